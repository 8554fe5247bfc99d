import type { Bump } from '../model/upgrade.ts';
import { looseSemver } from './semver.ts';

/** A full commit id of git, SHA-1 or SHA-256. One can be all digits, and is no version for that. */
export function isCommitId(ref: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}

/** Tags like `v4` and `v4.1.0`; branches and commits have no order. */
export function bumpOfRefs(from: string, to: string): Bump {
  if (from === to) return 'none';
  return isVersion(from) && isVersion(to) ? looseSemver.bump(from, to) : 'unknown';
}

/** 0 when it cannot be told. */
export function compareRefs(a: string, b: string): number {
  return isVersion(a) && isVersion(b) ? looseSemver.compare(a, b) : 0;
}

function isVersion(ref: string): boolean {
  return !isCommitId(ref) && looseSemver.isValid(ref);
}
