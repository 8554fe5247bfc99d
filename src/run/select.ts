import { nearest } from '../config/nearest.ts';
import { UsageError } from '../model/error.ts';
import { actionNames } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';

/** The rules meant by names of actions and rules; all of them for an empty list. Throws `UsageError` for unknown names. */
export function selectRules(all: readonly Rule[], only: readonly string[]): readonly Rule[] {
  if (only.length === 0) return all;
  const ids = new Set(all.map((rule) => rule.id));
  const actions: ReadonlySet<string> = new Set(actionNames);
  for (const name of only) {
    if (ids.has(name) || actions.has(name)) continue;
    const near = nearest(name, [...ids, ...actions]);
    throw new UsageError(`There is no action or rule ${name}${near ? ` (did you mean ${near}?)` : ''}.`);
  }
  return all.filter((rule) => only.includes(rule.id) || only.includes(rule.action));
}
