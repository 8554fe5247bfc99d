import { describe, expect, it } from 'vitest';
import { bareHunks } from '../../src/github/lines.ts';
import { readHunks } from '../../src/model/hunks.ts';
import { TestRepository } from '../repository.ts';

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => `line ${from + place}`);

describe("hunks of the API's patches, without their context", () => {
  it.each([
    ['a line added in front', lines(1, 9), ['new', ...lines(1, 9)]],
    ['a line added at the end', lines(1, 9), [...lines(1, 9), 'new']],
    ['a line taken away in front', lines(1, 9), lines(2, 9)],
    ['a line taken away at the end', lines(1, 9), lines(1, 8)],
    ['a line changed', lines(1, 9), [...lines(1, 4), 'other', ...lines(6, 9)]],
    ['two changes that share their context', lines(1, 9), ['new', ...lines(1, 3), ...lines(5, 9)]],
    ['two changes far apart', lines(1, 40), ['new', ...lines(1, 20), 'new', ...lines(21, 40)]],
    ['three lines for one', lines(1, 9), [...lines(1, 3), 'a', 'b', 'c', ...lines(5, 9)]],
    [
      'lines that look like a patch',
      ['--- a', '+++ b', '@@ -1 +1 @@', 'x'],
      ['+++ b', '@@ -1 +1 @@', 'x', '-- y'],
    ],
    ['a new file', [], lines(1, 3)],
    ['an emptied file', lines(1, 3), []],
  ])('%s', (_, before, after) => {
    const repository = new TestRepository();
    const text = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');
    const from = repository.commit({ file: text(before) });
    const to = repository.commit({ file: text(after) });
    const patch = repository.git('diff', from, to, '--', 'file');
    const bare = repository.git('diff', '-U0', from, to, '--', 'file');
    expect(bareHunks(patch.slice(patch.search(/^@@ /m)))).toEqual(
      readHunks(
        bare
          .split('\n')
          .filter((line) => /^@@ -\d+(,\d+)? \+\d+(,\d+)? @@/.test(line))
          .join('\n'),
      ),
    );
  });
});
