import { describe, expect, test } from 'vitest';
import { packageJson } from '../../../src/sources/manifests/package-json.ts';
import { manifestIn, survives, told } from './reading.ts';

const commit = 'c'.repeat(40);

describe('packageJson', () => {
  test.each<[string, string]>([
    ['^4.17.0', 'x ^4.17.0'],
    ['4.17.21', 'x 4.17.21 exact'],
    ['=4.17.21', 'x =4.17.21 exact'],
    ['v4.17.21', 'x v4.17.21 exact'],
    ['1.0.0-rc.1+b', 'x 1.0.0-rc.1+b exact'],
    ['4.17', 'x 4.17'],
    ['4.x', 'x 4.x'],
    ['>=1 <2 || 3', 'x >=1 <2 || 3'],
    ['', 'x *'],
    ['latest', 'x latest'],
    ['npm:@s/y@^1', '@s/y ^1'],
    ['npm:y@1.2.3', 'y 1.2.3 exact'],
    ['npm:y', 'y *'],
    ['workspace:*', 'x workspace:* exact path *'],
    ['file:../y', 'x file:../y exact path ../y'],
    ['catalog:', 'x catalog: exact path pnpm-workspace.yaml'],
    ['patch:x@npm%3A1.2.3#~/.yarn/x.patch', 'x patch:x@npm%3A1.2.3#~/.yarn/x.patch exact'],
    ['o/r', 'x * git https://github.com/o/r'],
    ['o/r#main', 'x main git https://github.com/o/r @main'],
    [`github:o/r#${commit}`, `x ${commit} exact git https://github.com/o/r @${commit}`],
    ['git+ssh://git@host/o/r.git#v1', 'x v1 git ssh://git@host/o/r.git @v1'],
    ['https://host/x-1.2.3.tgz', 'x https://host/x-1.2.3.tgz exact url https://host/x-1.2.3.tgz'],
  ])('%j is %j', (range, expected) => {
    expect(told(packageJson, 'package.json', `{"dependencies": {"x": ${JSON.stringify(range)}}}`)).toEqual([
      `1:25 ${expected}`,
    ]);
  });

  test('reads the four sections and overrides in the order of the file', () => {
    const text = `{
  "devDependencies": { "a": "1.0.0" },
  "peerDependencies": { "b": ">=1" },
  "optionalDependencies": { "c": "~1" },
  "dependencies": { "d": "^1", "e": 5 },
  "overrides": { "f": "^1" }
}`;
    expect(told(packageJson, 'package.json', text)).toEqual([
      '2:30 a 1.0.0 exact development',
      '3:31 b >=1 peer',
      '4:35 c ~1 optional',
      '5:27 d ^1',
      '6:24 f ^1 override (overrides)',
    ]);
  });

  test.each<[string, string[]]>([
    [
      '{"overrides":{"a":{".":"1.0.0","b":"2"},"c":"$c"}}',
      ['1:25 a 1.0.0 exact', '1:37 b 2', '1:46 c * exact'],
    ],
    ['{"resolutions":{"**/x":"1.0.0","p/**/@s/y":"2.0.0"}}', ['1:25 x 1.0.0 exact', '1:45 @s/y 2.0.0 exact']],
    ['{"resolutions":{"x@npm:^1":"1.2.3","@s/y@npm:2":"npm:z@3"}}', ['1:29 x 1.2.3 exact', '1:50 z 3']],
    ['{"pnpm":{"overrides":{"p@1>x@^2":"2.1.0","gone":"-"}}}', ['1:35 x 2.1.0 exact', '1:50 gone * exact']],
    ['{"overrides":{"x":"github:o/r"}}', ['1:20 x *']],
    ['{"resolutions":{"**":"1","":"2"}}', []],
  ])('forced by %s', (text, expected) => {
    const found = told(packageJson, 'package.json', text);
    expect(found.map((line) => line.replace(/ override.*/, ''))).toEqual(expected);
  });

  test.each<[string, string]>([
    ['{"name":"x","version":"1.0.0","private":true,"main":"x.js"}', 'application'],
    ['{"name":"x","version":"1.0.0","exports":"./x.js"}', 'library'],
    ['{"name":"x","version":"1.0.0","bin":"x.js"}', 'library'],
    ['{"name":"x","version":"1.0.0","main":"x.js"}', 'unknown'],
    ['{"name":"x","version":"1.0.0","main":"x.js","scripts":{"start":"node x"}}', 'application'],
    ['{"name":"x","version":"1.0.0"}', 'unknown'],
    ['{"scripts":{}}', 'application'],
  ])('%s: %s', (text, role) => {
    expect(manifestIn(packageJson, 'package.json', text)).toMatchObject({ role });
  });

  test('puts the lockfile of the named package manager first, and knows workspaces in both forms', () => {
    const first = manifestIn(
      packageJson,
      'package.json',
      '{"packageManager":"pnpm@9.1.0","workspaces":["a/*"]}',
    );
    expect(first).toMatchObject({ workspaces: ['a/*'] });
    expect((first?.lockfiles as string[])[0]).toBe('pnpm-lock.yaml');
    expect(manifestIn(packageJson, 'package.json', '{"workspaces":{"packages":["b"]}}')).toMatchObject({
      workspaces: ['b'],
    });
  });

  survives(packageJson, 'package.json', [
    '{',
    '}',
    '"dependencies":',
    '"x"',
    ':',
    '"github:o/r#"',
    ',',
    '[',
    '"npm:@"',
  ]);
});

test.each<[object, string, string | undefined]>([
  [{ overrides: { x: '1' } }, 'x', undefined],
  [{ overrides: { x: '$x' } }, 'x', undefined],
  [{ overrides: { x: 'npm:y@1' } }, 'x', undefined],
  [{ overrides: { p: { x: '1' } } }, 'x', 'p'],
  [{ overrides: { 'x@^1': '1.2.0' } }, 'x', undefined],
  [{ resolutions: { '**/x': '1' } }, 'x', undefined],
  [{ resolutions: { 'p/x': '1' } }, 'x', 'p'],
  [{ resolutions: { 'p/@s/x': '1' } }, '@s/x', 'p'],
  [{ resolutions: { '@s/x': '1' } }, '@s/x', undefined],
  [{ resolutions: { 'x@npm:^1': '1.2.3' } }, 'x', undefined],
  [{ pnpm: { overrides: { 'p@1>x@^2': '2.1.0' } } }, 'x', 'p@1'],
  [{ pnpm: { overrides: { 'x@>=1 <2': '1.2.0' } } }, 'x', undefined],
  [{ pnpm: { overrides: { x: '-' } } }, 'x', undefined],
])('%j forces %s', (content, forces, below) => {
  const file = { path: 'package.json', text: JSON.stringify(content), hash: '' } as never;
  const [fact] = packageJson.read(file).facts.filter(({ kind }) => kind === 'requirement');
  expect(fact).toMatchObject({ scope: 'override', forces, ...(below === undefined ? {} : { below }) });
  if (below === undefined) expect(fact).not.toHaveProperty('below');
});
