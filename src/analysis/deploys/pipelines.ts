import type { Facts } from '../../model/facts.ts';
import type { JobStart, PipelineJob } from '../../model/pipeline-job.ts';
import type { Span } from '../../model/span.ts';
import type { ExecutionUnit } from './call-graph.ts';
import { callersOfDeploy } from './callers.ts';
import type { Deploy } from './deploys.ts';

/** One way in which a pipeline comes to a deploy. */
export interface PipelineRun {
  readonly deploy: Deploy;
  /** The job that starts it all. */
  readonly top: PipelineJob;
  /** That job, and those of the workflows that it calls, outermost first. */
  readonly jobs: readonly PipelineJob[];
  /** Where the outermost job comes to the deploy. */
  readonly at: Span;
}

const byFacts = new WeakMap<Facts, ReadonlyMap<string, ReadonlyMap<string, PipelineJob>>>();
const noJobs: ReadonlyMap<string, PipelineJob> = new Map();

/** The jobs of a file by their `job`. */
function jobsIn(facts: Facts, path: string): ReadonlyMap<string, PipelineJob> {
  let byPath = byFacts.get(facts);
  if (byPath === undefined) {
    const found = new Map<string, Map<string, PipelineJob>>();
    for (const job of facts.all('pipeline-job')) {
      const jobs = found.get(job.path) ?? new Map<string, PipelineJob>();
      found.set(job.path, jobs);
      if (!jobs.has(job.job)) jobs.set(job.job, job);
    }
    byPath = found;
    byFacts.set(facts, byPath);
  }
  return byPath.get(path) ?? noJobs;
}

/** The job that a flow is, or is a step of. */
export function jobOf(facts: Facts, { path, unit }: ExecutionUnit): PipelineJob | null {
  const { job } = unit;
  if (job === undefined) return null;
  return jobsIn(facts, path).get(unit.runner === 'concourse' ? job.split('/', 1)[0]! : job) ?? null;
}

const runs = new WeakMap<Facts, Map<Deploy, readonly PipelineRun[]>>();

/**
 * The pipelines that run a deploy, through scripts and called workflows too. A workflow that is only called is none by
 * itself: what calls it is.
 */
export function runsOf(facts: Facts, deploy: Deploy): readonly PipelineRun[] {
  let known = runs.get(facts);
  if (known === undefined) {
    known = new Map();
    runs.set(facts, known);
  }
  let found = known.get(deploy);
  if (found === undefined) {
    found = collect(facts, deploy);
    known.set(deploy, found);
  }
  return found;
}

function collect(facts: Facts, deploy: Deploy): readonly PipelineRun[] {
  const ways = [
    { flows: [deploy.flow], at: deploy.span },
    ...callersOfDeploy(facts, deploy).flatMap(({ site, via }) =>
      site.flow === null
        ? []
        : [{ flows: [site.flow, ...via.flatMap(({ flow }) => flow ?? []), deploy.flow], at: site.span }],
    ),
  ];
  return ways.flatMap(({ flows, at }) => {
    const jobs = [...new Set(flows.flatMap((flow) => jobOf(facts, flow) ?? []))];
    const top = jobOf(facts, flows[0]!);
    if (top === null || top.starts?.every((start) => start === 'call')) return [];
    return [{ deploy, top, jobs, at }];
  });
}

/** Starts that come one after another as people work: two of them can meet. */
export const unattended: ReadonlySet<JobStart> = new Set<JobStart>(['push', 'merged', 'pipeline', 'event']);

/** A chain of more jobs than this is no pipeline that somebody wrote. */
const mostJobs = 200;

/** The jobs that must have ended before, and those before them. */
export function jobsBefore(facts: Facts, jobs: readonly PipelineJob[]): readonly PipelineJob[] {
  const found = new Set<PipelineJob>(jobs);
  for (const job of found) {
    if (found.size > mostJobs) break;
    for (const name of job.after) {
      const other = jobsIn(facts, job.path).get(name);
      if (other) found.add(other);
    }
  }
  return [...found].slice(jobs.length);
}

const lock =
  /\b(flock|consul lock|etcdctl lock|lockfile-progs|tflock)\b|\b(acquire|get|take|obtain|wait[-_ ]for)[-_ ]?(the[-_ ]|a[-_ ]|deploy[-_ ]?)?lock\b/i;

/** The job, or the unit that deploys, takes a lock by a command of its own. */
export function takesLock(facts: Facts, { deploy, jobs }: PipelineRun): boolean {
  return (
    deploy.flow.commands.some(({ text }) => lock.test(text)) ||
    jobs.some(({ path, extent }) => lock.test((facts.texts.get(path) ?? '').slice(extent.start, extent.end)))
  );
}
