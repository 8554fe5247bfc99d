import type { Manifest, Requirement } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import { folderOf } from '../../model/workspace.ts';
import { packageKey } from '../../versions/identity.ts';
import { schemeFor } from '../../versions/index.ts';
import { lockfileOf } from '../workspaces/manifest-lock.ts';

/** Whether a manifest asks for a package that its lockfile has at `versions`; null where that cannot be told. */
export type Asked = (
  lockfile: string,
  ecosystem: Ecosystem,
  name: string,
  versions: readonly string[],
) => boolean | null;

/** Manifests that are data: what they do not name, they do not ask for. */
const wholly: ReadonlySet<Ecosystem> = new Set(['npm', 'pypi', 'composer']);

/** For lockfiles that do not say who asks (yarn's, Poetry's, Composer's): their manifests do. */
export function askedIn(facts: Facts): Asked {
  let byLockfile: Map<string, Map<string, Requirement[]>> | null = null;
  return (lockfile, ecosystem, name, versions) => {
    byLockfile ??= requirementsByLockfile(facts);
    const asked = byLockfile.get(lockfile);
    if (asked === undefined) return null;
    const { satisfies } = schemeFor(ecosystem, name);
    const asking = asked.get(packageKey(ecosystem, name)) ?? [];
    // Another copy, which another package asks for, has the same name.
    const isMeant = asking.some(
      ({ requirement, origin }) =>
        requirement === null ||
        (origin.type !== 'index' && origin.type !== 'registry') ||
        versions.some((version) => satisfies(version, requirement) !== false),
    );
    return isMeant ? true : wholly.has(ecosystem) ? false : null;
  };
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
