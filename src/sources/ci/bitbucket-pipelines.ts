import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { excerptsOf, imageAt, imageUse, scriptOf } from '../commands/fact-builders.ts';
import { joinLines } from '../syntax/excerpt-builder.ts';
import {
  asMap,
  asScalar,
  asSeq,
  deref,
  items,
  keyText,
  pairs,
  readYaml,
  spanOf,
  textOf,
  type YamlNode,
} from '../syntax/yaml.ts';
import { listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** Bitbucket Pipelines: https://support.atlassian.com/bitbucket-cloud/docs/step-options/. */
export const bitbucketPipelines: Source = {
  format: 'bitbucket-pipelines',
  matches: (path) => /^bitbucket-pipelines\.ya?ml$/.test(baseName(path)),
  read,
};

function read(file: SourceFile): Reading {
  const { documents, diagnostics } = readYaml(file);
  const facts: Fact[] = [];
  for (const document of documents) {
    const place = { file, document };
    const image = valueAt(document.contents, ['image'], place);
    append(facts, images(image, 'default', place));
    walk(document.contents, place, textOf(nameOf(image, place)), facts, 50);
  }
  return { facts, diagnostics };
}

/** Steps are met where they are written; aliases lead to what has been met. */
function walk(node: YamlNode, place: YamlPlace, image: string | null, facts: Fact[], levels: number): void {
  if (levels === 0) return;
  for (const item of items(node)) walk(item as YamlNode, place, image, facts, levels - 1);
  for (const pair of pairs(node)) {
    const key = keyText(pair);
    if (key === 'services' && asMap(pair.value)) readServices(pair.value, place, facts);
    else walk(pair.value, place, image, facts, levels - 1);
  }
  if (
    asMap(node) &&
    pairs(node).some((pair) => keyText(pair) === 'script' && asSeq(deref(pair.value, place.document)))
  ) {
    append(facts, readStep(node, place, image));
  }
}

function readServices(services: YamlNode, place: YamlPlace, facts: Fact[]): void {
  for (const pair of pairs(services)) {
    const image = valueAt(pair.value, ['image'], place);
    append(facts, imageAt(nameOf(image, place), place, 'service', { owner: keyText(pair) }));
  }
}

function nameOf(image: YamlNode, place: YamlPlace): YamlNode {
  return asMap(image) ? valueAt(image, ['name'], place) : image;
}

function images(image: YamlNode, owner: string | null, place: YamlPlace): readonly Fact[] {
  return imageAt(nameOf(image, place), place, 'job', { owner });
}

function readStep(step: YamlNode, place: YamlPlace, standard: string | null): readonly Fact[] {
  const name = textOf(valueAt(step, ['name'], place));
  const image = valueAt(step, ['image'], place);
  const text = textOf(nameOf(image, place)) ?? standard;
  const unit: Unit = {
    kind: 'step',
    name,
    ...(name === null ? {} : { job: name }),
    runner: 'bitbucket',
    ...(text === null ? {} : { image: text }),
    directory: '',
    errexit: true,
    pipefail: false,
  };
  const facts: Fact[] = [...images(image, name, place)];
  for (const key of ['script', 'after-script']) {
    const list = valueAt(step, [key], place);
    const lines = joinLines(excerptsOf(list, place));
    append(
      facts,
      scriptOf(place.file, lines, key === 'script' ? unit : { ...unit, failureIgnored: true }, 'bash'),
    );
    for (const item of listOf(list, place)) append(facts, pipe(item, name, place));
  }
  return facts;
}

/** `pipe: docker://image:tag`; `pipe: atlassian/x:1.2.3` names a repository, not an image. */
function pipe(item: YamlNode, owner: string | null, place: YamlPlace): readonly Fact[] {
  const scalar = asScalar(valueAt(item, ['pipe'], place));
  const scheme = 'docker://';
  if (!scalar || !textOf(scalar)?.startsWith(scheme)) return [];
  const { start, end } = spanOf(scalar, place.file);
  return [imageUse(place.file, { start: start + scheme.length, end }, 'step', { owner })];
}
