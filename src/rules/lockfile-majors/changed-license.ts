import { isSameLicense } from '../../analysis/upgrades/licenses.ts';
import { type LockedStep, lockedSteps } from '../../analysis/upgrades/lockfile-changes.ts';
import type { Locked } from '../../model/dependency.ts';
import { defineRule } from '../../model/rule.ts';
import type { Upgrade } from '../../model/upgrade.ts';
import { aside, subjectOf } from './version-changes.ts';

export const changedLicense = defineRule({
  id: 'changed-license',
  action: 'lockfile-majors',
  scope: 'change',
  severity: { audit: 'notice', diff: 'notice' },
  docs: {
    summary: 'a package whose new version has another license, as the lockfile has it',
    what: [
      'Fires when the lockfile names another license for the new version of a package than for the one before. Formats',
      'that carry licenses are judged: package-lock.json from version 2 on, composer.lock, and the conda packages of',
      'pixi.lock. Silent where one side names none, and where only the words are others: order and case of an SPDX',
      'expression, usual names (`Apache License 2.0`), old identifiers, and a family whose member is named now (`BSD`,',
      '`BSD-3-Clause`). One finding for each pair of licenses in a lockfile, with all packages that take the step.',
    ].join(' '),
    why: 'A license can change in any release, most often in a major one, and an update bot does not mention it. What you ship may then fall under terms that nobody agreed to: AGPL, a source-available license, a commercial one.',
    fix: 'Read the new license. Stay at the version before, or replace the package, where its terms do not fit.',
    bad: '"node_modules/left-pad": { "version": "2.0.0", "license": "AGPL-3.0-only" }   (1.3.0: "MIT")',
    good: '"node_modules/left-pad": { "version": "1.3.1", "license": "MIT" }',
    language: 'json',
  },
  *check(change) {
    const groups = new Map<string, Relicensed[]>();
    for (const step of lockedSteps(change)) {
      for (const found of relicensed(step)) {
        const key = `${found.upgrade.path}\0${found.from}\0${found.to}`;
        const group = groups.get(key);
        if (group) group.push(found);
        else groups.set(key, [found]);
      }
    }
    for (const group of groups.values()) {
      const first = group.find(({ upgrade }) => upgrade.direct === true) ?? group[0]!;
      const { place, old, upgrade, from, to } = first;
      const others = group.filter((one) => one !== first);
      const isOne = others.length === 0;
      const subject = isOne ? `${aside(upgrade)} is` : ` and ${others.length} more are`;
      const advice = isOne ? `stay at \`${old.version}\`` : 'stay at the versions before';
      yield {
        path: place.path,
        span: place.span,
        message: `\`${place.name}\` ${place.version}${subject} licensed under ${shown(to)} instead of ${shown(from)}: the terms for using and shipping it may differ. Read the new license, or ${advice}`,
        subject: subjectOf(upgrade, place.version),
        related: others.slice(0, 20).map((one) => ({
          path: one.place.path,
          span: one.place.span,
          message: `\`${one.place.name}\` ${one.old.version} → ${one.place.version} too`,
        })),
        details: {
          from,
          to,
          versions: { from: old.version, to: place.version },
          packages: [first, ...others].map((one) => one.place.name),
          direct: upgrade.direct,
        },
        key: `${from} ${to}`,
      };
    }
  },
});

interface Relicensed {
  readonly upgrade: Upgrade;
  readonly place: Locked;
  readonly old: Locked;
  readonly from: string;
  readonly to: string;
}

/** Entries whose license none of the versions that they replace had; one for each version. */
function* relicensed({ upgrade, before, after }: LockedStep): Iterable<Relicensed> {
  const told = new Set<string>();
  for (const place of after) {
    const to = place.license ?? null;
    if (to === null || told.has(place.version)) continue;
    told.add(place.version);
    const licensed = replaced(upgrade, place, before).filter(({ license }) => (license ?? null) !== null);
    const [old] = licensed;
    if (old === undefined || licensed.some((one) => isSameLicense(one.license!, to) !== false)) continue;
    yield { upgrade, place, old, from: old.license!, to };
  }
}

/** The version that became this one; all of them where nobody can say which. */
function replaced(
  { pairs = [] }: Upgrade,
  { version }: Locked,
  before: readonly Locked[],
): readonly Locked[] {
  const from = new Set(pairs.filter(({ to }) => to === version).map((pair) => pair.from));
  const paired = before.filter((old) => from.has(old.version));
  return paired.length > 0 ? paired : before;
}

/** Lockfiles can hold whole texts. */
function shown(license: string): string {
  const line = license.replace(/\s+/g, ' ').trim();
  return `\`${line.length > 80 ? `${line.slice(0, 79)}…` : line}\``;
}
