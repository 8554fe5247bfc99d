import type { Release } from '../model/package-index.ts';
import type { HttpGet } from './http.ts';

/** Asks one index for one package. Rejects with `IndexError` when there is no answer that can be trusted. */
export type ReleaseReader = (name: string, http: HttpGet, base: string) => Promise<readonly Release[]>;

/** Why an index gave no releases, in words that fit after a colon. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}

export type Shape = Readonly<Record<string, unknown>>;

export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The body of a 200, of the first of the addresses that knows the package. */
export async function fetchBody(urls: readonly string[], accept: string, http: HttpGet): Promise<string> {
  for (const [place, url] of urls.entries()) {
    const { status, body } = await http({ url, headers: { accept } });
    if (status === 200) return body;
    const isLast = place === urls.length - 1;
    if ((status === 404 || status === 410) && !isLast) continue;
    if (status === 404 || status === 410) throw new IndexError('the index does not have it');
    throw new IndexError(`the index answered ${status}`);
  }
  throw new IndexError('there is no address to ask');
}

export function parseJson(body: string): Shape {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new IndexError('the answer is not JSON');
  }
  if (!isShape(value)) throw new IndexError('the answer has another form than expected');
  return value;
}

export function textOr<T>(value: unknown, otherwise: T): string | T {
  return typeof value === 'string' ? value : otherwise;
}

/** An ISO time, or null for anything else. */
export function timeOf(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value : null;
}

export function withoutSlash(base: string): string {
  let end = base.length;
  while (end > 0 && base[end - 1] === '/') end--;
  return base.slice(0, end);
}
