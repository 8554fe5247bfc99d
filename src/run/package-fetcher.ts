import type { Fetcher } from '../engine/scan.ts';
import { type FetcherOptions, limited } from './fetcher-options.ts';
import { userAgent } from './version.ts';

/** Releases of the packages that rules want, from their indexes. Nothing wanted needs no network. */
export function packageIndex(
  options: Pick<FetcherOptions, 'offline' | 'endpoints' | 'budget'>,
): Fetcher<'index'> {
  return async (_facts, change, rules, optionsOf) => {
    if (change === null) return { value: { releases: () => undefined }, diagnostics: [] };
    const packages = rules.flatMap((rule) =>
      rule.judges === 'change' && rule.wants ? [...rule.wants(change, optionsOf(rule))] : [],
    );
    if (packages.length === 0) return { value: { releases: () => undefined }, diagnostics: [] };
    if (options.offline) return { value: null, diagnostics: [] };
    const [{ fetchPackageIndex }, { createHttp }] = await Promise.all([
      import('../clients/package-index.ts'),
      import('../clients/http.ts'),
    ]);
    const { index, diagnostics } = await fetchPackageIndex({
      packages,
      http: limited(createHttp({ userAgent }), options),
      endpoints: options.endpoints,
    });
    return { value: index, diagnostics };
  };
}
