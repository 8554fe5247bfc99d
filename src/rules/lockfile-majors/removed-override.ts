import type { Facts } from '../../model/facts.ts';
import { type Change, defineRule } from '../../model/rule.ts';
import type { Upgrade } from '../../model/upgrade.ts';
import { folderOf } from '../../model/workspace.ts';
import { packageKey } from '../../versions/identity.ts';
import { aside, subjectOf } from './version-changes.ts';

export const removedOverride = defineRule({
  id: 'removed-override',
  action: 'lockfile-majors',
  scope: 'change',
  severity: { audit: 'warning', diff: 'warning' },
  docs: {
    summary: 'a forced version that is dropped, so that its package falls',
    what: [
      'Fires when the change removes an override of a package (`overrides`, `resolutions`, `pnpm.overrides`,',
      '`override-dependencies`, `dependency_overrides`) and the lockfile has an older version of it than before. An',
      'override that goes because everybody asks for that version by now moves nothing and is silent.',
    ].join(' '),
    why: 'Versions are forced for a reason, most often a security fix that the packages in between do not ask for yet. Without it the old version comes back, and nothing in the manifest says so.',
    fix: 'Restore the override, or upgrade the dependency that requires the old version until it requires the fixed one itself.',
    bad: '"overrides": {}                       (was { "qs": "6.14.1" }; the lockfile goes 6.14.1 → 6.11.0)',
    good: '"overrides": { "qs": "6.14.1" }',
    language: 'json',
  },
  *check({ base, head, whole = head, upgrades }) {
    const falling = upgrades.filter(({ change, to }) => change === 'downgraded' && to.length > 0);
    if (falling.length === 0) return;
    for (const upgrade of falling) {
      const was = removedOverrideOf(upgrade, { base, head, whole, upgrades });
      if (was === null) continue;
      const [from, to] = [upgrade.from.at(-1)!, upgrade.to.at(-1)!];
      yield {
        path: upgrade.path,
        span: upgrade.span,
        message: `\`${upgrade.name}\`${aside(upgrade)} falls from ${from} to ${to}, because its override is gone from ${was}: the fixes that it enforced are lost. Restore the override, or upgrade the dependency that requires the old version.`,
        subject: subjectOf(upgrade, to),
        details: { from, to, bump: upgrade.bump, direct: upgrade.direct, manifest: was },
        key: `${from} ${to}`,
      };
    }
  },
});

/** The manifest that forced a package and does not any more; null where none did, or one still does. */
export function removedOverrideOf(upgrade: Upgrade, { base, head, whole = head }: Change): string | null {
  return overrideOf(upgrade, whole) === null ? overrideOf(upgrade, base) : null;
}

/** The manifest that forces a package, beside the lockfile or above it; the lockfile where it alone says so. */
function overrideOf({ path, ecosystem, name }: Upgrade, facts: Facts): string | null {
  const key = packageKey(ecosystem, name);
  const own = folderOf(path);
  const found = facts.all('requirement').find((one) => {
    const folder = folderOf(one.path);
    const isNear = folder === own || folder === '' || own.startsWith(`${folder}/`);
    return one.scope === 'override' && isNear && packageKey(ecosystem, one.forces ?? one.name) === key;
  });
  if (found) return found.path;
  const lockfile = facts.all('lockfile').find((one) => one.path === path);
  const isForced = lockfile?.forced?.some((one) => packageKey(ecosystem, one) === key) === true;
  return isForced ? path : null;
}
