import { Buffer } from 'node:buffer';
import { type Repository, readBlobs } from '../clients/git.ts';
import { decode } from '../clients/text.ts';
import type { Content, Entry, Workspace } from '../model/workspace.ts';
import type { GitHubApi } from './api.ts';

/** Blobs asked for at once; https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api. */
const parallel = 8;
/** Requests of one run: GITHUB_TOKEN has 1,000 an hour for the whole repository. */
const mostBlobs = 400;

/** Why a tree could not be read through the API, in words that fit after a colon. */
export class TreeError extends Error {
  override readonly name = 'TreeError';
}

/**
 * The tree of a commit through GitHub's API: one request for the names, one for each file that is really read.
 * What the local clone has under the same id is taken from there. Nothing is checked out.
 */
export class ApiWorkspace implements Workspace {
  readonly revision: string;
  readonly #api: GitHubApi;
  readonly #local: Repository | null;
  #entries: Promise<readonly Entry[]> | null = null;
  #asked = 0;

  constructor(api: GitHubApi, commit: string, local: Repository | null) {
    this.#api = api;
    this.revision = commit;
    this.#local = local;
  }

  /** Rejects with `TreeError` when the names cannot be had, or not all of them. */
  list(): Promise<readonly Entry[]> {
    this.#entries ??= this.#list();
    return this.#entries;
  }

  async #list(): Promise<readonly Entry[]> {
    const reply = await this.#api.request('GET /repos/{owner}/{repo}/git/trees/{sha}', {
      sha: this.revision,
      recursive: '1',
    });
    const { tree, truncated } = (reply.data ?? {}) as { tree?: unknown; truncated?: unknown };
    if (reply.status !== 200 || !Array.isArray(tree))
      throw new TreeError(reply.reason || `the API answered ${reply.status}`);
    // 100,000 entries or 7 MB; a part of a tree would make deleted files of the rest.
    if (truncated === true) throw new TreeError('the tree is too large for the API');
    const entries: Entry[] = [];
    for (const item of tree as readonly {
      path?: unknown;
      mode?: unknown;
      type?: unknown;
      sha?: unknown;
      size?: unknown;
    }[]) {
      if (typeof item.path !== 'string' || typeof item.sha !== 'string' || item.type === 'tree') continue;
      entries.push({
        path: item.path,
        kind: item.mode === '120000' ? 'symlink' : item.type === 'commit' ? 'submodule' : 'file',
        executable: item.mode === '100755',
        id: item.sha,
        size: typeof item.size === 'number' ? item.size : null,
      });
    }
    return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async read(paths: readonly string[]): Promise<readonly Content[]> {
    const ids = new Map((await this.list()).map(({ path, id }) => [path, id]));
    const wanted = paths.map((path) => ids.get(path) ?? null);
    const known = await this.#fromClone(wanted.filter((id) => id !== null));
    const contents: Content[] = wanted.map((id) =>
      id === null
        ? { ok: false, reason: 'there is no such file' }
        : (known.get(id) ?? { ok: false, reason: 'not read' }),
    );
    const missing = wanted.flatMap((id, place) => (id !== null && !known.has(id) ? [{ id, place }] : []));
    const work = async () => {
      for (let next = missing.shift(); next; next = missing.shift())
        contents[next.place] = await this.#blob(next.id);
    };
    await Promise.all(Array.from({ length: Math.min(parallel, missing.length) }, work));
    return contents;
  }

  async #fromClone(ids: readonly string[]): Promise<Map<string, Content>> {
    if (this.#local === null || ids.length === 0) return new Map();
    const contents = await readBlobs(this.#local, ids);
    return new Map(
      ids.flatMap((id, place) => {
        const content = contents[place]!;
        return content.ok || content.reason.startsWith('it ') ? [[id, content] as const] : [];
      }),
    );
  }

  async #blob(id: string): Promise<Content> {
    if (this.#asked >= mostBlobs)
      return { ok: false, reason: `more than ${mostBlobs} files would have to be asked of the API` };
    this.#asked += 1;
    const reply = await this.#api.request('GET /repos/{owner}/{repo}/git/blobs/{sha}', { sha: id });
    const { content, encoding } = (reply.data ?? {}) as { content?: unknown; encoding?: unknown };
    if (reply.status !== 200 || typeof content !== 'string') {
      return { ok: false, reason: `the API did not give it (${reply.reason || reply.status})` };
    }
    return decode(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
  }
}
