import { describe, expect, it } from 'vitest';
import { fetchRemoteTags, type PinnedCommit } from '../../src/clients/github-refs.ts';
import type { HttpGet } from '../../src/clients/http.ts';

const commit = 'a'.repeat(40);
const other = 'b'.repeat(40);
const tagObject = '1'.repeat(40);

interface Recorded {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers recorded paths; everything else is a 404. */
function server(replies: Readonly<Record<string, unknown>>, requests: Recorded[] = []): HttpGet {
  return async ({ url, headers }) => {
    requests.push({ url, headers });
    const reply = replies[url.replace('https://api.github.com/', '')];
    if (reply instanceof Error) throw reply;
    if (typeof reply === 'number') {
      return { status: reply, headers: reply === 403 ? { 'x-ratelimit-remaining': '0' } : {}, body: '{}' };
    }
    const body = typeof reply === 'string' ? reply : JSON.stringify(reply ?? {});
    return { status: reply === undefined ? 404 : 200, headers: {}, body };
  };
}

function ask(http: HttpGet, pins: readonly PinnedCommit[], more: { token?: string } = {}) {
  return fetchRemoteTags({ pins, http, ...more });
}

const pin = { repository: 'o/r', commit, tag: 'v1.0.0' };

describe('releases', () => {
  it('are immutable where GitHub says so, and each is asked for once', async () => {
    const requests: Recorded[] = [];
    const replies = {
      'repos/O/R/releases/tags/v1.2.3': { immutable: true },
      'repos/o/r/releases/tags/v2.0.0': { immutable: false },
      'repos/o/s/releases/tags/v1.2.3': 500,
    };
    const tags = [
      { repository: 'o/r', tag: 'v1.2.3' },
      { repository: 'O/R', tag: 'v1.2.3' },
      { repository: 'o/r', tag: 'v2.0.0' },
      { repository: 'o/r', tag: 'v3.0.0' },
      { repository: 'o/s', tag: 'v1.2.3' },
    ];
    const { remoteTags, diagnostics } = await fetchRemoteTags({
      pins: [],
      tags,
      http: server(replies, requests),
    });
    const answers = tags.map(({ repository, tag }) => remoteTags.isImmutable?.(repository, tag));
    expect(answers).toEqual([true, true, false, false, 'unknown']);
    expect(requests).toHaveLength(4);
    expect(diagnostics.map(({ code }) => code)).toEqual(['unreachable']);
  });
});

describe('fetchRemoteTags', () => {
  it('follows an annotated tag to its commit, and asks no more where that is the one pinned', async () => {
    const requests: Recorded[] = [];
    const http = server(
      {
        'repos/o/r/git/ref/tags/v1.0.0': { object: { type: 'tag', sha: tagObject } },
        [`repos/o/r/git/tags/${tagObject}`]: { object: { type: 'commit', sha: commit } },
      },
      requests,
    );
    const { remoteTags, diagnostics } = await ask(http, [pin, { ...pin, repository: 'O/R' }, pin]);
    expect(remoteTags.commitOf('O/R', 'v1.0.0')).toBe(commit);
    expect(remoteTags.hasCommit('o/r', commit)).toBe(true);
    expect(requests).toHaveLength(2);
    expect(diagnostics).toEqual([]);
  });

  it('knows a tag that is not there from a repository that cannot be seen', async () => {
    const seen = server({
      'repos/o/r': { default_branch: 'main' },
      [`repos/o/r/compare/main...${commit}?per_page=1`]: { status: 'identical' },
    });
    expect((await ask(seen, [pin])).remoteTags.commitOf('o/r', 'v1.0.0')).toBeNull();
    const { remoteTags, diagnostics } = await ask(server({}), [pin]);
    expect(remoteTags.commitOf('o/r', 'v1.0.0')).toBe('unknown');
    expect(remoteTags.hasCommit('o/r', commit)).toBe('unknown');
    expect(diagnostics.map(({ code }) => code)).toEqual(['unreachable']);
  });

  it.each<[name: string, replies: Record<string, unknown>, expected: boolean | 'unknown']>([
    ['absent everywhere', {}, false],
    ['a tag', { 'repos/o/r/tags?per_page=100': [{ commit: { sha: commit } }] }, true],
    [
      'the head of a branch',
      { 'repos/o/r/branches?per_page=100': [{ name: 'x/y', commit: { sha: commit } }] },
      true,
    ],
    [
      'behind another branch',
      {
        'repos/o/r/branches?per_page=100': [{ name: 'x/y', commit: { sha: other } }],
        [`repos/o/r/compare/x/y...${commit}?per_page=1`]: { status: 'behind' },
      },
      true,
    ],
    ['on no branch or tag', {}, false],
    [
      'perhaps on one of very many branches',
      {
        'repos/o/r/branches?per_page=100': Array.from({ length: 30 }, (_, name) => ({
          name: `b${name}`,
          commit: { sha: other },
        })),
      },
      'unknown',
    ],
  ])('judges a commit: %s', async (name, replies, expected) => {
    const compare = name === 'absent everywhere' ? {} : { status: 'diverged' };
    const http = server({
      'repos/o/r': { default_branch: 'main' },
      ...(name === 'absent everywhere' ? {} : { [`repos/o/r/compare/main...${commit}?per_page=1`]: compare }),
      'repos/o/r/tags?per_page=100': [],
      'repos/o/r/branches?per_page=100': [],
      ...replies,
    });
    const { remoteTags } = await ask(http, [{ ...pin, tag: null }]);
    expect(remoteTags.hasCommit('o/r', commit)).toBe(expected);
  });

  it.each<[reply: unknown, reason: string]>([
    [403, 'it limits requests'],
    [429, 'it limits requests'],
    [401, 'it does not accept the token'],
    [500, 'it answered 500'],
    ['{"object":', 'the answer is not JSON or was cut off'],
    [{ object: null }, 'the answer is not what the API promises'],
    [{ object: { type: 'commit', sha: '../..' } }, 'the answer is not what the API promises'],
    [{ object: { type: 'blob', sha: commit } }, 'a tag leads to no commit'],
    [new Error('the connection was refused'), 'the connection was refused'],
  ])('says unknown and why for %j', async (reply, reason) => {
    const http = server({ 'repos/o/r/git/ref/tags/v1.0.0': reply, 'repos/o/r': reply });
    const { remoteTags, diagnostics } = await ask(http, [pin]);
    expect(remoteTags.commitOf('o/r', 'v1.0.0')).toBe('unknown');
    expect(remoteTags.hasCommit('o/r', commit)).toBe('unknown');
    expect(diagnostics[0]!.message).toContain(reason);
  });

  it('stops asking once requests are limited', async () => {
    const requests: Recorded[] = [];
    const limited: HttpGet = async (request) => {
      requests.push(request);
      return { status: 429, headers: {}, body: '' };
    };
    const pins = Array.from({ length: 50 }, (_, n) => ({ ...pin, repository: `o/r${n}` }));
    const { diagnostics } = await ask(limited, pins);
    expect(requests.length).toBeLessThan(10);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]!.message).toContain('o/r0, o/r1, o/r10 and 47 more (it limits requests)');
  });

  it('sends the token where it has one', async () => {
    const requests: Recorded[] = [];
    await ask(server({}, requests), [pin], { token: 'secret' });
    expect(requests.map(({ headers }) => headers.authorization)).toContain('Bearer secret');
    await ask(server({}, requests.splice(0)), [pin]);
    expect(requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });
});
