import type { Locked, Manifest, Requirement } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import { folderOf } from '../../model/workspace.ts';
import { packageKey } from '../../versions/identity.ts';
import { schemeFor } from '../../versions/index.ts';
import { lockfileOf } from '../workspaces/manifest-lock.ts';
import type { Holders } from './version-pairs.ts';

/** Whether a manifest asks for a package that its lockfile has at `versions`; null where that cannot be told. */
export type Asked = (
  lockfile: string,
  ecosystem: Ecosystem,
  name: string,
  versions: readonly string[],
) => boolean | null;

/** Manifests that are data: what they do not name, they do not ask for. */
const wholly: ReadonlySet<Ecosystem> = new Set(['npm', 'pypi', 'composer', 'conda', 'cargo', 'pub', 'jsr']);

/** What manifests ask of a lockfile for one package. */
export type Asking = (lockfile: string, ecosystem: Ecosystem, name: string) => readonly Requirement[] | null;

/** Null where no manifest of that lockfile was read. */
export function askingIn(facts: Facts): Asking {
  let byLockfile: Map<string, Map<string, Requirement[]>> | null = null;
  return (lockfile, ecosystem, name) => {
    byLockfile ??= requirementsByLockfile(facts);
    const asked = byLockfile.get(lockfile);
    return asked === undefined ? null : (asked.get(packageKey(ecosystem, name)) ?? []);
  };
}

/** For lockfiles that do not say who asks (yarn's, Poetry's, Composer's): their manifests do. */
export function askedIn(asking: Asking): Asked {
  return (lockfile, ecosystem, name, versions) => {
    const all = asking(lockfile, ecosystem, name);
    if (all === null) return null;
    // Another copy, which another package asks for, has the same name.
    const isMeant = all.some((one) => versions.some((version) => mayMean(one, version)));
    return isMeant ? true : wholly.has(ecosystem) ? false : null;
  };
}

/** Manifests that hold a copy, where one alone of the copies is what they ask for. */
export function holdersIn(asking: Asking): Holders {
  return (copies) => {
    const held = new Map<string, readonly string[]>();
    const [{ path, ecosystem, name }] = copies as [Locked, ...Locked[]];
    for (const one of asking(path, ecosystem, name) ?? []) {
      const meant = new Set(
        copies.filter(({ version }) => mayMean(one, version)).map(({ version }) => version),
      );
      if (meant.size === 1) held.set(`/${one.path}`, [...meant]);
    }
    return held;
  };
}

/** Whether a manifest of the lockfile asks for another range of a package than before. */
export function movedIn(before: Asking, now: Asking) {
  return ({ path, ecosystem, name }: Locked): boolean => {
    const words = (asking: Asking) =>
      (asking(path, ecosystem, name) ?? [])
        .map((one) => `${one.path}\0${one.requirement}`)
        .sort()
        .join('\n');
    return words(before) !== words(now);
  };
}

/** Whether a compiled file that another one includes has a package as direct, through as many files as it takes. */
export function listedIn(facts: Facts) {
  const inFile = (paths: readonly string[], locked: Locked, seen: ReadonlySet<string>): boolean | null => {
    let answer: boolean | null = null;
    for (const path of new Set(paths)) {
      if (seen.has(path)) continue;
      const there = facts.in(path, 'locked').find(({ name }) => name === locked.name);
      if (there === undefined) continue;
      const direct = there.from
        ? inFile(there.from, locked, new Set([...seen, path]))
        : (there.direct ?? (there.through?.length ? false : null));
      if (direct === true) return true;
      if (direct === false) answer = false;
    }
    return answer;
  };
  return (paths: readonly string[], locked: Locked) => inFile(paths, locked, new Set());
}

/** A requirement of another kind, or one that cannot be judged, may mean any version. */
function mayMean({ requirement, origin, ecosystem, name }: Requirement, version: string): boolean {
  if (requirement === null || (origin.type !== 'index' && origin.type !== 'registry')) return true;
  return schemeFor(ecosystem, name).satisfies(version, requirement) !== false;
}

function requirementsByLockfile(facts: Facts): Map<string, Map<string, Requirement[]>> {
  const byLockfile = new Map<string, Map<string, Requirement[]>>();
  for (const manifest of facts.all('manifest')) {
    const wanted = facts
      .in(manifest.path, 'requirement')
      .filter(({ scope }) => scope !== 'peer' && scope !== 'override');
    for (const path of lockfilesOf(manifest, facts)) {
      const asked = byLockfile.get(path) ?? new Map<string, Requirement[]>();
      byLockfile.set(path, asked);
      for (const requirement of wanted) {
        const key = packageKey(requirement.ecosystem, requirement.name);
        const list = asked.get(key);
        if (list) list.push(requirement);
        else asked.set(key, [requirement]);
      }
    }
  }
  return byLockfile;
}

/** The one that fixes it, and others that lie beside: projects change their package manager. */
function lockfilesOf(manifest: Manifest, facts: Facts): Set<string> {
  const folder = folderOf(manifest.path);
  const beside = manifest.lockfiles.map((name) => (folder === '' ? name : `${folder}/${name}`));
  const found = new Set(beside.filter((path) => facts.files.has(path)));
  const first = lockfileOf(manifest, facts);
  if (first !== null) found.add(first);
  found.delete(manifest.path);
  return found;
}
