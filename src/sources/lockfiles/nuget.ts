import { append } from '../../model/append.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { listAt } from './chains.ts';
import { isObject, members, readJson, stringOr } from './json.ts';
import { locateAll } from './json-places.ts';
import { LockReader } from './reader.ts';

/** packages.lock.json of NuGet: packages by target framework; one version is told once, direct if it is in any. */
export const nuget: Source = {
  format: 'nuget',
  matches: (path) => /^packages(?:\.[^/]+)?\.lock\.json$/.test(baseName(path)),
  read,
};

const leaves = new Set(['resolved']);

interface Entry {
  readonly name: string;
  readonly version: string;
  readonly place: string;
  readonly integrity: string | null;
  direct: boolean;
  readonly requires: string[];
}

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'nuget');
  const lock = readJson(reader);
  if (!lock) return reader.lockfile('nuget', null);
  const version = typeof lock.version === 'number' ? String(lock.version) : null;
  if (version !== null && !['1', '2'].includes(version)) reader.tellVersion(version, 2);
  locateAll(reader, 3, leaves);
  const found = new Map<string, Entry>();
  const requirements: Record<string, string> = {};
  for (const [framework, packages] of members(lock.dependencies)) {
    for (const [name, entry] of members(packages)) {
      const place = `dependencies\0${framework}\0${name}`;
      const type = isObject(entry) ? stringOr(entry.type, '') : '';
      if (type === 'Project') continue;
      const resolved = isObject(entry) ? stringOr(entry.resolved, null) : null;
      if (!isObject(entry) || resolved === null) {
        reader.problem(`${name} has no version here and is not compared.`, reader.locate(place));
        continue;
      }
      if (type === 'Direct' && name !== '__proto__') requirements[name] = stringOr(entry.requested, '');
      const key = `${name.toLowerCase()} ${resolved}`;
      const requires = members(entry.dependencies).map(([one]) => one.toLowerCase());
      const known = found.get(key);
      if (known) {
        known.direct ||= type === 'Direct';
        append(known.requires, requires);
        continue;
      }
      const hash = stringOr(entry.contentHash, null);
      const integrity = hash === null ? null : `sha512-${hash}`;
      found.set(key, { name, version: resolved, place, integrity, direct: type === 'Direct', requires });
    }
  }
  const entries = [...found.values()];
  for (const { name, version: resolved, integrity, direct, place } of entries) {
    reader.add({ name, version: resolved, integrity, direct }, place);
  }
  reader.graphWith(() => {
    const byName = new Map<string, number[]>();
    for (const [node, { name }] of entries.entries()) {
      const key = name.toLowerCase();
      listAt(byName, key).push(node);
    }
    const requires = entries.map((entry) => entry.requires.flatMap((name) => byName.get(name) ?? []));
    const roots = entries.flatMap(({ direct }, node) => (direct ? [node] : []));
    return { names: entries.map(({ name }) => name), requires, roots };
  });
  return reader.lockfile('nuget', version, { requirements });
}
