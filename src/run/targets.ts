import { statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { DiskWorkspace } from '../clients/disk.ts';
import {
  type Commit,
  commitBefore,
  GitWorkspace,
  git,
  mergeBase,
  newestCommits,
  openRepository,
  type Repository,
  resolveRevision,
} from '../clients/git.ts';
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
}

/** Throws `UsageError` when there is nothing at the path. */
export async function openPath(path: string): Promise<Opened> {
  const full = resolve(path);
  let about: ReturnType<typeof statSync>;
  try {
    about = statSync(full);
  } catch {
    throw new UsageError(`There is nothing at ${path}.`);
  }
  if (about.isDirectory()) {
    return { root: full, repository: await openRepository(full), file: null };
  }
  if (!about.isFile()) throw new UsageError(`${path} is neither a folder nor a file.`);
  // A single file is recognised by its whole path: `.github/workflows/ci.yml` is a workflow, `ci.yml` is not.
  const top = await topLevel(dirname(full));
  const root = top ?? (full.startsWith(process.cwd() + sep) ? process.cwd() : dirname(full));
  return { root, repository: await openRepository(root), file: relative(root, full).split(sep).join('/') };
}

async function topLevel(folder: string): Promise<string | null> {
  try {
    const result = await git(folder, ['rev-parse', '--show-toplevel']);
    const line = result.stdout.toString('utf8').trim();
    return result.status === 0 && line !== '' ? line : null;
  } catch {
    return null;
  }
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

export interface Trees {
  readonly head: Workspace;
  readonly base: Workspace | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** More than a week of most histories, and hardly dearer to ask for than one commit. */
const quickLook = 100;

/** The tree to audit and, where history has it, the one at `since`. */
export async function auditTrees(opened: Opened, since: string | null): Promise<Trees> {
  const { repository } = opened;
  const onDisk = repository?.bare ? null : new DiskWorkspace(opened.root, repository);
  // Git lists the files while it is asked for the history; who lists them next is told of a failure.
  onDisk?.list().catch(() => {});
  const history = repository ? await newestCommits(repository, quickLook) : [];
  const commit = history[0]?.id ?? null;
  if (repository?.bare && commit === null) {
    return { head: new EmptyWorkspace(), base: null, diagnostics: [] };
  }
  const whole = onDisk ?? new GitWorkspace(repository!, commit!);
  const head = narrowed(whole, opened.file);
  if (!repository || commit === null) {
    if (since !== null) throw new UsageError('--since needs a git repository with commits.');
    return { head, base: null, diagnostics: [] };
  }
  const before = await sinceCommit(repository, history, since ?? '7d', since !== null);
  if (before === null) {
    const why = repository.shallow ? 'this clone holds only part of the history' : 'the history begins later';
    const message = `Lockfiles were not compared with an earlier state: ${why}.`;
    return { head, base: null, diagnostics: [diagnostic('skipped', message, { severity: 'notice' })] };
  }
  const base = before === commit ? null : narrowed(new GitWorkspace(repository, before), opened.file);
  return { head, base, diagnostics: [] };
}

const units: Readonly<Record<string, number>> = {
  h: 3600,
  d: 86_400,
  w: 604_800,
  m: 30 * 86_400,
  y: 365 * 86_400,
};

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
    throw new UsageError(`There is no revision ${since}, and it is no duration (7d, 2w) or day.`);
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
export async function diffTrees(opened: Opened, base: string, head: string | null): Promise<Trees> {
  const { repository } = opened;
  if (!repository) throw new UsageError('diff needs a git repository.');
  if (head === null && repository.bare)
    throw new UsageError('This repository has no working tree: say --head REV.');
  const from = await resolveRevision(repository, base);
  if (from === null) throw new UsageError(`There is no revision ${base} here.`);
  const to = await resolveRevision(repository, head ?? 'HEAD');
  if (to === null) throw new UsageError(`There is no revision ${head ?? 'HEAD'} here.`);
  const diagnostics: Diagnostic[] = [];
  let start = await mergeBase(repository, from, to);
  if (start === null) {
    start = from;
    const message = `${base} and ${head ?? 'HEAD'} share no history here, so the two were compared as they are.`;
    diagnostics.push(diagnostic('skipped', message, { severity: 'notice' }));
  }
  const tree = head === null ? new DiskWorkspace(opened.root, repository) : new GitWorkspace(repository, to);
  return {
    head: narrowed(tree, opened.file),
    base: narrowed(new GitWorkspace(repository, start), opened.file),
    diagnostics,
  };
}

function narrowed(workspace: Workspace, file: string | null): Workspace {
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
