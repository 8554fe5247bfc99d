import type { Span } from '../../model/span.ts';
import { asMap, asScalar, asSeq, items, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { evaluateExpression, type Outcome } from './evaluate.ts';

/** One value that a text may have; null when it cannot be known. `span` is where the value is written. */
export interface Candidate {
  readonly value: string | null;
  readonly span: Span;
  /** Contexts that the value came through, the nearest last: `env.rust_min`, `matrix.os`. */
  readonly names?: readonly string[];
  /** One of several that a matrix goes through. */
  readonly matrix?: boolean;
  /** In some jobs there is no such value: only `include` gives it. */
  readonly mayBeEmpty?: boolean;
}

/** What `${{ … }}` may name at some place: literal values of `matrix.x`, `env.X` and `inputs.x`. */
export interface Scope {
  readonly names: ReadonlyMap<string, readonly Candidate[]>;
  /** Two matrix values may not be met together: `exclude`, or keys that only `include` has. */
  readonly crossed: boolean;
}

export const emptyScope: Scope = { names: new Map(), crossed: true };

/** More values than this are no one's matrix. */
const mostCandidates = 256;

/** Adds `prefix.key` for each literal of a map: `env`, `with`. Later ones win. */
export function withLiterals(scope: Scope, prefix: string, node: unknown, place: YamlPlace): Scope {
  const entries = entriesOf(node, place);
  if (entries.length === 0) return scope;
  const names = new Map(scope.names);
  for (const { key, value } of entries) {
    const scalar = asScalar(value);
    const text = textOf(scalar);
    if (!scalar) continue;
    names.set(name(prefix, key), resolve(text ?? '', spanOf(scalar, place.file), scope));
  }
  return { ...scope, names };
}

/** Adds `inputs.key` with the default that the file gives it. */
export function withInputs(scope: Scope, node: unknown, place: YamlPlace): Scope {
  const names = new Map(scope.names);
  for (const { key, value } of entriesOf(node, place)) {
    const scalar = asScalar(valueAt(value, ['default'], place));
    const text = textOf(scalar);
    if (!scalar || text === null || text === '') continue;
    names.set(name('inputs', key), [
      { value: text.includes('${{') ? null : text, span: spanOf(scalar, place.file) },
    ]);
  }
  return { ...scope, names };
}

/** Adds `matrix.key` and `matrix.key.inner` from a strategy's literal lists and its `include`. */
export function withMatrix(scope: Scope, matrix: unknown, place: YamlPlace): Scope {
  const found = new Map<string, Candidate[]>();
  const collect = (path: string, node: unknown, depth: number): void => {
    const scalar = asScalar(node);
    if (scalar) {
      const list = found.get(path) ?? [];
      found.set(path, list);
      const text = textOf(scalar) ?? '';
      for (const candidate of resolve(text, spanOf(scalar, place.file), scope))
        if (list.length < mostCandidates) list.push(candidate);
    } else if (depth < 5 && asMap(node))
      for (const { key, value } of entriesOf(node, place)) collect(name(path, key), value, depth + 1);
  };
  let crossed = true;
  const axes: unknown[] = [];
  if (!asMap(matrix)) return scope;
  for (const { key, value } of entriesOf(matrix, place)) {
    if (key === 'exclude') crossed = false;
    else if (key === 'include') {
      for (const item of items(value)) axes.push(item);
      if (!asSeq(value)) crossed = false;
    } else if (asSeq(value)) {
      for (const item of items(value)) collect(name('matrix', key), item, 0);
    } else if (asScalar(value)) collect(name('matrix', key), value, 0);
  }
  const axisPaths = new Set(found.keys());
  for (const item of axes) collect('matrix', item, 0);
  for (const [path, list] of found)
    if (!axisPaths.has(path))
      found.set(
        path,
        list.map((one) => ({ ...one, mayBeEmpty: true })),
      );
  if (axes.length > 0) crossed = false;
  const names = new Map(scope.names);
  for (const [path, list] of found) names.set(path, list);
  return { names, crossed };
}

/**
 * Every value that a text with expressions may have. A text that is one expression has the spans of the
 * values; a text around an expression too, because that is what one would edit. Without expressions: itself.
 */
export function resolve(text: string, at: Span, scope: Scope): readonly Candidate[] {
  if (!text.includes('${{')) return [{ value: text, span: at }];
  const unknown = [{ value: null, span: at }];
  let results: Candidate[] = [{ value: '', span: at }];
  let named: string | null = null;
  let done = 0;
  for (let open = text.indexOf('${{'); open !== -1; open = text.indexOf('${{', done)) {
    const close = closingOf(text, open + 3);
    if (close === -1) return unknown;
    const expression = text.slice(open + 3, close);
    const values = evaluate(expression, placer(text, at, open + 3), scope);
    if (values === null) return unknown;
    // Several values of two different names: only where every pair is met.
    const several = values.length > 1;
    if (several && named !== null && (named === expression.trim() || !scope.crossed)) return unknown;
    if (several) named = expression.trim();
    const between = text.slice(done, open);
    const next: Candidate[] = [];
    for (const result of results)
      for (const value of values) {
        if (next.length >= mostCandidates) return unknown;
        next.push({
          value: join(result.value, between, value.value),
          span: result.span === at ? value.span : result.span,
          names: [...(result.names ?? []), ...(value.names ?? [])],
          ...(result.matrix || value.matrix ? { matrix: true } : {}),
        });
      }
    results = next;
    done = close + 2;
  }
  const rest = text.slice(done);
  return results.map((result) => ({ ...result, value: result.value === null ? null : result.value + rest }));
}

/** Where `}}` closes an expression: not inside one of its texts, as in `fromJSON('{"a":{}}')`. */
function closingOf(text: string, from: number): number {
  let quoted = false;
  for (let index = from; index < text.length; index++) {
    if (text[index] === "'") quoted = !quoted;
    else if (!quoted && text[index] === '}' && text[index + 1] === '}') return index;
  }
  return -1;
}

/** Spans of an expression's texts in the file, where the text stands there as it is; else all of it. */
function placer(text: string, at: Span, offset: number): (start: number, end: number) => Span {
  const literal = at.end - at.start === text.length && at.end > at.start;
  return (start, end) =>
    literal && start >= 0 ? { start: at.start + offset + start, end: at.start + offset + end } : at;
}

/** Null when a part is not known, or the whole grew beyond what anyone writes. */
function join(before: string | null, between: string, value: string | null): string | null {
  if (before === null || value === null) return null;
  return before.length + between.length + value.length > 10_000 ? null : before + between + value;
}

/** A text's only value, or null. */
export function resolveOne(text: string, scope: Scope): string | null {
  const values = new Set(resolve(text, { start: 0, end: 0 }, scope).map(({ value }) => value));
  return values.size === 1 ? [...values][0]! : null;
}

/** The values of one expression; a list that it makes is each of its items. Null for what cannot be read. */
function evaluate(
  expression: string,
  place: (start: number, end: number) => Span,
  scope: Scope,
): readonly Candidate[] | null {
  const known = (path: string) =>
    scope.names.get(path)?.flatMap((candidate): Outcome[] => {
      const { value, span, names = [], mayBeEmpty = false } = candidate;
      const truth = value === '' ? false : value === null || mayBeEmpty ? null : true;
      return [{ value, span, names, truth }];
    });
  const outcomes = evaluateExpression(expression, place, known);
  if (outcomes === null) return null;
  const matrix = new Set(outcomes.filter(fromMatrix).map(({ value }) => value)).size > 1;
  const candidates = outcomes.flatMap((outcome) =>
    itemsOf(outcome).map(
      (value): Candidate => ({
        value,
        span: outcome.span,
        names: outcome.names,
        ...(matrix && fromMatrix(outcome) ? { matrix } : {}),
      }),
    ),
  );
  return candidates.length > mostCandidates ? null : candidates;
}

function fromMatrix({ names }: Outcome): boolean {
  return names.some((one) => one.startsWith('matrix.'));
}

function itemsOf({ value, json }: Outcome): readonly (string | null)[] {
  if (!Array.isArray(json)) return [value];
  return json.slice(0, mostCandidates).map((item) => (typeof item === 'object' ? null : String(item)));
}

function name(prefix: string, key: string): string {
  return `${prefix}.${key}`.toLowerCase();
}
