import { join, resolve } from 'node:path';
import { ratioOf, row, timeCommand } from './measure.ts';

/**
 * A whole audit against one process that reads the same files and does nothing with them: the limit is 3 ×.
 * `npm run bench audit -- FOLDER …` measures other trees than this repository.
 */
const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const reader = join(import.meta.dirname, 'read-only.mjs');
const node = process.execPath;
const folders = (process.env.PREMORTEM_BENCH ?? join(import.meta.dirname, '..'))
  .split(':')
  .map((path) => resolve(path));

for (const folder of folders) {
  const audit = () => timeCommand(node, [cli, 'audit', folder, '--offline', '--fail-on', 'none', '--quiet']);
  row(
    `audit ${folder.split('/').pop()}`,
    'reading its files',
    ratioOf(audit, () => timeCommand(node, [reader, folder])),
  );
}
