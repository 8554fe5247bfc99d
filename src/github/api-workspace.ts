import { Buffer } from 'node:buffer';
import { byPath, entryOf, readBlobs } from '../clients/git.ts';
import type { Repository } from '../clients/git-program.ts';
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
 * The contents of a repository's files through GitHub's API. What the local clone has under the same id is taken
 * from there, and what two trees share is asked for once.
 */
export class ApiBlobs {
  readonly #api: GitHubApi;
  readonly #local: Repository | null;
  readonly #contents = new Map<string, Promise<Content>>();
  #asked = 0;

  constructor(api: GitHubApi, local: Repository | null) {
    this.#api = api;
    this.#local = local;
  }

  async read(ids: readonly string[]): Promise<readonly Content[]> {
    const unknown = [...new Set(ids)].filter((id) => !this.#contents.has(id));
    const local = await this.#fromClone(unknown);
    for (const [id, content] of local) this.#contents.set(id, Promise.resolve(content));
    const wanted = unknown.filter((id) => !local.has(id));
    const work = async () => {
      for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
        const content = this.#blob(id);
        this.#contents.set(id, content);
        await content;
      }
    };
    await Promise.all(Array.from({ length: Math.min(parallel, wanted.length) }, work));
    return Promise.all(ids.map((id) => this.#contents.get(id) ?? { ok: false, reason: 'not read' }));
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
    const reply = await this.#api.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: id });
    const { content, encoding } = (reply.data ?? {}) as { content?: unknown; encoding?: unknown };
    if (reply.status !== 200 || typeof content !== 'string') {
      return { ok: false, reason: `the API did not give it (${reply.reason || reply.status})` };
    }
    return decode(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
  }
}

/** The tree of a commit through GitHub's API: one request for all names. Nothing is checked out. */
export class ApiWorkspace implements Workspace {
  readonly revision: string;
  readonly #api: GitHubApi;
  readonly #blobs: ApiBlobs;
  /** The folder that is taken as the root, with its slash; '' for all of the repository. */
  readonly #prefix: string;
  readonly #unread = new Map<string, string>();
  #entries: Promise<readonly Entry[]> | null = null;

  constructor(api: GitHubApi, commit: string, blobs: ApiBlobs, prefix: string) {
    this.#api = api;
    this.revision = commit;
    this.#blobs = blobs;
    this.#prefix = prefix;
  }

  /** Files that were asked for and that the API did not give, with the reason. */
  get unread(): ReadonlyMap<string, string> {
    return this.#unread;
  }

  /** Rejects with `TreeError` when the names cannot be had, or not all of them. */
  list(): Promise<readonly Entry[]> {
    this.#entries ??= this.#list();
    return this.#entries;
  }

  async #list(): Promise<readonly Entry[]> {
    const reply = await this.#api.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      tree_sha: this.revision,
      recursive: '1',
    });
    const { tree, truncated } = (reply.data ?? {}) as { tree?: unknown; truncated?: unknown };
    if (reply.status !== 200 || !Array.isArray(tree))
      throw new TreeError(reply.reason || 'the API did not give the whole list of files');
    // 100,000 entries or 7 MB; a part of a tree would make deleted files of the rest.
    if (truncated === true) throw new TreeError('the tree is too large for the API');
    const entries: Entry[] = [];
    for (const item of tree as readonly { path?: unknown; mode?: unknown; type?: unknown; sha?: unknown }[]) {
      if (typeof item?.path !== 'string' || typeof item.sha !== 'string' || item.type === 'tree') continue;
      if (!item.path.startsWith(this.#prefix)) continue;
      entries.push(entryOf(String(item.mode), item.sha, item.path.slice(this.#prefix.length)));
    }
    return entries.sort(byPath);
  }

  async read(paths: readonly string[]): Promise<readonly Content[]> {
    const ids = new Map((await this.list()).map(({ path, id }) => [path, id]));
    const known = paths.filter((path) => ids.get(path));
    const contents = await this.#blobs.read(known.map((path) => ids.get(path)!));
    const contentOf = new Map(known.map((path, place) => [path, contents[place]!]));
    return paths.map((path) => {
      const content = contentOf.get(path);
      if (content && !content.ok && !content.reason.startsWith('it ')) this.#unread.set(path, content.reason);
      return content ?? { ok: false, reason: 'there is no such file' };
    });
  }
}
