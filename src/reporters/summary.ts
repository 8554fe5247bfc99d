import { type ActionName, actionNames, type Finding, type Severity, severityRank } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { code, escapeMarkdown, folded, linkTarget, table } from './markdown.ts';
import { Places } from './places.ts';

export interface SummaryOptions {
  /** `https://github.com/owner/name/blob/<sha>/`, for links to lines. */
  readonly blobUrl?: string;
  /** Sections that others draw: the support timeline. Markdown. */
  readonly timeline?: string;
  /** How the base was found. */
  readonly how?: string;
}

const icons: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟠', notice: '🔵' };

/** Everything a run found, as GitHub Flavored Markdown: verdict first, then by action, then what was not checked. */
export function summaryReport(report: Report, options: SummaryOptions = {}): string {
  const open = report.findings.filter((finding) => !finding.suppressed);
  const places = new Places(report.facts);
  const parts = [`## premortem: ${verdict(report, open)}`, overview(open), failing(report, open)];
  for (const action of actionNames) {
    const own = open.filter((finding) => finding.action === action);
    if (own.length > 0) parts.push(section(action, own, places, options));
  }
  if (report.upgrades.length > 0) parts.push(upgradesSection(report));
  if (options.timeline) parts.push(folded('Support of the runtimes in use', options.timeline));
  if (report.diagnostics.length > 0) parts.push(diagnosticsSection(report, places));
  parts.push(footer(report, options));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function verdict(report: Report, open: readonly Finding[]): string {
  if (open.length === 0) return report.mode === 'diff' ? 'this change introduces nothing' : 'no findings';
  const words = (['error', 'warning', 'notice'] as const)
    .map((severity) => [severity, open.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}${count === 1 ? '' : 's'}`);
  return words.join(', ');
}

function overview(open: readonly Finding[]): string {
  if (open.length === 0) return '';
  const rows = actionNames
    .map((action) => {
      const own = open.filter((finding) => finding.action === action);
      const count = (severity: Severity) => own.filter((finding) => finding.severity === severity).length;
      return [action, count('error'), count('warning'), count('notice')] as const;
    })
    .filter(([, ...counts]) => counts.some((count) => count > 0))
    .map(([action, errors, warnings, notices]) => [
      action,
      String(errors),
      String(warnings),
      String(notices),
    ]);
  return table(['action', '🔴 errors', '🟠 warnings', '🔵 notices'], rows);
}

/** What fails the job, said in words. */
function failing(report: Report, open: readonly Finding[]): string {
  if (report.failOn === 'none') return 'Nothing fails this job (`fail-on: none`).';
  const level = report.failOn;
  const count = open.filter((finding) => severityRank[finding.severity] >= severityRank[level]).length;
  return count === 0
    ? `Nothing here fails the job (\`fail-on: ${level}\`).`
    : `${count} of these ${count === 1 ? 'fails' : 'fail'} the job (\`fail-on: ${level}\`).`;
}

function section(
  action: ActionName,
  findings: readonly Finding[],
  places: Places,
  options: SummaryOptions,
): string {
  const rows = [...findings]
    .sort((a, b) => severityRank[b.severity] - severityRank[a.severity])
    .map((finding) => {
      const { startLine } = places.region(finding.path, finding.span);
      const place = `${code(`${finding.path}:${startLine}`)}`;
      const where = options.blobUrl
        ? `[${place}](${linkTarget(`${options.blobUrl}${finding.path}`)}#L${startLine})`
        : place;
      return [
        `${icons[finding.severity]} ${finding.severity}`,
        where,
        `[${finding.rule}](${linkTarget(finding.help)})`,
        escapeMarkdown(finding.message),
      ];
    });
  const title = `<b>${action}</b>: ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  return folded(title, table(['severity', 'where', 'rule', 'what'], rows), findings.length <= 20);
}

function upgradesSection(report: Report): string {
  const order = ['major', 'unknown', 'minor', 'patch', 'none'];
  const rows = [...report.upgrades]
    .sort(
      (a, b) =>
        order.indexOf(a.bump) - order.indexOf(b.bump) ||
        Number(b.direct === true) - Number(a.direct === true),
    )
    .slice(0, 500)
    .map((upgrade) => [
      code(upgrade.name),
      upgrade.ecosystem,
      upgrade.from.length === 0 ? '' : code(upgrade.from.join(', ')),
      upgrade.to.length === 0 ? '' : code(upgrade.to.join(', ')),
      upgrade.change === 'upgraded' ? upgrade.bump : upgrade.change,
      upgrade.direct === true ? 'direct' : upgrade.direct === false ? 'transitive' : '',
      code(upgrade.path),
    ]);
  const majors = report.upgrades.filter(({ bump, change }) => bump === 'major' && change !== 'added').length;
  const title = `<b>Packages that move</b>: ${report.upgrades.length}, ${majors} across a major`;
  const body = table(['package', 'ecosystem', 'from', 'to', 'bump', '', 'lockfile'], rows);
  const more = report.upgrades.length - rows.length;
  return folded(title, more > 0 ? `${body}\n\n${more} more are in the JSON report.` : body);
}

function diagnosticsSection(report: Report, places: Places): string {
  const rows = report.diagnostics.slice(0, 300).map((found) => {
    const line =
      found.path !== null && found.span !== null ? `:${places.region(found.path, found.span).startLine}` : '';
    return [
      found.code,
      found.path === null ? '' : code(`${found.path}${line}`),
      escapeMarkdown(found.message),
    ];
  });
  return folded(
    `<b>Not checked, or with a caveat</b>: ${report.diagnostics.length}`,
    table(['what', 'where', 'why'], rows),
  );
}

function footer(report: Report, options: SummaryOptions): string {
  const { stats } = report;
  const parts = [
    `premortem ${report.tool.version}, ${report.mode} as of ${report.asOf}`,
    `${stats.read} of ${stats.listed} files read in ${stats.durationMs} ms`,
  ];
  if (options.how) parts.push(escapeMarkdown(options.how));
  if (report.data) parts.push(`end-of-life data: ${escapeMarkdown(report.data.source)}`);
  const suppressed = report.findings.length - report.findings.filter((finding) => !finding.suppressed).length;
  if (suppressed > 0) parts.push(`${suppressed} suppressed`);
  if (report.ignoresAdded > 0) parts.push(`${report.ignoresAdded} ignore comments added by this change`);
  return `<sub>${parts.join(' · ')}</sub>`;
}
