import { spawn } from 'node:child_process';
import { hasCommit, type Repository } from '../clients/git.ts';

/** Milliseconds for the transfer of one commit. */
const longest = 60_000;

/** Nothing of the repository is run, and nobody is asked for a password. */
const guards = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
  'safe.directory=*',
];

/**
 * Brings one commit and nothing of its history, as `fetch-depth: 1` left it out. False when the remote does not
 * give it: with `persist-credentials: false` a private repository does not.
 */
export async function fetchCommit(repository: Repository, commit: string): Promise<boolean> {
  const words = ['fetch', '--no-tags', '--depth=1', '--quiet', '--no-recurse-submodules', 'origin', commit];
  await new Promise<void>((done) => {
    const child = spawn('git', [...guards.flatMap((guard) => ['-c', guard]), ...words], {
      cwd: repository.folder,
      env: {
        ...process.env,
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
      },
      stdio: 'ignore',
      timeout: longest,
      windowsHide: true,
    });
    child.on('error', () => done()); // git cannot be started
    child.on('close', () => done());
  });
  return hasCommit(repository, commit);
}
