import { type UnreadLockfile, unreadLockfiles } from '../../data/unread-lockfiles.ts';
import { diagnostic } from '../../model/diagnostic.ts';
import type { Source } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';

const byName = new Map<string, UnreadLockfile[]>();
for (const one of unreadLockfiles) {
  const name = baseName(one.name);
  byName.set(name, [...(byName.get(name) ?? []), one]);
}

/** Lockfiles that are known and not read: not compared must not look like unchanged. */
export const unread: Source = {
  format: 'unread-lockfile',
  matches: (path) => knownAt(path).length > 0,
  read({ path, text }) {
    const found = knownAt(path).find(
      ({ holds }) => holds === undefined || holds.test(text.slice(0, 100_000)),
    );
    if (found === undefined) return { facts: [], diagnostics: [] };
    const way = found.instead === undefined ? '' : ` ${found.instead}`;
    const message = `Lockfiles of ${found.tool} are not read, so what this one moves is not compared.${way}`;
    return { facts: [], diagnostics: [diagnostic('unsupported', message, { path, severity: 'notice' })] };
  },
};

function knownAt(path: string): readonly UnreadLockfile[] {
  const name = baseName(path);
  const known = byName.get(name) ?? (name.endsWith('.opam.locked') ? byName.get('opam.locked') : undefined);
  return (known ?? []).filter(
    (one) => one.name === name || name.endsWith('.opam.locked') || `/${path}`.endsWith(`/${one.name}`),
  );
}
