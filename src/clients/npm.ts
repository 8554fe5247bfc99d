import type { Release } from '../model/package-index.ts';
import { uriPart } from '../model/uri.ts';
import type { HttpGet } from './http.ts';
import { fetchBody, IndexError, isShape, parseJson, textOr, timeOf, withoutSlash } from './index-reply.ts';

/** The package document (https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md). */
export async function fetchNpm(name: string, http: HttpGet, base: string): Promise<readonly Release[]> {
  const path = uriPart(name).replace(/^%40/, '@');
  // The abbreviated document has no times.
  return readNpm(await fetchBody([`${withoutSlash(base)}/${path}`], 'application/json', http));
}

export function readNpm(body: string): readonly Release[] {
  const reply = parseJson(body);
  if (!isShape(reply.versions)) throw new IndexError('the answer has no versions');
  const times = isShape(reply.time) ? reply.time : {};
  const latest = isShape(reply['dist-tags']) ? reply['dist-tags'].latest : undefined;
  return Object.entries(reply.versions).map(([version, about]): Release => {
    const engines = isShape(about) && isShape(about.engines) ? about.engines : {};
    return {
      version,
      uploaded: timeOf(times[version]),
      yanked: isShape(about) && typeof about.deprecated === 'string' && about.deprecated !== '',
      requires: textOr(engines.node, null),
      ...(version === latest ? { preferred: true } : {}),
    };
  });
}
