import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { excerptsOf, imageAt, scriptOf } from '../commands/fact-builders.ts';
import { joinLines, replaceIn } from '../syntax/excerpt-builder.ts';
import { asMap, readYaml, textOf, type YamlNode } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlEntry, type YamlPlace } from '../syntax/yaml-values.ts';

/** Buildkite: https://buildkite.com/docs/pipelines/configure/defining-steps. */
export const buildkite: Source = {
  format: 'buildkite',
  matches: (path) =>
    /(?:^|\/)\.buildkite\/.*\.ya?ml$/.test(path) || /^buildkite(?:\.[\w-]+)?\.ya?ml$/.test(baseName(path)),
  read,
};

function read(file: SourceFile): Reading {
  const { documents, diagnostics } = readYaml(file);
  const facts: Fact[] = [];
  for (const document of documents) {
    const place = { file, document };
    readSteps(valueAt(document.contents, ['steps'], place) ?? document.contents, place, facts, new Set());
  }
  const seen = new Set<string>();
  return {
    facts: facts.filter(
      ({ kind, span }) => !seen.has(`${kind} ${span.start}`) && seen.add(`${kind} ${span.start}`),
    ),
    diagnostics,
  };
}

function readSteps(steps: YamlNode, place: YamlPlace, facts: Fact[], walked: Set<unknown>): void {
  // Aliases of aliases would be walked again for each that leads there.
  if (walked.has(steps)) return;
  walked.add(steps);
  for (const step of listOf(steps, place)) {
    if (!asMap(step)) continue;
    const group = valueAt(step, ['steps'], place);
    if (group) readSteps(group, place, facts, walked);
    append(facts, readStep(step, place));
  }
}

function readStep(step: YamlNode, place: YamlPlace): readonly Fact[] {
  const own = (key: string) => valueAt(step, [key], place);
  const name = textOf(own('label')) ?? textOf(own('name')) ?? textOf(own('key'));
  const facts: Fact[] = [];
  let image = textOf(own('image'));
  append(facts, imageAt(own('image'), place, 'job', { owner: name }));
  for (const { key, value } of plugins(own('plugins'), place)) {
    // `docker#v5.8.0`, `docker-buildkite-plugin`, or with its organisation in front.
    if (!/(?:^|\/)docker(?:-buildkite-plugin)?(?:#|$)/.test(key)) continue;
    const node = valueAt(value, ['image'], place);
    image ??= textOf(node);
    append(facts, imageAt(node, place, 'job', { owner: name }));
  }
  // `$$` and `\$` are left for the shell, a single dollar sign is filled in at upload: all are variables.
  const lines = [own('command'), own('commands')].flatMap((node) => excerptsOf(node, place));
  const text = replaceIn(joinLines(lines), /\$\$|\\\$/g, () => '$');
  const unit: Unit = {
    kind: 'step',
    name,
    ...(name === null ? {} : { job: name }),
    runner: 'buildkite',
    ...(image === null ? {} : { image }),
    directory: '',
    // The agent's default shell is `/bin/bash -e -c`.
    errexit: true,
    pipefail: false,
    ...(own('timeout_in_minutes') ? { timeLimited: true } : {}),
    ...(own('soft_fail') && textOf(own('soft_fail')) !== 'false' ? { failureIgnored: true } : {}),
  };
  return [...facts, ...scriptOf(place.file, text, unit, 'bash')];
}

/** A list of names and of maps from name to options; older pipelines have one map. */
function plugins(node: YamlNode, place: YamlPlace): readonly YamlEntry[] {
  if (asMap(node)) return entriesOf(node, place);
  return listOf(node, place).flatMap((item) => entriesOf(item, place));
}
