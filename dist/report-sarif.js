export const id = 832;
export const ids = [832];
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

/***/ 80832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifReport: () => (/* binding */ sarifReport)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _model_uri_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81844);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72701);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69582);




/** SARIF's words for our severities (https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317648). */
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * GitHub refuses a run with more results and shows no more than the worst 5,000; of related places it keeps 100
 * (https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning).
 */
const mostResults = 25_000;
const mostShown = 5_000;
const mostRelated = 100;
/** SARIF 2.1.0. Columns from 1 and `endColumn` exclusive, as ours are; paths are URIs relative to the root. */
function sarifReport(report, options = {}) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_1__/* .Places */ .N(report.facts);
    const rules = rulesOf(report);
    const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
    const { kept, left } = keptFindings(report.findings);
    const notifications = report.diagnostics.map((found) => notification(found, places));
    if (left > 0)
        notifications.push(leftOut(left));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'premortem',
                        version: report.tool.version,
                        semanticVersion: report.tool.version,
                        ...(report.docs ? { informationUri: report.docs.replace(/docs\/rules\/$/, '') } : {}),
                        rules,
                    },
                },
                automationDetails: { id: options.category ? `${options.category}/` : `premortem/${report.mode}/` },
                ...(options.about
                    ? {
                        versionControlProvenance: [
                            {
                                repositoryUri: options.about.url.replace(/\/commit\/[^/]*$/, ''),
                                revisionId: options.about.commit,
                            },
                        ],
                    }
                    : {}),
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
                invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
                results: kept.map((finding) => result(finding, ruleIndexes.get(finding.rule), places)),
            },
        ],
    };
    return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .inertJson */ .nl)(JSON.stringify(log, null, 2))}\n`;
}
/** The worst in front where GitHub shows only so many; else in the report's order. */
function keptFindings(findings) {
    if (findings.length <= mostShown)
        return { kept: findings, left: 0 };
    const rank = (finding) => (finding.suppressed ? 0 : _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[finding.severity]);
    const sorted = [...findings].sort((a, b) => rank(b) - rank(a));
    return { kept: sorted.slice(0, mostResults), left: Math.max(0, sorted.length - mostResults) };
}
/** The rules that spoke: the descriptions of all the others would be most of the file. */
function rulesOf(report) {
    const described = new Map((report.rules ?? []).map((rule) => [rule.id, rule]));
    const examples = new Map(report.findings.map((finding) => [finding.rule, finding]));
    const ids = [...examples.keys()].sort();
    return ids.map((id) => {
        const rule = described.get(id);
        const help = examples.get(id)?.help ?? null;
        const uri = help === null ? {} : { helpUri: help };
        if (!rule)
            return { id, name: id, shortDescription: { text: id.replaceAll('-', ' ') }, ...uri };
        return { ...ruleDescriptor(rule, report.mode), ...uri };
    });
}
function ruleDescriptor({ id, action, severity, docs }, mode) {
    const level = levels[severity[mode]];
    return {
        id,
        name: id,
        shortDescription: { text: sentence(docs.summary.replaceAll('`', '')) },
        fullDescription: { text: docs.what.trim().replaceAll('`', '') },
        help: {
            text: `${docs.what.trim()}\n\nWhy: ${docs.why.trim()}\n\nInstead: ${docs.fix.trim()}`,
            markdown: [
                docs.what.trim(),
                `**Why.** ${docs.why.trim()}`,
                `**Instead.** ${docs.fix.trim()}`,
                `Bad:\n\n\`\`\`${docs.language}\n${docs.bad.trimEnd()}\n\`\`\``,
                `Good:\n\n\`\`\`${docs.language}\n${docs.good.trimEnd()}\n\`\`\``,
            ].join('\n\n'),
        },
        defaultConfiguration: { level },
        properties: {
            tags: [action],
            precision: 'high',
            'problem.severity': level === 'note' ? 'recommendation' : level,
        },
    };
}
/** It is the title of each alert. */
function sentence(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function result(finding, ruleIndex, places) {
    return {
        ruleId: finding.rule,
        ruleIndex,
        // An alert that may be older than the change must not fail code scanning's own check.
        level: finding.uncompared ? levels.notice : levels[finding.severity],
        message: message(finding.message),
        locations: [location(finding.path, places.region(finding.path, finding.span))],
        relatedLocations: finding.related.slice(0, mostRelated).map((related, index) => ({
            id: index + 1,
            ...location(related.path, places.region(related.path, related.span)),
            message: message(related.message),
        })),
        partialFingerprints: { 'premortem/v1': finding.fingerprint },
        suppressions: finding.suppressed ? [suppression(finding.suppressed)] : [],
        ...(finding.fix ? { fixes: [fixOf(finding.fix, places)] } : {}),
        properties: { subject: finding.subject, details: finding.details },
    };
}
/** `[text](target)` in a message is a link (SARIF 2.1.0, 3.11.6); text from a repository makes none. */
function message(text) {
    return { text: (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text).replaceAll('](', '] (') };
}
function suppression({ by, reason, until }) {
    return {
        kind: by === 'comment' ? 'inSource' : 'external',
        status: 'accepted',
        justification: until === null ? reason : `${reason} (until ${until})`,
    };
}
function notification({ severity, path, span, message: text, code }, places) {
    return {
        level: levels[severity],
        message: message(path === null ? text : `${path}: ${text}`),
        descriptor: { id: code },
        ...(path === null ? {} : { locations: [location(path, span && places.region(path, span))] }),
    };
}
function leftOut(count) {
    const text = `${count} more findings are left out, because GitHub refuses more than ${mostResults} results. The JSON report has them all.`;
    return { level: 'warning', message: { text }, descriptor: { id: 'skipped' } };
}
function location(path, region) {
    const physicalLocation = { artifactLocation: artifact(path), ...(region ? { region: { ...region } } : {}) };
    return { physicalLocation };
}
function artifact(path) {
    // Half a surrogate pair has no encoding.
    const whole = path.replace(/[\ud800-\udfff]/gu, '\ufffd');
    return { uri: whole.split('/').map(_model_uri_js__WEBPACK_IMPORTED_MODULE_3__/* .uriPart */ .W).join('/'), uriBaseId: 'SRCROOT' };
}
function fixOf(fix, places) {
    const paths = [...new Set(fix.edits.map(({ path }) => path))];
    return {
        description: message(fix.title),
        artifactChanges: paths.map((path) => ({
            artifactLocation: artifact(path),
            replacements: fix.edits
                .filter((edit) => edit.path === path)
                .map((edit) => ({
                deletedRegion: { ...places.region(path, edit) },
                insertedContent: { text: edit.text },
            })),
        })),
    };
}


/***/ })

};
