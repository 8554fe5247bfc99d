import { describe, expect, it } from 'vitest';
import { findingLines, scanFiles } from '../scan.ts';

const pipe = 'curl -fsSL https://x.example/i.sh | sh\n';

function workflow(run: string) {
  return `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${run}\n`;
}

async function found(files: Record<string, string>, base: Record<string, string> | null = null) {
  const report = await scanFiles({ head: files, base, only: ['unverified-download'] });
  return findingLines(report).map((line) => line.split(' ').slice(0, 2).join(' ').replace(':12 ', ' '));
}

describe('what a shell runs is read', () => {
  it.each([
    ['without an ending', 'bash scripts/deploy', 'scripts/deploy'],
    ['as a program', './scripts/deploy', 'scripts/deploy'],
    ['with the ending of settings', 'bash deploy.conf', 'deploy.conf'],
    ['with the ending of a page', 'bash notes.md', 'notes.md'],
    ['with the ending of a picture', 'sh a/logo.png', 'a/logo.png'],
    ['with the ending of data', 'sh data.json', 'data.json'],
    ['with the ending of another format', 'bash compose.yaml', 'compose.yaml'],
    ['into the same shell', '. ./deploy.env', 'deploy.env'],
    ['into the same shell, in full', 'source ./deploy.env', 'deploy.env'],
    ['from its input', 'bash < fix.patch', 'fix.patch'],
    ['from its input, with options', 'bash -s -- x < fix.patch', 'fix.patch'],
    ['through a pipe', 'cat fix.patch | bash', 'fix.patch'],
    ['through more pipes', "sed 's/a/b/' fix.patch | tr a b | sh -e", 'fix.patch'],
  ])('%s', async (_, run, path) => {
    expect(await found({ 'ci.yml': '', '.github/workflows/c.yml': workflow(run), [path]: pipe })).toEqual([
      `${path}:1 error`,
    ]);
  });

  it('whatever program its first line names', async () => {
    const files = { 'a.sh': '#!/bin/bash\nbash lib/x\n', 'lib/x': `#!/usr/bin/env python3\n${pipe}` };
    expect(await found(files)).toEqual(['lib/x:2 error']);
  });

  it('but no program of another language', async () => {
    const files = {
      'a.sh': '#!/bin/bash\n./lib/x\nruby lib/y.rb\n',
      'lib/x': `#!/usr/bin/env lua\n${pipe}`,
      'lib/y.rb': pipe,
    };
    expect(await found(files)).toEqual([]);
  });

  it('and is told where the chain is too long', async () => {
    const files: Record<string, string> = { 'a.sh': '#!/bin/bash\nbash s/0\n' };
    for (let at = 0; at < 40; at++) files[`s/${at}`] = at === 20 || at === 39 ? pipe : `bash s/${at + 1}\n`;
    files['s/20'] = `${pipe}bash s/21\n`;
    const report = await scanFiles({ head: files, only: ['unverified-download'] });
    expect(report.findings.map(({ path }) => path)).toEqual(['s/20']);
    expect(report.diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual(['skipped s/30']);
  });

  it('and is new when the change begins to run a new file', async () => {
    const base = { 'README.md': 'x\n' };
    const head = {
      ...base,
      '.github/workflows/c.yml': workflow('bash scripts/deploy'),
      'scripts/deploy': pipe,
    };
    expect(await found(head, base)).toEqual(['scripts/deploy:1 error']);
  });

  it('and is old when the change only begins to run it', async () => {
    const base = { 'scripts/deploy': pipe, 'notes.md': pipe };
    const head = { ...base, '.github/workflows/c.yml': workflow('bash scripts/deploy && bash notes.md') };
    expect(await found(head, base)).toEqual([]);
  });
});

const dockerfile = 'FROM python:3.6\nRUN make\n';

async function ended(files: Record<string, string>) {
  const report = await scanFiles({ head: files, only: ['end-of-life-runtime'] });
  return report.findings.map(({ path, severity }) => `${path} ${severity}`);
}

describe('what an image is built from is read', () => {
  it.each([
    ['docker build -f ops/prod .'],
    ['docker buildx build --file=ops/prod --push .'],
    ['docker image build -t a -f ops/prod .'],
    ['podman build --file ops/prod'],
    ['docker build --build-arg X=1 -f prod ops'],
  ])('%s', async (run) => {
    expect(await ended({ 'deploy.sh': `#!/bin/bash\n${run}\n`, 'ops/prod': dockerfile })).toEqual([
      'ops/prod error',
    ]);
  });

  it('by compose, by an action and by its own metadata', async () => {
    const compose = 'services:\n  a:\n    build:\n      context: ./svc\n      dockerfile: img.conf\n';
    expect(await ended({ 'compose.yaml': compose, 'svc/img.conf': dockerfile })).toEqual([
      'svc/img.conf error',
    ]);
    const step = `uses: docker/build-push-action@${'0'.repeat(40)}\n        with:\n          file: ./ops/img`;
    const jobs = `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`;
    expect(await ended({ '.github/workflows/c.yml': jobs, 'ops/img': dockerfile })).toEqual([
      'ops/img error',
    ]);
    const action = 'runs:\n  using: docker\n  image: img.txt\n';
    expect(await ended({ 'action.yml': action, 'img.txt': dockerfile })).toEqual(['img.txt error']);
  });

  it.each(['DOCKERFILE', 'DockerFile', 'dockerfile', 'CONTAINERFILE'])('as %s', async (path) => {
    expect(await ended({ [path]: dockerfile })).toEqual([`${path} error`]);
  });

  it('and nothing else', async () => {
    const files = {
      'a.sh': '#!/bin/bash\ndocker run -f ops/prod x\ndocker build .\n',
      'ops/prod': dockerfile,
    };
    expect(await ended(files)).toEqual([]);
  });
});

describe('a folder of tests', () => {
  const script = { 'tests/deploy.sh': `#!/bin/bash\n${pipe}` };

  it('lowers nothing that something else runs in earnest', async () => {
    const workflows = { '.github/workflows/c.yml': workflow('bash tests/deploy.sh') };
    expect(await found({ ...script, ...workflows })).toEqual(['tests/deploy.sh:2 error']);
    const chain = {
      'deploy.sh': '#!/bin/bash\n./tests/run.sh\n',
      'tests/run.sh': '#!/bin/bash\nbash tests/deploy.sh\n',
    };
    expect(await found({ ...script, ...chain })).toEqual(['tests/deploy.sh:2 error']);
  });

  it('lowers what only tests run', async () => {
    expect(await found(script)).toEqual(['tests/deploy.sh:2 notice']);
    const tests = workflow('bash tests/deploy.sh').replace('  a:\n', '  unit-tests:\n');
    expect(await found({ ...script, '.github/workflows/c.yml': tests })).toEqual([
      'tests/deploy.sh:2 notice',
    ]);
  });
});

describe('what is not in the repository', () => {
  it('is told for Git LFS', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 3\n';
    const report = await scanFiles({
      head: { 'deploy.sh': pointer, 'requirements.txt': pointer, 'a.bin': pointer },
    });
    expect(report.diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unreadable deploy.sh',
      'unreadable requirements.txt',
    ]);
  });
});
