import { folderOf, joinPath } from '../../../model/workspace.ts';
import { repositoryRoot, scriptFolder, unknown } from './placeholders.ts';
import type { Scope } from './scope.ts';

// Folders and files as patterns, as far as the script's own place tells them.

/** The working directory as a pattern. */
export function here(scope: Scope): string {
  const { directory } = scope.state;
  if (directory === null) return unknown;
  return directory === '' ? repositoryRoot : `${repositoryRoot}/${directory}`;
}

/** A path as a pattern from the repository's root or the script's folder; null when it is neither. */
export function located(path: string | null, scope: Scope): string | null {
  if (path === null) return null;
  if (path.startsWith(scriptFolder) || path.startsWith(repositoryRoot)) return path;
  const { directory } = scope.state;
  if (directory === null || path.includes(unknown) || path.startsWith('/')) return null;
  const joined = joinPath(directory, path);
  return joined === null ? null : `${repositoryRoot}/${joined}`;
}

/** The repository path that a pattern names through the script's own place; null when it does not. */
export function repositoryPath(pattern: string, file: string): string | null {
  const first = pattern[0];
  if (first !== scriptFolder && first !== repositoryRoot) return null;
  const rest = pattern.slice(1);
  if ((rest !== '' && !rest.startsWith('/')) || /[\0\x01-\x04]/.test(rest)) return null;
  return joinPath(first === scriptFolder ? folderOf(file) : '', rest.slice(1));
}
