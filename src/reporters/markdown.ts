import { uriPart } from '../model/uri.ts';
import { isLinkable } from './link-hosts.ts';

/**
 * Text of messages and repositories → Markdown that shows it and does nothing: no HTML, no link, no mention of a
 * person or team, no reference to an issue, no table cell left, no line broken. Addresses of well-known hosts become
 * links; other addresses, and what stands between backticks, become code, so that they can be copied as they are. Everything that is printed goes through here.
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(`[^`]+`|\bhttps?:\/\/[^\s<>"'`]*[^\s<>"'`).,;:!?])/)
    .map((part, place) => (place % 2 === 1 ? codeOrLink(part) : plain(part)))
    .join('');
}

/** Addresses of known hosts can be followed; what is quoted is to be copied. */
function codeOrLink(part: string): string {
  if (part.startsWith('`')) return code(part.slice(1, -1));
  return isLinkable(part) ? `[${code(part.replace(/^https:\/\//, ''))}](${linkTarget(part)})` : code(part);
}

/** A word joiner (invisible) keeps GitHub from linking @name, #1, GH-1, www. and whole commit ids. */
function plain(text: string): string {
  return text
    .replace(controls, '\ufffd')
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()|~!^$]/g, '\\$&')
    .replace(/(^|[^\w])@(?=\w)/g, '$1@\u2060')
    .replace(/#(?=\d)/g, '#\u2060')
    .replace(/\b(GH)-(?=\d)/gi, '$1\u2060-')
    .replace(/:\/\//g, ':\u2060//')
    .replace(/\bwww\./gi, 'www\u2060.')
    .replace(/\b(?=[0-9a-f]{40}\b)/g, '\u2060');
}

/** Control characters and those that turn the direction of text. */
const controls =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Code in a cell: backticks cannot be escaped inside code, so HTML's `code` is used with everything escaped. */
export function code(text: string): string {
  const shown = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[`|@#*_~[\]\\:$!]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<code>${shown}</code>`;
}

/** A target for a link: only what cannot end the link or leave it. */
export function linkTarget(url: string): string {
  // Half a surrogate pair has no encoding.
  return encodeURI(url.toWellFormed())
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll('|', '%7C')
    .replaceAll("'", '%27');
}

/** A line of a file, below `https://github.com/owner/name/blob/<sha>/`. */
export function blobTarget(blobUrl: string, path: string, line: number | null): string {
  const encoded = path
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .split('/')
    .map((segment) => uriPart(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`))
    .join('/');
  return `${blobUrl}${encoded}${line === null ? '' : `#L${line}`}`;
}

/** GitHub Flavored Markdown's table. Cells are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A folded section. The blank lines make Markdown inside it render. */
export function folded(title: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
