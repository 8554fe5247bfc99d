import type { Origin } from '../../model/dependency.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { unrequired } from './chains.ts';
import { index } from './entry.ts';
import { isObject, type JsonObject, members, readJson, stringOr } from './json.ts';
import { locateLater } from './json-places.ts';
import { licenseOf } from './license.ts';
import { LockReader } from './reader.ts';

/** composer.lock. What no other package requires must be direct; of the rest the lock does not say. */
export const composer: Source = {
  format: 'composer',
  matches: (path) => baseName(path) === 'composer.lock',
  read,
};

const leaves = new Set(['version']);

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'composer');
  const lock = readJson(reader);
  if (!lock) return reader.lockfile('composer', null);
  const found: { entry: JsonObject; name: string; place: string; development: boolean }[] = [];
  for (const list of ['packages', 'packages-dev'] as const) {
    const entries = lock[list];
    if (!Array.isArray(entries)) continue;
    for (const [at, entry] of entries.entries()) {
      const place = `${list}\0${at}`;
      if (!isObject(entry) || typeof entry.name !== 'string') {
        reader.problem(`Entry ${at} of \`${list}\` has no name and is not compared.`, span(0, 0));
      } else
        found.push({ entry, name: entry.name.toLowerCase(), place, development: list === 'packages-dev' });
    }
  }
  locateLater(reader, 2, leaves, '"version"', found.length);
  const required = new Set(
    found.flatMap(({ entry }) => members(entry.require).map(([name]) => name.toLowerCase())),
  );
  const nodes: { name: string; requires: string[] }[] = [];
  for (const { entry, name, place, development } of found) {
    const { origin, own, integrity } = sourceOf(entry);
    if (own) continue;
    const version = stringOr(entry.version, null);
    if (version === null) {
      reader.problem(`${name} has no version here and is not compared.`, reader.locate(place));
      continue;
    }
    nodes.push({ name, requires: members(entry.require).map(([one]) => one.toLowerCase()) });
    const php = isObject(entry.require) ? stringOr(entry.require.php, null) : null;
    reader.add(
      {
        name,
        version: version.replace(/^v(?=\d)/, ''),
        origin,
        integrity,
        direct: required.has(name) ? null : true,
        development,
        license: licenseOf(entry.license),
        engines: php === null ? undefined : { php },
      },
      place,
    );
  }
  reader.graphWith(() => {
    const byName = new Map(nodes.map(({ name }, node) => [name, node]));
    const requires = nodes.map((one) => one.requires.flatMap((name) => byName.get(name) ?? []));
    return { names: nodes.map(({ name }) => name), requires, roots: unrequired(requires) };
  });
  return reader.lockfile('composer', stringOr(lock['plugin-api-version'], null), {
    manifestHash: stringOr(lock['content-hash'], null),
  });
}

/** `dist` is what gets installed; `notification-url` tells which repository it came from. */
function sourceOf(entry: JsonObject): { origin: Origin; own: boolean; integrity: string | null } {
  const dist = isObject(entry.dist) ? entry.dist : null;
  const source = isObject(entry.source) ? entry.source : null;
  const own = dist?.type === 'path';
  const hash = stringOr(dist?.shasum, '');
  // A version of one commit is another release when the commit is another: the reference is a hash as well.
  const reference = stringOr(dist?.reference ?? source?.reference, '');
  const commit = /^[0-9a-f]{40}$/.test(reference) ? `commit:${reference}` : null;
  const integrity = /^[0-9a-f]{40}$/.test(hash) ? `sha1:${hash}` : isBranch(entry) ? null : commit;
  const notified = stringOr(entry['notification-url'], null);
  if (notified === null) {
    const url = stringOr(source?.url, null);
    if (url !== null) return { origin: { type: 'git', url, ref: reference || null }, own, integrity };
    const archive = stringOr(dist?.url, null);
    return { origin: archive === null ? index : { type: 'url', url: archive }, own, integrity };
  }
  const host = /^https?:\/\/([^/]+)/.exec(notified)?.[1] ?? notified;
  if (host === 'packagist.org' || host === 'repo.packagist.org') return { origin: index, own, integrity };
  return { origin: { type: 'registry', url: `https://${host}/` }, own, integrity };
}

/** `dev-main`, `2.x-dev`: moves on with its branch. */
function isBranch(entry: JsonObject): boolean {
  return typeof entry.version === 'string' && /^dev-|-dev$/.test(entry.version);
}
