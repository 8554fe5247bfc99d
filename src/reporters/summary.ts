import { type ActionName, actionNames, type Finding, type Severity, severityRank } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { signingWords } from '../model/signature.ts';
import type { Upgrade } from '../model/upgrade.ts';
import { groupedOverFiles } from './groups.ts';
import { blobTarget, code, escapeMarkdown, linkTarget, table } from './markdown.ts';
import { Places } from './places.ts';
import { bytes, fitted, icons, type Section, sectionText, summaryBudget } from './sections.ts';
import { timelineSection } from './timeline.ts';
import { failing, notesOf, openFindings, plural, verdict } from './verdict.ts';

export interface SummaryOptions {
  /** `https://github.com/owner/name/blob/<sha>/`, for links to lines. */
  readonly blobUrl?: string;
  /** Line of the tree that was read → line at `blobUrl`, where the two differ. */
  readonly lineAt?: (path: string, line: number) => number;
  /** How the base was found. */
  readonly how?: string;
  /** Bytes at the most. */
  readonly budget?: number;
  /** Whether pictures (Mermaid) may be drawn; the table stands there in any case. */
  readonly diagrams?: boolean;
}

/** Everything a run found, as GitHub Flavored Markdown: verdict first, then by action, then what was not checked. */
export function summaryReport(report: Report, options: SummaryOptions = {}): string {
  const open = openFindings(report);
  const places = new Places(report.facts);
  const compared = open.filter((finding) => !finding.uncompared);
  const uncompared = open.filter((finding) => finding.uncompared);
  const opening = [`## premortem: ${verdict(report, open)}`, overview(compared), failing(report, open)];
  const timeline = timelineSection(report, options.diagrams !== false, options.blobUrl);
  const closing = footer(report, options);
  const sections = [
    ...byAction(compared).map(([action, findings]) => findingsSection(action, findings, places, options)),
    findingsSection('could not be compared', uncompared, places, options),
    upgradesSection(report),
    exceptionsSection(report, places),
    diagnosticsSection(report, places),
  ];
  const fixed = bytes([...opening, timeline, closing].join('\n\n'));
  const texts = fitted(sections, (options.budget ?? summaryBudget) - fixed).map(sectionText);
  const parts = [...opening, ...texts.slice(0, -1), timeline, ...texts.slice(-1), closing];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The action with the worst in front. */
function byAction(open: readonly Finding[]): [ActionName, readonly Finding[]][] {
  const worst = (findings: readonly Finding[]) =>
    findings.reduce((rank, { severity }) => Math.max(rank, severityRank[severity]), 0);
  return actionNames
    .map((action): [ActionName, readonly Finding[]] => [
      action,
      open.filter((finding) => finding.action === action),
    ])
    .sort((a, b) => worst(b[1]) - worst(a[1]));
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

function findingsSection(
  title: ActionName | 'could not be compared',
  findings: readonly Finding[],
  places: Places,
  options: SummaryOptions,
): Section {
  const rows = groupedOverFiles(findings)
    .sort((a, b) => severityRank[b.finding.severity] - severityRank[a.finding.severity])
    .map(({ finding, others }) => [
      `${icons[finding.severity]} ${finding.severity}<br>${ruleLink(finding)}`,
      where([finding, ...others], places, options),
      escapeMarkdown(finding.message),
    ]);
  return {
    title: `<b>${title}</b>: ${plural(findings.length, 'finding')}`,
    header: ['finding', 'where', 'what'],
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

/** To the page of the rule, where it is known. */
function ruleLink({ rule, help }: Finding): string {
  return help === null ? rule : `[${rule}](${linkTarget(help)})`;
}

const bumpOrder = ['major', 'unknown', 'minor', 'patch', 'none'];

/** What matters first: direct majors, then other majors, then the rest. */
function upgradesSection(report: Report): Section {
  const rows = [...report.upgrades]
    .sort(
      (a, b) =>
        bumpOrder.indexOf(a.bump) - bumpOrder.indexOf(b.bump) ||
        Number(b.direct === true) - Number(a.direct === true),
    )
    .map((upgrade) => [
      `${linkedName(upgrade)} (${upgrade.ecosystem})`,
      [upgrade.from, upgrade.to]
        .filter((versions) => versions.length > 0)
        .map((versions) => code(versions.join(', ')))
        .join(' → '),
      upgrade.change === 'upgraded' ? upgrade.bump : upgrade.change,
      askedFor(upgrade),
      code(upgrade.path),
    ]);
  const majors = report.upgrades.filter(({ bump, change }) => bump === 'major' && change !== 'added').length;
  return {
    title: `<b>Packages that move</b>: ${report.upgrades.length}, ${majors} across a major`,
    header: ['package', 'from → to', 'bump', 'asked for', 'lockfile'],
    open: false,
    rows,
    left: 0,
  };
}

/** Leads to where its release is described. */
function linkedName({ name, links }: Upgrade): string {
  const [link] = links ?? [];
  return link ? `[${code(name)}](${linkTarget(link.url)})` : code(name);
}

function askedFor({ direct, through }: Upgrade): string {
  if (direct === null) return '';
  if (direct) return 'direct';
  return through.length === 0 ? 'transitive' : `transitive, through ${code(through.slice(0, 3).join(', '))}`;
}

/** What the change hides from now on, and which ignores and accepted findings have had their day. */
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
  // Of a change only the commits at hand were looked at, which says nothing of the scripts as a whole.
  const signing = report.mode === 'audit' && report.signatures ? signingWords(report.signatures) : null;
  if (signing !== null) parts.push(signing);
  const added = report.ignoresAdded.length;
  if (added > 0) parts.push(`${plural(added, 'ignore comment')} added by this change`);
  return `<sub>${parts.join(' · ')}</sub>`;
}
