import { callGraphOf, type ExecutionUnit } from '../../analysis/deploys/call-graph.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { scriptSubject } from './drafts.ts';

export const unboundedWait = defineRule({
  id: 'unbounded-wait',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  scope: 'tree',
  docs: {
    summary: 'a loop in a deploy that waits without a limit',
    what: 'A loop that sleeps and asks again, in a script or program that deploys, with no counter, deadline or time-out that ends it, in the loop or around it (`timeout-minutes`). Loops over operations that the other side always ends are not reported.',
    why: 'When the new version never gets there, the deploy hangs until somebody notices or the runner gives up hours later, with the system half changed.',
    fix: 'Count the tries or set a deadline, and fail when it is reached.',
    bad: 'until curl -fs https://web.example.com/health; do sleep 5; done',
    good: 'for try in $(seq 60); do curl -fs https://web.example.com/health && break; sleep 5; done',
    language: 'sh',
  },
  *check(facts) {
    const seen = new Set<ExecutionUnit>();
    const told = new Set<string>();
    for (const deploy of deploysIn(facts)) {
      const { path } = deploy;
      if (told.has(path) || isLimited(facts, deploy.flow)) continue;
      const loops = seen.has(deploy.flow) ? [] : endlessLoops(deploy);
      seen.add(deploy.flow);
      const waits = facts.in(path, 'wait').filter(({ asks, bounded }) => asks === 'loop' && !bounded);
      // Once per file: the same repair serves all of them.
      const places = [
        ...loops.map(({ span, name }) => ({ span, key: name ?? '' })),
        ...waits.map(({ span }) => ({ span, key: 'loop' })),
      ];
      const [first, ...others] = places;
      if (first === undefined) continue;
      told.add(path);
      yield {
        ...draft(path, first.span, first.key),
        related: others.slice(0, 20).map(({ span }) => ({ path, span, message: 'the same here' })),
      };
    }
  },
});

/** Whatever runs all of it ends it after some time. */
function isLimited(facts: Facts, flow: ExecutionUnit, depth = 0): boolean {
  const { commands, unit } = flow;
  const limited =
    commands.length === 0
      ? unit.timeLimited === true
      : commands.every(({ script }) => script.unit.timeLimited);
  if (limited) return true;
  const callers = callGraphOf(facts).callersOf(flow);
  return (
    depth < 5 &&
    callers.length > 0 &&
    callers.every(
      ({ flow: caller, command }) =>
        command?.script.unit.timeLimited === true ||
        command?.wrappers.some((wrapper) => /^g?timeout$/.test(wrapper)) === true ||
        (caller !== null && caller !== flow && isLimited(facts, caller, depth + 1)),
    )
  );
}

function draft(path: string, span: Command['span'], key: string) {
  return {
    path,
    span,
    message:
      'This waits without a limit: if what it waits for never happens, the deploy hangs half-finished. Count the tries or set a deadline, and fail when it is reached.',
    subject: scriptSubject(path),
    key,
  };
}

/** Commands that are asked again and again, in loops that sleep and that nothing ends. */
function endlessLoops({ flow, command: { path } }: Deploy): Command[] {
  const loops = new Map<string, Command[]>();
  for (const command of flow.commands) {
    if (command.path !== path) continue;
    const loop = command.within.findLast(({ type }) => type === 'loop');
    if (!loop) continue;
    const key = `${command.script.span.start}:${loop.id}`;
    loops.set(key, [...(loops.get(key) ?? []), command]);
  }
  return [...loops.values()].flatMap((inside) => {
    // The condition may be read as standing before the loop.
    const before = flow.commands[flow.commands.indexOf(inside[0]!) - 1];
    const condition = inside.find(({ tested }) => tested) ?? (before?.tested ? before : undefined);
    if (condition?.script.unit.timeLimited || inside.some(asksWhatEnds)) return [];
    const from = flow.commands.indexOf(inside[0]!);
    // The condition may be a pipeline of several.
    if (flow.commands.slice(Math.max(0, from - 4), from).some((each) => each.tested && asksWhatEnds(each)))
      return [];
    if (!condition || !inside.some(({ name }) => name === 'sleep')) return [];
    if (condition.wrappers.some((wrapper) => /timeout/.test(wrapper))) return [];
    if (inside.some((each) => ends(each)) || ends(condition)) return [];
    return loopIsBounded(condition, inside.at(-1)!) ? [] : [condition];
  });
}

/** Operations that the other side always brings to an end, as done or as failed. */
function asksWhatEnds({ name, arguments: words, text }: Command): boolean {
  const spoken = words.map(({ value }) => value ?? '');
  const has = (pattern: RegExp) => spoken.some((word) => pattern.test(word));
  switch (name) {
    case 'aws':
      return (
        has(/^(cloudformation|codebuild|codepipeline|stepfunctions|ssm|deploy|amplify|batch|glue|dms)$/) ||
        has(/^describe-(instance-refreshes|export-tasks|import-\w+|change-set|executions?)$/)
      );
    case 'cf':
      return has(/^(tasks|task|service)$/);
    case 'gcloud':
      return has(/^(builds|operations)$/);
    case 'az':
      return has(/^(pipelines|deployment)$/);
    case 'gh':
      return has(/^(run|workflow)$/);
    case 'docker':
      return has(/^(wait)$/);
    default:
      return /_IN_PROGRESS\b/.test(text);
  }
}

function ends({ name, arguments: words }: Command): boolean {
  return (
    ['exit', 'return', 'break', 'let', 'expr', 'seq', 'fail', 'die', 'read'].includes(name ?? '') ||
    ((name === '[' || name === 'test' || name === '[[') &&
      words.some(({ value }) => /^-(lt|le|gt|ge)$/.test(value ?? '')))
  );
}

/** The loop's own text, as far as the reader of commands does not show it. */
function loopIsBounded(condition: Command, last: Command): boolean {
  const { text } = condition.script.excerpt;
  const at = text.indexOf(condition.text);
  if (at === -1) return true;
  const end = text.indexOf(last.text, at);
  const head = text.slice(Math.max(0, at - 60), at);
  if (/\bfor\b[^\n]*$/.test(head)) return true;
  return /(\(\(|\+\+|\+=|-=|SECONDS|timeout|deadline|attempt|retries|max_|\bseq\b)/i.test(
    text.slice(Math.max(0, at - 200), Math.max(end, at) + 80),
  );
}
