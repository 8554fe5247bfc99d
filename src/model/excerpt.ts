import type { Span } from './span.ts';

/**
 * A text that stands inside a file in another form: a YAML block scalar without its indentation, a JSON
 * string without its escapes, a Dockerfile RUN with its comment lines blanked.
 *
 * `pieces` says where each run of characters comes from: from `at` (offset in `text`) on, characters map
 * one to one to the file from `from` (offset in the file), until the next piece. Sorted by `at`, first at 0.
 */
export interface Excerpt {
  readonly text: string;
  readonly pieces: readonly { readonly at: number; readonly from: number }[];
  /** Characters of the file. What an excerpt says beyond what is written (a last line feed, a word that is not known) ends there. */
  readonly length?: number;
}

/** A text that is a slice of its file, or all of it. */
export function excerptOf(text: string, from = 0): Excerpt {
  return { text, pieces: [{ at: 0, from }] };
}

/** Offset in the excerpt → offset in the file. */
export function toFile(excerpt: Excerpt, offset: number): number {
  const { pieces } = excerpt;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low] ?? { at: 0, from: 0 };
  return Math.min(piece.from + (offset - piece.at), excerpt.length ?? Number.POSITIVE_INFINITY);
}

/** Span in the excerpt → span in the file. The end maps through the last character, so that it stays on its line. */
export function spanInFile(excerpt: Excerpt, start: number, end: number): Span {
  const from = toFile(excerpt, start);
  if (end <= start) return { start: from, end: from };
  const last = toFile(excerpt, end - 1) + 1;
  return { start: from, end: Math.max(from, Math.min(last, excerpt.length ?? last)) };
}

/** Offset in the file → offset in the excerpt; the nearest place before it where the excerpt leaves it out. */
export function toExcerpt({ pieces }: Excerpt, offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.from <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low] ?? { at: 0, from: 0 };
  const next = pieces[low + 1]?.at ?? Number.POSITIVE_INFINITY;
  return Math.min(Math.max(piece.at, piece.at + (offset - piece.from)), next);
}
