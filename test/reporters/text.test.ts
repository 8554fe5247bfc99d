import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Facts } from '../../src/model/facts.ts';
import type { Report } from '../../src/model/report.ts';
import { FileIndex } from '../../src/model/workspace.ts';
import { otherLines } from '../../src/reporters/groups.ts';
import { printable } from '../../src/reporters/printable.ts';
import { textReport } from '../../src/reporters/text.ts';
import { exampleReport, smallReport } from './example.ts';

const plain = { color: false, quiet: false };

describe('the text report', () => {
  it('tells findings by file, with the line and a caret, then what was not checked, then the count', async () => {
    expect(textReport(await smallReport(), plain).replace(/bundled table of [\d-]+/, 'bundled table')).toBe(
      `.nvmrc

  error end-of-life-runtime .nvmrc:1:1
    Node.js 18 reached end of life on 2025-04-30 and no longer gets security fixes. Upgrade to 22
    (supported until 2027-04-30) or 26 (until 2029-04-30).
    1 | 18
      | ^^


Dockerfile

  warning unpinned-install Dockerfile:2:17
    \`flask\` is installed without a version, so every run installs whatever version is newest. Pin
    it: \`flask==<version>\`
    2 | RUN pip install flask && \\
      |                 ^^^^^
    the same on line 3


Not checked, or checked with a caveat

  malformed sub/package-lock.json:1: This is no valid JSON; what stands around here is not
    compared.

3 findings (1 error, 2 warnings, 0 notices) in 3 files read of 3 (1 dockerfile, 1 package-lock, 1 version-file). 1 suppressed by comments. 1 file not fully checked. End-of-life data: bundled table.
`,
    );
  });

  it('is one line when quiet, and colours only when asked', async () => {
    const report = await smallReport();
    expect(textReport(report, { color: false, quiet: true })).toMatch(/^3 findings [^\n]+\n$/);
    expect(textReport(report, plain)).not.toContain('\u001b');
    expect(textReport(report, { color: true, quiet: false })).toContain('\u001b[31merror');
  });

  it('obeys nothing that a repository writes', async () => {
    expect(textReport(await exampleReport(), plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('cuts a long line around the place, and keeps the caret under it', () => {
    const line = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
    const text = textReport(reportOf(line, 500, 504), plain).split('\n');
    const source = text.find((one) => one.includes('HERE'))!;
    const caret = text.find((one) => one.includes('^'))!;
    expect(source.length).toBeLessThan(180);
    expect(source.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('keeps the caret under the place behind tabs and control characters', () => {
    const text = textReport(reportOf('\t\u001b[31m\tHERE', 7, 11), plain).split('\n');
    const source = text.find((one) => one.includes('HERE'))!;
    const caret = text.find((one) => one.includes('^'))!;
    expect(source.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('HERE');
  });
});

describe('printable', () => {
  it('leaves no control or direction character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(
          /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
        );
      }),
    );
  });

  it.each([
    ['a\u001b[31mb', 'a\\u001b[31mb'],
    ['a\nb', 'a\\u000ab'],
    ['a\u202eb', 'a\\u202eb'],
    ['schön\t日本', 'schön\t日本'],
    ['a ##[error]b', 'a ##\\u005berror]b'],
    ['::error::a', '\\u003a:error::a'],
    ['  ::error::a', '  \\u003a:error::a'],
    ['std::string', 'std::string'],
  ])('%j becomes %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

describe('otherLines', () => {
  it.each([
    [[], null],
    [[5, 5], null],
    [[9], 'line 9'],
    [[9, 7], 'lines 7 and 9'],
    [[7, 9, 12], 'lines 7, 9 and 12'],
    [[7, 8, 9, 10], 'lines 7, 8, 9 and 1 more'],
  ])('of %j are %j', (lines, words) => {
    expect(otherLines(5, lines, 3)).toBe(words);
  });
});

function reportOf(text: string, start: number, end: number): Report {
  return {
    tool: { name: 'premortem', version: '0.0.0' },
    mode: 'audit',
    asOf: '2026-11-20',
    revisions: { base: null, head: null },
    findings: [
      {
        rule: 'unpinned-install',
        action: 'unpinned-dependencies',
        severity: 'warning',
        message: 'A message.',
        path: 'a.sh',
        span: { start, end },
        subject: { kind: 'package', ecosystem: 'npm', name: 'a', version: null, purl: null },
        related: [],
        details: {},
        fix: null,
        fingerprint: '0'.repeat(32),
        suppressed: null,
        help: 'https://example.com/',
      },
    ],
    upgrades: [],
    diagnostics: [],
    facts: new Facts([], new FileIndex([]), new Map([['a.sh', text]])),
    data: null,
    timeline: [],
    ignoresAdded: [],
    failOn: 'error',
    stats: { listed: 1, read: 1, facts: 0, durationMs: 0 },
  };
}
