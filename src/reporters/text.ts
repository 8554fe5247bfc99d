import { styleText } from 'node:util';
import { append } from '../model/append.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { type LineExcerpt, lineExcerpt } from './excerpt.ts';
import { type Group, groupedOverFiles, otherLines } from './groups.ts';
import { Places } from './places.ts';
import { inert, printable } from './printable.ts';
import { statisticsTable } from './statistics.ts';
import { leavesUnchecked, notesOf, openFindings, plural, severities, severityReason } from './verdict.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Only the closing line. */
  readonly quiet: boolean;
  /** Columns of the terminal; 100 where there is none. */
  readonly width?: number;
  /** Rule ids link to their pages (OSC 8). */
  readonly links?: boolean;
  /** A table of findings by rule before the closing line. */
  readonly statistics?: boolean;
  /** The reader can run `premortem`, so the last line says what else it can do. */
  readonly hints?: boolean;
}

type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

export const severityStyle: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

/** `validateStream: false`: whether there are colors was decided by the caller, from the terminal and the flags. */
export function painter({ color }: Pick<TextOptions, 'color'>): Paint {
  return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

/** What one report is printed with. */
interface Setting {
  readonly places: Places;
  readonly paint: Paint;
  readonly width: number;
  readonly links: boolean;
}

const leastWidth = 40;

/** For a terminal: findings by file, the line with a caret, the advice, and a closing count. */
export function textReport(report: Report, options: TextOptions): string {
  const paint = painter(options);
  const places = new Places(report.facts);
  const width = Math.max(leastWidth, options.width ?? 100);
  const setting: Setting = { places, paint, width, links: options.links === true };
  const shown = openFindings(report);
  const lines: string[] = [];
  if (!options.quiet) {
    let path: string | null = null;
    for (const group of groupedOverFiles(shown)) {
      if (group.finding.path !== path) {
        if (path !== null) lines.push('');
        path = group.finding.path;
        lines.push(paint('bold', printable(path)), '');
      }
      append(lines, groupLines(group, setting));
    }
    if (path !== null) lines.push('');
    const { unchecked, exceptions } = notesOf(report);
    append(lines, diagnosticLines('Not checked, or checked with a caveat', unchecked, setting));
    append(lines, diagnosticLines('Ignores and baseline', exceptions, setting));
  }
  if (options.statistics && shown.length > 0) {
    append(lines, statisticsTable(shown, paint));
    lines.push('');
  }
  lines.push(closingLine(report, paint));
  const example = shown[0]?.rule;
  if (options.hints && !options.quiet && example !== undefined)
    lines.push(paint('dim', `\`premortem rules RULE\` explains a rule: \`premortem rules ${example}\``));
  return `${inert(lines.join('\n'))}\n`;
}

function groupLines({ finding, others }: Group, setting: Setting): string[] {
  const { places, paint, width } = setting;
  const region = places.region(finding.path, finding.span);
  const { startLine, startColumn } = region;
  const style = severityStyle[finding.severity];
  const lines = [
    `  ${paint(style, finding.severity)} ${ruleText(finding, setting)} ${paint('dim', `${printable(finding.path)}:${startLine}:${startColumn}`)}${printable(severityReason(finding))}${finding.uncompared ? ' (not compared)' : ''}`,
    ...wrap(printable(finding.message), width - 4).map((line) => `    ${line}`),
  ];
  const source = lineExcerpt(places, finding.path, region, width - 7 - String(startLine).length);
  if (source) append(lines, caret(source, startLine, paint, style));
  append(lines, elsewhere(finding, others, setting));
  for (const related of finding.related.slice(0, 5)) {
    const place = places.region(related.path, related.span);
    lines.push(
      `    ${paint('dim', `see ${printable(related.path)}:${place.startLine}: ${printable(related.message)}`)}`,
    );
  }
  if (finding.related.length > 5)
    lines.push(`    ${paint('dim', `and ${finding.related.length - 5} more places`)}`);
  if (finding.fix) lines.push(`    ${paint('green', 'fix:')} ${printable(finding.fix.title)}`);
  lines.push('');
  return lines;
}

/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
function ruleText({ rule, help }: Finding, { paint, links }: Setting): string {
  const text = paint('bold', rule);
  return links && help !== null
    ? `\u001b]8;;${encodeURI(help.toWellFormed())}\u001b\\${text}\u001b]8;;\u001b\\`
    : text;
}

/** Other files with the same finding that are named. */
const mostFiles = 10;

/** `the same on lines 3 and 9`, and `the same in 3 more files`. */
function elsewhere(
  finding: Finding,
  others: readonly Finding[],
  { places, paint, width }: Setting,
): string[] {
  const lineOf = ({ path, span }: Finding) => places.region(path, span).startLine;
  const lines: string[] = [];
  const here = others.filter(({ path }) => path === finding.path);
  const also = otherLines(lineOf(finding), here.map(lineOf));
  if (also !== null) lines.push(`the same on ${also}`);
  const files = new Map<string, number>();
  for (const other of others)
    if (other.path !== finding.path && !files.has(other.path)) files.set(other.path, lineOf(other));
  if (files.size > 0) {
    const named = [...files].slice(0, mostFiles).map(([path, line]) => `${printable(path)}:${line}`);
    const more = files.size > mostFiles ? ` and ${files.size - mostFiles} more` : '';
    append(
      lines,
      wrap(`the same in ${plural(files.size, 'more file')}: ${named.join(', ')}${more}`, width - 4),
    );
  }
  return lines.map((line) => `    ${paint('dim', line)}`);
}

function caret(source: LineExcerpt, line: number, paint: Paint, style: Style): string[] {
  const gutter = String(line);
  const before = printable(source.before);
  const marked = printable(source.marked);
  return [
    `    ${paint('dim', `${gutter} |`)} ${before}${marked}${printable(source.after)}`,
    `    ${paint('dim', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(before.length)}${paint(style, '^'.repeat(Math.max(1, marked.length)))}`,
  ];
}

function diagnosticLines(
  title: string,
  diagnostics: readonly Diagnostic[],
  { places, paint, width }: Setting,
): string[] {
  if (diagnostics.length === 0) return [];
  const lines = [paint('bold', title), ''];
  for (const found of diagnostics.slice(0, 50)) {
    const line =
      found.path !== null && found.span !== null ? `:${places.region(found.path, found.span).startLine}` : '';
    const where = found.path === null ? '' : `${printable(found.path)}${line}: `;
    const code = found.about === undefined ? `${found.code} ` : '';
    const [first, ...rest] = wrap(`${code}${where}${printable(found.message)}`, width - 4);
    lines.push(`  ${code === '' ? first : paint('dim', code) + first!.slice(code.length)}`);
    append(
      lines,
      rest.map((more) => `    ${more}`),
    );
  }
  if (diagnostics.length > 50)
    lines.push(`  and ${diagnostics.length - 50} more (all of them with --format json)`);
  lines.push('');
  return lines;
}

/** How many findings there are, in what, and what was not looked at. */
export function closingLine(report: Report, paint: Paint): string {
  const shown = openFindings(report);
  const counts = severities.map((severity) =>
    plural(shown.filter((finding) => finding.severity === severity).length, severity),
  );
  const worst = shown.some(({ severity }) => severity === 'error') ? 'red' : 'yellow';
  const files = plural(report.stats.read, 'file');
  const isWhole = !leavesUnchecked(report);
  const uncompared = shown.filter((finding) => finding.uncompared).length;
  const verdict =
    shown.length === 0
      ? isWhole
        ? paint('green', report.mode === 'diff' ? 'No new findings' : 'No findings')
        : paint('yellow', 'No findings, but not everything was checked:')
      : `${paint(worst, plural(shown.length, 'finding'))} (${counts.join(', ')})`;
  const parts = [`${verdict} in ${files} read of ${report.stats.listed}${kindsRead(report)}.`];
  if (uncompared > 0) parts.push(`${uncompared} could not be compared.`);
  const suppressed = suppressedWords(report);
  if (suppressed !== '') parts.push(`${suppressed}.`);
  if (report.hidden !== undefined && report.hidden.count > 0)
    parts.push(`${report.hidden.count} below \`${report.hidden.below}\` hidden.`);
  const unchecked = new Set(report.diagnostics.filter(isAboutFile).map(({ path }) => path)).size;
  if (unchecked > 0) parts.push(`${plural(unchecked, 'file')} not fully checked.`);
  if (report.data) parts.push(`End-of-life data: ${report.data.source}.`);
  return parts.join(' ');
}

/** As many kinds of file as the closing line names. */
const mostKinds = 6;

/** ` (9 github-workflow, 4 dockerfile and 3 others)`, of an audit. */
function kindsRead({ mode, readAs }: Report): string {
  if (mode !== 'audit' || readAs === undefined || readAs.size === 0) return '';
  const kinds = new Map<string, number>();
  for (const format of readAs.values()) kinds.set(format, (kinds.get(format) ?? 0) + 1);
  const sorted = [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const named = sorted.slice(0, mostKinds).map(([format, count]) => `${count} ${format}`);
  const left = sorted.slice(mostKinds).reduce((sum, [, count]) => sum + count, 0);
  if (left > 0) named.push(`${left} other`);
  return ` (${named.join(', ')})`;
}

/** `60 suppressed (2 by comments, 58 by the baseline)`; '' when none is. */
export function suppressedWords({ findings }: Report): string {
  const count = (by: string) => findings.filter(({ suppressed }) => suppressed?.by === by).length;
  const parts = [
    [count('comment'), 'by comments'],
    [count('config'), 'by the configuration'],
    [count('baseline'), 'by the baseline'],
  ] as const;
  const told = parts.filter(([many]) => many > 0);
  const total = told.reduce((sum, [many]) => sum + many, 0);
  if (told.length === 0) return '';
  if (told.length === 1) return `${total} suppressed ${told[0]![1]}`;
  return `${total} suppressed (${told.map(([many, by]) => `${many} ${by}`).join(', ')})`;
}

/** Lines of at most `width` columns. What stands between backticks is to be copied, and stays in one piece. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/(?:`[^`\n]*`|[^ `]|`)+/g) ?? [text]) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/** A note on an ignore comment is about a file too, but leaves nothing out. */
function isAboutFile({ path, code, severity }: Diagnostic): boolean {
  if (path === null) return false;
  return code === 'skipped' ? severity !== 'notice' : code !== 'stale-data' && code !== 'unreachable';
}
