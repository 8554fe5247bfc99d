import { severityRank } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/** 0 nothing at or above the threshold, 1 findings, 3 nothing was there to check. 2 is for what could not run. */
export function exitCode(report: Report): 0 | 1 | 3 {
  if (reachesThreshold(report)) return 1;
  return report.mode === 'audit' && report.stats.read === 0 ? 3 : 0;
}

function reachesThreshold({ findings, failOn }: Report): boolean {
  if (failOn === 'none') return false;
  return findings.some(
    (finding) => !finding.suppressed && severityRank[finding.severity] >= severityRank[failOn],
  );
}
