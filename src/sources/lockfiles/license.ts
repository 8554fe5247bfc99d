import { isObject } from './json.ts';

/** `MIT`, `{ "type": "MIT" }`, or a list of which any one holds, as an expression. Null for anything else. */
export function licenseOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (isObject(value)) return typeof value.type === 'string' ? value.type : null;
  if (!Array.isArray(value)) return null;
  const licenses = value.map((one) => (Array.isArray(one) ? null : licenseOf(one)));
  if (licenses.includes(null) || licenses.length === 0) return null;
  return licenses.length === 1
    ? licenses[0]!
    : licenses.map((one) => (/ /.test(one!) ? `(${one})` : one)).join(' OR ');
}
