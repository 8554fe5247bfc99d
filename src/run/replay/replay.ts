import { BlobCache, GitWorkspace, landedChanges } from '../../clients/git.ts';
import type { Repository } from '../../clients/git-program.ts';
import { ReadingCache } from '../../engine/read.ts';
import { append } from '../../model/append.ts';
import { dayOf } from '../../model/day.ts';
import type { Severity } from '../../model/finding.ts';
import type { OwnRepository } from '../../model/own-repository.ts';
import type { LandedChange, Replay, ReplayedChange, SeverityCounts } from '../../model/replay.ts';
import type { Report } from '../../model/report.ts';
import type { Settings } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import { Places } from '../../reporters/places.ts';
import { failsJob, isUnchecked, openFindings } from '../../reporters/verdict.ts';
import { createFetchers } from '../fetchers.ts';
import { run } from '../run.ts';
import { commitAt, narrowed } from '../targets.ts';
import { proposalFor } from './proposal.ts';
import { totalsOf } from './totals.ts';

export interface ReplayRequest {
  readonly repository: Repository;
  /** The one file asked for; null for all. */
  readonly file: string | null;
  /** How many changes; null for all that `since` leaves. */
  readonly last: number | null;
  /** Revision, duration (`90d`) or day; null for no limit. */
  readonly since: string | null;
  /** Only merge commits, not every commit of the main line. */
  readonly merges: boolean;
  readonly settings: Settings;
  readonly only: readonly string[];
  readonly failOn: Severity | 'none' | null;
  readonly honourComments: boolean;
  /** Day of the audit that a baseline would accept. */
  readonly date: string;
  readonly version: string;
  /** The repository as its server knows it. */
  readonly own: OwnRepository | null;
  readonly now: () => number;
  readonly progress: (step: string) => void;
  /** True ends the replay after the change under way. */
  readonly isStopped: () => boolean;
}

/** Characters of text whose readings are kept, and as many that are kept as text. */
const keptCharacters = 32 * 1024 * 1024;

/**
 * What the last changes would have been told, newest first, each with the clock of its commit and today's
 * configuration. Nothing is asked of the network: today's answers say nothing about a day that has passed.
 */
export async function replay(request: ReplayRequest): Promise<Replay> {
  const started = request.now();
  const { repository, since } = request;
  const after = since === null ? null : await commitAt(repository, since);
  request.progress('reading the history');
  const landed = await landedChanges(repository, { most: request.last, after, merges: request.merges });
  const replayable = landed.filter(({ parent }) => parent !== null);
  const notes: string[] = [];
  if (replayable.length < landed.length || (request.last !== null && landed.length < request.last))
    append(notes, endNotes(request, landed, replayable));
  const shared: Shared = {
    readings: new ReadingCache(keptCharacters),
    blobs: new BlobCache(keptCharacters),
    trees: new Map(),
    repository: request.own,
    skipped: new Set(),
  };
  const changes: ReplayedChange[] = [];
  for (const [index, change] of replayable.entries()) {
    if (request.isStopped()) {
      notes.push(`The replay was stopped after ${index} of ${replayable.length} changes.`);
      break;
    }
    request.progress(
      `replaying change ${index + 1} of ${replayable.length} (${dayAt(change.time, request.date)})`,
    );
    changes.push(await replayed(change, request, shared));
  }
  const today = changes.length === 0 || request.isStopped() ? null : await auditToday(request, shared);
  if (shared.skipped.size > 0)
    notes.push(
      `Nothing is looked up in the network for a day that has passed, so these rules were not replayed: ${[
        ...shared.skipped,
      ]
        .sort()
        .map((rule) => `\`${rule}\``)
        .join(', ')}.`,
    );
  const totals = totalsOf(changes);
  return {
    tool: { name: 'premortem', version: request.version },
    asOf: request.date,
    failOn: request.failOn ?? request.settings.failOn ?? 'error',
    changes,
    totals,
    proposal: proposalFor({ changes, rules: totals.rules, settings: request.settings, today }),
    notes,
    durationMs: Math.round(request.now() - started),
  };
}

/** What all the scans of a replay have in common. */
interface Shared {
  readonly readings: ReadingCache;
  readonly blobs: BlobCache;
  /** Trees by commit: the one before a change is that of the change before. */
  readonly trees: Map<string, GitWorkspace>;
  readonly repository: OwnRepository | null;
  /** Rules that need the network. */
  readonly skipped: Set<string>;
}

function endNotes(
  { repository, merges }: ReplayRequest,
  landed: readonly LandedChange[],
  replayable: readonly LandedChange[],
): string[] {
  const what = merges ? 'merge commits' : 'changes';
  if (repository.shallow)
    return [
      `This clone holds only part of the history: ${replayable.length} ${what} could be replayed. Fetch all of it (\`fetch-depth: 0\`, or \`git fetch --unshallow\`).`,
    ];
  const isBegun = landed.length > replayable.length;
  return isBegun || landed.length === 0 ? [] : [`The history has ${landed.length} ${what}.`];
}

async function replayed(
  change: LandedChange,
  request: ReplayRequest,
  shared: Shared,
): Promise<ReplayedChange> {
  const { time, ...landed } = change;
  const date = dayAt(time, request.date);
  const nothing = { ...landed, date, findings: [], fails: false };
  try {
    const report = await run({
      ...common(request, shared),
      mode: 'diff',
      head: treeAt(change.commit, request, shared),
      base: treeAt(change.parent!, request, shared),
      date,
      fetchers: createFetchers({
        offline: true,
        endpoints: {},
        date,
        about: [change.title],
        history: {
          repository: request.repository,
          base: change.parent,
          head: change.commit,
        },
        rules: request.settings.rules,
      }),
    });
    const places = new Places(report.facts);
    const findings = openFindings(report)
      .filter(({ uncompared }) => !uncompared)
      .map((finding) => ({
        rule: finding.rule,
        action: finding.action,
        severity: finding.severity,
        path: finding.path,
        line: places.region(finding.path, finding.span).startLine,
        message: finding.message,
        fails: failsJob(report, finding),
      }));
    const fails = findings.some((finding) => finding.fails);
    return { ...nothing, findings, fails, unchecked: uncheckedIn(report, shared), replayed: true };
  } catch (error) {
    // One change that git cannot give does not end the others.
    return {
      ...nothing,
      unchecked: [`It could not be replayed: ${(error as Error).message}`],
      replayed: false,
    };
  }
}

/** What was not checked, without the rules that never are in a replay. */
function uncheckedIn({ diagnostics }: Report, { skipped }: Shared): string[] {
  const left = new Set<string>();
  for (const one of diagnostics) {
    const rule = /^`?([a-z-]+)`? was not checked: it needs /.exec(one.message)?.[1];
    if (rule !== undefined) skipped.add(rule);
    else if (isUnchecked(one)) left.add(one.path === null ? one.message : `\`${one.path}\`: ${one.message}`);
  }
  return [...left];
}

async function auditToday(request: ReplayRequest, shared: Shared): Promise<SeverityCounts | null> {
  request.progress('auditing the newest change');
  const [head] = await landedChanges(request.repository, { most: 1, after: null, merges: false });
  if (head === undefined) return null;
  const { date, settings } = request;
  try {
    const report = await run({
      ...common(request, shared),
      mode: 'audit',
      head: treeAt(head.commit, request, shared),
      base: null,
      date,
      fetchers: createFetchers({ offline: true, endpoints: {}, date, rules: settings.rules }),
    });
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of openFindings(report)) counts[severity] += 1;
    return counts;
  } catch {
    return null; // the changes say what git could not give
  }
}

function common(request: ReplayRequest, shared: Shared) {
  const { settings, only, honourComments, failOn, version, now } = request;
  const { readings, repository } = shared;
  const accepted: ReadonlyMap<string, string> = new Map();
  const diagnostics: readonly [] = [];
  return {
    settings,
    only,
    honourComments,
    failOn,
    version,
    now,
    readings,
    repository,
    baseline: accepted,
    diagnostics,
  };
}

function treeAt(commit: string, { repository, file }: ReplayRequest, { trees, blobs }: Shared): Workspace {
  let tree = trees.get(commit);
  if (tree === undefined) {
    tree = new GitWorkspace(repository, commit, blobs);
    trees.set(commit, tree);
    // The two of one change; the older one is the newer one of the next.
    if (trees.size > 2) trees.delete(trees.keys().next().value!);
  }
  return narrowed(tree, { file });
}

/** Git keeps any number; what is no moment of the calendar is taken for `otherwise`. */
function dayAt(seconds: number, otherwise: string): string {
  return seconds >= 0 && seconds < 253_402_300_800 ? dayOf(seconds * 1000) : otherwise;
}
