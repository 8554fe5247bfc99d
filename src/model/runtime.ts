import type { Written } from './fact.ts';
import type { ImageRole } from './image.ts';
import type { Span } from './span.ts';

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
  /** What the image that it was read from is used for. */
  readonly imageRole?: ImageRole;
  /** Names under which the version is handed on, as written: `MIN_PYTHON`, `rust_min`, a step's name. */
  readonly names?: readonly string[];
  /** The version is not written where it is used but here, or the other way round; `message` says which. */
  readonly related?: readonly RelatedPlace[];
}

/** Another place that belongs to the same fact. */
export interface RelatedPlace {
  readonly path: string;
  readonly span: Span;
  /** `used here`, `default given here` */
  readonly message: string;
}
