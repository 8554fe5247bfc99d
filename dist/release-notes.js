export const id = 4462;
export const ids = [4462];
export const modules = {

/***/ 71662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   db: () => (/* binding */ IndexError),
/* harmony export */   mW: () => (/* binding */ withoutSlash),
/* harmony export */   nE: () => (/* binding */ fetchBody),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   o2: () => (/* binding */ isShape),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Why an index gave no releases, in words that fit after a colon. */
class IndexError extends Error {
    name = 'IndexError';
}
function isShape(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The body of a 200, of the first of the addresses that knows the package. */
async function fetchBody(urls, accept, http) {
    for (const [place, url] of urls.entries()) {
        const { status, body } = await http({ url, headers: { accept } });
        if (status === 200)
            return body;
        const isLast = place === urls.length - 1;
        if ((status === 404 || status === 410) && !isLast)
            continue;
        if (status === 404 || status === 410)
            throw new IndexError('the index does not have it');
        throw new IndexError(`the index answered ${status}`);
    }
    throw new IndexError('there is no address to ask');
}
function parseJson(body) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        throw new IndexError('the answer is not JSON');
    }
    if (!isShape(value))
        throw new IndexError('the answer has another form than expected');
    return value;
}
function textOr(value, otherwise) {
    return typeof value === 'string' ? value : otherwise;
}
/** An ISO time, or null for anything else. */
function timeOf(value) {
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value : null;
}
function withoutSlash(base) {
    let end = base.length;
    while (end > 0 && base[end - 1] === '/')
        end--;
    return base.slice(0, end);
}


/***/ }),

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchReleaseNotes: () => (/* binding */ fetchReleaseNotes)
/* harmony export */ });
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40426);
/* harmony import */ var _model_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81844);
/* harmony import */ var _index_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71662);



const indexes = {
    npm: {
        endpoint: 'npm',
        base: 'https://registry.npmjs.org',
        // One version's manifest: the whole document of a popular package has megabytes.
        address: (base, { name, version }) => `${base}/${(0,_model_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W)(name).replace(/^%40/, '@')}/${(0,_model_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W)(version)}`,
        read(body) {
            const { repository, homepage } = (0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body);
            return [releasesOf((0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isShape */ .o2)(repository) ? repository.url : repository), releasesOf(homepage)];
        },
    },
    pypi: {
        endpoint: 'pypi',
        base: 'https://pypi.org',
        // https://docs.pypi.org/api/json/; the Simple API has no addresses of projects.
        address: (base, { name }) => `${base.replace(/\/simple$/, '')}/pypi/${(0,_model_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W)(name)}/json`,
        read(body) {
            const { info } = (0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body);
            const urls = (0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isShape */ .o2)(info) && (0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isShape */ .o2)(info.project_urls) ? Object.entries(info.project_urls) : [];
            const notes = urls.filter(([label]) => /change|release|history|what.?s new|news/i.test(label));
            return [...notes.map(([, url]) => url), ...urls.map(([, url]) => releasesOf(url))];
        },
    },
    gem: {
        endpoint: 'rubygems',
        base: 'https://rubygems.org',
        // https://guides.rubygems.org/rubygems-org-api/
        address: (base, { name }) => `${base}/api/v1/gems/${(0,_model_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W)(name)}.json`,
        read(body) {
            const { changelog_uri, source_code_uri, homepage_uri } = (0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body);
            return [changelog_uri, releasesOf(source_code_uri), releasesOf(homepage_uri)];
        },
    },
    composer: {
        endpoint: 'packagist',
        base: 'https://repo.packagist.org',
        address: (base, { name }) => `${base}/p2/${name.toLowerCase().split('/').map(_model_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W).join('/')}.json`,
        read(body, { name }) {
            const { packages } = (0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body);
            const listed = (0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isShape */ .o2)(packages) ? packages[name.toLowerCase()] : null;
            const newest = Array.isArray(listed) ? listed[0] : null;
            return [releasesOf((0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isShape */ .o2)(newest) && (0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isShape */ .o2)(newest.source) ? newest.source.url : null)];
        },
    },
};
const parallel = 6;
/** More packages are not looked up. */
const most = 20;
/** Where the registries say that a package's changes are written down, by `ecosystem:name`. Never rejects. */
async function fetchReleaseNotes(asked, http, endpoints) {
    const known = [...asked].filter(({ ecosystem, name }) => (0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .T)(indexes, ecosystem) && isName(name));
    const waiting = [...new Map(known.map((one) => [`${one.ecosystem}:${one.name}`, one]))].slice(0, most);
    const found = new Map();
    const silent = new Set();
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [key, one] = next;
            try {
                const url = silent.has(one.ecosystem) ? null : await notesOf(one, http, endpoints);
                if (url !== null)
                    found.set(key, url);
            }
            catch (error) {
                // Who did not answer once is not waited for again; an answer that cannot be used is one.
                if (!(error instanceof _index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .IndexError */ .db))
                    silent.add(one.ecosystem);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(parallel, waiting.length) }, work));
    return found;
}
async function notesOf(asked, http, endpoints) {
    const index = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .T)(indexes, asked.ecosystem);
    const base = (0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSlash */ .mW)((0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .T)(endpoints, index.endpoint) ?? index.base);
    const body = await (0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchBody */ .nE)([index.address(base, asked)], 'application/json', http);
    for (const said of index.read(body, asked)) {
        const url = (0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .textOr */ .ph)(said, '').trim();
        if (isAddress(url))
            return url;
    }
    return null;
}
/** `git+https://github.com/o/r.git`, `git@github.com:o/r`, `github:o/r` \u2192 the page of its releases. */
function releasesOf(repository) {
    const text = (0,_index_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .textOr */ .ph)(repository, '');
    const match = /^(?:(?:git\+)?(?:https?|ssh|git):\/\/(?:[\w.-]+@)?(?:www\.)?github\.com\/|git@github\.com:|github:)([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/#?]|$)/.exec(text);
    return match === null ? null : `https://github.com/${match[1]}/${match[2]}/releases`;
}
/** It comes from whoever published the package, and becomes a link in reports. */
function isAddress(url) {
    return url.length <= 300 && /^https:\/\/[\w.-]+\.[a-z]{2,}(?::\d+)?(?:\/[\w.~%/@:+,;=&?#-]*)?$/i.test(url);
}
function isName(name) {
    return name.length <= 214 && /^@?[A-Za-z0-9][\w.~-]*(?:\/[A-Za-z0-9_][\w.~-]*)?$/.test(name);
}


/***/ })

};
