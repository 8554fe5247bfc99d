/** A half-open range of UTF-16 offsets in one text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people count it: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

/** Turns offsets of one text into lines and columns. Built once per text, each look-up is a binary search. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** Offsets past the end are taken as the end. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - this.#starts[low]! + 1 };
  }

  /** The span of a line (from 1) without its line end's `\n`; null when there is no such line. */
  lineSpan(line: number): Span | null {
    const start = this.#starts[line - 1];
    if (start === undefined) return null;
    const next = this.#starts[line];
    return { start, end: next === undefined ? this.#length : next - 1 };
  }

  get lineCount(): number {
    return this.#starts.length;
  }
}
