import type { ModuleUse } from '../../model/module.ts';
import type { Source } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { at, items, readYaml } from '../syntax/yaml.ts';
import { gitModule } from './draft.ts';
import { entryAt } from './yaml-entry.ts';

/** Hooks by git URL and `rev` (https://pre-commit.com/#pre-commit-configyaml---repos). */
export const preCommit: Source = {
  format: 'pre-commit',
  matches: (path) => /^\.?pre-commit-config\.ya?ml$/.test(baseName(path)),
  read(file) {
    const { documents, diagnostics } = readYaml(file);
    const facts: ModuleUse[] = [];
    for (const { contents } of documents)
      for (const item of items(at(contents, ['repos']))) {
        const repo = entryAt(item, 'repo', file);
        if (!repo || /^(?:local|meta|builtin)$|^[./~]/.test(repo.value)) continue;
        const rev = entryAt(item, 'rev', file) ?? entryAt(item, 'sha', file);
        const url = repo.value;
        facts.push(
          gitModule(file, {
            ecosystem: 'git',
            surface: 'pre-commit',
            name: url,
            url,
            ref: rev?.value ?? null,
            span: rev?.span ?? repo.span,
          }),
        );
      }
    return { facts, diagnostics };
  },
};
