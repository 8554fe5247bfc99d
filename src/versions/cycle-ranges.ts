import type { Cycle, Product } from '../model/cycle.ts';
import { schemeForRuntime } from './index.ts';
import type { Scheme } from './scheme.ts';
import { npm } from './semver.ts';

/** Beyond anything released: a range that takes it takes the next cycle too. */
const future = '999.0.0';

/**
 * The listed cycles of which a range takes at least one version, newest first as listed. Null when the range
 * is open above or cannot be read: then nothing is known of what will run.
 */
export function admittedCycles(product: Product, range: string): readonly Cycle[] | null {
  const scheme = schemeOf(product.name, range);
  if (scheme === null || range.length > 256) return null;
  const open = scheme.satisfies(future, range);
  if (open !== false) return null;
  const named = [...range.matchAll(/\d+(?:\.\d+)*/g)].map(([version]) => version);
  return product.cycles.filter((cycle) =>
    samples(cycle, named).some((version) => scheme.satisfies(version, range) === true),
  );
}

/** Poetry writes `^3.6` and setup-python `3.6 - 3.8`, which Python's own tools cannot read. */
function schemeOf(product: string, range: string): Scheme | null {
  if (product === 'python' && /\^|~(?!=)|\s-\s|\|\||^\d/.test(range)) return npm;
  return schemeForRuntime(product);
}

/** First, last and latest of a cycle, and what the range itself names of it. */
function samples(cycle: Cycle, named: readonly string[]): string[] {
  const own = named.filter((version) => version === cycle.cycle || version.startsWith(`${cycle.cycle}.`));
  const latest = cycle.latest === null ? [] : [cycle.latest];
  return [
    full(cycle.cycle, '0'),
    full(cycle.cycle, '9999'),
    ...own.map((version) => full(version, '0')),
    ...latest,
  ];
}

/** `20` → 20.0.0 or 20.9999.9999, `3.6` → 3.6.9999. */
function full(version: string, filler: string): string {
  const parts = version.split('.');
  while (parts.length < 3) parts.push(filler);
  return parts.join('.');
}
