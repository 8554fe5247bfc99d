import type { Source } from '../../model/source.ts';
import { packageLock } from './package-lock.ts';
import { pnpm } from './pnpm.ts';
import { compiledRequirements } from './requirements.ts';
import { yarn } from './yarn.ts';

/** Every lockfile format, one line each. */
export const lockfileSources: readonly Source[] = [packageLock, yarn, pnpm, compiledRequirements];
