import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanInFile } from '../../../src/model/excerpt.ts';
import type { SourceFile } from '../../../src/model/source.ts';
import {
  at,
  excerptAt,
  items,
  members,
  readToml,
  spanOf,
  type TomlNode,
  textOf,
} from '../../../src/sources/syntax/toml.ts';

function file(text: string): SourceFile {
  return { path: 'x.toml', text, executable: false };
}

describe('readToml', () => {
  test.each([
    ['[a.b]\nc = "x"'],
    ['a.b.c = "x"'],
    ['[a]\nb = { c = "x" }'],
    ["[a]\nb.c = 'x'"],
    ['["a"."b"]\n"c" = """x"""'],
    ['\r\n[a]\r\nz = 1\r\n[a.b]\r\nc = """\r\nx"""'],
    ['t = "𝒳é"\n[a.b]\nc = "x"'],
  ])('sees one tree in %j', (text) => {
    const source = file(text);
    const node = at(readToml(source).root, ['a', 'b', 'c']);
    expect(textOf(node)).toBe('x');
    expect(written(source, node!)).toBe('x');
  });

  test('reads arrays of tables and of values', () => {
    const source = file('[[s]]\nn = "a"\n[[s]]\nn = "b"\nl = [\n "x", # y\n]\n[s.d]\nq = 1.50');
    const list = items(at(readToml(source).root, ['s']));
    expect(list.map((item) => textOf(at(item, ['n'])))).toEqual(['a', 'b']);
    expect(items(at(list[1], ['l'])).map((node) => written(source, node))).toEqual(['x']);
    expect(at(list[1], ['d', 'q'])).toMatchObject({ type: 'number', value: '1.50' });
    expect(members(list[1]).map((member) => member.name)).toEqual(['n', 'l', 'd']);
  });

  test('tells an error and reads the other lines', () => {
    const source = file('[a]\nb = "1"\nc = = 2\nd = "3"\n[a oops]\nd = "4"\n[e]\nf = "5"\n');
    const { root, diagnostics } = readToml(source);
    expect(diagnostics.map(({ code, span }) => [code, source.text.slice(span!.start, span!.end)])).toEqual([
      ['malformed', '= 2'],
      ['malformed', 'oops]'],
    ]);
    expect(['b', 'c', 'd'].map((key) => textOf(at(root, ['a', key])))).toEqual(['1', null, '3']);
    expect(textOf(at(root, ['e', 'f']))).toBe('5');
  });

  test.each([
    ['a = """'],
    ['a = [1,'],
    [`a = ${'['.repeat(100_000)}`],
  ])('gives up on %.20j with one diagnostic', (text) => {
    const { root, diagnostics } = readToml(file(text));
    expect([root?.members.size ?? 0, diagnostics.length]).toEqual([0, 1]);
  });

  test('never throws, and every span lies in the text', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '[',
        ']',
        '{',
        '}',
        '=',
        '"',
        "'",
        '"""',
        '\\',
        '.',
        ',',
        'a',
        '1',
        '\r\n',
        '\n',
        ' ',
        '𝒳',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((some) => some.join('')),
        ),
        (text) => {
          const source = file(text);
          const { root, diagnostics } = readToml(source);
          for (const { span } of diagnostics) if (span) expectWithin(span, text);
          const open: TomlNode[] = root ? [root] : [];
          for (let node = open.pop(); node; node = open.pop()) {
            expectWithin(spanOf(node, source), text);
            if (node.type === 'string') excerptAt(node, source);
            open.push(...items(node), ...members(node).map((member) => member.value));
          }
        },
      ),
    );
  });
});

describe('excerptAt', () => {
  test.each([
    ['"pip install x"', 'install', 'install'],
    ['"echo \\"a b\\" && c"', 'a b', 'a b'],
    ['"\\u0041 \\U0001F600 done"', 'done', 'done'],
    ['"""\none \\\n   two"""', 'two', 'two'],
    ["'''\n\\ raw'''", '\\ raw', '\\ raw'],
    ['"""\r\na\r\nb"""', 'b', 'b'],
  ])('leads from the value of %j back to the file', (literal, part, expected) => {
    const source = file(`run = ${literal}\n`);
    const excerpt = excerptAt(at(readToml(source).root, ['run'])!, source);
    const start = excerpt.text.indexOf(part);
    const place = spanInFile(excerpt, start, start + part.length);
    expect(source.text.slice(place.start, place.end)).toBe(expected);
  });
});

function written(source: SourceFile, node: TomlNode): string {
  const { start, end } = spanOf(node, source);
  return source.text.slice(start, end);
}

function expectWithin(place: { start: number; end: number }, text: string): void {
  expect(place.start).toBeGreaterThanOrEqual(0);
  expect(place.end).toBeGreaterThanOrEqual(place.start);
  expect(place.end).toBeLessThanOrEqual(text.length);
}
