import { actionNames, type Finding, type Fix, severityRank } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { lineExcerpt } from '../excerpt.ts';
import { type Group, grouped, otherLines } from '../groups.ts';
import { blobTarget } from '../markdown.ts';
import type { Places } from '../places.ts';
import { ruleCounts } from '../statistics.ts';
import { failsJob, plural, severities, severityReason } from '../verdict.ts';
import { escapeHtml, inlineHtml, link, place } from './escape.ts';

/** What the findings' HTML is made with. */
export interface Setting {
  readonly report: Report;
  readonly places: Places;
  readonly blobUrl: string | undefined;
}

/** A page of more entries than this takes a browser too long; what is left out is said, and is in the other reports. */
const mostEntries = 20_000;

/** All that counting and filtering ask of a finding. */
export type Counted = Pick<Finding, 'action' | 'severity'>;

export function countsTable(open: readonly Counted[]): string {
  const rows = actionNames
    .map((action) => ({ action, own: open.filter((finding) => finding.action === action) }))
    .filter(({ own }) => own.length > 0)
    .map(({ action, own }) => {
      const cells = severities.map(
        (severity) =>
          `<td class="number">${own.filter((finding) => finding.severity === severity).length}</td>`,
      );
      return `<tr><th scope="row">${action}</th>${cells.join('')}</tr>`;
    });
  const header = severities.map(
    (severity) => `<th scope="col" class="number"><span class="badge ${severity}">${severity}s</span></th>`,
  );
  return `<div class="scroll"><table class="counts"><caption>Findings by check</caption>
<thead><tr><th scope="col">check</th>${header.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

/** How often each rule speaks, folded. */
export function statistics(open: readonly (Counted & Pick<Finding, 'rule'>)[]): string {
  const rows = ruleCounts(open).map(
    ({ rule, counts, total }) =>
      `<tr><th scope="row">${escapeHtml(rule)}</th>${severities.map((level) => `<td class="number">${counts[level]}</td>`).join('')}<td class="number">${total}</td></tr>`,
  );
  const header = severities.map((level) => `<th scope="col" class="number">${level}s</th>`).join('');
  return `<details class="fold"><summary>Statistics by rule</summary>
<div class="scroll"><table class="counts"><caption>Findings by rule</caption>
<thead><tr><th scope="col">rule</th>${header}<th scope="col" class="number">findings</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></details>`;
}

/** Hidden until the script shows it: without script it would do nothing. */
export function filters(
  open: readonly Counted[],
  words: { one: string; many: string; text: string } = {
    one: 'file',
    many: 'files',
    text: 'Path, rule or message contains',
  },
): string {
  const box = (name: string, value: string) =>
    `<label><input type="checkbox" name="${name}" value="${value}" checked> ${value}</label>`;
  const actions = actionNames.filter((action) => open.some((finding) => finding.action === action));
  const levels = severities.filter((severity) => open.some((finding) => finding.severity === severity));
  return `<form id="filters" class="filters" data-one="${words.one}" data-many="${words.many}" hidden autocomplete="off" role="search" aria-label="Filter the findings">
<fieldset><legend>Check</legend><div class="options">${actions.map((action) => box('action', action)).join('')}</div></fieldset>
<fieldset><legend>Severity</legend><div class="options">${levels.map((level) => box('severity', level)).join('')}</div></fieldset>
<div class="wide"><label class="label" for="text">${words.text}</label><input type="search" id="text" name="text" spellcheck="false"></div>
<button type="reset">Show all</button>
</form>
<p id="count" class="count" role="status" aria-live="polite"></p>`;
}

/** Findings by file, the file with the worst in front. */
export function findingList(setting: Setting, open: readonly Finding[]): string {
  const groups = grouped(open);
  const files = new Map<string, Group[]>();
  for (const group of groups.slice(0, mostEntries)) {
    const list = files.get(group.finding.path);
    if (list) list.push(group);
    else files.set(group.finding.path, [group]);
  }
  const worst = (list: readonly Group[]) =>
    list.reduce((rank, { finding }) => Math.max(rank, severityRank[finding.severity]), 0);
  const sorted = [...files]
    .map(([path, list]) => ({ path, list, rank: worst(list) }))
    .sort((a, b) => b.rank - a.rank);
  const left = groups.length - mostEntries;
  const note =
    left > 0
      ? `<p><strong>${left} more are left out here for size.</strong> The JSON report has them all.</p>`
      : '';
  return `${sorted.map(({ path, list }) => fileSection(setting, path, list)).join('\n')}${note}`;
}

function fileSection(setting: Setting, path: string, groups: readonly Group[]): string {
  const total = groups.reduce((sum, { others }) => sum + 1 + others.length, 0);
  return `<section class="file" data-path="${escapeHtml(path)}">
<h3>${place(path, null, setting.blobUrl)} <span class="tally">${plural(total, 'finding')}</span></h3>
${groups.map((group) => entry(setting, group)).join('\n')}
</section>`;
}

function entry(setting: Setting, { finding, others }: Group): string {
  const { places, report } = setting;
  const region = places.region(finding.path, finding.span);
  const { rule, action, severity } = finding;
  const reason = severityReason(finding).trim();
  const why = reason === '' ? '' : ` <span class="at">${escapeHtml(reason)}</span>`;
  const fails = failsJob(report, finding) ? ' <span class="at">fails the job</span>' : '';
  return [
    `<article class="finding ${severity}" data-action="${action}" data-severity="${severity}" data-rule="${escapeHtml(rule)}" data-places="${1 + others.length}">`,
    `<h4><span class="badge ${severity}">${severity}</span> ${ruleLink(setting, finding)} ${lineLink(setting, finding.path, region.startLine)}${why}${fails}</h4>`,
    `<p>${inlineHtml(finding.message)}</p>`,
    ...(finding.uncompared
      ? ['<p>Not compared with the state before the change, so it may be older.</p>']
      : []),
    source(setting, finding),
    elsewhere(setting, others, region.startLine),
    relatedPlaces(setting, finding),
    finding.fix ? fixText(setting, finding.fix) : '',
    '</article>',
  ].join('');
}

/** To its explanation on this page, which needs no network; else to the documentation. */
function ruleLink({ report }: Setting, { rule, help }: Finding): string {
  const described = report.rules?.some(({ id }) => id === rule);
  return described
    ? `<a href="#rule-${escapeHtml(rule)}">${escapeHtml(rule)}</a>`
    : link(help, escapeHtml(rule));
}

function lineLink({ blobUrl }: Setting, path: string, line: number): string {
  const text = `line ${line}`;
  return `<span class="at">${blobUrl === undefined ? text : link(blobTarget(blobUrl, path, line), text)}</span>`;
}

function source({ places }: Setting, finding: Finding): string {
  const region = places.region(finding.path, finding.span);
  const line = lineExcerpt(places, finding.path, region);
  if (line === null) return '';
  const marked = line.marked === '' ? '' : `<mark>${escapeHtml(line.marked)}</mark>`;
  return `<pre><code><span class="line" aria-hidden="true">${region.startLine}</span>${escapeHtml(line.before)}${marked}${escapeHtml(line.after)}</code></pre>`;
}

function elsewhere({ places }: Setting, others: readonly Finding[], first: number): string {
  if (others.length === 0) return '';
  const lines = otherLines(
    first,
    others.map(({ path, span }) => places.region(path, span).startLine),
    200,
  );
  const text =
    lines === null ? `${plural(others.length, 'more time')} on this line.` : `The same on ${lines}.`;
  return `<p class="more">${escapeHtml(text)}</p>`;
}

function relatedPlaces({ places, blobUrl }: Setting, finding: Finding): string {
  if (finding.related.length === 0) return '';
  const items = finding.related
    .slice(0, 20)
    .map(
      ({ path, span, message }) =>
        `<li>${place(path, places.region(path, span).startLine, blobUrl)}: ${inlineHtml(message)}</li>`,
    );
  if (finding.related.length > 20) items.push(`<li>and ${finding.related.length - 20} more places</li>`);
  return `<ul aria-label="Related places">${items.join('')}</ul>`;
}

function fixText({ places }: Setting, fix: Fix): string {
  const edits = fix.edits.slice(0, 20).map(({ path, start, end, text }) => {
    const line = places.region(path, { start, end }).startLine;
    const old = places.slice(path, start, end);
    const before = old === '' ? '' : `<del>${escapeHtml(shortened(old))}</del> → `;
    const after = text === '' ? 'nothing' : `<ins>${escapeHtml(shortened(text))}</ins>`;
    return `<code class="edit">${escapeHtml(`${path}:${line}`)}: ${before}${after}</code>`;
  });
  const kind = fix.safe ? 'Safe fix' : 'Fix to look at';
  return `<details class="fold"><summary>${kind}: ${inlineHtml(fix.title)}</summary>${edits.join('')}</details>`;
}

function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** What comments and the baseline accept, folded. */
export function suppressedList({ report, places, blobUrl }: Setting): string {
  const rows = report.findings.flatMap((finding) => {
    const { suppressed } = finding;
    if (!suppressed) return [];
    const line = places.region(finding.path, finding.span).startLine;
    const until = suppressed.until === null ? '' : `<br>until ${escapeHtml(suppressed.until)}`;
    return `<tr><td data-label="where">${place(finding.path, line, blobUrl)}</td><td data-label="rule">${link(finding.help, escapeHtml(finding.rule))}</td><td data-label="what">${inlineHtml(finding.message)}</td><td data-label="accepted by">${suppressed.by}${until}</td><td data-label="why">${inlineHtml(suppressed.reason)}</td></tr>`;
  });
  return `<details class="fold"><summary>Show ${plural(rows.length, 'accepted finding')}</summary>
<div class="scroll"><table class="stack"><caption>Findings that a comment, the configuration or the baseline accepts</caption>
<thead><tr><th scope="col">where</th><th scope="col">rule</th><th scope="col">what</th><th scope="col">accepted by</th><th scope="col">why</th></tr></thead>
<tbody>${rows.slice(0, mostEntries).join('\n')}</tbody></table></div></details>`;
}
