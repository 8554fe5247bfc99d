export const id = 706;
export const ids = [706];
export const modules = {

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  factsText: () => (/* binding */ factsText)
});

// EXTERNAL MODULE: ./build/reporters/json.js
var json = __webpack_require__(6499);
// EXTERNAL MODULE: ./build/reporters/places.js
var reporters_places = __webpack_require__(2701);
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
        deploys: deploys.map(({ path, span, tool, manifest, healthGate, signed }) => ({
            path,
            line: places.region(path, span).startLine,
            tool,
            manifest,
            healthGate,
            signed,
        })),
        diagnostics: report.diagnostics.map((found) => (0,json.diagnosticJson)(found, places)),
    };
    return `${JSON.stringify(facts, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/rules/deploy-scripts/deploys.js + 4 modules
var deploys = __webpack_require__(807);
// EXTERNAL MODULE: ./build/rules/eol-runtimes/verdict.js + 1 modules
var verdict = __webpack_require__(5983);
;// CONCATENATED MODULE: ./build/cli/facts.js



/** What was read, with what the data says of each runtime and what is known of each deploy. */
async function factsText(report) {
    const lifecycles = report.lifecycles ?? (await __webpack_require__.e(/* import() */ 405).then(__webpack_require__.bind(__webpack_require__, 8405))).bundledLifecycles();
    return factsReport(report, (runtime) => (0,verdict/* describeRuntime */.mK)(runtime, lifecycles, report.asOf), (0,deploys/* deployFacts */.l)(report.facts, report.signatures));
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
