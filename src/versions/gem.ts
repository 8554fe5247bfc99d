import { compareNumerals, compareText, numeral } from './numeral.ts';
import { pessimisticRange } from './pessimistic.ts';
import { inRange } from './range.ts';
import { defineScheme, type Scheme } from './scheme.ts';
import { longestVersion } from './semver.ts';

/** `1.2.0.rc1` → 1, 2, 0, rc, 1 without the zeros that do not count: Gem::Version's canonical segments. */
interface GemVersion {
  readonly segments: readonly string[];
  readonly numbers: readonly string[];
}

const shape = /^\s*\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?\s*$/;

function parse(version: string): GemVersion | null {
  if (version.length > longestVersion || !shape.test(version)) return null;
  const segments = (version.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? []).map((segment) =>
    isNumber(segment) ? numeral(segment) : segment,
  );
  const letters = segments.findIndex((segment) => !isNumber(segment));
  const numbers = letters === -1 ? segments : segments.slice(0, letters);
  const rest = letters === -1 ? [] : segments.slice(letters);
  return { segments: [...withoutTrailingZeros(numbers), ...withoutTrailingZeros(rest)], numbers };
}

function isNumber(segment: string): boolean {
  return segment.charCodeAt(0) <= 57;
}

function withoutTrailingZeros(segments: readonly string[]): readonly string[] {
  let end = segments.length;
  while (end > 0 && segments[end - 1] === '0') end--;
  return segments.slice(0, end);
}

/** https://github.com/rubygems/rubygems/blob/master/lib/rubygems/version.rb: letters are below numbers. */
function order(a: GemVersion, b: GemVersion): number {
  const length = Math.max(a.segments.length, b.segments.length);
  for (let index = 0; index < length; index++) {
    const left = a.segments[index] ?? '0';
    const right = b.segments[index] ?? '0';
    if (isNumber(left) !== isNumber(right)) return isNumber(left) ? 1 : -1;
    const sign = isNumber(left) ? compareNumerals(left, right) : compareText(left, right);
    if (sign !== 0) return sign;
  }
  return 0;
}

export const gem: Scheme = defineScheme<GemVersion>({
  name: 'gem',
  zero: 'minor',
  parse,
  order,
  release: ({ numbers }) => ({ epoch: '0', numbers }),
  isPrerelease: ({ segments }) => segments.some((segment) => !isNumber(segment)),
  satisfies(version, requirement) {
    const range = pessimisticRange(
      requirement.replaceAll('&', ','),
      (text) => parse(text)?.numbers ?? null,
      '.A',
    );
    if (range === null || parse(version) === null) return null;
    return inRange(version, range, (a, b) => gem.compare(a, b));
  },
  isExact: (requirement) => /^=?\s*\d[0-9A-Za-z.-]*$/.test(requirement.trim()),
});
