export const id = 1343;
export const ids = [1343];
export const modules = {

/***/ 71343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exceptionsText: () => (/* binding */ exceptionsText)
/* harmony export */ });
/* unused harmony export exceptionsOf */
/* harmony import */ var _engine_ignores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81588);
/* harmony import */ var _reporters_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72701);
/* harmony import */ var _reporters_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69582);
/* harmony import */ var _reporters_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67704);




/** Every exception of a tree, what ends first in front. */
function exceptionsOf(report, settings) {
    const places = new _reporters_places_js__WEBPACK_IMPORTED_MODULE_1__/* .Places */ .N(report.facts);
    const list = [];
    const byComment = report.findings.filter(({ suppressed }) => suppressed?.by === 'comment');
    for (const [path, text] of report.facts.texts) {
        for (const { line, rules, reason, until, covers } of (0,_engine_ignores_js__WEBPACK_IMPORTED_MODULE_2__/* .readIgnores */ .G)(path, text)) {
            const held = byComment.filter((finding) => {
                const at = places.region(finding.path, finding.span).startLine;
                return (finding.path === path && rules.includes(finding.rule) && covers.first <= at && at <= covers.last);
            });
            list.push({
                by: 'comment',
                where: `${path}:${line}`,
                rules,
                reason: reason || null,
                until,
                findings: held.length,
            });
        }
    }
    for (const { path, span, rule, suppressed } of report.findings) {
        if (suppressed?.by !== 'baseline')
            continue;
        const where = `${path}:${places.region(path, span).startLine}`;
        list.push({ by: 'baseline', where, rules: [rule], reason: null, until: null, findings: 1 });
    }
    const configured = (where, rules) => list.push({ by: 'configuration', where, rules, reason: null, until: null, findings: null });
    for (const name of settings.allow)
        configured(`allow: ${name}`, []);
    for (const path of settings.pathsIgnore)
        configured(`paths-ignore: ${path}`, []);
    for (const [rule, { severity, pathsIgnore, options }] of settings.rules) {
        if (severity === 'off')
            configured('severity: off', [rule]);
        for (const path of pathsIgnore)
            configured(`paths-ignore: ${path}`, [rule]);
        const { allow } = options;
        if (Array.isArray(allow))
            for (const name of allow)
                configured(`allow: ${String(name)}`, [rule]);
    }
    const end = ({ until }) => until ?? '9999';
    return list.sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
}
/** `premortem exceptions`. */
function exceptionsText(report, settings, asJson) {
    const list = exceptionsOf(report, settings);
    if (asJson)
        return `${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .inertJson */ .nl)(JSON.stringify({ asOf: report.asOf, exceptions: list }, null, 2))}\n`;
    const lines = [];
    const titles = {
        comment: 'Ignore comments',
        baseline: 'Baseline',
        configuration: 'Configuration',
    };
    for (const [by, title] of Object.entries(titles)) {
        const own = list.filter((one) => one.by === by);
        if (own.length === 0)
            continue;
        lines.push(`${title} (${own.length})`);
        for (const one of own)
            lines.push(`  ${line(one, report.asOf)}`);
        lines.push('');
    }
    lines.push(`${(0,_reporters_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(list.length, 'exception')}.`);
    return `${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(lines.join('\n'))}\n`;
}
function line({ by, where, rules, reason, until, findings }, today) {
    const of = rules.length === 0 ? '' : ` ${rules.map(_reporters_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$).join(', ')}`;
    if (by !== 'comment')
        return `${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(where)}${of}`;
    const end = until === null
        ? 'no end'
        : until === 'invalid'
            ? 'its end is not a date'
            : until < today
                ? `ended on ${until}`
                : `until ${until}`;
    const count = findings === 0 ? 'ignores nothing' : (0,_reporters_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings ?? 0, 'finding');
    return `${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(where)}${of}: ${(0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(reason ?? 'no reason')} (${end}, ${count})`;
}


/***/ }),

/***/ 81588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readIgnores)
});

// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/model/span.js
var span = __webpack_require__(31736);
;// CONCATENATED MODULE: ./build/engine/node-lines.js

/** A line beyond this is data, not something that holds a node. */
const longestLine = 2000;
/** A node with more lines than this is the file itself. */
const mostLines = 20_000;
/** Lines looked at for one text; a text that needs more has its ignores on their own lines only. */
const mostWork = 2_000_000;
/** Comments that stand between a line and the one it belongs to. */
const mostComments = 20;
/**
 * Which lines the node that begins on a line has: a step with its keys, an instruction with its continuation lines, a
 * block with its braces, a table up to the next one. Told by the layout, which is one for all formats that have
 * comments: what is indented further belongs to what stands above it.
 */
class NodeLines {
    #text;
    #lines;
    #isTable;
    #isDockerfile;
    #escape;
    #work = mostWork;
    constructor(path, text, lines = new span/* LineIndex */.r(text)) {
        this.#text = text;
        this.#lines = lines;
        this.#isTable = /\.(?:toml|ini|cfg|conf|lock)$|(?:^|\/)Pipfile$/i.test(path);
        this.#isDockerfile = /(?:^|[/.])(?:docker|container)file(?:$|\.)/i.test(path);
        const isBackquote = this.#isDockerfile && /^#\s*escape\s*=\s*`/im.test(text.slice(0, 500));
        this.#escape =
            isBackquote || /\.(?:ps1|psm1)$/i.test(path) ? /`\s*$/ : /\\\s*$|[|&]{2}\s*$|[^|>\s:-]\s*\|\s*$/;
    }
    /** The node whose first line this is, or the command which has it as one of its continued lines. */
    nodeAt(line) {
        if (this.#work <= 0)
            return { first: line, last: line };
        const first = this.#firstOf(line);
        const end = Math.min(this.#lines.lineCount, first + mostLines);
        const document = this.#document(first, end);
        if (document !== null)
            return document;
        // Within an instruction one command is meant, and not the others that it is joined with.
        if (this.#goesOn(first - 1))
            return { first, last: Math.max(line, this.#commandEnd(first, end)) };
        const last = this.#continued(first, end);
        return { first, last: Math.max(line, this.#table(first, end) ?? this.#deeper(first, last, end)) };
    }
    /** The next line that is neither blank nor a comment; the line itself when there is none near. */
    nextCode(line) {
        for (let next = line + 1; next <= this.#lines.lineCount && next <= line + mostComments; next++)
            if (!this.#isEmpty(next))
                return next;
        return Math.min(line + 1, this.#lines.lineCount);
    }
    #line(line) {
        this.#work--;
        const { start, end } = this.#lines.lineSpan(line);
        return this.#text.slice(start, Math.min(end, start + longestLine));
    }
    #endOfLine(line) {
        const { start, end } = this.#lines.lineSpan(line);
        return this.#text.slice(Math.max(start, end - 200), end);
    }
    #isEmpty(line) {
        return /^\s*(?:$|#|\/\/|\/\*|\*(?:\s|\/|$)|<!--|-->)/.test(this.#line(line).slice(0, 200));
    }
    /** Upwards over lines that the one before continues, to where the command begins. */
    #firstOf(line) {
        let first = line;
        while (first > 1 && line - first < 200 && this.#goesOn(first - 1) && !this.#isJoined(first - 1))
            first--;
        return first;
    }
    /** The line ends in the middle of a command; comments among an instruction's lines do not end it. */
    #goesOn(line) {
        const written = this.#writtenAt(line);
        return written > 0 && this.#escape.test(withoutComment(this.#endOfLine(written)));
    }
    /** What follows the line is another command of the same list. */
    #isJoined(line) {
        const written = this.#writtenAt(line);
        return written > 0 && /(?:&&|\|\||;)\s*[\\`]?\s*$/.test(withoutComment(this.#endOfLine(written)));
    }
    /** The line itself, or in a Dockerfile the one above its comments. */
    #writtenAt(line) {
        let above = line;
        while (above > 0 && this.#isDockerfile && line - above < mostComments && this.#isEmpty(above))
            above--;
        return above;
    }
    #commandEnd(first, end) {
        let last = first;
        while (last < end && this.#goesOn(last) && !this.#isJoined(last))
            last++;
        return last;
    }
    /** Downwards over continued lines and here-documents. */
    #continued(first, end) {
        let last = first;
        const words = [];
        for (let line = first; line <= end; line++) {
            last = line;
            const text = this.#line(line);
            for (const match of text.slice(0, 500).matchAll(/<<[-~]?\s*(["']?)([A-Za-z_]\w*)\1/g))
                words.push(match[2]);
            if (words.length > 0) {
                const closed = this.#closeOf(words, line, end);
                return closed ?? last;
            }
            const skipped = line > first && this.#isEmpty(line) && this.#isDockerfile;
            if (!skipped && !this.#escape.test(withoutComment(this.#endOfLine(line))))
                break;
        }
        return last;
    }
    /** The line on which the last of some here-documents ends. */
    #closeOf(words, from, end) {
        let line = from;
        for (const word of words) {
            do
                line++;
            while (line <= end && this.#work > 0 && this.#line(line).trim() !== word);
            if (line > end || this.#work <= 0)
                return null;
        }
        return line;
    }
    /** What is indented further than the first line, with the line that closes it. */
    #deeper(first, from, end) {
        const own = indentOf(this.#line(first));
        const isKey = /:\s*(?:#.*)?$/.test(this.#line(first)) && !/^\s*-\s/.test(this.#line(first));
        let last = from;
        for (let line = from + 1; line <= end; line++) {
            const text = this.#line(line);
            if (this.#work <= 0)
                break;
            // A comment may stand anywhere, and ends nothing.
            if (this.#isEmpty(line))
                continue;
            const indent = indentOf(text);
            if (indent > own) {
                last = Math.max(line, this.#continued(line, end));
                line = last;
            }
            else if (isKey && indent === own && /^\s*-\s/.test(text))
                last = line;
            else if (indent === own && closing.test(text))
                return line;
            else
                break;
        }
        return last === from ? this.#bracketed(from, end) : last;
    }
    /** A block whose lines are not indented: up to where its brackets are closed. */
    #bracketed(first, end) {
        if (!/[{[(]\s*$/.test(withoutComment(this.#endOfLine(first))))
            return first;
        let depth = 0;
        for (let line = first; line <= end && this.#work > 0; line++) {
            for (const character of this.#line(line)) {
                if ('{[('.includes(character))
                    depth++;
                else if ('}])'.includes(character))
                    depth--;
            }
            if (depth <= 0)
                return line;
        }
        return first;
    }
    /** `[tool.x]` up to the next table. */
    #table(first, end) {
        if (!this.#isTable || !/^\[/.test(this.#line(first)))
            return null;
        let last = first;
        for (let line = first + 1; line <= end; line++) {
            if (/^\[/.test(this.#line(line)))
                break;
            if (!this.#isEmpty(line))
                last = line;
        }
        return last;
    }
    /** The first key of a Kubernetes object stands for the object. */
    #document(first, end) {
        if (!/^(?:apiVersion|kind):/.test(this.#line(first)))
            return null;
        let before = first - 1;
        while (before > 0 && this.#isEmpty(before))
            before--;
        if (before > 0 && !/^---(?:\s|$)/.test(this.#line(before)))
            return null;
        let last = first;
        while (last < end && !/^(?:---|\.\.\.)(?:\s|$)/.test(this.#line(last + 1)))
            last++;
        return { first, last };
    }
}
/** What closes the block of the line above that has the same indent. */
const closing = /^\s*(?:[}\])]|<\/|(?:done|fi|esac|end)\b)/;
/** Of a list's entry the dash counts, so that all of its keys are deeper. */
function indentOf(text) {
    return text.length - text.trimStart().length;
}
/** Continuation is judged by what stands before a comment. */
function withoutComment(text) {
    return text.replace(/(?:^|\s)(?:#|\/\/).*$/, '');
}

;// CONCATENATED MODULE: ./build/engine/ignores.js



const marker = 'premortem: ignore';
/** All ignore comments of a text, whatever its comment syntax. */
function readIgnores(path, text) {
    let at = text.indexOf(marker);
    if (at === -1)
        return [];
    const lines = new span/* LineIndex */.r(text);
    const nodes = new NodeLines(path, text, lines);
    const found = [];
    let last = 0;
    for (; at !== -1; at = text.indexOf(marker, at + marker.length)) {
        const { line } = lines.positionAt(at);
        // One comment is one ignore; what it quotes is not another.
        if (line === last)
            continue;
        const { start, end } = lines.lineSpan(line);
        const before = text.slice(Math.max(start, at - longestBefore), at);
        const isAlone = aloneOnLine.test(before) || standsInBlockComment(text, lines, line, before);
        if (!isAlone && !opensComment(before))
            continue;
        last = line;
        const rest = text
            .slice(at + marker.length, Math.min(end, at + 2000))
            .replace(/(?:\*\/|-->)\s*$/, '')
            .trim();
        const brackets = /^\[([^\]]*)\]\s*/.exec(rest);
        const tail = brackets ? rest.slice(brackets[0].length) : rest;
        const until = /(?:^|\s)until=(\S+)/.exec(tail);
        const node = nodes.nodeAt(isAlone ? nodes.nextCode(line) : line);
        found.push({
            path,
            span: { start: at, end },
            line,
            rules: (brackets?.[1] ?? '')
                .split(',')
                .map((rule) => rule.trim())
                .filter((rule) => rule !== ''),
            reason: tail
                .replace(/(?:^|\s)until=\S+/, ' ')
                .trim()
                .replace(/^#\s*/, ''),
            until: until ? ((0,day/* isDay */.N)(until[1]) ? until[1] : 'invalid') : null,
            covers: { first: Math.min(line, node.first), last: Math.max(line, node.last) },
        });
    }
    return found;
}
/** Characters of a line before the marker that are looked at. */
const longestBefore = 2000;
const aloneOnLine = /^\s*(?:#+|\/\/+|\/\*+|<!--|--|;+|%+|rem\b|::|"""|\*)\s*$/i;
/** The marker stands in a comment and not in a string: quotes that are closed before it hold no comment. */
function opensComment(before) {
    for (let at = 0; at < before.length; at++) {
        const character = before[at];
        if (character === '\\')
            at++;
        else if (character === '"' || character === "'" || character === '`') {
            const close = closeOf(before, at, character);
            // Still open: an apostrophe is no quote, and a string that holds the marker is no comment.
            if (close === -1) {
                if (character === "'" && /\w/.test(before[at - 1] ?? ''))
                    continue;
                return false;
            }
            at = close;
        }
        else if (character === '#' && (at === 0 || /[\s;,([{}\])]/.test(before[at - 1])))
            return true;
        else if (character === '/' &&
            /^\/[/*]/.test(before.slice(at, at + 2)) &&
            /[\s;,([{}\])]/.test(before[at - 1] ?? ' '))
            return true;
        else if (character === '<' && before.startsWith('<!--', at))
            return true;
        else if ((character === ';' || character === '-') &&
            /^(?:;|--)\s/.test(before.slice(at, at + 3)) &&
            /\s/.test(before[at - 1] ?? ' '))
            return true;
    }
    return false;
}
function closeOf(text, open, quote) {
    for (let at = open + 1; at < text.length; at++) {
        if (text[at] === '\\' && quote !== "'")
            at++;
        else if (text[at] === quote)
            return at;
    }
    return -1;
}
/** A comment over several lines, `<!--` or a slash with a star, was opened above and is not closed. */
function standsInBlockComment(text, lines, line, before) {
    if (!['', '*'].includes(before.trim()))
        return false;
    for (let above = line - 1; above > 0 && above > line - 20; above--) {
        const { start, end } = lines.lineSpan(above);
        const written = text.slice(start, Math.min(end, start + 500));
        if (/\*\/|-->/.test(written))
            return false;
        if (/^\s*(?:\/\*|<!--)/.test(written))
            return true;
    }
    return false;
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
