import type { Origin } from '../../model/dependency.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { pypiName, pypiRegistry, versionInFile } from './pypi.ts';
import { addPypiEntries, type PypiEntry, pypiEntry, takesIdentity } from './pypi-entries.ts';
import { LockReader } from './reader.ts';
import { type TomlLayout, TomlLines } from './toml-lines.ts';
import { tomlStrings } from './toml-values.ts';

/** poetry.lock, lock versions 1.x and 2.x. */
export const poetry: Source = {
  format: 'poetry',
  matches: (path) => baseName(path) === 'poetry.lock',
  read,
};

interface SourceTable {
  type: string | null;
  url: string | null;
  resolved: string | null;
}

const layout: TomlLayout = {
  tables: new Set([
    'package',
    'package.dependencies',
    'package.source',
    'metadata',
    'metadata.files',
    'metadata.hashes',
  ]),
};

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'pypi');
  reader.settleConflicts();
  const lines = new TomlLines(reader, layout);
  const entries: PypiEntry[] = [];
  const files = new Map<string, Span>();
  let lockVersion: string | null = null;
  let manifestHash: string | null = null;
  let entry: PypiEntry | null = null;
  let from: SourceTable | null = null;
  const settle = () => {
    if (entry !== null && from !== null) takeSource(entry, from);
    from = null;
  };
  while (lines.next()) {
    const { table } = lines;
    if (lines.header) {
      if (table === 'package.source') from = { type: null, url: null, resolved: null };
      if (table.startsWith('package.')) {
        // `[package.dependencies.name]`
        const name = /^package\.dependencies\.([^.]+)/.exec(table)?.[1];
        if (name !== undefined) entry?.requires.push(pypiName(name));
        continue;
      }
      settle();
      entry = table === 'package' ? pypiEntry(span(lines.keyStart, lines.keyEnd)) : null;
      if (entry !== null) entries.push(entry);
    } else if (entry !== null && table === 'package') takeField(reader, entry, lines);
    else if (entry !== null && table === 'package.dependencies')
      entry.requires.push(pypiName(lines.firstKey));
    else if (table === 'package.source' && from !== null) {
      if (lines.keyIs('type')) from.type = lines.string;
      else if (lines.keyIs('url')) from.url = lines.string;
      else if (lines.keyIs('resolved_reference')) from.resolved = lines.string;
    } else if (table === 'metadata' && lines.keyIs('lock-version')) lockVersion = lines.string;
    else if (table === 'metadata' && lines.keyIs('content-hash')) manifestHash = lines.string;
    else if (table === 'metadata.files' || table === 'metadata.hashes') {
      files.set(pypiName(lines.key), span(lines.start, lines.end));
    }
  }
  settle();
  for (const one of entries) {
    const listed = one.hashes.length === 0 && one.name !== null ? files.get(one.name) : undefined;
    if (listed) one.hashes.push(listed);
  }
  if (lockVersion !== null && Number.parseInt(lockVersion, 10) > 2) reader.tellVersion(lockVersion, 2);
  addPypiEntries(reader, entries, null);
  return reader.lockfile('poetry', lockVersion, { manifestHash });
}

function takeField(reader: LockReader, entry: PypiEntry, lines: TomlLines): void {
  if (takesIdentity(entry, lines, reader)) return;
  if (lines.keyIs('python-versions')) entry.python = lines.string;
  else if (lines.keyIs('files')) entry.hashes.push(span(lines.start, lines.end));
  else if (lines.keyIs('category')) entry.development = lines.string === 'dev';
  else if (lines.keyIs('groups')) {
    entry.development = !tomlStrings(lines.text, lines.start, lines.end).includes('main');
  }
}

function takeSource(entry: PypiEntry, { type, url, resolved }: SourceTable): void {
  // `directory`: a package of the same repository.
  entry.own = type === 'directory';
  entry.origin = originOf(type, url ?? '', resolved);
  if (entry.origin.type === 'url') entry.otherVersion = versionInFile(entry.origin.url);
}

function originOf(type: string | null, url: string, resolved: string | null): Origin {
  if (type === 'git') return { type: 'git', url, ref: resolved };
  if (type === 'url') return { type: 'url', url };
  if (type === 'file' || type === 'directory') return { type: 'path', path: url };
  return pypiRegistry(url);
}
