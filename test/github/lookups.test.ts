import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Files } from '../repository.ts';
import { serveRepository } from './answers.ts';
import { checkout, pullRequest } from './checkout.ts';
import { type Run, runAction } from './runner.ts';
import { GitHubServer, refusal } from './server.ts';

const token = 'ghs_secret';
const image = `FROM python:3.13@sha256:${'0'.repeat(64)}\n`;
const sha = '1'.repeat(40);
const workflow = `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: octo/tool@${sha} # v1\n`;
const tag = 'GET /repos/{owner}/{repo}/git/ref/{ref}';

async function change(
  server: GitHubServer,
  before: Files,
  after: Files,
  inputs = {},
  credentials = true,
): Promise<Run> {
  const { remote, merge, payload } = pullRequest({ Dockerfile: image, ...before }, after);
  if (!credentials) serveRepository(server, remote);
  return runAction({
    action: 'unpinned-dependencies',
    workspace: await checkout(remote, merge, { token, credentials }),
    event: 'pull_request',
    sha: merge,
    payload,
    inputs: { token, 'filter-mode': 'nofilter', ...inputs },
    environment: server.environment,
  });
}

describe('the token', () => {
  it('is shown to the API of the server that runs the workflow', async () => {
    const server = (await GitHubServer.start()).answer(tag, () => ({
      body: {
        ref: 'refs/tags/v1',
        node_id: 'R_1',
        url: 'https://github.test',
        object: { type: 'commit', sha, url: 'https://github.test' },
      },
    }));
    const only = { only: 'mismatched-pin-comment' };
    const run = await change(server, {}, { '.github/workflows/ci.yml': workflow }, only);
    expect(run.outputs['findings-count']).toBe('0');
    expect(server.asked(tag).map(({ authorization }) => authorization)).toEqual([`Bearer ${token}`]);
  });

  it('is not shown to a mirror that the configuration names', async () => {
    const [server, mirror] = [await GitHubServer.start(), await GitHubServer.start()];
    mirror
      .refuse(tag, refusal(404, 'Not Found'))
      .refuse('GET /repos/{owner}/{repo}', refusal(404, 'Not Found'));
    const config = { '.github/premortem.yml': `endpoints:\n  github: ${mirror.url}\n` };
    await change(server, config, { '.github/workflows/ci.yml': workflow });
    expect(mirror.requests.length).toBeGreaterThan(0);
    expect(mirror.requests.every(({ authorization }) => authorization === undefined)).toBe(true);
    expect(server.requests).toEqual([]);
  });
});

describe('a proxy', () => {
  it('is gone through to the server that runs the workflow', async () => {
    const server = await GitHubServer.start();
    const { remote, merge, base, payload } = pullRequest(
      { Dockerfile: image },
      { Dockerfile: `${image}RUN pip install x\n` },
    );
    serveRepository(server, remote).answer('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', () => ({
      body: [],
    }));
    const asked: string[] = [];
    const proxy = createServer().on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      const there = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        there.pipe(socket).pipe(there);
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      proxy.closeAllConnections();
      proxy.close();
    });
    const run = await runAction({
      action: 'unpinned-dependencies',
      workspace: await checkout(remote, merge, { token, credentials: false }),
      event: 'pull_request',
      sha: merge,
      payload,
      inputs: { token },
      environment: {
        GITHUB_API_URL: 'http://github.example:8080',
        http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
        no_proxy: '127.0.0.1',
      },
    });
    expect(run.summary).toContain(`compared with ${base.slice(0, 12)}, read through the API`);
    expect(new Set(asked)).toEqual(new Set(['github.example:8080']));
  });
});

describe('inputs that narrow', () => {
  const two = { 'a/Dockerfile': 'FROM python\n', 'b/Dockerfile': 'FROM redis\n' };

  it.each([
    [{}, ['a/Dockerfile', 'b/Dockerfile']],
    [{ paths: 'a/**' }, ['a/Dockerfile']],
    [{ 'paths-ignore': '# generated\na/\n' }, ['b/Dockerfile']],
  ])('%j', async (inputs, files) => {
    const run = await change(await GitHubServer.start(), {}, two, { ...inputs, offline: 'true' });
    expect(run.annotations.map(({ properties }) => properties.file)).toEqual(files);
  });

  it('ignore comments of the change, which are counted', async () => {
    const above = '# premortem: ignore[floating-image] any will do\nFROM python\n';
    const run = await change(await GitHubServer.start(), {}, { 'a/Dockerfile': above }, { offline: 'true' });
    expect(run.outputs['findings-count']).toBe('0');
    expect(run.summary).toMatch(/1 ignore comments? added by this change/);
  });

  it('allow what is trusted', async () => {
    const uses =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: other/tool@v1\n';
    const after = { '.github/workflows/ci.yml': uses };
    const server = await GitHubServer.start();
    const strict = await change(server, {}, after, { offline: 'true' });
    const trusting = await change(server, {}, after, { offline: 'true', allow: 'other/* # trusted' });
    expect([...strict.annotations, ...trusting.annotations].map(({ level }) => level)).toEqual([
      'warning',
      'notice',
    ]);
  });
});

describe('a change cannot exempt itself', () => {
  const off = 'rules:\n  floating-image: off\n';
  const image = { 'a/Dockerfile': 'FROM python\n' };

  it.each([
    ['its configuration', '.github/premortem.yml', {}],
    ['a configuration that the workflow names', 'ci/premortem.yml', { 'config-file': 'ci/premortem.yml' }],
  ])('by %s', async (_, path, inputs) => {
    const given = { ...inputs, offline: 'true' };
    const itself = await change(await GitHubServer.start(), { [path]: '' }, { ...image, [path]: off }, given);
    expect(itself.outputs['findings-count']).toBe('1');
    const before = await change(await GitHubServer.start(), { [path]: off }, { ...image, [path]: '' }, given);
    expect(before.outputs['findings-count']).toBe('0');
  });
});

describe('a base that the API gives in part', () => {
  const old = { 'install.sh': '#!/bin/sh\npip install flask\n' };
  const after = { 'install.sh': '#!/bin/sh\npip install flask\npip install django==5.1\n' };

  it('leaves old findings uncompared, and says why', async () => {
    const server = await GitHubServer.start();
    const blob = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
    server.answer('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', () => ({ body: [] }));
    server.answer('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', () => null);
    const { remote, merge, payload } = pullRequest(old, after);
    serveRepository(server, remote).refuse(blob, refusal(404, 'Not Found'));
    const run = await runAction({
      action: 'unpinned-dependencies',
      workspace: await checkout(remote, merge, { token, credentials: false }),
      event: 'pull_request',
      sha: merge,
      payload,
      inputs: { token },
      environment: server.environment,
    });
    expect(run.outputs['findings-count']).toBe('1');
    expect(run.summary).toContain('could not be compared with its state before the change');
    expect(run.outputs.conclusion).toBe('neutral');
  });

  it('is not used where its list is cut short', async () => {
    const server = await GitHubServer.start();
    const { remote, merge, base, payload } = pullRequest(old, after);
    const tree = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    serveRepository(server, remote).refuse(tree, { body: { sha: base, tree: [], truncated: true } });
    server.answer('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', () => ({ body: [] }));
    const run = await runAction({
      action: 'unpinned-dependencies',
      workspace: await checkout(remote, merge, { token, credentials: false }),
      event: 'pull_request',
      sha: merge,
      payload,
      inputs: { token, 'fail-on': 'warning' },
      environment: server.environment,
    });
    expect(run.summary).toContain('the list of files is too long for GitHub');
    expect(run.status).toBe(0);
  });
});

describe('a summary of two megabytes', () => {
  it('is cut to what GitHub shows, and points to the file that has all', async () => {
    const lines = (name: string) =>
      Array.from({ length: 1600 }, (_, place) => `RUN pip install ${name}${place}-${'x'.repeat(150)}\n`).join(
        '',
      );
    const folders = ['a', 'b', 'c', 'd', 'e'];
    const files = Object.fromEntries(folders.map((name) => [`${name}/Dockerfile`, image + lines(name)]));
    const inputs = { offline: 'true', 'json-file': 'all.json' };
    const run = await change(await GitHubServer.start(), {}, files, inputs);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
    expect(run.summary).toMatch(/^\d+ (more|rows)?.*left out here/m);
    expect(run.outputs['report-json']).toBe('all.json');
    expect(run.outputs['findings-count']).toBe('8000');
  });
});
