import { createHash } from 'node:crypto';
import type { Report } from '../model/report.ts';
import { escapeHtml, inlineHtml } from './html/escape.ts';
import { countsTable, filters, findingList, type Setting, suppressedList } from './html/findings.ts';
import { notesPart } from './html/notes.ts';
import { script } from './html/script.ts';
import { style } from './html/style.ts';
import { timelinePart } from './html/timeline.ts';
import { upgradesPart } from './html/upgrades.ts';
import { Places } from './places.ts';
import { failing, openFindings, plural, verdict } from './verdict.ts';

export interface HtmlOptions {
  /** `https://github.com/owner/name/blob/<sha>/`, for links to lines. */
  readonly blobUrl?: string;
}

/** From here on a browser lays out only what is on the screen. */
const manyFindings = 500;

interface Part {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/**
 * One self-contained page that works without its script. Nothing is fetched: the policy admits this very style and
 * this very script by their hashes and nothing else, so that no text of a repository could run or load anything.
 */
export function htmlReport(report: Report, options: HtmlOptions = {}): string {
  const setting: Setting = { report, places: new Places(report.facts), blobUrl: options.blobUrl };
  const open = openFindings(report);
  const told = verdict(report, open);
  const parts = partsOf(setting).filter(({ html }) => html !== '');
  const links = parts.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>premortem: ${told}</title>
<style>${style}</style>
</head>
<body${open.length > manyFindings ? ' class="many"' : ''}>
<a class="skip" href="#${parts[0]!.id}">Skip to ${parts[0]!.title}</a>
<header class="top"><div class="wrap">
<h1><span class="name">premortem:</span> ${told}</h1>
<p class="fails">${inlineHtml(failing(report, open))}</p>
<dl class="run">${runFacts(report)}</dl>
<nav aria-label="Parts of this report"><ul>${links}</ul></nav>
</div></header>
<main class="wrap">
${parts.map(({ id, title, html }) => `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${html}\n</section>`).join('\n')}
</main>
<footer><div class="wrap">premortem ${escapeHtml(report.tool.version)}. This page is complete in itself and fetches nothing.</div></footer>
<script>${script}</script>
</body>
</html>
`;
}

function partsOf(setting: Setting): Part[] {
  const { report } = setting;
  const open = openFindings(report);
  const suppressed = report.findings.length - open.length;
  const some = (count: number, html: () => string) => (count === 0 ? '' : html());
  return [
    {
      id: 'findings',
      title: 'Findings',
      html:
        open.length === 0
          ? `<p class="good">${report.mode === 'diff' ? 'This change introduces nothing that premortem knows of.' : 'No findings.'}</p>`
          : `${countsTable(open)}\n${filters(open)}\n${findingList(setting, open)}`,
    },
    {
      id: 'upgrades',
      title: 'Packages that move',
      html: some(report.upgrades.length, () => upgradesPart(setting)),
    },
    {
      id: 'support',
      title: 'Support of the runtimes in use',
      html: some(report.timeline.length, () => timelinePart(setting)),
    },
    { id: 'accepted', title: 'Accepted findings', html: some(suppressed, () => suppressedList(setting)) },
    {
      id: 'unchecked',
      title: 'Not checked, or with a caveat',
      html: some(report.diagnostics.length, () => notesPart(setting)),
    },
  ];
}

/** What was looked at, with which data. */
function runFacts(report: Report): string {
  const { mode, asOf, stats, data, revisions } = report;
  const facts: [string, string][] = [
    ['mode', mode],
    ['as of', asOf],
    ['files read', `${stats.read} of ${stats.listed}`],
  ];
  if (revisions.base !== null) facts.push(['base', revisions.base.slice(0, 12)]);
  if (revisions.head !== null) facts.push(['head', revisions.head.slice(0, 12)]);
  if (data !== null) facts.push(['end-of-life data', data.source]);
  if (report.diagnostics.length > 0)
    facts.push(['not checked, or with a caveat', plural(report.diagnostics.length, 'note')]);
  if (report.ignoresAdded > 0)
    facts.push(['ignore comments that this change adds', String(report.ignoresAdded)]);
  return facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`).join('');
}

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
