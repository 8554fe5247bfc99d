import { spanInFile } from '../../../model/excerpt.ts';
import type { Script } from '../../../model/script.ts';
import type { Span } from '../../../model/span.ts';
import { fishAsShell } from './fish.ts';
import { mask, repositoryRoot, scriptFolder, unknown } from './placeholders.ts';
import { masked } from './templates.ts';

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
    text: masked(inShell(script), script.unit),
    original: excerpt.text,
    span: (start, end) => spanInFile(excerpt, start, end),
    depth: 0,
  };
}

/** What is written in a language of its own, as shell of the same length. */
function inShell({ path, shell, excerpt: { text } }: Script): string {
  if (shell === 'fish') return fishAsShell(text);
  return path.endsWith('.bats') ? withFunctions(text) : text;
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
