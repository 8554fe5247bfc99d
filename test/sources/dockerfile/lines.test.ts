import { DockerfileParser } from 'dockerfile-ast';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainInstructions } from '../../../src/sources/dockerfile/lines.ts';

function byPackage(text: string) {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const offset = (place: { line: number; character: number }) => starts[place.line]! + place.character;
  return DockerfileParser.parse(text)
    .getInstructions()
    .map((one) => ({
      keyword: one.getKeyword(),
      start: offset(one.getInstructionRange().end),
      end: offset(one.getRange().end),
    }));
}

const plain = [
  'FROM node:22',
  '# syntax=docker/dockerfile:1\n\nFROM a AS b\nRUN x \\\n  && y\n\n  RUN z\n',
  'from a\nrun b \\\n# comment\n\n  c # d\ncmd ["e"]\n',
  'FROM a\nRUN b \\   \n c\nRUN \\\nRUN d\\e f\\ g\nEXPOSE\nUSER ',
  'FROM a\nRUN b \\ ',
  '',
];

it.each(plain)('finds the instructions that the package finds in %j', (text) => {
  expect(plainInstructions(text)).toEqual(byPackage(text));
});

it.each(['# escape=`\nFROM a', 'FROM a\r\n', 'RUN <<E\nx\nE\n', 'FR\\\nOM a'])('leaves %j to it', (text) => {
  expect(plainInstructions(text)).toBeNull();
});

it('finds them in any text that it takes', () => {
  const pieces = [
    'FROM a',
    'RUN',
    ' ',
    '\n',
    '\\',
    '\\\n',
    '# b\n',
    '\t',
    'c',
    '&& ',
    'COPY --from=a b c',
    '"',
    'ONBUILD ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const found = plainInstructions(text);
      if (found !== null) expect(found).toEqual(byPackage(text));
    }),
    { numRuns: 5000 },
  );
});
