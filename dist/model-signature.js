export const id = 629;
export const ids = [629,7864];
export const modules = {

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

/***/ 14810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./build/analysis/deploys/call-graph.js
var call_graph = __webpack_require__(43683);
// EXTERNAL MODULE: ./build/analysis/deploys/deploys.js + 3 modules
var deploys = __webpack_require__(302);
;// CONCATENATED MODULE: ./build/analysis/deploys/deploy-scope.js


const cache = new WeakMap();
/**
 * Whether a place stands in a unit that deploys, or in a script that such a unit runs. What is installed or
 * downloaded there decides what goes live, so `unpinned-dependencies` is told one level higher.
 */
function isInDeployUnit(facts, path, at) {
    let units = cache.get(facts);
    if (!units) {
        units = unitSpans(facts);
        cache.set(facts, units);
    }
    return units.get(path)?.some(({ start, end }) => start <= at.start && at.start < end) ?? false;
}
function unitSpans(facts) {
    const flows = (0,call_graph/* callGraphOf */.a)(facts);
    // A set grows while it is walked: every flow once, however the calls circle.
    const reached = new Set((0,deploys/* deploysIn */.q)(facts).map(({ flow }) => flow));
    for (const flow of reached) {
        for (const called of flows.callsOf(flow))
            reached.add(called);
        for (const command of flow.commands)
            for (const called of flows.calledBy(command) ?? [])
                reached.add(called);
    }
    const spans = new Map();
    for (const flow of reached) {
        const scripts = new Set(flow.commands.map(({ script }) => script));
        for (const { path, span } of scripts) {
            const list = spans.get(path);
            if (list)
                list.push(span);
            else
                spans.set(path, [span]);
        }
    }
    return spans;
}

// EXTERNAL MODULE: ./build/model/span.js
var span = __webpack_require__(31736);
// EXTERNAL MODULE: ./build/analysis/lifecycles/packages.js + 2 modules
var lifecycles_packages = __webpack_require__(74591);
// EXTERNAL MODULE: ./build/analysis/lifecycles/verdict.js + 2 modules
var verdict = __webpack_require__(24396);
;// CONCATENATED MODULE: ./build/analysis/lifecycles/timeline.js



/**
 * The cycles that the places of a repository name, what ends first in front. What cannot be judged (a lower
 * bound, an unknown cycle) has no row. Lines count from 1.
 */
function timeline(facts, lifecycles, date, days = { warn: 90, grace: 0 }) {
    const rows = new Map();
    const lines = new Map();
    const judged = [
        ...facts.all('runtime').map((use) => (0,verdict/* judgeUse */.rQ)(use, lifecycles, date, days)),
        // What only other packages require is somebody else's to move.
        ...(0,lifecycles_packages/* judgePackages */.VS)(facts, lifecycles, date, days).flatMap(({ verdict, direct, path, span }) => direct ? [{ ...verdict, use: { ...verdict.use, path, span } }] : []),
    ];
    for (const verdict of judged) {
        // Of several cycles nobody knows which one runs.
        if (!verdict?.cycle || verdict.several || verdict.state === 'older')
            continue;
        const { product, cycle, state, end, use } = verdict;
        const key = `${product.name}\n${cycle.cycle}`;
        const row = rows.get(key) ?? {
            product: product.name,
            label: cycleTitle(product, cycle),
            cycle: cycle.cycle,
            from: cycle.released,
            to: end,
            state,
            places: [],
        };
        rows.set(key, row);
        const place = { path: use.path, line: lineOf(use.path, use.span.start) };
        if (!row.places.some(({ path, line }) => path === place.path && line === place.line))
            row.places.push(place);
    }
    function lineOf(path, offset) {
        const text = facts.texts.get(path);
        if (text === undefined)
            return null;
        const index = lines.get(path) ?? new span/* LineIndex */.r(text);
        lines.set(path, index);
        return index.positionAt(offset).line;
    }
    return [...rows.values()].sort((a, b) => compare(rank(a), rank(b)) || compare(a.product, b.product) || compare(a.cycle, b.cycle));
}
/** `Python 3.6`, without code name or article: for tables. */
function cycleTitle({ name, label }, { cycle }) {
    return name === 'github-actions-runner-images' ? `Runner ${cycle}` : `${label} ${cycle}`;
}
/** Ended on a day unknown comes first, what has no end last. */
function rank({ state, to }) {
    if (to !== null)
        return to;
    return state === 'ended' ? '' : '9999';
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/analysis/run-aside.js
var run_aside = __webpack_require__(57739);
// EXTERNAL MODULE: ./build/analysis/upgrades/resolved-installs.js
var resolved_installs = __webpack_require__(85170);
// EXTERNAL MODULE: ./build/model/append.js
var append = __webpack_require__(69468);
;// CONCATENATED MODULE: ./build/analysis/upgrades/by-path.js
function byPath(facts) {
    const paths = new Map();
    for (const fact of facts) {
        const list = paths.get(fact.path);
        if (list)
            list.push(fact);
        else
            paths.set(fact.path, [fact]);
    }
    return paths;
}

// EXTERNAL MODULE: ./build/model/content.js
var content = __webpack_require__(73967);
// EXTERNAL MODULE: ./build/model/dependency.js
var dependency = __webpack_require__(79973);
// EXTERNAL MODULE: ./build/model/origin.js
var model_origin = __webpack_require__(71506);
// EXTERNAL MODULE: ./build/versions/identity.js
var identity = __webpack_require__(61436);
// EXTERNAL MODULE: ./build/versions/index.js + 5 modules
var versions = __webpack_require__(87597);
;// CONCATENATED MODULE: ./build/versions/pairs.js
/**
 * {1, 2} \u2192 {2, 3} is 1 \u2192 3; {1} \u2192 {1, 2} adds 2; {1.1.13, 5.0.5} \u2192 {1.1.14, 5.0.6} is two patches. What both
 * have is dropped, once for each time it is there; then those of one line are paired, then the rest in order.
 * {2, 3} \u2192 {1, 2} is no fall from 3 to 1: one line went, another came. Only what stands alone falls.
 */
function pairVersions(base, head, by) {
    const rest = { before: sortedRest(base, head, by), after: sortedRest(head, base, by) };
    const within = pairWithinLines(rest.before, rest.after, by);
    const across = pairAcrossLines(within.before, within.after, by, isAlone(base) && isAlone(head));
    return { ...across, pairs: [...within.pairs, ...across.pairs] };
}
function isAlone(versions) {
    return versions.every((version) => version === versions[0]);
}
/** In order, lowest with lowest. */
function pairAcrossLines(before, after, by, mayFall) {
    const pairs = [];
    const added = after.slice(before.length);
    const removed = before.slice(after.length);
    for (let index = 0; index < Math.min(before.length, after.length); index++) {
        const [from, to] = [before[index], after[index]];
        const bump = by.bump(from, to);
        if (mayFall || bump !== 'major' || by.compare(from, to) < 0)
            pairs.push({ from, to, bump });
        else {
            added.push(to);
            removed.push(from);
        }
    }
    return { pairs, added: added.sort(by.compare), removed: removed.sort(by.compare) };
}
/** `versions` without what `other` has too, counted, lowest first. */
function sortedRest(versions, other, by) {
    const counts = new Map();
    for (const version of other)
        counts.set(version, (counts.get(version) ?? 0) + 1);
    const rest = versions.filter((version) => {
        const count = counts.get(version) ?? 0;
        if (count > 0)
            counts.set(version, count - 1);
        return count === 0;
    });
    return rest.length < 2 ? rest : rest.sort((a, b) => by.compare(a, b));
}
/** What moved without breaking, and what is left. Both lists are sorted, so one walk does. */
function pairWithinLines(before, after, by) {
    const pairs = [];
    const left = [];
    const taken = new Set();
    let at = 0;
    for (const from of before) {
        while (at < after.length && by.compare(after[at], from) < 0 && isBreak(by.bump(from, after[at])))
            at++;
        const to = after[at];
        const bump = to === undefined ? 'unknown' : by.bump(from, to);
        if (to === undefined || isBreak(bump)) {
            left.push(from);
            continue;
        }
        pairs.push({ from, to, bump });
        taken.add(at++);
    }
    return { pairs, before: left, after: after.filter((_, index) => !taken.has(index)) };
}
function isBreak(bump) {
    return bump === 'major' || bump === 'unknown';
}
const pairs_rank = { none: 0, unknown: 1, patch: 2, minor: 3, major: 4 };
/** The pair that matters most; the first of equals. */
function greatest(pairs) {
    let found = null;
    for (const pair of pairs)
        if (found === null || pairs_rank[pair.bump] > pairs_rank[found.bump])
            found = pair;
    return found;
}

// EXTERNAL MODULE: ./build/versions/release-links.js
var release_links = __webpack_require__(63385);
;// CONCATENATED MODULE: ./build/analysis/upgrades/locked-upgrade.js

/** `span` and `through` are asked of the entry when somebody wants them: finding them costs, and few are told. */
class LockedUpgrade {
    path;
    ecosystem;
    name;
    from;
    to;
    bump;
    change;
    direct;
    pairs;
    beside;
    #place;
    #isPublic;
    constructor(place, direct, moved, isPublic = ({ origin }) => origin.type === 'index') {
        this.#isPublic = isPublic;
        const { from, to, bump, change } = moved;
        this.path = place.path;
        this.ecosystem = place.ecosystem;
        this.name = place.name;
        this.from = from;
        this.to = to;
        this.bump = bump;
        this.change = change;
        this.direct = direct;
        this.pairs = moved.pairs ?? [];
        this.beside = moved.beside ?? [];
        this.#place = place;
    }
    get span() {
        return this.#place.span;
    }
    get links() {
        const [from, to] = [this.from.at(-1) ?? null, this.to.at(-1) ?? null];
        if (this.public)
            return (0,release_links/* releaseLinks */.j)(this.ecosystem, this.name, from, to);
        return (0,release_links/* sourceLinks */.$)(this.#place.origin, from, to);
    }
    get public() {
        return this.#isPublic(this.#place);
    }
    get through() {
        return this.direct === true ? [] : (this.#place.through ?? []);
    }
}

;// CONCATENATED MODULE: ./build/analysis/upgrades/version-pairs.js


/**
 * Which copy of a package became which. A pair is what one holder (a platform, a member of the workspace, a package
 * that requires it) had before and has now. Where nobody knows who holds what, versions are paired by order.
 */
function pairLocked(old, now, scheme, holders) {
    const [from, to] = [distinctVersions(old), distinctVersions(now)];
    const byOrder = pairVersions(from, to, scheme);
    if (isPlain(from, to, byOrder))
        return byOrder;
    const before = heldVersions(old, holders[0]);
    const after = heldVersions(now, holders[1]);
    if (before.size === 0 || after.size === 0)
        return withMerged(withDirect(byOrder, directPairs(old, now, scheme)), to, scheme);
    return withMerged(pairHeld(from, to, before, after, scheme), to, scheme);
}
/** One version became another within its line: whoever holds it, nothing else can be said. */
function isPlain(from, to, { pairs }) {
    return from.length === 1 && to.length === 1 && pairs.every(({ bump }) => bump !== 'major');
}
function pairHeld(from, to, before, after, scheme) {
    const pairs = new Map();
    const [stayedBefore, stayedNow] = [new Set(to), new Set(from)];
    for (const [holder, versions] of after) {
        const had = before.get(holder);
        if (had === undefined)
            continue;
        const sorted = [had, versions].map((set) => [...set].sort(scheme.compare));
        const direct = !holder.startsWith('>');
        for (const pair of pairVersions(...sorted, scheme).pairs) {
            // The old copy stays for others, so the new one is a line that comes; the project's own is followed.
            if (!direct && stayedBefore.has(pair.from) && !stayedNow.has(pair.to))
                continue;
            const key = `${pair.from}\0${pair.to}`;
            pairs.set(key, { ...pair, direct: direct || pairs.get(key)?.direct === true });
        }
    }
    const taken = new Set([...pairs.values()].flatMap((pair) => [`<${pair.from}`, `>${pair.to}`]));
    const restBefore = from.filter((version) => !stayedBefore.has(version) && !taken.has(`<${version}`));
    const restNow = to.filter((version) => !stayedNow.has(version) && !taken.has(`>${version}`));
    // One version alone, which others have now: the package moved in the tree. A fall is told of no guess.
    const rest = pairVersions(restBefore, restNow, scheme);
    const isAlone = from.length === 1 && to.length === 1;
    const [heldBefore, heldNow] = [before, after].map((held) => new Set([...held.values()].flatMap((set) => [...set])));
    const isUnheld = (pair) => !heldBefore.has(pair.from) && !heldNow.has(pair.to);
    const guessed = rest.pairs.filter((pair) => pair.bump !== 'major' || ((isAlone || isUnheld(pair)) && scheme.compare(pair.from, pair.to) < 0));
    const kept = new Set(guessed.flatMap((pair) => [`<${pair.from}`, `>${pair.to}`]));
    return {
        pairs: [...pairs.values(), ...guessed],
        added: restNow.filter((version) => !kept.has(`>${version}`)),
        removed: restBefore.filter((version) => !kept.has(`<${version}`)),
    };
}
function heldVersions(copies, holders) {
    const held = new Map();
    const add = (holder, version) => {
        const versions = held.get(holder);
        if (versions)
            versions.add(version);
        else
            held.set(holder, new Set([version]));
    };
    for (const copy of copies) {
        // Within one environment there is one copy, whoever requires it.
        const by = copy.environments ?? copy.dependents ?? [];
        for (const holder of by)
            add(holder, copy.version);
        if (by.length === 0 && copy.direct === true)
            add('/', copy.version);
    }
    if (copies.every(({ environments }) => environments === undefined)) {
        for (const [holder, versions] of holders(copies))
            for (const version of versions)
                add(holder, version);
    }
    return held;
}
/** How the project's own dependency moved, which the versions alone do not tell: {1} \u2192 {1, 2} with 2 now direct. */
function directPairs(old, now, scheme) {
    const isDirectly = (locked) => locked.direct === true;
    const [before, after] = [old.filter(isDirectly), now.filter(isDirectly)];
    if (before.length === 0 || after.length === 0)
        return [];
    return pairVersions(distinctVersions(before), distinctVersions(after), scheme).pairs;
}
/** Direct pairs win over what was paired by order alone. */
function withDirect(all, direct) {
    if (direct.length === 0)
        return all;
    const from = new Set(direct.map((pair) => pair.from));
    const to = new Set(direct.map((pair) => pair.to));
    const others = all.pairs.filter((pair) => !from.has(pair.from) && !to.has(pair.to));
    return {
        pairs: [...direct, ...others],
        added: all.added.filter((version) => !to.has(version)),
        removed: all.removed.filter((version) => !from.has(version)),
    };
}
/** {1.1, 1.2} \u2192 {1.2}: what went became the newer one of its line. Both lists are sorted, so one walk does. */
function withMerged(pairing, to, { bump, compare }) {
    if (pairing.removed.length === 0)
        return pairing;
    const pairs = [...pairing.pairs];
    let at = 0;
    const removed = pairing.removed.filter((from) => {
        while (at < to.length && compare(to[at], from) <= 0)
            at++;
        const next = to[at];
        const step = next === undefined ? 'unknown' : bump(from, next);
        if (next === undefined || !isWithinLine(step))
            return true;
        pairs.push({ from, to: next, bump: step });
        return false;
    });
    return { pairs, added: pairing.added, removed };
}
function isWithinLine(bump) {
    return bump === 'minor' || bump === 'patch';
}
function distinctVersions(locked) {
    if (locked.length === 1)
        return [locked[0].version];
    const sample = locked[0];
    if (sample === undefined)
        return [];
    return distinct(locked.map(({ version }) => version), (0,versions/* schemeFor */.XJ)(sample.ecosystem, sample.name));
}
function distinct(versions, { compare }) {
    return [...new Set(versions)].sort(compare);
}

;// CONCATENATED MODULE: ./build/analysis/upgrades/compare-packages.js








const noHolders = () => new Map();
const noManifests = {
    asked: () => null,
    holders: [noHolders, noHolders],
    isMoved: () => false,
    isPublic: ({ origin }) => origin.type === 'index',
    listedIn: () => null,
};
function comparePackages(base, head, upgrades, same, manifests = noManifests) {
    const before = byPackage(base);
    const after = byPackage(head);
    for (const ecosystem of new Set([...after.keys(), ...before.keys()])) {
        const [old, now] = [before.get(ecosystem), after.get(ecosystem)];
        for (const [name, present] of now ?? []) {
            const upgrade = upgradeOf(old?.get(name) ?? [], present, same, manifests);
            if (upgrade !== null)
                upgrades.push(upgrade);
        }
        for (const [name, gone] of old ?? []) {
            const upgrade = now?.has(name) ? null : upgradeOf(gone, [], same, manifests);
            if (upgrade !== null)
                upgrades.push(upgrade);
        }
    }
}
/** By ecosystem, then by name: joining the two into one key would cost as much as all the rest. */
function byPackage(locked) {
    const packages = new Map();
    for (const fact of locked) {
        let names = packages.get(fact.ecosystem);
        if (names === undefined) {
            names = new Map();
            packages.set(fact.ecosystem, names);
        }
        const name = (0,identity/* packageName */.oZ)(fact.ecosystem, fact.name);
        const list = names.get(name);
        if (list)
            list.push(fact);
        else
            names.set(name, [fact]);
    }
    return packages;
}
/** The usual case, told without building anything: a large lockfile is mostly what it was. */
function isUntouched(old, now, same) {
    if (old.length !== 1 || now.length !== 1)
        return false;
    return old[0].version === now[0].version && same(old[0], now[0]);
}
/** Null when nothing moved. Members of the workspace itself are no dependencies: release commits bump them. */
function upgradeOf(allOld, allNow, same, manifests) {
    if (isUntouched(allOld, allNow, same))
        return null;
    const { holders, isMoved } = manifests;
    const old = allOld.filter(isDependency);
    const now = allNow.filter(isDependency);
    const sample = now[0] ?? old[0];
    if (sample === undefined)
        return null;
    const from = distinctVersions(old);
    const to = distinctVersions(now);
    if (old.length === 0 || now.length === 0) {
        // The other side has it as a folder of the workspace: neither new nor gone.
        const change = allOld.length > 0 && allNow.length > 0 ? 'changed' : now.length > 0 ? 'added' : 'removed';
        return describe(manifests, sample, old, now, {
            from,
            to,
            bump: change === 'changed' ? 'unknown' : 'none',
            change,
        });
    }
    const scheme = (0,versions/* schemeFor */.XJ)(sample.ecosystem, sample.name);
    // Members that exchange versions show in what they ask for alone.
    const isStill = hasSame(from, to) &&
        (from.length === 1 || (!isMoved(now[0]) && hasSame(directVersions(old), directVersions(now))));
    const { pairs, added, removed } = isStill ? nothing : pairLocked(old, now, scheme, holders);
    const top = greatest(pairs);
    if (top === null) {
        if (added.length === 0 && removed.length === 0 && sameContent(old, now, same))
            return null;
        return describe(manifests, sample, old, now, { from, to, bump: 'none', change: 'changed', beside: added }, added[0]);
    }
    const moved = {
        from: distinct([...pairs.map((pair) => pair.from), ...removed], scheme),
        to: distinct([...pairs.map((pair) => pair.to), ...added], scheme),
        bump: top.bump,
        change: directionOf(top, scheme),
        pairs,
        beside: added,
    };
    return describe(manifests, sample, old, now, moved, top.to);
}
const nothing = { pairs: [], added: [], removed: [] };
function directVersions(copies) {
    return distinctVersions(copies.filter(({ direct }) => direct === true));
}
function hasSame(a, b) {
    return a.length === b.length && a.every((version, index) => version === b[index]);
}
function directionOf({ from, to }, { isValid, compare }) {
    const sign = isValid(from) && isValid(to) ? compare(from, to) : 0;
    return sign === 0 ? 'changed' : sign < 0 ? 'upgraded' : 'downgraded';
}
function isDependency({ origin }) {
    return (0,model_origin/* isForeign */.jq)(origin);
}
function describe({ asked, listedIn, isPublic }, sample, old, now, moved, version) {
    const present = now.length > 0 ? now : old;
    const place = present.find((locked) => locked.version === version) ?? sample;
    const versions = new Set(moved.to);
    const moving = present.filter((locked) => versions.size === 0 || versions.has(locked.version));
    let direct = isDirect(moving);
    const listed = direct === null ? moving.flatMap(({ from }) => from ?? []) : [];
    if (listed.length > 0)
        direct = listedIn(listed, sample);
    if (direct === null && now.length > 0) {
        const versions = moving.map((locked) => locked.version);
        direct = asked(place.path, place.ecosystem, place.name, versions);
    }
    return new LockedUpgrade(place, direct, moved, isPublic);
}
function isDirect(present) {
    if (present.some((locked) => locked.direct === true))
        return true;
    return present.some((locked) => locked.direct === false) ? false : null;
}
/** Copies of one version in one lockfile are alike; more than these are not looked at. */
const copiesCompared = 16;
/** Same versions: the same commit, registry and hash too. One side's silence is no difference. */
function sameContent(old, now, same) {
    const before = new Map();
    for (const locked of old) {
        const copies = before.get(locked.version);
        if (copies === undefined)
            before.set(locked.version, [locked]);
        else if (copies.length < copiesCompared)
            copies.push(locked);
    }
    return now.every((locked) => {
        const copies = before.get(locked.version) ?? [];
        return (0,dependency/* counterparts */.B)(locked, copies).every((group) => group.some((copy) => same(copy, locked)));
    });
}
function isSame(old, now) {
    return ((0,identity/* sourceOf */.vz)(old.origin) === (0,identity/* sourceOf */.vz)(now.origin) && (0,content/* contentChange */.aR)(old.integrity, now.integrity) === 'same');
}
/** Formats write sources and hashes in their own ways: between two of them only versions are compared. */
function isAlike() {
    return true;
}

// EXTERNAL MODULE: ./build/analysis/upgrades/direct-dependencies.js
var direct_dependencies = __webpack_require__(38084);
// EXTERNAL MODULE: ./build/model/workspace.js
var workspace = __webpack_require__(9259);
// EXTERNAL MODULE: ./build/versions/action-ref.js
var action_ref = __webpack_require__(54336);
// EXTERNAL MODULE: ./build/versions/pin-comment.js
var pin_comment = __webpack_require__(15743);
;// CONCATENATED MODULE: ./build/analysis/upgrades/image-and-action-upgrades.js






/** Images and actions that one file has in both trees, at another version. */
function movedUses(base, head) {
    const before = grouped(usesOf(base));
    const upgrades = [];
    for (const [key, now] of grouped(usesOf(head))) {
        const old = before.get(key);
        const upgrade = old === undefined ? null : image_and_action_upgrades_upgradeOf(old, now);
        if (upgrade !== null)
            upgrades.push(upgrade);
    }
    return upgrades;
}
function usesOf(facts) {
    return [
        ...facts.all('image').flatMap(useOfImage),
        ...facts.all('action').flatMap(useOfAction),
        ...facts.all('module').flatMap((place) => useOfModule(place, facts)),
        ...facts.all('locked-action').map((place) => {
            const name = place.key.replace(/@.*$/, '');
            return { place, ecosystem: 'github', name, version: place.ref, content: place.commit };
        }),
    ];
}
function useOfImage(place) {
    const { reference } = place;
    if (reference === null || place.builtHere === true)
        return [];
    const { registry, repository, tag, digest } = reference;
    const short = registry === 'docker.io' ? repository.replace(/^library\//, '') : `${registry}/${repository}`;
    const version = tag ?? digest ?? 'latest';
    return [{ place, ecosystem: 'docker', name: short, version, content: digest }];
}
function useOfAction(place) {
    const { target } = place;
    if (target.type !== 'repository' || target.ref === null)
        return [];
    const isCommit = (0,action_ref/* isCommitId */.jh)(target.ref);
    const version = isCommit ? ((0,pin_comment/* versionInComment */.X)(place.comment?.text) ?? target.ref) : target.ref;
    const name = `${target.owner}/${target.repository}`;
    return [{ place, ecosystem: 'github', name, version, content: isCommit ? target.ref : null }];
}
/** Lockfiles that say the version of a module better than the file that asks for it. */
const moduleLocks = new Map([
    ['terraform-provider', ['.terraform.lock.hcl']],
    ['helm-dependency', ['Chart.lock', 'requirements.lock']],
    ['flake-input', ['flake.lock']],
    ['devcontainer-feature', ['devcontainer-lock.json', '.devcontainer-lock.json']],
    // A submodule's commit is no version.
    ['submodule', ['.gitmodules']],
]);
function useOfModule(place, facts) {
    const { ecosystem, surface, name, requirement, origin } = place;
    const folder = (0,workspace/* folderOf */.yS)(place.path);
    const locks = moduleLocks.get(surface) ?? [];
    if (locks.some((lock) => facts.files.has(folder === '' ? lock : `${folder}/${lock}`)))
        return [];
    const written = origin.type === 'git' ? (origin.ref ?? requirement) : requirement;
    const version = written === null ? null : lowestOf(written);
    return version === null ? [] : [{ place, ecosystem, name, version, content: null }];
}
/** `~> 7.0` \u2192 `7.0`: the line that a range begins in. Null for one that admits several (`>= 1.0`), and for a branch. */
function lowestOf(written) {
    const plain = written.trim().replace(/^refs\/tags\//, '');
    const range = /^(?:~>|[~^=]{1,2})?\s*(v?\d+(?:\.\d+)*(?:[-+.][\w.+-]*)?)$/.exec(plain);
    if (range)
        return range[1].replace(/\.[x*].*$/, '');
    // Tags with a name in front: `vpc-1.4.0`, `release/2.0.0`.
    return /^[A-Za-z][\w/-]*[-/@](v?\d+(?:\.\d+)+)$/.exec(plain)?.[1] ?? null;
}
function grouped(uses) {
    const groups = new Map();
    for (const use of uses) {
        const key = `${use.place.path}\0${use.ecosystem}\0${use.name.toLowerCase()}`;
        const list = groups.get(key);
        if (list)
            list.push(use);
        else
            groups.set(key, [use]);
    }
    return groups;
}
function image_and_action_upgrades_upgradeOf(old, now) {
    const sample = now[0];
    const by = (0,versions/* comparisonFor */.DE)(sample.ecosystem);
    const pairs = pairPlaces(old, now, by);
    const top = greatest(pairs);
    const facts = { ecosystem: sample.ecosystem, name: sample.name, direct: true, through: [] };
    if (top === null) {
        const contents = pairVersions(old.flatMap(contentOf), now.flatMap(contentOf), by).pairs;
        if (contents.length === 0)
            return null;
        const place = now.find(({ content }) => content === contents[0].to).place;
        const [from, to] = [contents.map((pair) => pair.from), contents.map((pair) => pair.to)];
        const links = (0,release_links/* releaseLinks */.j)(sample.ecosystem, sample.name, from[0], to[0]);
        return {
            path: place.path,
            span: place.span,
            ...facts,
            from,
            to,
            bump: 'unknown',
            change: 'changed',
            links,
        };
    }
    const moved = pairs.filter((pair) => pair.bump === top.bump);
    const sign = by.compare(top.from, top.to);
    const { place } = now.find(({ version }) => version === top.to);
    return {
        path: place.path,
        span: place.span,
        ...facts,
        from: [...new Set(moved.map((pair) => pair.from))],
        to: [...new Set(moved.map((pair) => pair.to))],
        bump: top.bump,
        change: sign === 0 ? 'changed' : sign < 0 ? 'upgraded' : 'downgraded',
        pairs: moved,
        links: (0,release_links/* releaseLinks */.j)(sample.ecosystem, sample.name, top.from, top.to),
    };
}
/** Each place runs on its own: one that falls while others stay falls all the same. */
function pairPlaces(old, now, by) {
    const versions = [old, now].map((uses) => uses.map(({ version }) => version));
    const { pairs, added, removed } = pairVersions(...versions, by);
    const fallen = removed.slice(0, added.length).map((from, index) => {
        const to = added[index];
        return { from, to, bump: by.bump(from, to) };
    });
    return [...pairs, ...fallen];
}
function contentOf({ content }) {
    return content === null ? [] : [content];
}

;// CONCATENATED MODULE: ./build/analysis/upgrades/lockfile-pairs.js


/**
 * Which lockfile of the base is which of the head: by path; then, for what disappeared and appeared, in one
 * folder by ecosystem (package-lock \u2192 pnpm-lock), then anywhere by name and content (moved).
 */
function pairLocks(base, head) {
    const before = locksOf(base);
    const after = locksOf(head);
    const pairs = [];
    const gone = [];
    for (const lock of before.values()) {
        if (after.has(lock.path))
            pairs.push({ base: lock.path, head: lock.path });
        // Still there but not read, or not readable: comparing would call everything removed.
        else if (!head.files.has(lock.path))
            gone.push(lock);
    }
    const come = [...after.values()].filter(({ path }) => !before.has(path) && !base.files.has(path));
    for (const isSame of [replaces, movedFrom]) {
        for (const lock of [...come]) {
            const old = gone.find((candidate) => isSame(candidate, lock));
            if (old === undefined)
                continue;
            pairs.push({ base: old.path, head: lock.path });
            gone.splice(gone.indexOf(old), 1);
            come.splice(come.indexOf(lock), 1);
        }
    }
    (0,append/* append */.B)(pairs, gone.map(({ path }) => ({ base: path, head: null })));
    (0,append/* append */.B)(pairs, come.map(({ path }) => ({ base: null, head: path })));
    return pairs.sort((a, b) => ((a.head ?? a.base) < (b.head ?? b.base) ? -1 : 1));
}
function locksOf(facts) {
    const locks = new Map();
    const add = (path, ecosystem) => {
        const lock = locks.get(path);
        if (lock)
            lock.ecosystems.add(ecosystem);
        else
            locks.set(path, { path, ecosystems: new Set([ecosystem]), facts });
    };
    for (const { path, ecosystem } of facts.all('lockfile'))
        add(path, ecosystem);
    // Entries of one file follow one another, so that most of a large lockfile is passed over.
    let last = null;
    for (const locked of facts.all('locked')) {
        if (locked.path !== last?.path || locked.ecosystem !== last.ecosystem)
            add(locked.path, locked.ecosystem);
        last = locked;
    }
    return locks;
}
function replaces(old, now) {
    return (0,workspace/* folderOf */.yS)(old.path) === (0,workspace/* folderOf */.yS)(now.path) && sharesEcosystem(old, now);
}
/** Half of the smaller one's packages are in the other: the same project under another path. */
function movedFrom(old, now) {
    if ((0,workspace/* baseName */.Fl)(old.path) !== (0,workspace/* baseName */.Fl)(now.path) || !sharesEcosystem(old, now))
        return false;
    const [before, after] = [namesIn(old), namesIn(now)];
    let shared = 0;
    for (const name of after)
        if (before.has(name))
            shared++;
    return shared * 2 >= Math.min(before.size, after.size);
}
function namesIn({ path, facts }) {
    return new Set(facts.in(path, 'locked').map(({ name }) => name));
}
function sharesEcosystem(a, b) {
    for (const ecosystem of a.ecosystems)
        if (b.ecosystems.has(ecosystem))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/analysis/upgrades/pins.js





/** Manifests that are their own lock: `requests==2.31.0`, a pom's version. Only where no lockfile says it better. */
function comparePins(base, head, upgrades, { isPublic }) {
    const before = byPath(base.all('requirement').filter(isPin));
    const after = byPath(head.all('requirement').filter(isPin));
    const folders = new Set(head.all('lockfile').map(({ path, ecosystem }) => `${ecosystem}:${(0,workspace/* folderOf */.yS)(path)}`));
    for (const [path, now] of after) {
        const old = before.get(path);
        if (old === undefined || head.in(path, 'locked').length > 0 || isLocked(path, now[0].ecosystem, folders))
            continue;
        const found = [];
        comparePackages(old.map(asLocked), now.map(asLocked), found, isAlike, { ...noManifests, isPublic });
        (0,append/* append */.B)(upgrades, found.filter(({ change }) => change === 'upgraded' || change === 'downgraded'));
    }
}
function isPin({ exact, requirement, ecosystem, origin }) {
    return exact && requirement !== null && origin.type !== 'path' && (0,versions/* schemeFor */.XJ)(ecosystem).isExact(requirement);
}
/** A lockfile of that ecosystem is in the file's folder or above it: there the resolved versions are. */
function isLocked(path, ecosystem, folders) {
    for (let folder = (0,workspace/* folderOf */.yS)(path);; folder = (0,workspace/* folderOf */.yS)(folder)) {
        if (folders.has(`${ecosystem}:${folder}`))
            return true;
        if (folder === '')
            return false;
    }
}
function asLocked({ path, span, text, ecosystem, name, requirement, origin }) {
    const version = (requirement ?? '').replace(/^\s*[=[]*\s*|\s*\]\s*$/g, '');
    const place = { path, span, text };
    return { kind: 'locked', ...place, ecosystem, name, version, direct: true, origin, integrity: null };
}

// EXTERNAL MODULE: ./build/analysis/upgrades/public-packages.js
var public_packages = __webpack_require__(32952);
;// CONCATENATED MODULE: ./build/analysis/upgrades/upgrades.js








/**
 * Every package that a lockfile, an exact pin, an image or an action moves between two trees. `whole`: all that was
 * read of the head, where `head` holds only what changed.
 */
function upgradesBetween(base, head, whole = head) {
    const upgrades = [];
    const [asking, askingBefore] = [(0,direct_dependencies/* askingIn */.bl)(whole), (0,direct_dependencies/* askingIn */.bl)(base)];
    let redirected = null;
    const manifests = {
        asked: (0,direct_dependencies/* askedIn */.UB)(asking),
        holders: [(0,direct_dependencies/* holdersIn */.Jn)(askingBefore), (0,direct_dependencies/* holdersIn */.Jn)(asking)],
        isMoved: (0,direct_dependencies/* movedIn */.B7)(askingBefore, asking),
        listedIn: (0,direct_dependencies/* listedIn */.tl)(whole),
        isPublic: ({ ecosystem, name, origin }) => {
            if (!(0,public_packages/* isPublic */.Ul)(ecosystem, name, origin, whole))
                return false;
            redirected ??= (0,public_packages/* redirectedEcosystems */.XR)(whole);
            return !redirected.has(ecosystem);
        },
    };
    const before = byPath(base.all('locked'));
    const after = byPath(head.all('locked'));
    for (const pair of pairLocks(base, head)) {
        const old = pair.base === null ? [] : (before.get(pair.base) ?? []);
        const now = pair.head === null ? [] : (after.get(pair.head) ?? []);
        comparePackages(old, now, upgrades, isOneFormat(pair, base, head) ? isSame : isAlike, manifests);
    }
    comparePins(base, head, upgrades, manifests);
    (0,append/* append */.B)(upgrades, movedUses(base, head));
    return upgrades.sort(byPlace);
}
function byPlace(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    if (a.name !== b.name)
        return a.name < b.name ? -1 : 1;
    return a.ecosystem < b.ecosystem ? -1 : a.ecosystem > b.ecosystem ? 1 : 0;
}
function isOneFormat(pair, base, head) {
    const formats = [formatAt(pair.base, base), formatAt(pair.head, head)];
    return formats[0] === formats[1];
}
function formatAt(path, facts) {
    return facts.all('lockfile').find((lockfile) => lockfile.path === path)?.format ?? null;
}

// EXTERNAL MODULE: ./build/model/call-target.js
var call_target = __webpack_require__(84500);
// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/facts.js
var model_facts = __webpack_require__(16609);
// EXTERNAL MODULE: ./build/engine/read.js + 2 modules
var read = __webpack_require__(96064);
;// CONCATENATED MODULE: ./build/engine/renames.js

/** As `git diff -M50%`: half of the bytes are the same. */
const enough = 0.5;
/** Chunks looked up at most; what is similar under other names beyond that is taken for new. */
const mostWork = 20_000_000;
/**
 * Which removed file became which added one, by git's own measure (diffcore-delta.c): the share of the larger file
 * that both have, in lines of at most 64 characters. Base path \u2192 head path, each at most once.
 */
function similarFiles(removed, added) {
    const renamed = new Map();
    if (removed.length === 0 || added.length === 0)
        return renamed;
    const [old, now] = [removed.map(chunksOf), added.map(chunksOf)];
    const candidates = [];
    let work = mostWork;
    const compare = (from, to, sameName) => {
        const [small, large] = from.size < to.size ? [from, to] : [to, from];
        if (small.size < large.size * enough || small.size === 0)
            return;
        work -= Math.min(from.bytes.size, to.bytes.size);
        const score = sharedBytes(from, to) / large.size;
        if (score >= enough)
            candidates.push({ from, to, score, sameName });
    };
    const byName = new Map();
    for (const from of old) {
        const list = byName.get((0,workspace/* baseName */.Fl)(from.path));
        if (list)
            list.push(from);
        else
            byName.set((0,workspace/* baseName */.Fl)(from.path), [from]);
    }
    for (const to of now)
        for (const from of byName.get((0,workspace/* baseName */.Fl)(to.path)) ?? [])
            if (work > 0)
                compare(from, to, true);
    for (const to of now)
        for (const from of old)
            if (work > 0 && (0,workspace/* baseName */.Fl)(from.path) !== (0,workspace/* baseName */.Fl)(to.path))
                compare(from, to, false);
    candidates.sort((a, b) => b.score - a.score ||
        Number(b.sameName) - Number(a.sameName) ||
        closeness(b.from.path, b.to.path) - closeness(a.from.path, a.to.path) ||
        (a.from.path + a.to.path < b.from.path + b.to.path ? -1 : 1));
    const taken = new Set();
    for (const { from, to } of candidates) {
        if (renamed.has(from.path) || taken.has(to.path))
            continue;
        renamed.set(from.path, to.path);
        taken.add(to.path);
    }
    return renamed;
}
function chunksOf({ path, text }) {
    const bytes = new Map();
    for (let at = 0; at < text.length;) {
        const lineEnd = text.indexOf('\n', at);
        const end = Math.min(lineEnd === -1 ? text.length : lineEnd + 1, at + 64);
        const chunk = text.slice(at, end);
        bytes.set(chunk, (bytes.get(chunk) ?? 0) + chunk.length);
        at = end;
    }
    return { path, size: text.length, bytes };
}
function sharedBytes(one, other) {
    const [few, many] = one.bytes.size < other.bytes.size ? [one, other] : [other, one];
    let shared = 0;
    for (const [chunk, bytes] of few.bytes)
        shared += Math.min(bytes, many.bytes.get(chunk) ?? 0);
    return shared;
}
/** How many folders from the end two paths share: `a/x/Dockerfile` is rather `b/x/Dockerfile` than `b/y/Dockerfile`. */
function closeness(one, other) {
    const [parts, others] = [one.split('/').reverse(), other.split('/').reverse()];
    let same = 0;
    while (same < parts.length && same < others.length && parts[same] === others[same])
        same++;
    return same;
}

;// CONCATENATED MODULE: ./build/engine/affected-files.js



/** Compares by blob id; where one side has none (a file modified on disk) the texts are compared. */
async function differenceOf(base, head, sources) {
    const changed = new Set();
    const doubtful = [];
    const before = new Map(base.entries.map((entry) => [entry.path, entry]));
    const added = [];
    for (const entry of head.entries) {
        const old = before.get(entry.path);
        if (!old) {
            changed.add(entry.path);
            added.push(entry);
        }
        else if (old.id === null || entry.id === null)
            doubtful.push(entry.path);
        else if (old.id !== entry.id)
            changed.add(entry.path);
        before.delete(entry.path);
    }
    if (doubtful.length > 0) {
        const [one, other] = await Promise.all([base.workspace.read(doubtful), head.workspace.read(doubtful)]);
        for (const [place, path] of doubtful.entries()) {
            if (!affected_files_sameContent(one[place], other[place]))
                changed.add(path);
        }
    }
    for (const path of before.keys())
        changed.add(path);
    return { changed, renamed: await renamesBetween(base, head, [...before.values()], added, sources) };
}
/** First what has the same content, then what is similar. */
async function renamesBetween(base, head, removed, added, sources) {
    const renamed = new Map();
    const byId = new Map();
    for (const { id, path } of removed)
        if (id !== null)
            byId.set(id, [...(byId.get(id) ?? []), path]);
    const come = [];
    for (const entry of added) {
        const paths = entry.id === null ? undefined : byId.get(entry.id);
        if (paths === undefined || paths.length === 0) {
            come.push(entry);
            continue;
        }
        // Copies of one file move as a folder does: each to the path that is most like its own.
        const nearest = paths.reduce((one, other) => closeness(other, entry.path) > closeness(one, entry.path) ? other : one);
        paths.splice(paths.indexOf(nearest), 1);
        renamed.set(nearest, entry.path);
    }
    const gone = removed.filter(({ path }) => !renamed.has(path));
    const [old, now] = await Promise.all([textsOf(base, gone, sources), textsOf(head, come, sources)]);
    for (const [from, to] of similarFiles(old, now))
        renamed.set(from, to);
    return renamed;
}
/** More files than these that appear or disappear at once are not looked at one by one. */
const mostLone = 1000;
/** Characters; a longer text is a lockfile, which is paired by its packages, or data. */
const longestLone = 500_000;
async function textsOf(tree, entries, sources) {
    const wanted = entries.filter((entry) => isScript(entry) || isReadBy(entry, sources)).slice(0, mostLone);
    if (wanted.length === 0)
        return [];
    const contents = await tree.workspace.read(wanted.map(({ path }) => path));
    return wanted.flatMap(({ path }, place) => {
        const content = contents[place];
        return content.ok && content.text.length <= longestLone ? [{ path, text: content.text }] : [];
    });
}
function isReadBy(entry, sources) {
    const { sure, maybe } = (0,read/* sourcesFor */.Mj)(entry, sources);
    return sure.length + maybe.length > 0;
}
/** `script/deploy`: read when something runs it. */
function isScript({ path }) {
    return !(0,workspace/* baseName */.Fl)(path).includes('.', 1);
}
function affected_files_sameContent(one, other) {
    return one.ok && other.ok && one.text === other.text;
}
/** Formats whose facts are judged together with those of files above and below them in the tree. */
const neighbourly = /(^|\/)[^/]*(lock|package\.json|pnpm-workspace|deno\.json|requirements|constraints|pyproject|Pipfile|setup\.(py|cfg)|environment\.ya?ml|pixi\.toml|galaxy\.ya?ml|Gemfile|\.gemspec|Cargo\.|go\.(mod|sum|work)|composer\.|mix\.|pubspec|Podfile|Package\.|packages\.|pom\.xml|\.csproj|\.props|gradle|libs\.versions|\.tf|\.tofu|Chart\.|\.npmrc|\.yarnrc\.yml|bunfig\.toml|uv\.toml)[^/]*$/i;
/** Files that name the runtime under which what lies beside them is installed. */
const runtimeFile = /(^|\/)(\.nvmrc|\.(node|python|ruby|php|java|go)-version|\.tool-versions|\.?mise\.toml|runtime\.txt|rust-toolchain(\.toml)?|[^/]*(Docker|Container)file[^/]*)$/i;
/** Files that say where packages come from: without them a private name would be asked of a public registry. */
const registryFile = /(^|\/)(\.npmrc|\.yarnrc(\.ya?ml)?|\.?bunfig\.toml|pip\.(conf|ini)|uv\.toml|poetry\.toml|\.?pdm\.toml|nuget\.config|\.cargo\/config(\.toml)?|\.bundle\/config)$/i;
function isNeighbourly(path) {
    return neighbourly.test(path) || runtimeFile.test(path);
}
/**
 * The entries of a tree that a change can make speak: what changed; manifests and lockfiles along the same
 * branch of the tree; and scripts or pipelines that name a changed file. The cost follows the change.
 */
async function affected(tree, difference, sources) {
    const { changed } = difference;
    if (changed.size === 0)
        return [];
    const folders = new Set([...changed].filter(isNeighbourly).map(workspace/* folderOf */.yS));
    const names = new Set([...changed].map(workspace/* baseName */.Fl).filter((name) => name.length > 2));
    const chosen = [];
    const callers = [];
    for (const entry of tree.entries) {
        if (changed.has(entry.path) || registryFile.test(entry.path))
            chosen.push(entry);
        else if (folders.size > 0 && isNeighbourly(entry.path) && alongBranch(entry.path, folders))
            chosen.push(entry);
        else if (couldCall(entry, sources))
            callers.push(entry);
    }
    const consulted = await consultedBy(chosen, tree);
    if (consulted !== null) {
        const known = new Set(chosen);
        for (const entry of tree.entries)
            if (!known.has(entry) && consulted.test(entry.path))
                chosen.push(entry);
    }
    if (callers.length > 0 && names.size > 0) {
        const pattern = namePattern(names);
        const contents = await tree.workspace.read(callers.map((entry) => entry.path));
        for (const [place, entry] of callers.entries()) {
            const content = contents[place];
            if (content.ok && pattern(content.text))
                chosen.push(entry);
        }
    }
    return chosen;
}
/** Commands that run what a lockfile brings before they fetch anything, and where that is written. */
const localFirst = /\b(?:npx|bunx|dlx|uvx|npm\s[^\n]{0,200}\b(?:exec|x)|uv\s+tool\s+run)\b/;
const programFiles = '(?:package(?:-lock)?|npm-shrinkwrap)\\.json|yarn\\.lock|pnpm-lock\\.yaml|bun\\.lock|uv\\.lock';
/** Files far from a changed script that its commands consult; null when there are none. */
async function consultedBy(chosen, tree) {
    const scripts = chosen.filter(({ path, size }) => (!neighbourly.test(path) || (0,workspace/* baseName */.Fl)(path) === 'package.json') && (size ?? 0) < 1_000_000);
    const names = new Set();
    for (const content of await tree.workspace.read(scripts.map(({ path }) => path))) {
        if (!content.ok)
            continue;
        if (localFirst.test(content.text))
            names.add(programFiles);
        if (/constraint/i.test(content.text))
            names.add('[^/]*constraints?[^/]*\\.(?:txt|in|pip)');
    }
    return names.size === 0 ? null : new RegExp(`(?:^|/)(?:${[...names].join('|')})$`, 'i');
}
/** A lockfile fixes what stands beside it and below; those below a change are other projects' own. */
const lockfile = /(^|\/)[^/]*(lock|go\.sum|shrinkwrap|\.resolved)[^/]*$/i;
/** The entry's folder is above or below one of the folders; a lockfile's only above. */
function alongBranch(path, folders) {
    const own = (0,workspace/* folderOf */.yS)(path);
    const below = !lockfile.test(path);
    for (const folder of folders) {
        if (own === folder || own === '' || folder.startsWith(`${own}/`))
            return true;
        if (below && (folder === '' || own.startsWith(`${folder}/`)))
            return true;
    }
    return false;
}
/** Files whose text may run another file: small pipelines and scripts, not manifests or lockfiles. */
function couldCall(entry, sources) {
    if (neighbourly.test(entry.path) && (0,workspace/* baseName */.Fl)(entry.path) !== 'package.json')
        return false;
    const { sure, maybe } = (0,read/* sourcesFor */.Mj)(entry, sources);
    // `script/deploy` is known for a script by its first line only.
    return sure.length > 0 || /\.ya?ml$/.test(entry.path) || (entry.executable && maybe.length > 0);
}
/** One linear pass over the words of a text that look like file names. */
function namePattern(names) {
    if (names.size <= 8)
        return (text) => [...names].some((name) => text.includes(name));
    return (text) => {
        for (const match of text.matchAll(/[\w.@+-]{3,255}/g))
            if (names.has(match[0]))
                return true;
        return false;
    };
}

;// CONCATENATED MODULE: ./build/engine/fold.js
/**
 * What one command or one list leaves open is one finding. Each part keeps its own fingerprint until here, so that a
 * package that is added to an old command is reported alone, in an audit with a baseline as in a pull request.
 */
function fold(findings, rules) {
    const folding = new Map(rules.flatMap((rule) => (rule.fold ? [[rule.id, rule.fold]] : [])));
    const groups = new Map();
    for (const finding of findings) {
        if (!isFoldable(finding, folding))
            continue;
        const key = keyOf(finding);
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return findings.flatMap((finding) => {
        const group = isFoldable(finding, folding) ? groups.get(keyOf(finding)) : undefined;
        if (group === undefined || group.length === 1)
            return [finding];
        if (group[0] !== finding)
            return [];
        const { message, subject } = folding.get(finding.rule)(group);
        const details = { ...finding.details, packages: group.map((part) => part.subject.name) };
        return [{ ...finding, message, subject, details, fix: fixOf(group), parts: group }];
    });
}
function isFoldable({ rule, group }, folding) {
    return group !== undefined && folding.has(rule);
}
function keyOf({ rule, path, severity, suppressed, group }) {
    return [rule, path, severity, suppressed?.by ?? '', suppressed?.reason ?? '', group].join('\0');
}
function fixOf(group) {
    const fixes = group.flatMap(({ fix }) => fix ?? []);
    const [first] = fixes;
    if (first === undefined)
        return null;
    if (fixes.length === 1)
        return first;
    return {
        title: `${first.title}, and ${fixes.length - 1} more`,
        safe: fixes.every(({ safe }) => safe),
        edits: fixes.flatMap(({ edits }) => edits),
    };
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/engine/line-pairs.js
var line_pairs = __webpack_require__(81149);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/analysis/example-paths.js
var example_paths = __webpack_require__(28340);
;// CONCATENATED MODULE: ./build/engine/identity.js
/**
 * What makes two findings one: rule, file, subject and where that comes from; no line, no name of a job or step,
 * and no version where the rule is not about one. `path` is the file's path in the head.
 */
function identityOf(rule, draft, path) {
    const { kind, ecosystem, name, version } = draft.subject;
    // A script is called by its path, and keeps its findings when it moves.
    const own = name === draft.path ? path : name;
    return [
        rule.id,
        path,
        kind,
        ecosystem ?? '',
        isAboutVersion(rule) ? own : withoutVersion(own, draft.subject),
        isAboutVersion(rule) ? (version ?? '') : '',
        draft.key ?? '',
    ].join('\0');
}
/** The same without the file: what moves from a removed file into a new one is known by it. */
function kinshipOf(rule, draft) {
    return identityOf(rule, draft, '');
}
/**
 * A loose reference that moves from one version to the next is as loose as before: a bot's update of a tag is no
 * new finding. What has ended, or jumped, is another thing with each version.
 */
function isAboutVersion(rule) {
    return rule.action !== 'unpinned-dependencies';
}
/** Digits with what belongs to a version: `12`, `v1.4.0`, `2.0-rc.1`. */
const version = /v?\d+(?:[._]\d+)*(?:[-.]?(?:alpha|beta|rc|pre|preview|dev)[-.]?\d*)?/gi;
/** The same where it is sure to be one: with a dot, or behind a `v`. */
const sureVersion = /v\d+(?:\.\d+)*(?:-[a-z]+[-.]?\d*)?|\d+(?:\.\d+)+(?:-[a-z]+[-.]?\d*)?/gi;
/** Distributions put the version into a package's name: `php8.3-cli`, `postgresql-16`, `openjdk@21`. */
const versionedNames = new Set(['deb', 'rpm', 'apk', 'alpm', 'brew']);
/**
 * `gcr.io/acme/static-debian12`, `php83-composer`, `https://x.example/tool-1.0.tgz`: a number in a name moves with
 * each update. Registry, owner, host and folders stay what they are.
 */
function withoutVersion(name, { kind, ecosystem }) {
    if (kind === 'image')
        return inLastPart(name);
    if (kind === 'package')
        return ecosystem !== null && versionedNames.has(ecosystem) ? name.replace(version, '#') : name;
    if ((kind === 'script' || kind === 'module') && name.includes('://'))
        return addressWithoutVersion(name);
    return name;
}
function inLastPart(name) {
    const cut = name.lastIndexOf('/') + 1;
    return name.slice(0, cut) + name.slice(cut).replace(version, '#');
}
/** Forges whose first two folders are an owner and a repository. */
const forges = /^(?:www\.|raw\.|codeload\.)?(?:github|githubusercontent|gitlab|bitbucket|codeberg|gitea)\.(?:com|org)$/;
function addressWithoutVersion(address) {
    const [scheme = '', rest = ''] = address.split('://', 2);
    const [host = '', ...folders] = rest.split('/');
    const owned = forges.test(host.toLowerCase()) ? 2 : 0;
    const shown = folders.map((folder, place) => {
        if (place < owned)
            return folder;
        return folder.replace(place === folders.length - 1 ? version : sureVersion, '#');
    });
    return `${scheme}://${[host, ...shown].join('/')}`;
}

;// CONCATENATED MODULE: ./build/engine/settle.js





/**
 * Drafts \u2192 findings: severity by rule, mode and settings; fingerprints; order. `renamed` gives a base file the
 * path it has in the head, so that a moved file's findings are not new.
 */
function settle(drafted, mode, settings, renamed = new Map()) {
    const wanted = ruleFilter();
    const settled = [];
    const ordinals = new Map();
    const told = new Set();
    const sorted = [...drafted].sort(settle_byPlace);
    for (const { rule, draft, deploys, isRun } of sorted) {
        const setting = settings.rules.get(rule.id);
        if (setting?.severity === 'off' || !wanted(draft.path, setting))
            continue;
        const path = renamed.get(draft.path) ?? draft.path;
        const identity = identityOf(rule, draft, path);
        // An anchor or a template that several jobs share is read with each of them, and is written once.
        const place = `${identity}\0${draft.subject.name}\0${draft.span.start}\0${draft.span.end}\0${draft.message}`;
        if (told.has(place))
            continue;
        told.add(place);
        const ordinal = ordinals.get(identity) ?? 0;
        const configured = setting?.severity ?? null;
        ordinals.set(identity, ordinal + 1);
        const { severity, why } = severityOf(rule, draft, mode, deploys === true, isRun === true, configured);
        const finding = {
            rule: rule.id,
            action: rule.action,
            severity,
            message: draft.message,
            path,
            span: draft.span,
            subject: draft.subject,
            related: draft.related ?? [],
            details: why === null ? (draft.details ?? {}) : { ...draft.details, severityReason: why },
            fix: draft.fix ?? null,
            fingerprint: fingerprintOf(identity, ordinal),
            suppressed: null,
            help: null,
            ...(draft.group === undefined ? {} : { group: draft.group }),
        };
        settled.push({
            rule,
            finding,
            severityAlone: severityOf(rule, draft, mode, false, false, configured).severity,
            identity,
            kinship: kinshipOf(rule, draft),
            ordinal,
            place: settled.length,
        });
    }
    return settled;
}
function fingerprintOf(identity, ordinal) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${identity}\0${ordinal}`).digest('hex').slice(0, 32);
}
/**
 * What is not part of the product is a notice, because it ships nowhere. What is in a deploy is one level higher. A configured severity takes the place of the rule's default, and what the rule
 * lowered or raised for a reason of its own stays at least that low or high.
 */
function severityOf(rule, draft, mode, deploys, isRun, configured) {
    const usual = rule.severity[mode];
    if (rule.noticeInExamples && !isRun && (0,example_paths/* isExamplePath */.E)(draft.path)) {
        const isLower = (configured ?? usual) !== 'notice';
        return { severity: 'notice', why: isLower ? 'lowered: in a test, an example or documentation' : null };
    }
    let own = configured ?? usual;
    if (draft.severity !== undefined) {
        const moved = finding/* severityRank */.qs[draft.severity] - finding/* severityRank */.qs[usual];
        if ((finding/* severityRank */.qs[draft.severity] - finding/* severityRank */.qs[own]) * moved > 0)
            own = draft.severity;
    }
    if (!deploys || draft.steady === true || (0,finding/* raised */.P5)(own) === own)
        return { severity: own, why: null };
    return { severity: (0,finding/* raised */.P5)(own), why: 'raised: runs in a deploy' };
}
function settle_byPlace(a, b) {
    if (a.draft.path !== b.draft.path)
        return a.draft.path < b.draft.path ? -1 : 1;
    if (a.draft.span.start !== b.draft.span.start)
        return a.draft.span.start - b.draft.span.start;
    if (a.rule.id !== b.rule.id)
        return a.rule.id < b.rule.id ? -1 : 1;
    const one = `${a.draft.subject.name}\0${a.draft.subject.version ?? ''}\0${a.draft.message}`;
    const other = `${b.draft.subject.name}\0${b.draft.subject.version ?? ''}\0${b.draft.message}`;
    return one < other ? -1 : one > other ? 1 : 0;
}
/** The paths that a rule's own setting allows; what the configuration leaves out as a whole is never read. */
function ruleFilter() {
    const perRule = new Map();
    return (path, rule) => {
        if (!rule || (rule.paths.length === 0 && rule.pathsIgnore.length === 0))
            return true;
        let own = perRule.get(rule);
        if (!own) {
            own = matcher(rule.paths, rule.pathsIgnore);
            perRule.set(rule, own);
        }
        return own(path);
    };
}
/** gitignore-like: a pattern without a slash matches at any depth, a folder matches all below it. */
function matcher(paths, ignored) {
    const wanted = paths.length === 0 ? () => true : compile(paths);
    const unwanted = ignored.length === 0 ? () => false : compile(ignored);
    return (path) => wanted(path) && !unwanted(path);
}
function compile(patterns) {
    const expanded = patterns.flatMap((pattern) => {
        const plain = pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
        const anchored = plain.includes('/') || pattern.startsWith('/') ? plain : `**/${plain}`;
        return [anchored, `${anchored}/**`];
    });
    return picomatch(expanded, { dot: true });
}

;// CONCATENATED MODULE: ./build/engine/introduced.js




/**
 * What the head says and the base did not. Equal findings are counted, and those on unchanged lines are the old
 * ones. What is now worse than it was is new; what took an ended version's place is better, and says so.
 */
function introduced(head, base, before) {
    const lines = new Lines(before);
    const old = groupedBy(base, ({ identity }) => identity);
    const fresh = [];
    const gone = new Set(base);
    for (const [identity, now] of groupedBy(head, (settled) => settled.identity)) {
        const then = old.get(identity) ?? [];
        const partners = pairUp(now, then, lines);
        let next = then.length;
        for (const settled of now) {
            const partner = partners.get(settled);
            if (partner === undefined) {
                // The base's own ordinals are taken, so that a baseline of the base does not accept what is new.
                fresh.push(withOrdinal(settled, next++));
                continue;
            }
            gone.delete(partner);
            if (isWorse(settled, partner, before))
                fresh.push(withOrdinal(settled, partner.ordinal));
        }
    }
    const left = withoutMoved(fresh, gone, before);
    const replaced = groupedBy([...gone].filter(({ rule }) => rule.saysEnded), placeAndProduct);
    return left.map((settled) => improved(settled, replaced)).sort((a, b) => a.place - b.place);
}
/**
 * A file that the change does not touch is no worse for one more caller: of those that it had, only the ones that
 * change are read.
 */
function isWorse(settled, partner, before) {
    if (!before.isTouched(settled.finding.path))
        return finding/* severityRank */.qs[settled.severityAlone] > finding/* severityRank */.qs[partner.severityAlone];
    return finding/* severityRank */.qs[settled.finding.severity] > finding/* severityRank */.qs[partner.finding.severity];
}
function withOrdinal(settled, ordinal) {
    if (ordinal === settled.ordinal)
        return settled;
    const fingerprint = fingerprintOf(settled.identity, ordinal);
    return { ...settled, ordinal, finding: { ...settled.finding, fingerprint } };
}
/** Equal findings of one file in both trees, as many as both have. */
function pairUp(now, then, lines) {
    const partners = new Map();
    if (then.length === 0)
        return partners;
    const [only, single] = [now[0], then[0]];
    if (now.length === 1 && then.length === 1)
        return partners.set(only, single);
    const free = new Set(then);
    // The last of a list is taken first, so lists stand in reverse.
    const take = (settled, candidates) => {
        for (let one = candidates?.pop(); one !== undefined; one = candidates?.pop()) {
            if (!free.delete(one))
                continue;
            partners.set(settled, one);
            return;
        }
    };
    const open = () => now.filter((settled) => !partners.has(settled));
    const left = () => [...free].reverse();
    // What stands on a line that both have; what stands between the same two such lines; the rest in their order.
    const byLine = groupedBy(left(), (settled) => lines.ofBase(settled));
    for (const settled of now)
        take(settled, byLine.get(lines.partnerOf(settled)));
    const byGap = groupedBy(left(), (settled) => lines.gapOfBase(settled));
    for (const settled of open())
        take(settled, byGap.get(lines.gapOfHead(settled)));
    const rest = left();
    for (const settled of open())
        if (lines.partnerOf(settled) !== 0)
            take(settled, rest);
    for (const settled of open())
        take(settled, rest);
    return partners;
}
/** What a removed file said, and a new one says now, came along with the text. */
function withoutMoved(fresh, gone, before) {
    const from = new Map([...before.renamed].map(([base, head]) => [head, base]));
    const lost = [...gone].filter(({ finding: { path } }) => !before.isInHead(from.get(path) ?? path));
    if (lost.length === 0)
        return [...fresh];
    const pool = groupedBy(lost, ({ kinship }) => kinship);
    return fresh.filter((settled) => {
        if (before.isInBase(settled.finding.path))
            return true;
        const partner = pool.get(settled.kinship)?.pop();
        if (partner === undefined)
            return true;
        gone.delete(partner);
        return isWorse(settled, partner, before);
    });
}
function placeAndProduct({ finding }) {
    return `${finding.path}\0${finding.subject.name}`;
}
/** The change moved it forward, if not far enough: nobody is told off for that. */
function improved(settled, replaced) {
    const { finding } = settled;
    if (finding.action !== 'eol-runtimes' || finding.severity === 'notice')
        return settled;
    const candidates = replaced.get(placeAndProduct(settled));
    const place = candidates?.findIndex((old) => isNewer(old.finding.subject.version, finding.subject.version)) ?? -1;
    if (candidates === undefined || place === -1)
        return settled;
    const [old] = candidates.splice(place, 1);
    const was = `It is newer than ${old.finding.subject.version}, which it replaces`;
    const [severity, sentence] = settled.rule.saysEnded
        ? ['warning', `${was}, but also past its end of life.`]
        : ['notice', `${was} and which is past its end of life.`];
    return { ...settled, finding: { ...finding, severity, message: `${finding.message} ${sentence}` } };
}
/** Whether a cycle comes after another of the same line: `14` and `16`, `nodejs14.x` and `nodejs16.x`. */
function isNewer(one, other) {
    if (one === null || other === null)
        return false;
    const parts = one.match(/\d+|\D+/g) ?? [];
    const others = other.match(/\d+|\D+/g) ?? [];
    for (const [place, part] of others.entries()) {
        const was = parts[place];
        if (was === undefined)
            return /\d/.test(others.slice(place).join(''));
        if (was === part)
            continue;
        if (!/^\d/.test(was) || !/^\d/.test(part))
            return false;
        if (Number(was) !== Number(part))
            return Number(was) < Number(part);
    }
    return false;
}
/** Lines of findings, and their partners in the other tree; each pair of texts is compared once, and only if asked. */
class Lines {
    #before;
    #from;
    #indexes = new Map();
    #pairs = new Map();
    constructor(before) {
        this.#before = before;
        this.#from = new Map([...before.renamed].map(([base, head]) => [head, base]));
    }
    /** Line in the base, from 1. */
    ofBase({ finding }) {
        const path = this.#basePath(finding.path);
        return this.#line(`base\0${path}`, this.#before.baseTexts.get(path), finding.span.start);
    }
    #ofHead({ finding }) {
        return this.#line(`head\0${finding.path}`, this.#before.headTexts.get(finding.path), finding.span.start);
    }
    /** The base's line that the finding's line is; 0 where the change wrote it. */
    partnerOf(settled) {
        return this.#pair(settled.finding.path)?.inBase[this.#ofHead(settled)] ?? 0;
    }
    /** The base's line of the nearest unchanged line above: what one hunk replaced has the same. */
    gapOfHead(settled) {
        return this.#pair(settled.finding.path)?.gapInHead[this.#ofHead(settled)] ?? 0;
    }
    gapOfBase(settled) {
        return this.#pair(settled.finding.path)?.gapInBase[this.ofBase(settled)] ?? 0;
    }
    /** Findings of the base bear the path of the head. */
    #basePath(path) {
        return this.#from.get(path) ?? path;
    }
    #pair(path) {
        let pairs = this.#pairs.get(path);
        if (pairs === undefined) {
            const old = this.#before.baseTexts.get(this.#basePath(path));
            const now = this.#before.headTexts.get(path);
            pairs = old === undefined || now === undefined ? null : withGaps((0,line_pairs/* pairLines */.G)(old, now));
            this.#pairs.set(path, pairs);
        }
        return pairs;
    }
    #line(key, text, offset) {
        if (text === undefined)
            return 0;
        let index = this.#indexes.get(key);
        if (index === undefined) {
            index = new span/* LineIndex */.r(text);
            this.#indexes.set(key, index);
        }
        return index.positionAt(offset).line;
    }
}
function withGaps({ inBase, inHead }) {
    const gapInHead = inBase.slice();
    for (let line = 1; line < gapInHead.length; line++)
        gapInHead[line] ||= gapInHead[line - 1];
    const gapInBase = inHead.map((partner, line) => (partner === 0 ? 0 : line));
    for (let line = 1; line < gapInBase.length; line++)
        gapInBase[line] ||= gapInBase[line - 1];
    return { inBase, inHead, gapInHead, gapInBase };
}
function groupedBy(all, key) {
    const groups = new Map();
    for (const one of all) {
        const own = key(one);
        const group = groups.get(own);
        if (group)
            group.push(one);
        else
            groups.set(own, [one]);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/engine/links.js
var links = __webpack_require__(31598);
;// CONCATENATED MODULE: ./build/engine/submodules.js

/** Submodules that a change adds, or puts where files were: what they bring is not read here. */
function newSubmodules(base, head) {
    const isSubmodule = (index, path) => index.get(path)?.kind === 'submodule';
    return [...head.paths()]
        .filter((path) => isSubmodule(head, path) && !isSubmodule(base, path))
        .map((path) => (0,diagnostic/* diagnostic */.Y)('skipped', 'This submodule is new. Its files belong to another repository and were not read.', {
        path,
        severity: 'notice',
    }));
}

// EXTERNAL MODULE: ./build/engine/ignores.js + 1 modules
var engine_ignores = __webpack_require__(81588);
;// CONCATENATED MODULE: ./build/engine/suppress.js



/** Marks what comments and the baseline accept, and says which ignores are wrong, over or unused. */
function suppress(findings, texts, baseline, options) {
    const diagnostics = [];
    const files = new Map();
    for (const [path, text] of texts) {
        const ignores = (0,engine_ignores/* readIgnores */.G)(path, text);
        if (ignores.length > 0)
            files.set(path, new IgnoresOfFile(text, ignores));
    }
    const used = new Set();
    const settled = findings.map((finding) => {
        const ignore = files.get(finding.path)?.ignoreFor(finding, (one) => isHonoured(one, options.date));
        if (ignore) {
            used.add(ignore);
            const own = options.fromBase?.rules.has(finding.rule) && !standsIn(ignore, options.fromBase.texts);
            if (options.honourComments && isHonoured(ignore, options.date) && !own) {
                const until = ignore.until === 'invalid' ? null : ignore.until;
                return {
                    ...finding,
                    suppressed: { by: 'comment', reason: ignore.reason, until },
                };
            }
        }
        if (baseline.has(finding.fingerprint)) {
            return { ...finding, suppressed: { by: 'baseline', reason: 'accepted in the baseline', until: null } };
        }
        return finding;
    });
    const ignores = [...files.values()].flatMap((file) => file.ignores);
    for (const ignore of ignores) {
        const problem = problemOf(ignore, used.has(ignore), options);
        if (problem)
            diagnostics.push((0,diagnostic/* diagnostic */.Y)('skipped', problem, {
                path: ignore.path,
                span: ignore.span,
                severity: 'notice',
                about: 'exceptions',
            }));
    }
    const gone = goneFrom(baseline, findings, options.rulesRun);
    if (gone > 0) {
        const what = gone === 1
            ? '1 accepted finding of the baseline no longer exists'
            : `${gone} accepted findings of the baseline no longer exist`;
        const message = `${what}; run \`premortem baseline\` to drop ${gone === 1 ? 'it' : 'them'}.`;
        diagnostics.push((0,diagnostic/* diagnostic */.Y)('skipped', message, { severity: 'notice', about: 'exceptions' }));
    }
    return { findings: settled, diagnostics, ignores };
}
/** More lines of one finding than these are not looked at for comments. */
const mostLines = 200;
/** Nodes that hold one another deeper than this are found by their outermost ignore. */
const deepest = 64;
/** The ignores of one text, found by line. */
class IgnoresOfFile {
    ignores;
    #lines;
    #byRule = new Map();
    constructor(text, ignores) {
        this.ignores = ignores;
        this.#lines = new span/* LineIndex */.r(text);
        for (const ignore of ignores) {
            for (const rule of new Set(ignore.rules)) {
                const list = this.#byRule.get(rule);
                if (list)
                    list.add(ignore);
                else
                    this.#byRule.set(rule, new RuleIgnores(ignore));
            }
        }
    }
    /** The innermost ignore of the finding's rule whose node has one of its lines; rather one that counts. */
    ignoreFor({ rule, span }, counts) {
        const ignores = this.#byRule.get(rule);
        if (ignores === undefined)
            return undefined;
        const first = this.#lines.positionAt(span.start).line;
        const last = Math.min(this.#lines.positionAt(span.end).line, first + mostLines);
        return ignores.over(first, last, counts);
    }
}
/** Ignores of one rule in one file, by the first line that they cover. */
class RuleIgnores {
    #sorted;
    /** For each place, which ignore up to there reaches furthest. */
    #furthest = null;
    constructor(first) {
        this.#sorted = [first];
    }
    add(ignore) {
        this.#sorted.push(ignore);
    }
    over(first, last, counts) {
        const furthest = this.#index();
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#sorted[middle].covers.first <= last)
                low = middle + 1;
            else
                high = middle;
        }
        let otherwise;
        for (let place = low - 1; place >= 0 && place >= low - deepest; place--) {
            if (furthest[place].covers.last < first)
                break;
            const ignore = this.#sorted[place];
            if (ignore.covers.last < first)
                continue;
            if (counts(ignore))
                return ignore;
            otherwise ??= ignore;
        }
        const outer = furthest[low - 1];
        return otherwise ?? (outer !== undefined && outer.covers.last >= first ? outer : undefined);
    }
    #index() {
        if (this.#furthest === null) {
            this.#sorted.sort((a, b) => a.covers.first - b.covers.first || b.covers.last - a.covers.last);
            let top = this.#sorted[0];
            this.#furthest = this.#sorted.map((ignore) => {
                if (ignore.covers.last > top.covers.last)
                    top = ignore;
                return top;
            });
        }
        return this.#furthest;
    }
}
const readOfBase = new WeakMap();
/** The base has an ignore of the same words in the same file. */
function standsIn(ignore, texts) {
    let files = readOfBase.get(texts);
    if (files === undefined) {
        files = new Map();
        readOfBase.set(texts, files);
    }
    let words = files.get(ignore.path);
    if (words === undefined) {
        words = new Set((0,engine_ignores/* readIgnores */.G)(ignore.path, texts.get(ignore.path) ?? '').map(wordsOf));
        files.set(ignore.path, words);
    }
    return words.has(wordsOf(ignore));
}
function wordsOf({ rules, reason, until }) {
    return `${rules.join()}\0${until}\0${reason}`;
}
/** Ignores of the head that the base does not have, wherever they stood there. */
function addedIgnores(head, base, renamed) {
    const counts = new Map();
    for (const [path, text] of base) {
        for (const ignore of (0,engine_ignores/* readIgnores */.G)(path, text)) {
            const key = `${renamed.get(path) ?? path}\0${wordsOf(ignore)}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
    }
    const added = [];
    for (const [path, text] of head) {
        for (const ignore of (0,engine_ignores/* readIgnores */.G)(path, text)) {
            const key = `${path}\0${wordsOf(ignore)}`;
            const left = counts.get(key) ?? 0;
            if (left > 0)
                counts.set(key, left - 1);
            else
                added.push(ignore);
        }
    }
    return added;
}
/** How many accepted findings of the rules that ran are no longer found. */
function goneFrom(baseline, findings, rulesRun) {
    const found = new Set(findings.map((finding) => finding.fingerprint));
    return [...baseline].filter(([fingerprint, rule]) => rulesRun.has(rule) && !found.has(fingerprint)).length;
}
function isHonoured(ignore, date) {
    if (ignore.reason === '' || ignore.until === 'invalid')
        return false;
    return ignore.until === null || date <= ignore.until;
}
function problemOf(ignore, used, options) {
    if (ignore.rules.length === 0)
        return 'This ignore names no rule: write premortem: ignore[rule] and a reason.';
    const unknown = ignore.rules.find((rule) => !options.rulesKnown.has(rule));
    if (unknown !== undefined)
        return `This ignore names ${unknown}, which is no rule of premortem.`;
    if (ignore.until === 'invalid')
        return 'The day after until= is no date (YYYY-MM-DD), so the ignore does not count.';
    if (ignore.reason === '')
        return 'This ignore gives no reason, so it does not count. Write why behind the brackets.';
    if (ignore.until !== null && options.date > ignore.until)
        return `This ignore ended on ${ignore.until}; what it hid is reported again.`;
    const judged = ignore.rules.every((rule) => options.rulesRun.has(rule));
    if (!used && judged)
        return 'This ignore matches no finding. Remove it.';
    return null;
}

;// CONCATENATED MODULE: ./build/engine/uncompared.js


/**
 * Files whose state before the change is not known, by the names that the head has for them, with the reason: what
 * is said of them cannot be told from what was said before.
 */
function uncomparedPaths(base, head, renamed) {
    const paths = new Map();
    const ofHead = new Set(head.diagnostics.map(({ path, message }) => `${path}\0${message}`));
    for (const { path, code, severity, message } of base.diagnostics) {
        if (path === null || severity === 'notice' || code === 'unreadable')
            continue;
        const now = renamed.get(path) ?? path;
        // Both are read as far as each other.
        if (!ofHead.has(`${now}\0${message}`))
            paths.set(now, 'it could not be read to its end');
    }
    for (const [path, reason] of base.unread) {
        const now = renamed.get(path) ?? path;
        // A picture is no text on either side, and nothing is said of it.
        if (!reason.startsWith('it ') || head.facts.texts.has(now))
            paths.set(now, reason);
    }
    return paths;
}
/** Facts without those of some files: a comparison sees neither side of what one side does not have. */
function withoutPaths(facts, paths) {
    if (paths.size === 0)
        return facts;
    const kept = [];
    for (const path of facts.paths())
        if (!paths.has(path))
            for (const fact of facts.of(path))
                kept.push(fact);
    return new model_facts/* Facts */.A(kept, facts.files, facts.texts);
}
/**
 * Marks the findings that nobody can call introduced: those of files that could not be compared, and those of files
 * that the change did not touch, for which such a file may be the reason.
 */
function markUncompared(findings, paths, changed) {
    if (paths.size === 0)
        return [...findings];
    return findings.map((finding) => paths.has(finding.path) || !changed.has(finding.path)
        ? { ...finding, uncompared: true }
        : finding);
}
/** One note for each file that the change touches. */
function uncomparedNotes(paths, head, changed) {
    return [...paths]
        .filter(([path]) => changed.has(path))
        .map(([path, reason]) => {
        const gone = head.has(path) ? '' : ' The change removes it.';
        const message = `This file could not be compared with its state before the change: ${reason}.${gone}`;
        return (0,diagnostic/* diagnostic */.Y)('unreadable', message, { path });
    });
}

;// CONCATENATED MODULE: ./build/engine/vendored.js
/** Folders whose files somebody else keeps: what they hold is judged where it is kept. */
const usual = new Set([
    'node_modules',
    'bower_components',
    'jspm_packages',
    'vendor',
    'third_party',
    'third-party',
    'thirdparty',
    '.terraform',
    '.terragrunt-cache',
    '.venv',
    'venv',
    'site-packages',
    '.tox',
    '.nox',
    '__pypackages__',
    'Pods',
    'Carthage',
    '.bundle',
    '.gradle',
    '.yarn',
    '.pnpm-store',
    '.git',
    '.hg',
    '.svn',
]);
/** Says whether a path lies in a vendored folder. `more` are the configuration's own names. */
function vendoredFilter(more) {
    const names = more.length === 0 ? usual : new Set([...usual, ...more]);
    const known = new Map([['', false]]);
    const inside = (folder) => {
        const answer = known.get(folder);
        if (answer !== undefined)
            return answer;
        const cut = folder.lastIndexOf('/');
        const result = names.has(folder.slice(cut + 1)) || inside(cut === -1 ? '' : folder.slice(0, cut));
        known.set(folder, result);
        return result;
    };
    return (path) => {
        const cut = path.lastIndexOf('/');
        return cut !== -1 && inside(path.slice(0, cut));
    };
}

;// CONCATENATED MODULE: ./build/engine/scan.js




















/** collect \u2192 read \u2192 look up \u2192 check \u2192 settle. */
async function scan(request) {
    const started = request.now();
    const progress = request.progress ?? (() => { });
    const leftOut = leftOutFilter(request.settings);
    progress('listing files');
    const head = await (0,read/* openTree */.rB)(request.head, leftOut, request.readers.sources);
    const base = request.base ? await (0,read/* openTree */.rB)(request.base, leftOut, request.readers.sources) : null;
    const difference = base ? await differenceOf(base, head, request.readers.sources) : null;
    progress(`reading ${head.entries.length} files`);
    const trees = await readBoth(request, head, base, difference);
    const diagnostics = [
        ...request.diagnostics,
        ...listingNotes(request, head, base, difference),
    ];
    const ofTree = [...trees.head.diagnostics];
    const upgrades = trees.change
        ? await describedUpgrades(request, trees.change, trees.head.facts, diagnostics)
        : [];
    const change = trees.change
        ? { ...trees.change, whole: trees.head.facts, upgrades, about: await scan_wordsOf(request, upgrades) }
        : null;
    (0,append/* append */.B)(diagnostics, difference ? uncomparedNotes(trees.uncompared, head.index, difference.changed) : []);
    progress('looking up');
    const { needs, missing } = await lookUp(request, trees.head.facts, change, diagnostics);
    progress('checking');
    const running = request.rules.filter((rule) => isRunnable(request, rule, change, missing, diagnostics));
    const context = contextFor(request, needs, ofTree);
    const failed = new Set();
    const onThrow = (rule, error) => {
        if (!failed.has(rule.id))
            diagnostics.push((0,diagnostic/* bug */.j)(`The rule \`${rule.id}\``, error));
        failed.add(rule.id);
    };
    const drafts = draft(running, trees.head.facts, change, context, onThrow);
    const settled = settle(drafts, request.mode, request.settings);
    const options = {
        date: request.date,
        rulesRun: request.mode === 'audit' ? new Set(running.map((rule) => rule.id)) : new Set(),
        rulesKnown: new Set(request.allRules.map((rule) => rule.id)),
        honourComments: request.honourComments,
    };
    let findings = settled.map(({ finding }) => finding);
    let ofBase = [];
    if (request.mode === 'diff' && trees.base && base && difference) {
        const { renamed } = difference;
        const reported = [...trees.base.diagnostics];
        const quiet = contextFor(request, needs, reported);
        const unfinished = new Set();
        const drafted = draft(running.filter(isStateRule), trees.base.facts, null, quiet, (rule, error) => {
            unfinished.add(rule.id);
            onThrow(rule, error);
        });
        const old = settle(drafted, request.mode, request.settings, renamed);
        // What could not be compared is never called introduced.
        const comparable = settled.filter(({ finding }) => !unfinished.has(finding.rule));
        findings = news(comparable, old, running, {
            baseTexts: trees.base.facts.texts,
            headTexts: trees.head.facts.texts,
            renamed,
            isInBase: (path) => base.index.has(path),
            isInHead: (path) => head.index.has(path),
            isTouched: (path) => difference.changed.has(path),
        });
        findings = markUncompared(findings, trees.uncompared, difference.changed);
        ofBase = [...reported, ...suppress([], trees.base.facts.texts, new Map(), options).diagnostics];
    }
    if (request.comparison !== undefined && request.comparison !== 'exact')
        findings = findings.map((finding) => ({ ...finding, uncompared: true }));
    const accepted = suppress(findings, trees.head.facts.texts, request.baseline, {
        ...options,
        fromBase: trees.base
            ? {
                rules: new Set(running.filter((rule) => rule.ignores === 'base').map((rule) => rule.id)),
                texts: trees.base.facts.texts,
            }
            : null,
    });
    (0,append/* append */.B)(ofTree, accepted.diagnostics);
    const concerning = request.mode === 'diff' && difference ? newNotes(ofTree, ofBase, difference, trees.head.facts) : ofTree;
    (0,append/* append */.B)(diagnostics, concerning);
    const added = trees.base && request.honourComments
        ? addedIgnores(trees.head.facts.texts, trees.base.facts.texts, difference?.renamed ?? new Map())
        : [];
    const installs = installRows(request, trees.head.facts, needs, running, diagnostics);
    const rows = supportTimeline(trees.head.facts, needs, request.date, diagnostics);
    return {
        tool: { name: 'premortem', version: request.version },
        mode: request.mode,
        asOf: request.date,
        revisions: { base: request.base?.revision ?? null, head: request.head.revision },
        findings: (0,links/* atTargets */.s)(fold(accepted.findings, request.rules), head.links),
        rules: request.rules,
        upgrades,
        diagnostics: sortDiagnostics(diagnostics),
        facts: trees.head.facts,
        data: needs.lifecycles ? { source: needs.lifecycles.source, asOf: needs.lifecycles.asOf } : null,
        ...(needs.lifecycles ? { lifecycles: needs.lifecycles } : {}),
        timeline: rows,
        ...(installs.length > 0 ? { installs: { since: sinceOf(request), rows: installs } } : {}),
        ...(needs.signatures ? { signatures: needs.signatures } : {}),
        ignoresAdded: added,
        failOn: request.failOn,
        readAs: trees.head.readAs,
        stats: {
            listed: head.entries.length,
            read: trees.head.read,
            facts: everyFact(trees.head.facts).length,
            durationMs: Math.round(request.now() - started),
        },
    };
}
/** Vendored folders, and paths that the configuration leaves out as a whole: they are not even read. */
function leftOutFilter({ vendored, paths, pathsIgnore }) {
    const isVendored = vendoredFilter(vendored);
    const isWanted = matcher(paths, pathsIgnore);
    return (path) => isVendored(path) || !isWanted(path);
}
/** What the listing met; in a diff only where the change touches it. */
function listingNotes({ head, mode }, tree, base, difference) {
    const notes = [...(head.diagnostics ?? []), ...tree.diagnostics];
    if (mode === 'audit' || base === null || difference === null)
        return notes;
    const submodules = newSubmodules(base.index, tree.index);
    if (notes.length === 0)
        return submodules;
    const changed = [...difference.changed];
    const touched = notes.filter(({ path }) => path !== null && changed.some((one) => one === path || one.startsWith(`${path}/`)));
    return [...touched, ...submodules];
}
const none = new Map();
/** diff: both trees, as far as the change reaches. audit: all of the head, and of the base what changed since. */
async function readBoth(request, head, base, difference) {
    const { readers } = request;
    if (!base || !difference) {
        return { head: await (0,read/* readTree */.Zc)(head, head.entries, readers), base: null, change: null, uncompared: none };
    }
    if (request.mode === 'diff') {
        const cache = request.readings ?? new read/* ReadingCache */.FL();
        const now = (0,read/* treeReader */.uv)(head, readers, cache);
        const then = (0,read/* treeReader */.uv)(base, readers, cache);
        await now.take(await affected(head, difference, readers.sources));
        await then.take(await affected(base, difference, readers.sources));
        // What one tree only begins, or no longer goes on, to call is read in the other too: it stood there all the same.
        const old = new Map([...difference.renamed].map(([from, to]) => [to, from]));
        const size = () => now.done.size + then.done.size + now.called.size + then.called.size;
        for (let known = -1; known !== size();) {
            known = size();
            await then.take(...counterparts(now, then, base, old));
            await now.take(...counterparts(then, now, head, difference.renamed));
        }
        const [after, before] = [now.result(), then.result()];
        const uncompared = uncomparedPaths(before, after, difference.renamed);
        const moved = relabelled(before.facts, difference.renamed);
        const change = { base: withoutPaths(moved, uncompared), head: withoutPaths(after.facts, uncompared) };
        return { head: after, base: before, change, uncompared };
    }
    const now = await (0,read/* readTree */.Zc)(head, head.entries, readers);
    const changed = base.entries.filter((entry) => difference.changed.has(entry.path));
    const then = await (0,read/* readTree */.Zc)(base, changed, readers, null, difference.changed);
    const uncompared = uncomparedPaths(then, now, none);
    const changedNow = new model_facts/* Facts */.A(everyFact(now.facts).filter((fact) => difference.changed.has(fact.path)), head.index, now.facts.texts, now.facts.left);
    const change = { base: withoutPaths(then.facts, uncompared), head: withoutPaths(changedNow, uncompared) };
    return { head: now, base: null, change, uncompared };
}
/** Links are looked up only for the rule that shows them. */
async function describedUpgrades({ rules, fetchers }, { base, head }, whole, diagnostics) {
    let upgrades = [];
    try {
        upgrades = upgradesBetween(base, head, whole);
        const isShown = rules.some(({ showsReleaseNotes }) => showsReleaseNotes);
        return isShown && fetchers.notes ? await fetchers.notes(upgrades) : upgrades;
    }
    catch (error) {
        diagnostics.push((0,diagnostic/* bug */.j)('Comparing the packages of base and head', error));
        return upgrades;
    }
}
/** Asked only where something moved that the change may have meant. */
async function scan_wordsOf({ fetchers, mode }, upgrades) {
    if (!fetchers.about || !upgrades.some(({ bump }) => bump === 'major'))
        return [];
    // What an audit looks back on are months of changes.
    return fetchers.about(mode === 'diff' ? 50 : 2000).catch(() => []);
}
async function lookUp(request, facts, change, diagnostics) {
    const names = new Set(request.rules.flatMap((rule) => [...(rule.needs ?? []), ...(rule.optionalNeeds ?? [])]));
    const needs = {};
    const optionsOf = (rule) => optionsIn(request, rule);
    const missing = new Set();
    await Promise.all([...names].map(async (name) => {
        const fetcher = request.fetchers[name];
        const asking = request.rules.filter((rule) => rule.needs?.includes(name) || rule.optionalNeeds?.includes(name));
        const result = fetcher
            ? await fetcher(facts, change, asking, optionsOf, request.mode).catch((error) => ({
                value: null,
                diagnostics: [(0,diagnostic/* bug */.j)(`Looking up ${needWords.get(name) ?? name}`, error)],
            }))
            : { value: null, diagnostics: [] };
        (0,append/* append */.B)(diagnostics, result.diagnostics);
        if (result.value === null)
            missing.add(name);
        else
            needs[name] = result.value;
    }));
    return { needs, missing };
}
function isRunnable(request, rule, change, missing, diagnostics) {
    const absent = rule.needs?.filter((need) => missing.has(need)) ?? [];
    if (absent.length > 0) {
        if (rule.scope === 'change' && (change === null || isUnconcerned(rule, change, optionsIn(request, rule))))
            return false;
        const message = `${rule.id} was not checked: it needs ${absent.map((name) => needWords.get(name)).join(' and ')}.`;
        diagnostics.push((0,diagnostic/* diagnostic */.Y)('skipped', message, { severity: 'notice' }));
        return false;
    }
    return rule.scope === 'tree' || change !== null || rule.checkTree !== undefined;
}
/** The rule would have looked nothing up, so that nothing is left unchecked. */
function isUnconcerned(rule, change, options) {
    return rule.packagesOfChange !== undefined && [...rule.packagesOfChange(change, options)].length === 0;
}
const needWords = new Map([
    ['lifecycles', 'end-of-life data'],
    ['index', 'the package indexes (online)'],
    ['actions', "the actions' repositories (online)"],
    ['images', 'the container registries (online)'],
    ['remoteTags', "the actions' tags (online)"],
    ['signatures', 'the signatures of commits'],
]);
function optionsIn({ settings }, rule) {
    return { allow: settings.allow, ...settings.rules.get(rule.id)?.options };
}
function contextFor(request, needs, diagnostics) {
    return (rule) => ({
        mode: request.mode,
        date: request.date,
        since: sinceOf(request),
        needs,
        repository: request.repository ?? null,
        options: optionsIn(request, rule),
        report: (found) => diagnostics.push(found),
    });
}
function draft(rules, facts, change, context, onThrow) {
    const drafted = [];
    for (const rule of rules) {
        try {
            const drafts = draftsOf(rule, facts, change, context(rule));
            for (const found of drafts) {
                const deploys = rule.raisedInDeploys === true && isInDeployUnit(facts, found.path, found.span);
                drafted.push({ rule, draft: found, deploys, isRun: (0,run_aside/* filesRunAside */.F)(facts).has(found.path) });
            }
        }
        catch (error) {
            // What was found before the throw stays, and the other rules go on.
            onThrow(rule, error);
        }
    }
    return drafted;
}
function draftsOf(rule, facts, change, context) {
    if (rule.scope === 'tree')
        return rule.check(facts, context);
    if (context.mode === 'audit' && rule.checkTree)
        return rule.checkTree(facts, context);
    return change ? rule.check(change, context) : [];
}
function isStateRule(rule) {
    return rule.scope === 'tree';
}
/** Findings of the head that the base does not have. Rules that judge the change itself are always new. */
function news(head, base, rules, before) {
    const changes = new Set(rules.filter(({ scope }) => scope === 'change').map(({ id }) => id));
    const isOfChange = ({ finding }) => changes.has(finding.rule);
    const states = head.filter((settled) => !isOfChange(settled));
    return [...head.filter(isOfChange), ...introduced(states, base, before)]
        .sort((a, b) => a.place - b.place)
        .map(({ finding }) => finding);
}
/** What the change made uncheckable: nothing that the base says too, and nothing of files that it does not reach. */
function newNotes(head, base, { changed, renamed }, facts) {
    const key = ({ code, message }, path) => `${code}\0${path}\0${message}`;
    const known = new Set(base.map((one) => key(one, one.path === null ? null : (renamed.get(one.path) ?? one.path))));
    const called = new Set();
    for (const call of facts.all('call')) {
        const target = changed.has(call.path) ? (0,call_target/* callTarget */.Y)(call, facts.files) : null;
        if (target)
            called.add(target.path);
    }
    return head.filter((one) => (!known.has(key(one, one.path)) &&
        (one.path === null || changed.has(one.path) || called.has(one.path))) ||
        isUnreadChange(one, changed));
}
/** A file that changes and is not read at all: what it moves was compared on neither side. */
function isUnreadChange({ code, path, span }, changed) {
    return code === 'unsupported' && !span && path !== null && changed.has(path);
}
/** Entries of a tree that the other one has read, under the names that they have here. */
function counterparts(read, other, { index }, names) {
    const entries = [];
    const callings = new Map();
    for (const path of read.done) {
        const entry = index.get(names.get(path) ?? path);
        if (entry?.kind !== 'file')
            continue;
        const calling = read.called.get(path);
        const isNew = calling !== undefined && other.called.get(entry.path) !== calling;
        if (isNew)
            callings.set(entry.path, calling);
        if (isNew || !other.done.has(entry.path))
            entries.push(entry);
    }
    return [entries, callings];
}
/** Kinds that are compared by the file they stand in; lockfiles are paired by what they hold. */
const comparedByPath = new Set([
    'image',
    'action',
    'locked-action',
    'runtime',
    'requirement',
    'module',
]);
/** The base's facts under the paths that their files have in the head. */
function relabelled(facts, renamed) {
    if (renamed.size === 0)
        return facts;
    const moved = everyFact(facts).map((fact) => {
        const path = comparedByPath.has(fact.kind) ? renamed.get(fact.path) : undefined;
        return path === undefined ? fact : { ...fact, path };
    });
    return new model_facts/* Facts */.A(moved, facts.files, facts.texts, facts.left);
}
function supportTimeline(facts, { lifecycles }, date, diagnostics) {
    try {
        return lifecycles ? timeline(facts, lifecycles, date) : [];
    }
    catch (error) {
        diagnostics.push((0,diagnostic/* bug */.j)('The support timeline', error));
        return [];
    }
}
function sinceOf({ since, date }) {
    return since ?? (0,day/* addDays */.fi)(date, -7);
}
/** What moved in front, and every package of a place once. */
function installRows(request, facts, { index }, running, diagnostics) {
    if (request.mode !== 'audit' || !index || !running.some((rule) => rule.listsInstalls))
        return [];
    try {
        const rows = (0,resolved_installs/* resolveInstalls */.D)(facts, index, { since: sinceOf(request), date: request.date });
        const rank = ({ breaks, before, version }) => breaks ? 0 : before !== null && before !== version ? 1 : 2;
        return rows.sort((a, b) => rank(a) - rank(b));
    }
    catch (error) {
        diagnostics.push((0,diagnostic/* bug */.j)('Looking up what installs resolve to', error));
        return [];
    }
}
function everyFact(facts) {
    return [...facts.paths()].flatMap((path) => facts.of(path));
}
function sortDiagnostics(diagnostics) {
    const key = ({ path, span, code, message }) => `${path ?? ''}\0${String(span?.start ?? 0).padStart(10, '0')}\0${code}\0${message}`;
    return [...diagnostics].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}


/***/ }),

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


/***/ })

};
