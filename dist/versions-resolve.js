export const id = 6010;
export const ids = [6010];
export const modules = {

/***/ 28340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isExamplePath),
/* harmony export */   u: () => (/* binding */ isExampleManifest)
/* harmony export */ });
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9259);

/** Folders of what shows, tests or documents the product. */
const aside = new Set(`example examples sample samples demo demos test tests testing testdata fixture fixtures e2e doc docs
  documentation tutorial tutorials snippets benchmark benchmarks bench playground playgrounds mock mocks stub stubs
  spec specs integration acceptance molecule inttest dockertest itest its functionaltest snippet gists
  fake fakes perf performance loadtest loadtests stress enos`.split(/\s+/));
/** Folders of what a generator copies out. Not of a Helm chart's `templates`, which run as they are. */
const scaffolds = new Set('template templates skeleton skeletons scaffold boilerplate archetype starter starters'.split(' '));
/** Files that say by their own name that they show something: `example_cluster.sh`, `compose.sample.yml`. */
const exampleNames = new Set(['example', 'examples', 'sample', 'samples']);
/** Folders of machines that people develop on. */
const workstations = new Set(['devcontainer', 'devcontainers', 'vagrant']);
const development = new Set(['dev', 'develop', 'development', 'devel', 'devenv', 'local']);
/** Where `dev` is the name of an environment that something is deployed to. */
const environments = new Set('env envs environment environments overlay overlays deploy deployment deployments stage stages cluster clusters'.split(' '));
/**
 * The file stands beside the product: an example, a test's data, documentation, a machine to develop on. Nobody ships
 * it.
 */
function isExamplePath(path) {
    return hasFolder(path, aside) || hasWord((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path), exampleNames) || isForDevelopment(path);
}
/** A development container or virtual machine: `.devcontainer/Dockerfile`, `docker/develop/compose.yml`, `Dockerfile.dev`. */
function isForDevelopment(path) {
    const name = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    if (hasFolder(path, workstations) || /^(?:Vagrantfile$|vagrant[-_.].*\.sh$)/.test(name))
        return true;
    const isContainer = /^(?:Docker|Container)file(?:$|[-_.])|\.(?:Docker|Container)file$|^(?:docker-)?compose\b.*\.ya?ml$/i.test(name);
    return (isContainer &&
        !hasFolder(path, environments) &&
        (hasWord(name, development) || hasFolder(path, development)));
}
/** A manifest that shows, tests or documents, or that somebody's new project starts from: nobody installs it here. */
function isExampleManifest(path) {
    return path.includes('{{') || hasFolder(path, aside) || hasFolder(path, scaffolds);
}
function hasFolder(path, words) {
    return (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path)
        .split('/')
        .some((folder) => hasWord(folder, words));
}
function hasWord(name, words) {
    return name.split(/[-_.]+/).some((word) => words.has(word.toLowerCase()));
}


/***/ }),

/***/ 99685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isLocalProgram),
/* harmony export */   t: () => (/* binding */ mayBeOtherPackage)
/* harmony export */ });
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40426);

/** Programs whose package has another name. */
const packageOfProgram = {
    tsc: ['typescript'],
    tsserver: ['typescript'],
    ng: ['@angular/cli'],
    playwright: ['playwright', '@playwright/test'],
    babel: ['@babel/cli'],
    changeset: ['@changesets/cli'],
    biome: ['@biomejs/biome'],
    commitlint: ['@commitlint/cli'],
    cap: ['@capacitor/cli'],
    cdk: ['aws-cdk'],
    sls: ['serverless'],
    sb: ['storybook', '@storybook/cli'],
    'lint-staged': ['lint-staged'],
    'react-scripts': ['react-scripts'],
    'vue-cli-service': ['@vue/cli-service'],
    nest: ['@nestjs/cli'],
    'graphql-codegen': ['@graphql-codegen/cli'],
    stencil: ['@stencil/core'],
    'api-extractor': ['@microsoft/api-extractor'],
    tauri: ['@tauri-apps/cli'],
    napi: ['@napi-rs/cli'],
    oxlint: ['oxlint'],
    wdio: ['@wdio/cli'],
    sentry: ['@sentry/cli'],
    'sentry-cli': ['@sentry/cli'],
    ncc: ['@vercel/ncc'],
    attw: ['@arethetypeswrong/cli'],
    'markdownlint-cli2': ['markdownlint-cli2'],
    markdownlint: ['markdownlint-cli'],
    redocly: ['@redocly/cli'],
    spectral: ['@stoplight/spectral-cli'],
    ember: ['ember-cli'],
    tailwind: ['tailwindcss'],
    tailwindcss: ['tailwindcss', '@tailwindcss/cli'],
    'openapi-generator-cli': ['@openapitools/openapi-generator-cli'],
    swc: ['@swc/cli'],
    mikro: ['@mikro-orm/cli'],
    'mikro-orm': ['@mikro-orm/cli'],
    'node-pre-gyp': ['@mapbox/node-pre-gyp'],
    'electron-rebuild': ['@electron/rebuild'],
    'electron-forge': ['@electron-forge/cli'],
    buf: ['@bufbuild/buf'],
    hereby: ['hereby'],
};
/**
 * The program that `npx`, `npm exec`, `bunx`, `dlx` or `uvx` is to run comes with what this repository has locked or
 * asks for, or with what the same job or script has installed before.
 */
function isLocalProgram(install, facts) {
    const { requirement, name, ecosystem, manager } = install;
    if (requirement !== null)
        return false;
    if (ecosystem === 'pypi')
        return manager === 'uvx' && lockedTools(facts).has(normal(name));
    if (install.localFirst !== true)
        return false;
    const candidates = [name, ...((0,_model_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .T)(packageOfProgram, name) ?? []), `@${name}/cli`, `${name}-cli`];
    const { packages, programs } = nodePackages(facts);
    if (programs.has(name) || candidates.some((one) => packages.has(one)))
        return true;
    const { script, span, path } = install.command;
    const { job } = script.unit;
    return facts
        .in(path, 'install')
        .some((other) => other.localFirst !== true &&
        other.ecosystem === 'npm' &&
        other.span.start < span.start &&
        candidates.includes(other.name) &&
        (other.command.script === script || (job !== undefined && other.command.script.unit.job === job)));
}
/**
 * Nobody can say that a word is the package's name: the project has packages, and nothing here tells which programs
 * they bring. To write `word@version` would then fetch what somebody else published under the program's name. A word with
 * a version is a package already: `pnpm dlx pkg@0.1`.
 */
function mayBeOtherPackage({ localFirst, requirement }, facts) {
    if (localFirst !== true || requirement !== null)
        return false;
    const { packages, complete } = nodePackages(facts);
    return packages.size > 0 && !complete;
}
const listed = new WeakMap();
function nodePackages(facts) {
    const known = listed.get(facts);
    if (known)
        return known;
    const packages = new Set();
    for (const { ecosystem, name } of facts.all('requirement'))
        if (ecosystem === 'npm')
            packages.add(name);
    for (const { ecosystem, name, alias } of facts.all('locked')) {
        if (ecosystem !== 'npm')
            continue;
        packages.add(name);
        if (alias !== undefined)
            packages.add(alias);
    }
    const programs = new Set();
    const lockfiles = facts.all('lockfile').filter(({ ecosystem }) => ecosystem === 'npm');
    for (const { programs: names } of lockfiles)
        for (const name of names ?? [])
            programs.add(name);
    const complete = lockfiles.length > 0 && lockfiles.every((lockfile) => lockfile.programs !== undefined);
    const found = { packages, programs, complete };
    listed.set(facts, found);
    return found;
}
const tools = new WeakMap();
function lockedTools(facts) {
    let known = tools.get(facts);
    if (known === undefined) {
        known = new Set(facts.all('locked').flatMap(({ ecosystem, name }) => (ecosystem === 'pypi' ? [normal(name)] : [])));
        tools.set(facts, known);
    }
    return known;
}
function normal(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ }),

/***/ 57739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ filesRunAside),
/* harmony export */   y: () => (/* binding */ standsAside)
/* harmony export */ });
/* harmony import */ var _model_call_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84500);
/* harmony import */ var _example_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28340);


const cache = new WeakMap();
/** Names of jobs and files that say that what they run is tried out, checked or shown, and put nowhere. */
const tries = /(?:^|[^a-z])(?:tests?|testing|e2e|specs?|lint|checks?|verify|integration|acceptance|examples?|docs?|bench(?:mark)?s?|coverage|smoke|nightly)(?:$|[^a-z])/i;
/**
 * Files in folders of tests and examples that something else runs in earnest: a workflow's `bash tests/deploy.sh`. What
 * they in turn run is run too.
 */
function filesRunAside(facts) {
    let found = cache.get(facts);
    if (found === undefined) {
        found = collect(facts);
        cache.set(facts, found);
    }
    return found;
}
/** The file stands with tests, examples or documentation, and nothing runs it in earnest. */
function standsAside(path, facts) {
    return (0,_example_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isExamplePath */ .E)(path) && !filesRunAside(facts).has(path);
}
function collect(facts) {
    const found = new Set();
    for (const call of facts.all('call'))
        if (!(0,_example_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isExamplePath */ .E)(call.path) && isInEarnest(call))
            add(call, facts, found);
    for (const path of found)
        for (const call of facts.in(path, 'call'))
            add(call, facts, found);
    return found;
}
function add(call, facts, found) {
    const target = (0,_model_call_target_js__WEBPACK_IMPORTED_MODULE_1__/* .callTarget */ .Y)(call, facts.files);
    if (target !== null && (0,_example_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isExamplePath */ .E)(target.path))
        found.add(target.path);
}
function isInEarnest({ path, unit, via, targetName, image }) {
    if (unit.test === true || image === true || (via !== 'script' && via !== 'make'))
        return false;
    return ![path, unit.name ?? '', unit.job ?? '', targetName ?? ''].some((name) => tries.test(name));
}


/***/ }),

/***/ 47306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   T6: () => (/* binding */ runtimeLabel),
/* harmony export */   he: () => (/* binding */ movedRuntimes)
/* harmony export */ });
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40426);
/* harmony import */ var _versions_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57028);


/** Runtimes whose line moves, with the place in the head. A place is a file, a job or stage in it, and a kind of place. */
function movedRuntimes(base, head) {
    const before = grouped(base.all('runtime'));
    const moved = [];
    for (const [key, now] of grouped(head.all('runtime'))) {
        const old = [...(before.get(key) ?? [])];
        const changed = now.filter((use) => {
            const same = old.findIndex(({ version }) => version === use.version);
            if (same !== -1)
                old.splice(same, 1);
            return same === -1;
        });
        for (const [place, use] of changed.entries()) {
            const was = old[place];
            if (was === undefined)
                continue;
            moved.push({ product: use.product, from: was.version, to: use.version, place: use });
        }
    }
    return moved;
}
function grouped(uses) {
    const groups = new Map();
    for (const use of uses) {
        if (!isLine(use))
            continue;
        const key = [use.path, use.owner ?? '', use.source, use.product].join('\0');
        const list = groups.get(key);
        if (list)
            list.push(use);
        else
            groups.set(key, [use]);
    }
    return groups;
}
/** A bound lets many versions run, and a test matrix runs them all anyway: neither is moved. */
function isLine({ product, version, constraint, role, matrix }) {
    if (role !== 'runtime' || version === null || matrix === true)
        return false;
    return (constraint === 'exact' || constraint === 'floating') && (0,_versions_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .fullRuntime */ .w$)(product, version) !== null;
}
const labels = {
    python: 'Python',
    nodejs: 'Node.js',
    ruby: 'Ruby',
    rust: 'Rust',
    php: 'PHP',
};
/** How people call an endoflife.date product. */
function runtimeLabel(product) {
    return (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(labels, product) ?? product;
}


/***/ }),

/***/ 32952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   XR: () => (/* binding */ redirectedEcosystems),
/* harmony export */   q5: () => (/* binding */ asksPublicIndex)
/* harmony export */ });
/**
 * Whether a name may be sent to the ecosystem's own index, and its answer be used. A package of another index has a
 * name that anybody can register at the public one: asking tells the name, and believing the answer is the attack.
 * With a second index beside the default nobody can say which one has it, so it is not asked either.
 */
function isPublic(ecosystem, name, origin, facts) {
    if (origin.type !== 'index')
        return false;
    return !facts
        .all('registry')
        .some((setting) => setting.ecosystem === ecosystem &&
        (setting.scope === null || name.toLowerCase().startsWith(`${setting.scope.toLowerCase()}/`)));
}
/** Options of all installers that name an index, a registry, a source or a folder of archives. */
const options = /^(?:--(?:default-index|index|index-url|extra-index-url|find-links|pip-args|registry|source|sources|add-source|repository|repository-url|clear-sources|registry-url|index-strategy|trusted-host)|--@[\w.~-]+:registry|-[ifs])(?:=|$)/;
const attached = /^-[if](?:https?:|file:|\.{0,2}\/)/;
/** What sets an index for every command that follows: in a shell, an image, a workflow's `env:`. */
const variables = /\b(?:PIP_(?:EXTRA_)?INDEX_URL|PIP_FIND_LINKS|PIP_CONFIG_FILE|PIPX?_DEFAULT_INDEX|UV_(?:EXTRA_|DEFAULT_)?INDEX(?:_URL)?|UV_FIND_LINKS|PIPENV_PYPI_MIRROR|PDM_PYPI_URL|POETRY_REPOSITORIES_\w+|NPM_CONFIG_(?:\w*)?REGISTRY|npm_config_(?:\w*)?registry|NPM_CONFIG_USERCONFIG|YARN_(?:NPM_)?REGISTRY(?:_SERVER)?|BUN_CONFIG_REGISTRY|BUNDLE_(?:MIRROR|RUBYGEMS)\w*|GEM_SOURCE|RUBYGEMS_HOST|CARGO_REGISTR(?:Y|IES)_\w*|CARGO_SOURCE_\w*|GOPROXY|GOPRIVATE|GONOPROXY|COMPOSER_REPO\w*|COMPOSER_AUTH|NUGET_SOURCE\w*)\b|\b(?:npm|yarn|pnpm) config set (?:\S+:)?(?:registry|npmRegistryServer)\b|\bpip3? config set global\.(?:extra-)?index-url\b|\bgem sources (?:--add|-a)\b|\bbundle config (?:set )?(?:--\w+ )*mirror\b|\bcomposer config (?:--\w+ |-\w )*repo/;
/** The command, or the file that it stands in, names no index of its own. */
function asksPublicIndex(install, facts) {
    return !namesIndex(install) && !variables.test(facts.texts.get(install.path) ?? '');
}
/**
 * Ecosystems whose packages some command fetches from an index of its own: which of a lockfile's packages are only
 * there, nobody can say.
 */
function redirectedEcosystems(facts) {
    const found = new Set();
    const files = new Map();
    for (const install of [...facts.all('install'), ...facts.all('manifest-install')]) {
        if (found.has(install.ecosystem))
            continue;
        let isSet = files.get(install.path);
        if (isSet === undefined) {
            isSet = variables.test(facts.texts.get(install.path) ?? '');
            files.set(install.path, isSet);
        }
        if (isSet || namesIndex(install))
            found.add(install.ecosystem);
    }
    return found;
}
function namesIndex({ command, ecosystem }) {
    // npm's `-s` and `-f` are `--silent` and `--force`.
    const isShort = (word) => ecosystem === 'npm' && /^-[ifs]$/.test(word);
    return command.arguments.some(({ value }) => {
        const word = value ?? '';
        return !isShort(word) && (options.test(word) || attached.test(word));
    });
}


/***/ }),

/***/ 85170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resolveInstalls),
/* harmony export */   p: () => (/* binding */ openInstalls)
/* harmony export */ });
/* harmony import */ var _versions_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87597);
/* harmony import */ var _versions_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57028);
/* harmony import */ var _installs_local_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99685);
/* harmony import */ var _moved_runtimes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47306);
/* harmony import */ var _public_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32952);
/* harmony import */ var _runtime_installs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47050);






/** Ecosystems whose indexes can be asked. */
const indexed = new Set(['pypi', 'npm', 'gem', 'cargo', 'composer']);
const known = new WeakMap();
/** Every install of public packages without an exact version, each place once, under its runtime where that is known. */
function openInstalls(facts) {
    const before = known.get(facts);
    if (before)
        return before;
    const found = new Map();
    const keyOf = ({ path, span }) => `${path}\0${span.start}`;
    const own = new Set(facts.all('manifest').map(({ ecosystem, name }) => `${ecosystem}:${name}`));
    const add = (one) => {
        // What the repository itself publishes is not asked for.
        if (!found.has(keyOf(one.place)) && !own.has(`${one.ecosystem}:${one.name}`))
            found.set(keyOf(one.place), one);
    };
    for (const use of facts.all('runtime')) {
        if (!(0,_moved_runtimes_js__WEBPACK_IMPORTED_MODULE_3__/* .isLine */ .PA)(use))
            continue;
        const { product, version } = use;
        const runtime = {
            product,
            version: (0,_versions_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .fullRuntime */ .w$)(product, version),
            label: `${(0,_moved_runtimes_js__WEBPACK_IMPORTED_MODULE_3__/* .runtimeLabel */ .T6)(product)} ${version}`,
        };
        for (const { ecosystem, name, requirement, place } of (0,_runtime_installs_js__WEBPACK_IMPORTED_MODULE_4__/* .unpinnedUnder */ .W)(use, facts))
            add({ ecosystem, name, requirement, place, runtime });
    }
    for (const install of facts.all('install')) {
        const { ecosystem, name, requirement, origin } = install;
        if (!indexed.has(ecosystem) || !(0,_runtime_installs_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnpinned */ .Y)(install) || isOfProject(install, facts))
            continue;
        if (!(0,_public_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .asksPublicIndex */ .q5)(install, facts) || !(0,_public_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .isPublic */ .Ul)(ecosystem, name, origin, facts))
            continue;
        add({ ecosystem, name, requirement, place: install, runtime: null });
    }
    const all = [...found.values()].filter(({ place }) => !isInstallOfProject(place, facts));
    known.set(facts, all);
    return all;
}
/** Run from what the project brings, or a program whose package has another name. */
function isOfProject(install, facts) {
    return (0,_installs_local_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalProgram */ .o)(install, facts) || (0,_installs_local_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeOtherPackage */ .t)(install, facts);
}
function isInstallOfProject(place, facts) {
    const install = place;
    return install.kind === 'install' && isOfProject(place, facts);
}
/** What each open install gets today and got on the day `since`; those that the index does not answer for are left out. */
function resolveInstalls(facts, index, { since, date }) {
    return openInstalls(facts).flatMap((install) => {
        const { ecosystem, name, place, runtime } = install;
        const releases = index.releases(ecosystem, name);
        if (releases === undefined)
            return [];
        const now = releaseOn(install, releases, date);
        if (now === null)
            return [];
        const then = now.uploaded === null ? null : releaseOn(install, releases, since);
        const scheme = (0,_versions_index_js__WEBPACK_IMPORTED_MODULE_0__/* .schemeFor */ .XJ)(ecosystem, name);
        // Without a runtime only what admits the same runtimes is sure to take the other's place.
        const isSure = runtime !== null || then?.requires === now.requires;
        return [
            {
                ecosystem,
                name,
                version: now.version,
                released: now.uploaded?.slice(0, 10) ?? null,
                before: then?.version ?? null,
                runtime: runtime?.label ?? null,
                path: place.path,
                span: place.span,
                isCommand: place.kind === 'install',
                breaks: then !== null && then.uploaded !== null && isSure && scheme.breaking(then.version, now.version),
            },
        ];
    });
}
function releaseOn(install, releases, date) {
    const { ecosystem, name, requirement, runtime } = install;
    const request = {
        ecosystem,
        name,
        requirement,
        product: runtime?.product ?? '',
        runtime: runtime?.version ?? '',
        date,
    };
    // What npm gives by default can be below the newest: then what is above it was no default before either.
    const { compare } = (0,_versions_index_js__WEBPACK_IMPORTED_MODULE_0__/* .schemeFor */ .XJ)(ecosystem, name);
    const preferred = releases.find((release) => release.preferred);
    const offered = preferred === undefined || requirement !== null
        ? releases
        : releases.filter(({ version }) => compare(version, preferred.version) <= 0);
    return (0,_versions_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .newestRelease */ .s5)({ ...request, releases: offered });
}


/***/ }),

/***/ 47050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unpinnedUnder),
/* harmony export */   Y: () => (/* binding */ isUnpinned)
/* harmony export */ });
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40426);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9259);
/* harmony import */ var _versions_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61436);
/* harmony import */ var _public_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32952);




/** Whose packages ask for which runtime. */
const ecosystems = {
    python: 'pypi',
    nodejs: 'npm',
    ruby: 'gem',
    rust: 'cargo',
    php: 'composer',
};
/** Calls deeper than this are another program's business. */
const deepest = 20;
/** What runs under `runtime`, in its own file and in what that calls, and installs without a version. */
function unpinnedUnder(runtime, facts) {
    const ecosystem = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(ecosystems, runtime.product);
    if (ecosystem === undefined)
        return [];
    const found = new Map();
    const add = (one) => {
        const key = (0,_versions_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .packageKey */ .MO)(one.ecosystem, one.name);
        if (!found.has(key))
            found.set(key, one);
    };
    for (const { path, runs } of reached(runtime, facts)) {
        for (const install of facts.in(path, 'install')) {
            if (install.ecosystem === ecosystem && isUnpinned(install) && runs(install.command.script.unit)) {
                const { name, requirement, origin } = install;
                if (!(0,_public_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .asksPublicIndex */ .q5)(install, facts) || !(0,_public_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublic */ .Ul)(ecosystem, name, origin, facts))
                    continue;
                add({ ecosystem, name, requirement, place: install });
            }
        }
        for (const install of facts.in(path, 'manifest-install')) {
            if (install.ecosystem !== ecosystem || install.locked === true || !runs(install.command.script.unit))
                continue;
            if (!(0,_public_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .asksPublicIndex */ .q5)(install, facts))
                continue;
            for (const requirement of requirementsOf(install, facts)) {
                if (!(0,_public_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublic */ .Ul)(ecosystem, requirement.name, requirement.origin, facts))
                    continue;
                add({ ecosystem, name: requirement.name, requirement: requirement.requirement, place: requirement });
            }
        }
    }
    return [...found.values()];
}
/** Files whose commands run under the runtime, and which of their units do. */
function reached(runtime, facts) {
    const roots = runtime.source === 'version-file' ? filesNaming(runtime.path, facts) : [runtime.path];
    const files = roots.map((path) => ({
        path,
        runs: (unit) => path === runtime.path ? isUnder(runtime, unit) : !namesItsOwn(path, unit, runtime, facts),
    }));
    const seen = new Set(roots);
    for (let place = 0, depth = 0; place < files.length && depth < deepest; depth++) {
        const end = files.length;
        for (; place < end; place++) {
            const file = files[place];
            for (const call of facts.in(file.path, 'call')) {
                if (!file.runs(call.unit))
                    continue;
                const path = targetOf(call, facts);
                if (path === null || seen.has(path))
                    continue;
                seen.add(path);
                files.push({ path, runs: (unit) => isCalled(call, unit) });
            }
        }
    }
    return files;
}
/** The unit is of the runtime's job or stage, or runs in its image. */
function isUnder(runtime, unit) {
    if (runtime.image !== undefined && unit.image !== undefined)
        return unit.image === runtime.image;
    if (runtime.owner !== undefined && unit.job !== undefined)
        return unit.job === runtime.owner;
    return runtime.owner === undefined || unit.job === undefined;
}
/** The unit's job has an image, or another step of it sets the runtime up at a version of its own. */
function namesItsOwn(path, unit, { product }, facts) {
    if (unit.image !== undefined)
        return true;
    return facts.in(path, 'runtime').some((use) => use.product === product && use.owner === unit.job);
}
/** A called file's own images are other machines. */
function isCalled(call, unit) {
    if (unit.image !== undefined && unit.image !== call.unit.image)
        return false;
    return call.targetName === undefined || unit.name === null || unit.name === call.targetName;
}
function targetOf({ targets, via }, facts) {
    if (via === 'workflow')
        return null;
    return targets.find((target) => facts.files.has(target)) ?? null;
}
/** Files that say the version file's name: `python-version-file: .python-version`, `COPY .nvmrc`. */
function filesNaming(path, facts) {
    const name = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .Fl)(path);
    return [...facts.texts]
        .filter(([other, text]) => other !== path && text.includes(name))
        .map(([other]) => other);
}
function isUnpinned({ exact, system, constrainedBy, origin, command }) {
    return (!exact && !system && constrainedBy === undefined && origin.type === 'index' && command.remote === null);
}
/** Ranges of the files that the command names, or of the manifests where it runs when no lockfile holds them. */
function requirementsOf(install, facts) {
    const { ecosystem, command } = install;
    if (command.remote !== null)
        return [];
    // In an image nobody can see where files lie; they were most likely copied from beside the Dockerfile.
    const isImage = command.script.unit.runner === 'docker';
    const directory = install.directory ?? (isImage ? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(install.path) : null);
    const paths = install.files.length === 0 && isImage ? copiedFiles(install, facts) : [...install.files];
    if (paths.length === 0 && directory !== null && !isLocked(directory, ecosystem, facts)) {
        for (const path of facts.paths())
            if ((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path) === directory)
                paths.push(path);
    }
    return paths
        .flatMap((path) => facts.in(path, 'requirement'))
        .filter((asked) => asked.ecosystem === ecosystem && !asked.exact && asked.origin.type === 'index');
}
/** `-r requirements.txt`, `-r /app/requirements.txt`: the file of that name beside the Dockerfile. */
function copiedFiles({ command, path }, facts) {
    const folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
    return command.arguments.flatMap(({ value }) => {
        if (value === null || !value.endsWith('.txt'))
            return [];
        const named = [(0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, value), (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .Fl)(value))];
        return named.find((candidate) => candidate !== null && facts.files.has(candidate)) ?? [];
    });
}
function isLocked(directory, ecosystem, facts) {
    return facts
        .all('lockfile')
        .some((lock) => lock.ecosystem === ecosystem && (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(lock.path) === directory);
}


/***/ }),

/***/ 73967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ hashOfFile),
/* harmony export */   aR: () => (/* binding */ contentChange)
/* harmony export */ });
/* unused harmony export someFile */
/** Stands for a file's name where a release has several files and the lockfile does not say which one. */
const someFile = '?';
/**
 * A hash with the file that it is of: `sha256:\u2026@foo-1.0-py3-none-any.whl`. A hash without a name is of the one
 * file that its format knows (npm's tarball, Cargo's crate), or one of a set that is published as a whole.
 */
function hashOfFile(hash, file) {
    return `${hash}@${file === null || file === '' ? someFile : file.replace(/\s/g, '%20')}`;
}
/**
 * `integrity` is a list of hashes with spaces between (`sha512-\u2026`, `sha256:\u2026@file`, `10c0/\u2026`). Only hashes of one
 * file and one algorithm are compared: a release has many files, and they are added, left out and chosen by
 * platform without any of them changing.
 */
function contentChange(before, after) {
    if (before === null || after === null || before === after)
        return 'same';
    const old = hashesByFile(before);
    let comparable = false;
    let unproven = false;
    let shared = false;
    for (const [key, hashes] of hashesByFile(after)) {
        const others = old.get(key);
        if (others === undefined)
            continue;
        const isShared = [...hashes].some((hash) => others.has(hash));
        if (key.startsWith(`${someFile} `)) {
            if (!isShared)
                unproven = true;
        }
        else if (key.startsWith(' '))
            comparable = true;
        // Named files are judged one by one.
        else if (!isShared)
            return 'replaced';
        shared ||= isShared;
    }
    if (shared)
        return 'same';
    return comparable ? 'replaced' : unproven ? 'unproven' : 'same';
}
/** By file and algorithm: `foo.whl sha256`. */
function hashesByFile(integrity) {
    const files = new Map();
    for (const written of integrity.split(/\s+/)) {
        if (written === '')
            continue;
        const at = written.indexOf('@');
        const hash = at === -1 ? written : written.slice(0, at);
        const cut = hash.search(/[-:/]/);
        // Bare hex says its algorithm by its length.
        const kind = cut === -1 ? String(hash.length) : hash.slice(0, cut);
        const key = `${at === -1 ? '' : written.slice(at + 1)} ${kind}`;
        const value = hexOf(hash.slice(cut + 1));
        const set = files.get(key);
        if (set)
            set.add(value);
        else
            files.set(key, new Set([value]));
    }
    return files;
}
/** `sha1:b432\u2026` and `sha1-tDLd\u2026=` are one hash: formats write it in hex or in base64. */
function hexOf(hash) {
    if (!/^[A-Za-z0-9+/]{27,86}={1,2}$/.test(hash))
        return hash;
    try {
        return [...atob(hash)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
    }
    catch {
        return hash;
    }
}


/***/ }),

/***/ 79973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ counterparts)
/* harmony export */ });
/**
 * What an entry was before: one group for each of its platforms or environments, where the lockfile tells them
 * apart and had it there; else all in one.
 */
function counterparts(place, before) {
    const groups = [];
    for (const environment of place.environments ?? []) {
        const group = before.filter((old) => old.environments?.includes(environment));
        if (group.length > 0)
            groups.push(group);
    }
    return groups.length > 0 ? groups : [before];
}


/***/ }),

/***/ 15743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ versionInComment),
/* harmony export */   q: () => (/* binding */ isWholeVersion)
/* harmony export */ });
/**
 * The version that a comment beside a commit names: `v4.1.0`, `tag=v4`, `pin@v4.1.0`,
 * `ratchet:actions/checkout@v4`. Null when it names none.
 */
function versionInComment(comment) {
    const found = /(?:^|[\s=@(:])(v?\d+(?:\.\d+)*(?:-[0-9A-Za-z.-]+)?)(?=$|[\s),;])/.exec(comment ?? '');
    return found?.[1] ?? null;
}
/** `v4.1.0`, not `v4`: a tag that its owner does not move on with each release. */
function isWholeVersion(tag) {
    return /^v?\d+\.\d+\.\d+/.test(tag);
}


/***/ }),

/***/ 63385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourceLinks),
/* harmony export */   j: () => (/* binding */ releaseLinks)
/* harmony export */ });
/* harmony import */ var _model_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71506);
/* harmony import */ var _model_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81844);


/** Where two versions are compared, and where the new one is described: what the name alone tells. */
function releaseLinks(ecosystem, name, from, to) {
    if (to === null || /[\s<>"'`\\]/.test(name + to))
        return [];
    const links = [];
    const comparison = from === null || from === to ? null : comparisonUrl(ecosystem, name, from, to);
    if (comparison !== null)
        links.push({ kind: 'comparison', url: comparison });
    const release = releaseUrl(ecosystem, name, to);
    if (release !== null)
        links.push({ kind: 'release', url: release });
    return links;
}
/** For what comes from a repository: the comparison there. Of another registry nothing is known. */
function sourceLinks(origin, from, to) {
    if (origin.type !== 'git' || from === null || to === null || from === to)
        return [];
    const repository = (0,_model_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(origin.url);
    if (!/^github\.com\/[\w.-]+\/[\w.-]+$/.test(repository) || /[\s<>"'`\\]/.test(from + to))
        return [];
    const url = `https://${repository}/compare/${(0,_model_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPart */ .W)(from)}...${(0,_model_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPart */ .W)(to)}`;
    return [{ kind: 'comparison', url }];
}
function comparisonUrl(ecosystem, name, from, to) {
    const [a, b] = [(0,_model_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPart */ .W)(from), (0,_model_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPart */ .W)(to)];
    switch (ecosystem) {
        case 'github':
            return /^[\w.-]+\/[\w.-]+$/.test(name) ? `https://github.com/${name}/compare/${a}...${b}` : null;
        case 'golang':
            return goComparison(name, from, to);
        case 'hex':
            return `https://diff.hex.pm/diff/${(0,_model_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPart */ .W)(name)}/${a}..${b}`;
        default:
            return null;
    }
}
/** A module in a folder of its repository has tags with that folder in front: `sdk/v1.2.0`. */
function goComparison(name, from, to) {
    const match = /^github\.com\/([\w.-]+\/[\w.-]+)((?:\/[\w.-]+)*?)(?:\/v\d+)?$/.exec(name);
    if (match === null)
        return null;
    const folder = match[2].slice(1);
    const refs = [from, to].map((version) => goRef(version, folder));
    return `https://github.com/${match[1]}/compare/${refs[0]}...${refs[1]}`;
}
function goRef(version, folder) {
    const plain = version.replace(/\+incompatible$/, '');
    const commit = /[-.]\d{14}-([0-9a-f]{12})$/.exec(plain);
    if (commit !== null)
        return commit[1];
    return (0,_model_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPart */ .W)(folder === '' ? plain : `${folder}/${plain}`);
}
function releaseUrl(ecosystem, name, version) {
    const path = name.split('/').map(_model_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPart */ .W).join('/').replaceAll('%40', '@');
    const at = (0,_model_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriPart */ .W)(version);
    switch (ecosystem) {
        case 'npm':
            return `https://www.npmjs.com/package/${path}/v/${at}`;
        case 'pypi':
            return `https://pypi.org/project/${path}/${at}/`;
        case 'gem':
            return `https://rubygems.org/gems/${path}/versions/${at}`;
        case 'cargo':
            return `https://crates.io/crates/${path}/${at}`;
        case 'composer':
            return `https://packagist.org/packages/${path}#${at}`;
        case 'hex':
            return `https://hex.pm/packages/${path}/${at}`;
        case 'pub':
            return `https://pub.dev/packages/${path}/versions/${at}`;
        case 'nuget':
            return `https://www.nuget.org/packages/${path}/${at}`;
        case 'golang':
            return `https://pkg.go.dev/${path}@${at}`;
        case 'jsr':
            return `https://jsr.io/${path}@${at}`;
        default:
            return null;
    }
}


/***/ }),

/***/ 57028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pw: () => (/* binding */ lowestLine),
/* harmony export */   s5: () => (/* binding */ newestRelease),
/* harmony export */   w$: () => (/* binding */ fullRuntime)
/* harmony export */ });
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40426);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87597);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88394);



/**
 * What an installer takes: of the releases of that day that are no pre-release, not withdrawn, and admit the
 * runtime and the requirement, the one the index prefers, else the newest. Null when there is none.
 */
function newestRelease(request) {
    const { compare, isPrerelease } = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__/* .schemeFor */ .XJ)(request.ecosystem, request.name);
    let newest = null;
    for (const release of request.releases) {
        const mayBe = release.preferred === true || newest === null || compare(release.version, newest.version) > 0;
        if (!mayBe || isPrerelease(release.version) || !isThere(release, request))
            continue;
        if (!admits(release, request) || !fulfils(release.version, request))
            continue;
        if (release.preferred === true)
            return release;
        newest = release;
    }
    return newest;
}
function isThere({ version, yanked, uploaded }, { ecosystem, name, date }) {
    if (yanked || !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__/* .schemeFor */ .XJ)(ecosystem, name).isValid(version))
        return false;
    return uploaded === null || uploaded.slice(0, 10) <= date;
}
/** A requirement that cannot be read shuts nothing out: installers ignore those too. */
function admits({ requires }, { product, runtime }) {
    if (requires === null)
        return true;
    return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__/* .schemeForRuntime */ .R3)(product)?.satisfies(runtime, requires) !== false;
}
function fulfils(version, { ecosystem, name, requirement }) {
    if (requirement === null || requirement.trim() === '')
        return true;
    return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__/* .schemeFor */ .XJ)(ecosystem, name).satisfies(version, requirement) !== false;
}
/** Numbers a runtime must say at least, for one line of it to be meant: Python 3.6, Node 18. */
const linePlaces = { nodejs: 1, python: 2, ruby: 2, php: 2, rust: 2 };
/**
 * `3.6` \u2192 `3.6.9999`: a line stands for its newest patch. Null when the version is no number, or names no line.
 */
function fullRuntime(product, version) {
    const places = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .T)(linePlaces, product);
    const numbers = /^v?(\d+(?:\.\d+){0,2})$/.exec(version)?.[1]?.split('.');
    if (places === undefined || numbers === undefined || numbers.length < places)
        return null;
    while (numbers.length < 3)
        numbers.push('9999');
    return numbers.join('.');
}
/** The lowest line that a version or a range lets run: `>=18.12 <23` \u2192 `18`, `^3.8` \u2192 `3.8`. Null when it names none. */
function lowestLine(product, range) {
    const places = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .T)(linePlaces, product);
    if (places === undefined || range.length > 256)
        return null;
    if (fullRuntime(product, range) !== null)
        return range;
    const lines = [];
    for (const [, sign = '', version = ''] of range.matchAll(/([<>=!~^]*)\s*v?(\d+(?:\.\d+)*)/g)) {
        const numbers = version.split('.');
        if (/^[<!]|^>$/.test(sign) || numbers.length < places)
            continue;
        lines.push(numbers.slice(0, places).join('.'));
    }
    const { compare } = _semver_js__WEBPACK_IMPORTED_MODULE_1__/* .looseSemver */ .N2;
    return lines.sort(compare)[0] ?? null;
}


/***/ })

};
