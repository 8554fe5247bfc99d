import type { Release } from '../model/package-index.ts';
import { uriPart } from '../model/uri.ts';
import type { HttpGet } from './http.ts';
import { fetchBody, IndexError, isShape, parseJson, timeOf, withoutSlash } from './index-reply.ts';

/** The sparse index (https://doc.rust-lang.org/cargo/reference/registry-index.html). */
export async function fetchCrates(name: string, http: HttpGet, base: string): Promise<readonly Release[]> {
  const lower = uriPart(name.toLowerCase());
  return readCrates(
    await fetchBody([`${withoutSlash(base)}/${folderOf(lower)}/${lower}`], 'text/plain', http),
  );
}

function folderOf(name: string): string {
  if (name.length < 3) return String(name.length);
  return name.length === 3 ? `3/${name[0]}` : `${name.slice(0, 2)}/${name.slice(2, 4)}`;
}

export function readCrates(body: string): readonly Release[] {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new IndexError('the answer is empty');
  return lines.map((line): Release => {
    const entry = parseJson(line);
    if (!isShape(entry) || typeof entry.vers !== 'string') throw new IndexError('an entry has no version');
    return {
      version: entry.vers,
      uploaded: timeOf(entry.pubtime),
      yanked: entry.yanked === true,
      // A lower bound, where a bare version of Cargo's would be a caret.
      requires: typeof entry.rust_version === 'string' ? `>=${entry.rust_version}` : null,
    };
  });
}
