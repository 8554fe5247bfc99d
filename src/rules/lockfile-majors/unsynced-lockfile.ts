import { lockfileOf } from '../../analysis/workspaces/manifest-lock.ts';
import type { Locked, Lockfile, Manifest, Requirement } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import { purl } from '../../model/purl.ts';
import { defineRule } from '../../model/rule.ts';
import { lookUp } from '../../model/table.ts';
import { folderOf } from '../../model/workspace.ts';
import { packageKey } from '../../versions/identity.ts';
import { schemeFor } from '../../versions/index.ts';

export const unsyncedLockfile = defineRule({
  id: 'unsynced-lockfile',
  action: 'lockfile-majors',
  scope: 'change',
  severity: { audit: 'warning', diff: 'warning' },
  docs: {
    summary: 'a manifest and its lockfile that the change leaves out of step',
    what: [
      'Fires when after the change a lockfile does not hold what its manifest requires, and before it did: a package is',
      'missing, its locked version is outside the range, the lockfile remembers another range (except npm’s, which only',
      'has to satisfy it), or it still has the hash of the manifest as it was. In an audit, versions outside the range',
      'are reported without a comparison. One finding for each manifest. Forced versions (`overrides`, `resolutions`,',
      '`override-dependencies`, `dependency_overrides`, `[patch]`), catalogs that nobody uses, ranges that cannot be',
      'judged, peer dependencies, packages for other platforms and lockfiles that were not read are left out.',
    ].join(' '),
    why: 'A frozen install then fails, and any other install picks versions nobody reviewed. Bots and merges that touch only one of the two files cause this. pip installs compiled requirements without a look at what they were compiled from: there the next compile undoes what the change did.',
    fix: 'Regenerate the lockfile (`npm install`, `poetry lock`, `bundle lock`, `cargo update -p …`) and commit the lockfile with the manifest.',
    bad: 'package.json:       "express": "^5.0.0"\npackage-lock.json:  "node_modules/express": { "version": "4.18.2" }',
    good: 'package.json:       "express": "^5.0.0"\npackage-lock.json:  "node_modules/express": { "version": "5.0.1" }',
    language: 'text',
  },
  *check({ base, head }) {
    const problems = [...problemsOf(head), ...movedWithoutLock(base, head)];
    if (problems.length === 0) return;
    // What was out of step before stays so, whatever range stands there now.
    const old = new Set(problemsOf(base).map(({ asked }) => placeOf(asked)));
    const was = remembered(base);
    const found: Problem[] = [];
    for (const problem of problems) {
      if (old.has(placeOf(problem.asked))) continue;
      // A lockfile that writes ranges in its own way differs from every manifest, before the change too.
      if (problem.type === 'remembers' && was.get(placeOf(problem.asked)) !== true) continue;
      if (!found.some(({ asked }) => placeOf(asked) === placeOf(problem.asked))) found.push(problem);
    }
    yield* byManifest(found);
  },
  *checkTree(facts) {
    // Only what no other way of writing ranges explains.
    yield* byManifest(problemsOf(facts).filter(({ type }) => type === 'unsatisfied'));
  },
});

function* byManifest(problems: readonly Problem[]): Generator<Draft> {
  const lists = new Map<string, Problem[]>();
  for (const problem of problems) {
    const list = lists.get(problem.asked.path);
    if (list) list.push(problem);
    else lists.set(problem.asked.path, [problem]);
  }
  for (const list of lists.values()) yield draftOf(list as [Problem, ...Problem[]]);
}

interface Problem {
  readonly type: 'missing' | 'unsatisfied' | 'remembers' | 'hash';
  readonly asked: Requirement;
  readonly lockfile: string;
  /** No install compares the two: pip reads the compiled one alone. */
  readonly isCompiled: boolean;
  /** Versions that are locked, or the range that is remembered. */
  readonly has: string;
}

function placeOf({ path, ecosystem, name, scope }: Requirement): string {
  return `${path}\0${packageKey(ecosystem, name)}\0${scope}`;
}

function problemsOf(facts: Facts): Problem[] {
  const problems: Problem[] = [];
  const members = new Set(
    facts
      .all('manifest')
      .flatMap(({ ecosystem, name }) => (name === null ? [] : [packageKey(ecosystem, name)])),
  );
  for (const { asked, lockfile, versions, remembers, isUnlisted } of pairsOf(facts)) {
    const requirement = asked.requirement ?? '';
    const add = (type: Problem['type'], has: string) =>
      problems.push({
        type,
        asked,
        lockfile: lockfile.path,
        isCompiled: lockfile.format === 'requirements',
        has,
      });
    // A folder of the workspace: linked, whatever else has its name.
    if (members.has(packageKey(asked.ecosystem, asked.name))) continue;
    if (isUnlisted) {
      add('missing', '');
      continue;
    }
    if (versions.length === 0) {
      // Links are remembered and have no version.
      if (remembers === undefined && mustBeLocked(asked, lockfile)) add('missing', '');
      continue;
    }
    if (asked.requirement === null) continue;
    if (versions.every((version) => isOutside(asked, version))) add('unsatisfied', versions.join(', '));
    else if (remembers !== undefined && !isSameRange(remembers, requirement, asked))
      add('remembers', remembers);
  }
  return problems;
}

/** A plain version of Gradle, Maven and NuGet is the least one; others that ask for more raise it. */
function isOutside({ ecosystem, name, requirement }: Requirement, version: string): boolean {
  const scheme = schemeFor(ecosystem, name);
  const range = requirement ?? '';
  if ((ecosystem === 'maven' || ecosystem === 'nuget') && scheme.isValid(range)) {
    return scheme.isValid(version) && scheme.compare(version, range) < 0;
  }
  return scheme.satisfies(version, range) === false;
}

/** A manifest that asks for something else, and a lockfile that says it was made for what the manifest asked before. */
function* movedWithoutLock(base: Facts, head: Facts): Generator<Problem> {
  const before = new Map(base.all('lockfile').map((lockfile) => [lockfile.path, lockfile.manifestHash]));
  const after = new Map(head.all('lockfile').map((lockfile) => [lockfile.path, lockfile]));
  for (const manifest of head.all('manifest')) {
    const lockfile = after.get(lockfileOf(manifest, head) ?? '');
    if (lockfile?.manifestHash === undefined || folderOf(lockfile.path) !== folderOf(manifest.path)) continue;
    if (before.get(lockfile.path) !== lockfile.manifestHash) continue;
    const old = base.in(manifest.path, 'requirement');
    if (old.length === 0) continue;
    const asked = head.in(manifest.path, 'requirement');
    const [was, is] = [countOf(old), countOf(asked)];
    for (const one of asked) {
      if (isJudged(one) && is.get(wordsOf(one)) !== was.get(wordsOf(one)))
        yield { type: 'hash', asked: one, lockfile: lockfile.path, isCompiled: false, has: '' };
    }
  }
}

function countOf(requirements: readonly Requirement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of requirements) counts.set(wordsOf(one), (counts.get(wordsOf(one)) ?? 0) + 1);
  return counts;
}

function wordsOf({ ecosystem, name, requirement, scope }: Requirement): string {
  return `${packageKey(ecosystem, name)}\0${requirement}\0${scope}`;
}

/** Requirements whose range the lockfile remembers word for word. */
function remembered(facts: Facts): Map<string, boolean> {
  const same = new Map<string, boolean>();
  for (const { asked, remembers } of pairsOf(facts)) {
    if (remembers !== undefined)
      same.set(placeOf(asked), isSameRange(remembers, asked.requirement ?? '', asked));
  }
  return same;
}

function isSameRange(a: string, b: string, { ecosystem }: Pick<Requirement, 'ecosystem'>): boolean {
  return plainRange(a, ecosystem) === plainRange(b, ecosystem);
}

/** Bundler sorts `~> 5.6, = 5.6.0` its own way, and writes the sign that a Gemfile leaves out; npm writes `*` for nothing. */
function plainRange(range: string, ecosystem: Ecosystem): string {
  const clauses = range
    .trim()
    .split(ecosystem === 'npm' ? /(?!)/ : ',')
    .map((clause) => clause.replace(/\s+/g, ecosystem === 'npm' ? ' ' : '').replace(/^=(?=\d)/, ''))
    .map((clause) => (ecosystem === 'pypi' ? plainClause(clause) : clause))
    .filter((clause) => clause !== '' && clause !== '*' && clause !== '>=0' && clause !== 'latest');
  return clauses.sort().join(',');
}

/** `>=2.48` and `>=2.48.0` are one; `~=3.1` and `~=3.1.0` are not. */
function plainClause(clause: string): string {
  return /^(?:[<>]=?|[!=]=)\d[\d.]*$/.test(clause) ? clause.replace(/(?:\.0+)+$/, '') : clause;
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
  /** The lockfile lists all that its manifest asks for, and not this. */
  readonly isUnlisted: boolean;
}

/** They list what each manifest asks for, whole. */
const listing = new Set(['pnpm', 'bun', 'yarn-berry', 'uv', 'gemfile']);
/** What satisfies the manifest is installed, whatever range they remember. */
const satisfying = new Set(['package-lock', 'npm-shrinkwrap', 'bun']);

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
    const isCatalog = manifest.format === 'pnpm-workspace';
    const ofMember = memoryOf(manifest, lockfile);
    const overridden = overriddenIn(lockfile, manifest, facts);
    const all = facts.in(manifest.path, 'requirement');
    const needed = new Set(
      all.flatMap(({ name, scope }) => (scope === 'runtime' || scope === 'optional' ? [name] : [])),
    );
    for (const asked of all) {
      if (asked.ecosystem !== manifest.ecosystem || !isJudged(asked)) continue;
      // `dependencies` beat `devDependencies` where a package stands in both.
      if (asked.ecosystem === 'npm' && asked.scope === 'development' && needed.has(asked.name)) continue;
      if (
        overridden.has(packageKey(asked.ecosystem, asked.name)) ||
        isUnused(asked, manifest, lockfile, facts)
      )
        continue;
      const versions = locked.get(packageKey(asked.ecosystem, asked.name)) ?? [];
      const memory = isCatalog ? lookUp(lockfile.catalogs ?? {}, asked.group ?? 'default') : ofMember;
      const own = lookUp(memory ?? {}, asked.name);
      const remembers = satisfying.has(lockfile.format) ? undefined : (own ?? patternFor(asked, lockfile));
      const isUnlisted =
        memory !== undefined && own === undefined && listing.has(lockfile.format) && !isAlias(asked);
      yield { asked, lockfile, versions, remembers, isUnlisted };
    }
  }
}

/** An alias stands in the lockfile under its own name, which the requirement does not say. */
function isAlias({ text }: Requirement): boolean {
  return /\bnpm:/.test(text);
}

/** Yarn 1 remembers ranges as the keys of its entries: the range itself, or another one of that name. */
function patternFor(asked: Requirement, { patterns }: Lockfile): string | undefined {
  if (patterns === undefined || asked.requirement === null || isAlias(asked)) return undefined;
  const ranges = patterns.get(asked.name);
  if (ranges === undefined) return undefined;
  return ranges.find((range) => isSameRange(range, asked.requirement ?? '', asked)) ?? ranges[0];
}

/** Lists of versions that members refer to: what nobody refers to need not be locked. */
function isUnused(
  asked: Requirement,
  { format, path }: Manifest,
  { catalogs }: Lockfile,
  facts: Facts,
): boolean {
  if (format === 'pnpm-workspace') {
    const used = lookUp(lookUp(catalogs ?? {}, asked.group ?? 'default') ?? {}, asked.name);
    return used === undefined;
  }
  if (format !== 'cargo-toml' || asked.group !== 'workspace') return false;
  return !facts
    .all('requirement')
    .some(
      ({ ecosystem, name, origin, path: where }) =>
        where !== path &&
        ecosystem === 'cargo' &&
        name === asked.name &&
        origin.type === 'path' &&
        origin.path === 'workspace',
    );
}

/** `condition:…` and others that plug-ins of yarn bring. */
const unknownProtocol = /^(?!npm:|catalog:)[a-z][a-z+-]*:/;

function isJudged({ requirement, origin, scope, ecosystem, name }: Requirement): boolean {
  // `php` and `ext-json` are no packages, and Bundler stands in its lockfile as what made it.
  if (ecosystem === 'composer' && !name.includes('/')) return false;
  if (ecosystem === 'gem' && name === 'bundler') return false;
  return (
    !unknownProtocol.test(requirement ?? '') &&
    scope !== 'peer' &&
    scope !== 'override' &&
    (scope !== 'build' || ecosystem === 'cargo') &&
    (origin.type === 'index' || origin.type === 'registry')
  );
}

function memoryOf(manifest: Manifest, { path, requirements, members }: Lockfile): Lockfile['requirements'] {
  const [own, above] = [folderOf(manifest.path), folderOf(path)];
  if (own === above) return requirements;
  const member = above === '' ? own : own.slice(above.length + 1);
  return members !== undefined && Object.hasOwn(members, member) ? members[member] : undefined;
}

const overridden = new WeakMap<Lockfile, ReadonlySet<string>>();

/**
 * Packages whose version is forced by the manifests that the lockfile's tool reads: those in its folder, and for a
 * member in its own. pnpm and uv write what is forced into the lockfile too.
 */
function overriddenIn(lockfile: Lockfile, manifest: Manifest, facts: Facts): ReadonlySet<string> {
  let names = overridden.get(lockfile);
  if (names === undefined) {
    names = new Set([
      ...forcedIn(folderOf(lockfile.path), lockfile.ecosystem, facts),
      ...(lockfile.forced ?? []).map((name) => packageKey(lockfile.ecosystem, name)),
    ]);
    overridden.set(lockfile, names);
  }
  const own = folderOf(manifest.path);
  if (own === folderOf(lockfile.path)) return names;
  return new Set([...names, ...forcedIn(own, lockfile.ecosystem, facts)]);
}

function forcedIn(folder: string, ecosystem: Ecosystem, facts: Facts): string[] {
  return facts
    .all('requirement')
    .filter(
      ({ path, scope, below }) => scope === 'override' && below === undefined && folderOf(path) === folder,
    )
    .map(({ name, forces }) => packageKey(ecosystem, forces ?? name));
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

const frozen =
  'a frozen install fails, and any other install picks versions nobody reviewed. Regenerate the lockfile and commit both.';

/** pip installs what was compiled and never looks at what it was compiled from. */
function compiled(manifest: string, lockfile: string): string {
  return `installs follow ${lockfile}, and the next compile replaces this with what ${manifest} asks for. Correct ${manifest} if it is behind, then compile again and commit both.`;
}

function draftOf(problems: readonly [Problem, ...Problem[]]): Draft {
  const [{ asked, lockfile, isCompiled, type, has }, ...others] = problems;
  const { path, span, name, ecosystem, requirement } = asked;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  const state = {
    missing: 'does not have it',
    unsatisfied: `has ${has}`,
    remembers: `was made for \`${has}\``,
    hash: 'still has the hash of the old manifest',
  }[type];
  return {
    path,
    span,
    message: `${path} requires \`${[name, requirement].filter((word) => word !== null).join(' ')}\`, but ${lockfile} ${state}${more}: ${isCompiled ? compiled(path, lockfile) : frozen}`,
    subject: { kind: 'package', ecosystem, name, version: null, purl: purl(ecosystem, name) },
    related: others.slice(0, 20).map((other) => ({
      path: other.asked.path,
      span: other.asked.span,
      message: `${other.asked.name} ${other.asked.requirement}: ${other.type === 'missing' ? 'not locked' : other.type === 'hash' ? 'changed' : other.has}`,
    })),
    details: { lockfile, requirement, locked: has, packages: problems.map((problem) => problem.asked.name) },
    key: lockfile,
  };
}
