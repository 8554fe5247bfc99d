import type { Argument, Command } from '../model/command.ts';
import { excerptOf } from '../model/excerpt.ts';
import type { Fact } from '../model/facts.ts';
import type { Script } from '../model/script.ts';
import type { Source } from '../model/source.ts';
import { concourse } from './concourse.ts';
import { asMap, asScalar, asSeq, readYaml, spanOf, textOf } from './syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from './yaml-values.ts';

/** Resource types whose `put` deploys (https://resource-types.concourse-ci.org), by the words in their names. */
const deploying =
  /^(cf|cf-cli|cloud-?foundry|bosh-deployment|bosh-config|kubernetes|k8s|helm3?|helm-chart|terraform|marathon|nomad)([-_].*|-resource)?$/;

/** `put:` steps of Concourse pipelines that deploy, read as commands: `put TYPE --param=value …`. */
export const concoursePuts: Source = {
  format: 'concourse-puts',
  matches: () => false,
  worthLooking: (path, executable) => concourse.worthLooking!(path, executable),
  recognises: (file) => /\bput:/.test(file.text) && concourse.recognises!(file),
  read: (file) => {
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
    return { facts, diagnostics: [] };
  },
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
    if (asSeq(node)) waiting.push(...[...listOf(node, place)].reverse());
    else if (asMap(node)) {
      const put = asScalar(valueAt(node, ['put'], place));
      const written = textOf(put);
      if (put && written !== null) {
        const resource = textOf(asScalar(valueAt(node, ['resource'], place))) ?? written;
        const type = types.get(resource);
        if (type !== undefined && deploying.test(type)) facts.push(putOf(put, type, node, job, place));
      }
      for (const key of ['do', 'in_parallel', 'aggregate', 'try', 'steps']) {
        waiting.push(valueAt(node, [key], place) ?? undefined);
      }
    }
  }
}

function putOf(
  put: NonNullable<ReturnType<typeof asScalar>>,
  type: string,
  step: unknown,
  job: string,
  place: YamlPlace,
): Command {
  const { file } = place;
  const at = spanOf(put, file);
  const text = file.text.slice(at.start, at.end);
  const kind = deploying.exec(type)![1]!;
  const words: Argument[] = [{ text: kind, value: kind, pattern: kind, span: at }];
  for (const { key, value } of entriesOf(valueAt(step, ['params'], place), place)) {
    const scalar = asScalar(value);
    const said = textOf(scalar);
    if (!scalar || said === null) continue;
    const option = `--${key}=${said.trim()}`;
    const open = option.includes('((') || option.includes('{{');
    words.push({
      text: option,
      value: open ? null : option,
      pattern: open ? `--${key}=\0` : option,
      span: spanOf(scalar, file),
    });
  }
  const script: Script = {
    kind: 'script',
    path: file.path,
    span: at,
    text,
    shell: 'other',
    excerpt: excerptOf('', at.start),
    unit: {
      kind: 'task',
      name: text,
      job: `${job}/${text}`,
      runner: 'concourse',
      directory: '',
      errexit: true,
      pipefail: true,
    },
  };
  return {
    kind: 'command',
    path: file.path,
    span: at,
    text,
    script,
    index: 0,
    name: 'put',
    program: { text: 'put', value: 'put', pattern: 'put', span: at },
    arguments: words,
    wrappers: [],
    environment: {},
    input: null,
    outputs: [],
    pipeline: { id: 0, place: 0, length: 1 },
    joined: 'first',
    orElse: null,
    tested: false,
    within: [],
    feeds: null,
    errexit: true,
    pipefail: true,
    xtrace: false,
    directory: '',
    remote: null,
  };
}
