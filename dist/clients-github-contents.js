export const id = 4283;
export const ids = [4283];
export const modules = {

/***/ 64283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GithubContents: () => (/* binding */ GithubContents)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98963);
/* harmony import */ var _model_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81844);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71682);



/** Characters; an action is a page or two. */
const longest = 1_000_000;
/** GitHub gave no usable answer. */
class ContentsError extends Error {
}
/** Reads single files at commits, and what GitHub says of repositories. Each thing is asked once; failures are told. */
class GithubContents {
    #options;
    #base;
    #replies = new Map();
    #failures = new Map();
    #stopped = null;
    #unspent = 0;
    constructor(options) {
        this.#options = options;
        this.#base = (options.endpoint ?? 'https://api.github.com').replace(/\/+$/, '');
    }
    /** Null when there is none, or nobody may see it; undefined when nobody could say. */
    async repository(name) {
        const body = await this.#answer(name, `repos/${name}`, 'application/vnd.github+json');
        if (typeof body !== 'string')
            return body;
        try {
            const { full_name: fullName, archived } = JSON.parse(body);
            if (typeof fullName === 'string' &&
                /^[\w.-]+\/[\w.-]+$/.test(fullName) &&
                typeof archived === 'boolean')
                return { fullName, archived };
        }
        catch {
            // Not JSON, or null: said below.
        }
        this.#failures.set(name, 'the answer is not what the API promises');
        return undefined;
    }
    /** The text of a file at a full commit id; null when there is none, undefined when nobody could say. */
    async file(repository, path, commit) {
        const { store } = this.#options;
        const key = `${this.#base} ${repository.toLowerCase()} ${commit} ${path}`;
        const kept = store?.get(key);
        if (kept !== undefined && kept.length <= longest)
            return kept === absent ? null : kept;
        const address = `repos/${repository}/contents/${path.split('/').map(_model_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPart */ .W).join('/')}?ref=${commit}`;
        const body = await this.#answer(repository, address, 'application/vnd.github.raw+json');
        if (body === undefined)
            return undefined;
        if (body !== null && body.length > longest)
            return null;
        store?.set(key, body ?? absent);
        return body;
    }
    diagnostics() {
        const found = [];
        if (this.#failures.size > 0) {
            const names = [...this.#failures.keys()].sort();
            const some = names.slice(0, 3).map((name) => `\`${name}\``);
            const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
            const reasons = [...new Set(this.#failures.values())].sort().join('; ');
            const message = `GitHub could not be asked about ${some.join(', ')}${more} (${reasons}), so what these actions are made of was not checked.`;
            found.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .Y)('unreachable', message, { severity: 'notice' }));
        }
        if (this.#unspent > 0) {
            const message = `${this.#unspent} questions about actions were not asked: the budget of this run is spent.`;
            found.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .Y)('skipped', message, { severity: 'notice' }));
        }
        return found;
    }
    async #answer(name, address, accept) {
        let asked = this.#replies.get(address);
        if (asked === undefined) {
            asked = this.#ask(address, accept);
            this.#replies.set(address, asked);
        }
        try {
            return await asked;
        }
        catch (error) {
            if (error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .SpentError */ .p)
                this.#unspent += 1;
            else
                this.#failures.set(name, error instanceof Error ? error.message : String(error));
            return undefined;
        }
    }
    async #ask(address, accept) {
        if (this.#stopped !== null)
            throw new ContentsError(this.#stopped);
        const { http, token } = this.#options;
        const headers = { accept, 'x-github-api-version': '2022-11-28' };
        if (token !== null)
            headers.authorization = `Bearer ${token}`;
        const reply = await http({ url: `${this.#base}/${address}`, headers });
        if (reply.status === 404)
            return null;
        if (reply.status === 429 || (reply.status === 403 && reply.headers['x-ratelimit-remaining'] === '0'))
            this.#stopped = 'it limits requests';
        if (reply.status === 401)
            this.#stopped = 'it does not accept the token';
        if (reply.status !== 200)
            throw new ContentsError(this.#stopped ?? `it answered ${reply.status}`);
        return reply.body;
    }
}
/** Stands in the cache for a file that is not there. */
const absent = '\0absent';


/***/ })

};
