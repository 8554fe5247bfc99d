import type { Replay, SeverityCounts } from '../../model/replay.ts';
import { plural, severities } from '../verdict.ts';

/** `2 errors, 1 warning`; '' for nothing. */
export function countsText(counts: SeverityCounts): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => plural(counts[severity], severity))
    .join(', ');
}

/** `100 changes, 2026-05-04 to 2026-11-20: 3 would have failed`. */
export function replayVerdict({ totals, failOn, changes }: Replay): string {
  const { length } = changes;
  if (length === 0) return 'no changes to replay';
  const [last, first] = [changes[0]!.date, changes.at(-1)!.date];
  const days = first === last ? first : first < last ? `${first} to ${last}` : `${last} to ${first}`;
  const left = length - totals.changes;
  const fails = failOn === 'none' ? 'none can fail (`fail-on: none`)' : `${totals.failing} would have failed`;
  return `${plural(length, 'change')}, ${days}: ${fails}${left > 0 ? `, ${left} could not be replayed` : ''}`;
}

/** How much people would have had to read. */
export function volume({ totals }: Replay): string {
  const { withFindings, changes, severities: counts, annotationsPerWeek } = totals;
  const found = countsText(counts);
  if (found === '') return 'Nothing would have been reported.';
  return `${withFindings} of ${plural(changes, 'change')} would have been annotated, with ${found}: about ${annotationsPerWeek} annotations a week.`;
}

export function countsOf(findings: readonly { readonly severity: keyof SeverityCounts }[]): SeverityCounts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Messages of changes that could not be checked to the end, each once, with how many changes it holds for. */
export function uncheckedTexts({
  changes,
}: Replay): readonly (readonly [message: string, changes: number])[] {
  const counts = new Map<string, number>();
  for (const { unchecked } of changes) {
    for (const message of unchecked) counts.set(message, (counts.get(message) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
