export const id = 61;
export const ids = [61];
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

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   commandOf: () => (/* binding */ commandOf),
/* harmony export */   commandsOf: () => (/* binding */ commandsOf),
/* harmony export */   commandsReport: () => (/* binding */ commandsReport)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2701);

/** https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs cuts at 4,096. */
const longestMessage = 4000;
const longestTitle = 250;
/** Findings \u2192 annotations, those on changed lines first, then by severity and place. */
function annotationsOf(report, isChanged = () => false) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N(report.facts);
    return report.findings
        .filter((finding) => !finding.suppressed)
        .map((finding) => annotation(finding, places.region(finding.path, finding.span), isChanged))
        .sort((a, b) => Number(b.changed) - Number(a.changed) || rank[b.severity] - rank[a.severity]);
}
const rank = { error: 3, warning: 2, notice: 1 };
function annotation(finding, region, isChanged) {
    const oneLine = region.startLine === region.endLine;
    const related = finding.related.length === 0
        ? ''
        : `\nSee also ${finding.related
            .slice(0, 3)
            .map(({ path }) => path)
            .join(', ')}.`;
    return {
        severity: finding.severity,
        title: cut(`premortem: ${finding.rule}`, longestTitle),
        message: cut(`${finding.message}${related}\n${finding.help}`, longestMessage),
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
        `file=${property(one.path)}`,
        `line=${one.startLine}`,
        `endLine=${one.endLine}`,
        ...(one.startColumn === null ? [] : [`col=${one.startColumn}`, `endColumn=${one.endColumn}`]),
    ];
    return `::${one.severity} ${properties.join(',')}::${data(one.message)}`;
}
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
