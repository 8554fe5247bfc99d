import type { Finding } from '../model/finding.ts';

/** What folding looks at: a finding, or one read from a JSON report. */
type Telling = Pick<Finding, 'rule' | 'severity' | 'message'> & {
  readonly subject: Pick<Finding['subject'], 'name' | 'version'>;
  readonly uncompared?: true;
};

/** Findings that say the same: the first of them, and where else it is so. */
export interface Group<T = Finding> {
  readonly finding: T;
  readonly others: readonly T[];
}

/**
 * Folds what one rule says of one thing in one file in the same words: `actions/checkout@v6` nine times is one thing
 * to read. The order is that of the first ones.
 */
export function grouped(findings: readonly Finding[]): Group[] {
  return foldedBy(findings, ({ path }) => path);
}

/** The same over all files, for a table with many places in one cell. */
export function groupedOverFiles<T extends Telling>(findings: readonly T[]): Group<T>[] {
  return foldedBy(findings, () => '');
}

function foldedBy<T extends Telling>(findings: readonly T[], within: (finding: T) => string): Group<T>[] {
  const groups = new Map<string, { finding: T; others: T[] }>();
  for (const finding of findings) {
    const { rule, severity, message, subject, uncompared = '' } = finding;
    const words = [rule, severity, message, subject.name, subject.version ?? '', uncompared];
    const key = [within(finding), ...words].join('\0');
    const group = groups.get(key);
    if (group) group.others.push(finding);
    else groups.set(key, { finding, others: [] });
  }
  return [...groups.values()];
}

/** `lines 23, 35 and 61`; a long list ends in how many more there are. Null when all are on the first one's line. */
export function otherLines(first: number, lines: readonly number[], most = 20): string | null {
  const different = [...new Set(lines)].filter((line) => line !== first).sort((a, b) => a - b);
  if (different.length === 0) return null;
  const shown: (number | string)[] = different.slice(0, most);
  if (different.length > most) shown.push(`${different.length - most} more`);
  const last = shown.pop();
  if (shown.length === 0) return `line ${last}`;
  return `lines ${shown.join(', ')} and ${last}`;
}
