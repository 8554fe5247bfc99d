import { contentChange } from '../../model/content.ts';
import { counterparts, type Locked } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import { isForeign } from '../../model/origin.ts';
import type { Upgrade, VersionPair } from '../../model/upgrade.ts';
import { packageName, sourceOf } from '../../versions/identity.ts';
import { type Scheme, schemeFor } from '../../versions/index.ts';
import { greatest, type Pairing } from '../../versions/pairs.ts';
import type { Asked } from './direct-dependencies.ts';
import { LockedUpgrade, type Moved } from './locked-upgrade.ts';
import { distinct, distinctVersions, type Holders, pairLocked } from './version-pairs.ts';

/** Whether two entries of one version are one content. */
export type Sameness = (old: Locked, now: Locked) => boolean;

/** What manifests say of a lockfile's packages. */
export interface Manifests {
  readonly asked: Asked;
  readonly holders: readonly [Holders, Holders];
  isMoved(locked: Locked): boolean;
  isPublic(locked: Locked): boolean;
  /** Whether one of the other lockfiles has it as direct; null where none was read. */
  listedIn(paths: readonly string[], locked: Locked): boolean | null;
}

const noHolders: Holders = () => new Map();
export const noManifests: Manifests = {
  asked: () => null,
  holders: [noHolders, noHolders],
  isMoved: () => false,
  isPublic: ({ origin }) => origin.type === 'index',
  listedIn: () => null,
};

export function comparePackages(
  base: readonly Locked[],
  head: readonly Locked[],
  upgrades: Upgrade[],
  same: Sameness,
  manifests: Manifests = noManifests,
): void {
  const before = byPackage(base);
  const after = byPackage(head);
  for (const ecosystem of new Set([...after.keys(), ...before.keys()])) {
    const [old, now] = [before.get(ecosystem), after.get(ecosystem)];
    for (const [name, present] of now ?? []) {
      const upgrade = upgradeOf(old?.get(name) ?? [], present, same, manifests);
      if (upgrade !== null) upgrades.push(upgrade);
    }
    for (const [name, gone] of old ?? []) {
      const upgrade = now?.has(name) ? null : upgradeOf(gone, [], same, manifests);
      if (upgrade !== null) upgrades.push(upgrade);
    }
  }
}

/** By ecosystem, then by name: joining the two into one key would cost as much as all the rest. */
function byPackage(locked: readonly Locked[]): Map<Ecosystem, Map<string, Locked[]>> {
  const packages = new Map<Ecosystem, Map<string, Locked[]>>();
  for (const fact of locked) {
    let names = packages.get(fact.ecosystem);
    if (names === undefined) {
      names = new Map();
      packages.set(fact.ecosystem, names);
    }
    const name = packageName(fact.ecosystem, fact.name);
    const list = names.get(name);
    if (list) list.push(fact);
    else names.set(name, [fact]);
  }
  return packages;
}

/** The usual case, told without building anything: a large lockfile is mostly what it was. */
function isUntouched(old: readonly Locked[], now: readonly Locked[], same: Sameness): boolean {
  if (old.length !== 1 || now.length !== 1) return false;
  return old[0]!.version === now[0]!.version && same(old[0]!, now[0]!);
}

/** Null when nothing moved. Members of the workspace itself are no dependencies: release commits bump them. */
function upgradeOf(
  allOld: readonly Locked[],
  allNow: readonly Locked[],
  same: Sameness,
  manifests: Manifests,
): Upgrade | null {
  if (isUntouched(allOld, allNow, same)) return null;
  const { holders, isMoved } = manifests;
  const old = allOld.filter(isDependency);
  const now = allNow.filter(isDependency);
  const sample = now[0] ?? old[0];
  if (sample === undefined) return null;
  const from = distinctVersions(old);
  const to = distinctVersions(now);
  if (old.length === 0 || now.length === 0) {
    // The other side has it as a folder of the workspace: neither new nor gone.
    const change = allOld.length > 0 && allNow.length > 0 ? 'changed' : now.length > 0 ? 'added' : 'removed';
    return describe(manifests, sample, old, now, {
      from,
      to,
      bump: change === 'changed' ? 'unknown' : 'none',
      change,
    });
  }
  const scheme = schemeFor(sample.ecosystem, sample.name);
  // Members that exchange versions show in what they ask for alone.
  const isStill =
    hasSame(from, to) &&
    (from.length === 1 || (!isMoved(now[0]!) && hasSame(directVersions(old), directVersions(now))));
  const { pairs, added, removed } = isStill ? nothing : pairLocked(old, now, scheme, holders);
  const top = greatest(pairs);
  if (top === null) {
    if (added.length === 0 && removed.length === 0 && sameContent(old, now, same)) return null;
    return describe(
      manifests,
      sample,
      old,
      now,
      { from, to, bump: 'none', change: 'changed', beside: added },
      added[0],
    );
  }
  const moved: Moved = {
    from: distinct([...pairs.map((pair) => pair.from), ...removed], scheme),
    to: distinct([...pairs.map((pair) => pair.to), ...added], scheme),
    bump: top.bump,
    change: directionOf(top, scheme),
    pairs,
    beside: added,
  };
  return describe(manifests, sample, old, now, moved, top.to);
}

const nothing: Pairing = { pairs: [], added: [], removed: [] };

function directVersions(copies: readonly Locked[]): string[] {
  return distinctVersions(copies.filter(({ direct }) => direct === true));
}

function hasSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((version, index) => version === b[index]);
}

function directionOf({ from, to }: VersionPair, { isValid, compare }: Scheme): Upgrade['change'] {
  const sign = isValid(from) && isValid(to) ? compare(from, to) : 0;
  return sign === 0 ? 'changed' : sign < 0 ? 'upgraded' : 'downgraded';
}

function isDependency({ origin }: Locked): boolean {
  return isForeign(origin);
}

function describe(
  { asked, listedIn, isPublic }: Manifests,
  sample: Locked,
  old: readonly Locked[],
  now: readonly Locked[],
  moved: Moved,
  version?: string,
): Upgrade {
  const present = now.length > 0 ? now : old;
  const place = present.find((locked) => locked.version === version) ?? sample;
  const versions = new Set(moved.to);
  const moving = present.filter((locked) => versions.size === 0 || versions.has(locked.version));
  let direct = isDirect(moving);
  const listed = direct === null ? moving.flatMap(({ from }) => from ?? []) : [];
  if (listed.length > 0) direct = listedIn(listed, sample);
  if (direct === null && now.length > 0) {
    const versions = moving.map((locked) => locked.version);
    direct = asked(place.path, place.ecosystem, place.name, versions);
  }
  return new LockedUpgrade(place, direct, moved, isPublic);
}

function isDirect(present: readonly Locked[]): boolean | null {
  if (present.some((locked) => locked.direct === true)) return true;
  return present.some((locked) => locked.direct === false) ? false : null;
}

/** Copies of one version in one lockfile are alike; more than these are not looked at. */
const copiesCompared = 16;

/** Same versions: the same commit, registry and hash too. One side's silence is no difference. */
function sameContent(old: readonly Locked[], now: readonly Locked[], same: Sameness): boolean {
  const before = new Map<string, Locked[]>();
  for (const locked of old) {
    const copies = before.get(locked.version);
    if (copies === undefined) before.set(locked.version, [locked]);
    else if (copies.length < copiesCompared) copies.push(locked);
  }
  return now.every((locked) => {
    const copies = before.get(locked.version) ?? [];
    return counterparts(locked, copies).every((group) => group.some((copy) => same(copy, locked)));
  });
}

export function isSame(old: Locked, now: Locked): boolean {
  return (
    sourceOf(old.origin) === sourceOf(now.origin) && contentChange(old.integrity, now.integrity) === 'same'
  );
}

/** Formats write sources and hashes in their own ways: between two of them only versions are compared. */
export function isAlike(): boolean {
  return true;
}
