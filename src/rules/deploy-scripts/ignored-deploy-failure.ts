import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import { lostStatus } from '../../analysis/deploys/exit-statuses.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { callersOf, scriptSubject } from './drafts.ts';

export const ignoredDeployFailure = defineRule({
  id: 'ignored-deploy-failure',
  action: 'deploy-scripts',
  severity: { audit: 'warning', diff: 'error' },
  scope: 'tree',
  docs: {
    summary: 'the exit status of the deploying command itself is thrown away',
    what: '`|| true`, `|| :` or `|| echo …` right after the deploying command, a make recipe line that begins with `-`, or `continue-on-error` on the step that deploys. Handlers that exit, retry or roll back, and `|| true` after clean-up, login or a cancelled earlier deployment are not reported.',
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
        message: `The result of \`${deploy.classified.title}\` is thrown away (${how}), so a failed deploy looks successful. Remove that, or check the status and fail.`,
        subject: scriptSubject(deploy.path),
        related: callersOf(deploy),
        details: { tool: deploy.tool, target: deploy.target },
        key: deploy.classified.title,
      };
    }
  },
});

function thrownAway(facts: Facts, { command, flow }: Deploy): string | null {
  const lost = lostStatus(facts, flow, command);
  return lost !== null && (lost.how === 'swallowed' || lost.how === 'allowed') ? lost.written : null;
}
