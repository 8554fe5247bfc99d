import type { Fetcher } from '../engine/scan.ts';
import { append } from '../model/append.ts';
import type { PackageName } from '../model/package-index.ts';
import { type FetcherOptions, limited } from './fetcher-options.ts';
import { userAgent } from './version.ts';

/** Releases of the packages that rules want, from their indexes. Nothing wanted needs no network. */
export function packageIndex(
  options: Pick<FetcherOptions, 'offline' | 'endpoints' | 'budget'>,
): Fetcher<'index'> {
  return async (facts, change, rules, optionsOf, mode) => {
    const packages: PackageName[] = [];
    for (const rule of rules) {
      if (change !== null && rule.scope === 'change' && rule.packagesOfChange)
        append(packages, rule.packagesOfChange(change, optionsOf(rule)));
      if (mode === 'audit' && !options.offline && rule.packagesToFetch)
        append(packages, rule.packagesToFetch(facts));
    }
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
      isAudit: mode === 'audit',
    });
    return { value: index, diagnostics };
  };
}
