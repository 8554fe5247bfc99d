export const id = 846;
export const ids = [846,892];
export const modules = {

/***/ 6810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isAside)
/* harmony export */ });
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9259);

const words = new Set(`example examples sample samples demo demos test tests testing testdata fixture fixtures e2e doc docs
  documentation tutorial tutorials benchmark benchmarks mock mocks spec specs
  integration acceptance molecule`.split(/\s+/));
/** The file stands beside the product: an example, a test's data, documentation. Nobody ships it. */
function isAside(path) {
    return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path)
        .split('/')
        .some((folder) => folder.split(/[-_.]+/).some((word) => words.has(word.toLowerCase())));
}


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ differentContent)
/* harmony export */ });
/**
 * Whether two `integrity` values of one version tell of different content. Each is a list of hashes with spaces
 * between (`sha512-\u2026`, `sha256:\u2026`, `10c0/\u2026`); a release has one per file, and files are added later. So: another
 * content when both have hashes of one kind, and no hash in common.
 */
function differentContent(before, after) {
    if (before === null || after === null || before === after)
        return false;
    const kindsBefore = hashesByKind(before);
    let comparable = false;
    for (const [kind, hashes] of hashesByKind(after)) {
        const others = kindsBefore.get(kind);
        if (!others)
            continue;
        comparable = true;
        for (const hash of hashes)
            if (others.has(hash))
                return false;
    }
    return comparable;
}
function hashesByKind(integrity) {
    const kinds = new Map();
    for (const hash of integrity.split(/\s+/)) {
        if (hash === '')
            continue;
        const cut = hash.search(/[-:/]/);
        // Bare hex says its algorithm by its length.
        const kind = cut === -1 ? String(hash.length) : hash.slice(0, cut);
        const value = hexOf(hash.slice(cut + 1));
        const set = kinds.get(kind);
        if (set)
            set.add(value);
        else
            kinds.set(kind, new Set([value]));
    }
    return kinds;
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

/***/ 1255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ isUnpacking),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   VL: () => (/* binding */ followUnpacked),
/* harmony export */   ZA: () => (/* binding */ unpackedUse),
/* harmony export */   _p: () => (/* binding */ extractedBy),
/* harmony export */   i_: () => (/* binding */ runsUnpacked)
/* harmony export */ });
/* harmony import */ var _download_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(589);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9259);


const builders = /^(?:make|gmake|cmake|ninja|configure|autogen\.sh|bootstrap|meson|scons|go|cargo|npm|yarn|gradle|gradlew|mvn|mvnw|ant|rake|bundle|setup\.py)$/;
/** `archive` is its path or address, `unpacking` the command that unpacks it. */
function contentsOf(archive, unpacking) {
    return { folder: unpacking === null ? null : targetFolder(unpacking), stem: stemOf(archive) };
}
/** `node-v18.2.0-linux-x64.tar.gz` \u2192 `node`: what the folder or the program inside is likely to begin with. */
function stemOf(path) {
    const stem = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path)
        .replace(/\.(?:tar\.\w+|tgz|tbz2?|txz|zip|gz|xz|bz2|7z)$/, '')
        .split(/[-_\0]|\.\d/, 1)[0];
    return stem.length >= 2 ? stem : '';
}
function isInside(path, { folder, stem }) {
    const key = (0,_download_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn)(path);
    if (key === null)
        return false;
    if (stem !== '' && (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(key.split('/')[0]).startsWith(stem))
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
    if (builders.test(name) && directory !== null && isInside(directory.split('/').at(-1) ?? '', contents))
        return true;
    if (/^(?:mv|cp|install|ln)$/.test(name)) {
        const operands = words.filter((word) => !word.pattern.startsWith('-'));
        const target = (0,_download_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn)(operands.at(-1)?.pattern ?? '');
        const start = contents.stem.slice(0, 4);
        const fromHere = operands
            .slice(0, -1)
            .some(({ pattern }) => isInside(pattern, contents) || (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(pattern).startsWith(start));
        return fromHere && target !== null && ((0,_download_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isProgramFolder */ .hr)(target) || name === 'install');
    }
    return (name === 'chmod' &&
        words.some((word) => isInside(word.pattern, contents)) &&
        words.some((word) => /x|7/.test(word.pattern)));
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
    return { type: 'extracted', span: command.span, executed: folder !== null && (0,_download_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isSystemFolder */ .mY)(folder) };
}
/** The folder that an archive is unpacked into, where the command says so. */
function targetFolder({ arguments: words }) {
    for (let at = 0; at < words.length; at++) {
        const { pattern } = words[at];
        if (/^(?:-[a-zA-Z]*C|--directory|-d|-DestinationPath)$/.test(pattern))
            return (0,_download_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn)(words[at + 1]?.pattern ?? '\0');
        const joined = /^(?:--directory=|-C|-o)(.+)$/.exec(pattern);
        if (joined)
            return (0,_download_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn)(joined[1]);
    }
    return null;
}


/***/ }),

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ findCheck)
});

// EXTERNAL MODULE: ./build/model/download-path.js
var download_path = __webpack_require__(589);
;// CONCATENATED MODULE: ./build/model/download-signatures.js

const signing = /^(?:gpg2?|gpgv2?|cosign|minisign|signify|openssl|slsa-verifier|rpm|rpmkeys|gh|sq|ssh-keygen|codesign|pkgutil|spctl|notation|sigstore|get-authenticodesignature|debsig-verify|dpkg-sig)$/i;
function isSigning(name) {
    return signing.test(name);
}
/** A command that verifies the signature of what it names. */
function verifiesSignature({ name, arguments: words }) {
    return (/^(?:gpgv2?|get-authenticodesignature|slsa-verifier|debsig-verify)$/i.test(name ?? '') ||
        words.some((word) => /^(?:--verify|-V|verify|verify-blob|verify-artifact|-verify|-K|--checksig|attestation|--check-signature|-V[a-z]*)$/.test(word.pattern)));
}
/** A list of sums that a signature vouches for. */
function isSigned(pattern, all) {
    const key = (0,download_path/* pathKey */.Pn)(pattern);
    if (key === null)
        return false;
    const names = new Set([key]);
    return signersOf(all).some((one) => signing.test(one.name ?? '') &&
        one.arguments.some((word) => /^(?:--verify|-V|verify|verify-blob|--decrypt|-d)$/.test(word.pattern) ||
            /^gpgv/.test(one.name ?? '')) &&
        one.arguments.some((word) => (0,download_path/* mentionsFile */.UT)(word.pattern, names)));
}
const signers = new WeakMap();
function signersOf(all) {
    const known = signers.get(all);
    if (known)
        return known;
    const found = all.filter((one) => signing.test(one.name ?? '')).slice(0, 100);
    signers.set(all, found);
    return found;
}

// EXTERNAL MODULE: ./build/model/download-fetch.js
var download_fetch = __webpack_require__(7161);
// EXTERNAL MODULE: ./build/model/workspace.js
var workspace = __webpack_require__(9259);
;// CONCATENATED MODULE: ./build/model/download-sums.js



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
            .some((one) => one.feeds?.command === source.index && (0,download_fetch/* isFetch */.DA)(one));
        const unknownHash = !hash.test(said) && said.includes('\0');
        return fetches || (unknownHash && readsSums(commands)) ? 'weak' : 'strong';
    }
    if ((0,download_fetch/* isFetch */.DA)(source))
        return (0,download_fetch/* hostOf */.w4)(source) === host ? 'weak' : 'strong';
    const file = source.arguments.find((word) => (0,download_fetch/* isFetchedFile */.U9)(word.pattern, sought));
    return file === undefined ? 'strong' : listStrength(file.pattern, sought);
}
function listStrength(list, sought) {
    return (0,download_fetch/* isFetchedFile */.U9)(list, sought) && !isSigned(list, sought.commands) ? 'weak' : 'strong';
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
    const found = commands.some((one) => (0,download_fetch/* isFetch */.DA)(one) && one.outputs.length === 0 && one.arguments.some((word) => namesSums(word.pattern)));
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

;// CONCATENATED MODULE: ./build/model/download-checks.js




/** The first check of `file` among the commands that run after it was fetched; a weak one where no other is. */
function findCheck(file, host, after, commands, fetched) {
    const key = (0,download_path/* pathKey */.Pn)(file.pattern);
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
    const mentions = words.some((word) => (0,download_path/* mentionsFile */.UT)(word.pattern, names));
    if (/^(?:mv|cp)$/.test(name) && mentions) {
        const target = words.at(-1);
        const key = target === undefined ? null : (0,download_path/* pathKey */.Pn)(target.pattern);
        if (key !== null)
            names.add(key);
        return null;
    }
    if (isSumTool(name)) {
        const strength = sumStrength(command, mentions, sought);
        return strength === null ? null : { type: 'checksum', span, weak: strength === 'weak' };
    }
    if (isSigning(name))
        return mentions && verifiesSignature(command) ? { type: 'signature', span, weak: false } : null;
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

/***/ 7161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ isFetch),
/* harmony export */   U9: () => (/* binding */ isFetchedFile),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _download_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(589);

/** The path names a file that came from this host. */
function isFetchedFile(pattern, { fetched, host }) {
    return fetched.some((one) => one.host === host && (0,_download_path_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFile */ .gZ)(pattern, new Set([one.file])));
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

/***/ 3035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ followFile)
/* harmony export */ });
/* harmony import */ var _download_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1255);
/* harmony import */ var _download_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(589);
/* harmony import */ var _download_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4598);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9259);




/** What becomes of a file: the strongest of what later commands do with it. `commands` are those that run after. */
function followFile(file, commands) {
    const start = (0,_download_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(file.pattern);
    if (start === null)
        return { type: 'unknown' };
    if ((0,_download_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isProgramFolder */ .hr)(start))
        return { type: 'executed', span: file.span };
    const names = new Set([start]);
    let unpacked = null;
    let use = { type: 'unknown' };
    for (const command of commands) {
        const found = fileUse(command, names);
        if (found !== null) {
            if (found.type === 'extracted')
                unpacked ??= { use: found, contents: (0,_download_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .contentsOf */ .KD)(start, command) };
            use = (0,_download_use_js__WEBPACK_IMPORTED_MODULE_2__/* .stronger */ .t_)(use, found);
            if (use.type === 'interpreted' || use.type === 'installed')
                return use;
        }
        else if (unpacked !== null && !unpacked.use.executed && (0,_download_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .runsUnpacked */ .i_)(command, unpacked.contents)) {
            const executed = { type: 'extracted', span: unpacked.use.span, executed: true };
            unpacked = { use: executed, contents: unpacked.contents };
            if (use.type === 'extracted')
                use = executed;
        }
    }
    return use;
}
/** What one command does with the file; null when nothing. Adds to `names` what else the file is called from then on. */
function fileUse(command, names) {
    const { name, program, arguments: words, span } = command;
    if (/[\\/]/.test(program.pattern) && (0,_download_path_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFile */ .gZ)(program.pattern, names))
        return { type: 'executed', span: program.span };
    const at = words.findIndex((word) => (0,_download_path_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFile */ .gZ)(word.pattern, names));
    const fromInput = command.input?.type === 'file' && (0,_download_path_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFile */ .gZ)(command.input.path.pattern, names);
    if ((at === -1 && !fromInput) || name === null)
        return null;
    const before = words.slice(0, Math.max(at, 0)).map((one) => one.pattern);
    if ((0,_download_use_js__WEBPACK_IMPORTED_MODULE_2__/* .isInterpreter */ .Xz)(name) || name === 'source' || name === '.')
        return interprets(before, fromInput) ? { type: 'interpreted', by: name, how: 'file', span } : null;
    const kind = name.toLowerCase();
    const saying = installers.get(kind);
    if (saying !== undefined)
        return installs(words, saying) ? { type: 'installed', by: name, span } : null;
    if ((0,_download_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnpacking */ .JA)(kind))
        return (0,_download_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackedUse */ .ZA)(command);
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
    ...['msiexec', 'start-process', 'installer', 'add-appxpackage', 'gdebi'].map((name) => [name, null]),
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
    if (target === undefined || (0,_download_path_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFile */ .gZ)(target.pattern, names))
        return false;
    const key = (0,_download_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(target.pattern);
    if (key === null)
        return false;
    if ((0,_download_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isProgramFolder */ .hr)(key))
        return true;
    names.add(key);
    names.add(`${key}/${(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .Fl)(from)}`);
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
    const key = (0,_download_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(file)?.replace(/\.(?:gz|xz|bz2|zst)$/, '');
    if (key !== undefined)
        names.add(key);
    for (const output of outputs) {
        const target = (0,_download_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(output.path.pattern);
        if (target !== null)
            names.add(target);
    }
}


/***/ }),

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ pathKey),
/* harmony export */   UT: () => (/* binding */ mentionsFile),
/* harmony export */   gZ: () => (/* binding */ matchesFile),
/* harmony export */   hr: () => (/* binding */ isProgramFolder),
/* harmony export */   mY: () => (/* binding */ isSystemFolder)
/* harmony export */ });
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9259);

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
        const [a, b] = [(0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(key), (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(name)];
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
    const base = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(pattern.replace(/^(?:--?[\w-]+=|@)/, ''));
    for (const name of names) {
        const own = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(name);
        if (own.length > 2 &&
            base.startsWith(own) &&
            /^\.(?:asc|sig|sign|gpg|minisig|pem|bundle|sigstore|sha\d*|intoto)/.test(base.slice(own.length)))
            return true;
    }
    return false;
}


/***/ }),

/***/ 4598:
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

/***/ 3863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X6: () => (/* binding */ imagePurl),
/* harmony export */   f1: () => (/* binding */ imageText),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3217);

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
    const atSign = rest.indexOf('@');
    if (atSign !== -1) {
        digest = rest.slice(atSign + 1);
        if (!digestForm.test(digest))
            return null;
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
    return name === null ? null : { ...name, tag, digest };
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

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ purl)
/* harmony export */ });
/** Ecosystems whose names carry a namespace before the last `/` (https://github.com/package-url/purl-spec). */
const lowerCased = new Set(['github', 'pypi', 'docker', 'hex', 'composer', 'deb', 'apk']);
/** `pkg:npm/%40scope/name@1.2.3`. Null for ecosystems that purl does not know or a name that is not known. */
function purl(ecosystem, name, version = null, qualifiers = {}) {
    if (name === '' || name.includes('\0'))
        return null;
    const spelled = lowerCased.has(ecosystem) ? name.toLowerCase() : name;
    const normal = ecosystem === 'pypi' ? spelled.replace(/[-_.]+/g, '-') : spelled;
    const path = normal.split('/').map(encodeURIComponent).join('/');
    const suffix = version === null || version === '' ? '' : `@${encodeURIComponent(version)}`;
    const query = Object.entries(qualifiers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
        .join('&');
    return `pkg:${ecosystem}/${path}${suffix}${query === '' ? '' : `?${query}`}`;
}


/***/ }),

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
function defineRule(rule) {
    return rule;
}


/***/ }),

/***/ 8892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployFlows: () => (/* binding */ deployFlows),
/* harmony export */   gradeOfDeploy: () => (/* binding */ gradeOfDeploy),
/* harmony export */   isVouchedFor: () => (/* binding */ isVouchedFor),
/* harmony export */   shortId: () => (/* binding */ shortId),
/* harmony export */   vouchedIn: () => (/* binding */ vouchedIn)
/* harmony export */ });
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7864);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9259);
/* harmony import */ var _deploys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _flows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2970);




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
    const deploys = (0,_deploys_js__WEBPACK_IMPORTED_MODULE_1__/* .deploysIn */ .q)(facts).filter(({ target }) => target === 'live');
    const add = (deploy, role, path) => {
        if (path !== null && !found.has(path) && facts.files.has(path))
            found.set(path, { path, role, deploy });
    };
    for (const deploy of deploys)
        add(deploy, 'script', deploy.path);
    for (const deploy of deploys)
        for (const { path } of deploy.callers)
            add(deploy, 'caller', path);
    for (const deploy of deploys)
        for (const { path } of calledFrom(facts, [deploy.flow]))
            add(deploy, 'called', path);
    for (const deploy of deploys)
        for (const file of deploy.manifest.files)
            add(deploy, 'manifest', (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)('', file));
    return found;
}
/** A deploy that runs more flows than this runs everything. */
const mostFlows = 500;
/** The flows that these run, and what those run. */
function calledFrom(facts, from) {
    const flows = (0,_flows_js__WEBPACK_IMPORTED_MODULE_2__/* .flowsOf */ .z)(facts);
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
        const from = (0,_deploys_js__WEBPACK_IMPORTED_MODULE_1__/* .deploysIn */ .q)(facts).flatMap(({ flow, callers }) => [
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

/***/ 880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isVerifying)
/* harmony export */ });
/** A command that holds a file against a signature or a checksum. */
function isVerifying({ name, arguments: words }) {
    if (name === null)
        return false;
    const has = (pattern) => words.some((word) => pattern.test(word.pattern));
    if (/^(g?sha\d{1,3}sum|shasum|b2sum|b3sum|md5sum|cksum)$/.test(name))
        return has(/^(-[a-zA-Z]*c[a-zA-Z]*|--check)$/);
    if (/^gpg2?$/.test(name))
        return has(/^--verify$/);
    if (/^(gpgv2?|slsa-verifier|debsig-verify|dpkg-sig)$/.test(name))
        return true;
    if (name === 'ssh-keygen')
        return words.some(({ value }, at) => value === 'verify' && words[at - 1]?.value === '-Y');
    if (/^(minisign|signify|rsign)$/.test(name))
        return has(/^-[a-zA-Z]*V[a-zA-Z]*$|^verify$/);
    if (/^(cosign|notation|sigstore|gitsign)$/.test(name))
        return has(/^verify/);
    if (name === 'gh')
        return has(/^attestation$/) && has(/^verify$/);
    if (name === 'openssl')
        return has(/^-verify$|^-prverify$/) || has(/^(cms|smime)$/);
    if (name === 'sq' || name === 'sqv')
        return name === 'sqv' || has(/^verify$/);
    return name === 'git' && has(/^verify-(commit|tag)$/);
}


/***/ }),

/***/ 5587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LR: () => (/* binding */ cycleTitle),
  bz: () => (/* binding */ draftOf),
  nP: () => (/* binding */ moveSentence),
  Vb: () => (/* binding */ nameOf),
  YG: () => (/* binding */ severalSentence),
  YR: () => (/* binding */ stageSentence),
  GD: () => (/* binding */ vendorSentence)
});

// EXTERNAL MODULE: ./build/versions/cycles.js
var cycles = __webpack_require__(6829);
// EXTERNAL MODULE: ./build/rules/eol-runtimes/verdict.js + 1 modules
var verdict = __webpack_require__(5983);
;// CONCATENATED MODULE: ./build/rules/eol-runtimes/advice.js


/** Products with nothing left to move to within themselves. */
const successors = {
    centos: 'AlmaLinux, Rocky Linux or Red Hat Enterprise Linux',
    'clear-linux': 'another distribution',
    'openjdk-builds-from-oracle': 'a build with long-term support such as Eclipse Temurin 21 or 25',
    angularjs: 'Angular',
};
function successorOf(product) {
    return Object.hasOwn(successors, product) ? successors[product] : null;
}
/**
 * Of the cycles that are out, newer than the one in use, supported past the next 90 days and end later: the one
 * that ends last, of those with long-term support where the product has such. An older one only where no newer
 * one is left.
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
        (cycle === null || (0,verdict/* compareEnds */.uj)((0,cycles/* endOf */.pJ)(product.name, next), (0,cycles/* endOf */.pJ)(product.name, cycle)) > 0));
    const newer = living.filter((next) => cycle === null || !isBefore(next, cycle));
    const candidates = newer.length > 0 ? newer : living;
    const longTerm = candidates.filter(({ lts }) => lts === true || (typeof lts === 'string' && lts <= date));
    const [best] = (longTerm.length > 0 ? longTerm : candidates).toSorted((a, b) => preference(product, a, b));
    if (!best)
        return null;
    const end = (0,cycles/* endOf */.pJ)(product.name, best);
    return { cycle: best, until: typeof end === 'string' ? end : null, older: newer.length === 0 };
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
    const ends = (0,verdict/* compareEnds */.uj)((0,cycles/* endOf */.pJ)(product.name, b), (0,cycles/* endOf */.pJ)(product.name, a));
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

;// CONCATENATED MODULE: ./build/rules/eol-runtimes/told.js

/** More places than these are counted, not listed. */
const mostRelated = 10;
/** `Python 3.6`, `Debian 10 (Buster)`, and what was written where that is another word: `cflinuxfs3 (Ubuntu 18.04)`. */
function nameOf({ product, cycle, use }) {
    const name = cycleName(product.name, product.label, cycle, use.version ?? '');
    if (use.source !== 'stack')
        return name;
    return `${use.text} (${name})`;
}
function cycleName(product, label, cycle, written) {
    if (product === 'github-actions-runner-images')
        return `The runner image ${cycle?.cycle ?? written}`;
    if (product === 'aws-lambda')
        return `The Lambda runtime ${cycle?.cycle ?? written}`;
    const codename = cycle?.codename ? ` (${cycle.codename.split(' ')[0]})` : '';
    return `${label} ${cycle?.cycle ?? written}${codename}`;
}
/** `Python 3.6`, without code name or article: for tables. */
function cycleTitle({ name, label }, { cycle }) {
    return name === 'github-actions-runner-images' ? `Runner ${cycle}` : `${label} ${cycle}`;
}
/** Where to go and until when that is good. A sentence, or nothing when there is no sure answer. */
function moveSentence(verdict, date) {
    // A service offers what it offers: the newest release of the system may not be among it.
    if (verdict.use.source === 'stack')
        return stackSentence(verdict.use.text);
    if (verdict.use.source === 'machine')
        return ' Move to a newer image that the service offers.';
    const advice = adviseMove(verdict, date);
    if (advice) {
        const until = advice.until === null ? 'supported, with no end announced' : `supported until ${advice.until}`;
        return advice.older
            ? ` Nothing newer is known to be supported; ${advice.cycle.cycle} is ${until}.`
            : ` Move to ${advice.cycle.cycle}, ${until}.`;
    }
    const successor = successorOf(verdict.product.name);
    return successor === null ? '' : ` Move to ${successor}.`;
}
/** The newest stack of each platform that is sure to be there. */
function stackSentence(stack) {
    if (/^cflinuxfs[23]$/.test(stack))
        return ' Move to cflinuxfs4 (Ubuntu 22.04).';
    return /^(?:cedar-14|heroku-(?:16|18|20))$/.test(stack) ? ' Move to heroku-24 (Ubuntu 24.04).' : '';
}
/** For a tag or a range that takes several cycles: what was said holds for all of them. */
function severalSentence({ several, use }) {
    return several ? ` Nothing that \`${use.version}\` takes lives longer.` : '';
}
/** Whether what is built here ships; nothing where that is not known. */
function stageSentence({ use }) {
    if (use.source !== 'image' || use.ships === undefined || use.ships === null)
        return '';
    return use.ships
        ? ' The stage ships: this is what runs in the end.'
        : ' It is only used to build: the stage does not ship.';
}
function vendorSentence({ use }) {
    return use.vendor === undefined
        ? ''
        : ` ${use.vendor} may still patch its own build of it; check its life cycle.`;
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
    const found = [];
    for (const other of groupsOf(all).get(groupOf(verdict)) ?? []) {
        if (other === verdict)
            continue;
        if (found.length === mostRelated)
            break;
        found.push({
            path: other.use.path,
            span: other.use.span,
            message: `${nameOf(other)} is named here too.`,
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


/***/ }),

/***/ 2846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(834);
// EXTERNAL MODULE: ./build/model/span.js
var model_span = __webpack_require__(1736);
// EXTERNAL MODULE: ./build/rules/deploy-scripts/signing.js
var signing = __webpack_require__(8892);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/telling.js


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
function* perUnit(deploys, tell) {
    const groups = new Map();
    for (const deploy of deploys) {
        const tools = groups.get(deploy.flow) ?? new Map();
        groups.set(deploy.flow, tools);
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
                key: `${first.flow.unit.job ?? ''}/${first.flow.unit.name ?? ''}/${tool}`,
                ...(told.severity === undefined ? {} : { severity: told.severity }),
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/bad-signature.js




const badSignature = (0,rule/* defineRule */.K)({
    id: 'bad-signature',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'error' },
    judges: 'state',
    needs: ['signatures'],
    ignores: 'base',
    docs: {
        summary: 'a signature on a deploy script that is there and does not verify',
        what: 'A commit that touches a deploy script, what belongs to it or its manifest has a signature that fails: the content was altered, the key was revoked, had expired before it was used, or the signature is malformed. The same for a signature file beside the script. A key that is not known here is no failure.',
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
                    message: `Commit ${(0,signing.shortId)(sha)} changes ${path} and its signature does not verify (reason: ${bad}). Do not ${what} before its author confirms the commit.`,
                    details: { commit: sha, reason: bad },
                    key: sha,
                };
            }
            for (const file of signatures.detachedOf(path)) {
                if (file.verdict !== 'bad')
                    continue;
                yield {
                    ...place,
                    message: `${file.path} is no signature of ${path} as it is now (reason: ${file.reason}). Find out which of the two was changed before this is deployed, and sign it anew.`,
                    details: { signature: file.path, reason: file.reason },
                    related: [{ path: file.path, span: (0,model_span/* span */.L)(0, 0), message: 'the signature' }],
                    key: file.path,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/changed-trust.js



const changedTrust = (0,rule/* defineRule */.K)({
    id: 'changed-trust',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    judges: 'change',
    needs: ['signatures'],
    ignores: 'base',
    docs: {
        summary: 'a change to who may sign, or to what signatures are held against',
        what: 'A pull request that adds, edits or removes an allowed signers file, a key of the configured key folder, the trusted root of sigstore, a key or list of checksums that a deploy checks with, or the signature settings of premortem. Signatures of that same change are still held against the files of the base. Silent in an audit.',
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
                message: 'This change edits what signatures of deploy scripts are held against: who may sign, which checksums count, or whether it is asked for at all. Signatures of this change were checked with what the base branch has. Let an existing signer approve it.',
                subject: scriptSubject(path),
                details: { removed: !change.head.files.has(path) },
            };
        }
    },
});

// EXTERNAL MODULE: ./build/rules/deploy-scripts/deploys.js + 4 modules
var deploys = __webpack_require__(807);
// EXTERNAL MODULE: ./build/rules/deploy-scripts/words.js
var deploy_scripts_words = __webpack_require__(6282);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/config-drift.js




const configDrift = (0,rule/* defineRule */.K)({
    id: 'config-drift',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    judges: 'state',
    docs: {
        summary: 'live configuration is set by a command beside a committed manifest',
        what: '`cf set-env`, `heroku config:set`, `kubectl set env` or `scale`, `fly scale` and their like, in a repository that has a manifest of that tool. Secrets are left alone: they do not belong in a manifest.',
        why: 'The manifest and the live system say different things from then on, and the next deploy may undo what the command set.',
        fix: 'Put the setting in the manifest or in a file of variables beside it.',
        bad: 'cf set-env web LOG_LEVEL debug   # manifest.yml is committed',
        good: 'env:\n  LOG_LEVEL: debug   # in manifest.yml',
        language: 'sh',
    },
    *check(facts) {
        const drifting = (0,deploys/* deploysIn */.q)(facts).filter((deploy) => deploy.classified.class === 'config' &&
            deploy.manifest.state === 'none' &&
            !setsSecret(deploy) &&
            manifestOfTool(facts, deploy) !== null);
        yield* perUnit(drifting, (first) => ({
            message: `${first.classified.title} changes what is live outside ${manifestOfTool(facts, first)}; the next deploy may undo it and nobody sees the difference in review. Put the setting in that file.`,
        }));
    },
});
const secret = /secret|token|passw|api_?key|private|credential|dsn|database_url|_key\b/i;
function setsSecret({ classified, command }) {
    return (/secret/.test(classified.title) ||
        command.arguments.some((word) => secret.test((0,deploy_scripts_words/* shape */.cW)(word)) || secret.test(word.text)));
}
const defaults = {
    'Cloud Foundry': ['manifest.yml', 'manifest.yaml'],
    Heroku: ['app.json'],
    'Fly.io': ['fly.toml'],
};
function manifestOfTool(facts, { classified }) {
    const { family } = classified.tool;
    if (family === 'Kubernetes' || family === 'OpenShift') {
        // Scaling to nothing and back is how people stop things; only settings drift.
        if (classified.verb.words[0] !== 'set')
            return null;
        return facts.all('image').find(({ role }) => role === 'workload')?.path ?? null;
    }
    return defaults[family]?.find((path) => facts.files.has(path)) ?? null;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/disabled-health-check.js



const disabledHealthCheck = (0,rule/* defineRule */.K)({
    id: 'disabled-health-check',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'a flag switches the tool\u2019s own health check off',
        what: 'A deploy command that would wait for the new version is told not to: `cf push -u none`, `skaffold run --status-check=false`, `fly deploy --detach` or `--strategy immediate`, `docker service update --detach`, `nomad job run -detach`. Silent when something after it asks for health all the same.',
        why: 'A version that crashes at start is accepted as deployed.',
        fix: 'Remove the flag, or ask for health after the deploy.',
        bad: 'cf push web -u none',
        good: 'cf push web -u http --endpoint /health',
        language: 'sh',
    },
    *check(facts) {
        const switched = (0,deploys/* deploysIn */.q)(facts).filter(({ gate }) => gate.disabled !== null && gate.state !== true);
        yield* perUnit(switched, ({ gate }) => ({
            message: `${gate.disabled.flag} ${gate.disabled.why}: a version that does not work is accepted as deployed. Remove it, or ask for health afterwards.`,
            details: { healthGate: false, flag: gate.disabled.flag },
        }));
    },
});

// EXTERNAL MODULE: ./build/rules/deploy-scripts/flows.js
var deploy_scripts_flows = __webpack_require__(2970);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/edited-manifest.js




const editedManifest = (0,rule/* defineRule */.K)({
    id: 'edited-manifest',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    judges: 'state',
    docs: {
        summary: 'a tracked manifest is changed just before it is deployed',
        what: '`sed -i` or `yq -i` on a manifest that is in git, then a deploy of that file, without a commit of the change. Edits that are committed and pushed back (GitOps) and files rendered from a template to another name are left alone.',
        why: 'What is live is in no commit: the file in git and the live system differ by an edit that only the script knows.',
        fix: 'Render to another file from a template, or let the tool fill in the value (`--set`, `--var`, `envsubst`).',
        bad: 'sed -i "s/TAG/$TAG/" k8s/web.yaml\nkubectl apply -f k8s/web.yaml',
        good: 'envsubst < k8s/web.yaml.tpl | kubectl apply -f -',
        language: 'sh',
    },
    *check(facts) {
        const committedBack = ({ flow, manifest }) => {
            const from = (0,deploy_scripts_flows/* flowsOf */.z)(facts).placeOf(manifest.edit);
            return flow.commands
                .slice(from)
                .some(({ name, arguments: words }) => name === 'git' && words.some(({ value }) => value === 'commit' || value === 'push'));
        };
        const edited = (0,deploys/* deploysIn */.q)(facts).filter((deploy) => deploy.manifest.edit !== null && !committedBack(deploy));
        yield* perUnit(edited, ({ manifest }) => ({
            message: `${manifest.files[0] ?? 'The manifest'} is in git and is changed just before this deploy (${manifest.edit.name}${atLine(facts, manifest.edit.path, manifest.edit.span)}), so what is live is in no commit. Render it to another file, or let the tool fill in the value.`,
            related: [{ path: manifest.edit.path, span: manifest.edit.span, message: 'changed here' }],
        }));
    },
});

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/generated-manifest.js




const generatedManifest = (0,rule/* defineRule */.K)({
    id: 'generated-manifest',
    action: 'deploy-scripts',
    severity: { audit: 'error', diff: 'error' },
    judges: 'state',
    needs: ['signatures'],
    docs: {
        summary: 'a deploy whose desired state was just read from the live system',
        what: 'The manifest, task definition or values that a deploy uses come from the running system in the same run: `cf create-app-manifest` before `cf push -f`, `aws ecs describe-task-definition` before `register-task-definition`, `kubectl get -o yaml` piped to `kubectl apply`, `helm upgrade --reuse-values`. Reading a single field, such as the revision that runs now, is left alone, and so is reading without deploying.',
        why: 'If the running system is broken, every redeploy repeats the fault, and no review can see it. In August 2016 18F\u2019s C2 was down because its deploy script pushed the manifest that it had just copied from the broken app, while the right one lay committed beside it.',
        fix: 'Keep the desired state in a file in git and deploy from that file.',
        bad: 'cf create-app-manifest c2-prod\ncf push c2-prod -f c2-prod_manifest.yml',
        good: 'cf push c2-prod -f manifest.yml',
        language: 'sh',
    },
    *check(facts, { needs: { signatures } }) {
        const generated = (0,deploys/* deploysIn */.q)(facts).filter(({ manifest }) => manifest.state === 'generated');
        yield* perUnit(generated, (first, all) => {
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
                details: { manifest: 'generated', producer: live ? (0,deploy_scripts_words/* written */.Mp)(live.command) : null },
            };
        });
    },
});
function sentence(deploy, where) {
    const { manifest, tool, classified } = deploy;
    if (manifest.live === null)
        return `${manifest.why ?? 'This deploy copies the live system'}. ${consequence} ${instead(deploy)}`;
    if (/^aws/.test(tool) && classified.title.includes('task-definition')) {
        return `The task definition registered here is the live one, changed (${where}). Settings that were changed by hand stay for ever and review cannot see them. Keep task-definition.json in the repository and register that file.`;
    }
    const what = tool === 'helm'
        ? 'values that were just read from the running release'
        : 'a manifest that was just read from the running system';
    return `This deploy uses ${what} (${where}). ${consequence} ${instead(deploy)}`;
}
const consequence = 'If what runs is broken, every redeploy repeats the fault and review cannot see it.';
function instead({ manifest, tool, classified }) {
    if (manifest.ignored !== null)
        return `Deploy from the file in git: ${command(tool, classified.title)} -f ${manifest.ignored}.`;
    if (tool === 'helm')
        return 'Pass the values from a file in git: helm upgrade -f values.yaml, with --reset-values for a clean start.';
    const rule = classified.verb.manifest;
    if (rule.from === 'live')
        return `Deploy from a file in git: ${rule.instead}.`;
    if (tool === 'cf')
        return 'Deploy from a file in git: cf push NAME -f manifest.yml.';
    return 'Keep the desired state in a file in git and deploy from that.';
}
function command(tool, title) {
    return tool === 'cf' ? `${title} NAME` : title;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/hidden-pipe-failure.js




const hiddenPipeFailure = (0,rule/* defineRule */.K)({
    id: 'hidden-pipe-failure',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    judges: 'state',
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
        const hidden = (0,deploys/* deploysIn */.q)(facts).filter((deploy) => hiddenBy(facts, deploy) !== null);
        yield* perUnit(hidden, (first) => {
            const command = hiddenBy(facts, first);
            return {
                message: command === first.command
                    ? `The status of ${first.classified.title} is lost in the pipe: when it fails, the step is green all the same. Add set -o pipefail above.`
                    : `When ${command.name} fails, ${first.classified.title} gets half of the input or none, and nothing says so. Add set -o pipefail above.`,
                related: command === first.command
                    ? []
                    : [{ path: command.path, span: command.span, message: 'its failure is lost' }],
            };
        });
    },
});
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
    const { pipeline, pipefail, remote } = command;
    if (pipefail ||
        remote !== null ||
        pipeline.length < 2 ||
        command.script.unit.kind === 'task' ||
        command.script.unit.kind === 'program')
        return null;
    if (command.script.shell !== 'bash' && command.script.shell !== 'sh')
        return null;
    if (pipeline.place < pipeline.length - 1)
        return readsStatus(command) ? null : command;
    const before = flow.commands.slice(Math.max(0, (0,deploy_scripts_flows/* flowsOf */.z)(facts).placeOf(command) - 12), (0,deploy_scripts_flows/* flowsOf */.z)(facts).placeOf(command));
    return (before.find((each) => each.script === command.script && each.pipeline.id === pipeline.id && renderers.has(each.name ?? '')) ?? null);
}
/** `${PIPESTATUS[0]}` is looked at somewhere in the script. */
function readsStatus(command) {
    return command.script.excerpt.text.includes('PIPESTATUS');
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/ignored-deploy-failure.js




const ignoredDeployFailure = (0,rule/* defineRule */.K)({
    id: 'ignored-deploy-failure',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'error' },
    judges: 'state',
    docs: {
        summary: 'the exit status of the deploying command itself is thrown away',
        what: '`|| true`, `|| :` or `|| echo \u2026` right after the deploying command, a make recipe line that begins with `-`, or `continue-on-error` on the step that deploys. Handlers that exit, retry or roll back, and `|| true` after clean-up, login or a cancelled earlier deployment are left alone.',
        why: 'A failed deploy looks like a good one: the job is green and nobody looks.',
        fix: 'Let the command fail the job, or test its status and fail.',
        bad: 'kubectl apply -f k8s/ || true',
        good: 'kubectl apply -f k8s/',
        language: 'sh',
    },
    *check(facts) {
        for (const deploy of (0,deploys/* deploysIn */.q)(facts)) {
            if (!['deploy', 'rollout', 'promotion'].includes(deploy.classified.class))
                continue;
            const how = thrownAway(facts, deploy);
            if (how === null)
                continue;
            yield {
                path: deploy.path,
                span: deploy.span,
                message: `The result of ${deploy.classified.title} is thrown away (${how}), so a failed deploy looks like a good one. Remove it, or test the status and fail.`,
                subject: scriptSubject(deploy.path),
                related: callersOf(deploy),
                details: { tool: deploy.tool, target: deploy.target },
                key: `${deploy.flow.unit.job ?? ''}/${deploy.flow.unit.name ?? ''}/${deploy.classified.title}`,
            };
        }
    },
});
const swallowing = new Set(['true', ':', 'echo', 'printf']);
function thrownAway(facts, { command, flow }) {
    const { unit } = command.script;
    if (unit.failureIgnored)
        return unit.kind === 'recipe' ? 'the line begins with -' : 'the step may fail';
    if (command.orElse === null)
        return null;
    // Only the last command of a pipeline decides its status, unless pipefail is on.
    if (command.pipeline.place < command.pipeline.length - 1 && !command.pipefail)
        return null;
    const handler = handlerOf(facts, flow.commands, command);
    if (handler.length === 0 || !handler.every(({ name }) => name !== null && swallowing.has(name)))
        return null;
    return `|| ${handler[0].name}`;
}
/** The commands that run when this one fails: one command, or all of a group. */
function handlerOf(facts, commands, command) {
    const at = (0,deploy_scripts_flows/* flowsOf */.z)(facts).placeOf(command) + (command.orElse - command.index);
    const first = commands[at];
    if (!first || first.script !== command.script || first.index !== command.orElse)
        return [];
    const group = first.within[command.within.length];
    if (group === undefined) {
        // `a || b && c`: what else is joined decides too.
        const next = commands[at + 1];
        const joined = next && next.script === first.script && next.joined !== 'then' && next.joined !== 'first';
        return joined || first.orElse !== null ? [] : [first];
    }
    const inside = [];
    for (let place = at; place < commands.length; place++) {
        const each = commands[place];
        if (each.script !== command.script || !each.within.some(({ id }) => id === group.id))
            break;
        inside.push(each);
    }
    return inside;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/ignored-manifest.js



const ignoredManifest = (0,rule/* defineRule */.K)({
    id: 'ignored-manifest',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'error' },
    judges: 'state',
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
        const ignoring = (0,deploys/* deploysIn */.q)(facts).filter(({ manifest }) => manifest.ignored !== null);
        yield* perUnit(ignoring, (first, all) => ({
            message: `${first.manifest.ignored} is committed, but this command deploys ${source(first)}. Changes to the committed file never reach what is live. Use it, or delete it so that nobody edits it in vain.${signatureSentence(all, facts, signatures)}`,
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

// EXTERNAL MODULE: ./build/rules/deploy-scripts/provenance.js + 1 modules
var provenance = __webpack_require__(3763);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/live-values.js



function liveValues(facts) {
    const found = [];
    for (const deploy of (0,deploys/* deploysIn */.q)(facts)) {
        if (deploy.classified.class === 'rollout')
            continue;
        const trace = provenance/* Trace */.C.of(facts, deploy.flow);
        for (const argument of deploy.command.arguments) {
            const fetch = trace.heldBy(deploy.command, argument)?.fetched;
            if (!fetch)
                continue;
            const url = fetch.arguments.map(deploy_scripts_words/* shape */.cW).find((text) => /^https?:|\0|^\w[\w.-]+\//.test(text)) ?? '';
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

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/live-version-redeploy.js



const liveVersionRedeploy = (0,rule/* defineRule */.K)({
    id: 'live-version-redeploy',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    judges: 'state',
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
        yield* perUnit(byDeploy.keys(), (first) => {
            const { fetch } = byDeploy.get(first);
            return {
                message: `The version deployed here is what the running system says (${fetch.name}${atLine(facts, fetch.path, fetch.span)}), so a broken answer is deployed and no commit says which version it was. Take it from git.`,
                related: [{ path: fetch.path, span: fetch.span, message: 'asked here' }],
            };
        });
    },
});

// EXTERNAL MODULE: ./build/rules/deploy-scripts/classify.js + 14 modules
var classify = __webpack_require__(9586);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/missing-errexit.js





const missingErrexit = (0,rule/* defineRule */.K)({
    id: 'missing-errexit',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'a deploy script goes on after a failed command',
        what: 'A deploying command follows another command that matters in the same script, that one\u2019s failure is looked at by nobody (`&&`, `||`, `if`), and neither the script, its shebang nor the runner sets `errexit`. Scripts with one such command, `&&` chains, and steps whose runner sets it are left alone.',
        why: 'A failed build or a failed login is followed by a deploy all the same.',
        fix: 'Put `set -euo pipefail` at the top of the script.',
        bad: '#!/bin/bash\nnpm run build\naws s3 sync dist/ s3://www.example.com',
        good: '#!/bin/bash\nset -euo pipefail\nnpm run build\naws s3 sync dist/ s3://www.example.com',
        language: 'sh',
    },
    *check(facts) {
        const careless = (0,deploys/* deploysIn */.q)(facts).filter((deploy) => deploy.classified.class !== 'config' && goesOnAfter(facts, deploy) !== null);
        yield* perUnit(careless, (first) => {
            const earlier = goesOnAfter(facts, first);
            return {
                message: `This script goes on after a failed command, so ${first.classified.title} runs even when ${earlier.name}${atLine(facts, earlier.path, earlier.span).replace(', line', ' in line')} has failed. Put set -euo pipefail at the top.`,
                related: [{ path: earlier.path, span: earlier.span, message: 'its failure stops nothing' }],
            };
        });
    },
});
/** Commands whose failure changes nothing for what follows. */
const harmless = new Set('echo printf set cd pushd popd export unset readonly local declare typeset source . test [ [[ : true false exit return shift read sleep date pwd ls cat grep egrep rm mkdir touch chmod which command type hash trap umask getopts eval clear tput banner usage log info warn exec wait kill jobs basename dirname shopt alias env sed awk tr cut head tail sort uniq tee git whoami hostname uname'.split(' '));
/** How far above the command that matters may stand. */
const reach = 60;
function goesOnAfter(facts, { command, flow }) {
    const { unit, shell } = command.script;
    if (command.errexit || command.remote !== null || (shell !== 'bash' && shell !== 'sh'))
        return null;
    if (!['file', 'step', 'task'].includes(unit.kind) || unit.runner === 'python' || unit.runner === 'ruby')
        return null;
    if (command.joined === 'and')
        return null;
    // Switched off for a while by `set +e`, which is deliberate.
    if (flow.commands.some((each) => each.errexit && each.script === command.script))
        return null;
    const place = (0,deploy_scripts_flows/* flowsOf */.z)(facts).placeOf(command);
    for (let at = place - 1; at >= Math.max(0, place - reach); at--) {
        const earlier = flow.commands[at];
        if (earlier.script !== command.script)
            return null;
        if (earlier.name === null ||
            harmless.has(earlier.name) ||
            earlier.remote !== null ||
            earlier.feeds !== null)
            continue;
        // What is to be removed may not be there.
        if ((0,classify/* classify */.L8)(earlier)?.class === 'teardown')
            continue;
        // Functions run where they are called, not where they stand.
        if (functionOf(earlier) !== functionOf(command))
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
        return earlier;
    }
    return null;
}
function functionOf({ within }) {
    return within.findLast(({ type }) => type === 'function')?.id ?? null;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/missing-health-gate.js



const missingHealthGate = (0,rule/* defineRule */.K)({
    id: 'missing-health-gate',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'a roll-out that nobody waits for',
        what: 'A command that starts a roll-out and comes back at once, with nothing after it, neither in its script nor in what calls it nor in later jobs of the pipeline, that asks whether the new version is healthy. Tools that wait by themselves (cf, Cloud Run, kapp, krane, werf, kamal, fly, nomad), provisioning, static sites, and applies without a workload are left alone.',
        why: 'The job is green while the new version crashes, and the next step or the next deploy builds on it.',
        fix: 'Wait for health after the roll-out, with a limit, and roll back when it fails.',
        bad: 'kubectl set image deployment/web web=web:1.4.2',
        good: 'kubectl set image deployment/web web=web:1.4.2\nkubectl rollout status deployment/web --timeout=5m',
        language: 'sh',
    },
    *check(facts) {
        const ungated = (0,deploys/* deploysIn */.q)(facts).filter(({ gate, classified }) => gate.state === false && !gate.weak && gate.disabled === null && classified.class !== 'config');
        yield* perUnit(ungated, (first) => ({
            message: `Nothing waits for the new version after ${first.classified.title}, so the job is green even when it does not start. Add: ${adviceFor(first)}, and roll back when it fails.`,
            details: { healthGate: false },
        }));
    },
});
function adviceFor({ classified }) {
    const { gate } = classified.verb;
    return gate.waits === 'not' || gate.waits === 'with'
        ? gate.advice
        : 'a check that fails when the new version does not answer';
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/missing-manifest.js






const missingManifest = (0,rule/* defineRule */.K)({
    id: 'missing-manifest',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'warning' },
    judges: 'state',
    needs: ['signatures'],
    docs: {
        summary: 'an imperative deploy: the desired state exists only in flags',
        what: 'A command that puts something live without any file, although its tool has a declarative form: `gcloud run deploy` with flags, `kubectl set image` or `kubectl run` without a manifest in the repository, `cf push` where no manifest.yml is, `docker service update`. An image set right after its manifest was applied, and services whose settings stand in Terraform or Bicep of the same repository, are left alone.',
        why: 'The next deploy and a rollback have nothing to read: whatever was set by hand or by an older command stays, and nobody can say what should be there.',
        fix: 'Put the desired state in a file in git and deploy that file.',
        bad: 'gcloud run deploy web --image europe-docker.pkg.dev/p/r/web:1.4.2 --memory 1Gi',
        good: 'gcloud run services replace service.yaml',
        language: 'sh',
    },
    *check(facts, { needs: { signatures } }) {
        const imperative = (0,deploys/* deploysIn */.q)(facts).filter((deploy) => deploy.classified.class === 'deploy' &&
            deploy.manifest.state === 'none' &&
            deploy.manifest.ignored === null &&
            insteadOf(deploy) !== null &&
            !(0,deploy_scripts_words/* hidesFlags */.JQ)(deploy.command) &&
            // A catalogue's task: what it deploys stands where the task is used.
            deploy.flow.unit.runner !== 'tekton' &&
            !standsElsewhere(facts, deploy));
        yield* perUnit(imperative, (first, all) => ({
            message: `The desired state of this deploy exists only in the flags of ${first.classified.title}. Put it in a file (${insteadOf(first)}), so that the next deploy and a rollback have something to read.${signatureSentence(all, facts, signatures)}`,
            details: { manifest: 'none' },
            // Its author vouched for it: somebody at least meant these flags.
            ...(all.every((deploy) => (0,signing.isVouchedFor)((0,signing.gradeOfDeploy)(deploy, facts, signatures)))
                ? { severity: 'notice' }
                : {}),
        }));
    },
});
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
        const place = (0,deploy_scripts_flows/* flowsOf */.z)(facts).placeOf(deploy.command);
        return deploy.flow.commands
            .slice(0, place)
            .some(({ name, arguments: words }) => name === deploy.tool && words.some(({ value }) => value === 'apply'));
    }
    if (family === 'Docker')
        return hasFile(facts, /(^|\/)(docker-)?compose[\w.-]*\.ya?ml$|(^|\/)stack[\w.-]*\.ya?ml$/);
    if (['Google Cloud', 'Azure', 'AWS'].includes(family))
        return hasFile(facts, /\.(tf|bicep)$|(^|\/)(Pulumi\.ya?ml|cdk\.json)$/);
    return false;
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

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/teardowns.js




const cache = new WeakMap();
function teardownsIn(facts) {
    let found = cache.get(facts);
    if (!found) {
        found = (0,deploys/* deploysIn */.q)(facts).flatMap((deploy) => {
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
const renewed = /^(jobs?|cronjobs?|pods?|po|secrets?|configmaps?|cm|namespaces?|ns|crds?|pvc?|certificates?|events?|hpa|validatingwebhookconfigurations?|mutatingwebhookconfigurations?)(\/|$)/;
function removedBefore(facts, deploy) {
    const { flow, command, classified } = deploy;
    if (classified.class !== 'deploy')
        return null;
    if (classified.verb.words[0] === 'replace' &&
        classified.words.options.some(({ name }) => name === '--force'))
        return command;
    const place = (0,deploy_scripts_flows/* flowsOf */.z)(facts).placeOf(command);
    const objects = new Set(objectsOf(command));
    for (let at = place - 1; at >= Math.max(0, place - teardowns_reach); at--) {
        const earlier = flow.commands[at];
        if (earlier.name !== command.name || earlier.remote !== command.remote)
            continue;
        // Another branch of the same script is no sequence.
        if (earlier.within.length > command.within.length)
            continue;
        const before = (0,classify/* classify */.L8)(earlier);
        const removes = before?.class === 'teardown' || scalesToNothing(earlier);
        if (!removes || objectsOf(earlier).some((text) => renewed.test(text)))
            continue;
        if (objectsOf(earlier).some((text) => objects.has(text)))
            return earlier;
    }
    return null;
}
function scalesToNothing(command) {
    const words = command.arguments.map(deploy_scripts_words/* known */.eO);
    return (words.includes('--replicas=0') ||
        (words.includes('--desired-count') && words[words.indexOf('--desired-count') + 1] === '0'));
}
const generic = /^(-|delete|apply|create|replace|run|rm|stop|push|start|container|compose|deploy(ment)?s?|service|svc|update|stack|app|true|false|default|production|staging|prod)/i;
/** Names and files of a command that say which thing it is about. */
function objectsOf(command) {
    return command.arguments
        .filter((word) => !generic.test((0,deploy_scripts_words/* shape */.cW)(word)) && (0,deploy_scripts_words/* shape */.cW)(word).length > 1)
        .map(deploy_scripts_words/* spelling */.DS)
        .map((text) => text.replace(/^(deployments?|deploy|statefulsets?|sts|service|svc)\//, ''));
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/missing-rollback.js





const missingRollback = (0,rule/* defineRule */.K)({
    id: 'missing-rollback',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    judges: 'state',
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
        for (const deploy of (0,deploys/* deploysIn */.q)(facts)) {
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
                message: `This takes the old version away although nobody has asked the new one for an answer, and nothing here goes back when it fails. Check the new version first, and restore the old one when the check fails.`,
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
function hasWayBack(facts, deploy) {
    return (deploy.flow.commands.some((command) => {
        const classified = (0,classify/* classify */.L8)(command);
        return (classified?.class === 'rollback' ||
            /roll-?back|revert|restore/i.test(command.program.text) ||
            (command.name === 'trap' && command.arguments.some(({ value }) => value === 'ERR')));
    }) || (facts.texts.get(deploy.path) ?? '').match(/\broll_?back\b/i) !== null);
}

// EXTERNAL MODULE: ./build/model/image-reference.js
var image_reference = __webpack_require__(3863);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/mutable-deploy-tag.js




const mutableDeployTag = (0,rule/* defineRule */.K)({
    id: 'mutable-deploy-tag',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'what is deployed has a tag that moves',
        what: 'The image in a deploying command has the tag `latest`, the name of a branch or an environment, or no tag at all. Variables are not known and are left alone.',
        why: 'The tag can name another image tomorrow, so this deploy can neither be repeated nor rolled back.',
        fix: 'Deploy the tag of the commit, or better the digest.',
        bad: 'kubectl set image deployment/web web=registry.example.com/web:latest',
        good: 'kubectl set image deployment/web "web=registry.example.com/web:$(git rev-parse HEAD)"',
        language: 'sh',
    },
    *check(facts) {
        const moving = (0,deploys/* deploysIn */.q)(facts).filter((deploy) => imageOf(deploy) !== null);
        yield* perUnit(moving, (first) => {
            const image = imageOf(first);
            const tag = (0,image_reference/* parseImageReference */.o_)(image)?.tag;
            return {
                message: `${image} ${tag ? `has a tag that moves (${tag})` : 'has no tag, which means latest'}: tomorrow it can be another image, so this deploy cannot be repeated or rolled back. Use the tag of the commit, or a digest.`,
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



const prematureTeardown = (0,rule/* defineRule */.K)({
    id: 'premature-teardown',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'the old version is removed before the new one has answered',
        what: 'A delete, stop or scale to zero of the same thing right before its deploy, or `kubectl replace --force`, which deletes first. Jobs, pods, secrets and configmaps, which have to be made anew, are left alone.',
        why: 'Between the two nobody answers, and when the new version does not start there is nothing to go back to.',
        fix: 'Start and check the new version first, then remove the old one; mostly the tool replaces it by itself.',
        bad: 'kubectl delete deployment web\nkubectl apply -f web.yaml',
        good: 'kubectl apply -f web.yaml\nkubectl rollout status deployment/web --timeout=5m',
        language: 'sh',
    },
    *check(facts) {
        const byDeploy = new Map(teardownsIn(facts).map((teardown) => [teardown.deploy, teardown]));
        yield* perUnit(byDeploy.keys(), (first) => {
            const { command } = byDeploy.get(first);
            const itself = command === first.command;
            return {
                message: itself
                    ? `${first.classified.title} --force deletes what runs before it makes the new one, so nobody answers in between and nothing is left to go back to. Apply it instead.`
                    : `The old version is removed (${command.name}${atLine(facts, command.path, command.span)}) before the new one has answered once, so nothing is left to go back to. Start and check the new one first, then remove.`,
                related: itself ? [] : [{ path: command.path, span: command.span, message: 'removed here' }],
            };
        });
    },
});

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/secrets.js

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
    return new Set((0,deploys/* deploysIn */.q)(facts).map(({ flow }) => flow));
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/printed-secret.js



const printedSecret = (0,rule/* defineRule */.K)({
    id: 'printed-secret',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'a secret is printed to the log of a deploy',
        what: '`echo` or `printf` of a variable that by its name is a secret, in a script that deploys, when what it prints goes neither to a pipe, a file, nor a variable. GitHub masks its secrets in logs, so its steps are left alone.',
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
                    message: `This prints the value of ${name} to the log. Leave it out, or say only whether it is set: \${${name}:+set}.`,
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



const tracedSecret = (0,rule/* defineRule */.K)({
    id: 'traced-secret',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'the shell prints a secret while it traces commands',
        what: '`set -x` is on in a script that deploys while a command is given a variable that by its name is a secret. GitHub masks its secrets in logs, so its steps are left alone.',
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
                message: `set -x is on here, so the log shows the value of ${secretIn(command)}. Switch it off around this command with set +x.`,
                subject: scriptSubject(command.path),
                key: secretIn(command),
            };
        }
    },
});

// EXTERNAL MODULE: ./build/model/workspace.js
var workspace = __webpack_require__(9259);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/truncated-list.js


const truncatedList = (0,rule/* defineRule */.K)({
    id: 'truncated-list',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'literal indexes into a list whose length the provider decides',
        what: 'Terraform that takes `[0]`, `[1]`, \u2026 of a data source\u2019s addresses or ranges (prefix lists, published IP ranges, service tags, DNS answers), while nothing in the module uses the whole list. One finding names every index. Availability zones, images and other things to choose one of, indexes of the data source itself, `element(\u2026, count.index)`, `one(\u2026)` and `slice(\u2026)` are left alone.',
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
            const next = Math.max(...indexes) + 1;
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
/** Data sources that answer with what somebody else publishes. */
const published = /prefix_list|ip_ranges?($|_)|netblock|service_tags|ip_list|_addresses$|^dns_|^http$|github_ip|egress_ips|outbound_ips/;
const member = /cidr|range|address|addrs|prefix|^ips$|_ips$|^ipv[46]|entries|hooks|^git$|^web$|^api$|^actions$/;
function isPublished({ source, attribute }) {
    return published.test(source) && member.test(attribute);
}
function listed(indexes) {
    return `${indexes.slice(0, -1).join(', ')} and ${indexes.at(-1)}`;
}

// EXTERNAL MODULE: ./build/model/download-fetch.js
var download_fetch = __webpack_require__(7161);
// EXTERNAL MODULE: ./build/rules/deploy-scripts/verifying.js
var verifying = __webpack_require__(880);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unanchored-signature-check.js






const unanchoredSignatureCheck = (0,rule/* defineRule */.K)({
    id: 'unanchored-signature-check',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'warning' },
    judges: 'state',
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
        if (weaklyVerified === undefined || command === null || (0,deploy_scripts_flows/* flowsOf */.z)(facts).of(command) !== flow)
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
        fetches: commands.filter(download_fetch/* isFetch */.DA).slice(0, mostCompared),
        imports: commands
            .filter(({ name, arguments: words }) => /^gpg2?$/.test(name ?? '') && words.some(({ value }) => value === '--import'))
            .slice(0, mostCompared),
    };
}
/** `gpg --verify` with a key that came from where the file came from, and nothing looked at its fingerprint. */
function* fetchedKeys(flow) {
    const checks = flow.commands
        .filter((one) => (0,verifying/* isVerifying */.E)(one) && /^(gpg2?|gpgv2?|minisign|cosign|openssl)$/.test(one.name ?? ''))
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
        key: `${flow.unit.job ?? ''}/${flow.unit.name ?? ''}/${what}`,
    };
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unbounded-wait.js



const unboundedWait = (0,rule/* defineRule */.K)({
    id: 'unbounded-wait',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    judges: 'state',
    docs: {
        summary: 'a loop in a deploy that waits without a limit',
        what: 'A loop that sleeps and asks again, in a script or program that deploys, with no counter, deadline or time-out that ends it.',
        why: 'When the new version never gets there, the deploy hangs until somebody notices or the runner gives up hours later, with the system half changed.',
        fix: 'Count the tries or set a deadline, and fail when it is reached.',
        bad: 'until curl -fs https://web.example.com/health; do sleep 5; done',
        good: 'for try in $(seq 60); do curl -fs https://web.example.com/health && break; sleep 5; done',
        language: 'sh',
    },
    *check(facts) {
        const seen = new Set();
        const paths = new Set();
        for (const deploy of (0,deploys/* deploysIn */.q)(facts)) {
            if (!seen.has(deploy.flow)) {
                seen.add(deploy.flow);
                for (const command of endlessLoops(deploy))
                    yield draft(command.path, command.span, command.name ?? '');
            }
            if (paths.has(deploy.path))
                continue;
            paths.add(deploy.path);
            for (const wait of facts.in(deploy.path, 'wait')) {
                if (wait.asks === 'loop' && !wait.bounded)
                    yield draft(wait.path, wait.span, 'loop');
            }
        }
    },
});
function draft(path, span, key) {
    return {
        path,
        span,
        message: 'This waits without a limit: when the new version never gets there, the deploy hangs with the system half changed. Count the tries or set a deadline, and fail when it is reached.',
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
        if (!condition || !inside.some(({ name }) => name === 'sleep'))
            return [];
        if (condition.wrappers.some((wrapper) => /timeout/.test(wrapper)))
            return [];
        if (inside.some((each) => ends(each)) || ends(condition))
            return [];
        return loopIsBounded(condition, inside.at(-1)) ? [] : [condition];
    });
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



const uncheckedLiveData = (0,rule/* defineRule */.K)({
    id: 'unchecked-live-data',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    judges: 'state',
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
        yield* perUnit(byDeploy.keys(), (first) => {
            const { fetch } = byDeploy.get(first);
            return {
                message: `This deploy uses a value that was fetched just now (${fetch.name}${atLine(facts, fetch.path, fetch.span)}) and nothing asks whether it is empty, so an outage elsewhere is deployed here. Test it first, or write \${NAME:?}.`,
                related: [{ path: fetch.path, span: fetch.span, message: 'fetched here' }],
            };
        });
    },
});

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unchecked-signature.js







const uncheckedSignature = (0,rule/* defineRule */.K)({
    id: 'unchecked-signature',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'a signature or checksum lies beside a deploy script, and what runs the script does not check it',
        what: 'A file like `deploy.sh.asc`, `.sig`, `.minisig`, `.sigstore.json` or `.sha256` beside a deploy script that a workflow, a make target or another script of the repository runs without a check of it before. Scripts of which no caller is visible are left alone.',
        why: 'A signature that nobody checks protects nobody, and looks as if it did.',
        fix: 'Check it right before the script runs, with a key that is committed; or delete the file.',
        bad: './deploy.sh   # beside it lies deploy.sh.sig',
        good: 'ssh-keygen -Y verify -f .github/allowed_signers -I ops@example.com -n file -s deploy.sh.sig < deploy.sh\n./deploy.sh',
        language: 'sh',
    },
    *check(facts) {
        const told = new Set();
        for (const { path, flow, callers } of (0,deploys/* deploysIn */.q)(facts)) {
            if (told.has(path) || (flow.unit.kind !== 'file' && flow.unit.kind !== 'program'))
                continue;
            const signature = signatureBeside(facts, path);
            if (signature === null)
                continue;
            const direct = callers.filter((caller) => runs(facts, caller, path));
            const bare = direct.find((caller) => !unchecked_signature_isChecked(facts, caller, path, signature));
            if (bare === undefined)
                continue;
            told.add(path);
            yield {
                path: bare.path,
                span: bare.span,
                message: `${signature} lies beside ${path}, but it is not checked before the script is run here, so it protects nothing. Verify it in the line before, with a key that is committed, or delete it.`,
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
function runs(facts, { command }, path) {
    return command !== null && ((0,deploy_scripts_flows/* flowsOf */.z)(facts).calledBy(command) ?? []).some((flow) => flow.path === path);
}
function unchecked_signature_isChecked(facts, caller, path, signature) {
    if (caller.flow === null || caller.command === null)
        return true;
    const place = (0,deploy_scripts_flows/* flowsOf */.z)(facts).placeOf(caller.command);
    return caller.flow.commands.slice(0, place).some((command) => {
        if (!(0,verifying/* isVerifying */.E)(command))
            return false;
        const input = command.input?.type === 'file' ? [command.input.path] : [];
        const words = [...command.arguments, ...input].map(({ pattern }) => pattern);
        // A list of checksums, or a name that is not known, may cover it.
        return (/sum$/.test(command.name ?? '') ||
            words.some((word) => word.includes('\0') || word.includes((0,workspace/* baseName */.Fl)(path)) || word.includes((0,workspace/* baseName */.Fl)(signature))));
    });
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/uncommitted-manifest.js



const uncommittedManifest = (0,rule/* defineRule */.K)({
    id: 'uncommitted-manifest',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'the manifest that a deploy names is not in git at this commit',
        what: 'The named file is in no commit and nothing above renders it, or it is a URL at a branch (`\u2026/main/\u2026`). Paths with unknown variables, files that an earlier step, job, checkout or unknown program may have brought, and URLs with a commit or a release in them are left alone.',
        why: 'What is deployed cannot be reviewed, repeated or rolled back from this repository: it depends on a machine or on another repository\u2019s branch.',
        fix: 'Commit the file, render it from a tracked template in the script, or name its source by commit or digest.',
        bad: 'kubectl apply -f https://raw.githubusercontent.com/org/repo/main/deploy.yaml',
        good: 'kubectl apply -f deploy/web.yaml',
        language: 'sh',
    },
    *check(facts) {
        const missing = (0,deploys/* deploysIn */.q)(facts).filter(({ manifest }) => manifest.state === 'missing');
        yield* perUnit(missing, ({ manifest }) => {
            const name = manifest.named?.text.replace(/["']/g, '') ?? 'The manifest';
            const url = /^\w+:\/\//.test(name);
            return {
                message: url
                    ? `${name} is at a branch of another place, so what is deployed can change without a change here and cannot be repeated. Name a commit or a release in the URL, or commit a copy.`
                    : `${name} is not in this repository at this commit and nothing above renders it from a tracked file, so nobody can review or repeat this deploy. Commit it, or render it from a file that is in git.`,
                details: { manifest: 'missing' },
            };
        });
    },
});

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unpinned-deploy-source.js






const unpinnedDeploySource = (0,rule/* defineRule */.K)({
    id: 'unpinned-deploy-source',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'another repository or chart at a moving ref is deployed',
        what: 'A chart from a repository without `--version`, or a `git clone` of another repository at a branch whose files the same script then deploys. Commits, tags and versions are fine.',
        why: 'What is deployed can change without a change here, and the same script deploys something else next week.',
        fix: 'Name a version, a tag or a commit.',
        bad: 'helm upgrade --install ingress ingress-nginx/ingress-nginx',
        good: 'helm upgrade --install ingress ingress-nginx/ingress-nginx --version 4.11.3',
        language: 'sh',
    },
    *check(facts) {
        const told = new Set();
        for (const deploy of (0,deploys/* deploysIn */.q)(facts)) {
            const found = unversionedChart(deploy) ?? clonedSource(facts, deploy);
            if (found === null)
                continue;
            const key = `${deploy.path}\0${deploy.flow.unit.job ?? ''}\0${found.name}`;
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
    },
});
function unversionedChart({ classified, command }) {
    if (classified.tool.family !== 'Helm')
        return null;
    const { operands, options } = classified.words;
    const chart = operands[1]?.value ?? null;
    const repository = options.some(({ name }) => name === '--repo');
    if (chart === null || (0,deploy_scripts_words/* hidesFlags */.JQ)(command) || options.some(({ name }) => name === '--version'))
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
        message: `The chart ${chart} has no --version, so the newest one is deployed, whatever it is that day. Add --version.`,
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
/** The clone whose folder the deploy reads from or runs in. */
function clonedSource(facts, { flow, command, classified }) {
    const place = (0,deploy_scripts_flows/* flowsOf */.z)(facts).placeOf(command);
    for (const [at, earlier] of flow.commands.slice(0, place).entries()) {
        if (earlier.name !== 'git' || earlier.arguments[0]?.value !== 'clone')
            continue;
        const { operands, options } = (0,deploy_scripts_words/* readWords */.ux)(earlier.arguments.slice(1), cloneValues);
        const url = operands[0] ? (0,deploy_scripts_words/* shape */.cW)(operands[0]) : '';
        const branch = (0,deploy_scripts_words/* known */.eO)(options.find(({ name }) => name === '-b' || name === '--branch')?.value);
        if (branch !== null && /^v?\d/.test(branch))
            continue;
        if (branch === null && options.some(({ name }) => name === '-b' || name === '--branch'))
            continue;
        const folder = operands[1]?.value ?? (0,workspace/* baseName */.Fl)(url).replace(/\.git$/, '');
        if (folder === '' || folder === '.' || folder.includes('\0'))
            continue;
        const between = flow.commands.slice(at, place);
        if (between.some(({ name, arguments: words }) => name === 'git' &&
            words.some(({ value }) => value === 'checkout' || value === 'reset' || value === 'switch')))
            continue;
        const enters = between.some(({ name, arguments: words }) => (name === 'cd' || name === 'pushd') && within(words[0]?.value, folder));
        const reads = [
            ...classified.words.operands,
            ...classified.words.options.flatMap(({ value }) => (value ? [value] : [])),
        ].some(({ value }) => within(value, folder));
        if (!enters && !reads)
            continue;
        return {
            name: url.replaceAll('\0', '\u2026'),
            message: `This deploys from a clone of ${url.replaceAll('\0', '\u2026')} at ${branch === null ? 'its default branch' : `the branch ${branch}`}, so it can change without a change here. Check out a tag or a commit.`,
            from: earlier,
        };
    }
    return null;
}
function within(path, folder) {
    if (path == null)
        return false;
    const plain = path.replace(/^\.\//, '');
    return plain === folder || plain.startsWith(`${folder}/`);
}

// EXTERNAL MODULE: ./build/model/diagnostic.js
var diagnostic = __webpack_require__(8963);
// EXTERNAL MODULE: ./build/model/signature.js
var signature = __webpack_require__(7864);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/unsigned-deploy-script.js






const unsignedDeployScript = (0,rule/* defineRule */.K)({
    id: 'unsigned-deploy-script',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    judges: 'state',
    needs: ['signatures'],
    ignores: 'base',
    docs: {
        summary: 'a change to a deploy script that its author did not sign, in a repository that signs',
        what: [
            'Looks at the commits of a change that touch a deploy script, what it calls or is called by, or its manifest.',
            'Fires where one of them carries no signature, and either nine of ten of the repository\u2019s own last commits are',
            'signed by their authors, or the configuration or the branch requires it. Merges, bots and what the site itself',
            'signs are told apart. A signature that is there and cannot be checked here is neither signed nor unsigned.',
            'In an audit nothing is reported; `facts` says of each deploy who signed it.',
            'Local checks use the allowed signers and keys of the base revision alone.',
        ].join(' '),
        why: 'Where everybody signs, a commit without a signature may not be by the person it names, and what it changes runs with the credentials of the deploy.',
        fix: 'Sign the commit: `git commit --amend -S --no-edit`, then `git push --force-with-lease`.',
        bad: 'git commit -m "Deploy faster" script/deploy',
        good: 'git commit -S -m "Deploy faster" script/deploy',
        language: 'sh',
        options: {
            mode: '`off`, `baseline` (the default: only where the repository signs by itself) or `require` (an error wherever it is missing).',
            require: 'What `mode: require` takes: `any` (also the site\u2019s own signature), `author` (the default) or `artifact` (a signature over the file).',
            'baseline-percent': 'How many of a hundred commits must be signed for `baseline`; 90.',
            'baseline-commits': 'How many commits are looked at; 200.',
            'baseline-min': 'How many there must be at least; 20.',
            bots: 'Logins for which the site\u2019s signature is enough; `dependabot[bot]`, `renovate[bot]`, `github-actions[bot]`.',
            'allowed-signers': 'Path of an allowed signers file of git, read from the base revision; `.github/allowed_signers`.',
            'gpg-keys': 'Folder of armored public keys, read from the base revision; none.',
            'sigstore-root': 'Path of a trusted root of sigstore (`trusted_root.json`), read from the base revision; none. A bundle beside a script is checked only where all three of these are set.',
            'sigstore-identity': 'Who may sign such a bundle: `https://github.com/acme/shop/.github/workflows/release.yml@refs/heads/main` or `*@example.com`. `*` stands for anything but a slash, `**` for anything; a glob has to write out the host and the owner, or the mail domain.',
            'sigstore-issuer': 'Who vouches for that identity: `https://token.actions.githubusercontent.com`. In a glob the host has to be written out.',
            history: 'Which commits an audit takes for a script\u2019s: `last` (the default), `{ since: <tag or commit> }` or `all`.',
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

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/untested-deploy-chain.js





const untestedDeployChain = (0,rule/* defineRule */.K)({
    id: 'untested-deploy-chain',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    judges: 'state',
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
        const flows = (0,deploy_scripts_flows/* flowsOf */.z)(facts);
        const deploying = new Set((0,deploys/* deploysIn */.q)(facts).map(({ flow }) => flow));
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
                message: `${flow.unit.name} chains ${acting.map(({ unit }) => unit.name ?? 'a script').join(', ')} and no pipeline of this repository runs it, so it is tried for the first time when it matters. Let a pipeline run it, on a staging environment at least.`,
                subject: scriptSubject(flow.path),
                key: flow.unit.name ?? '',
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
    const flows = (0,deploy_scripts_flows/* flowsOf */.z)(facts);
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






const unverifiedVendoredScript = (0,rule/* defineRule */.K)({
    id: 'unverified-vendored-script',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'somebody else\u2019s script, copied into the repository and run by a deploy, whose origin is not recorded',
        what: 'A deploy runs a script from `vendor`, `third_party` or the like, or one whose head says that it was copied from an address, and nothing beside it says from which commit. A record is a file of its own name (`deploy.py.json`, `.sha256`, `.origin`), a README, METADATA, VENDORED or lock file in its folder, or a full commit id in its head. What package managers put there (`vendor/bin`, `vendor/bundle`, Go modules) is left alone.',
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
                const origin = originOf(facts, path);
                if (origin === null)
                    continue;
                told.add(path);
                yield {
                    path: command.path,
                    span: command.span,
                    message: `${path} is run by the deploy${origin === 'header' ? ' and was copied from elsewhere' : ''}, but its origin is not recorded, so nobody can tell whether it was altered. Add the upstream URL, commit and sha256 in a file next to it.`,
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
        ? command.arguments.find((argument) => !(0,deploy_scripts_words/* shape */.cW)(argument).startsWith('-'))
        : command.program;
    const program = word?.resolved ?? word?.value ?? null;
    if (program === null || !program.includes('/'))
        return null;
    for (const folder of [command.directory, (0,deploy_scripts_flows/* baseOf */.b)(command), '', (0,workspace/* folderOf */.yS)(command.path)]) {
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
function originOf(facts, path) {
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
        const roll = (0,deploys/* deploysIn */.q)(facts).find(({ path, classified, gate }) => path === wait.path && classified.class === 'rollout' && gate.state === false);
        if (!roll)
            continue;
        // Somebody asks the load balancer as well.
        if (facts.in(wait.path, 'wait').some(({ asks }) => asks === 'target-health'))
            continue;
        yield {
            path: wait.path,
            span: wait.span,
            message: "InService means that the instance has started, not that the load balancer gets answers from it. Count healthy targets instead: elbv2 describe_target_health, or get_waiter('target_in_service').",
            subject: scriptSubject(wait.path),
            related: [{ path: roll.path, span: roll.span, message: 'the roll-out' }, ...callersOf(roll)],
            details: { tool: roll.tool, healthGate: false },
            key: 'InService',
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/weak-health-gate.js





const weakHealthGate = (0,rule/* defineRule */.K)({
    id: 'weak-health-gate',
    action: 'deploy-scripts',
    severity: { audit: 'warning', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'the wait after a roll-out looks at something that is not health',
        what: 'After a roll-out that does not wait by itself, the only thing that follows is a fixed `sleep`, a printed `kubectl get pods`, `systemctl is-active`, or `curl` without `--fail`; or a program counts the instances that an auto scaling group calls `InService` and never asks the load balancer. Selecting instances by that state is no wait and is left alone.',
        why: '`InService` means that an instance has started, not that anybody gets an answer. In November 2018 hyperbo.la replaced every instance while the new ones could not serve, because its roll-out script waited for that state only: 502 until somebody noticed.',
        fix: 'Ask what the users ask: the health of the target group, the roll-out status, the page itself with `--fail`.',
        bad: 'if len([i for i in instances if i["LifecycleState"] == "InService"]) == size: break',
        good: 'elbv2.get_waiter("target_in_service").wait(TargetGroupArn=arn)',
        language: 'python',
    },
    *check(facts) {
        const told = new Set();
        for (const deploy of (0,deploys/* deploysIn */.q)(facts)) {
            const { by, weak } = deploy.gate;
            if (!weak || by === null || by.path !== deploy.path || told.has(by))
                continue;
            told.add(by);
            yield {
                path: by.path,
                span: by.span,
                message: `${meaning(by)} Ask for health instead: ${adviceFor(deploy)}.`,
                subject: scriptSubject(by.path),
                related: [{ path: deploy.path, span: deploy.span, message: 'the roll-out' }, ...callersOf(deploy)],
                details: { tool: deploy.tool, target: deploy.target, healthGate: false },
                key: `${deploy.flow.unit.job ?? ''}/${deploy.flow.unit.name ?? ''}/${by.name ?? ''}`,
            };
        }
        yield* weakWaits(facts);
    },
});
function meaning(by) {
    switch (by.name) {
        case 'sleep':
            return 'A fixed pause is all that follows the roll-out: it passes whether or not the new version works.';
        case 'curl':
        case 'http':
        case 'https':
            return 'This request succeeds for an error page too, so a broken version passes.';
        case 'systemctl':
            return 'The service manager says that a process runs, not that it answers.';
        default:
            return `${by.name ?? 'This'} prints a state and succeeds whatever it is, so a broken version passes.`;
    }
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/wrapper-argument-mismatch.js





const wrapperArgumentMismatch = (0,rule/* defineRule */.K)({
    id: 'wrapper-argument-mismatch',
    action: 'deploy-scripts',
    severity: { audit: 'notice', diff: 'notice' },
    judges: 'state',
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
        const flows = (0,deploy_scripts_flows/* flowsOf */.z)(facts);
        const callees = new Set((0,deploys/* deploysIn */.q)(facts).map(({ flow }) => flow));
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
                    message: `${callee.path} insists on ${wanted} argument${wanted === 1 ? '' : 's'} and gets ${given} here, so this call can only fail. Pass what is missing.`,
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
    if ((0,deploy_scripts_words/* hidesFlags */.JQ)(command) || command.wrappers.includes('xargs'))
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

// EXTERNAL MODULE: ./build/rules/eol-runtimes/told.js + 1 modules
var told = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/rules/eol-runtimes/verdict.js + 1 modules
var eol_runtimes_verdict = __webpack_require__(5983);
;// CONCATENATED MODULE: ./build/rules/eol-runtimes/end-of-life-os.js




const endOfLifeOs = (0,rule/* defineRule */.K)({
    id: 'end-of-life-os',
    action: 'eol-runtimes',
    judges: 'state',
    severity: { audit: 'error', diff: 'error' },
    needs: ['lifecycles'],
    docs: {
        summary: 'a distribution, runner image or stack that is past its end of life',
        what: [
            'Fires on the operating system that a place names: the base of an image tag (`-buster`, `-alpine3.15`), `ubuntu:18.04`,',
            'a runner label, a Cloud Foundry or Heroku stack, a virtual machine.',
            'It is a warning while free long-term support still runs (Debian LTS); support that is paid for (Ubuntu Pro, RHEL ELS)',
            'does not count. In a build stage that does not ship it is one level lower.',
        ].join(' '),
        why: 'Its packages get no more security fixes, and its mirrors are switched off some day, so that the build fails.',
        fix: 'Move to the release that the message names.',
        bad: 'FROM node:20-buster',
        good: 'FROM node:20-trixie',
        language: 'dockerfile',
        options: {
            'grace-days': 'Days after the end on which nothing is said (default 0).',
            extended: 'Products or cycles that somebody else fixes, each with `until` and `reason`: `{ "ubuntu@18.04": { until: 2028-04-30, reason: Ubuntu Pro } }`.',
        },
    },
    *check(facts, context) {
        const all = (0,eol_runtimes_verdict/* verdicts */.rY)(facts, context);
        for (const verdict of all) {
            const { use, state } = verdict;
            if (use.role !== 'os' || (state !== 'ended' && state !== 'long-term'))
                continue;
            yield (0,told/* draftOf */.bz)(verdict, messageOf(verdict, context.date), all, severityOf(verdict));
        }
    },
});
function severityOf({ use, state }) {
    if (use.matrix)
        return 'notice';
    const severity = state === 'long-term' ? 'warning' : 'error';
    if (use.ships === false)
        return (0,finding/* lowered */.DM)(severity);
    return severity === 'error' ? undefined : severity;
}
function messageOf(verdict, date) {
    const rest = (0,told/* severalSentence */.YG)(verdict) + (0,told/* moveSentence */.nP)(verdict, date) + (0,told/* stageSentence */.YR)(verdict);
    const { state, end, cycle, product } = verdict;
    const name = (0,told/* nameOf */.Vb)(verdict);
    if (product.name === 'github-actions-runner-images') {
        const when = end === null ? 'was removed' : `was removed on ${end}`;
        return `${name} ${when}: a job that asks for it is never started.${rest}`;
    }
    if (state === 'long-term') {
        return `${name} left security support on ${end}; its long-term support team fixes less and stops on ${cycle?.eoes}.${rest}`;
    }
    const free = product.name === 'debian' && typeof cycle?.eoes === 'string'
        ? `, long-term support on ${cycle.eoes}`
        : '';
    const when = end === null ? 'has ended' : `ended on ${end}${free}`;
    return `${name} ${when}: its packages get no more security fixes.${rest}`;
}

;// CONCATENATED MODULE: ./build/rules/eol-runtimes/end-of-life-runtime.js



const endOfLifeRuntime = (0,rule/* defineRule */.K)({
    id: 'end-of-life-runtime',
    action: 'eol-runtimes',
    judges: 'state',
    severity: { audit: 'error', diff: 'error' },
    needs: ['lifecycles'],
    docs: {
        summary: 'a language, database, server or tool that is past its end of life',
        what: [
            'Fires where a place names a version of a runtime whose last supported day, as endoflife.date has it, is over:',
            'image tags, version files, `engines`, setup actions, Lambda runtimes and more.',
            'The last supported day is still supported. A tag that names several cycles (`mysql:8`) and a range count only when',
            'everything they admit has ended; `>=18`, `latest` and the `go` line of go.mod say nothing.',
            'Go, Rust and others whose versions live for months are warnings, as are images whose vendor patches on.',
            'What a pipeline runs on counts like what ships: it holds the keys that publish and deploy.',
            'One of several values of a test matrix is a notice: libraries test old runtimes on purpose.',
        ].join(' '),
        why: 'Nobody fixes security holes in it any more, and packages stop supporting it, so that the next change of the base image moves them all at once.',
        fix: 'Move to the cycle that the message names.',
        bad: 'FROM python:3.6-buster',
        good: 'FROM python:3.14-trixie',
        language: 'dockerfile',
        options: {
            'grace-days': 'Days after the end on which nothing is said (default 0).',
            extended: 'Products or cycles that somebody else fixes, each with `until` and `reason`: `{ "python@3.8": { until: 2027-04-30, reason: \u2026 } }`.',
        },
    },
    *check(facts, context) {
        const all = (0,eol_runtimes_verdict/* verdicts */.rY)(facts, context);
        for (const verdict of all) {
            if (verdict.use.role !== 'runtime' || verdict.state !== 'ended')
                continue;
            yield (0,told/* draftOf */.bz)(verdict, end_of_life_runtime_messageOf(verdict, context.date), all, end_of_life_runtime_severityOf(verdict));
        }
    },
});
function end_of_life_runtime_severityOf({ use, product, cycle }) {
    if (use.matrix)
        return 'notice';
    return (0,eol_runtimes_verdict/* isRapid */.rN)(product, cycle) || use.vendor !== undefined ? 'warning' : undefined;
}
function end_of_life_runtime_messageOf(verdict, date) {
    const { product, end } = verdict;
    const when = end === null ? 'has ended' : `ended on ${end}`;
    const what = product.name === 'aws-lambda'
        ? `${(0,told/* nameOf */.Vb)(verdict)} was deprecated ${end === null ? 'some time ago' : `on ${end}`}: AWS patches it no more, and later refuses updates of the function.`
        : `${(0,told/* nameOf */.Vb)(verdict)} ${when}: security holes in it stay open.`;
    return (what +
        (0,told/* severalSentence */.YG)(verdict) +
        (0,told/* vendorSentence */.GD)(verdict) +
        (0,told/* moveSentence */.nP)(verdict, date) +
        (0,told/* stageSentence */.YR)(verdict));
}

;// CONCATENATED MODULE: ./build/rules/eol-runtimes/end-of-life-soon.js



const endOfLifeSoon = (0,rule/* defineRule */.K)({
    id: 'end-of-life-soon',
    action: 'eol-runtimes',
    judges: 'state',
    severity: { audit: 'warning', diff: 'warning' },
    needs: ['lifecycles'],
    docs: {
        summary: 'a runtime or operating system that ends within the next `warn-days`',
        what: [
            'Fires where a runtime or operating system is still supported and its last supported day is at most `warn-days` away,',
            'and on a runner image whose removal is announced.',
            'Versions that live for a few weeks anyway (Rust, Deno) are left alone.',
        ].join(' '),
        why: 'Moving takes longer than the days that are left, and a runtime that was just moved to should not be on its way out.',
        fix: 'Plan the move to the cycle that the message names; in a change that moves already, go there right away.',
        bad: 'FROM python:3.10',
        good: 'FROM python:3.14',
        language: 'dockerfile',
        options: {
            'warn-days': 'Days before the end from which on it is told (default 90).',
            extended: 'Products or cycles that somebody else fixes, each with `until` and `reason`.',
        },
    },
    *check(facts, context) {
        const all = (0,eol_runtimes_verdict/* verdicts */.rY)(facts, context);
        for (const verdict of all) {
            if (verdict.state !== 'ending' || (0,eol_runtimes_verdict/* isShortLived */.HB)(verdict.product, verdict.cycle))
                continue;
            yield (0,told/* draftOf */.bz)(verdict, end_of_life_soon_messageOf(verdict, context.date), all, end_of_life_soon_severityOf(verdict));
        }
    },
});
function end_of_life_soon_severityOf({ use }) {
    return use.matrix || (use.role === 'os' && use.ships === false) ? 'notice' : undefined;
}
function end_of_life_soon_messageOf(verdict, date) {
    const { end, product } = verdict;
    const rest = (0,told/* severalSentence */.YG)(verdict) + (0,told/* vendorSentence */.GD)(verdict) + (0,told/* moveSentence */.nP)(verdict, date) + (0,told/* stageSentence */.YR)(verdict);
    const name = (0,told/* nameOf */.Vb)(verdict);
    if (product.name === 'github-actions-runner-images') {
        return `${name} is deprecated and goes on ${end}: jobs that ask for it will not start after that day.${rest}`;
    }
    if (product.name === 'aws-lambda')
        return `${name} is deprecated on ${end}: AWS patches it no more after that day.${rest}`;
    return `${name} ends on ${end}: after that day security holes in it stay open.${rest}`;
}

;// CONCATENATED MODULE: ./build/rules/eol-runtimes/unlisted-cycle.js



const unlistedCycle = (0,rule/* defineRule */.K)({
    id: 'unlisted-cycle',
    action: 'eol-runtimes',
    judges: 'state',
    severity: { audit: 'warning', diff: 'warning' },
    needs: ['lifecycles'],
    docs: {
        summary: 'a version older than the oldest that endoflife.date lists',
        what: [
            'Fires on a version below the oldest cycle of its product: Node.js 0.12, Terraform 0.11, Redis 4.',
            'A gap between two listed cycles is no finding: nobody wrote down what became of it.',
        ].join(' '),
        why: 'Nobody keeps track of it any more; it has most likely been without security fixes for years.',
        fix: 'Move to a cycle that is supported.',
        bad: 'FROM hashicorp/terraform:0.11.14',
        good: 'FROM hashicorp/terraform:1.15.9',
        language: 'dockerfile',
        options: { extended: 'Products that somebody else fixes, each with `until` and `reason`.' },
    },
    *check(facts, context) {
        const all = (0,eol_runtimes_verdict/* verdicts */.rY)(facts, context);
        for (const verdict of all) {
            if (verdict.state !== 'older' || verdict.use.vendor !== undefined)
                continue;
            const severity = verdict.use.matrix ? 'notice' : undefined;
            yield (0,told/* draftOf */.bz)(verdict, unlisted_cycle_messageOf(verdict, context.date), all, severity);
        }
    },
});
function unlisted_cycle_messageOf(verdict, date) {
    const { product, use, oldest } = verdict;
    const what = `${product.label} ${use.version} is older than ${oldest?.cycle}, the oldest that endoflife.date lists: it has most likely had no security fixes for years.`;
    return what + (0,told/* moveSentence */.nP)(verdict, date) + (0,told/* stageSentence */.YR)(verdict);
}

;// CONCATENATED MODULE: ./build/rules/eol-runtimes/index.js




const eolRuntimes = [endOfLifeRuntime, endOfLifeOs, endOfLifeSoon, unlistedCycle];

// EXTERNAL MODULE: ./build/versions/identity.js
var identity = __webpack_require__(1436);
;// CONCATENATED MODULE: ./build/rules/lockfile-majors/locked-steps.js


/** Entries of the packages that a change touches, found in one pass over each tree. */
function lockedSteps({ base, head, upgrades }) {
    const packages = upgrades.filter(({ ecosystem, change }) => isPackage(ecosystem) && change !== 'removed' && change !== 'added');
    if (packages.length === 0)
        return [];
    const keys = new Set(packages.map(keyOf));
    const old = grouped(base, keys);
    const now = grouped(head, keys);
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
function grouped(facts, keys) {
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

// EXTERNAL MODULE: ./build/model/purl.js
var purl = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/versions/index.js + 6 modules
var build_versions = __webpack_require__(7738);
// EXTERNAL MODULE: ./build/versions/release-links.js
var release_links = __webpack_require__(3385);
;// CONCATENATED MODULE: ./build/rules/lockfile-majors/moves.js




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
        return `, which ${root} brings in`;
    return `, which ${root} brings in through ${others.length > 1 ? `${next} and others` : [next, ...others].join(' and ')}`;
}
/** The same between two commas, after a name. */
function aside(upgrade) {
    const words = standing(upgrade);
    return words === '' ? '' : `${words},`;
}
/** A draft at the move's first place, with the other lockfiles as related ones. */
function draftOf(move, { message, details }) {
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
            message: `${name} ${from} \u2192 ${to} here too`,
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
    return [...notes, ...(0,release_links/* releaseLinks */.j)(ecosystem, name, pair.from, pair.to)];
}
/** Why numbers below 1.0 can break although the first one stays. */
function breakWords({ from, to }) {
    const numbers = [from, to].map((version) => /^[^0-9]*(\d+)/.exec(version)?.[1]);
    return numbers[0] === '0' && numbers[1] === '0' ? 'major: below 1.0 the next number breaks' : 'major';
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/added-install-script.js



const addedInstallScript = (0,rule/* defineRule */.K)({
    id: 'added-install-script',
    action: 'lockfile-majors',
    judges: 'change',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'a package version that runs a script at install where the one before did not',
        what: 'Fires when a lockfile says that the new version of a package has an install script (`hasInstallScript`, `requiresBuild`) and none of the versions it replaces had one. Only formats that say so are judged: package-lock from version 2 on and pnpm up to version 6. A package that is wholly new is not compared with anything.',
        why: 'An install script runs with the rights of whoever installs, in CI beside its secrets. Taken-over packages gain one in a patch release, and the lockfile is the only place where that shows before it runs.',
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
                message: `${place.name} ${place.version}${aside(upgrade)} runs a script when it is installed, and ${old} did not: it gets the rights of whoever installs it. Read the script first, or install with --ignore-scripts.`,
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

// EXTERNAL MODULE: ./build/model/dependency.js
var dependency = __webpack_require__(9973);
;// CONCATENATED MODULE: ./build/rules/lockfile-majors/changed-integrity.js





const changedIntegrity = (0,rule/* defineRule */.K)({
    id: 'changed-integrity',
    action: 'lockfile-majors',
    judges: 'change',
    severity: { audit: 'error', diff: 'error' },
    docs: {
        summary: 'a locked version that is the same and has another hash',
        what: 'Fires when a lockfile keeps a package at its version and gives it another hash of the same kind. Hashes that are added beside the ones that stay are files uploaded later, and hashes of another kind (sha1 \u2192 sha512) cannot be compared: both are silent. So are another commit of a git repository and another build of a Conda package.',
        why: 'A published version never changes its content. Another hash means other code under the same number: a replaced upload, a mirror that rebuilds, a lockfile edited by hand.',
        fix: 'Put the old hash back and install. If that fails, the registry\u2019s content really differs from what was reviewed: find out why before anything runs.',
        bad: '"version": "1.3.0", "integrity": "sha512-BBBB\u2026"   (was sha512-AAAA\u2026)',
        good: '"version": "1.3.0", "integrity": "sha512-AAAA\u2026"',
        language: 'json',
    },
    *check(change) {
        const told = new Set();
        for (const { upgrade, before, present, comparable } of lockedSteps(change)) {
            const place = comparable ? present.find((locked) => isReplaced(locked, before)) : undefined;
            if (place === undefined)
                continue;
            const key = `${place.ecosystem}\0${place.name}\0${place.version}`;
            if (told.has(key))
                continue;
            told.add(key);
            yield {
                path: place.path,
                span: place.span,
                message: `${place.name} ${place.version} has another hash than before at the same version: its content is not what was locked. Put the old hash back, and find out who changed the content if installing then fails.`,
                subject: subjectOf(upgrade, place.version),
                details: {
                    version: place.version,
                    from: before.find(({ version }) => version === place.version)?.integrity ?? null,
                    to: place.integrity,
                    direct: upgrade.direct,
                },
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
        if (old === undefined || !(0,dependency/* differentContent */.B)(old, integrity))
            continue;
        yield {
            path,
            span,
            message: `${name} ${version} has another hash than before at the same version: its content is not what was locked. Put the old hash back, and find out who changed the content if building then fails.`,
            subject: { kind: 'package', ecosystem, name, version, purl: (0,purl/* purl */.E)(ecosystem, name, version) },
            details: { version, from: old, to: integrity, direct: null },
        };
    }
}
function hashKey({ path, name, version }) {
    return `${path}\0${name}\0${version}`;
}
/**
 * Copies that compared are all of other content. A commit of a git repository is content of its own, and so is each
 * of the builds that Conda's channels have of one version.
 */
function isReplaced(now, before) {
    if (now.ecosystem === 'conda')
        return false;
    const same = before.filter(({ version, origin }) => version === now.version && origin.type !== 'git');
    if (same.length === 0 || now.origin.type === 'git')
        return false;
    return same.every((old) => (0,dependency/* differentContent */.B)(old.integrity, now.integrity));
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/changed-source.js





const changedSource = (0,rule/* defineRule */.K)({
    id: 'changed-source',
    action: 'lockfile-majors',
    judges: 'change',
    severity: { audit: 'error', diff: 'error' },
    docs: {
        summary: 'a locked package that now comes from another registry, host or git repository',
        what: 'Fires when an entry of a lockfile keeps its package and changes where it is fetched from: another registry or host, a git repository or an archive instead of the registry, another git repository. One finding for each pair of sources in a lockfile, which counts the packages. Another commit of the same repository is an upgrade, and a lockfile in another format is not compared. A warning where the manifest moves with it: it names the new repository or archive too, or no longer the old one.',
        why: 'The name in the manifest stays, so nobody notices that somebody else now delivers the code: a mirror or a proxy of one person\u2019s machine that slipped in, or an attacker\u2019s host.',
        fix: 'Lock again with the registry that the project uses. If the new source is wanted, let the commit say so.',
        bad: '"resolved": "https://npm.internal.example/left-pad/-/left-pad-1.3.0.tgz"',
        good: '"resolved": "https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz"',
        language: 'json',
    },
    *check(change) {
        const moves = new Map();
        for (const { upgrade, before, present, comparable } of lockedSteps(change)) {
            if (!comparable || before.length === 0)
                continue;
            const sources = new Set(before.map(({ origin }) => changed_source_hostOf(origin)));
            for (const place of present) {
                const to = changed_source_hostOf(place.origin);
                if (sources.has(to) || place.origin.type === 'path')
                    continue;
                const from = [...sources].join(', ');
                const key = `${upgrade.path}\0${from}\0${to}`;
                const move = moves.get(key);
                if (move)
                    move.entries.push({ place, upgrade });
                else
                    moves.set(key, { from, to, entries: [{ place, upgrade }] });
            }
        }
        for (const { from, to, entries } of moves.values()) {
            const [{ place, upgrade }, ...others] = entries;
            const names = [...new Set(entries.map((entry) => entry.place.name))];
            const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
            yield {
                path: place.path,
                span: place.span,
                message: `${place.name} ${shortVersion(place.version)}${more} now ${names.length > 1 ? 'come' : 'comes'} from ${to} instead of ${from}: somebody else delivers the code under the same name. Lock again with the source that the project uses, or say in the commit why it moves.`,
                subject: subjectOf(upgrade, place.version),
                related: others.slice(0, 20).map((other) => ({
                    path: other.place.path,
                    span: other.place.span,
                    message: `${other.place.name} ${shortVersion(other.place.version)} too`,
                })),
                details: { from, to, packages: names, direct: upgrade.direct },
                key: `${from} ${to}`,
                ...(isAskedFor(place, change) ? { severity: 'warning' } : {}),
            };
        }
    },
});
/**
 * The manifest moves with it, where reviewers see it: it names the new repository or archive too, or no longer the
 * one that was there before.
 */
function isAskedFor(place, { base, head, whole = head }) {
    // go.mod is what people write, and its `replace` lines say the source.
    if (place.ecosystem === 'golang')
        return true;
    const now = askedFrom(place, whole);
    if (place.origin.type !== 'index')
        return now.has(place.origin.type) || isNamed(place, whole);
    const before = askedFrom(place, base);
    const elsewhere = ['git', 'url', 'registry'];
    return elsewhere.some((type) => before.has(type) && !now.has(type));
}
/** The kinds of sources that manifests name for a package. */
function askedFrom({ ecosystem, name }, facts) {
    const key = (0,identity/* packageKey */.MO)(ecosystem, name);
    const asking = facts.all('requirement').filter((asked) => (0,identity/* packageKey */.MO)(asked.ecosystem, asked.name) === key);
    return new Set(asking.map(({ origin }) => origin.type));
}
/** Composer lists repositories beside the requirements, npm has overrides, and Mix options that are computed. */
function isNamed({ ecosystem, origin, path }, facts) {
    if (origin.type !== 'git' && origin.type !== 'url')
        return false;
    const address = repositoryOf(origin.url);
    // `owner/repository` is how a forge's are written for short.
    const name = origin.type === 'git' ? address.replace(/^[^/]+\//, '') : address;
    if (!name.includes('/'))
        return false;
    return facts
        .all('manifest')
        .some((manifest) => manifest.ecosystem === ecosystem &&
        (0,workspace/* folderOf */.yS)(manifest.path) === (0,workspace/* folderOf */.yS)(path) &&
        facts.texts.get(manifest.path)?.toLowerCase().includes(name) === true);
}
/** A commit stands for the version of what comes from git. */
function shortVersion(version) {
    return /^[0-9a-f]{40}$/.test(version) ? version.slice(0, 9) : version;
}
/** Who delivers it, in words: a registry's host, a repository, an archive's host. */
function changed_source_hostOf(origin) {
    switch (origin.type) {
        case 'index':
            return 'the default registry';
        case 'path':
            return 'the repository itself';
        case 'registry':
            return registryOf(origin.url);
        case 'git':
            return `git repository ${repositoryOf(origin.url)}`;
        case 'url':
            return `an archive on ${/^[a-z+]+:\/\/(?:[^/@]*@)?([^/?#]+)/i.exec(origin.url)?.[1] ?? origin.url}`;
    }
}
/** Host and path, without the scheme, a user's name and password, or a last slash. */
function registryOf(url) {
    return url.replace(/^[a-z+]+:\/\/(?:[^/@]*@)?/i, '').replace(/\/$/, '');
}
/** `git+ssh://git@github.com/a/b.git` and `https://github.com/a/b` are one repository. */
function repositoryOf(url) {
    const plain = url
        .replace(/[?#].*$/, '')
        .replace(/^(?:git\+)?[a-z]+:\/\/(?:[^/@]*@)?/i, '')
        .replace(/^[\w.-]+@([\w.-]+):/, '$1/');
    return plain
        .replace(/\/$/, '')
        .replace(/\.git$/, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/families.js


/** Two or three are told by name each. */
const fewest = 3;
/**
 * `sharp` and its twenty platform binaries take one step. In one lockfile, from one version to one other, packages
 * belong together when one brings the other in, one package brings in both, or they share an npm scope. A direct
 * dependency is always told for itself.
 */
function familiesOf(moves) {
    const families = [];
    for (const bucket of bucketsOf(moves)) {
        for (const group of kin(bucket)) {
            const direct = group.filter((move) => move.direct === true);
            const others = group.filter((move) => move.direct !== true);
            const [lead = others[0]] = direct;
            const members = others.filter((move) => move !== lead);
            if (members.length < fewest) {
                families.push(...group.map((move) => ({ lead: move, members: [] })));
            }
            else {
                families.push({ lead, members });
                for (const move of direct)
                    if (move !== lead)
                        families.push({ lead: move, members: [] });
            }
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
    const names = bucket.map(nameOf);
    for (const [index, move] of bucket.entries()) {
        if (move.direct === true)
            continue;
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
    return [...groups.values()].map((group) => group.toSorted((a, b) => Number(asked.has(nameOf(b))) - Number(asked.has(nameOf(a)))));
}
function tiesOf(move) {
    const { name, ecosystem } = move.places[0];
    const parent = parentOf(move);
    const scope = ecosystem === 'npm' ? /^@[^/]+\//.exec(name)?.[0] : undefined;
    return [...(parent === null ? [] : [parent]), ...(scope === undefined ? [] : [`scope ${scope}`])];
}
function nameOf({ places }) {
    return (0,identity/* packageKey */.MO)(places[0].ecosystem, places[0].name);
}
function parentOf({ places }) {
    const { ecosystem, through } = places[0];
    return through[0] === undefined ? null : (0,identity/* packageKey */.MO)(ecosystem, through[0]);
}
/** `sharp`, or `sharp and 20 more`. */
function namesIn({ lead, members }) {
    const { name } = lead.places[0];
    return members.length === 0 ? name : `${name} and ${members.length} more`;
}
/** `, a direct dependency`, `, which miniflare brings in`: what holds for all of them. */
function familyStanding({ lead, members }) {
    const place = lead.places[0];
    if (members.length === 0)
        return standing(place);
    const root = lead.direct === true ? place.name : place.through.at(-1);
    const isShared = members.every(({ places }) => places[0].through.at(-1) === root);
    if (lead.direct === true)
        return `, a direct dependency with ${isShared ? 'what it brings in' : 'what moves in step with it'}`;
    return isShared && root !== undefined ? `, which ${root} brings in` : ', transitive dependencies';
}
function familyDraft({ lead, members }, message) {
    const draft = draftOf(lead, { message });
    if (members.length === 0)
        return draft;
    const related = members.slice(0, 20).map(({ places, pair }) => ({
        path: places[0].path,
        span: places[0].span,
        message: `${places[0].name} ${pair.from} \u2192 ${pair.to} too`,
    }));
    const packages = [lead, ...members].map(({ places }) => places[0].name);
    return {
        ...draft,
        related: [...(draft.related ?? []), ...related],
        details: { ...draft.details, packages },
    };
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/major-downgrade.js



const majorDowngrade = (0,rule/* defineRule */.K)({
    id: 'major-downgrade',
    action: 'lockfile-majors',
    judges: 'change',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'a package, image or action that the change moves down across a breaking version',
        what: 'Fires when the breaking number falls, by the rules of `major-upgrade`. The two revisions compared are the change and its merge base, so a branch that is merely behind is no downgrade.',
        why: 'Nobody asks for an older major: it comes from a lockfile that was resolved again by another tool or merged wrongly, and takes fixes and security patches away.',
        fix: 'Lock again from the base branch\u2019s lockfile and apply the change on top. If the older major is wanted, say so in the manifest.',
        bad: '"node_modules/esbuild": { "version": "0.19.12" }   (was 0.25.0)',
        good: '"node_modules/esbuild": { "version": "0.25.0" }',
        language: 'json',
    },
    *check(change) {
        const falling = breakingMoves(change).filter(({ direction }) => direction === 'down');
        for (const family of familiesOf(falling)) {
            const { pair } = family.lead;
            const falls = family.members.length > 0 ? 'fall' : 'falls';
            const message = [
                `${namesIn(family)} ${falls} ${pair.from} \u2192 ${pair.to} (${breakWords(pair)})${familyStanding(family)}, and with it the fixes made since.`,
                `Keep ${pair.from}, or bound the requirement to say that the older one is wanted.`,
            ].join(' ');
            yield familyDraft(family, message);
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/major-upgrade.js



const majorUpgrade = (0,rule/* defineRule */.K)({
    id: 'major-upgrade',
    action: 'lockfile-majors',
    judges: 'change',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'a package, image or action that the change moves up across a breaking version',
        what: [
            'Fires when the number that its ecosystem calls breaking rises: the first one, below 1.0 the second',
            '(npm, Cargo and Composer: below 0.1 the third), a Python epoch, the `/vN` of a Go module. Go itself keeps v0',
            'and v1 on one path, so only the first number counts there. Versions that are dates (`2023.7.22`) say nothing',
            'about compatibility: a new year is listed, not reported. Several versions of one package in one lockfile are',
            'paired, so that only what really moves is told, once per package for all lockfiles; transitive packages that take',
            'one step together (a package and its platform binaries) are told in one finding. Direct dependencies are',
            'warnings, transitive ones notices. Exact pins of manifests without a lockfile, image tags and action tags',
            'are read like lockfiles.',
        ].join(' '),
        why: [
            'A major version is where its authors allow themselves to break you, and lockfiles are folded away in review:',
            'a security fix of one package can bring another major of a second one that nobody sees.',
        ].join(' '),
        fix: 'Read the release notes that the finding links to, and merge the major in a change of its own. To stay, bound the requirement below it and lock again.',
        bad: '"node_modules/express": { "version": "5.0.0" }   (was 4.18.2)',
        good: '"node_modules/express": { "version": "4.21.0" }   (was 4.18.2)',
        language: 'json',
    },
    *check(change) {
        for (const family of familiesOf(breakingMoves(change).filter(({ direction }) => direction === 'up'))) {
            const draft = familyDraft(family, major_upgrade_messageOf(family));
            yield family.lead.direct === false ? { ...draft, severity: 'notice' } : draft;
        }
    },
});
function major_upgrade_messageOf(family) {
    const { pair } = family.lead;
    const links = linksOf(family.lead);
    const link = links.find(({ kind }) => kind === 'comparison') ?? links[0];
    const where = link === undefined ? 'Read its release notes' : `Read what changed (${link.url})`;
    return [
        `${namesIn(family)} ${pair.from} \u2192 ${pair.to} (${breakWords(pair)})${familyStanding(family)}: what worked before may not.`,
        `${where} before merging, or keep ${family.members.length > 0 ? 'them' : 'it'} below ${pair.to}.`,
    ].join(' ');
}

// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __webpack_require__(8394);
;// CONCATENATED MODULE: ./build/versions/resolve.js


/**
 * What an installer takes: of the releases of that day that are no pre-release, not withdrawn, and admit the
 * runtime and the requirement, the one the index prefers, else the newest. Null when there is none.
 */
function newestRelease(request) {
    const { compare, isPrerelease } = (0,build_versions/* schemeFor */.XJ)(request.ecosystem, request.name);
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
    if (yanked || !(0,build_versions/* schemeFor */.XJ)(ecosystem, name).isValid(version))
        return false;
    return uploaded === null || uploaded.slice(0, 10) <= date;
}
/** A requirement that cannot be read shuts nothing out: installers ignore those too. */
function admits({ requires }, { product, runtime }) {
    if (requires === null)
        return true;
    return (0,build_versions/* schemeForRuntime */.R3)(product)?.satisfies(runtime, requires) !== false;
}
function fulfils(version, { ecosystem, name, requirement }) {
    if (requirement === null || requirement.trim() === '')
        return true;
    return (0,build_versions/* schemeFor */.XJ)(ecosystem, name).satisfies(version, requirement) !== false;
}
/** Numbers a runtime must say at least, for one line of it to be meant: Python 3.6, Node 18. */
const linePlaces = { nodejs: 1, python: 2, ruby: 2, php: 2, rust: 2 };
/**
 * `3.6` \u2192 `3.6.9999`: a line stands for its newest patch. Null when the version is no number, or names no line.
 */
function fullRuntime(product, version) {
    const places = linePlaces[product];
    const numbers = /^v?(\d+(?:\.\d+){0,2})$/.exec(version)?.[1]?.split('.');
    if (places === undefined || numbers === undefined || numbers.length < places)
        return null;
    while (numbers.length < 3)
        numbers.push('9999');
    return numbers.join('.');
}
/** The lowest line that a version or a range lets run: `>=18.12 <23` \u2192 `18`, `^3.8` \u2192 `3.8`. Null when it names none. */
function lowestLine(product, range) {
    const places = linePlaces[product];
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
    const { compare } = semver/* looseSemver */.N2;
    return lines.sort(compare)[0] ?? null;
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/moved-runtimes.js

/** Runtimes whose line moves, with the place in the head. A place is a file, a job or stage in it, and a kind of place. */
function movedRuntimes(base, head) {
    const before = moved_runtimes_grouped(base.all('runtime'));
    const moved = [];
    for (const [key, now] of moved_runtimes_grouped(head.all('runtime'))) {
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
function moved_runtimes_grouped(uses) {
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
    return (constraint === 'exact' || constraint === 'floating') && fullRuntime(product, version) !== null;
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
    return labels[product] ?? product;
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/raised-engine.js







const raisedEngine = (0,rule/* defineRule */.K)({
    id: 'raised-engine',
    action: 'lockfile-majors',
    judges: 'change',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'a new version whose `engines`, `requires-python` or `rust-version` shuts out a runtime that the repository names',
        what: 'Fires when a lockfile says what runtime the new version of a package asks for, a runtime that the repository names (version file, image, setup action, `engines`) does not meet it, and the version before did. A line like `18` stands for its newest patch. Of a range (`>=18`) the lowest line counts. Runtimes of other folders are left out. What a direct dependency brings in is told with it.',
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
        for (const { upgrade, before, after } of lockedSteps(change)) {
            const found = shutOut(before, after, runtimes);
            if (found === null)
                continue;
            // What a direct dependency brings in goes with it: one finding for all of them.
            const root = found.place.through?.at(-1) ?? upgrade.name;
            const key = `${upgrade.path}\0${root}\0${found.runtime.product}`;
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
            if (!told.has(key))
                yield raised_engine_draftOf(first, group);
            told.add(key);
        }
    },
});
function raised_engine_draftOf({ place, runtime, asked, upgrade }, group) {
    const others = group.filter((one) => one.place !== place);
    const more = others.length === 0 ? '' : ` and so does what comes with it (${others.length} more)`;
    const label = runtimeLabel(runtime.product);
    return {
        path: place.path,
        span: place.span,
        message: `${place.name} ${place.version}${aside(upgrade)} asks for ${label} ${asked}${more}, and ${runtime.path} names ${runtime.version}: it may fail to install or to run there. Move the runtime first, or stay at ${versionBefore(upgrade, place.version)}.`,
        subject: subjectOf(upgrade, place.version),
        related: [
            { path: runtime.path, span: runtime.span, message: `${label} ${runtime.version} is named here` },
            ...others.slice(0, 20).map((one) => ({
                path: one.place.path,
                span: one.place.span,
                message: `${one.place.name} ${one.place.version} asks for ${label} ${one.asked}`,
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
    return role === 'runtime' && version !== null && lowestLine(product, version) !== null;
}
function shutOut(before, after, runtimes) {
    for (const place of after) {
        if (isForOnePlatform(place.name))
            continue;
        for (const [product, asked] of Object.entries(place.engines ?? {})) {
            const runtime = runtimes.find((use) => use.product === product && serves(use, place.path) && !raised_engine_admits(use, asked));
            if (runtime === undefined)
                continue;
            const wasAdmitted = before.every((old) => raised_engine_admits(runtime, old.engines?.[product] ?? '*'));
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
function raised_engine_admits({ product, version }, asked) {
    const full = fullRuntime(product, lowestLine(product, version ?? '') ?? '');
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

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/unpinned-under.js


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
    const ecosystem = ecosystems[runtime.product];
    if (ecosystem === undefined)
        return [];
    const found = new Map();
    const add = (one) => {
        const key = (0,identity/* packageKey */.MO)(one.ecosystem, one.name);
        if (!found.has(key))
            found.set(key, one);
    };
    for (const { path, runs } of reached(runtime, facts)) {
        for (const install of facts.in(path, 'install')) {
            if (install.ecosystem === ecosystem && isUnpinned(install) && runs(install.command.script.unit)) {
                const { name, requirement } = install;
                add({ ecosystem, name, requirement, place: install });
            }
        }
        for (const install of facts.in(path, 'manifest-install')) {
            if (install.ecosystem !== ecosystem || install.locked === true || !runs(install.command.script.unit))
                continue;
            for (const requirement of requirementsOf(install, facts)) {
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
    const name = (0,workspace/* baseName */.Fl)(path);
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
    const directory = install.directory ?? (isImage ? (0,workspace/* folderOf */.yS)(install.path) : null);
    const paths = install.files.length === 0 && isImage ? copiedFiles(install, facts) : [...install.files];
    if (paths.length === 0 && directory !== null && !isLocked(directory, ecosystem, facts)) {
        for (const path of facts.paths())
            if ((0,workspace/* folderOf */.yS)(path) === directory)
                paths.push(path);
    }
    return paths
        .flatMap((path) => facts.in(path, 'requirement'))
        .filter((asked) => asked.ecosystem === ecosystem && !asked.exact && asked.origin.type === 'index');
}
/** `-r requirements.txt`, `-r /app/requirements.txt`: the file of that name beside the Dockerfile. */
function copiedFiles({ command, path }, facts) {
    const folder = (0,workspace/* folderOf */.yS)(path);
    return command.arguments.flatMap(({ value }) => {
        if (value === null || !value.endsWith('.txt'))
            return [];
        const named = [(0,workspace/* joinPath */.uJ)(folder, value), (0,workspace/* joinPath */.uJ)(folder, (0,workspace/* baseName */.Fl)(value))];
        return named.find((candidate) => candidate !== null && facts.files.has(candidate)) ?? [];
    });
}
function isLocked(directory, ecosystem, facts) {
    return facts
        .all('lockfile')
        .some((lock) => lock.ecosystem === ecosystem && (0,workspace/* folderOf */.yS)(lock.path) === directory);
}

;// CONCATENATED MODULE: ./build/rules/lockfile-majors/runtime-drift.js







const runtimeDrift = (0,rule/* defineRule */.K)({
    id: 'runtime-drift',
    action: 'lockfile-majors',
    judges: 'change',
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
    *wants(change) {
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
                const message = `What ${runtimeLabel(moved.product)} ${moved.to} makes of ${name} was not checked: its index gave no answer.`;
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
    for (const moved of movedRuntimes(base, head)) {
        for (const unpinned of unpinnedUnder(moved.place, whole))
            yield { moved, unpinned };
    }
}
function judge(moved, unpinned, request) {
    const [old, now] = [fullRuntime(moved.product, moved.from), fullRuntime(moved.product, moved.to)];
    if (old === null || now === null)
        return null;
    const from = newestRelease({ ...request, runtime: old })?.version;
    const release = newestRelease({ ...request, runtime: now });
    const to = release?.version;
    const { ecosystem, name, place } = unpinned;
    if (from === undefined || to === undefined || !(0,build_versions/* schemeFor */.XJ)(ecosystem, name).breaking(from, to))
        return null;
    const label = runtimeLabel(moved.product);
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




const secondMajor = (0,rule/* defineRule */.K)({
    id: 'second-major',
    action: 'lockfile-majors',
    judges: 'change',
    severity: { audit: 'notice', diff: 'notice' },
    docs: {
        summary: 'a further major line of a package that appears beside the one that was there',
        what: 'Fires when a lockfile that had a package in one major line now has it in another line as well. A line that moved up is a `major-upgrade`, and a second version within one line is nothing. Platform binaries of one package are told in one finding.',
        why: 'Two majors of one package are two copies of its state: type checks between them fail, singletons double, and the bundle grows. Which of the two runs depends on who asks.',
        fix: 'Move what asks for the old line, or hold back what brought the new one, until one line is left.',
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
/** Fewer are told by name each. */
const second_major_fewest = 4;
/** Platform binaries of one package: one version beside the same others, one parent or scope. */
function second_major_familiesOf(lines) {
    const families = new Map();
    for (const line of lines) {
        const { place, others } = line;
        const kin = /^@[^/]+\//.exec(place.name)?.[0] ?? place.through?.[0] ?? place.name;
        const key = [place.path, place.ecosystem, kin, place.version, ...others].join('\0');
        const family = families.get(key);
        if (family)
            family.push(line);
        else
            families.set(key, [line]);
    }
    return [...families.values()].flatMap((family) => family.length < second_major_fewest ? family.map((line) => [line]) : [family]);
}
function second_major_draftOf(family) {
    const [{ upgrade, place, others }, ...rest] = family;
    const told = { ecosystem: upgrade.ecosystem, direct: place.direct, through: place.through ?? [] };
    const is = rest.length === 0
        ? `${upgrade.name} ${place.version}${aside(told)} comes beside ${others.join(', ')}: two majors of it are now installed, each with its own state.`
        : `${upgrade.name} and ${rest.length} more ${place.version}${aside(told)} come beside ${others.join(', ')}: two majors of them are now installed, each with its own state.`;
    return {
        path: place.path,
        span: place.span,
        message: `${is} Move all of ${rest.length === 0 ? 'its' : 'their'} users to one line, or hold back what brings the second.`,
        subject: subjectOf(upgrade, place.version),
        related: rest.slice(0, 20).map((line) => ({
            path: line.place.path,
            span: line.place.span,
            message: `${line.place.name} ${line.place.version} too`,
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
function mayAddLine({ beside }) {
    return beside !== undefined && beside.length > 0;
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

// EXTERNAL MODULE: ./build/rules/unpinned-dependencies/manifest-lock.js
var manifest_lock = __webpack_require__(4385);
;// CONCATENATED MODULE: ./build/rules/lockfile-majors/unsynced-lockfile.js






const unsyncedLockfile = (0,rule/* defineRule */.K)({
    id: 'unsynced-lockfile',
    action: 'lockfile-majors',
    judges: 'change',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'a manifest and its lockfile that the change leaves out of step',
        what: 'Fires when after the change a lockfile does not hold what its manifest asks for, and before it did: a package is missing, its locked version is outside the range, or the lockfile remembers another range. One finding for each manifest. Ranges that cannot be judged, peer dependencies, packages for other platforms and lockfiles that were not read are left out.',
        why: 'An install that holds to the lockfile then fails, and one that does not resolves something nobody has reviewed. Bots and merges that touch only one of the two files leave this behind.',
        fix: 'Lock again (`npm install`, `poetry lock`, `bundle lock`, `cargo update -p \u2026`) and commit the lockfile with the manifest.',
        bad: 'package.json:       "express": "^5.0.0"\npackage-lock.json:  "node_modules/express": { "version": "4.18.2" }',
        good: 'package.json:       "express": "^5.0.0"\npackage-lock.json:  "node_modules/express": { "version": "5.0.1" }',
        language: 'text',
    },
    *check({ base, head }) {
        const problems = problemsOf(head);
        if (problems.length === 0)
            return;
        const old = new Set(problemsOf(base).map(unsynced_lockfile_keyOf));
        const was = remembered(base);
        const byManifest = new Map();
        for (const problem of problems) {
            if (old.has(unsynced_lockfile_keyOf(problem)))
                continue;
            // A lockfile that writes ranges in its own way differs from every manifest, before the change too.
            if (problem.type === 'remembers' && was.get(placeOf(problem.asked)) !== true)
                continue;
            const list = byManifest.get(problem.asked.path);
            if (list)
                list.push(problem);
            else
                byManifest.set(problem.asked.path, [problem]);
        }
        for (const list of byManifest.values())
            yield unsynced_lockfile_draftOf(list);
    },
});
function placeOf({ path, ecosystem, name, scope }) {
    return `${path}\0${(0,identity/* packageKey */.MO)(ecosystem, name)}\0${scope}`;
}
function unsynced_lockfile_keyOf({ type, asked }) {
    return `${type}\0${placeOf(asked)}\0${asked.requirement ?? ''}`;
}
function problemsOf(facts) {
    const problems = [];
    const members = new Set(facts
        .all('manifest')
        .flatMap(({ ecosystem, name }) => (name === null ? [] : [(0,identity/* packageKey */.MO)(ecosystem, name)])));
    for (const { asked, lockfile, versions, remembers } of pairsOf(facts)) {
        const requirement = asked.requirement ?? '';
        const add = (type, has) => problems.push({ type, asked, lockfile: lockfile.path, has });
        // A folder of the workspace: linked, whatever else has its name.
        if (members.has((0,identity/* packageKey */.MO)(asked.ecosystem, asked.name)))
            continue;
        if (versions.length === 0) {
            // Links are remembered and have no version.
            if (remembers === undefined && mustBeLocked(asked, lockfile))
                add('missing', '');
            continue;
        }
        const { satisfies } = (0,build_versions/* schemeFor */.XJ)(asked.ecosystem, asked.name);
        if (versions.every((version) => satisfies(version, requirement) === false))
            add('unsatisfied', versions.join(', '));
        else if (remembers !== undefined && !isSameRange(remembers, requirement))
            add('remembers', remembers);
    }
    return problems;
}
/** Requirements whose range the lockfile remembers word for word. */
function remembered(facts) {
    const same = new Map();
    for (const { asked, remembers } of pairsOf(facts)) {
        if (remembers !== undefined)
            same.set(placeOf(asked), isSameRange(remembers, asked.requirement ?? ''));
    }
    return same;
}
function isSameRange(a, b) {
    return plainRange(a) === plainRange(b);
}
/** Bundler sorts `~> 5.6, = 5.6.0` its own way, and writes the sign that a Gemfile leaves out. */
function plainRange(range) {
    const clauses = range.split(',').map((clause) => clause.replace(/\s+/g, '').replace(/^=(?=\d)/, ''));
    return clauses.sort().join(',');
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
        const memory = memoryOf(manifest, lockfile);
        const overridden = overridesOf(lockfile, facts);
        for (const asked of facts.in(manifest.path, 'requirement')) {
            if (asked.ecosystem !== manifest.ecosystem || !unsynced_lockfile_isJudged(asked))
                continue;
            const versions = locked.get((0,identity/* packageKey */.MO)(asked.ecosystem, asked.name)) ?? [];
            yield {
                asked,
                lockfile,
                versions,
                remembers: overridden.has(asked.name) ? undefined : memory?.[asked.name],
            };
        }
    }
}
/** `condition:\u2026` and others that plug-ins of yarn bring. */
const unknownProtocol = /^(?!npm:|catalog:)[a-z][a-z+-]*:/;
function unsynced_lockfile_isJudged({ requirement, origin, scope, ecosystem, name }) {
    // `php` and `ext-json` are no packages, and Bundler stands in its lockfile as what made it.
    if (ecosystem === 'composer' && !name.includes('/'))
        return false;
    if (ecosystem === 'gem' && name === 'bundler')
        return false;
    return (requirement !== null &&
        !unknownProtocol.test(requirement) &&
        scope !== 'peer' &&
        scope !== 'override' &&
        scope !== 'build' &&
        (origin.type === 'index' || origin.type === 'registry'));
}
function memoryOf(manifest, { path, requirements, members }) {
    const [own, above] = [(0,workspace/* folderOf */.yS)(manifest.path), (0,workspace/* folderOf */.yS)(path)];
    if (own === above)
        return requirements;
    const member = above === '' ? own : own.slice(above.length + 1);
    return members !== undefined && Object.hasOwn(members, member) ? members[member] : undefined;
}
/** A workspace has one lockfile for many manifests. */
const overrides = new WeakMap();
/** pnpm remembers the range of an override in place of the manifest's. */
function overridesOf(lockfile, facts) {
    const known = overrides.get(lockfile);
    if (known)
        return known;
    const text = lockfile.format === 'pnpm' ? (facts.texts.get(lockfile.path) ?? '') : '';
    const names = overriddenIn(text);
    overrides.set(lockfile, names);
    return names;
}
function overriddenIn(text) {
    const names = new Set();
    const start = text.search(/^overrides:\r?$/m);
    if (start === -1)
        return names;
    for (const line of text
        .slice(start, start + 100_000)
        .split(/\r?\n/)
        .slice(1)) {
        const name = /^ +'?(?:[^\s'>]+>)?(@?[^\s'@:>]+)(?:@[^':]*)?'?:/.exec(line)?.[1];
        if (name === undefined)
            break;
        names.add(name);
    }
    return names;
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
function unsynced_lockfile_draftOf(problems) {
    const [{ asked, lockfile, type, has }, ...others] = problems;
    const { path, span, name, ecosystem, requirement } = asked;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    const state = { missing: 'does not have it', unsatisfied: `has ${has}`, remembers: `was made for ${has}` }[type];
    return {
        path,
        span,
        message: `${path} asks for ${name} ${requirement}, and ${lockfile} ${state}${more}: an install that holds to the lockfile fails, any other takes what nobody reviewed. Lock again and commit both.`,
        subject: { kind: 'package', ecosystem, name, version: null, purl: (0,purl/* purl */.E)(ecosystem, name) },
        related: others.slice(0, 20).map((other) => ({
            path: other.asked.path,
            span: other.asked.span,
            message: `${other.asked.name} ${other.asked.requirement}: ${other.type === 'missing' ? 'not locked' : other.has}`,
        })),
        details: { lockfile, requirement, locked: has, packages: problems.map((problem) => problem.asked.name) },
        key: lockfile,
    };
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/image-tags.js
/** Releases of Debian and Ubuntu by name: a version of those systems, and of nothing else. */
const codenames = new Set(`jessie stretch buster bullseye bookworm trixie forky duke trusty xenial bionic focal groovy hirsute impish jammy
  kinetic lunar mantic noble oracular plucky questing resolute`.split(/\s+/));
/** Node.js names its lines too: https://github.com/nodejs/Release/blob/main/CODENAMES.md */
const nodeCodenames = new Set('argon boron carbon dubnium erbium fermium gallium hydrogen iron jod krypton'.split(' '));
/** A system that another image is built on, with its version: `alpine3.19` says nothing of nginx. */
const system = /^(?:alpine|debian|ubuntu|ubi|centos|fedora|rhel|rocky|al|bionic|focal|jammy)\d[\d.]*$/;
const architecture = /^(?:amd64|arm64(?:v8)?|arm(?:v[5-8]|32v[5-7]|hf|el)?|x86|x64|i?386|x86_64|ppc64le|s390x|win(?:32|64))$/;
/** Words that promise change. `jdk17` beside one of them is a variant, not the version. */
const movingWords = new Set(`latest lts stable edge nightly main master dev devel develop development rolling canary next unstable testing
  sid oldstable snapshot current mainline trunk head staging production prod preview experimental labs`.split(/\s+/));
const systemImages = new Set([
    'library/debian',
    'library/ubuntu',
    'library/buildpack-deps',
    'library/neurodebian',
]);
/**
 * `3.6-buster`, `v2`, `ltsc2022`, `20240101`, `sha-1a2b3c4` and `debian:bookworm` name a version; `slim`,
 * `stable-alpine`, `nginx:alpine3.19`, `python:bookworm` do not.
 */
function tagKind(reference) {
    const { tag, registry, repository } = reference;
    if (tag === null)
        return 'none';
    if (tag === 'latest')
        return 'latest';
    // Distroless has no version tags: what there is of one stands in the name, `static-debian12:nonroot`.
    if (registry === 'gcr.io' && /^distroless\/.*-debian\d+$/.test(repository))
        return 'version';
    const words = tag
        .toLowerCase()
        .split(/[-_+]/)
        .filter((word) => word !== '' && !architecture.test(word));
    const official = registry === 'docker.io' && repository.startsWith('library/');
    const isSystem = systemImages.has(repository);
    if (words.some((word) => /^v?\d/.test(word) || isCommit(word)))
        return 'version';
    if (words.some((word) => movingWords.has(word)))
        return 'moving';
    if (repository === 'library/node' && words.some((word) => nodeCodenames.has(word)))
        return 'version';
    for (const word of words) {
        const ofSystem = codenames.has(word) || system.test(word);
        // Of an image that nobody here knows the system's release may well be all the version it has.
        if (ofSystem ? isSystem || !official : /\d/.test(word))
            return 'version';
    }
    return 'moving';
}
/** Some of a commit id: hex with letters and digits both. */
function isCommit(word) {
    return /^g?[0-9a-f]{7,64}$/.test(word) && /\d/.test(word);
}

// EXTERNAL MODULE: ./build/model/aside.js
var model_aside = __webpack_require__(6810);
;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/official-images.js
/** Docker Hub's official images (https://github.com/docker-library/official-images), those of the past too. */
const officialImages = new Set(`adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash
  bonita buildpack-deps busybox caddy cassandra centos chronograf cirros clearlinux clefos clickhouse clojure
  composer consul convertigo couchbase couchdb crate cratedb crux dart debian docker drupal eclipse-mosquitto
  eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway fedora flink fluentd fsharp
  friendica gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-seattle hello-world
  hitch hola-mundo hylang ibmjava influxdb iojs irssi java jenkins jetty jobber joomla jruby julia kaazing-gateway
  kapacitor kibana kong krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached
  mongo mongo-express monica mono mysql nats nats-streaming neo4j neurodebian nextcloud nginx node notary nuxeo
  odoo open-liberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin
  piwik plone postfixadmin postgres projectsend pypy python r-base rabbitmq rakudo-star rapidoid redis redmine
  registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa sentry silverpeas sl solr
  sonarqube sourcemage spark spiped storm swarm swift swipl teamspeak telegraf thrift tomcat tomee traefik
  ubuntu ubuntu-debootstrap unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper`.split(/\s+/));

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/judged-images.js




/**
 * The images that can be something else tomorrow. Left out: those with a digest, those that cannot be known,
 * those that this repository builds, and names that no registry has: stages, build contexts, local images.
 */
function* judgedImages(facts) {
    const built = builtImages(facts);
    for (const use of facts.all('image')) {
        const { reference } = use;
        if (reference === null || reference.digest !== null || use.builtHere === true)
            continue;
        if (isLocal(reference) || isBuilt(use.path, reference, built))
            continue;
        yield { use, reference, aside: (0,model_aside/* isAside */.Z)(use.path), default: use.text.includes('$') };
    }
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
    return registry === 'docker.io' && official !== undefined && !officialImages.has(official);
}
function isBuilt(path, reference, built) {
    if (built.names.has((0,image_reference/* imageName */.tO)(reference)))
        return true;
    if (reference.registry === 'docker.io' && reference.repository.startsWith('library/'))
        return false;
    const last = reference.repository.slice(reference.repository.lastIndexOf('/') + 1);
    if (built.lastParts.has(last))
        return true;
    const folder = (0,workspace/* folderOf */.yS)(path);
    return (built.folders.get(last) ?? []).some((other) => other !== folder);
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
/** What to write: `python:3.9-slim@sha256:<digest>`, or where Concourse wants the digest. */
function pinnedForm({ use, reference }, tag) {
    if (use.separate)
        return `\`tag: "${tag}"\` and, beside \`source\`, \`version: { digest: "sha256:<digest>" }\``;
    return `\`${(0,image_reference/* imageName */.tO)(reference)}:${tag}@sha256:<digest>\``;
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/floating-image.js




const floatingImage = (0,rule/* defineRule */.K)({
    id: 'floating-image',
    action: 'unpinned-dependencies',
    judges: 'state',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'an image with no tag, `latest`, or a tag that names no version',
        what: [
            'Fires on a container image without a tag, with `latest`, or with a tag that names no version of it: `slim`,',
            '`stable`, `edge`, `main`, and `nginx:alpine3.19`, whose number is that of the system beneath.',
            'Release names of a system (`debian:bookworm`) are versions. A digest makes any of them right.',
            'It is a notice in examples, tests and documentation, and where the image is the default of a variable.',
            'Left alone are stages, `scratch`, images that this repository builds, local names, and what cannot be known.',
        ].join(' '),
        why: 'The next build or start takes whatever was pushed last, a new major version among it, and no commit says so.',
        fix: 'Name a version, and its digest so that it stays what it is: `name:version@sha256:<digest>`.',
        bad: 'FROM python:slim',
        good: 'FROM python:3.13.1-slim@sha256:<digest>',
        language: 'dockerfile',
    },
    *check(facts) {
        for (const image of judgedImages(facts)) {
            const kind = tagKind(image.reference);
            if (kind === 'version')
                continue;
            const draft = imageDraft(image, floating_image_messageOf(image, kind));
            yield image.aside || image.default ? { ...draft, severity: 'notice' } : draft;
        }
    },
});
function floating_image_messageOf(image, kind) {
    const { reference } = image;
    const named = (0,image_reference/* imageText */.f1)(reference);
    const wrong = {
        none: `${(0,image_reference/* imageName */.tO)(reference)} has no tag, so it is whatever \`latest\` is on the day`,
        latest: `${named} is whatever was pushed last`,
        moving: `The tag of ${named} names no version, so it moves with every release`,
    };
    const form = pinnedForm(image, tagToWrite(reference, kind));
    const only = image.default ? ' (unless the build is given another)' : '';
    return `${wrong[kind]}${only}: two runs of one commit can differ, by a major version too. Write ${form}.`;
}
/** Registries without version tags: only the digest tells one build from another. */
const withoutVersions = /^(?:gcr\.io\/distroless|cgr\.dev\/chainguard)\//;
/** A version, and of the tag what goes beside one: `-slim`, `-alpine`. */
function tagToWrite({ registry, repository, tag }, kind) {
    if (withoutVersions.test(`${registry}/${repository}`))
        return tag ?? 'latest';
    const variant = /^(?:slim|alpine|fpm|jdk|jre|cli|apache|management)(?:-(?:slim|alpine|fpm))?$/;
    return kind === 'moving' && tag !== null && variant.test(tag) ? `<version>-${tag}` : '<version>';
}

// EXTERNAL MODULE: ./build/rules/unpinned-dependencies/mismatched-pin-comment.js
var mismatched_pin_comment = __webpack_require__(9583);
;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/missing-lockfile.js



const missingLockfile = (0,rule/* defineRule */.K)({
    id: 'missing-lockfile',
    action: 'unpinned-dependencies',
    severity: { audit: 'warning', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'an application manifest without a lockfile',
        what: 'A manifest of an application (it is private, names no entry points for others, or a Dockerfile or Procfile stands beside it) whose ecosystem has lockfiles, when none is committed beside it or at the root of the workspace it belongs to. It is told once per manifest. Libraries are left alone, whose ranges are right, and so are examples, tests, documentation and templates, manifests that ask for nothing, and those of which nobody can say what they are.',
        why: 'Without a lockfile every install resolves the ranges anew, those of the dependencies too: the build of today and the build of tomorrow are different programs, and a bad release arrives without a commit.',
        fix: 'Let the package manager write its lockfile, commit it, and install from it (`npm ci`, `poetry install`, `bundle install` with `frozen`).',
        bad: 'package.json          # "private": true, "express": "^4.19.0"\nserver.js',
        good: 'package.json\npackage-lock.json     # express 4.21.2, with hashes\nserver.js',
        language: 'text',
    },
    *check(facts) {
        for (const [manifest, asked] of unlocked(facts)) {
            const wanted = manifest.lockfiles[0] ?? '';
            const name = (0,workspace/* baseName */.Fl)(manifest.path);
            const count = asked === 1 ? 'one package' : `${asked} packages`;
            yield {
                path: manifest.path,
                span: manifest.span,
                message: `${name} asks for ${count} and no lockfile is committed, so every install may bring other versions, of their dependencies too. Run \`${commands[wanted] ?? 'the package manager'}\` and commit ${wanted}.`,
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
        if (!formats.has(manifest.format) || (0,manifest_lock/* isAside */.Zl)(manifest.path) || !isApplication(manifest, facts))
            continue;
        const asked = facts.in(manifest.path, 'requirement').filter(isResolved).length;
        if (asked === 0 || (0,manifest_lock/* lockfileOf */.dA)(manifest, facts) !== null)
            continue;
        if (manifest.ecosystem === 'pypi' && isFrozenBeside(manifest, facts))
            continue;
        const speaker = (0,manifest_lock/* rootsOf */.RD)(manifest, facts).at(-1) ?? manifest;
        found.set(speaker, (found.get(speaker) ?? 0) + asked);
    }
    return found;
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
    if (manifest.ecosystem === 'gem' && hasGemspec(folder, facts))
        return false;
    if (manifest.role === 'application' || (0,manifest_lock/* isDeployed */.Nj)(folder, facts))
        return true;
    const at = folder === '' ? '' : `${folder}/`;
    return (manifest.format === 'cargo-toml' &&
        facts.files.has(`${at}src/main.rs`) &&
        !facts.files.has(`${at}src/lib.rs`));
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




const undigestedImage = (0,rule/* defineRule */.K)({
    id: 'undigested-image',
    action: 'unpinned-dependencies',
    judges: 'state',
    severity: { audit: 'notice', diff: 'notice' },
    docs: {
        summary: 'a versioned image tag without a digest',
        what: [
            'Fires on a container image whose tag names a version and that has no digest. A tag without a version is told by',
            '`floating-image` instead, never by both. Left alone are stages, `scratch`, images that this repository builds,',
            'local names, what cannot be known, and examples, tests and documentation.',
        ].join(' '),
        why: 'A tag can be pushed again: `3.13` is by intent, and `3.13.1` is rebuilt on new base images, or replaced by whoever takes over the account.',
        fix: 'Add the digest of the image index (not of one platform) behind the tag, and let a bot move both together.',
        bad: 'FROM python:3.13.1-slim',
        good: 'FROM python:3.13.1-slim@sha256:<digest>',
        language: 'dockerfile',
    },
    *check(facts) {
        for (const image of judgedImages(facts)) {
            if (image.aside || tagKind(image.reference) !== 'version')
                continue;
            const named = (0,image_reference/* imageText */.f1)(image.reference);
            const form = pinnedForm(image, image.reference.tag);
            const message = `${named} has no digest, so the tag can be pushed again with other content. Write ${form}, with the digest of the image index.`;
            yield imageDraft(image, message);
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/edit-places.js
/**
 * Whether these words stand in the file at this place. Those that a make variable or a template puts in do
 * not: an edit there would overwrite `$(INSTALL)` with a piece of its value.
 */
function standsThere(facts, path, span, words) {
    return facts.texts.get(path)?.slice(span.start, span.end) === words;
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/given-back.js
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
function isGivenBack(command, facts) {
    const { arguments: words, script, path } = command;
    const writes = writers[command.name ?? ''];
    if (writes === undefined || !words.some(({ pattern }) => writes.test(pattern)))
        return false;
    if (words.some(({ pattern }) => /^(?:-g|--global)$/.test(pattern)))
        return false;
    const { job } = script.unit;
    return (facts
        .in(path, 'command')
        .some((other) => other.name === 'git' &&
        other.arguments.some(({ pattern }) => pattern === 'commit') &&
        other.span.start > command.span.start &&
        (other.script === script || (job !== undefined && other.script.unit.job === job))) ||
        (job !== undefined &&
            facts
                .in(path, 'action')
                .some(({ target, span }) => target.type === 'repository' &&
                /^(?:create-pull-request|git-auto-commit-action|add-and-commit)$/.test(target.repository) &&
                span.start > command.span.start)));
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/unlocked-install.js





const unlockedInstall = (0,rule/* defineRule */.K)({
    id: 'unlocked-install',
    action: 'unpinned-dependencies',
    judges: 'state',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'an install that does not hold to the committed lockfile',
        what: [
            'Fires where a lockfile is committed and the command may leave it: `npm install` instead of `npm ci`, yarn, pnpm and bun without frozen or immutable,',
            '`bundle install` without frozen, `poetry update`, `pdm install`, `pipenv install` without `--deploy`, `uv sync` without `--locked`, `composer update`,',
            '`dotnet restore` without locked mode, `pip install -r requirements.in` beside a compiled file, and `cargo install` without `--locked`, which ignores the lockfile that the program was released with.',
            'Silent without a lockfile, where nothing could be held to, where the tool freezes by itself (pnpm and Yarn 2+ in a CI service), and on an update that the same job commits.',
            'A notice in scripts, make targets, package scripts and dev containers, where people change what is locked.',
        ].join(' '),
        why: 'A lockfile that the build does not hold to protects nothing: when it and the manifest disagree, the build resolves anew and ships versions that nobody reviewed.',
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
    if (!/^(?:install|i)$/.test(verb ?? 'install') && isGivenBack(command, facts))
        return null;
    const casual = (0,manifest_lock/* isAside */.Zl)(path) ||
        command.script.unit.runner === 'devcontainer' ||
        command.script.unit.test === true ||
        /^(?:file|recipe|package-script|program)$/.test(command.script.unit.kind);
    const base = {
        path,
        span,
        subject: { kind: 'package', ecosystem, name: unlocked_install_subjectOf(install), version: null, purl: null },
        ...(casual ? { severity: 'notice' } : {}),
    };
    if (manager === 'cargo' &&
        install.directory === null &&
        command.arguments.every((word) => word.pattern !== '--path')) {
        // Without a version, unpinned-install speaks already.
        if (unpinned.has(command))
            return null;
        const fix = fixFor(install, null, facts);
        const message = 'cargo install takes the newest dependencies that fit instead of those that the program was released with. Add `--locked`.';
        return { ...base, message, ...(fix ? { fix } : {}) };
    }
    if (locked === null) {
        const loose = install.files.find((file) => file.endsWith('.in') && facts.files.has(file.replace(/\.in$/, '.txt')));
        if (loose === undefined)
            return null;
        const compiled = (0,workspace/* baseName */.Fl)(loose).replace(/\.in$/, '.txt');
        return {
            ...base,
            message: `${(0,workspace/* baseName */.Fl)(loose)} holds ranges, and ${compiled}, which fixes them, is not what gets installed. Write \`-r ${compiled}\`.`,
        };
    }
    const lockfile = lockfileFor(install, facts);
    if (lockfile === null)
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
        message: `\`${said}\` may install other versions than ${lockfile} has and go on. ${form === null ? 'Use the form that holds to the lockfile.' : `Write \`${form}\`, which holds to it or fails.`}`,
        ...(fix ? { fix } : {}),
    };
}
function unlocked_install_subjectOf({ manager, directory }) {
    return directory === null || directory === '' ? manager : `${manager} in ${directory}`;
}
const lockfiles = {
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
    const names = lockfiles[manager] ?? [];
    if (directory !== null)
        return besideOrAbove(directory, names, facts);
    // A container's folder is not the repository's; what lies beside its file is what it copies.
    return command.script.unit.kind === 'instruction' && command.remote === null
        ? besideOrAbove((0,workspace/* folderOf */.yS)(path), names, facts)
        : null;
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
    if (!standsThere(facts, path, last.span, last.text))
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

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/requirement-files.js

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
            open.push(...includes.filter((one) => !isConstraints(one)));
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
    for (const { includes } of facts.all('manifest'))
        if (includes.includes(manifest.path))
            open.push(...includes);
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
        if (seen.has(path))
            continue;
        seen.add(path);
        for (const { name, exact } of facts.in(path, 'requirement'))
            if (exact)
                names.add(normalName(name));
        for (const { includes } of facts.in(path, 'manifest'))
            open.push(...includes);
    }
    return names;
}
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** Names that another requirements file of the same folder fixes: the list that people edit, beside the one that is installed. */
function namesFixedBeside(manifest, facts) {
    const folder = (0,workspace/* folderOf */.yS)(manifest.path);
    const names = new Set();
    for (const { path, format } of facts.all('manifest')) {
        if (path === manifest.path || !format.startsWith('requirements-') || (0,workspace/* folderOf */.yS)(path) !== folder)
            continue;
        for (const { name, exact } of facts.in(path, 'requirement'))
            if (exact)
                names.add(normalName(name));
    }
    return names;
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/unlocked-requirement.js





const unlockedRequirement = (0,rule/* defineRule */.K)({
    id: 'unlocked-requirement',
    action: 'unpinned-dependencies',
    severity: { audit: 'warning', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'a requirement that is a range and that no lockfile fixes',
        what: 'A line of a requirements file, a Conda environment, a script\u2019s inline metadata, or a build file (`+`, `latest.release`, `1.*`) that leaves the version open, where nothing beside it fixes it: no lockfile, no constraints file, no compiled sibling, no hash. Manifests whose tools write lockfiles as a matter of course are told once, by `missing-lockfile`. A library\u2019s own ranges are right and are left alone; requirements for tests and documentation are notices.',
        why: 'The version is chosen on the day of the install. A release that breaks, or that somebody else published, arrives without a commit.',
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
            const judge = unlocked_requirement_formats[manifest.format];
            if (!judge ||
                isConstraints(manifest.path) ||
                isReadByPackage(manifest, facts) ||
                fixed.has(manifest.path) ||
                (0,manifest_lock/* lockfileOf */.dA)(manifest, facts) !== null)
                continue;
            const used = installed.has(manifest.path);
            const aside = (0,manifest_lock/* isAside */.Zl)(manifest.path);
            const runs = isRun(manifest, facts);
            if (!used && (aside || !runs))
                continue;
            const constrained = exactNames(manifest, facts);
            if (!used)
                for (const name of namesFixedBeside(manifest, facts))
                    constrained.add(name);
            const requirements = facts.in(manifest.path, 'requirement');
            const open = [];
            const elsewhere = [];
            for (const requirement of requirements) {
                if (requirement.exact || !judge(requirement) || constrained.has(normalName(requirement.name)))
                    continue;
                if (requirement.scope === 'development' && !used)
                    continue;
                const isHelper = requirement.scope === 'development' || !(runs || inImage.has(manifest.path));
                const lower = aside || isHelper || isTag(requirement);
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
                    ...(lower ? { severity: 'notice' } : {}),
                });
            }
            // A change is told line by line, so that a new line is; a whole tree once for a list that is loose throughout.
            yield* mode === 'audit' ? folded(open, requirements.length, manifest) : open;
            yield* elsewhere;
        }
    },
});
/** A list that leaves most of its packages open is one habit, not a finding for each line. */
function folded(open, count, manifest) {
    const [first] = open;
    if (first === undefined || open.length < 4 || open.length * 2 <= count)
        return open;
    const name = (0,workspace/* baseName */.Fl)(manifest.path);
    const names = open.slice(0, 3).map(({ subject }) => subject.name);
    const packages = `${names.join(', ')} and ${open.length - names.length} more`;
    const how = manifest.format === 'requirements-txt'
        ? `Compile it into a list with every version and hash: \`uv pip compile --generate-hashes ${name} -o ${name.replace(/(\.[^.]*)?$/, '.lock$1')}\`, and install that.`
        : 'Write the exact versions that you tested, or commit a lockfile.';
    return [
        {
            ...first,
            message: `${name} leaves ${open.length} of its ${count} packages open (${packages}), and no lockfile fixes them: an install tomorrow may bring other code. ${how}`,
            subject: { ...first.subject, name, purl: null },
            ...(open.every(({ severity }) => severity === 'notice') ? { severity: 'notice' } : {}),
        },
    ];
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
    if (unlocked_requirement_formats[manifest.format] === floating)
        return true;
    return packagesAround(manifest, facts).length === 0;
}
/** A tag may be moved, but hardly ever is. */
function isTag({ origin }) {
    return origin.type === 'git' && origin.ref !== null && /\d+\.\d+/.test(origin.ref);
}
function messageFor(requirement, manifest) {
    const { origin, name } = requirement;
    if (origin.type === 'git') {
        const what = origin.ref === null ? 'its default branch' : `\u201c${origin.ref}\u201d, which can move`;
        return `${name} is taken from ${what}, so an install tomorrow may bring other code. Write the full commit SHA instead.`;
    }
    if (origin.type === 'url')
        return `${name} is taken from an address that names no version, so an install tomorrow may bring other code. Use the address of one release, with its hash.`;
    const asked = requirement.requirement === null
        ? 'names no version'
        : `\u201c${requirement.requirement}\u201d leaves the version open`;
    return `${name} ${asked}, and no lockfile fixes it: an install tomorrow may bring other code. ${advice(requirement, manifest)}`;
}
function advice({ name }, { format, path }) {
    if (format === 'requirements-txt') {
        const stem = (0,workspace/* baseName */.Fl)(path).replace(/\.[^.]+$/, '');
        return `Write ${name}== and the version you tested, or compile ${stem}.in into this file with \`uv pip compile --generate-hashes\`.`;
    }
    if (format === 'python-script')
        return 'Write == and the version you tested, or run `uv lock --script` and commit the lockfile.';
    if (format === 'conda-environment')
        return `Write ${name}= and the full version, or commit a conda-lock.yml.`;
    return 'Write the exact version that you tested.';
}

// EXTERNAL MODULE: ./build/rules/unpinned-dependencies/unpinned-action.js
var unpinned_action = __webpack_require__(816);
// EXTERNAL MODULE: ./build/rules/unpinned-dependencies/allowed.js
var allowed = __webpack_require__(9966);
;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/unpinned-install.js






const unpinnedInstall = (0,rule/* defineRule */.K)({
    id: 'unpinned-install',
    action: 'unpinned-dependencies',
    judges: 'state',
    severity: { audit: 'warning', diff: 'warning' },
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
            allow: 'Packages that may float, exact or glob, by name or purl: `my-tool`, `@my-org/*`, `pkg:pypi/mine`.',
        },
    },
    *check(facts, { options }) {
        const isAllowed = (0,allowed/* allowed */.T)(options);
        for (const install of facts.all('install')) {
            if (install.system || install.exact || install.constrainedBy !== undefined)
                continue;
            if (install.origin.type === 'path' || isOwn(install, facts) || isLocalProgram(install, facts))
                continue;
            if (isGivenBack(install.command, facts))
                continue;
            if (isAllowed([install.name, (0,purl/* purl */.E)(install.ecosystem, install.name) ?? install.name]))
                continue;
            const known = lockedVersion(install, facts);
            const severity = unpinned_install_severityOf(install);
            const fix = known === null ? null : unpinned_install_fixFor(install, known, facts);
            const draft = {
                path: install.path,
                span: install.span,
                message: unpinned_install_messageOf(install, known),
                subject: {
                    kind: 'package',
                    ecosystem: install.ecosystem,
                    name: install.name,
                    version: null,
                    purl: (0,purl/* purl */.E)(install.ecosystem, install.name),
                },
                ...(severity === null ? {} : { severity }),
                ...(fix === null ? {} : { fix }),
            };
            yield draft;
        }
    },
});
function unpinned_install_messageOf(install, known) {
    const { name, requirement, origin, ecosystem, manager } = install;
    if (origin.type === 'git') {
        const what = origin.ref === null ? 'the default branch' : `${requirement}`;
        return `${name} is installed from git at ${what}, which can become other code at any time. ${pinning[ecosystem] ?? 'Name the full commit id.'}`;
    }
    if (origin.type === 'url')
        return `${name} is installed from an address that names no version, so its content can change without notice. Use an address with a version, and check its hash.`;
    const how = requirement === null ? 'without a version' : `as \`${requirement}\``;
    const effect = isNewest(requirement)
        ? 'so each run takes whatever is newest that day'
        : 'so each run takes the newest version that fits';
    const form = exactForm(ecosystem, name, known ?? '<version>');
    const advice = ecosystem === 'brew'
        ? 'Homebrew keeps no old versions; where the version matters, install it another way.'
        : ecosystem === 'krew'
            ? 'Krew takes no version; install the release file with its checksum where the version matters.'
            : form === null
                ? 'Name one exact version.'
                : `Write \`${form}\`${known === null ? '' : ', the version that the lockfile has'}.`;
    return `${manager === 'npx' || manager === 'uvx' ? `${manager} runs ${name}` : `${name} is installed`} ${how}, ${effect}. ${advice}`;
}
/** Where a commit id is given by an option. */
const pinning = {
    github: 'Add `--pin <full commit id>`.',
    helm: 'Add `--version <version>`.',
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
            return `jsr:${name}@${version}`;
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
/** Installers that scripts bring up to date before they use them. */
const installers = new Set([
    'pypi:pip',
    'pypi:setuptools',
    'pypi:wheel',
    'conda:pip',
    'conda:conda',
    'npm:npm',
    'gem:bundler',
    'gem:rubygems-update',
    'powershell:PowerShellGet',
]);
function unpinned_install_severityOf({ ecosystem, name, origin, path, command, requirement }) {
    // `python=3.12` names the line of a runtime, as the tag of an image does.
    if (ecosystem === 'conda' && name === 'python' && /^=\d+\.\d+/.test(requirement ?? ''))
        return 'notice';
    if (installers.has(`${ecosystem}:${name}`) || ecosystem === 'brew' || ecosystem === 'krew')
        return 'notice';
    if (origin.type === 'git' && origin.ref !== null && /^v?\d+\.\d+/.test(origin.ref))
        return 'notice';
    return (0,manifest_lock/* isAside */.Zl)(path) || command.script.unit.test === true ? 'notice' : null;
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
/** npx and bunx run what the project has installed before they fetch anything. */
function isLocalProgram({ manager, requirement, name, command }, facts) {
    if (requirement !== null || !/^(?:npx|bunx|npm|bun)$/.test(manager))
        return false;
    if ((manager === 'npm' || manager === 'bun') && !/^(?:exec|x)$/.test(command.arguments[0]?.value ?? ''))
        return false;
    const candidates = [name, ...(packageOfProgram[name] ?? []), `@${name}/cli`, `${name}-cli`];
    return candidates.some((one) => nodePackages(facts).has(one));
}
const unpinned_install_listed = new WeakMap();
function nodePackages(facts) {
    const known = unpinned_install_listed.get(facts);
    if (known)
        return known;
    const names = new Set();
    for (const { ecosystem, name } of facts.all('requirement'))
        if (ecosystem === 'npm')
            names.add(name);
    for (const { ecosystem, name, alias } of facts.all('locked')) {
        if (ecosystem !== 'npm')
            continue;
        names.add(name);
        if (alias !== undefined)
            names.add(alias);
    }
    unpinned_install_listed.set(facts, names);
    return names;
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
        if ((0,manifest_lock/* isAside */.Zl)(path))
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
function unpinned_install_fixFor(install, version, facts) {
    const { ecosystem, name, text, requirement, path, span } = install;
    if (!['pypi', 'npm', 'gem', 'cargo'].includes(ecosystem) || text !== name || requirement !== null)
        return null;
    if (!/^[\w.+-]+$/.test(version) || !standsThere(facts, path, span, text))
        return null;
    const written = exactForm(ecosystem, name, version);
    return {
        title: `Install ${name} ${version}, the version of the lockfile`,
        safe: false,
        edits: [{ path, start: span.start, end: span.end, text: written }],
    };
}

;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/clones.js
/** A clone that runs nothing here: it is changed and given back, or a script only looks at what is in it. */
function runsNothing({ surface, path, span, folder }, facts) {
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





const unpinnedModule = (0,rule/* defineRule */.K)({
    id: 'unpinned-module',
    action: 'unpinned-dependencies',
    severity: { audit: 'warning', diff: 'warning' },
    judges: 'state',
    docs: {
        summary: 'a module, chart, role, hook, include, orb or buildpack that names a branch or nothing',
        what: 'Code of another repository that is taken whole (a Terraform or OpenTofu module or provider, a Helm dependency, an Ansible role or collection, a pre-commit hook, a GitLab include, an orb, an Azure template, a kustomize base, a flake input, a buildpack, a dev container feature, a `git clone` whose content is run) by a branch, by nothing, or (as a notice) by a range of versions. Local paths, and what the lockfile beside fixes (`.terraform.lock.hcl`, `Chart.lock`, `flake.lock`, `devcontainer-lock.json`), are left alone, and so are version tags: a registry\u2019s module has no hash to write. A submodule\u2019s commit is in the tree, so its `branch` is a notice. Clones that the same job commits to, and those that a script only reads from, are left alone.',
        why: 'Whoever can push to that branch, or publish the next version, changes what your pipeline or infrastructure runs, without a commit here.',
        fix: 'Name a commit SHA, or a full version where that is all the registry has.',
        bad: 'module "network" {\n  source = "git::https://github.com/example/network.git?ref=main"\n}',
        good: 'module "network" {\n  source = "git::https://github.com/example/network.git?ref=4b1c3a5f0e8d7c6b5a4938271605f4e3d2c1b0a9" # v1.4.0\n}',
        language: 'hcl',
    },
    *check(facts) {
        const roots = rootModules(facts);
        const followsBranches = updatesSubmodules(facts);
        yield* unlockedProviders(facts, roots);
        for (const use of facts.all('module')) {
            if (use.surface === 'terraform-provider')
                continue;
            if (!['branch', 'none', 'range'].includes(use.pin) || unpinned_module_isLocked(use, facts) || runsNothing(use, facts))
                continue;
            if (use.pin === 'range' && (0,manifest_lock/* isAside */.Zl)(use.path))
                continue; // examples show what to write, tests want the newest
            const what = names[use.surface];
            const lower = use.pin === 'range' ||
                (0,manifest_lock/* isAside */.Zl)(use.path) ||
                use.surface === 'devcontainer-feature' ||
                isOwnProject(use) ||
                (use.surface === 'submodule' && !followsBranches);
            yield {
                path: use.path,
                span: use.span,
                message: `${what} ${use.name} ${problem(use)} ${unpinned_module_advice(use)}`,
                subject: {
                    kind: 'module',
                    ecosystem: use.ecosystem,
                    name: use.name,
                    version: use.requirement,
                    purl: purlOf(use),
                },
                details: { surface: use.surface, pin: use.pin },
                ...(lower ? { severity: 'notice' } : {}),
            };
        }
    },
});
/** Once per root module, because one lockfile is the answer. A module that others call leaves the version to its caller. */
function* unlockedProviders(facts, roots) {
    const byFolder = new Map();
    for (const use of facts.all('module')) {
        const folder = (0,workspace/* folderOf */.yS)(use.path);
        if (use.surface !== 'terraform-provider' || !roots.has(folder) || (0,manifest_lock/* isAside */.Zl)(use.path))
            continue;
        if (!unpinned_module_isLocked(use, facts))
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
            message: `${others.length === 0 ? 'Provider' : 'Providers'} ${all} may be of any version that is allowed here, so a new release is applied without a commit. Run \`terraform init\` and commit .terraform.lock.hcl.`,
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
const names = {
    'terraform-module': 'Module',
    'terraform-provider': 'Provider',
    'helm-dependency': 'Chart',
    'ansible-role': 'Role',
    'ansible-collection': 'Collection',
    'pre-commit': 'The hook repository',
    'gitlab-include': 'The include from',
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
function unpinned_module_isLocked(use, facts) {
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
        return `follows the branch \u201c${requirement}\u201d, so \`git submodule update --remote\` brings whatever is there that day.`;
    if (pin === 'range')
        return `may be any version of \u201c${requirement}\u201d, so a new release is taken without a commit here.`;
    if (pin === 'branch')
        return `is taken from \u201c${requirement}\u201d, which moves: tomorrow it may be other code.`;
    return origin.type === 'git'
        ? 'names no ref, so the default branch of that day is taken: tomorrow it may be other code.'
        : 'names no version, so the newest of that day is taken: tomorrow it may be other code.';
}
function unpinned_module_advice({ surface, origin, path }) {
    if (surface === 'submodule')
        return 'Leave the branch out, so that the commit in the tree is the only answer.';
    if (surface === 'helm-dependency' && /(?:Chart|requirements)\.ya?ml$/.test(path))
        return 'Write the full version, or run `helm dependency update` and commit Chart.lock.';
    if (surface === 'flake-input')
        return 'Run `nix flake lock` and commit flake.lock.';
    if (surface === 'devcontainer-feature')
        return 'Write the full version, or commit devcontainer-lock.json.';
    if (surface === 'pre-commit')
        return 'Run `pre-commit autoupdate --freeze`, which writes the commit SHA.';
    if (surface === 'azure-template')
        return 'Write the ref of a tag, `refs/tags/\u2026`.';
    if (surface === 'buildpack')
        return 'Write a tag of the buildpack after `#`.';
    if (origin.type === 'git')
        return 'Write the full commit SHA instead, with the version in a comment.';
    if (origin.type === 'url')
        return 'Use the address of one release or commit.';
    return 'Write the full version, `1.2.3`.';
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



const unpinnedSystemPackage = (0,rule/* defineRule */.K)({
    id: 'unpinned-system-package',
    action: 'unpinned-dependencies',
    judges: 'state',
    severity: { audit: 'notice', diff: 'notice' },
    docs: {
        summary: "a distribution's package without a version: apt, apk, yum/dnf, zypper, pacman",
        what: 'Fires on each package that apt, apk, yum, dnf, microdnf, tdnf, zypper or pacman installs without one version. A notice, and a rule of its own, because distributions remove old versions: a pin that is right today fails to install later. Silent on local files, groups, and lists that a variable holds.',
        why: 'Two builds of one commit can hold different packages. Mostly that is a security update and welcome; where it is not, nothing in the repository tells what changed.',
        fix: 'Pin the base image by digest and rebuild it on purpose; name versions (`name=1.2.3-1`) only where the archive keeps them, such as a snapshot mirror.',
        bad: 'apt-get install -y libpq-dev',
        good: 'apt-get install -y libpq-dev=15.6-0+deb12u1',
        language: 'sh',
        options: { allow: 'Packages that may float, exact or glob: `ca-certificates`, `lib*`.' },
    },
    *check(facts, { options, mode }) {
        const isAllowed = (0,allowed/* allowed */.T)(options);
        const byCommand = new Map();
        for (const { command, system, exact, constrainedBy, path, span, ecosystem, name, requirement, } of facts.all('install')) {
            if (!system || exact || constrainedBy !== undefined || isAllowed([name]))
                continue;
            const how = requirement === null ? 'without a version' : `as \`${requirement}\``;
            const form = { deb: `${name}=<version>`, apk: `${name}=<version>`, rpm: `${name}-<version>` }[ecosystem];
            const advice = form === undefined
                ? 'A dated mirror keeps it fixed.'
                : `Where the archive keeps old versions, write \`${form}\`.`;
            const draft = {
                path,
                span,
                message: `${name} is installed ${how}, so two builds of one commit can hold different packages. ${advice}`,
                subject: { kind: 'package', ecosystem, name, version: null, purl: (0,purl/* purl */.E)(ecosystem, name) },
            };
            const drafts = byCommand.get(command);
            if (drafts)
                drafts.push(draft);
            else
                byCommand.set(command, [draft]);
        }
        for (const drafts of byCommand.values())
            yield* mode === 'audit' ? unpinned_system_package_folded(drafts) : drafts;
    },
});
/** A whole tree's long lists are one habit, told once for each command; a change is told package by package. */
function unpinned_system_package_folded(drafts) {
    const [first] = drafts;
    if (first === undefined || drafts.length < 3)
        return drafts;
    const names = drafts.map(({ subject }) => subject.name);
    const shown = `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
    return [
        {
            ...first,
            message: `${shown} are installed without one version each, so two builds of one commit can hold different packages. Pin the base image by digest, or take them from a dated mirror.`,
            subject: { ...first.subject, name: names.join(' '), purl: null },
        },
    ];
}

// EXTERNAL MODULE: ./build/model/download-checks.js + 2 modules
var download_checks = __webpack_require__(175);
// EXTERNAL MODULE: ./build/model/download-file.js
var download_file = __webpack_require__(3035);
// EXTERNAL MODULE: ./build/model/download-use.js
var download_use = __webpack_require__(4598);
;// CONCATENATED MODULE: ./build/rules/unpinned-dependencies/unverified-download.js








const unverifiedDownload = (0,rule/* defineRule */.K)({
    id: 'unverified-download',
    action: 'unpinned-dependencies',
    judges: 'state',
    severity: { audit: 'warning', diff: 'warning' },
    docs: {
        summary: 'code or a program fetched and run without a checksum, a signature or a commit in its address',
        what: [
            'Fires when curl, wget, Invoke-WebRequest and their like fetch something that is then run: piped or substituted into a shell or another interpreter (error),',
            'or written to a file that is run, made executable, moved to a program folder, installed, or unpacked and run, in the same script, a later step of the job or a later `RUN` (warning); `ADD <url>` without `--checksum`.',
            'Clean when a check stands between with an expectation that is written down or committed: `sha256sum -c`, a comparison, `gpg --verify`, cosign, minisign, `Get-FileHash`; and when the address holds a full commit id.',
            'A checksum that is fetched from the same place in the same run is told as a notice: it shows damage, not deceit. Data never fires: jq, grep, `python -m json.tool`, keys, health checks, localhost.',
        ].join(' '),
        why: 'Whoever controls that address, or the way to it, decides what runs, with the secrets of the job or in the image that ships. A version in the address does not change that: release files can be replaced.',
        fix: 'Write the expected checksum beside the download and check it before use, or fetch by full commit id.',
        bad: 'curl -sSL https://example.org/install.sh | sh',
        good: 'curl -sSLo install.sh https://example.org/install.sh\necho "<sha256>  install.sh" | sha256sum -c\nsh install.sh',
        language: 'sh',
        options: {
            allow: 'Hosts or addresses that are trusted as they are, exact or glob: `artifacts.my-org.example`, `https://example.org/tools/**`.',
        },
    },
    *check(facts, { options }) {
        const isAllowed = (0,allowed/* allowed */.T)(options);
        for (const download of facts.all('download')) {
            if (isAllowed([unverified_download_hostOf(download.url), download.url]))
                continue;
            const draft = unverified_download_judge(linked(download, facts), facts);
            if (draft !== null)
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
    const use = (0,download_use/* isCodeUse */.rk)(download.use) ? download.use : (0,download_file/* followFile */.g)(file, after);
    for (const script of new Set(later.map((other) => other.script))) {
        const commands = all.filter((other) => other.script === script);
        const check = (0,download_checks/* findCheck */.S)(file, unverified_download_hostOf(download.url), commands, commands, []);
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
    if (added ? isData(url) : !(0,download_use/* isCodeUse */.rk)(use))
        return null;
    const piped = use.type === 'interpreted' && use.how !== 'file';
    const host = unverified_download_hostOf(url);
    if (!piped && host.includes('\0') && command?.name !== 'gh')
        return null;
    const lowered = (0,manifest_lock/* isAside */.Zl)(path) || command?.script.unit.test === true;
    const severity = unverified_download_severityOf(piped, download.weaklyVerified !== undefined, lowered);
    const at = use.type === 'data' || use.type === 'unknown' ? null : use.span;
    const related = at === null || facts.texts.get(path)?.length === 0 ? [] : [{ path, span: at, message: 'used here' }];
    return {
        path,
        span,
        message: unverified_download_messageOf(download, piped, added),
        subject: unverified_download_subjectOf(url, file?.pattern ?? null),
        ...(severity === null ? {} : { severity }),
        ...(piped ? {} : { related }),
    };
}
function unverified_download_severityOf(piped, weak, lowered) {
    if (weak)
        return 'notice';
    if (piped)
        return lowered ? 'warning' : 'error';
    return lowered ? 'notice' : null;
}
function unverified_download_messageOf(download, piped, added) {
    const { url, use, file, weaklyVerified } = download;
    const from = unverified_download_placeOf(url);
    if (added)
        return `${from} is added without a checksum, so the image holds whatever that address gives on the day of the build. Write \`ADD --checksum=sha256:<hash>\`.`;
    if (piped) {
        const by = use.type === 'interpreted' ? use.by : 'sh';
        return `What ${from} answers is run by ${by} at once and unseen, so whoever controls that address decides what runs here. Fetch it to a file, check its sha256 and then run it, or name a full commit id in the address.`;
    }
    const name = file === null ? null : shown(file.pattern);
    if (weaklyVerified !== undefined)
        return `${from} is checked only against something fetched from the same place, which shows damage and not deceit. Write the expected checksum into this file.`;
    const what = use.type === 'installed'
        ? ' and installed'
        : use.type === 'extracted'
            ? ', unpacked and used'
            : ' and run';
    const wrong = `${from} is fetched${what} without a check of its content, so whoever can replace that file decides what runs here.`;
    if (name === null)
        return `${wrong} Fetch ${movesOn(url) ? 'one version of it' : 'it'} to a file and check its sha256 before it is unpacked.`;
    return `${wrong} ${movesOn(url) ? 'Name one version in the address, and before its use' : 'Before its use'} ${checkFor(name, download)}.`;
}
/** The check to write, in the words of the shell that fetches. */
function checkFor(name, { command }) {
    if (command?.script.shell === 'pwsh' ||
        /^(?:iwr|irm|invoke-|start-bits|download)/i.test(command?.name ?? ''))
        return `compare \`(Get-FileHash ${name}).Hash\` with the expected SHA256`;
    return `add \`echo "<sha256>  ${name}" | sha256sum -c\``;
}
/** The address says itself that its file changes with every release: a checksum alone would fail with the next one. */
function movesOn(url) {
    return (/[/_=-](?:latest|current|stable|nightly|master|main|HEAD)(?:[/_.?&-]|$)/.test(url.replace(/^\w+:\/\/[^/]*/, '')) && !/\d+\.\d+/.test(url.replace(/^\w+:\/\/[^/]*/, '')));
}
/** `\0` in a shown text would be cut by terminals. */
function shown(text) {
    return text.replaceAll('\0', '\u2026');
}
function unverified_download_placeOf(url) {
    if (/^\0*$/.test(url))
        return 'The file';
    return shown(url.replace(/[?#].*$/s, ''));
}
function unverified_download_hostOf(url) {
    return /^(?:\w+:\/\/)?([^/]*)/.exec(url)?.[1] ?? '';
}
/** A raw address whose commit is a variable: somebody fixes it elsewhere. */
function isDecidedElsewhere(url) {
    return /^https:\/\/(?:raw\.githubusercontent\.com\/(?:\0|(?:[^/]+\/){0,2}[^/]*\0[^/]*\/)|github\.com\/[^/\0]+\/[^/\0]+\/(?:raw|archive)\/\0)/.test(url);
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
    const name = /^\0*$/.test(url) ? shown((0,workspace/* baseName */.Fl)(file ?? 'script')) : shown(url.replace(/[?#].*$/s, ''));
    return { kind: 'script', ecosystem: 'generic', name, version: null, purl: null };
}

;// CONCATENATED MODULE: ./build/rules/index.js






















/** Every rule, one line each, in the order of the documentation. */
const rules = [
    unpinned_action.unpinnedAction,
    mismatched_pin_comment.mismatchedPinComment,
    floatingImage,
    undigestedImage,
    unpinnedInstall,
    unpinnedSystemPackage,
    unlockedInstall,
    unverifiedDownload,
    unlockedRequirement,
    missingLockfile,
    unpinnedModule,
    ...eolRuntimes,
    majorUpgrade,
    majorDowngrade,
    runtimeDrift,
    secondMajor,
    unsyncedLockfile,
    addedInstallScript,
    raisedEngine,
    changedSource,
    changedIntegrity,
    ...deployScripts,
];


/***/ }),

/***/ 9966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ allowed)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** The configuration's `allow`: exact names or globs, never prefixes. Asked with every name that a subject goes by. */
function allowed(options) {
    const { allow } = options;
    const patterns = Array.isArray(allow) ? allow.filter((one) => typeof one === 'string') : [];
    if (patterns.length === 0)
        return () => false;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(patterns, { nocase: true, dot: true });
    return (names) => names.some((name) => matches(name));
}


/***/ }),

/***/ 4385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   dA: () => (/* binding */ lockfileOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9259);


/**
 * The lockfile that fixes what a manifest asks for: beside it, or beside the root of a workspace that it
 * is a member of. Null when there is none.
 */
function lockfileOf(manifest, facts) {
    const beside = present(manifest, (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(manifest.path), facts);
    // Cargo looks at the workspace's only, whatever lies in a member's folder.
    if (beside !== null && !isListedCrate(manifest, facts))
        return beside;
    for (const root of rootsOf(manifest, facts)) {
        const folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(root.path);
        const there = present(manifest, folder, facts) ?? present(root, folder, facts);
        if (there !== null)
            return there;
    }
    if (beside !== null)
        return beside;
    return manifest.ecosystem === 'npm' ? rushLockfile(manifest, facts) : null;
}
/** A crate that a workspace names among its members; one with a workspace of its own never is. */
function isListedCrate(manifest, facts) {
    if (manifest.ecosystem !== 'cargo' || manifest.workspaces.length > 0)
        return false;
    const own = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(manifest.path);
    return rootsOf(manifest, facts).some((root) => {
        const workspaces = root.workspaces.filter((glob) => glob !== '**');
        return isMember({ ...root, workspaces }, (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(root.path), own);
    });
}
/** The workspace roots that a manifest is a member of, nearest first. */
function rootsOf(manifest, facts) {
    const own = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(manifest.path);
    const found = [];
    for (let folder = own; folder !== '';) {
        folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder);
        for (const root of workspaceRoots(facts).get(folder) ?? [])
            if (root.ecosystem === manifest.ecosystem && isMember(root, folder, own))
                found.push(root);
    }
    return found;
}
/** Rush keeps one lockfile for all projects (https://rushjs.io/pages/maintainer/package_managers/). */
function rushLockfile(manifest, facts) {
    for (let folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(manifest.path);; folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder)) {
        const path = `${folder === '' ? '' : `${folder}/`}common/config/rush/pnpm-lock.yaml`;
        if (facts.files.has(path))
            return path;
        if (folder === '')
            return null;
    }
}
function present(manifest, folder, facts) {
    for (const name of manifest.lockfiles) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (facts.files.has(path))
            return path;
    }
    return null;
}
const roots = new WeakMap();
function workspaceRoots(facts) {
    const known = roots.get(facts);
    if (known)
        return known;
    const byFolder = new Map();
    for (const manifest of facts.all('manifest')) {
        if (manifest.workspaces.length === 0)
            continue;
        const folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(manifest.path);
        byFolder.set(folder, [...(byFolder.get(folder) ?? []), manifest]);
    }
    roots.set(facts, byFolder);
    return byFolder;
}
/** A later `!glob` takes out what an earlier one took in, as npm, pnpm and Cargo's `exclude` have it. */
function isMember(root, folder, member) {
    const relative = folder === '' ? member : member.slice(folder.length + 1);
    let inside = false;
    for (const glob of root.workspaces) {
        const negated = glob.startsWith('!');
        const pattern = glob.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '');
        if (pattern !== '' && picomatch__WEBPACK_IMPORTED_MODULE_1__.isMatch(relative, pattern))
            inside = !negated;
    }
    return inside;
}
const asideWords = new Set(('example examples sample samples demo demos test tests testing spec specs fixture fixtures testdata e2e doc docs ' +
    'documentation template templates skeleton skeletons scaffold boilerplate benchmark benchmarks bench playground ' +
    'playgrounds mock mocks stub stubs tutorial tutorials snippets integration archetype starter starters').split(' '));
/** In a folder that shows, tests or documents: what lies there is not what runs in production. */
function isAside(path) {
    return (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path)
        .split('/')
        .some((segment) => segment.includes('{{') || segment.split(/[-_.]+/).some((word) => asideWords.has(word.toLowerCase())));
}
const deployFiles = /^(?:(?:docker|container)file(?:\..+)?|.+\.dockerfile|procfile|(?:docker-)?compose.*\.ya?ml|app\.ya?ml|serverless\.ya?ml|fly\.toml|render\.ya?ml|heroku\.yml|wrangler\.toml|vercel\.json|netlify\.toml|manage\.py|wsgi\.py|asgi\.py|config\.ru|artisan|runtime\.txt|cdk\.json|samconfig\.toml|skaffold\.yaml|next\.config\..+|nuxt\.config\..+|angular\.json)$/i;
const deployFolders = new WeakMap();
/** Something beside the manifest deploys or serves what is there. */
function isDeployed(folder, facts) {
    let folders = deployFolders.get(facts);
    if (!folders) {
        folders = new Set();
        for (const path of facts.files.paths())
            if (deployFiles.test((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path)))
                folders.add((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path));
        deployFolders.set(facts, folders);
    }
    return folders.has(folder);
}


/***/ }),

/***/ 9583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mismatchedPinComment: () => (/* binding */ mismatchedPinComment),
/* harmony export */   pinsOf: () => (/* binding */ pinsOf)
/* harmony export */ });
/* harmony import */ var _model_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3217);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(834);
/* harmony import */ var _versions_action_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4336);
/* harmony import */ var _versions_pin_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5743);




const mismatchedPinComment = (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    id: 'mismatched-pin-comment',
    action: 'unpinned-dependencies',
    judges: 'state',
    severity: { audit: 'warning', diff: 'warning' },
    needs: ['remoteTags'],
    docs: {
        summary: 'a pinned action whose comment names another version than its commit, or a commit that is not its own',
        what: [
            'Fires on `uses: owner/repo@<sha> # v1.2.3` where that tag is another commit or does not exist, and on a commit that no',
            'branch or tag of the named repository has (one that is only in a fork). Asks GitHub, so it needs the network.',
            'A comment like `# v4` is not held against the commit, because that tag moves with every release.',
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
                    purl: (0,_model_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purl */ .E)('github', repository, commit),
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
        const message = `No branch or tag of ${repository} has the commit ${short}: it is from a fork or is gone, and nobody reviewed it there. Pin a commit that a release of ${repository} has.`;
        return { message, write: null };
    }
    if (tag === null || meant === 'unknown')
        return null;
    if (meant === null) {
        const message = `The comment says ${tag}, and ${repository} has no such tag, so readers and update bots are misled. Write the tag that ${short} belongs to.`;
        return { message, write: null };
    }
    if (!(0,_versions_pin_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .isWholeVersion */ .q)(tag))
        return null;
    const message = `The comment says ${tag}, which is ${meant.slice(0, 12)} in ${repository}, and ${short} is pinned. Write ${repository}@${meant} # ${tag}, or correct the comment.`;
    return { message, write: meant };
}
/** Every action of GitHub that is pinned to a commit: what `remoteTags` has to be asked about. */
function pinsOf(facts) {
    return facts.all('action').flatMap((use) => {
        const { target } = use;
        if (target.type !== 'repository' || target.ref === null || !(0,_versions_action_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .jh)(target.ref))
            return [];
        if (target.host !== undefined && target.host !== 'github.com')
            return [];
        const repository = `${target.owner}/${target.repository}`;
        return [{ use, repository, commit: target.ref, tag: (0,_versions_pin_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .versionInComment */ .X)(use.comment?.text) }];
    });
}


/***/ }),

/***/ 816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseTagsOf: () => (/* binding */ releaseTagsOf),
/* harmony export */   unpinnedAction: () => (/* binding */ unpinnedAction)
/* harmony export */ });
/* harmony import */ var _model_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3217);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(834);
/* harmony import */ var _versions_action_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4336);
/* harmony import */ var _versions_pin_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5743);
/* harmony import */ var _allowed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9966);





const unpinnedAction = (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    id: 'unpinned-action',
    action: 'unpinned-dependencies',
    judges: 'state',
    severity: { audit: 'warning', diff: 'warning' },
    mayNeed: ['remoteTags'],
    docs: {
        summary: '`uses:` that is no full commit SHA and not locked by `actions.lock`',
        what: [
            'Fires on an action or reusable workflow of another repository that is named by a tag, a branch, a short SHA or nothing.',
            'In a workflow that `.github/workflows/actions.lock` governs, a `uses:` that the lock has is pinned, and one that it lacks is an error.',
            "GitHub's own (`actions/\u2026`, `github/\u2026`), what `allow` names and, where GitHub can be asked with a token, the tags of immutable releases are notices. Never told: `./\u2026` and `$/\u2026`, which are this commit's;",
            '`docker://\u2026`, which the image rules judge; steps that never run (`if: false`); and the workflows of',
            '`slsa-framework/slsa-github-generator` on a version tag, because its verifier accepts nothing else.',
        ].join(' '),
        why: 'A tag or branch can be moved to other code at any time, by its owner or by whoever takes over the account, and the next run gives that code its token and secrets.',
        fix: 'Write the full commit SHA with the version behind it as a comment, and let a bot move both together.',
        bad: '- uses: owner/repo@v4',
        good: '- uses: owner/repo@<full commit SHA> # v4.1.0',
        language: 'yaml',
        options: {
            allow: 'Owners, repositories or uses that are told as notices, exact or glob: `my-org`, `my-org/*`, `owner/repo@v1`.',
        },
    },
    *check(facts, { options, needs }) {
        const isAllowed = (0,_allowed_js__WEBPACK_IMPORTED_MODULE_3__/* .allowed */ .T)(options);
        const locks = new Locks(facts);
        for (const use of facts.all('action')) {
            const { target } = use;
            if (target.type !== 'repository' || (target.ref !== null && (0,_versions_action_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .jh)(target.ref)))
                continue;
            const lock = locks.answer(use, target);
            if (lock === 'locked')
                continue;
            if (lock === 'missing') {
                const message = `${nameOf(target)}@${target.ref} is not in .github/workflows/actions.lock, which governs this workflow, so its run will fail. Run \`gh actions-lock\` and commit the lock.`;
                yield { ...draftOf(use, target, message), severity: 'error' };
                continue;
            }
            if (needsTag(target)) {
                if (kindOf(target.ref) === 'tag')
                    continue;
                const message = `${nameOf(target)}@${target.ref} is no version tag, and the SLSA verifier accepts only those from this repository. Write @v<major>.<minor>.<patch>.`;
                yield draftOf(use, target, message);
                continue;
            }
            const own = isGitHub(target) && /^(?:actions|github)$/i.test(target.owner);
            const held = isHeld(target, needs.remoteTags);
            const fix = fixFor(use, target, facts);
            yield {
                ...draftOf(use, target, held ? heldMessage(target) : messageOf(target)),
                ...(own || held || isAllowed(namesOf(target)) ? { severity: 'notice' } : {}),
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
function heldMessage(target) {
    const name = nameOf(target);
    return `${name}@${target.ref} is the tag of an immutable release: nobody can move it while the release is there. A commit SHA holds without that too: ${name}@<full commit SHA> # ${target.ref}.`;
}
function draftOf(use, target, message) {
    const github = isGitHub(target);
    const name = `${target.owner}/${target.repository}`;
    const subject = {
        kind: 'action',
        ecosystem: github ? 'github' : 'git',
        name: github ? name : `${target.host}/${name}`,
        version: target.ref,
        purl: github ? (0,_model_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purl */ .E)('github', name, target.ref) : null,
    };
    const details = { ref: target.ref, kind: kindOf(target.ref), surface: use.surface };
    return { path: use.path, span: use.span, message, subject, details };
}
function messageOf(target) {
    const name = nameOf(target);
    const { ref } = target;
    const kind = kindOf(ref);
    const written = ref === null ? name : `${name}@${ref}`;
    const then = "which then runs with this job's token and secrets";
    const wrong = {
        none: 'names no version, and the workflow will not start',
        tag: `is a tag: whoever controls it can move it to other code, ${then}`,
        branch: `is a branch: every push to it brings other code, ${then}`,
        short: 'is a shortened SHA: another commit can be made to share it',
        name: `is a tag or a branch: it can be moved to other code, ${then}`,
    };
    const comment = kind === 'none' || kind === 'short' ? 'v<version>' : ref;
    const own = inputOfRef[`${target.owner}/${target.repository}`.toLowerCase()];
    const also = own !== undefined && ref !== null && own.refs.test(ref)
        ? ` Its ref is an input too: add \`${own.input}: ${ref}\` under \`with\`.`
        : '';
    return `${written} ${wrong[kind]}. Write ${name}@<full commit SHA> # ${comment}.${also}`;
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
function nameOf({ host, owner, repository, subpath }) {
    const name = `${owner}/${repository}${subpath === '' ? '' : `/${subpath}`}`;
    return host === undefined ? name : `https://${host}/${name}`;
}
function namesOf(target) {
    const repository = `${target.owner}/${target.repository}`;
    const whole = nameOf(target);
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
function fixFor(use, target, facts) {
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
        title: `Pin ${nameOf(target)} to the commit that is used for ${ref} elsewhere here`,
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
        if (target.type !== 'repository' || target.ref === null || !(0,_versions_action_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .jh)(target.ref))
            continue;
        const version = (0,_versions_pin_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .versionInComment */ .X)(comment?.text);
        if (version)
            add(`${target.owner}/${target.repository}@${version}`.toLowerCase(), target.ref);
    }
    for (const { key, commit } of facts.all('locked-action'))
        add(key.toLowerCase(), commit);
    pins.set(facts, found);
    return found;
}


/***/ }),

/***/ 1436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _go_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

function packageKey(ecosystem, name) {
    return `${ecosystem}:${packageName(ecosystem, name)}`;
}
/**
 * What one package is called in every spelling: `Flask_Login` and `flask-login` are one, and so are the
 * majors of a Go module, whose path ends in `/v2`, `/v3`.
 */
function packageName(ecosystem, name) {
    switch (ecosystem) {
        case 'pypi':
            // https://packaging.python.org/en/latest/specifications/name-normalization/
            return name.toLowerCase().replace(/[-_.]+/g, '-');
        case 'golang':
            return (0,_go_js__WEBPACK_IMPORTED_MODULE_0__/* .goModule */ .f)(name);
        case 'nuget':
        case 'composer':
        case 'github':
        case 'terraform':
            return name.toLowerCase();
        default:
            return name;
    }
}
/** Where a package comes from, in one text; `index` for the ecosystem's own. */
function sourceOf(origin) {
    switch (origin.type) {
        case 'index':
            return 'index';
        case 'path':
            return `path ${origin.path}`;
        case 'git':
            return `git ${origin.url}#${origin.ref ?? ''}`;
        default:
            return `${origin.type} ${origin.url}`;
    }
}


/***/ }),

/***/ 5743:
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

/***/ 3385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ releaseLinks)
/* harmony export */ });
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
function comparisonUrl(ecosystem, name, from, to) {
    const [a, b] = [encodeURIComponent(from), encodeURIComponent(to)];
    switch (ecosystem) {
        case 'github':
            return /^[\w.-]+\/[\w.-]+$/.test(name) ? `https://github.com/${name}/compare/${a}...${b}` : null;
        case 'golang':
            return goComparison(name, from, to);
        case 'hex':
            return `https://diff.hex.pm/diff/${encodeURIComponent(name)}/${a}..${b}`;
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
    return encodeURIComponent(folder === '' ? plain : `${folder}/${plain}`);
}
function releaseUrl(ecosystem, name, version) {
    const path = name.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@');
    const at = encodeURIComponent(version);
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


/***/ })

};
