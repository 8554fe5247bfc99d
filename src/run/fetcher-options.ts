import type { Budget } from '../clients/budget.ts';
import type { ReplyStore } from '../clients/disk-cache.ts';
import type { Http } from '../clients/http.ts';
import type { LookupLimits } from '../model/settings.ts';
import type { SignatureOptions } from './history.ts';

export interface FetcherOptions extends SignatureOptions {
  readonly offline: boolean;
  readonly lookups?: LookupLimits;
  /** What all look-ups may cost together. */
  readonly budget?: Budget;
  readonly endpoints: Readonly<Record<string, string>>;
  readonly date: string;
  /** What the change says of itself: title and branch of a pull request. */
  readonly about?: readonly string[];
  /** Where replies are kept; nothing is kept without. */
  readonly store?: ReplyStore;
  /** For GitHub's API; without one it answers a few requests an hour. */
  readonly token?: string | null;
}

/** The door for one kind of look-up, which closes when the run's budget is spent. */
export function limited(http: Http, { budget }: Pick<FetcherOptions, 'budget'>): Http {
  return budget ? budget.limit(http) : http;
}
