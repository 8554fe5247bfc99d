import { createHash } from 'node:crypto';
import { type Severity, severityRank } from '../model/finding.ts';
import { uriPart } from '../model/uri.ts';
import { escapeHtml } from './html/escape.ts';
import { style } from './html/style.ts';
import { code, escapeMarkdown, folded, linkTarget, table } from './markdown.ts';

/** One repository of an audit of many: what its report says, or why there is none. */
export interface AuditedRepository {
  /** `owner/name` */
  readonly name: string;
  readonly problem: string | null;
  readonly commit: string | null;
  readonly findings: readonly AuditedFinding[];
  /** How much was left unchecked, or checked with a caveat. */
  readonly caveats: number;
}

export interface AuditedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly line: number;
}

/** Bytes; GitHub drops a step's whole summary above 1 MiB. */
const summaryBudget = 1_000_000;

const severities = ['error', 'warning', 'notice'] as const;

/** Verdict, a table of repositories, worst first, and a table of rules. */
export function organisationSummary(repositories: readonly AuditedRepository[], serverUrl: string): string {
  const sorted = worstFirst(repositories);
  const rows = sorted.map((one) => [
    `[${code(one.name)}](${linkTarget(`${serverUrl}/${one.name}`)})`,
    ...(one.problem === null
      ? [...severities.map((severity) => String(count(one, severity))), String(one.caveats)]
      : ['', '', '', escapeMarkdown(`not checked: ${one.problem}`)]),
  ]);
  const header = ['repository', '🔴 errors', '🟠 warnings', '🔵 notices', 'not checked, or with a caveat'];
  const rules = folded('<b>By rule</b>', table(['rule', 'findings', 'repositories'], ruleRows(repositories)));
  const title = `## premortem: ${verdict(repositories)}`;
  for (let kept = rows.length; ; kept = Math.floor(kept / 2)) {
    const left =
      kept < rows.length ? [`${rows.length - kept} more repositories are in the JSON and HTML reports.`] : [];
    const text = `${[title, table(header, rows.slice(0, kept)), ...left, rules].join('\n\n')}\n`;
    if (kept === 0 || Buffer.byteLength(text) <= summaryBudget) return text;
  }
}

function verdict(repositories: readonly AuditedRepository[]): string {
  const total = (severity: Severity) => repositories.reduce((sum, one) => sum + count(one, severity), 0);
  const unchecked = repositories.filter(({ problem }) => problem !== null).length;
  const found = severities
    .filter((severity) => total(severity) > 0)
    .map((severity) => `${total(severity)} ${severity}${total(severity) === 1 ? '' : 's'}`);
  const where = `${repositories.length} ${repositories.length === 1 ? 'repository' : 'repositories'}`;
  return `${found.length === 0 ? 'no findings' : found.join(', ')} in ${where}${unchecked > 0 ? `, ${unchecked} of them not checked` : ''}`;
}

function worstFirst(repositories: readonly AuditedRepository[]): AuditedRepository[] {
  return [...repositories].sort(
    (a, b) =>
      Number(b.problem !== null) - Number(a.problem !== null) ||
      count(b, 'error') - count(a, 'error') ||
      count(b, 'warning') - count(a, 'warning') ||
      (a.name < b.name ? -1 : 1),
  );
}

function count({ findings }: AuditedRepository, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function ruleRows(repositories: readonly AuditedRepository[]): string[][] {
  const rules = new Map<string, { findings: number; repositories: number }>();
  for (const { findings } of repositories) {
    for (const rule of new Set(findings.map((finding) => finding.rule))) {
      const before = rules.get(rule) ?? { findings: 0, repositories: 0 };
      const here = findings.filter((finding) => finding.rule === rule).length;
      rules.set(rule, { findings: before.findings + here, repositories: before.repositories + 1 });
    }
  }
  return [...rules]
    .sort(([, a], [, b]) => b.findings - a.findings)
    .map(([rule, { findings, repositories: where }]) => [code(rule), String(findings), String(where)]);
}

/** The same as one page, with every finding. It fetches nothing and runs nothing. */
export function organisationPage(repositories: readonly AuditedRepository[], serverUrl: string): string {
  const policy = createHash('sha256').update(style).digest('base64');
  const title = escapeHtml(`premortem: ${verdict(repositories)}`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${policy}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header class="top"><div class="wrap"><h1>${title}</h1></div></header>
<main class="wrap">
${worstFirst(repositories)
  .map((one) => repositoryPart(one, serverUrl))
  .join('\n')}
</main>
</body>
</html>
`;
}

function repositoryPart(one: AuditedRepository, serverUrl: string): string {
  const counts = severities
    .map((severity) => [severity, count(one, severity)] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => `${number} ${severity}${number === 1 ? '' : 's'}`);
  const state =
    one.problem !== null
      ? `not checked: ${one.problem}`
      : counts.length > 0
        ? counts.join(', ')
        : 'no findings';
  const caveats = one.caveats > 0 ? `; ${one.caveats} not checked or with a caveat` : '';
  const rows = [...one.findings]
    .sort((a, b) => severityRank[b.severity] - severityRank[a.severity])
    .map((finding) => findingRow(finding, one, serverUrl));
  const list =
    rows.length === 0
      ? ''
      : `<table><thead><tr><th>severity</th><th>where</th><th>rule</th><th>what</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  return `<details><summary><b>${escapeHtml(one.name)}</b>: ${escapeHtml(`${state}${caveats}`)}</summary>\n${list}\n</details>`;
}

function findingRow(
  { rule, severity, message, path, line }: AuditedFinding,
  one: AuditedRepository,
  serverUrl: string,
) {
  const text = escapeHtml(`${path}:${line}`);
  const file = path.split('/').map(uriPart).join('/');
  const where =
    one.commit === null
      ? text
      : `<a href="${escapeHtml(`${serverUrl}/${one.name}/blob/${one.commit}/${file}#L${line}`)}" rel="noreferrer">${text}</a>`;
  return `<tr><td>${severity}</td><td>${where}</td><td>${escapeHtml(rule)}</td><td>${escapeHtml(message)}</td></tr>`;
}
