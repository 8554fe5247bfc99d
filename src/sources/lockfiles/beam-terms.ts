import { type Span, span } from '../../model/span.ts';

/** A term of Elixir or Erlang, as far as lockfiles hold them. `text` is that of atoms, strings and numbers. */
export interface Term {
  readonly type: 'atom' | 'string' | 'tuple' | 'list' | 'other';
  readonly text: string;
  readonly items: readonly Term[];
  readonly start: number;
  readonly end: number;
}

interface Open {
  readonly type: 'tuple' | 'list';
  readonly start: number;
  readonly items: Term[];
}

export interface Pair {
  readonly key: string | null;
  readonly value: Term;
  readonly at: Span;
}

/** Reads terms from a text, brackets by brackets. No recursion: depth costs no stack. */
export class TermReader {
  readonly problems: Span[] = [];
  readonly #text: string;
  #at: number;
  readonly #close: string;

  /** Begins after `open`; ends at `close`. */
  constructor(text: string, open: string, close: string) {
    this.#text = text;
    this.#close = close;
    const at = text.indexOf(open);
    this.#at = at === -1 ? text.length : at + open.length;
    if (at === -1 && text.trim() !== '') this.problems.push(span(0, Math.min(text.length, 80)));
  }

  /** `"key": value` or `"key" => value`, comma between. */
  *pairs(): Generator<Pair> {
    const text = this.#text;
    for (;;) {
      const start = this.#skip(this.#at, true);
      if (start >= text.length) {
        this.problems.push(span(Math.max(0, text.length - 1), text.length));
        return;
      }
      if (text.startsWith(this.#close, start)) return;
      const key = this.#term(start);
      let at = this.#skip(this.#at, false);
      const arrow = text.charCodeAt(at) === 58 ? 1 : text.startsWith('=>', at) ? 2 : 0;
      if (key === null || arrow === 0) {
        this.#toNextLine(start);
        continue;
      }
      at = this.#skip(at + arrow, false);
      const value = this.#term(at);
      if (value === null) {
        this.#toNextLine(start);
        continue;
      }
      yield {
        key: key.type === 'string' || key.type === 'atom' ? key.text : null,
        value,
        at: span(start, this.#at),
      };
    }
  }

  /** Terms, comma between. */
  *terms(): Generator<Term> {
    const text = this.#text;
    for (;;) {
      const start = this.#skip(this.#at, true);
      if (start >= text.length || text.startsWith(this.#close, start)) {
        this.#at = start;
        if (start >= text.length) this.problems.push(span(Math.max(0, text.length - 1), text.length));
        return;
      }
      const term = this.#term(start);
      if (term === null) this.#toNextLine(start);
      else yield term;
    }
  }

  /** Where reading stopped. */
  get offset(): number {
    return this.#at;
  }

  #toNextLine(from: number): void {
    const newline = this.#text.indexOf('\n', Math.max(from, this.#at));
    const end = newline === -1 ? this.#text.length : newline;
    this.problems.push(span(from, Math.min(end, from + 200)));
    this.#at = Math.max(end, from + 1);
  }

  #skip(from: number, commas: boolean): number {
    const text = this.#text;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 35 || code === 37) {
        // Comments of Elixir and of Erlang.
        const newline = text.indexOf('\n', at);
        at = newline === -1 ? text.length : newline;
      } else if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && !(commas && code === 44)) break;
    }
    return at;
  }

  /** Reads one term; null where none stands. Sets the offset behind it. */
  #term(start: number): Term | null {
    const text = this.#text;
    const open: Open[] = [];
    let at = start;
    for (;;) {
      at = this.#skip(at, open.length > 0);
      if (at >= text.length) {
        // Brackets that never close take the rest with them.
        if (open.length > 0) this.#at = text.length;
        return null;
      }
      const code = text.charCodeAt(at);
      let term: Term | null = null;
      if (code === 123 || code === 91) {
        open.push({ type: code === 123 ? 'tuple' : 'list', start: at, items: [] });
        at++;
        continue;
      }
      if (code === 125 || code === 93) {
        const top = open.pop();
        if (!top) return null;
        at++;
        term = { type: top.type, text: '', items: top.items, start: top.start, end: at };
      } else {
        const end = this.#wordEnd(at, code);
        if (end === at) return null;
        term = wordOf(text, at, end, code);
        at = end;
        // `<<"x">>` of Erlang, and `hex: :x` of Elixir: the brackets and colons around words say nothing here.
        if (text.startsWith('>>', at)) at += 2;
        if (open.length > 0 && text.charCodeAt(at) === 58 && text.charCodeAt(at + 1) === 32) at++;
      }
      const top = open[open.length - 1];
      if (top) top.items.push(term);
      else {
        this.#at = at;
        return term;
      }
    }
  }

  #wordEnd(at: number, code: number): number {
    const text = this.#text;
    const from = text.startsWith('<<"', at)
      ? at + 2
      : code === 58 && text.charCodeAt(at + 1) === 34
        ? at + 1
        : at;
    if (text.charCodeAt(from) === 34) {
      for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let slashes = end;
        while (slashes > from + 1 && text.charCodeAt(slashes - 1) === 92) slashes--;
        if ((end - slashes) % 2 === 0) return end + 1;
      }
      return at;
    }
    let end = at;
    while (end < text.length && !/[\s,:{}[\]"]/.test(text[end]!)) end++;
    if (code === 58) {
      end = at + 1;
      while (end < text.length && !/[\s,:{}[\]"]/.test(text[end]!)) end++;
      return end === at + 1 ? at : end;
    }
    return end;
  }
}

function wordOf(text: string, start: number, end: number, code: number): Term {
  if (code === 34) return { type: 'string', text: text.slice(start + 1, end - 1), items: [], start, end };
  if (text.startsWith('<<"', start)) {
    return { type: 'string', text: text.slice(start + 3, end - 1), items: [], start: start + 2, end };
  }
  if (code === 58) {
    return { type: 'atom', text: text.slice(start + 1, end).replace(/^"|"$/g, ''), items: [], start, end };
  }
  const word = text.slice(start, end);
  return { type: /^[a-z]/.test(word) ? 'atom' : 'other', text: word, items: [], start, end };
}
