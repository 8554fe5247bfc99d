/** Packages by number, in the order they were added. */
export interface Graph {
  readonly names: readonly string[];
  /** Numbers of the packages each one requires. */
  readonly requires: readonly (readonly number[])[];
  /** What the project itself asks for; where the format does not say, what nobody else requires. */
  readonly roots: Iterable<number>;
  /** The same by member of the workspace, where the format tells them apart. */
  readonly importers?: ReadonlyMap<string, readonly number[]>;
}

/** Longer chains keep their beginning and the direct dependency at their end. */
const longest = 5;

/** The shortest way from each package up to a direct dependency. */
export class Chains {
  readonly #names: readonly string[];
  readonly #requirer: Int32Array;
  /** The direct dependency at the end of each chain, so that a long one is not walked for each of its packages. */
  readonly #root: Int32Array;
  readonly #depth: Int32Array;
  readonly #graph: Graph;
  #dependents: readonly (readonly string[])[] | null = null;

  constructor(graph: Graph) {
    const { names, requires } = graph;
    const roots = [...graph.roots];
    this.#graph = { ...graph, roots };
    this.#names = names;
    const requirer = new Int32Array(names.length).fill(-2);
    const rootOf = new Int32Array(names.length).fill(-1);
    const depth = new Int32Array(names.length);
    const queue: number[] = [];
    for (const root of roots) {
      if (requirer[root] !== -2) continue;
      requirer[root] = -1;
      rootOf[root] = root;
      queue.push(root);
    }
    for (let head = 0; head < queue.length; head++) {
      const from = queue[head]!;
      for (const to of requires[from] ?? []) {
        if (requirer[to] !== -2) continue;
        requirer[to] = from;
        rootOf[to] = rootOf[from]!;
        depth[to] = depth[from]! + 1;
        queue.push(to);
      }
    }
    this.#requirer = requirer;
    this.#root = rootOf;
    this.#depth = depth;
  }

  /** Everybody who asks for it: `>name` for a package, `/folder` for a member of the workspace. */
  dependents(node: number): readonly string[] {
    this.#dependents ??= dependentsIn(this.#graph);
    return this.#dependents[node] ?? [];
  }

  /** Nearest first: who asks for it, who asks for that one …; empty for what the project asks for itself. */
  of(node: number): readonly string[] {
    const length = this.#depth[node] ?? 0;
    const isLong = length > longest;
    const chain: string[] = [];
    for (let at = this.#requirer[node] ?? -1; at >= 0; at = this.#requirer[at]!) {
      if (isLong && chain.length === longest - 1) return [...chain, this.#names[this.#root[node]!]!];
      chain.push(this.#names[at]!);
    }
    return chain;
  }
}

function dependentsIn({ names, requires, roots, importers }: Graph): readonly (readonly string[])[] {
  const dependents: string[][] = names.map(() => []);
  for (const [from, list] of requires.entries()) {
    for (const to of list ?? []) if (to !== from) dependents[to]?.push(`>${names[from]}`);
  }
  for (const [folder, list] of importers ?? new Map([['', [...roots]]])) {
    for (const to of list) dependents[to]?.push(`/${folder}`);
  }
  return dependents;
}

/** Every package that no other requires. */
export function unrequired(requires: readonly (readonly number[])[]): number[] {
  const required = new Uint8Array(requires.length);
  for (const [from, list] of requires.entries()) {
    for (const to of list) if (to !== from) required[to] = 1;
  }
  const roots: number[] = [];
  for (let node = 0; node < requires.length; node++) if (required[node] === 0) roots.push(node);
  return roots;
}

/** The list at a key, made when it is not there. */
export function listAt<K, V>(map: Map<K, V[]>, key: K): V[] {
  const known = map.get(key);
  if (known) return known;
  const made: V[] = [];
  map.set(key, made);
  return made;
}
