import type { Diagnostic } from '../../model/diagnostic.ts';
import { inlineHtml, place } from './escape.ts';
import type { Setting } from './findings.ts';

/** What was not checked, or only with a caveat. */
export function notesPart(
  { places, blobUrl }: Setting,
  notes: readonly Diagnostic[],
  caption: string,
): string {
  const rows = notes.map(({ code, path, span, message }) => {
    const where =
      path === null ? '' : place(path, span === null ? null : places.region(path, span).startLine, blobUrl);
    return `<tr><td data-label="what"><span class="badge ${code}">${code}</span></td><td data-label="where">${where}</td><td data-label="why">${inlineHtml(message)}</td></tr>`;
  });
  return `<div class="scroll"><table class="stack"><caption>${caption}</caption>
<thead><tr><th scope="col">what</th><th scope="col">where</th><th scope="col">why</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}
