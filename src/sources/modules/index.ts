import { type Source, withNouns } from '../../model/source.ts';
import { nixRuntimes } from '../infrastructure/platforms.ts';
import { ansibleRequirements } from './ansible-requirements.ts';
import { flakeNix } from './flake-nix.ts';
import { gitmodules } from './gitmodules.ts';
import { gitops } from './gitops.ts';
import { helmChart } from './helm-chart.ts';
import { preCommit } from './pre-commit.ts';

/** Everything that takes another repository's code whole. */
export const moduleSources: readonly Source[] = [
  helmChart,
  ansibleRequirements,
  preCommit,
  gitmodules,
  withNouns(flakeNix, nixRuntimes),
  gitops,
];
