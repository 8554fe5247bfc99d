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
  const paths = pathsFrom(nodes, root);
  const asked = new Set(inputsOf(nodes, root));
  const numbers = new Map<string, number>();
  const names: string[] = [];
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
    const name = paths.get(key) ?? key;
    const number = reader.add(
      {
        name,
        version: commit,
        origin: originOf(locked, commit),
        direct: asked.has(key),
        integrity: hash,
      },
      `nodes\0${key}\0locked`,
    );
    numbers.set(key, number);
    names.push(name);
  }
  reader.graphWith(() => ({
    names,
    requires: [...numbers.keys()].map((key) => inputsOf(nodes, key).flatMap((one) => numbers.get(one) ?? [])),
    roots: [...asked].flatMap((key) => numbers.get(key) ?? []),
  }));
  return reader.lockfile('flake-lock', version);
}

/** Deeper than any flake nests its inputs; a path grows with its depth. */
const deepest = 20;

/**
 * What each node is called: the inputs that lead to it from the root, `tool/nixpkgs`. Labels of nodes are Nix's own,
 * which numbers them anew when an input comes or goes.
 */
function pathsFrom(nodes: JsonObject, root: string): Map<string, string> {
  const paths = new Map<string, string>();
  const queue = [{ key: root, path: '', depth: 0 }];
  for (let at = 0; at < queue.length; at++) {
    const { key, path, depth } = queue[at]!;
    const node = Object.hasOwn(nodes, key) ? nodes[key] : null;
    if (!isObject(node) || depth >= deepest) continue;
    for (const [input, target] of members(node.inputs)) {
      if (typeof target !== 'string' || target === root || paths.has(target)) continue;
      const found = path === '' ? input : `${path}/${input}`;
      paths.set(target, found);
      queue.push({ key: target, path: found, depth: depth + 1 });
    }
  }
  return paths;
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
