import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { isObject, type JsonObject, members, readJson, stringOr } from './json.ts';
import { locateAll } from './json-places.ts';
import { LockReader } from './reader.ts';

/**
 * deno.lock, versions 2 to 5: npm and jsr packages, and the hashes of remote modules, whose URLs say a version
 * where their server puts one there (`https://deno.land/std@0.224.0/…`).
 */
export const deno: Source = {
  format: 'deno',
  matches: (path) => baseName(path) === 'deno.lock',
  read,
};

const none: ReadonlySet<string> = new Set();

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'npm');
  const lock = readJson(reader);
  if (!lock) return reader.lockfile('deno', null);
  const version = stringOr(lock.version, null);
  if (version !== null && !(Number(version) <= 5)) reader.tellVersion(version, 5);
  const places = locateAll(reader, 3, none);
  reader.locateWith((address) => {
    const key = places.get(String(address));
    if (!key) return remotePlace(reader, String(address));
    const cut = reader.text.indexOf('@', key.start + 1);
    const end = versionEnd(reader.text, cut + 1, key.end);
    return cut === -1 || cut >= key.end ? key : span(cut + 1, end);
  });
  // Version 3 has both under `packages`, version 2 npm packages one level deeper.
  const packages = isObject(lock.packages) ? lock.packages : lock;
  const prefix = packages === lock ? '' : 'packages\0';
  const npm = isObject(packages.npm) ? packages.npm : {};
  const nested = isObject(npm.packages) ? npm.packages : npm;
  const specifiers = isObject(lock.specifiers) ? lock.specifiers : packages.specifiers;
  const asked = directOf(specifiers, lock.workspace);
  addAll(reader, nested, nested === npm ? `${prefix}npm` : `${prefix}npm\0packages`, 'npm', asked);
  addAll(reader, packages.jsr, `${prefix}jsr`, 'jsr', asked);
  addRemote(reader, lock.remote);
  return reader.lockfile('deno', version);
}

function addAll(
  reader: LockReader,
  packages: unknown,
  place: string,
  ecosystem: 'npm' | 'jsr',
  direct: ReadonlySet<string>,
): void {
  const seen = new Set<string>();
  for (const [key, entry] of members(packages)) {
    const cut = key.indexOf('@', 1);
    if (cut === -1) {
      reader.problem(
        'This key names no package and version, and is not compared.',
        reader.locate(`${place}\0${key}`),
      );
      continue;
    }
    const name = key.slice(0, cut);
    const version = key.slice(cut + 1, versionEnd(key, cut + 1, key.length));
    // Instances that differ in their peers alone.
    if (seen.has(`${name}@${version}`)) continue;
    seen.add(`${name}@${version}`);
    const info: JsonObject = isObject(entry) ? entry : {};
    const isDirect = direct.size === 0 ? null : direct.has(`${ecosystem}:${name}@${version}`);
    reader.add(
      {
        name,
        version,
        integrity: integrityOf(info),
        direct: isDirect,
        installScript: info.scripts === true,
      },
      `${place}\0${key}`,
      ecosystem,
    );
  }
}

function integrityOf(entry: JsonObject): string | null {
  const written = stringOr(entry.integrity, null);
  return written !== null && /^[0-9a-f]{64}$/.test(written) ? `sha256:${written}` : written;
}

/** `1.0.0_react@18.2.0` → the end of `1.0.0`. */
function versionEnd(text: string, from: number, end: number): number {
  const peers = text.indexOf('_', from);
  return peers === -1 || peers > end ? end : peers;
}

/** `npm:chalk@5` → `5.3.0`: what code and configuration ask for, and what it became. */
function directOf(specifiers: unknown, workspace: unknown): Set<string> {
  const direct = new Set<string>();
  // With a workspace the list also has what members of npm ask for; its own dependencies are named.
  const own =
    isObject(workspace) && Array.isArray(workspace.dependencies) ? new Set(workspace.dependencies) : null;
  for (const [specifier, version] of members(specifiers)) {
    if (typeof version !== 'string' || (own && !own.has(specifier))) continue;
    const exact = /^(npm|jsr):((?:@[^/]+\/)?[^@]+)@([^_]+)/.exec(version);
    if (exact) direct.add(`${exact[1]}:${exact[2]}@${exact[3]}`);
    const asked = /^(npm|jsr):((?:@[^/]+\/)?[^@]+)(?:@|$)/.exec(specifier);
    if (!exact && asked) direct.add(`${asked[1]}:${asked[2]}@${version.replace(/_.*$/, '')}`);
  }
  return direct;
}

/** Modules by URL: one fact per server, package and version, wherever the URL says one. */
function addRemote(reader: LockReader, remote: unknown): void {
  const seen = new Set<string>();
  for (const [url] of members(remote)) {
    const found = /^https?:\/\/[^@]*?@v?(\d+\.\d+[^/?]*)/.exec(url);
    if (!found) continue;
    const name = found[0].slice(0, found[0].lastIndexOf('@'));
    const version = found[1]!;
    if (seen.has(`${name}@${version}`)) continue;
    seen.add(`${name}@${version}`);
    reader.add({ name, version, origin: { type: 'url', url: name } }, `remote\0${url}`, 'deno');
  }
}

function remotePlace(reader: LockReader, address: string) {
  if (!address.startsWith('remote\0')) return null;
  const url = address.slice('remote\0'.length);
  const at = reader.text.indexOf(`"${url}"`);
  if (at === -1) return null;
  const cut = at + 1 + url.indexOf('@') + 1;
  const slash = reader.text.indexOf('/', cut);
  return span(cut, Math.min(slash === -1 ? at + url.length : slash, at + 1 + url.length));
}
