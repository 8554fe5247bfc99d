import { styleText } from 'node:util';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { Places } from './places.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Only the closing line. */
  readonly quiet: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const severityStyle: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** Longer lines are cut around the place, so that a minified file does not fill the terminal. */
const widestLine = 160;

/** For a terminal: findings by file, the line with a caret, the advice, and a closing count. */
export function textReport(report: Report, options: TextOptions): string {
  // `validateStream: false`: whether there are colours was decided by the caller, from the terminal and the flags.
  const paint: Paint = options.color
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text;
  const places = new Places(report.facts);
  const shown = report.findings.filter((finding) => !finding.suppressed);
  const lines: string[] = [];
  if (!options.quiet) {
    let path: string | null = null;
    for (const finding of shown) {
      if (finding.path !== path) {
        if (path !== null) lines.push('');
        path = finding.path;
        lines.push(paint('bold', printable(path)), '');
      }
      lines.push(...findingLines(finding, places, paint));
    }
    if (path !== null) lines.push('');
    lines.push(...diagnosticLines(report.diagnostics, places, paint));
  }
  lines.push(closing(report, shown, paint));
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: Finding, places: Places, paint: Paint): string[] {
  const { startLine, startColumn, endLine, endColumn } = places.region(finding.path, finding.span);
  const style = severityStyle[finding.severity];
  const lines = [
    `  ${paint(style, finding.severity)} ${paint('bold', finding.rule)} ${paint('dim', `${printable(finding.path)}:${startLine}:${startColumn}`)}`,
    ...wrap(printable(finding.message), 96).map((line) => `    ${line}`),
  ];
  const source = places.lineText(finding.path, startLine);
  if (source.trim() !== '') {
    const end = endLine === startLine ? endColumn : source.length + 1;
    lines.push(...caret(source, startLine, startColumn, end, paint, style));
  }
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

function caret(source: string, line: number, from: number, to: number, paint: Paint, style: Style): string[] {
  const gutter = String(line);
  let text = source.replaceAll('\t', ' ');
  let start = from - 1;
  let length = Math.max(1, Math.min(to, source.length + 1) - from);
  if (text.length > widestLine) {
    const cut = Math.max(0, Math.min(start - 30, text.length - widestLine));
    text = `${cut > 0 ? '…' : ''}${text.slice(cut, cut + widestLine)}${cut + widestLine < text.length ? '…' : ''}`;
    start = start - cut + (cut > 0 ? 1 : 0);
    length = Math.min(length, Math.max(1, text.length - start));
  }
  return [
    `    ${paint('dim', `${gutter} |`)} ${printable(text)}`,
    `    ${paint('dim', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(start)}${paint(style, '^'.repeat(length))}`,
  ];
}

function diagnosticLines(diagnostics: readonly Diagnostic[], places: Places, paint: Paint): string[] {
  if (diagnostics.length === 0) return [];
  const lines = [paint('bold', 'Not checked, or checked with a caveat'), ''];
  for (const found of diagnostics.slice(0, 50)) {
    const line =
      found.path !== null && found.span !== null ? `:${places.region(found.path, found.span).startLine}` : '';
    const where = found.path === null ? '' : `${printable(found.path)}${line}: `;
    lines.push(`  ${paint('dim', found.code)} ${where}${printable(found.message)}`);
  }
  if (diagnostics.length > 50)
    lines.push(`  and ${diagnostics.length - 50} more (all of them with --format json)`);
  lines.push('');
  return lines;
}

function closing(report: Report, shown: readonly Finding[], paint: Paint): string {
  const count = (severity: Severity) => shown.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  const notices = count('notice');
  const suppressed = report.findings.length - shown.length;
  const files = plural(report.stats.read, 'file');
  const verdict =
    shown.length === 0
      ? paint(
          'green',
          report.mode === 'diff' ? 'This change introduces nothing that premortem knows of' : 'No findings',
        )
      : `${paint(errors > 0 ? 'red' : 'yellow', plural(shown.length, 'finding'))} (${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notices, 'notice')})`;
  const parts = [`${verdict} in ${files} read of ${report.stats.listed}.`];
  if (suppressed > 0) parts.push(`${suppressed} suppressed.`);
  const unchecked = report.diagnostics.filter(
    ({ code, path }) =>
      path !== null && (code === 'unreadable' || code === 'malformed' || code === 'unsupported'),
  );
  const files2 = new Set(unchecked.map(({ path }) => path)).size;
  if (files2 > 0) parts.push(`${plural(files2, 'file')} not wholly checked.`);
  if (report.data) parts.push(`End-of-life data: ${report.data.source}.`);
  return parts.join(' ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Repository text goes to a terminal: control characters (escape sequences, bidirectional overrides) are shown, not obeyed. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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
