import type { Source } from '../../model/source.ts';

/** Everything that takes another repository's code whole. */
export const moduleSources: readonly Source[] = [];
