import type { Origin } from '../../model/dependency.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { type Term, TermReader } from './beam-terms.ts';
import { index } from './entry.ts';
import { LockReader } from './reader.ts';

/**
 * mix.lock, an Elixir map: `"app": {:hex, :name, "1.0.0", hash, managers, requirements, repository, outer hash}` or
 * `"app": {:git, url, commit, options}`. The name on hex may differ from the app's.
 */
export const mix: Source = {
  format: 'mix',
  matches: (path) => baseName(path) === 'mix.lock',
  read,
};

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'hex');
  reader.settleConflicts();
  const { text } = reader;
  const terms = new TermReader(text, '%{', '}');
  const entries: { app: string; asks: readonly string[] }[] = [];
  const required = new Set<string>();
  const found: {
    app: string;
    name: string;
    version: string;
    at: Span;
    origin: Origin;
    integrity: string | null;
  }[] = [];
  const seen = new Set<string>();
  for (const pair of terms.pairs()) {
    const { key, value } = pair;
    if (key === null || value.type !== 'tuple') {
      reader.problem('This entry is not understood, and not compared.', pair.at);
      continue;
    }
    if (seen.has(key)) reader.problem(`${key} stands twice in this lockfile.`, pair.at);
    seen.add(key);
    const [kind, second, third] = value.items;
    const asks = value.items.flatMap((item) =>
      item.type === 'list' ? item.items.flatMap(requirementOf) : [],
    );
    for (const one of asks) required.add(one);
    if (kind?.text === 'hex' && second && third?.type === 'string') {
      const hashes = value.items.filter((item) => item.type === 'string' && /^[0-9a-f]{64}$/.test(item.text));
      const repository = value.items[6]?.type === 'string' ? value.items[6].text : 'hexpm';
      const origin: Origin =
        repository === 'hexpm' || repository === '' ? index : { type: 'registry', url: repository };
      // The outer hash is the last; older locks have the inner one alone, which is another thing.
      const integrity =
        hashes.length === 0 ? null : hashes.map((one, at) => `${at === 0 ? 'inner' : 'outer'}:${one.text}`);
      const at = span(third.start + 1, third.end - 1);
      found.push({
        app: key,
        name: second.text,
        version: third.text,
        at,
        origin,
        integrity: integrity?.join(' ') ?? null,
      });
    } else if (kind?.text === 'git' && second?.type === 'string' && third?.type === 'string') {
      const origin: Origin = { type: 'git', url: second.text, ref: third.text };
      const at = span(third.start + 1, third.end - 1);
      found.push({ app: key, name: key, version: third.text, at, origin, integrity: null });
    } else {
      reader.problem(
        `${key} comes from a source that is not known, and is not compared.`,
        pair.at,
        'unsupported',
      );
      continue;
    }
    entries.push({ app: key, asks });
  }
  for (const place of terms.problems) reader.problem('This is not understood, and not compared.', place);
  for (const { app, name, version, at, origin, integrity } of found) {
    const direct = required.has(app) ? null : true;
    reader.add({ name, version, origin, integrity, direct, alias: app === name ? undefined : app }, at);
  }
  reader.graphWith(() => {
    const byApp = new Map(entries.map(({ app }, node) => [app, node]));
    const requires = entries.map(({ asks }) => asks.flatMap((one) => byApp.get(one) ?? []));
    const roots = entries.flatMap(({ app }, node) => (required.has(app) ? [] : [node]));
    return { names: entries.map(({ app }) => app), requires, roots };
  });
  return reader.lockfile('mix', null);
}

/** `{:plug, "~> 1.0", [hex: :plug, …]}` → `plug` */
function requirementOf(item: Term): string[] {
  const [name, range] = item.type === 'tuple' ? item.items : [];
  return name?.type === 'atom' && range !== undefined ? [name.text] : [];
}
