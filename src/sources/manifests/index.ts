import type { Source } from '../../model/source.ts';
import { packageJson } from './package-json.ts';
import { requirementsTxt } from './requirements-txt.ts';

/** Everything that says what packages a project asks for. */
export const manifestSources: readonly Source[] = [requirementsTxt, packageJson];
