import { DiskWorkspace } from '../clients/disk.ts';
import { commitParents, GitWorkspace, hasCommit, resolveRevision } from '../clients/git.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/error.ts';
import type { Mode } from '../model/rule.ts';
import type { Workspace } from '../model/workspace.ts';
import { auditTrees, type Opened, type Trees } from '../run/targets.ts';
import { ApiBlobs, ApiWorkspace, TreeError } from './api-workspace.ts';
import { fetchCommit } from './fetch.ts';
import { commitFromApi, forkPoint, type Place } from './fork-point.ts';

export interface ChosenTrees extends Trees {
  readonly mode: Mode;
  /** How the base was found, for the summary's footer. */
  readonly how: string;
  /** The two commits, where the clone has them, for changed lines. A head of null is what is checked out. */
  readonly local: { readonly base: string; readonly head: string | null } | null;
  /** Everything was read because the base could not be had: old findings are told, and must not fail the job. */
  readonly instead: boolean;
  /** The trees of which files may be missing because the API did not give them. */
  readonly fromApi: readonly ApiWorkspace[];
}

/** The change is not checked out here and could not be read either. No verdict, and no reason for a red job. */
export class NothingChecked extends Error {
  override readonly name = 'NothingChecked';
}

/**
 * The ladder: refs that the inputs name; both sides through the API where what is checked out is not the change;
 * the first parent of a pull request's merge commit, or the commits that the event names, fetched alone if need
 * be; the same through the API; and where none of them can be had, everything, saying so.
 */
export async function chooseTrees(place: Place): Promise<ChosenTrees> {
  const { opened, situation, inputs } = place;
  if (inputs.mode === 'audit') return wholeTree(opened, inputs.since, null);
  const named = inputs.baseRef !== null;
  if (!named && inputs.mode === 'auto' && !isChange(place)) return wholeTree(opened, inputs.since, null);
  const elsewhere =
    !named && (situation.event === 'pull_request_target' || situation.event === 'workflow_run');
  const found = elsewhere
    ? await bothFromApi(place)
    : named
      ? await namedTrees(place, inputs.baseRef!)
      : await headFromDisk(place);
  if (typeof found !== 'string') return found;
  if (elsewhere) {
    if (place.api === null)
      throw new UsageError(`A change that is not checked out is read through the API: ${found}.`);
    throw new NothingChecked(`The change could not be read through the API: ${found}.`);
  }
  if (inputs.mode === 'diff')
    throw new UsageError(
      `There is nothing to compare with: ${found}. Set base-ref, or check out with history.`,
    );
  return wholeTree(opened, inputs.since, found);
}

/** `problem` says why it is the whole tree and not the change that was to be checked. */
async function wholeTree(opened: Opened, since: string | null, problem: string | null): Promise<ChosenTrees> {
  const trees = await auditTrees(opened, since);
  const diagnostics: Diagnostic[] = [...trees.diagnostics];
  if (problem !== null) {
    const message = `The state before this change could not be had (${problem}), so the whole tree was checked; what was there before the change is among the findings, and none of them fails the job.`;
    diagnostics.push(diagnostic('skipped', message, { severity: 'notice' }));
  }
  return {
    ...trees,
    mode: 'audit',
    how: problem === null ? 'the whole tree' : 'the whole tree, for want of a base',
    local: null,
    instead: problem !== null,
    fromApi: [],
    diagnostics,
  };
}

/** The event is about a change and not about the repository as it is. */
function isChange({ situation }: Place): boolean {
  const { event, before, pullRequest, workflowRun, pushedBranch, defaultBranch } = situation;
  if (pullRequest !== null) return true;
  if (event === 'workflow_run') return workflowRun?.ofPullRequest === true;
  if (event === 'merge_group') return true;
  // A branch that is new has no state before; what it adds to the default branch is the change.
  return event === 'push' && (before !== null || (pushedBranch !== null && pushedBranch !== defaultBranch));
}

/** What is checked out against a base from the clone, or from the API. A string says why neither can be had. */
async function headFromDisk(place: Place): Promise<ChosenTrees | string> {
  const { opened } = place;
  if (!opened.repository) return 'this is no git repository';
  const head = new DiskWorkspace(opened.root, opened.repository);
  let problem = 'the event names no earlier commit';
  for (const candidate of baseCandidates(place)) {
    const commit = await candidate();
    if (commit === null) continue;
    const base = await treeAt(place, commit);
    if (typeof base !== 'string') return compared(base, { head, commit: null }, commit, []);
    problem = base;
  }
  return problem;
}

/** Where the change may have begun, best first; each is asked only when the one before did not do. */
function* baseCandidates(place: Place): Generator<() => Promise<string | null>> {
  const { situation, opened } = place;
  const { pullRequest, before, defaultBranch, pushedBranch } = situation;
  const checkedOut = () => resolveRevision(opened.repository!, 'HEAD');
  if (pullRequest) {
    yield async () => mergedInto(place, await checkedOut());
    // The head itself is checked out: its base may have moved on since, and that is no part of the change.
    yield async () => forkPoint(place, pullRequest.base, (await checkedOut()) ?? pullRequest.head);
    yield async () => (pullRequest.base === '' ? null : pullRequest.base);
    return;
  }
  yield async () => before;
  if (pushedBranch !== null && defaultBranch !== null && pushedBranch !== defaultBranch)
    yield async () => forkPoint(place, defaultBranch, (await checkedOut()) ?? '');
}

/** First parent of a pull request's test merge. At depth 1 `HEAD^1` fails, but the commit itself names its parents. */
async function mergedInto({ opened, situation }: Place, head: string | null): Promise<string | null> {
  const parents = head === null ? [] : await commitParents(opened.repository!, head);
  const isTestMerge = parents[1] === situation.pullRequest?.head || head === situation.sha;
  return parents.length === 2 && isTestMerge ? parents[0]! : null;
}

/** The change and what it is measured against, without a checkout of either. */
async function bothFromApi(place: Place): Promise<ChosenTrees | string> {
  const { situation, api } = place;
  if (api === null) return 'there is no token';
  const head = situation.pullRequest?.head || situation.workflowRun?.head;
  const target = situation.pullRequest?.base || situation.workflowRun?.base || situation.defaultBranch;
  if (!head || !target) return 'the event names no commits';
  const base = await forkPoint({ ...place, opened: { ...place.opened, repository: null } }, target, head);
  if (base === null) return 'it did not tell where the change begins';
  const blobs = new ApiBlobs(await api(), place.opened.repository);
  const [one, other] = await Promise.all([apiTree(place, base, blobs), apiTree(place, head, blobs)]);
  if (typeof one === 'string') return one;
  if (typeof other === 'string') return other;
  return compared(one, { head: other.tree, commit: head }, base, [other.tree]);
}

/** Refs from the inputs: from the clone where it has them and their history, from the API else. */
async function namedTrees(place: Place, baseRef: string): Promise<ChosenTrees | string> {
  const { opened, inputs } = place;
  if (!opened.repository) return 'this is no git repository';
  const headCommit = await commitOf(place, inputs.headRef ?? 'HEAD');
  const baseCommit = await commitOf(place, baseRef);
  if (headCommit === null || baseCommit === null)
    return `the API does not say what ${headCommit === null ? inputs.headRef : baseRef} is`;
  const start = (await forkPoint(place, baseCommit, headCommit)) ?? baseCommit;
  const base = await treeAt(place, start);
  if (typeof base === 'string') return base;
  if (inputs.headRef === null)
    return compared(
      base,
      { head: new DiskWorkspace(opened.root, opened.repository), commit: null },
      start,
      [],
    );
  const head = await treeAt(place, headCommit);
  if (typeof head === 'string') return head;
  return compared(base, { head: head.tree, commit: headCommit }, start, head.local ? [] : [head.tree]);
}

/** Null when only the API could know, and it does not answer. Throws `UsageError` for what is not there. */
async function commitOf(place: Place, ref: string): Promise<string | null> {
  const repository = place.opened.repository!;
  const local =
    (await resolveRevision(repository, ref)) ??
    (await resolveRevision(repository, `refs/remotes/origin/${ref}`));
  if (local !== null) return local;
  const found = await commitFromApi(place, ref);
  if (found === null) throw new UsageError(`There is no revision ${ref} here.`);
  return typeof found === 'string' ? null : found.commit;
}

type Found =
  | { readonly tree: GitWorkspace; readonly local: true }
  | { readonly tree: ApiWorkspace; readonly local: false };

/** The tree of a commit: from the clone, by fetching that commit alone, or through the API. A string says why not. */
async function treeAt(place: Place, commit: string): Promise<Found | string> {
  const { opened, api } = place;
  const repository = opened.repository!;
  if ((await hasCommit(repository, commit)) || (await fetchCommit(repository, commit)))
    return { tree: new GitWorkspace(repository, commit), local: true };
  if (api === null) return 'it is not in this clone, cannot be fetched, and there is no token for the API';
  return apiTree(place, commit, new ApiBlobs(await api(), repository));
}

async function apiTree(
  place: Place,
  commit: string,
  blobs: ApiBlobs,
): Promise<(Found & { local: false }) | string> {
  const tree = new ApiWorkspace(await place.api!(), commit, blobs, place.prefix);
  try {
    await tree.list();
    return { tree, local: false };
  } catch (error) {
    if (error instanceof TreeError) return error.message;
    throw error;
  }
}

function compared(
  base: Found,
  head: { readonly head: Workspace; readonly commit: string | null },
  commit: string,
  fromApi: readonly Workspace[],
): ChosenTrees {
  const trees = [...(base.local ? [] : [base.tree]), ...fromApi];
  const remote = trees.filter((tree) => tree instanceof ApiWorkspace);
  const how =
    remote.length === 2 ? ', both read through the API' : base.local ? '' : ', read through the API';
  return {
    mode: 'diff',
    base: base.tree,
    head: head.head,
    diagnostics: [],
    how: `compared with ${commit.slice(0, 12)}${how}`,
    local: remote.length === 0 ? { base: commit, head: head.commit } : null,
    instead: false,
    fromApi: remote,
  };
}
