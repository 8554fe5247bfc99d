import type { Draft, Subject } from '../../model/finding.ts';
import { purl } from '../../model/purl.ts';
import type { Change } from '../../model/rule.ts';
import type { ReleaseLink, Upgrade, VersionPair } from '../../model/upgrade.ts';
import { packageKey } from '../../versions/identity.ts';
import { parseImageTag } from '../../versions/image-tag.ts';
import { comparisonFor } from '../../versions/index.ts';
import { releaseLinks } from '../../versions/release-links.ts';

/** A package's step from one version to another, with every lockfile that takes it. */
export interface Move {
  readonly pair: VersionPair;
  readonly direction: 'up' | 'down';
  /** The first is where it is told: one that has it as a direct dependency before others. */
  readonly places: readonly Upgrade[];
  readonly direct: boolean | null;
}

/** Steps that break, one per package and pair of versions, however many lockfiles take it. */
export function breakingMoves(change: Change): Move[] {
  const moves = new Map<string, { pair: VersionPair; direction: 'up' | 'down'; places: Upgrade[] }>();
  for (const upgrade of change.upgrades) {
    if (upgrade.bump !== 'major') continue;
    const by = comparisonFor(upgrade.ecosystem, upgrade.name);
    for (const pair of upgrade.pairs ?? []) {
      if (pair.bump !== 'major') continue;
      const key = `${packageKey(upgrade.ecosystem, upgrade.name)}\0${pair.from}\0${pair.to}`;
      const move = moves.get(key);
      if (move) move.places.push(upgrade);
      else {
        const direction = by.compare(pair.from, pair.to) < 0 ? 'up' : 'down';
        moves.set(key, { pair, direction, places: [upgrade] });
      }
    }
  }
  return [...moves.values()].map(({ pair, direction, places }): Move => {
    const first = places.find(({ direct }) => direct === true) ?? places[0]!;
    const ordered = [first, ...places.filter((place) => place !== first)];
    return { pair, direction, places: ordered, direct: first.direct };
  });
}

export function subjectOf({ ecosystem, name }: Upgrade, version: string): Subject {
  const kind = ecosystem === 'docker' ? 'image' : ecosystem === 'github' ? 'action' : 'package';
  return { kind, ecosystem, name, version, purl: purl(ecosystem, name, version) };
}

/** `a direct dependency`, `which express brings in through body-parser`, or nothing where the lockfile does not say. */
export function standing({
  ecosystem,
  direct,
  through,
}: Pick<Upgrade, 'ecosystem' | 'direct' | 'through'>): string {
  if (ecosystem === 'docker' || ecosystem === 'github') return '';
  if (direct === true) return ', a direct dependency';
  const [root, next, ...others] = [...through].reverse();
  if (root === undefined) return direct === false ? ', a transitive dependency' : '';
  if (next === undefined) return `, which \`${root}\` brings in`;
  const chain =
    others.length > 1 ? `\`${next}\` and others` : [next, ...others].map((one) => `\`${one}\``).join(' and ');
  return `, which \`${root}\` brings in through ${chain}`;
}

/** The same between two commas, after a name. */
export function aside(upgrade: Pick<Upgrade, 'ecosystem' | 'direct' | 'through'>): string {
  const words = standing(upgrade);
  return words === '' ? '' : `${words},`;
}

export interface DraftParts {
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A draft at the move's first place, with the other lockfiles as related ones. */
export function draftOf(move: Move, { message, details }: DraftParts): Draft {
  const { pair, places, direct } = move;
  const [place, ...others] = places as [Upgrade, ...Upgrade[]];
  const { bump, from, to } = pair;
  const links = linksOf(move);
  return {
    path: place.path,
    span: place.span,
    message,
    subject: subjectOf(place, to),
    related: others.map(({ path, span, name }) => ({
      path,
      span,
      message: `\`${name}\` ${from} → ${to} here too`,
    })),
    details: { from, to, bump, direct, through: place.through, links, ...details },
    key: `${from} ${to}`,
  };
}

/** Of several copies each has a step of its own; the upgrade's links are those of the highest. */
export function linksOf({ pair, places }: Move): readonly ReleaseLink[] {
  const { ecosystem, name, from, to, links } = places[0]!;
  if (links !== undefined && pair.to === to.at(-1) && pair.from === from.at(-1)) return links;
  const notes = (links ?? []).filter(({ kind }) => kind === 'notes');
  if (places[0]!.public === false) return (links ?? []).filter(({ kind }) => kind === 'comparison');
  return [...notes, ...releaseLinks(ecosystem, name, pair.from, pair.to)];
}

/** The image stays at its version, and the operating system in its tag moves. */
export function isOfSystem({ pair, places }: Pick<Move, 'pair' | 'places'>): boolean {
  if (places[0]!.ecosystem !== 'docker') return false;
  const [from, to] = [parseImageTag(pair.from), parseImageTag(pair.to)];
  return from !== null && to !== null && from.version === to.version;
}

/** Types and stubs: nothing of them runs. */
export function isTyping({ places }: Pick<Move, 'places'>): boolean {
  const { ecosystem, name } = places[0]!;
  if (ecosystem === 'npm') return name.startsWith('@types/');
  return ecosystem === 'pypi' && /^types-|-stubs$/.test(name);
}

/** Why numbers below 1.0 can break although the first one stays. */
export function breakWords({ pair: { from, to }, places }: Pick<Move, 'pair' | 'places'>): string {
  if (isOfSystem({ pair: { from, to, bump: 'major' }, places })) return 'another operating system';
  if (places[0]!.ecosystem === 'docker') return 'major';
  const numbers = [from, to].map((version) => /^[^0-9]*(\d+)/.exec(version)?.[1]);
  return numbers[0] === '0' && numbers[1] === '0' ? 'major: below 1.0, a minor bump may break' : 'major';
}
