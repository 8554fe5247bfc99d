import { type Span, span } from '../../model/span.ts';
import { commentEnd, stringEnd, unescaped } from './json-text.ts';
import type { LockReader } from './reader.ts';

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
