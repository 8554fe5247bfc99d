import { addDays, daysBetween } from '../../model/day.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { Draft } from '../../model/finding.ts';
import type { PackageIndex, Release } from '../../model/package-index.ts';
import { type Change, defineRule, type RuleOptions } from '../../model/rule.ts';
import { nameList, wholeNumber } from '../../model/schema.ts';
import type { Upgrade, VersionPair } from '../../model/upgrade.ts';
import { packageKey } from '../../versions/identity.ts';
import { schemeFor } from '../../versions/index.ts';
import { allowed } from '../unpinned-dependencies/allowed.ts';
import { type Family, familiesOf, familyDraft, familyStanding, namesIn } from './package-groups.ts';
import type { Move } from './version-changes.ts';

const minimumAge = 'min-age-days';

export const youngRelease = defineRule({
  id: 'young-release',
  action: 'lockfile-majors',
  scope: 'change',
  severity: { audit: 'warning', diff: 'warning' },
  needs: ['index'],
  docs: {
    summary: `an upgrade to a release younger than \`${minimumAge}\`: the cool-down (off until that is set)`,
    what: [
      `Off until \`${minimumAge}\` is set. Then asks the package index (PyPI, npm, RubyGems, crates.io, Packagist) when`,
      'the version that a package is upgraded to was uploaded, and fires where that is fewer days ago. Lockfiles and',
      'exact pins are judged, direct and transitive packages; packages that take one step together are one finding.',
      'Not judged: downgrades, packages that are wholly new, images and actions. Packages of other indexes, scopes and',
      'sources are never looked up. What was not looked up, and versions whose date the index does not have, are listed',
      'as not checked. Needs the network.',
    ].join(' '),
    why: 'Most malicious releases are found and withdrawn within hours or days. A change that waits never installs them, whoever proposes it: settings of update bots and package managers bind only those who use them.',
    fix: 'Wait until the release is old enough. List a security fix that cannot wait under `allow`.',
    options: {
      [minimumAge]: {
        text: 'How many days ago a release must have been uploaded. The rule is off without it.',
        value: wholeNumber(1, 365),
      },
      allow: {
        text: 'Packages that may be younger, exact or glob, with or without a version: `lodash@4.17.21`, `@my-org/*`.',
        value: nameList,
      },
    },
    bad: 'rules:\n  young-release:\n    min-age-days: 7      # and the lockfile moves to a release of yesterday',
    good: 'rules:\n  young-release:\n    min-age-days: 7\n    allow: [lodash@4.17.21]   # fixes a vulnerability',
    language: 'yaml',
  },
  *packagesOfChange(change, options) {
    if (daysIn(options) === null) return;
    for (const { upgrade } of arrivals(change, options).known) {
      yield { ecosystem: upgrade.ecosystem, name: upgrade.name };
    }
  },
  *check(change, { options, needs: { index }, date, report }) {
    const days = daysIn(options);
    if (days === null || index === undefined) return;
    const { known, elsewhere } = arrivals(change, options);
    const unknown: Arrival[] = [];
    const young = new Map<string, { move: Move; places: Upgrade[] }>();
    const uploads = new Map<Move, string>();
    for (const arrival of known) {
      const day = uploadDay(arrival, index);
      if (day === null) unknown.push(arrival);
      if (day === null || daysBetween(day, date) >= days) continue;
      const { upgrade, pair } = arrival;
      const key = `${packageKey(upgrade.ecosystem, upgrade.name)}\0${pair.from}\0${pair.to}`;
      const found = young.get(key);
      if (found) found.places.push(upgrade);
      else {
        const places = [upgrade];
        const move: Move = { pair, direction: 'up', places, direct: upgrade.direct };
        young.set(key, { move, places });
        uploads.set(move, day);
      }
    }
    for (const family of familiesOf([...young.values()].map(({ move }) => move))) {
      yield draftOf(family, { uploads, date, days });
    }
    for (const one of unchecked(elsewhere, 'another source than the public index has them')) report(one);
    for (const one of unchecked(unknown, 'no package index said when they were uploaded')) report(one);
  },
});

/** Null: the rule is off. */
function daysIn(options: RuleOptions): number | null {
  const days = options[minimumAge];
  return typeof days === 'number' && days > 0 ? days : null;
}

interface Arrival {
  readonly upgrade: Upgrade;
  readonly pair: VersionPair;
}

/** Versions that packages rise to, direct ones first, and those whose names no public index is told. */
function arrivals({ upgrades }: Change, options: RuleOptions) {
  const isAllowed = allowed(options);
  const known: Arrival[] = [];
  const elsewhere: Arrival[] = [];
  for (const upgrade of upgrades) {
    const { ecosystem, name } = upgrade;
    if (ecosystem === 'docker' || ecosystem === 'github') continue;
    const isPublic = upgrade.public === true;
    for (const pair of risesOf(upgrade)) {
      if (isAllowed([name, `${name}@${pair.to}`])) continue;
      (isPublic ? known : elsewhere).push({ upgrade, pair });
    }
  }
  // Indexes are asked in this order until the budget is spent, and a finding stands where it is direct.
  known.sort((a, b) => Number(b.upgrade.direct === true) - Number(a.upgrade.direct === true));
  return { known, elsewhere };
}

/** Steps upwards, and a higher version that comes beside those that stay. */
function risesOf({ ecosystem, name, from, pairs = [], beside = [] }: Upgrade): VersionPair[] {
  const top = from.at(-1);
  if (top === undefined) return [];
  const { isValid, compare } = schemeFor(ecosystem, name);
  const added = beside.map((to): VersionPair => ({ from: top, to, bump: 'unknown' }));
  return [...pairs, ...added].filter(
    (pair) => isValid(pair.from) && isValid(pair.to) && compare(pair.from, pair.to) < 0,
  );
}

/** The day of its first file; null when the index did not answer, does not list it, or has no dates. */
function uploadDay(
  { upgrade: { ecosystem, name }, pair: { to } }: Arrival,
  index: PackageIndex,
): string | null {
  const releases = index.releases(ecosystem, name) ?? [];
  const uploads = releasesOf(to, releases, schemeFor(ecosystem, name)).flatMap(
    ({ uploaded }) => uploaded ?? [],
  );
  return uploads.sort()[0]?.slice(0, 10) ?? null;
}

/** `1.0` of an index is `1.0.0` of a lockfile where nothing has that very spelling. */
function releasesOf(
  version: string,
  releases: readonly Release[],
  { isValid, compare }: ReturnType<typeof schemeFor>,
): readonly Release[] {
  const same = releases.filter((release) => release.version === version);
  if (same.length > 0) return same;
  return releases.filter((release) => isValid(release.version) && compare(release.version, version) === 0);
}

interface Judged {
  readonly uploads: ReadonlyMap<Move, string>;
  readonly date: string;
  readonly days: number;
}

function draftOf(family: Family, { uploads, date, days }: Judged): Draft {
  const { lead, members } = family;
  const { from, to } = lead.pair;
  // The youngest decides how long to wait.
  const day = [lead, ...members]
    .flatMap((move) => uploads.get(move) ?? [])
    .sort()
    .at(-1)!;
  const until = addDays(day, days);
  const standing = familyStanding(family);
  const moves = members.length === 0 ? 'moves' : 'move';
  const message = [
    `${namesIn(family)}${standing === '' ? '' : `${standing},`} ${moves} from ${from} to ${to}, which was released ${ageOf(day, date)} (${day}): malicious releases are usually found within days, and \`${minimumAge}\` is ${days}.`,
    `Wait until ${until}, or list it under \`allow\` if it fixes a vulnerability.`,
  ].join(' ');
  const draft = familyDraft(family, message);
  return { ...draft, details: { ...draft.details, released: day, until, days } };
}

function ageOf(day: string, date: string): string {
  const age = daysBetween(day, date);
  if (age <= 0) return 'today';
  return age === 1 ? 'yesterday' : `${age} days ago`;
}

/** One for each lockfile, however many packages. */
function* unchecked(arrivals: readonly Arrival[], why: string): Iterable<Diagnostic> {
  const byPath = new Map<string, { first: Upgrade; names: Set<string> }>();
  for (const { upgrade } of arrivals) {
    const found = byPath.get(upgrade.path);
    if (found) found.names.add(upgrade.name);
    else byPath.set(upgrade.path, { first: upgrade, names: new Set([upgrade.name]) });
  }
  for (const [path, { first, names }] of byPath) {
    const shown = [...names].slice(0, 3).map((name) => `\`${name}\``);
    const more = names.size > shown.length ? ` and ${names.size - shown.length} more` : '';
    const message = `The age of releases was not checked for ${shown.join(', ')}${more}: ${why}.`;
    yield diagnostic('skipped', message, { path, span: first.span, severity: 'notice' });
  }
}
