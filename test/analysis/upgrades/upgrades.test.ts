import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { upgradesBetween } from '../../../src/analysis/upgrades/upgrades.ts';
import type { Locked, Lockfile } from '../../../src/model/dependency.ts';
import { type Fact, Facts } from '../../../src/model/facts.ts';
import type { ImageUse } from '../../../src/model/image.ts';
import { FileIndex } from '../../../src/model/workspace.ts';

function tree(facts: readonly Fact[]): Facts {
  const paths = [...new Set(facts.map(({ path }) => path))];
  const entry = (path: string) => ({ path, kind: 'file', executable: false, id: null, size: null }) as const;
  return new Facts(facts, new FileIndex(paths.map(entry)));
}

const nowhere = { start: 0, end: 0 };

function lockfile(path: string, ecosystem: Lockfile['ecosystem'] = 'npm'): Lockfile {
  return { kind: 'lockfile', path, span: nowhere, text: '', ecosystem, format: path, formatVersion: null };
}

function locked(name: string, version: string, more: Partial<Locked> = {}): Locked {
  return {
    kind: 'locked',
    path: 'package-lock.json',
    span: nowhere,
    text: name,
    ecosystem: 'npm',
    name,
    version,
    direct: null,
    origin: { type: 'index' },
    integrity: null,
    ...more,
  };
}

/** `name from → to bump change`, one line each. */
function told(base: readonly Fact[], head: readonly Fact[]): string[] {
  return upgradesBetween(tree(base), tree(head)).map(
    ({ name, from, to, bump, change }) => `${name} ${from.join(',')} → ${to.join(',')} ${bump} ${change}`,
  );
}

function versions(list: readonly string[], more: Partial<Locked> = {}): Fact[] {
  return [lockfile('package-lock.json'), ...list.map((version) => locked('a', version, more))];
}

describe('versions of one package', () => {
  test.each([
    [['1.0.0'], ['1.0.0'], []],
    [['1.0.0'], ['2.0.0'], ['a 1.0.0 → 2.0.0 major upgraded']],
    [['2.0.0'], ['1.0.0'], ['a 2.0.0 → 1.0.0 major downgraded']],
    [['1.0.0'], ['1.0.1'], ['a 1.0.0 → 1.0.1 patch upgraded']],
    [['1.0.0', '2.0.0'], ['2.0.0', '3.0.0'], ['a 1.0.0 → 3.0.0 major upgraded']],
    [['1.0.0'], ['1.0.0', '2.0.0'], ['a 1.0.0 → 1.0.0,2.0.0 none changed']],
    [['1.0.0', '2.0.0'], ['2.0.0'], ['a 1.0.0,2.0.0 → 2.0.0 none changed']],
    [['1.0.0', '1.2.0'], ['1.2.0'], ['a 1.0.0 → 1.2.0 minor upgraded']],
    [['1.1.13', '5.0.5'], ['1.1.14', '5.0.6'], ['a 1.1.13,5.0.5 → 1.1.14,5.0.6 patch upgraded']],
    [['1.1.0', '5.0.0'], ['5.1.0', '6.0.0'], ['a 1.1.0,5.0.0 → 5.1.0,6.0.0 major upgraded']],
    [['1.0.0'], ['1.1.0', '2.0.0'], ['a 1.0.0 → 1.1.0,2.0.0 minor upgraded']],
    [['2.0.0', '3.0.0'], ['1.0.0', '2.0.0'], ['a 2.0.0,3.0.0 → 1.0.0,2.0.0 none changed']],
    [['1.0.0', '1.0.0'], ['1.0.0'], []],
    [[], ['1.0.0'], ['a  → 1.0.0 none added']],
    [['1.0.0'], [], ['a 1.0.0 →  none removed']],
  ])('%j → %j', (before, after, expected) => {
    expect(told(versions(before), versions(after))).toEqual(expected);
  });
});

describe('the copy that is the direct dependency', () => {
  const copies = (direct: string, ...others: string[]): Fact[] => [
    lockfile('package-lock.json'),
    locked('a', direct, { direct: true }),
    ...others.map((version) => locked('a', version, { direct: false })),
  ];

  test.each([
    [copies('1.0.0'), copies('2.0.0', '1.0.0'), 'a 1.0.0 → 2.0.0 major upgraded'],
    [copies('1.0.0', '2.0.0'), copies('2.0.0'), 'a 1.0.0 → 2.0.0 major upgraded'],
    [copies('1.0.0', '2.0.0'), copies('2.0.0', '1.0.0'), 'a 1.0.0 → 2.0.0 major upgraded'],
    [copies('1.0.0', '2.0.0'), copies('1.0.0', '3.0.0'), 'a 2.0.0 → 3.0.0 major upgraded'],
  ])('is followed', (base, head, expected) => {
    expect(told(base, head)).toEqual([expected]);
  });

  test('decides whether the upgrade is direct', () => {
    const [upgrade] = upgradesBetween(tree(copies('1.0.0', '2.0.0')), tree(copies('1.0.0', '3.0.0')));
    expect(upgrade?.direct).toBe(false);
  });
});

test('a member of the workspace is no dependency', () => {
  const member: Partial<Locked> = { origin: { type: 'path', path: 'packages/a' } };
  expect(told(versions(['1.0.0'], member), versions(['2.0.0'], member))).toEqual([]);
});

test('another commit, registry or hash of the same version is a change', () => {
  const git = (ref: string): Partial<Locked> => ({ origin: { type: 'git', url: 'https://x/y', ref } });
  expect(told(versions(['1.0.0'], git('a')), versions(['1.0.0'], git('b')))).toHaveLength(1);
  expect(told(versions(['1.0.0'], git('a')), versions(['1.0.0'], git('a')))).toEqual([]);
  expect(told(versions(['1.0.0']), versions(['1.0.0'], git('a')))).toHaveLength(1);
  const hash = (integrity: string | null): Partial<Locked> => ({ integrity });
  expect(told(versions(['1.0.0'], hash('sha512-a')), versions(['1.0.0'], hash('sha512-b')))).toHaveLength(1);
  expect(told(versions(['1.0.0'], hash('sha1-a')), versions(['1.0.0'], hash('sha512-b')))).toEqual([]);
  expect(told(versions(['1.0.0'], hash(null)), versions(['1.0.0'], hash('sha512-b')))).toEqual([]);
  const registry = (url: string): Partial<Locked> => ({ origin: { type: 'registry', url } });
  expect(
    told(versions(['1.0.0'], registry('https://a')), versions(['1.0.0'], registry('https://b'))),
  ).toHaveLength(1);
  expect(told(versions(['1.0.0'], registry('https://a')), versions(['1.0.0']))).toHaveLength(1);
});

test('a Go module is one package through its majors', () => {
  const go = (name: string, version: string) => [
    lockfile('go.mod', 'golang'),
    locked(name, version, { path: 'go.mod', ecosystem: 'golang' }),
  ];
  expect(told(go('github.com/x/y/v2', 'v2.1.0'), go('github.com/x/y/v3', 'v3.0.0'))).toEqual([
    'github.com/x/y/v3 v2.1.0 → v3.0.0 major upgraded',
  ]);
});

test('two formats are compared by version only', () => {
  const at = (path: string, origin: Locked['origin']): Fact[] => [
    lockfile(path),
    locked('a', '1.0.0', { path, origin }),
  ];
  const registry = { type: 'registry', url: 'https://a' } as const;
  expect(told(at('yarn.lock', registry), at('package-lock.json', { type: 'index' }))).toEqual([]);
});

describe('lockfiles that move', () => {
  const at = (path: string, version: string): Fact[] => [lockfile(path), locked('a', version, { path })];

  test('another format in the same folder is the same lock', () => {
    expect(told(at('web/package-lock.json', '1.0.0'), at('web/pnpm-lock.yaml', '2.0.0'))).toEqual([
      'a 1.0.0 → 2.0.0 major upgraded',
    ]);
  });

  test('another folder with the same name and content is the same lock', () => {
    expect(told(at('old/yarn.lock', '1.0.0'), at('new/yarn.lock', '2.0.0'))).toEqual([
      'a 1.0.0 → 2.0.0 major upgraded',
    ]);
  });

  test('another format elsewhere is another lock', () => {
    expect(told(at('old/yarn.lock', '1.0.0'), at('new/bun.lock', '2.0.0'))).toEqual([
      'a  → 2.0.0 none added',
      'a 1.0.0 →  none removed',
    ]);
  });

  test('a lock that is there and could not be read is compared with nothing', () => {
    const base = new Facts(at('yarn.lock', '1.0.0'), new FileIndex([]));
    const entry = { path: 'yarn.lock', kind: 'file', executable: false, id: null, size: null } as const;
    expect(upgradesBetween(base, new Facts([], new FileIndex([entry])))).toEqual([]);
  });
});

describe('images', () => {
  const image = (repository: string, tag: string | null, digest: string | null = null): ImageUse => ({
    kind: 'image',
    path: 'ci/task.yml',
    span: nowhere,
    text: tag ?? '',
    reference: { registry: 'docker.io', repository, tag, digest },
    role: 'job',
  });

  test.each([
    [['3.6-buster'], ['3.7-buster'], ['python 3.6-buster → 3.7-buster minor upgraded']],
    [['18-alpine'], ['20-alpine'], ['python 18-alpine → 20-alpine major upgraded']],
    [['3.7', '3.7'], ['3.7', '3.8'], ['python 3.7 → 3.8 minor upgraded']],
    [['3.7', '3.7'], ['3.8', '3.8'], ['python 3.7 → 3.8 minor upgraded']],
    [['3.8'], ['3.7'], ['python 3.8 → 3.7 minor downgraded']],
    [['18', '20'], ['16', '20'], ['python 18 → 16 major downgraded']],
    [['3.7-buster'], ['3.7-bullseye'], ['python 3.7-buster → 3.7-bullseye major upgraded']],
    [['latest'], ['3.7'], ['python latest → 3.7 unknown changed']],
    [[], ['3.7'], []],
  ])('%j → %j', (before, after, expected) => {
    const uses = (tags: readonly string[]) => tags.map((tag) => image('library/python', tag));
    expect(told(uses(before), uses(after))).toEqual(expected);
  });

  test('a digest that moves under one tag', () => {
    const [a, b] = [`sha256:${'a'.repeat(64)}`, `sha256:${'b'.repeat(64)}`];
    expect(told([image('x/y', '1', a)], [image('x/y', '1', b)])).toEqual([`x/y ${a} → ${b} unknown changed`]);
  });
});

describe('actions', () => {
  const action = (ref: string, comment: string | null = null): Fact => ({
    kind: 'action',
    path: '.github/workflows/ci.yml',
    span: nowhere,
    text: '',
    target: { type: 'repository', owner: 'actions', repository: 'checkout', subpath: '', ref },
    surface: 'step',
    comment: comment === null ? null : { text: comment, span: nowhere },
  });
  const [one, two] = ['1'.repeat(40), '2'.repeat(40)];

  test.each([
    [['v3'], ['v4'], ['actions/checkout v3 → v4 major upgraded']],
    [['v4'], ['v4.1.0'], ['actions/checkout v4 → v4.1.0 minor upgraded']],
    [['v3', 'v3'], ['v4', 'v4'], ['actions/checkout v3 → v4 major upgraded']],
    [['main'], ['v4'], ['actions/checkout main → v4 unknown changed']],
  ])('%j → %j', (before, after, expected) => {
    expect(
      told(
        before.map((ref) => action(ref)),
        after.map((ref) => action(ref)),
      ),
    ).toEqual(expected);
  });

  test('commits go by the version in their comments', () => {
    expect(told([action(one, 'v3.6.0')], [action(two, 'tag=v4.1.1')])).toEqual([
      'actions/checkout v3.6.0 → v4.1.1 major upgraded',
    ]);
    expect(told([action(one)], [action(two)])).toEqual([`actions/checkout ${one} → ${two} unknown changed`]);
    expect(told([action(one, 'v3.6.0')], [action(two, 'v3.6.0')])).toEqual([
      `actions/checkout ${one} → ${two} unknown changed`,
    ]);
  });
});

describe('exact pins in a manifest', () => {
  const pin = (requirement: string): Fact => ({
    kind: 'requirement',
    path: 'requirements.txt',
    span: nowhere,
    text: requirement,
    ecosystem: 'pypi',
    name: 'Flask_Login',
    requirement,
    exact: true,
    origin: { type: 'index' },
    scope: 'runtime',
  });

  test('are upgrades', () => {
    expect(told([pin('==1.0')], [pin('==2.0')])).toEqual(['Flask_Login 1.0 → 2.0 major upgraded']);
  });

  test('leave it to a lockfile that is there', () => {
    const lock: Fact = lockfile('poetry.lock', 'pypi');
    expect(told([pin('==1.0'), lock], [pin('==2.0'), lock])).toEqual([]);
  });
});

describe('for any entries', () => {
  const text = fc.oneof(
    fc.constantFrom('1.0.0', '2.0.0', '0.1.0', '1.0', 'main', '2023.1', ''),
    fc.string({ maxLength: 8 }),
  );
  const origin: fc.Arbitrary<Locked['origin']> = fc.oneof(
    fc.constant({ type: 'index' } as const),
    fc.constant({ type: 'path', path: 'x' } as const),
    text.map((url) => ({ type: 'registry', url }) as const),
    text.map((ref) => ({ type: 'git', url: 'https://x/y', ref }) as const),
  );
  const entry: fc.Arbitrary<Fact> = fc
    .record({
      name: fc.constantFrom('a', 'b', 'a/v2', '__proto__', 'constructor'),
      version: text,
      ecosystem: fc.constantFrom('npm', 'pypi', 'golang', 'maven', 'gem', 'generic'),
      path: fc.constantFrom('package-lock.json', 'x/yarn.lock', 'yarn.lock'),
      direct: fc.constantFrom(true, false, null),
      integrity: fc.constantFrom(null, 'sha1-a', 'sha512-b', ''),
      origin,
    })
    .map(({ name, version, ...more }) => locked(name, version, more as Partial<Locked>));
  const entries = fc.array(entry, { maxLength: 12 });

  test('it does not throw, and says of which packages', () => {
    fc.assert(
      fc.property(entries, entries, (base, head) => {
        for (const upgrade of upgradesBetween(tree(base), tree(head))) {
          expect(upgrade.from.length + upgrade.to.length).toBeGreaterThan(0);
          expect(upgrade.bump === 'major').toBe(upgrade.pairs?.some(({ bump }) => bump === 'major') ?? false);
        }
      }),
    );
  });

  test('nothing changed is no upgrade', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(told(list, list)).toEqual([]);
      }),
    );
  });
});
