import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ratioOf, row, timeCommand } from './measure.ts';

/** Cold start: what a person waits for before anything is read. The limit is 3 × of Node doing nothing. */
const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const empty = mkdtempSync(join(tmpdir(), 'premortem-empty-'));
const node = process.execPath;
const nothing = () => timeCommand(node, ['-e', '0']);

row(
  'audit of an empty folder',
  'node -e 0',
  ratioOf(() => timeCommand(node, [cli, 'audit', empty, '--offline']), nothing),
);
row(
  '--version',
  'node -e 0',
  ratioOf(() => timeCommand(node, [cli, '--version']), nothing),
);
