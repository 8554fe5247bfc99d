import type { Facts } from '../../model/facts.ts';
import type { Span } from '../../model/span.ts';

/**
 * Whether these words stand in the file at this place. Those that a make variable or a template puts in do
 * not: an edit there would overwrite `$(INSTALL)` with a piece of its value.
 */
export function isWrittenLiterally(facts: Facts, path: string, span: Span, words: string): boolean {
  return facts.texts.get(path)?.slice(span.start, span.end) === words;
}
