export const id = 816;
export const ids = [816];
export const modules = {

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ purl)
/* harmony export */ });
/** Ecosystems whose names carry a namespace before the last `/` (https://github.com/package-url/purl-spec). */
const lowerCased = new Set(['github', 'pypi', 'docker', 'hex', 'composer', 'deb', 'apk']);
/** `pkg:npm/%40scope/name@1.2.3`. Null for ecosystems that purl does not know or a name that is not known. */
function purl(ecosystem, name, version = null, qualifiers = {}) {
    if (name === '' || name.includes('\0'))
        return null;
    const spelled = lowerCased.has(ecosystem) ? name.toLowerCase() : name;
    const normal = ecosystem === 'pypi' ? spelled.replace(/[-_.]+/g, '-') : spelled;
    const path = normal.split('/').map(encodeURIComponent).join('/');
    const suffix = version === null || version === '' ? '' : `@${encodeURIComponent(version)}`;
    const query = Object.entries(qualifiers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
        .join('&');
    return `pkg:${ecosystem}/${path}${suffix}${query === '' ? '' : `?${query}`}`;
}


/***/ }),

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
function defineRule(rule) {
    return rule;
}


/***/ }),

/***/ 9966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ allowed)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** The configuration's `allow`: exact names or globs, never prefixes. Asked with every name that a subject goes by. */
function allowed(options) {
    const { allow } = options;
    const patterns = Array.isArray(allow) ? allow.filter((one) => typeof one === 'string') : [];
    if (patterns.length === 0)
        return () => false;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(patterns, { nocase: true, dot: true });
    return (names) => names.some((name) => matches(name));
}


/***/ }),

/***/ 816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseTagsOf: () => (/* binding */ releaseTagsOf),
/* harmony export */   unpinnedAction: () => (/* binding */ unpinnedAction)
/* harmony export */ });
/* harmony import */ var _model_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3217);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(834);
/* harmony import */ var _versions_action_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4336);
/* harmony import */ var _versions_pin_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5743);
/* harmony import */ var _allowed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9966);





const unpinnedAction = (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    id: 'unpinned-action',
    action: 'unpinned-dependencies',
    judges: 'state',
    severity: { audit: 'warning', diff: 'warning' },
    mayNeed: ['remoteTags'],
    docs: {
        summary: '`uses:` that is no full commit SHA and not locked by `actions.lock`',
        what: [
            'Fires on an action or reusable workflow of another repository that is named by a tag, a branch, a short SHA or nothing.',
            'In a workflow that `.github/workflows/actions.lock` governs, a `uses:` that the lock has is pinned, and one that it lacks is an error.',
            "GitHub's own (`actions/\u2026`, `github/\u2026`), what `allow` names and, where GitHub can be asked with a token, the tags of immutable releases are notices. Never told: `./\u2026` and `$/\u2026`, which are this commit's;",
            '`docker://\u2026`, which the image rules judge; steps that never run (`if: false`); and the workflows of',
            '`slsa-framework/slsa-github-generator` on a version tag, because its verifier accepts nothing else.',
        ].join(' '),
        why: 'A tag or branch can be moved to other code at any time, by its owner or by whoever takes over the account, and the next run gives that code its token and secrets.',
        fix: 'Write the full commit SHA with the version behind it as a comment, and let a bot move both together.',
        bad: '- uses: owner/repo@v4',
        good: '- uses: owner/repo@<full commit SHA> # v4.1.0',
        language: 'yaml',
        options: {
            allow: 'Owners, repositories or uses that are told as notices, exact or glob: `my-org`, `my-org/*`, `owner/repo@v1`.',
        },
    },
    *check(facts, { options, needs }) {
        const isAllowed = (0,_allowed_js__WEBPACK_IMPORTED_MODULE_3__/* .allowed */ .T)(options);
        const locks = new Locks(facts);
        for (const use of facts.all('action')) {
            const { target } = use;
            if (target.type !== 'repository' || (target.ref !== null && (0,_versions_action_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .jh)(target.ref)))
                continue;
            const lock = locks.answer(use, target);
            if (lock === 'locked')
                continue;
            if (lock === 'missing') {
                const message = `${nameOf(target)}@${target.ref} is not in .github/workflows/actions.lock, which governs this workflow, so its run will fail. Run \`gh actions-lock\` and commit the lock.`;
                yield { ...draftOf(use, target, message), severity: 'error' };
                continue;
            }
            if (needsTag(target)) {
                if (kindOf(target.ref) === 'tag')
                    continue;
                const message = `${nameOf(target)}@${target.ref} is no version tag, and the SLSA verifier accepts only those from this repository. Write @v<major>.<minor>.<patch>.`;
                yield draftOf(use, target, message);
                continue;
            }
            const own = isGitHub(target) && /^(?:actions|github)$/i.test(target.owner);
            const held = isHeld(target, needs.remoteTags);
            const fix = fixFor(use, target, facts);
            yield {
                ...draftOf(use, target, held ? heldMessage(target) : messageOf(target)),
                ...(own || held || isAllowed(namesOf(target)) ? { severity: 'notice' } : {}),
                ...(fix ? { fix } : {}),
            };
        }
    },
});
/** Tags that may belong to an immutable release: whole versions of repositories on GitHub. */
function* releaseTagsOf(facts) {
    for (const { target } of facts.all('action')) {
        if (target.type !== 'repository' || !isGitHub(target) || target.ref === null)
            continue;
        if (!/^v?\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/.test(target.ref))
            continue;
        yield { repository: `${target.owner}/${target.repository}`, tag: target.ref };
    }
}
/** GitHub lets nobody move the tag of an immutable release: https://docs.github.com/code-security/concepts/supply-chain-security/immutable-releases */
function isHeld(target, tags) {
    if (!isGitHub(target) || target.ref === null)
        return false;
    return tags?.isImmutable?.(`${target.owner}/${target.repository}`, target.ref) === true;
}
function heldMessage(target) {
    const name = nameOf(target);
    return `${name}@${target.ref} is the tag of an immutable release: nobody can move it while the release is there. A commit SHA holds without that too: ${name}@<full commit SHA> # ${target.ref}.`;
}
function draftOf(use, target, message) {
    const github = isGitHub(target);
    const name = `${target.owner}/${target.repository}`;
    const subject = {
        kind: 'action',
        ecosystem: github ? 'github' : 'git',
        name: github ? name : `${target.host}/${name}`,
        version: target.ref,
        purl: github ? (0,_model_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purl */ .E)('github', name, target.ref) : null,
    };
    const details = { ref: target.ref, kind: kindOf(target.ref), surface: use.surface };
    return { path: use.path, span: use.span, message, subject, details };
}
function messageOf(target) {
    const name = nameOf(target);
    const { ref } = target;
    const kind = kindOf(ref);
    const written = ref === null ? name : `${name}@${ref}`;
    const then = "which then runs with this job's token and secrets";
    const wrong = {
        none: 'names no version, and the workflow will not start',
        tag: `is a tag: whoever controls it can move it to other code, ${then}`,
        branch: `is a branch: every push to it brings other code, ${then}`,
        short: 'is a shortened SHA: another commit can be made to share it',
        name: `is a tag or a branch: it can be moved to other code, ${then}`,
    };
    const comment = kind === 'none' || kind === 'short' ? 'v<version>' : ref;
    const own = inputOfRef[`${target.owner}/${target.repository}`.toLowerCase()];
    const also = own !== undefined && ref !== null && own.refs.test(ref)
        ? ` Its ref is an input too: add \`${own.input}: ${ref}\` under \`with\`.`
        : '';
    return `${written} ${wrong[kind]}. Write ${name}@<full commit SHA> # ${comment}.${also}`;
}
/** Actions that read an input from the ref they are called by, which a commit SHA cannot say. */
const inputOfRef = {
    'dtolnay/rust-toolchain': {
        input: 'toolchain',
        refs: /^(?:stable|beta|nightly[\d-]*|\d+\.\d+(?:\.\d+)?)$/,
    },
    'taiki-e/install-action': { input: 'tool', refs: /^(?!v\d|main$)[a-z][\w-]*$/ },
};
/** What a ref's own words say. */
function kindOf(ref) {
    if (ref === null)
        return 'none';
    if (/^[0-9a-f]{7,63}$/.test(ref) && /[a-f]/.test(ref) && /\d/.test(ref))
        return 'short';
    if (ref.startsWith('refs/tags/') || /^v?\d+(?:\.\w+)*(?:[-+]\S*)?$/.test(ref))
        return 'tag';
    const branches = /^(?:refs\/heads\/.*|main|master|trunk|develop|dev|HEAD|releases?\/.*|feature\/.*)$/;
    if (branches.test(ref))
        return 'branch';
    return /\d+\.\d+/.test(ref) ? 'tag' : 'name';
}
function needsTag({ owner, repository }) {
    return `${owner}/${repository}`.toLowerCase() === 'slsa-framework/slsa-github-generator';
}
function nameOf({ host, owner, repository, subpath }) {
    const name = `${owner}/${repository}${subpath === '' ? '' : `/${subpath}`}`;
    return host === undefined ? name : `https://${host}/${name}`;
}
function namesOf(target) {
    const repository = `${target.owner}/${target.repository}`;
    const whole = nameOf(target);
    return [target.owner, repository, `${repository}@${target.ref}`, whole, `${whole}@${target.ref}`];
}
function isGitHub({ host }) {
    return host === undefined || host === 'github.com';
}
/** What `actions.lock` says of a use: held by it, missing from it, or not its business. */
class Locks {
    #workflows = new Map();
    #locked = new Set();
    constructor(facts) {
        for (const { workflow, keys } of facts.all('onboarded-workflow'))
            this.#workflows.set(workflow, new Set(keys));
        for (const { key, workflows } of facts.all('locked-action'))
            if (workflows.length > 0)
                this.#locked.add(key);
    }
    answer(use, target) {
        const key = `${target.owner}/${target.repository}`.toLowerCase();
        const pin = `${key}@${target.ref}`;
        const keys = this.#workflows.get(use.path);
        if (keys)
            return keys.has(pin) && this.#locked.has(pin) ? 'locked' : 'missing';
        // A workflow's entry has everything it reaches, the steps of this repository's own actions too.
        return use.surface === 'composite' && this.#locked.has(pin) ? 'locked' : 'free';
    }
}
/** The commit that this repository already pins for the same tag elsewhere. */
function fixFor(use, target, facts) {
    const { ref } = target;
    if (ref === null || use.comment !== null || !use.text.endsWith(`@${ref}`))
        return null;
    const commit = pinned(facts).get(`${target.owner}/${target.repository}@${ref}`.toLowerCase());
    if (commit === undefined || commit === null)
        return null;
    const text = facts.texts.get(use.path) ?? '';
    const lineEnd = text.indexOf('\n', use.span.end);
    const rest = text.slice(use.span.end, lineEnd === -1 ? text.length : lineEnd).trim();
    // In a flow map or in quotes a comment cannot simply follow.
    if (rest !== '')
        return null;
    return {
        title: `Pin ${nameOf(target)} to the commit that is used for ${ref} elsewhere here`,
        safe: false,
        edits: [
            { path: use.path, start: use.span.end - ref.length, end: use.span.end, text: `${commit} # ${ref}` },
        ],
    };
}
const pins = new WeakMap();
/** `owner/repo@v4.1.0` \u2192 the commit that a comment or the lock gives it here; null where two places disagree. */
function pinned(facts) {
    const before = pins.get(facts);
    if (before)
        return before;
    const found = new Map();
    const add = (key, commit) => {
        const other = found.get(key);
        found.set(key, other === undefined || other === commit ? commit : null);
    };
    for (const { target, comment } of facts.all('action')) {
        if (target.type !== 'repository' || target.ref === null || !(0,_versions_action_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .jh)(target.ref))
            continue;
        const version = (0,_versions_pin_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .versionInComment */ .X)(comment?.text);
        if (version)
            add(`${target.owner}/${target.repository}@${version}`.toLowerCase(), target.ref);
    }
    for (const { key, commit } of facts.all('locked-action'))
        add(key.toLowerCase(), commit);
    pins.set(facts, found);
    return found;
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ compareRefs),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   y9: () => (/* binding */ bumpOfRefs)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8394);

/** A full commit id of git, SHA-1 or SHA-256. One can be all digits, and is no version for that. */
function isCommitId(ref) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
/** Tags like `v4` and `v4.1.0`; branches and commits have no order. */
function bumpOfRefs(from, to) {
    if (from === to)
        return 'none';
    return isVersion(from) && isVersion(to) ? _semver_js__WEBPACK_IMPORTED_MODULE_0__/* .looseSemver */ .N2.bump(from, to) : 'unknown';
}
/** 0 when it cannot be told. */
function compareRefs(a, b) {
    return isVersion(a) && isVersion(b) ? _semver_js__WEBPACK_IMPORTED_MODULE_0__/* .looseSemver */ .N2.compare(a, b) : 0;
}
function isVersion(ref) {
    return !isCommitId(ref) && _semver_js__WEBPACK_IMPORTED_MODULE_0__/* .looseSemver */ .N2.isValid(ref);
}


/***/ }),

/***/ 920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ twoDigitYear),
/* harmony export */   ME: () => (/* binding */ countsByTwoDigitYear),
/* harmony export */   mZ: () => (/* binding */ calendarYear)
/* harmony export */ });
/**
 * The year when a first number can only be one: `2023` of 2023.7.22, `20230722`. Null otherwise.
 * Two digits (`23.1`) are a year only for packages known to count so: virtualenv 20 and jsdom 22 do not.
 */
function calendarYear(first) {
    if (first.length !== 4 && first.length !== 6 && first.length !== 8)
        return null;
    const year = first.slice(0, 4);
    if (year < '1990' || year > '2099')
        return null;
    if (first.length === 4)
        return year;
    const month = first.slice(4, 6);
    return month >= '01' && month <= '12' ? first : null;
}
function twoDigitYear(first) {
    return first.length === 2 ? first : calendarYear(first);
}
/** Projects that say they count by the year, in two digits (https://calver.org/users.html and their own pages). */
const twoDigitYears = {
    pypi: new Set([
        'aiofiles',
        'argon2-cffi',
        'argon2-cffi-bindings',
        'attrs',
        'automat',
        'black',
        'cattrs',
        'constantly',
        'environ-config',
        'flake8-bugbear',
        'hatch-fancy-pypi-readme',
        'hyperlink',
        'incremental',
        'klein',
        'packaging',
        'pip',
        'prometheus-async',
        'pyopenssl',
        'service-identity',
        'stamina',
        'structlog',
        'svcs',
        'towncrier',
        'treq',
        'twisted',
    ]),
    conda: new Set([
        'attrs',
        'black',
        'cattrs',
        'conda',
        'conda-build',
        'packaging',
        'pip',
        'pyopenssl',
        'twisted',
    ]),
};
function countsByTwoDigitYear(ecosystem, name) {
    return twoDigitYears[ecosystem]?.has(name.toLowerCase().replace(/[-_.]+/g, '-')) ?? false;
}


/***/ }),

/***/ 4010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ numeral),
/* harmony export */   ZJ: () => (/* binding */ compareNumerals),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   ri: () => (/* binding */ compareNumeralLists)
/* harmony export */ });
/**
 * Version parts are kept as digit strings: `20230101123456789012` is a legal one and does not fit a number.
 */
/** Digits without leading zeros: `007` \u2192 `7`, `000` \u2192 `0`. */
function numeral(digits) {
    let start = 0;
    while (start < digits.length - 1 && digits.charCodeAt(start) === 48)
        start++;
    return start === 0 ? digits : digits.slice(start);
}
/** Both as `numeral` gives them. */
function compareNumerals(a, b) {
    if (a.length !== b.length)
        return a.length - b.length;
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareNumeralLists(a, b) {
    const length = Math.max(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const order = compareNumerals(a[index] ?? '0', b[index] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ pessimisticRange)
/* harmony export */ });
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);

const operators = { '=': '=', '==': '=', '!=': '!=', '>': '>', '>=': '>=', '<': '<', '<=': '<=' };
/**
 * `~> 1.2, != 1.3.0`: RubyGems, Terraform, CocoaPods; with `and` and `or` Hex.
 * `~> 1.2` is at least 1.2 and below 2, `~> 1.2.3` below 1.3. Null when a word is not understood.
 * `lowest` ends the lowest pre-release of a version (`-0`), since those of the ceiling are shut out too.
 */
function pessimisticRange(requirement, numbersOf, lowest) {
    if (requirement.length > 1024)
        return null;
    if (requirement.trim() === '')
        return _range_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8;
    const range = [];
    for (const alternative of requirement.split(/\bor\b|\|\|/)) {
        const bounds = [];
        for (const part of alternative.split(/,|\band\b/)) {
            const parsed = boundsOf(part.trim(), numbersOf, lowest);
            if (parsed === null)
                return null;
            bounds.push(...parsed);
        }
        range.push(bounds);
    }
    return range;
}
function boundsOf(part, numbersOf, lowest) {
    const match = /^(~>|[=!<>]{0,2})\s*(\S+)$/.exec(part);
    if (match === null)
        return null;
    const [, sign = '', version = ''] = match;
    const numbers = numbersOf(version);
    if (numbers === null)
        return null;
    if (sign === '~>')
        return (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(version, `${(0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .raisedAt */ .IP)(numbers, Math.max(0, numbers.length - 2))}${lowest}`);
    const operator = sign === '' ? '=' : operators[sign];
    return operator === undefined ? null : [{ operator, version }];
}


/***/ }),

/***/ 5743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ versionInComment),
/* harmony export */   q: () => (/* binding */ isWholeVersion)
/* harmony export */ });
/**
 * The version that a comment beside a commit names: `v4.1.0`, `tag=v4`, `pin@v4.1.0`,
 * `ratchet:actions/checkout@v4`. Null when it names none.
 */
function versionInComment(comment) {
    const found = /(?:^|[\s=@(:])(v?\d+(?:\.\d+)*(?:-[0-9A-Za-z.-]+)?)(?=$|[\s),;])/.exec(comment ?? '');
    return found?.[1] ?? null;
}
/** `v4.1.0`, not `v4`: a tag that its owner does not move on with each release. */
function isWholeVersion(tag) {
    return /^v?\d+\.\d+\.\d+/.test(tag);
}


/***/ }),

/***/ 4113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   IP: () => (/* binding */ raisedAt),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   Vj: () => (/* binding */ caretCeiling),
/* harmony export */   r4: () => (/* binding */ inRange)
/* harmony export */ });
const anything = [[]];
function inRange(version, range, compare) {
    return range.some((bounds) => bounds.every((bound) => holds(compare(version, bound.version), bound.operator)));
}
function holds(order, operator) {
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
    }
}
function between(low, below) {
    return [
        { operator: '>=', version: low },
        { operator: '<', version: below },
    ];
}
/** `['1', '2', '3']`, 1 \u2192 `1.3`: the number at `place` raised, the rest cut. */
function raisedAt(numbers, place) {
    const kept = numbers.slice(0, place);
    while (kept.length < place)
        kept.push('0');
    return [...kept, String(BigInt(numbers[place] ?? '0') + 1n)].join('.');
}
/** The first version that `^` shuts out: the leftmost number that is not zero, raised. */
function caretCeiling(numbers) {
    const place = numbers.findIndex((number) => number !== '0');
    return raisedAt(numbers, place === -1 ? Math.max(0, Math.min(numbers.length, 3) - 1) : place);
}


/***/ }),

/***/ 8401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ defineScheme)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(920);
/* harmony import */ var _numeral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4010);


function defineScheme(parts) {
    const { name, parse, order, satisfies, isExact } = parts;
    function compare(a, b) {
        const left = parse(a);
        const right = parse(b);
        if (left !== null && right !== null)
            return Math.sign(order(left, right));
        if (left !== null)
            return 1;
        if (right !== null)
            return -1;
        return a < b ? -1 : a > b ? 1 : 0;
    }
    function bump(from, to) {
        const left = parse(from);
        const right = parse(to);
        if (left === null || right === null)
            return from === to ? 'none' : 'unknown';
        if (order(left, right) === 0)
            return 'none';
        return bumpOfReleases(parts.release(left), parts.release(right), parts.zero, parts.year ?? _calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .calendarYear */ .mZ);
    }
    return {
        name,
        compare,
        bump,
        satisfies,
        isExact,
        isValid: (version) => parse(version) !== null,
        breaking: (from, to) => bump(from, to) === 'major',
        isPrerelease(version) {
            const parsed = parse(version);
            return parsed !== null && parts.isPrerelease(parsed);
        },
    };
}
function bumpOfReleases(from, to, zero, year) {
    if ((0,_numeral_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumerals */ .ZJ)(from.epoch, to.epoch) !== 0)
        return 'major';
    if (from.commit && to.commit)
        return 'unknown';
    const place = firstDifference(from.numbers, to.numbers);
    if (place === -1)
        return 'patch';
    const years = [year(from.numbers[0] ?? '0'), year(to.numbers[0] ?? '0')];
    // A year says when, not what: whether a new one breaks anything cannot be told from the version.
    if (years[0] !== years[1])
        return 'unknown';
    if (place === 0)
        return 'major';
    const [first = '0', second = '0'] = from.numbers;
    if (place === 1)
        return first === '0' && zero !== 'none' ? 'major' : 'minor';
    return place === 2 && first === '0' && second === '0' && zero === 'caret' ? 'major' : 'patch';
}
/** Missing numbers count as 0. -1 when none differs. */
function firstDifference(a, b) {
    const length = Math.max(a.length, b.length);
    for (let index = 0; index < length; index++) {
        if ((0,_numeral_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumerals */ .ZJ)(a[index] ?? '0', b[index] ?? '0') !== 0)
            return index;
    }
    return -1;
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ helm),
/* harmony export */   Mr: () => (/* binding */ pub),
/* harmony export */   N2: () => (/* binding */ looseSemver),
/* harmony export */   Ps: () => (/* binding */ longestVersion),
/* harmony export */   Zt: () => (/* binding */ cargo),
/* harmony export */   kf: () => (/* binding */ parseSemver),
/* harmony export */   t9: () => (/* binding */ orderSemver),
/* harmony export */   uh: () => (/* binding */ hex),
/* harmony export */   v4: () => (/* binding */ terraform),
/* harmony export */   wm: () => (/* binding */ npm),
/* harmony export */   yu: () => (/* binding */ cocoapods)
/* harmony export */ });
/* unused harmony exports defineSemver, satisfiesNpm */
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
/* harmony import */ var _numeral_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4010);
/* harmony import */ var _pessimistic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5813);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4113);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8401);






/** Longer strings are no versions (node-semver has the same limit), so that all work here is bounded. */
const longestVersion = 256;
const shape = /^[=v]?\s*(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.~_-]+))?(?:\+[0-9A-Za-z.~_-]*)?$/;
function parseSemver(version) {
    if (version.length > longestVersion)
        return null;
    const match = shape.exec(version.trim());
    if (match === null)
        return null;
    return { numbers: match[1].split('.').map(_numeral_js__WEBPACK_IMPORTED_MODULE_4__/* .numeral */ .Dx), prerelease: match[2]?.split('.') ?? [] };
}
function orderSemver(a, b) {
    return (0,_numeral_js__WEBPACK_IMPORTED_MODULE_4__/* .compareNumeralLists */ .ri)(a.numbers, b.numbers) || orderPrereleases(a.prerelease, b.prerelease);
}
/** A release is above its pre-releases; identifiers of digits are below those with letters. */
function orderPrereleases(a, b) {
    if (a.length === 0 || b.length === 0)
        return b.length - a.length;
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
        const order = orderIdentifiers(a[index], b[index]);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function orderIdentifiers(a, b) {
    const numbers = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (numbers[0] && numbers[1])
        return (0,_numeral_js__WEBPACK_IMPORTED_MODULE_4__/* .compareNumerals */ .ZJ)((0,_numeral_js__WEBPACK_IMPORTED_MODULE_4__/* .numeral */ .Dx)(a), (0,_numeral_js__WEBPACK_IMPORTED_MODULE_4__/* .numeral */ .Dx)(b));
    if (numbers[0] !== numbers[1])
        return numbers[0] ? -1 : 1;
    return (0,_numeral_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a, b);
}
const plain = {
    parse: parseSemver,
    order: orderSemver,
    release: ({ numbers }) => ({ epoch: '0', numbers }),
    isPrerelease: ({ prerelease }) => prerelease.length > 0,
};
/** A scheme with semver's versions and its own way to ask for them. */
function defineSemver(name, zero, requirements) {
    return (0,_scheme_js__WEBPACK_IMPORTED_MODULE_3__/* .defineScheme */ .X)({ name, zero, ...plain, ...requirements });
}
/** A version as node-semver wants it: three numbers, no `v`. */
function strict(version) {
    const parsed = parseSemver(version);
    if (parsed === null || parsed.numbers.length > 3)
        return null;
    const numbers = [...parsed.numbers, '0', '0'].slice(0, 3).join('.');
    return parsed.prerelease.length === 0 ? numbers : `${numbers}-${parsed.prerelease.join('.')}`;
}
/** The package managers write longer ones never; node-semver's range expressions are only safe on short text. */
const longestRange = 1024;
/** https://github.com/npm/node-semver#ranges. Null for tags, URLs, files, `workspace:`. */
function satisfiesNpm(version, requirement) {
    if (requirement.length > longestRange || semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__(requirement) === null)
        return null;
    const asked = strict(version);
    return asked === null ? null : semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(asked, requirement);
}
const npm = defineSemver('npm', 'caret', {
    satisfies: (version, requirement) => satisfiesNpm(version, requirement.replace(/^npm:.*[^/]@/, '')),
    isExact: (requirement) => /^[=v]*\s*\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(requirement.trim()),
});
/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html: a bare version has a caret. */
const cargo = defineSemver('cargo', 'caret', {
    satisfies(version, requirement) {
        const parts = requirement.split(',').map((part) => part.trim());
        return satisfiesNpm(version, parts.map((part) => (/^\d/.test(part) ? `^${part}` : part)).join(' '));
    },
    isExact: (requirement) => /^=\s*\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(requirement.trim()),
});
/** https://dart.dev/tools/pub/dependencies#version-constraints */
const pub = defineSemver('pub', 'minor', {
    satisfies: (version, requirement) => satisfiesNpm(version, requirement.trim() === 'any' ? '*' : requirement.replace(/^\^(?=0\.0\.)/, '~')),
    isExact: (requirement) => /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(requirement.trim()),
});
/** https://helm.sh/docs/topics/charts/#the-version-field, https://github.com/Masterminds/semver */
const helm = defineSemver('helm', 'minor', {
    satisfies: (version, requirement) => satisfiesNpm(version, requirement.replaceAll(',', ' ')),
    isExact: (requirement) => /^[=v]*\s*\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(requirement.trim()),
});
/** Terraform, CocoaPods, Hex: semver versions, asked for with `~>`. */
function pessimistic(name, isExact) {
    const scheme = defineSemver(name, 'minor', {
        satisfies(version, requirement) {
            const range = (0,_pessimistic_js__WEBPACK_IMPORTED_MODULE_2__/* .pessimisticRange */ .l)(requirement, (text) => parseSemver(text)?.numbers ?? null, '-0');
            if (range === null || parseSemver(version) === null)
                return null;
            return (0,_range_js__WEBPACK_IMPORTED_MODULE_5__/* .inRange */ .r4)(version, range, (a, b) => scheme.compare(a, b));
        },
        isExact: (requirement) => isExact.test(requirement.trim()),
    });
    return scheme;
}
const oneVersion = /^={0,2}\s*v?\d+(?:\.\d+)*(?:[-+][0-9A-Za-z.+-]+)?$/;
/** https://developer.hashicorp.com/terraform/language/expressions/version-constraints */
const terraform = pessimistic('terraform', oneVersion);
/** https://guides.cocoapods.org/using/the-podfile.html */
const cocoapods = pessimistic('cocoapods', oneVersion);
/** https://hexdocs.pm/elixir/Version.html#module-requirements */
const hex = pessimistic('hex', oneVersion);
/** Where requirements have no common syntax: Swift, Carthage, actions, images. */
const looseSemver = defineSemver('semver', 'minor', {
    satisfies: () => null,
    isExact: (requirement) => oneVersion.test(requirement.trim()),
});


/***/ })

};
