import { append } from '../../model/append.ts';
import type { Locked, Requirement } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import type { Upgrade } from '../../model/upgrade.ts';
import { folderOf } from '../../model/workspace.ts';
import { schemeFor } from '../../versions/index.ts';
import { byPath } from './by-path.ts';
import { comparePackages, isAlike, type Manifests, noManifests } from './compare-packages.ts';

/** Manifests that are their own lock: `requests==2.31.0`, a pom's version. Only where no lockfile says it better. */
export function comparePins(
  base: Facts,
  head: Facts,
  upgrades: Upgrade[],
  { isPublic }: Pick<Manifests, 'isPublic'>,
): void {
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
    comparePackages(old.map(asLocked), now.map(asLocked), found, isAlike, { ...noManifests, isPublic });
    append(
      upgrades,
      found.filter(({ change }) => change === 'upgraded' || change === 'downgraded'),
    );
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
