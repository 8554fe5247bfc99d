import { licenseFamilies, licenseNames, unsaidLicenses } from '../../data/license-names.ts';

/**
 * An expression of SPDX (https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/), or what stands
 * for one: a license by its usual name, or several of which all or any one holds.
 */
type License = string | { readonly joined: 'and' | 'or'; readonly parts: readonly License[] };

/** Longer texts are the license itself. */
const longest = 1000;

/**
 * Whether two texts name one license: order, case, spelling (`Apache License 2.0`, `Apache-2.0`) and old identifiers
 * are no difference, nor is a name that leaves open what the other says (`BSD`, `GPL-3.0`). Null where one names none.
 */
export function isSameLicense(a: string, b: string): boolean | null {
  const [one, other] = [readLicense(a), readLicense(b)];
  return one === null || other === null ? null : isAlike(one, other);
}

function readLicense(written: string): License | null {
  if (written.length > longest) return written.trim();
  const text = written
    .replace(/[ ,]+or (?:any )?(?:later|newer|greater)(?: versions?)?(?![\w-])/gi, '-or-later')
    .replace(/\|{1,2}/g, ' or ');
  const whole = nameOf(text);
  if (whole === '' || unsaidLicenses.has(whole)) return null;
  // `The MIT License (MIT)` and `MIT/X11` would else be read as expressions.
  if (licenseNames.has(whole)) return simple(text);
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  const reader = new Expression(tokens.flatMap(split));
  return reader.read() ?? simple(text);
}

/** `MIT/Apache-2.0` is what Cargo wrote; an address and a part of a name stay whole. */
function split(token: string): string[] {
  if (token.includes('://') || !token.includes('/')) return [token];
  return token.split('/').flatMap((part, index) => (index === 0 ? [part] : ['or', part]));
}

/** Words between operators and parentheses are one name. */
class Expression {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  /** Null for what is no expression. */
  read(): License | null {
    const found = this.#joined('or');
    return this.#at === this.#tokens.length ? found : null;
  }

  #joined(operator: 'and' | 'or'): License | null {
    const parts: License[] = [];
    do {
      const part = operator === 'or' ? this.#joined('and') : this.#operand();
      if (part === null) return null;
      if (typeof part !== 'string' && part.joined === operator) for (const one of part.parts) parts.push(one);
      else parts.push(part);
    } while (this.#takes(operator));
    const byKey = new Map(parts.map((part) => [keyOf(part), part]));
    const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
    return sorted.length === 1 ? sorted[0]! : { joined: operator, parts: sorted };
  }

  #operand(): License | null {
    if (this.#takes('(')) {
      const inner = this.#joined('or');
      return this.#takes(')') ? inner : null;
    }
    const words: string[] = [];
    for (let word = this.#tokens[this.#at]; word !== undefined; word = this.#tokens[this.#at]) {
      if (/^(?:[()]|and|or)$/i.test(word)) break;
      words.push(word);
      this.#at++;
    }
    return words.length === 0 ? null : simple(words.join(' '));
  }

  #takes(word: string): boolean {
    if (this.#tokens[this.#at]?.toLowerCase() !== word) return false;
    this.#at++;
    return true;
  }
}

function keyOf(license: License): string {
  if (typeof license === 'string') return license;
  return `(${license.parts.map(keyOf).join(` ${license.joined} `)})`;
}

/** `GPL-2.0-only WITH Classpath-exception-2.0` is a license of its own. */
function simple(text: string): string {
  const [license = '', ...exceptions] = text.split(/ with /i);
  return [usualName(license), ...exceptions.map((one) => one.trim().toLowerCase())].join(' with ');
}

const gnu = /^(?:gnu-)?([al]?gpl)[- ]?v?(\d)(?:\.(\d))?(-?\+|-or-later|-or-newer|-or-greater|-only)?$/;

function usualName(text: string): string {
  const name = nameOf(text);
  if (/^see-(?:in|at)(?:-|$)/.test(name) || name.startsWith('custom:')) return 'custom';
  const [, family, major, minor = '0', which] = gnu.exec(name) ?? [];
  if (family === undefined) return licenseNames.get(name) ?? name;
  const ending = which === undefined ? '' : which === '-only' ? '-only' : '-or-later';
  return `${family}-${major}.${minor}${ending}`;
}

/** `The Apache License, Version 2.0` → `apache-2.0`; of an address what it ends in. */
function nameOf(text: string): string {
  const address = /^https?:\/\/[^\s?#]*?\/([^/\s?#]+)\/?(?:[?#].*)?$/.exec(text.trim())?.[1];
  const words = (address ?? text)
    .toLowerCase()
    .replace(/\.(?:html|php|txt|md)$/, '')
    .replace(/gnu (?:(lesser|library|affero) )?general public/g, (_, kind?: string) =>
      kind === undefined ? 'gpl' : kind === 'affero' ? 'agpl' : 'lgpl',
    )
    .split(/[\s,;_"'()-]+/)
    .filter((word) => word !== '' && !/^(?:the|licen[cs]ed?|version|v)$/.test(word))
    .map((word) => word.replace(/^v(?=\d)/, ''));
  const name = words.join('-');
  // http://www.apache.org/licenses/LICENSE-2.0
  return address !== undefined && /^\d/.test(name) && text.includes('apache.org') ? `apache-${name}` : name;
}

function isAlike(a: License, b: License): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    return a === b || isFamilyOf(a, b) || isFamilyOf(b, a);
  }
  if (typeof a === 'string' || typeof b === 'string' || a.joined !== b.joined) return false;
  return a.parts.length === b.parts.length && a.parts.every((part, index) => isAlike(part, b.parts[index]!));
}

/** `bsd` of `bsd-3-clause`, `gpl-3.0` of `gpl-3.0-or-later`. */
function isFamilyOf(family: string, member: string): boolean {
  if (!member.startsWith(`${family}-`)) return false;
  return licenseFamilies.has(family) || /^[al]?gpl-\d\.\d$/.test(family);
}
