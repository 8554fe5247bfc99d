import { type Span, span } from '../../model/span.ts';
import { emptyTable } from '../../model/table.ts';

/** The literal arguments of one Ruby call: `gem "rails", "~> 7.0", git: "…", :branch => 'x'`. */
export interface RubyCall {
  readonly name: string;
  /** Positional strings with their places, quotes left out. */
  readonly words: readonly { readonly value: string; readonly span: Span }[];
  readonly options: Readonly<Record<string, string>>;
}

const token =
  /#[^\n]*|([A-Za-z_]\w*):(?!:)\s*|:?([A-Za-z_]\w*|"[^"\n]*")\s*=>\s*|"([^"\n]*)"|'([^'\n]*)'|:([A-Za-z_]\w*)|%w\[([^\]\n]*)\]|[A-Za-z_][\w.]*|,\s*\n?|[^\s]/g;

/**
 * Reads from `from`, behind the method's name, to the end of the line; a comma or an open bracket carries over.
 * Null when the first argument is no literal.
 */
export function rubyCall(text: string, name: string, from: number): RubyCall | null {
  const words: { value: string; span: Span }[] = [];
  const options = emptyTable<string>();
  let key: string | null = null;
  let brackets = 0;
  let end = from;
  token.lastIndex = from;
  for (let match = token.exec(text); match && words.length < 50; match = token.exec(text)) {
    const gap = text.slice(end, match.index);
    if (gap.includes('\n') && brackets <= 0) break;
    end = token.lastIndex;
    const [whole, short, rocket, double, single, symbol] = match;
    const value = double ?? single ?? symbol;
    if (whole.startsWith('#')) continue;
    if (short !== undefined || rocket !== undefined) key = (short ?? rocket ?? '').replace(/"/g, '');
    else if (value !== undefined) {
      if (key !== null) options[key] ??= value;
      else if (brackets <= 1)
        words.push({ value, span: span(match.index + 1, match.index + 1 + value.length) });
    } else if (whole === '(' || whole === '[' || whole === '{') brackets++;
    else if (whole === ')' || whole === ']' || whole === '}') {
      if (--brackets < 0) break;
    } else if (whole.startsWith(',')) {
      if (brackets === 0 || text[from] === '(') key = null;
    } else if (/^(?:if|unless|do|end)$/.test(whole)) break;
    else if (words.length === 0 && key === null) return null; // a variable, an expression
  }
  return words.length === 0 ? null : { name, words, options };
}
