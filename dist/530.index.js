export const id = 530;
export const ids = [530];
export const modules = {

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

/***/ 6812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lineExcerpt)
/* harmony export */ });
/** Longer lines are cut around the place, so that a minified file fills neither terminal nor page. */
const widest = 160;
/** The first line of a region; null when there is nothing to show. */
function lineExcerpt(places, path, region) {
    const line = places.lineText(path, region.startLine);
    if (line.trim() === '')
        return null;
    const start = Math.min(region.startColumn - 1, line.length);
    const wanted = region.endLine === region.startLine ? region.endColumn - 1 : line.length;
    const end = Math.max(start, Math.min(wanted, line.length));
    const from = line.length > widest ? Math.max(0, Math.min(start - 30, line.length - widest)) : 0;
    const to = Math.min(line.length, from + widest);
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
        const { rule, severity, message, subject } = finding;
        const key = [within(finding), rule, severity, message, subject.name, subject.version ?? ''].join('\0');
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

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
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

/***/ 9582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * Repository text is shown to people: control characters (escape sequences) and those that turn the direction of
 * text are written out, so that they are seen and not obeyed.
 */
function printable(text) {
    return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printable: () => (/* reexport safe */ _printable_js__WEBPACK_IMPORTED_MODULE_2__.g),
/* harmony export */   textReport: () => (/* binding */ textReport)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6812);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2093);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2701);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9582);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7704);







const severityStyle = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** For a terminal: findings by file, the line with a caret, the advice, and a closing count. */
function textReport(report, options) {
    // `validateStream: false`: whether there are colours was decided by the caller, from the terminal and the flags.
    const paint = options.color
        ? (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false })
        : (_, text) => text;
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_3__/* .Places */ .N(report.facts);
    const shown = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .openFindings */ .lb)(report);
    const lines = [];
    if (!options.quiet) {
        let path = null;
        for (const group of (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(shown)) {
            if (group.finding.path !== path) {
                if (path !== null)
                    lines.push('');
                path = group.finding.path;
                lines.push(paint('bold', (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)), '');
            }
            lines.push(...groupLines(group, places, paint));
        }
        if (path !== null)
            lines.push('');
        lines.push(...diagnosticLines(report.diagnostics, places, paint));
    }
    lines.push(closing(report, shown, paint));
    return `${lines.join('\n')}\n`;
}
function groupLines({ finding, others }, places, paint) {
    const region = places.region(finding.path, finding.span);
    const { startLine, startColumn } = region;
    const style = severityStyle[finding.severity];
    const lines = [
        `  ${paint(style, finding.severity)} ${paint('bold', finding.rule)} ${paint('dim', `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(finding.path)}:${startLine}:${startColumn}`)}`,
        ...wrap((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(finding.message), 96).map((line) => `    ${line}`),
    ];
    const source = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_5__/* .lineExcerpt */ .M)(places, finding.path, region);
    if (source)
        lines.push(...caret(source, startLine, paint, style));
    const also = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .otherLines */ .qw)(startLine, others.map(({ path, span }) => places.region(path, span).startLine));
    if (also !== null)
        lines.push(`    ${paint('dim', `the same on ${also}`)}`);
    for (const related of finding.related.slice(0, 5)) {
        const place = places.region(related.path, related.span);
        lines.push(`    ${paint('dim', `see ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(related.path)}:${place.startLine}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(related.message)}`)}`);
    }
    if (finding.related.length > 5)
        lines.push(`    ${paint('dim', `and ${finding.related.length - 5} more places`)}`);
    if (finding.fix)
        lines.push(`    ${paint('green', 'fix:')} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(finding.fix.title)}`);
    lines.push('');
    return lines;
}
function caret(source, line, paint, style) {
    const gutter = String(line);
    const before = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(source.before);
    const marked = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(source.marked);
    return [
        `    ${paint('dim', `${gutter} |`)} ${before}${marked}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(source.after)}`,
        `    ${paint('dim', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(before.length)}${paint(style, '^'.repeat(Math.max(1, marked.length)))}`,
    ];
}
function diagnosticLines(diagnostics, places, paint) {
    if (diagnostics.length === 0)
        return [];
    const lines = [paint('bold', 'Not checked, or checked with a caveat'), ''];
    for (const found of diagnostics.slice(0, 50)) {
        const line = found.path !== null && found.span !== null ? `:${places.region(found.path, found.span).startLine}` : '';
        const where = found.path === null ? '' : `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(found.path)}${line}: `;
        lines.push(`  ${paint('dim', found.code)} ${where}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(found.message)}`);
    }
    if (diagnostics.length > 50)
        lines.push(`  and ${diagnostics.length - 50} more (all of them with --format json)`);
    lines.push('');
    return lines;
}
function closing(report, shown, paint) {
    const counts = _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.map((severity) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(shown.filter((finding) => finding.severity === severity).length, severity));
    const worst = shown.some(({ severity }) => severity === 'error') ? 'red' : 'yellow';
    const suppressed = report.findings.length - shown.length;
    const files = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(report.stats.read, 'file');
    const verdict = shown.length === 0
        ? paint('green', report.mode === 'diff' ? 'This change introduces nothing that premortem knows of' : 'No findings')
        : `${paint(worst, (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(shown.length, 'finding'))} (${counts.join(', ')})`;
    const parts = [`${verdict} in ${files} read of ${report.stats.listed}.`];
    if (suppressed > 0)
        parts.push(`${suppressed} suppressed.`);
    const unchecked = new Set(report.diagnostics.filter(leavesUnchecked).map(({ path }) => path)).size;
    if (unchecked > 0)
        parts.push(`${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(unchecked, 'file')} not wholly checked.`);
    if (report.data)
        parts.push(`End-of-life data: ${report.data.source}.`);
    return parts.join(' ');
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines;
}
/** A note on an ignore comment is about a file too, but leaves nothing out. */
function leavesUnchecked({ path, code, severity }) {
    if (path === null)
        return false;
    return code === 'skipped' ? severity !== 'notice' : code !== 'stale-data' && code !== 'unreachable';
}


/***/ }),

/***/ 7704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   VC: () => (/* binding */ failsJob),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   lb: () => (/* binding */ openFindings)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);

const severities = ['error', 'warning', 'notice'];
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The findings that nobody accepted. */
function openFindings(report) {
    return report.findings.filter((finding) => !finding.suppressed);
}
/** `1 error, 17 warnings`, or that there is nothing. */
function verdict(report, open) {
    if (open.length === 0)
        return report.mode === 'diff' ? 'this change introduces nothing' : 'no findings';
    return severities
        .map((severity) => [severity, open.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => plural(count, severity))
        .join(', ');
}
function failsJob(report, { severity, suppressed }) {
    if (report.failOn === 'none' || suppressed)
        return false;
    return _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[severity] >= _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[report.failOn];
}
/** What fails the job, and whether all was checked, in sentences of Markdown. */
function failing(report, open) {
    return `${threshold(report, open)}${unchecked(report)}`;
}
function threshold(report, open) {
    if (report.failOn === 'none')
        return 'Nothing fails this job (`fail-on: none`).';
    const count = open.filter((finding) => failsJob(report, finding)).length;
    return count === 0
        ? `Nothing here fails the job (\`fail-on: ${report.failOn}\`).`
        : `${count} of these ${count === 1 ? 'fails' : 'fail'} the job (\`fail-on: ${report.failOn}\`).`;
}
/** Not checked must not look like clean. */
function unchecked(report) {
    if (report.stats.read === 0)
        return ' No file here is of a kind that premortem checks.';
    const count = report.diagnostics.filter(({ severity }) => severity !== 'notice').length;
    if (count === 0)
        return '';
    return ` Not everything was checked: ${plural(count, 'note')} at the end ${count === 1 ? 'says' : 'say'} what.`;
}


/***/ })

};
