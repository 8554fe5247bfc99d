/** One runtime or system in use: how long it is supported, and where it is named. */
export interface TimelineRow {
  readonly product: string;
  /** `Python 3.6` */
  readonly label: string;
  readonly cycle: string;
  /** Day of release, ISO; null when nobody wrote it down. */
  readonly from: string | null;
  /** Last supported day; null when it is over on a day unknown or not announced. */
  readonly to: string | null;
  /** supported; ending soon; ended with free long-term support running; ended; nobody knows. */
  readonly state: 'supported' | 'ending' | 'long-term' | 'ended' | 'unknown';
  readonly places: readonly { readonly path: string; readonly line: number | null }[];
}
