import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The address of the remote that a repository was cloned from (`origin`, else the first); null where it has none.
 * Read as text, because git itself may run programs that the file names.
 */
export function remoteAddress(gitDirectory: string): string | null {
  const text = textOf(join(commonDirectory(gitDirectory), 'config'));
  let remote: string | null = null;
  const urls = new Map<string, string>();
  for (const line of text.slice(0, 1_000_000).split('\n')) {
    const section = /^\s*\[\s*([\w.-]+)(?:\s+"([^"]*)")?\s*\]/.exec(line);
    if (section) remote = section[1]!.toLowerCase() === 'remote' ? (section[2] ?? null) : null;
    const url = remote === null ? null : /^\s*url\s*=\s*"?([^\s"]+)"?\s*$/i.exec(line)?.[1];
    if (url && !urls.has(remote!)) urls.set(remote!, url);
  }
  return urls.get('origin') ?? urls.values().next().value ?? null;
}

function commonDirectory(gitDirectory: string): string {
  const shared = textOf(join(gitDirectory, 'commondir')).trim();
  return shared === '' ? gitDirectory : resolve(gitDirectory, shared);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
