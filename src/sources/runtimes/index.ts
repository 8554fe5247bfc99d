import type { Source } from '../../model/source.ts';
import { versionFiles } from './version-files.ts';

/** Files that say under which runtime a project runs. */
export const runtimeSources: readonly Source[] = [versionFiles];
