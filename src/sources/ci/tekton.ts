import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { imageAt, scriptOf } from '../commands/fact-builders.ts';
import { commandLine, scriptText, wordsOf } from '../commands/shell-quoting.ts';
import { asMap, asScalar, asSeq, excerptAt, items, pairs, readYaml, textOf } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** Tekton tasks, pipelines and runs (https://tekton.dev/docs/pipelines/tasks/). */
export const tekton: Source = {
  format: 'tekton',
  matches: () => false,
  isCandidate: (path) => /\.ya?ml$/.test(path),
  recognizes: ({ text }) =>
    isTekton(text) &&
    (/^[ \t-]*(?:steps|sidecars|stepTemplate|image|script):/m.test(text) ||
      /(?:resolver|bundle):|pipelinesascode\.tekton\.dev\/(?:task|pipeline)/.test(text)),
  read,
};

export function isTekton(text: string): boolean {
  // Most YAML of a repository is asked: a plain search is many times as fast.
  return text.includes('tekton.dev/') && /^[ \t-]*apiVersion:[ \t]*["']?tekton\.dev\//m.test(text);
}

function read(file: SourceFile): Reading {
  if (/^[ \t]*\{\{/m.test(file.text)) return { facts: [], diagnostics: [] };
  const { documents, diagnostics } = readYaml(file);
  const facts: Fact[] = [];
  for (const document of documents) walk(document.contents, { file, document }, '', facts, 100);
  return { facts, diagnostics };
}

/** Task specifications stand at the top, in pipelines, and in runs. */
function walk(node: unknown, place: YamlPlace, owner: string, facts: Fact[], levels: number): void {
  if (levels === 0) return;
  for (const item of items(node)) walk(item, place, owner, facts, levels - 1);
  if (!asMap(node)) return;
  const kind = textOf(valueAt(node, ['kind'], place));
  const name = textOf(valueAt(node, ['metadata', 'name'], place)) ?? textOf(valueAt(node, ['name'], place));
  const inside = name ?? owner;
  if (kind === 'StepAction') {
    const spec = valueAt(node, ['spec'], place);
    readStep(spec, spec, place, inside, facts);
    return;
  }
  for (const key of ['steps', 'sidecars']) {
    const list = valueAt(node, [key], place);
    if (!asSeq(list)) continue;
    for (const step of listOf(list, place)) readStep(step, node, place, inside, facts, key === 'sidecars');
  }
  const template = valueAt(node, ['stepTemplate', 'image'], place);
  append(facts, stepImage(template, node, place, inside));
  for (const pair of pairs(node)) {
    if (!['steps', 'sidecars', 'stepTemplate'].includes(textOf(pair.key) ?? '')) {
      walk(pair.value, place, inside, facts, levels - 1);
    }
  }
}

function stepImage(
  node: unknown,
  task: unknown,
  place: YamlPlace,
  owner: string,
  role: 'job' | 'service' = 'job',
) {
  const text = textOf(node);
  const reference = text === null ? null : withDefaults(text, task, place);
  return imageAt(node, place, role, { owner, reference });
}

function readStep(
  step: unknown,
  task: unknown,
  place: YamlPlace,
  owner: string,
  facts: Fact[],
  sidecar = false,
): void {
  const own = (key: string) => valueAt(step, [key], place);
  const image = own('image') ?? valueAt(task, ['stepTemplate', 'image'], place);
  append(facts, stepImage(own('image'), task, place, owner, sidecar ? 'service' : 'job'));
  const script = asScalar(own('script'));
  const words = wordsOf(own('command'), place);
  // A script without a first line of its own runs under `sh` with `set -e`.
  const line = script
    ? scriptText(excerptAt(script, place.file), 'sh', true)
    : words.length > 0
      ? commandLine([...words, ...wordsOf(own('args'), place)])
      : null;
  if (!line) return;
  const text = textOf(image);
  const unit: Unit = {
    kind: 'step',
    name: textOf(own('name')),
    ...(owner === '' ? {} : { job: owner }),
    runner: 'tekton',
    ...(text === null ? {} : { image: text }),
    directory: null,
    errexit: line.errexit,
    pipefail: line.pipefail,
    ...(textOf(own('onError')) === 'continue' ? { failureIgnored: true } : {}),
  };
  append(facts, scriptOf(place.file, line.excerpt, unit, line.shell));
}

/** `$(params.image)` is the parameter's default, where the task gives one. */
function withDefaults(text: string, task: unknown, place: YamlPlace): string | null {
  let known = true;
  const result = text.replace(/\$\((?:inputs\.)?params\.([\w-]+)\)/g, (_all, name: string) => {
    const lists = [valueAt(task, ['params'], place), valueAt(task, ['inputs', 'params'], place)];
    const all = lists.flatMap((list) => listOf(list, place));
    const parameter = all.find((each) =>
      entriesOf(each, place).some((e) => e.key === 'name' && textOf(e.value) === name),
    );
    const value = textOf(valueAt(parameter, ['default'], place));
    if (value === null) known = false;
    return value ?? '';
  });
  return known && !result.includes('$') ? result.trim() : null;
}
