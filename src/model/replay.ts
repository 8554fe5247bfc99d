import type { Severity } from './finding.ts';

/** A change that landed on the main line: a merge commit, or one commit of a squash or a rebase. */
export interface LandedChange {
  readonly commit: string;
  /** The main line before it; null where the history begins or is cut off. */
  readonly parent: string | null;
  readonly isMerge: boolean;
  /** Committer date, in seconds since 1970. */
  readonly time: number;
  /** What the pull request was called, where the commit says so; else its first line. */
  readonly title: string;
  /** Number of the pull request, where the commit names it. */
  readonly pullRequest: number | null;
}

export interface ReplayedFinding {
  readonly rule: string;
  readonly action: string;
  readonly severity: Severity;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  /** It would have failed the job. */
  readonly fails: boolean;
}

/** What a pull request would have been told. */
export interface ReplayedChange extends Omit<LandedChange, 'time'> {
  /** UTC day of the commit: what had ended by then, and nothing later. */
  readonly date: string;
  readonly findings: readonly ReplayedFinding[];
  readonly fails: boolean;
  /** What could not be checked, or why nothing was replayed. */
  readonly unchecked: readonly string[];
  readonly replayed: boolean;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface RuleTotals extends SeverityCounts {
  readonly rule: string;
  /** Changes in which it reports something. */
  readonly changes: number;
  /** Changes whose job it fails. */
  readonly failing: number;
}

/** A stretch of the history. */
export interface ReplayPeriod extends SeverityCounts {
  /** First day. */
  readonly from: string;
  readonly changes: number;
  readonly failing: number;
}

export interface ReplayTotals {
  readonly changes: number;
  readonly withFindings: number;
  readonly failing: number;
  /** Changes of which something could not be checked. */
  readonly unchecked: number;
  readonly severities: SeverityCounts;
  /** What reports most comes first. */
  readonly rules: readonly RuleTotals[];
  /** Files with most findings first. */
  readonly files: readonly { readonly path: string; readonly findings: number; readonly changes: number }[];
  readonly periodDays: number;
  readonly periods: readonly ReplayPeriod[];
  /** Findings in a week, to one decimal. */
  readonly annotationsPerWeek: number;
}

/** A configuration to begin with, and why. */
export interface ReplayProposal {
  readonly failOn: 'error' | 'warning' | 'none';
  /** Rules that report too often to begin with as they are. */
  readonly rules: readonly {
    readonly rule: string;
    readonly severity: 'notice';
    readonly why: string;
  }[];
  /** What an audit reports today, which a baseline would accept. */
  readonly baseline: SeverityCounts | null;
  readonly reasons: readonly string[];
  /** The text of the configuration. */
  readonly config: string;
}

/** What the last changes of a repository would have been told. */
export interface Replay {
  readonly tool: { readonly name: 'premortem'; readonly version: string };
  readonly asOf: string;
  readonly failOn: Severity | 'none';
  /** Newest first. */
  readonly changes: readonly ReplayedChange[];
  readonly totals: ReplayTotals;
  readonly proposal: ReplayProposal;
  /** What holds for the whole replay: rules that need the network, an end before the last change. */
  readonly notes: readonly string[];
  readonly durationMs: number;
}
