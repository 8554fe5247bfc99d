export const id = 9039;
export const ids = [9039];
export const modules = {

/***/ 29039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyFixes: () => (/* binding */ applyFixes)
});

// UNUSED EXPORTS: applyEdits

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/line-ends.js
var line_ends = __webpack_require__(97093);
// EXTERNAL MODULE: ./build/reporters/places.js
var reporters_places = __webpack_require__(72701);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(69582);
// EXTERNAL MODULE: ./build/reporters/verdict.js
var verdict = __webpack_require__(67704);
// EXTERNAL MODULE: ./build/run/targets.js
var targets = __webpack_require__(39464);
;// CONCATENATED MODULE: ./build/cli/unified-diff.js
/** Lines of context around a change, as git shows them. */
const context = 3;
/**
 * A unified diff that `git apply` takes. The edits of fixes are few and local, so lines that both texts share at their
 * ends are cut off and the middle is compared line by line; what does not line up is one block.
 */
function unifiedDiff(path, before, after) {
    if (before === after)
        return '';
    const [old, now] = [linesOf(before), linesOf(after)];
    const hunks = old.length === now.length ? sameLength(old, now) : [wholeChange(old, now)];
    const name = (side) => quoted(`${side}/${path}`);
    const parts = merged(hunks).map((group) => hunkText(group, old, now));
    return `--- ${name('a')}\n+++ ${name('b')}\n${parts.join('')}`;
}
/** Lines with their ends. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function sameLength(old, now) {
    const hunks = [];
    for (let at = 0; at < old.length; at++) {
        if (old[at] === now[at])
            continue;
        const start = at;
        while (at < old.length && old[at] !== now[at])
            at++;
        hunks.push({ old: [start, at], now: [start, at] });
    }
    return hunks;
}
function wholeChange(old, now) {
    let start = 0;
    while (start < Math.min(old.length, now.length) && old[start] === now[start])
        start++;
    let end = 0;
    const most = Math.min(old.length, now.length) - start;
    while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end])
        end++;
    return { old: [start, old.length - end], now: [start, now.length - end] };
}
/** Hunks whose contexts touch are one. */
function merged(hunks) {
    const groups = [];
    for (const hunk of hunks) {
        const last = groups.at(-1);
        if (last && hunk.old[0] - last.at(-1).old[1] <= 2 * context)
            last.push(hunk);
        else
            groups.push([hunk]);
    }
    return groups;
}
function hunkText(group, old, now) {
    const [first, last] = [group[0], group.at(-1)];
    const from = Math.max(0, first.old[0] - context);
    const to = Math.min(old.length, last.old[1] + context);
    const nowFrom = first.now[0] - (first.old[0] - from);
    const nowTo = last.now[1] + (to - last.old[1]);
    const lines = [];
    let at = from;
    for (const hunk of group) {
        for (; at < hunk.old[0]; at++)
            lines.push(` ${old[at]}`);
        for (; at < hunk.old[1]; at++)
            lines.push(`-${old[at]}`);
        for (let line = hunk.now[0]; line < hunk.now[1]; line++)
            lines.push(`+${now[line]}`);
    }
    for (; at < to; at++)
        lines.push(` ${old[at]}`);
    const range = (start, end) => `${end === start ? start : start + 1},${end - start}`;
    const text = lines.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`));
    return `@@ -${range(from, to)} +${range(nowFrom, nowTo)} @@\n${text.join('')}`;
}
/** Git quotes names with control characters, quotes or backslashes (https://git-scm.com/docs/git-diff). */
function quoted(path) {
    if (!/["\\\u0000-\u001f\u007f]/.test(path))
        return path;
    const escaped = (sign) => sign === '"' || sign === '\\' ? `\\${sign}` : `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`;
    return `"${path.replace(/["\\\u0000-\u001f\u007f]/g, escaped)}"`;
}

;// CONCATENATED MODULE: ./build/cli/fix.js









/**
 * Writes the fixes that findings carry: safe ones, and with --unsafe the others. Exit code 0, or 1 where a fix is
 * left: not written because only --dry-run or --diff was asked for, or because the file cannot be rewritten.
 */
async function applyFixes(report, parsed, terminal) {
    const opened = await (0,targets/* openPath */["in"])(parsed.path ?? '.');
    if (opened.repository?.bare)
        throw new error/* UsageError */.eb('There is no working tree here to fix.');
    const open = report.findings.filter((finding) => !finding.suppressed);
    const wanted = open.filter((finding) => finding.fix !== null && (finding.fix.safe || parsed.unsafe));
    const { byPath, applied } = plan(wanted);
    const writes = !parsed.dryRun && !parsed.diff;
    const left = [];
    for (const [path, edits] of byPath) {
        const full = (0,external_node_path_.join)((0,external_node_path_.resolve)(opened.root), path);
        const read = { text: report.facts.texts.get(path) ?? '', left: report.facts.left.get(path) ?? [] };
        const text = (0,line_ends/* withWrittenLineEnds */.yK)(read);
        // Rewritten only where the text is all of the bytes: no byte order mark, no other encoding, no later change.
        if (!Buffer.from(text, 'utf8').equals((0,external_node_fs_.readFileSync)(full)))
            left.push(path);
        else {
            const fixed = applyEdits(text, asWritten(edits, read));
            if (parsed.diff)
                terminal.out(unifiedDiff(path, text, fixed));
            if (writes)
                (0,external_node_fs_.writeFileSync)(full, fixed);
        }
    }
    // A diff is for `git apply`, so everything else goes elsewhere.
    const tell = parsed.diff ? terminal.error : terminal.out;
    const places = new reporters_places/* Places */.N(report.facts);
    const done = applied.filter((finding) => finding.fix.edits.every(({ path }) => !left.includes(path)));
    for (const finding of done) {
        const { startLine } = places.region(finding.path, finding.span);
        if (!parsed.quiet && !parsed.diff)
            tell(`${writes ? 'fixed' : 'would fix'} ${(0,printable/* printable */.g$)(finding.path)}:${startLine}: ${(0,printable/* printable */.g$)(finding.fix.title)}\n`);
    }
    for (const path of left)
        tell(`left ${(0,printable/* printable */.g$)(path)}: it is not plain UTF-8, or it changed in the meantime\n`);
    const unsafe = open.filter((finding) => finding.fix !== null && !finding.fix.safe && !parsed.unsafe).length;
    const parts = [`${done.length} of ${(0,verdict/* plural */.LS)(open.length, 'finding')} ${writes ? '' : 'would be '}fixed.`];
    if (unsafe > 0)
        parts.push(`${unsafe} more with --unsafe, which can change behavior.`);
    if (parsed.offline && done.length < open.length)
        parts.push('Most fixes look something up, so more are found without --offline.');
    tell(`${parts.join(' ')}\n`);
    return left.length > 0 || (!writes && done.length > 0) ? 1 : 0;
}
/** Fixes that touch text another one has already taken are left for the next run. */
function plan(findings) {
    const byPath = new Map();
    const applied = [];
    for (const finding of findings) {
        const edits = finding.fix.edits;
        const clash = edits.some((edit) => (byPath.get(edit.path) ?? []).some((other) => edit.start < other.end && other.start < edit.end));
        if (clash)
            continue;
        for (const edit of edits)
            byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
        applied.push(finding);
    }
    return { byPath, applied };
}
/** Edits of the text as it was read, for the file with its own line ends. */
function asWritten(edits, { left }) {
    if (left.length === 0)
        return edits;
    return edits.map((edit) => ({
        ...edit,
        start: (0,line_ends/* writtenOffset */.Lw)(left, edit.start),
        end: (0,line_ends/* writtenOffset */.Lw)(left, edit.end),
        text: edit.text.replaceAll('\n', '\r\n'),
    }));
}
/** Puts the edits in, last first, so that offsets stay right. */
function applyEdits(text, edits) {
    let result = text;
    for (const { start, end, text: replacement } of [...edits].sort((a, b) => b.start - a.start)) {
        result = result.slice(0, start) + replacement + result.slice(end);
    }
    return result;
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
