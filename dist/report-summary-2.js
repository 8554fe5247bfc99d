export const id = 127;
export const ids = [127,864];
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

/***/ 3508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summaryReport: () => (/* binding */ summaryReport)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/signature.js
var signature = __webpack_require__(7864);
// EXTERNAL MODULE: ./build/reporters/groups.js
var groups = __webpack_require__(2093);
// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __webpack_require__(9132);
// EXTERNAL MODULE: ./build/reporters/places.js
var reporters_places = __webpack_require__(2701);
;// CONCATENATED MODULE: ./build/reporters/sections.js

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
    const body = rows.length > 0 ? [(0,markdown/* table */.tp)(header, rows)] : [];
    if (left > 0)
        body.push(`${left} more ${left === 1 ? 'row is' : 'rows are'} left out here for size; the JSON, SARIF and HTML reports have them all.`);
    return (0,markdown/* folded */.TM)(title, body.join('\n\n'), open);
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}

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
    const body = (0,markdown/* table */.tp)(['in use', 'state', 'released', 'supported until', 'named in'], rows.map((row) => [(0,markdown/* code */.aY)(row.label), words[row.state], row.from ?? '', until(row), places(row, blobUrl)]));
    const ended = rows.filter(({ state }) => state === 'ended').length;
    const title = `<b>Support of the runtimes in use</b>: ${rows.length}${ended > 0 ? `, ${ended} ended` : ''}`;
    return (0,markdown/* folded */.TM)(title, diagrams ? `${gantt(rows, report.asOf)}\n\n${body}` : body);
}
function until({ to, state }) {
    if (to !== null)
        return to;
    return state === 'ended' ? 'over, day not known' : 'no end announced';
}
function places({ places: all }, blobUrl) {
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
        `    Today :milestone, ${today}, 0d`,
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
var verdict = __webpack_require__(7704);
;// CONCATENATED MODULE: ./build/reporters/summary.js








/** Everything a run found, as GitHub Flavored Markdown: verdict first, then by action, then what was not checked. */
function summaryReport(report, options = {}) {
    const open = (0,verdict/* openFindings */.lb)(report);
    const places = new reporters_places/* Places */.N(report.facts);
    const compared = open.filter((finding) => !finding.uncompared);
    const uncompared = open.filter((finding) => finding.uncompared);
    const opening = [`## premortem: ${(0,verdict/* verdict */.WJ)(report, open)}`, overview(compared), (0,verdict/* failing */.Jr)(report, open)];
    const timeline = timelineSection(report, options.diagrams !== false, options.blobUrl);
    const closing = footer(report, options);
    const sections = [
        ...byAction(compared).map(([action, findings]) => findingsSection(action, findings, places, options)),
        findingsSection('could not be compared', uncompared, places, options),
        upgradesSection(report),
        exceptionsSection(report, places),
        diagnosticsSection(report, places),
    ];
    const fixed = bytes([...opening, timeline, closing].join('\n\n'));
    const texts = fitted(sections, (options.budget ?? summaryBudget) - fixed).map(sectionText);
    const parts = [...opening, ...texts.slice(0, -1), timeline, ...texts.slice(-1), closing];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The action with the worst in front. */
function byAction(open) {
    const worst = (findings) => findings.reduce((rank, { severity }) => Math.max(rank, finding/* severityRank */.qs[severity]), 0);
    return finding/* actionNames */.Bk
        .map((action) => [
        action,
        open.filter((finding) => finding.action === action),
    ])
        .sort((a, b) => worst(b[1]) - worst(a[1]));
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
    return (0,markdown/* table */.tp)(['action', '\ud83d\udd34 errors', '\ud83d\udfe0 warnings', '\ud83d\udd35 notices'], rows);
}
function findingsSection(title, findings, places, options) {
    const rows = (0,groups/* groupedOverFiles */.QO)(findings)
        .sort((a, b) => finding/* severityRank */.qs[b.finding.severity] - finding/* severityRank */.qs[a.finding.severity])
        .map(({ finding, others }) => [
        `${icons[finding.severity]} ${finding.severity}<br>[${finding.rule}](${(0,markdown/* linkTarget */.Cm)(finding.help)})`,
        where([finding, ...others], places, options),
        (0,markdown/* escapeMarkdown */.FV)(finding.message),
    ]);
    return {
        title: `<b>${title}</b>: ${(0,verdict/* plural */.LS)(findings.length, 'finding')}`,
        header: ['finding', 'where', 'what'],
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
const bumpOrder = ['major', 'unknown', 'minor', 'patch', 'none'];
/** What matters first: direct majors, then other majors, then the rest. */
function upgradesSection(report) {
    const rows = [...report.upgrades]
        .sort((a, b) => bumpOrder.indexOf(a.bump) - bumpOrder.indexOf(b.bump) ||
        Number(b.direct === true) - Number(a.direct === true))
        .map((upgrade) => [
        `${linkedName(upgrade)} (${upgrade.ecosystem})`,
        [upgrade.from, upgrade.to]
            .filter((versions) => versions.length > 0)
            .map((versions) => (0,markdown/* code */.aY)(versions.join(', ')))
            .join(' \u2192 '),
        upgrade.change === 'upgraded' ? upgrade.bump : upgrade.change,
        askedFor(upgrade),
        (0,markdown/* code */.aY)(upgrade.path),
    ]);
    const majors = report.upgrades.filter(({ bump, change }) => bump === 'major' && change !== 'added').length;
    return {
        title: `<b>Packages that move</b>: ${report.upgrades.length}, ${majors} across a major`,
        header: ['package', 'from \u2192 to', 'bump', 'asked for', 'lockfile'],
        open: false,
        rows,
        left: 0,
    };
}
/** Leads to where its release is described. */
function linkedName({ name, links }) {
    const [link] = links ?? [];
    return link ? `[${(0,markdown/* code */.aY)(name)}](${(0,markdown/* linkTarget */.Cm)(link.url)})` : (0,markdown/* code */.aY)(name);
}
function askedFor({ direct, through }) {
    if (direct === null)
        return '';
    if (direct)
        return 'direct';
    return through.length === 0 ? 'transitive' : `transitive, through ${(0,markdown/* code */.aY)(through.slice(0, 3).join(', '))}`;
}
/** What the change hides from now on, and which ignores and accepted findings have had their day. */
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
    const suppressed = report.findings.length - report.findings.filter((finding) => !finding.suppressed).length;
    if (suppressed > 0)
        parts.push(`${suppressed} suppressed`);
    // Of a change only the commits at hand were looked at, which says nothing of the scripts as a whole.
    const signing = report.mode === 'audit' && report.signatures ? (0,signature/* signingWords */.J_)(report.signatures) : null;
    if (signing !== null)
        parts.push(signing);
    const added = report.ignoresAdded.length;
    if (added > 0)
        parts.push(`${(0,verdict/* plural */.LS)(added, 'ignore comment')} added by this change`);
    return `<sub>${parts.join(' \u00b7 ')}</sub>`;
}


/***/ })

};
