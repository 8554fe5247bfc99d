import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestRepository, temporaryFolder } from '../repository.ts';
import { runAction } from './runner.ts';

const offline = { offline: 'true', 'as-of': '2026-11-20' };

const before = {
  Dockerfile:
    'FROM python:3.9-bullseye@sha256:0000000000000000000000000000000000000000000000000000000000000000\n',
  'package.json': '{\n  "name": "site",\n  "private": true,\n  "dependencies": { "left-pad": "^1.0.0" }\n}\n',
  'package-lock.json': lock('1.3.0'),
  'manifest.yml': 'applications:\n- name: site\n',
};

function lock(version: string): string {
  return JSON.stringify(
    {
      name: 'site',
      lockfileVersion: 3,
      packages: {
        '': { name: 'site', dependencies: { 'left-pad': '^1.0.0' } },
        'node_modules/left-pad': {
          version,
          resolved: `https://registry.npmjs.org/left-pad/-/left-pad-${version}.tgz`,
        },
      },
    },
    null,
    2,
  );
}

const change = {
  Dockerfile: `${before.Dockerfile}RUN pip install certbot\n`,
  'package-lock.json': lock('2.0.0'),
  'script/deploy*': '#!/bin/sh -e\ncf create-app-manifest site -p live.yml\ncf push site -f live.yml\n',
  '.python-version': '3.8.1\n',
};

/** A pull request as the runner checks it out: the test merge of head into base, one commit deep, from a remote. */
function pullRequest() {
  const remote = new TestRepository();
  remote.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  remote.commit(before, 'before');
  remote.git('checkout', '-q', '-b', 'topic');
  const head = remote.commit(change, 'change');
  remote.git('checkout', '-q', 'main');
  const base = remote.commit({ 'README.md': 'moved on\n' }, 'meanwhile');
  remote.git('checkout', '-q', '--detach');
  remote.git('merge', '-q', '--no-ff', '-m', 'test merge', 'topic');
  const merge = remote.git('rev-parse', 'HEAD');
  remote.git('update-ref', 'refs/pull/7/merge', merge);
  const workspace = join(temporaryFolder(), 'work');
  mkdirSync(workspace);
  const clone = new TestRepository(workspace);
  clone.git('remote', 'add', 'origin', `file://${remote.folder}`);
  clone.git('fetch', '-q', '--no-tags', '--depth=1', 'origin', `+${merge}:refs/remotes/pull/7/merge`);
  clone.git('checkout', '-q', '--force', 'refs/remotes/pull/7/merge');
  return {
    workspace,
    event: 'pull_request',
    sha: merge,
    payload: {
      pull_request: {
        number: 7,
        head: { sha: head, repo: { full_name: 'octo/example' } },
        base: { sha: base },
      },
    },
  };
}

describe('the bundles, as the runner starts them', () => {
  it.each([
    ['unpinned-dependencies', 'warning', 'Dockerfile', '2', 'unpinned-install'],
    ['eol-runtimes', 'error', '.python-version', '1', 'end-of-life-runtime'],
    ['lockfile-majors', 'warning', 'package-lock.json', '12', 'major-upgrade'],
    ['deploy-scripts', 'error', 'script/deploy', '3', 'generated-manifest'],
  ])('%s tells what a pull request introduces, from a clone one commit deep', async (action, level, file, line, rule) => {
    const run = await runAction({ action, inputs: offline, ...pullRequest() });
    const own = run.annotations.filter(({ properties }) => properties.title === `premortem: ${rule}`);
    expect(own.map((one) => [one.level, one.properties.file, one.properties.line])).toEqual([
      [level, file, line],
    ]);
    // A major is a row of the packages.
    expect(run.summary).toContain(rule === 'major-upgrade' ? '1 across a major' : rule);
    expect(run.outputs.conclusion).toBe(level === 'error' ? 'failure' : 'success');
    expect(run.status).toBe(level === 'error' ? 1 : 0);
    expect(run.log).not.toContain('at file://');
  });

  it('premortem runs all four in one step, and says nothing of what was there before', async () => {
    const run = await runAction({ action: 'premortem', inputs: offline, ...pullRequest() });
    const told = run.annotations.map(({ properties }) => properties.title);
    for (const rule of ['unpinned-install', 'end-of-life-runtime', 'major-upgrade', 'generated-manifest']) {
      expect(told).toContain(`premortem: ${rule}`);
    }
    expect(run.annotations.some(({ message }) => message.includes('Debian 11'))).toBe(false);
    expect(run.status).toBe(1);
  });

  it('audits the whole tree on a schedule, and fails nothing that fail-on does not name', async () => {
    const { workspace } = pullRequest();
    const run = await runAction({
      action: 'eol-runtimes',
      workspace,
      event: 'schedule',
      inputs: { ...offline, 'fail-on': 'none' },
    });
    const told = run.annotations.map(({ message }) => message.split(':')[0]);
    expect(told.some((message) => message?.startsWith('Debian 11'))).toBe(true);
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ conclusion: 'success' });
    expect(Number(run.outputs.errors)).toBeGreaterThan(0);
  });

  it('warns of an input that it does not know, naming the nearest', async () => {
    const { workspace } = pullRequest();
    const run = await runAction({
      action: 'premortem',
      workspace,
      event: 'schedule',
      inputs: { ...offline, 'fail-no': 'none' },
    });
    expect(run.annotations[0]).toMatchObject({
      level: 'warning',
      message: 'There is no input fail-no (did you mean fail-on?).',
    });
  });

  it('fails with one sentence for an input it cannot take', async () => {
    const { workspace } = pullRequest();
    const run = await runAction({
      action: 'premortem',
      workspace,
      event: 'schedule',
      inputs: { 'fail-on': 'sometimes' },
    });
    expect(run.annotations).toEqual([
      {
        level: 'error',
        properties: {},
        message: 'The input fail-on takes error, warning, notice, none, not sometimes.',
      },
    ]);
    expect(run.status).toBe(1);
  });
});
