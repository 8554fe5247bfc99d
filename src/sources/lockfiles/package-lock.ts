import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import type { Graph } from './chains.ts';
import { isObject, type JsonObject, members, readJson, stringOr } from './json.ts';
import { jsonPlaces, locateLater, memberPlace, tellDuplicates } from './json-places.ts';
import { gitOrigin, npmEngines, npmOrigin } from './npm-origin.ts';
import { requiredNames, scanPackages } from './package-lock-lines.ts';
import { LockReader } from './reader.ts';

const names = new Set(['package-lock.json', 'npm-shrinkwrap.json']);
const modules = 'node_modules/';
const leaves = new Set(['version']);

/** Deeper than any tree npm writes; the path of an entry grows with its depth. */
const deepest = 100;

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
    return graphOf(requiredBy, known, nodes, direct);
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
  const marker = `"${modules}`;
  const offsets = new Int32Array(keys.length).fill(-1);
  let found = text.indexOf(marker);
  for (let at = 0; at < keys.length; at++) {
    if (found === -1 || !keys[at]!.startsWith(modules)) continue;
    offsets[at] = found;
    found = text.indexOf(marker, found + marker.length);
  }
  let places: ReturnType<typeof jsonPlaces> | null = null;
  const look = () => {
    places ??= jsonPlaces(text, 2, leaves);
    return places;
  };
  reader.locateWith((address) => {
    const key = keys[Number(address)]!;
    const offset = offsets[Number(address)]!;
    if (offset !== -1 && found === -1 && text.startsWith(key, offset + 1)) {
      const end = offset + 1 + key.length;
      const version = text.charCodeAt(end) === 34 ? memberPlace(text, end + 1, 'version') : null;
      if (version) return version;
    }
    return look().places.get(`packages\0${key}`) ?? null;
  });
  if (found !== -1) tellDuplicates(reader, look());
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
  for (const [key, folder] of folders) {
    for (const kind of dependencyKinds) {
      for (const [name] of members(folder[kind])) {
        const found = resolve(keys, key, name);
        if (found !== null) direct.add(found);
      }
    }
  }
  return direct;
}

/** The key that `name` means to the package in folder `from`: its own node_modules, then each one above. */
function resolve(keys: { has(key: string): boolean }, from: string, name: string): string | null {
  let folder = from;
  for (let step = 0; step < deepest; step++) {
    const key = folder === '' ? modules + name : `${folder}/${modules}${name}`;
    if (keys.has(key)) return key;
    if (folder === '') return null;
    const inside = folder.lastIndexOf(`/${modules}`);
    if (inside !== -1) folder = folder.slice(0, inside);
    else if (folder.startsWith(modules)) folder = '';
    else folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
  }
  return null;
}

function namesRequired(entry: unknown): string[] {
  if (!isObject(entry)) return [];
  const kinds = [entry.dependencies, entry.optionalDependencies, entry.peerDependencies];
  return kinds.flatMap((kind) => (isObject(kind) ? Object.keys(kind) : []));
}

function graphOf(
  requiredBy: (key: string) => readonly string[],
  keys: ReadonlySet<string>,
  nodes: readonly { readonly key: string; readonly node: number }[],
  direct: ReadonlySet<string>,
): Graph {
  const names: string[] = [];
  const requires: number[][] = [];
  const byKey = new Map<string, number>();
  const atTop = new Map<string, number>();
  // Folders with a node_modules of their own: all others find what they require at the top, without a search.
  const nested = new Set<string>();
  for (const { key, node } of nodes) {
    byKey.set(key, node);
    const cut = key.lastIndexOf(modules);
    const folder = key.slice(cut + modules.length);
    names[node] = folder;
    if (cut === 0) atTop.set(folder, node);
    else nested.add(key.slice(0, cut - 1));
  }
  for (const { key, node } of nodes) {
    const list: number[] = [];
    requires[node] = list;
    const alone = key.lastIndexOf(modules) === 0 && !nested.has(key);
    for (const name of requiredBy(key)) {
      const to = alone ? atTop.get(name) : byKey.get(resolve(keys, key, name) ?? '');
      if (to !== undefined) list.push(to);
    }
  }
  const roots = [...direct].flatMap((key) => byKey.get(key) ?? []);
  return { names, requires, roots };
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

interface Branch {
  readonly key: string;
  readonly place: string;
  readonly depth: number;
  readonly entries: JsonObject;
}

/** Version 1. Who asks is told by `requires`; what nobody in the lock requires is direct, the rest may be. */
function readTree(reader: LockReader, dependencies: JsonObject): void {
  const found: { key: string; place: string; folder: string; entry: JsonObject }[] = [];
  const byKey = new Map<string, JsonObject>();
  const required = new Set<string>();
  const branches: Branch[] = [{ key: '', place: 'dependencies', depth: 1, entries: dependencies }];
  for (let branch = branches.pop(); branch; branch = branches.pop()) {
    for (const folder in branch.entries) {
      const entry = branch.entries[folder];
      if (!isObject(entry)) continue;
      const key = branch.key === '' ? modules + folder : `${branch.key}/${modules}${folder}`;
      const place = `${branch.place}\0${folder}`;
      byKey.set(key, entry);
      found.push({ key, place, folder, entry });
      if (isObject(entry.requires)) for (const name in entry.requires) required.add(name);
      if (!isObject(entry.dependencies)) continue;
      if (branch.depth < deepest) {
        const below = { key, place: `${place}\0dependencies`, depth: branch.depth + 1 };
        branches.push({ ...below, entries: entry.dependencies });
      } else
        reader.problem(`What stands under ${folder} is nested too deep and not compared.`, null, 'skipped');
    }
  }
  const nodes = new Map<string, number>();
  locateLater(reader, deepest * 2, leaves, '"version"', found.length);
  for (const { key, place, folder, entry } of found) {
    const written = stringOr(entry.version, null);
    if (written === null) {
      reader.problem(`${folder} has no version here and is not compared.`, reader.locate(place));
      continue;
    }
    const alias = /^npm:(.+)@([^@]+)$/.exec(written);
    const name = alias ? alias[1]! : folder;
    // Anything but a version stands for where it comes from: `git+https://…#commit`, `file:…`, `https://….tgz`.
    const elsewhere = !alias && /[:/]/.test(written);
    if (elsewhere && /^(file|link):/.test(written)) continue;
    const origin = npmOrigin(elsewhere ? written : stringOr(entry.resolved, null), name);
    const version = alias
      ? alias[2]!
      : elsewhere
        ? (gitOrigin(written)?.ref ?? versionInFile(written))
        : written;
    const top = key === modules + folder;
    const node = reader.add(
      {
        name,
        version,
        origin,
        direct: top ? (required.has(folder) ? null : true) : false,
        integrity: stringOr(entry.integrity, null),
        development: entry.dev === true,
        alias: alias ? folder : undefined,
      },
      place,
    );
    nodes.set(key, node);
  }
  reader.graphWith(() => {
    const called: string[] = [];
    const requires: number[][] = [];
    const roots: number[] = [];
    for (const [key, node] of nodes) {
      const folder = key.slice(key.lastIndexOf(modules) + modules.length);
      called[node] = folder;
      if (key === modules + folder && !required.has(folder)) roots.push(node);
      const asks = byKey.get(key)?.requires;
      requires[node] = members(asks).flatMap(([name]) => nodes.get(resolve(byKey, key, name) ?? '') ?? []);
    }
    return { names: called, requires, roots };
  });
}

/** `https://example.com/x-1.2.3.tgz` → `1.2.3`; the URL itself when it names none. */
function versionInFile(url: string): string {
  return /-v?(\d+\.\d+[^/]*?)\.(?:tgz|tar\.gz)(?:[?#]|$)/.exec(url)?.[1] ?? url;
}
