import type { ActionTarget } from './action.ts';

export type RepositoryAction = Extract<ActionTarget, { type: 'repository' }>;

/** What a hosting service says of an action's repository. */
export interface RemoteRepository {
  /** Its name today, `owner/repo`; another one than was asked for where it has moved. */
  readonly fullName: string;
  readonly archived: boolean;
}

/** What an action or reusable workflow, at the commit that pins it, takes from elsewhere without pinning it. */
export interface InnerFinding {
  /** The rule of this tool that reports it there. */
  readonly rule: string;
  /** `actions/setup-x@v1`, `pip install y` */
  readonly what: string;
  /** `owner/repo/action.yml` */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** Answers about other repositories' actions, before the rules ran. Undefined where nobody could say. */
export interface RemoteActions {
  repositoryOf(target: RepositoryAction): RemoteRepository | undefined;
  inside(target: RepositoryAction): readonly InnerFinding[] | undefined;
}

/** Whether it is on GitHub, as all are that name no host. */
export function isOnGitHub({ host }: RepositoryAction): boolean {
  return host === undefined || host === 'github.com';
}
