import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { Places } from './places.ts';
import { inertJson, printable } from './printable.ts';
import { isUnchecked, openFindings } from './verdict.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', notice: 'INFO' };

/**
 * reviewdog's Diagnostic Format: https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto
 * Columns count bytes of UTF-8, from 1; ours count UTF-16 code units.
 */
export function rdjsonReport(report: Report): string {
  const places = new Places(report.facts);
  const position = (path: string, line: number, column: number) => ({
    line,
    column: Buffer.byteLength(places.lineText(path, line).slice(0, column - 1)) + 1,
  });
  const range = (path: string, span: Span) => {
    const { startLine, startColumn, endLine, endColumn } = places.region(path, span);
    return { start: position(path, startLine, startColumn), end: position(path, endLine, endColumn) };
  };
  const findings = openFindings(report).map(
    ({ message, path, span, severity, rule, help, fix, uncompared }) => ({
      message: printable(message),
      location: { path, range: range(path, span) },
      severity: levels[uncompared ? 'notice' : severity],
      code: { value: rule, ...(help === null ? {} : { url: help }) },
      // A suggestion is of the same file: its location has no path.
      ...(fix?.edits.every((edit) => edit.path === path)
        ? { suggestions: fix.edits.map((edit) => ({ range: range(path, edit), text: edit.text })) }
        : {}),
    }),
  );
  const unchecked = report.diagnostics.filter(isUnchecked).map(({ message, path, span, code }) => ({
    message: `Not checked: ${printable(message)}`,
    location: { path: path ?? '', ...(path !== null && span !== null ? { range: range(path, span) } : {}) },
    severity: levels.notice,
    code: { value: code as string },
  }));
  const whole = { source: { name: 'premortem' }, diagnostics: [...findings, ...unchecked] };
  return `${inertJson(JSON.stringify(whole, null, 2))}\n`;
}
