import { append } from '../../model/append.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { pypiName, pypiRegistry, versionInFile } from './pypi.ts';
import { addPypiEntries, type PypiEntry, pypiEntry, takesIdentity } from './pypi-entries.ts';
import { LockReader } from './reader.ts';
import { TomlLines } from './toml-lines.ts';
import { tomlItems, tomlMember, tomlMembers, tomlString } from './toml-values.ts';

/** pylock.toml and pylock.<name>.toml: https://packaging.python.org/en/latest/specifications/pylock-toml/ */
export const pylock: Source = {
  format: 'pylock',
  matches: (path) => /^pylock(?:\.[^./]+)?\.toml$/.test(baseName(path)),
  read,
};

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'pypi');
  reader.settleConflicts();
  const lines = new TomlLines(reader);
  const entries: PypiEntry[] = [];
  let lockVersion: string | null = null;
  let entry: PypiEntry | null = null;
  while (lines.next()) {
    const { table } = lines;
    if (lines.header) {
      if (table === 'packages.directory' && entry !== null) entry.own = true;
      if (table.startsWith('packages.')) continue;
      entry = table === 'packages' ? pypiEntry(span(lines.keyStart, lines.keyEnd)) : null;
      if (entry !== null) entries.push(entry);
    } else if (entry !== null && table === 'packages') takeField(reader, entry, lines);
    else if (entry !== null) {
      takeTable(entry, table.slice('packages.'.length), lines.key, lines.string ?? '');
      if (/hash/.test(lines.key) || /hashes|sdist|wheels/.test(table)) {
        // `[packages.sdist.hashes]`: the algorithm is the key.
        entry.hashes.push(span(lines.keyStart, lines.end));
      }
    } else if (table === '' && lines.keyIs('lock-version')) lockVersion = lines.string;
  }
  if (lockVersion !== null && !lockVersion.startsWith('1.')) reader.tellVersion(lockVersion, '1.0');
  // A version is not required where the source is no index (editable and local projects).
  for (const one of entries)
    if (one.version === null && one.otherVersion === null) one.own ||= one.origin.type === 'path';
  addPypiEntries(reader, entries, null);
  return reader.lockfile('pylock', lockVersion);
}

function takeField(reader: LockReader, entry: PypiEntry, lines: TomlLines): void {
  const { text, start, end } = lines;
  const value = span(start, end);
  if (takesIdentity(entry, lines, reader)) return;
  if (lines.keyIs('requires-python')) entry.python = lines.string;
  else if (lines.keyIs('index')) entry.origin = pypiRegistry(lines.string ?? '');
  else if (lines.keyIs('sdist') || lines.keyIs('wheels')) entry.hashes.push(value);
  else if (lines.keyIs('dependencies')) append(entry.requires, namesIn(text, value));
  else if (lines.keyIs('vcs') || lines.keyIs('archive') || lines.keyIs('directory')) {
    if (lines.keyIs('archive')) entry.hashes.push(value);
    if (lines.keyIs('directory')) entry.own = true;
    for (const [key, at] of tomlMembers(text, start, end)) {
      takeTable(entry, lines.key, key, tomlString(text, at.start, at.end) ?? '');
    }
  }
}

function takeTable(entry: PypiEntry, table: string, key: string, value: string): void {
  if (table === 'vcs') {
    const known = entry.origin.type === 'git' ? entry.origin : { type: 'git' as const, url: '', ref: null };
    if (key === 'url' || key === 'path') entry.origin = { ...known, url: value };
    else if (key === 'commit-id') entry.origin = { ...known, ref: value };
  } else if (table === 'archive' && key === 'url') {
    entry.origin = { type: 'url', url: value };
    entry.otherVersion = versionInFile(value);
  } else if ((table === 'archive' || table === 'directory') && key === 'path') {
    entry.origin = { type: 'path', path: value };
    entry.otherVersion = versionInFile(value);
  }
}

function namesIn(text: string, { start, end }: Span): string[] {
  return tomlItems(text, start, end).flatMap((item) => {
    const name = tomlMember(text, item, 'name');
    const version = tomlMember(text, item, 'version');
    if (name === null) return [];
    return [version === null ? pypiName(name) : `${pypiName(name)} ${version}`];
  });
}
