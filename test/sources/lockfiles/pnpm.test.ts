import { expect, test } from 'vitest';
import { named, readLockfile } from './reading.ts';

test('pnpm 5: slashes, peers after an underscore, other registries, forges', () => {
  const read = readLockfile(
    'pnpm-lock.yaml',
    `lockfileVersion: 5.4

specifiers:
  react: ^17.0.0
  tall: npm:lodash@^4
  local: link:../local

dependencies:
  react: 17.0.2
  tall: /lodash/4.17.21
  local: link:../local
  '@s/x': 1.0.0_react@17.0.2
  pos: github.com/kevva/is-positive/97edff6f525f192a3f83cea1944765f769ae2678

devDependencies:
  esbuild: 0.14.0

packages:

  /@s/x/1.0.0_react@17.0.2:
    resolution: {integrity: sha512-aaa}
    peerDependencies:
      react: '*'
    dependencies:
      js-tokens: 4.0.0
      react: 17.0.2
    dev: false

  /esbuild/0.14.0:
    resolution: {integrity: sha512-bbb}
    engines: {node: '>=12'}
    hasBin: true
    requiresBuild: true
    dev: true

  /js-tokens/4.0.0:
    resolution: {integrity: sha512-ccc, tarball: https://mirror.example/js-tokens/-/js-tokens-4.0.0.tgz}

  /lodash/4.17.21:
    resolution: {integrity: sha512-ddd}

  /react/17.0.2:
    resolution: {integrity: sha512-eee}

  github.com/kevva/is-positive/97edff6f525f192a3f83cea1944765f769ae2678:
    resolution: {tarball: https://codeload.github.com/kevva/is-positive/tar.gz/97edff6f525f192a3f83cea1944765f769ae2678}
    name: is-positive
    version: 3.1.0
`,
  );
  expect(read.lines).toEqual([
    '@s/x@1.0.0:20!',
    'esbuild@0.14.0:29!',
    'js-tokens@4.0.0:36',
    'lodash@4.17.21:39!',
    'react@17.0.2:42!',
    'is-positive@3.1.0:48!',
  ]);
  expect(read.diagnostics).toEqual([]);
  expect(named(read, 'js-tokens')).toMatchObject({
    through: ['@s/x'],
    origin: { type: 'registry', url: 'https://mirror.example/' },
  });
  expect(named(read, 'esbuild')).toMatchObject({
    installScript: true,
    development: true,
    engines: { nodejs: '>=12' },
  });
  expect(named(read, 'is-positive').origin).toMatchObject({
    type: 'git',
    url: 'https://github.com/kevva/is-positive',
  });
  expect(read.lockfile).toMatchObject({ formatVersion: '5.4', requirements: { react: '^17.0.0' } });
});

test('pnpm 6: importers, peers in brackets told once', () => {
  const read = readLockfile(
    'pnpm-lock.yaml',
    `lockfileVersion: '6.0'

importers:

  .:
    dependencies:
      '@s/x':
        specifier: ^1.0.0
        version: 1.0.0(react@17.0.2)

  packages/a:
    dependencies:
      react:
        specifier: ^18
        version: 18.2.0
      root:
        specifier: workspace:*
        version: link:../..

packages:

  /@s/x@1.0.0(react@17.0.2):
    resolution: {integrity: sha512-aaa}
    dependencies:
      react: 17.0.2
    dev: false

  /@s/x@1.0.0(react@18.2.0):
    resolution: {integrity: sha512-aaa}
    dependencies:
      react: 18.2.0

  /react@17.0.2:
    resolution: {integrity: sha512-bbb}

  /react@18.2.0:
    resolution: {integrity: sha512-ccc}

  file:packages/a:
    resolution: {directory: packages/a, type: directory}
    name: a
`,
  );
  expect(read.lines).toEqual(['@s/x@1.0.0:22!', 'react@17.0.2:33', 'react@18.2.0:36!']);
  expect(read.lockfile).toMatchObject({
    requirements: { '@s/x': '^1.0.0' },
    members: { 'packages/a': { react: '^18', root: 'workspace:*' } },
  });
  expect(named(read, 'react').through).toEqual(['@s/x']);
});

test('pnpm 9: snapshots, aliases, git, several documents, CRLF, comments, quoted keys', () => {
  const text = `---
lockfileVersion: '9.0'

importers:

  .:
    configDependencies: {}

---
lockfileVersion: '9.0' # written by hand

settings:
  autoInstallPeers: true

importers:

  .:
    dependencies:
      tall:
        specifier: npm:lodash@^4
        version: lodash@4.17.21
      "is-positive":
        specifier: github:kevva/is-positive
        version: https://codeload.github.com/kevva/is-positive/tar.gz/97edff6f

packages:

  ansi-styles@4.3.0:
    resolution: {integrity: sha512-aaa}
    engines: {node: '>=8'}
    deprecated: |
      a text with a: colon

      and more

  color-convert@2.0.1:
    resolution:
      integrity: sha512-bbb

  is-positive@https://codeload.github.com/kevva/is-positive/tar.gz/97edff6f:
    resolution: {tarball: https://codeload.github.com/kevva/is-positive/tar.gz/97edff6f}
    version: 3.1.0

  "lodash@4.17.21":
    resolution: {integrity: sha512-ccc}

snapshots:

  ansi-styles@4.3.0:
    dependencies:
      color-convert: 2.0.1

  color-convert@2.0.1: {}

  lodash@4.17.21:
    dependencies:
      ansi-styles: 4.3.0
`;
  for (const written of [text, text.replaceAll('\n', '\r\n')]) {
    const read = readLockfile('pnpm-lock.yaml', written);
    expect(read.lines).toEqual([
      'ansi-styles@4.3.0:28',
      'color-convert@2.0.1:36',
      'is-positive@3.1.0:42!',
      'lodash@4.17.21:44!',
    ]);
    expect(read.diagnostics).toEqual([]);
    expect(named(read, 'color-convert')).toMatchObject({
      integrity: 'sha512-bbb',
      through: ['ansi-styles', 'lodash'],
    });
  }
});

test.each([
  ['an unknown version', "lockfileVersion: '11.0'\n"],
  ['no version', 'packages: {}\n'],
  ['an anchor', "lockfileVersion: '9.0'\npackages: &a\n  a@1.0.0: {}\n"],
  [
    'a bracket that stays open',
    "lockfileVersion: '9.0'\npackages:\n  a@1.0.0:\n    resolution: {integrity: x\n",
  ],
  ['no YAML', "lockfileVersion: '9.0'\nsome words\n"],
])('%s is told', (_, text) => {
  expect(readLockfile('pnpm-lock.yaml', text).diagnostics.length).toBeGreaterThan(0);
});
