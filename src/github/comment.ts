import type { GitHubApi } from './api.ts';
import { refusalWords } from './refusals.ts';
import { sameText } from './same-text.ts';

/** How an own comment is known again: not by author or title, which others share. */
function markerOf(id: string): string {
  return `<!-- premortem comment ${id.replace(/[^\w.-]/g, '_')} -->`;
}

interface Comment {
  readonly id: number;
  readonly body: string;
}

/**
 * Writes the pull request's one comment, or brings it up to date. With `create` false nothing new is written: a
 * clean result only replaces what was said before. Gives why it could not, or null.
 */
export async function stickyComment(
  api: GitHubApi,
  pullRequest: number,
  id: string,
  text: string,
  create: boolean,
): Promise<string | null> {
  const marker = markerOf(id);
  const body = `${marker}\n${text}`;
  const comments = await api.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: pullRequest,
  });
  if (comments.items === null) return refusalWords(comments.refused, 'pull-requests: write');
  const own = comments.items.find((one): one is Comment => isComment(one) && one.body.startsWith(marker));
  if (own === undefined && !create) return null;
  if (own && sameText(own.body, body)) return null;
  const reply = own
    ? await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: own.id,
        body,
      })
    : await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: pullRequest,
        body,
      });
  return reply.status === 200 || reply.status === 201 ? null : refusalWords(reply, 'pull-requests: write');
}

function isComment(value: unknown): value is Comment {
  const { id, body } = (value ?? {}) as { id?: unknown; body?: unknown };
  return typeof id === 'number' && typeof body === 'string';
}
