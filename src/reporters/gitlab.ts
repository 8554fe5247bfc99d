import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { Places } from './places.ts';
import { inertJson, printable } from './printable.ts';
import { isUnchecked, openFindings } from './verdict.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', notice: 'info' };

/** GitLab Code Quality: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function gitlabReport(report: Report): string {
  const places = new Places(report.facts);
  const findings = openFindings(report).map((finding) => ({
    description: printable(finding.message),
    check_name: finding.rule,
    fingerprint: finding.fingerprint,
    severity: finding.uncompared ? levels.notice : levels[finding.severity],
    location: {
      path: finding.path,
      lines: { begin: places.region(finding.path, finding.span).startLine },
    },
  }));
  // A file that could not be checked must not look clean.
  const unchecked = report.diagnostics.flatMap((found) =>
    found.path === null || !isUnchecked(found)
      ? []
      : [
          {
            description: printable(found.message),
            check_name: found.code as string,
            fingerprint: `${found.code}:${found.path}:${found.message}`,
            severity: 'info',
            location: {
              path: found.path,
              lines: { begin: found.span === null ? 1 : places.region(found.path, found.span).startLine },
            },
          },
        ],
  );
  return `${inertJson(JSON.stringify([...findings, ...unchecked], null, 2))}\n`;
}
