import { differentContent, type Locked, type Requirement } from '../model/dependency.ts';
import type { Ecosystem } from '../model/fact.ts';
import type { Facts } from '../model/facts.ts';
import type { Span } from '../model/span.ts';
import type { Bump, ReleaseLink, Upgrade, VersionPair } from '../model/upgrade.ts';
import { folderOf } from '../model/workspace.ts';
import { packageName, sourceOf } from '../versions/identity.ts';
import { type Scheme, schemeFor } from '../versions/index.ts';
import { greatest, type Pairing, pairVersions } from '../versions/pairs.ts';
import { type LockPair, pairLocks } from './lock-pairs.ts';
import { movedUses } from './moved-uses.ts';
import { releaseLinks } from './release-links.ts';

/** Every package that a lockfile, an exact pin, an image or an action moves between two trees. */
export function upgradesBetween(base: Facts, head: Facts): Upgrade[] {
  const upgrades: Upgrade[] = [];
  const before = byPath(base.all('locked'));
  const after = byPath(head.all('locked'));
  for (const pair of pairLocks(base, head)) {
    const old = pair.base === null ? [] : (before.get(pair.base) ?? []);
    const now = pair.head === null ? [] : (after.get(pair.head) ?? []);
    comparePackages(old, now, upgrades, isOneFormat(pair, base, head) ? isSame : isAlike);
  }
  comparePins(base, head, upgrades);
  upgrades.push(...movedUses(base, head));
  return upgrades.sort(byPlace);
}

function byPlace(a: Upgrade, b: Upgrade): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.ecosystem < b.ecosystem ? -1 : a.ecosystem > b.ecosystem ? 1 : 0;
}

function byPath<T extends { readonly path: string }>(facts: readonly T[]): Map<string, T[]> {
  const paths = new Map<string, T[]>();
  for (const fact of facts) {
    const list = paths.get(fact.path);
    if (list) list.push(fact);
    else paths.set(fact.path, [fact]);
  }
  return paths;
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

/** Whether two entries of one version are one content. */
type Sameness = (old: Locked, now: Locked) => boolean;

function comparePackages(
  base: readonly Locked[],
  head: readonly Locked[],
  upgrades: Upgrade[],
  same: Sameness,
): void {
  const before = byPackage(base);
  const after = byPackage(head);
  for (const ecosystem of new Set([...after.keys(), ...before.keys()])) {
    const [old, now] = [before.get(ecosystem), after.get(ecosystem)];
    for (const [name, present] of now ?? []) {
      const upgrade = upgradeOf(old?.get(name) ?? [], present, same);
      if (upgrade !== null) upgrades.push(upgrade);
    }
    for (const [name, gone] of old ?? []) {
      const upgrade = now?.has(name) ? null : upgradeOf(gone, [], same);
      if (upgrade !== null) upgrades.push(upgrade);
    }
  }
}

/** The usual case, told without building anything: a large lockfile is mostly what it was. */
function isUntouched(old: readonly Locked[], now: readonly Locked[], same: Sameness): boolean {
  if (old.length !== 1 || now.length !== 1) return false;
  return old[0]!.version === now[0]!.version && same(old[0]!, now[0]!);
}

/** Null when nothing moved. Members of the workspace itself are no dependencies: release commits bump them. */
function upgradeOf(allOld: readonly Locked[], allNow: readonly Locked[], same: Sameness): Upgrade | null {
  if (isUntouched(allOld, allNow, same)) return null;
  const old = allOld.filter(isDependency);
  const now = allNow.filter(isDependency);
  const sample = now[0] ?? old[0];
  if (sample === undefined) return null;
  const from = distinctVersions(old);
  const to = distinctVersions(now);
  if (old.length === 0 || now.length === 0) {
    // The other side has it as a folder of the workspace: neither new nor gone.
    const change = allOld.length > 0 && allNow.length > 0 ? 'changed' : now.length > 0 ? 'added' : 'removed';
    return describe(sample, old, now, { from, to, bump: change === 'changed' ? 'unknown' : 'none', change });
  }
  const scheme = schemeFor(sample.ecosystem, sample.name);
  const direct = withDirect(pairVersions(from, to, scheme), directPairs(old, now, scheme));
  const { pairs, added, removed } = withMerged(direct, to, scheme);
  const top = greatest(pairs);
  if (top === null) {
    if (added.length === 0 && removed.length === 0 && sameContent(old, now, same)) return null;
    return describe(sample, old, now, { from, to, bump: 'none', change: 'changed', beside: added }, added[0]);
  }
  const moved: Moved = {
    from: distinct([...pairs.map((pair) => pair.from), ...removed], scheme),
    to: distinct([...pairs.map((pair) => pair.to), ...added], scheme),
    bump: top.bump,
    change: directionOf(top, scheme),
    pairs,
    beside: added,
  };
  return describe(sample, old, now, moved, top.to);
}

function directionOf({ from, to }: VersionPair, { isValid, compare }: Scheme): Upgrade['change'] {
  const sign = isValid(from) && isValid(to) ? compare(from, to) : 0;
  return sign === 0 ? 'changed' : sign < 0 ? 'upgraded' : 'downgraded';
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

function isDependency({ origin }: Locked): boolean {
  return origin.type !== 'path';
}

function distinctVersions(locked: readonly Locked[]): string[] {
  if (locked.length === 1) return [locked[0]!.version];
  const sample = locked[0];
  if (sample === undefined) return [];
  return distinct(
    locked.map(({ version }) => version),
    schemeFor(sample.ecosystem, sample.name),
  );
}

function distinct(versions: readonly string[], { compare }: Scheme): string[] {
  return [...new Set(versions)].sort(compare);
}

interface Moved {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly bump: Bump;
  readonly change: Upgrade['change'];
  readonly pairs?: readonly VersionPair[];
  readonly beside?: readonly string[];
}

function describe(
  sample: Locked,
  old: readonly Locked[],
  now: readonly Locked[],
  moved: Moved,
  version?: string,
): Upgrade {
  const present = now.length > 0 ? now : old;
  const place = present.find((locked) => locked.version === version) ?? sample;
  const moving = present.filter((locked) => moved.to.length === 0 || moved.to.includes(locked.version));
  return new LockedUpgrade(place, isDirect(moving), moved);
}

function isDirect(present: readonly Locked[]): boolean | null {
  if (present.some((locked) => locked.direct === true)) return true;
  return present.some((locked) => locked.direct === false) ? false : null;
}

/** `span` and `through` are asked of the entry when somebody wants them: finding them costs, and few are told. */
class LockedUpgrade implements Upgrade {
  readonly path: string;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly bump: Bump;
  readonly change: Upgrade['change'];
  readonly direct: boolean | null;
  readonly pairs: readonly VersionPair[];
  readonly beside: readonly string[];
  readonly #place: Locked;

  constructor(place: Locked, direct: boolean | null, moved: Moved) {
    const { from, to, bump, change } = moved;
    this.path = place.path;
    this.ecosystem = place.ecosystem;
    this.name = place.name;
    this.from = from;
    this.to = to;
    this.bump = bump;
    this.change = change;
    this.direct = direct;
    this.pairs = moved.pairs ?? [];
    this.beside = moved.beside ?? [];
    this.#place = place;
  }

  get span(): Span {
    return this.#place.span;
  }

  get links(): readonly ReleaseLink[] {
    return releaseLinks(this.ecosystem, this.name, this.from.at(-1) ?? null, this.to.at(-1) ?? null);
  }

  get through(): readonly string[] {
    return this.direct === true ? [] : (this.#place.through ?? []);
  }
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
  return now.every((locked) => before.get(locked.version)?.some((copy) => same(copy, locked)) ?? false);
}

function isSame(old: Locked, now: Locked): boolean {
  return sourceOf(old.origin) === sourceOf(now.origin) && !differentContent(old.integrity, now.integrity);
}

/** Formats write sources and hashes in their own ways: between two of them only versions are compared. */
function isAlike(): boolean {
  return true;
}

function isOneFormat(pair: LockPair, base: Facts, head: Facts): boolean {
  const formats = [formatAt(pair.base, base), formatAt(pair.head, head)];
  return formats[0] === formats[1];
}

function formatAt(path: string | null, facts: Facts): string | null {
  return facts.all('lockfile').find((lockfile) => lockfile.path === path)?.format ?? null;
}

/** Manifests that are their own lock: `requests==2.31.0`, a pom's version. Only where no lockfile says it better. */
function comparePins(base: Facts, head: Facts, upgrades: Upgrade[]): void {
  const before = byPath(base.all('requirement').filter(isPin));
  const after = byPath(head.all('requirement').filter(isPin));
  const folders = new Set(
    head.all('lockfile').map(({ path, ecosystem }) => `${ecosystem}:${folderOf(path)}`),
  );
  for (const [path, now] of after) {
    const old = before.get(path);
    if (old === undefined || head.in(path, 'locked').length > 0 || isLocked(path, now[0]!.ecosystem, folders))
      continue;
    const found: Upgrade[] = [];
    comparePackages(old.map(asLocked), now.map(asLocked), found, isAlike);
    upgrades.push(...found.filter(({ change }) => change === 'upgraded' || change === 'downgraded'));
  }
}

function isPin({ exact, requirement, ecosystem, origin }: Requirement): boolean {
  return exact && requirement !== null && origin.type !== 'path' && schemeFor(ecosystem).isExact(requirement);
}

/** A lockfile of that ecosystem is in the file's folder or above it: there the resolved versions are. */
function isLocked(path: string, ecosystem: Ecosystem, folders: ReadonlySet<string>): boolean {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (folders.has(`${ecosystem}:${folder}`)) return true;
    if (folder === '') return false;
  }
}

function asLocked({ path, span, text, ecosystem, name, requirement, origin }: Requirement): Locked {
  const version = (requirement ?? '').replace(/^\s*[=[]*\s*|\s*\]\s*$/g, '');
  const place = { path, span, text };
  return { kind: 'locked', ...place, ecosystem, name, version, direct: true, origin, integrity: null };
}
