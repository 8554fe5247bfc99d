import { lockedSteps } from '../../analysis/upgrades/lockfile-changes.ts';
import type { Locked, Lockfile } from '../../model/dependency.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { aside, subjectOf } from './version-changes.ts';

export const addedInstallScript = defineRule({
  id: 'added-install-script',
  action: 'lockfile-majors',
  scope: 'change',
  severity: { audit: 'warning', diff: 'warning' },
  docs: {
    summary: 'a package version that runs a script at install where the one before did not',
    what: 'Fires when a lockfile says that the new version of a package has an install script (`hasInstallScript`, `requiresBuild`) and none of the versions it replaces had one. Only formats that say so are judged: package-lock from version 2 on and pnpm up to version 6. A package that is wholly new is not compared with anything.',
    why: 'An install script runs with the privileges of the installing user, in CI next to its secrets. Compromised packages often gain one in a patch release, and the lockfile is the only place where that is visible before it runs.',
    fix: 'Look at what the script does. Install with `--ignore-scripts`, or allow it by name, when you do not need it.',
    bad: '"node_modules/left-pad": { "version": "1.3.1", "hasInstallScript": true }   (1.3.0 had none)',
    good: '"node_modules/left-pad": { "version": "1.3.0" }',
    language: 'json',
  },
  *check(change) {
    const told = new Set<string>();
    for (const { upgrade, before, after } of lockedSteps(change)) {
      const place = after.find((locked) => locked.installScript === true);
      if (place === undefined || before.some((locked) => locked.installScript === true)) continue;
      if (before.length === 0 || !tellsOfScripts(before[0]!, change.base)) continue;
      const key = `${place.name}\0${place.version}`;
      if (told.has(key)) continue;
      told.add(key);
      const old = upgrade.from.join(', ');
      yield {
        path: place.path,
        span: place.span,
        message: `\`${place.name}\` ${place.version}${aside(upgrade)} runs a script when it is installed, which ${old} did not: it runs with the installing user's privileges. Read the script first, or install with \`--ignore-scripts\``,
        subject: subjectOf(upgrade, place.version),
        details: { from: old, to: place.version, bump: upgrade.bump, direct: upgrade.direct },
      };
    }
  },
});

/** Silence means no script only where the format has a word for it. */
function tellsOfScripts({ path }: Locked, base: Facts): boolean {
  return base.all('lockfile').some((lockfile) => lockfile.path === path && hasWord(lockfile));
}

function hasWord({ format, formatVersion }: Lockfile): boolean {
  const version = Number.parseFloat(formatVersion ?? '');
  if (format === 'package-lock' || format === 'npm-shrinkwrap') return version >= 2;
  return format === 'pnpm' || format === 'pnpm-lock' ? version < 9 : false;
}
