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
import { LayeredTree } from './layered-tree.ts';

export interface ChosenTrees extends Trees {
  readonly mode: Mode;
  /** How the base was found, for the summary's footer. */
  readonly how: string;
  /** When an audit's earlier revision was committed, in seconds; where it is known. */
  readonly baseTime?: number | null;
  /** The two commits, where the clone has them, for changed lines. A head of null is what is checked out. */
  readonly local: { readonly base: string; readonly head: string | null } | null;
  /**
   * `exact`: with the commit where the change began, or an audit. `approximate`: with a later one, so that what the
   * base did meanwhile looks like the change's. `none`: everything was read because the base could not be had.
   */
  readonly comparison: 'exact' | 'approximate' | 'none';
  /** Whose configuration, baseline and trust files count. Null: nobody's, and built-in settings judge. */
  readonly policy: Workspace | null;
  /** How many of the two trees were read through the API. */
  readonly remote: number;
}

/** The change is not checked out here and could not be read either. No verdict, and no reason for a red job. */
export class ChangeUnavailable extends Error {
  override readonly name = 'NothingChecked';
}

/**
 * The ladder: refs that the inputs name; both sides through the API where what is checked out is not the change, or
 * git cannot be asked; the first parent of a pull request's merge commit, or the commits that the event names,
 * fetched alone if need be; the same through the API; and where none of them can be had, everything, saying so.
 */
export async function chooseTrees(place: Place): Promise<ChosenTrees> {
  const { opened, situation, inputs } = place;
  if (inputs.mode === 'audit') return wholeTree(opened, inputs.since, null);
  const named = inputs.baseRef !== null;
  const hasChange = isChange(place);
  if (!named && inputs.mode === 'auto' && !hasChange) return wholeTree(opened, inputs.since, null);
  const elsewhere =
    !named && (situation.event === 'pull_request_target' || situation.event === 'workflow_run');
  const found = elsewhere
    ? await bothFromApi(place)
    : named
      ? await namedTrees(place, inputs.baseRef!)
      : await headFromDisk(place);
  if (typeof found !== 'string') return found;
  if (elsewhere) {
    if (inputs.token === '')
      throw new UsageError(
        `A change that is not checked out is read through GitHub's API, which was not asked: ${place.withoutApi}.`,
      );
    throw new ChangeUnavailable(`The change could not be read: ${found}.`);
  }
  if (inputs.mode === 'diff') {
    const message = `There is nothing to compare with: ${found}.`;
    if (hasChange || named) throw new ChangeUnavailable(message);
    throw new UsageError(`${message} Set \`base-ref\`, or check out with history.`);
  }
  return wholeTree(opened, inputs.since, found);
}

/** `problem` says why it is the whole tree and not the change that was to be checked. */
async function wholeTree(opened: Opened, since: string | null, problem: string | null): Promise<ChosenTrees> {
  const common = { mode: 'audit', local: null, remote: 0 } as const;
  if (problem === null) {
    const trees = await auditTrees(opened, since);
    return { ...trees, ...common, how: 'the whole tree', comparison: 'exact', policy: trees.head };
  }
  const message = `This change could not be compared with the state before it (${problem}). All findings of the whole tree are listed as not compared, built-in settings judge, and only lines that the change is known to add can fail the job.`;
  return {
    ...common,
    head: new DiskWorkspace(opened.root, opened.repository),
    base: null,
    how: 'the whole tree, for want of a base',
    comparison: 'none',
    policy: null,
    diagnostics: [...opened.diagnostics, diagnostic('skipped', message)],
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
  if (!opened.repository) return withoutGit(place);
  const head = new DiskWorkspace(opened.root, opened.repository);
  let problem = 'the event names no earlier commit';
  let isTip = false;
  for (const candidate of baseCandidates(place)) {
    const found = await candidate();
    if (found === null) continue;
    if (typeof found === 'string') {
      problem = found;
      isTip = true;
      continue;
    }
    const base = await treeAt(place, found.commit);
    if (typeof base === 'string') problem = base;
    else
      return compared(
        place,
        base,
        { head, commit: null, local: true },
        { ...found, ...(isTip ? { problem } : {}) },
      );
  }
  return problem;
}

/** A folder that git does not know for a repository, or no git: the API has both sides. */
async function withoutGit(place: Place): Promise<ChosenTrees | string> {
  const words = place.opened.problem ?? 'git knows no repository here';
  if (place.api === null) return `${words}, and GitHub's API was not asked: ${place.withoutApi}`;
  const found = await bothFromApi(place);
  return typeof found === 'string' ? `${words}, and ${found}` : { ...found, how: `${found.how}: ${words}` };
}

interface Candidate {
  readonly commit: string;
  /** The tip of the base branch, where that is another commit. */
  readonly tip?: string | null;
}

/**
 * Where the change may have begun, best first; each is asked only when the one before did not do. A string says why
 * the commit where the change began is not known; what comes after it is only near it.
 */
function* baseCandidates(place: Place): Generator<() => Promise<Candidate | null | string>> {
  const { situation, opened } = place;
  const { pullRequest, before, defaultBranch, pushedBranch } = situation;
  const checkedOut = () => resolveRevision(opened.repository!, 'HEAD');
  if (pullRequest) {
    yield async () => mergedInto(place, await checkedOut());
    // The head itself is checked out: its base may have moved on since, and that is no part of the change.
    yield async () => {
      const start = await forkPoint(place, pullRequest.base, (await checkedOut()) ?? pullRequest.head);
      return typeof start === 'string' ? start : { ...start, tip: pullRequest.base };
    };
    yield async () => (pullRequest.base === '' ? null : { commit: pullRequest.base });
    return;
  }
  yield async () => (before === null ? null : { commit: before });
  if (pushedBranch !== null && defaultBranch !== null && pushedBranch !== defaultBranch)
    yield async () => {
      const start = await forkPoint(place, defaultBranch, (await checkedOut()) ?? '');
      return typeof start === 'string' ? start : { ...start, tip: await tipOf(place, defaultBranch) };
    };
  if (pushedBranch !== null && defaultBranch !== null && pushedBranch !== defaultBranch)
    yield async () => {
      const commit = await tipOf(place, defaultBranch);
      return commit === null ? null : { commit };
    };
}

/** First parent of a pull request's test merge. At depth 1 `HEAD^1` fails, but the commit itself names its parents. */
async function mergedInto({ opened, situation }: Place, head: string | null): Promise<Candidate | null> {
  const parents = head === null ? [] : await commitParents(opened.repository!, head);
  const isTestMerge = parents[1] === situation.pullRequest?.head || head === situation.sha;
  return parents.length === 2 && isTestMerge ? { commit: parents[0]! } : null;
}

/** The commit of a branch, as the clone or the API knows it. */
async function tipOf(place: Place, branch: string): Promise<string | null> {
  const { repository } = place.opened;
  const local = repository ? await resolveRevision(repository, `refs/remotes/origin/${branch}`) : null;
  if (local !== null) return local;
  const found = await commitFromApi(place, branch);
  return found !== null && typeof found !== 'string' ? found.commit : null;
}

/** The change and what it is measured against, without a checkout of either. */
async function bothFromApi(place: Place): Promise<ChosenTrees | string> {
  const { situation, api, opened } = place;
  const { pullRequest, workflowRun, before, after, sha, defaultBranch } = situation;
  if (api === null) return place.withoutApi;
  const head = pullRequest?.head || workflowRun?.head || after || sha;
  const target = pullRequest?.base || workflowRun?.base || before || defaultBranch;
  if (!head || !target) return 'the event names no commits';
  // A push and a merge queue name the state before them, a pull request only what it is to be merged into.
  const exact = pullRequest === null && workflowRun === null && before !== null;
  const start = exact
    ? { commit: target }
    : await forkPoint({ ...place, opened: { ...opened, repository: null } }, target, head);
  if (typeof start === 'string') return start;
  const bring = async () => opened.repository !== null && fetchCommit(opened.repository, head);
  const blobs = new ApiBlobs(await api(), opened.repository, bring);
  const [one, other] = await Promise.all([apiTree(place, start.commit, blobs), apiTree(place, head, blobs)]);
  if (typeof one === 'string') return one;
  if (typeof other === 'string') return other;
  const tip = exact ? null : /^[0-9a-f]{40,64}$/.test(target) ? target : await tipOf(place, target);
  return compared(place, one, { head: other.tree, commit: head, local: false }, { ...start, tip });
}

/** Refs from the inputs: from the clone where it has them and their history, from the API else. */
async function namedTrees(place: Place, baseRef: string): Promise<ChosenTrees | string> {
  const { opened, inputs } = place;
  if (!opened.repository) return opened.problem ?? 'git knows no repository here';
  const headCommit = await commitOf(place, inputs.headRef ?? 'HEAD');
  const baseCommit = await commitOf(place, baseRef);
  if (typeof headCommit === 'string') return headCommit;
  if (typeof baseCommit === 'string') return baseCommit;
  const start = await forkPoint(place, baseCommit.commit, headCommit.commit);
  const from =
    typeof start === 'string' ? { ...baseCommit, problem: start } : { ...start, tip: baseCommit.commit };
  const base = await treeAt(place, from.commit);
  if (typeof base === 'string') return base;
  if (inputs.headRef === null) {
    const disk = new DiskWorkspace(opened.root, opened.repository);
    return compared(place, base, { head: disk, commit: null, local: true }, from);
  }
  const head = await treeAt(place, headCommit.commit);
  if (typeof head === 'string') return head;
  const { tree, local } = head;
  return compared(place, base, { head: tree, commit: headCommit.commit, local }, from);
}

/** A string says why only the API could know, and does not. Throws `UsageError` for what is not there. */
async function commitOf(place: Place, ref: string): Promise<{ readonly commit: string } | string> {
  const repository = place.opened.repository!;
  const local =
    (await resolveRevision(repository, ref)) ??
    (await resolveRevision(repository, `refs/remotes/origin/${ref}`));
  if (local !== null) return { commit: local };
  const found = await commitFromApi(place, ref);
  if (found === null) throw new UsageError(`There is no revision \`${ref}\` here.`);
  return typeof found === 'string' ? `GitHub's API did not say what \`${ref}\` is: ${found}` : found;
}

interface Found {
  readonly tree: Workspace;
  readonly local: boolean;
}

/** The tree of a commit: from the clone, by fetching that commit alone, or through the API. A string says why not. */
async function treeAt(place: Place, commit: string): Promise<Found | string> {
  const { opened, api } = place;
  const repository = opened.repository!;
  if ((await hasCommit(repository, commit)) || (await fetchCommit(repository, commit))) {
    const git = new GitWorkspace(repository, commit);
    const tree =
      api === null
        ? git
        : new LayeredTree(git, async () => {
            const blobs = new ApiBlobs(await api(), null);
            return { blobs, tree: new ApiWorkspace(await api(), commit, blobs, place.prefix) };
          });
    return listed(tree, true);
  }
  if (api === null)
    return `the commit it began at is not in this clone and could not be fetched, and GitHub's API was not asked: ${place.withoutApi}`;
  return apiTree(place, commit, new ApiBlobs(await api(), repository));
}

async function apiTree(place: Place, commit: string, blobs: ApiBlobs): Promise<Found | string> {
  return listed(new ApiWorkspace(await place.api!(), commit, blobs, place.prefix), false);
}

/** A tree whose files cannot be listed is none. */
async function listed(tree: Workspace, local: boolean): Promise<Found | string> {
  try {
    await tree.list();
    return { tree, local };
  } catch (error) {
    if (error instanceof TreeError || error instanceof UsageError) return error.message.replace(/\.$/, '');
    throw error;
  }
}

async function compared(
  place: Place,
  base: Found,
  {
    head,
    commit,
    local,
  }: { readonly head: Workspace; readonly commit: string | null; readonly local: boolean },
  from: Candidate & { readonly problem?: string },
): Promise<ChosenTrees> {
  const remote = Number(!base.local) + Number(!local);
  const how = remote === 2 ? ', both read through the API' : remote === 1 ? ', read through the API' : '';
  const diagnostics: Diagnostic[] = local ? [...place.opened.diagnostics] : [];
  if (from.problem !== undefined) {
    const message = `The commit where this change began is not known (${from.problem}), so it was compared with the tip of its base. What the base did meanwhile can look like this change, so findings count as not compared.`;
    diagnostics.push(diagnostic('skipped', message));
  }
  return {
    mode: 'diff',
    base: base.tree,
    head,
    diagnostics,
    how: `compared with ${from.commit.slice(0, 12)}${how}`,
    local: base.local && local ? { base: from.commit, head: commit } : null,
    comparison: from.problem === undefined ? 'exact' : 'approximate',
    policy: await policyTree(place, base.tree, from, diagnostics),
    remote,
  };
}

/** The tip of the base branch: a change that begins at an old commit is not judged by the settings of that time. */
async function policyTree(
  place: Place,
  base: Workspace,
  { commit, tip }: Candidate,
  diagnostics: Diagnostic[],
): Promise<Workspace | null> {
  if (tip === undefined || tip === commit) return base;
  const unknown = 'its tip is not known';
  const found =
    tip === null
      ? unknown
      : place.opened.repository
        ? await treeAt(place, tip)
        : await apiTree(place, tip, new ApiBlobs(await place.api!(), null));
  if (typeof found !== 'string') return found.tree;
  const message = `The configuration of the base branch could not be read (${found}), so built-in settings judge this change.`;
  diagnostics.push(diagnostic('skipped', message));
  return null;
}
