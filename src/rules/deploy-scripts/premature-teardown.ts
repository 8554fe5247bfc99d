import { teardownsIn } from '../../analysis/deploys/teardowns.ts';
import { defineRule } from '../../model/rule.ts';
import { atLine, oneDraftPerUnit } from './drafts.ts';

export const prematureTeardown = defineRule({
  id: 'premature-teardown',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'the old version is removed before the new one has answered',
    what: 'A delete, stop or scale to zero of the same thing right before its deploy, or `kubectl replace --force`, which deletes first. Jobs, pods, secrets and configmaps, which have to be recreated, are not reported.',
    why: 'Between the two nobody answers, and when the new version does not start there is nothing to go back to.',
    fix: 'Start and check the new version first, then remove the old one; mostly the tool replaces it by itself.',
    bad: 'kubectl delete deployment web\nkubectl apply -f web.yaml',
    good: 'kubectl apply -f web.yaml\nkubectl rollout status deployment/web --timeout=5m',
    language: 'sh',
  },
  *check(facts) {
    const byDeploy = new Map(teardownsIn(facts).map((teardown) => [teardown.deploy, teardown]));
    yield* oneDraftPerUnit(byDeploy.keys(), (first) => {
      const { command } = byDeploy.get(first)!;
      const itself = command === first.command;
      return {
        message: itself
          ? `\`${first.classified.title} --force\` deletes the running version before creating the new one, so there is downtime and nothing to go back to. Apply it instead.`
          : `The running version is removed (\`${command.name}\`${atLine(facts, command.path, command.span)}) before the new one has started, so there is downtime and nothing to go back to. Start and check the new version first, then remove the old one.`,
        related: itself ? [] : [{ path: command.path, span: command.span, message: 'removed here' }],
      };
    });
  },
});
