import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ScanOptions } from '../../src/model/library.ts';
import { scanLibrary } from '../../src/run/library.ts';
import { TestRepository } from '../repository.ts';

const now = () => Date.parse('2026-11-20T12:00:00Z');
const scan = (options: ScanOptions) => scanLibrary({ offline: true, ...options }, now);

describe('the library', () => {
  it('audits a repository and concludes', async () => {
    const repository = new TestRepository();
    repository.commit({ Dockerfile: 'FROM python:3.6.15-buster\n' });
    const report = await scan({ path: repository.folder });
    expect(report).toMatchObject({
      schemaVersion: 1,
      mode: 'audit',
      asOf: '2026-11-20',
      conclusion: 'failure',
    });
    expect(report.findings.map(({ rule }) => rule)).toContain('end-of-life-runtime');
    expect((await scan({ path: repository.folder, failOn: 'none' })).conclusion).not.toBe('failure');
    expect((await scan({ path: repository.folder, asOf: '2021-06-01' })).conclusion).toBe('success');
  });

  it('says what a change introduces', async () => {
    const repository = new TestRepository();
    const base = repository.commit({ Dockerfile: 'FROM python:3.6.15-buster\n' });
    repository.commit({ 'ci.sh*': '#!/bin/sh\nset -e\npip install certbot\n' });
    const report = await scan({ path: repository.folder, base, head: 'HEAD', only: ['unpinned-install'] });
    expect(report.mode).toBe('diff');
    expect(report.findings.map(({ location }) => `${location.path}:${location.startLine}`)).toEqual([
      'ci.sh:3',
    ]);
  });

  it.each([
    [{ head: 'HEAD' }, '`head` needs `base`'],
    [{ base: 'HEAD', since: '7d' }, '`since` belongs to an audit'],
    [{ asOf: 'today' }, '`asOf` is a day'],
    [{ only: ['nothing'] }, 'nothing'],
  ] satisfies [ScanOptions, string][])('refuses %j', async (options, message) => {
    const repository = new TestRepository();
    repository.commit({ 'a.sh': 'true\n' });
    await expect(scan({ path: repository.folder, ...options })).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(message),
    });
  });

  it('is declared by a file of types alone', () => {
    const text = readFileSync('src/model/library.ts', 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
    expect(code.match(/^(?!export interface |\}|\s|$).*/gm) ?? []).toEqual([]);
  });
});
