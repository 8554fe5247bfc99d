import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { toFile } from '../../../src/model/excerpt.ts';
import {
  asScalar,
  at,
  deref,
  excerptAt,
  items,
  pairs,
  readYaml,
  spanOf,
  textOf,
  trailingComment,
} from '../../../src/sources/syntax/yaml.ts';

function read(text: string) {
  const file = { path: 'a.yml', text, executable: false };
  const { documents, diagnostics } = readYaml(file);
  return { file, document: documents[0]!, root: documents[0]?.contents, diagnostics };
}

function scalar(text: string, ...keys: string[]) {
  const { file, root } = read(text);
  return { file, node: asScalar(at(root, keys))! };
}

describe('text', () => {
  it.each([
    ['a: 3.10', '3.10'],
    ['a: 020', '020'],
    ['a: 1.20 # why', '1.20'],
    ['a: "3.6-buster"', '3.6-buster'],
    ["a: 'it''s'", "it's"],
    ['a: yes', 'yes'],
    ['a: true', 'true'],
    ['a: ~', null],
    ['a:', null],
    ['a: [b]', null],
    ['a: 2024-01-01', '2024-01-01'],
    ['a: 1e3', '1e3'],
    ['a: b\n  c', 'b c'],
  ])('%j is %j', (text, expected) => {
    expect(textOf(at(read(text).root, ['a']))).toBe(expected);
  });
});

describe('spans', () => {
  it.each([
    ['a: b', 'b'],
    ['a: "b"', 'b'],
    ["a: 'b' # c", 'b'],
    ['a: ""', ''],
    ['a: "b', 'b'],
    ['{ a: b, c: d }', 'b'],
    ['a: |\n  b\n  c\n', '  b\n  c\n'],
    ['a: !tag b', 'b'],
    ['a: &x b', 'b'],
  ])('%j has %j', (text, expected) => {
    const { file, node } = scalar(text, 'a');
    const { start, end } = spanOf(node, file);
    expect(text.slice(start, end)).toBe(expected);
  });

  it.each([
    ['a: b # v1.2', 'v1.2'],
    ['a: "b"   #v1.2 \r\nc: d', 'v1.2'],
    ['a: b', undefined],
    ['a: b#c', undefined],
    ['a: b\n# c', undefined],
    ['- { a: b } # c', undefined],
  ])('the comment of %j is %j', (text, expected) => {
    const { file, root } = read(text);
    const node = at(items(root)[0] ?? root, ['a']);
    expect(trailingComment(node, file)?.text).toBe(expected);
  });
});

describe('aliases', () => {
  it('lead to the last anchor of their name before them', () => {
    const { document, root } = read('a: &x 1\nb: *x\nc: &x 2\nd: *x\n');
    expect(['b', 'd'].map((key) => textOf(deref(at(root, [key]), document)))).toEqual(['1', '2']);
  });

  it('lead nowhere without an anchor', () => {
    const { document, root } = read('a: *x\n');
    expect(deref(at(root, ['a']), document) ?? null).toBeNull();
  });
});

describe('diagnostics', () => {
  it.each([
    'a: [b',
    'a: "b',
    'a: b: c',
    '\tb: c\n a',
    'a: {{ b }}\n}',
  ])('%j is told with its place', (text) => {
    const { diagnostics } = read(text);
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { span } of diagnostics) expect(span!.start).toBeLessThanOrEqual(text.length);
  });

  it('keeps what stands before an error', () => {
    const { root, diagnostics } = read('a: b\nc: [d\ne: f\n');
    expect(diagnostics).toHaveLength(1);
    expect(textOf(at(root, ['a']))).toBe('b');
  });

  it('takes the last of two equal keys, and says nothing', () => {
    const { root, diagnostics } = read('a: b\na: c\n');
    expect([textOf(at(root, ['a'])), diagnostics]).toEqual(['c', []]);
  });

  it('reads every document', () => {
    const file = { path: 'a.yml', text: 'a: 1\n---\nb: 2\n', executable: false };
    expect(readYaml(file).documents).toHaveLength(2);
  });

  it('does not read what is far too long', () => {
    const file = { path: 'a.yml', text: `a: ${'b'.repeat(5_000_001)}`, executable: false };
    expect(readYaml(file).diagnostics.map(({ code }) => code)).toEqual(['skipped']);
  });
});

/** Every letter of the value stands in the file where the excerpt says. */
function expectAligned(text: string, value: string, keys: readonly string[]) {
  const { file, node } = scalar(text, ...keys);
  const excerpt = excerptAt(node, file);
  expect(excerpt.text).toBe(value);
  let last = -1;
  for (let offset = 0; offset < value.length; offset++) {
    const from = toFile(excerpt, offset);
    expect(from).toBeGreaterThanOrEqual(last);
    last = from;
    const character = value[offset]!;
    if (/[A-Za-z0-9]/.test(character)) {
      const found = text.slice(from, from + 2);
      expect([found[0], offset, value]).toEqual([found.startsWith('\\') ? '\\' : character, offset, value]);
    }
  }
}

describe('excerpts', () => {
  it.each<[text: string, value: string]>([
    ['a: pip install x', 'pip install x'],
    ['a: "pip install x"', 'pip install x'],
    ["a: 'it''s x'", "it's x"],
    ['a: "say \\"x\\" y"', 'say "x" y'],
    ['a: "b\\nc"', 'b\nc'],
    ['a: "b\\x41c\\u0042d"', 'bAcBd'],
    ['a: "b \\\n   c"', 'b c'],
    ['a: "b\n   c"', 'b c'],
    ['a: b\n  c\n  d', 'b c d'],
    ['a: |\n  b\n  c\n', 'b\nc\n'],
    ['a: |-\n  b\n\n\n  c\n', 'b\n\n\nc'],
    ['a: |\n    b\n      c\n    d\n', 'b\n  c\nd\n'],
    ['a: |2\n    b\n  c\n', '  b\nc\n'],
    ['a: |+\n  b\n\n', 'b\n\n'],
    ['a: |\r\n  b\r\n  c\r\n', 'b\nc\n'],
    ['a: >\n  b\n  c\n', 'b c\n'],
    ['a: >-\n  b\n\n  c\n  d\n', 'b\nc d'],
    ['a: >\n  b\n    c\n  d\n', 'b\n  c\nd\n'],
    ['a: |\n  if x; then\n    y # c\n  fi\n', 'if x; then\n  y # c\nfi\n'],
    ['a: "\\\\b"', '\\b'],
    ['a: "b\\ \n\n  c"', 'b \nc'],
    ['a: "\\U0001F600b"', '\u{1F600}b'],
    ["a: |\n  if [ x = '' ]; then\n    y\n  fi\n", "if [ x = '' ]; then\n  y\nfi\n"],
    ["a: 'b\n\n  c'", 'b\nc'],
  ])('%j', (text, value) => {
    expectAligned(text, value, ['a']);
  });

  const word = fc.stringMatching(/^[a-z0-9'"\\:#$ -]{0,12}$/);
  const script = fc.array(word, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));

  it.each([
    'PLAIN',
    'QUOTE_DOUBLE',
    'QUOTE_SINGLE',
    'BLOCK_LITERAL',
    'BLOCK_FOLDED',
  ] as const)('any script as %s', (style) => {
    fc.assert(
      fc.property(script, fc.integer({ min: 1, max: 4 }), (value, indent) => {
        const text = stringify({ a: [{ b: value }] }, { defaultStringType: style, indent, lineWidth: 20 });
        const file = { path: 'a.yml', text, executable: false };
        const node = asScalar(at(items(at(readYaml(file).documents[0]!.contents, ['a']))[0], ['b']))!;
        const excerpt = excerptAt(node, file);
        expect(excerpt.text).toBe(textOf(node) ?? '');
        for (let offset = 0; offset < excerpt.text.length; offset++) {
          const character = excerpt.text[offset]!;
          if (!/[a-z0-9]/.test(character)) continue;
          expect([text[toFile(excerpt, offset)], offset, text]).toEqual([character, offset, text]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('takes any text without a throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { root } = read(text);
      for (const pair of pairs(root)) expect(() => textOf(pair.value)).not.toThrow();
    }),
  );
});

describe('what closes at the column of its parent', () => {
  it.each([
    ['a scalar', '- a: ["\n    one\n    two\n  "]\n- b: 2\n'],
    ['a list', 'x:\n- a: [\n    one,\n    two\n  ]\n- b: 2\n'],
    ['two of them', '- a: ["\n    one\n  "]\n- c: ["\n    one\n  "]\n- b: 2\n'],
  ])('%s does not end the reading', (_, text) => {
    const file = { path: 'a.yml', text, executable: false };
    const { documents, diagnostics } = readYaml(file);
    expect(diagnostics).toEqual([]);
    const root = documents[0]?.contents;
    const list = items(root).length > 0 ? items(root) : items(at(root, ['x']));
    const last = at(list.at(-1), ['b']);
    expect(textOf(last)).toBe('2');
    expect(text.slice(spanOf(last, file).start, spanOf(last, file).end)).toBe('2');
  });

  it('but a quote that nobody closes is still an error', () => {
    const { diagnostics } = readYaml({ path: 'a.yml', text: 'a: "b\nc: d\n', executable: false });
    expect(diagnostics.map(({ code }) => code)).toEqual(['malformed']);
  });
});
