export const id = 9246;
export const ids = [9246];
export const modules = {

/***/ 39246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayText: () => (/* binding */ replayText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69468);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69582);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67704);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89064);





/** As many findings of a change as are shown, and as many notes. */
const mostShown = 10;
const styles = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** For a terminal: the changes that would have been annotated, then sums and a configuration to begin with. */
function replayText(replay, { color, quiet }) {
    const paint = color
        ? (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false })
        : (_, text) => text;
    const lines = [];
    if (!quiet && replay.changes.length > 0) {
        for (const change of replay.changes)
            (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(lines, changeLines(change, paint));
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(lines, sums(replay, paint));
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(lines, proposalLines(replay, paint));
    }
    if (!quiet)
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(lines, noteLines(replay, paint));
    lines.push(paint('bold', `Replayed ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .replayVerdict */ .hx)(replay)}.`));
    return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .tJ)(lines.join('\n'))}\n`;
}
function changeLines(change, paint) {
    if (change.findings.length === 0)
        return [];
    const number = change.pullRequest === null ? '' : ` #${change.pullRequest}`;
    const state = change.fails ? ` ${paint('red', 'fails')}` : '';
    const lines = [
        `${change.date} ${paint('dim', change.commit.slice(0, 9))}${number} ${paint('bold', (0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(change.title))}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .mQ)(change.findings))}${state}`,
    ];
    for (const { rule, severity, path, line, message } of change.findings.slice(0, mostShown))
        lines.push(`  ${paint(styles[severity], severity)} ${rule} ${paint('dim', `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)}:${line}`)}`, `    ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(message)}`);
    const more = change.findings.length - mostShown;
    if (more > 0)
        lines.push(`  and ${more} more`);
    return [...lines, ''];
}
function sums({ totals, ...rest }, paint) {
    const lines = [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .volume */ .pD)({ totals, ...rest }), ''];
    if (totals.rules.length === 0)
        return lines;
    const rows = totals.rules.map(({ rule, error, warning, notice, changes, failing }) => [
        rule,
        ...[error, warning, notice, changes, failing].map(String),
    ]);
    (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(lines, columns([['rule', 'errors', 'warnings', 'notices', 'changes', 'failing'], ...rows], paint));
    lines.push('', paint('bold', 'Files with most findings'));
    for (const { path, findings, changes } of totals.files.slice(0, mostShown))
        lines.push(`  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)}: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(findings, 'finding')} in ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(changes, 'change')}`);
    return [...lines, ''];
}
/** The first column to the left, numbers to the right. */
function columns(rows, paint) {
    const widths = rows[0].map((_, index) => (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .longest */ .x)(rows.map((row) => row[index])));
    return rows.map((row, place) => {
        const text = row
            .map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index])))
            .join('  ');
        return place === 0 ? paint('bold', text) : text;
    });
}
function proposalLines({ proposal, totals }, paint) {
    if (totals.changes === 0)
        return [];
    return [
        paint('bold', 'A configuration to begin with'),
        ...proposal.reasons.map((reason) => `  ${reason}`),
        '',
        ...proposal.config
            .trimEnd()
            .split('\n')
            .map((line) => `  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(line)}`),
        '',
    ];
}
function noteLines(replay, paint) {
    const unchecked = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .uncheckedTexts */ .nN)(replay);
    const notes = [
        ...replay.notes,
        ...unchecked.slice(0, mostShown).map(([message, count]) => `${message} (${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'change')})`),
        ...(unchecked.length > mostShown ? [`${unchecked.length - mostShown} more are in the JSON report.`] : []),
    ];
    if (notes.length === 0)
        return [];
    return [
        paint('bold', 'Not checked, or checked with a caveat'),
        ...notes.map((one) => `  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(one)}`),
        '',
    ];
}


/***/ }),

/***/ 89064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   hx: () => (/* binding */ replayVerdict),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   nN: () => (/* binding */ uncheckedTexts),
/* harmony export */   pD: () => (/* binding */ volume)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67704);

/** `2 errors, 1 warning`; '' for nothing. */
function countsText(counts) {
    return _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counts[severity], severity))
        .join(', ');
}
/** `100 changes, 2026-05-04 to 2026-11-20: 3 would have failed`. */
function replayVerdict({ totals, failOn, changes }) {
    const { length } = changes;
    if (length === 0)
        return 'no changes to replay';
    const [last, first] = [changes[0].date, changes.at(-1).date];
    const days = first === last ? first : first < last ? `${first} to ${last}` : `${last} to ${first}`;
    const left = length - totals.changes;
    const fails = failOn === 'none' ? 'none can fail (`fail-on: none`)' : `${totals.failing} would have failed`;
    return `${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(length, 'change')}, ${days}: ${fails}${left > 0 ? `, ${left} could not be replayed` : ''}`;
}
/** How much people would have had to read. */
function volume({ totals }) {
    const { withFindings, changes, severities: counts, annotationsPerWeek } = totals;
    const found = countsText(counts);
    if (found === '')
        return 'Nothing would have been reported.';
    return `${withFindings} of ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(changes, 'change')} would have been annotated, with ${found}: about ${annotationsPerWeek} annotations a week.`;
}
function countsOf(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
/** Messages of changes that could not be checked to the end, each once, with how many changes it holds for. */
function uncheckedTexts({ changes, }) {
    const counts = new Map();
    for (const { unchecked } of changes) {
        for (const message of unchecked)
            counts.set(message, (counts.get(message) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}


/***/ })

};
