import { exec } from '@actions/exec';
import { hasCommit, type Repository } from '../clients/git.ts';

/** Seconds without a byte after which a transfer, or a connection, is given up. */
const patience = 30;

/** Nothing of the repository is run, nobody is asked for a password, and a silent server is not waited for. */
const guards = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
  'safe.directory=*',
  'http.lowSpeedLimit=1',
  `http.lowSpeedTime=${patience}`,
];

const quiet = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GCM_INTERACTIVE: 'never',
  GIT_SSH_COMMAND: `ssh -o BatchMode=yes -o ConnectTimeout=${patience}`,
};

/**
 * Brings one commit and nothing of its history, as `fetch-depth: 1` left it out. False when the remote does not
 * give it: with `persist-credentials: false` a private repository does not.
 */
export async function fetchCommit(repository: Repository, commit: string): Promise<boolean> {
  const words = ['fetch', '--no-tags', '--depth=1', '--quiet', '--no-recurse-submodules', 'origin', commit];
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  try {
    await exec('git', [...guards.flatMap((guard) => ['-c', guard]), ...words], {
      cwd: repository.folder,
      env: { ...Object.fromEntries(inherited), ...quiet },
      silent: true,
      ignoreReturnCode: true,
    });
  } catch {
    return false; // git cannot be started
  }
  return hasCommit(repository, commit);
}
