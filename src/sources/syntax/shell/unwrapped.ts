import { emptyTable } from '../../../model/table.ts';
import { type Item, nameOf, patternsOf, tellItem } from './expanded-words.ts';
import { mostWrappers } from './limits.ts';
import type { Place } from './place.ts';
import { knownValue } from './placeholders.ts';
import type { Walk } from './walk.ts';
import { isWrapper, unwrap } from './wrappers.ts';

/** A command's words without the wrappers before them, and its place with what those add. */
export interface Unwrapped {
  readonly name: string | null;
  readonly items: readonly Item[];
  readonly place: Place;
}

/** `sudo env A=b tool x` → `tool x`. `untold`: the commands inside the wrappers' own words are still to be told. */
export function withoutWrappers(
  given: readonly Item[],
  place: Place,
  untold: boolean,
  walk: Walk,
): Unwrapped {
  let items = given;
  let { wrappers, environment } = place;
  let name = nameOf(items[0]);
  for (let more = true; more && name !== null && isWrapper(name); more = wrappers.length < mostWrappers) {
    const unwrapped = unwrap(name, patternsOf(items));
    if (unwrapped === null) break;
    if (unwrapped.assignments.length > 0) {
      const own = emptyTable<string | null>();
      for (const at of unwrapped.assignments) {
        const [variable, ...rest] = items[at]!.pattern.split('=');
        own[variable!] = knownValue(rest.join('='));
      }
      environment = { ...environment, ...own };
    }
    const own = items.slice(0, unwrapped.at);
    if (untold) for (const item of own) tellItem(item, place, null, walk);
    items = items.slice(unwrapped.at);
    const placed = own.some((item) => /^-[Ii]|^--replace/.test(item.pattern));
    if (name === 'xargs' && !placed) items = [...items, ...piped(place, walk)];
    wrappers = [...wrappers, name];
    name = nameOf(items[0]);
  }
  const unchanged = wrappers === place.wrappers && environment === place.environment;
  return { name, items, place: unchanged ? place : { ...place, wrappers, environment } };
}

/** Words that xargs takes from `echo a b |`. */
function piped({ input, code }: Place, walk: Walk): Item[] {
  const source = input?.type === 'pipe' ? walk.commands.all[input.from] : undefined;
  if (source === undefined || (source.name !== 'echo' && source.name !== 'printf')) return [];
  const words = source.arguments.filter(({ pattern }) => !/^-[neE]+$|^%s/.test(pattern));
  return words.flatMap((word) =>
    word.pattern.split(/[\s\0]+/).flatMap((pattern) => {
      if (pattern === '') return [];
      return [{ pattern, argument: { ...word, pattern, value: pattern }, word: null, code }];
    }),
  );
}
