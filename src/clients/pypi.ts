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

/**
 * The Simple API in JSON (https://peps.python.org/pep-0691/, times and versions by PEP 700). `base` is a host or,
 * as pip writes it, the address that ends in `/simple`.
 */
export async function fetchPypi(name: string, http: HttpGet, base: string): Promise<readonly Release[]> {
  const normal = uriPart(name.toLowerCase().replace(/[-_.]+/g, '-'));
  const root = withoutSlash(base);
  const urls = root.endsWith('/simple')
    ? [`${root}/${normal}/`]
    : [`${root}/simple/${normal}/`, `${root}/${normal}/`];
  return readPypi(await fetchBody(urls, 'application/vnd.pypi.simple.v1+json', http));
}

export function readPypi(body: string): readonly Release[] {
  const reply = parseJson(body);
  if (!Array.isArray(reply.files)) throw new IndexError('the answer has no list of files');
  const releases = new Map<string, Release>();
  const name = textOr(reply.name, '');
  for (const file of reply.files as readonly unknown[]) {
    if (!isShape(file)) continue;
    const version = versionOf(textOr(file.filename, ''), name);
    if (version === null) continue;
    const found = releaseOf(file, version);
    const key = `${version}\0${found.requires ?? ''}`;
    const known = releases.get(key);
    releases.set(key, known === undefined ? found : merged(known, found));
  }
  return [...releases.values()];
}

function releaseOf(file: Shape, version: string): Release {
  const requires = textOr(file['requires-python'], '').trim();
  return {
    version,
    uploaded: timeOf(file['upload-time']),
    yanked: file.yanked !== undefined && file.yanked !== false,
    requires: requires === '' ? null : requires,
  };
}

/** Two files of one release: there since the first came, withdrawn when all are. */
function merged(a: Release, b: Release): Release {
  const uploaded = [a.uploaded, b.uploaded].filter((time) => time !== null).sort()[0] ?? null;
  return { ...a, uploaded, yanked: a.yanked && b.yanked };
}

/** `certbot-1.23.0-py3-none-any.whl`, `certbot_dns_route53-1.23.0.tar.gz` → `1.23.0`. Null for other files. */
function versionOf(filename: string, name: string): string | null {
  if (filename.endsWith('.whl')) return filename.split('-')[1] ?? null;
  const source = /^(.+)\.(?:tar\.gz|tar\.bz2|tar\.xz|tgz|zip)$/.exec(filename)?.[1];
  if (source === undefined) return null;
  // Old sdists have hyphens in the name, so it is cut off by its length.
  const normal = source.toLowerCase().replace(/[-_.]/g, '-');
  const prefix = `${name.toLowerCase().replace(/[-_.]/g, '-')}-`;
  if (name !== '' && normal.startsWith(prefix)) return source.slice(prefix.length);
  return source.slice(source.lastIndexOf('-') + 1);
}
