export const id = 3225;
export const ids = [3225];
export const modules = {

/***/ 13225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remoteFile: () => (/* binding */ remoteFile)
/* harmony export */ });
/* harmony import */ var _model_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81844);

/** Bytes; a configuration is a page or two. */
const mostBytes = 512 * 1024;
/**
 * One file through GitHub's API (https://docs.github.com/rest/repos/contents#get-repository-content). What a commit id
 * names never changes, so it is asked for once; for a branch or a tag the server says whether it is still the same.
 * Never rejects.
 */
async function remoteFile(file, request) {
    const { http, endpoint, token, store } = request;
    const path = file.path.split('/').map(_model_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W).join('/');
    const url = `${endpoint}/repos/${(0,_model_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W)(file.owner)}/${(0,_model_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W)(file.repository)}/contents/${path}?ref=${(0,_model_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W)(file.ref)}`;
    // Another token may not be allowed to see it; its letters are no part of the key.
    const key = `shared-config ${url} ${token === null ? 'public' : 'token'}`;
    const kept = keptIn(store?.get(key));
    if (kept !== null && (http === null || /^[0-9a-f]{40,64}$/.test(file.ref)))
        return { text: kept.text };
    if (http === null)
        return { text: null, refused: false, reason: 'it is not in the cache, and the network is not used' };
    let reply;
    try {
        reply = await http({
            url,
            headers: {
                accept: 'application/vnd.github.raw+json',
                'x-github-api-version': '2022-11-28',
                ...(token === null ? {} : { authorization: `Bearer ${token}` }),
                ...(kept?.etag ? { 'if-none-match': kept.etag } : {}),
            },
        });
    }
    catch (error) {
        return kept !== null
            ? { text: kept.text }
            : { text: null, refused: false, reason: error.message };
    }
    if (reply.status === 304 && kept !== null)
        return { text: kept.text };
    if (reply.status === 200) {
        if (reply.body.length > mostBytes)
            return { text: null, refused: true, reason: 'it is too long for a configuration' };
        store?.set(key, JSON.stringify({ etag: reply.headers.etag ?? null, text: reply.body }));
        return { text: reply.body };
    }
    const refused = [401, 403, 404].includes(reply.status) && reply.headers['x-ratelimit-remaining'] !== '0';
    if (!refused && kept !== null)
        return { text: kept.text };
    const reason = reply.status === 404
        ? 'there is no such file, or the token may not read that repository'
        : `GitHub answered ${reply.status}`;
    return { text: null, refused, reason };
}
function keptIn(text) {
    if (text === undefined)
        return null;
    try {
        const kept = JSON.parse(text);
        if (typeof kept?.text !== 'string')
            return null;
        return { text: kept.text, etag: typeof kept.etag === 'string' ? kept.etag : null };
    }
    catch {
        return null;
    }
}


/***/ })

};
