import type { Facts } from '../../model/facts.ts';
import type { Span } from '../../model/span.ts';
import { isAside, isAsideName } from '../example-paths.ts';
import { type Flow, flowsOf } from './call-graph.ts';
import { isInDeployUnit } from './deploy-scope.ts';

const cache = new WeakMap<Facts, ReadonlyMap<string, readonly Span[]>>();

/**
 * The file stands beside the product, and nothing of the product runs this part of it. What a workflow, a pipeline or
 * an image's build calls is judged as what calls it, whatever its folder is called.
 */
export function isBeside(facts: Facts, path: string, at: Span): boolean {
  if (!isAside(path)) return false;
  let spans = cache.get(facts);
  if (!spans) {
    spans = spansOf(reached(facts));
    cache.set(facts, spans);
  }
  if (spans.get(path)?.some(({ start, end }) => start <= at.start && at.start < end)) return false;
  return !isInDeployUnit(facts, path, at);
}

/** What is started by nobody else: recipes and scripts count only where something of these runs them. */
const starts = new Set<Flow['unit']['kind']>(['step', 'instruction', 'process', 'task']);

function reached(facts: Facts): ReadonlySet<Flow> {
  const flows = flowsOf(facts);
  const found = new Set<Flow>(
    flows.all.filter(({ path, unit }) => starts.has(unit.kind) && !isAside(path) && !isTest(unit)),
  );
  // A set grows while it is walked: every flow once, however the calls circle.
  for (const flow of found) {
    for (const called of flows.callsOf(flow)) if (!isTest(called.unit)) found.add(called);
    for (const command of flow.commands)
      for (const called of flows.calledBy(command) ?? []) if (!isTest(called.unit)) found.add(called);
  }
  return found;
}

/** A job that tests may run whatever stands in a tests folder: that is what it is for. */
function isTest({ test, name, job }: Flow['unit']): boolean {
  return test === true || isAsideName(job ?? '') || isAsideName(name ?? '');
}

function spansOf(flows: ReadonlySet<Flow>): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { commands } of flows) {
    for (const { path, span } of new Set(commands.map(({ script }) => script))) {
      const list = spans.get(path);
      if (list) list.push(span);
      else spans.set(path, [span]);
    }
  }
  return spans;
}
