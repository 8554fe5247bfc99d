import type { Source } from '../../model/source.ts';
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
  kustomize,
  devcontainer,
  nomad,
];
