import { append } from '../../model/append.ts';
import type { ImageUse } from '../../model/image.ts';
import type { ModuleUse } from '../../model/module.ts';
import type { NounReader, SourceFile } from '../../model/source.ts';
import { imageAt } from '../commands/fact-builders.ts';
import {
  asMap,
  asScalar,
  items,
  keyText,
  pairs,
  readYaml,
  spanOf,
  textOf,
  type YamlNode,
} from '../syntax/yaml.ts';
import { listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { gitModule, moduleOf, pinOfVersion } from './draft.ts';
import { refOfAddress } from './git-url.ts';
import { type Entry, entryOf } from './yaml-entry.ts';

type Use = ModuleUse | ImageUse;

/** Tasks, pipelines and step actions from elsewhere (https://tekton.dev/docs/pipelines/resolution-getting-started/). */
export const tektonResolvers: NounReader = (file) => {
  if (/^[ \t]*\{\{/m.test(file.text)) return [];
  const facts: Use[] = [];
  for (const document of readYaml(file).documents) walk(document.contents, { file, document }, facts, 100);
  return facts;
};

const references = new Set(['taskRef', 'pipelineRef', 'ref']);

function walk(node: YamlNode, place: YamlPlace, facts: Use[], levels: number): void {
  if (levels === 0) return;
  for (const item of items(node)) walk(item, place, facts, levels - 1);
  if (!asMap(node)) return;
  for (const pair of pairs(node)) {
    const key = keyText(pair);
    if (key !== null && references.has(key) && asMap(pair.value)) append(facts, fetched(pair.value, place));
    else if (key === 'annotations') append(facts, annotated(pair.value, place.file));
    else walk(pair.value, place, facts, levels - 1);
  }
}

function fetched(reference: YamlNode, place: YamlPlace): readonly Use[] {
  const { file } = place;
  const bundle = valueAt(reference, ['bundle'], place);
  if (asScalar(bundle)) return imageAt(bundle, place, 'job');
  const parameters = new Map<string, YamlNode>();
  for (const parameter of listOf(valueAt(reference, ['params'], place), place)) {
    const name = textOf(valueAt(parameter, ['name'], place));
    if (name !== null) parameters.set(name, valueAt(parameter, ['value'], place));
  }
  const entry = (name: string): Entry | null => entryOf(parameters.get(name), file);
  switch (textOf(valueAt(reference, ['resolver'], place))) {
    case 'bundles':
      return imageAt(parameters.get('bundle'), place, 'job');
    case 'git':
      return gitUse(entry, file);
    case 'http': {
      const url = entry('url');
      return url ? [addressUse(url, file)] : [];
    }
    case 'hub':
      return hubUse(entry('name'), entry('version'), file);
    default:
      return [];
  }
}

function gitUse(entry: (name: string) => Entry | null, file: SourceFile): readonly ModuleUse[] {
  const address = entry('url');
  const repository = entry('repo');
  const source = address ?? repository;
  const organization = entry('org')?.value;
  if (!source || (!address && organization === undefined)) return [];
  const revision = entry('revision');
  const server = entry('serverURL')?.value ?? 'https://github.com';
  const url = address?.value ?? `${server.replace(/\/$/, '')}/${organization}/${repository?.value}`;
  // An address that the run fills in is the repository of the run itself, or nobody knows whose.
  if (/[${}]/.test(url)) return [];
  return [
    gitModule(file, {
      ecosystem: 'git',
      surface: 'tekton-resolver',
      name: url,
      url,
      ref: revision?.value ?? null,
      span: revision?.span ?? source.span,
    }),
  ];
}

function addressUse(address: Entry, file: SourceFile): ModuleUse {
  const { ref, pin } = refOfAddress(address.value);
  return moduleOf(file, {
    ecosystem: 'git',
    surface: 'tekton-resolver',
    name: address.value,
    requirement: ref,
    origin: { type: 'url', url: address.value },
    span: address.span,
    pin,
  });
}

function hubUse(name: Entry | null, version: Entry | null, file: SourceFile): readonly ModuleUse[] {
  if (!name || /[${}]/.test(name.value)) return [];
  return [
    moduleOf(file, {
      ecosystem: 'git',
      surface: 'tekton-resolver',
      name: name.value,
      requirement: version?.value ?? null,
      span: version?.span ?? name.span,
      pin: pinOfVersion(version?.value ?? null),
    }),
  ];
}

/** `pipelinesascode.tekton.dev/task: "[git-clone, https://…]"` (https://pipelinesascode.com/docs/guide/resolver/). */
function annotated(node: YamlNode, file: SourceFile): readonly ModuleUse[] {
  const facts: ModuleUse[] = [];
  for (const pair of pairs(node)) {
    if (!/^pipelinesascode\.tekton\.dev\/(?:task|pipeline)(?:-\d+)?$/.test(keyText(pair) ?? '')) continue;
    const scalar = asScalar(pair.value);
    if (!scalar) continue;
    const span = spanOf(scalar, file);
    const text = file.text.slice(span.start, span.end);
    for (const match of text.matchAll(/[^\s,"'[\]]+/g)) {
      const value = match[0];
      const start = span.start + match.index;
      const entry = { value, span: { start, end: start + value.length } };
      if (/^https?:\/\//.test(value)) facts.push(addressUse(entry, file));
      // A path is of this repository; a name alone is the newest that the hub has.
      else if (/^(?:[\w-]+:\/\/)?[A-Za-z][\w-]*$/.test(value)) append(facts, hubUse(entry, null, file));
    }
  }
  return facts;
}
