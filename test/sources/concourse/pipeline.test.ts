import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concourse } from '../../../src/sources/concourse/pipeline.ts';
import { fileOf, imagesOf, scriptFacts, scriptsOf } from '../reading.ts';

function read(text: string, path = 'ci/pipeline.yml') {
  return concourse.read(fileOf(path, text));
}

function calls(text: string): string[] {
  return read(text).facts.flatMap((fact) => {
    if (fact.kind !== 'call') return [];
    return [
      `${fact.via} ${text.slice(fact.span.start, fact.span.end)} → ${[...fact.targets, ...fact.arguments].join(' ')}`,
    ];
  });
}

const task = `---
platform: linux

image_resource:
  type: docker-image
  source:
    repository: python
    tag: "3.6-buster"

inputs:
- name: repo

run:
  path: repo/ci/provision-certificate.sh

params:
  DOMAIN:
  FIXED: x
  SECRET: ((secret))
`;

describe('task files', () => {
  it('name the image at its tag', () => {
    expect(imagesOf(read(task))).toBe('8:11 job python:3.6-buster = python:3.6-buster');
    const [image] = read(task).facts;
    expect(task.slice(image!.span.start, image!.span.end)).toBe('3.6-buster');
  });

  it('call the script that their input holds', () => {
    expect(calls(task)).toEqual([
      'script repo/ci/provision-certificate.sh → ci/provision-certificate.sh repo/ci/provision-certificate.sh',
    ]);
  });

  it('carry image and literal parameters', () => {
    const script = scriptFacts(read(task.replace('path: repo/ci/provision-certificate.sh', 'path: make')))[0];
    expect(script!.unit).toEqual({
      kind: 'task',
      name: null,
      runner: 'concourse',
      image: 'python:3.6-buster',
      directory: null,
      errexit: false,
      pipefail: false,
      env: { FIXED: 'x' },
    });
  });

  const run = (lines: string) =>
    `platform: linux\ninputs: [{ name: repo }]\nrun:\n${lines.replace(/^/gm, '  ')}\n`;

  it.each<[lines: string, scripts: string[]]>([
    ['path: sh\nargs: [-c, make all]', ['5:14 sh : make all']],
    ['path: /bin/bash\nargs:\n- -exc\n- |\n  a\n  b', ['8:5 bash errexit : a\nb\n']],
    ['path: bash\nargs: [-e, -u, -o, pipefail, -c, x]', ['5:36 bash errexit pipefail : x']],
    ['path: bash\nargs: [-eo, pipefail, -c, x]', ['5:29 bash errexit pipefail : x']],
    ['path: make\nargs: [deploy, "a b"]', ["4:9 sh : make deploy 'a b'"]],
    ['path: echo\nargs: ["it\'s"]', ["4:9 sh : echo 'it'\\''s'"]],
    ['path: ((program))', []],
    ['path: /opt/run', ['4:9 sh : /opt/run']],
  ])('run %j', (lines, scripts) => {
    expect(scriptsOf(read(run(lines)))).toEqual(scripts);
  });

  it.each<[lines: string, expected: string[]]>([
    ['path: repo/x.sh\nargs: [a, b]', ['script repo/x.sh → x.sh repo/x.sh a b']],
    ['path: ./repo/x.sh', ['script ./repo/x.sh → x.sh repo/x.sh']],
    ['path: ci/x.sh\ndir: repo', ['script ci/x.sh → ci/x.sh x.sh']],
    ['path: bash\nargs: [-e, repo/ci/x.sh, y]', ['script repo/ci/x.sh → ci/x.sh repo/ci/x.sh y']],
    ['path: sh\nargs: [-e, -c, repo/ci/x.sh]', ['script repo/ci/x.sh → ci/x.sh repo/ci/x.sh']],
    ['path: sh\nargs: [-c, other/ci/x.sh]', []],
    ['path: ../x.sh', []],
  ])('call %j', (lines, expected) => {
    expect(calls(run(lines)).filter((line) => !line.endsWith('→ '))).toEqual(expected);
  });

  it('know the folder they run in', () => {
    const folder = (lines: string) => scriptFacts(read(run(lines)))[0]!.unit.directory;
    expect([
      folder('path: make\ndir: repo/a'),
      folder('path: make\ndir: repo'),
      folder('path: make'),
    ]).toEqual(['a', '', null]);
  });
});

const pipeline = `
image: &image
  type: registry-image
  source: { repository: golang, tag: 1.20 }
resource_types:
- name: pull-request
  type: docker-image
  source:
    repository: teliaoss/github-pr-resource
- name: pinned
  type: registry-image
  source: { repository: a/b, tag: 1 }
  version: { digest: "sha256:${'0'.repeat(64)}" }
resources:
- name: product
  type: registry-image
  source: { repository: o/product, tag: 1 }
- name: base
  type: registry-image
  source: { repository: o/base, tag: 2 }
- name: newest
  type: registry-image
  source: { repository: o/newest, semver_constraint: 1.x }
- name: code
  type: git
  source: { uri: x }
jobs:
- name: build
  plan:
  - in_parallel:
      steps:
      - get: code
      - get: base
  - task: compile
    config:
      platform: linux
      image_resource: *image
      inputs: [{ name: code }]
      run: { path: code/ci/build.sh }
    on_failure:
      task: tell
      config:
        platform: linux
        image_resource: *image
        run: { path: sh, args: [-c, echo no] }
  - task: shared
    file: code/ci/shared.yml
  - task: elsewhere
    file: ((file))
  - task: in-image
    image: base
    config:
      platform: linux
      image_resource: { type: registry-image, source: { repository: never } }
      run: { path: make }
  - try:
      do:
      - put: image
        resource: product
- name: hardened
  plan:
  - task: a
    config:
      platform: linux
      image_resource:
        type: registry-image
        source: { aws_region: us-gov-west-1, repository: harden, tag: 1 }
      run: { path: make }
  - task: b
    config:
      platform: linux
      image_resource:
        type: registry-image
        source: { repository: harden, tag: ((tag)) }
      run: { path: make }
`;

describe('pipelines', () => {
  it('name images once, and know which they build', () => {
    expect(imagesOf(read(pipeline)).split('\n')).toEqual([
      '4:38 job compile golang:1.20 = golang:1.20',
      expect.stringContaining('job a harden:1 unknown'),
      expect.stringContaining('job b harden:((tag)) unknown'),
      expect.stringContaining('job product o/product:1 = o/product:1 (built here)'),
      expect.stringContaining('job base o/base:2 = o/base:2'),
      expect.stringContaining('job newest o/newest unknown'),
      expect.stringContaining(
        'resource-type pull-request teliaoss/github-pr-resource = teliaoss/github-pr-resource',
      ),
      expect.stringContaining(`resource-type pinned a/b:1@sha256:`),
    ]);
  });

  it('run scripts and task files, hooks too', () => {
    expect(calls(pipeline)).toEqual([
      'script code/ci/build.sh → ci/build.sh code/ci/build.sh',
      'task code/ci/shared.yml → ci/shared.yml code/ci/shared.yml',
    ]);
    expect(
      scriptFacts(read(pipeline)).map(({ unit, excerpt }) => [unit.job, unit.image, excerpt.text]),
    ).toEqual([
      ['build/tell', 'golang:1.20', 'echo no'],
      ['build/in-image', 'base', 'make'],
      ['hardened/a', 'harden:1', 'make'],
      ['hardened/b', 'harden:((tag))', 'make'],
    ]);
  });
});

describe('other files', () => {
  it.each([
    ['circleci', 'jobs:\n  build:\n    docker: [{ image: a:1 }]\n    steps: [x]\n'],
    ['kustomize', 'resources:\n- a.yaml\n- b.yaml\n'],
    ['a workflow', 'jobs:\n  a:\n    steps:\n    - run: x\n'],
    ['a list', '- platform: linux\n'],
    ['azure', 'resources:\n  repositories:\n  - repository: x\n    type: git\n'],
    ['nothing', ''],
  ])('are left alone: %s', (_name, text) => {
    expect(read(text).facts).toEqual([]);
  });

  it.each<[text: string, expected: boolean]>([
    [task, true],
    [pipeline, true],
    ['jobs:\n- name: a\n  plan: []\n', true],
    ['jobs:\n# first\n\n  - name: a\n    plan: []\n', true],
    ['jobs:\n  plan:\n    runs-on: x\n', false],
    ['resources:\n- a.yaml\n', false],
    ['on: push\njobs:\n  a:\n    runs-on: x\n', false],
  ])('are told by their shape', (text, expected) => {
    expect(concourse.recognizes!({ path: 'x.yml', text, executable: false })).toBe(expected);
  });

  it('may be any text', () => {
    const lines = pipeline.split('\n').concat(task.split('\n'));
    const text = fc.array(fc.oneof(fc.constantFrom(...lines), fc.string())).map((list) => list.join('\n'));
    fc.assert(
      fc.property(text, (written) => {
        for (const fact of read(written).facts) {
          expect(fact.span.start).toBeGreaterThanOrEqual(0);
          expect(fact.span.end).toBeLessThanOrEqual(written.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
