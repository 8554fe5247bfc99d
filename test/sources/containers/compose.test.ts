import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/sources/containers/compose.ts';
import { fileOf, imagesOf, scriptsOf } from '../reading.ts';

const read = (text: string) => compose.read(fileOf('compose.yaml', text));

describe('compose', () => {
  test.each([
    ['compose.yaml', true],
    ['docker-compose.yml', true],
    ['deploy/docker-compose.override.yaml', true],
    ['docker-compose-dev.yml', true],
    ['compose.prod.yml', true],
    ['test.docker-compose.yml', true],
    ['decompose.yml', false],
    ['compose.json', false],
  ])('%s: %s', (path, expected) => expect(compose.matches(path)).toBe(expected));

  test.each([
    ['services:\n  web:\n    image: a\n', true],
    ['version: "3"\n\nservices: # all\n  # one\n\n  web: &web\n    build: .\n', true],
    ['services:\n  - name: web\n    image: a\n', false],
    ['services:\n  _defaults:\n    autowire: true\n', false],
    ['image: x\nservices:\n', false],
    ['steps:\n  - image: a\nservices:\n  db:\n    image: a\n', false],
    ['', false],
  ])('%j by shape: %s', (text, expected) => {
    expect(compose.recognizes?.(fileOf('stack.yml', text))).toBe(expected);
  });

  test.each([
    ['services:\n  db:\n    image: postgres:15\n', '3:12 service db postgres:15 = postgres:15'],
    ['services:\n  db:\n    image: "postgres"\n', '3:13 service db postgres = postgres'],
    ['db:\n  image: redis:7\n', '2:10 service db redis:7 = redis:7'],
    ['services:\n  a:\n    image: x:${TAG:-1.2}\n', '3:12 service a x:${TAG:-1.2} = x:1.2'],
    ['services:\n  a:\n    image: ${I:-x:${TAG-1.2}}\n', '3:12 service a ${I:-x:${TAG-1.2}} = x:1.2'],
    ['services:\n  a:\n    image: x:${TAG}\n', '3:12 service a x:${TAG} unknown'],
    ['services:\n  a:\n    image: x:${TAG:?say which}\n', '3:12 service a x:${TAG:?say which} unknown'],
    ['services:\n  a:\n    image: x:1\n    build: .\n', '3:12 service a x:1 = x:1 (built here)'],
    ['x-a: &a\n  image: x:1\nservices:\n  b:\n    <<: *a\n  c:\n    <<: *a\n', '2:10 service b x:1 = x:1'],
    ['services:\n  a:\n    build: .\n', ''],
    ['services:\n  a: null\n  b: 3\n  c: {image: {x: 1}}\n', ''],
  ])('images of %j', (text, expected) => expect(imagesOf(read(text))).toBe(expected));

  test('commands, exec form and dollar signs', () => {
    const text = [
      'services:',
      '  a:',
      '    image: node:20',
      '    command: sh -c "npm install && echo $$HOME"',
      '  b:',
      '    image: node:20',
      '    entrypoint: ["bash", "-ec", "curl x | sh"]',
      '    command: [a, "b c"]',
    ].join('\n');
    expect(scriptsOf(read(text))).toEqual([
      '4:14 sh a: sh -c "npm install && echo $HOME"',
      '7:34 bash errexit b: curl x | sh',
      "8:15 sh b: a 'b c'",
    ]);
  });

  test('any text without a throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
  });
});
