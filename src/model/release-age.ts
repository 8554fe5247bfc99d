import type { Written } from './fact.ts';

/** What takes new releases of packages: bots that open pull requests, and package managers. */
export type Updater = 'dependabot' | 'renovate' | 'npm' | 'pnpm' | 'yarn' | 'bun' | 'uv' | 'poetry';

/** Where an updater is configured, and whether it waits until a release has been out for some time. */
export interface ReleaseAge extends Written {
  readonly kind: 'release-age';
  readonly updater: Updater;
  /** Null: a shared preset that is not in this repository may set it. */
  readonly isSet: boolean | null;
  /** Of a bot with an entry for each ecosystem: `npm`, `github-actions`, as written. */
  readonly updates?: string;
  /** The folder that the entry is about, as written. */
  readonly directory?: string;
  /** Where a setting can be written in full lines, and how far in. */
  readonly insertion?: { readonly at: number; readonly indent: string };
}
