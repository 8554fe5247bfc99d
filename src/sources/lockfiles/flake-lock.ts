import type { Origin } from '../../model/dependency.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { lookUp } from '../../model/table.ts';
import { baseName } from '../../model/workspace.ts';
import { isObject, type JsonObject, members, readJson, stringOr } from './json.ts';
import { locateAll } from './json-places.ts';
import { LockReader } from './reader.ts';

/** flake.lock of Nix: inputs at commits. https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake#lock-files */
export const flakeLock: Source = {
  format: 'flake-lock',
  matches: (path) => baseName(path) === 'flake.lock',
  read,
};

const leaves = new Set(['rev']);

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'nix');
  const lock = readJson(reader);
  if (!lock) return reader.lockfile('flake-lock', null);
  const version = typeof lock.version === 'number' ? String(lock.version) : null;
  if (version !== null && !(Number(version) >= 5 && Number(version) <= 7)) reader.tellVersion(version, 7);
  locateAll(reader, 3, leaves);
  const nodes = isObject(lock.nodes) ? lock.nodes : {};
  const root = stringOr(lock.root, 'root');
  const asked = new Set(inputsOf(nodes, root));
  const numbers = new Map<string, number>();
  for (const [key, node] of members(nodes)) {
    if (key === root) continue;
    const locked = isObject(node) && isObject(node.locked) ? node.locked : null;
    const commit = stringOr(locked?.rev, null) ?? stringOr(locked?.narHash, null);
    if (locked === null || commit === null) {
      if (locked?.type !== 'path') reader.problem(`${key} has no commit here and is not compared.`, null);
      continue;
    }
    if (locked.type === 'path') continue;
    const hash = stringOr(locked.narHash, null);
    const number = reader.add(
      {
        name: key,
        version: commit,
        origin: originOf(locked, commit),
        direct: asked.has(key),
        integrity: hash,
      },
      `nodes\0${key}\0locked`,
    );
    numbers.set(key, number);
  }
  reader.graphWith(() => ({
    names: [...numbers.keys()],
    requires: [...numbers.keys()].map((key) => inputsOf(nodes, key).flatMap((one) => numbers.get(one) ?? [])),
    roots: [...asked].flatMap((key) => numbers.get(key) ?? []),
  }));
  return reader.lockfile('flake-lock', version);
}

/** Nodes that a node's inputs are; an input that follows another (a list) is that other one's. */
function inputsOf(nodes: JsonObject, key: string): string[] {
  const node = Object.hasOwn(nodes, key) ? nodes[key] : null;
  if (!isObject(node)) return [];
  return members(node.inputs).flatMap(([, input]) => (typeof input === 'string' ? [input] : []));
}

const forges: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  sourcehut: 'git.sr.ht',
};

function originOf(locked: JsonObject, ref: string): Origin {
  const type = stringOr(locked.type, '');
  const forge = lookUp(forges, type);
  if (forge !== undefined) {
    const host = stringOr(locked.host, forge);
    return {
      type: 'git',
      url: `https://${host}/${stringOr(locked.owner, '')}/${stringOr(locked.repo, '')}`,
      ref,
    };
  }
  const url = stringOr(locked.url, '');
  if (type === 'git' || type === 'hg') return { type: 'git', url, ref };
  return { type: 'url', url };
}
