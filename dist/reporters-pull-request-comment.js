export const id = 1990;
export const ids = [1990];
export const modules = {

/***/ 1990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentReport: () => (/* binding */ commentReport)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2093);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49132);
/* harmony import */ var _package_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37183);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72701);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80573);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65591);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67704);








/** More rows than these nobody reads in a conversation. */
const mostRows = 25;
/** The summary in short: verdict, counts, what fails the job or warns, majors, and where the rest is. */
function commentReport(report, options = {}) {
    const open = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .openFindings */ .lb)(report).filter((finding) => !finding.uncompared);
    const setting = { report, places: new _places_js__WEBPACK_IMPORTED_MODULE_6__/* .Places */ .N(report.facts), options };
    const { rows, told } = (0,_package_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRows */ .aB)(report);
    const findings = (0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupedOverFiles */ .QO)(open.filter((finding) => !told.has(finding)))
        .filter(({ finding }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .failsJob */ .VC)(report, finding) || finding.severity !== 'notice')
        .sort((a, b) => _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[b.finding.severity] - _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[a.finding.severity]);
    const majors = rows.filter(_package_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isMajorRow */ .oA);
    const shownFindings = findings.slice(0, mostRows);
    const shownMajors = majors.slice(0, mostRows - shownFindings.length);
    const tables = [
        ...shownFindings.map(({ finding, others }) => (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__.findingRow)([finding, ...others], setting)),
        ...shownMajors.map((row) => (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__.packageRow)(row, setting)),
    ];
    const opening = [(0,_summary_js__WEBPACK_IMPORTED_MODULE_4__.heading)(report, options), (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .failing */ .Jr)(report, (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .openFindings */ .lb)(report)), (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__.overview)(open)];
    const closing = (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__.footer)(report, options);
    const fixed = (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)([...opening, closing].join('\n\n')) + 1000;
    let [size, kept] = [fixed, 0];
    for (const row of tables) {
        size += (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(row.join(' | ')) + 8;
        if (size > (options.budget ?? Number.MAX_SAFE_INTEGER))
            break;
        kept++;
    }
    const ofFindings = tables.slice(0, Math.min(kept, shownFindings.length));
    const ofMajors = tables.slice(shownFindings.length, Math.max(kept, shownFindings.length));
    const shown = ofFindings.length + ofMajors.length;
    const parts = [
        ...opening,
        ofFindings.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(_summary_js__WEBPACK_IMPORTED_MODULE_4__.findingHeader, ofFindings),
        ofMajors.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(_summary_js__WEBPACK_IMPORTED_MODULE_4__.packageHeader, ofMajors),
        rest(findings.length + majors.length - shown, open.length > 0 || report.upgrades.length > 0, options),
        closing,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function rest(left, hasMore, { runUrl }) {
    const page = runUrl === undefined ? "the run's summary" : `[the run's summary](${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTarget */ .Cm)(runUrl)})`;
    if (left > 0)
        return `${left} more ${left === 1 ? 'row is' : 'rows are'} in ${page}, with everything else.`;
    return hasMore ? `Notices and everything else are in ${page}.` : `More is in ${page}.`;
}


/***/ })

};
