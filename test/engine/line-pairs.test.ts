import { expect, test } from 'vitest';
import { pairLines } from '../../src/engine/line-pairs.ts';

/** The head's lines with the base line that each is. */
function partners(base: string, head: string): number[] {
  const { inBase } = pairLines(base, head);
  return head.split('\n').map((_, place) => inBase[place + 1]!);
}

test.each([
  ['nothing changed', 'a\nb\nc', 'a\nb\nc', [1, 2, 3]],
  ['a line in front', 'a\nb', 'x\na\nb', [0, 1, 2]],
  ['a line between', 'a\nb', 'a\nx\nb', [1, 0, 2]],
  ['a line replaced', 'a\nb\nc', 'a\nx\nc', [1, 0, 3]],
  ['an equal block in front', 'j\nb\nu\nr', 'j\na\nu\nr\nb\nu\nr', [1, 0, 0, 0, 2, 3, 4]],
  ['an equal block behind', 'j\nb\nu\nr', 'j\nb\nu\nr\na\nu\nr', [1, 2, 3, 4, 0, 0, 0]],
  ['all new', 'a', 'b\nc', [0, 0]],
  ['an empty base', '', 'b', [0]],
])('%s', (_, base, head, expected) => {
  expect(partners(base, head)).toEqual(expected);
});

test('lines that all repeat are paired as far as they go', () => {
  expect(partners('x\ny\nx\ny\nz', 'y\nx\nx\ny\ny\nw').filter(Boolean)).toHaveLength(3);
  expect(partners('a\nb\nq\nc', 'b\na\nq\nc').filter(Boolean)).toHaveLength(3);
});

test('the pairs are of equal lines, and the same in both directions', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  for (let round = 0; round < 200; round++) {
    const base = Array.from({ length: random(40) }, () => 'abcdefgh'[random(8)]!);
    const head = base.flatMap((line) => (random(4) === 0 ? [] : random(4) === 0 ? ['x', line] : [line]));
    const { inBase, inHead } = pairLines(base.join('\n'), head.join('\n'));
    let last = 0;
    for (let line = 1; line <= head.length; line++) {
      const partner = inBase[line]!;
      if (partner === 0) continue;
      expect(base[partner - 1] ?? '').toBe(head[line - 1] ?? '');
      expect(inHead[partner]).toBe(line);
      expect(partner).toBeGreaterThan(last);
      last = partner;
    }
  }
});

test('a hundred thousand equal lines do not hold the run', () => {
  const lines = 'same\nother\n'.repeat(100_000);
  const { inBase } = pairLines(`a\n${lines}b`, `${lines}c\n${lines}`);
  expect(inBase.length).toBeGreaterThan(400_000);
});
