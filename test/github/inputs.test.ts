import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputNames, readInputs } from '../../src/github/inputs.ts';
import { actionNames } from '../../src/model/finding.ts';

interface Definition {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const root = join(import.meta.dirname, '..', '..');
const files = ['action.yml', ...actionNames.map((name) => `actions/${name}/action.yml`)];
const definitionOf = (file: string) => parse(readFileSync(join(root, file), 'utf8')) as Definition;
const suite = definitionOf('action.yml');

const read = (given: Readonly<Record<string, string>>) =>
  readInputs(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );

describe('inputs', () => {
  it.each(files)('of %s are those that are read, and have the same words everywhere', (file) => {
    const { inputs, outputs } = definitionOf(file);
    expect(Object.keys(inputs).sort()).toEqual([...inputNames].sort());
    expect(inputs).toEqual(suite.inputs);
    expect(outputs).toEqual(suite.outputs);
  });

  it('have one default each: what an action file says is what the code does without it', () => {
    const defaults = Object.entries(suite.inputs)
      .filter(([, { default: value }]) => value !== undefined && !value.startsWith('${{'))
      .map(([name, { default: value }]) => [name, value!]);
    expect(read(Object.fromEntries(defaults)).inputs).toEqual(read({}).inputs);
  });

  it('keep the defaults that people have come to rely on', () => {
    expect(read({}).inputs).toMatchObject({
      mode: 'auto',
      failOn: null,
      warnOnly: false,
      annotations: 'auto',
      filterMode: 'nofilter',
      comment: 'never',
      issue: 'none',
      issueReopen: 'always',
      issueCloseWhenClean: true,
      offline: false,
    });
  });

  it('of several lines lose comments and blanks, which would mean everything', () => {
    const allow = '# ours\nactions/*\n\n   \n  docker/login-action  # trusted\r\nowner/repo@v1#x\n';
    expect(read({ allow }).inputs.allow).toEqual(['actions/*', 'docker/login-action', 'owner/repo@v1#x']);
    expect(read({ paths: ' \n#\n' }).inputs.paths).toEqual([]);
  });

  it.each([
    ['fail-on', 'high', 'The input fail-on takes error, warning, notice, none, not high.'],
    ['warn-only', 'yes', 'The input warn-only takes true or false, not yes.'],
    ['as-of', '2026-13-01', 'The input as-of takes a day as YYYY-MM-DD, not 2026-13-01.'],
  ])('refuse %s: %s in one sentence', (name, value, message) => {
    expect(() => read({ [name]: value })).toThrow(message);
  });

  it('that nobody knows are told in one warning, with the nearest name', () => {
    expect(read({ fail_on: 'error', colour: 'red' }).warnings).toEqual([
      'There is no input fail_on (did you mean fail-on?). There is no input colour.',
    ]);
    expect(read({ token: 't' }).warnings).toEqual([]);
  });
});
