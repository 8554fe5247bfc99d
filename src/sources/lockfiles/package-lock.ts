import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import type { Place } from './entry.ts';
import { isObject, type JsonObject, members, readJson, stringOr } from './json.ts';
import { jsonPlaces, memberPlace, tellDuplicates } from './json-places.ts';
import { unescaped } from './json-text.ts';
import { licenseOf } from './license.ts';
import { graphOf, modules, resolve } from './node-modules.ts';
import { npmEngines, npmOrigin } from './npm-origin.ts';
import { requiredNames, scanPackages } from './package-lock-lines.ts';
import { readTree } from './package-lock-tree.ts';
import { LockReader } from './reader.ts';

const names = new Set(['package-lock.json', 'npm-shrinkwrap.json']);
const leaves = new Set(['version']);

/** Up to this many characters what was parsed is kept for `through`; else it is parsed when asked. */
const keptLength = 8_000_000;

/** npm's lockfiles: `dependencies`, nested, in version 1; `packages`, by folder, in 2 and 3 (2 has both). */
export const packageLock: Source = {
  format: 'package-lock',
  matches: (path) => names.has(baseName(path)),
  read,
};

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'npm');
  const format = baseName(file.path) === 'npm-shrinkwrap.json' ? 'npm-shrinkwrap' : 'package-lock';
  const scanned = scanPackages(reader.text);
  const lock = scanned ?? readJson(reader);
  if (!lock) return reader.lockfile(format, null);
  const number = lock.lockfileVersion;
  const version = number === undefined || number === null ? null : String(number);
  if (version !== null && !['1', '2', '3'].includes(version)) {
    reader.problem(
      `Version ${version} of this lockfile is not known; what looks as in version 3 is compared.`,
      span(0, 0),
      'unsupported',
    );
  }
  if (scanned)
    return reader.lockfile(format, version, readPackages(reader, scanned.keys, scanned.values, null));
  if ('packages' in lock && isObject(lock.packages)) {
    const { packages } = lock;
    return reader.lockfile(
      format,
      version,
      readPackages(reader, Object.keys(packages), Object.values(packages), packages),
    );
  }
  if ('dependencies' in lock && isObject(lock.dependencies)) readTree(reader, lock.dependencies);
  else if (version === '2' || version === '3') {
    reader.problem('This lockfile has no `packages`; nothing of it is compared.', span(0, 0));
  }
  return reader.lockfile(format, version);
}

function readPackages(
  reader: LockReader,
  keys: readonly string[],
  values: readonly unknown[],
  parsed: JsonObject | null,
) {
  const folders = new Map<string, JsonObject>();
  // Counted loops: an iterator's pairs for each of 500,000 entries would be noticed.
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    if (key.startsWith(modules) || key.includes(`/${modules}`)) continue;
    const value = values[at];
    // The root, members of its workspaces, `file:` folders.
    if (isObject(value)) folders.set(key, value);
  }
  const known = new Set(keys);
  const direct = directKeys(known, folders);
  const nodes: { key: string; node: number; at: number }[] = [];
  const license = licensesOf(reader.text, keys);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    const entry = values[at];
    const cut = key.lastIndexOf(modules);
    if (cut === -1 || (cut > 0 && key.charCodeAt(cut - 1) !== 47) || !isObject(entry)) continue;
    const { version: written, resolved: url, integrity, engines } = entry;
    if (entry.link === true) continue;
    const folder = key.slice(cut + modules.length);
    const name = typeof entry.name === 'string' ? entry.name : folder;
    const origin = npmOrigin(typeof url === 'string' ? url : null, name);
    const version = stringOr(written, origin.type === 'git' ? origin.ref : null);
    if (version === null) {
      // npm itself leaves such stubs behind for optional packages of other platforms.
      const severity = entry.optional === true || entry.peer === true ? 'notice' : 'warning';
      reader.problem(`${name} has no version here and is not compared.`, null, 'malformed', severity);
      continue;
    }
    const node = reader.add(
      {
        name,
        version,
        origin,
        direct: direct.has(key),
        integrity: typeof integrity === 'string' ? integrity : null,
        installScript: entry.hasInstallScript === true,
        license,
        engines: engines === undefined ? undefined : npmEngines(engines),
        development: entry.dev === true || entry.devOptional === true,
        alias: name === folder ? undefined : folder,
      },
      at,
    );
    nodes.push({ key, node, at });
  }
  locateKeys(reader, keys);
  const { text } = reader;
  const isKept = parsed === null || text.length <= keptLength;
  const kept = isKept ? values : null;
  reader.graphWith(() => {
    const entries = kept === null ? null : new Map(nodes.map(({ key, at }) => [key, kept[at]]));
    const again = entries === null ? parsedAgain(text) : {};
    const requiredBy = (key: string): readonly string[] => {
      const entry = entries === null ? again[key] : entries.get(key);
      return requiredNames(text, entry) ?? namesRequired(entry);
    };
    return graphOf(requiredBy, known, nodes, direct, importersOf(known, folders));
  });
  return requirementsOf(folders);
}

/**
 * Places of entries by the number of their key. Keys that begin with `node_modules/` are found by searching for
 * that, which also tells whether one stands twice: objects keep the order of the text. Where the count is another,
 * and for keys of workspaces, the whole text is read.
 */
function locateKeys(reader: LockReader, keys: readonly string[]): void {
  const { text } = reader;
  const found = keyPlaces(text, keys);
  let places: ReturnType<typeof jsonPlaces> | null = null;
  const look = () => {
    places ??= jsonPlaces(text, 2, leaves);
    return places;
  };
  reader.locateWith((address) => {
    const at = Number(address);
    const body = bodyOf(text, keys, found, at);
    const version = body === null ? null : memberPlace(text, body, 'version');
    return version ?? look().places.get(`packages\0${keys[at]!}`) ?? null;
  });
  if (!found.isWhole) tellDuplicates(reader, look());
}

interface KeyPlaces {
  /** Where each key's quote stands; -1 for keys that do not begin with `node_modules/`. */
  readonly offsets: Int32Array;
  /** The text has that beginning just as often as the keys. */
  readonly isWhole: boolean;
}

function keyPlaces(text: string, keys: readonly string[]): KeyPlaces {
  const marker = `"${modules}`;
  const offsets = new Int32Array(keys.length).fill(-1);
  let found = text.indexOf(marker);
  for (let at = 0; at < keys.length; at++) {
    if (found === -1 || !keys[at]!.startsWith(modules)) continue;
    offsets[at] = found;
    found = text.indexOf(marker, found + marker.length);
  }
  return { offsets, isWhole: found === -1 };
}

/** Behind an entry's key; null where that is not known from the search. */
function bodyOf(text: string, keys: readonly string[], places: KeyPlaces, at: number): number | null {
  const [key, offset] = [keys[at]!, places.offsets[at]!];
  if (offset === -1 || !places.isWhole || !text.startsWith(`${key}"`, offset + 1)) return null;
  return offset + key.length + 2;
}

/** Licenses by the number of the key, looked up in the text: the scan passes them over. */
function licensesOf(text: string, keys: readonly string[]): (place: Place) => string | null {
  let places: KeyPlaces | null = null;
  let again: JsonObject | null = null;
  return (place) => {
    const at = Number(place);
    places ??= keyPlaces(text, keys);
    const body = bodyOf(text, keys, places, at);
    if (body !== null) {
      const written = memberPlace(text, body, 'license');
      return written === null ? null : unescaped(text.slice(written.start, written.end));
    }
    again ??= parsedAgain(text);
    const key = keys[at]!;
    const entry = Object.hasOwn(again, key) ? again[key] : null;
    return isObject(entry) ? licenseOf(entry.license) : null;
  };
}

const dependencyKinds = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const;

/** Keys of what the project's own folders ask for, found as Node finds modules. */
function directKeys(
  keys: ReadonlySet<string>,
  folders: ReadonlyMap<string, JsonObject>,
): ReadonlySet<string> {
  const direct = new Set<string>();
  for (const found of importersOf(keys, folders).values()) for (const key of found) direct.add(key);
  return direct;
}

function importersOf(
  keys: ReadonlySet<string>,
  folders: ReadonlyMap<string, JsonObject>,
): Map<string, Set<string>> {
  const importers = new Map<string, Set<string>>();
  for (const [key, folder] of folders) {
    const asked = new Set<string>();
    for (const kind of dependencyKinds) {
      for (const [name] of members(folder[kind])) {
        const found = resolve(keys, key, name);
        if (found !== null) asked.add(found);
      }
    }
    importers.set(key, asked);
  }
  return importers;
}

function parsedAgain(text: string): JsonObject {
  try {
    const { packages } = JSON.parse(text) as JsonObject;
    return isObject(packages) ? packages : {};
  } catch {
    return {};
  }
}

function requirementsOf(folders: ReadonlyMap<string, JsonObject>) {
  let requirements: Record<string, string> | undefined;
  const others: Record<string, Record<string, string>> = {};
  for (const [key, folder] of folders) {
    const asked: Record<string, string> = {};
    for (const kind of [...dependencyKinds].reverse()) {
      for (const [name, range] of members(folder[kind])) {
        if (typeof range === 'string' && name !== '__proto__') asked[name] = range;
      }
    }
    if (key === '') requirements = asked;
    else if (key !== '__proto__') others[key] = asked;
  }
  return { requirements, members: folders.size > 1 ? others : undefined };
}

function namesRequired(entry: unknown): string[] {
  if (!isObject(entry)) return [];
  const kinds = [entry.dependencies, entry.optionalDependencies, entry.peerDependencies];
  return kinds.flatMap((kind) => (isObject(kind) ? Object.keys(kind) : []));
}
