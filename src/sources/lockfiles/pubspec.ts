import type { Origin } from '../../model/dependency.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { index } from './entry.ts';
import { LockReader } from './reader.ts';
import { YamlLines } from './yaml-lines.ts';

/** pubspec.lock of Dart and Flutter. Packages of an SDK (`sdk`, version 0.0.0) and of a `path` are no facts. */
export const pubspec: Source = {
  format: 'pubspec-lock',
  matches: (path) => baseName(path) === 'pubspec.lock',
  read,
};

interface Entry {
  readonly name: string;
  readonly at: Span;
  readonly fields: Map<string, string>;
  version: Span | null;
}

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'pub');
  reader.settleConflicts();
  const lines = new YamlLines(reader);
  const seen = new Set<string>();
  let section = '';
  let entry: Entry | null = null;
  const add = () => {
    if (entry !== null) addPackage(reader, entry);
    entry = null;
  };
  while (lines.next()) {
    if (lines.depth === 0) {
      add();
      section = lines.key;
    } else if (section !== 'packages') {
      // `sdks` and what later writers may add.
    } else if (lines.depth === 1) {
      add();
      entry = { name: lines.key, at: lines.keySpan, fields: new Map(), version: null };
      if (seen.has(entry.name)) reader.problem('This key stands twice in this lockfile.', lines.keySpan);
      seen.add(entry.name);
    } else if (entry !== null) {
      if (lines.depth === 2 && lines.keyIs('version')) entry.version = lines.valueSpan;
      // The description's `name`, `url`, `sha256` … do not meet the entry's own fields.
      entry.fields.set(lines.key, lines.value);
    }
  }
  add();
  return reader.lockfile('pubspec', null);
}

function addPackage(reader: LockReader, { name, at, fields, version }: Entry): void {
  const source = fields.get('source');
  if (source === 'sdk' || source === 'path') return;
  if (version === null) {
    reader.problem(`${name} has no version here and is not compared.`, at);
    return;
  }
  const asked = fields.get('dependency');
  const hash = fields.get('sha256');
  reader.add(
    {
      name,
      version: reader.text.slice(version.start, version.end),
      origin: originOf(source, fields),
      direct: asked === undefined ? null : asked.startsWith('direct'),
      ...(asked === 'direct dev'
        ? { development: true }
        : asked === 'direct main'
          ? { development: false }
          : {}),
      integrity: hash ? `sha256:${hash}` : null,
    },
    version,
  );
}

function originOf(source: string | undefined, fields: ReadonlyMap<string, string>): Origin {
  const url = fields.get('url') ?? '';
  if (source === 'git') return { type: 'git', url, ref: fields.get('resolved-ref') ?? null };
  if (url === '' || /^https:\/\/(?:pub\.dev|pub\.dartlang\.org)\/?$/.test(url)) return index;
  return { type: 'registry', url };
}
