import { type Code, heldCode, sliceOf, unescapedSlice } from './code.ts';
import type { Item } from './expanded-words.ts';
import { unknown } from './placeholders.ts';

/** The code in a word: `'…'` of `bash -c '…'`. Null when what runs is not in the text. */
export function codeIn({ word, pattern, argument, code }: Item): Code | null {
  if (pattern === unknown || word === null) return null;
  if (word.parts === undefined) return sliceOf(code, word.pos, word.end);
  const only = word.parts.length === 1 ? word.parts[0]! : null;
  if (only?.type === 'SingleQuoted') return sliceOf(code, only.pos + 1, only.end - 1);
  if (only?.type === 'DoubleQuoted') {
    const [child] = only.parts;
    if (child?.type === 'CommandExpansion') return null;
    if (only.parts.length > 1 || child?.type === 'Literal')
      return unescapedSlice(code, only.pos + 1, only.end - 1, '$`"\\');
  }
  return /^[\0\s]*$/.test(pattern) || pattern.startsWith(unknown)
    ? null
    : heldCode(pattern, argument.span, code.depth);
}
