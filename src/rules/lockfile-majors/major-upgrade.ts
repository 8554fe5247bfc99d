import { isExamplePath } from '../../analysis/example-paths.ts';
import { type Intent, intentOf } from '../../analysis/upgrades/intent.ts';
import type { Severity } from '../../model/finding.ts';
import { defineRule, type Mode } from '../../model/rule.ts';
import { type Family, familiesOf, familyDraft, familyStanding, namesIn } from './package-groups.ts';
import { breakingMoves, breakWords, isOfSystem, isTyping, linksOf, type Move } from './version-changes.ts';

export const majorUpgrade = defineRule({
  id: 'major-upgrade',
  action: 'lockfile-majors',
  showsReleaseNotes: true,
  scope: 'change',
  severity: { audit: 'warning', diff: 'warning' },
  docs: {
    summary: 'a package, image or action that the change moves up across a breaking version',
    what: [
      'Fires when the number that its ecosystem calls breaking rises: the first one, below 1.0 the second',
      '(npm, Cargo and Composer: below 0.1 the third), a Python epoch, the `/vN` of a Go module. Go itself keeps v0',
      'and v1 on one path, so only the first number counts there. Versions that are dates (`2023.7.22`) say nothing',
      'about compatibility: a new year is listed, not reported. Several versions of one package in one lockfile are',
      'paired by who requires them, so that only what really moves is reported, once per package for all lockfiles;',
      'packages that take one step together (a package and its platform binaries, one scope or vendor) are one finding.',
      'A warning where nobody asked for it: a direct dependency that moves although no requirement did, or beside other',
      'requirements in a change that does not name it. A notice where the same change moves its requirement and is',
      'about it (title, branch or a commit names it, or nothing else is asked for), for transitive dependencies, types',
      'and stubs, and in examples, tests and documentation. Exact pins of manifests without a lockfile, image tags and',
      'action tags are read like lockfiles.',
    ].join(' '),
    why: [
      'A major version is where its authors allow themselves to break you, and lockfiles are folded away in review:',
      'a security fix of one package can bring another major of a second one that nobody sees.',
    ].join(' '),
    fix: 'Read the release notes that the finding links to, and merge the major in a change of its own. To stay, constrain the requirement below it and regenerate the lockfile.',
    options: {
      intended: {
        text: 'Severity of direct majors that the change is about: `notice` (the default) or `warning`, for teams that want each of them as a warning.',
        value: { enum: ['notice', 'warning'] },
      },
    },
    bad: '"node_modules/express": { "version": "5.0.0" }   (was 4.18.2)',
    good: '"node_modules/express": { "version": "4.21.0" }   (was 4.18.2)',
    language: 'json',
  },
  *check(change, { mode, options }) {
    const rising = breakingMoves(change).filter(({ direction }) => direction === 'up');
    if (rising.length === 0) return;
    const intent = intentOf(change);
    const intended = options.intended === 'warning' ? 'warning' : 'notice';
    const found = familiesOf(rising).map((family) => ({
      family,
      severity: severityOf(family, intent, intended),
    }));
    // What nobody asked for comes first.
    for (const level of ['warning', 'notice'] as const) {
      for (const { family, severity } of found) {
        if (severity === level) yield { ...familyDraft(family, messageOf(family, mode)), severity };
      }
    }
  },
});

function severityOf({ lead, members }: Family, intent: Intent, intended: Severity): Severity {
  const moves = [lead, ...members];
  if (moves.every((move) => move.direct === false || isTyping(move) || isBeside(move) || isOfSystem(move)))
    return 'notice';
  const isMeant = moves.every(
    ({ direct, places }) =>
      direct === false || places.every((place) => intent.isAsked(place) && intent.isSubject(place)),
  );
  return isMeant ? intended : 'warning';
}

/** All places are examples, tests or documentation. */
function isBeside({ places }: Move): boolean {
  return places.every(({ path }) => isExamplePath(path));
}

function messageOf(family: Family, mode: Mode): string {
  const { pair, places } = family.lead;
  const links = linksOf(family.lead);
  const link = links.find(({ kind }) => kind === 'comparison') ?? links[0];
  const what = link === undefined ? 'Read the release notes' : `Read the changes (${link.url})`;
  const isImage = places[0]!.ecosystem === 'docker';
  // Staying may mean a line that no longer gets fixes, which an image's tag does not tell.
  const stay = isImage || mode === 'audit' ? '' : `, or stay below \`${pair.to}\``;
  const when = mode === 'audit' ? '' : ' before merging';
  const standing = familyStanding(family);
  return [
    `${namesIn(family)} ${pair.from} → ${pair.to} (${breakWords(family.lead)})${standing === '' ? '' : `${standing},`} may contain breaking changes.`,
    `${what}${when}${stay}.`,
  ].join(' ');
}
