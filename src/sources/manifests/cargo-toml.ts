import type { Manifest, Origin, Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { isCommit } from '../modules/git-url.ts';
import { at, items, memberAt, members, readToml, spanOf, type TomlNode, textOf } from '../syntax/toml.ts';
import { manifestOf, requirementOf } from './draft.ts';

const tables: readonly (readonly [string, Requirement['scope']])[] = [
  ['dependencies', 'runtime'],
  ['dev-dependencies', 'development'],
  ['dev_dependencies', 'development'],
  ['build-dependencies', 'build'],
  ['build_dependencies', 'build'],
];

/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
export const cargoToml: Source = {
  format: 'cargo-toml',
  matches: (path) => baseName(path) === 'Cargo.toml',
  read(file) {
    const { root, diagnostics } = readToml(file);
    const requirements: Requirement[] = [];
    const places: (readonly [TomlNode | null | undefined, string | null])[] = [
      [root, null],
      [at(root, ['workspace']), 'workspace'],
      ...members(at(root, ['target'])).map(({ name, value }) => [value, name] as const),
    ];
    for (const [place, group] of places)
      for (const [table, scope] of tables)
        for (const { name, key, value } of members(at(place, [table])))
          requirements.push(read(file, name, key, value, scope, group));
    for (const { value: registry } of members(at(root, ['patch'])))
      for (const one of members(registry)) requirements.push(forced(file, one));
    for (const one of members(at(root, ['replace']))) requirements.push(forced(file, one));
    requirements.sort((a, b) => a.span.start - b.span.start);
    const pack = at(root, ['package']);
    const workspace = at(root, ['workspace']);
    const manifest = manifestOf(file, {
      ecosystem: 'cargo',
      format: 'cargo-toml',
      name: textOf(at(pack, ['name'])),
      version: textOf(at(pack, ['version'])),
      role: roleOf(root),
      lockfiles: ['Cargo.lock'],
      workspaces: workspace ? workspacesOf(workspace) : [],
    });
    return { facts: [manifest, ...requirements], diagnostics };
  },
};

/** `[patch.crates-io]` and `[replace]`, whose keys are `name:version`. */
function forced(
  file: SourceFile,
  { name, key, value }: { name: string; key: TomlNode['span']; value: TomlNode },
): Requirement {
  const called = name.replace(/^.*#/, '').replace(/[:@].*$/, '');
  const one = read(file, called, key, value, 'override', 'patch');
  return { ...one, exact: true, forces: one.name };
}

function read(
  file: SourceFile,
  key: string,
  place: TomlNode['span'],
  value: TomlNode,
  scope: Requirement['scope'],
  group: string | null,
): Requirement {
  const version = value.type === 'table' ? at(value, ['version']) : value;
  const range = textOf(version);
  const origin = originOf(value);
  const exact =
    origin.type === 'path' ||
    (origin.type === 'git'
      ? origin.ref !== null && isCommit(origin.ref)
      : range !== null && /^=\s*\d+\.\d+\.\d+[\w.+-]*$/.test(range.trim()));
  return requirementOf(file, 'cargo', {
    name: textOf(at(value, ['package'])) ?? key,
    requirement: origin.type === 'git' ? origin.ref : range === '*' ? null : range,
    exact,
    origin,
    scope,
    span: version && range !== null ? spanOf(version, file) : place,
    ...(group === null ? {} : { group }),
  });
}

function originOf(value: TomlNode): Origin {
  const inherited = at(value, ['workspace']);
  if (inherited?.type === 'boolean') return { type: 'path', path: 'workspace' }; // said by the root's manifest
  const path = textOf(at(value, ['path']));
  if (path !== null) return { type: 'path', path };
  const git = textOf(at(value, ['git']));
  if (git === null) return { type: 'index' };
  const ref = ['rev', 'tag', 'branch'].map((key) => textOf(at(value, [key]))).find((one) => one !== null);
  return { type: 'git', url: git, ref: ref ?? null };
}

function roleOf(root: TomlNode | null): Manifest['role'] {
  const publish = at(root, ['package', 'publish']);
  if (publish?.type === 'boolean' && publish.value === 'false') return 'unknown'; // a helper crate as often as a program
  const isProgram = items(at(root, ['bin'])).length > 0;
  const isLibrary = memberAt(root, 'lib') !== undefined;
  return isProgram === isLibrary ? 'unknown' : isProgram ? 'application' : 'library';
}

/** Path dependencies of the root are members without being listed: anything below may be one. */
function workspacesOf(workspace: TomlNode): string[] {
  const strings = (key: string) => items(at(workspace, [key])).flatMap((item) => textOf(item) ?? []);
  // What is excluded is so with all below it.
  const excluded = strings('exclude').flatMap((path) => [`!${path}`, `!${path.replace(/\/+$/, '')}/**`]);
  return ['**', ...strings('members'), ...excluded];
}
