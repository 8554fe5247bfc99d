import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { issueReport, tickedTasks } from '../../src/reporters/audit-issue.ts';
import { packageRows } from '../../src/reporters/package-rows.ts';
import { commentReport } from '../../src/reporters/pull-request-comment.ts';
import { summaryReport } from '../../src/reporters/summary.ts';
import { scanFiles } from '../scan.ts';
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

❌ 1 finding fails the job (\`fail-on: error\`). Not everything was checked: 1 note at the end says what.

| check | 🔴 errors | 🟠 warnings | 🔵 notices |
| --- | --- | --- | --- |
| unpinned-dependencies | 0 | 2 | 0 |
| eol-runtimes | 1 | 0 | 0 |

<details open>
<summary><b>eol-runtimes</b>: 1 finding</summary>

|  | where | what |
| --- | --- | --- |
| ❌&nbsp;error | [<code>.nvmrc&#58;1</code>](${blobUrl}.nvmrc#L1) | **[end-of-life-runtime](${rules}end-of-life-runtime.md)**: Node.js 18 reached end of life on 2025-04-30 and no longer gets security fixes. Upgrade to 22 \\(supported until 2027-04-30\\) or 26 \\(until 2029-04-30\\). |

</details>

<details open>
<summary><b>unpinned-dependencies</b>: 2 findings</summary>

|  | where | what |
| --- | --- | --- |
| 🟠&nbsp;warning | [<code>Dockerfile&#58;2</code>](${blobUrl}Dockerfile#L2), [3](${blobUrl}Dockerfile#L3) | **[unpinned-install](${rules}unpinned-install.md)**: <code>flask</code> is installed without a version, so every run installs whatever version is newest. Pin it: <code>flask==&lt;version&gt;</code> |

</details>

<details>
<summary><b>Support of the runtimes in use</b>: 2, 1 ended</summary>

\`\`\`mermaid
gantt
    dateFormat YYYY-MM-DD
    axisFormat %Y
    todayMarker off
    As of 2026-11-20 :milestone, 2026-11-20, 0d
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

<sub>premortem 0.0.0, audit as of 2026-11-20 · 3 of 3 files read in 0 ms · compared with abc · end-of-life data: bundled table · 1 suppressed by comments</sub>
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
      '| [<code>express</code>](https://www.npmjs.com/package/express/v/5.1.0) (npm) | <code>4.19.2</code> → <code>5.1.0</code> | [major](https://github.com/octo/premortem/blob/v1/docs/rules/major-upgrade.md) | direct | <code>package-lock.json</code> |',
    );
  });

  it.each([1_000_000, 58_000, 3_000])('stays within %i bytes and says what is left out', (budget) => {
    const [one] = small.findings;
    const findings = Array.from({ length: 5000 }, (_, at) => ({ ...one!, message: `Number ${at} ä.` }));
    const report: Report = { ...small, findings, timeline: [] };
    const text = summaryReport(report, { budget, blobUrl });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
    expect(text).toContain('5000 errors');
    const rows = text.match(/\| ❌&nbsp;error \|/g)?.length ?? 0;
    if (rows < 5000) expect(text).toContain(String(5000 - rows));
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it('lets nothing of a repository act', () => {
    const text = summaryReport(example, { blobUrl });
    expect(text).not.toMatch(/<img|<\/script|onerror=alert\(1\)>/i);
    expect(text).not.toMatch(/(?:^|\W)@octocat/);
  });
});

const about = {
  repository: 'octo/example',
  commit: '0bc76ba8aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  url: 'https://github.com/octo/example/commit/0bc76ba8aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
};

describe('packages that move', () => {
  const action = (version: string, count: number) =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${`      - uses: o/r@${version}\n`.repeat(count)}`;
  const paths = ['.github/workflows/a.yml', '.github/workflows/b.yml'];
  const trial = scanFiles({
    base: Object.fromEntries(paths.map((path) => [path, action('v4', 2)])),
    head: Object.fromEntries(paths.map((path) => [path, action('v6', 2)])),
    only: ['major-upgrade'],
  });

  it('are one row for all files, with the severity of the finding about them, which is not shown again', async () => {
    const report = await trial;
    const { rows, told } = packageRows(report);
    expect(rows).toHaveLength(1);
    expect(told.size).toBe(1);
    const text = summaryReport(report, { about });
    expect(text).toContain(`## premortem: 1 `);
    expect(text).toContain(
      'in [<code>octo/example&#64;0bc76ba8</code>](https://github.com/octo/example/commit/0bc',
    );
    expect(text).toContain('<code>.github/workflows/a.yml</code><br><code>.github/workflows/b.yml</code> |');
    expect(text).not.toContain('may contain breaking changes');
    expect(text).toMatch(/Packages that move<\/b>: 1 package, 1 across a major \(1 finding\)/);
  });

  it('below 1.0 say why the second number is the breaking one, and name who requires them from the direct one on', async () => {
    const [upgrade] = (await trial).upgrades;
    const low = { ...upgrade!, from: ['0.44.0'], to: ['0.47.0'], direct: false, through: ['b', 'a'] };
    const text = summaryReport({ ...(await trial), findings: [], upgrades: [low] });
    expect(text).toContain('| major (0.x) | <code>a</code> → <code>b</code> |');
  });
});

describe('the comment on a pull request', () => {
  it('is short: what fails, what warns, majors, and where the rest is', () => {
    const runUrl = 'https://github.com/octo/example/actions/runs/1';
    const text = commentReport(example, { blobUrl, about, runUrl });
    expect(text).toContain(`[the run's summary](${runUrl})`);
    expect(text).not.toContain('<details');
    expect(text).not.toContain('🔵&nbsp;notice | [');
    expect(text).toContain('❌&nbsp;error');
    expect(text.length).toBeLessThan(summaryReport(example, { blobUrl, about }).length);
  });

  it('has at most 25 rows, and says how many more there are', () => {
    const [one] = small.findings;
    const findings = Array.from({ length: 400 }, (_, at) => ({ ...one!, message: `Number ${at}.` }));
    const text = commentReport({ ...small, findings }, { budget: 58_000 });
    expect(text.match(/❌&nbsp;error/g)).toHaveLength(25);
    expect(text).toContain('375 more rows are in the run');
    expect(Buffer.byteLength(commentReport({ ...small, findings }, { budget: 3000 }))).toBeLessThan(3000);
  });
});

describe("the audit's issue", () => {
  it('is a list of tasks without a word about jobs, what is new in front, ticks kept', () => {
    const first = issueReport(small, { blobUrl, about });
    expect(first).toMatch(
      /### To do\n\n- \[ \] 🔴 \[<code>.nvmrc&#58;1<\/code>\]\([^)]*\): \*\*\[end-of-life-runtime\]/,
    );
    expect(first).not.toMatch(/\bjobs?\b|❌/);
    const fresh = small.findings.find(({ rule }) => rule === 'unpinned-install')!;
    const ticked = tickedTasks(first.replace('- [ ] 🔴', '- [x] 🔴'));
    const second = issueReport(small, {
      isNew: ({ fingerprint }) => fingerprint === fresh.fingerprint,
      ticked,
    });
    expect(second.indexOf('### New since the last audit')).toBeLessThan(second.indexOf('### Still open'));
    expect(second).toContain('- [x] 🔴 <code>.nvmrc&#58;1</code>: **[end-of-life-runtime]');
    expect(second).toContain('- [ ] 🟠 <code>Dockerfile&#58;2</code>, 3: **[unpinned-install]');
  });

  it('stays within its budget', () => {
    const [one] = small.findings;
    const findings = Array.from({ length: 4000 }, (_, at) => ({ ...one!, message: `Number ${at} ä.` }));
    const text = issueReport({ ...small, findings }, { budget: 58_000, blobUrl });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(58_000);
    expect(text).toContain('more, left out here for size');
  });
});
