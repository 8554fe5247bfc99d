import { git, type Repository } from '../git-program.ts';

/** Which commits touch which of the paths asked for. */
export interface Touches {
  /** Path → commits, newest first. */
  readonly byPath: ReadonlyMap<string, readonly string[]>;
  /** Commits as the walk saw them: those without a parent there may be where a shallow clone is cut off. */
  readonly parentless: readonly string[];
}

/** Commits of one change; a longer one is told from its newest. */
const mostCommits = 2000;

const mostMilliseconds = 60_000;

/**
 * The commits from `base` (exclusive) to `head` that touch the paths, also under the names that they had before.
 * Merges are left out: they bring what other commits did. Null when git cannot tell.
 */
export async function commitsBetween(
  repository: Repository,
  base: string,
  head: string,
  paths: ReadonlySet<string>,
): Promise<Touches | null> {
  const result = await log(repository, [
    '-M',
    `--max-count=${mostCommits}`,
    '--end-of-options',
    `${base}..${head}`,
  ]);
  if (result.status !== 0) return null;
  const reader = new LogReader(paths, 'all');
  reader.take(result.stdout);
  return reader.touches();
}

/** The last commit of `head`'s history that touches each path. Git is stopped when all are found. */
export async function lastCommits(
  repository: Repository,
  head: string,
  paths: ReadonlySet<string>,
): Promise<Touches | null> {
  const reader = new LogReader(paths, 'last');
  const words = ['--no-renames', '--end-of-options', head, '--', ...paths];
  const result = await log(repository, words, (chunk) => {
    reader.take(chunk);
    return reader.found === paths.size;
  });
  return result.status === 0 ? reader.touches() : null;
}

/** All commits up to `head`, after `since` where that is given, that touch the paths. */
export async function allCommits(
  repository: Repository,
  head: string,
  since: string | null,
  paths: ReadonlySet<string>,
): Promise<Touches | null> {
  const range = since === null ? head : `${since}..${head}`;
  const result = await log(repository, ['--no-renames', '--end-of-options', range, '--', ...paths]);
  if (result.status !== 0) return null;
  const reader = new LogReader(paths, 'all');
  reader.take(result.stdout);
  return reader.touches();
}

/** Ids of the last `count` commits that are no merges. */
export async function recentCommits(
  repository: Repository,
  from: string,
  count: number,
): Promise<readonly string[]> {
  const words = ['rev-list', '--no-merges', `--max-count=${count}`, '--end-of-options', from];
  const result = await git(repository, words, { milliseconds: mostMilliseconds });
  return result.status === 0 ? result.stdout.toString('utf8').split('\n').filter(Boolean) : [];
}

/** `-z --raw` says `id parents NUL`, then `:modes ids letter NUL path NUL` for each file. */
function log(repository: Repository, words: readonly string[], enough?: (chunk: Buffer) => boolean) {
  const shape = [
    '-z',
    '--raw',
    '--relative',
    '--no-merges',
    '--no-show-signature',
    '--no-ext-diff',
    '--no-color',
  ];
  return git(repository, ['log', ...shape, '--format=tformat:%H %P', ...words], {
    milliseconds: mostMilliseconds,
    ...(enough ? { take: enough } : {}),
  });
}

class LogReader {
  readonly #wanted: 'all' | 'last';
  /** Name in the commits read so far → path today. */
  readonly #names: Map<string, string>;
  readonly #byPath = new Map<string, string[]>();
  readonly #parentless: string[] = [];
  #rest: Buffer = Buffer.alloc(0);
  #commit = '';
  #status = '';
  #from: string | null = null;

  constructor(paths: ReadonlySet<string>, wanted: 'all' | 'last') {
    this.#wanted = wanted;
    this.#names = new Map([...paths].map((path) => [path, path]));
  }

  get found(): number {
    return this.#byPath.size;
  }

  take(chunk: Buffer): void {
    const whole = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let start = 0;
    for (let end = whole.indexOf(0); end !== -1; end = whole.indexOf(0, start)) {
      this.#token(whole.toString('utf8', start, end));
      start = end + 1;
    }
    this.#rest = whole.subarray(start);
  }

  touches(): Touches {
    return { byPath: this.#byPath, parentless: this.#parentless };
  }

  #token(written: string): void {
    if (this.#status !== '') {
      this.#path(written);
      return;
    }
    const token = written.replace(/^\n/, '');
    if (token.startsWith(':')) {
      this.#status = token.slice(token.lastIndexOf(' ') + 1);
      return;
    }
    const [id = '', parent = ''] = token.split(' ');
    this.#commit = id;
    if (parent === '' && id !== '') this.#parentless.push(id);
  }

  #path(path: string): void {
    const moved = this.#status.startsWith('R') || this.#status.startsWith('C');
    if (moved && this.#from === null) {
      this.#from = path;
      return;
    }
    const today = this.#names.get(path);
    if (today !== undefined) {
      const commits = this.#byPath.get(today);
      if (commits === undefined) this.#byPath.set(today, [this.#commit]);
      else if (this.#wanted === 'all' && commits.at(-1) !== this.#commit) commits.push(this.#commit);
      // Older commits know it by its old name.
      if (this.#from !== null && this.#status.startsWith('R')) this.#names.set(this.#from, today);
    }
    this.#status = '';
    this.#from = null;
  }
}
