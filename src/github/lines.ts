import { commitParents, hasCommit, resolveRevision } from '../clients/git.ts';
import { diffHunks } from '../clients/git-diff.ts';
import type { Repository } from '../clients/git-program.ts';
import { pairLines } from '../engine/line-pairs.ts';
import { type Hunk, isNewLine, mapLine, readHunks } from '../model/hunks.ts';
import type { GitHubApi } from './api.ts';
import type { EventContext } from './event.ts';
import { fetchCommit } from './fetch.ts';
import { refusalWords } from './refusals.ts';

/** What annotations must know of lines: which ones the change wrote, and where they stand for the reader. */
export interface ChangedLines {
  /** Null: known. Else why nobody could tell the lines that the change wrote; then none is said to be changed. */
  readonly problem: string | null;
  isChanged(path: string, line: number): boolean;
  hasChanges(path: string): boolean;
  /**
   * Line of the checked-out tree → line of the pull request's head. They differ when the base moved on, because
   * what is checked out is the merge of the two. Null when the head does not have that line.
   */
  inHead(path: string, line: number): number | null;
}

export function unknownLines(problem: string): ChangedLines {
  return {
    problem,
    isChanged: () => false,
    hasChanges: () => true,
    inHead: (_, line) => line,
  };
}

/** Where no lines are asked for: an audit, or nothing to show on them. */
export const noLines: ChangedLines = { ...unknownLines(''), problem: null };

/** From git, for the paths that have findings. Null when git cannot compare them. */
export async function linesFromGit(
  repository: Repository,
  commits: { readonly base: string; readonly head: string | null },
  situation: EventContext,
  paths: readonly string[],
): Promise<ChangedLines | null> {
  const changed = await diffHunks(repository, commits.base, commits.head, paths);
  if (changed === null) return null;
  const toHead = commits.head === null ? await mergeToHead(repository, situation, paths) : noHunks;
  return {
    problem: null,
    isChanged: (path, line) => isNewLine(changed.get(path) ?? [], line),
    hasChanges: (path) => changed.has(path),
    inHead: (path, line) => mapLine(toHead.get(path) ?? [], line),
  };
}

/** From the two texts of each path, where nobody else says. */
export function linesFromTexts(
  texts: ReadonlyMap<string, { readonly base: string | null; readonly head: string }>,
): ChangedLines {
  // Line of the head → line of the base, 0 for none. Null for a new file: all of it is changed.
  const pairs = new Map(
    [...texts].map(([path, { base, head }]) => [path, base === null ? null : pairLines(base, head)] as const),
  );
  const isChanged = (path: string, line: number) => {
    const pair = pairs.get(path);
    return pair !== undefined && (pair === null || pair.inBase[line] === 0);
  };
  return {
    problem: null,
    isChanged,
    hasChanges: (path) => texts.get(path)?.base !== texts.get(path)?.head,
    inHead: (_, line) => line,
  };
}

type HunksByPath = ReadonlyMap<string, readonly Hunk[]>;

const noHunks: HunksByPath = new Map();

/** Hunks from the test merge to the pull request's own head; none when that is what is checked out. */
async function mergeToHead(
  repository: Repository,
  situation: EventContext,
  paths: readonly string[],
): Promise<HunksByPath> {
  const checkedOut = await resolveRevision(repository, 'HEAD');
  const head = situation.pullRequest?.head;
  if (checkedOut === null || !head || head === checkedOut) return noHunks;
  const parents = await commitParents(repository, checkedOut);
  if (parents.length !== 2 || parents[1] !== head) return noHunks;
  if (!(await hasCommit(repository, head)) && !(await fetchCommit(repository, head))) return noHunks;
  return (await diffHunks(repository, checkedOut, head, paths)) ?? noHunks;
}

/**
 * From the API, where the clone does not have the base: the pull request's own files, or the comparison of the two
 * commits, which needs fewer rights; and how the test merge that is checked out (if it is) differs from the pull
 * request's head. A string says why the API does not tell.
 */
export async function linesFromApi(
  api: GitHubApi,
  pullRequest: { readonly number: number; readonly head: string; readonly base: string },
  merge: string | null,
  prefix: string,
): Promise<ChangedLines | string> {
  const listed = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    pull_number: pullRequest.number,
  });
  const files = listed.items ?? (await comparedFiles(api, pullRequest.base, pullRequest.head));
  if (files === null) return refusalWords(listed.refused!, 'pull-requests: read');
  const changed = hunksOfFiles(files, prefix);
  const toHead = merge === null ? noHunks : await mergeToHeadFromApi(api, pullRequest.head, merge, prefix);
  if (toHead === null) return "GitHub's API did not tell how the test merge differs from the pull request";
  const inHead = (path: string, line: number) => mapLine(toHead.get(path) ?? [], line);
  return {
    problem: null,
    isChanged: (path, line) => {
      const there = inHead(path, line);
      return there !== null && isNewLine(changed.get(path) ?? [], there);
    },
    hasChanges: (path) => changed.has(path),
    inHead,
  };
}

/** https://docs.github.com/rest/commits/commits#compare-two-commits: no more files than these, and only on page 1. */
const mostCompared = 300;

async function comparedFiles(api: GitHubApi, from: string, to: string): Promise<readonly unknown[] | null> {
  if (from === '' || to === '') return null;
  const reply = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${from}...${to}`,
    per_page: 1,
  });
  const files = (reply.data as { files?: unknown } | null)?.files;
  return Array.isArray(files) && files.length < mostCompared ? files : null;
}

async function mergeToHeadFromApi(
  api: GitHubApi,
  head: string,
  merge: string,
  prefix: string,
): Promise<HunksByPath | null> {
  const files = await comparedFiles(api, head, merge);
  if (files === null) return null;
  return new Map([...hunksOfFiles(files, prefix)].map(([path, hunks]) => [path, hunks.map(reversed)]));
}

function hunksOfFiles(files: readonly unknown[], prefix: string): HunksByPath {
  const hunks = new Map<string, readonly Hunk[]>();
  for (const file of files as readonly { filename?: unknown; patch?: unknown }[]) {
    if (typeof file?.filename === 'string' && file.filename.startsWith(prefix))
      // A patch is left out where it is long: the file has changes, and nobody knows on which lines.
      hunks.set(
        file.filename.slice(prefix.length),
        typeof file.patch === 'string' ? bareHunks(file.patch) : [],
      );
  }
  return hunks;
}

/** GitHub's patches have three lines of context; without them a hunk is only what changed. */
export function bareHunks(patch: string): Hunk[] {
  const bare: Hunk[] = [];
  let [before, after] = [0, 0];
  let removed = 0;
  let added = 0;
  const close = () => {
    if (removed + added > 0)
      bare.push({
        // As git tells it: where a side has no lines, its start is the line before.
        oldStart: before - removed - (removed === 0 ? 1 : 0),
        oldCount: removed,
        newStart: after - added - (added === 0 ? 1 : 0),
        newCount: added,
      });
    [removed, added] = [0, 0];
  };
  for (const text of patch.split('\n')) {
    const header = text.startsWith('@@') ? readHunks(text)[0] : undefined;
    if (header) {
      close();
      before = header.oldStart + (header.oldCount === 0 ? 1 : 0);
      after = header.newStart + (header.newCount === 0 ? 1 : 0);
    } else if (text.startsWith('-')) {
      before += 1;
      removed += 1;
    } else if (text.startsWith('+')) {
      after += 1;
      added += 1;
    } else if (text.startsWith(' ')) {
      close();
      before += 1;
      after += 1;
    }
  }
  close();
  return bare;
}

function reversed({ oldStart, oldCount, newStart, newCount }: Hunk): Hunk {
  return { oldStart: newStart, oldCount: newCount, newStart: oldStart, newCount: oldCount };
}
