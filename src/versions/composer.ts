import { append } from '../model/append.ts';
import { lookUp } from '../model/table.ts';
import { compareNumeralLists, compareNumerals, numeral } from './numeral.ts';
import { anything, type Bound, between, caretCeiling, inRange, type Range, raisedAt } from './range.ts';
import { defineScheme, type Scheme } from './scheme.ts';
import { longestVersion } from './semver.ts';

/** https://github.com/composer/semver: `v1.2.3-beta2`, and Drupal's `8.x-1.9`. */
interface ComposerVersion {
  readonly numbers: readonly string[];
  /** dev 0, alpha 1, beta 2, RC 3, stable 4, patch 5. */
  readonly stability: number;
  readonly number: string;
}

const shape =
  /^v?(\d+(?:\.\d+)*)(?:[-._]?(stable|beta|b|rc|alpha|a|patch|pl|p)(?:[-.]?(\d+))?)?(?:[-.]?(dev))?(?:\+\S*)?$/;
const numericBranch = /^v?(\d+(?:\.\d+){0,2})\.x-dev$/;
const newest = ['9999999', '9999999', '9999999'].map(numeral);
const drupal = /^\d+\.x-(?=\d)/;
const stabilities: Readonly<Record<string, number>> = {
  a: 1,
  alpha: 1,
  b: 2,
  beta: 2,
  rc: 3,
  stable: 4,
  p: 5,
  pl: 5,
  patch: 5,
};

function parse(version: string): ComposerVersion | null {
  if (version.length > longestVersion) return null;
  const written = version.trim().toLowerCase();
  // A branch of numbers is the newest of its line: `2.x-dev` comes after 2.9.
  const branch = numericBranch.exec(written);
  if (branch !== null) {
    const numbers = [...branch[1]!.split('.').map(numeral), ...newest].slice(0, 4);
    return { numbers, stability: 0, number: numeral('0') };
  }
  const match = shape.exec(written.replace(drupal, ''));
  if (match === null) return null;
  const [, numbers = '', stability = 'stable', number = '0', dev] = match;
  return {
    numbers: numbers.split('.').map(numeral),
    stability: dev === undefined ? (lookUp(stabilities, stability) ?? 4) : 0,
    number: numeral(number),
  };
}

function order(a: ComposerVersion, b: ComposerVersion): number {
  return (
    compareNumeralLists(a.numbers, b.numbers) ||
    a.stability - b.stability ||
    compareNumerals(a.number, b.number)
  );
}

/** https://getcomposer.org/doc/articles/versions.md. Null for branches and what else is not understood. */
function rangeOf(requirement: string): Range | null {
  const range: (readonly Bound[])[] = [];
  for (const alternative of requirement.split(/\|\|?/)) {
    const bounds = boundsOfAll(alternative.trim());
    if (bounds === null) return null;
    range.push(bounds);
  }
  return range;
}

function boundsOfAll(text: string): readonly Bound[] | null {
  const hyphen = /^(\S+) - (\S+)$/.exec(text);
  if (hyphen !== null) {
    const [low, high] = [parse(hyphen[1]!), parse(hyphen[2]!)];
    if (low === null || high === null) return null;
    if (high.numbers.length >= 3)
      return [
        { operator: '>=', version: hyphen[1]! },
        { operator: '<=', version: hyphen[2]! },
      ];
    return between(hyphen[1]!, raisedAt(high.numbers, high.numbers.length - 1));
  }
  const bounds: Bound[] = [];
  for (const part of text.replace(/([<>=!~^]) +/g, '$1').split(/[\s,]+/)) {
    const parsed = boundsOf(part.replace(/@(?:dev|alpha|beta|rc|stable)$/i, ''));
    if (parsed === null) return null;
    append(bounds, parsed);
  }
  return bounds;
}

function boundsOf(part: string): readonly Bound[] | null {
  if (part === '' || part === '*') return anything[0]!;
  const wildcard = /^v?(\d+(?:\.\d+)*)\.[*x]$/.exec(part);
  if (wildcard !== null) {
    const numbers = wildcard[1]!.split('.').map(numeral);
    return between(`${wildcard[1]}-dev`, `${raisedAt(numbers, numbers.length - 1)}-dev`);
  }
  const match = /^([~^]|[<>]=?|!=|<>|==?|)(\S+)$/.exec(part);
  const version = match === null ? null : parse(match[2]!);
  if (match === null || version === null) return null;
  const { numbers } = version;
  switch (match[1]) {
    case '^':
      return between(match[2]!, `${caretCeiling(numbers)}-dev`);
    case '~':
      return between(match[2]!, `${raisedAt(numbers, Math.max(0, numbers.length - 2))}-dev`);
    case '>':
    case '>=':
    case '<':
    case '<=':
      return [{ operator: match[1], version: match[2]! }];
    case '!=':
    case '<>':
      return [{ operator: '!=', version: match[2]! }];
    default:
      return [{ operator: '=', version: match[2]! }];
  }
}

export const composer: Scheme = defineScheme<ComposerVersion>({
  name: 'composer',
  zero: 'caret',
  parse,
  order,
  release: ({ numbers }) => ({ epoch: '0', numbers }),
  isPrerelease: ({ stability }) => stability < 4,
  satisfies(version, requirement) {
    if (requirement.length > 1024 || parse(version) === null) return null;
    const range = rangeOf(requirement.trim());
    return range === null ? null : inRange(version, range, (a, b) => composer.compare(a, b));
  },
  isExact: (requirement) => parse(requirement.trim().replace(/^==?/, '')) !== null,
});
