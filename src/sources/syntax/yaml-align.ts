import type { Excerpt } from '../../model/excerpt.ts';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

type Pieces = Excerpt['pieces'];

/**
 * Where each character of a scalar's value stands in its source, style by style after YAML 1.2.2 chapters 7
 * and 8. `raw` is the source without quotes or block header, `base` its offset in the file.
 */
export function alignScalar(value: string, raw: string, base: number, style: ScalarStyle): Pieces {
  const pieces = new PieceList(base);
  if (style === 'literal') alignLiteral(value, raw, pieces);
  else if (style === 'folded') alignFolded(value, raw, pieces);
  else alignFlow(value, raw, style, pieces);
  return pieces.done();
}

class PieceList {
  readonly #base: number;
  readonly #pieces: { at: number; from: number }[] = [];

  constructor(base: number) {
    this.#base = base;
  }

  /** From `at` in the value on, characters stand at `from` in the source. */
  mark(at: number, from: number): void {
    const last = this.#pieces.at(-1);
    const place = this.#base + from;
    if (last && last.from + (at - last.at) === place) return;
    if (last && last.at === at) this.#pieces.pop();
    this.#pieces.push({ at, from: place });
  }

  done(): Pieces {
    return this.#pieces[0]?.at === 0 ? this.#pieces : [{ at: 0, from: this.#base }, ...this.#pieces];
  }
}

/** Line by line: a line of the value is the end of its line in the source, behind the indentation. */
function alignLiteral(value: string, raw: string, pieces: PieceList): void {
  let from = 0;
  let at = 0;
  for (const wanted of value.split('\n')) {
    const end = lineEnd(raw, from);
    pieces.mark(at, Math.max(from, end - wanted.length));
    at += wanted.length;
    // The value's newline is the source's line end, `\r\n` or `\n`.
    if (at < value.length) pieces.mark(at, end);
    at += 1;
    from = nextLine(raw, from);
  }
}

/** Lines in order, the value having spaces or newlines between them where the source has line ends. */
function alignFolded(value: string, raw: string, pieces: PieceList): void {
  const indent = indentOf(value, raw);
  let at = 0;
  for (let from = 0; from < raw.length; from = nextLine(raw, from)) {
    const end = lineEnd(raw, from);
    const start = Math.min(end, from + indent);
    const content = raw.slice(start, end);
    if (content === '') continue;
    while (!value.startsWith(content, at) && (value[at] === ' ' || value[at] === '\n')) at++;
    if (!value.startsWith(content, at)) return;
    pieces.mark(at, start);
    at += content.length;
    pieces.mark(at, end);
  }
}

/** What the first line that says something has before it in the source and not in the value. */
function indentOf(value: string, raw: string): number {
  for (let from = 0; from < raw.length; from = nextLine(raw, from)) {
    const line = raw.slice(from, lineEnd(raw, from));
    const spaces = line.length - line.trimStart().length;
    if (spaces === line.length) continue;
    const inValue = value.replace(/^\n+/, '');
    return Math.max(0, spaces - (inValue.length - inValue.replace(/^ +/, '').length));
  }
  return 0;
}

/** Plain and quoted scalars: white space around a line end folds, and quotes have their escapes. */
function alignFlow(value: string, raw: string, style: ScalarStyle, pieces: PieceList): void {
  let at = 0;
  let from = 0;
  while (from < raw.length && at < value.length) {
    const fold = foldAt(raw, from);
    if (fold) {
      pieces.mark(at, from);
      // One line end is a space; each further one is a newline.
      at += fold.newlines === 1 ? 1 : fold.newlines - 1;
      from = fold.end;
      continue;
    }
    if (style === 'double' && raw[from] === '\\') {
      const next = raw[from + 1];
      if (next === '\n' || next === '\r') {
        // An escaped line end is nothing, and so is the indentation after it.
        from = nextLine(raw, from);
        while (raw[from] === ' ' || raw[from] === '\t') from++;
        continue;
      }
      pieces.mark(at, from);
      at += next === 'U' && value.codePointAt(at)! > 0xffff ? 2 : 1;
      from += escapeLength(next);
      continue;
    }
    pieces.mark(at, from);
    at += 1;
    from += style === 'single' && raw[from] === "'" && raw[from + 1] === "'" ? 2 : 1;
  }
}

/** White space with a line end in it: how many line ends, and where the next word starts. Null when there is none. */
function foldAt(raw: string, start: number): { newlines: number; end: number } | null {
  const first = raw[start];
  if (first !== ' ' && first !== '\t' && first !== '\r' && first !== '\n') return null;
  let newlines = 0;
  let end = start;
  for (; end < raw.length; end++) {
    const character = raw[end];
    if (character === '\n') newlines += 1;
    else if (character !== ' ' && character !== '\t' && character !== '\r') break;
  }
  return newlines === 0 ? null : { newlines, end };
}

function escapeLength(kind: string | undefined): number {
  if (kind === 'x') return 4;
  if (kind === 'u') return 6;
  return kind === 'U' ? 10 : 2;
}

/** Where a line's text ends, before `\r\n` or `\n`. */
function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  const end = newline === -1 ? text.length : newline;
  return end > from && text[end - 1] === '\r' ? end - 1 : end;
}

function nextLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline + 1;
}
