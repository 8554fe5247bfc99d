export const id = 4463;
export const ids = [4463];
export const modules = {

/***/ 14463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployFlows: () => (/* binding */ deployFlows),
/* harmony export */   gradeOfDeploy: () => (/* binding */ gradeOfDeploy),
/* harmony export */   isVouchedFor: () => (/* binding */ isVouchedFor),
/* harmony export */   shortId: () => (/* binding */ shortId),
/* harmony export */   vouchedIn: () => (/* binding */ vouchedIn)
/* harmony export */ });
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87864);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9259);
/* harmony import */ var _call_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43683);
/* harmony import */ var _deploys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(302);




const cache = new WeakMap();
/** Every file that decides what is put live: deploy scripts, who calls them, what they call, their manifests. */
function vouchedIn(facts) {
    let found = cache.get(facts);
    if (!found) {
        found = collect(facts);
        cache.set(facts, found);
    }
    return found;
}
function collect(facts) {
    const found = new Map();
    const deploys = (0,_deploys_js__WEBPACK_IMPORTED_MODULE_2__/* .deploysIn */ .q)(facts).filter(({ target }) => target === 'live');
    const add = (deploy, role, path) => {
        if (path !== null && !found.has(path) && facts.files.has(path))
            found.set(path, { path, role, deploy });
    };
    for (const deploy of deploys)
        add(deploy, 'script', deploy.path);
    for (const deploy of deploys)
        for (const { path } of deploy.callers)
            add(deploy, 'caller', path);
    const followed = new Set();
    for (const deploy of deploys) {
        // A flow that deploys more than once calls the same things each time.
        if (followed.has(deploy.flow))
            continue;
        followed.add(deploy.flow);
        for (const { path } of calledFrom(facts, [deploy.flow]))
            add(deploy, 'called', path);
    }
    for (const deploy of deploys)
        for (const file of deploy.manifest.files)
            add(deploy, 'manifest', (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)('', file));
    return found;
}
/** A deploy that runs more flows than this runs everything. */
const mostFlows = 500;
/** The flows that these run, and what those run. */
function calledFrom(facts, from) {
    const flows = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .callGraphOf */ .a)(facts);
    const seen = new Set(from);
    for (const flow of seen) {
        if (seen.size > mostFlows)
            break;
        for (const called of flows.callsOf(flow))
            seen.add(called);
        for (const command of flow.commands)
            for (const called of flows.calledBy(command) ?? [])
                seen.add(called);
    }
    return seen;
}
const running = new WeakMap();
/** The flows in which a deploy runs, those that call them, and all that they run beside it. */
function deployFlows(facts) {
    let found = running.get(facts);
    if (!found) {
        const from = (0,_deploys_js__WEBPACK_IMPORTED_MODULE_2__/* .deploysIn */ .q)(facts).flatMap(({ flow, callers }) => [
            flow,
            ...callers.flatMap((caller) => (caller.flow ? [caller.flow] : [])),
        ]);
        found = calledFrom(facts, from);
        running.set(facts, found);
    }
    return found;
}
/** Whether anybody vouches for the script of a deploy; `unknown` for any tree but the one that was looked at. */
function gradeOfDeploy(deploy, facts, signatures) {
    return signatures?.about === facts ? (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .gradeOf */ .V)(signatures, deploy.path) : 'unknown';
}
/** Its author, or a signature over the file itself. The site's own signature says only who pressed the button. */
function isVouchedFor(grade) {
    return grade === 'author' || grade === 'artifact';
}
/** `abc1234`, for people. */
function shortId(sha) {
    return sha.slice(0, 7);
}


/***/ })

};
