export const id = 271;
export const ids = [271];
export const modules = {

/***/ 271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayJson: () => (/* binding */ replayJson),
/* harmony export */   replaySchemaVersion: () => (/* binding */ replaySchemaVersion)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69582);

/** Raised when a field changes its meaning or goes. */
const replaySchemaVersion = 1;
/** The replay as `schema/replay.schema.json` describes it. */
function replayJson({ tool, asOf, failOn, changes, totals, proposal, notes, durationMs, }) {
    const replay = {
        schemaVersion: replaySchemaVersion,
        tool,
        mode: 'replay',
        asOf,
        failOn,
        changes: changes.map(({ commit, parent, date, title, pullRequest, isMerge, replayed, fails, findings, unchecked }) => ({
            commit,
            parent,
            date,
            title,
            pullRequest,
            isMerge,
            replayed,
            fails,
            findings,
            unchecked,
        })),
        totals,
        proposal,
        notes,
        stats: { durationMs },
    };
    return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .inertJson */ .nl)(JSON.stringify(replay, null, 2))}\n`;
}


/***/ })

};
