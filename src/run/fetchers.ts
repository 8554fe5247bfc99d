import { packageProducts } from '../analysis/lifecycles/packages.ts';
import { Budget } from '../clients/budget.ts';
import type { Fetcher, Fetchers } from '../engine/scan.ts';
import { remoteActions } from './actions-fetcher.ts';
import { type FetcherOptions, limited } from './fetcher-options.ts';
import { images } from './images-fetcher.ts';
import { releaseNotes } from './notes-fetcher.ts';
import { packageIndex } from './package-fetcher.ts';
import { remoteTags } from './tags-fetcher.ts';
import { userAgent } from './version.ts';

/** The services that rules may need, each loaded and asked only when a rule that runs needs it. */
export function createFetchers(given: FetcherOptions): Fetchers {
  const options = { ...given, budget: given.budget ?? new Budget(given.lookups) };
  return {
    lifecycles: lifecycles(options),
    index: packageIndex(options),
    notes: releaseNotes(options),
    actions: remoteActions(options),
    images: images(options),
    remoteTags: remoteTags(options),
    about: async (limit) => [...(options.about ?? []), ...(await subjects(options, limit))],
    signatures: async (...asked) => (await import('./signatures.ts')).signatures(options)(...asked),
  };
}

/** Subjects of the change's own commits, as far as the clone has them. */
async function subjects({ history }: FetcherOptions, limit: number): Promise<readonly string[]> {
  const base = history?.base ?? history?.since ?? null;
  if (!history?.repository || base === null) return [];
  const { subjectsBetween } = await import('../clients/git.ts');
  return subjectsBetween(history.repository, base, history.head ?? 'HEAD', limit);
}

/** Release cycles of the products met: live where the network is allowed, from the bundled table otherwise. */
function lifecycles(options: FetcherOptions): Fetcher<'lifecycles'> {
  return async (facts, change) => {
    const met = [...facts.all('runtime'), ...(change?.base.all('runtime') ?? [])];
    // A lower bound says nothing that could be judged.
    const judged = met.filter(({ constraint, version }) => constraint !== 'minimum' && version !== null);
    const products = new Set(judged.map(({ product }) => product));
    for (const tree of [facts, change?.base])
      if (tree) for (const product of packageProducts(tree)) products.add(product);
    if (options.offline || products.size === 0) {
      const { bundledLifecycles } = await import('../clients/lifecycle-table.ts');
      // Who works offline knows it, and every report says how old the table is.
      return { value: bundledLifecycles(), diagnostics: [] };
    }
    const [{ fetchLifecycles }, { createHttp }] = await Promise.all([
      import('../clients/endoflife.ts'),
      import('../clients/http.ts'),
    ]);
    const answer = await fetchLifecycles({
      products,
      date: options.date,
      http: limited(createHttp({ userAgent, redirects: false }), options),
      ...(options.store ? { store: options.store } : {}),
      ...(options.endpoints.endoflife ? { endpoint: options.endpoints.endoflife } : {}),
    });
    return { value: answer.lifecycles, diagnostics: answer.diagnostics };
  };
}
