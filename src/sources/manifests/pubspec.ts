import type { Manifest, Origin, Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { isCommit } from '../modules/git-url.ts';
import { at, items, keyText, pairs, readYaml, spanOf, textOf, type YamlNode } from '../syntax/yaml.ts';
import { manifestOf, requirementOf } from './draft.ts';

/** https://dart.dev/tools/pub/pubspec */
export const pubspec: Source = {
  format: 'pubspec',
  matches: (path) => /^pubspec(?:_overrides)?\.ya?ml$/.test(baseName(path)),
  read(file) {
    const { documents, diagnostics } = readYaml(file);
    const root = documents[0]?.contents;
    const requirements: Requirement[] = [];
    for (const [key, scope] of [
      ['dependencies', 'runtime'],
      ['dev_dependencies', 'development'],
    ] as const)
      for (const pair of pairs(at(root, [key]))) {
        const name = keyText(pair);
        if (name !== null && textOf(at(pair.value, ['sdk'])) === null)
          requirements.push(read(file, name, pair.key, pair.value, scope));
      }
    for (const pair of pairs(at(root, ['dependency_overrides']))) {
      const name = keyText(pair);
      if (name === null) continue;
      requirements.push({ ...read(file, name, pair.key, pair.value, 'override'), forces: name });
    }
    // `pubspec_overrides.yaml` lies beside the manifest and is none.
    if (baseName(file.path).startsWith('pubspec_overrides')) return { facts: requirements, diagnostics };
    const manifest = manifestOf(file, {
      ecosystem: 'pub',
      format: 'pubspec',
      name: textOf(at(root, ['name'])),
      version: textOf(at(root, ['version'])),
      role: roleOf(root),
      lockfiles: ['pubspec.lock'],
      workspaces: items(at(root, ['workspace'])).flatMap((item) => textOf(item) ?? []),
    });
    return { facts: [manifest, ...requirements], diagnostics };
  },
};

function read(
  file: SourceFile,
  name: string,
  key: YamlNode,
  value: YamlNode,
  scope: Requirement['scope'],
): Requirement {
  const version = textOf(value) === null ? at(value, ['version']) : value;
  const range = textOf(version);
  const git = at(value, ['git']);
  const path = textOf(at(value, ['path']));
  const url = textOf(git) ?? textOf(at(git, ['url']));
  const origin: Origin =
    path !== null
      ? { type: 'path', path }
      : url !== null
        ? { type: 'git', url, ref: textOf(at(git, ['ref'])) }
        : { type: 'index' };
  const exact =
    path !== null ||
    (origin.type === 'git'
      ? origin.ref !== null && isCommit(origin.ref)
      : /^\d+\.\d+\.\d+[\w.+-]*$/.test(range ?? ''));
  return requirementOf(file, 'pub', {
    name,
    requirement: origin.type === 'git' ? origin.ref : range === 'any' ? null : range,
    exact,
    origin,
    scope,
    span: spanOf(range === null ? key : version, file),
  });
}

function roleOf(root: YamlNode): Manifest['role'] {
  if (textOf(at(root, ['publish_to'])) === 'none') return 'application';
  return at(root, ['homepage']) || at(root, ['repository']) ? 'library' : 'unknown';
}
