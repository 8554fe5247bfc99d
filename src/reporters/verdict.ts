import type { Diagnostic } from '../model/diagnostic.ts';
import { type Finding, type Severity, severityRank } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

export const severities: readonly Severity[] = ['error', 'warning', 'notice'];

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The findings that nobody accepted. */
export function openFindings(report: Report): readonly Finding[] {
  return report.findings.filter((finding) => !finding.suppressed);
}

/** `1 error, 17 warnings`, or that there is nothing. */
export function verdict(report: Report, open: readonly Finding[]): string {
  const compared = open.filter(({ uncompared }) => !uncompared);
  const left = open.length - compared.length;
  const counts = severities
    .map(
      (severity) => [severity, compared.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => plural(count, severity));
  if (left > 0) counts.push(`${plural(left, 'finding')} that could not be compared`);
  if (counts.length > 0) return counts.join(', ');
  if (leavesUnchecked(report)) return 'no findings, but not everything was checked';
  return report.mode === 'diff' ? 'no new findings' : 'no findings';
}

/** Something that should have been read, compared or looked up was not. */
export function leavesUnchecked({ diagnostics }: Report): boolean {
  return diagnostics.some(isUnchecked);
}

/** Notices are of what nobody misses, and bundled data answers like live data. */
export function isUnchecked({ code, severity, about }: Diagnostic): boolean {
  return severity !== 'notice' && code !== 'stale-data' && about === undefined;
}

/** ` (raised: runs in a deploy)`, where the severity is not the rule's own; else ''. */
export function severityReason({ details }: Pick<Finding, 'details'>): string {
  const { severityReason: why } = details;
  return typeof why === 'string' ? ` (${why})` : '';
}

export function failsJob(report: Report, { severity, suppressed, uncompared }: Finding): boolean {
  if (report.failOn === 'none' || suppressed || uncompared) return false;
  return severityRank[severity] >= severityRank[report.failOn];
}

/** What fails the job, and whether all was checked, in sentences of Markdown. */
export function failing(report: Report, open: readonly Finding[]): string {
  return `${threshold(report, open)}${unchecked(report)}`;
}

function threshold(report: Report, open: readonly Finding[]): string {
  if (report.failOn === 'none') return 'Nothing fails the job (`fail-on: none`).';
  const count = open.filter((finding) => failsJob(report, finding)).length;
  return count === 0
    ? `✅ Nothing here fails the job (\`fail-on: ${report.failOn}\`).`
    : `❌ ${plural(count, 'finding')} ${count === 1 ? 'fails' : 'fail'} the job (\`fail-on: ${report.failOn}\`).`;
}

/** Notes on what was not checked, and notes on ignores and the baseline, which leave nothing unchecked. */
export function notesOf({ diagnostics }: Report): {
  readonly unchecked: readonly Diagnostic[];
  readonly exceptions: readonly Diagnostic[];
} {
  return {
    unchecked: diagnostics.filter(({ about }) => about === undefined),
    exceptions: diagnostics.filter(({ about }) => about === 'exceptions'),
  };
}

/** Not checked must not look like clean. */
function unchecked(report: Report): string {
  if (report.stats.read === 0) return ' Found no files to check.';
  const count = report.diagnostics.filter(isUnchecked).length;
  if (count === 0) return '';
  return ` Not everything was checked: ${plural(count, 'note')} at the end ${count === 1 ? 'says' : 'say'} what.`;
}
