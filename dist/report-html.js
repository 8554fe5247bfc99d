export const id = 370;
export const ids = [370];
export const modules = {

/***/ 26812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lineExcerpt)
/* harmony export */ });
/** Longer lines are cut around the place, so that a minified file fills neither terminal nor page. */
const widest = 160;
/** The first line of a region; null when there is nothing to show. */
function lineExcerpt(places, path, region, width = widest) {
    const most = Math.max(20, Math.min(width, widest));
    const line = places.lineText(path, region.startLine);
    if (line.trim() === '')
        return null;
    const start = Math.min(region.startColumn - 1, line.length);
    const wanted = region.endLine === region.startLine ? region.endColumn - 1 : line.length;
    const end = Math.max(start, Math.min(wanted, line.length));
    const from = line.length > most ? Math.max(0, Math.min(start - Math.min(30, most >> 2), line.length - most)) : 0;
    const to = Math.min(line.length, from + most);
    const cut = (text, left, right) => `${left ? '\u2026' : ''}${text.replaceAll('\t', ' ')}${right ? '\u2026' : ''}`;
    return {
        before: cut(line.slice(from, start), from > 0, false),
        marked: cut(line.slice(start, Math.min(end, to)), false, end > to),
        after: end > to ? '' : cut(line.slice(end, to), false, to < line.length),
    };
}


/***/ }),

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ groupedOverFiles),
/* harmony export */   qw: () => (/* binding */ otherLines),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * Folds what one rule says of one thing in one file in the same words: `actions/checkout@v6` nine times is one thing
 * to read. The order is that of the first ones.
 */
function grouped(findings) {
    return foldedBy(findings, ({ path }) => path);
}
/** The same over all files, for a table with many places in one cell. */
function groupedOverFiles(findings) {
    return foldedBy(findings, () => '');
}
function foldedBy(findings, within) {
    const groups = new Map();
    for (const finding of findings) {
        const { rule, severity, message, subject, uncompared = '' } = finding;
        const words = [rule, severity, message, subject.name, subject.version ?? '', uncompared];
        const key = [within(finding), ...words].join('\0');
        const group = groups.get(key);
        if (group)
            group.others.push(finding);
        else
            groups.set(key, { finding, others: [] });
    }
    return [...groups.values()];
}
/** `lines 23, 35 and 61`; a long list ends in how many more there are. Null when all are on the first one's line. */
function otherLines(first, lines, most = 20) {
    const different = [...new Set(lines)].filter((line) => line !== first).sort((a, b) => a - b);
    if (different.length === 0)
        return null;
    const shown = different.slice(0, most);
    if (different.length > most)
        shown.push(`${different.length - most} more`);
    const last = shown.pop();
    if (shown.length === 0)
        return `line ${last}`;
    return `lines ${shown.join(', ')} and ${last}`;
}


/***/ }),

/***/ 90370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: ./build/reporters/html/escape.js
var html_escape = __webpack_require__(67920);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/reporters/excerpt.js
var excerpt = __webpack_require__(26812);
// EXTERNAL MODULE: ./build/reporters/groups.js
var reporters_groups = __webpack_require__(2093);
// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __webpack_require__(49132);
// EXTERNAL MODULE: ./build/reporters/statistics.js
var statistics = __webpack_require__(40478);
// EXTERNAL MODULE: ./build/reporters/verdict.js
var verdict = __webpack_require__(67704);
;// CONCATENATED MODULE: ./build/reporters/html/findings.js







/** A page of more entries than this takes a browser too long; what is left out is said, and is in the other reports. */
const mostEntries = 20_000;
function countsTable(open) {
    const rows = model_finding/* actionNames */.Bk
        .map((action) => ({ action, own: open.filter((finding) => finding.action === action) }))
        .filter(({ own }) => own.length > 0)
        .map(({ action, own }) => {
        const cells = verdict/* severities */.gO.map((severity) => `<td class="number">${own.filter((finding) => finding.severity === severity).length}</td>`);
        return `<tr><th scope="row">${action}</th>${cells.join('')}</tr>`;
    });
    const header = verdict/* severities */.gO.map((severity) => `<th scope="col" class="number"><span class="badge ${severity}">${severity}s</span></th>`);
    return `<div class="scroll"><table class="counts"><caption>Findings by check</caption>
<thead><tr><th scope="col">check</th>${header.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}
/** How often each rule speaks, folded. */
function findings_statistics(open) {
    const rows = (0,statistics/* ruleCounts */.H)(open).map(({ rule, counts, total }) => `<tr><th scope="row">${(0,html_escape/* escapeHtml */.ZD)(rule)}</th>${verdict/* severities */.gO.map((level) => `<td class="number">${counts[level]}</td>`).join('')}<td class="number">${total}</td></tr>`);
    const header = verdict/* severities */.gO.map((level) => `<th scope="col" class="number">${level}s</th>`).join('');
    return `<details class="fold"><summary>Statistics by rule</summary>
<div class="scroll"><table class="counts"><caption>Findings by rule</caption>
<thead><tr><th scope="col">rule</th>${header}<th scope="col" class="number">findings</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></details>`;
}
/** Hidden until the script shows it: without script it would do nothing. */
function filters(open, words = {
    one: 'file',
    many: 'files',
    text: 'Path, rule or message contains',
}) {
    const box = (name, value) => `<label><input type="checkbox" name="${name}" value="${value}" checked> ${value}</label>`;
    const actions = model_finding/* actionNames */.Bk.filter((action) => open.some((finding) => finding.action === action));
    const levels = verdict/* severities */.gO.filter((severity) => open.some((finding) => finding.severity === severity));
    return `<form id="filters" class="filters" data-one="${words.one}" data-many="${words.many}" hidden autocomplete="off" role="search" aria-label="Filter the findings">
<fieldset><legend>Check</legend><div class="options">${actions.map((action) => box('action', action)).join('')}</div></fieldset>
<fieldset><legend>Severity</legend><div class="options">${levels.map((level) => box('severity', level)).join('')}</div></fieldset>
<div class="wide"><label class="label" for="text">${words.text}</label><input type="search" id="text" name="text" spellcheck="false"></div>
<button type="reset">Show all</button>
</form>
<p id="count" class="count" role="status" aria-live="polite"></p>`;
}
/** Findings by file, the file with the worst in front. */
function findingList(setting, open) {
    const groups = (0,reporters_groups/* grouped */.zD)(open);
    const files = new Map();
    for (const group of groups.slice(0, mostEntries)) {
        const list = files.get(group.finding.path);
        if (list)
            list.push(group);
        else
            files.set(group.finding.path, [group]);
    }
    const worst = (list) => list.reduce((rank, { finding }) => Math.max(rank, model_finding/* severityRank */.qs[finding.severity]), 0);
    const sorted = [...files]
        .map(([path, list]) => ({ path, list, rank: worst(list) }))
        .sort((a, b) => b.rank - a.rank);
    const left = groups.length - mostEntries;
    const note = left > 0
        ? `<p><strong>${left} more are left out here for size.</strong> The JSON report has them all.</p>`
        : '';
    return `${sorted.map(({ path, list }) => fileSection(setting, path, list)).join('\n')}${note}`;
}
function fileSection(setting, path, groups) {
    const total = groups.reduce((sum, { others }) => sum + 1 + others.length, 0);
    return `<section class="file" data-path="${(0,html_escape/* escapeHtml */.ZD)(path)}">
<h3>${(0,html_escape/* place */.ik)(path, null, setting.blobUrl)} <span class="tally">${(0,verdict/* plural */.LS)(total, 'finding')}</span></h3>
${groups.map((group) => entry(setting, group)).join('\n')}
</section>`;
}
function entry(setting, { finding, others }) {
    const { places, report } = setting;
    const region = places.region(finding.path, finding.span);
    const { rule, action, severity } = finding;
    const reason = (0,verdict/* severityReason */.C5)(finding).trim();
    const why = reason === '' ? '' : ` <span class="at">${(0,html_escape/* escapeHtml */.ZD)(reason)}</span>`;
    const fails = (0,verdict/* failsJob */.VC)(report, finding) ? ' <span class="at">fails the job</span>' : '';
    return [
        `<article class="finding ${severity}" data-action="${action}" data-severity="${severity}" data-rule="${(0,html_escape/* escapeHtml */.ZD)(rule)}" data-places="${1 + others.length}">`,
        `<h4><span class="badge ${severity}">${severity}</span> ${ruleLink(setting, finding)} ${lineLink(setting, finding.path, region.startLine)}${why}${fails}</h4>`,
        `<p>${(0,html_escape/* inlineHtml */.l0)(finding.message)}</p>`,
        ...(finding.uncompared
            ? ['<p>Not compared with the state before the change, so it may be older.</p>']
            : []),
        source(setting, finding),
        elsewhere(setting, others, region.startLine),
        relatedPlaces(setting, finding),
        finding.fix ? fixText(setting, finding.fix) : '',
        '</article>',
    ].join('');
}
/** To its explanation on this page, which needs no network; else to the documentation. */
function ruleLink({ report }, { rule, help }) {
    const described = report.rules?.some(({ id }) => id === rule);
    return described
        ? `<a href="#rule-${(0,html_escape/* escapeHtml */.ZD)(rule)}">${(0,html_escape/* escapeHtml */.ZD)(rule)}</a>`
        : (0,html_escape/* link */.nf)(help, (0,html_escape/* escapeHtml */.ZD)(rule));
}
function lineLink({ blobUrl }, path, line) {
    const text = `line ${line}`;
    return `<span class="at">${blobUrl === undefined ? text : (0,html_escape/* link */.nf)((0,markdown/* blobTarget */.z8)(blobUrl, path, line), text)}</span>`;
}
function source({ places }, finding) {
    const region = places.region(finding.path, finding.span);
    const line = (0,excerpt/* lineExcerpt */.M)(places, finding.path, region);
    if (line === null)
        return '';
    const marked = line.marked === '' ? '' : `<mark>${(0,html_escape/* escapeHtml */.ZD)(line.marked)}</mark>`;
    return `<pre><code><span class="line" aria-hidden="true">${region.startLine}</span>${(0,html_escape/* escapeHtml */.ZD)(line.before)}${marked}${(0,html_escape/* escapeHtml */.ZD)(line.after)}</code></pre>`;
}
function elsewhere({ places }, others, first) {
    if (others.length === 0)
        return '';
    const lines = (0,reporters_groups/* otherLines */.qw)(first, others.map(({ path, span }) => places.region(path, span).startLine), 200);
    const text = lines === null ? `${(0,verdict/* plural */.LS)(others.length, 'more time')} on this line.` : `The same on ${lines}.`;
    return `<p class="more">${(0,html_escape/* escapeHtml */.ZD)(text)}</p>`;
}
function relatedPlaces({ places, blobUrl }, finding) {
    if (finding.related.length === 0)
        return '';
    const items = finding.related
        .slice(0, 20)
        .map(({ path, span, message }) => `<li>${(0,html_escape/* place */.ik)(path, places.region(path, span).startLine, blobUrl)}: ${(0,html_escape/* inlineHtml */.l0)(message)}</li>`);
    if (finding.related.length > 20)
        items.push(`<li>and ${finding.related.length - 20} more places</li>`);
    return `<ul aria-label="Related places">${items.join('')}</ul>`;
}
function fixText({ places }, fix) {
    const edits = fix.edits.slice(0, 20).map(({ path, start, end, text }) => {
        const line = places.region(path, { start, end }).startLine;
        const old = places.slice(path, start, end);
        const before = old === '' ? '' : `<del>${(0,html_escape/* escapeHtml */.ZD)(shortened(old))}</del> \u2192 `;
        const after = text === '' ? 'nothing' : `<ins>${(0,html_escape/* escapeHtml */.ZD)(shortened(text))}</ins>`;
        return `<code class="edit">${(0,html_escape/* escapeHtml */.ZD)(`${path}:${line}`)}: ${before}${after}</code>`;
    });
    const kind = fix.safe ? 'Safe fix' : 'Fix to look at';
    return `<details class="fold"><summary>${kind}: ${(0,html_escape/* inlineHtml */.l0)(fix.title)}</summary>${edits.join('')}</details>`;
}
function shortened(text) {
    return text.length > 300 ? `${text.slice(0, 300)}\u2026` : text;
}
/** What comments and the baseline accept, folded. */
function suppressedList({ report, places, blobUrl }) {
    const rows = report.findings.flatMap((finding) => {
        const { suppressed } = finding;
        if (!suppressed)
            return [];
        const line = places.region(finding.path, finding.span).startLine;
        const until = suppressed.until === null ? '' : `<br>until ${(0,html_escape/* escapeHtml */.ZD)(suppressed.until)}`;
        return `<tr><td data-label="where">${(0,html_escape/* place */.ik)(finding.path, line, blobUrl)}</td><td data-label="rule">${(0,html_escape/* link */.nf)(finding.help, (0,html_escape/* escapeHtml */.ZD)(finding.rule))}</td><td data-label="what">${(0,html_escape/* inlineHtml */.l0)(finding.message)}</td><td data-label="accepted by">${suppressed.by}${until}</td><td data-label="why">${(0,html_escape/* inlineHtml */.l0)(suppressed.reason)}</td></tr>`;
    });
    return `<details class="fold"><summary>Show ${(0,verdict/* plural */.LS)(rows.length, 'accepted finding')}</summary>
<div class="scroll"><table class="stack"><caption>Findings that a comment, the configuration or the baseline accepts</caption>
<thead><tr><th scope="col">where</th><th scope="col">rule</th><th scope="col">what</th><th scope="col">accepted by</th><th scope="col">why</th></tr></thead>
<tbody>${rows.slice(0, mostEntries).join('\n')}</tbody></table></div></details>`;
}

;// CONCATENATED MODULE: ./build/reporters/html/installs.js

/** What installs without a version get today, what moved first. */
function installsPart({ report, places, blobUrl }) {
    const { rows, since } = report.installs;
    const body = rows.map(({ name, version, released, before, runtime, path, span }) => {
        const then = before === null ? 'not known' : before === version ? 'the same' : (0,html_escape/* escapeHtml */.ZD)(before);
        const where = (0,html_escape/* place */.ik)(path, places.region(path, span).startLine, blobUrl);
        return `<tr><th scope="row">${(0,html_escape/* escapeHtml */.ZD)(name)}</th><td data-label="version">${(0,html_escape/* escapeHtml */.ZD)(version)}</td><td class="day" data-label="released">${(0,html_escape/* escapeHtml */.ZD)(released ?? '')}</td><td data-label="on ${(0,html_escape/* escapeHtml */.ZD)(since)}">${then}</td><td data-label="under">${(0,html_escape/* escapeHtml */.ZD)(runtime ?? 'not known')}</td><td data-label="place">${where}</td></tr>`;
    });
    return `<div class="scroll"><table class="stack"><caption>Installs without an exact version, what moved first</caption>
<thead><tr><th scope="col">package</th><th scope="col">version</th><th scope="col">released</th><th scope="col">on ${(0,html_escape/* escapeHtml */.ZD)(since)}</th><th scope="col">under</th><th scope="col">place</th></tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./build/reporters/html/notes.js

/** What was not checked, or only with a caveat. */
function notesPart({ places, blobUrl }, notes, caption) {
    const rows = notes.map(({ code, path, span, message }) => {
        const where = path === null ? '' : (0,html_escape/* place */.ik)(path, span === null ? null : places.region(path, span).startLine, blobUrl);
        return `<tr><td data-label="what"><span class="badge ${code}">${code}</span></td><td data-label="where">${where}</td><td data-label="why">${(0,html_escape/* inlineHtml */.l0)(message)}</td></tr>`;
    });
    return `<div class="scroll"><table class="stack"><caption>${caption}</caption>
<thead><tr><th scope="col">what</th><th scope="col">where</th><th scope="col">why</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

// EXTERNAL MODULE: ./build/reporters/html/page.js + 1 modules
var page = __webpack_require__(70350);
;// CONCATENATED MODULE: ./build/reporters/html/rules.js


/** The rules that spoke, explained, so that the page can be read without a network. */
function rulesPart(setting) {
    const help = new Map((0,verdict/* openFindings */.lb)(setting.report).map((finding) => [finding.rule, finding.help]));
    return describedRules(setting)
        .map(({ id, docs }) => `<details class="rule" id="rule-${(0,html_escape/* escapeHtml */.ZD)(id)}">
<summary><strong>${(0,html_escape/* escapeHtml */.ZD)(id)}</strong>: ${(0,html_escape/* inlineHtml */.l0)(docs.summary)}</summary>
<p>${(0,html_escape/* inlineHtml */.l0)(docs.what.trim())}</p>
<p><strong>Why.</strong> ${(0,html_escape/* inlineHtml */.l0)(docs.why.trim())}</p>
<p><strong>Instead.</strong> ${(0,html_escape/* inlineHtml */.l0)(docs.fix.trim())}</p>
<p>Bad:</p><pre><code>${block(docs.bad)}</code></pre>
<p>Good:</p><pre><code>${block(docs.good)}</code></pre>
${help.get(id) ? `<p>${(0,html_escape/* link */.nf)(help.get(id) ?? null, 'In the documentation')}</p>` : ''}
</details>`)
        .join('\n');
}
/** Rules with an open finding and a description. */
function describedRules({ report }) {
    const spoke = new Set((0,verdict/* openFindings */.lb)(report).map(({ rule }) => rule));
    return (report.rules ?? []).filter(({ id }) => spoke.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
function block(text) {
    return text.trimEnd().split('\n').map(html_escape/* escapeHtml */.ZD).join('\n');
}

// EXTERNAL MODULE: ./build/model/day.js
var model_day = __webpack_require__(6320);
;// CONCATENATED MODULE: ./build/reporters/html/timeline.js


/** More rows than this make no picture; the table has them all. */
const mostBars = 60;
const words = {
    ended: 'ended',
    'long-term': 'ended, long-term support runs',
    ending: 'ends soon',
    supported: 'supported',
    unknown: 'not known',
};
/** How long what is in use is supported: a picture, and the same facts as a table. */
function timelinePart({ report, blobUrl }) {
    const rows = report.timeline;
    const body = rows.map((row) => {
        const named = row.places.map(({ path, line }) => (0,html_escape/* place */.ik)(path, line, blobUrl));
        const first = named.slice(0, 5).join('<br>');
        const rest = named.length > 5
            ? `<details><summary>${named.length - 5} more</summary>${named.slice(5).join('<br>')}</details>`
            : '';
        return `<tr><th scope="row">${(0,html_escape/* escapeHtml */.ZD)(row.label)}</th><td data-label="state"><span class="badge ${row.state}">${words[row.state]}</span></td><td class="day" data-label="released">${(0,html_escape/* escapeHtml */.ZD)(row.from ?? '')}</td><td class="day" data-label="supported until">${until(row)}</td><td data-label="named in">${first}${rest}</td></tr>`;
    });
    return `<div class="scroll" role="region" aria-label="Picture: support of the runtimes in use" tabindex="0">${picture(rows.slice(0, mostBars), report.asOf)}</div>
${rows.length > mostBars ? `<p>The picture shows the first ${mostBars} of ${rows.length}.</p>` : ''}
<div class="scroll"><table class="stack"><caption>Runtimes and systems that the repository names, what ends first in front</caption>
<thead><tr><th scope="col">in use</th><th scope="col">state</th><th scope="col">released</th><th scope="col">supported until</th><th scope="col">named in</th></tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`;
}
function until({ to, state }) {
    if (to !== null)
        return (0,html_escape/* escapeHtml */.ZD)(to);
    return state === 'ended' ? 'over, day not known' : 'no end announced';
}
const width = 960;
const left = 190;
const right = 30;
const timeline_top = 34;
const step = 30;
function picture(rows, today) {
    const { first, last } = timeline_window(rows, today);
    const days = Math.max(1, (0,model_day/* daysBetween */.YM)(first, last));
    const x = (day) => {
        const at = Math.min(Math.max((0,model_day/* daysBetween */.YM)(first, day), 0), days) / days;
        return Math.round((left + at * (width - left - right)) * 10) / 10;
    };
    const height = timeline_top + rows.length * step + 8;
    const ended = rows.filter(({ state }) => state === 'ended').length;
    const about = `${rows.length} in use, ${ended} of them ended. The table below says the same in words.`;
    return `<svg class="picture" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="timeline-title timeline-about">
<title id="timeline-title">Support of the runtimes in use, as of ${(0,html_escape/* escapeHtml */.ZD)(today)}</title>
<desc id="timeline-about">${about}</desc>
<defs>
<pattern id="ended" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="paper-error" width="7" height="7"/><path class="ink-error" d="M-1 8 8 -1M-1 1 1 -1M6 8 8 6"/></pattern>
<pattern id="ending" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="paper-warning" width="6" height="6"/><path class="ink-warning" d="M0 3H6"/></pattern>
</defs>
${years(first, last, x, height, x(today))}
${rows.map((row, index) => bar(row, today, x, timeline_top + index * step)).join('\n')}
<path class="today" d="M${x(today)} ${timeline_top - 4}V${height}"/><text x="${x(today)}" y="${timeline_top - 8}" text-anchor="middle" font-weight="600">today</text>
</svg>`;
}
/** Some years around today and every end; what began earlier is cut off at the left, what ends later at the right. */
function timeline_window(rows, today) {
    const ends = rows.map(({ to }) => to ?? today);
    const starts = rows.map(({ from, to }) => from ?? to ?? today);
    const wanted = earliest([(0,model_day/* addDays */.fi)(earliest(ends), -2 * 365), (0,model_day/* addDays */.fi)(today, -4 * 365)]);
    return {
        first: latest([earliest(starts), wanted]),
        last: latest([(0,model_day/* addDays */.fi)(today, 2 * 365), earliest([latest(ends), (0,model_day/* addDays */.fi)(today, 6 * 365)])]),
    };
}
function earliest(days) {
    return days.reduce((one, other) => (other < one ? other : one));
}
function latest(days) {
    return days.reduce((one, other) => (other > one ? other : one));
}
function years(first, last, x, height, today) {
    const from = Number(first.slice(0, 4)) + 1;
    const to = Number(last.slice(0, 4));
    const every = Math.max(1, Math.ceil((to - from) / 12));
    const lines = [];
    for (let year = from; year <= to; year += every) {
        const at = x(`${year}-01-01`);
        lines.push(`<path class="grid" d="M${at} ${timeline_top - 4}V${height}"/>`);
        if (Math.abs(at - today) > 36)
            lines.push(`<text class="soft" x="${at}" y="${timeline_top - 8}" text-anchor="middle">${year}</text>`);
    }
    return lines.join('');
}
function bar(row, today, x, y) {
    const end = row.to ?? (row.state === 'ended' ? today : null);
    const from = x(row.from ?? row.to ?? today);
    const to = end === null ? width - right : x(end);
    const length = Math.max(3, to - from);
    const label = (0,html_escape/* escapeHtml */.ZD)(row.label.length > 28 ? `${row.label.slice(0, 27)}\u2026` : row.label);
    const over = row.state === 'ended' || row.state === 'long-term';
    const said = row.to === null ? until(row) : `${over ? 'ended' : 'until'} ${row.to}`;
    const room = length > 150;
    const text = room
        ? `<text x="${to - 8}" y="${y + 15}" text-anchor="end" class="on">${(0,html_escape/* escapeHtml */.ZD)(said)}</text>`
        : to + 130 < width
            ? `<text x="${to + 8}" y="${y + 15}" class="on">${(0,html_escape/* escapeHtml */.ZD)(said)}</text>`
            : `<text x="${from - 8}" y="${y + 15}" text-anchor="end" class="on">${(0,html_escape/* escapeHtml */.ZD)(said)}</text>`;
    return `<g><text x="${left - 12}" y="${y + 15}" text-anchor="end">${label}</text><rect class="bar ${row.state}" x="${from}" y="${y}" width="${Math.round(length * 10) / 10}" height="21" rx="3"/>${text}</g>`;
}

// EXTERNAL MODULE: ./build/reporters/package-rows.js
var package_rows = __webpack_require__(37183);
;// CONCATENATED MODULE: ./build/reporters/html/upgrades.js



/** Longer tables are cut; the JSON report has them all. */
const mostRows = 5_000;
const order = ['major', 'downgraded', 'unknown', 'minor', 'patch', 'changed', 'added', 'removed'];
/** What happened to a package, in the word its badge shows. */
function kindOf({ change, bump }) {
    if (change !== 'upgraded')
        return change;
    return bump === 'none' ? 'changed' : bump;
}
/** What is looked at first: direct majors, then other majors, then what fell; the rest is folded when it is long. */
const first = new Set(['major', 'downgraded', 'unknown']);
function upgradesPart(setting) {
    const { upgrades } = setting.report;
    const rank = (upgrade) => order.indexOf(kindOf(upgrade)) * 2 + (upgrade.direct === true ? 0 : 1);
    const sorted = [...upgrades].sort((a, b) => rank(a) - rank(b));
    const kept = sorted.slice(0, mostRows);
    const left = sorted.length - kept.length;
    const note = left > 0
        ? `<p><strong>${left} more are left out here for size.</strong> The JSON report has them all.</p>`
        : '';
    const others = kept.filter((upgrade) => !first.has(kindOf(upgrade)));
    const body = others.length <= 25
        ? table(setting, kept, 'Packages whose locked versions move')
        : `${table(setting, kept.slice(0, kept.length - others.length), 'Packages that move across a major, or down')}
<details class="fold"><summary>Show ${others.length} more that move</summary>
${table(setting, others, 'Packages that move within a major, come or go')}</details>`;
    return `${shares(upgrades)}\n${body}${note}`;
}
function table(setting, upgrades, caption) {
    if (upgrades.length === 0)
        return '';
    return `<div class="scroll"><table class="stack"><caption>${caption}</caption>
<thead><tr><th scope="col">package</th><th scope="col">from \u2192 to</th><th scope="col">bump</th><th scope="col">required by</th><th scope="col">lockfile</th><th scope="col">described in</th></tr></thead>
<tbody>${upgrades.map((upgrade) => row(setting, upgrade)).join('\n')}</tbody></table></div>`;
}
function row({ places, blobUrl }, upgrade) {
    const kind = kindOf(upgrade);
    // What was removed has its place in the base's file.
    const where = upgrade.change === 'removed'
        ? (0,html_escape/* place */.ik)(upgrade.path, null, undefined)
        : (0,html_escape/* place */.ik)(upgrade.path, places.region(upgrade.path, upgrade.span).startLine, blobUrl);
    const links = (upgrade.links ?? []).map(({ kind: what, url }) => (0,html_escape/* link */.nf)(url, what === 'comparison' ? 'comparison' : what === 'notes' ? 'changes' : 'release notes'));
    return `<tr><th scope="row"><code>${(0,html_escape/* escapeHtml */.ZD)(upgrade.name)}</code> <span class="soft">${upgrade.ecosystem}</span></th><td class="${isShort(upgrade) ? 'day' : ''}" data-label="versions">${versions(upgrade)}</td><td class="day" data-label="bump"><span class="badge ${kind}">${kind}</span>${steps(kind)}</td><td data-label="required by">${askedFor(upgrade)}</td><td data-label="lockfile">${where}</td><td data-label="described in">${links.join(', ')}</td></tr>`;
}
function isShort({ from, to }) {
    return from.join().length + to.join().length <= 30;
}
function askedFor({ direct, through }) {
    if (direct === null)
        return '';
    if (direct)
        return 'direct';
    return through.length === 0
        ? 'transitive'
        : `${(0,package_rows/* chainOf */.dR)({ through })
            .map((name) => `<code>${(0,html_escape/* escapeHtml */.ZD)(name)}</code>`)
            .join(' \u2192 ')}`;
}
function versions({ from, to }) {
    const list = (all) => all.map((one) => `<code>${(0,html_escape/* escapeHtml */.ZD)(one)}</code>`).join(', ');
    const arrow = '<span class="arrow" aria-hidden="true">\u2192</span><span class="visually-hidden">to</span>';
    if (from.length === 0)
        return `<span class="visually-hidden">new:</span> ${list(to)}`;
    if (to.length === 0)
        return list(from);
    return `${list(from)} ${arrow} ${list(to)}`;
}
/** Three boxes, the one that rises filled. The badge beside it says the same. */
function steps(kind) {
    const rises = ['major', 'minor', 'patch'].indexOf(kind);
    if (rises === -1)
        return '';
    const boxes = [0, 1, 2].map((box) => `<rect${box === rises ? ' class="on"' : ''} x="${box * 12 + 0.5}" y="0.5" width="9" height="9" rx="1.5"/>`);
    return `<svg class="steps" viewBox="0 0 34 10" aria-hidden="true">${boxes.join('')}</svg>`;
}
/** How many of each kind, as a bar and in words. */
function shares(upgrades) {
    const counts = order
        .map((kind) => ({ kind, count: upgrades.filter((upgrade) => kindOf(upgrade) === kind).length }))
        .filter(({ count }) => count > 0);
    const items = counts.map(({ kind, count }) => `<li><span class="badge ${kind}">${kind}</span> ${count}</li>`);
    const unit = 960 / Math.max(1, upgrades.length);
    let at = 0;
    const bars = counts.map(({ kind, count }) => {
        const width = count * unit;
        const rect = `<rect class="part ${kind}" x="${round(at)}" y="1" width="${round(Math.max(1, width - 2))}" height="16" rx="2"/>`;
        at += width;
        return rect;
    });
    return `<svg class="shares" viewBox="0 0 960 18" preserveAspectRatio="none" role="img" aria-label="${(0,verdict/* plural */.LS)(upgrades.length, 'package')}: ${counts.map(({ kind, count }) => `${count} ${kind}`).join(', ')}">${bars.join('')}</svg>
<ul class="bumps">${items.join('')}</ul>`;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

// EXTERNAL MODULE: ./build/reporters/installs.js
var installs = __webpack_require__(31073);
// EXTERNAL MODULE: ./build/reporters/places.js
var places = __webpack_require__(72701);
;// CONCATENATED MODULE: ./build/reporters/html.js











/** One self-contained page: verdict, findings by file, upgrades, support, what was accepted, what was not checked. */
function htmlReport(report, options = {}) {
    const setting = { report, places: new places/* Places */.N(report.facts), blobUrl: options.blobUrl };
    const open = (0,verdict/* openFindings */.lb)(report);
    return (0,page/* page */.M)({
        verdict: (0,verdict/* verdict */.WJ)(report, open),
        commit: options.about ?? null,
        // Icons of the text are pictures that not every system has.
        lead: (0,html_escape/* inlineHtml */.l0)((0,verdict/* failing */.Jr)(report, open).replace(/^[\u274c\u2705] /u, '')),
        about: runFacts(report),
        parts: partsOf(setting),
        entries: open.length,
        version: report.tool.version,
    });
}
function partsOf(setting) {
    const { report } = setting;
    const open = (0,verdict/* openFindings */.lb)(report);
    const suppressed = report.findings.length - open.length;
    const { unchecked, exceptions } = (0,verdict/* notesOf */.h$)(report);
    const some = (count, html) => (count === 0 ? '' : html());
    return [
        {
            id: 'findings',
            title: 'Findings',
            html: open.length === 0
                ? `<p class="good">${report.mode === 'diff' ? 'No new findings.' : 'No findings.'}</p>`
                : `${countsTable(open)}\n${findings_statistics(open)}\n${filters(open)}\n${findingList(setting, open)}`,
        },
        {
            id: 'upgrades',
            title: 'Packages that move',
            html: some(report.upgrades.length, () => upgradesPart(setting)),
        },
        {
            id: 'installs',
            title: installs/* installsTitle */.J,
            html: some(report.installs?.rows.length ?? 0, () => installsPart(setting)),
        },
        {
            id: 'support',
            title: 'Support of the runtimes in use',
            html: some(report.timeline.length, () => timelinePart(setting)),
        },
        { id: 'rules', title: 'Rules', html: rulesPart(setting) },
        { id: 'accepted', title: 'Accepted findings', html: some(suppressed, () => suppressedList(setting)) },
        {
            id: 'unchecked',
            title: 'Not checked, or with a caveat',
            html: some(unchecked.length, () => notesPart(setting, unchecked, 'Not checked is not the same as clean')),
        },
        {
            id: 'exceptions',
            title: 'Ignores and baseline',
            html: some(exceptions.length, () => notesPart(setting, exceptions, 'Expired, unused or incomplete')),
        },
    ];
}
/** What was looked at, with which data. */
function runFacts(report) {
    const { mode, asOf, stats, data, revisions } = report;
    const facts = [
        ['mode', mode],
        ['as of', asOf],
        ['files read', `${stats.read} of ${stats.listed}`],
    ];
    if (revisions.base !== null)
        facts.push(['base', revisions.base.slice(0, 12)]);
    if (revisions.head !== null)
        facts.push(['head', revisions.head.slice(0, 12)]);
    if (data !== null)
        facts.push(['end-of-life data', data.source]);
    const { unchecked } = (0,verdict/* notesOf */.h$)(report);
    if (unchecked.length > 0)
        facts.push(['not checked, or with a caveat', (0,verdict/* plural */.LS)(unchecked.length, 'note')]);
    if (report.ignoresAdded.length > 0)
        facts.push(['ignore comments that this change adds', String(report.ignoresAdded.length)]);
    if (report.hidden !== undefined && report.hidden.count > 0)
        facts.push([`below ${report.hidden.below}, hidden`, String(report.hidden.count)]);
    return facts;
}


/***/ }),

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

/***/ 31073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ installsTitle),
/* harmony export */   i: () => (/* binding */ installsSection)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49132);

/** More rows than these are in the HTML report only. */
const mostRows = 100;
const installsTitle = 'What your unpinned installs resolve to today';
/** What installs without a version get today, what moved first. '' when nothing was looked up. */
function installsSection({ installs }, places, blobUrl) {
    const rows = installs?.rows ?? [];
    if (rows.length === 0)
        return '';
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['package', 'version', 'released', `on ${installs.since}`, 'under', 'place'], rows.slice(0, mostRows).map(({ name, version, released, before, runtime, path, span }) => {
        const line = places.region(path, span).startLine;
        const where = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path}:${line}`);
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(version),
            released ?? '',
            before === null ? 'not known' : before === version ? 'the same' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(before),
            runtime ?? 'not known',
            blobUrl === undefined ? where : `[${where}](${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blobTarget */ .z8)(blobUrl, path, line)})`,
        ];
    }));
    const moved = rows.filter(({ before, version }) => before !== null && before !== version).length;
    const title = `<b>${installsTitle}</b>: ${rows.length}${moved > 0 ? `, ${moved} moved since ${installs.since}` : ''}`;
    const rest = rows.length > mostRows ? `\n\nand ${rows.length - mostRows} more` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(title, `${body}${rest}`);
}


/***/ }),

/***/ 37183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aB: () => (/* binding */ packageRows),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   oA: () => (/* binding */ isMajorRow),
/* harmony export */   sY: () => (/* binding */ bumpWords)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67704);


/**
 * Packages that move, by name, from and to: ten lockfiles that make one step are one row. What a finding says of a
 * row is said in the row, so `told` need not be shown a second time.
 */
function packageRows(report) {
    const moves = new Map();
    for (const upgrade of report.upgrades) {
        const { ecosystem, name, from, to, change } = upgrade;
        const key = [ecosystem, name, from.join(), to.join(), change].join('\0');
        const list = moves.get(key);
        if (list)
            list.push(upgrade);
        else
            moves.set(key, [upgrade]);
    }
    const about = new Map();
    for (const finding of (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .openFindings */ .lb)(report)) {
        for (const name of namesOf(finding)) {
            const key = `${finding.subject.ecosystem}\0${name}`;
            about.set(key, [...(about.get(key) ?? []), finding]);
        }
    }
    const told = new Set();
    const rows = [...moves.values()].map((places) => {
        const upgrade = places.find(({ direct }) => direct === true) ?? places[0];
        const found = (about.get(`${upgrade.ecosystem}\0${upgrade.name}`) ?? []).filter((finding) => isAbout(finding, upgrade));
        for (const finding of found)
            if (finding.subject.name === upgrade.name && !finding.uncompared)
                told.add(finding);
        const worst = found.sort((a, b) => _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[b.severity] - _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[a.severity])[0] ?? null;
        return { upgrade, places, finding: worst };
    });
    return { rows: rows.sort(byWeight), told };
}
/** A finding of a step from one version to another names them; other findings of a package do not. */
function namesOf({ subject, details }) {
    if (details.bump !== 'major' || typeof details.from !== 'string' || typeof details.to !== 'string')
        return [];
    const { packages } = details;
    return Array.isArray(packages) ? [...new Set([subject.name, ...packages.map(String)])] : [subject.name];
}
function isAbout({ subject, details }, { name, from, to }) {
    // Of packages that move in step only the first one's versions are named.
    return (subject.name !== name || (from.includes(details.from) && to.includes(details.to)));
}
const bumpOrder = ['major', 'unknown', 'minor', 'patch', 'none'];
function byWeight(a, b) {
    const rank = (finding) => (finding === null ? 0 : _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[finding.severity]);
    return (rank(b.finding) - rank(a.finding) ||
        bumpOrder.indexOf(a.upgrade.bump) - bumpOrder.indexOf(b.upgrade.bump) ||
        Number(b.upgrade.direct === true) - Number(a.upgrade.direct === true));
}
/** What is looked at: majors, what fell, and what cannot be ordered. The rest can be folded. */
function isMajorRow({ upgrade: { bump, change }, finding }) {
    return (finding !== null ||
        (change !== 'added' && change !== 'removed' && (bump === 'major' || bump === 'unknown')) ||
        change === 'downgraded');
}
/** `major`, `major (0.x)` where the second number breaks, `added`. */
function bumpWords({ change, bump, from, to }) {
    const word = change === 'upgraded' ? bump : change === 'downgraded' && bump === 'major' ? 'downgraded, major' : change;
    const isZero = (versions) => /^[^\d]*0\./.test(versions.at(-1) ?? '');
    return bump === 'major' && isZero(from) && isZero(to) ? `${word} (0.x)` : word;
}
/** Who asks for it, direct dependency first: `a \u2192 b`. */
function chainOf({ through }) {
    const chain = [...through].reverse();
    return chain.length <= 4 ? chain : [...chain.slice(0, 2), '\u2026', chain.at(-1)];
}
function worstOf(rows) {
    return rows.find(({ finding }) => finding !== null)?.finding?.severity ?? null;
}


/***/ }),

/***/ 40478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ruleCounts),
/* harmony export */   S: () => (/* binding */ statisticsTable)
/* harmony export */ });
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69468);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67704);



/** Findings by rule: what is worst in front, then what is most frequent. */
function ruleCounts(findings) {
    const byRule = new Map();
    for (const { rule, severity } of findings) {
        const counts = byRule.get(rule) ?? { error: 0, warning: 0, notice: 0 };
        counts[severity] += 1;
        byRule.set(rule, counts);
    }
    const worst = (counts) => _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.reduce((rank, level) => (counts[level] > 0 ? Math.max(rank, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[level]) : rank), 0);
    return [...byRule]
        .map(([rule, counts]) => ({ rule, counts, total: counts.error + counts.warning + counts.notice }))
        .sort((a, b) => worst(b.counts) - worst(a.counts) || b.total - a.total || (a.rule < b.rule ? -1 : 1));
}
/** The same as aligned lines for a terminal. */
function statisticsTable(findings, paint) {
    const rows = ruleCounts(findings);
    const width = (0,_model_append_js__WEBPACK_IMPORTED_MODULE_2__/* .longest */ .x)(rows.map(({ rule }) => rule));
    const line = (rule, cells) => `  ${rule.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
    return [
        paint('bold', line('rule', ['errors', 'warnings', 'notices', 'findings'])),
        ...rows.map(({ rule, counts, total }) => line(rule, [..._verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.map((level) => counts[level]), total])),
    ];
}


/***/ })

};
