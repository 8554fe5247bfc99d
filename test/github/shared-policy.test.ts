import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { GitWorkspace } from '../../src/clients/git.ts';
import { findRepository } from '../../src/clients/git-discovery.ts';
import type { Place } from '../../src/github/fork-point.ts';
import { policyFor } from '../../src/github/policy.ts';
import type { ChosenTrees } from '../../src/github/trees.ts';
import { TestRepository } from '../repository.ts';

const shared = 'acme/policies/premortem.yml@v1';

/** A pull request's policy: the base has one configuration, the head another. */
async function policy(base: string, config: string | null, status: number) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization}`);
    response.writeHead(status).end('fail-on: notice\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const repository = new TestRepository();
  const from = repository.commit({ '.github/premortem.yml': base });
  const to = repository.commit({
    '.github/premortem.yml': 'extends: acme/own/choice.yml@main\n',
    [shared]: 'fail-on: none\n',
  });
  const found = (await findRepository(repository.folder)).repository!;
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const place = {
    inputs: { config, offline: false, token: 'secret' },
    situation: { apiUrl, repository: 'acme/widget' },
    prefix: '',
  } as unknown as Place;
  const trees = {
    mode: 'diff',
    comparison: 'exact',
    head: new GitWorkspace(found, to),
    policy: new GitWorkspace(found, from),
  } as unknown as ChosenTrees;
  return { result: await policyFor(place, trees), asked };
}

describe('the policy of a pull request', () => {
  it('is what the base extends, read with the token of the job', async () => {
    const { result, asked } = await policy(`extends: ${shared}\n`, null, 200);
    expect(result).toMatchObject({ problem: null, settings: { failOn: 'notice' } });
    expect(asked).toEqual(['/repos/acme/policies/contents/premortem.yml?ref=v1 Bearer secret']);
  });

  it('may be named by the input, whatever the change calls a file of its own', async () => {
    const { result } = await policy('fail-on: error\n', shared, 200);
    expect(result).toMatchObject({ problem: null, settings: { failOn: 'notice', path: shared } });
  });

  it('is the built-in one where GitHub does not answer, and that is said', async () => {
    const { result } = await policy(`extends: ${shared}\n`, null, 400);
    expect(result.settings.failOn).toBeNull();
    expect(result.problem?.message).toContain('GitHub answered 400');
  });

  it('is an error where there is no such configuration', async () => {
    await expect(policy(`extends: ${shared}\n`, null, 404)).rejects.toThrow('there is no such file');
  });
});
