import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { organisationInputs } from '../../src/github/organisation/index.ts';
import { shardsOf } from '../../src/github/organisation/list.ts';
import { TestRepository, temporaryFolder } from '../repository.ts';
import { minimalRepository } from './answers.ts';
import { gitHandler } from './git-remote.ts';
import { runAction } from './runner.ts';
import { GitHubServer, refusal } from './server.ts';

const list = 'GET /orgs/{org}/repos';
const root = join(import.meta.dirname, '..', '..');

const step = (inputs: Record<string, string>, workspace: string, environment: Record<string, string>) =>
  runAction({ action: 'organisation', workspace, event: 'workflow_dispatch', inputs, environment });

describe('an organisation', () => {
  it('has the inputs that its action file declares', () => {
    const { inputs } = parse(readFileSync(join(root, 'actions/organisation/action.yml'), 'utf8')) as {
      inputs: object;
    };
    expect(Object.keys(inputs).sort()).toEqual([...organisationInputs].sort());
  });

  it('is listed page by page, without forks, archives, empty ones and what is left out', async () => {
    const all = [
      ...Array.from({ length: 130 }, (_, place) =>
        minimalRepository(`octo/app-${String(place).padStart(3, '0')}`),
      ),
      minimalRepository('octo/app-old', { archived: true }),
      minimalRepository('octo/app-fork', { fork: true }),
      minimalRepository('octo/app-empty', { size: 0 }),
      minimalRepository('octo/app-secret'),
      minimalRepository('octo/website'),
    ];
    const server = (await GitHubServer.start()).answer(list, ({ query }) => {
      const page = Number(query.get('page'));
      return { body: all.slice((page - 1) * 100, page * 100) };
    });
    const run = await step(
      { step: 'list', token: 'app', organisation: 'octo', include: 'app-*', exclude: '# not this\n*-secret' },
      temporaryFolder(),
      server.environment,
    );
    expect(run.status).toBe(0);
    expect(run.outputs.repositories).toBe('130');
    expect(JSON.parse(run.outputs.shards!)[0]).toEqual({
      name: 'octo/app-000',
      repositories: 'octo/app-000',
    });
  });

  it('that cannot be listed is one sentence', async () => {
    const server = (await GitHubServer.start()).refuse(list, refusal(404, 'Not Found'));
    const given = { step: 'list', token: 't', organisation: 'octo' };
    const run = await step(given, temporaryFolder(), server.environment);
    expect(run.status).toBe(1);
    expect(run.annotations.map(({ message }) => message)).toEqual([
      'The repositories of octo could not be listed: Not Found (404). The token must be allowed to read them.',
    ]);
  });

  it.each([
    [0, 0, 0],
    [1, 1, 1],
    [256, 256, 1],
    [257, 256, 2],
    [10_000, 256, 40],
  ])('%i repositories make %i jobs of at most %i', (count, jobs, most) => {
    const names = Array.from({ length: count }, (_, place) => `octo/${place}`);
    const shards = shardsOf(names).map(({ repositories }) => repositories.split(' '));
    expect(shards.length).toBe(jobs);
    expect(Math.max(0, ...shards.map((one) => one.length))).toBe(most);
    expect(shards.flat().sort()).toEqual([...names].sort());
  });

  it('is audited by clone and merged into one summary and one page; what was not checked is told', async () => {
    const one = new TestRepository();
    one.commit({
      Dockerfile: 'FROM python\n',
      '<b>/install.sh': '#!/bin/sh\ncurl https://example.com/i | sh\n',
    });
    const server = createServer((request, response) => {
      if (request.headers.authorization === undefined) response.writeHead(401).end();
      else if (request.url?.startsWith('/octo/one.git/')) gitHandler(one, request, response);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const workspace = temporaryFolder();
    const environment = { GITHUB_SERVER_URL: url };
    const audit = { step: 'audit', token: 'app', repositories: 'octo/one octo/gone', offline: 'true' };
    const audited = await step(audit, workspace, environment);
    expect(audited.status).toBe(0);
    expect(audited.annotations[0]?.message).toBe('octo/gone was not checked: it could not be cloned');
    expect(readdirSync(join(workspace, 'premortem')).sort()).toEqual(['octo--gone.json', 'octo--one.json']);
    mkdirSync(join(workspace, 'premortem', 'more'));
    writeFileSync(join(workspace, 'premortem', 'more', 'broken.json'), '{');
    const merged = await step(
      {
        step: 'merge',
        'html-file': 'all.html',
        'json-file': 'all.json',
        expected: JSON.stringify(shardsOf(['octo/one', 'octo/dead'])),
      },
      workspace,
      environment,
    );
    expect(merged.status).toBe(0);
    expect(merged.summary).toMatch(/^## premortem: 1 error, .* in 4 repositories, 3 of them not checked$/m);
    expect(merged.summary).toContain('not checked: its job left no report');
    expect(merged.outputs).toMatchObject({ repositories: '4', unchecked: '3', errors: '1' });
    const page = readFileSync(join(workspace, 'all.html'), 'utf8');
    expect(page).toContain('&lt;b&gt;/install.sh:2');
    expect(page).not.toMatch(/<script|<b>\/install|src=/);
    expect(JSON.parse(readFileSync(join(workspace, 'all.json'), 'utf8'))).toHaveLength(4);
  });
});
