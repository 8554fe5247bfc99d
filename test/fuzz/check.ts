import type { Report } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';
import { render } from '../../src/run/render.ts';
import { scanFiles } from '../scan.ts';
import type { Files } from './corpus.ts';

/** What is wrong with the report of a tree; empty when nothing is. */
export async function problemsOf(head: Files, base: Files | null): Promise<string[]> {
  let report: Report;
  try {
    report = await scanFiles({ head, base });
  } catch (error) {
    return [`scan threw: ${(error as Error).stack}`];
  }
  const problems = report.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => `${path}: ${message}`);
  const check = (what: string, path: string, at: Span | null) => {
    const text = report.facts.texts.get(path);
    if (at === null || text === undefined) return;
    if (at.start >= 0 && at.start <= at.end && at.end <= text.length) return;
    problems.push(`${what} at ${at.start}-${at.end} of ${path}, which has ${text.length} characters`);
  };
  for (const path of report.facts.paths())
    for (const fact of report.facts.of(path)) check(`a fact (${fact.kind})`, path, fact.span);
  for (const { rule, path, span, related, fix } of report.findings) {
    check(rule, path, span);
    for (const one of related) check(`${rule}, related`, one.path, one.span);
    for (const edit of fix?.edits ?? []) check(`${rule}, fix`, edit.path, edit);
  }
  for (const { code, path, span } of report.diagnostics) if (path !== null) check(code, path, span);
  try {
    JSON.parse(await render(report, 'json', { color: false, quiet: false }));
    JSON.parse(await render(report, 'sarif', { color: false, quiet: false }));
    for (const format of ['text', 'markdown', 'github'] as const)
      await render(report, format, { color: false, quiet: false });
  } catch (error) {
    problems.push(`a reporter threw: ${(error as Error).stack}`);
  }
  return problems;
}
