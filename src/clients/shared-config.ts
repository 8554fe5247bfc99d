import { uriPart } from '../model/uri.ts';
import type { ReplyStore } from './disk-cache.ts';
import type { HttpGet, HttpReply } from './http.ts';

/** A file of a repository at a ref. */
export interface RemoteFile {
  readonly owner: string;
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

export interface RemoteFileRequest {
  /** Null when the network may not be used: what was kept answers. */
  readonly http: HttpGet | null;
  /** `https://api.github.com`, or a server of one's own with `/api/v3`. */
  readonly endpoint: string;
  readonly token: string | null;
  readonly store?: ReplyStore | undefined;
}

/** The text, or why there is none: `refused` by the server, or nobody could say. */
export type RemoteText =
  | { readonly text: string }
  | { readonly text: null; readonly refused: boolean; readonly reason: string };

interface Kept {
  readonly etag: string | null;
  readonly text: string;
}

/** Bytes; a configuration is a page or two. */
const mostBytes = 512 * 1024;

/**
 * One file through GitHub's API (https://docs.github.com/rest/repos/contents#get-repository-content). What a commit id
 * names never changes, so it is asked for once; for a branch or a tag the server says whether it is still the same.
 * Never rejects.
 */
export async function remoteFile(file: RemoteFile, request: RemoteFileRequest): Promise<RemoteText> {
  const { http, endpoint, token, store } = request;
  const path = file.path.split('/').map(uriPart).join('/');
  const url = `${endpoint}/repos/${uriPart(file.owner)}/${uriPart(file.repository)}/contents/${path}?ref=${uriPart(file.ref)}`;
  // Another token may not be allowed to see it; its letters are no part of the key.
  const key = `shared-config ${url} ${token === null ? 'public' : 'token'}`;
  const kept = keptIn(store?.get(key));
  if (kept !== null && (http === null || /^[0-9a-f]{40,64}$/.test(file.ref))) return { text: kept.text };
  if (http === null)
    return { text: null, refused: false, reason: 'it is not in the cache, and the network is not used' };
  let reply: HttpReply;
  try {
    reply = await http({
      url,
      headers: {
        accept: 'application/vnd.github.raw+json',
        'x-github-api-version': '2022-11-28',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(kept?.etag ? { 'if-none-match': kept.etag } : {}),
      },
    });
  } catch (error) {
    return kept !== null
      ? { text: kept.text }
      : { text: null, refused: false, reason: (error as Error).message };
  }
  if (reply.status === 304 && kept !== null) return { text: kept.text };
  if (reply.status === 200) {
    if (reply.body.length > mostBytes)
      return { text: null, refused: true, reason: 'it is too long for a configuration' };
    store?.set(key, JSON.stringify({ etag: reply.headers.etag ?? null, text: reply.body } satisfies Kept));
    return { text: reply.body };
  }
  const refused = [401, 403, 404].includes(reply.status) && reply.headers['x-ratelimit-remaining'] !== '0';
  if (!refused && kept !== null) return { text: kept.text };
  const reason =
    reply.status === 404
      ? 'there is no such file, or the token may not read that repository'
      : `GitHub answered ${reply.status}`;
  return { text: null, refused, reason };
}

function keptIn(text: string | undefined): Kept | null {
  if (text === undefined) return null;
  try {
    const kept = JSON.parse(text) as Partial<Kept> | null;
    if (typeof kept?.text !== 'string') return null;
    return { text: kept.text, etag: typeof kept.etag === 'string' ? kept.etag : null };
  } catch {
    return null;
  }
}
