import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/github/api.ts';
import { GitHubServer, refusal } from './server.ts';

const tags = 'GET /repos/{owner}/{repo}/tags';
const none = { body: [] };

function apiFor(server: GitHubServer) {
  return createApi('ghs_secret', server.url, 'octo/example', { longest: 300, second: 1 });
}

describe("GitHub's API", () => {
  it.each([
    ['a server error', refusal(502, 'Bad Gateway')],
    ['an answer that is cut off', { body: [], cut: true, headers: { 'content-length': '4' } }],
    ['429 with Retry-After', refusal(429, 'Too many requests', { 'retry-after': '1' })],
    [
      'a secondary rate limit that names its time',
      refusal(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '2' }),
    ],
    [
      'a rate limit that ends in a moment',
      refusal(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000)),
      }),
    ],
  ])('is asked again after %s', async (_, answer) => {
    const server = (await GitHubServer.start()).answer(tags, () => none).refuse(tags, answer, 1);
    const reply = await apiFor(server).request(tags);
    expect([reply.status, reply.data]).toEqual([200, []]);
    expect(server.requests.length).toBe(2);
  });

  it.each([
    ['not found', refusal(404, 'Not Found'), 404],
    ['forbidden', refusal(403, 'Resource not accessible by integration'), 403],
    ['429 that wants more patience than a job has', refusal(429, 'Later', { 'retry-after': '3600' }), 429],
    ['a secondary rate limit without a time', refusal(403, 'You have exceeded a secondary rate limit.'), 403],
    [
      'a rate limit for the rest of the hour',
      refusal(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '2100000000',
      }),
      403,
    ],
  ])('is asked once when the answer is %s', async (_, answer, status) => {
    const server = (await GitHubServer.start()).refuse(tags, answer);
    const reply = await apiFor(server).request(tags);
    expect(reply.status).toBe(status);
    expect(reply.reason).not.toBe('');
    expect(server.requests.length).toBe(1);
  });

  it('gives up on a server that stays broken, and on one that does not answer', async () => {
    const server = (await GitHubServer.start()).refuse(tags, refusal(503, 'Unavailable'));
    expect((await apiFor(server).request(tags)).status).toBe(503);
    expect(server.requests.length).toBe(3);
    const slow = (await GitHubServer.start()).refuse(tags, { body: [], never: true });
    expect(await apiFor(slow).request(tags)).toMatchObject({ status: 0, data: null });
    const nobody = createApi('t', 'http://127.0.0.1:9', 'octo/example', { longest: 300, second: 1 });
    expect((await nobody.request(tags)).status).toBe(0);
  });

  it('does not write twice what may have been written', async () => {
    const post = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const server = (await GitHubServer.start()).refuse(post, refusal(502, 'Bad Gateway'));
    const reply = await apiFor(server).request(post, { issue_number: 7, body: 'text' });
    expect(reply.status).toBe(502);
    expect(server.requests.length).toBe(1);
  });

  it('reads all pages, and says when one is missing', async () => {
    const files = 'GET /repos/{owner}/{repo}/branches';
    const branch = {
      name: 'main',
      protected: false,
      commit: { sha: '0'.repeat(40), url: 'https://github.test' },
    };
    const server = (await GitHubServer.start()).answer(files, ({ query }) =>
      query.get('page') === '3' ? { body: [branch] } : { body: Array.from({ length: 100 }, () => branch) },
    );
    expect((await apiFor(server).list(files)).items?.length).toBe(201);
    expect((await apiFor(server).list(files, {}, 150)).items?.length).toBe(150);
    server.answer(files, ({ query }) => (query.get('page') === '2' ? refusal(404, 'Not Found') : null));
    expect(await apiFor(server).list(files)).toMatchObject({
      items: null,
      refused: { status: 404, reason: 'Not Found' },
    });
  });
});
