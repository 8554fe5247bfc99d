import type { Argument } from '../../../model/command.ts';
import type { Code } from '../shell/code.ts';
import { patternOf, unknown } from '../shell/placeholders.ts';
import type { Cursor } from './cursor.ts';

/** The command that a word belongs to, with the word's place among its arguments. */
export interface Feeds {
  readonly command: number;
  readonly argument: number;
}

/** What reading a word asks of its surroundings. */
export interface WordContext {
  readonly code: Code;
  readonly cursor: Cursor;
  /** By name in small letters: `env:path`. */
  readonly variables: ReadonlyMap<string, string>;
  /** Reads what stands between brackets, the first of which is read. */
  group(closer: ')' | '}', feeds: Feeds | null): void;
  /** Reads `.Name` and `.Name(…)` behind a group. */
  members(feeds: Feeds | null): void;
}

/** Parts without white space between them; a comma joins a list to one word. Null when there is none. */
export function readWord(context: WordContext, feeds: Feeds | null): Argument | null {
  const { code, cursor } = context;
  const start = cursor.at;
  let pattern = '';
  for (;;) {
    const { here, next } = cursor;
    if (here === undefined || /[\s;|)}]/.test(here)) break;
    if (here === "'" || here === '"') pattern += quoted(context, here);
    else if (here === '@' && (next === "'" || next === '"')) pattern += hereString(cursor, next);
    else if (here === '$') pattern += variable(context, feeds);
    else if (here === '(' || here === '{' || (here === '@' && (next === '(' || next === '{'))) {
      const opener = here === '@' ? next : here;
      cursor.at += here === '@' ? 2 : 1;
      context.group(opener === '{' ? '}' : ')', feeds);
      context.members(feeds);
      pattern += unknown;
    } else if (here === '`') {
      if (/[\r\n]/.test(next ?? '\n')) break;
      pattern += next;
      cursor.skip(2);
    } else {
      pattern += here;
      cursor.at++;
      if (here === ',') cursor.skipBlank(true);
    }
  }
  if (cursor.at === start) return null;
  const end = cursor.trimmed;
  const known = patternOf(pattern);
  return {
    text: code.original.slice(start, end),
    value: known.includes(unknown) ? null : known,
    pattern: known,
    span: code.span(start, end),
  };
}

function quoted(context: WordContext, mark: string): string {
  const { cursor } = context;
  let result = '';
  cursor.at++;
  while (!cursor.ended) {
    const { here, next } = cursor;
    if (here === mark) {
      if (next !== mark) {
        cursor.at++;
        break;
      }
      result += mark;
      cursor.at += 2;
    } else if (mark === '"' && here === '`') {
      result += next ?? '';
      cursor.skip(2);
    } else if (mark === '"' && here === '$') result += variable(context, null);
    else {
      result += here;
      cursor.at++;
    }
  }
  return result;
}

function hereString(cursor: Cursor, mark: string): string {
  const { text } = cursor;
  const end = text.indexOf(`\n${mark}@`, cursor.at);
  const from = cursor.at + 2;
  const to = end === -1 ? text.length : end;
  cursor.at = end === -1 ? to : end + 3;
  return text.slice(from, Math.min(to, from + 10_000)).trim();
}

function variable(context: WordContext, feeds: Feeds | null): string {
  const { cursor } = context;
  if (cursor.next === '(') {
    cursor.at += 2;
    context.group(')', feeds);
    return unknown;
  }
  const name = /^\$(?:\{([^}]{1,100})\}|((?:\w+:)?\w+))/.exec(cursor.rest(120));
  if (!name) {
    cursor.at++;
    return '$';
  }
  cursor.at += name[0].length;
  const key = (name[1] ?? name[2])!.toLowerCase();
  return key === 'null' ? '/dev/null' : (context.variables.get(key) ?? unknown);
}

/** `a, b` → two words. */
export function splitList(word: Argument): Argument[] {
  if (!word.pattern.includes(',')) return [word];
  return word.pattern
    .split(',')
    .map((pattern) => ({ ...word, pattern, value: pattern.includes(unknown) ? null : pattern }));
}
