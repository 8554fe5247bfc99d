import { expect, it } from 'vitest';
import { versionInComment } from '../../src/versions/pin-comment.ts';

it.each([
  ['v4.1.0', 'v4.1.0'],
  ['tag:v4.1.0', 'v4.1.0'],
  ['(tag:v4.1.0)', 'v4.1.0'],
  ['tag=v4', 'v4'],
  ['pin@v4.1.0', 'v4.1.0'],
  ['ratchet:actions/checkout@v4', 'v4'],
  ['v5.0.0-beta.2, see #12', 'v5.0.0-beta.2'],
  ['main', null],
  ['', null],
  [undefined, null],
])('%j names %j', (comment, version) => {
  expect(versionInComment(comment)).toBe(version);
});
