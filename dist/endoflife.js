export const id = 6781;
export const ids = [6781];
export const modules = {

/***/ 16781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchLifecycles: () => (/* binding */ fetchLifecycles)
});

// EXTERNAL MODULE: ./build/model/day.js
var model_day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/uri.js
var uri = __webpack_require__(81844);
;// CONCATENATED MODULE: ./build/clients/lifecycle-product.js

/** What was wrong with a reply, in words that fit after "because". */
class ReplyError extends Error {
}
/**
 * Reads one product of the API v1 (https://endoflife.date/docs/api/v1/). Unknown members are fine, as the
 * API promises only to add; a member that is missing or of another type throws a ReplyError.
 */
function readProduct(value) {
    const product = shape(value, 'the product');
    const name = lifecycle_product_text(product.name, 'the product\u2019s name');
    const releases = product.releases;
    if (!Array.isArray(releases))
        throw new ReplyError(`${name} has no list of releases`);
    const links = isShape(product.links) ? product.links : {};
    return {
        name,
        label: typeof product.label === 'string' ? product.label : name,
        category: typeof product.category === 'string' ? product.category : '',
        aliases: strings(product.aliases),
        identifiers: purls(product.identifiers),
        policy: typeof links.releasePolicy === 'string' ? links.releasePolicy : null,
        cycles: releases.map((release) => readCycle(release, name)),
    };
}
function readCycle(value, product) {
    const release = shape(value, `a release of ${product}`);
    const cycle = lifecycle_product_text(release.name, `a release of ${product}`);
    const where = `${product} ${cycle}`;
    const latest = isShape(release.latest) ? release.latest : {};
    const label = typeof release.label === 'string' ? bareLabel(release.label) : cycle;
    const eol = phase(release, 'isEol', 'eolFrom', where);
    if (eol === undefined)
        throw new ReplyError(`${where} does not say whether it has ended`);
    const eoas = phase(release, 'isEoas', 'eoasFrom', where);
    const eoes = phase(release, 'isEoes', 'eoesFrom', where);
    const discontinued = phase(release, 'isDiscontinued', 'discontinuedFrom', where);
    return {
        cycle,
        released: day(release.releaseDate, where),
        codename: typeof release.codename === 'string' ? release.codename : null,
        label: label === cycle ? null : label,
        eol,
        ...(eoas === undefined ? {} : { eoas }),
        ...(eoes === undefined ? {} : { eoes }),
        ...(discontinued === undefined ? {} : { discontinued }),
        lts: day(release.ltsFrom, where) ?? release.isLts === true,
        latest: typeof latest.name === 'string' ? latest.name : null,
        latestDate: day(latest.date, where),
    };
}
/** The day where there is one; the boolean was computed against the day the site was built, so it goes stale. */
function phase(release, is, from, where) {
    if (release[is] === undefined && release[from] === undefined)
        return undefined;
    const date = day(release[from], where);
    if (date !== null)
        return date;
    const flag = release[is];
    if (flag === null || flag === undefined)
        return null;
    if (typeof flag !== 'boolean')
        throw new ReplyError(`${where} has an ${is} that is not true or false`);
    return flag;
}
/** `24 (LTS)` and `26 (Upcoming LTS)`: the API writes into the label what it also says in `isLts`. */
function bareLabel(label) {
    return label.replace(/ \((?:Upcoming )?LTS\)$/, '');
}
function day(value, where) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'string' && (0,model_day/* isDay */.N)(value))
        return value;
    throw new ReplyError(`${where} has a date that is none`);
}
function lifecycle_product_text(value, what) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new ReplyError(`${what} is missing`);
}
function shape(value, what) {
    if (isShape(value))
        return value;
    throw new ReplyError(`${what} is not an object`);
}
function isShape(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function purls(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item) => isShape(item) && item.type === 'purl' && typeof item.id === 'string' ? [item.id] : []);
}

// EXTERNAL MODULE: ./build/clients/lifecycle-table.js + 2 modules
var lifecycle_table = __webpack_require__(58405);
;// CONCATENATED MODULE: ./build/clients/endoflife.js





const publicEndpoint = 'https://endoflife.date/api/v1';
/** From here on the one request for everything (277 KB gzipped) is cheaper than one for each. */
const many = 20;
const parallel = 6;
/**
 * Asks endoflife.date for the products that were met and nothing else. What it does not answer, or answers in a
 * form that cannot be trusted, comes from the bundled table, and one diagnostic says so. Never rejects.
 */
async function fetchLifecycles(request) {
    const bundled = (0,lifecycle_table.bundledLifecycles)();
    const names = [...new Set(request.products)].sort();
    const told = new Map();
    const failures = new Map();
    if (names.length > many)
        await fetchAll(request, names, told, failures);
    else
        await fetchEach(request, names, told, failures);
    const days = [...told.values()].flatMap(({ day }) => (day === null ? [] : [day]));
    const allLive = names.every((name) => told.has(name) || bundled.get(name) === undefined);
    const someLive = told.size > 0;
    return {
        lifecycles: {
            source: allLive && someLive
                ? 'endoflife.date, live'
                : someLive
                    ? `endoflife.date, live, and ${bundled.source}`
                    : bundled.source,
            asOf: [...days, ...(allLive && someLive ? [] : [bundled.asOf])].sort()[0] ?? bundled.asOf,
            get: (name) => told.get(name)?.product ?? bundled.get(name),
        },
        diagnostics: explain(failures, bundled, request.date),
    };
}
async function fetchEach(request, names, told, failures) {
    const waiting = [...names];
    const work = async () => {
        for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
            try {
                const body = await ask(request, `products/${(0,uri/* uriPart */.W)(name)}`);
                if (!isShape(body))
                    throw new ReplyError('the answer is not what the API promises');
                told.set(name, { product: trusted(body.result), day: dayOf(body) });
            }
            catch (error) {
                failures.set(name, reason(error));
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(parallel, names.length) }, work));
}
async function fetchAll(request, names, told, failures) {
    let listed;
    let day;
    try {
        const body = await ask(request, 'products/full');
        if (!isShape(body) || !Array.isArray(body.result))
            throw new ReplyError('the answer is not what the API promises');
        listed = body.result;
        day = dayOf(body);
    }
    catch (error) {
        for (const name of names)
            failures.set(name, reason(error));
        return;
    }
    const byName = new Map();
    for (const product of listed) {
        if (!isShape(product) || typeof product.name !== 'string')
            continue;
        byName.set(product.name, product);
        for (const alias of Array.isArray(product.aliases) ? product.aliases : []) {
            if (typeof alias === 'string' && !byName.has(alias))
                byName.set(alias, product);
        }
    }
    for (const name of names) {
        try {
            const product = byName.get(name);
            if (product === undefined)
                throw new ReplyError('the service does not list it');
            told.set(name, { product: trusted(product), day });
        }
        catch (error) {
            failures.set(name, reason(error));
        }
    }
}
/** A product without releases would make everything unknown, and look clean. */
function trusted(value) {
    const product = readProduct(value);
    if (product.cycles.length === 0)
        throw new ReplyError('the answer has no releases');
    return (0,lifecycle_table.supplemented)(product);
}
/** One GET, asked with the ETag of the kept reply where there is one. */
async function ask(request, path) {
    let url = `${(request.endpoint ?? publicEndpoint).replace(/\/+$/, '')}/${path}`;
    const kept = await recall(request.store, url);
    const headers = { accept: 'application/json' };
    if (kept?.etag)
        headers['if-none-match'] = kept.etag;
    const key = url;
    // Products get renamed, and the old name answers 301 (https://endoflife.date/docs/api/v1/).
    for (let hops = 0; hops < 3; hops++) {
        const reply = await request.http({ url, headers });
        const { status } = reply;
        if (status === 304 && kept)
            return parseBody(kept.body);
        if (status === 301 || status === 302 || status === 307 || status === 308) {
            url = redirected(url, reply.headers.location ?? null);
            continue;
        }
        if (status === 404)
            throw new ReplyError('the service does not list it');
        if (status === 429)
            throw new ReplyError('the service limits requests');
        if (status !== 200)
            throw new ReplyError(`the service answered ${status}`);
        const body = parseBody(reply.body);
        await keep(request.store, key, { etag: reply.headers.etag ?? null, body: reply.body });
        return body;
    }
    throw new ReplyError('the service redirects without end');
}
/** Stays on the host that was configured: requests go nowhere else. */
function redirected(from, location) {
    let target;
    try {
        target = new URL(location ?? '', from);
    }
    catch {
        throw new ReplyError('the service redirects to no address');
    }
    if (location === null || target.host !== new URL(from).host)
        throw new ReplyError('the service redirects to another host');
    return target.href;
}
function parseBody(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        throw new ReplyError('the answer is not JSON or was cut off');
    }
}
async function recall(store, key) {
    try {
        const text = await store?.get(key);
        const value = text === undefined ? undefined : JSON.parse(text);
        if (!isShape(value) || typeof value.body !== 'string')
            return undefined;
        JSON.parse(value.body); // a reply that was cut off in the cache is asked for again
        return { etag: typeof value.etag === 'string' ? value.etag : null, body: value.body };
    }
    catch {
        return undefined; // a broken cache is no cache
    }
}
async function keep(store, key, kept) {
    if (kept.etag === null)
        return;
    try {
        await store?.set(key, JSON.stringify(kept));
    }
    catch {
        // A cache that cannot be written costs a request next time, no more.
    }
}
function dayOf(body) {
    const day = typeof body.generated_at === 'string' ? body.generated_at.slice(0, 10) : '';
    return (0,model_day/* isDay */.N)(day) ? day : null;
}
function reason(error) {
    if (error instanceof ReplyError)
        return error.message;
    return 'the service did not answer';
}
/** One diagnostic however many products failed: a service that is down is one fact. */
function explain(failures, bundled, date) {
    if (failures.size === 0)
        return [];
    const reasons = [...new Set(failures.values())].sort();
    const names = [...failures.keys()].sort();
    const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
    const why = reasons.slice(0, 2).join('; ');
    return [
        (0,diagnostic/* diagnostic */.Y)('stale-data', `endoflife.date could not be used for ${shown} (${why}). The ${bundled.source} was used instead${(0,lifecycle_table.ageText)(bundled, date)}.`, { severity: (0,lifecycle_table.isStale)(bundled, date ?? null) ? 'warning' : 'notice' }),
    ];
}


/***/ })

};
