import { append } from '../../model/append.ts';
import { hashOfFile } from '../../model/content.ts';
import { sourceKey } from '../../model/origin.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { listAt, unrequired } from './chains.ts';
import { archiveOf, condaFile } from './conda-url.ts';
import { index } from './entry.ts';
import { pypiName, pypiReference, versionInFile } from './pypi.ts';
import { LockReader } from './reader.ts';
import { YamlLines } from './yaml-lines.ts';

/**
 * pixi.lock, versions 1 to 7: `packages` with one item per file. The URL of a conda package says name and version,
 * as does `name` and `version` in older files. One version is told once for all platforms.
 */
export const pixi: Source = {
  format: 'pixi',
  matches: (path) => baseName(path) === 'pixi.lock',
  read,
};

interface Entry {
  readonly at: Span;
  readonly ecosystem: 'conda' | 'pypi';
  url: string;
  urlAt: Span;
  name: string | null;
  version: Span | null;
  hash: string | null;
  platform: string | null;
  python: string | null;
  license: string | null;
  readonly requires: string[];
}

const newest = 7;

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'conda');
  reader.settleConflicts();
  const lines = new YamlLines(reader);
  const entries: Entry[] = [];
  let version: string | null = null;
  let section = '';
  let field = '';
  let environment = '';
  let platform = '';
  const users = new Map<string, string[]>();
  let depth = -1;
  while (lines.next()) {
    if (lines.depth === 0) {
      section = lines.key;
      if (section === 'version') version = lines.value;
      continue;
    }
    if (section === 'environments') {
      if (lines.depth === 1) environment = lines.key;
      else if (lines.depth === 3 && !lines.item) platform = lines.key;
      else if (lines.item && lines.keyed) append(listAt(users, lines.value), [`${environment} ${platform}`]);
      continue;
    }
    // Up to version 3 the section had conda-lock's name.
    if (section !== 'packages' && section !== 'package') continue;
    if (lines.item && (depth === -1 || lines.depth === depth) && lines.keyed) {
      depth = lines.depth;
      const ecosystem = lines.keyIs('pypi') ? 'pypi' : 'conda';
      const hasUrl = lines.keyIs('pypi') || lines.keyIs('conda') || lines.keyIs('conda_source');
      entries.push({
        at: lines.keySpan,
        ecosystem,
        url: hasUrl ? lines.value : '',
        urlAt: lines.valueSpan,
        name: null,
        version: null,
        hash: null,
        platform: null,
        python: null,
        license: null,
        requires: [],
      });
    }
    const entry = entries[entries.length - 1];
    if (entry === undefined) continue;
    if (lines.depth === depth) {
      field = lines.key;
      if (field === 'name') entry.name = lines.value;
      else if (field === 'version') entry.version = lines.valueSpan;
      else if (field === 'url' && entry.url === '') {
        entry.url = lines.value;
        entry.urlAt = lines.valueSpan;
      } else if (field === 'sha256') entry.hash = lines.value;
      else if (field === 'platform') entry.platform = lines.value;
      else if (field === 'license') entry.license = lines.value;
      else if (field === 'requires_python') entry.python = lines.value;
    } else if ((field === 'depends' || field === 'requires_dist') && !lines.keyed) {
      entry.requires.push(/^[A-Za-z0-9._-]*/.exec(lines.value)![0]);
    }
  }
  if (version !== null && !(Number(version) <= newest)) reader.tellVersion(version, newest);
  addEntries(reader, entries, users);
  return reader.lockfile('pixi', version);
}

function addEntries(
  reader: LockReader,
  entries: readonly Entry[],
  users: ReadonlyMap<string, readonly string[]>,
): void {
  const seen = new Map<string, { entries: Entry[]; environments: string[] }>();
  for (const entry of entries) {
    const found = identify(reader, entry);
    if (found === 'own') continue;
    if (found === null) {
      reader.problem('This package has no name or no version, and is not compared.', entry.at);
      continue;
    }
    const key = `${entry.ecosystem} ${found.name} ${found.version} ${sourceKey(found.origin)}`;
    const environments = users.get(entry.url) ?? (entry.platform === null ? [] : [entry.platform]);
    const known = seen.get(key);
    if (known) {
      known.entries.push(entry);
      append(known.environments, environments);
      continue;
    }
    const all = { entries: [entry], environments: [...environments] };
    seen.set(key, all);
    reader.add(
      {
        name: found.name,
        version: found.version,
        origin: found.origin,
        integrity: () => hashesOf(all.entries),
        environments: all.environments,
        license: entry.license,
        engines: entry.python === null ? undefined : { python: entry.python },
      },
      found.at,
      entry.ecosystem,
    );
  }
  reader.graphWith(() => {
    const list = [...seen];
    const byName = new Map<string, number[]>();
    for (const [node, [key]] of list.entries()) append(listAt(byName, key.split(' ', 2).join(' ')), [node]);
    const requires = list.map(([key, { entries: all }]) => {
      const ecosystem = key.slice(0, key.indexOf(' '));
      return all.flatMap((one) =>
        one.requires.flatMap((name) => byName.get(`${ecosystem} ${nameIn(ecosystem, name)}`) ?? []),
      );
    });
    return { names: list.map(([key]) => key.split(' ', 2)[1]!), requires, roots: unrequired(requires) };
  });
}

function nameIn(ecosystem: string, name: string): string {
  return ecosystem === 'pypi' ? pypiName(name) : name;
}

function hashesOf(entries: readonly Entry[]): string | null {
  const hashes = entries.flatMap(({ hash, url }) =>
    hash === null ? [] : [hashOfFile(`sha256:${hash}`, url === '' ? null : archiveOf(url))],
  );
  return hashes.length === 0 ? null : hashes.join(' ');
}

function identify(reader: LockReader, entry: Entry) {
  const { url, urlAt, name, version } = entry;
  // `conda_source: name[hash] @ .` is built from a folder, or from a repository that no version is known of.
  const built = /^[^@\s]+ @ (.*)$/.exec(url)?.[1];
  if (built !== undefined) return /^[a-z+]+:/i.test(built) ? null : 'own';
  const isFolder = url !== '' && !/^[a-z+]+:/i.test(url) && !/\.(?:whl|conda|tar\.(?:gz|bz2)|zip)$/.test(url);
  if (isFolder) return 'own';
  if (entry.ecosystem === 'conda') {
    const file = condaFile(url);
    const called = name ?? file?.name;
    if (version !== null && called !== undefined) {
      const number = reader.text.slice(version.start, version.end);
      return { name: called, version: number, at: version, origin: file?.origin ?? index };
    }
    if (file === null) return null;
    const start = urlAt.start + file.versionAt;
    return {
      name: file.name,
      version: file.version,
      at: span(start, start + file.version.length),
      origin: file.origin,
    };
  }
  const plain = reader.text.slice(urlAt.start, urlAt.end);
  const written = version === null ? versionInFile(plain) : reader.text.slice(version.start, version.end);
  const called = name ?? /([^/]+?)-\d[^/]*$/.exec(plain)?.[1] ?? null;
  if (written === null || called === null) return null;
  const isIndex = /^https:\/\/files\.pythonhosted\.org\//.test(plain) || url === '';
  return {
    name: pypiName(called),
    version: written,
    at: version ?? urlAt,
    origin: isIndex ? index : pypiReference(plain),
  };
}
