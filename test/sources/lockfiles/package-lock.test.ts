import { describe, expect, test } from 'vitest';
import { named, readLockfile } from './reading.ts';

const v3 = `{
  "name": "app",
  "lockfileVersion": 3,
  "requires": true,
  "packages": {
    "": {
      "name": "app",
      "workspaces": ["packages/*"],
      "dependencies": { "express": "^4.18.0", "local": "file:../local", "tall": "npm:lodash@^4" },
      "devDependencies": { "esbuild": "0.19.0" }
    },
    "node_modules/express": {
      "version": "4.18.2",
      "resolved": "https://registry.npmjs.org/express/-/express-4.18.2.tgz",
      "integrity": "sha512-aaa",
      "dependencies": { "qs": "6.11.0" },
      "engines": { "node": ">= 0.10.0" }
    },
    "node_modules/express/node_modules/qs": {
      "version": "6.11.0",
      "resolved": "https://mirror.example/npm/qs/-/qs-6.11.0.tgz"
    },
    "node_modules/qs": {
      "version": "5.0.0",
      "resolved": "git+ssh://git@github.com/ljharb/qs.git#0123456789abcdef0123456789abcdef01234567"
    },
    "node_modules/esbuild": {
      "version": "0.19.0",
      "resolved": "https://registry.npmjs.org/esbuild/-/esbuild-0.19.0.tgz",
      "dev": true,
      "hasInstallScript": true, "license": "MIT"
    },
    "node_modules/tall": {
      "name": "lodash",
      "version": "4.17.21",
      "resolved": "https://registry.npmjs.org/lodash/-/lodash-4.17.21.tgz"
    },
    "node_modules/member": { "resolved": "packages/member", "link": true },
    "packages/member": { "version": "9.9.9", "dependencies": { "@s/deep": "1", "qs": "^5" } },
    "packages/member/node_modules/@s/deep": {
      "version": "1.0.0",
      "resolved": "https://registry.npmjs.org/@s/deep/-/deep-1.0.0.tgz", "license": "(MIT OR \\u0041pache-2.0)"
    },
    "node_modules/imposter": {
      "version": "1.0.0",
      "resolved": "https://registry.npmjs.org/other/-/other-1.0.0.tgz"
    }
  }
}
`;

describe('package-lock version 3', () => {
  const read = readLockfile('web/package-lock.json', v3);

  test('packages with their lines, no links and no folders of the project', () => {
    expect(read.lines).toEqual([
      'express@4.18.2:13!',
      'qs@6.11.0:20',
      'qs@5.0.0:24!',
      'esbuild@0.19.0:28!',
      'lodash@4.17.21:35!',
      '@s/deep@1.0.0:41!',
      'imposter@1.0.0:45',
    ]);
    expect(read.diagnostics).toEqual([]);
  });

  test('what the lock remembers', () => {
    expect(read.lockfile).toMatchObject({
      format: 'package-lock',
      formatVersion: '3',
      requirements: { express: '^4.18.0', esbuild: '0.19.0' },
      members: { 'packages/member': { qs: '^5' } },
    });
    expect(named(read, 'express')).toMatchObject({
      integrity: 'sha512-aaa',
      engines: { nodejs: '>= 0.10.0' },
      origin: { type: 'index' },
      text: '4.18.2',
    });
    expect(named(read, 'esbuild')).toMatchObject({ installScript: true, development: true });
    expect(named(read, 'lodash').alias).toBe('tall');
  });

  test('origins', () => {
    expect(read.locked.map((one) => one.origin)).toEqual([
      { type: 'index' },
      { type: 'registry', url: 'https://mirror.example/npm/' },
      {
        type: 'git',
        url: 'ssh://git@github.com/ljharb/qs.git',
        ref: '0123456789abcdef0123456789abcdef01234567',
      },
      { type: 'index' },
      { type: 'index' },
      { type: 'index' },
      { type: 'url', url: 'https://registry.npmjs.org/other/-/other-1.0.0.tgz' },
    ]);
  });

  test('the way from a transitive package up to what the project asks for', () => {
    expect(read.locked[1]?.through).toEqual(['express']);
    expect(read.locked[0]?.through).toEqual([]);
  });
});

const v1 = `{
  "name": "app",
  "lockfileVersion": 1,
  "dependencies": {
    "a": {
      "version": "1.0.0",
      "resolved": "https://registry.npmjs.org/a/-/a-1.0.0.tgz",
      "requires": { "b": "^2.0.0" },
      "dependencies": {
        "b": { "version": "2.0.0", "dev": true }
      }
    },
    "b": { "version": "1.0.0" },
    "foo": { "version": "npm:real@3.0.0" },
    "g": { "version": "git+https://github.com/x/g.git#abc123", "from": "g@github:x/g" },
    "t": { "version": "https://example.com/t-1.2.3.tgz" },
    "f": { "version": "file:../f" }
  }
}
`;

test('package-lock version 1: nested, aliases, git, tarballs', () => {
  const read = readLockfile('package-lock.json', v1);
  expect(read.lines.toSorted()).toEqual(
    ['a@1.0.0:6!', 'b@1.0.0:13?', 'b@2.0.0:10', 'g@abc123:15!', 'real@3.0.0:14!', 't@1.2.3:16!'].toSorted(),
  );
  expect(read.locked.find((one) => one.version === '2.0.0')).toMatchObject({
    through: ['a'],
    development: true,
  });
  expect(named(read, 't').origin).toEqual({ type: 'url', url: 'https://example.com/t-1.2.3.tgz' });
});

test('version 2 lists everything twice and is read once', () => {
  const read = readLockfile(
    'npm-shrinkwrap.json',
    '{"lockfileVersion":2,"packages":{"":{},"node_modules/a":{"version":"1.0.0"}},"dependencies":{"a":{"version":"1.0.0"}}}',
  );
  expect(read.lines).toEqual(['a@1.0.0:1']);
  expect(read.lockfile).toMatchObject({ format: 'npm-shrinkwrap', formatVersion: '2' });
});

describe('broken package-locks', () => {
  test('a merge conflict: the own side is read, the conflict is told', () => {
    const read = readLockfile(
      'package-lock.json',
      `{
  "lockfileVersion": 3,
  "packages": {
    "node_modules/a": {
<<<<<<< HEAD
      "version": "1.0.0"
=======
      "version": "2.0.0"
>>>>>>> other
    },
    "node_modules/b": { "version": "3.0.0" }
  }
}
`,
    );
    expect(read.lines).toEqual(['a@1.0.0:6', 'b@3.0.0:11']);
    expect(read.diagnostics).toMatchObject([{ code: 'malformed', span: { start: 66 } }]);
  });

  test('cut off in the middle: what stands before is read', () => {
    const read = readLockfile('package-lock.json', v3.slice(0, v3.indexOf('"node_modules/esbuild"') + 60));
    expect(read.locked.map((one) => one.name)).toEqual(['express', 'qs', 'qs', 'esbuild']);
    expect(read.diagnostics.map((one) => one.code)).toContain('malformed');
  });

  test.each([
    [
      'twice the same key',
      '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0"},"node_modules/a":{"version":"2.0.0"}}}',
    ],
    ['an unknown version', '{"lockfileVersion":7,"packages":{}}'],
    ['no object', '[]'],
    ['empty', ''],
    ['no packages', '{"lockfileVersion":3}'],
    ['an entry without a version', '{"lockfileVersion":3,"packages":{"node_modules/a":{}}}'],
  ])('%s is told', (_, text) => {
    expect(readLockfile('package-lock.json', text).diagnostics.length).toBeGreaterThan(0);
  });

  test('depth costs no stack', () => {
    const depth = 100_000;
    const nested = `{"lockfileVersion":1,"dependencies":${'{"a":{"version":"1","dependencies":'.repeat(depth)}{}${'}}'.repeat(depth)}}`;
    const read = readLockfile('package-lock.json', nested);
    expect(read.locked.length).toBe(100);
    expect(read.diagnostics.map((one) => one.code)).toContain('skipped');
    expect(read.locked[0]?.span.start).toBeGreaterThan(0);
  });
});

test('the layout npm writes and any other one read alike', () => {
  const lock = JSON.parse(v3);
  const told = (text: string) => {
    const read = readLockfile('package-lock.json', text);
    return [
      read.lockfile?.requirements,
      read.lockfile?.members,
      read.locked.map((one) => [one.name, one.version, one.direct, one.origin, one.integrity, one.through]),
      read.locked.map((one) => [
        one.text,
        one.engines,
        one.alias,
        one.installScript,
        one.development,
        one.license,
      ]),
    ];
  };
  const asNpmWrites = JSON.stringify(lock, null, 2);
  expect(told(asNpmWrites)).toEqual(told(JSON.stringify(lock)));
  expect(told(`${asNpmWrites}\n`)).toEqual(told(JSON.stringify(lock, null, '\t')));
  const both = JSON.stringify(
    { ...lock, lockfileVersion: 2, dependencies: { x: { version: '1.0.0' } } },
    null,
    2,
  );
  expect(told(both)).toEqual(told(asNpmWrites));
});

test('licenses, looked up when somebody asks', () => {
  const read = readLockfile('package-lock.json', v3);
  expect(read.locked.filter(({ license }) => license !== null).map((one) => [one.name, one.license])).toEqual(
    [
      ['esbuild', 'MIT'],
      ['@s/deep', '(MIT OR Apache-2.0)'],
    ],
  );
});

test('cut off anywhere, the layout npm writes never looks whole', () => {
  const text = JSON.stringify(JSON.parse(v3), null, 2);
  for (let end = 0; end < text.length; end++) {
    expect(
      readLockfile('package-lock.json', text.slice(0, end)).diagnostics.length,
      `${end}`,
    ).toBeGreaterThan(0);
  }
});
