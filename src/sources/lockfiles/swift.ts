import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { isObject, readJson, stringOr } from './json.ts';
import { locateAll } from './json-places.ts';
import { LockReader } from './reader.ts';

/**
 * Package.resolved, versions 1 to 3. A pin to a branch has a commit and no version. Packages are named by their
 * repository, as purl does: https://github.com/package-url/purl-spec (swift).
 */
export const swift: Source = {
  format: 'swift',
  matches: (path) => baseName(path) === 'Package.resolved',
  read,
};

const leaves = new Set(['version', 'revision']);

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'swift');
  const lock = readJson(reader);
  if (!lock) return reader.lockfile('swift', null);
  const version = typeof lock.version === 'number' ? String(lock.version) : null;
  if (version !== null && !['1', '2', '3'].includes(version)) reader.tellVersion(version, 3);
  const old = isObject(lock.object) ? lock.object : null;
  const pins = old ? old.pins : lock.pins;
  locateAll(reader, old ? 4 : 3, leaves);
  if (!Array.isArray(pins)) {
    reader.problem('This lockfile has no `pins`; nothing of it is compared.', span(0, 0));
    return reader.lockfile('swift', version);
  }
  for (const [at, pin] of pins.entries()) {
    const place = `${old ? 'object\0' : ''}pins\0${at}`;
    const state = isObject(pin) && isObject(pin.state) ? pin.state : null;
    const location = isObject(pin) ? stringOr(pin.location ?? pin.repositoryURL, null) : null;
    const identity = isObject(pin) ? stringOr(pin.identity ?? pin.package, null) : null;
    const revision = stringOr(state?.revision, null);
    const number = stringOr(state?.version, null) ?? revision;
    const name = location === null || location === '' ? identity : repositoryName(location);
    if (name === null || number === null) {
      reader.problem('This pin has no name or no version, and is not compared.', reader.locate(place));
      continue;
    }
    if (isObject(pin) && /^local/i.test(stringOr(pin.kind, ''))) continue;
    const isRegistry = isObject(pin) && pin.kind === 'registry';
    reader.add(
      {
        name,
        version: number,
        direct: null,
        // A version is a tag of the repository, so its commit is what its content is known by.
        integrity: revision === null || number === revision ? null : `commit:${revision}`,
        origin: location && !isRegistry ? { type: 'git', url: location, ref: revision } : { type: 'index' },
      },
      `${place}\0state`,
    );
  }
  return reader.lockfile('swift', version);
}

/** `https://github.com/apple/swift-nio.git` → `github.com/apple/swift-nio` */
function repositoryName(location: string): string {
  return location
    .replace(/^[a-z+]+:\/\/(?:[^/@]*@)?/i, '')
    .replace(/^git@([^:/]+):/, '$1/')
    .replace(/\.git$/, '')
    .replace(/\/$/, '');
}
