import { type Source, withNouns } from '../../model/source.ts';
import { azureTemplates } from '../modules/azure-templates.ts';
import { circleciOrbs } from '../modules/circleci-orbs.ts';
import { gitlabInclude } from '../modules/gitlab-include.ts';
import { tektonResolvers } from '../modules/tekton-resolvers.ts';
import { azurePipelines } from './azure-pipelines.ts';
import { azureRuntimes } from './azure-runtimes.ts';
import { bitbucketPipelines } from './bitbucket-pipelines.ts';
import { buildkite } from './buildkite.ts';
import { circleci } from './circleci.ts';
import { circleciJobs } from './circleci-jobs.ts';
import { cloudBuild } from './cloud-build.ts';
import { codebuild } from './codebuild.ts';
import { drone, woodpecker } from './drone.ts';
import { gitlabCi } from './gitlab-ci.ts';
import { gitlabJobs } from './gitlab-jobs.ts';
import { azureTasks, bitbucketPipes, circleciOrbSteps, travisProviders } from './hosted-deploys.ts';
import { jenkinsJobs } from './jenkins-jobs.ts';
import { jenkinsfile } from './jenkinsfile.ts';
import { circleciMachines, codebuildRuntimes, netlify, readTheDocs, travisRuntimes } from './runtimes.ts';
import { azureJobs, bitbucketJobs, buildkiteJobs, droneJobs } from './step-jobs.ts';
import { tekton } from './tekton.ts';
import { travis } from './travis.ts';

/** Services and tools that run a repository's checks, GitHub's own aside. */
export const ciSources: readonly Source[] = [
  withNouns(tekton, tektonResolvers),
  withNouns(gitlabCi, gitlabInclude, gitlabJobs),
  withNouns(circleci, circleciMachines, circleciOrbSteps, circleciOrbs, circleciJobs),
  withNouns(azurePipelines, azureRuntimes, azureTasks, azureTemplates, azureJobs),
  withNouns(bitbucketPipelines, bitbucketPipes, bitbucketJobs),
  withNouns(travis, travisRuntimes, travisProviders),
  withNouns(drone, droneJobs),
  woodpecker,
  withNouns(buildkite, buildkiteJobs),
  cloudBuild,
  withNouns(codebuild, codebuildRuntimes),
  withNouns(jenkinsfile, jenkinsJobs),
  readTheDocs,
  netlify,
];
