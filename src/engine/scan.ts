import { isInDeployUnit } from '../analysis/deploys/deploy-scope.ts';
import { timeline } from '../analysis/lifecycles/timeline.ts';
import { filesRunAside } from '../analysis/run-aside.ts';
import { resolveInstalls } from '../analysis/upgrades/resolved-installs.ts';
import { upgradesBetween } from '../analysis/upgrades/upgrades.ts';
import { append } from '../model/append.ts';
import { callTarget } from '../model/call-target.ts';
import { addDays } from '../model/day.ts';
import { bug, type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { type Fact, Facts } from '../model/facts.ts';
import type { Draft, Finding, Severity } from '../model/finding.ts';
import type { OwnRepository } from '../model/own-repository.ts';
import type { Report } from '../model/report.ts';
import type { ResolvedInstall } from '../model/resolved-install.ts';
import type {
  Change,
  ChangeRule,
  CheckContext,
  Mode,
  NeedName,
  Needs,
  Rule,
  RuleOptions,
  StateRule,
} from '../model/rule.ts';
import type { Settings } from '../model/settings.ts';
import type { Upgrade } from '../model/upgrade.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { affected, type Difference, differenceOf } from './affected-files.ts';
import { fold } from './fold.ts';
import { type Before, introduced } from './introduced.ts';
import { atTargets } from './links.ts';
import {
  type Calling,
  openTree,
  type Readers,
  ReadingCache,
  type ReadTree,
  readTree,
  type Tree,
  type TreeReader,
  treeReader,
} from './read.ts';
import { type Drafted, matcher, type Settled, settle } from './settle.ts';
import { newSubmodules } from './submodules.ts';
import { addedIgnores, suppress } from './suppress.ts';
import { markUncompared, uncomparedNotes, uncomparedPaths, withoutPaths } from './uncompared.ts';
import { vendoredFilter } from './vendored.ts';

/** Fetches one need for what was read. Null means that it cannot be had now; `diagnostics` say why. */
export type Fetcher<K extends NeedName> = (
  facts: Facts,
  change: Change | null,
  rules: readonly Rule[],
  optionsOf: (rule: Rule) => RuleOptions,
  mode: Mode,
) => Promise<{ readonly value: Needs[K] | null; readonly diagnostics: readonly Diagnostic[] }>;

/** Adds to upgrades where their changes are described; gives them back as they are when nobody can say. */
export type NotesFetcher = (upgrades: readonly Upgrade[]) => Promise<readonly Upgrade[]>;

export type Fetchers = { readonly [K in NeedName]?: Fetcher<K> } & {
  readonly notes?: NotesFetcher;
  /** What the change says of itself: title, branch, subjects of its commits. */
  readonly about?: (limit: number) => Promise<readonly string[]>;
};

export interface Scan {
  readonly mode: Mode;
  readonly head: Workspace;
  /** diff: what the change is measured against. audit: the revision `since`, for rules that judge a change. */
  readonly base: Workspace | null;
  readonly date: string;
  /** In an audit the day that today is compared with; 7 days before without. */
  readonly since?: string | null;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  readonly allRules: readonly Rule[];
  readonly readers: Readers;
  readonly fetchers: Fetchers;
  readonly baseline: ReadonlyMap<string, string>;
  readonly honourComments: boolean;
  readonly failOn: Severity | 'none';
  /** Whether `base` is where the change began; findings of another comparison cannot be called introduced. */
  readonly comparison?: 'exact' | 'approximate' | 'none';
  readonly version: string;
  readonly repository?: OwnRepository | null;
  /** Shared by the scans of several changes of one repository. */
  readonly readings?: ReadingCache;
  /** Found before the scan began: no base, a shallow history. */
  readonly diagnostics: readonly Diagnostic[];
  /** Milliseconds, from the edge. */
  readonly now: () => number;
  /** Told as the work goes on, for a progress line. */
  readonly progress?: (step: string) => void;
}

/** collect → read → look up → check → settle. */
export async function scan(request: Scan): Promise<Report> {
  const started = request.now();
  const progress = request.progress ?? (() => {});
  const leftOut = leftOutFilter(request.settings);
  progress('listing files');
  const head = await openTree(request.head, leftOut, request.readers.sources);
  const base = request.base ? await openTree(request.base, leftOut, request.readers.sources) : null;
  const difference = base ? await differenceOf(base, head, request.readers.sources) : null;

  progress(`reading ${head.entries.length} files`);
  const trees = await readBoth(request, head, base, difference);
  const diagnostics: Diagnostic[] = [
    ...request.diagnostics,
    ...listingNotes(request, head, base, difference),
  ];
  const ofTree: Diagnostic[] = [...trees.head.diagnostics];
  const upgrades = trees.change
    ? await describedUpgrades(request, trees.change, trees.head.facts, diagnostics)
    : [];
  const change: Change | null = trees.change
    ? { ...trees.change, whole: trees.head.facts, upgrades, about: await wordsOf(request, upgrades) }
    : null;
  append(diagnostics, difference ? uncomparedNotes(trees.uncompared, head.index, difference.changed) : []);

  progress('looking up');
  const { needs, missing } = await lookUp(request, trees.head.facts, change, diagnostics);

  progress('checking');
  const running = request.rules.filter((rule) => isRunnable(request, rule, change, missing, diagnostics));
  const context = contextFor(request, needs, ofTree);
  const failed = new Set<string>();
  const onThrow = (rule: Rule, error: unknown) => {
    if (!failed.has(rule.id)) diagnostics.push(bug(`The rule \`${rule.id}\``, error));
    failed.add(rule.id);
  };
  const drafts = draft(running, trees.head.facts, change, context, onThrow);
  const settled = settle(drafts, request.mode, request.settings);
  const options = {
    date: request.date,
    rulesRun: request.mode === 'audit' ? new Set(running.map((rule) => rule.id)) : new Set<string>(),
    rulesKnown: new Set(request.allRules.map((rule) => rule.id)),
    honourComments: request.honourComments,
  };
  let findings = settled.map(({ finding }) => finding);
  let ofBase: readonly Diagnostic[] = [];
  if (request.mode === 'diff' && trees.base && base && difference) {
    const { renamed } = difference;
    const reported: Diagnostic[] = [...trees.base.diagnostics];
    const quiet = contextFor(request, needs, reported);
    const unfinished = new Set<string>();
    const drafted = draft(running.filter(isStateRule), trees.base.facts, null, quiet, (rule, error) => {
      unfinished.add(rule.id);
      onThrow(rule, error);
    });
    const old = settle(drafted, request.mode, request.settings, renamed);
    // What could not be compared is never called introduced.
    const comparable = settled.filter(({ finding }) => !unfinished.has(finding.rule));
    findings = news(comparable, old, running, {
      baseTexts: trees.base.facts.texts,
      headTexts: trees.head.facts.texts,
      renamed,
      isInBase: (path) => base.index.has(path),
      isInHead: (path) => head.index.has(path),
      isTouched: (path) => difference.changed.has(path),
    });
    findings = markUncompared(findings, trees.uncompared, difference.changed);
    ofBase = [...reported, ...suppress([], trees.base.facts.texts, new Map(), options).diagnostics];
  }
  if (request.comparison !== undefined && request.comparison !== 'exact')
    findings = findings.map((finding) => ({ ...finding, uncompared: true as const }));
  const accepted = suppress(findings, trees.head.facts.texts, request.baseline, {
    ...options,
    fromBase: trees.base
      ? {
          rules: new Set(running.filter((rule) => rule.ignores === 'base').map((rule) => rule.id)),
          texts: trees.base.facts.texts,
        }
      : null,
  });
  append(ofTree, accepted.diagnostics);
  const concerning =
    request.mode === 'diff' && difference ? newNotes(ofTree, ofBase, difference, trees.head.facts) : ofTree;
  append(diagnostics, concerning);
  const added =
    trees.base && request.honourComments
      ? addedIgnores(trees.head.facts.texts, trees.base.facts.texts, difference?.renamed ?? new Map())
      : [];
  const installs = installRows(request, trees.head.facts, needs, running, diagnostics);
  const rows = supportTimeline(trees.head.facts, needs, request.date, diagnostics);
  return {
    tool: { name: 'premortem', version: request.version },
    mode: request.mode,
    asOf: request.date,
    revisions: { base: request.base?.revision ?? null, head: request.head.revision },
    findings: atTargets(fold(accepted.findings, request.rules), head.links),
    rules: request.rules,
    upgrades,
    diagnostics: sortDiagnostics(diagnostics),
    facts: trees.head.facts,
    data: needs.lifecycles ? { source: needs.lifecycles.source, asOf: needs.lifecycles.asOf } : null,
    ...(needs.lifecycles ? { lifecycles: needs.lifecycles } : {}),
    timeline: rows,
    ...(installs.length > 0 ? { installs: { since: sinceOf(request), rows: installs } } : {}),
    ...(needs.signatures ? { signatures: needs.signatures } : {}),
    ignoresAdded: added,
    failOn: request.failOn,
    readAs: trees.head.readAs,
    stats: {
      listed: head.entries.length,
      read: trees.head.read,
      facts: everyFact(trees.head.facts).length,
      durationMs: Math.round(request.now() - started),
    },
  };
}

/** Vendored folders, and paths that the configuration leaves out as a whole: they are not even read. */
function leftOutFilter({ vendored, paths, pathsIgnore }: Settings): (path: string) => boolean {
  const isVendored = vendoredFilter(vendored);
  const isWanted = matcher(paths, pathsIgnore);
  return (path) => isVendored(path) || !isWanted(path);
}

interface Trees {
  readonly head: ReadTree;
  readonly base: ReadTree | null;
  readonly change: { readonly base: Facts; readonly head: Facts } | null;
  /** Files whose earlier state is not known, with the reason. */
  readonly uncompared: ReadonlyMap<string, string>;
}

/** What the listing met; in a diff only where the change touches it. */
function listingNotes(
  { head, mode }: Scan,
  tree: Tree,
  base: Tree | null,
  difference: Difference | null,
): readonly Diagnostic[] {
  const notes = [...(head.diagnostics ?? []), ...tree.diagnostics];
  if (mode === 'audit' || base === null || difference === null) return notes;
  const submodules = newSubmodules(base.index, tree.index);
  if (notes.length === 0) return submodules;
  const changed = [...difference.changed];
  const touched = notes.filter(
    ({ path }) => path !== null && changed.some((one) => one === path || one.startsWith(`${path}/`)),
  );
  return [...touched, ...submodules];
}

const none: ReadonlyMap<string, string> = new Map();

/** diff: both trees, as far as the change reaches. audit: all of the head, and of the base what changed since. */
async function readBoth(
  request: Scan,
  head: Tree,
  base: Tree | null,
  difference: Difference | null,
): Promise<Trees> {
  const { readers } = request;
  if (!base || !difference) {
    return { head: await readTree(head, head.entries, readers), base: null, change: null, uncompared: none };
  }
  if (request.mode === 'diff') {
    const cache = request.readings ?? new ReadingCache();
    const now = treeReader(head, readers, cache);
    const then = treeReader(base, readers, cache);
    await now.take(await affected(head, difference, readers.sources));
    await then.take(await affected(base, difference, readers.sources));
    // What one tree only begins, or no longer goes on, to call is read in the other too: it stood there all the same.
    const old = new Map([...difference.renamed].map(([from, to]) => [to, from]));
    const size = () => now.done.size + then.done.size + now.called.size + then.called.size;
    for (let known = -1; known !== size(); ) {
      known = size();
      await then.take(...counterparts(now, then, base, old));
      await now.take(...counterparts(then, now, head, difference.renamed));
    }
    const [after, before] = [now.result(), then.result()];
    const uncompared = uncomparedPaths(before, after, difference.renamed);
    const moved = relabelled(before.facts, difference.renamed);
    const change = { base: withoutPaths(moved, uncompared), head: withoutPaths(after.facts, uncompared) };
    return { head: after, base: before, change, uncompared };
  }
  const now = await readTree(head, head.entries, readers);
  const changed = base.entries.filter((entry) => difference.changed.has(entry.path));
  const then = await readTree(base, changed, readers, null, difference.changed);
  const uncompared = uncomparedPaths(then, now, none);
  const changedNow = new Facts(
    everyFact(now.facts).filter((fact) => difference.changed.has(fact.path)),
    head.index,
    now.facts.texts,
    now.facts.left,
  );
  const change = { base: withoutPaths(then.facts, uncompared), head: withoutPaths(changedNow, uncompared) };
  return { head: now, base: null, change, uncompared };
}

/** Links are looked up only for the rule that shows them. */
async function describedUpgrades(
  { rules, fetchers }: Scan,
  { base, head }: { readonly base: Facts; readonly head: Facts },
  whole: Facts,
  diagnostics: Diagnostic[],
): Promise<readonly Upgrade[]> {
  let upgrades: readonly Upgrade[] = [];
  try {
    upgrades = upgradesBetween(base, head, whole);
    const isShown = rules.some(({ showsReleaseNotes }) => showsReleaseNotes);
    return isShown && fetchers.notes ? await fetchers.notes(upgrades) : upgrades;
  } catch (error) {
    diagnostics.push(bug('Comparing the packages of base and head', error));
    return upgrades;
  }
}

/** Asked only where something moved that the change may have meant. */
async function wordsOf({ fetchers, mode }: Scan, upgrades: readonly Upgrade[]): Promise<readonly string[]> {
  if (!fetchers.about || !upgrades.some(({ bump }) => bump === 'major')) return [];
  // What an audit looks back on are months of changes.
  return fetchers.about(mode === 'diff' ? 50 : 2000).catch(() => []);
}

async function lookUp(
  request: Scan,
  facts: Facts,
  change: Change | null,
  diagnostics: Diagnostic[],
): Promise<{ needs: Partial<Needs>; missing: ReadonlySet<NeedName> }> {
  const names = new Set(
    request.rules.flatMap((rule) => [...(rule.needs ?? []), ...(rule.optionalNeeds ?? [])]),
  );
  const needs: { [K in NeedName]?: Needs[K] } = {};
  const optionsOf = (rule: Rule) => optionsIn(request, rule);
  const missing = new Set<NeedName>();
  await Promise.all(
    [...names].map(async (name) => {
      const fetcher = request.fetchers[name] as Fetcher<NeedName> | undefined;
      const asking = request.rules.filter(
        (rule) => rule.needs?.includes(name) || rule.optionalNeeds?.includes(name),
      );
      const result = fetcher
        ? await fetcher(facts, change, asking, optionsOf, request.mode).catch((error: unknown) => ({
            value: null,
            diagnostics: [bug(`Looking up ${needWords.get(name) ?? name}`, error)],
          }))
        : { value: null, diagnostics: [] };
      append(diagnostics, result.diagnostics);
      if (result.value === null) missing.add(name);
      else (needs as Record<NeedName, unknown>)[name] = result.value;
    }),
  );
  return { needs, missing };
}

function isRunnable(
  request: Scan,
  rule: Rule,
  change: Change | null,
  missing: ReadonlySet<NeedName>,
  diagnostics: Diagnostic[],
): boolean {
  const absent = rule.needs?.filter((need) => missing.has(need)) ?? [];
  if (absent.length > 0) {
    if (rule.scope === 'change' && (change === null || isUnconcerned(rule, change, optionsIn(request, rule))))
      return false;
    const message = `${rule.id} was not checked: it needs ${absent.map((name) => needWords.get(name)).join(' and ')}.`;
    diagnostics.push(diagnostic('skipped', message, { severity: 'notice' }));
    return false;
  }
  return rule.scope === 'tree' || change !== null || rule.checkTree !== undefined;
}

/** The rule would have looked nothing up, so that nothing is left unchecked. */
function isUnconcerned(rule: ChangeRule, change: Change, options: RuleOptions): boolean {
  return rule.packagesOfChange !== undefined && [...rule.packagesOfChange(change, options)].length === 0;
}

const needWords: ReadonlyMap<string, string> = new Map([
  ['lifecycles', 'end-of-life data'],
  ['index', 'the package indexes (online)'],
  ['actions', "the actions' repositories (online)"],
  ['images', 'the container registries (online)'],
  ['remoteTags', "the actions' tags (online)"],
  ['signatures', 'the signatures of commits'],
]);

function optionsIn({ settings }: Scan, rule: Rule): RuleOptions {
  return { allow: settings.allow, ...settings.rules.get(rule.id)?.options };
}

function contextFor(
  request: Scan,
  needs: Partial<Needs>,
  diagnostics: Diagnostic[],
): (rule: Rule) => CheckContext {
  return (rule) => ({
    mode: request.mode,
    date: request.date,
    since: sinceOf(request),
    needs,
    repository: request.repository ?? null,
    options: optionsIn(request, rule),
    report: (found) => diagnostics.push(found),
  });
}

function draft(
  rules: readonly Rule[],
  facts: Facts,
  change: Change | null,
  context: (rule: Rule) => CheckContext,
  onThrow: (rule: Rule, error: unknown) => void,
): Drafted[] {
  const drafted: Drafted[] = [];
  for (const rule of rules) {
    try {
      const drafts = draftsOf(rule, facts, change, context(rule));
      for (const found of drafts) {
        const deploys = rule.raisedInDeploys === true && isInDeployUnit(facts, found.path, found.span);
        drafted.push({ rule, draft: found, deploys, isRun: filesRunAside(facts).has(found.path) });
      }
    } catch (error) {
      // What was found before the throw stays, and the other rules go on.
      onThrow(rule, error);
    }
  }
  return drafted;
}

function draftsOf(rule: Rule, facts: Facts, change: Change | null, context: CheckContext): Iterable<Draft> {
  if (rule.scope === 'tree') return rule.check(facts, context);
  if (context.mode === 'audit' && rule.checkTree) return rule.checkTree(facts, context);
  return change ? rule.check(change, context) : [];
}

function isStateRule(rule: Rule): rule is StateRule {
  return rule.scope === 'tree';
}

/** Findings of the head that the base does not have. Rules that judge the change itself are always new. */
function news(
  head: readonly Settled[],
  base: readonly Settled[],
  rules: readonly Rule[],
  before: Before,
): Finding[] {
  const changes = new Set(rules.filter(({ scope }) => scope === 'change').map(({ id }) => id));
  const isOfChange = ({ finding }: Settled) => changes.has(finding.rule);
  const states = head.filter((settled) => !isOfChange(settled));
  return [...head.filter(isOfChange), ...introduced(states, base, before)]
    .sort((a, b) => a.place - b.place)
    .map(({ finding }) => finding);
}

/** What the change made uncheckable: nothing that the base says too, and nothing of files that it does not reach. */
function newNotes(
  head: readonly Diagnostic[],
  base: readonly Diagnostic[],
  { changed, renamed }: Difference,
  facts: Facts,
): Diagnostic[] {
  const key = ({ code, message }: Diagnostic, path: string | null) => `${code}\0${path}\0${message}`;
  const known = new Set(
    base.map((one) => key(one, one.path === null ? null : (renamed.get(one.path) ?? one.path))),
  );
  const called = new Set<string>();
  for (const call of facts.all('call')) {
    const target = changed.has(call.path) ? callTarget(call, facts.files) : null;
    if (target) called.add(target.path);
  }
  return head.filter(
    (one) =>
      (!known.has(key(one, one.path)) &&
        (one.path === null || changed.has(one.path) || called.has(one.path))) ||
      isUnreadChange(one, changed),
  );
}

/** A file that changes and is not read at all: what it moves was compared on neither side. */
function isUnreadChange({ code, path, span }: Diagnostic, changed: ReadonlySet<string>): boolean {
  return code === 'unsupported' && !span && path !== null && changed.has(path);
}

/** Entries of a tree that the other one has read, under the names that they have here. */
function counterparts(
  read: TreeReader,
  other: TreeReader,
  { index }: Tree,
  names: ReadonlyMap<string, string>,
): [entries: Entry[], callings: ReadonlyMap<string, Calling>] {
  const entries: Entry[] = [];
  const callings = new Map<string, Calling>();
  for (const path of read.done) {
    const entry = index.get(names.get(path) ?? path);
    if (entry?.kind !== 'file') continue;
    const calling = read.called.get(path);
    const isNew = calling !== undefined && other.called.get(entry.path) !== calling;
    if (isNew) callings.set(entry.path, calling);
    if (isNew || !other.done.has(entry.path)) entries.push(entry);
  }
  return [entries, callings];
}

/** Kinds that are compared by the file they stand in; lockfiles are paired by what they hold. */
const comparedByPath = new Set<Fact['kind']>([
  'image',
  'action',
  'locked-action',
  'runtime',
  'requirement',
  'module',
]);

/** The base's facts under the paths that their files have in the head. */
function relabelled(facts: Facts, renamed: ReadonlyMap<string, string>): Facts {
  if (renamed.size === 0) return facts;
  const moved = everyFact(facts).map((fact): Fact => {
    const path = comparedByPath.has(fact.kind) ? renamed.get(fact.path) : undefined;
    return path === undefined ? fact : { ...fact, path };
  });
  return new Facts(moved, facts.files, facts.texts, facts.left);
}

function supportTimeline(
  facts: Facts,
  { lifecycles }: Partial<Needs>,
  date: string,
  diagnostics: Diagnostic[],
): Report['timeline'] {
  try {
    return lifecycles ? timeline(facts, lifecycles, date) : [];
  } catch (error) {
    diagnostics.push(bug('The support timeline', error));
    return [];
  }
}

function sinceOf({ since, date }: Scan): string {
  return since ?? addDays(date, -7);
}

/** What moved in front, and every package of a place once. */
function installRows(
  request: Scan,
  facts: Facts,
  { index }: Partial<Needs>,
  running: readonly Rule[],
  diagnostics: Diagnostic[],
): readonly ResolvedInstall[] {
  if (request.mode !== 'audit' || !index || !running.some((rule) => rule.listsInstalls)) return [];
  try {
    const rows = resolveInstalls(facts, index, { since: sinceOf(request), date: request.date });
    const rank = ({ breaks, before, version }: ResolvedInstall) =>
      breaks ? 0 : before !== null && before !== version ? 1 : 2;
    return rows.sort((a, b) => rank(a) - rank(b));
  } catch (error) {
    diagnostics.push(bug('Looking up what installs resolve to', error));
    return [];
  }
}

function everyFact(facts: Facts): Fact[] {
  return [...facts.paths()].flatMap((path) => facts.of(path));
}

function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ path, span, code, message }: Diagnostic) =>
    `${path ?? ''}\0${String(span?.start ?? 0).padStart(10, '0')}\0${code}\0${message}`;
  return [...diagnostics].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
