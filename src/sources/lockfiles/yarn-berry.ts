import type { Origin } from '../../model/dependency.ts';
import type { Reading } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { index } from './entry.ts';
import { gitOrigin, npmOrigin } from './npm-origin.ts';
import type { LockReader } from './reader.ts';
import { YamlLines } from './yaml-lines.ts';

interface Entry {
  /** `lodash@npm:^4.17.0, lodash@npm:^4.17.21` */
  readonly key: string;
  readonly at: Span;
  version: Span | null;
  resolution: string;
  checksum: string | null;
  /** Flat: name, range, name, range … */
  readonly requires: string[];
}

/** `__metadata.version` of Yarn 2 to 4.x; later ones are read too, and told. */
const newest = 10;

/**
 * Yarn 2 and later. The project's own packages are entries (`workspace:`), so what is direct is known. A patched
 * package has a second entry that names the first: one fact stands for both.
 */
export function readYarnBerry(reader: LockReader): Reading {
  const { entries, version, cacheKey } = scan(reader);
  if (version !== null && !(Number(version) <= newest)) reader.tellVersion(version, newest);
  const requirements: Record<string, Record<string, string>> = {};
  const direct = new Set<string>();
  for (const entry of entries) {
    const folder = workspaceOf(entry.resolution);
    if (folder === null) continue;
    const asked: Record<string, string> = {};
    for (let at = 0; at < entry.requires.length; at += 2) {
      const name = entry.requires[at]!;
      const range = entry.requires[at + 1]!;
      direct.add(descriptor(name, range));
      if (name !== '__proto__') asked[name] = range.replace(/^npm:/, '');
    }
    if (folder !== '__proto__') requirements[folder === '.' ? '' : folder] = asked;
  }
  // A range that a resolution forces stands in no key: what has its name is what the project gets.
  const known = new Set(entries.flatMap(({ key }) => key.split(', ')));
  const forced = new Set([...direct].flatMap((one) => (known.has(one) ? [] : nameOf(one))));
  const packages = entries.filter((entry) => isPackage(reader, entry));
  const patched = new Set(packages.flatMap(({ resolution }) => patchOf(resolution) ?? []));
  const nodes: Entry[] = [];
  for (const entry of packages) {
    // `typescript@npm:5.0.0` beside `typescript@patch:typescript@npm%3A5.0.0#…`: one package, told once.
    if (patched.has(entry.resolution)) continue;
    const { name, reference } = parts(entry.resolution);
    const asked = entry.key.split(', ');
    const folder = nameOf(asked[0]!);
    nodes.push(entry);
    const at = entry.version!;
    reader.add(
      {
        name,
        version: reader.text.slice(at.start, at.end),
        origin: originOf(reference, name),
        // A patched package's checksum is that of the patched content, which the project changes as it likes.
        integrity:
          entry.checksum === null || patchOf(entry.resolution) !== null
            ? null
            : checksum(entry.checksum, cacheKey),
        direct: asked.some(
          (one) => direct.has(one) || direct.has(patchTarget(one) ?? '') || forced.has(nameOf(one)),
        ),
        alias: folder === name ? undefined : folder,
      },
      at,
    );
  }
  const own = entries.flatMap((entry) => {
    const folder = workspaceOf(entry.resolution);
    return folder === null ? [] : [[folder, entry] as const];
  });
  reader.graphWith(() => graphOf(nodes, direct, own));
  const { '': root, ...members } = requirements;
  return reader.lockfile('yarn-berry', version, {
    requirements: root,
    members: Object.keys(members).length > 0 ? members : undefined,
  });
}

function isPackage(reader: LockReader, entry: Entry): boolean {
  if (entry.resolution === '') {
    reader.problem(`${nameOf(entry.key)} has no resolution here and is not compared.`, entry.at);
    return false;
  }
  const { reference } = parts(entry.resolution);
  if (/^(?:workspace|link|portal):/.test(reference) || /^file:(?!.*\.t(?:ar\.)?gz)/.test(reference))
    return false;
  if (entry.version !== null) return true;
  reader.problem(`${nameOf(entry.key)} has no version here and is not compared.`, entry.at);
  return false;
}

function scan(reader: LockReader): { entries: Entry[]; version: string | null; cacheKey: string | null } {
  const lines = new YamlLines(reader);
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let version: string | null = null;
  let cacheKey: string | null = null;
  let entry: Entry | null = null;
  let metadata = false;
  let inDependencies = false;
  while (lines.next()) {
    if (lines.depth === 0) {
      inDependencies = false;
      metadata = lines.keyIs('__metadata');
      entry = null;
      if (metadata) continue;
      const key = lines.key;
      if (seen.has(key)) reader.problem('This key stands twice in this lockfile.', lines.keySpan);
      seen.add(key);
      entry = { key, at: lines.keySpan, version: null, resolution: '', checksum: null, requires: [] };
      entries.push(entry);
    } else if (metadata) {
      if (lines.keyIs('version')) version = lines.value;
      else if (lines.keyIs('cacheKey')) cacheKey = lines.value;
    } else if (entry === null) {
      // A field of nothing: its key was told.
    } else if (lines.depth === 1) {
      inDependencies = lines.keyIs('dependencies') || lines.keyIs('optionalDependencies');
      if (lines.keyIs('version')) entry.version = lines.valueSpan;
      else if (lines.keyIs('resolution')) entry.resolution = lines.value;
      else if (lines.keyIs('checksum')) entry.checksum = lines.value;
    } else if (inDependencies && lines.depth === 2) entry.requires.push(lines.key, lines.value);
  }
  return { entries, version, cacheKey };
}

/** `@scope/x@npm:1.0.0` → name and reference. */
function parts(resolution: string): { name: string; reference: string } {
  const at = resolution.indexOf('@', 1);
  if (at === -1) return { name: resolution, reference: '' };
  return { name: resolution.slice(0, at), reference: resolution.slice(at + 1) };
}

function nameOf(pattern: string): string {
  return parts(pattern).name;
}

function workspaceOf(resolution: string): string | null {
  const { reference } = parts(resolution);
  return reference.startsWith('workspace:') ? reference.slice('workspace:'.length) : null;
}

/** Ranges without a protocol are npm's; Yarn 2 and 3 leave it out among `dependencies`. */
function descriptor(name: string, range: string): string {
  return /^[a-z+-]+:/i.test(range) || range.includes('/') ? `${name}@${range}` : `${name}@npm:${range}`;
}

/** What a patch stands on: `x@patch:x@npm%3A1.0.0#./p.patch::version=…` → `x@npm:1.0.0`. */
function patchOf(resolution: string): string | null {
  const { reference } = parts(resolution);
  return reference.startsWith('patch:') ? patchTarget(resolution) : null;
}

function patchTarget(pattern: string): string | null {
  const { reference } = parts(pattern);
  if (!reference.startsWith('patch:')) return null;
  const hash = reference.indexOf('#');
  const target = reference
    .slice('patch:'.length, hash === -1 ? undefined : hash)
    .replace(/%3A/gi, ':')
    .replace(/%2F/gi, '/');
  return descriptor(nameOf(target), parts(target).reference);
}

function originOf(reference: string, name: string): Origin {
  if (reference.startsWith('npm:')) {
    const archive = /::.*?__archiveUrl=([^&]+)/.exec(reference);
    return archive ? npmOrigin(decode(archive[1]!), name) : index;
  }
  if (reference.startsWith('patch:')) {
    const target = parts(patchTarget(`${name}@${reference}`) ?? '').reference;
    return target.startsWith('patch:') ? index : originOf(target, name);
  }
  return gitOrigin(reference) ?? npmOrigin(reference, name);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Checksums are of Yarn's own archives: comparable under one cache key only, which newer files put in front. */
function checksum(written: string, cacheKey: string | null): string {
  return written.includes('/') || cacheKey === null ? written : `${cacheKey}/${written}`;
}

function graphOf(
  nodes: readonly Entry[],
  direct: ReadonlySet<string>,
  own: readonly (readonly [string, Entry])[],
) {
  const byDescriptor = new Map<string, number>();
  const byName = new Map<string, number | null>();
  for (const [node, entry] of nodes.entries()) {
    for (const pattern of entry.key.split(', ')) {
      byDescriptor.set(pattern, node);
      const target = patchTarget(pattern);
      if (target !== null) byDescriptor.set(target, node);
      const name = nameOf(pattern);
      byName.set(name, byName.has(name) && byName.get(name) !== node ? null : node);
    }
  }
  const requiredBy = (entry: Entry) => {
    const list: number[] = [];
    for (let at = 0; at < entry.requires.length; at += 2) {
      const name = entry.requires[at]!;
      const to = byDescriptor.get(descriptor(name, entry.requires[at + 1]!)) ?? byName.get(name);
      if (to !== undefined && to !== null) list.push(to);
    }
    return list;
  };
  const requires = nodes.map(requiredBy);
  const importers = new Map(own.map(([folder, entry]) => [folder, requiredBy(entry)]));
  const roots = nodes.flatMap((entry, node) =>
    entry.key.split(', ').some((one) => direct.has(one) || direct.has(patchTarget(one) ?? '')) ? [node] : [],
  );
  return { names: nodes.map((entry) => nameOf(entry.resolution)), requires, roots, importers };
}
