import type { Source } from '../../model/source.ts';
import { engines } from './manifest-runtimes.ts';
import { devcontainerFeatures, globalJson, targetFrameworks } from './project-runtimes.ts';
import { versionFiles } from './version-files.ts';

/** Files that say under which runtime a project runs. */
export const runtimeSources: readonly Source[] = [
  versionFiles,
  engines,
  globalJson,
  targetFrameworks,
  devcontainerFeatures,
];
