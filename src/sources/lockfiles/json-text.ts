/** Offset of the closing quote of the string that opens at `at`; the text's end when there is none. */
export function stringEnd(text: string, at: number): number {
  for (let from = at + 1; ; ) {
    const end = text.indexOf('"', from);
    if (end === -1) return text.length;
    let slashes = end;
    while (text.charCodeAt(slashes - 1) === 92) slashes--;
    if ((end - slashes) % 2 === 0 || slashes <= at) return end;
    from = end + 1;
  }
}

/** The inside of a string without its escapes. */
export function unescaped(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
}

/** Where a comment ends that may begin at `at`; `at` when none does. */
export function commentEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === 47) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
  }
  if (next !== 42) return at;
  const end = text.indexOf('*/', at + 2);
  return end === -1 ? text.length : end + 1;
}
