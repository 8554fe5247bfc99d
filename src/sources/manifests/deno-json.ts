import type { Requirement } from '../../model/dependency.ts';
import type { Source } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { at, items, memberAt, members, readJson, spanOf, textOf } from '../syntax/json.ts';
import { manifestOf, requirementOf } from './draft.ts';
import { npmRange } from './npm-range.ts';
import { isFixedUrl } from './pep508.ts';

/** Deno's import map (https://docs.deno.com/runtime/fundamentals/configuration/#dependencies). */
export const denoJson: Source = {
  format: 'deno-json',
  matches: (path) => /^(?:deno\.jsonc?|import_map\.json)$/.test(baseName(path)),
  read(file) {
    const { root, diagnostics } = readJson(file);
    const requirements: Requirement[] = [];
    for (const { name: key, value } of members(at(root, ['imports']))) {
      const written = textOf(value);
      if (written === null) continue;
      const place = spanOf(value, file);
      if (/^(?:npm|jsr):/.test(written)) {
        const range = npmRange(withoutSubpath(written));
        requirements.push(
          requirementOf(file, range.ecosystem, {
            name: range.name ?? key,
            requirement: range.requirement,
            exact: range.exact,
            span: place,
          }),
        );
      } else if (/^https?:/.test(written)) {
        const version = /@v?([^/]+)/.exec(written)?.[1] ?? null;
        requirements.push(
          requirementOf(file, 'deno', {
            name: key,
            requirement: version,
            exact: isFixedUrl(written),
            origin: { type: 'url', url: written },
            span: place,
          }),
        );
      }
    }
    const isPublished = memberAt(root, 'exports') && memberAt(root, 'version') && memberAt(root, 'name');
    const workspace = at(root, ['workspace']);
    const manifest = manifestOf(file, {
      ecosystem: 'deno',
      format: 'deno-json',
      name: textOf(at(root, ['name'])),
      version: textOf(at(root, ['version'])),
      role: isPublished ? 'library' : 'application',
      lockfiles: ['deno.lock'],
      workspaces: items(workspace?.type === 'object' ? at(workspace, ['members']) : workspace).flatMap(
        (item) => textOf(item) ?? [],
      ),
    });
    return { facts: [manifest, ...requirements], diagnostics };
  },
};

/** `npm:/chalk@5/x` → `npm:chalk@5`. */
function withoutSubpath(specifier: string): string {
  const parts = /^(npm|jsr):\/?((?:@[^/]+\/)?[^/@]+(?:@[^/]*)?)/.exec(specifier);
  return parts ? `${parts[1]}:${parts[2]}` : specifier;
}
