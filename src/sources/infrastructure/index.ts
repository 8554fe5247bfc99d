import type { Source } from '../../model/source.ts';
import { cloudFoundryManifest, herokuApp } from './platform-stacks.ts';
import {
  appEngine,
  cdkRuntimes,
  cloudformationRuntimes,
  firebase,
  serverlessFramework,
} from './serverless.ts';
import { terraformLists } from './terraform-lists.ts';
import { terraformRuntimes } from './terraform-runtimes.ts';
import { vagrantfile } from './vagrant.ts';

/** What runs where: clouds, platforms and machines as code. */
export const infrastructureSources: readonly Source[] = [
  cloudFoundryManifest,
  herokuApp,
  vagrantfile,
  cloudformationRuntimes,
  serverlessFramework,
  appEngine,
  firebase,
  cdkRuntimes,
  terraformRuntimes,
  terraformLists,
];
