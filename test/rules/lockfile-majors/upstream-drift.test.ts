import { describe, expect, it, onTestFinished } from 'vitest';
import { htmlReport } from '../../../src/reporters/html.ts';
import { summaryReport } from '../../../src/reporters/summary.ts';
import { sinceDay } from '../../../src/run/since-day.ts';
import { findingLines, scanFiles } from '../../scan.ts';
import { PackageServer, packageEndpoints, pypiFile } from '../package-server.ts';

const workflow = (run: string, python = '3.12') => ({
  '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/setup-python@v6\n        with: { python-version: '${python}' }\n      - run: ${run}\n`,
});

async function serve(replies: Readonly<Record<string, unknown>>) {
  const server = new PackageServer(replies);
  const endpoint = await server.start();
  onTestFinished(() => server.stop());
  return { server, endpoints: packageEndpoints(endpoint) };
}

const black = {
  name: 'black',
  files: [
    pypiFile('black', '1.4.0', '2026-01-02', '>=3.8'),
    pypiFile('black', '2.1.0', '2026-11-17', '>=3.9'),
    pypiFile('black', '3.0.0', '2026-11-18', '>=3.13'),
    pypiFile('black', '4.0.0', '2026-11-18', '>=3.9', { yanked: true }),
  ],
};
const index = { '/simple/black/': black, '/black/': black };

describe('upstream-drift', () => {
  it('lists what installs resolve to in the summary and the page', async () => {
    const { endpoints } = await serve(index);
    const report = await scanFiles({
      head: workflow('pip install black'),
      only: ['upstream-drift'],
      endpoints,
    });
    expect(
      report.installs?.rows.map(({ name, version, before, released, runtime }) => [
        name,
        version,
        before,
        released,
        runtime,
      ]),
    ).toEqual([['black', '2.1.0', '1.4.0', '2026-11-17', 'Python 3.12']]);
    const row =
      '| <code>black</code> | <code>2.1.0</code> | 2026-11-17 | <code>1.4.0</code> | Python 3.12 | <code>.github/workflows/ci.yml&#58;8</code> |';
    expect(summaryReport(report)).toContain(
      '<b>What your unpinned installs resolve to today</b>: 1, 1 moved since 2026-11-13',
    );
    expect(summaryReport(report)).toContain(row);
    expect(htmlReport(report)).toContain('What your unpinned installs resolve to today');
    expect(findingLines(report)).toHaveLength(1);
  });

  it('says nothing offline, and nothing is listed', async () => {
    const report = await scanFiles({ head: workflow('pip install black'), only: ['upstream-drift'] });
    expect([report.findings, report.diagnostics, report.installs]).toEqual([[], [], undefined]);
  });

  it('asks nothing in a change', async () => {
    const { server, endpoints } = await serve(index);
    const head = workflow('pip install black');
    await scanFiles({ base: {}, head, only: ['upstream-drift', 'unpinned-install'], endpoints });
    expect(server.asked).toEqual([]);
  });

  it('says once what the index did not answer, as nothing that is missed', async () => {
    const { endpoints } = await serve(index);
    const report = await scanFiles({
      head: workflow('pip install b-one a-two'),
      only: ['upstream-drift'],
      endpoints,
    });
    expect(report.diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'notice What `a-two`, `b-one` resolved to was not checked: the index does not have it.',
    ]);
  });

  it.each([
    ['another index', 'pip install --extra-index-url https://pypi.corp.example black', {}],
    ['an index in the environment', 'PIP_INDEX_URL=https://pypi.corp.example pip install black', {}],
    [
      'settings with an index',
      'pip install black',
      { 'pip.conf': '[global]\nindex-url = https://pypi.corp.example\n' },
    ],
    [
      'a scope of its own',
      'npm install -g @acme/tool',
      { '.npmrc': '@acme:registry=https://npm.corp.example\n' },
    ],
  ])('never asks a public index about packages of %s', async (_, run, more) => {
    const { server, endpoints } = await serve(index);
    const head = { ...workflow(run), ...more };
    const report = await scanFiles({ head, only: ['upstream-drift', 'unpinned-install'], endpoints });
    expect(server.asked).toEqual([]);
    expect(report.installs).toBeUndefined();
  });

  it('stays silent without a runtime where the two releases admit different ones', async () => {
    const { endpoints } = await serve(index);
    const text =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: pip install black\n';
    const head = { '.github/workflows/ci.yml': text };
    const report = await scanFiles({ head, only: ['upstream-drift'], endpoints });
    expect(report.findings).toEqual([]);
    expect(report.installs?.rows[0]).toMatchObject({ version: '3.0.0', runtime: null });
  });
});

describe('exact versions for commands', () => {
  it('are those of today under the runtime, as an unsafe fix', async () => {
    const { endpoints } = await serve(index);
    const head = workflow('pip install black');
    const [finding] = (await scanFiles({ head, only: ['unpinned-install'], endpoints })).findings;
    expect(finding?.message).toContain("Pin it, for example to today's version: `black==2.1.0`");
    expect(finding?.fix).toMatchObject({
      title: 'Install black 2.1.0, which it resolves to today under Python 3.12',
      safe: false,
      edits: [{ text: 'black==2.1.0' }],
    });
  });

  it('are not known offline', async () => {
    const [finding] = (await scanFiles({ head: workflow('pip install black'), only: ['unpinned-install'] }))
      .findings;
    expect([finding?.message.includes('black==<version>'), finding?.fix]).toEqual([true, null]);
  });
});

describe('the day that today is compared with', () => {
  it.each([
    [null, '2026-11-13'],
    ['7d', '2026-11-13'],
    ['2w', '2026-11-06'],
    ['12h', '2026-11-19'],
    ['2026-10-01', '2026-10-01'],
    ['v1.2.0', '2026-11-13'],
  ])('%s', (since, day) => {
    expect(sinceDay(since, '2026-11-20')).toBe(day);
  });

  it('is that of the commit', () => {
    expect(sinceDay('v1.2.0', '2026-11-20', Date.parse('2026-09-09T10:00:00Z') / 1000)).toBe('2026-09-09');
  });
});
