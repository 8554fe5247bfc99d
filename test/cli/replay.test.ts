import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/index.ts';
import { readConfig } from '../../src/config/read.ts';
import type { Replay } from '../../src/model/replay.ts';
import { rules } from '../../src/rules/index.ts';
import { TestRepository, temporaryFolder } from '../repository.ts';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

type ReplayJson = Omit<Replay, 'durationMs'> & { readonly mode: string };

async function replay(repository: TestRepository, ...words: string[]): Promise<Ended> {
  return started(['replay', repository.folder, ...words]);
}

async function started(words: readonly string[], stopAfter = Number.POSITIVE_INFINITY): Promise<Ended> {
  let out = '';
  let error = '';
  let interrupt = () => {};
  const code = await main(words, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
      if (error.split('replaying').length > stopAfter) interrupt();
    },
    now: () => Date.parse('2026-11-20T12:00:00Z'),
    environment: {},
    input: () => Promise.resolve(''),
    outIsTerminal: false,
    errorIsTerminal: Number.isFinite(stopAfter),
    onInterrupt: (stop) => {
      interrupt = stop;
      return () => {};
    },
  });
  return { code, out, error };
}

const json = async (repository: TestRepository, ...words: string[]): Promise<ReplayJson> =>
  JSON.parse((await replay(repository, '--format', 'json', ...words)).out) as ReplayJson;

/** A line of history with a squash, a merge, and a change that says nothing. */
function history(): TestRepository {
  const repository = new TestRepository();
  repository.commit({ 'README.md': 'one\n' }, 'Start', '2021-11-01T12:00:00Z');
  repository.commit(
    { Dockerfile: 'FROM python:3.6.15-buster\n' },
    'Add an image (#7)',
    '2021-12-01T12:00:00Z',
  );
  repository.git('checkout', '-q', '-b', 'work');
  repository.commit({ 'ci.sh*': '#!/bin/sh\nset -e\npip install certbot\n' }, 'wip', '2022-03-01T12:00:00Z');
  repository.commit({ 'app.Dockerfile': 'FROM python:3.6.15-buster\n' }, 'more', '2022-03-02T12:00:00Z');
  repository.git('checkout', '-q', 'main');
  repository.commit({ 'README.md': 'two\n' }, 'Change the text', '2022-03-03T12:00:00Z');
  merge(
    repository,
    'work',
    'Merge pull request #8 from somebody/work\n\nInstall certbot',
    '2022-03-04T12:00:00Z',
  );
  return repository;
}

function merge(repository: TestRepository, branch: string, message: string, date: string): void {
  repository.git('merge', '-q', '--no-ff', '--no-commit', branch);
  repository.commit({}, message, date);
}

describe('premortem replay', () => {
  it('says of each change what it would have introduced, with the clock of its day', async () => {
    const { changes, totals, failOn, mode } = await json(history());
    expect(mode).toBe('replay');
    expect(failOn).toBe('error');
    expect(
      changes.map(({ date, title, pullRequest, isMerge, fails, findings }) => ({
        date,
        title,
        pullRequest,
        isMerge,
        fails,
        rules: findings.map(({ rule, path, line, severity }) => `${severity} ${rule} ${path}:${line}`),
      })),
    ).toEqual([
      {
        date: '2022-03-04',
        title: 'Install certbot',
        pullRequest: 8,
        isMerge: true,
        fails: true,
        rules: expect.arrayContaining([
          'error end-of-life-runtime app.Dockerfile:1',
          'warning unpinned-install ci.sh:3',
        ]),
      },
      {
        date: '2022-03-03',
        title: 'Change the text',
        pullRequest: null,
        isMerge: false,
        fails: false,
        rules: [],
      },
      {
        date: '2021-12-01',
        title: 'Add an image (#7)',
        pullRequest: 7,
        isMerge: false,
        fails: false,
        // Python 3.6 ended on 2021-12-23.
        rules: expect.not.arrayContaining(['error end-of-life-runtime Dockerfile:1']),
      },
    ]);
    expect(totals.changes).toBe(3);
    expect(totals.failing).toBe(1);
    expect(totals.rules.find(({ rule }) => rule === 'end-of-life-runtime')).toMatchObject({
      error: 1,
      failing: 1,
    });
  });

  it('writes JSON as its schema describes it', async () => {
    const schema = JSON.parse(readFileSync('schema/replay.schema.json', 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(await json(history())), JSON.stringify(validate.errors)).toBe(true);
  });

  it('replays as many as were asked for, only merges, or since a day', async () => {
    const repository = history();
    const titles = async (...words: string[]) =>
      (await json(repository, ...words)).changes.map(({ title }) => title);
    expect(await titles('--last', '1')).toEqual(['Install certbot']);
    expect(await titles('--merges')).toEqual(['Install certbot']);
    expect(await titles('--since', '2022-01-01', '--first-parent')).toEqual([
      'Install certbot',
      'Change the text',
    ]);
    expect(await titles('--since', 'HEAD~1')).toEqual(['Install certbot']);
  });

  it('obeys the configuration of today, --only and --fail-on', async () => {
    const repository = history();
    const only = await json(repository, '--only', 'unpinned-install', '--fail-on', 'warning');
    expect(only.totals.rules.map(({ rule }) => rule)).toEqual(['unpinned-install']);
    expect(only.changes.filter(({ fails }) => fails)).toHaveLength(1);
    repository.write({ '.github/premortem.yml': 'rules:\n  unpinned-install: off\n' });
    const { totals } = await json(repository);
    expect(totals.rules.map(({ rule }) => rule)).not.toContain('unpinned-install');
  });

  it('proposes a configuration that would hardly have failed a change', async () => {
    const repository = new TestRepository();
    repository.commit({ 'README.md': 'x\n' });
    for (let index = 0; index < 12; index++) {
      const day = `2026-0${Math.floor(index / 2) + 1}-1${index % 2}T12:00:00Z`;
      const files =
        index < 4
          ? { [`s${index}.sh*`]: '#!/bin/sh\nset -e\npip install certbot\n' }
          : { 'README.md': `${index}\n` };
      repository.commit(files, `change ${index}`, day);
    }
    const { proposal, totals } = await json(repository);
    expect(proposal.failOn).toBe('warning');
    expect(proposal.rules).toEqual([
      { rule: 'unpinned-install', severity: 'notice', why: 'warned in 4 of 12 changes' },
    ]);
    expect(parse(proposal.config)).toEqual({ 'fail-on': 'warning', rules: { 'unpinned-install': 'notice' } });
    expect(() => readConfig('premortem.yml', proposal.config, rules)).not.toThrow();
    expect(proposal.baseline).toMatchObject({ warning: 4 });
    expect(totals.files[0]).toEqual({ path: 's0.sh', findings: 1, changes: 1 });
    expect(totals.periods.reduce((sum, { changes }) => sum + changes, 0)).toBe(12);
  });

  it('says that a shallow clone ends, and takes its last commit for no change', async () => {
    const repository = history();
    const folder = temporaryFolder();
    repository.git('clone', '-q', '--depth', '2', `file://${repository.folder}`, folder);
    const { out, code } = await started(['replay', folder, '--format', 'json']);
    const { changes, notes } = JSON.parse(out) as ReplayJson;
    expect(code).toBe(0);
    expect(changes.map(({ title }) => title)).toEqual(['Install certbot']);
    expect(notes.join('\n')).toContain('fetch-depth: 0');
  });

  it('names the rules that need the network', async () => {
    const repository = new TestRepository();
    repository.commit({ 'README.md': 'x\n' });
    const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1';
    const workflow = `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@${sha} # v7.0.1\n`;
    repository.commit({ '.github/workflows/ci.yml': workflow });
    const { notes, changes } = await json(repository);
    expect(notes.join('\n')).toContain('`mismatched-pin-comment`');
    expect(changes[0]!.unchecked).toEqual([]);
  });

  it('stops after the change under way, and says so', async () => {
    const { out, code } = await started(['replay', history().folder, '--format', 'json'], 1);
    const { changes, notes } = JSON.parse(out) as ReplayJson;
    expect(code).toBe(0);
    expect(changes).toHaveLength(1);
    expect(notes.join('\n')).toContain('stopped after 1 of 3 changes');
  });

  it('ends with 3 where there is no change, and with 2 outside of a repository', async () => {
    const repository = new TestRepository();
    repository.commit({ 'README.md': 'x\n' });
    expect(await replay(repository)).toMatchObject({
      code: 3,
      error: 'premortem: found no changes to replay.\n',
    });
    expect((await started(['replay', temporaryFolder()])).code).toBe(2);
    expect((await replay(new TestRepository())).code).toBe(3);
  });

  it.each([
    [['--format', 'sarif'], 'replay has no format sarif: it has text, json, markdown and html'],
    [['--last', 'many'], '--last takes a number of changes'],
    [['--merges', '--first-parent'], 'exclude each other'],
    [['--since', 'nowhere'], 'nowhere'],
  ])('refuses %j', async (words, message) => {
    const { code, error } = await replay(history(), ...words);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });

  it('writes text, Markdown and a page that shows what is in a title and obeys none of it', async () => {
    const repository = history();
    const title = '<script>alert(1)</script> @everyone ::error::x `]( (#9)';
    repository.commit({ 'b.sh*': '#!/bin/sh\nset -e\npip install boto3\n' }, title, '2022-04-01T12:00:00Z');
    repository.git('remote', 'add', 'origin', 'https://github.com/acme/widget.git');
    const folder = temporaryFolder();
    const [html, summary] = [join(folder, 'r.html'), join(folder, 'r.md')];
    const { out } = await replay(repository, '--html', html, '--summary', summary);
    expect(out).toContain('Replayed 4 changes, 2021-12-01 to 2022-04-01: 1 would have failed.');
    expect(out).toContain('A configuration to begin with');
    const page = readFileSync(html, 'utf8');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('<svg class="picture"');
    expect(page).toContain('href="https://github.com/acme/widget/pull/9"');
    const markdown = readFileSync(summary, 'utf8');
    expect(markdown).toMatch(/^## premortem replay: 4 changes/);
    expect(markdown).not.toContain('<script>');
    expect(markdown).not.toContain('@everyone');
    expect(markdown).toContain('```yaml\n# .github/premortem.yml');
    const quiet = await replay(repository, '--quiet');
    expect(quiet.out).toBe('Replayed 4 changes, 2021-12-01 to 2022-04-01: 1 would have failed.\n');
  });
});
