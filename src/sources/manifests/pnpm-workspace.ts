import { append } from '../../model/append.ts';
import type { Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { at, items, keyText, pairs, readYaml, spanOf, textOf, type YamlNode } from '../syntax/yaml.ts';
import { manifestOf, requirementOf } from './draft.ts';
import { npmRange } from './npm-range.ts';
import { override } from './overrides.ts';

/** Members and catalogs of a pnpm workspace (https://pnpm.io/pnpm-workspace_yaml). */
export const pnpmWorkspace: Source = {
  format: 'pnpm-workspace',
  matches: (path) => baseName(path) === 'pnpm-workspace.yaml',
  read(file) {
    const { documents, diagnostics } = readYaml(file);
    const root = documents[0]?.contents;
    const requirements = catalog(file, at(root, ['catalog']), 'default');
    for (const pair of pairs(at(root, ['catalogs'])))
      append(requirements, catalog(file, pair.value, keyText(pair) ?? ''));
    for (const pair of pairs(at(root, ['overrides']))) {
      const [name, written] = [keyText(pair), textOf(pair.value)];
      const forced =
        name === null || written === null
          ? null
          : override(file, name, written, spanOf(pair.value, file), 'overrides');
      if (forced) requirements.push(forced);
    }
    const manifest = manifestOf(file, {
      ecosystem: 'npm',
      format: 'pnpm-workspace',
      lockfiles: ['pnpm-lock.yaml'],
      workspaces: items(at(root, ['packages'])).flatMap((item) => textOf(item) ?? []),
    });
    return { facts: [manifest, ...requirements], diagnostics };
  },
};

function catalog(file: SourceFile, node: YamlNode, group: string): Requirement[] {
  return pairs(node).flatMap((pair) => {
    const name = keyText(pair);
    const written = textOf(pair.value);
    if (name === null || written === null) return [];
    const range = npmRange(written);
    const { ecosystem, requirement, exact, origin } = range;
    return requirementOf(file, ecosystem, {
      name: range.name ?? name,
      requirement,
      exact,
      origin,
      group,
      span: spanOf(pair.value, file),
    });
  });
}
