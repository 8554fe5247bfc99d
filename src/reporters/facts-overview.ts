import type { Report } from '../model/report.ts';
import { inert, printable } from './printable.ts';
import { notesOf, plural } from './verdict.ts';

/** `premortem facts --format text`: which files were read, by kind, and how many facts each holds. */
export function factsOverview(report: Report): string {
  const perFile = new Map<string, Map<string, number>>();
  for (const path of report.facts.paths()) {
    const counts = new Map<string, number>();
    for (const { kind } of report.facts.of(path)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    perFile.set(path, counts);
  }
  const kinds = new Map<string, string[]>();
  for (const [path, format] of report.readAs ?? []) kinds.set(format, [...(kinds.get(format) ?? []), path]);
  const lines: string[] = [];
  for (const [format, paths] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`${format} (${plural(paths.length, 'file')})`);
    for (const path of paths.sort()) {
      const counts = [...(perFile.get(path) ?? [])].map(([kind, count]) => `${count} ${kind}`).sort();
      lines.push(`  ${printable(path)}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`);
    }
    lines.push('');
  }
  const { unchecked } = notesOf(report);
  if (unchecked.length > 0) lines.push('Not read, or read with a caveat');
  for (const { path, message } of unchecked)
    lines.push(`  ${path === null ? '' : `${printable(path)}: `}${printable(message)}`);
  if (unchecked.length > 0) lines.push('');
  lines.push(`${plural(report.stats.read, 'file')} read of ${report.stats.listed}.`);
  return `${inert(lines.join('\n'))}\n`;
}
