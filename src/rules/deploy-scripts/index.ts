import type { Rule } from '../../model/rule.ts';
import { generatedManifest } from './generated-manifest.ts';
import { ignoredManifest } from './ignored-manifest.ts';

/** The rules of deploy-scripts, in the order of the documentation. */
export const deployScripts: readonly Rule[] = [generatedManifest, ignoredManifest];
