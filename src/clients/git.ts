import type { Diagnostic } from '../model/diagnostic.ts';
import { GitError } from '../model/error.ts';
import type { LandedChange } from '../model/replay.ts';
import type { Content, Entry, Workspace } from '../model/workspace.ts';
import { embeddedRepositories } from './embedded-repositories.ts';
import { git, type Repository, reasonOf, recordsOf } from './git-program.ts';
import { fetchMissing, listTree } from './partial-clone.ts';
import { decode, maximumBytes } from './text.ts';

/** A revision's commit id. Null when there is no such revision; never takes a revision for an option. */
export async function resolveRevision(repository: Repository, revision: string): Promise<string | null> {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const result = await git(repository, words);
  const id = result.stdout.toString('utf8').trim().split('\n').pop() ?? '';
  return result.status === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : null;
}

/**
 * The commit where two lines of history part; null when they share none, or it is beyond a shallow end. Throws
 * `GitError` when git cannot say.
 */
export async function mergeBase(repository: Repository, one: string, other: string): Promise<string | null> {
  const result = await git(repository, ['merge-base', one, other]);
  const id = result.stdout.toString('utf8').trim().split('\n')[0] ?? '';
  if (result.status === 0 && id !== '') return id;
  // 1 is the answer "none": https://git-scm.com/docs/git-merge-base
  if (result.status === 1) return null;
  throw new GitError(`Git could not tell where the change begins (${reasonOf(result)}).`);
}

/** The newest commit of HEAD's first-parent line made before a moment (seconds since 1970), or null. */
export async function commitBefore(
  repository: Repository,
  head: string,
  seconds: number,
): Promise<string | null> {
  const words = ['rev-list', '-1', '--first-parent', `--before=${seconds}`, head];
  const result = await git(repository, words);
  const id = result.stdout.toString('utf8').trim();
  return result.status === 0 && id !== '' ? id : null;
}

export interface Commit {
  readonly id: string;
  /** Committer date, in seconds since 1970. */
  readonly time: number;
}

/**
 * HEAD and its first parents, newest first: at most `most` of them, none where there is no commit yet. Throws
 * `GitError` when git cannot list them.
 */
export async function newestCommits(repository: Repository, most: number): Promise<readonly Commit[]> {
  const words = [
    'log',
    '--first-parent',
    '--no-show-signature',
    `-n${most}`,
    '--format=%H %ct',
    'HEAD',
    '--',
  ];
  const result = await git(repository, words);
  if (result.status !== 0) {
    if (/does not have any commits yet|bad revision 'HEAD'/.test(result.stderr)) return [];
    throw new GitError(`Git could not read the history (${reasonOf(result)}).`);
  }
  const lines = result.stdout.toString('utf8').matchAll(/^([0-9a-f]{40,64}) (\d+)$/gm);
  return Array.from(lines, (line) => ({ id: line[1]!, time: Number(line[2]) }));
}

export interface LandedOptions {
  readonly most: number | null;
  /** Only what came after this commit. */
  readonly after: string | null;
  /** Only merge commits. */
  readonly merges: boolean;
}

/** What landed on HEAD's main line, newest first. Throws `GitError` when git cannot list it. */
export async function landedChanges(
  repository: Repository,
  { most, after, merges }: LandedOptions,
): Promise<readonly LandedChange[]> {
  const words = ['log', '-z', '--first-parent', '--no-show-signature', '--format=%H%n%ct%n%P%n%s%n%b'];
  if (most !== null) words.push(`-n${most}`);
  if (merges) words.push('--merges');
  words.push('HEAD');
  if (after !== null) words.push(`^${after}`);
  words.push('--');
  const result = await git(repository, words);
  if (result.status !== 0) {
    if (/does not have any commits yet|bad revision 'HEAD'/.test(result.stderr)) return [];
    throw new GitError(`Git could not read the history (${reasonOf(result)}).`);
  }
  const records = result.stdout.toString('utf8').split('\0');
  return records.flatMap((record) => landedChange(record) ?? []);
}

function landedChange(record: string): LandedChange | null {
  const [commit = '', time = '', parents = '', subject = '', ...body] = record.split('\n', 60);
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return null;
  const ids = parents.split(' ').filter((id) => id !== '');
  // GitHub and Bitbucket write the title of the pull request below a line of their own.
  const isMergeLine = /^(?:Merge pull request #\d|Merged in \S+ \(pull request #\d)/.test(subject);
  const title = isMergeLine ? (body.find((line) => line.trim() !== '') ?? subject) : subject;
  const number =
    /^(?:Merge pull request #|Merged PR )(\d{1,9})\b|\((?:pull request )?#(\d{1,9})\)$/.exec(
      subject.trimEnd(),
    ) ?? null;
  return {
    commit,
    parent: ids[0] ?? null,
    isMerge: ids.length > 1,
    time: Number(time),
    title: title.trim(),
    pullRequest: number === null ? null : Number(number[1] ?? number[2]),
  };
}

/** First lines of the commits that `head` has and `base` has not; none where git cannot say. */
export async function subjectsBetween(
  repository: Repository,
  base: string,
  head: string,
  most: number,
): Promise<readonly string[]> {
  if (!/^[0-9a-f]{40,64}$/.test(base) || !/^(?:[0-9a-f]{40,64}|HEAD)$/.test(head)) return [];
  const words = ['log', '--no-show-signature', `-n${most}`, '--format=%s', `${base}..${head}`, '--'];
  const result = await git(repository, words);
  return result.status === 0
    ? result.stdout
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}

/** The tree of one commit, read from git's objects. Paths are relative to the repository's folder. */
export class GitWorkspace implements Workspace {
  readonly revision: string;
  readonly #repository: Repository;
  #entries: Promise<readonly Entry[]> | null = null;
  #diagnostics: readonly Diagnostic[] = [];
  #ids: Map<string, string> | null = null;
  readonly #blobs: BlobCache | null;

  /** `blobs` shares contents with other trees of the repository. */
  constructor(repository: Repository, commit: string, blobs: BlobCache | null = null) {
    this.#repository = repository;
    this.revision = commit;
    this.#blobs = blobs;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  list(): Promise<readonly Entry[]> {
    this.#entries ??= this.#list();
    return this.#entries;
  }

  async #list(): Promise<readonly Entry[]> {
    const result = await listTree(this.#repository, this.revision);
    const entries: Entry[] = [];
    // <mode> SP <type> SP <id> TAB <path> NUL
    for (const record of recordsOf(result, `list the files of ${this.revision}`)) {
      const tab = record.indexOf('\t');
      if (tab === -1) continue;
      const [mode = '', , id = ''] = record.slice(0, tab).split(' ');
      entries.push(entryOf(mode, id, record.slice(tab + 1)));
    }
    entries.sort(byPath);
    this.#diagnostics = embeddedRepositories(entries);
    return entries;
  }

  async read(paths: readonly string[]): Promise<readonly Content[]> {
    if (paths.length === 0) return [];
    this.#ids ??= new Map((await this.list()).map((entry) => [entry.path, entry.id ?? '']));
    const ids = paths.map((path) => this.#ids!.get(path) ?? '');
    const known = ids.filter((id) => id !== '');
    const blobs = await (this.#blobs?.read(this.#repository, known) ?? readBlobs(this.#repository, known));
    let next = 0;
    return ids.map((id) =>
      id === ''
        ? { ok: false, reason: 'there is no such file' }
        : (blobs[next++] ?? { ok: false, reason: 'git did not answer' }),
    );
  }
}

/** What is staged, as git's index has it. `indexFile` is where, when a hook says so: `git commit -a` has an index of its own. */
export class IndexWorkspace implements Workspace {
  readonly revision = null;
  readonly #repository: Repository;
  readonly #indexFile: string | null;
  #entries: Promise<readonly Entry[]> | null = null;
  #diagnostics: readonly Diagnostic[] = [];

  constructor(repository: Repository, indexFile: string | null = null) {
    this.#repository = repository;
    this.#indexFile = indexFile;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  list(): Promise<readonly Entry[]> {
    this.#entries ??= this.#list();
    return this.#entries;
  }

  async #list(): Promise<readonly Entry[]> {
    const environment = this.#indexFile === null ? {} : { GIT_INDEX_FILE: this.#indexFile };
    const result = await git(this.#repository, ['ls-files', '--stage', '-z'], { environment });
    const entries = new Map<string, Entry>();
    // <mode> SP <id> SP <stage> TAB <path> NUL
    for (const record of recordsOf(result, 'list the staged files')) {
      const tab = record.indexOf('\t');
      if (tab === -1) continue;
      const [mode = '', id = ''] = record.slice(0, tab).split(' ');
      const path = record.slice(tab + 1);
      entries.set(path, entryOf(mode, id, path));
    }
    const sorted = [...entries.values()].sort(byPath);
    this.#diagnostics = embeddedRepositories(sorted);
    return sorted;
  }

  async read(paths: readonly string[]): Promise<readonly Content[]> {
    if (paths.length === 0) return [];
    const ids = new Map((await this.list()).map((entry) => [entry.path, entry.id ?? '']));
    const known = paths.map((path) => ids.get(path) ?? '').filter((id) => id !== '');
    const blobs = await readBlobs(this.#repository, known);
    let next = 0;
    return paths.map((path) =>
      (ids.get(path) ?? '') === ''
        ? { ok: false, reason: 'there is no such file' }
        : (blobs[next++] ?? { ok: false, reason: 'git did not answer' }),
    );
  }
}

export function entryOf(mode: string, id: string | null, path: string): Entry {
  const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
  return { path, kind, executable: mode === '100755', id, size: null };
}

export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** The contents of blobs by id, in order, from one `git cat-file --batch`; missing ones are fetched in one request. */
export async function readBlobs(repository: Repository, ids: readonly string[]): Promise<readonly Content[]> {
  if (ids.length === 0) return [];
  const lacking = await fetchMissing(repository, ids);
  const present = lacking.size === 0 ? ids : ids.filter((id) => !lacking.has(id));
  const reader = new BatchReader(present.length);
  if (present.length > 0)
    await git(repository, ['cat-file', '--batch', '--buffer'], {
      input: present.map((id) => `${id}\n`).join(''),
      take: (chunk) => {
        reader.take(chunk);
        return false;
      },
    });
  const contents = reader.finish();
  if (lacking.size === 0) return contents;
  let next = 0;
  return ids.map((id) => {
    const reason = lacking.get(id);
    return reason === undefined ? contents[next++]! : { ok: false, reason };
  });
}

/** Contents by blob id, for many trees of one repository: what was read last stays, up to so many characters. */
export class BlobCache {
  readonly #contents = new Map<string, Content>();
  readonly #most: number;
  #size = 0;

  constructor(mostCharacters: number) {
    this.#most = mostCharacters;
  }

  async read(repository: Repository, ids: readonly string[]): Promise<readonly Content[]> {
    const held = new Map<string, Content>();
    for (const id of ids) {
      const content = this.#contents.get(id);
      if (content !== undefined) held.set(id, content);
    }
    const wanted = [...new Set(ids)].filter((id) => !held.has(id));
    const contents = await readBlobs(repository, wanted);
    for (const [index, id] of wanted.entries()) {
      held.set(id, contents[index]!);
      this.#keep(id, contents[index]!);
    }
    return ids.map((id) => held.get(id)!);
  }

  #keep(id: string, content: Content): void {
    const size = sizeOf(content);
    if (size > this.#most / 8) return;
    this.#contents.set(id, content);
    this.#size += size;
    for (const [oldest, old] of this.#contents) {
      if (this.#size <= this.#most) break;
      this.#contents.delete(oldest);
      this.#size -= sizeOf(old);
    }
  }
}

function sizeOf(content: Content): number {
  return (content.ok ? content.text.length : (content.binary?.length ?? 0)) + 100;
}

/** Splits `<id> SP <type> SP <size> LF <bytes> LF`, in whatever chunks it comes. Keeps one blob in memory. */
class BatchReader {
  readonly #contents: Content[] = [];
  readonly #expected: number;
  #pending: Buffer[] = [];
  #length = 0;
  /** Bytes still to come of the blob under way; -1 while a header is read. */
  #wanted = -1;
  #skip = false;

  constructor(expected: number) {
    this.#expected = expected;
  }

  take(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) rest = this.#wanted === -1 ? this.#header(rest) : this.#body(rest);
  }

  #header(chunk: Buffer): Buffer {
    const end = chunk.indexOf(10);
    if (end === -1) {
      this.#pending.push(chunk);
      return Buffer.alloc(0);
    }
    const line = Buffer.concat([...this.#pending, chunk.subarray(0, end)]).toString('utf8');
    this.#pending = [];
    const size = Number(/ (\d+)$/.exec(line)?.[1] ?? Number.NaN);
    if (Number.isNaN(size)) this.#contents.push({ ok: false, reason: 'git has no such object here' });
    else {
      this.#wanted = size + 1; // and the line feed after it
      this.#skip = size > maximumBytes;
      this.#length = 0;
    }
    return chunk.subarray(end + 1);
  }

  #body(chunk: Buffer): Buffer {
    const part = chunk.subarray(0, this.#wanted);
    if (!this.#skip) this.#pending.push(part);
    this.#length += part.length;
    this.#wanted -= part.length;
    if (this.#wanted === 0) {
      const bytes = this.#pending.length === 1 ? this.#pending[0]! : Buffer.concat(this.#pending);
      this.#contents.push(
        this.#skip
          ? { ok: false, reason: `it has ${this.#length - 1} bytes, more than ${maximumBytes}` }
          : decode(bytes.subarray(0, bytes.length - 1)),
      );
      this.#pending = [];
      this.#wanted = -1;
    }
    return chunk.subarray(part.length);
  }

  finish(): readonly Content[] {
    while (this.#contents.length < this.#expected)
      this.#contents.push({ ok: false, reason: 'git ended early' });
    return this.#contents;
  }
}

/** The parents that a commit object names, also those that a shallow clone hides from `HEAD^`. */
export async function commitParents(repository: Repository, commit: string): Promise<readonly string[]> {
  const result = await git(repository, ['cat-file', 'commit', commit]);
  if (result.status !== 0) return [];
  const header = result.stdout.toString('latin1').split('\n\n')[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]!);
}

export async function hasCommit(repository: Repository, commit: string): Promise<boolean> {
  const result = await git(repository, ['cat-file', '-e', `${commit}^{commit}`]);
  return result.status === 0;
}
