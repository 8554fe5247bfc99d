import { type Finding, severityRank } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { type Group, groupedOverFiles } from './groups.ts';
import { folded, table } from './markdown.ts';
import { Places } from './places.ts';
import { bytes, icons } from './sections.ts';
import {
  findingHeader,
  findingRow,
  footer,
  heading,
  overview,
  type Rows,
  type SummaryOptions,
} from './summary.ts';
import { openFindings, plural } from './verdict.ts';

export interface IssueOptions extends SummaryOptions {
  /** Whether the last audit did not have it; without, there was none that could be compared. */
  readonly isNew?: (finding: Finding) => boolean;
  /** Marks of tasks that somebody has ticked. */
  readonly ticked?: ReadonlySet<string>;
}

/** A task is known again by what it says, not by its place. */
const taskMark = /^- \[x\] .*<!-- task ([0-9a-f]{12}) -->$/gim;

/** Tasks that are ticked in an issue's text. */
export function tickedTasks(body: string): ReadonlySet<string> {
  return new Set([...body.matchAll(taskMark)].map((match) => match[1]!));
}

/** The audit's issue: what is new, then a task for each error and warning, then notices folded away. */
export function issueReport(report: Report, options: IssueOptions = {}): string {
  const open = openFindings(report);
  const setting: Rows = { report: { ...report, failOn: 'none' }, places: new Places(report.facts), options };
  const groups = groupedOverFiles(open).sort(
    (a, b) => severityRank[b.finding.severity] - severityRank[a.finding.severity],
  );
  const { isNew } = options;
  const isFresh = ({ finding, others }: Group) => isNew !== undefined && [finding, ...others].some(isNew);
  const fresh = groups.filter(isFresh);
  const tasks = groups.filter((group) => group.finding.severity !== 'notice' && !isFresh(group));
  const notices = groups.filter((group) => group.finding.severity === 'notice' && !isFresh(group));
  const opening = [heading(report, options), overview(open)];
  const closing = footer(report, options);
  let room = (options.budget ?? Number.MAX_SAFE_INTEGER) - bytes([...opening, closing].join('\n\n')) - 600;
  const taken = (lines: readonly string[]): string[] => {
    const kept: string[] = [];
    for (const line of lines) {
      room -= bytes(line) + 1;
      if (room < 0) break;
      kept.push(line);
    }
    if (kept.length < lines.length)
      kept.push(`- ${lines.length - kept.length} more, left out here for size; the reports have them all`);
    return kept;
  };
  const list = (title: string, all: readonly Group[]) =>
    all.length === 0
      ? ''
      : `### ${title}\n\n${taken(all.map((group) => task(group, setting, options.ticked))).join('\n')}`;
  const parts = [
    ...opening,
    list('New since the last audit', fresh),
    list(fresh.length > 0 ? 'Still open' : 'To do', tasks),
    noticeTable(notices, setting, room),
    closing,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function task({ finding, others }: Group, setting: Rows, ticked: ReadonlySet<string> | undefined): string {
  const [, where, what] = findingRow([finding, ...others], setting);
  const id = finding.fingerprint.slice(0, 12);
  const box = ticked?.has(id) ? 'x' : ' ';
  const places = where!.replaceAll('<br>', ', ');
  return `- [${box}] ${icons[finding.severity]} ${places}: ${what} <!-- task ${id} -->`;
}

function noticeTable(groups: readonly Group[], setting: Rows, room: number): string {
  if (groups.length === 0) return '';
  const rows: string[][] = [];
  let left = room - 300;
  for (const { finding, others } of groups) {
    const row = findingRow([finding, ...others], setting);
    left -= bytes(row.join(' | ')) + 8;
    if (left < 0) break;
    rows.push(row);
  }
  const more = groups.length - rows.length;
  const note =
    more > 0 ? `\n\n${plural(more, 'more row')} left out here for size; the reports have them all.` : '';
  const title = `<b>Notices</b>: ${groups.length}`;
  return folded(title, `${rows.length === 0 ? '' : table(findingHeader, rows)}${note}`);
}
