import { lockfileOf } from '../../analysis/workspaces/manifest-lock.ts';
import type { Locked, Lockfile, Manifest, Requirement } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import { purl } from '../../model/purl.ts';
import { defineRule } from '../../model/rule.ts';
import { folderOf } from '../../model/workspace.ts';
import { packageKey } from '../../versions/identity.ts';
import { schemeFor } from '../../versions/index.ts';

export const unsyncedLockfile = defineRule({
  id: 'unsynced-lockfile',
  action: 'lockfile-majors',
  judges: 'change',
  severity: { audit: 'warning', diff: 'warning' },
  docs: {
    summary: 'a manifest and its lockfile that the change leaves out of step',
    what: 'Fires when after the change a lockfile does not hold what its manifest asks for, and before it did: a package is missing, its locked version is outside the range, or the lockfile remembers another range. One finding for each manifest. Ranges that cannot be judged, peer dependencies, packages for other platforms and lockfiles that were not read are left out.',
    why: 'An install that holds to the lockfile then fails, and one that does not resolves something nobody has reviewed. Bots and merges that touch only one of the two files leave this behind.',
    fix: 'Lock again (`npm install`, `poetry lock`, `bundle lock`, `cargo update -p …`) and commit the lockfile with the manifest.',
    bad: 'package.json:       "express": "^5.0.0"\npackage-lock.json:  "node_modules/express": { "version": "4.18.2" }',
    good: 'package.json:       "express": "^5.0.0"\npackage-lock.json:  "node_modules/express": { "version": "5.0.1" }',
    language: 'text',
  },
  *check({ base, head }) {
    const problems = problemsOf(head);
    if (problems.length === 0) return;
    const old = new Set(problemsOf(base).map(keyOf));
    const was = remembered(base);
    const byManifest = new Map<string, Problem[]>();
    for (const problem of problems) {
      if (old.has(keyOf(problem))) continue;
      // A lockfile that writes ranges in its own way differs from every manifest, before the change too.
      if (problem.type === 'remembers' && was.get(placeOf(problem.asked)) !== true) continue;
      const list = byManifest.get(problem.asked.path);
      if (list) list.push(problem);
      else byManifest.set(problem.asked.path, [problem]);
    }
    for (const list of byManifest.values()) yield draftOf(list as [Problem, ...Problem[]]);
  },
});

interface Problem {
  readonly type: 'missing' | 'unsatisfied' | 'remembers';
  readonly asked: Requirement;
  readonly lockfile: string;
  /** Versions that are locked, or the range that is remembered. */
  readonly has: string;
}

function placeOf({ path, ecosystem, name, scope }: Requirement): string {
  return `${path}\0${packageKey(ecosystem, name)}\0${scope}`;
}

function keyOf({ type, asked }: Problem): string {
  return `${type}\0${placeOf(asked)}\0${asked.requirement ?? ''}`;
}

function problemsOf(facts: Facts): Problem[] {
  const problems: Problem[] = [];
  const members = new Set(
    facts
      .all('manifest')
      .flatMap(({ ecosystem, name }) => (name === null ? [] : [packageKey(ecosystem, name)])),
  );
  for (const { asked, lockfile, versions, remembers } of pairsOf(facts)) {
    const requirement = asked.requirement ?? '';
    const add = (type: Problem['type'], has: string) =>
      problems.push({ type, asked, lockfile: lockfile.path, has });
    // A folder of the workspace: linked, whatever else has its name.
    if (members.has(packageKey(asked.ecosystem, asked.name))) continue;
    if (versions.length === 0) {
      // Links are remembered and have no version.
      if (remembers === undefined && mustBeLocked(asked, lockfile)) add('missing', '');
      continue;
    }
    const { satisfies } = schemeFor(asked.ecosystem, asked.name);
    if (versions.every((version) => satisfies(version, requirement) === false))
      add('unsatisfied', versions.join(', '));
    else if (remembers !== undefined && !isSameRange(remembers, requirement)) add('remembers', remembers);
  }
  return problems;
}

/** Requirements whose range the lockfile remembers word for word. */
function remembered(facts: Facts): Map<string, boolean> {
  const same = new Map<string, boolean>();
  for (const { asked, remembers } of pairsOf(facts)) {
    if (remembers !== undefined) same.set(placeOf(asked), isSameRange(remembers, asked.requirement ?? ''));
  }
  return same;
}

function isSameRange(a: string, b: string): boolean {
  return plainRange(a) === plainRange(b);
}

/** Bundler sorts `~> 5.6, = 5.6.0` its own way, and writes the sign that a Gemfile leaves out. */
function plainRange(range: string): string {
  const clauses = range.split(',').map((clause) => clause.replace(/\s+/g, '').replace(/^=(?=\d)/, ''));
  return clauses.sort().join(',');
}

/** Where nothing but the lockfile's own rules could leave a package out. */
const complete: ReadonlySet<Ecosystem> = new Set(['npm', 'pypi', 'gem', 'cargo', 'hex', 'pub']);

function mustBeLocked({ ecosystem, scope, text, group }: Requirement, { format }: Lockfile): boolean {
  // Conda may bring it under another name.
  if (format === 'pixi' || format === 'conda-lock') return false;
  const isForSome =
    scope === 'optional' || text.includes(';') || /\b(?:platform|marker|target|python)\b/.test(text);
  return complete.has(ecosystem) && !isForSome && !(ecosystem === 'cargo' && group !== undefined);
}

interface Asked {
  readonly asked: Requirement;
  readonly lockfile: Lockfile;
  readonly versions: readonly string[];
  readonly remembers: string | undefined;
}

/** What manifests ask of lockfiles that were read. */
function* pairsOf(facts: Facts): Iterable<Asked> {
  const lockfiles = new Map(facts.all('lockfile').map((lockfile) => [lockfile.path, lockfile]));
  if (lockfiles.size === 0) return;
  const byPath = new Map<string, Map<string, string[]>>();
  for (const manifest of facts.all('manifest')) {
    const lockfile = lockfiles.get(lockfileOf(manifest, facts) ?? '');
    if (lockfile === undefined || lockfile.path === manifest.path) continue;
    let locked = byPath.get(lockfile.path);
    if (locked === undefined) {
      locked = versionsIn(facts.in(lockfile.path, 'locked'));
      byPath.set(lockfile.path, locked);
    }
    if (locked.size === 0) continue;
    const memory = memoryOf(manifest, lockfile);
    const overridden = overridesOf(lockfile, facts);
    for (const asked of facts.in(manifest.path, 'requirement')) {
      if (asked.ecosystem !== manifest.ecosystem || !isJudged(asked)) continue;
      const versions = locked.get(packageKey(asked.ecosystem, asked.name)) ?? [];
      yield {
        asked,
        lockfile,
        versions,
        remembers: overridden.has(asked.name) ? undefined : memory?.[asked.name],
      };
    }
  }
}

/** `condition:…` and others that plug-ins of yarn bring. */
const unknownProtocol = /^(?!npm:|catalog:)[a-z][a-z+-]*:/;

function isJudged({ requirement, origin, scope, ecosystem, name }: Requirement): boolean {
  // `php` and `ext-json` are no packages, and Bundler stands in its lockfile as what made it.
  if (ecosystem === 'composer' && !name.includes('/')) return false;
  if (ecosystem === 'gem' && name === 'bundler') return false;
  return (
    requirement !== null &&
    !unknownProtocol.test(requirement) &&
    scope !== 'peer' &&
    scope !== 'override' &&
    scope !== 'build' &&
    (origin.type === 'index' || origin.type === 'registry')
  );
}

function memoryOf(manifest: Manifest, { path, requirements, members }: Lockfile): Lockfile['requirements'] {
  const [own, above] = [folderOf(manifest.path), folderOf(path)];
  if (own === above) return requirements;
  const member = above === '' ? own : own.slice(above.length + 1);
  return members !== undefined && Object.hasOwn(members, member) ? members[member] : undefined;
}

/** A workspace has one lockfile for many manifests. */
const overrides = new WeakMap<Lockfile, ReadonlySet<string>>();

/** pnpm remembers the range of an override in place of the manifest's. */
function overridesOf(lockfile: Lockfile, facts: Facts): ReadonlySet<string> {
  const known = overrides.get(lockfile);
  if (known) return known;
  const text = lockfile.format === 'pnpm' ? (facts.texts.get(lockfile.path) ?? '') : '';
  const names = overriddenIn(text);
  overrides.set(lockfile, names);
  return names;
}

function overriddenIn(text: string): Set<string> {
  const names = new Set<string>();
  const start = text.search(/^overrides:\r?$/m);
  if (start === -1) return names;
  for (const line of text
    .slice(start, start + 100_000)
    .split(/\r?\n/)
    .slice(1)) {
    const name = /^ +'?(?:[^\s'>]+>)?(@?[^\s'@:>]+)(?:@[^':]*)?'?:/.exec(line)?.[1];
    if (name === undefined) break;
    names.add(name);
  }
  return names;
}

function versionsIn(locked: readonly Locked[]): Map<string, string[]> {
  const versions = new Map<string, string[]>();
  for (const { ecosystem, name, alias, version } of locked) {
    for (const called of alias === undefined ? [name] : [name, alias]) {
      const key = packageKey(ecosystem, called);
      const list = versions.get(key);
      if (list === undefined) versions.set(key, [version]);
      else if (!list.includes(version)) list.push(version);
    }
  }
  return versions;
}

function draftOf(problems: readonly [Problem, ...Problem[]]): Draft {
  const [{ asked, lockfile, type, has }, ...others] = problems;
  const { path, span, name, ecosystem, requirement } = asked;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  const state = { missing: 'does not have it', unsatisfied: `has ${has}`, remembers: `was made for ${has}` }[
    type
  ];
  return {
    path,
    span,
    message: `${path} asks for ${name} ${requirement}, and ${lockfile} ${state}${more}: an install that holds to the lockfile fails, any other takes what nobody reviewed. Lock again and commit both.`,
    subject: { kind: 'package', ecosystem, name, version: null, purl: purl(ecosystem, name) },
    related: others.slice(0, 20).map((other) => ({
      path: other.asked.path,
      span: other.asked.span,
      message: `${other.asked.name} ${other.asked.requirement}: ${other.type === 'missing' ? 'not locked' : other.has}`,
    })),
    details: { lockfile, requirement, locked: has, packages: problems.map((problem) => problem.asked.name) },
    key: lockfile,
  };
}
