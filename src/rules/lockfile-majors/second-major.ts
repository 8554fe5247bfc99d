import type { Locked } from '../../model/dependency.ts';
import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import type { Upgrade } from '../../model/upgrade.ts';
import { packageKey } from '../../versions/identity.ts';
import { comparisonFor } from '../../versions/index.ts';
import { aside, subjectOf } from './version-changes.ts';

export const secondMajor = defineRule({
  id: 'second-major',
  action: 'lockfile-majors',
  judges: 'change',
  severity: { audit: 'notice', diff: 'notice' },
  docs: {
    summary: 'a further major line of a package that appears beside the one that was there',
    what: 'Fires when a lockfile that had a package in one major line now has it in another line as well. A line that moved up is a `major-upgrade`, and a second version within one line is nothing. Platform binaries of one package are told in one finding.',
    why: 'Two majors of one package are two copies of its state: type checks between them fail, singletons double, and the bundle grows. Which of the two runs depends on who asks.',
    fix: 'Move what asks for the old line, or hold back what brought the new one, until one line is left.',
    bad: '"node_modules/react": { "version": "18.3.1" },\n"node_modules/widget/node_modules/react": { "version": "19.0.0" }',
    good: '"node_modules/react": { "version": "18.3.1" }',
    language: 'json',
  },
  *check({ upgrades, head }) {
    const candidates = upgrades.filter(mayAddLine);
    if (candidates.length === 0) return;
    const present = copiesOf(candidates, head.all('locked'));
    const lines: Line[] = [];
    for (const upgrade of candidates) {
      const by = comparisonFor(upgrade.ecosystem, upgrade.name);
      const copies = present.get(keyOf(upgrade)) ?? [];
      const added = upgrade.beside ?? [];
      const others = unlisted(copies, added);
      for (const version of linesOf(added, by.bump).slice(0, mostLines)) {
        const isNewLine = others.length > 0 && others.every((other) => by.bump(other, version) === 'major');
        const place = copies.find((copy) => copy.version === version);
        if (!isNewLine || place === undefined) continue;
        lines.push({ upgrade, place, others });
      }
    }
    for (const family of familiesOf(lines)) yield draftOf(family);
  },
});

/** A copy in a line that was not there, and the versions it comes beside. */
interface Line {
  readonly upgrade: Upgrade;
  readonly place: Locked;
  readonly others: readonly string[];
}

/** Fewer are told by name each. */
const fewest = 4;

/** Platform binaries of one package: one version beside the same others, one parent or scope. */
function familiesOf(lines: readonly Line[]): Line[][] {
  const families = new Map<string, Line[]>();
  for (const line of lines) {
    const { place, others } = line;
    const kin = /^@[^/]+\//.exec(place.name)?.[0] ?? place.through?.[0] ?? place.name;
    const key = [place.path, place.ecosystem, kin, place.version, ...others].join('\0');
    const family = families.get(key);
    if (family) family.push(line);
    else families.set(key, [line]);
  }
  return [...families.values()].flatMap((family) =>
    family.length < fewest ? family.map((line) => [line]) : [family],
  );
}

function draftOf(family: readonly Line[]): Draft {
  const [{ upgrade, place, others }, ...rest] = family as [Line, ...Line[]];
  const told = { ecosystem: upgrade.ecosystem, direct: place.direct, through: place.through ?? [] };
  const is =
    rest.length === 0
      ? `${upgrade.name} ${place.version}${aside(told)} comes beside ${others.join(', ')}: two majors of it are now installed, each with its own state.`
      : `${upgrade.name} and ${rest.length} more ${place.version}${aside(told)} come beside ${others.join(', ')}: two majors of them are now installed, each with its own state.`;
  return {
    path: place.path,
    span: place.span,
    message: `${is} Move all of ${rest.length === 0 ? 'its' : 'their'} users to one line, or hold back what brings the second.`,
    subject: subjectOf(upgrade, place.version),
    related: rest.slice(0, 20).map((line) => ({
      path: line.place.path,
      span: line.place.span,
      message: `${line.place.name} ${line.place.version} too`,
    })),
    details: {
      from: others,
      to: [...others, place.version],
      bump: 'major',
      direct: place.direct,
      ...(rest.length === 0 ? {} : { packages: family.map((line) => line.place.name) }),
    },
  };
}

function mayAddLine({ beside }: Upgrade): boolean {
  return beside !== undefined && beside.length > 0;
}

/** A package has a handful of lines; a lockfile made to cost time has thousands. */
const mostLines = 20;

/** Versions that are there and were not added, each once. */
function unlisted(copies: readonly Locked[], added: readonly string[]): string[] {
  const without = new Set(added);
  return [...new Set(copies.map(({ version }) => version))].filter((version) => !without.has(version));
}

function keyOf({
  path,
  ecosystem,
  name,
}: {
  path: string;
  ecosystem: Upgrade['ecosystem'];
  name: string;
}): string {
  return `${path}\0${packageKey(ecosystem, name)}`;
}

/** What the head locks of the candidates' packages, in one pass over it. */
function copiesOf(candidates: readonly Upgrade[], locked: readonly Locked[]): Map<string, Locked[]> {
  const copies = new Map<string, Locked[]>(candidates.map((upgrade) => [keyOf(upgrade), []]));
  for (const fact of locked) copies.get(keyOf(fact))?.push(fact);
  return copies;
}

/** One version for each line, the highest. `versions` are sorted. */
function linesOf(versions: readonly string[], bump: (a: string, b: string) => string): string[] {
  return versions.filter((version, index) => {
    const next = versions[index + 1];
    return next === undefined || bump(version, next) === 'major';
  });
}
