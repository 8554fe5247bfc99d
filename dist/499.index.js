export const id = 499;
export const ids = [499];
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

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosticJson: () => (/* binding */ diagnosticJson),
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   schemaVersion: () => (/* binding */ schemaVersion)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2701);

/** Version of the JSON report's shape; raised when a field changes its meaning or goes. */
const schemaVersion = 1;
/** The report as the published schema (`schema/report.schema.json`) describes it. */
function jsonReport(report) {
    return `${JSON.stringify(reportJson(report), null, 2)}\n`;
}
function reportJson(report) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N(report.facts);
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
        details: finding.details,
        fix: finding.fix && fixJson(finding.fix),
        help: finding.help,
        fingerprint: finding.fingerprint,
        suppressed: finding.suppressed && suppressionJson(finding.suppressed),
    };
}
function subjectJson({ kind, ecosystem, name, version, purl }) {
    return { kind, ecosystem, name, version, purl };
}
function fixJson({ title, safe, edits }) {
    return { title, safe, edits: edits.map(({ path, start, end, text }) => ({ path, start, end, text })) };
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


/***/ })

};
