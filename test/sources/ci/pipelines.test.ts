import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/model/source.ts';
import { bitbucketPipelines } from '../../../src/sources/ci/bitbucket-pipelines.ts';
import { buildkite } from '../../../src/sources/ci/buildkite.ts';
import { cloudBuild } from '../../../src/sources/ci/cloud-build.ts';
import { codebuild } from '../../../src/sources/ci/codebuild.ts';
import { drone, woodpecker } from '../../../src/sources/ci/drone.ts';
import { travis } from '../../../src/sources/ci/travis.ts';
import { fileOf, imagesOf, scriptsOf } from '../reading.ts';

const lines = (...parts: string[]) => `${parts.join('\n')}\n`;

interface Case {
  readonly source: Source;
  readonly paths: readonly string[];
  readonly not: readonly string[];
  readonly text: string;
  readonly images: readonly string[];
  readonly scripts: readonly string[];
}

const cases: readonly Case[] = [
  {
    source: bitbucketPipelines,
    paths: ['bitbucket-pipelines.yml'],
    not: ['bitbucket.yml'],
    text: lines(
      'image: node:20',
      'definitions:',
      '  services:',
      '    db:',
      '      image: {name: "postgres:15"}',
      '  steps:',
      '    - step: &a',
      '        name: Test',
      '        image: python:3.12',
      '        script:',
      '          - pip install x',
      '          - pipe: docker://alpine:3',
      '          - pipe: atlassian/ftp:1.0.0',
      '        after-script: [ls]',
      'pipelines:',
      '  default:',
      '    - step: *a',
      '    - parallel:',
      '        - step:',
      '            script: [pwd]',
    ),
    images: [
      '1:8 job default node:20 = node:20',
      '5:22 service db postgres:15 = postgres:15',
      '9:16 job Test python:3.12 = python:3.12',
      '12:28 step Test alpine:3 = alpine:3',
    ],
    scripts: [
      '11:13 bash errexit Test: pip install x',
      '14:24 bash errexit ignored Test: ls',
      '20:22 bash errexit : pwd',
    ],
  },
  {
    source: travis,
    paths: ['.travis.yml'],
    not: ['sub/.travis.yml', 'travis.txt'],
    text: lines(
      'language: python',
      'before_install: pip install x',
      'install: skip',
      'script:',
      '  - make',
      '  - make test',
      'after_success: [coveralls]',
      'deploy:',
      '  provider: script',
      '  script: bash deploy.sh',
      'jobs:',
      '  include:',
      '    - stage: lint',
      '      script: flake8',
    ),
    images: [],
    scripts: [
      '2:17 bash errexit default: pip install x',
      '5:5 bash default: make\nmake test',
      '10:11 bash errexit default: bash deploy.sh',
      '7:17 bash ignored default: coveralls',
      '14:15 bash lint 0: flake8',
    ],
  },
  {
    source: drone,
    paths: ['.drone.yml', '.drone/a.yml'],
    not: ['drones.yml'],
    text: lines(
      'kind: pipeline',
      'name: ci',
      'steps:',
      '- name: build',
      '  image: golang:1.22',
      '  commands: [go get x, make]',
      '- name: publish',
      '  image: plugins/docker',
      '  failure: ignore',
      'services:',
      '- {name: db, image: "mysql:${V}"}',
    ),
    images: [
      '5:10 step build golang:1.22 = golang:1.22',
      '8:10 step publish plugins/docker = plugins/docker',
      '11:22 service db mysql:${V} unknown',
    ],
    scripts: ['6:14 sh errexit ci/build: go get x\nmake'],
  },
  {
    source: woodpecker,
    paths: ['.woodpecker.yml', '.woodpecker/build.yaml'],
    not: ['woodpecker.yml', 'schema/.woodpecker/test.yaml'],
    text: lines('pipeline:', '  build:', '    image: alpine', '    commands:', '      - ls'),
    images: ['3:12 step build alpine = alpine'],
    scripts: ['5:9 sh errexit woodpecker/build: ls'],
  },
  {
    source: buildkite,
    paths: ['.buildkite/pipeline.yml', 'ci/.buildkite/a/b.yaml', 'buildkite.yml'],
    not: ['build.yml'],
    text: lines(
      'steps:',
      '  - wait',
      '  - label: ":x:"',
      '    soft_fail: true',
      '    command: "npm i $$X \\\\$Y"',
      '    plugins:',
      '      - docker#v5.8.0:',
      '          image: "node:20"',
      '  - group: g',
      '    steps:',
      '      - commands: [ls, pwd]',
    ),
    images: ['8:19 job :x: node:20 = node:20'],
    scripts: ['5:15 bash errexit ignored :x:: npm i $X $Y', '11:20 bash errexit : ls\npwd'],
  },
  {
    source: cloudBuild,
    paths: ['cloudbuild.yaml', 'deploy/cloudbuild-prod.yml', 'cloudbuild.json', 'api.cloudbuild.yaml'],
    not: ['build.yaml'],
    text: lines(
      'steps:',
      '- name: gcr.io/cloud-builders/kubectl',
      '  args: [apply, -f, k8s]',
      '- name: node:$_V',
      '  id: install',
      '  entrypoint: bash',
      '  args:',
      '  - -c',
      '  - |',
      '    npm install $$X',
      '- name: alpine:3',
      '  script: |',
      '    #!/usr/bin/env bash',
      '    ls',
      '- name: gcr.io/$PROJECT_ID/x',
      'substitutions: {_V: "20"}',
    ),
    images: [
      '2:9 step gcr.io/cloud-builders/kubectl = gcr.io/cloud-builders/kubectl',
      '4:9 step install node:$_V = node:20',
      '11:9 step alpine:3 = alpine:3',
      '15:9 step gcr.io/$PROJECT_ID/x unknown',
    ],
    scripts: [
      '2:31 sh build/kubectl: kubectl apply -f k8s',
      '10:5 bash build/install: npm install $X\n',
      '13:5 bash build/alpine: #!/usr/bin/env bash\nls\n',
    ],
  },
  {
    source: codebuild,
    paths: ['buildspec.yml', 'ci/buildspec-deploy.yaml', 'deploy.buildspec.yml'],
    not: ['spec.yml'],
    text: lines(
      'version: 0.2',
      'env: {shell: bash, variables: {A: b}}',
      'phases:',
      '  install:',
      '    runtime-versions: {nodejs: 18}',
      '    commands:',
      '      - npm install -g x',
      '      - |',
      '        cd y',
      '  post_build:',
      '    on-failure: CONTINUE',
      '    commands: [ls]',
    ),
    images: [],
    scripts: [
      '7:9 bash errexit build/install: npm install -g x\ncd y\n',
      '12:16 bash errexit ignored build/post_build: ls',
    ],
  },
];

describe.each(cases.map((each) => [each.source.format, each] as const))('%s', (_format, each) => {
  test.each(each.paths)('reads %s', (path) => expect(each.source.matches(path)).toBe(true));
  test.each(each.not)('leaves %s', (path) => expect(each.source.matches(path)).toBe(false));
  test('images and scripts', () => {
    const reading = each.source.read(fileOf(each.paths[0]!, each.text));
    expect(imagesOf(reading)).toBe(each.images.join('\n'));
    expect(scriptsOf(reading)).toEqual(each.scripts);
    expect(reading.diagnostics).toEqual([]);
  });
  test.each([
    '',
    '[]',
    'a',
    'steps: 3',
    'steps: [1, {name: {a: 1}}]',
    'phases: [a]',
    'a: *b',
    '- &a [*a]',
  ])('%j says nothing', (text) => expect(each.source.read(fileOf(each.paths[0]!, text)).facts).toEqual([]));
});

describe('Cloud Build under another name', () => {
  test.each<[string, string, boolean]>([
    ['tool/build_proxy.yaml', 'steps:\n- name: gcr.io/cloud-builders/docker\n', true],
    ['tool/build_proxy.yaml', "steps:\n  - name: 'us-docker.pkg.dev/a/b/c'\n", true],
    ['tool/build_proxy.yaml', 'steps:\n- name: compile\n', false],
    ['tool/proxy.yaml', 'steps:\n- name: gcr.io/cloud-builders/docker\n', false],
  ])('%s', (path, text, expected) => {
    const file = { path, text, executable: false };
    expect(cloudBuild.isCandidate!(path, false) && cloudBuild.recognizes!(file)).toBe(expected);
  });
});
