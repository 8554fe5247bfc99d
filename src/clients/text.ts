import { isAscii, isUtf8 } from 'node:buffer';
import type { Content } from '../model/workspace.ts';

/** Files above this are not read into memory: a string of V8 ends at 512 MB, and no lockfile known is near it. */
export const maximumBytes = 128 * 1024 * 1024;

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const pointer = 'version https://git-lfs.github.com/spec/';

export const pointerReason = 'it is a pointer of Git LFS, and what it points to is not here';

/** As much of a binary file is looked at in case that a shell runs it. */
const maximumBinary = 1024 * 1024;

/**
 * Bytes → text. UTF-8 first, UTF-16 by its byte order mark, Latin-1 for the rest (never fails, keeps ASCII).
 * Bytes with a NUL are no text; a shell looks for one in the first line only, and passes over all others.
 */
export function decode(bytes: Buffer): Content {
  if (bytes.length < 1024 && bytes.toString('latin1', 0, pointer.length) === pointer)
    return { ok: false, reason: pointerReason };
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe && isUtf16(bytes, 0)) {
    return { ok: true, text: bytes.subarray(2).toString('utf16le') };
  }
  if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff && isUtf16(bytes, 1)) {
    const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
    return { ok: true, text: Buffer.from(even).swap16().toString('utf16le') };
  }
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = isMarked ? bytes.subarray(3) : withoutFalseMark(bytes);
  const text = () => (isUtf8(body) ? body.toString('utf8') : body.toString('latin1'));
  const nul = body.indexOf(0);
  if (nul === -1) return { ok: true, text: text() };
  const reason = 'it holds a NUL byte, so it is not text';
  const isRunnable = body.length <= maximumBinary && body.subarray(0, nul).includes(10);
  return isRunnable ? { ok: false, reason, binary: text() } : { ok: false, reason };
}

/** Two bytes in front of other text make no UTF-16 of it: its line feeds, or else its letters, have two bytes each. */
function isUtf16(bytes: Buffer, low: 0 | 1): boolean {
  let wide = 0;
  let narrow = 0;
  for (let at = bytes.indexOf(10, 2); at !== -1 && wide + narrow < 10_000; at = bytes.indexOf(10, at + 1)) {
    const other = bytes[low === 0 ? at + 1 : at - 1];
    if (at % 2 === (low === 0 ? 0 : 1) && other === 0) wide++;
    else narrow++;
  }
  // A byte 10 may be half of another letter, but a shell takes it for a line's end: in doubt it is not text.
  if (wide + narrow > 0) return narrow === 0;
  const sample = bytes.subarray(2, 4096);
  return sample.length === 0 || sample.includes(0) || !isAscii(sample);
}

function withoutFalseMark(bytes: Buffer): Buffer {
  const isMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isMark ? bytes.subarray(2) : bytes;
}
