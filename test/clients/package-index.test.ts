import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCrates } from '../../src/clients/crates.ts';
import type { HttpGet } from '../../src/clients/http.ts';
import { IndexError } from '../../src/clients/index-reply.ts';
import { readNpm } from '../../src/clients/npm.ts';
import { fetchPackageIndex } from '../../src/clients/package-index.ts';
import { readPackagist } from '../../src/clients/packagist.ts';
import { readPypi } from '../../src/clients/pypi.ts';
import { readRubygems } from '../../src/clients/rubygems.ts';
import type { PackageName } from '../../src/model/package-index.ts';

test('PyPI: files become releases', () => {
  const body = JSON.stringify({
    name: 'zope-interface',
    files: [
      {
        filename: 'zope.interface-5.0-cp36-cp36m-linux.whl',
        'requires-python': '>=3.6',
        'upload-time': '2020-02-02T00:00:00Z',
        yanked: false,
      },
      {
        filename: 'zope.interface-5.0.tar.gz',
        'requires-python': '>=3.6',
        'upload-time': '2020-02-01T00:00:00Z',
        yanked: 'no',
      },
      { filename: 'zope.interface-6.0.tar.gz', 'requires-python': '', yanked: 'bad build' },
      { filename: 'zope-interface-4.0.zip' },
      { filename: 'zope.interface-3.0.exe' },
      'nonsense',
    ],
  });
  expect(readPypi(body)).toEqual([
    { version: '5.0', uploaded: '2020-02-01T00:00:00Z', yanked: false, requires: '>=3.6' },
    { version: '6.0', uploaded: null, yanked: true, requires: null },
    { version: '4.0', uploaded: null, yanked: false, requires: null },
  ]);
});

test('npm: versions, times, engines, deprecation', () => {
  const body = JSON.stringify({
    'dist-tags': { latest: '1.0.0' },
    versions: {
      '1.0.0': { engines: { node: '>=4' } },
      '2.0.0': { deprecated: 'no' },
      '3.0.0': { engines: ['node >= 6'] },
    },
    time: { created: '2010-01-01T00:00:00Z', '1.0.0': '2011-01-01T00:00:00.000Z' },
  });
  expect(readNpm(body)).toEqual([
    {
      version: '1.0.0',
      uploaded: '2011-01-01T00:00:00.000Z',
      yanked: false,
      requires: '>=4',
      preferred: true,
    },
    { version: '2.0.0', uploaded: null, yanked: true, requires: null },
    { version: '3.0.0', uploaded: null, yanked: false, requires: null },
  ]);
});

test('RubyGems: the compact index', () => {
  const body =
    '---\n0.1.0 |checksum:a\n1.16.0-x86_64-linux racc:~> 1.4|checksum:b,ruby:>= 2.7&< 3.5.dev,rubygems:>= 3.3.22\n2.0.0.rc1 a:>= 0,b:= 1|checksum:c,ruby:>= 3.0,created_at:2024-05-06T07:08:09Z\n';
  expect(readRubygems(body)).toEqual([
    { version: '0.1.0', uploaded: null, yanked: false, requires: null },
    { version: '1.16.0', uploaded: null, yanked: false, requires: '>= 2.7&< 3.5.dev' },
    { version: '2.0.0.rc1', uploaded: '2024-05-06T07:08:09Z', yanked: false, requires: '>= 3.0' },
  ]);
});

test('crates: one line of JSON each', () => {
  const body =
    '{"name":"a","vers":"1.0.0","yanked":true}\n{"name":"a","vers":"1.1.0","yanked":false,"rust_version":"1.60","pubtime":"2025-01-01T00:00:00Z"}\n';
  expect(readCrates(body)).toEqual([
    { version: '1.0.0', uploaded: null, yanked: true, requires: null },
    { version: '1.1.0', uploaded: '2025-01-01T00:00:00Z', yanked: false, requires: '>=1.60' },
  ]);
});

test('Packagist: entries say what differs from the one before', () => {
  const body = JSON.stringify({
    minified: 'composer/2.0',
    packages: {
      'a/b': [
        { version: '2.0.0', time: '2024-01-01T00:00:00+00:00', require: { php: '>=8.1' } },
        { version: '1.9.0', time: '2023-01-01T00:00:00+00:00' },
        { version: '1.0.0', require: '__unset' },
      ],
    },
  });
  expect(readPackagist(body, 'A/b').map(({ version, requires }) => [version, requires])).toEqual([
    ['2.0.0', '>=8.1'],
    ['1.9.0', '>=8.1'],
    ['1.0.0', null],
  ]);
});

describe.each([
  ['pypi', readPypi],
  ['npm', readNpm],
  ['rubygems', readRubygems],
  ['crates', readCrates],
  ['packagist', (body: string) => readPackagist(body, 'a/b')],
] as const)('%s', (_, read) => {
  test.each(['', '<html>', '[]', 'null', '{}', '"x"'])('%j is no reply', (body) => {
    expect(() => read(body)).toThrow(IndexError);
  });

  test('any reply is releases or an IndexError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (body) => {
        try {
          read(body);
        } catch (error) {
          expect(error).toBeInstanceOf(IndexError);
        }
      }),
    );
  });
});

describe('looking packages up', () => {
  const bodies: Readonly<Record<string, string>> = {
    'https://pypi.org/simple/flask-login/': '{"name":"flask-login","files":[]}',
    'https://mirror.example/root/simple/flask-login/': '{"name":"flask-login","files":[]}',
    'https://flat.example/flask-login/': '{"name":"flask-login","files":[]}',
    'https://registry.npmjs.org/@scope%2Fname': '{"versions":{}}',
    'https://rubygems.org/info/rails': '---\n',
    'https://index.crates.io/se/rd/serde': '{"name":"serde","vers":"1.0.0"}',
    'https://index.crates.io/3/l/log': '{"name":"log","vers":"1.0.0"}',
    'https://repo.packagist.org/p2/a/b.json': '{"packages":{"a/b":[]}}',
  };

  async function ask(packages: readonly PackageName[], endpoints: Record<string, string> = {}) {
    const asked: string[] = [];
    const http: HttpGet = ({ url }) => {
      asked.push(url);
      if (url.includes('down')) return Promise.reject(new Error('the connection was refused'));
      const body = bodies[url];
      return Promise.resolve({ status: body === undefined ? 404 : 200, headers: {}, body: body ?? '' });
    };
    return { ...(await fetchPackageIndex({ packages, http, endpoints })), asked };
  }

  test.each<[PackageName, string]>([
    [{ ecosystem: 'pypi', name: 'Flask_Login' }, 'https://pypi.org/simple/flask-login/'],
    [{ ecosystem: 'npm', name: '@scope/name' }, 'https://registry.npmjs.org/@scope%2Fname'],
    [{ ecosystem: 'gem', name: 'rails' }, 'https://rubygems.org/info/rails'],
    [{ ecosystem: 'cargo', name: 'serde' }, 'https://index.crates.io/se/rd/serde'],
    [{ ecosystem: 'cargo', name: 'log' }, 'https://index.crates.io/3/l/log'],
    [{ ecosystem: 'composer', name: 'a/b' }, 'https://repo.packagist.org/p2/a/b.json'],
  ])('%j asks %s, once', async (wanted, url) => {
    const { asked, index, diagnostics } = await ask([wanted, { ...wanted }]);
    expect(asked).toEqual([url]);
    expect(diagnostics).toEqual([]);
    expect(index.releases(wanted.ecosystem, wanted.name)).toBeDefined();
  });

  test.each([
    ['https://mirror.example/root/simple/', 1],
    ['https://mirror.example/root', 1],
    ['https://flat.example', 2],
  ])('PyPI at %s', async (pypi, requests) => {
    const { asked, diagnostics } = await ask([{ ecosystem: 'pypi', name: 'flask-login' }], { pypi });
    expect(diagnostics).toEqual([]);
    expect(asked).toHaveLength(requests);
  });

  test.each<[PackageName, string]>([
    [{ ecosystem: 'npm', name: 'missing' }, 'the index does not have it'],
    [{ ecosystem: 'npm', name: 'down' }, 'the connection was refused'],
    [{ ecosystem: 'npm', name: '../../secrets' }, 'that is no name of a package'],
    [{ ecosystem: 'npm', name: 'a?b=c' }, 'that is no name of a package'],
  ])('%j is a diagnostic, never clean', async (wanted, why) => {
    const { index, diagnostics } = await ask([wanted]);
    expect(index.releases(wanted.ecosystem, wanted.name)).toBeUndefined();
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      `unreachable ${wanted.name} was not looked up in the npm index: ${why}. What depends on it was not checked.`,
    ]);
  });
});
