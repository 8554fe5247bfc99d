/** A text as sources read it, and where characters were left out of it. */
export interface ReadText {
  readonly text: string;
  /** Offsets in `text`, ascending: a character of the file stood before each. The same offset once per character. */
  readonly left: readonly number[];
}

/**
 * The text with `\n` as its only line end. A shell takes the `\r` of a checkout by Git for Windows for a part of the
 * last word, and so would every reader that has not thought of it.
 */
export function withPlainLineEnds(text: string): ReadText {
  if (!text.includes('\r')) return { text, left: [] };
  return without(text, /\r+(?=\n)/g);
}

/** The text without what the pattern matches. */
export function without(text: string, pattern: RegExp): ReadText {
  const left: number[] = [];
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (const { index, 0: match } of text.matchAll(pattern)) {
    parts.push(text.slice(from, index));
    length += index - from;
    for (let count = 0; count < match.length; count++) left.push(length);
    from = index + match.length;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), left };
}

/** Where an offset of the read text stands in the file. A place at a line's end stands before the `\r`. */
export function writtenOffset(left: readonly number[], offset: number): number {
  let low = 0;
  let high = left.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (left[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return offset + low;
}

/** The text of a file whose line ends were made plain. */
export function withWrittenLineEnds({ text, left }: ReadText): string {
  const parts: string[] = [];
  let from = 0;
  for (const at of left) {
    parts.push(text.slice(from, at), '\r');
    from = at;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
