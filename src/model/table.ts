/**
 * The entry of a table `{…}` under a word that a repository may have written. `constructor` and `__proto__` name no
 * entry, although every object answers to them.
 */
export function lookUp<T>(table: Readonly<Record<string, T | undefined>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** A table to be filled with names that a repository has written: `__proto__` is a name like any other. */
export function emptyTable<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}
