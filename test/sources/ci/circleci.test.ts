import { describe, expect, test } from 'vitest';
import { circleci } from '../../../src/sources/ci/circleci.ts';
import { fileOf, imagesOf, scriptFacts, scriptsOf, wordAt } from '../reading.ts';

const read = (text: string) => circleci.read(fileOf('.circleci/config.yml', text));

describe('circleci', () => {
  test.each([
    [
      'jobs:\n  a:\n    docker:\n      - image: cimg/node:20.1\n      - image: redis\n',
      '4:16 job a cimg/node:20.1 = cimg/node:20.1\n5:16 service a redis = redis',
    ],
    ['executors:\n  e:\n    docker: [{image: "x:1"}]\n', '3:23 job e x:1 = x:1'],
    [
      'executors:\n  e:\n    parameters: {tag: {type: string, default: "3.1"}}\n    docker: [{image: "r:<< parameters.tag >>"}]\n',
      '4:23 job e r:<< parameters.tag >> = r:3.1',
    ],
    [
      'jobs:\n  a:\n    docker: [{image: "r:<< parameters.tag >>"}]\n',
      '3:23 job a r:<< parameters.tag >> unknown',
    ],
    [
      'parameters: {t: {type: string, default: v1}}\njobs:\n  a:\n    docker: [{image: "r:<<pipeline.parameters.t>>"}]\n',
      '4:23 job a r:<<pipeline.parameters.t>> = r:v1',
    ],
    ['x: &x [{image: "x:1"}]\njobs:\n  a: {docker: *x}\n  b: {docker: *x}\n', '1:17 job a x:1 = x:1'],
    ['jobs:\n  a:\n    machine: {image: "ubuntu-2204:2024.01.1"}\n', ''],
  ])('images of %j', (text, expected) => expect(imagesOf(read(text))).toBe(expected));

  test('run steps', () => {
    const text = [
      'jobs:',
      '  a:',
      '    docker: [{image: "x:1"}]',
      '    working_directory: ~/project/app',
      '    steps:',
      '      - checkout',
      '      - run: npm install',
      '      - run:',
      '          name: Deploy',
      '          working_directory: web',
      '          command: |',
      '            echo << parameters.v >>',
      '            cf push',
      '      - when:',
      '          condition: true',
      '          steps:',
      '            - run: {command: ls, shell: /bin/sh}',
      'commands:',
      '  c:',
      '    steps: [{run: pwd}]',
    ].join('\n');
    const reading = read(text);
    expect(scriptsOf(reading)).toEqual([
      '7:14 bash errexit pipefail a: npm install',
      '12:13 bash errexit pipefail a/Deploy: echo << parameters.v >>\ncf push\n',
      '17:30 sh a: ls',
      '20:19 bash errexit pipefail c: pwd',
    ]);
    const [install, deploy] = scriptFacts(reading);
    expect(install!.unit).toMatchObject({ directory: 'app', image: 'x:1' });
    expect(deploy!.unit.directory).toBe('web');
    expect(wordAt(deploy!, 'push')).toBe('13:16 push');
  });
});
