import type { Graph } from './chains.ts';

/** Before the name of each package in a key: `node_modules/a/node_modules/@b/c`. */
export const modules = 'node_modules/';

/** Deeper than any tree npm writes; the path of an entry grows with its depth. */
export const deepest = 100;

/** The key that `name` means to the package in folder `from`: its own node_modules, then each one above. */
export function resolve(keys: { has(key: string): boolean }, from: string, name: string): string | null {
  let folder = from;
  for (let step = 0; step < deepest; step++) {
    const key = folder === '' ? modules + name : `${folder}/${modules}${name}`;
    if (keys.has(key)) return key;
    if (folder === '') return null;
    const inside = folder.lastIndexOf(`/${modules}`);
    if (inside !== -1) folder = folder.slice(0, inside);
    else if (folder.startsWith(modules)) folder = '';
    else folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
  }
  return null;
}

/** Who requires whom, names found as Node finds modules. `direct`: keys of what the project itself asks for. */
export function graphOf(
  requiredBy: (key: string) => readonly string[],
  keys: ReadonlySet<string>,
  nodes: readonly { readonly key: string; readonly node: number }[],
  direct: ReadonlySet<string>,
  importers: ReadonlyMap<string, ReadonlySet<string>>,
): Graph {
  const names: string[] = [];
  const requires: number[][] = [];
  const byKey = new Map<string, number>();
  const atTop = new Map<string, number>();
  // Folders with a node_modules of their own: all others find what they require at the top, without a search.
  const nested = new Set<string>();
  for (const { key, node } of nodes) {
    byKey.set(key, node);
    const cut = key.lastIndexOf(modules);
    const folder = key.slice(cut + modules.length);
    names[node] = folder;
    if (cut === 0) atTop.set(folder, node);
    else nested.add(key.slice(0, cut - 1));
  }
  for (const { key, node } of nodes) {
    const list: number[] = [];
    requires[node] = list;
    const alone = key.lastIndexOf(modules) === 0 && !nested.has(key);
    for (const name of requiredBy(key)) {
      const to = alone ? atTop.get(name) : byKey.get(resolve(keys, key, name) ?? '');
      if (to !== undefined) list.push(to);
    }
  }
  const roots = [...direct].flatMap((key) => byKey.get(key) ?? []);
  const nodesOf = (list: Iterable<string>) => [...list].flatMap((key) => byKey.get(key) ?? []);
  const byFolder = new Map([...importers].map(([folder, list]) => [folder, nodesOf(list)]));
  return { names, requires, roots, importers: byFolder };
}
