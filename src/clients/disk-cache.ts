import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Replies kept between runs, for a server that then only says that nothing changed. */
export interface ReplyStore {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/** `$XDG_CACHE_HOME/premortem`, `%LOCALAPPDATA%\premortem`, else `~/.cache/premortem`. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const base = environment.XDG_CACHE_HOME || environment.LOCALAPPDATA || join(homedir(), '.cache');
  return join(base, 'premortem');
}

/** One file per reply. A cache that cannot be read or written is no cache, and never an error. */
export function diskStore(folder: string): ReplyStore {
  const file = (key: string) =>
    join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`);
  return {
    get(key) {
      try {
        return readFileSync(file(key), 'utf8');
      } catch {
        return undefined;
      }
    },
    set(key, value) {
      try {
        mkdirSync(folder, { recursive: true });
        // Written beside and moved, so that two runs at once never leave half a reply.
        const beside = `${file(key)}.${process.pid}`;
        writeFileSync(beside, value);
        renameSync(beside, file(key));
      } catch {
        // read-only home, full disk
      }
    },
  };
}
