import type { Fetcher } from '../engine/scan.ts';
import type { RemoteTags } from '../model/rule.ts';
import type { FetcherOptions } from './fetcher-options.ts';
import { userAgent } from './version.ts';

const nothing: RemoteTags = { commitOf: () => 'unknown', hasCommit: () => 'unknown' };

/** Where the tags of pinned actions lead, from GitHub. Where nothing is pinned nobody is asked. */
export function remoteTags(
  options: Pick<FetcherOptions, 'offline' | 'endpoints' | 'token'>,
): Fetcher<'remoteTags'> {
  return async (facts, change) => {
    const [{ pinsOf }, { releaseTagsOf }] = await Promise.all([
      import('../rules/unpinned-dependencies/mismatched-pin-comment.ts'),
      import('../rules/unpinned-dependencies/unpinned-action.ts'),
    ]);
    // In a diff the base is judged too, and what it cannot be told of would count as introduced.
    const pins = [...pinsOf(facts), ...(change ? pinsOf(change.base) : [])];
    // The many tags of a repository are asked for only with a token: without one there are 60 requests an hour.
    const tags = options.token ? [...releaseTagsOf(facts)] : [];
    if (pins.length + tags.length === 0) return { value: nothing, diagnostics: [] };
    if (options.offline) return { value: pins.length === 0 ? nothing : null, diagnostics: [] };
    const [{ fetchRemoteTags }, { createHttp }] = await Promise.all([
      import('../clients/github-refs.ts'),
      import('../clients/http.ts'),
    ]);
    const answer = await fetchRemoteTags({
      pins,
      tags,
      http: createHttp({ userAgent }),
      token: options.token ?? null,
      ...(options.endpoints.github ? { endpoint: options.endpoints.github } : {}),
    });
    return { value: answer.remoteTags, diagnostics: answer.diagnostics };
  };
}
