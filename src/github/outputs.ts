import { randomUUID } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import type { Report } from '../model/report.ts';
import { uriPart } from '../model/uri.ts';
import { Places } from '../reporters/places.ts';
import type { SummaryOptions } from '../reporters/summary.ts';
import type { Conclusion } from '../run/conclusion.ts';
import { render } from '../run/render.ts';
import type { Place } from './fork-point.ts';
import type { Inputs } from './inputs.ts';
import { log } from './log.ts';

/** Outputs of a job end at 1 MB in all. */
const longestFindings = 200_000;

/** Writes the job summary, the report files, and the whole report to the log. */
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
  const sarif = {
    ...plain,
    ...(options.about ? { about: options.about } : {}),
    ...(inputs.sarifCategory ? { category: inputs.sarifCategory } : {}),
  };
  if (inputs.jsonFile !== null) write(inputs.jsonFile, await render(report, 'json', plain));
  if (inputs.sarifFile !== null)
    write(inputs.sarifFile, fromRoot(await render(report, 'sarif', sarif), prefix));
  if (inputs.htmlFile !== null) {
    const { htmlReport } = await import('../reporters/html.ts');
    write(inputs.htmlFile, htmlReport(report, options));
  }
  await writeLog(report);
}

/**
 * People read logs, whatever way annotations go. Between a stop and its token the runner obeys nothing:
 * https://docs.github.com/actions/reference/workflow-commands#stopping-and-starting-workflow-commands
 */
async function writeLog(report: Report): Promise<void> {
  const [text, closing] = await Promise.all(
    [false, true].map((quiet) => render(report, 'text', { color: false, quiet })),
  );
  const token = randomUUID();
  process.stdout.write(
    `::group::premortem report\n::stop-commands::${token}\n${text}::${token}::\n::endgroup::\n${closing}`,
  );
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

/** What a full disk or a missing file keeps from being written is a warning: the verdict is that of the findings. */
export function appendSummary(text: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file) attempt('The job summary', () => appendFileSync(file, text));
}

function write(file: string, text: string): void {
  attempt(`\`${file}\``, () => writeFileSync(resolve(process.env.GITHUB_WORKSPACE ?? '.', file), text));
}

/** Gives whether it worked. */
function attempt(what: string, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    log.warning(`${what} could not be written (${code ?? message}).`);
    return false;
  }
}

/** Sets the step's outputs, in the order given; after one that cannot be written none is tried. */
export function setOutput(values: Readonly<Record<string, unknown>>): void {
  if (!process.env.GITHUB_OUTPUT) return;
  attempt("The step's outputs", () => {
    for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
  });
}

export function setOutputs(report: Report, inputs: Inputs, conclusion: Conclusion): void {
  const open = report.findings.filter((finding) => !finding.suppressed);
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  const { text, truncated } = findingsJson(report);
  setOutput({
    'findings-count': open.length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    conclusion,
    'report-json': inputs.jsonFile ?? '',
    'sarif-file': inputs.sarifFile ?? '',
    'summary-file': inputs.summaryFile ?? '',
    findings: text,
    'findings-truncated': truncated,
  });
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
