import { supplement } from '../data/lifecycle-supplement.ts';
import { asOf, table } from '../data/lifecycles.generated.ts';
import type { Cycle, Lifecycles, Product } from '../model/cycle.ts';
import { daysBetween } from '../model/day.ts';

type Phase = string | boolean | null | 0;
type CycleRow = readonly [
  cycle: string,
  released: string | null,
  eol: string | boolean | null,
  eoas?: Phase,
  eoes?: Phase,
  lts?: string | boolean,
  latest?: string | null,
  latestDate?: string | null,
  codename?: string | null,
  label?: string | null,
  discontinued?: Phase,
];
type ProductRow = readonly [
  name: string,
  label: string,
  category: string,
  aliases: readonly string[],
  policy: string | null,
  cycles: readonly CycleRow[],
];

/**
 * The table in the bundle. A product is one line of a long text that is parsed when somebody asks for it,
 * because most runs ask for a handful of 464.
 */
export function bundledLifecycles(): Lifecycles {
  const known = new Map<string, Product | undefined>();
  return {
    source: `bundled table of ${asOf}`,
    asOf,
    get(name) {
      if (!known.has(name)) known.set(name, find(name));
      return known.get(name);
    },
  };
}

/** From so many days on, dates have moved that the bundled table does not know. */
const staleDays = 60;

/** Whether the table is too old to be relied on, on a day; where nobody says which day, it is. */
export function isStale({ asOf: from }: Pick<Lifecycles, 'asOf'>, date: string | null): boolean {
  return date === null || daysBetween(from, date) > staleDays;
}

/** `, 98 days old`, where that matters. */
export function ageText(table: Pick<Lifecycles, 'asOf'>, date: string | undefined): string {
  return date !== undefined && isStale(table, date)
    ? `, which is ${daysBetween(table.asOf, date)} days old`
    : '';
}

/** Names of every product in the table. */
export function bundledNames(): string[] {
  return lines().map((line) => (JSON.parse(line) as ProductRow)[0]);
}

function find(name: string): Product | undefined {
  const start = table.indexOf(`\n["${name}",`);
  if (start !== -1) return parse(table.slice(start + 1, table.indexOf('\n', start + 1)));
  // A former or other name: `golang`, `rocky`.
  const quoted = JSON.stringify(name);
  for (let at = table.indexOf(quoted); at !== -1; at = table.indexOf(quoted, at + 1)) {
    const line = table.slice(table.lastIndexOf('\n', at) + 1, table.indexOf('\n', at));
    if ((JSON.parse(line) as ProductRow)[3].includes(name)) return parse(line);
  }
  return undefined;
}

function lines(): string[] {
  return table.split('\n').filter((line) => line !== '');
}

function parse(line: string): Product {
  const [name, label, category, aliases, policy, cycles] = JSON.parse(line) as ProductRow;
  return supplemented({
    name,
    label,
    category,
    aliases,
    identifiers: [],
    policy,
    cycles: cycles.map(readRow),
  });
}

/** Adds the cycles that endoflife.date does not have. */
export function supplemented(product: Product): Product {
  const more = Object.hasOwn(supplement, product.name) ? supplement[product.name]! : [];
  const added = more.filter(({ cycle }) => !product.cycles.some((listed) => listed.cycle === cycle));
  return added.length === 0 ? product : { ...product, cycles: [...product.cycles, ...added] };
}

function readRow(row: CycleRow): Cycle {
  const [cycle, released, eol, eoas = 0, eoes = 0, lts = false, latest = null, latestDate = null] = row;
  const [codename = null, label = null, discontinued = 0] = row.slice(8) as [string?, string?, Phase?];
  return {
    cycle,
    released,
    codename,
    label,
    eol,
    ...(eoas === 0 ? {} : { eoas }),
    ...(eoes === 0 ? {} : { eoes }),
    ...(discontinued === 0 ? {} : { discontinued }),
    lts,
    latest,
    latestDate,
  };
}
