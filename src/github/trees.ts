import { DiskWorkspace } from '../clients/disk.ts';
import { commitParents, fetchCommit, GitWorkspace, hasCommit, resolveRevision } from '../clients/git.ts';
import { diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/error.ts';
import type { Mode } from '../model/rule.ts';
import { auditTrees, diffTrees, type Opened, type Trees } from '../run/targets.ts';
import type { Situation } from './event.ts';
import type { Inputs } from './inputs.ts';

export interface ChosenTrees extends Trees {
  readonly mode: Mode;
  /** How the base was found, for the summary's footer. */
  readonly how: string;
}

/**
 * The ladder: refs that the inputs name; the first parent of a pull request's merge commit; the commits that
 * the event names; and where none of them can be had, everything, saying so.
 */
export async function chooseTrees(
  opened: Opened,
  situation: Situation,
  inputs: Inputs,
): Promise<ChosenTrees> {
  if (inputs.baseRef !== null && inputs.mode !== 'audit') {
    const trees = await diffTrees(opened, inputs.baseRef, inputs.headRef);
    return { ...trees, mode: 'diff', how: `compared with ${inputs.baseRef}` };
  }
  const wantsDiff = inputs.mode === 'diff' || (inputs.mode === 'auto' && comparesByItself(situation));
  if (wantsDiff) {
    const base = await baseCommit(opened, situation);
    if (base !== null) {
      return {
        mode: 'diff',
        head: new DiskWorkspace(opened.root, opened.repository),
        base: new GitWorkspace(opened.repository!, base),
        diagnostics: [],
        how: `compared with ${base.slice(0, 12)}`,
      };
    }
    if (inputs.mode === 'diff')
      throw new UsageError('There is nothing to compare with: set base-ref, or check out with history.');
    const message = 'The state before this change could not be had, so the whole tree was checked.';
    const trees = await auditTrees(opened, inputs.since);
    return {
      ...trees,
      mode: 'audit',
      how: 'the whole tree',
      diagnostics: [...trees.diagnostics, diagnostic('skipped', message, { severity: 'notice' })],
    };
  }
  return { ...(await auditTrees(opened, inputs.since)), mode: 'audit', how: 'the whole tree' };
}

function comparesByItself({ event, before, pullRequest }: Situation): boolean {
  return pullRequest !== null || event === 'merge_group' || (event === 'push' && before !== null);
}

/** The commit to compare with, fetched alone when a shallow clone does not have it. */
async function baseCommit(opened: Opened, situation: Situation): Promise<string | null> {
  const { repository } = opened;
  if (!repository) return null;
  const candidates: string[] = [];
  if (situation.pullRequest) {
    const head = await resolveRevision(repository, 'HEAD');
    // At depth 1 `HEAD^1` fails, but the commit object itself still names its parents.
    const parents = head === null ? [] : await commitParents(repository, head);
    if (parents.length === 2) candidates.push(parents[0]!);
    if (situation.pullRequest.base !== '') candidates.push(situation.pullRequest.base);
  } else if (situation.before) candidates.push(situation.before);
  for (const candidate of candidates) {
    if (await hasCommit(repository, candidate)) return candidate;
    if (await fetchCommit(repository, candidate)) return candidate;
  }
  return null;
}
