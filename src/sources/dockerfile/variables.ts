/** What is known of a variable: its value; null when it is declared without one; undefined when nobody declared it. */
export type Lookup = (name: string) => string | null | undefined;

/**
 * A Dockerfile word with its quotes taken off and its variables put in, as a build without arguments would
 * (https://docs.docker.com/reference/dockerfile/#environment-replacement). Null when it cannot be known.
 */
export function expand(word: string, lookup: Lookup, escapeMark = '\\'): string | null {
  const reader = { word, at: 0, depth: 0, lookup, escapeMark };
  return expandUntil(reader, '');
}

interface Reader {
  readonly word: string;
  readonly lookup: Lookup;
  readonly escapeMark: string;
  at: number;
  depth: number;
}

/** Longer values are no one's writing, and are left unknown. */
const longest = 10_000;

/** Deeper `${A:-${B:-…}}` is no one's writing. */
const deepest = 20;

function expandUntil(reader: Reader, end: string): string | null {
  const { word, escapeMark } = reader;
  let value: string | null = '';
  let quote = '';
  for (; reader.at < word.length; reader.at++) {
    const character = word[reader.at]!;
    if (end !== '' && quote === '' && character === end) return value;
    let piece: string | null = character;
    if (character === escapeMark && quote !== "'") piece = word[++reader.at] ?? '';
    else if (quote === '' && (character === '"' || character === "'")) {
      quote = character;
      continue;
    } else if (character === quote) {
      quote = '';
      continue;
    } else if (character === '$' && quote !== "'") piece = variable(reader);
    value = value === null || piece === null ? null : value + piece;
    // `ENV A=$A$A` over and over doubles it each time.
    if (value !== null && value.length > longest) value = null;
  }
  return end === '' ? value : null;
}

/** Reads `$NAME` or `${NAME…}`; leaves the reader on its last character. */
function variable(reader: Reader): string | null {
  const { word, lookup } = reader;
  const braced = word[reader.at + 1] === '{';
  const name = nameAt(word, reader.at + (braced ? 2 : 1));
  if (name === '') return braced ? null : '$';
  reader.at += name.length + (braced ? 2 : 0);
  const value = lookup(name);
  if (!braced) return value ?? null;
  if (word[reader.at] === '}') return value ?? null;
  const form = /:?[-+]/y;
  form.lastIndex = reader.at;
  const operator = form.exec(word)?.[0];
  if (operator === undefined || ++reader.depth > deepest) return closed(reader);
  reader.at += operator.length;
  const other = expandUntil(reader, '}');
  reader.depth--;
  if (reader.at >= word.length) return null;
  const given = value !== undefined && value !== null && !(operator.startsWith(':') && value === '');
  if (operator.endsWith('+')) return given ? other : '';
  return given ? value : other;
}

/** An operator that is not followed (`${X#…}`, `${X:?…}`): unknown, up to its brace. */
function closed(reader: Reader): null {
  const brace = reader.word.indexOf('}', reader.at);
  reader.at = brace === -1 ? reader.word.length : brace;
  return null;
}

function nameAt(word: string, at: number): string {
  const form = /[A-Za-z_]\w*/y;
  form.lastIndex = at;
  return form.exec(word)?.[0] ?? '';
}
