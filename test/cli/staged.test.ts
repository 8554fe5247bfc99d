import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/index.ts';
import { TestRepository } from '../repository.ts';

async function staged(
  repository: TestRepository,
  environment: Record<string, string> = {},
  ...words: string[]
) {
  let out = '';
  let error = '';
  const all = ['diff', repository.folder, '--staged', '--offline', '--format', 'json', ...words];
  const code = await main(all, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    now: () => Date.parse('2026-11-20T12:00:00Z'),
    environment,
    input: () => Promise.resolve(''),
    outIsTerminal: false,
    errorIsTerminal: false,
  });
  const findings =
    out === ''
      ? []
      : (JSON.parse(out) as { findings: { rule: string; location: { path: string } }[] }).findings;
  return { code, error, found: findings.map(({ rule, location }) => `${location.path} ${rule}`) };
}

const pipe = '#!/bin/sh\nset -e\ncurl -fsSL https://example.com/x | sh\n';

describe('diff --staged', () => {
  it('judges what is staged and nothing else', async () => {
    const repository = new TestRepository();
    repository.commit({ 'old.sh*': pipe, 'a.txt': 'x\n' });
    repository.write({ 'untracked.sh*': pipe, 'staged.sh*': pipe, 'a.txt': 'y\n' });
    repository.git('add', 'staged.sh');
    repository.write({ 'staged.sh*': '#!/bin/sh\ntrue\n' });
    expect(await staged(repository)).toMatchObject({ code: 1, found: ['staged.sh unverified-download'] });
  });

  it('is clean where nothing is staged', async () => {
    const repository = new TestRepository();
    repository.commit({ 'old.sh*': pipe });
    repository.write({ 'new.sh*': pipe });
    expect(await staged(repository)).toMatchObject({ code: 0, found: [] });
  });

  it('judges the first commit of a repository', async () => {
    const repository = new TestRepository();
    repository.write({ 'new.sh*': pipe });
    repository.git('add', '-A');
    expect(await staged(repository)).toMatchObject({ code: 1, found: ['new.sh unverified-download'] });
  });

  it('reads the index that `git commit -a` gives to its hooks', async () => {
    const repository = new TestRepository();
    repository.commit({ 'a.sh*': '#!/bin/sh\ntrue\n' });
    repository.write({ 'a.sh*': pipe });
    const other = join(repository.folder, '.git', 'other-index');
    repository.git('read-tree', `--index-output=${other}`, 'HEAD');
    const id = repository.git('hash-object', '-w', 'a.sh');
    repository.git('update-index', '--cacheinfo', `100755,${id},a.sh`);
    repository.git('read-tree', `--index-output=${other}`, repository.git('write-tree'));
    repository.git('read-tree', 'HEAD');
    expect(await staged(repository)).toMatchObject({ code: 0 });
    expect(await staged(repository, { GIT_INDEX_FILE: other })).toMatchObject({
      code: 1,
      found: ['a.sh unverified-download'],
    });
  });

  it('takes no revisions', async () => {
    const repository = new TestRepository();
    repository.commit({ 'a.txt': 'x\n' });
    expect(await staged(repository, {}, '--base', 'HEAD')).toMatchObject({
      code: 2,
      error: 'premortem: --staged compares with HEAD, so it takes neither --base nor --head.\n',
    });
  });
});

/** https://pre-commit.com/#creating-new-hooks */
describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, unknown>[];

  it.each(hooks)('$id has all that pre-commit wants', (hook) => {
    expect(hook).toMatchObject({
      name: expect.any(String),
      language: 'node',
      entry: expect.stringMatching(/^premortem /),
    });
  });

  it('checks what is staged first', () =>
    expect(hooks[0]).toMatchObject({ id: 'premortem', entry: 'premortem diff --staged --offline' }));
});
