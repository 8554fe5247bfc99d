import { expect, it } from 'vitest';
import { TestRepository } from '../repository.ts';
import { command } from './command.ts';

const workflow = (one: string, other: string) => ({
  '.github/workflows/ci.yml': [
    'on: push',
    'jobs:',
    '  a:',
    '    runs-on: ubuntu-24.04',
    '    steps:',
    `      - uses: acme/one@${one}`,
    `      - uses: acme/other@${other}`,
    '',
  ].join('\n'),
});

it.each([
  ['Bump acme/one from 1 to 2', 'Bump acme/other from 3 to 4', ['notice', 'notice']],
  ['Update the workflow', 'Bump acme/other from 3 to 4', ['notice', 'warning']],
])('an audit takes a major that a commit of the time names for wanted: %s', async (first, second, expected) => {
  const repository = new TestRepository();
  repository.commit(workflow('v1', 'v3'));
  repository.commit(workflow('v2', 'v3'), first);
  repository.commit(workflow('v2', 'v4'), second);
  const { report } = await command('audit', repository.folder, '--since', 'HEAD~2');
  const majors = report.findings.filter(({ rule }) => rule === 'major-upgrade');
  expect(majors.map(({ severity }) => severity).sort()).toEqual(expected);
});
