import type { Written } from './fact.ts';
import type { Span } from './span.ts';

/** What starts a job, in one word for all systems. */
export type JobStart =
  | 'push' // a branch was pushed
  | 'tag'
  | 'release'
  | 'pull-request'
  | 'merged' // a pull request was closed, or stands in a merge queue
  | 'time'
  | 'hand'
  | 'pipeline' // another pipeline has ended
  | 'call' // another pipeline runs it as a part of itself
  | 'event'; // something else that nobody waits for: a webhook, a new version of a resource

/** What a CI system's file says of one job: who starts it, what must be done before, whether it may run twice at once. */
export interface PipelineJob extends Written {
  readonly kind: 'pipeline-job';
  /** As `Unit.runner`: github, gitlab, concourse … */
  readonly runner: string;
  /** As `Unit.job` of its steps; in Concourse what stands before the slash there. */
  readonly job: string;
  /** The whole job, from its name to its last line. */
  readonly extent: Span;
  /** Null where the file does not say: schedules that are set in a web page. */
  readonly starts: readonly JobStart[] | null;
  /** Schedules and other starts may be set in a web page too. */
  readonly startsElsewhere?: true;
  /** Two runs of it wait for each other, or the newer ends the older. Null where the file does not say. */
  readonly exclusive: boolean | null;
  /** Somebody has to agree first. Null where the file does not say: an environment that may be protected. */
  readonly approval: boolean | null;
  /** Jobs that must have succeeded before, as their `job`. */
  readonly after: readonly string[];
  /** Something else must have succeeded before: an earlier stage, another pipeline. Null where the file does not say. */
  readonly gated: boolean | null;
}
