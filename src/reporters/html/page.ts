import { createHash } from 'node:crypto';
import type { ReportedCommit } from '../commit.ts';
import { escapeHtml, link } from './escape.ts';
import { script } from './script.ts';
import { style } from './style.ts';

export interface Part {
  readonly id: string;
  readonly title: string;
  /** '' leaves the part out. */
  readonly html: string;
}

export interface Page {
  readonly verdict: string;
  /** HTML of the sentence below it. */
  readonly lead: string;
  /** What was looked at; null where nobody knows. */
  readonly commit?: ReportedCommit | null;
  readonly about: readonly (readonly [name: string, value: string])[];
  readonly parts: readonly Part[];
  /** How many findings there are. */
  readonly entries: number;
  readonly version: string;
}

/** From here on a browser lays out only what is on the screen. */
const manyEntries = 500;

/**
 * A page that works without its script. Nothing is fetched: the policy admits this very style and this very script
 * by their hashes and nothing else, so that no text of a repository could run or load anything.
 */
export function page({ verdict, lead, commit = null, about, parts: all, entries, version }: Page): string {
  const parts = all.filter(({ html }) => html !== '');
  const links = parts.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join('');
  const facts = about.map(([name, value]) => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>premortem: ${verdict}${commit === null ? '' : ` in ${escapeHtml(nameOf(commit))}`}</title>
<style>${style}</style>
</head>
<body${entries > manyEntries ? ' class="many"' : ''}>
<a class="skip" href="#${parts[0]!.id}">Skip to ${parts[0]!.title}</a>
<header class="top"><div class="wrap">
<h1><span class="name">premortem:</span> ${verdict}</h1>${
    commit === null
      ? ''
      : `
<p class="commit">${link(commit.url, `<code>${escapeHtml(nameOf(commit))}</code>`)}</p>`
  }
<p class="fails">${lead}</p>
<dl class="run">${facts.join('')}</dl>
<nav aria-label="Parts of this report"><ul>${links}</ul></nav>
</div></header>
<main class="wrap">
${parts.map(({ id, title, html }) => `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${html}\n</section>`).join('\n')}
</main>
<footer><div class="wrap">premortem ${escapeHtml(version)}. This page is complete in itself and fetches nothing.</div></footer>
<script>${script}</script>
</body>
</html>
`;
}

/** `octo/example@0bc76ba8` */
function nameOf({ repository, commit }: ReportedCommit): string {
  return `${repository}@${commit.slice(0, 8)}`;
}

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
