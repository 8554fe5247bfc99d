export const id = 823;
export const ids = [823];
export const modules = {

/***/ 7823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpError: () => (/* binding */ HttpError),
/* harmony export */   createHttp: () => (/* binding */ createHttp)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);

/** No whole answer: refused, reset, too slow, too long, cut off. */
class HttpError extends Error {
    name = 'HttpError';
}
/** Nothing came for as long as a run waits. */
class SilenceError extends HttpError {
}
/** Answers that may be another one in a moment (https://www.rfc-editor.org/rfc/rfc9110#section-15). */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
/**
 * One door to the network for everything that is not GitHub's API. Goes through the proxy that the environment
 * names (`https_proxy`, `no_proxy`), which Node's own fetch does not. Follows redirects, except to plain http
 * from https, and never carries credentials to another host. A server that once let the time run out is not asked
 * again.
 */
function createHttp(options) {
    const timeout = options.timeout ?? 10_000;
    const retries = options.retries ?? 2;
    const maximumWait = options.maximumWait ?? 5_000;
    const pause = options.pause ?? 300;
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq(options.userAgent, [], {
        allowRedirects: options.redirects ?? true,
        allowRedirectDowngrade: false,
        maxRedirects: 5,
        socketTimeout: timeout,
        keepAlive: true,
        maxSockets: 8,
    });
    /** Servers that did not answer: a run waits for each of them once. */
    const silent = new Set();
    return async (request) => {
        const origin = URL.canParse(request.url) ? new URL(request.url).origin : request.url;
        for (let attempt = 0;; attempt++) {
            if (silent.has(origin))
                throw new HttpError('it did not answer before, so it was not asked again');
            let reply = null;
            let failure = null;
            try {
                reply = await once(client, request, timeout, options.maximumBytes ?? 64 * 1024 * 1024);
            }
            catch (error) {
                failure = error;
            }
            if (failure instanceof SilenceError)
                silent.add(origin);
            const again = reply === null ? !(failure instanceof SilenceError) : passing.has(reply.status);
            if (!again || attempt >= retries) {
                if (reply)
                    return reply;
                throw failure instanceof HttpError ? failure : new HttpError(reason(failure));
            }
            const asked = reply ? retryAfter(reply.headers['retry-after']) : null;
            // A server that asks for more patience than a job has is taken at its word: no second request.
            if (asked !== null && asked > maximumWait)
                return reply;
            await wait(asked ?? pause * 2 ** attempt);
        }
    };
}
async function once(client, request, timeout, maximumBytes) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new SilenceError(`no answer within ${timeout} ms`)), timeout);
    });
    try {
        return await Promise.race([exchange(client, request, maximumBytes), late]);
    }
    finally {
        clearTimeout(timer);
    }
}
async function exchange(client, request, maximumBytes) {
    const reply = await client.request(request.method ?? 'GET', request.url, request.body ?? null, {
        accept: 'application/json',
        ...request.headers,
    });
    const headers = {};
    for (const [name, value] of Object.entries(reply.message.headers)) {
        if (value !== undefined)
            headers[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
    const chunks = [];
    let length = 0;
    for await (const chunk of reply.message) {
        length += chunk.length;
        if (length > maximumBytes) {
            reply.message.destroy();
            throw new HttpError(`the answer is longer than ${maximumBytes} bytes`);
        }
        chunks.push(chunk);
    }
    const said = Number(headers['content-length'] ?? Number.NaN);
    if (!reply.message.complete || (Number.isFinite(said) && length < said && !headers['content-encoding'])) {
        throw new HttpError('the answer was cut off');
    }
    return { status: reply.message.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('utf8') };
}
/** Seconds or an HTTP date \u2192 milliseconds from now; null when absent or neither. */
function retryAfter(value) {
    if (value === undefined)
        return null;
    if (/^\d{1,9}$/.test(value.trim()))
        return Number(value) * 1000;
    const at = Date.parse(value);
    return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}
function wait(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
function reason(error) {
    const code = error?.code;
    if (code === 'ECONNREFUSED')
        return 'the connection was refused';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return 'the host was not found';
    if (code === 'ECONNRESET')
        return 'the connection was reset';
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
