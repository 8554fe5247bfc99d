import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../src/reporters/json.ts';
import { mergedHtml } from '../../src/reporters/merged/html.ts';
import { readResult } from '../../src/reporters/merged/result.ts';
import { mergedSummary } from '../../src/reporters/merged/summary.ts';
import { scanFiles } from '../scan.ts';
import { exampleReport, hostile, smallReport } from './example.ts';

const head = 'a'.repeat(40);
const small = { ...(await smallReport()), revisions: { base: null, head } };
const results = [
  readResult('octo/clean', jsonReport(await scanFiles({ head: { '.nvmrc': '24\n' } }))),
  readResult('octo/small', jsonReport(small)),
  readResult('octo/broken', '{'),
];
const server = 'https://github.com';

describe('many reports as one summary', () => {
  it('has a row for each repository, what is worst in front, then rules and findings', () => {
    const rules = 'https://github.com/octo/premortem/blob/v1/docs/rules/';
    const blob = `${server}/octo/small/blob/${head}`;
    expect(
      mergedSummary(results, { server }),
    ).toBe(`## premortem: 3 repositories, 1 error, 2 warnings, 1 not checked

<details open>
<summary><b>Repositories</b></summary>

| repository | 🔴 errors | 🟠 warnings | 🔵 notices | checked |
| --- | --- | --- | --- | --- |
| <code>octo/broken</code> |  |  |  | **not checked**: Its report is not valid JSON. |
| <code>octo/small</code> | 1 | 2 | 0 | 3 files, 1 note on what was not |
| <code>octo/clean</code> | 0 | 0 | 0 | 1 file |

</details>

<details>
<summary><b>Rules</b></summary>

| worst | rule | findings | repositories |
| --- | --- | --- | --- |
| 🔴 error | [end-of-life-runtime](${rules}end-of-life-runtime.md) | 1 | 1 |
| 🟠 warning | [unpinned-install](${rules}unpinned-install.md) | 2 | 1 |

</details>

<details>
<summary><b><code>octo/small</code></b>: 3 findings</summary>

| finding | where | what |
| --- | --- | --- |
| 🔴 error<br>[end-of-life-runtime](${rules}end-of-life-runtime.md) | [<code>.nvmrc&#58;1</code>](${blob}/.nvmrc#L1) | Node.js 18 reached end of life on 2025-04-30 and no longer gets security fixes. Upgrade to 22 \\(supported until 2027-04-30\\) or 26 \\(until 2029-04-30\\). |
| 🟠 warning<br>[unpinned-install](${rules}unpinned-install.md) | [<code>Dockerfile&#58;2</code>](${blob}/Dockerfile#L2)<br>[<code>Dockerfile&#58;3</code>](${blob}/Dockerfile#L3) | <code>flask</code> is installed without a version, so every run installs whatever version is newest. Pin it: <code>flask==&lt;version&gt;</code> |

</details>
`);
  });

  it('stays within its budget', () => {
    const many = Array.from({ length: 300 }, (_, at) => readResult(`octo/r${at}`, jsonReport(small)));
    const text = mergedSummary(many, { server, budget: 50_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(50_000);
    expect(text).toContain('300 repositories, 300 errors, 600 warnings');
  });
});

describe('many reports as one page', () => {
  it('holds each repository, linked where its commit is known, and what was not checked', () => {
    const page = mergedHtml(results, { server });
    expect(page).toContain('premortem: 3 repositories, 1 error, 2 warnings, 1 not checked');
    expect(page).toContain(`href="${server}/octo/small/blob/${head}/Dockerfile#L3"`);
    expect(page).toContain('Its report is not valid JSON.');
    expect(page.match(/<article/g)).toHaveLength(2);
    expect(mergedHtml(results)).not.toContain('/blob/aaaa');
  });

  it('shows hostile text as text', async () => {
    const page = mergedHtml([readResult(`o/${hostile}`, jsonReport(await exampleReport()))], { server });
    expect(page.match(/<script\b/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img/i);
    expect(page).not.toContain('\u202e');
  });
});

describe('readResult', () => {
  it('takes no report that lacks or bends a field', () => {
    const json = JSON.parse(jsonReport(small));
    const [finding] = json.findings;
    const bent = [
      { ...json, schemaVersion: 2 },
      { ...json, findings: null },
      { ...json, mode: 'other' },
      { ...json, stats: {} },
      { ...json, findings: [{ ...finding, severity: 'x" onclick="' }] },
      { ...json, findings: [{ ...finding, rule: '<b>' }] },
      { ...json, findings: [{ ...finding, location: { path: 1, startLine: 1 } }] },
      { ...json, diagnostics: [{ code: '"><b>', severity: 'error', message: '', path: null }] },
    ];
    for (const report of bent) expect(readResult('a/b', JSON.stringify(report)).report).toBe(null);
    expect(readResult('a/b', JSON.stringify(json)).problem).toBe(null);
  });

  it('takes any text and any JSON without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const result = readResult('a/b', text);
        expect(result.report).toBe(null);
        mergedSummary([result]);
        mergedHtml([result]);
      }),
    );
  });

  it('makes no link of an address that is none of the web', () => {
    const json = JSON.parse(jsonReport(small));
    for (const finding of json.findings) finding.help = 'javascript:alert(1)';
    const result = readResult('a/b', JSON.stringify(json));
    expect(mergedHtml([result])).not.toContain('javascript:');
    expect(mergedSummary([result])).not.toContain('javascript:');
  });
});
