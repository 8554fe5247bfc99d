import { append } from '../../model/append.ts';
import type { Command } from '../../model/command.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { NounReader } from '../../model/source.ts';
import { hostedCommand } from '../commands/step-as-command.ts';
import { asMap, asScalar, asSeq, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** Resource types whose `put` deploys (https://resource-types.concourse-ci.org), by the words in their names. */
const deploying =
  /^(cf|cf-cli|cloud-?foundry|bosh-deployment|bosh-config|kubernetes|k8s|helm3?|helm-chart|terraform|marathon|nomad)([-_].*|-resource)?$/;

/**
 * `put:` steps of Concourse pipelines that deploy, read as commands: `put TYPE --param=value …`;
 * and tasks of other repositories that a parameter tells to apply Terraform.
 */
export const concoursePuts: NounReader = (file) => {
  if (!/\bput:|TERRAFORM_ACTION/.test(file.text)) return [];
  const facts: Fact[] = [];
  for (const document of readYaml(file).documents) {
    const place = { file, document };
    const types = new Map<string, string>();
    for (const resource of listOf(valueAt(document.contents, ['resources'], place), place)) {
      const name = textOf(asScalar(valueAt(resource, ['name'], place)));
      const type = textOf(asScalar(valueAt(resource, ['type'], place)));
      if (name !== null && type !== null) types.set(name, type);
    }
    for (const job of listOf(valueAt(document.contents, ['jobs'], place), place)) {
      const name = textOf(asScalar(valueAt(job, ['name'], place))) ?? '';
      readSteps(valueAt(job, ['plan'], place), name, types, place, facts);
    }
  }
  return facts;
};

/** Steps hold steps: `do`, `in_parallel`, `aggregate`, `try`. Hooks are no deploys. */
function readSteps(
  plan: unknown,
  job: string,
  types: ReadonlyMap<string, string>,
  place: YamlPlace,
  facts: Fact[],
): void {
  const waiting: unknown[] = [plan];
  const seen = new Set<unknown>();
  for (let node = waiting.pop(); waiting.length > 0 || node !== undefined; node = waiting.pop()) {
    if (node === undefined || node === null || seen.has(node)) continue;
    seen.add(node);
    if (asSeq(node)) append(waiting, [...listOf(node, place)].reverse());
    else if (asMap(node)) {
      const put = asScalar(valueAt(node, ['put'], place));
      const written = textOf(put);
      if (put && written !== null) {
        const resource = textOf(asScalar(valueAt(node, ['resource'], place))) ?? written;
        const type = types.get(resource);
        if (type !== undefined && deploying.test(type))
          facts.push(stepOf(put, 'put', [deploying.exec(type)![1]!], node, job, place));
      }
      if (valueAt(node, ['params', 'TERRAFORM_ACTION'], place) !== undefined) {
        const task = asScalar(valueAt(node, ['task'], place));
        if (task) facts.push(stepOf(task, 'uses', ['terraform', 'task'], node, job, place));
      }
      for (const key of ['do', 'in_parallel', 'aggregate', 'try', 'steps']) {
        waiting.push(valueAt(node, [key], place) ?? undefined);
      }
    }
  }
}

function stepOf(
  named: NonNullable<ReturnType<typeof asScalar>>,
  program: 'uses' | 'put',
  words: readonly string[],
  step: unknown,
  job: string,
  place: YamlPlace,
): Command {
  const at = spanOf(named, place.file);
  const name = place.file.text.slice(at.start, at.end);
  const unit: Unit = {
    kind: 'task',
    name,
    job: `${job}/${name}`,
    runner: 'concourse',
    directory: '',
    errexit: true,
    pipefail: true,
  };
  const params = entriesOf(valueAt(step, ['params'], place), place);
  return hostedCommand(program, words, at, params, unit, place);
}
