import type { Facts } from '../../model/facts.ts';
import type { Draft, Fix } from '../../model/finding.ts';
import type { ReleaseAge, Updater } from '../../model/release-age.ts';
import { defineRule } from '../../model/rule.ts';
import { lookUp } from '../../model/table.ts';
import { baseName, folderOf, joinPath } from '../../model/workspace.ts';
import { looseSemver } from '../../versions/semver.ts';

export const missingCooldown = defineRule({
  id: 'missing-cooldown',
  action: 'unpinned-dependencies',
  scope: 'tree',
  severity: { audit: 'notice', diff: 'notice' },
  docs: {
    summary: 'an update bot or package manager that takes releases the minute they are published',
    what: [
      'Fires on the configuration of an update bot without a minimum release age: an entry of `dependabot.yml` without `cooldown`,',
      'and a Renovate configuration in which nothing sets `minimumReleaseAge`. Fires on settings of package managers that do not set theirs:',
      '`pnpm-workspace.yaml` (`minimumReleaseAge`), `.npmrc` (`min-release-age`), `.yarnrc.yml` (`npmMinimalAgeGate`), `bunfig.toml` (`install.minimumReleaseAge`),',
      '`uv.toml` and `[tool.uv]` (`exclude-newer`), `poetry.toml` (`solver.min-release-age`).',
      'Not reported: Dependabot entries that open no pull requests for versions, Renovate configurations that extend a preset kept elsewhere,',
      'pnpm 11, Yarn 4.15 and newer, which wait a day by default, pnpm and Yarn that are too old to wait, `.npmrc` files that only name registries,',
      'and projects without a lockfile of that package manager.',
    ].join(' '),
    why: 'Most malicious releases are found and removed within hours or days. Whoever waits a few days never installs them.',
    fix: 'Set the minimum release age. Security updates of Dependabot and Renovate do not wait for it.',
    bad: '- package-ecosystem: npm\n  directory: /\n  schedule:\n    interval: weekly',
    good: '- package-ecosystem: npm\n  directory: /\n  schedule:\n    interval: weekly\n  cooldown:\n    default-days: 7',
    language: 'yaml',
  },
  *check(facts) {
    for (const setting of facts.all('release-age')) {
      if (setting.isSet !== false || !isJudged(setting, facts)) continue;
      yield draftOf(setting);
    }
  },
  fold(parts) {
    const ecosystems = [...new Set(parts.map((part) => `\`${String(part.details.updates)}\``))];
    const named = ecosystems.slice(0, 3).join(', ');
    const rest = ecosystems.length - 3;
    const which = rest > 0 ? `${named} and ${rest} more` : named;
    const message = `${parts.length} update entries have no cooldown (${which}), so Dependabot proposes releases on the day they are published, before anyone has had time to find a malicious one. Add \`cooldown\` with \`default-days: 7\` to each entry.`;
    return { message, subject: parts[0]!.subject };
  },
});

interface Advice {
  readonly name: string;
  /** What is to be written, and where when not in this file. */
  readonly write: string;
}

const advice: Readonly<Record<Exclude<Updater, 'dependabot'>, Advice>> = {
  renovate: { name: 'Renovate', write: 'Add `"minimumReleaseAge": "7 days"`' },
  npm: { name: 'npm', write: 'Add `min-release-age=7` (days, npm 11.10 or newer)' },
  pnpm: {
    name: 'pnpm',
    write: 'Add `minimumReleaseAge: 10080` to pnpm-workspace.yaml (minutes, pnpm 10.16 or newer)',
  },
  yarn: { name: 'Yarn', write: 'Add `npmMinimalAgeGate: 10080` (minutes, Yarn 4.10 or newer)' },
  bun: {
    name: 'Bun',
    write: 'Add `minimumReleaseAge = 604800` under `[install]` (seconds, Bun 1.3 or newer)',
  },
  uv: { name: 'uv', write: 'Add `exclude-newer = "7 days"` (uv 0.9.17 or newer)' },
  poetry: { name: 'Poetry', write: 'Add `min-release-age = 7` under `[solver]` (days, Poetry 2.4 or newer)' },
};

function draftOf(setting: ReleaseAge): Draft {
  const { path, span, updater, updates } = setting;
  if (updater === 'dependabot') {
    const message = `This update entry has no cooldown, so Dependabot proposes releases on the day they are published, before anyone has had time to find a malicious one. Add \`cooldown\` with \`default-days: 7\``;
    const fix = cooldownFix(setting);
    return {
      path,
      span,
      message,
      subject: subjectOf('Dependabot'),
      details: { updates: updates ?? null, directory: setting.directory ?? null },
      key: `${updates} ${setting.directory}`,
      group: 'dependabot',
      ...(fix ? { fix } : {}),
    };
  }
  const { name, write } = advice[updater];
  const takes = updater === 'renovate' ? 'proposes' : 'installs';
  const message = `No minimum release age is set, so ${name} ${takes} releases on the day they are published, before anyone has had time to find a malicious one. ${write}`;
  return { path, span, message, subject: subjectOf(name) };
}

function subjectOf(name: string): Draft['subject'] {
  return { kind: 'product', ecosystem: null, name, version: null, purl: null };
}

function cooldownFix({ path, insertion }: ReleaseAge): Fix | null {
  if (insertion === undefined) return null;
  const { at, indent } = insertion;
  const text = `\n${indent}cooldown:\n${indent}  default-days: 7`;
  return { title: 'Add a cooldown of 7 days', safe: false, edits: [{ path, start: at, end: at, text }] };
}

const lockfiles: Readonly<Record<Exclude<Updater, 'dependabot' | 'renovate'>, readonly string[]>> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json'],
  pnpm: ['pnpm-lock.yaml'],
  yarn: ['yarn.lock'],
  bun: ['bun.lock', 'bun.lockb'],
  uv: ['uv.lock'],
  poetry: ['poetry.lock'],
};

/** Releases in which a package manager learned to wait, and from which it waits of itself. */
const supported: Readonly<Record<string, { readonly from: string; readonly byDefault: string }>> = {
  pnpm: { from: '10.16.0', byDefault: '11.0.0' },
  yarn: { from: '4.10.0', byDefault: '4.15.0' },
};

/** The package manager is in use where the settings stand, and can be told to wait. */
function isJudged({ updater, path }: ReleaseAge, facts: Facts): boolean {
  if (updater === 'dependabot' || updater === 'renovate') return true;
  const folder = folderOf(path);
  if (!lockfiles[updater].some((name) => facts.files.has(inFolder(folder, name)))) return false;
  // pnpm reads two files: what one of them sets need not stand in the other, and one of them speaks.
  if (updater === 'pnpm') {
    const others = facts
      .all('release-age')
      .filter((one) => one.updater === 'pnpm' && folderOf(one.path) === folder);
    if (others.some(({ isSet }) => isSet === true)) return false;
    if (baseName(path) === '.npmrc' && facts.files.has(inFolder(folder, 'pnpm-workspace.yaml'))) return false;
  }
  const releases = lookUp(supported, updater);
  if (releases === undefined) return true;
  const version = versionOf(updater, folder, facts);
  if (version === null) return true;
  return (
    looseSemver.compare(version, releases.from) >= 0 && looseSemver.compare(version, releases.byDefault) < 0
  );
}

/** `"packageManager": "pnpm@10.4.0"` beside the settings. */
function versionOf(updater: Updater, folder: string, facts: Facts): string | null {
  const named = facts
    .in(inFolder(folder, 'package.json'), 'runtime')
    .find(({ product, version }) => product === updater && version !== null);
  return named?.version ?? null;
}

function inFolder(folder: string, name: string): string {
  return joinPath(folder, name) ?? name;
}
