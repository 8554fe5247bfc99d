import { describe, expect, it } from 'vitest';
import type { GitHubApi } from '../../src/github/api.ts';
import { ApiBlobs, ApiWorkspace } from '../../src/github/api-workspace.ts';

const idOf = (place: number) => String(place).padStart(40, '0');

/** An API that has files of ten bytes each. */
function apiWith(paths: readonly string[]): { api: GitHubApi; asked: string[] } {
  const asked: string[] = [];
  const api: GitHubApi = {
    request: (route, parameters = {}) => {
      if (route.includes('/git/trees/')) {
        const tree = paths.map((path, place) => ({
          path,
          mode: '100644',
          type: 'blob',
          sha: idOf(place),
          size: 10,
        }));
        return Promise.resolve({ status: 200, data: { tree, truncated: false }, reason: '' });
      }
      asked.push(paths[Number(parameters.file_sha)]!);
      const content = Buffer.from('0123456789').toString('base64');
      return Promise.resolve({ status: 200, data: { content, encoding: 'base64' }, reason: '' });
    },
    list: () => Promise.reject(new Error('not asked')),
  };
  return { api, asked };
}

const budget = { bytes: 1000, milliseconds: 60_000, requests: 1000 };

describe('what one run asks of the API', () => {
  it('ends with bytes, begins with what runs, and names what is left out', async () => {
    const paths = ['a.md', 'data.json', 'Dockerfile', 'deploy.sh', '.github/workflows/ci.yml'];
    const { api, asked } = apiWith(paths);
    const blobs = new ApiBlobs(api, null, undefined, { ...budget, bytes: 35 });
    const contents = await new ApiWorkspace(api, 'c'.repeat(40), blobs, '').read(paths);
    expect(asked).toEqual(['.github/workflows/ci.yml', 'Dockerfile', 'deploy.sh']);
    expect(contents.map(({ ok }) => ok)).toEqual([false, false, true, true, true]);
    expect(contents[0]).toEqual({
      ok: false,
      reason: 'reading it through the API would take more than 35 bytes',
    });
  });

  it('ends with time', async () => {
    const { api } = apiWith(['a.sh', 'b.sh']);
    const blobs = new ApiBlobs(api, null, undefined, { ...budget, milliseconds: -1 });
    const [content] = await blobs.read([idOf(0)]);
    expect(content?.ok).toBe(false);
  });

  it('does not end with a number of files', async () => {
    const paths = Array.from({ length: 900 }, (_, place) => `${place}.sh`);
    const { api, asked } = apiWith(paths);
    const blobs = new ApiBlobs(api, null, undefined, { ...budget, bytes: 100_000, requests: 10 });
    const contents = await blobs.read(paths.map((_, place) => idOf(place)));
    expect([asked.length, contents.every(({ ok }) => ok)]).toEqual([900, true]);
  });
});
