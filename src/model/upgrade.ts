import type { Ecosystem } from './fact.ts';
import type { Span } from './span.ts';

export type Bump = 'major' | 'minor' | 'patch' | 'none' | 'unknown';

/** One package of one lockfile, before and after. */
export interface Upgrade {
  readonly path: string;
  /** In the head's file; in the base's for what was removed. */
  readonly span: Span;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly bump: Bump;
  readonly change: 'upgraded' | 'downgraded' | 'added' | 'removed' | 'changed';
  readonly direct: boolean | null;
  readonly through: readonly string[];
  /** Which version became which, where there are several. */
  readonly pairs?: readonly VersionPair[];
  /** Versions that came beside those that stayed or moved. */
  readonly beside?: readonly string[];
  /** Of the ecosystem's own index, as far as the lockfile and the settings of package managers tell. */
  readonly public?: boolean;
  /** Where its release is described, as far as the name alone tells. */
  readonly links?: readonly ReleaseLink[];
}

export interface VersionPair {
  readonly from: string;
  readonly to: string;
  readonly bump: Bump;
  /** Whether the project itself had the one and has the other; absent where nobody knows. */
  readonly direct?: boolean;
}

export interface ReleaseLink {
  /** `notes`: where the registry says that the package's changes are written down. */
  readonly kind: 'comparison' | 'release' | 'notes';
  readonly url: string;
}
