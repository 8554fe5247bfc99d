import { mergeBase, resolveRevision } from '../clients/git.ts';
import type { Opened } from '../run/targets.ts';
import type { GitHubApi } from './api.ts';
import type { Situation } from './event.ts';
import type { Inputs } from './inputs.ts';

/** Where a run finds itself: the folder, the event, what was asked for, and the API where there is a token. */
export interface Place {
  readonly opened: Opened;
  readonly situation: Situation;
  readonly inputs: Inputs;
  readonly api: (() => Promise<GitHubApi>) | null;
  /** The folder that is taken as the root, inside the repository and with its slash; '' for the whole of it. */
  readonly prefix: string;
}

/**
 * The commit where two lines of history part: from the clone where it has enough of them, from the API else.
 * Each is a commit or a branch. Null when nobody knows.
 */
export async function forkPoint(place: Place, one: string, other: string): Promise<string | null> {
  const { repository } = place.opened;
  if (one === '' || other === '') return null;
  // In a shallow clone git answers from what it has, which may be nothing or too late a commit.
  if (repository && !repository.shallow) {
    const from =
      (await resolveRevision(repository, one)) ??
      (await resolveRevision(repository, `refs/remotes/origin/${one}`));
    const to = await resolveRevision(repository, other);
    const base = from !== null && to !== null ? await mergeBase(repository, from, to) : null;
    if (base !== null) return base;
  }
  if (place.api === null) return null;
  const reply = await (await place.api()).request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${one}...${other}`,
    per_page: 1,
  });
  return commitId((reply.data as { merge_base_commit?: { sha?: unknown } } | null)?.merge_base_commit?.sha);
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
  return reply.status === 404 || reply.status === 422 ? null : reply.reason || 'the API did not answer';
}

function commitId(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : null;
}
