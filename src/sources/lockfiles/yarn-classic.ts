import type { Reading } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { type Graph, listAt, unrequired } from './chains.ts';
import { gitOrigin, npmOrigin } from './npm-origin.ts';
import type { LockReader } from './reader.ts';

interface Entry {
  /** `left-pad@^1.0.0`, as many as asked for it. */
  readonly patterns: readonly string[];
  readonly at: Span;
  version: Span | null;
  resolved: string | null;
  integrity: string | null;
  readonly requires: string[];
}

/**
 * Yarn 1: https://classic.yarnpkg.com/docs/yarn-lock. Who asks for an entry stands in its key, so an entry with a
 * pattern that no other entry requires is a direct dependency; one whose patterns all are required may be.
 */
export function readYarnClassic(reader: LockReader): Reading {
  const entries = scan(reader);
  const required = new Set<string>();
  for (const entry of entries) for (const pattern of entry.requires) required.add(pattern);
  const nodes: Entry[] = [];
  for (const entry of entries) {
    const first = entry.patterns[0]!;
    if (entry.version === null) {
      reader.problem(`${nameOf(first)} has no version here and is not compared.`, entry.at);
      continue;
    }
    const folder = nameOf(first);
    const range = first.slice(folder.length + 1);
    const alias = range.startsWith('npm:') ? /^npm:(@?[^@]+)(?:@|$)/.exec(range) : null;
    const name = alias ? alias[1]! : folder;
    const resolved = entry.resolved;
    if (resolved === null && /^(file|link|portal):/.test(range)) continue;
    const hash = resolved === null ? -1 : resolved.lastIndexOf('#');
    const git = resolved === null || resolved.startsWith('https://registry.') ? null : gitOrigin(resolved);
    nodes.push(entry);
    reader.add(
      {
        name,
        version: reader.text.slice(entry.version.start, entry.version.end),
        origin: git ?? npmOrigin(hash === -1 ? resolved : resolved!.slice(0, hash), name),
        integrity: entry.integrity ?? (hash === -1 || git ? null : `sha1:${resolved!.slice(hash + 1)}`),
        direct: entry.patterns.some((pattern) => !required.has(pattern)) ? true : null,
        alias: alias && name !== folder ? folder : undefined,
      },
      entry.version,
    );
  }
  reader.graphWith(() => graphOf(nodes, required));
  return reader.lockfile('yarn-classic', /^# yarn lockfile v(\d+)/m.exec(reader.text)?.[1] ?? null, {
    patterns: rangesIn(entries),
  });
}

function rangesIn(entries: readonly Entry[]): Map<string, string[]> {
  const ranges = new Map<string, string[]>();
  for (const { patterns } of entries) {
    for (const pattern of patterns) {
      const name = nameOf(pattern);
      listAt(ranges, name).push(pattern.slice(name.length + 1));
    }
  }
  return ranges;
}

/** `@scope/x@^1` → `@scope/x` */
function nameOf(pattern: string): string {
  const at = pattern.indexOf('@', 1);
  return at === -1 ? pattern : pattern.slice(0, at);
}

function scan(reader: LockReader): Entry[] {
  const { text } = reader;
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let entry: Entry | null = null;
  let inDependencies = false;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline === -1 ? text.length : newline + 1;
    let end = newline === -1 ? text.length : newline;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    let at = start;
    while (text.charCodeAt(at) === 32) at++;
    const indent = at - start;
    const code = text.charCodeAt(at);
    if (at >= end || code === 35) {
      // Blank, or a comment.
    } else if (indent === 0) {
      entry = null;
      inDependencies = false;
      if (text.charCodeAt(end - 1) !== 58) {
        reader.problem('This line is not understood, and not compared.', span(at, end));
      } else {
        entry = begin(reader, at, end);
        entries.push(entry);
        for (const pattern of entry.patterns) {
          if (seen.has(pattern)) reader.problem(`${pattern} stands twice in this lockfile.`, span(at, end));
          seen.add(pattern);
        }
      }
    } else if (entry === null) {
      reader.problem('This line belongs to no package, and is not compared.', span(at, end));
    } else if (indent >= 4) {
      if (inDependencies) {
        const [name, range] = words(text, at, end);
        if (range !== undefined) entry.requires.push(`${name}@${range}`);
      }
    } else {
      inDependencies = false;
      if (code === 118 && text.startsWith('version', at)) entry.version = wordAfter(text, at + 7, end);
      else if (code === 114 && text.startsWith('resolved', at))
        entry.resolved = slice(text, wordAfter(text, at + 8, end));
      else if (code === 105 && text.startsWith('integrity', at)) {
        entry.integrity = text.slice(wordAfter(text, at + 9, end).start, end).replace(/"$/, '');
      } else if (code === 34) {
        // Files of Yarn 0 and of mirrors quote the field names too.
        const [field] = words(text, at, end);
        const rest = at + field!.length + 2;
        if (field === 'version') entry.version = wordAfter(text, rest, end);
        else if (field === 'resolved') entry.resolved = slice(text, wordAfter(text, rest, end));
        else if (field === 'integrity') entry.integrity = slice(text, wordAfter(text, rest, end));
        else inDependencies = /^(?:optionalD|d)ependencies$/.test(field!);
      } else if (text.charCodeAt(end - 1) === 58) {
        inDependencies = text.startsWith('dependencies', at) || text.startsWith('optionalDependencies', at);
      }
    }
    start = next;
  }
  return entries;
}

function begin(reader: LockReader, at: number, end: number): Entry {
  const { text } = reader;
  const line = text.slice(at, end - 1);
  const patterns = line.includes('"')
    ? [...line.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s,"][^,"]*)/g)].map((match) => match[1] ?? match[2]!.trim())
    : line.split(',').map((pattern) => pattern.trim());
  const written = patterns.filter((pattern) => pattern !== '');
  if (written.length === 0) reader.problem('This key names no package.', span(at, end));
  const first = written.length === 0 ? [line] : written;
  return { patterns: first, at: span(at, end), version: null, resolved: null, integrity: null, requires: [] };
}

/** The word after a field's name, without quotes. Yarn 0 had colons after some names. */
function wordAfter(text: string, from: number, end: number): Span {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 58)) at++;
  if (text.charCodeAt(at) !== 34) {
    const space = text.indexOf(' ', at);
    return span(at, space === -1 || space > end ? end : space);
  }
  const close = text.indexOf('"', at + 1);
  return span(at + 1, close === -1 || close > end ? end : close);
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function words(text: string, from: number, end: number): string[] {
  const first = wordAfter(text, from, end);
  const rest = text.charCodeAt(first.end) === 34 ? first.end + 1 : first.end;
  if (rest >= end) return [slice(text, first)];
  let at = rest;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 58)) at++;
  const quoted = text.charCodeAt(at) === 34;
  const stop = quoted && text.charCodeAt(end - 1) === 34 ? end - 1 : end;
  return [slice(text, first), text.slice(quoted ? at + 1 : at, stop)];
}

function isSpace(code: number): boolean {
  return code === 32 || code === 13 || code === 9;
}

function graphOf(entries: readonly Entry[], required: ReadonlySet<string>): Graph {
  const byPattern = new Map<string, number>();
  for (const [node, entry] of entries.entries())
    for (const pattern of entry.patterns) byPattern.set(pattern, node);
  const requires = entries.map((entry) => entry.requires.flatMap((pattern) => byPattern.get(pattern) ?? []));
  const roots = entries.flatMap((entry, node) =>
    entry.patterns.some((one) => !required.has(one)) ? [node] : [],
  );
  return {
    names: entries.map((entry) => nameOf(entry.patterns[0]!)),
    requires,
    roots: roots.length > 0 ? roots : unrequired(requires),
  };
}
