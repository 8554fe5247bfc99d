import type { ModuleUse } from '../../model/module.ts';
import type { NounReader } from '../../model/source.ts';
import { at, items, readYaml } from '../syntax/yaml.ts';
import { gitModule } from './draft.ts';
import { entryAt } from './yaml-entry.ts';

/** Repositories that templates come from (https://learn.microsoft.com/azure/devops/pipelines/process/resources). */
export const azureTemplates: NounReader = (file) => {
  const facts: ModuleUse[] = [];
  for (const document of readYaml(file).documents)
    for (const item of items(at(document.contents, ['resources', 'repositories'], document))) {
      const name = entryAt(item, 'name', file);
      if (!name || /\$\{\{/.test(name.value)) continue;
      const ref = entryAt(item, 'ref', file);
      const type = entryAt(item, 'type', file)?.value;
      const url = type === 'github' ? `https://github.com/${name.value}` : name.value;
      if (ref && /\$[({]/.test(ref.value)) continue;
      facts.push(
        gitModule(file, {
          ecosystem: 'git',
          surface: 'azure-template',
          name: name.value,
          url,
          ref: ref?.value ?? null,
          span: ref?.span ?? name.span,
        }),
      );
    }
  return facts;
};
