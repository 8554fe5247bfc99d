import { commitParents, hasCommit, type Repository, resolveRevision } from '../clients/git.ts';
import { diffHunks } from '../clients/git-diff.ts';
import { type Hunk, isNewLine, mapLine, readHunks } from '../model/hunks.ts';
import type { GitHubApi } from './api.ts';
import type { Situation } from './event.ts';
import { fetchCommit } from './fetch.ts';

/** What annotations must know of lines: which ones the change wrote, and where they stand for the reader. */
export interface ChangedLines {
  isChanged(path: string, line: number): boolean;
  hasChanges(path: string): boolean;
  /**
   * Line of the checked-out tree → line of the pull request's head. They differ when the base moved on, because
   * what is checked out is the merge of the two. Null when the head does not have that line.
   */
  inHead(path: string, line: number): number | null;
}

export const noLines: ChangedLines = {
  isChanged: () => false,
  hasChanges: () => true,
  inHead: (_, line) => line,
};

/** From git, for the paths that have findings. */
export async function linesFromGit(
  repository: Repository,
  base: string,
  situation: Situation,
  paths: readonly string[],
): Promise<ChangedLines> {
  const checkedOut = await resolveRevision(repository, 'HEAD');
  const changed = await diffHunks(repository, base, null, paths);
  const toHead =
    checkedOut === null
      ? new Map<string, readonly Hunk[]>()
      : await mergeToHead(repository, checkedOut, situation, paths);
  return {
    isChanged: (path, line) => isNewLine(changed.get(path) ?? [], line),
    hasChanges: (path) => changed.has(path),
    inHead: (path, line) => mapLine(toHead.get(path) ?? [], line),
  };
}

/** Hunks from the test merge to the pull request's own head; none when that is what is checked out. */
async function mergeToHead(
  repository: Repository,
  checkedOut: string,
  situation: Situation,
  paths: readonly string[],
) {
  const head = situation.pullRequest?.head;
  if (!head || head === checkedOut) return new Map<string, readonly Hunk[]>();
  const parents = await commitParents(repository, checkedOut);
  if (parents.length !== 2 || parents[1] !== head) return new Map<string, readonly Hunk[]>();
  if (!(await hasCommit(repository, head)) && !(await fetchCommit(repository, head)))
    return new Map<string, readonly Hunk[]>();
  return diffHunks(repository, checkedOut, head, paths);
}

/** From the API's list of a pull request's files, where there is no clone to ask. */
export async function linesFromApi(api: GitHubApi, number: number): Promise<ChangedLines> {
  const files = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    pull_number: number,
  });
  const hunks = new Map<string, readonly Hunk[]>();
  for (const file of (files ?? []) as readonly { filename?: unknown; patch?: unknown }[]) {
    if (typeof file.filename === 'string' && typeof file.patch === 'string')
      hunks.set(file.filename, addedHunks(file.patch));
  }
  return {
    isChanged: (path, line) => isNewLine(hunks.get(path) ?? [], line),
    hasChanges: (path) => hunks.has(path),
    inHead: (_, line) => line,
  };
}

/** GitHub's patches have three lines of context: only the lines with `+` are new. */
function addedHunks(patch: string): Hunk[] {
  const added: Hunk[] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = readHunks(text)[0];
    if (hunk) line = hunk.newStart;
    else if (text.startsWith('+')) added.push({ oldStart: 0, oldCount: 0, newStart: line++, newCount: 1 });
    else if (text.startsWith(' ')) line += 1;
  }
  return added;
}
