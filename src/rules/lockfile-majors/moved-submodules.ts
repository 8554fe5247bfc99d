import type { Draft } from '../../model/finding.ts';
import type { ModuleUse } from '../../model/module.ts';
import { repositoryOf } from '../../model/origin.ts';
import type { Change } from '../../model/rule.ts';

/**
 * Submodules that keep their name and get another repository. People write `.gitmodules` themselves and reviewers see
 * it, so it is a warning; the commit that is taken is another one in any case.
 */
export function* movedSubmodules(
  { base, head }: Change,
  isAllowed: (addresses: readonly string[]) => boolean,
): Generator<Draft> {
  const before = new Map(
    base
      .all('module')
      .filter(isSubmodule)
      .map((use) => [keyOf(use), use]),
  );
  for (const use of head.all('module').filter(isSubmodule)) {
    const old = before.get(keyOf(use));
    const [from, to] = [addressOf(old), addressOf(use)];
    if (from === null || to === null || from === to || isAllowed([to, to.split('/')[0]!])) continue;
    yield {
      path: use.path,
      span: use.span,
      message: `The submodule \`${use.name}\` now comes from ${to} instead of ${from}: the same folder is now served from elsewhere. Restore the address, or explain the move in the commit.`,
      subject: { kind: 'module', ecosystem: 'git', name: use.name, version: null, purl: null },
      details: { from, to, packages: [use.name], direct: true },
      key: `${from} ${to}`,
      severity: 'warning',
    };
  }
}

function isSubmodule({ surface }: ModuleUse): boolean {
  return surface === 'submodule';
}

function keyOf({ path, name }: ModuleUse): string {
  return `${path}\0${name}`;
}

/** Null without an address: an entry that is half written says nothing of where it comes from. */
function addressOf(use: ModuleUse | undefined): string | null {
  if (use?.origin.type !== 'git' || use.origin.url === '') return null;
  return repositoryOf(use.origin.url);
}
