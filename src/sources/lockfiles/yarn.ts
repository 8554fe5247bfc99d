import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { LockReader } from './reader.ts';
import { readYarnBerry } from './yarn-berry.ts';
import { readYarnClassic } from './yarn-classic.ts';

/** yarn.lock: one name, two formats. Yarn 2 and later write YAML with a `__metadata` entry. */
export const yarn: Source = {
  format: 'yarn',
  matches: (path) => baseName(path) === 'yarn.lock',
  read,
};

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'npm');
  reader.settleConflicts();
  if (/^["']?__metadata["']?\s*:/m.test(reader.text) || /^\s*\{/.test(reader.text))
    return readYarnBerry(reader);
  // Yarn 1 itself writes an empty file for a project without dependencies.
  if (reader.text.trim() !== '' && !/^(?:# yarn lockfile|\S[^\n]*:\r?$)/m.test(reader.text)) {
    reader.problem('This is no lockfile of Yarn; nothing of it is compared.', span(0, 0));
  }
  return readYarnClassic(reader);
}
