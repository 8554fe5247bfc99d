export const id = 5881;
export const ids = [5881,4463];
export const modules = {

/***/ 14463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployFlows: () => (/* binding */ deployFlows),
/* harmony export */   gradeOfDeploy: () => (/* binding */ gradeOfDeploy),
/* harmony export */   isVouchedFor: () => (/* binding */ isVouchedFor),
/* harmony export */   shortId: () => (/* binding */ shortId),
/* harmony export */   vouchedIn: () => (/* binding */ vouchedIn)
/* harmony export */ });
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87864);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9259);
/* harmony import */ var _call_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43683);
/* harmony import */ var _deploys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(302);




const cache = new WeakMap();
/** Every file that decides what is put live: deploy scripts, who calls them, what they call, their manifests. */
function vouchedIn(facts) {
    let found = cache.get(facts);
    if (!found) {
        found = collect(facts);
        cache.set(facts, found);
    }
    return found;
}
function collect(facts) {
    const found = new Map();
    const deploys = (0,_deploys_js__WEBPACK_IMPORTED_MODULE_2__/* .deploysIn */ .q)(facts).filter(({ target }) => target === 'live');
    const add = (deploy, role, path) => {
        if (path !== null && !found.has(path) && facts.files.has(path))
            found.set(path, { path, role, deploy });
    };
    for (const deploy of deploys)
        add(deploy, 'script', deploy.path);
    for (const deploy of deploys)
        for (const { path } of deploy.callers)
            add(deploy, 'caller', path);
    const followed = new Set();
    for (const deploy of deploys) {
        // A flow that deploys more than once calls the same things each time.
        if (followed.has(deploy.flow))
            continue;
        followed.add(deploy.flow);
        for (const { path } of calledFrom(facts, [deploy.flow]))
            add(deploy, 'called', path);
    }
    for (const deploy of deploys)
        for (const file of deploy.manifest.files)
            add(deploy, 'manifest', (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)('', file));
    return found;
}
/** A deploy that runs more flows than this runs everything. */
const mostFlows = 500;
/** The flows that these run, and what those run. */
function calledFrom(facts, from) {
    const flows = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .callGraphOf */ .a)(facts);
    const seen = new Set(from);
    for (const flow of seen) {
        if (seen.size > mostFlows)
            break;
        for (const called of flows.callsOf(flow))
            seen.add(called);
        for (const command of flow.commands)
            for (const called of flows.calledBy(command) ?? [])
                seen.add(called);
    }
    return seen;
}
const running = new WeakMap();
/** The flows in which a deploy runs, those that call them, and all that they run beside it. */
function deployFlows(facts) {
    let found = running.get(facts);
    if (!found) {
        const from = (0,_deploys_js__WEBPACK_IMPORTED_MODULE_2__/* .deploysIn */ .q)(facts).flatMap(({ flow, callers }) => [
            flow,
            ...callers.flatMap((caller) => (caller.flow ? [caller.flow] : [])),
        ]);
        found = calledFrom(facts, from);
        running.set(facts, found);
    }
    return found;
}
/** Whether anybody vouches for the script of a deploy; `unknown` for any tree but the one that was looked at. */
function gradeOfDeploy(deploy, facts, signatures) {
    return signatures?.about === facts ? (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .gradeOf */ .V)(signatures, deploy.path) : 'unknown';
}
/** Its author, or a signature over the file itself. The site's own signature says only who pressed the button. */
function isVouchedFor(grade) {
    return grade === 'author' || grade === 'artifact';
}
/** `abc1234`, for people. */
function shortId(sha) {
    return sha.slice(0, 7);
}


/***/ }),

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isVerifying)
/* harmony export */ });
/* harmony import */ var _downloads_signatures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35174);

/** A command that holds a file against a signature or a checksum, or a commit or tag against its signature. */
function isVerifying(command) {
    const { name, arguments: words } = command;
    if (name === null)
        return false;
    const has = (pattern) => words.some((word) => pattern.test(word.pattern));
    if (/^(g?sha\d{1,3}sum|shasum|b2sum|b3sum|md5sum|cksum)$/.test(name))
        return has(/^(-[a-zA-Z]*c[a-zA-Z]*|--check)$/);
    if (name === 'git')
        return has(/^verify-(commit|tag)$/);
    return (0,_downloads_signatures_js__WEBPACK_IMPORTED_MODULE_0__/* .isSignatureCheck */ .P)(command);
}


/***/ }),

/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ isUnpacking),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   VL: () => (/* binding */ followUnpacked),
/* harmony export */   ZA: () => (/* binding */ unpackedUse),
/* harmony export */   _p: () => (/* binding */ extractedBy),
/* harmony export */   i_: () => (/* binding */ runsUnpacked)
/* harmony export */ });
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9259);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72237);
/* harmony import */ var _use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82018);



const builders = /^(?:make|gmake|cmake|ninja|configure|autogen\.sh|bootstrap|meson|scons|go|cargo|npm|yarn|gradle|gradlew|mvn|mvnw|ant|rake|bundle|setup\.py)$/;
/** `archive` is its path or address, `unpacking` the command that unpacks it. */
function contentsOf(archive, unpacking) {
    return { folder: unpacking === null ? null : targetFolder(unpacking), stem: stemOf(archive) };
}
/** `node-v18.2.0-linux-x64.tar.gz` \u2192 `node`: what the folder or the program inside is likely to begin with. */
function stemOf(path) {
    const stem = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path)
        .replace(/\.(?:tar\.\w+|tgz|tbz2?|txz|zip|gz|xz|bz2|7z)$/, '')
        .split(/[-_\0]|\.\d/, 1)[0];
    return stem.length >= 2 ? stem : '';
}
function isInside(path, { folder, stem }) {
    const key = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn)(path);
    if (key === null)
        return false;
    if (stem !== '' && (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(key.split('/')[0]).startsWith(stem))
        return true;
    return folder !== null && !/^\.?$/.test(folder) && (key === folder || key.startsWith(`${folder}/`));
}
/** An archive that was unpacked out of a pipe: whether later commands run what was in it. */
function followUnpacked(use, contents, commands) {
    if (use.type !== 'extracted' || use.executed)
        return use;
    return commands.some((command) => runsUnpacked(command, contents)) ? { ...use, executed: true } : use;
}
/** Something of it is built, run or put where programs are. */
function runsUnpacked(command, contents) {
    const { name, program, arguments: words, directory } = command;
    if (program.pattern.includes('/') &&
        (isInside(program.pattern, contents) ||
            /^\.\/(?:configure|install|bootstrap|autogen|setup)/.test(program.pattern)))
        return true;
    if (name === null)
        return false;
    const isHere = directory !== null && isInside(directory.split('/').at(-1) ?? '', contents);
    if ((0,_use_js__WEBPACK_IMPORTED_MODULE_2__/* .isInterpreter */ .Xz)(name) || name === 'source' || name === '.' || name === 'java') {
        // `bash tool/install.sh`, `java -jar tool/x.jar`, and `cd tool && sh install.sh`.
        const file = words.find(({ pattern }) => !pattern.startsWith('-'))?.pattern;
        if (file !== undefined && !words.some(({ pattern }) => /^-[a-z]*c$/.test(pattern)))
            if (isInside(file, contents) || (isHere && !file.startsWith('/')))
                return true;
    }
    if (isHere && /^\.[\\/]/.test(program.pattern))
        return true;
    if (putsOnPath(command, contents))
        return true;
    if (builders.test(name) && directory !== null && isInside(directory.split('/').at(-1) ?? '', contents))
        return true;
    if (/^(?:mv|cp|install|ln)$/.test(name)) {
        const operands = words.filter((word) => !word.pattern.startsWith('-'));
        const target = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn)(operands.at(-1)?.pattern ?? '');
        const start = contents.stem.slice(0, 4);
        const fromHere = operands
            .slice(0, -1)
            .some(({ pattern }) => isInside(pattern, contents) || (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(pattern).startsWith(start));
        return fromHere && target !== null && ((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isProgramFolder */ .hr)(target) || name === 'install');
    }
    return (name === 'chmod' &&
        words.some((word) => isInside(word.pattern, contents)) &&
        words.some((word) => /x|7/.test(word.pattern)));
}
/** `echo "$PWD/tool" >> "$GITHUB_PATH"`, `export PATH="$PWD/tool:$PATH"`: what is in the folder is run by name later. */
function putsOnPath({ name, arguments: words, outputs }, contents) {
    const exported = /^(?:export|declare|typeset|setx|set)$/.test(name ?? '');
    const added = words.flatMap(({ pattern }) => {
        if (exported)
            return /^PATH=/.test(pattern) ? pattern.slice('PATH='.length).split(':') : [];
        return [pattern.replace(/^##vso\[task\.prependpath\]/i, '')];
    });
    const toPath = exported ||
        [...outputs.map(({ path }) => path.text), ...words.map(({ text }) => text)].some((text) => /GITHUB_PATH|BASH_ENV|task\.prependpath/i.test(text));
    if (!toPath)
        return false;
    return added.some((path) => isInside(path.replace(/^(?:\0|\.)*[\\/]/, ''), contents));
}
function isUnpacking(name) {
    return /^(?:tar|bsdtar|unzip|7z|7za|expand-archive)$/.test(name);
}
/** What an unpacking command makes of its archive; null when it only lists or packs. */
function unpackedUse(command) {
    const name = command.name?.toLowerCase() ?? '';
    const mode = command.arguments[0]?.pattern ?? '';
    const packs = name.includes('tar') && /^-?[a-zA-Z]*[ctr]/.test(mode) && !/x/.test(mode) && !mode.startsWith('--');
    const lists = name === 'unzip' && /^-[a-z]*[ltp]/.test(mode);
    return packs || lists ? null : extractedBy(command);
}
/** Among the system's programs it is used without another word. */
function extractedBy(command) {
    const folder = targetFolder(command);
    return { type: 'extracted', span: command.span, executed: folder !== null && (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isSystemFolder */ .mY)(folder) };
}
/** The folder that an archive is unpacked into, where the command says so. */
function targetFolder({ arguments: words }) {
    for (let at = 0; at < words.length; at++) {
        const { pattern } = words[at];
        if (/^(?:-[a-zA-Z]*C|--directory|-d|-DestinationPath)$/.test(pattern))
            return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn)(words[at + 1]?.pattern ?? '\0');
        const joined = /^(?:--directory=|-C|-o)(.+)$/.exec(pattern);
        if (joined)
            return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn)(joined[1]);
    }
    return null;
}


/***/ }),

/***/ 31513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ findCheck)
});

// EXTERNAL MODULE: ./build/data/signature-verifiers.js
var signature_verifiers = __webpack_require__(29193);
// EXTERNAL MODULE: ./build/model/workspace.js
var workspace = __webpack_require__(9259);
// EXTERNAL MODULE: ./build/analysis/downloads/paths.js
var paths = __webpack_require__(72237);
// EXTERNAL MODULE: ./build/analysis/downloads/signatures.js
var signatures = __webpack_require__(35174);
// EXTERNAL MODULE: ./build/analysis/downloads/fetched.js
var fetched = __webpack_require__(26576);
;// CONCATENATED MODULE: ./build/analysis/downloads/sums.js



const sums = /^(?:g?sha(?:1|224|256|384|512)?sum|shasum|sha(?:1|256|512)|md5sum|b2sum|b3sum|rhash|cksum)$/i;
const hash = /(?:^|[^0-9a-fA-F])[0-9a-fA-F]{32,128}(?:$|[^0-9a-fA-F])/;
const comparing = /^(?:\[|\[\[|test|if)$/;
function isSumTool(name) {
    return sums.test(name);
}
/** How well a checksum tool checks the file; null when it does not. `mentions`: the file is among its words. */
function sumStrength(command, mentions, sought) {
    const { arguments: words, input } = command;
    const checks = words.some((word) => /^(?:-[a-zA-Z]*c[a-zA-Z]*|--check)$/.test(word.pattern) || word.pattern.startsWith('--check='));
    if (!checks)
        return mentions && isCompared(command, sought.commands) ? 'strong' : null;
    if (input?.type === 'text')
        return covers(input.text, sought.names) ? 'strong' : null;
    if (input?.type === 'pipe' || input?.type === 'substitution') {
        const source = sought.commands[input.from];
        return source === undefined ? null : readStrength(source, sought);
    }
    const list = [...words, ...(input?.type === 'file' ? [input.path] : [])].find((word) => !word.pattern.startsWith('-') && !/^\d+$/.test(word.pattern));
    return list === undefined ? null : listStrength(list.pattern, sought);
}
/** `echo "HASH  FILE" | sha256sum -c`, `curl \u2026/SUMS | sha256sum -c`, `grep FILE SUMS | sha256sum -c`. */
function readStrength(source, sought) {
    const { commands, names, host } = sought;
    if (source.name === 'echo' || source.name === 'printf') {
        const said = source.arguments.map((word) => word.pattern).join(' ');
        if (!covers(said, names))
            return null;
        const fetches = commands
            .slice(source.index + 1, source.index + 50)
            .some((one) => one.feeds?.command === source.index && (0,fetched/* isFetch */.DA)(one));
        const unknownHash = !hash.test(said) && said.includes('\0');
        return fetches || (unknownHash && readsSums(commands)) ? 'weak' : 'strong';
    }
    if ((0,fetched/* isFetch */.DA)(source))
        return (0,fetched/* hostOf */.w4)(source) === host ? 'weak' : 'strong';
    const file = source.arguments.find((word) => (0,fetched/* isFetchedFile */.U9)(word.pattern, sought));
    return file === undefined ? 'strong' : listStrength(file.pattern, sought);
}
function listStrength(list, sought) {
    return (0,fetched/* isFetchedFile */.U9)(list, sought) && !(0,signatures/* isSigned */.J)(list, sought.commands) ? 'weak' : 'strong';
}
/** The sum is looked at: `[ "$(sha256sum f)" = \u2026 ]`, `sha256sum f | grep \u2026`, a variable that a test reads later. */
function isCompared(command, all) {
    let current = command;
    for (let steps = 0; current !== undefined && steps < 20; steps++) {
        if (current.feeds !== null) {
            const reader = all[current.feeds.command];
            if (reader === undefined)
                return false;
            return comparing.test(reader.name ?? '') || reader.name === 'echo' || reader.name === 'diff';
        }
        const from = current;
        const next = all
            .slice(from.index + 1, from.index + 20)
            .find((one) => one.input?.type === 'pipe' && one.input.from === from.index);
        if (next === undefined)
            break;
        if (/^(?:grep|egrep|fgrep|diff|cmp)$/.test(next.name ?? ''))
            return true;
        current = next;
    }
    // Kept in a variable: some later test compares it.
    return all
        .slice(command.index, command.index + 200)
        .some((one) => one.index > command.index &&
        comparing.test(one.name ?? '') &&
        one.arguments.some((word) => hash.test(word.pattern) || word.pattern.includes('\0')));
}
/** A line of `HASH  FILE` that speaks of this file, or may. */
function covers(text, names) {
    if (text.includes('\0') || /\$|%s/.test(text))
        return true;
    for (const name of names)
        if (text.includes((0,workspace/* baseName */.Fl)(name)) || text.includes(name))
            return true;
    return / -\s*$/m.test(text);
}
const sumReaders = new WeakMap();
/** The script prints a list of sums that it fetches. */
function readsSums(commands) {
    const known = sumReaders.get(commands);
    if (known !== undefined)
        return known;
    const found = commands.some((one) => (0,fetched/* isFetch */.DA)(one) && one.outputs.length === 0 && one.arguments.some((word) => namesSums(word.pattern)));
    sumReaders.set(commands, found);
    return found;
}
/** `https://\u2026/SHASUMS256.txt` */
function namesSums(pattern) {
    return pattern.split(/\s+/).some((piece) => {
        const at = piece.indexOf('://');
        return at !== -1 && /sha\d{1,3}|checksum|\.sum|sums/i.test(piece.slice(at));
    });
}

;// CONCATENATED MODULE: ./build/analysis/downloads/checks.js





/** The first check of `file` among the commands that run after it was fetched; a weak one where no other is. */
function findCheck(file, host, after, commands, fetched) {
    const key = (0,paths/* pathKey */.Pn)(file.pattern);
    if (key === null)
        return null;
    const sought = { names: new Set([key]), host, commands, fetched };
    let weak = null;
    for (const command of after) {
        const check = checkOf(command, sought);
        if (check === null)
            continue;
        if (!check.weak)
            return check;
        weak ??= check;
    }
    return weak;
}
function checkOf(command, sought) {
    const { name, arguments: words, span } = command;
    if (name === null)
        return null;
    const { names } = sought;
    const mentions = words.some((word) => (0,paths/* mentionsFile */.UT)(word.pattern, names));
    if (/^(?:mv|cp)$/.test(name) && mentions) {
        const target = words.at(-1);
        const key = target === undefined ? null : (0,paths/* pathKey */.Pn)(target.pattern);
        if (key !== null)
            names.add(key);
        return null;
    }
    if (isSumTool(name)) {
        const strength = sumStrength(command, mentions, sought);
        return strength === null ? null : { type: 'checksum', span, weak: strength === 'weak' };
    }
    if ((0,signature_verifiers/* isSignatureProgram */.x)(name))
        return mentions && (0,signatures/* isSignatureCheck */.P)(command) ? { type: 'signature', span, weak: false } : null;
    return checksByHand(command, mentions, names) ? { type: 'checksum', span, weak: false } : null;
}
/** A hash that is taken and compared without one of the usual tools. */
function checksByHand({ name, arguments: words, input }, mentions, names) {
    if (/^(?:get-filehash|certutil)$/i.test(name ?? '') && (mentions || input?.type === 'pipe'))
        return true;
    // A function or a tool whose whole purpose it is: `verify_checksum FILE HASH`.
    if (mentions && /check_?-?sum|verify|sha(?:256|512)/i.test(name ?? ''))
        return true;
    // `php -r "if (hash_file('sha384', 'x') === '\u2026')"`, `python -c "hashlib\u2026"`
    const inline = words.find((word) => /hash_file|hashlib|Digest::|createHash/.test(word.pattern));
    return inline !== undefined && [...names].some((one) => inline.pattern.includes((0,workspace/* baseName */.Fl)(one)));
}


/***/ }),

/***/ 26576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ isFetch),
/* harmony export */   U9: () => (/* binding */ isFetchedFile),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72237);

/** The path names a file that came from this host. */
function isFetchedFile(pattern, { fetched, host }) {
    return fetched.some((one) => one.host === host && (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFile */ .gZ)(pattern, new Set([one.file])));
}
/** `curl`, `wget` and their like. */
function isFetch({ name }) {
    return (name !== null &&
        /^(?:curl|wget|aria2c|https?|iwr|irm|invoke-webrequest|invoke-restmethod|fetch)$/i.test(name));
}
/** The host of the first address among its words; empty when there is none. */
function hostOf(command) {
    for (const { pattern } of command.arguments) {
        const match = /^\w+:\/\/([^/]+)/.exec(pattern);
        if (match)
            return match[1];
    }
    return '';
}


/***/ }),

/***/ 78617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ followFile)
/* harmony export */ });
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9259);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72237);
/* harmony import */ var _use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82018);




/** What becomes of a file: the strongest of what later commands do with it. `commands` are those that run after. */
function followFile(file, commands) {
    const start = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(file.pattern);
    if (start === null)
        return { type: 'unknown' };
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isProgramFolder */ .hr)(start))
        return { type: 'executed', span: file.span };
    const names = new Set([start]);
    let unpacked = null;
    let use = { type: 'unknown' };
    for (const command of commands) {
        const found = fileUse(command, names);
        if (found !== null) {
            if (found.type === 'extracted')
                unpacked ??= { use: found, contents: (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .contentsOf */ .KD)(start, command) };
            use = (0,_use_js__WEBPACK_IMPORTED_MODULE_2__/* .stronger */ .t_)(use, found);
            if (use.type === 'interpreted' || use.type === 'installed')
                return use;
        }
        else if (unpacked !== null && !unpacked.use.executed && (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .runsUnpacked */ .i_)(command, unpacked.contents)) {
            const executed = { type: 'extracted', span: unpacked.use.span, executed: true };
            unpacked = { use: executed, contents: unpacked.contents };
            if (use.type === 'extracted')
                use = executed;
        }
    }
    return use;
}
/** `Start-Process msiexec -ArgumentList '/i x.msi /qn'`: one word of ours is several of the program's. */
function wordsTaken({ name, arguments: words }) {
    if (!/^(?:start-process|saps)$/i.test(name ?? ''))
        return words;
    return words.flatMap((word) => word.pattern
        .split(/[\s,"']+/)
        .filter((part) => part !== '')
        .map((part) => ({ ...word, pattern: part, value: part.includes('\0') ? null : part })));
}
/** What one command does with the file; null when nothing. Adds to `names` what else the file is called from then on. */
function fileUse(command, names) {
    const { name, program, span } = command;
    const words = wordsTaken(command);
    if (/[\\/]/.test(program.pattern) && (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFile */ .gZ)(program.pattern, names))
        return { type: 'executed', span: program.span };
    const at = words.findIndex((word) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFile */ .gZ)(word.pattern, names));
    const fromInput = command.input?.type === 'file' && (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFile */ .gZ)(command.input.path.pattern, names);
    if ((at === -1 && !fromInput) || name === null)
        return null;
    const before = words.slice(0, Math.max(at, 0)).map((one) => one.pattern);
    if ((0,_use_js__WEBPACK_IMPORTED_MODULE_2__/* .isInterpreter */ .Xz)(name) || name === 'source' || name === '.')
        return interprets(before, fromInput) ? { type: 'interpreted', by: name, how: 'file', span } : null;
    const kind = name.toLowerCase();
    const saying = installers.get(kind);
    if (saying !== undefined)
        return installs(words, saying) ? { type: 'installed', by: name, span } : null;
    if ((0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnpacking */ .JA)(kind))
        return (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackedUse */ .ZA)(command);
    const word = words[at]?.pattern ?? '';
    if (moving.test(kind))
        return movedTo(words, word, names) ? { type: 'executed', span } : null;
    if (kind === 'chmod')
        return setsExecutable(words) ? { type: 'executed', span } : null;
    if (kind === 'install')
        return installsExecutable(words) ? { type: 'executed', span } : null;
    if (kind === 'java')
        return before.at(-1) === '-jar' ? { type: 'interpreted', by: 'java', how: 'file', span } : null;
    if (/^(?:gunzip|unxz|bunzip2|xz|gzip|bzip2|zstd)$/.test(kind))
        decompressed(command, word, names);
    return null;
}
/** `bash x`, `python3 -u x`, `source x`, `sh < x`; not `bash -c 'text' x`. `before`: the words before the file. */
function interprets(before, fromInput) {
    if (before.some((one) => /^-[a-zA-Z]*[cme]$/.test(one) && !/^-[fF]/.test(one)))
        return false;
    return (fromInput ||
        before.every((one, place) => one.startsWith('-') || /^[-+]o$/.test(before[place - 1] ?? '') || one === 'run'));
}
const verb = /^(?:install|localinstall|i|in|add)$/;
/** Tools that install a file, with the word that says so; null where nothing else is done with a file. */
const installers = new Map([
    ...['msiexec', 'start-process', 'saps', 'installer', 'add-appxpackage', 'gdebi'].map((name) => [name, null]),
    ...['apt', 'apt-get', 'yum', 'dnf', 'microdnf', 'zypper'].map((name) => [name, verb]),
    ...['pip', 'pip3', 'gem', 'npm', 'snap', 'brew', 'pecl'].map((name) => [name, verb]),
    ['apk', /^add$/],
    ['dpkg', /^(?:-[a-zA-Z]*i[a-zA-Z]*|--install)$/],
    ['rpm', /^(?:-[a-zA-Z]*[iUF][a-zA-Z]*|--install|--upgrade)$/],
    ['pacman', /^-U/],
]);
function installs(words, saying) {
    return saying === null || words.some((word) => saying.test(word.pattern));
}
const moving = /^(?:mv|cp|ln|move-item|copy-item|rename-item)$/;
/** Whether it now lies among programs. Otherwise it has one more name. */
function movedTo(words, from, names) {
    const target = words.filter((one) => !one.pattern.startsWith('-')).at(-1);
    if (target === undefined || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFile */ .gZ)(target.pattern, names))
        return false;
    const key = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(target.pattern);
    if (key === null)
        return false;
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isProgramFolder */ .hr)(key))
        return true;
    names.add(key);
    names.add(`${key}/${(0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .Fl)(from)}`);
    return false;
}
/** `chmod +x`, `chmod 755`. */
function setsExecutable(words) {
    const mode = words.find((one) => !/^-[Rvcf]+$|^--/.test(one.pattern))?.pattern ?? '';
    return /^(?:[ugoa]*\+[rwst]*x|[ugoa]*=[rwst]*x|0?[0-7]*[1357][0-7]{0,2})/.test(mode);
}
/** `install x /usr/local/bin`: executable unless a mode says otherwise. */
function installsExecutable(words) {
    const at = words.findIndex((one) => /^-m|^--mode/.test(one.pattern));
    if (at === -1)
        return true;
    const joined = words[at].pattern.replace(/^--mode=?|^-m/, '');
    const mode = joined === '' ? (words[at + 1]?.pattern ?? '') : joined;
    return /[1357]/.test(mode.slice(-3)) || mode.includes('x');
}
/** `gunzip x.gz`: the file goes on without its ending, or where the output goes. */
function decompressed({ outputs }, file, names) {
    const key = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(file)?.replace(/\.(?:gz|xz|bz2|zst)$/, '');
    if (key !== undefined)
        names.add(key);
    for (const output of outputs) {
        const target = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(output.path.pattern);
        if (target !== null)
            names.add(target);
    }
}


/***/ }),

/***/ 72237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ pathKey),
/* harmony export */   UT: () => (/* binding */ mentionsFile),
/* harmony export */   gZ: () => (/* binding */ matchesFile),
/* harmony export */   hr: () => (/* binding */ isProgramFolder),
/* harmony export */   mY: () => (/* binding */ isSystemFolder)
/* harmony export */ });
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9259);

/** A path as far as it can be compared: `./x` and `x` are one. Null when nothing of it is known. */
function pathKey(pattern) {
    const text = pattern
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/+$/, '');
    if (text === '')
        return pattern.startsWith('/') ? '/' : '.';
    return /^[\0/.]*$/.test(text) && text.includes('\0') ? null : text;
}
function matchesFile(pattern, names) {
    const key = pathKey(pattern);
    if (key === null)
        return false;
    if (names.has(key))
        return true;
    for (const name of names) {
        // `/tmp/x` written, then `cd /tmp` and `./x`; a folder before may be told in another way.
        const [a, b] = [(0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(key), (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(name)];
        if (a === b &&
            a.length > 2 &&
            (!key.includes('/') || !name.includes('/') || key.includes('\0') || name.includes('\0')))
            return true;
        if (/[*?]/.test(a) && !/^[*?.]+$/.test(a) && globMatches(a, b))
            return true;
    }
    return false;
}
/** `*` and `?` only, in time linear in both (the two-pointer match). */
function globMatches(glob, text) {
    let at = 0;
    let place = 0;
    let star = -1;
    let mark = 0;
    while (place < text.length) {
        if (at < glob.length && (glob[at] === '?' || (glob[at] !== '*' && glob[at] === text[place]))) {
            at++;
            place++;
        }
        else if (at < glob.length && glob[at] === '*') {
            star = at++;
            mark = place;
        }
        else if (star !== -1) {
            at = star + 1;
            place = ++mark;
        }
        else
            return false;
    }
    while (glob[at] === '*')
        at++;
    return at === glob.length;
}
/** Certificates, settings and archives do not run by lying among programs. */
const notPrograms = /\.(?:pem|crt|cer|key|asc|gpg|pub|sig|sha\d*|json|ya?ml|toml|xml|txt|md|csv|conf|cfg|list|repo|proto|tar|tgz|tar\.\w+|zip|gz|xz|bz2|zst)$/i;
/** Folders on the search path: what lands there is run by name. */
function isProgramFolder(path) {
    if (notPrograms.test(path))
        return false;
    return (/(?:^|\/)s?bin(?:\/[^/]*)?$/.test(path) ||
        (/\/plugins?\/[^/]*$/.test(path) && /(?:docker|helm|kubectl)/.test(path)));
}
const systemFolder = /^\/(?:$|usr|opt|bin|sbin|lib|etc\/profile)|(?:^|\/)s?bin(?:\/|$)|^~\/\.local(?:\/|$)/;
/** Folders that the system's programs are in or look into: `/usr/local`, `~/.local`. */
function isSystemFolder(path) {
    return systemFolder.test(path);
}
/** The file itself, or one that speaks of it: its signature, its checksum. */
function mentionsFile(pattern, names) {
    if (matchesFile(pattern, names))
        return true;
    // `x.asc`, `x.sig`, `@x`, `--signature=x.sig`, and what stands before an unknown part.
    const base = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(pattern.replace(/^(?:--?[\w-]+=|@)/, ''));
    for (const name of names) {
        const own = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(name);
        if (own.length > 2 &&
            base.startsWith(own) &&
            /^\.(?:asc|sig|sign|gpg|minisig|pem|bundle|sigstore|sha\d*|intoto)/.test(base.slice(own.length)))
            return true;
    }
    return false;
}


/***/ }),

/***/ 35174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isSigned),
/* harmony export */   P: () => (/* binding */ isSignatureCheck)
/* harmony export */ });
/* harmony import */ var _data_signature_verifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29193);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72237);


/** A command that verifies the signature of what it names. */
function isSignatureCheck({ name, arguments: words }) {
    return (name !== null &&
        (0,_data_signature_verifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .verifiesSignature */ ._)(name, words.map(({ pattern }) => pattern)));
}
/** `gpg --decrypt SHA256SUMS.asc` gives the text only where its signature holds. */
const opens = /^(?:--decrypt|-d)$/;
/** A list of sums that a signature vouches for. */
function isSigned(pattern, all) {
    const key = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn)(pattern);
    if (key === null)
        return false;
    const names = new Set([key]);
    return signersOf(all).some((one) => (isSignatureCheck(one) || one.arguments.some(({ pattern }) => opens.test(pattern))) &&
        one.arguments.some((word) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionsFile */ .UT)(word.pattern, names)));
}
const signers = new WeakMap();
function signersOf(all) {
    const known = signers.get(all);
    if (known)
        return known;
    const found = all.filter((one) => (0,_data_signature_verifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .isSignatureProgram */ .x)(one.name ?? '')).slice(0, 100);
    signers.set(all, found);
    return found;
}


/***/ }),

/***/ 82018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ isShell),
/* harmony export */   Xz: () => (/* binding */ isInterpreter),
/* harmony export */   lX: () => (/* binding */ isLanguage),
/* harmony export */   rk: () => (/* binding */ isCodeUse),
/* harmony export */   t_: () => (/* binding */ stronger)
/* harmony export */ });
/** How sure it is that what was fetched runs; 0 where nothing says so. */
function rank(use) {
    switch (use.type) {
        case 'interpreted':
            return 5;
        case 'installed':
            return 4;
        case 'executed':
            return 3;
        case 'extracted':
            return use.executed ? 2 : 1;
        default:
            return 0;
    }
}
/** It runs, or what was in it does. */
function isCodeUse(use) {
    return rank(use) >= 2;
}
/** The one that says more; the first of two that say the same. */
function stronger(one, other) {
    return rank(other) > rank(one) ? other : one;
}
const shells = /^(?:sh|bash|dash|ash|zsh|ksh|mksh)$/;
const languages = /^(?:python(?:\d(?:\.\d+)?)?|pypy3?|ruby|perl|node|nodejs|php(?:\d(?:\.\d)?)?|deno|bun|osascript|pwsh|powershell|Rscript|R|lua|groovy|tclsh|sqlplus|iex|invoke-expression)$/i;
function isShell(name) {
    return shells.test(name);
}
function isLanguage(name) {
    return languages.test(name);
}
/** Runs a file or text that it is given: shells, languages. */
function isInterpreter(name) {
    return isShell(name) || isLanguage(name);
}


/***/ }),

/***/ 75074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ imageIdentifiers)
/* harmony export */ });
/*
 * Generated by src/tools/update-lifecycles.ts: change that, not this.
 *
 * The facts come from https://github.com/endoflife-date/endoflife.date under the MIT licence,
 * Copyright 2020 endoflife.date contributors:
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation
 * the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and
 * to permit persons to whom the Software is furnished to do so, subject to the following conditions: The above
 * copyright notice and this permission notice shall be included in all copies or substantial portions of the
 * Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
 * LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT
 * SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
 * OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER
 * DEALINGS IN THE SOFTWARE.
 */
/** Images that endoflife.date itself names in its identifiers, by name without `docker.io/`. */
const imageIdentifiers = {
    'alibabadragonwell/dragonwell': 'alibaba-dragonwell',
    'allinurl/goaccess': 'goaccess',
    'amazoncorretto': 'amazon-corretto',
    'amazonlinux': 'amazon-linux',
    'apache/airflow': 'apache-airflow',
    'apache/camel': 'apache-camel',
    'apache/couchdb': 'apache-couchdb',
    'apache/flink': 'apache-flink',
    'apache/hadoop': 'apache-hadoop',
    'apache/nifi': 'apache-nifi',
    'argoproj/argocd': 'argo-cd',
    'argoproj/argocli': 'argo-workflows',
    'argoproj/workflow-controller': 'argo-workflows',
    'authentik/server': 'authentik',
    'bbriggs/unrealircd': 'unrealircd',
    'bellsoft/liberica-openjdk-alpine': 'bellsoft-liberica',
    'bellsoft/liberica-openjdk-alpine-musl': 'bellsoft-liberica',
    'bellsoft/liberica-openjdk-centos': 'bellsoft-liberica',
    'bellsoft/liberica-openjdk-debian': 'bellsoft-liberica',
    'bellsoft/liberica-openjre-alpine': 'bellsoft-liberica',
    'bellsoft/liberica-openjre-alpine-musl': 'bellsoft-liberica',
    'bellsoft/liberica-openjre-centos': 'bellsoft-liberica',
    'bellsoft/liberica-openjre-debian': 'bellsoft-liberica',
    'bitnami/airflow': 'apache-airflow',
    'bitnami/contour': 'contour',
    'bitnami/couchdb': 'apache-couchdb',
    'bitnami/discourse': 'discourse',
    'bitnami/drupal': 'drupal',
    'bitnami/envoy': 'envoy',
    'bitnami/etcd': 'etcd',
    'bitnami/golang': 'go',
    'bitnami/grafana-loki': 'grafana-loki',
    'bitnami/harbor-core': 'harbor',
    'bitnami/harbor-exporter': 'harbor',
    'bitnami/harbor-jobservice': 'harbor',
    'bitnami/harbor-portal': 'harbor',
    'bitnami/harbor-registry': 'harbor',
    'bitnami/harbor-registryctl': 'harbor',
    'bitnami/laravel': 'laravel',
    'bitnami/mariadb': 'mariadb',
    'bitnami/mariadb-galera': 'mariadb',
    'bitnami/mastodon': 'mastodon',
    'bitnami/matomo': 'matomo',
    'bitnami/node': 'nodejs',
    'bitnami/prometheus': 'prometheus',
    'bitnami/python': 'python',
    'bitnami/redis': 'redis',
    'bitnami/wordpress': 'wordpress',
    'bitnami/wordpress-nginx': 'wordpress',
    'caddy': 'caddy',
    'calico/cni': 'calico',
    'cgr.dev/chainguard/airflow': 'apache-airflow',
    'cgr.dev/chainguard/bazel': 'bazel',
    'cgr.dev/chainguard/envoy': 'envoy',
    'cgr.dev/chainguard/envoy-fips': 'envoy',
    'cgr.dev/chainguard/gatekeeper': 'gatekeeper',
    'cgr.dev/chainguard/harbor-core': 'harbor',
    'cgr.dev/chainguard/harbor-core-fips': 'harbor',
    'cgr.dev/chainguard/harbor-jobservice': 'harbor',
    'cgr.dev/chainguard/harbor-jobservice-fips': 'harbor',
    'cgr.dev/chainguard/harbor-portal': 'harbor',
    'cgr.dev/chainguard/harbor-portal-fips': 'harbor',
    'cgr.dev/chainguard/harbor-registry': 'harbor',
    'cgr.dev/chainguard/harbor-registry-fips': 'harbor',
    'cgr.dev/chainguard/harbor-registryctl': 'harbor',
    'cgr.dev/chainguard/harbor-registryctl-fips': 'harbor',
    'cgr.dev/chainguard/karpenter': 'karpenter',
    'cgr.dev/chainguard/kyverno': 'kyverno',
    'cgr.dev/chainguard/loki': 'grafana-loki',
    'cgr.dev/chainguard/prometheus': 'prometheus',
    'cilium/cilium': 'cilium',
    'cimg/go': 'go',
    'cimg/node': 'nodejs',
    'cimg/redis': 'redis',
    'circleci/golang': 'go',
    'circleci/node': 'nodejs',
    'circleci/python': 'python',
    'circleci/redis': 'redis',
    'clearlinux': 'clear-linux',
    'clickhouse': 'clickhouse',
    'composer': 'composer',
    'consul': 'consul',
    'container-registry.oracle.com/ords/ocr/ba/os/oraclelinux': 'oracle-linux',
    'couchbase': 'couchbase-server',
    'couchbase/server': 'couchbase-server',
    'couchdb': 'apache-couchdb',
    'denoland/deno': 'deno',
    'dhi.io/karpenter': 'karpenter',
    'discourse/base': 'discourse',
    'drupal': 'drupal',
    'envoyproxy/envoy': 'envoy',
    'envoyproxy/envoy-alpine': 'envoy',
    'envoyproxy/envoy-alpine-debug': 'envoy',
    'envoyproxy/envoy-distroless': 'envoy',
    'fehrenbacher/concrete5': 'concrete-cms',
    'flink': 'apache-flink',
    'fluent/fluent-bit': 'fluent-bit',
    'gcr.io/etcd-development/etcd': 'etcd',
    'gerritcodereview/gerrit': 'gerrit',
    'ghcr.io/argoproj/argocd': 'argo-cd',
    'ghcr.io/bell-sw/liberica-openjdk-alpine': 'bellsoft-liberica',
    'ghcr.io/bell-sw/liberica-openjdk-alpine-musl': 'bellsoft-liberica',
    'ghcr.io/bell-sw/liberica-openjdk-centos': 'bellsoft-liberica',
    'ghcr.io/bell-sw/liberica-openjdk-debian': 'bellsoft-liberica',
    'ghcr.io/bell-sw/liberica-openjre-alpine': 'bellsoft-liberica',
    'ghcr.io/bell-sw/liberica-openjre-alpine-musl': 'bellsoft-liberica',
    'ghcr.io/bell-sw/liberica-openjre-centos': 'bellsoft-liberica',
    'ghcr.io/bell-sw/liberica-openjre-debian': 'bellsoft-liberica',
    'ghcr.io/cdalvaro/docker-salt-master': 'salt',
    'ghcr.io/coder/coder': 'coder',
    'ghcr.io/denoland/deno': 'deno',
    'ghcr.io/gleam-lang/gleam': 'gleam',
    'ghcr.io/kedacore/keda': 'keda',
    'ghcr.io/kedacore/keda-admission-webhooks': 'keda',
    'ghcr.io/kedacore/keda-metrics-apiserver': 'keda',
    'ghcr.io/openbao/openbao': 'openbao',
    'ghcr.io/openbao/openbao-ubi': 'openbao',
    'ghcr.io/opentofu/opentofu': 'opentofu',
    'ghcr.io/oracle/oraclelinux': 'oracle-linux',
    'ghcr.io/pnpm/pnpm': 'pnpm',
    'ghcr.io/projectcontour/contour': 'contour',
    'ghcr.io/renovatebot/renovate': 'renovate',
    'gitlab/gitlab-runner': 'gitlab-runner',
    'goharbor/harbor-core': 'harbor',
    'goharbor/harbor-exporter': 'harbor',
    'goharbor/harbor-jobservice': 'harbor',
    'goharbor/harbor-portal': 'harbor',
    'goharbor/harbor-registryctl': 'harbor',
    'goharbor/registry-photon': 'harbor',
    'golang': 'go',
    'grafana/loki': 'grafana-loki',
    'hashicorp/envoy-fips': 'envoy',
    'icinga/icinga2': 'icinga',
    'icinga/icingaweb2': 'icinga-web',
    'istio/app': 'istio',
    'istio/base': 'istio',
    'istio/distroless': 'istio',
    'istio/install-cni': 'istio',
    'istio/operator': 'istio',
    'istio/pilot': 'istio',
    'istio/proxyv2': 'istio',
    'k8s.gcr.io/sig-storage/csi-node-driver-registrar': 'kubernetes-csi-node-driver-registrar',
    'linuxserver/mastodon': 'mastodon',
    'linuxserver/wireshark': 'wireshark',
    'lscr.io/linuxserver/wireshark': 'wireshark',
    'mariadb': 'mariadb',
    'matomo': 'matomo',
    'memcached': 'memcached',
    'microsoft/windows-nanoserver': 'windows-nano-server',
    'mondoo/cnspec': 'cnspec',
    'mysql': 'mysql',
    'networkboot/dhcpd': 'isc-dhcp',
    'nirmata/kyverno': 'kyverno',
    'node': 'nodejs',
    'openbao/openbao': 'openbao',
    'openbao/openbao-ubi': 'openbao',
    'openpolicyagent/gatekeeper': 'gatekeeper',
    'opensearchproject/opensearch': 'opensearch',
    'oraclelinux': 'oracle-linux',
    'oven/bun': 'bun',
    'phpmyadmin': 'phpmyadmin',
    'plesk/plesk': 'plesk',
    'postgres': 'postgresql',
    'projectcontour/contour': 'contour',
    'prom/prometheus': 'prometheus',
    'public.ecr.aws/karpenter/karpenter': 'karpenter',
    'python': 'python',
    'quay.io/argoproj/argocd': 'argo-cd',
    'quay.io/caddy/caddy': 'caddy',
    'quay.io/coreos/etcd': 'etcd',
    'quay.io/goharbor/harbor-core': 'harbor',
    'quay.io/goharbor/harbor-jobservice': 'harbor',
    'quay.io/goharbor/harbor-portal': 'harbor',
    'quay.io/openbao/openbao': 'openbao',
    'quay.io/openbao/openbao-ubi': 'openbao',
    'quay.io/prometheus/prometheus': 'prometheus',
    'rancher/rancher': 'rancher',
    'rapidfort/couchdb-official': 'apache-couchdb',
    'rapidfort/envoy-official': 'envoy',
    'rapidfort/prometheus-official': 'prometheus',
    'redis': 'redis',
    'redislabs/redis': 'redis',
    'renovate/renovate': 'renovate',
    'ruby': 'ruby',
    'saltstack/salt': 'salt',
    'sourcegraph/sg': 'sourcegraph',
    'tootsuite/mastodon': 'mastodon',
    'traefik': 'traefik',
    'ubuntu/loki': 'grafana-loki',
    'ubuntu/redis': 'redis',
    'valkey/valkey': 'valkey',
    'varnish': 'vinyl-cache',
    'vitess/lite': 'vitess',
    'wordpress': 'wordpress',
    'zookeeper': 'zookeeper',
};


/***/ }),

/***/ 24032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ officialImages)
/* harmony export */ });
/*
 * Generated by src/tools/update-official-images.ts: change that, not this.
 * The names of https://github.com/docker-library/official-images/tree/master/library, those of the past too.
 */
/** Images that Docker Hub publishes under one word. */
const officialImages = new Set([
    'adminer',
    'adoptopenjdk',
    'aerospike',
    'almalinux',
    'alpine',
    'alt',
    'amazoncorretto',
    'amazonlinux',
    'api-firewall',
    'arangodb',
    'archlinux',
    'azul-zulu',
    'backdrop',
    'bash',
    'bonita',
    'buildpack-deps',
    'busybox',
    'caddy',
    'cassandra',
    'celery',
    'centos',
    'chronograf',
    'cirros',
    'clearlinux',
    'clefos',
    'clickhouse',
    'clojure',
    'composer',
    'consul',
    'convertigo',
    'couchbase',
    'couchdb',
    'crate',
    'crux',
    'dart',
    'debian',
    'django',
    'docker',
    'drupal',
    'eclipse-mosquitto',
    'eclipse-temurin',
    'eggdrop',
    'elasticsearch',
    'elixir',
    'emqx',
    'erlang',
    'espocrm',
    'euleros',
    'express-gateway',
    'fedora',
    'flink',
    'fluentd',
    'friendica',
    'fsharp',
    'gazebo',
    'gcc',
    'geonetwork',
    'ghost',
    'glassfish',
    'golang',
    'gradle',
    'groovy',
    'haproxy',
    'haskell',
    'haxe',
    'hello-seattle',
    'hello-world',
    'hipache',
    'hitch',
    'hola-mundo',
    'httpd',
    'hylang',
    'ibm-semeru-runtimes',
    'ibmjava',
    'influxdb',
    'iojs',
    'irssi',
    'java',
    'jenkins',
    'jetty',
    'jobber',
    'joomla',
    'jruby',
    'julia',
    'kaazing-gateway',
    'kapacitor',
    'kibana',
    'kong',
    'krakend',
    'lightstreamer',
    'liquibase',
    'logstash',
    'mageia',
    'mariadb',
    'matomo',
    'maven',
    'mediawiki',
    'memcached',
    'mongo',
    'mongo-express',
    'monica',
    'mono',
    'mosquitto',
    'mysql',
    'nats',
    'nats-streaming',
    'neo4j',
    'neurodebian',
    'nextcloud',
    'nginx',
    'nim',
    'node',
    'notary',
    'notary-server',
    'notary-signer',
    'nuxeo',
    'odoo',
    'open-liberty',
    'openjdk',
    'opensuse',
    'oraclelinux',
    'orientdb',
    'owncloud',
    'percona',
    'perl',
    'photon',
    'php',
    'php-zendserver',
    'phpmyadmin',
    'piwik',
    'plone',
    'postfixadmin',
    'postgres',
    'pypy',
    'python',
    'r-base',
    'rabbitmq',
    'rails',
    'rakudo-star',
    'rapidoid',
    'redis',
    'redmine',
    'registry',
    'rethinkdb',
    'rocket.chat',
    'rockylinux',
    'ros',
    'ruby',
    'rust',
    'sapmachine',
    'satosa',
    'sentry',
    'silverpeas',
    'sl',
    'solr',
    'sonarqube',
    'sourcemage',
    'spark',
    'spiped',
    'storm',
    'swarm',
    'swift',
    'swipl',
    'teamspeak',
    'telegraf',
    'thrift',
    'tomcat',
    'tomee',
    'traefik',
    'ubuntu',
    'ubuntu-debootstrap',
    'ubuntu-upstart',
    'unit',
    'varnish',
    'vault',
    'websphere-liberty',
    'wordpress',
    'xwiki',
    'yourls',
    'znc',
    'zookeeper',
]);


/***/ }),

/***/ 29193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ verifiesSignature),
/* harmony export */   x: () => (/* binding */ isSignatureProgram)
/* harmony export */ });
const minisign = [/^-[a-zA-Z]*V[a-zA-Z]*$/];
const verifiers = new Map([
    // OpenPGP
    ['gpg', [/^--verify(?:-files)?$/]],
    ['gpg2', [/^--verify(?:-files)?$/]],
    ['gpgsm', [/^--verify$/]],
    ['gpgv', 'always'],
    ['gpgv2', 'always'],
    ['sq', [/^verify$/]],
    ['sqv', 'always'],
    ['sqop', [/^(?:inline-)?verify$/]],
    ['sop', [/^(?:inline-)?verify$/]],
    ['rnp', [/^-v$|^--verify$/]],
    ['keybase', [/^verify$/]],
    // Ed25519 and the like
    ['minisign', minisign],
    ['rsign', [/^verify$/]],
    ['signify', minisign],
    ['signify-openbsd', minisign],
    ['usign', minisign],
    ['sigsum-verify', 'always'],
    ['ssh-keygen', [/^-Y(?:verify)?$/, /verify$/]],
    ['openssl', [/^-(?:pr)?verify$/]],
    // Sigstore, Notary, provenance
    ['cosign', [/^verify(?:-blob|-attestation|-blob-attestation)?$/]],
    ['sigstore', [/^verify$/]],
    ['gitsign', [/^verify(?:-tag)?$/]],
    ['notation', [/^verify$/]],
    ['slsa-verifier', [/^verify-(?:artifact|image|npm-package|vsa|github-attestation)$/]],
    ['in-toto-verify', 'always'],
    ['rekor-cli', [/^verify$/]],
    ['gh', [/^(?:attestation|at|release)$/, /^verify(?:-asset)?$/]],
    ['helm', [/^verify$|^--verify$/]],
    // packages and programs of operating systems
    ['debsig-verify', 'always'],
    ['dpkg-sig', [/^(?:--verify|-c)$/]],
    ['rpm', [/^(?:-[a-z]*K[a-z]*|--checksig)$/]],
    ['rpmkeys', [/^(?:-[a-z]*K[a-z]*|--checksig)$/]],
    ['codesign', [/^(?:-[a-z]*v[a-z]*|--verify)$/]],
    ['pkgutil', [/^--check-signature$/]],
    ['spctl', [/^(?:-[a-z]*a[a-z]*|--assess)$/]],
    ['get-authenticodesignature', 'always'],
    ['signtool', [/^verify$/i]],
    ['osslsigncode', [/^verify$/]],
    ['jarsigner', [/^-verify$/]],
    ['apksigner', [/^verify$/]],
]);
function isSignatureProgram(name) {
    return verifiers.has(name.toLowerCase());
}
/** `words` are those behind the program's name. */
function verifiesSignature(name, words) {
    const how = verifiers.get(name.toLowerCase());
    if (how === undefined)
        return false;
    return how === 'always' || how.every((pattern) => words.some((word) => pattern.test(word)));
}


/***/ }),

/***/ 6974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pinOfAddress),
/* harmony export */   c: () => (/* binding */ refInAddress)
/* harmony export */ });
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const versionTag = /^(?:[a-z][\w.-]*[-_/@])?v?\d+(?:\.\d+)+(?:[-+.]?(?:rc|alpha|beta|a|b|pre|post|dev|p)[-.]?\d*)?(?:\+[\w.]+)?$/i;
const branches = /^(?:HEAD|main|master|trunk|develop|development|dev|stable|latest|nightly|edge|next|staging|production|prod|canary|snapshot|gh-pages|release|releases|beta|alpha)$/i;
const movingTag = /^(?:latest|nightly|edge|canary|continuous|dev|develop|tip|head|main|master|rolling|snapshot|unstable|stable|preview|current)(?:[-_.].*)?$/i;
const packed = /\.(?:tar\.(?:gz|bz2|xz|zst)|tgz|tbz2?|txz|zip|tar|whl|gz|bz2|xz)$/i;
/** What its own words fix of what an address gives. Bounded by the address's length. */
function pinOfAddress(url) {
    if (/[#&?](?:sha(?:1|224|256|384|512)|md5)[=-]/i.test(url))
        return 'content';
    const found = refInAddress(url);
    if (found !== null)
        return pinOfRef(found);
    const { segments } = partsOf(url);
    if (segments.some((one) => commit.test(one.replace(packed, ''))))
        return 'content';
    const release = segments.findIndex((one, at) => one === 'releases' && segments[at + 1] === 'download');
    if (release !== -1 && segments.length > release + 3) {
        const tag = segments[release + 2];
        return /^\0+$/.test(tag) ? 'elsewhere' : movingTag.test(tag) ? 'moving' : 'version';
    }
    const file = segments.at(-1) ?? '';
    if (hasVersion(file.replace(packed, '')))
        return 'version';
    if (segments.slice(0, -1).some((one) => /^(?:[\w.-]*@)?v?\d+(?:\.\d+)+(?:[-+.]\w+)*$/.test(one)))
        return 'version';
    return segments.some((one) => one.includes('\0')) ? 'elsewhere' : 'moving';
}
/** `tool-1.2.3`, `tool_v2.0`, `tool-12`: a word of the name that is a version. `python3.11` and `x64` are none. */
function hasVersion(stem) {
    return /(?:^|[-_@])v?\d+(?:\.\d+)+/.test(stem) || /[-_@]v?\d{1,8}$/.test(stem);
}
function pinOfRef({ ref, kind }) {
    if (kind === 'branch')
        return 'moving';
    if (/^\0+$/.test(ref))
        return kind === 'tag' ? 'version' : 'elsewhere';
    if (commit.test(ref))
        return 'content';
    // By convention `release-1.2` is the branch that 1.2.3 is tagged on.
    if (kind === null &&
        /^(?:releases?|stable|support|hotfix|maint(?:enance)?)[-_/]v?\d+(?:\.(?:\d+|x))?$/i.test(ref))
        return 'moving';
    if (kind === 'tag' || versionTag.test(ref) || /^v\0/.test(ref) || /^v?\d+$/.test(ref))
        return 'version';
    return /\0/.test(ref) && /\d/.test(ref) ? 'version' : 'moving';
}
function partsOf(url) {
    const bare = url.replace(/^[a-z][a-z+.-]*:\/\//i, '');
    const [path = '', query = ''] = bare.split(/[?#]/, 2);
    const [host = '', ...segments] = path.split('/').filter((one, at) => one !== '' || at === 0);
    return { host: host.replace(/^[^@]*@/, '').toLowerCase(), segments, query };
}
/** The branch, tag or commit that an address of a code host names; null for other addresses. */
function refInAddress(url) {
    const { host, segments, query } = partsOf(url);
    const given = /(?:^|&)ref=([^&]*)/.exec(query)?.[1];
    if (given !== undefined && /\/(?:contents|repository|raw)(?:\/|$)|\/api\//.test(url))
        return refOf([given], segments.slice(0, 3).join('/'));
    if (/^raw\.(?:githubusercontent\.com|githack\.com)$|^(?:cdn\.)?rawgit\.com$|^rawcdn\.githack\.com$/.test(host))
        return rawRef(segments);
    if (host === 'cdn.statically.io' && segments[0] === 'gh')
        return rawRef(segments.slice(1));
    if (/(?:^|\.)jsdelivr\.net$/.test(host) && segments[0] === 'gh') {
        const at = segments.findIndex((one) => one.includes('@'));
        if (at === -1)
            return { ref: '', kind: 'branch', repository: segments.slice(1, 3).join('/') };
        const [name = '', ref = ''] = segments[at].split('@', 2);
        return refOf([ref], [...segments.slice(1, at), name].join('/'));
    }
    if (host === 'codeload.github.com')
        return keyed(segments, /^(?:legacy\.)?(?:tar\.gz|zip)$/);
    if (host === 'api.github.com')
        return keyed(segments, /^(?:tarball|zipball)$/);
    if (host === 'github.com' || host === 'www.github.com')
        return keyed(segments, /^(?:raw|archive|tarball|zipball|blob)$/);
    if (host === 'bitbucket.org')
        return keyed(segments, /^(?:raw|get|src)$/);
    const dash = segments.indexOf('-');
    if (dash !== -1 && /^(?:raw|archive)$/.test(segments[dash + 1] ?? ''))
        return refOf(segments.slice(dash + 2), segments.slice(0, dash).join('/'));
    // Gitea and Forgejo say which of the three it is; of their archives only the known host is sure.
    const raw = segments.indexOf('raw');
    if (raw >= 2 && /^(?:branch|tag|commit)$/.test(segments[raw + 1] ?? '')) {
        const kind = segments[raw + 1];
        return { ref: segments[raw + 2] ?? '', kind, repository: segments.slice(0, raw).join('/') };
    }
    if (/^(?:codeberg\.org|gitea\.com)$/.test(host))
        return keyed(segments, /^(?:archive|raw)$/);
    return null;
}
/** `owner/name/<word>/<ref>/\u2026` */
function keyed(segments, word) {
    const at = segments.findIndex((one, place) => place >= 1 && word.test(one));
    return at === -1 ? null : refOf(segments.slice(at + 1), segments.slice(0, at).join('/'));
}
/** `owner/name/<ref>/<path>`; one variable may stand for owner and name together, or for all that is before the path. */
function rawRef(segments) {
    if (segments.length === 0)
        return null;
    const whole = (at) => /^\0+$/.test(segments[at] ?? '');
    if (segments.length <= 2 && whole(0))
        return { ref: '\0', kind: null, repository: '\0' };
    const shifted = whole(0) && (segments.length === 3 || (whole(1) && !looksLikeRef(segments[2]) && !whole(2)));
    const start = shifted ? 1 : 2;
    return refOf(segments.slice(start), segments.slice(0, start).join('/'));
}
function looksLikeRef(text) {
    return branches.test(text) || text === 'refs' || /\d+\.\d+|^v[\d\0]/.test(text) || commit.test(text);
}
/** What stands from the ref on: `refs/heads/main/x.sh`, `v1.2.tar.gz`, `main/x.sh`. */
function refOf(rest, repository) {
    if (rest[0] === undefined)
        return null;
    if (rest[0] === 'refs' && (rest[1] === 'heads' || rest[1] === 'tags')) {
        const ref = rest.slice(2).join('/').replace(packed, '');
        return { ref, kind: rest[1] === 'heads' ? 'branch' : 'tag', repository };
    }
    return { ref: rest[0].replace(packed, ''), kind: null, repository };
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


/***/ }),

/***/ 45881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/analysis/deploys/signing.js
var signing = __webpack_require__(14463);
;// CONCATENATED MODULE: ./build/model/rule.js
function defineRule(rule) {
    return rule;
}

// EXTERNAL MODULE: ./build/model/span.js
var model_span = __webpack_require__(31736);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/drafts.js


/** The script that a finding is about. */
function scriptSubject(path, version = null) {
    return { kind: 'script', ecosystem: null, name: path, version, purl: null };
}
const indexes = new WeakMap();
/** Line of a place, from 1; null when its text is not at hand. */
function lineOf(facts, path, span) {
    const text = facts.texts.get(path);
    if (text === undefined)
        return null;
    let byPath = indexes.get(facts);
    if (!byPath) {
        byPath = new Map();
        indexes.set(facts, byPath);
    }
    let index = byPath.get(path);
    if (!index) {
        index = new model_span/* LineIndex */.r(text);
        byPath.set(path, index);
    }
    return index.positionAt(span.start).line;
}
/** `, line 19` for messages; nothing when it is not known. */
function atLine(facts, path, span) {
    const line = lineOf(facts, path, span);
    return line === null ? '' : `, line ${line}`;
}
/** Who runs the deploy, for `related`. */
function callersOf(deploy) {
    return deploy.callers.map(({ path, span }) => ({ path, span, message: `runs ${deploy.flow.title}` }));
}
/**
 * The one place where a message says that nobody signed the script. Not known says nothing.
 */
function signatureSentence(deploys, facts, signatures) {
    return deploys.length > 0 && deploys.every((deploy) => (0,signing.gradeOfDeploy)(deploy, facts, signatures) === 'none')
        ? ' Nobody signed this script either.'
        : '';
}
/**
 * One draft per unit and tool: the first command is where it is told, the others are named beside it.
 * The same fault ten times in one script is one thing to repair.
 */
function* oneDraftPerUnit(deploys, tell, by = 'unit') {
    const groups = new Map();
    for (const deploy of deploys) {
        const group = by === 'unit' ? deploy.flow : deploy.path;
        const tools = groups.get(group) ?? new Map();
        groups.set(group, tools);
        tools.set(deploy.tool, [...(tools.get(deploy.tool) ?? []), deploy]);
    }
    for (const tools of groups.values()) {
        for (const [tool, all] of tools) {
            const first = all[0];
            const told = tell(first, all);
            const others = all.slice(1).map(({ path, span }) => ({ path, span, message: 'the same here' }));
            yield {
                path: first.path,
                span: first.span,
                message: told.message,
                subject: scriptSubject(first.path),
                related: [...(told.related ?? []), ...others, ...callersOf(first)],
                details: { tool, target: first.target, ...(told.details ?? {}) },
                // No name of a job or step: renaming one introduces nothing.
                key: tool,
                ...(told.severity === undefined ? {} : { severity: told.severity }),
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/bad-signature.js




const badSignature = defineRule({
    id: 'bad-signature',
    action: 'deploy-scripts',
    signatures: 'setting',
    severity: { audit: 'warning', diff: 'error' },
    scope: 'tree',
    needs: ['signatures'],
    ignores: 'base',
    docs: {
        summary: 'a signature on a deploy script that is there and does not verify',
        what: 'A commit that touches a deploy script, what belongs to it or its manifest has a signature that fails: the content was altered, the key was revoked, had expired before it was used, or the signature is malformed. The same for a signature file beside the script. A key that is not known here is not a failure.',
        why: 'No signature says nothing; a broken one says that the commit or the file is not what its author signed.',
        fix: 'Ask the author whether the commit is theirs. Do not merge or deploy before.',
        bad: 'git verify-commit abc1234   # BAD signature',
        good: 'git verify-commit abc1234   # Good signature',
        language: 'sh',
    },
    *check(facts, { needs: { signatures }, mode }) {
        if (signatures?.about !== facts)
            return;
        for (const { path, role, deploy } of (0,signing.vouchedIn)(facts).values()) {
            const place = {
                path,
                span: role === 'script' ? deploy.span : (0,model_span/* span */.L)(0, 0),
                subject: scriptSubject(path),
            };
            for (const { sha, bad } of signatures.commitsOf(path)) {
                if (bad === null)
                    continue;
                const what = mode === 'diff' ? 'merge' : 'deploy it';
                yield {
                    ...place,
                    message: `Commit ${(0,signing.shortId)(sha)} changes \`${path}\` and its signature does not verify (reason: ${bad}). Do not ${what} before its author confirms the commit.`,
                    details: { commit: sha, reason: bad },
                    key: sha,
                };
            }
            for (const file of signatures.detachedOf(path)) {
                if (file.verdict !== 'bad')
                    continue;
                yield {
                    ...place,
                    message: `\`${file.path}\` does not match the current \`${path}\` (reason: ${file.reason}). Find out which of the two was changed before this is deployed, and sign it again.`,
                    details: { signature: file.path, reason: file.reason },
                    related: [{ path: file.path, span: (0,model_span/* span */.L)(0, 0), message: 'the signature' }],
                    key: file.path,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/changed-trust.js



const changedTrust = defineRule({
    id: 'changed-trust',
    action: 'deploy-scripts',
    signatures: 'setting',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'change',
    needs: ['signatures'],
    ignores: 'base',
    docs: {
        summary: 'a change to who may sign, or to what signatures are verified against',
        what: 'A pull request that adds, edits or removes an allowed signers file, a key of the configured key folder, the trusted root of sigstore, a key or list of checksums that a deploy checks with, or the signature settings of premortem. Signatures of that same change are still verified with the files of the base. Silent in an audit.',
        why: 'Whoever can add a key can sign anything with it. Such a change needs the eyes of somebody who may sign already.',
        fix: 'Let an existing signer review and approve the change, on its own.',
        bad: 'echo "new@example.com ssh-ed25519 AAAA\u2026" >> .github/allowed_signers   # among forty other files',
        good: 'git commit -S -m "Let New sign" .github/allowed_signers   # alone, approved by a signer',
        language: 'sh',
    },
    *check(change, { needs: { signatures }, mode }) {
        if (mode !== 'diff' || !signatures)
            return;
        for (const path of signatures.changedTrust) {
            yield {
                path,
                span: (0,model_span/* span */.L)(0, 0),
                message: 'This change edits what deploy-script signatures are verified against: who may sign, which checksums count, or whether a signature is required at all. Signatures of this change were verified with the files of the base branch. Let an existing signer approve it.',
                subject: scriptSubject(path),
                details: { removed: !change.head.files.has(path) },
            };
        }
    },
});

// EXTERNAL MODULE: ./build/analysis/deploys/deploys.js + 3 modules
var deploys_deploys = __webpack_require__(302);
// EXTERNAL MODULE: ./build/analysis/deploys/callers.js
var callers = __webpack_require__(14684);
;// CONCATENATED MODULE: ./build/analysis/deploys/pipelines.js

const byFacts = new WeakMap();
const noJobs = new Map();
/** The jobs of a file by their `job`. */
function jobsIn(facts, path) {
    let byPath = byFacts.get(facts);
    if (byPath === undefined) {
        const found = new Map();
        for (const job of facts.all('pipeline-job')) {
            const jobs = found.get(job.path) ?? new Map();
            found.set(job.path, jobs);
            if (!jobs.has(job.job))
                jobs.set(job.job, job);
        }
        byPath = found;
        byFacts.set(facts, byPath);
    }
    return byPath.get(path) ?? noJobs;
}
/** The job that a flow is, or is a step of. */
function jobOf(facts, { path, unit }) {
    const { job } = unit;
    if (job === undefined)
        return null;
    return jobsIn(facts, path).get(unit.runner === 'concourse' ? job.split('/', 1)[0] : job) ?? null;
}
const runs = new WeakMap();
/**
 * The pipelines that run a deploy, through scripts and called workflows too. A workflow that is only called is none by
 * itself: what calls it is.
 */
function runsOf(facts, deploy) {
    let known = runs.get(facts);
    if (known === undefined) {
        known = new Map();
        runs.set(facts, known);
    }
    let found = known.get(deploy);
    if (found === undefined) {
        found = collect(facts, deploy);
        known.set(deploy, found);
    }
    return found;
}
function collect(facts, deploy) {
    const ways = [
        { flows: [deploy.flow], at: deploy.span },
        ...(0,callers/* callersOfDeploy */.l)(facts, deploy).flatMap(({ site, via }) => site.flow === null
            ? []
            : [{ flows: [site.flow, ...via.flatMap(({ flow }) => flow ?? []), deploy.flow], at: site.span }]),
    ];
    return ways.flatMap(({ flows, at }) => {
        const jobs = [...new Set(flows.flatMap((flow) => jobOf(facts, flow) ?? []))];
        const top = jobOf(facts, flows[0]);
        if (top === null || top.starts?.every((start) => start === 'call'))
            return [];
        return [{ deploy, top, jobs, at }];
    });
}
/** Starts that come one after another as people work: two of them can meet. */
const unattended = new Set(['push', 'merged', 'pipeline', 'event']);
/** A chain of more jobs than this is no pipeline that somebody wrote. */
const mostJobs = 200;
/** The jobs that must have ended before, and those before them. */
function jobsBefore(facts, jobs) {
    const found = new Set(jobs);
    for (const job of found) {
        if (found.size > mostJobs)
            break;
        for (const name of job.after) {
            const other = jobsIn(facts, job.path).get(name);
            if (other)
                found.add(other);
        }
    }
    return [...found].slice(jobs.length);
}
const lock = /\b(flock|consul lock|etcdctl lock|lockfile-progs|tflock)\b|\b(acquire|get|take|obtain|wait[-_ ]for)[-_ ]?(the[-_ ]|a[-_ ]|deploy[-_ ]?)?lock\b/i;
/** The job, or the unit that deploys, takes a lock by a command of its own. */
function takesLock(facts, { deploy, jobs }) {
    return (deploy.flow.commands.some(({ text }) => lock.test(text)) ||
        jobs.some(({ path, extent }) => lock.test((facts.texts.get(path) ?? '').slice(extent.start, extent.end))));
}

// EXTERNAL MODULE: ./build/analysis/deploys/arguments.js
var deploys_arguments = __webpack_require__(38336);
// EXTERNAL MODULE: ./build/analysis/deploys/call-graph.js
var call_graph = __webpack_require__(43683);
// EXTERNAL MODULE: ./build/analysis/deploys/classify.js + 15 modules
var classify = __webpack_require__(81867);
;// CONCATENATED MODULE: ./build/analysis/deploys/plans.js




/** Tools that show what they would change before they do, and the commands that only show it. */
const planners = [
    {
        tools: new Set(['terraform', 'tofu', 'terragrunt']),
        unasked: /^--?(auto-approve|terragrunt-auto-approve)(=true)?$/,
        shows: /^(plan|plan-all|show)$/,
    },
    {
        tools: new Set(['pulumi']),
        unasked: /^(-y|--yes|--skip-preview|-yf|-fy)(=true)?$/,
        shows: /^(preview|pre)$/,
    },
    { tools: new Set(['cdktf']), unasked: /^--auto-approve(=true)?$/, shows: /^(diff|plan)$/ },
    { tools: new Set(['cdk']), unasked: /^--require-approval=never$/, shows: /^diff$/ },
];
function plannerOf(tool) {
    return planners.find(({ tools }) => tools.has(tool)) ?? null;
}
/** The deploy asks nobody and is given no plan that was saved before: what it will change, nobody has seen. */
function isUnasked(deploy) {
    const { command, classified } = deploy;
    if (classified.class !== 'deploy')
        return false;
    if (/^dflook\/(terraform|tofu)-apply$/.test(classified.title))
        return classified.words.options.some(({ word }) => word.value === '--auto_approve=true');
    const planner = plannerOf(deploy.tool);
    if (planner === null)
        return false;
    if (takesPlan(deploy.tool, classified))
        return false;
    const words = (0,classify/* calledProgram */.sl)(command)?.words ?? command.arguments;
    return (words.some((word, at) => {
        const text = (0,deploys_arguments/* knownText */.bG)(word);
        return planner.unasked.test(text) || planner.unasked.test(`${text}=${words[at + 1]?.value ?? ''}`);
    }) || saysYes(command));
}
/** What it says goes nowhere: a module without resources is applied for its outputs. */
function isDiscarded({ outputs }) {
    return outputs.some(({ path, stream }) => path.value === '/dev/null' && stream !== 'stderr');
}
/** The script shows something and waits for an answer. */
function asksAtTerminal({ flow }) {
    const scripts = new Set(flow.commands.map(({ script }) => script));
    return [...scripts].some(({ excerpt }) => /(^|[\s;&|])read\s+-|\bRead-Host\b|\bconfirm\w*\b|\[?[yY](es)?\/[nN]o?\]?|\b(input|prompt)\s*\(/.test(excerpt.text));
}
/** Tools that keep a lock of their own: a second run waits, or fails. */
function locksItself({ tool, classified }) {
    return (/^(terraform|tofu|terragrunt|terraform task|dflook\/(terraform|tofu)-apply|pulumi|cdktf|cdk|sam|serverless|sls|eb|helm|aws-actions\/aws-cloudformation-github-deploy)$/.test(tool) || /^(aws cloudformation|gcloud deployment-manager)\b/.test(classified.title));
}
/** `terraform apply tfplan`. An operand of the others names a stack. */
function takesPlan(tool, { words }) {
    if (tool === 'pulumi')
        return words.options.some(({ name }) => name === '--plan');
    if (tool === 'cdk' || tool === 'cdktf')
        return false;
    return (words.operands.length > 0 || words.options.some(({ name }) => /^-?-(destroy|refresh-only)$/.test(name)));
}
/** `yes | terraform apply`, `echo yes | terraform apply`. */
function saysYes({ input, script, ...command }) {
    if (input?.type === 'text')
        return /^\s*yes\s*$/.test(input.text);
    if (input?.type !== 'pipe')
        return false;
    return new RegExp(`\\b(yes|echo\\s+["']?yes["']?)\\s*\\|\\s*(\\S+\\s+){0,4}${command.name ?? 'x'}\\b`).test(script.excerpt.text);
}
const shown = new WeakMap();
/** The tools whose plans a pull request shows: what is merged then has been looked at. */
function toolsShownInReview(facts) {
    let found = shown.get(facts);
    if (found === undefined) {
        found = plans_collect(facts);
        shown.set(facts, found);
    }
    return found;
}
function plans_collect(facts) {
    const flows = (0,call_graph/* callGraphOf */.a)(facts);
    const tools = new Set();
    // They plan each pull request, and apply what was planned.
    for (const path of facts.files.paths())
        if (/(^|\/)(atlantis\.ya?ml|digger\.ya?ml|\.spacelift\/config\.ya?ml|\.terramate\.ya?ml)$/.test(path))
            for (const tool of ['terraform', 'tofu', 'terragrunt'])
                tools.add(tool);
    for (const flow of flows.all) {
        for (const command of flow.commands) {
            const tool = showsPlan(command);
            if (tool === null || tools.has(tool) || !isReached(facts, flow))
                continue;
            for (const each of plannerOf(tool).tools)
                tools.add(each);
        }
    }
    return tools;
}
function showsPlan(command) {
    if (command.name === 'uses') {
        const action = command.arguments[0]?.value ?? '';
        return /(terraform|tofu)-plan/.test(action) ? 'terraform' : null;
    }
    const called = (0,classify/* calledProgram */.sl)(command);
    const planner = called === null ? null : plannerOf(called.name);
    return planner !== null &&
        called.words.slice(0, 6).some(({ value }) => value !== null && planner.shows.test(value))
        ? called.name
        : null;
}
/** A pull request runs it, or a job that nobody here knows the start of. */
function isReached(facts, from) {
    const flows = (0,call_graph/* callGraphOf */.a)(facts);
    const seen = new Set([from]);
    for (const flow of seen) {
        if (seen.size > 200)
            return true;
        const starts = jobOf(facts, flow)?.starts;
        if (starts === null || starts?.some((start) => start === 'pull-request' || start === 'merged'))
            return true;
        for (const { flow: caller } of flows.callersOf(flow))
            if (caller !== null)
                seen.add(caller);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/analysis/deploys/sites.js
const pages = /^(actions\/deploy-pages|peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action|cloudflare\/pages-action|nwtgck\/actions-netlify|mkdocs|mike|gh-pages|docusaurus|ghp-import|netlify|surge)\b|\bpages deploy\b/i;
/** It publishes a site of documents: what is built is all there is, and nothing runs. */
function isSite({ classified, tool }) {
    return pages.test(classified.title) || pages.test(tool);
}

// EXTERNAL MODULE: ./build/model/table.js
var table = __webpack_require__(40426);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/concurrent-deploys.js







const concurrentDeploys = defineRule({
    id: 'concurrent-deploys',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'a deploy that may run twice at the same time',
        what: 'A job that deploys and is started by pushes, merges or other pipelines, without `concurrency` (GitHub), `resource_group` (GitLab), `serial` or `serial_groups` (Concourse), `serial-group` (CircleCI), `concurrency_group` (Buildkite), `lockBehavior` or `batch` (Azure), `concurrency` (Drone), `disableConcurrentBuilds` or `lock` (Jenkins) in itself, in its workflow or in what calls it. A group that holds the id of the run is none. Where only people, tags or releases start it, for sites of documents, and for tools with a lock of their own (Terraform, CloudFormation, Helm), it is a notice. One finding per file. What takes a lock by a command (`flock`), what runs by schedule, settings and restarts, previews of pull requests, `deployment` steps of Bitbucket and deployments to environments of Azure, whose locks are set elsewhere, are not reported.',
        why: 'Two pushes in a row deploy in any order: the older version can win, or both change the same thing at once and leave neither.',
        fix: 'Let one deploy wait for the other, and do not cancel one that has begun.',
        bad: 'jobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ./deploy.sh production',
        good: 'concurrency:\n  group: deploy-production\n  cancel-in-progress: false\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ./deploy.sh production',
        language: 'yaml',
    },
    *check(facts, { mode }) {
        const byFile = new Map();
        for (const deploy of (0,deploys_deploys/* deploysIn */.q)(facts)) {
            if (deploy.target !== 'live' || !bringsVersion(deploy))
                continue;
            for (const run of runsOf(facts, deploy)) {
                if (run.jobs.some(({ exclusive }) => exclusive !== false) || !meets(run))
                    continue;
                const list = byFile.get(run.top.path);
                if (list)
                    list.push(run);
                else
                    byFile.set(run.top.path, [run]);
            }
        }
        for (const [path, all] of byFile) {
            const runs = all.length > mostRuns ? all : all.filter((run) => !takesLock(facts, run));
            if (runs.length === 0)
                continue;
            const sure = runs.find((run) => startsAlone(run) && !isSite(run.deploy) && !locksItself(run.deploy));
            const { top, deploy } = sure ?? runs[0];
            const jobs = [...new Set(runs.map((run) => run.top))].filter((job) => job !== top);
            const what = nameOf(deploy);
            yield {
                path,
                span: top.span,
                message: `Two runs of \`${top.text}\` can deploy (${what}) at the same time, ${locksItself(deploy) ? 'and the lock lets one of them fail, or the older one comes last' : 'so the older version can win'}. Let them wait for each other: ${(0,table/* lookUp */.T)(guards, top.runner) ?? 'allow one run at a time'}`,
                subject: scriptSubject(path),
                related: jobs.map(({ span }) => ({ path, span, message: 'this job too' })),
                details: { tool: deploy.tool },
                ...(sure === undefined && mode === 'diff' ? { severity: 'notice' } : {}),
            };
        }
    },
});
/** A setting that is written twice is written. */
function bringsVersion({ classified, command }) {
    return (classified.class !== 'config' &&
        !/restage|restart|invalidat|purge/.test(classified.title) &&
        !isDiscarded(command));
}
/** More deploys than this in one file are not looked through for locks of their own. */
const mostRuns = 200;
/** `kubectl apply`, for people; actions by their own name. */
function nameOf({ classified, tool }) {
    if (classified.title.startsWith('put of '))
        return `\`put\` to ${tool}`;
    return /[/\s]/.test(tool) ? tool : `\`${classified.title}\``;
}
/** Nobody knows what starts it, or something other than the clock and previews does. */
function meets({ top, jobs }) {
    const starts = top.starts;
    if (starts === null)
        return top.runner !== 'github';
    // Somebody who has to agree sees what is running.
    if (jobs.some(({ approval }) => approval === true) && top.runner !== 'concourse')
        return false;
    // What runs by schedule is at most started by hand to look at it.
    const alone = starts.includes('time') ? ['time', 'hand'] : [];
    return starts.some((start) => start !== 'pull-request' && start !== 'call' && !alone.includes(start));
}
function startsAlone({ top: { starts } }) {
    return starts === null || starts.some((start) => unattended.has(start));
}
const guards = {
    github: '`concurrency: { group: deploy, cancel-in-progress: false }`',
    gitlab: '`resource_group: production`',
    concourse: '`serial: true`',
    circleci: 'in its workflow, `serial-group: << pipeline.project.slug >>/deploy`',
    buildkite: '`concurrency: 1` and `concurrency_group: production/deploy`',
    azure: '`lockBehavior: sequential`, with an exclusive lock on the environment, or `batch: true` below `trigger`',
    drone: '`concurrency: { limit: 1 }`',
    bitbucket: 'one deployment runs at a time with `deployment: production`',
    jenkins: '`options { disableConcurrentBuilds() }`',
};

// EXTERNAL MODULE: ./build/analysis/deploys/dataflow.js + 1 modules
var dataflow = __webpack_require__(9206);
;// CONCATENATED MODULE: ./build/analysis/deploys/live-values.js



function liveValues(facts) {
    const found = [];
    for (const deploy of (0,deploys_deploys/* deploysIn */.q)(facts)) {
        if (deploy.classified.class === 'rollout')
            continue;
        const trace = dataflow/* DataFlow */.p.of(facts, deploy.flow);
        for (const argument of deploy.command.arguments) {
            const held = trace.heldBy(deploy.command, argument);
            // A setting that is read from the live system and set again: `cf set-env web PROXY $(cf env web | \u2026)`.
            const asked = deploy.classified.class === 'config' && held?.asked?.name === deploy.command.name ? held.asked : null;
            const fetch = held?.fetched ?? asked;
            if (!fetch)
                continue;
            const url = fetch.arguments.map(deploys_arguments/* knownText */.bG).find((text) => /^https?:|\0|^\w[\w.-]+\//.test(text)) ?? '';
            const checked = isChecked(deploy, argument.text);
            const ofVersion = /\/(healthz?|version|info|status|actuator\/\w+|build(info)?)(\.json)?\/?$/.test(url.replaceAll('\0', ''));
            if (checked && !ofVersion)
                continue;
            found.push({ deploy, fetch, url, ofVersion });
            break;
        }
    }
    return found;
}
/** The script asks somewhere whether the variable is empty, or the shell refuses it when it is. */
function isChecked({ command }, text) {
    const name = /\$\{?([A-Za-z_]\w*)/.exec(text)?.[1];
    if (name === undefined || text.includes(':?'))
        return true;
    const script = command.script.excerpt.text;
    return new RegExp(`(-[zn]\\s+["']?\\$\\{?${name}\\b|\\$\\{${name}:\\?|\\[\\[?\\s+["']?\\$\\{?${name}\\b)`).test(script);
}

// EXTERNAL MODULE: ./build/analysis/deploys/probes.js
var probes = __webpack_require__(47861);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/config-drift.js







const configDrift = defineRule({
    id: 'config-drift',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    scope: 'tree',
    docs: {
        summary: 'live configuration is set by a command beside a committed manifest',
        what: '`cf set-env`, `kubectl set env`, `fly scale` and their like, where a tracked manifest of that tool names the same object. Secrets are not reported: they do not belong in a manifest.',
        why: 'The manifest and the live system say different things from then on, and the next deploy may undo what the command set.',
        fix: 'Put the setting in the manifest or in a file of variables beside it.',
        bad: 'cf set-env web LOG_LEVEL debug   # manifest.yml is committed',
        good: 'env:\n  LOG_LEVEL: debug   # in manifest.yml',
        language: 'sh',
    },
    *check(facts) {
        const again = new Set(liveValues(facts).map(({ deploy }) => deploy));
        const drifting = (0,deploys_deploys/* deploysIn */.q)(facts).filter((deploy) => deploy.classified.class === 'config' &&
            deploy.manifest.state === 'none' &&
            !setsSecret(deploy) &&
            // What is read and set again is for `unchecked-live-data`.
            !again.has(deploy) &&
            manifestOfTool(facts, deploy) !== null);
        yield* oneDraftPerUnit(drifting, (first) => ({
            message: `\`${first.classified.title}\` changes what is live outside \`${manifestOfTool(facts, first)}\`, so the next deploy may undo it and review never sees the difference. Put the setting in that file.`,
        }));
    },
});
const secret = /secret|token|passw|api_?key|private|credential|dsn|database_url|_key\b/i;
function setsSecret({ classified, command }) {
    return (/secret/.test(classified.title) ||
        command.arguments.some((word) => secret.test((0,deploys_arguments/* knownText */.bG)(word)) || secret.test(word.text)));
}
const defaults = {
    'Cloud Foundry': ['manifest.yml', 'manifest.yaml'],
    'Fly.io': ['fly.toml'],
};
/** Namespaces of the cluster itself. */
const clusterOwn = /^(kube-\w[\w-]*|openshift-\w[\w-]*|default-kube)$/;
/** Tracked manifest that names the very object, whose next deploy resets what the command set. */
function manifestOfTool(facts, { classified }) {
    const { family } = classified.tool;
    const { operands, options } = classified.words;
    if (family === 'Kubernetes' || family === 'OpenShift') {
        // Scaling to nothing and back is how people stop things; only settings drift.
        if (classified.verb.words[0] !== 'set')
            return null;
        const namespace = options.find(({ name }) => name === '-n' || name === '--namespace')?.value?.value ?? null;
        if (namespace !== null && clusterOwn.test(namespace))
            return null;
        const named = (0,probes/* objectNamed */.PE)(operands.map(deploys_arguments/* known */.eO));
        if (named?.name == null)
            return null;
        return (facts.all('image').find(({ role, owner }) => {
            const cut = owner?.indexOf('/') ?? -1;
            return (role === 'workload' &&
                owner !== undefined &&
                cut !== -1 &&
                (0,probes/* kindNamed */.UL)(owner.slice(0, cut)) === named.kind &&
                owner.slice(cut + 1) === named.name);
        })?.path ?? null);
    }
    // A setting that is taken away cannot be put in a file, and maintenance ends.
    if (/unset|maintenance/.test(classified.title))
        return null;
    const found = (0,table/* lookUp */.T)(defaults, family)?.find((each) => facts.files.has(each)) ?? null;
    const app = operands[0] === undefined ? null : (0,deploys_arguments/* known */.eO)(operands[0]);
    if (found === null || family !== 'Cloud Foundry')
        return found;
    // Which app a variable means, nobody knows here.
    if (app === null)
        return null;
    const text = facts.texts.get(found);
    return text === undefined || namesApp(text, app) ? found : null;
}
function namesApp(text, app) {
    return /name:\s*\(\(/.test(text) || text.split(/["'\s]+/).includes(app);
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/disabled-health-check.js



const disabledHealthCheck = defineRule({
    id: 'disabled-health-check',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'a flag switches the tool\u2019s own health check off',
        what: 'A deploy command that would wait for the new version has that switched off: `cf push -u none`, `skaffold run --status-check=false`, `fly deploy --detach` or `--strategy immediate`, `docker service update --detach`, `nomad job run -detach`. Silent when something after it checks health anyway.',
        why: 'A version that crashes at start is accepted as deployed.',
        fix: 'Remove the flag, or ask for health after the deploy.',
        bad: 'cf push web -u none',
        good: 'cf push web -u http --endpoint /health',
        language: 'sh',
    },
    *check(facts) {
        const switched = (0,deploys_deploys/* deploysIn */.q)(facts).filter(({ gate }) => gate.disabled !== null && gate.state !== true);
        yield* oneDraftPerUnit(switched, ({ gate }) => ({
            message: `\`${gate.disabled.flag}\` ${gate.disabled.why}: a version that does not work is accepted as deployed. Remove the flag, or check health afterwards.`,
            details: { healthGate: false, flag: gate.disabled.flag },
        }));
    },
});

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/edited-manifest.js




const editedManifest = defineRule({
    id: 'edited-manifest',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    scope: 'tree',
    docs: {
        summary: 'a tracked manifest is changed just before it is deployed',
        what: '`sed -i` or `yq -i` on a manifest that is in git, then a deploy of that file, without a commit of the change. Edits that are committed and pushed back (GitOps) and files rendered from a template to another name are not reported.',
        why: 'What is live is in no commit: the file in git and the live system differ by an edit that only the script knows.',
        fix: 'Render to another file from a template, or let the tool fill in the value (`--set`, `--var`, `envsubst`).',
        bad: 'sed -i "s/TAG/$TAG/" k8s/web.yaml\nkubectl apply -f k8s/web.yaml',
        good: 'envsubst < k8s/web.yaml.tpl | kubectl apply -f -',
        language: 'sh',
    },
    *check(facts) {
        const committedBack = ({ flow, manifest }) => {
            const from = (0,call_graph/* callGraphOf */.a)(facts).placeOf(manifest.edit);
            return flow.commands
                .slice(from)
                .some(({ name, arguments: words }) => name === 'git' && words.some(({ value }) => value === 'commit' || value === 'push'));
        };
        const edited = (0,deploys_deploys/* deploysIn */.q)(facts).filter((deploy) => deploy.manifest.edit !== null && !committedBack(deploy));
        yield* oneDraftPerUnit(edited, ({ manifest }) => ({
            message: `${manifest.files[0] === undefined ? 'The manifest' : `\`${manifest.files[0]}\``} is in git and is changed just before this deploy (\`${manifest.edit.name}\`${atLine(facts, manifest.edit.path, manifest.edit.span)}), so what is live is in no commit. Render it to another file, or let the tool fill in the value.`,
            related: [{ path: manifest.edit.path, span: manifest.edit.span, message: 'changed here' }],
        }));
    },
});

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/generated-manifest.js




const generatedManifest = defineRule({
    id: 'generated-manifest',
    action: 'deploy-scripts',
    severity: { audit: 'error', diff: 'error' },
    scope: 'tree',
    needs: ['signatures'],
    docs: {
        summary: 'a deploy whose desired state was just read from the live system',
        what: 'The manifest, task definition or values that a deploy uses come from the running system in the same run: `cf create-app-manifest` before `cf push -f`, `aws ecs describe-task-definition` before `register-task-definition`, `kubectl get -o yaml` piped to `kubectl apply`, `helm upgrade --reuse-values`. Reading a single field, such as the revision that runs now, is not reported, and so is reading without deploying.',
        why: 'If the running system is broken, every redeploy repeats the fault, and no review can see it. In August 2016 18F\u2019s C2 was down because its deploy script pushed the manifest that it had just copied from the broken app, while the right one lay committed beside it.',
        fix: 'Keep the desired state in a file in git and deploy from that file.',
        bad: 'cf create-app-manifest c2-prod\ncf push c2-prod -f c2-prod_manifest.yml',
        good: 'cf push c2-prod -f manifest.yml',
        language: 'sh',
    },
    *check(facts, { needs: { signatures } }) {
        const generated = (0,deploys_deploys/* deploysIn */.q)(facts).filter(({ manifest }) => manifest.state === 'generated');
        yield* oneDraftPerUnit(generated, (first, all) => {
            const producers = all.flatMap(({ manifest }) => (manifest.live ? [manifest.live] : []));
            const related = producers.map(({ command, title }) => ({
                path: command.path,
                span: command.span,
                message: `${title} reads the live system here`,
            }));
            const live = first.manifest.live;
            const where = live ? `${live.title}${atLine(facts, live.command.path, live.command.span)}` : '';
            return {
                message: `${sentence(first, where)}${signatureSentence(all, facts, signatures)}`,
                related,
                // Objects of the cluster itself have no file that they could come from.
                ...(all.every(isClusterOwn) ? { severity: 'notice' } : {}),
                details: { manifest: 'generated', producer: live ? (0,deploys_arguments/* written */.Mp)(live.command) : null },
            };
        });
    },
});
/** `-n kube-system`: the cluster made it, and no repository holds it. */
function isClusterOwn({ command, manifest }) {
    return [command, ...(manifest.live ? [manifest.live.command] : [])].some(({ arguments: words }) => words.some(({ value }, at) => {
        const named = /^(?:--namespace=|-n=?)(.+)$/.exec(value ?? '')?.[1];
        const next = value === '-n' || value === '--namespace' ? (words[at + 1]?.value ?? '') : '';
        return /^(kube|openshift)-[\w-]+$/.test(named ?? next);
    }));
}
function sentence(deploy, where) {
    const { manifest, tool, classified } = deploy;
    if (manifest.live === null)
        return `${manifest.why ?? 'This deploy copies the live system'}. ${consequence} ${instead(deploy)}`;
    if (/^aws/.test(tool) && classified.title.includes('task-definition')) {
        return `The task definition registered here is the live one, changed (${where}). Manual changes persist forever and never show up in review. Keep \`task-definition.json\` in the repository and register that file.`;
    }
    const what = tool === 'helm'
        ? 'values that were just read from the running release'
        : 'a manifest that was just read from the running system';
    return `This deploy uses ${what} (${where}). ${consequence} ${instead(deploy)}`;
}
const consequence = 'If what runs is broken, every redeploy repeats the fault, and review never sees it.';
function instead({ manifest, tool, classified }) {
    if (manifest.ignored !== null)
        return `Deploy from the file in git: \`${command(tool, classified.title)} -f ${manifest.ignored}\`.`;
    if (tool === 'helm')
        return 'Pass the values from a file in git: `helm upgrade -f values.yaml`, with `--reset-values` for a clean start.';
    const rule = classified.verb.manifest;
    if (rule.from === 'live')
        return `Deploy from a file in git: \`${rule.instead}\`.`;
    if (tool === 'cf')
        return 'Deploy from a file in git: `cf push NAME -f manifest.yml`.';
    return 'Keep the desired state in a file in git and deploy from that.';
}
function command(tool, title) {
    return tool === 'cf' ? `${title} NAME` : title;
}

// EXTERNAL MODULE: ./build/analysis/deploys/exit-statuses.js
var exit_statuses = __webpack_require__(27153);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/hidden-pipe-failure.js





const hiddenPipeFailure = defineRule({
    id: 'hidden-pipe-failure',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'a failure on the left of a pipe is not seen',
        what: 'The deploying command itself, or the renderer of what it deploys, stands on the left of a pipe, and the shell does not set `pipefail`. What each runner\u2019s shell sets by itself is known (`shell: bash` on GitHub does, the default there does not).',
        why: 'A pipeline\u2019s status is that of its last command: a failed deploy piped to `tee` is green.',
        fix: 'Set `pipefail`, or do not pipe.',
        bad: 'terraform apply -auto-approve | tee apply.log',
        good: 'set -o pipefail\nterraform apply -auto-approve | tee apply.log',
        language: 'sh',
    },
    *check(facts) {
        const hidden = (0,deploys_deploys/* deploysIn */.q)(facts).filter((deploy) => hiddenBy(facts, deploy) !== null);
        yield* oneDraftPerUnit(hidden, (first) => {
            const { command, pipe } = hiddenBy(facts, first);
            const title = `\`${first.classified.title}\``;
            const runs = first.flow.unit.job === undefined ? 'the script' : 'the job';
            return {
                message: command === first.command
                    ? `The status of ${title} is lost in the pipe, so ${runs} succeeds even if the command fails. ${remedy(first)}`
                    : `If \`${command.name}\` fails, ${title} gets half of the input or none, and nothing says so. ${remedy(first)}`,
                related: [
                    ...(command === first.command
                        ? []
                        : [{ path: command.path, span: command.span, message: 'its failure is lost' }]),
                    ...(pipe === null ? [] : [{ path: pipe.path, span: pipe.span, message: 'piped here' }]),
                ],
            };
        });
    },
});
/** A recipe's lines have a shell each, and that is `sh` unless the makefile says otherwise. */
function remedy({ flow }) {
    if (flow.unit.kind === 'recipe' && flow.unit.runner === 'make')
        return 'Set `SHELL := bash` and `.SHELLFLAGS := -eu -o pipefail -c` in the makefile.';
    return 'Add `set -o pipefail` above.';
}
const renderers = new Set([
    'kustomize',
    'helm',
    'helmfile',
    'jsonnet',
    'ytt',
    'cue',
    'spruce',
    'bosh',
    'ko',
    'werf',
    'gomplate',
    'sops',
    'curl',
    'wget',
    'vault',
    'docker-compose',
]);
function hiddenBy(facts, { command, flow }) {
    const { remote, pipeline, script } = command;
    if (remote !== null || script.unit.kind === 'task' || script.unit.kind === 'program')
        return null;
    if (script.shell !== 'bash' && script.shell !== 'sh')
        return null;
    if ((0,exit_statuses/* readsPipeStatus */.UN)(command))
        return null;
    if (command.within.some(exit_statuses/* losesStatus */.vM))
        return { command, pipe: null };
    if (!command.pipefail && pipeline.place < pipeline.length - 1)
        return { command, pipe: null };
    const call = pipedCall(flow, command);
    if (call !== null)
        return { command, pipe: call };
    if (command.pipefail || pipeline.length < 2)
        return null;
    const place = (0,call_graph/* callGraphOf */.a)(facts).placeOf(command);
    const renderer = flow.commands
        .slice(Math.max(0, place - 12), place)
        .find((each) => each.script === script && each.pipeline.id === pipeline.id && renderers.has(each.name ?? ''));
    return renderer === undefined ? null : { command: renderer, pipe: null };
}
/** The function around the command is called on the left of a pipe: `main "$@" | tee log`. */
function pipedCall(flow, command) {
    return ((0,exit_statuses/* callsOfFunction */.z_)(flow, command).find((call) => call.within.some(exit_statuses/* losesStatus */.vM) || (!call.pipefail && call.pipeline.place < call.pipeline.length - 1)) ?? null);
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/ignored-deploy-failure.js




const ignoredDeployFailure = defineRule({
    id: 'ignored-deploy-failure',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'error' },
    scope: 'tree',
    docs: {
        summary: 'the exit status of the deploying command itself is thrown away',
        what: '`|| true`, `|| :` or `|| echo \u2026` right after the deploying command, a make recipe line that begins with `-`, or `continue-on-error` on the step that deploys. Handlers that exit, retry or roll back, and `|| true` after clean-up, login or a cancelled earlier deployment are not reported.',
        why: 'A failed deploy looks like a good one: the job is green and nobody looks.',
        fix: 'Let the command fail the job, or test its status and fail.',
        bad: 'kubectl apply -f k8s/ || true',
        good: 'kubectl apply -f k8s/',
        language: 'sh',
    },
    *check(facts) {
        for (const deploy of (0,deploys_deploys/* deploysIn */.q)(facts)) {
            if (!['deploy', 'rollout', 'promotion'].includes(deploy.classified.class))
                continue;
            const how = thrownAway(facts, deploy);
            if (how === null)
                continue;
            yield {
                path: deploy.path,
                span: deploy.span,
                message: `The result of \`${deploy.classified.title}\` is thrown away (${how}), so a failed deploy looks successful. Remove that, or check the status and fail.`,
                subject: scriptSubject(deploy.path),
                related: callersOf(deploy),
                details: { tool: deploy.tool, target: deploy.target },
                key: deploy.classified.title,
            };
        }
    },
});
function thrownAway(facts, { command, flow }) {
    const lost = (0,exit_statuses/* lostStatus */.N)(facts, flow, command);
    return lost !== null && (lost.how === 'swallowed' || lost.how === 'allowed') ? lost.written : null;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/ignored-manifest.js



const ignoredManifest = defineRule({
    id: 'ignored-manifest',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'error' },
    scope: 'tree',
    needs: ['signatures'],
    docs: {
        summary: 'a manifest of the tool is committed where the command runs, and another source is used',
        what: 'The default manifest of the tool (`manifest.yml` of Cloud Foundry, `fly.toml`, \u2026) is tracked where the command runs, but the command deploys from something that is not in git: a file made from the live system, a file that is in no commit, or no manifest at all (`--no-manifest`). Another tracked file is fine.',
        why: 'Everybody reads and edits the committed file, and nothing of it reaches the live system. In 18F\u2019s C2 the committed manifest.yml was right all the time during the outage, and no deploy used it.',
        fix: 'Deploy from the committed file, or delete it so that nobody edits it in vain.',
        bad: 'cf push c2-prod -f c2-prod_manifest.yml   # manifest.yml is committed',
        good: 'cf push c2-prod -f manifest.yml',
        language: 'sh',
    },
    *check(facts, { needs: { signatures } }) {
        const ignoring = (0,deploys_deploys/* deploysIn */.q)(facts).filter(({ manifest }) => manifest.ignored !== null);
        yield* oneDraftPerUnit(ignoring, (first, all) => ({
            message: `\`${first.manifest.ignored}\` is committed, but this command deploys ${source(first)}. Changes to the committed file never reach what is live. Deploy from it, or delete it so nobody edits it in vain.${signatureSentence(all, facts, signatures)}`,
            related: first.manifest.live
                ? [
                    {
                        path: first.manifest.live.command.path,
                        span: first.manifest.live.command.span,
                        message: `made here from the live system${atLine(facts, first.manifest.live.command.path, first.manifest.live.command.span)}`,
                    },
                ]
                : [],
            details: { manifest: first.manifest.state, ignored: first.manifest.ignored },
        }));
    },
});
function source({ manifest }) {
    const named = manifest.named?.text.replace(/["']/g, '') ?? null;
    if (manifest.state === 'generated') {
        return manifest.live === null
            ? 'from the live system'
            : `from ${named ?? 'another file'}, which ${manifest.live.title} has just made`;
    }
    if (manifest.state === 'missing')
        return `from ${named ?? 'another file'}, which is in no commit`;
    return `with ${named ?? 'its flags'} and no manifest`;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/live-version-redeploy.js



const liveVersionRedeploy = defineRule({
    id: 'live-version-redeploy',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    scope: 'tree',
    docs: {
        summary: 'the version to deploy is asked from the running system',
        what: 'A deploying command takes its version from a variable that `curl` filled from a health, version, info or status address in the same script.',
        why: 'When the running system is broken or answers nonsense, so does the deploy; and what is deployed stands in no commit.',
        fix: 'Take the version from git: a tag, a commit, or a file.',
        bad: 'VERSION=$(curl -s https://web.example.com/version)\nkubectl set image deployment/web web=web:$VERSION',
        good: 'kubectl set image deployment/web web=web:$(git rev-parse HEAD)',
        language: 'sh',
    },
    *check(facts) {
        const values = liveValues(facts).filter(({ ofVersion }) => ofVersion);
        const byDeploy = new Map(values.map((value) => [value.deploy, value]));
        yield* oneDraftPerUnit(byDeploy.keys(), (first) => {
            const { fetch } = byDeploy.get(first);
            return {
                message: `The version to deploy is read from the running system (\`${fetch.name}\`${atLine(facts, fetch.path, fetch.span)}), so a broken answer is deployed and no commit records which version it was. Take the version from git.`,
                related: [{ path: fetch.path, span: fetch.span, message: 'asked here' }],
            };
        });
    },
});

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/long-lived-cloud-key.js




const longLivedCloudKey = defineRule({
    id: 'long-lived-cloud-key',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    scope: 'tree',
    docs: {
        summary: 'a deploy logs in with a stored cloud key where the provider takes a token of the job',
        what: 'A job that deploys and hands a secret to AWS, Google Cloud, Azure or Alibaba Cloud (`aws-access-key-id`, `credentials_json`, `creds`, `publish-profile`, `AWS_SECRET_ACCESS_KEY`, `ARM_CLIENT_SECRET` and their kin), in a workflow of GitHub. Keys of other CI systems stand in settings that the repository does not hold. One finding per file. Keys with a session token, stores that only speak the language of S3, providers and systems without OIDC, and jobs that do not deploy are not reported.',
        why: 'A stored key works from everywhere until somebody rotates it, and every job and every dependency of it can copy it. A token of the job is gone when the job is.',
        fix: 'Let the provider trust the identity of the job (OIDC), and delete the key.',
        bad: '- uses: aws-actions/configure-aws-credentials@v4\n  with:\n    aws-access-key-id: ${{ secrets.AWS_ACCESS_KEY_ID }}\n    aws-secret-access-key: ${{ secrets.AWS_SECRET_ACCESS_KEY }}',
        good: '- uses: aws-actions/configure-aws-credentials@v4\n  with:\n    role-to-assume: arn:aws:iam::123456789012:role/deploy\n    aws-region: us-east-1',
        language: 'yaml',
    },
    *check(facts) {
        const jobs = deployingJobs(facts);
        const byFile = new Map();
        for (const credential of facts.all('credential')) {
            const { path, job } = credential;
            if (!jobs.has(job === null ? path : `${path}\0${job}`))
                continue;
            const list = byFile.get(path);
            if (list)
                list.push(credential);
            else
                byFile.set(path, [credential]);
        }
        for (const [path, [first, ...others]] of byFile) {
            if (first === undefined)
                continue;
            yield {
                path,
                span: first.span,
                message: `\`${first.input}\` is a stored key: whoever copies it can use it from anywhere until it is rotated. ${first.provider} accepts a short-lived token of this job instead (OIDC). Use ${first.instead}`,
                subject: scriptSubject(path),
                related: others.map(({ span, input }) => ({ path, span, message: `${input} too` })),
                details: { provider: first.provider },
                key: first.provider,
            };
        }
    },
});
/** Files and jobs that deploy: `path`, and `path\0job`. */
function deployingJobs(facts) {
    const found = new Set();
    for (const deploy of (0,deploys_deploys/* deploysIn */.q)(facts)) {
        if (deploy.target === 'test')
            continue;
        const { path, unit } = deploy.flow;
        found.add(path);
        if (unit.job !== undefined)
            found.add(`${path}\0${unit.job}`);
        for (const run of runsOf(facts, deploy)) {
            for (const job of run.jobs) {
                found.add(job.path);
                found.add(`${job.path}\0${job.job}`);
            }
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/missing-errexit.js









const missingErrexit = defineRule({
    id: 'missing-errexit',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'a deploy script continues after a failed command',
        what: 'A deploying command follows another command that matters in the same script, that one\u2019s failure is looked at by nobody (`&&`, `||`, `if`), and neither the script, its shebang nor the runner sets `errexit`. PowerShell and cmd do so with every program that fails. The launcher of the deploy (`npx`, `bundle exec`), printing functions, read-only commands, scripts that test their results themselves, `&&` chains, and steps whose runner sets it are not reported.',
        why: 'A failed build or a failed login is followed by a deploy all the same.',
        fix: 'Put `set -euo pipefail` at the top of the script.',
        bad: '#!/bin/bash\nnpm run build\naws s3 sync dist/ s3://www.example.com',
        good: '#!/bin/bash\nset -euo pipefail\nnpm run build\naws s3 sync dist/ s3://www.example.com',
        language: 'sh',
    },
    *check(facts) {
        const careless = (0,deploys_deploys/* deploysIn */.q)(facts).filter((deploy) => deploy.classified.class !== 'config' && goesOnAfter(facts, deploy) !== null);
        yield* oneDraftPerUnit(careless, (first) => {
            const { earlier, context } = goesOnAfter(facts, first);
            const title = `\`${first.classified.title}\``;
            const where = atLine(facts, earlier.path, earlier.span).replace(', line', ' on line');
            const failed = `${title} runs even if \`${earlier.name}\`${where} has failed`;
            return {
                message: context === null
                    ? `This script continues after a failed command, so ${failed}. ${(0,table/* lookUp */.T)(remedies, first.command.script.shell) ?? remedies.bash}`
                    : `The shell ignores errexit inside a function that is called under \`if\`, \`!\`, \`&&\` or \`||\`, so ${failed}. Call the function on its own, or join its commands with \`&&\`.`,
                related: [
                    { path: earlier.path, span: earlier.span, message: 'its failure stops nothing' },
                    ...(context === null ? [] : [{ path: context.path, span: context.span, message: 'called here' }]),
                ],
            };
        });
    },
});
const remedies = {
    bash: 'Put `set -euo pipefail` at the top.',
    sh: 'Put `set -eu` at the top.',
    pwsh: "Put `$ErrorActionPreference = 'Stop'` and `$PSNativeCommandUseErrorActionPreference = $true` at the top.",
    cmd: 'Append `|| exit /b 1` to each command.',
};
/** Commands whose failure changes nothing for what follows. */
const harmless = new Set('echo printf set shopt setopt unsetopt popd export unset readonly local declare typeset source . test [ [[ : true false exit return shift read sleep date pwd ls cat grep egrep rm mkdir touch chmod which command type hash trap umask getopts eval clear tput banner usage log info warn exec wait kill jobs basename dirname alias env sed awk tr cut head tail sort uniq tee git whoami hostname uname break continue continue let id ps df free uptime figlet'.split(' '));
/** The same of PowerShell and cmd; a cmdlet obeys `$ErrorActionPreference`. */
const windowsHarmless = /^(\w+-\w+|echo|cd|chdir|pushd|popd|dir|ls|cat|type|set|setlocal|endlocal|title|cls|rem|exit|goto|if|for|del|rm|mkdir|md|copy|cp|xcopy|move|mv|sleep|timeout|pause|where|param|return|throw|foreach|where|select|sort|ft|fl|iex|iwr|git)$/i;
/** Words of read-only commands that decide where a deploy goes, or whether it should go on. */
const deciding = /^(login|auth|target|use-context|set-context|set-cluster|set-credentials|get-credentials|update-kubeconfig|account|select|workspace|init|configure|activate\S*|connect|plan|validate|lint|test|diff|preview|verify|check|preflight|what-if)$/;
/** How far above the command that matters may stand. */
const reach = 60;
function goesOnAfter(facts, { command, flow }) {
    const { unit, shell } = command.script;
    if (command.remote !== null || !Object.hasOwn(remedies, shell))
        return null;
    if (!['file', 'step', 'task'].includes(unit.kind) || unit.runner === 'python' || unit.runner === 'ruby')
        return null;
    if (command.joined === 'and')
        return null;
    const context = command.errexit ? ignoringCall(flow, command) : null;
    const windows = shell === 'pwsh' || shell === 'cmd';
    if (windows ? obeysFailures(command) : command.errexit && context === null)
        return null;
    if (trapsErrors(command))
        return null;
    // Switched off for a while by `set +e`, which is deliberate.
    if (context === null && !windows && hasErrexit(flow, command.script))
        return null;
    const place = (0,call_graph/* callGraphOf */.a)(facts).placeOf(command);
    for (let at = place - 1; at >= Math.max(0, place - reach); at--) {
        const earlier = flow.commands[at];
        if (earlier.script !== command.script)
            return null;
        // `npx cdk deploy` is one command.
        if ((0,exit_statuses/* contains */.gR)(earlier, command))
            continue;
        if (earlier.name === null || earlier.remote !== null || earlier.feeds !== null)
            continue;
        if (earlier.unheard === 'background' || (earlier.wrappers.length > 0 && isInner(flow, at, earlier)))
            continue;
        if (!matters(flow, earlier, windows))
            continue;
        // Functions run where they are called, not where they stand.
        if ((0,exit_statuses/* functionOf */.OA)(earlier) !== (0,exit_statuses/* functionOf */.OA)(command))
            continue;
        if (earlier.tested ||
            earlier.orElse !== null ||
            earlier.within.some(({ id }) => !command.within.some((around) => around.id === id)))
            continue;
        if (earlier.pipeline.id === command.pipeline.id || earlier.pipeline.place < earlier.pipeline.length - 1)
            continue;
        // Its status is read by what stands right below: `[ $? -ne 0 ]`.
        const next = flow.commands[at + 1];
        if (next && (next.joined === 'and' || next.arguments.some(({ text }) => text.includes('$?'))))
            continue;
        const between = facts.texts.get(command.path)?.slice(earlier.span.end, command.span.start) ?? '';
        if (isHandled(facts, flow, earlier, between, windows))
            continue;
        return { earlier, context };
    }
    return null;
}
const stopping = new WeakMap();
/** Some command of the script runs under errexit. */
function hasErrexit(flow, script) {
    let scripts = stopping.get(flow);
    if (scripts === undefined) {
        scripts = new Set(flow.commands.flatMap((each) => (each.errexit ? [each.script] : [])));
        stopping.set(flow, scripts);
    }
    return scripts.has(script);
}
/** `trap 'exit 1' ERR`: every failure is handled there. */
function trapsErrors({ script }) {
    let found = trapping.get(script);
    if (found === undefined) {
        found = /^[^#\n]*\btrap\b[^\n]{1,200}\bERR\b/m.test(script.excerpt.text);
        trapping.set(script, found);
    }
    return found;
}
const trapping = new WeakMap();
/** It stands in the words of the command before it, which is told already. */
function isInner(flow, at, command) {
    const before = flow.commands[at - 1];
    return before !== undefined && before.script === command.script && (0,exit_statuses/* contains */.gR)(before, command);
}
/** A call of the function around the command in which the shell ignores errexit. */
function ignoringCall(flow, command) {
    for (const call of (0,exit_statuses/* callsOfFunction */.z_)(flow, command)) {
        if (call.tested || call.orElse !== null)
            return call;
        const next = flow.commands[flow.commands.indexOf(call) + 1];
        if (next?.script === call.script && next.joined === 'and')
            return call;
    }
    return null;
}
/** PowerShell and cmd, told to stop when a program fails. */
function obeysFailures({ script }) {
    const { text } = script.excerpt;
    return script.shell === 'pwsh' && /\$PSNativeCommandUseErrorActionPreference\s*=\s*\$true/i.test(text);
}
function isHandled(facts, flow, earlier, between, windows) {
    if (windows)
        return /LASTEXITCODE|\$\?|errorlevel|\|\||&&|\bthrow\b/i.test(between);
    if (/\$\?/.test(between))
        return true;
    const variable = (0,probes/* assignedVariable */.N4)(facts, flow, earlier);
    return variable !== null && (0,probes/* isTestedIn */.Fh)(between, variable);
}
function matters(flow, command, windows) {
    const name = command.name;
    if (windows ? windowsHarmless.test(name) : harmless.has(name))
        return false;
    if (name === 'cd' || name === 'pushd')
        return !goesToItself(command);
    const classified = (0,classify/* classify */.L8)(command);
    // What is to be removed may not be there.
    if (classified?.class === 'teardown')
        return false;
    const spoken = command.arguments.map(deploys_arguments/* known */.eO);
    if (classified?.class === 'read-only' &&
        command.outputs.length === 0 &&
        !spoken.some((word) => word !== null && deciding.test(word)))
        return false;
    if (spoken.some((word) => word === '--version' || word === '--help'))
        return false;
    const body = bodyOf(flow, command);
    return (body.length === 0 ||
        body.some((each) => each.name !== null && !each.tested && each.orElse === null && mattersItself(each, windows)));
}
function mattersItself(command, windows) {
    const name = command.name;
    if (windows ? windowsHarmless.test(name) : harmless.has(name))
        return false;
    const of = (0,classify/* classify */.L8)(command)?.class;
    return of !== 'read-only' && of !== 'teardown';
}
/** `cd "$(dirname "$0")"`, `cd -`, `cd ..`: from one place of the repository to another. */
function goesToItself({ arguments: words }) {
    const target = words.find(({ value }) => value === null || !value.startsWith('-') || value === '-');
    if (target === undefined || target.resolved !== undefined)
        return true;
    return (/^[./-]*$/.test(target.value ?? '\0') ||
        /dirname|BASH_SOURCE|\$\{?0|rev-parse|\$\{?(PWD|OLDPWD|ROOT\w*|\w*_ROOT|\w*_DIR|DIR|HERE|BASE\w*|HOME|WORKSPACE|GITHUB_WORKSPACE)\b/.test(target.text));
}
const bodies = new WeakMap();
/** The commands of the script's own function of that name. */
function bodyOf(flow, command) {
    let byName = bodies.get(flow);
    if (byName === undefined) {
        byName = new Map();
        bodies.set(flow, byName);
        for (const each of flow.commands)
            for (const { type, name } of each.within) {
                if (type !== 'function')
                    continue;
                const key = `${each.script.span.start}\0${name}`;
                const list = byName.get(key);
                if (list)
                    list.push(each);
                else
                    byName.set(key, [each]);
            }
    }
    return byName.get(`${command.script.span.start}\0${command.name}`) ?? [];
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/missing-health-gate.js



const missingHealthGate = defineRule({
    id: 'missing-health-gate',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'a roll-out that nobody waits for',
        what: 'A command that starts a roll-out and comes back at once, with nothing after it, neither in its script nor in what calls it nor in later jobs of the pipeline, that asks whether the new version is healthy. Tools that wait by themselves (cf, Cloud Run, kapp, krane, werf, kamal, fly, nomad), provisioning, static sites, and applies without a workload are not reported.',
        why: 'The job is green while the new version crashes, and the next step or the next deploy builds on it.',
        fix: 'Wait for health after the roll-out, with a limit, and roll back when it fails.',
        bad: 'kubectl set image deployment/web web=web:1.4.2',
        good: 'kubectl set image deployment/web web=web:1.4.2\nkubectl rollout status deployment/web --timeout=5m',
        language: 'sh',
    },
    *check(facts) {
        const ungated = (0,deploys_deploys/* deploysIn */.q)(facts).filter(({ gate, classified }) => gate.state === false &&
            !gate.weak &&
            // Somebody asks, only nobody hears it: that is for `missing-errexit`.
            gate.by === null &&
            gate.disabled === null &&
            classified.class !== 'config');
        const draft = (first) => ({
            message: `Nothing waits for the new version after \`${first.classified.title}\`, so ${runOf(first)} succeeds even if it never starts. Add ${quoted(adviceFor(first))}, and roll back if that fails.`,
            details: { healthGate: false },
        });
        yield* oneDraftPerUnit(ungated, draft, 'file');
    },
});
/** What the deploy runs in, for people. */
function runOf({ flow }) {
    return flow.unit.job !== undefined && flow.unit.kind === 'step' ? 'the job' : 'the deploy';
}
/** A command is to be typed; a sentence is not. */
function quoted(advice) {
    return /^((kubectl|oc|helm|docker|curl|aws|cf|az|gcloud|eb|nomad|heroku) |[\w-]+: |client\.)/.test(advice)
        ? `\`${advice}\``
        : advice;
}
function adviceFor({ classified }) {
    const { gate } = classified.verb;
    if (gate.waits !== 'not' && gate.waits !== 'with')
        return 'a check that fails when the new version does not answer';
    return classified.tool.family === 'OpenShift' ? gate.advice.replace(/^kubectl /, 'oc ') : gate.advice;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/missing-manifest.js






const missingManifest = defineRule({
    id: 'missing-manifest',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'warning' },
    scope: 'tree',
    needs: ['signatures'],
    docs: {
        summary: 'an imperative deploy: the desired state exists only in flags',
        what: 'A command that puts something live without any file, although its tool has a declarative form: `gcloud run deploy` with flags, `kubectl set image` or `kubectl run` without a manifest in the repository, `cf push` where no manifest.yml is, `docker service update`. An image set right after its manifest was applied, and services whose settings stand in Terraform or Bicep of the same repository, are not reported.',
        why: 'The next deploy and a rollback have nothing to read: whatever was set by hand or by an older command stays, and nobody can say what should be there.',
        fix: 'Put the desired state in a file in git and deploy that file.',
        bad: 'gcloud run deploy web --image europe-docker.pkg.dev/p/r/web:1.4.2 --memory 1Gi',
        good: 'gcloud run services replace service.yaml',
        language: 'sh',
    },
    *check(facts, { needs: { signatures } }) {
        const imperative = (0,deploys_deploys/* deploysIn */.q)(facts).filter((deploy) => deploy.classified.class === 'deploy' &&
            deploy.manifest.state === 'none' &&
            deploy.manifest.ignored === null &&
            saysSomething(deploy) &&
            insteadOf(deploy) !== null &&
            !(0,deploys_arguments/* hidesFlags */.JQ)(deploy.command) &&
            // A catalogue's task: what it deploys stands where the task is used.
            deploy.flow.unit.runner !== 'tekton' &&
            !standsElsewhere(facts, deploy));
        yield* oneDraftPerUnit(imperative, (first, all) => ({
            message: `The desired state of this deploy exists only in the flags of \`${first.classified.title}\`. Put it in a file (\`${insteadOf(first)}\`), so that deploys are repeatable and can be rolled back.${signatureSentence(all, facts, signatures)}`,
            details: { manifest: 'none' },
            // Its author vouched for it: somebody at least meant these flags.
            ...(all.every((deploy) => (0,signing.isVouchedFor)((0,signing.gradeOfDeploy)(deploy, facts, signatures)))
                ? { severity: 'notice' }
                : {}),
        }));
    },
});
/** A bare `cf push` needs a manifest: there is nothing in its flags that could be the desired state. */
function saysSomething({ classified }) {
    const { manifest } = classified.verb;
    if (manifest.from !== 'files')
        return true;
    return classified.words.options.length > 0 || classified.words.operands.length > 0;
}
function insteadOf({ classified }) {
    const { manifest } = classified.verb;
    return manifest.from === 'flags' || manifest.from === 'files' ? manifest.instead : null;
}
/** By their names, because a pull request does not read what it does not touch. */
const kubernetesFile = /(^|\/)(k8s|kube|kubernetes|helm|charts?|manifests?|kustomize|openshift)[\w-]{0,20}\/.+\.ya?ml$|(^|\/)(deployment|statefulset)[\w.-]{0,40}\.ya?ml$/i;
/** The state is written down in this repository, only not in this command. */
function standsElsewhere(facts, deploy) {
    const { family } = deploy.classified.tool;
    if (family === 'Kubernetes' || family === 'OpenShift') {
        if (facts.all('image').some(({ role }) => role === 'workload') || hasFile(facts, kubernetesFile))
            return true;
        return firstApply(deploy) < (0,call_graph/* callGraphOf */.a)(facts).placeOf(deploy.command);
    }
    if (family === 'Docker')
        return hasFile(facts, /(^|\/)(docker-)?compose[\w.-]*\.ya?ml$|(^|\/)stack[\w.-]*\.ya?ml$/);
    if (['Google Cloud', 'Azure', 'AWS'].includes(family))
        return hasFile(facts, /\.(tf|bicep)$|(^|\/)(Pulumi\.ya?ml|cdk\.json)$/);
    return false;
}
const applies = new WeakMap();
/** The place of the first `apply` of the deploy's tool in its flow; past the end when there is none. */
function firstApply({ flow, tool }) {
    let byTool = applies.get(flow);
    if (byTool === undefined) {
        byTool = new Map();
        applies.set(flow, byTool);
    }
    let found = byTool.get(tool);
    if (found === undefined) {
        const at = flow.commands.findIndex(({ name, arguments: words }) => name === tool && words.some(({ value }) => value === 'apply'));
        found = at === -1 ? flow.commands.length : at;
        byTool.set(tool, found);
    }
    return found;
}
const found = new WeakMap();
function hasFile(facts, pattern) {
    const known = found.get(facts) ?? new Map();
    found.set(facts, known);
    for (const [{ source }, answer] of known)
        if (source === pattern.source)
            return answer;
    let answer = false;
    for (const path of facts.files.paths()) {
        if (pattern.test(path)) {
            answer = true;
            break;
        }
    }
    known.set(pattern, answer);
    return answer;
}

// EXTERNAL MODULE: ./build/model/workspace.js
var workspace = __webpack_require__(9259);
// EXTERNAL MODULE: ./build/analysis/deploys/workloads.js
var deploys_workloads = __webpack_require__(57058);
;// CONCATENATED MODULE: ./build/analysis/deploys/teardowns.js








const cache = new WeakMap();
function teardownsIn(facts) {
    let found = cache.get(facts);
    if (!found) {
        found = (0,deploys_deploys/* deploysIn */.q)(facts).flatMap((deploy) => {
            const command = removedBefore(facts, deploy);
            return command === null ? [] : [{ deploy, command }];
        });
        cache.set(facts, found);
    }
    return found;
}
/** How far above the deploy the removal may stand. */
const teardowns_reach = 12;
/** Things that have to be made anew, and of which nothing is lost. */
const renewed = /^(job|cronjob|pod|secret|configmap|namespace|crd|pvc|pv|persistentvolumeclaim|certificate|event|hpa|horizontalpodautoscaler|validatingwebhookconfiguration|mutatingwebhookconfiguration|service|ingress|networkpolicy|role|rolebinding|clusterrole|clusterrolebinding|serviceaccount|storageclass)$/;
function removedBefore(facts, deploy) {
    const { flow, command, classified } = deploy;
    if (classified.class !== 'deploy')
        return null;
    if (classified.verb.words[0] === 'replace' &&
        classified.words.options.some(({ name }) => name === '--force'))
        return command;
    const made = objectsOf(facts, command, classified, deploy);
    if (made.size === 0)
        return null;
    const place = (0,call_graph/* callGraphOf */.a)(facts).placeOf(command);
    for (let at = place - 1; at >= Math.max(0, place - teardowns_reach); at--) {
        const earlier = flow.commands[at];
        if (earlier.remote !== command.remote || earlier.path !== command.path || (0,exit_statuses/* contains */.gR)(earlier, command))
            continue;
        // Another branch or function of the same script is no sequence.
        if ((0,exit_statuses/* functionOf */.OA)(earlier) !== (0,exit_statuses/* functionOf */.OA)(command))
            continue;
        if (earlier.within.some(({ id }) => !command.within.some((around) => around.id === id)))
            continue;
        const before = (0,classify/* classify */.L8)(earlier);
        if (before === null || before.tool.family !== classified.tool.family)
            continue;
        if (before.class !== 'teardown' && !scalesToNothing(earlier))
            continue;
        for (const object of objectsOf(facts, earlier, before, null))
            if (made.has(object))
                return earlier;
    }
    return null;
}
function scalesToNothing(command) {
    const words = command.arguments.map(deploys_arguments/* known */.eO);
    return (words.includes('--replicas=0') ||
        (words.includes('--desired-count') && words[words.indexOf('--desired-count') + 1] === '0'));
}
/**
 * What a command makes or removes, however it names it: `deployment/web`, `file k8s/web.yaml`, `project -f compose.yml`.
 * Things that have to be made anew are not among them.
 */
function objectsOf(facts, command, { tool, verb, words }, deploy) {
    const given = (...names) => words.options.flatMap(({ name, value }) => (names.includes(name) && value ? [value] : []));
    const plain = words.operands.map(deploys_arguments/* normalizedText */.F9);
    switch (tool.family) {
        case 'Kubernetes':
        case 'OpenShift':
            return kubernetesObjects(facts, command, words.operands, given('-f', '--filename', '-k', '--kustomize'), deploy);
        case 'Docker':
            if (verb.words[0] === 'compose')
                return new Set(composeObjects(command, given, plain));
            if (verb.words[0] === 'stack')
                return new Set(plain.slice(0, 1).map((name) => `stack ${name}`));
            if (verb.words.at(-1) === 'create' || verb.words.at(-1) === 'run')
                return new Set(given('--name').map((name) => `container ${(0,deploys_arguments/* normalizedText */.F9)(name)}`));
            if (verb.words.at(-1) === 'update')
                return new Set();
            return new Set(plain.map((name) => `container ${name}`));
        case 'Docker Compose':
            return new Set(composeObjects(command, given, plain));
        case 'Helm':
        case 'Cloud Foundry':
            return new Set(plain.slice(0, 1));
        case 'Terraform':
        case 'Terragrunt':
        case 'Pulumi': {
            // With `-target` only a part is made anew, on purpose.
            if (words.options.some(({ name }) => /^--?target$/.test(name)))
                return new Set();
            const folder = given('-chdir', '-C', '--cwd', '--terragrunt-working-dir', '--working-dir').map(deploys_arguments/* normalizedText */.F9)[0];
            return new Set([`folder ${(0,call_graph/* baseOf */.b)(command) ?? '?'} ${folder ?? ''}`]);
        }
        case 'Nomad':
            return new Set(plain.slice(0, 1).map((name) => (0,workspace/* baseName */.Fl)(name).replace(/\.(nomad|hcl|nomad\.hcl|json)$/, '')));
        case 'AWS':
            return new Set(given('--service', '--services', '--stack-name', '--function-name').map(deploys_arguments/* normalizedText */.F9));
        case 'Heroku':
            return new Set();
        default:
            return new Set(plain.slice(0, 1));
    }
}
function composeObjects(command, given, services) {
    const project = [...given('-p', '--project-name'), ...given('-f', '--file')].map(deploys_arguments/* normalizedText */.F9).join(' ');
    const where = `project ${command.directory ?? ''} ${project}`;
    // Without services all of the project is meant.
    return services.length === 0 ? [where] : services.map((service) => `${where} ${service}`);
}
function kubernetesObjects(facts, command, operands, files, deploy) {
    const found = new Set();
    for (const file of files) {
        const spelled = (0,deploys_arguments/* normalizedText */.F9)(file).replace(/\/$/, '');
        const workloads = (0,deploys_workloads/* workloadsIn */.ow)(facts, command, file);
        // A file without a roll-out in it has nothing to take away.
        if (workloads !== null && workloads.size === 0)
            continue;
        found.add(`file ${spelled}`);
        for (const workload of workloads ?? [])
            found.add(workload);
    }
    if (deploy !== null) {
        for (const file of deploy.manifest.files)
            for (const workload of (0,deploys_workloads/* workloadsIn */.ow)(facts, command, null, file) ?? [])
                found.add(workload);
        if (files.length > 0)
            return found;
    }
    const [first, ...names] = operands;
    if (first === undefined)
        return found;
    const add = (kind, name) => {
        if (!renewed.test(kind))
            found.add(`${kind}/${name}`);
    };
    for (const operand of operands) {
        const cut = (0,deploys_arguments/* knownText */.bG)(operand).indexOf('/');
        if (cut > 0)
            add((0,probes/* kindNamed */.UL)((0,deploys_arguments/* knownText */.bG)(operand).slice(0, cut)), (0,deploys_arguments/* normalizedText */.F9)(operand).slice(cut + 1));
    }
    if (!(0,deploys_arguments/* knownText */.bG)(first).includes('/'))
        for (const kind of (0,deploys_arguments/* knownText */.bG)(first).split(','))
            for (const name of names)
                add((0,probes/* kindNamed */.UL)(kind), (0,deploys_arguments/* normalizedText */.F9)(name));
    return found;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/missing-rollback.js





const missingRollback = defineRule({
    id: 'missing-rollback',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    scope: 'tree',
    docs: {
        summary: 'a roll-out that removes the old version, with no way back and no sure gate',
        what: 'A roll-out that takes the old version away (instances of an auto scaling group, an app that is restarted in place, what `premature-teardown` tells) where nobody waits for health or only seems to, and nothing in the file rolls back: no rollback command, no handler of a failure.',
        why: 'When the new version does not work, everything that worked is gone by the time somebody notices.',
        fix: 'Wait for health, and go back when it fails: keep the old version until then.',
        bad: 'client.set_desired_capacity(AutoScalingGroupName=asg, DesiredCapacity=old_size)',
        good: 'if not healthy(target_group):\n    client.set_desired_capacity(AutoScalingGroupName=asg, DesiredCapacity=old_size)\n    raise SystemExit("the new instances do not answer")',
        language: 'python',
    },
    *check(facts) {
        const destroyed = new Set(teardownsIn(facts).map(({ deploy }) => deploy));
        const last = new Map();
        for (const deploy of (0,deploys_deploys/* deploysIn */.q)(facts)) {
            if (deploy.gate.state !== false)
                continue;
            if (!destroyed.has(deploy) && !replacesAll(deploy))
                continue;
            if (hasWayBack(facts, deploy))
                continue;
            // The last one takes the old version away.
            last.set(`${deploy.path}\0${deploy.flow.unit.job ?? ''}\0${deploy.tool}`, deploy);
        }
        for (const deploy of last.values()) {
            yield {
                path: deploy.path,
                span: deploy.span,
                message: 'This replaces the old version without checking the new one, and nothing rolls back on failure. Check the new version first, and restore the old one if that fails.',
                subject: scriptSubject(deploy.path),
                details: { tool: deploy.tool },
                key: deploy.tool,
            };
        }
    },
});
function replacesAll({ classified, tool }) {
    const words = classified.verb.words.join(' ');
    return (/autoscaling (set_desired_capacity|set-desired-capacity|terminate)/.test(words) ||
        (tool === 'systemctl' && classified.class === 'rollout'));
}
const ways = new WeakMap();
function hasWayBack(facts, deploy) {
    let found = ways.get(deploy.flow);
    if (found === undefined) {
        found = deploy.flow.commands.some((command) => (0,classify/* classify */.L8)(command)?.class === 'rollback' ||
            command.wrappers.includes('trap') ||
            /roll-?back|revert|restore/i.test(command.program.text));
        ways.set(deploy.flow, found);
    }
    return found || (facts.texts.get(deploy.path) ?? '').match(/\broll_?back\b/i) !== null;
}

// EXTERNAL MODULE: ./build/model/image-reference.js
var image_reference = __webpack_require__(63863);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/mutable-deploy-tag.js




const mutableDeployTag = defineRule({
    id: 'mutable-deploy-tag',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'what is deployed has a tag that moves',
        what: 'The image in a deploying command has the tag `latest`, the name of a branch or an environment, or no tag at all. Variables are not known and are not reported.',
        why: 'The tag can name another image tomorrow, so this deploy can neither be repeated nor rolled back.',
        fix: 'Deploy the tag of the commit, or better the digest.',
        bad: 'kubectl set image deployment/web web=registry.example.com/web:latest',
        good: 'kubectl set image deployment/web "web=registry.example.com/web:$(git rev-parse HEAD)"',
        language: 'sh',
    },
    *check(facts) {
        const moving = (0,deploys_deploys/* deploysIn */.q)(facts).filter((deploy) => imageOf(deploy) !== null);
        yield* oneDraftPerUnit(moving, (first) => {
            const image = imageOf(first);
            const tag = (0,image_reference/* parseImageReference */.o_)(image)?.tag;
            return {
                message: `\`${image}\` ${tag ? `has a tag that moves (\`${tag}\`)` : 'has no tag, so it resolves to `latest`'}: it can be a different image tomorrow, so this deploy cannot be repeated or rolled back. Use a tag per commit, or a digest.`,
                details: { image },
            };
        });
    },
});
const movingTag = /^(latest|main|master|develop|dev|trunk|head|edge|nightly|staging|stage|prod|production|stable|current|release|test|qa|uat|live)$/i;
/** The image with a moving tag that a command deploys; null when there is none or it is not known. */
function imageOf({ classified, command }) {
    const { images } = classified.verb;
    const named = classified.words.options.flatMap(({ name, value }) => images.includes(name) && value ? [value] : []);
    const operands = images.includes('operand')
        ? imageOperands(classified.title, classified.words.operands, command.remote)
        : [];
    for (const { value } of [...named, ...operands]) {
        if (value === null)
            continue;
        const text = value.replace(/^[\w.-]+=(?=.)/, '');
        const reference = (0,image_reference/* parseImageReference */.o_)(text);
        if (reference === null || reference.digest !== null)
            continue;
        if (reference.tag === null || movingTag.test(reference.tag))
            return text;
    }
    return null;
}
/** `kubectl set image deployment/web web=IMAGE`: what has an equals sign; `docker run \u2026 IMAGE cmd`: the first operand. */
function imageOperands(title, operands, remote) {
    if (title.startsWith('docker') || title.startsWith('podman'))
        return remote === null ? [] : operands.slice(0, 1);
    return operands.filter(({ value }) => value?.includes('=') && !value.endsWith('='));
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/premature-teardown.js



const prematureTeardown = defineRule({
    id: 'premature-teardown',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'the old version is removed before the new one has answered',
        what: 'A delete, stop or scale to zero of the same thing right before its deploy, or `kubectl replace --force`, which deletes first. Jobs, pods, secrets and configmaps, which have to be recreated, are not reported.',
        why: 'Between the two nobody answers, and when the new version does not start there is nothing to go back to.',
        fix: 'Start and check the new version first, then remove the old one; mostly the tool replaces it by itself.',
        bad: 'kubectl delete deployment web\nkubectl apply -f web.yaml',
        good: 'kubectl apply -f web.yaml\nkubectl rollout status deployment/web --timeout=5m',
        language: 'sh',
    },
    *check(facts) {
        const byDeploy = new Map(teardownsIn(facts).map((teardown) => [teardown.deploy, teardown]));
        yield* oneDraftPerUnit(byDeploy.keys(), (first) => {
            const { command } = byDeploy.get(first);
            const itself = command === first.command;
            return {
                message: itself
                    ? `\`${first.classified.title} --force\` deletes the running version before creating the new one, so there is downtime and nothing to go back to. Apply it instead.`
                    : `The running version is removed (\`${command.name}\`${atLine(facts, command.path, command.span)}) before the new one has started, so there is downtime and nothing to go back to. Start and check the new version first, then remove the old one.`,
                related: itself ? [] : [{ path: command.path, span: command.span, message: 'removed here' }],
            };
        });
    },
});

;// CONCATENATED MODULE: ./build/analysis/deploys/secrets.js

const secretVariable = /\$\{?((?:[A-Za-z]\w*_)?(?:SECRET|TOKEN|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|CREDENTIALS?)(?:_(?!(?:ID|NAME|ARN|FILE|PATH|URL|URI|DIR|VERSION|LENGTH|COUNT|TYPE|EXPIRY|USER|USERNAME|BUCKET|REGION|HASH|TTL)\b)\w+)?)\b/i;
/** The variable that by its name holds a secret, in what the command is given. */
function secretIn(command) {
    for (const { text } of command.arguments) {
        // `${TOKEN:+set}` and `${#TOKEN}` say that it is there, not what it is.
        if (/\$\{#|:\+/.test(text))
            continue;
        const name = secretVariable.exec(text)?.[1];
        if (name !== undefined && !/_(ID|NAME|ARN|FILE|PATH|URL|DIR)$/i.test(name))
            return name;
    }
    return null;
}
/** The flows that deploy, each once. */
function deployingFlows(facts) {
    return new Set((0,deploys_deploys/* deploysIn */.q)(facts).map(({ flow }) => flow));
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/printed-secret.js



const printedSecret = defineRule({
    id: 'printed-secret',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'a secret is printed to the log of a deploy',
        what: '`echo` or `printf` of a variable that by its name is a secret, in a script that deploys, when what it prints goes neither to a pipe, a file, nor a variable. GitHub masks its secrets in logs, so its steps are not reported.',
        why: 'Everybody who can read the log of a deploy can read the secret.',
        fix: 'Do not print it; say only whether it is set: `${TOKEN:+set}`.',
        bad: 'echo "using token $DEPLOY_TOKEN"',
        good: 'echo "the token is ${DEPLOY_TOKEN:+set}"',
        language: 'sh',
    },
    *check(facts) {
        for (const flow of deployingFlows(facts)) {
            if (flow.unit.runner === 'github')
                continue;
            for (const command of flow.commands) {
                if (!printsToLog(command))
                    continue;
                const name = secretIn(command);
                if (name === null)
                    continue;
                yield {
                    path: command.path,
                    span: command.span,
                    message: `This prints the value of ${name} to the log. Remove it, or print only whether it is set: \`\${${name}:+set}\``,
                    subject: scriptSubject(command.path),
                    key: name,
                };
            }
        }
    },
});
function printsToLog(command) {
    if (command.name !== 'echo' && command.name !== 'printf')
        return false;
    if (command.outputs.length > 0 || command.pipeline.place < command.pipeline.length - 1)
        return false;
    if (command.feeds !== null || command.within.some(({ type }) => type === 'function'))
        return false;
    // Single quotes and escaped dollars print the name.
    if (command.arguments.some(({ text }) => /'[^']*\$|\\\$/.test(text)))
        return false;
    const { text } = command.script.excerpt;
    const at = text.indexOf(command.text);
    // In a block whose output goes to a file as a whole, or in `$(\u2026)`, nothing reaches the log.
    if (command.within.some(({ type }) => type === 'group' || type === 'subshell' || type === 'loop'))
        return false;
    return !/(\$\(|`)\s*$/.test(text.slice(Math.max(0, at - 4), at));
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/traced-secret.js



const tracedSecret = defineRule({
    id: 'traced-secret',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'the shell prints a secret while it traces commands',
        what: '`set -x` is on in a script that deploys while a command is given a variable that by its name is a secret. GitHub masks its secrets in logs, so its steps are not reported.',
        why: 'Everybody who can read the log of a deploy can read the secret.',
        fix: 'Switch tracing off around that command, or for the whole script.',
        bad: 'set -x\ncf auth "$CF_USER" "$CF_PASSWORD"',
        good: 'set +x\ncf auth "$CF_USER" "$CF_PASSWORD"\nset -x',
        language: 'sh',
    },
    *check(facts) {
        for (const flow of deployingFlows(facts)) {
            if (flow.unit.runner === 'github')
                continue;
            const command = flow.commands.find((each) => each.xtrace && each.remote === null && secretIn(each) !== null);
            if (!command)
                continue;
            yield {
                path: command.path,
                span: command.span,
                message: `\`set -x\` is on here, so the log shows the value of ${secretIn(command)}. Switch it off around this command: \`set +x\``,
                subject: scriptSubject(command.path),
                key: secretIn(command),
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/analysis/deploys/published-lists.js


/** Data sources that answer with what somebody else publishes. */
const published = /prefix_list|ip_ranges?($|_)|netblock|service_tags|ip_list|_addresses$|^dns_|^http$|github_ip|egress_ips|outbound_ips/;
const member = /cidr|range|address|addrs|prefix|^ips$|_ips$|^ipv[46]|entries|hooks|^git$|^web$|^api$|^actions$/;
/** A list of which the provider decides how many elements it has. */
function isPublished({ source, attribute }) {
    return published.test(source) && member.test(attribute);
}
/** It picks the newest image of somebody else: another one on each day. */
function isNewestImage({ attribute, index, address }) {
    return (index === null && /^(most_recent|family|sort_by)$/.test(attribute) && address.split('.').length === 3);
}
/** Addresses at which providers publish their ranges. */
const addresses = /ip-ranges\.amazonaws\.com|api\.github\.com\/meta|cloudflare\.com\/ips-v[46]|api\.cloudflare\.com\/client\/v4\/ips|gstatic\.com\/ipranges|_cloud-netblocks\.googleusercontent|ServiceTags_\w+|api\.fastly\.com\/public-ip-list|digitalocean\.com\/geo\/google\.csv|ip-ranges\.datadoghq\.com|uptimerobot\.com\/inc\/files\/ips|ip-ranges\.atlassian\.com|dnsapi\.pingdom|pingdom\.com\/probes/i;
/** A command that asks for a list which somebody else keeps. */
function asksForList(command) {
    const called = (0,classify/* calledProgram */.sl)(command);
    if (called === null)
        return false;
    const words = called.words.map(deploys_arguments/* knownText */.bG).join(' ').slice(0, 1000);
    if (called.name === 'curl' || called.name === 'wget' || called.name === 'http')
        return addresses.test(words);
    if (called.name === 'aws')
        return /^ec2 (describe-managed-prefix-lists|get-managed-prefix-list-entries|describe-prefix-lists)\b|^ssm get-parameters?(-by-path)? .*\/aws\/service\/(ami|bottlerocket|ecs|eks)|^ec2 describe-images .*(sort_by|CreationDate)/.test(words);
    if (called.name === 'az')
        return /^network list-service-tags\b|^vm image show .*:latest/.test(words);
    if (called.name === 'gcloud')
        return /^compute images describe-from-family\b/.test(words);
    return false;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/truncated-list.js



const truncatedList = defineRule({
    id: 'truncated-list',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'literal indexes into a list whose length the provider decides',
        what: 'Terraform that takes `[0]`, `[1]`, \u2026 of a data source\u2019s addresses or ranges (prefix lists, published IP ranges, service tags, DNS answers), while nothing in the module uses the whole list. One finding names every index. Availability zones, images and other things to choose one of, indexes of the data source itself, `element(\u2026, count.index)`, `one(\u2026)` and `slice(\u2026)` are not reported.',
        why: 'When the provider adds an element, it is silently dropped. In August 2024 AWS published more prefixes for S3 than cloud.gov exported by index, and connections to the new ones were refused.',
        fix: 'Hand on the whole list.',
        bad: 'output "s3_cidr_1" {\n  value = data.aws_prefix_list.s3.cidr_blocks[0]\n}\noutput "s3_cidr_2" {\n  value = data.aws_prefix_list.s3.cidr_blocks[1]\n}',
        good: 'output "s3_cidrs" {\n  value = data.aws_prefix_list.s3.cidr_blocks\n}',
        language: 'hcl',
    },
    *check(facts) {
        for (const [address, uses] of byAddress(facts)) {
            const first = uses[0];
            if (!isPublished(first) || uses.some(({ index }) => index === null))
                continue;
            const indexes = [...new Set(uses.map(({ index }) => index))].sort((a, b) => a - b);
            const single = indexes.length === 1;
            if (single && (indexes[0] !== 0 || !/cidr|prefix|range/.test(first.attribute)))
                continue;
            const name = address.slice(address.indexOf('\0') + 1);
            const elements = single ? 'element 0' : `elements ${listed(indexes)}`;
            const next = indexes.reduce((most, index) => Math.max(most, index), 0) + 1;
            yield {
                path: first.path,
                span: first.span,
                message: `Only ${elements} of ${name} ${single ? 'is' : 'are'} used, and the provider decides how many there are. When it adds element ${next}, that is silently dropped. Use the whole list.`,
                subject: { kind: 'list', ecosystem: 'terraform', name, version: null, purl: null },
                related: uses.slice(1).map(({ path, span, text }) => ({ path, span, message: text })),
                details: { indexes },
                ...(single ? { severity: 'notice' } : {}),
            };
        }
    },
});
/** Uses of one list in one module, which is a folder. */
function byAddress(facts) {
    const lists = new Map();
    for (const use of facts.all('list-use')) {
        const key = `${(0,workspace/* folderOf */.yS)(use.path)}\0${use.address}`;
        const list = lists.get(key);
        if (list)
            list.push(use);
        else
            lists.set(key, [use]);
    }
    return lists;
}
function listed(indexes) {
    return `${indexes.slice(0, -1).join(', ')} and ${indexes.at(-1)}`;
}

// EXTERNAL MODULE: ./build/analysis/deploys/verification-tools.js
var verification_tools = __webpack_require__(1675);
// EXTERNAL MODULE: ./build/analysis/downloads/fetched.js
var fetched = __webpack_require__(26576);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unanchored-signature-check.js






const unanchoredSignatureCheck = defineRule({
    id: 'unanchored-signature-check',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'a check whose key, identity or checksum comes from the same place as the thing checked',
        what: "In a deploy: a file is verified with a key or a checksum that the same run fetched from the same host, or with a certificate identity that admits everybody (`--certificate-identity-regexp '.*'`). A key whose fingerprint is written out or compared, and keys and checksums in git, are right.",
        why: 'Whoever can replace the file can replace the key or the checksum beside it. Such a check finds damage and no deceit.',
        fix: 'Commit the key or the checksum, or compare the fingerprint of the fetched key with one that is written down.',
        bad: 'curl -fsSL https://dl.example.com/key.asc | gpg --import\ncurl -fsSLO https://dl.example.com/tool.tgz\ncurl -fsSLO https://dl.example.com/tool.tgz.asc\ngpg --verify tool.tgz.asc tool.tgz',
        good: 'gpg --import keys/tool.asc\ncurl -fsSLO https://dl.example.com/tool.tgz\ncurl -fsSLO https://dl.example.com/tool.tgz.asc\ngpg --verify tool.tgz.asc tool.tgz',
        language: 'sh',
    },
    *check(facts) {
        for (const flow of (0,signing.deployFlows)(facts)) {
            yield* checksums(facts, flow);
            yield* fetchedKeys(flow);
            for (const command of flow.commands) {
                const draft = openIdentity(flow, command);
                if (draft !== null)
                    yield draft;
            }
        }
    },
});
function* checksums(facts, flow) {
    const told = new Set();
    for (const { command, weaklyVerified } of facts.in(flow.path, 'download')) {
        if (weaklyVerified === undefined || command === null || (0,call_graph/* callGraphOf */.a)(facts).of(command) !== flow)
            continue;
        if (told.has(weaklyVerified.start))
            continue;
        told.add(weaklyVerified.start);
        yield tell(flow, weaklyVerified, 'The checksum is downloaded in the same run from the same host as the file, so this check proves nothing. Write the expected checksum into this script.', 'checksum', command);
    }
}
const everybody = /^\^?(\.\*|\.\+)?\$?$/;
function openIdentity(flow, command) {
    if (command.name !== 'cosign' && command.name !== 'gitsign')
        return null;
    const words = command.arguments;
    for (const [place, { value }] of words.entries()) {
        const match = /^--certificate-(identity|oidc-issuer)-regexp(?:=(.*))?$/.exec(value ?? '');
        if (!match)
            continue;
        const given = match[2] ?? words[place + 1]?.value ?? null;
        if (given === null || !everybody.test(given))
            continue;
        const what = match[1] === 'identity' ? 'identity' : 'issuer';
        return tell(flow, words[place].span, `Any ${what} is taken here, so anybody\u2019s signature passes this check. Name the one that signs: --certificate-${match[1]}.`, what, null);
    }
    return null;
}
const fingerprint = /(?:^|[^0-9A-Fa-f])(?:[0-9A-Fa-f]{40}|(?:[0-9A-Fa-f]{4} +){9}[0-9A-Fa-f]{4})(?:$|[^0-9A-Fa-f])/;
/** Fetches and imports beyond this are not compared with each other. */
const mostCompared = 200;
function surroundingsOf({ commands }) {
    return {
        pinned: commands.some((one) => one.arguments.some(({ pattern }) => fingerprint.test(pattern))),
        fetches: commands.filter(fetched/* isFetch */.DA).slice(0, mostCompared),
        imports: commands
            .filter(({ name, arguments: words }) => /^gpg2?$/.test(name ?? '') && words.some(({ value }) => value === '--import'))
            .slice(0, mostCompared),
    };
}
/** `gpg --verify` with a key that came from where the file came from, and nothing looked at its fingerprint. */
function* fetchedKeys(flow) {
    const checks = flow.commands
        .filter((one) => (0,verification_tools/* isVerifying */.E)(one) && /^(gpg2?|gpgv2?|minisign|cosign|openssl)$/.test(one.name ?? ''))
        .slice(0, mostCompared);
    if (checks.length === 0)
        return;
    const { pinned, fetches, imports } = surroundingsOf(flow);
    if (pinned)
        return;
    for (const check of checks) {
        const key = fetches.find((fetch) => isKeyOf(fetch, check, imports));
        const host = key === undefined ? '' : hostOf(key);
        if (key === undefined || host === '' || host.includes('\0'))
            continue;
        if (!fetches.some((fetch) => fetch !== key && hostOf(fetch) === host))
            continue;
        yield tell(flow, check.span, 'The key is downloaded in the same run from the same host as the file, so this check proves nothing. Commit the key, or pin its fingerprint.', 'key', key);
    }
}
/** It is piped into an import, imported from its file, or named by the check itself. */
function isKeyOf(fetch, check, imports) {
    const piped = imports.some(({ script, input }) => script === fetch.script && input?.type === 'pipe' && input.from === fetch.index);
    if (piped)
        return true;
    const file = fetch.outputs[0]?.path.pattern ?? outputOf(fetch);
    if (file === null || file === '')
        return false;
    const named = check.arguments.some(({ pattern }, at) => /^(--key|--keyring|-p|-verify)$/.test(check.arguments[at - 1]?.pattern ?? '') && pattern === file);
    return named || imports.some(({ arguments: words }) => words.some(({ pattern }) => pattern === file));
}
function outputOf({ arguments: words }) {
    for (const [place, { pattern }] of words.entries()) {
        if (pattern === '-o' || pattern === '--output' || /^-[a-zA-Z]*o$/.test(pattern))
            return words[place + 1]?.pattern ?? null;
        if (/^-[a-zA-Z]*O[a-zA-Z]*$/.test(pattern) || pattern === '--remote-name') {
            const url = words.find((word) => /^https?:/.test(word.pattern))?.pattern ?? '';
            return url.slice(url.lastIndexOf('/') + 1);
        }
    }
    return null;
}
function hostOf({ arguments: words }) {
    for (const { pattern } of words) {
        const host = /^\w+:\/\/([^/]+)/.exec(pattern)?.[1];
        if (host !== undefined)
            return host;
    }
    return '';
}
function tell(flow, span, message, what, from) {
    return {
        path: flow.path,
        span,
        message,
        subject: scriptSubject(flow.path),
        related: from === null ? [] : [{ path: from.path, span: from.span, message: 'fetched here' }],
        key: what,
    };
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unbounded-wait.js




const unboundedWait = defineRule({
    id: 'unbounded-wait',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    scope: 'tree',
    docs: {
        summary: 'a loop in a deploy that waits without a limit',
        what: 'A loop that sleeps and asks again, in a script or program that deploys, with no counter, deadline or time-out that ends it, in the loop or around it (`timeout-minutes`). Loops over operations that the other side always ends are not reported.',
        why: 'When the new version never gets there, the deploy hangs until somebody notices or the runner gives up hours later, with the system half changed.',
        fix: 'Count the tries or set a deadline, and fail when it is reached.',
        bad: 'until curl -fs https://web.example.com/health; do sleep 5; done',
        good: 'for try in $(seq 60); do curl -fs https://web.example.com/health && break; sleep 5; done',
        language: 'sh',
    },
    *check(facts) {
        const seen = new Set();
        const told = new Set();
        for (const deploy of (0,deploys_deploys/* deploysIn */.q)(facts)) {
            const { path } = deploy;
            if (told.has(path) || isLimited(facts, deploy.flow))
                continue;
            const loops = seen.has(deploy.flow) ? [] : endlessLoops(deploy);
            seen.add(deploy.flow);
            const waits = facts.in(path, 'wait').filter(({ asks, bounded }) => asks === 'loop' && !bounded);
            // Once per file: the same repair serves all of them.
            const places = [
                ...loops.map(({ span, name }) => ({ span, key: name ?? '' })),
                ...waits.map(({ span }) => ({ span, key: 'loop' })),
            ];
            const [first, ...others] = places;
            if (first === undefined)
                continue;
            told.add(path);
            yield {
                ...draft(path, first.span, first.key),
                related: others.slice(0, 20).map(({ span }) => ({ path, span, message: 'the same here' })),
            };
        }
    },
});
/** Whatever runs all of it ends it after some time. */
function isLimited(facts, flow, depth = 0) {
    const { commands, unit } = flow;
    const limited = commands.length === 0
        ? unit.timeLimited === true
        : commands.every(({ script }) => script.unit.timeLimited);
    if (limited)
        return true;
    const callers = (0,call_graph/* callGraphOf */.a)(facts).callersOf(flow);
    return (depth < 5 &&
        callers.length > 0 &&
        callers.every(({ flow: caller, command }) => command?.script.unit.timeLimited === true ||
            command?.wrappers.some((wrapper) => /^g?timeout$/.test(wrapper)) === true ||
            (caller !== null && caller !== flow && isLimited(facts, caller, depth + 1))));
}
function draft(path, span, key) {
    return {
        path,
        span,
        message: 'This waits without a limit: if what it waits for never happens, the deploy hangs half-finished. Count the tries or set a deadline, and fail when it is reached.',
        subject: scriptSubject(path),
        key,
    };
}
/** Commands that are asked again and again, in loops that sleep and that nothing ends. */
function endlessLoops({ flow, command: { path } }) {
    const loops = new Map();
    for (const command of flow.commands) {
        if (command.path !== path)
            continue;
        const loop = command.within.findLast(({ type }) => type === 'loop');
        if (!loop)
            continue;
        const key = `${command.script.span.start}:${loop.id}`;
        loops.set(key, [...(loops.get(key) ?? []), command]);
    }
    return [...loops.values()].flatMap((inside) => {
        // The condition may be read as standing before the loop.
        const before = flow.commands[flow.commands.indexOf(inside[0]) - 1];
        const condition = inside.find(({ tested }) => tested) ?? (before?.tested ? before : undefined);
        if (condition?.script.unit.timeLimited || inside.some(asksWhatEnds))
            return [];
        const from = flow.commands.indexOf(inside[0]);
        // The condition may be a pipeline of several.
        if (flow.commands.slice(Math.max(0, from - 4), from).some((each) => each.tested && asksWhatEnds(each)))
            return [];
        if (!condition || !inside.some(({ name }) => name === 'sleep'))
            return [];
        if (condition.wrappers.some((wrapper) => /timeout/.test(wrapper)))
            return [];
        if (inside.some((each) => ends(each)) || ends(condition))
            return [];
        return loopIsBounded(condition, inside.at(-1)) ? [] : [condition];
    });
}
/** Operations that the other side always brings to an end, as done or as failed. */
function asksWhatEnds({ name, arguments: words, text }) {
    const spoken = words.map(({ value }) => value ?? '');
    const has = (pattern) => spoken.some((word) => pattern.test(word));
    switch (name) {
        case 'aws':
            return (has(/^(cloudformation|codebuild|codepipeline|stepfunctions|ssm|deploy|amplify|batch|glue|dms)$/) ||
                has(/^describe-(instance-refreshes|export-tasks|import-\w+|change-set|executions?)$/));
        case 'cf':
            return has(/^(tasks|task|service)$/);
        case 'gcloud':
            return has(/^(builds|operations)$/);
        case 'az':
            return has(/^(pipelines|deployment)$/);
        case 'gh':
            return has(/^(run|workflow)$/);
        case 'docker':
            return has(/^(wait)$/);
        default:
            return /_IN_PROGRESS\b/.test(text);
    }
}
function ends({ name, arguments: words }) {
    return (['exit', 'return', 'break', 'let', 'expr', 'seq', 'fail', 'die', 'read'].includes(name ?? '') ||
        ((name === '[' || name === 'test' || name === '[[') &&
            words.some(({ value }) => /^-(lt|le|gt|ge)$/.test(value ?? ''))));
}
/** The loop's own text, as far as the reader of commands does not show it. */
function loopIsBounded(condition, last) {
    const { text } = condition.script.excerpt;
    const at = text.indexOf(condition.text);
    if (at === -1)
        return true;
    const end = text.indexOf(last.text, at);
    const head = text.slice(Math.max(0, at - 60), at);
    if (/\bfor\b[^\n]*$/.test(head))
        return true;
    return /(\(\(|\+\+|\+=|-=|SECONDS|timeout|deadline|attempt|retries|max_|\bseq\b)/i.test(text.slice(Math.max(0, at - 200), Math.max(end, at) + 80));
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unchecked-live-data.js



const uncheckedLiveData = defineRule({
    id: 'unchecked-live-data',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    scope: 'tree',
    docs: {
        summary: 'a value fetched at deploy time goes into the deploy without a check',
        what: 'A variable that `curl` or `wget` filled in the same script is put into a deploying command, and nothing asks whether it is empty (`[ -n "$X" ]`, `${X:?}`).',
        why: 'When the other side answers with nothing or an error page, that is what gets deployed.',
        fix: 'Refuse an empty or unexpected value before the deploy.',
        bad: 'RANGES=$(curl -s https://example.com/ranges)\nhelm upgrade web ./chart --set ranges="$RANGES"',
        good: 'RANGES=$(curl -sf https://example.com/ranges)\nhelm upgrade web ./chart --set ranges="${RANGES:?no ranges}"',
        language: 'sh',
    },
    *check(facts) {
        const values = liveValues(facts).filter(({ ofVersion }) => !ofVersion);
        const byDeploy = new Map(values.map((value) => [value.deploy, value]));
        yield* oneDraftPerUnit(byDeploy.keys(), (first) => {
            const { fetch } = byDeploy.get(first);
            return {
                message: `This deploy uses a value just fetched (\`${fetch.name}\`${atLine(facts, fetch.path, fetch.span)}), without checking that it is not empty: an outage elsewhere would be deployed here. Test it first, or write \`\${NAME:?}\`.`,
                related: [{ path: fetch.path, span: fetch.span, message: 'fetched here' }],
            };
        });
    },
});

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unchecked-signature.js







const uncheckedSignature = defineRule({
    id: 'unchecked-signature',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'a signature or checksum next to a deploy script that is not verified before the script runs',
        what: 'A file like `deploy.sh.asc`, `.sig`, `.minisig`, `.sigstore.json` or `.sha256` beside a deploy script that a workflow, a make target or another script of the repository runs without a check of it before. Scripts of which no caller is visible are not reported.',
        why: 'A signature that nobody checks protects nobody, and looks as if it did.',
        fix: 'Check it right before the script runs, with a key that is committed; or delete the file.',
        bad: './deploy.sh   # deploy.sh.sig is next to it',
        good: 'ssh-keygen -Y verify -f .github/allowed_signers -I ops@example.com -n file -s deploy.sh.sig < deploy.sh\n./deploy.sh',
        language: 'sh',
    },
    *check(facts) {
        const told = new Set();
        for (const { path, flow, callers } of (0,deploys_deploys/* deploysIn */.q)(facts)) {
            if (told.has(path) || (flow.unit.kind !== 'file' && flow.unit.kind !== 'program'))
                continue;
            const signature = signatureBeside(facts, path);
            if (signature === null)
                continue;
            const direct = callers.filter((caller) => unchecked_signature_runs(facts, caller, path));
            const bare = direct.find((caller) => !unchecked_signature_isChecked(facts, caller, path, signature));
            if (bare === undefined)
                continue;
            told.add(path);
            yield {
                path: bare.path,
                span: bare.span,
                message: `\`${signature}\` exists next to \`${path}\` but is never verified before the script runs, so it protects nothing. Verify it in the line before, with a committed key, or delete it.`,
                subject: scriptSubject(path),
                related: [
                    { path, span: (0,model_span/* span */.L)(0, 0), message: 'the script' },
                    { path: signature, span: (0,model_span/* span */.L)(0, 0), message: 'its signature' },
                ],
                key: signature,
            };
        }
    },
});
const endings = [
    '.asc',
    '.sig',
    '.sign',
    '.gpg',
    '.minisig',
    '.sigstore.json',
    '.sigstore',
    '.bundle',
    '.sha256',
    '.sha512',
    '.sha256sum',
    '.sha512sum',
];
function signatureBeside(facts, path) {
    const ending = endings.find((one) => facts.files.has(`${path}${one}`));
    return ending === undefined ? null : `${path}${ending}`;
}
/** Callers reach back to who calls the caller; the check belongs before the call itself. */
function unchecked_signature_runs(facts, { command }, path) {
    return command !== null && ((0,call_graph/* callGraphOf */.a)(facts).calledBy(command) ?? []).some((flow) => flow.path === path);
}
function unchecked_signature_isChecked(facts, caller, path, signature) {
    if (caller.flow === null || caller.command === null)
        return true;
    const place = (0,call_graph/* callGraphOf */.a)(facts).placeOf(caller.command);
    return caller.flow.commands.slice(0, place).some((command) => {
        if (!(0,verification_tools/* isVerifying */.E)(command))
            return false;
        const input = command.input?.type === 'file' ? [command.input.path] : [];
        const words = [...command.arguments, ...input].map(({ pattern }) => pattern);
        // A list of checksums, or a name that is not known, may cover it.
        return (/sum$/.test(command.name ?? '') ||
            words.some((word) => word.includes('\0') || word.includes((0,workspace/* baseName */.Fl)(path)) || word.includes((0,workspace/* baseName */.Fl)(signature))));
    });
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/uncommitted-manifest.js



const uncommittedManifest = defineRule({
    id: 'uncommitted-manifest',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'the manifest that a deploy names is not in git at this commit',
        what: 'The named file is in no commit and nothing above renders it, or it is a URL at a branch (`\u2026/main/\u2026`). Paths with unknown variables, files that an earlier step, job, checkout or unknown program may have brought, and URLs with a commit or a release in them are not reported.',
        why: 'What is deployed cannot be reviewed, repeated or rolled back from this repository: it depends on a machine or on another repository\u2019s branch.',
        fix: 'Commit the file, render it from a tracked template in the script, or name its source by commit or digest.',
        bad: 'kubectl apply -f https://raw.githubusercontent.com/org/repo/main/deploy.yaml',
        good: 'kubectl apply -f deploy/web.yaml',
        language: 'sh',
    },
    *check(facts) {
        const missing = (0,deploys_deploys/* deploysIn */.q)(facts).filter(({ manifest }) => manifest.state === 'missing');
        yield* oneDraftPerUnit(missing, ({ manifest }) => {
            const name = manifest.named?.text.replace(/["']/g, '') ?? 'The manifest';
            const url = /^\w+:\/\//.test(name);
            return {
                message: url
                    ? `\`${name}\` points to a branch elsewhere, so what is deployed can change without a commit here and cannot be repeated. Use a commit or a release in the URL, or commit a copy.`
                    : `\`${name}\` is not in the repository at this commit, and no earlier step generates it from a tracked file, so nobody can review or repeat this deploy. Commit the file, or render it from one that is in git.`,
                details: { manifest: 'missing' },
            };
        });
    },
});

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unpinned-deploy-source.js






const unpinnedDeploySource = defineRule({
    id: 'unpinned-deploy-source',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'another repository or chart at a moving ref is deployed',
        what: 'A chart from a repository without `--version`, or a `git clone` or archive of another repository at a branch, whose files or scripts the same script then deploys. Commits, tags and versions are fine.',
        why: 'What is deployed can change without a change here, and the same script deploys something else next week.',
        fix: 'Name a version, a tag or a commit.',
        bad: 'helm upgrade --install ingress ingress-nginx/ingress-nginx',
        good: 'helm upgrade --install ingress ingress-nginx/ingress-nginx --version 4.11.3',
        language: 'sh',
    },
    *check(facts) {
        const told = new Set();
        for (const deploy of (0,deploys_deploys/* deploysIn */.q)(facts)) {
            const found = unversionedChart(deploy) ?? clonedSource(facts, deploy);
            if (found === null)
                continue;
            const key = `${deploy.path}\0${found.name}`;
            if (told.has(key))
                continue;
            told.add(key);
            yield {
                path: deploy.path,
                span: deploy.span,
                message: found.message,
                subject: { ...scriptSubject(deploy.path), name: found.name },
                related: [
                    ...(found.from ? [{ path: found.from.path, span: found.from.span, message: 'cloned here' }] : []),
                    ...callersOf(deploy),
                ],
            };
        }
        for (const draft of fetchedScripts(facts)) {
            const key = `${draft.path}\0${draft.subject?.name}`;
            if (told.has(key))
                continue;
            told.add(key);
            yield draft;
        }
    },
});
function unversionedChart({ classified, command }) {
    if (classified.tool.family !== 'Helm')
        return null;
    const { operands, options } = classified.words;
    const chart = operands[1]?.value ?? null;
    const repository = options.some(({ name }) => name === '--repo');
    if (chart === null || (0,deploys_arguments/* hidesFlags */.JQ)(command) || options.some(({ name }) => name === '--version'))
        return null;
    if (!repository && !/^(oci:\/\/\S+|[\w-]+\/[\w.-]+)$/.test(chart))
        return null;
    if (/^[./]|\.tgz$/.test(chart) || chart.split('/').length > 2)
        return null;
    // `charts/web` is a folder as often as a repository's chart; only what the folder rules out is sure.
    if (/^(charts?|helm|deploy(ment)?s?|k8s|infra|ops|kubernetes|manifests|build|dist|src|app)\//.test(chart))
        return null;
    return {
        name: chart,
        message: `The chart \`${chart}\` has no \`--version\`, so every run deploys whatever is newest. Add \`--version <version>\``,
        from: null,
    };
}
const cloneValues = new Set([
    '-b',
    '--branch',
    '--depth',
    '-o',
    '--origin',
    '-c',
    '--config',
    '--reference',
    '--filter',
]);
/** Clones and archives of branches in a flow, in the order they are fetched. */
function fetchedIn(flow) {
    let found = fetches.get(flow);
    if (found === undefined) {
        found = flow.commands.flatMap((command, place) => cloneOf(command, place) ?? archiveOf(flow, command, place) ?? []);
        found = found.slice(0, mostFetches);
        fetches.set(flow, found);
    }
    return found;
}
/** Of more clones and archives in one flow nobody is asked whether a deploy uses them. */
const mostFetches = 100;
const fetches = new WeakMap();
function cloneOf(command, place) {
    if (command.name !== 'git' || command.arguments[0]?.value !== 'clone')
        return null;
    const { operands, options } = (0,deploys_arguments/* readWords */.ux)(command.arguments.slice(1), cloneValues);
    const url = operands[0] ? (0,deploys_arguments/* knownText */.bG)(operands[0]) : '';
    const named = options.find(({ name }) => name === '-b' || name === '--branch');
    const branch = (0,deploys_arguments/* known */.eO)(named?.value);
    if (named !== undefined && (branch === null || isVersion(branch)))
        return null;
    const folder = operands[1]?.value ?? (0,workspace/* baseName */.Fl)(url).replace(/\.git$/, '');
    if (folder === '' || folder === '.' || folder.includes('\0'))
        return null;
    return { from: command, place, url, ref: branch, how: 'clone', folders: [folder] };
}
const archive = /^https?:\/\/(?:(?:www\.)?github\.com\/[\w.-]+\/([\w.-]+)\/(?:archive|zipball|tarball)\/|codeload\.github\.com\/[\w.-]+\/([\w.-]+)\/(?:zip|tar\.gz)\/|(?:www\.)?bitbucket\.org\/[\w.-]+\/([\w.-]+)\/get\/|gitlab\.com\/[\w./-]+?\/([\w.-]+)\/-\/archive\/)(?:refs\/heads\/)?([^?#\s]+)$/;
function archiveOf(flow, command, place) {
    if (command.name !== 'curl' && command.name !== 'wget')
        return null;
    for (const word of command.arguments) {
        const match = archive.exec((0,deploys_arguments/* knownText */.bG)(word));
        if (match === null)
            continue;
        const repository = match[1] ?? match[2] ?? match[3] ?? match[4];
        const ref = match[5].replace(/\.(zip|tar\.gz|tgz|tar\.bz2)$/, '').replace(/\/.*$/, '');
        if (ref.includes('\0') || isVersion(ref) || /refs\/tags\//.test(match[0]))
            return null;
        const inside = `${repository}-${ref.replaceAll('/', '-')}`;
        // Unpacked here, or where the unpacking says.
        const into = flow.commands.slice(place + 1, place + 8).flatMap(({ name, arguments: words }) => {
            if (name !== 'unzip' && name !== 'tar' && name !== 'bsdtar')
                return [];
            const at = words.findIndex(({ value }) => value === '-d' || value === '-C' || value === '--directory');
            const folder = at === -1 ? null : (words[at + 1]?.value ?? null);
            return folder === null ? [] : [folder];
        });
        return { from: command, place, url: (0,deploys_arguments/* knownText */.bG)(word), ref, how: 'archive', folders: [inside, ...into] };
    }
    return null;
}
/** A commit, or a tag of a version. */
function isVersion(ref) {
    return /^[0-9a-f]{7,40}$/i.test(ref) || /(^|[-_/])v?\d+(\.\d+)+/.test(ref) || /^v?\d/.test(ref);
}
/** The clone or archive whose folder the deploy reads from or runs in. */
function clonedSource(facts, { flow, command, classified }) {
    const place = (0,call_graph/* callGraphOf */.a)(facts).placeOf(command);
    for (const fetched of fetchedIn(flow)) {
        if (fetched.place >= place)
            break;
        const between = flow.commands.slice(fetched.place, place);
        if (!staysMoving(between))
            continue;
        const enters = between.some(({ name, arguments: words }) => (name === 'cd' || name === 'pushd') && isInside(words[0]?.value, fetched.folders));
        const reads = [
            ...classified.words.operands,
            ...classified.words.options.flatMap(({ value }) => (value ? [value] : [])),
        ].some(({ value }) => isInside(value, fetched.folders));
        if (enters || reads)
            return moving(fetched);
    }
    return null;
}
/** Scripts of what was fetched that are run to deploy, as far as their names or arguments say so. */
function* fetchedScripts(facts) {
    for (const flow of (0,call_graph/* callGraphOf */.a)(facts).all) {
        if (flow.unit.test)
            continue;
        for (const fetched of fetchedIn(flow)) {
            const run = flow.commands
                .slice(fetched.place + 1, fetched.place + 60)
                .find((command) => runsFrom(flow, fetched, command) && saysDeploy(command));
            if (run === undefined)
                continue;
            const { name, message } = moving(fetched);
            yield {
                path: run.path,
                span: run.span,
                message,
                subject: { ...scriptSubject(run.path), name },
                related: [{ path: fetched.from.path, span: fetched.from.span, message: 'fetched here' }],
            };
        }
    }
}
function runsFrom(flow, fetched, command) {
    const file = /^(sh|bash|dash|zsh|python[\d.]*|ruby|node|perl|source|\.)$/.test(command.name ?? '')
        ? command.arguments.find(({ pattern }) => !pattern.startsWith('-'))
        : command.program;
    if (file === undefined || !file.pattern.includes('/'))
        return false;
    const between = flow.commands.slice(fetched.place + 1, flow.commands.indexOf(command));
    if (!staysMoving(between))
        return false;
    if (isInside(file.pattern, fetched.folders))
        return true;
    return (/^\.?\.?\/|^(bin|script|scripts)\//.test(file.pattern) &&
        between.some(({ name, arguments: words }) => (name === 'cd' || name === 'pushd') && isInside(words[0]?.value, fetched.folders)));
}
function saysDeploy({ program, arguments: words }) {
    return [program, ...words].some(({ pattern }) => /(^|[^a-z])(deploy|redeploy|rollout|provision|promote|prod|production|staging)([^a-z]|$)/i.test(pattern));
}
function moving({ url, ref, how, from }) {
    const name = url.replaceAll('\0', '\u2026');
    const at = ref === null ? 'its default branch' : `the branch \`${ref}\``;
    return {
        name,
        message: `This deploys from ${how === 'clone' ? 'a clone' : 'an archive'} of \`${name}\` at ${at}, so it can change without a commit here. ${how === 'clone' ? 'Check out' : 'Fetch'} a tag or a commit.`,
        from,
    };
}
/** A branch that is checked out moves as the default branch does; a commit, a tag or the unknown may not. */
function staysMoving(between) {
    return between
        .filter(({ name, arguments: words }) => name === 'git' && words.some(({ value }) => /^(checkout|reset|switch)$/.test(value ?? '')))
        .every(goesToBranch);
}
/** `git checkout main`; `-b` makes a branch of what is there. */
function goesToBranch({ arguments: words }) {
    const [, ...rest] = words.filter(({ value }) => value === null || !value.startsWith('-'));
    const [ref] = rest;
    if (ref === undefined || ref.value === null)
        return false;
    const name = ref.value.replace(/^origin\//, '');
    return !isVersion(name) && name !== '--' && !/^(tags|refs\/tags)\//.test(name) && name !== 'FETCH_HEAD';
}
/** `ops/k8s`, `$HOME/ops/k8s`, `tool/tool-main/bin/deploy`: in one of the folders, wherever that is. */
function isInside(path, folders) {
    if (path == null)
        return false;
    const plain = path.replace(/^\.\//, '').replaceAll('\0', '');
    return folders.some((folder) => {
        const name = folder.replace(/^\.\//, '').replace(/\/$/, '');
        return (plain === name ||
            plain.startsWith(`${name}/`) ||
            plain.includes(`/${name}/`) ||
            plain.endsWith(`/${name}`));
    });
}

;// CONCATENATED MODULE: ./build/analysis/deploys/certificate-commands.js


/** Files that hold a certificate, and names of secrets that do. */
const certificate = /(\.(pem|crt|cer|cert|pfx|p12|jks|p7b)\b|(^|[^a-z])(tls|ssl)?[-_]?(certs?|certificates?|fullchain)([^a-z]|$))/i;
/** Tools and their installers bear the word too. */
const tools = /cert-?(manager|bot|exporter|utils|auth)|certificates?\.(sh|py|json|md|ya?ml)\b|letsencrypt-auto/i;
/** Lists of authorities are no certificate of one's own. */
const authorities = /(ca[-_]?(bundle|certs?|root)|root[-_]?ca|combined-ca|cacert|trust|global-bundle|rds-)/i;
/** By program: the first words after it that put a certificate where clients meet it. */
const attaching = [
    [
        /^aws$/,
        /^(iam upload-server-certificate|acm import-certificate|elbv2 (add-listener-certificates|(create|modify)-listener .*--certificates)|elb (set-load-balancer-listener-ssl-certificate|create-load-balancer-listeners .*SSLCertificateId)|apigateway (create|update)-domain-name|apigatewayv2 (create|update)-domain-name|lightsail attach-(certificate-to-distribution|load-balancer-tls-certificate)|transfer import-certificate|iot register-certificate|secretsmanager (put-secret-value|update-secret|create-secret)|ssm put-parameter)\b/,
    ],
    [
        /^boto3$/,
        /^(acm import_certificate|iam upload_server_certificate|elbv2 add_listener_certificates|elb set_load_balancer_listener_ssl_certificate)\b/,
    ],
    [
        /^gcloud$/,
        /^((alpha|beta) )?(compute (ssl-certificates create|target-(https|ssl)-proxies (create|update))|certificate-manager (certificates|maps entries) (create|update)|app ssl-certificates (create|update)|secrets (create|versions add))\b/,
    ],
    [
        /^az$/,
        /^(keyvault (certificate import|secret set)|network (application-gateway|front-door|lb) .*(ssl-cert|https)|webapp config ssl|functionapp config ssl|containerapp (ssl|env certificate) upload|cdn custom-domain enable-https|afd (secret|custom-domain)|apim .*certificate|spring certificate add)\b/,
    ],
    [
        /^(kubectl|oc|k|microk8s\.kubectl)$/,
        /^(.* )?(create secret (tls|generic)|create route (edge|reencrypt))\b/,
    ],
    [/^(heroku|fly|flyctl)$/, /^certs[: ](add|update|import)\b/],
    [/^doctl$/, /^compute certificate create\b/],
    [/^hcloud$/, /^certificate create\b/],
    [
        /^(ibmcloud|bx)$/,
        /^(ks ingress secret (create|update)|.*certificate-import|secrets-manager secret-create)/,
    ],
    [/^oci$/, /^lb certificate create\b/],
    [/^(aliyun)$/, /^(slb UploadServerCertificate|cas UploadUserCertificate|cdn SetCdnDomainSSLCertificate)/],
    [/^docker$/, /^(secret|config) create\b/],
    [/^vault$/, /^(kv )?(put|write)\b/],
    [/^credhub$/, /^set .*-t(ype)?[= ]certificate\b/],
    [/^(cf|cf\d)$/, /^(create|update)-(user-provided-)?service\b/],
    [/^(scp|rsync|sftp)$/, /:/],
];
const fetching = [
    [/^(curl|wget|scp|rsync)$/, /./],
    [
        /^aws$/,
        /^(acm export-certificate|iam get-server-certificate|s3 (cp|sync)|s3api get-object|secretsmanager get-secret-value|ssm get-parameters?)\b/,
    ],
    [/^(gsutil)$/, /^(-m )?cp gs:/],
    [/^gcloud$/, /^(storage cp gs:|secrets versions access|privateca certificates (create|export))/],
    [/^az$/, /^keyvault (certificate|secret) (download|show)\b/],
    [/^vault$/, /^(write [^ ]*pki[^ ]*\/(issue|sign)|(kv )?(read|get)\b)/],
    [/^(op|bw|credhub|sops|lpass|chamber)$/, /./],
];
const lookingPrograms = /^(certtool|gnutls-cli|testssl(\.sh)?|sslyze|sslscan|ssl-cert-check|check_ssl_cert|zlint|x509lint|certlint|certigo|cfssl-certinfo|ocspcheck|cert-?check|tls-?check)$/;
const opensslLooks = /^(verify|s_client|ocsp|asn1parse|storeutl)\b/;
const opensslReads = /^(x509|rsa|ec|pkey|pkcs12|req|crl)\b/;
const opensslShows = /(^| )-(checkend|checkhost|checkip|checkemail|text|dates|enddate|startdate|subject|issuer|fingerprint|serial|modulus|pubkey|check|ext|purpose|ocsp_uri|email|info)( |$)/;
/** A script of the project that is named after what it does. */
const namedCheck = /(check|verif|valid|test|inspect|lint)[^/]*(cert|tls|ssl)|(cert|tls|ssl)[^/]*(check|verif|valid|test|inspect|lint)/i;
const steps = new WeakMap();
function certificateStep(command) {
    let step = steps.get(command);
    if (step === undefined) {
        step = decide(command);
        steps.set(command, step);
    }
    return step;
}
function decide(command) {
    const called = (0,classify/* calledProgram */.sl)(command);
    if (called === null)
        return namedCheck.test((0,deploys_arguments/* knownText */.bG)(command.program)) ? 'look' : null;
    const { name } = called;
    const words = called.words.map(deploys_arguments/* knownText */.bG).join(' ').slice(0, 2000);
    if (looks(name, words) || namedCheck.test((0,deploys_arguments/* knownText */.bG)(command.program)))
        return 'look';
    const contained = inContainer(name, called.words);
    if (contained !== null)
        return contained.issues && !/--(staging|test-cert|dry-run)\b/.test(words) ? 'issue' : null;
    const classified = (0,classify/* classify */.L8)(command);
    if (classified?.tool.family === 'certificate')
        return classified.class === 'deploy' ? 'issue' : classified.class === 'read-only' ? 'look' : null;
    const bare = name === 'kubectl' || name === 'oc' ? words.replace(/^(-\S+ \S+ )*/, '') : words;
    const speaksOfIt = certificate.test(words.replace(/[\0]/g, ' ')) || namesOne(command);
    for (const [program, pattern] of attaching)
        if (program.test(name) && pattern.test(bare) && (speaksOfIt || /\btls\b|certificate|ssl/i.test(bare)))
            if (!isDownload(name, called.words.map(deploys_arguments/* knownText */.bG)))
                return 'attach';
    if (!speaksOfIt || authorities.test(words) || tools.test(words))
        return null;
    if (name === 'curl' || name === 'wget') {
        // A client's own certificate is no answer.
        const rest = words.replace(/(^| )(--?(cacert|cert|capath|key|ca-certificate|certificate|private-key)|-E)[= ]\S+/g, '');
        return certificate.test(rest) ? 'fetch' : null;
    }
    return fetching.some(([program, pattern]) => program.test(name) && pattern.test(words)) ? 'fetch' : null;
}
const clients = /^(?:docker\.io\/)?(?:certbot\/[\w-]+|neilpang\/acme\.sh|goacme\/lego)(?:[:@]|$)/;
/** `docker run \u2026 certbot/dns-route53 certonly \u2026`: the image is the program. */
function inContainer(name, words) {
    if (!/^(docker|podman|nerdctl)$/.test(name))
        return null;
    const at = words.findIndex((word) => clients.test((0,deploys_arguments/* knownText */.bG)(word)));
    if (at === -1)
        return null;
    return {
        issues: words.slice(at + 1).some((word) => /^(certonly|run|renew|--issue)$/.test((0,deploys_arguments/* knownText */.bG)(word))),
    };
}
/** `scp host:cert.pem .` brings it here. */
function isDownload(name, words) {
    if (name !== 'scp' && name !== 'rsync')
        return false;
    return !(words.filter((word) => !word.startsWith('-')).at(-1) ?? '').includes(':');
}
/** The variable, or the file that it writes, is called so: `$CERT`, `> tls.crt`. */
function namesOne({ arguments: words, outputs }) {
    return (words.some(({ text }) => /\$\{?\w*(cert|fullchain|tls_|ssl_)/i.test(text)) ||
        outputs.some(({ path }) => certificate.test((0,deploys_arguments/* knownText */.bG)(path))));
}
function looks(name, words) {
    if (lookingPrograms.test(name))
        return true;
    if (name === 'openssl')
        return opensslLooks.test(words) || (opensslReads.test(words) && opensslShows.test(words));
    if (name === 'step')
        return /^certificate (verify|lint|inspect|fingerprint|needs-renewal)\b/.test(words);
    if (name === 'cfssl')
        return /^(certinfo|bundle|scan)\b/.test(words);
    if (name === 'keytool')
        return /(^| )-(list|printcert)\b/.test(words);
    if (name === 'nmap')
        return words.includes('ssl-');
    if (name === 'curl')
        return /(--resolve|--connect-to|--cert-status|--cacert)\b/.test(words) && words.includes('https:');
    if (/^(nginx|apachectl|apache2ctl|httpd|haproxy|caddy|postfix|envoy)$/.test(name))
        return /(^| )(-t|-c|configtest|validate|check)( |$)/.test(words);
    return false;
}
const keyTypes = [
    {
        tools: /^(certbot|certbot-auto|letsencrypt|letsencrypt-auto)$/,
        makes: (_words, verb) => verb === '' || verb === 'certonly' || verb === 'run',
        options: ['--key-type', '--csr', '-c', '--config'],
        advice: '`--key-type rsa` or `--key-type ecdsa`',
    },
    {
        tools: /^acme(\.sh)?$/,
        makes: (words) => /(^| )--issue( |$)/.test(words),
        options: ['--keylength', '-k'],
        advice: '`--keylength 2048` or `--keylength ec-256`',
    },
    {
        tools: /^lego$/,
        makes: (_words, verb) => verb === 'run',
        options: ['--key-type', '-k', '--csr', '-c'],
        advice: '`--key-type rsa2048` or `--key-type ec256`',
    },
];
/** What to write where a certificate is issued and nothing says for which kind of key; null where that is said, or not known. */
function keyTypeToSay(command) {
    const classified = (0,classify/* classify */.L8)(command);
    if (classified?.tool.family !== 'certificate' || classified.class !== 'deploy')
        return null;
    const called = (0,classify/* calledProgram */.sl)(command);
    const kind = keyTypes.find(({ tools }) => tools.test(called.name));
    const words = called.words.map(deploys_arguments/* knownText */.bG);
    if (!kind?.makes(words.join(' '), classified.verb.words.join(' ')))
        return null;
    // `$CERTBOT_ARGS` may say it.
    if ((0,deploys_arguments/* hidesFlags */.JQ)(command) ||
        called.words.some(({ value, text }) => value === null && /^["']?[$`]/.test(text) && !follows(words, text, called.words)))
        return null;
    return words.some((word) => kind.options.some((option) => word === option || word.startsWith(`${option}=`)))
        ? null
        : kind.advice;
}
/** The unknown word is the value of an option: `--domain "$DOMAIN"`. */
function follows(words, text, all) {
    const at = all.findIndex((word) => word.text === text);
    return at > 0 && words[at - 1].startsWith('-') && !words[at - 1].includes('=');
}
/** It serves the certificate from where it is run: the web server on the same machine. */
function isOnTheServer(command) {
    const called = (0,classify/* calledProgram */.sl)(command);
    const words = (called?.words ?? []).map(deploys_arguments/* knownText */.bG);
    if (words.some((word) => /^--(nginx|apache|webroot|standalone|installer|http)\b/.test(word)))
        return true;
    return /^(certbot|letsencrypt)/.test(called?.name ?? '') && !words.includes('certonly');
}

// EXTERNAL MODULE: ./build/analysis/deploys/target.js
var deploys_target = __webpack_require__(49131);
;// CONCATENATED MODULE: ./build/analysis/deploys/certificate-paths.js





/** More commands than this are no script that one reads. */
const mostCommands = 2000;
const mostAttached = 500;
/** Certificates that are issued or fetched and then attached, with nothing between that looks at them. */
function unprovenPaths(facts) {
    const found = [];
    let attached = 0;
    for (const flow of (0,call_graph/* callGraphOf */.a)(facts).all) {
        // A certificate that is put in five places is looked at once.
        const told = new Set();
        for (const [place, attach] of flow.commands.entries()) {
            if (certificateStep(attach) !== 'attach' || ++attached > mostAttached)
                continue;
            const source = unlooked(linesBefore(facts, flow, place), attach);
            if (source === null || told.has(source))
                continue;
            told.add(source);
            const classified = (0,classify/* classify */.L8)(attach);
            const target = classified === null ? 'live' : (0,deploys_target/* targetOf */.$)(facts, flow, place, attach, classified);
            if (target !== 'test' && !looksAnywhere(facts, flow))
                found.push({ source, attach, target });
        }
    }
    return found;
}
/** The last source of a certificate, unless something after it looks at it, or may. */
function unlooked(lines, attach) {
    for (let at = lines.length - 1; at >= 0; at--) {
        const line = lines[at];
        if (line === 'unseen')
            return null;
        const step = certificateStep(line);
        if (step === 'look')
            return null;
        if (step === 'issue')
            return line;
        if (step === 'fetch' && sharesName(line, attach))
            return line;
    }
    return null;
}
/** What is fetched is what is attached: a file or a variable that both name. */
function sharesName(source, attach) {
    const names = namesIn(source);
    return [...namesIn(attach)].some((name) => names.has(name));
}
function namesIn({ arguments: words, outputs }) {
    const texts = [...words.map(({ text }) => text), ...outputs.map(({ path }) => path.text)].join(' ');
    return new Set([...texts.matchAll(/[\w-]{1,80}\.(?:pem|crt|cer|cert|pfx|p12|jks|p7b|key)\b|\$\{?(\w{3,60})/g)].map(([all]) => all.replace(/[${]/g, '')));
}
/** In a program, functions are called in another order than they are written in. */
function looksAnywhere(facts, { unit, path }) {
    return (unit.kind === 'program' &&
        /x509|load_pem|not_?(valid_)?after|get_notAfter|verify_|check_?cert|OpenSSL|cryptography/.test(facts.texts.get(path) ?? ''));
}
/** What ran before a command: in its flow, then in what calls it, with the earlier tasks and jobs of that. */
function linesBefore(facts, flow, place) {
    const own = expanded(facts, flow, flow.commands.slice(Math.max(0, place - mostCommands), place), new Set([flow]));
    let lines = own;
    let here = flow;
    const seen = new Set([flow]);
    for (let depth = 0; depth < 6 && unsettled(lines); depth++) {
        lines = [...earlierFlows(facts, here), ...lines];
        const site = (0,call_graph/* callGraphOf */.a)(facts)
            .callersOf(here)
            .find(({ flow: caller }) => caller !== null && !seen.has(caller));
        if (!site?.flow)
            break;
        const caller = site.flow;
        seen.add(caller);
        const until = site.command === null ? caller.commands.length : (0,call_graph/* callGraphOf */.a)(facts).placeOf(site.command);
        lines = [
            ...expanded(facts, caller, caller.commands.slice(Math.max(0, until - mostCommands), until), new Set(seen)),
            ...lines,
        ];
        here = caller;
    }
    return lines;
}
function unsettled(lines) {
    return (lines.length < mostCommands &&
        !lines.some((line) => line !== 'unseen' && /issue|fetch/.test(certificateStep(line) ?? '')));
}
/** Tasks of the same Concourse job that stand above, and the jobs that must have ended before. */
function earlierFlows(facts, flow) {
    const job = jobOf(facts, flow);
    if (job === null)
        return [];
    const start = startOf(facts, flow);
    const before = new Set(jobsBefore(facts, [job]));
    const all = (0,call_graph/* callGraphOf */.a)(facts).all.filter((other) => other.path === flow.path && other !== flow);
    const earlier = all.filter((other) => {
        const its = jobOf(facts, other);
        return its !== null && (its === job ? startOf(facts, other) < start : before.has(its));
    });
    return earlier.flatMap((other) => expanded(facts, other, other.commands, new Set([flow, other])));
}
function startOf(facts, flow) {
    const first = flow.commands[0]?.span.start;
    if (first !== undefined)
        return first;
    return facts.in(flow.path, 'call').find(({ unit }) => unit.job === flow.unit.job)?.span.start ?? 0;
}
/** Commands with those of the scripts that they run in their place. */
function expanded(facts, flow, commands, seen) {
    const flows = (0,call_graph/* callGraphOf */.a)(facts);
    const lines = [];
    for (const called of flows.callsOf(flow)) {
        if (seen.has(called) || lines.length > mostCommands)
            continue;
        seen.add(called);
        for (const line of expanded(facts, called, called.commands, seen))
            lines.push(line);
    }
    for (const command of commands) {
        const called = flows.calledBy(command);
        if (called === null && /cert|tls|ssl|check|verif/i.test(command.text))
            lines.push('unseen');
        lines.push(command);
        for (const each of called ?? []) {
            if (seen.has(each) || lines.length > mostCommands)
                continue;
            seen.add(each);
            for (const line of expanded(facts, each, each.commands, seen))
                lines.push(line);
        }
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unproven-certificate.js







const unprovenCertificate = defineRule({
    id: 'unproven-certificate',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'a certificate goes live that nothing has looked at',
        what: 'A certificate is issued (certbot, acme.sh, lego, dehydrated, `step ca`) or fetched (from a bucket, a vault, a URL) and then uploaded, imported, attached to a listener or put in a secret, in the same script, in what it calls, or in an earlier task or job of the same pipeline, and nothing between looks at it: `openssl verify`, `x509`, `s_client`, a linter, the test of a server\u2019s configuration. Also a certificate that is issued without saying for which kind of key (`certbot certonly` without `--key-type`); on the web server itself that is a notice. Dry runs, staging, `renew`, requests by `--csr` and options in a variable or a configuration file are not reported.',
        why: 'In June 2023 cloud.gov attached certificates whose key type a new certbot had changed: older clients could no longer connect. The postmortem names \u201cinsufficient testing of the provisioned certificates before attaching them to load balancers\u201d.',
        fix: 'Write the key type, and check chain, end and key of the new certificate before it is attached.',
        bad: 'certbot certonly -n --dns-route53 -d "$DOMAIN"\naws iam upload-server-certificate --server-certificate-name web --certificate-body file://cert.pem --private-key file://privkey.pem',
        good: 'certbot certonly -n --dns-route53 --key-type rsa -d "$DOMAIN"\nopenssl verify -untrusted chain.pem cert.pem\nopenssl x509 -in cert.pem -noout -checkend 604800 -checkhost "$DOMAIN"\naws iam upload-server-certificate --server-certificate-name web --certificate-body file://cert.pem --private-key file://privkey.pem',
        language: 'sh',
    },
    *check(facts) {
        for (const { source, attach, target } of unprovenPaths(facts)) {
            yield {
                path: attach.path,
                span: attach.span,
                message: `\`${unproven_certificate_nameOf(attach)}\` puts a certificate live that nothing has looked at since ${originOf(facts, source, attach)}, so a wrong chain, name or key type reaches every client. Check it in between: \`openssl verify -untrusted chain.pem cert.pem\` and \`openssl x509 -in cert.pem -noout -checkend 604800 -checkhost "$DOMAIN"\``,
                subject: scriptSubject(attach.path),
                related: [{ path: source.path, span: source.span, message: 'the certificate comes from here' }],
                details: { target },
                key: 'attached',
            };
        }
        // Certbot reads its own file of options where there is one.
        if (hasOptionsFile(facts))
            return;
        const told = new Set();
        for (const deploy of (0,deploys_deploys/* deploysIn */.q)(facts)) {
            const advice = told.has(deploy.path) ? null : keyTypeToSay(deploy.command);
            if (advice === null)
                continue;
            told.add(deploy.path);
            yield {
                path: deploy.path,
                span: deploy.span,
                message: `\`${deploy.classified.title}\` does not say what kind of key the certificate gets, so the next version of the tool decides it, and clients that do not know that kind can no longer connect. Add ${advice}`,
                subject: scriptSubject(deploy.path),
                details: { target: deploy.target },
                key: 'key type',
                ...(isOnTheServer(deploy.command) ? { severity: 'notice' } : {}),
            };
        }
    },
});
function hasOptionsFile(facts) {
    for (const path of facts.files.paths())
        if (/(^|\/)cli\.ini$/.test(path))
            return true;
    return false;
}
function unproven_certificate_nameOf(command) {
    const title = (0,classify/* classify */.L8)(command)?.title;
    return title ?? command.name ?? command.program.text;
}
function originOf(facts, source, attach) {
    const issued = certificateStep(source) === 'issue';
    const line = lineOf(facts, source.path, source.span);
    const where = source.path === attach.path ? '' : `${source.path}, `;
    const what = issued && (0,classify/* classify */.L8)(source) !== null ? unproven_certificate_nameOf(source) : (0,deploys_arguments/* written */.Mp)(source, 50);
    return `\`${what}\`${line === null ? '' : ` (${where}line ${line})`} ${issued ? 'issued' : 'fetched'} it`;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unreviewed-apply.js






const unreviewedApply = defineRule({
    id: 'unreviewed-apply',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    scope: 'tree',
    docs: {
        summary: 'infrastructure is changed without anybody having seen the plan',
        what: '`terraform apply -auto-approve` and its kin (OpenTofu, Terragrunt, `pulumi up --yes`, `cdk deploy --require-approval never`, `cdktf deploy --auto-approve`, an answer that is piped in) without a saved plan, in a job that starts by itself and has no environment and no approval before it, or in a script that no pipeline runs. Not reported: a plan that is handed over (`terraform apply tfplan`), repositories whose pull requests show the plan, jobs that people start, scripts that ask at the terminal, and what is destroyed again in the same run.',
        why: 'A plan can hold a replacement that nobody expected: without a look at it, a database is gone before anybody reads the log.',
        fix: 'Save the plan, have it reviewed, and apply that file.',
        bad: 'terraform apply -auto-approve',
        good: 'terraform plan -out=tfplan   # in one job\nterraform apply tfplan       # in a job whose environment has reviewers',
        language: 'sh',
    },
    *check(facts) {
        const unseen = (0,deploys_deploys/* deploysIn */.q)(facts).filter((deploy) => deploy.target === 'live' &&
            isUnasked(deploy) &&
            !isDiscarded(deploy.command) &&
            !asksAtTerminal(deploy) &&
            !toolsShownInReview(facts).has(deploy.tool) &&
            !isTakenDown(deploy) &&
            isAskedNowhere(facts, deploy));
        yield* oneDraftPerUnit(unseen, (first) => ({
            message: `Nobody sees the plan of \`${first.classified.title}\` before it is applied, so an unexpected replacement or deletion goes through. ${unreviewed_apply_adviceFor(first)}`,
        }));
    },
});
function unreviewed_apply_adviceFor({ tool }) {
    if (tool === 'pulumi')
        return 'Show `pulumi preview` in the pull request, or run this in an environment with reviewers.';
    if (tool === 'cdk' || tool === 'cdktf')
        return `Show \`${tool} diff\` in the pull request, or run this in an environment with reviewers.`;
    if (tool === 'terragrunt' || tool === 'tofu' || tool === 'terraform')
        return `Save it (\`${tool} plan -out=tfplan\`), have it reviewed, and apply that file.`;
    return 'Leave `auto_approve` out, so that only a plan that was shown is applied.';
}
/** What goes away in the same run is a test. */
function isTakenDown({ flow }) {
    return flow.commands.some((command) => (0,classify/* classify */.L8)(command)?.class === 'teardown');
}
function isAskedNowhere(facts, deploy) {
    const runs = runsOf(facts, deploy);
    const { unit } = deploy.flow;
    // By hand, at a terminal, the question was the review.
    if (runs.length === 0)
        return deploy.callers.length === 0 && ['file', 'recipe', 'task', 'package-script'].includes(unit.kind);
    return runs.some((run) => run.top.starts?.some((start) => start !== 'hand' && start !== 'call') === true &&
        run.top.gated !== null &&
        [...run.jobs, ...jobsBefore(facts, run.jobs)].every(({ approval }) => approval === false));
}

// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(98963);
// EXTERNAL MODULE: ./build/model/schema.js
var schema = __webpack_require__(87007);
// EXTERNAL MODULE: ./build/model/signature.js
var signature = __webpack_require__(87864);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unsigned-deploy-script.js







const unsignedDeployScript = defineRule({
    id: 'unsigned-deploy-script',
    action: 'deploy-scripts',
    signatures: 'policy',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'tree',
    needs: ['signatures'],
    ignores: 'base',
    docs: {
        summary: 'a change to a deploy script that its author did not sign, in a repository that signs',
        what: [
            'Looks at the commits of a change that touch a deploy script, what it calls or is called by, or its manifest.',
            'Fires where one of them carries no signature, and either nine of ten of the repository\u2019s own last commits are',
            'signed by their authors, or the configuration or the branch requires it. Merges, bots and what the site itself',
            'signs are distinguished. A signature that is there and cannot be checked here is neither signed nor unsigned.',
            'In an audit nothing is reported; `facts` says of each deploy who signed it.',
            'Local checks use the allowed signers and keys of the base revision alone.',
        ].join(' '),
        why: 'Where everybody signs, a commit without a signature may not be by the person it names, and what it changes runs with the credentials of the deploy.',
        fix: 'Sign the commit: `git commit --amend -S --no-edit`, then `git push --force-with-lease`.',
        bad: 'git commit -m "Deploy faster" script/deploy',
        good: 'git commit -S -m "Deploy faster" script/deploy',
        language: 'sh',
        options: {
            mode: {
                text: '`off`, `baseline` (the default: only where the repository signs by itself) or `require` (an error wherever it is missing).',
                value: (0,schema/* oneOf */.yL)('off', 'baseline', 'require', false),
            },
            require: {
                text: 'What `mode: require` takes: `any` (also the site\u2019s own signature), `author` (the default) or `artifact` (a signature over the file).',
                value: (0,schema/* oneOf */.yL)('any', 'author', 'artifact'),
            },
            'baseline-percent': {
                text: 'How many of a hundred commits must be signed for `baseline`; 90.',
                value: (0,schema/* wholeNumber */.rD)(0, 100),
            },
            'baseline-commits': { text: 'How many commits are looked at; 200.', value: (0,schema/* wholeNumber */.rD)(1, 10_000) },
            'baseline-min': { text: 'How many there must be at least; 20.', value: (0,schema/* wholeNumber */.rD)(1, 10_000) },
            bots: {
                text: 'Logins for which the site\u2019s signature is enough; `dependabot[bot]`, `renovate[bot]`, `github-actions[bot]`.',
                value: schema/* nameList */.OD,
            },
            'allowed-signers': {
                text: 'Path of an allowed signers file of git, read from the base revision; `.github/allowed_signers`.',
                value: schema/* filePath */.s$,
            },
            'gpg-keys': {
                text: 'Folder of armored public keys, read from the base revision; none.',
                value: schema/* filePath */.s$,
            },
            'sigstore-root': {
                text: 'Path of a trusted root of sigstore (`trusted_root.json`), read from the base revision; none. A bundle beside a script is checked only where all three of these are set.',
                value: schema/* filePath */.s$,
            },
            'sigstore-identity': {
                text: 'Who may sign such a bundle: `https://github.com/acme/shop/.github/workflows/release.yml@refs/heads/main` or `*@example.com`. `*` stands for anything but a slash, `**` for anything; a glob has to write out the host and the owner, or the mail domain.',
                value: schema/* someText */.aX,
            },
            'sigstore-issuer': {
                text: 'Who vouches for that identity: `https://token.actions.githubusercontent.com`. In a glob the host has to be written out.',
                value: schema/* someText */.aX,
            },
            history: {
                text: 'Which commits an audit takes for a script\u2019s: `last` (the default), `{ since: <tag or commit> }` or `all`.',
                value: { anyOf: [(0,schema/* oneOf */.yL)('last', 'all'), (0,schema/* record */.g1)({ since: schema/* someText */.aX }, ['since'])] },
            },
        },
    },
    *check(facts, context) {
        const { signatures } = context.needs;
        const policy = (0,signature/* signaturePolicy */.zA)(context.options);
        if (context.mode !== 'diff' || policy.mode === 'off' || signatures?.about !== facts)
            return;
        const required = policy.mode === 'require' || signatures.required;
        if (required && signatures.unknown !== null && (0,signing.vouchedIn)(facts).size > 0) {
            const message = `Whether the changes to deploy scripts are signed was not checked: ${signatures.unknown}.`;
            context.report((0,diagnostic/* diagnostic */.Y)('skipped', message, { severity: 'notice' }));
        }
        if (!required && !(0,signature/* meetsBaseline */.SU)(signatures.baseline, policy))
            return;
        const doubtful = new Map();
        for (const vouched of (0,signing.vouchedIn)(facts).values()) {
            const commits = signatures.commitsOf(vouched.path);
            const lacking = required ? lackingFor(policy, vouched, commits, signatures) : unsigned(commits);
            if (lacking.length > 0)
                yield unsigned_deploy_script_tell(vouched, lacking, required ? null : signatures, policy);
            for (const commit of commits)
                if (required && isDoubtful(commit, policy))
                    doubtful.set(commit.sha, commit);
        }
        const [first, ...more] = doubtful.values();
        if (first !== undefined) {
            const message = `${named([first, ...more])} ${more.length === 0 ? 'changes' : 'change'} deploy scripts and ${more.length === 0 ? 'is' : 'are'} signed, which could not be verified here: ${first.reason}.`;
            context.report((0,diagnostic/* diagnostic */.Y)('skipped', message, { severity: 'notice' }));
        }
    },
});
function unsigned(commits) {
    return commits.filter(({ grade }) => grade === 'none');
}
function lackingFor(policy, vouched, commits, signatures) {
    if (policy.mode === 'require' && policy.require === 'artifact') {
        const files = signatures.detachedOf(vouched.path);
        return vouched.role === 'manifest' || files.some(({ verdict }) => verdict !== 'bad') ? [] : commits;
    }
    // A branch that asks for signatures takes the site's own.
    const platformIsEnough = policy.mode !== 'require' || policy.require === 'any';
    return commits.filter(({ grade, bot }) => grade === 'none' || (grade === 'platform' && !platformIsEnough && !bot));
}
/** It says that somebody signed it and nobody could look. */
function isDoubtful({ grade, bot, verified }, policy) {
    return grade === 'unknown' || (grade === 'platform' && !verified && (bot || policy.require === 'any'));
}
function unsigned_deploy_script_tell({ path, role, deploy }, commits, baseline, policy) {
    const many = commits.length > 1;
    const share = baseline?.baseline
        ? Math.floor((100 * baseline.baseline.signed) / baseline.baseline.of)
        : null;
    const standing = share === null
        ? 'this repository requires that'
        : `${share} % of the last ${baseline.baseline.of} commits here are`;
    const thing = role === 'script' ? path : `${path} (${roles[role]} ${deploy.path})`;
    const platform = commits.every(({ grade }) => grade === 'platform');
    const artifact = policy.mode === 'require' && policy.require === 'artifact';
    const lack = artifact
        ? `, which has no signature over its content; ${standing}. Put one beside it (${path}.sig) and check it before the deploy.`
        : platform
            ? ` and ${many ? 'are' : 'is'} signed only by the site, not by ${many ? 'their authors' : 'its author'}; ${standing}. Make the change in a commit of your own and sign it: git commit -S.`
            : many
                ? ` and are not signed; ${standing}. Sign them: git rebase --exec 'git commit --amend -S --no-edit' ${(0,signing.shortId)(commits.at(-1).sha)}^, then git push --force-with-lease.`
                : ` and is not signed; ${standing}. Sign it: git commit --amend -S --no-edit, then git push --force-with-lease.`;
    return {
        path,
        span: role === 'script' ? deploy.span : (0,model_span/* span */.L)(0, 0),
        message: `${named(commits)} ${many ? 'change' : 'changes'} ${thing}${lack}`,
        subject: scriptSubject(path),
        related: role === 'script' ? callersOf(deploy) : [{ path: deploy.path, span: deploy.span, message: 'deploys' }],
        details: { commits: commits.map(({ sha, reason }) => ({ sha, reason })) },
        ...(share === null ? { severity: 'error' } : {}),
    };
}
const roles = {
    script: 'the script',
    caller: 'it runs',
    called: 'run by',
    manifest: 'deployed by',
};
const mostNamed = 5;
function named(commits) {
    const shown = commits.slice(0, mostNamed).map(({ sha }) => (0,signing.shortId)(sha));
    const more = commits.length - shown.length;
    return `${commits.length === 1 ? 'Commit' : 'Commits'} ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/analysis/deploys/external-inputs.js




/** Inputs that somebody else decides, of deploys that nothing starts by time or when the input changes. */
function unsyncedInputs(facts) {
    return [...ofTerraform(facts), ...ofScripts(facts)];
}
const provisions = /^(terraform|tofu|terragrunt|terraform task|dflook\/(terraform|tofu)-apply)$/;
function ofTerraform(facts) {
    const lists = facts
        .all('list-use')
        .filter((use) => (isPublished(use) && !ownNames.test(use.source)) || isNewestImage(use));
    if (lists.length === 0)
        return [];
    const deploys = (0,deploys_deploys/* deploysIn */.q)(facts).filter(({ tool, target }) => target === 'live' && provisions.test(tool));
    const byFolder = new Map();
    const told = new Set();
    return lists.flatMap((use) => {
        const folder = (0,workspace/* folderOf */.yS)(use.path);
        const key = `${folder}\0${use.address}`;
        if (told.has(key) || isExample.test(use.path))
            return [];
        told.add(key);
        if (isNewestImage(use) && keepsImage(facts))
            return [];
        let run = byFolder.get(folder);
        if (run === undefined) {
            run = onlyUnsynced(facts, deploys.filter((deploy) => mayApply(deploy, folder)));
            byFolder.set(folder, run);
        }
        return run === null ? [] : [{ at: use, name: use.address, run }];
    });
}
/** Names and pages may be one's own. */
const ownNames = /^dns_|^http$/;
const isExample = /(^|\/)(examples?|tests?|fixtures|samples?)\//;
const keeping = new WeakMap();
/** `ignore_changes = [ami]`: what runs keeps its image, whatever is newest. */
function keepsImage(facts) {
    let found = keeping.get(facts);
    if (found === undefined) {
        found = [...facts.texts].some(([path, text]) => /\.tf$/.test(path) &&
            /ignore_changes\s*=\s*(all|\[[^\]]{0,500}\b(ami|image|image_id|boot_disk|image_name)\b)/.test(text));
        keeping.set(facts, found);
    }
    return found;
}
/** A folder of its own is applied by who runs there; a module by anybody. */
function mayApply({ command, classified }, folder) {
    if (/(^|\/)modules?(\/|$)/.test(folder))
        return true;
    const chosen = classified.words.options.find(({ name }) => /^-?-chdir$|^--path$|working-dir$/.test(name));
    if (chosen !== undefined) {
        const value = chosen.value?.value?.replace(/^\.\/|\/$/g, '');
        return (value === undefined ||
            value === folder ||
            folder.startsWith(`${value}/`) ||
            folder.endsWith(`/${value}`));
    }
    const { directory } = command;
    return directory === null || directory === '' || directory === folder || folder.startsWith(`${directory}/`);
}
function ofScripts(facts) {
    const found = [];
    const told = new Set();
    for (const deploy of (0,deploys_deploys/* deploysIn */.q)(facts)) {
        if (deploy.target !== 'live' || told.has(deploy.path))
            continue;
        told.add(deploy.path);
        const asks = deploy.flow.commands.find(asksForList);
        if (asks === undefined)
            continue;
        const run = onlyUnsynced(facts, [deploy]);
        if (run !== null)
            found.push({ at: asks, name: asks.text.split('\n', 1)[0].slice(0, 80), run });
    }
    return found;
}
/** A pipeline that deploys, where all of them are known and none is started by time or by the input's owner. */
function onlyUnsynced(facts, deploys) {
    const runs = deploys.flatMap((deploy) => runsOf(facts, deploy));
    return runs.every((run) => isUnsynced(facts, run)) ? (runs[0] ?? null) : null;
}
function isUnsynced(facts, { top, jobs }) {
    const { starts, startsElsewhere } = top;
    if (starts === null || startsElsewhere || starts.some((start) => start === 'time' || start === 'event'))
        return false;
    if (!starts.includes('pipeline'))
        return true;
    // What starts the pipeline before starts this one; one in another file is not seen.
    const before = jobsBefore(facts, jobs);
    return (before.length > 0 &&
        before.every(({ starts: its }) => its?.every((start) => start !== 'time' && start !== 'event') === true));
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unsynced-external-list.js



const unsyncedExternalList = defineRule({
    id: 'unsynced-external-list',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    scope: 'tree',
    docs: {
        summary: 'a deploy takes a list that somebody else changes, and nothing starts it when that happens',
        what: 'Terraform that reads what a provider publishes (prefix lists, IP ranges, service tags) or picks its newest image (`most_recent`, a family), or a deploy script that fetches such a list, where every pipeline that applies it is known and only pushes, pull requests or people start it: no `schedule`, no time resource, no event. One finding per folder and kind of list, or per script. Pipelines whose schedules are set elsewhere (GitLab, Jenkins, Azure and others), and folders that no pipeline applies, are not reported.',
        why: 'In August 2024 AWS published more ranges for S3. Nothing ran cloud.gov\u2019s deploy, so its firewalls refused the new ones until somebody noticed.',
        fix: 'Run the deploy by schedule too, or when the owner of the list says that it has changed.',
        bad: 'on:\n  push:\n    branches: [main]   # and main.tf reads data.aws_prefix_list.s3.cidr_blocks',
        good: "on:\n  push:\n    branches: [main]\n  schedule:\n    - cron: '17 4 * * *'",
        language: 'yaml',
    },
    *check(facts) {
        const byPlace = new Map();
        for (const input of unsyncedInputs(facts)) {
            const key = input.at.kind === 'list-use' ? `${(0,workspace/* folderOf */.yS)(input.at.path)}\0${input.at.source}` : input.at.path;
            byPlace.set(key, [...(byPlace.get(key) ?? []), input]);
        }
        for (const [first, ...others] of byPlace.values()) {
            if (first === undefined)
                continue;
            const { at, name, run } = first;
            yield {
                path: at.path,
                span: at.span,
                message: `Somebody else decides what \`${name}\` is, and nothing deploys when it changes: \`${run.top.text}\` in ${run.top.path} is not started by time. Add ${run.top.runner === 'concourse' ? 'a `time` resource with `trigger: true`' : 'a `schedule`'}, so that the change is applied before somebody misses it.`,
                subject: { kind: 'list', ecosystem: null, name, version: null, purl: null },
                related: [
                    { path: run.top.path, span: run.top.span, message: 'this job applies it' },
                    ...others.map((other) => ({
                        path: other.at.path,
                        span: other.at.span,
                        message: `${other.name} too`,
                    })),
                ],
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/analysis/deploys/checks.js


/** Words of programs and steps that look at the code or at what was built. */
const words = /\b(tests?|testing|lint(er|ing)?|checks?|checking|specs?|verify|verification|validat(e|es|ion|or)|e2e|audit|scan|analy[sz]e|quality|sanity|smoke|type-?check|coverage|plan|preview|diff|synth|dry-?run|pytest|tox|nox|rspec|minitest|jest|vitest|mocha|karma|ava|cypress|playwright|phpunit|pest|behat|ctest|gotestsum|ginkgo|golangci-lint|staticcheck|clippy|nextest|eslint|biome|prettier|stylelint|tsc|mypy|pyright|ruff|flake8|pylint|black|rubocop|brakeman|standardrb|shellcheck|hadolint|actionlint|yamllint|ansible-lint|cfn-lint|tflint|tfsec|checkov|trivy|snyk|grype|semgrep|codeql|sonar\w*|kubeval|kubeconform|kube-score|kube-linter|conftest|opa|datree|pluto|html-?proofer|linkcheck\w*|lychee|pre-commit|detekt|ktlint|spotbugs|checkstyle|surefire|bats|goss|inspec|molecule|newman|k6|lighthouse|lhci|pa11y|super-linter|megalinter|dialyzer|credo|swiftlint|xctest|integration|acceptance|regression)\b/i;
/** Builds of these run the tests too. */
const builds = /\b(mvnw?|maven)\b(?!.{0,200}skipTests).{0,200}\b(package|verify|install|deploy)\b|\b(gradlew?)\b.{0,200}\bbuild\b|\b(make|yarn|pnpm|just|task|rake|run)\s+([\w:-]{0,40}[:-])?(ci|all|qa)\b|\bcabal\s+check\b|\bbazel(isk)?\s+test\b/i;
function isCheck(text) {
    // A comment does nothing, and `npm ci` and the name of the checkout look at nothing.
    const plain = text
        .replace(/(^|\s)#[^\n]*/g, '$1')
        .replace(/skip[-_]?(tests?|checks?|lint|verify)\b/gi, '')
        .replace(/\b(TEST|CHECK|SPEC|PLAN|PREVIEW)_\w+/g, '');
    return words.test(plain) || builds.test(plain);
}
/** Something before the deploy, in the same job or what it runs, may have looked at what is deployed. */
function isCheckedBefore(facts, { jobs, top, at }) {
    const whole = facts.texts.get(top.path);
    if (whole === undefined)
        return true;
    const inTop = at.start >= top.extent.start && at.start <= top.extent.end;
    if (!inTop || isCheck(withoutNames(whole.slice(top.extent.start, at.start))))
        return true;
    const own = (0,call_graph/* callGraphOf */.a)(facts).all.filter((flow) => {
        const job = jobOf(facts, flow);
        return job !== null && jobs.includes(job);
    });
    return reachedFrom(facts, own).some((flow) => isCheckingFlow(facts, flow));
}
/** Environment and job names say where it goes (`deploy-test`), and some keys are words of the language. */
function withoutNames(text) {
    return text
        .replace(/^[ \t]*(- )?(environment|ref|branch|branches|if|group)[ \t]*:[^\n]*/gm, '')
        .replace(/^[ \t]*(- )?(plan[ \t]*:|[\w-]+[ \t]*:[ \t]*(read|write|none)[ \t]*$)/gm, '');
}
const mostFlows = 200;
function reachedFrom(facts, from) {
    const flows = (0,call_graph/* callGraphOf */.a)(facts);
    const found = new Set(from);
    for (const flow of found) {
        if (found.size > mostFlows)
            break;
        for (const called of flows.callsOf(flow))
            found.add(called);
        for (const command of flow.commands)
            for (const called of flows.calledBy(command) ?? [])
                found.add(called);
    }
    return [...found].filter((flow) => !from.includes(flow));
}
function isCheckingFlow(facts, flow) {
    return (flow.commands.some((command) => isCheck(command.text)) ||
        isCheck(flow.unit.name ?? '') ||
        jobOf(facts, flow) !== null);
}
const tested = new WeakMap();
/** Pull requests are tested: what is pushed to the branch then was looked at before it was merged. */
function areChangesTested(facts) {
    let found = tested.get(facts);
    if (found === undefined) {
        found = pullRequestJobs(facts).some((job) => {
            const text = facts.texts.get(job.path) ?? '';
            return (isCheck(job.path) || isCheck(text.slice(job.extent.start, job.extent.end)) || callsOut(facts, job));
        });
        tested.set(facts, found);
    }
    return found;
}
function pullRequestJobs(facts) {
    return facts
        .all('pipeline-job')
        .filter(({ starts }) => starts === null || starts.some((start) => start === 'pull-request' || start === 'merged'));
}
/** A workflow of somebody else: what it does there cannot be seen. */
function callsOut(facts, job) {
    return facts
        .in(job.path, 'action')
        .some(({ surface, span }) => surface === 'workflow' && span.start >= job.extent.start && span.end <= job.extent.end);
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/untested-deploy.js






const untestedDeploy = defineRule({
    id: 'untested-deploy',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    scope: 'tree',
    docs: {
        summary: 'a push is deployed without any check before',
        what: 'A job that a push to a branch starts and that deploys, where nothing comes before: no job that it `needs`, no `workflow_run`, no earlier stage or `passed` constraint, no approval, and no step or script in the job itself that tests, lints, validates or plans. Not reported: sites of documents, repositories whose pull requests are tested, and jobs of which a part cannot be seen.',
        why: 'Whatever is pushed is live some minutes later, and the first who notices that it is broken is a user.',
        fix: 'Let the deploy need the job that tests.',
        bad: 'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ./deploy.sh production',
        good: 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm test\n  deploy:\n    needs: test\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ./deploy.sh production',
        language: 'yaml',
    },
    *check(facts) {
        const told = new Set();
        const seen = new Set();
        for (const deploy of (0,deploys_deploys/* deploysIn */.q)(facts)) {
            if (deploy.target !== 'live' || isSite(deploy))
                continue;
            for (const run of runsOf(facts, deploy)) {
                const { path, span, text } = run.top;
                // What is checked before the first deploy of a job is checked before the others.
                if (told.has(path) || seen.has(run.top) || !startsByPush(run) || areChangesTested(facts))
                    continue;
                seen.add(run.top);
                if (run.jobs.some(isPreceded) ||
                    jobsBefore(facts, run.jobs).length > 0 ||
                    isCheckedBefore(facts, run))
                    continue;
                told.add(path);
                yield {
                    path,
                    span,
                    message: `Every push is deployed by \`${text}\`, and nothing tests it before, so what is broken goes live. ${run.top.runner === 'github' ? 'Add a job that tests, and let this one wait for it: `needs: test`' : 'Let it wait for a job that tests.'}`,
                    subject: scriptSubject(path),
                    details: { tool: deploy.tool },
                };
            }
        }
    },
});
function startsByPush({ top }) {
    return top.starts?.includes('push') === true;
}
function isPreceded({ after, gated, approval }) {
    return after.length > 0 || gated !== false || approval === true;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/untested-deploy-chain.js





const untestedDeployChain = defineRule({
    id: 'untested-deploy-chain',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    scope: 'tree',
    docs: {
        summary: 'a one-command deploy chain that no CI job ever runs',
        what: 'A task or target that chains two or more others, of which one builds or applies and another deploys, while no pipeline of the repository runs it.',
        why: 'Such a chain is run by hand, on the day it matters, and is never tried before: a fault in it is found in production.',
        fix: 'Let a pipeline run the chain, against a staging environment at least.',
        bad: '@task(post=[ami, update_launch_template, cycle_asg])\ndef deploy(ctx): ...',
        good: 'jobs:\n  deploy:\n    steps:\n      - run: inv deploy   # in a workflow',
        language: 'python',
    },
    *check(facts) {
        const flows = (0,call_graph/* callGraphOf */.a)(facts);
        const deploying = new Set((0,deploys_deploys/* deploysIn */.q)(facts).map(({ flow }) => flow));
        if (deploying.size === 0)
            return;
        for (const flow of flows.all) {
            if (flow.unit.kind !== 'task' && flow.unit.kind !== 'recipe')
                continue;
            if (flow.unit.runner === 'concourse')
                continue;
            const links = [...new Set(flows.callsOf(flow))];
            if (links.length < 2)
                continue;
            const acting = links.filter((link) => acts(facts, link, deploying));
            if (acting.length < 2 || !acting.some((link) => reaches(facts, link, deploying)))
                continue;
            if (flows.callersOf(flow).length > 0 || isRunByPipeline(facts, flow))
                continue;
            const call = facts
                .in(flow.path, 'call')
                .find(({ unit }) => unit.kind === flow.unit.kind && unit.name === flow.unit.name);
            if (!call)
                continue;
            yield {
                path: call.path,
                span: call.span,
                message: `\`${flow.unit.name}\` chains ${acting.map(({ unit }) => (unit.name === null ? 'a script' : `\`${unit.name}\``)).join(', ')}, and no pipeline of this repository runs it, so its first real run is in production. Let a pipeline run it, against a staging environment at least.`,
                subject: scriptSubject(flow.path),
            };
        }
    },
});
const doing = new Set(['deploy', 'rollout', 'promotion', 'config', 'build', 'release', 'migration']);
function acts(facts, flow, deploying) {
    return (reaches(facts, flow, deploying) ||
        flow.commands.some((command) => doing.has((0,classify/* classify */.L8)(command)?.class ?? '')));
}
function reaches(facts, flow, deploying) {
    const flows = (0,call_graph/* callGraphOf */.a)(facts);
    const seen = new Set([flow]);
    for (const next of seen) {
        if (deploying.has(next))
            return true;
        if (seen.size > 50)
            return false;
        for (const called of flows.callsOf(next))
            seen.add(called);
        for (const command of next.commands)
            for (const called of flows.calledBy(command) ?? [])
                seen.add(called);
    }
    return false;
}
/** A pipeline names the task in a command, even where the hop itself could not be followed. */
function isRunByPipeline(facts, flow) {
    const runner = flow.unit.kind === 'recipe' ? /^(g?make|just)$/ : /^(inv|invoke|fab|rake|nox|doit)$/;
    return facts
        .all('command')
        .some(({ name, path, arguments: words }) => path !== flow.path &&
        runner.test(name ?? '') &&
        words.some(({ value }) => value === null ||
            value === flow.unit.name ||
            value?.split('.').at(-1)?.replace(/-/g, '_') === flow.unit.name));
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unverified-vendored-script.js






const unverifiedVendoredScript = defineRule({
    id: 'unverified-vendored-script',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'somebody else\u2019s script, copied into the repository and run by a deploy, whose origin is not recorded',
        what: 'A deploy runs a script from `vendor`, `third_party` or the like, or one whose head says that it was copied from an address, and nothing beside it says from which commit. A record is a file of its own name (`deploy.py.json`, `.sha256`, `.origin`), a README, METADATA, VENDORED or lock file in its folder, or a full commit id in its head. What package managers put there (`vendor/bin`, `vendor/bundle`, Go modules) is not reported.',
        why: 'Nobody can tell whether the copy was altered, or which repair of the original it lacks.',
        fix: 'Add the upstream URL, commit and sha256 in a file next to it.',
        bad: './vendor/aws-rollout.py --group web',
        good: './vendor/aws-rollout.py --group web   # vendor/aws-rollout.py.json: url, commit, sha256',
        language: 'sh',
    },
    *check(facts) {
        const told = new Set();
        for (const flow of (0,signing.deployFlows)(facts)) {
            for (const command of flow.commands) {
                const path = scriptRunBy(facts, command);
                if (path === null || told.has(path))
                    continue;
                const origin = unverified_vendored_script_originOf(facts, path);
                if (origin === null)
                    continue;
                told.add(path);
                yield {
                    path: command.path,
                    span: command.span,
                    message: `\`${path}\` is run by the deploy${origin === 'header' ? ' and was copied from elsewhere' : ''}, but its origin is not recorded, so nobody can tell whether it was altered. Add the upstream URL, commit and sha256 in a file next to it.`,
                    subject: scriptSubject(path),
                };
            }
        }
    },
});
const interpreters = /^(sh|bash|dash|zsh|ksh|source|\.|python[\d.]*|ruby|node|perl|php|pwsh)$/;
/** The tracked file that a command runs, by itself or through an interpreter. */
function scriptRunBy(facts, command) {
    if (command.remote !== null)
        return null;
    const word = interpreters.test(command.name ?? '')
        ? command.arguments.find((argument) => !(0,deploys_arguments/* knownText */.bG)(argument).startsWith('-'))
        : command.program;
    const program = word?.resolved ?? word?.value ?? null;
    if (program === null || !program.includes('/'))
        return null;
    for (const folder of [command.directory, (0,call_graph/* baseOf */.b)(command), '', (0,workspace/* folderOf */.yS)(command.path)]) {
        if (folder === null)
            continue;
        const path = word?.resolved ?? (0,workspace/* joinPath */.uJ)(folder, program);
        if (path !== null && facts.files.get(path)?.kind === 'file')
            return path;
    }
    return null;
}
const vendored = /(^|\/)(vendor|vendored|third[-_]?party|external)\//;
/** Put there by composer, bundler, npm or Go, whose lockfiles record it. */
const managed = /(^|\/)(vendor\/(bin|bundle|autoload|ruby|cache)|node_modules)\/|(^|\/)(vendor|third_party)\/[\w-]+\.[a-z]{2,}\//;
function unverified_vendored_script_originOf(facts, path) {
    if (managed.test(path))
        return null;
    const header = copiedFrom(facts.texts.get(path) ?? '');
    if (header === 'pinned' || isRecorded(facts, path))
        return null;
    if (vendored.test(path))
        return 'folder';
    return header === 'moving' ? 'header' : null;
}
const beside = [
    '.json',
    '.yml',
    '.yaml',
    '.txt',
    '.md',
    '.origin',
    '.upstream',
    '.source',
    '.sha256',
    '.sha512',
];
const records = [
    'README',
    'README.md',
    'README.txt',
    'README.rst',
    'METADATA',
    'VENDOR.md',
    'VENDORED.md',
    'VENDORING.md',
    'UPSTREAM',
    'UPSTREAM.md',
    'ORIGIN',
    'SOURCES',
    'SHA256SUMS',
    'modules.txt',
    'vendor.json',
    'vendor.yml',
    'vendor.yaml',
    'vendir.yml',
    'vendir.lock.yml',
    '.gitrepo',
    '.gittrees',
];
/** A file that may hold the record. What it says is for people to read. */
function isRecorded(facts, path) {
    const stem = path.replace(/\.\w+$/, '');
    if (beside.some((ending) => [path, stem].some((one) => one + ending !== path && facts.files.has(one + ending))))
        return true;
    for (let folder = (0,workspace/* folderOf */.yS)(path);; folder = (0,workspace/* folderOf */.yS)(folder)) {
        const inside = vendored.test(`${folder}/`);
        if (!inside && folder !== (0,workspace/* folderOf */.yS)(path))
            return facts.files.has('vendir.lock.yml');
        if (inside && records.some((name) => facts.files.has(`${folder}/${name}`)))
            return true;
        if (folder === '')
            return false;
    }
}
const copied = /^\s*(?:#|\/\/|--)\s*(?:source|origin|upstream|original(?:ly)?|copied|imported|vendored|taken|downloaded)(?: from)?\s*:?\s*(https:\/\/(?:raw\.githubusercontent\.com|github\.com\/[\w.-]+\/[\w.-]+\/(?:blob|raw)|gitlab\.com\/\S+\/-\/(?:blob|raw))\/\S+)/i;
/** What the head of a script says of where it was copied from: a commit, or something that moves. */
function copiedFrom(text) {
    for (const line of text.slice(0, 4000).split('\n').slice(0, 40)) {
        const url = line.length < 500 ? copied.exec(line)?.[1] : undefined;
        if (url !== undefined)
            return /\/[0-9a-f]{40}\//.test(url) ? 'pinned' : 'moving';
    }
    return null;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/waits.js


/** What programs take for health by counting it. */
function* weakWaits(facts) {
    for (const wait of facts.all('wait')) {
        if (wait.asks !== 'in-service')
            continue;
        const roll = (0,deploys_deploys/* deploysIn */.q)(facts).find(({ path, classified, gate }) => path === wait.path && classified.class === 'rollout' && gate.state === false);
        if (!roll)
            continue;
        // Somebody asks the load balancer as well.
        if (facts.in(wait.path, 'wait').some(({ asks }) => asks === 'target-health'))
            continue;
        yield {
            path: wait.path,
            span: wait.span,
            message: "`InService` means that the instance has started, not that it is serving traffic. Count healthy targets instead: `elbv2.describe_target_health`, or `get_waiter('target_in_service')`.",
            subject: scriptSubject(wait.path),
            related: [{ path: roll.path, span: roll.span, message: 'the roll-out' }, ...callersOf(roll)],
            details: { tool: roll.tool, healthGate: false },
            key: 'InService',
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/weak-health-gate.js





const weakHealthGate = defineRule({
    id: 'weak-health-gate',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'the wait after a roll-out looks at something that is not health',
        what: 'After a roll-out that does not wait by itself, what follows is a fixed `sleep`, a printed `kubectl get pods`, `systemctl is-active`, a condition that is not readiness, or `curl` without `--fail`; or a check whose failure is thrown away (`|| true`, a pipe without `pipefail`, `set +e`); or a program counts the instances that an auto scaling group calls `InService` and never asks the load balancer. Selecting instances by that state is not a wait and is not reported.',
        why: '`InService` means that an instance has started, not that anybody gets an answer. In November 2018 hyperbo.la replaced every instance while the new ones could not serve, because its roll-out script waited for that state only: 502 until somebody noticed.',
        fix: 'Ask what the users ask: the health of the target group, the roll-out status, the page itself with `--fail`.',
        bad: 'if len([i for i in instances if i["LifecycleState"] == "InService"]) == size: break',
        good: 'elbv2.get_waiter("target_in_service").wait(TargetGroupArn=arn)',
        language: 'python',
    },
    *check(facts) {
        const told = new Set();
        for (const deploy of (0,deploys_deploys/* deploysIn */.q)(facts)) {
            const { by, weak, reason, remedy, disabled } = deploy.gate;
            if (!weak || by === null || by.path !== deploy.path || told.has(by))
                continue;
            // `disabled-health-check` speaks.
            if (disabled !== null)
                continue;
            told.add(by);
            yield {
                path: by.path,
                span: by.span,
                message: `${reason} ${remedy ?? `Check health instead: ${quoted(adviceFor(deploy))}.`}`,
                subject: scriptSubject(by.path),
                related: [{ path: deploy.path, span: deploy.span, message: 'the roll-out' }, ...callersOf(deploy)],
                details: { tool: deploy.tool, target: deploy.target, healthGate: false },
                key: by.name ?? '',
            };
        }
        yield* weakWaits(facts);
    },
});

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/wrapper-argument-mismatch.js





const wrapperArgumentMismatch = defineRule({
    id: 'wrapper-argument-mismatch',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    scope: 'tree',
    docs: {
        summary: 'a deploy script is called with fewer arguments than it insists on',
        what: 'A command runs a deploy script of this repository with fewer arguments than the script\u2019s own check at its top asks for (`if [ $# -lt 2 ]; then \u2026 exit 1`, `${2:?}`).',
        why: 'The call can only fail, so nobody has run it since one of the two changed: it fails on the day it is needed.',
        fix: 'Pass the missing arguments, or give them defaults in the script.',
        bad: './script/deploy          # script/deploy exits unless it gets an app name',
        good: './script/deploy c2-prod',
        language: 'sh',
    },
    *check(facts) {
        const flows = (0,call_graph/* callGraphOf */.a)(facts);
        const callees = new Set((0,deploys_deploys/* deploysIn */.q)(facts).map(({ flow }) => flow));
        for (const callee of callees) {
            const wanted = insistsOn(callee);
            if (wanted === 0)
                continue;
            for (const { command } of flows.callersOf(callee)) {
                if (command === null)
                    continue;
                const given = argumentsAfter(command, callee);
                if (given === null || given >= wanted)
                    continue;
                yield {
                    path: command.path,
                    span: command.span,
                    message: `\`${callee.path}\` requires ${wanted} argument${wanted === 1 ? '' : 's'} but gets ${given} here, so this call can only fail. Pass what is missing.`,
                    subject: scriptSubject(command.path),
                    related: [{ path: callee.path, span: callee.commands[0].span, message: 'the script' }],
                    key: callee.path,
                };
            }
        }
    },
});
/** How many arguments the script's own check asks for; 0 when it has none that can be read. */
function insistsOn(flow) {
    if (flow.unit.kind !== 'file')
        return 0;
    let wanted = 0;
    for (const [at, command] of flow.commands.slice(0, 40).entries()) {
        for (const { text } of command.arguments) {
            const place = /\$\{(\d):\?/.exec(text)?.[1];
            if (place !== undefined && command.within.length === 0)
                wanted = Math.max(wanted, Number(place));
        }
        if (!['[', '[[', 'test'].includes(command.name ?? '') || !command.tested)
            continue;
        const words = command.arguments.map(({ text, value }) => value ?? text.replace(/["']/g, ''));
        const count = words.indexOf('$#');
        const limit = Number(words[count + 2]);
        if (count === -1 || !Number.isInteger(limit) || limit < 0 || limit > 20)
            continue;
        const asked = {
            '-lt': limit,
            '-ne': limit,
            '!=': limit,
            '-eq': limit === 0 ? 1 : 0,
            '-le': limit + 1,
            '==': limit === 0 ? 1 : 0,
        }[words[count + 1] ?? ''] ?? 0;
        const branch = flow.commands.slice(at + 1, at + 8);
        if (asked > 0 &&
            branch.some(({ name, within }) => name === 'exit' && within.some(({ type }) => type === 'if')))
            wanted = Math.max(wanted, asked);
    }
    return wanted;
}
/** Arguments given to the script; null when a variable may hold several. */
function argumentsAfter(command, callee) {
    if ((0,deploys_arguments/* hidesFlags */.JQ)(command) || command.wrappers.includes('xargs'))
        return null;
    const words = command.arguments;
    const own = command.program.text.includes(callee.path.slice(callee.path.lastIndexOf('/') + 1));
    const from = own
        ? 0
        : words.findIndex(({ text }) => text.includes(callee.path.slice(callee.path.lastIndexOf('/') + 1))) + 1;
    if (!own && from === 0)
        return null;
    const given = words.slice(from);
    // An unquoted variable may be several words or none.
    return given.some(({ text, value }) => value === null && !text.startsWith('"')) ? null : given.length;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/index.js





































const asWritten = [
    generatedManifest,
    ignoredManifest,
    uncommittedManifest,
    missingManifest,
    configDrift,
    editedManifest,
    uncheckedLiveData,
    liveVersionRedeploy,
    missingHealthGate,
    weakHealthGate,
    disabledHealthCheck,
    prematureTeardown,
    missingRollback,
    unboundedWait,
    untestedDeployChain,
    wrapperArgumentMismatch,
    mutableDeployTag,
    unpinnedDeploySource,
    truncatedList,
    ignoredDeployFailure,
    hiddenPipeFailure,
    missingErrexit,
    tracedSecret,
    printedSecret,
    unsignedDeployScript,
    badSignature,
    uncheckedSignature,
    unanchoredSignatureCheck,
    unverifiedVendoredScript,
    unprovenCertificate,
    unsyncedExternalList,
    concurrentDeploys,
    longLivedCloudKey,
    untestedDeploy,
    unreviewedApply,
];
/** The rules of deploy-scripts, in the order of the documentation. */
const deployScripts = [
    ...asWritten.map((rule) => ({
        ...rule,
        // An example or a preview for one pull request is worth one level less.
        *check(facts, context) {
            for (const draft of rule.check(facts, context)) {
                const gentle = draft.details?.target === 'example';
                yield gentle
                    ? { ...draft, severity: (0,finding/* lowered */.DM)(draft.severity ?? rule.severity[context.mode]) }
                    : draft;
            }
        },
    })),
    changedTrust,
];

// EXTERNAL MODULE: ./build/analysis/lifecycles/verdict.js + 2 modules
var lifecycles_verdict = __webpack_require__(24396);
// EXTERNAL MODULE: ./build/model/day.js
var model_day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/versions/cycles.js
var cycles = __webpack_require__(56829);
;// CONCATENATED MODULE: ./build/analysis/lifecycles/advice.js



/** Products with nothing left to move to within themselves. */
const successors = {
    centos: 'AlmaLinux, Rocky Linux or Red Hat Enterprise Linux',
    'clear-linux': 'another distribution',
    'openjdk-builds-from-oracle': 'a build with long-term support such as Eclipse Temurin 21 or 25',
    angularjs: 'Angular',
};
function successorOf(product) {
    return (0,table/* lookUp */.T)(successors, product) ?? null;
}
/**
 * Of the cycles that are out, newer than the one in use, supported past the next 90 days and end later: the lowest and
 * the one that ends last, of those with long-term support where the product has such. An older one only where no
 * newer one is left.
 */
function adviseMove({ product, cycle }, date) {
    const known = advised.get(product) ?? new Map();
    advised.set(product, known);
    const key = `${cycle?.cycle ?? ''} ${date}`;
    let advice = known.get(key);
    if (advice === undefined) {
        advice = findMove(product, cycle, date);
        known.set(key, advice);
    }
    return advice;
}
/** One repository names one cycle in many places. */
const advised = new WeakMap();
function findMove(product, cycle, date) {
    const living = product.cycles.filter((next) => next !== cycle &&
        isOut(next, date) &&
        sameFamily(product.name, cycle, next) &&
        isSureToLive(product, next, date) &&
        (cycle === null || (0,lifecycles_verdict/* compareEnds */.uj)((0,cycles/* endOf */.pJ)(product.name, next), (0,cycles/* endOf */.pJ)(product.name, cycle)) > 0));
    const newer = living.filter((next) => cycle === null || !isBefore(next, cycle));
    const candidates = newer.length > 0 ? newer : living;
    const longTerm = candidates.filter(({ lts }) => lts === true || (typeof lts === 'string' && lts <= date));
    const [best] = (longTerm.length > 0 ? longTerm : candidates).toSorted((a, b) => preference(product, a, b));
    if (!best)
        return null;
    const among = longTerm.length > 0 ? longTerm : candidates;
    const nearest = among.reduce((low, next) => (isBefore(next, low) ? next : low), best);
    return {
        nearest: advisedCycle(product, nearest),
        newest: advisedCycle(product, best),
        older: newer.length === 0,
    };
}
function advisedCycle(product, cycle) {
    const end = (0,cycles/* endOf */.pJ)(product.name, cycle);
    return { cycle, until: typeof end === 'string' ? end : null };
}
/** Supported past the next 90 days. An end that is not announced is no promise once active support is over. */
function isSureToLive({ name }, cycle, date) {
    if ((0,cycles/* judgeCycle */.sI)(name, cycle, date, { warn: 90, grace: 0 }).state !== 'supported')
        return false;
    const isOpen = typeof (0,cycles/* endOf */.pJ)(name, cycle) !== 'string';
    return !(isOpen && (cycle.eoas === true || (typeof cycle.eoas === 'string' && cycle.eoas < date)));
}
/** Lower, and not released later: openSUSE's 15 came after its 42. */
function isBefore(next, current) {
    const [number, own] = [numberIn(next.cycle), numberIn(current.cycle)];
    if (number === '' || own === '' || (0,cycles/* compareCycles */.xN)(number, own) >= 0)
        return false;
    return !(next.released !== null && current.released !== null && next.released > current.released);
}
function isOut({ released }, date) {
    return released === null || released <= date;
}
/** Latest end first; of those that end together or not at all, the highest version. */
function preference(product, a, b) {
    const ends = (0,lifecycles_verdict/* compareEnds */.uj)((0,cycles/* endOf */.pJ)(product.name, b), (0,cycles/* endOf */.pJ)(product.name, a));
    return ends !== 0 ? ends : (0,cycles/* compareCycles */.xN)(numberIn(b.cycle), numberIn(a.cycle));
}
/** `ubuntu-24.04` \u2192 `24.04`, `python3.12` \u2192 `3.12`. */
function numberIn(cycle) {
    return /\d+(?:\.\d+)*/.exec(cycle)?.[0] ?? '';
}
/** Lambda lists every language in one product, the runner images every system. */
function sameFamily(product, from, to) {
    if (product === 'aws-lambda') {
        if (from === null || / only\)$/i.test(to.label ?? ''))
            return false;
        return lambdaFamily(from.cycle) === lambdaFamily(to.cycle);
    }
    if (product === 'github-actions-runner-images') {
        if (from === null)
            return false;
        return (from.cycle.split('-')[0] === to.cycle.split('-')[0] &&
            from.cycle.endsWith('-arm64') === to.cycle.endsWith('-arm64'));
    }
    // Service packs and editions have the number of their release; a cycle with another word is another thing.
    return from === null || /^\d/.test(from.cycle) === /^\d/.test(to.cycle);
}
function lambdaFamily(cycle) {
    const word = /^[a-z]+/.exec(cycle)?.[0] ?? '';
    if (word === 'go')
        return 'provided'; // Go runs on the operating system's own runtime now
    return word === 'dotnetcore' ? 'dotnet' : word;
}

;// CONCATENATED MODULE: ./build/rules/eol-runtimes/messages.js

/** More places than these are counted, not listed. */
const mostRelated = 10;
/** `Python 3.6`, `Debian 10 (Buster)`, and what was written where that is another word: `cflinuxfs3` (Ubuntu 18.04). */
function messages_nameOf({ product, cycle, use }) {
    const name = cycleName(product.name, product.label, cycle, use.version ?? '');
    return use.source === 'stack' ? `\`${use.text}\` (${name})` : name;
}
function cycleName(product, label, cycle, written) {
    if (product === 'github-actions-runner-images')
        return `The runner image \`${cycle?.cycle ?? written}\``;
    if (product === 'aws-lambda')
        return `The Lambda runtime \`${cycle?.cycle ?? written}\``;
    const codename = cycle?.codename ? ` (${cycle.codename.split(' ')[0]})` : '';
    return `${label} ${cycle?.cycle ?? written}${codename}`;
}
/** Where to go and until when that is good. A sentence, or nothing when there is no sure answer. */
function moveSentence(verdict, date) {
    const { use, product } = verdict;
    // A service offers what it offers: the newest release of the system may not be among it.
    if (use.source === 'stack')
        return stackSentence(use.text);
    if (use.source === 'machine')
        return ' Use a newer image that the service offers.';
    const advice = adviseMove(verdict, date);
    if (advice === null) {
        const successor = successorOf(product.name);
        return successor === null ? '' : ` Move to ${successor}.`;
    }
    const { nearest, newest, older } = advice;
    if (older)
        return ` Nothing newer is known to be supported; ${targetText(product, newest)} is.`;
    return ` ${verbFor(verdict)} ${choiceText(product, nearest, newest)}.`;
}
function choiceText(product, nearest, newest) {
    if (nearest.cycle === newest.cycle)
        return targetText(product, newest);
    if (nearest.until === null && newest.until === null)
        return `${targetName(product, nearest)} or ${targetName(product, newest)} (both supported, no end announced)`;
    return `${targetText(product, nearest)} or ${targetText(product, newest, false)}`;
}
/** A range is widened, a label is replaced, a version is raised. */
function verbFor({ use, product }) {
    if (use.constraint === 'range')
        return 'Allow';
    return product.name === 'github-actions-runner-images' ? 'Use' : 'Upgrade to';
}
/** `14 (supported until 2027-04-30)`, and of the second `18 (until 2030-11-14)`. */
function targetText(product, advised, first = true) {
    const { until } = advised;
    const name = targetName(product, advised);
    if (until === null)
        return `${name} (supported, no end announced)`;
    return `${name} (${first ? 'supported ' : ''}until ${until})`;
}
/** What is written as it stands is quoted: a label, an identifier. */
function targetName({ name }, { cycle }) {
    const typed = name === 'github-actions-runner-images' || name === 'aws-lambda';
    return typed ? `\`${cycle.cycle}\`` : cycle.cycle;
}
/** The newest stack of each platform that is sure to be there. */
function stackSentence(stack) {
    if (/^cflinuxfs[23]$/.test(stack))
        return ' Move to `cflinuxfs4` (Ubuntu 22.04).';
    return /^(?:cedar-14|heroku-(?:16|18|20))$/.test(stack) ? ' Move to `heroku-24` (Ubuntu 24.04).' : '';
}
/** For a tag or a range that takes several cycles: what was said holds for all of them. */
function severalSentence({ several, use }) {
    return several ? ` No version matching \`${use.version}\` is supported longer.` : '';
}
/** Whether what is built here ships; nothing where that is not known. */
function stageSentence({ use }) {
    if (use.source !== 'image' || use.ships === undefined || use.ships === null)
        return '';
    return use.ships
        ? ' This is the final stage, so it ships.'
        : ' Used only in a build stage, so it does not ship.';
}
function vendorSentence({ use }) {
    return use.vendor === undefined
        ? ''
        : ` ${use.vendor} may still patch its own build; check its life cycle.`;
}
/** The finding's parts that all four rules share. */
function draftOf(verdict, message, all, severity) {
    const { use, product, cycle } = verdict;
    return {
        path: use.path,
        span: use.span,
        message,
        subject: {
            kind: 'product',
            ecosystem: null,
            name: product.name,
            version: cycle?.cycle ?? use.version,
            purl: null,
        },
        related: elsewhere(verdict, all),
        details: {
            product: product.name,
            cycle: cycle?.cycle ?? null,
            eol: cycle?.eol ?? null,
            eoas: cycle?.eoas ?? null,
            eoes: cycle?.eoes ?? null,
            latest: cycle?.latest ?? null,
            codename: cycle?.codename ?? null,
        },
        ...(severity === undefined ? {} : { severity }),
    };
}
/** Other places that name the same cycle. */
function elsewhere(verdict, all) {
    const { path, related = [] } = verdict.use;
    const found = related.map((place) => ({ ...place, path: place.path || path }));
    for (const other of groupsOf(all).get(groupOf(verdict)) ?? []) {
        if (other === verdict)
            continue;
        if (found.length === mostRelated)
            break;
        found.push({
            path: other.use.path,
            span: other.use.span,
            message: `${messages_nameOf(other)} is also named here`,
        });
    }
    return found;
}
const grouped = new WeakMap();
function groupsOf(all) {
    const known = grouped.get(all);
    if (known)
        return known;
    const groups = new Map();
    for (const verdict of all) {
        const key = groupOf(verdict);
        const group = groups.get(key);
        if (group)
            group.push(verdict);
        else
            groups.set(key, [verdict]);
    }
    grouped.set(all, groups);
    return groups;
}
function groupOf({ product, cycle, use }) {
    return `${product.name}@${cycle?.cycle ?? `${use.version}, not listed`}`;
}

;// CONCATENATED MODULE: ./build/rules/eol-runtimes/end-of-life-os.js






const endOfLifeOs = defineRule({
    id: 'end-of-life-os',
    action: 'eol-runtimes',
    noticeInExamples: true,
    saysEnded: true,
    scope: 'tree',
    severity: { audit: 'error', diff: 'error' },
    needs: ['lifecycles'],
    docs: {
        summary: 'a distribution, runner image or stack that is past its end of life',
        what: [
            'Fires on the operating system that a place names: the base of an image tag (`-buster`, `-alpine3.15`), `ubuntu:18.04`,',
            'a runner label, a Cloud Foundry or Heroku stack, a virtual machine.',
            'It is a notice while free long-term support still runs (Debian LTS), and a warning in the last 90 days of it;',
            'support that is paid for (Ubuntu Pro, RHEL ELS) does not count. In a build stage that does not ship it is one level',
            'lower. In an audit, a system under long-term support that more than ten places name is one finding with a count.',
        ].join(' '),
        why: 'Its packages get no more security fixes, and its mirrors are switched off some day, so that the build fails.',
        fix: 'Move to the release that the message names.',
        bad: 'FROM node:20-buster',
        good: 'FROM node:20-trixie',
        language: 'dockerfile',
        options: {
            'grace-days': {
                text: 'Days after the end on which nothing is said (default 0).',
                value: (0,schema/* wholeNumber */.rD)(0),
            },
            extended: {
                text: 'Products or cycles that somebody else fixes, each with `until` and `reason`: `{ "ubuntu@18.04": { until: 2028-04-30, reason: Ubuntu Pro } }`.',
                value: lifecycles_verdict/* extensions */.XO,
            },
        },
    },
    *check(facts, context) {
        const all = (0,lifecycles_verdict/* verdicts */.rY)(facts, context);
        const counts = context.mode === 'audit' ? longTermCounts(all) : new Map();
        const told = new Set();
        for (const verdict of all) {
            const { use, state } = verdict;
            if (use.role !== 'os' || (state !== 'ended' && state !== 'long-term'))
                continue;
            const key = state === 'long-term' ? cycleKey(verdict) : '';
            const count = counts.get(key) ?? 0;
            const many = count > mostPlaces;
            if (many && told.has(key))
                continue;
            told.add(key);
            const more = many ? ` It is named in ${count} places.` : '';
            yield draftOf(verdict, messageOf(verdict, context.date) + more, all, severityOf(verdict, context.date));
        }
    },
});
/** One fact that fills a report is one finding: from more places than these on. */
const mostPlaces = 10;
function longTermCounts(all) {
    const counts = new Map();
    for (const verdict of all) {
        if (verdict.use.role !== 'os' || verdict.state !== 'long-term')
            continue;
        counts.set(cycleKey(verdict), (counts.get(cycleKey(verdict)) ?? 0) + 1);
    }
    return counts;
}
function cycleKey({ product, cycle }) {
    return `${product.name}@${cycle?.cycle ?? ''}`;
}
/** Long-term support is about to end when it ends within these days. */
const lastDays = 90;
function severityOf({ use, state, cycle, intended }, date) {
    if (intended)
        return 'notice';
    if (state === 'long-term') {
        const last = cycle?.eoes;
        const ends = typeof last === 'string' && date >= (0,model_day/* addDays */.fi)(last, -lastDays);
        return ends && use.ships !== false ? 'warning' : 'notice';
    }
    return use.ships === false ? (0,finding/* lowered */.DM)('error') : undefined;
}
function messageOf(verdict, date) {
    const rest = severalSentence(verdict) + moveSentence(verdict, date) + stageSentence(verdict);
    const { state, end, cycle, product } = verdict;
    const name = messages_nameOf(verdict);
    if (product.name === 'github-actions-runner-images') {
        const when = end === null ? 'was removed' : `was removed on ${end}`;
        return `${name} ${when}: jobs that request it fail to start.${rest}`;
    }
    if (state === 'long-term') {
        return `${name} left security support on ${end}; only its volunteer LTS team still fixes part of it, until ${cycle?.eoes}.${rest}`;
    }
    const free = product.name === 'debian' && typeof cycle?.eoes === 'string'
        ? `, and its long-term support on ${cycle.eoes}`
        : '';
    const when = end === null ? 'has reached end of life' : `reached end of life on ${end}${free}`;
    return `${name} ${when}: its packages no longer get security fixes.${rest}`;
}

// EXTERNAL MODULE: ./build/analysis/lifecycles/packages.js + 2 modules
var lifecycles_packages = __webpack_require__(74591);
// EXTERNAL MODULE: ./build/model/purl.js
var purl = __webpack_require__(63217);
;// CONCATENATED MODULE: ./build/rules/eol-runtimes/end-of-life-package.js






const endOfLifePackage = defineRule({
    id: 'end-of-life-package',
    action: 'eol-runtimes',
    scope: 'tree',
    severity: { audit: 'warning', diff: 'warning' },
    needs: ['lifecycles'],
    noticeInExamples: true,
    saysEnded: true,
    docs: {
        summary: 'a framework or library that is locked at a version past its end of life',
        what: [
            'Fires on a package that endoflife.date lists (Django, Rails, Laravel, Symfony, Angular, Vue, Spring Boot, Drupal \u2026) when',
            'the version in the lockfile, or the one that a manifest pins without a lockfile, belongs to a cycle that has ended.',
            'Each product is reported once for each lockfile, at the line of the manifest that requires it.',
            'It is a notice when only other packages require it, for tools of development (ESLint, Behat), when the versions of the product live for a few months, and for',
            'npm and Composer when a newer minor version of the same major is supported.',
            'Packages whose version is not that of the product, such as clients of a server, are not reported.',
        ].join(' '),
        why: 'Security holes that are found in it are not fixed in that version, and later versions of other packages stop supporting it.',
        fix: 'Upgrade to the version that the message names.',
        bad: 'Django==3.2.25',
        good: 'Django==5.2.8',
        language: 'text',
        options: {
            'grace-days': {
                text: 'Days after the end on which nothing is reported (default 0).',
                value: (0,schema/* wholeNumber */.rD)(0),
            },
            extended: {
                text: 'Products or cycles that somebody else fixes, each with `until` and `reason`: `{ "django@3.2": { until: 2027-04-30, reason: \u2026 } }`.',
                value: lifecycles_verdict/* extensions */.XO,
            },
        },
    },
    *check(facts, context) {
        for (const found of (0,lifecycles_packages/* packageVerdicts */.pm)(facts, context)) {
            const { state } = found.verdict;
            if (state === 'ended' || state === 'older')
                yield draftFor(found, context.date);
        }
    },
});
function draftFor(found, date) {
    const { verdict, ecosystem, name, version, locked } = found;
    const severity = end_of_life_package_severityOf(found, date);
    const draft = draftOf(verdict, end_of_life_package_messageOf(found, date), [], severity);
    return {
        ...draft,
        path: found.path,
        span: found.span,
        subject: {
            kind: 'package',
            ecosystem,
            name,
            // Of the cycle, as with runtimes: a patch within one that has ended is nothing new.
            version: verdict.cycle?.cycle ?? version,
            purl: (0,purl/* purl */.E)(ecosystem, name, version),
        },
        related: locked === null ? [] : [{ ...locked, message: `${name} ${version} is locked here` }],
        details: { ...draft.details, version, direct: found.direct },
    };
}
function end_of_life_package_severityOf({ verdict, direct, ecosystem }, date) {
    const { product, cycle } = verdict;
    if (!direct || (0,lifecycles_packages/* isDevelopmentTool */.I$)(product))
        return 'notice';
    if (cycle === null)
        return undefined;
    if ((0,lifecycles_verdict/* isShortLived */.HB)(product, cycle) && !(0,lifecycles_verdict/* isFarBehind */.WP)(product, cycle, date))
        return 'notice';
    return (0,lifecycles_packages/* isWithinMajor */.PE)(product, cycle, ecosystem, date) ? 'notice' : undefined;
}
function end_of_life_package_messageOf(found, date) {
    const { verdict, name, version, through, direct, others } = found;
    const { product, cycle, end, oldest, state } = verdict;
    const as = `\`${name}\` is ${found.pinned ? 'pinned' : 'locked'} at ${version}`;
    const more = others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'package' : 'packages'} of it)`;
    const what = state === 'older'
        ? `${product.label} ${version} is older than ${oldest?.cycle}, the oldest cycle that endoflife.date lists, so it most likely has had no security fixes for years.`
        : `${product.label} ${cycle?.cycle} ${end === null ? 'has reached end of life' : `reached end of life on ${end}`} and no longer gets security fixes.`;
    const via = direct || through.length === 0 ? '' : ` It is required by \`${through[0]}\`.`;
    return `${what} ${as}${more}.${via}${moveSentence(verdict, date)}`;
}

;// CONCATENATED MODULE: ./build/rules/eol-runtimes/end-of-life-runtime.js




const endOfLifeRuntime = defineRule({
    id: 'end-of-life-runtime',
    action: 'eol-runtimes',
    noticeInExamples: true,
    saysEnded: true,
    scope: 'tree',
    severity: { audit: 'error', diff: 'error' },
    needs: ['lifecycles'],
    docs: {
        summary: 'a language, database, server or tool that is past its end of life',
        what: [
            'Fires where a place names a version of a runtime whose last supported day, as endoflife.date has it, is over:',
            'image tags, version files, `engines`, setup actions, Lambda runtimes and more.',
            'The last supported day is still supported. A tag that names several cycles (`mysql:8`) and a range count only when',
            'everything they admit has ended; `>=18`, `latest` and the `go` line of go.mod say nothing.',
            'Go is a warning, as are images whose vendor keeps patching them. Rust and others whose versions end with the next',
            'release are a notice, and a warning from twelve releases behind.',
            'What a pipeline runs on counts like what ships: it holds the keys that publish and deploy.',
            'Versions that are old on purpose are notices: one of several values of a test matrix, a job, service or file for',
            'each version, and the minimum that a manifest or a name (`msrv`, `MIN_PYTHON`, `oldest`) states.',
        ].join(' '),
        why: 'Nobody fixes security holes in it any more, and packages stop supporting it, so that the next change of the base image moves them all at once.',
        fix: 'Move to the cycle that the message names.',
        bad: 'FROM python:3.6-buster',
        good: 'FROM python:3.14-trixie',
        language: 'dockerfile',
        options: {
            'grace-days': {
                text: 'Days after the end on which nothing is said (default 0).',
                value: (0,schema/* wholeNumber */.rD)(0),
            },
            extended: {
                text: 'Products or cycles that somebody else fixes, each with `until` and `reason`: `{ "python@3.8": { until: 2027-04-30, reason: \u2026 } }`.',
                value: lifecycles_verdict/* extensions */.XO,
            },
        },
    },
    *check(facts, context) {
        const all = (0,lifecycles_verdict/* verdicts */.rY)(facts, context);
        for (const verdict of all) {
            if (verdict.use.role !== 'runtime' || verdict.state !== 'ended')
                continue;
            yield draftOf(verdict, end_of_life_runtime_messageOf(verdict, context.date), all, end_of_life_runtime_severityOf(verdict, context.date));
        }
    },
});
function end_of_life_runtime_severityOf({ use, product, cycle, intended }, date) {
    if (intended)
        return 'notice';
    if ((0,lifecycles_verdict/* isShortLived */.HB)(product, cycle))
        return (0,lifecycles_verdict/* isFarBehind */.WP)(product, cycle, date) ? 'warning' : 'notice';
    return (0,lifecycles_verdict/* isRapid */.rN)(product, cycle) || use.vendor !== undefined ? 'warning' : undefined;
}
function end_of_life_runtime_messageOf(verdict, date) {
    const { product, end } = verdict;
    const name = messages_nameOf(verdict);
    const what = product.name === 'aws-lambda'
        ? `${name} was deprecated ${end === null ? 'some time ago' : `on ${end}`}: AWS no longer patches it and will later block updates to functions that use it.`
        : `${name} ${end === null ? 'has reached end of life' : `reached end of life on ${end}`} and no longer gets security fixes.`;
    return (what +
        severalSentence(verdict) +
        vendorSentence(verdict) +
        moveSentence(verdict, date) +
        stageSentence(verdict));
}

;// CONCATENATED MODULE: ./build/rules/eol-runtimes/end-of-life-soon.js





const endOfLifeSoon = defineRule({
    id: 'end-of-life-soon',
    action: 'eol-runtimes',
    noticeInExamples: true,
    scope: 'tree',
    severity: { audit: 'warning', diff: 'warning' },
    needs: ['lifecycles'],
    docs: {
        summary: 'a runtime or operating system that ends within the next `warn-days`',
        what: [
            'Fires where a runtime or operating system is still supported and its last supported day is at most `warn-days` away,',
            'and on a runner image whose removal is announced.',
            'Versions that live for a few weeks anyway (Rust, Deno) are not reported.',
        ].join(' '),
        why: 'Moving takes longer than the days that are left, and a runtime that was just moved to should not be on its way out.',
        fix: 'Plan the move to the cycle that the message names; in a change that moves already, go there right away.',
        bad: 'FROM python:3.10',
        good: 'FROM python:3.14',
        language: 'dockerfile',
        options: {
            'warn-days': {
                text: 'How many days before the end it is reported (default 90).',
                value: (0,schema/* wholeNumber */.rD)(0),
            },
            extended: {
                text: 'Products or cycles that somebody else fixes, each with `until` and `reason`.',
                value: lifecycles_verdict/* extensions */.XO,
            },
        },
    },
    *check(facts, context) {
        const all = (0,lifecycles_verdict/* verdicts */.rY)(facts, context);
        for (const verdict of all) {
            if (verdict.state !== 'ending' || (0,lifecycles_verdict/* isShortLived */.HB)(verdict.product, verdict.cycle))
                continue;
            yield draftOf(verdict, end_of_life_soon_messageOf(verdict, context.date), all, end_of_life_soon_severityOf(verdict));
        }
    },
});
function end_of_life_soon_severityOf({ use, product, cycle, intended }) {
    if (intended || (use.role === 'os' && use.ships === false))
        return 'notice';
    // Somebody goes on fixing it for free: nothing has to happen within these days.
    return cycle !== null && (0,cycles/* hasFreeExtension */.Sz)(product.name, cycle) ? 'notice' : undefined;
}
function end_of_life_soon_messageOf(verdict, date) {
    const { end, product } = verdict;
    const rest = severalSentence(verdict) + vendorSentence(verdict) + moveSentence(verdict, date) + stageSentence(verdict);
    const name = messages_nameOf(verdict);
    if (product.name === 'github-actions-runner-images') {
        return `${name} is deprecated and will be removed on ${end}; jobs that request it will then fail to start.${rest}`;
    }
    if (product.name === 'aws-lambda')
        return `${name} will be deprecated on ${end}: AWS will no longer patch it after that day.${rest}`;
    return `${name} reaches end of life on ${end} and will no longer get security fixes after that day.${rest}`;
}

;// CONCATENATED MODULE: ./build/rules/eol-runtimes/unlisted-cycle.js



const unlistedCycle = defineRule({
    id: 'unlisted-cycle',
    action: 'eol-runtimes',
    noticeInExamples: true,
    saysEnded: true,
    scope: 'tree',
    severity: { audit: 'warning', diff: 'warning' },
    needs: ['lifecycles'],
    docs: {
        summary: 'a version older than the oldest that endoflife.date lists',
        what: [
            'Fires on a version below the oldest cycle of its product: Node.js 0.12, Terraform 0.11, Redis 4.',
            'A gap between two listed cycles is not reported, because nobody has recorded what became of it.',
        ].join(' '),
        why: 'Nobody keeps track of it any more; it has most likely been without security fixes for years.',
        fix: 'Move to a cycle that is supported.',
        bad: 'FROM hashicorp/terraform:0.11.14',
        good: 'FROM hashicorp/terraform:1.15.9',
        language: 'dockerfile',
        options: {
            extended: {
                text: 'Products that somebody else fixes, each with `until` and `reason`.',
                value: lifecycles_verdict/* extensions */.XO,
            },
        },
    },
    *check(facts, context) {
        const all = (0,lifecycles_verdict/* verdicts */.rY)(facts, context);
        for (const verdict of all) {
            if (verdict.state !== 'older' || verdict.use.vendor !== undefined)
                continue;
            const severity = verdict.intended ? 'notice' : undefined;
            yield draftOf(verdict, unlisted_cycle_messageOf(verdict, context.date), all, severity);
        }
    },
});
function unlisted_cycle_messageOf(verdict, date) {
    const { product, use, oldest } = verdict;
    const what = `${product.label} ${use.version} is older than ${oldest?.cycle}, the oldest cycle that endoflife.date lists, so it most likely has had no security fixes for years.`;
    return what + moveSentence(verdict, date) + stageSentence(verdict);
}

;// CONCATENATED MODULE: ./build/rules/eol-runtimes/index.js





const eolRuntimes = [
    endOfLifeRuntime,
    endOfLifeOs,
    endOfLifePackage,
    endOfLifeSoon,
    unlistedCycle,
];

// EXTERNAL MODULE: ./build/versions/identity.js
var identity = __webpack_require__(61436);
;// CONCATENATED MODULE: ./build/analysis/upgrades/lockfile-changes.js


/** Entries of the packages that a change touches, found in one pass over each tree. */
function lockedSteps({ base, head, upgrades }) {
    const packages = upgrades.filter(({ ecosystem, change }) => isPackage(ecosystem) && change !== 'removed' && change !== 'added');
    if (packages.length === 0)
        return [];
    const keys = new Set(packages.map(keyOf));
    const old = lockfile_changes_grouped(base, keys);
    const now = lockfile_changes_grouped(head, keys);
    return packages.map((upgrade) => {
        const before = nearest(old.get(keyOf(upgrade)) ?? [], upgrade.path);
        const present = (now.get(keyOf(upgrade)) ?? []).filter(({ path }) => path === upgrade.path);
        const versions = new Set(before.map(({ version }) => version));
        const fresh = present.filter(({ version }) => !versions.has(version));
        // Same versions: what changed is where they come from or their content.
        return {
            upgrade,
            before,
            after: fresh.length > 0 ? fresh : present,
            present,
            comparable: formatOf(before[0], base) === formatOf(present[0], head),
        };
    });
}
function formatOf(locked, facts) {
    if (locked === undefined)
        return null;
    return facts.all('lockfile').find(({ path }) => path === locked.path)?.format ?? null;
}
function isPackage(ecosystem) {
    return ecosystem !== 'docker' && ecosystem !== 'github';
}
function keyOf({ ecosystem, name }) {
    return (0,identity/* packageKey */.MO)(ecosystem, name);
}
function lockfile_changes_grouped(facts, keys) {
    const groups = new Map();
    for (const locked of facts.all('locked')) {
        const key = keyOf(locked);
        if (!keys.has(key))
            continue;
        const list = groups.get(key);
        if (list)
            list.push(locked);
        else
            groups.set(key, [locked]);
    }
    return groups;
}
/** Of the same lockfile; of one in the same folder when that was replaced; else of any, for a moved one. */
function nearest(entries, path) {
    const same = entries.filter((entry) => entry.path === path);
    if (same.length > 0)
        return same;
    const beside = entries.filter((entry) => (0,workspace/* folderOf */.yS)(entry.path) === (0,workspace/* folderOf */.yS)(path));
    return beside.length > 0 ? beside : entries;
}

// EXTERNAL MODULE: ./build/versions/image-tag.js
var image_tag = __webpack_require__(10756);
// EXTERNAL MODULE: ./build/versions/index.js + 5 modules
var build_versions = __webpack_require__(87597);
// EXTERNAL MODULE: ./build/versions/release-links.js
var release_links = __webpack_require__(63385);
;// CONCATENATED MODULE: ./build/rules/lockfile-majors/version-changes.js





/** Steps that break, one per package and pair of versions, however many lockfiles take it. */
function breakingMoves(change) {
    const moves = new Map();
    for (const upgrade of change.upgrades) {
        if (upgrade.bump !== 'major')
            continue;
        const by = (0,build_versions/* comparisonFor */.DE)(upgrade.ecosystem, upgrade.name);
        for (const pair of upgrade.pairs ?? []) {
            if (pair.bump !== 'major')
                continue;
            const key = `${(0,identity/* packageKey */.MO)(upgrade.ecosystem, upgrade.name)}\0${pair.from}\0${pair.to}`;
            const move = moves.get(key);
            if (move)
                move.places.push(upgrade);
            else {
                const direction = by.compare(pair.from, pair.to) < 0 ? 'up' : 'down';
                moves.set(key, { pair, direction, places: [upgrade] });
            }
        }
    }
    return [...moves.values()].map(({ pair, direction, places }) => {
        const first = places.find(({ direct }) => direct === true) ?? places[0];
        const ordered = [first, ...places.filter((place) => place !== first)];
        return { pair, direction, places: ordered, direct: first.direct };
    });
}
function subjectOf({ ecosystem, name }, version) {
    const kind = ecosystem === 'docker' ? 'image' : ecosystem === 'github' ? 'action' : 'package';
    return { kind, ecosystem, name, version, purl: (0,purl/* purl */.E)(ecosystem, name, version) };
}
/** `a direct dependency`, `which express brings in through body-parser`, or nothing where the lockfile does not say. */
function standing({ ecosystem, direct, through, }) {
    if (ecosystem === 'docker' || ecosystem === 'github')
        return '';
    if (direct === true)
        return ', a direct dependency';
    const [root, next, ...others] = [...through].reverse();
    if (root === undefined)
        return direct === false ? ', a transitive dependency' : '';
    if (next === undefined)
        return `, which \`${root}\` brings in`;
    const chain = others.length > 1 ? `\`${next}\` and others` : [next, ...others].map((one) => `\`${one}\``).join(' and ');
    return `, which \`${root}\` brings in through ${chain}`;
}
/** The same between two commas, after a name. */
function aside(upgrade) {
    const words = standing(upgrade);
    return words === '' ? '' : `${words},`;
}
/** A draft at the move's first place, with the other lockfiles as related ones. */
function version_changes_draftOf(move, { message, details }) {
    const { pair, places, direct } = move;
    const [place, ...others] = places;
    const { bump, from, to } = pair;
    const links = linksOf(move);
    return {
        path: place.path,
        span: place.span,
        message,
        subject: subjectOf(place, to),
        related: others.map(({ path, span, name }) => ({
            path,
            span,
            message: `\`${name}\` ${from} \u2192 ${to} here too`,
        })),
        details: { from, to, bump, direct, through: place.through, links, ...details },
        key: `${from} ${to}`,
    };
}
/** Of several copies each has a step of its own; the upgrade's links are those of the highest. */
function linksOf({ pair, places }) {
    const { ecosystem, name, from, to, links } = places[0];
    if (links !== undefined && pair.to === to.at(-1) && pair.from === from.at(-1))
        return links;
    const notes = (links ?? []).filter(({ kind }) => kind === 'notes');
    if (places[0].public === false)
        return (links ?? []).filter(({ kind }) => kind === 'comparison');
    return [...notes, ...(0,release_links/* releaseLinks */.j)(ecosystem, name, pair.from, pair.to)];
}
/** The image stays at its version, and the operating system in its tag moves. */
function isOfSystem({ pair, places }) {
    if (places[0].ecosystem !== 'docker')
        return false;
    const [from, to] = [(0,image_tag/* parseImageTag */.DO)(pair.from), (0,image_tag/* parseImageTag */.DO)(pair.to)];
    return from !== null && to !== null && from.version === to.version;
}
/** Types and stubs: nothing of them runs. */
function isTyping({ places }) {
    const { ecosystem, name } = places[0];
    if (ecosystem === 'npm')
        return name.startsWith('@types/');
    return ecosystem === 'pypi' && /^types-|-stubs$/.test(name);
}
/** Why numbers below 1.0 can break although the first one stays. */
function breakWords({ pair: { from, to }, places }) {
    if (isOfSystem({ pair: { from, to, bump: 'major' }, places }))
        return 'another operating system';
    if (places[0].ecosystem === 'docker')
        return 'major';
    const numbers = [from, to].map((version) => /^[^0-9]*(\d+)/.exec(version)?.[1]);
    return numbers[0] === '0' && numbers[1] === '0' ? 'major: below 1.0, a minor bump may break' : 'major';
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/added-install-script.js



const addedInstallScript = defineRule({
    id: 'added-install-script',
    action: 'lockfile-majors',
    scope: 'change',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'a package version that runs a script at install where the one before did not',
        what: 'Fires when a lockfile says that the new version of a package has an install script (`hasInstallScript`, `requiresBuild`) and none of the versions it replaces had one. Only formats that say so are judged: package-lock from version 2 on and pnpm up to version 6. A package that is wholly new is not compared with anything.',
        why: 'An install script runs with the privileges of the installing user, in CI next to its secrets. Compromised packages often gain one in a patch release, and the lockfile is the only place where that is visible before it runs.',
        fix: 'Look at what the script does. Install with `--ignore-scripts`, or allow it by name, when you do not need it.',
        bad: '"node_modules/left-pad": { "version": "1.3.1", "hasInstallScript": true }   (1.3.0 had none)',
        good: '"node_modules/left-pad": { "version": "1.3.0" }',
        language: 'json',
    },
    *check(change) {
        const told = new Set();
        for (const { upgrade, before, after } of lockedSteps(change)) {
            const place = after.find((locked) => locked.installScript === true);
            if (place === undefined || before.some((locked) => locked.installScript === true))
                continue;
            if (before.length === 0 || !tellsOfScripts(before[0], change.base))
                continue;
            const key = `${place.name}\0${place.version}`;
            if (told.has(key))
                continue;
            told.add(key);
            const old = upgrade.from.join(', ');
            yield {
                path: place.path,
                span: place.span,
                message: `\`${place.name}\` ${place.version}${aside(upgrade)} runs a script when it is installed, which ${old} did not: it runs with the installing user's privileges. Read the script first, or install with \`--ignore-scripts\``,
                subject: subjectOf(upgrade, place.version),
                details: { from: old, to: place.version, bump: upgrade.bump, direct: upgrade.direct },
            };
        }
    },
});
/** Silence means no script only where the format has a word for it. */
function tellsOfScripts({ path }, base) {
    return base.all('lockfile').some((lockfile) => lockfile.path === path && hasWord(lockfile));
}
function hasWord({ format, formatVersion }) {
    const version = Number.parseFloat(formatVersion ?? '');
    if (format === 'package-lock' || format === 'npm-shrinkwrap')
        return version >= 2;
    return format === 'pnpm' || format === 'pnpm-lock' ? version < 9 : false;
}

// EXTERNAL MODULE: ./build/model/content.js
var content = __webpack_require__(73967);
;// CONCATENATED MODULE: ./build/rules/lockfile-majors/changed-integrity.js





const changedIntegrity = defineRule({
    id: 'changed-integrity',
    action: 'lockfile-majors',
    scope: 'change',
    severity: { audit: 'error', diff: 'error' },
    docs: {
        summary: 'a locked version that is the same and has a different hash',
        what: [
            'Fires when a lockfile keeps a package at its version and gives one file of it a different hash. Only hashes of',
            'the same file and algorithm are compared: the wheel or sdist by its name, the gem of one platform, the build of',
            'a Conda package, the archive that the format knows. Files that are added or left out, hashes of another kind',
            '(sha1 \u2192 sha512), other commits of a git repository, podspecs in a folder and patched packages are silent. Where',
            'a format does not say which file a hash is of (`--hash` in requirements, `Pipfile.lock`, the `h1` of a Terraform',
            'provider) and none is shared, it is a notice: the hashes may be those of other files of the release.',
        ].join(' '),
        why: 'A published version never changes its content. A different hash means other code under the same number: a replaced upload, a mirror that rebuilds, a lockfile edited by hand.',
        fix: 'Put the old hash back and install. If that fails, the registry\u2019s content really differs from what was reviewed: find out why before anything runs.',
        bad: '"version": "1.3.0", "integrity": "sha512-BBBB\u2026"   (was sha512-AAAA\u2026)',
        good: '"version": "1.3.0", "integrity": "sha512-AAAA\u2026"',
        language: 'json',
    },
    *check(change) {
        const told = new Set();
        for (const { upgrade, before, present, comparable } of lockedSteps(change)) {
            if (!comparable)
                continue;
            const found = replacedIn(present, before);
            if (found === null)
                continue;
            const { place, from, verdict } = found;
            const key = `${place.ecosystem}\0${place.name}\0${place.version}`;
            if (told.has(key))
                continue;
            told.add(key);
            yield {
                path: place.path,
                span: place.span,
                message: verdict === 'replaced' ? replacedWords(place) : unprovenWords(place),
                subject: subjectOf(upgrade, place.version),
                details: { version: place.version, from, to: place.integrity, direct: upgrade.direct },
                ...(verdict === 'unproven' ? { severity: 'notice' } : {}),
            };
        }
        yield* changedHashes(change);
    },
});
/** go.sum keeps hashes apart from the versions in use: a pair of module and version has one for ever. */
function* changedHashes({ base, head }) {
    const before = new Map(base.all('locked-hash').map((hash) => [hashKey(hash), hash.integrity]));
    for (const { path, span, ecosystem, name, version, integrity } of head.all('locked-hash')) {
        const old = before.get(hashKey({ path, name, version }));
        if (old === undefined || (0,content/* contentChange */.aR)(old, integrity) !== 'replaced')
            continue;
        yield {
            path,
            span,
            message: `\`${name}\` ${version} has a different hash for the same version, so its content changed. Put the old hash back, and find out who changed the content if building then fails.`,
            subject: { kind: 'package', ecosystem, name, version, purl: (0,purl/* purl */.E)(ecosystem, name, version) },
            details: { version, from: old, to: integrity, direct: null },
        };
    }
}
function hashKey({ path, name, version }) {
    return `${path}\0${name}\0${version}`;
}
/** The worst of the copies: one that is proven before one that may be. */
function replacedIn(present, before) {
    let unproven = null;
    for (const place of present) {
        const same = before.filter((old) => old.version === place.version && isOneFile(old, place));
        const verdicts = same.map((old) => (0,content/* contentChange */.aR)(old.integrity, place.integrity));
        if (verdicts.length === 0 || verdicts.includes('same'))
            continue;
        const from = same[0].integrity;
        if (verdicts.every((one) => one === 'replaced'))
            return { place, from, verdict: 'replaced' };
        unproven ??= { place, from, verdict: 'unproven' };
    }
    return unproven;
}
/**
 * Whether their hashes can be of one thing. A commit of a git repository is content of its own, and an archive at
 * another address is another file.
 */
function isOneFile(old, now) {
    if (old.origin.type === 'git' || now.origin.type === 'git')
        return isTag(old) && isTag(now);
    if (old.origin.type === 'url' && now.origin.type === 'url') {
        return old.origin.url === now.origin.url && !isBranchArchive(now.origin.url);
    }
    return true;
}
/** A commit that is known by a tag: whoever moves the tag changes what the version is. */
function isTag({ integrity, version }) {
    return integrity?.startsWith('commit:') === true && !/^[0-9a-f]{40}$/.test(version);
}
/** `\u2026/archive/refs/heads/main.tar.gz`, `\u2026/tarball/master`: a branch moves on. */
function isBranchArchive(url) {
    return /\/(?:refs\/heads\/|(?:archive|tarball|zipball|tar\.gz|zip)\/(?:refs\/heads\/)?[^/\d]+$)/.test(url);
}
function replacedWords({ name, version, integrity, origin }) {
    const kind = /^[a-z]+(?=:)/.exec(integrity ?? '')?.[0];
    if (kind === 'podspec') {
        return `The podspec of \`${name}\` ${version} has a different checksum for the same version, so where the pod comes from or how it is built changed. Find out what changed in it, or put the old checksum back.`;
    }
    if (kind === 'commit') {
        const what = origin.type === 'git' ? 'its tag was moved' : 'its release was replaced';
        return `\`${name}\` ${version} is another commit than before, so ${what} and its content changed. Put the old commit back, and find out who moved it.`;
    }
    return `\`${name}\` ${version} has a different hash for the same version, so its content changed. Put the old hash back, and find out who changed the content if installing then fails.`;
}
function unprovenWords({ name, version }) {
    return `\`${name}\` ${version} shares no hash with before at the same version. The lockfile does not say which file each hash is of, so they may be of other files or platforms of that release, or its content changed. Keep the old hashes beside the new ones to be sure.`;
}

;// CONCATENATED MODULE: ./build/data/license-names.js
/**
 * Names that packages give for licenses beside the identifiers of https://spdx.org/licenses/, in lower case, without
 * `the`, `license` and `version`, with hyphens between words. After npm's spdx-correct and conda-forge's advice.
 */
const licenseNames = new Map(Object.entries({
    mit: 'expat x11/mit mit/x11 mit-x11 x11-mit mit/expat mit-expat mit-mit mit-style opensource-mit',
    isc: 'isc-isc iscl',
    '0bsd': 'bsd-0-clause zero-clause-bsd bsd-zero-clause 0-clause-bsd free-public-1.0.0',
    'bsd-2-clause': '2-clause-bsd bsd-2 bsd2 bsd-2clause bsd2clause simplified-bsd bsd-simplified freebsd bsd-freebsd bsd-2-clause-freebsd bsd-2-clause-simplified simplified-bsd-2-clause bsd-2-clauses',
    'bsd-3-clause': '3-clause-bsd bsd-3 bsd3 bsd-3clause bsd3clause new-bsd bsd-new modified-bsd bsd-modified revised-bsd bsd-revised new-bsd-3-clause bsd-3-clause-new bsd-3-clauses new-bsd-bsd-3-clause bsd-3-clause-new-or-revised bsd-3-clause-bsd-3-clause',
    'bsd-4-clause': '4-clause-bsd bsd-4 bsd4 original-bsd bsd-original old-bsd bsd-old',
    'apache-2.0': 'apache2 apache-2 apache2.0 apachev2 apachev2.0 apl2 apl-2.0 asl-2.0 asl2 al2 al-2.0 apache-software-2.0 apache-software-2 apache-2.0-apache-2.0 asf-2.0 apache-public-2.0',
    bsd: 'bsd-style bsd-like bsd-derived',
    apache: 'apache-software asl asf',
    'mpl-2.0': 'mpl2 mpl-2 mpl2.0 mozilla-public-2.0 mozilla-public-2 mozilla-2.0 mozilla-public-2.0-mpl-2.0',
    'mpl-1.1': 'mpl1.1 mozilla-public-1.1',
    mpl: 'mozilla-public mozilla',
    'epl-1.0': 'epl-1 epl1 eclipse-public-1.0 eclipse-public-v-1.0 eclipse-public---v-1.0',
    'epl-2.0': 'epl-2 epl2 eclipse-public-2.0 eclipse-public-v-2.0 eclipse-public---v-2.0',
    'cddl-1.0': 'cddl cddl-1 common-development-and-distribution-1.0',
    'eupl-1.2': 'european-union-public-1.2 eupl1.2',
    'bsl-1.0': 'boost boost-1.0 boost-software boost-software-1.0 bsl1.0',
    'busl-1.1': 'business-source-1.1 busl bsl-1.1 business-source',
    'cc0-1.0': 'cc0 cc-0 cc0-1 cc0-1.0-universal creative-commons-zero cc-zero cc0-universal',
    unlicense: 'unlicence',
    wtfpl: 'wtfpl-2.0 wtfpl2 do-what-the-fuck-you-want-to-public do-wtf-you-want-to wtfplv2',
    zlib: 'zlib/libpng zlib-libpng zlib-libpng-license zlib/png',
    'psf-2.0': 'psf python-software-foundation psfl python-software-foundation-psf psf-based',
    'python-2.0': 'python-2',
    'artistic-2.0': 'artistic2 artistic-2 perl-artistic-2.0',
    'blueoak-1.0.0': 'blue-oak blueoak blueoak-1.0 blue-oak-model-1.0.0 blueoak-model-1.0.0',
    'ofl-1.1': 'ofl sil-ofl-1.1 sil-open-font-1.1 ofl1.1 sil-ofl sil-open-font',
    'ms-pl': 'mspl microsoft-public',
    hpnd: 'historical-permission-notice-and-disclaimer',
    'upl-1.0': 'upl universal-permissive-1.0',
    'public-domain': 'publicdomain pd publi-domain licenseref-public-domain',
    proprietary: 'unlicensed commercial propriatary all-rights-reserved closed closed-source copyrighted licenseref-proprietary licenseref-commercial proprietary-commercial commercial-proprietary private',
    custom: 'see-in-file other-see-in-file see-file custom-eula',
}).flatMap(([identifier, names]) => names.split(' ').map((name) => [name, identifier])));
/** What says that nobody says. */
const unsaidLicenses = new Set('unknown none noassertion other n/a na null undefined tbd todo - . ?'.split(' '));
/** Names of whole families: naming the member afterwards changes no license. */
const licenseFamilies = new Set('bsd gpl lgpl agpl apache mpl epl cddl eupl cc cc-by cc-by-sa cc-by-nc artistic python zpl osl afl ofl gfdl'.split(' '));

;// CONCATENATED MODULE: ./build/analysis/upgrades/licenses.js

/** Longer texts are the license itself. */
const longest = 1000;
/**
 * Whether two texts name one license: order, case, spelling (`Apache License 2.0`, `Apache-2.0`) and old identifiers
 * are no difference, nor is a name that leaves open what the other says (`BSD`, `GPL-3.0`). Null where one names none.
 */
function isSameLicense(a, b) {
    const [one, other] = [readLicense(a), readLicense(b)];
    return one === null || other === null ? null : isAlike(one, other);
}
function readLicense(written) {
    if (written.length > longest)
        return written.trim();
    const text = written
        .replace(/[ ,]+or (?:any )?(?:later|newer|greater)(?: versions?)?(?![\w-])/gi, '-or-later')
        .replace(/\|{1,2}/g, ' or ');
    const whole = licenses_nameOf(text);
    if (whole === '' || unsaidLicenses.has(whole))
        return null;
    // `The MIT License (MIT)` and `MIT/X11` would else be read as expressions.
    if (licenseNames.has(whole))
        return simple(text);
    const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
    const reader = new Expression(tokens.flatMap(split));
    return reader.read() ?? simple(text);
}
/** `MIT/Apache-2.0` is what Cargo wrote; an address and a part of a name stay whole. */
function split(token) {
    if (token.includes('://') || !token.includes('/'))
        return [token];
    return token.split('/').flatMap((part, index) => (index === 0 ? [part] : ['or', part]));
}
/** Words between operators and parentheses are one name. */
class Expression {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    /** Null for what is no expression. */
    read() {
        const found = this.#joined('or');
        return this.#at === this.#tokens.length ? found : null;
    }
    #joined(operator) {
        const parts = [];
        do {
            const part = operator === 'or' ? this.#joined('and') : this.#operand();
            if (part === null)
                return null;
            if (typeof part !== 'string' && part.joined === operator)
                for (const one of part.parts)
                    parts.push(one);
            else
                parts.push(part);
        } while (this.#takes(operator));
        const byKey = new Map(parts.map((part) => [licenses_keyOf(part), part]));
        const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
        return sorted.length === 1 ? sorted[0] : { joined: operator, parts: sorted };
    }
    #operand() {
        if (this.#takes('(')) {
            const inner = this.#joined('or');
            return this.#takes(')') ? inner : null;
        }
        const words = [];
        for (let word = this.#tokens[this.#at]; word !== undefined; word = this.#tokens[this.#at]) {
            if (/^(?:[()]|and|or)$/i.test(word))
                break;
            words.push(word);
            this.#at++;
        }
        return words.length === 0 ? null : simple(words.join(' '));
    }
    #takes(word) {
        if (this.#tokens[this.#at]?.toLowerCase() !== word)
            return false;
        this.#at++;
        return true;
    }
}
function licenses_keyOf(license) {
    if (typeof license === 'string')
        return license;
    return `(${license.parts.map(licenses_keyOf).join(` ${license.joined} `)})`;
}
/** `GPL-2.0-only WITH Classpath-exception-2.0` is a license of its own. */
function simple(text) {
    const [license = '', ...exceptions] = text.split(/ with /i);
    return [usualName(license), ...exceptions.map((one) => one.trim().toLowerCase())].join(' with ');
}
const gnu = /^(?:gnu-)?([al]?gpl)[- ]?v?(\d)(?:\.(\d))?(-?\+|-or-later|-or-newer|-or-greater|-only)?$/;
function usualName(text) {
    const name = licenses_nameOf(text);
    if (/^see-(?:in|at)(?:-|$)/.test(name) || name.startsWith('custom:'))
        return 'custom';
    const [, family, major, minor = '0', which] = gnu.exec(name) ?? [];
    if (family === undefined)
        return licenseNames.get(name) ?? name;
    const ending = which === undefined ? '' : which === '-only' ? '-only' : '-or-later';
    return `${family}-${major}.${minor}${ending}`;
}
/** `The Apache License, Version 2.0` \u2192 `apache-2.0`; of an address what it ends in. */
function licenses_nameOf(text) {
    const address = /^https?:\/\/[^\s?#]*?\/([^/\s?#]+)\/?(?:[?#].*)?$/.exec(text.trim())?.[1];
    const words = (address ?? text)
        .toLowerCase()
        .replace(/\.(?:html|php|txt|md)$/, '')
        .replace(/gnu (?:(lesser|library|affero) )?general public/g, (_, kind) => kind === undefined ? 'gpl' : kind === 'affero' ? 'agpl' : 'lgpl')
        .split(/[\s,;_"'()-]+/)
        .filter((word) => word !== '' && !/^(?:the|licen[cs]ed?|version|v)$/.test(word))
        .map((word) => word.replace(/^v(?=\d)/, ''));
    const name = words.join('-');
    // http://www.apache.org/licenses/LICENSE-2.0
    return address !== undefined && /^\d/.test(name) && text.includes('apache.org') ? `apache-${name}` : name;
}
function isAlike(a, b) {
    if (typeof a === 'string' && typeof b === 'string') {
        return a === b || isFamilyOf(a, b) || isFamilyOf(b, a);
    }
    if (typeof a === 'string' || typeof b === 'string' || a.joined !== b.joined)
        return false;
    return a.parts.length === b.parts.length && a.parts.every((part, index) => isAlike(part, b.parts[index]));
}
/** `bsd` of `bsd-3-clause`, `gpl-3.0` of `gpl-3.0-or-later`. */
function isFamilyOf(family, member) {
    if (!member.startsWith(`${family}-`))
        return false;
    return licenseFamilies.has(family) || /^[al]?gpl-\d\.\d$/.test(family);
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/changed-license.js




const changedLicense = defineRule({
    id: 'changed-license',
    action: 'lockfile-majors',
    scope: 'change',
    severity: { audit: 'notice', diff: 'notice' },
    docs: {
        summary: 'a package whose new version has another license, as the lockfile has it',
        what: [
            'Fires when the lockfile names another license for the new version of a package than for the one before. Formats',
            'that carry licenses are judged: package-lock.json from version 2 on, composer.lock, and the conda packages of',
            'pixi.lock. Silent where one side names none, and where only the words are others: order and case of an SPDX',
            'expression, usual names (`Apache License 2.0`), old identifiers, and a family whose member is named now (`BSD`,',
            '`BSD-3-Clause`). One finding for each pair of licenses in a lockfile, with all packages that take the step.',
        ].join(' '),
        why: 'A license can change in any release, most often in a major one, and an update bot does not mention it. What you ship may then fall under terms that nobody agreed to: AGPL, a source-available license, a commercial one.',
        fix: 'Read the new license. Stay at the version before, or replace the package, where its terms do not fit.',
        bad: '"node_modules/left-pad": { "version": "2.0.0", "license": "AGPL-3.0-only" }   (1.3.0: "MIT")',
        good: '"node_modules/left-pad": { "version": "1.3.1", "license": "MIT" }',
        language: 'json',
    },
    *check(change) {
        const groups = new Map();
        for (const step of lockedSteps(change)) {
            for (const found of relicensed(step)) {
                const key = `${found.upgrade.path}\0${found.from}\0${found.to}`;
                const group = groups.get(key);
                if (group)
                    group.push(found);
                else
                    groups.set(key, [found]);
            }
        }
        for (const group of groups.values()) {
            const first = group.find(({ upgrade }) => upgrade.direct === true) ?? group[0];
            const { place, old, upgrade, from, to } = first;
            const others = group.filter((one) => one !== first);
            const isOne = others.length === 0;
            const subject = isOne ? `${aside(upgrade)} is` : ` and ${others.length} more are`;
            const advice = isOne ? `stay at \`${old.version}\`` : 'stay at the versions before';
            yield {
                path: place.path,
                span: place.span,
                message: `\`${place.name}\` ${place.version}${subject} licensed under ${changed_license_shown(to)} instead of ${changed_license_shown(from)}: the terms for using and shipping it may differ. Read the new license, or ${advice}`,
                subject: subjectOf(upgrade, place.version),
                related: others.slice(0, 20).map((one) => ({
                    path: one.place.path,
                    span: one.place.span,
                    message: `\`${one.place.name}\` ${one.old.version} \u2192 ${one.place.version} too`,
                })),
                details: {
                    from,
                    to,
                    versions: { from: old.version, to: place.version },
                    packages: [first, ...others].map((one) => one.place.name),
                    direct: upgrade.direct,
                },
                key: `${from} ${to}`,
            };
        }
    },
});
/** Entries whose license none of the versions that they replace had; one for each version. */
function* relicensed({ upgrade, before, after }) {
    const told = new Set();
    for (const place of after) {
        const to = place.license ?? null;
        if (to === null || told.has(place.version))
            continue;
        told.add(place.version);
        const licensed = replaced(upgrade, place, before).filter(({ license }) => (license ?? null) !== null);
        const [old] = licensed;
        if (old === undefined || licensed.some((one) => isSameLicense(one.license, to) !== false))
            continue;
        yield { upgrade, place, old, from: old.license, to };
    }
}
/** The version that became this one; all of them where nobody can say which. */
function replaced({ pairs = [] }, { version }, before) {
    const from = new Set(pairs.filter(({ to }) => to === version).map((pair) => pair.from));
    const paired = before.filter((old) => from.has(old.version));
    return paired.length > 0 ? paired : before;
}
/** Lockfiles can hold whole texts. */
function changed_license_shown(license) {
    const line = license.replace(/\s+/g, ' ').trim();
    return `\`${line.length > 80 ? `${line.slice(0, 79)}\u2026` : line}\``;
}

// EXTERNAL MODULE: ./build/model/dependency.js
var dependency = __webpack_require__(79973);
// EXTERNAL MODULE: ./build/model/origin.js
var model_origin = __webpack_require__(71506);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/allowed.js



/** The configuration's `allow`: exact names or globs, never prefixes. Asked with every name that a subject goes by. */
function allowed(options) {
    const { allow } = options;
    const patterns = Array.isArray(allow) ? allow.filter((one) => typeof one === 'string') : [];
    if (patterns.length === 0)
        return () => false;
    const matches = picomatch(patterns, { nocase: true, dot: true });
    return (names) => names.some((name) => matches(name));
}
/** For the rules about images. */
const allowImages = {
    text: 'Images that are reported as notices, exact or glob, short or in full: `node`, `docker.io/library/node`, `ghcr.io/my-org/*`.',
    value: schema/* nameList */.OD,
};
/** Every spelling of an image's name: `node`, `library/node`, `docker.io/library/node`, each also with its tag. */
function namesOfImage(reference) {
    const { registry, repository, tag } = reference;
    const names = [(0,image_reference/* imageName */.tO)(reference), `${registry}/${repository}`];
    if (registry === 'docker.io')
        names.push(repository, `docker.io/${(0,image_reference/* imageName */.tO)(reference)}`);
    return tag === null ? names : names.flatMap((name) => [name, `${name}:${tag}`]);
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/moved-submodules.js

/**
 * Submodules that keep their name and get another repository. People write `.gitmodules` themselves and reviewers see
 * it, so it is a warning; the commit that is taken is another one in any case.
 */
function* movedSubmodules({ base, head }, isAllowed) {
    const before = new Map(base
        .all('module')
        .filter(isSubmodule)
        .map((use) => [moved_submodules_keyOf(use), use]));
    for (const use of head.all('module').filter(isSubmodule)) {
        const old = before.get(moved_submodules_keyOf(use));
        const [from, to] = [addressOf(old), addressOf(use)];
        if (from === null || to === null || from === to || isAllowed([to, to.split('/')[0]]))
            continue;
        yield {
            path: use.path,
            span: use.span,
            message: `The submodule \`${use.name}\` now comes from ${to} instead of ${from}: the same folder is now served from elsewhere. Restore the address, or explain the move in the commit.`,
            subject: { kind: 'module', ecosystem: 'git', name: use.name, version: null, purl: null },
            details: { from, to, packages: [use.name], direct: true },
            key: `${from} ${to}`,
            severity: 'warning',
        };
    }
}
function isSubmodule({ surface }) {
    return surface === 'submodule';
}
function moved_submodules_keyOf({ path, name }) {
    return `${path}\0${name}`;
}
/** Null without an address: an entry that is half written says nothing of where it comes from. */
function addressOf(use) {
    if (use?.origin.type !== 'git' || use.origin.url === '')
        return null;
    return (0,model_origin/* repositoryOf */._M)(use.origin.url);
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/source-names.js


/** What people call the place that an ecosystem's packages come from. */
const source_names_indexes = {
    npm: 'registry.npmjs.org',
    jsr: 'jsr.io',
    deno: 'deno.land',
    pypi: 'PyPI',
    conda: 'the default channels',
    gem: 'rubygems.org',
    cargo: 'crates.io',
    golang: 'its own repository',
    composer: 'Packagist',
    hex: 'hex.pm',
    pub: 'pub.dev',
    maven: 'Maven Central',
    nuget: 'nuget.org',
    cocoapods: 'the CocoaPods trunk',
    swift: 'the package registry',
    terraform: 'the public registry',
};
/** Who delivers a locked package, in words: a registry, a repository, the host of an archive. */
function sourceName({ origin, ecosystem }) {
    switch (origin.type) {
        case 'index':
            return origin.name ?? (0,table/* lookUp */.T)(source_names_indexes, ecosystem) ?? 'the default registry';
        case 'path':
            return 'a file in the repository';
        case 'registry':
            return ecosystem === 'conda' ? channelName(origin.url) : (0,model_origin/* registryOf */.Fv)(origin.url);
        case 'git':
            return `the git repository ${(0,model_origin/* repositoryOf */._M)(origin.url)}`;
        case 'url': {
            const host = (0,model_origin/* hostOf */.w4)(origin.url);
            return host === null ? `the file ${origin.url}` : `an archive on ${host}`;
        }
    }
}
/** `https://conda.anaconda.org/torchchan/` \u2192 `the channel torchchan`; the address for other servers. */
function channelName(url) {
    const plain = (0,model_origin/* registryOf */.Fv)(url);
    const own = /^(?:conda\.anaconda\.org|repo\.prefix\.dev|prefix\.dev)\/(.+)$/.exec(plain)?.[1];
    return own === undefined ? plain : `the channel ${own}`;
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/changed-source.js











const changedSource = defineRule({
    id: 'changed-source',
    action: 'lockfile-majors',
    scope: 'change',
    severity: { audit: 'error', diff: 'error' },
    docs: {
        summary: 'a locked package that now comes from another registry, host or git repository',
        what: [
            'Fires when an entry of a lockfile keeps its package and changes where it is fetched from: another registry or',
            'host, a git repository or an archive instead of the registry, another git repository. One finding for each pair',
            'of sources in a lockfile, which counts the packages. Where each platform or environment has packages of its',
            'own, sources are compared within it. Silent: another commit of the same repository, an address that is only',
            'spelled differently, mirrors of one registry (`registry.yarnpkg.com`), archives kept in the repository,',
            'and a lockfile in another format. A warning where the manifest moves with it: it names the new repository or',
            'archive too, or no longer the old one; and where a submodule moves to another repository.',
        ].join(' '),
        why: 'The name in the manifest stays, so nobody notices that somebody else now delivers the code: a mirror or a proxy of one person\u2019s machine that slipped in, or an attacker\u2019s host.',
        fix: 'Regenerate the lockfile with the registry that the project uses. If the new source is wanted, say so in the commit, or list it under `allow`.',
        options: {
            allow: {
                text: 'Hosts, registries and repositories that packages may move to, exact or glob: `npm.my-org.example`, `github.com/my-org/*`.',
                value: schema/* nameList */.OD,
            },
        },
        bad: '"resolved": "https://npm.internal.example/left-pad/-/left-pad-1.3.0.tgz"',
        good: '"resolved": "https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz"',
        language: 'json',
    },
    *check(change, { options }) {
        const isAllowed = allowed(options);
        yield* movedSubmodules(change, isAllowed);
        const moves = new Map();
        for (const { upgrade, before, present, comparable } of lockedSteps(change)) {
            if (!comparable)
                continue;
            for (const place of present) {
                const old = (0,dependency/* counterparts */.B)(place, before).find((group) => isMoved(place, group));
                if (old === undefined || isAllowed(addressesOf(place.origin)))
                    continue;
                const to = sourceName(place);
                const from = [...new Set(old.map(sourceName))].join(', ');
                const key = `${upgrade.path}\0${from}\0${to}`;
                const move = moves.get(key);
                if (move)
                    move.entries.push({ place, old, upgrade });
                else
                    moves.set(key, { from, to, entries: [{ place, old, upgrade }] });
            }
        }
        for (const { from, to, entries } of moves.values()) {
            const [{ place, old, upgrade }, ...others] = entries;
            const names = [...new Set(entries.map((entry) => entry.place.name))];
            const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
            yield {
                path: place.path,
                span: place.span,
                message: `\`${place.name}\` ${shortVersion(place.version)}${more} now ${names.length > 1 ? 'come' : 'comes'} from ${to} instead of ${from}: the same name is now served from elsewhere. Regenerate the lockfile from the usual source, or explain the move in the commit.`,
                subject: subjectOf(upgrade, place.version),
                related: others.slice(0, 20).map((other) => ({
                    path: other.place.path,
                    span: other.place.span,
                    message: `\`${other.place.name}\` ${shortVersion(other.place.version)} too`,
                })),
                details: { from, to, packages: names, direct: upgrade.direct },
                key: `${from} ${to}`,
                ...(isAskedFor(place, old, change) ? { severity: 'warning' } : {}),
            };
        }
    },
});
/**
 * Nobody who was asked before delivers it now. A path is no source but a file that the repository keeps, or the
 * cache of whoever wrote the lockfile.
 */
function isMoved(place, before) {
    const now = (0,model_origin/* sourceKey */.Zt)(place.origin);
    if (now === 'path' || before.length === 0)
        return false;
    const old = new Set(before.map(({ origin }) => (0,model_origin/* sourceKey */.Zt)(origin)));
    return !old.has(now) && !(now === 'index' && old.has('path'));
}
/** Ways in which a configuration may name a source. */
function addressesOf(origin) {
    switch (origin.type) {
        case 'git':
            return [(0,model_origin/* repositoryOf */._M)(origin.url), (0,model_origin/* hostOf */.w4)(origin.url) ?? ''];
        case 'registry':
            return [(0,model_origin/* registryOf */.Fv)(origin.url), (0,model_origin/* hostOf */.w4)(origin.url) ?? ''];
        case 'url':
            return [origin.url, (0,model_origin/* hostOf */.w4)(origin.url) ?? ''];
        default:
            return [];
    }
}
/**
 * The manifest moves with it, where reviewers see it: it names the new repository, archive or registry too, or no
 * longer the one that was there before.
 */
function isAskedFor(place, old, { base, head, whole = head }) {
    // go.mod is what people write, and its `replace` lines say the source.
    if (place.ecosystem === 'golang')
        return true;
    const now = askedFrom(place, whole);
    if (place.origin.type !== 'index') {
        return now.has(place.origin.type) || isNamed(place, place.origin, whole);
    }
    const before = askedFrom(place, base);
    const elsewhere = ['git', 'url', 'registry'];
    return (elsewhere.some((type) => before.has(type) && !now.has(type)) ||
        old.some(({ origin }) => isNamed(place, origin, base) && !isNamed(place, origin, whole)));
}
/** The kinds of sources that manifests name for a package. */
function askedFrom({ ecosystem, name }, facts) {
    const key = (0,identity/* packageKey */.MO)(ecosystem, name);
    const asking = facts.all('requirement').filter((asked) => (0,identity/* packageKey */.MO)(asked.ecosystem, asked.name) === key);
    return new Set(asking.map(({ origin }) => origin.type));
}
/**
 * What lies beside the lockfile and is none names the source: Composer lists repositories beside the requirements,
 * npm has overrides, Bundler sources, Nix inputs, and Mix options that are computed.
 */
function isNamed({ path }, origin, facts) {
    if (origin.type === 'index' || origin.type === 'path')
        return false;
    const address = origin.type === 'registry' ? (0,model_origin/* registryOf */.Fv)(origin.url) : (0,model_origin/* repositoryOf */._M)(origin.url);
    // `owner/repository` is how a forge's are written for short.
    const name = (origin.type === 'git' ? address.replace(/^[^/]+\//, '') : address).toLowerCase();
    if (origin.type !== 'registry' && !name.includes('/'))
        return false;
    const locks = new Set(facts.all('lockfile').map((lockfile) => lockfile.path));
    return [...facts.texts].some(([other, text]) => (0,workspace/* folderOf */.yS)(other) === (0,workspace/* folderOf */.yS)(path) && !locks.has(other) && text.toLowerCase().includes(name));
}
/** A commit stands for the version of what comes from git. */
function shortVersion(version) {
    return /^[0-9a-f]{40}$/.test(version) ? version.slice(0, 9) : version;
}

;// CONCATENATED MODULE: ./build/analysis/upgrades/intent.js

function intentOf({ base, head, upgrades, about = [] }) {
    const moved = movedRequirements(base, head);
    const isLock = lockTest(head);
    const isAsked = (upgrade) => moved.has(intent_keyOf(upgrade)) || (upgrade.direct !== false && isReference(upgrade, isLock));
    const kin = new Set([...moved].map(kinOfKey));
    for (const upgrade of upgrades) {
        const isMove = upgrade.change === 'upgraded' || upgrade.change === 'downgraded';
        if (isMove && upgrade.direct !== false && isReference(upgrade, isLock))
            kin.add(kinOf(upgrade));
    }
    const words = about.map((text) => ` ${text.toLowerCase()} `);
    return {
        isAsked,
        isSubject: (upgrade) => (kin.size === 1 && kin.has(kinOf(upgrade))) ||
            namesOf(upgrade).some((name) => words.some((text) => mentions(text, name))),
    };
}
/** Packages whose requirement is another one than before, or new. */
function movedRequirements(base, head) {
    const isLock = lockTest(head);
    const before = new Map();
    for (const one of base.all('requirement')) {
        const key = `${one.path}\0${intent_keyOf(one)}`;
        const list = before.get(key);
        if (list)
            list.push(one.requirement ?? '');
        else
            before.set(key, [one.requirement ?? '']);
    }
    const moved = new Set();
    for (const one of head.all('requirement')) {
        if (isLock(one.path) || one.scope === 'override')
            continue;
        if (before.get(`${one.path}\0${intent_keyOf(one)}`)?.includes(one.requirement ?? '') !== true)
            moved.add(intent_keyOf(one));
    }
    return moved;
}
/** go.mod and the like are written by people, and are locks as well. */
const written = new Set(['go-mod', 'directory-packages']);
function lockTest(facts) {
    const locks = new Set(facts.all('lockfile').flatMap(({ path, format }) => (written.has(format) ? [] : [path])));
    return (path) => locks.has(path);
}
/** The place that says the version is what asks for it. */
function isReference({ ecosystem, path }, isLock) {
    return ecosystem === 'docker' || ecosystem === 'github' || !isLock(path);
}
function intent_keyOf({ ecosystem, name }) {
    return (0,identity/* packageKey */.MO)(ecosystem, name);
}
function kinOf(upgrade) {
    return kinOfKey(intent_keyOf(upgrade));
}
function kinOfKey(key) {
    const cut = key.indexOf(':');
    return `${key.slice(0, cut)}:${familyName(key.slice(0, cut), key.slice(cut + 1))}`;
}
/**
 * What packages that are released together share: an npm scope, a vendor, a repository, a group, the first word.
 * `@types/x` goes with `x`.
 */
function familyName(ecosystem, name) {
    const plain = name.replace(/^@types\//, '').replace(/^types-(?=\w)|(?<=\w)-stubs$/g, '');
    switch (ecosystem) {
        case 'npm':
        case 'jsr':
            if (plain.startsWith('@'))
                return plain.slice(1, plain.indexOf('/')).toLowerCase();
            break;
        case 'maven':
            return plain.slice(0, plain.indexOf(':') === -1 ? undefined : plain.indexOf(':'));
        case 'composer':
        case 'terraform':
        case 'github':
        case 'docker':
            return plain.toLowerCase();
        case 'golang':
        case 'swift':
            return plain.split('/').slice(0, 3).join('/').toLowerCase();
        case 'nuget':
            return plain.split('.').slice(0, 2).join('.').toLowerCase();
    }
    return plain.split(/[-_./]/)[0].toLowerCase();
}
/** Names by which a title may call it. */
function namesOf({ ecosystem, name }) {
    const lower = name.toLowerCase();
    const parts = lower.split(/[/:]/);
    const last = /^v\d+$/.test(parts.at(-1)) ? parts.at(-2) : parts.at(-1);
    const family = familyName(ecosystem, name);
    // A word of two letters is in every title.
    return [lower, last, family, ecosystem === 'github' ? parts.slice(0, 2).join('/') : lower].filter((one) => one.length > 2 || one === lower);
}
function mentions(text, name) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        if (!isWord(text[at - 1]) && !isWord(text[at + name.length]))
            return true;
    }
    return false;
}
function isWord(letter) {
    return letter !== undefined && /[a-z0-9_]/.test(letter);
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/package-groups.js



/** Two or three are told by name each. */
const fewest = 3;
/**
 * `sharp` and its twenty platform binaries take one step. In one lockfile, from one version to one other, packages
 * belong together when one brings the other in, one package brings in both, or they share a scope, a group or a first
 * word. Direct dependencies that do so are told once too: one decision moved them.
 */
function familiesOf(moves) {
    const families = [];
    for (const bucket of bucketsOf(moves)) {
        for (const group of kin(bucket)) {
            const direct = group.filter((move) => move.direct === true);
            const others = group.filter((move) => move.direct !== true);
            const [lead = others[0]] = direct;
            const rest = [...direct, ...others].filter((move) => move !== lead);
            const members = others.filter((move) => move !== lead).length < fewest ? direct.slice(1) : rest;
            families.push({ lead, members });
            for (const move of rest)
                if (!members.includes(move))
                    families.push({ lead: move, members: [] });
        }
    }
    return families;
}
function bucketsOf(moves) {
    const buckets = new Map();
    for (const move of moves) {
        const { path, ecosystem } = move.places[0];
        const key = `${path}\0${ecosystem}\0${move.pair.from}\0${move.pair.to}`;
        const bucket = buckets.get(key);
        if (bucket)
            bucket.push(move);
        else
            buckets.set(key, [move]);
    }
    return buckets.values();
}
/** Groups of a bucket; what nothing ties to another is alone. The first of a group is the one that others ask for. */
function kin(bucket) {
    const leaders = new Map();
    const find = (key) => {
        for (let at = key;;) {
            const next = leaders.get(at) ?? at;
            if (next === at)
                return at;
            // Every other step is cut short, so that a long chain is walked once.
            const after = leaders.get(next) ?? next;
            leaders.set(at, after);
            at = after;
        }
    };
    const names = bucket.map(package_groups_nameOf);
    for (const [index, move] of bucket.entries()) {
        for (const tie of tiesOf(move))
            leaders.set(find(tie), find(names[index]));
    }
    const groups = new Map();
    for (const [index, move] of bucket.entries()) {
        const leader = find(names[index]);
        const group = groups.get(leader);
        if (group)
            group.push(move);
        else
            groups.set(leader, [move]);
    }
    const asked = new Set(bucket.map(parentOf));
    return [...groups.values()].map((group) => group.toSorted((a, b) => Number(asked.has(package_groups_nameOf(b))) - Number(asked.has(package_groups_nameOf(a)))));
}
function tiesOf(move) {
    const { name, ecosystem } = move.places[0];
    const family = `family ${ecosystem}:${familyName(ecosystem, name)}`;
    if (move.direct === true)
        return [family];
    const parent = parentOf(move);
    const scope = ecosystem === 'npm' && name.startsWith('@') ? family : null;
    return [parent, scope].filter((tie) => tie !== null);
}
function package_groups_nameOf({ places }) {
    return (0,identity/* packageKey */.MO)(places[0].ecosystem, places[0].name);
}
function parentOf({ places }) {
    const { ecosystem, through } = places[0];
    return through[0] === undefined ? null : (0,identity/* packageKey */.MO)(ecosystem, through[0]);
}
/** `sharp`, or `sharp and 20 more`. */
function package_groups_namesIn({ lead, members }) {
    const { name } = lead.places[0];
    return members.length === 0 ? `\`${name}\`` : `\`${name}\` and ${members.length} more`;
}
/** `, a direct dependency`, `, which miniflare brings in`: what holds for all of them. */
function familyStanding({ lead, members }) {
    const place = lead.places[0];
    if (members.length === 0)
        return standing(place);
    if (lead.direct === true) {
        if (members.every(({ direct }) => direct === true))
            return ', direct dependencies that move in step';
        const isBrought = members.every(({ places }) => places[0].through.at(-1) === place.name);
        return `, a direct dependency with ${isBrought ? 'what it brings in' : 'what moves in step with it'}`;
    }
    const root = place.through.at(-1);
    const isShared = members.every(({ places }) => places[0].through.at(-1) === root);
    return isShared && root !== undefined ? `, which \`${root}\` brings in` : ', transitive dependencies';
}
function familyDraft({ lead, members }, message) {
    const draft = version_changes_draftOf(lead, { message });
    if (members.length === 0)
        return draft;
    const related = members.slice(0, 20).map(({ places, pair }) => ({
        path: places[0].path,
        span: places[0].span,
        message: `\`${places[0].name}\` ${pair.from} \u2192 ${pair.to} too`,
    }));
    const packages = [lead, ...members].map(({ places }) => places[0].name);
    return {
        ...draft,
        related: [...(draft.related ?? []), ...related],
        details: { ...draft.details, packages },
    };
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/removed-override.js




const removedOverride = defineRule({
    id: 'removed-override',
    action: 'lockfile-majors',
    scope: 'change',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'a forced version that is dropped, so that its package falls',
        what: [
            'Fires when the change removes an override of a package (`overrides`, `resolutions`, `pnpm.overrides`,',
            '`override-dependencies`, `dependency_overrides`) and the lockfile has an older version of it than before. An',
            'override that goes because everybody asks for that version by now moves nothing and is silent.',
        ].join(' '),
        why: 'Versions are forced for a reason, most often a security fix that the packages in between do not ask for yet. Without it the old version comes back, and nothing in the manifest says so.',
        fix: 'Restore the override, or upgrade the dependency that requires the old version until it requires the fixed one itself.',
        bad: '"overrides": {}                       (was { "qs": "6.14.1" }; the lockfile goes 6.14.1 \u2192 6.11.0)',
        good: '"overrides": { "qs": "6.14.1" }',
        language: 'json',
    },
    *check({ base, head, whole = head, upgrades }) {
        const falling = upgrades.filter(({ change, to }) => change === 'downgraded' && to.length > 0);
        if (falling.length === 0)
            return;
        for (const upgrade of falling) {
            const was = removedOverrideOf(upgrade, { base, head, whole, upgrades });
            if (was === null)
                continue;
            const [from, to] = [upgrade.from.at(-1), upgrade.to.at(-1)];
            yield {
                path: upgrade.path,
                span: upgrade.span,
                message: `\`${upgrade.name}\`${aside(upgrade)} falls from ${from} to ${to}, because its override is gone from ${was}: the fixes that it enforced are lost. Restore the override, or upgrade the dependency that requires the old version.`,
                subject: subjectOf(upgrade, to),
                details: { from, to, bump: upgrade.bump, direct: upgrade.direct, manifest: was },
                key: `${from} ${to}`,
            };
        }
    },
});
/** The manifest that forced a package and does not any more; null where none did, or one still does. */
function removedOverrideOf(upgrade, { base, head, whole = head }) {
    return overrideOf(upgrade, whole) === null ? overrideOf(upgrade, base) : null;
}
/** The manifest that forces a package, beside the lockfile or above it; the lockfile where it alone says so. */
function overrideOf({ path, ecosystem, name }, facts) {
    const key = (0,identity/* packageKey */.MO)(ecosystem, name);
    const own = (0,workspace/* folderOf */.yS)(path);
    const found = facts.all('requirement').find((one) => {
        const folder = (0,workspace/* folderOf */.yS)(one.path);
        const isNear = folder === own || folder === '' || own.startsWith(`${folder}/`);
        return one.scope === 'override' && isNear && (0,identity/* packageKey */.MO)(ecosystem, one.forces ?? one.name) === key;
    });
    if (found)
        return found.path;
    const lockfile = facts.all('lockfile').find((one) => one.path === path);
    const isForced = lockfile?.forced?.some((one) => (0,identity/* packageKey */.MO)(ecosystem, one) === key) === true;
    return isForced ? path : null;
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/major-downgrade.js





const majorDowngrade = defineRule({
    id: 'major-downgrade',
    action: 'lockfile-majors',
    scope: 'change',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'a package, image or action that the change moves down across a breaking version',
        what: 'Fires when the breaking number falls, by the rules of `major-upgrade`. The two revisions compared are the change and its merge base, so a branch that is merely behind is not a downgrade. A notice where the change lowers the requirement too, with what falls along, for transitive dependencies, and for types and stubs.',
        why: 'An older major is rarely intended: it comes from a lockfile that was resolved again by another tool or merged wrongly, and loses fixes and security patches.',
        fix: 'Regenerate the lockfile from the base branch\u2019s and apply the change on top. If the older major is wanted, say so in the manifest.',
        bad: '"node_modules/esbuild": { "version": "0.19.12" }   (was 0.25.0)',
        good: '"node_modules/esbuild": { "version": "0.25.0" }',
        language: 'json',
    },
    *check(change) {
        // What falls with its override is told as that.
        const falling = breakingMoves(change).filter(({ direction, places }) => direction === 'down' && places.some((place) => removedOverrideOf(place, change) === null));
        if (falling.length === 0)
            return;
        const intent = intentOf(change);
        for (const family of withBrought(familiesOf(falling))) {
            const { pair } = family.lead;
            const isAsked = [family.lead, ...family.members].every(({ direct, places }) => direct === false || places.every(intent.isAsked));
            const isTransitive = family.lead.direct === false;
            const are = family.members.length > 0 ? 'are' : 'is';
            const what = `${package_groups_namesIn(family)} ${are} downgraded from ${pair.from} to ${pair.to} (${breakWords(family.lead)})${familyStanding(family)}`;
            const message = isTransitive
                ? `${what}, losing the fixes made since. Check that nothing relies on them.`
                : isAsked
                    ? `${what}, as the change requires it, losing the fixes made since. Check that none of them is needed.`
                    : `${what}, losing the fixes made since. Keep \`${pair.from}\`, or constrain the requirement if the older version is intended.`;
            const draft = familyDraft(family, message);
            const isTold = isTransitive || isAsked || isOfSystem(family.lead) || isTyping(family.lead);
            yield isTold ? { ...draft, severity: 'notice' } : draft;
        }
    },
});
/** What a direct dependency brings in falls with it: one finding for both. */
function withBrought(families) {
    const roots = new Map(families.filter(({ lead }) => lead.direct === true).map((family) => [major_downgrade_keyOf(family.lead), family]));
    const brought = new Map();
    const rest = families.filter((family) => {
        const { path, through } = family.lead.places[0];
        const root = family.lead.direct === true ? undefined : roots.get(`${path}\0${through.at(-1) ?? ''}`);
        if (root === undefined)
            return true;
        brought.set(root, [...(brought.get(root) ?? []), family.lead, ...family.members]);
        return false;
    });
    return rest.map((family) => ({ ...family, members: [...family.members, ...(brought.get(family) ?? [])] }));
}
function major_downgrade_keyOf({ places }) {
    return `${places[0].path}\0${places[0].name}`;
}

// EXTERNAL MODULE: ./build/analysis/example-paths.js
var example_paths = __webpack_require__(28340);
;// CONCATENATED MODULE: ./build/rules/lockfile-majors/major-upgrade.js





const majorUpgrade = defineRule({
    id: 'major-upgrade',
    action: 'lockfile-majors',
    showsReleaseNotes: true,
    scope: 'change',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'a package, image or action that the change moves up across a breaking version',
        what: [
            'Fires when the number that its ecosystem calls breaking rises: the first one, below 1.0 the second',
            '(npm, Cargo and Composer: below 0.1 the third), a Python epoch, the `/vN` of a Go module. Go itself keeps v0',
            'and v1 on one path, so only the first number counts there. Versions that are dates (`2023.7.22`) say nothing',
            'about compatibility: a new year is listed, not reported. Several versions of one package in one lockfile are',
            'paired by who requires them, so that only what really moves is reported, once per package for all lockfiles;',
            'packages that take one step together (a package and its platform binaries, one scope or vendor) are one finding.',
            'A warning where nobody asked for it: a direct dependency that moves although no requirement did, or beside other',
            'requirements in a change that does not name it. A notice where the same change moves its requirement and is',
            'about it (title, branch or a commit names it, or nothing else is asked for), for transitive dependencies, types',
            'and stubs, and in examples, tests and documentation. Exact pins of manifests without a lockfile, image tags and',
            'action tags are read like lockfiles.',
        ].join(' '),
        why: [
            'A major version is where its authors allow themselves to break you, and lockfiles are folded away in review:',
            'a security fix of one package can bring another major of a second one that nobody sees.',
        ].join(' '),
        fix: 'Read the release notes that the finding links to, and merge the major in a change of its own. To stay, constrain the requirement below it and regenerate the lockfile.',
        options: {
            intended: {
                text: 'Severity of direct majors that the change is about: `notice` (the default) or `warning`, for teams that want each of them as a warning.',
                value: { enum: ['notice', 'warning'] },
            },
        },
        bad: '"node_modules/express": { "version": "5.0.0" }   (was 4.18.2)',
        good: '"node_modules/express": { "version": "4.21.0" }   (was 4.18.2)',
        language: 'json',
    },
    *check(change, { mode, options }) {
        const rising = breakingMoves(change).filter(({ direction }) => direction === 'up');
        if (rising.length === 0)
            return;
        const intent = intentOf(change);
        const intended = options.intended === 'warning' ? 'warning' : 'notice';
        const found = familiesOf(rising).map((family) => ({
            family,
            severity: major_upgrade_severityOf(family, intent, intended),
        }));
        // What nobody asked for comes first.
        for (const level of ['warning', 'notice']) {
            for (const { family, severity } of found) {
                if (severity === level)
                    yield { ...familyDraft(family, major_upgrade_messageOf(family, mode)), severity };
            }
        }
    },
});
function major_upgrade_severityOf({ lead, members }, intent, intended) {
    const moves = [lead, ...members];
    if (moves.every((move) => move.direct === false || isTyping(move) || isBeside(move) || isOfSystem(move)))
        return 'notice';
    const isMeant = moves.every(({ direct, places }) => direct === false || places.every((place) => intent.isAsked(place) && intent.isSubject(place)));
    return isMeant ? intended : 'warning';
}
/** All places are examples, tests or documentation. */
function isBeside({ places }) {
    return places.every(({ path }) => (0,example_paths/* isExamplePath */.E)(path));
}
function major_upgrade_messageOf(family, mode) {
    const { pair, places } = family.lead;
    const links = linksOf(family.lead);
    const link = links.find(({ kind }) => kind === 'comparison') ?? links[0];
    const what = link === undefined ? 'Read the release notes' : `Read the changes (${link.url})`;
    const isImage = places[0].ecosystem === 'docker';
    // Staying may mean a line that no longer gets fixes, which an image's tag does not tell.
    const stay = isImage || mode === 'audit' ? '' : `, or stay below \`${pair.to}\``;
    const when = mode === 'audit' ? '' : ' before merging';
    const standing = familyStanding(family);
    return [
        `${package_groups_namesIn(family)} ${pair.from} \u2192 ${pair.to} (${breakWords(family.lead)})${standing === '' ? '' : `${standing},`} may contain breaking changes.`,
        `${what}${when}${stay}.`,
    ].join(' ');
}

// EXTERNAL MODULE: ./build/analysis/upgrades/moved-runtimes.js
var moved_runtimes = __webpack_require__(47306);
// EXTERNAL MODULE: ./build/versions/resolve.js
var resolve = __webpack_require__(57028);
;// CONCATENATED MODULE: ./build/rules/lockfile-majors/raised-engine.js








const raisedEngine = defineRule({
    id: 'raised-engine',
    action: 'lockfile-majors',
    scope: 'change',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'a new version whose `engines`, `requires-python` or `rust-version` shuts out a runtime that the repository names',
        what: 'Fires when a lockfile says what runtime the new version of a package asks for, a runtime that the repository names (version file, image, setup action, `engines`) does not meet it, and the version before did. A line like `18` stands for its newest patch. Of a range (`>=18`) the lowest line counts. Runtimes of other folders, and lines that the project itself excludes already, are left out. One runtime is one finding for each lockfile, with all packages that require a newer one. A notice where a test matrix names it.',
        why: 'A patch release may ask for a newer runtime. Installers only warn, and the first one to notice is production, at a syntax error.',
        fix: 'Move the runtime first, or hold the package below that version.',
        bad: '"node_modules/glob": { "version": "11.0.0", "engines": { "node": "20 || >=22" } }   with .nvmrc: 18',
        good: '"node_modules/glob": { "version": "10.4.5", "engines": { "node": ">=16" } }',
        language: 'json',
    },
    *check(change) {
        const runtimes = (change.whole ?? change.head).all('runtime').filter(isJudged);
        if (runtimes.length === 0)
            return;
        const groups = new Map();
        const bounds = boundsOf(change.whole ?? change.head);
        for (const { upgrade, before, after } of lockedSteps(change)) {
            const judged = runtimes.filter((use) => !isExcluded(use, upgrade.path, bounds));
            const found = shutOut(before, after, judged);
            if (found === null)
                continue;
            // One runtime that many packages require is one decision.
            const key = `${upgrade.path}\0${found.runtime.path}\0${found.runtime.product}\0${found.runtime.version}`;
            const group = groups.get(key);
            if (group)
                group.push({ ...found, upgrade });
            else
                groups.set(key, [{ ...found, upgrade }]);
        }
        const told = new Set();
        for (const group of groups.values()) {
            const first = group.find(({ upgrade }) => upgrade.direct === true) ?? group[0];
            const key = `${first.place.name}\0${first.place.version}`;
            if (told.has(key))
                continue;
            told.add(key);
            const draft = raised_engine_draftOf(first, group);
            // A test's matrix runs what the project offers, often without some of its packages.
            yield first.runtime.matrix === true ? { ...draft, severity: 'notice' } : draft;
        }
    },
});
/** What projects say of the runtimes that they support: `requires-python`, `engines`. */
function boundsOf(facts) {
    return facts.all('runtime').filter(({ constraint, version }) => constraint !== 'exact' && version !== null);
}
/** The project itself has left that line already, whatever a pipeline still names. */
function isExcluded(use, lockfile, bounds) {
    const scheme = (0,build_versions/* schemeForRuntime */.R3)(use.product);
    const line = (0,resolve/* lowestLine */.pw)(use.product, use.version ?? '');
    if (scheme === null || line === null)
        return false;
    return bounds.some((bound) => {
        if (bound === use || bound.product !== use.product || (0,workspace/* folderOf */.yS)(bound.path) !== (0,workspace/* folderOf */.yS)(lockfile))
            return false;
        const lowest = (0,resolve/* lowestLine */.pw)(bound.product, bound.version ?? '');
        return lowest !== null && scheme.compare(line, lowest) < 0;
    });
}
function raised_engine_draftOf({ place, runtime, asked, upgrade }, group) {
    const others = group.filter((one) => one.place !== place);
    const more = others.length === 0
        ? ''
        : `, and ${others.length} more ${others.length === 1 ? 'package requires' : 'packages require'} a newer one too`;
    const label = (0,moved_runtimes/* runtimeLabel */.T6)(runtime.product);
    return {
        path: place.path,
        span: place.span,
        message: `\`${place.name}\` ${place.version}${aside(upgrade)} requires ${label} ${asked}, but ${runtime.path} names ${runtime.version}${more}: it may fail to install or run there. Move the runtime first, or stay at \`${versionBefore(upgrade, place.version)}\`.`,
        subject: subjectOf(upgrade, place.version),
        related: [
            { path: runtime.path, span: runtime.span, message: `${label} ${runtime.version} is named here` },
            ...others.slice(0, 20).map((one) => ({
                path: one.place.path,
                span: one.place.span,
                message: `\`${one.place.name}\` ${one.place.version} requires ${label} ${one.asked}`,
            })),
        ],
        details: {
            from: versionBefore(upgrade, place.version),
            to: place.version,
            bump: upgrade.bump,
            direct: upgrade.direct,
            runtime: { product: runtime.product, version: runtime.version },
            requires: asked,
        },
    };
}
function versionBefore({ pairs, from }, version) {
    return pairs?.find(({ to }) => to === version)?.from ?? from.at(-1) ?? version;
}
function isJudged({ role, product, version }) {
    return role === 'runtime' && version !== null && (0,resolve/* lowestLine */.pw)(product, version) !== null;
}
function shutOut(before, after, runtimes) {
    for (const place of after) {
        if (isForOnePlatform(place.name))
            continue;
        for (const [product, asked] of Object.entries(place.engines ?? {})) {
            const runtime = runtimes.find((use) => use.product === product && serves(use, place.path) && !admits(use, asked));
            if (runtime === undefined)
                continue;
            const wasAdmitted = before.every((old) => admits(runtime, (0,table/* lookUp */.T)(old.engines ?? {}, product) ?? '*'));
            if (before.length > 0 && wasAdmitted)
                return { place, runtime, asked };
        }
    }
    return null;
}
/** `@img/sharp-win32-ia32`: optional, and left out where it does not fit. */
function isForOnePlatform(name) {
    return /(?:^|[-/])(?:win32|windows|darwin|linux|linuxmusl|android|freebsd|openharmony|wasm32)(?:$|[-_])/.test(name);
}
/** A requirement that cannot be read shuts nothing out. */
function admits({ product, version }, asked) {
    const full = (0,resolve/* fullRuntime */.w$)(product, (0,resolve/* lowestLine */.pw)(product, version ?? '') ?? '');
    const requirement = product === 'rust' && /^\d/.test(asked) ? `>=${asked}` : asked;
    return full === null || (0,build_versions/* schemeForRuntime */.R3)(product)?.satisfies(full, requirement) !== false;
}
/** Named in the lockfile's folder or above it, or where pipelines are kept. */
function serves({ path }, lockfile) {
    const folder = (0,workspace/* folderOf */.yS)(path);
    if (folder === '' || path.startsWith('.github/') || path.startsWith('.circleci/'))
        return true;
    const own = (0,workspace/* folderOf */.yS)(lockfile);
    return own === folder || own.startsWith(`${folder}/`);
}

// EXTERNAL MODULE: ./build/analysis/upgrades/runtime-installs.js
var runtime_installs = __webpack_require__(47050);
;// CONCATENATED MODULE: ./build/rules/lockfile-majors/runtime-drift.js







const runtimeDrift = defineRule({
    id: 'runtime-drift',
    action: 'lockfile-majors',
    scope: 'change',
    severity: { audit: 'error', diff: 'error' },
    needs: ['index'],
    docs: {
        summary: 'an unpinned package that lands on another major because the change moves the runtime under it',
        what: [
            'When a change moves a runtime (image of a job, task or stage, version file, `python-version:` and its like),',
            'looks at what is installed without an exact version under it: in the same job or stage, in the scripts that',
            'it runs, and in requirement files that those install. Asks the package index what resolves under the old and',
            'under the new runtime on the day of the check (`requires-python`, `engines`, `required_ruby_version`,',
            '`rust-version`, PHP platform requirements; withdrawn releases and pre-releases left out), and fires where the',
            'two differ by a breaking version. Needs the network; without it the rule is reported as skipped.',
        ].join(' '),
        why: [
            'An old runtime holds packages back without anybody having asked for it. In June 2023 a certificate job moved',
            'from Python 3.6 to 3.7, which let `pip install certbot` go from 1.23.0 to 2.6.0; certbot 2 makes ECDSA keys,',
            'and clients that knew only RSA could no longer connect.',
        ].join(' '),
        fix: 'Pin the package to what runs today, move the runtime, and move the package in a change of its own.',
        bad: 'image: python:3.7-buster      # was 3.6-buster\nrun: pip install certbot',
        good: 'image: python:3.7-buster\nrun: pip install certbot==1.23.0',
        language: 'yaml',
    },
    *packagesOfChange(change) {
        for (const { unpinned } of drifting(change))
            yield { ecosystem: unpinned.ecosystem, name: unpinned.name };
    },
    *check(change, { needs, date, report }) {
        const { index } = needs;
        if (index === undefined)
            return;
        for (const { moved, unpinned } of drifting(change)) {
            const { ecosystem, name, requirement } = unpinned;
            const releases = index.releases(ecosystem, name);
            if (releases === undefined) {
                const message = `What ${(0,moved_runtimes/* runtimeLabel */.T6)(moved.product)} ${moved.to} makes of ${name} was not checked: its index gave no answer.`;
                report((0,diagnostic/* diagnostic */.Y)('skipped', message, { path: unpinned.place.path, span: unpinned.place.span }));
                continue;
            }
            const request = { ecosystem, name, releases, requirement, product: moved.product, date };
            const draft = judge(moved, unpinned, request);
            if (draft !== null)
                yield draft;
        }
    },
});
function* drifting({ base, head, whole = head }) {
    for (const moved of (0,moved_runtimes/* movedRuntimes */.he)(base, head)) {
        for (const unpinned of (0,runtime_installs/* unpinnedUnder */.W)(moved.place, whole))
            yield { moved, unpinned };
    }
}
function judge(moved, unpinned, request) {
    const [old, now] = [(0,resolve/* fullRuntime */.w$)(moved.product, moved.from), (0,resolve/* fullRuntime */.w$)(moved.product, moved.to)];
    if (old === null || now === null)
        return null;
    const from = (0,resolve/* newestRelease */.s5)({ ...request, runtime: old })?.version;
    const release = (0,resolve/* newestRelease */.s5)({ ...request, runtime: now });
    const to = release?.version;
    const { ecosystem, name, place } = unpinned;
    if (from === undefined || to === undefined || !(0,build_versions/* schemeFor */.XJ)(ecosystem, name).breaking(from, to))
        return null;
    const label = (0,moved_runtimes/* runtimeLabel */.T6)(moved.product);
    return {
        path: moved.place.path,
        span: moved.place.span,
        message: [
            `${label} ${moved.from} \u2192 ${moved.to} moves ${name} ${from} \u2192 ${to} (major):`,
            `${place.path} does not pin it, and only the old ${label} held it back.`,
            `Pin it to ${from} before moving the runtime, and upgrade it in a change of its own.`,
        ].join(' '),
        subject: { kind: 'package', ecosystem, name, version: to, purl: (0,purl/* purl */.E)(ecosystem, name, to) },
        related: [{ path: place.path, span: place.span, message: `${name} is installed here without a version` }],
        details: {
            from,
            to,
            bump: 'major',
            direct: true,
            runtime: { product: moved.product, from: moved.from, to: moved.to },
            requires: release?.requires ?? null,
            requirement: unpinned.requirement,
        },
        key: `${moved.from} ${moved.to} ${from}`,
    };
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/second-major.js




const secondMajor = defineRule({
    id: 'second-major',
    action: 'lockfile-majors',
    scope: 'change',
    severity: { audit: 'notice', diff: 'notice' },
    docs: {
        summary: 'another major line of a package alongside the one that was there',
        what: 'Fires when a lockfile that had a package in one major line now has it in another line as well. A line that moved up is a `major-upgrade`, and a second version within one line is nothing. What one dependency brings in is one finding. Only ecosystems that install copies side by side are judged: npm, Cargo, Go and Deno.',
        why: 'Two majors of one package are two copies of its state: type checks between them fail, singletons double, and the bundle grows. Which of the two runs depends on who asks.',
        fix: 'Align everything on one major, or hold back the dependency that adds the other.',
        bad: '"node_modules/react": { "version": "18.3.1" },\n"node_modules/widget/node_modules/react": { "version": "19.0.0" }',
        good: '"node_modules/react": { "version": "18.3.1" }',
        language: 'json',
    },
    *check({ upgrades, head }) {
        const candidates = upgrades.filter(mayAddLine);
        if (candidates.length === 0)
            return;
        const present = copiesOf(candidates, head.all('locked'));
        const lines = [];
        for (const upgrade of candidates) {
            const by = (0,build_versions/* comparisonFor */.DE)(upgrade.ecosystem, upgrade.name);
            const copies = present.get(second_major_keyOf(upgrade)) ?? [];
            const added = upgrade.beside ?? [];
            const others = unlisted(copies, added);
            for (const version of linesOf(added, by.bump).slice(0, mostLines)) {
                const isNewLine = others.length > 0 && others.every((other) => by.bump(other, version) === 'major');
                const place = copies.find((copy) => copy.version === version);
                if (!isNewLine || place === undefined)
                    continue;
                lines.push({ upgrade, place, others });
            }
        }
        for (const family of second_major_familiesOf(lines))
            yield second_major_draftOf(family);
    },
});
/** What one dependency brings in, or platform binaries of one package, is one finding for each lockfile. */
function second_major_familiesOf(lines) {
    const families = new Map();
    for (const line of lines) {
        const { place } = line;
        const cause = place.direct === true ? place.name : (place.through?.at(-1) ?? place.name);
        const key = [place.path, place.ecosystem, cause].join('\0');
        const family = families.get(key);
        if (family)
            family.push(line);
        else
            families.set(key, [line]);
    }
    return [...families.values()];
}
function second_major_draftOf(family) {
    // The nearest to what the project asks for speaks for the rest.
    const ordered = family.toSorted((a, b) => (a.place.through?.length ?? 0) - (b.place.through?.length ?? 0));
    const [{ upgrade, place, others }, ...rest] = ordered;
    const told = { ecosystem: upgrade.ecosystem, direct: place.direct, through: place.through ?? [] };
    const majors = majorsIn(upgrade, [...others, place.version]);
    const message = rest.length === 0
        ? `\`${upgrade.name}\` ${place.version}${aside(told)} is now installed alongside ${others.join(', ')}, each with its own state: ${majors.length} majors of it (${majors.join(', ')}). Align everything on one major, or hold back the dependency that adds another.`
        : `\`${upgrade.name}\` ${place.version}${aside(told)} is now installed alongside ${others.join(', ')}, and ${rest.length === 1 ? '1 more package that comes with it is' : `${rest.length} more packages that come with it are`} there in another major too, each with its own state. Align everything on one major, or hold back the dependency that adds them.`;
    return {
        path: place.path,
        span: place.span,
        message,
        subject: subjectOf(upgrade, place.version),
        related: rest.slice(0, 20).map((line) => ({
            path: line.place.path,
            span: line.place.span,
            message: `\`${line.place.name}\` ${line.place.version} alongside ${line.others.join(', ')}`,
        })),
        details: {
            from: others,
            to: [...others, place.version],
            bump: 'major',
            direct: place.direct,
            ...(rest.length === 0 ? {} : { packages: family.map((line) => line.place.name) }),
        },
    };
}
/** One version of each major, lowest first. */
function majorsIn({ ecosystem, name }, versions) {
    const by = (0,build_versions/* comparisonFor */.DE)(ecosystem, name);
    return linesOf([...new Set(versions)].sort(by.compare), by.bump);
}
/** They install copies side by side; everywhere else several versions are alternatives of platforms or groups. */
const coexisting = new Set(['npm', 'cargo', 'golang', 'jsr', 'deno']);
function mayAddLine({ beside, ecosystem }) {
    return beside !== undefined && beside.length > 0 && coexisting.has(ecosystem);
}
/** A package has a handful of lines; a lockfile made to cost time has thousands. */
const mostLines = 20;
/** Versions that are there and were not added, each once. */
function unlisted(copies, added) {
    const without = new Set(added);
    return [...new Set(copies.map(({ version }) => version))].filter((version) => !without.has(version));
}
function second_major_keyOf({ path, ecosystem, name, }) {
    return `${path}\0${(0,identity/* packageKey */.MO)(ecosystem, name)}`;
}
/** What the head locks of the candidates' packages, in one pass over it. */
function copiesOf(candidates, locked) {
    const copies = new Map(candidates.map((upgrade) => [second_major_keyOf(upgrade), []]));
    for (const fact of locked)
        copies.get(second_major_keyOf(fact))?.push(fact);
    return copies;
}
/** One version for each line, the highest. `versions` are sorted. */
function linesOf(versions, bump) {
    return versions.filter((version, index) => {
        const next = versions[index + 1];
        return next === undefined || bump(version, next) === 'major';
    });
}

// EXTERNAL MODULE: ./build/analysis/workspaces/manifest-lock.js
var manifest_lock = __webpack_require__(15697);
;// CONCATENATED MODULE: ./build/rules/lockfile-majors/unsynced-lockfile.js







const unsyncedLockfile = defineRule({
    id: 'unsynced-lockfile',
    action: 'lockfile-majors',
    scope: 'change',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'a manifest and its lockfile that the change leaves out of step',
        what: [
            'Fires when after the change a lockfile does not hold what its manifest requires, and before it did: a package is',
            'missing, its locked version is outside the range, the lockfile remembers another range (except npm\u2019s, which only',
            'has to satisfy it), or it still has the hash of the manifest as it was. In an audit, versions outside the range',
            'are reported without a comparison. One finding for each manifest. Forced versions (`overrides`, `resolutions`,',
            '`override-dependencies`, `dependency_overrides`, `[patch]`), catalogs that nobody uses, ranges that cannot be',
            'judged, peer dependencies, packages for other platforms and lockfiles that were not read are left out.',
        ].join(' '),
        why: 'A frozen install then fails, and any other install picks versions nobody reviewed. Bots and merges that touch only one of the two files cause this. pip installs compiled requirements without a look at what they were compiled from: there the next compile undoes what the change did.',
        fix: 'Regenerate the lockfile (`npm install`, `poetry lock`, `bundle lock`, `cargo update -p \u2026`) and commit the lockfile with the manifest.',
        bad: 'package.json:       "express": "^5.0.0"\npackage-lock.json:  "node_modules/express": { "version": "4.18.2" }',
        good: 'package.json:       "express": "^5.0.0"\npackage-lock.json:  "node_modules/express": { "version": "5.0.1" }',
        language: 'text',
    },
    *check({ base, head }) {
        const problems = [...problemsOf(head), ...movedWithoutLock(base, head)];
        if (problems.length === 0)
            return;
        // What was out of step before stays so, whatever range stands there now.
        const old = new Set(problemsOf(base).map(({ asked }) => placeOf(asked)));
        const was = remembered(base);
        const found = [];
        for (const problem of problems) {
            if (old.has(placeOf(problem.asked)))
                continue;
            // A lockfile that writes ranges in its own way differs from every manifest, before the change too.
            if (problem.type === 'remembers' && was.get(placeOf(problem.asked)) !== true)
                continue;
            if (!found.some(({ asked }) => placeOf(asked) === placeOf(problem.asked)))
                found.push(problem);
        }
        yield* byManifest(found);
    },
    *checkTree(facts) {
        // Only what no other way of writing ranges explains.
        yield* byManifest(problemsOf(facts).filter(({ type }) => type === 'unsatisfied'));
    },
});
function* byManifest(problems) {
    const lists = new Map();
    for (const problem of problems) {
        const list = lists.get(problem.asked.path);
        if (list)
            list.push(problem);
        else
            lists.set(problem.asked.path, [problem]);
    }
    for (const list of lists.values())
        yield unsynced_lockfile_draftOf(list);
}
function placeOf({ path, ecosystem, name, scope }) {
    return `${path}\0${(0,identity/* packageKey */.MO)(ecosystem, name)}\0${scope}`;
}
function problemsOf(facts) {
    const problems = [];
    const members = new Set(facts
        .all('manifest')
        .flatMap(({ ecosystem, name }) => (name === null ? [] : [(0,identity/* packageKey */.MO)(ecosystem, name)])));
    for (const { asked, lockfile, versions, remembers, isUnlisted } of pairsOf(facts)) {
        const requirement = asked.requirement ?? '';
        const add = (type, has) => problems.push({
            type,
            asked,
            lockfile: lockfile.path,
            isCompiled: lockfile.format === 'requirements',
            has,
        });
        // A folder of the workspace: linked, whatever else has its name.
        if (members.has((0,identity/* packageKey */.MO)(asked.ecosystem, asked.name)))
            continue;
        if (isUnlisted) {
            add('missing', '');
            continue;
        }
        if (versions.length === 0) {
            // Links are remembered and have no version.
            if (remembers === undefined && mustBeLocked(asked, lockfile))
                add('missing', '');
            continue;
        }
        if (asked.requirement === null)
            continue;
        if (versions.every((version) => isOutside(asked, version)))
            add('unsatisfied', versions.join(', '));
        else if (remembers !== undefined && !isSameRange(remembers, requirement, asked))
            add('remembers', remembers);
    }
    return problems;
}
/** A plain version of Gradle, Maven and NuGet is the least one; others that ask for more raise it. */
function isOutside({ ecosystem, name, requirement }, version) {
    const scheme = (0,build_versions/* schemeFor */.XJ)(ecosystem, name);
    const range = requirement ?? '';
    if ((ecosystem === 'maven' || ecosystem === 'nuget') && scheme.isValid(range)) {
        return scheme.isValid(version) && scheme.compare(version, range) < 0;
    }
    return scheme.satisfies(version, range) === false;
}
/** A manifest that asks for something else, and a lockfile that says it was made for what the manifest asked before. */
function* movedWithoutLock(base, head) {
    const before = new Map(base.all('lockfile').map((lockfile) => [lockfile.path, lockfile.manifestHash]));
    const after = new Map(head.all('lockfile').map((lockfile) => [lockfile.path, lockfile]));
    for (const manifest of head.all('manifest')) {
        const lockfile = after.get((0,manifest_lock/* lockfileOf */.dA)(manifest, head) ?? '');
        if (lockfile?.manifestHash === undefined || (0,workspace/* folderOf */.yS)(lockfile.path) !== (0,workspace/* folderOf */.yS)(manifest.path))
            continue;
        if (before.get(lockfile.path) !== lockfile.manifestHash)
            continue;
        const old = base.in(manifest.path, 'requirement');
        if (old.length === 0)
            continue;
        const asked = head.in(manifest.path, 'requirement');
        const [was, is] = [countOf(old), countOf(asked)];
        for (const one of asked) {
            if (unsynced_lockfile_isJudged(one) && is.get(wordsOf(one)) !== was.get(wordsOf(one)))
                yield { type: 'hash', asked: one, lockfile: lockfile.path, isCompiled: false, has: '' };
        }
    }
}
function countOf(requirements) {
    const counts = new Map();
    for (const one of requirements)
        counts.set(wordsOf(one), (counts.get(wordsOf(one)) ?? 0) + 1);
    return counts;
}
function wordsOf({ ecosystem, name, requirement, scope }) {
    return `${(0,identity/* packageKey */.MO)(ecosystem, name)}\0${requirement}\0${scope}`;
}
/** Requirements whose range the lockfile remembers word for word. */
function remembered(facts) {
    const same = new Map();
    for (const { asked, remembers } of pairsOf(facts)) {
        if (remembers !== undefined)
            same.set(placeOf(asked), isSameRange(remembers, asked.requirement ?? '', asked));
    }
    return same;
}
function isSameRange(a, b, { ecosystem }) {
    return plainRange(a, ecosystem) === plainRange(b, ecosystem);
}
/** Bundler sorts `~> 5.6, = 5.6.0` its own way, and writes the sign that a Gemfile leaves out; npm writes `*` for nothing. */
function plainRange(range, ecosystem) {
    const clauses = range
        .trim()
        .split(ecosystem === 'npm' ? /(?!)/ : ',')
        .map((clause) => clause.replace(/\s+/g, ecosystem === 'npm' ? ' ' : '').replace(/^=(?=\d)/, ''))
        .map((clause) => (ecosystem === 'pypi' ? plainClause(clause) : clause))
        .filter((clause) => clause !== '' && clause !== '*' && clause !== '>=0' && clause !== 'latest');
    return clauses.sort().join(',');
}
/** `>=2.48` and `>=2.48.0` are one; `~=3.1` and `~=3.1.0` are not. */
function plainClause(clause) {
    return /^(?:[<>]=?|[!=]=)\d[\d.]*$/.test(clause) ? clause.replace(/(?:\.0+)+$/, '') : clause;
}
/** Where nothing but the lockfile's own rules could leave a package out. */
const complete = new Set(['npm', 'pypi', 'gem', 'cargo', 'hex', 'pub']);
function mustBeLocked({ ecosystem, scope, text, group }, { format }) {
    // Conda may bring it under another name.
    if (format === 'pixi' || format === 'conda-lock')
        return false;
    const isForSome = scope === 'optional' || text.includes(';') || /\b(?:platform|marker|target|python)\b/.test(text);
    return complete.has(ecosystem) && !isForSome && !(ecosystem === 'cargo' && group !== undefined);
}
/** They list what each manifest asks for, whole. */
const listing = new Set(['pnpm', 'bun', 'yarn-berry', 'uv', 'gemfile']);
/** What satisfies the manifest is installed, whatever range they remember. */
const satisfying = new Set(['package-lock', 'npm-shrinkwrap', 'bun']);
/** What manifests ask of lockfiles that were read. */
function* pairsOf(facts) {
    const lockfiles = new Map(facts.all('lockfile').map((lockfile) => [lockfile.path, lockfile]));
    if (lockfiles.size === 0)
        return;
    const byPath = new Map();
    for (const manifest of facts.all('manifest')) {
        const lockfile = lockfiles.get((0,manifest_lock/* lockfileOf */.dA)(manifest, facts) ?? '');
        if (lockfile === undefined || lockfile.path === manifest.path)
            continue;
        let locked = byPath.get(lockfile.path);
        if (locked === undefined) {
            locked = versionsIn(facts.in(lockfile.path, 'locked'));
            byPath.set(lockfile.path, locked);
        }
        if (locked.size === 0)
            continue;
        const isCatalog = manifest.format === 'pnpm-workspace';
        const ofMember = memoryOf(manifest, lockfile);
        const overridden = overriddenIn(lockfile, manifest, facts);
        const all = facts.in(manifest.path, 'requirement');
        const needed = new Set(all.flatMap(({ name, scope }) => (scope === 'runtime' || scope === 'optional' ? [name] : [])));
        for (const asked of all) {
            if (asked.ecosystem !== manifest.ecosystem || !unsynced_lockfile_isJudged(asked))
                continue;
            // `dependencies` beat `devDependencies` where a package stands in both.
            if (asked.ecosystem === 'npm' && asked.scope === 'development' && needed.has(asked.name))
                continue;
            if (overridden.has((0,identity/* packageKey */.MO)(asked.ecosystem, asked.name)) ||
                isUnused(asked, manifest, lockfile, facts))
                continue;
            const versions = locked.get((0,identity/* packageKey */.MO)(asked.ecosystem, asked.name)) ?? [];
            const memory = isCatalog ? (0,table/* lookUp */.T)(lockfile.catalogs ?? {}, asked.group ?? 'default') : ofMember;
            const own = (0,table/* lookUp */.T)(memory ?? {}, asked.name);
            const remembers = satisfying.has(lockfile.format) ? undefined : (own ?? patternFor(asked, lockfile));
            const isUnlisted = memory !== undefined && own === undefined && listing.has(lockfile.format) && !isAlias(asked);
            yield { asked, lockfile, versions, remembers, isUnlisted };
        }
    }
}
/** An alias stands in the lockfile under its own name, which the requirement does not say. */
function isAlias({ text }) {
    return /\bnpm:/.test(text);
}
/** Yarn 1 remembers ranges as the keys of its entries: the range itself, or another one of that name. */
function patternFor(asked, { patterns }) {
    if (patterns === undefined || asked.requirement === null || isAlias(asked))
        return undefined;
    const ranges = patterns.get(asked.name);
    if (ranges === undefined)
        return undefined;
    return ranges.find((range) => isSameRange(range, asked.requirement ?? '', asked)) ?? ranges[0];
}
/** Lists of versions that members refer to: what nobody refers to need not be locked. */
function isUnused(asked, { format, path }, { catalogs }, facts) {
    if (format === 'pnpm-workspace') {
        const used = (0,table/* lookUp */.T)((0,table/* lookUp */.T)(catalogs ?? {}, asked.group ?? 'default') ?? {}, asked.name);
        return used === undefined;
    }
    if (format !== 'cargo-toml' || asked.group !== 'workspace')
        return false;
    return !facts
        .all('requirement')
        .some(({ ecosystem, name, origin, path: where }) => where !== path &&
        ecosystem === 'cargo' &&
        name === asked.name &&
        origin.type === 'path' &&
        origin.path === 'workspace');
}
/** `condition:\u2026` and others that plug-ins of yarn bring. */
const unknownProtocol = /^(?!npm:|catalog:)[a-z][a-z+-]*:/;
function unsynced_lockfile_isJudged({ requirement, origin, scope, ecosystem, name }) {
    // `php` and `ext-json` are no packages, and Bundler stands in its lockfile as what made it.
    if (ecosystem === 'composer' && !name.includes('/'))
        return false;
    if (ecosystem === 'gem' && name === 'bundler')
        return false;
    return (!unknownProtocol.test(requirement ?? '') &&
        scope !== 'peer' &&
        scope !== 'override' &&
        (scope !== 'build' || ecosystem === 'cargo') &&
        (origin.type === 'index' || origin.type === 'registry'));
}
function memoryOf(manifest, { path, requirements, members }) {
    const [own, above] = [(0,workspace/* folderOf */.yS)(manifest.path), (0,workspace/* folderOf */.yS)(path)];
    if (own === above)
        return requirements;
    const member = above === '' ? own : own.slice(above.length + 1);
    return members !== undefined && Object.hasOwn(members, member) ? members[member] : undefined;
}
const overridden = new WeakMap();
/**
 * Packages whose version is forced by the manifests that the lockfile's tool reads: those in its folder, and for a
 * member in its own. pnpm and uv write what is forced into the lockfile too.
 */
function overriddenIn(lockfile, manifest, facts) {
    let names = overridden.get(lockfile);
    if (names === undefined) {
        names = new Set([
            ...forcedIn((0,workspace/* folderOf */.yS)(lockfile.path), lockfile.ecosystem, facts),
            ...(lockfile.forced ?? []).map((name) => (0,identity/* packageKey */.MO)(lockfile.ecosystem, name)),
        ]);
        overridden.set(lockfile, names);
    }
    const own = (0,workspace/* folderOf */.yS)(manifest.path);
    if (own === (0,workspace/* folderOf */.yS)(lockfile.path))
        return names;
    return new Set([...names, ...forcedIn(own, lockfile.ecosystem, facts)]);
}
function forcedIn(folder, ecosystem, facts) {
    return facts
        .all('requirement')
        .filter(({ path, scope, below }) => scope === 'override' && below === undefined && (0,workspace/* folderOf */.yS)(path) === folder)
        .map(({ name, forces }) => (0,identity/* packageKey */.MO)(ecosystem, forces ?? name));
}
function versionsIn(locked) {
    const versions = new Map();
    for (const { ecosystem, name, alias, version } of locked) {
        for (const called of alias === undefined ? [name] : [name, alias]) {
            const key = (0,identity/* packageKey */.MO)(ecosystem, called);
            const list = versions.get(key);
            if (list === undefined)
                versions.set(key, [version]);
            else if (!list.includes(version))
                list.push(version);
        }
    }
    return versions;
}
const frozen = 'a frozen install fails, and any other install picks versions nobody reviewed. Regenerate the lockfile and commit both.';
/** pip installs what was compiled and never looks at what it was compiled from. */
function compiled(manifest, lockfile) {
    return `installs follow ${lockfile}, and the next compile replaces this with what ${manifest} asks for. Correct ${manifest} if it is behind, then compile again and commit both.`;
}
function unsynced_lockfile_draftOf(problems) {
    const [{ asked, lockfile, isCompiled, type, has }, ...others] = problems;
    const { path, span, name, ecosystem, requirement } = asked;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    const state = {
        missing: 'does not have it',
        unsatisfied: `has ${has}`,
        remembers: `was made for \`${has}\``,
        hash: 'still has the hash of the old manifest',
    }[type];
    return {
        path,
        span,
        message: `${path} requires \`${[name, requirement].filter((word) => word !== null).join(' ')}\`, but ${lockfile} ${state}${more}: ${isCompiled ? compiled(path, lockfile) : frozen}`,
        subject: { kind: 'package', ecosystem, name, version: null, purl: (0,purl/* purl */.E)(ecosystem, name) },
        related: others.slice(0, 20).map((other) => ({
            path: other.asked.path,
            span: other.asked.span,
            message: `${other.asked.name} ${other.asked.requirement}: ${other.type === 'missing' ? 'not locked' : other.type === 'hash' ? 'changed' : other.has}`,
        })),
        details: { lockfile, requirement, locked: has, packages: problems.map((problem) => problem.asked.name) },
        key: lockfile,
    };
}

// EXTERNAL MODULE: ./build/analysis/upgrades/resolved-installs.js
var resolved_installs = __webpack_require__(85170);
;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/install-messages.js

/** `other`: the word may be the name of a program of another package. */
function installMessage(install, known, other, today = null) {
    const { name, requirement, origin, ecosystem, manager, localFirst } = install;
    if (origin.type === 'git') {
        const what = origin.ref === null ? 'the default branch' : `\`${requirement}\``;
        return `\`${name}\` is installed from git at ${what}, which can change at any time. ${(0,table/* lookUp */.T)(pinning, ecosystem) ?? 'Pin it to the full commit SHA.'}`;
    }
    if (origin.type === 'url')
        return `\`${name}\` is installed from an address without a version, so its content can change without notice. Use an address with a version, and verify its hash.`;
    const how = requirement === null ? 'without a version' : `as \`${writtenAs(install)}\``;
    const effect = isNewest(requirement)
        ? 'so every run installs whatever version is newest'
        : 'so every run installs the newest version that fits';
    const runs = localFirst === true || manager === 'uvx';
    const said = manager === 'npm' && localFirst === true ? 'npm exec' : manager;
    const subject = runs ? `\`${said}\` runs \`${name}\`` : `\`${name}\` is installed`;
    return `${subject} ${how}, ${effect}. ${other ? localAdvice(install) : advice(install, known, today)}`;
}
/** The version as people wrote it, and of git or an address what it is; empty where nothing is asked. */
function writtenAs({ ecosystem, requirement, origin }) {
    if (origin.type === 'git')
        return requirement === null ? 'git' : `git ${requirement}`;
    if (origin.type === 'url')
        return 'an address';
    return (ecosystem === 'conda' ? requirement?.replace(/^=(?!=)/, '') : requirement) ?? '';
}
function advice({ ecosystem, name, spelling }, known, today) {
    if (ecosystem === 'brew')
        return 'Homebrew keeps no old versions; where the version matters, install it another way.';
    if (ecosystem === 'krew')
        return 'Krew takes no version; where the version matters, install the release file with its checksum.';
    const form = exactForm(ecosystem, spelling ?? name, known ?? today ?? '<version>');
    if (form === null)
        return 'Name one exact version.';
    if (known === null && today !== null)
        return `Pin it, for example to today's version: \`${form}\``;
    return known === null ? `Pin it: \`${form}\`` : `Pin it to the version in the lockfile: \`${form}\``;
}
/** Commands that run what the project has, and nothing else. */
const locally = {
    npx: (program) => `npx --no-install ${program}`,
    npm: (program) => `npm exec --no -- ${program}`,
    pnpm: (program) => `pnpm exec ${program}`,
    pnpx: (program) => `pnpm exec ${program}`,
    yarn: (program) => `yarn run ${program}`,
    bunx: (program) => `bunx --no-install ${program}`,
    bun: (program) => `bunx --no-install ${program}`,
};
function localAdvice({ manager, name }) {
    const form = (0,table/* lookUp */.T)(locally, manager)?.(name) ?? `npx --no-install ${name}`;
    return `Where a package of this project brings that program, run \`${form}\`; otherwise name its package and version: \`npx --package=<package>@<version> ${name}\``;
}
/** Several packages of one command. */
function foldedInstallMessage(names, written, form) {
    const shown = names.slice(0, 3).map((name, at) => {
        const how = written[at] ?? '';
        return how === '' ? `\`${name}\`` : `\`${name}\` (\`${how}\`)`;
    });
    const rest = names.length - shown.length;
    const list = rest > 0
        ? `${shown.join(', ')} and ${rest} more`
        : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
    const what = written.every((how) => how === '') ? 'without a version' : 'without an exact version';
    const effect = written.every((how) => isNewest(how === '' ? null : how))
        ? 'so every run installs whatever versions are newest'
        : 'so every run installs the newest versions that fit';
    return `${list} are installed ${what}, ${effect}. ${form === null ? 'Name one exact version of each.' : `Pin each of them: \`${form}\``}`;
}
/** Where a commit id is given by an option. */
const pinning = {
    github: 'Add `--pin <full commit SHA>`',
    helm: 'Add `--version <version>`',
};
function isNewest(requirement) {
    return (requirement === null || /^@?(?:latest|next|canary|nightly|master|main|head|\*|x)$/i.test(requirement));
}
/** The word or words that name one version in this manager's own spelling. */
function exactForm(ecosystem, name, version) {
    switch (ecosystem) {
        case 'pypi':
            return `${name}==${version}`;
        case 'conda':
            return `${name}==${version}`;
        case 'npm':
        case 'cargo':
        case 'scoop':
            return `${name}@${version}`;
        case 'jsr':
            return `${name.startsWith('jsr:') ? '' : 'jsr:'}${name}@${version}`;
        case 'golang':
            return `${name}@v${version.replace(/^v/, '')}`;
        case 'gem':
            return `${name}:${version}`;
        case 'composer':
            return `${name}:${version}`;
        case 'nuget':
        case 'chocolatey':
            return `${name} --version ${version}`;
        case 'winget':
            return `--id ${name} --version ${version}`;
        case 'powershell':
            return `${name} -RequiredVersion ${version}`;
        case 'github':
            return `${name} --pin ${version}`;
        case 'helm':
            return `--version ${version}`;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/upstream-drift.js




const upstreamDrift = defineRule({
    id: 'upstream-drift',
    action: 'lockfile-majors',
    scope: 'change',
    severity: { audit: 'warning', diff: 'warning' },
    noticeInExamples: true,
    optionalNeeds: ['index'],
    listsInstalls: true,
    docs: {
        summary: 'an unpinned install that gets another major than it did at `since`, although nothing here changed',
        what: [
            'In an audit, looks up what each install without an exact version gets from its package index today, and what it got on the day `since`',
            '(7 days ago unless set), under the runtime of its job or image where that is known: in commands, and in requirement files that commands install.',
            'Fires where the two differ by a breaking version. Withdrawn releases and pre-releases are left out. Where the runtime is not known, both releases must admit the same runtimes.',
            'Never asks a public index about packages of another index, scope or source. Needs the network.',
            'The summary and the HTML report list what all of them resolve to today.',
        ].join(' '),
        why: 'A release that somebody else publishes changes what is built and run here without a commit, so no review and no bisection finds it. A certificate job of cloud.gov failed that way in June 2023, on a release of pyOpenSSL.',
        fix: 'Pin the package to the version from before, and move it in a change of its own.',
        bad: 'pip install certbot            # 2.11.0 last week, 3.0.0 today',
        good: 'pip install certbot==2.11.0',
        language: 'sh',
    },
    packagesToFetch: (facts) => (0,resolved_installs/* openInstalls */.p)(facts),
    *checkTree(facts, { needs, date, since }) {
        if (needs.index === undefined || since === undefined || since >= date)
            return;
        const seen = new Set();
        for (const moved of (0,resolved_installs/* resolveInstalls */.D)(facts, needs.index, { since, date })) {
            const { ecosystem, name, version, before, released, runtime, path, span } = moved;
            const key = `${path}\0${ecosystem}\0${name}\0${runtime}`;
            if (!moved.breaks || before === null || seen.has(key))
                continue;
            seen.add(key);
            const form = moved.isCommand ? exactForm(ecosystem, name, before) : null;
            const pinned = form === null ? `pin it to ${before}.` : `pin it: \`${form}\``;
            const under = runtime === null ? '' : ` under ${runtime}`;
            yield {
                path,
                span,
                message: `\`${name}\` moved to another major without a commit here: it resolves to ${version}${under} today, and resolved to ${before} on ${since}. Until the new one is tested, ${pinned}`,
                subject: { kind: 'package', ecosystem, name, version, purl: (0,purl/* purl */.E)(ecosystem, name, version) },
                details: { from: before, to: version, bump: 'major', since, released, runtime },
                key: `${before} ${version}`,
            };
        }
    },
    *check() { },
});

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/young-release.js








const minimumAge = 'min-age-days';
const youngRelease = defineRule({
    id: 'young-release',
    action: 'lockfile-majors',
    scope: 'change',
    severity: { audit: 'warning', diff: 'warning' },
    needs: ['index'],
    docs: {
        summary: `an upgrade to a release younger than \`${minimumAge}\`: the cool-down (off until that is set)`,
        what: [
            `Off until \`${minimumAge}\` is set. Then asks the package index (PyPI, npm, RubyGems, crates.io, Packagist) when`,
            'the version that a package is upgraded to was uploaded, and fires where that is fewer days ago. Lockfiles and',
            'exact pins are judged, direct and transitive packages; packages that take one step together are one finding.',
            'Not judged: downgrades, packages that are wholly new, images and actions. Packages of other indexes, scopes and',
            'sources are never looked up. What was not looked up, and versions whose date the index does not have, are listed',
            'as not checked. Needs the network.',
        ].join(' '),
        why: 'Most malicious releases are found and withdrawn within hours or days. A change that waits never installs them, whoever proposes it: settings of update bots and package managers bind only those who use them.',
        fix: 'Wait until the release is old enough. List a security fix that cannot wait under `allow`.',
        options: {
            [minimumAge]: {
                text: 'How many days ago a release must have been uploaded. The rule is off without it.',
                value: (0,schema/* wholeNumber */.rD)(1, 365),
            },
            allow: {
                text: 'Packages that may be younger, exact or glob, with or without a version: `lodash@4.17.21`, `@my-org/*`.',
                value: schema/* nameList */.OD,
            },
        },
        bad: 'rules:\n  young-release:\n    min-age-days: 7      # and the lockfile moves to a release of yesterday',
        good: 'rules:\n  young-release:\n    min-age-days: 7\n    allow: [lodash@4.17.21]   # fixes a vulnerability',
        language: 'yaml',
    },
    *packagesOfChange(change, options) {
        if (daysIn(options) === null)
            return;
        for (const { upgrade } of arrivals(change, options).known) {
            yield { ecosystem: upgrade.ecosystem, name: upgrade.name };
        }
    },
    *check(change, { options, needs: { index }, date, report }) {
        const days = daysIn(options);
        if (days === null || index === undefined)
            return;
        const { known, elsewhere } = arrivals(change, options);
        const unknown = [];
        const young = new Map();
        const uploads = new Map();
        for (const arrival of known) {
            const day = uploadDay(arrival, index);
            if (day === null)
                unknown.push(arrival);
            if (day === null || (0,model_day/* daysBetween */.YM)(day, date) >= days)
                continue;
            const { upgrade, pair } = arrival;
            const key = `${(0,identity/* packageKey */.MO)(upgrade.ecosystem, upgrade.name)}\0${pair.from}\0${pair.to}`;
            const found = young.get(key);
            if (found)
                found.places.push(upgrade);
            else {
                const places = [upgrade];
                const move = { pair, direction: 'up', places, direct: upgrade.direct };
                young.set(key, { move, places });
                uploads.set(move, day);
            }
        }
        for (const family of familiesOf([...young.values()].map(({ move }) => move))) {
            yield young_release_draftOf(family, { uploads, date, days });
        }
        for (const one of unchecked(elsewhere, 'another source than the public index has them'))
            report(one);
        for (const one of unchecked(unknown, 'no package index said when they were uploaded'))
            report(one);
    },
});
/** Null: the rule is off. */
function daysIn(options) {
    const days = options[minimumAge];
    return typeof days === 'number' && days > 0 ? days : null;
}
/** Versions that packages rise to, direct ones first, and those whose names no public index is told. */
function arrivals({ upgrades }, options) {
    const isAllowed = allowed(options);
    const known = [];
    const elsewhere = [];
    for (const upgrade of upgrades) {
        const { ecosystem, name } = upgrade;
        if (ecosystem === 'docker' || ecosystem === 'github')
            continue;
        const isPublic = upgrade.public === true;
        for (const pair of risesOf(upgrade)) {
            if (isAllowed([name, `${name}@${pair.to}`]))
                continue;
            (isPublic ? known : elsewhere).push({ upgrade, pair });
        }
    }
    // Indexes are asked in this order until the budget is spent, and a finding stands where it is direct.
    known.sort((a, b) => Number(b.upgrade.direct === true) - Number(a.upgrade.direct === true));
    return { known, elsewhere };
}
/** Steps upwards, and a higher version that comes beside those that stay. */
function risesOf({ ecosystem, name, from, pairs = [], beside = [] }) {
    const top = from.at(-1);
    if (top === undefined)
        return [];
    const { isValid, compare } = (0,build_versions/* schemeFor */.XJ)(ecosystem, name);
    const added = beside.map((to) => ({ from: top, to, bump: 'unknown' }));
    return [...pairs, ...added].filter((pair) => isValid(pair.from) && isValid(pair.to) && compare(pair.from, pair.to) < 0);
}
/** The day of its first file; null when the index did not answer, does not list it, or has no dates. */
function uploadDay({ upgrade: { ecosystem, name }, pair: { to } }, index) {
    const releases = index.releases(ecosystem, name) ?? [];
    const uploads = releasesOf(to, releases, (0,build_versions/* schemeFor */.XJ)(ecosystem, name)).flatMap(({ uploaded }) => uploaded ?? []);
    return uploads.sort()[0]?.slice(0, 10) ?? null;
}
/** `1.0` of an index is `1.0.0` of a lockfile where nothing has that very spelling. */
function releasesOf(version, releases, { isValid, compare }) {
    const same = releases.filter((release) => release.version === version);
    if (same.length > 0)
        return same;
    return releases.filter((release) => isValid(release.version) && compare(release.version, version) === 0);
}
function young_release_draftOf(family, { uploads, date, days }) {
    const { lead, members } = family;
    const { from, to } = lead.pair;
    // The youngest decides how long to wait.
    const day = [lead, ...members]
        .flatMap((move) => uploads.get(move) ?? [])
        .sort()
        .at(-1);
    const until = (0,model_day/* addDays */.fi)(day, days);
    const standing = familyStanding(family);
    const moves = members.length === 0 ? 'moves' : 'move';
    const message = [
        `${package_groups_namesIn(family)}${standing === '' ? '' : `${standing},`} ${moves} from ${from} to ${to}, which was released ${ageOf(day, date)} (${day}): malicious releases are usually found within days, and \`${minimumAge}\` is ${days}.`,
        `Wait until ${until}, or list it under \`allow\` if it fixes a vulnerability.`,
    ].join(' ');
    const draft = familyDraft(family, message);
    return { ...draft, details: { ...draft.details, released: day, until, days } };
}
function ageOf(day, date) {
    const age = (0,model_day/* daysBetween */.YM)(day, date);
    if (age <= 0)
        return 'today';
    return age === 1 ? 'yesterday' : `${age} days ago`;
}
/** One for each lockfile, however many packages. */
function* unchecked(arrivals, why) {
    const byPath = new Map();
    for (const { upgrade } of arrivals) {
        const found = byPath.get(upgrade.path);
        if (found)
            found.names.add(upgrade.name);
        else
            byPath.set(upgrade.path, { first: upgrade, names: new Set([upgrade.name]) });
    }
    for (const [path, { first, names }] of byPath) {
        const shown = [...names].slice(0, 3).map((name) => `\`${name}\``);
        const more = names.size > shown.length ? ` and ${names.size - shown.length} more` : '';
        const message = `The age of releases was not checked for ${shown.join(', ')}${more}: ${why}.`;
        yield (0,diagnostic/* diagnostic */.Y)('skipped', message, { path, span: first.span, severity: 'notice' });
    }
}

// EXTERNAL MODULE: ./build/model/own-repository.js
var own_repository = __webpack_require__(54087);
;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/archived-action.js





const archivedAction = defineRule({
    id: 'archived-action',
    action: 'unpinned-dependencies',
    scope: 'tree',
    severity: { audit: 'notice', diff: 'notice' },
    optionalNeeds: ['actions'],
    docs: {
        summary: 'an action whose repository is archived or has moved',
        what: 'Asks GitHub about the repository of each action and reusable workflow, and fires where it is archived, or has another name now. Reported once per file and repository. Not reported: what `allow` names, and the repository itself. Needs the network and a token.',
        why: 'An archived action gets no fixes, not even for security, and stops working when GitHub retires what it runs on. An action that has moved is reached by a redirect, which ends when somebody takes the old name.',
        fix: 'Replace an archived action with one that is maintained, or with the few commands that it runs. Write the new name of one that has moved.',
        bad: '- uses: old-owner/action@<full commit SHA> # v1.2.0',
        good: '- uses: new-owner/action@<full commit SHA> # v1.2.0',
        language: 'yaml',
        options: {
            allow: { text: 'Owners or repositories that are not reported, exact or glob.', value: schema/* nameList */.OD },
        },
    },
    *check(facts, { options, needs, repository: own }) {
        const isAllowed = allowed(options);
        const seen = new Set();
        for (const use of facts.all('action')) {
            const { target } = use;
            if (target.type !== 'repository')
                continue;
            const found = needs.actions?.repositoryOf(target);
            if (!found)
                continue;
            const name = `${target.owner}/${target.repository}`;
            const key = `${use.path}\0${name.toLowerCase()}`;
            const place = { owner: target.owner, name: target.repository, host: target.host };
            if (seen.has(key) || isAllowed([target.owner, name]) || (0,own_repository/* ownershipOf */.VL)(own, place) === 'repository')
                continue;
            const hasMoved = found.fullName.toLowerCase() !== name.toLowerCase();
            if (!found.archived && !hasMoved)
                continue;
            seen.add(key);
            const fix = hasMoved && !found.archived ? renaming(use, target, found, facts) : null;
            yield {
                path: use.path,
                span: use.span,
                message: found.archived
                    ? `\`${name}\` is archived: it gets no more fixes, not even for security. Replace it with an action that is maintained, or with the commands that it runs.`
                    : `\`${name}\` has moved to \`${found.fullName}\`. The old name works only as long as nobody else takes it. Write \`${found.fullName}\``,
                subject: {
                    kind: 'action',
                    ecosystem: 'github',
                    name,
                    version: target.ref,
                    purl: (0,purl/* purl */.E)('github', name, target.ref),
                },
                details: { archived: found.archived, fullName: found.fullName },
                key: found.archived ? 'archived' : 'moved',
                ...(fix ? { fix } : {}),
            };
        }
    },
});
/** Writes the new name where the old one stands. */
function renaming(use, { owner, repository }, { fullName }, facts) {
    const name = `${owner}/${repository}`;
    const { path, span } = use;
    if (facts.texts.get(path)?.slice(span.start, span.start + name.length) !== name)
        return null;
    const edit = { path, start: span.start, end: span.start + name.length, text: fullName };
    return { title: `Write the new name, \`${fullName}\``, safe: false, edits: [edit] };
}

;// CONCATENATED MODULE: ./build/analysis/images/digest-fix.js

/** Writes tag and digest where the image's name stands in full; null where it is put together from pieces. */
function digestFix({ use, reference }, pinned, facts) {
    const { path, span, text } = use;
    if (use.separate || reference.malformed !== undefined)
        return null;
    if (facts.texts.get(path)?.slice(span.start, span.end) !== text)
        return null;
    const written = (0,image_reference/* parseImageReference */.o_)(text);
    if (written === null || (0,image_reference/* imageName */.tO)(written) !== (0,image_reference/* imageName */.tO)(reference) || written.tag !== reference.tag)
        return null;
    const isSameTag = reference.tag === pinned.tag;
    const end = span.start + text.length;
    const start = isSameTag ? end : end - (reference.tag === null ? 0 : reference.tag.length + 1);
    const words = isSameTag ? `@${pinned.digest}` : `:${pinned.tag}@${pinned.digest}`;
    return {
        title: `Pin \`${(0,image_reference/* imageName */.tO)(reference)}:${pinned.tag}\` to the digest of its image index`,
        safe: isSameTag,
        edits: [{ path, start, end, text: words }],
    };
}

// EXTERNAL MODULE: ./build/data/codenames.generated.js
var codenames_generated = __webpack_require__(94517);
// EXTERNAL MODULE: ./build/data/image-identifiers.generated.js
var image_identifiers_generated = __webpack_require__(75074);
// EXTERNAL MODULE: ./build/data/images.js
var data_images = __webpack_require__(87847);
// EXTERNAL MODULE: ./build/data/names.js
var names = __webpack_require__(59565);
;// CONCATENATED MODULE: ./build/data/release-names.generated.js
/*
 * Generated by src/tools/update-lifecycles.ts: change that, not this.
 *
 * The facts come from https://github.com/endoflife-date/endoflife.date under the MIT licence,
 * Copyright 2020 endoflife.date contributors:
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation
 * the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and
 * to permit persons to whom the Software is furnished to do so, subject to the following conditions: The above
 * copyright notice and this permission notice shall be included in all copies or substantial portions of the
 * Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
 * LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT
 * SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
 * OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER
 * DEALINGS IN THE SOFTWARE.
 */
/** First words of the names of releases, lower case, by product: what an image tag may say instead of a version. */
const releaseNames = new Map(Object.entries({
    'android': 'baklava cinnamon cupcake donut eclair froyo gingerbread honeycomb ice jelly kitkat kitkatw lollipop marshmallow nougat oreo petit pie queen red snow tiramisu upside vanilla',
    'antix': 'arditi berta grup helen',
    'cakephp': 'chiffon red strawberry',
    'debian': 'bo bookworm bullseye buster buzz etch hamm jessie lenny potato rex sarge slink squeeze stretch trixie wheezy woody',
    'devuan': 'ascii beowulf chimaera daedalus excalibur jessie',
    'fedora': 'adams beefy bordeaux cambridge constantine goddard heidelberg heisenbug laughlin leonidas lovelock moonshine spherical stentz sulphur tettnang verne werewolf yarrow zod',
    'ffmpeg': 'ada angel bohr cantor dijkstra einstein feynman fire fourier freedom fresnel grothendieck happiness harmony heaviside hilbert hoare huffman hypatia laplace lei lorentz love magic mandelbrot muybridge nameless nash peace rao riemann von works wu',
    'linuxmint': 'debbie elsie faye gigi serena sylvia tara tessa tina tricia ulyana ulyssa uma una vanessa vera victoria virginia wilma xia zara zena',
    'macos': 'big catalina cheetah el high jaguar leopard lion mavericks mojave monterey mountain panther puma sequoia sierra snow sonoma tahoe tiger ventura yosemite',
    'mxlinux': 'continuum fusion horizon infinity libretto metamorphosis patito symbiosis wildflower',
    'nixos': 'aardvark baboon caterpillar dingo emu flounder gorilla hummingbird impala jellyfish koi lori markhor nightingale okapi porcupine quokka raccoon stoat tapir uakari warbler xantusia yarara',
    'ros': 'kinetic lunar melodic noetic',
    'ros-2': 'ardent bouncy crystal dashing eloquent foxy galactic humble iron jazzy kilted lyrical',
    'spring-cloud': 'ilford jubilee kilburn leyton moorgate northfields oakwood',
    'steamos': 'alchemist brewmaster holo',
    'ubuntu': 'artful bionic breezy cosmic dapper disco edgy eoan feisty focal groovy gutsy hardy hirsute hoary impish intrepid jammy jaunty karmic kinetic lucid lunar mantic maverick natty noble oneiric oracular plucky precise quantal questing raring resolute saucy trusty utopic vivid warty wily xenial yakkety zesty',
    'yocto': 'dunfell gatesgarth hardknott honister kirkstone langdale mickledore nanbield scarthgap styhead walnascar warrior whinlatter wrynose zeus',
}).map(([product, names]) => [product, new Set(names.split(' '))]));

;// CONCATENATED MODULE: ./build/analysis/images/image-tags.js






/** A system that another image is built on, with its version: `alpine3.19` says nothing of nginx. */
const system = /^(?:alpine|debian|ubuntu|ubi|centos|fedora|rhel|rocky|al|bionic|focal|jammy)\d[\d.]*$/;
const architecture = /^(?:amd64|arm64(?:v8)?|arm(?:v[5-8]|32v[5-7]|hf|el)?|x86|x64|i?386|x86_64|ppc64le|s390x|win(?:32|64))$/;
/** Words that promise change. `jdk17` beside one of them is a variant, not the version. */
const movingWords = new Set(`latest lts stable edge nightly main master dev devel develop development rolling canary next unstable testing
  sid oldstable snapshot current mainline trunk head staging production prod preview experimental labs`.split(/\s+/));
/** Products whose releases an image is tagged with, where the tables of images do not say so. */
const releasedAs = new Map([
    ['buildpack-deps', ['debian', 'ubuntu']],
    ['neurodebian', ['debian', 'ubuntu']],
    ['ros', ['ros', 'ros-2']],
    ['osrf/ros', ['ros', 'ros-2']],
    ['osrf/ros2', ['ros', 'ros-2']],
    ['moveit/moveit', ['ros', 'ros-2']],
    ['moveit/moveit2', ['ros', 'ros-2']],
]);
/** The tag's word is the name of a release of what the image holds: `ros:humble`, `debian:wheezy`, `node:iron`. */
function isReleaseName(word, name) {
    if (name === 'node')
        return Object.hasOwn(names/* nodeCodenames */.MT, word);
    const own = Object.hasOwn(data_images/* images */.zC, name)
        ? data_images/* images */.zC[name]
        : Object.hasOwn(image_identifiers_generated/* imageIdentifiers */.m, name)
            ? image_identifiers_generated/* imageIdentifiers */.m[name]
            : undefined;
    const products = releasedAs.get(name) ?? (own === undefined ? [] : [own]);
    return products.some((product) => releaseNames.get(product)?.has(word) === true);
}
/**
 * `3.6-buster`, `v2`, `ltsc2022`, `20240101`, `sha-1a2b3c4` and `debian:bookworm` name a version; `slim`,
 * `stable-alpine`, `nginx:alpine3.19`, `python:bookworm` do not.
 */
function tagKind(reference) {
    const { tag, registry, repository } = reference;
    // Distroless has no version tags: what there is of one stands in the name, `static-debian12:nonroot`.
    if (registry === 'gcr.io' && /^distroless\/.*-debian\d+$/.test(repository))
        return 'version';
    if (tag === null)
        return 'none';
    if (tag === 'latest')
        return 'latest';
    const words = tag
        .toLowerCase()
        .split(/[-_+]/)
        .filter((word) => word !== '' && !architecture.test(word));
    const official = registry === 'docker.io' && repository.startsWith('library/');
    const name = (0,image_reference/* imageName */.tO)(reference);
    if (words.some((word) => /^v?\d/.test(word) || isCommit(word)))
        return 'version';
    if (words.some((word) => movingWords.has(word)))
        return 'moving';
    if (words.some((word) => isReleaseName(word, name)))
        return 'version';
    for (const word of words) {
        const ofSystem = Object.hasOwn(codenames_generated/* codenames */.y, word) || system.test(word);
        // Of an image that nobody here knows the system's release may well be all the version it has.
        if (ofSystem ? !official : /\d/.test(word))
            return 'version';
    }
    return 'moving';
}
/**
 * Some of a commit id. Letters alone count in the lengths that git and its services abbreviate to: one in a thousand
 * short ids has no digit, and words of seven or eight letters from a to f are none.
 */
function isCommit(word) {
    return (/^g?(?:[0-9a-f]{7,8}|[0-9a-f]{40})$/.test(word) || (/^g?[0-9a-f]{7,64}$/.test(word) && /\d/.test(word)));
}

;// CONCATENATED MODULE: ./build/data/development-images.js
/** Images of services that stand in for others while people develop and test: mail catchers, fakes of clouds, browsers. */
const developmentImages = new Set(`docker.io/maildev/maildev docker.io/djfarrelly/maildev docker.io/mailhog/mailhog docker.io/axllent/mailpit
  ghcr.io/axllent/mailpit docker.io/schickling/mailcatcher docker.io/sj26/mailcatcher docker.io/dockage/mailcatcher
  docker.io/rnwood/smtp4dev docker.io/inbucket/inbucket ghcr.io/inbucket/inbucket
  docker.io/reachfive/fake-smtp-server docker.io/greenmail/standalone
  docker.io/localstack/localstack docker.io/localstack/localstack-pro docker.io/gresau/localstack-persist
  docker.io/motoserver/moto ghcr.io/getmoto/motoserver docker.io/adobe/s3mock docker.io/amazon/dynamodb-local
  public.ecr.aws/aws-dynamodb-local/aws-dynamodb-local docker.io/softwaremill/elasticmq
  docker.io/softwaremill/elasticmq-native docker.io/roribio16/alpine-sqs docker.io/instructure/kinesalite
  mcr.microsoft.com/azure-storage/azurite docker.io/fsouza/fake-gcs-server
  mcr.microsoft.com/azure-messaging/servicebus-emulator docker.io/stripe/stripe-mock
  docker.io/wiremock/wiremock docker.io/mockserver/mockserver docker.io/jamesdbloom/mockserver
  docker.io/mountebank/mountebank docker.io/bbyars/mountebank docker.io/testcontainers/ryuk
  docker.io/selenium/hub docker.io/selenium/node-chrome docker.io/selenium/node-firefox docker.io/selenium/node-edge
  docker.io/selenium/standalone-chrome docker.io/selenium/standalone-chromium docker.io/selenium/standalone-firefox
  docker.io/selenium/standalone-edge docker.io/seleniarm/standalone-chromium docker.io/seleniarm/standalone-firefox
  mcr.microsoft.com/playwright`.split(/\s+/));

// EXTERNAL MODULE: ./build/data/official-images.generated.js
var official_images_generated = __webpack_require__(24032);
;// CONCATENATED MODULE: ./build/analysis/moving-on-purpose.js

const moving_on_purpose_words = new Set('nightly nightlies experimental experiment canary edge head bleeding upstream'.split(' '));
/** A job, workflow or stage whose name says that it is there to meet what is new: `nightly.yml`, `test (experimental)`. */
function isMovingOnPurpose(...names) {
    return names.some((name) => {
        if (!name)
            return false;
        return name
            .slice(0, 200)
            .replace(/([a-z])([A-Z])/g, '$1 $2')
            .toLowerCase()
            .split(/[^a-z]+/)
            .some((word) => moving_on_purpose_words.has(word));
    });
}
/** The name of a pipeline's own file; other files are named after what they hold. */
function pipelineName(path) {
    return /(?:^|\/)\.(?:github\/workflows|gitea\/workflows|forgejo\/workflows|circleci|gitlab(?:-ci)?|buildkite|azure-pipelines|woodpecker|tekton)\//.test(path)
        ? (0,workspace/* baseName */.Fl)(path).replace(/\.ya?ml$/, '')
        : null;
}
/** What tells one Dockerfile from others of the folder: `nightly` of `Dockerfile.nightly` and `nightly.Dockerfile`. */
function containerVariant(path) {
    const name = (0,workspace/* baseName */.Fl)(path);
    return (/^(?:Docker|Container)file[-_.](.+)$/i.exec(name)?.[1] ??
        /^(.+)\.(?:Docker|Container)file$/i.exec(name)?.[1] ??
        null);
}

;// CONCATENATED MODULE: ./build/analysis/images/undigested-images.js








/**
 * The images that can be something else tomorrow. Left out: those with a digest, those that cannot be known,
 * those that this repository builds, and names that no registry has: stages, build contexts, local images.
 */
function* judgedImages(facts, own = null) {
    const built = builtImages(facts);
    for (const use of facts.all('image')) {
        const { reference } = use;
        if (reference === null || reference.digest !== null || use.builtHere === true)
            continue;
        if (isLocal(reference) || isBuilt(use.path, reference, built))
            continue;
        const pipeline = pipelineName(use.path);
        yield {
            use,
            reference,
            aside: (0,example_paths/* isExamplePath */.E)(use.path) || use.role === 'dev' || standsIn(reference),
            default: use.text.includes('$'),
            ownership: publisherOf(reference, own),
            // Google publishes these without versions, for its own builds.
            onPurpose: /^gcr\.io\/cloud-builders\//.test((0,image_reference/* imageName */.tO)(reference)) ||
                isMovingOnPurpose(pipeline, pipeline === null ? null : use.owner, use.stage?.name, containerVariant(use.path)),
        };
    }
}
/** A service for development and tests, wherever it is named. */
function standsIn({ registry, repository }) {
    return developmentImages.has(`${registry}/${repository}`);
}
/** The image's owner is the repository's, or it is named like the repository itself. */
function publisherOf({ repository }, own) {
    if (!own)
        return null;
    const parts = repository.toLowerCase().split('/');
    const [owner, name] = [own.owner.toLowerCase().split('/')[0], own.name.toLowerCase()];
    if (parts.length < 2 || parts[0] === 'library')
        return null;
    if (parts.slice(0, -1).includes(owner))
        return parts.at(-1) === name ? 'repository' : 'owner';
    return parts[0] === name ? 'owner' : null;
}
/** A registry on the machine itself, a name that says so or waits to be filled in, or one of one word that Docker Hub does not have. */
function isLocal({ registry, repository, tag }) {
    if (tag !== null && /^local$|placeholder|change-?me|replace-?me/i.test(tag))
        return true;
    if (registry === 'docker.io' && /^(?:local|localhost)\//.test(repository))
        return true;
    // A Go package that ko builds is named like an image of a host that serves none.
    if (/^(?:github|gitlab)\.com$/.test(registry))
        return true;
    if (/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(registry))
        return true;
    const official = /^library\/(.+)$/.exec(repository)?.[1];
    return registry === 'docker.io' && official !== undefined && !official_images_generated/* officialImages */.y.has(official);
}
function isBuilt(path, reference, built) {
    if (built.names.has((0,image_reference/* imageName */.tO)(reference)))
        return true;
    if (reference.registry === 'docker.io' && reference.repository.startsWith('library/'))
        return false;
    const last = reference.repository.slice(reference.repository.lastIndexOf('/') + 1);
    // What somebody is known to publish is theirs, whatever a folder here is called.
    if (undigested_images_isPublished(reference))
        return false;
    if (built.lastParts.has(last))
        return true;
    const folder = (0,workspace/* folderOf */.yS)(path);
    return (built.folders.get(last) ?? []).some((other) => other !== folder);
}
/** The tables know the image, or others of the same publisher. */
function undigested_images_isPublished(reference) {
    const name = (0,image_reference/* imageName */.tO)(reference);
    if (Object.hasOwn(data_images/* images */.zC, name) || Object.hasOwn(image_identifiers_generated/* imageIdentifiers */.m, name))
        return true;
    const cut = name.lastIndexOf('/');
    return cut !== -1 && publishers().has(name.slice(0, cut));
}
let knownPublishers = null;
function publishers() {
    knownPublishers ??= new Set([...Object.keys(data_images/* images */.zC), ...Object.keys(image_identifiers_generated/* imageIdentifiers */.m)].flatMap((name) => {
        const cut = name.lastIndexOf('/');
        return cut === -1 ? [] : [name.slice(0, cut)];
    }));
    return knownPublishers;
}
const known = new WeakMap();
/** What this repository builds: compose's `build` with `image`, `docker build -t`, `docker tag`, folders of Dockerfiles. */
function builtImages(facts) {
    const before = known.get(facts);
    if (before)
        return before;
    const names = new Set();
    const lastParts = new Set();
    for (const { reference, builtHere } of facts.all('image'))
        if (builtHere === true && reference)
            names.add((0,image_reference/* imageName */.tO)(reference));
    for (const command of facts.all('command'))
        for (const name of namesGiven(command)) {
            const reference = (0,image_reference/* parseImageReference */.o_)(name);
            const last = name.slice(name.lastIndexOf('/') + 1).replace(/^.*\0/s, '');
            if (reference)
                names.add((0,image_reference/* imageName */.tO)(reference));
            else if (/^[a-z][a-z0-9._-]{2,}$/.test(last))
                lastParts.add(last);
        }
    const folders = new Map();
    for (const path of facts.files.paths()) {
        if (!/(?:^|\/)(?:Docker|Container)file$/.test(path))
            continue;
        const folder = (0,workspace/* folderOf */.yS)(path);
        const list = folders.get((0,workspace/* baseName */.Fl)(folder));
        if (list)
            list.push(folder);
        else
            folders.set((0,workspace/* baseName */.Fl)(folder), [folder]);
    }
    const built = { names, lastParts, folders };
    known.set(facts, built);
    return built;
}
/** The names a build gives, without their tags; parts that are not known are `\0`. */
function namesGiven({ name, arguments: words }) {
    if (name === null || !/^(?:docker|podman|nerdctl|buildah|img)$/.test(name))
        return [];
    const texts = words.map((word) => word.pattern.replace(/:[^/:]*$/, ''));
    if (texts[0] === 'tag' || (texts[0] === 'image' && texts[1] === 'tag'))
        return texts.slice(-1);
    if (!texts.some((text) => text === 'build' || text === 'bud' || text === 'buildx'))
        return [];
    const names = [];
    for (const [index, text] of texts.entries()) {
        if (text === '-t' || text === '--tag')
            names.push(texts[index + 1] ?? '');
        else if (text.startsWith('--tag='))
            names.push(text.slice('--tag='.length));
    }
    return names;
}
/** What both rules' findings have in common. */
function imageDraft({ use, reference }, message) {
    return {
        path: use.path,
        span: use.span,
        message,
        subject: {
            kind: 'image',
            ecosystem: 'docker',
            name: (0,image_reference/* imageName */.tO)(reference),
            version: reference.tag,
            purl: (0,image_reference/* imagePurl */.X6)(reference),
        },
        details: { image: (0,image_reference/* imageText */.f1)(reference), tag: reference.tag, role: use.role },
    };
}
/** What is wrong with what stands where the digest belongs; empty where nothing does. */
function aboutDigest({ reference }) {
    return reference.malformed === undefined
        ? ''
        : ` \`@${reference.malformed.slice(0, 80)}\` is not a digest.`;
}
/** What to write: `python:3.9-slim@sha256:<digest>`, or where Concourse wants the digest. */
function pinnedForm({ use, reference }, tag, known = null) {
    const digest = known ?? 'sha256:<digest>';
    if (use.separate)
        return `\`tag: "${tag}"\` and, beside \`source\`, \`version: { digest: "${digest}" }\``;
    return `\`${(0,image_reference/* imageName */.tO)(reference)}:${tag}@${digest}\``;
}

// EXTERNAL MODULE: ./build/analysis/images/version-tags.js
var version_tags = __webpack_require__(19450);
;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/owned.js
/** For the rules that have the option. */
const ownOwnerOption = {
    text: 'How much what other repositories of the same owner offer matters: `notice` (the default) or `warning`, as for everybody else.',
    value: { enum: ['notice', 'warning'] },
};
/**
 * Who can push to the repository can change what uses it as well, so nothing is gained by a pin: what it takes from
 * itself is about builds that repeat, and no more than a notice. What its owner has elsewhere is so by default.
 */
function isTrustedOwner(ownership, options) {
    return ownership === 'repository' || (ownership === 'owner' && options['own-owner'] !== 'warning');
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/floating-image.js








const floatingImage = defineRule({
    id: 'floating-image',
    action: 'unpinned-dependencies',
    noticeInExamples: true,
    raisedInDeploys: true,
    judgesInsideActions: true,
    scope: 'tree',
    severity: { audit: 'warning', diff: 'warning' },
    optionalNeeds: ['images'],
    *imagesToFetch(facts) {
        for (const { reference } of judgedImages(facts))
            if (tagKind(reference) !== 'version')
                yield { reference, needsVersion: !isWithoutVersions(reference) };
    },
    docs: {
        summary: 'an image with no tag, `latest`, or a tag that names no version',
        what: [
            'Fires on a container image without a tag, with `latest`, or with a tag that names no version of it: `slim`,',
            '`stable`, `edge`, `main`, and `nginx:alpine3.19`, whose number is that of the system beneath.',
            'Release names of a system (`debian:bookworm`) are versions. A digest makes any of them right.',
            'It is a notice in examples, tests, documentation and development containers, for services that only development and tests use (mail catchers, cloud emulators), where the image is the default of a variable, in jobs, stages and Dockerfiles that are there to meet what is new (`nightly`, `canary`), for images of the repository\u2019s own owner, and for what `allow` names.',
            'Not reported: stages, `scratch`, images that this repository builds, local names, and what cannot be known.',
        ].join(' '),
        why: 'The next build or start takes whatever was pushed last, possibly a new major version, without a commit.',
        fix: 'Pin a version and its digest: `name:version@sha256:<digest>`. Where the registry can be asked, the message has both, and `premortem fix --unsafe` writes them: the version that the tag leads to today, else the newest of the same variant that is still supported.',
        bad: 'FROM python:slim',
        good: 'FROM python:3.13.1-slim@sha256:<digest>',
        language: 'dockerfile',
        options: { allow: allowImages, 'own-owner': ownOwnerOption },
    },
    *check(facts, { options, repository, needs, date }) {
        const isAllowed = allowed(options);
        const { images, lifecycles } = needs;
        const chosenFor = (image) => {
            if (images === undefined)
                return null;
            const { reference } = image;
            if (!isWithoutVersions(reference))
                return (0,version_tags/* chosenVersion */.v)(image, images, { facts, lifecycles, date });
            const tag = reference.tag ?? 'latest';
            const digest = images.digestOf(reference, tag);
            return typeof digest === 'string' ? { tag, digest, isSame: true } : null;
        };
        for (const image of judgedImages(facts, repository)) {
            const kind = tagKind(image.reference);
            if (kind === 'version')
                continue;
            const chosen = chosenFor(image);
            const fix = chosen ? digestFix(image, chosen, facts) : null;
            const draft = { ...imageDraft(image, floating_image_messageOf(image, kind, chosen)), ...(fix ? { fix } : {}) };
            const trusted = isTrustedOwner(image.ownership, options) || isAllowed(namesOfImage(image.reference));
            if (trusted)
                yield { ...draft, severity: 'notice', steady: true };
            else
                yield image.aside || image.default || image.onPurpose ? { ...draft, severity: 'notice' } : draft;
        }
    },
});
function floating_image_messageOf(image, kind, chosen) {
    const { reference } = image;
    const named = (0,image_reference/* imageText */.f1)(reference);
    const wrong = {
        none: `\`${(0,image_reference/* imageName */.tO)(reference)}\` has no tag, so it resolves to \`latest\``,
        latest: `\`${named}\` points to whatever was pushed last`,
        moving: `The tag of \`${named}\` has no version, so it moves with every release`,
    };
    const form = pinnedForm(image, chosen?.tag ?? tagToWrite(reference, kind), chosen?.digest);
    const today = chosen?.isSame ? ' (what it is today)' : '';
    const only = image.default ? ' (unless the build sets another)' : '';
    return `${wrong[kind]}${only}: two builds of the same commit can differ, even by a major version.${aboutDigest(image)} Pin it: ${form}${today}`;
}
/** Registries without version tags: only the digest tells one build from another. */
const withoutVersions = /^(?:gcr\.io\/distroless|cgr\.dev\/chainguard)\//;
function isWithoutVersions({ registry, repository, }) {
    return withoutVersions.test(`${registry}/${repository}`);
}
/** A version, and of the tag what goes beside one: `-slim`, `-alpine`. */
function tagToWrite({ registry, repository, tag }, kind) {
    if (isWithoutVersions({ registry, repository }))
        return tag ?? 'latest';
    const variant = /^(?:slim|alpine|fpm|jdk|jre|cli|apache|management)(?:-(?:slim|alpine|fpm))?$/;
    return kind === 'moving' && tag !== null && variant.test(tag) ? `<version>-${tag}` : '<version>';
}

// EXTERNAL MODULE: ./build/versions/action-ref.js
var action_ref = __webpack_require__(54336);
// EXTERNAL MODULE: ./build/versions/pin-comment.js
var pin_comment = __webpack_require__(15743);
;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/mismatched-pin-comment.js




const mismatchedPinComment = defineRule({
    id: 'mismatched-pin-comment',
    action: 'unpinned-dependencies',
    noticeInExamples: true,
    raisedInDeploys: true,
    tagsToFetch: (facts) => ({ pins: pinsOf(facts) }),
    scope: 'tree',
    severity: { audit: 'warning', diff: 'warning' },
    needs: ['remoteTags'],
    docs: {
        summary: 'a pinned action whose comment names another version than its commit, or a commit that is not its own',
        what: [
            'Fires on `uses: owner/repo@<sha> # v1.2.3` where that tag is another commit or does not exist, and on a commit that no',
            'branch or tag of the named repository has (one that is only in a fork). Asks GitHub, so it needs the network.',
            'A comment like `# v4` is not compared with the commit, because that tag moves with every release.',
        ].join(' '),
        why: 'The comment is what a reviewer reads and what bots update from: when it is wrong, updates stop without a word, and a commit of a fork can hide behind a trusted name.',
        fix: 'Write the commit that the tag leads to, or the tag that the commit has.',
        bad: '- uses: owner/repo@<commit of v4.0.0> # v4.1.0',
        good: '- uses: owner/repo@<commit of v4.1.0> # v4.1.0',
        language: 'yaml',
    },
    *check(facts, { needs }) {
        const tags = needs.remoteTags;
        for (const { use, repository, commit, tag } of pinsOf(facts)) {
            const meant = tag === null ? 'unknown' : tags.commitOf(repository, tag);
            if (meant === commit)
                continue;
            const fault = faultOf(repository, commit, tag, meant, () => tags.hasCommit(repository, commit));
            if (fault === null)
                continue;
            const from = use.span.end - commit.length;
            yield {
                path: use.path,
                span: use.span,
                message: fault.message,
                subject: {
                    kind: 'action',
                    ecosystem: 'github',
                    name: repository,
                    version: commit,
                    purl: (0,purl/* purl */.E)('github', repository, commit),
                },
                details: { commit, tag, tagCommit: meant === 'unknown' ? null : meant },
                ...(fault.write === null
                    ? {}
                    : {
                        fix: {
                            title: `Pin the commit of ${tag}`,
                            safe: false,
                            edits: [{ path: use.path, start: from, end: use.span.end, text: fault.write }],
                        },
                    }),
            };
        }
    },
});
function faultOf(repository, commit, tag, meant, hasCommit) {
    const short = commit.slice(0, 12);
    if (hasCommit() === false) {
        const message = `No branch or tag of \`${repository}\` has the commit \`${short}\`: it comes from a fork or has been deleted, so nobody reviewed it in that repository. Pin a commit that a release of \`${repository}\` has.`;
        return { message, write: null };
    }
    if (tag === null || meant === 'unknown')
        return null;
    if (meant === null) {
        const message = `The comment says \`${tag}\`, but \`${repository}\` has no such tag, which misleads readers and update bots. Write the tag that \`${short}\` belongs to.`;
        return { message, write: null };
    }
    if (!(0,pin_comment/* isWholeVersion */.q)(tag))
        return null;
    const message = `The comment says \`${tag}\`, which is \`${meant.slice(0, 12)}\` in \`${repository}\`, but \`${short}\` is pinned. Write \`${repository}@${meant} # ${tag}\`, or correct the comment.`;
    return { message, write: meant };
}
/** Every action of GitHub that is pinned to a commit: what `remoteTags` has to be asked about. */
function pinsOf(facts) {
    return facts.all('action').flatMap((use) => {
        const { target } = use;
        if (target.type !== 'repository' || target.ref === null || !(0,action_ref/* isCommitId */.jh)(target.ref))
            return [];
        if (target.host !== undefined && target.host !== 'github.com')
            return [];
        const repository = `${target.owner}/${target.repository}`;
        return [{ use, repository, commit: target.ref, tag: (0,pin_comment/* versionInComment */.X)(use.comment?.text) }];
    });
}

// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __webpack_require__(88394);
;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/missing-cooldown.js




const missingCooldown = defineRule({
    id: 'missing-cooldown',
    action: 'unpinned-dependencies',
    scope: 'tree',
    severity: { audit: 'notice', diff: 'notice' },
    docs: {
        summary: 'an update bot or package manager that takes releases the minute they are published',
        what: [
            'Fires on the configuration of an update bot without a minimum release age: an entry of `dependabot.yml` without `cooldown`,',
            'and a Renovate configuration in which nothing sets `minimumReleaseAge`. Fires on settings of package managers that do not set theirs:',
            '`pnpm-workspace.yaml` (`minimumReleaseAge`), `.npmrc` (`min-release-age`), `.yarnrc.yml` (`npmMinimalAgeGate`), `bunfig.toml` (`install.minimumReleaseAge`),',
            '`uv.toml` and `[tool.uv]` (`exclude-newer`), `poetry.toml` (`solver.min-release-age`).',
            'Not reported: Dependabot entries that open no pull requests for versions, Renovate configurations that extend a preset kept elsewhere,',
            'pnpm 11, Yarn 4.15 and newer, which wait a day by default, pnpm and Yarn that are too old to wait, `.npmrc` files that only name registries,',
            'and projects without a lockfile of that package manager.',
        ].join(' '),
        why: 'Most malicious releases are found and removed within hours or days. Whoever waits a few days never installs them.',
        fix: 'Set the minimum release age. Security updates of Dependabot and Renovate do not wait for it.',
        bad: '- package-ecosystem: npm\n  directory: /\n  schedule:\n    interval: weekly',
        good: '- package-ecosystem: npm\n  directory: /\n  schedule:\n    interval: weekly\n  cooldown:\n    default-days: 7',
        language: 'yaml',
    },
    *check(facts) {
        for (const setting of facts.all('release-age')) {
            if (setting.isSet !== false || !missing_cooldown_isJudged(setting, facts))
                continue;
            yield missing_cooldown_draftOf(setting);
        }
    },
    fold(parts) {
        const ecosystems = [...new Set(parts.map((part) => `\`${String(part.details.updates)}\``))];
        const named = ecosystems.slice(0, 3).join(', ');
        const rest = ecosystems.length - 3;
        const which = rest > 0 ? `${named} and ${rest} more` : named;
        const message = `${parts.length} update entries have no cooldown (${which}), so Dependabot proposes releases on the day they are published, before anyone has had time to find a malicious one. Add \`cooldown\` with \`default-days: 7\` to each entry.`;
        return { message, subject: parts[0].subject };
    },
});
const missing_cooldown_advice = {
    renovate: { name: 'Renovate', write: 'Add `"minimumReleaseAge": "7 days"`' },
    npm: { name: 'npm', write: 'Add `min-release-age=7` (days, npm 11.10 or newer)' },
    pnpm: {
        name: 'pnpm',
        write: 'Add `minimumReleaseAge: 10080` to pnpm-workspace.yaml (minutes, pnpm 10.16 or newer)',
    },
    yarn: { name: 'Yarn', write: 'Add `npmMinimalAgeGate: 10080` (minutes, Yarn 4.10 or newer)' },
    bun: {
        name: 'Bun',
        write: 'Add `minimumReleaseAge = 604800` under `[install]` (seconds, Bun 1.3 or newer)',
    },
    uv: { name: 'uv', write: 'Add `exclude-newer = "7 days"` (uv 0.9.17 or newer)' },
    poetry: { name: 'Poetry', write: 'Add `min-release-age = 7` under `[solver]` (days, Poetry 2.4 or newer)' },
};
function missing_cooldown_draftOf(setting) {
    const { path, span, updater, updates } = setting;
    if (updater === 'dependabot') {
        const message = `This update entry has no cooldown, so Dependabot proposes releases on the day they are published, before anyone has had time to find a malicious one. Add \`cooldown\` with \`default-days: 7\``;
        const fix = cooldownFix(setting);
        return {
            path,
            span,
            message,
            subject: missing_cooldown_subjectOf('Dependabot'),
            details: { updates: updates ?? null, directory: setting.directory ?? null },
            key: `${updates} ${setting.directory}`,
            group: 'dependabot',
            ...(fix ? { fix } : {}),
        };
    }
    const { name, write } = missing_cooldown_advice[updater];
    const takes = updater === 'renovate' ? 'proposes' : 'installs';
    const message = `No minimum release age is set, so ${name} ${takes} releases on the day they are published, before anyone has had time to find a malicious one. ${write}`;
    return { path, span, message, subject: missing_cooldown_subjectOf(name) };
}
function missing_cooldown_subjectOf(name) {
    return { kind: 'product', ecosystem: null, name, version: null, purl: null };
}
function cooldownFix({ path, insertion }) {
    if (insertion === undefined)
        return null;
    const { at, indent } = insertion;
    const text = `\n${indent}cooldown:\n${indent}  default-days: 7`;
    return { title: 'Add a cooldown of 7 days', safe: false, edits: [{ path, start: at, end: at, text }] };
}
const lockfiles = {
    npm: ['package-lock.json', 'npm-shrinkwrap.json'],
    pnpm: ['pnpm-lock.yaml'],
    yarn: ['yarn.lock'],
    bun: ['bun.lock', 'bun.lockb'],
    uv: ['uv.lock'],
    poetry: ['poetry.lock'],
};
/** Releases in which a package manager learned to wait, and from which it waits of itself. */
const supported = {
    pnpm: { from: '10.16.0', byDefault: '11.0.0' },
    yarn: { from: '4.10.0', byDefault: '4.15.0' },
};
/** The package manager is in use where the settings stand, and can be told to wait. */
function missing_cooldown_isJudged({ updater, path }, facts) {
    if (updater === 'dependabot' || updater === 'renovate')
        return true;
    const folder = (0,workspace/* folderOf */.yS)(path);
    if (!lockfiles[updater].some((name) => facts.files.has(inFolder(folder, name))))
        return false;
    // pnpm reads two files: what one of them sets need not stand in the other, and one of them speaks.
    if (updater === 'pnpm') {
        const others = facts
            .all('release-age')
            .filter((one) => one.updater === 'pnpm' && (0,workspace/* folderOf */.yS)(one.path) === folder);
        if (others.some(({ isSet }) => isSet === true))
            return false;
        if ((0,workspace/* baseName */.Fl)(path) === '.npmrc' && facts.files.has(inFolder(folder, 'pnpm-workspace.yaml')))
            return false;
    }
    const releases = (0,table/* lookUp */.T)(supported, updater);
    if (releases === undefined)
        return true;
    const version = versionOf(updater, folder, facts);
    if (version === null)
        return true;
    return (semver/* looseSemver */.N2.compare(version, releases.from) >= 0 && semver/* looseSemver */.N2.compare(version, releases.byDefault) < 0);
}
/** `"packageManager": "pnpm@10.4.0"` beside the settings. */
function versionOf(updater, folder, facts) {
    const named = facts
        .in(inFolder(folder, 'package.json'), 'runtime')
        .find(({ product, version }) => product === updater && version !== null);
    return named?.version ?? null;
}
function inFolder(folder, name) {
    return (0,workspace/* joinPath */.uJ)(folder, name) ?? name;
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/missing-lockfile.js





const missingLockfile = defineRule({
    id: 'missing-lockfile',
    action: 'unpinned-dependencies',
    noticeInExamples: true,
    raisedInDeploys: true,
    severity: { audit: 'warning', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'an application manifest without a lockfile',
        what: 'A manifest of an application (it is private, names no entry points for others, or a Dockerfile or Procfile stands beside it) whose ecosystem has lockfiles, when none is committed beside it or at the root of the workspace it belongs to. It is reported once per manifest. Libraries are not reported, because their ranges are right, and so are examples, tests, documentation and templates, manifests that ask for nothing, and those of which nobody can say what they are.',
        why: 'Without a lockfile every install resolves the ranges again, transitive ones included: the builds of today and tomorrow are different programs, and a bad release arrives without a commit.',
        fix: 'Let the package manager write its lockfile, commit it, and install from it (`npm ci`, `poetry install`, `bundle install` with `frozen`).',
        bad: 'package.json          # "private": true, "express": "^4.19.0"\nserver.js',
        good: 'package.json\npackage-lock.json     # express 4.21.2, with hashes\nserver.js',
        language: 'text',
    },
    *check(facts) {
        for (const [manifest, asked] of unlocked(facts)) {
            const wanted = manifest.lockfiles[0] ?? '';
            const name = (0,workspace/* baseName */.Fl)(manifest.path);
            const count = asked === 1 ? '1 dependency' : `${asked} dependencies`;
            yield {
                path: manifest.path,
                span: manifest.span,
                message: `\`${name}\` declares ${count} but no lockfile is committed, so every install may resolve different versions, transitive ones included. Run \`${(0,table/* lookUp */.T)(commands, wanted) ?? 'the package manager'}\` and commit \`${wanted}\``,
                subject: {
                    kind: 'package',
                    ecosystem: manifest.ecosystem,
                    name: manifest.name ?? manifest.path,
                    version: manifest.version,
                    purl: null,
                },
            };
        }
    },
});
/** Manifests without a lockfile, with the number of packages asked for. Members of a workspace count for its root. */
function unlocked(facts) {
    const found = new Map();
    for (const manifest of facts.all('manifest')) {
        if (!formats.has(manifest.format) || (0,example_paths/* isExampleManifest */.u)(manifest.path) || !isApplication(manifest, facts))
            continue;
        const asked = facts.in(manifest.path, 'requirement').filter(isResolved).length;
        if (asked === 0 || (0,manifest_lock/* lockfileOf */.dA)(manifest, facts) !== null || isIgnoredLockfile(manifest, facts))
            continue;
        if (manifest.ecosystem === 'pypi' && isFrozenBeside(manifest, facts))
            continue;
        const speaker = (0,manifest_lock/* rootsOf */.RD)(manifest, facts).at(-1) ?? manifest;
        found.set(speaker, (found.get(speaker) ?? 0) + asked);
    }
    return found;
}
/** A `.gitignore` leaves the lockfile out: a decision, and no oversight. */
function isIgnoredLockfile({ path, lockfiles }, facts) {
    for (let folder = (0,workspace/* folderOf */.yS)(path);; folder = (0,workspace/* folderOf */.yS)(folder)) {
        const at = folder === '' ? '.gitignore' : `${folder}/.gitignore`;
        if (facts.in(at, 'ignored-file').some(({ name }) => lockfiles.includes(name)))
            return true;
        if (folder === '')
            return false;
    }
}
/** Formats whose tools write a lockfile as a matter of course. In others ranges are told one by one. */
const formats = new Set([
    'package-json',
    'deno-json',
    'pyproject',
    'pipfile',
    'gemfile',
    'cargo-toml',
    'composer-json',
    'mix-exs',
    'pubspec',
    'package-swift',
    'podfile',
]);
/** What writes each lockfile. */
const commands = {
    'package-lock.json': 'npm install --package-lock-only',
    'pnpm-lock.yaml': 'pnpm install --lockfile-only',
    'yarn.lock': 'yarn install',
    'bun.lock': 'bun install',
    'deno.lock': 'deno install',
    'uv.lock': 'uv lock',
    'poetry.lock': 'poetry lock',
    'pdm.lock': 'pdm lock',
    'pixi.lock': 'pixi lock',
    'Pipfile.lock': 'pipenv lock',
    'Gemfile.lock': 'bundle lock',
    'gems.locked': 'bundle lock',
    'Cargo.lock': 'cargo generate-lockfile',
    'composer.lock': 'composer update --no-install',
    'mix.lock': 'mix deps.get',
    'pubspec.lock': 'dart pub get',
    'Package.resolved': 'swift package resolve',
    'Podfile.lock': 'pod install',
};
/** A package that the lockfile would fix: not a folder beside, not what a host brings along. */
function isResolved(requirement) {
    return requirement.origin.type !== 'path' && !/^(?:peer|build|override)$/.test(requirement.scope);
}
function isApplication(manifest, facts) {
    const folder = (0,workspace/* folderOf */.yS)(manifest.path);
    if (manifest.role === 'library')
        return false;
    if (manifest.ecosystem === 'gem' && (hasGemspec(folder, facts) || developsGems(manifest, facts)))
        return false;
    if (manifest.role === 'application' || (0,manifest_lock/* isDeployed */.Nj)(folder, facts))
        return true;
    const at = folder === '' ? '' : `${folder}/`;
    return (manifest.format === 'cargo-toml' &&
        facts.files.has(`${at}src/main.rs`) &&
        !facts.files.has(`${at}src/lib.rs`));
}
/** Its gems lie in folders of this tree, each with a gemspec: the Gemfile of libraries kept together. */
function developsGems({ path }, facts) {
    return facts.in(path, 'requirement').some(({ origin }) => {
        if (origin.type !== 'path')
            return false;
        const folder = (0,workspace/* joinPath */.uJ)((0,workspace/* folderOf */.yS)(path), origin.path);
        return (folder !== null &&
            facts.all('manifest').some((other) => other.format === 'gemspec' && missing_lockfile_isInside(other.path, folder)));
    });
}
function missing_lockfile_isInside(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}
function hasGemspec(folder, facts) {
    return facts.all('manifest').some(({ path, format }) => format === 'gemspec' && (0,workspace/* folderOf */.yS)(path) === folder);
}
/** A requirements file beside that fixes everything is pip's lockfile, whoever wrote it. */
function isFrozenBeside(manifest, facts) {
    const folder = (0,workspace/* folderOf */.yS)(manifest.path);
    return facts.all('manifest').some((other) => {
        if (!other.format.startsWith('requirements-') || (0,workspace/* folderOf */.yS)(other.path) !== folder)
            return false;
        const lines = facts.in(other.path, 'requirement');
        return lines.length > 0 && lines.every(({ exact }) => exact);
    });
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/undigested-image.js







const undigestedImage = defineRule({
    id: 'undigested-image',
    action: 'unpinned-dependencies',
    noticeInExamples: true,
    raisedInDeploys: true,
    scope: 'tree',
    severity: { audit: 'notice', diff: 'notice' },
    optionalNeeds: ['images'],
    *imagesToFetch(facts) {
        for (const { reference } of undigested(facts))
            yield { reference, needsVersion: false };
    },
    docs: {
        summary: 'a versioned image tag without a digest',
        what: [
            'Fires on a container image whose tag names a version and that has no digest. A tag without a version is reported by',
            '`floating-image` instead, never by both. Not reported: stages, `scratch`, images that this repository builds,',
            'local names, images that depend on unknown values, and examples, tests and documentation.',
        ].join(' '),
        why: 'A tag can be overwritten: `3.13` moves by design, and `3.13.1` is rebuilt on new base images or replaced by whoever takes over the account.',
        fix: 'Add the digest of the image index (not of one platform) behind the tag, and let a bot move both together. Where the registry can be asked, the message has the digest and `premortem fix` writes it.',
        bad: 'FROM python:3.13.1-slim',
        good: 'FROM python:3.13.1-slim@sha256:<digest>',
        language: 'dockerfile',
        options: { allow: allowImages, 'own-owner': ownOwnerOption },
    },
    *check(facts, { options, repository, needs }) {
        const isAllowed = allowed(options);
        for (const image of undigested(facts, repository ?? null)) {
            const named = (0,image_reference/* imageText */.f1)(image.reference);
            const tag = image.reference.tag ?? 'latest';
            const digest = needs.images?.digestOf(image.reference, tag) ?? null;
            const form = pinnedForm(image, tag, digest);
            const message = `\`${named}\` has no digest, and its tag can be overwritten.${aboutDigest(image)} Pin it${digest === null ? ' to the digest of the image index' : ''}: ${form}`;
            const fix = digest === null ? null : digestFix(image, { tag, digest }, facts);
            const trusted = isTrustedOwner(image.ownership, options) || isAllowed(namesOfImage(image.reference));
            yield {
                ...imageDraft(image, message),
                ...(fix ? { fix } : {}),
                ...(trusted ? { severity: 'notice', steady: true } : {}),
            };
        }
    },
});
function* undigested(facts, own = null) {
    for (const image of judgedImages(facts, own))
        if (!image.aside && tagKind(image.reference) === 'version')
            yield image;
}

;// CONCATENATED MODULE: ./build/data/source-options.js
/**
 * Options and variables that decide where a command fetches from, or whether it looks at what it gets. From the help of
 * each program (pip 25, uv 0.9, npm 11, yarn 4, pnpm 10, gem 3.7, cargo 1.90, conda 25, apt, apk, dnf, NuGet, winget,
 * choco, PowerShellGet, brew, helm 3, curl 8, wget 1.25).
 */
/** With a value that names an index, a registry, a channel, a repository, a proxy or a certificate. Without dashes. */
const sourceOptions = new Set(`index-url extra-index-url index default-index find-links trusted-host allow-insecure-host cert cafile cacert
  capath ca-certificate ca-directory pypi-mirror python-fetch index-strategy keyring-provider
  registry npm-registry userconfig globalconfig config-file configfile
  source add-source sources clear-sources gem-source http-proxy https-proxy proxy preproxy proxy-header noproxy
  socks4 socks4a socks5 socks5-hostname use_proxy resolve connect-to doh-url unix-socket
  channel channel-alias override-channels
  repo repofrompath enablerepo setopt repository repository-url repositories repositories-file keys-dir add-repo
  target-release default-release
  git branch rev ref tag commit
  bucket feed api-key package-source mirror mirrors mirrorlist base-url baseurl endpoint
  keyring key-url`.split(/\s+/));
/** Of them, those whose value moves with each version. */
const refOptions = new Set(['branch', 'rev', 'ref', 'tag', 'commit']);
/** Without a value, or with one that is `false`: a check that is switched off. */
const switchedOffOptions = new Set(`insecure proxy-insecure doh-insecure ssl-no-revoke ssl-allow-beast no-check-certificate no-check-certificates
  no-hsts skip-certificate-check skipcertificatecheck allowunencryptedauthentication skippublishercheck
  skip-publisher-check no-verify no-verify-ssl no-verify-signature no-signature-check skip-signature-validation
  no-check-signature nosignature no-gpg-check no-gpg-checks nogpgcheck allow-untrusted allow-unauthenticated
  allow-insecure-repositories allow-downgrade-to-insecure-repositories allow-releaseinfo-change force-yes
  no-secure-http no-strict-ssl disable-ssl disable-tls disable-strict-ssl insecure-skip-tls-verify
  plain-http ignore-checksums ignore-checksum allow-empty-checksums allow-empty-checksums-secure
  ignore-certificate-errors ignore-security-hash skip-hash-check no-check-hash no-require-hashes no-checksum
  dangerously-allow-insecure allow-insecure unsafe-ignore-certificate-errors unsafely-ignore-certificate-errors
  no-audit-signatures`.split(/\s+/));
/** With `false`, `0` or `off` behind: the same. */
const checkOptions = new Set('strict-ssl check-certificate gpgcheck repo_gpgcheck sslverify secure-http verify verify-ssl'.split(' '));
/** One letter means something else in each program. True: a value follows. */
const shortSourceOptions = {
    curl: { k: false, x: true },
    pip: { i: true, f: true },
    pip3: { i: true, f: true },
    pipx: { i: true },
    uv: { i: true, f: true },
    uvx: { i: true, f: true },
    gem: { s: true, P: true, p: true },
    bundle: { s: true },
    conda: { c: true },
    mamba: { c: true },
    micromamba: { c: true },
    pixi: { c: true },
    choco: { s: true },
    winget: { s: true },
    nuget: { s: true },
    dotnet: { s: true },
    apk: { X: true },
    apt: { t: true },
    'apt-get': { t: true },
    cargo: {},
    r: {},
};
/** Variables in front of a command that do the same, in any case. */
const sourceVariables = /^(?:(?:pip|uv|pipenv|poetry|pdm|npm_config|pnpm|yarn|bun|gem|bundle|cargo|go|composer|nuget|conda|mamba|deno|jsr|homebrew|helm|curl|wget|git|ssl|node|python|requests)_?.*(?:index|registry|registries|mirror|source|find_links|trusted_host|insecure|proxy|cert|ca_bundle|ca_file|verify|tls|https?verify|sumdb|nosumcheck|nosumdb|domain|url|channels?|strict_ssl)|goproxy|gosumdb|gonosumdb|gonosumcheck|goinsecure|goflags|goprivate|gonoproxy|(?:https?|all|ftp|no)_proxy|gem_source|rubygems_host|node_tls_reject_unauthorized|pythonhttpsverify|curl_ca_bundle|requests_ca_bundle)$/i;

;// CONCATENATED MODULE: ./build/analysis/commands/where-from.js

/**
 * Where a loose reference comes from and what is not looked at on the way, as part of a finding's identity: the same
 * package from another index, through a proxy or without a check is another finding. '' for the usual.
 */
function whereFrom(command, origin = { type: 'index' }) {
    const parts = new Set(command === null ? [] : partsOf(command));
    const own = originKey(origin);
    return [...(own === '' ? [] : [own]), ...[...parts].sort()].join(' ');
}
/** The kind of reference and the place, without what moves with each version. */
function originKey(origin) {
    switch (origin.type) {
        case 'index':
            return '';
        case 'registry':
            return `registry ${address(origin.url)}`;
        case 'git':
            return `git ${address(origin.url)} ${refKey(origin.ref)}`;
        case 'url':
            return `url ${address(origin.url).replace(/\d+(?:\.\d+)*/g, '#')}`;
        case 'path':
            return 'path';
    }
}
/** A tag's next version is as loose as the last one; another branch, or a pull request's ref, is other code. */
function refKey(ref) {
    if (ref === null)
        return '';
    if (/^(?:refs\/tags\/)?v?\d+(?:[.\w]+)*(?:[-+]\S*)?$/.test(ref))
        return 'tag';
    return /^[0-9a-f]{7,64}$/.test(ref) ? 'commit' : ref.replace(/\d+(?:\.\d+)+/g, '#');
}
function* partsOf({ name, arguments: words, environment }) {
    for (const [variable, value] of Object.entries(environment))
        if (sourceVariables.test(variable))
            yield `${variable.toLowerCase()}=${address(value ?? '\0')}`;
    const short = name !== null && Object.hasOwn(shortSourceOptions, name) ? shortSourceOptions[name] : {};
    for (const [place, word] of words.entries()) {
        const text = textOf(word);
        if (!text.startsWith('-') || text === '-' || text === '--')
            continue;
        const option = /^--?([A-Za-z][\w-]*)(?:[=:](.*))?$/s.exec(text);
        const long = option?.[1]?.toLowerCase().replaceAll('_', '-');
        const next = words[place + 1];
        if (long !== undefined && long.length > 1 && isLong(text, long)) {
            const value = option[2];
            if (switchedOffOptions.has(long) && !/^(?:false|0|off|no)$/i.test(value ?? ''))
                yield long;
            else if (checkOptions.has(long)) {
                if (/^(?:false|0|off|no)$/i.test(value ?? (next ? textOf(next) : '')))
                    yield `no ${long}`;
            }
            else if (sourceOptions.has(long)) {
                const given = value ?? (next ? textOf(next) : '');
                yield `${long}=${refOptions.has(long) ? refKey(given) : address(given)}`;
            }
            continue;
        }
        yield* shortParts(text, next, short);
    }
}
/** `--name`, and the `-Name` of PowerShell and the `-name` of nuget; `-fsSLk` are letters. */
function isLong(text, long) {
    return (text.startsWith('--') || sourceOptions.has(long) || switchedOffOptions.has(long) || checkOptions.has(long));
}
function* shortParts(text, next, known) {
    if (text.startsWith('--'))
        return;
    for (let at = 1; at < Math.min(text.length, 12); at++) {
        const letter = text[at];
        if (!Object.hasOwn(known, letter))
            continue;
        if (!known[letter]) {
            yield `-${letter}`;
            continue;
        }
        const rest = text.slice(at + 1).replace(/^=/, '');
        yield `-${letter} ${address(rest !== '' ? rest : next ? textOf(next) : '')}`;
        return;
    }
}
function textOf({ value, pattern }) {
    return value ?? pattern;
}
/** A version among an address's folders: `alpine-3.22`, `v2`. */
const versionInPath = /\d+(?:\.\d+)+|(?<=[/v_-])\d+(?=\/|$)/gi;
/**
 * Two spellings of one address are one: case of scheme and host, credentials, a slash at the end; and the folder that
 * an index has for each release of a system.
 */
function address(text) {
    const match = /^([a-z][\w+.-]*:\/\/)(?:[^/@]*@)?([^/?#]*)(.*)$/is.exec(text);
    const plain = match
        ? `${match[1].toLowerCase()}${match[2].toLowerCase()}${match[3].replace(versionInPath, '#')}`
        : text;
    return plain.slice(0, 500).replace(/(?:\.git)?\/*$/, '');
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/committed-updates.js

/** Commands that write what they take into a manifest and its lockfile. */
const writers = {
    go: /^get$/,
    npm: /^(?:install|i|add|update|up|upgrade)$/,
    yarn: /^(?:add|up|upgrade)$/,
    pnpm: /^(?:add|update|up|upgrade)$/,
    bun: /^(?:add|update)$/,
    uv: /^(?:add|lock)$/,
    poetry: /^(?:add|update|lock)$/,
    pdm: /^(?:add|update|lock)$/,
    pipenv: /^(?:install|update|lock)$/,
    cargo: /^(?:add|update)$/,
    composer: /^(?:require|update|upgrade|u)$/,
    bundle: /^(?:add|update)$/,
    dotnet: /^add$/,
};
/**
 * The command renews what is locked, and the same job commits it: the newest is what it is there for, and a review
 * of the commit sees it.
 */
function isCommittedUpdate(command, facts) {
    const { arguments: words, script, path } = command;
    const writes = (0,table/* lookUp */.T)(writers, command.name ?? '');
    if (writes === undefined || !words.some(({ pattern }) => writes.test(pattern)))
        return false;
    if (words.some(({ pattern }) => /^(?:-g|--global)$/.test(pattern)))
        return false;
    const { job } = script.unit;
    return (lastCommit(facts, path, script, job) > command.span.start ||
        (job !== undefined &&
            facts
                .in(path, 'action')
                .some(({ target, span }) => target.type === 'repository' &&
                /^(?:create-pull-request|git-auto-commit-action|add-and-commit)$/.test(target.repository) &&
                span.start > command.span.start)));
}
const commits = new WeakMap();
/** Where the last `git commit` of the script or its job begins; -1 without one. */
function lastCommit(facts, path, script, job) {
    let byPath = commits.get(facts);
    if (byPath === undefined) {
        byPath = new Map();
        commits.set(facts, byPath);
    }
    let last = byPath.get(path);
    if (last === undefined) {
        const found = new Map();
        const add = (where, start) => found.set(where, Math.max(found.get(where) ?? -1, start));
        for (const other of facts.in(path, 'command')) {
            if (other.name !== 'git' || !other.arguments.some(({ pattern }) => pattern === 'commit'))
                continue;
            add(other.script, other.span.start);
            if (other.script.unit.job !== undefined)
                add(other.script.unit.job, other.span.start);
        }
        last = found;
        byPath.set(path, last);
    }
    return Math.max(last.get(script) ?? -1, job === undefined ? -1 : (last.get(job) ?? -1));
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/written-literally.js
/**
 * Whether these words stand in the file at this place. Those that a make variable or a template puts in do
 * not: an edit there would overwrite `$(INSTALL)` with a piece of its value.
 */
function isWrittenLiterally(facts, path, span, words) {
    return facts.texts.get(path)?.slice(span.start, span.end) === words;
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/unlocked-install.js








const unlockedInstall = defineRule({
    id: 'unlocked-install',
    action: 'unpinned-dependencies',
    noticeInExamples: true,
    raisedInDeploys: true,
    scope: 'tree',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'an install that does not follow the committed lockfile',
        what: [
            'Fires where a lockfile is committed and the command may change it: `npm install` instead of `npm ci`, yarn, pnpm and bun without frozen or immutable,',
            '`bundle install` without frozen, `poetry update`, `pdm install`, `pipenv install` without `--deploy`, `uv sync` without `--locked`, `composer update`,',
            '`dotnet restore` without locked mode, `pip install -r requirements.in` beside a compiled file, and `cargo install` without `--locked`, which ignores the lockfile that the program was released with.',
            'Silent without a lockfile, where the tool freezes by itself (pnpm and Yarn 2+ in a CI service), and on an update that the same job commits.',
            'A notice in scripts, make targets, package scripts and dev containers, where people change what is locked.',
        ].join(' '),
        why: 'A lockfile that the build does not follow protects nothing: when it and the manifest disagree, the build resolves new versions and ships what nobody reviewed.',
        fix: 'Use the form that fails instead: `npm ci`, `--frozen-lockfile`, `--immutable`, `--locked`, `BUNDLE_FROZEN=true`.',
        bad: 'COPY package.json package-lock.json ./\nRUN npm install',
        good: 'COPY package.json package-lock.json ./\nRUN npm ci',
        language: 'dockerfile',
    },
    *check(facts) {
        const unpinned = new Set(facts
            .all('install')
            .filter(({ exact }) => !exact)
            .map(({ command }) => command));
        for (const install of facts.all('manifest-install')) {
            const draft = unlocked_install_judge(install, facts, unpinned);
            if (draft !== null)
                yield draft;
        }
    },
});
function unlocked_install_judge(install, facts, unpinned) {
    const { manager, locked, command, path, span, ecosystem } = install;
    if (locked === true)
        return null;
    // `npm install` alone builds, and what is committed after it may be the build.
    const verb = command.arguments.find((word) => !word.pattern.startsWith('-'))?.pattern;
    if (!/^(?:install|i)$/.test(verb ?? 'install') && isCommittedUpdate(command, facts))
        return null;
    const casual = (0,example_paths/* isExamplePath */.E)(path) ||
        command.script.unit.runner === 'devcontainer' ||
        command.script.unit.test === true ||
        isMovingOnPurpose(pipelineName(path), pipelineName(path) === null ? null : command.script.unit.job) ||
        /^(?:file|recipe|package-script|program)$/.test(command.script.unit.kind);
    const base = {
        path,
        span,
        subject: { kind: 'package', ecosystem, name: unlocked_install_subjectOf(install), version: null, purl: null },
        key: whereFrom(command),
        ...(casual ? { severity: 'notice' } : {}),
    };
    if (manager === 'cargo' &&
        install.directory === null &&
        command.arguments.every((word) => word.pattern !== '--path')) {
        // Without a version, unpinned-install speaks already.
        if (unpinned.has(command))
            return null;
        const fix = fixFor(install, null, facts);
        const message = '`cargo install` takes the newest dependencies that fit instead of the ones it was released with. Add `--locked`';
        return { ...base, message, ...(fix ? { fix } : {}) };
    }
    if (locked === null) {
        const loose = install.files.find((file) => file.endsWith('.in') && facts.files.has(file.replace(/\.in$/, '.txt')));
        if (loose === undefined)
            return null;
        const compiled = (0,workspace/* baseName */.Fl)(loose).replace(/\.in$/, '.txt');
        return {
            ...base,
            message: `\`${(0,workspace/* baseName */.Fl)(loose)}\` has ranges, and \`${compiled}\`, which pins them, is not what gets installed. Use \`-r ${compiled}\``,
        };
    }
    const lockfile = lockfileFor(install, facts);
    if (lockfile === null || renewsLockfile(install, facts))
        return null;
    if (manager === 'bundle' && isFrozenBefore(command, facts))
        return null;
    const berry = manager === 'yarn' && besideOrAbove((0,workspace/* folderOf */.yS)(lockfile), ['.yarnrc.yml'], facts) !== null;
    if (berry && command.script.unit.kind === 'step')
        return null;
    const form = berry ? 'yarn install --immutable' : install.lockedForm;
    const fix = fixFor(install, form, facts);
    // The first word may be a folder that an option names: `yarn --cwd web`.
    const written = /^(?:install|i|sync|restore|update|upgrade|up|u|lock)$/.test(verb ?? '') ? verb : undefined;
    const said = `${manager}${written === undefined ? '' : ` ${written}`}`;
    return {
        ...base,
        message: `\`${said}\` may change \`${lockfile}\` instead of following it. ${form === null ? 'Use the form that follows the lockfile.' : `Use \`${form}\`, which installs exactly what is locked or fails.`}`,
        ...(fix ? { fix } : {}),
    };
}
function unlocked_install_subjectOf({ manager, directory }) {
    return directory === null || directory === '' ? manager : `${manager} in ${directory}`;
}
const unlocked_install_lockfiles = {
    npm: ['package-lock.json', 'npm-shrinkwrap.json'],
    yarn: ['yarn.lock'],
    yarnpkg: ['yarn.lock'],
    pnpm: ['pnpm-lock.yaml'],
    bun: ['bun.lock', 'bun.lockb'],
    deno: ['deno.lock'],
    poetry: ['poetry.lock'],
    uv: ['uv.lock'],
    pdm: ['pdm.lock'],
    pipenv: ['Pipfile.lock'],
    bundle: ['Gemfile.lock'],
    bundler: ['Gemfile.lock'],
    composer: ['composer.lock'],
    dotnet: ['packages.lock.json'],
    nuget: ['packages.lock.json'],
    cargo: ['Cargo.lock'],
};
/** The lockfile that this command would write: beside the manifest, or at the root of what it belongs to. */
function lockfileFor({ manager, directory, path, command }, facts) {
    const names = (0,table/* lookUp */.T)(unlocked_install_lockfiles, manager) ?? [];
    if (directory !== null)
        return besideOrAbove(directory, names, facts);
    const { unit } = command.script;
    if (unit.kind !== 'instruction' || command.remote !== null)
        return null;
    // A container's folder is not the repository's: what was copied into it says which one it is.
    if (unit.copied !== undefined) {
        for (const root of new Set([(0,workspace/* folderOf */.yS)(path), '']))
            for (const folder of unit.copied) {
                const found = names
                    .map((name) => [root, folder, name].filter((part) => part !== '').join('/'))
                    .find((one) => facts.files.has(one));
                if (found !== undefined)
                    return found;
            }
        return null;
    }
    return besideOrAbove((0,workspace/* folderOf */.yS)(path), names, facts);
}
function besideOrAbove(folder, names, facts) {
    for (let at = folder;; at = (0,workspace/* folderOf */.yS)(at)) {
        for (const name of names) {
            const path = at === '' ? name : `${at}/${name}`;
            if (facts.files.has(path))
                return path;
        }
        if (at === '')
            return null;
    }
}
/** The same script or job removes the lockfile before, or repairs it after: it is there to write a new one. */
function renewsLockfile({ manager, command }, facts) {
    const names = new Set((0,table/* lookUp */.T)(unlocked_install_lockfiles, manager) ?? []);
    const { job } = command.script.unit;
    return facts.in(command.path, 'command').some(({ name, arguments: words, script, span }) => {
        if (script !== command.script && (job === undefined || script.unit.job !== job))
            return false;
        const isBefore = span.start < command.span.start;
        const said = words.map(({ pattern }) => pattern);
        if (!isBefore)
            return (/^(?:npm|pnpm|yarn|bun)$/.test(name ?? '') &&
                said[0] === 'audit' &&
                /^(?:fix|--fix)$/.test(said[1] ?? ''));
        const removes = /^(?:rm|del|erase|unlink|rimraf|remove-item|ri|mv|trash)$/i.test(name ?? '') ||
            ((name === 'git' || name === 'npx') && /^(?:rm|rimraf)$/.test(said[0] ?? ''));
        return removes && said.some((word) => names.has((0,workspace/* baseName */.Fl)(word.replaceAll('\\', '/'))));
    });
}
/** `bundle config set --local frozen true` earlier in the same job. */
function isFrozenBefore(command, facts) {
    for (const other of facts.in(command.path, 'command')) {
        if (other === command)
            return false;
        if (other.script.unit.job !== command.script.unit.job)
            continue;
        const words = other.arguments.map((word) => word.pattern);
        if (/^bundler?$/.test(other.name ?? '') &&
            words[0] === 'config' &&
            words.some((word) => word === 'frozen' || word === 'deployment') &&
            !words.includes('false'))
            return true;
        if (other.name === 'export' &&
            words.some((word) => /^BUNDLE_(?:FROZEN|DEPLOYMENT)=(?!false|0)/.test(word)))
            return true;
    }
    return false;
}
/** The edit that turns this very command into the locked form, where its other words can stay. */
function fixFor({ command, manager, path }, form, facts) {
    const verb = command.arguments.find((word) => !word.pattern.startsWith('-'));
    const at = verb?.span.end ?? command.program.span.end;
    if (verb !== undefined && verb.text !== verb.value)
        return null;
    const last = verb ?? command.program;
    if (!isWrittenLiterally(facts, path, last.span, last.text))
        return null;
    const edit = (start, end, text) => ({ path, start, end, text });
    const titled = (title, edits) => ({ title, safe: false, edits });
    if (manager === 'npm') {
        const plain = command.arguments.every((word) => word === verb ||
            /^--(?:no-audit|no-fund|production|ignore-scripts|prefer-offline|omit=\w+|only=prod\w*|silent|quiet|no-progress|legacy-peer-deps)$|^-s$/.test(word.pattern));
        return verb !== undefined && plain
            ? titled('Install with npm ci', [edit(verb.span.start, verb.span.end, 'ci')])
            : null;
    }
    const flag = {
        cargo: '--locked',
        uv: '--locked',
        pnpm: '--frozen-lockfile',
        bun: '--frozen-lockfile',
        dotnet: '--locked-mode',
    }[manager];
    const opposite = command.arguments.some(({ pattern }) => /^--(?:no-)?frozen-lockfile(?:=|$)/.test(pattern));
    if (opposite)
        return null;
    if (flag !== undefined && verb !== undefined)
        return titled(`Add ${flag}`, [edit(at, at, ` ${flag}`)]);
    if (manager === 'yarn' && form !== null) {
        const option = form.endsWith('--immutable') ? '--immutable' : '--frozen-lockfile';
        return titled(`Add ${option}`, [edit(at, at, ` ${option}`)]);
    }
    return null;
}

// EXTERNAL MODULE: ./build/model/append.js
var append = __webpack_require__(69468);
;// CONCATENATED MODULE: ./build/analysis/workspaces/requirement-files.js


/** Files that a command of this repository installs, with those that they name by `-r`. */
function installedFiles(facts, where) {
    const open = facts
        .all('manifest-install')
        .flatMap((install) => (where(install) ? filesOf(install, facts) : []));
    const seen = new Set();
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
        if (seen.has(path))
            continue;
        seen.add(path);
        for (const { includes } of facts.in(path, 'manifest'))
            (0,append/* append */.B)(open, includes.filter((one) => !isConstraints(one)));
    }
    return seen;
}
/** What an image is built with is what runs in production. */
function isInImage({ command }) {
    return command.script.unit.kind === 'instruction';
}
const packageFiles = ['setup.py', 'setup.cfg', 'pyproject.toml', 'galaxy.yml'];
/** The files that make a package of a requirements file's folder, or of the one above it. */
function packagesAround(manifest, facts) {
    const folder = (0,workspace/* folderOf */.yS)(manifest.path);
    return [...new Set([folder, (0,workspace/* folderOf */.yS)(folder)])]
        .flatMap((one) => packageFiles.map((name) => (one === '' ? name : `${one}/${name}`)))
        .filter((path) => {
        if (path.endsWith('galaxy.yml'))
            return facts.files.has(path);
        return facts.in(path, 'manifest').some(({ role }) => role !== 'application');
    });
}
/** The package reads the list as its own requirements: a library's ranges, which are right. */
function isReadByPackage(manifest, facts) {
    return packagesAround(manifest, facts).some((path) => facts.texts.get(path)?.includes((0,workspace/* baseName */.Fl)(manifest.path)));
}
/** Names a constraints file and not what to install: `-c` files are called so. */
function isConstraints(path) {
    return /constraint/i.test((0,workspace/* baseName */.Fl)(path));
}
function filesOf(install, facts) {
    return install.files.length > 0 ? install.files : requirement_files_named(install, ['-r', '--requirement'], facts);
}
/** Files that `pip install -r <file> -c <constraints>` gives beside this one. */
function constraintsOf(path, facts) {
    return facts
        .all('manifest-install')
        .flatMap((install) => filesOf(install, facts).includes(path) ? requirement_files_named(install, ['-c', '--constraint'], facts) : []);
}
/**
 * The committed files that these options of the command name. Inside an image nobody knows where a path
 * starts: what lies so beside the Dockerfile or in the root is what was copied.
 */
function requirement_files_named(install, options, facts) {
    const words = install.command.arguments.map(({ value }) => value ?? '');
    const beside = (0,workspace/* folderOf */.yS)(install.path);
    return words.flatMap((word, place) => {
        const joined = options.find((option) => word.startsWith(`${option}=`));
        const file = joined
            ? word.slice(joined.length + 1)
            : options.includes(word)
                ? words[place + 1]
                : undefined;
        if (!file)
            return [];
        const folders = install.directory === null ? [beside, ''] : [install.directory];
        const paths = folders.flatMap((folder) => [(0,workspace/* joinPath */.uJ)(folder, file), (0,workspace/* joinPath */.uJ)(folder, (0,workspace/* baseName */.Fl)(file))]);
        return paths.find((path) => path !== null && facts.files.has(path)) ?? [];
    });
}
/** Files that are compiled into another: that one is installed. */
function compiledInputs(facts) {
    return new Set(facts
        .all('manifest')
        .flatMap(({ format, includes }) => (format === 'requirements-compiled' ? includes : [])));
}
/** Names that a file fixes which this one, or one that includes it, or the command that installs it, names. */
function exactNames(manifest, facts) {
    const names = new Set();
    const seen = new Set([manifest.path]);
    const open = [...manifest.includes, ...constraintsOf(manifest.path, facts)];
    for (const includes of includersOf(manifest.path, facts))
        (0,append/* append */.B)(open, includes);
    for (let path = open.pop(); path !== undefined && seen.size < mostFiles; path = open.pop()) {
        if (seen.has(path))
            continue;
        seen.add(path);
        for (const { name, exact } of facts.in(path, 'requirement'))
            if (exact)
                names.add(normalName(name));
        for (const { includes } of facts.in(path, 'manifest'))
            (0,append/* append */.B)(open, includes);
    }
    return names;
}
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** Files that one file is followed into: each is asked for all that it includes. */
const mostFiles = 200;
const includers = new WeakMap();
/** What each manifest includes that includes the path. */
function includersOf(path, facts) {
    let known = includers.get(facts);
    if (known === undefined) {
        const found = new Map();
        for (const { includes } of facts.all('manifest')) {
            for (const one of new Set(includes)) {
                const list = found.get(one);
                if (list)
                    list.push(includes);
                else
                    found.set(one, [includes]);
            }
        }
        known = found;
        includers.set(facts, known);
    }
    return known.get(path) ?? [];
}
const fixedNames = new WeakMap();
/** Whether another requirements file of the same folder fixes the name: the list that people edit, beside the one that is installed. */
function isFixedBeside(manifest, name, facts) {
    let byFolder = fixedNames.get(facts);
    if (byFolder === undefined) {
        byFolder = fixedByFolder(facts);
        fixedNames.set(facts, byFolder);
    }
    const paths = byFolder.get((0,workspace/* folderOf */.yS)(manifest.path))?.get(name);
    return paths !== undefined && (paths.size > 1 || !paths.has(manifest.path));
}
function fixedByFolder(facts) {
    const byFolder = new Map();
    for (const { path, format } of facts.all('manifest')) {
        if (!format.startsWith('requirements-'))
            continue;
        const folder = (0,workspace/* folderOf */.yS)(path);
        const names = byFolder.get(folder) ?? new Map();
        byFolder.set(folder, names);
        for (const { name, exact } of facts.in(path, 'requirement')) {
            if (!exact)
                continue;
            const normal = normalName(name);
            names.set(normal, (names.get(normal) ?? new Set()).add(path));
        }
    }
    return byFolder;
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/unlocked-requirement.js








const unlockedRequirement = defineRule({
    id: 'unlocked-requirement',
    action: 'unpinned-dependencies',
    noticeInExamples: true,
    raisedInDeploys: true,
    severity: { audit: 'warning', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'a requirement that is a range and that no lockfile pins',
        what: 'A line of a requirements file, a Conda environment, a script\u2019s inline metadata, or a build file (`+`, `latest.release`, `1.*`) that leaves the version open, where nothing next to it pins it: no lockfile, no constraints file, no compiled sibling, no hash. Manifests whose tools write lockfiles as a matter of course are reported once, by `missing-lockfile`. A library\u2019s own ranges are right and are not reported; requirements for tests and documentation are notices.',
        why: 'The version is chosen at install time. A release that breaks, or that an attacker published, arrives without a commit.',
        fix: 'Write the exact version, or compile the file into one that has every version and hash (`uv pip compile --generate-hashes requirements.in -o requirements.txt`).',
        bad: 'flask>=2.0\nboto3',
        good: 'flask==3.0.3\nboto3==1.35.36',
        language: 'text',
    },
    *check(facts, { mode }) {
        const installed = installedFiles(facts, () => true);
        const inImage = installedFiles(facts, isInImage);
        const fixed = compiledInputs(facts);
        for (const manifest of facts.all('manifest')) {
            const judge = (0,table/* lookUp */.T)(unlocked_requirement_formats, manifest.format);
            if (!judge ||
                isConstraints(manifest.path) ||
                isReadByPackage(manifest, facts) ||
                fixed.has(manifest.path) ||
                (0,manifest_lock/* lockfileOf */.dA)(manifest, facts) !== null)
                continue;
            const used = installed.has(manifest.path);
            const aside = (0,example_paths/* isExampleManifest */.u)(manifest.path);
            const runs = isRun(manifest, facts);
            if (!used && (aside || !runs))
                continue;
            // A plain list in some folder, which nothing here installs or deploys, is there for its readers.
            const ships = inImage.has(manifest.path) ||
                (runs &&
                    (used ||
                        (0,workspace/* folderOf */.yS)(manifest.path) === '' ||
                        manifest.role === 'application' ||
                        (0,table/* lookUp */.T)(unlocked_requirement_formats, manifest.format) === floating ||
                        (0,manifest_lock/* isDeployed */.Nj)((0,workspace/* folderOf */.yS)(manifest.path), facts)));
            const constrained = exactNames(manifest, facts);
            const isFixed = (name) => constrained.has(name) || (!used && isFixedBeside(manifest, name, facts));
            const requirements = facts.in(manifest.path, 'requirement');
            const open = [];
            const elsewhere = [];
            for (const requirement of requirements) {
                if (isOfTree(requirement, facts))
                    continue;
                if (requirement.exact || !judge(requirement) || isFixed(normalName(requirement.name)))
                    continue;
                if (requirement.scope === 'development' && !used)
                    continue;
                const isHelper = requirement.scope === 'development' || !ships;
                const lower = aside || isHelper || unlocked_requirement_isTag(requirement);
                (requirement.origin.type === 'index' ? open : elsewhere).push({
                    path: manifest.path,
                    span: requirement.span,
                    message: messageFor(requirement, manifest),
                    subject: {
                        kind: 'package',
                        ecosystem: requirement.ecosystem,
                        name: requirement.name,
                        version: null,
                        purl: (0,purl/* purl */.E)(requirement.ecosystem, requirement.name),
                    },
                    key: originKey(requirement.origin),
                    ...(lower ? { severity: 'notice' } : {}),
                });
            }
            // A change is reported line by line; of a whole tree a list that is loose throughout is one habit.
            const isHabit = mode === 'audit' && open.length >= 4 && open.length * 2 > requirements.length;
            for (const draft of open)
                yield isHabit
                    ? { ...draft, group: 'list', details: { count: requirements.length, format: manifest.format } }
                    : draft;
            yield* elsewhere;
        }
    },
    fold(parts) {
        const { path, subject, details } = parts[0];
        const name = (0,workspace/* baseName */.Fl)(path);
        const names = parts.slice(0, 3).map((part) => `\`${part.subject.name}\``);
        const rest = parts.length - names.length;
        const packages = rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
        const how = details.format === 'requirements-txt'
            ? `Compile it into a list with every version and hash, and install that: \`uv pip compile --generate-hashes ${name} -o ${name.replace(/(\.[^.]*)?$/, '.lock$1')}\``
            : 'Write the exact versions that you tested, or commit a lockfile.';
        return {
            message: `\`${name}\` leaves ${parts.length} of its ${String(details.count)} packages open (${packages}) and no lockfile pins them, so tomorrow's install may differ. ${how}`,
            subject: { ...subject, name, purl: null },
        };
    },
});
const modules = new WeakMap();
/** What the tree itself builds is no requirement on a registry: parents and siblings of one Maven build. */
function isOfTree({ ecosystem, name, origin }, facts) {
    if (origin.type === 'path')
        return true;
    let names = modules.get(facts);
    if (names === undefined) {
        names = new Set(facts
            .all('manifest')
            .flatMap((manifest) => (manifest.name === null ? [] : [`${manifest.ecosystem}:${manifest.name}`])));
        modules.set(facts, names);
    }
    return names.has(`${ecosystem}:${name}`);
}
const anyRange = ({ origin }) => origin.type !== 'path';
/** These tools take the lowest or the only version that a plain number names: only what floats is told. */
const floating = ({ requirement }) => requirement !== null && /[*+]|latest\.|^[[(].*[,)]|SNAPSHOT|RELEASE$|LATEST$/.test(requirement);
const unlocked_requirement_formats = {
    'requirements-txt': anyRange,
    // Which Python an environment has is told as a runtime; pip belongs to it.
    'conda-environment': (one) => anyRange(one) && (one.ecosystem !== 'conda' || !/^(?:python|pip)$/.test(one.name)),
    'python-script': anyRange,
    gradle: floating,
    'version-catalog': floating,
    'pom-xml': floating,
    msbuild: floating,
    'packages-config': floating,
};
/**
 * Requirements files tell what runs, unless a package's metadata stands beside or above them: then they
 * are that library's helpers, and only what is installed counts.
 */
function isRun(manifest, facts) {
    if (manifest.role !== 'unknown')
        return manifest.role === 'application';
    if ((0,table/* lookUp */.T)(unlocked_requirement_formats, manifest.format) === floating)
        return true;
    return packagesAround(manifest, facts).length === 0;
}
/** A tag may be moved, but hardly ever is. */
function unlocked_requirement_isTag({ origin }) {
    return origin.type === 'git' && origin.ref !== null && /\d+\.\d+/.test(origin.ref);
}
function messageFor(requirement, manifest) {
    const { origin, name } = requirement;
    if (origin.type === 'git') {
        const what = origin.ref === null ? 'its default branch' : `\`${origin.ref}\`, which can move`;
        return `\`${name}\` is installed from ${what}, so tomorrow's install may differ. Pin the full commit SHA instead.`;
    }
    if (origin.type === 'url')
        return `\`${name}\` is installed from an address without a version, so tomorrow's install may differ. Use the address of one release, with its hash.`;
    const asked = requirement.requirement === null ? 'has no version' : `is a range (\`${requirement.requirement}\`)`;
    return `\`${name}\` ${asked} and no lockfile pins it, so tomorrow's install may differ. ${unlocked_requirement_advice(requirement, manifest)}`;
}
function unlocked_requirement_advice({ name }, { format, path }) {
    if (format === 'requirements-txt') {
        const stem = (0,workspace/* baseName */.Fl)(path).replace(/\.[^.]+$/, '');
        return `Pin it (\`${name}==<version>\`), or compile \`${stem}.in\` into this file: \`uv pip compile --generate-hashes ${stem}.in -o ${(0,workspace/* baseName */.Fl)(path)}\``;
    }
    if (format === 'python-script')
        return `Pin it (\`${name}==<version>\`), or run \`uv lock --script ${(0,workspace/* baseName */.Fl)(path)}\` and commit the lockfile.`;
    if (format === 'conda-environment')
        return `Pin it (\`${name}=<version>\`), or commit a \`conda-lock.yml\``;
    return 'Pin the exact version that you tested.';
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/unpinned-action.js










const policiesOption = {
    text: 'What each owner or repository needs, by name or glob, the first that fits: `any` (nothing), `tag` (a version tag will do), `hash` (a full commit SHA, GitHub\u2019s own included): `{"actions/*": tag, "*": hash}`.',
    value: { type: 'object', additionalProperties: { enum: ['any', 'tag', 'hash'] } },
};
const unpinnedAction = defineRule({
    id: 'unpinned-action',
    action: 'unpinned-dependencies',
    noticeInExamples: true,
    raisedInDeploys: true,
    judgesInsideActions: true,
    tagsToFetch: (facts) => ({ releases: [...releaseTagsOf(facts)] }),
    scope: 'tree',
    severity: { audit: 'warning', diff: 'warning' },
    optionalNeeds: ['remoteTags'],
    docs: {
        summary: '`uses:` that is not a full commit SHA and not locked by `actions.lock`',
        what: [
            'Fires on an action or reusable workflow of another repository that is referenced by a tag, a branch, an abbreviated SHA or nothing.',
            'In a workflow that `.github/workflows/actions.lock` governs, a `uses:` that the lock has is pinned, and one that is missing from it is an error.',
            "GitHub's own (`actions/\u2026`, `github/\u2026`), what `allow` names and, where GitHub can be asked with a token, the tags of immutable releases are notices. Not reported: `./\u2026` and `$/\u2026`, which are this commit's;",
            '`docker://\u2026`, which the image rules judge; steps that never run (`if: false`); and the workflows of',
            '`slsa-framework/slsa-github-generator` on a version tag, because its verifier accepts nothing else.',
        ].join(' '),
        why: 'A tag or branch can be moved to other code at any time, by its owner or by whoever takes over the account, and the next run gives that code its token and secrets.',
        fix: 'Write the full commit SHA with the version behind it as a comment, and let a bot move both together.',
        bad: '- uses: owner/repo@v4',
        good: '- uses: owner/repo@<full commit SHA> # v4.1.0',
        language: 'yaml',
        options: {
            allow: {
                text: 'Owners, repositories or uses that are reported as notices, exact or glob: `my-org`, `my-org/*`, `owner/repo@v1`.',
                value: schema/* nameList */.OD,
            },
            'own-owner': ownOwnerOption,
            policies: policiesOption,
        },
    },
    *check(facts, { options, needs, repository }) {
        const isAllowed = allowed(options);
        const locks = new Locks(facts);
        for (const use of facts.all('action')) {
            const { target } = use;
            if (target.type !== 'repository' || (target.ref !== null && (0,action_ref/* isCommitId */.jh)(target.ref)))
                continue;
            const lock = locks.answer(use, target);
            if (lock === 'locked')
                continue;
            if (lock === 'missing') {
                const message = `\`${unpinned_action_nameOf(target)}@${target.ref}\` is not in \`.github/workflows/actions.lock\`, which governs this workflow, so its run will fail. Run \`gh actions-lock\` and commit the lock.`;
                yield { ...unpinned_action_draftOf(use, target, message), severity: 'error' };
                continue;
            }
            if (needsTag(target)) {
                if (kindOf(target.ref) === 'tag')
                    continue;
                const message = `\`${unpinned_action_nameOf(target)}@${target.ref}\` is not a version tag, and the SLSA verifier accepts only version tags from this repository. Write \`@v<major>.<minor>.<patch>\``;
                yield unpinned_action_draftOf(use, target, message);
                continue;
            }
            const own = isGitHub(target) && /^(?:actions|github)$/i.test(target.owner);
            const held = isHeld(target, needs.remoteTags);
            const ownership = (0,own_repository/* ownershipOf */.VL)(repository, {
                owner: target.owner,
                name: target.repository,
                host: target.host,
            });
            if (ownership === 'repository') {
                yield { ...unpinned_action_draftOf(use, target, ownMessage(target, use.surface)), severity: 'notice', steady: true };
                continue;
            }
            const policy = policyFor(options, target);
            if (policy === 'any' || (policy === 'tag' && kindOf(target.ref) === 'tag'))
                continue;
            const trusted = policy !== 'hash' && (own || isAllowed(unpinned_action_namesOf(target)) || isTrustedOwner(ownership, options));
            const fix = unpinned_action_fixFor(use, target, facts);
            yield {
                ...unpinned_action_draftOf(use, target, held ? heldMessage(target) : unpinned_action_messageOf(target)),
                ...(trusted ? { severity: 'notice', steady: true } : {}),
                ...(held && !trusted ? { severity: 'notice' } : {}),
                ...(fix ? { fix } : {}),
            };
        }
    },
});
/** Tags that may belong to an immutable release: whole versions of repositories on GitHub. */
function* releaseTagsOf(facts) {
    for (const { target } of facts.all('action')) {
        if (target.type !== 'repository' || !isGitHub(target) || target.ref === null)
            continue;
        if (!/^v?\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/.test(target.ref))
            continue;
        yield { repository: `${target.owner}/${target.repository}`, tag: target.ref };
    }
}
/** GitHub lets nobody move the tag of an immutable release: https://docs.github.com/code-security/concepts/supply-chain-security/immutable-releases */
function isHeld(target, tags) {
    if (!isGitHub(target) || target.ref === null)
        return false;
    return tags?.isImmutable?.(`${target.owner}/${target.repository}`, target.ref) === true;
}
/** `policies: {"actions/*": tag, "*": hash}`: the first pattern that fits decides. */
function policyFor({ policies }, target) {
    if (typeof policies !== 'object' || policies === null || Array.isArray(policies))
        return null;
    for (const [pattern, level] of Object.entries(policies)) {
        if (level !== 'any' && level !== 'tag' && level !== 'hash')
            continue;
        // `*` alone means everything, as people write it.
        if (pattern === '*' || allowed({ allow: [pattern] })(unpinned_action_namesOf(target)))
            return level;
    }
    return null;
}
function ownMessage(target, surface) {
    const written = `${unpinned_action_nameOf(target)}${target.ref === null ? '' : `@${target.ref}`}`;
    const local = `./${target.subpath === '' ? '' : target.subpath}`;
    const advice = surface === 'workflow' || target.subpath.startsWith('.github/workflows/')
        ? `Use its path, which runs at the caller's commit: \`${local}\``
        : `Use its path after a checkout, \`${local}\`, or \`$/${target.subpath}\`, which runs at the caller's commit`;
    return `\`${written}\` is this repository at another ref, so a run does not use the commit that it checks. ${advice}`;
}
function heldMessage(target) {
    const name = unpinned_action_nameOf(target);
    return `\`${name}@${target.ref}\` is the tag of an immutable release, so nobody can move it while the release exists. A commit SHA does not depend on that: \`${name}@<full commit SHA> # ${target.ref}\``;
}
function unpinned_action_draftOf(use, target, message) {
    const github = isGitHub(target);
    const name = `${target.owner}/${target.repository}`;
    const subject = {
        kind: 'action',
        ecosystem: github ? 'github' : 'git',
        name: github ? name : `${target.host}/${name}`,
        version: target.ref,
        purl: github ? (0,purl/* purl */.E)('github', name, target.ref) : null,
    };
    const details = { ref: target.ref, kind: kindOf(target.ref), surface: use.surface };
    const key = unpinned_action_keyOf(target.ref);
    return { path: use.path, span: use.span, message, subject, details, key };
}
/** A tag moves with each release, and an update is no news. Another branch, or the ref of a pull request, is other code. */
function unpinned_action_keyOf(ref) {
    const kind = kindOf(ref);
    return kind === 'branch' || kind === 'name' ? `${kind} ${refKey(ref)}` : kind;
}
function unpinned_action_messageOf(target) {
    const name = unpinned_action_nameOf(target);
    const { ref } = target;
    const kind = kindOf(ref);
    const written = ref === null ? name : `${name}@${ref}`;
    const then = "with this job's token and secrets";
    const wrong = {
        none: 'has no version, so the workflow will not start',
        tag: `is a tag, and tags can be moved: whoever controls it can run other code ${then}`,
        branch: `is a branch, so every push to it changes the code that runs ${then}`,
        short: 'is an abbreviated SHA, and another commit can be crafted to match it',
        name: `is a tag or a branch, and both can be moved: whoever controls it can run other code ${then}`,
    };
    const comment = kind === 'tag' || kind === 'name' ? ref : 'v<version>';
    const own = (0,table/* lookUp */.T)(inputOfRef, `${target.owner}/${target.repository}`.toLowerCase());
    const also = own !== undefined && ref !== null && own.refs.test(ref)
        ? `, and add \`${own.input}: ${ref}\` under \`with\`, because its ref is an input too.`
        : '';
    return `\`${written}\` ${wrong[kind]}. Pin it: \`${name}@<full commit SHA> # ${comment}\`${also}`;
}
/** Actions that read an input from the ref they are called by, which a commit SHA cannot say. */
const inputOfRef = {
    'dtolnay/rust-toolchain': {
        input: 'toolchain',
        refs: /^(?:stable|beta|nightly[\d-]*|\d+\.\d+(?:\.\d+)?)$/,
    },
    'taiki-e/install-action': { input: 'tool', refs: /^(?!v\d|main$)[a-z][\w-]*$/ },
};
/** What a ref's own words say. */
function kindOf(ref) {
    if (ref === null)
        return 'none';
    if (/^[0-9a-f]{7,63}$/.test(ref) && /[a-f]/.test(ref) && /\d/.test(ref))
        return 'short';
    if (ref.startsWith('refs/tags/') || /^v?\d+(?:\.\w+)*(?:[-+]\S*)?$/.test(ref))
        return 'tag';
    const branches = /^(?:refs\/heads\/.*|main|master|trunk|develop|dev|HEAD|releases?\/.*|feature\/.*)$/;
    if (branches.test(ref))
        return 'branch';
    return /\d+\.\d+/.test(ref) ? 'tag' : 'name';
}
function needsTag({ owner, repository }) {
    return `${owner}/${repository}`.toLowerCase() === 'slsa-framework/slsa-github-generator';
}
function unpinned_action_nameOf({ host, owner, repository, subpath }) {
    const name = `${owner}/${repository}${subpath === '' ? '' : `/${subpath}`}`;
    return host === undefined ? name : `https://${host}/${name}`;
}
function unpinned_action_namesOf(target) {
    const repository = `${target.owner}/${target.repository}`;
    const whole = unpinned_action_nameOf(target);
    return [target.owner, repository, `${repository}@${target.ref}`, whole, `${whole}@${target.ref}`];
}
function isGitHub({ host }) {
    return host === undefined || host === 'github.com';
}
/** What `actions.lock` says of a use: held by it, missing from it, or not its business. */
class Locks {
    #workflows = new Map();
    #locked = new Set();
    constructor(facts) {
        for (const { workflow, keys } of facts.all('onboarded-workflow'))
            this.#workflows.set(workflow, new Set(keys));
        for (const { key, workflows } of facts.all('locked-action'))
            if (workflows.length > 0)
                this.#locked.add(key);
    }
    answer(use, target) {
        const key = `${target.owner}/${target.repository}`.toLowerCase();
        const pin = `${key}@${target.ref}`;
        const keys = this.#workflows.get(use.path);
        if (keys)
            return keys.has(pin) && this.#locked.has(pin) ? 'locked' : 'missing';
        // A workflow's entry has everything it reaches, the steps of this repository's own actions too.
        return use.surface === 'composite' && this.#locked.has(pin) ? 'locked' : 'free';
    }
}
/** The commit that this repository already pins for the same tag elsewhere. */
function unpinned_action_fixFor(use, target, facts) {
    const { ref } = target;
    if (ref === null || use.comment !== null || !use.text.endsWith(`@${ref}`))
        return null;
    const commit = pinned(facts).get(`${target.owner}/${target.repository}@${ref}`.toLowerCase());
    if (commit === undefined || commit === null)
        return null;
    const text = facts.texts.get(use.path) ?? '';
    const lineEnd = text.indexOf('\n', use.span.end);
    const rest = text.slice(use.span.end, lineEnd === -1 ? text.length : lineEnd).trim();
    // In a flow map or in quotes a comment cannot simply follow.
    if (rest !== '')
        return null;
    return {
        title: `Pin ${unpinned_action_nameOf(target)} to the commit that is used for ${ref} elsewhere here`,
        safe: false,
        edits: [
            { path: use.path, start: use.span.end - ref.length, end: use.span.end, text: `${commit} # ${ref}` },
        ],
    };
}
const pins = new WeakMap();
/** `owner/repo@v4.1.0` \u2192 the commit that a comment or the lock gives it here; null where two places disagree. */
function pinned(facts) {
    const before = pins.get(facts);
    if (before)
        return before;
    const found = new Map();
    const add = (key, commit) => {
        const other = found.get(key);
        found.set(key, other === undefined || other === commit ? commit : null);
    };
    for (const { target, comment } of facts.all('action')) {
        if (target.type !== 'repository' || target.ref === null || !(0,action_ref/* isCommitId */.jh)(target.ref))
            continue;
        const version = (0,pin_comment/* versionInComment */.X)(comment?.text);
        if (version)
            add(`${target.owner}/${target.repository}@${version}`.toLowerCase(), target.ref);
    }
    for (const { key, commit } of facts.all('locked-action'))
        add(key.toLowerCase(), commit);
    pins.set(facts, found);
    return found;
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/unpinned-inside-action.js






const unpinnedInsideAction = defineRule({
    id: 'unpinned-inside-action',
    action: 'unpinned-dependencies',
    scope: 'tree',
    severity: { audit: 'notice', diff: 'notice' },
    optionalNeeds: ['actions'],
    docs: {
        summary: 'a SHA-pinned action or reusable workflow that uses floating things itself',
        what: 'Reads composite actions, Docker actions and reusable workflows at the commit that pins them, and what they use at a commit in turn (three deep), and fires where these use actions by tag or branch, run images or install packages without a version, or run downloads that nothing verified. Judged by the same rules as this repository\u2019s own files, at warning and above. Not reported: the code of JavaScript actions, what `allow` names, and the repository\u2019s own actions. Needs the network and a token.',
        why: 'The commit SHA fixes the text of an action, not what that text fetches when it runs. A tag inside is as easily moved as one outside, and its code gets the same token and secrets.',
        fix: 'Ask the maintainers to pin what they use, choose an action that does, or run the commands yourself.',
        bad: '- uses: owner/action@<full commit SHA>   # its action.yml: uses: other/action@v1',
        good: '- uses: owner/action@<full commit SHA>   # its action.yml: uses: other/action@<full commit SHA>',
        language: 'yaml',
        options: {
            allow: { text: 'Owners or repositories that are not reported, exact or glob.', value: schema/* nameList */.OD },
        },
    },
    *check(facts, { options, needs, repository: own }) {
        const isAllowed = allowed(options);
        const seen = new Set();
        for (const use of facts.all('action')) {
            const { target } = use;
            if (target.type !== 'repository' || target.ref === null || !(0,action_ref/* isCommitId */.jh)(target.ref))
                continue;
            const inner = needs.actions?.inside(target);
            if (inner === undefined || inner.length === 0)
                continue;
            const repository = `${target.owner}/${target.repository}`;
            const name = target.subpath === '' ? repository : `${repository}/${target.subpath}`;
            const key = `${use.path}\0${name}\0${target.ref}`;
            const place = { owner: target.owner, name: target.repository, host: target.host };
            if (seen.has(key) || isAllowed([target.owner, repository]) || (0,own_repository/* ownershipOf */.VL)(own, place) === 'repository')
                continue;
            seen.add(key);
            yield {
                path: use.path,
                span: use.span,
                message: `\`${name}\` is pinned, but what it uses is not: ${unpinned_inside_action_listed(inner)}. That code can change without a commit here. Ask its maintainers to pin it, or use an action that does.`,
                subject: {
                    kind: 'action',
                    ecosystem: 'github',
                    name: repository,
                    version: target.ref,
                    purl: (0,purl/* purl */.E)('github', repository, target.ref),
                },
                details: { inside: inner.slice(0, 50) },
                key: target.subpath,
            };
        }
    },
});
function unpinned_inside_action_listed(inner) {
    const some = inner.slice(0, 3).map(({ what, file, line }) => `\`${what}\` (${file}, line ${line})`);
    const more = inner.length > 3 ? ` and ${inner.length - 3} more` : '';
    return `${some.join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/analysis/installs/constraints.js



/**
 * Something beside the words fixes the package: a day, a closed folder, or a constraints file that gives it one
 * version. A file that is not in the tree may say anything, so it counts.
 */
function isConstrained({ constrainedBy, command, path, name }, facts) {
    if (constrainedBy === undefined)
        return false;
    const files = constrainedBy
        .split(/\s+/)
        .filter((word) => /[^\d\-:T.Z+]/.test(word) && !word.startsWith('-'));
    if (files.length === 0)
        return true;
    const folders = command.directory === null ? [(0,workspace/* folderOf */.yS)(path), ''] : [command.directory];
    const wanted = normalName(name);
    return files.some((file) => {
        if (/^\w+:\/\//.test(file) || file.includes('\0'))
            return true;
        const candidates = folders.flatMap((folder) => [
            (0,workspace/* joinPath */.uJ)(folder, file),
            (0,workspace/* joinPath */.uJ)(folder, (0,workspace/* baseName */.Fl)(file)),
        ]);
        const found = candidates.find((one) => one !== null && facts.in(one, 'manifest').length > 0);
        return found === undefined || found === null ? true : fixes(found, wanted, facts);
    });
}
/** The file, or one that it includes, names one version of the package. */
function fixes(file, wanted, facts) {
    const open = [file];
    const seen = new Set();
    for (let path = open.pop(); path !== undefined && seen.size < 100; path = open.pop()) {
        if (seen.has(path))
            continue;
        seen.add(path);
        if (facts.in(path, 'requirement').some(({ name, exact }) => exact && normalName(name) === wanted))
            return true;
        for (const { includes } of facts.in(path, 'manifest'))
            (0,append/* append */.B)(open, includes.slice(0, 100));
    }
    return false;
}

// EXTERNAL MODULE: ./build/analysis/installs/local-programs.js
var local_programs = __webpack_require__(99685);
;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/unpinned-install.js















const unpinnedInstall = defineRule({
    id: 'unpinned-install',
    action: 'unpinned-dependencies',
    noticeInExamples: true,
    raisedInDeploys: true,
    judgesInsideActions: true,
    scope: 'tree',
    severity: { audit: 'warning', diff: 'warning' },
    optionalNeeds: ['index'],
    packagesToFetch: (facts) => (0,resolved_installs/* openInstalls */.p)(facts),
    docs: {
        summary: 'an install command without an exact version',
        what: [
            'Fires on each package that a command installs or runs without naming one version: pip, pipx, uv, poetry, pdm, pipenv, conda, npm, npx,',
            'yarn, pnpm, bun, deno, corepack, gem, bundle add, cargo, go, composer, dotnet, NuGet, choco, winget, scoop, brew, PowerShell modules,',
            '`gh extension`, `helm plugin` and krew. `latest`, `@1`, `==1.*`, `~=` and `^` are not one version.',
            'Silent on local folders and files, on commits and hashes, on versions that a variable holds, on packages that a constraints file or an index',
            'date fixes, on packages of this repository itself, on what renews a manifest that the same job commits, and on `npx` of what package.json or the lockfile brings.',
            'A notice where nothing better can be written or little depends on it: pip, npm and bundler renewing themselves, Homebrew, tags of git repositories, examples and tests.',
        ].join(' '),
        why: 'The newest version on the day of the run is what gets installed. A certificate job at cloud.gov moved certbot from 1.23.0 to 2.6.0 that way when its image changed, and old clients could no longer connect.',
        fix: 'Name one version, best with hashes from a requirements file or a lockfile, and let a bot propose the next one.',
        bad: 'pip install certbot certbot-dns-route53',
        good: 'pip install certbot==2.6.0 certbot-dns-route53==2.6.0',
        language: 'sh',
        options: {
            allow: {
                text: 'Packages that may float, exact or glob, by name or purl: `my-tool`, `@my-org/*`, `pkg:pypi/mine`.',
                value: schema/* nameList */.OD,
            },
            'own-owner': ownOwnerOption,
        },
    },
    *check(facts, { options, repository, needs, date }) {
        const today = versionsToday(facts, needs.index, date);
        const isAllowed = allowed(options);
        for (const install of facts.all('install')) {
            if (install.system || install.exact || isConstrained(install, facts))
                continue;
            if (install.origin.type === 'path' || isOwn(install, facts) || (0,local_programs/* isLocalProgram */.o)(install, facts))
                continue;
            if (isCommittedUpdate(install.command, facts))
                continue;
            const { ecosystem, name, path, span, command } = install;
            if (isAllowed([name, (0,purl/* purl */.E)(ecosystem, name) ?? name]))
                continue;
            const locked = lockedVersion(install, facts);
            const resolved = locked === null ? (today.get(`${path}\0${span.start}`) ?? null) : null;
            const known = locked ?? resolved?.version ?? null;
            const { origin } = install;
            const address = origin.type === 'git' || origin.type === 'url'
                ? origin.url
                : // The path of a Go module is the address of its repository.
                    ecosystem === 'golang' && name.split('/').slice(0, 3).join('/');
            const trusted = address !== false && isTrustedOwner((0,own_repository/* ownershipOfAddress */.Hr)(repository, address), options);
            const severity = trusted ? 'notice' : unpinned_install_severityOf(install);
            const fix = known === null ? null : unpinned_install_fixFor(install, known, resolved, facts);
            const draft = {
                path,
                span,
                message: installMessage(install, locked, (0,local_programs/* mayBeOtherPackage */.t)(install, facts), resolved?.version),
                subject: { kind: 'package', ecosystem, name, version: null, purl: (0,purl/* purl */.E)(ecosystem, name) },
                details: { requirement: writtenAs(install) || null },
                key: whereFrom(command, install.origin),
                ...(severity === null ? {} : { severity }),
                ...(trusted || isSelfUpgrade(install) ? { steady: true } : {}),
                ...(fix === null ? {} : { fix }),
                group: `${command.span.start} ${command.index}`,
            };
            yield draft;
        }
    },
    fold(parts) {
        const [first] = parts;
        const { subject } = first;
        const names = parts.map((part) => part.subject.name);
        const written = parts.map(({ details }) => typeof details.requirement === 'string' ? details.requirement : '');
        const plain = parts.find(({ details }) => !/^(?:git\b|an address)/.test(String(details.requirement)));
        const form = plain === undefined || subject.ecosystem === 'brew'
            ? null
            : exactForm(subject.ecosystem, plain.subject.name, '<version>');
        const message = foldedInstallMessage(names, written, form);
        return { message, subject: { ...subject, name: names.join(' '), purl: null } };
    },
});
/** What each open install gets today, by its place, where its runtime is known or the release admits all. */
function versionsToday(facts, index, date) {
    if (index === undefined)
        return new Map();
    const rows = (0,resolved_installs/* resolveInstalls */.D)(facts, index, { since: date, date });
    return new Map(rows.map((row) => [`${row.path}\0${row.span.start}`, row]));
}
/** Installers that scripts bring up to date before they use them. */
const installers = new Set(`pypi:pip pypi:setuptools pypi:wheel pypi:uv pypi:pipx pypi:poetry pypi:pdm pypi:pipenv pypi:virtualenv
  conda:pip conda:conda conda:mamba conda:micromamba conda:setuptools conda:wheel
  npm:npm npm:pnpm npm:yarn npm:corepack gem:bundler gem:rubygems-update
  powershell:PowerShellGet powershell:PackageManagement powershell:Microsoft.PowerShell.PSResourceGet
  chocolatey:chocolatey`.split(/\s+/));
function isSelfUpgrade({ ecosystem, name }) {
    return installers.has(`${ecosystem}:${name}`);
}
function unpinned_install_severityOf(install) {
    const { ecosystem, name, origin, path, command, requirement } = install;
    // `python=3.12` names the line of a runtime, as the tag of an image does.
    if (ecosystem === 'conda' && name === 'python' && /^=\d+\.\d+/.test(requirement ?? ''))
        return 'notice';
    // `npx only-allow pnpm` refuses other package managers, and does nothing else.
    if (ecosystem === 'npm' && name === 'only-allow')
        return 'notice';
    if (isSelfUpgrade(install) || ecosystem === 'brew' || ecosystem === 'krew')
        return 'notice';
    if (origin.type === 'git' && origin.ref !== null && /^v?\d+\.\d+/.test(origin.ref))
        return 'notice';
    const { unit } = command.script;
    const pipeline = pipelineName(path);
    const onPurpose = isMovingOnPurpose(pipeline, pipeline === null ? null : unit.job, pipeline === null ? null : unit.name, containerVariant(path));
    return (0,example_paths/* isExamplePath */.E)(path) || unit.test === true || onPurpose ? 'notice' : null;
}
/** The package that this repository itself publishes: a smoke test wants the newest. */
function isOwn({ ecosystem, name }, facts) {
    return (ownPackages(facts).has(`${ecosystem}:${spelled(ecosystem, name)}`) ||
        (ecosystem === 'golang' && isOwnModule(name, facts)));
}
const own = new WeakMap();
function ownPackages(facts) {
    const known = own.get(facts);
    if (known)
        return known;
    const names = new Set();
    for (const { ecosystem, name } of facts.all('manifest')) {
        if (name !== null)
            names.add(`${ecosystem}:${spelled(ecosystem, name)}`);
    }
    own.set(facts, names);
    return names;
}
function isOwnModule(name, facts) {
    for (const manifest of facts.all('manifest')) {
        if (manifest.ecosystem === 'golang' &&
            manifest.name !== null &&
            (name === manifest.name || name.startsWith(`${manifest.name}/`)))
            return true;
    }
    return false;
}
function spelled(ecosystem, name) {
    return ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;
}
/** The one version that the lockfiles of this repository agree on. */
function lockedVersion({ ecosystem, name, origin }, facts) {
    if (origin.type !== 'index')
        return null;
    return lockedVersions(facts).get(`${ecosystem}:${spelled(ecosystem, name)}`) ?? null;
}
const versions = new WeakMap();
function lockedVersions(facts) {
    const known = versions.get(facts);
    if (known)
        return known;
    const wanted = new Set(facts.all('install').map(({ ecosystem, name }) => `${ecosystem}:${spelled(ecosystem, name)}`));
    const found = new Map();
    for (const { ecosystem, name, version, path } of facts.all('locked')) {
        if ((0,example_paths/* isExamplePath */.E)(path))
            continue;
        const key = `${ecosystem}:${spelled(ecosystem, name)}`;
        if (!wanted.has(key))
            continue;
        const other = found.get(key);
        found.set(key, other === undefined || other === version ? version : null);
    }
    versions.set(facts, found);
    return found;
}
function unpinned_install_fixFor(install, version, resolved, facts) {
    const { ecosystem, name, text, requirement, path, span } = install;
    if (!['pypi', 'npm', 'gem', 'cargo'].includes(ecosystem) || text !== name || requirement !== null)
        return null;
    if (!/^[\w.+-]+$/.test(version) || !isWrittenLiterally(facts, path, span, text))
        return null;
    const written = exactForm(ecosystem, name, version);
    return {
        title: `Install ${name} ${version}, ${resolved === null ? 'the version of the lockfile' : `which it resolves to today${resolved.runtime === null ? '' : ` under ${resolved.runtime}`}`}`,
        safe: false,
        edits: [{ path, start: span.start, end: span.end, text: written }],
    };
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/read-only-clones.js
/** A clone that runs nothing here: it is changed and given back, or a script only looks at what is in it. */
function isReadOnlyClone({ surface, path, span, folder }, facts) {
    if (surface !== 'git')
        return false;
    const commands = facts.in(path, 'command');
    const clone = commands.find((one) => one.span.start <= span.start && span.end <= one.span.end);
    if (clone === undefined)
        return false;
    const after = commands.filter((one) => one.span.start > clone.span.start && isTogether(one, clone));
    const givesBack = after.some(({ name, arguments: words }) => name === 'git' && words.some(({ pattern }) => pattern === 'commit' || pattern === 'push'));
    if (givesBack)
        return true;
    // What an image or a later job does with it is not seen here.
    const closed = /^(?:file|recipe)$/.test(clone.script.unit.kind);
    return closed && folder !== undefined && !isUsed(folder, after);
}
const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * A later instruction, step or line checks one commit of the clone out, or what a variable holds: a checkout, a
 * reset, a detached switch, or a fetch of the commit. In one script the clone's own reading sees it.
 */
function isCheckedOutLater({ surface, path, span, folder }, facts) {
    if (surface !== 'git')
        return false;
    const commands = facts.in(path, 'command');
    const at = commands.findIndex((one) => one.span.start <= span.start && span.end <= one.span.end);
    const clone = commands[at];
    if (clone === undefined)
        return false;
    const base = (folder ?? '').slice((folder ?? '').lastIndexOf('/') + 1);
    // The nearest clone is the one that is meant, unless a folder is named.
    let nearest = true;
    let entered = null;
    for (const one of commands.slice(at + 1, at + 500)) {
        if (!isTogether(one, clone))
            continue;
        const words = one.arguments.map(({ pattern }) => pattern);
        if (one.name === 'cd' || one.name === 'pushd')
            entered = words[0] ?? null;
        if (one.name !== 'git')
            continue;
        if (words.includes('clone'))
            nearest = false;
        const place = words[words.indexOf('-C') + 1];
        const given = words.includes('-C') ? place : (entered ?? one.script.unit.directory);
        const named = base !== '' && given !== null && given !== undefined && lastPart(given) === base;
        if (!named && !nearest)
            continue;
        const verb = words.findIndex((word) => /^(?:checkout|reset|switch|fetch)$/.test(word));
        if (verb === -1)
            continue;
        const fetches = words[verb] === 'fetch';
        const refs = words.slice(verb + 1).filter((word) => !word.startsWith('-'));
        if (refs.some((ref) => commit.test(ref) || (!fetches && /^(?:origin\/)?\0+$/.test(ref))))
            return true;
    }
    return false;
}
function lastPart(path) {
    const plain = path.replace(/\/+$/, '');
    return plain.slice(plain.lastIndexOf('/') + 1);
}
/** One after the other in one place: the lines of a recipe, the steps of a job. */
function isTogether({ script }, { script: other }) {
    if (script === other)
        return true;
    const [one, two] = [script.unit, other.unit];
    if (one.kind === 'recipe')
        return two.kind === 'recipe' && one.name === two.name;
    return one.job !== undefined && one.job === two.job;
}
/** What looks at files without running or building them. */
const looking = /^(?:cd|pushd|popd|ls|find|cat|grep|jq|yq|rm|mkdir|test|\[|\[\[|echo|printf|local|export|readonly|declare|git|head|tail|wc|diff|du|stat|tree|basename|dirname|realpath)$/;
function isUsed(folder, after) {
    const base = folder.slice(folder.lastIndexOf('/') + 1);
    let inside = false;
    for (const { name, program, arguments: words } of after) {
        const mentions = [program, ...words].some(({ pattern }) => pattern.includes(base));
        if (name !== null && looking.test(name)) {
            if (/^(?:cd|pushd)$/.test(name))
                inside = mentions;
        }
        else if (mentions || inside)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/unpinned-module.js










const unpinnedModule = defineRule({
    id: 'unpinned-module',
    action: 'unpinned-dependencies',
    noticeInExamples: true,
    raisedInDeploys: true,
    severity: { audit: 'warning', diff: 'warning' },
    scope: 'tree',
    docs: {
        summary: 'a module, chart, role, hook, include, orb or buildpack that names a branch or nothing',
        what: 'Code of another repository that is taken whole (a Terraform or OpenTofu module or provider, a Helm dependency, an Ansible role or collection, a pre-commit hook, a GitLab include (of a child pipeline too), a task or pipeline that a Tekton resolver fetches, what Argo CD (`targetRevision`) or Flux applies to a cluster, an orb, an Azure template, a kustomize base, a flake input, a buildpack, a dev container feature, a `git clone` whose content is run) by a branch, by nothing, or (as a notice) by a range of versions. Local paths, and what the lockfile beside fixes (`.terraform.lock.hcl`, `Chart.lock`, `flake.lock`, `devcontainer-lock.json`), are not reported, and so are version tags: a registry\u2019s module has no hash to write. A submodule\u2019s commit is in the tree, so its `branch` is a notice. Clones that the same job commits to, and those that a script only reads from, are not reported.',
        why: 'Whoever can push to that branch, or publish the next version, changes what your pipeline or infrastructure runs, without a commit here.',
        fix: 'Name a commit SHA, or a full version where that is all the registry has.',
        bad: 'module "network" {\n  source = "git::https://github.com/example/network.git?ref=main"\n}',
        good: 'module "network" {\n  source = "git::https://github.com/example/network.git?ref=4b1c3a5f0e8d7c6b5a4938271605f4e3d2c1b0a9" # v1.4.0\n}',
        language: 'hcl',
        options: {
            allow: {
                text: 'Modules that are reported as notices, exact or glob: by name, address or repository (`my-org/*`).',
                value: schema/* nameList */.OD,
            },
            'own-owner': ownOwnerOption,
        },
    },
    *check(facts, { options, repository }) {
        const isAllowed = allowed(options);
        const roots = rootModules(facts);
        const followsBranches = updatesSubmodules(facts);
        yield* unlockedProviders(facts, roots);
        for (const use of facts.all('module')) {
            if (use.surface === 'terraform-provider')
                continue;
            if (!['branch', 'none', 'range'].includes(use.pin) ||
                isLocked(use, facts) ||
                isReadOnlyClone(use, facts) ||
                isCheckedOutLater(use, facts))
                continue;
            // Examples show what to write, tests want the newest.
            if (use.pin === 'range' && use.surface !== 'devcontainer-feature' && (0,example_paths/* isExamplePath */.E)(use.path))
                continue;
            const ownership = use.origin.type === 'git' || use.origin.type === 'url'
                ? (0,own_repository/* ownershipOfAddress */.Hr)(repository, use.origin.url)
                : null;
            const trusted = isTrustedOwner(ownership, options) || isAllowed(allowedNames(use));
            const what = unpinned_module_names[use.surface];
            const lower = use.pin === 'range' ||
                (0,example_paths/* isExamplePath */.E)(use.path) ||
                use.surface === 'devcontainer-feature' ||
                isOwnProject(use) ||
                (use.surface === 'submodule' && !followsBranches);
            yield {
                path: use.path,
                span: use.span,
                message: `${what} \`${use.name}\` ${problem(use)} ${unpinned_module_advice(use)}`,
                subject: {
                    kind: 'module',
                    ecosystem: use.ecosystem,
                    name: use.name,
                    version: use.requirement,
                    purl: purlOf(use),
                },
                key: moduleKey(use),
                details: { surface: use.surface, pin: use.pin },
                ...(lower || trusted ? { severity: 'notice' } : {}),
                ...(trusted ? { steady: true } : {}),
            };
        }
    },
});
/** Name, address without scheme, and the owner and repository of an address. */
function allowedNames({ name, origin }) {
    if (origin.type !== 'git' && origin.type !== 'url')
        return [name];
    const found = (0,own_repository/* repositoryInAddress */.GZ)(origin.url);
    const bare = origin.url.replace(/^\w+:\/\//, '').replace(/\.git$/, '');
    return [
        name,
        origin.url,
        bare,
        ...(found
            ? [`${found.owner}/${found.name}`, `${found.host}/${found.owner}/${found.name}`, found.owner]
            : []),
    ];
}
/** Where it comes from and what kind of reference it is; the next version of a range or a tag is as loose. */
function moduleKey({ origin, pin, requirement }) {
    return `${pin} ${originKey(origin)} ${pin === 'branch' ? refKey(requirement) : ''}`.trim();
}
/** Once per root module, because one lockfile is the answer. A module that others call leaves the version to its caller. */
function* unlockedProviders(facts, roots) {
    const byFolder = new Map();
    for (const use of facts.all('module')) {
        const folder = (0,workspace/* folderOf */.yS)(use.path);
        if (use.surface !== 'terraform-provider' || !roots.has(folder) || (0,example_paths/* isExamplePath */.E)(use.path))
            continue;
        if (!isLocked(use, facts))
            byFolder.set(folder, [...(byFolder.get(folder) ?? []), use]);
    }
    for (const uses of byFolder.values()) {
        const [first, ...others] = openProviders(uses);
        if (!first)
            continue;
        const all = [first, ...others].map(({ name }) => name).join(', ');
        yield {
            path: first.path,
            span: first.span,
            message: `${others.length === 0 ? 'Provider' : 'Providers'} ${all} may be any version that this range accepts, so a new release is picked up without a commit. Run \`terraform init\` and commit \`.terraform.lock.hcl\``,
            subject: {
                kind: 'module',
                ecosystem: first.ecosystem,
                name: first.name,
                version: null,
                purl: purlOf(first),
            },
            details: { surface: first.surface, pin: first.pin },
            related: others.map(({ path, span, name }) => ({ path, span, message: `${name} too` })),
            severity: 'notice',
        };
    }
}
/** One per provider: its entry in `required_providers` before its `provider` block, exact ones left out. */
function openProviders(uses) {
    const byName = new Map();
    for (const use of uses) {
        const name = use.name.slice(use.name.lastIndexOf('/') + 1);
        const known = byName.get(name);
        if (!known || (known.pin === 'none' && use.pin !== 'none'))
            byName.set(name, use);
    }
    return [...byName.values()].filter(({ pin }) => pin === 'range' || pin === 'none');
}
const unpinned_module_names = {
    'terraform-module': 'Module',
    'terraform-provider': 'Provider',
    'helm-dependency': 'Chart',
    'ansible-role': 'Role',
    'ansible-collection': 'Collection',
    'pre-commit': 'The hook repository',
    'gitlab-include': 'The include from',
    'tekton-resolver': 'The task from',
    'gitops-source': 'The source',
    orb: 'Orb',
    submodule: 'Submodule',
    'flake-input': 'Input',
    'concourse-resource': 'Resource',
    buildpack: 'Buildpack',
    'azure-template': 'The repository',
    'devcontainer-feature': 'Feature',
    'kustomize-remote': 'The remote base',
    git: 'The repository',
};
const locks = {
    'terraform-provider': ['.terraform.lock.hcl'],
    'helm-dependency': ['Chart.lock', 'requirements.lock'],
    'flake-input': ['flake.lock'],
    'devcontainer-feature': ['devcontainer-lock.json', '.devcontainer-lock.json'],
};
function isLocked(use, facts) {
    const folder = (0,workspace/* folderOf */.yS)(use.path);
    return (locks[use.surface] ?? []).some((name) => facts.files.has(folder === '' ? name : `${folder}/${name}`));
}
function rootModules(facts) {
    return new Set(facts.all('manifest').flatMap(({ format, path }) => (format === 'terraform' ? [(0,workspace/* folderOf */.yS)(path)] : [])));
}
/** Somewhere `git submodule update --remote` takes what the branch has now. */
function updatesSubmodules(facts) {
    return facts
        .all('command')
        .some(({ name, arguments: words }) => name === 'git' && words[0]?.value === 'submodule' && words.some(({ value }) => value === '--remote'));
}
/** A project path without a host lies on the same server, under the same hands. */
function isOwnProject({ surface, origin }) {
    if (origin.type !== 'git')
        return false;
    return (surface === 'gitlab-include' || surface === 'azure-template') && !origin.url.includes('://');
}
function problem({ pin, requirement, surface, origin }) {
    if (surface === 'submodule')
        return `tracks the branch \`${requirement}\`, so \`git submodule update --remote\` takes whatever is there that day.`;
    if (pin === 'range')
        return `accepts any version in \`${requirement}\`, so a new release is picked up without a commit.`;
    if (pin === 'branch')
        return `tracks ${origin.type === 'git' ? 'the branch ' : ''}\`${requirement}\`, so its code can change without a commit here.`;
    if (origin.type === 'url')
        return 'has neither a commit nor a version in its address, so its code can change without a commit here.';
    return origin.type === 'git'
        ? 'has no ref, so it tracks the default branch, and its code can change without a commit here.'
        : 'has no version, so a new release is picked up without a commit.';
}
function unpinned_module_advice({ surface, origin, path }) {
    if (surface === 'submodule')
        return 'Remove the branch, so that only the commit in the tree counts.';
    if (surface === 'helm-dependency' && /(?:Chart|requirements)\.ya?ml$/.test(path))
        return 'Write the full version, or run `helm dependency update` and commit `Chart.lock`';
    if (surface === 'flake-input')
        return 'Run `nix flake lock` and commit `flake.lock`';
    if (surface === 'devcontainer-feature')
        return 'Write the full version, or commit `devcontainer-lock.json`';
    if (surface === 'pre-commit')
        return 'Run `pre-commit autoupdate --freeze`, which writes the commit SHA.';
    if (surface === 'azure-template')
        return 'Pin a tag: `refs/tags/<tag>`';
    if (surface === 'buildpack')
        return 'Pin a tag of the buildpack after `#`';
    if (surface === 'gitlab-include' && origin.type === 'url')
        return 'Use the address of one commit, or add the `integrity:` of the file.';
    if (origin.type === 'git')
        return 'Pin the full commit SHA, with the version in a comment.';
    if (origin.type === 'url')
        return 'Use the address of one release or commit.';
    return 'Pin the full version, such as `1.2.3`';
}
function purlOf({ ecosystem, name, origin, requirement, pin }) {
    if (origin.type === 'git') {
        const [, owner, repository] = /github\.com[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:$|[/?#])/.exec(origin.url) ?? [];
        return owner && repository
            ? (0,purl/* purl */.E)('github', `${owner}/${repository}`, pin === 'branch' ? requirement : null)
            : null;
    }
    return ['helm', 'terraform', 'docker'].includes(ecosystem) ? (0,purl/* purl */.E)(ecosystem, name) : null;
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/unpinned-system-package.js





const unpinnedSystemPackage = defineRule({
    id: 'unpinned-system-package',
    action: 'unpinned-dependencies',
    noticeInExamples: true, // never raised in a deploy: distributions float for a reason of their own
    scope: 'tree',
    severity: { audit: 'notice', diff: 'notice' },
    docs: {
        summary: "a distribution's package without a version: apt, apk, yum/dnf, zypper, pacman",
        what: 'Fires on each package that apt, apk, yum, dnf, microdnf, tdnf, zypper or pacman installs without one version. A notice, and a rule of its own, because distributions remove old versions: a pin that is right today fails to install later. Silent on local files, groups, and lists that a variable holds.',
        why: 'Two builds of the same commit can contain different packages. Usually that is a welcome security update; when it is not, nothing in the repository shows what changed.',
        fix: 'Pin the base image by digest and rebuild it on purpose; name versions (`name=1.2.3-1`) only where the archive keeps them, such as a snapshot mirror.',
        bad: 'apt-get install -y libpq-dev',
        good: 'apt-get install -y libpq-dev=15.6-0+deb12u1',
        language: 'sh',
        options: {
            allow: { text: 'Packages that may float, exact or glob: `ca-certificates`, `lib*`.', value: schema/* nameList */.OD },
        },
    },
    *check(facts, { options }) {
        const isAllowed = allowed(options);
        for (const install of facts.all('install')) {
            const { command, system, exact, constrainedBy, origin, path, span, ecosystem, name, requirement } = install;
            if (!system || exact || constrainedBy !== undefined || isAllowed([name]))
                continue;
            const how = requirement === null ? 'without a version' : `as \`${requirement}\``;
            const form = isCommandName(install) ? null : formOf(ecosystem, name);
            const advice = isCommandName(install)
                ? `Is \`&&\` missing before \`${name}\`?`
                : form === null
                    ? 'A dated mirror keeps it fixed.'
                    : `Where the archive keeps old versions, pin it: \`${form}\``;
            yield {
                path,
                span,
                message: `\`${name}\` is installed ${how}, so two builds of the same commit can contain different packages. ${advice}`,
                subject: { kind: 'package', ecosystem, name, version: null, purl: (0,purl/* purl */.E)(ecosystem, name) },
                key: whereFrom(command, origin),
                group: `${command.span.start} ${command.index}`,
            };
        }
    },
    fold(parts) {
        const names = parts.map(({ subject }) => subject.name);
        const shown = names.slice(0, 3).map((name) => `\`${name}\``);
        const rest = names.length - shown.length;
        const list = rest > 0
            ? `${shown.join(', ')} and ${rest} more`
            : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
        const joined = parts.find(({ message }) => message.endsWith('?'))?.subject.name;
        const advice = joined === undefined
            ? 'Pin the base image by digest, or install from a dated mirror.'
            : `Is \`&&\` missing before \`${joined}\`?`;
        return {
            message: `${list} are installed without a version, so two builds of the same commit can contain different packages. ${advice}`,
            subject: { ...parts[0].subject, name: names.join(' '), purl: null },
        };
    },
});
function formOf(ecosystem, name) {
    if (ecosystem === 'deb' || ecosystem === 'apk')
        return `${name}=<version>`;
    return ecosystem === 'rpm' ? `${name}-<version>` : null;
}
/** `apt-get install x apt-get clean`: the next command stands among the packages. */
function isCommandName({ name, command }) {
    return (name === command.name || (name === 'rm' && command.arguments.some(({ pattern }) => pattern === '-rf')));
}

// EXTERNAL MODULE: ./build/analysis/downloads/checks.js + 1 modules
var checks = __webpack_require__(31513);
// EXTERNAL MODULE: ./build/analysis/downloads/file-use.js
var file_use = __webpack_require__(78617);
// EXTERNAL MODULE: ./build/analysis/downloads/use.js
var downloads_use = __webpack_require__(82018);
// EXTERNAL MODULE: ./build/analysis/run-aside.js
var run_aside = __webpack_require__(57739);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/unverified-download.js













const unverifiedDownload = defineRule({
    id: 'unverified-download',
    action: 'unpinned-dependencies',
    noticeInExamples: true,
    raisedInDeploys: true,
    judgesInsideActions: true,
    scope: 'tree',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'code or a program fetched and run without a checksum, a signature or a commit in its address',
        what: [
            'Fires when curl, wget, Invoke-WebRequest and their like fetch something that is then run: piped or substituted into a shell or another interpreter (error),',
            'or written to a file that is run, made executable, moved to a program folder, installed, or unpacked and run, in the same script, a later step of the job or a later `RUN` (warning); `ADD <url>` without `--checksum`.',
            'Clean when a check stands between with an expectation that is written down or committed: `sha256sum -c`, a comparison, `gpg --verify`, cosign, minisign, `Get-FileHash`; and when the address holds a full commit id.',
            'A checksum that is fetched from the same place in the same run is reported as a notice: it shows damage, not tampering. Data never fires: jq, grep, `python -m json.tool`, keys, health checks, localhost.',
        ].join(' '),
        why: 'Whoever controls that address, or the way to it, decides what runs, with the secrets of the job or in the image that ships. A version in the address does not change that: release files can be replaced.',
        fix: 'Write the expected checksum beside the download and check it before use, or fetch by full commit id.',
        bad: 'curl -sSL https://example.org/install.sh | sh',
        good: 'curl -sSLo install.sh https://example.org/install.sh\necho "<sha256>  install.sh" | sha256sum -c\nsh install.sh',
        language: 'sh',
        options: {
            allow: {
                text: 'Hosts or addresses that are trusted as they are, exact or glob: `artifacts.my-org.example`, `https://example.org/tools/**`.',
                value: schema/* nameList */.OD,
            },
            'own-owner': ownOwnerOption,
        },
    },
    *check(facts, { options, repository }) {
        const isAllowed = allowed(options);
        for (const download of facts.all('download')) {
            if (isAllowed([unverified_download_hostOf(download.url), download.url]))
                continue;
            const draft = unverified_download_judge(linked(download, facts), facts);
            if (draft === null)
                continue;
            const ownership = (0,own_repository/* ownershipOfAddress */.Hr)(repository, download.url);
            if (ownership === 'repository')
                yield { ...draft, message: unverified_download_ownMessage(download.url), severity: 'notice', steady: true };
            else if (isTrustedOwner(ownership, options) || isOwnBucket(download.url, repository))
                yield { ...draft, severity: 'notice', steady: true };
            else
                yield draft;
        }
    },
});
/** With what later scripts of the same job, or later instructions, do with the file. */
function linked(download, facts) {
    const { file, path, command, span } = download;
    if (file === null ||
        download.use.type === 'data' ||
        download.use.type === 'interpreted' ||
        download.verified !== null)
        return download;
    const all = commandsIn(path, facts);
    const job = command?.script.unit.job;
    const later = all.filter((other) => {
        if (command === null)
            return other.script.span.start > span.start;
        return (job !== undefined &&
            other.script !== command.script &&
            other.script.unit.job === job &&
            other.script.span.start > span.start);
    });
    const own = command === null
        ? []
        : all.filter((other) => other.script === command.script && other.index > command.index);
    const after = [...own, ...later];
    if (later.length === 0)
        return download;
    const use = (0,downloads_use/* isCodeUse */.rk)(download.use) ? download.use : (0,file_use/* followFile */.g)(file, after);
    for (const script of new Set(later.map((other) => other.script))) {
        const commands = all.filter((other) => other.script === script);
        const check = (0,checks/* findCheck */.S)(file, unverified_download_hostOf(download.url), commands, commands, []);
        if (check !== null && !check.weak)
            return { ...download, use, verified: { type: check.type, span: check.span } };
    }
    return { ...download, use };
}
const byPath = new WeakMap();
function commandsIn(path, facts) {
    let known = byPath.get(facts);
    if (!known) {
        known = new Map();
        byPath.set(facts, known);
    }
    let commands = known.get(path);
    if (!commands) {
        commands = facts.in(path, 'command');
        known.set(path, commands);
    }
    return commands;
}
function unverified_download_judge(download, facts) {
    const { use, verified, url, command, path, span, file } = download;
    if (verified !== null || isDecidedElsewhere(url))
        return null;
    const added = command === null;
    if (added ? isData(url) : !(0,downloads_use/* isCodeUse */.rk)(use))
        return null;
    const piped = use.type === 'interpreted' && use.how !== 'file';
    const lowered = (0,run_aside/* standsAside */.y)(path, facts) || command?.script.unit.test === true;
    const severity = unverified_download_severityOf(piped, download.weaklyVerified !== undefined, lowered, namesVersion(url));
    const at = use.type === 'data' || use.type === 'unknown' ? null : use.span;
    const related = at === null || facts.texts.get(path)?.length === 0 ? [] : [{ path, span: at, message: 'used here' }];
    return {
        path,
        span,
        message: unverified_download_messageOf(download, piped, added),
        subject: unverified_download_subjectOf(url, file?.pattern ?? null),
        key: whereFrom(command),
        ...(severity === null ? {} : { severity }),
        ...(piped ? {} : { related }),
    };
}
/** Run at once is worse than run later; a tag in the address says at least what was meant. */
function unverified_download_severityOf(piped, weak, aside, versioned) {
    if (weak)
        return 'notice';
    if (!piped)
        return aside ? 'notice' : null;
    if (aside && versioned)
        return 'notice';
    return aside || versioned ? 'warning' : 'error';
}
/** A bucket that is named after the repository or its owner: `s3://acme-artifacts/tool`. */
function isOwnBucket(url, own) {
    const bucket = /^(?:s3|gs|az|b2|oss|cos|r2):\/\/([^/]+)/.exec(url)?.[1]?.toLowerCase();
    if (!own || bucket === undefined)
        return false;
    return [own.name, own.owner].some((name) => name.length > 3 && bucket.split(/[._-]/).join('-').includes(name.toLowerCase()));
}
function unverified_download_ownMessage(url) {
    const found = (0,model_address/* refInAddress */.c)(url);
    const what = `${unverified_download_placeOf(url)} is this repository's own`;
    return found === null
        ? `${what}, and yet a run does not use the commit that it checks. Build it here, or verify its checksum.`
        : `${what} at another ref, so a run does not use the commit that it checks. Run the file from the checkout instead.`;
}
function unverified_download_messageOf(download, piped, added) {
    const { url, use, file, weaklyVerified } = download;
    const from = unverified_download_placeOf(url);
    if (added)
        return `${from} is added without a checksum, so the image contains whatever that address returns on the day of the build. Write \`ADD --checksum=sha256:<hash>\``;
    if (piped) {
        const by = use.type === 'interpreted' ? use.by : 'sh';
        return `\`${by}\` runs whatever ${from} returns, unchecked: whoever controls that address decides what runs here. Download it to a file, verify its sha256, then run it, or use an address with a full commit SHA.`;
    }
    const name = file === null ? null : unverified_download_shown(file.pattern);
    if (weaklyVerified !== undefined)
        return `${from === 'the download' ? 'The download' : from} is verified only against something downloaded from the same place: that shows damage, not tampering. Write the expected checksum into this file.`;
    const what = use.type === 'installed'
        ? ' and installed'
        : use.type === 'extracted'
            ? ', unpacked and used'
            : ' and run';
    const subject = from === 'the download' ? (name === null ? 'The download' : `\`${name}\``) : from;
    const wrong = `${subject} is downloaded${what} unverified: whoever can replace the file controls what runs here.`;
    if (name === null)
        return `${wrong} Download ${movesOn(url) ? 'one version of it' : 'it'} to a file and verify its sha256 before unpacking.`;
    return `${wrong} ${movesOn(url) ? 'Name one version in the address, then verify it' : 'Verify it first'}: ${checkFor(name, download)}`;
}
/** The check to write, in the words of the shell that fetches. */
function checkFor(name, { command }) {
    if (command?.script.shell === 'pwsh' ||
        /^(?:iwr|irm|invoke-|start-bits|download)/i.test(command?.name ?? ''))
        return `compare \`(Get-FileHash ${name}).Hash\` with the expected SHA256`;
    return `\`echo "<sha256>  ${name}" | sha256sum -c\``;
}
/** The address says itself that its file changes with every release: a checksum alone would fail with the next one. */
function movesOn(url) {
    return (/[/_=-](?:latest|current|stable|nightly|master|main|HEAD)(?:[/_.?&-]|$)/.test(url.replace(/^\w+:\/\/[^/]*/, '')) && !/\d+\.\d+/.test(url.replace(/^\w+:\/\/[^/]*/, '')));
}
/** `\0` in a shown text would be cut by terminals. */
function unverified_download_shown(text) {
    return text.replaceAll('\0', '\u2026');
}
function unverified_download_placeOf(url) {
    if (/^\0*$/.test(url))
        return 'the download';
    return unverified_download_shown(url.replace(/[?#].*$/s, ''));
}
function unverified_download_hostOf(url) {
    return /^(?:\w+:\/\/)?([^/]*)/.exec(url)?.[1] ?? '';
}
/** An address of a code host whose commit is a variable: somebody fixes it elsewhere. */
function isDecidedElsewhere(url) {
    return (0,model_address/* refInAddress */.c)(url) !== null && (0,model_address/* pinOfAddress */.L)(url) === 'elsewhere';
}
/** A tag or a release is named: it can be replaced, and yet it says what was meant. */
function namesVersion(url) {
    const pin = (0,model_address/* pinOfAddress */.L)(url);
    return pin === 'version' || (pin === 'elsewhere' && /\/releases\/download\//.test(url));
}
function isData(url) {
    return /\.(?:json|txt|key|asc|gpg|pem|crt|cer|xml|csv|ya?ml|md|sql|ttf|png|jpe?g|svg|conf|list|repo)$/i.test(url.replace(/[?#].*$/s, ''));
}
function unverified_download_subjectOf(url, file) {
    const release = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/releases\/download\/([^/\0]+)\//.exec(url);
    if (release) {
        const [, owner, repository, version] = release;
        const name = `${owner}/${repository}`;
        return {
            kind: 'package',
            ecosystem: 'github',
            name,
            version: version,
            purl: (0,purl/* purl */.E)('github', name, version),
        };
    }
    const name = /^\0*$/.test(url) ? unverified_download_shown((0,workspace/* baseName */.Fl)(file ?? 'script')) : unverified_download_shown(url.replace(/[?#].*$/s, ''));
    return { kind: 'script', ecosystem: 'generic', name, version: null, purl: null };
}

;// CONCATENATED MODULE: ./build/rules/index.js





























/** Every rule, one line each, in the order of the documentation. */
const rules = [
    unpinnedAction,
    mismatchedPinComment,
    floatingImage,
    undigestedImage,
    unpinnedInstall,
    unpinnedSystemPackage,
    unlockedInstall,
    unverifiedDownload,
    unlockedRequirement,
    missingLockfile,
    unpinnedModule,
    missingCooldown,
    unpinnedInsideAction,
    archivedAction,
    ...eolRuntimes,
    majorUpgrade,
    majorDowngrade,
    runtimeDrift,
    upstreamDrift,
    secondMajor,
    unsyncedLockfile,
    addedInstallScript,
    raisedEngine,
    removedOverride,
    changedLicense,
    youngRelease,
    changedSource,
    changedIntegrity,
    ...deployScripts,
];


/***/ })

};
