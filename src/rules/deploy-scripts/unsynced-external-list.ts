import { type ExternalInput, unsyncedInputs } from '../../analysis/deploys/external-inputs.ts';
import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { folderOf } from '../../model/workspace.ts';

export const unsyncedExternalList = defineRule({
  id: 'unsynced-external-list',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  scope: 'tree',
  docs: {
    summary: 'a deploy takes a list that somebody else changes, and nothing starts it when that happens',
    what: 'Terraform that reads what a provider publishes (prefix lists, IP ranges, service tags) or picks its newest image (`most_recent`, a family), or a deploy script that fetches such a list, where every pipeline that applies it is known and only pushes, pull requests or people start it: no `schedule`, no time resource, no event. One finding per folder and kind of list, or per script. Pipelines whose schedules are set elsewhere (GitLab, Jenkins, Azure and others), and folders that no pipeline applies, are not reported.',
    why: 'In August 2024 AWS published more ranges for S3. Nothing ran cloud.gov’s deploy, so its firewalls refused the new ones until somebody noticed.',
    fix: 'Run the deploy by schedule too, or when the owner of the list says that it has changed.',
    bad: 'on:\n  push:\n    branches: [main]   # and main.tf reads data.aws_prefix_list.s3.cidr_blocks',
    good: "on:\n  push:\n    branches: [main]\n  schedule:\n    - cron: '17 4 * * *'",
    language: 'yaml',
  },
  *check(facts) {
    const byPlace = new Map<string, ExternalInput[]>();
    for (const input of unsyncedInputs(facts)) {
      const key =
        input.at.kind === 'list-use' ? `${folderOf(input.at.path)}\0${input.at.source}` : input.at.path;
      byPlace.set(key, [...(byPlace.get(key) ?? []), input]);
    }
    for (const [first, ...others] of byPlace.values()) {
      if (first === undefined) continue;
      const { at, name, run } = first;
      yield {
        path: at.path,
        span: at.span,
        message: `Somebody else decides what \`${name}\` is, and nothing deploys when it changes: \`${run.top.text}\` in ${run.top.path} is not started by time. Add ${run.top.runner === 'concourse' ? 'a `time` resource with `trigger: true`' : 'a `schedule`'}, so that the change is applied before somebody misses it.`,
        subject: { kind: 'list', ecosystem: null, name, version: null, purl: null },
        related: [
          { path: run.top.path, span: run.top.span, message: 'this job applies it' },
          ...others.map((other) => ({
            path: other.at.path,
            span: other.at.span,
            message: `${other.name} too`,
          })),
        ],
      } satisfies Draft;
    }
  },
});
