import { derive } from '../engine/derive.ts';
import type { Readers } from '../engine/read.ts';
import { scan } from '../engine/scan.ts';
import { type Severity, severityRank } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { rules } from '../rules/index.ts';
import { dockerfile } from '../sources/dockerfile/dockerfile.ts';
import { sources } from '../sources/index.ts';
import { shellInput, shellScript } from '../sources/tasks/shell-script.ts';
import type { Job } from './job.ts';
import { selectRules } from './select.ts';

export const readers: Readers = {
  sources,
  called: shellScript,
  shell: shellInput,
  image: dockerfile,
  derive,
};

/** One scan with every source and the rules that the job asks for. */
export async function runScan(job: Job): Promise<Report> {
  const { only, failOn, minSeverity, docs = null, ...rest } = job;
  const scanned = await scan({
    ...rest,
    rules: selectRules(rules, only).filter((rule) => job.settings.rules.get(rule.id)?.severity !== 'off'),
    allRules: rules,
    readers,
    failOn: failOn ?? job.settings.failOn ?? 'error',
  });
  const help = (rule: string) => (docs === null ? null : `${docs}${rule}.md`);
  const findings = scanned.findings.map((finding) => ({ ...finding, help: help(finding.rule) }));
  const report = { ...scanned, docs, findings };
  return minSeverity ? withoutBelow(report, minSeverity) : report;
}

/** What is hidden fails nothing, and is counted. */
function withoutBelow(report: Report, below: Severity): Report {
  const findings = report.findings.filter(({ severity }) => severityRank[severity] >= severityRank[below]);
  const open = (list: Report['findings']) => list.filter(({ suppressed }) => suppressed === null).length;
  return { ...report, findings, hidden: { below, count: open(report.findings) - open(findings) } };
}
