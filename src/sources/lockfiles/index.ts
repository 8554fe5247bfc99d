import type { Source } from '../../model/source.ts';
import { packageLock } from './package-lock.ts';
import { compiledRequirements } from './requirements.ts';

/** Every lockfile format, one line each. */
export const lockfileSources: readonly Source[] = [packageLock, compiledRequirements];
