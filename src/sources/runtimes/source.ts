import type { RuntimeUse } from '../../model/runtime.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { readYaml } from '../syntax/yaml.ts';
import type { YamlPlace } from '../yaml-values.ts';
import type { Spoken } from './versions.ts';

/** A source whose files the path alone tells, and whose own reader elsewhere reports what is broken. */
export function source(
  format: string,
  form: RegExp,
  read: (file: SourceFile) => readonly RuntimeUse[],
): Source {
  return {
    format,
    matches: (path) => form.test(path),
    read: (file) => ({ facts: read(file), diagnostics: [] }),
  };
}

export function roots(file: SourceFile): { root: unknown; place: YamlPlace }[] {
  return readYaml(file).documents.map((document) => ({ root: document.contents, place: { file, document } }));
}

export function ubuntu(version: string): Spoken {
  return { product: 'ubuntu', version, constraint: 'exact' };
}
