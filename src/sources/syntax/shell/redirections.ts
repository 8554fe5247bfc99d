import type { Redirection, Word } from 'unbash';
import type { Input, Output } from '../../../model/command.ts';
import { type Code, sliceOf } from './code.ts';
import { argumentAt } from './expanded-words.ts';
import type { Place } from './place.ts';
import { published } from './placeholders.ts';
import { tellSubstitutions } from './substitutions.ts';
import type { Walk } from './walk.ts';
import { expandWhole } from './words.ts';

/** Where a command reads and writes, after its redirections. */
export interface Redirected {
  readonly input: Input;
  readonly outputs: readonly Output[];
  /** The here-document that it reads instead of `input`. */
  readonly document: Code | null;
}

/** Also tells the commands inside the redirections' words. */
export function redirect(redirects: readonly Redirection[], place: Place, walk: Walk): Redirected {
  if (redirects.length === 0) return { input: place.input, outputs: place.outputs, document: null };
  const { code } = place;
  let { input } = place;
  let document: Code | null = null;
  const outputs: Output[] = [...place.outputs];
  for (const redirection of redirects) {
    if (redirection.type === 'HereDoc') {
      if (redirection.descriptor === undefined)
        document = sliceOf(code, redirection.body.pos, redirection.body.end);
      continue;
    }
    const { target } = redirection;
    if (target === undefined) continue;
    const pattern = expandWhole(target, walk);
    if (redirection.type === 'HereString') {
      if (redirection.descriptor === undefined)
        input = { type: 'text', text: published(pattern), span: code.span(target.pos, target.end) };
      input = substitutedInput(target, place, walk) ?? input;
      continue;
    }
    const { operator } = redirection;
    const descriptor =
      redirection.descriptor?.type === 'FileDescriptor' ? redirection.descriptor.value : null;
    if (operator === '<') {
      if (descriptor !== null && descriptor !== 0) continue;
      const path = argumentAt(target, pattern, code, walk);
      input = substitutedInput(target, place, walk) ?? { type: 'file', path };
      continue;
    }
    const duplicates = operator === '>&' && /^(?:\d+|-)$/.test(pattern);
    if (operator === '<&' || operator === '<>' || duplicates) continue;
    const both = operator.startsWith('&') || operator === '>&';
    outputs.push({
      path: argumentAt(target, pattern, code, walk),
      append: operator.endsWith('>>'),
      stream: both ? 'both' : descriptor === 2 ? 'stderr' : 'stdout',
    });
    tellSubstitutions(target, place, null, walk);
  }
  return { input, outputs, document };
}

/** `<<< "$(…)"`, `< <(…)`: what the command inside prints. */
function substitutedInput(target: Word, place: Place, walk: Walk): Input {
  const from = walk.commands.length;
  tellSubstitutions(target, place, null, walk);
  if (walk.commands.length === from) return null;
  return { type: 'substitution', from: walk.commands.mainSince(from) ?? from };
}
