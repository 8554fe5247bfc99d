/**
 * Reads an OpenPGP signature just far enough to see that it is one and which key it names
 * (https://www.rfc-editor.org/rfc/rfc9580#section-5.2). Proves nothing.
 */

const longest = 64 * 1024;

/** The bytes of the first signature in armor, or of binary input as they are; null for neither. */
export function pgpBytes(content: Buffer): Buffer | null {
  const text = content.subarray(0, longest).toString('latin1');
  const start = text.indexOf('-----BEGIN PGP SIGNATURE-----');
  if (start === -1) return isSignaturePacket(content) ? content.subarray(0, longest) : null;
  const lines = text.slice(start).split(/\r?\n/).slice(1);
  const end = lines.findIndex((line) => line.startsWith('-----END'));
  if (end === -1) return null;
  const blank = lines.findIndex((line) => line.trim() === '');
  const body = lines
    .slice(blank === -1 || blank > end ? 0 : blank + 1, end)
    .filter((line) => !/^=|:/.test(line));
  const joined = body.join('').replace(/\s/g, '');
  return /^[A-Za-z0-9+/]+=*$/.test(joined) ? Buffer.from(joined, 'base64') : null;
}

/** Tag 2 in the old packet form with one or two bytes of length, or in the new one. */
export function isSignaturePacket(bytes: Buffer): boolean {
  return bytes[0] === 0x88 || bytes[0] === 0x89 || bytes[0] === 0xc2;
}

/** Ids (16 hex digits) of the keys that a signature says made it; null where it is no signature at all. */
export function issuersOf(content: Buffer): readonly string[] | null {
  const bytes = pgpBytes(content);
  const body = bytes === null || !isSignaturePacket(bytes) ? null : packetBody(bytes);
  if (body === null || body.length < 10) return null;
  if (body[0] === 3) return [keyId(body.subarray(7, 15))];
  const fingerprintFirst = body[0] === 5 || body[0] === 6;
  if (body[0] !== 4 && !fingerprintFirst) return null;
  // Version 6 counts its subpackets in four bytes.
  const width = body[0] === 6 ? 4 : 2;
  const issuers: string[] = [];
  let at = 4;
  for (let area = 0; area < 2; area++) {
    if (at + width > body.length) return null;
    const length = body.readUIntBE(at, width);
    at += width;
    if (at + length > body.length) return null;
    readIssuers(body.subarray(at, at + length), issuers);
    at += length;
  }
  return issuers;
}

function packetBody(bytes: Buffer): Buffer | null {
  const first = bytes[0]!;
  const rest = bytes.subarray(1);
  if (first === 0x88) return cut(rest, 1, rest[0]);
  if (first === 0x89) return rest.length < 2 ? null : cut(rest, 2, rest.readUInt16BE(0));
  const [length, used] = newLength(rest);
  return length === null ? null : cut(rest, used, length);
}

function cut(bytes: Buffer, from: number, length: number | undefined): Buffer | null {
  return length === undefined || from + length > bytes.length ? null : bytes.subarray(from, from + length);
}

/** Length in one, two or five bytes, and how many it took. */
function newLength(bytes: Buffer): readonly [number | null, number] {
  const first = bytes[0];
  if (first === undefined) return [null, 0];
  if (first < 192) return [first, 1];
  if (first < 224) return bytes.length < 2 ? [null, 0] : [((first - 192) << 8) + bytes[1]! + 192, 2];
  return first === 255 && bytes.length >= 5 ? [bytes.readUInt32BE(1), 5] : [null, 0];
}

function readIssuers(area: Buffer, into: string[]): void {
  let at = 0;
  while (at < area.length) {
    // Of subpackets the two-byte form goes up to 254, not 223.
    const first = area[at]!;
    const two = first >= 192 && first < 255;
    const length = two
      ? ((first - 192) << 8) + (area[at + 1] ?? 0) + 192
      : (newLength(area.subarray(at))[0] ?? 0);
    at += two ? 2 : first === 255 ? 5 : 1;
    if (length < 1 || at + length > area.length) return;
    const type = area[at]! & 0x7f;
    if (type === 16 && length === 9) into.push(keyId(area.subarray(at + 1, at + 9)));
    if (type === 33 && length === 22) into.push(keyId(area.subarray(at + 14, at + 22)));
    at += length;
  }
}

function keyId(bytes: Buffer): string {
  return bytes.toString('hex').toUpperCase();
}
