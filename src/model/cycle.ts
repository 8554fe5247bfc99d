/** Release cycles as endoflife.date tells them. Dates are ISO days; a day is the LAST supported one. */
export interface Cycle {
  /** `3.6`, `20`, `1809` */
  readonly cycle: string;
  readonly released: string | null;
  readonly codename: string | null;
  readonly label: string | null;
  /** End of security fixes: day, true (over, day unknown), false (not announced), null (nobody knows). */
  readonly eol: string | boolean | null;
  /** End of active support. Undefined when the product has no such phase. */
  readonly eoas?: string | boolean | null;
  /** End of extended support. */
  readonly eoes?: string | boolean | null;
  readonly discontinued?: string | boolean | null;
  readonly lts: string | boolean;
  readonly latest: string | null;
  readonly latestDate: string | null;
}

export interface Product {
  readonly name: string;
  readonly label: string;
  readonly category: string;
  readonly aliases: readonly string[];
  readonly identifiers: readonly string[];
  readonly policy: string | null;
  readonly cycles: readonly Cycle[];
}

/** Products by name, with where the answer comes from. */
export interface Lifecycles {
  get(product: string): Product | undefined;
  /** `endoflife.date, live` or `bundled table of 2026-08-22`. */
  readonly source: string;
  /** Day the oldest of the data is from. */
  readonly asOf: string;
}
