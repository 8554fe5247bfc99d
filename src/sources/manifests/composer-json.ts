import type { Manifest, Requirement } from '../../model/dependency.ts';
import type { Source } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { at, type JsonNode, members, readJson, spanOf, textOf } from '../syntax/json.ts';
import { manifestOf, requirementOf } from './draft.ts';

/** https://getcomposer.org/doc/04-schema.md */
export const composerJson: Source = {
  format: 'composer-json',
  matches: (path) => baseName(path) === 'composer.json',
  read(file) {
    const { root, diagnostics } = readJson(file);
    if (root?.type !== 'object') return { facts: [], diagnostics };
    const requirements: Requirement[] = [];
    for (const [key, scope] of [
      ['require', 'runtime'],
      ['require-dev', 'development'],
    ] as const)
      for (const { name, value } of members(at(root, [key]))) {
        const written = textOf(value);
        if (written === null || !name.includes('/')) continue; // php, ext-json: the platform
        const exact =
          /^=?\s*v?\d+(?:\.\d+){0,3}(?:-[\w.]+)?$/.test(written.trim()) ||
          /^dev-\S+#[0-9a-f]{40}$/.test(written);
        const range = written.trim() === '*' ? null : written;
        requirements.push(
          requirementOf(file, 'composer', {
            name,
            requirement: range,
            exact,
            scope,
            span: spanOf(value, file),
          }),
        );
      }
    const manifest = manifestOf(file, {
      ecosystem: 'composer',
      format: 'composer-json',
      name: textOf(at(root, ['name'])),
      version: textOf(at(root, ['version'])),
      role: roleOf(root),
      lockfiles: ['composer.lock'],
    });
    return { facts: [manifest, ...requirements], diagnostics };
  },
};

/** Without a name it cannot be published; without a type it may be anything. */
function roleOf(root: JsonNode): Manifest['role'] {
  const type = textOf(at(root, ['type']));
  if (type === 'project') return 'application';
  if (type !== null) return 'library';
  if (!at(root, ['name'])) return 'application';
  // Without a type it is a library (https://getcomposer.org/doc/04-schema.md#type), and what others load or branch from is one.
  const offers = at(root, ['autoload']) ?? at(root, ['extra', 'branch-alias']);
  return offers ? 'library' : 'unknown';
}
