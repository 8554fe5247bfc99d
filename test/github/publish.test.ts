import { describe, expect, it } from 'vitest';
import { type Files, TestRepository } from '../repository.ts';
import { review, reviewComment, serveComments, serveIssues, type WrittenIssue } from './answers.ts';
import { checkout, pullRequest } from './checkout.ts';
import { type Run, runAction } from './runner.ts';
import { GitHubServer, refusal } from './server.ts';

const token = 'ghs_secret';
const image = `FROM python:3.13@sha256:${'0'.repeat(64)}\n`;
const isWrite = ({ operation }: { operation: string }) => !operation.startsWith('GET ');

describe("the pull request's comment", () => {
  const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';

  async function change(server: GitHubServer, added: string, inputs: Record<string, string>): Promise<Run> {
    const { remote, merge, payload } = pullRequest({ Dockerfile: image }, { Dockerfile: image + added });
    return runAction({
      action: 'unpinned-dependencies',
      workspace: await checkout(remote, merge),
      event: 'pull_request',
      sha: merge,
      payload,
      inputs: { token, 'as-of': '2026-11-20', ...inputs },
      environment: server.environment,
    });
  }

  it('is written once, found again behind a hundred others, and brought up to date in place', async () => {
    const server = await GitHubServer.start();
    const others = Array.from({ length: 130 }, (_, id) => ({ id, body: 'something else' }));
    const comments = serveComments(server, others);
    await change(server, 'RUN pip install flask\n', { 'comment-summary-in-pr': 'always' });
    expect(comments.length).toBe(131);
    expect(comments[130]?.body).toContain('1 warning');
    await change(server, 'RUN pip install flask==3.1.0\n', { 'comment-summary-in-pr': 'always' });
    expect(comments.length).toBe(131);
    expect(comments[130]?.body).toContain('no new findings');
    expect(server.asked(list).map(({ query }) => query.get('page'))).toEqual(['1', '2', '1', '2']);
  });

  it('is left alone by another use with its own id, and by a person who quotes it', async () => {
    const server = await GitHubServer.start();
    const comments = serveComments(server, [
      { id: 1, body: '<!-- premortem comment other -->\nother' },
      { id: 2, body: '> <!-- premortem comment default -->\nquoted' },
    ]);
    await change(server, 'RUN pip install flask\n', { 'comment-summary-in-pr': 'always' });
    expect(comments.map(({ id }) => id)).toEqual([1, 2, 1002]);
  });

  it('is not begun on success when only failures are to be told, but one that is there is corrected', async () => {
    const server = await GitHubServer.start();
    const comments = serveComments(server);
    await change(server, 'RUN pip install flask\n', { 'comment-summary-in-pr': 'on-failure' });
    expect(comments).toEqual([]);
    const failing = { 'comment-summary-in-pr': 'on-failure', 'fail-on': 'warning' };
    const failed = await change(server, 'RUN pip install flask\n', failing);
    expect([failed.status, comments.length]).toEqual([1, 1]);
    await change(server, 'USER app\n', failing);
    expect(comments[0]?.body).toContain('no new findings');
  });
});

describe('fixes as suggestions of a review', () => {
  const list = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
  const post = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  const before = {
    'ci.sh': '#!/bin/sh\necho one\n',
    'package-lock.json': '{"lockfileVersion":3,"packages":{}}\n',
  };
  const change = {
    'ci.sh': `${before['ci.sh']}echo ${'`'}x${'`'} && npm install\n`,
    'package.json': '{"private":true}\n',
  };

  it('are made once, on lines of the head that the change wrote', async () => {
    const { remote, head, merge, payload } = pullRequest(before, change, {
      'ci.sh': `# first\n${before['ci.sh']}`,
    });
    const server = await GitHubServer.start();
    const written: object[] = [];
    server.answer(list, () => ({ body: written.map((one) => reviewComment(one)) }));
    server.answer(post, ({ body }) => {
      written.push(...body.comments);
      return { body: review(head) };
    });
    const run = async () =>
      runAction({
        action: 'unpinned-dependencies',
        workspace: await checkout(remote, merge),
        event: 'pull_request',
        sha: merge,
        payload,
        inputs: { token, suggest: 'review', only: 'unlocked-install' },
        environment: server.environment,
      });
    expect((await run()).status).toBe(0);
    expect(server.asked(post).map(({ body }) => body)).toMatchObject([
      { commit_id: head, event: 'COMMENT', comments: [{ path: 'ci.sh', line: 3, side: 'RIGHT' }] },
    ]);
    expect((written[0] as { body: string }).body).toContain('```suggestion\necho `x` && npm ci\n```\n');
    await run();
    expect(server.asked(post).length).toBe(1);
  });

  it('are left out with a notice where the token may not', async () => {
    const { remote, merge, payload } = pullRequest(before, change);
    const server = (await GitHubServer.start()).answer(list, () => ({ body: [] }));
    server.refuse(post, refusal(403, 'Resource not accessible by integration'));
    const run = await runAction({
      action: 'unpinned-dependencies',
      workspace: await checkout(remote, merge),
      event: 'pull_request',
      sha: merge,
      payload,
      inputs: { token, suggest: 'review' },
      environment: server.environment,
    });
    expect(run.status).toBe(0);
    expect(run.annotations.at(-1)?.message).toContain('Fixes were not suggested');
  });
});

describe("the audit's issue", () => {
  /** Nobody is asked what packages resolve to: the address refuses at once. */
  const noIndexes = {
    '.github/premortem.yml':
      'endpoints:\n  pypi: http://127.0.0.1:9\n  oci: http://127.0.0.1:9\nmax-requests: 1\n',
  };

  async function audit(
    server: GitHubServer,
    files: Files,
    inputs: Record<string, string> = {},
  ): Promise<Run> {
    const remote = new TestRepository();
    const commit = remote.commit(
      { ...noIndexes, Dockerfile: image, ...files },
      'all',
      '2026-11-20T00:00:00Z',
    );
    return runAction({
      action: 'unpinned-dependencies',
      workspace: await checkout(remote, commit),
      event: 'schedule',
      payload: { repository: { default_branch: 'main' } },
      inputs: { token, issue: 'update', 'as-of': '2026-11-20', ...inputs },
      environment: { ...server.environment, GITHUB_REF: 'refs/heads/main' },
    });
  }
  const one = { 'install.sh': '#!/bin/sh\npip install flask\n' };
  const two = { 'install.sh': '#!/bin/sh\npip install flask\npip install django\n' };

  it('is opened, left alone, brought up to date, closed and opened again', async () => {
    const server = await GitHubServer.start();
    const issues = serveIssues(server);
    const comments = serveComments(server);
    const writes = () => server.requests.filter(isWrite).length;
    await audit(server, one, { 'issue-title': 'Weekly', 'issue-label': 'weekly' });
    expect(issues).toMatchObject([{ number: 1, state: 'open', title: 'Weekly', labels: ['weekly'] }]);
    expect(writes()).toBe(1);
    await audit(server, one, { 'issue-label': 'weekly' });
    expect(writes()).toBe(1);
    await audit(server, two, { 'issue-label': 'weekly' });
    expect(issues[0]?.body).toContain('django');
    expect(comments.map(({ body }) => body)).toEqual(['Since the last audit: 1 new, 0 gone, 2 in all.']);
    await audit(server, {}, { 'issue-label': 'weekly' });
    expect(issues[0]?.state).toBe('closed');
    await audit(server, one, { 'issue-label': 'weekly', 'issue-reopen': 'never' });
    expect(issues[0]?.state).toBe('closed');
    await audit(server, one, { 'issue-label': 'weekly' });
    expect(issues[0]?.state).toBe('open');
    expect(issues.length).toBe(1);
  });

  it('is the only one: others are closed, and those of people left alone', async () => {
    const server = await GitHubServer.start();
    const marker = '<!-- premortem audit default 1 0123456789abcdef - -->';
    const issue = (number: number, body: string, state = 'open'): WrittenIssue => {
      return { number, state, title: 'x', body, labels: ['premortem'] };
    };
    const issues = serveIssues(server, [
      issue(1, marker),
      issue(2, 'by hand'),
      issue(3, marker),
      issue(4, marker, 'closed'),
    ]);
    serveComments(server);
    await audit(server, one);
    expect(issues.map(({ state }) => state)).toEqual(['closed', 'open', 'open', 'closed']);
    expect(issues[2]?.body).toContain('flask');
  });

  it.each([
    ['issues are disabled', refusal(410, 'Issues has been disabled in this repository.')],
    ['the token may not', refusal(403, 'Resource not accessible by integration')],
  ])('is left out with a notice where %s', async (_, answer) => {
    const server = (await GitHubServer.start()).refuse('GET /repos/{owner}/{repo}/issues', answer);
    const run = await audit(server, one);
    expect(run.status).toBe(0);
    expect(run.annotations.at(-1)).toMatchObject({ level: 'notice' });
    expect(run.annotations.at(-1)?.message).toContain("The audit's issue was not written");
  });

  it('stays within what an issue can hold, and still knows whether the set is the same', async () => {
    const server = await GitHubServer.start();
    const issues = serveIssues(server);
    const comments = serveComments(server);
    const many = (count: number) => ({
      'install.sh': `#!/bin/sh\n${Array.from({ length: count }, (_, place) => `pip install package${place}\n`).join('')}`,
    });
    await audit(server, many(3000));
    expect(issues[0]!.body.length).toBeLessThan(65_536);
    await audit(server, many(3001));
    expect(comments.map(({ body }) => body)).toEqual([
      'The findings have changed since the last audit: 3000 before, 3001 now.',
    ]);
    await audit(server, many(3001));
    expect(comments.length).toBe(1);
  });

  it.each(['refs/heads/topic', 'refs/pull/7/merge', 'refs/tags/v1'])('is not that of %s', async (ref) => {
    const remote = new TestRepository();
    const commit = remote.commit(one);
    const server = await GitHubServer.start();
    const run = await runAction({
      action: 'unpinned-dependencies',
      workspace: await checkout(remote, commit),
      event: 'workflow_dispatch',
      payload: { repository: { default_branch: 'main' } },
      inputs: { token, issue: 'update' },
      environment: { ...server.environment, GITHUB_REF: ref },
    });
    expect(run.status).toBe(0);
    expect(run.log).toContain('The issue is about the default branch');
    expect(server.requests).toEqual([]);
  });
});
