import { lockedSteps } from '../../analysis/upgrades/lockfile-changes.ts';
import { counterparts, type Locked, type Origin } from '../../model/dependency.ts';
import type { Facts } from '../../model/facts.ts';
import { hostOf, registryOf, repositoryOf, sourceKey } from '../../model/origin.ts';
import { type Change, defineRule } from '../../model/rule.ts';
import { nameList } from '../../model/schema.ts';
import type { Upgrade } from '../../model/upgrade.ts';
import { folderOf } from '../../model/workspace.ts';
import { packageKey } from '../../versions/identity.ts';
import { allowed } from '../unpinned-dependencies/allowed.ts';
import { movedSubmodules } from './moved-submodules.ts';
import { sourceName } from './source-names.ts';
import { subjectOf } from './version-changes.ts';

export const changedSource = defineRule({
  id: 'changed-source',
  action: 'lockfile-majors',
  scope: 'change',
  severity: { audit: 'error', diff: 'error' },
  docs: {
    summary: 'a locked package that now comes from another registry, host or git repository',
    what: [
      'Fires when an entry of a lockfile keeps its package and changes where it is fetched from: another registry or',
      'host, a git repository or an archive instead of the registry, another git repository. One finding for each pair',
      'of sources in a lockfile, which counts the packages. Where each platform or environment has packages of its',
      'own, sources are compared within it. Silent: another commit of the same repository, an address that is only',
      'spelled differently, mirrors of one registry (`registry.yarnpkg.com`), archives kept in the repository,',
      'and a lockfile in another format. A warning where the manifest moves with it: it names the new repository or',
      'archive too, or no longer the old one; and where a submodule moves to another repository.',
    ].join(' '),
    why: 'The name in the manifest stays, so nobody notices that somebody else now delivers the code: a mirror or a proxy of one person’s machine that slipped in, or an attacker’s host.',
    fix: 'Regenerate the lockfile with the registry that the project uses. If the new source is wanted, say so in the commit, or list it under `allow`.',
    options: {
      allow: {
        text: 'Hosts, registries and repositories that packages may move to, exact or glob: `npm.my-org.example`, `github.com/my-org/*`.',
        value: nameList,
      },
    },
    bad: '"resolved": "https://npm.internal.example/left-pad/-/left-pad-1.3.0.tgz"',
    good: '"resolved": "https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz"',
    language: 'json',
  },
  *check(change, { options }) {
    const isAllowed = allowed(options);
    yield* movedSubmodules(change, isAllowed);
    const moves = new Map<string, { from: string; to: string; entries: Moved[] }>();
    for (const { upgrade, before, present, comparable } of lockedSteps(change)) {
      if (!comparable) continue;
      for (const place of present) {
        const old = counterparts(place, before).find((group) => isMoved(place, group));
        if (old === undefined || isAllowed(addressesOf(place.origin))) continue;
        const to = sourceName(place);
        const from = [...new Set(old.map(sourceName))].join(', ');
        const key = `${upgrade.path}\0${from}\0${to}`;
        const move = moves.get(key);
        if (move) move.entries.push({ place, old, upgrade });
        else moves.set(key, { from, to, entries: [{ place, old, upgrade }] });
      }
    }
    for (const { from, to, entries } of moves.values()) {
      const [{ place, old, upgrade }, ...others] = entries as [Moved, ...Moved[]];
      const names = [...new Set(entries.map((entry) => entry.place.name))];
      const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
      yield {
        path: place.path,
        span: place.span,
        message: `\`${place.name}\` ${shortVersion(place.version)}${more} now ${names.length > 1 ? 'come' : 'comes'} from ${to} instead of ${from}: the same name is now served from elsewhere. Regenerate the lockfile from the usual source, or explain the move in the commit.`,
        subject: subjectOf(upgrade, place.version),
        related: others.slice(0, 20).map((other) => ({
          path: other.place.path,
          span: other.place.span,
          message: `\`${other.place.name}\` ${shortVersion(other.place.version)} too`,
        })),
        details: { from, to, packages: names, direct: upgrade.direct },
        key: `${from} ${to}`,
        ...(isAskedFor(place, old, change) ? { severity: 'warning' as const } : {}),
      };
    }
  },
});

/**
 * Nobody who was asked before delivers it now. A path is no source but a file that the repository keeps, or the
 * cache of whoever wrote the lockfile.
 */
function isMoved(place: Locked, before: readonly Locked[]): boolean {
  const now = sourceKey(place.origin);
  if (now === 'path' || before.length === 0) return false;
  const old = new Set(before.map(({ origin }) => sourceKey(origin)));
  return !old.has(now) && !(now === 'index' && old.has('path'));
}

/** Ways in which a configuration may name a source. */
function addressesOf(origin: Origin): string[] {
  switch (origin.type) {
    case 'git':
      return [repositoryOf(origin.url), hostOf(origin.url) ?? ''];
    case 'registry':
      return [registryOf(origin.url), hostOf(origin.url) ?? ''];
    case 'url':
      return [origin.url, hostOf(origin.url) ?? ''];
    default:
      return [];
  }
}

/**
 * The manifest moves with it, where reviewers see it: it names the new repository, archive or registry too, or no
 * longer the one that was there before.
 */
function isAskedFor(place: Locked, old: readonly Locked[], { base, head, whole = head }: Change): boolean {
  // go.mod is what people write, and its `replace` lines say the source.
  if (place.ecosystem === 'golang') return true;
  const now = askedFrom(place, whole);
  if (place.origin.type !== 'index') {
    return now.has(place.origin.type) || isNamed(place, place.origin, whole);
  }
  const before = askedFrom(place, base);
  const elsewhere = ['git', 'url', 'registry'] as const;
  return (
    elsewhere.some((type) => before.has(type) && !now.has(type)) ||
    old.some(({ origin }) => isNamed(place, origin, base) && !isNamed(place, origin, whole))
  );
}

/** The kinds of sources that manifests name for a package. */
function askedFrom({ ecosystem, name }: Locked, facts: Facts): Set<Origin['type']> {
  const key = packageKey(ecosystem, name);
  const asking = facts.all('requirement').filter((asked) => packageKey(asked.ecosystem, asked.name) === key);
  return new Set(asking.map(({ origin }) => origin.type));
}

/**
 * What lies beside the lockfile and is none names the source: Composer lists repositories beside the requirements,
 * npm has overrides, Bundler sources, Nix inputs, and Mix options that are computed.
 */
function isNamed({ path }: Locked, origin: Origin, facts: Facts): boolean {
  if (origin.type === 'index' || origin.type === 'path') return false;
  const address = origin.type === 'registry' ? registryOf(origin.url) : repositoryOf(origin.url);
  // `owner/repository` is how a forge's are written for short.
  const name = (origin.type === 'git' ? address.replace(/^[^/]+\//, '') : address).toLowerCase();
  if (origin.type !== 'registry' && !name.includes('/')) return false;
  const locks = new Set(facts.all('lockfile').map((lockfile) => lockfile.path));
  return [...facts.texts].some(
    ([other, text]) =>
      folderOf(other) === folderOf(path) && !locks.has(other) && text.toLowerCase().includes(name),
  );
}

/** A commit stands for the version of what comes from git. */
function shortVersion(version: string): string {
  return /^[0-9a-f]{40}$/.test(version) ? version.slice(0, 9) : version;
}

interface Moved {
  readonly place: Locked;
  readonly old: readonly Locked[];
  readonly upgrade: Upgrade;
}
