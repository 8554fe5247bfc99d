import type { CommandNode, CompoundList } from 'unbash';
import type { Enclosure } from '../../../model/command.ts';
import { itemsOf, tellItem } from './expanded-words.ts';
import type { Place } from './place.ts';
import type { Branch } from './scope.ts';
import { tellSubstitutions } from './substitutions.ts';
import { exits, operands, patternText } from './tree.ts';
import type { Walk } from './walk.ts';
import { expandWord } from './words.ts';

// Commands that hold lists of others: what is told in them, and what the commands behind them may still rely on.

type Node<Type extends CommandNode['type']> = Extract<CommandNode, { type: Type }>;

/** The place inside a construct. */
function inside(
  type: Enclosure['type'],
  name: string | null,
  place: Place,
  walk: Walk,
  construct?: number,
  on?: string,
): Place {
  const { pipeline } = place;
  const enclosure: Enclosure = {
    type,
    name,
    id: walk.nextEnclosure(),
    ...(construct === undefined ? {} : { construct }),
    ...(on === undefined ? {} : { on }),
    ...(pipeline === null || pipeline.length === 1 || type === 'function'
      ? {}
      : { pipeline: { ...pipeline, pipefail: walk.scope.state.pipefail } }),
  };
  return { ...place, within: [...place.within, enclosure] };
}

export function tellBody(
  list: CompoundList,
  type: Enclosure['type'],
  name: string | null,
  place: Place,
  walk: Walk,
  construct?: number,
  on?: string,
): void {
  const inner = inside(type, name, place, walk, construct, on);
  walk.statements(list.commands, { ...inner, joined: 'first', pipeline: null });
}

/** A list that may not run. What it changes is taken back, and told to who merges the branches. */
function tellBranch(
  list: CompoundList,
  type: Enclosure['type'],
  name: string | null,
  place: Place,
  walk: Walk,
  construct?: number,
  on?: string,
): Branch {
  walk.scope.enter();
  tellBody(list, type, name, place, walk, construct, on);
  return walk.scope.leave(exits(list));
}

/** What stands between `if` and `then`, `while` and `do`. */
function tellCondition(list: CompoundList, place: Place, walk: Walk): void {
  walk.statements(list.commands, { ...place, tested: true, pipeline: null });
}

export function tellIf(node: Node<'If'>, place: Place, walk: Walk): void {
  tellCondition(node.clause, place, walk);
  const construct = walk.nextEnclosure();
  const branches = [tellBranch(node.then, 'if', null, place, walk, construct)];
  for (const { clause, then } of node.elif) {
    tellCondition(clause, place, walk);
    branches.push(tellBranch(then, 'else', null, place, walk, construct));
  }
  if (node.else) branches.push(tellBranch(node.else, 'else', null, place, walk, construct));
  walk.scope.merge(branches, node.else !== undefined);
}

export function tellLoop(node: Node<'While' | 'ArithmeticFor'>, place: Place, walk: Walk): void {
  if (node.type === 'While') tellCondition(node.clause, place, walk);
  const name = node.type === 'While' ? node.kind : null;
  walk.scope.merge([tellBranch(node.body, 'loop', name, place, walk)], false);
}

export function tellFor(node: Node<'For' | 'Select'>, place: Place, walk: Walk): void {
  const words = node.wordlist ?? [];
  for (const word of words) tellSubstitutions(word, place, null, walk);
  const values = words.flatMap((word) => expandWord(word, walk));
  const { scope } = walk;
  scope.enter();
  scope.set(node.name.value, walk.rounds.add(values));
  tellBody(node.body, 'loop', node.name.value, place, walk);
  const surely = values.length === 1 && !values[0]!.includes('*');
  scope.merge([scope.leave(exits(node.body))], surely);
}

export function tellCase(node: Node<'Case'>, place: Place, walk: Walk): void {
  tellSubstitutions(node.word, place, null, walk);
  const construct = walk.nextEnclosure();
  const branches = node.items.map((item) =>
    tellBranch(item.body, 'case', patternText(item), place, walk, construct, node.word.text),
  );
  const exhaustive = node.items.some((item) => item.pattern.some((word) => word.text === '*'));
  walk.scope.merge(branches, exhaustive);
}

/** Its body runs later and maybe never: what it assigns is one way among others. */
export function tellFunction({ name, body }: Node<'Function'>, place: Place, walk: Walk): void {
  const { scope } = walk;
  scope.enter();
  const inner: Place = { ...place, joined: 'first', pipeline: null, feeds: null, input: null };
  if (body.type === 'CompoundList') tellBody(body, 'function', name.value, inner, walk);
  else walk.node(body, inside('function', name.value, inner, walk));
  const branch = scope.leave();
  scope.merge([{ ...branch, state: scope.state }], false);
}

/** `[[ … ]]`, told as a command of that name. */
export function tellTest(node: Node<'TestCommand'>, place: Place, walk: Walk): void {
  const name = '[[';
  const items = itemsOf(operands(node.expression), place.code, walk);
  if (!walk.omissions.allowsCommand(walk.commands.length)) return;
  const span = place.code.span(node.pos, Math.min(node.pos + name.length, node.end));
  const spoken = {
    name,
    program: { text: name, value: name, pattern: name, span },
    arguments: items.map((item) => item.argument),
    extent: node,
    input: place.input,
  };
  const command = walk.commands.add(spoken, place, walk.scope.state);
  items.forEach((item, argument) => {
    tellItem(item, place, { command, argument }, walk);
  });
}
