import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export type Files = Readonly<Record<string, string | Buffer | null>>;

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'premortem-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real git repository in a temporary folder. */
export class TestRepository {
  readonly folder: string;

  constructor(folder = temporaryFolder()) {
    this.folder = folder;
    this.git('init', '-q', '-b', 'main');
    this.git('config', 'user.name', 'A Person');
    this.git('config', 'user.email', 'person@example.com');
    this.git('config', 'commit.gpgsign', 'false');
  }

  git(...words: string[]): string {
    return execFileSync('git', words, {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    }).trim();
  }

  /** Null removes a file. A name ending in `*` is made executable, without the `*`. */
  write(files: Files): this {
    writeFiles(this.folder, files);
    return this;
  }

  /** Writes, stages all and commits; gives the commit's id. `date` is an ISO moment. */
  commit(files: Files, message = 'change', date = '2026-11-01T12:00:00Z'): string {
    this.write(files);
    this.git('add', '-A');
    execFileSync('git', ['commit', '-q', '--allow-empty', '-m', message], {
      cwd: this.folder,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
    return this.git('rev-parse', 'HEAD');
  }
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const executable = name.endsWith('*');
    const full = join(folder, executable ? name.slice(0, -1) : name);
    if (content === null) rmSync(full, { recursive: true, force: true });
    else {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
      if (executable) chmodSync(full, 0o755);
    }
  }
}
