export function byPath<T extends { readonly path: string }>(facts: readonly T[]): Map<string, T[]> {
  const paths = new Map<string, T[]>();
  for (const fact of facts) {
    const list = paths.get(fact.path);
    if (list) list.push(fact);
    else paths.set(fact.path, [fact]);
  }
  return paths;
}
