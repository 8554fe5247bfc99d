import type { Assignment } from 'unbash';
import type { Place } from './place.ts';
import { unknown } from './placeholders.ts';
import type { Value } from './scope.ts';
import { tellSubstitutions } from './substitutions.ts';
import type { Walk } from './walk.ts';
import { expandWhole, expandWord } from './words.ts';

const mostElements = 1000;
const longestAppended = 10_000;

/** `$(which aws)`, `$(command -v aws)`: the program of that name, wherever it is. */
function programNamed(text: string): string | null {
  const match =
    /^["']?(?:\$\(|`)\s*(?:which|command\s+-v|type\s+-[pP])\s+([\w.-]{1,80})(?:\s+2>\s?\S{1,40})?(?:\s*\|\|\s*(?:true|:))?\s*[)`]["']?$/.exec(
      text,
    );
  return match === null ? null : match[1]!;
}

/** What the variable of `NAME=value`, `NAME+=value`, `NAME=(a b)` is from then on. */
export function assignedValue({ value, append, name, index }: Assignment, walk: Walk): Value {
  if (index !== undefined) return unknown;
  const before = walk.scope.get(name);
  if (value.type === 'ArrayValue') {
    const items = value.elements.slice(0, mostElements).flatMap((word) => expandWord(word, walk));
    if (!append) return items;
    return typeof before === 'object' ? [...before, ...items].slice(0, mostElements) : [unknown];
  }
  const text = programNamed(value.text) ?? expandWhole(value, walk);
  if (!append) return text;
  return typeof before === 'string' && before.length < longestAppended ? before + text : unknown;
}

/** `unheard`: the declaration around it has a status of its own, `export X=$(false)` succeeds. */
export function tellAssignment(
  { value }: Assignment,
  place: Place,
  walk: Walk,
  unheard?: Place['unheard'],
): void {
  const inner: Place = { ...place, pipeline: null, ...(unheard === undefined ? {} : { unheard }) };
  if (value.type === 'Word') tellSubstitutions(value, inner, null, walk);
  else for (const word of value.elements) tellSubstitutions(word, inner, null, walk);
}
