import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Content, Entry, Workspace } from '../model/workspace.ts';
import { byPath, entryOf, git, type Repository } from './git.ts';
import { decode, maximumBytes } from './text.ts';

/** A folder as it is on disk: what git tracks below it, or every file that is not ignored where there is no git. */
export class DiskWorkspace implements Workspace {
  readonly revision = null;
  readonly #root: string;
  readonly #repository: Repository | null;
  #entries: Promise<readonly Entry[]> | null = null;

  constructor(root: string, repository: Repository | null) {
    this.#root = root;
    this.#repository = repository;
  }

  list(): Promise<readonly Entry[]> {
    this.#entries ??=
      this.#repository && !this.#repository.bare ? this.#tracked() : Promise.resolve(this.#walk());
    return this.#entries;
  }

  async #tracked(): Promise<readonly Entry[]> {
    const [staged, changed] = await Promise.all([
      git(this.#root, ['ls-files', '-z', '--stage']),
      git(this.#root, ['diff-files', '-z', '--raw', '--relative', '--no-ext-diff']),
    ]);
    const touched = touchedPaths(changed.stdout.toString('utf8'));
    const entries = new Map<string, Entry>();
    // <mode> SP <id> SP <stage> TAB <path> NUL; a conflicting path stands there once per side
    for (const record of staged.stdout.toString('utf8').split('\0')) {
      const tab = record.indexOf('\t');
      if (tab === -1) continue;
      const path = record.slice(tab + 1);
      const status = touched.get(path);
      if (status === 'D') continue;
      const [mode = '', id = ''] = record.slice(0, tab).split(' ');
      entries.set(path, entryOf(mode, status === undefined ? id : null, path));
    }
    return [...entries.values()].sort(byPath);
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

  read(paths: readonly string[]): Promise<readonly Content[]> {
    const root = realRoot(this.#root);
    const inside = new Map<string, boolean>();
    return Promise.resolve(paths.map((path) => readInside(root, path, inside)));
  }
}

/** `diff-files --raw -z`: `:old new id id STATUS NUL path NUL` → path → status letter. */
function touchedPaths(text: string): Map<string, string> {
  const touched = new Map<string, string>();
  const parts = text.split('\0');
  for (let at = 0; at + 1 < parts.length; at += 2) {
    touched.set(parts[at + 1]!, parts[at]!.slice(-1));
  }
  return touched;
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
    const text = readFileSync(join(root, folder, '.gitignore'), 'utf8');
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
