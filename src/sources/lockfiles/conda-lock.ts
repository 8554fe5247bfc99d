import { append } from '../../model/append.ts';
import { hashOfFile } from '../../model/content.ts';
import type { Origin } from '../../model/dependency.ts';
import { sourceKey } from '../../model/origin.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { listAt, unrequired } from './chains.ts';
import { archiveOf, condaFile } from './conda-url.ts';
import { index } from './entry.ts';
import { pypiName, pypiReference } from './pypi.ts';
import { LockReader } from './reader.ts';
import { YamlLines } from './yaml-lines.ts';

/** conda-lock.yml: one entry per package and platform; one version is told once. pip packages are PyPI's. */
export const condaLock: Source = {
  format: 'conda-lock',
  matches: (path) => /^(?:[^/]*\.)?conda-lock\.ya?ml$/.test(baseName(path)),
  // `conda-lock --lockfile` takes any name.
  isCandidate: (path) => /lock[^/]*\.ya?ml$/i.test(baseName(path)),
  recognizes: ({ text }) =>
    /^version: *1\s*$/m.test(text.slice(0, 2000)) &&
    /^metadata:\s*\n(?:[ \t]*#.*\n)*[ \t]+content_hash:/m.test(text.slice(0, 4000)),
  read,
};

interface Entry {
  at: Span;
  name: string | null;
  version: Span | null;
  manager: string;
  category: string | null;
  url: string | null;
  platform: string | null;
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
    platform: null,
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
  else if (lines.keyIs('platform')) entry.platform = lines.value;
}

interface Folded {
  readonly first: Entry;
  readonly origin: Origin;
  readonly requires: string[];
  readonly hashes: string[];
  readonly platforms: string[];
}

/** One version from one channel is one package, on whatever platforms. */
function addEntries(reader: LockReader, entries: readonly Entry[]): void {
  const folded = new Map<string, Folded>();
  for (const entry of entries) {
    const { name, version, url } = entry;
    if (name === null || version === null) {
      reader.problem('This package has no name or no version, and is not compared.', entry.at);
      continue;
    }
    const origin = originOf(entry);
    const number = reader.text.slice(version.start, version.end);
    const key = `${entry.manager} ${name} ${number} ${sourceKey(origin)}`;
    const known = folded.get(key) ?? { first: entry, origin, requires: [], hashes: [], platforms: [] };
    folded.set(key, known);
    append(known.requires, entry.requires);
    if (entry.platform !== null && !known.platforms.includes(entry.platform))
      known.platforms.push(entry.platform);
    // What conda-lock writes as the hash of a git source is its commit.
    if (origin.type === 'git') continue;
    for (const hash of entry.hashes)
      known.hashes.push(hashOfFile(hash, url === null ? null : archiveOf(url)));
  }
  const nodes = new Map<string, number[]>();
  for (const { first, origin, hashes, platforms } of folded.values()) {
    const isPip = first.manager === 'pip';
    const at = first.version!;
    const node = reader.add(
      {
        name: isPip ? pypiName(first.name!) : first.name!,
        version: reader.text.slice(at.start, at.end),
        origin,
        integrity: hashes.length === 0 ? null : hashes.join(' '),
        ...(first.category === null ? {} : { development: first.category === 'dev' }),
        ...(platforms.length === 0 ? {} : { environments: platforms }),
      },
      at,
      isPip ? 'pypi' : 'conda',
    );
    listAt(nodes, first.name!).push(node);
  }
  reader.graphWith(() => {
    const list = [...folded.values()];
    const requires = list.map((one) => one.requires.flatMap((name) => nodes.get(name) ?? []));
    return { names: list.map(({ first }) => first.name!), requires, roots: unrequired(requires) };
  });
}

function originOf({ manager, url }: Entry): Origin {
  if (url === null) return index;
  if (manager !== 'pip') return condaFile(url)?.origin ?? index;
  return /^https:\/\/(?:files\.pythonhosted\.org|pypi\.org|pypi\.python\.org)\//.test(url)
    ? index
    : pypiReference(url);
}
