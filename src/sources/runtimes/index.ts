import type { Source } from '../../model/source.ts';
import { azure } from '../azure-runtimes.ts';
import { circleciMachines, codebuildRuntimes, netlify, readTheDocs, travis } from '../ci-runtimes.ts';
import { engines } from '../engines.ts';
import { githubRuntimes } from '../github-runtimes.ts';
import { cloudFoundryManifest, herokuApp } from '../platform-stacks.ts';
import { devcontainerFeatures, globalJson, targetFrameworks } from '../project-runtimes.ts';
import {
  appEngine,
  cdkRuntimes,
  cloudformationRuntimes,
  firebase,
  serverlessFramework,
} from '../serverless.ts';
import { terraformRuntimes } from '../terraform-runtimes.ts';
import { vagrantfile } from '../vagrant.ts';
import { versionFiles } from '../version-files.ts';

/** Places that name a runtime or a system without an image. */
export const runtimeSources: readonly Source[] = [
  versionFiles,
  engines,
  githubRuntimes,
  globalJson,
  targetFrameworks,
  devcontainerFeatures,
  cloudFoundryManifest,
  herokuApp,
  vagrantfile,
  circleciMachines,
  travis,
  readTheDocs,
  codebuildRuntimes,
  netlify,
  azure,
  cloudformationRuntimes,
  serverlessFramework,
  appEngine,
  firebase,
  cdkRuntimes,
  terraformRuntimes,
];
