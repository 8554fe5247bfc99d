import { readFileSync } from 'node:fs';

/** What started the workflow, as far as it decides what is compared with what. */
export interface EventContext {
  readonly event: string;
  /** `owner/name`; null outside GitHub. */
  readonly repository: string | null;
  /** Commit that the workflow runs for. */
  readonly sha: string | null;
  readonly pullRequest: {
    readonly number: number;
    readonly head: string;
    readonly base: string;
    /** Name of the branch it is to be merged into. */
    readonly baseRef?: string | null;
    /** Its title and the name of its branch. */
    readonly about?: readonly string[];
  } | null;
  /** Commits named by the payload: what was there before, and what is there now. */
  readonly before: string | null;
  readonly after: string | null;
  /** The run that a `workflow_run` event follows: what it ran for, and what that was to be merged into. */
  readonly workflowRun: {
    readonly head: string;
    readonly base: string | null;
    /** Of the pull request; unknown where it comes from a fork. */
    readonly number: number | null;
    readonly ofPullRequest: boolean;
  } | null;
  /** The branch that was pushed; null for tags and other events. */
  readonly pushedBranch: string | null;
  readonly defaultBranch: string | null;
  /** `refs/heads/main`, `refs/pull/7/merge`; '' where the runner does not say. */
  readonly ref: string;
  readonly serverUrl: string;
  /** Milliseconds that stand for a second where GitHub is waited for; shorter in tests. */
  readonly second: number;
  /** Null where the runner names no address. */
  readonly apiUrl: string | null;
}

const nowhere = /^0+$/;

/** Reads the environment and the event file of the runner. A missing or broken file is an event without payload. */
export function readSituation(environment: Readonly<Record<string, string | undefined>>): EventContext {
  const payload = readPayload(environment.GITHUB_EVENT_PATH);
  const pull = objectAt(payload, 'pull_request');
  const group = objectAt(payload, 'merge_group');
  const repository = environment.GITHUB_REPOSITORY ?? null;
  const head = objectAt(pull, 'head');
  const base = objectAt(pull, 'base');
  const number = pull?.number;
  return {
    event: environment.GITHUB_EVENT_NAME ?? '',
    repository,
    sha: commit(environment.GITHUB_SHA),
    pullRequest:
      pull && typeof number === 'number'
        ? {
            number,
            head: commit(head?.sha) ?? '',
            base: commit(base?.sha) ?? '',
            baseRef: textAt(base, 'ref'),
            about: [textAt(pull, 'title'), textAt(head, 'ref')].filter((text) => text !== null),
          }
        : null,
    before: commit(group?.base_sha) ?? commit(payload?.before),
    after: commit(group?.head_sha) ?? commit(payload?.after),
    workflowRun: readWorkflowRun(objectAt(payload, 'workflow_run')),
    pushedBranch:
      environment.GITHUB_EVENT_NAME === 'push'
        ? (/^refs\/heads\/(.+)$/.exec(textAt(payload, 'ref') ?? '')?.[1] ?? null)
        : null,
    defaultBranch: textAt(objectAt(payload, 'repository'), 'default_branch'),
    ref: environment.GITHUB_REF ?? '',
    serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
    second: Number(environment.PREMORTEM_SECOND) || 1000,
    apiUrl: address(environment.GITHUB_API_URL || 'https://api.github.com'),
  };
}

type Json = Readonly<Record<string, unknown>>;

function readPayload(path: string | undefined): Json | null {
  if (!path) return null;
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Json) : null;
  } catch {
    return null;
  }
}

function objectAt(value: Json | null, key: string): Json | null {
  const found = value?.[key];
  return typeof found === 'object' && found !== null ? (found as Json) : null;
}

function readWorkflowRun(run: Json | null): EventContext['workflowRun'] {
  const head = commit(run?.head_sha);
  if (head === null) return null;
  const [first] = Array.isArray(run?.pull_requests) ? (run.pull_requests as unknown[]) : [];
  const pull = typeof first === 'object' && first !== null ? (first as Json) : null;
  return {
    head,
    base: commit(objectAt(pull, 'base')?.sha),
    number: typeof pull?.number === 'number' ? pull.number : null,
    ofPullRequest: run?.event === 'pull_request' || run?.event === 'pull_request_target',
  };
}

function textAt(value: Json | null, key: string): string | null {
  const found = value?.[key];
  return typeof found === 'string' && found !== '' ? found : null;
}

function address(text: string): string | null {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null;
}

/** A whole commit id that is not the null one; anything else may be a ref or an option in disguise. */
function commit(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !nowhere.test(value) ? value : null;
}

/** The run is about the repository as it is, and not about a change or another branch. */
export function isOfDefaultBranch({ ref, defaultBranch, pullRequest }: EventContext): boolean {
  if (pullRequest !== null) return false;
  return ref === '' || ref === `refs/heads/${defaultBranch ?? ref.slice('refs/heads/'.length)}`;
}
