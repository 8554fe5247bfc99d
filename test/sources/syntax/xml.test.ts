import fc from 'fast-check';
import { expect, test } from 'vitest';
import { childOf, descendants, readXml } from '../../../src/sources/syntax/xml.ts';

function read(text: string) {
  return readXml({ path: 'x.xml', text, executable: false });
}

test('reads tags, attributes and texts with their places', () => {
  const text = '<?xml version="1.0"?>\n<!-- <a/> -->\n<p:a x="1 &amp; >2" y=\'3\'>\n  <b> t </b><c/>\n</p:a>';
  const a = childOf(read(text), 'a')!;
  expect([...a.attributes].map(([name, { value }]) => [name, value])).toEqual([
    ['x', '1 & >2'],
    ['y', '3'],
  ]);
  const b = childOf(a, 'b')!.content;
  expect([b.value, text.slice(b.span.start, b.span.end)]).toEqual(['t', 't']);
  expect([...descendants(read(text))].map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

test.each([
  ['<a><b>x</a><c/>', ['a', 'b', 'c']],
  ['</z><a', ['a']],
  ['<a><![CDATA[<no>]]></a>', ['a']],
  ['<a b="<c>', ['a']],
])('goes on in %j', (text, names) => {
  expect([...descendants(read(text))].map(({ name }) => name)).toEqual(names);
});

test('survives any text, within the text', () => {
  const pieces = fc.array(
    fc.constantFrom('<', '>', '</', '/>', 'a', 'b', '=', '"', "'", ' ', '<!--', '-->', '&amp;', '\n'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((some) => some.join('')),
      ),
      (text) => {
        for (const { span, content, attributes } of descendants(read(text)))
          for (const place of [span, content.span, ...[...attributes.values()].map((one) => one.span)]) {
            expect(place.start).toBeLessThanOrEqual(place.end);
            expect(place.end).toBeLessThanOrEqual(text.length);
          }
      },
    ),
  );
  read('<a>'.repeat(100_000));
  read(`<a ${'b'.repeat(100_000)}>`);
  read('</a>'.repeat(100_000));
  read('<'.repeat(200_000));
});
