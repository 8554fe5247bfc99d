import type { Source } from '../../model/source.ts';
import { ansibleRequirements } from './ansible-requirements.ts';
import { azureTemplates } from './azure-templates.ts';
import { buildpacks } from './buildpacks.ts';
import { circleciOrbs } from './circleci-orbs.ts';
import { devcontainerFeatures } from './devcontainer-features.ts';
import { flakeNix } from './flake-nix.ts';
import { gitlabInclude } from './gitlab-include.ts';
import { gitmodules } from './gitmodules.ts';
import { helmChart } from './helm-chart.ts';
import { kustomizeRemote } from './kustomize-remote.ts';
import { preCommit } from './pre-commit.ts';
import { terraform, terragrunt } from './terraform.ts';

/** Everything that takes another repository's code whole. */
export const moduleSources: readonly Source[] = [
  terraform,
  terragrunt,
  helmChart,
  ansibleRequirements,
  preCommit,
  gitlabInclude,
  circleciOrbs,
  azureTemplates,
  kustomizeRemote,
  devcontainerFeatures,
  gitmodules,
  flakeNix,
  buildpacks,
];
