export const id = 5487;
export const ids = [5487];
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

/***/ 75487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchPackageIndex: () => (/* binding */ fetchPackageIndex)
});

// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/table.js
var table = __webpack_require__(40426);
// EXTERNAL MODULE: ./build/clients/budget.js
var budget = __webpack_require__(71682);
// EXTERNAL MODULE: ./build/model/uri.js
var uri = __webpack_require__(81844);
// EXTERNAL MODULE: ./build/clients/index-reply.js
var index_reply = __webpack_require__(71662);
;// CONCATENATED MODULE: ./build/clients/crates.js


/** The sparse index (https://doc.rust-lang.org/cargo/reference/registry-index.html). */
async function fetchCrates(name, http, base) {
    const lower = (0,uri/* uriPart */.W)(name.toLowerCase());
    return readCrates(await (0,index_reply/* fetchBody */.nE)([`${(0,index_reply/* withoutSlash */.mW)(base)}/${folderOf(lower)}/${lower}`], 'text/plain', http));
}
function folderOf(name) {
    if (name.length < 3)
        return String(name.length);
    return name.length === 3 ? `3/${name[0]}` : `${name.slice(0, 2)}/${name.slice(2, 4)}`;
}
function readCrates(body) {
    const lines = body.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0)
        throw new index_reply/* IndexError */.db('the answer is empty');
    return lines.map((line) => {
        const entry = (0,index_reply/* parseJson */.qF)(line);
        if (!(0,index_reply/* isShape */.o2)(entry) || typeof entry.vers !== 'string')
            throw new index_reply/* IndexError */.db('an entry has no version');
        return {
            version: entry.vers,
            uploaded: (0,index_reply/* timeOf */.nR)(entry.pubtime),
            yanked: entry.yanked === true,
            // A lower bound, where a bare version of Cargo's would be a caret.
            requires: typeof entry.rust_version === 'string' ? `>=${entry.rust_version}` : null,
        };
    });
}

;// CONCATENATED MODULE: ./build/clients/npm.js


/** The package document (https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md). */
async function fetchNpm(name, http, base) {
    const path = (0,uri/* uriPart */.W)(name).replace(/^%40/, '@');
    // The abbreviated document has no times.
    return readNpm(await (0,index_reply/* fetchBody */.nE)([`${(0,index_reply/* withoutSlash */.mW)(base)}/${path}`], 'application/json', http));
}
function readNpm(body) {
    const reply = (0,index_reply/* parseJson */.qF)(body);
    if (!(0,index_reply/* isShape */.o2)(reply.versions))
        throw new index_reply/* IndexError */.db('the answer has no versions');
    const times = (0,index_reply/* isShape */.o2)(reply.time) ? reply.time : {};
    const latest = (0,index_reply/* isShape */.o2)(reply['dist-tags']) ? reply['dist-tags'].latest : undefined;
    return Object.entries(reply.versions).map(([version, about]) => {
        const engines = (0,index_reply/* isShape */.o2)(about) && (0,index_reply/* isShape */.o2)(about.engines) ? about.engines : {};
        return {
            version,
            uploaded: (0,index_reply/* timeOf */.nR)(times[version]),
            yanked: (0,index_reply/* isShape */.o2)(about) && typeof about.deprecated === 'string' && about.deprecated !== '',
            requires: (0,index_reply/* textOr */.ph)(engines.node, null),
            ...(version === latest ? { preferred: true } : {}),
        };
    });
}

;// CONCATENATED MODULE: ./build/clients/packagist.js


/** Composer's repository protocol, version 2 (https://getcomposer.org/doc/05-repositories.md#metadata-url). */
async function fetchPackagist(name, http, base) {
    const path = name.toLowerCase().split('/').map(uri/* uriPart */.W).join('/');
    const body = await (0,index_reply/* fetchBody */.nE)([`${(0,index_reply/* withoutSlash */.mW)(base)}/p2/${path}.json`], 'application/json', http);
    return readPackagist(body, name);
}
function readPackagist(body, name) {
    const reply = (0,index_reply/* parseJson */.qF)(body);
    const packages = (0,index_reply/* isShape */.o2)(reply.packages) ? reply.packages : {};
    const listed = packages[name.toLowerCase()] ?? packages[name];
    if (!Array.isArray(listed))
        throw new index_reply/* IndexError */.db('the answer does not list it');
    const entries = reply.minified === 'composer/2.0' ? expand(listed) : listed.filter(index_reply/* isShape */.o2);
    return entries.flatMap((entry) => {
        const version = (0,index_reply/* textOr */.ph)(entry.version, null);
        if (version === null)
            return [];
        const requires = (0,index_reply/* isShape */.o2)(entry.require) ? (0,index_reply/* textOr */.ph)(entry.require.php, null) : null;
        return [{ version, uploaded: (0,index_reply/* timeOf */.nR)(entry.time), yanked: false, requires }];
    });
}
/** Each entry says only what differs from the one before; `__unset` takes a member away. */
function expand(entries) {
    const expanded = [];
    let current = {};
    for (const entry of entries) {
        if (!(0,index_reply/* isShape */.o2)(entry))
            continue;
        const next = Object.entries({ ...current, ...entry }).filter(([, value]) => value !== '__unset');
        current = Object.fromEntries(next);
        expanded.push(current);
    }
    return expanded;
}

;// CONCATENATED MODULE: ./build/clients/pypi.js


/**
 * The Simple API in JSON (https://peps.python.org/pep-0691/, times and versions by PEP 700). `base` is a host or,
 * as pip writes it, the address that ends in `/simple`.
 */
async function fetchPypi(name, http, base) {
    const normal = (0,uri/* uriPart */.W)(name.toLowerCase().replace(/[-_.]+/g, '-'));
    const root = (0,index_reply/* withoutSlash */.mW)(base);
    const urls = root.endsWith('/simple')
        ? [`${root}/${normal}/`]
        : [`${root}/simple/${normal}/`, `${root}/${normal}/`];
    return readPypi(await (0,index_reply/* fetchBody */.nE)(urls, 'application/vnd.pypi.simple.v1+json', http));
}
function readPypi(body) {
    const reply = (0,index_reply/* parseJson */.qF)(body);
    if (!Array.isArray(reply.files))
        throw new index_reply/* IndexError */.db('the answer has no list of files');
    const releases = new Map();
    const name = (0,index_reply/* textOr */.ph)(reply.name, '');
    for (const file of reply.files) {
        if (!(0,index_reply/* isShape */.o2)(file))
            continue;
        const version = versionOf((0,index_reply/* textOr */.ph)(file.filename, ''), name);
        if (version === null)
            continue;
        const found = releaseOf(file, version);
        const key = `${version}\0${found.requires ?? ''}`;
        const known = releases.get(key);
        releases.set(key, known === undefined ? found : merged(known, found));
    }
    return [...releases.values()];
}
function releaseOf(file, version) {
    const requires = (0,index_reply/* textOr */.ph)(file['requires-python'], '').trim();
    return {
        version,
        uploaded: (0,index_reply/* timeOf */.nR)(file['upload-time']),
        yanked: file.yanked !== undefined && file.yanked !== false,
        requires: requires === '' ? null : requires,
    };
}
/** Two files of one release: there since the first came, withdrawn when all are. */
function merged(a, b) {
    const uploaded = [a.uploaded, b.uploaded].filter((time) => time !== null).sort()[0] ?? null;
    return { ...a, uploaded, yanked: a.yanked && b.yanked };
}
/** `certbot-1.23.0-py3-none-any.whl`, `certbot_dns_route53-1.23.0.tar.gz` \u2192 `1.23.0`. Null for other files. */
function versionOf(filename, name) {
    if (filename.endsWith('.whl'))
        return filename.split('-')[1] ?? null;
    const source = /^(.+)\.(?:tar\.gz|tar\.bz2|tar\.xz|tgz|zip)$/.exec(filename)?.[1];
    if (source === undefined)
        return null;
    // Old sdists have hyphens in the name, so it is cut off by its length.
    const normal = source.toLowerCase().replace(/[-_.]/g, '-');
    const prefix = `${name.toLowerCase().replace(/[-_.]/g, '-')}-`;
    if (name !== '' && normal.startsWith(prefix))
        return source.slice(prefix.length);
    return source.slice(source.lastIndexOf('-') + 1);
}

;// CONCATENATED MODULE: ./build/clients/rubygems.js


/** The compact index (https://guides.rubygems.org/rubygems-org-compact-index-api/). */
async function fetchRubygems(name, http, base) {
    return readRubygems(await (0,index_reply/* fetchBody */.nE)([`${(0,index_reply/* withoutSlash */.mW)(base)}/info/${(0,uri/* uriPart */.W)(name)}`], 'text/plain', http));
}
/** `7.0.4-java activesupport:= 7.0.4|checksum:\u2026,ruby:>= 2.7.0,rubygems:>= 1.8.11` below a line of `---`. */
function readRubygems(body) {
    const lines = body.split('\n');
    const start = lines.findIndex((line) => line.trim() === '---');
    if (start === -1)
        throw new index_reply/* IndexError */.db('the answer is no compact index');
    return lines.slice(start + 1).flatMap((line) => {
        const text = line.trim();
        const version = /^(\d[^\s-]*)/.exec(text)?.[1];
        if (version === undefined)
            return [];
        const said = requirementsOf(text);
        return [
            {
                version,
                uploaded: (0,index_reply/* timeOf */.nR)(said.get('created_at')),
                yanked: false,
                requires: said.get('ruby') ?? null,
            },
        ];
    });
}
function requirementsOf(line) {
    const bar = line.indexOf('|');
    if (bar === -1)
        return new Map();
    return new Map(line
        .slice(bar + 1)
        .split(',')
        .map((part) => {
        const colon = part.indexOf(':');
        return [part.slice(0, colon), part.slice(colon + 1)];
    }));
}

;// CONCATENATED MODULE: ./build/clients/package-index.js









const indexes = {
    pypi: { endpoint: 'pypi', base: 'https://pypi.org/simple', read: fetchPypi },
    npm: { endpoint: 'npm', base: 'https://registry.npmjs.org', read: fetchNpm },
    gem: { endpoint: 'rubygems', base: 'https://rubygems.org', read: fetchRubygems },
    cargo: { endpoint: 'crates', base: 'https://index.crates.io', read: fetchCrates },
    composer: { endpoint: 'packagist', base: 'https://repo.packagist.org', read: fetchPackagist },
};
const parallel = 6;
/** More are not asked for: a change that moves so many is told by its first ones. */
const mostPackages = 200;
/** Looks up every package once. Never rejects: what was not answered has no releases and a diagnostic. */
async function fetchPackageIndex(request) {
    const wanted = [
        ...new Map([...request.packages]
            .filter(({ ecosystem }) => (0,table/* lookUp */.T)(indexes, ecosystem) !== undefined)
            .map((name) => [keyOf(name.ecosystem, name.name), name])).values(),
    ];
    const found = new Map();
    const diagnostics = [];
    let unspent = 0;
    const unanswered = new Map();
    const waiting = wanted.slice(0, mostPackages);
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const { ecosystem, name } = next;
            const index = (0,table/* lookUp */.T)(indexes, ecosystem);
            if (index === undefined)
                continue;
            try {
                if (!isPackageName(name))
                    throw new index_reply/* IndexError */.db('that is no name of a package');
                const base = request.endpoints?.[index.endpoint] ?? index.base;
                found.set(keyOf(ecosystem, name), await index.read(name, request.http, base));
            }
            catch (error) {
                if (error instanceof budget/* SpentError */.p) {
                    unspent += 1;
                    continue;
                }
                const why = error instanceof Error ? error.message : String(error);
                if (request.isAudit === true) {
                    unanswered.set(name, why);
                    continue;
                }
                diagnostics.push((0,diagnostic/* diagnostic */.Y)('unreachable', `${name} was not looked up in the ${ecosystem} index: ${why}. What depends on it was not checked.`));
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(parallel, waiting.length) }, work));
    if (wanted.length > mostPackages) {
        const left = wanted.length - mostPackages;
        diagnostics.push((0,diagnostic/* diagnostic */.Y)('skipped', `${left} packages were not looked up in their indexes: only the first ${mostPackages} are.`));
    }
    if (unspent > 0) {
        const packages = unspent === 1 ? '1 package was' : `${unspent} packages were`;
        const message = `${packages} not looked up in the package indexes: the budget of this run is spent.`;
        diagnostics.push((0,diagnostic/* diagnostic */.Y)('skipped', message, { severity: 'notice' }));
    }
    if (unanswered.size > 0) {
        const names = [...unanswered.keys()].sort();
        const some = names.slice(0, 3).map((name) => `\`${name}\``);
        const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
        const reasons = [...new Set(unanswered.values())].sort().slice(0, 3).join('; ');
        const message = `What ${some.join(', ')}${more} resolved to was not checked: ${reasons}.`;
        diagnostics.push((0,diagnostic/* diagnostic */.Y)('unreachable', message, { severity: 'notice' }));
    }
    diagnostics.sort((a, b) => (a.message < b.message ? -1 : 1));
    return { index: { releases: (ecosystem, name) => found.get(keyOf(ecosystem, name)) }, diagnostics };
}
function keyOf(ecosystem, name) {
    return `${ecosystem}:${name}`;
}
/** Names come from repositories and become part of an address. */
function isPackageName(name) {
    return name.length <= 214 && /^@?[A-Za-z0-9][\w.~-]*(?:\/[A-Za-z0-9_][\w.~-]*)?$/.test(name);
}


/***/ })

};
