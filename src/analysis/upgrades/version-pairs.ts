import type { Locked } from '../../model/dependency.ts';
import type { Bump, VersionPair } from '../../model/upgrade.ts';
import { type Scheme, schemeFor } from '../../versions/index.ts';
import { type Pairing, pairVersions } from '../../versions/pairs.ts';

/** Who has which copy beside what the lockfile says: manifests that ask for it, by their path. */
export type Holders = (copies: readonly Locked[]) => ReadonlyMap<string, readonly string[]>;

/**
 * Which copy of a package became which. A pair is what one holder (a platform, a member of the workspace, a package
 * that requires it) had before and has now. Where nobody knows who holds what, versions are paired by order.
 */
export function pairLocked(
  old: readonly Locked[],
  now: readonly Locked[],
  scheme: Scheme,
  holders: readonly [Holders, Holders],
): Pairing {
  const [from, to] = [distinctVersions(old), distinctVersions(now)];
  const byOrder = pairVersions(from, to, scheme);
  if (isPlain(from, to, byOrder)) return byOrder;
  const before = heldVersions(old, holders[0]);
  const after = heldVersions(now, holders[1]);
  if (before.size === 0 || after.size === 0)
    return withMerged(withDirect(byOrder, directPairs(old, now, scheme)), to, scheme);
  return withMerged(pairHeld(from, to, before, after, scheme), to, scheme);
}

/** One version became another within its line: whoever holds it, nothing else can be said. */
function isPlain(from: readonly string[], to: readonly string[], { pairs }: Pairing): boolean {
  return from.length === 1 && to.length === 1 && pairs.every(({ bump }) => bump !== 'major');
}

function pairHeld(
  from: readonly string[],
  to: readonly string[],
  before: ReadonlyMap<string, ReadonlySet<string>>,
  after: ReadonlyMap<string, ReadonlySet<string>>,
  scheme: Scheme,
): Pairing {
  const pairs = new Map<string, VersionPair>();
  const [stayedBefore, stayedNow] = [new Set(to), new Set(from)];
  for (const [holder, versions] of after) {
    const had = before.get(holder);
    if (had === undefined) continue;
    const sorted = [had, versions].map((set) => [...set].sort(scheme.compare)) as [string[], string[]];
    const direct = !holder.startsWith('>');
    for (const pair of pairVersions(...sorted, scheme).pairs) {
      // The old copy stays for others, so the new one is a line that comes; the project's own is followed.
      if (!direct && stayedBefore.has(pair.from) && !stayedNow.has(pair.to)) continue;
      const key = `${pair.from}\0${pair.to}`;
      pairs.set(key, { ...pair, direct: direct || pairs.get(key)?.direct === true });
    }
  }
  const taken = new Set([...pairs.values()].flatMap((pair) => [`<${pair.from}`, `>${pair.to}`]));
  const restBefore = from.filter((version) => !stayedBefore.has(version) && !taken.has(`<${version}`));
  const restNow = to.filter((version) => !stayedNow.has(version) && !taken.has(`>${version}`));
  // One version alone, which others have now: the package moved in the tree. A fall is told of no guess.
  const rest = pairVersions(restBefore, restNow, scheme);
  const isAlone = from.length === 1 && to.length === 1;
  const [heldBefore, heldNow] = [before, after].map(
    (held) => new Set([...held.values()].flatMap((set) => [...set])),
  );
  const isUnheld = (pair: VersionPair) => !heldBefore!.has(pair.from) && !heldNow!.has(pair.to);
  const guessed = rest.pairs.filter(
    (pair) =>
      pair.bump !== 'major' || ((isAlone || isUnheld(pair)) && scheme.compare(pair.from, pair.to) < 0),
  );
  const kept = new Set(guessed.flatMap((pair) => [`<${pair.from}`, `>${pair.to}`]));
  return {
    pairs: [...pairs.values(), ...guessed],
    added: restNow.filter((version) => !kept.has(`>${version}`)),
    removed: restBefore.filter((version) => !kept.has(`<${version}`)),
  };
}

function heldVersions(copies: readonly Locked[], holders: Holders): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>();
  const add = (holder: string, version: string) => {
    const versions = held.get(holder);
    if (versions) versions.add(version);
    else held.set(holder, new Set([version]));
  };
  for (const copy of copies) {
    // Within one environment there is one copy, whoever requires it.
    const by = copy.environments ?? copy.dependents ?? [];
    for (const holder of by) add(holder, copy.version);
    if (by.length === 0 && copy.direct === true) add('/', copy.version);
  }
  if (copies.every(({ environments }) => environments === undefined)) {
    for (const [holder, versions] of holders(copies)) for (const version of versions) add(holder, version);
  }
  return held;
}

/** How the project's own dependency moved, which the versions alone do not tell: {1} → {1, 2} with 2 now direct. */
function directPairs(old: readonly Locked[], now: readonly Locked[], scheme: Scheme): readonly VersionPair[] {
  const isDirectly = (locked: Locked) => locked.direct === true;
  const [before, after] = [old.filter(isDirectly), now.filter(isDirectly)];
  if (before.length === 0 || after.length === 0) return [];
  return pairVersions(distinctVersions(before), distinctVersions(after), scheme).pairs;
}

/** Direct pairs win over what was paired by order alone. */
function withDirect(all: Pairing, direct: readonly VersionPair[]): Pairing {
  if (direct.length === 0) return all;
  const from = new Set(direct.map((pair) => pair.from));
  const to = new Set(direct.map((pair) => pair.to));
  const others = all.pairs.filter((pair) => !from.has(pair.from) && !to.has(pair.to));
  return {
    pairs: [...direct, ...others],
    added: all.added.filter((version) => !to.has(version)),
    removed: all.removed.filter((version) => !from.has(version)),
  };
}

/** {1.1, 1.2} → {1.2}: what went became the newer one of its line. Both lists are sorted, so one walk does. */
function withMerged(pairing: Pairing, to: readonly string[], { bump, compare }: Scheme): Pairing {
  if (pairing.removed.length === 0) return pairing;
  const pairs = [...pairing.pairs];
  let at = 0;
  const removed = pairing.removed.filter((from) => {
    while (at < to.length && compare(to[at]!, from) <= 0) at++;
    const next = to[at];
    const step = next === undefined ? 'unknown' : bump(from, next);
    if (next === undefined || !isWithinLine(step)) return true;
    pairs.push({ from, to: next, bump: step });
    return false;
  });
  return { pairs, added: pairing.added, removed };
}

function isWithinLine(bump: Bump): boolean {
  return bump === 'minor' || bump === 'patch';
}

export function distinctVersions(locked: readonly Locked[]): string[] {
  if (locked.length === 1) return [locked[0]!.version];
  const sample = locked[0];
  if (sample === undefined) return [];
  return distinct(
    locked.map(({ version }) => version),
    schemeFor(sample.ecosystem, sample.name),
  );
}

export function distinct(versions: readonly string[], { compare }: Scheme): string[] {
  return [...new Set(versions)].sort(compare);
}
