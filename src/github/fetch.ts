import { hasCommit } from '../clients/git.ts';
import { git, type Repository } from '../clients/git-program.ts';

/** Whoever sends a byte now and then is not silent, and still not waited for longer than this. */
const mostMilliseconds = 300_000;

/**
 * Brings one commit and nothing of its history, as `fetch-depth: 1` left it out. False when the remote does not
 * give it: with `persist-credentials: false` a private repository does not.
 */
export async function fetchCommit(repository: Repository, commit: string): Promise<boolean> {
  const words = [
    'fetch',
    '--no-tags',
    '--depth=1',
    '--quiet',
    '--no-recurse-submodules',
    '--upload-pack=git-upload-pack',
    '--end-of-options',
    'origin',
    commit,
  ];
  await git(repository, words, { purpose: 'fetch', milliseconds: mostMilliseconds });
  return hasCommit(repository, commit);
}
