import { append } from '../../model/append.ts';
import type { Locked } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import { baseName, folderOf } from '../../model/workspace.ts';

/** A lockfile that became another one, or stayed where it was. Null: it was not there. */
export interface LockPair {
  readonly base: string | null;
  readonly head: string | null;
}

/** One lockfile and its ecosystems. */
interface Lock {
  readonly path: string;
  readonly ecosystems: ReadonlySet<Ecosystem>;
  readonly facts: Facts;
}

/**
 * Which lockfile of the base is which of the head: by path; then, for what disappeared and appeared, in one
 * folder by ecosystem (package-lock → pnpm-lock), then anywhere by name and content (moved).
 */
export function pairLocks(base: Facts, head: Facts): LockPair[] {
  const before = locksOf(base);
  const after = locksOf(head);
  const pairs: LockPair[] = [];
  const gone: Lock[] = [];
  for (const lock of before.values()) {
    if (after.has(lock.path)) pairs.push({ base: lock.path, head: lock.path });
    // Still there but not read, or not readable: comparing would call everything removed.
    else if (!head.files.has(lock.path)) gone.push(lock);
  }
  const come = [...after.values()].filter(({ path }) => !before.has(path) && !base.files.has(path));
  for (const isSame of [replaces, movedFrom]) {
    for (const lock of [...come]) {
      const old = gone.find((candidate) => isSame(candidate, lock));
      if (old === undefined) continue;
      pairs.push({ base: old.path, head: lock.path });
      gone.splice(gone.indexOf(old), 1);
      come.splice(come.indexOf(lock), 1);
    }
  }
  append(
    pairs,
    gone.map(({ path }) => ({ base: path, head: null })),
  );
  append(
    pairs,
    come.map(({ path }) => ({ base: null, head: path })),
  );
  return pairs.sort((a, b) => ((a.head ?? a.base)! < (b.head ?? b.base)! ? -1 : 1));
}

function locksOf(facts: Facts): Map<string, Lock> {
  const locks = new Map<string, { path: string; ecosystems: Set<Ecosystem>; facts: Facts }>();
  const add = (path: string, ecosystem: Ecosystem) => {
    const lock = locks.get(path);
    if (lock) lock.ecosystems.add(ecosystem);
    else locks.set(path, { path, ecosystems: new Set([ecosystem]), facts });
  };
  for (const { path, ecosystem } of facts.all('lockfile')) add(path, ecosystem);
  // Entries of one file follow one another, so that most of a large lockfile is passed over.
  let last: Locked | null = null;
  for (const locked of facts.all('locked')) {
    if (locked.path !== last?.path || locked.ecosystem !== last.ecosystem) add(locked.path, locked.ecosystem);
    last = locked;
  }
  return locks;
}

function replaces(old: Lock, now: Lock): boolean {
  return folderOf(old.path) === folderOf(now.path) && sharesEcosystem(old, now);
}

/** Half of the smaller one's packages are in the other: the same project under another path. */
function movedFrom(old: Lock, now: Lock): boolean {
  if (baseName(old.path) !== baseName(now.path) || !sharesEcosystem(old, now)) return false;
  const [before, after] = [namesIn(old), namesIn(now)];
  let shared = 0;
  for (const name of after) if (before.has(name)) shared++;
  return shared * 2 >= Math.min(before.size, after.size);
}

function namesIn({ path, facts }: Lock): Set<string> {
  return new Set(facts.in(path, 'locked').map(({ name }) => name));
}

function sharesEcosystem(a: Lock, b: Lock): boolean {
  for (const ecosystem of a.ecosystems) if (b.ecosystems.has(ecosystem)) return true;
  return false;
}
