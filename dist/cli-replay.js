export const id = 7237;
export const ids = [7237];
export const modules = {

/***/ 37237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayCommand: () => (/* binding */ replayCommand)
});

// EXTERNAL MODULE: ./build/clients/git.js
var git = __webpack_require__(45975);
// EXTERNAL MODULE: ./build/model/day.js
var model_day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(69582);
// EXTERNAL MODULE: ./build/engine/read.js + 2 modules
var read = __webpack_require__(96064);
// EXTERNAL MODULE: ./build/model/append.js
var append = __webpack_require__(69468);
// EXTERNAL MODULE: ./build/reporters/places.js
var reporters_places = __webpack_require__(72701);
// EXTERNAL MODULE: ./build/reporters/verdict.js
var verdict = __webpack_require__(67704);
// EXTERNAL MODULE: ./build/run/fetchers.js + 8 modules
var fetchers = __webpack_require__(54260);
// EXTERNAL MODULE: ./build/run/run.js
var run = __webpack_require__(72583);
// EXTERNAL MODULE: ./build/run/targets.js
var targets = __webpack_require__(39464);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/run/replay/proposal.js

/** A rule that reports a warning in more of the changes than one in so many is only a notice to begin with. */
const oneInChanges = 10;
/** Nor does a rule that reports seldom make noise. */
const fewest = 3;
/** A threshold that fails more of the changes than one in so many is too strict to begin with. */
const oneInFails = 20;
/** The strictest configuration that would have failed hardly any of the changes. */
function proposalFor({ changes: all, rules, settings, today }) {
    const changes = all.filter(({ replayed }) => replayed);
    const lowered = rules.flatMap(({ rule }) => {
        const loud = changes.filter(({ findings }) => findings.some((finding) => finding.rule === rule && finding.severity === 'warning')).length;
        if (loud < fewest || loud * oneInChanges <= changes.length)
            return [];
        return [{ rule, severity: 'notice', why: `warned in ${loud} of ${changes.length} changes` }];
    });
    const quiet = new Set(lowered.map(({ rule }) => rule));
    const failingAt = (level) => changes.filter(({ findings }) => findings.some(({ rule, severity }) => finding/* severityRank */.qs[severity] >= finding/* severityRank */.qs[level] && !(quiet.has(rule) && severity === 'warning'))).length;
    const fits = (level) => failingAt(level) * oneInFails <= changes.length;
    const failOn = fits('warning') ? 'warning' : fits('error') ? 'error' : 'none';
    const reasons = [
        reasonFor(failOn, changes.length, failingAt('warning'), failingAt('error')),
        ...lowered.map(({ rule, why }) => `\`${rule}\` ${why}. Begin with notices, and remove the line once the rest is mended.`),
        ...(today === null ? [] : [baselineReason(today)]),
    ];
    return {
        failOn,
        rules: lowered,
        baseline: today,
        reasons,
        config: configText(failOn, lowered, settings, changes.length),
    };
}
function reasonFor(failOn, changes, warnings, errors) {
    const of = (count) => `${count} of ${changes} changes`;
    if (failOn === 'warning')
        return `\`fail-on: warning\` would have failed ${of(warnings)}.`;
    if (failOn === 'error')
        return `\`fail-on: error\` would have failed ${of(errors)}; \`warning\` would have failed ${of(warnings)}.`;
    return `\`fail-on: error\` would have failed ${of(errors)}, more than 1 in ${oneInFails}. Begin with \`none\`, read what it reports, and then turn it on.`;
}
function baselineReason({ error, warning, notice }) {
    const total = error + warning + notice;
    if (total === 0)
        return 'An audit reports nothing today, so no baseline is needed.';
    return `An audit reports ${total} finding${total === 1 ? '' : 's'} today. \`premortem baseline\` accepts them, and audits then report only new ones.`;
}
function configText(failOn, rules, { path }, changes) {
    const lines = [
        path === null
            ? `# .github/premortem.yml, proposed by \`premortem replay\` from ${changes} changes`
            : `# What \`premortem replay\` proposes from ${changes} changes; merge it into ${JSON.stringify(path)}`,
        `fail-on: ${failOn}`,
    ];
    if (rules.length > 0)
        lines.push('rules:');
    for (const { rule, severity, why } of rules)
        lines.push(`  ${rule}: ${severity} # ${why}`);
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/run/replay/totals.js

/** As many files as are named. */
const mostFiles = 20;
/** As many bars as a picture has room for. */
const mostPeriods = 104;
/** Sums over the changes that were replayed. */
function totalsOf(all) {
    const changes = all.filter(({ replayed }) => replayed);
    const severities = { error: 0, warning: 0, notice: 0 };
    const files = new Map();
    for (const { findings } of changes) {
        for (const { severity } of findings)
            severities[severity] += 1;
        for (const path of new Set(findings.map((finding) => finding.path))) {
            const file = files.get(path) ?? { findings: 0, changes: 0 };
            file.findings += findings.filter((finding) => finding.path === path).length;
            file.changes += 1;
            files.set(path, file);
        }
    }
    const { periods, periodDays, days } = periodsOf(changes);
    const total = severities.error + severities.warning + severities.notice;
    return {
        changes: changes.length,
        withFindings: changes.filter(({ findings }) => findings.length > 0).length,
        failing: changes.filter(({ fails }) => fails).length,
        unchecked: all.filter(({ unchecked }) => unchecked.length > 0).length,
        severities,
        rules: ruleTotals(changes),
        files: [...files]
            .map(([path, counts]) => ({ path, ...counts }))
            .sort((a, b) => b.findings - a.findings || (a.path < b.path ? -1 : 1))
            .slice(0, mostFiles),
        periodDays,
        periods,
        // A history of less than a week says nothing about a longer one.
        annotationsPerWeek: Math.round((total / Math.max(1, days / 7)) * 10) / 10,
    };
}
function ruleTotals(changes) {
    const rules = new Map();
    for (const { findings } of changes) {
        const failing = new Set(findings.filter(({ fails }) => fails).map(({ rule }) => rule));
        for (const { rule, severity } of findings) {
            const totals = rules.get(rule) ?? { error: 0, warning: 0, notice: 0, changes: 0, failing: 0 };
            totals[severity] += 1;
            rules.set(rule, totals);
        }
        for (const rule of new Set(findings.map((finding) => finding.rule)))
            rules.get(rule).changes += 1;
        for (const rule of failing)
            rules.get(rule).failing += 1;
    }
    const size = ({ error, warning, notice }) => error + warning + notice;
    return [...rules]
        .map(([rule, totals]) => ({ rule, ...totals }))
        .sort((a, b) => size(b) - size(a) || (a.rule < b.rule ? -1 : 1));
}
/** Weeks from Monday on; longer stretches where the history has too many weeks for a picture. */
function periodsOf(changes) {
    if (changes.length === 0)
        return { periods: [], periodDays: 7, days: 0 };
    const dates = changes.map(({ date }) => date).sort();
    const [first, last] = [monday(dates[0]), dates.at(-1)];
    const weeks = Math.ceil(((0,model_day/* daysBetween */.YM)(first, last) + 1) / 7);
    const periodDays = 7 * Math.ceil(weeks / mostPeriods);
    const count = Math.ceil((weeks * 7) / periodDays);
    const periods = Array.from({ length: count }, (_, index) => ({
        from: (0,model_day/* addDays */.fi)(first, index * periodDays),
        changes: 0,
        failing: 0,
        error: 0,
        warning: 0,
        notice: 0,
    }));
    for (const { date, findings, fails } of changes) {
        const period = periods[Math.floor((0,model_day/* daysBetween */.YM)(first, date) / periodDays)];
        period.changes += 1;
        if (fails)
            period.failing += 1;
        for (const { severity } of findings)
            period[severity] += 1;
    }
    return { periods, periodDays, days: (0,model_day/* daysBetween */.YM)(dates[0], last) + 1 };
}
function monday(day) {
    return (0,model_day/* addDays */.fi)(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

;// CONCATENATED MODULE: ./build/run/replay/replay.js











/** Characters of text whose readings are kept, and as many that are kept as text. */
const keptCharacters = 32 * 1024 * 1024;
/**
 * What the last changes would have been told, newest first, each with the clock of its commit and today's
 * configuration. Nothing is asked of the network: today's answers say nothing about a day that has passed.
 */
async function replay(request) {
    const started = request.now();
    const { repository, since } = request;
    const after = since === null ? null : await (0,targets/* commitAt */.du)(repository, since);
    request.progress('reading the history');
    const landed = await (0,git/* landedChanges */.yT)(repository, { most: request.last, after, merges: request.merges });
    const replayable = landed.filter(({ parent }) => parent !== null);
    const notes = [];
    if (replayable.length < landed.length || (request.last !== null && landed.length < request.last))
        (0,append/* append */.B)(notes, endNotes(request, landed, replayable));
    const shared = {
        readings: new read/* ReadingCache */.FL(keptCharacters),
        blobs: new git/* BlobCache */.kn(keptCharacters),
        trees: new Map(),
        repository: request.own,
        skipped: new Set(),
    };
    const changes = [];
    for (const [index, change] of replayable.entries()) {
        if (request.isStopped()) {
            notes.push(`The replay was stopped after ${index} of ${replayable.length} changes.`);
            break;
        }
        request.progress(`replaying change ${index + 1} of ${replayable.length} (${dayAt(change.time, request.date)})`);
        changes.push(await replayed(change, request, shared));
    }
    const today = changes.length === 0 || request.isStopped() ? null : await auditToday(request, shared);
    if (shared.skipped.size > 0)
        notes.push(`Nothing is looked up in the network for a day that has passed, so these rules were not replayed: ${[
            ...shared.skipped,
        ]
            .sort()
            .map((rule) => `\`${rule}\``)
            .join(', ')}.`);
    const totals = totalsOf(changes);
    return {
        tool: { name: 'premortem', version: request.version },
        asOf: request.date,
        failOn: request.failOn ?? request.settings.failOn ?? 'error',
        changes,
        totals,
        proposal: proposalFor({ changes, rules: totals.rules, settings: request.settings, today }),
        notes,
        durationMs: Math.round(request.now() - started),
    };
}
function endNotes({ repository, merges }, landed, replayable) {
    const what = merges ? 'merge commits' : 'changes';
    if (repository.shallow)
        return [
            `This clone holds only part of the history: ${replayable.length} ${what} could be replayed. Fetch all of it (\`fetch-depth: 0\`, or \`git fetch --unshallow\`).`,
        ];
    const isBegun = landed.length > replayable.length;
    return isBegun || landed.length === 0 ? [] : [`The history has ${landed.length} ${what}.`];
}
async function replayed(change, request, shared) {
    const { time, ...landed } = change;
    const date = dayAt(time, request.date);
    const nothing = { ...landed, date, findings: [], fails: false };
    try {
        const report = await (0,run/* run */.e)({
            ...common(request, shared),
            mode: 'diff',
            head: treeAt(change.commit, request, shared),
            base: treeAt(change.parent, request, shared),
            date,
            fetchers: (0,fetchers/* createFetchers */.x)({
                offline: true,
                endpoints: {},
                date,
                about: [change.title],
                history: {
                    repository: request.repository,
                    base: change.parent,
                    head: change.commit,
                },
                rules: request.settings.rules,
            }),
        });
        const places = new reporters_places/* Places */.N(report.facts);
        const findings = (0,verdict/* openFindings */.lb)(report)
            .filter(({ uncompared }) => !uncompared)
            .map((finding) => ({
            rule: finding.rule,
            action: finding.action,
            severity: finding.severity,
            path: finding.path,
            line: places.region(finding.path, finding.span).startLine,
            message: finding.message,
            fails: (0,verdict/* failsJob */.VC)(report, finding),
        }));
        const fails = findings.some((finding) => finding.fails);
        return { ...nothing, findings, fails, unchecked: uncheckedIn(report, shared), replayed: true };
    }
    catch (error) {
        // One change that git cannot give does not end the others.
        return {
            ...nothing,
            unchecked: [`It could not be replayed: ${error.message}`],
            replayed: false,
        };
    }
}
/** What was not checked, without the rules that never are in a replay. */
function uncheckedIn({ diagnostics }, { skipped }) {
    const left = new Set();
    for (const one of diagnostics) {
        const rule = /^`?([a-z-]+)`? was not checked: it needs /.exec(one.message)?.[1];
        if (rule !== undefined)
            skipped.add(rule);
        else if ((0,verdict/* isUnchecked */.b)(one))
            left.add(one.path === null ? one.message : `\`${one.path}\`: ${one.message}`);
    }
    return [...left];
}
async function auditToday(request, shared) {
    request.progress('auditing the newest change');
    const [head] = await (0,git/* landedChanges */.yT)(request.repository, { most: 1, after: null, merges: false });
    if (head === undefined)
        return null;
    const { date, settings } = request;
    try {
        const report = await (0,run/* run */.e)({
            ...common(request, shared),
            mode: 'audit',
            head: treeAt(head.commit, request, shared),
            base: null,
            date,
            fetchers: (0,fetchers/* createFetchers */.x)({ offline: true, endpoints: {}, date, rules: settings.rules }),
        });
        const counts = { error: 0, warning: 0, notice: 0 };
        for (const { severity } of (0,verdict/* openFindings */.lb)(report))
            counts[severity] += 1;
        return counts;
    }
    catch {
        return null; // the changes say what git could not give
    }
}
function common(request, shared) {
    const { settings, only, honourComments, failOn, version, now } = request;
    const { readings, repository } = shared;
    const accepted = new Map();
    const diagnostics = [];
    return {
        settings,
        only,
        honourComments,
        failOn,
        version,
        now,
        readings,
        repository,
        baseline: accepted,
        diagnostics,
    };
}
function treeAt(commit, { repository, file }, { trees, blobs }) {
    let tree = trees.get(commit);
    if (tree === undefined) {
        tree = new git/* GitWorkspace */.AX(repository, commit, blobs);
        trees.set(commit, tree);
        // The two of one change; the older one is the newer one of the next.
        if (trees.size > 2)
            trees.delete(trees.keys().next().value);
    }
    return (0,targets/* narrowed */.fQ)(tree, { file });
}
/** Git keeps any number; what is no moment of the calendar is taken for `otherwise`. */
function dayAt(seconds, otherwise) {
    return seconds >= 0 && seconds < 253_402_300_800 ? (0,model_day/* dayOf */.kb)(seconds * 1000) : otherwise;
}

// EXTERNAL MODULE: ./build/run/settings.js + 1 modules
var run_settings = __webpack_require__(98192);
// EXTERNAL MODULE: ./build/run/version.js
var version = __webpack_require__(6170);
// EXTERNAL MODULE: ./build/cli/shared.js
var cli_shared = __webpack_require__(63108);
;// CONCATENATED MODULE: ./build/cli/replay.js









/** As many changes as are replayed when nothing else is said. */
const usual = 100;
/** `premortem replay`: 0 when changes were replayed, whatever they would have been told; 3 when there were none. */
async function replayCommand(parsed, terminal, { color, progress, deliver }) {
    const wrong = parsed.targets.find(({ format }) => !formats.includes(format));
    if (wrong)
        throw new error/* UsageError */.eb(`replay has the formats ${formats.join(', ')}, not ${wrong.format}.`);
    const opened = await (0,targets/* openPath */["in"])(parsed.path ?? '.', { untracked: true, offline: parsed.offline });
    const { repository, file, problem } = opened;
    if (!repository)
        throw new error/* UsageError */.eb(`replay needs a git repository: ${problem}.`);
    const head = await (0,git/* resolveRevision */.eZ)(repository, 'HEAD');
    const onDisk = repository.bare && head !== null ? new git/* GitWorkspace */.AX(repository, head) : (0,targets/* diskTree */.cF)(opened);
    const shared = (0,cli_shared/* sharedFor */.z8)(parsed, repository, terminal.environment);
    const settings = await (0,run_settings/* readSettings */.sb)(onDisk, parsed.config, null, shared);
    let isStopped = false;
    const release = terminal.onInterrupt?.(() => {
        isStopped = true;
    });
    const own = (0,cli_shared/* ownOf */._t)(repository, terminal.environment);
    const result = await replay({
        repository,
        file,
        last: parsed.last ?? (parsed.since === null ? usual : null),
        since: parsed.since,
        merges: parsed.merges,
        settings,
        only: parsed.only,
        failOn: parsed.failOn,
        honourComments: parsed.honourIgnores,
        date: parsed.asOf ?? (0,model_day/* dayOf */.kb)(terminal.now()),
        version: version/* version */.rE,
        own,
        now: terminal.now,
        progress: progress.show,
        isStopped: () => isStopped,
    }).finally(() => {
        release?.();
        progress.clear();
    });
    const links = own?.host === 'github.com' ? { repositoryUrl: `https://github.com/${own.owner}/${own.name}` } : {};
    for (const { format, file: target } of parsed.targets) {
        const options = { color: color && target === null, quiet: parsed.quiet };
        deliver(await rendered(result, format, options, links), target);
    }
    if (result.changes.length === 0)
        terminal.error('premortem: found no changes to replay.\n');
    return result.totals.changes > 0 ? 0 : result.changes.length > 0 ? 2 : 3;
}
const formats = ['text', 'json', 'markdown', 'html'];
async function rendered(result, format, options, links) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 271))).replayJson(result);
        case 'markdown':
            return (0,printable/* inert */.tJ)((await __webpack_require__.e(/* import() */ 112).then(__webpack_require__.bind(__webpack_require__, 70112))).replayMarkdown(result, links));
        case 'html':
            return (0,printable/* inert */.tJ)((await __webpack_require__.e(/* import() */ 2408).then(__webpack_require__.bind(__webpack_require__, 22408))).replayHtml(result, links));
        default:
            return (await __webpack_require__.e(/* import() */ 9246).then(__webpack_require__.bind(__webpack_require__, 39246))).replayText(result, options);
    }
}


/***/ }),

/***/ 72701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
/* harmony import */ var _model_line_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97093);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31736);


/** Offsets \u2192 lines for the files of one report. Every reporter prints through it. */
class Places {
    #facts;
    #indexes = new Map();
    constructor(facts) {
        this.#facts = facts;
    }
    index(path) {
        let index = this.#indexes.get(path);
        if (!index) {
            index = new _model_span_js__WEBPACK_IMPORTED_MODULE_0__/* .LineIndex */ .r(this.#facts.texts.get(path) ?? '');
            this.#indexes.set(path, index);
        }
        return index;
    }
    region(path, span) {
        const index = this.index(path);
        const start = index.positionAt(span.start);
        const end = index.positionAt(Math.max(span.start, span.end));
        return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
    }
    /** The offset in the file as it is written, line ends and all. */
    written(path, offset) {
        return (0,_model_line_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenOffset */ .Lw)(this.#facts.left.get(path) ?? [], offset);
    }
    /** What stands between two offsets; '' when the file is not known. */
    slice(path, start, end) {
        return this.#facts.texts.get(path)?.slice(start, end) ?? '';
    }
    /** A line's text without its end; '' when there is none. */
    lineText(path, line) {
        const text = this.#facts.texts.get(path);
        const span = this.index(path).lineSpan(line);
        return text === undefined || span === null ? '' : text.slice(span.start, span.end).replace(/\r$/, '');
    }
}


/***/ })

};
