import { hasCommit } from '../clients/git.ts';
import { git, type Repository } from '../clients/git-program.ts';

/** Whoever sends a byte now and then is not silent, and still not waited for longer than this. */
const mostMilliseconds = 120_000;
/** A refusal that took as long as this came from nobody. */
const silenceMilliseconds = 12_000;

/** Repositories whose remote did not answer. */
const silent = new WeakSet<Repository>();

/**
 * Brings one commit and nothing of its history, as `fetch-depth: 1` left it out. False when the remote does not
 * give it: with `persist-credentials: false` a private repository does not.
 */
export async function fetchCommit(repository: Repository, commit: string): Promise<boolean> {
  await fetchFromOrigin(repository, ['--depth=1'], [commit]);
  return hasCommit(repository, commit);
}

/** Brings so many commits of the history of some commits or branches. False when the remote does not give them. */
export function fetchHistory(
  repository: Repository,
  tips: readonly string[],
  depth: number,
): Promise<boolean> {
  // A whole word of `refs/…` or a commit id is no option, whatever a branch is called.
  const words = tips.map((tip) =>
    /^[0-9a-f]{40,64}$/.test(tip) ? tip : `+refs/heads/${tip}:refs/remotes/origin/${tip}`,
  );
  return fetchFromOrigin(repository, [`--depth=${depth}`], words);
}

async function fetchFromOrigin(
  repository: Repository,
  options: readonly string[],
  tips: readonly string[],
): Promise<boolean> {
  const words = ['fetch', '--no-tags', '--quiet', '--no-recurse-submodules', '--upload-pack=git-upload-pack'];
  if (silent.has(repository)) return false;
  const began = Date.now();
  const { status } = await git(repository, [...words, ...options, '--end-of-options', 'origin', ...tips], {
    purpose: 'fetch',
    milliseconds: mostMilliseconds,
  });
  // Whoever kept the run waiting once is not asked again.
  if (status !== 0 && Date.now() - began >= silenceMilliseconds) silent.add(repository);
  return status === 0;
}
