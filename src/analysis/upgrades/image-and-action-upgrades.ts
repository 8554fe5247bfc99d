import type { ActionUse } from '../../model/action.ts';
import type { Ecosystem, Written } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import type { ImageUse } from '../../model/image.ts';
import type { ModuleUse } from '../../model/module.ts';
import type { Upgrade, VersionPair } from '../../model/upgrade.ts';
import { folderOf } from '../../model/workspace.ts';
import { isCommitId } from '../../versions/action-ref.ts';
import { comparisonFor } from '../../versions/index.ts';
import { type Comparison, greatest, pairVersions } from '../../versions/pairs.ts';
import { versionInComment } from '../../versions/pin-comment.ts';
import { releaseLinks } from '../../versions/release-links.ts';

/** One place that names an image or an action, with what a version is there. */
interface Use {
  readonly place: Written;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
  /** Digest or commit, where the place says it. */
  readonly content: string | null;
}

/** Images and actions that one file has in both trees, at another version. */
export function movedUses(base: Facts, head: Facts): Upgrade[] {
  const before = grouped(usesOf(base));
  const upgrades: Upgrade[] = [];
  for (const [key, now] of grouped(usesOf(head))) {
    const old = before.get(key);
    const upgrade = old === undefined ? null : upgradeOf(old, now);
    if (upgrade !== null) upgrades.push(upgrade);
  }
  return upgrades;
}

function usesOf(facts: Facts): Use[] {
  return [
    ...facts.all('image').flatMap(useOfImage),
    ...facts.all('action').flatMap(useOfAction),
    ...facts.all('module').flatMap((place) => useOfModule(place, facts)),
    ...facts.all('locked-action').map((place): Use => {
      const name = place.key.replace(/@.*$/, '');
      return { place, ecosystem: 'github', name, version: place.ref, content: place.commit };
    }),
  ];
}

function useOfImage(place: ImageUse): Use[] {
  const { reference } = place;
  if (reference === null || place.builtHere === true) return [];
  const { registry, repository, tag, digest } = reference;
  const short = registry === 'docker.io' ? repository.replace(/^library\//, '') : `${registry}/${repository}`;
  const version = tag ?? digest ?? 'latest';
  return [{ place, ecosystem: 'docker', name: short, version, content: digest }];
}

function useOfAction(place: ActionUse): Use[] {
  const { target } = place;
  if (target.type !== 'repository' || target.ref === null) return [];
  const isCommit = isCommitId(target.ref);
  const version = isCommit ? (versionInComment(place.comment?.text) ?? target.ref) : target.ref;
  const name = `${target.owner}/${target.repository}`;
  return [{ place, ecosystem: 'github', name, version, content: isCommit ? target.ref : null }];
}

/** Lockfiles that say the version of a module better than the file that asks for it. */
const moduleLocks: ReadonlyMap<string, readonly string[]> = new Map([
  ['terraform-provider', ['.terraform.lock.hcl']],
  ['helm-dependency', ['Chart.lock', 'requirements.lock']],
  ['flake-input', ['flake.lock']],
  ['devcontainer-feature', ['devcontainer-lock.json', '.devcontainer-lock.json']],
  // A submodule's commit is no version.
  ['submodule', ['.gitmodules']],
]);

function useOfModule(place: ModuleUse, facts: Facts): Use[] {
  const { ecosystem, surface, name, requirement, origin } = place;
  const folder = folderOf(place.path);
  const locks = moduleLocks.get(surface) ?? [];
  if (locks.some((lock) => facts.files.has(folder === '' ? lock : `${folder}/${lock}`))) return [];
  const written = origin.type === 'git' ? (origin.ref ?? requirement) : requirement;
  const version = written === null ? null : lowestOf(written);
  return version === null ? [] : [{ place, ecosystem, name, version, content: null }];
}

/** `~> 7.0` → `7.0`: the line that a range begins in. Null for one that admits several (`>= 1.0`), and for a branch. */
function lowestOf(written: string): string | null {
  const plain = written.trim().replace(/^refs\/tags\//, '');
  const range = /^(?:~>|[~^=]{1,2})?\s*(v?\d+(?:\.\d+)*(?:[-+.][\w.+-]*)?)$/.exec(plain);
  if (range) return range[1]!.replace(/\.[x*].*$/, '');
  // Tags with a name in front: `vpc-1.4.0`, `release/2.0.0`.
  return /^[A-Za-z][\w/-]*[-/@](v?\d+(?:\.\d+)+)$/.exec(plain)?.[1] ?? null;
}

function grouped(uses: readonly Use[]): Map<string, Use[]> {
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    const key = `${use.place.path}\0${use.ecosystem}\0${use.name.toLowerCase()}`;
    const list = groups.get(key);
    if (list) list.push(use);
    else groups.set(key, [use]);
  }
  return groups;
}

function upgradeOf(old: readonly Use[], now: readonly Use[]): Upgrade | null {
  const sample = now[0]!;
  const by = comparisonFor(sample.ecosystem);
  const pairs = pairPlaces(old, now, by);
  const top = greatest(pairs);
  const facts = { ecosystem: sample.ecosystem, name: sample.name, direct: true, through: [] };
  if (top === null) {
    const contents = pairVersions(old.flatMap(contentOf), now.flatMap(contentOf), by).pairs;
    if (contents.length === 0) return null;
    const place = now.find(({ content }) => content === contents[0]!.to)!.place;
    const [from, to] = [contents.map((pair) => pair.from), contents.map((pair) => pair.to)];
    const links = releaseLinks(sample.ecosystem, sample.name, from[0]!, to[0]!);
    return {
      path: place.path,
      span: place.span,
      ...facts,
      from,
      to,
      bump: 'unknown',
      change: 'changed',
      links,
    };
  }
  const moved = pairs.filter((pair) => pair.bump === top.bump);
  const sign = by.compare(top.from, top.to);
  const { place } = now.find(({ version }) => version === top.to)!;
  return {
    path: place.path,
    span: place.span,
    ...facts,
    from: [...new Set(moved.map((pair) => pair.from))],
    to: [...new Set(moved.map((pair) => pair.to))],
    bump: top.bump,
    change: sign === 0 ? 'changed' : sign < 0 ? 'upgraded' : 'downgraded',
    pairs: moved,
    links: releaseLinks(sample.ecosystem, sample.name, top.from, top.to),
  };
}

/** Each place runs on its own: one that falls while others stay falls all the same. */
function pairPlaces(old: readonly Use[], now: readonly Use[], by: Comparison): readonly VersionPair[] {
  const versions = [old, now].map((uses) => uses.map(({ version }) => version)) as [string[], string[]];
  const { pairs, added, removed } = pairVersions(...versions, by);
  const fallen = removed.slice(0, added.length).map((from, index): VersionPair => {
    const to = added[index]!;
    return { from, to, bump: by.bump(from, to) };
  });
  return [...pairs, ...fallen];
}

function contentOf({ content }: Use): string[] {
  return content === null ? [] : [content];
}
