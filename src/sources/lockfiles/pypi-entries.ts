import { append } from '../../model/append.ts';
import { hashOfFile } from '../../model/content.ts';
import type { Origin } from '../../model/dependency.ts';
import { sourceKey } from '../../model/origin.ts';
import type { Span } from '../../model/span.ts';
import { listAt, unrequired } from './chains.ts';
import { index } from './entry.ts';
import { pypiName } from './pypi.ts';
import type { LockReader } from './reader.ts';
import type { TomlLines } from './toml-lines.ts';

/** What poetry.lock, uv.lock, pdm.lock and pylock.toml say of one package, each in its own words. */
export interface PypiEntry {
  readonly at: Span;
  name: string | null;
  version: Span | null;
  /** A version that is written nowhere but follows: a commit, a file name. */
  otherVersion: string | null;
  origin: Origin;
  /** The project itself, a member of its workspace or a folder beside it: no fact. */
  own: boolean;
  /** Ranges that hold its hashes: an array, or one inline table. */
  readonly hashes: Span[];
  /** Hashes of files that have a table of their own. */
  readonly files: FileHashes[];
  python: string | null;
  development: boolean | null;
  /** Names it requires, with a space and the version where the lock says which one. */
  readonly requires: string[];
}

export interface FileHashes {
  name: string | null;
  readonly hashes: string[];
}

export function pypiEntry(at: Span): PypiEntry {
  return {
    at,
    name: null,
    version: null,
    otherVersion: null,
    origin: index,
    own: false,
    hashes: [],
    files: [],
    python: null,
    development: null,
    requires: [],
  };
}

/** Takes `name = …` and `version = …`, which all of these lockfiles write alike. False for other keys. */
export function takesIdentity(entry: PypiEntry, lines: TomlLines, reader: LockReader): boolean {
  if (lines.keyIs('name')) entry.name = pypiName(lines.string ?? '') || null;
  else if (lines.keyIs('version')) {
    if (entry.version !== null)
      reader.problem('This key stands twice; the last one is compared.', lines.valueSpan);
    entry.version = lines.valueSpan;
  } else return false;
  return true;
}

/**
 * Adds them. `direct` tells what the project asks for; null where the lock does not say: then what nothing else
 * requires must be direct, and of the rest it is not known.
 */
export function addPypiEntries(
  reader: LockReader,
  entries: readonly PypiEntry[],
  direct: ((name: string, version: string) => boolean) | null,
  members: ReadonlyMap<string, readonly string[]> | null = null,
): void {
  const required = new Set<string>();
  if (direct === null) {
    for (const { requires, name } of entries) {
      for (const one of requires) if (one !== name) required.add(one);
    }
  }
  const nodes = new Map<string, number>();
  const byVersion = new Map<string, number[]>();
  const added: PypiEntry[][] = [];
  for (const entry of entries) {
    if (entry.own) continue;
    const { name, origin } = entry;
    const version = versionOf(reader, entry);
    if (name === null || version === null) {
      const what = name === null ? 'This package has no name' : `${name} has no version here`;
      reader.problem(`${what}, and is not compared.`, entry.at);
      continue;
    }
    // Extras and markers of one version are entries of their own in some locks.
    const key = `${name} ${version}\0${sourceKey(origin)}`;
    const known = nodes.get(key);
    if (known !== undefined) {
      added[known]!.push(entry);
      continue;
    }
    // A lock without a word on requirements says nothing of what is direct either.
    const unasked = required.size > 0 && !required.has(name) ? true : null;
    const isDirect = direct === null ? unasked : direct(name, version);
    const all = [entry];
    const hasHashes = entry.hashes.length > 0 || entry.files.length > 0;
    const node = reader.add(
      {
        name,
        version,
        origin,
        direct: isDirect,
        integrity: hasHashes ? () => hashesIn(reader.text, all) : null,
        engines: entry.python === null || entry.python === '*' ? undefined : { python: entry.python },
        ...(entry.development === null ? {} : { development: entry.development }),
      },
      entry.version ?? entry.at,
    );
    nodes.set(key, node);
    listAt(byVersion, `${name} ${version}`).push(node);
    added.push(all);
  }
  reader.graphWith(() => {
    const byName = new Map<string, number[]>();
    for (const [key, node] of nodes) {
      const name = key.slice(0, key.indexOf(' '));
      listAt(byName, name).push(node);
    }
    const find = (one: string): readonly number[] => {
      return byVersion.get(one) ?? byName.get(one.replace(/ .*$/, '')) ?? [];
    };
    const requires = added.map((list) => list.flatMap((entry) => entry.requires.flatMap(find)));
    const names = added.map((list) => list[0]!.name!);
    const roots: number[] = [];
    if (direct === null) append(roots, unrequired(requires));
    else {
      for (const [key, node] of nodes) {
        const cut = key.indexOf(' ');
        if (direct(key.slice(0, cut), key.slice(cut + 1, key.indexOf('\0')))) roots.push(node);
      }
    }
    if (members === null || members.size === 0) return { names, requires, roots };
    const importers = new Map([...members].map(([folder, asked]) => [folder, asked.flatMap(find)]));
    return { names, requires, roots, importers };
  });
}

function versionOf(reader: LockReader, { version, origin, otherVersion }: PypiEntry): string | null {
  if (version !== null) return reader.text.slice(version.start, version.end);
  return otherVersion ?? (origin.type === 'git' ? origin.ref : null);
}

const item = /\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g;
const writtenHash = /\b(?:(sha\d{3}|md5|blake2b)["']?\s*(?::|=\s*["']))([0-9a-fA-F]{32,128})/g;
const writtenFile = /\b(?:file|filename|name)["']?\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const writtenPlace = /\b(?:url|path)["']?\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/** All hashes, as `sha256:…@file`, space between. */
function hashesIn(text: string, entries: readonly PypiEntry[]): string | null {
  const found: string[] = [];
  for (const { hashes, files } of entries) {
    for (const { start, end } of hashes) {
      const range = text.slice(start, end);
      // Lists of bare hashes, as Poetry had them, name no files.
      if (!range.includes('{')) addHashes(found, range, null);
      else for (const [written] of range.matchAll(item)) addHashes(found, written, fileIn(written));
    }
    for (const { name, hashes: written } of files) {
      for (const one of written) found.push(hashOfFile(one, name));
    }
  }
  return found.length === 0 ? null : found.join(' ');
}

function addHashes(found: string[], written: string, file: string | null): void {
  for (const match of written.matchAll(writtenHash)) {
    found.push(hashOfFile(`${match[1]}:${match[2]}`, file));
  }
}

function fileIn(written: string): string | null {
  const named = writtenFile.exec(written);
  if (named) return named[1] ?? named[2] ?? null;
  const place = writtenPlace.exec(written);
  return place ? fileOf(place[1] ?? place[2] ?? '') : null;
}

/** The last part of a URL or a path, as the file is called. */
export function fileOf(url: string): string | null {
  const plain = url.replace(/[?#].*$/, '');
  const name = plain
    .slice(plain.lastIndexOf('/') + 1)
    .replace(/%2B/gi, '+')
    .replace(/%21/g, '!');
  return name === '' ? null : name;
}
