/** `list.push(...more)`, which throws for lists that are longer than the stack. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
