import { LineIndex } from '../model/span.ts';

/** Lines of one text that belong together, from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A line beyond this is data, not something that holds a node. */
const longestLine = 2000;
/** A node with more lines than this is the file itself. */
const mostLines = 20_000;
/** Lines looked at for one text; a text that needs more has its ignores on their own lines only. */
const mostWork = 2_000_000;
/** Comments that stand between a line and the one it belongs to. */
const mostComments = 20;

/**
 * Which lines the node that begins on a line has: a step with its keys, an instruction with its continuation lines, a
 * block with its braces, a table up to the next one. Told by the layout, which is one for all formats that have
 * comments: what is indented further belongs to what stands above it.
 */
export class NodeLines {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #isTable: boolean;
  readonly #isDockerfile: boolean;
  readonly #escape: RegExp;
  #work = mostWork;

  constructor(path: string, text: string, lines: LineIndex = new LineIndex(text)) {
    this.#text = text;
    this.#lines = lines;
    this.#isTable = /\.(?:toml|ini|cfg|conf|lock)$|(?:^|\/)Pipfile$/i.test(path);
    this.#isDockerfile = /(?:^|[/.])(?:docker|container)file(?:$|\.)/i.test(path);
    const isBackquote = this.#isDockerfile && /^#\s*escape\s*=\s*`/im.test(text.slice(0, 500));
    this.#escape =
      isBackquote || /\.(?:ps1|psm1)$/i.test(path) ? /`\s*$/ : /\\\s*$|[|&]{2}\s*$|[^|>\s:-]\s*\|\s*$/;
  }

  /** The node whose first line this is, or the command which has it as one of its continued lines. */
  nodeAt(line: number): LineRange {
    if (this.#work <= 0) return { first: line, last: line };
    const first = this.#firstOf(line);
    const end = Math.min(this.#lines.lineCount, first + mostLines);
    const document = this.#document(first, end);
    if (document !== null) return document;
    // Within an instruction one command is meant, and not the others that it is joined with.
    if (this.#goesOn(first - 1)) return { first, last: Math.max(line, this.#commandEnd(first, end)) };
    const last = this.#continued(first, end);
    return { first, last: Math.max(line, this.#table(first, end) ?? this.#deeper(first, last, end)) };
  }

  /** The next line that is neither blank nor a comment; the line itself when there is none near. */
  nextCode(line: number): number {
    for (let next = line + 1; next <= this.#lines.lineCount && next <= line + mostComments; next++)
      if (!this.#isEmpty(next)) return next;
    return Math.min(line + 1, this.#lines.lineCount);
  }

  #line(line: number): string {
    this.#work--;
    const { start, end } = this.#lines.lineSpan(line)!;
    return this.#text.slice(start, Math.min(end, start + longestLine));
  }

  #endOfLine(line: number): string {
    const { start, end } = this.#lines.lineSpan(line)!;
    return this.#text.slice(Math.max(start, end - 200), end);
  }

  #isEmpty(line: number): boolean {
    return /^\s*(?:$|#|\/\/|\/\*|\*(?:\s|\/|$)|<!--|-->)/.test(this.#line(line).slice(0, 200));
  }

  /** Upwards over lines that the one before continues, to where the command begins. */
  #firstOf(line: number): number {
    let first = line;
    while (first > 1 && line - first < 200 && this.#goesOn(first - 1) && !this.#isJoined(first - 1)) first--;
    return first;
  }

  /** The line ends in the middle of a command; comments among an instruction's lines do not end it. */
  #goesOn(line: number): boolean {
    const written = this.#writtenAt(line);
    return written > 0 && this.#escape.test(withoutComment(this.#endOfLine(written)));
  }

  /** What follows the line is another command of the same list. */
  #isJoined(line: number): boolean {
    const written = this.#writtenAt(line);
    return written > 0 && /(?:&&|\|\||;)\s*[\\`]?\s*$/.test(withoutComment(this.#endOfLine(written)));
  }

  /** The line itself, or in a Dockerfile the one above its comments. */
  #writtenAt(line: number): number {
    let above = line;
    while (above > 0 && this.#isDockerfile && line - above < mostComments && this.#isEmpty(above)) above--;
    return above;
  }

  #commandEnd(first: number, end: number): number {
    let last = first;
    while (last < end && this.#goesOn(last) && !this.#isJoined(last)) last++;
    return last;
  }

  /** Downwards over continued lines and here-documents. */
  #continued(first: number, end: number): number {
    let last = first;
    const words: string[] = [];
    for (let line = first; line <= end; line++) {
      last = line;
      const text = this.#line(line);
      for (const match of text.slice(0, 500).matchAll(/<<[-~]?\s*(["']?)([A-Za-z_]\w*)\1/g))
        words.push(match[2]!);
      if (words.length > 0) {
        const closed = this.#closeOf(words, line, end);
        return closed ?? last;
      }
      const skipped = line > first && this.#isEmpty(line) && this.#isDockerfile;
      if (!skipped && !this.#escape.test(withoutComment(this.#endOfLine(line)))) break;
    }
    return last;
  }

  /** The line on which the last of some here-documents ends. */
  #closeOf(words: readonly string[], from: number, end: number): number | null {
    let line = from;
    for (const word of words) {
      do line++;
      while (line <= end && this.#work > 0 && this.#line(line).trim() !== word);
      if (line > end || this.#work <= 0) return null;
    }
    return line;
  }

  /** What is indented further than the first line, with the line that closes it. */
  #deeper(first: number, from: number, end: number): number {
    const own = indentOf(this.#line(first));
    const isKey = /:\s*(?:#.*)?$/.test(this.#line(first)) && !/^\s*-\s/.test(this.#line(first));
    let last = from;
    for (let line = from + 1; line <= end; line++) {
      const text = this.#line(line);
      if (this.#work <= 0) break;
      // A comment may stand anywhere, and ends nothing.
      if (this.#isEmpty(line)) continue;
      const indent = indentOf(text);
      if (indent > own) {
        last = Math.max(line, this.#continued(line, end));
        line = last;
      } else if (isKey && indent === own && /^\s*-\s/.test(text)) last = line;
      else if (indent === own && closing.test(text)) return line;
      else break;
    }
    return last === from ? this.#bracketed(from, end) : last;
  }

  /** A block whose lines are not indented: up to where its brackets are closed. */
  #bracketed(first: number, end: number): number {
    if (!/[{[(]\s*$/.test(withoutComment(this.#endOfLine(first)))) return first;
    let depth = 0;
    for (let line = first; line <= end && this.#work > 0; line++) {
      for (const character of this.#line(line)) {
        if ('{[('.includes(character)) depth++;
        else if ('}])'.includes(character)) depth--;
      }
      if (depth <= 0) return line;
    }
    return first;
  }

  /** `[tool.x]` up to the next table. */
  #table(first: number, end: number): number | null {
    if (!this.#isTable || !/^\[/.test(this.#line(first))) return null;
    let last = first;
    for (let line = first + 1; line <= end; line++) {
      if (/^\[/.test(this.#line(line))) break;
      if (!this.#isEmpty(line)) last = line;
    }
    return last;
  }

  /** The first key of a Kubernetes object stands for the object. */
  #document(first: number, end: number): LineRange | null {
    if (!/^(?:apiVersion|kind):/.test(this.#line(first))) return null;
    let before = first - 1;
    while (before > 0 && this.#isEmpty(before)) before--;
    if (before > 0 && !/^---(?:\s|$)/.test(this.#line(before))) return null;
    let last = first;
    while (last < end && !/^(?:---|\.\.\.)(?:\s|$)/.test(this.#line(last + 1))) last++;
    return { first, last };
  }
}

/** What closes the block of the line above that has the same indent. */
const closing = /^\s*(?:[}\])]|<\/|(?:done|fi|esac|end)\b)/;

/** Of a list's entry the dash counts, so that all of its keys are deeper. */
function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** Continuation is judged by what stands before a comment. */
function withoutComment(text: string): string {
  return text.replace(/(?:^|\s)(?:#|\/\/).*$/, '');
}
