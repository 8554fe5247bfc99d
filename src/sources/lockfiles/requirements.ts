import { hashOfFile } from '../../model/content.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { folderOf, joinPath } from '../../model/workspace.ts';
import { unrequired } from './chains.ts';
import { pypiName, pypiReference, versionOf } from './pypi.ts';
import { LockReader } from './reader.ts';

/**
 * requirements.txt, as pip-compile, uv and Poetry's export write it, and as people pin by hand.
 *
 * Every `name==version` is a `locked` fact. A `lockfile` fact comes only with a file that was compiled (its first
 * comments say so, or every line is pinned and says `# via` or `--hash`): a list of pins that somebody keeps by
 * hand is no lockfile, it is a manifest.
 */
export const compiledRequirements: Source = {
  format: 'requirements',
  matches: (path) =>
    /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*|requirements\/[^/]+)\.txt$|(?:^|\/)requirements(?:-dev)?\.lock$/i.test(
      path,
    ),
  read,
};

interface Line {
  readonly text: string;
  /** Offset of the text in the file; a joined line keeps its length, so that offsets stay true. */
  readonly at: number;
}

const pin =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \t]*(?:\[[^\]]*\][ \t]*)?(===?)[ \t]*([^\s;,\\*]+)[ \t]*(?=$|[;\\\s])/;
const reference = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \t]*(?:\[[^\]]*\][ \t]*)?@[ \t]*(\S+)/;

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'pypi');
  reader.settleConflicts();
  const found: Found[] = [];
  let loose = 0;
  let hashed = 0;
  let compiler: string | null = null;
  let isGenerated = false;
  let current: Found | null = null;
  let inVia = false;
  for (const line of logicalLines(reader.text)) {
    const { code, comment } = splitComment(line.text);
    if (code.trim() === '') {
      if (comment === null) {
        inVia = false;
        continue;
      }
      compiler ??= found.length === 0 ? compilerIn(comment) : null;
      // A script of the project's own: whose pins these are is not known.
      isGenerated ||=
        found.length === 0 && /\b(?:auto-?)?generated\b|\bfrozen\b|\bfreeze\b|do not edit/i.test(comment);
      inVia = takeVia(current, comment, inVia && /^\s/.test(line.text));
      continue;
    }
    inVia = false;
    const lead = code.length - code.trimStart().length;
    const words = code.slice(lead);
    if (words.startsWith('-')) {
      current = null;
      continue;
    }
    current = requirement(words, line.at + lead);
    if (current === null) {
      loose++;
      continue;
    }
    if (current.integrity !== null) hashed++;
    found.push(current);
    if (comment !== null) inVia = takeVia(current, comment, false);
  }
  const annotated = found.some((one) => one.via !== null);
  const compiled =
    compiler !== null || (found.length > 0 && loose === 0 && (annotated || hashed === found.length));
  for (const one of found) {
    // Without a word on who asks, a compiled file does not say what is direct; a kept list is all direct.
    const included = one.via?.fromFile === true ? [] : (one.via?.files ?? []);
    const direct =
      included.length > 0 ? null : one.via ? one.via.fromFile : compiled || isGenerated ? null : true;
    const { name, version, origin, integrity } = one;
    const from = included.flatMap((path) => [joinPath(folderOf(file.path), path) ?? path, path]);
    reader.add({ name, version, origin, integrity, direct, ...(from.length > 0 ? { from } : {}) }, one.place);
  }
  reader.graphWith(() => graphOf(found));
  if (!compiled) return reader.pins();
  return reader.lockfile('requirements', compiler);
}

interface Found {
  readonly name: string;
  readonly version: string;
  readonly origin: ReturnType<typeof pypiReference>;
  readonly integrity: string | null;
  readonly place: Span;
  via: { readonly names: string[]; readonly files: string[]; fromFile: boolean } | null;
}

function requirement(words: string, at: number): Found | null {
  const hashes = words.includes('--hash')
    ? [...words.matchAll(/--hash[=\s]\s*([a-z0-9]+:[0-9a-fA-F]+)/g)]
    : [];
  const integrity = hashes.length > 0 ? hashes.map((hash) => hashOfFile(hash[1]!, null)).join(' ') : null;
  const pinned = pin.exec(words);
  if (pinned) {
    const [, name, operator, version] = pinned;
    const start = at + words.indexOf(version!, words.indexOf(operator!, name!.length) + operator!.length);
    const place = span(start, start + version!.length);
    return {
      name: pypiName(name!),
      version: version!,
      origin: { type: 'index' },
      integrity,
      place,
      via: null,
    };
  }
  const pointed = reference.exec(words);
  if (!pointed) return null;
  const origin = pypiReference(pointed[2]!);
  const version = versionOf(origin);
  if (version === null) return null;
  const start = at + pointed[0].length - pointed[2]!.length;
  const inside = pointed[2]!.indexOf(version);
  const place =
    inside === -1
      ? span(start, start + pointed[2]!.length)
      : span(start + inside, start + inside + version.length);
  return { name: pypiName(pointed[1]!), version, origin, integrity, place, via: null };
}

/** Lines joined at a backslash; the backslash and the line end become spaces. */
function* logicalLines(text: string): Generator<Line> {
  let parts: string[] = [];
  let from = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const stop = text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end;
    if (parts.length === 0) from = start;
    if (stop > start && text.charCodeAt(stop - 1) === 92) {
      parts.push(text.slice(start, stop - 1), ' '.repeat(end + 1 - (stop - 1)));
    } else {
      parts.push(text.slice(start, stop));
      yield { text: parts.join(''), at: from };
      parts = [];
    }
    start = end + 1;
  }
  if (parts.length > 0) yield { text: parts.join(''), at: from };
}

/** A `#` begins a comment at the line's start or after a space only: URLs hold others. */
function splitComment(line: string): { code: string; comment: string | null } {
  for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1)) {
    const before = line.charCodeAt(at - 1);
    if (at === 0 || before === 32 || before === 9)
      return { code: line.slice(0, at), comment: line.slice(at + 1) };
  }
  return { code: line, comment: null };
}

function compilerIn(comment: string): string | null {
  if (!/autogenerated by|compiled by|generated by/i.test(comment)) return null;
  return /\b(pip-compile|uv|hatch|pip-tools|poetry|pdm|rye)\b/i.exec(comment)?.[1]?.toLowerCase() ?? null;
}

/** `# via flask`, `# via -r requirements.in`, and lists of them on the comment lines below. True while it goes on. */
function takeVia(current: Found | null, comment: string, going: boolean): boolean {
  if (current === null) return false;
  const via = /^\s*via\b\s*(.*)$/.exec(comment);
  if (!via && !going) return false;
  current.via ??= { names: [], files: [], fromFile: false };
  const words = (via ? via[1]! : comment).trim();
  for (const part of words.split(',')) {
    const word = part.trim();
    if (word === '') continue;
    // Files and the project itself: `-r requirements.in`, `-c constraints.txt`, `app (pyproject.toml)`.
    if (word.startsWith('-r')) {
      const file = word.slice(2).trim();
      // Another compiled file is asked in turn for what its own lines say.
      if (/\.txt$/.test(file)) current.via.files.push(file);
      else current.via.fromFile = true;
    } else if (/\(.*\)$/.test(word)) current.via.fromFile = true;
    else if (!word.startsWith('-')) current.via.names.push(pypiName(word.replace(/\[.*$/, '')));
  }
  return true;
}

function graphOf(found: readonly Found[]) {
  const byName = new Map(found.map((one, node) => [one.name, node]));
  const requires: number[][] = found.map(() => []);
  for (const [node, one] of found.entries()) {
    for (const name of one.via?.names ?? []) requires[byName.get(name) ?? -1]?.push(node);
  }
  const named = found.flatMap((one, node) =>
    one.via?.fromFile || (one.via && one.via.names.length === 0 && one.via.files.length > 0) ? [node] : [],
  );
  return {
    names: found.map((one) => one.name),
    requires,
    roots: named.length > 0 ? named : unrequired(requires),
  };
}
