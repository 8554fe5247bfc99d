import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, TestRepository, temporaryFolder } from '../repository.ts';
import { serveComments, serveIssues, servePullRequest, serveRepository } from './answers.ts';
import { checkout, type PullRequest, pullRequest } from './checkout.ts';
import { type Run, runAction } from './runner.ts';
import { type Answer, forbidden, GitHubServer, refusal } from './server.ts';

const token = 'ghs_secret';
const good = `FROM python:3.13-slim@sha256:${'0'.repeat(64)}\n`;
const bad = `${good}RUN curl -fsSL https://x.example/old.sh | sh\n`;
/** Rules that ask nobody but git and GitHub. */
const only = 'unverified-download unpinned-install major-upgrade unsynced-lockfile';
const pipe = '#!/bin/sh\ncurl -fsSL https://x.example/i.sh | sh\n';

const operations = [
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues',
] as const;

/** What GitHub says instead of an answer, and words of it that people must find in the report. */
const faults: readonly (readonly [string, Answer, string | RegExp])[] = [
  ['400', refusal(400, 'Problems parsing JSON'), 'Problems parsing JSON'],
  ['401', refusal(401, 'Bad credentials'), 'Bad credentials'],
  ['403 for a missing right', forbidden, 'Resource not accessible by integration'],
  ['404', refusal(404, 'Not Found'), 'Not Found'],
  ['409', refusal(409, 'Git Repository is empty.'), 'Git Repository is empty'],
  ['410', refusal(410, 'This is gone'), 'This is gone'],
  ['422', refusal(422, 'Validation Failed'), 'Validation Failed'],
  [
    '429 that asks for an hour',
    refusal(429, 'Too many requests', { 'retry-after': '3600' }),
    'asks to wait 3600 seconds',
  ],
  ['500', refusal(500, 'Server Error'), 'Server Error'],
  ['502 without a body', { status: 502 }, 'it answered 502'],
  [
    'an HTML page',
    { status: 503, body: '<html>', headers: { 'content-type': 'text/html' } },
    'it answered 503',
  ],
  ['JSON of another shape', { body: [] }, 'it answered with no'],
  ['an answer that is cut off', { body: { message: 'x' }, cut: true }, /terminated|other side closed|socket/],
  ['silence', { never: true }, 'did not answer'],
  [
    'the rate limit',
    refusal(403, 'API rate limit exceeded', {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '2100000000',
    }),
    'rate limit until 2036-07-18 13:20 UTC',
  ],
  [
    'a secondary rate limit',
    refusal(403, 'You have exceeded a secondary rate limit'),
    'You have exceeded a secondary rate limit',
  ],
];

async function faulty(answer: Answer): Promise<GitHubServer> {
  const server = await GitHubServer.start();
  for (const operation of operations) server.refuse(operation, { ...answer, unchecked: true });
  return server;
}

interface Situation {
  readonly event: string;
  readonly commit: (pull: PullRequest) => string;
  readonly payload: (pull: PullRequest) => object;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the step concludes; `neutral` without. */
  readonly conclusion?: 'skipped';
}

const named = { repository: { default_branch: 'main' } };

/** Events, with what is checked out; the state before is in no clone, and the remote does not give it. */
const events: Readonly<Record<string, Situation>> = {
  'pull_request, test merge': {
    event: 'pull_request',
    commit: ({ merge }) => merge,
    payload: ({ payload }) => payload,
  },
  'pull_request, head': {
    event: 'pull_request',
    commit: ({ head }) => head,
    payload: ({ payload }) => payload,
  },
  pull_request_target: {
    event: 'pull_request_target',
    conclusion: 'skipped',
    commit: ({ base }) => base,
    payload: ({ payload }) => payload,
  },
  merge_group: {
    event: 'merge_group',
    commit: ({ merge }) => merge,
    payload: ({ base, merge }) => ({ merge_group: { base_sha: base, head_sha: merge }, ...named }),
  },
  push: {
    event: 'push',
    commit: ({ merge }) => merge,
    payload: ({ base, merge }) => ({ ref: 'refs/heads/main', before: base, after: merge, ...named }),
  },
  'push of a new branch': {
    event: 'push',
    commit: ({ head }) => head,
    payload: ({ head }) => ({ ref: 'refs/heads/topic', before: '0'.repeat(40), after: head, ...named }),
  },
  workflow_run: {
    event: 'workflow_run',
    conclusion: 'skipped',
    commit: ({ base }) => base,
    payload: ({ head }) => ({
      workflow_run: { event: 'pull_request', head_sha: head, pull_requests: [] },
      ...named,
    }),
  },
  'workflow_dispatch with base-ref': {
    event: 'workflow_dispatch',
    commit: ({ merge }) => merge,
    payload: () => named,
    inputs: { 'base-ref': 'release' },
  },
  schedule: {
    event: 'schedule',
    commit: ({ merge }) => merge,
    payload: () => named,
    inputs: { issue: 'update' },
  },
};

/** A change that adds an error and switches its rule off, in a tree that holds an old one. */
const change = (): PullRequest =>
  pullRequest(
    { Dockerfile: bad, 'README.md': 'before\n' },
    { 'curl.sh': pipe, '.github/premortem.yml': 'rules:\n  unverified-download: off\n' },
    { 'README.md': 'moved on\n' },
  );

describe.each(Object.keys(events))('%s, where the state before is only with GitHub', (name) => {
  const situation = events[name]!;

  it.each(faults)('and its API answers %s', async (_, answer, words) => {
    const pull = change();
    const server = await faulty(answer);
    const commit = situation.commit(pull);
    const run = await runAction({
      action: 'premortem',
      workspace: await checkout(pull.remote, commit, { token, credentials: false }),
      event: situation.event,
      sha: commit,
      payload: situation.payload(pull),
      inputs: { token, only, 'as-of': '2026-11-20', 'comment-summary-in-pr': 'always', ...situation.inputs },
      environment: { ...server.environment, PREMORTEM_SECOND: '50' },
    });
    const said = `${run.log}${run.summary}`;
    const pattern = typeof words === 'string' ? new RegExp(words) : words;
    expect(said).not.toMatch(/Unknown error|at file:\/\/|\bat async\b/);
    if (situation.event === 'schedule') {
      // The whole tree is at hand, and its own configuration judges it: only the issue is GitHub's.
      expect([run.status, run.outputs.conclusion]).toEqual([0, 'success']);
      // `[]` is a right answer here: there is no issue yet.
      if ('body' in answer && Array.isArray(answer.body)) return;
      expect(run.log).toContain("The audit's issue was not written");
      expect(run.log).toMatch(pattern);
      return;
    }
    if (name === 'workflow_dispatch with base-ref' && (answer.status === 404 || answer.status === 422)) {
      // Then there is no such revision, which is the workflow's mistake.
      expect([run.status, run.log]).toEqual([1, expect.stringContaining('There is no revision `release`')]);
      return;
    }
    expect(run.status).toBe(0);
    expect(run.outputs.conclusion).toBe(situation.conclusion ?? 'neutral');
    if (situation.conclusion === undefined) {
      expect(run.summary).toContain('could not be compared');
      // The change's own configuration does not judge it.
      expect(JSON.parse(run.outputs.findings!)).toContainEqual(
        expect.objectContaining({ rule: 'unverified-download', path: 'curl.sh' }),
      );
    }
    expect(said).toMatch(pattern);
  });
});

interface Trial {
  readonly commit?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

async function tryPull(pull: PullRequest, server: GitHubServer, trial: Trial = {}): Promise<Run> {
  const commit = trial.commit ?? pull.merge;
  return runAction({
    action: 'premortem',
    workspace: await checkout(pull.remote, commit, { token, credentials: false }),
    event: trial.event ?? 'pull_request',
    sha: pull.merge,
    payload: pull.payload,
    inputs: { token, only, 'as-of': '2026-11-20', ...trial.inputs },
    environment: { ...server.environment, ...trial.environment },
  });
}

async function healthy(pull: PullRequest): Promise<GitHubServer> {
  const server = serveRepository(await GitHubServer.start(), pull.remote);
  return servePullRequest(server, pull.remote, pull.base, pull.head);
}

const rulesOf = (run: Run) => JSON.parse(run.outputs.findings!).map(({ rule }: { rule: string }) => rule);

describe('a base whose files are refused', () => {
  const before = {
    Dockerfile: `${bad}RUN true\n`,
    'package.json': '{"private":true,"dependencies":{"x":"1"}}\n',
  };
  const lock = (version: string) =>
    `${JSON.stringify({ lockfileVersion: 3, packages: { '': { dependencies: { x: '1' } }, 'node_modules/x': { version } } }, null, 2)}\n`;

  it('fails nothing, reports no upgrade, and says which files were not compared', async () => {
    const pull = pullRequest(
      { ...before, 'package-lock.json': lock('1.0.0') },
      { Dockerfile: `${bad}RUN true\n# a comment\n`, 'package-lock.json': lock('2.0.0') },
    );
    const server = (await healthy(pull)).refuse(operations[1], forbidden);
    const run = await tryPull(pull, server);
    expect([run.status, run.outputs.conclusion]).toEqual([0, 'neutral']);
    expect(rulesOf(run)).not.toContain('major-upgrade');
    expect(rulesOf(run)).not.toContain('unsynced-lockfile');
    expect(run.summary).toMatch(/unreadable \| <code>Dockerfile<\/code> \| This file could not be compared/);
    expect(run.summary).toContain('<code>package-lock.json</code>');
    expect(run.summary).toContain('Resource not accessible by integration');
  });

  it('fails for an error on a line that the change is known to add', async () => {
    const pull = pullRequest(
      { 'ci.sh': '#!/bin/sh\necho\n' },
      { 'ci.sh': `#!/bin/sh\necho\n${pipe.split('\n')[1]}\n` },
    );
    const server = (await healthy(pull)).refuse(operations[1], forbidden);
    const run = await tryPull(pull, server);
    expect([run.status, run.outputs.conclusion]).toEqual([1, 'failure']);
  });

  it('fails on request', async () => {
    const pull = pullRequest({ ...before }, { Dockerfile: `${bad}RUN true\n# a comment\n` });
    const server = (await healthy(pull)).refuse(operations[1], forbidden);
    const run = await tryPull(pull, server, { inputs: { 'fail-on-unchecked': 'true' } });
    expect([run.status, run.outputs.conclusion]).toEqual([1, 'failure']);
    expect(run.annotations.at(-1)?.message).toContain('fail-on-unchecked');
  });
});

describe('a head of which the state before is not known', () => {
  it('is compared with the tip, which is said and fails nothing', async () => {
    const pull = pullRequest({ Dockerfile: bad, 'a.txt': 'a\n' }, { 'a.txt': 'b\n' }, { Dockerfile: good });
    const server = (await healthy(pull)).refuse(operations[3], { status: 502 });
    const run = await tryPull(pull, server, { commit: pull.head });
    expect([run.status, run.outputs.conclusion]).toEqual([0, 'neutral']);
    expect(run.summary).toContain('compared with the tip of its base');
    expect(run.summary).toContain('it answered 502');
  });

  it('finds it in a longer history that the remote gives', async () => {
    const pull = pullRequest({ Dockerfile: bad, 'a.txt': 'a\n' }, { 'a.txt': 'b\n' }, { Dockerfile: good });
    const server = (await healthy(pull)).refuse(operations[3], { status: 502 });
    const run = await runAction({
      action: 'premortem',
      workspace: await checkout(pull.remote, pull.head),
      event: 'pull_request',
      sha: pull.merge,
      payload: pull.payload,
      inputs: { token, only },
      environment: server.environment,
    });
    expect([run.status, run.outputs.conclusion, run.outputs.findings]).toEqual([0, 'success', '[]']);
  });
});

describe('configuration', () => {
  it.each([
    'pull_request',
    'pull_request_target',
  ])('is that of the base branch as it is, not of an old fork point (%s)', async (event) => {
    const remote = new TestRepository();
    remote.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    remote.commit({ '.github/premortem.yml': 'rules:\n  unverified-download: off\n', 'README.md': 'x\n' });
    remote.git('checkout', '-q', '-b', 'topic');
    const head = remote.commit({ 'curl.sh': pipe });
    remote.git('checkout', '-q', 'main');
    const base = remote.commit({ '.github/premortem.yml': null });
    const pull = { number: 7, head: { sha: head }, base: { sha: base } };
    const payload = { pull_request: pull, repository: { default_branch: 'main' } };
    const whole = { remote, base, head, merge: head, payload };
    const run = await tryPull(whole, await healthy(whole), {
      event,
      commit: event === 'pull_request' ? head : base,
    });
    expect([run.status, rulesOf(run)]).toEqual([1, ['unverified-download']]);
  });

  it('that a workflow names and the change brings does not judge the change', async () => {
    const pull = pullRequest(
      { 'README.md': 'x\n' },
      { 'curl.sh': pipe, 'ci/policy.yml': 'rules:\n  unverified-download: off\n' },
    );
    const run = await tryPull(pull, await healthy(pull), { inputs: { 'config-file': 'ci/policy.yml' } });
    expect([run.status, rulesOf(run)]).toEqual([1, ['unverified-download']]);
  });
});

describe('a silent API', () => {
  // One request waits 12 seconds; a second one would begin another wait.
  it('is asked once, whatever there is to ask', async () => {
    const pull = change();
    const server = await faulty({ never: true });
    const run = await tryPull(pull, server, {
      inputs: { 'comment-summary-in-pr': 'always', suggest: 'review' },
    });
    expect(run.status).toBe(0);
    expect(server.requests.length).toBe(1);
    expect(run.log).toContain('it did not answer within');
  });
});

describe('more changed files than were once asked for', () => {
  it('are all read where there is no checkout of the change', async () => {
    const files: Files = Object.fromEntries([
      ...Array.from({ length: 450 }, (_, place) => [`d${place}/Dockerfile`, `${good}# ${place}\n`]),
      ['zz.sh', pipe],
    ]);
    const pull = pullRequest({ 'README.md': 'x\n' }, files);
    const server = await healthy(pull);
    const run = await runAction({
      action: 'premortem',
      workspace: await checkout(pull.remote, pull.base),
      event: 'pull_request_target',
      sha: pull.base,
      payload: pull.payload,
      inputs: { token, only, 'as-of': '2026-11-20' },
      // The stand-in asks git for the patch of each file.
      environment: { ...server.environment, PREMORTEM_SECOND: '8000' },
    });
    // One fetch instead of a request for each of them.
    expect(server.asked(operations[1])).toEqual([]);
    expect([run.status, run.outputs.conclusion, rulesOf(run)]).toEqual([
      1,
      'failure',
      ['unverified-download'],
    ]);
  }, 180_000);
});

describe('lines of the change', () => {
  it('come from the comparison of commits where the files of the pull request are refused', async () => {
    const pull = pullRequest(
      { 'ci.sh': '#!/bin/sh\npip install flask\n' },
      { 'ci.sh': '#!/bin/sh\npip install flask\npip install django\n' },
    );
    const server = (await healthy(pull)).refuse(operations[4], forbidden);
    const run = await tryPull(pull, server, { inputs: { 'filter-mode': 'added' } });
    expect(run.annotations.map(({ properties }) => properties.line)).toEqual(['3']);
  });

  it('come from the two trees where that is refused too', async () => {
    const pull = pullRequest(
      { 'ci.sh': '#!/bin/sh\npip install flask\n' },
      { 'ci.sh': '#!/bin/sh\npip install flask\npip install django\n' },
    );
    const server = (await healthy(pull)).refuse(operations[4], forbidden).refuse(operations[3], forbidden);
    const run = await tryPull(pull, server, { inputs: { 'filter-mode': 'added' } });
    expect(run.annotations.map(({ properties }) => properties.line)).toEqual(['3']);
  });
});

describe('a runner that cannot write', () => {
  // Windows has no such file.
  it.skipIf(process.platform === 'win32').each([
    ['GITHUB_STEP_SUMMARY', '/dev/full'],
    ['GITHUB_OUTPUT', '/dev/full'],
    ['GITHUB_STEP_SUMMARY', '/nowhere/summary'],
    ['GITHUB_OUTPUT', '/nowhere/output'],
    ['INPUT_SARIF-FILE', '/dev/full'],
    ['INPUT_JSON-FILE', '/nowhere/report.json'],
    ['GITHUB_API_URL', 'no address'],
  ])('%s=%s: a warning, and the verdict of the findings', async (name, value) => {
    for (const [added, status] of [['# nothing\n', 0] as const, [bad, 1] as const]) {
      const pull = pullRequest({ Dockerfile: good }, { Dockerfile: added });
      const run = await runAction({
        action: 'premortem',
        workspace: await checkout(pull.remote, pull.merge),
        event: 'pull_request',
        sha: pull.merge,
        payload: pull.payload,
        inputs: { token, only, 'as-of': '2026-11-20' },
        environment: { [name]: value },
      });
      expect(run.status).toBe(status);
      expect(run.annotations.map(({ level }) => level)).toContain('warning');
      expect(run.log).not.toMatch(/\bat (async|file:)/);
    }
  });
});

describe('an address of the API that is none', () => {
  it('leaves a change that is not checked out unchecked, and the job green', async () => {
    const pull = change();
    const run = await tryPull(pull, await GitHubServer.start(), {
      event: 'pull_request_target',
      commit: pull.base,
      environment: { GITHUB_API_URL: 'no address' },
    });
    expect([run.status, run.outputs.conclusion]).toEqual([0, 'skipped']);
    expect(run.log).toContain('`GITHUB_API_URL` is not an address');
  });
});

describe('refusals', () => {
  const pull = () => pullRequest({ Dockerfile: good }, { 'curl.sh': pipe }, {}, true);

  it('of a comment name the permission, and that forks do not have it', async () => {
    const server = (await GitHubServer.start()).refuse(operations[5], forbidden);
    const one = pull();
    const run = await runAction({
      action: 'premortem',
      workspace: await checkout(one.remote, one.merge),
      event: 'pull_request',
      sha: one.merge,
      payload: one.payload,
      inputs: { token, only, 'comment-summary-in-pr': 'always' },
      environment: server.environment,
    });
    expect(run.log).toContain(
      "The pull request's comment was not written: Resource not accessible by integration (403). The job needs the permission `pull-requests: write`, which the token of a pull request from a fork never has.",
    );
  });

  it('that offline makes are called offline', async () => {
    const one = pull();
    const run = await runAction({
      action: 'premortem',
      workspace: await checkout(one.remote, one.merge),
      event: 'pull_request',
      sha: one.merge,
      payload: one.payload,
      inputs: { token, only, offline: 'true', 'comment-summary-in-pr': 'always' },
    });
    expect(run.log).toContain('because the input `offline` is set');
    expect(run.log).not.toContain('no token');
  });
});

describe('a partial clone whose remote refuses', () => {
  const before = { Dockerfile: `${bad}RUN true\n`, 'README.md': 'x\n' };
  const after = { Dockerfile: `${bad}RUN true\n# a comment\n`, 'curl.sh': pipe };

  async function partly(server: (pull: PullRequest) => Promise<GitHubServer>): Promise<Run> {
    const pull = pullRequest(before, after);
    const workspace = join(temporaryFolder(), 'work');
    pull.remote.git('config', 'uploadpack.allowFilter', 'true');
    const url = `file://${pull.remote.folder}`;
    pull.remote.git('clone', '-q', '--no-checkout', '--filter=blob:none', url, workspace);
    const clone = (...words: string[]) => pull.remote.git('-C', workspace, ...words);
    clone('fetch', '-q', 'origin', pull.merge);
    clone('checkout', '-q', '--detach', pull.merge);
    clone('remote', 'set-url', 'origin', 'http://127.0.0.1:9/none');
    return runAction({
      action: 'premortem',
      workspace,
      event: 'pull_request',
      sha: pull.merge,
      payload: pull.payload,
      inputs: { token, only, 'as-of': '2026-11-20' },
      environment: (await server(pull)).environment,
    });
  }

  it('is completed by the API', async () => {
    const run = await partly(healthy);
    expect([run.status, run.outputs.conclusion, rulesOf(run)]).toEqual([
      1,
      'failure',
      ['unverified-download'],
    ]);
    expect(run.outputs.findings).toContain('curl.sh');
  });

  it('fails nothing where the API refuses too, but what the change adds', async () => {
    const run = await partly(async (pull) => (await healthy(pull)).refuse(operations[1], forbidden));
    expect([run.status, run.outputs.conclusion]).toEqual([1, 'failure']);
    const uncompared = run.log.split('\n').filter((line) => line.includes('(not compared)'));
    expect(uncompared.map((line) => line.trim())).toEqual([
      expect.stringContaining('error unverified-download Dockerfile:2'),
    ]);
  });
});

describe('a tree without git', () => {
  it('is read through the API, both sides', async () => {
    const pull = pullRequest({ Dockerfile: bad }, { 'curl.sh': pipe });
    const server = await healthy(pull);
    const workspace = await checkout(pull.remote, pull.merge);
    rmSync(`${workspace}/.git`, { recursive: true });
    const run = await runAction({
      action: 'premortem',
      workspace,
      event: 'pull_request',
      sha: pull.merge,
      payload: pull.payload,
      inputs: { token, only, 'as-of': '2026-11-20' },
      environment: server.environment,
    });
    expect([run.status, rulesOf(run)]).toEqual([1, ['unverified-download']]);
    expect(run.summary).toContain('both read through the API');
  });
});

describe("the audit's issue", () => {
  it('keeps what an audit did not see', async () => {
    const remote = new TestRepository();
    const before = remote.commit({ 'a/Dockerfile': bad, 'b.sh': pipe }, 'all', '2026-11-20T00:00:00Z');
    const server = await GitHubServer.start();
    const issues = serveIssues(server);
    serveComments(server);
    const audit = async (commit: string) =>
      runAction({
        action: 'premortem',
        workspace: await checkout(remote, commit),
        event: 'schedule',
        payload: named,
        inputs: { token, only, issue: 'update', 'as-of': '2026-11-20' },
        environment: { ...server.environment, GITHUB_REF: 'refs/heads/main' },
      });
    await audit(before);
    const body = issues[0]?.body;
    const partly = remote.commit({ 'a/Dockerfile': Buffer.from(`${bad}\0`), 'b.sh': null });
    const run = await audit(partly);
    expect([issues[0]?.state, issues[0]?.body]).toEqual(['open', body]);
    expect(run.log).toContain('part of the tree was not read');
  });
});
