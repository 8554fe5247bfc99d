import { describe, expect, test } from 'vitest';
import { nomad } from '../../../src/sources/containers/nomad.ts';
import { fileOf, imagesOf } from '../reading.ts';

const job = (image: string) =>
  `variable "tag" {\n  default = "1.2"\n}\njob "a" {\n  group "g" {\n    task "web" {\n      driver = "docker"\n      config {\n        image = ${image}\n      }\n    }\n  }\n}\n`;

describe('nomad', () => {
  test.each([
    ['"redis:7"', '9:18 workload web redis:7 = redis:7'],
    ['"a/b:${var.tag}"', '9:18 workload web a/b:${var.tag} = a/b:1.2'],
    ['"a/b:${var.other}"', '9:18 workload web a/b:${var.other} unknown'],
    ['var.image', ''],
  ])('image = %s', (image, expected) => {
    expect(imagesOf(nomad.read(fileOf('a.nomad', job(image))))).toBe(expected);
  });

  test.each([
    '',
    'job "a" {',
    'job {{',
    'job "a" { group "b" { task "c" { config { image = ""',
  ])('%j does not throw', (text) =>
    expect(imagesOf(nomad.read(fileOf('a.nomad', text))).split('\n').length).toBeLessThan(2));

  test('by shape', () => {
    expect(nomad.recognizes?.(fileOf('x.hcl', job('"a"')))).toBe(true);
    expect(nomad.recognizes?.(fileOf('x.hcl', 'resource "job" "a" {}\n'))).toBe(false);
  });
});
