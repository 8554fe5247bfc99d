import { describe, expect, test } from 'vitest';
import { familyName, intentOf } from '../../../src/analysis/upgrades/intent.ts';
import { Facts } from '../../../src/model/facts.ts';
import type { Upgrade } from '../../../src/model/upgrade.ts';
import { FileIndex } from '../../../src/model/workspace.ts';
import { packageLock, severities } from './told.ts';

/** A project with packages at versions, and a range of each for the manifest. */
function project(packages: Readonly<Record<string, readonly [version: string, range: string | null]>>) {
  const entries = Object.entries(packages);
  const asked = Object.fromEntries(
    entries.flatMap(([name, [, range]]) => (range === null ? [] : [[name, range]])),
  );
  const locked = Object.fromEntries(
    entries.map(([name, [version]]) => [`node_modules/${name}`, { version }]),
  );
  return {
    'package.json': JSON.stringify({ name: 'app', version: '1.0.0', dependencies: asked }),
    'package-lock.json': packageLock({ '': { name: 'app', dependencies: asked }, ...locked }),
  };
}

describe('major-upgrade', () => {
  test.each<[string, ReturnType<typeof project>, ReturnType<typeof project>, string[]]>([
    [
      'its requirement moves alone',
      project({ left: ['1.1.0', '^1.0.0'] }),
      project({ left: ['2.4.0', '^2.0.0'] }),
      ['notice left'],
    ],
    [
      'no requirement moves',
      project({ left: ['1.1.0', '>=1.0.0'] }),
      project({ left: ['2.4.0', '>=1.0.0'] }),
      ['warning left'],
    ],
    [
      'beside another requirement',
      project({ left: ['1.1.0', '^1.0.0'], other: ['1.0.0', '^1.0.0'] }),
      project({ left: ['2.4.0', '^2.0.0'], other: ['1.2.0', '^1.2.0'] }),
      ['warning left'],
    ],
    [
      'another one moves, and this one under its range',
      project({ left: ['1.1.0', '>=1.0.0'], other: ['1.0.0', '^1.0.0'] }),
      project({ left: ['2.4.0', '>=1.0.0'], other: ['1.2.0', '^1.2.0'] }),
      ['warning left'],
    ],
    [
      'a scope moves in step',
      project({ '@acme/a': ['1.0.0', '^1.0.0'], '@acme/b': ['1.0.0', '^1.0.0'] }),
      project({ '@acme/a': ['2.0.0', '^2.0.0'], '@acme/b': ['2.0.0', '^2.0.0'] }),
      ['notice @acme/a'],
    ],
    [
      'types',
      project({ '@types/node': ['18.0.0', '>=18'], x: ['1.0.0', '^1.0.0'] }),
      project({ '@types/node': ['22.0.0', '>=18'], x: ['1.1.0', '^1.1.0'] }),
      ['notice @types/node'],
    ],
    [
      'types with their package',
      project({ left: ['1.0.0', '^1.0.0'], '@types/left': ['1.0.0', '^1.0.0'] }),
      project({ left: ['2.1.0', '^2.0.0'], '@types/left': ['2.0.0', '^2.0.0'] }),
      ['notice @types/left', 'notice left'],
    ],
  ])('%s', async (_, base, head, expected) => {
    expect((await severities('major-upgrade', base, head)).sort()).toEqual(expected);
  });
});

describe('major-downgrade', () => {
  test.each<[string, ReturnType<typeof project>, ReturnType<typeof project>, string[]]>([
    [
      'the manifest asks for it',
      project({ left: ['2.1.0', '^2.0.0'] }),
      project({ left: ['1.4.0', '^1.0.0'] }),
      ['notice left'],
    ],
    [
      'nobody asks for it',
      project({ left: ['2.1.0', '>=1.0.0'] }),
      project({ left: ['1.4.0', '>=1.0.0'] }),
      ['warning left'],
    ],
  ])('%s', async (_, base, head, expected) => {
    expect(await severities('major-downgrade', base, head)).toEqual(expected);
  });
});

describe('what a change says of itself', () => {
  const nowhere = new Facts([], new FileIndex([]));
  const upgrade = (ecosystem: Upgrade['ecosystem'], name: string): Upgrade => ({
    path: 'x',
    span: { start: 0, end: 0 },
    ecosystem,
    name,
    from: ['1'],
    to: ['2'],
    bump: 'major',
    change: 'upgraded',
    direct: true,
    through: [],
  });
  test.each<[Upgrade['ecosystem'], string, string, boolean]>([
    ['npm', 'left-pad', 'Bump left-pad from 1.0.0 to 2.0.0', true],
    ['npm', 'left-pad', 'renovate/left-pad-2.x', true],
    ['npm', 'left', 'Bump left-pad from 1.0.0 to 2.0.0', true],
    ['npm', 'pad', 'Update padding', false],
    ['npm', '@angular/core', 'Update Angular to 19', true],
    ['npm', '@angular/core', 'build(deps): bump @angular/core', true],
    ['github', 'actions/checkout', 'Bump actions/checkout to v5', true],
    ['docker', 'ghcr.io/acme/proxy', 'Move the proxy to 3', true],
    ['golang', 'github.com/acme/log/v2', 'Use log v2', true],
    ['npm', 'left-pad', 'Update dependencies', false],
  ])('%s %s is named in %j: %s', (ecosystem, name, title, expected) => {
    const others = [upgrade(ecosystem, name), upgrade(ecosystem, 'zz/other'), upgrade(ecosystem, 'qq/third')];
    const intent = intentOf({ base: nowhere, head: nowhere, upgrades: others, about: [title] });
    expect(intent.isSubject(others[0]!)).toBe(expected);
  });
  test.each<[Upgrade['ecosystem'], string, string]>([
    ['npm', '@babel/core', 'babel'],
    ['npm', '@types/react', 'react'],
    ['npm', 'react-dom', 'react'],
    ['pypi', 'types-requests', 'requests'],
    ['pypi', 'opentelemetry-sdk', 'opentelemetry'],
    ['maven', 'org.acme:core', 'org.acme'],
    ['golang', 'go.opentelemetry.io/otel/sdk', 'go.opentelemetry.io/otel/sdk'],
    ['golang', 'github.com/aws/aws-sdk-go-v2/service/s3', 'github.com/aws/aws-sdk-go-v2'],
    ['nuget', 'Microsoft.Extensions.Http', 'microsoft.extensions'],
  ])('%s %s is of the family %s', (ecosystem, name, family) => {
    expect(familyName(ecosystem, name)).toBe(family);
  });
});
