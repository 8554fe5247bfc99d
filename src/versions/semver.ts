import semverSatisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';
import { compareNumeralLists, compareNumerals, compareText, numeral } from './numeral.ts';
import { pessimisticRange } from './pessimistic.ts';
import { inRange, type Range } from './range.ts';
import { defineScheme, type Release, type Scheme, type SchemeParts, type ZeroRule } from './scheme.ts';

/** https://semver.org, and a little more: `v` in front, fewer or more than three numbers. */
export interface Semver {
  readonly numbers: readonly string[];
  readonly prerelease: readonly string[];
}

/** Longer strings are no versions (node-semver has the same limit), so that all work here is bounded. */
export const longestVersion = 256;

const shape = /^[=v]?\s*(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.~_-]+))?(?:\+[0-9A-Za-z.~_-]*)?$/;

export function parseSemver(version: string): Semver | null {
  if (version.length > longestVersion) return null;
  const match = shape.exec(version.trim());
  if (match === null) return null;
  return { numbers: match[1]!.split('.').map(numeral), prerelease: match[2]?.split('.') ?? [] };
}

export function orderSemver(a: Semver, b: Semver): number {
  return compareNumeralLists(a.numbers, b.numbers) || orderPrereleases(a.prerelease, b.prerelease);
}

/** A release is above its pre-releases; identifiers of digits are below those with letters. */
function orderPrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = orderIdentifiers(a[index]!, b[index]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function orderIdentifiers(a: string, b: string): number {
  const numbers = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (numbers[0] && numbers[1]) return compareNumerals(numeral(a), numeral(b));
  if (numbers[0] !== numbers[1]) return numbers[0] ? -1 : 1;
  return compareText(a, b);
}

const plain: Pick<SchemeParts<Semver>, 'parse' | 'order' | 'release' | 'isPrerelease'> = {
  parse: parseSemver,
  order: orderSemver,
  release: ({ numbers }): Release => ({ epoch: '0', numbers }),
  isPrerelease: ({ prerelease }) => prerelease.length > 0,
};

/** A scheme with semver's versions and its own way to ask for them. */
export function defineSemver(
  name: string,
  zero: ZeroRule,
  requirements: Pick<SchemeParts<Semver>, 'satisfies' | 'isExact' | 'year'>,
): Scheme {
  return defineScheme({ name, zero, ...plain, ...requirements });
}

/** A version as node-semver wants it: three numbers, no `v`. */
function strict(version: string): string | null {
  const parsed = parseSemver(version);
  if (parsed === null || parsed.numbers.length > 3) return null;
  const numbers = [...parsed.numbers, '0', '0'].slice(0, 3).join('.');
  return parsed.prerelease.length === 0 ? numbers : `${numbers}-${parsed.prerelease.join('.')}`;
}

/** The package managers write longer ones never; node-semver's range expressions are only safe on short text. */
const longestRange = 1024;

/** https://github.com/npm/node-semver#ranges. Null for tags, URLs, files, `workspace:`. */
export function satisfiesNpm(version: string, requirement: string): boolean | null {
  if (requirement.length > longestRange || validRange(requirement) === null) return null;
  const asked = strict(version);
  return asked === null ? null : semverSatisfies(asked, requirement);
}

export const npm = defineSemver('npm', 'caret', {
  satisfies: (version, requirement) => satisfiesNpm(version, requirement.replace(/^npm:.*[^/]@/, '')),
  isExact: (requirement) => /^[=v]*\s*\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(requirement.trim()),
});

/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html: a bare version has a caret. */
export const cargo = defineSemver('cargo', 'caret', {
  satisfies(version, requirement) {
    const parts = requirement.split(',').map((part) => part.trim());
    return satisfiesNpm(version, parts.map((part) => (/^\d/.test(part) ? `^${part}` : part)).join(' '));
  },
  isExact: (requirement) => /^=\s*\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(requirement.trim()),
});

/** https://dart.dev/tools/pub/dependencies#version-constraints */
export const pub = defineSemver('pub', 'minor', {
  satisfies: (version, requirement) =>
    satisfiesNpm(version, requirement.trim() === 'any' ? '*' : requirement.replace(/^\^(?=0\.0\.)/, '~')),
  isExact: (requirement) => /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(requirement.trim()),
});

/** https://helm.sh/docs/topics/charts/#the-version-field, https://github.com/Masterminds/semver */
export const helm = defineSemver('helm', 'minor', {
  satisfies: (version, requirement) => satisfiesNpm(version, requirement.replaceAll(',', ' ')),
  isExact: (requirement) => /^[=v]*\s*\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(requirement.trim()),
});

/** Terraform, CocoaPods, Hex: semver versions, asked for with `~>`. */
function pessimistic(name: string, isExact: RegExp): Scheme {
  const scheme: Scheme = defineSemver(name, 'minor', {
    satisfies(version, requirement) {
      const range: Range | null = pessimisticRange(
        requirement,
        (text) => parseSemver(text)?.numbers ?? null,
        '-0',
      );
      if (range === null || parseSemver(version) === null) return null;
      return inRange(version, range, (a, b) => scheme.compare(a, b));
    },
    isExact: (requirement) => isExact.test(requirement.trim()),
  });
  return scheme;
}

const oneVersion = /^={0,2}\s*v?\d+(?:\.\d+)*(?:[-+][0-9A-Za-z.+-]+)?$/;

/** https://developer.hashicorp.com/terraform/language/expressions/version-constraints */
export const terraform = pessimistic('terraform', oneVersion);
/** https://guides.cocoapods.org/using/the-podfile.html */
export const cocoapods = pessimistic('cocoapods', oneVersion);
/** https://hexdocs.pm/elixir/Version.html#module-requirements */
export const hex = pessimistic('hex', oneVersion);

/** Where requirements have no common syntax: Swift, Carthage, actions, images. */
export const looseSemver = defineSemver('semver', 'minor', {
  satisfies: () => null,
  isExact: (requirement) => oneVersion.test(requirement.trim()),
});
