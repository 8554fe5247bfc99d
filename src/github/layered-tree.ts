import type { GitWorkspace } from '../clients/git.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Content, Entry, Workspace } from '../model/workspace.ts';
import { type ApiBlobs, type ApiWorkspace, isOfFile } from './api-workspace.ts';

/** The API as the next rung: all of a commit's tree, and single blobs of it. */
export interface RemoteTree {
  readonly tree: ApiWorkspace;
  readonly blobs: ApiBlobs;
}

/**
 * A commit's tree from the clone. What git does not give (a partial clone whose remote refuses, objects that are
 * gone) is asked of the API.
 */
export class LayeredTree implements Workspace {
  readonly revision: string;
  readonly #local: GitWorkspace;
  readonly #remote: () => Promise<RemoteTree>;
  #entries: Promise<readonly Entry[]> | null = null;

  constructor(local: GitWorkspace, remote: () => Promise<RemoteTree>) {
    this.revision = local.revision;
    this.#local = local;
    this.#remote = remote;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#local.diagnostics;
  }

  list(): Promise<readonly Entry[]> {
    this.#entries ??= this.#local.list().catch(async () => (await this.#remote()).tree.list());
    return this.#entries;
  }

  async read(paths: readonly string[]): Promise<readonly Content[]> {
    const contents = await this.#local.read(paths).catch(() => null);
    const ids = new Map((await this.list()).map(({ path, id }) => [path, id]));
    const lacking = paths.filter((path, place) => ids.get(path) && isLacking(contents?.[place]));
    if (lacking.length === 0) return contents ?? (await this.#remote()).tree.read(paths);
    const { blobs } = await this.#remote();
    const given = await blobs.read(lacking.map((path) => ids.get(path)!));
    const others = new Map(lacking.map((path, place) => [path, given[place]!]));
    return paths.map(
      (path, place) =>
        others.get(path) ?? contents?.[place] ?? { ok: false, reason: 'there is no such file' },
    );
  }
}

function isLacking(content: Content | undefined): boolean {
  return content === undefined || !(content.ok || isOfFile(content));
}
