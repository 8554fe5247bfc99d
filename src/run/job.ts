import type { ReadingCache } from '../engine/read.ts';
import type { Fetchers } from '../engine/scan.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Severity } from '../model/finding.ts';
import type { OwnRepository } from '../model/own-repository.ts';
import type { Mode } from '../model/rule.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';

/** What both edges ask for: one scan with everything wired. */
export interface Job {
  readonly mode: Mode;
  readonly head: Workspace;
  readonly base: Workspace | null;
  readonly date: string;
  /** In an audit the day that today is compared with; 7 days before without. */
  readonly since?: string | null;
  readonly settings: Settings;
  readonly only: readonly string[];
  /** Accepted fingerprints, with their rules. */
  readonly baseline: ReadonlyMap<string, string>;
  readonly honourComments: boolean;
  readonly failOn: Severity | 'none' | null;
  /** Where the pages of rules are, with a slash at the end; null where nobody knows. */
  readonly docs?: string | null;
  /** Findings below it are left out of every report; null for none. */
  readonly minSeverity?: Severity | null;
  readonly comparison?: 'exact' | 'approximate' | 'none';
  readonly fetchers: Fetchers;
  /** Shared by the scans of several changes of one repository. */
  readonly readings?: ReadingCache;
  readonly diagnostics: readonly Diagnostic[];
  /** The repository as its server knows it: what it takes from itself is nobody else's. */
  readonly repository?: OwnRepository | null;
  readonly version: string;
  readonly now: () => number;
  readonly progress?: (step: string) => void;
}
