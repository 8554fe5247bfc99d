import type { Fetchers } from '../engine/scan.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Facts } from '../model/facts.ts';
import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Mode } from '../model/rule.ts';
import type { Settings } from '../model/settings.ts';
import { FileIndex, type Workspace } from '../model/workspace.ts';

/** What both edges ask for: one scan with everything wired. */
export interface Job {
  readonly mode: Mode;
  readonly head: Workspace;
  readonly base: Workspace | null;
  readonly date: string;
  readonly settings: Settings;
  readonly only: readonly string[];
  /** Accepted fingerprints, with their rules. */
  readonly baseline: ReadonlyMap<string, string>;
  readonly honourComments: boolean;
  readonly failOn: Severity | 'none' | null;
  readonly fetchers: Fetchers;
  readonly diagnostics: readonly Diagnostic[];
  readonly version: string;
  readonly now: () => number;
  readonly progress?: (step: string) => void;
}

/**
 * Reads, checks and reports. All that knows formats and rules is loaded here and not before: start-up is what
 * people feel, and a tree without files needs none of it.
 */
export async function run(job: Job): Promise<Report> {
  if (job.base === null && job.only.length === 0 && (await job.head.list()).length === 0)
    return emptyReport(job);
  const { runWhole } = await import('./whole.ts');
  return runWhole(job);
}

function emptyReport(job: Job): Report {
  return {
    tool: { name: 'premortem', version: job.version },
    mode: job.mode,
    asOf: job.date,
    revisions: { base: null, head: job.head.revision },
    findings: [],
    upgrades: [],
    diagnostics: job.diagnostics,
    facts: new Facts([], new FileIndex([])),
    data: null,
    timeline: [],
    ignoresAdded: 0,
    failOn: job.failOn ?? job.settings.failOn ?? 'error',
    stats: { listed: 0, read: 0, facts: 0, durationMs: 0 },
  };
}
