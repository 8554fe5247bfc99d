import { append } from '../../model/append.ts';
import type { Span } from '../../model/span.ts';

/**
 * One value that an expression may have (https://docs.github.com/actions/reference/workflows-and-actions/expressions).
 * `value` null: it cannot be known.
 */
export interface Outcome {
  readonly value: string | null;
  readonly span: Span;
  /** Whether it counts as true; null when that cannot be known. */
  readonly truth: boolean | null;
  /** Contexts that it came through: `env.rust_min`, `matrix.os`. */
  readonly names: readonly string[];
  /** What `fromJSON` made of it, where that is no plain text. */
  readonly json?: unknown;
}

/** Values of a context path such as `matrix.os`; undefined when nothing is known of it. */
export type Known = (path: string) => readonly Outcome[] | undefined;

const longest = 5000;
const deepest = 40;
/** More outcomes than these are no one's matrix. */
const mostOutcomes = 256;

type Token =
  | { readonly kind: 'text'; readonly value: string; readonly start: number; readonly end: number }
  | { readonly kind: 'number' | 'name' | 'mark'; readonly value: string };

/** Every value that an expression may have, without its `${{ }}`; null when it cannot be read. */
export function evaluateExpression(
  text: string,
  at: (start: number, end: number) => Span,
  known: Known,
): readonly Outcome[] | null {
  if (text.length > longest) return null;
  const tokens = tokensOf(text);
  if (tokens === null || tokens.length === 0) return null;
  const reader = new Evaluator(tokens, at, known);
  const outcomes = reader.either(0);
  return outcomes === null || !reader.isDone() ? null : distinct(outcomes);
}

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  const form =
    /\s*(?:'((?:[^']|'')*)'|(\d[\w.]*|-\d[\w.]*)|([A-Za-z_][\w-]*)|(&&|\|\||==|!=|<=|>=|[!<>()[\],.*]))/y;
  let position = 0;
  const end = text.trimEnd().length;
  while (position < end) {
    form.lastIndex = position;
    const match = form.exec(text);
    if (!match) return null;
    position = form.lastIndex;
    const [, quoted, number, word, mark] = match;
    if (quoted !== undefined)
      tokens.push({
        kind: 'text',
        value: quoted.replaceAll("''", "'"),
        start: position - quoted.length - 1,
        end: position - 1,
      });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (word !== undefined) tokens.push({ kind: 'name', value: word });
    else tokens.push({ kind: 'mark', value: mark! });
  }
  return tokens;
}

class Evaluator {
  readonly #tokens: readonly Token[];
  readonly #at: (start: number, end: number) => Span;
  readonly #known: Known;
  #next = 0;

  constructor(tokens: readonly Token[], at: (start: number, end: number) => Span, known: Known) {
    this.#tokens = tokens;
    this.#at = at;
    this.#known = known;
  }

  isDone(): boolean {
    return this.#next === this.#tokens.length;
  }

  /** `a || b`: the first that counts as true, else the last. */
  either(depth: number): readonly Outcome[] | null {
    if (depth > deepest) return null;
    let left = this.both(depth);
    while (left !== null && this.#take('||')) {
      const right = this.both(depth);
      if (right === null) return null;
      left = left.flatMap((one) =>
        one.truth === true ? [one] : one.truth === false ? right : [one, ...right],
      );
      left = distinct(left);
      if (left.length > mostOutcomes) return null;
    }
    return left;
  }

  /** `a && b`: the first that does not count as true, else the last. */
  both(depth: number): readonly Outcome[] | null {
    let left = this.compared(depth);
    while (left !== null && this.#take('&&')) {
      const right = this.compared(depth);
      if (right === null) return null;
      left = left.flatMap((one) =>
        one.truth === true
          ? right
          : one.truth === false
            ? [one]
            : [...right, { ...one, value: null, truth: false }],
      );
      left = distinct(left);
      if (left.length > mostOutcomes) return null;
    }
    return left;
  }

  compared(depth: number): readonly Outcome[] | null {
    let left = this.negated(depth);
    while (left !== null) {
      const sign = ['==', '!=', '<=', '>=', '<', '>'].find((mark) => this.#take(mark));
      if (sign === undefined) return left;
      const right = this.negated(depth);
      if (right === null) return null;
      left = compare(left, right, sign, this.#place());
    }
    return left;
  }

  negated(depth: number): readonly Outcome[] | null {
    let turns = 0;
    while (this.#take('!')) turns++;
    const inner = this.primary(depth);
    if (inner === null || turns === 0) return inner;
    const truths = inner.map(({ truth }) => (truth === null ? null : turns % 2 === 1 ? !truth : truth));
    return distinct(truths.map((truth) => answer(truth, this.#place())));
  }

  primary(depth: number): readonly Outcome[] | null {
    const token = this.#tokens[this.#next++];
    if (token === undefined) return null;
    if (token.kind === 'text') {
      const { value, start, end } = token;
      return this.followed([{ value, span: this.#at(start, end), truth: value !== '', names: [] }], depth);
    }
    if (token.kind === 'number')
      return [{ value: token.value, span: this.#place(), truth: Number(token.value) !== 0, names: [] }];
    if (token.kind === 'mark') {
      if (token.value !== '(') return null;
      const inner = this.either(depth + 1);
      return inner !== null && this.#take(')') ? this.followed(inner, depth) : null;
    }
    const word = token.value.toLowerCase();
    if (word === 'true' || word === 'false') return [answer(word === 'true', this.#place())];
    if (word === 'null') return [{ value: '', span: this.#place(), truth: false, names: [] }];
    if (this.#take('(')) return this.call(word, depth);
    return this.path(word, depth);
  }

  /** `matrix.os`, `matrix['os']`; an index that is no text makes it unknown. */
  path(first: string, depth: number): readonly Outcome[] | null {
    let path: string | null = first;
    for (;;) {
      if (this.#take('.')) {
        const token: Token | undefined = this.#tokens[this.#next++];
        if (token === undefined) return null;
        path = path === null || token.value === '*' ? null : `${path}.${token.value.toLowerCase()}`;
      } else if (this.#take('[')) {
        const index: readonly Outcome[] | null = this.either(depth + 1);
        if (index === null || !this.#take(']')) return null;
        const [one, ...others] = index;
        path =
          path === null || others.length > 0 || one?.value == null
            ? null
            : `${path}.${one.value.toLowerCase()}`;
      } else break;
    }
    const values = path === null ? undefined : this.#known(path);
    if (values !== undefined && values.length > 0)
      return values.map((one) => ({ ...one, names: [...one.names, path!] }));
    return [{ value: null, span: this.#place(), truth: null, names: path === null ? [] : [path] }];
  }

  /** `.key` and `[index]` behind a value that fromJSON made. */
  followed(values: readonly Outcome[], depth: number): readonly Outcome[] | null {
    let here = values;
    for (;;) {
      if (this.#take('.')) {
        const token = this.#tokens[this.#next++];
        if (token === undefined) return null;
        here = here.flatMap((one) => member(one, token.value === '*' ? null : token.value));
      } else if (this.#take('[')) {
        const index = this.either(depth + 1);
        if (index === null || !this.#take(']')) return null;
        here = here.flatMap((one) => index.flatMap(({ value }) => member(one, value)));
      } else return here;
      if (here.length > mostOutcomes) return null;
    }
  }

  call(name: string, depth: number): readonly Outcome[] | null {
    const given: (readonly Outcome[])[] = [];
    if (!this.#take(')')) {
      do {
        const argument = this.either(depth + 1);
        if (argument === null) return null;
        given.push(argument);
      } while (this.#take(','));
      if (!this.#take(')')) return null;
    }
    const values = apply(name, given, this.#place());
    return values === null ? null : this.followed(values, depth);
  }

  #place(): Span {
    return this.#at(-1, -1);
  }

  #take(mark: string): boolean {
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'mark' || token.value !== mark) return false;
    this.#next++;
    return true;
  }
}

function answer(truth: boolean | null, span: Span): Outcome {
  return { value: truth === null ? null : String(truth), span, truth, names: [] };
}

/** Texts are compared without regard to case. What a caller may set (inputs, variables) is not known. */
function compare(
  left: readonly Outcome[],
  right: readonly Outcome[],
  sign: string,
  place: Span,
): readonly Outcome[] {
  const isFixed = ({ value, names }: Outcome) =>
    value !== null && !names.some((name) => /^(?:inputs|vars|github)\./.test(name));
  if (!/^[!=]=$/.test(sign) || ![...left, ...right].every(isFixed)) return [answer(null, place)];
  const [a, b] = [left, right].map((side) => new Set(side.map(({ value }) => value!.toLowerCase())));
  const common = [...a!].some((value) => b!.has(value));
  const equal = !common ? false : a!.size === 1 && b!.size === 1 ? true : null;
  return [answer(equal === null ? null : sign === '==' ? equal : !equal, place)];
}

function apply(name: string, given: readonly (readonly Outcome[])[], place: Span): readonly Outcome[] | null {
  if (name === 'fromjson') return given[0]?.flatMap(parsed) ?? null;
  if (name === 'tojson' && given.length === 1) return given[0]!;
  if (name === 'format') return formatted(given, place);
  // case(predicate, value, …, default)
  if (name === 'case' && given.length % 2 === 1)
    return distinct(given.filter((_, index) => index % 2 === 1 || index === given.length - 1).flat());
  return [answer(null, place)];
}

function parsed(one: Outcome): readonly Outcome[] {
  if (one.value === null) return [one];
  try {
    return [fromJson(JSON.parse(one.value), one)];
  } catch {
    return [{ ...one, value: null, truth: null }];
  }
}

function fromJson(json: unknown, { span, names }: Outcome): Outcome {
  if (typeof json === 'object' && json !== null) return { value: null, span, truth: true, names, json };
  const value = json === null ? '' : String(json);
  return { value, span, names, truth: json !== null && json !== false && json !== '' && json !== 0 };
}

/** Every member where the key is not known. */
function member(one: Outcome, key: string | null): readonly Outcome[] {
  const { json } = one;
  if (typeof json !== 'object' || json === null) return [{ ...one, value: null, truth: null }];
  const entries = Object.entries(json);
  const found = key === null ? entries : entries.filter(([name]) => name.toLowerCase() === key.toLowerCase());
  const nothing: Outcome = { value: '', span: one.span, truth: false, names: one.names };
  return found.length === 0
    ? [nothing]
    : found.slice(0, mostOutcomes).map(([, value]) => fromJson(value, one));
}

/** `format('ubuntu-{0}', '20.04')` */
function formatted(given: readonly (readonly Outcome[])[], place: Span): readonly Outcome[] {
  const [form, ...values] = given;
  const text = form?.length === 1 ? form[0]!.value : null;
  const unknown = [answer(null, place)];
  // Several values of two arguments need not be met together.
  if (text === null || values.filter((list) => list.length > 1).length > 1) return unknown;
  const many = values.find((list) => list.length > 1) ?? [null];
  return many.map((chosen) => {
    let missing = false;
    const names: string[] = [];
    const value = text.replace(/\{\{|\}\}|\{(\d{1,2})\}/g, (mark, digits: string | undefined) => {
      if (digits === undefined) return mark[0]!;
      const list = values[Number(digits)];
      const one = list !== undefined && list.length > 1 ? chosen : list?.[0];
      if (one === undefined || one === null || one.value === null) missing = true;
      else append(names, one.names);
      return one?.value ?? '';
    });
    if (missing || value.length > longest) return answer(null, place);
    return { value, span: chosen?.span ?? place, truth: value !== '', names };
  });
}

function distinct(outcomes: readonly Outcome[]): readonly Outcome[] {
  const seen = new Set<string>();
  return outcomes.filter(({ value, span, truth, json }) => {
    if (json !== undefined) return true;
    const key = `${value === null ? 'n' : `v${value}`}\0${span.start}\0${span.end}\0${truth}`;
    return !seen.has(key) && seen.add(key);
  });
}
