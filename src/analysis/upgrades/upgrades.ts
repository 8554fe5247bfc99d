import { append } from '../../model/append.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import type { Upgrade } from '../../model/upgrade.ts';
import { byPath } from './by-path.ts';
import { comparePackages, isAlike, isSame, type Manifests } from './compare-packages.ts';
import { askedIn, askingIn, holdersIn, listedIn, movedIn } from './direct-dependencies.ts';
import { movedUses } from './image-and-action-upgrades.ts';
import { type LockPair, pairLocks } from './lockfile-pairs.ts';
import { comparePins } from './pins.ts';
import { isPublic, redirectedEcosystems } from './public-packages.ts';

/**
 * Every package that a lockfile, an exact pin, an image or an action moves between two trees. `whole`: all that was
 * read of the head, where `head` holds only what changed.
 */
export function upgradesBetween(base: Facts, head: Facts, whole: Facts = head): Upgrade[] {
  const upgrades: Upgrade[] = [];
  const [asking, askingBefore] = [askingIn(whole), askingIn(base)];
  let redirected: ReadonlySet<Ecosystem> | null = null;
  const manifests: Manifests = {
    asked: askedIn(asking),
    holders: [holdersIn(askingBefore), holdersIn(asking)],
    isMoved: movedIn(askingBefore, asking),
    listedIn: listedIn(whole),
    isPublic: ({ ecosystem, name, origin }) => {
      if (!isPublic(ecosystem, name, origin, whole)) return false;
      redirected ??= redirectedEcosystems(whole);
      return !redirected.has(ecosystem);
    },
  };
  const before = byPath(base.all('locked'));
  const after = byPath(head.all('locked'));
  for (const pair of pairLocks(base, head)) {
    const old = pair.base === null ? [] : (before.get(pair.base) ?? []);
    const now = pair.head === null ? [] : (after.get(pair.head) ?? []);
    comparePackages(old, now, upgrades, isOneFormat(pair, base, head) ? isSame : isAlike, manifests);
  }
  comparePins(base, head, upgrades, manifests);
  append(upgrades, movedUses(base, head));
  return upgrades.sort(byPlace);
}

function byPlace(a: Upgrade, b: Upgrade): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.ecosystem < b.ecosystem ? -1 : a.ecosystem > b.ecosystem ? 1 : 0;
}

function isOneFormat(pair: LockPair, base: Facts, head: Facts): boolean {
  const formats = [formatAt(pair.base, base), formatAt(pair.head, head)];
  return formats[0] === formats[1];
}

function formatAt(path: string | null, facts: Facts): string | null {
  return facts.all('lockfile').find((lockfile) => lockfile.path === path)?.format ?? null;
}
