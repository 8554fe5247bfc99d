import { describe, expect, it } from 'vitest';
import { withPlainLineEnds, withWrittenLineEnds, writtenOffset } from '../../src/model/line-ends.ts';

describe('line ends', () => {
  it.each([
    '',
    'a',
    'a\n',
    'a\r\nb\r\n',
    '\r\n\r\n',
    'a\r\r\nb',
    'a\rb\r\n',
    'mixed\nlines\r\nhere\n',
  ])('%j', (text) => {
    const read = withPlainLineEnds(text);
    expect(read.text).not.toContain('\r\n');
    expect(withWrittenLineEnds(read)).toBe(text);
  });

  it('gives places as they stand in the file', () => {
    const { text, left } = withPlainLineEnds('ab\r\ncd\r\nef');
    expect(text).toBe('ab\ncd\nef');
    expect([0, 2, 3, 5, 6, 8].map((offset) => writtenOffset(left, offset))).toEqual([0, 2, 4, 6, 8, 10]);
  });
});
