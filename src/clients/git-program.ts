import { spawn } from 'node:child_process';
import { GitError } from '../model/error.ts';
import { childEnvironment, findProgram } from './programs.ts';

/** One git repository, seen from a folder of it (or a bare one). */
export interface Repository {
  /** Where git is started: paths are relative to it. */
  readonly folder: string;
  /** Root of the working tree; of a bare repository its own folder. Its content is not trusted. */
  readonly top: string;
  readonly gitDirectory: string;
  /** The folder as the repository names it, with its slash (`services/api/`); '' for all of it. */
  readonly prefix: string;
  readonly bare: boolean;
  /** True when history is cut off, as after `fetch-depth: 1`. */
  readonly shallow: boolean;
  /** `-c` values that switch off the programs which this repository's own settings name: `filter.x.clean=`. */
  readonly overrides: readonly string[];
  /** Objects may be missing here on purpose (`--filter=blob:none`). */
  readonly partial: boolean;
  /** Remote that has them. Null where there is none, or it must not be asked. */
  readonly promisor: string | null;
}

export interface GitResult {
  /** Git's own, or 128 when a signal ended it or it could not be started. */
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Whatever a setting may start is switched off, wherever it is set: system, user, repository. Settings with a free
 * name in the middle (filters, hooks) are in `Repository.overrides`; transports in `GIT_ALLOW_PROTOCOL`.
 */
const guards: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.attributesFile=/dev/null',
  'core.alternateRefsCommand=true', // the program that does nothing: an empty value would start the path itself
  'core.askPass=',
  'core.gitProxy=',
  'credential.helper=',
  'core.quotePath=false',
  'diff.interHunkContext=0',
  'gc.auto=0',
  'maintenance.auto=false',
  'submodule.recurse=false',
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);

/** Seconds without a byte after which a transfer, or a connection, is given up. */
const patience = 30;

/** https://git-scm.com/docs/git#_environment_variables. Nothing of `GIT_*` comes from outside. */
const variables: NodeJS.ProcessEnv = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null', // git for Windows knows it by this name too
  GIT_ATTR_NOSYSTEM: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  GIT_NO_REPLACE_OBJECTS: '1',
  // From git 2.45 on, reading never fetches; before, the fetch that reading starts finds no protocol allowed.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
};

/** Where a proxy or a certificate is set for a whole machine, that is in git's own settings. */
const fetching: NodeJS.ProcessEnv = {
  GIT_CONFIG_NOSYSTEM: undefined,
  GIT_CONFIG_GLOBAL: undefined,
  GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
  GIT_SSH_COMMAND: `ssh -o BatchMode=yes -o ConnectTimeout=${patience}`,
  SSH_ASKPASS: '',
  GCM_INTERACTIVE: 'never',
};

const fetchGuards = [
  `http.lowSpeedLimit=1`,
  `http.lowSpeedTime=${patience}`,
  'fetch.writeCommitGraph=false',
].flatMap((setting) => ['-c', setting]);

/**
 * What a call is for. `read` asks the repository alone. `user` sees the user's own settings too, for the ignore
 * rules among them. `fetch` talks to a server, and is the only one that can.
 */
export type Purpose = 'read' | 'user' | 'fetch';

export interface GitOptions {
  readonly input?: string | Buffer;
  readonly purpose?: Purpose;
  /** After so long git is ended. */
  readonly milliseconds?: number;
  /** Given each piece of output, which is not kept then; true ends git, and that is no failure. */
  readonly take?: (chunk: Buffer) => boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Runs git on the repository that was found and on no other, whatever lies in the folder. Never rejects. */
export function git(
  repository: Repository,
  words: readonly string[],
  options: GitOptions = {},
): Promise<GitResult> {
  const { folder, top, gitDirectory, bare, overrides } = repository;
  const purpose = options.purpose ?? 'read';
  const where = bare
    ? ['--git-dir', gitDirectory, '-c', 'core.bare=true']
    : ['--git-dir', gitDirectory, '--work-tree', top];
  const all = [
    ...where,
    ...guards,
    '-c',
    `safe.directory=${top}`,
    ...(purpose === 'fetch' ? fetchGuards : []),
    ...overrides.flatMap((setting) => ['-c', setting]),
    '--no-pager',
    '--literal-pathspecs',
    ...words,
  ];
  return start(all, folder, top, purpose, options);
}

/** Runs git where no repository counts: to read one file of settings. */
export function gitAlone(folder: string, outside: string, words: readonly string[]): Promise<GitResult> {
  return start(words, folder, outside, 'read', {});
}

function start(
  words: readonly string[],
  folder: string,
  outside: string,
  purpose: Purpose,
  { input, milliseconds, take, environment }: GitOptions,
): Promise<GitResult> {
  const program = findProgram('git', outside);
  if (program === null) return Promise.resolve(failed('git is not installed, or not in PATH'));
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: folder,
      env: {
        ...childEnvironment({ outside, network: purpose === 'fetch' }),
        ...variables,
        ...(purpose === 'user' ? { GIT_CONFIG_GLOBAL: undefined, GIT_CONFIG_NOSYSTEM: undefined } : {}),
        ...(purpose === 'fetch' ? fetching : {}),
        ...environment,
      },
      windowsHide: true,
      ...(milliseconds === undefined ? {} : { timeout: milliseconds, killSignal: 'SIGKILL' as const }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let satisfied = false;
    child.stdout.on('data', (chunk: Buffer) => {
      if (satisfied) return;
      if (!take) out.push(chunk);
      else if (take(chunk)) {
        satisfied = true;
        child.kill('SIGKILL');
      }
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (err.length < 100) err.push(chunk);
    });
    child.stdin.on('error', () => {}); // git may end before it has read everything
    child.on('error', (error) => resolve(failed(`git could not be started: ${error.message}`)));
    child.on('close', (status, signal) => {
      const said = Buffer.concat(err).toString('utf8');
      resolve({
        status: satisfied ? 0 : (status ?? 128),
        stdout: Buffer.concat(out),
        stderr: signal === null ? said : `${said}\nit was ended by ${signal}`,
      });
    });
    child.stdin.end(input);
  });
}

function failed(stderr: string): GitResult {
  return { status: 128, stdout: Buffer.alloc(0), stderr };
}

/** Git's own reason in one line. */
export function reasonOf({ stderr, status }: GitResult): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  const line = lines.find((one) => /^(fatal|error):/.test(one)) ?? lines.find((one) => one !== '');
  return line ?? `it ended with status ${status}`;
}

/**
 * The records of a listing (`-z`). Throws `GitError` when git failed, and when the output ends in the middle of a
 * record: a part of a tree would make deleted files of the rest.
 */
export function recordsOf(result: GitResult, what: string): string[] {
  if (result.status !== 0) throw new GitError(`Git could not ${what} (${reasonOf(result)}).`);
  if (result.stdout.length === 0) return [];
  if (result.stdout.at(-1) !== 0) throw new GitError(`Git could not ${what} (its output was cut short).`);
  return result.stdout.toString('utf8', 0, result.stdout.length - 1).split('\0');
}
