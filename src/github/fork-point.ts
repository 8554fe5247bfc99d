import { mergeBase, resolveRevision } from '../clients/git.ts';
import type { Repository } from '../clients/git-program.ts';
import { UsageError } from '../model/error.ts';
import type { Opened } from '../run/targets.ts';
import type { GitHubApi } from './api.ts';
import type { EventContext } from './event.ts';
import { fetchHistory } from './fetch.ts';
import type { Inputs } from './inputs.ts';

/** Where a run finds itself: the folder, the event, what was asked for, and the API where there is a token. */
export interface Place {
  readonly opened: Opened;
  readonly situation: EventContext;
  readonly inputs: Inputs;
  readonly api: (() => Promise<GitHubApi>) | null;
  /** Why there is no API, in words that fit behind "because"; empty where there is one. */
  readonly withoutApi: string;
  /** The folder that is taken as the root, inside the repository and with its slash; '' for the whole of it. */
  readonly prefix: string;
}

/**
 * The commit where two lines of history part: from the clone where it has enough of them, from the API else, and
 * where that does not answer from a longer history that is fetched. Each is a commit or a branch. A string that is
 * no commit says why nobody knows.
 */
export async function forkPoint(
  place: Place,
  one: string,
  other: string,
): Promise<{ readonly commit: string } | string> {
  const { repository } = place.opened;
  if (one === '' || other === '') return 'the event names no commits';
  // In a shallow clone git answers from what it has, which may be nothing or too late a commit.
  if (repository && !repository.shallow) {
    const base = await localForkPoint(repository, one, other);
    if (base !== null) return { commit: base };
  }
  const problem = await fromApi(place, one, other);
  if (typeof problem !== 'string') return problem;
  if (repository?.shallow) {
    for (const depth of depths) {
      if (!(await fetchHistory(repository, [one, other], depth))) break;
      const base = await localForkPoint(repository, one, other);
      if (base !== null) return { commit: base };
    }
  }
  return problem;
}

/** Commits of history that are fetched, try by try: most changes are younger than the first. */
const depths = [50, 500, 5000];

async function localForkPoint(repository: Repository, one: string, other: string): Promise<string | null> {
  const find = async (ref: string) =>
    (await resolveRevision(repository, ref)) ?? resolveRevision(repository, `refs/remotes/origin/${ref}`);
  try {
    const [from, to] = [await find(one), await find(other)];
    return from !== null && to !== null ? await mergeBase(repository, from, to) : null;
  } catch (error) {
    if (error instanceof UsageError) return null; // git cannot say
    throw error;
  }
}

async function fromApi(
  place: Place,
  one: string,
  other: string,
): Promise<{ readonly commit: string } | string> {
  if (place.api === null)
    return `it is not in this clone, and GitHub's API was not asked: ${place.withoutApi}`;
  const reply = await (await place.api()).request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${one}...${other}`,
    per_page: 1,
  });
  const base = (reply.data as { merge_base_commit?: { sha?: unknown } } | null)?.merge_base_commit;
  const commit = commitId(base?.sha);
  if (commit !== null) return { commit };
  return `GitHub's API did not tell where the change begins: ${reply.reason || 'it answered with no commit'}`;
}

/** A branch's or tag's commit as GitHub has it; null where there is no such thing, a string why it does not say. */
export async function commitFromApi(
  place: Place,
  ref: string,
): Promise<{ readonly commit: string } | null | string> {
  if (place.api === null) return null;
  const reply = await (await place.api()).request('GET /repos/{owner}/{repo}/commits/{ref}', { ref });
  const commit = commitId((reply.data as { sha?: unknown } | null)?.sha);
  if (commit !== null) return { commit };
  return reply.status === 404 || reply.status === 422 ? null : reply.reason || 'it answered with no commit';
}

function commitId(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : null;
}
