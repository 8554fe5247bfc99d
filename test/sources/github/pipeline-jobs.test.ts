import { describe, expect, it } from 'vitest';
import type { PipelineJob } from '../../../src/model/pipeline-job.ts';
import { githubJobs } from '../../../src/sources/github/pipeline-jobs.ts';

function jobOf(on: string, job = ''): PipelineJob {
  const text = `on:\n${on}\njobs:\n  deploy:\n    runs-on: x\n${job}    steps: []\n`;
  const [fact] = githubJobs({ path: '.github/workflows/a.yml', text, executable: false });
  return fact as PipelineJob;
}

describe('what starts a job of a workflow', () => {
  it.each([
    ['  push:', ['push']],
    ['  push:\n    tags: [v1]', ['tag']],
    ['  push:\n    tags: [v1]\n    branches: [main]', ['push', 'tag']],
    ['  pull_request:', ['pull-request']],
    ['  pull_request:\n    types: [closed]', ['merged']],
    ['  pull_request:\n    types: [labeled]', ['hand']],
    ['  schedule:\n    - cron: x\n  workflow_dispatch:', ['time', 'hand']],
    ['  workflow_run:\n    workflows: [ci]', ['pipeline']],
    ['  workflow_call:', ['call']],
    ['  repository_dispatch:', ['event']],
    ['  - push\n  - merge_group', ['push', 'merged']],
  ])('%s', (on, starts) => {
    expect(jobOf(on).starts).toEqual(starts);
  });

  it.each([
    ["github.event_name == 'push'", ['push']],
    ["github.event_name != 'pull_request'", ['push']],
    ["github.ref == 'refs/heads/main'", ['push']],
    ["startsWith(github.ref, 'refs/tags/')", []],
    ["github.ref == 'refs/heads/main' || github.event_name == 'pull_request'", ['push', 'pull-request']],
  ])('under if: %s', (condition, starts) => {
    expect(jobOf('  push:\n  pull_request:', `    if: ${condition}\n`).starts).toEqual(starts);
  });
});

describe('whether two runs of it wait for each other', () => {
  it.each([
    ['', false],
    ['    concurrency: deploy\n', true],
    ['    concurrency: deploy-${{ github.ref }}\n', true],
    ['    concurrency: deploy-${{ github.run_id }}\n', false],
    ['    concurrency:\n      group: ${{ github.workflow }}-${{ github.sha }}\n', false],
  ])('%j', (job, exclusive) => {
    expect(jobOf('  push:', job).exclusive).toBe(exclusive);
  });
});

it('leaves the reviewers of an environment open', () => {
  expect(jobOf('  push:').approval).toBe(false);
  expect(jobOf('  push:', '    environment: production\n').approval).toBe(null);
});

it('reads what it needs', () => {
  expect(jobOf('  push:', '    needs: [test, lint]\n').after).toEqual(['jobs.test', 'jobs.lint']);
});
