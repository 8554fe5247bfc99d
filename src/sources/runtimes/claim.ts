import { operatingSystems } from '../../data/images.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import { type Span, span } from '../../model/span.ts';

/** One product that a piece of text names, before it is a fact. `start` and `end` are offsets in that text. */
export interface Claim {
  readonly product: string;
  readonly version: string;
  readonly start: number;
  readonly end: number;
}

/** A claim without a place of its own in the text: the version is part of a name. */
export function claim(product: string, version: string, start = 0, end = 0): Claim {
  return { product, version, start, end };
}

export function roleOf(product: string): RuntimeUse['role'] {
  return operatingSystems.has(product) ? 'os' : 'runtime';
}

/** Where the claim stands, when the text it was found in begins at `from`; null when it has no place. */
export function placeOf(found: Claim, from: number): Span | null {
  return found.end > found.start ? span(from + found.start, from + found.end) : null;
}
