import type { Source } from '../model/source.ts';

/** Every format that premortem reads, one line each. The first whose path matches is not the only one: all that match read. */
export const sources: readonly Source[] = [];
