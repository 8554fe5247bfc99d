import { familyName } from '../../analysis/upgrades/intent.ts';
import type { Draft } from '../../model/finding.ts';
import { packageKey } from '../../versions/identity.ts';
import { draftOf, type Move, standing } from './version-changes.ts';

/** Packages that move together: the one that is told, and what goes with it. */
export interface Family {
  readonly lead: Move;
  /** Transitive ones of the same lockfile that take the same step; none, or so many that one line is better. */
  readonly members: readonly Move[];
}

/** Two or three are told by name each. */
const fewest = 3;

/**
 * `sharp` and its twenty platform binaries take one step. In one lockfile, from one version to one other, packages
 * belong together when one brings the other in, one package brings in both, or they share a scope, a group or a first
 * word. Direct dependencies that do so are told once too: one decision moved them.
 */
export function familiesOf(moves: readonly Move[]): Family[] {
  const families: Family[] = [];
  for (const bucket of bucketsOf(moves)) {
    for (const group of kin(bucket)) {
      const direct = group.filter((move) => move.direct === true);
      const others = group.filter((move) => move.direct !== true);
      const [lead = others[0]!] = direct;
      const rest = [...direct, ...others].filter((move) => move !== lead);
      const members = others.filter((move) => move !== lead).length < fewest ? direct.slice(1) : rest;
      families.push({ lead, members });
      for (const move of rest) if (!members.includes(move)) families.push({ lead: move, members: [] });
    }
  }
  return families;
}

function bucketsOf(moves: readonly Move[]): Iterable<Move[]> {
  const buckets = new Map<string, Move[]>();
  for (const move of moves) {
    const { path, ecosystem } = move.places[0]!;
    const key = `${path}\0${ecosystem}\0${move.pair.from}\0${move.pair.to}`;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(move);
    else buckets.set(key, [move]);
  }
  return buckets.values();
}

/** Groups of a bucket; what nothing ties to another is alone. The first of a group is the one that others ask for. */
function kin(bucket: readonly Move[]): Iterable<Move[]> {
  const leaders = new Map<string, string>();
  const find = (key: string): string => {
    for (let at = key; ; ) {
      const next = leaders.get(at) ?? at;
      if (next === at) return at;
      // Every other step is cut short, so that a long chain is walked once.
      const after = leaders.get(next) ?? next;
      leaders.set(at, after);
      at = after;
    }
  };
  const names = bucket.map(nameOf);
  for (const [index, move] of bucket.entries()) {
    for (const tie of tiesOf(move)) leaders.set(find(tie), find(names[index]!));
  }
  const groups = new Map<string, Move[]>();
  for (const [index, move] of bucket.entries()) {
    const leader = find(names[index]!);
    const group = groups.get(leader);
    if (group) group.push(move);
    else groups.set(leader, [move]);
  }
  const asked = new Set(bucket.map(parentOf));
  return [...groups.values()].map((group) =>
    group.toSorted((a, b) => Number(asked.has(nameOf(b))) - Number(asked.has(nameOf(a)))),
  );
}

function tiesOf(move: Move): string[] {
  const { name, ecosystem } = move.places[0]!;
  const family = `family ${ecosystem}:${familyName(ecosystem, name)}`;
  if (move.direct === true) return [family];
  const parent = parentOf(move);
  const scope = ecosystem === 'npm' && name.startsWith('@') ? family : null;
  return [parent, scope].filter((tie) => tie !== null);
}

function nameOf({ places }: Move): string {
  return packageKey(places[0]!.ecosystem, places[0]!.name);
}

function parentOf({ places }: Move): string | null {
  const { ecosystem, through } = places[0]!;
  return through[0] === undefined ? null : packageKey(ecosystem, through[0]);
}

/** `sharp`, or `sharp and 20 more`. */
export function namesIn({ lead, members }: Family): string {
  const { name } = lead.places[0]!;
  return members.length === 0 ? `\`${name}\`` : `\`${name}\` and ${members.length} more`;
}

/** `, a direct dependency`, `, which miniflare brings in`: what holds for all of them. */
export function familyStanding({ lead, members }: Family): string {
  const place = lead.places[0]!;
  if (members.length === 0) return standing(place);
  if (lead.direct === true) {
    if (members.every(({ direct }) => direct === true)) return ', direct dependencies that move in step';
    const isBrought = members.every(({ places }) => places[0]!.through.at(-1) === place.name);
    return `, a direct dependency with ${isBrought ? 'what it brings in' : 'what moves in step with it'}`;
  }
  const root = place.through.at(-1);
  const isShared = members.every(({ places }) => places[0]!.through.at(-1) === root);
  return isShared && root !== undefined ? `, which \`${root}\` brings in` : ', transitive dependencies';
}

export function familyDraft({ lead, members }: Family, message: string): Draft {
  const draft = draftOf(lead, { message });
  if (members.length === 0) return draft;
  const related = members.slice(0, 20).map(({ places, pair }) => ({
    path: places[0]!.path,
    span: places[0]!.span,
    message: `\`${places[0]!.name}\` ${pair.from} → ${pair.to} too`,
  }));
  const packages = [lead, ...members].map(({ places }) => places[0]!.name);
  return {
    ...draft,
    related: [...(draft.related ?? []), ...related],
    details: { ...draft.details, packages },
  };
}
