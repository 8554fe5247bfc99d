import type { CommandArgument, Word } from 'unbash';
import type { Argument } from '../../../model/command.ts';
import { assignedValue } from './assignments.ts';
import type { Code } from './code.ts';
import type { Place } from './place.ts';
import { knownValue, published, unknown } from './placeholders.ts';
import { repositoryPath } from './places.ts';
import { programName } from './program-name.ts';
import { type Reader, tellSubstitutions } from './substitutions.ts';
import type { Walk } from './walk.ts';
import { expandWord } from './words.ts';

/** One field that a command is given, with the word that it came from. */
export interface Item {
  readonly pattern: string;
  readonly argument: Argument;
  /** Null for all but the first field of a word. */
  readonly word: Word | null;
  readonly code: Code;
}

/** What words become when the shell has expanded them. */
export function itemsOf(words: readonly CommandArgument[], code: Code, walk: Walk): Item[] {
  const items: Item[] = [];
  for (const word of words) {
    const patterns = word.type === 'Assignment' ? [assignmentPattern(word, walk)] : expandWord(word, walk);
    walk.omissions.allowsArguments(patterns.length);
    patterns.forEach((pattern, at) => {
      const argument = argumentAt(word, pattern, code, walk);
      const rounds = walk.rounds.of(pattern);
      items.push({
        pattern,
        argument: rounds === null ? argument : { ...argument, rounds },
        word: at === 0 && word.type === 'Word' ? word : null,
        code,
      });
    });
    // Expands to nothing as far as known; its substitutions still run.
    if (patterns.length === 0 && word.type === 'Word' && holdsCommand(word))
      items.push({ pattern: unknown, argument: argumentAt(word, unknown, code, walk), word, code });
  }
  return items;
}

function assignmentPattern(word: Extract<CommandArgument, { type: 'Assignment' }>, walk: Walk): string {
  const value = assignedValue(word, walk);
  return `${word.name}=${typeof value === 'string' ? value : unknown}`;
}

function holdsCommand({ parts }: Word): boolean {
  return parts?.some((part) => part.type === 'CommandExpansion') ?? false;
}

/** A word as commands are told it. */
export function argumentAt(word: CommandArgument, pattern: string, code: Code, walk: Walk): Argument {
  const argument = {
    text: code.original.slice(word.pos, word.end),
    value: knownValue(pattern),
    pattern: published(pattern),
    span: code.span(word.pos, word.end),
  };
  const resolved = repositoryPath(pattern, walk.script.path);
  return resolved === null ? argument : { ...argument, resolved };
}

/** Tells the commands inside one item. */
export function tellItem({ word, code }: Item, place: Place, reader: Reader | null, walk: Walk): void {
  if (word?.parts !== undefined) tellSubstitutions(word, { ...place, code }, reader, walk);
}

export function patternsOf(items: readonly Item[]): string[] {
  return items.map((item) => item.pattern);
}

export function nameOf(item: Item | undefined): string | null {
  if (item === undefined) return null;
  if (/^\$[({]MAKE[)}]$/.test(item.argument.text)) return 'make';
  return programName(item.pattern);
}
