import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskWorkspace } from '../../src/clients/disk.ts';
import { commitParents, GitWorkspace, mergeBase, resolveRevision } from '../../src/clients/git.ts';
import { openRepository } from '../../src/clients/git-discovery.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { TestRepository, temporaryFolder, writeFiles } from '../repository.ts';

async function paths(workspace: Workspace): Promise<string[]> {
  return (await workspace.list()).map(({ path }) => path);
}

async function contents(workspace: Workspace, ...names: string[]) {
  return (await workspace.read(names)).map((content) => (content.ok ? content.text : `(${content.reason})`));
}

const names = ['a b.txt', 'quote".txt', 'new\nline.txt', '-dash.txt', 'ünï/çode.txt', 'tab\t.txt'];

describe('a folder in git', () => {
  it('lists what is tracked, whatever its name, and not what is only there', async () => {
    const repository = new TestRepository();
    repository.commit(Object.fromEntries(names.map((name) => [name, `in ${name}`])));
    repository.write({ 'untracked.txt': 'x' });
    const workspace = new DiskWorkspace(repository.folder, await openRepository(repository.folder));
    expect(await paths(workspace)).toEqual([...names].sort());
    expect(await contents(workspace, ...names)).toEqual(names.map((name) => `in ${name}`));
  });

  it('leaves out a tracked file that was deleted, and gives no id for one that was changed', async () => {
    const repository = new TestRepository();
    repository.commit({ 'gone.txt': '1', 'kept.txt': '2', 'other.txt': '3' });
    repository.write({ 'gone.txt': null, 'kept.txt': 'changed' });
    const entries = await new DiskWorkspace(
      repository.folder,
      await openRepository(repository.folder),
    ).list();
    expect(entries.map(({ path, id }) => [path, id === null])).toEqual([
      ['kept.txt', true],
      ['other.txt', false],
    ]);
  });

  it('takes a subfolder as the root', async () => {
    const repository = new TestRepository();
    repository.commit({ 'sub/one.txt': '1', 'sub/deep/two.txt': '2', 'three.txt': '3' });
    const folder = join(repository.folder, 'sub');
    const opened = await openRepository(folder);
    expect(await paths(new DiskWorkspace(folder, opened))).toEqual(['deep/two.txt', 'one.txt']);
    const head = await resolveRevision(opened!, 'HEAD');
    const revision = new GitWorkspace(opened!, head!);
    expect(await paths(revision)).toEqual(['deep/two.txt', 'one.txt']);
    expect(await contents(revision, 'deep/two.txt')).toEqual(['2']);
  });

  it('says of a link that it is one and never reads through it', async () => {
    const repository = new TestRepository();
    const outside = temporaryFolder();
    writeFiles(outside, { 'secret.txt': 'secret' });
    repository.write({ 'real.txt': 'x' });
    symlinkSync(join(outside, 'secret.txt'), join(repository.folder, 'link.txt'));
    symlinkSync(outside, join(repository.folder, 'folder'));
    repository.commit({});
    const workspace = new DiskWorkspace(repository.folder, await openRepository(repository.folder));
    expect((await workspace.list()).map(({ path, kind }) => [path, kind])).toEqual([
      ['folder', 'symlink'],
      ['link.txt', 'symlink'],
      ['real.txt', 'file'],
    ]);
    expect(await contents(workspace, 'link.txt', 'folder/secret.txt')).toEqual([
      '(it is not a regular file)',
      '(it lies behind a link that leaves the repository)',
    ]);
  });

  it('does not run what the repository configures', async () => {
    const repository = new TestRepository();
    repository.commit({ 'a.txt': '1' });
    repository.git('config', 'core.fsmonitor', `touch ${join(repository.folder, 'ran')}`);
    repository.write({ 'a.txt': '2' });
    await new DiskWorkspace(repository.folder, await openRepository(repository.folder)).list();
    expect(await contents(new DiskWorkspace(repository.folder, null), 'ran')).toEqual([
      '(there is no such file)',
    ]);
  });
});

describe('a folder without git', () => {
  it('lists what no .gitignore leaves out, below the folder it stands in', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      '.gitignore': '*.log\n/build/\n!keep.log\n',
      'a.log': '',
      'keep.log': '',
      'build/out.txt': '',
      'sub/.gitignore': 'x.txt\n',
      'sub/x.txt': '',
      'sub/build/y.txt': '',
      'x.txt': '',
      'run.sh*': 'echo',
    });
    const workspace = new DiskWorkspace(folder, null);
    expect(await paths(workspace)).toEqual([
      '.gitignore',
      'keep.log',
      'run.sh',
      'sub/.gitignore',
      'sub/build/y.txt',
      'x.txt',
    ]);
    expect((await workspace.list()).find(({ path }) => path === 'run.sh')?.executable).toBe(true);
  });
});

describe('a revision', () => {
  it('gives each file as it was then, through one batch', async () => {
    const repository = new TestRepository();
    const first = repository.commit({ 'a.txt': 'one', 'empty.txt': '', 'run.sh*': '#!/bin/sh\n' });
    repository.commit({ 'a.txt': 'two', 'b.txt': 'new' });
    const opened = await openRepository(repository.folder);
    const workspace = new GitWorkspace(opened!, first);
    expect(await paths(workspace)).toEqual(['a.txt', 'empty.txt', 'run.sh']);
    expect(await contents(workspace, 'empty.txt', 'missing.txt', 'a.txt')).toEqual([
      '',
      '(there is no such file)',
      'one',
    ]);
  });

  it('reads blobs that come in many chunks', async () => {
    const repository = new TestRepository();
    const big = 'line of text\n'.repeat(200_000);
    const head = repository.commit({ 'big.txt': big, 'small.txt': 's' });
    const workspace = new GitWorkspace((await openRepository(repository.folder))!, head);
    expect(await contents(workspace, 'big.txt', 'small.txt')).toEqual([big, 's']);
  });

  it.each([
    '--help',
    '-h',
    '--output=x',
    'no-such',
    'HEAD:a.txt',
    '../x',
    '',
  ])('takes %j for no revision', async (name) => {
    const repository = new TestRepository();
    repository.commit({ 'a.txt': 'one' });
    expect(await resolveRevision((await openRepository(repository.folder))!, name)).toBeNull();
  });

  it('knows where two branches part, and the parents of a merge', async () => {
    const repository = new TestRepository();
    const start = repository.commit({ 'a.txt': '1' });
    repository.git('checkout', '-q', '-b', 'side');
    const side = repository.commit({ 'b.txt': '1' });
    repository.git('checkout', '-q', 'main');
    const main = repository.commit({ 'c.txt': '1' });
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
    const opened = (await openRepository(repository.folder))!;
    expect(await mergeBase(opened, main, side)).toBe(start);
    expect(await commitParents(opened, repository.git('rev-parse', 'HEAD'))).toEqual([main, side]);
  });
});

describe('bytes', () => {
  it.each([
    ['UTF-8', Buffer.from('grün', 'utf8'), 'grün'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffgrün', 'utf8'), 'grün'],
    ['UTF-16 little endian', Buffer.from('\ufeffgrün', 'utf16le'), 'grün'],
    ['UTF-16 big endian', Buffer.from('\ufeffgrün', 'utf16le').swap16(), 'grün'],
    ['Latin-1', Buffer.from('grün', 'latin1'), 'grün'],
    ['Windows line ends', Buffer.from('a\r\nb'), 'a\r\nb'],
    ['a NUL byte', Buffer.from('a\0b'), '(it holds a NUL byte, so it is not text)'],
  ])('%s', async (_, bytes, expected) => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'file.txt': bytes });
    expect(await contents(new DiskWorkspace(folder, null), 'file.txt')).toEqual([expected]);
  });
});
