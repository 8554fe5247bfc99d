import type { Report } from '../model/report.ts';
import { leavesUnchecked } from '../reporters/verdict.ts';
import { exitCode } from './exit-code.ts';

/**
 * `failure`: a finding reaches the threshold. `neutral`: something that should have been read, compared or looked up
 * was not. `skipped`: there was nothing to check. `success`: all was checked and nothing reaches the threshold.
 */
export type Conclusion = 'failure' | 'neutral' | 'skipped' | 'success';

export function conclusionOf(report: Report): Conclusion {
  const code = exitCode(report);
  if (code === 1) return 'failure';
  const isOpen = report.findings.some(({ suppressed, uncompared }) => uncompared && !suppressed);
  if (isOpen || leavesUnchecked(report)) return 'neutral';
  return code === 3 || report.stats.listed === 0 ? 'skipped' : 'success';
}
