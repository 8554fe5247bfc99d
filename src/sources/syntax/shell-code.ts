import { spanInFile } from '../../model/excerpt.ts';
import type { Script, Unit } from '../../model/script.ts';
import type { Span } from '../../model/span.ts';

/** What stands for a part that only the run can know, in patterns. */
export const unknown = '\0';
/** In patterns while a script is read: the folder of the script's own file, and the repository's root. */
export const scriptFolder = '\x02';
export const repositoryRoot = '\x03';
/** Before and after the number of a loop, in patterns while a script is read: its variable, one value per round. */
export const round = '\x04';
/** Stands for each character of an expression that another tool fills in before the shell sees the text. */
const mask = '\x01';

/** Shell text with the way back to the file: a script, or the text of `bash -c '…'` inside one. */
export interface Code {
  /** What is parsed: as written, expressions of the surrounding tool masked. */
  readonly text: string;
  /** As written. Same length. */
  readonly original: string;
  span(start: number, end: number): Span;
  readonly depth: number;
}

export function codeOf(script: Script): Code {
  const { excerpt } = script;
  return {
    text: masked(script.path.endsWith('.bats') ? withFunctions(excerpt.text) : excerpt.text, script.unit),
    original: excerpt.text,
    span: (start, end) => spanInFile(excerpt, start, end),
    depth: 0,
  };
}

/** `@test "name" {` of Bats is no shell; a function of the same length is. */
function withFunctions(text: string): string {
  return text.replace(
    /^([ \t]*)(@test[ \t][^\n]*)\{([ \t]*\r?)$/gm,
    (_, indent: string, head: string, tail: string) => {
      return `${indent}t()${' '.repeat(head.length - 3)}{${tail}`;
    },
  );
}

/** A slice of code that is code again: a here-document, a single-quoted word. */
export function sliceOf(code: Code, start: number, end: number): Code {
  return {
    text: code.text.slice(start, end),
    original: code.original.slice(start, end),
    span: (from, to) => code.span(start + from, start + to),
    depth: code.depth + 1,
  };
}

/** The text between double quotes or backticks, where a backslash before one of `escapable` disappears. */
export function unescapedSlice(code: Code, start: number, end: number, escapable: string): Code {
  let text = '';
  let original = '';
  const pieces = [{ at: 0, from: start }];
  let copied = start;
  for (let at = code.text.indexOf('\\', start); at !== -1 && at + 1 < end; ) {
    if (escapable.includes(code.text[at + 1]!)) {
      text += code.text.slice(copied, at);
      original += code.original.slice(copied, at);
      copied = at + 1;
      pieces.push({ at: text.length, from: copied });
    }
    at = code.text.indexOf('\\', at + 2);
  }
  text += code.text.slice(copied, end);
  original += code.original.slice(copied, end);
  const excerpt = { text, pieces };
  return {
    text,
    original,
    span: (from, to) => {
      const inner = spanInFile(excerpt, from, to);
      return code.span(inner.start, inner.end);
    },
    depth: code.depth + 1,
  };
}

/** Code that a variable holds: all of it is told at one place. */
export function heldCode(text: string, at: Span, depth: number): Code {
  const plain = text
    .replace(/\x04\d+\x04/g, mask)
    .replaceAll(unknown, mask)
    .replaceAll(scriptFolder, mask)
    .replaceAll(repositoryRoot, mask);
  return { text: plain, original: plain, span: () => at, depth: depth + 1 };
}

/** Literal characters of a parsed word as a pattern. */
export function patternOf(literal: string): string {
  return literal.includes(mask) ? literal.replace(/\x01+/g, unknown) : literal;
}

interface Template {
  readonly opens: string;
  readonly closes: string;
  readonly runners: readonly string[] | null;
  /** What the inside must look like, where the opening alone is also shell. */
  readonly inside?: RegExp;
}

const templates: readonly Template[] = [
  { opens: '${{', closes: '}}', runners: null },
  { opens: '$[[', closes: ']]', runners: ['gitlab'] },
  { opens: '<<', closes: '>>', runners: null, inside: /^#?\s*(?:parameters|pipeline|matrix)\.[\w.-]+\s*$/ },
  { opens: '((', closes: '))', runners: ['concourse'], inside: /^[\w./:-]+$/ },
  { opens: '$(', closes: ')', runners: ['azure', 'make', 'kubernetes'], inside: /^[A-Za-z_][\w.]*$/ },
  {
    opens: '$(',
    closes: ')',
    runners: ['tekton'],
    inside:
      /^(?:params|inputs|outputs|workspaces|results|context|resources|steps?|tasks|credentials|tt)[.[][^()\s]*$/,
  },
  { opens: '{{', closes: '}}', runners: ['just', 'task', 'ansible'] },
];
const longest = 2000;

/** Expressions replaced by as many mask characters, so that they neither break the parse nor move positions. */
function masked(text: string, unit: Unit): string {
  let result = text;
  for (const { opens, closes, runners, inside } of templates) {
    if (runners !== null && !runners.includes(unit.runner)) continue;
    let copied = 0;
    let parts = '';
    let close = -1;
    for (let at = result.indexOf(opens); at !== -1; at = result.indexOf(opens, at)) {
      const from = at + opens.length;
      if (close < from) close = result.indexOf(closes, from);
      if (close === -1) break;
      const content = close - from > longest ? null : result.slice(from, close);
      if (content === null || (inside !== undefined && !inside.test(content))) {
        at = from;
        continue;
      }
      const end = close + closes.length;
      parts += result.slice(copied, at) + mask.repeat(end - at);
      copied = end;
      at = end;
    }
    if (copied > 0) result = parts + result.slice(copied);
  }
  return result;
}
