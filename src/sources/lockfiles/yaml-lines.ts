import { type Span, span } from '../../model/span.ts';
import type { LockReader } from './reader.ts';

/**
 * Reads the YAML that lockfile writers write, line by line: block mappings and sequences of scalars and flow
 * values. Several times faster than a whole parser, because nothing is built and nothing decoded that nobody
 * asks for. What it does not know (anchors, tags, tabs, text where a key should be) is told through the reader.
 *
 * After `next()` the fields describe one key or one item:
 * `depth` counts mappings and sequences around it (0: a key of the document); `- name: x` is a key at the depth
 * inside its item, with `item` set.
 */
export class YamlLines {
  depth = 0;
  item = false;
  /** False for a plain item (`- foo`), which has a value only. */
  keyed = false;
  keyStart = 0;
  keyEnd = 0;
  /** The value as written, without comment and space around; empty when what belongs to it stands below. */
  start = 0;
  end = 0;
  document = 0;
  readonly text: string;
  readonly #reader: LockReader;
  readonly #levels: number[] = [];
  #line = 0;
  /** Column of the last key or item; deeper lines may go on with its plain value. */
  #column = 0;
  /** The first `#` at or after the last place that was searched. */
  #hash = -1;

  constructor(reader: LockReader) {
    this.#reader = reader;
    this.text = reader.text;
  }

  get key(): string {
    return this.keyed ? decoded(this.text, this.keyStart, this.keyEnd) : '';
  }

  get value(): string {
    return decoded(this.text, this.start, this.end);
  }

  get empty(): boolean {
    return this.start === this.end;
  }

  /** The value without its quotes. */
  get valueSpan(): Span {
    return isQuote(this.text.charCodeAt(this.start)) && this.end - this.start > 1
      ? span(this.start + 1, this.end - 1)
      : span(this.start, this.end);
  }

  get keySpan(): Span {
    return isQuote(this.text.charCodeAt(this.keyStart)) && this.keyEnd - this.keyStart > 1
      ? span(this.keyStart + 1, this.keyEnd - 1)
      : span(this.keyStart, this.keyEnd);
  }

  keyIs(name: string): boolean {
    return (
      this.keyed && this.keyEnd - this.keyStart === name.length && this.text.startsWith(name, this.keyStart)
    );
  }

  next(): boolean {
    const { text } = this;
    for (;;) {
      const start = this.#line;
      if (start >= text.length) return false;
      let at = start;
      while (text.charCodeAt(at) === 32) at++;
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13 || code === 35) {
        this.#line = nextLine(text, at);
        continue;
      }
      if (at >= text.length) return false;
      if (at === start && this.#isMarker(at, code)) continue;
      if (this.#read(at, at - start)) return true;
    }
  }

  #isMarker(at: number, code: number): boolean {
    const { text } = this;
    const isEnd = code === 46 && text.startsWith('...', at);
    if (!isEnd && code !== 37 && !(code === 45 && text.startsWith('---', at))) return false;
    if (code === 45 && !isBlank(text.charCodeAt(at + 3)) && at + 3 < text.length) return false;
    if (code === 45 && this.#levels.length > 0) this.document++;
    this.#levels.length = 0;
    this.#line = nextLine(text, at);
    return true;
  }

  #read(first: number, indent: number): boolean {
    const { text } = this;
    let at = first;
    let column = indent;
    this.item = false;
    // `- - a`: each dash is a level. A dash may stand in its key's own column, so it counts half a step deeper.
    while (text.charCodeAt(at) === 45 && isBlank(text.charCodeAt(at + 1))) {
      this.#enter(column * 2 + 1);
      this.item = true;
      const from = at;
      at++;
      while (text.charCodeAt(at) === 32) at++;
      column += at - from;
    }
    const code = text.charCodeAt(at);
    if (this.item && (code === 10 || code === 13 || at >= text.length || code === 35)) {
      this.#line = nextLine(text, at);
      this.keyed = false;
      this.start = this.end = at;
      this.#column = column;
      return true;
    }
    let explicit = false;
    if (code === 63 && isBlank(text.charCodeAt(at + 1))) {
      // `? "a very long key"`, its value after `:` on the next line.
      explicit = true;
      at += 2;
    } else if (code === 58 && isBlank(text.charCodeAt(at + 1))) {
      const from = at;
      at++;
      while (text.charCodeAt(at) === 32) at++;
      column += at - from;
      const after = text.charCodeAt(at);
      if (after === 10 || after === 13 || at >= text.length) {
        this.#line = nextLine(text, at);
        return false;
      }
    }
    const keyEnd = explicit ? this.#explicitKey(at) : this.#keyEnd(at);
    if (keyEnd === -1) return this.#plain(at, column);
    this.#enter(column * 2);
    this.keyed = true;
    this.keyStart = at;
    this.keyEnd = keyEnd;
    this.#column = column;
    if (explicit) {
      this.start = this.end = keyEnd;
      this.#line = nextLine(text, keyEnd);
      return true;
    }
    at = keyEnd;
    while (text.charCodeAt(at) !== 58) at++;
    this.#readValue(at + 1, column);
    return true;
  }

  #enter(level: number): void {
    const levels = this.#levels;
    while (levels.length > 0 && levels[levels.length - 1]! >= level) levels.pop();
    this.depth = levels.length;
    levels.push(level);
  }

  /** End of the key that begins at `at`; -1 when no key stands there. */
  #keyEnd(at: number): number {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (isQuote(code)) {
      const close = quoteEnd(text, at, code);
      if (close === -1) return -1;
      let after = close + 1;
      while (text.charCodeAt(after) === 32) after++;
      return text.charCodeAt(after) === 58 && isBlankOrEnd(text, after + 1) ? close + 1 : -1;
    }
    if (code === 123 || code === 91) return -1;
    for (let end = at; end < text.length; end++) {
      const here = text.charCodeAt(end);
      if (here === 10) return -1;
      if (here === 58 && isBlankOrEnd(text, end + 1)) {
        let stop = end;
        while (stop > at && text.charCodeAt(stop - 1) === 32) stop--;
        return stop;
      }
      if (here === 35 && end > at && text.charCodeAt(end - 1) === 32) return -1;
    }
    return -1;
  }

  #explicitKey(at: number): number {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (isQuote(code)) {
      const close = quoteEnd(text, at, code);
      return close === -1 ? -1 : close + 1;
    }
    return lineStop(text, at);
  }

  /** A line without a key: an item, the rest of a plain value from above, or something unknown. */
  #plain(at: number, column: number): boolean {
    if (this.item) {
      this.keyed = false;
      this.#column = column - 1;
      this.#readValue(at, column - 1);
      return true;
    }
    const goesOn = column > this.#column && !this.empty;
    const stop = lineStop(this.text, at);
    if (!goesOn) this.#reader.problem('This line is not understood, and not compared.', span(at, stop));
    this.#line = nextLine(this.text, at);
    return false;
  }

  #readValue(from: number, column: number): void {
    const { text } = this;
    let at = from;
    while (text.charCodeAt(at) === 32) at++;
    this.start = at;
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || at >= text.length || code === 35) {
      this.end = at;
      this.#line = nextLine(text, at);
    } else if (isQuote(code)) {
      const close = quoteEnd(text, at, code);
      if (close === -1) this.#reader.problem('This quote is never closed.', span(at, at + 1));
      this.end = close === -1 ? lineStop(text, at) : close + 1;
      this.#line = nextLine(text, this.end);
    } else if (code === 123 || code === 91) {
      const close = flowEnd(text, at);
      if (close === -1) {
        // All that follows stands inside of it.
        this.#reader.problem('This bracket is never closed; what follows is not compared.', span(at, at + 1));
      }
      this.end = close === -1 ? text.length : close + 1;
      this.#line = nextLine(text, this.end);
    } else if (code === 124 || code === 62) {
      this.end = lineStop(text, at);
      this.#line = nextLine(text, at);
      this.#skipBlock(column);
    } else {
      const stop = this.#scalarStop(at);
      this.end = stop;
      if (code === 38 || code === 33 || (code === 42 && stop > at + 1)) {
        this.#reader.problem('Anchors, aliases and tags are not read here.', span(at, stop), 'unsupported');
      }
      this.#line = nextLine(text, stop);
    }
  }

  /** End of a plain scalar: at a comment, or at the line's end. */
  #scalarStop(at: number): number {
    const { text } = this;
    const stop = lineStop(text, at);
    for (let from = at; ; from = this.#hash + 1) {
      // Kept from line to line, so that a text without comments is searched for them once.
      if (this.#hash < from) {
        const hash = text.indexOf('#', from);
        this.#hash = hash === -1 ? text.length : hash;
      }
      if (this.#hash >= stop) return stop;
      if (!isBlank(text.charCodeAt(this.#hash - 1))) continue;
      let end = this.#hash;
      while (end > at && isBlank(text.charCodeAt(end - 1))) end--;
      return end;
    }
  }

  /** Lines of a block scalar: deeper than its key, or blank. */
  #skipBlock(column: number): void {
    const { text } = this;
    while (this.#line < text.length) {
      let at = this.#line;
      while (text.charCodeAt(at) === 32) at++;
      const code = text.charCodeAt(at);
      if (code !== 10 && code !== 13 && at - this.#line <= column) return;
      this.#line = nextLine(text, at);
    }
  }
}

/** Members of `{a: 1, 'b': [x, y]}` one level deep, values as written and decoded where they are scalars. */
export function flowMembers(
  text: string,
  start: number,
  end: number,
): Map<string, { value: string; span: Span }> {
  const members = new Map<string, { value: string; span: Span }>();
  if (text.charCodeAt(start) !== 123) return members;
  const last = text.charCodeAt(end - 1) === 125 ? end - 1 : end;
  for (let at = start + 1; at < last; ) {
    const stop = Math.min(flowItemEnd(text, at, last), last);
    const colon = flowColon(text, at, stop);
    if (colon !== -1) {
      const key = trimmed(text, at, colon);
      const value = trimmed(text, colon + 1, stop);
      members.set(decoded(text, key.start, key.end), {
        value: decoded(text, value.start, value.end),
        span: value,
      });
    }
    at = stop + 1;
  }
  return members;
}

function flowItemEnd(text: string, from: number, last: number): number {
  let depth = 0;
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    if (isQuote(code) && opensFlow(text, at)) {
      const close = quoteEnd(text, at, code);
      if (close === -1) return last;
      at = close;
    } else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) depth--;
    else if (code === 44 && depth === 0) return at;
  }
  return last;
}

function flowColon(text: string, from: number, stop: number): number {
  let at = from;
  while (at < stop && isBlank(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  if (isQuote(code)) {
    const close = quoteEnd(text, at, code);
    if (close === -1 || close >= stop) return -1;
    const colon = text.indexOf(':', close);
    return colon !== -1 && colon < stop ? colon : -1;
  }
  for (
    let colon = text.indexOf(':', at);
    colon !== -1 && colon < stop;
    colon = text.indexOf(':', colon + 1)
  ) {
    if (colon + 1 === stop || isBlank(text.charCodeAt(colon + 1))) return colon;
  }
  return -1;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return span(start, end);
}

/** A quote opens a scalar only where one may begin: `it's` holds none. */
function opensFlow(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const code = text.charCodeAt(before);
    if (isBlank(code)) continue;
    return code === 123 || code === 91 || code === 44 || code === 58;
  }
  return true;
}

function flowEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isQuote(code) && opensFlow(text, at)) {
      const close = quoteEnd(text, at, code);
      if (close === -1) return -1;
      at = close;
    } else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) {
      depth--;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/** Offset of the quote that closes the one at `at`; -1 when none does. */
function quoteEnd(text: string, at: number, quote: number): number {
  const mark = quote === 34 ? '"' : "'";
  for (let end = text.indexOf(mark, at + 1); end !== -1; end = text.indexOf(mark, end + 1)) {
    if (quote === 39) {
      if (text.charCodeAt(end + 1) !== 39) return end;
      end++;
    } else {
      let slashes = end;
      while (slashes > at + 1 && text.charCodeAt(slashes - 1) === 92) slashes--;
      if ((end - slashes) % 2 === 0) return end;
    }
  }
  return -1;
}

function decoded(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start);
  if (!isQuote(code) || end - start < 2) return text.slice(start, end);
  const inside = text.slice(start + 1, end - 1);
  if (code === 39) return inside.includes("''") ? inside.replaceAll("''", "'") : inside;
  if (!inside.includes('\\')) return inside;
  try {
    return JSON.parse(`"${inside}"`) as string;
  } catch {
    return inside;
  }
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function isBlankOrEnd(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charCodeAt(at));
}

function nextLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline + 1;
}

/** End of the line without its line end and the space before that. */
function lineStop(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  let stop = newline === -1 ? text.length : newline;
  while (stop > at && isBlank(text.charCodeAt(stop - 1))) stop--;
  return stop;
}
