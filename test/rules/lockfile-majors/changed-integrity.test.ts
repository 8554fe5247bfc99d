import { expect, test } from 'vitest';
import { severities, told } from './told.ts';

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];
const sri = (letter: string) => `sha512-${letter.repeat(86)}==`;
const commit = (digit: string) => digit.repeat(40);

const uv = (wheel: string, hash: string) => `version = 1
[[package]]
name = "foo"
version = "1.0.0"
source = { registry = "https://pypi.org/simple" }
sdist = { url = "https://files.pythonhosted.org/a/foo-1.0.0.tar.gz", hash = "sha256:${A}", size = 1 }
wheels = [
    { url = "https://files.pythonhosted.org/a/${wheel}", hash = "sha256:${hash}", size = 1 },
]
`;
const poetry = (file: string, hash: string) => `[[package]]
name = "foo"
version = "1.0.0"
files = [
    {file = "${file}", hash = "sha256:${hash}"},
]

[metadata]
lock-version = "2.1"
`;
const pdm = (file: string, hash: string) => `[metadata]
lock_version = "4.5.0"

[[package]]
name = "foo"
version = "1.0.0"
files = [
    {file = "${file}", hash = "sha256:${hash}"},
]
`;
const pylock = (file: string, hash: string) => `lock-version = "1.0"
[[packages]]
name = "foo"
version = "1.0.0"
[[packages.wheels]]
name = "${file}"
url = "https://files.pythonhosted.org/a/${file}"
[packages.wheels.hashes]
sha256 = "${hash}"
`;
const gems = (platform: string, hash: string) => `GEM
  remote: https://rubygems.org/
  specs:
    foo (1.0.0${platform})

DEPENDENCIES
  foo

CHECKSUMS
  foo (1.0.0${platform}) sha256=${hash}
`;
const conda = (file: string, hash: string, manager = 'conda') => `version: 1
metadata:
  content_hash:
    linux-64: aaaa
package:
- name: foo
  version: 1.0.0
  manager: ${manager}
  platform: linux-64
  dependencies: {}
  url: ${file}
  hash:
    sha256: ${hash}
`;
const pixi = (file: string, hash: string) => `version: 6
environments: {}
packages:
- conda: https://conda.anaconda.org/conda-forge/linux-64/${file}
  sha256: ${hash}
`;
const terraform = (...hashes: string[]) => `provider "registry.terraform.io/hashicorp/aws" {
  version = "4.0.0"
  hashes = [
${hashes.map((hash) => `    "${hash}",\n`).join('')}  ]
}
`;
const pods = (source: string, hash: string) => `PODS:
  - Foo (1.0.0)

DEPENDENCIES:
  - Foo
${source}
SPEC CHECKSUMS:
  Foo: ${hash}

COCOAPODS: 1.15.2
`;
const swift = (revision: string) =>
  JSON.stringify({
    pins: [
      {
        identity: 'foo',
        kind: 'remoteSourceControl',
        location: 'https://github.com/acme/foo',
        state: { revision, version: '1.0.0' },
      },
    ],
    version: 2,
  });
const pipfile = (hash: string) =>
  JSON.stringify({ _meta: {}, default: { foo: { hashes: [`sha256:${hash}`], version: '==1.0.0' } } });
const yarn = (resolved: string, integrity: string) =>
  `# yarn lockfile v1\n\nfoo@^1.0.0:\n  version "1.0.0"\n  resolved "${resolved}"\n  integrity ${integrity}\n`;

const wheel = 'foo-1.0.0-py3-none-any.whl';
const [mac, linux] = ['foo-1.0.0-cp312-macosx_11_0_arm64.whl', 'foo-1.0.0-cp312-manylinux_2_17_x86_64.whl'];
const channel = 'https://conda.anaconda.org/conda-forge/linux-64';
const registry = 'https://registry.yarnpkg.com/foo/-/foo-1.0.0.tgz';

test.each<[string, string, string, string, string[]]>([
  // The same file with another hash.
  ['uv wheel', 'uv.lock', uv(wheel, B), uv(wheel, C), ['error foo']],
  ['poetry wheel', 'poetry.lock', poetry(wheel, A), poetry(wheel, B), ['error foo']],
  ['pdm wheel', 'pdm.lock', pdm(wheel, A), pdm(wheel, B), ['error foo']],
  ['pylock wheel', 'pylock.toml', pylock(wheel, A), pylock(wheel, B), ['error foo']],
  ['gem', 'Gemfile.lock', gems('', A), gems('', B), ['error foo']],
  ['gem of one platform', 'Gemfile.lock', gems('-x86_64-linux', A), gems('-x86_64-linux', B), ['error foo']],
  [
    'build of conda',
    'conda-lock.yml',
    conda(`${channel}/foo-1.0.0-0.conda`, A),
    conda(`${channel}/foo-1.0.0-0.conda`, B),
    ['error foo'],
  ],
  ['build in pixi', 'pixi.lock', pixi('foo-1.0.0-0.conda', A), pixi('foo-1.0.0-0.conda', B), ['error foo']],
  [
    'all archives of a provider',
    '.terraform.lock.hcl',
    terraform('zh:1', 'zh:2'),
    terraform('zh:3', 'zh:4'),
    ['error hashicorp/aws'],
  ],
  ['podspec of the trunk', 'Podfile.lock', pods('', commit('1')), pods('', commit('2')), ['error Foo']],
  [
    'tag of a Swift package',
    'Package.resolved',
    swift(commit('1')),
    swift(commit('2')),
    ['error github.com/acme/foo'],
  ],
  ['npm tarball', 'yarn.lock', yarn(registry, sri('A')), yarn(registry, sri('B')), ['error foo']],
  [
    'archive at one address',
    'yarn.lock',
    yarn('https://example.org/foo-1.0.0.tgz', sri('A')),
    yarn('https://example.org/foo-1.0.0.tgz', sri('B')),
    ['error foo'],
  ],
  // Which file the hash is of is not written.
  [
    'requirements',
    'requirements.txt',
    `foo==1.0.0 --hash=sha256:${A}\n`,
    `foo==1.0.0 --hash=sha256:${B}\n`,
    ['notice foo'],
  ],
  ['Pipfile.lock', 'Pipfile.lock', pipfile(A), pipfile(B), ['notice foo']],
  [
    'h1 of a provider',
    '.terraform.lock.hcl',
    terraform('h1:A='),
    terraform('h1:B='),
    ['notice hashicorp/aws'],
  ],
  // Other files of the release.
  ['uv: other wheel', 'uv.lock', uv(mac, B), uv(linux, C), []],
  ['poetry: other wheel', 'poetry.lock', poetry(mac, A), poetry(linux, B), []],
  ['pdm: other wheel', 'pdm.lock', pdm(mac, A), pdm(linux, B), []],
  ['pylock: other wheel', 'pylock.toml', pylock(mac, A), pylock(linux, B), []],
  ['gem of another platform', 'Gemfile.lock', gems('-x86_64-linux', A), gems('-arm64-darwin', B), []],
  [
    'other build of conda',
    'conda-lock.yml',
    conda(`${channel}/foo-1.0.0-0.conda`, A),
    conda(`${channel}/foo-1.0.0-1.conda`, B),
    [],
  ],
  ['other build in pixi', 'pixi.lock', pixi('foo-1.0.0-0.conda', A), pixi('foo-1.0.0-1.conda', B), []],
  [
    'git source of pip in conda-lock',
    'conda-lock.yml',
    conda(`git+https://github.com/acme/foo@${commit('1')}`, commit('1'), 'pip'),
    conda(`git+https://github.com/acme/foo@${commit('2')}`, commit('2'), 'pip'),
    [],
  ],
  [
    'zh kept, h1 of another platform',
    '.terraform.lock.hcl',
    terraform('zh:1', 'h1:A='),
    terraform('zh:1', 'h1:B='),
    [],
  ],
  [
    'podspec in a folder',
    'Podfile.lock',
    pods('\nEXTERNAL SOURCES:\n  Foo:\n    :podspec: "../x/Foo.podspec"\n', commit('1')),
    pods('\nEXTERNAL SOURCES:\n  Foo:\n    :podspec: "../x/Foo.podspec"\n', commit('2')),
    [],
  ],
  [
    'archive of a branch',
    'yarn.lock',
    yarn('https://github.com/acme/foo/archive/main.tar.gz', sri('A')),
    yarn('https://github.com/acme/foo/archive/main.tar.gz', sri('B')),
    [],
  ],
  [
    'archive at another address',
    'yarn.lock',
    yarn('https://example.org/a/foo-1.0.0.tgz', sri('A')),
    yarn('https://example.org/b/foo-1.0.0.tgz', sri('B')),
    [],
  ],
])('%s', async (_, path, base, head, expected) => {
  expect(await severities('changed-integrity', { [path]: base }, { [path]: head })).toEqual(expected);
});

test('the message says what the hash is of', async () => {
  const words = async (path: string, base: string, head: string) =>
    (await told('changed-integrity', { [path]: base }, { [path]: head }))[0];
  expect(await words('Podfile.lock', pods('', commit('1')), pods('', commit('2')))).toContain(
    'The podspec of `Foo`',
  );
  expect(await words('Package.resolved', swift(commit('1')), swift(commit('2')))).toContain(
    'its tag was moved',
  );
  expect(await words('Pipfile.lock', pipfile(A), pipfile(B))).toContain('does not say which file');
});
