import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Files, type TestRepository, temporaryFolder } from './repository.ts';

export function isInstalled(program: string, ...words: string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).error === undefined;
}

/** A fresh ed25519 key of ssh-keygen in a temporary folder. */
export class SshKey {
  readonly path: string;
  readonly publicKey: string;

  constructor() {
    this.path = join(temporaryFolder(), 'key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', this.path]);
    this.publicKey = readFileSync(`${this.path}.pub`, 'utf8').trim();
  }

  /** One line of an allowed signers file. */
  allowed(who: string, options = ''): string {
    return `${who} ${options === '' ? '' : `${options} `}${this.publicKey}\n`;
  }

  /** A detached signature. */
  sign(content: string, namespace = 'file'): string {
    const words = ['-q', '-Y', 'sign', '-f', this.path, '-n', namespace];
    return execFileSync('ssh-keygen', words, {
      input: content,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  }
}

/** A gpg home of its own with one key that signs. */
export class GpgKey {
  readonly home: string;
  readonly fingerprint: string;

  constructor(expires = 'never', email = 'person@example.com', day: string | null = null) {
    // Short: gpg's agent listens on a socket in it.
    this.home = join(temporaryFolder(), 'g');
    mkdirSync(this.home, { mode: 0o700 });
    onTestFinished(() => {
      spawnSync('gpgconf', ['--homedir', this.home, '--kill', 'all'], { stdio: 'ignore' });
      rmSync(this.home, { recursive: true, force: true });
    });
    const clock = day === null ? [] : ['--faked-system-time', day];
    const generate = ['--quick-generate-key', `A Person <${email}>`, 'ed25519', 'sign', expires];
    this.gpg([...clock, '--passphrase', '', ...generate]);
    const listed = this.gpg(['--with-colons', '--list-keys']);
    this.fingerprint = /^fpr:+([0-9A-F]+):/m.exec(listed)![1]!;
  }

  gpg(words: readonly string[], input = ''): string {
    return execFileSync(
      'gpg',
      ['--homedir', this.home, '--batch', '--quiet', '--pinentry-mode', 'loopback', ...words],
      {
        encoding: 'utf8',
        input,
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
  }

  /** A gpg that takes it for another day. */
  onDay(day: string): string {
    const program = join(this.home, 'on-that-day');
    writeFileSync(program, `#!/bin/sh\nexec gpg --faked-system-time ${day} "$@"\n`, { mode: 0o755 });
    return program;
  }

  get publicKey(): string {
    return this.gpg(['--armor', '--export', this.fingerprint]);
  }

  /** The same key, revoked with the certificate that gpg made with it. */
  revoked(): string {
    const file = join(this.home, 'openpgp-revocs.d', `${this.fingerprint}.rev`);
    this.gpg(['--import'], readFileSync(file, 'utf8').replace(/^:-----BEGIN/m, '-----BEGIN'));
    return this.publicKey;
  }

  sign(content: string): string {
    return this.gpg(['--passphrase', '', '--armor', '--detach-sign'], content);
  }
}

/** Commits like `repository.commit`, signed; gives the commit's id. */
export function signedCommit(
  repository: TestRepository,
  key: SshKey | GpgKey,
  files: Files,
  message = 'change',
  date = '2026-11-02T12:00:00Z',
): string {
  repository.write(files);
  repository.git('add', '-A');
  const settings =
    key instanceof SshKey
      ? ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${key.path}`]
      : ['-c', `user.signingkey=${key.fingerprint}`];
  execFileSync('git', [...settings, 'commit', '-q', '-S', '--allow-empty', '-m', message], {
    cwd: repository.folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      ...(key instanceof GpgKey ? { GNUPGHOME: key.home } : {}),
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    },
  });
  return repository.git('rev-parse', 'HEAD');
}

/** The same commit with other words in it: its signature stays and no longer fits. */
export function tamper(repository: TestRepository, commit: string, from: string, to: string): string {
  const text = execFileSync('git', ['cat-file', 'commit', commit], {
    cwd: repository.folder,
    encoding: 'utf8',
  });
  const id = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
    cwd: repository.folder,
    input: text.replace(from, to),
    encoding: 'utf8',
  }).trim();
  repository.git('reset', '-q', '--hard', id);
  return id;
}

/** Tests that sign with ssh are skipped, visibly, where there is no ssh-keygen. */
export const hasSshKeygen = isInstalled('ssh-keygen', '-?');
