import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { excerptsOf, imageAt, scriptOf } from '../commands/fact-builders.ts';
import { joinLines } from '../syntax/excerpt-builder.ts';
import { asMap, items, readYaml, textOf, type YamlNode } from '../syntax/yaml.ts';
import { entriesOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** Drone: https://docs.drone.io/pipeline/docker/syntax/. */
export const drone: Source = {
  format: 'drone',
  matches: (path) => /^\.?drone\.ya?ml$/.test(baseName(path)) || /(?:^|\/)\.drone\/.*\.ya?ml$/.test(path),
  read: (file) => read(file, 'drone'),
};

/** Woodpecker, which grew out of Drone: https://woodpecker-ci.org/docs/usage/workflow-syntax. */
export const woodpecker: Source = {
  format: 'woodpecker',
  // Only the root's: what a subfolder holds under this name is a test's or a template's.
  matches: (path) => /^\.woodpecker(?:\/.+)?\.ya?ml$/.test(path),
  read: (file) => read(file, 'woodpecker'),
};

function read(file: SourceFile, runner: string): Reading {
  const { documents, diagnostics } = readYaml(file);
  const facts: Fact[] = [];
  for (const document of documents) {
    const place = { file, document };
    const job = textOf(valueAt(document.contents, ['name'], place)) ?? runner;
    for (const key of ['clone', 'steps', 'pipeline', 'services']) {
      for (const step of named(valueAt(document.contents, [key], place), place)) {
        append(facts, readStep(step, key === 'services', job, runner, place));
      }
    }
  }
  const seen = new Set<string>();
  return {
    facts: facts.filter(
      ({ kind, span }) => !seen.has(`${kind} ${span.start}`) && seen.add(`${kind} ${span.start}`),
    ),
    diagnostics,
  };
}

interface Step {
  readonly name: string | null;
  readonly node: YamlNode;
}

/** Steps are a list with names inside, or a map by name. */
function named(node: YamlNode, place: YamlPlace): readonly Step[] {
  if (asMap(node)) return entriesOf(node, place).map(({ key, value }) => ({ name: key, node: value }));
  return items(node).map((item) => ({ name: textOf(valueAt(item, ['name'], place)), node: item }));
}

function readStep(
  { name, node }: Step,
  service: boolean,
  job: string,
  runner: string,
  place: YamlPlace,
): readonly Fact[] {
  const image = valueAt(node, ['image'], place);
  const text = textOf(image);
  const unit: Unit = {
    kind: 'step',
    name,
    job,
    runner,
    ...(text === null ? {} : { image: text }),
    directory: textOf(valueAt(node, ['directory'], place)) === null ? '' : null,
    // Both write the items into one script that begins with `set -e`.
    errexit: true,
    pipefail: false,
    ...(textOf(valueAt(node, ['failure'], place)) === 'ignore' ? { failureIgnored: true } : {}),
  };
  return [
    ...imageAt(image, place, service ? 'service' : 'step', { owner: name }),
    ...scriptOf(place.file, joinLines(excerptsOf(valueAt(node, ['commands'], place), place)), unit),
  ];
}
