import type { Severity } from '../../model/finding.ts';
import type { AuditedFinding, AuditedRepository } from '../../reporters/organisation.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * What `auditRepositories` left. A file that is none of that, and a repository without a file because its job died,
 * were not checked; they are not clean.
 */
export function readReports(
  texts: readonly string[],
  expected: readonly string[],
): readonly AuditedRepository[] {
  const found = texts.map(readReport);
  const names = new Set(found.map(({ name }) => name));
  const missing = expected.filter((name) => !names.has(name));
  return [...found, ...missing.map((name) => unchecked(name, 'its job left no report'))];
}

function readReport(text: string, place: number): AuditedRepository {
  const entry = parsed(text);
  const name = typeof entry?.repository === 'string' ? entry.repository : `report ${place + 1}`;
  const report = objectOf(entry?.report);
  if (typeof entry?.problem === 'string') return unchecked(name, entry.problem);
  if (!Array.isArray(report?.findings)) return unchecked(name, 'its report cannot be read');
  const commit = objectOf(report.revisions)?.head;
  return {
    name,
    problem: null,
    commit: typeof commit === 'string' ? commit : null,
    findings: report.findings.flatMap(findingOf),
    caveats: Array.isArray(report.diagnostics) ? report.diagnostics.length : 0,
  };
}

function unchecked(name: string, problem: string): AuditedRepository {
  return { name, problem, commit: null, findings: [], caveats: 0 };
}

function findingOf(value: unknown): AuditedFinding[] {
  const finding = objectOf(value);
  const location = objectOf(finding?.location);
  if (!finding || finding.suppressed) return [];
  return [
    {
      rule: String(finding.rule),
      severity: severityOf(finding.severity),
      message: String(finding.message),
      path: String(location?.path),
      line: Number(location?.startLine) || 1,
    },
  ];
}

function severityOf(value: unknown): Severity {
  return value === 'error' || value === 'warning' ? value : 'notice';
}

function parsed(text: string): Json | null {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function objectOf(value: unknown): Json | null {
  return typeof value === 'object' && value !== null ? (value as Json) : null;
}
