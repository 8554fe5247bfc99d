import type { ModuleUse } from '../../model/module.ts';
import type { Source } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { at, items, readYaml } from '../syntax/yaml.ts';
import { moduleOf, pinOfVersion } from './draft.ts';
import { entryAt } from './yaml-entry.ts';

/** A chart's dependencies (https://helm.sh/docs/topics/charts/#chart-dependencies), in Helm 2's own file too. */
export const helmChart: Source = {
  format: 'helm-chart',
  matches: (path) => /^(?:Chart|requirements)\.ya?ml$/.test(baseName(path)),
  read(file) {
    const { documents, diagnostics } = readYaml(file);
    const facts: ModuleUse[] = [];
    for (const document of documents)
      for (const item of items(at(document.contents, ['dependencies']))) {
        const name = entryAt(item, 'name', file);
        const version = entryAt(item, 'version', file);
        const repository = entryAt(item, 'repository', file)?.value ?? '';
        // Without a repository, or by `file://`, the chart lies in this tree.
        if (!name || repository === '' || repository.startsWith('file:')) continue;
        facts.push(
          moduleOf(file, {
            ecosystem: 'helm',
            surface: 'helm-dependency',
            name: name.value,
            requirement: version?.value ?? null,
            origin: { type: 'registry', url: repository },
            span: version?.span ?? name.span,
            pin: pinOfVersion(version?.value ?? null),
          }),
        );
      }
    return {
      facts,
      diagnostics: facts.length > 0 || baseName(file.path).startsWith('Chart') ? diagnostics : [],
    };
  },
};
