import { describe, expect, test } from 'vitest';
import { findingLines, scanFiles, type Trial } from '../scan.ts';

type Files = Trial['head'];

/** `path:line rule` of what a change introduces, errors with a mark. */
async function introducedBy(base: Files, head: Files, more: Partial<Trial> = {}): Promise<string[]> {
  const report = await scanFiles({ base, head, ...more });
  return findingLines(report).map((line) => {
    const [place = '', severity = '', rule = ''] = line.split(' ');
    return `${place.replace(/:\d+$/, '')} ${severity} ${rule}`;
  });
}

const job = (name: string, ...steps: string[]) =>
  `  ${name}:\n    runs-on: ubuntu-24.04\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const workflow = (...jobs: string[]) => `on: push\npermissions: {}\njobs:\n${jobs.join('')}`;
const ci = '.github/workflows/ci.yml';
const only = ['unpinned-dependencies', 'eol-runtimes'];
const download = 'curl -fsSL https://example.org/i.sh | sh';

describe('of equal findings those on added lines are new', () => {
  const steps = ['uses: acme/tool@v4', `run: ${download}`];
  test.each([
    ['above', [job('a', ...steps), job('b', ...steps)], [7, 8]],
    ['below', [job('b', ...steps), job('a', ...steps)], [12, 13]],
    ['between', [job('b', 'uses: acme/tool@v4', ...steps)], [8]],
  ])('%s', async (_, jobs, lines) => {
    const found = await introducedBy(
      { [ci]: workflow(job('b', ...steps)) },
      { [ci]: workflow(...jobs) },
      { only },
    );
    expect(found.map((line) => Number(/:(\d+)/.exec(line)![1]))).toEqual(lines);
  });

  test('the count stays: what moves within a file is not new', async () => {
    const before = workflow(job('a', ...steps), job('b', 'run: make'));
    const after = workflow(job('a', 'run: make'), job('b', ...steps));
    expect(await introducedBy({ [ci]: before }, { [ci]: after }, { only })).toEqual([]);
  });

  test('a baseline that accepts the old one does not accept the new one', async () => {
    const base = { [ci]: workflow(job('b', ...steps)) };
    const accepted = await scanFiles({ head: base, only });
    const baseline = new Map(accepted.findings.map(({ fingerprint, rule }) => [fingerprint, rule]));
    const head = { [ci]: workflow(job('a', ...steps), job('b', ...steps)) };
    expect(await introducedBy(base, head, { only, baseline })).toHaveLength(2);
  });
});

const dockerfile = [
  'FROM python:3.6-buster',
  'WORKDIR /srv/application',
  'COPY . .',
  'RUN pip install flask',
  `RUN ${download}`,
  'USER nobody',
  'CMD ["python", "-m", "application"]',
  '',
].join('\n');

describe('renames', () => {
  test.each([
    ['with a new line', { 'b/Dockerfile': `${dockerfile}EXPOSE 80\n` }, []],
    ['under another name', { 'images/web.Dockerfile': dockerfile.replace('nobody', 'app') }, []],
    [
      'with a fault of its own',
      { 'b/Dockerfile': `${dockerfile}RUN pip install django\n` },
      ['b/Dockerfile:8 warning unpinned-install'],
    ],
    [
      'and a copy of a fragment beside it',
      { 'b/Dockerfile': dockerfile, 'c/Dockerfile': `FROM debian:13.1\nRUN ${download}\n` },
      ['c/Dockerfile:1 notice undigested-image', 'c/Dockerfile:2 error unverified-download'],
    ],
    [
      'into two files',
      {
        'b/Dockerfile': dockerfile.replace(`RUN ${download}\n`, ''),
        'c/Dockerfile': `FROM scratch\nRUN ${download}\n`,
      },
      [],
    ],
  ])('%s', async (_, head, expected) => {
    expect(await introducedBy({ 'a/Dockerfile': dockerfile }, head, { only })).toEqual(expected);
  });

  test('a copy of a file that stays is new', async () => {
    const base = { 'a/Dockerfile': dockerfile };
    expect(await introducedBy(base, { ...base, 'b/Dockerfile': dockerfile }, { only })).toHaveLength(5);
  });

  test('a major that moves together with its file is seen', async () => {
    const base = { Dockerfile: dockerfile.replace('python:3.6-buster', 'redis:7.2.1') };
    const head = { 'docker/Dockerfile': dockerfile.replace('python:3.6-buster', 'redis:8.0.1') };
    const found = await introducedBy(base, head, { only: ['lockfile-majors'] });
    expect(found).toEqual([expect.stringMatching(/^docker\/Dockerfile:1 \w+ major-upgrade$/)]);
  });

  test('what moves from beside the product into it is an error now', async () => {
    const script = `#!/bin/sh\nset -eu\n${download}\n`;
    expect(await introducedBy({ 'tests/deploy.sh': script }, { 'deploy.sh': script }, { only })).toEqual([
      'deploy.sh:3 error unverified-download',
    ]);
    expect(await introducedBy({ 'deploy.sh': script }, { 'ship/deploy.sh': script }, { only })).toEqual([]);
  });

  test('a job, step or target keeps its findings under another name', async () => {
    const deploy = 'run: kubectl set image deployment/web web=example/web:1.2.3 || true';
    const steps = (name: string) => `name: ${name}\n        ${deploy}`;
    const before = { [ci]: workflow(job('dep', steps('ship'))), Makefile: 'ship:\n\tcf push web || true\n' };
    const after = {
      [ci]: workflow(job('deploy-web', steps('Ship it'))),
      Makefile: 'deploy:\n\tcf push web || true\n',
    };
    expect(await introducedBy(before, after)).toEqual([]);
  });
});

describe('files that the change begins to call', () => {
  const setup = `#!/bin/sh\npip install flask\n${download}\n`;
  test.each([
    [
      'a script',
      { 'scripts/setup.sh': setup },
      { [ci]: workflow(job('a', 'run: echo hi')) },
      { [ci]: workflow(job('a', 'run: bash scripts/setup.sh')) },
    ],
    [
      'a recipe',
      { 'scripts/setup.sh': setup },
      { Makefile: 'all:\n\techo\n' },
      { Makefile: 'all:\n\t./scripts/setup.sh\n' },
    ],
    [
      'over two hops',
      { 'scripts/setup.sh': setup, 'scripts/all.sh': '#!/bin/sh\nsh scripts/setup.sh\n' },
      { [ci]: workflow(job('a', 'run: echo hi')) },
      { [ci]: workflow(job('a', 'run: bash scripts/all.sh')) },
    ],
  ])('%s', async (_, common, base, head) => {
    expect(await introducedBy({ ...common, ...base } as Files, { ...common, ...head } as Files)).toEqual([]);
  });
});

describe('an untouched file is no worse for one more caller', () => {
  const action = '.github/actions/setup/action.yml';
  const steps = `    - run: |\n        curl -o a.deb https://example.org/a.deb\n        sudo dpkg -i a.deb\n      shell: bash\n`;
  const setup = `name: setup\ndescription: setup\nruns:\n  using: composite\n  steps:\n${steps}`;
  const uses = 'uses: ./.github/actions/setup';
  const apply = 'run: kubectl apply -f deploy.yml';
  const deploy = '.github/workflows/deploy.yml';
  const release = '.github/workflows/release.yml';

  test.each([
    ['an action that another deploy calls', { [action]: setup, [release]: workflow(job('a', uses, apply)) }],
    ['an action that only tests call', { [action]: setup, [ci]: workflow(job('a', uses, 'run: make test')) }],
  ])('%s', async (_, common) => {
    const base = { ...common, [deploy]: workflow(job('deploy', apply)) } as Files;
    const head = { ...common, [deploy]: workflow(job('deploy', uses, apply)) } as Files;
    expect(await introducedBy(base, head, { only: ['unverified-download'] })).toEqual([]);
  });

  test('one that is touched, and a new one, are told', async () => {
    const base = { [action]: setup, [deploy]: workflow(job('deploy', apply)) } as Files;
    const touched = {
      [action]: setup.replace('shell: bash', 'shell: sh'),
      [deploy]: workflow(job('deploy', uses, apply)),
    } as Files;
    const bare = { [deploy]: workflow(job('deploy', apply)) } as Files;
    const one = [`${action}:7 error unverified-download`];
    expect(await introducedBy(base, touched, { only: ['unverified-download'] })).toEqual(one);
    const added = { [action]: setup, [deploy]: workflow(job('deploy', uses, apply)) } as Files;
    expect(await introducedBy(bare, added, { only: ['unverified-download'] })).toEqual(one);
  });
});

describe('an update makes no old finding new', () => {
  test.each([
    ['FROM gcr.io/acme/static-debian12:nonroot', 'FROM gcr.io/acme/static-debian13:nonroot'],
    ['FROM acme/php83-composer:latest', 'FROM acme/php84-composer:latest'],
    ['FROM node\nRUN curl -L https://example.org/tool-1.0.tgz | tar xz && ./tool', null],
    ['FROM node\nRUN curl -L https://example.org/v1.0/tool.tgz | tar xz && ./tool', null],
    ['FROM node\nRUN curl -L https://github.com/acme1/tool/releases/download/v1.0/tool-1.0.sh | sh', null],
    [
      'FROM debian:13.1\nRUN apt-get install -y php8.3-cli',
      'FROM debian:13.1\nRUN apt-get install -y php8.4-cli',
    ],
  ])('%s', async (before, after) => {
    const head = after ?? before.replaceAll('1.0', '1.1');
    expect(await introducedBy({ Dockerfile: before }, { Dockerfile: head }, { only })).toEqual([]);
  });

  test.each([
    ['FROM gcr.io/acme/web:nonroot', 'FROM gcr.io/acme2/web:nonroot'],
    ['FROM acme/web:latest', 'FROM quay.io/acme/web:latest'],
    [
      'FROM scratch\nRUN curl https://a1.example/x.sh | sh',
      'FROM scratch\nRUN curl https://a2.example/x.sh | sh',
    ],
    [
      'FROM scratch\nRUN curl https://a.example/x.sh | sh',
      'FROM scratch\nRUN curl https://a.example/y.sh | sh',
    ],
    [
      'FROM scratch\nRUN curl https://raw.githubusercontent.com/u1/r/main/x.sh | sh',
      'FROM scratch\nRUN curl https://raw.githubusercontent.com/u2/r/main/x.sh | sh',
    ],
  ])('but another place does: %s', async (before, after) => {
    expect(await introducedBy({ Dockerfile: before }, { Dockerfile: after }, { only })).toHaveLength(1);
  });
});

describe('from one ended cycle to another', () => {
  const image = (name: string) => ({ Dockerfile: `FROM ${name}\n` });
  const ended = async (base: string, head: string) => {
    const report = await scanFiles({ base: image(base), head: image(head), only: ['eol-runtimes'] });
    return report.findings.map(({ rule, severity }) => `${severity} ${rule}`);
  };
  test.each([
    ['node:14.21.3', 'node:16.20.2', ['warning end-of-life-runtime']],
    ['alpine:3.14', 'alpine:3.15', ['warning end-of-life-os']],
    ['python:3.6-buster', 'python:3.7-buster', ['warning end-of-life-runtime']],
    ['golang:1.22', 'golang:1.23', ['warning end-of-life-runtime']],
    ['node:16', 'node:14', ['error end-of-life-runtime']],
    ['node:14.21.2', 'node:14.21.3', []],
    ['node:26', 'node:16', ['error end-of-life-runtime']],
    ['node:14', 'node:26', []],
    ['ruby:2.7', 'node:16', ['error end-of-life-runtime']],
  ])('%s → %s', async (base, head, expected) => {
    expect(await ended(base, head)).toEqual(expected);
  });

  test('says that it is newer, and past its end', async () => {
    const report = await scanFiles({
      base: image('node:14'),
      head: image('node:16'),
      only: ['eol-runtimes'],
    });
    expect(report.findings[0]!.message).toMatch(
      / It is newer than 14, which it replaces, but also past its end of life\.$/,
    );
  });
});

describe('files that the change does not touch', () => {
  const broken = { 't/package-lock.json': '{ "lockfileVersion": 3, "packages": {', 't/.nvmrc': '\0\0' };
  test('are not mentioned', async () => {
    const base = { ...broken, Dockerfile: 'FROM node:24.1.0\n' };
    const report = await scanFiles({ base, head: { ...base, Dockerfile: 'FROM node:24.1.1\n' } });
    expect(report.diagnostics.filter(({ path }) => path !== null)).toEqual([]);
  });

  test('but what the change breaks is', async () => {
    const base = { 'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }' };
    const report = await scanFiles({
      base,
      head: { 'package-lock.json': '{ "lockfileVersion": 3, "packages": {' },
    });
    expect(report.diagnostics.map(({ path }) => path)).toContain('package-lock.json');
  });

  test('and what it edits elsewhere, while it was broken before, is not', async () => {
    const one = { 'package-lock.json': '{ "lockfileVersion": 3, "packages": {' };
    const report = await scanFiles({
      base: one,
      head: { 'package-lock.json': `\n${one['package-lock.json']}` },
    });
    expect(report.diagnostics.filter(({ path }) => path !== null)).toEqual([]);
  });
});

/** A dozen changes, one after the other. */
const histories: readonly (readonly [string, Files, Files])[] = [
  ['nothing', { Dockerfile: dockerfile }, { Dockerfile: dockerfile }],
  ['a new file', { README: '' }, { Dockerfile: dockerfile }],
  ['a removed file', { Dockerfile: dockerfile }, { README: '' }],
  ['a new line', { Dockerfile: dockerfile }, { Dockerfile: `${dockerfile}RUN pip install django\n` }],
  ['a line twice', { Dockerfile: dockerfile }, { Dockerfile: `${dockerfile}RUN ${download}\n` }],
  ['a line less', { Dockerfile: dockerfile }, { Dockerfile: dockerfile.replace(`RUN ${download}\n`, '') }],
  [
    'a job above',
    { [ci]: workflow(job('b', 'uses: acme/tool@v4')) },
    { [ci]: workflow(job('a', 'uses: acme/tool@v4', 'uses: acme/other@v1'), job('b', 'uses: acme/tool@v4')) },
  ],
  [
    'jobs in another order',
    { [ci]: workflow(job('a', 'uses: acme/tool@v4'), job('b', `run: ${download}`)) },
    { [ci]: workflow(job('b', `run: ${download}`), job('a', 'uses: acme/tool@v4')) },
  ],
  [
    'a script that is called from now on',
    { [ci]: workflow(job('a', 'run: true')), 's.sh': `#!/bin/sh\n${download}\n` },
    { [ci]: workflow(job('a', 'run: sh s.sh')), 's.sh': `#!/bin/sh\n${download}\n` },
  ],
  [
    'a lockfile that goes',
    {
      'package.json': '{"private":true,"dependencies":{"a":"^1"}}',
      'package-lock.json':
        '{"lockfileVersion":3,"packages":{"":{"dependencies":{"a":"^1"}},"node_modules/a":{"version":"1.0.0"}}}',
    },
    { 'package.json': '{"private":true,"dependencies":{"a":"^1"}}' },
  ],
  [
    'a deploy that loses its guard',
    { 'deploy.sh': '#!/bin/sh\nset -e\nkubectl apply -f k8s/a.yaml\n', 'k8s/a.yaml': 'kind: List\n' },
    { 'deploy.sh': '#!/bin/sh\nkubectl apply -f k8s/a.yaml || true\n', 'k8s/a.yaml': 'kind: List\n' },
  ],
  [
    'a tag that a bot moves',
    { [ci]: workflow(job('a', 'uses: acme/tool@v4')) },
    { [ci]: workflow(job('a', 'uses: acme/tool@v5')) },
  ],
  ['a supported runtime that becomes an ended one', { '.nvmrc': '26\n' }, { '.nvmrc': '16\n' }],
];

describe('a diff says what two audits say', () => {
  const only = ['unpinned-dependencies', 'eol-runtimes', 'deploy-scripts'];
  test.each(histories)('%s', async (_, base, head) => {
    const [before, after, diff] = await Promise.all([
      scanFiles({ head: base, only }),
      scanFiles({ head, only }),
      scanFiles({ base, head, only }),
    ]);
    const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
    const expected = after.findings.filter(({ fingerprint }) => !known.has(fingerprint));
    const keys = (findings: typeof expected) =>
      findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`).sort();
    expect(keys([...diff.findings])).toEqual(keys(expected));
  });
});
