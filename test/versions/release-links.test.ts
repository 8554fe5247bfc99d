import { expect, test } from 'vitest';
import type { Ecosystem } from '../../src/model/fact.ts';
import { releaseLinks } from '../../src/versions/release-links.ts';

test.each<[Ecosystem, string, string | null, string, readonly string[]]>([
  ['github', 'actions/checkout', 'v3', 'v4', ['https://github.com/actions/checkout/compare/v3...v4']],
  ['npm', '@babel/core', '7.0.0', '8.0.0', ['https://www.npmjs.com/package/@babel/core/v/8.0.0']],
  [
    'hex',
    'ecto',
    '2.2.0',
    '3.0.0',
    ['https://diff.hex.pm/diff/ecto/2.2.0..3.0.0', 'https://hex.pm/packages/ecto/3.0.0'],
  ],
  [
    'golang',
    'github.com/x/y/v3',
    'v2.1.0',
    'v3.0.0',
    ['https://github.com/x/y/compare/v2.1.0...v3.0.0', 'https://pkg.go.dev/github.com/x/y/v3@v3.0.0'],
  ],
  [
    'golang',
    'github.com/x/y/sdk',
    'v1.0.0',
    'v0.0.0-20230101000000-abcdef123456',
    [
      'https://github.com/x/y/compare/sdk%2Fv1.0.0...abcdef123456',
      'https://pkg.go.dev/github.com/x/y/sdk@v0.0.0-20230101000000-abcdef123456',
    ],
  ],
  ['golang', 'golang.org/x/net', 'v0.1.0', 'v0.2.0', ['https://pkg.go.dev/golang.org/x/net@v0.2.0']],
  ['npm', 'a', null, '1.0.0', ['https://www.npmjs.com/package/a/v/1.0.0']],
  ['npm', 'a"><script>', '1.0.0', '2.0.0', []],
  ['docker', 'node', '18', '20', []],
])('%s %s %s → %s', (ecosystem, name, from, to, urls) => {
  expect(releaseLinks(ecosystem, name, from, to).map(({ url }) => url)).toEqual(urls);
});
