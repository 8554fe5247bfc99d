import type { Fetcher } from '../engine/scan.ts';
import type { Facts } from '../model/facts.ts';
import type { RemoteTags } from '../model/rule.ts';
import { type FetcherOptions, limited } from './fetcher-options.ts';
import { userAgent } from './version.ts';

const nothing: RemoteTags = { commitOf: () => 'unknown', hasCommit: () => 'unknown' };

/** Where the tags of pinned actions lead, from GitHub. Where nothing is pinned nobody is asked. */
export function remoteTags(
  options: Pick<FetcherOptions, 'offline' | 'endpoints' | 'token' | 'budget'>,
): Fetcher<'remoteTags'> {
  return async (facts, change, rules) => {
    // In a diff the base is judged too, and what it cannot be told of would count as introduced.
    const asked = (tree: Facts) => rules.flatMap((rule) => rule.tagsToFetch?.(tree) ?? []);
    const pins = [facts, ...(change ? [change.base] : [])].flatMap(asked).flatMap(({ pins = [] }) => pins);
    const tags = options.token ? asked(facts).flatMap(({ releases = [] }) => releases) : [];
    if (pins.length + tags.length === 0) return { value: nothing, diagnostics: [] };
    if (options.offline) return { value: pins.length === 0 ? nothing : null, diagnostics: [] };
    const [{ fetchRemoteTags }, { createHttp }] = await Promise.all([
      import('../clients/github-refs.ts'),
      import('../clients/http.ts'),
    ]);
    const answer = await fetchRemoteTags({
      pins,
      tags,
      http: limited(createHttp({ userAgent }), options),
      token: options.token ?? null,
      ...(options.endpoints.github ? { endpoint: options.endpoints.github } : {}),
    });
    return { value: answer.remoteTags, diagnostics: answer.diagnostics };
  };
}
