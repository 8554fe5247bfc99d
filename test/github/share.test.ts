import { describe, expect, it } from 'vitest';
import { type Files, TestRepository } from '../repository.ts';
import { serveComments, serveIssues, type WrittenIssue } from './answers.ts';
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
    expect(comments[130]?.body).toContain('introduces nothing');
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
    expect(comments[0]?.body).toContain('introduces nothing');
  });
});

describe("the audit's issue", () => {
  async function audit(
    server: GitHubServer,
    files: Files,
    inputs: Record<string, string> = {},
  ): Promise<Run> {
    const remote = new TestRepository();
    const commit = remote.commit({ Dockerfile: image, ...files }, 'all', '2026-11-20T00:00:00Z');
    return runAction({
      action: 'unpinned-dependencies',
      workspace: await checkout(remote, commit),
      event: 'schedule',
      inputs: { token, issue: 'update', 'as-of': '2026-11-20', ...inputs },
      environment: server.environment,
    });
  }
  const one = { 'install.sh': '#!/bin/sh\npip install flask\n' };
  const two = { 'install.sh': '#!/bin/sh\npip install flask django\n' };

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
    const marker = '<!-- premortem audit abc -->';
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
});
