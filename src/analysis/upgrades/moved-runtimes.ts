import type { Facts } from '../../model/facts.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import { lookUp } from '../../model/table.ts';
import { fullRuntime } from '../../versions/resolve.ts';

/** A place that names another version of a runtime than it did. */
export interface MovedRuntime {
  readonly product: string;
  readonly from: string;
  readonly to: string;
  readonly place: RuntimeUse;
}

/** Runtimes whose line moves, with the place in the head. A place is a file, a job or stage in it, and a kind of place. */
export function movedRuntimes(base: Facts, head: Facts): MovedRuntime[] {
  const before = grouped(base.all('runtime'));
  const moved: MovedRuntime[] = [];
  for (const [key, now] of grouped(head.all('runtime'))) {
    const old = [...(before.get(key) ?? [])];
    const changed = now.filter((use) => {
      const same = old.findIndex(({ version }) => version === use.version);
      if (same !== -1) old.splice(same, 1);
      return same === -1;
    });
    for (const [place, use] of changed.entries()) {
      const was = old[place];
      if (was === undefined) continue;
      moved.push({ product: use.product, from: was.version!, to: use.version!, place: use });
    }
  }
  return moved;
}

function grouped(uses: readonly RuntimeUse[]): Map<string, RuntimeUse[]> {
  const groups = new Map<string, RuntimeUse[]>();
  for (const use of uses) {
    if (!isLine(use)) continue;
    const key = [use.path, use.owner ?? '', use.source, use.product].join('\0');
    const list = groups.get(key);
    if (list) list.push(use);
    else groups.set(key, [use]);
  }
  return groups;
}

/** A bound lets many versions run, and a test matrix runs them all anyway: neither is moved. */
export function isLine({ product, version, constraint, role, matrix }: RuntimeUse): boolean {
  if (role !== 'runtime' || version === null || matrix === true) return false;
  return (constraint === 'exact' || constraint === 'floating') && fullRuntime(product, version) !== null;
}

const labels: Readonly<Record<string, string>> = {
  python: 'Python',
  nodejs: 'Node.js',
  ruby: 'Ruby',
  rust: 'Rust',
  php: 'PHP',
};

/** How people call an endoflife.date product. */
export function runtimeLabel(product: string): string {
  return lookUp(labels, product) ?? product;
}
