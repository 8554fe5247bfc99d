export const id = 442;
export const ids = [442,61];
export const modules = {

/***/ 2442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(6058);
// EXTERNAL MODULE: ./build/clients/git.js
var git = __webpack_require__(5975);
// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(8963);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(3188);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __webpack_require__(9132);
// EXTERNAL MODULE: ./build/reporters/places.js
var reporters_places = __webpack_require__(2701);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(9582);
// EXTERNAL MODULE: ./build/run/exit-code.js
var exit_code = __webpack_require__(5680);
// EXTERNAL MODULE: ./build/run/fetchers.js + 3 modules
var fetchers = __webpack_require__(2974);
// EXTERNAL MODULE: ./build/run/run.js
var run = __webpack_require__(2583);
// EXTERNAL MODULE: ./build/run/settings.js + 1 modules
var run_settings = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/run/targets.js
var targets = __webpack_require__(9464);
// EXTERNAL MODULE: ./build/run/version.js
var version = __webpack_require__(6170);
// EXTERNAL MODULE: ./build/reporters/github.js
var github = __webpack_require__(8442);
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
            return { sent, problem: reply.reason || `the API answered ${reply.status}` };
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
    const all = (0,github.annotationsOf)(report, lines.isChanged)
        .filter((one) => report.mode === 'audit' || passes(one, inputs.filterMode, lines))
        .map((one) => inHead(one, lines))
        .map((one) => ({ ...one, path: `${prefix}${one.path}` }));
    if (all.length === 0)
        return;
    const fitsLog = withinBudget(all).more === 0;
    const wantsCheck = inputs.annotations === 'check' || (inputs.annotations === 'auto' && !fitsLog);
    let rest = all;
    if (wantsCheck && inputs.checkRun !== null && api !== null) {
        const { sent, problem } = await annotateCheck(await api(), inputs.checkRun, all);
        if (problem === null) {
            if (all.length > mostInCheck)
                write(closing(all.length - mostInCheck));
            return;
        }
        log(`Annotations go through the log: the job's check does not take them (${problem}).`);
        rest = all.slice(sent);
    }
    const { shown, more } = withinBudget(rest);
    write((0,github.commandsOf)(shown));
    if (more > 0)
        write(closing(more));
}
function closing(more) {
    return `::notice title=premortem::${more} more, see the job summary.\n`;
}
/** Annotations within a step's budget, and how many do not fit. */
function withinBudget(annotations) {
    const shown = [];
    const left = { ...shownPerLevel };
    let more = 0;
    for (const one of annotations) {
        if (left[one.severity] > 0) {
            left[one.severity] -= 1;
            shown.push(one);
        }
        else
            more += 1;
    }
    return { shown, more };
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
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
var github_inputs = __webpack_require__(2325);
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

;// CONCATENATED MODULE: ./build/clients/git-diff.js


/**
 * Hunks without context by path, between two commits, for the paths asked for. `to` null is the working tree.
 * Empty when git cannot compare them; a path without hunks did not change.
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
        '--relative',
        '--src-prefix=a/',
        '--dst-prefix=b/',
    ];
    const commits = to === null ? [from] : [from, to];
    const result = await (0,git/* git */.$Y)(repository.folder, [
        'diff',
        ...options,
        '--end-of-options',
        ...commits,
        '--',
        ...paths,
    ]);
    return result.status === 0 ? hunksByPath(result.stdout.toString('utf8')) : new Map();
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
            bytes.push(...Buffer.from(text[at], 'utf8'));
            continue;
        }
        const octal = /^[0-7]{3}/.exec(text.slice(at + 1, at + 4));
        if (octal) {
            bytes.push(Number.parseInt(octal[0], 8));
            at += 3;
        }
        else {
            bytes.push(escapes[text[at + 1] ?? ''] ?? 63);
            at += 1;
        }
    }
    return Buffer.from(bytes).toString('utf8');
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
;// CONCATENATED MODULE: ./build/github/fetch.js


/** Seconds without a byte after which a transfer, or a connection, is given up. */
const patience = 30;
/** Nothing of the repository is run, nobody is asked for a password, and a silent server is not waited for. */
const guards = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'protocol.ext.allow=never',
    'safe.directory=*',
    'http.lowSpeedLimit=1',
    `http.lowSpeedTime=${patience}`,
];
const quiet = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    GIT_SSH_COMMAND: `ssh -o BatchMode=yes -o ConnectTimeout=${patience}`,
};
/**
 * Brings one commit and nothing of its history, as `fetch-depth: 1` left it out. False when the remote does not
 * give it: with `persist-credentials: false` a private repository does not.
 */
async function fetchCommit(repository, commit) {
    const words = ['fetch', '--no-tags', '--depth=1', '--quiet', '--no-recurse-submodules', 'origin', commit];
    const inherited = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
    try {
        await (0,exec/* exec */.m)('git', [...guards.flatMap((guard) => ['-c', guard]), ...words], {
            cwd: repository.folder,
            env: { ...Object.fromEntries(inherited), ...quiet },
            silent: true,
            ignoreReturnCode: true,
        });
    }
    catch {
        return false; // git cannot be started
    }
    return (0,git/* hasCommit */.QE)(repository, commit);
}

;// CONCATENATED MODULE: ./build/github/lines.js




const noLines = {
    isChanged: () => false,
    hasChanges: () => true,
    inHead: (_, line) => line,
};
/** From git, for the paths that have findings. */
async function linesFromGit(repository, commits, situation, paths) {
    const changed = await diffHunks(repository, commits.base, commits.head, paths);
    const toHead = commits.head === null ? await mergeToHead(repository, situation, paths) : noHunks;
    return {
        isChanged: (path, line) => isNewLine(changed.get(path) ?? [], line),
        hasChanges: (path) => changed.has(path),
        inHead: (path, line) => mapLine(toHead.get(path) ?? [], line),
    };
}
const noHunks = new Map();
/** Hunks from the test merge to the pull request's own head; none when that is what is checked out. */
async function mergeToHead(repository, situation, paths) {
    const checkedOut = await (0,git/* resolveRevision */.eZ)(repository, 'HEAD');
    const head = situation.pullRequest?.head;
    if (checkedOut === null || !head || head === checkedOut)
        return noHunks;
    const parents = await (0,git/* commitParents */.ZQ)(repository, checkedOut);
    if (parents.length !== 2 || parents[1] !== head)
        return noHunks;
    if (!(await (0,git/* hasCommit */.QE)(repository, head)) && !(await fetchCommit(repository, head)))
        return noHunks;
    return diffHunks(repository, checkedOut, head, paths);
}
/**
 * From the API, where the clone does not have the base: the pull request's own files, and how the test merge that
 * is checked out (if it is) differs from the pull request's head.
 */
async function linesFromApi(api, pullRequest, merge, prefix) {
    const files = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        pull_number: pullRequest.number,
    });
    if (files === null)
        return noLines;
    const changed = hunksOfFiles(files, prefix);
    const toHead = merge === null ? noHunks : await mergeToHeadFromApi(api, pullRequest.head, merge, prefix);
    const inHead = (path, line) => mapLine(toHead.get(path) ?? [], line);
    return {
        isChanged: (path, line) => {
            const there = inHead(path, line);
            return there !== null && isNewLine(changed.get(path) ?? [], there);
        },
        hasChanges: (path) => changed.has(path),
        inHead,
    };
}
async function mergeToHeadFromApi(api, head, merge, prefix) {
    const reply = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `${head}...${merge}`,
        per_page: 1,
    });
    const files = reply.data?.files;
    if (!Array.isArray(files))
        return noHunks;
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

// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(1224);
;// CONCATENATED MODULE: ./build/github/share.js



/** GitHub's limit for comments and issues is 65,536 characters; emoji and links count for more than they look. */
const commentBudget = 58_000;
/**
 * The pull request's comment and review, and the audit's issue, where they are asked for. Best effort: a token that may not
 * write (a fork's) is one line in the log and never a red job.
 */
async function shareReport(report, { inputs, situation, api, prefix }, options, lines) {
    const open = report.findings.filter((finding) => !finding.suppressed);
    const number = situation.pullRequest?.number ?? situation.workflowRun?.number ?? null;
    const wantsComment = inputs.comment !== 'never' && number !== null;
    const isAudit = inputs.issue === 'update' && report.mode === 'audit';
    const wantsIssue = isAudit && isOfDefaultBranch(situation);
    if (isAudit && !wantsIssue)
        core/* info */.pq(`The issue is about the default branch, and was left alone by this run of ${situation.ref}.`);
    const wantsReview = inputs.suggest === 'review' && report.mode === 'diff' && situation.pullRequest !== null;
    if (!wantsComment && !wantsIssue && !wantsReview)
        return;
    if (api === null) {
        core/* notice */.lm('No comment, review or issue was written: there is no token.', { title: 'premortem' });
        return;
    }
    if (wantsReview) {
        const { suggestFixes } = await __webpack_require__.e(/* import() */ 960).then(__webpack_require__.bind(__webpack_require__, 6960));
        const problem = await suggestFixes(await api(), situation.pullRequest, report, lines, prefix);
        if (problem !== null)
            core/* notice */.lm(`Fixes were not suggested: ${problem}`, { title: 'premortem' });
    }
    if (!wantsComment && !wantsIssue)
        return;
    const { summaryReport } = await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 3508));
    const text = (budget) => summaryReport(report, { ...options, budget, diagrams: inputs.diagrams === 'auto' });
    if (wantsComment) {
        const { stickyComment } = await __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 79));
        const create = inputs.comment === 'always' || (0,exit_code/* exitCode */.I)(report) === 1;
        const problem = await stickyComment(await api(), number, inputs.commentId, text(commentBudget), create);
        if (problem !== null)
            core/* notice */.lm(`The pull request's comment was not written: ${problem}`, { title: 'premortem' });
    }
    if (wantsIssue) {
        const { updateIssue } = await __webpack_require__.e(/* import() */ 911).then(__webpack_require__.bind(__webpack_require__, 3911));
        const problem = await updateIssue(await api(), inputs, open, text);
        if (problem !== null)
            core/* notice */.lm(`The audit's issue was not written: ${problem}`, { title: 'premortem' });
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
        head: trees.mode === 'audit' ? trees.head.revision : (trees.local?.head ?? null),
        ...(api !== null && pullRequest !== null && trees.mode === 'diff'
            ? { service: async (question) => commitsOfPull(await api(), pullRequest, prefix, question) }
            : {}),
    };
}
/** GitHub lists no more of a pull request: https://docs.github.com/rest/pulls/pulls#list-commits-on-a-pull-request. */
const mostCommits = 250;
/** One request tells the files of one commit, and a job has a thousand an hour for the whole repository. */
const mostAsked = 100;
const parallel = 6;
/** Null where GitHub does not say: then nothing is known, and nobody is blamed. */
async function commitsOfPull(api, pull, prefix, { paths, policy }) {
    const listed = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', { pull_number: pull.number }, mostCommits);
    if (listed === null || listed.length >= mostCommits)
        return null;
    const own = listed.map(asObject).filter((commit) => parentsOf(commit) < 2);
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
    const required = (rules ?? []).some((rule) => asObject(rule).type === 'required_signatures');
    if (recent === null)
        return { baseline: null, required };
    const own = recent
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
        files.push(...part.map(asObject));
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
    await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
    return results;
}

// EXTERNAL MODULE: ./build/clients/disk.js
var disk = __webpack_require__(8694);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/clients/text.js
var clients_text = __webpack_require__(1180);
;// CONCATENATED MODULE: ./build/github/api-workspace.js



/** Blobs asked for at once; https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api. */
const api_workspace_parallel = 8;
/** Requests of one run: GITHUB_TOKEN has 1,000 an hour for the whole repository. */
const mostBlobs = 400;
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
    #contents = new Map();
    #asked = 0;
    constructor(api, local) {
        this.#api = api;
        this.#local = local;
    }
    async read(ids) {
        const unknown = [...new Set(ids)].filter((id) => !this.#contents.has(id));
        const local = await this.#fromClone(unknown);
        for (const [id, content] of local)
            this.#contents.set(id, Promise.resolve(content));
        const wanted = unknown.filter((id) => !local.has(id));
        const work = async () => {
            for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
                const content = this.#blob(id);
                this.#contents.set(id, content);
                await content;
            }
        };
        await Promise.all(Array.from({ length: Math.min(api_workspace_parallel, wanted.length) }, work));
        return Promise.all(ids.map((id) => this.#contents.get(id) ?? { ok: false, reason: 'not read' }));
    }
    async #fromClone(ids) {
        if (this.#local === null || ids.length === 0)
            return new Map();
        const contents = await (0,git/* readBlobs */.b4)(this.#local, ids);
        return new Map(ids.flatMap((id, place) => {
            const content = contents[place];
            return content.ok || content.reason.startsWith('it ') ? [[id, content]] : [];
        }));
    }
    async #blob(id) {
        if (this.#asked >= mostBlobs)
            return { ok: false, reason: `more than ${mostBlobs} files would have to be asked of the API` };
        this.#asked += 1;
        const reply = await this.#api.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: id });
        const { content, encoding } = (reply.data ?? {});
        if (reply.status !== 200 || typeof content !== 'string') {
            return { ok: false, reason: `the API did not give it (${reply.reason || reply.status})` };
        }
        return (0,clients_text/* decode */.D)(external_node_buffer_.Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
    }
}
/** The tree of a commit through GitHub's API: one request for all names. Nothing is checked out. */
class ApiWorkspace {
    revision;
    #api;
    #blobs;
    /** The folder that is taken as the root, with its slash; '' for all of the repository. */
    #prefix;
    #unread = new Map();
    #entries = null;
    constructor(api, commit, blobs, prefix) {
        this.#api = api;
        this.revision = commit;
        this.#blobs = blobs;
        this.#prefix = prefix;
    }
    /** Files that were asked for and that the API did not give, with the reason. */
    get unread() {
        return this.#unread;
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
            throw new TreeError(reply.reason || 'the API did not give the whole list of files');
        // 100,000 entries or 7 MB; a part of a tree would make deleted files of the rest.
        if (truncated === true)
            throw new TreeError('the tree is too large for the API');
        const entries = [];
        for (const item of tree) {
            if (typeof item?.path !== 'string' || typeof item.sha !== 'string' || item.type === 'tree')
                continue;
            if (!item.path.startsWith(this.#prefix))
                continue;
            entries.push((0,git/* entryOf */.Ms)(String(item.mode), item.sha, item.path.slice(this.#prefix.length)));
        }
        return entries.sort(git/* byPath */.f2);
    }
    async read(paths) {
        const ids = new Map((await this.list()).map(({ path, id }) => [path, id]));
        const known = paths.filter((path) => ids.get(path));
        const contents = await this.#blobs.read(known.map((path) => ids.get(path)));
        const contentOf = new Map(known.map((path, place) => [path, contents[place]]));
        return paths.map((path) => {
            const content = contentOf.get(path);
            if (content && !content.ok && !content.reason.startsWith('it '))
                this.#unread.set(path, content.reason);
            return content ?? { ok: false, reason: 'there is no such file' };
        });
    }
}

;// CONCATENATED MODULE: ./build/github/fork-point.js

/**
 * The commit where two lines of history part: from the clone where it has enough of them, from the API else.
 * Each is a commit or a branch. Null when nobody knows.
 */
async function forkPoint(place, one, other) {
    const { repository } = place.opened;
    if (one === '' || other === '')
        return null;
    // In a shallow clone git answers from what it has, which may be nothing or too late a commit.
    if (repository && !repository.shallow) {
        const from = (await (0,git/* resolveRevision */.eZ)(repository, one)) ??
            (await (0,git/* resolveRevision */.eZ)(repository, `refs/remotes/origin/${one}`));
        const to = await (0,git/* resolveRevision */.eZ)(repository, other);
        const base = from !== null && to !== null ? await (0,git/* mergeBase */.wu)(repository, from, to) : null;
        if (base !== null)
            return base;
    }
    if (place.api === null)
        return null;
    const reply = await (await place.api()).request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `${one}...${other}`,
        per_page: 1,
    });
    return commitId(reply.data?.merge_base_commit?.sha);
}
/** A branch's or tag's commit as GitHub has it; null where there is no such thing, a string why it does not say. */
async function commitFromApi(place, ref) {
    if (place.api === null)
        return null;
    const reply = await (await place.api()).request('GET /repos/{owner}/{repo}/commits/{ref}', { ref });
    const commit = commitId(reply.data?.sha);
    if (commit !== null)
        return { commit };
    return reply.status === 404 || reply.status === 422 ? null : reply.reason || 'the API did not answer';
}
function commitId(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/github/trees.js








/** The change is not checked out here and could not be read either. No verdict, and no reason for a red job. */
class NothingChecked extends Error {
    name = 'NothingChecked';
}
/**
 * The ladder: refs that the inputs name; both sides through the API where what is checked out is not the change;
 * the first parent of a pull request's merge commit, or the commits that the event names, fetched alone if need
 * be; the same through the API; and where none of them can be had, everything, saying so.
 */
async function chooseTrees(place) {
    const { opened, situation, inputs } = place;
    if (inputs.mode === 'audit')
        return wholeTree(opened, inputs.since, null);
    const named = inputs.baseRef !== null;
    if (!named && inputs.mode === 'auto' && !isChange(place))
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
        if (place.api === null)
            throw new model_error/* UsageError */.e(`A change that is not checked out is read through the API: ${found}.`);
        throw new NothingChecked(`The change could not be read through the API: ${found}.`);
    }
    if (inputs.mode === 'diff')
        throw new model_error/* UsageError */.e(`There is nothing to compare with: ${found}. Set base-ref, or check out with history.`);
    return wholeTree(opened, inputs.since, found);
}
/** `problem` says why it is the whole tree and not the change that was to be checked. */
async function wholeTree(opened, since, problem) {
    const trees = await (0,targets/* auditTrees */.rx)(opened, since);
    const diagnostics = [...trees.diagnostics];
    if (problem !== null) {
        const message = `The state before this change could not be had (${problem}), so the whole tree was checked; what was there before the change is among the findings, and none of them fails the job.`;
        diagnostics.push((0,diagnostic/* diagnostic */.Y)('skipped', message, { severity: 'notice' }));
    }
    return {
        ...trees,
        mode: 'audit',
        how: problem === null ? 'the whole tree' : 'the whole tree, for want of a base',
        local: null,
        instead: problem !== null,
        fromApi: [],
        diagnostics,
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
        return 'this is no git repository';
    const head = new disk/* DiskWorkspace */.T(opened.root, opened.repository);
    let problem = 'the event names no earlier commit';
    for (const candidate of baseCandidates(place)) {
        const commit = await candidate();
        if (commit === null)
            continue;
        const base = await treeAt(place, commit);
        if (typeof base !== 'string')
            return compared(base, { head, commit: null }, commit, []);
        problem = base;
    }
    return problem;
}
/** Where the change may have begun, best first; each is asked only when the one before did not do. */
function* baseCandidates(place) {
    const { situation, opened } = place;
    const { pullRequest, before, defaultBranch, pushedBranch } = situation;
    const checkedOut = () => (0,git/* resolveRevision */.eZ)(opened.repository, 'HEAD');
    if (pullRequest) {
        yield async () => mergedInto(place, await checkedOut());
        // The head itself is checked out: its base may have moved on since, and that is no part of the change.
        yield async () => forkPoint(place, pullRequest.base, (await checkedOut()) ?? pullRequest.head);
        yield async () => (pullRequest.base === '' ? null : pullRequest.base);
        return;
    }
    yield async () => before;
    if (pushedBranch !== null && defaultBranch !== null && pushedBranch !== defaultBranch)
        yield async () => forkPoint(place, defaultBranch, (await checkedOut()) ?? '');
}
/** First parent of a pull request's test merge. At depth 1 `HEAD^1` fails, but the commit itself names its parents. */
async function mergedInto({ opened, situation }, head) {
    const parents = head === null ? [] : await (0,git/* commitParents */.ZQ)(opened.repository, head);
    const isTestMerge = parents[1] === situation.pullRequest?.head || head === situation.sha;
    return parents.length === 2 && isTestMerge ? parents[0] : null;
}
/** The change and what it is measured against, without a checkout of either. */
async function bothFromApi(place) {
    const { situation, api } = place;
    if (api === null)
        return 'there is no token';
    const head = situation.pullRequest?.head || situation.workflowRun?.head;
    const target = situation.pullRequest?.base || situation.workflowRun?.base || situation.defaultBranch;
    if (!head || !target)
        return 'the event names no commits';
    const base = await forkPoint({ ...place, opened: { ...place.opened, repository: null } }, target, head);
    if (base === null)
        return 'it did not tell where the change begins';
    const blobs = new ApiBlobs(await api(), place.opened.repository);
    const [one, other] = await Promise.all([apiTree(place, base, blobs), apiTree(place, head, blobs)]);
    if (typeof one === 'string')
        return one;
    if (typeof other === 'string')
        return other;
    return compared(one, { head: other.tree, commit: head }, base, [other.tree]);
}
/** Refs from the inputs: from the clone where it has them and their history, from the API else. */
async function namedTrees(place, baseRef) {
    const { opened, inputs } = place;
    if (!opened.repository)
        return 'this is no git repository';
    const headCommit = await commitOf(place, inputs.headRef ?? 'HEAD');
    const baseCommit = await commitOf(place, baseRef);
    if (headCommit === null || baseCommit === null)
        return `the API does not say what ${headCommit === null ? inputs.headRef : baseRef} is`;
    const start = (await forkPoint(place, baseCommit, headCommit)) ?? baseCommit;
    const base = await treeAt(place, start);
    if (typeof base === 'string')
        return base;
    if (inputs.headRef === null)
        return compared(base, { head: new disk/* DiskWorkspace */.T(opened.root, opened.repository), commit: null }, start, []);
    const head = await treeAt(place, headCommit);
    if (typeof head === 'string')
        return head;
    return compared(base, { head: head.tree, commit: headCommit }, start, head.local ? [] : [head.tree]);
}
/** Null when only the API could know, and it does not answer. Throws `UsageError` for what is not there. */
async function commitOf(place, ref) {
    const repository = place.opened.repository;
    const local = (await (0,git/* resolveRevision */.eZ)(repository, ref)) ??
        (await (0,git/* resolveRevision */.eZ)(repository, `refs/remotes/origin/${ref}`));
    if (local !== null)
        return local;
    const found = await commitFromApi(place, ref);
    if (found === null)
        throw new model_error/* UsageError */.e(`There is no revision ${ref} here.`);
    return typeof found === 'string' ? null : found.commit;
}
/** The tree of a commit: from the clone, by fetching that commit alone, or through the API. A string says why not. */
async function treeAt(place, commit) {
    const { opened, api } = place;
    const repository = opened.repository;
    if ((await (0,git/* hasCommit */.QE)(repository, commit)) || (await fetchCommit(repository, commit)))
        return { tree: new git/* GitWorkspace */.AX(repository, commit), local: true };
    if (api === null)
        return 'it is not in this clone, cannot be fetched, and there is no token for the API';
    return apiTree(place, commit, new ApiBlobs(await api(), repository));
}
async function apiTree(place, commit, blobs) {
    const tree = new ApiWorkspace(await place.api(), commit, blobs, place.prefix);
    try {
        await tree.list();
        return { tree, local: false };
    }
    catch (error) {
        if (error instanceof TreeError)
            return error.message;
        throw error;
    }
}
function compared(base, head, commit, fromApi) {
    const trees = [...(base.local ? [] : [base.tree]), ...fromApi];
    const remote = trees.filter((tree) => tree instanceof ApiWorkspace);
    const how = remote.length === 2 ? ', both read through the API' : base.local ? '' : ', read through the API';
    return {
        mode: 'diff',
        base: base.tree,
        head: head.head,
        diagnostics: [],
        how: `compared with ${commit.slice(0, 12)}${how}`,
        local: remote.length === 0 ? { base: commit, head: head.commit } : null,
        instead: false,
        fromApi: remote,
    };
}

;// CONCATENATED MODULE: ./build/github/index.js
























/** Runs one of the actions; `premortem` is all of them. Sets outputs, annotations, summary and the step's outcome. */
async function runAction(name) {
    try {
        if (name === 'organisation')
            await (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(392), __webpack_require__.e(669)]).then(__webpack_require__.bind(__webpack_require__, 2669))).runOrganisation(process.env);
        else
            await act(name);
    }
    catch (error) {
        if (error instanceof NothingChecked)
            tellNothing(error.message);
        else if (error instanceof model_error/* UsageError */.e)
            core/* setFailed */.C1(error.message);
        else
            throw error;
    }
}
async function act(name) {
    const { inputs, warnings } = (0,github_inputs/* readInputs */.Ko)(process.env);
    for (const warning of warnings)
        core/* warning */.$e(warning);
    const situation = readSituation(process.env);
    const opened = await (0,targets/* openPath */["in"])((0,external_node_path_.join)(process.env.GITHUB_WORKSPACE ?? '.', inputs.workingDirectory));
    const place = {
        opened,
        situation,
        inputs,
        api: lazyApi(inputs, situation),
        prefix: await folderInside(opened, inputs.workingDirectory),
    };
    const trees = await chooseTrees(place);
    const ruled = trees.mode === 'diff' && trees.base ? trees.base : trees.head;
    const settings = narrowed(await (0,run_settings/* readSettings */.sb)(ruled, inputs.config, configInTree(place, trees)), inputs);
    const date = inputs.asOf ?? (0,day/* dayOf */.kb)(Date.now());
    const scanned = await (0,run/* run */.e)({
        mode: trees.mode,
        head: trees.head,
        base: trees.base,
        date,
        settings,
        only: selected(name, inputs.only),
        baseline: await (0,run_settings/* readBaseline */.mF)(ruled, settings),
        honourComments: true,
        failOn: trees.instead ? 'none' : inputs.failOn,
        fetchers: (0,fetchers/* createFetchers */.x)({
            offline: inputs.offline,
            date,
            ...githubServer(settings, inputs, situation),
            history: historyFor(place, trees),
            rules: settings.rules,
        }),
        diagnostics: trees.diagnostics,
        version: version/* version */.r,
        now: Date.now,
    });
    const report = { ...scanned, diagnostics: [...scanned.diagnostics, ...unreadBase(trees)] };
    const lines = await linesFor(report, trees, place);
    await annotate({
        report,
        inputs,
        lines,
        api: place.api,
        prefix: place.prefix,
        write: (text) => process.stdout.write(text),
        log: core/* info */.pq,
    });
    const summary = { ...linksFor(place, lines), how: trees.how };
    await (0,outputs/* writeReports */.Li)(report, place, summary);
    await shareReport(report, place, summary, lines);
    (0,outputs/* setOutputs */.n0)(report, inputs);
    conclude(report, inputs);
}
/** Not checked, and not failed: the server's trouble is no reason for a red job, and must not look like a clean one. */
function tellNothing(message) {
    core/* warning */.$e(`${message} Nothing was checked.`, { title: 'premortem' });
    (0,outputs/* appendSummary */.fe)(`## premortem: nothing was checked\n\n${(0,markdown/* escapeMarkdown */.FV)(message)}\n`);
    core/* setOutput */.uH('conclusion', 'skipped');
}
/** Folder that is taken as the root, as the repository names it. */
async function folderInside({ root, repository }, asGiven) {
    if (repository && !repository.bare) {
        const { status, stdout } = await (0,git/* git */.$Y)(root, ['rev-parse', '--show-prefix']);
        if (status === 0)
            return stdout.toString('utf8').replace(/\n$/, '');
    }
    const given = external_node_path_.posix.normalize(asGiven.replaceAll('\\', '/')).replace(/^\.?\/|\/$/g, '');
    return given === '' || given === '.' || given.startsWith('..') ? '' : `${given}/`;
}
/** A change cannot exempt itself by a configuration that a workflow names: the base's counts, where it has one. */
function configInTree({ inputs, prefix }, trees) {
    if (inputs.config === null || trees.mode !== 'diff')
        return null;
    const path = external_node_path_.posix.normalize(inputs.config.replaceAll('\\', '/'));
    return path.startsWith(prefix) ? path.slice(prefix.length) : null;
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
function githubServer(settings, inputs, situation) {
    const endpoints = { github: situation.apiUrl, ...settings.endpoints };
    const isOwn = endpoints.github === situation.apiUrl;
    return { endpoints, token: isOwn && inputs.token !== '' ? inputs.token : null };
}
/** A file of the base that the API did not give makes all that its successor says look new. */
function unreadBase({ fromApi, base }) {
    return fromApi
        .filter((tree) => tree === base)
        .flatMap((tree) => [...tree.unread].map(([path, reason]) => (0,diagnostic/* diagnostic */.Y)('unreadable', `What this file was before the change could not be read (${reason}), so its findings may be older than the change.`, { path })));
}
/** Lines are asked for only where something will stand on them. */
async function linesFor(report, trees, place) {
    const { opened, situation, api, prefix } = place;
    const open = report.findings.filter(({ suppressed }) => !suppressed);
    const paths = [...new Set(open.map(({ path }) => path))];
    if (report.mode === 'audit' || paths.length === 0)
        return noLines;
    if (trees.local !== null && opened.repository)
        return linesFromGit(opened.repository, trees.local, situation, paths);
    if (api === null || !situation.pullRequest)
        return noLines;
    // With the head from the API too, its lines are the pull request's own.
    const merge = trees.fromApi.length === 1 && opened.repository ? situation.sha : null;
    return linesFromApi(await api(), situation.pullRequest, merge, prefix);
}
/** Where the summary's links lead: the pull request's own head, on its own lines. */
function linksFor({ situation, prefix }, lines) {
    const commit = situation.pullRequest?.head || situation.workflowRun?.head || situation.sha;
    if (!commit || !situation.repository)
        return {};
    const blobUrl = `${situation.serverUrl}/${situation.repository}/blob/${commit}/${prefix}`;
    return { blobUrl, lineAt: (path, line) => lines.inHead(path, line) ?? line };
}
/** The API client is large and most runs do without; it is loaded and made when first asked for. */
function lazyApi(inputs, situation) {
    const { repository } = situation;
    if (inputs.offline || inputs.token === '' || repository === null)
        return null;
    let made = null;
    return () => {
        made ??= Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(654)]).then(__webpack_require__.bind(__webpack_require__, 654)).then(({ createApi }) => createApi(inputs.token, situation.apiUrl, repository));
        return made;
    };
}
/** An action runs its own rules; `only` can narrow that, never widen it. */
function selected(name, only) {
    return name !== 'premortem' && only.length === 0 ? [name] : only;
}
/** As many of the findings that fail a step as its log names at its end. */
const mostNamed = 20;
/** The last lines of the log say what failed the step and why. */
function conclude(report, inputs) {
    if ((0,exit_code/* exitCode */.I)(report) !== 1 || report.failOn === 'none')
        return;
    const threshold = finding/* severityRank */.qs[report.failOn];
    const failing = report.findings.filter(({ suppressed, severity }) => !suppressed && finding/* severityRank */.qs[severity] >= threshold);
    const places = new reporters_places/* Places */.N(report.facts);
    for (const { severity, rule, path, span } of failing.slice(0, mostNamed))
        core/* info */.pq(`  ${severity} ${rule} ${(0,printable/* printable */.g)(path)}:${places.region(path, span).startLine}`);
    if (failing.length > mostNamed)
        core/* info */.pq(`  and ${failing.length - mostNamed} more`);
    const message = `There are findings at or above ${report.failOn} (fail-on). The job summary lists them all.`;
    if (inputs.warnOnly)
        core/* info */.pq(message);
    else
        core/* setFailed */.C1(message);
}


/***/ }),

/***/ 2325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ Given),
/* harmony export */   Ko: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export inputNames */
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6320);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3188);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(376);



/** Every input that the action files declare; a test holds the two together. */
const inputNames = [
    'token',
    'working-directory',
    'mode',
    'fail-on',
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
    'html-file',
];
/** Reads and checks all inputs. Throws `UsageError` for a value that is not allowed; unknown names are warnings. */
function readInputs(environment) {
    const given = new Given(environment);
    const checkRun = given.text('check-run-id');
    const inputs = {
        token: given.text('token'),
        workingDirectory: given.text('working-directory') || '.',
        mode: given.oneOf('mode', ['auto', 'audit', 'diff'], 'auto'),
        failOn: given.oneOf('fail-on', ['error', 'warning', 'notice', 'none'], null),
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
        sarifFile: given.text('sarif-file') || null,
        htmlFile: given.text('html-file') || null,
    };
    return { inputs, warnings: unknownInputs(environment) };
}
/** The runner hands every input on, known or not, as INPUT_<NAME>. Told in one line: a step has ten warnings. */
function unknownInputs(environment) {
    const known = new Set(inputNames);
    const unknown = Object.keys(environment)
        .filter((name) => name.startsWith('INPUT_'))
        .map((name) => name.slice('INPUT_'.length).toLowerCase())
        .filter((name) => !known.has(name))
        .map((name) => {
        const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name.replaceAll('_', '-'), inputNames);
        return `There is no input ${name}${near === null ? '' : ` (did you mean ${near}?)`}.`;
    });
    return unknown.length === 0 ? [] : [unknown.join(' ')];
}
/** What the runner hands on, as INPUT_<NAME>: empty for what was not set. */
class Given {
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
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`The input ${name} takes ${allowed.join(', ')}, not ${value}.`);
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
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`The input ${name} takes true or false, not ${value}.`);
    }
    day(name) {
        const value = this.text(name);
        if (value === '')
            return null;
        if (!(0,_model_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(value))
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`The input ${name} takes a day as YYYY-MM-DD, not ${value}.`);
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

/***/ 1224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   fe: () => (/* binding */ appendSummary),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6058);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3188);
/* harmony import */ var _reporters_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2701);
/* harmony import */ var _run_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5680);
/* harmony import */ var _run_render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4800);







/** Outputs of a job end at 1 MB in all. */
const longestFindings = 200_000;
/** Writes the job summary and the report files, and one closing line to the log. */
async function writeReports(report, { inputs, prefix }, options) {
    const { summaryReport } = await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 3508));
    const summary = summaryReport(report, { ...options, diagrams: inputs.diagrams === 'auto' });
    appendSummary(summary);
    if (inputs.summaryFile !== null)
        write(inputs.summaryFile, summary);
    const plain = { color: false, quiet: false };
    if (inputs.jsonFile !== null)
        write(inputs.jsonFile, await (0,_run_render_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .X)(report, 'json', plain));
    if (inputs.sarifFile !== null)
        write(inputs.sarifFile, fromRoot(await (0,_run_render_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .X)(report, 'sarif', plain), prefix));
    if (inputs.htmlFile !== null) {
        const { htmlReport } = await __webpack_require__.e(/* import() */ 683).then(__webpack_require__.bind(__webpack_require__, 9064));
        write(inputs.htmlFile, htmlReport(report, options.blobUrl ? { blobUrl: options.blobUrl } : {}));
    }
    process.stdout.write(await (0,_run_render_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .X)(report, 'text', { color: false, quiet: true }));
}
/** Code scanning knows files by their path from the repository's root, whatever folder was taken for it here. */
function fromRoot(sarif, prefix) {
    if (prefix === '')
        return sarif;
    const folder = prefix.split('/').map(encodeURIComponent).join('/');
    const named = (_, value) => {
        const { uri, uriBaseId } = (value ?? {});
        return uriBaseId === 'SRCROOT' && typeof uri === 'string' ? { uri: folder + uri, uriBaseId } : value;
    };
    return `${JSON.stringify(JSON.parse(sarif, named), null, 2)}\n`;
}
function appendSummary(text) {
    if (process.env.GITHUB_STEP_SUMMARY)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(process.env.GITHUB_STEP_SUMMARY, text);
}
function write(file, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(process.env.GITHUB_WORKSPACE ?? '.', file), text);
    }
    catch (error) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${file} cannot be written (${error.code ?? 'error'}).`);
    }
}
function setOutputs(report, inputs) {
    const open = report.findings.filter((finding) => !finding.suppressed);
    const count = (severity) => open.filter((finding) => finding.severity === severity).length;
    const { text, truncated } = findingsJson(report);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('findings-count', open.length);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('errors', count('error'));
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('warnings', count('warning'));
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('notices', count('notice'));
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('conclusion', (0,_run_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I)(report) === 1 ? 'failure' : 'success');
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('report-json', inputs.jsonFile ?? '');
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('sarif-file', inputs.sarifFile ?? '');
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('summary-file', inputs.summaryFile ?? '');
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('findings', text);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('findings-truncated', truncated);
}
/** Rule, severity, place and message of each finding, as many as an output holds. */
function findingsJson(report) {
    const places = new _reporters_places_js__WEBPACK_IMPORTED_MODULE_6__/* .Places */ .N(report.facts);
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

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   commandOf: () => (/* binding */ commandOf),
/* harmony export */   commandsOf: () => (/* binding */ commandsOf),
/* harmony export */   commandsReport: () => (/* binding */ commandsReport)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2701);

/** https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs cuts at 4,096. */
const longestMessage = 4000;
const longestTitle = 250;
/** Findings \u2192 annotations, those on changed lines first, then by severity and place. */
function annotationsOf(report, isChanged = () => false) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N(report.facts);
    return report.findings
        .filter((finding) => !finding.suppressed)
        .map((finding) => annotation(finding, places.region(finding.path, finding.span), isChanged))
        .sort((a, b) => Number(b.changed) - Number(a.changed) || rank[b.severity] - rank[a.severity]);
}
const rank = { error: 3, warning: 2, notice: 1 };
function annotation(finding, region, isChanged) {
    const oneLine = region.startLine === region.endLine;
    const related = finding.related.length === 0
        ? ''
        : `\nSee also ${finding.related
            .slice(0, 3)
            .map(({ path }) => path)
            .join(', ')}.`;
    return {
        severity: finding.severity,
        title: cut(`premortem: ${finding.rule}`, longestTitle),
        message: cut(`${finding.message}${related}\n${finding.help}`, longestMessage),
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
        `file=${property(one.path)}`,
        `line=${one.startLine}`,
        `endLine=${one.endLine}`,
        ...(one.startColumn === null ? [] : [`col=${one.startColumn}`, `endColumn=${one.endColumn}`]),
    ];
    return `::${one.severity} ${properties.join(',')}::${data(one.message)}`;
}
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

/***/ 9132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   z8: () => (/* binding */ blobTarget)
/* harmony export */ });
/**
 * Text of messages and repositories \u2192 Markdown that shows it and does nothing: no HTML, no link, no mention of a
 * person or team, no reference to an issue, no table cell left, no line broken. What stands between backticks, and
 * addresses, become code, so that they can be copied as they are. Everything that is printed goes through here.
 */
function escapeMarkdown(text) {
    return text
        .split(/(`[^`]+`|\bhttps?:\/\/[^\s<>"'`]*[^\s<>"'`).,;:!?])/)
        .map((part, place) => (place % 2 === 1 ? code(part.replaceAll('`', '')) : plain(part)))
        .join('');
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
    return encodeURI(url.replace(/[\ud800-\udfff]/gu, '\ufffd'))
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
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`))
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

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1736);

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

/***/ 9582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * Repository text is shown to people: control characters (escape sequences) and those that turn the direction of
 * text are written out, so that they are seen and not obeyed.
 */
function printable(text) {
    return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
