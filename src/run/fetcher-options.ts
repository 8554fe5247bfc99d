import type { ReplyStore } from '../clients/disk-cache.ts';
import type { SignatureOptions } from './history.ts';

export interface FetcherOptions extends SignatureOptions {
  readonly offline: boolean;
  readonly endpoints: Readonly<Record<string, string>>;
  readonly date: string;
  /** What the change says of itself: title and branch of a pull request. */
  readonly about?: readonly string[];
  /** Where replies are kept; nothing is kept without. */
  readonly store?: ReplyStore;
  /** For GitHub's API; without one it answers a few requests an hour. */
  readonly token?: string | null;
}
