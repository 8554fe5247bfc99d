/** Formats that say which programs their packages bring. */
const formats = new Set(['package-lock', 'npm-shrinkwrap', 'bun', 'yarn-berry', 'deno']);

/** Names of the programs that a lockfile's packages bring; undefined for a format that does not say. */
export function programsIn(text: string, format: string): ReadonlySet<string> | undefined {
  if (!formats.has(format)) return undefined;
  const names = new Set<string>();
  if (format === 'yarn-berry') {
    for (const block of text.matchAll(/^ {2}bin:\n((?: {4}[^\n]*\n)+)/gm))
      for (const line of block[1]!.matchAll(/^ {4}"?([\w.@/-]+)"?:/gm)) names.add(line[1]!);
    return names;
  }
  // npm writes a single program as a map too: `"bin": { "tool": "bin/x.js" }`.
  for (let at = text.indexOf('"bin"'); at !== -1; at = text.indexOf('"bin"', at + 5)) {
    const start = text.indexOf('{', at);
    if (start === -1) break;
    if (!/^\s*:\s*$/.test(text.slice(at + 5, Math.min(start, at + 200)))) continue;
    const end = text.indexOf('}', start);
    if (end === -1) break;
    for (const member of text.slice(start, Math.min(end, start + 10_000)).matchAll(/"([^"\\]+)"\s*:/g))
      names.add(member[1]!);
  }
  return names;
}
