import { lockedSteps } from '../../analysis/upgrades/lockfile-changes.ts';
import { type ContentChange, contentChange } from '../../model/content.ts';
import type { Locked, LockedHash } from '../../model/dependency.ts';
import type { Draft } from '../../model/finding.ts';
import { purl } from '../../model/purl.ts';
import { type Change, defineRule } from '../../model/rule.ts';
import { subjectOf } from './version-changes.ts';

export const changedIntegrity = defineRule({
  id: 'changed-integrity',
  action: 'lockfile-majors',
  scope: 'change',
  severity: { audit: 'error', diff: 'error' },
  docs: {
    summary: 'a locked version that is the same and has a different hash',
    what: [
      'Fires when a lockfile keeps a package at its version and gives one file of it a different hash. Only hashes of',
      'the same file and algorithm are compared: the wheel or sdist by its name, the gem of one platform, the build of',
      'a Conda package, the archive that the format knows. Files that are added or left out, hashes of another kind',
      '(sha1 → sha512), other commits of a git repository, podspecs in a folder and patched packages are silent. Where',
      'a format does not say which file a hash is of (`--hash` in requirements, `Pipfile.lock`, the `h1` of a Terraform',
      'provider) and none is shared, it is a notice: the hashes may be those of other files of the release.',
    ].join(' '),
    why: 'A published version never changes its content. A different hash means other code under the same number: a replaced upload, a mirror that rebuilds, a lockfile edited by hand.',
    fix: 'Put the old hash back and install. If that fails, the registry’s content really differs from what was reviewed: find out why before anything runs.',
    bad: '"version": "1.3.0", "integrity": "sha512-BBBB…"   (was sha512-AAAA…)',
    good: '"version": "1.3.0", "integrity": "sha512-AAAA…"',
    language: 'json',
  },
  *check(change) {
    const told = new Set<string>();
    for (const { upgrade, before, present, comparable } of lockedSteps(change)) {
      if (!comparable) continue;
      const found = replacedIn(present, before);
      if (found === null) continue;
      const { place, from, verdict } = found;
      const key = `${place.ecosystem}\0${place.name}\0${place.version}`;
      if (told.has(key)) continue;
      told.add(key);
      yield {
        path: place.path,
        span: place.span,
        message: verdict === 'replaced' ? replacedWords(place) : unprovenWords(place),
        subject: subjectOf(upgrade, place.version),
        details: { version: place.version, from, to: place.integrity, direct: upgrade.direct },
        ...(verdict === 'unproven' ? { severity: 'notice' as const } : {}),
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
    if (old === undefined || contentChange(old, integrity) !== 'replaced') continue;
    yield {
      path,
      span,
      message: `\`${name}\` ${version} has a different hash for the same version, so its content changed. Put the old hash back, and find out who changed the content if building then fails.`,
      subject: { kind: 'package', ecosystem, name, version, purl: purl(ecosystem, name, version) },
      details: { version, from: old, to: integrity, direct: null },
    };
  }
}

function hashKey({ path, name, version }: Pick<LockedHash, 'path' | 'name' | 'version'>): string {
  return `${path}\0${name}\0${version}`;
}

interface Replaced {
  readonly place: Locked;
  readonly from: string | null;
  readonly verdict: Exclude<ContentChange, 'same'>;
}

/** The worst of the copies: one that is proven before one that may be. */
function replacedIn(present: readonly Locked[], before: readonly Locked[]): Replaced | null {
  let unproven: Replaced | null = null;
  for (const place of present) {
    const same = before.filter((old) => old.version === place.version && isOneFile(old, place));
    const verdicts = same.map((old) => contentChange(old.integrity, place.integrity));
    if (verdicts.length === 0 || verdicts.includes('same')) continue;
    const from = same[0]!.integrity;
    if (verdicts.every((one) => one === 'replaced')) return { place, from, verdict: 'replaced' };
    unproven ??= { place, from, verdict: 'unproven' };
  }
  return unproven;
}

/**
 * Whether their hashes can be of one thing. A commit of a git repository is content of its own, and an archive at
 * another address is another file.
 */
function isOneFile(old: Locked, now: Locked): boolean {
  if (old.origin.type === 'git' || now.origin.type === 'git') return isTag(old) && isTag(now);
  if (old.origin.type === 'url' && now.origin.type === 'url') {
    return old.origin.url === now.origin.url && !isBranchArchive(now.origin.url);
  }
  return true;
}

/** A commit that is known by a tag: whoever moves the tag changes what the version is. */
function isTag({ integrity, version }: Locked): boolean {
  return integrity?.startsWith('commit:') === true && !/^[0-9a-f]{40}$/.test(version);
}

/** `…/archive/refs/heads/main.tar.gz`, `…/tarball/master`: a branch moves on. */
function isBranchArchive(url: string): boolean {
  return /\/(?:refs\/heads\/|(?:archive|tarball|zipball|tar\.gz|zip)\/(?:refs\/heads\/)?[^/\d]+$)/.test(url);
}

function replacedWords({ name, version, integrity, origin }: Locked): string {
  const kind = /^[a-z]+(?=:)/.exec(integrity ?? '')?.[0];
  if (kind === 'podspec') {
    return `The podspec of \`${name}\` ${version} has a different checksum for the same version, so where the pod comes from or how it is built changed. Find out what changed in it, or put the old checksum back.`;
  }
  if (kind === 'commit') {
    const what = origin.type === 'git' ? 'its tag was moved' : 'its release was replaced';
    return `\`${name}\` ${version} is another commit than before, so ${what} and its content changed. Put the old commit back, and find out who moved it.`;
  }
  return `\`${name}\` ${version} has a different hash for the same version, so its content changed. Put the old hash back, and find out who changed the content if installing then fails.`;
}

function unprovenWords({ name, version }: Locked): string {
  return `\`${name}\` ${version} shares no hash with before at the same version. The lockfile does not say which file each hash is of, so they may be of other files or platforms of that release, or its content changed. Keep the old hashes beside the new ones to be sure.`;
}
