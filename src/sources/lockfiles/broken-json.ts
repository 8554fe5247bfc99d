import { type Span, span } from '../../model/span.ts';
import { commentEnd, stringEnd, unescaped } from './json-text.ts';

interface Broken {
  readonly value: unknown;
  readonly at: Span | null;
  /** Nothing was wrong but comments and trailing commas. */
  readonly relaxed: boolean;
}

type Container = { key: string | null; value: Record<string, unknown> | unknown[] };

/** Reads what JSON.parse refuses, as far as brackets and quotes tell. No recursion: depth costs no stack. */
export function parseBroken(text: string): Broken {
  const stack: Container[] = [];
  let root: unknown;
  let wrong: Span | null = null;
  let relaxed: Span | null = null;
  let afterComma = false;
  const put = (value: unknown, at: number): void => {
    const top = stack[stack.length - 1];
    if (!top) {
      if (root === undefined) root = value;
      else wrong ??= span(at, at + 1);
    } else if (Array.isArray(top.value)) top.value.push(value);
    else if (top.key === null) wrong ??= span(at, at + 1);
    else {
      define(top.value, top.key, value);
      top.key = null;
    }
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9 || code === 58) continue;
    const trailing: boolean = afterComma;
    afterComma = false;
    if (code === 34) {
      const end = stringEnd(text, at);
      const top = stack[stack.length - 1];
      if (end >= text.length) {
        wrong ??= span(at, at + 1);
        break;
      }
      const value = unescaped(text.slice(at + 1, end));
      if (top && !Array.isArray(top.value) && top.key === null) top.key = value;
      else put(value, at);
      at = end;
    } else if (code === 123 || code === 91) {
      const value: Container['value'] = code === 123 ? {} : [];
      put(value, at);
      stack.push({ key: null, value });
    } else if (code === 125 || code === 93) {
      if (trailing) relaxed ??= span(at, at + 1);
      const top = stack.pop();
      if (!top || Array.isArray(top.value) !== (code === 93)) wrong ??= span(at, at + 1);
    } else if (code === 44) {
      afterComma = true;
      const top = stack[stack.length - 1];
      if (top) top.key = null;
    } else if (code === 47) {
      const end = commentEnd(text, at);
      if (end === at) wrong ??= span(at, at + 1);
      else relaxed ??= span(at, end);
      at = end;
      afterComma = trailing;
    } else {
      let end = at + 1;
      while (end < text.length && !/[\s,:{}[\]"]/.test(text[end]!)) end++;
      const word = literal(text.slice(at, end));
      if (word === undefined) wrong ??= span(at, end);
      else put(word, at);
      at = end - 1;
    }
  }
  if (stack.length > 0) wrong ??= span(Math.max(0, text.trimEnd().length - 1), text.length);
  return { value: root, at: wrong ?? relaxed ?? span(0, 0), relaxed: wrong === null };
}

function literal(word: string): unknown {
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  const value = Number(word);
  return Number.isNaN(value) ? undefined : value;
}

/** As JSON.parse does: `__proto__` is a member like any other. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
