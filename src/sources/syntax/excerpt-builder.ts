import { type Excerpt, toFile } from '../../model/excerpt.ts';

/** The shell reader's own mark for what another program puts in. */
const mark = '\x01';

/** Puts an excerpt together from parts of others, keeping for every character the way back to the file. */
export class ExcerptBuilder {
  #text = '';
  readonly #pieces: { at: number; from: number }[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** A part of another excerpt as it stands. */
  copy(excerpt: Excerpt, start = 0, end = excerpt.text.length): void {
    if (end <= start) return;
    this.#mark(toFile(excerpt, start));
    for (let next = pieceAfter(excerpt, start); next < excerpt.pieces.length; next++) {
      const piece = excerpt.pieces[next]!;
      if (piece.at >= end) break;
      this.#pieces.push({ at: this.#text.length + piece.at - start, from: piece.from });
    }
    this.#text += excerpt.text.slice(start, end);
  }

  /**
   * Other words in place of a part: each letter leads to the part's start and the last one to its end, so
   * that all of the words are all of the part. A mark that is as long as the part matches it letter by letter.
   */
  put(words: string, excerpt: Excerpt, start: number, end: number): void {
    const last = Math.max(start, end - 1);
    const marks = words.startsWith(mark);
    for (let at = 0; at < words.length; at++) {
      const source =
        marks && words.length === end - start ? start + at : at === words.length - 1 ? last : start;
      this.#markAt(this.#text.length + at, toFile(excerpt, source));
    }
    this.#text += words;
  }

  /** Words that stand nowhere: they lead to a place given, an offset in the file. */
  add(words: string, from: number): void {
    for (let at = 0; at < words.length; at++) this.#markAt(this.#text.length + at, from);
    this.#text += words;
  }

  build(): Excerpt {
    return { text: this.#text, pieces: this.#pieces.length === 0 ? [{ at: 0, from: 0 }] : this.#pieces };
  }

  #mark(from: number): void {
    this.#markAt(this.#text.length, from);
  }

  #markAt(at: number, from: number): void {
    const last = this.#pieces.at(-1);
    if (last && last.from + (at - last.at) === from) return;
    this.#pieces.push({ at, from });
  }
}

function pieceAfter({ pieces }: Excerpt, offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One text out of several, each on its own line: items that one shell runs after one another. */
export function joinLines(parts: readonly Excerpt[]): Excerpt {
  const first = parts[0];
  if (parts.length === 1 && first) return first;
  const builder = new ExcerptBuilder();
  let ended = true;
  for (const part of parts) {
    if (part.text === '') continue;
    if (!ended) builder.add('\n', toFile(part, 0));
    builder.copy(part);
    ended = part.text.endsWith('\n');
  }
  return builder.build();
}

/**
 * Replaces what `pattern` (global) finds. The answer null leaves a match alone. Used for what another
 * program puts in before the shell sees the text: make variables, `<< parameters.x >>`, `{{ … }}`.
 */
export function replaceIn(
  excerpt: Excerpt,
  pattern: RegExp,
  answer: (match: RegExpMatchArray) => string | null,
): Excerpt {
  const builder = new ExcerptBuilder();
  let done = 0;
  for (const match of excerpt.text.matchAll(pattern)) {
    const words = answer(match);
    if (words === null) continue;
    builder.copy(excerpt, done, match.index);
    builder.put(words, excerpt, match.index, match.index + match[0].length);
    done = match.index + match[0].length;
  }
  if (done === 0) return excerpt;
  builder.copy(excerpt, done);
  return builder.build();
}

/** Stands for words that another program puts in and that cannot be known. */
export function unknownWord(length: number): string {
  return mark.repeat(Math.max(1, length));
}
