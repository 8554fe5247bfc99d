import { describe, expect, test } from 'vitest';
import { repositoryOf, sourceKey } from '../../../src/model/origin.ts';
import { packageLock, severities, told } from './told.ts';

const sri = `sha512-${'A'.repeat(86)}==`;
const npm = (resolved: string, name = 'alpha') =>
  packageLock({
    '': { name: 'app', version: '1.0.0', dependencies: { [name]: '^1.0.0' } },
    [`node_modules/${name}`]: { version: '1.0.0', resolved, integrity: sri },
  });
const pnpm = (tarball: string) => `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      '@acme/alpha':
        specifier: ^1.0.0
        version: 1.0.2

packages:

  '@acme/alpha@1.0.2':
    resolution: {integrity: ${sri}${tarball}}

snapshots:

  '@acme/alpha@1.0.2': {}
`;
const tensor = (platform: string, version: string, channel: string) => `- name: tensor
  version: ${version}
  manager: conda
  platform: ${platform}
  dependencies: {}
  url: https://conda.anaconda.org/${channel}/${platform}/tensor-${version}-0.conda
  hash:
    sha256: 00
`;
const conda = (...entries: string[]) =>
  `version: 1\nmetadata:\n  content_hash:\n    win-64: aa\npackage:\n${entries.join('')}`;
const pixi = (...places: [string, string, string][]) => {
  const url = ([platform, version, channel]: [string, string, string]) =>
    `- conda: https://conda.anaconda.org/${channel}/${platform}/tensor-${version}-0.conda`;
  const listed = places.map((place) => `      ${place[0]}:\n      ${url(place)}\n`).join('');
  const packages = places.map((place) => `${url(place)}\n  sha256: aa\n`).join('');
  return `version: 6\nenvironments:\n  default:\n    channels:\n    - url: https://conda.anaconda.org/conda-forge/\n    packages:\n${listed}packages:\n${packages}`;
};
const swift = (location: string) =>
  JSON.stringify({
    pins: [
      {
        identity: 'nio',
        kind: 'remoteSourceControl',
        location,
        state: { revision: 'b'.repeat(40), version: '2.0.0' },
      },
    ],
    version: 2,
  });
const pipfile = (entry: object) =>
  JSON.stringify({
    _meta: { sources: [{ name: 'pypi', url: 'https://pypi.org/simple' }] },
    default: { foo: { hashes: [`sha256:${'a'.repeat(64)}`], ...entry } },
  });
const gems = (section: string) => `${section}  specs:
    foo (1.0.0)

DEPENDENCIES
  foo
`;

test.each<[string, string, string, string, string[]]>([
  // Somebody else delivers it.
  [
    'other registry',
    'package-lock.json',
    npm('https://registry.npmjs.org/alpha/-/alpha-1.0.0.tgz'),
    npm('https://npm.other.example/alpha/-/alpha-1.0.0.tgz'),
    ['error alpha'],
  ],
  [
    'archive on another host',
    'pnpm-lock.yaml',
    pnpm(''),
    pnpm(', tarball: https://other.example/alpha.tgz'),
    ['error @acme/alpha'],
  ],
  [
    'local archive → another host',
    'package-lock.json',
    npm('file:vendor/alpha-1.0.0.tgz'),
    npm('https://npm.other.example/alpha/-/alpha-1.0.0.tgz'),
    ['error alpha'],
  ],
  [
    'channel of one platform',
    'conda-lock.yml',
    conda(tensor('win-64', '1.0', 'conda-forge')),
    conda(tensor('win-64', '1.0', 'torchchan')),
    ['error tensor'],
  ],
  [
    'channel of one platform that another has already',
    'conda-lock.yml',
    conda(tensor('win-64', '1.0', 'conda-forge'), tensor('osx-64', '1.0', 'torchchan')),
    conda(tensor('win-64', '1.0', 'torchchan'), tensor('osx-64', '1.0', 'torchchan')),
    ['error tensor'],
  ],
  [
    'channel in pixi',
    'pixi.lock',
    pixi(['win-64', '1.0', 'conda-forge']),
    pixi(['win-64', '1.0', 'torchchan']),
    ['error tensor'],
  ],
  [
    'Swift repository of the same name',
    'Package.resolved',
    swift('https://github.com/acme/nio.git'),
    swift('https://github.com/other/nio.git'),
    ['error github.com/other/nio'],
  ],
  // One source in other words.
  [
    'registry with a port and a user',
    'package-lock.json',
    npm('https://npm.own.example/alpha/-/alpha-1.0.0.tgz'),
    npm('https://me:secret@NPM.own.example:443/alpha/-/alpha-1.0.0.tgz'),
    [],
  ],
  [
    'yarn’s name of the registry',
    'package-lock.json',
    npm('https://registry.npmjs.org/alpha/-/alpha-1.0.0.tgz'),
    npm('https://registry.yarnpkg.com/alpha/-/alpha-1.0.0.tgz'),
    [],
  ],
  [
    'git over SSH and HTTPS',
    'package-lock.json',
    npm(`git+ssh://git@github.com/Acme/alpha.git#${'a'.repeat(40)}`),
    npm(`git+https://github.com/acme/alpha#${'a'.repeat(40)}`),
    [],
  ],
  [
    'escaped path of the registry',
    'pnpm-lock.yaml',
    pnpm(", tarball: '%40acme%2Falpha/-/alpha-1.0.2.tgz'"),
    pnpm(''),
    [],
  ],
  [
    'registry → archive in the repository',
    'package-lock.json',
    npm('https://registry.npmjs.org/alpha/-/alpha-1.0.0.tgz'),
    npm('file:vendor/alpha-1.0.0.tgz'),
    [],
  ],
  [
    'archive in the repository → registry',
    'package-lock.json',
    npm('file:vendor/alpha-1.0.0.tgz'),
    npm('https://registry.npmjs.org/alpha/-/alpha-1.0.0.tgz'),
    [],
  ],
  [
    'platforms of conda',
    'conda-lock.yml',
    conda(tensor('osx-64', '2.3', 'conda-forge'), tensor('win-64', '2.3', 'torchchan')),
    conda(tensor('osx-64', '2.3', 'conda-forge'), tensor('win-64', '2.4', 'torchchan')),
    [],
  ],
  [
    'platforms of pixi',
    'pixi.lock',
    pixi(['osx-64', '2.3', 'conda-forge'], ['win-64', '2.3', 'torchchan']),
    pixi(['osx-64', '2.3', 'conda-forge'], ['win-64', '2.4', 'torchchan']),
    [],
  ],
  [
    'Swift address without .git',
    'Package.resolved',
    swift('https://github.com/acme/nio.git'),
    swift('git@github.com:acme/nio'),
    [],
  ],
  [
    'wheel in pipenv’s cache',
    'Pipfile.lock',
    pipfile({ version: '==1.0.0', index: 'pypi' }),
    pipfile({ file: '../.cache/pipenv/wheels/17/foo-1.0.0-py3-none-any.whl' }),
    [],
  ],
  [
    'http and a last slash',
    'Gemfile.lock',
    gems('GEM\n  remote: https://gems.own.example/\n'),
    gems('GEM\n  remote: http://gems.own.example\n'),
    [],
  ],
])('%s', async (_, path, base, head, expected) => {
  expect(await severities('changed-source', { [path]: base }, { [path]: head })).toEqual(expected);
});

test('an allowed host is no finding', async () => {
  const [base, head] = ['registry.npmjs.org', 'npm.own.example'].map((host) => ({
    'package-lock.json': npm(`https://${host}/alpha/-/alpha-1.0.0.tgz`),
  }));
  expect(await told('changed-source', base!, head!, ['npm.own.*'])).toEqual([]);
  expect(await told('changed-source', base!, head!, ['npm.other.*'])).toHaveLength(1);
});

test('sources are called as their users call them', async () => {
  const [line] = await told(
    'changed-source',
    { 'conda-lock.yml': conda(tensor('win-64', '1.0', 'conda-forge')) },
    { 'conda-lock.yml': conda(tensor('win-64', '1.0', 'torchchan')) },
  );
  expect(line).toContain('now comes from the channel torchchan instead of conda-forge');
});

describe('repositoryOf', () => {
  test.each([
    'https://github.com/acme/foo',
    'https://github.com/Acme/foo.git',
    'https://github.com/acme/foo/',
    'https://github.com:443/acme/foo.git/',
    'http://user:pass@github.com/acme/foo.git',
    'git://github.com/acme/foo.git',
    'git+https://github.com/acme/foo.git#abc',
    'git+ssh://git@github.com/acme/foo.git',
    'ssh://git@github.com:22/acme/foo',
    'ssh://git@ssh.github.com:443/acme/foo.git',
    'git@github.com:acme/foo.git',
    'git+ssh://git@github.com:acme/foo.git',
    'git::https://github.com/acme/foo.git?ref=v1',
    'https://www.github.com/acme/foo',
    'https://github.com/acme%2Ffoo',
  ])('%s', (url) => {
    expect(repositoryOf(url)).toBe('github.com/acme/foo');
  });
  test('another port is another server', () => {
    expect(repositoryOf('https://git.example:8443/a/b')).toBe('git.example:8443/a/b');
  });
});

test('a path is on no host', () => {
  expect(sourceKey({ type: 'url', url: '../.cache/foo.whl' })).toBe('path');
  expect(sourceKey({ type: 'url', url: 'file:///tmp/foo.whl' })).toBe('path');
});
