import type { Source } from '../model/source.ts';
import { azurePipelines } from './azure-pipelines.ts';
import { bitbucketPipelines } from './bitbucket-pipelines.ts';
import { buildkite } from './buildkite.ts';
import { circleci } from './circleci.ts';
import { cloudBuild } from './cloud-build.ts';
import { codebuild } from './codebuild.ts';
import { compose } from './compose.ts';
import { devcontainer } from './devcontainer.ts';
import { drone, woodpecker } from './drone.ts';
import { gitlabCi } from './gitlab-ci.ts';
import { helmValues } from './helm-values.ts';
import { jenkinsfile } from './jenkinsfile.ts';
import { justfile } from './justfile.ts';
import { kubernetes } from './kubernetes.ts';
import { kustomize } from './kustomize.ts';
import { makefile } from './makefile.ts';
import { nomad } from './nomad.ts';
import { packageScripts } from './package-scripts.ts';
import { procfile } from './procfile.ts';
import { pyprojectTasks } from './pyproject-tasks.ts';
import { taskfile } from './taskfile.ts';
import { tekton } from './tekton.ts';
import { tox } from './tox.ts';
import { travis } from './travis.ts';

/** Where images and commands stand beside Dockerfiles, workflows and programs. */
export const surfaceSources: readonly Source[] = [
  compose,
  kubernetes,
  helmValues,
  kustomize,
  tekton,
  gitlabCi,
  circleci,
  azurePipelines,
  bitbucketPipelines,
  travis,
  drone,
  woodpecker,
  buildkite,
  cloudBuild,
  codebuild,
  makefile,
  packageScripts,
  devcontainer,
  procfile,
  justfile,
  taskfile,
  tox,
  pyprojectTasks,
  jenkinsfile,
  nomad,
];
