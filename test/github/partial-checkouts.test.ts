import { expect, it } from 'vitest';
import { TestRepository } from '../repository.ts';
import { checkout, pullRequest } from './checkout.ts';
import { runAction } from './runner.ts';

const good = 'FROM python:3.13-slim\n';
const bad = 'FROM python:3.7-buster\n';

it.each(['pull_request', 'schedule'])('a sparse checkout is read as if it were whole: %s', async (event) => {
  const { remote, merge, payload } = pullRequest(
    { 'svc/Dockerfile': good, 'docs/a.md': 'x\n' },
    { 'svc/Dockerfile': bad },
  );
  const workspace = await checkout(remote, merge);
  new TestRepository(workspace).git('sparse-checkout', 'set', 'docs');
  const run = await runAction({
    action: 'eol-runtimes',
    workspace,
    event,
    payload: event === 'schedule' ? {} : payload,
    sha: merge,
    inputs: { offline: 'true' },
  });
  expect([run.status, run.outputs.conclusion]).toEqual([1, 'failure']);
  expect(run.annotations.map(({ properties }) => properties.file)).toContain('svc/Dockerfile');
});

it('files that earlier steps leave behind are not read', async () => {
  const { remote, merge, payload } = pullRequest({ 'a.txt': '1' }, { 'b/Dockerfile': good });
  const workspace = await checkout(remote, merge);
  new TestRepository(workspace).write({ 'left/Dockerfile': bad, '.github/premortem.yml': 'not: ours\n' });
  const run = await runAction({
    action: 'eol-runtimes',
    workspace,
    event: 'pull_request',
    payload,
    sha: merge,
    inputs: { offline: 'true' },
  });
  expect([run.status, run.outputs.findings]).toEqual([0, '[]']);
});
