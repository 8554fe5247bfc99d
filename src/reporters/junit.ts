import type { Report } from '../model/report.ts';
import { Places } from './places.ts';
import { isUnchecked, openFindings } from './verdict.ts';
import { xml, xmlDocument } from './xml.ts';

/**
 * JUnit XML as Jenkins, GitLab and Azure Pipelines read it (https://github.com/testmoapp/junitxml): a failed test for
 * each finding, a skipped one for what was not checked, and one that passed where there is neither.
 */
export function junitReport(report: Report): string {
  const places = new Places(report.facts);
  const cases = new Map<string, string[]>();
  const add = (path: string, line: string) => cases.set(path, [...(cases.get(path) ?? []), line]);
  const findings = openFindings(report);
  for (const { path, span, rule, severity, message, help } of findings) {
    const { startLine, startColumn } = places.region(path, span);
    const at = `${path}:${startLine}:${startColumn}`;
    const more = help === null ? '' : `\n${help}`;
    add(
      path,
      `    <testcase name="${xml(`${rule} ${at}`)}" classname="${xml(`premortem.${rule}`)}" file="${xml(path)}" line="${startLine}"><failure type="${severity}" message="${xml(message)}">${xml(at)}: ${xml(message)}${xml(more)}</failure></testcase>`,
    );
  }
  const unchecked = report.diagnostics.filter(isUnchecked);
  for (const { code, path, message } of unchecked)
    add(
      path ?? 'premortem',
      `    <testcase name="${xml(`not checked: ${message}`)}" classname="premortem.${code}"${path === null ? '' : ` file="${xml(path)}"`}><skipped message="${xml(message)}"/></testcase>`,
    );
  if (cases.size === 0) add('premortem', '    <testcase name="no findings" classname="premortem"/>');
  const total = [...cases.values()].reduce((sum, list) => sum + list.length, 0);
  const counts = (tests: number, failures: number, skipped: number) =>
    `tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}"`;
  const suites = [...cases].flatMap(([path, list]) => {
    const failures = list.filter((line) => line.includes('<failure type=')).length;
    const skipped = list.filter((line) => line.includes('<skipped message=')).length;
    return [
      `  <testsuite name="${xml(path)}" ${counts(list.length, failures, skipped)}>`,
      ...list,
      '  </testsuite>',
    ];
  });
  return xmlDocument([
    `<testsuites name="premortem" ${counts(total, findings.length, unchecked.length)}>`,
    ...suites,
    '</testsuites>',
  ]);
}
