import { span } from '../../model/span.ts';
import { parseBroken } from './broken-json.ts';
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
