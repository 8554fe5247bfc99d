import type { Release } from '../model/package-index.ts';
import { uriPart } from '../model/uri.ts';
import type { HttpGet } from './http.ts';
import {
  fetchBody,
  IndexError,
  isShape,
  parseJson,
  type Shape,
  textOr,
  timeOf,
  withoutSlash,
} from './index-reply.ts';

/** Composer's repository protocol, version 2 (https://getcomposer.org/doc/05-repositories.md#metadata-url). */
export async function fetchPackagist(name: string, http: HttpGet, base: string): Promise<readonly Release[]> {
  const path = name.toLowerCase().split('/').map(uriPart).join('/');
  const body = await fetchBody([`${withoutSlash(base)}/p2/${path}.json`], 'application/json', http);
  return readPackagist(body, name);
}

export function readPackagist(body: string, name: string): readonly Release[] {
  const reply = parseJson(body);
  const packages = isShape(reply.packages) ? reply.packages : {};
  const listed = packages[name.toLowerCase()] ?? packages[name];
  if (!Array.isArray(listed)) throw new IndexError('the answer does not list it');
  const entries = reply.minified === 'composer/2.0' ? expand(listed) : listed.filter(isShape);
  return entries.flatMap((entry): Release[] => {
    const version = textOr(entry.version, null);
    if (version === null) return [];
    const requires = isShape(entry.require) ? textOr(entry.require.php, null) : null;
    return [{ version, uploaded: timeOf(entry.time), yanked: false, requires }];
  });
}

/** Each entry says only what differs from the one before; `__unset` takes a member away. */
function expand(entries: readonly unknown[]): Shape[] {
  const expanded: Shape[] = [];
  let current: Shape = {};
  for (const entry of entries) {
    if (!isShape(entry)) continue;
    const next = Object.entries({ ...current, ...entry }).filter(([, value]) => value !== '__unset');
    current = Object.fromEntries(next);
    expanded.push(current);
  }
  return expanded;
}
