import { afterEach, describe, expect, test } from 'vitest';
import { findingLines, scanFiles, type Trial } from '../../scan.ts';
import { PackageServer, packageEndpoints, pypiFile } from '../package-server.ts';

let server: PackageServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

async function drift(replies: Readonly<Record<string, unknown>>, trial: Omit<Trial, 'only'>) {
  server = new PackageServer(replies);
  const base = await server.start();
  const endpoints = packageEndpoints(base);
  const report = await scanFiles({ date: '2023-06-20', ...trial, only: ['runtime-drift'], endpoints });
  return { lines: findingLines(report), report };
}

/** certbot's releases as PyPI has them. */
function certbot(name: string) {
  return {
    [`/simple/${name}/`]: {
      meta: { 'api-version': '1.1' },
      name,
      files: [
        pypiFile(name, '1.22.0', '2021-12-07', '>=3.6'),
        pypiFile(name, '1.23.0', '2022-02-08', '>=3.6'),
        pypiFile(name, '1.24.0', '2022-03-01', '>=3.7'),
        pypiFile(name, '2.5.0', '2023-04-04', '>=3.7'),
        pypiFile(name, '2.6.0', '2023-05-09', '>=3.7'),
        pypiFile(name, '2.6.1', '2023-05-10', '>=3.7', { yanked: 'broken' }),
        pypiFile(name, '3.0.0.dev0', '2023-05-11', '>=3.7'),
        pypiFile(name, '2.7.0', '2023-08-01', '>=3.7'),
        pypiFile(name, '3.0.0', '2024-10-01', '>=3.8'),
      ],
    },
  };
}

const both = { ...certbot('certbot'), ...certbot('certbot-dns-route53') };

const task = (tag: string) => `---
platform: linux

image_resource:
  type: docker-image
  source:
    repository: python
    tag: "${tag}"

inputs:
- name: provision-repo

run:
  path: provision-repo/ci/certificate.sh
`;
const script = '#!/bin/bash\nset -eu\n\npip install certbot certbot-dns-route53\ncertbot certonly -n\n';

describe('the certificate job of June 2023', () => {
  const trial = {
    base: { 'ci/certificate.yml': task('3.6-buster'), 'ci/certificate.sh': script },
    head: { 'ci/certificate.yml': task('3.7-buster'), 'ci/certificate.sh': script },
  };

  test('is told on the image of the task', async () => {
    const { lines } = await drift(both, trial);
    const rest = (name: string) =>
      `Python 3.6 → 3.7 moves ${name} 1.23.0 → 2.6.0 (major): ci/certificate.sh does not pin it, and only the old Python held it back. Pin it to 1.23.0 before moving the runtime, and upgrade it in a change of its own.`;
    expect(lines).toEqual([
      `ci/certificate.yml:8:11 error runtime-drift ${rest('certbot')}`,
      `ci/certificate.yml:8:11 error runtime-drift ${rest('certbot-dns-route53')}`,
    ]);
  });

  test('is told in an audit that looks back over it', async () => {
    const { lines } = await drift(both, { ...trial, mode: 'audit' });
    expect(lines).toHaveLength(2);
  });

  test('is over when the packages are pinned', async () => {
    const pinned = script.replace(
      'certbot certbot-dns-route53',
      'certbot==1.23.0 certbot-dns-route53==1.23.0',
    );
    const { lines } = await drift(both, {
      base: { ...trial.base, 'ci/certificate.sh': pinned },
      head: { ...trial.head, 'ci/certificate.sh': pinned },
    });
    expect(lines).toEqual([]);
    expect(server?.asked).toEqual([]);
  });

  test('was no matter before certbot 2 came out', async () => {
    const { lines } = await drift(both, { ...trial, date: '2022-04-01' });
    expect(lines).toEqual([]);
  });

  test('is not called clean when the index does not answer', async () => {
    const { lines, report } = await drift(certbot('certbot'), trial);
    expect(lines).toHaveLength(1);
    expect(report.diagnostics.map(({ code }) => code)).toContain('unreachable');
  });

  test('is not called clean offline', async () => {
    const report = await scanFiles({ ...trial, only: ['runtime-drift'] });
    expect(report.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'skipped runtime-drift was not checked: it needs the package indexes (online).',
    ]);
  });
});

test('offline, a change that moves no runtime skips nothing', async () => {
  const files = { 'ci/certificate.yml': task('3.7-buster'), 'ci/certificate.sh': script };
  const report = await scanFiles({
    base: files,
    head: { ...files, 'README.md': 'x' },
    only: ['runtime-drift'],
  });
  expect(report.diagnostics).toEqual([]);
});

test('a stage of a Dockerfile, with what npm would take', async () => {
  const docker = (version: string) =>
    `FROM node:${version}-slim\nRUN npm install -g pnpm@latest typescript@5.0.4 serve\n`;
  const { lines } = await drift(
    {
      '/pnpm': {
        versions: { '9.15.0': { engines: { node: '>=18.12' } }, '10.0.0': { engines: { node: '>=18.12' } } },
        time: { '9.15.0': '2024-12-06T00:00:00Z', '10.0.0': '2025-01-07T00:00:00Z' },
      },
      '/serve': {
        versions: { '13.0.4': { engines: { node: '>= 12' } }, '14.2.0': { engines: { node: '>= 14' } } },
        time: { '13.0.4': '2022-07-01T00:00:00Z', '14.2.0': '2023-02-01T00:00:00Z' },
      },
    },
    { base: { Dockerfile: docker('12.22') }, head: { Dockerfile: docker('18.19') }, date: '2025-06-01' },
  );
  expect(lines).toEqual([
    'Dockerfile:1:11 error runtime-drift Node.js 12.22 → 18.19 moves serve 13.0.4 → 14.2.0 (major): Dockerfile does not pin it, and only the old Node.js held it back. Pin it to 13.0.4 before moving the runtime, and upgrade it in a change of its own.',
  ]);
});

test('the container of a job, with what RubyGems would take', async () => {
  const workflow = (version: string) => `on: push
jobs:
  docs:
    runs-on: ubuntu-24.04
    container: ruby:${version}
    steps:
      - run: gem install bundler
  other:
    runs-on: ubuntu-24.04
    container: ruby:2.2
    steps:
      - run: gem install nokogiri
`;
  const info =
    '---\n2.4.22 |checksum:a,ruby:>= 3.0.0\n1.17.3 |checksum:b,ruby:>= 1.8.7\n2.3.27 |checksum:c,ruby:>= 2.3.0\n';
  const { lines } = await drift(
    { '/info/bundler': info },
    {
      base: { '.github/workflows/docs.yml': workflow('2.2') },
      head: { '.github/workflows/docs.yml': workflow('3.1') },
    },
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('Ruby 2.2 → 3.1 moves bundler 1.17.3 → 2.4.22 (major)');
  expect(server?.asked).toEqual(['/info/bundler']);
});

test('ranges of a requirements file that a job installs', async () => {
  const workflow = (version: string) => `on: push
jobs:
  certificate:
    runs-on: ubuntu-24.04
    container: python:${version}
    steps:
      - run: pip install -r requirements.txt
`;
  const files = { 'requirements.txt': 'certbot>=1.0\ncertbot-dns-route53==1.23.0\n' };
  const { lines } = await drift(both, {
    base: { '.github/workflows/ci.yml': workflow('3.6'), ...files },
    head: { '.github/workflows/ci.yml': workflow('3.7'), ...files },
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('moves certbot 1.23.0 → 2.6.0 (major): requirements.txt does not pin it');
});

test('ranges of a requirements file that a stage installs', async () => {
  const dockerfile = (version: string) =>
    `FROM python:${version}\nCOPY requirements.txt /app/\nRUN pip install -r /app/requirements.txt\n`;
  const files = { 'api/requirements.txt': 'certbot>=1.0\n', 'requirements.txt': 'certbot-dns-route53\n' };
  const { lines } = await drift(both, {
    base: { 'api/Dockerfile': dockerfile('3.6'), ...files },
    head: { 'api/Dockerfile': dockerfile('3.7'), ...files },
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('moves certbot 1.23.0 → 2.6.0 (major): api/requirements.txt does not pin it');
});

test('a version file, for the jobs that read it', async () => {
  const workflow = `on: push
jobs:
  certificate:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/setup-python@v5
        with:
          python-version-file: .python-version
      - run: pip install certbot
  other:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/setup-python@v5
        with:
          python-version: '3.11'
      - run: pip install certbot-dns-route53
`;
  const files = { '.github/workflows/ci.yml': workflow };
  const { lines } = await drift(both, {
    base: { '.python-version': '3.6\n', ...files },
    head: { '.python-version': '3.7\n', ...files },
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\.python-version:1:1 .* moves certbot 1\.23\.0 → 2\.6\.0/);
});

test('an input of a setup action', async () => {
  const workflow = (version: string) => `on: push
jobs:
  certificate:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/setup-python@v5
        with:
          python-version: '${version}'
      - run: pip install certbot
  other:
    runs-on: ubuntu-24.04
    steps:
      - run: pip install certbot-dns-route53
`;
  const { lines } = await drift(both, {
    base: { '.github/workflows/ci.yml': workflow('3.6') },
    head: { '.github/workflows/ci.yml': workflow('3.7') },
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\.github\/workflows\/ci\.yml:8:28 .* moves certbot 1\.23\.0 → 2\.6\.0/);
});

test('an image that names no version moves nothing', async () => {
  const dockerfile = 'FROM python:latest\nRUN pip install certbot\n';
  const { lines } = await drift(both, {
    base: { Dockerfile: dockerfile },
    head: { Dockerfile: `${dockerfile}# x\n` },
  });
  expect(lines).toEqual([]);
});
