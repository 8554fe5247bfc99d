import { expect, it } from 'vitest';
import { auditTrees, openPath } from '../../src/run/targets.ts';
import { TestRepository } from '../repository.ts';

/** One commit a day, the newest on 30 November. */
function history(days: number): { folder: string; commits: string[] } {
  const repository = new TestRepository();
  const commits: string[] = [];
  for (let day = 30 - days + 1; day <= 30; day++) {
    const date = `2026-11-${String(day).padStart(2, '0')}T12:00:00Z`;
    commits.unshift(repository.commit({ 'a.txt': `${day}` }, 'change', date));
  }
  return { folder: repository.folder, commits };
}

it('compares an audit with the last commit before the moment asked for', async () => {
  const { folder, commits } = history(10);
  const opened = await openPath(folder);
  const since = async (text: string | null) => (await auditTrees(opened, text)).base?.revision ?? null;
  expect(await since(null)).toBe(commits[7]);
  expect(await since('24h')).toBe(commits[1]);
  expect(await since('2d')).toBe(commits[2]);
  expect(await since('2026-11-28')).toBe(commits[3]);
  expect(await since(commits[4]!)).toBe(commits[4]);
});

it('says so where the history begins later', async () => {
  const trees = await auditTrees(await openPath(history(3).folder), null);
  expect(trees.base).toBeNull();
  expect(trees.diagnostics.map(({ message }) => message)).toEqual([
    'Lockfiles were not compared with an earlier state: the history begins later.',
  ]);
});

it('has nothing to compare with before the first commit', async () => {
  const repository = new TestRepository().write({ 'a.txt': '1' });
  repository.git('add', '-A');
  const trees = await auditTrees(await openPath(repository.folder), null);
  expect(trees.base).toBeNull();
  expect((await trees.head.list()).map(({ path }) => path)).toEqual(['a.txt']);
});
