import { describe, expect, test } from 'vitest';
import { gitlabCi } from '../../../src/sources/ci/gitlab-ci.ts';
import { fileOf, imagesOf, scriptFacts, scriptsOf, wordAt } from '../reading.ts';

const read = (text: string) => gitlabCi.read(fileOf('.gitlab-ci.yml', text));

describe('gitlab-ci', () => {
  test.each([
    ['.gitlab-ci.yml', true],
    ['ci/build.gitlab-ci.yml', true],
    ['.gitlab/ci/rails/test.yml', true],
    ['.gitlab-ci/jobs.yaml', true],
    ['.gitlab-ci-rules.yml', true],
    ['gitlab-ci.txt', false],
    ['.gitlab/issue_templates/x.md', false],
  ])('%s: %s', (path, expected) => expect(gitlabCi.matches(path)).toBe(expected));

  test.each([
    ['image: ruby:3.1\n', '1:8 job default ruby:3.1 = ruby:3.1'],
    [
      'default:\n  image:\n    name: ruby:3.1\n    entrypoint: [""]\n',
      '3:11 job default ruby:3.1 = ruby:3.1',
    ],
    [
      'a:\n  services: [redis, {name: "pg:15"}]\n',
      '2:14 service a redis = redis\n2:29 service a pg:15 = pg:15',
    ],
    ['variables: {V: "3"}\na:\n  image: ruby:$V\n', '3:10 job a ruby:$V = ruby:3'],
    [
      'variables: {V: {value: "3"}}\na:\n  variables: {V: "4"}\n  image: ruby:${V}\n',
      '4:10 job a ruby:${V} = ruby:4',
    ],
    ['a:\n  image: $CI_REGISTRY_IMAGE/x:1\n', '2:10 job a $CI_REGISTRY_IMAGE/x:1 unknown'],
    ['a:\n  image: x:$[[ inputs.v ]]\n', '2:10 job a x:$[[ inputs.v ]] unknown'],
    ['.t:\n  image: x:$V\na:\n  extends: .t\n  variables: {V: 2}\n', '2:10 job a x:$V = x:2'],
    ['.t: &t\n  image: x:1\na:\n  <<: *t\nb:\n  <<: *t\n', '2:10 job .t x:1 = x:1'],
    ['stages: [image]\nworkflow:\n  image: x\n', ''],
  ])('images of %j', (text, expected) => expect(imagesOf(read(text))).toBe(expected));

  test('items of a job are one script, with what they refer to', () => {
    const text = [
      '.setup:',
      '  script:',
      '    - export V=1',
      'build:',
      '  image: node:20',
      '  allow_failure: true',
      '  before_script:',
      '    - !reference [.setup, script]',
      '  script:',
      '    - npm i x@$V',
      '    - |',
      '      one',
      '      two',
      '  after_script: rm x',
    ].join('\n');
    const reading = read(text);
    expect(scriptsOf(reading)).toEqual([
      '3:7 bash errexit pipefail .setup: export V=1',
      '3:7 bash errexit pipefail ignored build: export V=1\nnpm i x@$V\none\ntwo\n',
      '14:17 bash errexit pipefail ignored build: rm x',
    ]);
    const build = scriptFacts(reading)[1]!;
    expect(wordAt(build, 'x@$V')).toBe('10:13 x@$V');
    expect(wordAt(build, 'two')).toBe('13:7 two');
    expect(build.unit.image).toBe('node:20');
  });

  test('a template is read with the jobs that extend it, once for one text', () => {
    const text =
      '.t:\n  script: [ls]\na:\n  extends: .t\nb:\n  extends: [.t]\nc:\n  extends: c\n  script: pwd\n';
    expect(scriptsOf(read(text))).toEqual([
      '2:12 bash errexit pipefail a: ls',
      '9:11 bash errexit pipefail c: pwd',
    ]);
  });

  test('before_script of all jobs is told once', () => {
    const text = 'before_script: [apt-get update]\na:\n  script: ls\nb:\n  script: pwd\n';
    expect(scriptsOf(read(text)).map((line) => line.split(': ')[1])).toEqual(['apt-get update', 'ls', 'pwd']);
  });

  test('PowerShell is known by its words', () => {
    const text =
      'a:\n  script: [\'$env:PATH += "x"\', Invoke-WebRequest x]\nb:\n  script: ["V=1", "echo $V"]\n';
    expect(scriptFacts(read(text)).map(({ shell }) => shell)).toEqual(['pwsh', 'bash']);
  });
});

test('aliases of aliases end', () => {
  const levels = Array.from(
    { length: 12 },
    (_, at) => `x${at + 1}: &x${at + 1} [${Array(9).fill(`*x${at}`).join(', ')}]\n`,
  );
  const text = `x0: &x0 [echo a]\n${levels.join('')}job: {script: *x12}\n`;
  expect(gitlabCi.read({ path: '.gitlab-ci.yml', text, executable: false }).facts).toEqual([]);
});
