import { append } from '../../model/append.ts';
import type { Origin } from '../../model/dependency.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { index } from './entry.ts';
import { LockReader } from './reader.ts';
import { YamlLines } from './yaml-lines.ts';

/**
 * Podfile.lock. A pod stands once for each subspec (`Firebase/Core`) and is told once, by its own name. Pods of a
 * `:path:` are the project's own.
 */
export const podfile: Source = {
  format: 'podfile-lock',
  matches: (path) => baseName(path) === 'Podfile.lock',
  read,
};

interface Pod {
  readonly name: string;
  readonly version: string;
  readonly at: Span;
  readonly requires: string[];
}

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'cocoapods');
  reader.settleConflicts();
  const lines = new YamlLines(reader);
  const pods: Pod[] = [];
  const asked: Record<string, string> = {};
  const external = new Map<string, Map<string, string>>();
  const checksums = new Map<string, string>();
  const repositories = new Map<string, string>();
  let section = '';
  let group = '';
  while (lines.next()) {
    if (lines.depth === 0) {
      section = lines.key;
    } else if (section === 'PODS') {
      const found = partsOf(lines);
      if (lines.depth <= 2 && lines.item) {
        if (found.version === null) reader.problem('This pod has no version, and is not compared.', found.at);
        else pods.push({ name: found.name, version: found.version, at: found.at, requires: [] });
      } else pods[pods.length - 1]?.requires.push(found.name);
    } else if (section === 'DEPENDENCIES') {
      const { name, version } = partsOf(lines);
      if (name !== '__proto__') asked[name] = version ?? '';
    } else if (section === 'SPEC REPOS') {
      if (lines.depth === 1) group = lines.key;
      else repositories.set(lines.value, group);
    } else if (section === 'EXTERNAL SOURCES' || section === 'CHECKOUT OPTIONS') {
      if (lines.depth === 1) {
        group = lines.key;
        if (!external.has(group)) external.set(group, new Map());
      } else external.get(group)?.set(lines.key.replace(/^:/, ''), lines.value);
    } else if (section === 'SPEC CHECKSUMS') checksums.set(lines.key, lines.value);
  }
  addPods(reader, pods, asked, (name) => {
    const options = external.get(name);
    if (options?.has('path')) return null;
    const git = options?.get('git');
    if (git !== undefined) {
      const ref = options?.get('commit') ?? options?.get('tag') ?? options?.get('branch') ?? null;
      return { origin: { type: 'git', url: git, ref }, checksum: checksums.get(name) };
    }
    const podspec = options?.get('podspec') ?? options?.get('http');
    // A podspec in a folder is part of what the project keeps, or of another package that moves with it.
    if (podspec !== undefined && !/^[a-z+]+:\/\//i.test(podspec))
      return { origin: { type: 'url', url: podspec }, checksum: undefined };
    if (podspec !== undefined)
      return { origin: { type: 'url', url: podspec }, checksum: checksums.get(name) };
    const repository = repositories.get(name);
    const isDefault =
      repository === undefined ||
      /^(?:trunk|https:\/\/(?:cdn\.cocoapods\.org|github\.com\/CocoaPods\/Specs(?:\.git)?)\/?|master)$/i.test(
        repository,
      );
    return {
      origin: isDefault ? index : { type: 'registry', url: repository },
      checksum: checksums.get(name),
    };
  });
  return reader.lockfile('podfile', null, { requirements: asked });
}

function addPods(
  reader: LockReader,
  pods: readonly Pod[],
  asked: Readonly<Record<string, string>>,
  sourceOf: (name: string) => { origin: Origin; checksum: string | undefined } | null,
): void {
  const direct = new Set(Object.keys(asked).map(rootOf));
  const nodes = new Map<string, number>();
  const requires: string[][] = [];
  for (const pod of pods) {
    const name = rootOf(pod.name);
    const known = nodes.get(name);
    if (known !== undefined) {
      append(requires[known]!, pod.requires);
      continue;
    }
    const source = sourceOf(name);
    if (source === null) continue;
    const integrity = source.checksum === undefined ? null : `podspec:${source.checksum}`;
    nodes.set(name, requires.length);
    requires.push([...pod.requires]);
    reader.add(
      { name, version: pod.version, origin: source.origin, integrity, direct: direct.has(name) },
      pod.at,
    );
  }
  reader.graphWith(() => ({
    names: [...nodes.keys()],
    requires: requires.map((list) => list.flatMap((name) => nodes.get(rootOf(name)) ?? [])),
    roots: [...direct].flatMap((name) => nodes.get(name) ?? []),
  }));
}

/** `Firebase/Core` → `Firebase` */
function rootOf(name: string): string {
  const slash = name.indexOf('/');
  return slash === -1 ? name : name.slice(0, slash);
}

/** `Firebase/Core (= 10.0)`, as an item or as the key of its own dependencies. */
function partsOf(lines: YamlLines): { name: string; version: string | null; at: Span } {
  const written = lines.keyed ? lines.key : lines.value;
  const at = lines.keyed ? lines.keySpan : lines.valueSpan;
  const open = written.indexOf(' (');
  if (open === -1 || !written.endsWith(')')) return { name: written, version: null, at };
  const version = written.slice(open + 2, -1);
  return { name: written.slice(0, open), version, at: span(at.start + open + 2, at.end - 1) };
}
