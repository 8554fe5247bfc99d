import { areChangesTested, isCheckedBefore } from '../../analysis/deploys/checks.ts';
import { deploysIn } from '../../analysis/deploys/deploys.ts';
import { jobsBefore, type PipelineRun, runsOf } from '../../analysis/deploys/pipelines.ts';
import { isSite } from '../../analysis/deploys/sites.ts';
import type { PipelineJob } from '../../model/pipeline-job.ts';
import { defineRule } from '../../model/rule.ts';
import { scriptSubject } from './drafts.ts';

export const untestedDeploy = defineRule({
  id: 'untested-deploy',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  scope: 'tree',
  docs: {
    summary: 'a push is deployed without any check before',
    what: 'A job that a push to a branch starts and that deploys, where nothing comes before: no job that it `needs`, no `workflow_run`, no earlier stage or `passed` constraint, no approval, and no step or script in the job itself that tests, lints, validates or plans. Not reported: sites of documents, repositories whose pull requests are tested, and jobs of which a part cannot be seen.',
    why: 'Whatever is pushed is live some minutes later, and the first who notices that it is broken is a user.',
    fix: 'Let the deploy need the job that tests.',
    bad: 'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ./deploy.sh production',
    good: 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm test\n  deploy:\n    needs: test\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ./deploy.sh production',
    language: 'yaml',
  },
  *check(facts) {
    const told = new Set<string>();
    const seen = new Set<PipelineJob>();
    for (const deploy of deploysIn(facts)) {
      if (deploy.target !== 'live' || isSite(deploy)) continue;
      for (const run of runsOf(facts, deploy)) {
        const { path, span, text } = run.top;
        // What is checked before the first deploy of a job is checked before the others.
        if (told.has(path) || seen.has(run.top) || !startsByPush(run) || areChangesTested(facts)) continue;
        seen.add(run.top);
        if (
          run.jobs.some(isPreceded) ||
          jobsBefore(facts, run.jobs).length > 0 ||
          isCheckedBefore(facts, run)
        )
          continue;
        told.add(path);
        yield {
          path,
          span,
          message: `Every push is deployed by \`${text}\`, and nothing tests it before, so what is broken goes live. ${run.top.runner === 'github' ? 'Add a job that tests, and let this one wait for it: `needs: test`' : 'Let it wait for a job that tests.'}`,
          subject: scriptSubject(path),
          details: { tool: deploy.tool },
        };
      }
    }
  },
});

function startsByPush({ top }: PipelineRun): boolean {
  return top.starts?.includes('push') === true;
}

function isPreceded({ after, gated, approval }: PipelineRun['top']): boolean {
  return after.length > 0 || gated !== false || approval === true;
}
