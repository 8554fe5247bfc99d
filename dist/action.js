export const id = 3112;
export const ids = [3112,8442,6204,3823];
export const modules = {

/***/ 81149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pairLines)
/* harmony export */ });
/** Cells of the table that pairs lines which all occur more than once: enough for hundreds of equal lines. */
const mostCells = 4_000_000;
/**
 * Pairs unchanged lines as a diff does: equal ends first, then lines that are unique on both sides (patience diff,
 * https://bramcohen.livejournal.com/73318.html), then the longest common run of lines. The work is bounded: what
 * would cost more counts as rewritten.
 */
function pairLines(base, head) {
    const [old, now] = [base.split('\n'), head.split('\n')];
    const inBase = new Int32Array(now.length + 2);
    const inHead = new Int32Array(old.length + 2);
    const join = (one, other) => {
        inHead[one + 1] = other + 1;
        inBase[other + 1] = one + 1;
    };
    let cells = mostCells;
    const stretches = [{ base: [0, old.length], head: [0, now.length] }];
    for (let next = stretches.pop(); next !== undefined; next = stretches.pop()) {
        let [start, end] = next.base;
        let [first, last] = next.head;
        while (start < end && first < last && old[start] === now[first])
            join(start++, first++);
        while (start < end && first < last && old[end - 1] === now[last - 1])
            join(--end, --last);
        if (start === end || first === last)
            continue;
        const anchors = uniquePairs(old, now, { base: [start, end], head: [first, last] });
        if (anchors.length === 0) {
            const size = (end - start + 1) * (last - first + 1);
            if (size > cells)
                continue;
            cells -= size;
            for (const [one, other] of longestCommon(old.slice(start, end), now.slice(first, last)))
                join(start + one, first + other);
            continue;
        }
        for (const [one, other] of anchors) {
            join(one, other);
            if (start < one && first < other)
                stretches.push({ base: [start, one], head: [first, other] });
            [start, first] = [one + 1, other + 1];
        }
        if (start < end && first < last)
            stretches.push({ base: [start, end], head: [first, last] });
    }
    return { inBase, inHead };
}
/** Lines that occur once on either side, in an order that both sides have. */
function uniquePairs(old, now, { base, head }) {
    const places = new Map();
    for (let at = base[0]; at < base[1]; at++) {
        const known = places.get(old[at]);
        if (known)
            known.base = -2;
        else
            places.set(old[at], { base: at, head: -1 });
    }
    for (let at = head[0]; at < head[1]; at++) {
        const known = places.get(now[at]);
        if (known)
            known.head = known.head === -1 ? at : -2;
    }
    const pairs = [];
    // A map keeps the order of insertion: that of the base.
    for (const place of places.values())
        if (place.base >= 0 && place.head >= 0)
            pairs.push([place.base, place.head]);
    return longestRising(pairs);
}
/** The longest run of pairs whose head lines rise too. */
function longestRising(pairs) {
    const tops = [];
    const before = new Int32Array(pairs.length);
    for (const [place, [, head]] of pairs.entries()) {
        let [low, high] = [0, tops.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[tops[middle]][1] < head)
                low = middle + 1;
            else
                high = middle;
        }
        before[place] = low === 0 ? -1 : tops[low - 1];
        tops[low] = place;
    }
    const chosen = [];
    for (let at = tops.at(-1) ?? -1; at !== -1; at = before[at])
        chosen.push(pairs[at]);
    return chosen.reverse();
}
function longestCommon(old, now) {
    const width = now.length + 1;
    const lengths = new Int32Array((old.length + 1) * width);
    for (let one = old.length - 1; one >= 0; one--)
        for (let other = now.length - 1; other >= 0; other--)
            lengths[one * width + other] =
                old[one] === now[other]
                    ? lengths[(one + 1) * width + other + 1] + 1
                    : Math.max(lengths[(one + 1) * width + other], lengths[one * width + other + 1]);
    const pairs = [];
    for (let one = 0, other = 0; one < old.length && other < now.length;) {
        if (old[one] === now[other])
            pairs.push([one++, other++]);
        else if (lengths[(one + 1) * width + other] >= lengths[one * width + other + 1])
            one++;
        else
            other++;
    }
    return pairs;
}


/***/ }),

/***/ 3112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/own-repository.js
var own_repository = __webpack_require__(54087);
// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __webpack_require__(49132);
// EXTERNAL MODULE: ./build/reporters/places.js
var reporters_places = __webpack_require__(72701);
// EXTERNAL MODULE: ./build/reporters/verdict.js
var verdict = __webpack_require__(67704);
// EXTERNAL MODULE: ./build/run/conclusion.js
var run_conclusion = __webpack_require__(26091);
// EXTERNAL MODULE: ./build/run/fetchers.js + 8 modules
var fetchers = __webpack_require__(54260);
// EXTERNAL MODULE: ./build/run/run.js
var run = __webpack_require__(72583);
// EXTERNAL MODULE: ./build/run/since-day.js
var since_day = __webpack_require__(58867);
// EXTERNAL MODULE: ./build/run/targets.js
var targets = __webpack_require__(39464);
// EXTERNAL MODULE: ./build/run/version.js
var version = __webpack_require__(6170);
// EXTERNAL MODULE: ./build/reporters/github.js
var github = __webpack_require__(88442);
// EXTERNAL MODULE: ./build/github/refusals.js
var refusals = __webpack_require__(5817);
;// CONCATENATED MODULE: ./build/github/check-run.js

/** https://docs.github.com/rest/checks/runs#update-a-check-run: 50 for each request, added to those before. */
const slice = 50;
/** More than anybody reads, at a slice a second as GitHub asks of writers; the summary has them all. */
const mostInCheck = 300;
/**
 * Adds annotations to the job's own check. Only `output` is sent: a workflow's token may not change status or
 * conclusion of a check that Actions made. Gives how many were taken, or why none were.
 */
async function annotateCheck(api, checkRun, annotations) {
    let sent = 0;
    for (let at = 0; at < Math.min(annotations.length, mostInCheck); at += slice) {
        const part = annotations.slice(at, Math.min(at + slice, mostInCheck));
        const reply = await api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
            check_run_id: checkRun,
            output: {
                title: 'premortem',
                summary: `${annotations.length} annotations; the job summary has all findings.`,
                annotations: part.map(annotationJson),
            },
        });
        if (reply.status !== 200)
            return { sent, problem: (0,refusals/* refusalWords */.W)(reply, 'checks: write') };
        sent += part.length;
    }
    return { sent, problem: null };
}
const levels = { error: 'failure', warning: 'warning', notice: 'notice' };
function annotationJson(one) {
    return {
        path: one.path,
        start_line: one.startLine,
        end_line: one.endLine,
        ...(one.startColumn === null ? {} : { start_column: one.startColumn, end_column: one.endColumn }),
        annotation_level: levels[one.severity],
        title: one.title,
        message: one.message,
    };
}

// EXTERNAL MODULE: ./build/clients/git.js
var clients_git = __webpack_require__(45975);
// EXTERNAL MODULE: ./build/model/append.js
var append = __webpack_require__(69468);
;// CONCATENATED MODULE: ./build/model/hunks.js
/** Hunks by new path of `git diff -U0 -z`-free output, or of the `patch` texts of GitHub's API. */
function readHunks(diff) {
    return [...diff.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].map((match) => ({
        oldStart: Number(match[1]),
        oldCount: match[2] === undefined ? 1 : Number(match[2]),
        newStart: Number(match[3]),
        newCount: match[4] === undefined ? 1 : Number(match[4]),
    }));
}
/** The line is one that the diff added or changed. */
function isNewLine(hunks, line) {
    return hunks.some(({ newStart, newCount }) => line >= newStart && line < newStart + newCount);
}
/**
 * Where a line of the old side stands on the new side; null when it is not there. Hunks must be without context
 * (`-U0`) and in order.
 */
function mapLine(hunks, line) {
    let shift = 0;
    for (const { oldStart, oldCount, newCount } of hunks) {
        // An insertion is told as coming after line `oldStart`, so that line itself does not move.
        const first = oldCount === 0 ? oldStart + 1 : oldStart;
        if (line < first)
            break;
        if (line < first + oldCount)
            return null;
        shift += newCount - oldCount;
    }
    return line + shift;
}

// EXTERNAL MODULE: ./build/model/table.js
var table = __webpack_require__(40426);
// EXTERNAL MODULE: ./build/clients/git-program.js
var git_program = __webpack_require__(58234);
;// CONCATENATED MODULE: ./build/clients/git-diff.js




/**
 * Hunks without context by path, between two commits, for the paths asked for. `to` null is the working tree.
 * Null when git cannot compare them; a path without hunks did not change.
 */
async function diffHunks(repository, from, to, paths) {
    if (paths.length === 0)
        return new Map();
    const options = [
        '-U0',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--no-color',
        // Git would start itself in each, with the settings that it has there.
        '--ignore-submodules=all',
        '--relative',
        '--src-prefix=a/',
        '--dst-prefix=b/',
    ];
    const commits = to === null ? [from] : [from, to];
    const result = await (0,git_program/* git */.$Y)(repository, ['diff', ...options, '--end-of-options', ...commits, '--', ...paths]);
    return result.status === 0 ? hunksByPath(result.stdout.toString('utf8')) : null;
}
/** `git diff` output \u2192 hunks by path of the new side, or of the old one where the file is gone. */
function hunksByPath(diff) {
    const byPath = new Map();
    for (const part of diff.split(/^diff --git /m).slice(1)) {
        const header = part.slice(0, Math.max(0, part.search(/^@@ /m)));
        const path = sideOf(header, '+++ b/', '+++ "b/') ?? sideOf(header, '--- a/', '--- "a/');
        if (path !== null)
            byPath.set(path, readHunks(part.slice(header.length)));
    }
    return byPath;
}
function sideOf(header, plain, quoted) {
    for (const line of header.split('\n')) {
        if (line.startsWith(plain))
            return line.slice(plain.length).replace(/\t$/, '');
        if (line.startsWith(quoted))
            return unquote(line.slice(quoted.length, line.lastIndexOf('"')));
    }
    return null;
}
const escapes = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': 34,
    '\\': 92,
};
/** Git's C-style quoting: bytes as `\n`, `\"` or octal. */
function unquote(text) {
    const bytes = [];
    for (let at = 0; at < text.length; at++) {
        if (text[at] !== '\\') {
            (0,append/* append */.B)(bytes, Buffer.from(text[at], 'utf8'));
            continue;
        }
        const octal = /^[0-7]{3}/.exec(text.slice(at + 1, at + 4));
        if (octal) {
            bytes.push(Number.parseInt(octal[0], 8));
            at += 3;
        }
        else {
            bytes.push((0,table/* lookUp */.T)(escapes, text[at + 1] ?? '') ?? 63);
            at += 1;
        }
    }
    return Buffer.from(bytes).toString('utf8');
}

// EXTERNAL MODULE: ./build/engine/line-pairs.js
var line_pairs = __webpack_require__(81149);
;// CONCATENATED MODULE: ./build/github/fetch.js


/** Whoever sends a byte now and then is not silent, and still not waited for longer than this. */
const mostMilliseconds = 120_000;
/** A refusal that took as long as this came from nobody. */
const silenceMilliseconds = 12_000;
/** Repositories whose remote did not answer. */
const silent = new WeakSet();
/**
 * Brings one commit and nothing of its history, as `fetch-depth: 1` left it out. False when the remote does not
 * give it: with `persist-credentials: false` a private repository does not.
 */
async function fetchCommit(repository, commit) {
    await fetchFromOrigin(repository, ['--depth=1'], [commit]);
    return (0,clients_git/* hasCommit */.QE)(repository, commit);
}
/** Brings so many commits of the history of some commits or branches. False when the remote does not give them. */
function fetchHistory(repository, tips, depth) {
    // A whole word of `refs/\u2026` or a commit id is no option, whatever a branch is called.
    const words = tips.map((tip) => /^[0-9a-f]{40,64}$/.test(tip) ? tip : `+refs/heads/${tip}:refs/remotes/origin/${tip}`);
    return fetchFromOrigin(repository, [`--depth=${depth}`], words);
}
async function fetchFromOrigin(repository, options, tips) {
    const words = ['fetch', '--no-tags', '--quiet', '--no-recurse-submodules', '--upload-pack=git-upload-pack'];
    if (silent.has(repository))
        return false;
    const began = Date.now();
    const { status } = await (0,git_program/* git */.$Y)(repository, [...words, ...options, '--end-of-options', 'origin', ...tips], {
        purpose: 'fetch',
        milliseconds: mostMilliseconds,
    });
    // Whoever kept the run waiting once is not asked again.
    if (status !== 0 && Date.now() - began >= silenceMilliseconds)
        silent.add(repository);
    return status === 0;
}

;// CONCATENATED MODULE: ./build/github/lines.js






function unknownLines(problem) {
    return {
        problem,
        isChanged: () => false,
        hasChanges: () => true,
        inHead: (_, line) => line,
    };
}
/** Where no lines are asked for: an audit, or nothing to show on them. */
const noLines = { ...unknownLines(''), problem: null };
/** From git, for the paths that have findings. Null when git cannot compare them. */
async function linesFromGit(repository, commits, situation, paths) {
    const changed = await diffHunks(repository, commits.base, commits.head, paths);
    if (changed === null)
        return null;
    const toHead = commits.head === null ? await mergeToHead(repository, situation, paths) : noHunks;
    return {
        problem: null,
        isChanged: (path, line) => isNewLine(changed.get(path) ?? [], line),
        hasChanges: (path) => changed.has(path),
        inHead: (path, line) => mapLine(toHead.get(path) ?? [], line),
    };
}
/** From the two texts of each path, where nobody else says. */
function linesFromTexts(texts) {
    // Line of the head \u2192 line of the base, 0 for none. Null for a new file: all of it is changed.
    const pairs = new Map([...texts].map(([path, { base, head }]) => [path, base === null ? null : (0,line_pairs/* pairLines */.G)(base, head)]));
    const isChanged = (path, line) => {
        const pair = pairs.get(path);
        return pair !== undefined && (pair === null || pair.inBase[line] === 0);
    };
    return {
        problem: null,
        isChanged,
        hasChanges: (path) => texts.get(path)?.base !== texts.get(path)?.head,
        inHead: (_, line) => line,
    };
}
const noHunks = new Map();
/** Hunks from the test merge to the pull request's own head; none when that is what is checked out. */
async function mergeToHead(repository, situation, paths) {
    const checkedOut = await (0,clients_git/* resolveRevision */.eZ)(repository, 'HEAD');
    const head = situation.pullRequest?.head;
    if (checkedOut === null || !head || head === checkedOut)
        return noHunks;
    const parents = await (0,clients_git/* commitParents */.ZQ)(repository, checkedOut);
    if (parents.length !== 2 || parents[1] !== head)
        return noHunks;
    if (!(await (0,clients_git/* hasCommit */.QE)(repository, head)) && !(await fetchCommit(repository, head)))
        return noHunks;
    return (await diffHunks(repository, checkedOut, head, paths)) ?? noHunks;
}
/**
 * From the API, where the clone does not have the base: the pull request's own files, or the comparison of the two
 * commits, which needs fewer rights; and how the test merge that is checked out (if it is) differs from the pull
 * request's head. A string says why the API does not tell.
 */
async function linesFromApi(api, pullRequest, merge, prefix) {
    const listed = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        pull_number: pullRequest.number,
    });
    const files = listed.items ?? (await comparedFiles(api, pullRequest.base, pullRequest.head));
    if (files === null)
        return (0,refusals/* refusalWords */.W)(listed.refused, 'pull-requests: read');
    const changed = hunksOfFiles(files, prefix);
    const toHead = merge === null ? noHunks : await mergeToHeadFromApi(api, pullRequest.head, merge, prefix);
    if (toHead === null)
        return "GitHub's API did not tell how the test merge differs from the pull request";
    const inHead = (path, line) => mapLine(toHead.get(path) ?? [], line);
    return {
        problem: null,
        isChanged: (path, line) => {
            const there = inHead(path, line);
            return there !== null && isNewLine(changed.get(path) ?? [], there);
        },
        hasChanges: (path) => changed.has(path),
        inHead,
    };
}
/** https://docs.github.com/rest/commits/commits#compare-two-commits: no more files than these, and only on page 1. */
const mostCompared = 300;
async function comparedFiles(api, from, to) {
    if (from === '' || to === '')
        return null;
    const reply = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `${from}...${to}`,
        per_page: 1,
    });
    const files = reply.data?.files;
    return Array.isArray(files) && files.length < mostCompared ? files : null;
}
async function mergeToHeadFromApi(api, head, merge, prefix) {
    const files = await comparedFiles(api, head, merge);
    if (files === null)
        return null;
    return new Map([...hunksOfFiles(files, prefix)].map(([path, hunks]) => [path, hunks.map(reversed)]));
}
function hunksOfFiles(files, prefix) {
    const hunks = new Map();
    for (const file of files) {
        if (typeof file?.filename === 'string' && file.filename.startsWith(prefix))
            // A patch is left out where it is long: the file has changes, and nobody knows on which lines.
            hunks.set(file.filename.slice(prefix.length), typeof file.patch === 'string' ? bareHunks(file.patch) : []);
    }
    return hunks;
}
/** GitHub's patches have three lines of context; without them a hunk is only what changed. */
function bareHunks(patch) {
    const bare = [];
    let [before, after] = [0, 0];
    let removed = 0;
    let added = 0;
    const close = () => {
        if (removed + added > 0)
            bare.push({
                // As git tells it: where a side has no lines, its start is the line before.
                oldStart: before - removed - (removed === 0 ? 1 : 0),
                oldCount: removed,
                newStart: after - added - (added === 0 ? 1 : 0),
                newCount: added,
            });
        [removed, added] = [0, 0];
    };
    for (const text of patch.split('\n')) {
        const header = text.startsWith('@@') ? readHunks(text)[0] : undefined;
        if (header) {
            close();
            before = header.oldStart + (header.oldCount === 0 ? 1 : 0);
            after = header.newStart + (header.newCount === 0 ? 1 : 0);
        }
        else if (text.startsWith('-')) {
            before += 1;
            removed += 1;
        }
        else if (text.startsWith('+')) {
            after += 1;
            added += 1;
        }
        else if (text.startsWith(' ')) {
            close();
            before += 1;
            after += 1;
        }
    }
    close();
    return bare;
}
function reversed({ oldStart, oldCount, newStart, newCount }) {
    return { oldStart: newStart, oldCount: newCount, newStart: oldStart, newCount: oldCount };
}

;// CONCATENATED MODULE: ./build/github/annotate.js




/**
 * GitHub shows ten of each level for a step. The tenth error is for the failing step's own, and three notices for
 * how many there are more, and for a comment or an issue that could not be written.
 */
const shownPerLevel = { error: 9, warning: 9, notice: 7 };
/** Lines around a changed one that `diff-context` takes in, as GitHub shows them. */
const context = 3;
/** Writes annotations to the job's own check where that is possible, through the log otherwise. Never both. */
async function annotate({ report, inputs, lines, api, prefix, write, log, }) {
    if (inputs.annotations === 'none')
        return;
    const wanted = inputs.filterMode !== 'nofilter' && lines !== noLines;
    const filtered = wanted && lines.problem === null;
    if (wanted && !filtered && inputs.filterMode !== 'file')
        log(`Annotations are not limited to \`${inputs.filterMode}\` lines, which are not known: ${lines.problem}.`);
    const all = (0,github.annotationsOf)(report, lines.isChanged)
        .filter((one) => !filtered || passes(one, inputs.filterMode, lines))
        .map((one) => inHead(one, lines))
        .map((one) => ({ ...one, path: `${prefix}${one.path}` }));
    if (all.length === 0)
        return;
    const fitsLog = withinBudget(all).left.length === 0;
    const wantsCheck = inputs.annotations === 'check' || (inputs.annotations === 'auto' && !fitsLog);
    let rest = all;
    if (wantsCheck && inputs.checkRun !== null && api !== null) {
        const { sent, problem } = await annotateCheck(await api(), inputs.checkRun, all);
        if (problem === null) {
            if (all.length > mostInCheck)
                write(closing(all.slice(mostInCheck)));
            return;
        }
        log(`Annotations go through the log: the job's check does not take them (${problem}).`);
        rest = all.slice(sent);
    }
    const { shown, left } = withinBudget(rest);
    write((0,github.commandsOf)(shown));
    if (left.length > 0)
        write(closing(left));
}
/** `3 more (1 warning, 2 notices), see the job summary.` */
function closing(left) {
    const counts = verdict/* severities */.gO
        .map((level) => [level, left.filter(({ severity }) => severity === level).length])
        .filter(([, count]) => count > 0)
        .map(([level, count]) => (0,verdict/* plural */.LS)(count, level));
    return `::notice title=premortem::${left.length} more (${counts.join(', ')}), see the job summary.\n`;
}
/** Annotations within a step's budget, and those that do not fit. */
function withinBudget(annotations) {
    const shown = [];
    const room = { ...shownPerLevel };
    const left = [];
    for (const one of annotations) {
        if (room[one.severity] > 0) {
            room[one.severity] -= 1;
            shown.push(one);
        }
        else
            left.push(one);
    }
    return { shown, left };
}
function passes(one, mode, lines) {
    if (mode === 'nofilter')
        return true;
    if (mode === 'file')
        return lines.hasChanges(one.path);
    const around = mode === 'added' ? 0 : context;
    for (let line = one.startLine - around; line <= one.endLine + around; line++) {
        if (lines.isChanged(one.path, line))
            return true;
    }
    return false;
}
/** Lines of the test merge \u2192 lines of the pull request's head, which is what people look at. */
function inHead(one, lines) {
    const startLine = lines.inHead(one.path, one.startLine);
    const endLine = lines.inHead(one.path, one.endLine);
    return startLine === null || endLine === null ? one : { ...one, startLine, endLine };
}

;// CONCATENATED MODULE: ./build/github/api-access.js
/** The API client is large and most runs do without; it is loaded and made when first asked for. */
function apiFor(inputs, { repository, apiUrl, second }) {
    const withoutApi = inputs.offline
        ? 'the input `offline` is set'
        : inputs.token === ''
            ? 'there is no token'
            : repository === null
                ? '`GITHUB_REPOSITORY` names no repository'
                : apiUrl === null
                    ? '`GITHUB_API_URL` is not an address'
                    : '';
    if (withoutApi !== '' || repository === null || apiUrl === null)
        return { api: null, withoutApi };
    let made = null;
    const api = () => {
        made ??= Promise.all(/* import() */[__webpack_require__.e(4392), __webpack_require__.e(654)]).then(__webpack_require__.bind(__webpack_require__, 40654)).then(({ createApi, usualLimits }) => createApi(inputs.token, apiUrl, repository, usualLimits(second)));
        return made;
    };
    return { api, withoutApi };
}

;// CONCATENATED MODULE: ./build/github/changed-lines.js


/** The lines that the change wrote, asked for only where something will stand on them: git first, then the API, then the two trees. */
async function linesFor(report, trees, place) {
    const { opened, situation, api, prefix } = place;
    const { pullRequest } = situation;
    const open = report.findings.filter(({ suppressed }) => !suppressed);
    const paths = [...new Set(open.map(({ path }) => path))];
    if ((report.mode === 'audit' && trees.comparison === 'exact') || paths.length === 0)
        return noLines;
    const isExact = trees.comparison === 'exact';
    if (isExact && trees.local !== null && opened.repository) {
        const lines = await linesFromGit(opened.repository, trees.local, situation, paths);
        if (lines !== null)
            return lines;
    }
    let problem = place.withoutApi;
    if (api !== null && pullRequest) {
        // With the head from the API too, its lines are the pull request's own.
        const checkedOut = trees.remote < 2 && opened.repository ? await (0,clients_git/* resolveRevision */.eZ)(opened.repository, 'HEAD') : null;
        const merge = checkedOut === null || checkedOut === pullRequest.head ? null : situation.sha;
        const lines = await linesFromApi(await api(), pullRequest, merge, prefix);
        if (typeof lines !== 'string')
            return lines;
        problem = lines;
    }
    if (!isExact || trees.base === null)
        return unknownLines(problem || 'the change is not known');
    return linesFromTrees(report, trees.base, paths);
}
/** The base's texts are at hand, or were when the findings were compared. */
async function linesFromTrees(report, base, paths) {
    const there = new Set((await base.list()).map(({ path }) => path));
    const known = paths.filter((path) => there.has(path));
    const contents = await base.read(known);
    const before = new Map(known.map((path, place) => [path, contents[place]]));
    const texts = new Map();
    for (const path of paths) {
        const head = report.facts.texts.get(path);
        const content = before.get(path);
        if (head !== undefined && content?.ok !== false)
            texts.set(path, { base: content?.text ?? null, head });
    }
    return linesFromTexts(texts);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/github/event.js

const nowhere = /^0+$/;
/** Reads the environment and the event file of the runner. A missing or broken file is an event without payload. */
function readSituation(environment) {
    const payload = readPayload(environment.GITHUB_EVENT_PATH);
    const pull = objectAt(payload, 'pull_request');
    const group = objectAt(payload, 'merge_group');
    const repository = environment.GITHUB_REPOSITORY ?? null;
    const head = objectAt(pull, 'head');
    const base = objectAt(pull, 'base');
    const number = pull?.number;
    return {
        event: environment.GITHUB_EVENT_NAME ?? '',
        repository,
        sha: commit(environment.GITHUB_SHA),
        pullRequest: pull && typeof number === 'number'
            ? {
                number,
                head: commit(head?.sha) ?? '',
                base: commit(base?.sha) ?? '',
                baseRef: textAt(base, 'ref'),
                about: [textAt(pull, 'title'), textAt(head, 'ref')].filter((text) => text !== null),
            }
            : null,
        before: commit(group?.base_sha) ?? commit(payload?.before),
        after: commit(group?.head_sha) ?? commit(payload?.after),
        workflowRun: readWorkflowRun(objectAt(payload, 'workflow_run')),
        pushedBranch: environment.GITHUB_EVENT_NAME === 'push'
            ? (/^refs\/heads\/(.+)$/.exec(textAt(payload, 'ref') ?? '')?.[1] ?? null)
            : null,
        defaultBranch: textAt(objectAt(payload, 'repository'), 'default_branch'),
        ref: environment.GITHUB_REF ?? '',
        serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
        second: Number(environment.PREMORTEM_SECOND) || 1000,
        apiUrl: address(environment.GITHUB_API_URL || 'https://api.github.com'),
    };
}
function readPayload(path) {
    if (!path)
        return null;
    try {
        const value = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch {
        return null;
    }
}
function objectAt(value, key) {
    const found = value?.[key];
    return typeof found === 'object' && found !== null ? found : null;
}
function readWorkflowRun(run) {
    const head = commit(run?.head_sha);
    if (head === null)
        return null;
    const [first] = Array.isArray(run?.pull_requests) ? run.pull_requests : [];
    const pull = typeof first === 'object' && first !== null ? first : null;
    return {
        head,
        base: commit(objectAt(pull, 'base')?.sha),
        number: typeof pull?.number === 'number' ? pull.number : null,
        ofPullRequest: run?.event === 'pull_request' || run?.event === 'pull_request_target',
    };
}
function textAt(value, key) {
    const found = value?.[key];
    return typeof found === 'string' && found !== '' ? found : null;
}
function address(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null;
}
/** A whole commit id that is not the null one; anything else may be a ref or an option in disguise. */
function commit(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !nowhere.test(value) ? value : null;
}
/** The run is about the repository as it is, and not about a change or another branch. */
function isOfDefaultBranch({ ref, defaultBranch, pullRequest }) {
    if (pullRequest !== null)
        return false;
    return ref === '' || ref === `refs/heads/${defaultBranch ?? ref.slice('refs/heads/'.length)}`;
}

// EXTERNAL MODULE: ./build/github/inputs.js
var github_inputs = __webpack_require__(52325);
// EXTERNAL MODULE: ./build/github/log.js
var log = __webpack_require__(30284);
// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(31224);
// EXTERNAL MODULE: ./build/config/shared.js
var shared = __webpack_require__(39174);
// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/settings.js
var settings = __webpack_require__(64317);
// EXTERNAL MODULE: ./build/run/settings.js + 1 modules
var run_settings = __webpack_require__(98192);
// EXTERNAL MODULE: ./build/run/shared-configs.js
var shared_configs = __webpack_require__(67567);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/clients/text.js
var clients_text = __webpack_require__(41180);
;// CONCATENATED MODULE: ./build/github/api-workspace.js



/** Blobs asked for at once; https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api. */
const parallel = 8;
const usual = { bytes: 256 * 1024 * 1024, milliseconds: 120_000, requests: 150 };
/** Said of files over the budget. */
const overBudget = (what) => `reading it through the API would take more than ${what}`;
/** Why a tree could not be read through the API, in words that fit after a colon. */
class TreeError extends Error {
    name = 'TreeError';
}
/**
 * The contents of a repository's files through GitHub's API. What the local clone has under the same id is taken
 * from there, and what two trees share is asked for once.
 */
class ApiBlobs {
    #api;
    #local;
    #bring;
    #budget;
    #contents = new Map();
    #asked = 0;
    #bytes = 0;
    #began = null;
    #brought = null;
    /** `bring` fetches the commits into the local clone, without checking them out; it is tried once. */
    constructor(api, local, bring = () => Promise.resolve(false), budget = usual) {
        this.#api = api;
        this.#local = local;
        this.#bring = bring;
        this.#budget = budget;
    }
    /** What matters most comes first in `ids`: behind the end of the budget nothing is read. */
    async read(ids, sizes = new Map()) {
        const unknown = [...new Set(ids)].filter((id) => !this.#contents.has(id));
        let wanted = await this.#withoutLocal(unknown);
        if (this.#asked + wanted.length > this.#budget.requests && this.#local !== null && wanted.length > 0) {
            this.#brought ??= this.#bring();
            if (await this.#brought)
                wanted = await this.#withoutLocal(wanted);
        }
        wanted.reverse();
        const work = async () => {
            for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
                const content = this.#blob(id, sizes.get(id) ?? 0);
                this.#contents.set(id, content);
                await content;
            }
        };
        await Promise.all(Array.from({ length: Math.min(parallel, wanted.length) }, work));
        return Promise.all(ids.map((id) => this.#contents.get(id) ?? { ok: false, reason: 'not read' }));
    }
    /** Those that the clone does not have; what it has is kept. */
    async #withoutLocal(ids) {
        const local = await this.#fromClone(ids);
        for (const [id, content] of local)
            this.#contents.set(id, Promise.resolve(content));
        return ids.filter((id) => !local.has(id));
    }
    async #fromClone(ids) {
        if (this.#local === null || ids.length === 0)
            return new Map();
        const contents = await (0,clients_git/* readBlobs */.b4)(this.#local, ids);
        return new Map(ids.flatMap((id, place) => {
            const content = contents[place];
            return content.ok || isOfFile(content) ? [[id, content]] : [];
        }));
    }
    async #blob(id, size) {
        const { bytes, milliseconds } = this.#budget;
        this.#began ??= Date.now();
        if (this.#bytes + size > bytes)
            return { ok: false, reason: overBudget(`${bytes} bytes`) };
        if (Date.now() - this.#began > milliseconds)
            return { ok: false, reason: overBudget(`${milliseconds / 1000} seconds`) };
        this.#asked += 1;
        this.#bytes += size;
        const reply = await this.#api.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: id });
        const { content, encoding } = (reply.data ?? {});
        if (reply.status !== 200 || typeof content !== 'string') {
            const reason = reply.status === 200 ? 'it answered with no content' : reply.reason;
            return { ok: false, reason: `GitHub's API did not give it: ${reason}` };
        }
        const read = external_node_buffer_.Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
        this.#bytes += Math.max(0, read.length - size);
        return (0,clients_text/* decode */.D4)(read);
    }
}
/** The file itself is no text or too large; asking somebody else gives the same. */
function isOfFile(content) {
    return !content.ok && content.reason.startsWith('it ');
}
/** The tree of a commit through GitHub's API: one request for all names. Nothing is checked out. */
class ApiWorkspace {
    revision;
    #api;
    #blobs;
    /** The folder that is taken as the root, with its slash; '' for all of the repository. */
    #prefix;
    #sizes = new Map();
    #entries = null;
    constructor(api, commit, blobs, prefix) {
        this.#api = api;
        this.revision = commit;
        this.#blobs = blobs;
        this.#prefix = prefix;
    }
    /** Rejects with `TreeError` when the names cannot be had, or not all of them. */
    list() {
        this.#entries ??= this.#list();
        return this.#entries;
    }
    async #list() {
        const reply = await this.#api.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
            tree_sha: this.revision,
            recursive: '1',
        });
        const { tree, truncated } = (reply.data ?? {});
        if (reply.status !== 200 || !Array.isArray(tree))
            throw new TreeError(`GitHub's API did not give the list of files: ${reply.reason || 'it answered with none'}`);
        // 100,000 entries or 7 MB; a part of a tree would make deleted files of the rest.
        if (truncated === true)
            throw new TreeError("the list of files is too long for GitHub's API");
        const entries = [];
        for (const item of tree) {
            if (typeof item?.path !== 'string' || typeof item.sha !== 'string' || item.type === 'tree')
                continue;
            if (!item.path.startsWith(this.#prefix))
                continue;
            if (typeof item.size === 'number')
                this.#sizes.set(item.sha, item.size);
            entries.push((0,clients_git/* entryOf */.Ms)(String(item.mode), item.sha, item.path.slice(this.#prefix.length)));
        }
        return entries.sort(clients_git/* byPath */.f2);
    }
    async read(paths) {
        const ids = new Map((await this.list()).map(({ path, id }) => [path, id]));
        const known = paths.filter((path) => ids.get(path)).sort((a, b) => rankOf(a) - rankOf(b));
        const contents = await this.#blobs.read(known.map((path) => ids.get(path)), this.#sizes);
        const contentOf = new Map(known.map((path, place) => [path, contents[place]]));
        return paths.map((path) => contentOf.get(path) ?? { ok: false, reason: 'there is no such file' });
    }
}
/** What runs comes before what is built, and that before what is only listed. */
const order = [
    /^\.github\/|(^|\/)action\.ya?ml$/,
    /\.(ba|z|k)?sh$|(^|\/)[^./]+$|(^|\/)[^/]*(Docker|Container|Make|Jenkins)file[^/]*$/i,
    /lock|\.(ya?ml|toml|tf|json)$/i,
];
function rankOf(path) {
    const found = order.findIndex((pattern) => pattern.test(path));
    return found === -1 ? order.length : found;
}

;// CONCATENATED MODULE: ./build/github/policy.js









/**
 * Configuration and baseline of the base branch as it is, or of the whole tree in an audit. A change cannot exempt
 * itself, so without a base nothing of its own tree counts. Throws `ConfigError` for a configuration that is wrong.
 */
async function policyFor(place, trees) {
    const { inputs } = place;
    const builtIn = { settings: settings/* defaultSettings */.L, baseline: new Map() };
    const isChange = trees.mode === 'diff' || trees.comparison !== 'exact';
    const path = isChange ? configInTree(place) : null;
    const has = async (tree) => (await tree.list()).some((entry) => entry.path === path);
    // What an earlier step brought is not the change's; what the change's own tree holds is.
    const isOwn = path !== null && (await has(trees.head));
    const shared = (0,shared_configs/* sharedConfigs */.z)({
        offline: inputs.offline,
        endpoint: place.situation.apiUrl ?? undefined,
        token: place.situation.apiUrl !== null && inputs.token !== '' ? inputs.token : null,
        own: (0,own_repository/* ownRepository */.d5)(place.situation.repository),
    });
    const named = async () => (isOwn ? settings/* defaultSettings */.L : (0,run_settings/* readSettings */.sb)(nothing, inputs.config, null, shared));
    try {
        if (trees.policy === null)
            return { ...builtIn, settings: await named(), problem: null };
        const isThere = path === null || (await has(trees.policy));
        const settings = isThere ? await (0,run_settings/* readSettings */.sb)(trees.policy, inputs.config, path, shared) : await named();
        return { settings, baseline: await (0,run_settings/* readBaseline */.mF)(trees.policy, settings), problem: null };
    }
    catch (error) {
        const unread = error instanceof run_settings/* UnreadConfigError */._$ || error instanceof TreeError;
        if (!unread || !isChange)
            throw error instanceof TreeError ? new model_error/* ConfigError */.xL(error.message) : error;
        const message = `The configuration of the base branch could not be read (${error.message.replace(/\.$/, '')}), so built-in settings judge this change.`;
        return { ...builtIn, problem: (0,diagnostic/* diagnostic */.Y)('skipped', message) };
    }
}
/** What the tree calls the file that the input names; null where the input names none of the repository. */
function configInTree({ inputs, prefix }) {
    if (inputs.config === null || inputs.config === 'none' || (0,shared/* sharedConfig */.sE)(inputs.config))
        return null;
    const path = external_node_path_.posix.normalize(inputs.config.replaceAll('\\', '/'));
    if (external_node_path_.posix.isAbsolute(path) || path.startsWith('../'))
        return null;
    return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}
const nothing = {
    revision: null,
    list: () => Promise.resolve([]),
    read: () => Promise.resolve([]),
};

// EXTERNAL MODULE: ./build/run/exit-code.js
var exit_code = __webpack_require__(5680);
;// CONCATENATED MODULE: ./build/github/publish.js



/** GitHub's limit for comments and issues is 65,536 characters; emoji and links count for more than they look. */
const commentBudget = 58_000;
/** The run whose summary has everything. */
function runUrlOf({ serverUrl, repository }) {
    const id = process.env.GITHUB_RUN_ID ?? '';
    return repository && /^\d+$/.test(id) ? { runUrl: `${serverUrl}/${repository}/actions/runs/${id}` } : {};
}
/** Part of the tree was not read: what an earlier audit found there may be there still. */
function isPartial(report) {
    return report.diagnostics.some(({ code, severity }) => code === 'unreadable' && severity !== 'notice');
}
/**
 * The pull request's comment and review, and the audit's issue, where they are asked for. Best effort: a token that may not
 * write (a fork's) is one line in the log and never a red job.
 */
async function shareReport(report, { inputs, situation, api, withoutApi, prefix }, options, lines) {
    const open = report.findings.filter((finding) => !finding.suppressed);
    const number = situation.pullRequest?.number ?? situation.workflowRun?.number ?? null;
    const wantsComment = inputs.comment !== 'never' && number !== null;
    const isAudit = inputs.issue === 'update' && report.mode === 'audit';
    const wantsIssue = isAudit && isOfDefaultBranch(situation);
    if (isAudit && !wantsIssue)
        log/* log */.R.info(`The issue is about the default branch, so this run of ${situation.ref} did not change it.`);
    const wantsReview = inputs.suggest === 'review' && report.mode === 'diff' && situation.pullRequest !== null;
    if (!wantsComment && !wantsIssue && !wantsReview)
        return;
    if (api === null) {
        log/* log */.R.notice(`No comment, review or issue was written, because ${withoutApi}.`);
        return;
    }
    if (wantsReview) {
        const { suggestFixes } = await __webpack_require__.e(/* import() */ 6960).then(__webpack_require__.bind(__webpack_require__, 96960));
        const problem = await suggestFixes(await api(), situation.pullRequest, report, lines, prefix);
        if (problem !== null)
            log/* log */.R.notice(`Fixes were not suggested: ${problem}.`);
    }
    if (!wantsComment && !wantsIssue)
        return;
    if (wantsComment) {
        const [{ stickyComment }, { commentReport }] = await Promise.all([
            __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 30079)),
            Promise.all(/* import() */[__webpack_require__.e(5591), __webpack_require__.e(1990)]).then(__webpack_require__.bind(__webpack_require__, 1990)),
        ]);
        const create = inputs.comment === 'always' || (0,exit_code/* exitCode */.I)(report) === 1;
        const text = commentReport(report, { ...options, ...runUrlOf(situation), budget: commentBudget });
        const problem = await stickyComment(await api(), number, inputs.commentId, text, create);
        if (problem !== null)
            log/* log */.R.notice(`The pull request's comment was not written: ${problem}.`);
    }
    if (wantsIssue) {
        const [{ updateIssue }, { issueReport }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(5591), __webpack_require__.e(3911)]).then(__webpack_require__.bind(__webpack_require__, 83911)),
            Promise.all(/* import() */[__webpack_require__.e(5591), __webpack_require__.e(2392)]).then(__webpack_require__.bind(__webpack_require__, 72392)),
        ]);
        const text = (issue) => issueReport(report, { ...options, ...issue });
        const problem = await updateIssue(await api(), inputs, open, text, isPartial(report));
        if (problem !== null)
            log/* log */.R.notice(`The audit's issue was not written: ${problem}.`);
    }
}

;// CONCATENATED MODULE: ./build/github/signatures.js

/** Where the commits of this run are: in the clone as far as it goes, else with GitHub. */
function historyFor(place, trees) {
    const { opened, situation, api, prefix } = place;
    const { pullRequest } = situation;
    const checkedOut = trees.mode === 'audit' || trees.local !== null;
    return {
        repository: checkedOut ? opened.repository : null,
        base: trees.mode === 'audit' ? null : (trees.local?.base ?? null),
        since: trees.base?.revision ?? null,
        head: trees.mode === 'audit' ? trees.head.revision : (trees.local?.head ?? null),
        trust: trees.mode === 'audit' ? null : (trees.policy?.revision ?? null),
        ...(api !== null && pullRequest !== null && trees.mode === 'diff'
            ? { service: async (question) => commitsOfPull(await api(), pullRequest, prefix, question) }
            : {}),
    };
}
/** GitHub lists no more of a pull request: https://docs.github.com/rest/pulls/pulls#list-commits-on-a-pull-request. */
const mostCommits = 250;
/** One request tells the files of one commit, and a job has a thousand an hour for the whole repository. */
const mostAsked = 100;
const signatures_parallel = 6;
/** Null where GitHub does not say: then nothing is known, and nobody is blamed. */
async function commitsOfPull(api, pull, prefix, { paths, policy }) {
    const listed = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', { pull_number: pull.number }, mostCommits);
    if (listed.items === null || listed.items.length >= mostCommits)
        return null;
    const own = listed.items.map(asObject).filter((commit) => parentsOf(commit) < 2);
    if (own.length > mostAsked)
        return null;
    const files = await inParallel(own, (commit) => filesOf(api, signatures_textAt(commit, 'sha')));
    if (files.some((each) => each === null))
        return null;
    const commits = new Map();
    // Older commits know a file by its old name, so the newest come first.
    const names = new Map([...paths].map((path) => [prefix + path, path]));
    for (let at = own.length - 1; at >= 0; at--) {
        const signature = signatureFrom(own[at], policy.bots);
        for (const file of files[at]) {
            const today = names.get(signatures_textAt(file, 'filename'));
            if (today === undefined)
                continue;
            commits.set(today, [...(commits.get(today) ?? []), signature]);
            if (file.status === 'renamed')
                names.set(signatures_textAt(file, 'previous_filename'), today);
        }
    }
    const doubtful = [...commits.values()].flat().some(({ grade }) => grade === 'none' || grade === 'platform');
    return {
        commits,
        ...(doubtful ? await standing(api, pull, policy) : { baseline: null, required: false }),
    };
}
/** Asked for only where an unsigned commit would be held against it. */
async function standing(api, { base: sha, baseRef }, policy) {
    const most = Math.min(policy.baselineCommits * 2, 600);
    const [rules, recent] = await Promise.all([
        baseRef == null
            ? null
            : api.list('GET /repos/{owner}/{repo}/rules/branches/{branch}', { branch: baseRef }, 300),
        sha === '' ? null : api.list('GET /repos/{owner}/{repo}/commits', { sha }, most),
    ]);
    const required = (rules?.items ?? []).some((rule) => asObject(rule).type === 'required_signatures');
    if (recent?.items == null)
        return { baseline: null, required };
    const own = recent.items
        .map(asObject)
        .filter((commit) => parentsOf(commit) < 2)
        .map((commit) => signatureFrom(commit, policy.bots))
        .filter(({ bot, grade }) => !bot && grade !== 'platform')
        .slice(0, policy.baselineCommits);
    return {
        baseline: { signed: own.filter(({ grade }) => grade !== 'none').length, of: own.length },
        required,
    };
}
/** Files of one commit, 300 to a page, 3,000 at the most; null where they cannot be had. */
async function filesOf(api, ref) {
    const files = [];
    for (let page = 1; page <= 10; page++) {
        const further = page > 1 ? { page } : {};
        const reply = await api.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref, ...further });
        const part = asObject(reply.data).files;
        if (reply.status !== 200 || !Array.isArray(part))
            return null;
        (0,append/* append */.B)(files, part.map(asObject));
        if (part.length < 300)
            break;
    }
    return files;
}
/** What GitHub's answer means: https://docs.github.com/rest/commits/commits#get-a-commit, "reason". */
const broken = new Set(['invalid', 'malformed_signature', 'bad_cert', 'ocsp_revoked', 'not_signing_key']);
const absent = new Set(['unsigned', 'unknown_signature_type']);
function signatureFrom(commit, bots) {
    const verification = asObject(asObject(commit.commit).verification);
    const reason = signatures_textAt(verification, 'reason') || 'no answer';
    const [author, committer] = [
        signatures_textAt(asObject(commit.author), 'login'),
        signatures_textAt(asObject(commit.committer), 'login'),
    ];
    const bot = bots.includes(author);
    const verified = verification.verified === true;
    const common = {
        sha: signatures_textAt(commit, 'sha'),
        kind: kindOf(signatures_textAt(verification, 'signature')),
        bot,
        verified,
        bad: null,
    };
    if (verified) {
        const platform = committer === 'web-flow' || bot;
        return { ...common, grade: platform ? 'platform' : 'author', reason };
    }
    if (absent.has(reason))
        return { ...common, grade: 'none', reason };
    // GitHub keeps the day of its first check. Without one the key had ended before anybody looked.
    const expired = reason === 'expired_key' && 'verified_at' in verification && verification.verified_at === null;
    if (broken.has(reason) || expired)
        return { ...common, grade: 'unknown', bad: reason, reason };
    return { ...common, grade: 'unknown', reason };
}
function kindOf(signature) {
    if (signature.startsWith('-----BEGIN SSH'))
        return 'ssh';
    if (signature.startsWith('-----BEGIN SIGNED MESSAGE'))
        return 'x509';
    return signature.startsWith('-----BEGIN PGP') ? 'pgp' : null;
}
function parentsOf(commit) {
    return Array.isArray(commit.parents) ? commit.parents.length : 1;
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function signatures_textAt(value, key) {
    const found = value[key];
    return typeof found === 'string' ? found : '';
}
async function inParallel(items, work) {
    const results = new Array(items.length);
    let next = 0;
    const worker = async () => {
        for (let at = next++; at < items.length; at = next++)
            results[at] = await work(items[at]);
    };
    await Promise.all(Array.from({ length: Math.min(signatures_parallel, items.length) }, worker));
    return results;
}

// EXTERNAL MODULE: ./build/clients/disk.js
var clients_disk = __webpack_require__(68694);
;// CONCATENATED MODULE: ./build/github/fork-point.js



/**
 * The commit where two lines of history part: from the clone where it has enough of them, from the API else, and
 * where that does not answer from a longer history that is fetched. Each is a commit or a branch. A string that is
 * no commit says why nobody knows.
 */
async function forkPoint(place, one, other) {
    const { repository } = place.opened;
    if (one === '' || other === '')
        return 'the event names no commits';
    // In a shallow clone git answers from what it has, which may be nothing or too late a commit.
    if (repository && !repository.shallow) {
        const base = await localForkPoint(repository, one, other);
        if (base !== null)
            return { commit: base };
    }
    const problem = await fromApi(place, one, other);
    if (typeof problem !== 'string')
        return problem;
    if (repository?.shallow) {
        for (const depth of depths) {
            if (!(await fetchHistory(repository, [one, other], depth)))
                break;
            const base = await localForkPoint(repository, one, other);
            if (base !== null)
                return { commit: base };
        }
    }
    return problem;
}
/** Commits of history that are fetched, try by try: most changes are younger than the first. */
const depths = [50, 500, 5000];
async function localForkPoint(repository, one, other) {
    const find = async (ref) => (await (0,clients_git/* resolveRevision */.eZ)(repository, ref)) ?? (0,clients_git/* resolveRevision */.eZ)(repository, `refs/remotes/origin/${ref}`);
    try {
        const [from, to] = [await find(one), await find(other)];
        return from !== null && to !== null ? await (0,clients_git/* mergeBase */.wu)(repository, from, to) : null;
    }
    catch (error) {
        if (error instanceof model_error/* UsageError */.eb)
            return null; // git cannot say
        throw error;
    }
}
async function fromApi(place, one, other) {
    if (place.api === null)
        return `it is not in this clone, and GitHub's API was not asked: ${place.withoutApi}`;
    const reply = await (await place.api()).request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `${one}...${other}`,
        per_page: 1,
    });
    const base = reply.data?.merge_base_commit;
    const commit = commitId(base?.sha);
    if (commit !== null)
        return { commit };
    return `GitHub's API did not tell where the change begins: ${reply.reason || 'it answered with no commit'}`;
}
/** A branch's or tag's commit as GitHub has it; null where there is no such thing, a string why it does not say. */
async function commitFromApi(place, ref) {
    if (place.api === null)
        return null;
    const reply = await (await place.api()).request('GET /repos/{owner}/{repo}/commits/{ref}', { ref });
    const commit = commitId(reply.data?.sha);
    if (commit !== null)
        return { commit };
    return reply.status === 404 || reply.status === 422 ? null : reply.reason || 'it answered with no commit';
}
function commitId(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/github/layered-tree.js

/**
 * A commit's tree from the clone. What git does not give (a partial clone whose remote refuses, objects that are
 * gone) is asked of the API.
 */
class LayeredTree {
    revision;
    #local;
    #remote;
    #entries = null;
    constructor(local, remote) {
        this.revision = local.revision;
        this.#local = local;
        this.#remote = remote;
    }
    get diagnostics() {
        return this.#local.diagnostics;
    }
    list() {
        this.#entries ??= this.#local.list().catch(async () => (await this.#remote()).tree.list());
        return this.#entries;
    }
    async read(paths) {
        const contents = await this.#local.read(paths).catch(() => null);
        const ids = new Map((await this.list()).map(({ path, id }) => [path, id]));
        const lacking = paths.filter((path, place) => ids.get(path) && isLacking(contents?.[place]));
        if (lacking.length === 0)
            return contents ?? (await this.#remote()).tree.read(paths);
        const { blobs } = await this.#remote();
        const given = await blobs.read(lacking.map((path) => ids.get(path)));
        const others = new Map(lacking.map((path, place) => [path, given[place]]));
        return paths.map((path, place) => others.get(path) ?? contents?.[place] ?? { ok: false, reason: 'there is no such file' });
    }
}
function isLacking(content) {
    return content === undefined || !(content.ok || isOfFile(content));
}

;// CONCATENATED MODULE: ./build/github/trees.js









/** The change is not checked out here and could not be read either. No verdict, and no reason for a red job. */
class ChangeUnavailable extends Error {
    name = 'NothingChecked';
}
/**
 * The ladder: refs that the inputs name; both sides through the API where what is checked out is not the change, or
 * git cannot be asked; the first parent of a pull request's merge commit, or the commits that the event names,
 * fetched alone if need be; the same through the API; and where none of them can be had, everything, saying so.
 */
async function chooseTrees(place) {
    const { opened, situation, inputs } = place;
    if (inputs.mode === 'audit')
        return wholeTree(opened, inputs.since, null);
    const named = inputs.baseRef !== null;
    const hasChange = isChange(place);
    if (!named && inputs.mode === 'auto' && !hasChange)
        return wholeTree(opened, inputs.since, null);
    const elsewhere = !named && (situation.event === 'pull_request_target' || situation.event === 'workflow_run');
    const found = elsewhere
        ? await bothFromApi(place)
        : named
            ? await namedTrees(place, inputs.baseRef)
            : await headFromDisk(place);
    if (typeof found !== 'string')
        return found;
    if (elsewhere) {
        if (inputs.token === '')
            throw new model_error/* UsageError */.eb(`A change that is not checked out is read through GitHub's API, which was not asked: ${place.withoutApi}.`);
        throw new ChangeUnavailable(`The change could not be read: ${found}.`);
    }
    if (inputs.mode === 'diff') {
        const message = `There is nothing to compare with: ${found}.`;
        if (hasChange || named)
            throw new ChangeUnavailable(message);
        throw new model_error/* UsageError */.eb(`${message} Set \`base-ref\`, or check out with history.`);
    }
    return wholeTree(opened, inputs.since, found);
}
/** `problem` says why it is the whole tree and not the change that was to be checked. */
async function wholeTree(opened, since, problem) {
    const common = { mode: 'audit', local: null, remote: 0 };
    if (problem === null) {
        const trees = await (0,targets/* auditTrees */.rx)(opened, since);
        return { ...trees, ...common, how: 'the whole tree', comparison: 'exact', policy: trees.head };
    }
    const message = `This change could not be compared with the state before it (${problem}). All findings of the whole tree are listed as not compared, built-in settings judge, and only lines that the change is known to add can fail the job.`;
    return {
        ...common,
        head: new clients_disk/* DiskWorkspace */.T(opened.root, opened.repository),
        base: null,
        how: 'the whole tree, for want of a base',
        comparison: 'none',
        policy: null,
        diagnostics: [...opened.diagnostics, (0,diagnostic/* diagnostic */.Y)('skipped', message)],
    };
}
/** The event is about a change and not about the repository as it is. */
function isChange({ situation }) {
    const { event, before, pullRequest, workflowRun, pushedBranch, defaultBranch } = situation;
    if (pullRequest !== null)
        return true;
    if (event === 'workflow_run')
        return workflowRun?.ofPullRequest === true;
    if (event === 'merge_group')
        return true;
    // A branch that is new has no state before; what it adds to the default branch is the change.
    return event === 'push' && (before !== null || (pushedBranch !== null && pushedBranch !== defaultBranch));
}
/** What is checked out against a base from the clone, or from the API. A string says why neither can be had. */
async function headFromDisk(place) {
    const { opened } = place;
    if (!opened.repository)
        return withoutGit(place);
    const head = new clients_disk/* DiskWorkspace */.T(opened.root, opened.repository);
    let problem = 'the event names no earlier commit';
    let isTip = false;
    for (const candidate of baseCandidates(place)) {
        const found = await candidate();
        if (found === null)
            continue;
        if (typeof found === 'string') {
            problem = found;
            isTip = true;
            continue;
        }
        const base = await treeAt(place, found.commit);
        if (typeof base === 'string')
            problem = base;
        else
            return compared(place, base, { head, commit: null, local: true }, { ...found, ...(isTip ? { problem } : {}) });
    }
    return problem;
}
/** A folder that git does not know for a repository, or no git: the API has both sides. */
async function withoutGit(place) {
    const words = place.opened.problem ?? 'git knows no repository here';
    if (place.api === null)
        return `${words}, and GitHub's API was not asked: ${place.withoutApi}`;
    const found = await bothFromApi(place);
    return typeof found === 'string' ? `${words}, and ${found}` : { ...found, how: `${found.how}: ${words}` };
}
/**
 * Where the change may have begun, best first; each is asked only when the one before did not do. A string says why
 * the commit where the change began is not known; what comes after it is only near it.
 */
function* baseCandidates(place) {
    const { situation, opened } = place;
    const { pullRequest, before, defaultBranch, pushedBranch } = situation;
    const checkedOut = () => (0,clients_git/* resolveRevision */.eZ)(opened.repository, 'HEAD');
    if (pullRequest) {
        yield async () => mergedInto(place, await checkedOut());
        // The head itself is checked out: its base may have moved on since, and that is no part of the change.
        yield async () => {
            const start = await forkPoint(place, pullRequest.base, (await checkedOut()) ?? pullRequest.head);
            return typeof start === 'string' ? start : { ...start, tip: pullRequest.base };
        };
        yield async () => (pullRequest.base === '' ? null : { commit: pullRequest.base });
        return;
    }
    yield async () => (before === null ? null : { commit: before });
    if (pushedBranch !== null && defaultBranch !== null && pushedBranch !== defaultBranch)
        yield async () => {
            const start = await forkPoint(place, defaultBranch, (await checkedOut()) ?? '');
            return typeof start === 'string' ? start : { ...start, tip: await tipOf(place, defaultBranch) };
        };
    if (pushedBranch !== null && defaultBranch !== null && pushedBranch !== defaultBranch)
        yield async () => {
            const commit = await tipOf(place, defaultBranch);
            return commit === null ? null : { commit };
        };
}
/** First parent of a pull request's test merge. At depth 1 `HEAD^1` fails, but the commit itself names its parents. */
async function mergedInto({ opened, situation }, head) {
    const parents = head === null ? [] : await (0,clients_git/* commitParents */.ZQ)(opened.repository, head);
    const isTestMerge = parents[1] === situation.pullRequest?.head || head === situation.sha;
    return parents.length === 2 && isTestMerge ? { commit: parents[0] } : null;
}
/** The commit of a branch, as the clone or the API knows it. */
async function tipOf(place, branch) {
    const { repository } = place.opened;
    const local = repository ? await (0,clients_git/* resolveRevision */.eZ)(repository, `refs/remotes/origin/${branch}`) : null;
    if (local !== null)
        return local;
    const found = await commitFromApi(place, branch);
    return found !== null && typeof found !== 'string' ? found.commit : null;
}
/** The change and what it is measured against, without a checkout of either. */
async function bothFromApi(place) {
    const { situation, api, opened } = place;
    const { pullRequest, workflowRun, before, after, sha, defaultBranch } = situation;
    if (api === null)
        return place.withoutApi;
    const head = pullRequest?.head || workflowRun?.head || after || sha;
    const target = pullRequest?.base || workflowRun?.base || before || defaultBranch;
    if (!head || !target)
        return 'the event names no commits';
    // A push and a merge queue name the state before them, a pull request only what it is to be merged into.
    const exact = pullRequest === null && workflowRun === null && before !== null;
    const start = exact
        ? { commit: target }
        : await forkPoint({ ...place, opened: { ...opened, repository: null } }, target, head);
    if (typeof start === 'string')
        return start;
    const bring = async () => opened.repository !== null && fetchCommit(opened.repository, head);
    const blobs = new ApiBlobs(await api(), opened.repository, bring);
    const [one, other] = await Promise.all([apiTree(place, start.commit, blobs), apiTree(place, head, blobs)]);
    if (typeof one === 'string')
        return one;
    if (typeof other === 'string')
        return other;
    const tip = exact ? null : /^[0-9a-f]{40,64}$/.test(target) ? target : await tipOf(place, target);
    return compared(place, one, { head: other.tree, commit: head, local: false }, { ...start, tip });
}
/** Refs from the inputs: from the clone where it has them and their history, from the API else. */
async function namedTrees(place, baseRef) {
    const { opened, inputs } = place;
    if (!opened.repository)
        return opened.problem ?? 'git knows no repository here';
    const headCommit = await commitOf(place, inputs.headRef ?? 'HEAD');
    const baseCommit = await commitOf(place, baseRef);
    if (typeof headCommit === 'string')
        return headCommit;
    if (typeof baseCommit === 'string')
        return baseCommit;
    const start = await forkPoint(place, baseCommit.commit, headCommit.commit);
    const from = typeof start === 'string' ? { ...baseCommit, problem: start } : { ...start, tip: baseCommit.commit };
    const base = await treeAt(place, from.commit);
    if (typeof base === 'string')
        return base;
    if (inputs.headRef === null) {
        const disk = new clients_disk/* DiskWorkspace */.T(opened.root, opened.repository);
        return compared(place, base, { head: disk, commit: null, local: true }, from);
    }
    const head = await treeAt(place, headCommit.commit);
    if (typeof head === 'string')
        return head;
    const { tree, local } = head;
    return compared(place, base, { head: tree, commit: headCommit.commit, local }, from);
}
/** A string says why only the API could know, and does not. Throws `UsageError` for what is not there. */
async function commitOf(place, ref) {
    const repository = place.opened.repository;
    const local = (await (0,clients_git/* resolveRevision */.eZ)(repository, ref)) ??
        (await (0,clients_git/* resolveRevision */.eZ)(repository, `refs/remotes/origin/${ref}`));
    if (local !== null)
        return { commit: local };
    const found = await commitFromApi(place, ref);
    if (found === null)
        throw new model_error/* UsageError */.eb(`There is no revision \`${ref}\` here.`);
    return typeof found === 'string' ? `GitHub's API did not say what \`${ref}\` is: ${found}` : found;
}
/** The tree of a commit: from the clone, by fetching that commit alone, or through the API. A string says why not. */
async function treeAt(place, commit) {
    const { opened, api } = place;
    const repository = opened.repository;
    if ((await (0,clients_git/* hasCommit */.QE)(repository, commit)) || (await fetchCommit(repository, commit))) {
        const git = new clients_git/* GitWorkspace */.AX(repository, commit);
        const tree = api === null
            ? git
            : new LayeredTree(git, async () => {
                const blobs = new ApiBlobs(await api(), null);
                return { blobs, tree: new ApiWorkspace(await api(), commit, blobs, place.prefix) };
            });
        return listed(tree, true);
    }
    if (api === null)
        return `the commit it began at is not in this clone and could not be fetched, and GitHub's API was not asked: ${place.withoutApi}`;
    return apiTree(place, commit, new ApiBlobs(await api(), repository));
}
async function apiTree(place, commit, blobs) {
    return listed(new ApiWorkspace(await place.api(), commit, blobs, place.prefix), false);
}
/** A tree whose files cannot be listed is none. */
async function listed(tree, local) {
    try {
        await tree.list();
        return { tree, local };
    }
    catch (error) {
        if (error instanceof TreeError || error instanceof model_error/* UsageError */.eb)
            return error.message.replace(/\.$/, '');
        throw error;
    }
}
async function compared(place, base, { head, commit, local, }, from) {
    const remote = Number(!base.local) + Number(!local);
    const how = remote === 2 ? ', both read through the API' : remote === 1 ? ', read through the API' : '';
    const diagnostics = local ? [...place.opened.diagnostics] : [];
    if (from.problem !== undefined) {
        const message = `The commit where this change began is not known (${from.problem}), so it was compared with the tip of its base. What the base did meanwhile can look like this change, so findings count as not compared.`;
        diagnostics.push((0,diagnostic/* diagnostic */.Y)('skipped', message));
    }
    return {
        mode: 'diff',
        base: base.tree,
        head,
        diagnostics,
        how: `compared with ${from.commit.slice(0, 12)}${how}`,
        local: base.local && local ? { base: from.commit, head: commit } : null,
        comparison: from.problem === undefined ? 'exact' : 'approximate',
        policy: await policyTree(place, base.tree, from, diagnostics),
        remote,
    };
}
/** The tip of the base branch: a change that begins at an old commit is not judged by the settings of that time. */
async function policyTree(place, base, { commit, tip }, diagnostics) {
    if (tip === undefined || tip === commit)
        return base;
    const unknown = 'its tip is not known';
    const found = tip === null
        ? unknown
        : place.opened.repository
            ? await treeAt(place, tip)
            : await apiTree(place, tip, new ApiBlobs(await place.api(), null));
    if (typeof found !== 'string')
        return found.tree;
    const message = `The configuration of the base branch could not be read (${found}), so built-in settings judge this change.`;
    diagnostics.push((0,diagnostic/* diagnostic */.Y)('skipped', message));
    return null;
}

;// CONCATENATED MODULE: ./build/github/index.js
























/** Runs one of the actions; `premortem` is all of them. Sets outputs, annotations, summary and the step's outcome. */
async function runAction(name) {
    try {
        if (name === 'organisation')
            await (await Promise.all(/* import() */[__webpack_require__.e(4392), __webpack_require__.e(2669)]).then(__webpack_require__.bind(__webpack_require__, 12669))).runOrganisation(process.env);
        else
            await act(name);
    }
    catch (error) {
        if (error instanceof ChangeUnavailable || error instanceof model_error/* GitError */.XS)
            tellNothing(error.message);
        else if (error instanceof model_error/* UsageError */.eb)
            log/* log */.R.fail(error.message);
        else
            failInside(error);
    }
}
async function act(name) {
    const { inputs, warnings } = (0,github_inputs/* readInputs */.Ko)(process.env);
    for (const warning of warnings)
        log/* log */.R.warning(warning);
    const situation = readSituation(process.env);
    const workspace = process.env.GITHUB_WORKSPACE ?? '.';
    const opened = await (0,targets/* openPath */["in"])((0,external_node_path_.join)(workspace, inputs.workingDirectory), {
        ceiling: workspace,
        offline: inputs.offline,
    });
    const reach = apiFor(inputs, situation);
    const place = {
        opened,
        situation,
        inputs,
        ...reach,
        prefix: folderInside(opened, inputs.workingDirectory),
    };
    if (inputs.token !== '' && !inputs.offline && reach.api === null)
        log/* log */.R.warning(`GitHub's API was not asked: ${reach.withoutApi}.`);
    const trees = await chooseTrees(place);
    const policy = await policyFor(place, trees);
    const settings = narrowed(policy.settings, inputs);
    const date = inputs.asOf ?? (0,day/* dayOf */.kb)(Date.now());
    const scanned = await (0,run/* run */.e)({
        mode: trees.mode,
        head: trees.head,
        base: trees.base,
        date,
        since: (0,since_day/* sinceDay */.B)(inputs.since, date, trees.baseTime ?? null),
        settings,
        only: selected(name, inputs.only),
        baseline: policy.baseline,
        honourComments: true,
        failOn: inputs.failOn,
        minSeverity: inputs.minSeverity,
        docs: (0,version/* rulePagesOfAction */.Iq)(process.env),
        comparison: trees.comparison === 'exact' && policy.problem !== null ? 'approximate' : trees.comparison,
        fetchers: (0,fetchers/* createFetchers */.x)({
            offline: inputs.offline,
            date,
            ...githubServer(settings, inputs, situation),
            history: historyFor(place, trees),
            rules: settings.rules,
            lookups: settings.lookups,
            ...(situation.pullRequest?.about ? { about: situation.pullRequest.about } : {}),
        }),
        diagnostics: [...trees.diagnostics, ...(policy.problem === null ? [] : [policy.problem])],
        repository: (0,own_repository/* ownRepository */.d5)(situation.repository),
        version: version/* version */.rE,
        now: Date.now,
    });
    const lines = await linesFor(scanned, trees, place);
    const report = counted(scanned, lines);
    await annotate({
        report,
        inputs,
        lines,
        api: place.api,
        prefix: place.prefix,
        write: (text) => process.stdout.write(text),
        log: log/* log */.R.info,
    });
    const summary = { ...linksFor(place, lines), how: trees.how };
    await (0,outputs/* writeReports */.Li)(report, place, summary);
    await shareReport(report, place, summary, lines);
    const conclusion = stepConclusion(report, inputs);
    (0,outputs/* setOutputs */.n0)(report, inputs, conclusion);
    conclude(report, inputs, conclusion);
}
/** An input makes what was not checked as bad as what was found. */
function stepConclusion(report, inputs) {
    const conclusion = (0,run_conclusion/* conclusionOf */.v)(report);
    return conclusion === 'neutral' && inputs.failOnUnchecked ? 'failure' : conclusion;
}
/** An error on a line that the change is known to add is the change's, whatever was there before. */
function counted(report, lines) {
    if (lines.problem !== null || !report.findings.some(({ uncompared }) => uncompared))
        return report;
    const places = new reporters_places/* Places */.N(report.facts);
    const findings = report.findings.map((finding) => {
        if (!finding.uncompared ||
            !lines.isChanged(finding.path, places.region(finding.path, finding.span).startLine))
            return finding;
        const { uncompared: _, ...rest } = finding;
        return rest;
    });
    return { ...report, findings };
}
/** A fault of premortem's own. Its text may hold names of the repository. */
function failInside(error) {
    if (error instanceof Error && error.stack)
        log/* log */.R.info(error.stack);
    log/* log */.R.fail(`premortem itself failed: ${error instanceof Error ? error.message : String(error)}. Please report this.`);
}
/** Not checked, and not failed: the server's trouble is no reason for a red job, and must not look like a clean one. */
function tellNothing(message) {
    const { failOnUnchecked, warnOnly } = (0,github_inputs/* readInputs */.Ko)(process.env).inputs;
    if (failOnUnchecked && !warnOnly)
        log/* log */.R.fail(`${message} Nothing was checked (fail-on-unchecked).`);
    else
        log/* log */.R.warning(`${message} Nothing was checked.`);
    (0,outputs/* appendSummary */.fe)(`## premortem: nothing was checked\n\n${(0,markdown/* escapeMarkdown */.FV)(message)}\n`);
    (0,outputs/* setOutput */.uH)({ conclusion: failOnUnchecked ? 'failure' : 'skipped' });
}
/** Folder that is taken as the root, as the repository names it. */
function folderInside({ repository }, asGiven) {
    if (repository && !repository.bare)
        return repository.prefix;
    const given = external_node_path_.posix.normalize(asGiven.replaceAll('\\', '/')).replace(/^\.?\/|\/$/g, '');
    return given === '' || given === '.' || given.startsWith('..') ? '' : `${given}/`;
}
/** What the inputs add to the configuration. */
function narrowed(settings, inputs) {
    return {
        ...settings,
        paths: inputs.paths.length > 0 ? inputs.paths : settings.paths,
        pathsIgnore: [...settings.pathsIgnore, ...inputs.pathsIgnore],
        allow: [...settings.allow, ...inputs.allow],
    };
}
/** Lookups go to the server that runs the workflow. A configured one is somebody else's and gets no token. */
function githubServer(settings, inputs, { apiUrl }) {
    const endpoints = { ...(apiUrl === null ? {} : { github: apiUrl }), ...settings.endpoints };
    const isOwn = apiUrl !== null && endpoints.github === apiUrl;
    return { endpoints, token: isOwn && inputs.token !== '' ? inputs.token : null };
}
/** Where the summary's links lead: the pull request's own head, on its own lines. */
function linksFor({ situation, prefix }, lines) {
    const commit = situation.pullRequest?.head || situation.workflowRun?.head || situation.sha;
    if (!commit || !situation.repository)
        return {};
    const blobUrl = `${situation.serverUrl}/${situation.repository}/blob/${commit}/${prefix}`;
    const about = {
        repository: situation.repository,
        commit,
        url: `${situation.serverUrl}/${situation.repository}/commit/${commit}`,
    };
    return { blobUrl, about, lineAt: (path, line) => lines.inHead(path, line) ?? line };
}
/** An action runs its own rules; `only` can narrow that, never widen it. */
function selected(name, only) {
    return name !== 'premortem' && only.length === 0 ? [name] : only;
}
/** The last line of the log says what failed the step; the report above it says where. */
function conclude(report, inputs, conclusion) {
    if (conclusion !== 'failure')
        return;
    const failing = report.findings.filter((finding) => (0,verdict/* failsJob */.VC)(report, finding)).length;
    const message = failing > 0
        ? `${(0,verdict/* plural */.LS)(failing, 'finding')} at or above \`${report.failOn}\` (fail-on). See the job summary.`
        : 'Not everything was checked (fail-on-unchecked). See the job summary.';
    if (inputs.warnOnly)
        log/* log */.R.info(message);
    else
        log/* log */.R.fail(message);
}


/***/ }),

/***/ 52325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   i_: () => (/* binding */ InputReader)
/* harmony export */ });
/* unused harmony export inputNames */
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49445);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6320);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);



/** Every input that the action files declare; a test holds the two together. */
const inputNames = [
    'token',
    'working-directory',
    'mode',
    'fail-on',
    'min-severity',
    'fail-on-unchecked',
    'warn-only',
    'only',
    'paths',
    'paths-ignore',
    'allow',
    'config-file',
    'offline',
    'as-of',
    'since',
    'base-ref',
    'head-ref',
    'annotations',
    'filter-mode',
    'check-run-id',
    'comment-summary-in-pr',
    'comment-id',
    'suggest',
    'issue',
    'issue-title',
    'issue-label',
    'issue-reopen',
    'issue-close-when-clean',
    'diagrams',
    'summary-file',
    'json-file',
    'sarif-file',
    'sarif-category',
    'html-file',
];
/** Reads and checks all inputs. Throws `UsageError` for a value that is not allowed; unknown names are warnings. */
function readInputs(environment) {
    const given = new InputReader(environment);
    const checkRun = given.text('check-run-id');
    const inputs = {
        token: given.text('token'),
        workingDirectory: given.text('working-directory') || '.',
        mode: given.oneOf('mode', ['auto', 'audit', 'diff'], 'auto'),
        failOn: given.oneOf('fail-on', ['error', 'warning', 'notice', 'none'], null),
        minSeverity: given.oneOf('min-severity', ['error', 'warning', 'notice'], null),
        failOnUnchecked: given.flag('fail-on-unchecked', false),
        warnOnly: given.flag('warn-only', false),
        only: given
            .text('only')
            .split(/[\s,]+/)
            .filter((word) => word !== ''),
        paths: given.lines('paths'),
        pathsIgnore: given.lines('paths-ignore'),
        allow: given.lines('allow'),
        config: given.text('config-file') || null,
        offline: given.flag('offline', false),
        asOf: given.day('as-of'),
        since: given.text('since') || null,
        baseRef: given.text('base-ref') || null,
        headRef: given.text('head-ref') || null,
        annotations: given.oneOf('annotations', ['auto', 'commands', 'check', 'none'], 'auto'),
        filterMode: given.oneOf('filter-mode', ['added', 'diff-context', 'file', 'nofilter'], 'nofilter'),
        checkRun: /^\d+$/.test(checkRun) ? Number(checkRun) : null,
        comment: given.oneOf('comment-summary-in-pr', ['never', 'on-failure', 'always'], 'never'),
        commentId: given.text('comment-id') || 'default',
        suggest: given.oneOf('suggest', ['none', 'review'], 'none'),
        issue: given.oneOf('issue', ['none', 'update'], 'none'),
        issueTitle: given.text('issue-title') || 'premortem audit',
        issueLabel: given.text('issue-label') || 'premortem',
        issueReopen: given.oneOf('issue-reopen', ['never', 'always'], 'always'),
        issueCloseWhenClean: given.flag('issue-close-when-clean', true),
        diagrams: given.oneOf('diagrams', ['auto', 'none'], 'auto'),
        summaryFile: given.text('summary-file') || null,
        jsonFile: given.text('json-file') || null,
        sarifCategory: given.text('sarif-category') || null,
        sarifFile: given.text('sarif-file') || null,
        htmlFile: given.text('html-file') || null,
    };
    return { inputs, warnings: unknownInputs(environment) };
}
/** The runner hands every input on, known or not, as INPUT_<NAME>. Reported in one line: a step has ten warnings. */
function unknownInputs(environment) {
    const known = new Set(inputNames);
    const unknown = Object.keys(environment)
        .filter((name) => name.startsWith('INPUT_'))
        .map((name) => name.slice('INPUT_'.length).toLowerCase())
        .filter((name) => !known.has(name))
        .map((name) => {
        const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name.replaceAll('_', '-'), inputNames);
        return `There is no input ${name}${near === null ? '' : ` (did you mean ${near}?)`}.`;
    });
    return unknown.length === 0 ? [] : [unknown.join(' ')];
}
/** What the runner hands on, as INPUT_<NAME>: empty for what was not set. */
class InputReader {
    #environment;
    constructor(environment) {
        this.#environment = environment;
    }
    text(name) {
        return (this.#environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    }
    oneOf(name, allowed, fallback) {
        const value = this.text(name);
        if (value === '')
            return fallback;
        const found = allowed.find((one) => one === value);
        if (found === undefined)
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`The input ${name} takes ${allowed.join(', ')}, not ${value}.`);
        return found;
    }
    /** YAML's truths (https://yaml.org/spec/1.2.2/#10212-boolean). */
    flag(name, fallback) {
        const value = this.text(name);
        if (value === '')
            return fallback;
        if (/^(true|True|TRUE)$/.test(value))
            return true;
        if (/^(false|False|FALSE)$/.test(value))
            return false;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`The input ${name} takes true or false, not ${value}.`);
    }
    day(name) {
        const value = this.text(name);
        if (value === '')
            return null;
        if (!(0,_model_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(value))
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`The input ${name} takes a day as YYYY-MM-DD, not ${value}.`);
        return value;
    }
    /** One entry a line. Comments and blank lines are dropped: an empty pattern would mean everything. */
    lines(name) {
        return this.text(name)
            .split(/\r?\n/)
            .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
            .filter((line) => line !== '');
    }
}


/***/ }),

/***/ 30284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ log)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);
/* harmony import */ var _reporters_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69582);


/**
 * The job's log. Whatever is said there (names of the repository, a server's answer, git's complaint) is written so
 * that the runner takes no command from it.
 */
const log = {
    info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLines */ .fk)(text)),
    notice: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm((0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text), { title: 'premortem' }),
    warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text), { title: 'premortem' }),
    /** The step fails, for this reason. */
    fail: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)),
};


/***/ }),

/***/ 31224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   fe: () => (/* binding */ appendSummary),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   uH: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46058);
/* harmony import */ var _model_uri_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81844);
/* harmony import */ var _reporters_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72701);
/* harmony import */ var _run_render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44800);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30284);








/** Outputs of a job end at 1 MB in all. */
const longestFindings = 200_000;
/** Writes the job summary, the report files, and the whole report to the log. */
async function writeReports(report, { inputs, prefix }, options) {
    const { summaryReport } = await __webpack_require__.e(/* import() */ 5591).then(__webpack_require__.bind(__webpack_require__, 65591));
    const summary = summaryReport(report, { ...options, diagrams: inputs.diagrams === 'auto' });
    appendSummary(summary);
    if (inputs.summaryFile !== null)
        write(inputs.summaryFile, summary);
    const plain = { color: false, quiet: false };
    const sarif = {
        ...plain,
        ...(options.about ? { about: options.about } : {}),
        ...(inputs.sarifCategory ? { category: inputs.sarifCategory } : {}),
    };
    if (inputs.jsonFile !== null)
        write(inputs.jsonFile, await (0,_run_render_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .X)(report, 'json', plain));
    if (inputs.sarifFile !== null)
        write(inputs.sarifFile, fromRoot(await (0,_run_render_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .X)(report, 'sarif', sarif), prefix));
    if (inputs.htmlFile !== null) {
        const { htmlReport } = await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 90370));
        write(inputs.htmlFile, htmlReport(report, options));
    }
    await writeLog(report);
}
/**
 * People read logs, whatever way annotations go. Between a stop and its token the runner obeys nothing:
 * https://docs.github.com/actions/reference/workflow-commands#stopping-and-starting-workflow-commands
 */
async function writeLog(report) {
    const [text, closing] = await Promise.all([false, true].map((quiet) => (0,_run_render_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .X)(report, 'text', { color: false, quiet })));
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    process.stdout.write(`::group::premortem report\n::stop-commands::${token}\n${text}::${token}::\n::endgroup::\n${closing}`);
}
/** Code scanning knows files by their path from the repository's root, whatever folder was taken for it here. */
function fromRoot(sarif, prefix) {
    if (prefix === '')
        return sarif;
    const folder = prefix.split('/').map(_model_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .uriPart */ .W).join('/');
    const named = (_, value) => {
        const { uri, uriBaseId } = (value ?? {});
        return uriBaseId === 'SRCROOT' && typeof uri === 'string' ? { uri: folder + uri, uriBaseId } : value;
    };
    return `${JSON.stringify(JSON.parse(sarif, named), null, 2)}\n`;
}
/** What a full disk or a missing file keeps from being written is a warning: the verdict is that of the findings. */
function appendSummary(text) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (file)
        attempt('The job summary', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, text));
}
function write(file, text) {
    attempt(`\`${file}\``, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(process.env.GITHUB_WORKSPACE ?? '.', file), text));
}
/** Gives whether it worked. */
function attempt(what, work) {
    try {
        work();
        return true;
    }
    catch (error) {
        const { code, message } = error;
        _log_js__WEBPACK_IMPORTED_MODULE_4__/* .log */ .R.warning(`${what} could not be written (${code ?? message}).`);
        return false;
    }
}
/** Sets the step's outputs, in the order given; after one that cannot be written none is tried. */
function setOutput(values) {
    if (!process.env.GITHUB_OUTPUT)
        return;
    attempt("The step's outputs", () => {
        for (const [name, value] of Object.entries(values))
            _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH(name, value);
    });
}
function setOutputs(report, inputs, conclusion) {
    const open = report.findings.filter((finding) => !finding.suppressed);
    const count = (severity) => open.filter((finding) => finding.severity === severity).length;
    const { text, truncated } = findingsJson(report);
    setOutput({
        'findings-count': open.length,
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
        conclusion,
        'report-json': inputs.jsonFile ?? '',
        'sarif-file': inputs.sarifFile ?? '',
        'summary-file': inputs.summaryFile ?? '',
        findings: text,
        'findings-truncated': truncated,
    });
}
/** Rule, severity, place and message of each finding, as many as an output holds. */
function findingsJson(report) {
    const places = new _reporters_places_js__WEBPACK_IMPORTED_MODULE_7__/* .Places */ .N(report.facts);
    const rows = [];
    let length = 2;
    for (const { rule, severity, path, span, message, suppressed } of report.findings) {
        if (suppressed)
            continue;
        const row = JSON.stringify({ rule, severity, path, line: places.region(path, span).startLine, message });
        length += Buffer.byteLength(row) + 1;
        if (length > longestFindings)
            return { text: `[${rows.join(',')}]`, truncated: true };
        rows.push(row);
    }
    return { text: `[${rows.join(',')}]`, truncated: false };
}


/***/ }),

/***/ 5817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refusalWords)
/* harmony export */ });
/**
 * Why GitHub did not do it, in its own words, with the permission that is missing where that is the reason. Fits
 * behind a colon and ends in no full stop.
 */
function refusalWords({ status, reason }, permission) {
    const said = status === 0 ? `GitHub's API: ${reason}` : `${reason || 'no reason was given'} (${status})`;
    // GitHub says 404 for what a token may not know of.
    const lacks = (status === 403 && /not accessible|must have|permission|forbidden/i.test(reason)) || status === 404;
    if (!lacks)
        return said;
    const fork = permission.endsWith('write')
        ? ', which the token of a pull request from a fork never has'
        : '';
    return `${said}. The job needs the permission \`${permission}\`${fork}`;
}


/***/ }),

/***/ 97093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ withPlainLineEnds),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Lw: () => (/* binding */ writtenOffset),
/* harmony export */   yK: () => (/* binding */ withWrittenLineEnds)
/* harmony export */ });
/**
 * The text with `\n` as its only line end. A shell takes the `\r` of a checkout by Git for Windows for a part of the
 * last word, and so would every reader that has not thought of it.
 */
function withPlainLineEnds(text) {
    if (!text.includes('\r'))
        return { text, left: [] };
    return without(text, /\r+(?=\n)/g);
}
/** The text without what the pattern matches. */
function without(text, pattern) {
    const left = [];
    const parts = [];
    let from = 0;
    let length = 0;
    for (const { index, 0: match } of text.matchAll(pattern)) {
        parts.push(text.slice(from, index));
        length += index - from;
        for (let count = 0; count < match.length; count++)
            left.push(length);
        from = index + match.length;
    }
    parts.push(text.slice(from));
    return { text: parts.join(''), left };
}
/** Where an offset of the read text stands in the file. A place at a line's end stands before the `\r`. */
function writtenOffset(left, offset) {
    let low = 0;
    let high = left.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (left[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset + low;
}
/** The text of a file whose line ends were made plain. */
function withWrittenLineEnds({ text, left }) {
    const parts = [];
    let from = 0;
    for (const at of left) {
        parts.push(text.slice(from, at), '\r');
        from = at;
    }
    parts.push(text.slice(from));
    return parts.join('');
}


/***/ }),

/***/ 88442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   commandOf: () => (/* binding */ commandOf),
/* harmony export */   commandsOf: () => (/* binding */ commandsOf),
/* harmony export */   commandsReport: () => (/* binding */ commandsReport)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72701);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69582);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67704);



/** https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs cuts at 4,096. */
const longestMessage = 4000;
const longestTitle = 250;
/** Findings \u2192 annotations, those on changed lines first, then by severity and place. */
function annotationsOf(report, isChanged = () => false) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_1__/* .Places */ .N(report.facts);
    return report.findings
        .filter((finding) => !finding.suppressed)
        .map((finding) => annotation(finding, places.region(finding.path, finding.span), isChanged))
        .sort((a, b) => Number(b.changed) - Number(a.changed) || rank[b.severity] - rank[a.severity]);
}
/** On a line of its own. */
function severityWords(finding) {
    const why = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .severityReason */ .C5)(finding).trim();
    return why === '' ? '' : `\n${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${finding.severity} ${why}`)}`;
}
const uncomparedWords = 'This could not be compared with the state before the change, so it may be older and does not fail the job.';
const rank = { error: 3, warning: 2, notice: 1 };
function annotation(finding, region, isChanged) {
    const oneLine = region.startLine === region.endLine;
    const related = finding.related.length === 0
        ? ''
        : `\nSee also ${finding.related
            .slice(0, 3)
            .map(({ path }) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path))
            .join(', ')}.`;
    return {
        severity: finding.severity,
        title: cut((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`premortem: ${finding.rule}`), longestTitle),
        message: cut(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLines */ .fk)(finding.message)}${severityWords(finding)}${finding.uncompared ? `\n${uncomparedWords}` : ''}${related}\n${finding.help ?? `\`premortem rules ${finding.rule}\` explains this rule.`}`, longestMessage),
        path: finding.path,
        startLine: region.startLine,
        // A span that ends at the end of the file renders badly: the first line is enough there.
        endLine: oneLine ? region.startLine : Math.min(region.endLine, region.startLine + 20),
        startColumn: oneLine ? region.startColumn : null,
        endColumn: oneLine ? Math.max(region.startColumn, region.endColumn - 1) : null,
        changed: isChanged(finding.path, region.startLine),
    };
}
function cut(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1)}\u2026`;
}
/** Annotations as workflow commands (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts). */
function commandsOf(annotations) {
    return annotations.map((one) => `${commandOf(one)}\n`).join('');
}
function commandOf(one) {
    const properties = [
        `title=${property(one.title)}`,
        `file=${property(one.path.replace(unseen, _printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$))}`,
        `line=${one.startLine}`,
        `endLine=${one.endLine}`,
        ...(one.startColumn === null ? [] : [`col=${one.startColumn}`, `endColumn=${one.endColumn}`]),
    ];
    return `::${one.severity} ${properties.join(',')}::${data(one.message)}`;
}
/** Control characters but line ends, which have a form of their own. No file that GitHub shows has them in its name. */
const unseen = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** `--format github`: every finding as a workflow command. */
function commandsReport(report) {
    return commandsOf(annotationsOf(report));
}


/***/ }),

/***/ 34659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isLinkable)
/* harmony export */ });
/**
 * Hosts that a report links to: where releases, packages, rules and support dates are described. Other addresses are
 * shown and cannot be followed, because a repository may have written them.
 */
const linkHosts = new Set([
    'bitbucket.org',
    'codeberg.org',
    'crates.io',
    'diff.hex.pm',
    'docs.github.com',
    'endoflife.date',
    'github.com',
    'gitlab.com',
    'hex.pm',
    'hexdocs.pm',
    'jsr.io',
    'packagist.org',
    'pkg.go.dev',
    'pub.dev',
    'pypi.org',
    'rubygems.org',
    'www.npmjs.com',
    'www.nuget.org',
]);
/** Whether an address may be a link. An issue or pull request may not: GitHub tells its readers who links to it. */
function isLinkable(address) {
    if (!/^https:\/\/[\w.-]+(?:\/[^\s<>"'`\\]*)?$/.test(address) || !URL.canParse(address))
        return false;
    const { host, pathname } = new URL(address);
    return (linkHosts.has(host) &&
        !/\/(?:issues|pull|pulls|discussions|commit)\/|\/-\/(?:issues|merge_requests)\//.test(`${pathname}/`));
}


/***/ }),

/***/ 49132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   z8: () => (/* binding */ blobTarget)
/* harmony export */ });
/* harmony import */ var _model_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81844);
/* harmony import */ var _link_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34659);


/**
 * Text of messages and repositories \u2192 Markdown that shows it and does nothing: no HTML, no link, no mention of a
 * person or team, no reference to an issue, no table cell left, no line broken. Addresses of well-known hosts become
 * links; other addresses, and what stands between backticks, become code, so that they can be copied as they are. Everything that is printed goes through here.
 */
function escapeMarkdown(text) {
    return text
        .split(/(`[^`]+`|\bhttps?:\/\/[^\s<>"'`]*[^\s<>"'`).,;:!?])/)
        .map((part, place) => (place % 2 === 1 ? codeOrLink(part) : plain(part)))
        .join('');
}
/** Addresses of known hosts can be followed; what is quoted is to be copied. */
function codeOrLink(part) {
    if (part.startsWith('`'))
        return code(part.slice(1, -1));
    return (0,_link_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLinkable */ .n)(part) ? `[${code(part.replace(/^https:\/\//, ''))}](${linkTarget(part)})` : code(part);
}
/** A word joiner (invisible) keeps GitHub from linking @name, #1, GH-1, www. and whole commit ids. */
function plain(text) {
    return text
        .replace(controls, '\ufffd')
        .replace(/\s*[\r\n]\s*/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()|~!^$]/g, '\\$&')
        .replace(/(^|[^\w])@(?=\w)/g, '$1@\u2060')
        .replace(/#(?=\d)/g, '#\u2060')
        .replace(/\b(GH)-(?=\d)/gi, '$1\u2060-')
        .replace(/:\/\//g, ':\u2060//')
        .replace(/\bwww\./gi, 'www\u2060.')
        .replace(/\b(?=[0-9a-f]{40}\b)/g, '\u2060');
}
/** Control characters and those that turn the direction of text. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Code in a cell: backticks cannot be escaped inside code, so HTML's `code` is used with everything escaped. */
function code(text) {
    const shown = text
        .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[`|@#*_~[\]\\:$!]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<code>${shown}</code>`;
}
/** A target for a link: only what cannot end the link or leave it. */
function linkTarget(url) {
    // Half a surrogate pair has no encoding.
    return encodeURI(url.toWellFormed())
        .replaceAll('(', '%28')
        .replaceAll(')', '%29')
        .replaceAll('|', '%7C')
        .replaceAll("'", '%27');
}
/** A line of a file, below `https://github.com/owner/name/blob/<sha>/`. */
function blobTarget(blobUrl, path, line) {
    const encoded = path
        .replace(/[\ud800-\udfff]/gu, '\ufffd')
        .split('/')
        .map((segment) => (0,_model_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPart */ .W)(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`))
        .join('/');
    return `${blobUrl}${encoded}${line === null ? '' : `#L${line}`}`;
}
/** GitHub Flavored Markdown's table. Cells are Markdown already. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A folded section. The blank lines make Markdown inside it render. */
function folded(title, body, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
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


/***/ }),

/***/ 26091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ conclusionOf)
/* harmony export */ });
/* harmony import */ var _reporters_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67704);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5680);


function conclusionOf(report) {
    const code = (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I)(report);
    if (code === 1)
        return 'failure';
    const isOpen = report.findings.some(({ suppressed, uncompared }) => uncompared && !suppressed);
    if (isOpen || (0,_reporters_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesUnchecked */ .xz)(report))
        return 'neutral';
    return code === 3 || report.stats.listed === 0 ? 'skipped' : 'success';
}


/***/ })

};
