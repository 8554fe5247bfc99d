import type { Fact } from '../../model/facts.ts';
import type { JobStart } from '../../model/pipeline-job.ts';
import type { NounReader } from '../../model/source.ts';
import { asMap, asSeq, readYaml, type YamlNode } from '../syntax/yaml.ts';
import { entriesOf, listOf, type YamlPlace } from '../syntax/yaml-values.ts';
import { pipelineJob, textAt, textsAt, uniqueStarts } from './job-facts.ts';

/** Keys at the top that are no jobs, and templates, which begin with a dot. */
const reserved =
  /^(\..*|default|include|stages|variables|workflow|image|services|cache|spec|before_script|after_script|types|pages:deploy)$/;
const standard = ['.pre', 'build', 'test', 'deploy', '.post'];

/** When and how jobs of GitLab run: https://docs.gitlab.com/ci/yaml/. */
export const gitlabJobs: NounReader = (file) => {
  const facts: Fact[] = [];
  for (const document of readYaml(file).documents) {
    const place = { file, document };
    const root = document.contents;
    const entries = entriesOf(root, place);
    const top = new Map(entries.map(({ key, value }) => [key, value]));
    // What is included may hold stages, templates and jobs; an included file does not know who includes it.
    const whole = !top.has('include') && /(^|\/)\.gitlab-ci\.ya?ml$/.test(file.path);
    const named = textsAt(root, 'stages', place);
    const stages = named.length > 0 ? ['.pre', ...named, '.post'] : standard;
    const jobs = entries.filter(({ key, value }) => !reserved.test(key) && asMap(value));
    const read = jobs.map((entry) => ({ ...entry, ...effective(entry.value, top, place) }));
    const stageOf = (values: ReadonlyMap<string, YamlNode>) =>
      stages.indexOf(textOfValue(values, 'stage', place) ?? 'test');
    for (const { key, keyNode, value, values, known } of read) {
      const needs = values.get('needs');
      const after = listOf(needs ?? values.get('dependencies'), place).flatMap(
        (item) => textAt(item, 'job', place) ?? scalarText(item) ?? [],
      );
      const earlier = read.some((other) => other.key !== key && stageOf(other.values) < stageOf(values));
      const start = startsOf(values, place);
      facts.push(
        pipelineJob(keyNode, value, place, {
          runner: 'gitlab',
          job: key,
          starts: start.starts,
          startsElsewhere: true,
          exclusive: values.has('resource_group') ? true : known ? false : null,
          approval: start.approval ?? (values.has('environment') || !known ? null : false),
          after,
          gated: asSeq(needs) ? false : earlier ? true : whole && known ? false : null,
        }),
      );
    }
  }
  return facts;
};

function scalarText(node: YamlNode): string | null {
  const { value } = (node ?? {}) as { value?: unknown };
  return typeof value === 'string' ? value : null;
}

function textOfValue(values: ReadonlyMap<string, YamlNode>, key: string, place: YamlPlace): string | null {
  return scalarText(listOf(values.get(key), place)[0]);
}

/** A job with what it extends; `known` when all of that stands in this file. */
function effective(
  node: YamlNode,
  top: ReadonlyMap<string, YamlNode>,
  place: YamlPlace,
): { values: ReadonlyMap<string, YamlNode>; known: boolean } {
  const values = new Map<string, YamlNode>();
  let known = true;
  const seen = new Set<YamlNode>();
  const add = (from: YamlNode) => {
    if (!from || seen.has(from) || seen.size > 30) return;
    seen.add(from);
    for (const { key, value } of entriesOf(from, place)) if (!values.has(key)) values.set(key, value);
    for (const parent of [...textsAt(from, 'extends', place)].reverse()) {
      if (top.has(parent)) add(top.get(parent));
      else known = false;
    }
  };
  add(node);
  return { values, known };
}

interface Starts {
  readonly starts: readonly JobStart[];
  /** Undefined where nothing is said of somebody. */
  readonly approval?: boolean | null;
}

function startsOf(values: ReadonlyMap<string, YamlNode>, place: YamlPlace): Starts {
  if (textOfValue(values, 'when', place) === 'manual') return { starts: ['hand'], approval: true };
  const rules = listOf(values.get('rules'), place);
  const running = rules.filter((rule) => textAt(rule, 'when', place) !== 'never');
  const manual = running.filter((rule) => textAt(rule, 'when', place) === 'manual').length;
  if (manual > 0)
    return manual === running.length
      ? { starts: ['hand'], approval: true }
      : { starts: ['push', 'hand'], approval: null };
  const only = values.get('only');
  const words = [
    ...running.flatMap((rule) => textAt(rule, 'if', place) ?? ''),
    ...textsAt(asMap(only) ? only : null, 'refs', place),
    ...(asMap(only) ? [] : listOf(only, place).flatMap((item) => scalarText(item) ?? [])),
  ];
  if (words.length === 0) return { starts: ['push'] };
  return { starts: uniqueStarts(words.map(startOf)) };
}

function startOf(word: string): JobStart {
  if (/"schedule"|'schedule'|^schedules$/.test(word)) return 'time';
  if (/merge_request/.test(word)) return 'pull-request';
  if (/CI_COMMIT_TAG\b(?!\s*==\s*null)|^tags$/.test(word)) return 'tag';
  if (/^(web|api|chat)$|"web"/.test(word)) return 'hand';
  if (/^(triggers|pipelines)$|"(trigger|pipeline|parent_pipeline)"/.test(word)) return 'pipeline';
  return 'push';
}
