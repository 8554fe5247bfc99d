import type { Source } from '../../model/source.ts';
import { python } from './python.ts';

/** Programs that run commands. */
export const programSources: readonly Source[] = [python];
