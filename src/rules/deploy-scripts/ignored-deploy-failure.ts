import { flowsOf } from '../../analysis/deploys/call-graph.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { callersOf, scriptSubject } from './drafts.ts';

export const ignoredDeployFailure = defineRule({
  id: 'ignored-deploy-failure',
  action: 'deploy-scripts',
  severity: { audit: 'warning', diff: 'error' },
  judges: 'state',
  docs: {
    summary: 'the exit status of the deploying command itself is thrown away',
    what: '`|| true`, `|| :` or `|| echo …` right after the deploying command, a make recipe line that begins with `-`, or `continue-on-error` on the step that deploys. Handlers that exit, retry or roll back, and `|| true` after clean-up, login or a cancelled earlier deployment are left alone.',
    why: 'A failed deploy looks like a good one: the job is green and nobody looks.',
    fix: 'Let the command fail the job, or test its status and fail.',
    bad: 'kubectl apply -f k8s/ || true',
    good: 'kubectl apply -f k8s/',
    language: 'sh',
  },
  *check(facts) {
    for (const deploy of deploysIn(facts)) {
      if (!['deploy', 'rollout', 'promotion'].includes(deploy.classified.class)) continue;
      const how = thrownAway(facts, deploy);
      if (how === null) continue;
      yield {
        path: deploy.path,
        span: deploy.span,
        message: `The result of ${deploy.classified.title} is thrown away (${how}), so a failed deploy looks like a good one. Remove it, or test the status and fail.`,
        subject: scriptSubject(deploy.path),
        related: callersOf(deploy),
        details: { tool: deploy.tool, target: deploy.target },
        key: deploy.classified.title,
      };
    }
  },
});

const swallowing = new Set(['true', ':', 'echo', 'printf']);

function thrownAway(facts: Facts, { command, flow }: Deploy): string | null {
  const { unit } = command.script;
  if (unit.failureIgnored) return unit.kind === 'recipe' ? 'the line begins with -' : 'the step may fail';
  if (command.orElse === null) return null;
  // Only the last command of a pipeline decides its status, unless pipefail is on.
  if (command.pipeline.place < command.pipeline.length - 1 && !command.pipefail) return null;
  const handler = handlerOf(facts, flow.commands, command);
  if (handler.length === 0 || !handler.every(({ name }) => name !== null && swallowing.has(name)))
    return null;
  return `|| ${handler[0]!.name}`;
}

/** The commands that run when this one fails: one command, or all of a group. */
function handlerOf(facts: Facts, commands: readonly Command[], command: Command): Command[] {
  const at = flowsOf(facts).placeOf(command) + (command.orElse! - command.index);
  const first = commands[at];
  if (!first || first.script !== command.script || first.index !== command.orElse) return [];
  const group = first.within[command.within.length];
  if (group === undefined) {
    // `a || b && c`: what else is joined decides too.
    const next = commands[at + 1];
    const joined = next && next.script === first.script && next.joined !== 'then' && next.joined !== 'first';
    return joined || first.orElse !== null ? [] : [first];
  }
  const inside: Command[] = [];
  for (let place = at; place < commands.length; place++) {
    const each = commands[place]!;
    if (each.script !== command.script || !each.within.some(({ id }) => id === group.id)) break;
    inside.push(each);
  }
  return inside;
}
