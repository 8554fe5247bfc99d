import { addDays, daysBetween } from '../../model/day.ts';
import type { Severity } from '../../model/finding.ts';
import type { ReplayedChange, ReplayPeriod, ReplayTotals, RuleTotals } from '../../model/replay.ts';

/** As many files as are named. */
const mostFiles = 20;
/** As many bars as a picture has room for. */
const mostPeriods = 104;

type Counts = Record<Severity, number>;

/** Sums over the changes that were replayed. */
export function totalsOf(all: readonly ReplayedChange[]): ReplayTotals {
  const changes = all.filter(({ replayed }) => replayed);
  const severities: Counts = { error: 0, warning: 0, notice: 0 };
  const files = new Map<string, { findings: number; changes: number }>();
  for (const { findings } of changes) {
    for (const { severity } of findings) severities[severity] += 1;
    for (const path of new Set(findings.map((finding) => finding.path))) {
      const file = files.get(path) ?? { findings: 0, changes: 0 };
      file.findings += findings.filter((finding) => finding.path === path).length;
      file.changes += 1;
      files.set(path, file);
    }
  }
  const { periods, periodDays, days } = periodsOf(changes);
  const total = severities.error + severities.warning + severities.notice;
  return {
    changes: changes.length,
    withFindings: changes.filter(({ findings }) => findings.length > 0).length,
    failing: changes.filter(({ fails }) => fails).length,
    unchecked: all.filter(({ unchecked }) => unchecked.length > 0).length,
    severities,
    rules: ruleTotals(changes),
    files: [...files]
      .map(([path, counts]) => ({ path, ...counts }))
      .sort((a, b) => b.findings - a.findings || (a.path < b.path ? -1 : 1))
      .slice(0, mostFiles),
    periodDays,
    periods,
    // A history of less than a week says nothing about a longer one.
    annotationsPerWeek: Math.round((total / Math.max(1, days / 7)) * 10) / 10,
  };
}

function ruleTotals(changes: readonly ReplayedChange[]): RuleTotals[] {
  const rules = new Map<string, Counts & { changes: number; failing: number }>();
  for (const { findings } of changes) {
    const failing = new Set(findings.filter(({ fails }) => fails).map(({ rule }) => rule));
    for (const { rule, severity } of findings) {
      const totals = rules.get(rule) ?? { error: 0, warning: 0, notice: 0, changes: 0, failing: 0 };
      totals[severity] += 1;
      rules.set(rule, totals);
    }
    for (const rule of new Set(findings.map((finding) => finding.rule))) rules.get(rule)!.changes += 1;
    for (const rule of failing) rules.get(rule)!.failing += 1;
  }
  const size = ({ error, warning, notice }: Counts) => error + warning + notice;
  return [...rules]
    .map(([rule, totals]) => ({ rule, ...totals }))
    .sort((a, b) => size(b) - size(a) || (a.rule < b.rule ? -1 : 1));
}

/** Weeks from Monday on; longer stretches where the history has too many weeks for a picture. */
function periodsOf(changes: readonly ReplayedChange[]): {
  periods: readonly ReplayPeriod[];
  periodDays: number;
  days: number;
} {
  if (changes.length === 0) return { periods: [], periodDays: 7, days: 0 };
  const dates = changes.map(({ date }) => date).sort();
  const [first, last] = [monday(dates[0]!), dates.at(-1)!];
  const weeks = Math.ceil((daysBetween(first, last) + 1) / 7);
  const periodDays = 7 * Math.ceil(weeks / mostPeriods);
  const count = Math.ceil((weeks * 7) / periodDays);
  const periods = Array.from({ length: count }, (_, index) => ({
    from: addDays(first, index * periodDays),
    changes: 0,
    failing: 0,
    error: 0,
    warning: 0,
    notice: 0,
  }));
  for (const { date, findings, fails } of changes) {
    const period = periods[Math.floor(daysBetween(first, date) / periodDays)]!;
    period.changes += 1;
    if (fails) period.failing += 1;
    for (const { severity } of findings) period[severity] += 1;
  }
  return { periods, periodDays, days: daysBetween(dates[0]!, last) + 1 };
}

function monday(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}
