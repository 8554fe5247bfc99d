import { isUtf8 } from 'node:buffer';
import type { Content } from '../model/workspace.ts';

/** Files above this are not read into memory: a string of V8 ends at 512 MB, and no lockfile known is near it. */
export const maximumBytes = 128 * 1024 * 1024;

/**
 * Bytes → text. UTF-8 first, UTF-16 by its byte order mark, Latin-1 for the rest (never fails, keeps ASCII).
 * Bytes with a NUL are no text.
 */
export function decode(bytes: Buffer): Content {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { ok: true, text: bytes.subarray(2).toString('utf16le') };
  }
  if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
    return { ok: true, text: Buffer.from(even).swap16().toString('utf16le') };
  }
  if (bytes.includes(0)) return { ok: false, reason: 'it holds a NUL byte, so it is not text' };
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  return { ok: true, text: isUtf8(body) ? body.toString('utf8') : body.toString('latin1') };
}
