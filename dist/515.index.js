export const id = 515;
export const ids = [515];
export const modules = {

/***/ 7864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ signingWords),
/* harmony export */   PJ: () => (/* binding */ noSignatures),
/* harmony export */   SU: () => (/* binding */ meetsBaseline),
/* harmony export */   V: () => (/* binding */ gradeOf),
/* harmony export */   zA: () => (/* binding */ signaturePolicy)
/* harmony export */ });
/* unused harmony export defaultBots */
/** Where there is no repository to ask. */
function noSignatures(unknown) {
    return {
        about: null,
        commitsOf: () => [],
        detachedOf: () => [],
        baseline: null,
        required: false,
        changedTrust: [],
        counts: {},
        unknown,
    };
}
const rank = {
    none: 0,
    unknown: 1,
    platform: 2,
    author: 3,
};
/** The weakest commit decides: a signed change on top of an unsigned one does not vouch for it. */
function gradeOf(signatures, path) {
    if (signatures.detachedOf(path).some(({ verdict }) => verdict === 'valid'))
        return 'artifact';
    const [weakest] = [...signatures.commitsOf(path)].sort((a, b) => rank[a.grade] - rank[b.grade]);
    return weakest?.grade ?? 'unknown';
}
const gradeWords = [
    ['none', 'unsigned'],
    ['platform', 'signed by the site only'],
    ['author', 'signed by their authors'],
    ['artifact', 'signed as files'],
    ['unknown', 'not verifiable here'],
];
/** `deploy scripts: 3 unsigned, 1 not verifiable here`; null where nothing is known of any. */
function signingWords({ counts }) {
    const said = gradeWords.flatMap(([grade, words]) => counts[grade] ? [[grade, `${counts[grade]} ${words}`]] : []);
    return said.some(([grade]) => grade !== 'unknown')
        ? `deploy scripts: ${said.map(([, words]) => words).join(', ')}`
        : null;
}
const defaultBots = ['dependabot[bot]', 'renovate[bot]', 'github-actions[bot]'];
/** A value that makes no sense is its default: the configuration is checked elsewhere. */
function signaturePolicy(options) {
    const oneOf = (value, allowed, otherwise) => allowed.find((one) => one === value) ?? otherwise;
    const number = (value, least, most, otherwise) => typeof value === 'number' && value >= least && value <= most ? value : otherwise;
    const text = (value) => (typeof value === 'string' && value !== '' ? value : null);
    const path = (value) => (typeof value === 'string' && value !== '' ? plainPath(value) : null);
    return {
        mode: oneOf(options.mode === false ? 'off' : options.mode, ['off', 'baseline', 'require'], 'baseline'),
        require: oneOf(options.require, ['any', 'author', 'artifact'], 'author'),
        baselinePercent: number(options['baseline-percent'], 0, 100, 90),
        baselineCommits: number(options['baseline-commits'], 1, 10_000, 200),
        baselineMin: number(options['baseline-min'], 1, 10_000, 20),
        bots: Array.isArray(options.bots)
            ? options.bots.filter((bot) => typeof bot === 'string')
            : defaultBots,
        allowedSigners: path(options['allowed-signers']) ?? '.github/allowed_signers',
        gpgKeys: path(options['gpg-keys']),
        sigstoreRoot: path(options['sigstore-root']),
        sigstoreIdentity: text(options['sigstore-identity']),
        sigstoreIssuer: text(options['sigstore-issuer']),
        history: historyOf(options.history),
    };
}
function plainPath(path) {
    return path.replace(/^(\.?\/)+/, '').replace(/\/+$/, '');
}
function historyOf(value) {
    if (value === 'all')
        return { kind: 'all' };
    const since = typeof value === 'object' && value !== null ? value.since : undefined;
    return typeof since === 'string' && since !== '' ? { kind: 'since', revision: since } : { kind: 'last' };
}
/** Enough of the repository's own commits are signed for an unsigned one to stand out. */
function meetsBaseline(baseline, policy) {
    return (baseline !== null &&
        baseline.of >= policy.baselineMin &&
        baseline.signed * 100 >= policy.baselinePercent * baseline.of);
}


/***/ }),

/***/ 1736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ span),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
function span(start, end) {
    return { start, end };
}
/** Turns offsets of one text into lines and columns. Built once per text, each look-up is a binary search. */
class LineIndex {
    #starts = [0];
    #length;
    constructor(text) {
        this.#length = text.length;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** Offsets past the end are taken as the end. */
    positionAt(offset) {
        const at = Math.max(0, Math.min(offset, this.#length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - this.#starts[low] + 1 };
    }
    /** The span of a line (from 1) without its line end's `\n`; null when there is no such line. */
    lineSpan(line) {
        const start = this.#starts[line - 1];
        if (start === undefined)
            return null;
        const next = this.#starts[line];
        return { start, end: next === undefined ? this.#length : next - 1 };
    }
    get lineCount() {
        return this.#starts.length;
    }
}


/***/ }),

/***/ 5983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uj: () => (/* binding */ compareEnds),
  mK: () => (/* binding */ describeRuntime),
  rN: () => (/* binding */ isRapid),
  HB: () => (/* binding */ isShortLived),
  rQ: () => (/* binding */ judgeUse),
  rY: () => (/* binding */ verdicts)
});

// UNUSED EXPORTS: windowsOf

// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/versions/index.js + 6 modules
var versions = __webpack_require__(7738);
// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __webpack_require__(8394);
;// CONCATENATED MODULE: ./build/versions/cycle-ranges.js


/** Beyond anything released: a range that takes it takes the next cycle too. */
const future = '999.0.0';
/**
 * The listed cycles of which a range takes at least one version, newest first as listed. Null when the range
 * is open above or cannot be read: then nothing is known of what will run.
 */
function admittedCycles(product, range) {
    const scheme = schemeOf(product.name, range);
    if (scheme === null || range.length > 256)
        return null;
    const open = scheme.satisfies(future, range);
    if (open !== false)
        return null;
    const named = [...range.matchAll(/\d+(?:\.\d+)*/g)].map(([version]) => version);
    return product.cycles.filter((cycle) => samples(cycle, named).some((version) => scheme.satisfies(version, range) === true));
}
/** Poetry writes `^3.6` and setup-python `3.6 - 3.8`, which Python's own tools cannot read. */
function schemeOf(product, range) {
    if (product === 'python' && /\^|~(?!=)|\s-\s|\|\||^\d/.test(range))
        return semver/* npm */.wm;
    return (0,versions/* schemeForRuntime */.R3)(product);
}
/** First, last and latest of a cycle, and what the range itself names of it. */
function samples(cycle, named) {
    const own = named.filter((version) => version === cycle.cycle || version.startsWith(`${cycle.cycle}.`));
    const latest = cycle.latest === null ? [] : [cycle.latest];
    return [
        full(cycle.cycle, '0'),
        full(cycle.cycle, '9999'),
        ...own.map((version) => full(version, '0')),
        ...latest,
    ];
}
/** `20` \u2192 20.0.0 or 20.9999.9999, `3.6` \u2192 3.6.9999. */
function full(version, filler) {
    const parts = version.split('.');
    while (parts.length < 3)
        parts.push(filler);
    return parts.join('.');
}

// EXTERNAL MODULE: ./build/versions/cycles.js
var versions_cycles = __webpack_require__(6829);
;// CONCATENATED MODULE: ./build/rules/eol-runtimes/verdict.js



/** Null when the product is not known. */
function judgeUse(use, lifecycles, date, days) {
    const product = lifecycles.get(use.product);
    if (!product)
        return null;
    const unknown = {
        use,
        product,
        cycle: null,
        state: 'unknown',
        end: null,
        oldest: null,
        several: false,
    };
    if (use.version === null || use.constraint === 'minimum')
        return unknown;
    if (use.constraint === 'range') {
        const admitted = admittedCycles(product, use.version);
        return admitted === null || admitted.length === 0 ? unknown : judgeSeveral(unknown, admitted, date, days);
    }
    const match = (0,versions_cycles/* matchCycle */.kf)(product, use.version);
    if (match.type === 'cycle')
        return judgeSeveral(unknown, [match.cycle], date, days);
    if (match.type === 'floating')
        return judgeSeveral(unknown, match.cycles, date, days);
    if (match.type === 'older') {
        // While the oldest that is listed lives, what came before it may live too.
        const { state } = (0,versions_cycles/* judgeCycle */.sI)(product.name, match.oldest, date, days);
        return state === 'ended' ? { ...unknown, state: 'older', oldest: match.oldest } : unknown;
    }
    return unknown;
}
/** Of several cycles only what holds for the one that lives longest can be said. */
function judgeSeveral(base, cycles, date, days) {
    const name = base.product.name;
    const [longest = null] = cycles.toSorted((a, b) => compareEnds((0,versions_cycles/* endOf */.pJ)(name, b), (0,versions_cycles/* endOf */.pJ)(name, a)));
    if (longest === null)
        return base;
    const { state, end } = (0,versions_cycles/* judgeCycle */.sI)(name, longest, date, days);
    return { ...base, cycle: longest, state, end, several: cycles.length > 1 };
}
/** Order of ends: ended on a day unknown, dates, not announced. Nobody knows counts as not announced. */
function compareEnds(a, b) {
    const left = rank(a);
    const right = rank(b);
    return left < right ? -1 : left > right ? 1 : 0;
}
function rank(end) {
    if (end === true)
        return '';
    return typeof end === 'string' ? end : '9999';
}
/** Every place that names a runtime, judged once: two sources may read the same words. */
function verdicts(facts, context) {
    const { lifecycles } = context.needs;
    if (!lifecycles)
        return [];
    const days = windowsOf(context);
    return judgeAll(facts, lifecycles, context.date, days).filter((verdict) => !isExtended(verdict, context));
}
/** Four rules ask the same of the same facts. */
const judged = new WeakMap();
function judgeAll(facts, lifecycles, date, days) {
    const asked = `${date} ${days.warn} ${days.grace}`;
    const known = judged.get(facts);
    if (known?.lifecycles === lifecycles && known.asked === asked)
        return known.verdicts;
    const seen = new Set();
    const found = [];
    for (const use of facts.all('runtime')) {
        const key = `${use.path}\n${use.span.start}\n${use.product}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        const verdict = judgeUse(use, lifecycles, date, days);
        if (verdict)
            found.push(verdict);
    }
    judged.set(facts, { lifecycles, asked, verdicts: found });
    return found;
}
function windowsOf(context) {
    return { warn: days(context.options['warn-days'], 90), grace: days(context.options['grace-days'], 0) };
}
/** A hundred years are enough for everybody, and keep dates four-digit. */
function days(value, otherwise) {
    return typeof value === 'number' && Number.isFinite(value)
        ? Math.min(36_500, Math.max(0, Math.trunc(value)))
        : otherwise;
}
/**
 * `extended: { centos@7: { until: 2028-06-30, reason: \u2026 } }`: somebody else fixes it until then. Without a
 * reason or a day it counts for nothing.
 */
function isExtended({ product, cycle, use }, { options, date }) {
    const extended = options.extended;
    if (typeof extended !== 'object' || extended === null)
        return false;
    for (const key of [`${product.name}@${cycle?.cycle ?? use.version ?? ''}`, product.name]) {
        const entry = Object.hasOwn(extended, key)
            ? extended[key]
            : undefined;
        if (typeof entry !== 'object' || entry === null)
            continue;
        const { until, reason } = entry;
        if (typeof until !== 'string' || !(0,day/* isDay */.N)(until) || typeof reason !== 'string' || reason.trim() === '')
            continue;
        if (date <= until)
            return true;
    }
    return false;
}
/** What everybody is behind with: an error would be cried all the time. */
function isRapid(product, cycle) {
    // Go ends a cycle when the second next appears (https://go.dev/doc/devel/release#policy).
    return product.name === 'go' || isShortLived(product, cycle);
}
/** Cycles that live for weeks or a few months: always about to end. */
function isShortLived(product, cycle) {
    if (product.name === 'rust' || product.name === 'deno')
        return true;
    if (cycle === null || cycle.released === null || typeof cycle.eol !== 'string')
        return false;
    return cycle.eol < (0,day/* addDays */.fi)(cycle.released, 120);
}
/**
 * What `premortem facts` says of one runtime. Of several cycles that may run nothing is said unless all of them
 * have ended. `eol` is the day that counts (for Lambda the day of deprecation).
 */
function describeRuntime(use, lifecycles, date) {
    const verdict = judgeUse(use, lifecycles, date, { warn: 0, grace: 0 });
    if (verdict?.state === 'older')
        return { cycle: null, eol: null, isEol: null };
    if (!verdict?.cycle || verdict.state === 'unknown')
        return { cycle: verdict?.cycle?.cycle ?? null, eol: null, isEol: null };
    const ended = verdict.state === 'ended' || verdict.state === 'long-term';
    if (verdict.several && !ended)
        return { cycle: null, eol: null, isEol: null };
    return { cycle: verdict.cycle.cycle, eol: (0,versions_cycles/* endOf */.pJ)(verdict.product.name, verdict.cycle), isEol: ended };
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

/***/ 6829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kf: () => (/* binding */ matchCycle),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   sI: () => (/* binding */ judgeCycle),
/* harmony export */   xN: () => (/* binding */ compareCycles)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6320);

const unknown = { type: 'unknown' };
/** Java says 1.8 and 8u292 for 8. */
const java = new Set([
    'alibaba-dragonwell',
    'amazon-corretto',
    'azul-zulu',
    'bellsoft-liberica',
    'eclipse-temurin',
    'graalvm-ce',
    'ibm-semeru-runtime',
    'microsoft-build-of-openjdk',
    'openjdk-builds-from-oracle',
    'oracle-graalvm',
    'oracle-jdk',
    'redhat-build-of-openjdk',
    'sapmachine',
]);
/** Versions that name a cycle in a way no prefix finds, by product. */
const spoken = {
    // amazonlinux:1 is the last release of the first line.
    'amazon-linux': { '1': '2018.03', al1: '2018.03', al2: '2', al2022: '2023', al2023: '2023' },
    // Years on the box, numbers in the data.
    mssqlserver: {
        '2012': '11.0-sp4',
        '2014': '12.0-sp3',
        '2016': '13.0-sp3',
        '2017': '14.0',
        '2019': '15.0',
        '2022': '16.0',
        '2025': '17.0',
    },
    dotnetfx: { '3.5': '3.5-sp1' },
    // The container tag 1809 is the image of LTSC 2019; the cycle 1809 is the desktop channel's.
    'windows-server-core': {
        '1809': '2019',
        ltsc2016: '2016',
        ltsc2019: '2019',
        ltsc2022: '2022',
        ltsc2025: '2025',
    },
    'windows-nano-server': {
        '1809': '2019',
        sac2016: '1607',
        ltsc2019: '2019',
        ltsc2022: '2022',
        ltsc2025: '2025',
    },
};
/** Their cycles are names, or numbers that do not nest: nothing but the whole name matches. */
const exactOnly = new Set([
    'aws-lambda',
    'github-actions-runner-images',
    'windows-server-core',
    'windows-nano-server',
    'dotnetfx',
]);
/**
 * The cycle whose components are the longest prefix of the version's: 3.10.2 is 3.10 and never 3.1, 10.3 is 10
 * where 9.6.1 is 9.6. Code names (`buster`, `bionic`) match their cycle.
 */
function matchCycle(product, version) {
    const asked = normal(product, version);
    if (asked === '')
        return unknown;
    const exact = product.cycles.find(({ cycle }) => cycle.toLowerCase() === asked);
    if (exact)
        return { type: 'cycle', cycle: exact };
    const named = product.cycles.find(({ codename }) => codename?.split(' ')[0]?.toLowerCase() === asked);
    if (named && /^[a-z]/.test(asked))
        return { type: 'cycle', cycle: named };
    if (exactOnly.has(product.name) || !/^\d/.test(asked))
        return unknown;
    const parts = components(asked);
    for (let length = parts.length; length > 0; length--) {
        const prefix = parts.slice(0, length).join('.');
        const found = product.cycles.find(({ cycle }) => cycle === prefix);
        if (found)
            return { type: 'cycle', cycle: found };
    }
    const below = product.cycles.filter(({ cycle }) => startsWith(components(cycle), parts));
    if (below.length === 1)
        return { type: 'cycle', cycle: below[0] };
    if (below.length > 1)
        return { type: 'floating', cycles: below.toSorted((a, b) => compareCycles(b.cycle, a.cycle)) };
    return older(product, asked);
}
function normal(product, version) {
    let text = version.trim().toLowerCase();
    if (/^v\d/.test(text))
        text = text.slice(1);
    if (java.has(product.name)) {
        text = text.replace(/^1\.(?=[5-9](?:\D|$))/, '').replace(/^(\d+)[u+].*$/, '$1');
    }
    const names = Object.hasOwn(spoken, product.name) ? spoken[product.name] : {};
    if (Object.hasOwn(names, text))
        return names[text];
    // Leap is 15.5; Tumbleweed has no number and never comes here.
    return text;
}
/** `3.13.0rc1` \u2192 3, 13, 0: letters after a number belong to a pre-release or a build. */
function components(version) {
    const parts = [];
    for (const part of version.split(/[.\-_+]/)) {
        const digits = /^\d+/.exec(part)?.[0];
        if (digits === undefined)
            break;
        parts.push(digits);
        if (digits.length < part.length)
            break;
    }
    return parts;
}
function startsWith(whole, start) {
    return (start.length > 0 && start.length <= whole.length && start.every((part, index) => whole[index] === part));
}
/** No such cycle is not "supported": older than every numbered cycle is said, a hole in between is unknown. */
function older(product, version) {
    const numbered = product.cycles.filter(({ cycle }) => /^\d+(?:\.\d+)*$/.test(cycle));
    if (numbered.length < product.cycles.length / 2)
        return unknown;
    const oldest = numbered.reduce((low, next) => (low === null || compareCycles(next.cycle, low.cycle) < 0 ? next : low), null);
    return oldest !== null && compareCycles(version, oldest.cycle) < 0 ? { type: 'older', oldest } : unknown;
}
/** By numbers, component by component: 3.9 before 3.10. */
function compareCycles(a, b) {
    const left = components(a);
    const right = components(b);
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const difference = Number(left[index] ?? 0) - Number(right[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Only these give their extended phase to everybody: Ubuntu's, Red Hat's and Node's is paid for. */
const freeExtension = new Set(['debian']);
/**
 * Where a cycle stands on a day (ISO). The last supported day is still supported. `grace` days after the end
 * nothing is said.
 */
function judgeCycle(product, cycle, date, days = { warn: 90, grace: 0 }) {
    const end = endOf(product, cycle);
    if (end === true)
        return { state: 'ended', end: null };
    if (end === false || end === null)
        return { state: end === false ? 'supported' : 'unknown', end: null };
    if (date > (0,_model_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, days.grace)) {
        const extended = cycle.eoes;
        if (freeExtension.has(product) && typeof extended === 'string' && date <= extended) {
            return { state: 'long-term', end };
        }
        return { state: 'ended', end };
    }
    const announced = product === 'github-actions-runner-images' && typeof cycle.eoas === 'string' && date > cycle.eoas;
    return { state: announced || date >= (0,_model_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, -days.warn) ? 'ending' : 'supported', end };
}
/**
 * The day that counts. Lambda: `eoas` is the day of deprecation, after which nothing is patched; `eol`, when
 * functions can no longer be updated, is moved every year.
 */
function endOf(product, cycle) {
    if (product === 'aws-lambda' && typeof cycle.eoas === 'string')
        return cycle.eoas;
    return cycle.eol;
}


/***/ }),

/***/ 1708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ goModule),
/* harmony export */   go: () => (/* binding */ go)
/* harmony export */ });
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8401);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8394);


/** https://go.dev/ref/mod#pseudo-versions: `v0.0.0-20230722141000-abcdef123456`. */
const pseudo = /^v0\.0\.0-(?:0\.)?\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/;
/** `go1.21` of toolchain lines is a version too. */
function parse(version) {
    const semver = (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSemver */ .kf)(version.startsWith('go') ? version.slice(2) : version);
    return semver === null ? null : { ...semver, commit: pseudo.test(version) };
}
const go = (0,_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .defineScheme */ .X)({
    name: 'go',
    // v0 and v1 share one import path; golang.org/x moves v0 monthly and breaks nobody.
    zero: 'none',
    parse,
    order: _semver_js__WEBPACK_IMPORTED_MODULE_1__/* .orderSemver */ .t9,
    release: ({ numbers, commit }) => ({ epoch: '0', numbers, commit }),
    isPrerelease: ({ prerelease, commit }) => prerelease.length > 0 && !commit,
    /** go.mod names the least version that will do. */
    satisfies(version, requirement) {
        if (parse(version) === null || parse(requirement) === null)
            return null;
        return go.compare(version, requirement) >= 0;
    },
    isExact: (requirement) => parse(requirement) !== null,
});
/**
 * `github.com/x/y/v3` \u2192 `github.com/x/y`, `gopkg.in/yaml.v3` \u2192 `gopkg.in/yaml`: the path that the majors of
 * one module share (https://go.dev/ref/mod#major-version-suffixes).
 */
function goModule(path) {
    if (path.startsWith('gopkg.in/'))
        return path.replace(/\.v\d+(?:-unstable)?$/, '');
    return path.replace(/\/v[1-9]\d*$/, '');
}


/***/ }),

/***/ 7738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DE: () => (/* binding */ comparisonFor),
  XJ: () => (/* binding */ schemeFor),
  R3: () => (/* binding */ schemeForRuntime)
});

// EXTERNAL MODULE: ./build/versions/action-ref.js
var action_ref = __webpack_require__(4336);
// EXTERNAL MODULE: ./build/versions/calendar.js
var calendar = __webpack_require__(920);
// EXTERNAL MODULE: ./build/versions/numeral.js
var numeral = __webpack_require__(4010);
// EXTERNAL MODULE: ./build/versions/range.js
var versions_range = __webpack_require__(4113);
// EXTERNAL MODULE: ./build/versions/scheme.js
var scheme = __webpack_require__(8401);
// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __webpack_require__(8394);
;// CONCATENATED MODULE: ./build/versions/composer.js




const shape = /^v?(\d+(?:\.\d+)*)(?:[-._]?(stable|beta|b|rc|alpha|a|patch|pl|p)(?:[-.]?(\d+))?)?(?:[-.]?(dev))?(?:\+\S*)?$/;
const drupal = /^\d+\.x-(?=\d)/;
const stabilities = {
    a: 1,
    alpha: 1,
    b: 2,
    beta: 2,
    rc: 3,
    stable: 4,
    p: 5,
    pl: 5,
    patch: 5,
};
function parse(version) {
    if (version.length > semver/* longestVersion */.Ps)
        return null;
    const match = shape.exec(version.trim().toLowerCase().replace(drupal, ''));
    if (match === null)
        return null;
    const [, numbers = '', stability = 'stable', number = '0', dev] = match;
    return {
        numbers: numbers.split('.').map(numeral/* numeral */.Dx),
        stability: dev === undefined ? (stabilities[stability] ?? 4) : 0,
        number: (0,numeral/* numeral */.Dx)(number),
    };
}
function order(a, b) {
    return ((0,numeral/* compareNumeralLists */.ri)(a.numbers, b.numbers) ||
        a.stability - b.stability ||
        (0,numeral/* compareNumerals */.ZJ)(a.number, b.number));
}
/** https://getcomposer.org/doc/articles/versions.md. Null for branches and what else is not understood. */
function rangeOf(requirement) {
    const range = [];
    for (const alternative of requirement.split(/\|\|?/)) {
        const bounds = boundsOfAll(alternative.trim());
        if (bounds === null)
            return null;
        range.push(bounds);
    }
    return range;
}
function boundsOfAll(text) {
    const hyphen = /^(\S+) - (\S+)$/.exec(text);
    if (hyphen !== null) {
        const [low, high] = [parse(hyphen[1]), parse(hyphen[2])];
        if (low === null || high === null)
            return null;
        if (high.numbers.length >= 3)
            return [
                { operator: '>=', version: hyphen[1] },
                { operator: '<=', version: hyphen[2] },
            ];
        return (0,versions_range/* between */.Tq)(hyphen[1], (0,versions_range/* raisedAt */.IP)(high.numbers, high.numbers.length - 1));
    }
    const bounds = [];
    for (const part of text.replace(/([<>=!~^]) +/g, '$1').split(/[\s,]+/)) {
        const parsed = boundsOf(part.replace(/@(?:dev|alpha|beta|rc|stable)$/i, ''));
        if (parsed === null)
            return null;
        bounds.push(...parsed);
    }
    return bounds;
}
function boundsOf(part) {
    if (part === '' || part === '*')
        return versions_range/* anything */.D8[0];
    const wildcard = /^v?(\d+(?:\.\d+)*)\.[*x]$/.exec(part);
    if (wildcard !== null) {
        const numbers = wildcard[1].split('.').map(numeral/* numeral */.Dx);
        return (0,versions_range/* between */.Tq)(`${wildcard[1]}-dev`, `${(0,versions_range/* raisedAt */.IP)(numbers, numbers.length - 1)}-dev`);
    }
    const match = /^([~^]|[<>]=?|!=|<>|==?|)(\S+)$/.exec(part);
    const version = match === null ? null : parse(match[2]);
    if (match === null || version === null)
        return null;
    const { numbers } = version;
    switch (match[1]) {
        case '^':
            return (0,versions_range/* between */.Tq)(match[2], `${(0,versions_range/* caretCeiling */.Vj)(numbers)}-dev`);
        case '~':
            return (0,versions_range/* between */.Tq)(match[2], `${(0,versions_range/* raisedAt */.IP)(numbers, Math.max(0, numbers.length - 2))}-dev`);
        case '>':
        case '>=':
        case '<':
        case '<=':
            return [{ operator: match[1], version: match[2] }];
        case '!=':
        case '<>':
            return [{ operator: '!=', version: match[2] }];
        default:
            return [{ operator: '=', version: match[2] }];
    }
}
const composer = (0,scheme/* defineScheme */.X)({
    name: 'composer',
    zero: 'caret',
    parse,
    order,
    release: ({ numbers }) => ({ epoch: '0', numbers }),
    isPrerelease: ({ stability }) => stability < 4,
    satisfies(version, requirement) {
        if (requirement.length > 1024 || parse(version) === null)
            return null;
        const range = rangeOf(requirement.trim());
        return range === null ? null : (0,versions_range/* inRange */.r4)(version, range, (a, b) => composer.compare(a, b));
    },
    isExact: (requirement) => parse(requirement.trim().replace(/^==?/, '')) !== null,
});

// EXTERNAL MODULE: ./build/versions/pessimistic.js
var pessimistic = __webpack_require__(5813);
;// CONCATENATED MODULE: ./build/versions/gem.js





const gem_shape = /^\s*\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?\s*$/;
function gem_parse(version) {
    if (version.length > semver/* longestVersion */.Ps || !gem_shape.test(version))
        return null;
    const segments = (version.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? []).map((segment) => isNumber(segment) ? (0,numeral/* numeral */.Dx)(segment) : segment);
    const letters = segments.findIndex((segment) => !isNumber(segment));
    const numbers = letters === -1 ? segments : segments.slice(0, letters);
    const rest = letters === -1 ? [] : segments.slice(letters);
    return { segments: [...withoutTrailingZeros(numbers), ...withoutTrailingZeros(rest)], numbers };
}
function isNumber(segment) {
    return segment.charCodeAt(0) <= 57;
}
function withoutTrailingZeros(segments) {
    let end = segments.length;
    while (end > 0 && segments[end - 1] === '0')
        end--;
    return segments.slice(0, end);
}
/** https://github.com/rubygems/rubygems/blob/master/lib/rubygems/version.rb: letters are below numbers. */
function gem_order(a, b) {
    const length = Math.max(a.segments.length, b.segments.length);
    for (let index = 0; index < length; index++) {
        const left = a.segments[index] ?? '0';
        const right = b.segments[index] ?? '0';
        if (isNumber(left) !== isNumber(right))
            return isNumber(left) ? 1 : -1;
        const sign = isNumber(left) ? (0,numeral/* compareNumerals */.ZJ)(left, right) : (0,numeral/* compareText */.n6)(left, right);
        if (sign !== 0)
            return sign;
    }
    return 0;
}
const gem = (0,scheme/* defineScheme */.X)({
    name: 'gem',
    zero: 'minor',
    parse: gem_parse,
    order: gem_order,
    release: ({ numbers }) => ({ epoch: '0', numbers }),
    isPrerelease: ({ segments }) => segments.some((segment) => !isNumber(segment)),
    satisfies(version, requirement) {
        const range = (0,pessimistic/* pessimisticRange */.l)(requirement.replaceAll('&', ','), (text) => gem_parse(text)?.numbers ?? null, '.A');
        if (range === null || gem_parse(version) === null)
            return null;
        return (0,versions_range/* inRange */.r4)(version, range, (a, b) => gem.compare(a, b));
    },
    isExact: (requirement) => /^=?\s*\d[0-9A-Za-z.-]*$/.test(requirement.trim()),
});

// EXTERNAL MODULE: ./build/versions/go.js
var go = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/versions/image-tag.js

function parseImageTag(tag) {
    const match = /^v?(\d+(?:\.\d+)*)(.*)$/.exec(tag);
    // A commit: all hex, and long.
    if (match === null || tag.length > 128 || /^[0-9a-f]{7,64}$/.test(tag))
        return null;
    return { version: match[1], suffix: match[2] };
}
/** By the leading version alone; the same version with another suffix (`-buster` \u2192 `-bullseye`) is unknown. */
function bumpOfTags(from, to) {
    if (from === to)
        return 'none';
    const [left, right] = [parseImageTag(from), parseImageTag(to)];
    if (left === null || right === null)
        return 'unknown';
    const bump = semver/* looseSemver */.N2.bump(left.version, right.version);
    return bump === 'none' ? 'unknown' : bump;
}
/** Sign of the order by leading version, 0 when it cannot be told. */
function compareTags(a, b) {
    const [left, right] = [parseImageTag(a), parseImageTag(b)];
    return left === null || right === null ? 0 : semver/* looseSemver */.N2.compare(left.version, right.version);
}

;// CONCATENATED MODULE: ./build/versions/maven.js




const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases = { cr: 'rc', ga: '', final: '', release: '' };
const shortForms = { a: 'alpha', b: 'beta', m: 'milestone' };
const nothing = { rank: qualifiers.indexOf(''), text: '' };
const unknownQualifier = qualifiers.length;
const hyphenNumber = unknownQualifier + 1;
const dotNumber = unknownQualifier + 2;
function maven_parse(version) {
    const text = version.trim().toLowerCase();
    if (text.length > semver/* longestVersion */.Ps || !/^v?\d[0-9a-z._+~-]*$/.test(text))
        return null;
    const plain = text.startsWith('v') ? text.slice(1) : text;
    const tokens = [];
    const numbers = [];
    let leading = true;
    for (const { 0: word, index } of plain.matchAll(/\d+|[^\d.-]+/g)) {
        const before = plain[index - 1];
        if (word.charCodeAt(0) <= 57) {
            const number = (0,numeral/* numeral */.Dx)(word);
            const dotted = before === '.' || before === undefined;
            if (leading && dotted)
                numbers.push(number);
            else
                leading = false;
            if (!dotted)
                cutNothing(tokens);
            tokens.push({ rank: dotted ? dotNumber : hyphenNumber, text: number });
        }
        else {
            leading = false;
            cutNothing(tokens);
            tokens.push(qualifier(word, /^\d/.test(plain.slice(index + word.length, index + word.length + 1))));
        }
    }
    cutNothing(tokens);
    return { tokens, numbers };
}
function qualifier(word, beforeDigit) {
    const long = (beforeDigit ? shortForms[word] : undefined) ?? aliases[word] ?? word;
    const rank = qualifiers.indexOf(long);
    return rank === -1 ? { rank: unknownQualifier, text: long } : { rank, text: '' };
}
function cutNothing(tokens) {
    for (let last = tokens.at(-1); last !== undefined && isNothing(last); last = tokens.at(-1))
        tokens.pop();
}
function isNothing({ rank, text }) {
    return rank === nothing.rank || (rank > unknownQualifier && text === '0');
}
function maven_order(a, b) {
    const length = Math.max(a.tokens.length, b.tokens.length);
    for (let index = 0; index < length; index++) {
        const left = a.tokens[index] ?? nothing;
        const right = b.tokens[index] ?? nothing;
        if (left.rank !== right.rank)
            return left.rank - right.rank;
        const sign = left.rank > unknownQualifier
            ? (0,numeral/* compareNumerals */.ZJ)(left.text, right.text)
            : (0,numeral/* compareText */.n6)(left.text, right.text);
        if (sign !== 0)
            return sign;
    }
    return 0;
}
/** `[1.0,2.0),[3.0,)`. A bare version is a wish that Maven may overrule: null unless it is met exactly. */
function maven_rangeOf(requirement) {
    const range = [];
    const text = requirement.replace(/\s+/g, '');
    let at = 0;
    while (at < text.length) {
        const end = text.slice(at).search(/[\])]/);
        if (end === -1 || !/[[(]/.test(text[at]))
            return null;
        const [low = '', high, ...more] = text.slice(at + 1, at + end).split(',');
        if (more.length > 0)
            return null;
        const bounds = [];
        if (high === undefined)
            bounds.push({ operator: '=', version: low });
        else {
            if (low !== '')
                bounds.push({ operator: text[at] === '[' ? '>=' : '>', version: low });
            if (high !== '')
                bounds.push({ operator: text[at + end] === ']' ? '<=' : '<', version: high });
        }
        range.push(bounds);
        at += end + 1;
        if (text[at] === ',')
            at++;
    }
    return range.length === 0 ? null : range;
}
const maven = (0,scheme/* defineScheme */.X)({
    name: 'maven',
    zero: 'minor',
    parse: maven_parse,
    order: maven_order,
    release: ({ numbers }) => ({ epoch: '0', numbers }),
    isPrerelease: ({ tokens }) => tokens.some(({ rank }) => rank < nothing.rank),
    satisfies(version, requirement) {
        if (requirement.length > 1024 || maven_parse(version) === null)
            return null;
        const range = maven_rangeOf(requirement);
        if (range !== null)
            return (0,versions_range/* inRange */.r4)(version, range, (a, b) => maven.compare(a, b));
        return maven_parse(requirement) !== null && maven.compare(version, requirement) === 0 ? true : null;
    },
    isExact(requirement) {
        const text = requirement.trim();
        return maven_parse(text) !== null || /^\[[^,\s]+\]$/.test(text);
    },
});

;// CONCATENATED MODULE: ./build/versions/nuget.js



/** https://learn.microsoft.com/nuget/concepts/package-versioning: four numbers, labels without case. */
function nuget_parse(version) {
    return (0,semver/* parseSemver */.kf)(version.toLowerCase());
}
function nuget_boundsOf(requirement) {
    const text = requirement.trim();
    if (text === '*' || text === '')
        return [];
    const floating = /^(\d+(?:\.\d+)*)\.\*$/.exec(text);
    if (floating !== null) {
        const numbers = floating[1].split('.');
        return (0,versions_range/* between */.Tq)(floating[1], (0,versions_range/* raisedAt */.IP)(numbers, numbers.length - 1));
    }
    const interval = /^([[(])([^,\][()]*)(?:(,)([^,\][()]*))?([\])])$/.exec(text);
    if (interval === null)
        return nuget_parse(text) === null ? null : [{ operator: '>=', version: text }];
    const [, open, low = '', comma, high = '', close] = interval;
    if (comma === undefined)
        return nuget_parse(low) === null ? null : [{ operator: '=', version: low.trim() }];
    const bounds = [];
    if (low.trim() !== '')
        bounds.push({ operator: open === '[' ? '>=' : '>', version: low.trim() });
    if (high.trim() !== '')
        bounds.push({ operator: close === ']' ? '<=' : '<', version: high.trim() });
    return bounds.every(({ version }) => nuget_parse(version) !== null) ? bounds : null;
}
const nuget = (0,scheme/* defineScheme */.X)({
    name: 'nuget',
    zero: 'minor',
    parse: nuget_parse,
    order: semver/* orderSemver */.t9,
    release: ({ numbers }) => ({ epoch: '0', numbers }),
    isPrerelease: ({ prerelease }) => prerelease.length > 0,
    satisfies(version, requirement) {
        if (requirement.length > 1024 || nuget_parse(version) === null)
            return null;
        const bounds = nuget_boundsOf(requirement);
        return bounds === null ? null : (0,versions_range/* inRange */.r4)(version, [bounds], (a, b) => nuget.compare(a, b));
    },
    /** A bare version is a lower bound, `[1.0]` one version; what restore takes is the lowest, so both are fixed. */
    isExact: (requirement) => /^\[?\s*\d+(?:\.\d+)*(?:-[0-9A-Za-z.-]+)?\s*\]?$/.test(requirement.trim()),
});

;// CONCATENATED MODULE: ./build/versions/pep440.js





const pep440_shape = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const rankOfPre = { a: 0, alpha: 0, b: 1, beta: 1 };
function pep440_parse(version) {
    if (version.length > semver/* longestVersion */.Ps)
        return null;
    const match = pep440_shape.exec(version.trim().toLowerCase());
    if (match === null)
        return null;
    const [, epoch, release = '', pre, preNumber, bare, post, postNumber, dev, devNumber, local] = match;
    return {
        epoch: (0,numeral/* numeral */.Dx)(epoch ?? '0'),
        release: release.split('.').map(numeral/* numeral */.Dx),
        pre: pre === undefined ? null : [rankOfPre[pre] ?? 2, (0,numeral/* numeral */.Dx)(preNumber || '0')],
        post: bare === undefined ? (post === undefined ? null : (0,numeral/* numeral */.Dx)(postNumber || '0')) : (0,numeral/* numeral */.Dx)(bare),
        dev: dev === undefined ? null : (0,numeral/* numeral */.Dx)(devNumber || '0'),
        local: local?.split(/[-_.]/) ?? [],
    };
}
function pep440_order(a, b) {
    return orderPublic(a, b) || orderLocal(a.local, b.local);
}
function orderPublic(a, b) {
    return ((0,numeral/* compareNumerals */.ZJ)(a.epoch, b.epoch) ||
        (0,numeral/* compareNumeralLists */.ri)(a.release, b.release) ||
        preRank(a) - preRank(b) ||
        (0,numeral/* compareNumerals */.ZJ)(a.pre?.[1] ?? '0', b.pre?.[1] ?? '0') ||
        orderAbsent(a.post, b.post, -1) ||
        orderAbsent(a.dev, b.dev, 1));
}
/** 1.0.dev1 < 1.0a1 < 1.0b1 < 1.0rc1 < 1.0 */
function preRank({ pre, post, dev }) {
    if (pre !== null)
        return pre[0];
    return post === null && dev !== null ? -1 : 3;
}
function orderAbsent(a, b, absent) {
    if (a === null || b === null)
        return a === b ? 0 : a === null ? absent : -absent;
    return (0,numeral/* compareNumerals */.ZJ)(a, b);
}
function orderLocal(a, b) {
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
        const left = a[index];
        const right = b[index];
        const numbers = [/^\d+$/.test(left), /^\d+$/.test(right)];
        if (numbers[0] !== numbers[1])
            return numbers[0] ? 1 : -1;
        const sign = numbers[0] ? (0,numeral/* compareNumerals */.ZJ)((0,numeral/* numeral */.Dx)(left), (0,numeral/* numeral */.Dx)(right)) : (0,numeral/* compareText */.n6)(left, right);
        if (sign !== 0)
            return sign;
    }
    return a.length - b.length;
}
/** Poetry's own signs (https://python-poetry.org/docs/dependency-specification/), put into PEP 440's. */
function withoutCaret(clause) {
    const match = /^(\^|~(?!=))\s*(.+)$/.exec(clause);
    if (match === null)
        return clause;
    const version = pep440_parse(match[2]);
    if (version === null)
        return null;
    const { release } = version;
    const leading = release.findIndex((number) => number !== '0');
    const place = match[1] === '^' ? (leading === -1 ? release.length - 1 : leading) : Math.min(1, release.length - 1);
    return `>=${match[2]},<${(0,versions_range/* raisedAt */.IP)(release, place)}`;
}
function satisfies(version, requirement) {
    const parsed = pep440_parse(version);
    if (parsed === null || requirement.length > 1024)
        return null;
    let answer = false;
    for (const alternative of requirement.split('||')) {
        const one = satisfiesAll(parsed, version, alternative);
        if (one === true)
            return true;
        if (one === null)
            answer = null;
    }
    return answer;
}
function satisfiesAll(parsed, version, requirement) {
    const clauses = requirement
        .replace(/^\s*\(|\)\s*$/g, '')
        .split(',')
        .map((clause) => clause.trim())
        .filter((clause) => clause !== '' && clause !== '*');
    let answer = true;
    for (const clause of clauses) {
        const plain = withoutCaret(clause);
        const parts = plain === null ? [null] : plain.split(',').map((part) => satisfiesClause(parsed, version, part));
        if (parts.includes(false))
            return false;
        if (parts.includes(null))
            answer = null;
    }
    return answer;
}
function satisfiesClause(parsed, version, clause) {
    const match = /^(===|[~=!<>]=|[<>]|)\s*(\S+)$/.exec(clause);
    if (match === null)
        return null;
    const [, operator = '', operand = ''] = match;
    if (operator === '===')
        return version.trim().toLowerCase() === operand.toLowerCase();
    if (operand.endsWith('.*')) {
        if (operator !== '' && operator !== '==' && operator !== '!=')
            return null;
        const prefix = pep440_parse(operand.slice(0, -2));
        if (prefix === null)
            return null;
        return startsWith(parsed, prefix) === (operator !== '!=');
    }
    const bound = pep440_parse(operand);
    return bound === null ? null : judge(parsed, operator, bound);
}
function judge(version, operator, bound) {
    const sign = bound.local.length === 0 ? orderPublic(version, bound) : pep440_order(version, bound);
    switch (operator) {
        case '':
        case '==':
            return sign === 0;
        case '!=':
            return sign !== 0;
        case '>=':
            return sign >= 0;
        case '<=':
            return sign <= 0;
        case '<': // not the pre-releases of the bound itself
            return sign < 0 && (isPrerelease(bound) || !isPrerelease(version) || !sameRelease(version, bound));
        case '>': // not the post-releases of the bound itself
            return sign > 0 && (bound.post !== null || version.post === null || !sameRelease(version, bound));
        case '~=':
            if (bound.release.length < 2)
                return null;
            return sign >= 0 && startsWith(version, { ...bound, release: bound.release.slice(0, -1) });
        default:
            return null;
    }
}
function startsWith(version, prefix) {
    if (version.epoch !== prefix.epoch)
        return false;
    return prefix.release.every((number, index) => (version.release[index] ?? '0') === number);
}
function sameRelease(a, b) {
    return a.epoch === b.epoch && (0,numeral/* compareNumeralLists */.ri)(a.release, b.release) === 0;
}
function isPrerelease({ pre, dev }) {
    return pre !== null || dev !== null;
}
const parts = {
    zero: 'minor',
    parse: pep440_parse,
    order: pep440_order,
    release: ({ epoch, release }) => ({ epoch, numbers: release }),
    isPrerelease,
    satisfies,
    isExact: (requirement) => /^={0,3}\s*v?\d[^,\s*<>=!~]*$/.test(requirement.trim()),
};
const pep440 = (0,scheme/* defineScheme */.X)({ name: 'pep440', ...parts });
/** For projects that count by the year in two digits: pip 22.3 \u2192 23.0. */
const pep440ByYear = (0,scheme/* defineScheme */.X)({
    name: 'pep440, by year',
    ...parts,
    year: calendar/* twoDigitYear */.Bh,
});

;// CONCATENATED MODULE: ./build/versions/index.js










const schemes = {
    npm: semver/* npm */.wm,
    jsr: semver/* npm */.wm,
    deno: semver/* npm */.wm,
    pypi: pep440,
    conda: pep440,
    gem: gem,
    cargo: semver/* cargo */.Zt,
    golang: go.go,
    composer: composer,
    hex: semver/* hex */.uh,
    pub: semver/* pub */.Mr,
    maven: maven,
    nuget: nuget,
    cocoapods: semver/* cocoapods */.yu,
    terraform: semver/* terraform */.v4,
    helm: semver/* helm */.Fs,
};
/** How `ecosystem` reads versions; some packages of it count by the year. */
function schemeFor(ecosystem, name = '') {
    if (name !== '' && (0,calendar/* countsByTwoDigitYear */.ME)(ecosystem, name))
        return pep440ByYear;
    return schemes[ecosystem] ?? semver/* looseSemver */.N2;
}
const tags = { compare: compareTags, bump: bumpOfTags };
const refs = { compare: action_ref/* compareRefs */.Iu, bump: action_ref/* bumpOfRefs */.y9 };
/** What tells two versions of a package, a tag of an image or a ref of an action apart. */
function comparisonFor(ecosystem, name = '') {
    if (ecosystem === 'docker')
        return tags;
    return ecosystem === 'github' ? refs : schemeFor(ecosystem, name);
}
/** How a runtime reads what packages ask of it: `engines`, `requires-python`, `required_ruby_version`. */
const runtimeSchemes = {
    nodejs: semver/* npm */.wm,
    python: pep440,
    ruby: gem,
    rust: semver/* cargo */.Zt,
    php: composer,
};
function schemeForRuntime(product) {
    return runtimeSchemes[product] ?? null;
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
