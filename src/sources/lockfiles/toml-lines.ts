import { type Span, span } from '../../model/span.ts';
import type { LockReader } from './reader.ts';
import {
  isSpace,
  keyParts,
  lineEnd,
  skipBlank,
  tomlItems,
  tomlPairs,
  tomlString,
  unquotedKey,
  valueEnd,
} from './toml-values.ts';

/** How a lockfile's tables are read: the tools write them in one way, formatters and people in others. */
export interface TomlLayout {
  /** Tables that are read by their headers. Where one is written inline or by dotted keys, its header is made up. */
  readonly tables: ReadonlySet<string>;
  /** Values that are read inline: `package.source`. Written as tables they are told, and not compared. */
  readonly inline?: ReadonlySet<string>;
}

type Step =
  | { readonly header: true; readonly element: boolean; readonly table: string; readonly at: Span }
  | { readonly header: false; readonly table: string; readonly key: Span; readonly value: Span };

/** Tables in tables, written inline. */
const maximumNesting = 20;

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
  readonly #layout: TomlLayout;
  #at = 0;
  /** Steps of tables that are written inline, or by dotted keys, and how many of them were taken. */
  readonly #waiting: Step[] = [];
  #taken = 0;
  /** The table of the last header, and the one below it that a dotted key wrote last. */
  #heading = '';
  #dotted = '';

  constructor(reader: LockReader, layout: TomlLayout) {
    this.#reader = reader;
    this.#layout = layout;
    this.text = reader.text;
  }

  /** Dotted keys as written, quotes taken off: `a."b.c"` → `a.b.c`. */
  get key(): string {
    return unquotedKey(this.text.slice(this.keyStart, this.keyEnd));
  }

  /** `a` of `a.b = …`. */
  get firstKey(): string {
    return unquotedKey(slice(this.text, keyParts(this.text, span(this.keyStart, this.keyEnd))[0]!));
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
    if (this.#takeWaiting()) return true;
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
      this.#heading = '\0';
      this.#reader.problem('This header is not understood; what it heads is not compared.', span(at, stop));
      return false;
    }
    // Most headers are the one before again.
    this.table = this.#heading;
    if (close - from !== this.table.length || !text.startsWith(this.table, from)) {
      this.table = unquotedKey(text.slice(from, close));
      if (this.#layout.inline?.has(this.table)) this.#tellUnread(at, stop);
    }
    this.#heading = this.table;
    this.#dotted = '';
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
    this.table = this.#heading;
    const opens = text.charCodeAt(start);
    if (opens !== 123 && opens !== 91 && !text.slice(at, keyEnd).includes('.')) return true;
    return this.#lays(this.table, span(at, keyEnd), span(start, end), 0) ? this.#takeWaiting() : true;
  }

  /**
   * Whether the pair has to be laid out as its lockfile's own tool writes it: a dotted key below the header of its
   * table, an inline table below a header of its own.
   */
  #lays(table: string, key: Span, value: Span, nesting: number): boolean {
    const { text } = this;
    const parts = keyParts(text, key);
    let path = table;
    for (const part of parts.slice(0, -1)) {
      path = path === '' ? unquotedKey(slice(text, part)) : `${path}.${unquotedKey(slice(text, part))}`;
      if (this.#layout.inline?.has(path)) {
        this.#tellUnread(key.start, value.end);
        return false;
      }
    }
    const last = parts[parts.length - 1]!;
    const name = unquotedKey(slice(text, last));
    const full = path === '' ? name : `${path}.${name}`;
    const opens = text.charCodeAt(value.start);
    const isTable = opens === 123 && this.#isRead(full);
    const items = opens === 91 && this.#isRead(full) ? tomlItems(text, value.start, value.end) : [];
    const areTables = items.length > 0 && items.every(({ start }) => text.charCodeAt(start) === 123);
    if (!isTable && !areTables) {
      if (path === table || !this.#isRead(path)) return false;
      if (this.#dotted !== path) this.#waiting.push({ header: true, element: false, table: path, at: key });
      this.#dotted = path;
      this.#waiting.push({ header: false, table: path, key: last, value });
      return true;
    }
    if (nesting > maximumNesting) {
      this.#tellUnread(key.start, value.end);
      return false;
    }
    for (const one of isTable ? [value] : items) {
      this.#waiting.push({ header: true, element: !isTable, table: full, at: last });
      this.#dotted = '';
      for (const member of tomlPairs(text, one.start, one.end)) {
        if (!this.#lays(full, member.key, member.value, nesting + 1))
          this.#waiting.push({ header: false, table: full, ...member });
      }
    }
    return true;
  }

  /** A table that somebody reads, or one that holds such a table. */
  #isRead(table: string): boolean {
    const { tables } = this.#layout;
    if (tables.has(table)) return true;
    for (const one of tables) if (one.startsWith(`${table}.`)) return true;
    return false;
  }

  #takeWaiting(): boolean {
    const step = this.#waiting[this.#taken];
    if (step === undefined) return false;
    this.#taken++;
    if (this.#taken === this.#waiting.length) {
      this.#waiting.length = 0;
      this.#taken = 0;
    }
    this.table = step.table;
    this.header = step.header;
    this.element = step.header && step.element;
    const at = step.header ? step.at : step.key;
    this.keyStart = at.start;
    this.keyEnd = at.end;
    this.start = step.header ? at.end : step.value.start;
    this.end = step.header ? at.end : step.value.end;
    return true;
  }

  #tellUnread(start: number, end: number): void {
    this.#reader.problem(
      'This table is written in a way that is not read here, and is not compared.',
      span(start, end),
    );
  }

  #unknown(at: number): boolean {
    const stop = lineEnd(this.text, at);
    this.#reader.problem('This line is not understood, and not compared.', span(at, stop));
    this.#at = stop;
    return false;
  }
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
