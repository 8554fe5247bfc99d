import type { Upgrade } from '../../model/upgrade.ts';
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

/** What matters first: direct majors, then other majors, then the rest. */
export function upgradesPart({ report, blobUrl, places }: Setting): string {
  const rank = (upgrade: Upgrade) => order.indexOf(kindOf(upgrade)) * 2 + (upgrade.direct === true ? 0 : 1);
  const sorted = [...report.upgrades].sort((a, b) => rank(a) - rank(b));
  const rows = sorted.slice(0, mostRows).map((upgrade) => {
    const kind = kindOf(upgrade);
    const removed = upgrade.change === 'removed';
    const line = removed ? null : places.region(upgrade.path, upgrade.span).startLine;
    const links = (upgrade.links ?? []).map(({ kind: what, url }) =>
      link(url, what === 'comparison' ? 'comparison' : 'release notes'),
    );
    const asked =
      upgrade.direct === true
        ? 'direct'
        : upgrade.direct === false
          ? `transitive${upgrade.through.length > 0 ? ` through ${escapeHtml(upgrade.through.slice(0, 3).join(', '))}` : ''}`
          : '';
    return `<tr><th scope="row"><code>${escapeHtml(upgrade.name)}</code></th><td data-label="versions">${versions(upgrade)}</td><td data-label="bump"><span class="badge ${kind}">${kind}</span>${steps(kind)}</td><td data-label="ecosystem">${upgrade.ecosystem}</td><td data-label="asked for">${asked}</td><td data-label="lockfile">${place(upgrade.path, line, removed ? undefined : blobUrl)}</td><td data-label="described in">${links.join(', ')}</td></tr>`;
  });
  const left = sorted.length - rows.length;
  return `${shares(report.upgrades)}
<div class="scroll"><table class="stack"><caption>Packages whose locked versions move</caption>
<thead><tr><th scope="col">package</th><th scope="col">from → to</th><th scope="col">bump</th><th scope="col">ecosystem</th><th scope="col">asked for</th><th scope="col">lockfile</th><th scope="col">described in</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>
${left > 0 ? `<p><strong>${left} more are left out here for size.</strong> The JSON report has them all.</p>` : ''}`;
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
