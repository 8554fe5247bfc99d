import type { Cycle, Lifecycles, Product } from '../../model/cycle.ts';
import type { Facts } from '../../model/facts.ts';
import { LineIndex } from '../../model/span.ts';
import type { TimelineRow } from '../../model/timeline.ts';
import { judgePackages } from './packages.ts';
import { judgeUse, type Windows } from './verdict.ts';

/**
 * The cycles that the places of a repository name, what ends first in front. What cannot be judged (a lower
 * bound, an unknown cycle) has no row. Lines count from 1.
 */
export function timeline(
  facts: Facts,
  lifecycles: Lifecycles,
  date: string,
  days: Windows = { warn: 90, grace: 0 },
): TimelineRow[] {
  const rows = new Map<
    string,
    Omit<TimelineRow, 'places'> & { places: { path: string; line: number | null }[] }
  >();
  const lines = new Map<string, LineIndex>();
  const judged = [
    ...facts.all('runtime').map((use) => judgeUse(use, lifecycles, date, days)),
    // What only other packages require is somebody else's to move.
    ...judgePackages(facts, lifecycles, date, days).flatMap(({ verdict, direct, path, span }) =>
      direct ? [{ ...verdict, use: { ...verdict.use, path, span } }] : [],
    ),
  ];
  for (const verdict of judged) {
    // Of several cycles nobody knows which one runs.
    if (!verdict?.cycle || verdict.several || verdict.state === 'older') continue;
    const { product, cycle, state, end, use } = verdict;
    const key = `${product.name}\n${cycle.cycle}`;
    const row = rows.get(key) ?? {
      product: product.name,
      label: cycleTitle(product, cycle),
      cycle: cycle.cycle,
      from: cycle.released,
      to: end,
      state,
      places: [],
    };
    rows.set(key, row);
    const place = { path: use.path, line: lineOf(use.path, use.span.start) };
    if (!row.places.some(({ path, line }) => path === place.path && line === place.line))
      row.places.push(place);
  }
  function lineOf(path: string, offset: number): number | null {
    const text = facts.texts.get(path);
    if (text === undefined) return null;
    const index = lines.get(path) ?? new LineIndex(text);
    lines.set(path, index);
    return index.positionAt(offset).line;
  }

  return [...rows.values()].sort(
    (a, b) => compare(rank(a), rank(b)) || compare(a.product, b.product) || compare(a.cycle, b.cycle),
  );
}

/** `Python 3.6`, without code name or article: for tables. */
function cycleTitle({ name, label }: Product, { cycle }: Cycle): string {
  return name === 'github-actions-runner-images' ? `Runner ${cycle}` : `${label} ${cycle}`;
}

/** Ended on a day unknown comes first, what has no end last. */
function rank({ state, to }: Pick<TimelineRow, 'state' | 'to'>): string {
  if (to !== null) return to;
  return state === 'ended' ? '' : '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
