import { expect, test } from 'vitest';
import { scanFiles } from '../../scan.ts';
import { packageLock, told } from './told.ts';

const uv = (specifier: string) => `version = 1
requires-python = ">=3.10"

[[package]]
name = "app"
version = "1"
source = { virtual = "." }
dependencies = [
    { name = "idna" },
]

[package.metadata]
requires-dist = [{ name = "idna", specifier = "${specifier}" }]

[[package]]
name = "idna"
version = "3.4"
source = { registry = "https://pypi.org/simple" }
`;
const project = (range: string) =>
  `[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.10"\ndependencies = ["idna${range}"]\n`;

test.each([
  ['>=3.0', '>=3.0.0', 0],
  ['>=3.0', '>=3', 0],
  ['~=3.1', '~=3.1.0', 1],
  ['>=3.0', '>=3.1', 1],
])('%s in the manifest, %s in uv.lock: %i', async (range, specifier, findings) => {
  const base = { 'pyproject.toml': project('>=2.0'), 'uv.lock': uv('>=2.0') };
  const head = { 'pyproject.toml': project(range), 'uv.lock': uv(specifier) };
  expect(await told('unsynced-lockfile', base, head)).toHaveLength(findings);
});

test('dependencies beat devDependencies', async () => {
  const files = (version: string, development: string) => ({
    'package.json': JSON.stringify({ dependencies: { qs: version }, devDependencies: { qs: development } }),
    'package-lock.json': packageLock({
      '': { dependencies: { qs: version } },
      'node_modules/qs': { version },
    }),
  });
  expect(await told('unsynced-lockfile', files('6.11.2', '6.11.2'), files('6.15.0', '6.11.2'))).toEqual([]);
});

test('an audit reports versions outside the range, without a revision to compare with', async () => {
  const files = (version: string) => ({
    'package.json': JSON.stringify({ name: 'app', private: true, dependencies: { left: '^2.0.0' } }),
    'package-lock.json': packageLock({
      '': { dependencies: { left: '^2.0.0' } },
      'node_modules/left': { version },
    }),
  });
  const count = async (version: string) =>
    (await scanFiles({ head: files(version), only: ['unsynced-lockfile'] })).findings.length;
  expect([await count('1.0.0'), await count('2.1.0')]).toEqual([1, 0]);
});
