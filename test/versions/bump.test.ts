import { describe, expect, test } from 'vitest';
import type { Ecosystem } from '../../src/model/fact.ts';
import type { Bump } from '../../src/model/upgrade.ts';
import { goModule } from '../../src/versions/go.ts';
import { bumpOfTags } from '../../src/versions/image-tag.ts';
import { schemeFor } from '../../src/versions/index.ts';

const bumps: readonly [Ecosystem, string, string, Bump][] = [
  ['npm', '1.2.3', '2.0.0', 'major'],
  ['npm', '2.0.0', '1.2.3', 'major'],
  ['npm', '1.2.3', '1.3.0', 'minor'],
  ['npm', '1.2.3', '1.2.4', 'patch'],
  ['npm', '1.2.3', '1.2.3', 'none'],
  ['npm', 'v1.2.3', '1.2.3', 'none'],
  ['npm', '0.2.3', '0.3.0', 'major'],
  ['npm', '0.2.3', '0.2.4', 'patch'],
  ['npm', '0.0.3', '0.0.4', 'major'],
  ['npm', '0.9.0', '1.0.0', 'major'],
  ['npm', '2.0.0-rc.1', '2.0.0', 'patch'],
  ['npm', '1.9.0', '2.0.0-rc.1', 'major'],
  ['npm', '1.0.0+a', '1.0.0+b', 'none'],
  ['npm', 'github:x/y#main', '1.0.0', 'unknown'],
  ['npm', 'github:x/y', 'github:x/y', 'none'],
  ['cargo', '0.8.19', '0.9.1', 'major'],
  ['cargo', '0.0.1', '0.0.2', 'major'],
  ['pub', '0.0.1', '0.0.2', 'patch'],
  ['pub', '0.1.0', '0.2.0', 'major'],
  ['pypi', '1.23.0', '2.6.0', 'major'],
  ['pypi', '2.31.0', '2.32.0', 'minor'],
  ['pypi', '1!1.0', '2!1.0', 'major'],
  ['pypi', '1.0', '1.0.0', 'none'],
  ['pypi', '1.0', '1.0.post1', 'patch'],
  ['pypi', '0.3.1', '0.4.0', 'major'],
  ['pypi', '0.0.3', '0.0.4', 'patch'],
  ['pypi', '2022.12.7', '2023.7.22', 'unknown'],
  ['pypi', '2023.7.22', '2023.11.17', 'minor'],
  ['pypi', '20221230', '20230815', 'unknown'],
  // A project that begins or ceases to count by years counts anew, and a year that falls loses what was fixed since.
  ['pypi', '2023.1', '4.0', 'major'],
  ['pypi', '4.0', '2023.1', 'major'],
  ['pypi', '2026.1.4', '2025.11.12', 'major'],
  ['pypi', '2025.11.12', '2026.1.4', 'unknown'],
  ['maven', '20030203.000550', '2.11.0', 'unknown'],
  ['pypi', '24.11.1', '25.10.0', 'unknown'],
  ['pypi', '23.1.0', '24.0.0', 'major'],
  ['pypi', '20.25.0', '21.1.0', 'major'],
  // Composer's branches of numbers are the newest of their line.
  ['composer', '2.x-dev', '3.x-dev', 'major'],
  ['composer', '2.4.0', '3.x-dev', 'major'],
  ['composer', '2.0.x-dev', '2.0.5', 'patch'],
  ['composer', '1.0.0', '1.1.x-dev', 'minor'],
  ['composer', 'dev-main', 'dev-next', 'unknown'],
  ['pypi', 'nonsense', '1.0', 'unknown'],
  ['maven', '2022.0.4', '2023.0.1', 'unknown'],
  ['maven', '31.1-jre', '32.0-jre', 'major'],
  ['maven', '5.3.0.RELEASE', '5.3.1', 'patch'],
  ['maven', '5.3.0.Final', '5.3.0', 'none'],
  ['gem', '6.1.7', '7.0.0', 'major'],
  ['gem', '7.0.0.rc1', '7.0.0', 'patch'],
  ['gem', '7.0', '7.0.0', 'none'],
  ['nuget', '1.2.3.4', '1.2.3.5', 'patch'],
  ['nuget', '6.0.0-RC.1', '6.0.0-rc.1', 'none'],
  ['golang', 'v0.17.0', 'v0.18.0', 'minor'],
  ['golang', 'v0.9.0', 'v1.0.0', 'major'],
  ['golang', 'v2.0.0+incompatible', 'v3.0.0+incompatible', 'major'],
  ['golang', 'v0.0.0-20210101000000-aaaaaaaaaaaa', 'v0.0.0-20230101000000-bbbbbbbbbbbb', 'unknown'],
  ['golang', 'v0.0.0-20210101000000-aaaaaaaaaaaa', 'v0.1.0', 'minor'],
  ['composer', 'v5.4.0', '6.0.0', 'major'],
  ['composer', '8.x-1.9', '8.x-2.0', 'major'],
  ['composer', 'dev-main', 'dev-master', 'unknown'],
  ['hex', '0.14.0', '0.15.0', 'major'],
  ['terraform', '4.67.0', '5.0.0', 'major'],
  ['swift', '5.6.4', '5.7.1', 'minor'],
  ['github', 'v3', 'v4', 'major'],
  ['github', 'v4', 'v4.1.0', 'minor'],
];

test.each(bumps)('%s %s → %s is %s', (ecosystem, from, to, bump) => {
  expect(schemeFor(ecosystem).bump(from, to)).toBe(bump);
  expect(schemeFor(ecosystem).breaking(from, to)).toBe(bump === 'major');
});

describe('a project that counts by the year', () => {
  test.each([
    ['pip', '22.3.1', '23.0', 'unknown'],
    ['pip', '23.0', '23.1', 'minor'],
    ['attrs', '22.2.0', '23.1.0', 'unknown'],
    ['PyOpenSSL', '22.0.0', '23.0.0', 'unknown'],
    ['virtualenv', '20.1.0', '21.0.0', 'major'],
    ['cryptography', '39.0.0', '40.0.0', 'major'],
  ])('%s %s → %s is %s', (name, from, to, bump) => {
    expect(schemeFor('pypi', name).bump(from, to)).toBe(bump);
  });
});

test.each([
  ['3.6-buster', '3.7-buster', 'minor'],
  ['18-alpine', '20-alpine', 'major'],
  ['18', '20.1.0-slim', 'major'],
  // The operating system is named beside the version.
  ['3.7-buster', '3.7-bullseye', 'major'],
  ['3.13-trixie', '3.13-bookworm', 'major'],
  ['3.14-alpine3.23', '3.14-alpine3.21', 'major'],
  ['2025-CU5-ubuntu-24.04', '2025-CU5-ubuntu-22.04', 'major'],
  ['3.13-slim', '3.13-alpine', 'unknown'],
  ['3.13-bookworm', '3.13-alpine3.20', 'unknown'],
  ['v0.77.0', 'v0.78.0', 'minor'],
  ['latest', '3.7', 'unknown'],
  ['v1.2.3', 'v1.2.4', 'patch'],
  ['3.7', '3.7', 'none'],
  ['17-jdk', '21-jre', 'major'],
  ['20230501', '20240501', 'unknown'],
] as const)('image tag %s → %s is %s', (from, to, bump) => {
  expect(bumpOfTags(from, to)).toBe(bump);
});

test.each([
  ['github.com/x/y/v3', 'github.com/x/y'],
  ['github.com/x/y', 'github.com/x/y'],
  ['github.com/x/v3', 'github.com/x'],
  ['github.com/x/y/v3/z', 'github.com/x/y/v3/z'],
  ['gopkg.in/yaml.v3', 'gopkg.in/yaml'],
  ['gopkg.in/src-d/go-git.v4', 'gopkg.in/src-d/go-git'],
  ['example.com/v0', 'example.com/v0'],
])('the majors of %s share %s', (path, module) => {
  expect(goModule(path)).toBe(module);
});
