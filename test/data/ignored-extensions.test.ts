import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isInert } from '../../src/data/ignored-extensions.ts';
import { sources } from '../../src/sources/index.ts';

const folders = [
  '',
  'a/',
  'bin/',
  '.github/workflows/',
  '.circleci/',
  'requirements/',
  'templates/',
  'config/deploy/',
];
const endings = 'png svg pdf zip jar md html css csv sql go rs c java kt ex lua pl dart tsx vue pem'.split(
  ' ',
);
const fixtures = globSync('test/fixtures/**/*', { exclude: ['**/expected.txt'] }).map((path) =>
  path.replaceAll('\\', '/'),
);

it('says of no file that a source reads that nobody does', () => {
  const names = new Set(
    fixtures.map((path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')),
  );
  const made = [...names].flatMap((name) => endings.map((ending) => `${name}.${ending}`));
  const paths = folders.flatMap((folder) => made.map((name) => folder + name));
  expect(paths.length).toBeGreaterThan(5000);
  const wanted = [...fixtures, ...paths]
    .filter(isInert)
    .filter((path) => sources.some((source) => source.matches(path) || source.isCandidate?.(path, false)));
  expect(wanted).toEqual([]);
});

it.each(['a.png', 'src/main.go', 'docs/README.md', 'a/b.c/d.java'])('needs nobody for %s', (path) => {
  expect(isInert(path)).toBe(true);
});

it.each([
  'Dockerfile.go',
  'a.go/b',
  '.go',
  'a.py',
  'go.sum',
  'a/Makefile.c',
])('leaves %s to the sources', (path) => {
  expect(isInert(path)).toBe(false);
});
