import { append } from '../../model/append.ts';
import type { Install } from '../../model/dependency.ts';
import type { Facts } from '../../model/facts.ts';
import { baseName, folderOf, joinPath } from '../../model/workspace.ts';
import { normalName } from '../workspaces/requirement-files.ts';

/**
 * Something beside the words fixes the package: a day, a closed folder, or a constraints file that gives it one
 * version. A file that is not in the tree may say anything, so it counts.
 */
export function isConstrained({ constrainedBy, command, path, name }: Install, facts: Facts): boolean {
  if (constrainedBy === undefined) return false;
  const files = constrainedBy
    .split(/\s+/)
    .filter((word) => /[^\d\-:T.Z+]/.test(word) && !word.startsWith('-'));
  if (files.length === 0) return true;
  const folders = command.directory === null ? [folderOf(path), ''] : [command.directory];
  const wanted = normalName(name);
  return files.some((file) => {
    if (/^\w+:\/\//.test(file) || file.includes('\0')) return true;
    const candidates = folders.flatMap((folder) => [
      joinPath(folder, file),
      joinPath(folder, baseName(file)),
    ]);
    const found = candidates.find((one) => one !== null && facts.in(one, 'manifest').length > 0);
    return found === undefined || found === null ? true : fixes(found, wanted, facts);
  });
}

/** The file, or one that it includes, names one version of the package. */
function fixes(file: string, wanted: string, facts: Facts): boolean {
  const open = [file];
  const seen = new Set<string>();
  for (let path = open.pop(); path !== undefined && seen.size < 100; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (facts.in(path, 'requirement').some(({ name, exact }) => exact && normalName(name) === wanted))
      return true;
    for (const { includes } of facts.in(path, 'manifest')) append(open, includes.slice(0, 100));
  }
  return false;
}
