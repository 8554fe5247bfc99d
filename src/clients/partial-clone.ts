import { type GitResult, git, type Repository, reasonOf } from './git-program.ts';

/** A remote that needs longer than this for a few files is not waited for. */
const mostMilliseconds = 120_000;

/**
 * Objects that a partial clone left with its remote, asked for in one request. Returns those that are still missing,
 * with the reason. Reading itself never fetches, so that no file costs a request of its own.
 */
export async function fetchMissing(
  repository: Repository,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (!repository.partial) return new Map();
  const wanted = await missing(repository, ids);
  if (wanted.size === 0) return new Map();
  if (repository.promisor === null) {
    const reason = 'this is a partial clone, and missing objects are not fetched offline';
    return new Map([...wanted].map((id) => [id, reason]));
  }
  const result = await fetchObjects(repository, [...wanted]);
  if (result.status === 0) return new Map();
  const left = await missing(repository, [...wanted]);
  const reason = `this is a partial clone, and ${repository.promisor} did not give it (${reasonOf(result)})`;
  return new Map([...left].map((id) => [id, reason]));
}

/** `git ls-tree -r`, after fetching the trees that a `tree:0` clone does not have. */
export async function listTree(repository: Repository, commit: string): Promise<GitResult> {
  const words = ['ls-tree', '-r', '-z', commit];
  const result = await git(repository, words);
  if (result.status === 0 || repository.promisor === null) return result;
  const tree = await treeOf(repository, commit);
  if (tree === null) return result;
  const fetched = await fetchObjects(repository, [tree]);
  return fetched.status === 0 ? git(repository, words) : fetched;
}

async function treeOf(repository: Repository, commit: string): Promise<string | null> {
  const result = await git(repository, ['cat-file', 'commit', commit]);
  if (result.status !== 0) return null;
  return /^tree ([0-9a-f]{40,64})$/m.exec(result.stdout.toString('latin1'))?.[1] ?? null;
}

/** The one listing of objects that tells what is missing without fetching it, in old versions of git too. */
async function missing(repository: Repository, ids: readonly string[]): Promise<Set<string>> {
  const words = ['rev-list', '--objects', '--no-walk', '--ignore-missing', '--missing=print', '--stdin'];
  const result = await git(repository, words, { input: ids.map((id) => `${id}\n`).join('') });
  const left = new Set(ids);
  if (result.status !== 0) return left;
  for (const match of result.stdout.toString('latin1').matchAll(/^([0-9a-f]{40,64})(?: |$)/gm))
    left.delete(match[1]!);
  return left;
}

/** As git itself fetches what is missing, but once for all. */
function fetchObjects(repository: Repository, ids: readonly string[]): Promise<GitResult> {
  const words = [
    '-c',
    'fetch.negotiationAlgorithm=noop',
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--filter=blob:none',
    '--upload-pack=git-upload-pack',
    '--stdin',
    '--',
    repository.promisor!,
  ];
  return git(repository, words, {
    purpose: 'fetch',
    input: ids.map((id) => `${id}\n`).join(''),
    milliseconds: mostMilliseconds,
  });
}
