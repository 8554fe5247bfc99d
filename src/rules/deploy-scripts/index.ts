import type { Rule } from '../../model/rule.ts';
import { disabledHealthCheck } from './disabled-health-check.ts';
import { generatedManifest } from './generated-manifest.ts';
import { ignoredDeployFailure } from './ignored-deploy-failure.ts';
import { ignoredManifest } from './ignored-manifest.ts';
import { missingHealthGate } from './missing-health-gate.ts';
import { missingManifest } from './missing-manifest.ts';
import { truncatedList } from './truncated-list.ts';
import { uncommittedManifest } from './uncommitted-manifest.ts';
import { weakHealthGate } from './weak-health-gate.ts';

/** The rules of deploy-scripts, in the order of the documentation. */
export const deployScripts: readonly Rule[] = [
  generatedManifest,
  ignoredManifest,
  uncommittedManifest,
  missingManifest,
  missingHealthGate,
  weakHealthGate,
  disabledHealthCheck,
  ignoredDeployFailure,
  truncatedList,
];
