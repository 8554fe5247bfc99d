import { append } from '../../model/append.ts';
import type { JobStart, PipelineJob } from '../../model/pipeline-job.ts';
import type { NounReader } from '../../model/source.ts';
import { pipelineJob, textAt, textsAt, uniqueStarts } from '../ci/job-facts.ts';
import { asMap, asScalar, asSeq, readYaml, type YamlNode } from '../syntax/yaml.ts';
import { listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** When and how the jobs of a Concourse pipeline run: https://concourse-ci.org/docs/jobs/. */
export const concourseJobs: NounReader = (file) => {
  if (!/^jobs:/m.test(file.text) || !file.text.includes('plan:')) return [];
  const facts: PipelineJob[] = [];
  for (const document of readYaml(file).documents) {
    const place = { file, document };
    const root = document.contents;
    const types = new Map<string, string>();
    for (const resource of listOf(valueAt(root, ['resources'], place), place)) {
      const name = textAt(resource, 'name', place);
      const type = textAt(resource, 'type', place);
      if (name !== null && type !== null) types.set(name, type);
    }
    for (const job of listOf(valueAt(root, ['jobs'], place), place)) {
      const name = textAt(job, 'name', place);
      if (name !== null && asMap(job)) facts.push(readJob(job, name, types, place));
    }
  }
  return facts;
};

function readJob(
  job: YamlNode,
  name: string,
  types: ReadonlyMap<string, string>,
  place: YamlPlace,
): PipelineJob {
  const starts: JobStart[] = [];
  const after: string[] = [];
  let locked = false;
  for (const step of stepsOf(valueAt(job, ['plan'], place), place)) {
    const got = textAt(step, 'get', place);
    const used = textAt(step, 'resource', place) ?? got ?? textAt(step, 'put', place) ?? '';
    const type = types.get(used) ?? '';
    // A pool hands its lock to one job at a time.
    if (
      type.startsWith('pool') &&
      (textAt(valueAt(step, ['params'], place), 'acquire', place) ??
        textAt(valueAt(step, ['params'], place), 'claim', place)) !== null
    )
      locked = true;
    if (got === null) continue;
    const passed = textsAt(step, 'passed', place);
    append(after, passed);
    if (textAt(step, 'trigger', place) !== 'true') continue;
    starts.push(
      /^(?:time|cron)/.test(type)
        ? 'time'
        : passed.length > 0
          ? 'pipeline'
          : /^git$/.test(type)
            ? 'push'
            : /pull-request/.test(type)
              ? 'pull-request'
              : 'event',
    );
  }
  const groups = valueAt(job, ['serial_groups'], place);
  return pipelineJob(asScalar(valueAt(job, ['name'], place)), job, place, {
    runner: 'concourse',
    job: name,
    starts: starts.length === 0 ? ['hand'] : uniqueStarts(starts),
    exclusive:
      locked ||
      textAt(job, 'serial', place) === 'true' ||
      textAt(job, 'max_in_flight', place) === '1' ||
      (groups !== undefined && listOf(groups, place).length > 0),
    approval: starts.length === 0,
    after,
    gated: false,
  });
}

/** Steps hold steps; hooks do too, and matter here for nobody. */
function stepsOf(plan: YamlNode, place: YamlPlace): readonly YamlNode[] {
  const found: YamlNode[] = [];
  const waiting: YamlNode[] = [plan];
  const seen = new Set<unknown>();
  for (let node = waiting.pop(); node !== undefined || waiting.length > 0; node = waiting.pop()) {
    if (!node || seen.has(node)) continue;
    seen.add(node);
    if (asSeq(node)) append(waiting, listOf(node, place));
    else if (asMap(node)) {
      found.push(node);
      for (const key of ['do', 'in_parallel', 'aggregate', 'try', 'steps'])
        waiting.push(valueAt(node, [key], place));
    }
  }
  return found;
}
