import type { Ecosystem } from '../model/fact.ts';
import { lookUp } from '../model/table.ts';

/**
 * The year when a first number can only be one: `2023` of 2023.7.22, `20230722`. Null otherwise.
 * Two digits (`23.1`) are a year only for packages known to count so: virtualenv 20 and jsdom 22 do not.
 */
export function calendarYear(first: string): string | null {
  if (first.length !== 4 && first.length !== 6 && first.length !== 8) return null;
  const year = first.slice(0, 4);
  if (year < '1990' || year > '2099') return null;
  if (first.length === 4) return year;
  const month = first.slice(4, 6);
  return month >= '01' && month <= '12' ? first : null;
}

export function twoDigitYear(first: string): string | null {
  return first.length === 2 ? first : calendarYear(first);
}

/**
 * `24.11.1` → `25.10.0`: a year and a month by their shape. Counters reach a second number of ten or more in one
 * version seldom, and in two that follow each other hardly ever.
 */
export function isYearAndMonth(from: readonly string[], to: readonly string[]): boolean {
  const [[year, month], [nextYear, nextMonth]] = [from, to].map((numbers) =>
    numbers.slice(0, 2).map(Number),
  ) as [[number, number], [number, number]];
  const isYear = (number: number) => number >= 18 && number <= 40;
  const isMonth = (number: number | undefined) => number !== undefined && number >= 1 && number <= 12;
  if (!isYear(year) || !isYear(nextYear) || !isMonth(month) || !isMonth(nextMonth)) return false;
  return nextYear > year && nextYear - year <= 3 && month >= 10 && nextMonth >= 10;
}

/** Projects that say they count by the year, in two digits (https://calver.org/users.html and their own pages). */
const twoDigitYears: Partial<Record<Ecosystem, ReadonlySet<string>>> = {
  pypi: new Set([
    'aiofiles',
    'argon2-cffi',
    'argon2-cffi-bindings',
    'attrs',
    'automat',
    'black',
    'cattrs',
    'constantly',
    'environ-config',
    'flake8-bugbear',
    'hatch-fancy-pypi-readme',
    'hyperlink',
    'incremental',
    'klein',
    'packaging',
    'pip',
    'prometheus-async',
    'pyopenssl',
    'service-identity',
    'stamina',
    'structlog',
    'svcs',
    'towncrier',
    'treq',
    'twisted',
  ]),
  conda: new Set([
    'attrs',
    'black',
    'cattrs',
    'conda',
    'conda-build',
    'packaging',
    'pip',
    'pyopenssl',
    'twisted',
  ]),
};

export function countsByTwoDigitYear(ecosystem: Ecosystem, name: string): boolean {
  return lookUp(twoDigitYears, ecosystem)?.has(name.toLowerCase().replace(/[-_.]+/g, '-')) ?? false;
}
