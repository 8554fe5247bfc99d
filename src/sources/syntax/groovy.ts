import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import { lookUp } from '../../model/table.ts';
import { ExcerptBuilder, unknownWord } from './excerpt-builder.ts';

/** One token of Groovy, as far as finding calls with literal arguments asks for. */
export interface GroovyToken {
  readonly type: 'name' | 'string' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A string's value with the way back to the file, `${…}` masked. */
  readonly excerpt: Excerpt | null;
}

/** Names, strings and single marks; comments and numbers are passed over. A string that never ends is none. */
export function groovyTokens(text: string): readonly GroovyToken[] {
  const tokens: GroovyToken[] = [];
  const pattern = /\/\/[^\n]*|\/\*|'''|"""|'|"|[A-Za-z_]\w*|[^\s\w]/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [found] = match;
    const start = match.index;
    if (found.startsWith('//')) continue;
    if (found === '/*') {
      const close = text.indexOf('*/', start + 2);
      if (close === -1) break;
      pattern.lastIndex = close + 2;
    } else if (/^['"]/.test(found)) {
      const end = stringEnd(text, start + found.length, found);
      if (end === -1) continue;
      const excerpt = contentOf(text, start + found.length, end, found[0] === '"');
      tokens.push({ type: 'string', text: excerpt.text, start, end: end + found.length, excerpt });
      pattern.lastIndex = end + found.length;
    } else {
      const type = /^\w/.test(found) ? 'name' : 'mark';
      tokens.push({ type, text: found, start, end: start + found.length, excerpt: null });
    }
  }
  return tokens;
}

/** Where the closing quotes stand; -1 for none, and for a line end in a string of one line. */
function stringEnd(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '\n' && quote.length === 1) return -1;
    else if (text[at] === quote[0] && (quote.length === 1 || text.startsWith(quote, at))) return at;
  }
  return -1;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' };

/** In double quotes `${x}` and `$x.y` are Groovy's, filled in before any shell sees them. */
function contentOf(text: string, start: number, end: number, interpolated: boolean): Excerpt {
  const raw = excerptOf(text.slice(start, end), start);
  const builder = new ExcerptBuilder();
  let done = 0;
  const pattern = interpolated ? /\\[\s\S]|\$\{[^}]{0,500}\}|\$[A-Za-z_][\w.]*/g : /\\[\s\S]/g;
  for (const match of raw.text.matchAll(pattern)) {
    const found = match[0];
    const words = found.startsWith('\\')
      ? (lookUp(escapes, found[1]!) ?? found[1]!)
      : unknownWord(found.length);
    builder.copy(raw, done, match.index);
    builder.put(words, raw, match.index, match.index + found.length);
    done = match.index + found.length;
  }
  builder.copy(raw, done);
  return builder.build();
}
