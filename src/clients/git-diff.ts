import { append } from '../model/append.ts';
import type { Hunk } from '../model/hunks.ts';
import { readHunks } from '../model/hunks.ts';
import { lookUp } from '../model/table.ts';
import { git, type Repository } from './git-program.ts';

/**
 * Hunks without context by path, between two commits, for the paths asked for. `to` null is the working tree.
 * Null when git cannot compare them; a path without hunks did not change.
 */
export async function diffHunks(
  repository: Repository,
  from: string,
  to: string | null,
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly Hunk[]> | null> {
  if (paths.length === 0) return new Map();
  const options = [
    '-U0',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    // Git would start itself in each, with the settings that it has there.
    '--ignore-submodules=all',
    '--relative',
    '--src-prefix=a/',
    '--dst-prefix=b/',
  ];
  const commits = to === null ? [from] : [from, to];
  const result = await git(repository, ['diff', ...options, '--end-of-options', ...commits, '--', ...paths]);
  return result.status === 0 ? hunksByPath(result.stdout.toString('utf8')) : null;
}

/** `git diff` output → hunks by path of the new side, or of the old one where the file is gone. */
export function hunksByPath(diff: string): Map<string, readonly Hunk[]> {
  const byPath = new Map<string, readonly Hunk[]>();
  for (const part of diff.split(/^diff --git /m).slice(1)) {
    const header = part.slice(0, Math.max(0, part.search(/^@@ /m)));
    const path = sideOf(header, '+++ b/', '+++ "b/') ?? sideOf(header, '--- a/', '--- "a/');
    if (path !== null) byPath.set(path, readHunks(part.slice(header.length)));
  }
  return byPath;
}

function sideOf(header: string, plain: string, quoted: string): string | null {
  for (const line of header.split('\n')) {
    if (line.startsWith(plain)) return line.slice(plain.length).replace(/\t$/, '');
    if (line.startsWith(quoted)) return unquote(line.slice(quoted.length, line.lastIndexOf('"')));
  }
  return null;
}

const escapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/** Git's C-style quoting: bytes as `\n`, `\"` or octal. */
function unquote(text: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '\\') {
      append(bytes, Buffer.from(text[at]!, 'utf8'));
      continue;
    }
    const octal = /^[0-7]{3}/.exec(text.slice(at + 1, at + 4));
    if (octal) {
      bytes.push(Number.parseInt(octal[0], 8));
      at += 3;
    } else {
      bytes.push(lookUp(escapes, text[at + 1] ?? '') ?? 63);
      at += 1;
    }
  }
  return Buffer.from(bytes).toString('utf8');
}
