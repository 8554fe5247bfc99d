export const id = 1544;
export const ids = [1544,4463];
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


/***/ }),

/***/ 1544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trustFiles: () => (/* binding */ trustFiles)
/* harmony export */ });
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9259);
/* harmony import */ var _call_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43683);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14463);
/* harmony import */ var _verification_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1675);




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
    if (!imports && !(0,_verification_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .isVerifying */ .E)(command))
        return;
    for (const [place, { value }] of words.entries()) {
        if (value === null)
            continue;
        const joined = /^--?(?:key|keyring|p|trusted-root|certificate-chain|verify)=(.+)$/.exec(value)?.[1];
        const before = words[place - 1]?.value ?? '';
        const named = /^(--key|--keyring|-p|-f|-verify|--trusted-root|--certificate-chain|-CAfile)$/.test(before);
        const file = joined ?? (named || ((sums || imports) && !value.startsWith('-')) ? (joined ?? value) : null);
        const path = file === null ? null : (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)((0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .b)(command) ?? '', file);
        if (path !== null && facts.files.has(path))
            yield path;
    }
}


/***/ }),

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isVerifying)
/* harmony export */ });
/* harmony import */ var _downloads_signatures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35174);

/** A command that holds a file against a signature or a checksum, or a commit or tag against its signature. */
function isVerifying(command) {
    const { name, arguments: words } = command;
    if (name === null)
        return false;
    const has = (pattern) => words.some((word) => pattern.test(word.pattern));
    if (/^(g?sha\d{1,3}sum|shasum|b2sum|b3sum|md5sum|cksum)$/.test(name))
        return has(/^(-[a-zA-Z]*c[a-zA-Z]*|--check)$/);
    if (name === 'git')
        return has(/^verify-(commit|tag)$/);
    return (0,_downloads_signatures_js__WEBPACK_IMPORTED_MODULE_0__/* .isSignatureCheck */ .P)(command);
}


/***/ }),

/***/ 72237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ pathKey),
/* harmony export */   UT: () => (/* binding */ mentionsFile),
/* harmony export */   gZ: () => (/* binding */ matchesFile),
/* harmony export */   hr: () => (/* binding */ isProgramFolder),
/* harmony export */   mY: () => (/* binding */ isSystemFolder)
/* harmony export */ });
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9259);

/** A path as far as it can be compared: `./x` and `x` are one. Null when nothing of it is known. */
function pathKey(pattern) {
    const text = pattern
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/+$/, '');
    if (text === '')
        return pattern.startsWith('/') ? '/' : '.';
    return /^[\0/.]*$/.test(text) && text.includes('\0') ? null : text;
}
function matchesFile(pattern, names) {
    const key = pathKey(pattern);
    if (key === null)
        return false;
    if (names.has(key))
        return true;
    for (const name of names) {
        // `/tmp/x` written, then `cd /tmp` and `./x`; a folder before may be told in another way.
        const [a, b] = [(0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(key), (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(name)];
        if (a === b &&
            a.length > 2 &&
            (!key.includes('/') || !name.includes('/') || key.includes('\0') || name.includes('\0')))
            return true;
        if (/[*?]/.test(a) && !/^[*?.]+$/.test(a) && globMatches(a, b))
            return true;
    }
    return false;
}
/** `*` and `?` only, in time linear in both (the two-pointer match). */
function globMatches(glob, text) {
    let at = 0;
    let place = 0;
    let star = -1;
    let mark = 0;
    while (place < text.length) {
        if (at < glob.length && (glob[at] === '?' || (glob[at] !== '*' && glob[at] === text[place]))) {
            at++;
            place++;
        }
        else if (at < glob.length && glob[at] === '*') {
            star = at++;
            mark = place;
        }
        else if (star !== -1) {
            at = star + 1;
            place = ++mark;
        }
        else
            return false;
    }
    while (glob[at] === '*')
        at++;
    return at === glob.length;
}
/** Certificates, settings and archives do not run by lying among programs. */
const notPrograms = /\.(?:pem|crt|cer|key|asc|gpg|pub|sig|sha\d*|json|ya?ml|toml|xml|txt|md|csv|conf|cfg|list|repo|proto|tar|tgz|tar\.\w+|zip|gz|xz|bz2|zst)$/i;
/** Folders on the search path: what lands there is run by name. */
function isProgramFolder(path) {
    if (notPrograms.test(path))
        return false;
    return (/(?:^|\/)s?bin(?:\/[^/]*)?$/.test(path) ||
        (/\/plugins?\/[^/]*$/.test(path) && /(?:docker|helm|kubectl)/.test(path)));
}
const systemFolder = /^\/(?:$|usr|opt|bin|sbin|lib|etc\/profile)|(?:^|\/)s?bin(?:\/|$)|^~\/\.local(?:\/|$)/;
/** Folders that the system's programs are in or look into: `/usr/local`, `~/.local`. */
function isSystemFolder(path) {
    return systemFolder.test(path);
}
/** The file itself, or one that speaks of it: its signature, its checksum. */
function mentionsFile(pattern, names) {
    if (matchesFile(pattern, names))
        return true;
    // `x.asc`, `x.sig`, `@x`, `--signature=x.sig`, and what stands before an unknown part.
    const base = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(pattern.replace(/^(?:--?[\w-]+=|@)/, ''));
    for (const name of names) {
        const own = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(name);
        if (own.length > 2 &&
            base.startsWith(own) &&
            /^\.(?:asc|sig|sign|gpg|minisig|pem|bundle|sigstore|sha\d*|intoto)/.test(base.slice(own.length)))
            return true;
    }
    return false;
}


/***/ }),

/***/ 35174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isSigned),
/* harmony export */   P: () => (/* binding */ isSignatureCheck)
/* harmony export */ });
/* harmony import */ var _data_signature_verifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29193);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72237);


/** A command that verifies the signature of what it names. */
function isSignatureCheck({ name, arguments: words }) {
    return (name !== null &&
        (0,_data_signature_verifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .verifiesSignature */ ._)(name, words.map(({ pattern }) => pattern)));
}
/** `gpg --decrypt SHA256SUMS.asc` gives the text only where its signature holds. */
const opens = /^(?:--decrypt|-d)$/;
/** A list of sums that a signature vouches for. */
function isSigned(pattern, all) {
    const key = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn)(pattern);
    if (key === null)
        return false;
    const names = new Set([key]);
    return signersOf(all).some((one) => (isSignatureCheck(one) || one.arguments.some(({ pattern }) => opens.test(pattern))) &&
        one.arguments.some((word) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionsFile */ .UT)(word.pattern, names)));
}
const signers = new WeakMap();
function signersOf(all) {
    const known = signers.get(all);
    if (known)
        return known;
    const found = all.filter((one) => (0,_data_signature_verifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .isSignatureProgram */ .x)(one.name ?? '')).slice(0, 100);
    signers.set(all, found);
    return found;
}


/***/ }),

/***/ 29193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ verifiesSignature),
/* harmony export */   x: () => (/* binding */ isSignatureProgram)
/* harmony export */ });
const minisign = [/^-[a-zA-Z]*V[a-zA-Z]*$/];
const verifiers = new Map([
    // OpenPGP
    ['gpg', [/^--verify(?:-files)?$/]],
    ['gpg2', [/^--verify(?:-files)?$/]],
    ['gpgsm', [/^--verify$/]],
    ['gpgv', 'always'],
    ['gpgv2', 'always'],
    ['sq', [/^verify$/]],
    ['sqv', 'always'],
    ['sqop', [/^(?:inline-)?verify$/]],
    ['sop', [/^(?:inline-)?verify$/]],
    ['rnp', [/^-v$|^--verify$/]],
    ['keybase', [/^verify$/]],
    // Ed25519 and the like
    ['minisign', minisign],
    ['rsign', [/^verify$/]],
    ['signify', minisign],
    ['signify-openbsd', minisign],
    ['usign', minisign],
    ['sigsum-verify', 'always'],
    ['ssh-keygen', [/^-Y(?:verify)?$/, /verify$/]],
    ['openssl', [/^-(?:pr)?verify$/]],
    // Sigstore, Notary, provenance
    ['cosign', [/^verify(?:-blob|-attestation|-blob-attestation)?$/]],
    ['sigstore', [/^verify$/]],
    ['gitsign', [/^verify(?:-tag)?$/]],
    ['notation', [/^verify$/]],
    ['slsa-verifier', [/^verify-(?:artifact|image|npm-package|vsa|github-attestation)$/]],
    ['in-toto-verify', 'always'],
    ['rekor-cli', [/^verify$/]],
    ['gh', [/^(?:attestation|at|release)$/, /^verify(?:-asset)?$/]],
    ['helm', [/^verify$|^--verify$/]],
    // packages and programs of operating systems
    ['debsig-verify', 'always'],
    ['dpkg-sig', [/^(?:--verify|-c)$/]],
    ['rpm', [/^(?:-[a-z]*K[a-z]*|--checksig)$/]],
    ['rpmkeys', [/^(?:-[a-z]*K[a-z]*|--checksig)$/]],
    ['codesign', [/^(?:-[a-z]*v[a-z]*|--verify)$/]],
    ['pkgutil', [/^--check-signature$/]],
    ['spctl', [/^(?:-[a-z]*a[a-z]*|--assess)$/]],
    ['get-authenticodesignature', 'always'],
    ['signtool', [/^verify$/i]],
    ['osslsigncode', [/^verify$/]],
    ['jarsigner', [/^-verify$/]],
    ['apksigner', [/^verify$/]],
]);
function isSignatureProgram(name) {
    return verifiers.has(name.toLowerCase());
}
/** `words` are those behind the program's name. */
function verifiesSignature(name, words) {
    const how = verifiers.get(name.toLowerCase());
    if (how === undefined)
        return false;
    return how === 'always' || how.every((pattern) => words.some((word) => pattern.test(word)));
}


/***/ })

};
