import { describe, expect, test } from 'vitest';
import { named, readLockfile } from './reading.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

test('composer.lock: v in front taken off, path packages left out, forks', () => {
  const read = readLockfile(
    'composer.lock',
    `{
    "packages": [
        {
            "name": "symfony/console",
            "version": "v6.3.0",
            "source": { "type": "git", "url": "https://github.com/symfony/console.git", "reference": "${commit}" },
            "dist": { "type": "zip", "url": "https://api.github.com/x", "reference": "${commit}", "shasum": "" },
            "require": { "php": ">=8.1", "psr/log": "^3" },
            "notification-url": "https://packagist.org/downloads/"
        },
        { "name": "psr/log", "version": "3.0.0", "notification-url": "https://repo.example/downloads/" },
        { "name": "mine/lib", "version": "1.0", "dist": { "type": "path", "url": "../lib" } },
        { "name": "drupal/views", "version": "dev-8.x-1.9", "source": { "type": "git", "url": "https://git.example/v.git", "reference": "abc" } }
    ],
    "packages-dev": [
        { "name": "phpunit/phpunit", "version": "10.0.0", "notification-url": "https://packagist.org/downloads/" }
    ],
    "plugin-api-version": "2.6.0"
}
`,
  );
  expect(read.lines).toEqual([
    'symfony/console@6.3.0:5!',
    'psr/log@3.0.0:11?',
    'drupal/views@dev-8.x-1.9:13!',
    'phpunit/phpunit@10.0.0:16!',
  ]);
  expect(named(read, 'symfony/console')).toMatchObject({
    engines: { php: '>=8.1' },
    integrity: `commit:${commit}`,
    text: 'v6.3.0',
  });
  expect(named(read, 'psr/log')).toMatchObject({
    origin: { type: 'registry', url: 'https://repo.example/' },
    through: ['symfony/console'],
  });
  expect(named(read, 'drupal/views').origin).toEqual({
    type: 'git',
    url: 'https://git.example/v.git',
    ref: 'abc',
  });
  expect(named(read, 'phpunit/phpunit').development).toBe(true);
});

test('bun.lock: tuples, trailing commas, comments, nesting', () => {
  const text = `{
  "lockfileVersion": 1,
  "workspaces": {
    "": {
      "name": "app",
      "dependencies": {
        "chalk": "^5.0.0",
        "tall": "npm:lodash@^4",
      },
    },
    "packages/a": { "name": "a", "devDependencies": { "left-pad": "1.0.0" } },
  },
  "packages": {
    "a": ["a@workspace:packages/a"],

    "a/left-pad": ["left-pad@1.0.0", "https://mirror.example/npm/left-pad/-/left-pad-1.0.0.tgz", {}, "sha512-bbb"],

    "chalk": ["chalk@5.3.0", "", { "dependencies": { "left-pad": "1" } }, "sha512-aaa=="],

    "left-pad": ["left-pad@1.3.0", "", {}, "sha512-ccc"],

    "is-odd": ["is-odd@github:i-voted-for-trump/is-odd#${commit}", {}, "i-voted-${commit}"],

    "tall": ["lodash@4.17.21", "", {}, "sha512-ddd"],
  }
}
`;
  for (const written of [text, text.replace('  "packages"', '  // by hand, }\n  "packages"')]) {
    const shift = written === text ? 0 : 1;
    const read = readLockfile('bun.lock', written);
    expect(read.lines).toEqual([
      `left-pad@1.0.0:${16 + shift}!`,
      `chalk@5.3.0:${18 + shift}!`,
      `left-pad@1.3.0:${20 + shift}`,
      `is-odd@${commit}:${22 + shift}`,
      `lodash@4.17.21:${24 + shift}!`,
    ]);
    expect(read.diagnostics).toEqual([]);
    expect(named(read, 'chalk')).toMatchObject({ integrity: 'sha512-aaa==', text: '5.3.0' });
    expect(read.locked[0]?.origin).toEqual({ type: 'registry', url: 'https://mirror.example/npm/' });
    expect(read.locked[2]?.through).toEqual(['chalk']);
    expect(named(read, 'lodash').alias).toBe('tall');
    expect(read.lockfile).toMatchObject({
      requirements: { chalk: '^5.0.0' },
      members: { 'packages/a': { 'left-pad': '1.0.0' } },
    });
  }
});

describe('deno.lock', () => {
  test('version 4', () => {
    const read = readLockfile(
      'deno.lock',
      `{
  "version": "4",
  "specifiers": {
    "jsr:@std/path@1": "1.0.2",
    "npm:react-dom@18": "18.2.0_react@18.2.0"
  },
  "jsr": {
    "@std/path@1.0.2": { "integrity": "a452174603f8c620bd278a380c596437a9eef50c891c64b85812f735245d9ec7" }
  },
  "npm": {
    "react-dom@18.2.0_react@18.2.0": { "integrity": "sha512-aaa" },
    "react@18.2.0": { "integrity": "sha512-bbb" }
  },
  "remote": {
    "https://deno.land/std@0.224.0/path/mod.ts": "aa",
    "https://deno.land/std@0.224.0/path/posix.ts": "bb"
  }
}
`,
    );
    expect(read.lines).toEqual([
      'react-dom@18.2.0:11!',
      'react@18.2.0:12',
      '@std/path@1.0.2:8!',
      'https://deno.land/std@0.224.0:15?',
    ]);
    expect(read.locked.map((one) => one.ecosystem)).toEqual(['npm', 'npm', 'jsr', 'deno']);
    expect(named(read, '@std/path').integrity).toMatch(/^sha256:a452/);
  });

  test('version 3', () => {
    const read = readLockfile(
      'deno.lock',
      '{"version":"3","packages":{"specifiers":{"npm:chalk@5":"npm:chalk@5.3.0"},"npm":{"chalk@5.3.0":{"integrity":"sha512-a"}}}}',
    );
    expect(read.lines).toEqual(['chalk@5.3.0:1!']);
  });
});

test('mix.lock: hex names, private repositories, git', () => {
  const read = readLockfile(
    'mix.lock',
    `%{
  "bandit": {:hex, :bandit, "1.5.7", "${'a'.repeat(64)}", [:mix], [{:hpax, "~> 1.0", [hex: :hpax, repo: "hexpm", optional: false]}], "hexpm", "${'b'.repeat(64)}"},
  "hpax": {:hex, :hpax_fork, "1.0.0", "${'c'.repeat(64)}", [:mix], [], "hexpm:own", "${'d'.repeat(64)}"}, # a comment
  "tool": {:git, "https://github.com/x/tool.git", "${commit}", [branch: "main"]},
  "odd": 1,
}
`,
  );
  expect(read.lines).toEqual(['bandit@1.5.7:2!', 'hpax_fork@1.0.0:3?', `tool@${commit}:4!`]);
  expect(named(read, 'hpax_fork')).toMatchObject({
    alias: 'hpax',
    through: ['bandit'],
    origin: { type: 'registry', url: 'hexpm:own' },
  });
  expect(named(read, 'bandit').integrity).toBe(`inner:${'a'.repeat(64)} outer:${'b'.repeat(64)}`);
  expect(read.diagnostics.length).toBe(1);
});

test('rebar.lock', () => {
  const read = readLockfile(
    'rebar.lock',
    `{"1.2.0",
[{<<"cowboy">>,{pkg,<<"cowboy">>,<<"2.9.0">>},0},
 {<<"cowlib">>,{pkg,<<"cowlib">>,<<"2.11.0">>},1},
 {<<"tool">>,
  {git,"https://github.com/x/tool.git",
       {ref,"${commit}"}},
  0}]}.
[
{pkg_hash,[
 {<<"cowboy">>, <<"${'A'.repeat(64)}">>}]},
{pkg_hash_ext,[
 {<<"cowboy">>, <<"${'B'.repeat(64)}">>}]}
].
`,
  );
  expect(read.lines).toEqual(['cowboy@2.9.0:2!', 'cowlib@2.11.0:3', `tool@${commit}:6!`]);
  expect(named(read, 'cowboy').integrity).toBe(`inner:${'a'.repeat(64)} outer:${'b'.repeat(64)}`);
  expect(read.diagnostics).toEqual([]);
  expect(readLockfile('rebar.lock', '[].\n').diagnostics).toEqual([]);
});

test('pubspec.lock: direct, dev, hosted elsewhere, git, sdk', () => {
  const read = readLockfile(
    'pubspec.lock',
    `# Generated by pub
packages:
  args:
    dependency: "direct main"
    description:
      name: args
      sha256: eef6c46b622e0494a36c5a12d10d77fb4e855501a91c1b9ef9339326e58f0596
      url: "https://pub.dev"
    source: hosted
    version: "2.4.2"
  flutter:
    dependency: "direct main"
    description: flutter
    source: sdk
    version: "0.0.0"
  inner:
    dependency: transitive
    description:
      name: inner
      url: "https://pub.example"
    source: hosted
    version: "1.0.0"
  tool:
    dependency: "direct dev"
    description:
      path: "."
      ref: main
      resolved-ref: "${commit}"
      url: "https://github.com/x/tool.git"
    source: git
    version: "3.0.0"
sdks:
  dart: ">=3.0.0 <4.0.0"
`,
  );
  expect(read.lines).toEqual(['args@2.4.2:10!', 'inner@1.0.0:22', 'tool@3.0.0:31!']);
  expect(named(read, 'args')).toMatchObject({ origin: { type: 'index' }, development: false });
  expect(named(read, 'args').integrity).toMatch(/^sha256:eef6/);
  expect(named(read, 'inner').origin).toEqual({ type: 'registry', url: 'https://pub.example' });
  expect(named(read, 'tool')).toMatchObject({ development: true, origin: { type: 'git', ref: commit } });
});

test('Podfile.lock: subspecs once, paths left out, git', () => {
  const read = readLockfile(
    'ios/Podfile.lock',
    `PODS:
  - Alamofire (5.8.0)
  - Firebase/Analytics (10.15.0):
    - Firebase/Core
    - "Weird (~> 1.0)"
  - Firebase/Core (10.15.0)
  - Here (0.0.1)
  - Tool (2.0)
  - "Weird (1.2)"

DEPENDENCIES:
  - Alamofire (~> 5.8)
  - Firebase/Analytics
  - Here (from \`../Here\`)
  - Tool (from \`https://github.com/x/tool.git\`)

SPEC REPOS:
  trunk:
    - Alamofire
    - Firebase
  https://pods.example/specs.git:
    - Weird

EXTERNAL SOURCES:
  Here:
    :path: "../Here"
  Tool:
    :git: https://github.com/x/tool.git

CHECKOUT OPTIONS:
  Tool:
    :commit: ${commit}
    :git: https://github.com/x/tool.git

SPEC CHECKSUMS:
  Alamofire: 0e92e751b3e9e66d7982db43919d01f313b8eb91

PODFILE CHECKSUM: abc

COCOAPODS: 1.13.0
`,
  );
  expect(read.lines).toEqual(['Alamofire@5.8.0:2!', 'Firebase@10.15.0:3!', 'Tool@2.0:8!', 'Weird@1.2:9']);
  expect(named(read, 'Alamofire').integrity).toMatch(/^podspec:0e92/);
  expect(named(read, 'Tool').origin).toEqual({
    type: 'git',
    url: 'https://github.com/x/tool.git',
    ref: commit,
  });
  expect(named(read, 'Weird')).toMatchObject({
    through: ['Firebase'],
    origin: { type: 'registry', url: 'https://pods.example/specs.git' },
  });
  expect(read.diagnostics).toEqual([]);
});

describe('Package.resolved', () => {
  test('version 1', () => {
    const read = readLockfile(
      'Package.resolved',
      `{
  "object": {
    "pins": [
      {
        "package": "swift-nio",
        "repositoryURL": "https://github.com/apple/swift-nio.git",
        "state": { "branch": null, "revision": "${commit}", "version": "2.58.0" }
      }
    ]
  },
  "version": 1
}
`,
    );
    expect(read.lines).toEqual(['github.com/apple/swift-nio@2.58.0:7?']);
    expect(read.locked[0]?.integrity).toBe(`commit:${commit}`);
  });

  test('version 2: a branch is its commit', () => {
    const read = readLockfile(
      'Package.resolved',
      `{"version":2,"pins":[
{"identity":"a","kind":"remoteSourceControl","location":"git@github.com:x/a.git","state":{"branch":"main","revision":"${commit}"}},
{"identity":"b","kind":"localSourceControl","location":"/b","state":{"revision":"${commit}"}}
]}`,
    );
    expect(read.lines).toEqual([`github.com/x/a@${commit}:2?`]);
  });
});

test('Cartfile.resolved', () => {
  const read = readLockfile(
    'Cartfile.resolved',
    'github "Alamofire/Alamofire" "v5.8.0"\ngit "https://example.com/x.git" "abc"\nbinary "https://example.com/y.json" "1.0"\nwhat\n',
  );
  expect(read.lines).toEqual([
    'Alamofire/Alamofire@5.8.0:1?',
    'https://example.com/x.git@abc:2?',
    'https://example.com/y.json@1.0:3?',
  ]);
  expect(read.diagnostics.length).toBe(1);
});

test('.terraform.lock.hcl', () => {
  const read = readLockfile(
    'envs/prod/.terraform.lock.hcl',
    `# This file is maintained automatically by "terraform init".

provider "registry.terraform.io/hashicorp/aws" {
  version     = "4.67.0"
  constraints = "~> 4.0"
  hashes = [
    "h1:5Zfo3GfRSWBaXs4TGQNOflr1XaYj6pRnVJLX5VAjFX4=",
    "zh:0843017ecc24385f2b45f2c5fce79dc25b258e50d516877b3affee3bef34f060",
  ]
}

provider "registry.example.com/own/thing" {
  version = "1.0.0" # kept
}

provider "registry.terraform.io/hashicorp/random" {
}
`,
  );
  expect(read.lines).toEqual(['hashicorp/aws@4.67.0:4!', 'own/thing@1.0.0:13?']);
  expect(named(read, 'hashicorp/aws').integrity?.split(' ').length).toBe(2);
  expect(named(read, 'own/thing').origin).toEqual({ type: 'registry', url: 'https://registry.example.com/' });
  expect(read.lockfile?.requirements).toEqual({ 'hashicorp/aws': '~> 4.0' });
  expect(read.diagnostics.length).toBe(1);
});

test('Chart.lock', () => {
  const read = readLockfile(
    'Chart.lock',
    `dependencies:
- name: postgresql
  repository: https://charts.bitnami.com/bitnami
  version: 12.1.9
- name: here
  repository: file://../here
  version: 0.1.0
digest: sha256:aa
generated: "2023-01-01T00:00:00Z"
`,
  );
  expect(read.lines).toEqual(['postgresql@12.1.9:4!']);
  expect(read.locked[0]?.origin).toEqual({ type: 'registry', url: 'https://charts.bitnami.com/bitnami' });
});

test('flake.lock', () => {
  const read = readLockfile(
    'flake.lock',
    `{
  "nodes": {
    "utils": {
      "inputs": { "systems": "systems" },
      "locked": { "narHash": "sha256-aa=", "owner": "numtide", "repo": "flake-utils", "rev": "${commit}", "type": "github" }
    },
    "systems": {
      "locked": {
        "narHash": "sha256-bb=", "rev": "abcdef", "type": "git", "url": "https://example.com/systems"
      }
    },
    "root": { "inputs": { "utils": "utils", "nixpkgs": ["utils", "nixpkgs"] } }
  },
  "root": "root",
  "version": 7
}
`,
  );
  expect(read.lines).toEqual([`utils@${commit}:5!`, 'utils/systems@abcdef:9']);
  expect(named(read, 'utils')).toMatchObject({
    integrity: 'sha256-aa=',
    origin: { type: 'git', url: 'https://github.com/numtide/flake-utils' },
  });
  expect(named(read, 'utils/systems').through).toEqual(['utils']);
});
