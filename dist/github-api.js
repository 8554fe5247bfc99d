export const id = 654;
export const ids = [654];
export const modules = {

/***/ 40654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createApi: () => (/* binding */ createApi),
/* harmony export */   usualLimits: () => (/* binding */ usualLimits)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85555);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86856);
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69468);
/* harmony import */ var _run_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6170);






/** Seconds that a job waits for a rate limit before it goes on without. */
const patience = 30;
function usualLimits(second = 1000) {
    return { longest: 12 * second, second };
}
/** Marks the answer that stands for none: it is not to be asked for again. */
const silence = 'x-premortem-silence';
/**
 * GitHub's API for one repository. Goes to `GITHUB_API_URL` (GitHub Enterprise Server has its own) through the
 * proxy of the environment, and the token goes nowhere else. A server that once did not answer, or that has no
 * requests left for this hour, is not asked again in this run: a job waits for it once.
 */
function createApi(token, baseUrl, repository, limits = usualLimits()) {
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = connect(token, baseUrl, limits);
    let givenUp = null;
    /** It stays broken: what follows is asked for once. */
    let broken = false;
    const once = async (route, parameters) => {
        try {
            // What is asked a second time may be written a second time: a comment that was taken, and an answer lost.
            const request = broken || route.startsWith('POST ') ? { retries: 0 } : {};
            const own = route.includes('{owner}') ? { owner, repo } : {};
            const { status, data } = await octokit.request(route, { ...own, ...parameters, request });
            return { status, data, reason: '', wait: null, exhausted: false };
        }
        catch (error) {
            return refusal(error, limits);
        }
    };
    const request = async (route, parameters = {}) => {
        if (givenUp !== null)
            return { status: 0, data: null, reason: givenUp };
        let reply = await once(route, parameters);
        if (reply.wait !== null && reply.wait <= patience) {
            await new Promise((resolve) => setTimeout(resolve, reply.wait * limits.second));
            reply = await once(route, parameters);
        }
        const { status, data, reason, exhausted } = reply;
        if (status === 0)
            givenUp ??= `it was not asked again, because ${reason}`;
        else if (exhausted)
            givenUp ??= `it was not asked again: ${reason}`;
        broken ||= status >= 500;
        return { status, data, reason };
    };
    return {
        request,
        async list(route, parameters = {}, limit = 3000) {
            const items = [];
            for (let page = 1; items.length < limit; page++) {
                const reply = await request(route, { per_page: 100, ...parameters, page });
                if (reply.status !== 200 || !Array.isArray(reply.data))
                    return { items: null, refused: { ...reply, reason: reply.reason || 'it answered with no list' } };
                (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(items, reply.data);
                if (reply.data.length < Number(parameters.per_page ?? 100))
                    break;
            }
            return { items: items.slice(0, limit), refused: null };
        },
    };
}
function connect(token, baseUrl, { longest, second }) {
    // Options replace the toolkit's own, so its fetch, which knows the proxy, is handed on. It has no time-out, and
    // an answer that is cut off would pass for an empty one: the body is read here, where that is a failure.
    const throughProxy = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request?.fetch;
    const whole = async (url, options) => {
        try {
            const reply = await throughProxy(url, { ...options, signal: AbortSignal.timeout(longest) });
            const body = await reply.arrayBuffer();
            const { status, headers } = reply;
            return new Response(body.byteLength === 0 ? null : body, { status, headers: [...headers] });
        }
        catch (error) {
            if (error.name !== 'TimeoutError')
                throw error;
            return new Response(null, { status: 408, headers: { [silence]: 'yes' } });
        }
    };
    const wait = (seconds, _options, _octokit, tried) => seconds <= patience && tried < 1;
    const silent = () => { };
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl,
        userAgent: _run_version_js__WEBPACK_IMPORTED_MODULE_2__/* .userAgent */ .N1,
        log: { debug: silent, info: silent, warn: silent, error: silent },
        request: { fetch: whole },
        // A plain 429 says itself how long to wait, which the plug-in does not read: `refusal` does.
        retry: {
            retries: 2,
            retryAfterBaseValue: second,
            doNotRetry: [400, 401, 403, 404, 408, 409, 410, 422, 429, 451],
        },
        throttle: {
            retryAfterBaseValue: second,
            onRateLimit: wait,
            onSecondaryRateLimit: wait,
            // GitHub asks for a minute where it names no time: longer than a job waits.
            fallbackSecondaryRateRetryAfter: 60,
        },
    }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__/* .throttling */ .A);
}
function refusal(error, { longest }) {
    const { status, message, response } = (error ?? {});
    const headers = response?.headers ?? {};
    const none = { status: 0, data: null, wait: null, exhausted: false };
    if (headers[silence] !== undefined)
        return { ...none, reason: `it did not answer within ${longest / 1000} seconds` };
    const text = typeof message === 'string' && message !== '' ? firstLine(message) : 'no answer came';
    // Octokit calls it 500 when there was no answer at all.
    if (response === undefined)
        return { ...none, reason: text };
    const code = Number(status) || 0;
    const said = wordsOf(response.data);
    const secondary = /\bsecondary rate\b/i.test(text);
    const spent = headers['x-ratelimit-remaining'] === '0';
    // The throttling plug-in has had its turn with these.
    const after = code === 429 && !secondary && !spent ? Number(headers['retry-after']) : Number.NaN;
    const wait = Number.isFinite(after) ? after : null;
    const limited = spent || secondary || (wait !== null && wait > patience);
    return {
        status: code,
        data: null,
        reason: `${said ?? `it answered ${code}`}${limited ? limitWords(headers) : ''}`,
        wait,
        exhausted: limited,
    };
}
/** GitHub's own sentence. A proxy's page and an empty body have none. */
function wordsOf(data) {
    const { message, errors } = (data ?? {});
    if (typeof message !== 'string' || message === '')
        return null;
    const details = (Array.isArray(errors) ? errors : [])
        .slice(0, 3)
        .map((one) => (typeof one === 'string' ? one : (one?.message ?? '')))
        .filter((one) => typeof one === 'string' && one !== '');
    return [firstLine(message), ...details.map((one) => firstLine(String(one)))].join(': ');
}
function firstLine(text) {
    return (text.split('\n')[0] ?? '').trim().replace(/\.$/, '');
}
/** Until when there are no requests, where the server says so. */
function limitWords(headers) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after))
        return ` (the server asks to wait ${after} seconds)`;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000;
    if (!Number.isFinite(reset) || Math.abs(reset) > 8.64e15)
        return ' (rate limit)';
    return ` (rate limit until ${new Date(reset).toISOString().slice(0, 16).replace('T', ' ')} UTC)`;
}


/***/ })

};
