import type { Ecosystem } from './fact.ts';
import type { Span } from './span.ts';

/** What an install without an exact version gets, as its index and its runtime have it. */
export interface ResolvedInstall {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** Today's version, and the day of its release where the index says it. */
  readonly version: string;
  readonly released: string | null;
  /** The version on the day that is compared with; null where the index tells no days, or there was none. */
  readonly before: string | null;
  /** `Python 3.6`; null where nobody knows what it runs under. */
  readonly runtime: string | null;
  readonly path: string;
  readonly span: Span;
  /** It is an install in its own words, and no line of a list that is installed. */
  readonly isCommand: boolean;
  /** The step is a breaking one, and the runtime has no part in it. */
  readonly breaks: boolean;
}
