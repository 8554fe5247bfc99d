import { escapeHtml, place } from './escape.ts';
import type { Setting } from './findings.ts';

/** What installs without a version get today, what moved first. */
export function installsPart({ report, places, blobUrl }: Setting): string {
  const { rows, since } = report.installs!;
  const body = rows.map(({ name, version, released, before, runtime, path, span }) => {
    const then = before === null ? 'not known' : before === version ? 'the same' : escapeHtml(before);
    const where = place(path, places.region(path, span).startLine, blobUrl);
    return `<tr><th scope="row">${escapeHtml(name)}</th><td data-label="version">${escapeHtml(version)}</td><td class="day" data-label="released">${escapeHtml(released ?? '')}</td><td data-label="on ${escapeHtml(since)}">${then}</td><td data-label="under">${escapeHtml(runtime ?? 'not known')}</td><td data-label="place">${where}</td></tr>`;
  });
  return `<div class="scroll"><table class="stack"><caption>Installs without an exact version, what moved first</caption>
<thead><tr><th scope="col">package</th><th scope="col">version</th><th scope="col">released</th><th scope="col">on ${escapeHtml(since)}</th><th scope="col">under</th><th scope="col">place</th></tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`;
}
