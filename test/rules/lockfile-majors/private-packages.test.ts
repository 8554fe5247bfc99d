import { afterEach, describe, expect, test } from 'vitest';
import { scanFiles } from '../../scan.ts';
import { PackageServer, packageEndpoints, pypiFile } from '../package-server.ts';
import { type Files, packageLock } from './told.ts';

let server: PackageServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

const registered = {
  '/simple/corp-a/': {
    meta: { 'api-version': '1.1' },
    name: 'corp-a',
    files: [
      pypiFile('corp-a', '1.0.0', '2020-01-01', '<3.10'),
      pypiFile('corp-a', '9.0.0', '2024-01-01', '>=3.10'),
    ],
  },
};

/** What the public registries were asked, and what was found, when somebody has registered the name there. */
async function asked(base: Files, head: Files) {
  server = new PackageServer(registered);
  const endpoints = packageEndpoints(await server.start());
  const report = await scanFiles({
    base,
    head,
    endpoints,
    only: ['runtime-drift', 'major-upgrade', 'young-release'],
    settings: {
      rules: new Map([
        ['young-release', { severity: null, options: { 'min-age-days': 7 }, paths: [], pathsIgnore: [] }],
      ]),
    },
  });
  const links = report.findings.flatMap(({ message }) =>
    [...message.matchAll(/https?:[^\s)]+/g)].map(([url]) => url),
  );
  const drifts = report.findings.filter(({ rule }) => rule === 'runtime-drift').length;
  return { requests: server.asked.filter((url) => url.includes('corp')), links, drifts };
}

const dockerfile = (tag: string, lines: string) => `FROM python:${tag}\n${lines}\n`;

describe('a package of another index that is installed', () => {
  test.each<[string, string, Files]>([
    ['--index-url', 'RUN pip install --index-url https://pypi.internal.example/simple corp-a', {}],
    ['--index-url=', 'RUN pip install --index-url=https://pypi.internal.example/simple corp-a', {}],
    ['-i', 'RUN pip install -i https://pypi.internal.example/simple corp-a', {}],
    [
      '--extra-index-url',
      'RUN pip install --extra-index-url https://pypi.internal.example/simple corp-a',
      {},
    ],
    ['--find-links', 'RUN pip install --find-links https://pypi.internal.example/ corp-a', {}],
    [
      'uv --default-index',
      'RUN uv pip install --default-index https://pypi.internal.example/simple corp-a',
      {},
    ],
    ['ENV', 'ENV PIP_INDEX_URL=https://pypi.internal.example/simple\nRUN pip install corp-a', {}],
    ['ARG', 'ARG PIP_EXTRA_INDEX_URL\nRUN pip install corp-a', {}],
    ['before the command', 'RUN UV_INDEX_URL=https://pypi.internal.example/simple uv pip install corp-a', {}],
    [
      'pip.conf',
      'RUN pip install corp-a',
      { 'pip.conf': '[global]\nindex-url = https://pypi.internal.example/simple\n' },
    ],
    [
      'uv.toml',
      'RUN uv pip install corp-a',
      { 'uv.toml': '[[index]]\nurl = "https://pypi.internal.example/simple"\n' },
    ],
    [
      'Poetry source',
      'RUN pip install corp-a',
      {
        'pyproject.toml':
          '[[tool.poetry.source]]\nname = "corp"\nurl = "https://pypi.internal.example/simple"\n',
      },
    ],
    [
      'requirements',
      'COPY requirements.txt .\nRUN pip install -r requirements.txt',
      { 'requirements.txt': '--extra-index-url https://pypi.internal.example/simple\ncorp-a\n' },
    ],
  ])('%s', async (_, lines, more) => {
    const found = await asked(
      { Dockerfile: dockerfile('3.8-slim', lines), ...more },
      { Dockerfile: dockerfile('3.12-slim', lines), ...more },
    );
    expect(found).toMatchObject({ requests: [], drifts: 0 });
  });

  test('one of the public default is asked', async () => {
    const files = (tag: string) => ({ Dockerfile: dockerfile(tag, 'RUN pip install corp-a') });
    const found = await asked(files('3.8-slim'), files('3.12-slim'));
    expect(found).toMatchObject({ requests: ['/simple/corp-a/'], drifts: 1 });
  });
});

describe('a locked package of another source', () => {
  const lock = (version: string, resolved: string, name = '@corp/ui') => ({
    'package.json': JSON.stringify({ name: 'app', dependencies: { [name]: '*' } }),
    'package-lock.json': packageLock({
      '': { name: 'app', dependencies: { [name]: '*' } },
      [`node_modules/${name}`]: { version, resolved },
    }),
  });
  test.each<[string, (version: string) => string, Files, string[]]>([
    ['registry', (version) => `https://npm.internal.example/@corp/ui/-/ui-${version}.tgz`, {}, []],
    ['archive', (version) => `https://example.org/corp-ui-${version}.tgz`, {}, []],
    [
      'scope in .npmrc',
      (version) => `https://registry.npmjs.org/@corp/ui/-/ui-${version}.tgz`,
      { '.npmrc': '@corp:registry=https://npm.internal.example/\n' },
      [],
    ],
    [
      'registry in .npmrc',
      (version) => `https://registry.npmjs.org/@corp/ui/-/ui-${version}.tgz`,
      { '.npmrc': 'registry=https://npm.internal.example/\n' },
      [],
    ],
    [
      'another scope in .npmrc',
      (version) => `https://registry.npmjs.org/@corp/ui/-/ui-${version}.tgz`,
      { '.npmrc': '@other:registry=https://npm.internal.example/\n' },
      ['https://www.npmjs.com/package/@corp/ui/v/2.0.0'],
    ],
    [
      'public default',
      (version) => `https://registry.npmjs.org/@corp/ui/-/ui-${version}.tgz`,
      { '.npmrc': 'registry=https://registry.npmjs.org/\n' },
      ['https://www.npmjs.com/package/@corp/ui/v/2.0.0'],
    ],
  ])('%s', async (_, resolved, more, links) => {
    const found = await asked(
      { ...lock('1.0.0', resolved('1.0.0')), ...more },
      { ...lock('2.0.0', resolved('2.0.0')), ...more },
    );
    expect(found.links).toEqual(links);
    expect(found.requests.length > 0).toBe(links.length > 0);
  });
});

describe('a pinned package, where a command fetches from another index', () => {
  const pinned = (version: string, dockerfile: string) => ({
    'requirements.txt': `corp-a==${version}\n`,
    Dockerfile: `FROM python:3.12-slim\n${dockerfile}\n`,
  });
  test.each([
    ['ENV PIP_INDEX_URL=https://pypi.internal.example/simple\nRUN pip install -r requirements.txt', false],
    ['RUN pip install -i https://pypi.internal.example/simple -r requirements.txt', false],
    ['RUN pip install -r requirements.txt', true],
  ])('%s', async (lines, isAsked) => {
    const found = await asked(pinned('1.0.0', lines), pinned('9.0.0', lines));
    expect(found.requests.length > 0).toBe(isAsked);
  });
});
