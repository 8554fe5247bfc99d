export const id = 1497;
export const ids = [1497,7864];
export const modules = {

/***/ 63798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ severityText),
/* harmony export */   rulesText: () => (/* binding */ rulesText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73188);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45881);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98213);





/** All rules by action, or one explained. */
function rulesText(id, color) {
    const bold = (text) => (color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('bold', text, { validateStream: false }) : text);
    if (id === null) {
        const width = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__.rules.reduce((most, { id }) => Math.max(most, id.length), 0);
        const parts = _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .actionNames */ .Bk.map((action) => {
            const own = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__.rules.filter((rule) => rule.action === action);
            const lines = own.map((rule) => `  ${rule.id.padEnd(width)}  ${severityText(rule).padEnd(15)}  ${rule.docs.summary}`);
            return [bold(action), ...lines].join('\n');
        });
        return `${parts.join('\n\n')}\n\n\`premortem rules RULE\` explains one, for example \`premortem rules unpinned-action\`\n`;
    }
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__.rules.find((known) => known.id === id);
    if (!rule)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`There is no rule ${id}${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(id, _rules_index_js__WEBPACK_IMPORTED_MODULE_2__.rules.map((known) => known.id))}.`);
    const { docs } = rule;
    const indent = (text) => text.trimEnd().replace(/^/gm, '    ');
    const options = Object.entries(docs.options ?? {}).map(([name, { text }]) => `  ${name}: ${text}`);
    return `${[
        `${bold(rule.id)}  (${rule.action}, ${severityText(rule)})`,
        docs.what,
        `${bold('Why')}  ${docs.why}`,
        `${bold('Instead')}  ${docs.fix}`,
        `${bold('Bad')}\n${indent(docs.bad)}`,
        `${bold('Good')}\n${indent(docs.good)}`,
        ...(options.length > 0 ? [`${bold('Options')}\n${options.join('\n')}`] : []),
    ].join('\n\n')}\n`;
}
/** `warning`, or `notice/warning` where audit and diff differ. */
function severityText({ severity }) {
    return severity.audit === severity.diff ? severity.audit : `${severity.audit}/${severity.diff}`;
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


/***/ })

};
