export const id = 959;
export const ids = [959,892];
export const modules = {

/***/ 8892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployFlows: () => (/* binding */ deployFlows),
/* harmony export */   gradeOfDeploy: () => (/* binding */ gradeOfDeploy),
/* harmony export */   isVouchedFor: () => (/* binding */ isVouchedFor),
/* harmony export */   shortId: () => (/* binding */ shortId),
/* harmony export */   vouchedIn: () => (/* binding */ vouchedIn)
/* harmony export */ });
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7864);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9259);
/* harmony import */ var _deploys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _flows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2970);




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
    const deploys = (0,_deploys_js__WEBPACK_IMPORTED_MODULE_1__/* .deploysIn */ .q)(facts).filter(({ target }) => target === 'live');
    const add = (deploy, role, path) => {
        if (path !== null && !found.has(path) && facts.files.has(path))
            found.set(path, { path, role, deploy });
    };
    for (const deploy of deploys)
        add(deploy, 'script', deploy.path);
    for (const deploy of deploys)
        for (const { path } of deploy.callers)
            add(deploy, 'caller', path);
    for (const deploy of deploys)
        for (const { path } of calledFrom(facts, [deploy.flow]))
            add(deploy, 'called', path);
    for (const deploy of deploys)
        for (const file of deploy.manifest.files)
            add(deploy, 'manifest', (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)('', file));
    return found;
}
/** A deploy that runs more flows than this runs everything. */
const mostFlows = 500;
/** The flows that these run, and what those run. */
function calledFrom(facts, from) {
    const flows = (0,_flows_js__WEBPACK_IMPORTED_MODULE_2__/* .flowsOf */ .z)(facts);
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
        const from = (0,_deploys_js__WEBPACK_IMPORTED_MODULE_1__/* .deploysIn */ .q)(facts).flatMap(({ flow, callers }) => [
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


/***/ }),

/***/ 6340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trustFiles: () => (/* binding */ trustFiles)
/* harmony export */ });
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9259);
/* harmony import */ var _flows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2970);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8892);
/* harmony import */ var _verifying_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(880);




/** Names that only ever hold who may sign. */
const signersFile = /(^|\/)(\.?(allowed|revoked)[_-]signers|\.gitsigners)$/;
/**
 * The tracked files that signatures are held against: allowed signers, the key folder, sigstore's trusted root,
 * and the keys and lists of checksums that a deploy's own checks name.
 */
function trustFiles(facts, policy) {
    const found = new Set();
    const folder = policy.gpgKeys === null ? null : `${policy.gpgKeys}/`;
    for (const path of facts.files.paths()) {
        if (path === policy.allowedSigners || path === policy.sigstoreRoot || signersFile.test(path))
            found.add(path);
        else if (folder !== null && path.startsWith(folder))
            found.add(path);
    }
    for (const flow of (0,_signing_js__WEBPACK_IMPORTED_MODULE_1__.deployFlows)(facts)) {
        for (const command of flow.commands)
            for (const path of anchorsOf(facts, command))
                found.add(path);
    }
    return found;
}
/** `gpg --import deploy.asc`, `--key cosign.pub`, `-f allowed_signers`, `sha256sum -c SHA256SUMS`. */
function* anchorsOf(facts, command) {
    const words = command.arguments;
    const sums = /^(g?sha\d{3}sum|shasum|b2sum|md5sum)$/.test(command.name ?? '');
    const imports = /^gpg2?$/.test(command.name ?? '') && words.some(({ value }) => value === '--import');
    if (!imports && !(0,_verifying_js__WEBPACK_IMPORTED_MODULE_2__/* .isVerifying */ .E)(command))
        return;
    for (const [place, { value }] of words.entries()) {
        if (value === null)
            continue;
        const joined = /^--?(?:key|keyring|p|trusted-root|certificate-chain|verify)=(.+)$/.exec(value)?.[1];
        const before = words[place - 1]?.value ?? '';
        const named = /^(--key|--keyring|-p|-f|-verify|--trusted-root|--certificate-chain|-CAfile)$/.test(before);
        const file = joined ?? (named || ((sums || imports) && !value.startsWith('-')) ? (joined ?? value) : null);
        const path = file === null ? null : (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)((0,_flows_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .b)(command) ?? '', file);
        if (path !== null && facts.files.has(path))
            yield path;
    }
}


/***/ }),

/***/ 880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isVerifying)
/* harmony export */ });
/** A command that holds a file against a signature or a checksum. */
function isVerifying({ name, arguments: words }) {
    if (name === null)
        return false;
    const has = (pattern) => words.some((word) => pattern.test(word.pattern));
    if (/^(g?sha\d{1,3}sum|shasum|b2sum|b3sum|md5sum|cksum)$/.test(name))
        return has(/^(-[a-zA-Z]*c[a-zA-Z]*|--check)$/);
    if (/^gpg2?$/.test(name))
        return has(/^--verify$/);
    if (/^(gpgv2?|slsa-verifier|debsig-verify|dpkg-sig)$/.test(name))
        return true;
    if (name === 'ssh-keygen')
        return words.some(({ value }, at) => value === 'verify' && words[at - 1]?.value === '-Y');
    if (/^(minisign|signify|rsign)$/.test(name))
        return has(/^-[a-zA-Z]*V[a-zA-Z]*$|^verify$/);
    if (/^(cosign|notation|sigstore|gitsign)$/.test(name))
        return has(/^verify/);
    if (name === 'gh')
        return has(/^attestation$/) && has(/^verify$/);
    if (name === 'openssl')
        return has(/^-verify$|^-prverify$/) || has(/^(cms|smime)$/);
    if (name === 'sq' || name === 'sqv')
        return name === 'sqv' || has(/^verify$/);
    return name === 'git' && has(/^verify-(commit|tag)$/);
}


/***/ })

};
