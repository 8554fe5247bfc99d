import { type Source, withNouns } from '../../model/source.ts';
import { githubAction } from './action.ts';
import { actionsLock } from './actions-lock.ts';
import { githubCredentials } from './credentials.ts';
import { deployActions } from './deploy-actions.ts';
import { githubJobs } from './pipeline-jobs.ts';
import { githubRuntimes } from './runtimes.ts';
import { githubWorkflow } from './workflow.ts';

/** GitHub Actions: workflows, actions, and the lock of both. */
export const githubSources: readonly Source[] = [
  withNouns(githubWorkflow, githubRuntimes, deployActions, githubJobs, githubCredentials),
  withNouns(githubAction, githubRuntimes, deployActions),
  actionsLock,
];
