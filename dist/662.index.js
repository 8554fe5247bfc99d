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
/* harmony import */ var _reporters_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9582);
/* harmony import */ var _run_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9464);





/** Writes the fixes that findings carry: safe ones, and with --unsafe the others. Exit code 0, or 1 when some are left. */
async function applyFixes(report, parsed, terminal) {
    const opened = await (0,_run_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .openPath */ ["in"])(parsed.path ?? '.');
    if (opened.repository?.bare)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('There is no working tree here to fix.');
    const open = report.findings.filter((finding) => !finding.suppressed);
    const wanted = open.filter((finding) => finding.fix !== null && (finding.fix.safe || parsed.unsafe));
    const { byPath, applied } = plan(wanted);
    const left = [];
    for (const [path, edits] of byPath) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(opened.root), path);
        const text = report.facts.texts.get(path) ?? '';
        // Rewritten only where the text is all of the bytes: no byte order mark, no other encoding, no later change.
        if (!Buffer.from(text, 'utf8').equals((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full)))
            left.push(path);
        else if (!parsed.dryRun)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(full, applyEdits(text, edits));
    }
    const done = applied.filter((finding) => finding.fix.edits.every(({ path }) => !left.includes(path)));
    for (const finding of done) {
        terminal.out(`${parsed.dryRun ? 'would fix' : 'fixed'} ${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(finding.path)}: ${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(finding.fix.title)}\n`);
    }
    for (const path of left)
        terminal.out(`left ${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(path)}: it is not plain UTF-8, or it changed meanwhile\n`);
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
/** Puts the edits in, last first, so that offsets stay right. */
function applyEdits(text, edits) {
    let result = text;
    for (const { start, end, text: replacement } of [...edits].sort((a, b) => b.start - a.start)) {
        result = result.slice(0, start) + replacement + result.slice(end);
    }
    return result;
}


/***/ }),

/***/ 9582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * Repository text is shown to people: control characters (escape sequences) and those that turn the direction of
 * text are written out, so that they are seen and not obeyed.
 */
function printable(text) {
    return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
