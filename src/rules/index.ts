import type { Rule } from '../model/rule.ts';
import { deployScripts } from './deploy-scripts/index.ts';
import { eolRuntimes } from './eol-runtimes/index.ts';
import { addedInstallScript } from './lockfile-majors/added-install-script.ts';
import { changedIntegrity } from './lockfile-majors/changed-integrity.ts';
import { changedLicense } from './lockfile-majors/changed-license.ts';
import { changedSource } from './lockfile-majors/changed-source.ts';
import { majorDowngrade } from './lockfile-majors/major-downgrade.ts';
import { majorUpgrade } from './lockfile-majors/major-upgrade.ts';
import { raisedEngine } from './lockfile-majors/raised-engine.ts';
import { removedOverride } from './lockfile-majors/removed-override.ts';
import { runtimeDrift } from './lockfile-majors/runtime-drift.ts';
import { secondMajor } from './lockfile-majors/second-major.ts';
import { unsyncedLockfile } from './lockfile-majors/unsynced-lockfile.ts';
import { upstreamDrift } from './lockfile-majors/upstream-drift.ts';
import { youngRelease } from './lockfile-majors/young-release.ts';
import { archivedAction } from './unpinned-dependencies/archived-action.ts';
import { floatingImage } from './unpinned-dependencies/floating-image.ts';
import { mismatchedPinComment } from './unpinned-dependencies/mismatched-pin-comment.ts';
import { missingCooldown } from './unpinned-dependencies/missing-cooldown.ts';
import { missingLockfile } from './unpinned-dependencies/missing-lockfile.ts';
import { undigestedImage } from './unpinned-dependencies/undigested-image.ts';
import { unlockedInstall } from './unpinned-dependencies/unlocked-install.ts';
import { unlockedRequirement } from './unpinned-dependencies/unlocked-requirement.ts';
import { unpinnedAction } from './unpinned-dependencies/unpinned-action.ts';
import { unpinnedInsideAction } from './unpinned-dependencies/unpinned-inside-action.ts';
import { unpinnedInstall } from './unpinned-dependencies/unpinned-install.ts';
import { unpinnedModule } from './unpinned-dependencies/unpinned-module.ts';
import { unpinnedSystemPackage } from './unpinned-dependencies/unpinned-system-package.ts';
import { unverifiedDownload } from './unpinned-dependencies/unverified-download.ts';

/** Every rule, one line each, in the order of the documentation. */
export const rules: readonly Rule[] = [
  unpinnedAction,
  mismatchedPinComment,
  floatingImage,
  undigestedImage,
  unpinnedInstall,
  unpinnedSystemPackage,
  unlockedInstall,
  unverifiedDownload,
  unlockedRequirement,
  missingLockfile,
  unpinnedModule,
  missingCooldown,
  unpinnedInsideAction,
  archivedAction,
  ...eolRuntimes,
  majorUpgrade,
  majorDowngrade,
  runtimeDrift,
  upstreamDrift,
  secondMajor,
  unsyncedLockfile,
  addedInstallScript,
  raisedEngine,
  removedOverride,
  changedLicense,
  youngRelease,
  changedSource,
  changedIntegrity,
  ...deployScripts,
];
