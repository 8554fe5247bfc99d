import { type Span, span } from '../../model/span.ts';
import { decoded, isBlank, isQuote, nextLine, quoteEnd } from './yaml-text.ts';

/** One member of a flow mapping or one item of a flow sequence: `keyEnd` is -1 for an item. */
export interface FlowEntry {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
  /** Where the next entry may begin. */
  readonly next: number;
}

/** The entry that begins at or after `from`, before the closing bracket at `last`; null when there is none. */
export function flowEntry(text: string, from: number, last: number, isMapping: boolean): FlowEntry | null {
  for (let at = skipBlanks(text, from, last); at < last; ) {
    const stop = Math.min(flowItemEnd(text, at, last), last);
    if (stop === at) {
      at = skipBlanks(text, stop + 1, last);
      continue;
    }
    const colon = isMapping ? flowColon(text, at, stop) : -1;
    const key = trimmed(text, at, colon === -1 ? stop : colon);
    if (!isMapping) return { keyStart: at, keyEnd: -1, start: key.start, end: key.end, next: stop + 1 };
    const value = colon === -1 ? span(key.end, key.end) : trimmed(text, colon + 1, stop);
    return { keyStart: key.start, keyEnd: key.end, start: value.start, end: value.end, next: stop + 1 };
  }
  return null;
}

/** Blanks, line ends and comments. */
function skipBlanks(text: string, from: number, last: number): number {
  let at = from;
  for (;;) {
    while (at < last && isBlank(text.charCodeAt(at))) at++;
    if (at >= last || !isComment(text, at)) return Math.min(at, last);
    at = nextLine(text, at);
  }
}

function isComment(text: string, at: number): boolean {
  return text.charCodeAt(at) === 35 && isBlank(text.charCodeAt(at - 1));
}

/** Members of `{a: 1, 'b': [x, y]}` one level deep, values as written and decoded where they are scalars. */
export function flowMembers(
  text: string,
  start: number,
  end: number,
): Map<string, { value: string; span: Span }> {
  const members = new Map<string, { value: string; span: Span }>();
  if (text.charCodeAt(start) !== 123) return members;
  const last = text.charCodeAt(end - 1) === 125 ? end - 1 : end;
  for (let at = start + 1; at < last; ) {
    const stop = Math.min(flowItemEnd(text, at, last), last);
    const colon = flowColon(text, at, stop);
    if (colon !== -1) {
      const key = trimmed(text, at, colon);
      const value = trimmed(text, colon + 1, stop);
      members.set(decoded(text, key.start, key.end), {
        value: decoded(text, value.start, value.end),
        span: value,
      });
    }
    at = stop + 1;
  }
  return members;
}

function flowItemEnd(text: string, from: number, last: number): number {
  let depth = 0;
  // A quote opens a scalar only where one may begin: `it's` holds none.
  let opens = true;
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    if (isQuote(code) && opens) {
      const close = quoteEnd(text, at, code);
      if (close === -1) return last;
      at = close;
    } else if (code === 35 && isComment(text, at)) {
      at = nextLine(text, at) - 1;
      continue;
    } else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) depth--;
    else if (code === 44 && depth === 0) return at;
    opens = code === 123 || code === 91 || code === 44 || code === 58;
  }
  return last;
}

function flowColon(text: string, from: number, stop: number): number {
  const at = skipBlanks(text, from, stop);
  const code = text.charCodeAt(at);
  if (isQuote(code)) {
    const close = quoteEnd(text, at, code);
    if (close === -1 || close >= stop) return -1;
    const colon = text.indexOf(':', close);
    return colon !== -1 && colon < stop ? colon : -1;
  }
  for (
    let colon = text.indexOf(':', at);
    colon !== -1 && colon < stop;
    colon = text.indexOf(':', colon + 1)
  ) {
    if (colon + 1 === stop || isBlank(text.charCodeAt(colon + 1))) return colon;
  }
  return -1;
}

function trimmed(text: string, from: number, to: number): Span {
  const start = skipBlanks(text, from, to);
  const code = text.charCodeAt(start);
  let end = to;
  // What stands behind a value that ends by itself is a comment.
  if (isQuote(code)) end = Math.min(quoteEnd(text, start, code) + 1 || to, to);
  else if (code === 123 || code === 91) end = Math.min(flowEnd(text, start) + 1 || to, to);
  else {
    const comment = text.slice(start, to).search(/\s#/);
    if (comment !== -1) end = start + comment;
  }
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return span(start, end);
}

/** Offset of the bracket that closes the one at `from`; -1 when none does. */
export function flowEnd(text: string, from: number): number {
  let depth = 0;
  let opens = true;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    if (isQuote(code) && opens) {
      const close = quoteEnd(text, at, code);
      if (close === -1) return -1;
      at = close;
    } else if (code === 35 && isComment(text, at)) {
      at = nextLine(text, at) - 1;
      continue;
    } else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) {
      depth--;
      if (depth === 0) return at;
    }
    opens = code === 123 || code === 91 || code === 44 || code === 58;
  }
  return -1;
}
