import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { callOf } from '../commands/fact-builders.ts';
import { asMap, asScalar, asSeq, items, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { registryImage } from './image.ts';
import { readTask, type TaskContext, targetsOf } from './task.ts';

/** Concourse pipelines and task files. Their names are free, so they are known by their shape. */
export const concourse: Source = {
  format: 'concourse',
  matches: () => false,
  isCandidate: (path) => /\.ya?ml$/i.test(path),
  recognizes: ({ text }) =>
    /^resource_types:/m.test(text) ||
    /^image_resource:/m.test(text) ||
    (text.includes('plan:') &&
      /^jobs:[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*-/m.test(text) &&
      /^[ \t]*(?:- )?plan:/m.test(text)) ||
    (/^resources:/m.test(text) && /^[ \t]*type: ['"]?(?:registry-image|docker-image|git)\b/m.test(text)) ||
    (/^platform:/m.test(text) && /^run:/m.test(text)),
  read: readFile,
};

function readFile(file: SourceFile): Reading {
  const { documents, diagnostics } = readYaml(file);
  const facts: Fact[] = [];
  for (const document of documents) {
    const place = { file, document };
    const root = document.contents;
    if (isTask(root, place)) append(facts, readTask(root, taskFile(place)));
    else if (isPipeline(root, place)) append(facts, readPipeline(root, place));
  }
  return { facts, diagnostics };
}

function taskFile(place: YamlPlace): TaskContext {
  return { place, name: null, job: null, parameters: null, image: null, seen: new Set() };
}

function isTask(root: unknown, place: YamlPlace): boolean {
  const runs = asScalar(valueAt(root, ['run', 'path'], place)) !== null;
  const platform = textOf(asScalar(valueAt(root, ['platform'], place)));
  const image = asMap(valueAt(root, ['image_resource', 'source'], place)) !== null;
  return (runs && (platform !== null || image)) || (image && platform !== null);
}

function isPipeline(root: unknown, place: YamlPlace): boolean {
  const every = (key: string, keys: readonly string[]): boolean => {
    const list = valueAt(root, [key], place);
    if (!asSeq(list) || items(list).length === 0) return false;
    return listOf(list, place).every((item) =>
      keys.every((name) => valueAt(item, [name], place) !== undefined),
    );
  };
  return (
    every('jobs', ['name', 'plan']) ||
    every('resource_types', ['name', 'type']) ||
    every('resources', ['name', 'type', 'source'])
  );
}

function readPipeline(root: unknown, place: YamlPlace): Fact[] {
  const facts: Fact[] = [];
  const seen = new Set<unknown>();
  const written = new Set<string>();
  for (const job of listOf(valueAt(root, ['jobs'], place), place)) {
    const name = textOf(asScalar(valueAt(job, ['name'], place))) ?? '';
    const context = { place, job: name, seen, written, steps: new Set<unknown>() };
    append(facts, readSteps(job, context));
  }
  for (const resource of listOf(valueAt(root, ['resources'], place), place)) {
    const owner = textOf(asScalar(valueAt(resource, ['name'], place)));
    const builtHere = owner !== null && written.has(owner);
    append(facts, registryImage(resource, 'job', place, { owner, builtHere, seen }));
  }
  for (const type of listOf(valueAt(root, ['resource_types'], place), place)) {
    const owner = textOf(asScalar(valueAt(type, ['name'], place)));
    append(facts, registryImage(type, 'resource-type', place, { owner, builtHere: false, seen }));
  }
  return facts;
}

interface JobContext {
  readonly place: YamlPlace;
  readonly job: string;
  readonly seen: Set<unknown>;
  /** Resources that the pipeline puts: what it makes. */
  readonly written: Set<string>;
  readonly steps: Set<unknown>;
}

/** Keys of a step or job that hold further steps (https://concourse-ci.org/docs/steps/). */
const nested = new Set(
  'plan do in_parallel aggregate try steps on_success on_failure on_abort on_error ensure'.split(' '),
);

function readSteps(step: unknown, context: JobContext, depth = 0): Fact[] {
  const { place, steps, written } = context;
  if (depth > 40) return [];
  if (asSeq(step)) return listOf(step, place).flatMap((item) => readSteps(item, context, depth + 1));
  if (!asMap(step) || steps.has(step)) return [];
  steps.add(step);
  const put = textOf(asScalar(valueAt(step, ['put'], place)));
  if (put !== null) written.add(textOf(asScalar(valueAt(step, ['resource'], place))) ?? put);
  const facts: Fact[] = [];
  const name = textOf(asScalar(valueAt(step, ['task'], place)));
  if (name !== null) append(facts, readTaskStep(step, name, context));
  for (const { key, value } of entriesOf(step, place))
    if (nested.has(key)) append(facts, readSteps(value, context, depth + 1));
  return facts;
}

function readTaskStep(step: unknown, name: string, { place, job, seen }: JobContext): Fact[] {
  const parameters = valueAt(step, ['params'], place);
  const image = textOf(asScalar(valueAt(step, ['image'], place)));
  const config = valueAt(step, ['config'], place);
  if (asMap(config)) return readTask(config, { place, name, job, parameters, image, seen });
  const file = asScalar(valueAt(step, ['file'], place));
  const path = textOf(file);
  if (!file || path === null || path.includes('((')) return [];
  const unit: Unit = {
    kind: 'task',
    name,
    job: `${job}/${name}`,
    runner: 'concourse',
    directory: null,
    errexit: false,
    pipefail: false,
  };
  return [
    callOf(place.file, spanOf(file, place.file), unit, { via: 'task', targets: targetsOf(path, null) }),
  ];
}
