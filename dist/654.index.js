export const id = 654;
export const ids = [654];
export const modules = {

/***/ 654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createApi: () => (/* binding */ createApi)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1351);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5555);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
/* harmony import */ var _run_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6170);





/** Seconds that a job waits for a rate limit before it goes on without. */
const patience = 30;
const usual = { longest: 20_000, second: 1000 };
/**
 * GitHub's API for one repository. Goes to `GITHUB_API_URL` (GitHub Enterprise Server has its own) through the
 * proxy of the environment, and the token goes nowhere else.
 */
function createApi(token, baseUrl, repository, limits = usual) {
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = connect(token, baseUrl, limits);
    const once = async (route, parameters) => {
        try {
            // What is asked a second time may be written a second time: a comment that was taken, and an answer lost.
            const request = route.startsWith('POST ') ? { retries: 0 } : {};
            const own = route.includes('{owner}') ? { owner, repo } : {};
            const { status, data } = await octokit.request(route, { ...own, ...parameters, request });
            return { status, data, reason: '', wait: null };
        }
        catch (error) {
            return refusal(error);
        }
    };
    const request = async (route, parameters = {}) => {
        const { wait, ...reply } = await once(route, parameters);
        if (wait === null || wait > patience)
            return reply;
        await new Promise((resolve) => setTimeout(resolve, wait * limits.second));
        const { wait: _, ...second } = await once(route, parameters);
        return second;
    };
    return {
        request,
        async list(route, parameters = {}, limit = 3000) {
            const items = [];
            for (let page = 1; items.length < limit; page++) {
                const reply = await request(route, { per_page: 100, ...parameters, page });
                if (reply.status !== 200 || !Array.isArray(reply.data))
                    return null;
                items.push(...reply.data);
                if (reply.data.length < Number(parameters.per_page ?? 100))
                    break;
            }
            return items.slice(0, limit);
        },
    };
}
function connect(token, baseUrl, { longest, second }) {
    // Options replace the toolkit's own, so its fetch, which knows the proxy, is handed on. It has no time-out, and
    // an answer that is cut off would pass for an empty one: the body is read here, where that is a failure.
    const throughProxy = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request?.fetch;
    const whole = async (url, options) => {
        const reply = await throughProxy(url, { ...options, signal: AbortSignal.timeout(longest) });
        const body = await reply.arrayBuffer();
        const { status, headers } = reply;
        return new Response(body.byteLength === 0 ? null : body, { status, headers: [...headers] });
    };
    const wait = (seconds, _options, _octokit, tried) => seconds <= patience && tried < 1;
    const silent = () => { };
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl,
        userAgent: _run_version_js__WEBPACK_IMPORTED_MODULE_2__/* .userAgent */ .N,
        log: { debug: silent, info: silent, warn: silent, error: silent },
        request: { fetch: whole },
        // A plain 429 says itself how long to wait, which the plug-in does not read: `refusal` does.
        retry: {
            retries: 2,
            retryAfterBaseValue: second,
            doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
        },
        throttle: {
            retryAfterBaseValue: second,
            onRateLimit: wait,
            onSecondaryRateLimit: wait,
            // GitHub asks for a minute where it names no time: longer than a job waits.
            fallbackSecondaryRateRetryAfter: 60,
        },
    }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
}
/** Why a request failed, and the seconds after which the server wants it again, if it says so. */
function refusal(error) {
    const { status, message, response } = (error ?? {});
    const headers = response?.headers;
    const text = typeof message === 'string' ? message : 'no answer';
    // The throttling plug-in has had its turn with these.
    const throttled = /\bsecondary rate\b/i.test(text) || headers?.['x-ratelimit-remaining'] === '0';
    const after = status === 429 && !throttled ? Number(headers?.['retry-after']) : Number.NaN;
    return {
        // Octokit calls it 500 when there was no answer at all.
        status: response === undefined ? 0 : Number(status) || 0,
        data: null,
        reason: text.split('\n')[0] ?? '',
        wait: Number.isFinite(after) ? after : null,
    };
}


/***/ })

};
