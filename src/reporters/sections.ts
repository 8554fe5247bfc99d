import type { Severity } from '../model/finding.ts';
import { folded, table } from './markdown.ts';

export const icons: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟠', notice: '🔵' };

/** GitHub drops a step's whole summary above 1 MiB; comments and issues end at 65,536 characters. */
export const summaryBudget = 1_000_000;

/** A folded table. Rows can be left out for size, and that is said. */
export interface Section {
  readonly title: string;
  readonly header: readonly string[];
  readonly open: boolean;
  readonly rows: readonly (readonly string[])[];
  readonly left: number;
  /** Not even its title has room. */
  readonly dropped?: boolean;
}

/** Takes rows off the biggest section until all fit. What is left out is in the other reports. */
export function fitted(sections: readonly Section[], budget: number): readonly Section[] {
  const sized = sections.map((section) => ({ section, size: bytes(sectionText(section)) }));
  for (let total = sized.reduce((sum, { size }) => sum + size + 2, 0); total > budget; ) {
    const biggest = sized.reduce((one, other) => (other.size > one.size ? other : one));
    const { rows, left } = biggest.section;
    if (biggest.size === 0) break;
    if (rows.length === 0) {
      total -= biggest.size;
      Object.assign(biggest, { section: { ...biggest.section, dropped: true }, size: 0 });
      continue;
    }
    const share = Math.min(0.9, Math.max(0, 1 - (total - budget) / biggest.size));
    const kept = Math.floor(rows.length * share);
    const section = { ...biggest.section, rows: rows.slice(0, kept), left: left + rows.length - kept };
    const size = bytes(sectionText(section));
    total += size - biggest.size;
    Object.assign(biggest, { section, size });
  }
  return sized.map(({ section }) => section);
}

export function sectionText({ title, header, rows, left, open, dropped }: Section): string {
  if (dropped || rows.length + left === 0) return '';
  const body = rows.length > 0 ? [table(header, rows)] : [];
  if (left > 0)
    body.push(
      `${left} more ${left === 1 ? 'row is' : 'rows are'} left out here for size; the JSON, SARIF and HTML reports have them all.`,
    );
  return folded(title, body.join('\n\n'), open);
}

export function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
