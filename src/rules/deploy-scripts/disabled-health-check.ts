import { deploysIn } from '../../analysis/deploys/deploys.ts';
import { defineRule } from '../../model/rule.ts';
import { oneDraftPerUnit } from './drafts.ts';

export const disabledHealthCheck = defineRule({
  id: 'disabled-health-check',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'a flag switches the tool’s own health check off',
    what: 'A deploy command that would wait for the new version has that switched off: `cf push -u none`, `skaffold run --status-check=false`, `fly deploy --detach` or `--strategy immediate`, `docker service update --detach`, `nomad job run -detach`. Silent when something after it checks health anyway.',
    why: 'A version that crashes at start is accepted as deployed.',
    fix: 'Remove the flag, or ask for health after the deploy.',
    bad: 'cf push web -u none',
    good: 'cf push web -u http --endpoint /health',
    language: 'sh',
  },
  *check(facts) {
    const switched = deploysIn(facts).filter(({ gate }) => gate.disabled !== null && gate.state !== true);
    yield* oneDraftPerUnit(switched, ({ gate }) => ({
      message: `\`${gate.disabled!.flag}\` ${gate.disabled!.why}: a version that does not work is accepted as deployed. Remove the flag, or check health afterwards.`,
      details: { healthGate: false, flag: gate.disabled!.flag },
    }));
  },
});
