import type { Fact } from '../../model/facts.ts';
import type { JobStart, PipelineJob } from '../../model/pipeline-job.ts';
import type { NounReader } from '../../model/source.ts';
import { asMap, asScalar, readYaml, textOf, type YamlNode } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { pipelineJob, textAt, textsAt } from './job-facts.ts';

interface Use {
  readonly job: string;
  readonly name: string;
  readonly node: YamlNode;
  readonly start: JobStart;
}

/** When and how jobs of CircleCI run: https://circleci.com/docs/configuration-reference/#workflows. */
export const circleciJobs: NounReader = (file) => {
  const facts: Fact[] = [];
  for (const document of readYaml(file).documents) {
    const place = { file, document };
    const root = document.contents;
    const defined = new Map(
      entriesOf(valueAt(root, ['jobs'], place), place).map((entry) => [entry.key, entry]),
    );
    // An orb that lets one build wait for another.
    const queued = /\bqueue\/(until_front_of_line|block_workflow)\b/.test(file.text);
    const uses = entriesOf(valueAt(root, ['workflows'], place), place).flatMap(({ value }) =>
      usesOf(value, place),
    );
    const jobs = new Map<string, Use[]>();
    for (const use of uses) jobs.set(use.job, [...(jobs.get(use.job) ?? []), use]);
    const byName = new Map(uses.map(({ name, job }) => [name, job]));
    for (const [job, all] of jobs) {
      const entry = defined.get(job);
      const named = entry?.keyNode ?? asScalar(all[0]!.node);
      const approves = all.some(({ node }) => textAt(node, 'type', place) === 'approval');
      if (!named && !approves) continue;
      const fact: PipelineJob = pipelineJob(named ?? all[0]!.node, entry?.value ?? null, place, {
        runner: 'circleci',
        job,
        starts: all.map(({ start }) => start),
        startsElsewhere: true,
        exclusive: queued || all.every(({ node }) => textAt(node, 'serial-group', place) !== null),
        approval: approves,
        after: all.flatMap(({ node }) =>
          textsAt(node, 'requires', place).map((name) => byName.get(name) ?? name),
        ),
        gated: false,
      });
      facts.push(fact);
    }
  }
  return facts;
};

function usesOf(workflow: YamlNode, place: YamlPlace): readonly Use[] {
  const timed = listOf(valueAt(workflow, ['triggers'], place), place).length > 0;
  return listOf(valueAt(workflow, ['jobs'], place), place).flatMap((item): Use[] => {
    const plain = textOf(asScalar(item));
    if (plain !== null) return [{ job: plain, name: plain, node: item, start: timed ? 'time' : 'push' }];
    if (!asMap(item)) return [];
    return entriesOf(item, place).map(({ key, value }) => ({
      job: key,
      name: textAt(value, 'name', place) ?? key,
      node: value,
      start: timed ? 'time' : onlyTags(value, place) ? 'tag' : 'push',
    }));
  });
}

/** `filters: { tags: {only: …}, branches: {ignore: /.*\/} }` */
function onlyTags(use: YamlNode, place: YamlPlace): boolean {
  const tags = valueAt(use, ['filters', 'tags', 'only'], place);
  const ignored = textsAt(valueAt(use, ['filters', 'branches'], place), 'ignore', place);
  return tags !== undefined && ignored.includes('/.*/');
}
