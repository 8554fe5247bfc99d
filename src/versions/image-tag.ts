import type { Bump } from '../model/upgrade.ts';
import { looseSemver } from './semver.ts';

/** `3.7-buster` → version 3.7, suffix `-buster`; null when the tag names no version (`latest`, `bookworm`). */
export interface ImageTag {
  readonly version: string;
  readonly suffix: string;
}

export function parseImageTag(tag: string): ImageTag | null {
  const match = /^v?(\d+(?:\.\d+)*)(.*)$/.exec(tag);
  // A commit: all hex, and long.
  if (match === null || tag.length > 128 || /^[0-9a-f]{7,64}$/.test(tag)) return null;
  return { version: match[1]!, suffix: match[2]! };
}

/** By the leading version alone; the same version with another suffix (`-buster` → `-bullseye`) is unknown. */
export function bumpOfTags(from: string, to: string): Bump {
  if (from === to) return 'none';
  const [left, right] = [parseImageTag(from), parseImageTag(to)];
  if (left === null || right === null) return 'unknown';
  const bump = looseSemver.bump(left.version, right.version);
  return bump === 'none' ? 'unknown' : bump;
}

/** Sign of the order by leading version, 0 when it cannot be told. */
export function compareTags(a: string, b: string): number {
  const [left, right] = [parseImageTag(a), parseImageTag(b)];
  return left === null || right === null ? 0 : looseSemver.compare(left.version, right.version);
}
