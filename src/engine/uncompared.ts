import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { type Fact, Facts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { ReadTree } from './read.ts';

/**
 * Files whose state before the change is not known, by the names that the head has for them, with the reason: what
 * is said of them cannot be told from what was said before.
 */
export function uncomparedPaths(
  base: ReadTree,
  head: ReadTree,
  renamed: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const ofHead = new Set(head.diagnostics.map(({ path, message }) => `${path}\0${message}`));
  for (const { path, code, severity, message } of base.diagnostics) {
    if (path === null || severity === 'notice' || code === 'unreadable') continue;
    const now = renamed.get(path) ?? path;
    // Both are read as far as each other.
    if (!ofHead.has(`${now}\0${message}`)) paths.set(now, 'it could not be read to its end');
  }
  for (const [path, reason] of base.unread) {
    const now = renamed.get(path) ?? path;
    // A picture is no text on either side, and nothing is said of it.
    if (!reason.startsWith('it ') || head.facts.texts.has(now)) paths.set(now, reason);
  }
  return paths;
}

/** Facts without those of some files: a comparison sees neither side of what one side does not have. */
export function withoutPaths(facts: Facts, paths: ReadonlyMap<string, string>): Facts {
  if (paths.size === 0) return facts;
  const kept: Fact[] = [];
  for (const path of facts.paths()) if (!paths.has(path)) for (const fact of facts.of(path)) kept.push(fact);
  return new Facts(kept, facts.files, facts.texts);
}

/**
 * Marks the findings that nobody can call introduced: those of files that could not be compared, and those of files
 * that the change did not touch, for which such a file may be the reason.
 */
export function markUncompared(
  findings: readonly Finding[],
  paths: ReadonlyMap<string, string>,
  changed: ReadonlySet<string>,
): Finding[] {
  if (paths.size === 0) return [...findings];
  return findings.map((finding) =>
    paths.has(finding.path) || !changed.has(finding.path)
      ? { ...finding, uncompared: true as const }
      : finding,
  );
}

/** One note for each file that the change touches. */
export function uncomparedNotes(
  paths: ReadonlyMap<string, string>,
  head: { has(path: string): boolean },
  changed: ReadonlySet<string>,
): Diagnostic[] {
  return [...paths]
    .filter(([path]) => changed.has(path))
    .map(([path, reason]) => {
      const gone = head.has(path) ? '' : ' The change removes it.';
      const message = `This file could not be compared with its state before the change: ${reason}.${gone}`;
      return diagnostic('unreadable', message, { path });
    });
}
