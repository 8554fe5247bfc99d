import type { Origin } from '../../model/dependency.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { index } from './entry.ts';
import { LockReader } from './reader.ts';

/**
 * go.mod, which is the lockfile of a Go module: minimal version selection makes its lines the versions built
 * (https://go.dev/ref/mod#go-mod-file). `replace` takes the place of what it replaces; with a folder it is the
 * project's own.
 *
 * go.sum is not read for versions: it keeps those that were looked at and not selected. See `goSum`.
 */
export const goMod: Source = {
  format: 'go-mod',
  matches: (path) => baseName(path) === 'go.mod',
  read: readMod,
};

interface Line {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly indirect: boolean;
  readonly at: Span;
}

interface Replacement {
  readonly version: string | null;
  readonly path: string;
  readonly to: string | null;
  readonly at: Span;
}

function readMod(file: SourceFile): Reading {
  const reader = new LockReader(file, 'golang');
  reader.settleConflicts();
  const required: { line: Line; path: string; version: string }[] = [];
  const replaced = new Map<string, Replacement[]>();
  let go: string | null = null;
  for (const { verb, line } of directives(reader)) {
    const [first, second] = line.words;
    if (verb === 'go') go = first ?? null;
    else if (verb === 'require') {
      if (first === undefined || second === undefined) reader.problem('This line names no version.', line.at);
      else required.push({ line, path: first, version: second });
    } else if (verb === 'replace' && first !== undefined) takeReplacement(reader, replaced, line);
  }
  for (const { line, path, version } of required) {
    const candidates = replaced.get(path);
    const replacement =
      candidates?.find((one) => one.version === version) ?? candidates?.find((one) => one.version === null);
    // A folder: a module of this repository or beside it.
    if (replacement && replacement.to === null) continue;
    const start = line.starts[1]!;
    const origin: Origin =
      replacement && replacement.path !== path ? { type: 'registry', url: replacement.path } : index;
    const place = replacement ? replacement.at : span(start, start + line.words[1]!.length);
    reader.add({ name: path, version: replacement?.to ?? version, origin, direct: !line.indirect }, place);
  }
  return reader.lockfile('go-mod', go);
}

function takeReplacement(reader: LockReader, replaced: Map<string, Replacement[]>, line: Line): void {
  const { words, starts } = line;
  const arrow = words.indexOf('=>');
  const path = words[arrow + 1];
  if (arrow < 1 || path === undefined) {
    reader.problem('This replacement is not understood, and not applied.', line.at);
    return;
  }
  const to = words[arrow + 2] ?? null;
  const start = starts[arrow + 2] ?? starts[arrow + 1]!;
  const list = replaced.get(words[0]!) ?? [];
  list.push({
    version: arrow > 1 ? words[1]! : null,
    path,
    to,
    at: span(start, start + (to ?? path).length),
  });
  replaced.set(words[0]!, list);
}

const verbs = new Set([
  'module',
  'go',
  'toolchain',
  'godebug',
  'require',
  'exclude',
  'replace',
  'retract',
  'tool',
  'ignore',
]);

function* directives(reader: LockReader): Generator<{ verb: string; line: Line }> {
  const { text } = reader;
  let block: string | null = null;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = wordsOf(text, start, end);
    start = end + 1;
    const [first, second] = line.words;
    if (first === undefined) continue;
    if (block !== null) {
      if (first === ')') block = null;
      else yield { verb: block, line };
    } else if (!verbs.has(first)) {
      reader.problem('This line is not understood, and not compared.', line.at);
    } else if (second === '(') block = first;
    else {
      const { words, starts } = line;
      yield { verb: first, line: { ...line, words: words.slice(1), starts: starts.slice(1) } };
    }
  }
}

function wordsOf(text: string, start: number, end: number): Line {
  const words: string[] = [];
  const starts: number[] = [];
  let at = start;
  let indirect = false;
  let last = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 13) at++;
    else if (code === 47 && text.charCodeAt(at + 1) === 47) {
      indirect = /^\/\/\s*indirect(?:;|\s|$)/.test(text.slice(at, Math.min(end, at + 40)));
      break;
    } else {
      let stop = at + 1;
      if (code === 34 || code === 96) {
        while (stop < end && text.charCodeAt(stop) !== code) stop++;
        words.push(text.slice(at + 1, stop));
        starts.push(at + 1);
        stop++;
      } else {
        while (stop < end && !isSpace(text.charCodeAt(stop))) stop++;
        words.push(text.slice(at, stop));
        starts.push(at);
      }
      last = Math.min(stop, end);
      at = stop;
    }
  }
  return { words, starts, indirect, at: span(starts[0] ?? start, last) };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

/**
 * go.sum: a `locked-hash` fact for each module and version; no `locked` facts, because the versions in use are
 * those of go.mod. `/go.mod` lines, which modules that were only looked at have alone, are left out.
 */
export const goSum: Source = {
  format: 'go-sum',
  matches: (path) => /^go(?:\.work)?\.sum$/.test(baseName(path)),
  read: readSum,
};

function readSum(file: SourceFile): Reading {
  const reader = new LockReader(file, 'golang');
  reader.settleConflicts();
  const { text } = reader;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const first = text.indexOf(' ', start);
    const second = first === -1 ? -1 : text.indexOf(' ', first + 1);
    if (first === -1 || first > end || second === -1 || second > end) {
      const line = text.slice(start, end).trim();
      if (line !== '') reader.problem('This line is not understood, and not compared.', span(start, end));
    } else if (!text.startsWith('/go.mod', second - 7)) {
      const version = text.slice(first + 1, second);
      const integrity = text.slice(second + 1, end).trim();
      const at = span(first + 1, second);
      const name = text.slice(start, first);
      reader.tell({
        kind: 'locked-hash',
        path: file.path,
        span: at,
        text: version,
        ecosystem: 'golang',
        name,
        version,
        integrity,
      });
    }
    start = end + 1;
  }
  return reader.lockfile('go-sum', null);
}
