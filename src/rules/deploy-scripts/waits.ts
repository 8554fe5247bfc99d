import { deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import { callersOf, scriptSubject } from './drafts.ts';

/** What programs take for health by counting it. */
export function* weakWaits(facts: Facts): Generator<Draft> {
  for (const wait of facts.all('wait')) {
    if (wait.asks !== 'in-service') continue;
    const roll = deploysIn(facts).find(
      ({ path, classified, gate }) =>
        path === wait.path && classified.class === 'rollout' && gate.state === false,
    );
    if (!roll) continue;
    // Somebody asks the load balancer as well.
    if (facts.in(wait.path, 'wait').some(({ asks }) => asks === 'target-health')) continue;
    yield {
      path: wait.path,
      span: wait.span,
      message:
        "`InService` means that the instance has started, not that it is serving traffic. Count healthy targets instead: `elbv2.describe_target_health`, or `get_waiter('target_in_service')`.",
      subject: scriptSubject(wait.path),
      related: [{ path: roll.path, span: roll.span, message: 'the roll-out' }, ...callersOf(roll)],
      details: { tool: roll.tool, healthGate: false },
      key: 'InService',
    };
  }
}
