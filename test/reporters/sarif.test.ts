import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { sarifReport } from '../../src/reporters/sarif.ts';
import { scanFiles } from '../scan.ts';
import { exampleReport, hostilePath } from './example.ts';
import { sarifCut } from './sarif-cut.ts';

const example = await exampleReport();
const empty = await scanFiles({ head: {} });
const [sample] = example.findings;

interface Log {
  runs: {
    tool: { driver: { rules: { id: string; help?: { text: string; markdown: string } }[] } };
    invocations: { toolExecutionNotifications: { message: { text: string } }[] }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
      relatedLocations: unknown[];
      suppressions: { kind: string; justification: string }[];
      fixes?: { artifactChanges: { replacements: unknown[] }[] }[];
    }[];
  }[];
}

const read = (report: Report) => JSON.parse(sarifReport(report)) as Log;
const runOf = (report: Report) => read(report).runs[0]!;

/** What the specification asks of `uri` (RFC 3986), with and without a scheme. */
const formats = {
  uri: /^[a-z][a-z0-9+.-]*:(?:%[0-9a-f]{2}|[^\s<>"{}|\\^`%])*$/i,
  'uri-reference': /^(?:%[0-9a-f]{2}|[^\s<>"{}|\\^`%])*$/i,
  'date-time': true as const,
};

function errorsOf(schema: object, log: unknown): string[] {
  const validate = new Ajv({ allErrors: true, strict: false, formats }).compile(schema);
  return validate(log)
    ? []
    : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const many = (count: number): Report => ({
  ...example,
  findings: Array.from({ length: count }, (_, at) => ({
    ...sample!,
    severity: at % 100 === 99 ? 'error' : 'notice',
    message: `Number ${at}.`,
  })),
});

describe('the SARIF report', () => {
  it.each([
    ['with something of every kind', example],
    ['with nothing', empty],
    ['past the limits', many(5_001)],
    ['without descriptions of the rules', { ...example, rules: [] }],
  ])('%s holds to what SARIF 2.1.0 asks', (_, report) => {
    expect(errorsOf(sarifCut, read(report))).toEqual([]);
  });

  // The schema's terms do not let a copy stand here: SARIF_SCHEMA=file checks with it.
  const official = process.env.SARIF_SCHEMA;
  it.skipIf(official === undefined)('holds to the official schema', () => {
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(official!, 'utf8'));
    for (const report of [example, many(5_001)]) expect(errorsOf(schema, read(report))).toEqual([]);
  });

  it('gives each result its rule, with help', () => {
    const { tool, results } = runOf(example);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const rule = tool.driver.rules.find(({ id }) => id === 'unpinned-action');
    expect(rule?.help?.text).toContain('Instead: Write the full commit SHA');
    expect(rule?.help?.markdown).toContain('```yaml\n- uses: owner/repo@v4\n```');
  });

  it('keeps each finding, with its region, fix and suppression', () => {
    const { results } = runOf(example);
    expect(results).toHaveLength(example.findings.length);
    const python = results.find(({ ruleId }) => ruleId === 'end-of-life-runtime');
    expect(python?.level).toBe('error');
    expect(python?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'Dockerfile', uriBaseId: 'SRCROOT' },
      region: { startLine: 1, startColumn: 13, endLine: 1, endColumn: 16 },
    });
    expect(results.find(({ ruleId }) => ruleId === 'unlocked-install')?.fixes).toEqual([
      {
        description: { text: 'Install with npm ci' },
        artifactChanges: [
          {
            artifactLocation: { uri: '.github/workflows/build.yml', uriBaseId: 'SRCROOT' },
            replacements: [
              {
                deletedRegion: { startLine: 8, startColumn: 18, endLine: 8, endColumn: 25 },
                insertedContent: { text: 'ci' },
              },
            ],
          },
        ],
      },
    ]);
    expect(results.flatMap(({ suppressions }) => suppressions)).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'the base image pins it (until 2027-03-31)',
      },
      { kind: 'external', status: 'accepted', justification: 'accepted in the baseline' },
    ]);
  });

  it('tells what was not checked', () => {
    expect(runOf(example).invocations[0]?.toolExecutionNotifications).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: { text: expect.stringMatching(/^broken\/package-lock\.json: This is no valid JSON/) },
      }),
    ]);
  });

  it('encodes paths, and makes no link of a message', () => {
    const uri = runOf(example).results.map(
      ({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri,
    );
    expect(uri.map(decodeURIComponent)).toContain(hostilePath);
    const linked = { ...sample!, path: 'a\ud800b', message: 'See [here](https://example.com)\u202e.' };
    const [result] = runOf({ ...example, findings: [linked] }).results;
    expect(result?.message.text).toBe('See [here] (https://example.com)\\u202e.');
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('a%EF%BF%BDb');
  });

  it("keeps GitHub's limits, the worst in front, and says what it leaves out", () => {
    const related = Array.from({ length: 150 }, () => ({
      path: sample!.path,
      span: sample!.span,
      message: 'x',
    }));
    expect(
      runOf({ ...example, findings: [{ ...sample!, related }] }).results[0]?.relatedLocations,
    ).toHaveLength(100);
    const { results, invocations } = runOf(many(25_100));
    expect(results).toHaveLength(25_000);
    expect(results.slice(0, 251).every(({ level }) => level === 'error')).toBe(true);
    expect(invocations[0]?.toolExecutionNotifications.at(-1)?.message.text).toMatch(
      /^100 more findings are left out/,
    );
  });
});
