import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemeFor } from '../../src/versions/index.ts';
import { greatest, pairVersions } from '../../src/versions/pairs.ts';

const scheme = schemeFor('npm');
const version = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)).map((numbers) => numbers.join('.'));
const versions = fc.array(fc.oneof(version, fc.constantFrom('x', 'main')), { maxLength: 6 });

test('every version is paired, added or removed once', () => {
  fc.assert(
    fc.property(versions, versions, (base, head) => {
      const { pairs, added, removed } = pairVersions(base, head, scheme);
      const left = [...pairs.map(({ from }) => from), ...removed].sort();
      const right = [...pairs.map(({ to }) => to), ...added].sort();
      const common = base.length - left.length;
      expect(common).toBeGreaterThanOrEqual(0);
      expect(head.length - right.length).toBe(common);
      for (const rest of left) expect(base).toContain(rest);
      for (const rest of right) expect(head).toContain(rest);
    }),
  );
});

test('nothing moved is nothing', () => {
  fc.assert(
    fc.property(versions, (list) => {
      expect(pairVersions(list, [...list].reverse(), scheme)).toEqual({ pairs: [], added: [], removed: [] });
    }),
  );
});

test('the greatest is the one that breaks', () => {
  const { pairs } = pairVersions(['1.0.0', '2.0.0'], ['2.1.0', '3.0.0'], scheme);
  expect(greatest(pairs)).toEqual({ from: '1.0.0', to: '3.0.0', bump: 'major' });
});
