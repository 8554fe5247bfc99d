import type { Cycle, Product } from '../../model/cycle.ts';
import { lookUp } from '../../model/table.ts';
import { compareCycles, endOf, judgeCycle } from '../../versions/cycles.ts';
import { compareEnds, type Verdict } from './verdict.ts';

export interface AdvisedCycle {
  readonly cycle: Cycle;
  /** Last supported day; null when its end is not announced. */
  readonly until: string | null;
}

/** What to move to: the nearest supported line, because nobody jumps nine majors at once, and the one that lasts. */
export interface Advice {
  readonly nearest: AdvisedCycle;
  readonly newest: AdvisedCycle;
  /** Nothing newer is known to be supported: an older line with long-term support is what is left. */
  readonly older: boolean;
}

/** Products with nothing left to move to within themselves. */
const successors: Readonly<Record<string, string>> = {
  centos: 'AlmaLinux, Rocky Linux or Red Hat Enterprise Linux',
  'clear-linux': 'another distribution',
  'openjdk-builds-from-oracle': 'a build with long-term support such as Eclipse Temurin 21 or 25',
  angularjs: 'Angular',
};

export function successorOf(product: string): string | null {
  return lookUp(successors, product) ?? null;
}

/**
 * Of the cycles that are out, newer than the one in use, supported past the next 90 days and end later: the lowest and
 * the one that ends last, of those with long-term support where the product has such. An older one only where no
 * newer one is left.
 */
export function adviseMove({ product, cycle }: Verdict, date: string): Advice | null {
  const known = advised.get(product) ?? new Map<string, Advice | null>();
  advised.set(product, known);
  const key = `${cycle?.cycle ?? ''} ${date}`;
  let advice = known.get(key);
  if (advice === undefined) {
    advice = findMove(product, cycle, date);
    known.set(key, advice);
  }
  return advice;
}

/** One repository names one cycle in many places. */
const advised = new WeakMap<Product, Map<string, Advice | null>>();

function findMove(product: Product, cycle: Cycle | null, date: string): Advice | null {
  const living = product.cycles.filter(
    (next) =>
      next !== cycle &&
      isOut(next, date) &&
      sameFamily(product.name, cycle, next) &&
      isSureToLive(product, next, date) &&
      (cycle === null || compareEnds(endOf(product.name, next), endOf(product.name, cycle)) > 0),
  );
  const newer = living.filter((next) => cycle === null || !isBefore(next, cycle));
  const candidates = newer.length > 0 ? newer : living;
  const longTerm = candidates.filter(({ lts }) => lts === true || (typeof lts === 'string' && lts <= date));
  const [best] = (longTerm.length > 0 ? longTerm : candidates).toSorted((a, b) => preference(product, a, b));
  if (!best) return null;
  const among = longTerm.length > 0 ? longTerm : candidates;
  const nearest = among.reduce((low, next) => (isBefore(next, low) ? next : low), best);
  return {
    nearest: advisedCycle(product, nearest),
    newest: advisedCycle(product, best),
    older: newer.length === 0,
  };
}

function advisedCycle(product: Product, cycle: Cycle): AdvisedCycle {
  const end = endOf(product.name, cycle);
  return { cycle, until: typeof end === 'string' ? end : null };
}

/** Supported past the next 90 days. An end that is not announced is no promise once active support is over. */
function isSureToLive({ name }: Product, cycle: Cycle, date: string): boolean {
  if (judgeCycle(name, cycle, date, { warn: 90, grace: 0 }).state !== 'supported') return false;
  const isOpen = typeof endOf(name, cycle) !== 'string';
  return !(isOpen && (cycle.eoas === true || (typeof cycle.eoas === 'string' && cycle.eoas < date)));
}

/** Lower, and not released later: openSUSE's 15 came after its 42. */
function isBefore(next: Cycle, current: Cycle): boolean {
  const [number, own] = [numberIn(next.cycle), numberIn(current.cycle)];
  if (number === '' || own === '' || compareCycles(number, own) >= 0) return false;
  return !(next.released !== null && current.released !== null && next.released > current.released);
}

function isOut({ released }: Cycle, date: string): boolean {
  return released === null || released <= date;
}

/** Latest end first; of those that end together or not at all, the highest version. */
function preference(product: Product, a: Cycle, b: Cycle): number {
  const ends = compareEnds(endOf(product.name, b), endOf(product.name, a));
  return ends !== 0 ? ends : compareCycles(numberIn(b.cycle), numberIn(a.cycle));
}

/** `ubuntu-24.04` → `24.04`, `python3.12` → `3.12`. */
function numberIn(cycle: string): string {
  return /\d+(?:\.\d+)*/.exec(cycle)?.[0] ?? '';
}

/** Lambda lists every language in one product, the runner images every system. */
function sameFamily(product: string, from: Cycle | null, to: Cycle): boolean {
  if (product === 'aws-lambda') {
    if (from === null || / only\)$/i.test(to.label ?? '')) return false;
    return lambdaFamily(from.cycle) === lambdaFamily(to.cycle);
  }
  if (product === 'github-actions-runner-images') {
    if (from === null) return false;
    return (
      from.cycle.split('-')[0] === to.cycle.split('-')[0] &&
      from.cycle.endsWith('-arm64') === to.cycle.endsWith('-arm64')
    );
  }
  // Service packs and editions have the number of their release; a cycle with another word is another thing.
  return from === null || /^\d/.test(from.cycle) === /^\d/.test(to.cycle);
}

function lambdaFamily(cycle: string): string {
  const word = /^[a-z]+/.exec(cycle)?.[0] ?? '';
  if (word === 'go') return 'provided'; // Go runs on the operating system's own runtime now
  return word === 'dotnetcore' ? 'dotnet' : word;
}
