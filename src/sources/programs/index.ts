import type { Source } from '../../model/source.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';

/** Programs that run commands. */
export const programSources: readonly Source[] = [python, ruby];
