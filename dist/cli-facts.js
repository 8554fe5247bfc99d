export const id = 6359;
export const ids = [6359,7864,6499];
export const modules = {

/***/ 59096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  factsText: () => (/* binding */ factsText)
});

// EXTERNAL MODULE: ./build/analysis/deploys/deploys.js + 3 modules
var deploys = __webpack_require__(302);
// EXTERNAL MODULE: ./build/analysis/lifecycles/verdict.js + 2 modules
var verdict = __webpack_require__(24396);
// EXTERNAL MODULE: ./build/reporters/json.js
var json = __webpack_require__(56499);
// EXTERNAL MODULE: ./build/reporters/places.js
var reporters_places = __webpack_require__(72701);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(69582);
;// CONCATENATED MODULE: ./build/reporters/facts.js



/** `premortem facts`: what was read, before any rule. */
function factsReport(report, judge, deploys) {
    const places = new reporters_places/* Places */.N(report.facts);
    const list = (kind, show) => [...report.facts.all(kind)]
        .map((fact) => {
        const { startLine, startColumn } = places.region(fact.path, fact.span);
        return { fact, at: { path: fact.path, line: startLine, column: startColumn } };
    })
        .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
        .sort((a, b) => (a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : 0))
        .map(({ fact, at }) => show(fact, at));
    const facts = {
        images: list('image', (image, at) => ({
            ...at,
            image: image.text,
            registry: image.reference?.registry ?? null,
            repository: image.reference?.repository ?? null,
            tag: image.reference?.tag ?? null,
            digest: image.reference?.digest ?? null,
            role: image.role,
            ...(image.stage ? { stage: image.stage } : {}),
            ...(image.builtHere ? { builtHere: true } : {}),
        })),
        actions: list('action', (action, at) => ({
            ...at,
            uses: action.text,
            target: action.target,
            comment: action.comment?.text ?? null,
        })),
        installs: [
            ...list('install', (install, at) => ({
                ...at,
                manager: install.manager,
                ecosystem: install.ecosystem,
                name: install.name,
                requirement: install.requirement,
                exact: install.exact,
                origin: install.origin,
            })),
            ...list('manifest-install', (install, at) => ({
                ...at,
                manager: install.manager,
                ecosystem: install.ecosystem,
                files: install.files,
                locked: install.locked,
            })),
        ],
        downloads: list('download', (download, at) => ({
            ...at,
            url: download.url.replaceAll('\0', '*'),
            use: download.use.type,
            verified: download.verified?.type ?? null,
        })),
        requirements: list('requirement', (requirement, at) => ({
            ...at,
            ecosystem: requirement.ecosystem,
            name: requirement.name,
            requirement: requirement.requirement,
            exact: requirement.exact,
            scope: requirement.scope,
            origin: requirement.origin,
        })),
        modules: list('module', (module, at) => ({
            ...at,
            surface: module.surface,
            name: module.name,
            requirement: module.requirement,
            pin: module.pin,
            origin: module.origin,
        })),
        locked: report.facts
            .all('locked')
            .map(({ path, ecosystem, name, version, direct }) => ({ path, ecosystem, name, version, direct })),
        runtimes: list('runtime', (runtime, at) => ({
            ...at,
            ...(runtime.image === undefined ? {} : { image: runtime.image }),
            source: runtime.source,
            product: runtime.product,
            version: runtime.version,
            ...judge(runtime),
            constraint: runtime.constraint,
        })),
        deploys: deploys.map(({ path, span, tool, class: of, via, manifest, healthGate, signed }) => ({
            path,
            line: places.region(path, span).startLine,
            tool,
            class: of,
            ...(via === undefined
                ? {}
                : { via: via.map((each) => `${each.path}:${places.region(each.path, each.span).startLine}`) }),
            manifest,
            healthGate,
            signed,
        })),
        diagnostics: report.diagnostics.map((found) => (0,json.diagnosticJson)(found, places)),
    };
    return `${(0,printable/* inertJson */.nl)(JSON.stringify(facts, null, 2))}\n`;
}

// EXTERNAL MODULE: ./build/reporters/verdict.js
var reporters_verdict = __webpack_require__(67704);
;// CONCATENATED MODULE: ./build/reporters/facts-overview.js


/** `premortem facts --format text`: which files were read, by kind, and how many facts each holds. */
function factsOverview(report) {
    const perFile = new Map();
    for (const path of report.facts.paths()) {
        const counts = new Map();
        for (const { kind } of report.facts.of(path))
            counts.set(kind, (counts.get(kind) ?? 0) + 1);
        perFile.set(path, counts);
    }
    const kinds = new Map();
    for (const [path, format] of report.readAs ?? [])
        kinds.set(format, [...(kinds.get(format) ?? []), path]);
    const lines = [];
    for (const [format, paths] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
        lines.push(`${format} (${(0,reporters_verdict/* plural */.LS)(paths.length, 'file')})`);
        for (const path of paths.sort()) {
            const counts = [...(perFile.get(path) ?? [])].map(([kind, count]) => `${count} ${kind}`).sort();
            lines.push(`  ${(0,printable/* printable */.g$)(path)}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`);
        }
        lines.push('');
    }
    const { unchecked } = (0,reporters_verdict/* notesOf */.h$)(report);
    if (unchecked.length > 0)
        lines.push('Not read, or read with a caveat');
    for (const { path, message } of unchecked)
        lines.push(`  ${path === null ? '' : `${(0,printable/* printable */.g$)(path)}: `}${(0,printable/* printable */.g$)(message)}`);
    if (unchecked.length > 0)
        lines.push('');
    lines.push(`${(0,reporters_verdict/* plural */.LS)(report.stats.read, 'file')} read of ${report.stats.listed}.`);
    return `${(0,printable/* inert */.tJ)(lines.join('\n'))}\n`;
}

;// CONCATENATED MODULE: ./build/cli/facts.js




async function factsText(report, asText) {
    if (asText)
        return factsOverview(report);
    const lifecycles = report.lifecycles ?? (await __webpack_require__.e(/* import() */ 8405).then(__webpack_require__.bind(__webpack_require__, 58405))).bundledLifecycles();
    return factsReport(report, (runtime) => (0,verdict/* describeRuntime */.mK)(runtime, lifecycles, report.asOf), (0,deploys/* deployFacts */.l)(report.facts, report.signatures));
}


/***/ }),

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

/***/ 87864:
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
