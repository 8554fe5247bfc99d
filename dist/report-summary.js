export const id = 508;
export const ids = [508,864,127];
export const modules = {

/***/ 7093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ withPlainLineEnds),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Lw: () => (/* binding */ writtenOffset),
/* harmony export */   yK: () => (/* binding */ withWrittenLineEnds)
/* harmony export */ });
/**
 * The text with `\n` as its only line end. A shell takes the `\r` of a checkout by Git for Windows for a part of the
 * last word, and so would every reader that has not thought of it.
 */
function withPlainLineEnds(text) {
    if (!text.includes('\r'))
        return { text, left: [] };
    return without(text, /\r+(?=\n)/g);
}
/** The text without what the pattern matches. */
function without(text, pattern) {
    const left = [];
    const parts = [];
    let from = 0;
    let length = 0;
    for (const { index, 0: match } of text.matchAll(pattern)) {
        parts.push(text.slice(from, index));
        length += index - from;
        for (let count = 0; count < match.length; count++)
            left.push(length);
        from = index + match.length;
    }
    parts.push(text.slice(from));
    return { text: parts.join(''), left };
}
/** Where an offset of the read text stands in the file. A place at a line's end stands before the `\r`. */
function writtenOffset(left, offset) {
    let low = 0;
    let high = left.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (left[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset + low;
}
/** The text of a file whose line ends were made plain. */
function withWrittenLineEnds({ text, left }) {
    const parts = [];
    let from = 0;
    for (const at of left) {
        parts.push(text.slice(from, at), '\r');
        from = at;
    }
    parts.push(text.slice(from));
    return parts.join('');
}


/***/ }),

/***/ 7864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ signingWords),
/* harmony export */   PJ: () => (/* binding */ noSignatures),
/* harmony export */   SU: () => (/* binding */ meetsBaseline),
/* harmony export */   V: () => (/* binding */ gradeOf),
/* harmony export */   zA: () => (/* binding */ signaturePolicy)
/* harmony export */ });
/* unused harmony export defaultBots */
/** Where there is no repository to ask. */
function noSignatures(unknown) {
    return {
        about: null,
        commitsOf: () => [],
        detachedOf: () => [],
        baseline: null,
        required: false,
        changedTrust: [],
        counts: {},
        unknown,
    };
}
const rank = {
    none: 0,
    unknown: 1,
    platform: 2,
    author: 3,
};
/** The weakest commit decides: a signed change on top of an unsigned one does not vouch for it. */
function gradeOf(signatures, path) {
    if (signatures.detachedOf(path).some(({ verdict }) => verdict === 'valid'))
        return 'artifact';
    const [weakest] = [...signatures.commitsOf(path)].sort((a, b) => rank[a.grade] - rank[b.grade]);
    return weakest?.grade ?? 'unknown';
}
const gradeWords = [
    ['none', 'unsigned'],
    ['platform', 'signed by the site only'],
    ['author', 'signed by their authors'],
    ['artifact', 'signed as files'],
    ['unknown', 'not verifiable here'],
];
/** `deploy scripts: 3 unsigned, 1 not verifiable here`; null where nothing is known of any. */
function signingWords({ counts }) {
    const said = gradeWords.flatMap(([grade, words]) => counts[grade] ? [[grade, `${counts[grade]} ${words}`]] : []);
    return said.some(([grade]) => grade !== 'unknown')
        ? `deploy scripts: ${said.map(([, words]) => words).join(', ')}`
        : null;
}
const defaultBots = ['dependabot[bot]', 'renovate[bot]', 'github-actions[bot]'];
/** A value that makes no sense is its default: the configuration is checked elsewhere. */
function signaturePolicy(options) {
    const oneOf = (value, allowed, otherwise) => allowed.find((one) => one === value) ?? otherwise;
    const number = (value, least, most, otherwise) => typeof value === 'number' && value >= least && value <= most ? value : otherwise;
    const text = (value) => (typeof value === 'string' && value !== '' ? value : null);
    const path = (value) => (typeof value === 'string' && value !== '' ? plainPath(value) : null);
    return {
        mode: oneOf(options.mode === false ? 'off' : options.mode, ['off', 'baseline', 'require'], 'baseline'),
        require: oneOf(options.require, ['any', 'author', 'artifact'], 'author'),
        baselinePercent: number(options['baseline-percent'], 0, 100, 90),
        baselineCommits: number(options['baseline-commits'], 1, 10_000, 200),
        baselineMin: number(options['baseline-min'], 1, 10_000, 20),
        bots: Array.isArray(options.bots)
            ? options.bots.filter((bot) => typeof bot === 'string')
            : defaultBots,
        allowedSigners: path(options['allowed-signers']) ?? '.github/allowed_signers',
        gpgKeys: path(options['gpg-keys']),
        sigstoreRoot: path(options['sigstore-root']),
        sigstoreIdentity: text(options['sigstore-identity']),
        sigstoreIssuer: text(options['sigstore-issuer']),
        history: historyOf(options.history),
    };
}
function plainPath(path) {
    return path.replace(/^(\.?\/)+/, '').replace(/\/+$/, '');
}
function historyOf(value) {
    if (value === 'all')
        return { kind: 'all' };
    const since = typeof value === 'object' && value !== null ? value.since : undefined;
    return typeof since === 'string' && since !== '' ? { kind: 'since', revision: since } : { kind: 'last' };
}
/** Enough of the repository's own commits are signed for an unsigned one to stand out. */
function meetsBaseline(baseline, policy) {
    return (baseline !== null &&
        baseline.of >= policy.baselineMin &&
        baseline.signed * 100 >= policy.baselinePercent * baseline.of);
}


/***/ }),

/***/ 1736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ span),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
function span(start, end) {
    return { start, end };
}
/** Turns offsets of one text into lines and columns. Built once per text, each look-up is a binary search. */
class LineIndex {
    #starts = [0];
    #length;
    constructor(text) {
        this.#length = text.length;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** Offsets past the end are taken as the end. */
    positionAt(offset) {
        const at = Math.max(0, Math.min(offset, this.#length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - this.#starts[low] + 1 };
    }
    /** The span of a line (from 1) without its line end's `\n`; null when there is no such line. */
    lineSpan(line) {
        const start = this.#starts[line - 1];
        if (start === undefined)
            return null;
        const next = this.#starts[line];
        return { start, end: next === undefined ? this.#length : next - 1 };
    }
    get lineCount() {
        return this.#starts.length;
    }
}


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ uriPart)
/* harmony export */ });
/** `encodeURIComponent`, which throws for half of a surrogate pair: JSON and YAML can write one as `\ud800`. */
function uriPart(text) {
    return encodeURIComponent(text.toWellFormed());
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

/***/ 9132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   z8: () => (/* binding */ blobTarget)
/* harmony export */ });
/* harmony import */ var _model_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1844);

/**
 * Text of messages and repositories \u2192 Markdown that shows it and does nothing: no HTML, no link, no mention of a
 * person or team, no reference to an issue, no table cell left, no line broken. What stands between backticks, and
 * addresses, become code, so that they can be copied as they are. Everything that is printed goes through here.
 */
function escapeMarkdown(text) {
    return text
        .split(/(`[^`]+`|\bhttps?:\/\/[^\s<>"'`]*[^\s<>"'`).,;:!?])/)
        .map((part, place) => (place % 2 === 1 ? code(part.replaceAll('`', '')) : plain(part)))
        .join('');
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
        .map((segment) => (0,_model_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W)(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`))
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

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
/* harmony import */ var _model_line_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7093);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1736);


/** Offsets \u2192 lines for the files of one report. Every reporter prints through it. */
class Places {
    #facts;
    #indexes = new Map();
    constructor(facts) {
        this.#facts = facts;
    }
    index(path) {
        let index = this.#indexes.get(path);
        if (!index) {
            index = new _model_span_js__WEBPACK_IMPORTED_MODULE_0__/* .LineIndex */ .r(this.#facts.texts.get(path) ?? '');
            this.#indexes.set(path, index);
        }
        return index;
    }
    region(path, span) {
        const index = this.index(path);
        const start = index.positionAt(span.start);
        const end = index.positionAt(Math.max(span.start, span.end));
        return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
    }
    /** The offset in the file as it is written, line ends and all. */
    written(path, offset) {
        return (0,_model_line_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenOffset */ .Lw)(this.#facts.left.get(path) ?? [], offset);
    }
    /** What stands between two offsets; '' when the file is not known. */
    slice(path, start, end) {
        return this.#facts.texts.get(path)?.slice(start, end) ?? '';
    }
    /** A line's text without its end; '' when there is none. */
    lineText(path, line) {
        const text = this.#facts.texts.get(path);
        const span = this.index(path).lineSpan(line);
        return text === undefined || span === null ? '' : text.slice(span.start, span.end).replace(/\r$/, '');
    }
}


/***/ }),

/***/ 3508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summaryReport: () => (/* binding */ summaryReport)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/signature.js
var signature = __webpack_require__(7864);
// EXTERNAL MODULE: ./build/reporters/groups.js
var groups = __webpack_require__(2093);
// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __webpack_require__(9132);
// EXTERNAL MODULE: ./build/reporters/places.js
var reporters_places = __webpack_require__(2701);
;// CONCATENATED MODULE: ./build/reporters/sections.js

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
    const body = rows.length > 0 ? [(0,markdown/* table */.tp)(header, rows)] : [];
    if (left > 0)
        body.push(`${left} more ${left === 1 ? 'row is' : 'rows are'} left out here for size; the JSON, SARIF and HTML reports have them all.`);
    return (0,markdown/* folded */.TM)(title, body.join('\n\n'), open);
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}

;// CONCATENATED MODULE: ./build/reporters/timeline.js

/** More bars than this cannot be read, and Mermaid ends at 50,000 characters. */
const mostBars = 40;
const words = {
    ended: '\ud83d\udd34 ended',
    'long-term': '\ud83d\udfe0 ended, long-term support runs',
    ending: '\ud83d\udfe0 ends soon',
    supported: '\ud83d\udfe2 supported',
    unknown: 'not known',
};
/** How long what is in use is supported: a Gantt chart, and the same facts as a table. '' when nothing is known. */
function timelineSection(report, diagrams, blobUrl) {
    const rows = report.timeline;
    if (rows.length === 0)
        return '';
    const body = (0,markdown/* table */.tp)(['in use', 'state', 'released', 'supported until', 'named in'], rows.map((row) => [(0,markdown/* code */.aY)(row.label), words[row.state], row.from ?? '', until(row), places(row, blobUrl)]));
    const ended = rows.filter(({ state }) => state === 'ended').length;
    const title = `<b>Support of the runtimes in use</b>: ${rows.length}${ended > 0 ? `, ${ended} ended` : ''}`;
    return (0,markdown/* folded */.TM)(title, diagrams ? `${gantt(rows, report.asOf)}\n\n${body}` : body);
}
function until({ to, state }) {
    if (to !== null)
        return to;
    return state === 'ended' ? 'over, day not known' : 'no end announced';
}
function places({ places: all }, blobUrl) {
    const shown = all.slice(0, 5).map(({ path, line }) => {
        const text = (0,markdown/* code */.aY)(line === null ? path : `${path}:${line}`);
        return blobUrl === undefined ? text : `[${text}](${(0,markdown/* blobTarget */.z8)(blobUrl, path, line)})`;
    });
    return all.length > 5 ? `${shown.join('<br>')}<br>and ${all.length - 5} more` : shown.join('<br>');
}
/** Old and plain Mermaid, because GitHub's version lags: ASCII labels, no `:`, `;`, `#` or `,` in them, no HTML. */
function gantt(rows, today) {
    const bars = rows.slice(0, mostBars).map((row) => {
        const start = row.from ?? row.to ?? today;
        const end = row.to ?? (row.state === 'ended' ? today : farAhead(today));
        const tag = row.state === 'ended'
            ? 'crit, '
            : row.state === 'ending' || row.state === 'long-term'
                ? 'active, '
                : '';
        return `    ${label(row.label)} :${tag}${start}, ${end < start ? start : end}`;
    });
    return [
        '```mermaid',
        'gantt',
        '    dateFormat YYYY-MM-DD',
        '    axisFormat %Y',
        `    Today :milestone, ${today}, 0d`,
        ...bars,
        '```',
    ].join('\n');
}
function farAhead(today) {
    return `${Number(today.slice(0, 4)) + 3}${today.slice(4, 8)}01`;
}
function label(text) {
    return text.replace(/[^\w.()+ -]/g, ' ').trim() || 'unnamed';
}

// EXTERNAL MODULE: ./build/reporters/verdict.js
var verdict = __webpack_require__(7704);
;// CONCATENATED MODULE: ./build/reporters/summary.js








/** Everything a run found, as GitHub Flavored Markdown: verdict first, then by action, then what was not checked. */
function summaryReport(report, options = {}) {
    const open = (0,verdict/* openFindings */.lb)(report);
    const places = new reporters_places/* Places */.N(report.facts);
    const compared = open.filter((finding) => !finding.uncompared);
    const uncompared = open.filter((finding) => finding.uncompared);
    const opening = [`## premortem: ${(0,verdict/* verdict */.WJ)(report, open)}`, overview(compared), (0,verdict/* failing */.Jr)(report, open)];
    const timeline = timelineSection(report, options.diagrams !== false, options.blobUrl);
    const closing = footer(report, options);
    const sections = [
        ...byAction(compared).map(([action, findings]) => findingsSection(action, findings, places, options)),
        findingsSection('could not be compared', uncompared, places, options),
        upgradesSection(report),
        exceptionsSection(report, places),
        diagnosticsSection(report, places),
    ];
    const fixed = bytes([...opening, timeline, closing].join('\n\n'));
    const texts = fitted(sections, (options.budget ?? summaryBudget) - fixed).map(sectionText);
    const parts = [...opening, ...texts.slice(0, -1), timeline, ...texts.slice(-1), closing];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The action with the worst in front. */
function byAction(open) {
    const worst = (findings) => findings.reduce((rank, { severity }) => Math.max(rank, finding/* severityRank */.qs[severity]), 0);
    return finding/* actionNames */.Bk
        .map((action) => [
        action,
        open.filter((finding) => finding.action === action),
    ])
        .sort((a, b) => worst(b[1]) - worst(a[1]));
}
function overview(open) {
    if (open.length === 0)
        return '';
    const rows = finding/* actionNames */.Bk
        .map((action) => {
        const own = open.filter((finding) => finding.action === action);
        const count = (severity) => own.filter((finding) => finding.severity === severity).length;
        return [action, count('error'), count('warning'), count('notice')];
    })
        .filter(([, ...counts]) => counts.some((count) => count > 0))
        .map(([action, errors, warnings, notices]) => [
        action,
        String(errors),
        String(warnings),
        String(notices),
    ]);
    return (0,markdown/* table */.tp)(['action', '\ud83d\udd34 errors', '\ud83d\udfe0 warnings', '\ud83d\udd35 notices'], rows);
}
function findingsSection(title, findings, places, options) {
    const rows = (0,groups/* groupedOverFiles */.QO)(findings)
        .sort((a, b) => finding/* severityRank */.qs[b.finding.severity] - finding/* severityRank */.qs[a.finding.severity])
        .map(({ finding, others }) => [
        `${icons[finding.severity]} ${finding.severity}<br>[${finding.rule}](${(0,markdown/* linkTarget */.Cm)(finding.help)})`,
        where([finding, ...others], places, options),
        (0,markdown/* escapeMarkdown */.FV)(finding.message),
    ]);
    return {
        title: `<b>${title}</b>: ${(0,verdict/* plural */.LS)(findings.length, 'finding')}`,
        header: ['finding', 'where', 'what'],
        open: findings.length <= 20,
        rows,
        left: 0,
    };
}
/** A cell with more places than this is no longer read. */
const mostPlaces = 40;
/** `path:12`, 14, 20 and, on a line of its own, what is in the next file. */
function where(findings, places, { blobUrl, lineAt }) {
    const files = new Map();
    for (const { path, span } of findings.slice(0, mostPlaces)) {
        const read = places.region(path, span).startLine;
        const line = lineAt?.(path, read) ?? read;
        const lines = files.get(path) ?? [];
        if (!lines.includes(line))
            lines.push(line);
        files.set(path, lines);
    }
    const linked = (text, path, line) => blobUrl ? `[${text}](${(0,markdown/* blobTarget */.z8)(blobUrl, path, line)})` : text;
    const shown = [...files].map(([path, lines]) => lines.map((line, at) => linked(at === 0 ? (0,markdown/* code */.aY)(`${path}:${line}`) : String(line), path, line)).join(', '));
    const left = findings.length - mostPlaces;
    return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join('<br>');
}
const bumpOrder = ['major', 'unknown', 'minor', 'patch', 'none'];
/** What matters first: direct majors, then other majors, then the rest. */
function upgradesSection(report) {
    const rows = [...report.upgrades]
        .sort((a, b) => bumpOrder.indexOf(a.bump) - bumpOrder.indexOf(b.bump) ||
        Number(b.direct === true) - Number(a.direct === true))
        .map((upgrade) => [
        `${linkedName(upgrade)} (${upgrade.ecosystem})`,
        [upgrade.from, upgrade.to]
            .filter((versions) => versions.length > 0)
            .map((versions) => (0,markdown/* code */.aY)(versions.join(', ')))
            .join(' \u2192 '),
        upgrade.change === 'upgraded' ? upgrade.bump : upgrade.change,
        askedFor(upgrade),
        (0,markdown/* code */.aY)(upgrade.path),
    ]);
    const majors = report.upgrades.filter(({ bump, change }) => bump === 'major' && change !== 'added').length;
    return {
        title: `<b>Packages that move</b>: ${report.upgrades.length}, ${majors} across a major`,
        header: ['package', 'from \u2192 to', 'bump', 'asked for', 'lockfile'],
        open: false,
        rows,
        left: 0,
    };
}
/** Leads to where its release is described. */
function linkedName({ name, links }) {
    const [link] = links ?? [];
    return link ? `[${(0,markdown/* code */.aY)(name)}](${(0,markdown/* linkTarget */.Cm)(link.url)})` : (0,markdown/* code */.aY)(name);
}
function askedFor({ direct, through }) {
    if (direct === null)
        return '';
    if (direct)
        return 'direct';
    return through.length === 0 ? 'transitive' : `transitive, through ${(0,markdown/* code */.aY)(through.slice(0, 3).join(', '))}`;
}
/** What the change hides from now on, and which ignores and accepted findings have had their day. */
function exceptionsSection(report, places) {
    const added = report.ignoresAdded.map(({ path, line, rules, reason, until }) => [
        'added by this change',
        (0,markdown/* code */.aY)(`${path}:${line}`),
        `${rules.map(markdown/* code */.aY).join(', ')}: ${(0,markdown/* escapeMarkdown */.FV)(reason)} (${until === null ? 'no end' : `until ${(0,markdown/* escapeMarkdown */.FV)(until)}`})`,
    ]);
    const notes = (0,verdict/* notesOf */.h$)(report).exceptions.map(({ path, span, message }) => [
        'to do',
        path === null ? '' : (0,markdown/* code */.aY)(`${path}${span === null ? '' : `:${places.region(path, span).startLine}`}`),
        (0,markdown/* escapeMarkdown */.FV)(message),
    ]);
    const rows = [...added, ...notes];
    return {
        title: `<b>Ignores and baseline</b>: ${rows.length}`,
        header: ['what', 'where', 'rule and reason'],
        open: added.length > 0,
        rows,
        left: 0,
    };
}
function diagnosticsSection(report, places) {
    const { unchecked } = (0,verdict/* notesOf */.h$)(report);
    const rows = unchecked.map((found) => {
        const line = found.path !== null && found.span !== null ? `:${places.region(found.path, found.span).startLine}` : '';
        return [
            found.code,
            found.path === null ? '' : (0,markdown/* code */.aY)(`${found.path}${line}`),
            (0,markdown/* escapeMarkdown */.FV)(found.message),
        ];
    });
    return {
        title: `<b>Not checked, or with a caveat</b>: ${unchecked.length}`,
        header: ['what', 'where', 'why'],
        open: false,
        rows,
        left: 0,
    };
}
function footer(report, options) {
    const { stats } = report;
    const parts = [
        `premortem ${report.tool.version}, ${report.mode} as of ${report.asOf}`,
        `${stats.read} of ${stats.listed} files read in ${stats.durationMs} ms`,
    ];
    if (options.how)
        parts.push((0,markdown/* escapeMarkdown */.FV)(options.how));
    if (report.data)
        parts.push(`end-of-life data: ${(0,markdown/* escapeMarkdown */.FV)(report.data.source)}`);
    const suppressed = report.findings.length - report.findings.filter((finding) => !finding.suppressed).length;
    if (suppressed > 0)
        parts.push(`${suppressed} suppressed`);
    // Of a change only the commits at hand were looked at, which says nothing of the scripts as a whole.
    const signing = report.mode === 'audit' && report.signatures ? (0,signature/* signingWords */.J_)(report.signatures) : null;
    if (signing !== null)
        parts.push(signing);
    const added = report.ignoresAdded.length;
    if (added > 0)
        parts.push(`${(0,verdict/* plural */.LS)(added, 'ignore comment')} added by this change`);
    return `<sub>${parts.join(' \u00b7 ')}</sub>`;
}


/***/ })

};
