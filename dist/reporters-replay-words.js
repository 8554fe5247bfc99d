export const id = 2408;
export const ids = [2408];
export const modules = {

/***/ 67920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   l0: () => (/* binding */ inlineHtml),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _link_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34659);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49132);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69582);



/** Text \u2192 HTML that is text and nothing else, between tags and in quoted attributes. */
function escapeHtml(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** A message: what stands between backticks becomes code, and days stay in one piece. Known hosts are linked. */
function inlineHtml(text) {
    return text
        .split(/(`[^`]+`)/)
        .map((part, place) => place % 2 === 1 ? `<code>${escapeHtml(part.slice(1, -1))}</code>` : withDays(part))
        .join('');
}
function withDays(text) {
    return text
        .split(/(https:\/\/[^\s<>"'`]*[^\s<>"'`).,;:!?])/)
        .map((part, place) => place % 2 === 1 && (0,_link_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLinkable */ .n)(part)
        ? link(part, escapeHtml(part.replace(/^https:\/\//, '')))
        : plainWithDays(part))
        .join('');
}
function plainWithDays(text) {
    return escapeHtml(text).replace(/\b\d{4}-\d\d-\d\d\b/g, '<time>$&</time>');
}
/** A link, where the address is one of the web; else its text alone. `html` is HTML already. */
function link(url, html) {
    if (url === null || !/^https?:\/\//i.test(url))
        return html;
    return `<a href="${escapeHtml(url)}" rel="noreferrer">${html}</a>`;
}
/** `path:line`, linked where the repository's pages are known (`https://github.com/o/r/blob/<sha>/`). */
function place(path, line, blobUrl) {
    const text = `<code class="path">${escapeHtml(line === null ? path : `${path}:${line}`)}</code>`;
    if (blobUrl === undefined)
        return text;
    return link((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blobTarget */ .z8)(blobUrl, path, line), text);
}


/***/ }),

/***/ 70350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ page)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/reporters/html/escape.js
var html_escape = __webpack_require__(67920);
;// CONCATENATED MODULE: ./build/reporters/html/script.js
/** The page's only script: the filters, and buttons that copy. Without it everything is there, unfiltered. */
const script = `
'use strict';
const form = document.getElementById('filters');
const count = document.getElementById('count');
const findings = [...document.querySelectorAll('#findings .finding')];
const files = [...document.querySelectorAll('#findings .file')];
const texts = new Map(findings.map((finding) => [
  finding,
  [finding.closest('.file').dataset.path, finding.dataset.paths, finding.dataset.rule, finding.textContent].join(' ').toLowerCase(),
]));
const say = (number, one, many) => number + ' ' + (number === 1 ? one : many);

function filter() {
  const chosen = (name) => new Set([...form.querySelectorAll('input[name="' + name + '"]:checked')].map((input) => input.value));
  const actions = chosen('action');
  const severities = chosen('severity');
  const words = form.elements.text.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
  let shown = 0;
  let all = 0;
  for (const finding of findings) {
    const places = Number(finding.dataset.places);
    const text = texts.get(finding);
    const fits = actions.has(finding.dataset.action) && severities.has(finding.dataset.severity) &&
      words.every((word) => text.includes(word));
    finding.hidden = !fits;
    all += places;
    if (fits) shown += places;
  }
  let open = 0;
  for (const file of files) {
    file.hidden = !file.querySelector('.finding:not([hidden])');
    if (!file.hidden) open += 1;
  }
  count.textContent = (shown === all ? 'All ' + say(all, 'finding', 'findings') : shown + ' of ' + say(all, 'finding', 'findings')) +
    ' shown, in ' + say(open, form.dataset.one, form.dataset.many) + '.';
}

/** What is to be typed has a button that copies it, where the browser lets a page do that. */
if (navigator.clipboard) {
  for (const code of document.querySelectorAll('#findings .finding > p code, #findings .edit ins')) {
    const before = document.createRange();
    before.setStart(code.parentNode, 0);
    before.setEndBefore(code);
    const isAdvice = code.tagName === 'INS' || /\\b(?:Add|Pin|Replace|Run|Set|Use|Write)\\b/.test(before.toString());
    if (!isAdvice || code.textContent.length < 6 || !/[\\s=@:<]/.test(code.textContent)) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', 'Copy ' + code.textContent);
    button.addEventListener('click', () => navigator.clipboard.writeText(code.textContent).then(
      () => { button.textContent = 'Copied'; setTimeout(() => { button.textContent = 'Copy'; }, 2000); },
      () => {},
    ));
    code.after(button);
  }
}

/** A link to a folded rule opens it. */
function unfold() {
  const target = document.getElementById(location.hash.slice(1));
  if (target && target.tagName === 'DETAILS') target.open = true;
}
addEventListener('hashchange', unfold);
unfold();

if (form) {
  form.hidden = false;
  form.addEventListener('change', filter);
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  filter();
}
`;

// EXTERNAL MODULE: ./build/reporters/html/style.js
var style = __webpack_require__(37726);
;// CONCATENATED MODULE: ./build/reporters/html/page.js




/** From here on a browser lays out only what is on the screen. */
const manyEntries = 500;
/**
 * A page that works without its script. Nothing is fetched: the policy admits this very style and this very script
 * by their hashes and nothing else, so that no text of a repository could run or load anything.
 */
function page({ verdict, lead, commit = null, about, parts: all, entries, version }) {
    const parts = all.filter(({ html }) => html !== '');
    const links = parts.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join('');
    const facts = about.map(([name, value]) => `<div><dt>${name}</dt><dd>${(0,html_escape/* escapeHtml */.ZD)(value)}</dd></div>`);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(style/* style */.i)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>premortem: ${verdict}${commit === null ? '' : ` in ${(0,html_escape/* escapeHtml */.ZD)(nameOf(commit))}`}</title>
<style>${style/* style */.i}</style>
</head>
<body${entries > manyEntries ? ' class="many"' : ''}>
<a class="skip" href="#${parts[0].id}">Skip to ${parts[0].title}</a>
<header class="top"><div class="wrap">
<h1><span class="name">premortem:</span> ${verdict}</h1>${commit === null
        ? ''
        : `
<p class="commit">${(0,html_escape/* link */.nf)(commit.url, `<code>${(0,html_escape/* escapeHtml */.ZD)(nameOf(commit))}</code>`)}</p>`}
<p class="fails">${lead}</p>
<dl class="run">${facts.join('')}</dl>
<nav aria-label="Parts of this report"><ul>${links}</ul></nav>
</div></header>
<main class="wrap">
${parts.map(({ id, title, html }) => `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${html}\n</section>`).join('\n')}
</main>
<footer><div class="wrap">premortem ${(0,html_escape/* escapeHtml */.ZD)(version)}. This page is complete in itself and fetches nothing.</div></footer>
<script>${script}</script>
</body>
</html>
`;
}
/** `octo/example@0bc76ba8` */
function nameOf({ repository, commit }) {
    return `${repository}@${commit.slice(0, 8)}`;
}
/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}


/***/ }),

/***/ 37726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ style)
/* harmony export */ });
/** The page's whole style. Severity and state are told by words, shape and pattern; colour comes on top. */
const style = `
:root {
  color-scheme: light dark;
  --page: #fff; --card: #fff; --sunk: #f6f8fa; --text: #1f2328; --soft: #59636e; --line: #d1d9e0;
  --link: #0550ae; --focus: #0969da;
  --error: #b3151f; --error-bg: #ffebe9; --warning: #8a4600; --warning-bg: #fff4d6;
  --notice: #0550ae; --notice-bg: #e6f2ff; --good: #116329; --good-bg: #dafbe1; --plain: #59636e; --plain-bg: #eceff2;
  --mark: #ffe0a3; --mark-text: #1f2328;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #11161d; --sunk: #161b22; --text: #e6edf3; --soft: #9ea7b3; --line: #343b45;
    --link: #79b8ff; --focus: #58a6ff;
    --error: #ff938a; --error-bg: #3c1618; --warning: #f0b354; --warning-bg: #35270c;
    --notice: #86bdff; --notice-bg: #12263f; --good: #6fd584; --good-bg: #12301b; --plain: #9ea7b3; --plain-bg: #23292f;
    --mark: #6b4a07; --mark-text: #fff3d6;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word; }
.wrap { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px;
}
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; border: 1px solid var(--line); z-index: 1; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .875em; }
time { white-space: nowrap; }
p code, li code, td code { background: var(--sunk); padding: .1em .2em; border-radius: 4px; overflow-wrap: anywhere; }
code.path { background: none; padding: 0; overflow-wrap: anywhere; }
header.top { border-bottom: 1px solid var(--line); background: var(--sunk); padding: 1.5rem 0 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .4rem; }
h1 .name { color: var(--soft); font-weight: 500; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; }
.fails { margin: 0 0 1rem; font-size: 1.05rem; }
.run { display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; margin: 0; font-size: .875rem; }
.run div { display: flex; gap: .4rem; }
.run dt { color: var(--soft); }
.run dd { margin: 0; overflow-wrap: anywhere; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; }
.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
caption { text-align: left; color: var(--soft); padding: 0 0 .4rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; }
thead th { font-weight: 600; color: var(--soft); white-space: nowrap; }
tbody th { font-weight: 500; min-width: 8rem; }
th .soft { color: var(--soft); font-weight: 400; font-size: .85em; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
.counts { width: auto; min-width: min(100%, 30rem); }
.badge { display: inline-block; font-size: .8rem; font-weight: 600; line-height: 1.5; padding: 0 .55em; border-radius: 1em; white-space: nowrap; border: 1px solid currentColor; color: var(--plain); background: var(--plain-bg); }
.badge.error, .badge.ended, .badge.major, .badge.downgraded { color: var(--error); background: var(--error-bg); }
.badge.warning, .badge.ending, .badge.long-term, .badge.unreadable, .badge.malformed { color: var(--warning); background: var(--warning-bg); }
.badge.notice, .badge.minor { color: var(--notice); background: var(--notice-bg); }
.badge.supported, .badge.patch { color: var(--good); background: var(--good-bg); }
.filters { border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; margin: 1rem 0 .75rem; display: flex; flex-wrap: wrap; gap: .75rem 2rem; align-items: end; }
.filters[hidden] { display: none; }
.filters fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.filters legend, .filters .label { padding: 0; font-size: .8rem; color: var(--soft); display: block; }
.filters .options { display: flex; flex-wrap: wrap; gap: .15rem 1rem; min-height: 2.2rem; align-items: center; }
.filters .options label { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.75rem; }
.filters input[type="search"] { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft); border-radius: 6px; padding: .3rem .6rem; width: 18rem; max-width: 100%; }
.filters button { font: inherit; color: inherit; background: var(--sunk); border: 1px solid var(--soft); border-radius: 6px; padding: .3rem .9rem; cursor: pointer; }
input[type="checkbox"] { width: 1.05rem; height: 1.05rem; accent-color: var(--focus); margin: 0; }
.count { margin: .25rem 0 1rem; color: var(--soft); }
.file { margin: 0 0 1.5rem; border: 1px solid var(--line); border-radius: 8px; overflow: clip; }
.file > h3 { margin: 0; padding: .5rem 1rem; background: var(--sunk); font-size: .95rem; display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; }
.file > h3 .path { font-size: .9rem; }
.file > h3 .tally { font-weight: 400; color: var(--soft); font-size: .85rem; }
.finding { padding: .75rem 1rem .85rem; border-top: 1px solid var(--line); border-left: 4px solid var(--plain); }
.many .finding { content-visibility: auto; contain-intrinsic-size: auto 10rem; }
.finding.error { border-left-color: var(--error); border-left-style: solid; }
.finding.warning { border-left-color: var(--warning); border-left-style: double; border-left-width: 5px; }
.finding.notice { border-left-color: var(--notice); border-left-style: dotted; }
.finding h4 { margin: 0 0 .3rem; font-size: 1rem; font-weight: 600; display: flex; flex-wrap: wrap; gap: .2rem .75rem; align-items: baseline; }
.finding h4 .at { font-weight: 400; color: var(--soft); font-size: .875rem; }
.finding p { margin: .3rem 0; max-width: 52rem; }
.finding ul { margin: .3rem 0; padding-left: 1.25rem; font-size: .925rem; }
.more { color: var(--soft); font-size: .925rem; }
pre { margin: .5rem 0; padding: .45rem .75rem; background: var(--sunk); border: 1px solid var(--line); border-radius: 6px; line-height: 1.6; white-space: pre-wrap; overflow-wrap: anywhere; }
pre .line { color: var(--soft); user-select: none; padding-right: 1ch; border-right: 1px solid var(--line); margin-right: 1ch; }
mark { background: var(--mark); color: var(--mark-text); text-decoration: underline 2px; text-underline-offset: .25em; border-radius: 2px; }
del { color: var(--error); } ins { color: var(--good); }
.commit { margin: 0 0 .5rem; }
.copy { font: inherit; font-size: .75rem; color: var(--soft); background: none; border: 1px solid var(--line); border-radius: 4px; padding: 0 .4em; margin-left: .35em; cursor: pointer; min-height: 1.5rem; }
.copy:hover { color: var(--text); border-color: var(--soft); }
details > summary { cursor: pointer; }
details.fold { margin: .5rem 0; }
details.rule { border: 1px solid var(--line); border-radius: 8px; padding: .5rem 1rem; margin: 0 0 .5rem; }
details.rule:target { border-color: var(--focus); }
details.rule p { max-width: 52rem; }
.edit { display: block; }
.picture { display: block; width: 100%; min-width: 44rem; height: auto; font-size: 13px; }
.picture text { fill: var(--text); }
.picture .soft { fill: var(--soft); }
.picture .grid { stroke: var(--line); stroke-width: 1; }
.picture .today { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 5 3; }
.picture .bar { stroke-width: 1.25; }
.picture .bar.supported { fill: var(--good-bg); stroke: var(--good); }
.picture .bar.ending, .picture .bar.long-term { fill: url(#ending); stroke: var(--warning); }
.picture .bar.ended { fill: url(#ended); stroke: var(--error); }
.picture .bar.unknown { fill: none; stroke: var(--plain); stroke-dasharray: 2 3; }
.picture .ink-error { stroke: var(--error); } .picture .ink-warning { stroke: var(--warning); }
.picture .paper-error { fill: var(--error-bg); } .picture .paper-warning { fill: var(--warning-bg); }
.picture .pile.error { fill: var(--error); } .picture .pile.warning { fill: var(--warning); } .picture .pile.notice { fill: var(--notice); }
.shares { display: block; width: 100%; height: 18px; margin: .5rem 0; }
.shares .part { fill: var(--plain); }
.shares .major, .shares .downgraded { fill: var(--error); } .shares .minor { fill: var(--notice); } .shares .patch { fill: var(--good); }
.picture .on { paint-order: stroke; stroke: var(--page); stroke-width: 4px; stroke-linejoin: round; }
.bumps { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; list-style: none; padding: 0; margin: .25rem 0 1rem; }
.steps { width: 34px; height: 12px; vertical-align: -1px; margin-left: .5rem; }
.steps rect { fill: none; stroke: var(--soft); } .steps .on { fill: var(--text); stroke: var(--text); }
.arrow { color: var(--soft); padding: 0 .3em; }
.good { border: 1px solid var(--good); background: var(--good-bg); color: var(--good); border-radius: 8px; padding: .75rem 1rem; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding: 1rem 0 2rem; color: var(--soft); font-size: .875rem; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  .wrap { padding: 0 .85rem; }
  h1 { font-size: 1.3rem; }
  .finding { padding: .65rem .75rem; }
  .filters { gap: .6rem 1rem; }
  .filters input[type="search"] { width: 100%; }
  .filters .wide { flex: 1 1 100%; }
  .counts th, .counts td { padding-right: .4rem; } .counts { min-width: 0; } .counts th { min-width: 0; }
  table.stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.stack tr { display: block; border-bottom: 1px solid var(--line); padding: .5rem 0; }
  table.stack td, table.stack th { display: block; border: 0; padding: .1rem 0; white-space: normal; }
  table.stack td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
  table.stack td:empty { display: none; }
}
@media (forced-colors: active) { mark { outline: 1px solid; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --page: #fff; --card: #fff; --text: #000; --soft: #444; }
  .filters, .count, nav, .skip, .copy { display: none; }
  a { color: inherit; } .wrap { max-width: none; }
  .file { break-inside: auto; } .finding { break-inside: avoid; }
  .many .finding { content-visibility: visible; }
}
`;


/***/ }),

/***/ 34659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isLinkable)
/* harmony export */ });
/**
 * Hosts that a report links to: where releases, packages, rules and support dates are described. Other addresses are
 * shown and cannot be followed, because a repository may have written them.
 */
const linkHosts = new Set([
    'bitbucket.org',
    'codeberg.org',
    'crates.io',
    'diff.hex.pm',
    'docs.github.com',
    'endoflife.date',
    'github.com',
    'gitlab.com',
    'hex.pm',
    'hexdocs.pm',
    'jsr.io',
    'packagist.org',
    'pkg.go.dev',
    'pub.dev',
    'pypi.org',
    'rubygems.org',
    'www.npmjs.com',
    'www.nuget.org',
]);
/** Whether an address may be a link. An issue or pull request may not: GitHub tells its readers who links to it. */
function isLinkable(address) {
    if (!/^https:\/\/[\w.-]+(?:\/[^\s<>"'`\\]*)?$/.test(address) || !URL.canParse(address))
        return false;
    const { host, pathname } = new URL(address);
    return (linkHosts.has(host) &&
        !/\/(?:issues|pull|pulls|discussions|commit)\/|\/-\/(?:issues|merge_requests)\//.test(`${pathname}/`));
}


/***/ }),

/***/ 49132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   z8: () => (/* binding */ blobTarget)
/* harmony export */ });
/* harmony import */ var _model_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81844);
/* harmony import */ var _link_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34659);


/**
 * Text of messages and repositories \u2192 Markdown that shows it and does nothing: no HTML, no link, no mention of a
 * person or team, no reference to an issue, no table cell left, no line broken. Addresses of well-known hosts become
 * links; other addresses, and what stands between backticks, become code, so that they can be copied as they are. Everything that is printed goes through here.
 */
function escapeMarkdown(text) {
    return text
        .split(/(`[^`]+`|\bhttps?:\/\/[^\s<>"'`]*[^\s<>"'`).,;:!?])/)
        .map((part, place) => (place % 2 === 1 ? codeOrLink(part) : plain(part)))
        .join('');
}
/** Addresses of known hosts can be followed; what is quoted is to be copied. */
function codeOrLink(part) {
    if (part.startsWith('`'))
        return code(part.slice(1, -1));
    return (0,_link_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLinkable */ .n)(part) ? `[${code(part.replace(/^https:\/\//, ''))}](${linkTarget(part)})` : code(part);
}
/** A word joiner (invisible) keeps GitHub from linking @name, #1, GH-1, www. and whole commit ids. */
function plain(text) {
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
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Code in a cell: backticks cannot be escaped inside code, so HTML's `code` is used with everything escaped. */
function code(text) {
    const shown = text
        .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[`|@#*_~[\]\\:$!]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<code>${shown}</code>`;
}
/** A target for a link: only what cannot end the link or leave it. */
function linkTarget(url) {
    // Half a surrogate pair has no encoding.
    return encodeURI(url.toWellFormed())
        .replaceAll('(', '%28')
        .replaceAll(')', '%29')
        .replaceAll('|', '%7C')
        .replaceAll("'", '%27');
}
/** A line of a file, below `https://github.com/owner/name/blob/<sha>/`. */
function blobTarget(blobUrl, path, line) {
    const encoded = path
        .replace(/[\ud800-\udfff]/gu, '\ufffd')
        .split('/')
        .map((segment) => (0,_model_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPart */ .W)(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`))
        .join('/');
    return `${blobUrl}${encoded}${line === null ? '' : `#L${line}`}`;
}
/** GitHub Flavored Markdown's table. Cells are Markdown already. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A folded section. The blank lines make Markdown inside it render. */
function folded(title, body, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 22408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayHtml: () => (/* binding */ replayHtml)
/* harmony export */ });
/* harmony import */ var _html_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67920);
/* harmony import */ var _html_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70350);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67704);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89064);




/** As many findings as a browser bears; what is left out is said. */
const mostEntries = 20_000;
/** One page that fetches nothing: a picture over time, sums, a configuration to begin with, and every change. */
function replayHtml(replay, links = {}) {
    const { totals, proposal } = replay;
    const total = totals.severities.error + totals.severities.warning + totals.severities.notice;
    const some = (count, html) => (count === 0 ? '' : html());
    return (0,_html_page_js__WEBPACK_IMPORTED_MODULE_1__/* .page */ .M)({
        verdict: (0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .replayVerdict */ .hx)(replay).replaceAll('`', '')),
        lead: totals.changes === 0 ? 'Nothing was replayed.' : (0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .volume */ .pD)(replay)),
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
                html: some(totals.changes, () => `<ul>${proposal.reasons.map((reason) => `<li>${(0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineHtml */ .l0)(reason)}</li>`).join('')}</ul>\n<pre>${escapeLines(proposal.config)}</pre>`),
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
function escapeLines(text) {
    return text.split('\n').map(_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD).join('\n');
}
function tableOf(caption, header, rows) {
    const cells = header.map((name, index) => `<th scope="col"${index === 0 ? '' : ' class="number"'}>${name}</th>`);
    return `<div class="scroll"><table><caption>${caption}</caption>
<thead><tr>${cells.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}
function row(head, numbers) {
    return `<tr><th scope="row">${head}</th>${numbers.map((one) => `<td class="number">${one}</td>`).join('')}</tr>`;
}
const counted = ['errors', 'warnings', 'notices', 'changes', 'failing'];
function timePart({ totals: { periods, periodDays } }) {
    const rows = periods.map(({ from, error, warning, notice, changes, failing }) => row(`<time>${from}</time>`, [error, warning, notice, changes, failing]));
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
function picture(periods, unit) {
    const sizeOf = ({ error, warning, notice }) => error + warning + notice;
    const most = periods.reduce((most, period) => Math.max(most, sizeOf(period)), 1);
    const step = (width - left - right) / periods.length;
    const floor = top + tallest;
    const y = (count) => round(floor - (count / most) * tallest);
    const piles = periods.flatMap((period, index) => {
        let below = 0;
        const x = round(left + index * step + step * 0.1);
        const shapes = _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO
            .filter((severity) => period[severity] > 0)
            .map((severity) => {
            const [from, to] = [y(below), y(below + period[severity])];
            below += period[severity];
            return `<rect class="pile ${severity}" x="${x}" y="${to}" width="${round(Math.min(60, step * 0.8))}" height="${round(from - to)}"/>`;
        });
        if (period.failing > 0)
            shapes.push(`<text class="on" x="${round(x + Math.min(60, step * 0.8) / 2)}" y="${y(below) - 5}" text-anchor="middle">\u00d7</text>`);
        return shapes;
    });
    const lines = [0, 0.5, 1].map((share) => {
        const at = round(floor - share * tallest);
        return `<path class="grid" d="M${left} ${at}H${width - right}"/><text class="soft" x="${left - 8}" y="${at + 4}" text-anchor="end">${round(share * most)}</text>`;
    });
    const every = Math.ceil(periods.length / 8);
    const dates = periods.flatMap(({ from }, index) => index % every === 0
        ? [`<text class="soft" x="${round(left + index * step)}" y="${floor + 18}">${from}</text>`]
        : []);
    const failing = periods.filter((period) => period.failing > 0).length;
    return `<svg class="picture" viewBox="0 0 ${width} ${floor + 44}" role="img" aria-labelledby="time-title time-about">
<title id="time-title">Findings by ${unit}</title>
<desc id="time-about">At most ${most} in one; ${failing} of ${periods.length} have a change that fails, marked with \u00d7. The table below says the same.</desc>
${lines.join('')}
${piles.join('\n')}
${dates.join('')}
<text class="soft" x="${left}" y="${floor + 38}">From the bottom: errors, warnings, notices. \u00d7 a change that fails.</text>
</svg>`;
}
function round(value) {
    return Math.round(value * 10) / 10;
}
function rulesPart({ totals }) {
    const rows = totals.rules.map(({ rule, error, warning, notice, changes, failing }) => row(`<code>${(0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(rule)}</code>`, [error, warning, notice, changes, failing]));
    return tableOf('Findings by rule, most first', ['rule', ...counted], rows);
}
function filesPart({ totals }) {
    const rows = totals.files.map(({ path, findings, changes }) => row(`<code class="path">${(0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(path)}</code>`, [findings, changes]));
    return tableOf('Files, most findings first', ['file', 'findings', 'changes'], rows);
}
function changesPart(replay, links) {
    const told = replay.changes.filter(({ findings }) => findings.length > 0);
    if (told.length === 0)
        return '<p class="good">No change would have been annotated.</p>';
    let room = mostEntries;
    const sections = told.map((change) => {
        const shown = change.findings.slice(0, Math.max(0, room));
        room -= shown.length;
        return changePart(change, shown, links);
    });
    const note = room > 0
        ? ''
        : '<p><strong>Some findings are left out here for size.</strong> The JSON report has them all.</p>';
    return `${sections.join('\n')}${note}`;
}
function changePart(change, shown, { repositoryUrl }) {
    const { commit, pullRequest, title, date, fails, findings } = change;
    const label = (0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(pullRequest === null ? commit.slice(0, 9) : `#${pullRequest}`);
    const target = pullRequest === null ? `commit/${commit}` : `pull/${pullRequest}`;
    const named = repositoryUrl === undefined ? label : (0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`${repositoryUrl}/${target}`, label);
    const blobUrl = repositoryUrl === undefined ? undefined : `${repositoryUrl}/blob/${commit}/`;
    const entries = shown.map(({ severity, rule, path, line, message }) => `<article class="finding ${severity}"><h4><span class="badge ${severity}">${severity}</span> <code>${(0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(rule)}</code> <span class="at">${(0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(path, line, blobUrl)}</span></h4><p>${(0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineHtml */ .l0)(message)}</p></article>`);
    return `<section class="file"><h3><span>${named} ${(0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(title)}</span> <span class="tally"><time>${date}</time> \u00b7 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countsText */ .WN)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOf */ .mQ)(findings))}${fails ? ' \u00b7 <span class="badge error">fails</span>' : ''}</span></h3>
${entries.join('\n')}
</section>`;
}
function notesPart(replay) {
    const texts = [
        ...replay.notes.map((note) => (0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineHtml */ .l0)(note)),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .uncheckedTexts */ .nN)(replay).map(([message, count]) => `${(0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineHtml */ .l0)(message)} (${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count, 'change')})`),
    ];
    return texts.length === 0 ? '' : `<ul>${texts.map((text) => `<li>${text}</li>`).join('\n')}</ul>`;
}


/***/ }),

/***/ 89064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   hx: () => (/* binding */ replayVerdict),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   nN: () => (/* binding */ uncheckedTexts),
/* harmony export */   pD: () => (/* binding */ volume)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67704);

/** `2 errors, 1 warning`; '' for nothing. */
function countsText(counts) {
    return _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counts[severity], severity))
        .join(', ');
}
/** `100 changes, 2026-05-04 to 2026-11-20: 3 would have failed`. */
function replayVerdict({ totals, failOn, changes }) {
    const { length } = changes;
    if (length === 0)
        return 'no changes to replay';
    const [last, first] = [changes[0].date, changes.at(-1).date];
    const days = first === last ? first : first < last ? `${first} to ${last}` : `${last} to ${first}`;
    const left = length - totals.changes;
    const fails = failOn === 'none' ? 'none can fail (`fail-on: none`)' : `${totals.failing} would have failed`;
    return `${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(length, 'change')}, ${days}: ${fails}${left > 0 ? `, ${left} could not be replayed` : ''}`;
}
/** How much people would have had to read. */
function volume({ totals }) {
    const { withFindings, changes, severities: counts, annotationsPerWeek } = totals;
    const found = countsText(counts);
    if (found === '')
        return 'Nothing would have been reported.';
    return `${withFindings} of ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(changes, 'change')} would have been annotated, with ${found}: about ${annotationsPerWeek} annotations a week.`;
}
function countsOf(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
/** Messages of changes that could not be checked to the end, each once, with how many changes it holds for. */
function uncheckedTexts({ changes, }) {
    const counts = new Map();
    for (const { unchecked } of changes) {
        for (const message of unchecked)
            counts.set(message, (counts.get(message) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}


/***/ })

};
