import type { Upgrade } from '../../model/upgrade.ts';
import { chainOf } from '../package-rows.ts';
import { plural } from '../verdict.ts';
import { escapeHtml, link, place } from './escape.ts';
import type { Setting } from './findings.ts';

/** Longer tables are cut; the JSON report has them all. */
const mostRows = 5_000;

const order = ['major', 'downgraded', 'unknown', 'minor', 'patch', 'changed', 'added', 'removed'];

/** What happened to a package, in the word its badge shows. */
function kindOf({ change, bump }: Upgrade): string {
  if (change !== 'upgraded') return change;
  return bump === 'none' ? 'changed' : bump;
}

/** What is looked at first: direct majors, then other majors, then what fell; the rest is folded when it is long. */
const first = new Set(['major', 'downgraded', 'unknown']);

export function upgradesPart(setting: Setting): string {
  const { upgrades } = setting.report;
  const rank = (upgrade: Upgrade) => order.indexOf(kindOf(upgrade)) * 2 + (upgrade.direct === true ? 0 : 1);
  const sorted = [...upgrades].sort((a, b) => rank(a) - rank(b));
  const kept = sorted.slice(0, mostRows);
  const left = sorted.length - kept.length;
  const note =
    left > 0
      ? `<p><strong>${left} more are left out here for size.</strong> The JSON report has them all.</p>`
      : '';
  const others = kept.filter((upgrade) => !first.has(kindOf(upgrade)));
  const body =
    others.length <= 25
      ? table(setting, kept, 'Packages whose locked versions move')
      : `${table(setting, kept.slice(0, kept.length - others.length), 'Packages that move across a major, or down')}
<details class="fold"><summary>Show ${others.length} more that move</summary>
${table(setting, others, 'Packages that move within a major, come or go')}</details>`;
  return `${shares(upgrades)}\n${body}${note}`;
}

function table(setting: Setting, upgrades: readonly Upgrade[], caption: string): string {
  if (upgrades.length === 0) return '';
  return `<div class="scroll"><table class="stack"><caption>${caption}</caption>
<thead><tr><th scope="col">package</th><th scope="col">from → to</th><th scope="col">bump</th><th scope="col">required by</th><th scope="col">lockfile</th><th scope="col">described in</th></tr></thead>
<tbody>${upgrades.map((upgrade) => row(setting, upgrade)).join('\n')}</tbody></table></div>`;
}

function row({ places, blobUrl }: Setting, upgrade: Upgrade): string {
  const kind = kindOf(upgrade);
  // What was removed has its place in the base's file.
  const where =
    upgrade.change === 'removed'
      ? place(upgrade.path, null, undefined)
      : place(upgrade.path, places.region(upgrade.path, upgrade.span).startLine, blobUrl);
  const links = (upgrade.links ?? []).map(({ kind: what, url }) =>
    link(url, what === 'comparison' ? 'comparison' : what === 'notes' ? 'changes' : 'release notes'),
  );
  return `<tr><th scope="row"><code>${escapeHtml(upgrade.name)}</code> <span class="soft">${upgrade.ecosystem}</span></th><td class="${isShort(upgrade) ? 'day' : ''}" data-label="versions">${versions(upgrade)}</td><td class="day" data-label="bump"><span class="badge ${kind}">${kind}</span>${steps(kind)}</td><td data-label="required by">${askedFor(upgrade)}</td><td data-label="lockfile">${where}</td><td data-label="described in">${links.join(', ')}</td></tr>`;
}

function isShort({ from, to }: Upgrade): boolean {
  return from.join().length + to.join().length <= 30;
}

function askedFor({ direct, through }: Upgrade): string {
  if (direct === null) return '';
  if (direct) return 'direct';
  return through.length === 0
    ? 'transitive'
    : `${chainOf({ through })
        .map((name) => `<code>${escapeHtml(name)}</code>`)
        .join(' → ')}`;
}

function versions({ from, to }: Upgrade): string {
  const list = (all: readonly string[]) => all.map((one) => `<code>${escapeHtml(one)}</code>`).join(', ');
  const arrow = '<span class="arrow" aria-hidden="true">→</span><span class="visually-hidden">to</span>';
  if (from.length === 0) return `<span class="visually-hidden">new:</span> ${list(to)}`;
  if (to.length === 0) return list(from);
  return `${list(from)} ${arrow} ${list(to)}`;
}

/** Three boxes, the one that rises filled. The badge beside it says the same. */
function steps(kind: string): string {
  const rises = ['major', 'minor', 'patch'].indexOf(kind);
  if (rises === -1) return '';
  const boxes = [0, 1, 2].map(
    (box) =>
      `<rect${box === rises ? ' class="on"' : ''} x="${box * 12 + 0.5}" y="0.5" width="9" height="9" rx="1.5"/>`,
  );
  return `<svg class="steps" viewBox="0 0 34 10" aria-hidden="true">${boxes.join('')}</svg>`;
}

/** How many of each kind, as a bar and in words. */
function shares(upgrades: readonly Upgrade[]): string {
  const counts = order
    .map((kind) => ({ kind, count: upgrades.filter((upgrade) => kindOf(upgrade) === kind).length }))
    .filter(({ count }) => count > 0);
  const items = counts.map(
    ({ kind, count }) => `<li><span class="badge ${kind}">${kind}</span> ${count}</li>`,
  );
  const unit = 960 / Math.max(1, upgrades.length);
  let at = 0;
  const bars = counts.map(({ kind, count }) => {
    const width = count * unit;
    const rect = `<rect class="part ${kind}" x="${round(at)}" y="1" width="${round(Math.max(1, width - 2))}" height="16" rx="2"/>`;
    at += width;
    return rect;
  });
  return `<svg class="shares" viewBox="0 0 960 18" preserveAspectRatio="none" role="img" aria-label="${plural(upgrades.length, 'package')}: ${counts.map(({ kind, count }) => `${count} ${kind}`).join(', ')}">${bars.join('')}</svg>
<ul class="bumps">${items.join('')}</ul>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
