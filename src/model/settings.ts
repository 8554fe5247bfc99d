import type { Severity } from './finding.ts';

export interface RuleSetting {
  readonly severity: Severity | 'off' | null;
  readonly options: Readonly<Record<string, unknown>>;
  /** gitignore-style globs; a rule with `paths` looks nowhere else. */
  readonly paths: readonly string[];
  readonly pathsIgnore: readonly string[];
}

export interface LookupLimits {
  readonly requests: number;
  readonly seconds: number;
}

/** What the configuration says, read and checked. Everything has a default: an empty file changes nothing. */
export interface Settings {
  /** Where it was read, for messages; null when there is none. */
  readonly path: string | null;
  /** `owner/repo/path.yml@ref` of the configuration that it builds on; null for none. */
  readonly extends: string | null;
  /** The configurations that it was put together from, the own one first; absent where it is one alone. */
  readonly origins?: readonly Settings[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly paths: readonly string[];
  readonly pathsIgnore: readonly string[];
  /** Exact names or globs of subjects that are trusted, never prefixes: `actions/*`, `docker.io/library/python`. */
  readonly allow: readonly string[];
  /** Folder names that hold somebody else's files, on top of the usual ones. */
  readonly vendored: readonly string[];
  readonly endpoints: Readonly<Record<string, string>>;
  /** What all look-ups of a run may cost together. */
  readonly lookups: LookupLimits;
  readonly failOn: Severity | 'none' | null;
  /** Path of the baseline file, from the root. */
  readonly baseline: string;
}

export const defaultSettings: Settings = {
  path: null,
  extends: null,
  rules: new Map(),
  paths: [],
  pathsIgnore: [],
  allow: [],
  vendored: [],
  endpoints: {},
  lookups: { requests: 300, seconds: 60 },
  failOn: null,
  baseline: '.github/premortem-baseline.json',
};
