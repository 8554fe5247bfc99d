import type { Source } from '../model/source.ts';
import { compose } from './compose.ts';
import { helmValues } from './helm-values.ts';
import { kubernetes } from './kubernetes.ts';
import { kustomize } from './kustomize.ts';
import { tekton } from './tekton.ts';

/** Where images and commands stand beside Dockerfiles, workflows and programs. */
export const surfaceSources: readonly Source[] = [compose, kubernetes, helmValues, kustomize, tekton];
