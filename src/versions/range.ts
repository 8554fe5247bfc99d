/** A requirement as alternatives of bounds that all must hold. */
export type Range = readonly (readonly Bound[])[];

export interface Bound {
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '!=';
  readonly version: string;
}

export const anything: Range = [[]];

export function inRange(version: string, range: Range, compare: (a: string, b: string) => number): boolean {
  return range.some((bounds) =>
    bounds.every((bound) => holds(compare(version, bound.version), bound.operator)),
  );
}

function holds(order: number, operator: Bound['operator']): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
  }
}

export function between(low: string, below: string): readonly Bound[] {
  return [
    { operator: '>=', version: low },
    { operator: '<', version: below },
  ];
}

/** `['1', '2', '3']`, 1 → `1.3`: the number at `place` raised, the rest cut. */
export function raisedAt(numbers: readonly string[], place: number): string {
  const kept = numbers.slice(0, place);
  while (kept.length < place) kept.push('0');
  return [...kept, String(BigInt(numbers[place] ?? '0') + 1n)].join('.');
}

/** The first version that `^` shuts out: the leftmost number that is not zero, raised. */
export function caretCeiling(numbers: readonly string[]): string {
  const place = numbers.findIndex((number) => number !== '0');
  return raisedAt(numbers, place === -1 ? Math.max(0, Math.min(numbers.length, 3) - 1) : place);
}
