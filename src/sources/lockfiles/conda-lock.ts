import { append } from '../../model/append.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { listAt } from './chains.ts';
import { condaFile } from './conda-url.ts';
import { index } from './entry.ts';
import { pypiName } from './pypi.ts';
import { LockReader } from './reader.ts';
import { YamlLines } from './yaml-lines.ts';

/** conda-lock.yml: one entry per package and platform; one version is told once. pip packages are PyPI's. */
export const condaLock: Source = {
  format: 'conda-lock',
  matches: (path) => /^(?:[^/]*\.)?conda-lock\.ya?ml$/.test(baseName(path)),
  read,
};

interface Entry {
  at: Span;
  name: string | null;
  version: Span | null;
  manager: string;
  category: string | null;
  url: string | null;
  readonly hashes: string[];
  readonly requires: string[];
}

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'conda');
  reader.settleConflicts();
  const lines = new YamlLines(reader);
  const entries: Entry[] = [];
  let version: string | null = null;
  let section = '';
  let field = '';
  let depth = -1;
  while (lines.next()) {
    if (lines.depth === 0) {
      section = lines.key;
      if (section === 'version') version = lines.value;
    } else if (section === 'package') {
      if (lines.item && (depth === -1 || lines.depth === depth)) {
        depth = lines.depth;
        entries.push(emptyEntry(lines.keySpan));
      }
      const entry = entries[entries.length - 1];
      if (entry === undefined) continue;
      if (lines.depth === depth) {
        field = lines.key;
        takeField(entry, lines);
      } else if (field === 'dependencies') entry.requires.push(lines.key);
      else if (field === 'hash') entry.hashes.push(`${lines.key}:${lines.value}`);
    }
  }
  if (version !== null && version !== '1') reader.tellVersion(version, 1);
  addEntries(reader, entries);
  return reader.lockfile('conda-lock', version);
}

function emptyEntry(at: Span): Entry {
  return {
    at,
    name: null,
    version: null,
    manager: 'conda',
    category: null,
    url: null,
    hashes: [],
    requires: [],
  };
}

function takeField(entry: Entry, lines: YamlLines): void {
  if (lines.keyIs('name')) entry.name = lines.value;
  else if (lines.keyIs('version')) entry.version = lines.valueSpan;
  else if (lines.keyIs('manager')) entry.manager = lines.value;
  else if (lines.keyIs('category')) entry.category = lines.value;
  else if (lines.keyIs('url')) entry.url = lines.value;
}

function addEntries(reader: LockReader, entries: readonly Entry[]): void {
  const byVersion = new Map<string, { first: Entry; requires: string[] }>();
  const hashes = new Map<string, string[]>();
  for (const entry of entries) {
    const { name, version } = entry;
    if (name === null || version === null) {
      reader.problem('This package has no name or no version, and is not compared.', entry.at);
      continue;
    }
    const key = `${entry.manager} ${name} ${reader.text.slice(version.start, version.end)}`;
    const known = byVersion.get(key);
    append(listAt(hashes, key), entry.hashes);
    if (known) append(known.requires, entry.requires);
    else byVersion.set(key, { first: entry, requires: [...entry.requires] });
  }
  const nodes = new Map<string, number>();
  for (const [key, { first }] of byVersion) {
    const isPip = first.manager === 'pip';
    const name = isPip ? pypiName(first.name!) : first.name!;
    const at = first.version!;
    const all = hashes.get(key)!;
    const node = reader.add(
      {
        name,
        version: reader.text.slice(at.start, at.end),
        origin: (!isPip && first.url !== null ? condaFile(first.url)?.origin : null) ?? index,
        integrity: all.length === 0 ? null : all.join(' '),
        ...(first.category === null ? {} : { development: first.category === 'dev' }),
      },
      at,
      isPip ? 'pypi' : 'conda',
    );
    nodes.set(first.name!, node);
  }
  reader.graphWith(() => {
    const list = [...byVersion.values()];
    const requires = list.map((one) => one.requires.flatMap((name) => nodes.get(name) ?? []));
    const required = new Set(requires.flat());
    const roots = list.flatMap((_, node) => (required.has(node) ? [] : [node]));
    return { names: list.map(({ first }) => first.name!), requires, roots };
  });
}
