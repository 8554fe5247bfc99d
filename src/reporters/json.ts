import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding, Fix, Subject, Suppression } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { Places } from './places.ts';
import { inertJson } from './printable.ts';

/** Version of the JSON report's shape; raised when a field changes its meaning or goes. */
export const schemaVersion = 1 as const;

/** The report as the published schema (`schema/report.schema.json`) describes it. */
export function jsonReport(report: Report): string {
  return `${inertJson(JSON.stringify(reportJson(report), null, 2))}\n`;
}

export type ReportJson = ReturnType<typeof reportJson>;
export type FindingJson = ReportJson['findings'][number];

/** The same as data. */
export function reportJson(report: Report) {
  const places = new Places(report.facts);
  return {
    schemaVersion,
    tool: report.tool,
    mode: report.mode,
    asOf: report.asOf,
    data: report.data,
    revisions: report.revisions,
    findings: report.findings.map((finding) => findingJson(finding, places)),
    upgrades: report.upgrades.map(({ path, ecosystem, name, from, to, bump, change, direct }) => ({
      path,
      ecosystem,
      name,
      from,
      to,
      bump,
      change,
      direct,
    })),
    diagnostics: report.diagnostics.map((found) => diagnosticJson(found, places)),
    stats: report.stats,
  };
}

function findingJson(finding: Finding, places: Places) {
  return {
    rule: finding.rule,
    action: finding.action,
    severity: finding.severity,
    message: finding.message,
    location: { path: finding.path, ...places.region(finding.path, finding.span) },
    related: finding.related.map(({ path, span, message }) => ({
      path,
      startLine: places.region(path, span).startLine,
      message,
    })),
    subject: subjectJson(finding.subject),
    details: finding.uncompared ? { ...finding.details, compared: false } : finding.details,
    fix: finding.fix && fixJson(finding.fix, places),
    help: finding.help,
    fingerprint: finding.fingerprint,
    suppressed: finding.suppressed && suppressionJson(finding.suppressed),
  };
}

function subjectJson({ kind, ecosystem, name, version, purl }: Subject) {
  return { kind, ecosystem, name, version, purl };
}

/** Offsets are those of the file as it is written. */
function fixJson({ title, safe, edits }: Fix, places: Places) {
  const written = edits.map(({ path, start, end, text }) => ({
    path,
    start: places.written(path, start),
    end: places.written(path, end),
    text,
  }));
  return { title, safe, edits: written };
}

function suppressionJson({ by, reason, until }: Suppression) {
  return { by, reason, until };
}

export function diagnosticJson({ code, severity, message, path, span }: Diagnostic, places: Places) {
  return {
    code,
    severity,
    message,
    path,
    location: path !== null && span !== null ? { path, ...places.region(path, span) } : null,
  };
}
