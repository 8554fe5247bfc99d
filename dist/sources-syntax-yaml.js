export const id = 6064;
export const ids = [6064];
export const modules = {

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isInfrastructureProgram)
/* harmony export */ });
/** Folders in which programs describe infrastructure; those of compiled languages are not even opened elsewhere. */
const folders = /(?:^|[/_.-])(?:cdk|infra|infrastructure|stacks?|lambdas?|constructs?|pulumi|iac)(?:[/_.-]|$)|[Ss]tack\.[a-z]+$/;
/** Where projects of Pulumi and the AWS CDK begin. */
const entries = /(?:^|\/)(?:__main__|app)\.py$|^(?:[^/]+\/)?index\.ts$/;
const languages = /\.(?:ts|js|mjs|mts|py|java|kt|cs|go)$/;
/** Whether the path alone lets a program be one of the AWS CDK or of Pulumi. */
function isInfrastructureProgram(path) {
    return languages.test(path) && !path.endsWith('.d.ts') && (folders.test(path) || entries.test(path));
}


/***/ }),

/***/ 31598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ followLinks),
/* harmony export */   s: () => (/* binding */ atTargets)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98963);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31736);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9259);



/** As many links as the kernel follows before it calls them a loop. */
const mostHops = 40;
/** Files below linked folders that are looked at under the link's name too. */
const mostAliases = 5000;
/**
 * Follows links as Docker, npm and shells do, but never out of the tree: what a link leads to is looked up among the
 * entries, not on disk.
 */
async function followLinks(workspace, listed, sourcesOf) {
    const symbolic = listed.filter(({ kind }) => kind === 'symlink').map(({ path }) => path);
    const links = new Map();
    const idle = new Set();
    const diagnostics = [];
    if (symbolic.length === 0)
        return { workspace, entries: listed, links, idle, diagnostics };
    const targets = await readLinks(workspace, symbolic);
    const index = new _model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .FileIndex */ .rx(listed);
    const followed = new Map();
    const follow = (path, target) => {
        const entry = { ...target, path };
        followed.set(path, entry);
        links.set(path, target.path);
        const own = new Set(sourcesOf(target));
        if (sourcesOf(entry).every((source) => own.has(source)))
            idle.add(path);
    };
    for (const path of symbolic) {
        const end = resolveLink(path, targets);
        const file = end === null ? undefined : index.get(end);
        if (file?.kind === 'file')
            follow(path, file);
        else if (end !== null && index.hasFolder(end)) {
            for (const entry of listed) {
                if (entry.kind !== 'file' || !entry.path.startsWith(`${end}/`))
                    continue;
                if (followed.size >= mostAliases)
                    break;
                follow(path + entry.path.slice(end.length), entry);
            }
        }
        else if (sourcesOf({ path, kind: 'file', executable: false, id: null, size: null }).length > 0)
            diagnostics.push(notFollowed(path));
    }
    const entries = [...listed.filter(({ path }) => !followed.has(path)), ...followed.values()].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
    return { workspace: new LinkedTree(workspace, links), entries, links, idle, diagnostics };
}
async function readLinks(workspace, paths) {
    const own = (await workspace.links?.(paths)) ?? paths.map(() => null);
    const others = paths.filter((_, place) => own[place] === null);
    // In git, a link is a blob that holds its target.
    const contents = await workspace.read(others);
    const targets = new Map();
    for (const [place, path] of paths.entries())
        if (own[place] !== null)
            targets.set(path, own[place]);
    for (const [place, path] of others.entries()) {
        const content = contents[place];
        if (content.ok)
            targets.set(path, content.text);
    }
    return targets;
}
/** Where a link ends, through links on the way. Null for a loop and for what leaves the tree. */
function resolveLink(path, targets) {
    let at = path;
    for (let hop = 0; hop < mostHops && at !== null; hop++) {
        const link = linkOn(at, targets);
        if (link === null)
            return at;
        const target = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(link), targets.get(link));
        const rest = at.slice(link.length + 1);
        at = target === null ? null : rest === '' ? target : (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(target, rest);
    }
    return null;
}
/** The first part of a path that is a link: the path itself, or a folder of it. */
function linkOn(path, targets) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
        const folder = path.slice(0, end);
        if (targets.has(folder))
            return folder;
    }
    return targets.has(path) ? path : null;
}
function notFollowed(path) {
    const message = 'This link was not followed: it leads out of the repository, to itself, or to what is not committed.';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)('skipped', message, { path, severity: 'notice' });
}
class LinkedTree {
    revision;
    #inner;
    #links;
    constructor(inner, links) {
        this.revision = inner.revision;
        this.#inner = inner;
        this.#links = links;
    }
    list() {
        return this.#inner.list();
    }
    read(paths) {
        return this.#inner.read(paths.map((path) => this.#links.get(path) ?? path));
    }
}
/** Findings in what a link leads to stand in that file, where they can be repaired, and name the link. */
function atTargets(findings, links) {
    if (links.size === 0)
        return findings;
    const targetOf = (path) => links.get(path) ?? path;
    return findings.map((finding) => {
        const target = links.get(finding.path);
        if (target === undefined)
            return finding;
        const link = {
            path: finding.path,
            span: (0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(0, 0),
            message: `\`${finding.path}\` is a link to this file`,
        };
        const fix = finding.fix && {
            ...finding.fix,
            edits: finding.fix.edits.map((edit) => ({ ...edit, path: targetOf(edit.path) })),
        };
        return { ...finding, path: target, related: [...finding.related, link], fix };
    });
}


/***/ }),

/***/ 96064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FL: () => (/* binding */ ReadingCache),
  rB: () => (/* binding */ openTree),
  Zc: () => (/* binding */ readTree),
  Mj: () => (/* binding */ sourcesFor),
  uv: () => (/* binding */ treeReader)
});

// EXTERNAL MODULE: ./build/data/infrastructure-programs.js
var infrastructure_programs = __webpack_require__(8178);
;// CONCATENATED MODULE: ./build/data/ignored-extensions.js

/** Endings that no format here has: pictures, fonts, archives, pages, styles, and languages that no source reads. */
const endings = new Set(`png jpg jpeg gif ico webp bmp tif tiff svg eps psd ttf otf woff woff2 eot pdf doc docx xls xlsx ppt pptx
  mp3 mp4 mov avi wav ogg webm flac zip gz tgz bz2 xz 7z jar war class o a so dylib dll exe wasm bin dat
  md markdown rst adoc html htm css scss sass less styl csv tsv sql graphql proto golden snap map patch diff po pot mo
  go rs c cc cpp cxx h hh hpp hxx m mm java kt scala clj cljs erl hrl ex elm hs lua pl pm r jl dart tsx jsx vue svelte
  vb fs ml mli nim zig sol asm s pem crt cer der p12 jks`.split(/\s+/));
/**
 * Nobody needs to be asked about this path: most files of most repositories, and asking more than a hundred sources
 * takes longer than reading a small file. Names as in `Dockerfile.go` are left to the sources.
 */
function isInert(path) {
    const dot = path.lastIndexOf('.');
    const name = path.lastIndexOf('/') + 1;
    if (dot <= name || !endings.has(path.slice(dot + 1).toLowerCase()))
        return false;
    return !/file/i.test(path.slice(name, dot)) && !(0,infrastructure_programs/* isInfrastructureProgram */.w)(path);
}

// EXTERNAL MODULE: ./build/model/append.js
var append = __webpack_require__(69468);
// EXTERNAL MODULE: ./build/model/call-target.js
var call_target = __webpack_require__(84500);
// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/facts.js
var model_facts = __webpack_require__(16609);
// EXTERNAL MODULE: ./build/model/line-ends.js
var line_ends = __webpack_require__(97093);
// EXTERNAL MODULE: ./build/model/workspace.js
var model_workspace = __webpack_require__(9259);
// EXTERNAL MODULE: ./build/engine/links.js
var links = __webpack_require__(31598);
// EXTERNAL MODULE: ./build/sources/infrastructure/service-versions.js
var service_versions = __webpack_require__(47902);
// EXTERNAL MODULE: ./build/sources/runtimes/claim.js
var claim = __webpack_require__(58199);
;// CONCATENATED MODULE: ./build/engine/named-values.js



/** A name leads to a name that leads to a value: longer chains are loops. */
const longestChain = 8;
/** More values than these are no one's version. */
const mostValues = 64;
/** The runtimes whose versions are names, by the values that the files of their folder give these names. */
function runtimesByName(facts) {
    const uses = facts.filter((fact) => fact.kind === 'named-runtime');
    if (uses.length === 0)
        return [];
    const names = new Names(facts.filter((fact) => fact.kind === 'named-value'));
    const found = [];
    for (const use of uses)
        (0,append/* append */.B)(found, runtimesOf(use, names));
    return found;
}
function runtimesOf(use, names) {
    const { path, span, folder, pieces, form, source, owner } = use;
    return names.textsOf(pieces, folder, { path, span }).flatMap((value) => (0,service_versions/* readServiceVersion */.U)(form, value.text).map((spoken) => ({
        kind: 'runtime',
        path: value.path,
        span: value.span,
        text: value.text,
        product: spoken.product,
        version: spoken.version,
        constraint: spoken.constraint,
        role: (0,claim/* roleOf */.kp)(spoken.product),
        source,
        ...(owner === undefined ? {} : { owner }),
        related: [{ path, span, message: 'used here' }],
    })));
}
class Names {
    #byFolder = new Map();
    constructor(values) {
        for (const value of values) {
            const folder = this.#byFolder.get(value.folder) ?? new Map();
            this.#byFolder.set(value.folder, folder);
            // `local.versions.blue` is asked for as `local.versions.*` too.
            for (const name of new Set([value.name, ...withWildcards(value.name)])) {
                const list = folder.get(name);
                if (list)
                    list.push(value);
                else
                    folder.set(name, [value]);
            }
        }
    }
    /** Every text that pieces may come to; where several names are joined, only if each has one value. */
    textsOf(pieces, folder, written, depth = 0) {
        if (depth > longestChain)
            return [];
        let results = [{ text: '', ...written }];
        let several = false;
        for (const piece of pieces) {
            const values = typeof piece === 'string' ? null : this.#valuesOf(piece.ref, folder, depth);
            if (values !== null && (values.length === 0 || (values.length > 1 && several)))
                return [];
            several ||= values !== null && values.length > 1;
            results = results.flatMap((before) => values === null
                ? [{ ...before, text: before.text + piece }]
                : values.map((value) => ({ ...value, text: before.text + value.text })));
            if (results.length > mostValues)
                return [];
        }
        return results;
    }
    #valuesOf(name, folder, depth) {
        const all = this.#byFolder.get(folder)?.get(name) ?? [];
        const given = all.filter(({ rank }) => rank === 'given');
        const chosen = given.length > 0 ? given : all.filter(({ rank }) => rank === 'default');
        const byFile = all.filter(({ rank }) => rank === 'file');
        return [...chosen, ...byFile]
            .slice(0, mostValues)
            .flatMap(({ pieces, from, path, span }) => this.textsOf(pieces, from, { path, span }, depth + 1));
    }
}
/** Names with one part unknown, or two neighbors: `var.a.b.c` \u2192 `var.a.*.c`, `var.a.b.*` \u2026 */
function withWildcards(name) {
    const parts = name.split('.');
    const found = [];
    for (let at = 2; at < parts.length; at++) {
        const copy = [...parts];
        copy[at] = '*';
        found.push(copy.join('.'));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/engine/read.js









/** How many files' contents are held at once while a big tree is read. */
const batch = 400;
/** What a tree says of a path that it lists and does not have. */
const absent = 'there is no such file';
/** Hops from script to script; a longer chain is a labyrinth, and what stands behind it is told. */
const maximumHops = 30;
async function openTree(workspace, vendored, sources) {
    const ignored = workspace.ignored?.() ?? Promise.resolve([]);
    ignored.catch(() => { }); // the listing itself fails for the same reason
    const listed = await workspace.list();
    const tree = await (0,links/* followLinks */.n)(workspace, listed, (entry) => sourcesFor(entry, sources).sure);
    const entries = tree.entries.filter((entry) => entry.kind === 'file' && !vendored(entry.path) && !tree.idle.has(entry.path));
    const diagnostics = [...tree.diagnostics, ...ignoredNote(await ignored, vendored, sources)];
    return { ...tree, entries, index: new model_workspace/* FileIndex */.rx(tree.entries), diagnostics };
}
/** As many ignored files as a note names. */
const mostNamed = 5;
/** One note for all files of a kind that is checked which git ignores. */
function ignoredNote(paths, vendored, sources) {
    const checked = paths.filter((path) => !vendored(path) &&
        sourcesFor({ path, kind: 'file', executable: false, id: null, size: null }, sources).sure.length > 0);
    if (checked.length === 0)
        return [];
    const named = checked.slice(0, mostNamed).map((path) => `\`${path}\``);
    const more = checked.length > mostNamed ? [`${checked.length - mostNamed} more`] : [];
    const message = `Git ignores ${checked.length === 1 ? 'a file' : `${checked.length} files`} of a kind that is checked, so ${checked.length === 1 ? 'it was' : 'they were'} not read: ${[...named, ...more].join(', ')}.`;
    return [(0,diagnostic/* diagnostic */.Y)('skipped', message, { severity: 'notice' })];
}
const nobody = { sure: [], maybe: [] };
const choices = new WeakMap();
/**
 * Which sources read an entry for its path, and which have to look at it first. Asking more than a hundred of them
 * costs about as much as reading a small file, and three steps of a scan want to know: the answer is kept.
 */
function sourcesFor({ path, executable }, sources) {
    let known = choices.get(sources);
    if (known === undefined) {
        known = new Map();
        choices.set(sources, known);
    }
    const key = executable ? `${path}\0` : path;
    let choice = known.get(key);
    if (choice === undefined) {
        choice = choose(path, executable, sources);
        known.set(key, choice);
    }
    return choice;
}
function choose(path, executable, sources) {
    // An executable file may be a script whatever its name says.
    if (!executable && isInert(path))
        return nobody;
    const sure = [];
    const maybe = [];
    for (const source of sources) {
        if (source.matches(path))
            sure.push(source);
        else if (source.isCandidate?.(path, executable))
            maybe.push(source);
    }
    return sure.length + maybe.length === 0 ? nobody : { sure, maybe };
}
/**
 * Reads the chosen entries of a tree, then what their calls lead to: anywhere, or `within` some paths. `parsed`
 * shares readings between two trees.
 */
async function readTree(tree, chosen, readers, parsed = null, within = null) {
    const reader = treeReader(tree, readers, parsed, within);
    await reader.take(chosen);
    return reader.result();
}
function treeReader(tree, readers, parsed = null, within = null) {
    const facts = [];
    const diagnostics = [];
    const texts = new Map();
    const left = new Map();
    const done = new Set();
    const read = new Map();
    const unread = new Map();
    const called = new Map();
    /** Read by a source for shell scripts. */
    const asShell = new Set();
    const take = async (entries, calling) => {
        const fresh = [];
        for (let at = 0; at < entries.length; at += batch) {
            const slice = entries.slice(at, at + batch);
            // What the other tree has under the same id is known.
            const known = new Map(slice.map((entry) => [entry, parsed?.get(entry, modeOf(calling, read.has(entry.path)))]));
            const asked = slice.filter((entry) => known.get(entry) === undefined).map(({ path }) => path);
            const answers = asked.length === 0 ? [] : await tree.workspace.read(asked);
            const contents = new Map(asked.map((path, place) => [path, answers[place]]));
            for (const entry of slice) {
                const isAgain = read.has(entry.path);
                done.add(entry.path);
                if (calling !== null)
                    called.set(entry.path, calling);
                const content = contents.get(entry.path);
                if (content && !content.ok && content.reason !== absent)
                    unread.set(entry.path, content.reason);
                const reading = content
                    ? readEntry(entry, content, readers, calling, isAgain, parsed)
                    : (known.get(entry) ?? null);
                if (reading === null)
                    continue;
                if (reading.isShell)
                    asShell.add(entry.path);
                read.set(entry.path, read.get(entry.path) ?? reading.format);
                (0,append/* append */.B)(diagnostics, reading.diagnostics);
                if (reading.text !== null && worthKeeping(reading)) {
                    for (const path of [entry.path, tree.links.get(entry.path) ?? entry.path]) {
                        texts.set(path, reading.text);
                        if (reading.left.length > 0)
                            left.set(path, reading.left);
                    }
                }
                for (const fact of reading.facts)
                    fresh.push(fact);
            }
        }
        for (const fact of fresh)
            facts.push(fact);
        return fresh;
    };
    const follow = async (chosen, callings = new Map()) => {
        const wanted = chosen.filter((entry) => {
            const { sure, maybe } = sourcesFor(entry, readers.sources);
            return sure.length + maybe.length > 0 && !done.has(entry.path);
        });
        let fresh = await take(wanted, null);
        let next = new Map();
        for (const entry of chosen) {
            const calling = callings.get(entry.path);
            if (calling !== undefined && isOpen(entry, calling))
                next.set(entry, calling);
        }
        for (let hop = 0;; hop++) {
            for (const [entry, calling] of calledEntries(fresh, tree.index)) {
                if (isOpen(entry, calling) && (within?.has(entry.path) ?? true))
                    next.set(entry, calling);
            }
            if (next.size === 0)
                break;
            if (hop === maximumHops) {
                for (const { path } of next.keys()) {
                    const message = `This file was not checked: it is run through more than ${maximumHops} other scripts.`;
                    diagnostics.push((0,diagnostic/* diagnostic */.Y)('skipped', message, { path }));
                }
                break;
            }
            const byCalling = (wanted) => [...next].flatMap(([entry, how]) => (how === wanted ? [entry] : []));
            const programs = byCalling('program');
            const shells = byCalling('shell');
            const images = byCalling('image');
            next = new Map();
            fresh = [
                ...(await take(programs, 'program')),
                ...(await take(shells, 'shell')),
                ...(await take(images, 'image')),
            ];
        }
    };
    /** What is called and was not read as it is called. */
    const isOpen = (entry, calling) => calling === 'shell'
        ? !asShell.has(entry.path) && called.get(entry.path) !== 'shell'
        : calling === 'image'
            ? called.get(entry.path) !== 'image' && !readers.image.matches(entry.path)
            : !read.has(entry.path) && !called.has(entry.path);
    const result = () => {
        const known = facts.filter(({ kind }) => kind !== 'named-value' && kind !== 'named-runtime');
        (0,append/* append */.B)(known, runtimesByName(facts));
        known.sort(byPlace);
        const auxiliary = readers.sources.filter((source) => source.auxiliary === true);
        const readAs = new Map([...read].filter(([path]) => !auxiliary.some((source) => source.matches(path))));
        return {
            facts: new model_facts/* Facts */.A(known, tree.index, texts, left),
            diagnostics,
            read: readAs.size,
            readAs,
            unread,
        };
    };
    return { done, called, take: follow, result };
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const lfsPointer = 'version https://git-lfs.github.com/spec/';
/** `isAgain`: its other sources have read it. */
function readEntry(entry, content, readers, calling, isAgain, parsed) {
    const { sure, maybe } = sourcesFor(entry, readers.sources);
    const written = textOf(entry, content, sure, calling, readers);
    if (written === null) {
        const reason = content.ok ? '' : content.reason;
        if (reason === absent)
            return null; // deleted and not yet staged
        // Only looked at for its shape: a picture, a binary. What could not be had at all may have been a script.
        if (sure.length === 0 && calling === null && (content.ok || reason.startsWith('it ')))
            return null;
        if (calling === 'program' && sure.length === 0 && isBinary(content))
            return null; // a program of another kind
        const told = [(0,diagnostic/* diagnostic */.Y)('unreadable', `This file was not checked: ${reason}.`, { path: entry.path })];
        return {
            facts: [],
            diagnostics: told,
            text: null,
            left: [],
            isShell: false,
            format: sure[0]?.format ?? 'unreadable',
        };
    }
    const mode = modeOf(calling, isAgain);
    const known = parsed?.get(entry, mode);
    if (known !== undefined)
        return known;
    const { text, left } = written;
    if ((sure.length > 0 || calling !== null) && text.startsWith(lfsPointer)) {
        const message = 'This file was not checked: it is a Git LFS pointer, and what it points to is not in the repository.';
        const told = [(0,diagnostic/* diagnostic */.Y)('unreadable', message, { path: entry.path })];
        return {
            facts: [],
            diagnostics: told,
            text,
            left,
            isShell: false,
            format: sure[0]?.format ?? 'shell-script',
        };
    }
    const file = { path: entry.path, text, executable: entry.executable };
    const using = isAgain ? [] : [...sure, ...maybe.filter((source) => source.recognizes?.(file))];
    if (calling === 'image' && !using.includes(readers.image))
        using.push(readers.image);
    else if (calling === 'shell' && !using.includes(readers.called))
        using.push(readers.shell);
    else if (calling === 'program' && using.length === 0 && couldBeShell(file, readers))
        using.push(readers.called);
    const facts = [];
    const diagnostics = [];
    for (const source of using) {
        try {
            const reading = source.read(file);
            for (const fact of reading.facts)
                readers.derive(fact, facts, diagnostics);
            (0,append/* append */.B)(diagnostics, reading.diagnostics);
        }
        catch (error) {
            // A source must not throw; when one does all the same, the file is told as not checked and the run goes on.
            diagnostics.push((0,diagnostic/* bug */.j)(`Reading this file as ${source.format}`, error, { path: entry.path }));
        }
    }
    const isShell = using.includes(readers.called) || using.includes(readers.shell);
    const result = using.length === 0
        ? null
        : { facts, diagnostics: unique(diagnostics), text, left, isShell, format: using[0].format };
    parsed?.set(entry, mode, result);
    return result;
}
/** What a reading is kept under: the same file is read otherwise when it is run. */
function modeOf(calling, isAgain) {
    return `${calling}${isAgain ? ' again' : ''}`;
}
/** The text that sources read; null where there is none. A shell passes over NUL bytes, so they hide nothing. */
function textOf({ path, executable }, content, sure, calling, { called }) {
    if (content.ok)
        return (0,line_ends/* withPlainLineEnds */.BF)(content.text);
    const text = content.binary;
    if (text === undefined)
        return null;
    const isRun = sure.includes(called) ||
        calling === 'shell' ||
        (called.recognizes?.({ path, text, executable }) ?? false);
    return isRun ? (0,line_ends/* without */.FF)(text, /\0|\r+(?=\n)/g) : null;
}
function isBinary(content) {
    return !content.ok && content.reason.includes('NUL');
}
/** Texts are kept for lines, fixes and ignore comments; of a file that says nothing none is needed. */
function worthKeeping(reading) {
    return reading.facts.length > 0 || reading.diagnostics.length > 0 || reading.text.includes('premortem:');
}
/** Two sources that share one parse tell its error twice. */
function unique(diagnostics) {
    const seen = new Set();
    return diagnostics.filter(({ code, message, path, span }) => {
        const key = `${code}\0${path}\0${span?.start}\0${message}`;
        return !seen.has(key) && seen.add(key);
    });
}
function calledEntries(facts, index) {
    const next = new Map();
    const add = (entry, calling) => {
        if (entry && (calling !== 'program' || !next.has(entry)))
            next.set(entry, calling);
    };
    for (const fact of facts) {
        if (fact.kind === 'call')
            add((0,call_target/* callTarget */.Y)(fact, index), fact.shell ? 'shell' : fact.image ? 'image' : 'program');
        else if (fact.kind === 'manifest-install')
            for (const path of fact.files)
                add(index.get(path), 'program');
    }
    return next;
}
/** `script/deploy` and `ci/build.sh.tmpl` may be shell; `scripts/release.ts` is what another interpreter runs. */
function couldBeShell(file, { called }) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    if (!name.includes('.', 1) || /\.(?:[a-z]*sh|command|run|cgi|inc|in|tmpl|tpl|txt)$/i.test(name))
        return true;
    // What has no first line for a program is run by the shell that starts it.
    return (file.executable && !file.text.startsWith('#!')) || (called.recognizes?.(file) ?? false);
}
function byPlace(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return 0; // within a file: the order the sources gave, which is the order written
}
/**
 * Readings by path and blob id: a file that is the same in several trees is parsed once. What was parsed first goes
 * first where the texts are more than `mostCharacters`.
 */
class ReadingCache {
    #readings = new Map();
    #most;
    #size = 0;
    constructor(mostCharacters = Number.POSITIVE_INFINITY) {
        this.#most = mostCharacters;
    }
    get(entry, mode) {
        return entry.id === null ? undefined : this.#readings.get(keyOf(entry, mode));
    }
    set(entry, mode, reading) {
        if (entry.id === null)
            return;
        this.#readings.set(keyOf(entry, mode), reading);
        this.#size += sizeOf(reading);
        for (const [oldest, old] of this.#readings) {
            if (this.#size <= this.#most)
                break;
            this.#readings.delete(oldest);
            this.#size -= sizeOf(old);
        }
    }
}
/** The same text can be read otherwise once it may be executed. */
function keyOf({ id, path, executable }, mode) {
    return `${id}\0${path}\0${executable ? 'x' : ''}\0${mode}`;
}
function sizeOf(reading) {
    return (reading?.text?.length ?? 0) + 100;
}


/***/ }),

/***/ 16867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UL: () => (/* binding */ spanInFile),
/* harmony export */   eZ: () => (/* binding */ toFile),
/* harmony export */   nl: () => (/* binding */ toExcerpt),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/** A text that is a slice of its file, or all of it. */
function excerptOf(text, from = 0) {
    return { text, pieces: [{ at: 0, from }] };
}
/** Offset in the excerpt \u2192 offset in the file. */
function toFile(excerpt, offset) {
    const { pieces } = excerpt;
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (pieces[middle].at <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const piece = pieces[low] ?? { at: 0, from: 0 };
    return Math.min(piece.from + (offset - piece.at), excerpt.length ?? Number.POSITIVE_INFINITY);
}
/** Span in the excerpt \u2192 span in the file. The end maps through the last character, so that it stays on its line. */
function spanInFile(excerpt, start, end) {
    const from = toFile(excerpt, start);
    if (end <= start)
        return { start: from, end: from };
    const last = toFile(excerpt, end - 1) + 1;
    return { start: from, end: Math.max(from, Math.min(last, excerpt.length ?? last)) };
}
/** Offset in the file \u2192 offset in the excerpt; the nearest place before it where the excerpt leaves it out. */
function toExcerpt({ pieces }, offset) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (pieces[middle].from <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const piece = pieces[low] ?? { at: 0, from: 0 };
    const next = pieces[low + 1]?.at ?? Number.POSITIVE_INFINITY;
    return Math.min(Math.max(piece.at, piece.at + (offset - piece.from)), next);
}


/***/ }),

/***/ 97093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ withPlainLineEnds),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Lw: () => (/* binding */ writtenOffset),
/* harmony export */   yK: () => (/* binding */ withWrittenLineEnds)
/* harmony export */ });
/**
 * The text with `\n` as its only line end. A shell takes the `\r` of a checkout by Git for Windows for a part of the
 * last word, and so would every reader that has not thought of it.
 */
function withPlainLineEnds(text) {
    if (!text.includes('\r'))
        return { text, left: [] };
    return without(text, /\r+(?=\n)/g);
}
/** The text without what the pattern matches. */
function without(text, pattern) {
    const left = [];
    const parts = [];
    let from = 0;
    let length = 0;
    for (const { index, 0: match } of text.matchAll(pattern)) {
        parts.push(text.slice(from, index));
        length += index - from;
        for (let count = 0; count < match.length; count++)
            left.push(length);
        from = index + match.length;
    }
    parts.push(text.slice(from));
    return { text: parts.join(''), left };
}
/** Where an offset of the read text stands in the file. A place at a line's end stands before the `\r`. */
function writtenOffset(left, offset) {
    let low = 0;
    let high = left.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (left[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset + low;
}
/** The text of a file whose line ends were made plain. */
function withWrittenLineEnds({ text, left }) {
    const parts = [];
    let from = 0;
    for (const at of left) {
        parts.push(text.slice(from, at), '\r');
        from = at;
    }
    parts.push(text.slice(from));
    return parts.join('');
}


/***/ }),

/***/ 30451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ appEngine),
  IN: () => (/* binding */ firebase),
  Di: () => (/* binding */ functionRuntime),
  sC: () => (/* binding */ googleRuntime),
  OA: () => (/* binding */ lambdaForm),
  $t: () => (/* binding */ serverlessFramework)
});

// EXTERNAL MODULE: ./build/model/append.js
var append = __webpack_require__(69468);
// EXTERNAL MODULE: ./build/sources/runtimes/versions.js
var versions = __webpack_require__(74802);
// EXTERNAL MODULE: ./build/sources/syntax/json.js
var json = __webpack_require__(99127);
// EXTERNAL MODULE: ./build/sources/syntax/yaml.js + 2 modules
var yaml = __webpack_require__(29529);
// EXTERNAL MODULE: ./build/sources/syntax/yaml-values.js
var yaml_values = __webpack_require__(433);
;// CONCATENATED MODULE: ./build/sources/infrastructure/serverless-values.js



const deepest = 8;
/**
 * The values that a scalar of a serverless.yml may have: itself, what `${self:custom.x}` leads to, and the defaults of
 * `${opt:x, 'y'}` and `${env:X, 'y'}` (https://www.serverless.com/framework/docs/guides/variables).
 */
function serverlessValues(node, root, place, depth = 0) {
    const scalar = (0,yaml/* asScalar */.T7)(node);
    const text = (0,yaml/* textOf */.b6)(scalar);
    if (!scalar || text === null || depth > deepest || text.length > 2000)
        return [];
    if (!text.includes('${'))
        return [{ text, scalar }];
    const whole = /^\$\{(.*)\}$/s.exec(text.trim())?.[1];
    return whole === undefined ? [] : expressionValues(whole, scalar, root, place, depth);
}
function expressionValues(expression, scalar, root, place, depth) {
    if (depth > deepest)
        return [];
    const found = [];
    for (const part of partsOf(expression)) {
        const literal = /^'([^']*)'$|^"([^"]*)"$/.exec(part);
        if (literal) {
            found.push({ text: literal[1] ?? literal[2] ?? '', scalar });
            break; // a literal is never empty-handed: nothing behind it counts
        }
        const inner = /^\$\{(.*)\}$/s.exec(part)?.[1];
        if (inner !== undefined) {
            (0,append/* append */.B)(found, expressionValues(inner, scalar, root, place, depth + 1));
            continue;
        }
        const path = /^self:([\w.-]+)$/.exec(part)?.[1] ?? /^self:(.+)$/s.exec(part)?.[1];
        if (path === undefined)
            continue;
        const values = membersAt(root, keysOf(path), place).flatMap((one) => serverlessValues(one, root, place, depth + 1));
        (0,append/* append */.B)(found, values);
        if (values.length > 0)
            break;
    }
    return found.slice(0, 64);
}
/** `custom.runtime.${opt:stage}`: a part that is not known is every member. */
function keysOf(path) {
    return path
        .replace(/\$\{[^{}]*\}/g, '\0')
        .split('.')
        .map((key) => (key.includes('\0') ? null : key));
}
function membersAt(node, keys, place) {
    let here = [node];
    for (const key of keys) {
        here = here.flatMap((one) => {
            if (key !== null) {
                const value = (0,yaml_values/* valueAt */.fK)(one, [key], place);
                return value === undefined || value === null ? [] : [value];
            }
            return (0,yaml/* asMap */.$H)(one)?.items.map(({ value }) => value) ?? [];
        });
        if (here.length > 64)
            return [];
    }
    return here;
}
/** Parts between the commas that stand in no quotes and no braces. */
function partsOf(expression) {
    const parts = [];
    let depth = 0;
    let quote = '';
    let start = 0;
    for (let at = 0; at < expression.length; at++) {
        const character = expression[at];
        if (quote !== '') {
            if (character === quote)
                quote = '';
        }
        else if (character === "'" || character === '"')
            quote = character;
        else if (character === '{')
            depth++;
        else if (character === '}')
            depth--;
        else if (character === ',' && depth === 0) {
            parts.push(expression.slice(start, at).trim());
            start = at + 1;
        }
    }
    parts.push(expression.slice(start).trim());
    return parts;
}

;// CONCATENATED MODULE: ./build/sources/infrastructure/serverless.js






/** AWS Lambda's identifiers (https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html). */
const lambdaForm = /^(?:python\d\.\d+|nodejs(?:\d+\.x|\d\.\d+(?:-edge)?)?|ruby\d\.\d|java\d+(?:\.al2(?:023)?)?|dotnet(?:core)?\d+(?:\.\d)?|go1\.x|provided(?:\.al2(?:023)?)?)$/;
/** Google's: python37, nodejs10, go111, php72, ruby25. Java's and .NET's name no product that is listed. */
const googleForm = /^(python|nodejs|go|php|ruby)(\d{1,3})$/;
/** What a function's runtime names: a Lambda runtime as AWS keeps it, or a language by Google's name. */
function functionRuntime(text) {
    if (lambdaForm.test(text))
        return { product: 'aws-lambda', version: text, constraint: 'exact' };
    return googleRuntime(text);
}
function googleRuntime(text) {
    const match = googleForm.exec(text);
    if (!match)
        return null;
    const [, product = '', digits = ''] = match;
    const version = product === 'nodejs' ? digits : digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
    return { product, version, constraint: 'floating' };
}
/** Kubeless and OpenFaaS say `python2.7` and `nodejs10` too, and run the language's own image. */
function languageRuntime(text) {
    const match = /^(python|nodejs|go|php|ruby)(\d+(?:\.\d+)?)$/.exec(text);
    if (!match?.[2]?.includes('.'))
        return googleRuntime(text);
    return { product: match[1], version: match[2], constraint: 'floating' };
}
function withRoot(file, read) {
    const { documents } = (0,yaml/* readYaml */.gM)(file);
    const document = documents[0];
    return document ? read(document.contents, { file, document }) : [];
}
/** https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml */
const serverlessFramework = {
    format: 'serverless',
    matches: (path) => /(?:^|\/)serverless(?:[-.][\w-]+)?\.(?:ya?ml|json)$/.test(path),
    read: (file) => ({ facts: withRoot(file, readServerless), diagnostics: (0,yaml/* readYaml */.gM)(file).diagnostics }),
};
function readServerless(root, place) {
    const provider = (0,yaml_values/* valueAt */.fK)(root, ['provider'], place);
    const service = (0,yaml/* textOf */.b6)((0,yaml/* asScalar */.T7)((0,yaml_values/* valueAt */.fK)(provider, ['name'], place)) ?? (0,yaml/* asScalar */.T7)(provider));
    const [source, readName] = service === null || service === 'aws'
        ? ['lambda', functionRuntime]
        : ['function', languageRuntime];
    const read = (node, owner) => serverlessValues(node, root, place).flatMap(({ text, scalar }) => {
        const spoken = readName(text.trim());
        const written = (0,yaml/* asScalar */.T7)(node);
        if (!spoken || !written)
            return [];
        const elsewhere = scalar === written
            ? {}
            : { related: [{ path: place.file.path, span: (0,yaml/* spanOf */.ee)(written, place.file), message: 'used here' }] };
        const words = { source, ...(owner === undefined ? {} : { owner }), ...elsewhere };
        return [(0,versions/* runtimeUse */.oq)(place.file, (0,yaml/* spanOf */.ee)(scalar, place.file), spoken, words)];
    });
    const found = read((0,yaml_values/* valueAt */.fK)(provider, ['runtime'], place));
    for (const { key, value } of (0,yaml_values/* entriesOf */.Mc)((0,yaml_values/* valueAt */.fK)(root, ['functions'], place), place))
        (0,append/* append */.B)(found, read((0,yaml_values/* valueAt */.fK)(value, ['runtime'], place), key));
    return found;
}
/** `runtime: python37` of App Engine. Its flexible environment names only the language. */
const appEngine = {
    format: 'app-engine',
    matches: (path) => /(?:^|\/)app(?:[-.][\w-]+)?\.ya?ml$/.test(path),
    read: (file) => ({
        facts: withRoot(file, (root, place) => {
            const node = (0,yaml/* asMap */.$H)(root) ? (0,yaml/* asScalar */.T7)((0,yaml_values/* valueAt */.fK)(root, ['runtime'], place)) : null;
            const spoken = googleRuntime((0,yaml/* textOf */.b6)(node) ?? '');
            return node && spoken ? [(0,versions/* runtimeUse */.oq)(file, (0,yaml/* spanOf */.ee)(node, file), spoken, { source: 'app-engine' })] : [];
        }),
        // The name is a common one; Kubernetes has its own reader.
        diagnostics: /^runtime:/m.test(file.text) ? (0,yaml/* readYaml */.gM)(file).diagnostics : [],
    }),
};
/** `"functions": { "runtime": "nodejs12" }` of Firebase. */
const firebase = {
    format: 'firebase',
    matches: (path) => /(?:^|\/)firebase\.json$/.test(path),
    read: (file) => {
        const { root, diagnostics } = (0,json/* readJson */.Vh)(file);
        const functions = (0,json.at)(root, ['functions']);
        const nodes = [functions, ...(0,json/* items */.ld)(functions)].map((one) => (0,json.at)(one, ['runtime']));
        return {
            facts: nodes.flatMap((node) => {
                const spoken = googleRuntime((0,json/* textOf */.b6)(node) ?? '');
                return node && spoken
                    ? [(0,versions/* runtimeUse */.oq)(file, (0,json/* spanOf */.ee)(node, file), spoken, { source: 'app-engine' })]
                    : [];
            }),
            diagnostics,
        };
    },
};


/***/ }),

/***/ 47902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readServiceVersion)
/* harmony export */ });
/* harmony import */ var _data_codenames_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94517);
/* harmony import */ var _data_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59565);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40426);
/* harmony import */ var _runtimes_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5718);
/* harmony import */ var _runtimes_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74802);
/* harmony import */ var _serverless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30451);






/**
 * How services write versions: form \u2192 reader. A form that is none of these is a product whose version stands there
 * as it is.
 */
const forms = {
    lambda: (value) => some((0,_serverless_js__WEBPACK_IMPORTED_MODULE_4__/* .functionRuntime */ .Di)(value)),
    'google-function': (value) => some((0,_serverless_js__WEBPACK_IMPORTED_MODULE_4__/* .googleRuntime */ .sC)(value)),
    'cloud-sql': cloudSql,
    'memorystore-redis': (value) => match(value, /^REDIS_(\d+)_(\d+|X)$/i, 'redis'),
    'heroku-stack': herokuStack,
    opensearch: (value) => some((0,_runtimes_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)('amazon-opensearch', value.replace(/^OpenSearch_/i, ''))).filter(({ version }) => /^\d/.test(version) && !/^Elasticsearch/i.test(value)),
    'azure-fx': azureFx,
    beanstalk,
    dataproc: (value) => systemsIn(value.replace(/ubuntu(\d\d)$/, 'ubuntu$1.04')),
    composer: (value) => match(value, /airflow-(\d+(?:\.\d+)*)/, 'apache-airflow'),
    'machine-image': machineImage,
    sqlserver: (value) => match(value.replace(/^(\d+)\.00(?=\.|$)/, '$1.0'), /^(\d+\.\d+)/, 'mssqlserver'),
    gke: (value) => match(value, /^v?(\d+\.\d+)/, 'google-kubernetes-engine'),
    kubernetes: (value) => match(value, /^v?(\d+\.\d+)/, 'kubernetes'),
    eks: (value) => match(value, /^v?(\d+\.\d+)/, 'amazon-eks'),
    aks: (value) => match(value, /^v?(\d+\.\d+)/, 'azure-kubernetes-service'),
    'azure-node': (value) => match(value, /^~?(\d+)/, 'nodejs'),
    'azure-php': (value) => match(value, /^(\d+\.\d+)/, 'php'),
    'azure-python': (value) => match(value, /^(\d+\.\d+)/, 'python'),
    'azure-dotnet': (value) => match(value, /^v?(\d+\.\d+)/, 'dotnet').filter(({ version }) => Number.parseFloat(version) < 4 || Number.parseFloat(version) > 4.8),
    // A constraint that one cycle satisfies names it: `~> 1.3.0`, `1.3.7`, `= 1.3.7`
    'terraform-version': (value) => match(value, /^\s*(?:=\s*|~>\s*(?=\d+\.\d+\.\d))?v?(\d+\.\d+(?:\.\d+)?)\s*$/, 'terraform'),
};
function readServiceVersion(form, value) {
    if (value.length > 256)
        return [];
    const read = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUp */ .T)(forms, form);
    if (read)
        return read(value.trim());
    const spoken = (0,_runtimes_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(form, value);
    return spoken === null || spoken.constraint === 'range' ? [] : [spoken];
}
function some(value) {
    return value === null ? [] : [value];
}
function match(value, form, product) {
    const parts = form
        .exec(value)
        ?.slice(1)
        .filter((part) => part !== undefined && !/^x$/i.test(part));
    return parts === undefined || parts.length === 0
        ? []
        : [{ product, version: parts.join('.'), constraint: 'floating' }];
}
/** POSTGRES_9_6, MYSQL_8_0, SQLSERVER_2017_STANDARD (https://cloud.google.com/sql/docs/db-versions) */
function cloudSql(value) {
    const found = /^(POSTGRES|MYSQL|SQLSERVER)_(\d+(?:_\d+)*)/.exec(value);
    if (!found)
        return [];
    const products = {
        POSTGRES: 'postgresql',
        MYSQL: 'mysql',
        SQLSERVER: 'mssqlserver',
    };
    return [
        {
            product: (0,_model_table_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUp */ .T)(products, found[1]),
            version: found[2].replaceAll('_', '.'),
            constraint: 'floating',
        },
    ];
}
function herokuStack(value) {
    const version = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUp */ .T)(_data_names_js__WEBPACK_IMPORTED_MODULE_1__/* .stacks */ .I3, value);
    return version === undefined ? [] : [{ product: 'ubuntu', version, constraint: 'exact' }];
}
/** NODE|14-lts, PYTHON|3.6, DOTNETCORE|3.1 */
function azureFx(value) {
    const found = /^(python|node|php|ruby|dotnetcore|dotnet)\|v?(\d+(?:\.\d+)?)/i.exec(value);
    if (!found)
        return [];
    const products = {
        python: 'python',
        node: 'nodejs',
        php: 'php',
        ruby: 'ruby',
        dotnetcore: 'dotnet',
        dotnet: 'dotnet',
    };
    return some((0,_runtimes_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)((0,_model_table_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUp */ .T)(products, found[1].toLowerCase()), found[2]));
}
/** `64bit Amazon Linux 2018.03 v2.9.4 running Python 3.6`, `\u2026 running PHP 7.4`, `\u2026 running Node.js 12` */
function beanstalk(value) {
    const found = [];
    const system = /Amazon Linux (2018\.03|2023|2)(?= v| \d|\/|$)/.exec(value)?.[1];
    if (system !== undefined)
        found.push({ product: 'amazon-linux', version: system, constraint: 'floating' });
    const language = /(?:running |platform\/)?\b(Node\.js|Python|PHP|Ruby|Go|\.NET Core|\.NET)(?: running on)? (\d+(?:\.\d+)*)/.exec(value);
    const products = {
        'Node.js': 'nodejs',
        Python: 'python',
        PHP: 'php',
        Ruby: 'ruby',
        Go: 'go',
        '.NET Core': 'dotnet',
        '.NET': 'dotnet',
    };
    if (language)
        found.push({ product: (0,_model_table_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUp */ .T)(products, language[1]), version: language[2], constraint: 'floating' });
    return found;
}
function systemsIn(value) {
    return (0,_runtimes_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsIn */ .hh)((0,_runtimes_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(value), { product: null, strict: false }).map(({ product, version }) => ({
        product,
        version,
        constraint: 'floating',
    }));
}
/** Names of machine images: AMI filters, image families of clouds, boxes. Form \u2192 product. */
const machines = [
    // ubuntu/images/hvm-ssd/ubuntu-bionic-18.04-amd64-server-*, ubuntu-18-04-x64, ubuntu-1804-lts, ubuntu18.04, UbuntuServer 18.04-LTS
    [/ubuntu[a-z]*[-_/ ](?:[a-z]+-)?(\d\d)[.-]?(04|10)(?!\d)/i, 'ubuntu'],
    [/(?:^|[/_ -])ubuntu(\d\d)\.(04|10)(?!\d)/i, 'ubuntu'],
    [/0001-com-ubuntu-(?:server|minimal|pro)-[a-z]+[ :](\d\d)_(04|10)/i, 'ubuntu'],
    [/debian[-_/ ]?(?:[a-z]+-)?(\d{1,2})(?![\d.])/i, 'debian'],
    [/centos[-_/ ](?:linux )?([5-8])(?:\.\d+)?(?![\d])/i, 'centos'],
    [/(?:^|[/_-])centos([5-8])(?!\d)/i, 'centos'],
    [/\brhel[-_ ]?([6-9])(?:\.\d+)?(?!\d)/i, 'rhel'],
    [/fedora[-_/ ](?:coreos-|cloud-base-|server-)?(\d\d)(?!\d)/i, 'fedora'],
    [/rocky[-_ ]?(?:linux)?[-_ ]?([89]|10)(?!\d)/i, 'rocky-linux'],
    [/almalinux[-_ ](?:os )?([89]|10)(?!\d)/i, 'almalinux'],
    [/\balpine[-_ ](3\.\d+)/i, 'alpine-linux'],
    [/amazon-eks-(?:arm64-|gpu-)?node-(?:al2023-[a-z0-9_]+-standard-)?(1\.\d+)/, 'amazon-eks'],
    [/ubuntu-eks\/k8s_(1\.\d+)/, 'amazon-eks'],
];
const fixedMachines = [
    [/^amzn-ami-/, 'amazon-linux', '2018.03'],
    [/^amzn2-ami-/, 'amazon-linux', '2'],
    [/^al2023-ami-/, 'amazon-linux', '2023'],
    [/Windows_Server-2008-R2/i, 'windows-server', '2008-r2-sp1'],
    [/Windows_Server-2012-R2|WindowsServer.*2012-R2/i, 'windows-server', '2012-r2'],
    [/Windows_Server-2012-RTM|WindowsServer.*2012-Datacenter/i, 'windows-server', '2012'],
];
function machineImage(value) {
    for (const [form, product, version] of fixedMachines)
        if (form.test(value))
            return [{ product, version, constraint: 'floating' }];
    for (const [form, product] of machines) {
        const found = match(value, form, product);
        if (found.length > 0)
            return found;
    }
    // ubuntu_focal, debian_buster
    const words = value.toLowerCase().match(/[a-z]+/g) ?? [];
    for (const word of words.slice(0, 40)) {
        const product = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUp */ .T)(_data_codenames_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .codenames */ .y, word);
        if (product !== undefined && words.includes(product))
            return [{ product, version: word, constraint: 'floating' }];
    }
    return [];
}


/***/ }),

/***/ 58199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   kp: () => (/* binding */ roleOf)
/* harmony export */ });
/* harmony import */ var _data_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87847);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31736);


/** A claim without a place of its own in the text: the version is part of a name. */
function claim(product, version, start = 0, end = 0) {
    return { product, version, start, end };
}
function roleOf(product) {
    return _data_images_js__WEBPACK_IMPORTED_MODULE_0__/* .operatingSystems */ .er.has(product) ? 'os' : 'runtime';
}
/** Where the claim stands, when the text it was found in begins at `from`; null when it has no place. */
function placeOf(found, from) {
    return found.end > found.start ? (0,_model_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(from + found.start, from + found.end) : null;
}


/***/ }),

/***/ 5718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   SA: () => (/* binding */ javaIsListed),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   hh: () => (/* binding */ claimsIn)
/* harmony export */ });
/* harmony import */ var _data_codenames_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94517);
/* harmony import */ var _data_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59565);
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69468);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58199);




function wordsOf(tag) {
    const words = [];
    for (const match of tag.matchAll(/[^-_+]+/g)) {
        words.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
    }
    return words;
}
/** A version by itself: `3.7`, `v1.20.1`, `3.13.0rc1`, `8u292`, `6.x`. Not a commit: `3f2a1bc`. */
const versionForm = /^v?(\d+(?:\.\d+)*(?:(?:rc|alpha|beta|a|b|p|u)\.?\d*)?)(?:ce|ee|\.x|x)?$/;
function versionOf(word) {
    return versionForm.exec(word)?.[1] ?? null;
}
/** Code names that mean nothing else, for images of which nothing else is known. */
const plainCodenames = new Set('wheezy jessie stretch buster bullseye bookworm trixie trusty xenial bionic focal jammy noble'.split(' '));
/** Code names that are words of other things too, and too old to meet in a tag. */
const ambiguous = new Set(['bo', 'rex', 'buzz', 'hamm', 'slink', 'woody', 'warty']);
/** `alpine3.15`: the word, then what its version looks like, joined or as the next word. */
const systems = [
    { word: /^alpine/, version: /^[23]\.\d+(?:\.\d+)?$/, product: 'alpine-linux' },
    { word: /^debian/, version: /^(?:[7-9]|1\d)(?:\.\d+)?$/, product: 'debian' },
    { word: /^ubuntu/, version: /^[12]\d\.(?:04|10)(?:\.\d+)?$/, product: 'ubuntu' },
    { word: /^ubi/, version: /^(?:[7-9]|10)(?:\.\d+)?$/, product: 'rhel' },
    { word: /^rhel/, version: /^(?:[6-9]|10)(?:\.\d+)?$/, product: 'rhel' },
    { word: /^centos/, version: /^[5-8](?:\.[\d.]+)?$/, product: 'centos' },
    { word: /^rocky(?:linux)?/, version: /^(?:[89]|10)(?:\.\d+)?$/, product: 'rocky-linux' },
    { word: /^alma(?:linux)?/, version: /^(?:[89]|10)(?:\.\d+)?$/, product: 'almalinux' },
    { word: /^(?:oraclelinux|ol)/, version: /^(?:[6-9]|10)(?:\.\d+)?$/, product: 'oracle-linux' },
    { word: /^(?:amazonlinux|al)/, version: /^(?:1|2|2022|2023)$/, product: 'amazon-linux' },
    { word: /^fedora/, version: /^[234]\d$/, product: 'fedora' },
    { word: /^photon/, version: /^[1-5](?:\.0)?$/, product: 'photon' },
    { word: /^(?:opensuse)?leap/, version: /^\d\d\.\d$/, product: 'opensuse' },
    { word: /^(?:windows)?servercore/, version: windowsRelease(), product: 'windows-server-core' },
    { word: /^nanoserver/, version: windowsRelease(), product: 'windows-nano-server' },
];
function windowsRelease() {
    return /^(?:ltsc20\d\d|sac2016|1[678]0[39]|190[39]|2004|20h2|1809)$/;
}
/** Words too short to be trusted in an unknown image. */
const shortWords = new Set(['al', 'ol', 'ubi', 'alma', 'rocky']);
const runtimes = [
    { word: /^php/, version: /^[5-8]\.\d+(?:\.\d+)?$/, product: 'php', split: true },
    { word: /^(?:otp|erlang)/, version: /^[12]\d(?:\.[\d.]+)?$/, product: 'erlang', split: true },
    { word: /^python/, version: /^[23]\.\d+(?:\.\d+)?$/, product: 'python', split: true },
    { word: /^py/, version: /^[23]\.\d+(?:\.\d+)?$/, product: 'python', split: false },
    { word: /^node(?:js)?/, version: /^\d{1,2}(?:\.\d+)*(?:\.x)?$/, product: 'nodejs', split: true },
    { word: /^ruby/, version: /^[1-4]\.\d+(?:\.\d+)?$/, product: 'ruby', split: true },
    { word: /^(?:golang|go)/, version: /^1\.\d+(?:\.\d+)?(?:\.x)?$/, product: 'go', split: true },
    { word: /^rust/, version: /^1\.\d+(?:\.\d+)?$/, product: 'rust', split: true },
    { word: /^(?:pg|postgres)/, version: /^(?:9\.\d|1\d)(?:\.\d+)*$/, product: 'postgresql', split: false },
];
/** Operating systems and second runtimes that the words of a tag name. */
function claimsIn(words, context) {
    const found = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        const next = words[index + 1];
        const system = codenameClaim(word, context.strict) ?? systemClaim(word, next, context.strict);
        if (system)
            found.push(system);
        else
            (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(found, runtimeClaim(word, next, context));
    }
    const java = javaClaim(words, context);
    if (java)
        found.push(java);
    return found.filter(({ product }) => product !== context.product);
}
function codenameClaim(word, strict) {
    if (!Object.hasOwn(_data_codenames_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .codenames */ .y, word.text) || ambiguous.has(word.text))
        return null;
    if (strict && !plainCodenames.has(word.text))
        return null;
    return (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B7)(_data_codenames_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .codenames */ .y[word.text], word.text, word.start, word.end);
}
function systemClaim(word, next, strict) {
    for (const { word: form, version, product } of systems) {
        const name = form.exec(word.text)?.[0];
        if (name === undefined || (strict && shortWords.has(name)))
            continue;
        const joined = versionAfter(word.text.slice(name.length), product);
        if (joined !== '')
            return version.test(joined) ? (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B7)(product, joined, word.start, word.end) : null;
        // `alpine-2.3` may be version 2.3 of something on Alpine.
        const other = product === 'alpine-linux' && (strict || !next?.text.startsWith('3.'));
        if (next && !other && version.test(next.text))
            return (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B7)(product, next.text, word.start, next.end);
        return null;
    }
    return null;
}
/** `ubuntu1804` is 18.04. */
function versionAfter(text, product) {
    return product === 'ubuntu' ? text.replace(/^(\d\d)(04|10)$/, '$1.$2') : text;
}
function runtimeClaim(word, next, { strict }) {
    for (const { word: form, version, product, split } of runtimes) {
        const name = form.exec(word.text)?.[0];
        if (name === undefined)
            continue;
        const rest = dotted(word.text.slice(name.length), product);
        if (version.test(rest))
            return [(0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B7)(product, rest.replace(/\.x$/, ''), word.start, word.end)];
        if (rest === '' && split && !strict && next && version.test(next.text)) {
            return [(0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B7)(product, next.text, word.start, next.end)];
        }
    }
    return [];
}
/** `py38`, `php74`: the first digit is the major version. */
function dotted(text, product) {
    if (product !== 'python' && product !== 'php')
        return text;
    return text.replace(/^(\d)(\d{1,2})$/, '$1.$2');
}
const javaWord = /^(?:jdk|jre|java)(\d*)$/;
/** `jdk17-temurin`, `eclipse-temurin-17`, `amazoncorretto-11`, `openjdk-17`: the vendor decides how long it lives. */
function javaClaim(words, context) {
    let vendor = context.java ?? null;
    let version = null;
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        const next = words[index + 1];
        const jdk = javaWord.exec(word.text);
        const named = jdk ? null : /^([a-z]+)(\d*)$/.exec(word.text);
        const name = named?.[1] ?? '';
        const isVendor = name.length > 4 && Object.hasOwn(_data_names_js__WEBPACK_IMPORTED_MODULE_1__/* .javaVendors */ .WG, name) && name !== 'oracle' && name !== 'microsoft';
        if (name === 'adoptopenjdk' || name === 'ibmjava')
            return null; // not listed by anybody
        if (isVendor)
            vendor = _data_names_js__WEBPACK_IMPORTED_MODULE_1__/* .javaVendors */ .WG[name];
        if (!jdk && !isVendor)
            continue;
        const digits = jdk?.[1] ?? named?.[2] ?? '';
        if (digits !== '')
            version ??= (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B7)('', digits, word.start, word.end);
        else if (next && /^\d{1,2}(?:u\d+|(?:\.\d+)*)$/.test(next.text)) {
            version ??= (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B7)('', next.text, word.start, next.end);
        }
    }
    if (vendor === null || version === null || !javaIsListed(vendor, version.version))
        return null;
    return context.product === vendor ? null : { ...version, product: vendor };
}
/** `openjdk:8` and `openjdk:11` were built from other sources than the products of that name. */
function javaIsListed(product, version) {
    return product !== 'openjdk-builds-from-oracle' || Number.parseInt(version, 10) >= 12;
}


/***/ }),

/***/ 74802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Pz: () => (/* binding */ readJava),
/* harmony export */   oq: () => (/* binding */ runtimeUse),
/* harmony export */   pA: () => (/* binding */ wordsByLine)
/* harmony export */ });
/* harmony import */ var _data_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59565);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31736);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58199);



const plain = /^v?(\d+(?:\.\d+)*(?:(?:-|\.)?(?:rc|alpha|beta|a|b|p|dev)\.?\d*)?)t?$/i;
const wild = /^v?(\d+(?:\.\d+)*)(?:\.[x*]){1,2}$/i;
const bound = /^[<>=~^!]|\|\||\s-\s|,/;
/**
 * What a version means for a product: `14.x`, `lts/fermium`, `>=12`, `ruby-2.6.3`. Null for what names no version:
 * `latest`, `lts/*`, a variable, another implementation.
 */
function readVersion(product, written) {
    const text = written.trim();
    if (text === '' || text.length > 128)
        return null;
    if (product === 'nodejs') {
        const line = /^(?:lts[/-])?([a-z]+)$/i.exec(text)?.[1]?.toLowerCase() ?? '';
        if (Object.hasOwn(_data_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeCodenames */ .MT, line))
            return floating(product, _data_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeCodenames */ .MT[line]);
        const node = /^(?:node|iojs)[-@/]?v?(\d.*)$/i.exec(text)?.[1];
        if (node !== undefined)
            return readVersion(product, node);
    }
    if (product === 'ruby') {
        const other = /^(ruby|jruby)-(\d.*)$/.exec(text);
        if (other)
            return readVersion(other[1], other[2].replace(/@.*$/, ''));
    }
    if (product === 'python') {
        const named = /^(?:python|cpython)[-@]?(\d.*)$/.exec(text)?.[1];
        if (named !== undefined)
            return readVersion(product, named);
    }
    const exact = plain.exec(text)?.[1];
    if (exact !== undefined)
        return /^\d+\.\d+\.\d/.test(exact)
            ? { product, version: exact, constraint: 'exact' }
            : floating(product, exact);
    const open = wild.exec(text)?.[1];
    if (open !== undefined)
        return floating(product, open);
    return bound.test(text) && /\d/.test(text) ? { product, version: text, constraint: 'range' } : null;
}
function floating(product, version) {
    return { product, version, constraint: 'floating' };
}
/** `temurin-17.0.1+12`, `11.0.17-tem`, `zulu@8`: without a vendor nobody can say how long it lives. */
function readJava(written, vendor = null) {
    const text = written.trim().toLowerCase();
    const front = /^([a-z-]+?)[-@](?:jre-|jdk-|javafx-|musl-)?(\d[\w.+]*)$/.exec(text);
    const back = /^(\d[\d.]*)(?:\.(?:fx|r\d+|crac))*-([a-z]+)$/.exec(text);
    const bare = /^(\d[\d.]*)(?:[+_u].*)?$/.exec(text);
    const [name, version] = front ? [front[1], front[2]] : back ? [back[2], back[1]] : [vendor, bare?.[1]];
    if (name === null || version === undefined || !Object.hasOwn(_data_names_js__WEBPACK_IMPORTED_MODULE_0__/* .javaVendors */ .WG, name))
        return null;
    const product = _data_names_js__WEBPACK_IMPORTED_MODULE_0__/* .javaVendors */ .WG[name];
    const major = Number.parseInt(version.replace(/^1\./, ''), 10);
    if (product === 'openjdk-builds-from-oracle' && major < 9)
        return null;
    const number = /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? version;
    return { product, version: number, constraint: number.includes('.') ? 'exact' : 'floating' };
}
/** The fact for a version that stands at a span. */
function runtimeUse(file, at, spoken, words) {
    return {
        kind: 'runtime',
        path: file.path,
        span: at,
        text: file.text.slice(at.start, at.end),
        product: spoken.product,
        version: spoken.version,
        constraint: words.constraint ?? spoken.constraint,
        role: (0,_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .kp)(spoken.product),
        source: words.source,
        ...(words.owner === undefined ? {} : { owner: words.owner }),
        ...(words.matrix ? { matrix: true } : {}),
        ...(words.names === undefined || words.names.length === 0 ? {} : { names: words.names }),
        ...(words.related === undefined ? {} : { related: words.related }),
    };
}
/** Lines without comments and white space around, with their spans. */
function wordsByLine(text) {
    const lines = [];
    let start = 0;
    while (start <= text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const hash = text.indexOf('#', start);
        const stop = hash !== -1 && hash < end ? hash : end;
        const line = text.slice(start, stop);
        const trimmed = line.trim();
        if (trimmed !== '') {
            const from = start + line.indexOf(trimmed);
            lines.push({ text: trimmed, span: (0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(from, from + trimmed.length) });
        }
        start = end + 1;
    }
    return lines;
}


/***/ }),

/***/ 99127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ excerptAt),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mz: () => (/* binding */ memberAt),
/* harmony export */   ol: () => (/* binding */ members)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98963);
/* harmony import */ var _model_excerpt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16867);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31736);




/** The tree takes some twenty times the text; what is larger has a reader of its own or is told. */
const maximumLength = 20_000_000;
const cache = new WeakMap();
/**
 * Parses once per file, with comments and trailing commas, as editors and `deno.jsonc` do. A syntax error
 * becomes one `malformed` diagnostic; what could be read around it is in the tree.
 */
function readJson(file) {
    const known = cache.get(file);
    if (known)
        return known;
    const result = parse(file);
    cache.set(file, result);
    return result;
}
function parse(file) {
    if (file.text.length > maximumLength) {
        const message = `The file has ${file.text.length} characters; JSON over ${maximumLength} is not read.`;
        return { file, root: null, diagnostics: [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)('skipped', message, { path: file.path })] };
    }
    const errors = [];
    let root;
    try {
        root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(file.text, errors, { allowTrailingComma: true, disallowComments: false }) ?? null;
    }
    catch {
        // The parser is recursive: some ten thousand open brackets exhaust the stack.
        const message = 'This JSON cannot be parsed: it is nested too deeply.';
        return { file, root: null, diagnostics: [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)('malformed', message, { path: file.path })] };
    }
    const first = errors[0];
    if (!first)
        return { file, root, diagnostics: [] };
    const what = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(first.error)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase();
    const message = `This JSON has an error, and what follows it may not be read: ${what}.`;
    const end = Math.min(file.text.length, first.offset + first.length);
    const place = (0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(Math.min(first.offset, end), end);
    return { file, root, diagnostics: [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)('malformed', message, { path: file.path, span: place })] };
}
/** The members of an object, in order; empty for anything else. Doubled keys are all there. */
function members(node) {
    if (node?.type !== 'object')
        return [];
    const found = [];
    for (const property of node.children ?? []) {
        const [key, value] = property.children ?? [];
        if (key && value && typeof key.value === 'string')
            found.push({ name: key.value, key, value });
    }
    return found;
}
/** The items of an array; empty for anything else. */
function items(node) {
    return node?.type === 'array' ? (node.children ?? []) : [];
}
/** The member with that key, the last one where it is doubled, as `JSON.parse` does. */
function memberAt(node, key) {
    return members(node).findLast((member) => member.name === key);
}
/** The value below a path of keys; undefined when any is missing. */
function at(node, keys) {
    let here = node ?? undefined;
    for (const key of keys)
        here = memberAt(here, key)?.value;
    return here;
}
/** A string's value; null for anything else. */
function textOf(node) {
    return node?.type === 'string' && typeof node.value === 'string' ? node.value : null;
}
/** A string without its quotes, anything else as it stands. */
function spanOf(node, file) {
    const end = Math.min(file.text.length, node.offset + node.length);
    if (node.type !== 'string')
        return (0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(node.offset, end);
    const quoted = end - node.offset > 1 && file.text[end - 1] === '"';
    return (0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(node.offset + 1, Math.max(node.offset + 1, quoted ? end - 1 : end));
}
/** A string's value with the way back to the file, escapes and all: what scripts inside JSON are read from. */
function excerptAt(node, file) {
    const value = textOf(node) ?? '';
    const body = spanOf(node, file);
    const raw = file.text.slice(body.start, body.end);
    if (!raw.includes('\\'))
        return (0,_model_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerptOf */ .zU)(value, body.start);
    const pieces = [{ at: 0, from: body.start }];
    let from = 0;
    for (let place = 0; place < value.length && from < raw.length; place++) {
        if (raw[from] !== '\\') {
            from += 1;
            continue;
        }
        const last = pieces.at(-1);
        if (last.at === place)
            pieces.pop();
        pieces.push({ at: place, from: body.start + from });
        from += raw[from + 1] === 'u' ? 6 : 2;
        pieces.push({ at: place + 1, from: body.start + from });
    }
    return { text: value, pieces };
}


/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   TM: () => (/* binding */ scalarsOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98963);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29529);


/** Merges of merges are two or three deep; a chain without end would be walked again for each map on it. */
const deepestMerge = 10;
const entries = new WeakMap();
/** A map's entries with aliases followed and merge keys (`<<`) put in; a map's own keys win. */
function entriesOf(node, place) {
    const map = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .asMap */ .$H)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .LA)(node, place.document));
    if (!map)
        return [];
    let known = entries.get(map);
    if (known === undefined) {
        if (!mayVisit((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)(map).length, place))
            return [];
        known = mergedEntries(map, place);
        entries.set(map, known);
    }
    return mayVisit(known.length, place) ? known : [];
}
function mergedEntries(node, { document }) {
    const found = new Map();
    const seen = new Set();
    const collect = (from, levels) => {
        const map = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .asMap */ .$H)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .LA)(from, document));
        if (!map || seen.has(map) || levels === 0)
            return;
        seen.add(map);
        const merged = [];
        const own = new Set();
        for (const pair of (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)(map)) {
            const key = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(pair);
            const keyNode = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .asScalar */ .T7)(pair.key);
            if (key === null || !keyNode)
                continue;
            if (key === '<<')
                merged.push((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .LA)(pair.value, document));
            else if (own.has(key) || !found.has(key)) {
                own.add(key);
                found.set(key, { key, keyNode, value: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .LA)(pair.value, document) });
            }
        }
        for (const other of merged) {
            if ((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .asSeq */ .wH)(other))
                for (const item of (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(other))
                    collect(item, levels - 1);
            else
                collect(other, levels - 1);
        }
    };
    collect(node, deepestMerge);
    return [...found.values()];
}
const visits = new WeakMap();
/**
 * Aliases and merges can mean far more than what is written: as many entries and items are looked at as a document of
 * that length has without them, several times over. What is left out then is told.
 */
function mayVisit(count, { file, document }) {
    const before = visits.get(document) ?? 0;
    const most = 100_000 + 5 * file.text.length;
    if (before > most)
        return false;
    visits.set(document, before + count);
    if (before + count <= most)
        return true;
    const message = 'The aliases and merge keys of this YAML stand for more than is read; a part of it was not checked.';
    (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .tellYaml */ .F2)(file, (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)('skipped', message, { path: file.path }));
    return false;
}
/** The value below a path of keys, through aliases and merge keys; undefined when any is missing. */
function valueAt(node, keys, place) {
    let here = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .LA)(node, place.document);
    for (const key of keys)
        here = entryAt(here, key, place);
    return here;
}
/** As `entriesOf` has it, which is asked only where the key would have to be merged in. */
function entryAt(node, key, place) {
    const map = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .asMap */ .$H)(node);
    if (!map)
        return undefined;
    const own = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)(map).length > indexedFrom ? indexed(map) : null;
    let found;
    let isOwn = false;
    let isMerged = false;
    if (own !== null) {
        isOwn = own.has(key);
        found = own.get(key);
        isMerged = own.has('<<');
    }
    else {
        for (const pair of (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)(map)) {
            const name = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(pair);
            if (name === '<<')
                isMerged = true;
            else if (name === key) {
                isOwn = true;
                found = pair.value;
            }
        }
    }
    if (isOwn)
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .LA)(found, place.document);
    return isMerged ? entriesOf(map, place).find((entry) => entry.key === key)?.value : undefined;
}
/** Maps of so many keys are looked up by an index. */
const indexedFrom = 12;
const indexes = new WeakMap();
function indexed(map) {
    let known = indexes.get(map);
    if (known === undefined) {
        known = new Map((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)(map).flatMap((pair) => {
            const key = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(pair);
            return key === null ? [] : [[key, pair.value]];
        }));
        indexes.set(map, known);
    }
    return known;
}
/** A sequence's items with aliases followed; a single value is a list of one; nothing is none. */
function listOf(node, place) {
    const { document } = place;
    const value = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .LA)(node, document);
    if ((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .asSeq */ .wH)(value)) {
        if (!mayVisit((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(value).length, place))
            return [];
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(value).map((item) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .LA)(item, document));
    }
    return value === null || value === undefined ? [] : [value];
}
/** The scalars of a list in order, lists inside lists opened (GitLab allows ten levels). */
function scalarsOf(node, place, levels = 10) {
    const found = [];
    // Aliases can double a list at each level: what is longer than any pipeline is cut, empty lists too.
    let visits = 0;
    const collect = (from, left) => {
        for (const item of listOf(from, place)) {
            if (++visits > 5000 || found.length > 2000)
                return;
            const scalar = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .asScalar */ .T7)(item);
            if (scalar)
                found.push(scalar);
            else if (left > 0 && (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .asSeq */ .wH)(item))
                collect(item, left - 1);
        }
    };
    collect(node, levels);
    return found;
}


/***/ }),

/***/ 29529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $H: () => (/* binding */ asMap),
  T7: () => (/* binding */ asScalar),
  wH: () => (/* binding */ asSeq),
  at: () => (/* binding */ at),
  LA: () => (/* binding */ deref),
  cY: () => (/* binding */ excerptAt),
  ld: () => (/* binding */ items),
  Pu: () => (/* binding */ keyText),
  AS: () => (/* binding */ pairs),
  gM: () => (/* binding */ readYaml),
  ee: () => (/* binding */ spanOf),
  F2: () => (/* binding */ tellYaml),
  b6: () => (/* binding */ textOf),
  UI: () => (/* binding */ trailingComment)
});

// UNUSED EXPORTS: pairAt

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/excerpt.js
var excerpt = __webpack_require__(16867);
// EXTERNAL MODULE: ./build/model/table.js
var table = __webpack_require__(40426);
;// CONCATENATED MODULE: ./build/sources/syntax/yaml-align.js
/**
 * Where each character of a scalar's value stands in its source, style by style after YAML 1.2.2 chapters 7
 * and 8. `raw` is the source without quotes or block header, `base` its offset in the file.
 */
function alignScalar(value, raw, base, style) {
    const pieces = new PieceList(base);
    if (style === 'literal')
        alignLiteral(value, raw, pieces);
    else if (style === 'folded')
        alignFolded(value, raw, pieces);
    else
        alignFlow(value, raw, style, pieces);
    return pieces.done();
}
class PieceList {
    #base;
    #pieces = [];
    constructor(base) {
        this.#base = base;
    }
    /** From `at` in the value on, characters stand at `from` in the source. */
    mark(at, from) {
        const last = this.#pieces.at(-1);
        const place = this.#base + from;
        if (last && last.from + (at - last.at) === place)
            return;
        if (last && last.at === at)
            this.#pieces.pop();
        this.#pieces.push({ at, from: place });
    }
    done() {
        return this.#pieces[0]?.at === 0 ? this.#pieces : [{ at: 0, from: this.#base }, ...this.#pieces];
    }
}
/** Line by line: a line of the value is the end of its line in the source, behind the indentation. */
function alignLiteral(value, raw, pieces) {
    let from = 0;
    let at = 0;
    for (const wanted of value.split('\n')) {
        const end = lineEnd(raw, from);
        pieces.mark(at, Math.max(from, end - wanted.length));
        at += wanted.length;
        // The value's newline is the source's line end, `\r\n` or `\n`.
        if (at < value.length)
            pieces.mark(at, end);
        at += 1;
        from = nextLine(raw, from);
    }
}
/** Lines in order, the value having spaces or newlines between them where the source has line ends. */
function alignFolded(value, raw, pieces) {
    const indent = indentOf(value, raw);
    let at = 0;
    for (let from = 0; from < raw.length; from = nextLine(raw, from)) {
        const end = lineEnd(raw, from);
        const start = Math.min(end, from + indent);
        const content = raw.slice(start, end);
        if (content === '')
            continue;
        while (!value.startsWith(content, at) && (value[at] === ' ' || value[at] === '\n'))
            at++;
        if (!value.startsWith(content, at))
            return;
        pieces.mark(at, start);
        at += content.length;
        pieces.mark(at, end);
    }
}
/** What the first line that says something has before it in the source and not in the value. */
function indentOf(value, raw) {
    for (let from = 0; from < raw.length; from = nextLine(raw, from)) {
        const line = raw.slice(from, lineEnd(raw, from));
        const spaces = line.length - line.trimStart().length;
        if (spaces === line.length)
            continue;
        const inValue = value.replace(/^\n+/, '');
        return Math.max(0, spaces - (inValue.length - inValue.replace(/^ +/, '').length));
    }
    return 0;
}
/** Plain and quoted scalars: white space around a line end folds, and quotes have their escapes. */
function alignFlow(value, raw, style, pieces) {
    let at = 0;
    let from = 0;
    while (from < raw.length && at < value.length) {
        const fold = foldAt(raw, from);
        if (fold) {
            pieces.mark(at, from);
            // One line end is a space; each further one is a newline.
            at += fold.newlines === 1 ? 1 : fold.newlines - 1;
            from = fold.end;
            continue;
        }
        if (style === 'double' && raw[from] === '\\') {
            const next = raw[from + 1];
            if (next === '\n' || next === '\r') {
                // An escaped line end is nothing, and so is the indentation after it.
                from = nextLine(raw, from);
                while (raw[from] === ' ' || raw[from] === '\t')
                    from++;
                continue;
            }
            pieces.mark(at, from);
            at += next === 'U' && value.codePointAt(at) > 0xffff ? 2 : 1;
            from += escapeLength(next);
            continue;
        }
        pieces.mark(at, from);
        at += 1;
        from += style === 'single' && raw[from] === "'" && raw[from + 1] === "'" ? 2 : 1;
    }
}
/** White space with a line end in it: how many line ends, and where the next word starts. Null when there is none. */
function foldAt(raw, start) {
    const first = raw[start];
    if (first !== ' ' && first !== '\t' && first !== '\r' && first !== '\n')
        return null;
    let newlines = 0;
    let end = start;
    for (; end < raw.length; end++) {
        const character = raw[end];
        if (character === '\n')
            newlines += 1;
        else if (character !== ' ' && character !== '\t' && character !== '\r')
            break;
    }
    return newlines === 0 ? null : { newlines, end };
}
function escapeLength(kind) {
    if (kind === 'x')
        return 4;
    if (kind === 'u')
        return 6;
    return kind === 'U' ? 10 : 2;
}
/** Where a line's text ends, before `\r\n` or `\n`. */
function lineEnd(text, from) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    return end > from && text[end - 1] === '\r' ? end - 1 : end;
}
function nextLine(text, from) {
    const newline = text.indexOf('\n', from);
    return newline === -1 ? text.length : newline + 1;
}

;// CONCATENATED MODULE: ./build/sources/syntax/yaml-plain.js


/**
 * Reads the YAML that people write nearly always: block maps and lists, scalars of one line, literal blocks, short
 * flow lists. Gives the nodes that the `yaml` package gives, some ten times as fast, and null as soon as it meets
 * anything else (an anchor, a tag, a scalar over several lines, an error): then the package reads the whole text.
 * test/sources/syntax/yaml-plain.test.ts holds the two together.
 */
function readPlainYaml(text) {
    if (text.includes('\r') || text.includes('\t#') || text.startsWith('\uFEFF'))
        return null;
    try {
        return new PlainReader(text).documents();
    }
    catch (error) {
        if (error === notPlain)
            return null;
        throw error;
    }
}
/** Thrown, never seen outside: what stands here is for the package. */
const notPlain = new Error('not plain');
const maximumDepth = 60;
const [space, hash, colon, dash, newline, ampersand, star] = [32, 35, 58, 45, 10, 38, 42];
/** What a plain scalar may not begin with; `-`, `?` and `:` may when no space follows. */
const indicators = new Set(Array.from('[]{},#&*!|>\'"%@`', (sign) => sign.charCodeAt(0)));
class PlainReader {
    #text;
    #length;
    /** The line that is read next: where it begins, where its content begins, where it ends before its line feed. */
    #line = 0;
    #content = 0;
    #end = 0;
    #done = false;
    #depth = 0;
    /** How deep the deepest comment before this line is indented. */
    #comment = -1;
    #commentJudged = false;
    constructor(text) {
        this.#text = text;
        this.#length = text.length;
    }
    documents() {
        const documents = [];
        this.#moveTo(0);
        if (this.#isSeparator())
            this.#moveTo(this.#end + 1);
        for (;;) {
            if (this.#done || this.#isSeparator())
                throw notPlain; // an empty document
            documents.push(this.#block(0));
            if (this.#done)
                return documents;
            if (!this.#isSeparator())
                throw notPlain;
            this.#moveTo(this.#end + 1);
        }
    }
    /** `---` alone on its line. Content behind it, `...` and directives are for the package. */
    #isSeparator() {
        if (this.#done || this.#content !== this.#line)
            return false;
        const first = this.#text.charCodeAt(this.#line);
        if (first === 37 || this.#text.startsWith('...', this.#line))
            throw notPlain;
        if (first !== dash || !this.#text.startsWith('---', this.#line))
            return false;
        if (this.#end !== this.#line + 3)
            throw notPlain;
        return true;
    }
    get #indent() {
        return this.#content - this.#line;
    }
    /** Goes to the first line from there on that is neither blank nor a comment. */
    #moveTo(start) {
        let line = start;
        this.#comment = -1;
        this.#commentJudged = false;
        while (line < this.#length) {
            let at = line;
            while (this.#text.charCodeAt(at) === space)
                at++;
            let end = this.#text.indexOf('\n', at);
            if (end === -1)
                end = this.#length;
            if (at < end && this.#text.charCodeAt(at) !== hash) {
                if (this.#text.charCodeAt(at) === 9)
                    throw notPlain;
                this.#line = line;
                this.#content = at;
                this.#end = end;
                return;
            }
            if (at < end)
                this.#comment = Math.max(this.#comment, at - line);
            line = end + 1;
        }
        this.#line = this.#content = this.#end = this.#length;
        this.#done = true;
    }
    /** A map or a list whose lines are indented as the one that comes next, at least so much. */
    #block(least) {
        const indent = this.#indent;
        if (indent < least || ++this.#depth > maximumDepth)
            throw notPlain;
        const node = this.#isItem(this.#content) ? this.#list(indent) : this.#map(indent);
        this.#depth--;
        return node;
    }
    /** `- ` or a lone `-`. */
    #isItem(at) {
        if (this.#text.charCodeAt(at) !== dash)
            return false;
        const next = this.#text.charCodeAt(at + 1);
        return next === space || next === newline || at + 1 === this.#length;
    }
    #list(indent) {
        const list = new dist.YAMLSeq();
        const start = this.#content;
        let end = start;
        do {
            const at = this.#skipSpaces(this.#content + 1);
            const item = this.#item(at, indent);
            list.items.push(item);
            end = item.range[2];
        } while (this.#isNext(indent) && this.#isItem(this.#content));
        list.range = [start, end, end];
        return list;
    }
    #item(at, indent) {
        if (this.#isNothing(at))
            return this.#below(this.#content + 1, indent, indent + 1);
        const column = at - this.#line;
        if (this.#isItem(at) || this.#colonOf(at) !== -1) {
            // What stands behind the dash is a block of its own, indented as far as it stands.
            this.#content = at;
            return this.#block(indent + 1);
        }
        if (column <= indent)
            throw notPlain;
        return this.#value(at, indent, indent + 1);
    }
    #map(indent) {
        const map = new dist.YAMLMap();
        const start = this.#content;
        let end = start;
        do {
            if (this.#isItem(this.#content))
                throw notPlain;
            const mark = this.#colonOf(this.#content);
            if (mark === -1)
                throw notPlain;
            const key = this.#key(this.#content, mark);
            const at = this.#skipSpaces(mark + 1);
            const value = this.#isNothing(at)
                ? this.#below(mark + 1, indent, indent)
                : this.#value(at, indent, indent);
            map.items.push(new dist.Pair(key, value));
            end = value.range[2];
        } while (this.#isNext(indent));
        map.range = [start, end, end];
        return map;
    }
    /**
     * Whether the next line goes on at this indent. Deeper ones belong to something that is not read here. The package
     * counts a comment below a value among it when it is indented deeper, and one at the end of a block with the block.
     */
    #isNext(indent) {
        const isInnermost = !this.#commentJudged;
        this.#commentJudged = true;
        const goesOn = !this.#done && this.#indent >= indent && (indent > 0 || !this.#isSeparator());
        if (goesOn && this.#indent > indent)
            throw notPlain;
        if (isInnermost && this.#comment > indent)
            throw notPlain;
        if (!goesOn && this.#comment >= indent && this.#depth > 1)
            throw notPlain;
        return goesOn;
    }
    /** What stands on the lines below a key or a dash; a list may stand as far left as its key. */
    #below(after, indent, least) {
        const hasRest = after < this.#end;
        this.#moveTo(this.#end + 1);
        const isListOfKey = least === indent && this.#indent === indent && this.#isItem(this.#content);
        if (!this.#done && (this.#indent > indent || (isListOfKey && !this.#separates(indent)))) {
            return this.#block(least);
        }
        if (hasRest || this.#comment !== -1)
            throw notPlain;
        const nothing = new dist.Scalar(null);
        nothing.source = '';
        nothing.type = 'PLAIN';
        nothing.range = [after, after, after];
        return nothing;
    }
    #separates(indent) {
        return indent === 0 && this.#isSeparator();
    }
    #skipSpaces(from) {
        let at = from;
        while (this.#text.charCodeAt(at) === space)
            at++;
        return at;
    }
    /** The line ends here, or with a comment. */
    #isNothing(at) {
        return at >= this.#end || (this.#text.charCodeAt(at) === hash && this.#text.charCodeAt(at - 1) === space);
    }
    /** Where the colon of the key stands that begins here; -1 when none does. */
    #colonOf(from) {
        const first = this.#text.charCodeAt(from);
        if (first === 34 || first === 39) {
            const end = this.#quoteEnd(from);
            return end !== -1 && this.#text.charCodeAt(end) === colon && this.#endsWord(end + 1) ? end : -1;
        }
        if (indicators.has(first))
            return -1;
        for (let at = from; at < this.#end; at++) {
            const sign = this.#text.charCodeAt(at);
            if (sign === colon && this.#endsWord(at + 1))
                return at;
            if (sign === hash && this.#text.charCodeAt(at - 1) === space)
                return -1;
        }
        return -1;
    }
    #endsWord(at) {
        return at >= this.#end || this.#text.charCodeAt(at) === space;
    }
    #key(from, mark) {
        const first = this.#text.charCodeAt(from);
        if (first === 34 || first === 39)
            return this.#quoted(from, mark, mark);
        let end = mark;
        while (this.#text.charCodeAt(end - 1) === space)
            end--;
        if (end === from || !this.#mayBegin(from))
            throw notPlain;
        const key = this.#plain(from, end, end);
        // What a merge key is to the package, which our readers know by its source.
        if (key.source === '<<')
            key.value = Symbol('<<');
        return key;
    }
    #mayBegin(at) {
        const first = this.#text.charCodeAt(at);
        if (first === dash || first === 63 || first === colon) {
            const next = this.#text.charCodeAt(at + 1);
            return next !== space && at + 1 < this.#end;
        }
        return !indicators.has(first);
    }
    /** A value of a key or an item, which may have an anchor: `&name` before it, on its line or above it. */
    #value(at, indent, least) {
        if (this.#text.charCodeAt(at) !== ampersand)
            return this.#inline(at, indent);
        const end = this.#nameEnd(at);
        const next = this.#skipSpaces(end);
        if (next === end && end < this.#end)
            throw notPlain;
        if (next < this.#end && (this.#isNothing(next) || ampersand === this.#text.charCodeAt(next)))
            throw notPlain;
        const node = next >= this.#end ? this.#below(next, indent, least) : this.#inline(next, indent);
        if (node instanceof dist.Alias || (node instanceof dist.Scalar && node.value === null))
            throw notPlain;
        node.anchor = this.#text.slice(at + 1, end);
        return node;
    }
    /** Behind the name of an anchor or alias. Only names of letters and digits are read here. */
    #nameEnd(at) {
        let end = at + 1;
        while (/[\w-]/.test(this.#text.charAt(end)))
            end++;
        if (end === at + 1)
            throw notPlain;
        return end;
    }
    #alias(at) {
        const end = this.#nameEnd(at);
        const node = new dist.Alias(this.#text.slice(at + 1, end));
        node.range = [at, end, this.#restOf(end)];
        return node;
    }
    /** A value on the line of its key or dash; goes to the line after it, which may not be deeper. */
    #inline(at, indent) {
        const first = this.#text.charCodeAt(at);
        if (first === 124 || first === 62)
            return this.#lines(at, indent);
        let node;
        if (first === 34 || first === 39) {
            const end = this.#quoteEnd(at);
            if (end === -1)
                throw notPlain;
            node = this.#quoted(at, end, this.#restOf(end));
        }
        else if (first === star) {
            node = this.#alias(at);
        }
        else if (first === 91 || first === 123) {
            const flow = this.#flow(at, 0);
            const end = this.#restOf(flow.range[1]);
            flow.range = [flow.range[0], flow.range[1], end];
            node = flow;
        }
        else {
            if (!this.#mayBegin(at))
                throw notPlain;
            let end = at;
            for (; end < this.#end; end++) {
                const sign = this.#text.charCodeAt(end);
                if (sign === hash && this.#text.charCodeAt(end - 1) === space)
                    break;
                if (sign === colon && this.#endsWord(end + 1))
                    throw notPlain;
            }
            const isCut = end < this.#end;
            while (this.#text.charCodeAt(end - 1) === space)
                end--;
            const more = isCut ? null : this.#continuation(this.#text.slice(at, end), indent);
            if (more !== null)
                return this.#joined(at, more, indent);
            node = this.#plain(at, end, this.#restOf(end));
        }
        this.#moveTo(this.#end + 1);
        if (!this.#done && this.#indent > indent)
            throw notPlain;
        return node;
    }
    /** A plain scalar that goes on below, deeper than what it belongs to: all its text, or null when it does not. */
    #continuation(first, indent) {
        let value = null;
        for (;;) {
            const line = this.#end + 1;
            const from = this.#skipSpaces(line);
            let end = this.#text.indexOf('\n', from);
            if (end === -1)
                end = this.#length;
            if (from >= end || from - line <= indent)
                return value;
            const words = this.#text.slice(from, end).trimEnd();
            if (words.startsWith('#') || /:(?: |$)| #|\t/.test(words))
                throw notPlain;
            this.#line = line;
            this.#content = from;
            this.#end = end;
            value = `${value ?? first} ${words}`;
        }
    }
    #joined(from, value, indent) {
        let to = this.#end;
        while (this.#text.charCodeAt(to - 1) === space)
            to--;
        const scalar = new dist.Scalar(typed(value));
        scalar.source = value;
        scalar.type = 'PLAIN';
        scalar.range = [from, to, this.#restOf(to)];
        this.#moveTo(this.#end + 1);
        if (!this.#done && this.#indent > indent)
            throw notPlain;
        return scalar;
    }
    /** Where a node ends whose value ended there: behind its comment and its line feed. */
    #restOf(end) {
        if (!this.#isNothing(this.#skipSpaces(end)))
            throw notPlain;
        return Math.min(this.#end + 1, this.#length);
    }
    #plain(from, to, end) {
        const source = this.#text.slice(from, to);
        if (source.includes('\t'))
            throw notPlain;
        const scalar = new dist.Scalar(typed(source));
        scalar.source = source;
        scalar.type = 'PLAIN';
        scalar.range = [from, to, end];
        return scalar;
    }
    /** Behind the closing quote, on this line; -1 when it is not here. */
    #quoteEnd(from) {
        const quote = this.#text.charCodeAt(from);
        for (let at = from + 1; at < this.#end; at++) {
            const sign = this.#text.charCodeAt(at);
            if (sign === 92 && quote === 34)
                at++;
            else if (sign === quote) {
                if (quote === 39 && this.#text.charCodeAt(at + 1) === 39)
                    at++;
                else
                    return at + 1;
            }
        }
        return -1;
    }
    #quoted(from, to, end) {
        const double = this.#text.charCodeAt(from) === 34;
        const inner = this.#text.slice(from + 1, to - 1);
        const scalar = new dist.Scalar(double ? unescaped(inner) : inner.replaceAll("''", "'"));
        scalar.source = scalar.value;
        scalar.type = double ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE';
        scalar.range = [from, to, end];
        return scalar;
    }
    /** `|`, `|-`, `>` and `>-` with lines below that are indented alike or more. */
    #lines(at, indent) {
        const header = this.#text.slice(at, this.#end);
        if (!/^[|>]-?$/.test(header))
            throw notPlain;
        const text = this.#text;
        const lines = [];
        let depth = -1;
        let line = this.#end + 1;
        let last = -1;
        let lastEnd = -1;
        while (line < this.#length) {
            let from = line;
            while (text.charCodeAt(from) === space)
                from++;
            let end = text.indexOf('\n', from);
            if (end === -1)
                end = this.#length;
            if (from === end) {
                // A blank line that is longer than the indent holds spaces that count.
                if (end - line > Math.max(depth, 0))
                    throw notPlain;
                lines.push('');
            }
            else {
                const own = from - line;
                if (depth === -1) {
                    if (own <= indent || lines.length > 0)
                        throw notPlain;
                    depth = own;
                }
                if (own < depth) {
                    if (own > indent)
                        throw notPlain;
                    break;
                }
                lines.push(text.slice(line + depth, end));
                last = lines.length;
                lastEnd = Math.min(end + 1, this.#length);
            }
            line = end + 1;
        }
        if (last === -1)
            throw notPlain;
        lines.length = last;
        const isLiteral = header.charCodeAt(0) === 124;
        const body = isLiteral ? lines.join('\n') : folded(lines);
        const scalar = new dist.Scalar(header.length === 1 ? `${body}\n` : body);
        scalar.source = scalar.value;
        scalar.type = isLiteral ? 'BLOCK_LITERAL' : 'BLOCK_FOLDED';
        scalar.range = [at, lastEnd, lastEnd];
        this.#moveTo(lastEnd);
        if (!this.#done && this.#indent > indent)
            throw notPlain;
        return scalar;
    }
    /** `[a, "b"]` and `{ a: b }` on one line. */
    #flow(at, depth) {
        if (depth > 10)
            throw notPlain;
        const isMap = this.#text.charCodeAt(at) === 123;
        const closing = isMap ? 125 : 93;
        const node = isMap ? new dist.YAMLMap() : new dist.YAMLSeq();
        node.flow = true;
        let here = this.#skipSpaces(at + 1);
        while (this.#text.charCodeAt(here) !== closing) {
            let item = this.#flowItem(here, depth);
            here = this.#skipSpaces(item.range[1]);
            if (isMap) {
                if (this.#text.charCodeAt(here) !== colon || this.#text.charCodeAt(here + 1) !== space)
                    throw notPlain;
                const key = item;
                item = this.#flowItem(this.#skipSpaces(here + 1), depth);
                here = this.#skipSpaces(item.range[1]);
                node.items.push(new dist.Pair(key, item));
            }
            else
                node.items.push(item);
            if (this.#text.charCodeAt(here) === 44) {
                here = this.#skipSpaces(here + 1);
            }
            else if (this.#text.charCodeAt(here) !== closing)
                throw notPlain;
        }
        node.range = [at, here + 1, here + 1];
        return node;
    }
    #flowItem(at, depth) {
        const first = this.#text.charCodeAt(at);
        if (at >= this.#end)
            throw notPlain;
        if (first === 91 || first === 123)
            return this.#flow(at, depth + 1);
        if (first === 34 || first === 39) {
            const end = this.#quoteEnd(at);
            if (end === -1)
                throw notPlain;
            return this.#quoted(at, end, end);
        }
        if (!this.#mayBegin(at))
            throw notPlain;
        let end = at;
        for (; end < this.#end; end++) {
            const sign = this.#text.charCodeAt(end);
            if (sign === 44 || sign === 93 || sign === 125)
                break;
            if (sign === 91 || sign === 123 || sign === hash)
                throw notPlain;
            if (sign === colon) {
                const next = this.#text.charCodeAt(end + 1);
                if (next === space)
                    break;
                if (next === 44 || next === 93 || next === 125 || end + 1 >= this.#end)
                    throw notPlain;
            }
        }
        let to = end;
        while (this.#text.charCodeAt(to - 1) === space)
            to--;
        if (to <= at)
            throw notPlain;
        return this.#plain(at, to, to);
    }
}
const escapes = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    n: '\n',
    t: '\t',
    r: '\r',
};
function unescaped(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(.?)/g, (_, sign) => {
        const value = (0,table/* lookUp */.T)(escapes, sign);
        if (value === undefined)
            throw notPlain;
        return value;
    });
}
/** Lines that are indented alike become one; a blank line is a line feed, and deeper ones keep theirs. */
function folded(lines) {
    let value = '';
    let between = '';
    let wasDeeper = false;
    for (const line of lines) {
        if (line === '') {
            if (between === '\n')
                value += '\n';
            else
                between = '\n';
        }
        else if (line.startsWith(' ') || line.startsWith('\t')) {
            if (between === ' ')
                between = '\n';
            else if (!wasDeeper && between === '\n')
                between = '\n\n';
            value += between + line;
            between = '\n';
            wasDeeper = true;
        }
        else {
            value += between + line;
            between = ' ';
            wasDeeper = false;
        }
    }
    return value;
}
/** The core schema of YAML 1.2: https://yaml.org/spec/1.2.2/#103-core-schema */
function typed(source) {
    const first = source.charCodeAt(0);
    // Letters that no number, boolean or null begins with: most scalars.
    if (first > 58 && !'tTfFnN~'.includes(source[0]))
        return source;
    if (/^(?:~|[Nn]ull|NULL)$/.test(source))
        return null;
    if (/^(?:[Tt]rue|TRUE)$/.test(source))
        return true;
    if (/^(?:[Ff]alse|FALSE)$/.test(source))
        return false;
    if (/^0o[0-7]+$/.test(source))
        return Number.parseInt(source.slice(2), 8);
    if (/^[-+]?[0-9]+$/.test(source))
        return Number.parseInt(source, 10);
    if (/^0x[0-9a-fA-F]+$/.test(source))
        return Number.parseInt(source.slice(2), 16);
    if (/^[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)$/.test(source))
        throw notPlain;
    if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/.test(source))
        return Number(source);
    if (/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/.test(source))
        return Number.parseFloat(source);
    return source;
}

;// CONCATENATED MODULE: ./build/sources/syntax/yaml.js






/** Larger files are told and not parsed: the parser takes about half a second and 100 MB for each. */
const maximumLength = 5_000_000;
const cache = new WeakMap();
/** Parses once per file. Errors of the parser become `malformed` diagnostics; what could be read is still there. */
function readYaml(file) {
    const known = cache.get(file);
    if (known)
        return known;
    const result = parse(file);
    cache.set(file, result);
    return result;
}
/** Adds what only those who look at the nodes can know, once. */
function tellYaml(file, found) {
    const { diagnostics } = readYaml(file);
    if (!diagnostics.some(({ message }) => message === found.message))
        diagnostics.push(found);
}
function parse(file) {
    if (file.text.length > maximumLength) {
        const message = `The file has ${file.text.length} characters; YAML over ${maximumLength} is not read.`;
        return { file, documents: [], diagnostics: [(0,diagnostic/* diagnostic */.Y)('skipped', message, { path: file.path })] };
    }
    const plain = readPlainYaml(file.text);
    if (plain !== null)
        return { file, documents: plain.map((contents) => ({ contents })), diagnostics: [] };
    let documents;
    try {
        documents = documentsOf(file.text);
        let text = file.text;
        for (let turn = 0; turn < mostMended && text.length < largestMended; turn++) {
            const mended = withClosingJoined(text, documents);
            if (mended === null)
                break;
            const again = documentsOf(mended);
            if (firstErrorAt(again) <= firstErrorAt(documents))
                break;
            [text, documents] = [mended, again];
        }
    }
    catch (error) {
        const message = `This YAML cannot be parsed: ${firstLine(error)}.`;
        return { file, documents: [], diagnostics: [(0,diagnostic/* diagnostic */.Y)('malformed', message, { path: file.path })] };
    }
    const diagnostics = [];
    for (const document of documents) {
        const error = document.errors[0];
        if (!error)
            continue;
        const start = Math.min(error.pos[0], file.text.length); // an error at the end may be given past it
        diagnostics.push((0,diagnostic/* diagnostic */.Y)('malformed', `This YAML has an error, and what follows it may not be read: ${firstLine(error)}.`, {
            path: file.path,
            span: { start, end: Math.max(start, Math.min(error.pos[1], file.text.length)) },
        }));
    }
    return { file, documents, diagnostics };
}
function documentsOf(text) {
    // `uniqueKeys: false`: a doubled key is no reason to lose the rest. `logLevel`: nothing may print from here.
    // `prettyErrors: false`: the parser would quote the line for each of its errors, which is quadratic on one long line.
    const documents = (0,dist.parseAllDocuments)(text, {
        uniqueKeys: false,
        logLevel: 'silent',
        prettyErrors: false,
        merge: true,
        strict: false,
    });
    return Array.isArray(documents) ? documents : [];
}
/** Infinity where there is none. */
function firstErrorAt(documents) {
    for (const { errors } of documents)
        if (errors[0])
            return errors[0].pos[0];
    return Number.POSITIVE_INFINITY;
}
/** Each turn parses the whole text again: more of these are no one's file. */
const mostMended = 20;
const largestMended = 500_000;
/**
 * Go's parser, and so Kubernetes, lets a flow scalar or collection close at the column of its parent, which this one
 * takes for its end. The line that only closes is then joined with the one before: offsets stay what they are.
 */
function withClosingJoined(text, documents) {
    for (const { errors } of documents) {
        const [error] = errors;
        if (!error || (error.code !== 'MISSING_CHAR' && error.code !== 'BAD_INDENT'))
            continue;
        // The closing line is the one after the error, or that of the error itself.
        const near = Math.min(error.pos[0], text.length);
        for (const from of [text.lastIndexOf('\n', near - 1), text.indexOf('\n', near)]) {
            const closing = /^\n[ \t]{0,200}["'\]}][\]}, \t]{0,50}(?=\r?\n|$)/.exec(from === -1 ? '' : text.slice(from, from + 300));
            const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
            // What stands behind a comment would be part of it.
            if (closing && !/(?:^|\s)#/.test(before))
                return `${text.slice(0, from)} ${text.slice(from + 1)}`;
        }
    }
    return null;
}
function firstLine(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '');
}
/** Where each alias of a document leads. `Alias.resolve` walks the whole document for every single alias. */
const yaml_anchors = new WeakMap();
/** Follows an alias to its anchor (one step: an alias of an alias is no YAML). */
function deref(node, document) {
    if (!(0,dist.isAlias)(node))
        return node;
    let known = yaml_anchors.get(document);
    if (!known) {
        known = resolveAliases(document);
        yaml_anchors.set(document, known);
    }
    return known.get(node);
}
function resolveAliases(document) {
    const named = new Map();
    const resolved = new Map();
    const walk = (node) => {
        if ((0,dist.isAlias)(node)) {
            const target = named.get(node.source);
            if (target)
                resolved.set(node, target);
            return;
        }
        if (!(0,dist.isNode)(node))
            return;
        if (node.anchor)
            named.set(node.anchor, node);
        for (const item of items(node))
            walk(item);
        for (const { key, value } of pairs(node)) {
            walk(key);
            walk(value);
        }
    };
    try {
        walk(document.contents);
    }
    catch {
        // Nested too deeply to be walked: aliases lead nowhere.
    }
    return resolved;
}
function asMap(node) {
    return (0,dist.isMap)(node) ? node : null;
}
function asSeq(node) {
    return (0,dist.isSeq)(node) ? node : null;
}
function asScalar(node) {
    return (0,dist.isScalar)(node) ? node : null;
}
/** The pairs of a map, in order; empty for anything else. */
function pairs(node) {
    return (0,dist.isMap)(node) ? node.items : [];
}
/** The items of a sequence; empty for anything else. */
function items(node) {
    return (0,dist.isSeq)(node) ? node.items : [];
}
/** A key as text, whatever its YAML type (`on:` may be a boolean elsewhere). */
function keyText(pair) {
    return (0,dist.isScalar)(pair.key) ? textOf(pair.key) : null;
}
/** The pair with that key, the last one where it is doubled, as YAML readers do. */
function pairAt(node, key) {
    let found = null;
    for (const pair of pairs(node))
        if (keyText(pair) === key)
            found = pair;
    return found;
}
/** The value below a path of keys; undefined when any is missing. Follows aliases when given the document. */
function at(node, keys, document) {
    let here = node;
    for (const key of keys) {
        if (document)
            here = deref(here, document);
        const pair = pairAt(here, key);
        if (!pair)
            return undefined;
        here = pair.value;
    }
    return document ? deref(here, document) : here;
}
/**
 * A scalar's text as written in plain style (`3.10` stays `3.10`, `020` stays `020`), else its value.
 * Null for maps, sequences and nothing.
 */
function textOf(node) {
    if (!(0,dist.isScalar)(node))
        return null;
    if (typeof node.value === 'string')
        return node.value;
    if (node.value === null || node.value === undefined)
        return null;
    return typeof node.source === 'string' ? node.source : String(node.value);
}
/** The scalar's text without its quotes, or the whole of a map or sequence. */
function spanOf(node, file) {
    const range = node?.range;
    if (!range)
        return { start: 0, end: 0 };
    let [start, end] = range;
    if ((0,dist.isScalar)(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) {
        const quote = file.text[start];
        if (quote === '"' || quote === "'") {
            start += 1;
            if (end > start && file.text[end - 1] === quote)
                end -= 1;
        }
    }
    else if ((0,dist.isScalar)(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) {
        const body = file.text.indexOf('\n', start);
        if (body !== -1 && body < end)
            start = body + 1;
    }
    return { start, end: Math.max(start, end) };
}
/** The comment after a node on its own line, without `#`, with its span; null when there is none. */
function trailingComment(node, file) {
    const range = node?.range;
    if (!range)
        return null;
    const end = file.text.indexOf('\n', range[1]);
    const rest = file.text.slice(range[1], end === -1 ? file.text.length : end).replace(/\r$/, '');
    const mark = rest.search(/\S/);
    if (mark === -1 || rest[mark] !== '#')
        return null;
    const start = range[1] + mark;
    return { text: rest.slice(mark + 1).trim(), span: { start, end: range[1] + rest.length } };
}
/** A scalar's value with the way back to the file: what scripts inside YAML are read from. */
function excerptAt(node, file) {
    const value = textOf(node) ?? '';
    const body = spanOf(node, file);
    const raw = file.text.slice(body.start, body.end);
    if (raw === value || !node.range)
        return (0,excerpt/* excerptOf */.zU)(value, body.start);
    return {
        text: value,
        pieces: alignScalar(value, raw, body.start, (0,table/* lookUp */.T)(styles, node.type ?? '') ?? 'plain'),
    };
}
const styles = {
    QUOTE_SINGLE: 'single',
    QUOTE_DOUBLE: 'double',
    BLOCK_LITERAL: 'literal',
    BLOCK_FOLDED: 'folded',
};


/***/ })

};
