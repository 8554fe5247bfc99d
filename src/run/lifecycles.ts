import type { LifecycleStore } from '../clients/endoflife.ts';
import type { Fetcher } from '../engine/scan.ts';
import type { Facts } from '../model/facts.ts';

export interface LifecycleOptions {
  readonly offline: boolean;
  readonly endpoint: string | undefined;
  readonly store?: LifecycleStore;
  readonly userAgent: string;
}

/**
 * What endoflife.date says of the products that were met. Nothing is loaded before a rule asks: the table alone
 * is half a megabyte.
 */
export function lifecycleFetcher(options: LifecycleOptions): Fetcher<'lifecycles'> {
  return async (facts, change) => {
    if (options.offline) {
      const { bundledLifecycles } = await import('../clients/lifecycle-table.ts');
      return { value: bundledLifecycles(), diagnostics: [] };
    }
    const products = productsIn(change ? [facts, change.base, change.head] : [facts]);
    const { fetchLifecycles } = await import('../clients/endoflife.ts');
    const { createHttp } = await import('../clients/http.ts');
    const { lifecycles, diagnostics } = await fetchLifecycles({
      products,
      http: createHttp({ userAgent: options.userAgent, redirects: false }),
      ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
      ...(options.store === undefined ? {} : { store: options.store }),
    });
    return { value: lifecycles, diagnostics };
  };
}

/** What a bound says is not judged, and not asked for. */
function productsIn(trees: readonly Facts[]): Set<string> {
  const products = new Set<string>();
  for (const facts of trees) {
    for (const { product, version, constraint } of facts.all('runtime')) {
      if (version !== null && constraint !== 'minimum') products.add(product);
    }
  }
  return products;
}
