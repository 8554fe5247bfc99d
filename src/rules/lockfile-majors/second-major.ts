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
  scope: 'change',
  severity: { audit: 'notice', diff: 'notice' },
  docs: {
    summary: 'another major line of a package alongside the one that was there',
    what: 'Fires when a lockfile that had a package in one major line now has it in another line as well. A line that moved up is a `major-upgrade`, and a second version within one line is nothing. What one dependency brings in is one finding. Only ecosystems that install copies side by side are judged: npm, Cargo, Go and Deno.',
    why: 'Two majors of one package are two copies of its state: type checks between them fail, singletons double, and the bundle grows. Which of the two runs depends on who asks.',
    fix: 'Align everything on one major, or hold back the dependency that adds the other.',
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

/** What one dependency brings in, or platform binaries of one package, is one finding for each lockfile. */
function familiesOf(lines: readonly Line[]): Line[][] {
  const families = new Map<string, Line[]>();
  for (const line of lines) {
    const { place } = line;
    const cause = place.direct === true ? place.name : (place.through?.at(-1) ?? place.name);
    const key = [place.path, place.ecosystem, cause].join('\0');
    const family = families.get(key);
    if (family) family.push(line);
    else families.set(key, [line]);
  }
  return [...families.values()];
}

function draftOf(family: readonly Line[]): Draft {
  // The nearest to what the project asks for speaks for the rest.
  const ordered = family.toSorted((a, b) => (a.place.through?.length ?? 0) - (b.place.through?.length ?? 0));
  const [{ upgrade, place, others }, ...rest] = ordered as [Line, ...Line[]];
  const told = { ecosystem: upgrade.ecosystem, direct: place.direct, through: place.through ?? [] };
  const majors = majorsIn(upgrade, [...others, place.version]);
  const message =
    rest.length === 0
      ? `\`${upgrade.name}\` ${place.version}${aside(told)} is now installed alongside ${others.join(', ')}, each with its own state: ${majors.length} majors of it (${majors.join(', ')}). Align everything on one major, or hold back the dependency that adds another.`
      : `\`${upgrade.name}\` ${place.version}${aside(told)} is now installed alongside ${others.join(', ')}, and ${rest.length === 1 ? '1 more package that comes with it is' : `${rest.length} more packages that come with it are`} there in another major too, each with its own state. Align everything on one major, or hold back the dependency that adds them.`;
  return {
    path: place.path,
    span: place.span,
    message,
    subject: subjectOf(upgrade, place.version),
    related: rest.slice(0, 20).map((line) => ({
      path: line.place.path,
      span: line.place.span,
      message: `\`${line.place.name}\` ${line.place.version} alongside ${line.others.join(', ')}`,
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

/** One version of each major, lowest first. */
function majorsIn({ ecosystem, name }: Upgrade, versions: readonly string[]): string[] {
  const by = comparisonFor(ecosystem, name);
  return linesOf([...new Set(versions)].sort(by.compare), by.bump);
}

/** They install copies side by side; everywhere else several versions are alternatives of platforms or groups. */
const coexisting: ReadonlySet<Upgrade['ecosystem']> = new Set(['npm', 'cargo', 'golang', 'jsr', 'deno']);

function mayAddLine({ beside, ecosystem }: Upgrade): boolean {
  return beside !== undefined && beside.length > 0 && coexisting.has(ecosystem);
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
