import type { Locked } from '../../model/dependency.ts';
import type { Facts } from '../../model/facts.ts';
import type { Change } from '../../model/rule.ts';
import type { Upgrade } from '../../model/upgrade.ts';
import { folderOf } from '../../model/workspace.ts';
import { packageKey } from '../../versions/identity.ts';

/** An upgrade of a lockfile with its entries: what was there, and what is there now at a version that was not. */
export interface LockedStep {
  readonly upgrade: Upgrade;
  readonly before: readonly Locked[];
  readonly after: readonly Locked[];
  /** All that is there now. */
  readonly present: readonly Locked[];
  /** Both sides are one lockfile in one format, so that sources and hashes can be compared. */
  readonly comparable: boolean;
}

/** Entries of the packages that a change touches, found in one pass over each tree. */
export function lockedSteps({ base, head, upgrades }: Change): LockedStep[] {
  const packages = upgrades.filter(
    ({ ecosystem, change }) => isPackage(ecosystem) && change !== 'removed' && change !== 'added',
  );
  if (packages.length === 0) return [];
  const keys = new Set(packages.map(keyOf));
  const old = grouped(base, keys);
  const now = grouped(head, keys);
  return packages.map((upgrade) => {
    const before = nearest(old.get(keyOf(upgrade)) ?? [], upgrade.path);
    const present = (now.get(keyOf(upgrade)) ?? []).filter(({ path }) => path === upgrade.path);
    const versions = new Set(before.map(({ version }) => version));
    const fresh = present.filter(({ version }) => !versions.has(version));
    // Same versions: what changed is where they come from or their content.
    return {
      upgrade,
      before,
      after: fresh.length > 0 ? fresh : present,
      present,
      comparable: formatOf(before[0], base) === formatOf(present[0], head),
    };
  });
}

function formatOf(locked: Locked | undefined, facts: Facts): string | null {
  if (locked === undefined) return null;
  return facts.all('lockfile').find(({ path }) => path === locked.path)?.format ?? null;
}

function isPackage(ecosystem: Upgrade['ecosystem']): boolean {
  return ecosystem !== 'docker' && ecosystem !== 'github';
}

function keyOf({ ecosystem, name }: Pick<Upgrade, 'ecosystem' | 'name'>): string {
  return packageKey(ecosystem, name);
}

function grouped(facts: Facts, keys: ReadonlySet<string>): Map<string, Locked[]> {
  const groups = new Map<string, Locked[]>();
  for (const locked of facts.all('locked')) {
    const key = keyOf(locked);
    if (!keys.has(key)) continue;
    const list = groups.get(key);
    if (list) list.push(locked);
    else groups.set(key, [locked]);
  }
  return groups;
}

/** Of the same lockfile; of one in the same folder when that was replaced; else of any, for a moved one. */
function nearest(entries: readonly Locked[], path: string): readonly Locked[] {
  const same = entries.filter((entry) => entry.path === path);
  if (same.length > 0) return same;
  const beside = entries.filter((entry) => folderOf(entry.path) === folderOf(path));
  return beside.length > 0 ? beside : entries;
}
