import { type Excerpt, excerptOf, toFile } from '../../model/excerpt.ts';
import { ExcerptBuilder } from '../syntax/excerpt-builder.ts';

/** A run of an instruction's text; offsets are the excerpt's. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The text of an instruction as BuildKit joins it: comment lines and empty lines between continued lines are
 * dropped, and so is white space after the escape. `join: 'shell'` leaves `\` and line end to the shell
 * (any other escape is dropped); `join: 'words'` drops both. Lines after the first that is not continued are
 * here-documents and stay as they are.
 */
export function instructionText(
  text: string,
  start: number,
  end: number,
  escapeMark: string,
  join: 'shell' | 'words',
): Excerpt {
  const built = new ExcerptBuilder();
  const whole = excerptOf(text);
  let at = start;
  let continued = false;
  while (at < end) {
    const lineEnd = nextLine(text, at, end);
    const line = text.slice(at, lineEnd);
    const content = line.trimEnd();
    if (continued && (content === '' || content.trimStart().startsWith('#'))) {
      at = lineEnd;
      continue;
    }
    if (!content.endsWith(escapeMark) || lineEnd === at) {
      built.copy(whole, at, end);
      break;
    }
    const body = content.slice(0, -1);
    built.copy(whole, at, at + body.length);
    // A backslash that is no escape here would be one for the shell, so only `\` may stay.
    if (join === 'shell' && escapeMark === '\\') {
      built.add('\\', at + body.length);
      built.add('\n', Math.max(at + body.length + 1, lineEnd - 1));
    } else if (join === 'shell') built.add(' ', at + body.length);
    continued = true;
    at = lineEnd;
  }
  return built.length === 0 ? excerptOf('', start) : built.build();
}

function nextLine(text: string, at: number, end: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 || newline >= end ? end : newline + 1;
}

/** Splits at white space outside quotes. */
export function wordsOf(text: string, escapeMark: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let start = -1;
  let quote = '';
  for (let at = from; at < to; at++) {
    const character = text[at]!;
    if (quote === '' && isSpace(character)) {
      if (start !== -1) words.push({ text: text.slice(start, at), start, end: at });
      start = -1;
      continue;
    }
    if (start === -1) start = at;
    if (character === escapeMark && quote !== "'") at++;
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
  }
  if (start !== -1) words.push({ text: text.slice(start, to), start, end: to });
  return words;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

/** The leading `--name=value` words of an instruction, and where its own words start. */
export function flagsOf(text: string): { flags: readonly Word[]; rest: number } {
  const flags: Word[] = [];
  const gap = /(?:[ \t\r]|\\?\n)*/y;
  const flag = /--[A-Za-z][A-Za-z-]*(?:=[^\s\\]*)?/y;
  let rest = 0;
  for (;;) {
    gap.lastIndex = rest;
    gap.test(text);
    const start = gap.lastIndex;
    flag.lastIndex = start;
    if (!flag.test(text)) return { flags, rest: start };
    rest = flag.lastIndex;
    flags.push({ text: text.slice(start, rest), start, end: rest });
  }
}

/** A word without its quotes and escapes, variables left as they are. */
export function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, '$2');
}

/**
 * The strings of an exec form, `["a", "b"]`, with the place of each content; null when it is no JSON array of
 * strings: then Docker takes the text for a shell command.
 */
export function execWords(text: string, from: number): Word[] | null {
  if (text[from] !== '[') return null;
  const body = text.slice(from).replace(/\\\r?\n/g, (found) => ' '.repeat(found.length));
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  if (!Array.isArray(parsed) || !parsed.every((word) => typeof word === 'string')) return null;
  const words: Word[] = [];
  let at = 1;
  for (const word of parsed as string[]) {
    const start = body.indexOf('"', at) + 1;
    let end = start;
    while (body[end] !== '"') end += body[end] === '\\' ? 2 : 1;
    words.push({ text: word, start: from + start, end: from + end });
    at = end + 1;
  }
  return words;
}

/** The exec form as a command line for the shell reader: words that need it in single quotes. */
export function execScript(words: readonly Word[], source: Excerpt): Excerpt {
  const built = new ExcerptBuilder();
  for (const [index, { text, start, end }] of words.entries()) {
    const [before, after] = [toFile(source, start - 1), toFile(source, end)];
    if (index > 0) built.add(' ', before);
    const written = source.text.slice(start, end) === text;
    if (written && /^[\w./:=@%+,-]+$/.test(text)) {
      built.copy(source, start, end);
      continue;
    }
    built.add("'", before);
    if (written && !text.includes("'")) built.copy(source, start, end);
    else addEscaped(built, text, start, source);
    built.add("'", after);
  }
  return built.length === 0 ? excerptOf('') : built.build();
}

/** Character by character, stepping over JSON's escapes and around the shell's quotes. */
function addEscaped(built: ExcerptBuilder, text: string, start: number, source: Excerpt): void {
  let at = start;
  for (const character of text.split('')) {
    const end = at + (source.text[at] !== '\\' ? 1 : source.text[at + 1] === 'u' ? 6 : 2);
    built.put(character === "'" ? "'\\''" : character, source, at, end);
    at = end;
  }
}

/**
 * Replaces what a template engine would fill in, character for character, so that offsets stay: an output tag
 * becomes a variable of which nothing is known, a control tag white space.
 */
export function withoutTemplateTags(text: string): string {
  return text
    .replace(/\{\{[^{}\n]*\}\}|<%=[^%\n]*%>/g, (tag) => `\${${'_'.repeat(tag.length - 3)}}`)
    .replace(/\{%[^%\n]*%\}|\{#[^#\n]*#\}|<%[^%\n]*%>/g, (tag) => ' '.repeat(tag.length));
}
