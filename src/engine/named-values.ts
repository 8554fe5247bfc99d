import { append } from '../model/append.ts';
import type { Fact, FactOf } from '../model/facts.ts';
import type { NamedRuntime, NamedValue, ValuePiece } from '../model/named-value.ts';
import type { RuntimeUse } from '../model/runtime.ts';
import type { Span } from '../model/span.ts';
import { readServiceVersion } from '../sources/infrastructure/service-versions.ts';
import { roleOf } from '../sources/runtimes/claim.ts';

/** A name leads to a name that leads to a value: longer chains are loops. */
const longestChain = 8;
/** More values than these are no one's version. */
const mostValues = 64;

interface Resolved {
  readonly text: string;
  /** Where the deciding part of it is written. */
  readonly path: string;
  readonly span: Span;
}

/** The runtimes whose versions are names, by the values that the files of their folder give these names. */
export function runtimesByName(facts: readonly Fact[]): RuntimeUse[] {
  const uses = facts.filter((fact): fact is FactOf<'named-runtime'> => fact.kind === 'named-runtime');
  if (uses.length === 0) return [];
  const names = new Names(facts.filter((fact): fact is FactOf<'named-value'> => fact.kind === 'named-value'));
  const found: RuntimeUse[] = [];
  for (const use of uses) append(found, runtimesOf(use, names));
  return found;
}

function runtimesOf(use: NamedRuntime, names: Names): RuntimeUse[] {
  const { path, span, folder, pieces, form, source, owner } = use;
  return names.textsOf(pieces, folder, { path, span }).flatMap((value) =>
    readServiceVersion(form, value.text).map(
      (spoken): RuntimeUse => ({
        kind: 'runtime',
        path: value.path,
        span: value.span,
        text: value.text,
        product: spoken.product,
        version: spoken.version,
        constraint: spoken.constraint,
        role: roleOf(spoken.product),
        source,
        ...(owner === undefined ? {} : { owner }),
        related: [{ path, span, message: 'used here' }],
      }),
    ),
  );
}

class Names {
  readonly #byFolder = new Map<string, Map<string, NamedValue[]>>();

  constructor(values: readonly NamedValue[]) {
    for (const value of values) {
      const folder = this.#byFolder.get(value.folder) ?? new Map<string, NamedValue[]>();
      this.#byFolder.set(value.folder, folder);
      // `local.versions.blue` is asked for as `local.versions.*` too.
      for (const name of new Set([value.name, ...withWildcards(value.name)])) {
        const list = folder.get(name);
        if (list) list.push(value);
        else folder.set(name, [value]);
      }
    }
  }

  /** Every text that pieces may come to; where several names are joined, only if each has one value. */
  textsOf(
    pieces: readonly ValuePiece[],
    folder: string,
    written: { readonly path: string; readonly span: Span },
    depth = 0,
  ): readonly Resolved[] {
    if (depth > longestChain) return [];
    let results: Resolved[] = [{ text: '', ...written }];
    let several = false;
    for (const piece of pieces) {
      const values = typeof piece === 'string' ? null : this.#valuesOf(piece.ref, folder, depth);
      if (values !== null && (values.length === 0 || (values.length > 1 && several))) return [];
      several ||= values !== null && values.length > 1;
      results = results.flatMap((before) =>
        values === null
          ? [{ ...before, text: before.text + (piece as string) }]
          : values.map((value) => ({ ...value, text: before.text + value.text })),
      );
      if (results.length > mostValues) return [];
    }
    return results;
  }

  #valuesOf(name: string, folder: string, depth: number): readonly Resolved[] {
    const all = this.#byFolder.get(folder)?.get(name) ?? [];
    const given = all.filter(({ rank }) => rank === 'given');
    const chosen = given.length > 0 ? given : all.filter(({ rank }) => rank === 'default');
    const byFile = all.filter(({ rank }) => rank === 'file');
    return [...chosen, ...byFile]
      .slice(0, mostValues)
      .flatMap(({ pieces, from, path, span }) => this.textsOf(pieces, from, { path, span }, depth + 1));
  }
}

/** Names with one part unknown, or two neighbors: `var.a.b.c` → `var.a.*.c`, `var.a.b.*` … */
function withWildcards(name: string): string[] {
  const parts = name.split('.');
  const found: string[] = [];
  for (let at = 2; at < parts.length; at++) {
    const copy = [...parts];
    copy[at] = '*';
    found.push(copy.join('.'));
  }
  return found;
}
