import type { Source } from '../../model/source.ts';
import { azurePipelines } from './azure-pipelines.ts';
import { azure } from './azure-runtimes.ts';
import { bitbucketPipelines } from './bitbucket-pipelines.ts';
import { buildkite } from './buildkite.ts';
import { circleci } from './circleci.ts';
import { cloudBuild } from './cloud-build.ts';
import { codebuild } from './codebuild.ts';
import { drone, woodpecker } from './drone.ts';
import { gitlabCi } from './gitlab-ci.ts';
import { hostedDeploys } from './hosted-deploys.ts';
import { jenkinsfile } from './jenkinsfile.ts';
import {
  circleciMachines,
  codebuildRuntimes,
  netlify,
  readTheDocs,
  travis as travisRuntimes,
} from './runtimes.ts';
import { tekton } from './tekton.ts';
import { travis } from './travis.ts';

/** Services and tools that run a repository's checks, GitHub's own aside. */
export const ciSources: readonly Source[] = [
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
  jenkinsfile,
  circleciMachines,
  travisRuntimes,
  readTheDocs,
  codebuildRuntimes,
  netlify,
  azure,
  ...hostedDeploys,
];
