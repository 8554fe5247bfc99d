import type { Written } from './fact.ts';

/** A runtime, operating system, database or tool that a place names with a version. */
export interface RuntimeUse extends Written {
  readonly kind: 'runtime';
  /** endoflife.date's product name: `nodejs`, `debian`. */
  readonly product: string;
  /** As far as the place says: `3.6`, `20`, `buster`; null when it names only the product. */
  readonly version: string | null;
  /** exact: this version runs; floating: a newer one of the same line may; range, minimum: a bound, judged with care. */
  readonly constraint: 'exact' | 'floating' | 'range' | 'minimum';
  /** Which rule speaks. */
  readonly role: 'runtime' | 'os';
  /** Kind of place: `image`, `version-file`, `engines`, `setup-action`, `runner`, `lambda`, `stack` … */
  readonly source: string;
  /** The image it was read from, as written. */
  readonly image?: string;
  /** For images of container builds: the stage ships, is a builder, or is not known. */
  readonly ships?: boolean | null;
  /** Job, stage, function the runtime serves, as in `Unit.job`. */
  readonly owner?: string;
  /** Who patches it after its own project has stopped: `Red Hat` for `ubi8/python-36`. */
  readonly vendor?: string;
  /** One of several that a test matrix goes through. */
  readonly matrix?: boolean;
}
