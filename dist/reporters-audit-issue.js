export const id = 2392;
export const ids = [2392];
export const modules = {

/***/ 72392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   issueReport: () => (/* binding */ issueReport),
/* harmony export */   tickedTasks: () => (/* binding */ tickedTasks)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2093);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49132);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72701);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80573);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65591);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67704);







/** A task is known again by what it says, not by its place. */
const taskMark = /^- \[x\] .*<!-- task ([0-9a-f]{12}) -->$/gim;
/** Tasks that are ticked in an issue's text. */
function tickedTasks(body) {
    return new Set([...body.matchAll(taskMark)].map((match) => match[1]));
}
/** The audit's issue: what is new, then a task for each error and warning, then notices folded away. */
function issueReport(report, options = {}) {
    const open = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .openFindings */ .lb)(report);
    const setting = { report: { ...report, failOn: 'none' }, places: new _places_js__WEBPACK_IMPORTED_MODULE_5__/* .Places */ .N(report.facts), options };
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .groupedOverFiles */ .QO)(open).sort((a, b) => _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[b.finding.severity] - _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[a.finding.severity]);
    const { isNew } = options;
    const isFresh = ({ finding, others }) => isNew !== undefined && [finding, ...others].some(isNew);
    const fresh = groups.filter(isFresh);
    const tasks = groups.filter((group) => group.finding.severity !== 'notice' && !isFresh(group));
    const notices = groups.filter((group) => group.finding.severity === 'notice' && !isFresh(group));
    const opening = [(0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.heading)(report, options), (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.overview)(open)];
    const closing = (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.footer)(report, options);
    let room = (options.budget ?? Number.MAX_SAFE_INTEGER) - (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)([...opening, closing].join('\n\n')) - 600;
    const taken = (lines) => {
        const kept = [];
        for (const line of lines) {
            room -= (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(line) + 1;
            if (room < 0)
                break;
            kept.push(line);
        }
        if (kept.length < lines.length)
            kept.push(`- ${lines.length - kept.length} more, left out here for size; the reports have them all`);
        return kept;
    };
    const list = (title, all) => all.length === 0
        ? ''
        : `### ${title}\n\n${taken(all.map((group) => task(group, setting, options.ticked))).join('\n')}`;
    const parts = [
        ...opening,
        list('New since the last audit', fresh),
        list(fresh.length > 0 ? 'Still open' : 'To do', tasks),
        noticeTable(notices, setting, room),
        closing,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function task({ finding, others }, setting, ticked) {
    const [, where, what] = (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.findingRow)([finding, ...others], setting);
    const id = finding.fingerprint.slice(0, 12);
    const box = ticked?.has(id) ? 'x' : ' ';
    const places = where.replaceAll('<br>', ', ');
    return `- [${box}] ${_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .icons */ .Pt[finding.severity]} ${places}: ${what} <!-- task ${id} -->`;
}
function noticeTable(groups, setting, room) {
    if (groups.length === 0)
        return '';
    const rows = [];
    let left = room - 300;
    for (const { finding, others } of groups) {
        const row = (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.findingRow)([finding, ...others], setting);
        left -= (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(row.join(' | ')) + 8;
        if (left < 0)
            break;
        rows.push(row);
    }
    const more = groups.length - rows.length;
    const note = more > 0 ? `\n\n${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(more, 'more row')} left out here for size; the reports have them all.` : '';
    const title = `<b>Notices</b>: ${groups.length}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(title, `${rows.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(_summary_js__WEBPACK_IMPORTED_MODULE_3__.findingHeader, rows)}${note}`);
}


/***/ })

};
