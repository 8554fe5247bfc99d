import type { Diagnostic } from './diagnostic.ts';

/** One file of a tree. `path` is relative to the root, with `/` on every platform. */
export interface Entry {
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
  readonly executable: boolean;
  /** Git blob id, where the tree is git's: two entries with one id have one content. */
  readonly id: string | null;
  /** Bytes, where known without reading. */
  readonly size: number | null;
}

/** What reading a file gives: its text, or why there is none. */
export type Content =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly reason: string;
      /** What the bytes say when they are taken for text all the same: a shell runs a script that holds a NUL. */
      readonly binary?: string;
    };

/**
 * A tree of files: a folder on disk, a git revision, or a map in a test.
 * Listing and reading never throw for what is in the tree.
 */
export interface Workspace {
  /** Commit id, or null for a folder as it is on disk. */
  readonly revision: string | null;
  /** What the listing met and does not read as it stands there. Known when `list` has answered. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Every file, sorted by path (code units). */
  list(): Promise<readonly Entry[]>;
  /** What symbolic links say, where that is not what reading them gives. Null for what is no link. */
  links?(paths: readonly string[]): Promise<readonly (string | null)[]>;
  /** Files that ignore rules leave out, as far as they do not lie in a folder that is left out as a whole. */
  ignored?(): Promise<readonly string[]>;
  /** Many at once, because git answers a batch in one process. Result keeps the order asked for. */
  read(paths: readonly string[]): Promise<readonly Content[]>;
}

/** The paths of one tree, for rules that ask what is there without reading it. */
export class FileIndex {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #folders: ReadonlySet<string>;

  constructor(entries: readonly Entry[]) {
    this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
    const folders = new Set<string>(['']);
    for (const { path } of entries) {
      for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
        const folder = path.slice(0, cut);
        if (folders.has(folder)) break;
        folders.add(folder);
      }
    }
    this.#folders = folders;
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  hasFolder(path: string): boolean {
    return this.#folders.has(path);
  }

  get(path: string): Entry | undefined {
    return this.#entries.get(path);
  }

  paths(): Iterable<string> {
    return this.#entries.keys();
  }

  get size(): number {
    return this.#entries.size;
  }
}

/** `a/b/c.txt` → `a/b`; a file at the root → ``. */
export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut === -1 ? '' : path.slice(0, cut);
}

let lastPath = '';
let lastName = '';

/** The last answer is kept: half of all sources ask for the name of one path after the other. */
export function baseName(path: string): string {
  if (path !== lastPath) {
    lastPath = path;
    lastName = path.slice(path.lastIndexOf('/') + 1);
  }
  return lastName;
}

/** Joins and resolves `.` and `..` in POSIX form. Null when it climbs out of the tree or is absolute. */
export function joinPath(folder: string, relative: string): string | null {
  if (relative.startsWith('/')) return null;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.length === 0) return null;
      parts.pop();
    } else parts.push(part);
  }
  return parts.join('/');
}
