import { getExecOutput } from '@actions/exec';
import { hasCommit, type Repository } from '../clients/git.ts';

/**
 * Brings one commit and nothing of its history, as `fetch-depth: 1` left it out. False when the remote does not
 * give it: with `persist-credentials: false` a private repository does not.
 */
export async function fetchCommit(repository: Repository, commit: string): Promise<boolean> {
  const guards = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'safe.directory=*',
  ];
  const words = ['fetch', '--no-tags', '--depth=1', '--quiet', '--no-recurse-submodules', 'origin', commit];
  try {
    await getExecOutput('git', [...guards, ...words], {
      cwd: repository.folder,
      silent: true,
      ignoreReturnCode: true,
      env: { ...definedOnly(process.env), GIT_TERMINAL_PROMPT: '0' },
    });
  } catch {
    return false; // git cannot be started
  }
  return hasCommit(repository, commit);
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
