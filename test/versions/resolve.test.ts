import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/model/package-index.ts';
import { fullRuntime, lowestLine, newestRelease } from '../../src/versions/resolve.ts';

const release = (
  version: string,
  uploaded: string | null,
  requires: string | null,
  yanked = false,
): Release => ({
  version,
  uploaded,
  requires,
  yanked,
});

const releases = [
  release('1.23.0', '2022-02-08T20:00:00Z', '>=3.6'),
  release('1.24.0', '2022-03-01T20:00:00Z', '>=3.7'),
  release('2.6.0', '2023-05-09T20:00:00Z', '>=3.7'),
  release('2.6.1', '2023-05-10T20:00:00Z', '>=3.7', true),
  release('3.0.0rc1', '2023-05-10T20:00:00Z', '>=3.7'),
  release('2.7.0', '2023-08-01T20:00:00Z', '>=3.7'),
  release('not a version', null, null),
];

describe('the newest release', () => {
  const resolve = (runtime: string, date: string, requirement: string | null = null) =>
    newestRelease({
      ecosystem: 'pypi',
      name: 'certbot',
      releases,
      requirement,
      product: 'python',
      runtime,
      date,
    })?.version;

  test.each([
    ['3.6.9999', '2023-06-20', '1.23.0'],
    ['3.7.9999', '2023-06-20', '2.6.0'],
    ['3.7.9999', '2023-08-01', '2.7.0'],
    ['3.7.9999', '2023-05-09', '2.6.0'],
    ['3.7.9999', '2023-05-08', '1.24.0'],
    ['3.5.9999', '2023-06-20', undefined],
  ])('under Python %s on %s is %s', (runtime, date, version) => {
    expect(resolve(runtime, date)).toBe(version);
  });

  test('is the one that the index prefers, where it admits the runtime', () => {
    const listed = [
      release('1.0.0', null, '>=14'),
      { ...release('2.0.0', null, '>=18'), preferred: true as const },
    ];
    const take = (runtime: string) =>
      newestRelease({
        ecosystem: 'npm',
        name: 'a',
        releases: [...listed, release('3.0.0', null, '>=18')],
        requirement: null,
        product: 'nodejs',
        runtime,
        date: '2024-01-01',
      })?.version;
    expect(take('20.0.0')).toBe('2.0.0');
    expect(take('16.0.0')).toBe('1.0.0');
  });

  test('keeps to the requirement', () => {
    expect(resolve('3.7.9999', '2023-06-20', '<2')).toBe('1.24.0');
    expect(resolve('3.7.9999', '2023-06-20', 'what is this')).toBe('2.6.0');
  });
});

test.each([
  ['python', '3.6', '3.6.9999'],
  ['python', '3.6.15', '3.6.15'],
  ['python', '3', null],
  ['nodejs', '18', '18.9999.9999'],
  ['nodejs', 'v18.1', '18.1.9999'],
  ['nodejs', 'lts', null],
  ['ruby', '2.7', '2.7.9999'],
  ['debian', '10', null],
])('%s %s stands for %s', (product, version, full) => {
  expect(fullRuntime(product, version)).toBe(full);
});

test.each([
  ['nodejs', '>=18.12 <23', '18'],
  ['nodejs', '^20 || >=22', '20'],
  ['nodejs', '18', '18'],
  ['nodejs', '<20', null],
  ['nodejs', '*', null],
  ['python', '^3.8', '3.8'],
  ['python', '>=3.10,<4', '3.10'],
  ['python', '!=3.9.*,>=3.8', '3.8'],
])('%s %s lets %s run first', (product, range, line) => {
  expect(lowestLine(product, range)).toBe(line);
});
