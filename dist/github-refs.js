export const id = 9147;
export const ids = [9147];
export const modules = {

/***/ 29147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchRemoteTags: () => (/* binding */ fetchRemoteTags)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98963);
/* harmony import */ var _model_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81844);


const publicEndpoint = 'https://api.github.com';
const parallel = 6;
/** More branches than this are not compared one by one. */
const mostBranches = 10;
/** Distinct tags whose releases are asked for: a workflow's token has 1,000 requests an hour for all of its runs. */
const mostReleases = 60;
/**
 * Asks GitHub where tags lead and which commits are the repository's own, each thing once. What it does not
 * answer is `unknown`, and one diagnostic says so. Never rejects.
 */
async function fetchRemoteTags(request) {
    const refs = new GithubRefs(request);
    const pins = new Map();
    for (const pin of request.pins)
        pins.set(keyOf(pin.repository, `${pin.commit} ${pin.tag}`), pin);
    const tags = new Map();
    for (const named of request.tags ?? [])
        tags.set(keyOf(named.repository, named.tag), named);
    const waiting = [
        ...[...pins.values()].map((pin) => () => refs.look(pin)),
        ...[...tags.values()].slice(0, mostReleases).map((named) => () => refs.lookRelease(named)),
    ];
    const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift())
            await next();
    };
    await Promise.all(Array.from({ length: Math.min(parallel, waiting.length) }, work));
    return { remoteTags: refs, diagnostics: refs.diagnostics() };
}
/** The service gave no usable answer. */
class GithubError extends Error {
}
class GithubRefs {
    #request;
    #tags = new Map();
    #commits = new Map();
    #immutable = new Map();
    #replies = new Map();
    #failures = new Map();
    #stopped = null;
    constructor(request) {
        this.#request = request;
    }
    commitOf(repository, tag) {
        const answer = this.#tags.get(keyOf(repository, tag));
        return answer === undefined ? 'unknown' : answer;
    }
    hasCommit(repository, commit) {
        return this.#commits.get(keyOf(repository, commit)) ?? 'unknown';
    }
    isImmutable(repository, tag) {
        return this.#immutable.get(keyOf(repository, tag)) ?? 'unknown';
    }
    /** https://docs.github.com/rest/releases/releases#get-a-release-by-tag-name; without a release nothing holds the tag. */
    async lookRelease({ repository, tag }) {
        const answer = await this.#answer(repository, async () => {
            const reply = await this.#get(`repos/${repository}/releases/tags/${encoded(tag)}`);
            return reply !== null && shape(reply).immutable === true;
        });
        this.#immutable.set(keyOf(repository, tag), answer);
    }
    diagnostics() {
        if (this.#failures.size === 0)
            return [];
        const reasons = [...new Set(this.#failures.values())].join('; ');
        const names = [...this.#failures.keys()].sort();
        const some = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
        const message = `GitHub could not be asked about ${some} (${reasons}), so their pins are not checked.`;
        return [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .Y)('unreachable', message)];
    }
    async look({ repository, commit, tag }) {
        let meant = 'unknown';
        if (tag !== null) {
            meant = await this.#answer(repository, () => this.#tagCommit(repository, tag));
            this.#tags.set(keyOf(repository, tag), meant);
        }
        const known = keyOf(repository, commit);
        if (meant === commit)
            this.#commits.set(known, true);
        else if (!this.#commits.has(known))
            this.#commits.set(known, await this.#answer(repository, () => this.#isOwn(repository, commit)));
    }
    async #answer(repository, ask) {
        try {
            return await ask();
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            if (!this.#failures.has(repository))
                this.#failures.set(repository, reason);
            return 'unknown';
        }
    }
    async #tagCommit(repository, tag) {
        // People write `4.1.0` for the tag `v4.1.0`.
        const spellings = [tag, tag.startsWith('v') ? tag.slice(1) : `v${tag}`];
        for (const name of spellings) {
            const reply = await this.#get(`repos/${repository}/git/ref/tags/${encoded(name)}`);
            if (reply !== null)
                return this.#peeled(repository, reply);
        }
        // A repository that cannot be seen has no tags to see either.
        await this.#remote(repository);
        return null;
    }
    /** An annotated tag is an object of its own that leads to the commit, or to another tag. */
    async #peeled(repository, reply) {
        let object = shape(shape(reply).object);
        for (let hops = 0; object.type === 'tag' && hops < 5; hops++) {
            const next = await this.#get(`repos/${repository}/git/tags/${commitId(object.sha)}`);
            object = shape(shape(next).object);
        }
        if (object.type !== 'commit')
            throw new GithubError('a tag leads to no commit');
        return commitId(object.sha);
    }
    /** Whether one of the repository's own branches or tags has the commit: forks share its store of objects. */
    async #isOwn(repository, commit) {
        const { defaultBranch } = await this.#remote(repository);
        const main = await this.#isBehind(repository, defaultBranch, commit);
        if (main !== false)
            return main !== 'absent';
        const tags = list(await this.#get(`repos/${repository}/tags?per_page=100`));
        if (tags.some((tag) => shape(shape(tag).commit).sha === commit))
            return true;
        const branches = list(await this.#get(`repos/${repository}/branches?per_page=100`));
        const names = branches
            .map((branch) => String(shape(branch).name))
            .filter((name) => name !== defaultBranch);
        if (branches.some((branch) => shape(shape(branch).commit).sha === commit))
            return true;
        for (const name of names.slice(0, mostBranches))
            if ((await this.#isBehind(repository, name, commit)) === true)
                return true;
        // Older tags may hold it where there are more than one page shows.
        return tags.length < 100 && names.length <= mostBranches ? false : 'unknown';
    }
    /** `absent`: no repository of the network has the commit. */
    async #isBehind(repository, branch, commit) {
        const reply = await this.#get(`repos/${repository}/compare/${encoded(branch)}...${commit}?per_page=1`);
        if (reply === null)
            return 'absent';
        const { status } = shape(reply);
        return status === 'behind' || status === 'identical';
    }
    async #remote(repository) {
        const reply = await this.#get(`repos/${repository}`);
        if (reply === null)
            throw new GithubError('the repository cannot be seen');
        const branch = shape(reply).default_branch;
        if (typeof branch !== 'string')
            throw new GithubError('the answer is not what the API promises');
        return { defaultBranch: branch };
    }
    /** The JSON of a path; null when there is no such thing. Each path is asked once. */
    #get(path) {
        const key = path.toLowerCase();
        const before = this.#replies.get(key);
        if (before)
            return before;
        const reply = this.#ask(path);
        this.#replies.set(key, reply);
        return reply;
    }
    async #ask(path) {
        if (this.#stopped !== null)
            throw new GithubError(this.#stopped);
        const { endpoint = publicEndpoint, token, http } = this.#request;
        const url = `${endpoint.replace(/\/+$/, '')}/${path}`;
        const headers = {
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
        };
        // Every request goes to the one endpoint: the token goes nowhere else.
        if (token)
            headers.authorization = `Bearer ${token}`;
        const reply = await http({ url, headers });
        if (reply.status === 404 || reply.status === 422)
            return null;
        if (reply.status === 429 || (reply.status === 403 && reply.headers['x-ratelimit-remaining'] === '0')) {
            this.#stopped = 'it limits requests';
            throw new GithubError(this.#stopped);
        }
        if (reply.status === 401)
            this.#stopped = 'it does not accept the token';
        if (reply.status !== 200)
            throw new GithubError(this.#stopped ?? `it answered ${reply.status}`);
        try {
            return JSON.parse(reply.body);
        }
        catch {
            throw new GithubError('the answer is not JSON or was cut off');
        }
    }
}
function keyOf(repository, rest) {
    return `${repository.toLowerCase()} ${rest}`;
}
function encoded(ref) {
    return ref.split('/').map(_model_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPart */ .W).join('/');
}
function shape(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new GithubError('the answer is not what the API promises');
    return value;
}
function list(value) {
    if (!Array.isArray(value))
        throw new GithubError('the answer is not what the API promises');
    return value;
}
function commitId(value) {
    if (typeof value !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
        throw new GithubError('the answer is not what the API promises');
    return value;
}


/***/ })

};
