import { describe, expect, it } from 'vitest';
import { checkstyleReport } from '../../src/reporters/checkstyle.ts';
import { gitlabReport } from '../../src/reporters/gitlab.ts';
import { junitReport } from '../../src/reporters/junit.ts';
import { rdjsonReport } from '../../src/reporters/rdjson.ts';
import { scanFiles } from '../scan.ts';
import { exampleReport, hostile } from './example.ts';

const small = await scanFiles({
  head: {
    'ä<b>.dockerfile': 'FROM a@sha256:1\nRUN echo "äö€😀" && pip install black\n',
    'package-lock.json': '{',
  },
  only: ['unpinned-install'],
});
const clean = await scanFiles({ head: { '.nvmrc': '24\n' }, only: ['unpinned-install'] });

describe('GitLab Code Quality', () => {
  it('has what GitLab asks of each entry', () => {
    const entries = JSON.parse(gitlabReport(small));
    expect(entries[0]).toEqual({
      description: expect.stringContaining('`black` is installed without a version'),
      check_name: 'unpinned-install',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: { path: 'ä<b>.dockerfile', lines: { begin: 2 } },
    });
    expect(entries[1]).toMatchObject({ check_name: 'malformed', location: { path: 'package-lock.json' } });
    expect(JSON.parse(gitlabReport(clean))).toEqual([]);
  });
});

it('JUnit: a failed test for each finding, a skipped one for what was not checked, one that passed otherwise', () => {
  const xml = junitReport(small);
  expect(xml).toContain('<testsuites name="premortem" tests="2" failures="1" errors="0" skipped="1">');
  expect(xml).toContain('file="ä&lt;b&gt;.dockerfile" line="2"><failure type="warning" message="`black` is');
  expect(xml).toContain('<skipped message="');
  expect(junitReport(clean)).toContain('<testcase name="no findings" classname="premortem"/>');
});

it('Checkstyle: a file element for each file, and what was not checked as info', () => {
  const xml = checkstyleReport(small);
  expect(xml).toContain('<file name="ä&lt;b&gt;.dockerfile">');
  expect(xml).toMatch(/<error line="2" column="\d+" severity="warning" message="`black`/);
  expect(xml).toMatch(/severity="info" message="Not checked: [^"]*" source="premortem.malformed"/);
  expect(checkstyleReport(clean)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n</checkstyle>\n',
  );
});

it('rdjson counts columns in bytes of UTF-8', () => {
  const [first, second] = JSON.parse(rdjsonReport(small)).diagnostics;
  const line = Buffer.from('RUN echo "äö€😀" && pip install black');
  const column = line.indexOf('black') + 1;
  expect(first).toMatchObject({
    severity: 'WARNING',
    code: { value: 'unpinned-install' },
    location: {
      path: 'ä<b>.dockerfile',
      range: { start: { line: 2, column }, end: { line: 2, column: column + 5 } },
    },
  });
  expect(second).toMatchObject({ severity: 'INFO', code: { value: 'malformed' } });
});

it('hostile words stay text, and nothing that a runner obeys is printed', async () => {
  const report = await exampleReport();
  for (const text of [junitReport(report), checkstyleReport(report)]) {
    expect(text).not.toContain('<img');
    expect(text).not.toContain('\u202e');
    expect(text).not.toMatch(/^\s*::/m);
  }
  expect(hostile).toContain('<img');
  for (const text of [gitlabReport(report), rdjsonReport(report)])
    expect(() => JSON.parse(text)).not.toThrow();
});
