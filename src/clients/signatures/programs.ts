import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment, findProgram } from '../programs.ts';

export interface ProgramResult {
  /** Null when it could not be started, was too slow or said too much. */
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly folder: string;
  /** Folder whose content is not trusted: no program is started from it. */
  readonly outside?: string;
  /** Variables besides what every program needs to start. */
  readonly environment?: NodeJS.ProcessEnv;
  readonly input?: string | Buffer;
  readonly milliseconds?: number;
  /** Given each piece of output, which is not kept then; true ends the program, and that is no failure. */
  readonly enough?: (chunk: Buffer) => boolean;
}

const mostOutput = 64 * 1024 * 1024;

/**
 * Runs a verifier, bounded in time and output, with an environment that holds no token. Never rejects: a verifier
 * that is not there says nothing.
 */
export function runProgram(
  program: string,
  words: readonly string[],
  options: ProgramOptions,
): Promise<ProgramResult> {
  const outside = options.outside ?? null;
  const path = findProgram(program, outside);
  if (path === null) return Promise.resolve({ status: null, stdout: Buffer.alloc(0), stderr: '' });
  return new Promise((resolve) => {
    const child = spawn(path, words, {
      cwd: options.folder,
      env: { ...childEnvironment({ outside }), ...options.environment },
      windowsHide: true,
      timeout: options.milliseconds ?? 20_000,
      killSignal: 'SIGKILL',
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let length = 0;
    let satisfied = false;
    const take = (list: Buffer[], chunk: Buffer) => {
      length += chunk.length;
      if (length > mostOutput) child.kill('SIGKILL');
      else list.push(chunk);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      if (satisfied) return;
      if (!options.enough) return take(out, chunk);
      satisfied = options.enough(chunk);
      if (satisfied) child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk: Buffer) => take(err, chunk));
    child.stdin.on('error', () => {}); // it may end before it has read everything
    const end = (status: number | null) =>
      resolve({
        status: satisfied ? 0 : status,
        stdout: Buffer.concat(out),
        stderr: Buffer.concat(err).toString('utf8'),
      });
    child.on('error', () => end(null));
    child.on('close', end);
    child.stdin.end(options.input);
  });
}

/** A folder for keys and signatures that nobody else reads, gone when the work is done. */
export async function inThrowawayFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'premortem-keys-')); // mode 700, which gpg insists on
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes under a name of our own: names from the repository never reach a command line. */
export async function writeScratch(folder: string, name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content, { mode: 0o600 });
  return path;
}

/**
 * Keeps gpg to what is in its home: no network, no agent, no key fetched for a signature that names one.
 * https://www.gnupg.org/documentation/manuals/gnupg/GPG-Configuration-Options.html
 */
export const gpgSettings = [
  'batch',
  'no-autostart',
  'no-auto-key-retrieve',
  'disable-dirmngr',
  'trust-model always',
]
  .map((line) => `${line}\n`)
  .join('');

export interface KeyRing {
  readonly home: string;
  /** Some key was taken in; false also where there is no gpg. */
  readonly usable: boolean;
}

const mostKeyBytes = 256 * 1024;
const mostKeys = 100;

/** A gpg home in `folder` with the keys given. Keys that are none, or too large, are left out. */
export async function openKeyRing(
  folder: string,
  keys: readonly (string | Buffer)[],
  outside: string,
): Promise<KeyRing> {
  await writeScratch(folder, 'gpg.conf', gpgSettings);
  let usable = false;
  for (const key of keys.slice(0, mostKeys)) {
    if (key.length > mostKeyBytes) continue;
    const imported = await runProgram('gpg', ['--batch', '--no-tty', '--status-fd', '1', '--import'], {
      folder,
      outside,
      environment: { GNUPGHOME: folder },
      input: key,
    });
    usable ||= /^\[GNUPG:\] IMPORT_OK /m.test(imported.stdout.toString('latin1'));
  }
  return { home: folder, usable };
}
