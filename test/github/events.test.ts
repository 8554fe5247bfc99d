import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestRepository, temporaryFolder } from '../repository.ts';
import { servePullRequest, serveRepository } from './answers.ts';
import { checkout, pullRequest } from './checkout.ts';
import { type Run, type RunRequest, runAction } from './runner.ts';
import { GitHubServer, refusal } from './server.ts';

const token = 'ghs_secret';

/** Long enough that what is added at either end merges by itself. */
const lines = Array.from({ length: 12 }, (_, place) => `# line ${place + 1}\n`).join('');
const image = `FROM python:3.13@sha256:${'0'.repeat(64)}\n`;
const before = {
  Dockerfile: `${image}RUN pip install flask\n${lines}`,
  'services/api/Dockerfile': image,
};
/** Line 15 of the head. In the test merge it is 17, because the base has two more lines above. */
const change = { Dockerfile: `${before.Dockerfile}RUN pip install certbot\n` };
const meanwhile = { Dockerfile: `# new\n# lines\n${before.Dockerfile}` };

const act = (request: Omit<RunRequest, 'action'>): Promise<Run> =>
  runAction({ action: 'unpinned-dependencies', ...request });

/** What was told, as `level path:line first words`. */
function told(run: Run): string[] {
  return run.annotations.map(
    ({ level, properties, message }) =>
      `${level} ${properties.file}:${properties.line} ${message.split(' ')[0]?.replaceAll('`', '')}`,
  );
}

const onlyCertbot = ['warning Dockerfile:15 certbot'];

async function serverFor(remote: TestRepository): Promise<GitHubServer> {
  return serveRepository(await GitHubServer.start(), remote);
}

describe('pull_request', () => {
  it.each([
    ['the same repository', {}],
    ['a fork, whose token reads only', { fork: true }],
    ['Dependabot', { actor: 'dependabot[bot]' }],
  ])('from %s: fetches the base alone, and tells lines of the head', async (_, {
    fork = false,
    actor = 'person',
  }: { fork?: boolean; actor?: string }) => {
    const pull = pullRequest(before, change, meanwhile, fork);
    const server = await GitHubServer.start();
    const run = await act({
      workspace: await checkout(pull.remote, pull.merge, { token }),
      event: 'pull_request',
      sha: pull.merge,
      payload: pull.payload,
      inputs: { token },
      environment: { ...server.environment, GITHUB_ACTOR: actor },
    });
    expect(told(run)).toEqual(onlyCertbot);
    expect(run.summary).toContain(`/blob/${pull.head}/Dockerfile#L15`);
    expect(run.summary).toContain(`compared with ${pull.base.slice(0, 12)}`);
    expect(run.status).toBe(0);
    expect(server.requests).toEqual([]);
  });

  it('reads the base through the API where the remote gives nothing (persist-credentials: false)', async () => {
    const pull = pullRequest(before, change, meanwhile);
    const server = servePullRequest(await serverFor(pull.remote), pull.remote, pull.base, pull.head);
    const run = await act({
      workspace: await checkout(pull.remote, pull.merge, { token, credentials: false }),
      event: 'pull_request',
      sha: pull.merge,
      payload: pull.payload,
      inputs: { token, 'filter-mode': 'added' },
      environment: server.environment,
    });
    expect(told(run)).toEqual(onlyCertbot);
    expect(run.summary).toContain('read through the API');
    expect(server.requests.every(({ authorization }) => authorization === `token ${token}`)).toBe(true);
  });

  it('checks everything, says so and fails nothing where the base cannot be had at all', async () => {
    const pull = pullRequest(before, {
      ...change,
      'install.sh': '#!/bin/sh\ncurl -s https://example.com/i | sh\n',
    });
    const run = await act({
      workspace: await checkout(pull.remote, pull.merge, { token, credentials: false }),
      event: 'pull_request',
      sha: pull.merge,
      payload: pull.payload,
    });
    expect(told(run).some((one) => one.startsWith('error install.sh:2'))).toBe(true);
    expect(told(run)).toContain('warning Dockerfile:2 flask');
    expect(run.summary).toContain('This change could not be compared with the state before it');
    expect(run.summary).toContain('<b>could not be compared</b>: 3 findings');
    expect(run.outputs.conclusion).toBe('neutral');
    expect(run.status).toBe(0);
  });

  it('leaves out what the base did meanwhile where the head itself is checked out', async () => {
    const pull = pullRequest(before, change, {
      Dockerfile: before.Dockerfile.replace('flask', 'flask==3.1.0'),
    });
    const server = servePullRequest(await serverFor(pull.remote), pull.remote, pull.base, pull.head);
    const run = await act({
      workspace: await checkout(pull.remote, pull.head),
      event: 'pull_request',
      sha: pull.merge,
      payload: pull.payload,
      inputs: { token },
      environment: server.environment,
    });
    expect(told(run)).toEqual(onlyCertbot);
  });

  it('keeps to one folder, and names its files as the repository does', async () => {
    const moved = {
      'services/api/Dockerfile': `${image}RUN pip install certbot\n`,
      'other.sh': '#!/bin/sh\npip install x\n',
    };
    const pull = pullRequest(before, moved);
    const server = servePullRequest(await serverFor(pull.remote), pull.remote, pull.base, pull.head);
    for (const credentials of [true, false]) {
      const workspace = await checkout(pull.remote, pull.merge, { token, credentials });
      const run = await act({
        workspace,
        event: 'pull_request',
        sha: pull.merge,
        payload: pull.payload,
        inputs: {
          token,
          'working-directory': 'services/api',
          'filter-mode': 'added',
          'sarif-file': 'all.sarif',
        },
        environment: server.environment,
      });
      expect(told(run)).toEqual(['warning services/api/Dockerfile:2 certbot']);
      expect(run.summary).toContain(`/blob/${pull.head}/services/api/Dockerfile#L2`);
      expect(readFileSync(join(workspace, 'all.sarif'), 'utf8')).toContain(
        '"uri": "services/api/Dockerfile"',
      );
    }
  });
});

describe('events whose checkout is not the change', () => {
  it.each([
    'a checkout of the default branch',
    'no checkout at all',
  ])('pull_request_target, with %s', async (what) => {
    const pull = pullRequest(before, change, meanwhile, true);
    const server = servePullRequest(await serverFor(pull.remote), pull.remote, pull.base, pull.head);
    const workspace =
      what === 'no checkout at all' ? temporaryFolder() : await checkout(pull.remote, pull.base);
    const run = await act({
      workspace,
      event: 'pull_request_target',
      sha: pull.base,
      payload: pull.payload,
      inputs: { token, 'filter-mode': 'added' },
      environment: server.environment,
    });
    expect(told(run)).toEqual(onlyCertbot);
    expect(run.summary).toContain('both read through the API');
  });

  it('workflow_run after a pull request from a fork', async () => {
    const pull = pullRequest(before, change, meanwhile, true);
    const server = await serverFor(pull.remote);
    const run = await act({
      workspace: await checkout(pull.remote, pull.base),
      event: 'workflow_run',
      sha: pull.base,
      payload: {
        workflow_run: { event: 'pull_request', head_sha: pull.head, pull_requests: [] },
        repository: { default_branch: 'main' },
      },
      inputs: { token },
      environment: server.environment,
    });
    expect(told(run)).toEqual(onlyCertbot);
  });

  it('workflow_run after a push audits what is checked out', async () => {
    const pull = pullRequest(before, change);
    const run = await act({
      workspace: await checkout(pull.remote, pull.base),
      event: 'workflow_run',
      sha: pull.base,
      payload: { workflow_run: { event: 'push', head_sha: pull.base, pull_requests: [] } },
    });
    expect(told(run)).toContain('warning Dockerfile:2 flask');
  });

  it('says that nothing was checked, without a red job, where the API does not answer', async () => {
    const pull = pullRequest(before, change, meanwhile, true);
    const server = await GitHubServer.start();
    server.refuse('GET /repos/{owner}/{repo}/compare/{basehead}', refusal(404, 'Not Found'));
    const run = await act({
      workspace: await checkout(pull.remote, pull.base),
      event: 'pull_request_target',
      sha: pull.base,
      payload: pull.payload,
      inputs: { token },
      environment: server.environment,
    });
    expect(run.status).toBe(0);
    expect(run.outputs.conclusion).toBe('skipped');
    expect(run.summary).toContain('nothing was checked');
    expect(run.annotations.map(({ level }) => level)).toEqual(['warning']);
  });

  it('asks for a token where there is none', async () => {
    const pull = pullRequest(before, change);
    const run = await act({
      workspace: await checkout(pull.remote, pull.base),
      event: 'pull_request_target',
      payload: pull.payload,
    });
    expect(run.status).toBe(1);
    expect(run.annotations[0]?.message).toContain('there is no token');
  });
});

describe('merge_group and push', () => {
  it('merge_group compares with the state of the branch before the queue', async () => {
    const pull = pullRequest(before, change, meanwhile);
    const run = await act({
      workspace: await checkout(pull.remote, pull.merge),
      event: 'merge_group',
      sha: pull.merge,
      payload: { merge_group: { base_sha: pull.base, head_sha: pull.merge } },
    });
    expect(told(run)).toEqual(['warning Dockerfile:17 certbot']);
  });

  it('push compares with what was there before', async () => {
    const { remote, base, merge } = pullRequest(before, change, meanwhile);
    const run = await act({
      workspace: await checkout(remote, merge),
      event: 'push',
      sha: merge,
      payload: { ref: 'refs/heads/main', before: base, after: merge, repository: { default_branch: 'main' } },
    });
    expect(told(run)).toEqual(['warning Dockerfile:17 certbot']);
  });

  it.each([
    ['a new branch', '0'.repeat(40)],
    ['a force push whose state before is gone', 'd'.repeat(40)],
  ])('push of %s compares with where it left the default branch', async (_, state) => {
    const { remote, head } = pullRequest(before, change, meanwhile);
    const server = await serverFor(remote);
    const run = await act({
      workspace: await checkout(remote, head),
      event: 'push',
      sha: head,
      payload: {
        ref: 'refs/heads/topic',
        before: state,
        after: head,
        repository: { default_branch: 'main' },
      },
      inputs: { token },
      environment: server.environment,
    });
    expect(told(run)).toEqual(onlyCertbot);
  });

  it('push of a new repository is an audit', async () => {
    const { remote, head } = pullRequest(before, change);
    const run = await act({
      workspace: await checkout(remote, head),
      event: 'push',
      sha: head,
      payload: {
        ref: 'refs/heads/main',
        before: '0'.repeat(40),
        after: head,
        repository: { default_branch: 'main' },
      },
    });
    expect(told(run)).toContain('warning Dockerfile:2 flask');
  });
});

describe('workflow_dispatch', () => {
  it('compares the refs that the inputs name, from a clone that has neither', async () => {
    const { remote, base } = pullRequest(before, change, meanwhile);
    const server = await serverFor(remote);
    const run = await act({
      workspace: await checkout(remote, base),
      event: 'workflow_dispatch',
      sha: base,
      inputs: { token, 'base-ref': 'main', 'head-ref': 'topic' },
      environment: server.environment,
    });
    expect(told(run)).toEqual(onlyCertbot);
  });

  it('says in one sentence that a ref is not there', async () => {
    const { remote, base } = pullRequest(before, change);
    const server = await serverFor(remote);
    const run = await act({
      workspace: await checkout(remote, base),
      event: 'workflow_dispatch',
      sha: base,
      inputs: { token, 'base-ref': 'mian' },
      environment: server.environment,
    });
    expect(run.status).toBe(1);
    expect(run.annotations.map(({ message }) => message)).toEqual(['There is no revision `mian` here.']);
  });

  it('audits without refs, and says when there is no repository', async () => {
    const workspace = join(temporaryFolder(), 'plain');
    mkdirSync(workspace);
    new TestRepository(workspace).write(before).git('init', '-q');
    const run = await act({ workspace, event: 'workflow_dispatch' });
    expect(run.status).toBe(0);
  });
});
