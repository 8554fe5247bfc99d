import type { ExecutionUnit } from '../../analysis/deploys/call-graph.ts';
import { classify } from '../../analysis/deploys/classify.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import { teardownsIn } from '../../analysis/deploys/teardowns.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { scriptSubject } from './drafts.ts';

export const missingRollback = defineRule({
  id: 'missing-rollback',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  scope: 'tree',
  docs: {
    summary: 'a roll-out that removes the old version, with no way back and no sure gate',
    what: 'A roll-out that takes the old version away (instances of an auto scaling group, an app that is restarted in place, what `premature-teardown` tells) where nobody waits for health or only seems to, and nothing in the file rolls back: no rollback command, no handler of a failure.',
    why: 'When the new version does not work, everything that worked is gone by the time somebody notices.',
    fix: 'Wait for health, and go back when it fails: keep the old version until then.',
    bad: 'client.set_desired_capacity(AutoScalingGroupName=asg, DesiredCapacity=old_size)',
    good: 'if not healthy(target_group):\n    client.set_desired_capacity(AutoScalingGroupName=asg, DesiredCapacity=old_size)\n    raise SystemExit("the new instances do not answer")',
    language: 'python',
  },
  *check(facts) {
    const destroyed = new Set(teardownsIn(facts).map(({ deploy }) => deploy));
    const last = new Map<string, Deploy>();
    for (const deploy of deploysIn(facts)) {
      if (deploy.gate.state !== false) continue;
      if (!destroyed.has(deploy) && !replacesAll(deploy)) continue;
      if (hasWayBack(facts, deploy)) continue;
      // The last one takes the old version away.
      last.set(`${deploy.path}\0${deploy.flow.unit.job ?? ''}\0${deploy.tool}`, deploy);
    }
    for (const deploy of last.values()) {
      yield {
        path: deploy.path,
        span: deploy.span,
        message:
          'This replaces the old version without checking the new one, and nothing rolls back on failure. Check the new version first, and restore the old one if that fails.',
        subject: scriptSubject(deploy.path),
        details: { tool: deploy.tool },
        key: deploy.tool,
      };
    }
  },
});

function replacesAll({ classified, tool }: Deploy): boolean {
  const words = classified.verb.words.join(' ');
  return (
    /autoscaling (set_desired_capacity|set-desired-capacity|terminate)/.test(words) ||
    (tool === 'systemctl' && classified.class === 'rollout')
  );
}

const ways = new WeakMap<ExecutionUnit, boolean>();

function hasWayBack(facts: Facts, deploy: Deploy): boolean {
  let found = ways.get(deploy.flow);
  if (found === undefined) {
    found = deploy.flow.commands.some(
      (command) =>
        classify(command)?.class === 'rollback' ||
        command.wrappers.includes('trap') ||
        /roll-?back|revert|restore/i.test(command.program.text),
    );
    ways.set(deploy.flow, found);
  }
  return found || (facts.texts.get(deploy.path) ?? '').match(/\broll_?back\b/i) !== null;
}
