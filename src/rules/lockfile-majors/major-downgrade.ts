import { defineRule } from '../../model/rule.ts';
import { familiesOf, familyDraft, familyStanding, namesIn } from './package-groups.ts';
import { breakingMoves, breakWords } from './version-changes.ts';

export const majorDowngrade = defineRule({
  id: 'major-downgrade',
  action: 'lockfile-majors',
  judges: 'change',
  severity: { audit: 'warning', diff: 'warning' },
  docs: {
    summary: 'a package, image or action that the change moves down across a breaking version',
    what: 'Fires when the breaking number falls, by the rules of `major-upgrade`. The two revisions compared are the change and its merge base, so a branch that is merely behind is no downgrade.',
    why: 'Nobody asks for an older major: it comes from a lockfile that was resolved again by another tool or merged wrongly, and takes fixes and security patches away.',
    fix: 'Lock again from the base branch’s lockfile and apply the change on top. If the older major is wanted, say so in the manifest.',
    bad: '"node_modules/esbuild": { "version": "0.19.12" }   (was 0.25.0)',
    good: '"node_modules/esbuild": { "version": "0.25.0" }',
    language: 'json',
  },
  *check(change) {
    const falling = breakingMoves(change).filter(({ direction }) => direction === 'down');
    for (const family of familiesOf(falling)) {
      const { pair } = family.lead;
      const falls = family.members.length > 0 ? 'fall' : 'falls';
      const message = [
        `${namesIn(family)} ${falls} ${pair.from} → ${pair.to} (${breakWords(pair)})${familyStanding(family)}, and with it the fixes made since.`,
        `Keep ${pair.from}, or bound the requirement to say that the older one is wanted.`,
      ].join(' ');
      yield familyDraft(family, message);
    }
  },
});
