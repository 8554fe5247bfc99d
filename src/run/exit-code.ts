import type { Report } from '../model/report.ts';
import { failsJob } from '../reporters/verdict.ts';

/** 0 nothing at or above the threshold, 1 findings, 2 a part of the run failed, 3 nothing was there to check. */
export function exitCode(report: Report): 0 | 1 | 2 | 3 {
  if (report.findings.some((finding) => failsJob(report, finding))) return 1;
  if (report.diagnostics.some(({ severity }) => severity === 'error')) return 2;
  return report.mode === 'audit' && report.stats.read === 0 ? 3 : 0;
}
