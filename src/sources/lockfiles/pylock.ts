import { append } from '../../model/append.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { pypiName, pypiRegistry, versionInFile } from './pypi.ts';
import { addPypiEntries, fileOf, type PypiEntry, pypiEntry, takesIdentity } from './pypi-entries.ts';
import { LockReader } from './reader.ts';
import { type TomlLayout, TomlLines } from './toml-lines.ts';
import { tomlItems, tomlMember, tomlMembers, tomlString } from './toml-values.ts';

/** pylock.toml and pylock.<name>.toml: https://packaging.python.org/en/latest/specifications/pylock-toml/ */
export const pylock: Source = {
  format: 'pylock',
  matches: (path) => /^pylock(?:\.[^./]+)?\.toml$/.test(baseName(path)),
  read,
};

const layout: TomlLayout = {
  tables: new Set([
    'packages',
    'packages.vcs',
    'packages.directory',
    'packages.archive',
    'packages.archive.hashes',
    'packages.sdist',
    'packages.sdist.hashes',
  ]),
};

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'pypi');
  reader.settleConflicts();
  const lines = new TomlLines(reader, layout);
  const entries: PypiEntry[] = [];
  let lockVersion: string | null = null;
  let entry: PypiEntry | null = null;
  while (lines.next()) {
    const { table } = lines;
    if (lines.header) {
      if (table === 'packages.directory' && entry !== null) entry.own = true;
      if (entry !== null && /^packages\.(?:wheels|sdist|archive)$/.test(table)) {
        entry.files.push({ name: null, hashes: [] });
      }
      if (table.startsWith('packages.')) continue;
      entry = table === 'packages' ? pypiEntry(span(lines.keyStart, lines.keyEnd)) : null;
      if (entry !== null) entries.push(entry);
    } else if (entry !== null && table === 'packages') takeField(reader, entry, lines);
    else if (entry !== null && table.startsWith('packages.')) {
      takeTable(entry, table.slice('packages.'.length), lines.key, lines.string ?? '');
      takeFile(entry, table, lines);
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

/** A line of `[[packages.wheels]]` or `[packages.sdist]`, or of the `hashes` of one. */
function takeFile(entry: PypiEntry, table: string, lines: TomlLines): void {
  if (!/^packages\.(?:wheels|sdist|archive)(?:\.hashes)?$/.test(table)) return;
  let file = entry.files.at(-1);
  if (file === undefined) {
    file = { name: null, hashes: [] };
    entry.files.push(file);
  }
  // `[packages.sdist.hashes]`: the algorithm is the key.
  if (table.endsWith('.hashes')) file.hashes.push(`${lines.key}:${lines.string ?? ''}`);
  else if (lines.keyIs('name')) file.name = lines.string;
  else if (lines.keyIs('url') || lines.keyIs('path')) file.name ??= fileOf(lines.string ?? '');
  else if (lines.keyIs('hashes')) {
    for (const [key, at] of tomlMembers(lines.text, lines.start, lines.end)) {
      file.hashes.push(`${key}:${tomlString(lines.text, at.start, at.end) ?? ''}`);
    }
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
