import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ecosystem } from '../../src/model/fact.ts';
import { schemeFor } from '../../src/versions/index.ts';
import { pep440ByYear } from '../../src/versions/pep440.ts';

const ascending: readonly [Ecosystem, readonly string[]][] = [
  [
    'npm',
    [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.0.1',
      '1.10.0',
      '2.0.0',
    ],
  ],
  // https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
  [
    'pypi',
    [
      '1.dev0',
      '1.0.dev456',
      '1.0a1',
      '1.0a2.dev456',
      '1.0a12.dev456',
      '1.0a12',
      '1.0b1.dev456',
      '1.0b2',
      '1.0b2.post345.dev456',
      '1.0b2.post345',
      '1.0rc1.dev456',
      '1.0rc1',
      '1.0',
      '1.0+abc.5',
      '1.0+abc.7',
      '1.0+5',
      '1.0.post456.dev34',
      '1.0.post456',
      '1.0.15',
      '1.1.dev1',
      '1!0.1',
    ],
  ],
  ['gem', ['1.0.a', '1.0.b1', '1.0.rc.1', '1.0.rc.2', '1.0', '1.0.1.pre', '1.0.1', '1.10']],
  // https://maven.apache.org/pom.html#version-order-specification
  [
    'maven',
    [
      '1.0-alpha-1',
      '1.0-beta-1',
      '1.0-milestone-1',
      '1.0-rc-1',
      '1.0-SNAPSHOT',
      '1.0',
      '1.0-sp',
      '1.0-whatever',
      '1.0-1',
      '1.0.1',
      '1.1',
      '1.10',
    ],
  ],
  [
    'golang',
    [
      'v0.0.0-20210101000000-aaaaaaaaaaaa',
      'v0.0.0-20220101000000-aaaaaaaaaaaa',
      'v0.0.0',
      'v1.0.0',
      'v1.0.1-0.20220101000000-aaaaaaaaaaaa',
      'v1.0.1',
      'v2.0.0+incompatible',
    ],
  ],
  [
    'composer',
    [
      '1.0-dev',
      '1.0.0-alpha1',
      '1.0.0-beta1',
      '1.0.0-beta10',
      '1.0.0-RC1',
      '1.0.0',
      '1.0.0-patch1',
      'v1.1',
      '2.0',
    ],
  ],
  ['nuget', ['1.0.0-alpha', '1.0.0-ALPHA.1', '1.0.0', '1.0.0.1', '1.0.1']],
];

describe.each(ascending)('%s', (ecosystem, versions) => {
  test('orders versions', () => {
    const scheme = schemeFor(ecosystem);
    for (const [place, low] of versions.entries()) {
      expect(scheme.isValid(low), low).toBe(true);
      expect(scheme.compare(low, low)).toBe(0);
      for (const high of versions.slice(place + 1)) {
        expect(scheme.compare(low, high), `${low} < ${high}`).toBe(-1);
        expect(scheme.compare(high, low), `${high} > ${low}`).toBe(1);
      }
    }
  });
});

test.each([
  ['pypi', '1.0', '1.0.0'],
  ['pypi', '1.0-1', '1.0.post1'],
  ['pypi', '1.0ALPHA1', '1.0a1'],
  ['pypi', '1.0c1', '1.0rc1'],
  ['maven', '1.0', '1'],
  ['maven', '1.0.0-ga', '1'],
  ['maven', '1.0-a1', '1.0-alpha-1'],
  ['gem', '1.0.0', '1'],
] as const)('%s: %s equals %s', (ecosystem, a, b) => {
  expect(schemeFor(ecosystem).compare(a, b)).toBe(0);
});

const every: readonly Ecosystem[] = [
  'npm',
  'cargo',
  'pub',
  'helm',
  'terraform',
  'hex',
  'pypi',
  'gem',
  'maven',
  'nuget',
  'golang',
  'composer',
  'swift',
];
const schemes = [...every.map((ecosystem) => schemeFor(ecosystem)), pep440ByYear];

const piece = fc.constantFrom(
  '0',
  '1',
  '2',
  '10',
  '007',
  '2023',
  '.',
  '.',
  '-',
  '+',
  'a',
  'rc',
  'alpha',
  'dev',
  'post',
  'final',
  'sp',
  'x',
  'v',
  '!',
  '~>',
  '^',
  '>=',
  '<',
  ',',
  ' ',
  '||',
  '*',
  '[',
  ')',
);
const versionish = fc.oneof(
  fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 12 }),
  fc
    .tuple(
      fc.nat(3),
      fc.nat(3),
      fc.nat(3),
      fc.constantFrom('', '-rc.1', 'a1', '.post1', '-1', '.0', '-SNAPSHOT', '.rc1'),
    )
    .map(([a, b, c, suffix]) => `${a}.${b}.${c}${suffix}`),
);

describe.each(schemes.map((scheme) => [scheme.name, scheme] as const))('%s, for any strings', (_, scheme) => {
  test('is a total order', () => {
    fc.assert(
      fc.property(versionish, versionish, versionish, (a, b, c) => {
        expect(scheme.compare(a, a)).toBe(0);
        expect(scheme.compare(a, b)).toBe(-scheme.compare(b, a) + 0);
        if (scheme.compare(a, b) <= 0 && scheme.compare(b, c) <= 0)
          expect(scheme.compare(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 3000 },
    );
  });

  test('never throws and contradicts itself nowhere', () => {
    fc.assert(
      fc.property(versionish, versionish, (a, b) => {
        expect(scheme.breaking(a, b)).toBe(scheme.bump(a, b) === 'major');
        expect(scheme.bump(a, b)).toBe(scheme.bump(b, a));
        expect(scheme.bump(a, a)).toBe('none');
        expect([true, false, null]).toContain(scheme.satisfies(a, b));
        scheme.isExact(b);
        scheme.isPrerelease(a);
      }),
      { numRuns: 3000 },
    );
  });

  test('is quick with long hostile text', () => {
    for (const text of [
      '1'.repeat(1e5),
      '1.'.repeat(1e5),
      '-a'.repeat(1e5),
      '^'.repeat(1e5),
      ' '.repeat(1e5),
      '[1,'.repeat(1e5),
    ]) {
      scheme.compare(text, `${text}x`);
      scheme.bump(text, `${text}x`);
      scheme.satisfies('1.0.0', text);
      scheme.satisfies(text, '^1');
      scheme.isExact(text);
    }
  });
});
