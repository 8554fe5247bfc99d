import { severityRank } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { groupedOverFiles } from './groups.ts';
import { linkTarget, table } from './markdown.ts';
import { isMajorRow, packageRows } from './package-rows.ts';
import { Places } from './places.ts';
import { bytes } from './sections.ts';
import {
  findingHeader,
  findingRow,
  footer,
  heading,
  overview,
  packageHeader,
  packageRow,
  type Rows,
  type SummaryOptions,
} from './summary.ts';
import { failing, failsJob, openFindings } from './verdict.ts';

export interface CommentOptions extends SummaryOptions {
  /** The page of the run, whose summary has everything. */
  readonly runUrl?: string;
}

/** More rows than these nobody reads in a conversation. */
const mostRows = 25;

/** The summary in short: verdict, counts, what fails the job or warns, majors, and where the rest is. */
export function commentReport(report: Report, options: CommentOptions = {}): string {
  const open = openFindings(report).filter((finding) => !finding.uncompared);
  const setting: Rows = { report, places: new Places(report.facts), options };
  const { rows, told } = packageRows(report);
  const findings = groupedOverFiles(open.filter((finding) => !told.has(finding)))
    .filter(({ finding }) => failsJob(report, finding) || finding.severity !== 'notice')
    .sort((a, b) => severityRank[b.finding.severity] - severityRank[a.finding.severity]);
  const majors = rows.filter(isMajorRow);
  const shownFindings = findings.slice(0, mostRows);
  const shownMajors = majors.slice(0, mostRows - shownFindings.length);
  const tables = [
    ...shownFindings.map(({ finding, others }) => findingRow([finding, ...others], setting)),
    ...shownMajors.map((row) => packageRow(row, setting)),
  ];
  const opening = [heading(report, options), failing(report, openFindings(report)), overview(open)];
  const closing = footer(report, options);
  const fixed = bytes([...opening, closing].join('\n\n')) + 1000;
  let [size, kept] = [fixed, 0];
  for (const row of tables) {
    size += bytes(row.join(' | ')) + 8;
    if (size > (options.budget ?? Number.MAX_SAFE_INTEGER)) break;
    kept++;
  }
  const ofFindings = tables.slice(0, Math.min(kept, shownFindings.length));
  const ofMajors = tables.slice(shownFindings.length, Math.max(kept, shownFindings.length));
  const shown = ofFindings.length + ofMajors.length;
  const parts = [
    ...opening,
    ofFindings.length === 0 ? '' : table(findingHeader, ofFindings),
    ofMajors.length === 0 ? '' : table(packageHeader, ofMajors),
    rest(findings.length + majors.length - shown, open.length > 0 || report.upgrades.length > 0, options),
    closing,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function rest(left: number, hasMore: boolean, { runUrl }: CommentOptions): string {
  const page = runUrl === undefined ? "the run's summary" : `[the run's summary](${linkTarget(runUrl)})`;
  if (left > 0) return `${left} more ${left === 1 ? 'row is' : 'rows are'} in ${page}, with everything else.`;
  return hasMore ? `Notices and everything else are in ${page}.` : `More is in ${page}.`;
}
