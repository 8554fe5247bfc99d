import type { Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { at, items, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { manifestOf, requirementOf } from './draft.ts';
import { pythonRequirement } from './pep508.ts';

/** A Conda environment (https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html). */
export const condaEnvironment: Source = {
  format: 'conda-environment',
  matches: (path) => /^(?:conda[-_.]?)?(?:env|environment)(?:[-_.][\w.-]+)?\.ya?ml$/.test(baseName(path)),
  read(file) {
    const { documents, diagnostics } = readYaml(file);
    const list = items(at(documents[0]?.contents, ['dependencies']));
    const requirements = list.flatMap((item) => {
      const text = textOf(item);
      if (text !== null) return conda(file, text, spanOf(item, file).start) ?? [];
      return items(at(item, ['pip'])).flatMap(
        (line) => pip(file, textOf(line), spanOf(line, file).start) ?? [],
      );
    });
    if (requirements.length === 0) return { facts: [], diagnostics: [] }; // another thing of that name
    const manifest = manifestOf(file, {
      ecosystem: 'conda',
      format: 'conda-environment',
      name: textOf(at(documents[0]?.contents, ['name'])),
      lockfiles: ['conda-lock.yml', 'conda-lock.yaml', 'pixi.lock'],
    });
    return { facts: [manifest, ...requirements], diagnostics };
  },
};

/** `channel::name=1.2.3=build`, `name >=1.2`. `=1.2` means any `1.2.*`. */
function conda(file: SourceFile, text: string, start: number): Requirement | null {
  const parts = /^(?:[\w./:-]+::)?([A-Za-z0-9_][\w.-]*)\s*(.*)$/.exec(text);
  if (!parts) return null;
  const written = parts[2]!.trim();
  const exact = /^==\s*[\w.+!]+$|^=?\s*\d[\w.+!]*=[\w.]+$|^=?\s*\d+\.\d+\.\d+[\w.+]*$/.test(written);
  const place = span(start, start + text.length);
  return requirementOf(file, 'conda', { name: parts[1]!, requirement: written || null, exact, span: place });
}

function pip(file: SourceFile, text: string | null, start: number): Requirement | null {
  const read = text === null ? null : pythonRequirement(text);
  if (!read) return null;
  const { length, ...what } = read;
  return requirementOf(file, 'pypi', { ...what, span: span(start, start + length), group: 'pip' });
}
