import { addDays, daysBetween } from '../../model/day.ts';
import type { TimelineRow } from '../../model/timeline.ts';
import { escapeHtml, place } from './escape.ts';
import type { Setting } from './findings.ts';

/** More rows than this make no picture; the table has them all. */
const mostBars = 60;
const words: Readonly<Record<TimelineRow['state'], string>> = {
  ended: 'ended',
  'long-term': 'ended, long-term support runs',
  ending: 'ends soon',
  supported: 'supported',
  unknown: 'not known',
};

/** How long what is in use is supported: a picture, and the same facts as a table. */
export function timelinePart({ report, blobUrl }: Setting): string {
  const rows = report.timeline;
  const body = rows.map((row) => {
    const named = row.places.map(({ path, line }) => place(path, line, blobUrl));
    const first = named.slice(0, 5).join('<br>');
    const rest =
      named.length > 5
        ? `<details><summary>${named.length - 5} more</summary>${named.slice(5).join('<br>')}</details>`
        : '';
    return `<tr><th scope="row">${escapeHtml(row.label)}</th><td data-label="state"><span class="badge ${row.state}">${words[row.state]}</span></td><td class="day" data-label="released">${escapeHtml(row.from ?? '')}</td><td class="day" data-label="supported until">${until(row)}</td><td data-label="named in">${first}${rest}</td></tr>`;
  });
  return `<div class="scroll" role="region" aria-label="Picture: support of the runtimes in use" tabindex="0">${picture(rows.slice(0, mostBars), report.asOf)}</div>
${rows.length > mostBars ? `<p>The picture shows the first ${mostBars} of ${rows.length}.</p>` : ''}
<div class="scroll"><table class="stack"><caption>Runtimes and systems that the repository names, what ends first in front</caption>
<thead><tr><th scope="col">in use</th><th scope="col">state</th><th scope="col">released</th><th scope="col">supported until</th><th scope="col">named in</th></tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`;
}

function until({ to, state }: TimelineRow): string {
  if (to !== null) return escapeHtml(to);
  return state === 'ended' ? 'over, day not known' : 'no end announced';
}

const width = 960;
const left = 190;
const right = 30;
const top = 34;
const step = 30;

function picture(rows: readonly TimelineRow[], today: string): string {
  const { first, last } = window(rows, today);
  const days = Math.max(1, daysBetween(first, last));
  const x = (day: string) => {
    const at = Math.min(Math.max(daysBetween(first, day), 0), days) / days;
    return Math.round((left + at * (width - left - right)) * 10) / 10;
  };
  const height = top + rows.length * step + 8;
  const ended = rows.filter(({ state }) => state === 'ended').length;
  const about = `${rows.length} in use, ${ended} of them ended. The table below says the same in words.`;
  return `<svg class="picture" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="timeline-title timeline-about">
<title id="timeline-title">Support of the runtimes in use, as of ${escapeHtml(today)}</title>
<desc id="timeline-about">${about}</desc>
<defs>
<pattern id="ended" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="paper-error" width="7" height="7"/><path class="ink-error" d="M-1 8 8 -1M-1 1 1 -1M6 8 8 6"/></pattern>
<pattern id="ending" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="paper-warning" width="6" height="6"/><path class="ink-warning" d="M0 3H6"/></pattern>
</defs>
${years(first, last, x, height, x(today))}
${rows.map((row, index) => bar(row, today, x, top + index * step)).join('\n')}
<path class="today" d="M${x(today)} ${top - 4}V${height}"/><text x="${x(today)}" y="${top - 8}" text-anchor="middle" font-weight="600">today</text>
</svg>`;
}

/** Some years around today and every end; what began earlier is cut off at the left, what ends later at the right. */
function window(rows: readonly TimelineRow[], today: string): { first: string; last: string } {
  const ends = rows.map(({ to }) => to ?? today);
  const starts = rows.map(({ from, to }) => from ?? to ?? today);
  const wanted = earliest([addDays(earliest(ends), -2 * 365), addDays(today, -4 * 365)]);
  return {
    first: latest([earliest(starts), wanted]),
    last: latest([addDays(today, 2 * 365), earliest([latest(ends), addDays(today, 6 * 365)])]),
  };
}

function earliest(days: readonly string[]): string {
  return days.reduce((one, other) => (other < one ? other : one));
}

function latest(days: readonly string[]): string {
  return days.reduce((one, other) => (other > one ? other : one));
}

function years(
  first: string,
  last: string,
  x: (day: string) => number,
  height: number,
  today: number,
): string {
  const from = Number(first.slice(0, 4)) + 1;
  const to = Number(last.slice(0, 4));
  const every = Math.max(1, Math.ceil((to - from) / 12));
  const lines: string[] = [];
  for (let year = from; year <= to; year += every) {
    const at = x(`${year}-01-01`);
    lines.push(`<path class="grid" d="M${at} ${top - 4}V${height}"/>`);
    if (Math.abs(at - today) > 36)
      lines.push(`<text class="soft" x="${at}" y="${top - 8}" text-anchor="middle">${year}</text>`);
  }
  return lines.join('');
}

function bar(row: TimelineRow, today: string, x: (day: string) => number, y: number): string {
  const end = row.to ?? (row.state === 'ended' ? today : null);
  const from = x(row.from ?? row.to ?? today);
  const to = end === null ? width - right : x(end);
  const length = Math.max(3, to - from);
  const label = escapeHtml(row.label.length > 28 ? `${row.label.slice(0, 27)}…` : row.label);
  const over = row.state === 'ended' || row.state === 'long-term';
  const said = row.to === null ? until(row) : `${over ? 'ended' : 'until'} ${row.to}`;
  const room = length > 150;
  const text = room
    ? `<text x="${to - 8}" y="${y + 15}" text-anchor="end" class="on">${escapeHtml(said)}</text>`
    : to + 130 < width
      ? `<text x="${to + 8}" y="${y + 15}" class="on">${escapeHtml(said)}</text>`
      : `<text x="${from - 8}" y="${y + 15}" text-anchor="end" class="on">${escapeHtml(said)}</text>`;
  return `<g><text x="${left - 12}" y="${y + 15}" text-anchor="end">${label}</text><rect class="bar ${row.state}" x="${from}" y="${y}" width="${Math.round(length * 10) / 10}" height="21" rx="3"/>${text}</g>`;
}
