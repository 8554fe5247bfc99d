import type { Report } from '../model/report.ts';
import type { ReportedCommit } from './commit.ts';
import { inlineHtml } from './html/escape.ts';
import {
  countsTable,
  filters,
  findingList,
  type Setting,
  statistics,
  suppressedList,
} from './html/findings.ts';
import { installsPart } from './html/installs.ts';
import { notesPart } from './html/notes.ts';
import { type Part, page } from './html/page.ts';
import { rulesPart } from './html/rules.ts';
import { timelinePart } from './html/timeline.ts';
import { upgradesPart } from './html/upgrades.ts';
import { installsTitle } from './installs.ts';
import { Places } from './places.ts';
import { failing, notesOf, openFindings, plural, verdict } from './verdict.ts';

export interface HtmlOptions {
  /** `https://github.com/owner/name/blob/<sha>/`, for links to lines. */
  readonly blobUrl?: string;
  readonly about?: ReportedCommit;
}

/** One self-contained page: verdict, findings by file, upgrades, support, what was accepted, what was not checked. */
export function htmlReport(report: Report, options: HtmlOptions = {}): string {
  const setting: Setting = { report, places: new Places(report.facts), blobUrl: options.blobUrl };
  const open = openFindings(report);
  return page({
    verdict: verdict(report, open),
    commit: options.about ?? null,
    // Icons of the text are pictures that not every system has.
    lead: inlineHtml(failing(report, open).replace(/^[❌✅] /u, '')),
    about: runFacts(report),
    parts: partsOf(setting),
    entries: open.length,
    version: report.tool.version,
  });
}

function partsOf(setting: Setting): Part[] {
  const { report } = setting;
  const open = openFindings(report);
  const suppressed = report.findings.length - open.length;
  const { unchecked, exceptions } = notesOf(report);
  const some = (count: number, html: () => string) => (count === 0 ? '' : html());
  return [
    {
      id: 'findings',
      title: 'Findings',
      html:
        open.length === 0
          ? `<p class="good">${report.mode === 'diff' ? 'No new findings.' : 'No findings.'}</p>`
          : `${countsTable(open)}\n${statistics(open)}\n${filters(open)}\n${findingList(setting, open)}`,
    },
    {
      id: 'upgrades',
      title: 'Packages that move',
      html: some(report.upgrades.length, () => upgradesPart(setting)),
    },
    {
      id: 'installs',
      title: installsTitle,
      html: some(report.installs?.rows.length ?? 0, () => installsPart(setting)),
    },
    {
      id: 'support',
      title: 'Support of the runtimes in use',
      html: some(report.timeline.length, () => timelinePart(setting)),
    },
    { id: 'rules', title: 'Rules', html: rulesPart(setting) },
    { id: 'accepted', title: 'Accepted findings', html: some(suppressed, () => suppressedList(setting)) },
    {
      id: 'unchecked',
      title: 'Not checked, or with a caveat',
      html: some(unchecked.length, () =>
        notesPart(setting, unchecked, 'Not checked is not the same as clean'),
      ),
    },
    {
      id: 'exceptions',
      title: 'Ignores and baseline',
      html: some(exceptions.length, () => notesPart(setting, exceptions, 'Expired, unused or incomplete')),
    },
  ];
}

/** What was looked at, with which data. */
function runFacts(report: Report): [string, string][] {
  const { mode, asOf, stats, data, revisions } = report;
  const facts: [string, string][] = [
    ['mode', mode],
    ['as of', asOf],
    ['files read', `${stats.read} of ${stats.listed}`],
  ];
  if (revisions.base !== null) facts.push(['base', revisions.base.slice(0, 12)]);
  if (revisions.head !== null) facts.push(['head', revisions.head.slice(0, 12)]);
  if (data !== null) facts.push(['end-of-life data', data.source]);
  const { unchecked } = notesOf(report);
  if (unchecked.length > 0) facts.push(['not checked, or with a caveat', plural(unchecked.length, 'note')]);
  if (report.ignoresAdded.length > 0)
    facts.push(['ignore comments that this change adds', String(report.ignoresAdded.length)]);
  if (report.hidden !== undefined && report.hidden.count > 0)
    facts.push([`below ${report.hidden.below}, hidden`, String(report.hidden.count)]);
  return facts;
}
