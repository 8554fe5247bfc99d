import type { Excerpt } from './excerpt.ts';
import type { Written } from './fact.ts';

export type ShellName = 'sh' | 'bash' | 'pwsh' | 'cmd' | 'fish' | 'other';

/** What kind of thing holds the commands; names the surface in messages and decides the shell's defaults. */
export type UnitKind =
  | 'file' // a shell script of its own
  | 'instruction' // Dockerfile RUN, CMD, ENTRYPOINT, HEALTHCHECK
  | 'step' // workflow or pipeline step, CI script item
  | 'recipe' // make target, just recipe, tox env
  | 'package-script' // package.json scripts
  | 'task' // Concourse task, invoke/rake task
  | 'process' // Procfile line
  | 'program'; // command run by a Python, Ruby or JavaScript program

/**
 * The piece of a file that runs as one: where a script belongs.
 * Two scripts with one `path` and `job` run after one another in one machine state (steps of a job, RUN lines of a stage).
 */
export interface Unit {
  readonly kind: UnitKind;
  /** Step, target, task or script name: `deploy`, `Install tools`; null when it has none. */
  readonly name: string | null;
  /** Job, stage or pipeline the unit runs in: `jobs.build`, `stage 0`. */
  readonly job?: string;
  /** What runs it, for shell defaults: github, gitlab, circleci, concourse, make, npm, docker … */
  readonly runner: string;
  /** Text of the image it runs in, as written, when that is named. */
  readonly image?: string;
  /** Where its relative paths start, from the repository's root; null when unknown. */
  readonly directory: string | null;
  /** Folders of the build context, relative to it, whose files lie where an image's instruction runs. */
  readonly copied?: readonly string[];
  /** Shell options that are on before the first command. */
  readonly errexit: boolean;
  readonly pipefail: boolean;
  /** Make `-` prefix, `continue-on-error`, `allow_failure`: its failure is dropped by the runner. */
  readonly failureIgnored?: boolean;
  /** Environment the file gives it literally. */
  readonly env?: Readonly<Record<string, string>>;
  /** What runs it ends it after some time: `timeout-minutes`, GitLab's `timeout`. */
  readonly timeLimited?: boolean;
  /** It runs on a machine of one's own that stays: a self-hosted runner. */
  readonly ownMachine?: boolean;
  /** The environment that its job deploys to, as written: `production`. */
  readonly environment?: string;
  /** Only runs on tests or pull requests, where the file says so. */
  readonly test?: boolean;
}

/** Text that a shell runs. */
export interface Script extends Written {
  readonly kind: 'script';
  readonly shell: ShellName;
  readonly excerpt: Excerpt;
  readonly unit: Unit;
}

/** One file, target or task runs another: a Concourse task's `run.path`, `make deploy`, `./script/x`, `$(MAKE) x`. */
export interface Call extends Written {
  readonly kind: 'call';
  readonly unit: Unit;
  /** Candidates in order, relative to the repository's root: the first that exists is meant. */
  readonly targets: readonly string[];
  readonly targetName?: string;
  readonly arguments: readonly string[];
  /** A shell reads the file, whatever its name and its first line say: `bash notes.md`, `. ./deploy.env`. */
  readonly shell?: true;
  /** An image is built from the file, whatever its name says: `docker build -f ops/prod`. */
  readonly image?: true;
  /** What sort of thing is called. */
  readonly via: 'script' | 'make' | 'package-script' | 'task' | 'workflow' | 'composite' | 'just';
}
