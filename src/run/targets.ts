import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { DiskWorkspace } from '../clients/disk.ts';
import {
  type Commit,
  commitBefore,
  GitWorkspace,
  IndexWorkspace,
  mergeBase,
  newestCommits,
  resolveRevision,
} from '../clients/git.ts';
import { type DiscoveryOptions, findRepository, noRepository } from '../clients/git-discovery.ts';
import type { Repository } from '../clients/git-program.ts';
import { realPath } from '../clients/programs.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/error.ts';
import { lookUp } from '../model/table.ts';
import type { Content, Entry, Workspace } from '../model/workspace.ts';

/** What PATH means: a folder or a repository, and perhaps one file of it. */
export interface Opened {
  readonly root: string;
  readonly repository: Repository | null;
  /** Path of the one file asked for, from the root. */
  readonly file: string | null;
  /** Files and folders asked for, from the root, where PATH was given several times. */
  readonly within?: readonly string[];
  /** Why there is no repository, in words that fit after a colon. */
  readonly problem: string | null;
  /** Files that git does not track and does not ignore are read too. */
  readonly untracked: boolean;
  /** What was found on the way and not used. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface OpenOptions extends DiscoveryOptions {
  readonly untracked?: boolean;
}

/** Throws `UsageError` when there is nothing at the path. */
export async function openPath(path: string, options: OpenOptions = {}): Promise<Opened> {
  const full = resolve(path);
  let about: ReturnType<typeof statSync>;
  try {
    about = statSync(full);
  } catch {
    throw new UsageError(`There is nothing at ${path}.`);
  }
  if (about.isDirectory()) {
    return openFolder(full, options);
  }
  if (!about.isFile()) throw new UsageError(`${path} is neither a folder nor a file.`);
  // A single file is recognised by its whole path: `.github/workflows/ci.yml` is a workflow, `ci.yml` is not.
  const file = join(realPath(dirname(full)), basename(full));
  const found = await findRepository(dirname(file), options);
  const top = found.repository?.top ?? null;
  const root = top ?? (file.startsWith(process.cwd() + sep) ? process.cwd() : dirname(file));
  return { ...(await openFolder(root, options)), file: relative(root, file).split(sep).join('/') };
}

/**
 * Several PATHs of one tree: the repository that holds the first, or the folder that holds them all. Only what lies in
 * them is read. Throws `UsageError` when there is nothing at one, or it lies elsewhere.
 */
export async function openPaths(paths: readonly string[], options: OpenOptions = {}): Promise<Opened> {
  if (paths.length < 2) return openPath(paths[0] ?? '.', options);
  const full = paths.map((path) => {
    if (!existsSync(path)) throw new UsageError(`There is nothing at ${path}.`);
    return realPath(resolve(path));
  });
  const first = statSync(full[0]!).isDirectory() ? full[0]! : dirname(full[0]!);
  const found = await findRepository(first, options);
  const root = found.repository?.top ?? commonFolder(full);
  const within = full.map((path, place) => {
    const inside = relative(root, path).split(sep).join('/');
    if (inside === '..' || inside.startsWith('../'))
      throw new UsageError(
        `${paths[place]} is not in ${root}, where ${paths[0]} is: check one repository at a time.`,
      );
    return inside;
  });
  const opened = await openFolder(root, options);
  return within.includes('') ? opened : { ...opened, within };
}

function commonFolder(paths: readonly string[]): string {
  const all = paths.map((path) => (statSync(path).isDirectory() ? path : dirname(path)).split(sep));
  let count = 0;
  while (all.every((parts) => count < parts.length && parts[count] === all[0]![count])) count++;
  return all[0]!.slice(0, count).join(sep) || sep;
}

async function openFolder(root: string, options: OpenOptions): Promise<Opened> {
  const { repository, problem, refused } = await findRepository(root, options);
  const diagnostics = refused.map((folder) => {
    const message = `The git directory in ${folder} was not used: it lies among the files of the repository in ${repository?.top}, so a commit could have brought it. Its files were read as part of that repository.`;
    return diagnostic('skipped', message);
  });
  // `.git` is there, and all the same git cannot be asked.
  if (repository === null && (existsSync(join(root, '.git')) || problem !== noRepository))
    diagnostics.push(
      diagnostic(
        'skipped',
        `Git was not asked (${problem}), so every file was read that no .gitignore names.`,
      ),
    );
  return { root, repository, problem, untracked: options.untracked ?? false, diagnostics, file: null };
}

/** One file of a tree, as a tree. The rest is not even listed. */
class SingleFile implements Workspace {
  readonly revision: string | null;
  readonly #inner: Workspace;
  readonly #path: string;

  constructor(inner: Workspace, path: string) {
    this.revision = inner.revision;
    this.#inner = inner;
    this.#path = path;
  }

  async list(): Promise<readonly Entry[]> {
    const entries = (await this.#inner.list()).filter(({ path }) => path === this.#path);
    // Named outright, so it is read even where git does not track it.
    return entries.length > 0
      ? entries
      : [{ path: this.#path, kind: 'file', executable: false, id: null, size: null }];
  }

  read(paths: readonly string[]): Promise<readonly Content[]> {
    return this.#inner.read(paths);
  }
}

/** Files and folders of a tree, as a tree. */
class PartsOfTree implements Workspace {
  readonly revision: string | null;
  readonly #inner: Workspace;
  readonly #parts: readonly string[];

  constructor(inner: Workspace, parts: readonly string[]) {
    this.revision = inner.revision;
    this.#inner = inner;
    this.#parts = parts;
  }

  async list(): Promise<readonly Entry[]> {
    const [names, folders] = [new Set(this.#parts), this.#parts.map((part) => `${part}/`)];
    return (await this.#inner.list()).filter(
      ({ path }) => names.has(path) || folders.some((folder) => path.startsWith(folder)),
    );
  }

  read(paths: readonly string[]): Promise<readonly Content[]> {
    return this.#inner.read(paths);
  }

  links(paths: readonly string[]): Promise<readonly (string | null)[]> {
    return this.#inner.links?.(paths) ?? Promise.resolve(paths.map(() => null));
  }
}

/** One file whose text came from elsewhere than disk, as a tree. */
export function textAsTree(path: string, text: string): Workspace {
  const entry: Entry = { path, kind: 'file', executable: false, id: null, size: null };
  return {
    revision: null,
    list: () => Promise.resolve([entry]),
    read: (paths) =>
      Promise.resolve(
        paths.map(
          (one): Content =>
            one === path ? { ok: true, text } : { ok: false, reason: 'there is no such file' },
        ),
      ),
  };
}

export interface Trees {
  readonly head: Workspace;
  readonly base: Workspace | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Trees of a run on this machine. */
export interface LocalTrees extends Trees {
  /**
   * Whose configuration and baseline count: what is on disk, and of a change between two revisions the base as it
   * is now, because a change exempts itself neither by its own files nor by those of the commit where it began.
   */
  readonly ruled: Workspace;
  /** When the audit's earlier revision was committed, in seconds; where it is known. */
  readonly baseTime?: number | null;
}

/** What is on disk at the path. */
export function diskTree({ root, repository, untracked }: Opened): DiskWorkspace {
  return new DiskWorkspace(root, repository, untracked);
}

/** More than a week of most histories, and hardly dearer to ask for than one commit. */
const quickLook = 100;

/** The tree to audit and, where history has it, the one at `since`. */
export async function auditTrees(opened: Opened, since: string | null): Promise<LocalTrees> {
  const { repository } = opened;
  const onDisk = repository?.bare ? null : diskTree(opened);
  // Git lists the files while it is asked for the history; who lists them next is told of a failure.
  onDisk?.list().catch(() => {});
  const history = repository ? await newestCommits(repository, quickLook) : [];
  const commit = history[0]?.id ?? null;
  if (repository?.bare && commit === null) {
    const empty = new EmptyWorkspace();
    return { head: empty, base: null, ruled: empty, diagnostics: opened.diagnostics };
  }
  const whole = onDisk ?? new GitWorkspace(repository!, commit!);
  const head = narrowed(whole, opened);
  if (!repository || commit === null) {
    if (since !== null) throw new UsageError('--since needs a git repository with commits.');
    return { head, base: null, ruled: whole, diagnostics: opened.diagnostics };
  }
  const before = await sinceCommit(repository, history, since ?? '7d', since !== null);
  if (before === null) {
    const why = repository.shallow ? 'this clone holds only part of the history' : 'the history begins later';
    const message = `Lockfiles were not compared with an earlier state: ${why}.`;
    const note = diagnostic('skipped', message, { severity: 'notice' });
    return { head, base: null, ruled: whole, diagnostics: [...opened.diagnostics, note] };
  }
  const base = before === commit ? null : narrowed(new GitWorkspace(repository, before), opened);
  const baseTime = history.find(({ id }) => id === before)?.time ?? null;
  return { head, base, ruled: whole, baseTime, diagnostics: opened.diagnostics };
}

const units: Readonly<Record<string, number>> = {
  h: 3600,
  d: 86_400,
  w: 604_800,
  m: 30 * 86_400,
  y: 365 * 86_400,
};

/** The commit at a revision, or the last one of the main line before a day or a duration; null where history begins later. */
export async function commitAt(repository: Repository, since: string): Promise<string | null> {
  const history = await newestCommits(repository, quickLook);
  return history.length === 0 ? null : sinceCommit(repository, history, since, true);
}

async function sinceCommit(
  repository: Repository,
  history: readonly Commit[],
  since: string,
  given: boolean,
): Promise<string | null> {
  const duration = /^(\d{1,5})([hdwmy])$/.exec(since);
  if (duration) {
    return lastBefore(
      repository,
      history,
      history[0]!.time - Number(duration[1]) * lookUp(units, duration[2]!)!,
    );
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(since)) {
    const time = Date.parse(`${since}T00:00:00Z`) / 1000;
    if (Number.isFinite(time)) return lastBefore(repository, history, time);
  }
  const commit = await resolveRevision(repository, since);
  if (commit === null && given)
    throw new UsageError(`--since ${since} is neither a revision, a duration (7d, 2w) nor a date.`);
  return commit;
}

async function lastBefore(
  repository: Repository,
  history: readonly Commit[],
  seconds: number,
): Promise<string | null> {
  const known = history.find(({ time }) => time <= seconds);
  if (known !== undefined) return known.id;
  return history.length < quickLook ? null : commitBefore(repository, history[0]!.id, seconds);
}

/** Base is the merge base, as in a pull request; head is a revision or the working tree. */
export async function diffTrees(opened: Opened, base: string, head: string | null): Promise<LocalTrees> {
  const { repository } = opened;
  if (!repository) throw new UsageError(`diff needs a git repository: ${opened.problem}.`);
  if (head === null && repository.bare)
    throw new UsageError('This repository has no working tree: name a revision with --head REV.');
  const from = await resolveRevision(repository, base);
  if (from === null) throw new UsageError(`There is no revision ${base} here.`);
  const to = await resolveRevision(repository, head ?? 'HEAD');
  if (to === null) throw new UsageError(`There is no revision ${head ?? 'HEAD'} here.`);
  const diagnostics: Diagnostic[] = [...opened.diagnostics];
  let start = await mergeBase(repository, from, to);
  if (start === null) {
    start = from;
    const message = `${base} and ${head ?? 'HEAD'} share no history here, so the two were compared as they are.`;
    diagnostics.push(diagnostic('skipped', message, { severity: 'notice' }));
  }
  const tree = head === null ? diskTree(opened) : new GitWorkspace(repository, to);
  return {
    head: narrowed(tree, opened),
    base: narrowed(new GitWorkspace(repository, start), opened),
    ruled: head === null ? tree : new GitWorkspace(repository, from),
    diagnostics,
  };
}

/** What a commit would bring: the index against HEAD, or against nothing where there is no commit yet. */
export async function stagedTrees(opened: Opened, indexFile: string | null): Promise<LocalTrees> {
  const { repository, diagnostics } = opened;
  if (!repository) throw new UsageError(`diff needs a git repository: ${opened.problem}.`);
  if (repository.bare) throw new UsageError('This repository has no working tree, so nothing is staged.');
  const before = await resolveRevision(repository, 'HEAD');
  const base = before === null ? new EmptyWorkspace() : new GitWorkspace(repository, before);
  const tree = new IndexWorkspace(repository, indexFile);
  return { head: narrowed(tree, opened), base: narrowed(base, opened), ruled: tree, diagnostics };
}

/** The tree, or what of it was asked for. */
export function narrowed(workspace: Workspace, { file, within }: Pick<Opened, 'file' | 'within'>): Workspace {
  if (within !== undefined) return new PartsOfTree(workspace, within);
  return file === null ? workspace : new SingleFile(workspace, file);
}

class EmptyWorkspace implements Workspace {
  readonly revision = null;

  list(): Promise<readonly Entry[]> {
    return Promise.resolve([]);
  }

  read(): Promise<readonly Content[]> {
    return Promise.resolve([]);
  }
}
