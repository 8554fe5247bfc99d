import type { Diagnostic } from '../model/diagnostic.ts';
import { type Finding, type Fix, severityRank } from '../model/finding.ts';
import type { DescribedRule, Report } from '../model/report.ts';
import { uriPart } from '../model/uri.ts';
import type { ReportedCommit } from './commit.ts';
import { Places, type Region } from './places.ts';
import { inertJson, printable } from './printable.ts';

/** SARIF's words for our severities (https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317648). */
const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

/**
 * GitHub refuses a run with more results and shows no more than the worst 5,000; of related places it keeps 100
 * (https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning).
 */
const mostResults = 25_000;
const mostShown = 5_000;
const mostRelated = 100;

export interface SarifOptions {
  readonly about?: ReportedCommit;
  /** Tells several uploads of one commit apart: https://docs.github.com/code-security/reference/code-scanning/sarif-support-for-code-scanning */
  readonly category?: string;
}

/** SARIF 2.1.0. Columns from 1 and `endColumn` exclusive, as ours are; paths are URIs relative to the root. */
export function sarifReport(report: Report, options: SarifOptions = {}): string {
  const places = new Places(report.facts);
  const rules = rulesOf(report);
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  const { kept, left } = keptFindings(report.findings);
  const notifications = report.diagnostics.map((found) => notification(found, places));
  if (left > 0) notifications.push(leftOut(left));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'premortem',
            version: report.tool.version,
            semanticVersion: report.tool.version,
            ...(report.docs ? { informationUri: report.docs.replace(/docs\/rules\/$/, '') } : {}),
            rules,
          },
        },
        automationDetails: { id: options.category ? `${options.category}/` : `premortem/${report.mode}/` },
        ...(options.about
          ? {
              versionControlProvenance: [
                {
                  repositoryUri: options.about.url.replace(/\/commit\/[^/]*$/, ''),
                  revisionId: options.about.commit,
                },
              ],
            }
          : {}),
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        results: kept.map((finding) => result(finding, ruleIndexes.get(finding.rule)!, places)),
      },
    ],
  };
  return `${inertJson(JSON.stringify(log, null, 2))}\n`;
}

/** The worst in front where GitHub shows only so many; else in the report's order. */
function keptFindings(findings: readonly Finding[]): { kept: readonly Finding[]; left: number } {
  if (findings.length <= mostShown) return { kept: findings, left: 0 };
  const rank = (finding: Finding) => (finding.suppressed ? 0 : severityRank[finding.severity]);
  const sorted = [...findings].sort((a, b) => rank(b) - rank(a));
  return { kept: sorted.slice(0, mostResults), left: Math.max(0, sorted.length - mostResults) };
}

/** The rules that spoke: the descriptions of all the others would be most of the file. */
function rulesOf(report: Report): { id: string }[] {
  const described = new Map((report.rules ?? []).map((rule) => [rule.id, rule]));
  const examples = new Map(report.findings.map((finding) => [finding.rule, finding]));
  const ids = [...examples.keys()].sort();
  return ids.map((id) => {
    const rule = described.get(id);
    const help = examples.get(id)?.help ?? null;
    const uri = help === null ? {} : { helpUri: help };
    if (!rule) return { id, name: id, shortDescription: { text: id.replaceAll('-', ' ') }, ...uri };
    return { ...ruleDescriptor(rule, report.mode), ...uri };
  });
}

function ruleDescriptor({ id, action, severity, docs }: DescribedRule, mode: Report['mode']) {
  const level = levels[severity[mode]];
  return {
    id,
    name: id,
    shortDescription: { text: sentence(docs.summary.replaceAll('`', '')) },
    fullDescription: { text: docs.what.trim().replaceAll('`', '') },
    help: {
      text: `${docs.what.trim()}\n\nWhy: ${docs.why.trim()}\n\nInstead: ${docs.fix.trim()}`,
      markdown: [
        docs.what.trim(),
        `**Why.** ${docs.why.trim()}`,
        `**Instead.** ${docs.fix.trim()}`,
        `Bad:\n\n\`\`\`${docs.language}\n${docs.bad.trimEnd()}\n\`\`\``,
        `Good:\n\n\`\`\`${docs.language}\n${docs.good.trimEnd()}\n\`\`\``,
      ].join('\n\n'),
    },
    defaultConfiguration: { level },
    properties: {
      tags: [action],
      precision: 'high',
      'problem.severity': level === 'note' ? 'recommendation' : level,
    },
  };
}

/** It is the title of each alert. */
function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function result(finding: Finding, ruleIndex: number, places: Places) {
  return {
    ruleId: finding.rule,
    ruleIndex,
    // An alert that may be older than the change must not fail code scanning's own check.
    level: finding.uncompared ? levels.notice : levels[finding.severity],
    message: message(finding.message),
    locations: [location(finding.path, places.region(finding.path, finding.span))],
    relatedLocations: finding.related.slice(0, mostRelated).map((related, index) => ({
      id: index + 1,
      ...location(related.path, places.region(related.path, related.span)),
      message: message(related.message),
    })),
    partialFingerprints: { 'premortem/v1': finding.fingerprint },
    suppressions: finding.suppressed ? [suppression(finding.suppressed)] : [],
    ...(finding.fix ? { fixes: [fixOf(finding.fix, places)] } : {}),
    properties: { subject: finding.subject, details: finding.details },
  };
}

/** `[text](target)` in a message is a link (SARIF 2.1.0, 3.11.6); text from a repository makes none. */
function message(text: string): { text: string } {
  return { text: printable(text).replaceAll('](', '] (') };
}

function suppression({ by, reason, until }: NonNullable<Finding['suppressed']>) {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    justification: until === null ? reason : `${reason} (until ${until})`,
  };
}

function notification({ severity, path, span, message: text, code }: Diagnostic, places: Places) {
  return {
    level: levels[severity] as string,
    message: message(path === null ? text : `${path}: ${text}`),
    descriptor: { id: code as string },
    ...(path === null ? {} : { locations: [location(path, span && places.region(path, span))] }),
  };
}

function leftOut(count: number) {
  const text = `${count} more findings are left out, because GitHub refuses more than ${mostResults} results. The JSON report has them all.`;
  return { level: 'warning', message: { text }, descriptor: { id: 'skipped' } };
}

function location(path: string, region: Region | null) {
  const physicalLocation = { artifactLocation: artifact(path), ...(region ? { region: { ...region } } : {}) };
  return { physicalLocation };
}

function artifact(path: string) {
  // Half a surrogate pair has no encoding.
  const whole = path.replace(/[\ud800-\udfff]/gu, '\ufffd');
  return { uri: whole.split('/').map(uriPart).join('/'), uriBaseId: 'SRCROOT' };
}

function fixOf(fix: Fix, places: Places) {
  const paths = [...new Set(fix.edits.map(({ path }) => path))];
  return {
    description: message(fix.title),
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: fix.edits
        .filter((edit) => edit.path === path)
        .map((edit) => ({
          deletedRegion: { ...places.region(path, edit) },
          insertedContent: { text: edit.text },
        })),
    })),
  };
}
