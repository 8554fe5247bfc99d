import type { Release } from '../model/package-index.ts';
import { uriPart } from '../model/uri.ts';
import type { HttpGet } from './http.ts';
import { fetchBody, IndexError, timeOf, withoutSlash } from './index-reply.ts';

/** The compact index (https://guides.rubygems.org/rubygems-org-compact-index-api/). */
export async function fetchRubygems(name: string, http: HttpGet, base: string): Promise<readonly Release[]> {
  return readRubygems(await fetchBody([`${withoutSlash(base)}/info/${uriPart(name)}`], 'text/plain', http));
}

/** `7.0.4-java activesupport:= 7.0.4|checksum:…,ruby:>= 2.7.0,rubygems:>= 1.8.11` below a line of `---`. */
export function readRubygems(body: string): readonly Release[] {
  const lines = body.split('\n');
  const start = lines.findIndex((line) => line.trim() === '---');
  if (start === -1) throw new IndexError('the answer is no compact index');
  return lines.slice(start + 1).flatMap((line): Release[] => {
    const text = line.trim();
    const version = /^(\d[^\s-]*)/.exec(text)?.[1];
    if (version === undefined) return [];
    const said = requirementsOf(text);
    return [
      {
        version,
        uploaded: timeOf(said.get('created_at')),
        yanked: false,
        requires: said.get('ruby') ?? null,
      },
    ];
  });
}

function requirementsOf(line: string): Map<string, string> {
  const bar = line.indexOf('|');
  if (bar === -1) return new Map();
  return new Map(
    line
      .slice(bar + 1)
      .split(',')
      .map((part): [string, string] => {
        const colon = part.indexOf(':');
        return [part.slice(0, colon), part.slice(colon + 1)];
      }),
  );
}
