import { type ActionName, actionNames, type Finding, type Severity, severityRank } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { signingWords } from '../model/signature.ts';
import type { ReportedCommit } from './commit.ts';
import { groupedOverFiles } from './groups.ts';
import { installsSection } from './installs.ts';
import { blobTarget, code, escapeMarkdown, linkTarget, table } from './markdown.ts';
import { bumpWords, chainOf, isMajorRow, type PackageRow, packageRows, worstOf } from './package-rows.ts';
import { Places } from './places.ts';
import { bytes, fitted, icons, type Section, sectionText, summaryBudget } from './sections.ts';
import { suppressedWords } from './text.ts';
import { timelineSection } from './timeline.ts';
import { failing, failsJob, notesOf, openFindings, plural, severityReason, verdict } from './verdict.ts';

export interface SummaryOptions {
  /** `https://github.com/owner/name/blob/<sha>/`, for links to lines. */
  readonly blobUrl?: string;
  /** Line of the tree that was read → line at `blobUrl`, where the two differ. */
  readonly lineAt?: (path: string, line: number) => number;
  /** How the base was found. */
  readonly how?: string;
  readonly about?: ReportedCommit;
  /** Bytes at the most. */
  readonly budget?: number;
  /** Whether pictures (Mermaid) may be drawn; the table stands there in any case. */
  readonly diagrams?: boolean;
}

/** What the rows of one report are made with. */
export interface Rows {
  readonly report: Report;
  readonly places: Places;
  readonly options: SummaryOptions;
}

/** Everything a run found, as GitHub Flavored Markdown: verdict first, then by check, then what was not checked. */
export function summaryReport(report: Report, options: SummaryOptions = {}): string {
  const open = openFindings(report);
  const setting: Rows = { report, places: new Places(report.facts), options };
  const compared = open.filter((finding) => !finding.uncompared);
  const uncompared = open.filter((finding) => finding.uncompared);
  const { rows, told } = packageRows(report);
  const opening = [heading(report, options), failing(report, open), overview(compared)];
  const timeline = timelineSection(report, options.diagrams !== false, options.blobUrl);
  const installs = installsSection(report, setting.places, options.blobUrl);
  const closing = footer(report, options);
  const majors = rows.filter(isMajorRow);
  const checks = actionNames.map((action) => {
    const own = compared.filter((finding) => finding.action === action);
    const shown = own.filter((finding) => !told.has(finding));
    // Told in the rows of the packages, which belong to the check that found them.
    const holdsRows = own.length > shown.length;
    return {
      rank: own.reduce((most, { severity }) => Math.max(most, severityRank[severity]), 0),
      sections: [
        findingsSection(action, shown, setting),
        ...(holdsRows ? [packagesSection(majors, rows, compared, setting)] : []),
      ],
      holdsRows,
    };
  });
  const sections = [
    ...checks.sort((a, b) => b.rank - a.rank).flatMap((check) => check.sections),
    findingsSection('could not be compared', uncompared, setting),
    ...(checks.some(({ holdsRows }) => holdsRows) ? [] : [packagesSection(majors, rows, compared, setting)]),
    minorSection(
      rows.filter((row) => !isMajorRow(row)),
      setting,
    ),
    exceptionsSection(report, setting.places),
    diagnosticsSection(report, setting.places),
  ];
  const fixed = bytes([...opening, installs, timeline, closing].join('\n\n'));
  const texts = fitted(sections, (options.budget ?? summaryBudget) - fixed).map(sectionText);
  const parts = [...opening, ...texts.slice(0, -1), installs, timeline, ...texts.slice(-1), closing];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** `## premortem: 1 error in octo/example@0bc76ba8` */
export function heading(report: Report, { about }: SummaryOptions): string {
  const words = `## premortem: ${verdict(report, openFindings(report))}`;
  if (about === undefined) return words;
  const name = code(`${about.repository}@${about.commit.slice(0, 8)}`);
  return `${words} in [${name}](${linkTarget(about.url)})`;
}

export function overview(open: readonly Finding[]): string {
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
  return table(['check', '🔴 errors', '🟠 warnings', '🔵 notices'], rows);
}

/** `🟠 warning`, in a narrow column; ❌ where it fails the job. */
export function mark(report: Report, finding: Finding): string {
  return `${failsJob(report, finding) ? '❌' : icons[finding.severity]}&nbsp;${finding.severity}`;
}

/** To the page of the rule, where it is known. */
export function ruleLink({ rule, help }: Pick<Finding, 'rule' | 'help'>): string {
  return help === null ? rule : `[${rule}](${linkTarget(help)})`;
}

export function findingRow(all: readonly Finding[], { report, places, options }: Rows): string[] {
  const [finding] = all as [Finding];
  return [
    mark(report, finding),
    where(all, places, options),
    `**${ruleLink(finding)}**${escapeMarkdown(severityReason(finding))}: ${escapeMarkdown(finding.message)}`,
  ];
}

export const findingHeader = ['', 'where', 'what'];

function findingsSection(
  title: ActionName | 'could not be compared',
  findings: readonly Finding[],
  setting: Rows,
): Section {
  const rows = groupedOverFiles(findings)
    .sort((a, b) => severityRank[b.finding.severity] - severityRank[a.finding.severity])
    .map(({ finding, others }) => findingRow([finding, ...others], setting));
  return {
    title: `<b>${title}</b>: ${plural(findings.length, 'finding')}`,
    header: findingHeader,
    open: findings.length <= 20,
    rows,
    left: 0,
  };
}

/** A cell with more places than this is no longer read. */
const mostPlaces = 40;

/** `path:12`, 14, 20 and, on a line of its own, what is in the next file. */
function where(findings: readonly Finding[], places: Places, { blobUrl, lineAt }: SummaryOptions): string {
  const files = new Map<string, number[]>();
  for (const { path, span } of findings.slice(0, mostPlaces)) {
    const read = places.region(path, span).startLine;
    const line = lineAt?.(path, read) ?? read;
    const lines = files.get(path) ?? [];
    if (!lines.includes(line)) lines.push(line);
    files.set(path, lines);
  }
  const linked = (text: string, path: string, line: number) =>
    blobUrl ? `[${text}](${blobTarget(blobUrl, path, line)})` : text;
  const shown = [...files].map(([path, lines]) =>
    lines.map((line, at) => linked(at === 0 ? code(`${path}:${line}`) : String(line), path, line)).join(', '),
  );
  const left = findings.length - mostPlaces;
  return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join('<br>');
}

export const packageHeader = ['', 'package', 'from → to', 'bump', 'required by', 'lockfile'];

export function packageRow({ upgrade, places, finding }: PackageRow, { report }: Rows): string[] {
  const paths = [...new Set(places.map(({ path }) => path))];
  const shown = paths.slice(0, 5).map(code);
  if (paths.length > 5) shown.push(`and ${paths.length - 5} more`);
  const { name, links, ecosystem, from, to } = upgrade;
  const [link] = links ?? [];
  const bump = bumpWords(upgrade);
  return [
    finding === null ? '' : mark(report, finding),
    `${link ? `[${code(name)}](${linkTarget(link.url)})` : code(name)} (${ecosystem})`,
    [from, to]
      .filter((versions) => versions.length > 0)
      .map((versions) => code(versions.join(', ')))
      .join(' → '),
    finding?.help ? `[${bump}](${linkTarget(finding.help)})` : bump,
    requiredBy(upgrade),
    shown.join('<br>'),
  ];
}

function requiredBy(upgrade: PackageRow['upgrade']): string {
  if (upgrade.direct === null) return '';
  if (upgrade.direct) return 'direct';
  const chain = chainOf(upgrade);
  return chain.length === 0
    ? 'transitive'
    : chain.map((name) => (name === '…' ? name : code(name))).join(' → ');
}

/** What matters first: what a finding is about, then majors, then what fell. */
function packagesSection(
  majors: readonly PackageRow[],
  all: readonly PackageRow[],
  compared: readonly Finding[],
  setting: Rows,
): Section {
  const across = majors.filter(({ upgrade: { bump } }) => bump === 'major').length;
  const findings = compared.filter(({ details }) => details.bump === 'major').length;
  const worst = worstOf(majors);
  return {
    title: `<b>Packages that move</b>: ${plural(all.length, 'package')}, ${across} across a major${findings > 0 ? ` (${plural(findings, 'finding')})` : ''}`,
    header: packageHeader,
    open: majors.length <= 20 && worst !== null && worst !== 'notice',
    rows: majors.map((row) => packageRow(row, setting)),
    left: 0,
  };
}

function minorSection(rows: readonly PackageRow[], setting: Rows): Section {
  return {
    title: `<b>Minor and patch moves, and what comes or goes</b>: ${rows.length}`,
    header: packageHeader.slice(1),
    open: false,
    rows: rows.map((row) => packageRow(row, setting).slice(1)),
    left: 0,
  };
}

/** What the change hides from now on, and which ignores and accepted findings have expired. */
function exceptionsSection(report: Report, places: Places): Section {
  const added = report.ignoresAdded.map(({ path, line, rules, reason, until }) => [
    'added by this change',
    code(`${path}:${line}`),
    `${rules.map(code).join(', ')}: ${escapeMarkdown(reason)} (${until === null ? 'no end' : `until ${escapeMarkdown(until)}`})`,
  ]);
  const notes = notesOf(report).exceptions.map(({ path, span, message }) => [
    'to do',
    path === null ? '' : code(`${path}${span === null ? '' : `:${places.region(path, span).startLine}`}`),
    escapeMarkdown(message),
  ]);
  const rows = [...added, ...notes];
  return {
    title: `<b>Ignores and baseline</b>: ${rows.length}`,
    header: ['what', 'where', 'rule and reason'],
    open: added.length > 0,
    rows,
    left: 0,
  };
}

function diagnosticsSection(report: Report, places: Places): Section {
  const { unchecked } = notesOf(report);
  const rows = unchecked.map((found) => {
    const line =
      found.path !== null && found.span !== null ? `:${places.region(found.path, found.span).startLine}` : '';
    return [
      found.code,
      found.path === null ? '' : code(`${found.path}${line}`),
      escapeMarkdown(found.message),
    ];
  });
  return {
    title: `<b>Not checked, or with a caveat</b>: ${unchecked.length}`,
    header: ['what', 'where', 'why'],
    open: false,
    rows,
    left: 0,
  };
}

export function footer(report: Report, options: SummaryOptions): string {
  const { stats } = report;
  const parts = [
    `premortem ${report.tool.version}, ${report.mode} as of ${report.asOf}`,
    `${stats.read} of ${stats.listed} files read in ${stats.durationMs} ms`,
  ];
  if (options.how) parts.push(escapeMarkdown(options.how));
  if (report.data) parts.push(`end-of-life data: ${escapeMarkdown(report.data.source)}`);
  const suppressed = suppressedWords(report);
  if (suppressed !== '') parts.push(suppressed);
  if (report.hidden !== undefined && report.hidden.count > 0)
    parts.push(`${report.hidden.count} below ${code(report.hidden.below)} hidden`);
  // Of a change only the commits at hand were looked at, which says nothing of the scripts as a whole.
  const signing = report.mode === 'audit' && report.signatures ? signingWords(report.signatures) : null;
  if (signing !== null) parts.push(signing);
  const added = report.ignoresAdded.length;
  if (added > 0) parts.push(`${plural(added, 'ignore comment')} added by this change`);
  if (!report.docs && openFindings(report).length > 0) parts.push('`premortem rules RULE` explains a rule');
  return `<sub>${parts.join(' · ')}</sub>`;
}
