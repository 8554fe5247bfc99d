export const id = 3911;
export const ids = [3911,2392];
export const modules = {

/***/ 37864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sameText)
/* harmony export */ });
/**
 * Two summaries tell people the same: how long a run took, and the commit that links lead to, are no news. GitHub
 * may have changed the line ends.
 */
function sameText(one, other) {
    return steady(one) === steady(other);
}
function steady(text) {
    return text
        .replaceAll('\r\n', '\n')
        .replace(/\bin \d+ ms\b/g, '')
        .replace(/\/blob\/[0-9a-f]{40,64}\//g, '/blob/')
        .trim();
}


/***/ }),

/***/ 83911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateIssue: () => (/* binding */ updateIssue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _reporters_audit_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72392);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5817);
/* harmony import */ var _same_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37864);




/** Of GitHub's 65,536 characters; links count for more than they look. */
const bodyBudget = 58_000;
/** So many findings are remembered one by one; past that, only whether they are the same. */
const mostKnown = 1000;
/** Characters of a fingerprint that are remembered. */
const width = 8;
/** An audit's one issue: known again by its label and the marker in its text, never by its title. */
function markerOf(id) {
    return `<!-- premortem audit ${id.replace(/[^\w.-]/g, '_')} `;
}
/**
 * Opens the audit's issue, or brings it up to date: the text when it differs, a comment only when the set of
 * findings does, closed when there are none. After an audit that saw `partial`ly what there is, nothing is taken off.
 * Gives why it could not, or null.
 */
async function updateIssue(api, inputs, findings, textOf, partial = false) {
    const marker = markerOf(inputs.commentId);
    const listed = await api.list('GET /repos/{owner}/{repo}/issues', { labels: inputs.issueLabel, state: 'all', sort: 'created', direction: 'desc' }, 300);
    if (listed.items === null)
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(listed.refused, 'issues: write');
    const own = listed.items.filter((one) => isIssue(one) && one.body.startsWith(marker));
    const issue = own.find(({ state }) => state === 'open') ?? own[0] ?? null;
    const now = memoryOf(findings);
    const opening = `${marker}${memoryText(now)} -->\n`;
    const earlier = issue === null ? null : memoryIn(issue.body, marker);
    const body = `${opening}${textOf({
        budget: bodyBudget - opening.length,
        ticked: (0,_reporters_audit_issue_js__WEBPACK_IMPORTED_MODULE_1__.tickedTasks)(issue?.body ?? ''),
        ...newSince(earlier),
    })}`;
    for (const duplicate of own) {
        if (duplicate !== issue && duplicate.state === 'open')
            await close(api, duplicate.number);
    }
    const change = issue === null ? null : changeBetween(earlier, now);
    if (partial && issue?.state === 'open' && (findings.length === 0 || (change !== null && change.gone !== 0)))
        return 'part of the tree was not read, so what an earlier audit found there is left in the issue';
    if (findings.length === 0) {
        if (issue?.state !== 'open' || !inputs.issueCloseWhenClean)
            return null;
        await comment(api, issue.number, 'All findings are gone. Closed by the audit.');
        return close(api, issue.number);
    }
    if (issue === null)
        return create(api, inputs, body);
    if (issue.state !== 'open' && inputs.issueReopen === 'never')
        return null;
    if (issue.state === 'open' && change === null && (0,_same_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sameText */ .Q)(issue.body, body))
        return null;
    const reply = await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: issue.number,
        body,
        ...(issue.state === 'open' ? {} : { state: 'open' }),
    });
    if (reply.status !== 200)
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(reply, 'issues: write');
    return change === null ? null : comment(api, issue.number, change.text);
}
function newSince(earlier) {
    if (!earlier?.known)
        return {};
    const before = new Set(earlier.known);
    return { isNew: ({ fingerprint }) => !before.has(fingerprint.slice(0, width)) };
}
function memoryOf(findings) {
    const fingerprints = findings.map(({ fingerprint }) => fingerprint).sort();
    return {
        count: fingerprints.length,
        digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(fingerprints.join(' ')).digest('hex').slice(0, 16),
        known: fingerprints.length > mostKnown ? null : fingerprints.map((one) => one.slice(0, width)),
    };
}
function memoryText({ count, digest, known }) {
    return `${count} ${digest} ${known?.join('') ?? '-'}`;
}
/** Null where somebody has changed it. */
function memoryIn(body, marker) {
    const match = /^(\d+) ([0-9a-f]{16}) (-|[0-9a-f]*) -->/.exec(body.slice(marker.length));
    if (!match)
        return null;
    const known = match[3] === '-' ? null : (match[3].match(/.{8}/g) ?? []);
    return { count: Number(match[1]), digest: match[2], known };
}
/** What is new and what is gone since the issue was last written; null when the set is the same. */
function changeBetween(before, now) {
    if (before?.digest === now.digest)
        return null;
    if (!before?.known || !now.known) {
        const text = `The findings have changed since the last audit: ${before ? `${before.count} before, ` : ''}${now.count} now.`;
        return { text, gone: null };
    }
    const [old, current] = [new Set(before.known), new Set(now.known)];
    const added = now.known.filter((one) => !old.has(one)).length;
    const gone = before.known.filter((one) => !current.has(one)).length;
    return { text: `Since the last audit: ${added} new, ${gone} gone, ${now.count} in all.`, gone };
}
async function create(api, inputs, body) {
    const reply = await api.request('POST /repos/{owner}/{repo}/issues', {
        title: inputs.issueTitle,
        labels: [inputs.issueLabel],
        body,
    });
    return reply.status === 201 ? null : (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(reply, 'issues: write');
}
async function close(api, number) {
    const reply = await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: number,
        state: 'closed',
        state_reason: 'completed',
    });
    return reply.status === 200 ? null : (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(reply, 'issues: write');
}
async function comment(api, number, body) {
    const reply = await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: number,
        body,
    });
    return reply.status === 201 ? null : (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(reply, 'issues: write');
}
function isIssue(value) {
    const issue = (value ?? {});
    return (typeof issue.number === 'number' && typeof issue.body === 'string' && issue.pull_request === undefined);
}


/***/ }),

/***/ 72392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   issueReport: () => (/* binding */ issueReport),
/* harmony export */   tickedTasks: () => (/* binding */ tickedTasks)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2093);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49132);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72701);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80573);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65591);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67704);







/** A task is known again by what it says, not by its place. */
const taskMark = /^- \[x\] .*<!-- task ([0-9a-f]{12}) -->$/gim;
/** Tasks that are ticked in an issue's text. */
function tickedTasks(body) {
    return new Set([...body.matchAll(taskMark)].map((match) => match[1]));
}
/** The audit's issue: what is new, then a task for each error and warning, then notices folded away. */
function issueReport(report, options = {}) {
    const open = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .openFindings */ .lb)(report);
    const setting = { report: { ...report, failOn: 'none' }, places: new _places_js__WEBPACK_IMPORTED_MODULE_5__/* .Places */ .N(report.facts), options };
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .groupedOverFiles */ .QO)(open).sort((a, b) => _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[b.finding.severity] - _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[a.finding.severity]);
    const { isNew } = options;
    const isFresh = ({ finding, others }) => isNew !== undefined && [finding, ...others].some(isNew);
    const fresh = groups.filter(isFresh);
    const tasks = groups.filter((group) => group.finding.severity !== 'notice' && !isFresh(group));
    const notices = groups.filter((group) => group.finding.severity === 'notice' && !isFresh(group));
    const opening = [(0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.heading)(report, options), (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.overview)(open)];
    const closing = (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.footer)(report, options);
    let room = (options.budget ?? Number.MAX_SAFE_INTEGER) - (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)([...opening, closing].join('\n\n')) - 600;
    const taken = (lines) => {
        const kept = [];
        for (const line of lines) {
            room -= (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(line) + 1;
            if (room < 0)
                break;
            kept.push(line);
        }
        if (kept.length < lines.length)
            kept.push(`- ${lines.length - kept.length} more, left out here for size; the reports have them all`);
        return kept;
    };
    const list = (title, all) => all.length === 0
        ? ''
        : `### ${title}\n\n${taken(all.map((group) => task(group, setting, options.ticked))).join('\n')}`;
    const parts = [
        ...opening,
        list('New since the last audit', fresh),
        list(fresh.length > 0 ? 'Still open' : 'To do', tasks),
        noticeTable(notices, setting, room),
        closing,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function task({ finding, others }, setting, ticked) {
    const [, where, what] = (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.findingRow)([finding, ...others], setting);
    const id = finding.fingerprint.slice(0, 12);
    const box = ticked?.has(id) ? 'x' : ' ';
    const places = where.replaceAll('<br>', ', ');
    return `- [${box}] ${_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .icons */ .Pt[finding.severity]} ${places}: ${what} <!-- task ${id} -->`;
}
function noticeTable(groups, setting, room) {
    if (groups.length === 0)
        return '';
    const rows = [];
    let left = room - 300;
    for (const { finding, others } of groups) {
        const row = (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.findingRow)([finding, ...others], setting);
        left -= (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(row.join(' | ')) + 8;
        if (left < 0)
            break;
        rows.push(row);
    }
    const more = groups.length - rows.length;
    const note = more > 0 ? `\n\n${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(more, 'more row')} left out here for size; the reports have them all.` : '';
    const title = `<b>Notices</b>: ${groups.length}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(title, `${rows.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(_summary_js__WEBPACK_IMPORTED_MODULE_3__.findingHeader, rows)}${note}`);
}


/***/ })

};
