import type { Reading, Source, SourceFile } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { LockReader } from './reader.ts';
import { YamlLines } from './yaml-lines.ts';

/** Chart.lock, and requirements.lock of Helm 2: what Chart.yaml names, so all direct. */
export const chartLock: Source = {
  format: 'chart-lock',
  matches: (path) => baseName(path) === 'Chart.lock' || baseName(path) === 'requirements.lock',
  read,
};

interface Entry {
  name: string | null;
  repository: string;
  version: Span | null;
  at: Span;
}

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'helm');
  // Rye writes a requirements.lock of its own, in the form of requirements.txt.
  if (!/^dependencies:/m.test(file.text)) {
    if (baseName(file.path) === 'Chart.lock') reader.problem('This lockfile has no `dependencies`.', null);
    return reader.pins();
  }
  reader.settleConflicts();
  const lines = new YamlLines(reader);
  let section = '';
  let entry: Entry | null = null;
  const add = () => {
    if (entry === null) return;
    const { name, version, repository } = entry;
    if (name === null || version === null) {
      reader.problem('This chart has no name or no version, and is not compared.', entry.at);
    } else if (!repository.startsWith('file:')) {
      const number = reader.text.slice(version.start, version.end);
      const origin =
        repository === '' ? { type: 'index' as const } : { type: 'registry' as const, url: repository };
      reader.add({ name, version: number, direct: true, origin }, version);
    }
    entry = null;
  };
  while (lines.next()) {
    if (lines.depth === 0) {
      add();
      section = lines.key;
    } else if (section === 'dependencies') {
      if (lines.item) {
        add();
        entry = { name: null, repository: '', version: null, at: lines.keySpan };
      }
      if (entry === null) continue;
      if (lines.keyIs('name')) entry.name = lines.value;
      else if (lines.keyIs('repository')) entry.repository = lines.value;
      else if (lines.keyIs('version')) entry.version = lines.valueSpan;
    }
  }
  add();
  return reader.lockfile('chart-lock', null);
}
