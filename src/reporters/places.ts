import type { Facts } from '../model/facts.ts';
import { writtenOffset } from '../model/line-ends.ts';
import { LineIndex, type Span } from '../model/span.ts';

export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  /** Exclusive. */
  readonly endColumn: number;
}

/** Offsets → lines for the files of one report. Every reporter prints through it. */
export class Places {
  readonly #facts: Facts;
  readonly #indexes = new Map<string, LineIndex>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  index(path: string): LineIndex {
    let index = this.#indexes.get(path);
    if (!index) {
      index = new LineIndex(this.#facts.texts.get(path) ?? '');
      this.#indexes.set(path, index);
    }
    return index;
  }

  region(path: string, span: Span): Region {
    const index = this.index(path);
    const start = index.positionAt(span.start);
    const end = index.positionAt(Math.max(span.start, span.end));
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  }

  /** The offset in the file as it is written, line ends and all. */
  written(path: string, offset: number): number {
    return writtenOffset(this.#facts.left.get(path) ?? [], offset);
  }

  /** What stands between two offsets; '' when the file is not known. */
  slice(path: string, start: number, end: number): string {
    return this.#facts.texts.get(path)?.slice(start, end) ?? '';
  }

  /** A line's text without its end; '' when there is none. */
  lineText(path: string, line: number): string {
    const text = this.#facts.texts.get(path);
    const span = this.index(path).lineSpan(line);
    return text === undefined || span === null ? '' : text.slice(span.start, span.end).replace(/\r$/, '');
  }
}
