import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { GitError } from '../model/error.ts';
import { type Content, type Entry, folderOf, type Workspace } from '../model/workspace.ts';
import { embeddedRepositories } from './embedded-repositories.ts';
import { byPath, entryOf, readBlobs, resolveRevision } from './git.ts';
import { commonDirectory } from './git-discovery.ts';
import { git, type Repository, recordsOf } from './git-program.ts';
import { decode, maximumBytes, pointerReason } from './text.ts';

/**
 * A folder as it is on disk: what git tracks below it and, where `untracked` says so, what it does not ignore; every
 * file that is not ignored where there is no git.
 */
export class DiskWorkspace implements Workspace {
  readonly revision = null;
  readonly #root: string;
  readonly #repository: Repository | null;
  readonly #untracked: boolean;
  readonly #diagnostics: Diagnostic[] = [];
  /** Files that stand for their blob: not checked out, or rendered by it. */
  readonly #blobs = new Map<string, string>();
  #entries: Promise<readonly Entry[]> | null = null;

  constructor(root: string, repository: Repository | null, untracked = false) {
    this.#root = root;
    this.#repository = repository;
    this.#untracked = untracked;
  }

  /** What the listing found that is not read as it stands there: known when `list` has answered. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  list(): Promise<readonly Entry[]> {
    this.#entries ??=
      this.#repository && !this.#repository.bare ? this.#tracked() : Promise.resolve(this.#walk());
    return this.#entries;
  }

  async #tracked(): Promise<readonly Entry[]> {
    const repository = this.#repository!;
    const others = this.#untracked ? ['--cached', '--others', '--exclude-standard'] : [];
    const compare = ['--raw', '--relative', '--no-renames', '--no-ext-diff', '--ignore-submodules=all'];
    const [staged, changed] = await Promise.all([
      // The user's own settings say what else is ignored.
      git(repository, ['ls-files', '-z', '--stage', '-v', ...others], {
        purpose: this.#untracked ? 'user' : 'read',
      }),
      git(repository, ['diff-files', '-z', ...compare]),
    ]);
    const listed = recordsOf(staged, 'list the files that it tracks');
    const touched = touchedPaths(recordsOf(changed, 'compare the files with what it tracks'));
    const entries = new Map<string, Entry>();
    const separate: string[] = [];
    let tracked = 0;
    for (const record of listed) {
      // `? <path>`, or `<tag> SP <mode> SP <id> SP <stage> TAB <path>`; a conflicting path stands there once per side
      if (record.startsWith('? ')) {
        const path = record.slice(2);
        if (path.endsWith('/')) separate.push(path.slice(0, -1));
        else this.#addUntracked(path, entries);
        continue;
      }
      const tab = record.indexOf('\t');
      const [tag = '', mode = '', id = ''] = record.slice(0, tab).split(' ');
      tracked += 1;
      this.#addTracked(record.slice(tab + 1), tag, mode, id, touched, entries);
    }
    if (repository.prefix === '') await this.#checkIndex(tracked);
    if (this.#isRendered(entries))
      for (const { path, kind, id } of entries.values())
        if (kind === 'file' && id !== null) this.#blobs.set(path, id);
    this.#noteRepositories([...entries.values()], separate);
    return [...entries.values()].sort(byPath);
  }

  #addTracked(
    path: string,
    tag: string,
    mode: string,
    id: string,
    touched: ReadonlyMap<string, string>,
    entries: Map<string, Entry>,
  ): void {
    const status = touched.get(path);
    if (status === 'D') return;
    // `S` is left out of the working tree, a small letter is taken for unchanged: git does not look at either.
    const unseen = /[Sa-z]/.test(tag);
    const there = !unseen || existsSync(join(this.#root, path));
    if (!there && mode.startsWith('100')) this.#blobs.set(path, id);
    const own = status === undefined && !(unseen && there);
    entries.set(path, entryOf(mode, own ? id : null, path));
  }

  #addUntracked(path: string, entries: Map<string, Entry>): void {
    try {
      const about = lstatSync(join(this.#root, path));
      if (about.isSymbolicLink()) entries.set(path, entryOf('120000', null, path));
      else if (about.isFile())
        entries.set(path, entryOf((about.mode & 0o111) === 0 ? '100644' : '100755', null, path));
    } catch {
      // gone meanwhile
    }
  }

  /**
   * Attributes make another text of a file than the one that is committed (`working-tree-encoding`, `ident`,
   * filters): then the blob is what is read, because that is what others get.
   */
  #isRendered(entries: ReadonlyMap<string, Entry>): boolean {
    const { top, gitDirectory, prefix } = this.#repository!;
    const above = prefix.split('/').slice(0, -1);
    const files = [
      join(commonDirectory(gitDirectory), 'info', 'attributes'),
      ...above.map((_, depth) => join(top, ...above.slice(0, depth), '.gitattributes')),
      ...[...entries.keys()]
        .filter((path) => path === '.gitattributes' || path.endsWith('/.gitattributes'))
        .map((path) => join(this.#root, path)),
    ];
    return files.some((path) => renders.test(textOf(path)));
  }

  /** Git takes a missing index for an empty one, and an index names how many files it holds. */
  async #checkIndex(tracked: number): Promise<void> {
    const repository = this.#repository!;
    const expected = indexedFiles(join(repository.gitDirectory, 'index'));
    if (expected !== null && tracked < expected)
      throw new GitError(`Git listed ${tracked} of the ${expected} files that it tracks.`);
    if (expected === null && (await resolveRevision(repository, 'HEAD')) !== null)
      throw new GitError(
        'The index of the repository is missing, so git does not say which files it tracks.',
      );
  }

  /** Git directories among the files, and repositories of their own that git leaves out. */
  #noteRepositories(entries: readonly Entry[], separate: readonly string[]): void {
    const folders = new Set(entries.filter(({ kind }) => kind === 'file').map(({ path }) => folderOf(path)));
    const embedded = [...folders].filter(
      (folder) => folder !== '' && existsSync(join(this.#root, folder, '.git')),
    );
    for (const found of embeddedRepositories(entries, embedded)) this.#diagnostics.push(found);
    for (const path of separate) {
      const message = 'This folder is a git repository of its own, so its files were not read.';
      this.#diagnostics.push(diagnostic('skipped', message, { path, severity: 'notice' }));
    }
  }

  #walk(): readonly Entry[] {
    const entries: Entry[] = [];
    const folders: { path: string; rules: readonly { base: string; matcher: Ignore }[] }[] = [
      { path: '', rules: [] },
    ];
    for (let folder = folders.pop(); folder; folder = folders.pop()) {
      const rules = [...folder.rules, ...ignoreFile(this.#root, folder.path)];
      let names: ReturnType<typeof this.readFolder>;
      try {
        names = this.readFolder(folder.path);
      } catch {
        continue; // no permission, or gone meanwhile
      }
      for (const name of names) {
        const path = folder.path === '' ? name.name : `${folder.path}/${name.name}`;
        if (name.name === '.git' || isIgnored(path, name.isDirectory(), rules)) continue;
        if (name.isDirectory()) folders.push({ path, rules });
        else if (name.isSymbolicLink()) entries.push(entryOf('120000', null, path));
        else if (name.isFile())
          entries.push(entryOf(isExecutable(join(this.#root, path)) ? '100755' : '100644', null, path));
      }
    }
    return entries.sort(byPath);
  }

  readFolder(path: string) {
    return readdirSync(join(this.#root, path), { withFileTypes: true });
  }

  async read(paths: readonly string[]): Promise<readonly Content[]> {
    const root = realRoot(this.#root);
    const inside = new Map<string, boolean>();
    const contents = paths.map((path) => (this.#blobs.has(path) ? null : readInside(root, path, inside)));
    const fromGit = paths.filter((_, place) => contents[place] === null);
    if (fromGit.length === 0) return contents as Content[];
    const blobs = await readBlobs(
      this.#repository!,
      fromGit.map((path) => this.#blobs.get(path)!),
    );
    let next = 0;
    return contents.map((content, place) => {
      if (content !== null) return content;
      const blob = blobs[next++]!;
      // Where Git LFS has put the content into the working tree, that is what runs.
      if (blob.ok || blob.reason !== pointerReason) return blob;
      const onDisk = readInside(root, paths[place]!, inside);
      return onDisk.ok ? onDisk : blob;
    });
  }

  /** Nothing where only tracked files are read: there, ignore rules decide nothing. */
  async ignored(): Promise<readonly string[]> {
    const repository = this.#repository;
    if (!this.#untracked || !repository || repository.bare) return [];
    const words = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
    const result = await git(repository, words, { purpose: 'user' });
    return recordsOf(result, 'list the files that it ignores').filter((path) => !path.endsWith('/'));
  }

  /** What links say, for those that are links on disk. */
  links(paths: readonly string[]): Promise<readonly (string | null)[]> {
    return Promise.resolve(
      paths.map((path) => {
        try {
          return readlinkSync(join(this.#root, path)).split(sep).join('/');
        } catch {
          return null;
        }
      }),
    );
  }
}

/** A line that gives files one of these attributes. */
const renders = /(?:^|\n)[^#\n]*[ \t](?:working-tree-encoding|ident|filter)\b/;

function textOf(path: string): string {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'latin1') : '';
  } catch {
    return '';
  }
}

/** `diff-files --raw -z`: `:old new id id STATUS NUL path NUL` → path → status letter. */
function touchedPaths(parts: readonly string[]): Map<string, string> {
  const touched = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) {
    touched.set(parts[at + 1]!, parts[at]!.slice(-1));
  }
  return touched;
}

/** Entries of a git index by its header; null where there is none. https://git-scm.com/docs/index-format */
function indexedFiles(path: string): number | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const header = Buffer.alloc(12);
    return readSync(file, header) === 12 && header.toString('latin1', 0, 4) === 'DIRC'
      ? header.readUInt32BE(8)
      : 0;
  } finally {
    closeSync(file);
  }
}

function realRoot(root: string): string {
  try {
    return realpathSync(root);
  } catch {
    return root;
  }
}

/**
 * Reads a regular file, never through a link that leaves the tree: the file itself may be none, and no folder on
 * the way may lead out. `inside` remembers the folders, because asking is slower than reading a small file.
 */
function readInside(root: string, path: string, inside: Map<string, boolean>): Content {
  const full = join(root, path);
  try {
    const about = lstatSync(full);
    if (!about.isFile()) return { ok: false, reason: 'it is not a regular file' };
    if (about.size > maximumBytes) {
      return { ok: false, reason: `it has ${about.size} bytes, more than ${maximumBytes}` };
    }
    const folder = dirname(full);
    let stays = inside.get(folder);
    if (stays === undefined) {
      const real = realpathSync(folder);
      stays = real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
      inside.set(folder, stays);
    }
    if (!stays) return { ok: false, reason: 'it lies behind a link that leaves the repository' };
    return decode(readFileSync(full));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    return { ok: false, reason: code === 'ENOENT' ? 'there is no such file' : `reading it failed (${code})` };
  }
}

function isExecutable(path: string): boolean {
  try {
    return (lstatSync(path).mode & 0o111) !== 0;
  } catch {
    return false;
  }
}

function ignoreFile(root: string, folder: string): { base: string; matcher: Ignore }[] {
  try {
    const path = join(root, folder, '.gitignore');
    if (!lstatSync(path).isFile()) return []; // a link may lead to what never ends
    const text = readFileSync(path, 'utf8');
    return [{ base: folder, matcher: ignore().add(text) }];
  } catch {
    return [];
  }
}

function isIgnored(
  path: string,
  folder: boolean,
  rules: readonly { base: string; matcher: Ignore }[],
): boolean {
  let ignored = false;
  for (const { base, matcher } of rules) {
    const relative = base === '' ? path : path.slice(base.length + 1);
    const result = matcher.test(folder ? `${relative}/` : relative);
    if (result.ignored) ignored = true;
    else if (result.unignored) ignored = false;
  }
  return ignored;
}
