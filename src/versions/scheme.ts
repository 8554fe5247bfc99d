import type { Bump } from '../model/upgrade.ts';
import { calendarYear } from './calendar.ts';
import { compareNumerals } from './numeral.ts';

/** How one ecosystem writes, orders and asks for versions. Every function is total: any string, no throw. */
export interface Scheme {
  readonly name: string;
  isValid(version: string): boolean;
  /** Sign of the order. What is no version sorts below every version, by code units. */
  compare(a: string, b: string): number;
  /** By the first part that differs, the breaking one told as major, up or down. */
  bump(from: string, to: string): Bump;
  /** Whether `bump` is major: what worked with the one may not work with the other. */
  breaking(from: string, to: string): boolean;
  /** Null when the requirement cannot be judged: another syntax, a branch, a file. */
  satisfies(version: string, requirement: string): boolean | null;
  /** One version and no other. */
  isExact(requirement: string): boolean;
  isPrerelease(version: string): boolean;
}

/** The numbers that a bump is judged by: `1!2.3` is epoch 1, numbers 2, 3. */
export interface Release {
  readonly epoch: string;
  readonly numbers: readonly string[];
  /** No release at all but a commit: says nothing about compatibility. */
  readonly commit?: boolean;
}

/**
 * What breaks below 1.0. `caret`: the leftmost number that is not zero, so that 0.0.3 → 0.0.4 breaks
 * (npm, Cargo, Composer). `minor`: the second number. `none`: only the first (Go: v0 and v1 share one path).
 */
export type ZeroRule = 'caret' | 'minor' | 'none';

export interface SchemeParts<V> {
  readonly name: string;
  readonly zero: ZeroRule;
  parse(version: string): V | null;
  order(a: V, b: V): number;
  release(version: V): Release;
  isPrerelease(version: V): boolean;
  satisfies(version: string, requirement: string): boolean | null;
  isExact(requirement: string): boolean;
  /** The year a first number stands for, where versions are dates; null where it is just a number. */
  year?(first: string): string | null;
  /** Both versions are years of two digits and months, and the year did not fall. */
  isMonthly?(from: readonly string[], to: readonly string[]): boolean;
}

export function defineScheme<V>(parts: SchemeParts<V>): Scheme {
  const { name, parse, order, satisfies, isExact } = parts;

  function compare(a: string, b: string): number {
    const left = parse(a);
    const right = parse(b);
    if (left !== null && right !== null) return Math.sign(order(left, right));
    if (left !== null) return 1;
    if (right !== null) return -1;
    return a < b ? -1 : a > b ? 1 : 0;
  }

  function bump(from: string, to: string): Bump {
    const left = parse(from);
    const right = parse(to);
    if (left === null || right === null) return from === to ? 'none' : 'unknown';
    if (order(left, right) === 0) return 'none';
    return bumpOfReleases(
      parts.release(left),
      parts.release(right),
      parts.zero,
      parts.year ?? calendarYear,
      parts.isMonthly,
    );
  }

  return {
    name,
    compare,
    bump,
    satisfies,
    isExact,
    isValid: (version) => parse(version) !== null,
    breaking: (from, to) => bump(from, to) === 'major',
    isPrerelease(version) {
      const parsed = parse(version);
      return parsed !== null && parts.isPrerelease(parsed);
    },
  };
}

function bumpOfReleases(
  from: Release,
  to: Release,
  zero: ZeroRule,
  year: (first: string) => string | null,
  isMonthly?: (from: readonly string[], to: readonly string[]) => boolean,
): Bump {
  if (compareNumerals(from.epoch, to.epoch) !== 0) return 'major';
  if (from.commit && to.commit) return 'unknown';
  const place = firstDifference(from.numbers, to.numbers);
  if (place === -1) return 'patch';
  const years = [year(from.numbers[0] ?? '0'), year(to.numbers[0] ?? '0')];
  if (years[0] !== years[1]) return bumpOfYears(years[0]!, years[1]!);
  if (isMonthly?.(from.numbers, to.numbers)) return 'unknown';
  if (place === 0) return 'major';
  const [first = '0', second = '0'] = from.numbers;
  if (place === 1) return first === '0' && zero !== 'none' ? 'major' : 'minor';
  return place === 2 && first === '0' && second === '0' && zero === 'caret' ? 'major' : 'patch';
}

/**
 * A year says when, not what: whether a new one breaks anything cannot be told from the version. One that falls loses
 * the fixes since, and a project that begins or ceases to count by years counts anew. A whole date is no version.
 */
function bumpOfYears(from: string | null, to: string | null): Bump {
  if ([from, to].some((year) => year !== null && year.length > 4)) return 'unknown';
  if (from === null || to === null) return 'major';
  return compareNumerals(from, to) > 0 ? 'major' : 'unknown';
}

/** Missing numbers count as 0. -1 when none differs. */
function firstDifference(a: readonly string[], b: readonly string[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    if (compareNumerals(a[index] ?? '0', b[index] ?? '0') !== 0) return index;
  }
  return -1;
}
