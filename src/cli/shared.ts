import { cacheFolder, diskStore } from '../clients/disk-cache.ts';
import type { Repository } from '../clients/git-program.ts';
import { remoteAddress } from '../clients/git-remote.ts';
import { type OwnRepository, ownRepository } from '../model/own-repository.ts';
import { type SharedConfigs, sharedConfigs } from '../run/shared-configs.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

type Environment = Terminal['environment'];

/** The repository that is checked, by its remote, else by what a job says. */
export function ownOf(repository: Repository | null, environment: Environment): OwnRepository | null {
  return (
    ownRepository(repository === null ? null : remoteAddress(repository.gitDirectory)) ??
    ownRepository(environment.GITHUB_REPOSITORY)
  );
}

/** The token of the environment, as GitHub's own command line takes it. It goes to GitHub and to no mirror. */
export function githubToken(endpoint: string | undefined, environment: Environment): string | null {
  const isGitHub = endpoint === undefined || endpoint === environment.GITHUB_API_URL;
  return (isGitHub && (environment.GH_TOKEN || environment.GITHUB_TOKEN)) || null;
}

/** How the command line reads configurations of other repositories. */
export function sharedFor(
  { offline, endpoints }: Pick<Arguments, 'offline' | 'endpoints'>,
  repository: Repository | null,
  environment: Environment,
): SharedConfigs {
  return sharedConfigs({
    offline,
    endpoint: endpoints.github ?? (environment.GITHUB_API_URL || undefined),
    token: githubToken(endpoints.github, environment),
    store: diskStore(cacheFolder(environment)),
    own: ownOf(repository, environment),
  });
}
