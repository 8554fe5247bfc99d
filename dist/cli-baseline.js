export const id = 2141;
export const ids = [2141];
export const modules = {

/***/ 22141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeBaseline: () => (/* binding */ writeBaseline)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/workspace.js
var workspace = __webpack_require__(9259);
;// CONCATENATED MODULE: ./build/reporters/baseline.js
/** The baseline file: one line per accepted finding, sorted, so that two people's changes merge. No line numbers. */
function baselineText(report) {
    const accepted = report.findings
        .filter((finding) => finding.suppressed?.by !== 'comment')
        .flatMap((finding) => finding.parts ?? [finding])
        .map(({ fingerprint, rule, path, subject }) => ({ fingerprint, rule, path, subject: subject.name }))
        .map((entry) => JSON.stringify(entry))
        .sort();
    const body = accepted.length === 0 ? '[]' : `[\n    ${accepted.join(',\n    ')}\n  ]`;
    return `{\n  "version": 1,\n  "findings": ${body}\n}\n`;
}

// EXTERNAL MODULE: ./build/run/targets.js
var targets = __webpack_require__(39464);
;// CONCATENATED MODULE: ./build/cli/baseline.js






/** Writes today's findings down as accepted: later runs tell only what is not among them. */
async function writeBaseline(report, path, parsed, terminal) {
    const opened = await (0,targets/* openPath */["in"])(parsed.path ?? '.', { untracked: true });
    if (opened.repository?.bare)
        throw new error/* UsageError */.eb('There is no working tree here to write a baseline to.');
    const file = parsed.targets[0]?.file ?? baselineIn((0,external_node_path_.resolve)(opened.root), path);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    (0,external_node_fs_.writeFileSync)(file, baselineText(report));
    const count = report.findings.filter((finding) => finding.suppressed?.by !== 'comment').length;
    terminal.out(`${count} findings accepted in ${file}. Commit it; only new findings will be reported.\n`);
    return 0;
}
/** The configuration is the repository's, so it does not lead out of it, by its words or through a link. */
function baselineIn(root, path) {
    const inside = (0,workspace/* joinPath */.uJ)('', path);
    if (inside === null)
        throw new error/* UsageError */.eb(`The baseline ${path} lies outside of the repository.`);
    let at = root;
    for (const part of inside.split('/')) {
        at = (0,external_node_path_.join)(at, part);
        if (isLink(at))
            throw new error/* UsageError */.eb(`The baseline ${path} lies behind a link, so it was not written.`);
    }
    return at;
}
function isLink(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false;
    }
}


/***/ })

};
