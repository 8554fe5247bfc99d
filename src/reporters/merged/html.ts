import { severityRank } from '../../model/finding.ts';
import { groupedOverFiles } from '../groups.ts';
import { escapeHtml, inlineHtml, link, place } from '../html/escape.ts';
import { filters } from '../html/findings.ts';
import { page } from '../html/page.ts';
import type { FindingJson } from '../json.ts';
import { plural, severities } from '../verdict.ts';
import { blobUrlOf, countsOf, openIn, type RepositoryResult, sortedResults } from './result.ts';
import { type MergedOptions, mergedVerdict } from './summary.ts';

/** As many findings as a browser bears; what is left out is said. */
const mostEntries = 20_000;

/** Many repositories' reports as one page, with the filters of the single one. */
export function mergedHtml(results: readonly RepositoryResult[], options: MergedOptions = {}): string {
  const sorted = sortedResults(results);
  const open = sorted.flatMap(openIn);
  const days = [...new Set(sorted.flatMap(({ report }) => (report ? [report.asOf] : [])))].sort();
  const versions = [...new Set(sorted.flatMap(({ report }) => (report ? [report.tool.version] : [])))].sort();
  return page({
    verdict: mergedVerdict(sorted),
    lead: 'Many repositories in one page; what is worst comes first.',
    about: days.length === 0 ? [] : [['as of', days.join(', ')]],
    parts: [
      { id: 'repositories', title: 'Repositories', html: repositories(sorted) },
      {
        id: 'findings',
        title: 'Findings',
        html:
          open.length === 0
            ? ''
            : `${filters(open, { one: 'repository', many: 'repositories', text: 'Repository, path or rule contains' })}\n${lists(sorted, options.server)}`,
      },
      { id: 'unchecked', title: 'Not checked, or with a caveat', html: notes(sorted, options.server) },
    ],
    entries: open.length,
    version: versions.join(', '),
  });
}

function repositories(results: readonly RepositoryResult[]): string {
  const rows = results.map((result, index) => {
    const open = openIn(result);
    const counts = countsOf(open);
    const name = `<code class="path">${escapeHtml(result.name)}</code>`;
    const head = `<th scope="row">${open.length === 0 ? name : `<a href="#repository-${index}">${name}</a>`}</th>`;
    if (result.report === null)
      return `<tr>${head}<td colspan="4"><span class="badge warning">not checked</span> ${inlineHtml(result.problem)}</td></tr>`;
    const cells = severities.map((severity) => `<td class="number">${counts[severity]}</td>`);
    return `<tr>${head}${cells.join('')}<td class="number">${result.report.stats.read}</td></tr>`;
  });
  const header = severities.map(
    (severity) => `<th scope="col" class="number"><span class="badge ${severity}">${severity}s</span></th>`,
  );
  return `<div class="scroll"><table><caption>Findings by repository</caption>
<thead><tr><th scope="col">repository</th>${header.join('')}<th scope="col" class="number">files read</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function lists(results: readonly RepositoryResult[], server: string | undefined): string {
  let room = mostEntries;
  let left = 0;
  const sections = results.map((result, index) => {
    const open = openIn(result);
    if (open.length === 0) return '';
    const groups = groupedOverFiles(open).sort(
      (a, b) => severityRank[b.finding.severity] - severityRank[a.finding.severity],
    );
    const shown = groups.slice(0, Math.max(0, room));
    room -= shown.length;
    left += groups.length - shown.length;
    const blobUrl = blobUrlOf(result, server);
    const entries = shown.map(({ finding, others }) => entry([finding, ...others], blobUrl));
    return `<section class="file" data-path="${escapeHtml(result.name)}">
<h3 id="repository-${index}"><code class="path">${escapeHtml(result.name)}</code> <span class="tally">${plural(open.length, 'finding')}</span></h3>
${entries.join('\n')}
</section>`;
  });
  const note =
    left === 0
      ? ''
      : `<p><strong>${left} more are left out here for size.</strong> The JSON reports have them all.</p>`;
  return `${sections.join('\n')}${note}`;
}

function entry(all: readonly FindingJson[], blobUrl: string | undefined): string {
  const { rule, action, severity, message, help } = all[0]!;
  const paths = [...new Set(all.map(({ location }) => location.path))];
  const places = all
    .slice(0, 50)
    .map(({ location: { path, startLine } }) => `<li>${place(path, startLine, blobUrl)}</li>`);
  if (all.length > 50) places.push(`<li>and ${all.length - 50} more places</li>`);
  return `<article class="finding ${severity}" data-action="${action}" data-severity="${severity}" data-rule="${rule}" data-paths="${escapeHtml(paths.join(' '))}" data-places="${all.length}"><h4><span class="badge ${severity}">${severity}</span> ${link(help, rule)}</h4><p>${inlineHtml(message)}</p><ul aria-label="Places">${places.join('')}</ul></article>`;
}

function notes(results: readonly RepositoryResult[], server: string | undefined): string {
  const rows = results.flatMap((result) => {
    const name = `<td data-label="repository"><code class="path">${escapeHtml(result.name)}</code></td>`;
    if (result.report === null)
      return `<tr>${name}<td data-label="what"><span class="badge warning">not checked</span></td><td></td><td data-label="why">${inlineHtml(result.problem)}</td></tr>`;
    const blobUrl = blobUrlOf(result, server);
    return result.report.diagnostics.map(
      ({ code, path, message }) =>
        `<tr>${name}<td data-label="what"><span class="badge ${code}">${code}</span></td><td data-label="where">${path === null ? '' : place(path, null, blobUrl)}</td><td data-label="why">${inlineHtml(message)}</td></tr>`,
    );
  });
  if (rows.length === 0) return '';
  return `<div class="scroll"><table class="stack"><caption>Not checked is not the same as clean</caption>
<thead><tr><th scope="col">repository</th><th scope="col">what</th><th scope="col">where</th><th scope="col">why</th></tr></thead>
<tbody>${rows.slice(0, mostEntries).join('\n')}</tbody></table></div>`;
}
