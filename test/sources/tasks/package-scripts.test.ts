import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packageScripts } from '../../../src/sources/tasks/package-scripts.ts';
import { callsOf, fileOf, scriptFacts, scriptsOf, wordAt } from '../reading.ts';

const read = (path: string, text: string) => ({
  facts: packageScripts(fileOf(path, text)),
  diagnostics: [],
});

describe('package scripts', () => {
  test('npm, with hooks and escapes', () => {
    const text =
      '{\n  "scripts": {\n    "predeploy": "npm test",\n    "deploy": "x \\"a\\" && cf push"\n  }\n}\n';
    const reading = read('app/package.json', text);
    expect(scriptsOf(reading)).toEqual(['3:19 sh predeploy: npm test', '4:16 sh deploy: x "a" && cf push']);
    expect(callsOf(reading)).toEqual(['4:6 package-script deploy → app/package.json predeploy']);
    const [, deploy] = scriptFacts(reading);
    expect(wordAt(deploy!, 'push')).toBe('4:30 push');
    expect(deploy!.unit.directory).toBe('app');
  });

  test('composer, with references and callbacks', () => {
    const text =
      '{"scripts": {"a": ["@b", "App\\\\Hook::run", "@php artisan migrate", "@putenv X=1"], "b": "rm -rf x"}}';
    const reading = read('composer.json', text);
    expect(scriptsOf(reading)).toEqual(['1:46 sh a: php artisan migrate', '1:90 sh b: rm -rf x']);
    expect(callsOf(reading)).toEqual(['1:21 package-script a → composer.json b']);
  });

  test('deno, with comments and descriptions', () => {
    const text =
      '{ // tasks\n  "tasks": {"a": {"command": "deno run x.ts", "dependencies": ["b"]}, "b": "ls"}}';
    const reading = read('deno.jsonc', text);
    expect(scriptsOf(reading)).toEqual(['2:31 sh a: deno run x.ts', '2:77 sh b: ls']);
    expect(callsOf(reading)).toEqual(['2:65 package-script a → deno.jsonc b']);
  });

  test.each([
    '',
    '[]',
    '{"scripts": 3}',
    '{"scripts": {"a": null, "b": [1]}}',
    '{"scripts": {',
  ])('%j says nothing', (text) => {
    expect(read('package.json', text).facts).toEqual([]);
  });

  test('any text without a throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void read('package.json', `{"scripts": {"a": ${text}`)));
  });
});
