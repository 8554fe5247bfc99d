import { expect, it } from 'vitest';
import { isExampleManifest, isExamplePath } from '../../src/analysis/example-paths.ts';

it.each([
  'test/a/Dockerfile',
  'playground/a/Dockerfile',
  'my-examples/x',
  'docs/x',
  'pkg/e2e.tests/x',
])('%s shows, tests or documents', (path) => {
  expect([isExamplePath(path), isExampleManifest(path)]).toEqual([true, true]);
});

it.each([
  'scripts/example_cluster.sh',
  'compose.sample.yml',
  '.devcontainer/Dockerfile',
  'docker/develop/docker-compose.yml',
  'dev/clients/Dockerfile',
  'Dockerfile.dev',
  'local.Dockerfile',
  'Vagrantfile',
  'scripts/vagrant-provision.sh',
])('%s shows something or is a machine to develop on', (path) => {
  expect(isExamplePath(path)).toBe(true);
});

it.each([
  'environments/dev/compose.yml',
  'deploy/dev/Dockerfile',
  'dev/main.tf',
  'dev/release.sh',
  'develop/package.json',
  'resample.sh',
  'Dockerfile.devices',
  '.github/workflows/vagrant.yml',
])('%s is the product, or an environment of it', (path) => {
  expect(isExamplePath(path)).toBe(false);
});

it.each([
  'template/package.json',
  'starter-kit/package.json',
  '{{cookiecutter.name}}/setup.py',
])('%s is what a generator copies: its manifest is nobody’s, its commands are not excused', (path) => {
  expect([isExamplePath(path), isExampleManifest(path)]).toEqual([false, true]);
});

it.each([
  'charts/a/Dockerfile',
  'latest/Dockerfile',
  'test.Dockerfile',
  'contest/Dockerfile',
])('%s is the product', (path) => {
  expect([isExamplePath(path), isExampleManifest(path)]).toEqual([false, false]);
});
