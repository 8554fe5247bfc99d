import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { type Entry, folderOf } from '../model/workspace.ts';

/** Test data of git tools holds hundreds of them. */
const mostNamed = 5;

/**
 * Folders of a tree that git, started in them, would take for a repository and whose settings it would obey: those
 * with the parts of a bare repository among their files, and those `withGit` that have a `.git` on disk.
 */
export function embeddedRepositories(
  entries: readonly Entry[],
  withGit: readonly string[] = [],
): readonly Diagnostic[] {
  const paths = new Set(entries.map(({ path }) => path));
  const folders = new Set(withGit);
  const heads = entries.filter(({ path }) => path.endsWith('/HEAD')).map(({ path }) => folderOf(path));
  if (heads.length > 0) {
    const parents = new Set<string>();
    for (const path of paths)
      for (let folder = folderOf(path); folder !== '' && !parents.has(folder); folder = folderOf(folder))
        parents.add(folder);
    for (const folder of heads)
      if (
        paths.has(`${folder}/config`) &&
        (parents.has(`${folder}/refs`) || parents.has(`${folder}/objects`))
      )
        folders.add(folder);
  }
  const sorted = [...folders].sort();
  const named = sorted
    .slice(0, mostNamed)
    .map((path) =>
      diagnostic(
        'skipped',
        'This folder holds a git directory, and git run here would obey its settings. Its files were read as part of the repository around it.',
        { path, severity: 'notice' },
      ),
    );
  const rest = sorted.length - named.length;
  if (rest > 0)
    named.push(diagnostic('skipped', `${rest} more folders hold a git directory.`, { severity: 'notice' }));
  return named;
}
