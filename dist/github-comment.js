export const id = 79;
export const ids = [79];
export const modules = {

/***/ 30079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stickyComment: () => (/* binding */ stickyComment)
/* harmony export */ });
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5817);
/* harmony import */ var _same_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37864);


/** How an own comment is known again: not by author or title, which others share. */
function markerOf(id) {
    return `<!-- premortem comment ${id.replace(/[^\w.-]/g, '_')} -->`;
}
/**
 * Writes the pull request's one comment, or brings it up to date. With `create` false nothing new is written: a
 * clean result only replaces what was said before. Gives why it could not, or null.
 */
async function stickyComment(api, pullRequest, id, text, create) {
    const marker = markerOf(id);
    const body = `${marker}\n${text}`;
    const comments = await api.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: pullRequest,
    });
    if (comments.items === null)
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalWords */ .W)(comments.refused, 'pull-requests: write');
    const own = comments.items.find((one) => isComment(one) && one.body.startsWith(marker));
    if (own === undefined && !create)
        return null;
    if (own && (0,_same_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .Q)(own.body, body))
        return null;
    const reply = own
        ? await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            comment_id: own.id,
            body,
        })
        : await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            issue_number: pullRequest,
            body,
        });
    return reply.status === 200 || reply.status === 201 ? null : (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalWords */ .W)(reply, 'pull-requests: write');
}
function isComment(value) {
    const { id, body } = (value ?? {});
    return typeof id === 'number' && typeof body === 'string';
}


/***/ }),

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


/***/ })

};
