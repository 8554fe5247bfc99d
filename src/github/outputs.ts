import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { UsageError } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import { uriPart } from '../model/uri.ts';
import { Places } from '../reporters/places.ts';
import type { SummaryOptions } from '../reporters/summary.ts';
import { exitCode } from '../run/exit-code.ts';
import { render } from '../run/render.ts';
import type { Place } from './fork-point.ts';
import type { Inputs } from './inputs.ts';

/** Outputs of a job end at 1 MB in all. */
const longestFindings = 200_000;

/** Writes the job summary and the report files, and one closing line to the log. */
export async function writeReports(
  report: Report,
  { inputs, prefix }: Place,
  options: SummaryOptions,
): Promise<void> {
  const { summaryReport } = await import('../reporters/summary.ts');
  const summary = summaryReport(report, { ...options, diagrams: inputs.diagrams === 'auto' });
  appendSummary(summary);
  if (inputs.summaryFile !== null) write(inputs.summaryFile, summary);
  const plain = { color: false, quiet: false };
  if (inputs.jsonFile !== null) write(inputs.jsonFile, await render(report, 'json', plain));
  if (inputs.sarifFile !== null)
    write(inputs.sarifFile, fromRoot(await render(report, 'sarif', plain), prefix));
  if (inputs.htmlFile !== null) {
    const { htmlReport } = await import('../reporters/html.ts');
    write(inputs.htmlFile, htmlReport(report, options.blobUrl ? { blobUrl: options.blobUrl } : {}));
  }
  process.stdout.write(await render(report, 'text', { color: false, quiet: true }));
}

/** Code scanning knows files by their path from the repository's root, whatever folder was taken for it here. */
function fromRoot(sarif: string, prefix: string): string {
  if (prefix === '') return sarif;
  const folder = prefix.split('/').map(uriPart).join('/');
  const named = (_: string, value: unknown) => {
    const { uri, uriBaseId } = (value ?? {}) as { uri?: unknown; uriBaseId?: unknown };
    return uriBaseId === 'SRCROOT' && typeof uri === 'string' ? { uri: folder + uri, uriBaseId } : value;
  };
  return `${JSON.stringify(JSON.parse(sarif, named), null, 2)}\n`;
}

export function appendSummary(text: string): void {
  if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, text);
}

function write(file: string, text: string): void {
  try {
    writeFileSync(resolve(process.env.GITHUB_WORKSPACE ?? '.', file), text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'}).`);
  }
}

export function setOutputs(report: Report, inputs: Inputs): void {
  const open = report.findings.filter((finding) => !finding.suppressed);
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  const { text, truncated } = findingsJson(report);
  core.setOutput('findings-count', open.length);
  core.setOutput('errors', count('error'));
  core.setOutput('warnings', count('warning'));
  core.setOutput('notices', count('notice'));
  core.setOutput('conclusion', exitCode(report) === 1 ? 'failure' : 'success');
  core.setOutput('report-json', inputs.jsonFile ?? '');
  core.setOutput('sarif-file', inputs.sarifFile ?? '');
  core.setOutput('summary-file', inputs.summaryFile ?? '');
  core.setOutput('findings', text);
  core.setOutput('findings-truncated', truncated);
}

/** Rule, severity, place and message of each finding, as many as an output holds. */
function findingsJson(report: Report): { readonly text: string; readonly truncated: boolean } {
  const places = new Places(report.facts);
  const rows: string[] = [];
  let length = 2;
  for (const { rule, severity, path, span, message, suppressed } of report.findings) {
    if (suppressed) continue;
    const row = JSON.stringify({ rule, severity, path, line: places.region(path, span).startLine, message });
    length += Buffer.byteLength(row) + 1;
    if (length > longestFindings) return { text: `[${rows.join(',')}]`, truncated: true };
    rows.push(row);
  }
  return { text: `[${rows.join(',')}]`, truncated: false };
}
