import { append } from '../model/append.ts';
import { anything, type Bound, between, type Range, raisedAt } from './range.ts';

const operators = { '=': '=', '==': '=', '!=': '!=', '>': '>', '>=': '>=', '<': '<', '<=': '<=' } as const;

/**
 * `~> 1.2, != 1.3.0`: RubyGems, Terraform, CocoaPods; with `and` and `or` Hex.
 * `~> 1.2` is at least 1.2 and below 2, `~> 1.2.3` below 1.3. Null when a word is not understood.
 * `lowest` ends the lowest pre-release of a version (`-0`), since those of the ceiling are shut out too.
 */
export function pessimisticRange(
  requirement: string,
  numbersOf: (version: string) => readonly string[] | null,
  lowest: string,
): Range | null {
  if (requirement.length > 1024) return null;
  if (requirement.trim() === '') return anything;
  const range: (readonly Bound[])[] = [];
  for (const alternative of requirement.split(/\bor\b|\|\|/)) {
    const bounds: Bound[] = [];
    for (const part of alternative.split(/,|\band\b/)) {
      const parsed = boundsOf(part.trim(), numbersOf, lowest);
      if (parsed === null) return null;
      append(bounds, parsed);
    }
    range.push(bounds);
  }
  return range;
}

function boundsOf(
  part: string,
  numbersOf: (version: string) => readonly string[] | null,
  lowest: string,
): readonly Bound[] | null {
  const match = /^(~>|[=!<>]{0,2})\s*(\S+)$/.exec(part);
  if (match === null) return null;
  const [, sign = '', version = ''] = match;
  const numbers = numbersOf(version);
  if (numbers === null) return null;
  if (sign === '~>')
    return between(version, `${raisedAt(numbers, Math.max(0, numbers.length - 2))}${lowest}`);
  const operator = sign === '' ? '=' : operators[sign as keyof typeof operators];
  return operator === undefined ? null : [{ operator, version }];
}
