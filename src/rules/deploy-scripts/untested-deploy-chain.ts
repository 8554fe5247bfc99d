import { callGraphOf, type ExecutionUnit } from '../../analysis/deploys/call-graph.ts';
import { classify } from '../../analysis/deploys/classify.ts';
import { deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { scriptSubject } from './drafts.ts';

export const untestedDeployChain = defineRule({
  id: 'untested-deploy-chain',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  scope: 'tree',
  docs: {
    summary: 'a one-command deploy chain that no CI job ever runs',
    what: 'A task or target that chains two or more others, of which one builds or applies and another deploys, while no pipeline of the repository runs it.',
    why: 'Such a chain is run by hand, on the day it matters, and is never tried before: a fault in it is found in production.',
    fix: 'Let a pipeline run the chain, against a staging environment at least.',
    bad: '@task(post=[ami, update_launch_template, cycle_asg])\ndef deploy(ctx): ...',
    good: 'jobs:\n  deploy:\n    steps:\n      - run: inv deploy   # in a workflow',
    language: 'python',
  },
  *check(facts) {
    const flows = callGraphOf(facts);
    const deploying = new Set(deploysIn(facts).map(({ flow }) => flow));
    if (deploying.size === 0) return;
    for (const flow of flows.all) {
      if (flow.unit.kind !== 'task' && flow.unit.kind !== 'recipe') continue;
      if (flow.unit.runner === 'concourse') continue;
      const links = [...new Set(flows.callsOf(flow))];
      if (links.length < 2) continue;
      const acting = links.filter((link) => acts(facts, link, deploying));
      if (acting.length < 2 || !acting.some((link) => reaches(facts, link, deploying))) continue;
      if (flows.callersOf(flow).length > 0 || isRunByPipeline(facts, flow)) continue;
      const call = facts
        .in(flow.path, 'call')
        .find(({ unit }) => unit.kind === flow.unit.kind && unit.name === flow.unit.name);
      if (!call) continue;
      yield {
        path: call.path,
        span: call.span,
        message: `\`${flow.unit.name}\` chains ${acting.map(({ unit }) => (unit.name === null ? 'a script' : `\`${unit.name}\``)).join(', ')}, and no pipeline of this repository runs it, so its first real run is in production. Let a pipeline run it, against a staging environment at least.`,
        subject: scriptSubject(flow.path),
      };
    }
  },
});

const doing = new Set(['deploy', 'rollout', 'promotion', 'config', 'build', 'release', 'migration']);

function acts(facts: Facts, flow: ExecutionUnit, deploying: ReadonlySet<ExecutionUnit>): boolean {
  return (
    reaches(facts, flow, deploying) ||
    flow.commands.some((command) => doing.has(classify(command)?.class ?? ''))
  );
}

function reaches(facts: Facts, flow: ExecutionUnit, deploying: ReadonlySet<ExecutionUnit>): boolean {
  const flows = callGraphOf(facts);
  const seen = new Set<ExecutionUnit>([flow]);
  for (const next of seen) {
    if (deploying.has(next)) return true;
    if (seen.size > 50) return false;
    for (const called of flows.callsOf(next)) seen.add(called);
    for (const command of next.commands) for (const called of flows.calledBy(command) ?? []) seen.add(called);
  }
  return false;
}

/** A pipeline names the task in a command, even where the hop itself could not be followed. */
function isRunByPipeline(facts: Facts, flow: ExecutionUnit): boolean {
  const runner = flow.unit.kind === 'recipe' ? /^(g?make|just)$/ : /^(inv|invoke|fab|rake|nox|doit)$/;
  return facts
    .all('command')
    .some(
      ({ name, path, arguments: words }) =>
        path !== flow.path &&
        runner.test(name ?? '') &&
        words.some(
          ({ value }) =>
            value === null ||
            value === flow.unit.name ||
            value?.split('.').at(-1)?.replace(/-/g, '_') === flow.unit.name,
        ),
    );
}
