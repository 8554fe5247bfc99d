import type { Report } from '../model/report.ts';

/** The baseline file: one line per accepted finding, sorted, so that two people's changes merge. No line numbers. */
export function baselineText(report: Report): string {
  const accepted = report.findings
    .filter((finding) => finding.suppressed?.by !== 'comment')
    .flatMap((finding) => finding.parts ?? [finding])
    .map(({ fingerprint, rule, path, subject }) => ({ fingerprint, rule, path, subject: subject.name }))
    .map((entry) => JSON.stringify(entry))
    .sort();
  const body = accepted.length === 0 ? '[]' : `[\n    ${accepted.join(',\n    ')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${body}\n}\n`;
}
