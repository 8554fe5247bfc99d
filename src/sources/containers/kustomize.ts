import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { imageUse } from '../commands/fact-builders.ts';
import { asScalar, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** What a kustomization puts in the place of image names, tags and digests. */
export const kustomize: Source = {
  format: 'kustomize',
  matches: (path) => /^(?:kustomization(?:\.ya?ml)?|Kustomization)$/.test(baseName(path)),
  read,
};

function read(file: SourceFile): Reading {
  if (!/^images:/m.test(file.text)) return { facts: [], diagnostics: [] };
  const { documents, diagnostics } = readYaml(file);
  const facts: Fact[] = [];
  for (const document of documents) {
    const place = { file, document };
    for (const image of listOf(valueAt(document.contents, ['images'], place), place)) {
      append(facts, readImage(image, place));
    }
  }
  return { facts, diagnostics };
}

/** Without tag and digest the manifest's own stay, which are not written here. */
function readImage(image: unknown, place: YamlPlace): readonly Fact[] {
  const part = (key: string) => asScalar(valueAt(image, [key], place));
  const [name, newName, newTag, digest] = [part('name'), part('newName'), part('newTag'), part('digest')];
  const target = textOf(newName) ?? textOf(name);
  const scalar = newTag ?? digest ?? newName;
  if (target === null || !scalar) return [];
  const [tag, hash] = [textOf(newTag), textOf(digest)];
  const reference =
    tag || hash ? `${target}${tag ? `:${tag}` : ''}${hash ? `@${hash.replace(/^@/, '')}` : ''}` : null;
  const owner = textOf(name);
  return [imageUse(place.file, spanOf(scalar, place.file), 'workload', { owner, reference })];
}
