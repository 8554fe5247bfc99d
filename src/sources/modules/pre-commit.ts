import type { Fact } from '../../model/facts.ts';
import type { Source } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { at, items, readYaml } from '../syntax/yaml.ts';
import { gitModule } from './draft.ts';
import { factsOfHook } from './pre-commit-hooks.ts';
import { entryAt } from './yaml-entry.ts';

/** Hooks by git URL and `rev` (https://pre-commit.com/#pre-commit-configyaml---repos). */
export const preCommit: Source = {
  format: 'pre-commit',
  matches: (path) => /^\.?pre-commit-(?:config|hooks)\.ya?ml$/.test(baseName(path)),
  read(file) {
    const { documents, diagnostics } = readYaml(file);
    const facts: Fact[] = [];
    for (const { contents } of documents) {
      // `.pre-commit-hooks.yaml` is a list of the hooks that the repository offers.
      for (const hook of items(contents)) for (const fact of factsOfHook(hook, file, true)) facts.push(fact);
      for (const item of items(at(contents, ['repos']))) {
        const repo = entryAt(item, 'repo', file);
        const isLocal = repo?.value === 'local';
        for (const hook of items(at(item, ['hooks'])))
          for (const fact of factsOfHook(hook, file, !isLocal)) facts.push(fact);
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
    }
    return { facts, diagnostics };
  },
};
