import { lockedSteps } from '../../analysis/upgrades/lockfile-changes.ts';
import { differentContent, type Locked, type LockedHash } from '../../model/dependency.ts';
import type { Draft } from '../../model/finding.ts';
import { purl } from '../../model/purl.ts';
import { type Change, defineRule } from '../../model/rule.ts';
import { subjectOf } from './version-changes.ts';

export const changedIntegrity = defineRule({
  id: 'changed-integrity',
  action: 'lockfile-majors',
  judges: 'change',
  severity: { audit: 'error', diff: 'error' },
  docs: {
    summary: 'a locked version that is the same and has another hash',
    what: 'Fires when a lockfile keeps a package at its version and gives it another hash of the same kind. Hashes that are added beside the ones that stay are files uploaded later, and hashes of another kind (sha1 → sha512) cannot be compared: both are silent. So are another commit of a git repository and another build of a Conda package.',
    why: 'A published version never changes its content. Another hash means other code under the same number: a replaced upload, a mirror that rebuilds, a lockfile edited by hand.',
    fix: 'Put the old hash back and install. If that fails, the registry’s content really differs from what was reviewed: find out why before anything runs.',
    bad: '"version": "1.3.0", "integrity": "sha512-BBBB…"   (was sha512-AAAA…)',
    good: '"version": "1.3.0", "integrity": "sha512-AAAA…"',
    language: 'json',
  },
  *check(change) {
    const told = new Set<string>();
    for (const { upgrade, before, present, comparable } of lockedSteps(change)) {
      const place = comparable ? present.find((locked) => isReplaced(locked, before)) : undefined;
      if (place === undefined) continue;
      const key = `${place.ecosystem}\0${place.name}\0${place.version}`;
      if (told.has(key)) continue;
      told.add(key);
      yield {
        path: place.path,
        span: place.span,
        message: `${place.name} ${place.version} has another hash than before at the same version: its content is not what was locked. Put the old hash back, and find out who changed the content if installing then fails.`,
        subject: subjectOf(upgrade, place.version),
        details: {
          version: place.version,
          from: before.find(({ version }) => version === place.version)?.integrity ?? null,
          to: place.integrity,
          direct: upgrade.direct,
        },
      };
    }
    yield* changedHashes(change);
  },
});

/** go.sum keeps hashes apart from the versions in use: a pair of module and version has one for ever. */
function* changedHashes({ base, head }: Change): Generator<Draft> {
  const before = new Map(base.all('locked-hash').map((hash) => [hashKey(hash), hash.integrity]));
  for (const { path, span, ecosystem, name, version, integrity } of head.all('locked-hash')) {
    const old = before.get(hashKey({ path, name, version }));
    if (old === undefined || !differentContent(old, integrity)) continue;
    yield {
      path,
      span,
      message: `${name} ${version} has another hash than before at the same version: its content is not what was locked. Put the old hash back, and find out who changed the content if building then fails.`,
      subject: { kind: 'package', ecosystem, name, version, purl: purl(ecosystem, name, version) },
      details: { version, from: old, to: integrity, direct: null },
    };
  }
}

function hashKey({ path, name, version }: Pick<LockedHash, 'path' | 'name' | 'version'>): string {
  return `${path}\0${name}\0${version}`;
}

/**
 * Copies that compared are all of other content. A commit of a git repository is content of its own, and so is each
 * of the builds that Conda's channels have of one version.
 */
function isReplaced(now: Locked, before: readonly Locked[]): boolean {
  if (now.ecosystem === 'conda') return false;
  const same = before.filter(({ version, origin }) => version === now.version && origin.type !== 'git');
  if (same.length === 0 || now.origin.type === 'git') return false;
  return same.every((old) => differentContent(old.integrity, now.integrity));
}
