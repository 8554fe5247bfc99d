import type { Bump, VersionPair } from '../model/upgrade.ts';

/** What orders versions: a `Scheme`, or image tags. */
export interface Comparison {
  compare(a: string, b: string): number;
  bump(from: string, to: string): Bump;
}

/** Which version became which, where several coexist. */
export interface Pairing {
  readonly pairs: readonly VersionPair[];
  /** Lines that came beside what stayed, or went. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * {1, 2} → {2, 3} is 1 → 3; {1} → {1, 2} adds 2; {1.1.13, 5.0.5} → {1.1.14, 5.0.6} is two patches. What both
 * have is dropped, once for each time it is there; then those of one line are paired, then the rest in order.
 * {2, 3} → {1, 2} is no fall from 3 to 1: one line went, another came. Only what stands alone falls.
 */
export function pairVersions(base: readonly string[], head: readonly string[], by: Comparison): Pairing {
  const rest = { before: sortedRest(base, head, by), after: sortedRest(head, base, by) };
  const within = pairWithinLines(rest.before, rest.after, by);
  const across = pairAcrossLines(within.before, within.after, by, isAlone(base) && isAlone(head));
  return { ...across, pairs: [...within.pairs, ...across.pairs] };
}

function isAlone(versions: readonly string[]): boolean {
  return versions.every((version) => version === versions[0]);
}

/** In order, lowest with lowest. */
function pairAcrossLines(
  before: readonly string[],
  after: readonly string[],
  by: Comparison,
  mayFall: boolean,
): Pairing {
  const pairs: VersionPair[] = [];
  const added = after.slice(before.length);
  const removed = before.slice(after.length);
  for (let index = 0; index < Math.min(before.length, after.length); index++) {
    const [from, to] = [before[index]!, after[index]!];
    const bump = by.bump(from, to);
    if (mayFall || bump !== 'major' || by.compare(from, to) < 0) pairs.push({ from, to, bump });
    else {
      added.push(to);
      removed.push(from);
    }
  }
  return { pairs, added: added.sort(by.compare), removed: removed.sort(by.compare) };
}

/** `versions` without what `other` has too, counted, lowest first. */
function sortedRest(versions: readonly string[], other: readonly string[], by: Comparison): string[] {
  const counts = new Map<string, number>();
  for (const version of other) counts.set(version, (counts.get(version) ?? 0) + 1);
  const rest = versions.filter((version) => {
    const count = counts.get(version) ?? 0;
    if (count > 0) counts.set(version, count - 1);
    return count === 0;
  });
  return rest.length < 2 ? rest : rest.sort((a, b) => by.compare(a, b));
}

/** What moved without breaking, and what is left. Both lists are sorted, so one walk does. */
function pairWithinLines(
  before: readonly string[],
  after: readonly string[],
  by: Comparison,
): { pairs: readonly VersionPair[]; before: readonly string[]; after: readonly string[] } {
  const pairs: VersionPair[] = [];
  const left: string[] = [];
  const taken = new Set<number>();
  let at = 0;
  for (const from of before) {
    while (at < after.length && by.compare(after[at]!, from) < 0 && isBreak(by.bump(from, after[at]!))) at++;
    const to = after[at];
    const bump = to === undefined ? 'unknown' : by.bump(from, to);
    if (to === undefined || isBreak(bump)) {
      left.push(from);
      continue;
    }
    pairs.push({ from, to, bump });
    taken.add(at++);
  }
  return { pairs, before: left, after: after.filter((_, index) => !taken.has(index)) };
}

function isBreak(bump: Bump): boolean {
  return bump === 'major' || bump === 'unknown';
}

const rank: Readonly<Record<Bump, number>> = { none: 0, unknown: 1, patch: 2, minor: 3, major: 4 };

/** The pair that matters most; the first of equals. */
export function greatest(pairs: readonly VersionPair[]): VersionPair | null {
  let found: VersionPair | null = null;
  for (const pair of pairs) if (found === null || rank[pair.bump] > rank[found.bump]) found = pair;
  return found;
}
