import type { Source } from '../model/source.ts';
import { azurePipelines } from './azure-pipelines.ts';
import { bitbucketPipelines } from './bitbucket-pipelines.ts';
import { buildkite } from './buildkite.ts';
import { circleci } from './circleci.ts';
import { cloudBuild } from './cloud-build.ts';
import { codebuild } from './codebuild.ts';
import { compose } from './compose.ts';
import { drone, woodpecker } from './drone.ts';
import { gitlabCi } from './gitlab-ci.ts';
import { helmValues } from './helm-values.ts';
import { kubernetes } from './kubernetes.ts';
import { kustomize } from './kustomize.ts';
import { makefile } from './makefile.ts';
import { packageScripts } from './package-scripts.ts';
import { tekton } from './tekton.ts';
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
];
