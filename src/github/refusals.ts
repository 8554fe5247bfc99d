import type { ApiReply } from './api.ts';

/** What a token of the job must be given: https://docs.github.com/actions/reference/workflow-syntax#permissions */
export type Permission =
  | 'checks: write'
  | 'contents: read'
  | 'issues: write'
  | 'pull-requests: read'
  | 'pull-requests: write';

/**
 * Why GitHub did not do it, in its own words, with the permission that is missing where that is the reason. Fits
 * behind a colon and ends in no full stop.
 */
export function refusalWords({ status, reason }: ApiReply, permission: Permission): string {
  const said = status === 0 ? `GitHub's API: ${reason}` : `${reason || 'no reason was given'} (${status})`;
  // GitHub says 404 for what a token may not know of.
  const lacks =
    (status === 403 && /not accessible|must have|permission|forbidden/i.test(reason)) || status === 404;
  if (!lacks) return said;
  const fork = permission.endsWith('write')
    ? ', which the token of a pull request from a fork never has'
    : '';
  return `${said}. The job needs the permission \`${permission}\`${fork}`;
}
