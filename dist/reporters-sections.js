export const id = 112;
export const ids = [112];
export const modules = {

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

/***/ 70112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayMarkdown: () => (/* binding */ replayMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49132);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80573);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67704);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89064);




/** Widest bar of the table over time. */
const widestBar = 30;
/** For a job summary: the verdict, a configuration to begin with, then everything by rule, file, time and change. */
function replayMarkdown(replay, links = {}) {
    const { totals, proposal } = replay;
    const opening = [`## premortem replay: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .replayVerdict */ .hx)(replay))}`];
    if (totals.changes > 0)
        opening.push((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .volume */ .pD)(replay), '### A configuration to begin with', proposal.reasons.map((reason) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(reason)}`).join('\n'), `\`\`\`yaml\n${proposal.config.replaceAll('```', '')}\`\`\``);
    const sections = [
        ruleSection(replay),
        fileSection(replay),
        timeSection(replay),
        changeSection(replay, links),
    ];
    const notes = noteSection(replay);
    const texts = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$5)([...sections, notes], _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryBudget */ .qN - (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(opening.join('\n\n'))).map(_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionText */ .rO);
    return `${[...opening, ...texts].filter((text) => text !== '').join('\n\n')}\n`;
}
function section(title, open, header, rows) {
    return { title: `<b>${title}</b>`, header, open, rows, left: 0 };
}
const counted = _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.map((severity) => `${_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .icons */ .Pt[severity]} ${severity}s`);
function ruleSection({ totals }) {
    const rows = totals.rules.map(({ rule, error, warning, notice, changes, failing }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule),
        ...[error, warning, notice, changes, failing].map(String),
    ]);
    return section('By rule', true, ['rule', ...counted, 'changes', 'failing'], rows);
}
function fileSection({ totals }) {
    const rows = totals.files.map(({ path, findings, changes }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path),
        String(findings),
        String(changes),
    ]);
    return section('Files with most findings', false, ['file', 'findings', 'changes'], rows);
}
function timeSection({ totals: { periods, periodDays, severities: sums } }) {
    if (sums.error + sums.warning + sums.notice === 0)
        return section('Over time', false, [], []);
    const most = periods.reduce((most, { error, warning, notice }) => Math.max(most, error + warning + notice), 1);
    const rows = periods.map(({ from, error, warning, notice, changes, failing }) => [
        from,
        '\u2588'.repeat(Math.round(((error + warning + notice) / most) * widestBar)),
        ...[error, warning, notice, changes, failing].map(String),
    ]);
    const title = periodDays === 7 ? 'By week' : `By ${periodDays / 7} weeks`;
    return section(title, false, ['from', 'findings', ...counted, 'changes', 'failing'], rows);
}
function changeSection({ changes }, { repositoryUrl }) {
    const rows = changes
        .filter(({ findings }) => findings.length > 0)
        .map(({ date, commit, pullRequest, title, findings, fails }) => {
        const label = pullRequest === null ? commit.slice(0, 9) : `#${pullRequest}`;
        const page = pullRequest === null ? `commit/${commit}` : `pull/${pullRequest}`;
        const link = repositoryUrl === undefined
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(label)
            : `[${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(label)}](${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTarget */ .Cm)(`${repositoryUrl}/${page}`)})`;
        const found = findings
            .slice(0, 10)
            .map(({ severity, rule, path, line, message }) => `${_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .icons */ .Pt[severity]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path}:${line}`)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(message)}`);
        if (findings.length > 10)
            found.push(`and ${findings.length - 10} more`);
        return [
            date,
            link,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title),
            (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countsText */ .WN)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOf */ .mQ)(findings)),
            fails ? 'yes' : '',
            found.join('<br>'),
        ];
    });
    return section('By change', false, ['date', 'change', 'title', 'findings', 'fails', 'what'], rows);
}
function noteSection(replay) {
    const rows = [
        ...replay.notes.map((note) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(note), '']),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .uncheckedTexts */ .nN)(replay).map(([message, count]) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(message), String(count)]),
    ];
    return section('Not checked, or checked with a caveat', false, ['what', 'changes'], rows);
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


/***/ }),

/***/ 80573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Pt: () => (/* binding */ icons),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   qN: () => (/* binding */ summaryBudget),
/* harmony export */   rO: () => (/* binding */ sectionText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49132);

const icons = { error: '\ud83d\udd34', warning: '\ud83d\udfe0', notice: '\ud83d\udd35' };
/** GitHub drops a step's whole summary above 1 MiB; comments and issues end at 65,536 characters. */
const summaryBudget = 1_000_000;
/** Takes rows off the biggest section until all fit. What is left out is in the other reports. */
function fitted(sections, budget) {
    const sized = sections.map((section) => ({ section, size: bytes(sectionText(section)) }));
    for (let total = sized.reduce((sum, { size }) => sum + size + 2, 0); total > budget;) {
        const biggest = sized.reduce((one, other) => (other.size > one.size ? other : one));
        const { rows, left } = biggest.section;
        if (biggest.size === 0)
            break;
        if (rows.length === 0) {
            total -= biggest.size;
            Object.assign(biggest, { section: { ...biggest.section, dropped: true }, size: 0 });
            continue;
        }
        const share = Math.min(0.9, Math.max(0, 1 - (total - budget) / biggest.size));
        const kept = Math.floor(rows.length * share);
        const section = { ...biggest.section, rows: rows.slice(0, kept), left: left + rows.length - kept };
        const size = bytes(sectionText(section));
        total += size - biggest.size;
        Object.assign(biggest, { section, size });
    }
    return sized.map(({ section }) => section);
}
function sectionText({ title, header, rows, left, open, dropped }) {
    if (dropped || rows.length + left === 0)
        return '';
    const body = rows.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(header, rows)] : [];
    if (left > 0)
        body.push(`${left} more ${left === 1 ? 'row is' : 'rows are'} left out here for size; the JSON, SARIF and HTML reports have them all.`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(title, body.join('\n\n'), open);
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}


/***/ })

};
