import { addDays, dayOf, isDay } from '../model/day.ts';
import { lookUp } from '../model/table.ts';

const days: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, w: 7, m: 30, y: 365 };

/**
 * The day that `since` means for what moves without a commit: a duration counts from the day of the audit, not from the
 * last commit. `commitTime` is that of the revision it names, in seconds.
 */
export function sinceDay(since: string | null, date: string, commitTime: number | null = null): string {
  const [, count, unit = ''] = /^(\d{1,5})([hdwmy])$/.exec(since ?? '7d') ?? [];
  if (count !== undefined) return addDays(date, -Math.ceil(Number(count) * (lookUp(days, unit) ?? 1)));
  if (since !== null && isDay(since)) return since;
  return commitTime === null ? addDays(date, -7) : dayOf(commitTime * 1000);
}
