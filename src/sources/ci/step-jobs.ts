import type { Fact } from '../../model/facts.ts';
import type { JobStart } from '../../model/pipeline-job.ts';
import type { NounReader } from '../../model/source.ts';
import { asMap, asScalar, asSeq, readYaml, textOf, type YamlNode } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { pipelineJob, textAt, textsAt, uniqueStarts } from './job-facts.ts';

/** When and how steps of Buildkite run: https://buildkite.com/docs/pipelines/configure/step-types/command-step. */
export const buildkiteJobs: NounReader = (file) => {
  const facts: Fact[] = [];
  for (const document of readYaml(file).documents) {
    const place = { file, document };
    let approval = false;
    let waited = false;
    let earlier = false;
    const read = (steps: YamlNode, levels: number): void => {
      for (const step of levels > 0 ? listOf(steps, place) : []) {
        const word = textOf(asScalar(step));
        const has = (key: string) => valueAt(step, [key], place) !== undefined;
        if (word === 'wait' || has('wait')) waited = earlier;
        else if (word === 'block' || word === 'input' || has('block') || has('input')) approval = true;
        else if (has('steps')) read(valueAt(step, ['steps'], place), levels - 1);
        else if (asMap(step)) {
          const key = ['label', 'name', 'key'].find((each) => textAt(step, each, place) !== null);
          if (key !== undefined)
            facts.push(
              pipelineJob(valueAt(step, [key], place), step, place, {
                runner: 'buildkite',
                job: textAt(step, key, place)!,
                starts: ['push'],
                startsElsewhere: true,
                exclusive: has('concurrency_group') || has('concurrency'),
                approval,
                after: textsAt(step, 'depends_on', place),
                gated: waited || approval || has('depends_on'),
              }),
            );
          earlier = true;
        }
      }
    };
    read(valueAt(document.contents, ['steps'], place), 5);
  }
  return facts;
};

/** When and how steps of Bitbucket run; a deployment waits for the one before: https://support.atlassian.com/bitbucket-cloud/docs/step-options/. */
export const bitbucketJobs: NounReader = (file) => {
  const facts: Fact[] = [];
  for (const document of readYaml(file).documents) {
    const place = { file, document };
    const pipelines = valueAt(document.contents, ['pipelines'], place);
    for (const { key, value } of entriesOf(pipelines, place)) {
      if (key === 'default') readSteps(value, ['push'], null, place, facts);
      else
        for (const { value: steps } of entriesOf(value, place))
          readSteps(steps, [bitbucketStarts.get(key) ?? 'event'], null, place, facts);
    }
  }
  const told = new Set<string>();
  // Anchors bring one step to many pipelines: the first says where it stands.
  return facts.filter((fact) => fact.kind === 'pipeline-job' && !told.has(fact.job) && told.add(fact.job));
};

const bitbucketStarts: ReadonlyMap<string, JobStart> = new Map([
  ['branches', 'push'],
  ['tags', 'tag'],
  ['custom', 'hand'],
  ['pull-requests', 'pull-request'],
]);

function readSteps(
  node: YamlNode,
  starts: readonly JobStart[],
  deployment: YamlNode,
  place: YamlPlace,
  facts: Fact[],
): void {
  let earlier = false;
  let approval: boolean | null = false;
  for (const item of listOf(node, place)) {
    const stage = valueAt(item, ['stage'], place);
    const inner = stage
      ? listOf(valueAt(stage, ['steps'], place), place)
      : listOf(
          valueAt(item, ['parallel', 'steps'], place) ?? valueAt(item, ['parallel'], place) ?? item,
          place,
        );
    const outer = deployment ?? valueAt(stage, ['deployment'], place);
    for (const each of inner) {
      const step = valueAt(each, ['step'], place);
      const name = asScalar(valueAt(step, ['name'], place));
      if (textAt(step, 'trigger', place) === 'manual' || textAt(stage, 'trigger', place) === 'manual')
        approval = true;
      const deploys = outer ?? valueAt(step, ['deployment'], place);
      if (name)
        facts.push(
          pipelineJob(name, step, place, {
            runner: 'bitbucket',
            job: textOf(name)!,
            starts,
            startsElsewhere: true,
            exclusive: Boolean(deploys) || valueAt(step, ['concurrency-group'], place) !== undefined,
            approval: approval || (deploys ? null : false),
            gated: earlier,
          }),
        );
    }
    earlier = true;
  }
}

/** When and how pipelines of Drone run: https://docs.drone.io/pipeline/configuration/. */
export const droneJobs: NounReader = (file) =>
  readYaml(file).documents.flatMap((document): Fact[] => {
    const place = { file, document };
    const root = document.contents;
    const name = asScalar(valueAt(root, ['name'], place));
    if (!name || !asMap(root)) return [];
    const events = textsAt(valueAt(root, ['trigger'], place), 'event', place);
    const asked =
      events.length > 0 ? events : textsAt(valueAt(root, ['trigger', 'event'], place), 'include', place);
    return [
      pipelineJob(name, root, place, {
        runner: 'drone',
        job: textOf(name)!,
        starts:
          asked.length === 0
            ? ['push']
            : uniqueStarts(asked.map((event) => droneStarts.get(event) ?? 'event')),
        startsElsewhere: true,
        exclusive: valueAt(root, ['concurrency'], place) !== undefined,
        approval: asked.length > 0 && asked.every((event) => event === 'promote' || event === 'rollback'),
        after: textsAt(root, 'depends_on', place),
      }),
    ];
  });

const droneStarts: ReadonlyMap<string, JobStart> = new Map([
  ['push', 'push'],
  ['tag', 'tag'],
  ['pull_request', 'pull-request'],
  ['cron', 'time'],
  ['promote', 'hand'],
  ['rollback', 'hand'],
  ['custom', 'hand'],
]);

/** When and how jobs of Azure Pipelines run: https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/. */
export const azureJobs: NounReader = (file) => {
  const facts: Fact[] = [];
  for (const document of readYaml(file).documents) {
    const place = { file, document };
    const root = document.contents;
    const trigger = valueAt(root, ['trigger'], place);
    // A file without a trigger may be a template, whose pipeline says when it runs.
    const whole = trigger !== undefined;
    const starts: JobStart[] = textOf(asScalar(trigger)) === 'none' ? ['hand'] : ['push'];
    const locked =
      /\blockBehavior\s*:/.test(file.text) ||
      textAt(trigger, 'batch', place) === 'true' ||
      /\btask\s*:\s*ManualValidation@/.test(file.text);
    let stages = 0;
    const seen = new Set<unknown>();
    const walk = (node: YamlNode, levels: number): void => {
      if (levels === 0 || !node || seen.has(node)) return;
      seen.add(node);
      if (asSeq(node)) for (const item of listOf(node, place)) walk(item, levels - 1);
      if (!asMap(node)) return;
      if (textAt(node, 'stage', place) !== null) stages++;
      for (const key of ['job', 'deployment']) {
        const name = asScalar(valueAt(node, [key], place));
        if (!name || !textOf(name)) continue;
        const somewhere = key === 'deployment' || valueAt(node, ['environment'], place) !== undefined;
        facts.push(
          pipelineJob(name, node, place, {
            runner: 'azure',
            job: textOf(name)!,
            starts: whole ? starts : null,
            startsElsewhere: true,
            // The lock and the reviewers of an environment are set in a web page.
            exclusive: locked ? true : somewhere || !whole ? null : false,
            approval: somewhere || /ManualValidation@/.test(file.text) ? null : false,
            after: textsAt(node, 'dependsOn', place),
            gated: stages > 1 ? true : whole ? false : null,
          }),
        );
      }
      for (const { value } of entriesOf(node, place)) walk(value, levels - 1);
    };
    walk(root, 30);
  }
  return facts;
};
