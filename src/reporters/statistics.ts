import { longest } from '../model/append.ts';
import { type Finding, type Severity, severityRank } from '../model/finding.ts';
import { severities } from './verdict.ts';

/** How often one rule speaks. */
export interface RuleCount {
  readonly rule: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
}

/** Findings by rule: what is worst in front, then what is most frequent. */
export function ruleCounts(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): RuleCount[] {
  const byRule = new Map<string, Record<Severity, number>>();
  for (const { rule, severity } of findings) {
    const counts = byRule.get(rule) ?? { error: 0, warning: 0, notice: 0 };
    counts[severity] += 1;
    byRule.set(rule, counts);
  }
  const worst = (counts: Readonly<Record<Severity, number>>) =>
    severities.reduce((rank, level) => (counts[level] > 0 ? Math.max(rank, severityRank[level]) : rank), 0);
  return [...byRule]
    .map(([rule, counts]) => ({ rule, counts, total: counts.error + counts.warning + counts.notice }))
    .sort((a, b) => worst(b.counts) - worst(a.counts) || b.total - a.total || (a.rule < b.rule ? -1 : 1));
}

/** The same as aligned lines for a terminal. */
export function statisticsTable(
  findings: readonly Finding[],
  paint: (style: 'bold', text: string) => string,
): string[] {
  const rows = ruleCounts(findings);
  const width = longest(rows.map(({ rule }) => rule));
  const line = (rule: string, cells: readonly (string | number)[]) =>
    `  ${rule.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
  return [
    paint('bold', line('rule', ['errors', 'warnings', 'notices', 'findings'])),
    ...rows.map(({ rule, counts, total }) =>
      line(rule, [...severities.map((level) => counts[level]), total]),
    ),
  ];
}
