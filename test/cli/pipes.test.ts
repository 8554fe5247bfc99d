import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../repository.ts';

const dist = process.env.PREMORTEM_DIST ?? join(import.meta.dirname, '..', '..', 'dist');

/** `node cli … | head -1`, with the exit code of the first of the two on the last line. */
function intoHead(words: readonly string[]): { code: string; error: string } {
  const script = '"$@" 2>error.txt | head -1 >/dev/null; echo "${PIPESTATUS[0]}"; cat error.txt >&2';
  const folder = temporaryFolder();
  const files = Array.from({ length: 300 }, (_, place) => [`d${place}/Dockerfile`, 'FROM redis\n'] as const);
  writeFiles(folder, Object.fromEntries(files));
  const program = [process.execPath, join(dist, 'cli', 'index.js'), ...words];
  const done = spawnSync('bash', ['-c', script, 'bash', ...program], { cwd: folder, encoding: 'utf8' });
  return { code: done.stdout.trim(), error: done.stderr };
}

describe.skipIf(process.platform === 'win32')('a reader that has enough', () => {
  it.each(['text', 'json', 'sarif', 'markdown', 'html', 'github'])('ends --format %s quietly', (format) => {
    const { code, error } = intoHead(['audit', '.', '--offline', '--format', format]);
    expect([code, error]).toEqual(['0', '']);
  });

  it('ends facts quietly', () => {
    expect(intoHead(['facts', '.', '--offline'])).toEqual({ code: '0', error: '' });
  });
});
