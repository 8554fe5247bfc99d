import { type Span, span } from '../../model/span.ts';
import { decoded, isBlank, isQuote, quoteEnd } from './yaml-text.ts';

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
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    if (isQuote(code) && opensFlow(text, at)) {
      const close = quoteEnd(text, at, code);
      if (close === -1) return last;
      at = close;
    } else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) depth--;
    else if (code === 44 && depth === 0) return at;
  }
  return last;
}

function flowColon(text: string, from: number, stop: number): number {
  let at = from;
  while (at < stop && isBlank(text.charCodeAt(at))) at++;
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
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return span(start, end);
}

/** A quote opens a scalar only where one may begin: `it's` holds none. */
function opensFlow(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const code = text.charCodeAt(before);
    if (isBlank(code)) continue;
    return code === 123 || code === 91 || code === 44 || code === 58;
  }
  return true;
}

/** Offset of the bracket that closes the one at `from`; -1 when none does. */
export function flowEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isQuote(code) && opensFlow(text, at)) {
      const close = quoteEnd(text, at, code);
      if (close === -1) return -1;
      at = close;
    } else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) {
      depth--;
      if (depth === 0) return at;
    }
  }
  return -1;
}
