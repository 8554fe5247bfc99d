import { lockedSteps } from '../../analysis/upgrades/lockfile-changes.ts';
import type { Locked, Origin } from '../../model/dependency.ts';
import type { Facts } from '../../model/facts.ts';
import { type Change, defineRule } from '../../model/rule.ts';
import type { Upgrade } from '../../model/upgrade.ts';
import { folderOf } from '../../model/workspace.ts';
import { packageKey } from '../../versions/identity.ts';
import { subjectOf } from './version-changes.ts';

export const changedSource = defineRule({
  id: 'changed-source',
  action: 'lockfile-majors',
  judges: 'change',
  severity: { audit: 'error', diff: 'error' },
  docs: {
    summary: 'a locked package that now comes from another registry, host or git repository',
    what: 'Fires when an entry of a lockfile keeps its package and changes where it is fetched from: another registry or host, a git repository or an archive instead of the registry, another git repository. One finding for each pair of sources in a lockfile, which counts the packages. Another commit of the same repository is an upgrade, and a lockfile in another format is not compared. A warning where the manifest moves with it: it names the new repository or archive too, or no longer the old one.',
    why: 'The name in the manifest stays, so nobody notices that somebody else now delivers the code: a mirror or a proxy of one person’s machine that slipped in, or an attacker’s host.',
    fix: 'Lock again with the registry that the project uses. If the new source is wanted, let the commit say so.',
    bad: '"resolved": "https://npm.internal.example/left-pad/-/left-pad-1.3.0.tgz"',
    good: '"resolved": "https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz"',
    language: 'json',
  },
  *check(change) {
    const moves = new Map<string, { from: string; to: string; entries: Moved[] }>();
    for (const { upgrade, before, present, comparable } of lockedSteps(change)) {
      if (!comparable || before.length === 0) continue;
      const sources = new Set(before.map(({ origin }) => hostOf(origin)));
      for (const place of present) {
        const to = hostOf(place.origin);
        if (sources.has(to) || place.origin.type === 'path') continue;
        const from = [...sources].join(', ');
        const key = `${upgrade.path}\0${from}\0${to}`;
        const move = moves.get(key);
        if (move) move.entries.push({ place, upgrade });
        else moves.set(key, { from, to, entries: [{ place, upgrade }] });
      }
    }
    for (const { from, to, entries } of moves.values()) {
      const [{ place, upgrade }, ...others] = entries as [Moved, ...Moved[]];
      const names = [...new Set(entries.map((entry) => entry.place.name))];
      const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
      yield {
        path: place.path,
        span: place.span,
        message: `${place.name} ${shortVersion(place.version)}${more} now ${names.length > 1 ? 'come' : 'comes'} from ${to} instead of ${from}: somebody else delivers the code under the same name. Lock again with the source that the project uses, or say in the commit why it moves.`,
        subject: subjectOf(upgrade, place.version),
        related: others.slice(0, 20).map((other) => ({
          path: other.place.path,
          span: other.place.span,
          message: `${other.place.name} ${shortVersion(other.place.version)} too`,
        })),
        details: { from, to, packages: names, direct: upgrade.direct },
        key: `${from} ${to}`,
        ...(isAskedFor(place, change) ? { severity: 'warning' as const } : {}),
      };
    }
  },
});

/**
 * The manifest moves with it, where reviewers see it: it names the new repository or archive too, or no longer the
 * one that was there before.
 */
function isAskedFor(place: Locked, { base, head, whole = head }: Change): boolean {
  // go.mod is what people write, and its `replace` lines say the source.
  if (place.ecosystem === 'golang') return true;
  const now = askedFrom(place, whole);
  if (place.origin.type !== 'index') return now.has(place.origin.type) || isNamed(place, whole);
  const before = askedFrom(place, base);
  const elsewhere = ['git', 'url', 'registry'] as const;
  return elsewhere.some((type) => before.has(type) && !now.has(type));
}

/** The kinds of sources that manifests name for a package. */
function askedFrom({ ecosystem, name }: Locked, facts: Facts): Set<Origin['type']> {
  const key = packageKey(ecosystem, name);
  const asking = facts.all('requirement').filter((asked) => packageKey(asked.ecosystem, asked.name) === key);
  return new Set(asking.map(({ origin }) => origin.type));
}

/** Composer lists repositories beside the requirements, npm has overrides, and Mix options that are computed. */
function isNamed({ ecosystem, origin, path }: Locked, facts: Facts): boolean {
  if (origin.type !== 'git' && origin.type !== 'url') return false;
  const address = repositoryOf(origin.url);
  // `owner/repository` is how a forge's are written for short.
  const name = origin.type === 'git' ? address.replace(/^[^/]+\//, '') : address;
  if (!name.includes('/')) return false;
  return facts
    .all('manifest')
    .some(
      (manifest) =>
        manifest.ecosystem === ecosystem &&
        folderOf(manifest.path) === folderOf(path) &&
        facts.texts.get(manifest.path)?.toLowerCase().includes(name) === true,
    );
}

/** A commit stands for the version of what comes from git. */
function shortVersion(version: string): string {
  return /^[0-9a-f]{40}$/.test(version) ? version.slice(0, 9) : version;
}

interface Moved {
  readonly place: Locked;
  readonly upgrade: Upgrade;
}

/** Who delivers it, in words: a registry's host, a repository, an archive's host. */
function hostOf(origin: Origin): string {
  switch (origin.type) {
    case 'index':
      return 'the default registry';
    case 'path':
      return 'the repository itself';
    case 'registry':
      return registryOf(origin.url);
    case 'git':
      return `git repository ${repositoryOf(origin.url)}`;
    case 'url':
      return `an archive on ${/^[a-z+]+:\/\/(?:[^/@]*@)?([^/?#]+)/i.exec(origin.url)?.[1] ?? origin.url}`;
  }
}

/** Host and path, without the scheme, a user's name and password, or a last slash. */
function registryOf(url: string): string {
  return url.replace(/^[a-z+]+:\/\/(?:[^/@]*@)?/i, '').replace(/\/$/, '');
}

/** `git+ssh://git@github.com/a/b.git` and `https://github.com/a/b` are one repository. */
function repositoryOf(url: string): string {
  const plain = url
    .replace(/[?#].*$/, '')
    .replace(/^(?:git\+)?[a-z]+:\/\/(?:[^/@]*@)?/i, '')
    .replace(/^[\w.-]+@([\w.-]+):/, '$1/');
  return plain
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
    .toLowerCase();
}
