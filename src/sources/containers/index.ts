import { type Source, withNouns } from '../../model/source.ts';
import { devcontainerFeatures } from '../modules/devcontainer-features.ts';
import { kustomizeRemote } from '../modules/kustomize-remote.ts';
import { devcontainerRuntimes } from '../runtimes/project-runtimes.ts';
import { compose } from './compose.ts';
import { devcontainer } from './devcontainer.ts';
import { helmValues } from './helm-values.ts';
import { kubernetes } from './kubernetes.ts';
import { kustomize } from './kustomize.ts';
import { nomad } from './nomad.ts';

/** Files that say which images run, and how. */
export const containerSources: readonly Source[] = [
  compose,
  kubernetes,
  helmValues,
  withNouns(kustomize, kustomizeRemote),
  withNouns(devcontainer, devcontainerFeatures, devcontainerRuntimes),
  nomad,
];
