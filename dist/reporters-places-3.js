export const id = 6204;
export const ids = [6204,3823];
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


/***/ })

};
