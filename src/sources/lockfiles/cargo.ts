import type { Origin } from '../../model/dependency.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { index } from './entry.ts';
import { LockReader } from './reader.ts';
import { type TomlLayout, TomlLines } from './toml-lines.ts';
import { tomlStrings } from './toml-values.ts';

/**
 * Cargo.lock, versions 1 to 4. A package without a `source` is the project's own, and what it depends on is
 * direct: https://doc.rust-lang.org/cargo/reference/resolver.html
 */
export const cargo: Source = {
  format: 'cargo',
  matches: (path) => baseName(path) === 'Cargo.lock',
  read,
};

interface Entry {
  readonly at: Span;
  name: string | null;
  version: Span | null;
  source: string | null;
  checksum: string | null;
  dependencies: Span | null;
}

const layout: TomlLayout = {
  tables: new Set(['package', 'root', 'metadata']),
};

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'cargo');
  reader.settleConflicts();
  const { text } = reader;
  const { entries, version, checksums } = scan(reader);
  if (version !== null && !['1', '2', '3', '4'].includes(version)) reader.tellVersion(version, 4);
  const own = entries.filter((entry) => entry.source === null);
  const direct = new Set(own.flatMap((entry) => requiredBy(text, entry)));
  const nodes: Entry[] = [];
  for (const entry of entries) {
    if (entry.name === null || entry.version === null) {
      reader.problem('This package has no name or no version, and is not compared.', entry.at);
      continue;
    }
    if (entry.source === null) continue;
    const number = text.slice(entry.version.start, entry.version.end);
    const ways = waysToName(entry.name, number, entry.source);
    nodes.push(entry);
    reader.add(
      {
        name: entry.name,
        version: number,
        origin: originOf(entry.source),
        integrity: sha256(entry.checksum ?? checksums.get(`checksum ${ways[2]}`) ?? null),
        direct: ways.some((way) => direct.has(way)),
      },
      entry.version,
    );
  }
  reader.graphWith(() => {
    const byWay = new Map<string, number>();
    for (const [node, entry] of nodes.entries()) for (const way of waysOf(text, entry)) byWay.set(way, node);
    const requires = nodes.map((entry) => requiredBy(text, entry).flatMap((way) => byWay.get(way) ?? []));
    const roots = nodes.flatMap((entry, node) =>
      waysOf(text, entry).some((way) => direct.has(way)) ? [node] : [],
    );
    const importers = new Map(
      own.map((entry) => [entry.name ?? '', requiredBy(text, entry).flatMap((way) => byWay.get(way) ?? [])]),
    );
    return { names: nodes.map((entry) => entry.name!), requires, roots, importers };
  });
  return reader.lockfile('cargo', version);
}

function scan(reader: LockReader) {
  const lines = new TomlLines(reader, layout);
  const entries: Entry[] = [];
  const checksums = new Map<string, string>();
  let version: string | null = null;
  let entry: Entry | null = null;
  while (lines.next()) {
    if (lines.header) {
      entry = null;
      // Files of old had the root package in a table of its own.
      if (lines.table !== 'package' && lines.table !== 'root') continue;
      const at = span(lines.keyStart, lines.keyEnd);
      entry = { at, name: null, version: null, source: null, checksum: null, dependencies: null };
      entries.push(entry);
    } else if (entry !== null && (lines.table === 'package' || lines.table === 'root'))
      take(reader, entry, lines);
    else if (lines.table === '' && lines.keyIs('version')) version = lines.text.slice(lines.start, lines.end);
    else if (lines.table === 'metadata') checksums.set(lines.key, lines.string ?? '');
  }
  return { entries, version, checksums };
}

function take(reader: LockReader, entry: Entry, lines: TomlLines): void {
  if (lines.keyIs('name')) entry.name = lines.string;
  else if (lines.keyIs('version')) {
    if (entry.version !== null)
      reader.problem('This key stands twice; the last one is compared.', lines.valueSpan);
    entry.version = lines.valueSpan;
  } else if (lines.keyIs('source')) entry.source = lines.string;
  else if (lines.keyIs('checksum')) entry.checksum = lines.string;
  else if (lines.keyIs('dependencies')) entry.dependencies = span(lines.start, lines.end);
}

/** How other entries may call it: by name where that is enough, then with version, then with source too. */
function waysToName(name: string, version: string, source: string): [string, string, string] {
  return [name, `${name} ${version}`, `${name} ${version} (${source})`];
}

function waysOf(text: string, entry: Entry): string[] {
  const version = entry.version === null ? '' : text.slice(entry.version.start, entry.version.end);
  const source = entry.source ?? '';
  const ways = waysToName(entry.name ?? '', version, source);
  // Dependencies name a git source without its commit.
  const hash = source.indexOf('#');
  return hash === -1 ? ways : [...ways, `${ways[1]} (${source.slice(0, hash)})`];
}

function requiredBy(text: string, entry: Entry): string[] {
  return entry.dependencies === null
    ? []
    : tomlStrings(text, entry.dependencies.start, entry.dependencies.end);
}

function originOf(source: string): Origin {
  const [, kind, rest] = /^(registry|sparse|git|path)\+(.*)$/s.exec(source) ?? [];
  if (kind === undefined || rest === undefined) return { type: 'registry', url: source };
  if (kind === 'path') return { type: 'path', path: rest };
  if (kind === 'git') {
    const hash = rest.indexOf('#');
    const url = (hash === -1 ? rest : rest.slice(0, hash)).replace(/\?.*$/, '');
    return { type: 'git', url, ref: hash === -1 ? null : rest.slice(hash + 1) };
  }
  const isDefault =
    rest === 'https://github.com/rust-lang/crates.io-index' || rest === 'https://index.crates.io/';
  return isDefault ? index : { type: 'registry', url: rest };
}

function sha256(hash: string | null): string | null {
  return hash === null || !/^[0-9a-f]{64}$/.test(hash) ? null : `sha256:${hash}`;
}
