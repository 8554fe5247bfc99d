import { describe, expect, it } from 'vitest';
import { isNewLine, mapLine, readHunks } from '../../src/model/hunks.ts';
import { TestRepository } from '../repository.ts';

describe('hunks', () => {
  it('are read from their headers, one line when no count is written', () => {
    expect(readHunks('@@ -3 +3,2 @@ text\n-a\n+b\n+c\n@@ -10,0 +12 @@\n+d')).toEqual([
      { oldStart: 3, oldCount: 1, newStart: 3, newCount: 2 },
      { oldStart: 10, oldCount: 0, newStart: 12, newCount: 1 },
    ]);
  });

  it('say where each line of a real diff went', () => {
    const repository = new TestRepository();
    const lines = Array.from({ length: 40 }, (_, at) => `line ${at + 1}`);
    repository.commit({ 'a.txt': `${lines.join('\n')}\n` });
    const changed = [...lines];
    changed.splice(30, 3); // lines 31 to 33 go
    changed.splice(19, 1, 'other', 'and more'); // line 20 becomes two
    changed.splice(4, 0, 'new after 4', 'another');
    changed.unshift('first');
    repository.write({ 'a.txt': `${changed.join('\n')}\n` });
    const hunks = readHunks(repository.git('diff', '-U0'));
    for (const [at, text] of lines.entries()) {
      const place = changed.indexOf(text);
      expect([text, mapLine(hunks, at + 1)]).toEqual([text, place === -1 ? null : place + 1]);
    }
    for (const [at, text] of changed.entries())
      expect([text, isNewLine(hunks, at + 1)]).toEqual([text, !lines.includes(text)]);
  });
});
