import { describe, expect, test } from 'vitest';
import { unreadLockfiles } from '../../../src/data/unread-lockfiles.ts';
import { scanFiles } from '../../scan.ts';
import { severities } from './told.ts';

const chart = (version: string) =>
  `apiVersion: v2\nname: c\nversion: 1.0.0\ndependencies:\n  - name: traefik\n    version: ${version}\n    repository: https://example.org/charts\n`;
const provider = (version: string) =>
  `terraform {\n  required_providers {\n    acme = {\n      source  = "acme/acme"\n      version = "${version}"\n    }\n  }\n}\n`;
const hook = (rev: string) =>
  `repos:\n  - repo: https://github.com/acme/hooks\n    rev: ${rev}\n    hooks:\n      - id: x\n`;

describe('a manifest that is its own lock', () => {
  test.each<[string, string, string, string, number]>([
    ['chart', 'c/Chart.yaml', chart('34.0.0'), chart('35.0.0'), 1],
    ['chart within its line', 'c/Chart.yaml', chart('34.0.0'), chart('34.1.0'), 0],
    ['provider', 'main.tf', provider('~> 7.0'), provider('~> 8.0'), 1],
    ['provider that may be of any line', 'main.tf', provider('>= 7.0'), provider('>= 8.0'), 0],
    [
      'module by a git tag',
      'm.tf',
      'module "x" {\n  source = "git::https://example.org/vpc.git?ref=v1.4.0"\n}\n',
      'module "x" {\n  source = "git::https://example.org/vpc.git?ref=v2.0.0"\n}\n',
      1,
    ],
    [
      'module of a registry',
      'm.tf',
      'module "x" {\n  source  = "acme/vpc/aws"\n  version = "20.1.0"\n}\n',
      'module "x" {\n  source  = "acme/vpc/aws"\n  version = "21.0.0"\n}\n',
      1,
    ],
    ['hook', '.pre-commit-config.yaml', hook('v1.0.0'), hook('v2.0.0'), 1],
    ['hook at a branch', '.pre-commit-config.yaml', hook('main'), hook('next'), 0],
  ])('%s', async (_, path, base, head, findings) => {
    expect(await severities('major-upgrade', { [path]: base }, { [path]: head })).toHaveLength(findings);
  });

  test('the lockfile beside it says the version', async () => {
    const lock = 'provider "registry.terraform.io/acme/acme" {\n  version = "7.5.0"\n}\n';
    const files = (version: string) => ({ 'main.tf': provider(version), '.terraform.lock.hcl': lock });
    expect(await severities('major-upgrade', files('~> 7.0'), files('~> 8.0'))).toEqual([]);
  });
});

describe('a lockfile that is not read', () => {
  const notes = async (path: string, base: string, head: string) =>
    (await scanFiles({ base: { [path]: base }, head: { [path]: head } })).diagnostics.filter(
      (one) => one.code === 'unsupported' && one.path === path,
    );
  test.each(
    unreadLockfiles.filter(({ holds }) => holds === undefined).map(({ name }) => name),
  )('%s', async (name) => {
    expect(await notes(name.replace(/^opam/, 'app.opam'), '{"a": 1}\n', '{"a": 2}\n')).toHaveLength(1);
  });
  test.each([
    ['Manifest.toml', 'name = "x"\n', 'name = "y"\n'],
    ['dependencies.lock', 'a\n', 'b\n'],
    ['lock.json', '{}', '{"a":1}'],
    ['my-conan.lock.md', 'a', 'b'],
  ])('%s only resembles one', async (path, base, head) => {
    expect(await notes(path, base, head)).toEqual([]);
  });
});
