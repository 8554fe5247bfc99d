import type { Source } from '../model/source.ts';
import { actionsLock } from './actions-lock.ts';
import { concourse } from './concourse.ts';
import { concoursePuts } from './concourse-puts.ts';
import { deployActions } from './deploy-actions.ts';
import { dockerfile } from './dockerfile.ts';
import { githubAction } from './github-action.ts';
import { githubWorkflow } from './github-workflow.ts';
import { hostedDeploys } from './hosted-deploys.ts';
import { lockfileSources } from './lockfiles/index.ts';
import { manifestSources } from './manifests/index.ts';
import { moduleSources } from './modules/index.ts';
import { programSources } from './programs/index.ts';
import { runtimeSources } from './runtimes/index.ts';
import { shellScript } from './shell-script.ts';
import { surfaceSources } from './surfaces.ts';
import { terraformLists } from './terraform-lists.ts';

/** Every format that premortem reads, one line each. The first whose path matches is not the only one: all that match read. */
export const sources: readonly Source[] = [
  ...lockfileSources,
  ...manifestSources,
  ...surfaceSources,
  ...moduleSources,
  ...runtimeSources,
  ...programSources,
  dockerfile,
  githubWorkflow,
  githubAction,
  actionsLock,
  concourse,
  terraformLists,
  deployActions,
  concoursePuts,
  ...hostedDeploys,
  shellScript,
];
