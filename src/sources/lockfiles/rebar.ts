import type { Origin } from '../../model/dependency.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { type Term, TermReader } from './beam-terms.ts';
import { LockReader } from './reader.ts';

/**
 * rebar.lock: `{"1.2.0", [{<<"app">>, {pkg, <<"name">>, <<"1.0.0">>}, 0}, …]}.`, then hashes by app. The number is
 * the level in the tree: 0 is direct. https://rebar3.org/docs/workflow/#lock-files
 */
export const rebar: Source = {
  format: 'rebar',
  matches: (path) => baseName(path) === 'rebar.lock',
  read,
};

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'hex');
  reader.settleConflicts();
  const { text } = reader;
  const version = /^\s*\{\s*"([\d.]+)"\s*,/.exec(text)?.[1] ?? null;
  const terms = new TermReader(text, '[', ']');
  const entries = [...terms.terms()];
  const hashes = hashesAfter(text, terms.offset);
  if (text.trim() === '[].') return reader.lockfile('rebar', version);
  for (const place of terms.problems) reader.problem('This is not understood, and not compared.', place);
  for (const entry of entries) {
    const [app, source, level] = entry.items;
    const [kind, first, second] = source?.items ?? [];
    const direct = level === undefined ? null : level.text === '0';
    if (app?.type !== 'string' || kind === undefined || first === undefined) {
      reader.problem('This entry is not understood, and not compared.', span(entry.start, entry.end));
    } else if (kind.text === 'pkg' && second?.type === 'string') {
      const integrity = hashes.get(app.text) ?? null;
      const at = span(second.start + 1, second.end - 1);
      const alias = app.text === first.text ? undefined : app.text;
      reader.add({ name: first.text, version: second.text, direct, integrity, alias }, at);
    } else {
      const reference = source?.items.find((item): item is Term => item.type === 'tuple');
      const ref = reference?.items[1];
      if (ref === undefined) {
        reader.problem(`${app.text} has no commit here, and is not compared.`, span(entry.start, entry.end));
        continue;
      }
      const origin: Origin = { type: 'git', url: first.text, ref: ref.text };
      reader.add(
        { name: app.text, version: ref.text, direct, origin },
        ref.type === 'string' ? span(ref.start + 1, ref.end - 1) : span(ref.start, ref.end),
      );
    }
  }
  return reader.lockfile('rebar', version);
}

/** `{pkg_hash,[{<<"app">>, <<"HEX">>}]}` and `pkg_hash_ext`, of the inner and the outer archive. */
function hashesAfter(text: string, from: number): Map<string, string> {
  const hashes = new Map<string, string>();
  let kind = 'inner';
  for (const match of text
    .slice(from)
    .matchAll(/pkg_hash(_ext)?\s*,|<<"([^"]*)">>\s*,\s*<<"([0-9A-Fa-f]{64})">>/g)) {
    if (match[2] === undefined) kind = match[1] === undefined ? 'inner' : 'outer';
    else {
      const known = hashes.get(match[2]);
      const hash = `${kind}:${match[3]!.toLowerCase()}`;
      hashes.set(match[2], known === undefined ? hash : `${known} ${hash}`);
    }
  }
  return hashes;
}
