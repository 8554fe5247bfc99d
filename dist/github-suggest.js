export const id = 6960;
export const ids = [6960];
export const modules = {

/***/ 96960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   suggestFixes: () => (/* binding */ suggestFixes)
/* harmony export */ });
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31736);
/* harmony import */ var _reporters_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49132);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5817);



/** More in one review is taken for abuse. */
const mostSuggestions = 30;
/**
 * Writes the fixes of findings on changed lines as suggestions of one review. What an earlier run has suggested is
 * not said again. Gives why it could not, or null.
 */
async function suggestFixes(api, pullRequest, report, lines, prefix) {
    const fixable = report.findings.some(({ suppressed, fix }) => !suppressed && fix !== null);
    if (fixable && lines.problem !== null)
        return `the lines that the change wrote are not known (${lines.problem})`;
    const suggested = report.findings
        .filter(({ suppressed, fix }) => !suppressed && fix !== null)
        .map((finding) => [finding, suggestionFor(finding, report, lines, prefix)])
        .filter((pair) => pair[1] !== null);
    if (suggested.length === 0)
        return null;
    const there = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        pull_number: pullRequest.number,
    });
    if (there.items === null)
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalWords */ .W)(there.refused, 'pull-requests: write');
    const bodies = there.items.map((one) => String(one?.body ?? ''));
    const fresh = suggested.filter(([finding]) => !bodies.some((body) => body.startsWith(markerOf(finding))));
    if (fresh.length === 0)
        return null;
    const reply = await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        pull_number: pullRequest.number,
        commit_id: pullRequest.head,
        event: 'COMMENT',
        comments: fresh.slice(0, mostSuggestions).map(([, suggestion]) => suggestion),
    });
    return reply.status === 200 ? null : (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalWords */ .W)(reply, 'pull-requests: write');
}
function markerOf({ fingerprint }) {
    return `<!-- premortem suggestion ${fingerprint} -->`;
}
/** Null where the fix reaches beyond the lines that the change wrote: GitHub takes no comment there. */
function suggestionFor(finding, report, lines, prefix) {
    const { path, fix } = finding;
    const text = report.facts.texts.get(path);
    if (text === undefined || !fix || fix.edits.length === 0 || fix.edits.some((edit) => edit.path !== path))
        return null;
    const edits = [...fix.edits].sort((a, b) => a.start - b.start);
    const index = new _model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .LineIndex */ .r(text);
    const first = index.positionAt(edits[0].start).line;
    const last = index.positionAt(edits.at(-1).end).line;
    const [startLine, line] = [lines.inHead(path, first), lines.inHead(path, last)];
    if (startLine === null || line === null || line - startLine !== last - first)
        return null;
    for (let at = first; at <= last; at++)
        if (!lines.isChanged(path, at))
            return null;
    const start = text.lastIndexOf('\n', edits[0].start - 1) + 1;
    const newline = text.indexOf('\n', edits.at(-1).end);
    let [fixed, place] = ['', start];
    for (const edit of edits) {
        if (edit.start < place)
            return null; // edits that overlap cannot be shown as one text
        fixed += text.slice(place, edit.start) + edit.text;
        place = edit.end;
    }
    fixed += text.slice(place, newline === -1 ? text.length : newline);
    return {
        path: `${prefix}${path}`,
        line,
        side: 'RIGHT',
        ...(startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
        body: `${markerOf(finding)}\n${(0,_reporters_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(finding.message)}\n\n${fenced(fixed.replaceAll('\r', ''))}\n${finding.help === null ? `\`${finding.rule}\`` : `[${finding.rule}](${finding.help})`}`,
    };
}
/** A fence is ended by one as long: https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function fenced(text) {
    let longest = 2;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    return `${fence}suggestion\n${text}\n${fence}\n`;
}


/***/ })

};
