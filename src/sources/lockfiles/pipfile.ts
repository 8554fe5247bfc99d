import { hashOfFile } from '../../model/content.ts';
import type { Origin } from '../../model/dependency.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { index } from './entry.ts';
import { isObject, type JsonObject, members, readJson, stringOr } from './json.ts';
import { locateAll } from './json-places.ts';
import { pypiName, pypiRegistry, versionInFile } from './pypi.ts';
import { LockReader } from './reader.ts';

/** Pipfile.lock: one section per group. It marks what the Pipfile names with `index` only where there are several. */
export const pipfile: Source = {
  format: 'pipfile-lock',
  matches: (path) => baseName(path) === 'Pipfile.lock',
  read,
};

const leaves = new Set(['version']);

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'pypi');
  const lock = readJson(reader);
  if (!lock) return reader.lockfile('pipfile', null);
  locateAll(reader, 2, leaves);
  const meta = isObject(lock._meta) ? lock._meta : {};
  const sources = new Map<string, string>();
  for (const source of Array.isArray(meta.sources) ? meta.sources : []) {
    if (isObject(source) && typeof source.name === 'string')
      sources.set(source.name, stringOr(source.url, ''));
  }
  const seen = new Set<string>();
  for (const [section, packages] of members(lock)) {
    if (section === '_meta') continue;
    for (const [written, entry] of members(packages)) {
      const name = pypiName(written);
      if (
        !isObject(entry) ||
        entry.editable === true ||
        (typeof entry.path === 'string' && !/\.(whl|gz)$/.test(entry.path))
      ) {
        continue;
      }
      const origin = originOf(entry, sources);
      const version = versionOf(entry, origin);
      const place = `${section}\0${written}`;
      if (version === null) {
        reader.problem(`${name} has no version here and is not compared.`, reader.locate(place));
        continue;
      }
      // A package of `default` stands among `develop` again.
      if (seen.has(`${name} ${version}`)) continue;
      seen.add(`${name} ${version}`);
      const hashes = Array.isArray(entry.hashes)
        ? entry.hashes.flatMap((hash) => (typeof hash === 'string' ? [hashOfFile(hash, null)] : []))
        : [];
      const integrity = hashes.length > 0 ? hashes.join(' ') : null;
      reader.add({ name, version, origin, integrity, development: section !== 'default' }, place);
    }
  }
  const spec = meta['pipfile-spec'];
  const manifestHash = isObject(meta.hash) ? stringOr(meta.hash.sha256, null) : null;
  return reader.lockfile('pipfile', typeof spec === 'number' ? String(spec) : null, { manifestHash });
}

function versionOf(entry: JsonObject, origin: Origin): string | null {
  const pinned = stringOr(entry.version, null);
  if (pinned !== null) return pinned.replace(/^===?\s*/, '');
  if (origin.type === 'git') return origin.ref;
  return origin.type === 'url' || origin.type === 'path'
    ? versionInFile(origin.type === 'url' ? origin.url : origin.path)
    : null;
}

function originOf(entry: JsonObject, sources: ReadonlyMap<string, string>): Origin {
  if (typeof entry.git === 'string') return { type: 'git', url: entry.git, ref: stringOr(entry.ref, null) };
  // pipenv may write the path of a wheel in its own cache.
  if (typeof entry.file === 'string') {
    return /^https?:/i.test(entry.file)
      ? { type: 'url', url: entry.file }
      : { type: 'path', path: entry.file.replace(/^file:(?:\/\/)?/i, '') };
  }
  if (typeof entry.path === 'string') return { type: 'path', path: entry.path };
  const url = typeof entry.index === 'string' ? sources.get(entry.index) : undefined;
  if (url !== undefined) return pypiRegistry(url);
  // Without a name the first source is meant.
  const [first] = sources.values();
  return first === undefined ? index : pypiRegistry(first);
}
