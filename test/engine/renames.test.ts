import { expect, test } from 'vitest';
import { similarFiles } from '../../src/engine/renames.ts';

const lines = (count: number, word = 'line') =>
  Array.from({ length: count }, (_, place) => `${word} number ${String(place).padStart(3, '0')}\n`).join('');
const file = (path: string, text: string) => ({ path, text });

test('half of the bytes make a rename, less do not', () => {
  const old = [file('a/Dockerfile', lines(20))];
  expect([...similarFiles(old, [file('b/Dockerfile', lines(20) + lines(19, 'more'))])]).toEqual([
    ['a/Dockerfile', 'b/Dockerfile'],
  ]);
  expect(similarFiles(old, [file('b/Dockerfile', lines(20) + lines(22, 'more'))]).size).toBe(0);
  expect(similarFiles(old, [file('b/other', lines(10) + lines(8, 'more'))]).size).toBe(1);
  expect(similarFiles(old, [file('b/Dockerfile', lines(20, 'other'))]).size).toBe(0);
  expect(similarFiles([file('a', '')], [file('b', '')]).size).toBe(0);
});

test('of equal candidates the nearest by name and folder is taken, each once', () => {
  const text = lines(10);
  const old = ['old/a/Dockerfile', 'old/b/Dockerfile', 'old/a/x.sh'].map((path) => file(path, text));
  const now = ['new/b/Dockerfile', 'new/a/x.sh', 'new/a/Dockerfile', 'new/c/copy.sh'].map((path) =>
    file(path, text),
  );
  expect(Object.fromEntries(similarFiles(old, now))).toEqual({
    'old/a/Dockerfile': 'new/a/Dockerfile',
    'old/b/Dockerfile': 'new/b/Dockerfile',
    'old/a/x.sh': 'new/a/x.sh',
  });
});

test('thousands of files that come and go do not hold the run', () => {
  const many = (folder: string) =>
    Array.from({ length: 1000 }, (_, place) =>
      file(`${folder}/${place}.yml`, lines(40, `${folder}${place % 7}`)),
    );
  expect(similarFiles(many('a'), many('b')).size).toBe(0);
});
