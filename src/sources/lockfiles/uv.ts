import { append } from '../../model/append.ts';
import type { Origin } from '../../model/dependency.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { emptyTable } from '../../model/table.ts';
import { baseName } from '../../model/workspace.ts';
import { index } from './entry.ts';
import { pypiName, pypiRegistry, versionInFile } from './pypi.ts';
import { addPypiEntries, type PypiEntry, pypiEntry, takesIdentity } from './pypi-entries.ts';
import { LockReader } from './reader.ts';
import { type TomlLayout, TomlLines } from './toml-lines.ts';
import { tomlItems, tomlMember, tomlMembers, tomlString } from './toml-values.ts';

/** uv.lock. The project and members of its workspace are entries too: their dependencies are the direct ones. */
export const uv: Source = {
  format: 'uv',
  // `uv lock --script` writes `x.py.lock` beside the script.
  matches: (path) => baseName(path) === 'uv.lock' || path.endsWith('.py.lock'),
  read,
};

interface UvEntry extends PypiEntry {
  folder: string | null;
  readonly asked: Record<string, string>;
}

const layout: TomlLayout = {
  tables: new Set([
    'package',
    'package.optional-dependencies',
    'package.dev-dependencies',
    'package.metadata',
    'package.metadata.requires-dev',
    'manifest',
  ]),
  inline: new Set([
    'package.source',
    'package.dependencies',
    'package.sdist',
    'package.wheels',
    'package.metadata.requires-dist',
    'manifest.requirements',
  ]),
};

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'pypi');
  reader.settleConflicts();
  const { text } = reader;
  const lines = new TomlLines(reader, layout);
  const entries: UvEntry[] = [];
  const manifest = new Set<string>();
  const forced: string[] = [];
  let version: string | null = null;
  let entry: UvEntry | null = null;
  while (lines.next()) {
    const { table } = lines;
    if (lines.header) {
      if (table.startsWith('package.')) continue;
      entry =
        table === 'package'
          ? { ...pypiEntry(span(lines.keyStart, lines.keyEnd)), folder: null, asked: emptyTable<string>() }
          : null;
      if (entry !== null) entries.push(entry);
    } else if (entry !== null && table.startsWith('package')) takeField(reader, entry, lines);
    else if (table === '' && lines.keyIs('version')) version = text.slice(lines.start, lines.end);
    else if (table === 'manifest' && lines.keyIs('overrides')) {
      append(forced, requiredIn(text, span(lines.start, lines.end)));
    } else if (table === 'manifest' && lines.keyIs('requirements')) {
      for (const name of requiredIn(text, span(lines.start, lines.end))) manifest.add(name);
    }
  }
  if (version !== null && version !== '1') reader.tellVersion(version, 1);
  const direct = new Set(manifest);
  for (const one of entries) if (one.own) for (const name of one.requires) direct.add(name);
  const members = new Map(
    entries.flatMap((one) => (one.own ? [[one.folder ?? one.name ?? '', one.requires] as const] : [])),
  );
  addPypiEntries(
    reader,
    entries,
    (name, number) => direct.has(name) || direct.has(`${name} ${number}`),
    members,
  );
  const projects = entries.filter((one) => one.own && one.folder !== null);
  const root = projects.find(({ folder }) => folder === '.');
  const others = projects.filter((one) => one !== root);
  return reader.lockfile('uv', version, {
    requirements: root?.asked,
    forced,
    members: others.length > 0 ? Object.fromEntries(others.map((one) => [one.folder, one.asked])) : undefined,
  });
}

function takeField(reader: LockReader, entry: UvEntry, lines: TomlLines): void {
  const { text, table } = lines;
  const value = span(lines.start, lines.end);
  if (table === 'package') {
    if (takesIdentity(entry, lines, reader)) return;
    if (lines.keyIs('source')) takeSource(text, entry, value);
    else if (lines.keyIs('dependencies')) append(entry.requires, requiredIn(text, value));
    else if (lines.keyIs('sdist') || lines.keyIs('wheels')) entry.hashes.push(value);
  } else if (table === 'package.optional-dependencies' || table === 'package.dev-dependencies') {
    append(entry.requires, requiredIn(text, value));
  } else if (
    table === 'package.metadata.requires-dev' ||
    (table === 'package.metadata' && lines.keyIs('requires-dist'))
  ) {
    for (const item of tomlItems(text, value.start, value.end)) {
      const name = tomlMember(text, item, 'name');
      if (name !== null) entry.asked[pypiName(name)] = tomlMember(text, item, 'specifier') ?? '';
    }
  }
}

/** `{ name = "x", version = "1.0", marker = "…" }` → `x 1.0`; the version stands there where the lock has several. */
function requiredIn(text: string, { start, end }: Span): string[] {
  return tomlItems(text, start, end).flatMap((item) => {
    const members = tomlMembers(text, item.start, item.end);
    const name = members.get('name');
    const version = members.get('version');
    const written = name ? tomlString(text, name.start, name.end) : null;
    if (written === null) return [];
    const number = version ? tomlString(text, version.start, version.end) : null;
    return [number === null ? pypiName(written) : `${pypiName(written)} ${number}`];
  });
}

function takeSource(text: string, entry: UvEntry, at: Span): void {
  const [first] = tomlMembers(text, at.start, at.end);
  if (!first) return;
  const [kind, value] = first;
  const written = tomlString(text, value.start, value.end) ?? '';
  if (kind === 'editable' || kind === 'virtual' || kind === 'directory') {
    entry.own = true;
    entry.folder = written;
  }
  entry.origin = originOf(kind, written);
  if (entry.origin.type === 'url') entry.otherVersion = versionInFile(entry.origin.url);
  else if (entry.origin.type === 'path') entry.otherVersion = versionInFile(written);
}

function originOf(kind: string, written: string): Origin {
  if (kind === 'registry')
    return /^https?:/.test(written) ? pypiRegistry(written) : { type: 'registry', url: written };
  if (kind === 'git') {
    const hash = written.indexOf('#');
    const url = (hash === -1 ? written : written.slice(0, hash)).replace(/\?.*$/, '');
    return { type: 'git', url, ref: hash === -1 ? null : written.slice(hash + 1) };
  }
  if (kind === 'url') return { type: 'url', url: written };
  return kind === '' ? index : { type: 'path', path: written };
}
