import type { Severity } from '../model/finding.ts';
import type { Annotation } from '../reporters/github.ts';

/** What GitHub shows per step and level; the last one says how many there are more. */
const shownPerLevel = 9;

/** Annotations within a step's budget, and one closing annotation where some did not fit. */
export function withinBudget(annotations: readonly Annotation[]): {
  shown: readonly Annotation[];
  more: string | null;
} {
  const shown: Annotation[] = [];
  const left: Record<Severity, number> = {
    error: shownPerLevel,
    warning: shownPerLevel,
    notice: shownPerLevel,
  };
  let missing = 0;
  for (const one of annotations) {
    if (left[one.severity] > 0) {
      left[one.severity] -= 1;
      shown.push(one);
    } else missing += 1;
  }
  return { shown, more: missing === 0 ? null : `${missing} more, see the job summary.` };
}
