import { Buffer } from 'node:buffer';
import { byPath, entryOf, readBlobs } from '../clients/git.ts';
import type { Repository } from '../clients/git-program.ts';
import { decode } from '../clients/text.ts';
import type { Content, Entry, Workspace } from '../model/workspace.ts';
import type { GitHubApi } from './api.ts';

/** Blobs asked for at once; https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api. */
const parallel = 8;

/** What one run asks of the API in blobs, whatever the number of files. */
export interface BlobBudget {
  readonly bytes: number;
  /** From the first blob that is asked for. */
  readonly milliseconds: number;
  /** Past this many, one `git fetch` is tried instead: GITHUB_TOKEN has 1,000 requests an hour for the repository. */
  readonly requests: number;
}

const usual: BlobBudget = { bytes: 256 * 1024 * 1024, milliseconds: 120_000, requests: 150 };

/** Said of files over the budget. */
const overBudget = (what: string) => `reading it through the API would take more than ${what}`;

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
  readonly #bring: () => Promise<boolean>;
  readonly #budget: BlobBudget;
  readonly #contents = new Map<string, Promise<Content>>();
  #asked = 0;
  #bytes = 0;
  #began: number | null = null;
  #brought: Promise<boolean> | null = null;

  /** `bring` fetches the commits into the local clone, without checking them out; it is tried once. */
  constructor(
    api: GitHubApi,
    local: Repository | null,
    bring: () => Promise<boolean> = () => Promise.resolve(false),
    budget: BlobBudget = usual,
  ) {
    this.#api = api;
    this.#local = local;
    this.#bring = bring;
    this.#budget = budget;
  }

  /** What matters most comes first in `ids`: behind the end of the budget nothing is read. */
  async read(
    ids: readonly string[],
    sizes: ReadonlyMap<string, number> = new Map(),
  ): Promise<readonly Content[]> {
    const unknown = [...new Set(ids)].filter((id) => !this.#contents.has(id));
    let wanted = await this.#withoutLocal(unknown);
    if (this.#asked + wanted.length > this.#budget.requests && this.#local !== null && wanted.length > 0) {
      this.#brought ??= this.#bring();
      if (await this.#brought) wanted = await this.#withoutLocal(wanted);
    }
    wanted.reverse();
    const work = async () => {
      for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
        const content = this.#blob(id, sizes.get(id) ?? 0);
        this.#contents.set(id, content);
        await content;
      }
    };
    await Promise.all(Array.from({ length: Math.min(parallel, wanted.length) }, work));
    return Promise.all(ids.map((id) => this.#contents.get(id) ?? { ok: false, reason: 'not read' }));
  }

  /** Those that the clone does not have; what it has is kept. */
  async #withoutLocal(ids: readonly string[]): Promise<string[]> {
    const local = await this.#fromClone(ids);
    for (const [id, content] of local) this.#contents.set(id, Promise.resolve(content));
    return ids.filter((id) => !local.has(id));
  }

  async #fromClone(ids: readonly string[]): Promise<Map<string, Content>> {
    if (this.#local === null || ids.length === 0) return new Map();
    const contents = await readBlobs(this.#local, ids);
    return new Map(
      ids.flatMap((id, place) => {
        const content = contents[place]!;
        return content.ok || isOfFile(content) ? [[id, content] as const] : [];
      }),
    );
  }

  async #blob(id: string, size: number): Promise<Content> {
    const { bytes, milliseconds } = this.#budget;
    this.#began ??= Date.now();
    if (this.#bytes + size > bytes) return { ok: false, reason: overBudget(`${bytes} bytes`) };
    if (Date.now() - this.#began > milliseconds)
      return { ok: false, reason: overBudget(`${milliseconds / 1000} seconds`) };
    this.#asked += 1;
    this.#bytes += size;
    const reply = await this.#api.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: id });
    const { content, encoding } = (reply.data ?? {}) as { content?: unknown; encoding?: unknown };
    if (reply.status !== 200 || typeof content !== 'string') {
      const reason = reply.status === 200 ? 'it answered with no content' : reply.reason;
      return { ok: false, reason: `GitHub's API did not give it: ${reason}` };
    }
    const read = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
    this.#bytes += Math.max(0, read.length - size);
    return decode(read);
  }
}

/** The file itself is no text or too large; asking somebody else gives the same. */
export function isOfFile(content: Content): boolean {
  return !content.ok && content.reason.startsWith('it ');
}

/** The tree of a commit through GitHub's API: one request for all names. Nothing is checked out. */
export class ApiWorkspace implements Workspace {
  readonly revision: string;
  readonly #api: GitHubApi;
  readonly #blobs: ApiBlobs;
  /** The folder that is taken as the root, with its slash; '' for all of the repository. */
  readonly #prefix: string;
  readonly #sizes = new Map<string, number>();
  #entries: Promise<readonly Entry[]> | null = null;

  constructor(api: GitHubApi, commit: string, blobs: ApiBlobs, prefix: string) {
    this.#api = api;
    this.revision = commit;
    this.#blobs = blobs;
    this.#prefix = prefix;
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
      throw new TreeError(
        `GitHub's API did not give the list of files: ${reply.reason || 'it answered with none'}`,
      );
    // 100,000 entries or 7 MB; a part of a tree would make deleted files of the rest.
    if (truncated === true) throw new TreeError("the list of files is too long for GitHub's API");
    const entries: Entry[] = [];
    for (const item of tree as readonly TreeItem[]) {
      if (typeof item?.path !== 'string' || typeof item.sha !== 'string' || item.type === 'tree') continue;
      if (!item.path.startsWith(this.#prefix)) continue;
      if (typeof item.size === 'number') this.#sizes.set(item.sha, item.size);
      entries.push(entryOf(String(item.mode), item.sha, item.path.slice(this.#prefix.length)));
    }
    return entries.sort(byPath);
  }

  async read(paths: readonly string[]): Promise<readonly Content[]> {
    const ids = new Map((await this.list()).map(({ path, id }) => [path, id]));
    const known = paths.filter((path) => ids.get(path)).sort((a, b) => rankOf(a) - rankOf(b));
    const contents = await this.#blobs.read(
      known.map((path) => ids.get(path)!),
      this.#sizes,
    );
    const contentOf = new Map(known.map((path, place) => [path, contents[place]!]));
    return paths.map((path) => contentOf.get(path) ?? { ok: false, reason: 'there is no such file' });
  }
}

interface TreeItem {
  readonly path?: unknown;
  readonly mode?: unknown;
  readonly type?: unknown;
  readonly sha?: unknown;
  readonly size?: unknown;
}

/** What runs comes before what is built, and that before what is only listed. */
const order: readonly RegExp[] = [
  /^\.github\/|(^|\/)action\.ya?ml$/,
  /\.(ba|z|k)?sh$|(^|\/)[^./]+$|(^|\/)[^/]*(Docker|Container|Make|Jenkins)file[^/]*$/i,
  /lock|\.(ya?ml|toml|tf|json)$/i,
];

function rankOf(path: string): number {
  const found = order.findIndex((pattern) => pattern.test(path));
  return found === -1 ? order.length : found;
}
