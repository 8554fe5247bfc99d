import { lookUp } from '../model/table.ts';
import { isYearAndMonth, twoDigitYear } from './calendar.ts';
import { compareNumeralLists, compareNumerals, compareText, numeral } from './numeral.ts';
import { raisedAt } from './range.ts';
import { defineScheme, type Scheme, type SchemeParts } from './scheme.ts';
import { longestVersion } from './semver.ts';

/** https://packaging.python.org/en/latest/specifications/version-specifiers/ */
interface PythonVersion {
  readonly epoch: string;
  readonly release: readonly string[];
  readonly pre: readonly [rank: 0 | 1 | 2, number: string] | null; // a, b, rc
  readonly post: string | null;
  readonly dev: string | null;
  readonly local: readonly string[];
}

const shape =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;

const rankOfPre: Readonly<Record<string, 0 | 1 | 2>> = { a: 0, alpha: 0, b: 1, beta: 1 };

function parse(version: string): PythonVersion | null {
  if (version.length > longestVersion) return null;
  const match = shape.exec(version.trim().toLowerCase());
  if (match === null) return null;
  const [, epoch, release = '', pre, preNumber, bare, post, postNumber, dev, devNumber, local] = match;
  return {
    epoch: numeral(epoch ?? '0'),
    release: release.split('.').map(numeral),
    pre: pre === undefined ? null : [lookUp(rankOfPre, pre) ?? 2, numeral(preNumber || '0')],
    post: bare === undefined ? (post === undefined ? null : numeral(postNumber || '0')) : numeral(bare),
    dev: dev === undefined ? null : numeral(devNumber || '0'),
    local: local?.split(/[-_.]/) ?? [],
  };
}

function order(a: PythonVersion, b: PythonVersion): number {
  return orderPublic(a, b) || orderLocal(a.local, b.local);
}

function orderPublic(a: PythonVersion, b: PythonVersion): number {
  return (
    compareNumerals(a.epoch, b.epoch) ||
    compareNumeralLists(a.release, b.release) ||
    preRank(a) - preRank(b) ||
    compareNumerals(a.pre?.[1] ?? '0', b.pre?.[1] ?? '0') ||
    orderAbsent(a.post, b.post, -1) ||
    orderAbsent(a.dev, b.dev, 1)
  );
}

/** 1.0.dev1 < 1.0a1 < 1.0b1 < 1.0rc1 < 1.0 */
function preRank({ pre, post, dev }: PythonVersion): number {
  if (pre !== null) return pre[0];
  return post === null && dev !== null ? -1 : 3;
}

function orderAbsent(a: string | null, b: string | null, absent: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? absent : -absent;
  return compareNumerals(a, b);
}

function orderLocal(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const left = a[index]!;
    const right = b[index]!;
    const numbers = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (numbers[0] !== numbers[1]) return numbers[0] ? 1 : -1;
    const sign = numbers[0] ? compareNumerals(numeral(left), numeral(right)) : compareText(left, right);
    if (sign !== 0) return sign;
  }
  return a.length - b.length;
}

/** Poetry's own signs (https://python-poetry.org/docs/dependency-specification/), put into PEP 440's. */
function withoutCaret(clause: string): string | null {
  const match = /^(\^|~(?!=))\s*(.+)$/.exec(clause);
  if (match === null) return clause;
  const version = parse(match[2]!);
  if (version === null) return null;
  const { release } = version;
  const leading = release.findIndex((number) => number !== '0');
  const place =
    match[1] === '^' ? (leading === -1 ? release.length - 1 : leading) : Math.min(1, release.length - 1);
  return `>=${match[2]},<${raisedAt(release, place)}`;
}

function satisfies(version: string, requirement: string): boolean | null {
  const parsed = parse(version);
  if (parsed === null || requirement.length > 1024) return null;
  let answer: boolean | null = false;
  for (const alternative of requirement.split('||')) {
    const one = satisfiesAll(parsed, version, alternative);
    if (one === true) return true;
    if (one === null) answer = null;
  }
  return answer;
}

function satisfiesAll(parsed: PythonVersion, version: string, requirement: string): boolean | null {
  const clauses = requirement
    .replace(/^\s*\(|\)\s*$/g, '')
    .split(',')
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && clause !== '*');
  let answer: boolean | null = true;
  for (const clause of clauses) {
    const plain = withoutCaret(clause);
    const parts =
      plain === null ? [null] : plain.split(',').map((part) => satisfiesClause(parsed, version, part));
    if (parts.includes(false)) return false;
    if (parts.includes(null)) answer = null;
  }
  return answer;
}

function satisfiesClause(parsed: PythonVersion, version: string, clause: string): boolean | null {
  const match = /^(===|[~=!<>]=|[<>]|)\s*(\S+)$/.exec(clause);
  if (match === null) return null;
  const [, operator = '', operand = ''] = match;
  if (operator === '===') return version.trim().toLowerCase() === operand.toLowerCase();
  if (operand.endsWith('.*')) {
    if (operator !== '' && operator !== '==' && operator !== '!=') return null;
    const prefix = parse(operand.slice(0, -2));
    if (prefix === null) return null;
    return startsWith(parsed, prefix) === (operator !== '!=');
  }
  const bound = parse(operand);
  return bound === null ? null : judge(parsed, operator, bound);
}

function judge(version: PythonVersion, operator: string, bound: PythonVersion): boolean | null {
  const sign = bound.local.length === 0 ? orderPublic(version, bound) : order(version, bound);
  switch (operator) {
    case '':
    case '==':
      return sign === 0;
    case '!=':
      return sign !== 0;
    case '>=':
      return sign >= 0;
    case '<=':
      return sign <= 0;
    case '<': // not the pre-releases of the bound itself
      return sign < 0 && (isPrerelease(bound) || !isPrerelease(version) || !sameRelease(version, bound));
    case '>': // not the post-releases of the bound itself
      return sign > 0 && (bound.post !== null || version.post === null || !sameRelease(version, bound));
    case '~=':
      if (bound.release.length < 2) return null;
      return sign >= 0 && startsWith(version, { ...bound, release: bound.release.slice(0, -1) });
    default:
      return null;
  }
}

function startsWith(version: PythonVersion, prefix: PythonVersion): boolean {
  if (version.epoch !== prefix.epoch) return false;
  return prefix.release.every((number, index) => (version.release[index] ?? '0') === number);
}

function sameRelease(a: PythonVersion, b: PythonVersion): boolean {
  return a.epoch === b.epoch && compareNumeralLists(a.release, b.release) === 0;
}

function isPrerelease({ pre, dev }: PythonVersion): boolean {
  return pre !== null || dev !== null;
}

const parts: Omit<SchemeParts<PythonVersion>, 'name'> = {
  zero: 'minor',
  parse,
  order,
  release: ({ epoch, release }) => ({ epoch, numbers: release }),
  isPrerelease,
  satisfies,
  isExact: (requirement) => /^={0,3}\s*v?\d[^,\s*<>=!~]*$/.test(requirement.trim()),
};

export const pep440: Scheme = defineScheme({ name: 'pep440', ...parts, isMonthly: isYearAndMonth });

/** For projects that count by the year in two digits: pip 22.3 → 23.0. */
export const pep440ByYear: Scheme = defineScheme({
  name: 'pep440, by year',
  ...parts,
  year: twoDigitYear,
});
