import type { Source } from '../../model/source.ts';
import { dependabot } from './dependabot.ts';
import { renovate } from './renovate.ts';

/** Configurations of update bots. */
export const updateSources: readonly Source[] = [dependabot, renovate];
