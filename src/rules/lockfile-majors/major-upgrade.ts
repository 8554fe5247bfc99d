import { defineRule } from '../../model/rule.ts';
import { type Family, familiesOf, familyDraft, familyStanding, namesIn } from './package-groups.ts';
import { breakingMoves, breakWords, linksOf } from './version-changes.ts';

export const majorUpgrade = defineRule({
  id: 'major-upgrade',
  action: 'lockfile-majors',
  judges: 'change',
  severity: { audit: 'warning', diff: 'warning' },
  docs: {
    summary: 'a package, image or action that the change moves up across a breaking version',
    what: [
      'Fires when the number that its ecosystem calls breaking rises: the first one, below 1.0 the second',
      '(npm, Cargo and Composer: below 0.1 the third), a Python epoch, the `/vN` of a Go module. Go itself keeps v0',
      'and v1 on one path, so only the first number counts there. Versions that are dates (`2023.7.22`) say nothing',
      'about compatibility: a new year is listed, not reported. Several versions of one package in one lockfile are',
      'paired, so that only what really moves is told, once per package for all lockfiles; transitive packages that take',
      'one step together (a package and its platform binaries) are told in one finding. Direct dependencies are',
      'warnings, transitive ones notices. Exact pins of manifests without a lockfile, image tags and action tags',
      'are read like lockfiles.',
    ].join(' '),
    why: [
      'A major version is where its authors allow themselves to break you, and lockfiles are folded away in review:',
      'a security fix of one package can bring another major of a second one that nobody sees.',
    ].join(' '),
    fix: 'Read the release notes that the finding links to, and merge the major in a change of its own. To stay, bound the requirement below it and lock again.',
    bad: '"node_modules/express": { "version": "5.0.0" }   (was 4.18.2)',
    good: '"node_modules/express": { "version": "4.21.0" }   (was 4.18.2)',
    language: 'json',
  },
  *check(change) {
    for (const family of familiesOf(breakingMoves(change).filter(({ direction }) => direction === 'up'))) {
      const draft = familyDraft(family, messageOf(family));
      yield family.lead.direct === false ? { ...draft, severity: 'notice' } : draft;
    }
  },
});

function messageOf(family: Family): string {
  const { pair } = family.lead;
  const links = linksOf(family.lead);
  const link = links.find(({ kind }) => kind === 'comparison') ?? links[0];
  const where = link === undefined ? 'Read its release notes' : `Read what changed (${link.url})`;
  return [
    `${namesIn(family)} ${pair.from} → ${pair.to} (${breakWords(pair)})${familyStanding(family)}: what worked before may not.`,
    `${where} before merging, or keep ${family.members.length > 0 ? 'them' : 'it'} below ${pair.to}.`,
  ].join(' ');
}
