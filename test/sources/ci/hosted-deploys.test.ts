import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleci } from '../../../src/sources/ci/circleci.ts';
import {
  azureTasks,
  bitbucketPipes,
  circleciOrbSteps,
  travisProviders,
} from '../../../src/sources/ci/hosted-deploys.ts';

const readers = [
  [/^\.circleci\//, circleciOrbSteps],
  [/^\.travis\.yml$/, travisProviders],
  [/azure-pipelines/, azureTasks],
  [/^bitbucket-pipelines/, bitbucketPipes],
] as const;
const readersOf = (path: string) => readers.filter(([form]) => form.test(path)).map(([, reader]) => reader);

/** The words of every command, and the text of every script, that a file gives. */
const said = (path: string, text: string): string[] =>
  readersOf(path)
    .flatMap((reader) => reader({ path, text, executable: false }))
    .map((fact) =>
      fact.kind === 'command'
        ? fact.arguments.map(({ pattern }) => pattern.replaceAll('\0', '?')).join(' ')
        : fact.kind === 'script'
          ? fact.excerpt.text
          : '',
    );

describe('steps of other CI systems that deploy', () => {
  const orbs = 'version: 2.1\norbs:\n  ecs: circleci/aws-ecs@4.0\n';

  it.each<[string, string, string, string[]]>([
    [
      'an orb command in a job',
      '.circleci/config.yml',
      `${orbs}jobs:\n  roll:\n    steps:\n      - checkout\n      - ecs/deploy-service-update: {cluster: prod, family: << parameters.x >>}\n`,
      ['circleci/aws-ecs/deploy-service-update --cluster=prod --family=?'],
    ],
    [
      'an orb command below a condition',
      '.circleci/config.yml',
      `${orbs}commands:\n  roll:\n    steps:\n      - when: {condition: x, steps: [ecs/update-service]}\n`,
      ['circleci/aws-ecs/update-service'],
    ],
    [
      'an orb job in a workflow',
      '.circleci/config.yml',
      `${orbs}workflows:\n  main:\n    jobs:\n      - build\n      - ecs/deploy-service-update: {cluster: prod}\n`,
      ['circleci/aws-ecs/deploy-service-update --cluster=prod'],
    ],
    [
      'no orb of that name',
      '.circleci/config.yml',
      'version: 2.1\njobs:\n  a:\n    steps:\n      - ecs/deploy-service-update\n',
      [],
    ],
    ['a provider', '.travis.yml', 'deploy:\n  provider: Heroku\n  app: web\n', ['travis heroku --app=web']],
    [
      'providers of a job',
      '.travis.yml',
      'jobs:\n  include:\n    - stage: deploy\n      deploy:\n        - provider: npm\n        - provider: script\n          script: ./deploy\n',
      ['travis npm'],
    ],
    [
      'a task',
      'azure-pipelines.yml',
      'stages:\n- stage: a\n  jobs:\n  - deployment: web\n    strategy:\n      runOnce:\n        deploy:\n          steps:\n          - task: HelmDeploy@1\n            inputs: {command: upgrade, chartPath: $(chart)}\n',
      ['task helmdeploy --command=upgrade --chartpath=?'],
    ],
    [
      'a pipe',
      'bitbucket-pipelines.yml',
      'pipelines:\n  default:\n    - step:\n        script:\n          - pipe: atlassian/aws-ecs-deploy:1.6.2\n            variables: {SERVICE_NAME: web, TASK_DEFINITION: task.json}\n',
      ['atlassian/aws-ecs-deploy --service_name=web --task_definition=task.json'],
    ],
    [
      'a pipe that runs a command on a host',
      'bitbucket-pipelines.yml',
      'pipelines:\n  default:\n    - step:\n        script:\n          - pipe: atlassian/ssh-run:0.8.1\n            variables:\n              COMMAND: systemctl restart web\n',
      ["ssh host <<'PREMORTEM_REMOTE_END'\nsystemctl restart web\nPREMORTEM_REMOTE_END\n"],
    ],
  ])('%s', (_what, path, text, expected) => {
    expect(said(path, text)).toEqual(expected);
  });

  it('walk aliases of aliases once', () => {
    const levels = Array.from({ length: 9 }, (_, at) => {
      const step = `{when: {condition: a, steps: *x${at}}}`;
      return `x${at + 1}: &x${at + 1} [${Array(9).fill(step).join(', ')}]\n`;
    });
    const text = `${orbs}x0: &x0 [{run: make}, ecs/update]\n${levels.join('')}jobs:\n  a:\n    steps: *x9\n`;
    expect(said('.circleci/config.yml', text)).toEqual(['circleci/aws-ecs/update']);
    expect(circleci.read({ path: '.circleci/config.yml', text, executable: false }).facts).toHaveLength(1);
  });

  it.each([
    '.travis.yml',
    'azure-pipelines.yml',
    'bitbucket-pipelines.yml',
  ])('walk lists once: %s', (path) => {
    const levels = Array.from(
      { length: 12 },
      (_, at) => `x${at + 1}: &x${at + 1} [${Array(9).fill(`*x${at}`).join(', ')}]\n`,
    );
    expect(said(path, `x0: &x0 [echo a]\n${levels.join('')}steps: *x12\n`)).toEqual([]);
  });

  it('never throw, and stay within the text', () => {
    const paths = ['.circleci/config.yml', '.travis.yml', 'azure-pipelines.yml', 'bitbucket-pipelines.yml'];
    const keys = fc.constantFrom(
      'orbs',
      'jobs',
      'steps',
      'deploy',
      'provider',
      'task',
      'pipe',
      'a/b',
      '<<',
      'x',
    );
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(keys, tie('node'), { maxKeys: 4 }),
      ),
    })).node;
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(
          fc.string(),
          value.map((v) => JSON.stringify(v)),
        ),
        (path, text) => {
          for (const reader of readersOf(path)) {
            for (const { span } of reader({ path, text, executable: false })) {
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
    );
  });
});
