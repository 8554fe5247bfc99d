import type { Finding, Fix } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { Places, type Region } from './places.ts';

/** SARIF's words for our severities (https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317648). */
const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

/** SARIF 2.1.0. Columns from 1 and `endColumn` exclusive, as ours are; paths are URIs relative to the root. */
export function sarifReport(report: Report): string {
  const places = new Places(report.facts);
  const ids = [...new Set(report.findings.map((finding) => finding.rule))].sort();
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
            informationUri: 'https://github.com/OWNER/premortem',
            rules: ids.map((id) =>
              ruleDescriptor(id, report.findings.find((finding) => finding.rule === id)!),
            ),
          },
        },
        automationDetails: { id: `premortem/${report.mode}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.diagnostics.map((found) => ({
              level: levels[found.severity],
              message: { text: found.path === null ? found.message : `${found.path}: ${found.message}` },
              descriptor: { id: found.code },
            })),
          },
        ],
        results: report.findings.map((finding) => result(finding, ids, places)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleDescriptor(id: string, example: Finding) {
  return {
    id,
    name: id,
    shortDescription: { text: id.replaceAll('-', ' ') },
    helpUri: example.help,
    properties: { tags: [example.action] },
  };
}

function result(finding: Finding, ids: readonly string[], places: Places) {
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [location(finding.path, places.region(finding.path, finding.span))],
    relatedLocations: finding.related.slice(0, 100).map((related, index) => ({
      id: index + 1,
      ...location(related.path, places.region(related.path, related.span)),
      message: { text: related.message },
    })),
    partialFingerprints: { 'premortem/v1': finding.fingerprint },
    suppressions: finding.suppressed
      ? [
          {
            kind: finding.suppressed.by === 'comment' ? 'inSource' : 'external',
            justification: finding.suppressed.reason,
          },
        ]
      : [],
    ...(finding.fix ? { fixes: [fixOf(finding.fix, places)] } : {}),
    properties: { ...finding.subject, details: finding.details },
  };
}

function location(path: string, region: Region) {
  return { physicalLocation: { artifactLocation: artifact(path), region: { ...region } } };
}

function artifact(path: string) {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' };
}

function fixOf(fix: Fix, places: Places) {
  return {
    description: { text: fix.title },
    artifactChanges: fix.edits.map((edit) => ({
      artifactLocation: artifact(edit.path),
      replacements: [
        { deletedRegion: { ...places.region(edit.path, edit) }, insertedContent: { text: edit.text } },
      ],
    })),
  };
}
