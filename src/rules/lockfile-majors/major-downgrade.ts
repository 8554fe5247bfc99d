import { intentOf } from '../../analysis/upgrades/intent.ts';
import { defineRule } from '../../model/rule.ts';
import { type Family, familiesOf, familyDraft, familyStanding, namesIn } from './package-groups.ts';
import { removedOverrideOf } from './removed-override.ts';
import { breakingMoves, breakWords, isOfSystem, isTyping, type Move } from './version-changes.ts';

export const majorDowngrade = defineRule({
  id: 'major-downgrade',
  action: 'lockfile-majors',
  scope: 'change',
  severity: { audit: 'warning', diff: 'warning' },
  docs: {
    summary: 'a package, image or action that the change moves down across a breaking version',
    what: 'Fires when the breaking number falls, by the rules of `major-upgrade`. The two revisions compared are the change and its merge base, so a branch that is merely behind is not a downgrade. A notice where the change lowers the requirement too, with what falls along, for transitive dependencies, and for types and stubs.',
    why: 'An older major is rarely intended: it comes from a lockfile that was resolved again by another tool or merged wrongly, and loses fixes and security patches.',
    fix: 'Regenerate the lockfile from the base branch’s and apply the change on top. If the older major is wanted, say so in the manifest.',
    bad: '"node_modules/esbuild": { "version": "0.19.12" }   (was 0.25.0)',
    good: '"node_modules/esbuild": { "version": "0.25.0" }',
    language: 'json',
  },
  *check(change) {
    // What falls with its override is told as that.
    const falling = breakingMoves(change).filter(
      ({ direction, places }) =>
        direction === 'down' && places.some((place) => removedOverrideOf(place, change) === null),
    );
    if (falling.length === 0) return;
    const intent = intentOf(change);
    for (const family of withBrought(familiesOf(falling))) {
      const { pair } = family.lead;
      const isAsked = [family.lead, ...family.members].every(
        ({ direct, places }) => direct === false || places.every(intent.isAsked),
      );
      const isTransitive = family.lead.direct === false;
      const are = family.members.length > 0 ? 'are' : 'is';
      const what = `${namesIn(family)} ${are} downgraded from ${pair.from} to ${pair.to} (${breakWords(family.lead)})${familyStanding(family)}`;
      const message = isTransitive
        ? `${what}, losing the fixes made since. Check that nothing relies on them.`
        : isAsked
          ? `${what}, as the change requires it, losing the fixes made since. Check that none of them is needed.`
          : `${what}, losing the fixes made since. Keep \`${pair.from}\`, or constrain the requirement if the older version is intended.`;
      const draft = familyDraft(family, message);
      const isTold = isTransitive || isAsked || isOfSystem(family.lead) || isTyping(family.lead);
      yield isTold ? { ...draft, severity: 'notice' } : draft;
    }
  },
});

/** What a direct dependency brings in falls with it: one finding for both. */
function withBrought(families: readonly Family[]): Family[] {
  const roots = new Map(
    families.filter(({ lead }) => lead.direct === true).map((family) => [keyOf(family.lead), family]),
  );
  const brought = new Map<Family, Move[]>();
  const rest = families.filter((family) => {
    const { path, through } = family.lead.places[0]!;
    const root = family.lead.direct === true ? undefined : roots.get(`${path}\0${through.at(-1) ?? ''}`);
    if (root === undefined) return true;
    brought.set(root, [...(brought.get(root) ?? []), family.lead, ...family.members]);
    return false;
  });
  return rest.map((family) => ({ ...family, members: [...family.members, ...(brought.get(family) ?? [])] }));
}

function keyOf({ places }: Move): string {
  return `${places[0]!.path}\0${places[0]!.name}`;
}
