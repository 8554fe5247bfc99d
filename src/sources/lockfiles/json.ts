import { type Span, span } from '../../model/span.ts';
import type { LockReader } from './reader.ts';

export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function stringOr<T>(value: unknown, otherwise: T): string | T {
  return typeof value === 'string' ? value : otherwise;
}

/** The members of an object, in the order written; none for anything else. */
export function members(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

/**
 * The file's object. Broken text gives what can be read of it, with a diagnostic at the first place that is
 * not JSON; null when there is no object at all. Comments and trailing commas are let through where `relaxed`.
 */
export function readJson(reader: LockReader, relaxed = false): JsonObject | null {
  let value = parse(reader.text, relaxed);
  // No JSON text holds a conflict's marker, so that only what cannot be parsed is searched for them.
  if (value === undefined && reader.settleConflicts()) value = parse(reader.text, relaxed);
  if (value === undefined) {
    const broken = parseBroken(reader.text);
    value = broken.value;
    if (broken.at !== null && !(relaxed && broken.relaxed)) {
      reader.problem('This is no valid JSON; what stands around here is not compared.', broken.at);
    }
  }
  if (isObject(value)) return value;
  reader.problem('This lockfile holds no JSON object; nothing of it is compared.', span(0, 0));
  return null;
}

function parse(text: string, relaxed: boolean): unknown {
  try {
    return JSON.parse(relaxed ? withoutTrailingCommas(text) : text);
  } catch {
    return undefined;
  }
}

/**
 * Blanks commas at a line's end before a closing bracket. No string goes over a line's end, so that this needs no
 * scanner; other trailing commas are left to `parseBroken`.
 */
function withoutTrailingCommas(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let newline = text.indexOf('\n'); newline !== -1; newline = text.indexOf('\n', newline + 1)) {
    let before = newline - 1;
    while (text.charCodeAt(before) !== 10 && isSpace(text.charCodeAt(before))) before--;
    if (text.charCodeAt(before) !== 44) continue;
    let after = newline + 1;
    while (isSpace(text.charCodeAt(after))) after++;
    const code = text.charCodeAt(after);
    if (code !== 125 && code !== 93) continue;
    parts.push(text.slice(kept, before), ' ');
    kept = before + 1;
  }
  parts.push(text.slice(kept));
  return parts.join('');
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Looks all places up, and tells keys that stand twice. Returns them for who locates in a way of its own. */
export function locateAll(
  reader: LockReader,
  depth: number,
  leaves: ReadonlySet<string>,
): ReadonlyMap<string, Span> {
  const found = jsonPlaces(reader.text, depth, leaves);
  tellDuplicates(reader, found);
  reader.locateWith((address) => found.places.get(String(address)) ?? null);
  return found.places;
}

/**
 * Looks places up when somebody asks. At once, and for keys that stand twice, when `marker` is more often in the
 * text than `parsed`, the times it was met in what JSON.parse gave: too often costs time only.
 */
export function locateLater(
  reader: LockReader,
  depth: number,
  leaves: ReadonlySet<string>,
  marker: string,
  parsed: number,
): void {
  let places: JsonPlaces | null = null;
  const look = () => {
    places ??= jsonPlaces(reader.text, depth, leaves);
    return places;
  };
  reader.locateWith((address) => look().places.get(String(address)) ?? null);
  const { text } = reader;
  let written = 0;
  for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, at + marker.length)) written++;
  if (written > parsed) tellDuplicates(reader, look());
}

/** Tells keys that stand twice: JSON.parse keeps the last one only. */
export function tellDuplicates(reader: LockReader, places: JsonPlaces): void {
  for (const at of places.duplicates) {
    reader.problem('This key stands twice; only the last one is read and compared.', at);
  }
}

export interface JsonPlaces {
  readonly places: ReadonlyMap<string, Span>;
  readonly duplicates: readonly Span[];
}

/**
 * Where objects and arrays stand, by address: keys (and numbers in arrays) joined with `\0`. The span is that of
 * the value of a member named in `leaves` when the object has one, else of its key. In an array the first
 * string is its leaf when `leaves` has `0`.
 */
export function jsonPlaces(text: string, depth: number, leaves: ReadonlySet<string>): JsonPlaces {
  const places = new Map<string, Span>();
  const duplicates: Span[] = [];
  const addresses: (string | null)[] = [];
  const counters: number[] = []; // -1: an object, else the place in an array
  let key = '';
  let keyAt: Span = span(0, 0);
  let wantsKey = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      const end = stringEnd(text, at);
      const address = addresses[addresses.length - 1];
      const isKey = wantsKey;
      wantsKey = false;
      if (address !== null && address !== undefined) {
        if (isKey) {
          const raw = text.slice(at + 1, end);
          key = raw.includes('\\') ? unescaped(raw) : raw;
          keyAt = span(at + 1, end);
        } else if (addresses.length > 1) {
          const count = counters[counters.length - 1]!;
          if (leaves.has(count === -1 ? key : String(count))) places.set(address, span(at + 1, end));
        }
      }
      at = end;
    } else if (code === 123 || code === 91) {
      const parent = addresses[addresses.length - 1];
      let address: string | null = null;
      if (addresses.length === 0) address = '';
      else if (parent !== null && parent !== undefined && addresses.length <= depth) {
        const count = counters[counters.length - 1]!;
        const name = count === -1 ? key : String(count);
        address = parent === '' ? name : `${parent}\0${name}`;
        if (count === -1 && places.has(address)) duplicates.push(keyAt);
        places.set(address, count === -1 ? keyAt : span(at, at + 1));
      }
      addresses.push(address);
      counters.push(code === 123 ? -1 : 0);
      wantsKey = code === 123;
    } else if (code === 125 || code === 93) {
      addresses.pop();
      counters.pop();
      wantsKey = false;
    } else if (code === 44) {
      const last = counters.length - 1;
      if (counters[last] === -1) wantsKey = true;
      else if (last >= 0) counters[last]!++;
    } else if (code === 47) at = commentEnd(text, at);
  }
  return { places, duplicates };
}

/** The string value of a member of the object that follows `from`, after a colon; null when it has none. */
export function memberPlace(text: string, from: number, name: string): Span | null {
  let depth = 0;
  let key: string | null = null;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      const end = stringEnd(text, at);
      if (depth === 0) return null;
      if (depth === 1 && key === name) return span(at + 1, end);
      if (depth === 1 && key === null) key = text.slice(at + 1, end);
      at = end;
    } else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) {
      depth--;
      if (depth <= 0) return null;
    } else if (code === 44) {
      if (depth === 0) return null;
      if (depth === 1) key = null;
    }
  }
  return null;
}

/** Offset of the closing quote of the string that opens at `at`; the text's end when there is none. */
export function stringEnd(text: string, at: number): number {
  for (let from = at + 1; ; ) {
    const end = text.indexOf('"', from);
    if (end === -1) return text.length;
    let slashes = end;
    while (text.charCodeAt(slashes - 1) === 92) slashes--;
    if ((end - slashes) % 2 === 0 || slashes <= at) return end;
    from = end + 1;
  }
}

function unescaped(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
}

function commentEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === 47) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
  }
  if (next !== 42) return at;
  const end = text.indexOf('*/', at + 2);
  return end === -1 ? text.length : end + 1;
}

interface Broken {
  readonly value: unknown;
  readonly at: Span | null;
  /** Nothing was wrong but comments and trailing commas. */
  readonly relaxed: boolean;
}

type Container = { key: string | null; value: Record<string, unknown> | unknown[] };

/** Reads what JSON.parse refuses, as far as brackets and quotes tell. No recursion: depth costs no stack. */
function parseBroken(text: string): Broken {
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
