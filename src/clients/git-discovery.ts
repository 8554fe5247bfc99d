import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { GitError } from '../model/error.ts';
import { git, gitAlone, type Repository, reasonOf } from './git-program.ts';
import { findProgram, isInside, realPath } from './programs.ts';

export interface Discovery {
  readonly repository: Repository | null;
  /** Why there is none, in words that fit after a colon; null where there is one. */
  readonly problem: string | null;
  /** Git directories on the way that belong to the content of another repository. They are not used. */
  readonly refused: readonly string[];
}

export interface DiscoveryOptions {
  /** Nothing above this folder is looked at: the runner's workspace. */
  readonly ceiling?: string;
  /** No server may be asked, for missing objects of a partial clone neither. */
  readonly offline?: boolean;
}

export const noRepository = 'this is no git repository';

/** The repository a folder is in; null when it is in none, or git is not there. */
export async function openRepository(
  folder: string,
  options: DiscoveryOptions = {},
): Promise<Repository | null> {
  return (await findRepository(folder, options)).repository;
}

interface Candidate {
  /** Root of the working tree, or the git directory of a bare repository. */
  readonly top: string;
  readonly gitDirectory: string;
  readonly bare: boolean;
}

/**
 * Finds the repository of a folder without starting a program in it. From the outside to the inside: a repository is
 * taken for what it is only if the one around it does not have it among its own files, because then a commit could
 * have brought it, with settings that name programs. A bare one counts only where the path itself names it.
 */
export async function findRepository(folder: string, options: DiscoveryOptions = {}): Promise<Discovery> {
  const full = realPath(resolve(folder));
  const { candidates, foreign } = candidatesOf(
    full,
    options.ceiling === undefined ? null : realPath(options.ceiling),
  );
  if (candidates.length === 0) {
    const problem =
      foreign === null ? noRepository : `the git directory of ${foreign} belongs to another user`;
    return { repository: null, problem, refused: [] };
  }
  const outermost = candidates[0]!;
  if (findProgram('git', outermost.bare ? null : outermost.top) === null) {
    const problem = 'git is not installed, or not in PATH';
    return { repository: null, problem, refused: [] };
  }
  const refused: string[] = [];
  let trusted = await openCandidate(outermost, full, options);
  for (const candidate of candidates.slice(1)) {
    if (await isContentOf(candidate, trusted)) refused.push(candidate.top);
    else trusted = await openCandidate(candidate, full, options);
  }
  const own = { ...trusted, ...seenFrom(trusted, full) };
  if (refused.length > 0 && (await isInSubmodule(own))) {
    const problem = `the git directory in ${refused.at(-1)} lies among the files of the repository in ${own.top}, so a commit could have brought it`;
    return { repository: null, problem, refused: [] };
  }
  return { repository: own, problem: null, refused };
}

/** Every git directory on the way from the ceiling down to the folder, the outermost first. */
function candidatesOf(
  full: string,
  ceiling: string | null,
): { candidates: readonly Candidate[]; foreign: string | null } {
  const candidates: Candidate[] = [];
  let foreign: string | null = null;
  const user = process.getuid?.() ?? 0;
  const owners = new Set([ownerOf(full), user]);
  if (isGitDirectory(full) && (basename(full) === '.git' || !existsSync(join(full, '.git'))))
    candidates.push({ top: full, gitDirectory: full, bare: true });
  for (let at = full; ; at = dirname(at)) {
    const gitDirectory = gitDirectoryIn(at);
    // What somebody else has put into a shared folder above is not this folder's repository. Containers run as root
    // on the checkout of another user.
    if (gitDirectory !== null) {
      if (user === 0 || owners.has(ownerOf(gitDirectory)))
        candidates.push({ top: at, gitDirectory, bare: false });
      else foreign ??= at;
    }
    if (at === ceiling || at === dirname(at)) break;
  }
  return { candidates: candidates.reverse(), foreign };
}

/** The git directory that a folder's `.git` is or names; null where that is none. */
function gitDirectoryIn(folder: string): string | null {
  const path = join(folder, '.git');
  try {
    const about = statSync(path);
    if (about.isDirectory()) return isGitDirectory(path) ? realPath(path) : null;
    if (!about.isFile() || about.size > 8192) return null;
    const target = /^gitdir: (.+?)[\r\n]*$/.exec(readFileSync(path, 'utf8'))?.[1];
    if (target === undefined) return null;
    const full = realPath(resolve(folder, target));
    return isGitDirectory(full) ? full : null;
  } catch {
    return null;
  }
}

/** As git itself tells them: https://git-scm.com/docs/gitrepository-layout. */
function isGitDirectory(folder: string): boolean {
  try {
    const common = commonDirectory(folder);
    if (!statSync(join(common, 'objects')).isDirectory() || !statSync(join(common, 'refs')).isDirectory())
      return false;
    const head = lstatSync(join(folder, 'HEAD'));
    if (head.isSymbolicLink()) return true;
    if (!head.isFile()) return false;
    return /^(ref:\s*refs\/|[0-9a-f]{40})/.test(readFileSync(join(folder, 'HEAD'), 'utf8'));
  } catch {
    return false;
  }
}

/** Where a worktree keeps what it shares with the others. */
export function commonDirectory(gitDirectory: string): string {
  try {
    const shared = readFileSync(join(gitDirectory, 'commondir'), 'utf8').replace(/[\r\n]+$/, '');
    return resolve(gitDirectory, shared);
  } catch {
    return gitDirectory;
  }
}

function ownerOf(path: string): number {
  try {
    return statSync(path).uid;
  } catch {
    return -1;
  }
}

/** The outer repository has files at or below the folder, or below the git directory that the folder names. */
async function isContentOf(inner: Candidate, outer: Repository): Promise<boolean> {
  // What lies in the outer one's own git directory was put there by git: submodules, worktrees.
  const parts = [inner.gitDirectory, commonDirectory(inner.gitDirectory)];
  const isOwn = (path: string) => isInside(realPath(path), realPath(commonDirectory(outer.gitDirectory)));
  if (parts.every(isOwn)) return false;
  if (outer.bare) return true;
  const named = basename(inner.top) === '.git' ? dirname(inner.top) : inner.top;
  const inside = [named, ...parts].filter((path) => isInside(path, outer.top) && !isOwn(path));
  for (const path of new Set(inside)) {
    const name = relative(outer.top, path).split(sep).join('/');
    const at = { ...outer, folder: outer.top, prefix: '' };
    const result = await git(at, ['ls-files', '-z', '--', name === '' ? '.' : name]);
    if (result.status !== 0 || result.stdout.length > 0) return true;
  }
  return false;
}

/** The folder is, or lies in, what the repository knows as a submodule: it has no files of its own there. */
async function isInSubmodule(repository: Repository): Promise<boolean> {
  const top = { ...repository, folder: repository.top };
  const parts = repository.prefix.split('/').slice(0, -1);
  const paths = parts.map((_, last) => parts.slice(0, last + 1).join('/'));
  if (paths.length === 0) return false;
  const result = await git(top, ['ls-files', '-z', '--stage', '--', ...paths]);
  return result.status !== 0 || /(^|\0)160000 /.test(result.stdout.toString('latin1'));
}

async function openCandidate(
  { top, gitDirectory, bare }: Candidate,
  full: string,
  { offline = false }: DiscoveryOptions,
): Promise<Repository> {
  const common = commonDirectory(gitDirectory);
  const settings = await settingsOf(gitDirectory, common, top);
  return {
    top,
    gitDirectory,
    bare,
    shallow: existsSync(join(common, 'shallow')),
    overrides: overridesFor(settings, top),
    partial: settings.some(([key]) => isPartial.test(key)),
    promisor: offline ? null : promisorIn(settings),
    ...seenFrom({ top, bare }, full),
  };
}

function seenFrom(
  { top, bare }: Pick<Repository, 'top' | 'bare'>,
  full: string,
): Pick<Repository, 'folder' | 'prefix'> {
  if (bare) return { folder: top, prefix: '' };
  const inside = relative(top, full).split(sep).join('/');
  return { folder: full, prefix: inside === '' ? '' : `${inside}/` };
}

type Settings = readonly (readonly [key: string, value: string])[];

/** Sections with a free name that can start a program, pull in other files, or make a partial clone. */
const worthReading = /filter|hook|include|promisor|partialclone/i;

/**
 * The settings of the repository itself, with what they include. No process for the usual file, in which none of the
 * words stands that would matter here.
 */
async function settingsOf(gitDirectory: string, common: string, top: string): Promise<Settings> {
  const files = [join(common, 'config'), join(gitDirectory, 'config.worktree')].filter((file) =>
    existsSync(file),
  );
  const settings: (readonly [string, string])[] = [];
  for (const file of files) {
    if (!worthReading.test(readText(file))) continue;
    // `includeIf.gitdir` needs the repository to be known; a file alone is asked first, which is enough for the rest.
    const words = ['config', '--file', file, '--includes', '--list', '-z'];
    const asked = ['--git-dir', gitDirectory, ...words];
    const result = await gitAlone(dirname(file), top, asked);
    if (result.status !== 0)
      throw new GitError(`Git could not read the settings in ${file} (${reasonOf(result)}).`);
    for (const record of result.stdout.toString('utf8').split('\0')) {
      const cut = record.indexOf('\n');
      if (record !== '')
        settings.push(cut === -1 ? [record, 'true'] : [record.slice(0, cut), record.slice(cut + 1)]);
    }
  }
  return settings;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return 'include'; // cannot be read here: git says why
  }
}

/** Filters and configured hooks are named freely, so each is switched off by its name. */
function overridesFor(settings: Settings, top: string): readonly string[] {
  const overrides = new Set<string>();
  for (const [key] of settings) {
    const match = /^(filter|hook)\.([\s\S]+)\.[^.]+$/.exec(key);
    if (!match) continue;
    const [, section, name] = match as unknown as [string, string, string];
    if (/[=\n\0]/.test(name)) {
      const message = `The settings of the repository in ${top} name a ${section} that cannot be switched off (${JSON.stringify(name)}), so git was not run there.`;
      throw new GitError(message);
    }
    const off =
      section === 'filter'
        ? ['clean=', 'smudge=', 'process=', 'required=false']
        : ['event=', 'enabled=false'];
    for (const setting of off) overrides.add(`${section}.${name}.${setting}`);
  }
  return [...overrides];
}

const isPartial = /^remote\..+\.(promisor|partialclonefilter)$|^extensions\.partialclone$/;

/** The remote of a partial clone. A name that git could take for an option or an address is none. */
function promisorIn(settings: Settings): string | null {
  for (const [key, value] of settings) {
    const named =
      /^remote\.(.+)\.promisor$/.exec(key)?.[1] ??
      /^remote\.(.+)\.partialclonefilter$/.exec(key)?.[1] ??
      (key === 'extensions.partialclone' ? value : undefined);
    if (named !== undefined && /^[A-Za-z0-9_][\w.-]*$/.test(named) && value !== 'false') return named;
  }
  return null;
}
