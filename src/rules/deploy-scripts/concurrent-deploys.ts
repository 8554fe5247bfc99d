import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import { type PipelineRun, runsOf, takesLock, unattended } from '../../analysis/deploys/pipelines.ts';
import { isDiscarded, locksItself } from '../../analysis/deploys/plans.ts';
import { isSite } from '../../analysis/deploys/sites.ts';
import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { lookUp } from '../../model/table.ts';
import { scriptSubject } from './drafts.ts';

export const concurrentDeploys = defineRule({
  id: 'concurrent-deploys',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'a deploy that may run twice at the same time',
    what: 'A job that deploys and is started by pushes, merges or other pipelines, without `concurrency` (GitHub), `resource_group` (GitLab), `serial` or `serial_groups` (Concourse), `serial-group` (CircleCI), `concurrency_group` (Buildkite), `lockBehavior` or `batch` (Azure), `concurrency` (Drone), `disableConcurrentBuilds` or `lock` (Jenkins) in itself, in its workflow or in what calls it. A group that holds the id of the run is none. Where only people, tags or releases start it, for sites of documents, and for tools with a lock of their own (Terraform, CloudFormation, Helm), it is a notice. One finding per file. What takes a lock by a command (`flock`), what runs by schedule, settings and restarts, previews of pull requests, `deployment` steps of Bitbucket and deployments to environments of Azure, whose locks are set elsewhere, are not reported.',
    why: 'Two pushes in a row deploy in any order: the older version can win, or both change the same thing at once and leave neither.',
    fix: 'Let one deploy wait for the other, and do not cancel one that has begun.',
    bad: 'jobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ./deploy.sh production',
    good: 'concurrency:\n  group: deploy-production\n  cancel-in-progress: false\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ./deploy.sh production',
    language: 'yaml',
  },
  *check(facts, { mode }) {
    const byFile = new Map<string, PipelineRun[]>();
    for (const deploy of deploysIn(facts)) {
      if (deploy.target !== 'live' || !bringsVersion(deploy)) continue;
      for (const run of runsOf(facts, deploy)) {
        if (run.jobs.some(({ exclusive }) => exclusive !== false) || !meets(run)) continue;
        const list = byFile.get(run.top.path);
        if (list) list.push(run);
        else byFile.set(run.top.path, [run]);
      }
    }
    for (const [path, all] of byFile) {
      const runs = all.length > mostRuns ? all : all.filter((run) => !takesLock(facts, run));
      if (runs.length === 0) continue;
      const sure = runs.find((run) => startsAlone(run) && !isSite(run.deploy) && !locksItself(run.deploy));
      const { top, deploy } = sure ?? runs[0]!;
      const jobs = [...new Set(runs.map((run) => run.top))].filter((job) => job !== top);
      const what = nameOf(deploy);
      yield {
        path,
        span: top.span,
        message: `Two runs of \`${top.text}\` can deploy (${what}) at the same time, ${locksItself(deploy) ? 'and the lock lets one of them fail, or the older one comes last' : 'so the older version can win'}. Let them wait for each other: ${lookUp(guards, top.runner) ?? 'allow one run at a time'}`,
        subject: scriptSubject(path),
        related: jobs.map(({ span }) => ({ path, span, message: 'this job too' })),
        details: { tool: deploy.tool },
        ...(sure === undefined && mode === 'diff' ? { severity: 'notice' as const } : {}),
      } satisfies Draft;
    }
  },
});

/** A setting that is written twice is written. */
function bringsVersion({ classified, command }: Deploy): boolean {
  return (
    classified.class !== 'config' &&
    !/restage|restart|invalidat|purge/.test(classified.title) &&
    !isDiscarded(command)
  );
}

/** More deploys than this in one file are not looked through for locks of their own. */
const mostRuns = 200;

/** `kubectl apply`, for people; actions by their own name. */
function nameOf({ classified, tool }: Deploy): string {
  if (classified.title.startsWith('put of ')) return `\`put\` to ${tool}`;
  return /[/\s]/.test(tool) ? tool : `\`${classified.title}\``;
}

/** Nobody knows what starts it, or something other than the clock and previews does. */
function meets({ top, jobs }: PipelineRun): boolean {
  const starts = top.starts;
  if (starts === null) return top.runner !== 'github';
  // Somebody who has to agree sees what is running.
  if (jobs.some(({ approval }) => approval === true) && top.runner !== 'concourse') return false;
  // What runs by schedule is at most started by hand to look at it.
  const alone = starts.includes('time') ? ['time', 'hand'] : [];
  return starts.some((start) => start !== 'pull-request' && start !== 'call' && !alone.includes(start));
}

function startsAlone({ top: { starts } }: PipelineRun): boolean {
  return starts === null || starts.some((start) => unattended.has(start));
}

const guards: Readonly<Record<string, string>> = {
  github: '`concurrency: { group: deploy, cancel-in-progress: false }`',
  gitlab: '`resource_group: production`',
  concourse: '`serial: true`',
  circleci: 'in its workflow, `serial-group: << pipeline.project.slug >>/deploy`',
  buildkite: '`concurrency: 1` and `concurrency_group: production/deploy`',
  azure:
    '`lockBehavior: sequential`, with an exclusive lock on the environment, or `batch: true` below `trigger`',
  drone: '`concurrency: { limit: 1 }`',
  bitbucket: 'one deployment runs at a time with `deployment: production`',
  jenkins: '`options { disableConcurrentBuilds() }`',
};
