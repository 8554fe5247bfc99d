import { type Severity, severityRank } from '../../model/finding.ts';
import { groupedOverFiles } from '../groups.ts';
import type { FindingJson } from '../json.ts';
import { blobTarget, code, escapeMarkdown, linkTarget } from '../markdown.ts';
import { bytes, fitted, icons, type Section, sectionText, summaryBudget } from '../sections.ts';
import { plural, severities } from '../verdict.ts';
import { blobUrlOf, countsOf, openIn, type RepositoryResult, sortedResults } from './result.ts';

export interface MergedOptions {
  /** `https://github.com`, for links to lines. */
  readonly server?: string;
  /** Bytes at the most. */
  readonly budget?: number;
}

/** Many repositories' reports as one summary: verdict, a row for each repository, the rules, then the findings. */
export function mergedSummary(results: readonly RepositoryResult[], options: MergedOptions = {}): string {
  const sorted = sortedResults(results);
  const opening = `## premortem: ${mergedVerdict(sorted)}`;
  const sections = [
    repositories(sorted),
    rules(sorted),
    ...sorted.map((result) => findings(result, options.server)),
  ];
  const kept = fitted(sections, (options.budget ?? summaryBudget) - bytes(opening) - 200);
  const dropped = kept.filter((section) => section.dropped).length;
  const closing =
    dropped === 0
      ? ''
      : `${plural(dropped, 'more table')} left out here for size; the HTML report has them all.`;
  const parts = [opening, ...kept.map(sectionText), closing];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** `12 repositories, 3 errors, 1 not checked`, plain text. */
export function mergedVerdict(results: readonly RepositoryResult[]): string {
  const counts = countsOf(results.flatMap(openIn));
  const missing = results.filter(({ report }) => report === null).length;
  const told = severities.filter((severity) => counts[severity] > 0);
  return [
    results.length === 1 ? '1 repository' : `${results.length} repositories`,
    ...(told.length === 0 ? ['no findings'] : told.map((severity) => plural(counts[severity], severity))),
    ...(missing > 0 ? [`${missing} not checked`] : []),
  ].join(', ');
}

function repositories(results: readonly RepositoryResult[]): Section {
  const rows = results.map((result) => {
    if (result.report === null)
      return [code(result.name), '', '', '', `**not checked**: ${escapeMarkdown(result.problem)}`];
    const counts = countsOf(openIn(result));
    const notes = result.report.diagnostics.filter(({ severity }) => severity !== 'notice').length;
    const files = plural(result.report.stats.read, 'file');
    return [
      code(result.name),
      ...severities.map((severity) => String(counts[severity])),
      notes === 0 ? files : `${files}, ${plural(notes, 'note')} on what was not`,
    ];
  });
  const header = [
    'repository',
    ...severities.map((severity) => `${icons[severity]} ${severity}s`),
    'checked',
  ];
  return { title: '<b>Repositories</b>', header, open: true, rows, left: 0 };
}

interface RuleCount {
  readonly rule: string;
  readonly help: string | null;
  severity: Severity;
  findings: number;
  readonly repositories: Set<string>;
}

/** Which rules speak most, and in how many repositories. */
function rules(results: readonly RepositoryResult[]): Section {
  const counts = new Map<string, RuleCount>();
  for (const result of results) {
    for (const { rule, help, severity } of openIn(result)) {
      const count = counts.get(rule) ?? { rule, help, severity, findings: 0, repositories: new Set() };
      counts.set(rule, count);
      count.findings += 1;
      count.repositories.add(result.name);
      if (severityRank[severity] > severityRank[count.severity]) count.severity = severity;
    }
  }
  const rows = [...counts.values()]
    .sort((a, b) => severityRank[b.severity] - severityRank[a.severity] || b.findings - a.findings)
    .map(({ rule, help, severity, findings: all, repositories: { size } }) => [
      `${icons[severity]} ${severity}`,
      linked(rule, help),
      String(all),
      String(size),
    ]);
  return {
    title: '<b>Rules</b>',
    header: ['worst', 'rule', 'findings', 'repositories'],
    open: false,
    rows,
    left: 0,
  };
}

function findings(result: RepositoryResult, server: string | undefined): Section {
  const open = openIn(result);
  const blobUrl = blobUrlOf(result, server);
  const rows = groupedOverFiles(open)
    .sort((a, b) => severityRank[b.finding.severity] - severityRank[a.finding.severity])
    .map(({ finding, others }) => [
      `${icons[finding.severity]} ${finding.severity}<br>${linked(finding.rule, finding.help)}`,
      places([finding, ...others], blobUrl),
      escapeMarkdown(finding.message),
    ]);
  const title = `<b>${code(result.name)}</b>: ${plural(open.length, 'finding')}`;
  return { title, header: ['finding', 'where', 'what'], open: false, rows, left: 0 };
}

function places(all: readonly FindingJson[], blobUrl: string | undefined): string {
  const shown = all.slice(0, 20).map(({ location: { path, startLine } }) => {
    const text = code(`${path}:${startLine}`);
    return blobUrl === undefined ? text : `[${text}](${blobTarget(blobUrl, path, startLine)})`;
  });
  if (all.length > 20) shown.push(`and ${all.length - 20} more`);
  return shown.join('<br>');
}

function linked(rule: string, help: string | null): string {
  return help !== null && /^https:\/\//.test(help) ? `[${rule}](${linkTarget(help)})` : rule;
}
