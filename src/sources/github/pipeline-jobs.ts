import type { JobStart, PipelineJob } from '../../model/pipeline-job.ts';
import type { NounReader } from '../../model/source.ts';
import { lookUp } from '../../model/table.ts';
import { pipelineJob, textAt, textsAt, uniqueStarts } from '../ci/job-facts.ts';
import { asMap, asScalar, readYaml, textOf, type YamlNode } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { isDead } from './steps.ts';

/** When and how the jobs of a workflow run: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax. */
export const githubJobs: NounReader = (file) => {
  const document = readYaml(file).documents[0];
  if (!document) return [];
  const place = { file, document };
  const root = document.contents;
  const starts = startsOf(root, place);
  const grouped = isGroup(valueAt(root, ['concurrency'], place), place);
  // What started the other workflow has passed there.
  const followed = starts.includes('pipeline');
  return entriesOf(valueAt(root, ['jobs'], place), place).flatMap(({ key, keyNode, value }) => {
    if (!asMap(value) || isDead(valueAt(value, ['if'], place))) return [];
    const environment = valueAt(value, ['environment'], place);
    const job: PipelineJob = pipelineJob(keyNode, value, place, {
      runner: 'github',
      job: `jobs.${key}`,
      starts: narrowed(starts, textAt(value, 'if', place)),
      exclusive:
        grouped || isGroup(valueAt(value, ['concurrency'], place), place) || waitsItself(value, place),
      // Whether the environment has reviewers is set in the repository's settings.
      approval: environment ? null : asksSomebody(value, place),
      after: textsAt(value, 'needs', place).map((name) => `jobs.${name}`),
      gated: followed || waitsForChecks(value, place),
    });
    return [job];
  });
};

const events: Readonly<Record<string, JobStart>> = {
  pull_request: 'pull-request',
  pull_request_target: 'pull-request',
  merge_group: 'merged',
  schedule: 'time',
  workflow_dispatch: 'hand',
  workflow_call: 'call',
  workflow_run: 'pipeline',
  release: 'release',
  create: 'tag',
  // Comments and labels are somebody's word.
  issue_comment: 'hand',
  issues: 'hand',
  label: 'hand',
  discussion: 'hand',
  pull_request_review: 'hand',
};

function startsOf(root: YamlNode, place: YamlPlace): readonly JobStart[] {
  const on = valueAt(root, ['on'], place) ?? valueAt(root, ['true'], place);
  const named = asMap(on)
    ? entriesOf(on, place).map(({ key, value }) => ({ event: key, value }))
    : listOf(on, place).map((item) => ({ event: textOf(asScalar(item)) ?? '', value: undefined }));
  return uniqueStarts(
    named.flatMap(({ event, value }): JobStart[] => {
      if (event === 'push') return pushes(value, place);
      if (event === 'pull_request' || event === 'pull_request_target') {
        const types = textsAt(value, 'types', place);
        if (types.includes('closed')) return types.length === 1 ? ['merged'] : ['merged', 'pull-request'];
        // A label is put there by somebody.
        if (types.length > 0 && types.every((type) => type === 'labeled')) return ['hand'];
      }
      return [lookUp(events, event) ?? 'event'];
    }),
  );
}

/** `tags` alone leaves branches out. */
function pushes(value: YamlNode, place: YamlPlace): JobStart[] {
  const has = (key: string) => valueAt(value, [key], place) !== undefined;
  const tags = has('tags') || has('tags-ignore');
  const branches = has('branches') || has('branches-ignore');
  if (tags && !branches) return ['tag'];
  return tags ? ['push', 'tag'] : ['push'];
}

const asked = /github\.event_name\s{0,5}(==|!=)\s{0,5}'(\w{1,40})'/g;

/** What the job's own `if` leaves of it, as far as that is plain. */
function narrowed(starts: readonly JobStart[], condition: string | null): readonly JobStart[] {
  if (condition === null) return starts;
  const ofEvent = (event: string): JobStart =>
    event === 'push' ? 'push' : (lookUp(events, event) ?? 'event');
  let left = starts;
  const tests = [...condition.matchAll(asked)];
  const named = tests.filter(([, operator]) => operator === '==').map(([, , event]) => ofEvent(event!));
  if (named.length > 0 && (named.length > 1 || !condition.includes('||')))
    left = left.filter((start) => named.includes(start) || (start === 'tag' && named.includes('push')));
  for (const [, operator, event] of tests)
    if (operator === '!=' && !condition.includes('||'))
      left = left.filter((start) => start !== ofEvent(event!));
  if (condition.includes('||')) return left;
  if (
    /(?:startsWith\s*\(\s*github\.ref\s*,\s*'refs\/tags|github\.ref_type\s*==\s*'tag')/.test(condition) &&
    !/!\s*startsWith/.test(condition)
  )
    left = left.filter((start) => start !== 'push' && start !== 'pull-request');
  else if (/github\.ref(?:_name)?\s*==\s*'/.test(condition))
    // The ref of a pull request is its own.
    left = left.filter((start) => start !== 'pull-request' && start !== 'tag');
  return left;
}

/** A group of which every run has its own is none: the id of the run, the commit. */
function isGroup(node: YamlNode, place: YamlPlace): boolean {
  const group = textOf(asScalar(asMap(node) ? valueAt(node, ['group'], place) : node));
  if (group === null) return node !== undefined && node !== null;
  return !/\bgithub\.(?:run_id|run_number|sha)\b/.test(group);
}

/** Actions that wait until the runs before them have ended, or end them. */
const queues =
  /^(?:softprops\/turnstyle|ben-z\/gh-action-mutex|aldyhelnawan\/turnstyle|autarch\/turnstyle|styfle\/cancel-workflow-action|n1hility\/cancel-previous-runs|potiuk\/cancel-workflow-runs|rokroskar\/workflow-run-cleanup-action|khan\/pull-request-workflow-cancel|fkirc\/skip-duplicate-actions|mktcode\/consecutive-workflow-action|tj-actions\/[\w-]*mutex|github\/lock|[\w.-]+\/[\w.-]*(?:mutex|turnstyle|semaphore|lock|queue)[\w.-]*)@/i;
const approvals = /^(?:trstringer\/manual-approval|[\w.-]+\/[\w.-]*(?:manual-approv|approval)[\w.-]*)@/i;
const checks =
  /^(?:lewagon\/wait-on-check-action|fountainhead\/action-wait-for-check|ahmadnassri\/action-workflow-run-wait|wechuli\/allcheckspassed|int128\/wait-for-workflows-action|poseidon\/wait-for-status-checks|[\w.-]+\/[\w.-]*(?:wait[\w-]*(?:check|status|workflow)|await-checks)[\w.-]*)@/i;

function uses(job: YamlNode, pattern: RegExp, place: YamlPlace): boolean {
  return listOf(valueAt(job, ['steps'], place), place).some((step) =>
    pattern.test(textAt(step, 'uses', place) ?? ''),
  );
}

const waitsItself = (job: YamlNode, place: YamlPlace) => uses(job, queues, place);
const asksSomebody = (job: YamlNode, place: YamlPlace) => uses(job, approvals, place);
const waitsForChecks = (job: YamlNode, place: YamlPlace) => uses(job, checks, place);
