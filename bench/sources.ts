import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceFile } from '../src/model/source.ts';
import { sources } from '../src/sources/index.ts';

/**
 * Time per file of each source, and of asking all of them what a path is: on this repository, or on the trees of
 * `PREMORTEM_BENCH=folder:folder npm run bench sources`. Each file is read anew, so that no parse is shared; the first
 * round, in which nothing is compiled yet, stands beside the median of the later ones.
 */
const rounds = 5;
const folders = (process.env.PREMORTEM_BENCH ?? join(import.meta.dirname, '..'))
  .split(':')
  .map((path) => resolve(path));

const files = folders.flatMap(readFolder);

function readFolder(folder: string): SourceFile[] {
  const listed = execFileSync('git', ['-C', folder, 'ls-files', '-z', '--stage'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return listed.split('\0').flatMap((line) => {
    const path = line.slice(line.indexOf('\t') + 1);
    try {
      const text = readFileSync(join(folder, path), 'utf8');
      return text.includes('\0') ? [] : [{ path, text, executable: line.startsWith('100755') }];
    } catch {
      return []; // a submodule or a deleted file
    }
  });
}

/** Of processor time, which a busy machine does not change. */
function microseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function timesOf(work: () => unknown): { first: number; later: number } {
  const times = Array.from({ length: rounds }, () => microseconds(work));
  const later = times.slice(1).sort((a, b) => a - b);
  return { first: times[0]!, later: later[Math.floor(later.length / 2)]! };
}

function tell(
  name: string,
  count: number,
  length: number,
  { first, later }: { first: number; later: number },
) {
  const speed = `${(length / later).toFixed(1)} MB/s`;
  console.log(
    `${name.padEnd(26)} ${String(count).padStart(6)} files ${(length / 1e3).toFixed(0).padStart(7)} KB ${(first / count).toFixed(1).padStart(8)} µs ${(later / count).toFixed(1).padStart(8)} µs ${speed.padStart(12)}`,
  );
}

console.log(`${files.length} files; µs per file in the first round and later`);
const total = files.reduce((sum, { text }) => sum + text.length, 0);
const asked = timesOf(() => {
  for (const source of sources) {
    for (const { path, executable } of files) source.matches(path) || source.isCandidate?.(path, executable);
  }
});
tell('(asking for the path)', files.length, total, asked);

const rows = sources.flatMap((source) => {
  const known = files.filter((file) => source.matches(file.path));
  const looked = files.filter(
    (file) => !source.matches(file.path) && source.isCandidate?.(file.path, file.executable),
  );
  const recognised = looked.filter((file) => source.recognizes?.(file));
  const own = [...known, ...recognised];
  if (own.length === 0) return [];
  const length = own.reduce((sum, { text }) => sum + text.length, 0);
  const times = timesOf(() => {
    for (const file of own) source.read({ ...file });
  });
  return [{ name: source.format, count: own.length, length, times }];
});
for (const { name, count, length, times } of rows.sort((a, b) => b.times.later - a.times.later)) {
  tell(name, count, length, times);
}
