import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Origin } from '../../../src/model/dependency.ts';
import type { Fact } from '../../../src/model/facts.ts';
import type { Source, SourceFile } from '../../../src/model/source.ts';
import { LineIndex } from '../../../src/model/span.ts';

/** One line per requirement or module: `3:5 name range [exact] [scope] [origin]`, what is usual left out. */
export function told(source: Source, path: string, text: string): string[] {
  const file: SourceFile = { path, text, executable: false };
  const lines = new LineIndex(text);
  const result: string[] = [];
  for (const fact of source.read(file).facts) {
    const { line, column } = lines.positionAt(fact.span.start);
    expect(fact.text).toBe(text.slice(fact.span.start, fact.span.end));
    const words = wordsOf(fact);
    if (words) result.push([`${line}:${column}`, ...words].join(' '));
  }
  return result;
}

function wordsOf(fact: Fact): string[] | null {
  if (fact.kind === 'requirement') {
    const words = [fact.name, fact.requirement ?? '*'];
    if (fact.exact) words.push('exact');
    if (fact.hashed) words.push('hashed');
    if (fact.scope !== 'runtime') words.push(fact.scope);
    if (fact.group !== undefined) words.push(`(${fact.group})`);
    return [...words, ...originWords(fact.origin)];
  }
  if (fact.kind === 'module')
    return [fact.surface, fact.name, fact.requirement ?? '*', fact.pin, ...originWords(fact.origin)];
  return null;
}

function originWords(origin: Origin): string[] {
  if (origin.type === 'index') return [];
  if (origin.type === 'git') return ['git', origin.url, ...(origin.ref === null ? [] : [`@${origin.ref}`])];
  return [origin.type, origin.type === 'path' ? origin.path : origin.url];
}

/** The manifest fact itself, without its place. */
export function manifestIn(source: Source, path: string, text: string): Record<string, unknown> | undefined {
  const fact = source.read({ path, text, executable: false }).facts.find((one) => one.kind === 'manifest');
  if (!fact) return undefined;
  const { kind: _kind, path: _path, span: _span, text: _text, ...rest } = fact;
  return rest;
}

/** Any text at all, and any mixture of the format's own pieces, is read without a throw and within the text. */
export function survives(source: Source, path: string, pieces: readonly string[]): void {
  test('reads any text without a throw, within the text', () => {
    const mixture = fc.array(fc.constantFrom(...pieces, '\n', '\r\n', ' ', '𝒳', '"'), { maxLength: 60 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          mixture.map((some) => some.join('')),
        ),
        (text) => {
          const { facts, diagnostics } = source.read({ path, text, executable: false });
          for (const { span } of [...facts, ...diagnostics]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
}
