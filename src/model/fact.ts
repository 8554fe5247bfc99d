import type { Span } from './span.ts';

/** Where a fact was read. `text` is what is written there, unresolved. */
export interface Written {
  readonly path: string;
  readonly span: Span;
  readonly text: string;
}

/**
 * purl types, used everywhere for `ecosystem`
 * (https://github.com/package-url/purl-spec/blob/main/PURL-TYPES.rst), plus the system package managers' and
 * those of this tool's own nouns.
 */
export type Ecosystem =
  | 'npm'
  | 'jsr'
  | 'deno'
  | 'pypi'
  | 'conda'
  | 'gem'
  | 'cargo'
  | 'golang'
  | 'composer'
  | 'hex'
  | 'pub'
  | 'maven'
  | 'nuget'
  | 'cocoapods'
  | 'swift'
  | 'carthage'
  | 'terraform'
  | 'helm'
  | 'nix'
  | 'ansible'
  | 'github'
  | 'docker'
  | 'git'
  | 'deb'
  | 'apk'
  | 'rpm'
  | 'alpm'
  | 'brew'
  | 'chocolatey'
  | 'winget'
  | 'scoop'
  | 'powershell'
  | 'krew'
  | 'generic';
