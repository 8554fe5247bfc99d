import { actionNames, type Severity } from '../../model/finding.ts';
import type { FindingJson, ReportJson } from '../json.ts';
import { schemaVersion } from '../json.ts';
import { severities } from '../verdict.ts';

/** What one repository of many gave: its report, or why there is none. */
export type RepositoryResult =
  | { readonly name: string; readonly report: ReportJson; readonly problem: null }
  | { readonly name: string; readonly report: null; readonly problem: string };

/** The text of a JSON report → the result. What is no report of this shape is a problem, never a clean repository. */
export function readResult(name: string, text: string): RepositoryResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { name, report: null, problem: 'Its report is not valid JSON.' };
  }
  if (isRecord(value) && value.schemaVersion !== schemaVersion)
    return { name, report: null, problem: 'Its report is of another version of premortem.' };
  if (!isReport(value)) return { name, report: null, problem: 'Its report is incomplete.' };
  return { name, report: value, problem: null };
}

/** By name, what is worst in front. */
export function sortedResults(results: readonly RepositoryResult[]): RepositoryResult[] {
  const weight = (result: RepositoryResult) => {
    const counts = countsOf(openIn(result));
    return [result.report === null ? 1 : 0, counts.error, counts.warning, counts.notice];
  };
  return results
    .map((result) => ({ result, weight: weight(result) }))
    .sort((a, b) => {
      for (const [at, own] of a.weight.entries()) if (own !== b.weight[at]) return b.weight[at]! - own;
      return a.result.name < b.result.name ? -1 : a.result.name > b.result.name ? 1 : 0;
    })
    .map(({ result }) => result);
}

export function openIn({ report }: RepositoryResult): readonly FindingJson[] {
  return report === null ? [] : report.findings.filter(({ suppressed }) => suppressed === null);
}

export function countsOf(findings: readonly FindingJson[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Where the lines of its files are shown; undefined when its commit is not known or its name is no `owner/name`. */
export function blobUrlOf(
  { name, report }: RepositoryResult,
  server: string | undefined,
): string | undefined {
  const head = report?.revisions.head;
  if (server === undefined || !head || !/^[\w.-]+\/[\w.-]+$/.test(name) || !/^[0-9a-f]{40,64}$/.test(head))
    return undefined;
  return `${server}/${name}/blob/${head}/`;
}

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text: Check = (value) => typeof value === 'string';
const textOrNull: Check = (value) => value === null || text(value);
const count: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string);
const word: Check = (value) => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value);
const list =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]));
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** As much of `schema/report.schema.json` as is shown here: reports come from other runs, and are not trusted. */
const reportShape = record({
  tool: record({ version: text }),
  mode: oneOf('audit', 'diff'),
  asOf: text,
  revisions: record({ base: textOrNull, head: textOrNull }),
  findings: list(
    record({
      rule: word,
      action: oneOf(...actionNames),
      severity: oneOf(...severities),
      message: text,
      location: record({ path: text, startLine: count }),
      subject: record({ name: text, version: textOrNull }),
      help: textOrNull,
      suppressed: orNull(record({ by: text })),
    }),
  ),
  upgrades: list(record({ bump: text, change: text })),
  diagnostics: list(record({ code: word, severity: oneOf(...severities), message: text, path: textOrNull })),
  stats: record({ listed: count, read: count }),
});

function isReport(value: unknown): value is ReportJson {
  return reportShape(value);
}
