import type { Ecosystem } from '../model/fact.ts';
import { lookUp } from '../model/table.ts';
import { uriPart } from '../model/uri.ts';
import type { HttpGet } from './http.ts';
import { fetchBody, IndexError, isShape, parseJson, textOr, withoutSlash } from './index-reply.ts';

/** A package at the version that somebody wants to read about. */
export interface NotesOf {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
}

interface NotesIndex {
  readonly endpoint: string;
  readonly base: string;
  address(base: string, asked: NotesOf): string;
  /** Where the registry's entry says that changes are written down, best first. */
  read(body: string, asked: NotesOf): readonly unknown[];
}

const indexes: Partial<Record<Ecosystem, NotesIndex>> = {
  npm: {
    endpoint: 'npm',
    base: 'https://registry.npmjs.org',
    // One version's manifest: the whole document of a popular package has megabytes.
    address: (base, { name, version }) => `${base}/${uriPart(name).replace(/^%40/, '@')}/${uriPart(version)}`,
    read(body) {
      const { repository, homepage } = parseJson(body);
      return [releasesOf(isShape(repository) ? repository.url : repository), releasesOf(homepage)];
    },
  },
  pypi: {
    endpoint: 'pypi',
    base: 'https://pypi.org',
    // https://docs.pypi.org/api/json/; the Simple API has no addresses of projects.
    address: (base, { name }) => `${base.replace(/\/simple$/, '')}/pypi/${uriPart(name)}/json`,
    read(body) {
      const { info } = parseJson(body);
      const urls = isShape(info) && isShape(info.project_urls) ? Object.entries(info.project_urls) : [];
      const notes = urls.filter(([label]) => /change|release|history|what.?s new|news/i.test(label));
      return [...notes.map(([, url]) => url), ...urls.map(([, url]) => releasesOf(url))];
    },
  },
  gem: {
    endpoint: 'rubygems',
    base: 'https://rubygems.org',
    // https://guides.rubygems.org/rubygems-org-api/
    address: (base, { name }) => `${base}/api/v1/gems/${uriPart(name)}.json`,
    read(body) {
      const { changelog_uri, source_code_uri, homepage_uri } = parseJson(body);
      return [changelog_uri, releasesOf(source_code_uri), releasesOf(homepage_uri)];
    },
  },
  composer: {
    endpoint: 'packagist',
    base: 'https://repo.packagist.org',
    address: (base, { name }) => `${base}/p2/${name.toLowerCase().split('/').map(uriPart).join('/')}.json`,
    read(body, { name }) {
      const { packages } = parseJson(body);
      const listed = isShape(packages) ? packages[name.toLowerCase()] : null;
      const newest: unknown = Array.isArray(listed) ? listed[0] : null;
      return [releasesOf(isShape(newest) && isShape(newest.source) ? newest.source.url : null)];
    },
  },
};

const parallel = 6;

/** More packages are not looked up. */
const most = 20;

/** Where the registries say that a package's changes are written down, by `ecosystem:name`. Never rejects. */
export async function fetchReleaseNotes(
  asked: Iterable<NotesOf>,
  http: HttpGet,
  endpoints: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const known = [...asked].filter(({ ecosystem, name }) => lookUp(indexes, ecosystem) && isName(name));
  const waiting = [...new Map(known.map((one) => [`${one.ecosystem}:${one.name}`, one]))].slice(0, most);
  const found = new Map<string, string>();
  const silent = new Set<Ecosystem>();
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [key, one] = next;
      try {
        const url = silent.has(one.ecosystem) ? null : await notesOf(one, http, endpoints);
        if (url !== null) found.set(key, url);
      } catch (error) {
        // Who did not answer once is not waited for again; an answer that cannot be used is one.
        if (!(error instanceof IndexError)) silent.add(one.ecosystem);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, waiting.length) }, work));
  return found;
}

async function notesOf(
  asked: NotesOf,
  http: HttpGet,
  endpoints: Readonly<Record<string, string>>,
): Promise<string | null> {
  const index = lookUp(indexes, asked.ecosystem)!;
  const base = withoutSlash(lookUp(endpoints, index.endpoint) ?? index.base);
  const body = await fetchBody([index.address(base, asked)], 'application/json', http);
  for (const said of index.read(body, asked)) {
    const url = textOr(said, '').trim();
    if (isAddress(url)) return url;
  }
  return null;
}

/** `git+https://github.com/o/r.git`, `git@github.com:o/r`, `github:o/r` → the page of its releases. */
function releasesOf(repository: unknown): string | null {
  const text = textOr(repository, '');
  const match =
    /^(?:(?:git\+)?(?:https?|ssh|git):\/\/(?:[\w.-]+@)?(?:www\.)?github\.com\/|git@github\.com:|github:)([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/#?]|$)/.exec(
      text,
    );
  return match === null ? null : `https://github.com/${match[1]}/${match[2]}/releases`;
}

/** It comes from whoever published the package, and becomes a link in reports. */
function isAddress(url: string): boolean {
  return url.length <= 300 && /^https:\/\/[\w.-]+\.[a-z]{2,}(?::\d+)?(?:\/[\w.~%/@:+,;=&?#-]*)?$/i.test(url);
}

function isName(name: string): boolean {
  return name.length <= 214 && /^@?[A-Za-z0-9][\w.~-]*(?:\/[A-Za-z0-9_][\w.~-]*)?$/.test(name);
}
