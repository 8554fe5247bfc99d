import { classify } from '../../analysis/deploys/classify.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import { jobsBefore, runsOf } from '../../analysis/deploys/pipelines.ts';
import { asksAtTerminal, isDiscarded, isUnasked, toolsShownInReview } from '../../analysis/deploys/plans.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { oneDraftPerUnit } from './drafts.ts';

export const unreviewedApply = defineRule({
  id: 'unreviewed-apply',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  scope: 'tree',
  docs: {
    summary: 'infrastructure is changed without anybody having seen the plan',
    what: '`terraform apply -auto-approve` and its kin (OpenTofu, Terragrunt, `pulumi up --yes`, `cdk deploy --require-approval never`, `cdktf deploy --auto-approve`, an answer that is piped in) without a saved plan, in a job that starts by itself and has no environment and no approval before it, or in a script that no pipeline runs. Not reported: a plan that is handed over (`terraform apply tfplan`), repositories whose pull requests show the plan, jobs that people start, scripts that ask at the terminal, and what is destroyed again in the same run.',
    why: 'A plan can hold a replacement that nobody expected: without a look at it, a database is gone before anybody reads the log.',
    fix: 'Save the plan, have it reviewed, and apply that file.',
    bad: 'terraform apply -auto-approve',
    good: 'terraform plan -out=tfplan   # in one job\nterraform apply tfplan       # in a job whose environment has reviewers',
    language: 'sh',
  },
  *check(facts) {
    const unseen = deploysIn(facts).filter(
      (deploy) =>
        deploy.target === 'live' &&
        isUnasked(deploy) &&
        !isDiscarded(deploy.command) &&
        !asksAtTerminal(deploy) &&
        !toolsShownInReview(facts).has(deploy.tool) &&
        !isTakenDown(deploy) &&
        isAskedNowhere(facts, deploy),
    );
    yield* oneDraftPerUnit(unseen, (first) => ({
      message: `Nobody sees the plan of \`${first.classified.title}\` before it is applied, so an unexpected replacement or deletion goes through. ${adviceFor(first)}`,
    }));
  },
});

function adviceFor({ tool }: Deploy): string {
  if (tool === 'pulumi')
    return 'Show `pulumi preview` in the pull request, or run this in an environment with reviewers.';
  if (tool === 'cdk' || tool === 'cdktf')
    return `Show \`${tool} diff\` in the pull request, or run this in an environment with reviewers.`;
  if (tool === 'terragrunt' || tool === 'tofu' || tool === 'terraform')
    return `Save it (\`${tool} plan -out=tfplan\`), have it reviewed, and apply that file.`;
  return 'Leave `auto_approve` out, so that only a plan that was shown is applied.';
}

/** What goes away in the same run is a test. */
function isTakenDown({ flow }: Deploy): boolean {
  return flow.commands.some((command) => classify(command)?.class === 'teardown');
}

function isAskedNowhere(facts: Facts, deploy: Deploy): boolean {
  const runs = runsOf(facts, deploy);
  const { unit } = deploy.flow;
  // By hand, at a terminal, the question was the review.
  if (runs.length === 0)
    return deploy.callers.length === 0 && ['file', 'recipe', 'task', 'package-script'].includes(unit.kind);
  return runs.some(
    (run) =>
      run.top.starts?.some((start) => start !== 'hand' && start !== 'call') === true &&
      run.top.gated !== null &&
      [...run.jobs, ...jobsBefore(facts, run.jobs)].every(({ approval }) => approval === false),
  );
}
