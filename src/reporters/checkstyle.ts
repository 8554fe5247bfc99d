import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { Places } from './places.ts';
import { isUnchecked, openFindings } from './verdict.ts';
import { xml, xmlDocument } from './xml.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'info' };

/** Checkstyle's XML, which Jenkins' Warnings plug-in, Bitbucket's pipes and reviewdog read. */
export function checkstyleReport(report: Report): string {
  const places = new Places(report.facts);
  const files = new Map<string, string[]>();
  const add = (path: string, line: string) => files.set(path, [...(files.get(path) ?? []), line]);
  for (const { path, span, rule, severity, message, uncompared } of openFindings(report)) {
    const { startLine, startColumn } = places.region(path, span);
    add(
      path,
      `    <error line="${startLine}" column="${startColumn}" severity="${levels[uncompared ? 'notice' : severity]}" message="${xml(message)}" source="${xml(`premortem.${rule}`)}"/>`,
    );
  }
  for (const { code, path, span, message } of report.diagnostics.filter(isUnchecked)) {
    const line = path === null || span === null ? 1 : places.region(path, span).startLine;
    add(
      path ?? '.',
      `    <error line="${line}" severity="info" message="${xml(`Not checked: ${message}`)}" source="premortem.${code}"/>`,
    );
  }
  return xmlDocument([
    '<checkstyle version="4.3">',
    ...[...files].flatMap(([path, lines]) => [`  <file name="${xml(path)}">`, ...lines, '  </file>']),
    '</checkstyle>',
  ]);
}
