import type { TestRepository } from '../repository.ts';
import type { Answer, GitHubServer } from './server.ts';
import { refusal } from './server.ts';

const here = 'https://github.test/octo/example';
const moment = '2026-11-20T12:00:00Z';

const person = {
  login: 'octo-bot',
  id: 1,
  node_id: 'U_1',
  ...Object.fromEntries(
    ['avatar', 'events', 'followers', 'following', 'gists', 'html', 'organizations'].map((name) => [
      `${name}_url`,
      here,
    ]),
  ),
  ...Object.fromEntries(
    ['received_events', 'repos', 'starred', 'subscriptions'].map((name) => [`${name}_url`, here]),
  ),
  url: here,
  gravatar_id: '',
  type: 'Bot',
  site_admin: false,
};

/** Trees, blobs, commits and comparisons of a real repository. */
export function serveRepository(server: GitHubServer, repository: TestRepository): GitHubServer {
  const at = 'GET /repos/{owner}/{repo}';
  server.answer(`${at}/git/trees/{tree_sha}`, ({ parameters }) => tree(repository, parameters.tree_sha!));
  server.answer(`${at}/git/blobs/{file_sha}`, ({ parameters }) => blob(repository, parameters.file_sha!));
  server.answer(`${at}/commits/{ref}`, ({ parameters }) => {
    const id = idOf(repository, parameters.ref!);
    return id === null
      ? refusal(422, `No commit found for SHA: ${parameters.ref}`)
      : { body: commit(repository, id) };
  });
  server.answer(`${at}/compare/{basehead}`, ({ parameters }) => compare(repository, parameters.basehead!));
  return server;
}

/** The files of one pull request, between the base and its head. */
export function servePullRequest(
  server: GitHubServer,
  repository: TestRepository,
  base: string,
  head: string,
): GitHubServer {
  return server.answer('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', ({ query }) => {
    const files = changedFiles(repository, repository.git('merge-base', base, head), head);
    const size = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    return { body: files.slice((page - 1) * size, page * size) };
  });
}

function idOf(repository: TestRepository, ref: string): string | null {
  try {
    return repository.git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  } catch {
    return null;
  }
}

function tree(repository: TestRepository, ref: string): Answer {
  const id = idOf(repository, ref);
  if (id === null) return refusal(404, 'Not Found');
  const records = repository.git('ls-tree', '-r', '-t', '-l', '-z', id).split('\0').filter(Boolean);
  const entries = records.map((record) => {
    const [about = '', path = ''] = record.split('\t');
    const [mode = '', type = '', sha = '', size = '-'] = about.split(/ +/);
    return { path, mode, type, sha, url: here, ...(size === '-' ? {} : { size: Number(size) }) };
  });
  return { body: { sha: id, url: here, truncated: false, tree: entries } };
}

function blob(repository: TestRepository, sha: string): Answer {
  const content = repository.git('cat-file', 'blob', sha);
  const bytes = Buffer.from(`${content}\n`);
  return {
    body: {
      sha,
      url: here,
      node_id: 'B_1',
      size: bytes.length,
      encoding: 'base64',
      content: bytes.toString('base64'),
    },
  };
}

function commit(repository: TestRepository, sha: string) {
  const parents = repository.git('show', '-s', '--format=%P', sha).split(' ').filter(Boolean);
  return {
    sha,
    node_id: 'C_1',
    url: here,
    html_url: here,
    comments_url: here,
    author: null,
    committer: null,
    parents: parents.map((parent) => ({ sha: parent, url: here, html_url: here })),
    commit: {
      url: here,
      author: { name: 'A Person', email: 'person@example.com', date: moment },
      committer: { name: 'A Person', email: 'person@example.com', date: moment },
      message: 'change',
      comment_count: 0,
      tree: { sha: repository.git('rev-parse', `${sha}^{tree}`), url: here },
    },
  };
}

function compare(repository: TestRepository, basehead: string): Answer {
  const [base = '', head = ''] = basehead.split('...');
  const [from, to] = [idOf(repository, base), idOf(repository, head)];
  if (from === null || to === null) return refusal(404, 'Not Found');
  const start = repository.git('merge-base', from, to);
  return {
    body: {
      url: here,
      html_url: here,
      permalink_url: here,
      diff_url: here,
      patch_url: here,
      base_commit: commit(repository, from),
      merge_base_commit: commit(repository, start),
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      total_commits: 1,
      commits: [commit(repository, to)],
      files: changedFiles(repository, start, to),
    },
  };
}

function changedFiles(repository: TestRepository, from: string, to: string) {
  const paths = repository
    .git('diff', '--name-only', '-z', '--no-renames', from, to)
    .split('\0')
    .filter(Boolean);
  return paths.map((filename) => {
    const diff = repository.git('diff', '--no-renames', from, to, '--', filename);
    const start = diff.search(/^@@ /m);
    return {
      sha: null,
      filename,
      status: 'modified',
      additions: 1,
      deletions: 0,
      changes: 1,
      blob_url: here,
      raw_url: here,
      contents_url: here,
      ...(start === -1 ? {} : { patch: diff.slice(start) }),
    };
  });
}

export interface Written {
  readonly id: number;
  body: string;
}

/** Comments of issues and pull requests, as they stand. */
export function serveComments(server: GitHubServer, comments: Written[] = []): Written[] {
  const form = ({ id, body }: Written) => ({
    id,
    body,
    node_id: 'IC_1',
    url: here,
    html_url: here,
    issue_url: here,
    user: person,
    created_at: moment,
    updated_at: moment,
    author_association: 'NONE',
  });
  server.answer('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', ({ query }) => ({
    body: page(comments, query).map(form),
  }));
  server.answer('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', ({ body }) => {
    comments.push({ id: 1000 + comments.length, body: body.body });
    return { status: 201, body: form(comments.at(-1)!) };
  });
  server.answer('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', ({ parameters, body }) => {
    const own = comments.find(({ id }) => id === Number(parameters.comment_id))!;
    own.body = body.body;
    return { body: form(own) };
  });
  return comments;
}

export interface WrittenIssue {
  readonly number: number;
  state: string;
  title: string;
  body: string;
  readonly labels: readonly string[];
}

/** Issues, as they stand, newest first as they are asked for. */
export function serveIssues(server: GitHubServer, issues: WrittenIssue[] = []): WrittenIssue[] {
  const form = ({ number, state, title, body, labels }: WrittenIssue) => ({
    id: number,
    number,
    state,
    title,
    body,
    labels: labels.map((name) => ({ id: 1, name })),
    node_id: 'I_1',
    ...Object.fromEntries(
      ['url', 'repository_url', 'labels_url', 'comments_url', 'events_url', 'html_url'].map((name) => [
        name,
        here,
      ]),
    ),
    user: person,
    assignee: null,
    milestone: null,
    locked: false,
    comments: 0,
    closed_at: null,
    created_at: moment,
    updated_at: moment,
    author_association: 'NONE',
  });
  server.answer('GET /repos/{owner}/{repo}/issues', ({ query }) => {
    const wanted = issues.filter(({ labels }) => labels.includes(query.get('labels') ?? ''));
    return {
      body: page(
        [...wanted].sort((a, b) => b.number - a.number),
        query,
      ).map(form),
    };
  });
  server.answer('POST /repos/{owner}/{repo}/issues', ({ body }) => {
    issues.push({
      number: issues.length + 1,
      state: 'open',
      title: body.title,
      body: body.body,
      labels: body.labels,
    });
    return { status: 201, body: form(issues.at(-1)!) };
  });
  server.answer('PATCH /repos/{owner}/{repo}/issues/{issue_number}', ({ parameters, body }) => {
    const issue = issues.find(({ number }) => number === Number(parameters.issue_number))!;
    Object.assign(issue, { state: body.state ?? issue.state, body: body.body ?? issue.body });
    return { body: form(issue) };
  });
  return issues;
}

/** The job's own check, which collects what is added to it. */
export function serveCheck(server: GitHubServer): { annotations: Record<string, unknown>[] } {
  const check = { annotations: [] as Record<string, unknown>[] };
  server.answer('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', ({ parameters, body }) => {
    check.annotations.push(...body.output.annotations);
    return {
      body: {
        id: Number(parameters.check_run_id),
        node_id: 'CR_1',
        head_sha: '0'.repeat(40),
        name: 'premortem',
        url: here,
        html_url: here,
        details_url: here,
        status: 'in_progress',
        conclusion: null,
        started_at: moment,
        completed_at: null,
        external_id: '',
        check_suite: null,
        app: null,
        pull_requests: [],
        output: {
          title: body.output.title,
          summary: body.output.summary,
          text: null,
          annotations_count: check.annotations.length,
          annotations_url: here,
        },
      },
    };
  });
  return check;
}

function page<T>(items: readonly T[], query: URLSearchParams): readonly T[] {
  const size = Number(query.get('per_page') ?? 30);
  const number = Number(query.get('page') ?? 1);
  return items.slice((number - 1) * size, number * size);
}

/** A repository as it stands in a list. */
export function minimalRepository(full: string, more: Readonly<Record<string, unknown>> = {}) {
  const [, name = ''] = full.split('/');
  const urls = `archive assignees blobs branches collaborators comments commits compare contents contributors
    deployments downloads events forks git_commits git_refs git_tags hooks html issue_comment issue_events issues
    keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers
    subscription tags teams trees`.split(/\s+/);
  return {
    id: 1,
    node_id: 'R_1',
    name,
    full_name: full,
    owner: person,
    private: false,
    description: null,
    fork: false,
    archived: false,
    disabled: false,
    size: 100,
    url: here,
    ...Object.fromEntries(urls.map((one) => [`${one}_url`, here])),
    ...more,
  };
}

/** A review as GitHub gives it back. */
export function review(commit: string) {
  return {
    id: 1,
    node_id: 'PRR_1',
    user: person,
    body: '',
    state: 'COMMENTED',
    commit_id: commit,
    html_url: here,
    pull_request_url: here,
    _links: { html: { href: here }, pull_request: { href: here } },
    author_association: 'NONE',
  };
}

/** A comment of a review, from what was sent. */
export function reviewComment(sent: object) {
  return {
    id: 1,
    node_id: 'PRRC_1',
    url: here,
    html_url: here,
    pull_request_url: here,
    diff_hunk: '@@ -1 +1 @@',
    commit_id: '0'.repeat(40),
    original_commit_id: '0'.repeat(40),
    user: person,
    created_at: moment,
    updated_at: moment,
    author_association: 'NONE',
    pull_request_review_id: 1,
    _links: { self: { href: here }, html: { href: here }, pull_request: { href: here } },
    ...sent,
  };
}
