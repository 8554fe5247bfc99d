import type { Source } from '../../model/source.ts';
import { justfile } from './justfile.ts';
import { makefile } from './makefile.ts';
import { procfile } from './procfile.ts';
import { shellScript } from './shell-script.ts';
import { taskfile } from './taskfile.ts';
import { tox } from './tox.ts';

/** Files of named commands, and scripts themselves. */
export const taskSources: readonly Source[] = [makefile, procfile, justfile, taskfile, tox, shellScript];
