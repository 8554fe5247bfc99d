export const id = 6499;
export const ids = [6499];
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

/***/ 56499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosticJson: () => (/* binding */ diagnosticJson),
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   reportJson: () => (/* binding */ reportJson),
/* harmony export */   schemaVersion: () => (/* binding */ schemaVersion)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72701);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69582);


/** Version of the JSON report's shape; raised when a field changes its meaning or goes. */
const schemaVersion = 1;
/** The report as the published schema (`schema/report.schema.json`) describes it. */
function jsonReport(report) {
    return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .inertJson */ .nl)(JSON.stringify(reportJson(report), null, 2))}\n`;
}
/** The same as data. */
function reportJson(report) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_1__/* .Places */ .N(report.facts);
    return {
        schemaVersion,
        tool: report.tool,
        mode: report.mode,
        asOf: report.asOf,
        data: report.data,
        revisions: report.revisions,
        findings: report.findings.map((finding) => findingJson(finding, places)),
        upgrades: report.upgrades.map(({ path, ecosystem, name, from, to, bump, change, direct }) => ({
            path,
            ecosystem,
            name,
            from,
            to,
            bump,
            change,
            direct,
        })),
        diagnostics: report.diagnostics.map((found) => diagnosticJson(found, places)),
        stats: report.stats,
    };
}
function findingJson(finding, places) {
    return {
        rule: finding.rule,
        action: finding.action,
        severity: finding.severity,
        message: finding.message,
        location: { path: finding.path, ...places.region(finding.path, finding.span) },
        related: finding.related.map(({ path, span, message }) => ({
            path,
            startLine: places.region(path, span).startLine,
            message,
        })),
        subject: subjectJson(finding.subject),
        details: finding.uncompared ? { ...finding.details, compared: false } : finding.details,
        fix: finding.fix && fixJson(finding.fix, places),
        help: finding.help,
        fingerprint: finding.fingerprint,
        suppressed: finding.suppressed && suppressionJson(finding.suppressed),
    };
}
function subjectJson({ kind, ecosystem, name, version, purl }) {
    return { kind, ecosystem, name, version, purl };
}
/** Offsets are those of the file as it is written. */
function fixJson({ title, safe, edits }, places) {
    const written = edits.map(({ path, start, end, text }) => ({
        path,
        start: places.written(path, start),
        end: places.written(path, end),
        text,
    }));
    return { title, safe, edits: written };
}
function suppressionJson({ by, reason, until }) {
    return { by, reason, until };
}
function diagnosticJson({ code, severity, message, path, span }, places) {
    return {
        code,
        severity,
        message,
        path,
        location: path !== null && span !== null ? { path, ...places.region(path, span) } : null,
    };
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
