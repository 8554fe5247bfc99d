import { git, type Repository, recordsOf } from '../git-program.ts';
import { fetchMissing, listTree } from '../partial-clone.ts';

/** No key, signature or deploy script is near it. */
const mostBytes = 4 * 1024 * 1024;

const mostMilliseconds = 60_000;

/**
 * Blobs as bytes, because signatures are made over bytes and some are no text. Null for what is missing or too
 * large. Two processes, however many blobs.
 */
export async function readBytes(
  repository: Repository,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(ids)].filter((id) => /^[0-9a-f]{40,64}$/.test(id));
  if (wanted.length === 0) return new Map();
  await fetchMissing(repository, wanted);
  const sizes = await batch(repository, '--batch-check=%(objectname) %(objectsize)', wanted);
  const small = sizes
    .toString('latin1')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, size]) => Number(size) <= mostBytes)
    .map(([id]) => id!);
  const found = new Map<string, Buffer>();
  const out = await batch(repository, '--batch', small);
  // <id> SP <type> SP <size> LF <bytes> LF
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    if (end === -1) break;
    const [id = '', , size = ''] = out.toString('latin1', at, end).split(' ');
    const length = Number(size);
    if (!/^\d+$/.test(size) || end + 1 + length > out.length) break;
    found.set(id, out.subarray(end + 1, end + 1 + length));
    at = end + 2 + length;
  }
  return found;
}

async function batch(repository: Repository, how: string, ids: readonly string[]): Promise<Buffer> {
  const result = await git(repository, ['cat-file', how], {
    input: ids.map((id) => `${id}\n`).join(''),
    milliseconds: mostMilliseconds,
  });
  return result.stdout;
}

/** Ids by path of the files at a revision that `wanted` takes, from the repository's folder on. */
export async function treeIds(
  repository: Repository,
  commit: string,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const result = await listTree(repository, commit);
  const ids = new Map<string, string>();
  for (const record of recordsOf(result, `list the files of ${commit}`)) {
    const tab = record.indexOf('\t');
    if (tab === -1) continue;
    const path = record.slice(tab + 1);
    const [mode, , id] = record.slice(0, tab).split(' ');
    if (mode?.startsWith('100') && id !== undefined && wanted(path)) ids.set(path, id);
  }
  return ids;
}
