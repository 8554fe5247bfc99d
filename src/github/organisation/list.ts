import picomatch from 'picomatch';
import { UsageError } from '../../model/error.ts';
import { createApi } from '../api.ts';

export interface Server {
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly token: string;
}

/** https://docs.github.com/actions/reference/limits: jobs that a matrix makes in one run. */
const mostShards = 256;

/** More than any organisation that a workflow could go through in a night. */
const mostRepositories = 20_000;

export interface Shard {
  readonly name: string;
  /** `owner/name`, separated by blanks. */
  readonly repositories: string;
}

/** Full names of an organisation's repositories, without forks, archived and empty ones. Globs are of the bare name. */
export async function listRepositories(
  server: Server,
  organisation: string,
  include: readonly string[],
  exclude: readonly string[],
): Promise<readonly string[]> {
  if (server.token === '') throw new UsageError('Listing repositories needs a token that may read them.');
  const api = createApi(server.token, server.apiUrl, '/');
  const listed = await api.list(
    'GET /orgs/{org}/repos',
    { org: organisation, type: 'all' },
    mostRepositories,
  );
  if (listed.items === null)
    throw new UsageError(
      `The repositories of ${organisation} could not be listed: ${listed.refused.reason} (${listed.refused.status}). The token must be allowed to read them.`,
    );
  const wanted = include.length === 0 ? () => true : picomatch([...include], { nocase: true, dot: true });
  const unwanted = exclude.length === 0 ? () => false : picomatch([...exclude], { nocase: true, dot: true });
  return listed.items
    .map((one) => (one ?? {}) as Readonly<Record<string, unknown>>)
    .filter(({ archived, disabled, fork, size }) => !archived && !disabled && !fork && size !== 0)
    .flatMap(({ name, full_name: full }) =>
      typeof name === 'string' && typeof full === 'string' && wanted(name) && !unwanted(name) ? [full] : [],
    )
    .sort();
}

/** One job for each repository; past the limit of a matrix several share one, spread evenly. */
export function shardsOf(names: readonly string[], most = mostShards): readonly Shard[] {
  const count = Math.min(most, names.length);
  return Array.from({ length: count }, (_, place) => {
    const own = names.filter((_, index) => index % count === place);
    const name = own.length === 1 ? own[0]! : `${own[0]} and ${own.length - 1} more`;
    return { name, repositories: own.join(' ') };
  });
}

/** The repositories of shards as the list gave them; none for text that is no such thing. */
export function namesIn(shards: string): readonly string[] {
  try {
    return (JSON.parse(shards) as readonly Shard[]).flatMap(({ repositories }) => repositories.split(' '));
  } catch {
    return [];
  }
}
