/**
 * What `import { scan } from 'premortem'` takes and gives. This file is also the package's declaration file, so it
 * holds types only and imports nothing. The report is the one of `--format json` (`schema/report.schema.json`).
 */
export interface ScanOptions {
  /** A repository, a folder, a single file, or a bare repository with `head`. The working folder by default. */
  readonly path?: string;
  /** Compare with the merge base of this revision, as a pull request is. Without it everything is checked. */
  readonly base?: string;
  /** What to compare instead of the working tree. Only with `base`. */
  readonly head?: string;
  /** Revision, day or duration (`7d`) that lockfiles are compared with. Only without `base`. */
  readonly since?: string;
  /** Checks or rules to run, and no others. */
  readonly only?: readonly string[];
  /** A configuration file, or `none`. By default the repository's own: with `base` and `head`, that of the base. */
  readonly config?: string;
  /** Report what ignore comments hide. */
  readonly noIgnores?: boolean;
  /** From which severity on `conclusion` is `failure`. By default what the configuration says, else `error`. */
  readonly failOn?: 'error' | 'warning' | 'notice' | 'none';
  /** Judge as if it were that day, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Use no network: the bundled data answers. */
  readonly offline?: boolean;
  /** For GitHub's API, which answers few requests without one. Never read from the environment. */
  readonly token?: string;
  /** Other servers to ask: `{ npm: 'https://npm.example.com' }`. */
  readonly endpoints?: Readonly<Record<string, string>>;
}

export interface ScanReport {
  /** Raised when a field changes its meaning or goes. */
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'premortem'; readonly version: string };
  readonly mode: 'audit' | 'diff';
  readonly asOf: string;
  /** Which end-of-life data answered; null when none was needed. */
  readonly data: { readonly source: string; readonly asOf: string } | null;
  readonly revisions: { readonly base: string | null; readonly head: string | null };
  readonly findings: readonly ScanFinding[];
  readonly upgrades: readonly ScanUpgrade[];
  /** What could not be checked. Not checked is not clean. */
  readonly diagnostics: readonly ScanDiagnostic[];
  readonly stats: {
    readonly listed: number;
    readonly read: number;
    readonly facts: number;
    readonly durationMs: number;
  };
  /**
   * `failure`: a finding is at or above `failOn`. `neutral`: none is, but something was not checked. `skipped`: there
   * was nothing to check. `success`: everything was checked and nothing is at or above `failOn`.
   */
  readonly conclusion: 'failure' | 'neutral' | 'skipped' | 'success';
}

/** Lines and columns from 1; the end column is exclusive. */
export interface ScanLocation {
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ScanFinding {
  readonly rule: string;
  readonly action: 'unpinned-dependencies' | 'eol-runtimes' | 'lockfile-majors' | 'deploy-scripts';
  readonly severity: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly location: ScanLocation;
  readonly related: readonly {
    readonly path: string;
    readonly startLine: number;
    readonly message: string;
  }[];
  readonly subject: {
    readonly kind: 'package' | 'image' | 'action' | 'product' | 'script' | 'module' | 'list';
    readonly ecosystem: string | null;
    readonly name: string;
    readonly version: string | null;
    readonly purl: string | null;
  };
  readonly details: Readonly<Record<string, unknown>>;
  /** Offsets are UTF-16 units of the file as it is written. */
  readonly fix: {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly {
      readonly path: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }[];
  } | null;
  readonly help: string | null;
  /** Without line numbers: an inserted line does not make a finding new. */
  readonly fingerprint: string;
  readonly suppressed: {
    readonly by: 'comment' | 'config' | 'baseline';
    readonly reason: string;
    readonly until: string | null;
  } | null;
}

export interface ScanUpgrade {
  readonly path: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly bump: 'major' | 'minor' | 'patch' | 'none' | 'unknown';
  readonly change: 'upgraded' | 'downgraded' | 'added' | 'removed' | 'changed';
  readonly direct: boolean | null;
}

export interface ScanDiagnostic {
  readonly code: 'unreadable' | 'malformed' | 'unsupported' | 'unreachable' | 'skipped' | 'stale-data';
  readonly severity: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly path: string | null;
  readonly location: ScanLocation | null;
}

/**
 * One scan: an audit, or a diff where `base` is given. Writes nothing, prints nothing and reads no environment. Rejects
 * with an error named `UsageError`, `ConfigError` or `GitError` where it could not run.
 */
export declare function scan(options?: ScanOptions): Promise<ScanReport>;
