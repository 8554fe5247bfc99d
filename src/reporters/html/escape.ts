import { isLinkable } from '../link-hosts.ts';
import { blobTarget } from '../markdown.ts';
import { printable } from '../printable.ts';

/** Text → HTML that is text and nothing else, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A message: what stands between backticks becomes code, and days stay in one piece. Known hosts are linked. */
export function inlineHtml(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, place) =>
      place % 2 === 1 ? `<code>${escapeHtml(part.slice(1, -1))}</code>` : withDays(part),
    )
    .join('');
}

function withDays(text: string): string {
  return text
    .split(/(https:\/\/[^\s<>"'`]*[^\s<>"'`).,;:!?])/)
    .map((part, place) =>
      place % 2 === 1 && isLinkable(part)
        ? link(part, escapeHtml(part.replace(/^https:\/\//, '')))
        : plainWithDays(part),
    )
    .join('');
}

function plainWithDays(text: string): string {
  return escapeHtml(text).replace(/\b\d{4}-\d\d-\d\d\b/g, '<time>$&</time>');
}

/** A link, where the address is one of the web; else its text alone. `html` is HTML already. */
export function link(url: string | null, html: string): string {
  if (url === null || !/^https?:\/\//i.test(url)) return html;
  return `<a href="${escapeHtml(url)}" rel="noreferrer">${html}</a>`;
}

/** `path:line`, linked where the repository's pages are known (`https://github.com/o/r/blob/<sha>/`). */
export function place(path: string, line: number | null, blobUrl: string | undefined): string {
  const text = `<code class="path">${escapeHtml(line === null ? path : `${path}:${line}`)}</code>`;
  if (blobUrl === undefined) return text;
  return link(blobTarget(blobUrl, path, line), text);
}
