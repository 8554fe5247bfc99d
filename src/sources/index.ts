import type { Source } from '../model/source.ts';
import { ciSources } from './ci/index.ts';
import { concourseSources } from './concourse/index.ts';
import { containerSources } from './containers/index.ts';
import { dockerfile } from './dockerfile/dockerfile.ts';
import { earthfile } from './dockerfile/earthfile.ts';
import { inlineDockerfiles } from './dockerfile/inline.ts';
import { githubSources } from './github/index.ts';
import { infrastructureSources } from './infrastructure/index.ts';
import { lockfileSources } from './lockfiles/index.ts';
import { manifestSources } from './manifests/index.ts';
import { moduleSources } from './modules/index.ts';
import { programSources } from './programs/index.ts';
import { runtimeSources } from './runtimes/index.ts';
import { taskSources } from './tasks/index.ts';
import { updateSources } from './updates/index.ts';

/** Every format that premortem reads: a path is of one, but for the few names that test/sources/formats.test.ts lists. */
export const sources: readonly Source[] = [
  ...lockfileSources,
  ...manifestSources,
  ...containerSources,
  dockerfile,
  earthfile,
  inlineDockerfiles,
  ...githubSources,
  ...ciSources,
  ...concourseSources,
  ...taskSources,
  ...programSources,
  ...infrastructureSources,
  ...moduleSources,
  ...runtimeSources,
  ...updateSources,
];
