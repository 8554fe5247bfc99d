import { lowered } from '../../model/finding.ts';
import type { Rule, StateRule } from '../../model/rule.ts';
import { badSignature } from './bad-signature.ts';
import { changedTrust } from './changed-trust.ts';
import { concurrentDeploys } from './concurrent-deploys.ts';
import { configDrift } from './config-drift.ts';
import { disabledHealthCheck } from './disabled-health-check.ts';
import { editedManifest } from './edited-manifest.ts';
import { generatedManifest } from './generated-manifest.ts';
import { hiddenPipeFailure } from './hidden-pipe-failure.ts';
import { ignoredDeployFailure } from './ignored-deploy-failure.ts';
import { ignoredManifest } from './ignored-manifest.ts';
import { liveVersionRedeploy } from './live-version-redeploy.ts';
import { longLivedCloudKey } from './long-lived-cloud-key.ts';
import { missingErrexit } from './missing-errexit.ts';
import { missingHealthGate } from './missing-health-gate.ts';
import { missingManifest } from './missing-manifest.ts';
import { missingRollback } from './missing-rollback.ts';
import { mutableDeployTag } from './mutable-deploy-tag.ts';
import { prematureTeardown } from './premature-teardown.ts';
import { printedSecret } from './printed-secret.ts';
import { tracedSecret } from './traced-secret.ts';
import { truncatedList } from './truncated-list.ts';
import { unanchoredSignatureCheck } from './unanchored-signature-check.ts';
import { unboundedWait } from './unbounded-wait.ts';
import { uncheckedLiveData } from './unchecked-live-data.ts';
import { uncheckedSignature } from './unchecked-signature.ts';
import { uncommittedManifest } from './uncommitted-manifest.ts';
import { unpinnedDeploySource } from './unpinned-deploy-source.ts';
import { unprovenCertificate } from './unproven-certificate.ts';
import { unreviewedApply } from './unreviewed-apply.ts';
import { unsignedDeployScript } from './unsigned-deploy-script.ts';
import { unsyncedExternalList } from './unsynced-external-list.ts';
import { untestedDeploy } from './untested-deploy.ts';
import { untestedDeployChain } from './untested-deploy-chain.ts';
import { unverifiedVendoredScript } from './unverified-vendored-script.ts';
import { weakHealthGate } from './weak-health-gate.ts';
import { wrapperArgumentMismatch } from './wrapper-argument-mismatch.ts';

const asWritten: readonly StateRule[] = [
  generatedManifest,
  ignoredManifest,
  uncommittedManifest,
  missingManifest,
  configDrift,
  editedManifest,
  uncheckedLiveData,
  liveVersionRedeploy,
  missingHealthGate,
  weakHealthGate,
  disabledHealthCheck,
  prematureTeardown,
  missingRollback,
  unboundedWait,
  untestedDeployChain,
  wrapperArgumentMismatch,
  mutableDeployTag,
  unpinnedDeploySource,
  truncatedList,
  ignoredDeployFailure,
  hiddenPipeFailure,
  missingErrexit,
  tracedSecret,
  printedSecret,
  unsignedDeployScript,
  badSignature,
  uncheckedSignature,
  unanchoredSignatureCheck,
  unverifiedVendoredScript,
  unprovenCertificate,
  unsyncedExternalList,
  concurrentDeploys,
  longLivedCloudKey,
  untestedDeploy,
  unreviewedApply,
];

/** The rules of deploy-scripts, in the order of the documentation. */
export const deployScripts: readonly Rule[] = [
  ...asWritten.map(
    (rule): StateRule => ({
      ...rule,
      // An example or a preview for one pull request is worth one level less.
      *check(facts, context) {
        for (const draft of rule.check(facts, context)) {
          const gentle = draft.details?.target === 'example';
          yield gentle
            ? { ...draft, severity: lowered(draft.severity ?? rule.severity[context.mode]) }
            : draft;
        }
      },
    }),
  ),
  changedTrust,
];
