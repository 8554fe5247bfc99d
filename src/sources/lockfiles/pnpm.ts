import type { Origin } from '../../model/dependency.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { listAt } from './chains.ts';
import { index } from './entry.ts';
import { gitOrigin, npmEngines, npmOrigin } from './npm-origin.ts';
import { LockReader } from './reader.ts';
import { flowMembers } from './yaml-flow.ts';
import { YamlLines } from './yaml-lines.ts';

/**
 * pnpm-lock.yaml, versions 5.x, 6.x and 9: https://github.com/pnpm/spec/tree/master/lockfile. Keys of packages:
 * `/n/1.0.0_peer` (5), `/n@1.0.0(peer@2.0.0)` (6), `n@1.0.0` (9; who requires what stands under `snapshots`).
 * Instances that differ in their peers alone are one package, told once.
 */
export const pnpm: Source = {
  format: 'pnpm',
  matches: (path) => /^pnpm-lock(?:\.[^/]+)?\.yaml$/.test(baseName(path)),
  read,
};

interface Package {
  readonly key: string;
  readonly keyAt: Span;
  resolution: ReturnType<typeof flowMembers> | null;
  engines: Record<string, string> | null;
  name: string | null;
  version: Span | null;
  build: boolean;
  development: boolean | null;
}

interface Importer {
  readonly folder: string;
  readonly specifiers: Record<string, string>;
}

interface Scan {
  version: string | null;
  readonly importers: Map<string, Importer>;
  /** The same by folder, flat: folder, key … */
  readonly asks: string[];
  /** Keys without peers of what the project's own folders ask for. */
  readonly direct: Set<string>;
  readonly packages: Package[];
  /** Packages that are forced wherever they are asked for. */
  readonly forced: string[];
  readonly catalogs: Map<string, Record<string, string>>;
  /** Keys without peers, flat: requirer, required … Filled when asked for. */
  readonly edges: string[];
}

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'npm');
  reader.settleConflicts();
  const found = scan(reader, false);
  const major = majorOf(found.version);
  if (found.version === null) {
    reader.problem('This lockfile does not say its version; it is read as version 9.', span(0, 0));
  } else if (major !== 5 && major !== 6 && major !== 9) {
    const message = `Version ${found.version} of this lockfile is not known; what looks as in version 9 is compared.`;
    reader.problem(message, span(0, 0), 'unsupported');
  }
  const nodes = new Map<string, number>();
  for (const one of found.packages) addPackage(reader, one, found, nodes);
  reader.graphWith(() => {
    const again = scan(new LockReader({ ...file, text: reader.text }, 'npm'), true);
    const names: string[] = [];
    const requires: number[][] = [];
    for (const [key, node] of nodes) {
      names[node] = identity(key, major).name;
      requires[node] ??= [];
    }
    for (let at = 0; at < again.edges.length; at += 2) {
      const from = nodes.get(again.edges[at]!);
      const to = nodes.get(again.edges[at + 1]!);
      if (from !== undefined && to !== undefined) requires[from]!.push(to);
    }
    const importers = new Map<string, number[]>();
    for (let at = 0; at < again.asks.length; at += 2) {
      const to = nodes.get(again.asks[at + 1]!);
      if (to !== undefined) listAt(importers, again.asks[at]!).push(to);
    }
    return { names, requires, roots: [...again.direct].flatMap((key) => nodes.get(key) ?? []), importers };
  });
  const root = found.importers.get('.');
  const others = [...found.importers.values()].filter(({ folder }) => folder !== '.');
  return reader.lockfile('pnpm', found.version, {
    requirements: root?.specifiers,
    members:
      others.length > 0 ? Object.fromEntries(others.map((one) => [one.folder, one.specifiers])) : undefined,
    forced: found.forced,
    catalogs: found.catalogs.size > 0 ? Object.fromEntries(found.catalogs) : undefined,
  });
}

function majorOf(version: string | null): number {
  return version === null ? 9 : Number.parseInt(version, 10);
}

function addPackage(reader: LockReader, one: Package, found: Scan, nodes: Map<string, number>): void {
  const major = majorOf(found.version);
  const key = withoutPeers(one.key, major);
  if (nodes.has(key)) return;
  const { resolution } = one;
  // Folders of the project and beside it: injected workspace packages and `file:` dependencies.
  if (resolution?.get('type')?.value === 'directory' || resolution?.has('directory')) return;
  const written = identity(key, major);
  const name = one.name ?? written.name;
  const tarball = resolution?.get('tarball')?.value ?? null;
  const origin = originOf(resolution, tarball, key, written, name);
  // Keys of git and archives carry no version; where one does, it is the version.
  const isInKey = /^(?:runtime:)?\d/.test(written.version);
  let version =
    one.version === null || isInKey ? null : reader.text.slice(one.version.start, one.version.end);
  let at = version === null ? null : one.version;
  if (version === null) {
    version = written.version.replace(/^runtime:(?=\d)|:$/g, '');
    const inKey = one.key.indexOf(version, written.nameEnd);
    at = inKey === -1 ? one.keyAt : span(one.keyAt.start + inKey, one.keyAt.start + inKey + version.length);
    if (origin.type === 'git' && origin.ref !== null) version = origin.ref;
  }
  if (name === '' || version === '') {
    reader.problem('This key names no package and version, and is not compared.', one.keyAt);
    return;
  }
  const node = reader.add(
    {
      name,
      version,
      origin,
      direct: found.direct.has(key),
      integrity: resolution?.get('integrity')?.value ?? null,
      installScript: one.build,
      engines: one.engines ? npmEngines(one.engines) : undefined,
      ...(one.development === null ? {} : { development: one.development }),
    },
    at!,
  );
  nodes.set(key, node);
}

function originOf(
  resolution: Package['resolution'],
  tarball: string | null,
  key: string,
  written: Identity,
  name: string,
): Origin {
  const repository = resolution?.get('repo')?.value;
  if (repository !== undefined) {
    return {
      type: 'git',
      url: repository.replace(/^git\+/, ''),
      ref: resolution?.get('commit')?.value ?? null,
    };
  }
  if (tarball !== null)
    return npmOrigin(tarball.replace(/^(?!https?:|file:|git)/, 'https://registry.npmjs.org/'), name);
  if (written.host !== null) return { type: 'registry', url: `https://${written.host}/` };
  const reference = /^(?:@[^/@]+\/)?[^/@]+@((?:https?|git\+[a-z]+|file):.*)$/.exec(key)?.[1];
  if (reference !== undefined) return gitOrigin(reference) ?? npmOrigin(reference, name);
  return index;
}

interface Identity {
  readonly name: string;
  readonly version: string;
  /** Where the version may begin in the key. */
  readonly nameEnd: number;
  /** A registry in front of the key (version 5). */
  readonly host: string | null;
}

/** Takes a key without peers apart. */
function identity(key: string, major: number): Identity {
  const from = key.startsWith('/') ? 1 : 0;
  if (major >= 6) {
    const at = key.indexOf('@', from + 1);
    if (at === -1) return { name: key.slice(from), version: '', nameEnd: key.length, host: null };
    return { name: key.slice(from, at), version: key.slice(at + 1), nameEnd: at, host: null };
  }
  const segments = key.slice(from).split('/');
  const host = from === 0 && segments.length > 2 && segments[0]!.includes('.') ? segments.shift()! : null;
  const scoped = segments[0]?.startsWith('@') ?? false;
  const name = segments.slice(0, scoped ? 2 : 1).join('/');
  const version = segments[scoped ? 2 : 1] ?? '';
  // `github.com/owner/repository/commit`: a package of a forge, its name and version stand in its fields.
  const nameEnd = from + (host === null ? 0 : host.length + 1) + name.length;
  return { name, version, nameEnd, host: isForge(host) ? null : host };
}

function isForge(host: string | null): boolean {
  return (
    host === 'github.com' ||
    host === 'gitlab.com' ||
    host === 'bitbucket.org' ||
    host === 'codeload.github.com'
  );
}

/** `/n/1.0.0_react@17.0.2` → `/n/1.0.0`, `n@1.0.0(react@17.0.2)` → `n@1.0.0` */
function withoutPeers(key: string, major: number): string {
  const open = key.indexOf('(');
  if (open !== -1) return key.slice(0, open);
  if (major >= 6) return key;
  const name = key.startsWith('/@') ? key.indexOf('/', 2) : 0;
  const suffix = key.indexOf('_', key.indexOf('/', name + 1) + 1);
  return suffix === -1 ? key : key.slice(0, suffix);
}

/** The key of what `name: version` points to; null for links within the workspace. */
function target(name: string, version: string, major: number): string | null {
  if (/^(?:link|workspace):/.test(version) || version === '') return null;
  const plain = version.replace(/\(.*$/, '');
  if (plain.startsWith('/')) return withoutPeers(plain, major);
  if (/^(?:https?|git\+?[a-z]*|file):/.test(plain))
    return major >= 9 ? `${name}@${plain}` : plain.replace(/^file:/, 'file:');
  if (major < 6) {
    return /^\d/.test(plain) && !plain.includes('/')
      ? withoutPeers(`/${name}/${plain}`, major)
      : withoutPeers(plain, major);
  }
  // `github.com/owner/name/commit`, `@host/file.tgz`: the key of what comes from elsewhere, as it stands.
  if (major < 9 && plain.includes('/')) return plain;
  // An alias points to its package by its own name.
  if (/^@?[^@]+@/.test(plain)) return plain;
  return major >= 9 ? `${name}@${plain}` : `/${name}@${plain}`;
}

const asking = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);

function scan(reader: LockReader, withEdges: boolean): Scan {
  const found: Scan = {
    version: null,
    importers: new Map(),
    asks: [],
    direct: new Set(),
    packages: [],
    forced: [],
    catalogs: new Map(),
    edges: [],
  };
  // `resolution: {integrity: …}` is on a line of its own in every package: read as it stands.
  const lines = new YamlLines(
    reader,
    (step) =>
      section === 'packages' && step.depth === 2 && (step.keyIs('resolution') || step.keyIs('engines')),
  );
  let section = '';
  let importer: Importer | null = null;
  let kind = '';
  let asked = '';
  let catalog = '';
  let one: Package | null = null;
  let major = 9;
  const seen = new Set<string>();
  const importerAt = (folder: string): Importer => {
    const known = found.importers.get(folder);
    if (known) return known;
    const made: Importer = { folder, specifiers: {} };
    found.importers.set(folder, made);
    return made;
  };
  /** A line of an importer at `depth` below it: the kinds of dependencies, the names, their fields. */
  const takeImporter = (depth: number): void => {
    if (importer === null) return;
    if (depth === 0) kind = lines.key;
    else if (kind === 'specifiers' && depth === 1) define(importer.specifiers, lines.key, lines.value);
    else if (!asking.has(kind)) return;
    else if (depth === 1) {
      asked = lines.key;
      if (!lines.empty) addDirect(asked, lines.value);
    } else if (depth === 2 && lines.keyIs('specifier')) define(importer.specifiers, asked, lines.value);
    else if (depth === 2 && lines.keyIs('version')) addDirect(asked, lines.value);
  };
  const addDirect = (name: string, version: string): void => {
    const key = target(name, version, major);
    if (key === null) return;
    found.direct.add(key);
    if (withEdges) found.asks.push(importer?.folder ?? '.', key);
  };
  while (lines.next()) {
    const { depth } = lines;
    if (depth === 0) {
      section = lines.key;
      importer = null;
      one = null;
      if (section === 'lockfileVersion') {
        found.version = lines.value;
        major = majorOf(found.version);
      } else if (asking.has(section) || section === 'specifiers') {
        importer = importerAt('.');
        takeImporter(0);
      }
      continue;
    }
    if (section === 'overrides' && depth === 1) {
      const name = /^(@?[^@>]+)(?:@[^>]*)?$/.exec(lines.key)?.[1];
      if (name !== undefined) found.forced.push(name);
    } else if (section === 'catalogs') {
      if (depth === 1) catalog = lines.key;
      else if (depth === 2) asked = lines.key;
      else if (depth === 3 && lines.keyIs('specifier')) {
        const ranges = found.catalogs.get(catalog) ?? {};
        define(ranges, asked, lines.value);
        found.catalogs.set(catalog, ranges);
      }
    } else if (importer !== null && section !== 'importers') takeImporter(depth);
    else if (section === 'importers') {
      if (depth === 1) importer = importerAt(lines.key);
      else takeImporter(depth - 2);
    } else if (section === 'packages' && depth === 1) {
      const key = lines.key;
      if (seen.has(`${lines.document}${key}`))
        reader.problem('This key stands twice in this lockfile.', lines.keySpan);
      seen.add(`${lines.document}${key}`);
      one = emptyPackage(key, lines.keySpan);
      found.packages.push(one);
    } else if (section === 'packages' && one !== null) {
      if (depth === 2) {
        kind = '';
        takeField(one, lines);
        if (lines.empty) kind = lines.key;
      } else if (kind === 'resolution' && depth === 3) {
        one.resolution ??= new Map();
        one.resolution.set(lines.key, { value: lines.value, span: lines.valueSpan });
      } else if (kind === 'engines' && depth === 3) {
        one.engines ??= {};
        define(one.engines, lines.key, lines.value);
      } else if (withEdges && depth === 3) takeEdge(one.key);
    } else if (section === 'snapshots' && withEdges) {
      if (depth === 1) one = emptyPackage(lines.key, lines.keySpan);
      else if (depth === 2) kind = lines.key;
      else if (depth === 3 && one !== null) takeEdge(one.key);
    }
  }
  function takeEdge(from: string): void {
    if (kind !== 'dependencies' && kind !== 'optionalDependencies') return;
    const to = target(lines.key, lines.value, major);
    if (to !== null) found.edges.push(withoutPeers(from, major), to);
  }
  return found;
}

function emptyPackage(key: string, keyAt: Span): Package {
  return {
    key,
    keyAt,
    resolution: null,
    engines: null,
    name: null,
    version: null,
    build: false,
    development: null,
  };
}

function takeField(one: Package, lines: YamlLines): void {
  const { text, start, end } = lines;
  if (lines.keyIs('resolution')) {
    if (!lines.empty) one.resolution = flowMembers(text, start, end);
  } else if (lines.keyIs('engines')) {
    if (lines.empty) return;
    const engines: Record<string, string> = {};
    for (const [name, { value }] of flowMembers(text, start, end)) define(engines, name, value);
    one.engines = engines;
  } else if (lines.keyIs('name')) one.name = lines.value;
  else if (lines.keyIs('version')) one.version = lines.valueSpan;
  else if (lines.keyIs('requiresBuild')) one.build = lines.value === 'true';
  else if (lines.keyIs('dev')) one.development = lines.value === 'true';
}

function define(target: Record<string, string>, key: string, value: string): void {
  if (key !== '__proto__') target[key] = value;
}
