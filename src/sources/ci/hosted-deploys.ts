import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { NounReader } from '../../model/source.ts';
import { scriptOf } from '../commands/fact-builders.ts';
import { hostedCommand, onHost } from '../commands/step-as-command.ts';
import {
  asMap,
  asScalar,
  asSeq,
  excerptAt,
  readYaml,
  spanOf,
  textOf,
  type YamlNode,
} from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlEntry, type YamlPlace } from '../syntax/yaml-values.ts';

/** Steps of other CI systems that stand for a deploying program, read as `uses NAME --input=value …`. */
type Reader = (root: YamlNode, place: YamlPlace) => readonly Fact[];

function nounReader(reader: Reader): NounReader {
  return (file) =>
    readYaml(file).documents.flatMap((document) => once(reader(document.contents, { file, document })));
}

/** Anchors bring one text to many jobs. */
function once(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Set<number>();
  return facts.filter(({ span }) => !seen.has(span.start) && seen.add(span.start));
}

function unitOf(runner: string, job: string): Unit {
  return { kind: 'step', name: null, job, runner, directory: '', errexit: true, pipefail: true };
}

/** Maps in a tree, outermost first, each with the name of the job that it stands in. */
function mapsIn(
  root: YamlNode,
  place: YamlPlace,
  jobOf: (map: YamlNode, key: string | null) => string | null,
): readonly { readonly map: YamlNode; readonly job: string }[] {
  const found: { map: YamlNode; job: string }[] = [];
  const seen = new Set<unknown>();
  const walk = (node: YamlNode, key: string | null, job: string, levels: number): void => {
    if (levels === 0 || !node || seen.has(node)) return;
    seen.add(node);
    if (asSeq(node)) {
      for (const item of listOf(node, place)) walk(item, null, job, levels - 1);
      return;
    }
    if (!asMap(node)) return;
    const own = jobOf(node, key) ?? job;
    found.push({ map: node, job: own });
    for (const entry of entriesOf(node, place)) walk(entry.value, entry.key, own, levels - 1);
  };
  walk(root, null, 'default', 60);
  return found;
}

/** Orb commands and jobs, under the names that `orbs:` gives them: https://circleci.com/developer/orbs. */
const orbs: Reader = (root, place) => {
  const aliases = new Map<string, string>();
  for (const { key, value } of entriesOf(valueAt(root, ['orbs'], place), place)) {
    const name = textOf(asScalar(value))?.split('@', 1)[0];
    if (name) aliases.set(key, name.toLowerCase());
  }
  if (aliases.size === 0) return [];
  const facts: Fact[] = [];
  const step = (written: string, at: YamlNode, inputs: readonly YamlEntry[], job: string) => {
    const [alias, command] = written.split('/');
    const orb = aliases.get(alias!);
    const scalar = asScalar(at);
    if (orb === undefined || command === undefined || !scalar) return;
    const span = spanOf(scalar, place.file);
    facts.push(hostedCommand('uses', [`${orb}/${command}`], span, inputs, unitOf('circleci', job), place));
  };
  // Aliases of aliases would be walked again for each that leads there.
  const walked = new Set<unknown>();
  const steps = (node: YamlNode, job: string, levels: number): void => {
    if (levels === 0 || walked.has(node)) return;
    walked.add(node);
    for (const item of listOf(node, place)) {
      if (asScalar(item)) step(textOf(item) ?? '', item, [], job);
      for (const { key, keyNode, value } of asMap(item) ? entriesOf(item, place) : []) {
        if (key === 'when' || key === 'unless') steps(valueAt(value, ['steps'], place), job, levels - 1);
        else step(key, keyNode, entriesOf(value, place), job);
      }
    }
  };
  for (const kind of ['jobs', 'commands']) {
    for (const { key, value } of entriesOf(valueAt(root, [kind], place), place))
      steps(valueAt(value, ['steps'], place), key, 10);
  }
  for (const { key, value } of entriesOf(valueAt(root, ['workflows'], place), place))
    steps(valueAt(value, ['jobs'], place), `workflow ${key}`, 2);
  return facts;
};

/** `deploy:` of Travis: https://docs.travis-ci.com/user/deployment-v2. `script` is read with the phases. */
const providers: Reader = (root, place) => {
  const facts: Fact[] = [];
  for (const { map, job } of mapsIn(root, place, () => null)) {
    const deploy = valueAt(map, ['deploy'], place);
    for (const entry of asScalar(deploy) || asMap(deploy) ? [deploy] : listOf(deploy, place)) {
      const scalar = asScalar(asMap(entry) ? valueAt(entry, ['provider'], place) : entry);
      const provider = textOf(scalar)?.toLowerCase();
      if (!scalar || !provider || provider === 'script') continue;
      const inputs = asMap(entry) ? entriesOf(entry, place).filter(({ key }) => key !== 'provider') : [];
      const at = spanOf(scalar, place.file);
      facts.push(
        hostedCommand('uses', ['travis', provider], at, inputs, unitOf('travis', `deploy ${job}`), place),
      );
    }
  }
  return facts;
};

/** `task: HelmDeploy@1`: https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/. */
const tasks: Reader = (root, place) => {
  const facts: Fact[] = [];
  const jobOf = (map: YamlNode) =>
    textOf(valueAt(map, ['deployment'], place)) ?? textOf(valueAt(map, ['job'], place));
  for (const { map, job } of mapsIn(root, place, jobOf)) {
    const scalar = asScalar(valueAt(map, ['task'], place));
    const name = textOf(scalar)?.split('@', 1)[0]?.toLowerCase();
    if (!scalar || !name) continue;
    const inputs = entriesOf(valueAt(map, ['inputs'], place), place);
    const at = spanOf(scalar, place.file);
    facts.push(hostedCommand('uses', ['task', name], at, inputs, unitOf('azure', job), place));
  }
  return facts;
};

/** `pipe: atlassian/aws-ecs-deploy:1.6.2`: https://bitbucket.org/product/features/pipelines/integrations. */
const pipes: Reader = (root, place) => {
  const facts: Fact[] = [];
  const jobOf = (map: YamlNode) => textOf(asScalar(valueAt(map, ['name'], place)));
  for (const { map, job } of mapsIn(root, place, jobOf)) {
    const scalar = asScalar(valueAt(map, ['pipe'], place));
    const name = textOf(scalar)
      ?.replace(/^docker:\/\//, '')
      .split(':', 1)[0]
      ?.toLowerCase();
    if (!scalar || !name) continue;
    const at = spanOf(scalar, place.file);
    const inputs = entriesOf(valueAt(map, ['variables'], place), place);
    const command = asScalar(inputs.find(({ key }) => key === 'COMMAND')?.value);
    if (name === 'atlassian/ssh-run' && command) {
      const text = onHost(excerptAt(command, place.file), spanOf(command, place.file).start);
      append(facts, scriptOf(place.file, text, unitOf('bitbucket', job), 'bash'));
    } else {
      facts.push(hostedCommand('uses', [name], at, inputs, unitOf('bitbucket', job), place));
    }
  }
  return facts;
};

export const circleciOrbSteps = nounReader(orbs);
export const travisProviders = nounReader(providers);
export const azureTasks = nounReader(tasks);
export const bitbucketPipes = nounReader(pipes);
