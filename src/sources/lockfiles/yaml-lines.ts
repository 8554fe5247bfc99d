import { type Span, span } from '../../model/span.ts';
import type { LockReader } from './reader.ts';
import { flowEnd, flowEntry } from './yaml-flow.ts';
import { decoded, isBlank, isBlankOrEnd, isQuote, lineStop, nextLine, quoteEnd } from './yaml-text.ts';

interface Flow {
  at: number;
  /** Offset of the closing bracket. */
  readonly last: number;
  readonly isMapping: boolean;
  readonly depth: number;
  /** The next step begins an item of a sequence. */
  item: boolean;
}

/** Each level is searched for its own ends, so that depth costs time. */
const maximumFlows = 20;

/**
 * Reads the YAML that lockfile writers write, line by line: block mappings and sequences of scalars and flow
 * values. Several times faster than a whole parser, because nothing is built and nothing decoded that nobody
 * asks for. What it does not know (anchors, tags, tabs, text where a key should be) is told through the reader.
 * Flow collections are unfolded to the steps of the same collection in block form, but for those that `keepsFlow` names.
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
  /** The same for backslashes. */
  #backslash = -1;
  /** Flow collections that are being unfolded, the innermost last. */
  readonly #flows: Flow[] = [];
  readonly #keepsFlow: (lines: YamlLines) => boolean;

  constructor(reader: LockReader, keepsFlow: (lines: YamlLines) => boolean = () => false) {
    this.#reader = reader;
    this.#keepsFlow = keepsFlow;
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
    if (!this.keyed) return false;
    const { text, keyStart } = this;
    const length = this.keyEnd - keyStart;
    if (length === name.length) return text.startsWith(name, keyStart);
    if (length < name.length + 2) return false;
    const code = text.charCodeAt(keyStart);
    if (length === name.length + 2) return isQuote(code) && text.startsWith(name, keyStart + 1);
    // Escapes make a key longer than what it says.
    return code === 34 && this.#hasEscape(keyStart, this.keyEnd) && this.key === name;
  }

  next(): boolean {
    const { text } = this;
    for (;;) {
      if (this.#flows.length > 0) {
        if (this.#nextInFlow()) return true;
        continue;
      }
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

  /** The next step of the innermost flow collection; false when it held none. */
  #nextInFlow(): boolean {
    const { text } = this;
    const flow = this.#flows[this.#flows.length - 1]!;
    const entry = flowEntry(text, flow.at, flow.last, flow.isMapping);
    if (entry === null) {
      this.#flows.pop();
      return false;
    }
    flow.at = entry.next;
    this.depth = flow.depth;
    this.item = flow.item;
    // Only the first key of an item begins it.
    if (flow.isMapping) flow.item = false;
    this.keyed = flow.isMapping;
    this.keyStart = entry.keyStart;
    this.keyEnd = flow.isMapping ? entry.keyEnd : entry.keyStart;
    this.start = entry.start;
    this.end = entry.end;
    const code = text.charCodeAt(entry.start);
    if (entry.end > entry.start && (code === 38 || code === 33 || code === 42))
      this.#tellUnread(entry.start, entry.end);
    if (this.#unfold()) return this.keyed;
    return true;
  }

  /** Begins to unfold the flow collection that the step has as its value. */
  #unfold(): boolean {
    const { text, start, end } = this;
    const code = text.charCodeAt(start);
    if (end - start < 2 || (code !== 123 && code !== 91) || text.charCodeAt(end - 1) !== code + 2)
      return false;
    if (this.keyed && this.#keepsFlow(this)) return false;
    if (this.#flows.length >= maximumFlows) {
      this.#reader.problem(
        'These brackets are nested too deeply; what they hold is not compared.',
        span(start, end),
      );
      return false;
    }
    const isMapping = code === 123;
    const item = !isMapping || (!this.keyed && this.item);
    this.#flows.push({ at: start + 1, last: end - 1, isMapping, depth: this.depth + 1, item });
    this.end = start;
    return true;
  }

  #tellUnread(start: number, end: number): void {
    this.#reader.problem('Anchors, aliases and tags are not read here.', span(start, end), 'unsupported');
  }

  #hasEscape(from: number, to: number): boolean {
    if (this.#backslash < from) {
      const found = this.text.indexOf('\\', from);
      this.#backslash = found === -1 ? this.text.length : found;
    }
    return this.#backslash < to;
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
    this.#unfold();
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
      return !this.#unfold();
    }
    const code = this.text.charCodeAt(at);
    if ((code === 123 || code === 91) && this.#levels.length === 0) {
      // The whole document, as JSON writes it.
      this.keyed = false;
      this.#readValue(at, column);
      this.depth = -1;
      this.keyed = true;
      if (this.#unfold()) return false;
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
      if (code === 38 || code === 33 || (code === 42 && stop > at + 1)) this.#tellUnread(at, stop);
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
