export const id = 2669;
export const ids = [2669,654];
export const modules = {

/***/ 40654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createApi: () => (/* binding */ createApi),
/* harmony export */   usualLimits: () => (/* binding */ usualLimits)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85555);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86856);
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69468);
/* harmony import */ var _run_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6170);






/** Seconds that a job waits for a rate limit before it goes on without. */
const patience = 30;
function usualLimits(second = 1000) {
    return { longest: 12 * second, second };
}
/** Marks the answer that stands for none: it is not to be asked for again. */
const silence = 'x-premortem-silence';
/**
 * GitHub's API for one repository. Goes to `GITHUB_API_URL` (GitHub Enterprise Server has its own) through the
 * proxy of the environment, and the token goes nowhere else. A server that once did not answer, or that has no
 * requests left for this hour, is not asked again in this run: a job waits for it once.
 */
function createApi(token, baseUrl, repository, limits = usualLimits()) {
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = connect(token, baseUrl, limits);
    let givenUp = null;
    /** It stays broken: what follows is asked for once. */
    let broken = false;
    const once = async (route, parameters) => {
        try {
            // What is asked a second time may be written a second time: a comment that was taken, and an answer lost.
            const request = broken || route.startsWith('POST ') ? { retries: 0 } : {};
            const own = route.includes('{owner}') ? { owner, repo } : {};
            const { status, data } = await octokit.request(route, { ...own, ...parameters, request });
            return { status, data, reason: '', wait: null, exhausted: false };
        }
        catch (error) {
            return refusal(error, limits);
        }
    };
    const request = async (route, parameters = {}) => {
        if (givenUp !== null)
            return { status: 0, data: null, reason: givenUp };
        let reply = await once(route, parameters);
        if (reply.wait !== null && reply.wait <= patience) {
            await new Promise((resolve) => setTimeout(resolve, reply.wait * limits.second));
            reply = await once(route, parameters);
        }
        const { status, data, reason, exhausted } = reply;
        if (status === 0)
            givenUp ??= `it was not asked again, because ${reason}`;
        else if (exhausted)
            givenUp ??= `it was not asked again: ${reason}`;
        broken ||= status >= 500;
        return { status, data, reason };
    };
    return {
        request,
        async list(route, parameters = {}, limit = 3000) {
            const items = [];
            for (let page = 1; items.length < limit; page++) {
                const reply = await request(route, { per_page: 100, ...parameters, page });
                if (reply.status !== 200 || !Array.isArray(reply.data))
                    return { items: null, refused: { ...reply, reason: reply.reason || 'it answered with no list' } };
                (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(items, reply.data);
                if (reply.data.length < Number(parameters.per_page ?? 100))
                    break;
            }
            return { items: items.slice(0, limit), refused: null };
        },
    };
}
function connect(token, baseUrl, { longest, second }) {
    // Options replace the toolkit's own, so its fetch, which knows the proxy, is handed on. It has no time-out, and
    // an answer that is cut off would pass for an empty one: the body is read here, where that is a failure.
    const throughProxy = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request?.fetch;
    const whole = async (url, options) => {
        try {
            const reply = await throughProxy(url, { ...options, signal: AbortSignal.timeout(longest) });
            const body = await reply.arrayBuffer();
            const { status, headers } = reply;
            return new Response(body.byteLength === 0 ? null : body, { status, headers: [...headers] });
        }
        catch (error) {
            if (error.name !== 'TimeoutError')
                throw error;
            return new Response(null, { status: 408, headers: { [silence]: 'yes' } });
        }
    };
    const wait = (seconds, _options, _octokit, tried) => seconds <= patience && tried < 1;
    const silent = () => { };
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl,
        userAgent: _run_version_js__WEBPACK_IMPORTED_MODULE_2__/* .userAgent */ .N1,
        log: { debug: silent, info: silent, warn: silent, error: silent },
        request: { fetch: whole },
        // A plain 429 says itself how long to wait, which the plug-in does not read: `refusal` does.
        retry: {
            retries: 2,
            retryAfterBaseValue: second,
            doNotRetry: [400, 401, 403, 404, 408, 409, 410, 422, 429, 451],
        },
        throttle: {
            retryAfterBaseValue: second,
            onRateLimit: wait,
            onSecondaryRateLimit: wait,
            // GitHub asks for a minute where it names no time: longer than a job waits.
            fallbackSecondaryRateRetryAfter: 60,
        },
    }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__/* .throttling */ .A);
}
function refusal(error, { longest }) {
    const { status, message, response } = (error ?? {});
    const headers = response?.headers ?? {};
    const none = { status: 0, data: null, wait: null, exhausted: false };
    if (headers[silence] !== undefined)
        return { ...none, reason: `it did not answer within ${longest / 1000} seconds` };
    const text = typeof message === 'string' && message !== '' ? firstLine(message) : 'no answer came';
    // Octokit calls it 500 when there was no answer at all.
    if (response === undefined)
        return { ...none, reason: text };
    const code = Number(status) || 0;
    const said = wordsOf(response.data);
    const secondary = /\bsecondary rate\b/i.test(text);
    const spent = headers['x-ratelimit-remaining'] === '0';
    // The throttling plug-in has had its turn with these.
    const after = code === 429 && !secondary && !spent ? Number(headers['retry-after']) : Number.NaN;
    const wait = Number.isFinite(after) ? after : null;
    const limited = spent || secondary || (wait !== null && wait > patience);
    return {
        status: code,
        data: null,
        reason: `${said ?? `it answered ${code}`}${limited ? limitWords(headers) : ''}`,
        wait,
        exhausted: limited,
    };
}
/** GitHub's own sentence. A proxy's page and an empty body have none. */
function wordsOf(data) {
    const { message, errors } = (data ?? {});
    if (typeof message !== 'string' || message === '')
        return null;
    const details = (Array.isArray(errors) ? errors : [])
        .slice(0, 3)
        .map((one) => (typeof one === 'string' ? one : (one?.message ?? '')))
        .filter((one) => typeof one === 'string' && one !== '');
    return [firstLine(message), ...details.map((one) => firstLine(String(one)))].join(': ');
}
function firstLine(text) {
    return (text.split('\n')[0] ?? '').trim().replace(/\.$/, '');
}
/** Until when there are no requests, where the server says so. */
function limitWords(headers) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after))
        return ` (the server asks to wait ${after} seconds)`;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000;
    if (!Number.isFinite(reset) || Math.abs(reset) > 8.64e15)
        return ' (rate limit)';
    return ` (rate limit until ${new Date(reset).toISOString().slice(0, 16).replace('T', ' ')} UTC)`;
}


/***/ }),

/***/ 12669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  organisationInputs: () => (/* binding */ organisationInputs),
  runOrganisation: () => (/* binding */ runOrganisation)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/uri.js
var uri = __webpack_require__(81844);
// EXTERNAL MODULE: ./build/reporters/html/escape.js
var html_escape = __webpack_require__(67920);
// EXTERNAL MODULE: ./build/reporters/html/style.js
var style = __webpack_require__(37726);
// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __webpack_require__(49132);
;// CONCATENATED MODULE: ./build/reporters/organisation.js






/** Bytes; GitHub drops a step's whole summary above 1 MiB. */
const summaryBudget = 1_000_000;
const severities = ['error', 'warning', 'notice'];
/** Verdict, a table of repositories, worst first, and a table of rules. */
function organisationSummary(repositories, serverUrl) {
    const sorted = worstFirst(repositories);
    const rows = sorted.map((one) => [
        `[${(0,markdown/* code */.aY)(one.name)}](${(0,markdown/* linkTarget */.Cm)(`${serverUrl}/${one.name}`)})`,
        ...(one.problem === null
            ? [...severities.map((severity) => String(count(one, severity))), String(one.caveats)]
            : ['', '', '', (0,markdown/* escapeMarkdown */.FV)(`not checked: ${one.problem}`)]),
    ]);
    const header = ['repository', '\ud83d\udd34 errors', '\ud83d\udfe0 warnings', '\ud83d\udd35 notices', 'not checked, or with a caveat'];
    const rules = (0,markdown/* folded */.TM)('<b>By rule</b>', (0,markdown/* table */.tp)(['rule', 'findings', 'repositories'], ruleRows(repositories)));
    const title = `## premortem: ${verdict(repositories)}`;
    for (let kept = rows.length;; kept = Math.floor(kept / 2)) {
        const left = kept < rows.length ? [`${rows.length - kept} more repositories are in the JSON and HTML reports.`] : [];
        const text = `${[title, (0,markdown/* table */.tp)(header, rows.slice(0, kept)), ...left, rules].join('\n\n')}\n`;
        if (kept === 0 || Buffer.byteLength(text) <= summaryBudget)
            return text;
    }
}
function verdict(repositories) {
    const total = (severity) => repositories.reduce((sum, one) => sum + count(one, severity), 0);
    const unchecked = repositories.filter(({ problem }) => problem !== null).length;
    const found = severities
        .filter((severity) => total(severity) > 0)
        .map((severity) => `${total(severity)} ${severity}${total(severity) === 1 ? '' : 's'}`);
    const where = `${repositories.length} ${repositories.length === 1 ? 'repository' : 'repositories'}`;
    return `${found.length === 0 ? 'no findings' : found.join(', ')} in ${where}${unchecked > 0 ? `, ${unchecked} of them not checked` : ''}`;
}
function worstFirst(repositories) {
    return [...repositories].sort((a, b) => Number(b.problem !== null) - Number(a.problem !== null) ||
        count(b, 'error') - count(a, 'error') ||
        count(b, 'warning') - count(a, 'warning') ||
        (a.name < b.name ? -1 : 1));
}
function count({ findings }, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
function ruleRows(repositories) {
    const rules = new Map();
    for (const { findings } of repositories) {
        for (const rule of new Set(findings.map((finding) => finding.rule))) {
            const before = rules.get(rule) ?? { findings: 0, repositories: 0 };
            const here = findings.filter((finding) => finding.rule === rule).length;
            rules.set(rule, { findings: before.findings + here, repositories: before.repositories + 1 });
        }
    }
    return [...rules]
        .sort(([, a], [, b]) => b.findings - a.findings)
        .map(([rule, { findings, repositories: where }]) => [(0,markdown/* code */.aY)(rule), String(findings), String(where)]);
}
/** The same as one page, with every finding. It fetches nothing and runs nothing. */
function organisationPage(repositories, serverUrl) {
    const policy = (0,external_node_crypto_.createHash)('sha256').update(style/* style */.i).digest('base64');
    const title = (0,html_escape/* escapeHtml */.ZD)(`premortem: ${verdict(repositories)}`);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${policy}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style/* style */.i}</style>
</head>
<body>
<header class="top"><div class="wrap"><h1>${title}</h1></div></header>
<main class="wrap">
${worstFirst(repositories)
        .map((one) => repositoryPart(one, serverUrl))
        .join('\n')}
</main>
</body>
</html>
`;
}
function repositoryPart(one, serverUrl) {
    const counts = severities
        .map((severity) => [severity, count(one, severity)])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => `${number} ${severity}${number === 1 ? '' : 's'}`);
    const state = one.problem !== null
        ? `not checked: ${one.problem}`
        : counts.length > 0
            ? counts.join(', ')
            : 'no findings';
    const caveats = one.caveats > 0 ? `; ${one.caveats} not checked or with a caveat` : '';
    const rows = [...one.findings]
        .sort((a, b) => finding/* severityRank */.qs[b.severity] - finding/* severityRank */.qs[a.severity])
        .map((finding) => findingRow(finding, one, serverUrl));
    const list = rows.length === 0
        ? ''
        : `<table><thead><tr><th>severity</th><th>where</th><th>rule</th><th>what</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
    return `<details><summary><b>${(0,html_escape/* escapeHtml */.ZD)(one.name)}</b>: ${(0,html_escape/* escapeHtml */.ZD)(`${state}${caveats}`)}</summary>\n${list}\n</details>`;
}
function findingRow({ rule, severity, message, path, line }, one, serverUrl) {
    const text = (0,html_escape/* escapeHtml */.ZD)(`${path}:${line}`);
    const file = path.split('/').map(uri/* uriPart */.W).join('/');
    const where = one.commit === null
        ? text
        : `<a href="${(0,html_escape/* escapeHtml */.ZD)(`${serverUrl}/${one.name}/blob/${one.commit}/${file}#L${line}`)}" rel="noreferrer">${text}</a>`;
    return `<tr><td>${severity}</td><td>${where}</td><td>${(0,html_escape/* escapeHtml */.ZD)(rule)}</td><td>${(0,html_escape/* escapeHtml */.ZD)(message)}</td></tr>`;
}

// EXTERNAL MODULE: ./build/github/inputs.js
var inputs = __webpack_require__(52325);
// EXTERNAL MODULE: ./build/github/log.js
var log = __webpack_require__(30284);
// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(31224);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
// EXTERNAL MODULE: ./build/clients/programs.js
var programs = __webpack_require__(24406);
// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/model/own-repository.js
var own_repository = __webpack_require__(54087);
// EXTERNAL MODULE: ./build/run/fetchers.js + 8 modules
var fetchers = __webpack_require__(54260);
// EXTERNAL MODULE: ./build/run/render.js
var render = __webpack_require__(44800);
// EXTERNAL MODULE: ./build/run/run.js
var run = __webpack_require__(72583);
// EXTERNAL MODULE: ./build/run/settings.js + 1 modules
var run_settings = __webpack_require__(98192);
// EXTERNAL MODULE: ./build/run/shared-configs.js
var shared_configs = __webpack_require__(67567);
// EXTERNAL MODULE: ./build/run/targets.js
var targets = __webpack_require__(39464);
// EXTERNAL MODULE: ./build/run/version.js
var version = __webpack_require__(6170);
;// CONCATENATED MODULE: ./build/github/organisation/audit.js
















/** Clones and audits one repository after the other and leaves `{ repository, problem, report }` of each in a folder. */
async function auditRepositories(server, names, options) {
    (0,external_node_fs_.mkdirSync)(options.folder, { recursive: true });
    for (const name of names) {
        if (!/^[\w.-]+\/[\w.-]+$/.test(name))
            throw new model_error/* UsageError */.eb(`${name} is no name of a repository.`);
        const clone = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'premortem-'));
        let entry;
        try {
            await cloneInto(server, name, clone);
            entry = {
                repository: name,
                problem: null,
                report: JSON.parse(await reportOf(server, name, clone, options)),
            };
        }
        catch (error) {
            // One repository that premortem cannot cope with is told, and is no reason to leave out those after it.
            const problem = error instanceof model_error/* UsageError */.eb ? error.message : `premortem itself failed: ${error}`;
            entry = { repository: name, problem, report: null };
            log/* log */.R.warning(`${name} was not checked: ${problem}`);
            if (!(error instanceof model_error/* UsageError */.eb) && error instanceof Error)
                log/* log */.R.info(error.stack ?? '');
        }
        finally {
            (0,external_node_fs_.rmSync)(clone, { recursive: true, force: true });
        }
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(options.folder, `${name.replace('/', '--')}.json`), JSON.stringify(entry));
    }
}
async function reportOf(server, repository, folder, { only, offline }) {
    const trees = await (0,targets/* auditTrees */.rx)(await (0,targets/* openPath */["in"])(folder), null);
    const own = (0,own_repository/* ownRepository */.d5)(repository);
    const shared = (0,shared_configs/* sharedConfigs */.z)({ offline, endpoint: server.apiUrl, token: server.token || null, own });
    const settings = await (0,run_settings/* readSettings */.sb)(trees.head, null, null, shared);
    const date = (0,day/* dayOf */.kb)(Date.now());
    const report = await (0,run/* run */.e)({
        mode: 'audit',
        head: trees.head,
        base: trees.base,
        date,
        settings,
        only,
        baseline: await (0,run_settings/* readBaseline */.mF)(trees.head, settings),
        honourComments: true,
        failOn: 'none',
        fetchers: (0,fetchers/* createFetchers */.x)({
            offline,
            date,
            endpoints: { ...settings.endpoints, github: server.apiUrl },
            token: server.token || null,
            lookups: settings.lookups,
        }),
        diagnostics: trees.diagnostics,
        repository: own,
        version: version/* version */.rE,
        docs: (0,version/* rulePagesOfAction */.Iq)(process.env),
        now: Date.now,
    });
    return (0,render/* render */.X)(report, 'json', { color: false, quiet: true });
}
/** A week of history where there is one, so that lockfiles can be compared; one commit otherwise. */
async function cloneInto(server, name, folder) {
    const url = `${server.serverUrl}/${name}.git`;
    const one = await git(server, ['clone', '--quiet', '--depth=1', '--no-tags', '--', url, folder]);
    if (!one)
        throw new model_error/* UsageError */.eb('it could not be cloned');
    await git(server, [
        '-C',
        folder,
        'fetch',
        '--quiet',
        '--no-tags',
        '--shallow-since=15 days ago',
        'origin',
        'HEAD',
    ]);
}
/** The token goes by environment: on the command line every process of the machine could read it. */
async function git({ serverUrl, token }, words) {
    const program = (0,programs/* findProgram */.Kp)('git', null);
    if (program === null)
        return false;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const settings = [
        ['core.hooksPath', '/dev/null'],
        ['protocol.ext.allow', 'never'],
        // A transfer without a byte for half a minute is over.
        ['http.lowSpeedLimit', '1'],
        ['http.lowSpeedTime', '30'],
        ...(token === ''
            ? []
            : [[`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`]]),
    ];
    const configured = Object.fromEntries(settings.flatMap(([key, value], place) => [
        [`GIT_CONFIG_KEY_${place}`, key],
        [`GIT_CONFIG_VALUE_${place}`, value],
    ]));
    const environment = {
        ...(0,programs/* childEnvironment */.Qc)({ outside: null, network: true }),
        GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        GIT_LFS_SKIP_SMUDGE: '1',
        GIT_CONFIG_COUNT: String(settings.length),
        ...configured,
    };
    try {
        const status = await (0,exec/* exec */.m)(`"${program}"`, [...words], {
            silent: true,
            ignoreReturnCode: true,
            env: environment,
        });
        return status === 0;
    }
    catch {
        return false; // git cannot be started
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/github/api.js
var github_api = __webpack_require__(40654);
;// CONCATENATED MODULE: ./build/github/organisation/list.js



/** https://docs.github.com/actions/reference/limits: jobs that a matrix makes in one run. */
const mostShards = 256;
/** More than any organisation that a workflow could go through in a night. */
const mostRepositories = 20_000;
/** Full names of an organisation's repositories, without forks, archived and empty ones. Globs are of the bare name. */
async function listRepositories(server, organisation, include, exclude) {
    if (server.token === '')
        throw new model_error/* UsageError */.eb('Listing repositories needs a token that may read them.');
    const api = (0,github_api.createApi)(server.token, server.apiUrl, '/');
    const listed = await api.list('GET /orgs/{org}/repos', { org: organisation, type: 'all' }, mostRepositories);
    if (listed.items === null)
        throw new model_error/* UsageError */.eb(`The repositories of ${organisation} could not be listed: ${listed.refused.reason} (${listed.refused.status}). The token must be allowed to read them.`);
    const wanted = include.length === 0 ? () => true : picomatch([...include], { nocase: true, dot: true });
    const unwanted = exclude.length === 0 ? () => false : picomatch([...exclude], { nocase: true, dot: true });
    return listed.items
        .map((one) => (one ?? {}))
        .filter(({ archived, disabled, fork, size }) => !archived && !disabled && !fork && size !== 0)
        .flatMap(({ name, full_name: full }) => typeof name === 'string' && typeof full === 'string' && wanted(name) && !unwanted(name) ? [full] : [])
        .sort();
}
/** One job for each repository; past the limit of a matrix several share one, spread evenly. */
function shardsOf(names, most = mostShards) {
    const count = Math.min(most, names.length);
    return Array.from({ length: count }, (_, place) => {
        const own = names.filter((_, index) => index % count === place);
        const name = own.length === 1 ? own[0] : `${own[0]} and ${own.length - 1} more`;
        return { name, repositories: own.join(' ') };
    });
}
/** The repositories of shards as the list gave them; none for text that is no such thing. */
function namesIn(shards) {
    try {
        return JSON.parse(shards).flatMap(({ repositories }) => repositories.split(' '));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/github/organisation/merge.js
/**
 * What `auditRepositories` left. A file that is none of that, and a repository without a file because its job died,
 * were not checked; they are not clean.
 */
function readReports(texts, expected) {
    const found = texts.map(readReport);
    const names = new Set(found.map(({ name }) => name));
    const missing = expected.filter((name) => !names.has(name));
    return [...found, ...missing.map((name) => unchecked(name, 'its job left no report'))];
}
function readReport(text, place) {
    const entry = parsed(text);
    const name = typeof entry?.repository === 'string' ? entry.repository : `report ${place + 1}`;
    const report = objectOf(entry?.report);
    if (typeof entry?.problem === 'string')
        return unchecked(name, entry.problem);
    if (!Array.isArray(report?.findings))
        return unchecked(name, 'its report cannot be read');
    const commit = objectOf(report.revisions)?.head;
    return {
        name,
        problem: null,
        commit: typeof commit === 'string' ? commit : null,
        findings: report.findings.flatMap(findingOf),
        caveats: Array.isArray(report.diagnostics) ? report.diagnostics.length : 0,
    };
}
function unchecked(name, problem) {
    return { name, problem, commit: null, findings: [], caveats: 0 };
}
function findingOf(value) {
    const finding = objectOf(value);
    const location = objectOf(finding?.location);
    if (!finding || finding.suppressed)
        return [];
    return [
        {
            rule: String(finding.rule),
            severity: severityOf(finding.severity),
            message: String(finding.message),
            path: String(location?.path),
            line: Number(location?.startLine) || 1,
        },
    ];
}
function severityOf(value) {
    return value === 'error' || value === 'warning' ? value : 'notice';
}
function parsed(text) {
    try {
        return objectOf(JSON.parse(text));
    }
    catch {
        return null;
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : null;
}

;// CONCATENATED MODULE: ./build/github/organisation/index.js










/** Every input that `actions/organisation/action.yml` declares. */
const organisationInputs = [
    'step',
    'token',
    'organisation',
    'include',
    'exclude',
    'repositories',
    'folder',
    'expected',
    'html-file',
    'json-file',
    'only',
    'offline',
];
/**
 * The three steps of `.github/workflows/organisation.yml`: which repositories there are, in shards for a matrix;
 * the audit of one shard, as JSON; and all of that as one summary and one page.
 */
async function runOrganisation(environment) {
    const given = new inputs/* InputReader */.i_(environment);
    const step = given.oneOf('step', ['list', 'audit', 'merge'], null);
    const server = {
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
        token: given.text('token'),
    };
    const folder = (0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE ?? '.', given.text('folder') || 'premortem');
    if (step === 'list') {
        const organisation = given.text('organisation');
        if (organisation === '')
            throw new model_error/* UsageError */.eb('The input organisation is needed to list repositories.');
        const names = await listRepositories(server, organisation, given.lines('include'), given.lines('exclude'));
        (0,outputs/* setOutput */.uH)({ repositories: names.length, shards: JSON.stringify(shardsOf(names)) });
        log/* log */.R.info(`${names.length} repositories of ${organisation}.`);
    }
    else if (step === 'audit') {
        const only = given
            .text('only')
            .split(/[\s,]+/)
            .filter((word) => word !== '');
        const names = given.text('repositories').split(/\s+/).filter(Boolean);
        await auditRepositories(server, names, { folder, only, offline: given.flag('offline', false) });
    }
    else if (step === 'merge') {
        const names = (0,external_node_fs_.readdirSync)(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
        const texts = names.sort().map((name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8'));
        const reports = readReports(texts, namesIn(given.text('expected')));
        (0,outputs/* appendSummary */.fe)(organisationSummary(reports, server.serverUrl));
        const [html, json] = [given.text('html-file'), given.text('json-file')];
        if (html !== '')
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE ?? '.', html), organisationPage(reports, server.serverUrl));
        if (json !== '')
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE ?? '.', json), `${JSON.stringify(reports, null, 2)}\n`);
        const counted = ['error', 'warning', 'notice'].map((severity) => [
            `${severity}s`,
            reports.reduce((sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length, 0),
        ]);
        (0,outputs/* setOutput */.uH)({
            repositories: reports.length,
            unchecked: reports.filter(({ problem }) => problem !== null).length,
            ...Object.fromEntries(counted),
        });
    }
    else
        throw new model_error/* UsageError */.eb('The input step takes list, audit, merge.');
}


/***/ }),

/***/ 67920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   l0: () => (/* binding */ inlineHtml),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _link_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34659);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49132);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69582);



/** Text \u2192 HTML that is text and nothing else, between tags and in quoted attributes. */
function escapeHtml(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** A message: what stands between backticks becomes code, and days stay in one piece. Known hosts are linked. */
function inlineHtml(text) {
    return text
        .split(/(`[^`]+`)/)
        .map((part, place) => place % 2 === 1 ? `<code>${escapeHtml(part.slice(1, -1))}</code>` : withDays(part))
        .join('');
}
function withDays(text) {
    return text
        .split(/(https:\/\/[^\s<>"'`]*[^\s<>"'`).,;:!?])/)
        .map((part, place) => place % 2 === 1 && (0,_link_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLinkable */ .n)(part)
        ? link(part, escapeHtml(part.replace(/^https:\/\//, '')))
        : plainWithDays(part))
        .join('');
}
function plainWithDays(text) {
    return escapeHtml(text).replace(/\b\d{4}-\d\d-\d\d\b/g, '<time>$&</time>');
}
/** A link, where the address is one of the web; else its text alone. `html` is HTML already. */
function link(url, html) {
    if (url === null || !/^https?:\/\//i.test(url))
        return html;
    return `<a href="${escapeHtml(url)}" rel="noreferrer">${html}</a>`;
}
/** `path:line`, linked where the repository's pages are known (`https://github.com/o/r/blob/<sha>/`). */
function place(path, line, blobUrl) {
    const text = `<code class="path">${escapeHtml(line === null ? path : `${path}:${line}`)}</code>`;
    if (blobUrl === undefined)
        return text;
    return link((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blobTarget */ .z8)(blobUrl, path, line), text);
}


/***/ }),

/***/ 37726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ style)
/* harmony export */ });
/** The page's whole style. Severity and state are told by words, shape and pattern; colour comes on top. */
const style = `
:root {
  color-scheme: light dark;
  --page: #fff; --card: #fff; --sunk: #f6f8fa; --text: #1f2328; --soft: #59636e; --line: #d1d9e0;
  --link: #0550ae; --focus: #0969da;
  --error: #b3151f; --error-bg: #ffebe9; --warning: #8a4600; --warning-bg: #fff4d6;
  --notice: #0550ae; --notice-bg: #e6f2ff; --good: #116329; --good-bg: #dafbe1; --plain: #59636e; --plain-bg: #eceff2;
  --mark: #ffe0a3; --mark-text: #1f2328;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #11161d; --sunk: #161b22; --text: #e6edf3; --soft: #9ea7b3; --line: #343b45;
    --link: #79b8ff; --focus: #58a6ff;
    --error: #ff938a; --error-bg: #3c1618; --warning: #f0b354; --warning-bg: #35270c;
    --notice: #86bdff; --notice-bg: #12263f; --good: #6fd584; --good-bg: #12301b; --plain: #9ea7b3; --plain-bg: #23292f;
    --mark: #6b4a07; --mark-text: #fff3d6;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word; }
.wrap { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px;
}
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; border: 1px solid var(--line); z-index: 1; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .875em; }
time { white-space: nowrap; }
p code, li code, td code { background: var(--sunk); padding: .1em .2em; border-radius: 4px; overflow-wrap: anywhere; }
code.path { background: none; padding: 0; overflow-wrap: anywhere; }
header.top { border-bottom: 1px solid var(--line); background: var(--sunk); padding: 1.5rem 0 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .4rem; }
h1 .name { color: var(--soft); font-weight: 500; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; }
.fails { margin: 0 0 1rem; font-size: 1.05rem; }
.run { display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; margin: 0; font-size: .875rem; }
.run div { display: flex; gap: .4rem; }
.run dt { color: var(--soft); }
.run dd { margin: 0; overflow-wrap: anywhere; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; }
.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
caption { text-align: left; color: var(--soft); padding: 0 0 .4rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; }
thead th { font-weight: 600; color: var(--soft); white-space: nowrap; }
tbody th { font-weight: 500; min-width: 8rem; }
th .soft { color: var(--soft); font-weight: 400; font-size: .85em; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
.counts { width: auto; min-width: min(100%, 30rem); }
.badge { display: inline-block; font-size: .8rem; font-weight: 600; line-height: 1.5; padding: 0 .55em; border-radius: 1em; white-space: nowrap; border: 1px solid currentColor; color: var(--plain); background: var(--plain-bg); }
.badge.error, .badge.ended, .badge.major, .badge.downgraded { color: var(--error); background: var(--error-bg); }
.badge.warning, .badge.ending, .badge.long-term, .badge.unreadable, .badge.malformed { color: var(--warning); background: var(--warning-bg); }
.badge.notice, .badge.minor { color: var(--notice); background: var(--notice-bg); }
.badge.supported, .badge.patch { color: var(--good); background: var(--good-bg); }
.filters { border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; margin: 1rem 0 .75rem; display: flex; flex-wrap: wrap; gap: .75rem 2rem; align-items: end; }
.filters[hidden] { display: none; }
.filters fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.filters legend, .filters .label { padding: 0; font-size: .8rem; color: var(--soft); display: block; }
.filters .options { display: flex; flex-wrap: wrap; gap: .15rem 1rem; min-height: 2.2rem; align-items: center; }
.filters .options label { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.75rem; }
.filters input[type="search"] { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft); border-radius: 6px; padding: .3rem .6rem; width: 18rem; max-width: 100%; }
.filters button { font: inherit; color: inherit; background: var(--sunk); border: 1px solid var(--soft); border-radius: 6px; padding: .3rem .9rem; cursor: pointer; }
input[type="checkbox"] { width: 1.05rem; height: 1.05rem; accent-color: var(--focus); margin: 0; }
.count { margin: .25rem 0 1rem; color: var(--soft); }
.file { margin: 0 0 1.5rem; border: 1px solid var(--line); border-radius: 8px; overflow: clip; }
.file > h3 { margin: 0; padding: .5rem 1rem; background: var(--sunk); font-size: .95rem; display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; }
.file > h3 .path { font-size: .9rem; }
.file > h3 .tally { font-weight: 400; color: var(--soft); font-size: .85rem; }
.finding { padding: .75rem 1rem .85rem; border-top: 1px solid var(--line); border-left: 4px solid var(--plain); }
.many .finding { content-visibility: auto; contain-intrinsic-size: auto 10rem; }
.finding.error { border-left-color: var(--error); border-left-style: solid; }
.finding.warning { border-left-color: var(--warning); border-left-style: double; border-left-width: 5px; }
.finding.notice { border-left-color: var(--notice); border-left-style: dotted; }
.finding h4 { margin: 0 0 .3rem; font-size: 1rem; font-weight: 600; display: flex; flex-wrap: wrap; gap: .2rem .75rem; align-items: baseline; }
.finding h4 .at { font-weight: 400; color: var(--soft); font-size: .875rem; }
.finding p { margin: .3rem 0; max-width: 52rem; }
.finding ul { margin: .3rem 0; padding-left: 1.25rem; font-size: .925rem; }
.more { color: var(--soft); font-size: .925rem; }
pre { margin: .5rem 0; padding: .45rem .75rem; background: var(--sunk); border: 1px solid var(--line); border-radius: 6px; line-height: 1.6; white-space: pre-wrap; overflow-wrap: anywhere; }
pre .line { color: var(--soft); user-select: none; padding-right: 1ch; border-right: 1px solid var(--line); margin-right: 1ch; }
mark { background: var(--mark); color: var(--mark-text); text-decoration: underline 2px; text-underline-offset: .25em; border-radius: 2px; }
del { color: var(--error); } ins { color: var(--good); }
.commit { margin: 0 0 .5rem; }
.copy { font: inherit; font-size: .75rem; color: var(--soft); background: none; border: 1px solid var(--line); border-radius: 4px; padding: 0 .4em; margin-left: .35em; cursor: pointer; min-height: 1.5rem; }
.copy:hover { color: var(--text); border-color: var(--soft); }
details > summary { cursor: pointer; }
details.fold { margin: .5rem 0; }
details.rule { border: 1px solid var(--line); border-radius: 8px; padding: .5rem 1rem; margin: 0 0 .5rem; }
details.rule:target { border-color: var(--focus); }
details.rule p { max-width: 52rem; }
.edit { display: block; }
.picture { display: block; width: 100%; min-width: 44rem; height: auto; font-size: 13px; }
.picture text { fill: var(--text); }
.picture .soft { fill: var(--soft); }
.picture .grid { stroke: var(--line); stroke-width: 1; }
.picture .today { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 5 3; }
.picture .bar { stroke-width: 1.25; }
.picture .bar.supported { fill: var(--good-bg); stroke: var(--good); }
.picture .bar.ending, .picture .bar.long-term { fill: url(#ending); stroke: var(--warning); }
.picture .bar.ended { fill: url(#ended); stroke: var(--error); }
.picture .bar.unknown { fill: none; stroke: var(--plain); stroke-dasharray: 2 3; }
.picture .ink-error { stroke: var(--error); } .picture .ink-warning { stroke: var(--warning); }
.picture .paper-error { fill: var(--error-bg); } .picture .paper-warning { fill: var(--warning-bg); }
.picture .pile.error { fill: var(--error); } .picture .pile.warning { fill: var(--warning); } .picture .pile.notice { fill: var(--notice); }
.shares { display: block; width: 100%; height: 18px; margin: .5rem 0; }
.shares .part { fill: var(--plain); }
.shares .major, .shares .downgraded { fill: var(--error); } .shares .minor { fill: var(--notice); } .shares .patch { fill: var(--good); }
.picture .on { paint-order: stroke; stroke: var(--page); stroke-width: 4px; stroke-linejoin: round; }
.bumps { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; list-style: none; padding: 0; margin: .25rem 0 1rem; }
.steps { width: 34px; height: 12px; vertical-align: -1px; margin-left: .5rem; }
.steps rect { fill: none; stroke: var(--soft); } .steps .on { fill: var(--text); stroke: var(--text); }
.arrow { color: var(--soft); padding: 0 .3em; }
.good { border: 1px solid var(--good); background: var(--good-bg); color: var(--good); border-radius: 8px; padding: .75rem 1rem; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding: 1rem 0 2rem; color: var(--soft); font-size: .875rem; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  .wrap { padding: 0 .85rem; }
  h1 { font-size: 1.3rem; }
  .finding { padding: .65rem .75rem; }
  .filters { gap: .6rem 1rem; }
  .filters input[type="search"] { width: 100%; }
  .filters .wide { flex: 1 1 100%; }
  .counts th, .counts td { padding-right: .4rem; } .counts { min-width: 0; } .counts th { min-width: 0; }
  table.stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.stack tr { display: block; border-bottom: 1px solid var(--line); padding: .5rem 0; }
  table.stack td, table.stack th { display: block; border: 0; padding: .1rem 0; white-space: normal; }
  table.stack td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
  table.stack td:empty { display: none; }
}
@media (forced-colors: active) { mark { outline: 1px solid; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --page: #fff; --card: #fff; --text: #000; --soft: #444; }
  .filters, .count, nav, .skip, .copy { display: none; }
  a { color: inherit; } .wrap { max-width: none; }
  .file { break-inside: auto; } .finding { break-inside: avoid; }
  .many .finding { content-visibility: visible; }
}
`;


/***/ })

};
