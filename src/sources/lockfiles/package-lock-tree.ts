import { isObject, type JsonObject, members, stringOr } from './json.ts';
import { locateLater } from './json-places.ts';
import { deepest, modules, resolve } from './node-modules.ts';
import { gitOrigin, npmOrigin } from './npm-origin.ts';
import type { LockReader } from './reader.ts';

const leaves = new Set(['version']);

interface Branch {
  readonly key: string;
  readonly place: string;
  readonly depth: number;
  readonly entries: JsonObject;
}

/** `dependencies` of version 1, nested. Who asks is told by `requires`; what nobody in the lock requires is direct, the rest may be. */
export function readTree(reader: LockReader, dependencies: JsonObject): void {
  const found: { key: string; place: string; folder: string; entry: JsonObject }[] = [];
  const byKey = new Map<string, JsonObject>();
  const required = new Set<string>();
  const branches: Branch[] = [{ key: '', place: 'dependencies', depth: 1, entries: dependencies }];
  for (let branch = branches.pop(); branch; branch = branches.pop()) {
    for (const folder in branch.entries) {
      const entry = branch.entries[folder];
      if (!isObject(entry)) continue;
      const key = branch.key === '' ? modules + folder : `${branch.key}/${modules}${folder}`;
      const place = `${branch.place}\0${folder}`;
      byKey.set(key, entry);
      found.push({ key, place, folder, entry });
      if (isObject(entry.requires)) for (const name in entry.requires) required.add(name);
      if (!isObject(entry.dependencies)) continue;
      if (branch.depth < deepest) {
        const below = { key, place: `${place}\0dependencies`, depth: branch.depth + 1 };
        branches.push({ ...below, entries: entry.dependencies });
      } else
        reader.problem(`What stands under ${folder} is nested too deep and not compared.`, null, 'skipped');
    }
  }
  const nodes = new Map<string, number>();
  locateLater(reader, deepest * 2, leaves, '"version"', found.length);
  for (const { key, place, folder, entry } of found) {
    const written = stringOr(entry.version, null);
    if (written === null) {
      reader.problem(`${folder} has no version here and is not compared.`, reader.locate(place));
      continue;
    }
    const alias = /^npm:(.+)@([^@]+)$/.exec(written);
    const name = alias ? alias[1]! : folder;
    // Anything but a version stands for where it comes from: `git+https://…#commit`, `file:…`, `https://….tgz`.
    const elsewhere = !alias && /[:/]/.test(written);
    if (elsewhere && /^(file|link):/.test(written)) continue;
    const origin = npmOrigin(elsewhere ? written : stringOr(entry.resolved, null), name);
    const version = alias
      ? alias[2]!
      : elsewhere
        ? (gitOrigin(written)?.ref ?? versionInFile(written))
        : written;
    const top = key === modules + folder;
    const node = reader.add(
      {
        name,
        version,
        origin,
        direct: top ? (required.has(folder) ? null : true) : false,
        integrity: stringOr(entry.integrity, null),
        development: entry.dev === true,
        alias: alias ? folder : undefined,
      },
      place,
    );
    nodes.set(key, node);
  }
  reader.graphWith(() => {
    const called: string[] = [];
    const requires: number[][] = [];
    const roots: number[] = [];
    for (const [key, node] of nodes) {
      const folder = key.slice(key.lastIndexOf(modules) + modules.length);
      called[node] = folder;
      if (key === modules + folder && !required.has(folder)) roots.push(node);
      const asks = byKey.get(key)?.requires;
      requires[node] = members(asks).flatMap(([name]) => nodes.get(resolve(byKey, key, name) ?? '') ?? []);
    }
    return { names: called, requires, roots };
  });
}

/** `https://example.com/x-1.2.3.tgz` → `1.2.3`; the URL itself when it names none. */
function versionInFile(url: string): string {
  return /-v?(\d+\.\d+[^/]*?)\.(?:tgz|tar\.gz)(?:[?#]|$)/.exec(url)?.[1] ?? url;
}
