import { describe, expect, it } from 'vitest';
import { timeline } from '../../../src/analysis/lifecycles/timeline.ts';
import { bundledLifecycles } from '../../../src/clients/lifecycle-table.ts';
import { Facts } from '../../../src/model/facts.ts';
import type { RuntimeUse } from '../../../src/model/runtime.ts';
import { FileIndex } from '../../../src/model/workspace.ts';

function use(
  path: string,
  start: number,
  product: string,
  version: string,
  more: Partial<RuntimeUse> = {},
): RuntimeUse {
  const span = { start, end: start + version.length };
  return {
    kind: 'runtime',
    path,
    span,
    text: version,
    product,
    version,
    constraint: 'floating',
    role: 'runtime',
    source: 'image',
    ...more,
  };
}

const uses = [
  use('a/Dockerfile', 12, 'python', '3.12'),
  use('b/Dockerfile', 30, 'python', '3.7.9'),
  use('b/Dockerfile', 12, 'python', '3.7'),
  use('c', 0, 'debian', 'bookworm', { role: 'os' }),
  use('d', 0, 'go', '1.16', { constraint: 'minimum' }),
  use('e', 0, 'mysql', '8'),
  use('f', 0, 'jenkins', '2'),
  use('g', 0, 'nodejs', '0.10'),
  use('h', 0, 'no-such-product', '1'),
];

describe('the timeline', () => {
  const texts = new Map([['b/Dockerfile', 'FROM python:3.7 AS a\nFROM python:3.7.9\n']]);
  const rows = timeline(new Facts(uses, new FileIndex([]), texts), bundledLifecycles(), '2026-08-01');

  it('has one row for each cycle, what ends first in front', () => {
    expect(rows.map(({ label, from, to, state }) => [label, from, to, state])).toEqual([
      ['Python 3.7', '2018-06-27', '2023-06-27', 'ended'],
      ['Debian 12', '2023-06-10', '2026-07-11', 'long-term'],
      ['Python 3.12', '2023-10-02', '2028-10-31', 'supported'],
      ['Jenkins 2', expect.any(String), null, 'supported'],
    ]);
  });

  it('names every place once', () => {
    expect(rows[0]?.places).toEqual([
      { path: 'b/Dockerfile', line: 2 },
      { path: 'b/Dockerfile', line: 1 },
    ]);
  });
});
