import type { Finding } from '../model/finding.ts';
import type { GitHubApi } from './api.ts';
import type { Inputs } from './inputs.ts';
import { sameText } from './same-text.ts';

/** An audit's one issue: known again by its label and the marker in its text, never by its title. */
const marker = '<!-- premortem audit ';

interface Issue {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string;
}

/**
 * Opens the audit's issue, or brings it up to date: the text when it differs, a comment only when the set of
 * findings does, closed when there are none. Gives why it could not, or null.
 */
export async function updateIssue(
  api: GitHubApi,
  inputs: Inputs,
  findings: readonly Finding[],
  text: string,
): Promise<string | null> {
  const listed = await api.list(
    'GET /repos/{owner}/{repo}/issues',
    { labels: inputs.issueLabel, state: 'all', sort: 'created', direction: 'desc' },
    300,
  );
  if (listed === null) return 'the issues could not be listed (they may be disabled)';
  const own = listed.filter((one): one is Issue => isIssue(one) && one.body.startsWith(marker));
  const issue = own.find(({ state }) => state === 'open') ?? own[0] ?? null;
  const fingerprints = findings.map(({ fingerprint }) => fingerprint).sort();
  const body = `${marker}${fingerprints.join(' ').slice(0, 20_000)} -->\n${text}`;
  for (const duplicate of own) {
    if (duplicate !== issue && duplicate.state === 'open') await close(api, duplicate.number);
  }
  if (findings.length === 0) {
    if (issue?.state !== 'open' || !inputs.issueCloseWhenClean) return null;
    await comment(api, issue.number, 'Nothing is left of what was found. Closed by the audit.');
    return close(api, issue.number);
  }
  if (issue === null) return create(api, inputs, body);
  if (issue.state !== 'open' && inputs.issueReopen === 'never') return null;
  const change = changeOf(issue.body, fingerprints);
  if (issue.state === 'open' && change === null && sameText(issue.body, body)) return null;
  const reply = await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    issue_number: issue.number,
    body,
    ...(issue.state === 'open' ? {} : { state: 'open' }),
  });
  if (reply.status !== 200) return reply.reason || `the API answered ${reply.status}`;
  return change === null ? null : comment(api, issue.number, change);
}

/** What is new and what is gone since the issue was last written; null when the set is the same. */
function changeOf(body: string, fingerprints: readonly string[]): string | null {
  const end = body.indexOf(' -->');
  const before = new Set(
    body
      .slice(marker.length, end === -1 ? undefined : end)
      .split(' ')
      .filter((word) => word !== ''),
  );
  const added = fingerprints.filter((fingerprint) => !before.has(fingerprint)).length;
  const now = new Set(fingerprints);
  const gone = [...before].filter((fingerprint) => !now.has(fingerprint)).length;
  if (added === 0 && gone === 0) return null;
  return `Since the last audit: ${added} new, ${gone} gone, ${fingerprints.length} in all.`;
}

async function create(api: GitHubApi, inputs: Inputs, body: string): Promise<string | null> {
  const reply = await api.request('POST /repos/{owner}/{repo}/issues', {
    title: inputs.issueTitle,
    labels: [inputs.issueLabel],
    body,
  });
  return reply.status === 201 ? null : reply.reason || `the API answered ${reply.status}`;
}

async function close(api: GitHubApi, number: number): Promise<string | null> {
  const reply = await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    issue_number: number,
    state: 'closed',
    state_reason: 'completed',
  });
  return reply.status === 200 ? null : reply.reason || `the API answered ${reply.status}`;
}

async function comment(api: GitHubApi, number: number, body: string): Promise<string | null> {
  const reply = await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: number,
    body,
  });
  return reply.status === 201 ? null : reply.reason || `the API answered ${reply.status}`;
}

function isIssue(value: unknown): value is Issue {
  const issue = (value ?? {}) as {
    number?: unknown;
    state?: unknown;
    body?: unknown;
    pull_request?: unknown;
  };
  return (
    typeof issue.number === 'number' && typeof issue.body === 'string' && issue.pull_request === undefined
  );
}
