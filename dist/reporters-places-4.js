export const id = 7242;
export const ids = [7242];
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

/***/ 37242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlabReport: () => (/* binding */ gitlabReport)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72701);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69582);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67704);



const levels = { error: 'critical', warning: 'major', notice: 'info' };
/** GitLab Code Quality: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
function gitlabReport(report) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_1__/* .Places */ .N(report.facts);
    const findings = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(report).map((finding) => ({
        description: (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(finding.message),
        check_name: finding.rule,
        fingerprint: finding.fingerprint,
        severity: finding.uncompared ? levels.notice : levels[finding.severity],
        location: {
            path: finding.path,
            lines: { begin: places.region(finding.path, finding.span).startLine },
        },
    }));
    // A file that could not be checked must not look clean.
    const unchecked = report.diagnostics.flatMap((found) => found.path === null || !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnchecked */ .b)(found)
        ? []
        : [
            {
                description: (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(found.message),
                check_name: found.code,
                fingerprint: `${found.code}:${found.path}:${found.message}`,
                severity: 'info',
                location: {
                    path: found.path,
                    lines: { begin: found.span === null ? 1 : places.region(found.path, found.span).startLine },
                },
            },
        ]);
    return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .inertJson */ .nl)(JSON.stringify([...findings, ...unchecked], null, 2))}\n`;
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
