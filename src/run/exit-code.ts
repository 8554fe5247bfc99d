import { reaches } from '../engine/settle.ts';
import type { Report } from '../model/report.ts';

/** 0 nothing at or above the threshold, 1 findings, 3 nothing was there to check. 2 is for what could not run. */
export function exitCode(report: Report): 0 | 1 | 3 {
  if (reaches(report.findings, report.failOn)) return 1;
  return report.mode === 'audit' && report.stats.read === 0 ? 3 : 0;
}
