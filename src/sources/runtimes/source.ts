import type { RuntimeUse } from '../../model/runtime.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { readYaml } from '../syntax/yaml.ts';
import type { YamlPlace } from '../syntax/yaml-values.ts';
import { syntaxDiagnostics } from './syntax.ts';
import type { Spoken } from './versions.ts';

/**
 * A source whose files the path alone tells. `meant`: where the name is a common one, what a text must hold for
 * its mistakes to be told.
 */
export function source(
  format: string,
  form: RegExp,
  read: (file: SourceFile) => readonly RuntimeUse[],
  meant = /(?:)/,
): Source {
  return {
    format,
    matches: (path) => form.test(path),
    read: (file) => ({
      facts: read(file),
      diagnostics: meant.test(file.text) ? syntaxDiagnostics(file) : [],
    }),
  };
}

export function roots(file: SourceFile): { root: unknown; place: YamlPlace }[] {
  return readYaml(file).documents.map((document) => ({ root: document.contents, place: { file, document } }));
}

export function ubuntu(version: string): Spoken {
  return { product: 'ubuntu', version, constraint: 'exact' };
}
