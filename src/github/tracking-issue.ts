import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.ts';
import { tickedTasks } from '../reporters/audit-issue.ts';
import type { GitHubApi } from './api.ts';
import type { Inputs } from './inputs.ts';
import { refusalWords } from './refusals.ts';
import { sameText } from './same-text.ts';

/** Of GitHub's 65,536 characters; links count for more than they look. */
const bodyBudget = 58_000;
/** So many findings are remembered one by one; past that, only whether they are the same. */
const mostKnown = 1000;
/** Characters of a fingerprint that are remembered. */
const width = 8;

/** An audit's one issue: known again by its label and the marker in its text, never by its title. */
function markerOf(id: string): string {
  return `<!-- premortem audit ${id.replace(/[^\w.-]/g, '_')} `;
}

interface Issue {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string;
}

/**
 * Opens the audit's issue, or brings it up to date: the text when it differs, a comment only when the set of
 * findings does, closed when there are none. After an audit that saw `partial`ly what there is, nothing is taken off.
 * Gives why it could not, or null.
 */
export async function updateIssue(
  api: GitHubApi,
  inputs: Inputs,
  findings: readonly Finding[],
  textOf: (state: IssueState) => string,
  partial = false,
): Promise<string | null> {
  const marker = markerOf(inputs.commentId);
  const listed = await api.list(
    'GET /repos/{owner}/{repo}/issues',
    { labels: inputs.issueLabel, state: 'all', sort: 'created', direction: 'desc' },
    300,
  );
  if (listed.items === null) return refusalWords(listed.refused, 'issues: write');
  const own = listed.items.filter((one): one is Issue => isIssue(one) && one.body.startsWith(marker));
  const issue = own.find(({ state }) => state === 'open') ?? own[0] ?? null;
  const now = memoryOf(findings);
  const opening = `${marker}${memoryText(now)} -->\n`;
  const earlier = issue === null ? null : memoryIn(issue.body, marker);
  const body = `${opening}${textOf({
    budget: bodyBudget - opening.length,
    ticked: tickedTasks(issue?.body ?? ''),
    ...newSince(earlier),
  })}`;
  for (const duplicate of own) {
    if (duplicate !== issue && duplicate.state === 'open') await close(api, duplicate.number);
  }
  const change = issue === null ? null : changeBetween(earlier, now);
  if (partial && issue?.state === 'open' && (findings.length === 0 || (change !== null && change.gone !== 0)))
    return 'part of the tree was not read, so what an earlier audit found there is left in the issue';
  if (findings.length === 0) {
    if (issue?.state !== 'open' || !inputs.issueCloseWhenClean) return null;
    await comment(api, issue.number, 'All findings are gone. Closed by the audit.');
    return close(api, issue.number);
  }
  if (issue === null) return create(api, inputs, body);
  if (issue.state !== 'open' && inputs.issueReopen === 'never') return null;
  if (issue.state === 'open' && change === null && sameText(issue.body, body)) return null;
  const reply = await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    issue_number: issue.number,
    body,
    ...(issue.state === 'open' ? {} : { state: 'open' }),
  });
  if (reply.status !== 200) return refusalWords(reply, 'issues: write');
  return change === null ? null : comment(api, issue.number, change.text);
}

/** What the issue's text depends on beside the report. */
export interface IssueState {
  readonly budget: number;
  /** Tasks that somebody has ticked. */
  readonly ticked: ReadonlySet<string>;
  /** Whether the audit before did not have a finding; absent where nobody remembers. */
  readonly isNew?: (finding: Finding) => boolean;
}

function newSince(earlier: Memory | null): Pick<IssueState, 'isNew'> {
  if (!earlier?.known) return {};
  const before = new Set(earlier.known);
  return { isNew: ({ fingerprint }) => !before.has(fingerprint.slice(0, width)) };
}

/** What an audit found, as far as the next one must know it. */
interface Memory {
  readonly count: number;
  readonly digest: string;
  /** Beginnings of fingerprints; null when there were too many. */
  readonly known: readonly string[] | null;
}

function memoryOf(findings: readonly Finding[]): Memory {
  const fingerprints = findings.map(({ fingerprint }) => fingerprint).sort();
  return {
    count: fingerprints.length,
    digest: createHash('sha256').update(fingerprints.join(' ')).digest('hex').slice(0, 16),
    known: fingerprints.length > mostKnown ? null : fingerprints.map((one) => one.slice(0, width)),
  };
}

function memoryText({ count, digest, known }: Memory): string {
  return `${count} ${digest} ${known?.join('') ?? '-'}`;
}

/** Null where somebody has changed it. */
function memoryIn(body: string, marker: string): Memory | null {
  const match = /^(\d+) ([0-9a-f]{16}) (-|[0-9a-f]*) -->/.exec(body.slice(marker.length));
  if (!match) return null;
  const known = match[3] === '-' ? null : (match[3]!.match(/.{8}/g) ?? []);
  return { count: Number(match[1]), digest: match[2]!, known };
}

interface MemoryChange {
  readonly text: string;
  /** Findings that are no longer there; null where nobody remembers. */
  readonly gone: number | null;
}

/** What is new and what is gone since the issue was last written; null when the set is the same. */
function changeBetween(before: Memory | null, now: Memory): MemoryChange | null {
  if (before?.digest === now.digest) return null;
  if (!before?.known || !now.known) {
    const text = `The findings have changed since the last audit: ${before ? `${before.count} before, ` : ''}${now.count} now.`;
    return { text, gone: null };
  }
  const [old, current] = [new Set(before.known), new Set(now.known)];
  const added = now.known.filter((one) => !old.has(one)).length;
  const gone = before.known.filter((one) => !current.has(one)).length;
  return { text: `Since the last audit: ${added} new, ${gone} gone, ${now.count} in all.`, gone };
}

async function create(api: GitHubApi, inputs: Inputs, body: string): Promise<string | null> {
  const reply = await api.request('POST /repos/{owner}/{repo}/issues', {
    title: inputs.issueTitle,
    labels: [inputs.issueLabel],
    body,
  });
  return reply.status === 201 ? null : refusalWords(reply, 'issues: write');
}

async function close(api: GitHubApi, number: number): Promise<string | null> {
  const reply = await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    issue_number: number,
    state: 'closed',
    state_reason: 'completed',
  });
  return reply.status === 200 ? null : refusalWords(reply, 'issues: write');
}

async function comment(api: GitHubApi, number: number, body: string): Promise<string | null> {
  const reply = await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: number,
    body,
  });
  return reply.status === 201 ? null : refusalWords(reply, 'issues: write');
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
