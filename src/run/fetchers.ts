import type { Fetchers } from '../engine/scan.ts';
import { lifecycleFetcher } from './lifecycles.ts';
import { userAgent } from './version.ts';

export interface FetcherOptions {
  readonly offline: boolean;
  readonly endpoints: Readonly<Record<string, string>>;
  readonly date: string;
}

/** The services that rules may need, each loaded and asked only when a rule that runs needs it. */
export function createFetchers({ offline, endpoints }: FetcherOptions): Fetchers {
  return {
    lifecycles: lifecycleFetcher({ offline, endpoint: endpoints.endoflife, userAgent }),
  };
}
