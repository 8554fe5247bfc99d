import { type Span, span } from '../../model/span.ts';

/** The text of a string value; null for any other. */
export function tomlString(text: string, start: number, end: number): string | null {
  const quote = text.charCodeAt(start);
  if (quote !== 34 && quote !== 39) return null;
  const mark = quote === 34 ? '"""' : "'''";
  if (end - start >= 6 && text.startsWith(mark, start))
    return text.slice(start + 3, end - 3).replace(/^\r?\n/, '');
  const inside = text.slice(start + 1, end - 1);
  if (quote === 39 || !inside.includes('\\')) return inside;
  try {
    return JSON.parse(`"${inside}"`) as string;
  } catch {
    return inside;
  }
}

/** The items of an array; none for any other value. */
export function tomlItems(text: string, start: number, end: number): Span[] {
  const items: Span[] = [];
  if (text.charCodeAt(start) !== 91) return items;
  for (let at = skipBlank(text, start + 1); at < end - 1; ) {
    const stop = valueEnd(text, at);
    if (stop === -1 || stop > end || stop === at) return items;
    items.push(span(at, stop));
    at = skipBlank(text, stop);
    if (text.charCodeAt(at) !== 44) return items;
    at = skipBlank(text, at + 1);
  }
  return items;
}

/** The strings of an array. */
export function tomlStrings(text: string, start: number, end: number): string[] {
  return tomlItems(text, start, end).flatMap((item) => tomlString(text, item.start, item.end) ?? []);
}

/** The members of an inline table; none for any other value. */
export function tomlMembers(text: string, start: number, end: number): Map<string, Span> {
  return new Map(
    tomlPairs(text, start, end).map(({ key, value }) => [unquotedKey(text.slice(key.start, key.end)), value]),
  );
}

/** The pairs of an inline table with their places; none for any other value. */
export function tomlPairs(text: string, start: number, end: number): { key: Span; value: Span }[] {
  const members: { key: Span; value: Span }[] = [];
  if (text.charCodeAt(start) !== 123) return members;
  for (let at = skipBlank(text, start + 1); at < end - 1; ) {
    const quote = text.charCodeAt(at);
    const from = quote === 34 || quote === 39 ? text.indexOf(text[at]!, at + 1) : at;
    const equals = from === -1 ? -1 : text.indexOf('=', from);
    if (equals === -1 || equals >= end) return members;
    const valueStart = skipBlank(text, equals + 1);
    const stop = valueEnd(text, valueStart);
    if (stop === -1 || stop > end || stop === valueStart) return members;
    let keyEnd = equals;
    while (keyEnd > at && isSpace(text.charCodeAt(keyEnd - 1))) keyEnd--;
    members.push({ key: span(at, keyEnd), value: span(valueStart, stop) });
    at = skipBlank(text, stop);
    if (text.charCodeAt(at) !== 44) return members;
    at = skipBlank(text, at + 1);
  }
  return members;
}

export function tomlMember(text: string, at: Span, name: string): string | null {
  const found = tomlMembers(text, at.start, at.end).get(name);
  return found ? tomlString(text, found.start, found.end) : null;
}

/** A key without its quotes and the space around its dots. */
export function unquotedKey(key: string): string {
  const plain = key.trim();
  if (!/["'\s]/.test(plain)) return plain;
  return plain
    .replace(/\s*\.\s*/g, '.')
    .replace(/("(?:[^"\\]|\\.)*")|'([^']*)'/g, (_, double, single) =>
      double === undefined ? single : (tomlString(double, 0, double.length) ?? ''),
    );
}

/** The parts of a dotted key, quotes included. */
export function keyParts(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) {
      const stop = stringStop(text, at, code);
      if (stop === -1 || stop > end) break;
      at = stop - 1;
    } else if (code === 46) {
      parts.push(span(from, at));
      from = at + 1;
    }
  }
  parts.push(span(from, end));
  return parts;
}

/** End of the value that begins at `start`: -1 when it never ends, `start` when there is none. */
export function valueEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === 34 || code === 39) return stringStop(text, start, code);
  if (code !== 91 && code !== 123) {
    let end = start;
    while (end < text.length && !isStop(text.charCodeAt(end))) end++;
    return end;
  }
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const here = text.charCodeAt(at);
    if (here === 34 || here === 39) {
      const stop = stringStop(text, at, here);
      if (stop === -1) return -1;
      at = stop - 1;
    } else if (here === 91 || here === 123) depth++;
    else if (here === 93 || here === 125) {
      depth--;
      if (depth === 0) return at + 1;
    } else if (here === 35) at = lineEnd(text, at);
  }
  return -1;
}

/** End of a string, quotes included; -1 when it is not closed where it must be. */
function stringStop(text: string, start: number, quote: number): number {
  const mark = quote === 34 ? '"' : "'";
  const long = mark.repeat(3);
  const isLong = text.charCodeAt(start + 1) === quote && text.startsWith(long, start);
  const close = isLong ? long : mark;
  for (let end = text.indexOf(close, start + close.length); end !== -1; end = text.indexOf(close, end + 1)) {
    if (quote === 34 && isEscaped(text, end, start)) continue;
    let stop = end + close.length;
    // `""""` closes after the last quote of the run.
    while (isLong && stop < end + 5 && text.charCodeAt(stop) === quote) stop++;
    return stop;
  }
  return -1;
}

function isEscaped(text: string, at: number, from: number): boolean {
  let slashes = at;
  while (slashes > from && text.charCodeAt(slashes - 1) === 92) slashes--;
  return (at - slashes) % 2 === 1;
}

function isStop(code: number): boolean {
  return (
    isSpace(code) || code === 10 || code === 13 || code === 44 || code === 93 || code === 125 || code === 35
  );
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

/** Offset of the first character that is neither space nor in a comment. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) at++;
    else if (code === 35) at = lineEnd(text, at);
    else return at;
  }
}

/** Offset of the line end at or behind `at`, or of the text's end. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline;
}
