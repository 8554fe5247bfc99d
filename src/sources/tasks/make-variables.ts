import type { Excerpt } from '../../model/excerpt.ts';
import { ExcerptBuilder, unknownWord } from '../syntax/excerpt-builder.ts';

/** What a makefile says of its variables: literal values only, references among them unresolved. */
export class MakeVariables {
  readonly #values = new Map<string, string | null>();
  readonly #resolved = new Map<string, string | null>();

  /** `how` is the operator: `=`, `:=`, `::=`, `?=`, `+=`, `!=`. `sure` is false below a condition. */
  assign(name: string, how: string, value: string, sure: boolean): void {
    const before = this.#values.get(name);
    if (how === '?=' && before !== undefined) return;
    // Two values in two branches: nobody knows which.
    if (how === '!=' || (!sure && before !== undefined && before !== value)) this.#values.set(name, null);
    else if (how === '+=' && before !== undefined) {
      this.#values.set(name, before === null ? null : `${before} ${value}`.trim());
    } else this.#values.set(name, value);
    this.#resolved.clear();
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** A name's value with the values in it put in, unknown parts as marks; null when the makefile does not say. */
  value(name: string, levels = 10): string | null {
    if (name === 'MAKE') return 'make';
    const known = this.#resolved.get(name);
    if (known !== undefined) return known;
    const raw = this.#values.get(name);
    if (raw === undefined) return name === 'RM' ? 'rm -f' : null;
    // Meanwhile a reference to itself is unknown.
    this.#resolved.set(name, mark);
    const result = raw === null || levels === 0 ? mark : this.expand(raw, levels - 1);
    this.#resolved.set(name, result);
    return result;
  }

  /** Text with its references put in; a mark for what is unknown or a function. `$$` is a shell's dollar. */
  expand(text: string, levels = 10): string {
    let result = '';
    let done = 0;
    for (const { start, end, name } of references(text)) {
      const value = name === '$' ? '$' : name === null ? mark : (this.value(name, levels) ?? mark);
      result += text.slice(done, start) + value;
      done = end;
      if (result.length > longest) return mark;
    }
    result += text.slice(done);
    return result.length > longest ? mark : result;
  }
}

const mark = unknownWord(1);

/** Longer values are lists of files; they would only make every recipe long. */
const longest = 2000;

interface Reference {
  readonly start: number;
  readonly end: number;
  /** Variable name; `$` for `$$`; null for a function or a computed name. */
  readonly name: string | null;
}

/** `$(X)`, `${X}`, `$X`, `$$` and functions, outermost only. */
export function* references(text: string): Generator<Reference> {
  const ends = closings(text);
  for (let at = text.indexOf('$'); at !== -1 && at + 1 < text.length; ) {
    const next = text[at + 1]!;
    let end = at + 2;
    let name: string | null = next;
    if (next === '(' || next === '{') {
      const close = ends.get(at + 1);
      if (close === undefined) return;
      end = close + 1;
      const inner = text.slice(at + 2, close).trim();
      name = /^[\w.@%<?^+*-]+$/.test(inner) ? inner : null;
    } else if (/\s/.test(next)) {
      at = text.indexOf('$', at + 1);
      continue;
    }
    yield { start: at, end, name };
    at = text.indexOf('$', end);
  }
}

/** Places of the commands in `$(shell …)`, inside other functions too: `$(strip $(shell x))`. */
export function shellCalls(text: string, levels = 5): readonly { start: number; end: number }[] {
  if (!text.includes('shell')) return [];
  const found: { start: number; end: number }[] = [];
  for (const { start, end, name } of references(text)) {
    if (name !== null) continue;
    const words = text.slice(start, end);
    const call = /^\$[({]shell\s+/.exec(words)?.[0];
    if (call !== undefined) found.push({ start: start + call.length, end: end - 1 });
    else if (levels > 0 && words.length > 3) {
      for (const inner of shellCalls(words.slice(2, -1), levels - 1))
        found.push({ start: start + 2 + inner.start, end: start + 2 + inner.end });
    }
  }
  return found;
}

/** Where the brackets after `$` close. One walk, because brackets that never close must not be looked for twice. */
function closings(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: { at: number; closes: string }[] = [];
  for (let at = text.indexOf('$'); at !== -1 && at < text.length; at++) {
    const character = text[at]!;
    const last = open.at(-1);
    if (character === '(' || character === '{') {
      // Within `$(…)` plain brackets of the same kind are counted too.
      const own = text[at - 1] === '$';
      const closes = character === '(' ? ')' : '}';
      if (own || last?.closes === closes) open.push({ at: own ? at : -1, closes });
    } else if (last && character === last.closes) {
      open.pop();
      if (last.at !== -1) found.set(last.at, at);
    }
  }
  return found;
}

/** A recipe line as its shell gets it. `target` answers `$@`. */
export function expandRecipe(line: Excerpt, variables: MakeVariables, target: string | null): Excerpt {
  if (!line.text.includes('$')) return line;
  const builder = new ExcerptBuilder();
  expandPart(line, 0, line.text.length, { builder, variables, target }, 5);
  return builder.build();
}

interface Expansion {
  readonly builder: ExcerptBuilder;
  readonly variables: MakeVariables;
  readonly target: string | null;
}

function expandPart(line: Excerpt, from: number, to: number, into: Expansion, levels: number): void {
  const { builder } = into;
  const text = line.text.slice(from, to);
  let done = from;
  for (const { start, end, name } of references(text)) {
    const [first, last] = [from + start, from + end];
    const words = text.slice(start, end);
    builder.copy(line, done, first);
    done = last;
    const shell = /^\$\(shell\s+/.exec(words)?.[0];
    if (shell !== undefined && levels > 0) {
      // `$(shell x)` is the shell's `$(x)`.
      builder.put('$(', line, first, first + shell.length);
      expandPart(line, first + shell.length, last - 1, into, levels - 1);
      builder.copy(line, last - 1, last);
    } else {
      const value = replacement(words, name, into);
      if (value === null) builder.copy(line, first, last);
      else builder.put(value, line, first, last);
    }
  }
  builder.copy(line, done, to);
}

/** Null leaves the words as they stand: an unknown `$(NAME)` is the shell reader's to mask. */
function replacement(words: string, name: string | null, { variables, target }: Expansion): string | null {
  if (name === '$') return '$';
  if (name === '@') return target ?? unknownWord(words.length);
  if (name === null || !/^[A-Za-z_]\w*$/.test(name)) return unknownWord(words.length);
  const value = variables.value(name);
  if (value !== null) return value === mark ? unknownWord(words.length) : value;
  // What the makefile does not say comes from the environment, as `${X}` would in the shell.
  return words.length < 4 ? unknownWord(words.length) : null;
}
