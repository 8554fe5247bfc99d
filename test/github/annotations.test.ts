import { describe, expect, it } from 'vitest';
import { serveCheck, serveComments } from './answers.ts';
import { checkout, pullRequest } from './checkout.ts';
import { type Run, runAction } from './runner.ts';
import { forbidden, GitHubServer, refusal } from './server.ts';

const token = 'ghs_secret';
const image = `FROM python:3.13@sha256:${'0'.repeat(64)}\n`;
const patch = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';

/** A pull request that introduces so many warnings. */
async function findings(
  count: number,
  inputs: Record<string, string> = {},
  server?: GitHubServer,
): Promise<Run> {
  const added = Array.from({ length: count }, (_, place) => `RUN pip install package${place}\n`).join('');
  const { remote, merge, payload } = pullRequest({ Dockerfile: image }, { Dockerfile: image + added });
  return runAction({
    action: 'unpinned-dependencies',
    workspace: await checkout(remote, merge),
    event: 'pull_request',
    sha: merge,
    payload,
    inputs: { token, ...inputs },
    environment: server?.environment ?? {},
  });
}

const levels = (run: Run) => run.annotations.map(({ level }) => level);
const warnings = (count: number) => Array<string>(count).fill('warning');

describe('annotations through the log', () => {
  it.each([
    [0, [], null],
    [9, warnings(9), null],
    [10, [...warnings(9), 'notice'], '1 more (1 warning), see the job summary.'],
    [11, [...warnings(9), 'notice'], '2 more (2 warnings), see the job summary.'],
    [60, [...warnings(9), 'notice'], '51 more (51 warnings), see the job summary.'],
    [5000, [...warnings(9), 'notice'], '4991 more (4991 warnings), see the job summary.'],
  ])('%i findings stay within a step’s ten of a level, and say how many there are more', async (count, expected, closing) => {
    const run = await findings(count);
    expect(levels(run)).toEqual(expected);
    if (closing !== null) expect(run.annotations.at(-1)?.message).toBe(closing);
    expect(run.outputs['findings-count']).toBe(String(count));
    expect(run.outputs['findings-truncated']).toBe(String(count === 5000));
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
    if (count <= 60) expect(run.summary.match(/\*\*unpinned-install\*\*/g)?.length ?? 0).toBe(count);
  });

  it('none are written when none are wanted', async () => {
    expect(levels(await findings(3, { annotations: 'none' }))).toEqual([]);
  });
});

describe("annotations on the job's own check", () => {
  const own = { 'check-run-id': '4711' };

  it('are few enough for the log up to nine of a level', async () => {
    const server = await GitHubServer.start();
    expect(levels(await findings(9, own, server))).toEqual(warnings(9));
    expect(server.requests).toEqual([]);
  });

  it.each([
    [60, [50, 10], []],
    [5000, [50, 50, 50, 50, 50, 50], ['notice']],
  ])('%i of them go in slices of fifty, and never through the log as well', async (count, slices, rest) => {
    const server = await GitHubServer.start();
    const check = serveCheck(server);
    const run = await findings(count, own, server);
    expect(levels(run)).toEqual(rest);
    expect(server.asked(patch).map(({ body }) => body.output.annotations.length)).toEqual(slices);
    expect(server.asked(patch)[0]?.body).not.toHaveProperty('conclusion');
    expect(check.annotations[0]).toMatchObject({
      path: 'Dockerfile',
      start_line: 2,
      end_line: 2,
      start_column: 17,
      annotation_level: 'warning',
      title: 'premortem: unpinned-install',
    });
  });

  it('one finding goes there when that is asked for', async () => {
    const server = await GitHubServer.start();
    const check = serveCheck(server);
    expect(levels(await findings(1, { ...own, annotations: 'check' }, server))).toEqual([]);
    expect(check.annotations.length).toBe(1);
  });

  it.each([
    ['403, as a fork is told', forbidden],
    ['404', refusal(404, 'Not Found')],
    [
      '422',
      { status: 422, body: { message: 'Validation Failed', documentation_url: 'https://docs.github.com' } },
    ],
    ['a rate limit', refusal(403, 'You have exceeded a secondary rate limit.')],
  ])('go through the log after %s, and the job does not fail', async (_, answer) => {
    const server = (await GitHubServer.start()).refuse(patch, answer);
    const run = await findings(60, own, server);
    expect(levels(run)).toEqual([...warnings(9), 'notice']);
    expect(run.status).toBe(0);
    expect(run.log).toContain('Annotations go through the log');
  });

  it('go on through the log where the check stopped taking them', async () => {
    const server = await GitHubServer.start();
    const check = serveCheck(server);
    server.answer(patch, () => (check.annotations.length === 0 ? null : refusal(403, 'Forbidden')));
    const run = await findings(55, own, server);
    expect(check.annotations.length).toBe(50);
    expect(run.annotations.map(({ properties }) => properties.line)).toEqual(['52', '53', '54', '55', '56']);
  });
});

describe('a token that may not write', () => {
  it('is one notice, and no red job', async () => {
    const server = await GitHubServer.start();
    serveComments(server);
    server.refuse('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', forbidden);
    const run = await findings(1, { 'comment-summary-in-pr': 'always' }, server);
    expect(levels(run)).toEqual(['warning', 'notice']);
    expect(run.annotations[1]?.message).toBe(
      "The pull request's comment was not written: Resource not accessible by integration (403). The job needs the permission `pull-requests: write`, which the token of a pull request from a fork never has.",
    );
    expect(run.status).toBe(0);
  });
});
