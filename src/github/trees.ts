import { DiskWorkspace } from '../clients/disk.ts';
import { commitParents, GitWorkspace, hasCommit, resolveRevision } from '../clients/git.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/error.ts';
import type { Mode } from '../model/rule.ts';
import { auditTrees, diffTrees, type Opened, type Trees } from '../run/targets.ts';
import type { GitHubApi } from './api.ts';
import { ApiWorkspace, TreeError } from './api-workspace.ts';
import type { Situation } from './event.ts';
import { fetchCommit } from './fetch.ts';
import type { Inputs } from './inputs.ts';

export interface ChosenTrees extends Trees {
  readonly mode: Mode;
  /** How the base was found, for the summary's footer. */
  readonly how: string;
  /** The commit of the base where the clone has it, for changed lines. */
  readonly localBase: string | null;
  /** The head came through the API: what is checked out is something else. */
  readonly headFromApi: boolean;
}

type Api = (() => Promise<GitHubApi>) | null;

/**
 * The ladder: refs that the inputs name; both sides through the API where what is checked out is not the change;
 * the first parent of a pull request's merge commit, or the commits that the event names, fetched alone if need
 * be; the same through the API; and where none of them can be had, everything, saying so.
 */
export async function chooseTrees(
  opened: Opened,
  situation: Situation,
  inputs: Inputs,
  api: Api,
): Promise<ChosenTrees> {
  if (inputs.baseRef !== null && inputs.mode !== 'audit') {
    const trees = await diffTrees(opened, inputs.baseRef, inputs.headRef);
    return {
      ...trees,
      mode: 'diff',
      how: `compared with ${inputs.baseRef}`,
      localBase: trees.base?.revision ?? null,
      headFromApi: false,
    };
  }
  const wantsDiff = inputs.mode === 'diff' || (inputs.mode === 'auto' && comparesByItself(situation));
  if (!wantsDiff) return wholeTree(opened, inputs, []);
  const elsewhere = situation.event === 'pull_request_target' || situation.event === 'workflow_run';
  const found = elsewhere
    ? await bothFromApi(opened, situation, api)
    : await headFromDisk(opened, situation, api);
  if (typeof found !== 'string') return found;
  if (inputs.mode === 'diff')
    throw new UsageError(
      `There is nothing to compare with: ${found}. Set base-ref, or check out with history.`,
    );
  if (elsewhere)
    throw new UsageError(
      `The change could not be read through the API: ${found}. It is not checked out here, so nothing was checked.`,
    );
  const message = `The state before this change could not be had (${found}), so the whole tree was checked.`;
  return wholeTree(opened, inputs, [diagnostic('skipped', message, { severity: 'notice' })]);
}

async function wholeTree(
  opened: Opened,
  inputs: Inputs,
  diagnostics: readonly Diagnostic[],
): Promise<ChosenTrees> {
  const trees = await auditTrees(opened, inputs.since);
  return {
    ...trees,
    mode: 'audit',
    how: 'the whole tree',
    localBase: null,
    headFromApi: false,
    diagnostics: [...trees.diagnostics, ...diagnostics],
  };
}

function comparesByItself({ event, before, pullRequest, workflowRun }: Situation): boolean {
  return (
    pullRequest !== null ||
    workflowRun !== null ||
    event === 'merge_group' ||
    (event === 'push' && before !== null)
  );
}

/** What is checked out against a base from the clone, or from the API. A string says why neither can be had. */
async function headFromDisk(opened: Opened, situation: Situation, api: Api): Promise<ChosenTrees | string> {
  const { repository } = opened;
  if (!repository) return 'this is no git repository';
  const candidates = await baseCandidates(opened, situation);
  const shared = {
    mode: 'diff',
    head: new DiskWorkspace(opened.root, repository),
    diagnostics: [],
    headFromApi: false,
  } as const;
  for (const commit of candidates) {
    if ((await hasCommit(repository, commit)) || (await fetchCommit(repository, commit))) {
      return {
        ...shared,
        base: new GitWorkspace(repository, commit),
        localBase: commit,
        how: `compared with ${commit.slice(0, 12)}`,
      };
    }
  }
  const commit = candidates[0];
  if (commit === undefined) return 'the event names no earlier commit';
  if (api === null) return 'it is not in this clone, cannot be fetched, and there is no token for the API';
  const base = new ApiWorkspace(await api(), commit, repository);
  const problem = await listingProblem(base);
  if (problem !== null) return problem;
  return {
    ...shared,
    base,
    localBase: null,
    how: `compared with ${commit.slice(0, 12)}, read through the API`,
  };
}

/** A pull request's merge commit names its base first; then what the event says. */
async function baseCandidates(opened: Opened, situation: Situation): Promise<string[]> {
  const { pullRequest, before } = situation;
  if (!pullRequest) return before === null ? [] : [before];
  const head = await resolveRevision(opened.repository!, 'HEAD');
  // At depth 1 `HEAD^1` fails, but the commit object itself still names its parents.
  const parents = head === null ? [] : await commitParents(opened.repository!, head);
  const merged = parents.length === 2 && parents[1] === pullRequest.head ? [parents[0]!] : [];
  return [...merged, ...(pullRequest.base === '' ? [] : [pullRequest.base])];
}

/** The change and what it is measured against, without a checkout of either. */
async function bothFromApi(opened: Opened, situation: Situation, api: Api): Promise<ChosenTrees | string> {
  if (api === null) return 'there is no token for the API';
  const client = await api();
  const head = situation.pullRequest?.head ?? situation.workflowRun?.head;
  const target = situation.pullRequest?.base || situation.workflowRun?.base || situation.defaultBranch;
  if (!head || !target) return 'the event names no commits';
  const compared = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${target}...${head}`,
    per_page: 1,
  });
  const base = (compared.data as { merge_base_commit?: { sha?: unknown } } | null)?.merge_base_commit?.sha;
  if (typeof base !== 'string')
    return `the API did not compare the two (${compared.reason || compared.status})`;
  const [one, other] = [
    new ApiWorkspace(client, base, opened.repository),
    new ApiWorkspace(client, head, opened.repository),
  ];
  const problem = (await listingProblem(one)) ?? (await listingProblem(other));
  if (problem !== null) return problem;
  return {
    mode: 'diff',
    base: one,
    head: other,
    diagnostics: [],
    localBase: null,
    headFromApi: true,
    how: `compared with ${base.slice(0, 12)}, both read through the API`,
  };
}

async function listingProblem(workspace: ApiWorkspace): Promise<string | null> {
  try {
    await workspace.list();
    return null;
  } catch (error) {
    if (error instanceof TreeError) return error.message;
    throw error;
  }
}
