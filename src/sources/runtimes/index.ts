import type { Source } from '../../model/source.ts';
import { engines } from '../engines.ts';
import { githubRuntimes } from '../github-runtimes.ts';
import { machineSources } from '../machines.ts';
import {
  appEngine,
  cdkRuntimes,
  cloudformationRuntimes,
  firebase,
  serverlessFramework,
} from '../serverless.ts';
import { terraformRuntimes } from '../terraform-runtimes.ts';
import { versionFiles } from '../version-files.ts';

/** Places that name a runtime or a system without an image. */
export const runtimeSources: readonly Source[] = [
  versionFiles,
  engines,
  githubRuntimes,
  ...machineSources,
  cloudformationRuntimes,
  serverlessFramework,
  appEngine,
  firebase,
  cdkRuntimes,
  terraformRuntimes,
];
