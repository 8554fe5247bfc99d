import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/github/inputs.ts';
import { inputTypes } from '../../src/tools/action-types.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => parse(readFileSync(join(root, path), 'utf8')) as Record<string, object>;
const given = (name: string, value: string) =>
  readInputs({ [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`]: value });

describe('action-types.yml', () => {
  it.each([
    '',
    ...['unpinned-dependencies', 'eol-runtimes', 'lockfile-majors', 'deploy-scripts', 'organisation'].map(
      (name) => `actions/${name}/`,
    ),
  ])('%s types every input and output', (folder) => {
    const action = read(`${folder}action.yml`);
    const types = read(`${folder}action-types.yml`);
    for (const part of ['inputs', 'outputs'])
      expect(Object.keys(types[part]!)).toEqual(Object.keys(action[part]!));
  });

  const choices = Object.entries(inputTypes).flatMap(([name, type]) =>
    typeof type === 'object' && 'enum' in type ? [[name, type.enum] as const] : [],
  );

  it.each(choices)('%s takes these values and no other', (name, values) => {
    for (const value of values) expect(() => given(name, value)).not.toThrow();
    expect(() => given(name, 'something-else')).toThrow(name);
  });

  const switches = Object.entries(inputTypes).flatMap(([name, type]) => (type === 'boolean' ? [name] : []));

  it.each(switches)('%s is true or false', (name) => {
    expect(() => given(name, 'true')).not.toThrow();
    expect(() => given(name, 'maybe')).toThrow(name);
  });
});
