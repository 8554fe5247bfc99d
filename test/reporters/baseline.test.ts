import { expect, it } from 'vitest';
import { baselineText } from '../../src/reporters/baseline.ts';
import { scanFiles } from '../scan.ts';
import { smallReport } from './example.ts';

it('writes one line for each finding without line numbers, and none for what a comment accepts', async () => {
  const { version, findings } = JSON.parse(baselineText(await smallReport()));
  expect(version).toBe(1);
  expect(findings.map(({ fingerprint: _, ...rest }: { fingerprint: string }) => rest)).toEqual(
    expect.arrayContaining([
      { rule: 'end-of-life-runtime', path: '.nvmrc', subject: 'nodejs' },
      { rule: 'unpinned-install', path: 'Dockerfile', subject: 'flask' },
    ]),
  );
  expect(findings).toHaveLength(3);
  expect(
    findings.every(({ fingerprint }: { fingerprint: string }) => /^[0-9a-f]{32}$/.test(fingerprint)),
  ).toBe(true);
});

it('is sorted, a line for each, so that the changes of two people merge', async () => {
  const lines = baselineText(await smallReport())
    .split('\n')
    .slice(3, -3);
  expect(lines).toHaveLength(3);
  expect([...lines].map((line) => line.replace(/,$/, '')).sort()).toEqual(
    lines.map((line) => line.replace(/,$/, '')),
  );
});

it('is an empty list when nothing is found', async () => {
  expect(baselineText(await scanFiles({ head: {} }))).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
});
