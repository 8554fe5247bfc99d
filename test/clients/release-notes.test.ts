import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttpGet } from '../../src/clients/http.ts';
import { fetchReleaseNotes, type NotesOf } from '../../src/clients/release-notes.ts';

const answering = (replies: Readonly<Record<string, unknown>>, asked: string[] = []): HttpGet =>
  async function http({ url }) {
    asked.push(url);
    const reply = replies[url];
    const body = typeof reply === 'string' ? reply : JSON.stringify(reply ?? {});
    return { status: reply === undefined ? 404 : 200, headers: {}, body };
  };

const one = (ecosystem: NotesOf['ecosystem'], name: string): NotesOf => ({
  ecosystem,
  name,
  version: '2.0.0',
});

describe('where registries say that changes are written down', () => {
  const cases: [NotesOf, string, unknown, string | undefined][] = [
    [
      one('npm', '@scope/a'),
      'https://registry.npmjs.org/@scope%2Fa/2.0.0',
      { repository: { url: 'git@github.com:o/a.b.git' } },
      'https://github.com/o/a.b/releases',
    ],
    [
      one('npm', 'a'),
      'https://registry.npmjs.org/a/2.0.0',
      { repository: 'github:o/a' },
      'https://github.com/o/a/releases',
    ],
    [
      one('npm', 'a'),
      'https://registry.npmjs.org/a/2.0.0',
      { homepage: 'https://github.com/o/a#readme' },
      'https://github.com/o/a/releases',
    ],
    [
      one('pypi', 'a'),
      'https://pypi.org/pypi/a/json',
      {
        info: { project_urls: { Source: 'https://github.com/o/a', Changelog: 'https://a.example/changes/' } },
      },
      'https://a.example/changes/',
    ],
    [
      one('gem', 'a'),
      'https://rubygems.org/api/v1/gems/a.json',
      { changelog_uri: 'https://github.com/o/a/blob/v2/CHANGELOG.md' },
      'https://github.com/o/a/blob/v2/CHANGELOG.md',
    ],
    [
      one('composer', 'V/a'),
      'https://repo.packagist.org/p2/v/a.json',
      { packages: { 'v/a': [{ source: { url: 'https://github.com/v/a.git' } }] } },
      'https://github.com/v/a/releases',
    ],
    [
      one('gem', 'a'),
      'https://rubygems.org/api/v1/gems/a.json',
      { changelog_uri: 'http://plain.example/' },
      undefined,
    ],
    [one('gem', 'a'), 'https://rubygems.org/api/v1/gems/a.json', 'no JSON', undefined],
    [one('cargo', 'a'), 'https://index.crates.io/1/a', {}, undefined],
  ];

  it.each(cases)('%j', async (asked, url, reply, expected) => {
    const found = await fetchReleaseNotes([asked], answering({ [url]: reply }), {});
    expect(found.get(`${asked.ecosystem}:${asked.name}`)).toBe(expected);
  });

  it('asks the endpoint that is configured', async () => {
    const asked: string[] = [];
    await fetchReleaseNotes([one('pypi', 'a')], answering({}, asked), {
      pypi: 'https://mirror.example/simple/',
    });
    expect(asked).toEqual(['https://mirror.example/pypi/a/json']);
  });

  it('asks for twenty packages, and once for each', async () => {
    const asked: string[] = [];
    const packages = Array.from({ length: 50 }, (_, index) => one('npm', `p${Math.floor(index / 2)}`));
    await fetchReleaseNotes(packages, answering({}, asked), {});
    expect(asked).toHaveLength(20);
    expect(new Set(asked).size).toBe(20);
  });

  it('does not wait again for a registry that gave no answer', async () => {
    let asked = 0;
    const http: HttpGet = async () => {
      asked++;
      throw new Error('no answer');
    };
    const packages = Array.from({ length: 20 }, (_, index) => one('npm', `p${index}`));
    expect((await fetchReleaseNotes(packages, http, {})).size).toBe(0);
    expect(asked).toBeLessThanOrEqual(6);
  });

  it('gives links that cannot end where they stand', async () => {
    const gem = 'https://rubygems.org/api/v1/gems/a.json';
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60 }), async (tail) => {
        const reply = { changelog_uri: `https://a.example/${tail}` };
        const url = (await fetchReleaseNotes([one('gem', 'a')], answering({ [gem]: reply }), {})).get(
          'gem:a',
        );
        expect(url ?? '').not.toMatch(/[\s<>"'`()[\]|\\]/);
      }),
    );
  });
});
