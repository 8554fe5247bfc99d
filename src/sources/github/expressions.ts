import { append } from '../../model/append.ts';
import type { Span } from '../../model/span.ts';
import { asMap, asScalar, asSeq, items, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** One value that a text may have; null when it cannot be known. `span` is where the value is written. */
export interface Candidate {
  readonly value: string | null;
  readonly span: Span;
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
      if (list.length >= mostCandidates) return;
      list.push({ value: text.includes('${{') ? null : text, span: spanOf(scalar, place.file) });
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
  for (const item of axes) collect('matrix', item, 0);
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
    const close = text.indexOf('}}', open);
    if (close === -1) return unknown;
    const expression = text.slice(open + 3, close).trim();
    const values = evaluate(expression, at, scope);
    if (values === null) return unknown;
    // Several values of two different names: only where every pair is met.
    if (values.length > 1 && named !== null && (named === expression || !scope.crossed)) return unknown;
    if (values.length > 1) named = expression;
    const between = text.slice(done, open);
    const next: Candidate[] = [];
    for (const result of results)
      for (const { value, span } of values) {
        if (next.length >= mostCandidates) return unknown;
        const joined = join(result.value, between, value);
        next.push({ value: joined, span: result.span === at ? span : result.span });
      }
    results = next;
    done = close + 2;
  }
  const rest = text.slice(done);
  return results.map(({ value, span }) => ({ value: value === null ? null : value + rest, span }));
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

/** A name, a string, or names and strings joined by `||`; null for everything else. */
function evaluate(expression: string, at: Span, scope: Scope): readonly Candidate[] | null {
  const results: Candidate[] = [];
  const parts = expression.split('||').map((part) => part.trim());
  for (const [index, part] of parts.entries()) {
    const literal = /^'([^']*)'$/.exec(part);
    const values = literal ? [{ value: literal[1]!, span: at }] : scope.names.get(normal(part));
    if (!values) return null;
    const last = index === parts.length - 1;
    append(
      results,
      values.filter(({ value }) => last || value !== ''),
    );
    // A name without an empty value never falls to the next part, unless only `include` has it.
    if (!last && !part.startsWith('matrix.') && values.every(({ value }) => value !== '')) return results;
  }
  return results.length > mostCandidates ? null : results;
}

/** Contexts are read without regard to case; `matrix['a']` is `matrix.a`. */
function normal(path: string): string {
  return path.replace(/\['([^']*)'\]/g, '.$1').toLowerCase();
}

function name(prefix: string, key: string): string {
  return `${prefix}.${key}`.toLowerCase();
}
