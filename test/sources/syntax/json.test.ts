import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanInFile } from '../../../src/model/excerpt.ts';
import type { SourceFile } from '../../../src/model/source.ts';
import {
  at,
  excerptAt,
  items,
  type JsonNode,
  members,
  readJson,
  spanOf,
  textOf,
} from '../../../src/sources/syntax/json.ts';

function file(text: string): SourceFile {
  return { path: 'x.json', text, executable: false };
}

describe('readJson', () => {
  test('finds values by keys, with the span of the text between the quotes', () => {
    const source = file('{\n  // why\n  "a": { "b": ["x", "y\\"z",], },\n}');
    const { root, diagnostics } = readJson(source);
    expect(diagnostics).toEqual([]);
    const list = items(at(root, ['a', 'b']));
    expect(list.map(textOf)).toEqual(['x', 'y"z']);
    expect(list.map((node) => written(source, node))).toEqual(['x', 'y\\"z']);
    expect(members(root).map((member) => member.name)).toEqual(['a']);
  });

  test('takes the last of two equal keys', () => {
    expect(textOf(at(readJson(file('{"a":"1","a":"2"}')).root, ['a']))).toBe('2');
  });

  test('parses once per file', () => {
    const source = file('{}');
    expect(readJson(source)).toBe(readJson(source));
  });

  test.each([
    ['', 'value expected'],
    ['{"a": ', 'value expected'],
    ['{"a" 1}', 'colon expected'],
  ])('tells the first error of %j', (text, words) => {
    const [first, ...others] = readJson(file(text)).diagnostics;
    expect(first).toMatchObject({ code: 'malformed', path: 'x.json' });
    expect(first?.message).toContain(words);
    expect(others).toEqual([]);
  });

  test('reads what stands before an error', () => {
    expect(textOf(at(readJson(file('{"a": "1", "b": ?? }')).root, ['a']))).toBe('1');
  });

  test('survives deep nesting', () => {
    const { root, diagnostics } = readJson(file('['.repeat(200_000)));
    expect(root).toBeNull();
    expect(diagnostics).toHaveLength(1);
  });

  test('never throws, and every span lies in the text', () => {
    const pieces = fc.array(
      fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', '\\u12', 'a', '1', '/*', '\n'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((some) => some.join('')),
          fc.json(),
        ),
        (text) => {
          const source = file(text);
          const { root, diagnostics } = readJson(source);
          for (const { span } of diagnostics) if (span) expectWithin(span, text);
          const open: JsonNode[] = root ? [root] : [];
          for (let node = open.pop(); node; node = open.pop()) {
            expectWithin(spanOf(node, source), text);
            if (node.type === 'string') excerptAt(node, source);
            open.push(...(node.children ?? []));
          }
        },
      ),
    );
  });
});

describe('excerptAt', () => {
  test.each([
    ['plain words', 'words', 'words'],
    ['say \\"hi there\\" now', 'hi there', 'hi there'],
    ['a \\u0026\\u0026 b', '&&', '\\u0026\\'],
    ['a\\tb && c', 'c', 'c'],
    ['\\\\srv\\\\share run', 'run', 'run'],
  ])('leads from the value of "%s" back to the file', (raw, part, expected) => {
    const source = file(`{"script": "${raw}"}`);
    const excerpt = excerptAt(at(readJson(source).root, ['script'])!, source);
    const start = excerpt.text.indexOf(part);
    const place = spanInFile(excerpt, start, start + part.length);
    expect(source.text.slice(place.start, place.end)).toBe(expected);
  });

  test('maps every character of an unescaped part to itself', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const source = file(JSON.stringify([value]));
        const excerpt = excerptAt(items(readJson(source).root)[0]!, source);
        expect(excerpt.text).toBe(value);
        for (let place = 0; place < value.length; place++) {
          const { start } = spanInFile(excerpt, place, place + 1);
          const there = source.text[start]!;
          if (there !== '\\') expect(there).toBe(value[place]);
        }
      }),
    );
  });
});

function written(source: SourceFile, node: JsonNode): string {
  const { start, end } = spanOf(node, source);
  return source.text.slice(start, end);
}

function expectWithin(place: { start: number; end: number }, text: string): void {
  expect(place.start).toBeGreaterThanOrEqual(0);
  expect(place.end).toBeGreaterThanOrEqual(place.start);
  expect(place.end).toBeLessThanOrEqual(text.length);
}
