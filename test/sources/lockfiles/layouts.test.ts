import { describe, expect, it } from 'vitest';
import type { Locked } from '../../../src/model/dependency.ts';
import { printedJson } from '../../fuzz/json-layouts.ts';
import { Random } from '../../fuzz/random.ts';
import { printedToml } from '../../fuzz/toml-layouts.ts';
import { printedYaml } from '../../fuzz/yaml-layouts.ts';
import { readLockfile } from './reading.ts';

/** What a lockfile says, whatever its layout: no places, no order. */
function said(path: string, text: string) {
  const { locked, lockfile, diagnostics } = readLockfile(path, text);
  return {
    packages: locked.map(sortedJson).sort(),
    requirements: lockfile?.requirements,
    diagnostics: diagnostics.map(({ message }) => message).sort(),
  };
}

function sortedJson(fact: Locked): string {
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value;
  return JSON.stringify({ ...fact, integrity: fact.integrity, span: null }, sorted);
}

const npm = {
  name: 'app',
  version: '1.0.0',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': { name: 'app', version: '1.0.0', dependencies: { alpha: '^1.0.0', beta: '^2.0.0' } },
    'node_modules/alpha': {
      version: '1.0.0',
      resolved: 'https://registry.npmjs.org/alpha/-/alpha-1.0.0.tgz',
      integrity: 'sha512-aaa',
      os: ['darwin', 'linux'],
      cpu: ['x64'],
      license: 'MIT',
      peerDependencies: { beta: '*', gamma: '1' },
      peerDependenciesMeta: { beta: { optional: true } },
      funding: [{ type: 'x', url: 'https://x.example' }, 'https://y.example'],
      engines: { node: '>=18', npm: '>=9' },
    },
    'node_modules/beta': {
      version: '2.0.0',
      resolved: 'https://registry.npmjs.org/beta/-/beta-2.0.0.tgz',
      integrity: 'sha512-bbb',
      bin: { beta: 'bin/beta.js' },
      hasInstallScript: true,
      dependencies: { gamma: '1.0.0', delta: '1' },
      optionalDependencies: { delta: '1' },
    },
    'node_modules/delta': { version: '1.0.0', dev: true, optional: true, os: [], bin: {} },
    'node_modules/gamma': { version: '1.0.0', resolved: 'https://mirror.example/gamma-1.0.0.tgz' },
    'node_modules/beta/node_modules/gamma': { version: '3.0.0', integrity: 'sha512-ggg' },
  },
};

const lockfiles: Readonly<Record<string, unknown>> = {
  'package-lock.json': npm,
  'v2/package-lock.json': {
    ...npm,
    lockfileVersion: 2,
    dependencies: { alpha: { version: '1.0.0' }, beta: { version: '2.0.0', requires: { gamma: '1' } } },
  },
  'composer.lock': {
    packages: [
      {
        name: 'a/b',
        version: '1.0.0',
        require: { php: '>=8', 'a/c': '*' },
        dist: { type: 'zip', url: 'https://x.example/b' },
      },
      {
        name: 'a/c',
        version: 'v2.0.0',
        source: { type: 'git', url: 'https://x.example/c', reference: 'abc' },
      },
    ],
    'packages-dev': [{ name: 'a/d', version: '3.0.0' }],
    'plugin-api-version': '2.6.0',
  },
  'Pipfile.lock': {
    _meta: { hash: { sha256: 'x' }, 'pipfile-spec': 6 },
    default: {
      a: { version: '==1.0', hashes: ['sha256:aa', 'sha256:bb'] },
      b: { git: 'https://x.example/b', ref: 'abc' },
    },
    develop: { c: { version: '==2.0', markers: "python_version >= '3'" } },
  },
  'packages.lock.json': {
    version: 1,
    dependencies: {
      'net8.0': {
        A: {
          type: 'Direct',
          requested: '[1.0, )',
          resolved: '1.0.0',
          contentHash: 'x',
          dependencies: { B: '1.0' },
        },
        B: { type: 'Transitive', resolved: '1.0.0', contentHash: 'y' },
      },
    },
  },
};

describe('a lockfile in any JSON layout gives the same packages', () => {
  it.each(Object.keys(lockfiles))('%s', (path) => {
    const value = lockfiles[path];
    const expected = said(path, JSON.stringify(value));
    expect(expected.packages.length).toBeGreaterThan(1);
    for (let seed = 0; seed < 400; seed++) {
      const text = printedJson(value, new Random(seed));
      expect(said(path, text), `seed ${seed}\n${text}`).toEqual(expected);
    }
  });

  it('reads a member on one line before its neighbors', () => {
    const text = `${JSON.stringify(npm, null, 2)}\n`
      .replace(/"os": \[\s+"darwin",\s+"linux"\s+\]/, '"os": ["darwin", "linux"]')
      .replace(
        /"peerDependencies": \{\s+"beta": "\*",\s+"gamma": "1"\s+\}/,
        '"peerDependencies": { "beta": "*", "gamma": "1" }',
      );
    expect(text).toContain('"os": ["darwin", "linux"],\n');
    const { lines } = readLockfile('package-lock.json', text);
    expect(lines).toHaveLength(5);
    expect(lines).toContainEqual(expect.stringMatching(/^beta@2\.0\.0:\d+!$/));
  });

  it.each([
    ['a key with an escape', '"\\u0076ersion": "9.0.0",\n      "version"', '"version"'],
    ['an escaped quote', '"license": "M\\"T",\n      "version"', '"version"'],
  ])('%s', (_, written, plain) => {
    const laid = `${JSON.stringify(npm, null, 2)}\n`.replace(plain, written);
    expect(said('package-lock.json', laid).packages).toEqual(
      said('package-lock.json', JSON.stringify(JSON.parse(laid))).packages,
    );
  });
});

/** Always takes the usual way: blocks, tables with headers, the order as given, no comments. */
const calm = Object.assign(new Random(0), {
  chance: () => false,
  pick: <T>(list: readonly T[]) => list[1]!,
  shuffled: <T>(list: readonly T[]) => [...list],
});

const hashes = (letter: string) => [{ file: `${letter}-1.whl`, hash: `sha256:${letter.repeat(64)}` }];

const toml: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'Cargo.lock': {
    version: 4,
    package: [
      { name: 'app', version: '0.1.0', dependencies: ['serde', 'tool'] },
      {
        name: 'serde',
        version: '1.0.200',
        source: 'registry+https://github.com/rust-lang/crates.io-index',
        checksum: 'a'.repeat(64),
      },
      {
        name: 'tool',
        version: '2.0.0',
        source: 'git+https://x.example/tool?tag=2#abc',
        dependencies: ['serde'],
      },
    ],
  },
  'poetry.lock': {
    package: [
      {
        name: 'alpha',
        version: '1.0',
        'python-versions': '>=3.8',
        files: hashes('a'),
        dependencies: { beta: '>=1', gamma: { version: '*', optional: true } },
      },
      {
        name: 'beta',
        version: '2.0',
        files: hashes('b'),
        source: { type: 'git', url: 'https://x.example/b', reference: 'main', resolved_reference: 'abc' },
      },
      {
        name: 'gamma',
        version: '3.0',
        files: hashes('c'),
        source: { type: 'legacy', url: 'https://mirror.example/simple', reference: 'mirror' },
      },
    ],
    metadata: { 'lock-version': '2.0', 'python-versions': '^3.8', 'content-hash': 'x' },
  },
  'pdm.lock': {
    metadata: { lock_version: '4.5.0', groups: ['default'] },
    package: [
      {
        name: 'alpha',
        version: '1.0',
        requires_python: '>=3.8',
        groups: ['default'],
        dependencies: ['beta>=1'],
        files: hashes('a'),
      },
      { name: 'beta', version: '2.0', groups: ['dev'], git: 'https://x.example/b', revision: 'abc' },
    ],
  },
  'uv.lock': {
    version: 1,
    package: [
      {
        name: 'app',
        version: '0.1.0',
        source: { editable: '.' },
        dependencies: [{ name: 'alpha' }],
        metadata: { 'requires-dist': [{ name: 'alpha', specifier: '>=1' }] },
      },
      {
        name: 'alpha',
        version: '1.0',
        source: { registry: 'https://pypi.org/simple' },
        wheels: [{ url: 'https://x.example/a.whl', hash: `sha256:${'a'.repeat(64)}` }],
      },
      { name: 'beta', version: '2.0', source: { git: 'https://x.example/b?rev=main#abc' } },
    ],
  },
  'pylock.toml': {
    'lock-version': '1.0',
    packages: [
      {
        name: 'alpha',
        version: '1.0',
        index: 'https://pypi.org/simple',
        wheels: [{ name: 'a.whl', url: 'https://x.example/a.whl', hashes: { sha256: 'a'.repeat(64) } }],
      },
      { name: 'beta', vcs: { type: 'git', url: 'https://x.example/b', 'commit-id': 'abc' } },
      {
        name: 'gamma',
        archive: { url: 'https://x.example/gamma-3.0.tar.gz', hashes: { sha256: 'c'.repeat(64) } },
      },
    ],
  },
};
const readInline = new Set([
  ...['source', 'dependencies', 'sdist', 'wheels', 'metadata.requires-dist', 'files'].map(
    (name) => `package.${name}`,
  ),
  ...['wheels', 'sdist'].map((name) => `packages.${name}`),
]);
const ownTables: Readonly<Record<string, ReadonlySet<string>>> = {
  'poetry.lock': new Set(['package.files']),
  'pdm.lock': new Set(['package.files']),
};

describe('a lockfile in any TOML layout gives the same packages', () => {
  it.each(Object.keys(toml))('%s', (path) => {
    const value = toml[path]!;
    const inline = ownTables[path] ?? readInline;
    const expected = said(path, printedToml(value, calm, inline));
    expect(expected.packages.length).toBeGreaterThan(1);
    expect(expected.diagnostics).toEqual([]);
    for (let seed = 1; seed < 400; seed++) {
      const text = printedToml(value, new Random(seed), inline);
      expect(said(path, text), `seed ${seed}\n${text}`).toEqual(expected);
    }
  });

  it('tells what is read inline and written as a table', () => {
    const text =
      '[[package]]\nname = "a"\nversion = "1"\n[package.source]\nregistry = "https://pypi.org/simple"\n';
    const dotted = '[[package]]\nname = "a"\nversion = "1"\nsource.registry = "https://pypi.org/simple"\n';
    for (const one of [text, dotted]) {
      expect(said('uv.lock', one).diagnostics).toEqual([
        'This table is written in a way that is not read here, and is not compared.',
      ]);
    }
  });
});

const yaml: Readonly<Record<string, unknown>> = {
  'pnpm-lock.yaml': {
    lockfileVersion: '9.0',
    importers: {
      '.': { dependencies: { alpha: { specifier: '^1.0.0', version: '1.0.0' } } },
      'packages/a': { devDependencies: { '@s/beta': { specifier: '^2', version: '2.0.0(alpha@1.0.0)' } } },
    },
    packages: {
      'alpha@1.0.0': {
        resolution: { integrity: 'sha512-aaa' },
        engines: { node: '>=18' },
        requiresBuild: 'true',
      },
      '@s/beta@2.0.0': {
        resolution: { integrity: 'sha512-bbb', tarball: 'https://mirror.example/b.tgz' },
        peerDependencies: { alpha: '*' },
      },
      'gamma@3.0.0': { resolution: { integrity: 'sha512-ccc' }, os: ['darwin'] },
    },
    snapshots: {
      'alpha@1.0.0': { dependencies: { gamma: '3.0.0' } },
      '@s/beta@2.0.0(alpha@1.0.0)': {},
      'gamma@3.0.0': {},
    },
  },
  'yarn.lock': {
    __metadata: { version: '8', cacheKey: '10' },
    'app@workspace:.': {
      version: '0.0.0-use.local',
      resolution: 'app@workspace:.',
      dependencies: { alpha: 'npm:^1.0.0' },
      languageName: 'unknown',
      linkType: 'soft',
    },
    'alpha@npm:^1.0.0': {
      version: '1.0.0',
      resolution: 'alpha@npm:1.0.0',
      dependencies: { beta: 'npm:^2' },
      checksum: '10/aaa',
      languageName: 'node',
      linkType: 'hard',
    },
    'beta@npm:^2, beta@npm:^2.0.0': {
      version: '2.0.0',
      resolution: 'beta@npm:2.0.0',
      checksum: '10/bbb',
      languageName: 'node',
      linkType: 'hard',
    },
  },
  'pubspec.lock': {
    packages: {
      alpha: {
        dependency: 'direct main',
        description: { name: 'alpha', sha256: 'aa', url: 'https://pub.dev' },
        source: 'hosted',
        version: '1.0.0',
      },
      beta: {
        dependency: 'transitive',
        description: { path: 'x', ref: 'main', 'resolved-ref': 'abc', url: 'https://x.example/b' },
        source: 'git',
        version: '2.0.0',
      },
    },
    sdks: { dart: '>=3.0.0' },
  },
  'conda-lock.yml': {
    version: 1,
    package: [
      {
        name: 'alpha',
        version: '1.0',
        manager: 'conda',
        platform: 'linux-64',
        dependencies: { beta: '>=1' },
        url: 'https://conda.anaconda.org/conda-forge/linux-64/alpha-1.0-0.conda',
        hash: { md5: 'aa', sha256: 'bb' },
        category: 'main',
      },
      {
        name: 'beta',
        version: '2.0',
        manager: 'pip',
        platform: 'linux-64',
        dependencies: {},
        url: 'https://x.example/beta-2.0.whl',
        hash: { sha256: 'cc' },
        category: 'dev',
      },
    ],
  },
};

describe('a lockfile in any YAML layout gives the same packages', () => {
  it.each(Object.keys(yaml))('%s', (path) => {
    const value = yaml[path];
    const expected = said(path, printedYaml(value, calm));
    expect(expected.packages.length).toBeGreaterThan(1);
    expect(expected.diagnostics).toEqual([]);
    for (let seed = 1; seed < 400; seed++) {
      const text = printedYaml(value, new Random(seed));
      expect(said(path, text), `seed ${seed}\n${text}`).toEqual(expected);
    }
  });
});
