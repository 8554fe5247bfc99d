import { Alias, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { lookUp } from '../../model/table.ts';

/**
 * Reads the YAML that people write nearly always: block maps and lists, scalars of one line, literal blocks, short
 * flow lists. Gives the nodes that the `yaml` package gives, some ten times as fast, and null as soon as it meets
 * anything else (an anchor, a tag, a scalar over several lines, an error): then the package reads the whole text.
 * test/sources/syntax/yaml-plain.test.ts holds the two together.
 */
export function readPlainYaml(text: string): readonly (Node | null)[] | null {
  if (text.includes('\r') || text.includes('\t#') || text.startsWith('\uFEFF')) return null;
  try {
    return new PlainReader(text).documents();
  } catch (error) {
    if (error === notPlain) return null;
    throw error;
  }
}

/** Thrown, never seen outside: what stands here is for the package. */
const notPlain = new Error('not plain');
const maximumDepth = 60;

const [space, hash, colon, dash, newline, ampersand, star] = [32, 35, 58, 45, 10, 38, 42];
/** What a plain scalar may not begin with; `-`, `?` and `:` may when no space follows. */
const indicators = new Set(Array.from('[]{},#&*!|>\'"%@`', (sign) => sign.charCodeAt(0)));

class PlainReader {
  readonly #text: string;
  readonly #length: number;
  /** The line that is read next: where it begins, where its content begins, where it ends before its line feed. */
  #line = 0;
  #content = 0;
  #end = 0;
  #done = false;
  #depth = 0;
  /** How deep the deepest comment before this line is indented. */
  #comment = -1;
  #commentJudged = false;

  constructor(text: string) {
    this.#text = text;
    this.#length = text.length;
  }

  documents(): (Node | null)[] {
    const documents: (Node | null)[] = [];
    this.#moveTo(0);
    if (this.#isSeparator()) this.#moveTo(this.#end + 1);
    for (;;) {
      if (this.#done || this.#isSeparator()) throw notPlain; // an empty document
      documents.push(this.#block(0));
      if (this.#done) return documents;
      if (!this.#isSeparator()) throw notPlain;
      this.#moveTo(this.#end + 1);
    }
  }

  /** `---` alone on its line. Content behind it, `...` and directives are for the package. */
  #isSeparator(): boolean {
    if (this.#done || this.#content !== this.#line) return false;
    const first = this.#text.charCodeAt(this.#line);
    if (first === 37 || this.#text.startsWith('...', this.#line)) throw notPlain;
    if (first !== dash || !this.#text.startsWith('---', this.#line)) return false;
    if (this.#end !== this.#line + 3) throw notPlain;
    return true;
  }

  get #indent(): number {
    return this.#content - this.#line;
  }

  /** Goes to the first line from there on that is neither blank nor a comment. */
  #moveTo(start: number): void {
    let line = start;
    this.#comment = -1;
    this.#commentJudged = false;
    while (line < this.#length) {
      let at = line;
      while (this.#text.charCodeAt(at) === space) at++;
      let end = this.#text.indexOf('\n', at);
      if (end === -1) end = this.#length;
      if (at < end && this.#text.charCodeAt(at) !== hash) {
        if (this.#text.charCodeAt(at) === 9) throw notPlain;
        this.#line = line;
        this.#content = at;
        this.#end = end;
        return;
      }
      if (at < end) this.#comment = Math.max(this.#comment, at - line);
      line = end + 1;
    }
    this.#line = this.#content = this.#end = this.#length;
    this.#done = true;
  }

  /** A map or a list whose lines are indented as the one that comes next, at least so much. */
  #block(least: number): Node {
    const indent = this.#indent;
    if (indent < least || ++this.#depth > maximumDepth) throw notPlain;
    const node = this.#isItem(this.#content) ? this.#list(indent) : this.#map(indent);
    this.#depth--;
    return node;
  }

  /** `- ` or a lone `-`. */
  #isItem(at: number): boolean {
    if (this.#text.charCodeAt(at) !== dash) return false;
    const next = this.#text.charCodeAt(at + 1);
    return next === space || next === newline || at + 1 === this.#length;
  }

  #list(indent: number): Node {
    const list = new YAMLSeq<Node>();
    const start = this.#content;
    let end = start;
    do {
      const at = this.#skipSpaces(this.#content + 1);
      const item = this.#item(at, indent);
      list.items.push(item);
      end = item.range![2];
    } while (this.#isNext(indent) && this.#isItem(this.#content));
    list.range = [start, end, end];
    return list;
  }

  #item(at: number, indent: number): Node {
    if (this.#isNothing(at)) return this.#below(this.#content + 1, indent, indent + 1);
    const column = at - this.#line;
    if (this.#isItem(at) || this.#colonOf(at) !== -1) {
      // What stands behind the dash is a block of its own, indented as far as it stands.
      this.#content = at;
      return this.#block(indent + 1);
    }
    if (column <= indent) throw notPlain;
    return this.#value(at, indent, indent + 1);
  }

  #map(indent: number): Node {
    const map = new YAMLMap<Node, Node>();
    const start = this.#content;
    let end = start;
    do {
      if (this.#isItem(this.#content)) throw notPlain;
      const mark = this.#colonOf(this.#content);
      if (mark === -1) throw notPlain;
      const key = this.#key(this.#content, mark);
      const at = this.#skipSpaces(mark + 1);
      const value = this.#isNothing(at)
        ? this.#below(mark + 1, indent, indent)
        : this.#value(at, indent, indent);
      map.items.push(new Pair<Node, Node>(key, value));
      end = value.range![2];
    } while (this.#isNext(indent));
    map.range = [start, end, end];
    return map;
  }

  /**
   * Whether the next line goes on at this indent. Deeper ones belong to something that is not read here. The package
   * counts a comment below a value among it when it is indented deeper, and one at the end of a block with the block.
   */
  #isNext(indent: number): boolean {
    const isInnermost = !this.#commentJudged;
    this.#commentJudged = true;
    const goesOn = !this.#done && this.#indent >= indent && (indent > 0 || !this.#isSeparator());
    if (goesOn && this.#indent > indent) throw notPlain;
    if (isInnermost && this.#comment > indent) throw notPlain;
    if (!goesOn && this.#comment >= indent && this.#depth > 1) throw notPlain;
    return goesOn;
  }

  /** What stands on the lines below a key or a dash; a list may stand as far left as its key. */
  #below(after: number, indent: number, least: number): Node {
    const hasRest = after < this.#end;
    this.#moveTo(this.#end + 1);
    const isListOfKey = least === indent && this.#indent === indent && this.#isItem(this.#content);
    if (!this.#done && (this.#indent > indent || (isListOfKey && !this.#separates(indent)))) {
      return this.#block(least);
    }
    if (hasRest || this.#comment !== -1) throw notPlain;
    const nothing = new Scalar(null);
    nothing.source = '';
    nothing.type = 'PLAIN';
    nothing.range = [after, after, after];
    return nothing;
  }

  #separates(indent: number): boolean {
    return indent === 0 && this.#isSeparator();
  }

  #skipSpaces(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === space) at++;
    return at;
  }

  /** The line ends here, or with a comment. */
  #isNothing(at: number): boolean {
    return at >= this.#end || (this.#text.charCodeAt(at) === hash && this.#text.charCodeAt(at - 1) === space);
  }

  /** Where the colon of the key stands that begins here; -1 when none does. */
  #colonOf(from: number): number {
    const first = this.#text.charCodeAt(from);
    if (first === 34 || first === 39) {
      const end = this.#quoteEnd(from);
      return end !== -1 && this.#text.charCodeAt(end) === colon && this.#endsWord(end + 1) ? end : -1;
    }
    if (indicators.has(first)) return -1;
    for (let at = from; at < this.#end; at++) {
      const sign = this.#text.charCodeAt(at);
      if (sign === colon && this.#endsWord(at + 1)) return at;
      if (sign === hash && this.#text.charCodeAt(at - 1) === space) return -1;
    }
    return -1;
  }

  #endsWord(at: number): boolean {
    return at >= this.#end || this.#text.charCodeAt(at) === space;
  }

  #key(from: number, mark: number): Node {
    const first = this.#text.charCodeAt(from);
    if (first === 34 || first === 39) return this.#quoted(from, mark, mark);
    let end = mark;
    while (this.#text.charCodeAt(end - 1) === space) end--;
    if (end === from || !this.#mayBegin(from)) throw notPlain;
    const key = this.#plain(from, end, end);
    // What a merge key is to the package, which our readers know by its source.
    if (key.source === '<<') key.value = Symbol('<<');
    return key;
  }

  #mayBegin(at: number): boolean {
    const first = this.#text.charCodeAt(at);
    if (first === dash || first === 63 || first === colon) {
      const next = this.#text.charCodeAt(at + 1);
      return next !== space && at + 1 < this.#end;
    }
    return !indicators.has(first);
  }

  /** A value of a key or an item, which may have an anchor: `&name` before it, on its line or above it. */
  #value(at: number, indent: number, least: number): Node {
    if (this.#text.charCodeAt(at) !== ampersand) return this.#inline(at, indent);
    const end = this.#nameEnd(at);
    const next = this.#skipSpaces(end);
    if (next === end && end < this.#end) throw notPlain;
    if (next < this.#end && (this.#isNothing(next) || ampersand === this.#text.charCodeAt(next)))
      throw notPlain;
    const node = next >= this.#end ? this.#below(next, indent, least) : this.#inline(next, indent);
    if (node instanceof Alias || (node instanceof Scalar && node.value === null)) throw notPlain;
    node.anchor = this.#text.slice(at + 1, end);
    return node;
  }

  /** Behind the name of an anchor or alias. Only names of letters and digits are read here. */
  #nameEnd(at: number): number {
    let end = at + 1;
    while (/[\w-]/.test(this.#text.charAt(end))) end++;
    if (end === at + 1) throw notPlain;
    return end;
  }

  #alias(at: number): Node {
    const end = this.#nameEnd(at);
    const node = new Alias(this.#text.slice(at + 1, end));
    node.range = [at, end, this.#restOf(end)];
    return node;
  }

  /** A value on the line of its key or dash; goes to the line after it, which may not be deeper. */
  #inline(at: number, indent: number): Node {
    const first = this.#text.charCodeAt(at);
    if (first === 124 || first === 62) return this.#lines(at, indent);
    let node: Node;
    if (first === 34 || first === 39) {
      const end = this.#quoteEnd(at);
      if (end === -1) throw notPlain;
      node = this.#quoted(at, end, this.#restOf(end));
    } else if (first === star) {
      node = this.#alias(at);
    } else if (first === 91 || first === 123) {
      const flow = this.#flow(at, 0);
      const end = this.#restOf(flow.range![1]);
      flow.range = [flow.range![0], flow.range![1], end];
      node = flow;
    } else {
      if (!this.#mayBegin(at)) throw notPlain;
      let end = at;
      for (; end < this.#end; end++) {
        const sign = this.#text.charCodeAt(end);
        if (sign === hash && this.#text.charCodeAt(end - 1) === space) break;
        if (sign === colon && this.#endsWord(end + 1)) throw notPlain;
      }
      const isCut = end < this.#end;
      while (this.#text.charCodeAt(end - 1) === space) end--;
      const more = isCut ? null : this.#continuation(this.#text.slice(at, end), indent);
      if (more !== null) return this.#joined(at, more, indent);
      node = this.#plain(at, end, this.#restOf(end));
    }
    this.#moveTo(this.#end + 1);
    if (!this.#done && this.#indent > indent) throw notPlain;
    return node;
  }

  /** A plain scalar that goes on below, deeper than what it belongs to: all its text, or null when it does not. */
  #continuation(first: string, indent: number): string | null {
    let value: string | null = null;
    for (;;) {
      const line = this.#end + 1;
      const from = this.#skipSpaces(line);
      let end = this.#text.indexOf('\n', from);
      if (end === -1) end = this.#length;
      if (from >= end || from - line <= indent) return value;
      const words = this.#text.slice(from, end).trimEnd();
      if (words.startsWith('#') || /:(?: |$)| #|\t/.test(words)) throw notPlain;
      this.#line = line;
      this.#content = from;
      this.#end = end;
      value = `${value ?? first} ${words}`;
    }
  }

  #joined(from: number, value: string, indent: number): Node {
    let to = this.#end;
    while (this.#text.charCodeAt(to - 1) === space) to--;
    const scalar = new Scalar<unknown>(typed(value));
    scalar.source = value;
    scalar.type = 'PLAIN';
    scalar.range = [from, to, this.#restOf(to)];
    this.#moveTo(this.#end + 1);
    if (!this.#done && this.#indent > indent) throw notPlain;
    return scalar;
  }

  /** Where a node ends whose value ended there: behind its comment and its line feed. */
  #restOf(end: number): number {
    if (!this.#isNothing(this.#skipSpaces(end))) throw notPlain;
    return Math.min(this.#end + 1, this.#length);
  }

  #plain(from: number, to: number, end: number): Scalar<unknown> {
    const source = this.#text.slice(from, to);
    if (source.includes('\t')) throw notPlain;
    const scalar = new Scalar<unknown>(typed(source));
    scalar.source = source;
    scalar.type = 'PLAIN';
    scalar.range = [from, to, end];
    return scalar;
  }

  /** Behind the closing quote, on this line; -1 when it is not here. */
  #quoteEnd(from: number): number {
    const quote = this.#text.charCodeAt(from);
    for (let at = from + 1; at < this.#end; at++) {
      const sign = this.#text.charCodeAt(at);
      if (sign === 92 && quote === 34) at++;
      else if (sign === quote) {
        if (quote === 39 && this.#text.charCodeAt(at + 1) === 39) at++;
        else return at + 1;
      }
    }
    return -1;
  }

  #quoted(from: number, to: number, end: number): Node {
    const double = this.#text.charCodeAt(from) === 34;
    const inner = this.#text.slice(from + 1, to - 1);
    const scalar = new Scalar<string>(double ? unescaped(inner) : inner.replaceAll("''", "'"));
    scalar.source = scalar.value;
    scalar.type = double ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE';
    scalar.range = [from, to, end];
    return scalar;
  }

  /** `|`, `|-`, `>` and `>-` with lines below that are indented alike or more. */
  #lines(at: number, indent: number): Node {
    const header = this.#text.slice(at, this.#end);
    if (!/^[|>]-?$/.test(header)) throw notPlain;
    const text = this.#text;
    const lines: string[] = [];
    let depth = -1;
    let line = this.#end + 1;
    let last = -1;
    let lastEnd = -1;
    while (line < this.#length) {
      let from = line;
      while (text.charCodeAt(from) === space) from++;
      let end = text.indexOf('\n', from);
      if (end === -1) end = this.#length;
      if (from === end) {
        // A blank line that is longer than the indent holds spaces that count.
        if (end - line > Math.max(depth, 0)) throw notPlain;
        lines.push('');
      } else {
        const own = from - line;
        if (depth === -1) {
          if (own <= indent || lines.length > 0) throw notPlain;
          depth = own;
        }
        if (own < depth) {
          if (own > indent) throw notPlain;
          break;
        }
        lines.push(text.slice(line + depth, end));
        last = lines.length;
        lastEnd = Math.min(end + 1, this.#length);
      }
      line = end + 1;
    }
    if (last === -1) throw notPlain;
    lines.length = last;
    const isLiteral = header.charCodeAt(0) === 124;
    const body = isLiteral ? lines.join('\n') : folded(lines);
    const scalar = new Scalar<string>(header.length === 1 ? `${body}\n` : body);
    scalar.source = scalar.value;
    scalar.type = isLiteral ? 'BLOCK_LITERAL' : 'BLOCK_FOLDED';
    scalar.range = [at, lastEnd, lastEnd];
    this.#moveTo(lastEnd);
    if (!this.#done && this.#indent > indent) throw notPlain;
    return scalar;
  }

  /** `[a, "b"]` and `{ a: b }` on one line. */
  #flow(at: number, depth: number): YAMLMap<Node, Node> | YAMLSeq<Node> {
    if (depth > 10) throw notPlain;
    const isMap = this.#text.charCodeAt(at) === 123;
    const closing = isMap ? 125 : 93;
    const node = isMap ? new YAMLMap<Node, Node>() : new YAMLSeq<Node>();
    node.flow = true;
    let here = this.#skipSpaces(at + 1);
    while (this.#text.charCodeAt(here) !== closing) {
      let item = this.#flowItem(here, depth);
      here = this.#skipSpaces(item.range![1]);
      if (isMap) {
        if (this.#text.charCodeAt(here) !== colon || this.#text.charCodeAt(here + 1) !== space)
          throw notPlain;
        const key = item;
        item = this.#flowItem(this.#skipSpaces(here + 1), depth);
        here = this.#skipSpaces(item.range![1]);
        (node as YAMLMap<Node, Node>).items.push(new Pair<Node, Node>(key, item));
      } else (node as YAMLSeq<Node>).items.push(item);
      if (this.#text.charCodeAt(here) === 44) {
        here = this.#skipSpaces(here + 1);
      } else if (this.#text.charCodeAt(here) !== closing) throw notPlain;
    }
    node.range = [at, here + 1, here + 1];
    return node;
  }

  #flowItem(at: number, depth: number): Node {
    const first = this.#text.charCodeAt(at);
    if (at >= this.#end) throw notPlain;
    if (first === 91 || first === 123) return this.#flow(at, depth + 1);
    if (first === 34 || first === 39) {
      const end = this.#quoteEnd(at);
      if (end === -1) throw notPlain;
      return this.#quoted(at, end, end);
    }
    if (!this.#mayBegin(at)) throw notPlain;
    let end = at;
    for (; end < this.#end; end++) {
      const sign = this.#text.charCodeAt(end);
      if (sign === 44 || sign === 93 || sign === 125) break;
      if (sign === 91 || sign === 123 || sign === hash) throw notPlain;
      if (sign === colon) {
        const next = this.#text.charCodeAt(end + 1);
        if (next === space) break;
        if (next === 44 || next === 93 || next === 125 || end + 1 >= this.#end) throw notPlain;
      }
    }
    let to = end;
    while (this.#text.charCodeAt(to - 1) === space) to--;
    if (to <= at) throw notPlain;
    return this.#plain(at, to, to);
  }
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  n: '\n',
  t: '\t',
  r: '\r',
};

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(.?)/g, (_, sign: string) => {
    const value = lookUp(escapes, sign);
    if (value === undefined) throw notPlain;
    return value;
  });
}

/** Lines that are indented alike become one; a blank line is a line feed, and deeper ones keep theirs. */
function folded(lines: readonly string[]): string {
  let value = '';
  let between = '';
  let wasDeeper = false;
  for (const line of lines) {
    if (line === '') {
      if (between === '\n') value += '\n';
      else between = '\n';
    } else if (line.startsWith(' ') || line.startsWith('\t')) {
      if (between === ' ') between = '\n';
      else if (!wasDeeper && between === '\n') between = '\n\n';
      value += between + line;
      between = '\n';
      wasDeeper = true;
    } else {
      value += between + line;
      between = ' ';
      wasDeeper = false;
    }
  }
  return value;
}

/** The core schema of YAML 1.2: https://yaml.org/spec/1.2.2/#103-core-schema */
function typed(source: string): unknown {
  const first = source.charCodeAt(0);
  // Letters that no number, boolean or null begins with: most scalars.
  if (first > 58 && !'tTfFnN~'.includes(source[0]!)) return source;
  if (/^(?:~|[Nn]ull|NULL)$/.test(source)) return null;
  if (/^(?:[Tt]rue|TRUE)$/.test(source)) return true;
  if (/^(?:[Ff]alse|FALSE)$/.test(source)) return false;
  if (/^0o[0-7]+$/.test(source)) return Number.parseInt(source.slice(2), 8);
  if (/^[-+]?[0-9]+$/.test(source)) return Number.parseInt(source, 10);
  if (/^0x[0-9a-fA-F]+$/.test(source)) return Number.parseInt(source.slice(2), 16);
  if (/^[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)$/.test(source)) throw notPlain;
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/.test(source)) return Number(source);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/.test(source)) return Number.parseFloat(source);
  return source;
}
