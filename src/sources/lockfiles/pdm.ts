import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { pypiName, versionInFile } from './pypi.ts';
import { addPypiEntries, type PypiEntry, pypiEntry, takesIdentity } from './pypi-entries.ts';
import { LockReader } from './reader.ts';
import { type TomlLayout, TomlLines } from './toml-lines.ts';
import { tomlStrings } from './toml-values.ts';

/** pdm.lock, lock versions 2 to 4. One version with extras is an entry beside the one without. */
export const pdm: Source = {
  format: 'pdm',
  matches: (path) => baseName(path) === 'pdm.lock',
  read,
};

const layout: TomlLayout = {
  tables: new Set(['package', 'package.dependencies', 'metadata', 'metadata.files']),
};

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'pypi');
  reader.settleConflicts();
  const lines = new TomlLines(reader, layout);
  const entries: PypiEntry[] = [];
  const byFile = new Map<string, PypiEntry['hashes'][number]>();
  let lockVersion: string | null = null;
  let manifestHash: string | null = null;
  let entry: PypiEntry | null = null;
  while (lines.next()) {
    const { table } = lines;
    if (lines.header) {
      if (table.startsWith('package.')) {
        // `[package.dependencies.name]`
        const name = /^package\.dependencies\.([^.]+)/.exec(table)?.[1];
        if (name !== undefined) entry?.requires.push(pypiName(name));
        continue;
      }
      entry = table === 'package' ? pypiEntry(span(lines.keyStart, lines.keyEnd)) : null;
      if (entry !== null) entries.push(entry);
    } else if (entry !== null && table === 'package') takeField(reader, entry, lines);
    else if (entry !== null && table === 'package.dependencies')
      entry.requires.push(pypiName(lines.firstKey));
    else if (table === 'metadata' && (lines.keyIs('lock_version') || lines.keyIs('lock-version'))) {
      lockVersion = lines.string;
    } else if (table === 'metadata' && (lines.keyIs('content_hash') || lines.keyIs('content-hash'))) {
      manifestHash = lines.string;
    } else if (table === 'metadata.files') byFile.set(lines.key, span(lines.start, lines.end));
  }
  for (const one of entries) {
    if (one.hashes.length > 0 || one.version === null) continue;
    // Up to version 4.2: `"requests 2.28.1" = [ … ]`.
    const listed = byFile.get(`${one.name} ${reader.text.slice(one.version.start, one.version.end)}`);
    if (listed) one.hashes.push(listed);
  }
  if (lockVersion !== null && Number.parseInt(lockVersion, 10) > 4) reader.tellVersion(lockVersion, 4);
  addPypiEntries(reader, entries, null);
  return reader.lockfile('pdm', lockVersion, { manifestHash });
}

function takeField(reader: LockReader, entry: PypiEntry, lines: TomlLines): void {
  const { text, start, end } = lines;
  if (takesIdentity(entry, lines, reader)) return;
  if (lines.keyIs('requires_python')) entry.python = lines.string;
  else if (lines.keyIs('files')) entry.hashes.push(span(start, end));
  else if (lines.keyIs('groups')) entry.development = !tomlStrings(text, start, end).includes('default');
  else if (lines.keyIs('dependencies')) {
    for (const one of tomlStrings(text, start, end)) {
      const name = /^[A-Za-z0-9._-]+/.exec(one)?.[0];
      if (name !== undefined && pypiName(name) !== entry.name) entry.requires.push(pypiName(name));
    }
  } else if (lines.keyIs('git')) {
    entry.origin = { type: 'git', url: lines.string ?? '', ref: refOf(entry) };
  } else if (lines.keyIs('revision')) {
    const url = entry.origin.type === 'git' ? entry.origin.url : '';
    entry.origin = { type: 'git', url, ref: lines.string };
  } else if (lines.keyIs('url')) {
    entry.origin = { type: 'url', url: lines.string ?? '' };
    entry.otherVersion = versionInFile(lines.string ?? '');
  } else if (lines.keyIs('path')) {
    const path = lines.string ?? '';
    entry.origin = { type: 'path', path };
    // A wheel or an archive in the repository is a package; a folder is the project's own.
    entry.own = !/\.(?:whl|zip|tar\.gz)$/.test(path);
  }
}

function refOf({ origin }: PypiEntry): string | null {
  return origin.type === 'git' ? origin.ref : null;
}
