import { baseName } from '../model/workspace.ts';

/** A file that is in one tree only. */
export interface LoneFile {
  readonly path: string;
  readonly text: string;
}

/** As `git diff -M50%`: half of the bytes are the same. */
const enough = 0.5;
/** Chunks looked up at most; what is similar under other names beyond that is taken for new. */
const mostWork = 20_000_000;

interface Chunks {
  readonly path: string;
  readonly size: number;
  readonly bytes: ReadonlyMap<string, number>;
}

/**
 * Which removed file became which added one, by git's own measure (diffcore-delta.c): the share of the larger file
 * that both have, in lines of at most 64 characters. Base path → head path, each at most once.
 */
export function similarFiles(removed: readonly LoneFile[], added: readonly LoneFile[]): Map<string, string> {
  const renamed = new Map<string, string>();
  if (removed.length === 0 || added.length === 0) return renamed;
  const [old, now] = [removed.map(chunksOf), added.map(chunksOf)];
  const candidates: { from: Chunks; to: Chunks; score: number; sameName: boolean }[] = [];
  let work = mostWork;
  const compare = (from: Chunks, to: Chunks, sameName: boolean) => {
    const [small, large] = from.size < to.size ? [from, to] : [to, from];
    if (small.size < large.size * enough || small.size === 0) return;
    work -= Math.min(from.bytes.size, to.bytes.size);
    const score = sharedBytes(from, to) / large.size;
    if (score >= enough) candidates.push({ from, to, score, sameName });
  };
  const byName = new Map<string, Chunks[]>();
  for (const from of old) {
    const list = byName.get(baseName(from.path));
    if (list) list.push(from);
    else byName.set(baseName(from.path), [from]);
  }
  for (const to of now)
    for (const from of byName.get(baseName(to.path)) ?? []) if (work > 0) compare(from, to, true);
  for (const to of now)
    for (const from of old)
      if (work > 0 && baseName(from.path) !== baseName(to.path)) compare(from, to, false);
  candidates.sort(
    (a, b) =>
      b.score - a.score ||
      Number(b.sameName) - Number(a.sameName) ||
      closeness(b.from.path, b.to.path) - closeness(a.from.path, a.to.path) ||
      (a.from.path + a.to.path < b.from.path + b.to.path ? -1 : 1),
  );
  const taken = new Set<string>();
  for (const { from, to } of candidates) {
    if (renamed.has(from.path) || taken.has(to.path)) continue;
    renamed.set(from.path, to.path);
    taken.add(to.path);
  }
  return renamed;
}

function chunksOf({ path, text }: LoneFile): Chunks {
  const bytes = new Map<string, number>();
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at);
    const end = Math.min(lineEnd === -1 ? text.length : lineEnd + 1, at + 64);
    const chunk = text.slice(at, end);
    bytes.set(chunk, (bytes.get(chunk) ?? 0) + chunk.length);
    at = end;
  }
  return { path, size: text.length, bytes };
}

function sharedBytes(one: Chunks, other: Chunks): number {
  const [few, many] = one.bytes.size < other.bytes.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [chunk, bytes] of few.bytes) shared += Math.min(bytes, many.bytes.get(chunk) ?? 0);
  return shared;
}

/** How many folders from the end two paths share: `a/x/Dockerfile` is rather `b/x/Dockerfile` than `b/y/Dockerfile`. */
export function closeness(one: string, other: string): number {
  const [parts, others] = [one.split('/').reverse(), other.split('/').reverse()];
  let same = 0;
  while (same < parts.length && same < others.length && parts[same] === others[same]) same++;
  return same;
}
