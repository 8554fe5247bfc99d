import { expect, it } from 'vitest';
import { isAside, isAsideManifest } from '../../src/analysis/example-paths.ts';

it.each([
  'test/a/Dockerfile',
  'playground/a/Dockerfile',
  'my-examples/x',
  'docs/x',
  'pkg/e2e.tests/x',
])('%s shows, tests or documents', (path) => {
  expect([isAside(path), isAsideManifest(path)]).toEqual([true, true]);
});

it.each([
  'template/package.json',
  'starter-kit/package.json',
  '{{cookiecutter.name}}/setup.py',
])('%s is what a generator copies: its manifest is nobody’s, its commands are not excused', (path) => {
  expect([isAside(path), isAsideManifest(path)]).toEqual([false, true]);
});

it.each([
  'charts/a/Dockerfile',
  'latest/Dockerfile',
  'test.Dockerfile',
  'contest/Dockerfile',
])('%s is the product', (path) => {
  expect([isAside(path), isAsideManifest(path)]).toEqual([false, false]);
});
