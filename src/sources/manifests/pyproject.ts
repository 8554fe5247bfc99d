import { append } from '../../model/append.ts';
import type { Manifest, Origin, Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { isCommit } from '../modules/git-url.ts';
import { at, items, memberAt, members, readToml, spanOf, type TomlNode, textOf } from '../syntax/toml.ts';
import { manifestOf, requirementOf } from './draft.ts';
import { isExactPython, pythonRequirement } from './pep508.ts';

type Scope = Requirement['scope'];

/**
 * pyproject.toml: the standard tables (https://packaging.python.org/en/latest/specifications/pyproject-toml/,
 * PEP 735) and those of Poetry, PDM and uv.
 */
export const pyproject: Source = {
  format: 'pyproject',
  matches: (path) => baseName(path) === 'pyproject.toml',
  read(file) {
    const { root, diagnostics } = readToml(file);
    const tool = at(root, ['tool']);
    const poetry = at(tool, ['poetry']);
    const project = at(root, ['project']);
    if (!project && !poetry && !at(root, ['dependency-groups']) && !at(root, ['build-system']))
      return { facts: [], diagnostics };
    const sources = at(tool, ['uv', 'sources']);
    const requirements = [...standard(file, root), ...ofPoetry(file, poetry)].map((one) =>
      redirected(one, sources),
    );
    requirements.sort((a, b) => a.span.start - b.span.start);
    const name = at(project, ['name']) ?? at(poetry, ['name']);
    const manifest = manifestOf(file, {
      ecosystem: 'pypi',
      format: 'pyproject',
      name: textOf(name),
      version: textOf(at(project, ['version']) ?? at(poetry, ['version'])),
      role: roleOf(root),
      lockfiles: lockfilesOf(tool),
      workspaces: [
        ...strings(at(tool, ['uv', 'workspace', 'members'])),
        ...strings(at(tool, ['uv', 'workspace', 'exclude'])).map((glob) => `!${glob}`),
      ],
    });
    return { facts: [manifest, ...requirements], diagnostics };
  },
};

function strings(node: TomlNode | undefined): string[] {
  return items(node).flatMap((item) => textOf(item) ?? []);
}

/** Tables whose values are lists of PEP 508 strings. */
function standard(file: SourceFile, root: TomlNode | null): Requirement[] {
  const found: Requirement[] = [];
  const add = (list: TomlNode | undefined, scope: Scope, group?: string) =>
    append(found, listed(file, list, scope, group));
  const groups = (keys: readonly string[], scope: Scope) => {
    for (const { name, value } of members(at(root, keys))) add(value, scope, name);
  };
  add(at(root, ['build-system', 'requires']), 'build');
  add(at(root, ['project', 'dependencies']), 'runtime');
  groups(['project', 'optional-dependencies'], 'optional');
  groups(['dependency-groups'], 'development');
  groups(['tool', 'pdm', 'dev-dependencies'], 'development');
  add(at(root, ['tool', 'uv', 'dev-dependencies']), 'development');
  // A forced version is asked for by nobody; it takes the place of what is.
  for (const one of listed(file, at(root, ['tool', 'uv', 'override-dependencies']), 'override', 'uv'))
    found.push({ ...one, exact: true, forces: one.name });
  for (const one of tabled(file, at(root, ['tool', 'pdm', 'resolution', 'overrides']), 'override', 'pdm'))
    found.push({ ...one, exact: true, forces: one.name });
  for (const one of tabled(file, at(root, ['tool', 'pdm', 'overrides']), 'override', 'pdm'))
    found.push({ ...one, exact: true, forces: one.name });
  return found;
}

/** A list of PEP 508 strings. */
export function listed(
  file: SourceFile,
  list: TomlNode | undefined,
  scope: Scope,
  group?: string,
): Requirement[] {
  return items(list).flatMap((item) => {
    const text = textOf(item);
    const read = text === null ? null : pythonRequirement(text);
    if (!read) return [];
    const { length, ...what } = read;
    const { start } = spanOf(item, file);
    const place = span(start, Math.min(start + length, item.span.end));
    return requirementOf(file, 'pypi', {
      ...what,
      scope,
      span: place,
      ...(group === undefined ? {} : { group }),
    });
  });
}

function ofPoetry(file: SourceFile, poetry: TomlNode | undefined): Requirement[] {
  const found: Requirement[] = [];
  const add = (table: TomlNode | undefined, scope: Scope, group?: string) =>
    append(found, tabled(file, table, scope, group));
  add(at(poetry, ['dependencies']), 'runtime');
  add(at(poetry, ['dev-dependencies']), 'development');
  for (const { name, value } of members(at(poetry, ['group'])))
    add(at(value, ['dependencies']), name === 'main' ? 'runtime' : 'development', name);
  return found;
}

/** `name = "range"` and `name = { version, git, path, url }`, as Poetry and Pipenv write them. */
export function tabled(
  file: SourceFile,
  table: TomlNode | undefined,
  scope: Scope,
  group?: string,
): Requirement[] {
  const found: Requirement[] = [];
  for (const { name, key, value } of members(table)) {
    if (name === 'python') continue;
    for (const one of value.type === 'array' ? value.items : [value]) {
      const version = one.type === 'table' ? at(one, ['version']) : one;
      const origin = originOf(one);
      const range = textOf(version);
      const written = range === null || range.trim() === '*' || range.trim() === '' ? null : range.trim();
      const pinned =
        origin.type === 'git' ? origin.ref !== null && isCommit(origin.ref) : origin.type !== 'index';
      found.push(
        requirementOf(file, 'pypi', {
          name,
          requirement: origin.type === 'git' ? origin.ref : written,
          // Without an operator both tools take this version and no other.
          exact:
            pinned ||
            (written !== null && (isExactPython(written) || /^=?\s*\d+(?:\.\d+)*[\w.+-]*$/.test(written))),
          origin,
          scope,
          span: version && range !== null ? spanOf(version, file) : key,
          ...(group === undefined ? {} : { group }),
        }),
      );
    }
  }
  return found;
}

function originOf(node: TomlNode | undefined): Origin {
  const git = textOf(at(node, ['git']));
  if (git !== null) {
    const ref = ['rev', 'ref', 'tag', 'branch']
      .map((key) => textOf(at(node, [key])))
      .find((one) => one !== null);
    return { type: 'git', url: git, ref: ref ?? null };
  }
  const path = textOf(at(node, ['path'])) ?? textOf(at(node, ['file']));
  if (path !== null) return { type: 'path', path };
  const url = textOf(at(node, ['url']));
  if (url !== null) return { type: 'url', url };
  return memberAt(node, 'workspace') ? { type: 'path', path: '.' } : { type: 'index' };
}

/** `[tool.uv.sources]` says where a name of the standard lists really comes from. */
function redirected(requirement: Requirement, sources: TomlNode | undefined): Requirement {
  const entry = memberAt(sources, requirement.name)?.value;
  const origin = originOf(entry?.type === 'array' ? entry.items[0] : entry);
  if (origin.type === 'index') return requirement;
  const exact = origin.type === 'git' ? origin.ref !== null && isCommit(origin.ref) : true;
  return { ...requirement, origin, exact };
}

/** A project that no tool can build is run where it lies; one with classifiers is for the index. */
function roleOf(root: TomlNode | null): Manifest['role'] {
  const poetry = at(root, ['tool', 'poetry']);
  const packaged =
    at(poetry, ['package-mode']) ??
    at(root, ['tool', 'uv', 'package']) ??
    at(root, ['tool', 'pdm', 'distribution']);
  if (packaged?.type === 'boolean' && packaged.value === 'false') return 'application';
  const classifiers = strings(at(root, ['project', 'classifiers']) ?? at(poetry, ['classifiers']));
  if (classifiers.some((one) => one.startsWith('Private ::'))) return 'application';
  const isPackage = at(root, ['project', 'name']) ?? at(poetry, ['name']);
  if (!isPackage) return 'unknown'; // its name stands in setup.py, or it is a workspace's root
  const dynamic = strings(at(root, ['project', 'dynamic']));
  if (classifiers.length > 0 || dynamic.includes('classifiers')) return 'library';
  if (!at(root, ['build-system']) && !at(root, ['tool', 'setuptools'])) return 'application';
  return 'unknown';
}

function lockfilesOf(tool: TomlNode | undefined): string[] {
  const all = ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml', 'pixi.lock'];
  const own = ['poetry', 'pdm', 'uv', 'pixi'].find((name) => memberAt(tool, name));
  return own ? [`${own}.lock`, ...all.filter((name) => name !== `${own}.lock`)] : all;
}
