export const id = 4070;
export const ids = [4070,1497,7864];
export const modules = {

/***/ 58659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveConfig: () => (/* binding */ effectiveConfig)
/* harmony export */ });
/* harmony import */ var _clients_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45975);
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69468);
/* harmony import */ var _reporters_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69582);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45881);
/* harmony import */ var _run_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98192);
/* harmony import */ var _run_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39464);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63798);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63108);








/** `premortem config`: what is in effect, and whether it comes from the configuration or is the default. */
async function effectiveConfig(parsed, terminal) {
    const opened = await (0,_run_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .openPath */ ["in"])(parsed.path ?? '.', { untracked: true });
    const head = opened.repository?.bare ? await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRevision */ .eZ)(opened.repository, 'HEAD') : null;
    const tree = head !== null ? new _clients_git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitWorkspace */ .AX(opened.repository, head) : (0,_run_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .diskTree */ .cF)(opened);
    const shared = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .sharedFor */ .z8)(parsed, opened.repository, terminal.environment);
    const settings = await (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)(tree, parsed.config, null, shared);
    return parsed.targets[0].format === 'json' ? json(settings) : text(settings, parsed.config);
}
function entriesOf(settings) {
    const list = (key, values) => ({
        key,
        value: values.length === 0 ? 'none' : values.join(', '),
        isSet: values.length > 0,
    });
    return [
        { key: 'fail-on', value: settings.failOn ?? 'error', isSet: settings.failOn !== null },
        list('paths', settings.paths),
        list('paths-ignore', settings.pathsIgnore),
        list('allow', settings.allow),
        list('vendored', settings.vendored),
        { key: 'baseline', value: settings.baseline, isSet: settings.baseline !== defaultBaseline },
        ...Object.entries(settings.endpoints).map(([name, url]) => ({
            key: `endpoints.${name}`,
            value: url,
            isSet: true,
        })),
    ];
}
const defaultBaseline = '.github/premortem-baseline.json';
function ruleEntries(settings) {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_1__.rules.map((rule) => {
        const own = settings.rules.get(rule.id);
        const words = [
            own?.severity ?? (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .severityText */ .p)(rule),
            ...(own?.paths.length ? [`paths: ${own.paths.join(', ')}`] : []),
            ...(own?.pathsIgnore.length ? [`paths-ignore: ${own.pathsIgnore.join(', ')}`] : []),
            ...Object.entries(own?.options ?? {}).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
        ];
        return { key: rule.id, value: words.join('; '), isSet: own !== undefined };
    });
}
/** Which configurations set a value, the one that counts first. Lists are put together from several. */
function originOf(settings, key, read) {
    const origins = settings.origins ?? [settings];
    const setting = origins.filter((one) => read(one).some((entry) => entry.key === key && entry.isSet));
    return setting.map(({ path }) => path ?? 'configuration').join(' + ');
}
function text(settings, named) {
    const from = settings.path !== null
        ? (0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)((settings.origins ?? [settings]).map(({ path }) => path ?? '').join(', which extends '))
        : named === 'none'
            ? 'none (--config none)'
            : `none (looked for ${_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .configPaths */ .hg.join(', ')})`;
    const all = [...entriesOf(settings), ...ruleEntries(settings)];
    const width = (0,_model_append_js__WEBPACK_IMPORTED_MODULE_7__/* .longest */ .x)(all.map(({ key }) => key));
    const line = (read) => (entry) => {
        const { key, value, isSet } = entry;
        const origin = isSet && settings.origins ? `  (${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(originOf(settings, key, read))})` : '';
        return `  ${key.padEnd(width)}  ${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(value)}${isSet ? origin : '  (default)'}`;
    };
    return [
        `Configuration: ${from}`,
        '',
        ...entriesOf(settings).map(line(entriesOf)),
        '',
        'rules',
        ...ruleEntries(settings).map(line(ruleEntries)),
        '',
    ].join('\n');
}
function json(settings) {
    const shown = (read) => Object.fromEntries(read(settings).map(({ key, value, isSet }) => [
        key,
        { value, from: isSet ? originOf(settings, key, read) : 'default' },
    ]));
    const whole = {
        configuration: settings.path,
        settings: shown(entriesOf),
        rules: shown(ruleEntries),
    };
    return `${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .inertJson */ .nl)(JSON.stringify(whole, null, 2))}\n`;
}


/***/ }),

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
