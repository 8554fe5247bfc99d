export const id = 5761;
export const ids = [5761];
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

/***/ 45761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitReport: () => (/* binding */ junitReport)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72701);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67704);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58884);



/**
 * JUnit XML as Jenkins, GitLab and Azure Pipelines read it (https://github.com/testmoapp/junitxml): a failed test for
 * each finding, a skipped one for what was not checked, and one that passed where there is neither.
 */
function junitReport(report) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_1__/* .Places */ .N(report.facts);
    const cases = new Map();
    const add = (path, line) => cases.set(path, [...(cases.get(path) ?? []), line]);
    const findings = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(report);
    for (const { path, span, rule, severity, message, help } of findings) {
        const { startLine, startColumn } = places.region(path, span);
        const at = `${path}:${startLine}:${startColumn}`;
        const more = help === null ? '' : `\n${help}`;
        add(path, `    <testcase name="${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._)(`${rule} ${at}`)}" classname="${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._)(`premortem.${rule}`)}" file="${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._)(path)}" line="${startLine}"><failure type="${severity}" message="${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._)(message)}">${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._)(at)}: ${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._)(message)}${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._)(more)}</failure></testcase>`);
    }
    const unchecked = report.diagnostics.filter(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnchecked */ .b);
    for (const { code, path, message } of unchecked)
        add(path ?? 'premortem', `    <testcase name="${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._)(`not checked: ${message}`)}" classname="premortem.${code}"${path === null ? '' : ` file="${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._)(path)}"`}><skipped message="${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._)(message)}"/></testcase>`);
    if (cases.size === 0)
        add('premortem', '    <testcase name="no findings" classname="premortem"/>');
    const total = [...cases.values()].reduce((sum, list) => sum + list.length, 0);
    const counts = (tests, failures, skipped) => `tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}"`;
    const suites = [...cases].flatMap(([path, list]) => {
        const failures = list.filter((line) => line.includes('<failure type=')).length;
        const skipped = list.filter((line) => line.includes('<skipped message=')).length;
        return [
            `  <testsuite name="${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._)(path)}" ${counts(list.length, failures, skipped)}>`,
            ...list,
            '  </testsuite>',
        ];
    });
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlDocument */ .R)([
        `<testsuites name="premortem" ${counts(total, findings.length, unchecked.length)}>`,
        ...suites,
        '</testsuites>',
    ]);
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


/***/ }),

/***/ 58884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ xmlDocument),
/* harmony export */   _: () => (/* binding */ xml)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69582);

/** Text for an attribute or an element. XML 1.0 has no form for control characters, which are written out. */
function xml(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text.toWellFormed())
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
function xmlDocument(lines) {
    return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(['<?xml version="1.0" encoding="UTF-8"?>', ...lines].join('\n'))}\n`;
}


/***/ })

};
