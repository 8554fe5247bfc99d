import type { Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { at, members, readToml, spanOf, type TomlNode, textOf } from '../syntax/toml.ts';
import { manifestOf, requirementOf } from './draft.ts';

/** https://pixi.sh/latest/reference/pixi_manifest/ */
export const pixiToml: Source = {
  format: 'pixi-toml',
  matches: (path) => baseName(path) === 'pixi.toml',
  read(file) {
    const { root, diagnostics } = readToml(file);
    const requirements: Requirement[] = [];
    const places = [
      root,
      ...members(at(root, ['target'])).map(({ value }) => value),
      ...members(at(root, ['feature'])).flatMap(({ value }) => [
        value,
        ...members(at(value, ['target'])).map((target) => target.value),
      ]),
    ];
    for (const place of places) {
      for (const table of ['dependencies', 'host-dependencies', 'build-dependencies']) {
        for (const { name, key, value } of members(at(place, [table])))
          requirements.push(read(file, 'conda', name, key, value));
      }
      for (const { name, key, value } of members(at(place, ['pypi-dependencies'])))
        requirements.push(read(file, 'pypi', name, key, value));
    }
    requirements.sort((a, b) => a.span.start - b.span.start);
    const workspace = at(root, ['workspace']) ?? at(root, ['project']);
    const manifest = manifestOf(file, {
      ecosystem: 'conda',
      format: 'pixi-toml',
      name: textOf(at(workspace, ['name'])),
      version: textOf(at(workspace, ['version'])),
      lockfiles: ['pixi.lock'],
    });
    return { facts: [manifest, ...requirements], diagnostics };
  },
};

function read(
  file: SourceFile,
  ecosystem: 'conda' | 'pypi',
  name: string,
  key: TomlNode['span'],
  value: TomlNode,
): Requirement {
  const version = value.type === 'table' ? at(value, ['version']) : value;
  const range = textOf(version);
  const path = textOf(at(value, ['path']));
  return requirementOf(file, ecosystem, {
    name,
    requirement: range === '*' ? null : range,
    exact: path !== null || /^==\s*[\w.+!]+$/.test(range ?? ''),
    span: version && range !== null ? spanOf(version, file) : key,
    ...(path === null ? {} : { origin: { type: 'path', path } as const }),
  });
}
