import { expect, it } from 'vitest';
import { baselineText } from '../../src/reporters/baseline.ts';
import { scanFiles } from '../scan.ts';

const only = ['unpinned-system-package', 'unpinned-install'];
const old = { 'x.sh': 'apt-get install -y curl git jq\npip install a b\npip install c\n' };

it('reports what one command leaves open as one finding', async () => {
  const report = await scanFiles({ head: old, only });
  expect(report.findings.map(({ details, subject }) => details.packages ?? subject.name)).toEqual([
    ['curl', 'git', 'jq'],
    ['a', 'b'],
    'c',
  ]);
});

it('accepts package by package, so that one that is added to an old command is new', async () => {
  const accepted = JSON.parse(baselineText(await scanFiles({ head: old, only }))) as {
    findings: { fingerprint: string; rule: string; subject: string }[];
  };
  expect(accepted.findings.map(({ subject }) => subject).sort()).toEqual([
    'a',
    'b',
    'c',
    'curl',
    'git',
    'jq',
  ]);
  const baseline = new Map(accepted.findings.map(({ fingerprint, rule }) => [fingerprint, rule]));
  const head = { 'x.sh': old['x.sh'].replace('jq', 'jq unzip') };
  const report = await scanFiles({ head, only, baseline });
  const open = report.findings.filter(({ suppressed }) => suppressed === null);
  expect(open.map(({ subject }) => subject.name)).toEqual(['unzip']);
  const diff = await scanFiles({ base: old, head, only });
  expect(diff.findings.map(({ subject }) => subject.name)).toEqual(['unzip']);
});
