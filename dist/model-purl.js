export const id = 8675;
export const ids = [8675];
export const modules = {

/***/ 28675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OciClient: () => (/* binding */ OciClient)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/data/public-registries.js
const publicRegistries = new Map([
    // https://distribution.github.io/distribution/spec/auth/token/
    ['docker.io', { host: 'registry-1.docker.io' }],
    ['registry-1.docker.io', {}],
    ['ghcr.io', {}],
    ['lscr.io', { tokens: 'ghcr.io' }],
    ['quay.io', {}],
    ['public.ecr.aws', {}],
    ['mcr.microsoft.com', {}],
    ['gcr.io', {}],
    ['eu.gcr.io', {}],
    ['us.gcr.io', {}],
    ['asia.gcr.io', {}],
    ['mirror.gcr.io', {}],
    ['k8s.gcr.io', {}],
    ['registry.k8s.io', {}],
    ['cgr.dev', {}],
    ['registry.gitlab.com', {}],
    ['docker.elastic.co', {}],
    ['nvcr.io', {}],
    ['registry.access.redhat.com', {}],
    ['registry.fedoraproject.org', {}],
    ['registry.opensuse.org', {}],
    ['registry.suse.com', {}],
    ['container-registry.oracle.com', {}],
    ['docker.n8n.io', {}],
    ['xpkg.upbound.io', {}],
    ['codeberg.org', {}],
]);

// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/image-reference.js
var image_reference = __webpack_require__(63863);
// EXTERNAL MODULE: ./build/model/uri.js
var uri = __webpack_require__(81844);
// EXTERNAL MODULE: ./build/clients/budget.js
var budget = __webpack_require__(71682);
;// CONCATENATED MODULE: ./build/clients/oci.js






const indexTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const manifestTypes = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const accept = [...indexTypes, ...manifestTypes].join(', ');
const digestForm = /^sha256:[0-9a-f]{64}$/;
const pageSize = 1000;
/** Pages of tags; a repository with more is not known as a whole. */
const mostPages = 10;
/** Only somebody with credentials may see the image, or there is none: no registry says which. */
class PrivateError extends Error {
}
/** The registry gave no usable answer. */
class RegistryError extends Error {
}
/**
 * Asks registries through the distribution API
 * (https://github.com/opencontainers/distribution-spec/blob/main/spec.md), each thing once. Never rejects: what was not
 * answered is undefined, and a diagnostic says why.
 */
class OciClient {
    #options;
    #digests = new Map();
    #tags = new Map();
    #asked = new Map();
    #tokens = new Map();
    #failures = new Map();
    /** Registries that limit requests, with what they said. */
    #stopped = new Map();
    #unspent = 0;
    constructor(options) {
        this.#options = options;
    }
    /** Whether the registry is asked at all. */
    knows({ registry }) {
        const { endpoint } = this.#options;
        return publicRegistries.has(registry) || (endpoint !== undefined && new URL(endpoint).host === registry);
    }
    digestOf(reference, tag) {
        return this.#digests.get(`${(0,image_reference/* imageName */.tO)(reference)}:${tag}`);
    }
    tagsOf(reference) {
        return this.#tags.get((0,image_reference/* imageName */.tO)(reference));
    }
    lookDigest(reference, tag) {
        const name = `${(0,image_reference/* imageName */.tO)(reference)}:${tag}`;
        return this.#once(name, async () => {
            this.#digests.set(name, await this.#digest(reference, tag));
        });
    }
    lookTags(reference) {
        const name = (0,image_reference/* imageName */.tO)(reference);
        return this.#once(name, async () => {
            this.#tags.set(name, await this.#everyTag(reference));
        });
    }
    diagnostics() {
        const found = [];
        if (this.#failures.size > 0) {
            const names = [...this.#failures.keys()].sort();
            const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
            const reasons = [...new Set(this.#failures.values())].sort().join('; ');
            const some = names.slice(0, 3).map((name) => `\`${name}\``);
            const message = `Registries could not be asked about ${some.join(', ')}${more} (${reasons}), so their digests are not known.`;
            // The findings are there all the same.
            found.push((0,diagnostic/* diagnostic */.Y)('unreachable', message, { severity: 'notice' }));
        }
        if (this.#unspent > 0) {
            const images = this.#unspent === 1 ? '1 image was' : `${this.#unspent} images were`;
            const message = `${images} not looked up in their registries: the budget of this run is spent.`;
            found.push((0,diagnostic/* diagnostic */.Y)('skipped', message, { severity: 'notice' }));
        }
        return found;
    }
    #once(key, look) {
        const before = this.#asked.get(key);
        if (before)
            return before;
        const work = look().catch((error) => {
            if (error instanceof budget/* SpentError */.p)
                this.#unspent += 1;
            else if (!(error instanceof PrivateError))
                this.#failures.set(key, error instanceof Error ? error.message : String(error));
        });
        this.#asked.set(key, work);
        return work;
    }
    async #digest(reference, tag) {
        const path = `${reference.repository}/manifests/${(0,uri/* uriPart */.W)(tag)}`;
        // HEAD counts for no pull.
        const head = await this.#ask(reference, 'HEAD', path, accept);
        if (head.status === 404)
            return null;
        if (head.status === 200) {
            const digest = head.headers['docker-content-digest'];
            if (digest !== undefined && digestForm.test(digest) && isManifest(head))
                return digest;
        }
        else if (head.status !== 405)
            throw new RegistryError(`it answered ${head.status}`);
        const whole = await this.#ask(reference, 'GET', path, accept);
        if (whole.status === 404)
            return null;
        if (whole.status !== 200)
            throw new RegistryError(`it answered ${whole.status}`);
        if (!isManifest(whole) || !isJson(whole.body))
            throw new RegistryError('the answer is no manifest');
        const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(whole.body).digest('hex')}`;
        const said = whole.headers['docker-content-digest'];
        if (said !== undefined && said !== digest)
            throw new RegistryError('the answer has another digest than it says');
        return digest;
    }
    async #everyTag(reference) {
        const first = `${reference.repository}/tags/list`;
        const found = [];
        let path = `${first}?n=${pageSize}`;
        for (let page = 0; path !== null; page++) {
            if (page === mostPages)
                throw new RegistryError('it has too many tags');
            const reply = await this.#ask(reference, 'GET', path, 'application/json');
            if (reply.status !== 200)
                throw new RegistryError(`it answered ${reply.status}`);
            for (const tag of tagsIn(reply.body))
                found.push(tag);
            path = nextPage(reply.headers.link, first);
        }
        return found;
    }
    async #ask(reference, method, path, types) {
        const { registry, repository } = reference;
        const stopped = this.#stopped.get(registry);
        if (stopped !== undefined)
            throw new RegistryError(stopped);
        const url = this.#urlOf(registry, path);
        const given = this.#options.tokens?.get(registry) ?? null;
        const key = `${registry}/${repository}`;
        const token = given ?? (await this.#tokens.get(key)) ?? null;
        const send = (bearer) => this.#options.http({
            url,
            method,
            headers: { accept: types, ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }) },
        });
        let reply = await send(token);
        if (reply.status === 401 && token === null) {
            let asked = this.#tokens.get(key);
            if (asked === undefined) {
                asked = this.#anonymousToken(registry, repository, reply.headers['www-authenticate'] ?? '');
                this.#tokens.set(key, asked);
            }
            const anonymous = await asked;
            if (anonymous === null)
                throw new PrivateError();
            reply = await send(anonymous);
        }
        if (reply.status === 401 || reply.status === 403)
            throw new PrivateError();
        if (reply.status === 429) {
            this.#stopped.set(registry, 'it limits requests');
            throw new RegistryError('it limits requests');
        }
        return reply;
    }
    #urlOf(registry, path) {
        const { endpoint } = this.#options;
        if (endpoint === undefined)
            return `https://${publicRegistries.get(registry)?.host ?? registry}/v2/${path}`;
        const url = `${endpoint.replace(/\/+$/, '')}/v2/${path}`;
        // https://github.com/containerd/containerd/blob/main/docs/hosts.md#registry-host-namespace
        if (registry === 'docker.io' || new URL(endpoint).host === registry)
            return url;
        return `${url}${url.includes('?') ? '&' : '?'}ns=${(0,uri/* uriPart */.W)(registry)}`;
    }
    /** A token for reading one repository, without saying who asks; null when the service gives none. */
    async #anonymousToken(registry, repository, challenge) {
        const said = readChallenge(challenge);
        if (said === null || !this.#isTokenService(registry, said.realm))
            return null;
        const url = new URL(said.realm);
        if (said.service !== null)
            url.searchParams.set('service', said.service);
        // Never more than reading this repository, whatever the challenge names.
        url.searchParams.set('scope', `repository:${repository}:pull`);
        const reply = await this.#options.http({ url: url.href, headers: { accept: 'application/json' } });
        if (reply.status !== 200)
            return null;
        try {
            const body = JSON.parse(reply.body);
            const { token, access_token: access } = (body ?? {});
            const found = typeof token === 'string' ? token : access;
            return typeof found === 'string' && /^[\w.~+/=-]+$/.test(found) ? found : null;
        }
        catch {
            return null;
        }
    }
    /** A challenge names any address; only one of the registry's own domain is asked. */
    #isTokenService(registry, realm) {
        if (!URL.canParse(realm))
            return false;
        const service = new URL(realm);
        const { endpoint } = this.#options;
        const own = endpoint === undefined ? publicRegistries.get(registry) : undefined;
        const base = new URL(this.#urlOf(registry, ''));
        if (service.protocol !== base.protocol && service.protocol !== 'https:')
            return false;
        if (service.hostname === own?.tokens)
            return true;
        return domainOf(service.hostname) === domainOf(base.hostname);
    }
}
/** `auth.docker.io` \u2192 `docker.io`. Addresses of machines are their own. */
function domainOf(host) {
    return /^[\d.]+$|:/.test(host) ? host : host.split('.').slice(-2).join('.');
}
/** `Bearer realm="https://auth.docker.io/token",service="registry.docker.io"` (RFC 6750). */
function readChallenge(header) {
    const text = header.slice(0, 2000);
    if (!/^\s*Bearer\s/i.test(text))
        return null;
    const field = (name) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(text)?.[1] ?? null;
    const realm = field('realm');
    return realm === null ? null : { realm, service: field('service') };
}
/** An index, or the manifest of an image that is there for one platform only. */
function isManifest({ headers }) {
    const type = (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
    return indexTypes.includes(type) || manifestTypes.includes(type);
}
function isJson(text) {
    try {
        return typeof JSON.parse(text) === 'object';
    }
    catch {
        return false;
    }
}
function tagsIn(body) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        throw new RegistryError('the answer is not JSON or was cut off');
    }
    const tags = typeof value === 'object' && value !== null && 'tags' in value ? value.tags : undefined;
    // A repository without tags says null.
    if (tags === null)
        return [];
    if (!Array.isArray(tags))
        throw new RegistryError('the answer has no list of tags');
    return tags.filter((tag) => typeof tag === 'string' && /^\w[\w.-]{0,127}$/.test(tag));
}
/** `</v2/library/python/tags/list?last=3.9&n=1000>; rel="next"`: of its address only what is asked counts. */
function nextPage(link, path) {
    const target = /<([^>]*)>\s*;\s*rel="?next"?/.exec(link?.slice(0, 4000) ?? '')?.[1];
    if (target === undefined)
        return null;
    const mark = target.indexOf('?');
    return mark === -1 ? null : `${path}${target.slice(mark)}`;
}


/***/ }),

/***/ 63863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X6: () => (/* binding */ imagePurl),
/* harmony export */   f1: () => (/* binding */ imageText),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63217);

/** A name has at most 255 characters, a tag 128, a digest `sha512:` and 128. */
const longest = 255 + 1 + 128 + 1 + 135;
const domainForm = /^(?:[A-Za-z0-9][A-Za-z0-9.-]*|\[[0-9A-Fa-f:]+\])(?::\d+)?$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const identifierForm = /^[0-9a-f]{64}$/;
const componentForm = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/;
/** Between two letters or digits stand one dot, one or two underscores, or any number of hyphens, not mixed. */
const brokenSeparator = /\.[._-]|[_-]\.|_-|-_|___/;
/**
 * Reads an image reference after the distribution grammar
 * (https://pkg.go.dev/github.com/distribution/reference): `python` is `docker.io/library/python`,
 * `ghcr.io:443/o/i:1.2@sha256:\u2026` has everything. Null when the text is none, or still holds a variable.
 */
function parseImageReference(text) {
    if (text === '' || text.length > longest)
        return null;
    let rest = text;
    let digest = null;
    let malformed = null;
    const atSign = rest.indexOf('@');
    if (atSign !== -1) {
        digest = rest.slice(atSign + 1);
        if (!digestForm.test(digest)) {
            // A name and a tag are there all the same: what is no digest pins nothing, and hides nothing.
            if (!/^(?:sha\d+[:-]|[\w.-]+$)/i.test(digest))
                return null;
            malformed = digest;
            digest = null;
        }
        rest = rest.slice(0, atSign);
    }
    let tag = null;
    const colon = rest.lastIndexOf(':');
    if (colon > rest.lastIndexOf('/')) {
        tag = rest.slice(colon + 1);
        if (!tagForm.test(tag))
            return null;
        rest = rest.slice(0, colon);
    }
    const name = nameOf(rest);
    return name === null ? null : { ...name, tag, digest, ...(malformed === null ? {} : { malformed }) };
}
function nameOf(text) {
    // A bare image id is no name.
    if (text.length > 255 || identifierForm.test(text))
        return null;
    const slash = text.indexOf('/');
    const first = slash === -1 ? '' : text.slice(0, slash);
    // Only a dot, a port, `localhost` or a capital letter tell a registry from a first folder.
    const hasRegistry = /[.:A-Z[]/.test(first) || first === 'localhost';
    if (hasRegistry && !domainForm.test(first))
        return null;
    const path = hasRegistry ? text.slice(slash + 1) : text;
    for (const component of path.split('/')) {
        if (!componentForm.test(component) || brokenSeparator.test(component))
            return null;
    }
    const registry = hasRegistry && first !== 'index.docker.io' ? first : 'docker.io';
    const official = registry === 'docker.io' && !path.includes('/');
    return { registry, repository: official ? `library/${path}` : path };
}
/** The name as people write it: `python`, `grafana/mimir`, `ghcr.io/o/i`. */
function imageName({ registry, repository }) {
    if (registry !== 'docker.io')
        return `${registry}/${repository}`;
    const [first = '', ...rest] = repository.split('/');
    if (first === 'library' && rest.length === 1)
        return rest[0];
    // Docker Hub's own name stays where the first folder would be taken for a registry.
    return first.includes('.') || first === 'localhost' ? `docker.io/${repository}` : repository;
}
/** The familiar form with tag and digest: `python:3.6-buster`. Parses back to the same reference. */
function imageText(reference) {
    const tag = reference.tag === null ? '' : `:${reference.tag}`;
    const digest = reference.digest === null ? '' : `@${reference.digest}`;
    return `${imageName(reference)}${tag}${digest}`;
}
/** `pkg:docker/python@3.6-buster`; other registries as `repository_url`, as purl has it. */
function imagePurl(reference) {
    const { registry, digest, tag } = reference;
    const name = registry === 'docker.io' ? imageName(reference) : reference.repository;
    return (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purl */ .E)('docker', name, digest ?? tag, registry === 'docker.io' ? {} : { repository_url: registry });
}


/***/ }),

/***/ 63217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ purl)
/* harmony export */ });
/* harmony import */ var _uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81844);

/** Ecosystems whose names carry a namespace before the last `/` (https://github.com/package-url/purl-spec). */
const lowerCased = new Set(['github', 'pypi', 'docker', 'hex', 'composer', 'deb', 'apk']);
/** `pkg:npm/%40scope/name@1.2.3`. Null for ecosystems that purl does not know or a name that is not known. */
function purl(ecosystem, name, version = null, qualifiers = {}) {
    if (name === '' || name.includes('\0'))
        return null;
    const spelled = lowerCased.has(ecosystem) ? name.toLowerCase() : name;
    const normal = ecosystem === 'pypi' ? spelled.replace(/[-_.]+/g, '-') : spelled;
    const path = normal.split('/').map(_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W).join('/');
    const suffix = version === null || version === '' ? '' : `@${(0,_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W)(version)}`;
    const query = Object.entries(qualifiers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${(0,_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W)(value)}`)
        .join('&');
    return `pkg:${ecosystem}/${path}${suffix}${query === '' ? '' : `?${query}`}`;
}


/***/ })

};
