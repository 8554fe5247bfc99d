import type { Source } from '../../model/source.ts';
import { justfile } from './justfile.ts';
import { makefile } from './makefile.ts';
import { packageScripts } from './package-scripts.ts';
import { procfile } from './procfile.ts';
import { pyprojectTasks } from './pyproject-tasks.ts';
import { shellScript } from './shell-script.ts';
import { taskfile } from './taskfile.ts';
import { tox } from './tox.ts';

/** Files of named commands, and scripts themselves. */
export const taskSources: readonly Source[] = [
  makefile,
  packageScripts,
  procfile,
  justfile,
  taskfile,
  tox,
  pyprojectTasks,
  shellScript,
];
