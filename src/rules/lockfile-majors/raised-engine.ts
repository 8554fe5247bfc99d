import { lockedSteps } from '../../analysis/upgrades/lockfile-changes.ts';
import { runtimeLabel } from '../../analysis/upgrades/moved-runtimes.ts';
import type { Locked } from '../../model/dependency.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import { lookUp } from '../../model/table.ts';
import type { Upgrade } from '../../model/upgrade.ts';
import { folderOf } from '../../model/workspace.ts';
import { schemeForRuntime } from '../../versions/index.ts';
import { fullRuntime, lowestLine } from '../../versions/resolve.ts';
import { aside, subjectOf } from './version-changes.ts';

export const raisedEngine = defineRule({
  id: 'raised-engine',
  action: 'lockfile-majors',
  scope: 'change',
  severity: { audit: 'warning', diff: 'warning' },
  docs: {
    summary:
      'a new version whose `engines`, `requires-python` or `rust-version` shuts out a runtime that the repository names',
    what: 'Fires when a lockfile says what runtime the new version of a package asks for, a runtime that the repository names (version file, image, setup action, `engines`) does not meet it, and the version before did. A line like `18` stands for its newest patch. Of a range (`>=18`) the lowest line counts. Runtimes of other folders, and lines that the project itself excludes already, are left out. One runtime is one finding for each lockfile, with all packages that require a newer one. A notice where a test matrix names it.',
    why: 'A patch release may ask for a newer runtime. Installers only warn, and the first one to notice is production, at a syntax error.',
    fix: 'Move the runtime first, or hold the package below that version.',
    bad: '"node_modules/glob": { "version": "11.0.0", "engines": { "node": "20 || >=22" } }   with .nvmrc: 18',
    good: '"node_modules/glob": { "version": "10.4.5", "engines": { "node": ">=16" } }',
    language: 'json',
  },
  *check(change) {
    const runtimes = (change.whole ?? change.head).all('runtime').filter(isJudged);
    if (runtimes.length === 0) return;
    const groups = new Map<string, Raised[]>();
    const bounds = boundsOf(change.whole ?? change.head);
    for (const { upgrade, before, after } of lockedSteps(change)) {
      const judged = runtimes.filter((use) => !isExcluded(use, upgrade.path, bounds));
      const found = shutOut(before, after, judged);
      if (found === null) continue;
      // One runtime that many packages require is one decision.
      const key = `${upgrade.path}\0${found.runtime.path}\0${found.runtime.product}\0${found.runtime.version}`;
      const group = groups.get(key);
      if (group) group.push({ ...found, upgrade });
      else groups.set(key, [{ ...found, upgrade }]);
    }
    const told = new Set<string>();
    for (const group of groups.values()) {
      const first = group.find(({ upgrade }) => upgrade.direct === true) ?? group[0]!;
      const key = `${first.place.name}\0${first.place.version}`;
      if (told.has(key)) continue;
      told.add(key);
      const draft = draftOf(first, group);
      // A test's matrix runs what the project offers, often without some of its packages.
      yield first.runtime.matrix === true ? { ...draft, severity: 'notice' } : draft;
    }
  },
});

/** What projects say of the runtimes that they support: `requires-python`, `engines`. */
function boundsOf(facts: Facts): readonly RuntimeUse[] {
  return facts.all('runtime').filter(({ constraint, version }) => constraint !== 'exact' && version !== null);
}

/** The project itself has left that line already, whatever a pipeline still names. */
function isExcluded(use: RuntimeUse, lockfile: string, bounds: readonly RuntimeUse[]): boolean {
  const scheme = schemeForRuntime(use.product);
  const line = lowestLine(use.product, use.version ?? '');
  if (scheme === null || line === null) return false;
  return bounds.some((bound) => {
    if (bound === use || bound.product !== use.product || folderOf(bound.path) !== folderOf(lockfile))
      return false;
    const lowest = lowestLine(bound.product, bound.version ?? '');
    return lowest !== null && scheme.compare(line, lowest) < 0;
  });
}

interface ShutOut {
  readonly place: Locked;
  readonly runtime: RuntimeUse;
  readonly asked: string;
}

interface Raised extends ShutOut {
  readonly upgrade: Upgrade;
}

function draftOf({ place, runtime, asked, upgrade }: Raised, group: readonly Raised[]): Draft {
  const others = group.filter((one) => one.place !== place);
  const more =
    others.length === 0
      ? ''
      : `, and ${others.length} more ${others.length === 1 ? 'package requires' : 'packages require'} a newer one too`;
  const label = runtimeLabel(runtime.product);
  return {
    path: place.path,
    span: place.span,
    message: `\`${place.name}\` ${place.version}${aside(upgrade)} requires ${label} ${asked}, but ${runtime.path} names ${runtime.version}${more}: it may fail to install or run there. Move the runtime first, or stay at \`${versionBefore(upgrade, place.version)}\`.`,
    subject: subjectOf(upgrade, place.version),
    related: [
      { path: runtime.path, span: runtime.span, message: `${label} ${runtime.version} is named here` },
      ...others.slice(0, 20).map((one) => ({
        path: one.place.path,
        span: one.place.span,
        message: `\`${one.place.name}\` ${one.place.version} requires ${label} ${one.asked}`,
      })),
    ],
    details: {
      from: versionBefore(upgrade, place.version),
      to: place.version,
      bump: upgrade.bump,
      direct: upgrade.direct,
      runtime: { product: runtime.product, version: runtime.version },
      requires: asked,
    },
  };
}

function versionBefore({ pairs, from }: Upgrade, version: string): string {
  return pairs?.find(({ to }) => to === version)?.from ?? from.at(-1) ?? version;
}

function isJudged({ role, product, version }: RuntimeUse): boolean {
  return role === 'runtime' && version !== null && lowestLine(product, version) !== null;
}

function shutOut(
  before: readonly Locked[],
  after: readonly Locked[],
  runtimes: readonly RuntimeUse[],
): ShutOut | null {
  for (const place of after) {
    if (isForOnePlatform(place.name)) continue;
    for (const [product, asked] of Object.entries(place.engines ?? {})) {
      const runtime = runtimes.find(
        (use) => use.product === product && serves(use, place.path) && !admits(use, asked),
      );
      if (runtime === undefined) continue;
      const wasAdmitted = before.every((old) => admits(runtime, lookUp(old.engines ?? {}, product) ?? '*'));
      if (before.length > 0 && wasAdmitted) return { place, runtime, asked };
    }
  }
  return null;
}

/** `@img/sharp-win32-ia32`: optional, and left out where it does not fit. */
function isForOnePlatform(name: string): boolean {
  return /(?:^|[-/])(?:win32|windows|darwin|linux|linuxmusl|android|freebsd|openharmony|wasm32)(?:$|[-_])/.test(
    name,
  );
}

/** A requirement that cannot be read shuts nothing out. */
function admits({ product, version }: RuntimeUse, asked: string): boolean {
  const full = fullRuntime(product, lowestLine(product, version ?? '') ?? '');
  const requirement = product === 'rust' && /^\d/.test(asked) ? `>=${asked}` : asked;
  return full === null || schemeForRuntime(product)?.satisfies(full, requirement) !== false;
}

/** Named in the lockfile's folder or above it, or where pipelines are kept. */
function serves({ path }: RuntimeUse, lockfile: string): boolean {
  const folder = folderOf(path);
  if (folder === '' || path.startsWith('.github/') || path.startsWith('.circleci/')) return true;
  const own = folderOf(lockfile);
  return own === folder || own.startsWith(`${folder}/`);
}
