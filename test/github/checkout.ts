import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, TestRepository, temporaryFolder } from '../repository.ts';
import { serveGit } from './git-remote.ts';

export interface CheckoutOptions {
  /** Only who has this may fetch. */
  readonly token?: string;
  /** `persist-credentials`: the token is left in the clone's settings. */
  readonly credentials?: boolean;
}

/** A folder as actions/checkout leaves it: one commit of a remote, one deep, detached. */
export async function checkout(
  remote: TestRepository,
  commit: string,
  options: CheckoutOptions = {},
): Promise<string> {
  const url = await serveGit(remote, options.token ?? null);
  const workspace = join(temporaryFolder(), 'work');
  mkdirSync(workspace);
  const clone = new TestRepository(workspace);
  clone.git('remote', 'add', 'origin', url);
  // The checkout itself is done by another step, which has the token.
  clone.git('fetch', '-q', '--no-tags', '--depth=1', `file://${remote.folder}`, commit);
  clone.git('checkout', '-q', '--force', '--detach', commit);
  if (options.token !== undefined && options.credentials !== false) {
    const basic = Buffer.from(`x-access-token:${options.token}`).toString('base64');
    clone.git('config', `http.${new URL(url).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`);
  }
  return workspace;
}

export interface PullRequest {
  readonly remote: TestRepository;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  readonly payload: { readonly pull_request: object; readonly repository: object };
}

/** A pull request with its test merge, the base having moved on by `meanwhile` since the topic began. */
export function pullRequest(before: Files, change: Files, meanwhile: Files = {}, fork = false): PullRequest {
  const remote = new TestRepository();
  remote.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  remote.commit(before, 'before');
  remote.git('checkout', '-q', '-b', 'topic');
  const head = remote.commit(change, 'change');
  remote.git('checkout', '-q', 'main');
  const base = remote.commit(meanwhile, 'meanwhile');
  remote.git('checkout', '-q', '--detach');
  remote.git('merge', '-q', '--no-ff', '-m', 'test merge', 'topic');
  const merge = remote.git('rev-parse', 'HEAD');
  remote.git('checkout', '-q', 'main');
  return {
    remote,
    base,
    head,
    merge,
    payload: {
      pull_request: {
        number: 7,
        head: { sha: head, repo: { full_name: fork ? 'somebody/example' : 'octo/example' } },
        base: { sha: base, repo: { full_name: 'octo/example' } },
      },
      repository: { full_name: 'octo/example', default_branch: 'main' },
    },
  };
}
