import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import { readPlainYaml } from '../../../src/sources/syntax/yaml-plain.ts';

/** A tree as text, with all that our readers look at. */
function told(node: unknown, depth = 0): string {
  const { range, anchor, tag } = (node ?? {}) as Node & { anchor?: string; tag?: string };
  const about = `${' '.repeat(depth)}${range?.slice(0, 2)} ${anchor ?? ''} ${tag ?? ''}`;
  const inner = (list: readonly unknown[]) => list.map((one) => told(one, depth + 1)).join('\n');
  if (isScalar(node)) {
    const value = typeof node.value === 'symbol' ? 'merge' : JSON.stringify(node.value);
    return `${about} ${node.type} ${typeof node.value} ${value} ${JSON.stringify(node.source)}`;
  }
  if (isAlias(node)) return `${about} alias ${node.source}`;
  if (isSeq(node)) return `${about} list ${Boolean(node.flow)}\n${inner(node.items)}`;
  if (isMap(node)) {
    return `${about} map ${Boolean(node.flow)}\n${inner(node.items.flatMap(({ key, value }) => [key, value]))}`;
  }
  return `${about} ${node}`;
}

function byPackage(text: string): string[] {
  const options = {
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    merge: true,
    strict: false,
  } as const;
  const documents = parseAllDocuments(text, options);
  return Array.isArray(documents)
    ? documents.map(({ contents, errors }) => [told(contents), ...errors.map(String)].join('\n'))
    : [];
}

const plain: readonly string[] = [
  'a: b',
  'a: b # c\n',
  'a:\n  b: 1\n  c: [x, "y", \'z\', {d: e}]\nf: {}\n',
  'a:\n- b\n- c: d\n  e: f\n-\n  - g\n- - h\n  - i\n',
  '---\na: 1\n---\nb: 2\n',
  '# head\n\na:\n\n  # inside\n  b: |\n    one\n\n      two\n\nc: |-\n  three\n',
  'a: >-\n  one\n  two\n\n    three\n  four\nb: >\n  five\n',
  'a: one\n  two\n  three\nb: four\n',
  'base: &base\n  a: 1\nother:\n  <<: *base\n  b: *base\nlist: &list\n- &one x\n- *one\n',
  "\"a b\": \"c\\td\"\n'it''s': 'd''e'\n\"on\":\n  push:\n",
  'a: 3.10\nb: 0x1F\nc: 0o17\nd: 1e3\ne: ~\nf: True\ng: -1\nh: +.5\ni: yes\nj: 1.2.3\nk: null\nl: 020\n',
  'a: http://b:8080/c#d\nb: x:y\nc: -d\ne: ?f\n',
  'a: ((b)) \nb:\n  ${{ c }}: d\n',
];

const others: readonly string[] = [
  '',
  '# only a comment\n',
  'a',
  'a: b: c',
  'a: !tag b',
  'a: "b\n  c"',
  'a: [b,\n  c]',
  '? a\n: b',
  'a: {{ b }}',
  'a:\n\tb: c',
  'a: |+\n  b\n\n',
  'a: |2\n   b\n',
  'a: 1\r\nb: 2\r\n',
  '%YAML 1.1\n---\na: 1',
  'a: 1\n...\n',
  'a: "\\x41"',
  'a: b\n c: d',
  '- a\nb: c',
  'a: *b c',
];

describe('plain YAML', () => {
  it.each(plain)('is read as the package reads it: %j', (text) => {
    const documents = readPlainYaml(text);
    expect(documents?.map((document) => told(document))).toEqual(byPackage(text));
  });

  it.each(others)('does not hold %j', (text) => {
    expect(readPlainYaml(text)).toBeNull();
  });

  it('is read as the package reads it, whatever is done to it', () => {
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...plain.flatMap((text) => text.split(/(?<=\n)/))) },
      fc.constantFrom(
        ' ',
        '  ',
        '\n',
        '- ',
        ': ',
        '#',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ', ',
        '&a ',
        '*a',
        '|',
        '>',
      ),
      fc.constantFrom(
        '\t',
        '---\n',
        '...',
        '<<',
        '~',
        '!',
        '@',
        '%',
        '\\',
        '\r',
        '\u0085',
        '  # c\n',
        '- -\n',
        '?',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const documents = readPlainYaml(text);
        if (documents !== null) expect(documents.map((document) => told(document))).toEqual(byPackage(text));
      }),
      { numRuns: 3000 },
    );
  });
});
