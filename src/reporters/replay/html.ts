import type { Replay, ReplayedChange, ReplayPeriod } from '../../model/replay.ts';
import { escapeHtml, inlineHtml, link, place } from '../html/escape.ts';
import { page } from '../html/page.ts';
import { plural, severities } from '../verdict.ts';
import type { ReplayLinks } from './markdown.ts';
import { countsOf, countsText, replayVerdict, uncheckedTexts, volume } from './words.ts';

/** As many findings as a browser bears; what is left out is said. */
const mostEntries = 20_000;

/** One page that fetches nothing: a picture over time, sums, a configuration to begin with, and every change. */
export function replayHtml(replay: Replay, links: ReplayLinks = {}): string {
  const { totals, proposal } = replay;
  const total = totals.severities.error + totals.severities.warning + totals.severities.notice;
  const some = (count: number, html: () => string) => (count === 0 ? '' : html());
  return page({
    verdict: escapeHtml(replayVerdict(replay).replaceAll('`', '')),
    lead: totals.changes === 0 ? 'Nothing was replayed.' : escapeHtml(volume(replay)),
    about: [
      ['mode', 'replay'],
      ['as of', replay.asOf],
      ['fail-on', replay.failOn],
    ],
    parts: [
      { id: 'time', title: 'Over time', html: some(totals.periods.length, () => timePart(replay)) },
      {
        id: 'proposal',
        title: 'A configuration to begin with',
        html: some(
          totals.changes,
          () =>
            `<ul>${proposal.reasons.map((reason) => `<li>${inlineHtml(reason)}</li>`).join('')}</ul>\n<pre>${escapeLines(proposal.config)}</pre>`,
        ),
      },
      { id: 'rules', title: 'By rule', html: some(totals.rules.length, () => rulesPart(replay)) },
      {
        id: 'files',
        title: 'Files with most findings',
        html: some(totals.files.length, () => filesPart(replay)),
      },
      { id: 'changes', title: 'By change', html: changesPart(replay, links) },
      { id: 'unchecked', title: 'Not checked, or with a caveat', html: notesPart(replay) },
    ],
    entries: total,
    version: replay.tool.version,
  });
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeHtml).join('\n');
}

function tableOf(caption: string, header: readonly string[], rows: readonly string[]): string {
  const cells = header.map(
    (name, index) => `<th scope="col"${index === 0 ? '' : ' class="number"'}>${name}</th>`,
  );
  return `<div class="scroll"><table><caption>${caption}</caption>
<thead><tr>${cells.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function row(head: string, numbers: readonly number[]): string {
  return `<tr><th scope="row">${head}</th>${numbers.map((one) => `<td class="number">${one}</td>`).join('')}</tr>`;
}

const counted = ['errors', 'warnings', 'notices', 'changes', 'failing'];

function timePart({ totals: { periods, periodDays } }: Replay): string {
  const rows = periods.map(({ from, error, warning, notice, changes, failing }) =>
    row(`<time>${from}</time>`, [error, warning, notice, changes, failing]),
  );
  const unit = periodDays === 7 ? 'week' : `${periodDays / 7} weeks`;
  return `<div class="scroll" role="region" aria-label="Picture: findings over time" tabindex="0">${picture(periods, unit)}</div>
<details class="fold"><summary>The same as a table</summary>${tableOf(`Findings by ${unit}`, ['from', ...counted], rows)}</details>`;
}

const width = 960;
const left = 44;
const right = 10;
const top = 24;
const tallest = 180;

/** A pile for each stretch of time, errors at the bottom; a mark above those with a change that fails. */
function picture(periods: readonly ReplayPeriod[], unit: string): string {
  const sizeOf = ({ error, warning, notice }: ReplayPeriod) => error + warning + notice;
  const most = periods.reduce((most, period) => Math.max(most, sizeOf(period)), 1);
  const step = (width - left - right) / periods.length;
  const floor = top + tallest;
  const y = (count: number) => round(floor - (count / most) * tallest);
  const piles = periods.flatMap((period, index) => {
    let below = 0;
    const x = round(left + index * step + step * 0.1);
    const shapes = severities
      .filter((severity) => period[severity] > 0)
      .map((severity) => {
        const [from, to] = [y(below), y(below + period[severity])];
        below += period[severity];
        return `<rect class="pile ${severity}" x="${x}" y="${to}" width="${round(Math.min(60, step * 0.8))}" height="${round(from - to)}"/>`;
      });
    if (period.failing > 0)
      shapes.push(
        `<text class="on" x="${round(x + Math.min(60, step * 0.8) / 2)}" y="${y(below) - 5}" text-anchor="middle">×</text>`,
      );
    return shapes;
  });
  const lines = [0, 0.5, 1].map((share) => {
    const at = round(floor - share * tallest);
    return `<path class="grid" d="M${left} ${at}H${width - right}"/><text class="soft" x="${left - 8}" y="${at + 4}" text-anchor="end">${round(share * most)}</text>`;
  });
  const every = Math.ceil(periods.length / 8);
  const dates = periods.flatMap(({ from }, index) =>
    index % every === 0
      ? [`<text class="soft" x="${round(left + index * step)}" y="${floor + 18}">${from}</text>`]
      : [],
  );
  const failing = periods.filter((period) => period.failing > 0).length;
  return `<svg class="picture" viewBox="0 0 ${width} ${floor + 44}" role="img" aria-labelledby="time-title time-about">
<title id="time-title">Findings by ${unit}</title>
<desc id="time-about">At most ${most} in one; ${failing} of ${periods.length} have a change that fails, marked with ×. The table below says the same.</desc>
${lines.join('')}
${piles.join('\n')}
${dates.join('')}
<text class="soft" x="${left}" y="${floor + 38}">From the bottom: errors, warnings, notices. × a change that fails.</text>
</svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function rulesPart({ totals }: Replay): string {
  const rows = totals.rules.map(({ rule, error, warning, notice, changes, failing }) =>
    row(`<code>${escapeHtml(rule)}</code>`, [error, warning, notice, changes, failing]),
  );
  return tableOf('Findings by rule, most first', ['rule', ...counted], rows);
}

function filesPart({ totals }: Replay): string {
  const rows = totals.files.map(({ path, findings, changes }) =>
    row(`<code class="path">${escapeHtml(path)}</code>`, [findings, changes]),
  );
  return tableOf('Files, most findings first', ['file', 'findings', 'changes'], rows);
}

function changesPart(replay: Replay, links: ReplayLinks): string {
  const told = replay.changes.filter(({ findings }) => findings.length > 0);
  if (told.length === 0) return '<p class="good">No change would have been annotated.</p>';
  let room = mostEntries;
  const sections = told.map((change) => {
    const shown = change.findings.slice(0, Math.max(0, room));
    room -= shown.length;
    return changePart(change, shown, links);
  });
  const note =
    room > 0
      ? ''
      : '<p><strong>Some findings are left out here for size.</strong> The JSON report has them all.</p>';
  return `${sections.join('\n')}${note}`;
}

function changePart(
  change: ReplayedChange,
  shown: ReplayedChange['findings'],
  { repositoryUrl }: ReplayLinks,
): string {
  const { commit, pullRequest, title, date, fails, findings } = change;
  const label = escapeHtml(pullRequest === null ? commit.slice(0, 9) : `#${pullRequest}`);
  const target = pullRequest === null ? `commit/${commit}` : `pull/${pullRequest}`;
  const named = repositoryUrl === undefined ? label : link(`${repositoryUrl}/${target}`, label);
  const blobUrl = repositoryUrl === undefined ? undefined : `${repositoryUrl}/blob/${commit}/`;
  const entries = shown.map(
    ({ severity, rule, path, line, message }) =>
      `<article class="finding ${severity}"><h4><span class="badge ${severity}">${severity}</span> <code>${escapeHtml(rule)}</code> <span class="at">${place(path, line, blobUrl)}</span></h4><p>${inlineHtml(message)}</p></article>`,
  );
  return `<section class="file"><h3><span>${named} ${escapeHtml(title)}</span> <span class="tally"><time>${date}</time> · ${countsText(countsOf(findings))}${fails ? ' · <span class="badge error">fails</span>' : ''}</span></h3>
${entries.join('\n')}
</section>`;
}

function notesPart(replay: Replay): string {
  const texts = [
    ...replay.notes.map((note) => inlineHtml(note)),
    ...uncheckedTexts(replay).map(
      ([message, count]) => `${inlineHtml(message)} (${plural(count, 'change')})`,
    ),
  ];
  return texts.length === 0 ? '' : `<ul>${texts.map((text) => `<li>${text}</li>`).join('\n')}</ul>`;
}
