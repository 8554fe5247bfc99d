export const id = 8442;
export const ids = [8442];
export const modules = {

/***/ 97093:
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

/***/ 88442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   commandOf: () => (/* binding */ commandOf),
/* harmony export */   commandsOf: () => (/* binding */ commandsOf),
/* harmony export */   commandsReport: () => (/* binding */ commandsReport)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72701);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69582);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67704);



/** https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs cuts at 4,096. */
const longestMessage = 4000;
const longestTitle = 250;
/** Findings \u2192 annotations, those on changed lines first, then by severity and place. */
function annotationsOf(report, isChanged = () => false) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_1__/* .Places */ .N(report.facts);
    return report.findings
        .filter((finding) => !finding.suppressed)
        .map((finding) => annotation(finding, places.region(finding.path, finding.span), isChanged))
        .sort((a, b) => Number(b.changed) - Number(a.changed) || rank[b.severity] - rank[a.severity]);
}
/** On a line of its own. */
function severityWords(finding) {
    const why = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .severityReason */ .C5)(finding).trim();
    return why === '' ? '' : `\n${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${finding.severity} ${why}`)}`;
}
const uncomparedWords = 'This could not be compared with the state before the change, so it may be older and does not fail the job.';
const rank = { error: 3, warning: 2, notice: 1 };
function annotation(finding, region, isChanged) {
    const oneLine = region.startLine === region.endLine;
    const related = finding.related.length === 0
        ? ''
        : `\nSee also ${finding.related
            .slice(0, 3)
            .map(({ path }) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path))
            .join(', ')}.`;
    return {
        severity: finding.severity,
        title: cut((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`premortem: ${finding.rule}`), longestTitle),
        message: cut(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLines */ .fk)(finding.message)}${severityWords(finding)}${finding.uncompared ? `\n${uncomparedWords}` : ''}${related}\n${finding.help ?? `\`premortem rules ${finding.rule}\` explains this rule.`}`, longestMessage),
        path: finding.path,
        startLine: region.startLine,
        // A span that ends at the end of the file renders badly: the first line is enough there.
        endLine: oneLine ? region.startLine : Math.min(region.endLine, region.startLine + 20),
        startColumn: oneLine ? region.startColumn : null,
        endColumn: oneLine ? Math.max(region.startColumn, region.endColumn - 1) : null,
        changed: isChanged(finding.path, region.startLine),
    };
}
function cut(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1)}\u2026`;
}
/** Annotations as workflow commands (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts). */
function commandsOf(annotations) {
    return annotations.map((one) => `${commandOf(one)}\n`).join('');
}
function commandOf(one) {
    const properties = [
        `title=${property(one.title)}`,
        `file=${property(one.path.replace(unseen, _printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$))}`,
        `line=${one.startLine}`,
        `endLine=${one.endLine}`,
        ...(one.startColumn === null ? [] : [`col=${one.startColumn}`, `endColumn=${one.endColumn}`]),
    ];
    return `::${one.severity} ${properties.join(',')}::${data(one.message)}`;
}
/** Control characters but line ends, which have a form of their own. No file that GitHub shows has them in its name. */
const unseen = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** `--format github`: every finding as a workflow command. */
function commandsReport(report) {
    return commandsOf(annotationsOf(report));
}


/***/ }),

/***/ 72701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
/* harmony import */ var _model_line_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97093);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31736);


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


/***/ })

};
