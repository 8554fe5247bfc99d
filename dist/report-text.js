export const id = 530;
export const ids = [530];
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

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   textReport: () => (/* binding */ textReport)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9468);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6812);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2093);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2701);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9582);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7704);







const severityStyle = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** For a terminal: findings by file, the line with a caret, the advice, and a closing count. */
function textReport(report, options) {
    // `validateStream: false`: whether there are colours was decided by the caller, from the terminal and the flags.
    const paint = options.color
        ? (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false })
        : (_, text) => text;
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_2__/* .Places */ .N(report.facts);
    const shown = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .openFindings */ .lb)(report);
    const lines = [];
    if (!options.quiet) {
        let path = null;
        for (const group of (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(shown)) {
            if (group.finding.path !== path) {
                if (path !== null)
                    lines.push('');
                path = group.finding.path;
                lines.push(paint('bold', (0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)), '');
            }
            (0,_model_append_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .B)(lines, groupLines(group, places, paint));
        }
        if (path !== null)
            lines.push('');
        const { unchecked, exceptions } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .notesOf */ .h$)(report);
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .B)(lines, diagnosticLines('Not checked, or checked with a caveat', unchecked, places, paint));
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .B)(lines, diagnosticLines('Ignores and baseline', exceptions, places, paint));
    }
    lines.push(closing(report, shown, paint));
    return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .tJ)(lines.join('\n'))}\n`;
}
function groupLines({ finding, others }, places, paint) {
    const region = places.region(finding.path, finding.span);
    const { startLine, startColumn } = region;
    const style = severityStyle[finding.severity];
    const lines = [
        `  ${paint(style, finding.severity)} ${paint('bold', finding.rule)} ${paint('dim', `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(finding.path)}:${startLine}:${startColumn}`)}${finding.uncompared ? ' (not compared)' : ''}`,
        ...wrap((0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(finding.message), 96).map((line) => `    ${line}`),
    ];
    const source = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_6__/* .lineExcerpt */ .M)(places, finding.path, region);
    if (source)
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .B)(lines, caret(source, startLine, paint, style));
    const also = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .otherLines */ .qw)(startLine, others.map(({ path, span }) => places.region(path, span).startLine));
    if (also !== null)
        lines.push(`    ${paint('dim', `the same on ${also}`)}`);
    for (const related of finding.related.slice(0, 5)) {
        const place = places.region(related.path, related.span);
        lines.push(`    ${paint('dim', `see ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(related.path)}:${place.startLine}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(related.message)}`)}`);
    }
    if (finding.related.length > 5)
        lines.push(`    ${paint('dim', `and ${finding.related.length - 5} more places`)}`);
    if (finding.fix)
        lines.push(`    ${paint('green', 'fix:')} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(finding.fix.title)}`);
    lines.push('');
    return lines;
}
function caret(source, line, paint, style) {
    const gutter = String(line);
    const before = (0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(source.before);
    const marked = (0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(source.marked);
    return [
        `    ${paint('dim', `${gutter} |`)} ${before}${marked}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(source.after)}`,
        `    ${paint('dim', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(before.length)}${paint(style, '^'.repeat(Math.max(1, marked.length)))}`,
    ];
}
function diagnosticLines(title, diagnostics, places, paint) {
    if (diagnostics.length === 0)
        return [];
    const lines = [paint('bold', title), ''];
    for (const found of diagnostics.slice(0, 50)) {
        const line = found.path !== null && found.span !== null ? `:${places.region(found.path, found.span).startLine}` : '';
        const where = found.path === null ? '' : `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(found.path)}${line}: `;
        const code = found.about === undefined ? `${paint('dim', found.code)} ` : '';
        lines.push(`  ${code}${where}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(found.message)}`);
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
    const isWhole = !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .leavesUnchecked */ .xz)(report);
    const uncompared = shown.filter((finding) => finding.uncompared).length;
    const verdict = shown.length === 0
        ? isWhole
            ? paint('green', report.mode === 'diff' ? 'This change introduces nothing that premortem knows of' : 'No findings')
            : paint('yellow', 'No findings, but not everything was checked:')
        : `${paint(worst, (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(shown.length, 'finding'))} (${counts.join(', ')})`;
    const parts = [`${verdict} in ${files} read of ${report.stats.listed}.`];
    if (uncompared > 0)
        parts.push(`${uncompared} could not be compared.`);
    if (suppressed > 0)
        parts.push(`${suppressed} suppressed.`);
    const unchecked = new Set(report.diagnostics.filter(isAboutFile).map(({ path }) => path)).size;
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
function isAboutFile({ path, code, severity }) {
    if (path === null)
        return false;
    return code === 'skipped' ? severity !== 'notice' : code !== 'stale-data' && code !== 'unreachable';
}


/***/ })

};
