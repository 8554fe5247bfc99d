export const id = 9530;
export const ids = [9530];
export const modules = {

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
