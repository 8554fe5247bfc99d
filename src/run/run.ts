import { Facts } from '../model/facts.ts';
import type { Report } from '../model/report.ts';
import { FileIndex } from '../model/workspace.ts';
import type { Job } from './job.ts';

/**
 * Reads, checks and reports. All that knows formats and rules is loaded here and not before: start-up is what
 * people feel, and a tree without files needs none of it.
 */
export async function run(job: Job): Promise<Report> {
  if (job.base === null && job.only.length === 0 && (await job.head.list()).length === 0)
    return emptyReport(job);
  const { runScan } = await import('./run-scan.ts');
  return runScan(job);
}

/** Begins to load what a scan needs, while git is asked for the files. */
export function preload(): void {
  // What goes wrong here goes wrong again where it is waited for.
  import('./run-scan.ts').catch(() => {});
}

function emptyReport(job: Job): Report {
  return {
    tool: { name: 'premortem', version: job.version },
    mode: job.mode,
    asOf: job.date,
    revisions: { base: null, head: job.head.revision },
    findings: [],
    upgrades: [],
    diagnostics: [...job.diagnostics, ...(job.head.diagnostics ?? [])],
    facts: new Facts([], new FileIndex([])),
    data: null,
    timeline: [],
    ignoresAdded: [],
    failOn: job.failOn ?? job.settings.failOn ?? 'error',
    stats: { listed: 0, read: 0, facts: 0, durationMs: 0 },
  };
}
