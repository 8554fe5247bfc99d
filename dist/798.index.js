export const id = 798;
export const ids = [798];
export const modules = {

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesText: () => (/* binding */ rulesText)
/* harmony export */ });
/* unused harmony export severityText */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3188);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2846);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8213);





/** All rules by action, or one explained. */
function rulesText(id, color) {
    const bold = (text) => (color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('bold', text, { validateStream: false }) : text);
    if (id === null) {
        const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_2__.rules.map((rule) => rule.id.length));
        const parts = _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .actionNames */ .Bk.map((action) => {
            const own = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__.rules.filter((rule) => rule.action === action);
            const lines = own.map((rule) => `  ${rule.id.padEnd(width)}  ${severityText(rule).padEnd(15)}  ${rule.docs.summary}`);
            return [bold(action), ...lines].join('\n');
        });
        return `${parts.join('\n\n')}\n\npremortem rules RULE explains one.\n`;
    }
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__.rules.find((known) => known.id === id);
    if (!rule)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`There is no rule ${id}${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(id, _rules_index_js__WEBPACK_IMPORTED_MODULE_2__.rules.map((known) => known.id))}.`);
    const { docs } = rule;
    const indent = (text) => text.trimEnd().replace(/^/gm, '    ');
    const options = Object.entries(docs.options ?? {}).map(([name, text]) => `  ${name}: ${text}`);
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


/***/ })

};
