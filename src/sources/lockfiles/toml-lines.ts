import { type Span, span } from '../../model/span.ts';
import type { LockReader } from './reader.ts';
import { isSpace, lineEnd, skipBlank, tomlString, unquotedKey, valueEnd } from './toml-values.ts';

/**
 * Reads TOML one header or one `key = value` at a time. Values are ranges of the text, taken apart by the
 * functions of toml-values.ts when somebody needs them: most of a lockfile is hashes and URLs that nobody looks at.
 */
export class TomlLines {
  /** `package.dependencies` after `[package.dependencies]`; empty before the first header. */
  table = '';
  /** This step is a header; else it is a key with a value. */
  header = false;
  /** A `[[header]]`. */
  element = false;
  keyStart = 0;
  keyEnd = 0;
  start = 0;
  end = 0;
  readonly text: string;
  readonly #reader: LockReader;
  #at = 0;

  constructor(reader: LockReader) {
    this.#reader = reader;
    this.text = reader.text;
  }

  /** Dotted keys as written, quotes taken off: `a."b.c"` → `a.b.c`. */
  get key(): string {
    return unquotedKey(this.text.slice(this.keyStart, this.keyEnd));
  }

  get string(): string | null {
    return tomlString(this.text, this.start, this.end);
  }

  /** The value without its quotes. */
  get valueSpan(): Span {
    const quote = this.text.charCodeAt(this.start);
    const quoted = (quote === 34 || quote === 39) && this.end - this.start > 1;
    return quoted ? span(this.start + 1, this.end - 1) : span(this.start, this.end);
  }

  keyIs(name: string): boolean {
    const { text, keyStart, keyEnd } = this;
    if (keyEnd - keyStart === name.length) return text.startsWith(name, keyStart);
    return keyEnd - keyStart === name.length + 2 && this.key === name;
  }

  next(): boolean {
    const { text } = this;
    while (this.#at < text.length) {
      const at = skipBlank(text, this.#at);
      if (at >= text.length) return false;
      const code = text.charCodeAt(at);
      if (code === 91) {
        if (this.#readHeader(at)) return true;
      } else if (this.#readPair(at, code)) return true;
    }
    return false;
  }

  #readHeader(at: number): boolean {
    const { text } = this;
    const stop = lineEnd(text, at);
    const element = text.charCodeAt(at + 1) === 91;
    const from = at + (element ? 2 : 1);
    const close = text.indexOf(element ? ']]' : ']', from);
    this.#at = stop;
    if (close === -1 || close > stop) {
      // What follows belongs to no table that is known.
      this.table = '\0';
      this.#reader.problem('This header is not understood; what it heads is not compared.', span(at, stop));
      return false;
    }
    // Most headers are the one before again.
    if (close - from !== this.table.length || !text.startsWith(this.table, from)) {
      this.table = unquotedKey(text.slice(from, close));
    }
    this.element = element;
    this.header = true;
    this.keyStart = from;
    this.keyEnd = close;
    return true;
  }

  #readPair(at: number, first: number): boolean {
    const { text } = this;
    let equals = at;
    if (first === 34 || first === 39) equals = text.indexOf(first === 34 ? '"' : "'", at + 1);
    let code = 0;
    if (equals !== -1) {
      for (; equals < text.length; equals++) {
        code = text.charCodeAt(equals);
        if (code === 61 || code === 10) break;
      }
    }
    if (code !== 61) return this.#unknown(at);
    let keyEnd = equals;
    while (keyEnd > at && isSpace(text.charCodeAt(keyEnd - 1))) keyEnd--;
    let start = equals + 1;
    while (isSpace(text.charCodeAt(start))) start++;
    const end = valueEnd(text, start);
    if (end === -1) {
      this.#reader.problem('This value never ends; what follows is not compared.', span(at, equals + 1));
      this.#at = text.length;
      return false;
    }
    if (end === start) return this.#unknown(at);
    this.header = false;
    this.keyStart = at;
    this.keyEnd = keyEnd;
    this.start = start;
    this.end = end;
    let rest = end;
    while (isSpace(text.charCodeAt(rest))) rest++;
    const after = text.charCodeAt(rest);
    if (rest < text.length && after !== 10 && after !== 13 && after !== 35) {
      const stop = lineEnd(text, rest);
      this.#reader.problem('What stands after this value is not understood.', span(rest, stop));
    }
    this.#at = lineEnd(text, end);
    return true;
  }

  #unknown(at: number): boolean {
    const stop = lineEnd(this.text, at);
    this.#reader.problem('This line is not understood, and not compared.', span(at, stop));
    this.#at = stop;
    return false;
  }
}
