import { expect, test } from 'vitest';
import { readLockfile } from './reading.ts';

const many = 200_000;

// Each of these once overflowed the stack or took quadratic time; a hang shows as the test's time limit.
test.each([
  [
    'uv.lock',
    `version = 1\n[[package]]\nname="a"\nversion="1"\ndependencies = [${'{ name = "b" }, '.repeat(many)}]\n`,
  ],
  ['conda-lock.yml', `package:\n${'- name: a\n  version: 1\n  hash:\n    md5: a\n'.repeat(many / 4)}`],
  ['mix.lock', `%{${'"a": {\n'.repeat(many)}`],
  ['mix.lock', `%{${'"a": x\n'.repeat(many)}`],
  ['pnpm-lock.yaml', `lockfileVersion: '9.0'\n${'a: {\n'.repeat(many)}`],
  ['pnpm-lock.yaml', `lockfileVersion: '9.0'\n${'a: b\n'.repeat(many)}`],
  ['Cargo.lock', 'a = [\n'.repeat(many)],
  ['Cargo.lock', '<<<<<<< a\n'.repeat(many)],
  ['package-lock.json', `{"packages":{"${'\\"'.repeat(many)}`],
  [
    'package-lock.json',
    `{"lockfileVersion":3,"packages":{"node_modules/${'a/node_modules/'.repeat(many)}b":{"version":"1"}}}`,
  ],
  ['Directory.Packages.props', '<PackageVersion Include="'.repeat(many)],
  ['Directory.Packages.props', '<!-- '.repeat(many)],
  ['requirements.txt', `a==1 ${'--hash=sha256:aa '.repeat(many)}\n`],
  ['yarn.lock', `${'"a@1", '.repeat(many)}:\n`],
  ['Podfile.lock', `PODS:\n  - a/${'b (1):\n    - a (1)\n  - a/'.repeat(many / 4)}x (1)\n`],
])('%s of many odd lines', (path, text) => {
  const read = readLockfile(path, text);
  for (const one of read.locked) expect(one.through?.length).toBeLessThanOrEqual(5);
  expect(read.diagnostics.length).toBeLessThanOrEqual(22);
});
