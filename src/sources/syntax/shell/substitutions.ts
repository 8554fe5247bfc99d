import { forEachChild, type SyntaxNode, type Word } from 'unbash';
import { unescapedSlice } from './code.ts';
import { insideWord, type Place } from './place.ts';
import type { Walk } from './walk.ts';

/** The command that a word belongs to, with the word's place among its arguments (-1: its name). */
export interface Reader {
  readonly command: number;
  readonly argument: number;
}

/** Tells the commands inside a word: `$(…)`, backticks, `<(…)`. `reader`: whose word it is, where that is a command. */
export function tellSubstitutions(word: Word, place: Place, reader: Reader | null, walk: Walk): void {
  if (word.parts === undefined || walk.omissions.stopped) return;
  const visit = (node: SyntaxNode): void => {
    if (
      (node.type !== 'CommandExpansion' &&
        node.type !== 'ProcessSubstitution' &&
        node.type !== 'ArithmeticCommandExpansion') ||
      node.script === undefined
    ) {
      if (node.type !== 'Script') forEachChild(node, visit);
      return;
    }
    if (!walk.omissions.allowsSubstitution(node.end - node.pos)) return;
    const written = node.type === 'ProcessSubstitution' && node.operator === '>';
    const how = node.type === 'ProcessSubstitution' ? 'process' : 'substitution';
    const inner = insideWord(place, reader === null || written ? null : { ...reader, how });
    walk.scope.enter();
    if (node.script.source === undefined) {
      walk.omissions.addErrors(node.script, place.code);
      walk.statements(node.script.commands, inner);
    } else walk.code(unescapedSlice(place.code, node.pos + 1, node.end - 1, '$`\\'), inner);
    walk.scope.leave();
  };
  for (const part of word.parts) visit(part);
}
