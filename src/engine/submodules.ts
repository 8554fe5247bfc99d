import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { FileIndex } from '../model/workspace.ts';

/** Submodules that a change adds, or puts where files were: what they bring is not read here. */
export function newSubmodules(base: FileIndex, head: FileIndex): readonly Diagnostic[] {
  const isSubmodule = (index: FileIndex, path: string) => index.get(path)?.kind === 'submodule';
  return [...head.paths()]
    .filter((path) => isSubmodule(head, path) && !isSubmodule(base, path))
    .map((path) =>
      diagnostic(
        'skipped',
        'This submodule is new. Its files belong to another repository and were not read.',
        {
          path,
          severity: 'notice',
        },
      ),
    );
}
