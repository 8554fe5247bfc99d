import { lookUp } from '../model/table.ts';
import { compareNumerals, compareText, numeral } from './numeral.ts';
import { type Bound, inRange, type Range } from './range.ts';
import { defineScheme, type Scheme } from './scheme.ts';
import { longestVersion } from './semver.ts';

/**
 * https://maven.apache.org/pom.html#version-order-specification: tokens between dots, hyphens and changes
 * from digits to letters; what stands for nothing (0, "", final, ga, release) is cut before a hyphen,
 * before letters and at the end.
 */
interface Token {
  /** Qualifiers below a number after a hyphen, and that below a number after a dot. */
  readonly rank: number;
  readonly text: string;
}

interface MavenVersion {
  readonly tokens: readonly Token[];
  readonly numbers: readonly string[];
}

const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases: Readonly<Record<string, string>> = { cr: 'rc', ga: '', final: '', release: '' };
const shortForms: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };
const nothing: Token = { rank: qualifiers.indexOf(''), text: '' };
const unknownQualifier = qualifiers.length;
const hyphenNumber = unknownQualifier + 1;
const dotNumber = unknownQualifier + 2;

function parse(version: string): MavenVersion | null {
  const text = version.trim().toLowerCase();
  if (text.length > longestVersion || !/^v?\d[0-9a-z._+~-]*$/.test(text)) return null;
  const plain = text.startsWith('v') ? text.slice(1) : text;
  const tokens: Token[] = [];
  const numbers: string[] = [];
  let leading = true;
  for (const { 0: word, index } of plain.matchAll(/\d+|[^\d.-]+/g)) {
    const before = plain[index - 1];
    if (word.charCodeAt(0) <= 57) {
      const number = numeral(word);
      const dotted = before === '.' || before === undefined;
      if (leading && dotted) numbers.push(number);
      else leading = false;
      if (!dotted) cutNothing(tokens);
      tokens.push({ rank: dotted ? dotNumber : hyphenNumber, text: number });
    } else {
      leading = false;
      cutNothing(tokens);
      tokens.push(qualifier(word, /^\d/.test(plain.slice(index + word.length, index + word.length + 1))));
    }
  }
  cutNothing(tokens);
  return { tokens, numbers };
}

function qualifier(word: string, beforeDigit: boolean): Token {
  const long = (beforeDigit ? lookUp(shortForms, word) : undefined) ?? lookUp(aliases, word) ?? word;
  const rank = qualifiers.indexOf(long);
  return rank === -1 ? { rank: unknownQualifier, text: long } : { rank, text: '' };
}

function cutNothing(tokens: Token[]): void {
  for (let last = tokens.at(-1); last !== undefined && isNothing(last); last = tokens.at(-1)) tokens.pop();
}

function isNothing({ rank, text }: Token): boolean {
  return rank === nothing.rank || (rank > unknownQualifier && text === '0');
}

function order(a: MavenVersion, b: MavenVersion): number {
  const length = Math.max(a.tokens.length, b.tokens.length);
  for (let index = 0; index < length; index++) {
    const left = a.tokens[index] ?? nothing;
    const right = b.tokens[index] ?? nothing;
    if (left.rank !== right.rank) return left.rank - right.rank;
    const sign =
      left.rank > unknownQualifier
        ? compareNumerals(left.text, right.text)
        : compareText(left.text, right.text);
    if (sign !== 0) return sign;
  }
  return 0;
}

/** `[1.0,2.0),[3.0,)`. A bare version is a wish that Maven may overrule: null unless it is met exactly. */
function rangeOf(requirement: string): Range | null {
  const range: Bound[][] = [];
  const text = requirement.replace(/\s+/g, '');
  let at = 0;
  while (at < text.length) {
    const end = text.slice(at).search(/[\])]/);
    if (end === -1 || !/[[(]/.test(text[at]!)) return null;
    const [low = '', high, ...more] = text.slice(at + 1, at + end).split(',');
    if (more.length > 0) return null;
    const bounds: Bound[] = [];
    if (high === undefined) bounds.push({ operator: '=', version: low });
    else {
      if (low !== '') bounds.push({ operator: text[at] === '[' ? '>=' : '>', version: low });
      if (high !== '') bounds.push({ operator: text[at + end] === ']' ? '<=' : '<', version: high });
    }
    range.push(bounds);
    at += end + 1;
    if (text[at] === ',') at++;
  }
  return range.length === 0 ? null : range;
}

export const maven: Scheme = defineScheme<MavenVersion>({
  name: 'maven',
  zero: 'minor',
  parse,
  order,
  release: ({ numbers }) => ({ epoch: '0', numbers }),
  isPrerelease: ({ tokens }) => tokens.some(({ rank }) => rank < nothing.rank),
  satisfies(version, requirement) {
    if (requirement.length > 1024 || parse(version) === null) return null;
    const range = rangeOf(requirement);
    if (range !== null) return inRange(version, range, (a, b) => maven.compare(a, b));
    return parse(requirement) !== null && maven.compare(version, requirement) === 0 ? true : null;
  },
  isExact(requirement) {
    const text = requirement.trim();
    return parse(text) !== null || /^\[[^,\s]+\]$/.test(text);
  },
});
