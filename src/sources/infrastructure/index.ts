import { type Source, withNouns } from '../../model/source.ts';
import { buildpacks, projectDescriptor } from '../modules/buildpacks.ts';
import { terraform, terragrunt } from '../modules/terraform.ts';
import { cloudformationRuntimes } from './cloudformation.ts';
import { clusterObjects } from './clusters.ts';
import { packer } from './packer.ts';
import { cloudFoundryManifest, herokuApp } from './platform-stacks.ts';
import {
  bazel,
  boshStemcells,
  ddev,
  fly,
  lambdaSettings,
  lando,
  nixFiles,
  nixpacks,
  platformSh,
  render,
} from './platforms.ts';
import { programRuntimes } from './programs.ts';
import { appEngine, firebase, serverlessFramework } from './serverless.ts';
import { terraformImages } from './terraform-images.ts';
import { terraformLists } from './terraform-lists.ts';
import { terraformRuntimes, terraformVariables } from './terraform-runtimes.ts';
import { vagrantfile } from './vagrant.ts';

/** What runs where: clouds, platforms and machines as code. */
export const infrastructureSources: readonly Source[] = [
  withNouns(cloudFoundryManifest, buildpacks),
  withNouns(herokuApp, buildpacks),
  projectDescriptor,
  vagrantfile,
  cloudformationRuntimes,
  serverlessFramework,
  appEngine,
  firebase,
  programRuntimes,
  withNouns(terraform, terraformRuntimes, terraformLists, terraformImages),
  terraformVariables,
  terragrunt,
  clusterObjects,
  packer,
  platformSh,
  ddev,
  lando,
  render,
  fly,
  nixpacks,
  nixFiles,
  bazel,
  boshStemcells,
  lambdaSettings,
];
