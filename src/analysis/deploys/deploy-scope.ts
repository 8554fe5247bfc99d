import type { Facts } from '../../model/facts.ts';
import type { Span } from '../../model/span.ts';
import { callGraphOf, type ExecutionUnit } from './call-graph.ts';
import { deploysIn } from './deploys.ts';

const cache = new WeakMap<Facts, ReadonlyMap<string, readonly Span[]>>();

/**
 * Whether a place stands in a unit that deploys, or in a script that such a unit runs. What is installed or
 * downloaded there decides what goes live, so `unpinned-dependencies` is told one level higher.
 */
export function isInDeployUnit(facts: Facts, path: string, at: Span): boolean {
  let units = cache.get(facts);
  if (!units) {
    units = unitSpans(facts);
    cache.set(facts, units);
  }
  return units.get(path)?.some(({ start, end }) => start <= at.start && at.start < end) ?? false;
}

function unitSpans(facts: Facts): ReadonlyMap<string, readonly Span[]> {
  const flows = callGraphOf(facts);
  // A set grows while it is walked: every flow once, however the calls circle.
  const reached = new Set<ExecutionUnit>(deploysIn(facts).map(({ flow }) => flow));
  for (const flow of reached) {
    for (const called of flows.callsOf(flow)) reached.add(called);
    for (const command of flow.commands)
      for (const called of flows.calledBy(command) ?? []) reached.add(called);
  }
  const spans = new Map<string, Span[]>();
  for (const flow of reached) {
    const scripts = new Set(flow.commands.map(({ script }) => script));
    for (const { path, span } of scripts) {
      const list = spans.get(path);
      if (list) list.push(span);
      else spans.set(path, [span]);
    }
  }
  return spans;
}
