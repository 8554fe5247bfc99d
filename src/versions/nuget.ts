import { type Bound, between, inRange, raisedAt } from './range.ts';
import { defineScheme, type Scheme } from './scheme.ts';
import { orderSemver, parseSemver, type Semver } from './semver.ts';

/** https://learn.microsoft.com/nuget/concepts/package-versioning: four numbers, labels without case. */
function parse(version: string): Semver | null {
  return parseSemver(version.toLowerCase());
}

function boundsOf(requirement: string): readonly Bound[] | null {
  const text = requirement.trim();
  if (text === '*' || text === '') return [];
  const floating = /^(\d+(?:\.\d+)*)\.\*$/.exec(text);
  if (floating !== null) {
    const numbers = floating[1]!.split('.');
    return between(floating[1]!, raisedAt(numbers, numbers.length - 1));
  }
  const interval = /^([[(])([^,\][()]*)(?:(,)([^,\][()]*))?([\])])$/.exec(text);
  if (interval === null) return parse(text) === null ? null : [{ operator: '>=', version: text }];
  const [, open, low = '', comma, high = '', close] = interval;
  if (comma === undefined) return parse(low) === null ? null : [{ operator: '=', version: low.trim() }];
  const bounds: Bound[] = [];
  if (low.trim() !== '') bounds.push({ operator: open === '[' ? '>=' : '>', version: low.trim() });
  if (high.trim() !== '') bounds.push({ operator: close === ']' ? '<=' : '<', version: high.trim() });
  return bounds.every(({ version }) => parse(version) !== null) ? bounds : null;
}

export const nuget: Scheme = defineScheme<Semver>({
  name: 'nuget',
  zero: 'minor',
  parse,
  order: orderSemver,
  release: ({ numbers }) => ({ epoch: '0', numbers }),
  isPrerelease: ({ prerelease }) => prerelease.length > 0,
  satisfies(version, requirement) {
    if (requirement.length > 1024 || parse(version) === null) return null;
    const bounds = boundsOf(requirement);
    return bounds === null ? null : inRange(version, [bounds], (a, b) => nuget.compare(a, b));
  },
  /** A bare version is a lower bound, `[1.0]` one version; what restore takes is the lowest, so both are fixed. */
  isExact: (requirement) => /^\[?\s*\d+(?:\.\d+)*(?:-[0-9A-Za-z.-]+)?\s*\]?$/.test(requirement.trim()),
});
