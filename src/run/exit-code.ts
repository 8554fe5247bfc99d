import { severityRank } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/** 0 nothing at or above the threshold, 1 findings, 2 a part of the run failed, 3 nothing was there to check. */
export function exitCode(report: Report): 0 | 1 | 2 | 3 {
  if (reachesThreshold(report)) return 1;
  if (report.diagnostics.some(({ severity }) => severity === 'error')) return 2;
  return report.mode === 'audit' && report.stats.read === 0 ? 3 : 0;
}

function reachesThreshold({ findings, failOn }: Report): boolean {
  if (failOn === 'none') return false;
  return findings.some(
    (finding) => !finding.suppressed && severityRank[finding.severity] >= severityRank[failOn],
  );
}
