/** `list.push(...more)`, which throws for lists that are longer than the stack. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** Length of the longest text, 0 without any: `Math.max(...lengths)` throws for long lists. */
export function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}
