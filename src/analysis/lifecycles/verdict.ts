import type { Cycle, Lifecycles, Product } from '../../model/cycle.ts';
import { addDays, isDay } from '../../model/day.ts';
import type { FactOf, Facts } from '../../model/facts.ts';
import type { CheckContext } from '../../model/rule.ts';
import { day, mapOf, record, someText } from '../../model/schema.ts';
import { folderOf } from '../../model/workspace.ts';
import { admittedCycles } from '../../versions/cycle-ranges.ts';
import {
  type CycleMatch,
  endOf,
  judgeCycle,
  type LifecycleState,
  matchCycle,
} from '../../versions/cycles.ts';
import { onPurpose } from './on-purpose.ts';

export type RuntimeFact = FactOf<'runtime'>;

/** What one place that names a runtime comes to on one day. */
export interface Verdict {
  readonly use: RuntimeFact;
  readonly product: Product;
  /** The cycle that is judged: of several, the one that lives longest. Null for `older` and `unknown`. */
  readonly cycle: Cycle | null;
  readonly state: LifecycleState | 'older';
  /** Last supported day; null when nobody wrote it down or it has not been announced. */
  readonly end: string | null;
  /** The oldest cycle listed, for `older`. */
  readonly oldest: Cycle | null;
  /** More cycles than one may run, and this holds for all of them. */
  readonly several: boolean;
  /** One of several that are tried, or the oldest that is promised: old on purpose. */
  readonly intended?: boolean;
}

export interface Windows {
  readonly warn: number;
  readonly grace: number;
}

/** Null when the product is not known. */
export function judgeUse(
  use: RuntimeFact,
  lifecycles: Lifecycles,
  date: string,
  days: Windows,
): Verdict | null {
  const product = lifecycles.get(use.product);
  if (!product) return null;
  const unknown: Verdict = {
    use,
    product,
    cycle: null,
    state: 'unknown',
    end: null,
    oldest: null,
    several: false,
  };
  if (use.version === null || use.constraint === 'minimum') return unknown;
  if (use.constraint === 'range') {
    const admitted = admittedCycles(product, use.version);
    return admitted === null || admitted.length === 0 ? unknown : judgeSeveral(unknown, admitted, date, days);
  }
  const match: CycleMatch = matchCycle(product, use.version);
  if (match.type === 'cycle') return judgeSeveral(unknown, [match.cycle], date, days);
  if (match.type === 'floating') return judgeSeveral(unknown, match.cycles, date, days);
  if (match.type === 'older') {
    // While the oldest that is listed lives, what came before it may live too.
    const { state } = judgeCycle(product.name, match.oldest, date, days);
    return state === 'ended' ? { ...unknown, state: 'older', oldest: match.oldest } : unknown;
  }
  return unknown;
}

/** Of several cycles only what holds for the one that lives longest can be said. */
function judgeSeveral(base: Verdict, cycles: readonly Cycle[], date: string, days: Windows): Verdict {
  const name = base.product.name;
  const [longest = null] = cycles.toSorted((a, b) => compareEnds(endOf(name, b), endOf(name, a)));
  if (longest === null) return base;
  const { state, end } = judgeCycle(name, longest, date, days);
  return { ...base, cycle: longest, state, end, several: cycles.length > 1 };
}

/** Order of ends: ended on a day unknown, dates, not announced. Nobody knows counts as not announced. */
export function compareEnds(a: string | boolean | null, b: string | boolean | null): number {
  const left = rank(a);
  const right = rank(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

function rank(end: string | boolean | null): string {
  if (end === true) return '';
  return typeof end === 'string' ? end : '9999';
}

/** Every place that names a runtime, judged once: two sources may read the same words. */
export function verdicts(facts: Facts, context: CheckContext): readonly Verdict[] {
  const { lifecycles } = context.needs;
  if (!lifecycles) return [];
  const days = windowsOf(context);
  return judgeAll(facts, lifecycles, context.date, days).filter((verdict) => !isExtended(verdict, context));
}

interface Judged {
  readonly lifecycles: Lifecycles;
  readonly asked: string;
  readonly verdicts: readonly Verdict[];
}

/** Four rules ask the same of the same facts. */
const judged = new WeakMap<Facts, Judged>();

function judgeAll(facts: Facts, lifecycles: Lifecycles, date: string, days: Windows): readonly Verdict[] {
  const asked = `${date} ${days.warn} ${days.grace}`;
  const known = judged.get(facts);
  if (known?.lifecycles === lifecycles && known.asked === asked) return known.verdicts;
  const seen = new Set<string>();
  const found: Verdict[] = [];
  for (const use of facts.all('runtime')) {
    const key = `${use.path}\n${use.span.start}\n${use.product}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const verdict = judgeUse(use, lifecycles, date, days);
    if (verdict) found.push(verdict);
  }
  const intended = onPurpose(found, facts);
  const verdicts = found
    .filter((verdict) => !isRepeated(verdict, found))
    .map((verdict) =>
      verdict.use.matrix || intended.has(verdict.use) ? { ...verdict, intended: true } : verdict,
    );
  judged.set(facts, { lifecycles, asked, verdicts });
  return verdicts;
}

/** A lockfile that says again what the manifest beside it says is one fact with it. */
function isRepeated({ use, product, cycle }: Verdict, all: readonly Verdict[]): boolean {
  if (!/(?:^|\/)[^/]+\.lock$|\.locked$/.test(use.path)) return false;
  const folder = folderOf(use.path);
  return all.some(
    (other) =>
      other.use.path !== use.path &&
      other.use.source === 'engines' &&
      folderOf(other.use.path) === folder &&
      other.product === product &&
      other.cycle === cycle,
  );
}

export function windowsOf(context: Pick<CheckContext, 'options'>): Windows {
  return { warn: days(context.options['warn-days'], 90), grace: days(context.options['grace-days'], 0) };
}

/** A hundred years are enough for everybody, and keep dates four-digit. */
function days(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(36_500, Math.max(0, Math.trunc(value)))
    : otherwise;
}

/** The form of the option `extended`; without a day and a reason an entry would count for nothing. */
export const extensions = mapOf(record({ until: day, reason: someText }, ['until', 'reason']));

/**
 * `extended: { centos@7: { until: 2028-06-30, reason: … } }`: somebody else fixes it until then. Without a
 * reason or a day it counts for nothing.
 */
export function isExtended({ product, cycle, use }: Verdict, { options, date }: CheckContext): boolean {
  const extended = options.extended;
  if (typeof extended !== 'object' || extended === null) return false;
  for (const key of [`${product.name}@${cycle?.cycle ?? use.version ?? ''}`, product.name]) {
    const entry: unknown = Object.hasOwn(extended, key)
      ? (extended as Record<string, unknown>)[key]
      : undefined;
    if (typeof entry !== 'object' || entry === null) continue;
    const { until, reason } = entry as Record<string, unknown>;
    if (typeof until !== 'string' || !isDay(until) || typeof reason !== 'string' || reason.trim() === '')
      continue;
    if (date <= until) return true;
  }
  return false;
}

/** What everybody is behind with: an error would be cried all the time. */
export function isRapid(product: Product, cycle: Cycle | null): boolean {
  // Go ends a cycle when the second next appears (https://go.dev/doc/devel/release#policy).
  return product.name === 'go' || isShortLived(product, cycle);
}

/** Cycles that live for weeks or a few months: always about to end. */
export function isShortLived(product: Product, cycle: Cycle | null): boolean {
  if (product.name === 'rust' || product.name === 'deno') return true;
  if (cycle === null || cycle.released === null || typeof cycle.eol !== 'string') return false;
  return cycle.eol < addDays(cycle.released, 120);
}

/**
 * Of what ends with its next release every pin has ended after a few weeks, which says nothing. From this many
 * releases on (a year and a half of Rust's) somebody has forgotten it.
 */
const severalReleases = 12;
const longAgo = 540;

export function isFarBehind(product: Product, cycle: Cycle | null, date: string): boolean {
  if (typeof cycle?.eol === 'string' && date > addDays(cycle.eol, longAgo)) return true;
  const at = cycle === null ? -1 : product.cycles.indexOf(cycle);
  const own = cycle?.released ?? '';
  const newer = product.cycles.filter(
    ({ released }, index) => index !== at && released !== null && released > own && released <= date,
  );
  return newer.length >= severalReleases;
}

/**
 * What `premortem facts` says of one runtime. Of several cycles that may run nothing is said unless all of them
 * have ended. `eol` is the day that counts (for Lambda the day of deprecation).
 */
export function describeRuntime(
  use: RuntimeFact,
  lifecycles: Lifecycles,
  date: string,
): { readonly cycle: string | null; readonly eol: string | boolean | null; readonly isEol: boolean | null } {
  const verdict = judgeUse(use, lifecycles, date, { warn: 0, grace: 0 });
  if (verdict?.state === 'older') return { cycle: null, eol: null, isEol: null };
  if (!verdict?.cycle || verdict.state === 'unknown')
    return { cycle: verdict?.cycle?.cycle ?? null, eol: null, isEol: null };
  const ended = verdict.state === 'ended' || verdict.state === 'long-term';
  if (verdict.several && !ended) return { cycle: null, eol: null, isEol: null };
  return { cycle: verdict.cycle.cycle, eol: endOf(verdict.product.name, verdict.cycle), isEol: ended };
}
