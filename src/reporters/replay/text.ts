import { styleText } from 'node:util';
import { append, longest } from '../../model/append.ts';
import type { Replay, ReplayedChange } from '../../model/replay.ts';
import { inert, printable } from '../printable.ts';
import type { TextOptions } from '../text.ts';
import { plural } from '../verdict.ts';
import { countsOf, countsText, replayVerdict, uncheckedTexts, volume } from './words.ts';

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** As many findings of a change as are shown, and as many notes. */
const mostShown = 10;

const styles = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** For a terminal: the changes that would have been annotated, then sums and a configuration to begin with. */
export function replayText(replay: Replay, { color, quiet }: Pick<TextOptions, 'color' | 'quiet'>): string {
  const paint: Paint = color
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text;
  const lines: string[] = [];
  if (!quiet && replay.changes.length > 0) {
    for (const change of replay.changes) append(lines, changeLines(change, paint));
    append(lines, sums(replay, paint));
    append(lines, proposalLines(replay, paint));
  }
  if (!quiet) append(lines, noteLines(replay, paint));
  lines.push(paint('bold', `Replayed ${replayVerdict(replay)}.`));
  return `${inert(lines.join('\n'))}\n`;
}

function changeLines(change: ReplayedChange, paint: Paint): string[] {
  if (change.findings.length === 0) return [];
  const number = change.pullRequest === null ? '' : ` #${change.pullRequest}`;
  const state = change.fails ? ` ${paint('red', 'fails')}` : '';
  const lines = [
    `${change.date} ${paint('dim', change.commit.slice(0, 9))}${number} ${paint('bold', printable(change.title))}: ${countsText(countsOf(change.findings))}${state}`,
  ];
  for (const { rule, severity, path, line, message } of change.findings.slice(0, mostShown))
    lines.push(
      `  ${paint(styles[severity], severity)} ${rule} ${paint('dim', `${printable(path)}:${line}`)}`,
      `    ${printable(message)}`,
    );
  const more = change.findings.length - mostShown;
  if (more > 0) lines.push(`  and ${more} more`);
  return [...lines, ''];
}

function sums({ totals, ...rest }: Replay, paint: Paint): string[] {
  const lines = [volume({ totals, ...rest }), ''];
  if (totals.rules.length === 0) return lines;
  const rows = totals.rules.map(({ rule, error, warning, notice, changes, failing }) => [
    rule,
    ...[error, warning, notice, changes, failing].map(String),
  ]);
  append(lines, columns([['rule', 'errors', 'warnings', 'notices', 'changes', 'failing'], ...rows], paint));
  lines.push('', paint('bold', 'Files with most findings'));
  for (const { path, findings, changes } of totals.files.slice(0, mostShown))
    lines.push(`  ${printable(path)}: ${plural(findings, 'finding')} in ${plural(changes, 'change')}`);
  return [...lines, ''];
}

/** The first column to the left, numbers to the right. */
function columns(rows: readonly (readonly string[])[], paint: Paint): string[] {
  const widths = rows[0]!.map((_, index) => longest(rows.map((row) => row[index]!)));
  return rows.map((row, place) => {
    const text = row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[index]!)))
      .join('  ');
    return place === 0 ? paint('bold', text) : text;
  });
}

function proposalLines({ proposal, totals }: Replay, paint: Paint): string[] {
  if (totals.changes === 0) return [];
  return [
    paint('bold', 'A configuration to begin with'),
    ...proposal.reasons.map((reason) => `  ${reason}`),
    '',
    ...proposal.config
      .trimEnd()
      .split('\n')
      .map((line) => `  ${printable(line)}`),
    '',
  ];
}

function noteLines(replay: Replay, paint: Paint): string[] {
  const unchecked = uncheckedTexts(replay);
  const notes = [
    ...replay.notes,
    ...unchecked.slice(0, mostShown).map(([message, count]) => `${message} (${plural(count, 'change')})`),
    ...(unchecked.length > mostShown ? [`${unchecked.length - mostShown} more are in the JSON report.`] : []),
  ];
  if (notes.length === 0) return [];
  return [
    paint('bold', 'Not checked, or checked with a caveat'),
    ...notes.map((one) => `  ${printable(one)}`),
    '',
  ];
}
