import type { Fetcher } from '../engine/scan.ts';
import type { FetcherOptions } from './fetcher-options.ts';
import { userAgent } from './version.ts';

/** Where the tags of pinned actions lead, from GitHub. Where nothing is pinned nobody is asked. */
export function remoteTags(
  options: Pick<FetcherOptions, 'offline' | 'endpoints' | 'token'>,
): Fetcher<'remoteTags'> {
  return async (facts, change) => {
    const { pinsOf } = await import('../rules/unpinned-dependencies/mismatched-pin-comment.ts');
    // In a diff the base is judged too, and what it cannot be told of would count as introduced.
    const pins = [...pinsOf(facts), ...(change ? pinsOf(change.base) : [])];
    if (pins.length === 0)
      return { value: { commitOf: () => 'unknown', hasCommit: () => 'unknown' }, diagnostics: [] };
    if (options.offline) return { value: null, diagnostics: [] };
    const [{ fetchRemoteTags }, { createHttp }] = await Promise.all([
      import('../clients/github-refs.ts'),
      import('../clients/http.ts'),
    ]);
    const answer = await fetchRemoteTags({
      pins,
      http: createHttp({ userAgent }),
      token: options.token ?? null,
      ...(options.endpoints.github ? { endpoint: options.endpoints.github } : {}),
    });
    return { value: answer.remoteTags, diagnostics: answer.diagnostics };
  };
}
