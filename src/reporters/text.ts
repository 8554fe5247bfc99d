import { styleText } from 'node:util';
import { append } from '../model/append.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { type LineExcerpt, lineExcerpt } from './excerpt.ts';
import { type Group, grouped, otherLines } from './groups.ts';
import { Places } from './places.ts';
import { inert, printable } from './printable.ts';
import { leavesUnchecked, notesOf, openFindings, plural, severities } from './verdict.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Only the closing line. */
  readonly quiet: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const severityStyle: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' };

/** For a terminal: findings by file, the line with a caret, the advice, and a closing count. */
export function textReport(report: Report, options: TextOptions): string {
  // `validateStream: false`: whether there are colours was decided by the caller, from the terminal and the flags.
  const paint: Paint = options.color
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text;
  const places = new Places(report.facts);
  const shown = openFindings(report);
  const lines: string[] = [];
  if (!options.quiet) {
    let path: string | null = null;
    for (const group of grouped(shown)) {
      if (group.finding.path !== path) {
        if (path !== null) lines.push('');
        path = group.finding.path;
        lines.push(paint('bold', printable(path)), '');
      }
      append(lines, groupLines(group, places, paint));
    }
    if (path !== null) lines.push('');
    const { unchecked, exceptions } = notesOf(report);
    append(lines, diagnosticLines('Not checked, or checked with a caveat', unchecked, places, paint));
    append(lines, diagnosticLines('Ignores and baseline', exceptions, places, paint));
  }
  lines.push(closing(report, shown, paint));
  return `${inert(lines.join('\n'))}\n`;
}

function groupLines({ finding, others }: Group, places: Places, paint: Paint): string[] {
  const region = places.region(finding.path, finding.span);
  const { startLine, startColumn } = region;
  const style = severityStyle[finding.severity];
  const lines = [
    `  ${paint(style, finding.severity)} ${paint('bold', finding.rule)} ${paint('dim', `${printable(finding.path)}:${startLine}:${startColumn}`)}${finding.uncompared ? ' (not compared)' : ''}`,
    ...wrap(printable(finding.message), 96).map((line) => `    ${line}`),
  ];
  const source = lineExcerpt(places, finding.path, region);
  if (source) append(lines, caret(source, startLine, paint, style));
  const also = otherLines(
    startLine,
    others.map(({ path, span }) => places.region(path, span).startLine),
  );
  if (also !== null) lines.push(`    ${paint('dim', `the same on ${also}`)}`);
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
  places: Places,
  paint: Paint,
): string[] {
  if (diagnostics.length === 0) return [];
  const lines = [paint('bold', title), ''];
  for (const found of diagnostics.slice(0, 50)) {
    const line =
      found.path !== null && found.span !== null ? `:${places.region(found.path, found.span).startLine}` : '';
    const where = found.path === null ? '' : `${printable(found.path)}${line}: `;
    const code = found.about === undefined ? `${paint('dim', found.code)} ` : '';
    lines.push(`  ${code}${where}${printable(found.message)}`);
  }
  if (diagnostics.length > 50)
    lines.push(`  and ${diagnostics.length - 50} more (all of them with --format json)`);
  lines.push('');
  return lines;
}

function closing(report: Report, shown: Report['findings'], paint: Paint): string {
  const counts = severities.map((severity) =>
    plural(shown.filter((finding) => finding.severity === severity).length, severity),
  );
  const worst = shown.some(({ severity }) => severity === 'error') ? 'red' : 'yellow';
  const suppressed = report.findings.length - shown.length;
  const files = plural(report.stats.read, 'file');
  const isWhole = !leavesUnchecked(report);
  const uncompared = shown.filter((finding) => finding.uncompared).length;
  const verdict =
    shown.length === 0
      ? isWhole
        ? paint(
            'green',
            report.mode === 'diff' ? 'This change introduces nothing that premortem knows of' : 'No findings',
          )
        : paint('yellow', 'No findings, but not everything was checked:')
      : `${paint(worst, plural(shown.length, 'finding'))} (${counts.join(', ')})`;
  const parts = [`${verdict} in ${files} read of ${report.stats.listed}.`];
  if (uncompared > 0) parts.push(`${uncompared} could not be compared.`);
  if (suppressed > 0) parts.push(`${suppressed} suppressed.`);
  const unchecked = new Set(report.diagnostics.filter(isAboutFile).map(({ path }) => path)).size;
  if (unchecked > 0) parts.push(`${plural(unchecked, 'file')} not wholly checked.`);
  if (report.data) parts.push(`End-of-life data: ${report.data.source}.`);
  return parts.join(' ');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
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
