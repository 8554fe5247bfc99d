import type { Locked } from '../../model/dependency.ts';
import type { Bump, VersionPair } from '../../model/upgrade.ts';
import { type Scheme, schemeFor } from '../../versions/index.ts';
import { type Pairing, pairVersions } from '../../versions/pairs.ts';

/** Which copy of a package became which: by version, with what the lockfile says of direct ones. */
export function pairLocked(old: readonly Locked[], now: readonly Locked[], scheme: Scheme): Pairing {
  const to = distinctVersions(now);
  const pairing = pairVersions(distinctVersions(old), to, scheme);
  return withMerged(withDirect(pairing, directPairs(old, now, scheme)), to, scheme);
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
