import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { listAt } from './chains.ts';
import { index } from './entry.ts';
import { isObject, type JsonObject, members, readJson, stringOr } from './json.ts';
import { jsonPlaces } from './json-places.ts';
import { gitOrigin, npmOrigin } from './npm-origin.ts';
import { LockReader } from './reader.ts';

/**
 * bun.lock: JSON with trailing commas. `packages` by path (`a`, or `a/b` for the one under `a`), each a tuple that
 * begins with `name@version`: from a registry `[id, registry, info, integrity]`, from git `[id, info, commit]`,
 * a workspace `[id]`. https://github.com/oven-sh/bun/blob/main/src/install/lockfile/bun.lock.zig
 */
export const bun: Source = {
  format: 'bun',
  matches: (path) => baseName(path) === 'bun.lock',
  read,
};

const leaves = new Set(['0']);
const kinds = ['peerDependencies', 'optionalDependencies', 'devDependencies', 'dependencies'] as const;

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'npm');
  const lock = readJson(reader, true);
  if (!lock) return reader.lockfile('bun', null);
  const version = typeof lock.lockfileVersion === 'number' ? String(lock.lockfileVersion) : null;
  if (version !== null && Number(version) > 1) reader.tellVersion(version, 1);
  let places: ReturnType<typeof jsonPlaces> | null = null;
  reader.locateWith((address) => {
    places ??= jsonPlaces(reader.text, 2, leaves);
    const found = places.places.get(String(address));
    if (!found) return null;
    // The version's end of `name@version`.
    const id = reader.text.slice(found.start, found.end);
    const cut = id.indexOf('@', 1);
    return cut === -1 ? found : span(found.start + cut + 1, found.end);
  });
  const packages = isObject(lock.packages) ? lock.packages : {};
  const { requirements, others, direct, importers } = asked(lock, packages);
  const nodes = new Map<string, number>();
  for (const [key, entry] of members(packages)) {
    const place = `packages\0${key}`;
    const id = Array.isArray(entry) ? stringOr(entry[0], null) : null;
    const cut = id === null ? -1 : id.indexOf('@', 1);
    if (id === null || cut === -1 || !Array.isArray(entry)) {
      reader.problem('This entry names no package and version, and is not compared.', reader.locate(place));
      continue;
    }
    const name = id.slice(0, cut);
    const reference = id.slice(cut + 1);
    // A version holds neither; patterns are tried on what is left.
    const elsewhere = reference.includes(':') || reference.includes('/');
    if (elsewhere && /^(?:workspace|link|file|root):/.test(reference) && !/\.t(?:ar\.)?gz$/.test(reference)) {
      continue;
    }
    const git = elsewhere ? gitOrigin(reference) : null;
    const url = elsewhere ? reference : stringOr(entry[1], '') || null;
    const folder = folderOf(key);
    const last = entry[entry.length - 1];
    const node = reader.add(
      {
        name,
        version: git?.ref ?? reference,
        origin: git ?? (url === null ? index : npmOrigin(elsewhere ? url : withPackage(url, name), name)),
        direct: direct.has(key),
        integrity: typeof last === 'string' && /^sha\d+-/.test(last) ? last : null,
        alias: folder === name ? undefined : folder,
      },
      place,
    );
    nodes.set(key, node);
  }
  reader.graphWith(() => {
    const names: string[] = [];
    const requires: number[][] = [];
    for (const [key, node] of nodes) {
      names[node] = folderOf(key);
      const entry = packages[key];
      const info = Array.isArray(entry) ? entry.find(isObject) : undefined;
      requires[node] = ['dependencies', 'optionalDependencies'].flatMap((kind) =>
        members(info?.[kind]).flatMap(([name]) => nodes.get(resolve(packages, key, name) ?? '') ?? []),
      );
    }
    const nodesOf = (keys: Iterable<string>) => [...keys].flatMap((key) => nodes.get(key) ?? []);
    const byFolder = new Map([...importers].map(([folder, keys]) => [folder, nodesOf(keys)]));
    return { names, requires, roots: nodesOf(direct), importers: byFolder };
  });
  return reader.lockfile('bun', version, {
    requirements,
    members: Object.keys(others).length > 0 ? others : undefined,
  });
}

/** A registry may be written as its address alone. */
function withPackage(url: string, name: string): string {
  return url.includes('/-/') ? url : `${url.replace(/\/?$/, '/')}${name}/-/`;
}

function asked(lock: JsonObject, packages: JsonObject) {
  let requirements: Record<string, string> | undefined;
  const others: Record<string, Record<string, string>> = {};
  const direct = new Set<string>();
  const importers = new Map<string, string[]>();
  for (const [folder, workspace] of members(lock.workspaces)) {
    if (!isObject(workspace)) continue;
    const here: Record<string, string> = {};
    const own = stringOr(workspace.name, '');
    for (const kind of kinds) {
      for (const [name, range] of members(workspace[kind])) {
        if (typeof range !== 'string' || name === '__proto__') continue;
        here[name] = range;
        const key = resolve(packages, own, name);
        if (key === null) continue;
        direct.add(key);
        listAt(importers, folder).push(key);
      }
    }
    if (folder === '') requirements = here;
    else if (folder !== '__proto__') others[folder] = here;
  }
  return { requirements, others, direct, importers };
}

/** `a/@s/b` → `@s/b` */
function folderOf(key: string): string {
  const slash = key.lastIndexOf('/');
  if (slash === -1) return key;
  const before = key.lastIndexOf('/', slash - 1);
  return key.charCodeAt(before + 1) === 64 ? key.slice(before + 1) : key.slice(slash + 1);
}

/** As Node looks: under the package itself, then under each one above, then at the top. */
function resolve(packages: JsonObject, from: string, name: string): string | null {
  let path = from;
  for (let step = 0; step < 100; step++) {
    const key = path === '' ? name : `${path}/${name}`;
    if (Object.hasOwn(packages, key)) return key;
    if (path === '') return null;
    path = path.slice(0, Math.max(0, path.length - folderOf(path).length - 1));
  }
  return Object.hasOwn(packages, name) ? name : null;
}
