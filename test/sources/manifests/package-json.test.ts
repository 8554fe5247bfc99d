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

  test('reads the four sections in the order of the file, and no overrides', () => {
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
    ]);
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
