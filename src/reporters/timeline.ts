import type { Report } from '../model/report.ts';
import type { TimelineRow } from '../model/timeline.ts';
import { blobTarget, code, folded, table } from './markdown.ts';

/** More bars than this cannot be read, and Mermaid ends at 50,000 characters. */
const mostBars = 40;

const words: Readonly<Record<TimelineRow['state'], string>> = {
  ended: '🔴 ended',
  'long-term': '🟠 ended, long-term support runs',
  ending: '🟠 ends soon',
  supported: '🟢 supported',
  unknown: 'not known',
};

/** How long what is in use is supported: a Gantt chart, and the same facts as a table. '' when nothing is known. */
export function timelineSection(report: Report, diagrams: boolean, blobUrl?: string): string {
  const rows = report.timeline;
  if (rows.length === 0) return '';
  const body = table(
    ['in use', 'state', 'released', 'supported until', 'named in'],
    rows.map((row) => [code(row.label), words[row.state], row.from ?? '', until(row), places(row, blobUrl)]),
  );
  const ended = rows.filter(({ state }) => state === 'ended').length;
  const title = `<b>Support of the runtimes in use</b>: ${rows.length}${ended > 0 ? `, ${ended} ended` : ''}`;
  return folded(title, diagrams ? `${gantt(rows, report.asOf)}\n\n${body}` : body);
}

function until({ to, state }: TimelineRow): string {
  if (to !== null) return to;
  return state === 'ended' ? 'over, day not known' : 'no end announced';
}

function places({ places: all }: TimelineRow, blobUrl: string | undefined): string {
  const shown = all.slice(0, 5).map(({ path, line }) => {
    const text = code(line === null ? path : `${path}:${line}`);
    return blobUrl === undefined ? text : `[${text}](${blobTarget(blobUrl, path, line)})`;
  });
  return all.length > 5 ? `${shown.join('<br>')}<br>and ${all.length - 5} more` : shown.join('<br>');
}

/** Old and plain Mermaid, because GitHub's version lags: ASCII labels, no `:`, `;`, `#` or `,` in them, no HTML. */
function gantt(rows: readonly TimelineRow[], today: string): string {
  const bars = rows.slice(0, mostBars).map((row) => {
    const start = row.from ?? row.to ?? today;
    const end = row.to ?? (row.state === 'ended' ? today : farAhead(today));
    const tag =
      row.state === 'ended'
        ? 'crit, '
        : row.state === 'ending' || row.state === 'long-term'
          ? 'active, '
          : '';
    return `    ${label(row.label)} :${tag}${start}, ${end < start ? start : end}`;
  });
  return [
    '```mermaid',
    'gantt',
    '    dateFormat YYYY-MM-DD',
    '    axisFormat %Y',
    // Mermaid's own line is at the reader's day; the milestone is at the report's.
    '    todayMarker off',
    `    As of ${today} :milestone, ${today}, 0d`,
    ...bars,
    '```',
  ].join('\n');
}

function farAhead(today: string): string {
  return `${Number(today.slice(0, 4)) + 3}${today.slice(4, 8)}01`;
}

function label(text: string): string {
  return text.replace(/[^\w.()+ -]/g, ' ').trim() || 'unnamed';
}
