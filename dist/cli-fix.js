export const id = 662;
export const ids = [662];
export const modules = {

/***/ 4662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyFixes: () => (/* binding */ applyFixes)
/* harmony export */ });
/* unused harmony export applyEdits */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3188);
/* harmony import */ var _model_line_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7093);
/* harmony import */ var _reporters_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9582);
/* harmony import */ var _run_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9464);






/** Writes the fixes that findings carry: safe ones, and with --unsafe the others. Exit code 0, or 1 when some are left. */
async function applyFixes(report, parsed, terminal) {
    const opened = await (0,_run_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .openPath */ ["in"])(parsed.path ?? '.');
    if (opened.repository?.bare)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('There is no working tree here to fix.');
    const open = report.findings.filter((finding) => !finding.suppressed);
    const wanted = open.filter((finding) => finding.fix !== null && (finding.fix.safe || parsed.unsafe));
    const { byPath, applied } = plan(wanted);
    const left = [];
    for (const [path, edits] of byPath) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(opened.root), path);
        const read = { text: report.facts.texts.get(path) ?? '', left: report.facts.left.get(path) ?? [] };
        const text = (0,_model_line_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .withWrittenLineEnds */ .yK)(read);
        // Rewritten only where the text is all of the bytes: no byte order mark, no other encoding, no later change.
        if (!Buffer.from(text, 'utf8').equals((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full)))
            left.push(path);
        else if (!parsed.dryRun)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(full, applyEdits(text, asWritten(edits, read)));
    }
    const done = applied.filter((finding) => finding.fix.edits.every(({ path }) => !left.includes(path)));
    for (const finding of done) {
        terminal.out(`${parsed.dryRun ? 'would fix' : 'fixed'} ${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(finding.path)}: ${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(finding.fix.title)}\n`);
    }
    for (const path of left)
        terminal.out(`left ${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)}: it is not plain UTF-8, or it changed meanwhile\n`);
    const unsafe = open.filter((finding) => finding.fix !== null && !finding.fix.safe && !parsed.unsafe).length;
    const parts = [`${done.length} of ${open.length} findings ${parsed.dryRun ? 'would be ' : ''}fixed.`];
    if (unsafe > 0)
        parts.push(`${unsafe} more with --unsafe: they can change what happens.`);
    terminal.out(`${parts.join(' ')}\n`);
    return 0;
}
/** Fixes that touch text another one has already taken are left for the next run. */
function plan(findings) {
    const byPath = new Map();
    const applied = [];
    for (const finding of findings) {
        const edits = finding.fix.edits;
        const clash = edits.some((edit) => (byPath.get(edit.path) ?? []).some((other) => edit.start < other.end && other.start < edit.end));
        if (clash)
            continue;
        for (const edit of edits)
            byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
        applied.push(finding);
    }
    return { byPath, applied };
}
/** Edits of the text as it was read, for the file with its own line ends. */
function asWritten(edits, { left }) {
    if (left.length === 0)
        return edits;
    return edits.map((edit) => ({
        ...edit,
        start: (0,_model_line_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenOffset */ .Lw)(left, edit.start),
        end: (0,_model_line_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenOffset */ .Lw)(left, edit.end),
        text: edit.text.replaceAll('\n', '\r\n'),
    }));
}
/** Puts the edits in, last first, so that offsets stay right. */
function applyEdits(text, edits) {
    let result = text;
    for (const { start, end, text: replacement } of [...edits].sort((a, b) => b.start - a.start)) {
        result = result.slice(0, start) + replacement + result.slice(end);
    }
    return result;
}


/***/ }),

/***/ 7093:
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


/***/ })

};
