import type { Flow } from '../../analysis/deploys/call-graph.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Command } from '../../model/command.ts';
import { defineRule } from '../../model/rule.ts';
import { scriptSubject } from './drafts.ts';

export const unboundedWait = defineRule({
  id: 'unbounded-wait',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  judges: 'state',
  docs: {
    summary: 'a loop in a deploy that waits without a limit',
    what: 'A loop that sleeps and asks again, in a script or program that deploys, with no counter, deadline or time-out that ends it.',
    why: 'When the new version never gets there, the deploy hangs until somebody notices or the runner gives up hours later, with the system half changed.',
    fix: 'Count the tries or set a deadline, and fail when it is reached.',
    bad: 'until curl -fs https://web.example.com/health; do sleep 5; done',
    good: 'for try in $(seq 60); do curl -fs https://web.example.com/health && break; sleep 5; done',
    language: 'sh',
  },
  *check(facts) {
    const seen = new Set<Flow>();
    const paths = new Set<string>();
    for (const deploy of deploysIn(facts)) {
      if (!seen.has(deploy.flow)) {
        seen.add(deploy.flow);
        for (const command of endlessLoops(deploy))
          yield draft(command.path, command.span, command.name ?? '');
      }
      if (paths.has(deploy.path)) continue;
      paths.add(deploy.path);
      for (const wait of facts.in(deploy.path, 'wait')) {
        if (wait.asks === 'loop' && !wait.bounded) yield draft(wait.path, wait.span, 'loop');
      }
    }
  },
});

function draft(path: string, span: Command['span'], key: string) {
  return {
    path,
    span,
    message:
      'This waits without a limit: if the new version never becomes ready, the deploy hangs half-finished. Count the tries or set a deadline, and fail when it is reached.',
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
    if (!condition || !inside.some(({ name }) => name === 'sleep')) return [];
    if (condition.wrappers.some((wrapper) => /timeout/.test(wrapper))) return [];
    if (inside.some((each) => ends(each)) || ends(condition)) return [];
    return loopIsBounded(condition, inside.at(-1)!) ? [] : [condition];
  });
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
