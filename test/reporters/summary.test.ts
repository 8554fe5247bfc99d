import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { summaryReport } from '../../src/reporters/summary.ts';
import { exampleReport, smallReport } from './example.ts';

const example = await exampleReport();
const small = await smallReport();
const blobUrl = 'https://github.com/o/r/blob/abc/';

describe('the job summary', () => {
  it('gives the verdict, what fails the job, the findings, how long support runs, and what was not checked', () => {
    const rules = 'https://github.com/octo/premortem/blob/v1/docs/rules/';
    expect(
      summaryReport(small, { blobUrl, how: 'compared with abc' }).replaceAll(
        /bundled table of [\d-]+/g,
        'bundled table',
      ),
    ).toBe(
      `## premortem: 1 error, 2 warnings

| action | 🔴 errors | 🟠 warnings | 🔵 notices |
| --- | --- | --- | --- |
| unpinned-dependencies | 0 | 2 | 0 |
| eol-runtimes | 1 | 0 | 0 |

1 of these fails the job (\`fail-on: error\`). Not everything was checked: 1 note at the end says what.

<details open>
<summary><b>eol-runtimes</b>: 1 finding</summary>

| finding | where | what |
| --- | --- | --- |
| 🔴 error<br>[end-of-life-runtime](${rules}end-of-life-runtime.md) | [<code>.nvmrc&#58;1</code>](${blobUrl}.nvmrc#L1) | Node.js 18 reached end of life on 2025-04-30 and no longer gets security fixes. Upgrade to 22 \\(supported until 2027-04-30\\) or 26 \\(until 2029-04-30\\). |

</details>

<details open>
<summary><b>unpinned-dependencies</b>: 2 findings</summary>

| finding | where | what |
| --- | --- | --- |
| 🟠 warning<br>[unpinned-install](${rules}unpinned-install.md) | [<code>Dockerfile&#58;2</code>](${blobUrl}Dockerfile#L2), [3](${blobUrl}Dockerfile#L3) | <code>flask</code> is installed without a version, so every run installs whatever version is newest. Pin it: <code>flask==&lt;version&gt;</code> |

</details>

<details>
<summary><b>Support of the runtimes in use</b>: 2, 1 ended</summary>

\`\`\`mermaid
gantt
    dateFormat YYYY-MM-DD
    axisFormat %Y
    Today :milestone, 2026-11-20, 0d
    Node.js 18 :crit, 2022-04-19, 2025-04-30
    Python 3.13 :2024-10-07, 2029-10-31
\`\`\`

| in use | state | released | supported until | named in |
| --- | --- | --- | --- | --- |
| <code>Node.js 18</code> | 🔴 ended | 2022-04-19 | 2025-04-30 | [<code>.nvmrc&#58;1</code>](${blobUrl}.nvmrc#L1) |
| <code>Python 3.13</code> | 🟢 supported | 2024-10-07 | 2029-10-31 | [<code>Dockerfile&#58;1</code>](${blobUrl}Dockerfile#L1) |

</details>

<details>
<summary><b>Not checked, or with a caveat</b>: 1</summary>

| what | where | why |
| --- | --- | --- |
| malformed | <code>sub/package-lock.json&#58;1</code> | This is no valid JSON; what stands around here is not compared. |

</details>

<sub>premortem 0.0.0, audit as of 2026-11-20 · 3 of 3 files read in 0 ms · compared with abc · end-of-life data: bundled table · 1 suppressed</sub>
`,
    );
  });

  it('tells one thing in several files once, with every place', () => {
    const [one] = small.findings;
    const findings = ['a', 'b', 'a'].map((path) => ({ ...one!, path }));
    const text = summaryReport({ ...small, findings });
    expect(text.match(/\[end-of-life-runtime\]/g)).toHaveLength(1);
    expect(text).toContain('| <code>a&#58;1</code><br><code>b&#58;1</code> |');
    expect(text).toContain('<b>eol-runtimes</b>: 3 findings');
  });

  it('leads from a package that moves to what its release says', () => {
    expect(summaryReport(example)).toContain(
      '| [<code>express</code>](https://www.npmjs.com/package/express/v/5.1.0) (npm) | <code>4.19.2</code> → <code>5.1.0</code> | major | direct | <code>package-lock.json</code> |',
    );
  });

  it.each([1_000_000, 58_000, 3_000])('stays within %i bytes and says what is left out', (budget) => {
    const [one] = small.findings;
    const findings = Array.from({ length: 5000 }, (_, at) => ({ ...one!, message: `Number ${at} ä.` }));
    const report: Report = { ...small, findings, timeline: [] };
    const text = summaryReport(report, { budget, blobUrl });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
    expect(text).toContain('5000 errors');
    const rows = text.match(/\| 🔴 error<br>/g)?.length ?? 0;
    if (rows < 5000) expect(text).toContain(String(5000 - rows));
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it('lets nothing of a repository act', () => {
    const text = summaryReport(example, { blobUrl });
    expect(text).not.toMatch(/<img|<\/script|onerror=alert\(1\)>/i);
    expect(text).not.toMatch(/(?:^|\W)@octocat/);
  });
});
