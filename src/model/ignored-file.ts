import type { Written } from './fact.ts';

/** A lockfile that a `.gitignore` leaves out of the repository. */
export interface IgnoredFile extends Written {
  readonly kind: 'ignored-file';
  /** Name without folders: `Gemfile.lock`. */
  readonly name: string;
}
