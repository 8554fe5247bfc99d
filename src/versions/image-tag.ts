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

/**
 * By the leading version; where that stays, by the operating system in the suffix: `-alpine3.21` after `-alpine3.23`
 * and `-bookworm` after `-trixie` fall. Another variant of the image is unknown.
 */
export function bumpOfTags(from: string, to: string): Bump {
  if (from === to) return 'none';
  const [left, right] = [parseImageTag(from), parseImageTag(to)];
  const systems = [systemIn(from), systemIn(to)] as const;
  if (left === null || right === null) return 'unknown';
  const bump = bumpOfNumbers(left.version, right.version);
  return bump === 'none' ? bumpOfSystems(systems) : bump;
}

/** Below 1.0 an image's second number says nothing about what breaks: the caret rule is that of packages. */
function bumpOfNumbers(from: string, to: string): Bump {
  const bump = looseSemver.bump(from, to);
  return bump === 'major' && from.split('.')[0] === '0' && to.split('.')[0] === '0' ? 'minor' : bump;
}

/** Sign of the order by leading version, then by the operating system; 0 when it cannot be told. */
export function compareTags(a: string, b: string): number {
  const [left, right] = [parseImageTag(a), parseImageTag(b)];
  if (left === null || right === null) return 0;
  const sign = looseSemver.compare(left.version, right.version);
  return sign === 0 ? compareSystems([systemIn(a), systemIn(b)]) : sign;
}

interface System {
  readonly family: string;
  readonly version: string;
}

/** Releases of Debian and Ubuntu by name, oldest first. */
const debian = ['jessie', 'stretch', 'buster', 'bullseye', 'bookworm', 'trixie', 'forky', 'duke'];
const ubuntu = ['trusty', 'xenial', 'bionic', 'focal', 'jammy', 'noble', 'resolute'];
const ubuntuNumbers = ['14.04', '16.04', '18.04', '20.04', '22.04', '24.04', '26.04'];

function systemIn(tag: string): System | null {
  const words = tag.toLowerCase();
  const numbered =
    /(?:^|[-_.])(alpine|ubuntu|debian|ubi|centos|rockylinux|almalinux|fedora|ol|el|amazonlinux|windowsservercore-ltsc|nanoserver-ltsc)[-_]?(\d+(?:\.\d+)*)(?=$|[-_])/.exec(
      words,
    );
  if (numbered) return { family: numbered[1]!, version: numbered[2]! };
  for (const word of words.split(/[-_.]/)) {
    if (debian.includes(word)) return { family: 'debian', version: String(debian.indexOf(word) + 8) };
    if (ubuntu.includes(word)) return { family: 'ubuntu', version: ubuntuNumbers[ubuntu.indexOf(word)]! };
  }
  return null;
}

function bumpOfSystems([from, to]: readonly [System | null, System | null]): Bump {
  if (from === null || to === null || from.family !== to.family) return 'unknown';
  if (looseSemver.compare(from.version, to.version) === 0) return 'unknown';
  return 'major';
}

function compareSystems([a, b]: readonly [System | null, System | null]): number {
  if (a === null || b === null || a.family !== b.family) return 0;
  return looseSemver.compare(a.version, b.version);
}
