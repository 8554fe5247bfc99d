import { isObject, type JsonObject } from './json.ts';

/** One entry of `packages`, always of one shape. */
interface Entry {
  version: string | undefined;
  resolved: string | undefined;
  integrity: string | undefined;
  name: string | undefined;
  engines: unknown;
  link: boolean;
  dev: boolean;
  devOptional: boolean;
  optional: boolean;
  peer: boolean;
  hasInstallScript: boolean;
  /** Where `dependencies`, `optionalDependencies` and `peerDependencies` stand: start, end, start, end … */
  blocks: number[] | null;
}

export interface ScannedPackages {
  readonly lockfileVersion: unknown;
  readonly keys: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * Reads `packages` of a lockfile that is written just as npm writes it (two spaces, one member a line), without
 * building what nobody looks at: half the time of JSON.parse. Null at the first line that is not so, at a key that
 * stands twice, and for everything that is no valid JSON as far as it is read: then JSON.parse has to. Each line is
 * proved, also those that are skipped: a member that a formatter put on one line would else swallow its neighbors.
 */
export function scanPackages(text: string): ScannedPackages | null {
  const opening = '\n  "packages": {\n';
  const start = text.indexOf(opening);
  if (start === -1 || text.charCodeAt(start - 1) !== 44 || !/\n {2}\}\n\}\s*$/.test(text.slice(-20)))
    return null;
  const header = parsed(`${text.slice(0, start - 1)}}`);
  if (!isObject(header) || 'dependencies' in header || text.includes('<<<<<<<')) return null;
  const keys: string[] = [];
  const values: unknown[] = [];
  const seen = new Set<string>();
  const escapes = new Escapes(text);
  let at = start + opening.length;
  for (;;) {
    if (!text.startsWith('    "', at)) return null;
    const quote = text.indexOf('"', at + 5);
    if (quote === -1 || !text.startsWith('": {\n', quote)) return null;
    const key = text.slice(at + 5, quote);
    if (seen.has(key) || key.includes('\\')) return null;
    seen.add(key);
    keys.push(key);
    const body = quote + 5;
    let end: number;
    if (key.startsWith('node_modules/') || key.includes('/node_modules/')) {
      const entry = emptyEntry();
      end = readEntry(text, body, entry, escapes);
      values.push(entry);
    } else {
      end = text.indexOf('\n    }', body - 1) + 1;
      if (end > 0) values.push(parsed(text.slice(quote + 3, end + 5)));
      if (!isObject(values[values.length - 1])) return null;
    }
    // `end` is the beginning of the line `    }` or `    },`.
    if (end <= 0 || !text.startsWith('    }', end)) return null;
    const after = text.charCodeAt(end + 5);
    if (after === 44 && text.charCodeAt(end + 6) === 10) at = end + 7;
    else if (after === 10 && text.startsWith('  }', end + 6)) {
      // Version 2 goes on with `dependencies`, which say the same again.
      const rest = end + 9;
      const isLast = text.charCodeAt(rest) === 10 && text.charCodeAt(rest + 1) === 125;
      if (!isLast && !text.startsWith(',\n  "dependencies": {\n', rest)) return null;
      // A second `packages` behind them would be the one that counts.
      if (!isLast && (text.includes('"packages"', rest) || text.includes('\\u', rest))) return null;
      return { lockfileVersion: header.lockfileVersion, keys, values };
    } else return null;
  }
}

function emptyEntry(): Entry {
  return {
    version: undefined,
    resolved: undefined,
    integrity: undefined,
    name: undefined,
    engines: undefined,
    link: false,
    dev: false,
    devOptional: false,
    optional: false,
    peer: false,
    hasInstallScript: false,
    blocks: null,
  };
}

/** Reads the lines of one entry. Returns where its closing line begins; -1 for a line of any other form. */
function readEntry(text: string, from: number, entry: Entry, escapes: Escapes): number {
  let goesOn = true;
  for (let at = from; ; ) {
    if (text.charCodeAt(at + 4) === 125) return goesOn && at !== from ? -1 : at;
    if (!goesOn || !text.startsWith('      "', at)) return -1;
    const quote = keyStop(text, at + 7, escapes);
    if (quote === -1) return -1;
    const start = quote + 3;
    const first = text.charCodeAt(start);
    let end: number;
    if (first === 34) {
      const close = text.indexOf('"', start + 1);
      if (close === -1) return -1;
      const value = text.slice(start + 1, close);
      if (value.includes('\\') || value.includes('\n')) return -1;
      end = close + 1;
      if (!takeString(entry, text, at + 7, quote, value)) return -1;
    } else if (first === 123 || first === 91) {
      const isEmpty = text.charCodeAt(start + 1) === first + 2;
      const isRequired = first === 123 && isRequiring(text, at + 7, quote);
      end = isEmpty ? start + 2 : blockEnd(text, start, first + 2, isRequired, escapes);
      if (end === -1) return -1;
      if (quote - at === 14 && text.startsWith('engines', at + 7)) {
        if (entry.engines !== undefined) return -1;
        entry.engines = parsed(text.slice(start, end));
        if (entry.engines === undefined) return -1;
      } else if (isRequired) {
        entry.blocks ??= [];
        entry.blocks.push(start + 1, end - 1);
      }
    } else if (text.startsWith('true', start)) {
      end = start + 4;
      takeFlag(entry, text.slice(at + 7, quote));
    } else return -1;
    goesOn = text.charCodeAt(end) === 44;
    if (goesOn) end++;
    if (text.charCodeAt(end) !== 10) return -1;
    at = end + 1;
  }
}

/** Where the key that begins at `start` ends; -1 for one with escapes, or without `": "` behind it. */
function keyStop(text: string, start: number, escapes: Escapes): number {
  const quote = text.indexOf('"', start);
  if (quote === -1 || text.charCodeAt(quote + 1) !== 58 || text.charCodeAt(quote + 2) !== 32) return -1;
  return escapes.isIn(start, quote) ? -1 : quote;
}

/** The backslashes of a text, each searched for once when asked from left to right. */
class Escapes {
  readonly #text: string;
  #next = -1;

  constructor(text: string) {
    this.#text = text;
  }

  isIn(from: number, to: number): boolean {
    if (this.#next < from) {
      const found = this.#text.indexOf('\\', from);
      this.#next = found === -1 ? this.#text.length : found;
    }
    return this.#next < to;
  }
}

/**
 * Where the bracket that opens at `start` is closed, if each line between is deeper than the member, and in a block of
 * requirements `"name": "range"`. -1 for any other form.
 */
function blockEnd(
  text: string,
  start: number,
  closing: number,
  isRequired: boolean,
  escapes: Escapes,
): number {
  if (text.charCodeAt(start + 1) !== 10) return -1;
  let goesOn = true;
  for (let at = start + 2; ; ) {
    if (!text.startsWith('      ', at)) return -1;
    const first = text.charCodeAt(at + 6);
    if (first === closing) return goesOn && at !== start + 2 ? -1 : at + 7;
    if (first !== 32 || text.charCodeAt(at + 7) !== 32) return -1;
    const newline = text.indexOf('\n', at);
    if (newline === -1) return -1;
    goesOn = text.charCodeAt(newline - 1) === 44;
    if (isRequired) {
      const quote = text.charCodeAt(at + 8) === 34 ? keyStop(text, at + 9, escapes) : -1;
      if (quote === -1 || text.charCodeAt(quote + 3) !== 34) return -1;
      const close = text.indexOf('"', quote + 4);
      if (close !== newline - (goesOn ? 2 : 1) || text.charCodeAt(close - 1) === 92) return -1;
    }
    at = newline + 1;
  }
}

function isRequiring(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length === 12) return text.startsWith('dependencies', start);
  if (length === 16) return text.startsWith('peerDependencies', start);
  return length === 20 && text.startsWith('optionalDependencies', start);
}

/** Names that a scanned entry requires: the first word of each line of its blocks. Null for any other value. */
export function requiredNames(text: string, value: unknown): string[] | null {
  if (!isObject(value) || !('blocks' in value)) return null;
  const { blocks } = value as unknown as Entry;
  const names: string[] = [];
  for (let block = 0; blocks !== null && block < blocks.length; block += 2) {
    const end = blocks[block + 1]!;
    for (let at = text.indexOf('"', blocks[block]!); at !== -1 && at < end; at = text.indexOf('"', at)) {
      const close = text.indexOf('"', at + 1);
      names.push(text.slice(at + 1, close));
      const newline = text.indexOf('\n', close);
      if (close === -1 || newline === -1) break;
      at = newline;
    }
  }
  return names;
}

/** False for a member that stands twice. */
function takeString(entry: Entry, text: string, start: number, end: number, value: string): boolean {
  const length = end - start;
  if (length === 7 && text.startsWith('version', start)) {
    if (entry.version !== undefined) return false;
    entry.version = value;
  } else if (length === 8 && text.startsWith('resolved', start)) {
    if (entry.resolved !== undefined) return false;
    entry.resolved = value;
  } else if (length === 9 && text.startsWith('integrity', start)) {
    if (entry.integrity !== undefined) return false;
    entry.integrity = value;
  } else if (length === 4 && text.startsWith('name', start)) {
    if (entry.name !== undefined) return false;
    entry.name = value;
  }
  return true;
}

function takeFlag(entry: Entry, flag: string): void {
  if (flag === 'dev') entry.dev = true;
  else if (flag === 'link') entry.link = true;
  else if (flag === 'optional') entry.optional = true;
  else if (flag === 'devOptional') entry.devOptional = true;
  else if (flag === 'peer') entry.peer = true;
  else if (flag === 'hasInstallScript') entry.hasInstallScript = true;
}

function parsed(text: string): JsonObject | undefined {
  try {
    return JSON.parse(text) as JsonObject;
  } catch {
    return undefined;
  }
}
