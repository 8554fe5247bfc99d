import { deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Command } from '../../model/command.ts';
import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { callersOf, scriptSubject } from './drafts.ts';
import { adviceFor, quoted } from './missing-health-gate.ts';
import { weakWaits } from './waits.ts';

export const weakHealthGate = defineRule({
  id: 'weak-health-gate',
  action: 'deploy-scripts',
  severity: { audit: 'warning', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'the wait after a roll-out looks at something that is not health',
    what: 'After a roll-out that does not wait by itself, what follows is a fixed `sleep`, a printed `kubectl get pods`, `systemctl is-active`, a condition that is not readiness, or `curl` without `--fail`; or a check whose failure is thrown away (`|| true`, a pipe without `pipefail`, `set +e`); or a program counts the instances that an auto scaling group calls `InService` and never asks the load balancer. Selecting instances by that state is not a wait and is not reported.',
    why: '`InService` means that an instance has started, not that anybody gets an answer. In November 2018 hyperbo.la replaced every instance while the new ones could not serve, because its roll-out script waited for that state only: 502 until somebody noticed.',
    fix: 'Ask what the users ask: the health of the target group, the roll-out status, the page itself with `--fail`.',
    bad: 'if len([i for i in instances if i["LifecycleState"] == "InService"]) == size: break',
    good: 'elbv2.get_waiter("target_in_service").wait(TargetGroupArn=arn)',
    language: 'python',
  },
  *check(facts) {
    const told = new Set<Command>();
    for (const deploy of deploysIn(facts)) {
      const { by, weak, reason, remedy, disabled } = deploy.gate;
      if (!weak || by === null || by.path !== deploy.path || told.has(by)) continue;
      // `disabled-health-check` speaks.
      if (disabled !== null) continue;
      told.add(by);
      yield {
        path: by.path,
        span: by.span,
        message: `${reason} ${remedy ?? `Check health instead: ${quoted(adviceFor(deploy))}.`}`,
        subject: scriptSubject(by.path),
        related: [{ path: deploy.path, span: deploy.span, message: 'the roll-out' }, ...callersOf(deploy)],
        details: { tool: deploy.tool, target: deploy.target, healthGate: false },
        key: by.name ?? '',
      } satisfies Draft;
    }
    yield* weakWaits(facts);
  },
});
