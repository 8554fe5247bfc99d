import { append } from '../../model/append.ts';
import type { Manifest, Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { lookUp } from '../../model/table.ts';
import { baseName } from '../../model/workspace.ts';
import { at, items, type JsonNode, memberAt, members, readJson, spanOf, textOf } from '../syntax/json.ts';
import { manifestOf, requirementOf } from './draft.ts';
import { npmRange } from './npm-range.ts';
import { readOverrides } from './overrides.ts';

const sections: readonly (readonly [string, Requirement['scope']])[] = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'development'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'peer'],
];

/** Each package manager's own, in the order they are looked for when package.json names none. */
const lockfiles: Readonly<Record<string, readonly string[]>> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json'],
  pnpm: ['pnpm-lock.yaml'],
  yarn: ['yarn.lock'],
  bun: ['bun.lock', 'bun.lockb'],
};

/** What npm publishes reads these keys; what only runs has no use for them. */
const publishing = [
  'exports',
  'files',
  'publishConfig',
  'types',
  'typings',
  'module',
  'browser',
  'peerDependencies',
];

export const packageJson: Source = {
  format: 'package-json',
  matches: (path) => baseName(path) === 'package.json',
  read(file) {
    const { root, diagnostics } = readJson(file);
    if (root?.type !== 'object') return { facts: [], diagnostics };
    const requirements: Requirement[] = [];
    for (const [section, scope] of sections)
      for (const { name, value } of members(at(root, [section]))) {
        const requirement = readRequirement(file, name, value, scope);
        if (requirement) requirements.push(requirement);
      }
    append(requirements, readOverrides(file, root));
    requirements.sort((a, b) => a.span.start - b.span.start);
    const manager = /^(npm|pnpm|yarn|bun)@/.exec(textOf(at(root, ['packageManager'])) ?? '')?.[1];
    const manifest = manifestOf(file, {
      ecosystem: 'npm',
      format: 'package-json',
      name: textOf(at(root, ['name'])),
      version: textOf(at(root, ['version'])),
      role: roleOf(root),
      lockfiles: [
        ...(manager ? lookUp(lockfiles, manager)! : []),
        ...Object.entries(lockfiles).flatMap(([name, list]) => (name === manager ? [] : list)),
      ],
      workspaces: workspacesOf(root),
    });
    return { facts: [manifest, ...requirements], diagnostics };
  },
};

function readRequirement(
  file: SourceFile,
  key: string,
  value: JsonNode,
  scope: Requirement['scope'],
): Requirement | null {
  const written = textOf(value);
  if (written === null) return null;
  const range = npmRange(written);
  return requirementOf(file, range.ecosystem, {
    name: range.name ?? key,
    requirement: range.requirement,
    exact: range.exact,
    origin: range.origin,
    scope,
    span: spanOf(value, file),
  });
}

/** `private` keeps a package from being published, so it runs; what lists its entry points is published. */
function roleOf(root: JsonNode): Manifest['role'] {
  const isPrivate = at(root, ['private']);
  if (isPrivate?.value === true || isPrivate?.value === 'true') return 'application';
  if (publishing.some((key) => memberAt(root, key))) return 'library';
  const name = at(root, ['name']);
  if (!name || !at(root, ['version'])) return 'application'; // npm publishes nothing without both
  const starts = at(root, ['scripts', 'start']) ?? at(root, ['scripts', 'deploy']);
  if (starts) return memberAt(root, 'bin') ? 'unknown' : 'application';
  return memberAt(root, 'bin') ? 'library' : 'unknown'; // `npm init` writes `main` into everything
}

function workspacesOf(root: JsonNode): string[] {
  const value = at(root, ['workspaces']);
  const list = value?.type === 'object' ? at(value, ['packages']) : value;
  return items(list).flatMap((item) => textOf(item) ?? []);
}
