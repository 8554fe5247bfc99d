import type { GitHubApi } from './api.ts';
import type { EventContext } from './event.ts';
import type { Place } from './fork-point.ts';
import type { Inputs } from './inputs.ts';

/** The API client is large and most runs do without; it is loaded and made when first asked for. */
export function apiFor(
  inputs: Inputs,
  { repository, apiUrl, second }: EventContext,
): Pick<Place, 'api' | 'withoutApi'> {
  const withoutApi = inputs.offline
    ? 'the input `offline` is set'
    : inputs.token === ''
      ? 'there is no token'
      : repository === null
        ? '`GITHUB_REPOSITORY` names no repository'
        : apiUrl === null
          ? '`GITHUB_API_URL` is not an address'
          : '';
  if (withoutApi !== '' || repository === null || apiUrl === null) return { api: null, withoutApi };
  let made: Promise<GitHubApi> | null = null;
  const api = () => {
    made ??= import('./api.ts').then(({ createApi, usualLimits }) =>
      createApi(inputs.token, apiUrl, repository, usualLimits(second)),
    );
    return made;
  };
  return { api, withoutApi };
}
