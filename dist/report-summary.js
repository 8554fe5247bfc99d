export const id = 5591;
export const ids = [5591,7864];
export const modules = {

/***/ 87864:
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

/***/ 26812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lineExcerpt)
/* harmony export */ });
/** Longer lines are cut around the place, so that a minified file fills neither terminal nor page. */
const widest = 160;
/** The first line of a region; null when there is nothing to show. */
function lineExcerpt(places, path, region, width = widest) {
    const most = Math.max(20, Math.min(width, widest));
    const line = places.lineText(path, region.startLine);
    if (line.trim() === '')
        return null;
    const start = Math.min(region.startColumn - 1, line.length);
    const wanted = region.endLine === region.startLine ? region.endColumn - 1 : line.length;
    const end = Math.max(start, Math.min(wanted, line.length));
    const from = line.length > most ? Math.max(0, Math.min(start - Math.min(30, most >> 2), line.length - most)) : 0;
    const to = Math.min(line.length, from + most);
    const cut = (text, left, right) => `${left ? '\u2026' : ''}${text.replaceAll('\t', ' ')}${right ? '\u2026' : ''}`;
    return {
        before: cut(line.slice(from, start), from > 0, false),
        marked: cut(line.slice(start, Math.min(end, to)), false, end > to),
        after: end > to ? '' : cut(line.slice(end, to), false, to < line.length),
    };
}


/***/ }),

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ groupedOverFiles),
/* harmony export */   qw: () => (/* binding */ otherLines),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * Folds what one rule says of one thing in one file in the same words: `actions/checkout@v6` nine times is one thing
 * to read. The order is that of the first ones.
 */
function grouped(findings) {
    return foldedBy(findings, ({ path }) => path);
}
/** The same over all files, for a table with many places in one cell. */
function groupedOverFiles(findings) {
    return foldedBy(findings, () => '');
}
function foldedBy(findings, within) {
    const groups = new Map();
    for (const finding of findings) {
        const { rule, severity, message, subject, uncompared = '' } = finding;
        const words = [rule, severity, message, subject.name, subject.version ?? '', uncompared];
        const key = [within(finding), ...words].join('\0');
        const group = groups.get(key);
        if (group)
            group.others.push(finding);
        else
            groups.set(key, { finding, others: [] });
    }
    return [...groups.values()];
}
/** `lines 23, 35 and 61`; a long list ends in how many more there are. Null when all are on the first one's line. */
function otherLines(first, lines, most = 20) {
    const different = [...new Set(lines)].filter((line) => line !== first).sort((a, b) => a - b);
    if (different.length === 0)
        return null;
    const shown = different.slice(0, most);
    if (different.length > most)
        shown.push(`${different.length - most} more`);
    const last = shown.pop();
    if (shown.length === 0)
        return `line ${last}`;
    return `lines ${shown.join(', ')} and ${last}`;
}


/***/ }),

/***/ 31073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ installsTitle),
/* harmony export */   i: () => (/* binding */ installsSection)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49132);

/** More rows than these are in the HTML report only. */
const mostRows = 100;
const installsTitle = 'What your unpinned installs resolve to today';
/** What installs without a version get today, what moved first. '' when nothing was looked up. */
function installsSection({ installs }, places, blobUrl) {
    const rows = installs?.rows ?? [];
    if (rows.length === 0)
        return '';
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['package', 'version', 'released', `on ${installs.since}`, 'under', 'place'], rows.slice(0, mostRows).map(({ name, version, released, before, runtime, path, span }) => {
        const line = places.region(path, span).startLine;
        const where = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path}:${line}`);
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(version),
            released ?? '',
            before === null ? 'not known' : before === version ? 'the same' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(before),
            runtime ?? 'not known',
            blobUrl === undefined ? where : `[${where}](${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blobTarget */ .z8)(blobUrl, path, line)})`,
        ];
    }));
    const moved = rows.filter(({ before, version }) => before !== null && before !== version).length;
    const title = `<b>${installsTitle}</b>: ${rows.length}${moved > 0 ? `, ${moved} moved since ${installs.since}` : ''}`;
    const rest = rows.length > mostRows ? `\n\nand ${rows.length - mostRows} more` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(title, `${body}${rest}`);
}


/***/ }),

/***/ 37183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aB: () => (/* binding */ packageRows),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   oA: () => (/* binding */ isMajorRow),
/* harmony export */   sY: () => (/* binding */ bumpWords)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67704);


/**
 * Packages that move, by name, from and to: ten lockfiles that make one step are one row. What a finding says of a
 * row is said in the row, so `told` need not be shown a second time.
 */
function packageRows(report) {
    const moves = new Map();
    for (const upgrade of report.upgrades) {
        const { ecosystem, name, from, to, change } = upgrade;
        const key = [ecosystem, name, from.join(), to.join(), change].join('\0');
        const list = moves.get(key);
        if (list)
            list.push(upgrade);
        else
            moves.set(key, [upgrade]);
    }
    const about = new Map();
    for (const finding of (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .openFindings */ .lb)(report)) {
        for (const name of namesOf(finding)) {
            const key = `${finding.subject.ecosystem}\0${name}`;
            about.set(key, [...(about.get(key) ?? []), finding]);
        }
    }
    const told = new Set();
    const rows = [...moves.values()].map((places) => {
        const upgrade = places.find(({ direct }) => direct === true) ?? places[0];
        const found = (about.get(`${upgrade.ecosystem}\0${upgrade.name}`) ?? []).filter((finding) => isAbout(finding, upgrade));
        for (const finding of found)
            if (finding.subject.name === upgrade.name && !finding.uncompared)
                told.add(finding);
        const worst = found.sort((a, b) => _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[b.severity] - _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[a.severity])[0] ?? null;
        return { upgrade, places, finding: worst };
    });
    return { rows: rows.sort(byWeight), told };
}
/** A finding of a step from one version to another names them; other findings of a package do not. */
function namesOf({ subject, details }) {
    if (details.bump !== 'major' || typeof details.from !== 'string' || typeof details.to !== 'string')
        return [];
    const { packages } = details;
    return Array.isArray(packages) ? [...new Set([subject.name, ...packages.map(String)])] : [subject.name];
}
function isAbout({ subject, details }, { name, from, to }) {
    // Of packages that move in step only the first one's versions are named.
    return (subject.name !== name || (from.includes(details.from) && to.includes(details.to)));
}
const bumpOrder = ['major', 'unknown', 'minor', 'patch', 'none'];
function byWeight(a, b) {
    const rank = (finding) => (finding === null ? 0 : _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[finding.severity]);
    return (rank(b.finding) - rank(a.finding) ||
        bumpOrder.indexOf(a.upgrade.bump) - bumpOrder.indexOf(b.upgrade.bump) ||
        Number(b.upgrade.direct === true) - Number(a.upgrade.direct === true));
}
/** What is looked at: majors, what fell, and what cannot be ordered. The rest can be folded. */
function isMajorRow({ upgrade: { bump, change }, finding }) {
    return (finding !== null ||
        (change !== 'added' && change !== 'removed' && (bump === 'major' || bump === 'unknown')) ||
        change === 'downgraded');
}
/** `major`, `major (0.x)` where the second number breaks, `added`. */
function bumpWords({ change, bump, from, to }) {
    const word = change === 'upgraded' ? bump : change === 'downgraded' && bump === 'major' ? 'downgraded, major' : change;
    const isZero = (versions) => /^[^\d]*0\./.test(versions.at(-1) ?? '');
    return bump === 'major' && isZero(from) && isZero(to) ? `${word} (0.x)` : word;
}
/** Who asks for it, direct dependency first: `a \u2192 b`. */
function chainOf({ through }) {
    const chain = [...through].reverse();
    return chain.length <= 4 ? chain : [...chain.slice(0, 2), '\u2026', chain.at(-1)];
}
function worstOf(rows) {
    return rows.find(({ finding }) => finding !== null)?.finding?.severity ?? null;
}


/***/ }),

/***/ 80573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Pt: () => (/* binding */ icons),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   qN: () => (/* binding */ summaryBudget),
/* harmony export */   rO: () => (/* binding */ sectionText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49132);

const icons = { error: '\ud83d\udd34', warning: '\ud83d\udfe0', notice: '\ud83d\udd35' };
/** GitHub drops a step's whole summary above 1 MiB; comments and issues end at 65,536 characters. */
const summaryBudget = 1_000_000;
/** Takes rows off the biggest section until all fit. What is left out is in the other reports. */
function fitted(sections, budget) {
    const sized = sections.map((section) => ({ section, size: bytes(sectionText(section)) }));
    for (let total = sized.reduce((sum, { size }) => sum + size + 2, 0); total > budget;) {
        const biggest = sized.reduce((one, other) => (other.size > one.size ? other : one));
        const { rows, left } = biggest.section;
        if (biggest.size === 0)
            break;
        if (rows.length === 0) {
            total -= biggest.size;
            Object.assign(biggest, { section: { ...biggest.section, dropped: true }, size: 0 });
            continue;
        }
        const share = Math.min(0.9, Math.max(0, 1 - (total - budget) / biggest.size));
        const kept = Math.floor(rows.length * share);
        const section = { ...biggest.section, rows: rows.slice(0, kept), left: left + rows.length - kept };
        const size = bytes(sectionText(section));
        total += size - biggest.size;
        Object.assign(biggest, { section, size });
    }
    return sized.map(({ section }) => section);
}
function sectionText({ title, header, rows, left, open, dropped }) {
    if (dropped || rows.length + left === 0)
        return '';
    const body = rows.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(header, rows)] : [];
    if (left > 0)
        body.push(`${left} more ${left === 1 ? 'row is' : 'rows are'} left out here for size; the JSON, SARIF and HTML reports have them all.`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(title, body.join('\n\n'), open);
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}


/***/ }),

/***/ 40478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ruleCounts),
/* harmony export */   S: () => (/* binding */ statisticsTable)
/* harmony export */ });
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69468);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67704);



/** Findings by rule: what is worst in front, then what is most frequent. */
function ruleCounts(findings) {
    const byRule = new Map();
    for (const { rule, severity } of findings) {
        const counts = byRule.get(rule) ?? { error: 0, warning: 0, notice: 0 };
        counts[severity] += 1;
        byRule.set(rule, counts);
    }
    const worst = (counts) => _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.reduce((rank, level) => (counts[level] > 0 ? Math.max(rank, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[level]) : rank), 0);
    return [...byRule]
        .map(([rule, counts]) => ({ rule, counts, total: counts.error + counts.warning + counts.notice }))
        .sort((a, b) => worst(b.counts) - worst(a.counts) || b.total - a.total || (a.rule < b.rule ? -1 : 1));
}
/** The same as aligned lines for a terminal. */
function statisticsTable(findings, paint) {
    const rows = ruleCounts(findings);
    const width = (0,_model_append_js__WEBPACK_IMPORTED_MODULE_2__/* .longest */ .x)(rows.map(({ rule }) => rule));
    const line = (rule, cells) => `  ${rule.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
    return [
        paint('bold', line('rule', ['errors', 'warnings', 'notices', 'findings'])),
        ...rows.map(({ rule, counts, total }) => line(rule, [..._verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.map((level) => counts[level]), total])),
    ];
}


/***/ }),

/***/ 65591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingHeader: () => (/* binding */ findingHeader),
  findingRow: () => (/* binding */ findingRow),
  footer: () => (/* binding */ footer),
  heading: () => (/* binding */ heading),
  mark: () => (/* binding */ mark),
  overview: () => (/* binding */ overview),
  packageHeader: () => (/* binding */ packageHeader),
  packageRow: () => (/* binding */ packageRow),
  ruleLink: () => (/* binding */ ruleLink),
  summaryReport: () => (/* binding */ summaryReport)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/signature.js
var signature = __webpack_require__(87864);
// EXTERNAL MODULE: ./build/reporters/groups.js
var groups = __webpack_require__(2093);
// EXTERNAL MODULE: ./build/reporters/installs.js
var reporters_installs = __webpack_require__(31073);
// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __webpack_require__(49132);
// EXTERNAL MODULE: ./build/reporters/package-rows.js
var package_rows = __webpack_require__(37183);
// EXTERNAL MODULE: ./build/reporters/places.js
var places = __webpack_require__(72701);
// EXTERNAL MODULE: ./build/reporters/sections.js
var reporters_sections = __webpack_require__(80573);
// EXTERNAL MODULE: ./build/reporters/text.js
var reporters_text = __webpack_require__(69530);
;// CONCATENATED MODULE: ./build/reporters/timeline.js

/** More bars than this cannot be read, and Mermaid ends at 50,000 characters. */
const mostBars = 40;
const words = {
    ended: '\ud83d\udd34 ended',
    'long-term': '\ud83d\udfe0 ended, long-term support runs',
    ending: '\ud83d\udfe0 ends soon',
    supported: '\ud83d\udfe2 supported',
    unknown: 'not known',
};
/** How long what is in use is supported: a Gantt chart, and the same facts as a table. '' when nothing is known. */
function timelineSection(report, diagrams, blobUrl) {
    const rows = report.timeline;
    if (rows.length === 0)
        return '';
    const body = (0,markdown/* table */.tp)(['in use', 'state', 'released', 'supported until', 'named in'], rows.map((row) => [(0,markdown/* code */.aY)(row.label), words[row.state], row.from ?? '', until(row), timeline_places(row, blobUrl)]));
    const ended = rows.filter(({ state }) => state === 'ended').length;
    const title = `<b>Support of the runtimes in use</b>: ${rows.length}${ended > 0 ? `, ${ended} ended` : ''}`;
    return (0,markdown/* folded */.TM)(title, diagrams ? `${gantt(rows, report.asOf)}\n\n${body}` : body);
}
function until({ to, state }) {
    if (to !== null)
        return to;
    return state === 'ended' ? 'over, day not known' : 'no end announced';
}
function timeline_places({ places: all }, blobUrl) {
    const shown = all.slice(0, 5).map(({ path, line }) => {
        const text = (0,markdown/* code */.aY)(line === null ? path : `${path}:${line}`);
        return blobUrl === undefined ? text : `[${text}](${(0,markdown/* blobTarget */.z8)(blobUrl, path, line)})`;
    });
    return all.length > 5 ? `${shown.join('<br>')}<br>and ${all.length - 5} more` : shown.join('<br>');
}
/** Old and plain Mermaid, because GitHub's version lags: ASCII labels, no `:`, `;`, `#` or `,` in them, no HTML. */
function gantt(rows, today) {
    const bars = rows.slice(0, mostBars).map((row) => {
        const start = row.from ?? row.to ?? today;
        const end = row.to ?? (row.state === 'ended' ? today : farAhead(today));
        const tag = row.state === 'ended'
            ? 'crit, '
            : row.state === 'ending' || row.state === 'long-term'
                ? 'active, '
                : '';
        return `    ${label(row.label)} :${tag}${start}, ${end < start ? start : end}`;
    });
    return [
        '```mermaid',
        'gantt',
        '    dateFormat YYYY-MM-DD',
        '    axisFormat %Y',
        // Mermaid's own line is at the reader's day; the milestone is at the report's.
        '    todayMarker off',
        `    As of ${today} :milestone, ${today}, 0d`,
        ...bars,
        '```',
    ].join('\n');
}
function farAhead(today) {
    return `${Number(today.slice(0, 4)) + 3}${today.slice(4, 8)}01`;
}
function label(text) {
    return text.replace(/[^\w.()+ -]/g, ' ').trim() || 'unnamed';
}

// EXTERNAL MODULE: ./build/reporters/verdict.js
var verdict = __webpack_require__(67704);
;// CONCATENATED MODULE: ./build/reporters/summary.js











/** Everything a run found, as GitHub Flavored Markdown: verdict first, then by check, then what was not checked. */
function summaryReport(report, options = {}) {
    const open = (0,verdict/* openFindings */.lb)(report);
    const setting = { report, places: new places/* Places */.N(report.facts), options };
    const compared = open.filter((finding) => !finding.uncompared);
    const uncompared = open.filter((finding) => finding.uncompared);
    const { rows, told } = (0,package_rows/* packageRows */.aB)(report);
    const opening = [heading(report, options), (0,verdict/* failing */.Jr)(report, open), overview(compared)];
    const timeline = timelineSection(report, options.diagrams !== false, options.blobUrl);
    const installs = (0,reporters_installs/* installsSection */.i)(report, setting.places, options.blobUrl);
    const closing = footer(report, options);
    const majors = rows.filter(package_rows/* isMajorRow */.oA);
    const checks = finding/* actionNames */.Bk.map((action) => {
        const own = compared.filter((finding) => finding.action === action);
        const shown = own.filter((finding) => !told.has(finding));
        // Told in the rows of the packages, which belong to the check that found them.
        const holdsRows = own.length > shown.length;
        return {
            rank: own.reduce((most, { severity }) => Math.max(most, finding/* severityRank */.qs[severity]), 0),
            sections: [
                findingsSection(action, shown, setting),
                ...(holdsRows ? [packagesSection(majors, rows, compared, setting)] : []),
            ],
            holdsRows,
        };
    });
    const sections = [
        ...checks.sort((a, b) => b.rank - a.rank).flatMap((check) => check.sections),
        findingsSection('could not be compared', uncompared, setting),
        ...(checks.some(({ holdsRows }) => holdsRows) ? [] : [packagesSection(majors, rows, compared, setting)]),
        minorSection(rows.filter((row) => !(0,package_rows/* isMajorRow */.oA)(row)), setting),
        exceptionsSection(report, setting.places),
        diagnosticsSection(report, setting.places),
    ];
    const fixed = (0,reporters_sections/* bytes */.ee)([...opening, installs, timeline, closing].join('\n\n'));
    const texts = (0,reporters_sections/* fitted */.$5)(sections, (options.budget ?? reporters_sections/* summaryBudget */.qN) - fixed).map(reporters_sections/* sectionText */.rO);
    const parts = [...opening, ...texts.slice(0, -1), installs, timeline, ...texts.slice(-1), closing];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** `## premortem: 1 error in octo/example@0bc76ba8` */
function heading(report, { about }) {
    const words = `## premortem: ${(0,verdict/* verdict */.WJ)(report, (0,verdict/* openFindings */.lb)(report))}`;
    if (about === undefined)
        return words;
    const name = (0,markdown/* code */.aY)(`${about.repository}@${about.commit.slice(0, 8)}`);
    return `${words} in [${name}](${(0,markdown/* linkTarget */.Cm)(about.url)})`;
}
function overview(open) {
    if (open.length === 0)
        return '';
    const rows = finding/* actionNames */.Bk
        .map((action) => {
        const own = open.filter((finding) => finding.action === action);
        const count = (severity) => own.filter((finding) => finding.severity === severity).length;
        return [action, count('error'), count('warning'), count('notice')];
    })
        .filter(([, ...counts]) => counts.some((count) => count > 0))
        .map(([action, errors, warnings, notices]) => [
        action,
        String(errors),
        String(warnings),
        String(notices),
    ]);
    return (0,markdown/* table */.tp)(['check', '\ud83d\udd34 errors', '\ud83d\udfe0 warnings', '\ud83d\udd35 notices'], rows);
}
/** `\ud83d\udfe0 warning`, in a narrow column; \u274c where it fails the job. */
function mark(report, finding) {
    return `${(0,verdict/* failsJob */.VC)(report, finding) ? '\u274c' : reporters_sections/* icons */.Pt[finding.severity]}&nbsp;${finding.severity}`;
}
/** To the page of the rule, where it is known. */
function ruleLink({ rule, help }) {
    return help === null ? rule : `[${rule}](${(0,markdown/* linkTarget */.Cm)(help)})`;
}
function findingRow(all, { report, places, options }) {
    const [finding] = all;
    return [
        mark(report, finding),
        where(all, places, options),
        `**${ruleLink(finding)}**${(0,markdown/* escapeMarkdown */.FV)((0,verdict/* severityReason */.C5)(finding))}: ${(0,markdown/* escapeMarkdown */.FV)(finding.message)}`,
    ];
}
const findingHeader = ['', 'where', 'what'];
function findingsSection(title, findings, setting) {
    const rows = (0,groups/* groupedOverFiles */.QO)(findings)
        .sort((a, b) => finding/* severityRank */.qs[b.finding.severity] - finding/* severityRank */.qs[a.finding.severity])
        .map(({ finding, others }) => findingRow([finding, ...others], setting));
    return {
        title: `<b>${title}</b>: ${(0,verdict/* plural */.LS)(findings.length, 'finding')}`,
        header: findingHeader,
        open: findings.length <= 20,
        rows,
        left: 0,
    };
}
/** A cell with more places than this is no longer read. */
const mostPlaces = 40;
/** `path:12`, 14, 20 and, on a line of its own, what is in the next file. */
function where(findings, places, { blobUrl, lineAt }) {
    const files = new Map();
    for (const { path, span } of findings.slice(0, mostPlaces)) {
        const read = places.region(path, span).startLine;
        const line = lineAt?.(path, read) ?? read;
        const lines = files.get(path) ?? [];
        if (!lines.includes(line))
            lines.push(line);
        files.set(path, lines);
    }
    const linked = (text, path, line) => blobUrl ? `[${text}](${(0,markdown/* blobTarget */.z8)(blobUrl, path, line)})` : text;
    const shown = [...files].map(([path, lines]) => lines.map((line, at) => linked(at === 0 ? (0,markdown/* code */.aY)(`${path}:${line}`) : String(line), path, line)).join(', '));
    const left = findings.length - mostPlaces;
    return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join('<br>');
}
const packageHeader = ['', 'package', 'from \u2192 to', 'bump', 'required by', 'lockfile'];
function packageRow({ upgrade, places, finding }, { report }) {
    const paths = [...new Set(places.map(({ path }) => path))];
    const shown = paths.slice(0, 5).map(markdown/* code */.aY);
    if (paths.length > 5)
        shown.push(`and ${paths.length - 5} more`);
    const { name, links, ecosystem, from, to } = upgrade;
    const [link] = links ?? [];
    const bump = (0,package_rows/* bumpWords */.sY)(upgrade);
    return [
        finding === null ? '' : mark(report, finding),
        `${link ? `[${(0,markdown/* code */.aY)(name)}](${(0,markdown/* linkTarget */.Cm)(link.url)})` : (0,markdown/* code */.aY)(name)} (${ecosystem})`,
        [from, to]
            .filter((versions) => versions.length > 0)
            .map((versions) => (0,markdown/* code */.aY)(versions.join(', ')))
            .join(' \u2192 '),
        finding?.help ? `[${bump}](${(0,markdown/* linkTarget */.Cm)(finding.help)})` : bump,
        requiredBy(upgrade),
        shown.join('<br>'),
    ];
}
function requiredBy(upgrade) {
    if (upgrade.direct === null)
        return '';
    if (upgrade.direct)
        return 'direct';
    const chain = (0,package_rows/* chainOf */.dR)(upgrade);
    return chain.length === 0
        ? 'transitive'
        : chain.map((name) => (name === '\u2026' ? name : (0,markdown/* code */.aY)(name))).join(' \u2192 ');
}
/** What matters first: what a finding is about, then majors, then what fell. */
function packagesSection(majors, all, compared, setting) {
    const across = majors.filter(({ upgrade: { bump } }) => bump === 'major').length;
    const findings = compared.filter(({ details }) => details.bump === 'major').length;
    const worst = (0,package_rows/* worstOf */.hm)(majors);
    return {
        title: `<b>Packages that move</b>: ${(0,verdict/* plural */.LS)(all.length, 'package')}, ${across} across a major${findings > 0 ? ` (${(0,verdict/* plural */.LS)(findings, 'finding')})` : ''}`,
        header: packageHeader,
        open: majors.length <= 20 && worst !== null && worst !== 'notice',
        rows: majors.map((row) => packageRow(row, setting)),
        left: 0,
    };
}
function minorSection(rows, setting) {
    return {
        title: `<b>Minor and patch moves, and what comes or goes</b>: ${rows.length}`,
        header: packageHeader.slice(1),
        open: false,
        rows: rows.map((row) => packageRow(row, setting).slice(1)),
        left: 0,
    };
}
/** What the change hides from now on, and which ignores and accepted findings have expired. */
function exceptionsSection(report, places) {
    const added = report.ignoresAdded.map(({ path, line, rules, reason, until }) => [
        'added by this change',
        (0,markdown/* code */.aY)(`${path}:${line}`),
        `${rules.map(markdown/* code */.aY).join(', ')}: ${(0,markdown/* escapeMarkdown */.FV)(reason)} (${until === null ? 'no end' : `until ${(0,markdown/* escapeMarkdown */.FV)(until)}`})`,
    ]);
    const notes = (0,verdict/* notesOf */.h$)(report).exceptions.map(({ path, span, message }) => [
        'to do',
        path === null ? '' : (0,markdown/* code */.aY)(`${path}${span === null ? '' : `:${places.region(path, span).startLine}`}`),
        (0,markdown/* escapeMarkdown */.FV)(message),
    ]);
    const rows = [...added, ...notes];
    return {
        title: `<b>Ignores and baseline</b>: ${rows.length}`,
        header: ['what', 'where', 'rule and reason'],
        open: added.length > 0,
        rows,
        left: 0,
    };
}
function diagnosticsSection(report, places) {
    const { unchecked } = (0,verdict/* notesOf */.h$)(report);
    const rows = unchecked.map((found) => {
        const line = found.path !== null && found.span !== null ? `:${places.region(found.path, found.span).startLine}` : '';
        return [
            found.code,
            found.path === null ? '' : (0,markdown/* code */.aY)(`${found.path}${line}`),
            (0,markdown/* escapeMarkdown */.FV)(found.message),
        ];
    });
    return {
        title: `<b>Not checked, or with a caveat</b>: ${unchecked.length}`,
        header: ['what', 'where', 'why'],
        open: false,
        rows,
        left: 0,
    };
}
function footer(report, options) {
    const { stats } = report;
    const parts = [
        `premortem ${report.tool.version}, ${report.mode} as of ${report.asOf}`,
        `${stats.read} of ${stats.listed} files read in ${stats.durationMs} ms`,
    ];
    if (options.how)
        parts.push((0,markdown/* escapeMarkdown */.FV)(options.how));
    if (report.data)
        parts.push(`end-of-life data: ${(0,markdown/* escapeMarkdown */.FV)(report.data.source)}`);
    const suppressed = (0,reporters_text.suppressedWords)(report);
    if (suppressed !== '')
        parts.push(suppressed);
    if (report.hidden !== undefined && report.hidden.count > 0)
        parts.push(`${report.hidden.count} below ${(0,markdown/* code */.aY)(report.hidden.below)} hidden`);
    // Of a change only the commits at hand were looked at, which says nothing of the scripts as a whole.
    const signing = report.mode === 'audit' && report.signatures ? (0,signature/* signingWords */.J_)(report.signatures) : null;
    if (signing !== null)
        parts.push(signing);
    const added = report.ignoresAdded.length;
    if (added > 0)
        parts.push(`${(0,verdict/* plural */.LS)(added, 'ignore comment')} added by this change`);
    if (!report.docs && (0,verdict/* openFindings */.lb)(report).length > 0)
        parts.push('`premortem rules RULE` explains a rule');
    return `<sub>${parts.join(' \u00b7 ')}</sub>`;
}


/***/ }),

/***/ 69530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closingLine: () => (/* binding */ closingLine),
/* harmony export */   painter: () => (/* binding */ painter),
/* harmony export */   severityStyle: () => (/* binding */ severityStyle),
/* harmony export */   suppressedWords: () => (/* binding */ suppressedWords),
/* harmony export */   textReport: () => (/* binding */ textReport),
/* harmony export */   wrap: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69468);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26812);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2093);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72701);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69582);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40478);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67704);








const severityStyle = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
};
/** `validateStream: false`: whether there are colors was decided by the caller, from the terminal and the flags. */
function painter({ color }) {
    return color ? (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : (_, text) => text;
}
const leastWidth = 40;
/** For a terminal: findings by file, the line with a caret, the advice, and a closing count. */
function textReport(report, options) {
    const paint = painter(options);
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_3__/* .Places */ .N(report.facts);
    const width = Math.max(leastWidth, options.width ?? 100);
    const setting = { places, paint, width, links: options.links === true };
    const shown = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .openFindings */ .lb)(report);
    const lines = [];
    if (!options.quiet) {
        let path = null;
        for (const group of (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedOverFiles */ .QO)(shown)) {
            if (group.finding.path !== path) {
                if (path !== null)
                    lines.push('');
                path = group.finding.path;
                lines.push(paint('bold', (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)), '');
            }
            (0,_model_append_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .B)(lines, groupLines(group, setting));
        }
        if (path !== null)
            lines.push('');
        const { unchecked, exceptions } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .notesOf */ .h$)(report);
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .B)(lines, diagnosticLines('Not checked, or checked with a caveat', unchecked, setting));
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .B)(lines, diagnosticLines('Ignores and baseline', exceptions, setting));
    }
    if (options.statistics && shown.length > 0) {
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .B)(lines, (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .statisticsTable */ .S)(shown, paint));
        lines.push('');
    }
    lines.push(closingLine(report, paint));
    const example = shown[0]?.rule;
    if (options.hints && !options.quiet && example !== undefined)
        lines.push(paint('dim', `\`premortem rules RULE\` explains a rule: \`premortem rules ${example}\``));
    return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .inert */ .tJ)(lines.join('\n'))}\n`;
}
function groupLines({ finding, others }, setting) {
    const { places, paint, width } = setting;
    const region = places.region(finding.path, finding.span);
    const { startLine, startColumn } = region;
    const style = severityStyle[finding.severity];
    const lines = [
        `  ${paint(style, finding.severity)} ${ruleText(finding, setting)} ${paint('dim', `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(finding.path)}:${startLine}:${startColumn}`)}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .severityReason */ .C5)(finding))}${finding.uncompared ? ' (not compared)' : ''}`,
        ...wrap((0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(finding.message), width - 4).map((line) => `    ${line}`),
    ];
    const source = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_7__/* .lineExcerpt */ .M)(places, finding.path, region, width - 7 - String(startLine).length);
    if (source)
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .B)(lines, caret(source, startLine, paint, style));
    (0,_model_append_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .B)(lines, elsewhere(finding, others, setting));
    for (const related of finding.related.slice(0, 5)) {
        const place = places.region(related.path, related.span);
        lines.push(`    ${paint('dim', `see ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(related.path)}:${place.startLine}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(related.message)}`)}`);
    }
    if (finding.related.length > 5)
        lines.push(`    ${paint('dim', `and ${finding.related.length - 5} more places`)}`);
    if (finding.fix)
        lines.push(`    ${paint('green', 'fix:')} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(finding.fix.title)}`);
    lines.push('');
    return lines;
}
/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
function ruleText({ rule, help }, { paint, links }) {
    const text = paint('bold', rule);
    return links && help !== null
        ? `\u001b]8;;${encodeURI(help.toWellFormed())}\u001b\\${text}\u001b]8;;\u001b\\`
        : text;
}
/** Other files with the same finding that are named. */
const mostFiles = 10;
/** `the same on lines 3 and 9`, and `the same in 3 more files`. */
function elsewhere(finding, others, { places, paint, width }) {
    const lineOf = ({ path, span }) => places.region(path, span).startLine;
    const lines = [];
    const here = others.filter(({ path }) => path === finding.path);
    const also = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .otherLines */ .qw)(lineOf(finding), here.map(lineOf));
    if (also !== null)
        lines.push(`the same on ${also}`);
    const files = new Map();
    for (const other of others)
        if (other.path !== finding.path && !files.has(other.path))
            files.set(other.path, lineOf(other));
    if (files.size > 0) {
        const named = [...files].slice(0, mostFiles).map(([path, line]) => `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)}:${line}`);
        const more = files.size > mostFiles ? ` and ${files.size - mostFiles} more` : '';
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .B)(lines, wrap(`the same in ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(files.size, 'more file')}: ${named.join(', ')}${more}`, width - 4));
    }
    return lines.map((line) => `    ${paint('dim', line)}`);
}
function caret(source, line, paint, style) {
    const gutter = String(line);
    const before = (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(source.before);
    const marked = (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(source.marked);
    return [
        `    ${paint('dim', `${gutter} |`)} ${before}${marked}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(source.after)}`,
        `    ${paint('dim', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(before.length)}${paint(style, '^'.repeat(Math.max(1, marked.length)))}`,
    ];
}
function diagnosticLines(title, diagnostics, { places, paint, width }) {
    if (diagnostics.length === 0)
        return [];
    const lines = [paint('bold', title), ''];
    for (const found of diagnostics.slice(0, 50)) {
        const line = found.path !== null && found.span !== null ? `:${places.region(found.path, found.span).startLine}` : '';
        const where = found.path === null ? '' : `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(found.path)}${line}: `;
        const code = found.about === undefined ? `${found.code} ` : '';
        const [first, ...rest] = wrap(`${code}${where}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(found.message)}`, width - 4);
        lines.push(`  ${code === '' ? first : paint('dim', code) + first.slice(code.length)}`);
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .B)(lines, rest.map((more) => `    ${more}`));
    }
    if (diagnostics.length > 50)
        lines.push(`  and ${diagnostics.length - 50} more (all of them with --format json)`);
    lines.push('');
    return lines;
}
/** How many findings there are, in what, and what was not looked at. */
function closingLine(report, paint) {
    const shown = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .openFindings */ .lb)(report);
    const counts = _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.map((severity) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(shown.filter((finding) => finding.severity === severity).length, severity));
    const worst = shown.some(({ severity }) => severity === 'error') ? 'red' : 'yellow';
    const files = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(report.stats.read, 'file');
    const isWhole = !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesUnchecked */ .xz)(report);
    const uncompared = shown.filter((finding) => finding.uncompared).length;
    const verdict = shown.length === 0
        ? isWhole
            ? paint('green', report.mode === 'diff' ? 'No new findings' : 'No findings')
            : paint('yellow', 'No findings, but not everything was checked:')
        : `${paint(worst, (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(shown.length, 'finding'))} (${counts.join(', ')})`;
    const parts = [`${verdict} in ${files} read of ${report.stats.listed}${kindsRead(report)}.`];
    if (uncompared > 0)
        parts.push(`${uncompared} could not be compared.`);
    const suppressed = suppressedWords(report);
    if (suppressed !== '')
        parts.push(`${suppressed}.`);
    if (report.hidden !== undefined && report.hidden.count > 0)
        parts.push(`${report.hidden.count} below \`${report.hidden.below}\` hidden.`);
    const unchecked = new Set(report.diagnostics.filter(isAboutFile).map(({ path }) => path)).size;
    if (unchecked > 0)
        parts.push(`${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(unchecked, 'file')} not fully checked.`);
    if (report.data)
        parts.push(`End-of-life data: ${report.data.source}.`);
    return parts.join(' ');
}
/** As many kinds of file as the closing line names. */
const mostKinds = 6;
/** ` (9 github-workflow, 4 dockerfile and 3 others)`, of an audit. */
function kindsRead({ mode, readAs }) {
    if (mode !== 'audit' || readAs === undefined || readAs.size === 0)
        return '';
    const kinds = new Map();
    for (const format of readAs.values())
        kinds.set(format, (kinds.get(format) ?? 0) + 1);
    const sorted = [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const named = sorted.slice(0, mostKinds).map(([format, count]) => `${count} ${format}`);
    const left = sorted.slice(mostKinds).reduce((sum, [, count]) => sum + count, 0);
    if (left > 0)
        named.push(`${left} other`);
    return ` (${named.join(', ')})`;
}
/** `60 suppressed (2 by comments, 58 by the baseline)`; '' when none is. */
function suppressedWords({ findings }) {
    const count = (by) => findings.filter(({ suppressed }) => suppressed?.by === by).length;
    const parts = [
        [count('comment'), 'by comments'],
        [count('config'), 'by the configuration'],
        [count('baseline'), 'by the baseline'],
    ];
    const told = parts.filter(([many]) => many > 0);
    const total = told.reduce((sum, [many]) => sum + many, 0);
    if (told.length === 0)
        return '';
    if (told.length === 1)
        return `${total} suppressed ${told[0][1]}`;
    return `${total} suppressed (${told.map(([many, by]) => `${many} ${by}`).join(', ')})`;
}
/** Lines of at most `width` columns. What stands between backticks is to be copied, and stays in one piece. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.match(/(?:`[^`\n]*`|[^ `]|`)+/g) ?? [text]) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines;
}
/** A note on an ignore comment is about a file too, but leaves nothing out. */
function isAboutFile({ path, code, severity }) {
    if (path === null)
        return false;
    return code === 'skipped' ? severity !== 'notice' : code !== 'stale-data' && code !== 'unreachable';
}


/***/ })

};
