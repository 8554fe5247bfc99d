export const id = 4063;
export const ids = [4063,7864];
export const modules = {

/***/ 98139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   v: () => (/* binding */ treeIds)
/* harmony export */ });
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58234);
/* harmony import */ var _partial_clone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76186);


/** No key, signature or deploy script is near it. */
const mostBytes = 4 * 1024 * 1024;
const mostMilliseconds = 60_000;
/**
 * Blobs as bytes, because signatures are made over bytes and some are no text. Null for what is missing or too
 * large. Two processes, however many blobs.
 */
async function readBytes(repository, ids) {
    const wanted = [...new Set(ids)].filter((id) => /^[0-9a-f]{40,64}$/.test(id));
    if (wanted.length === 0)
        return new Map();
    await (0,_partial_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchMissing */ .j)(repository, wanted);
    const sizes = await batch(repository, '--batch-check=%(objectname) %(objectsize)', wanted);
    const small = sizes
        .toString('latin1')
        .split('\n')
        .map((line) => line.split(' '))
        .filter(([, size]) => Number(size) <= mostBytes)
        .map(([id]) => id);
    const found = new Map();
    const out = await batch(repository, '--batch', small);
    // <id> SP <type> SP <size> LF <bytes> LF
    for (let at = 0; at < out.length;) {
        const end = out.indexOf(10, at);
        if (end === -1)
            break;
        const [id = '', , size = ''] = out.toString('latin1', at, end).split(' ');
        const length = Number(size);
        if (!/^\d+$/.test(size) || end + 1 + length > out.length)
            break;
        found.set(id, out.subarray(end + 1, end + 1 + length));
        at = end + 2 + length;
    }
    return found;
}
async function batch(repository, how, ids) {
    const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['cat-file', how], {
        input: ids.map((id) => `${id}\n`).join(''),
        milliseconds: mostMilliseconds,
    });
    return result.stdout;
}
/** Ids by path of the files at a revision that `wanted` takes, from the repository's folder on. */
async function treeIds(repository, commit, wanted) {
    const result = await (0,_partial_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .listTree */ .n)(repository, commit);
    const ids = new Map();
    for (const record of (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(result, `list the files of ${commit}`)) {
        const tab = record.indexOf('\t');
        if (tab === -1)
            continue;
        const path = record.slice(tab + 1);
        const [mode, , id] = record.slice(0, tab).split(' ');
        if (mode?.startsWith('100') && id !== undefined && wanted(path))
            ids.set(path, id);
    }
    return ids;
}


/***/ }),

/***/ 18585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ readCommits),
/* harmony export */   w2: () => (/* binding */ isBot)
/* harmony export */ });
/* unused harmony export readCommit */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45975);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46272);


/** The keys GitHub has signed with: until January 2024, and since (https://github.com/web-flow.gpg). */
const platformKeys = new Set(['4AEE18F83AFDEB23', 'B5690EEEBB952194']);
/** Commit objects by id, all from one process. What is missing or no commit is not in the map. */
async function readCommits(repository, ids) {
    const wanted = [...new Set(ids)];
    const contents = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlobs */ .b4)(repository, wanted);
    const records = new Map();
    for (const [place, id] of wanted.entries()) {
        const content = contents[place];
        if (content.ok)
            records.set(id, readCommit(id, content.text));
    }
    return records;
}
function readCommit(id, text) {
    const end = text.indexOf('\n\n');
    const lines = (end === -1 ? text : text.slice(0, end)).split('\n');
    const parents = [];
    const people = new Map();
    const signatures = new Map();
    let open = null;
    for (const line of lines) {
        if (line.startsWith(' ')) {
            open?.push(line.slice(1));
            continue;
        }
        open = null;
        const cut = line.indexOf(' ');
        const key = line.slice(0, cut);
        const value = line.slice(cut + 1);
        if (key === 'parent')
            parents.push(value);
        else if (key === 'author' || key === 'committer')
            people.set(key, readPerson(value));
        else if ((key === 'gpgsig' || key === 'gpgsig-sha256') && !signatures.has(key)) {
            open = [value];
            signatures.set(key, open);
        }
    }
    const written = signatures.get('gpgsig') ?? signatures.get('gpgsig-sha256');
    const signature = written === undefined ? null : { kind: kindOf(written[0]), text: written.join('\n') };
    return {
        id,
        parents,
        author: people.get('author') ?? nobody,
        committer: people.get('committer') ?? nobody,
        signature,
        platform: signature?.kind === 'pgp' &&
            ((0,_openpgp_js__WEBPACK_IMPORTED_MODULE_1__/* .issuersOf */ .Mi)(Buffer.from(signature.text, 'latin1')) ?? []).some((issuer) => platformKeys.has(issuer)),
    };
}
const nobody = { name: '', email: '', time: 0 };
/** `A Person <a@example.com> 1687265060 -0400` */
function readPerson(value) {
    const open = value.lastIndexOf('<');
    const close = value.lastIndexOf('>');
    if (open === -1 || close < open)
        return nobody;
    return {
        name: value.slice(0, open).trim(),
        email: value.slice(open + 1, close),
        time: Number(value
            .slice(close + 1)
            .trim()
            .split(' ')[0]) || 0,
    };
}
/** By the first line of the value; x509 is what gitsign and smimesign write. */
function kindOf(first) {
    if (first.startsWith('-----BEGIN PGP SIGNATURE-----') || first.startsWith('-----BEGIN PGP MESSAGE-----'))
        return 'pgp';
    if (first.startsWith('-----BEGIN SSH SIGNATURE-----'))
        return 'ssh';
    if (first.startsWith('-----BEGIN SIGNED MESSAGE-----'))
        return 'x509';
    return null;
}
/** The author goes by the name or by the no-reply address of one of these logins. Anybody can write that, too. */
function isBot({ author }, bots) {
    const login = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/.exec(author.email)?.[1];
    return bots.includes(author.name) || (login !== undefined && bots.includes(login));
}


/***/ }),

/***/ 46272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ issuersOf),
/* harmony export */   tb: () => (/* binding */ pgpBytes)
/* harmony export */ });
/* unused harmony export isSignaturePacket */
/**
 * Reads an OpenPGP signature just far enough to see that it is one and which key it names
 * (https://www.rfc-editor.org/rfc/rfc9580#section-5.2). Proves nothing.
 */
const longest = 64 * 1024;
/** The bytes of the first signature in armor, or of binary input as they are; null for neither. */
function pgpBytes(content) {
    const text = content.subarray(0, longest).toString('latin1');
    const start = text.indexOf('-----BEGIN PGP SIGNATURE-----');
    if (start === -1)
        return isSignaturePacket(content) ? content.subarray(0, longest) : null;
    const lines = text.slice(start).split(/\r?\n/).slice(1);
    const end = lines.findIndex((line) => line.startsWith('-----END'));
    if (end === -1)
        return null;
    const blank = lines.findIndex((line) => line.trim() === '');
    const body = lines
        .slice(blank === -1 || blank > end ? 0 : blank + 1, end)
        .filter((line) => !/^=|:/.test(line));
    const joined = body.join('').replace(/\s/g, '');
    return /^[A-Za-z0-9+/]+=*$/.test(joined) ? Buffer.from(joined, 'base64') : null;
}
/** Tag 2 in the old packet form with one or two bytes of length, or in the new one. */
function isSignaturePacket(bytes) {
    return bytes[0] === 0x88 || bytes[0] === 0x89 || bytes[0] === 0xc2;
}
/** Ids (16 hex digits) of the keys that a signature says made it; null where it is no signature at all. */
function issuersOf(content) {
    const bytes = pgpBytes(content);
    const body = bytes === null || !isSignaturePacket(bytes) ? null : packetBody(bytes);
    if (body === null || body.length < 10)
        return null;
    if (body[0] === 3)
        return [keyId(body.subarray(7, 15))];
    const fingerprintFirst = body[0] === 5 || body[0] === 6;
    if (body[0] !== 4 && !fingerprintFirst)
        return null;
    // Version 6 counts its subpackets in four bytes.
    const width = body[0] === 6 ? 4 : 2;
    const issuers = [];
    let at = 4;
    for (let area = 0; area < 2; area++) {
        if (at + width > body.length)
            return null;
        const length = body.readUIntBE(at, width);
        at += width;
        if (at + length > body.length)
            return null;
        readIssuers(body.subarray(at, at + length), issuers);
        at += length;
    }
    return issuers;
}
function packetBody(bytes) {
    const first = bytes[0];
    const rest = bytes.subarray(1);
    if (first === 0x88)
        return cut(rest, 1, rest[0]);
    if (first === 0x89)
        return rest.length < 2 ? null : cut(rest, 2, rest.readUInt16BE(0));
    const [length, used] = newLength(rest);
    return length === null ? null : cut(rest, used, length);
}
function cut(bytes, from, length) {
    return length === undefined || from + length > bytes.length ? null : bytes.subarray(from, from + length);
}
/** Length in one, two or five bytes, and how many it took. */
function newLength(bytes) {
    const first = bytes[0];
    if (first === undefined)
        return [null, 0];
    if (first < 192)
        return [first, 1];
    if (first < 224)
        return bytes.length < 2 ? [null, 0] : [((first - 192) << 8) + bytes[1] + 192, 2];
    return first === 255 && bytes.length >= 5 ? [bytes.readUInt32BE(1), 5] : [null, 0];
}
function readIssuers(area, into) {
    let at = 0;
    while (at < area.length) {
        // Of subpackets the two-byte form goes up to 254, not 223.
        const first = area[at];
        const two = first >= 192 && first < 255;
        const length = two
            ? ((first - 192) << 8) + (area[at + 1] ?? 0) + 192
            : (newLength(area.subarray(at))[0] ?? 0);
        at += two ? 2 : first === 255 ? 5 : 1;
        if (length < 1 || at + length > area.length)
            return;
        const type = area[at] & 0x7f;
        if (type === 16 && length === 9)
            into.push(keyId(area.subarray(at + 1, at + 9)));
        if (type === 33 && length === 22)
            into.push(keyId(area.subarray(at + 14, at + 22)));
        at += length;
    }
}
function keyId(bytes) {
    return bytes.toString('hex').toUpperCase();
}


/***/ }),

/***/ 43082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ writeScratch),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   sc: () => (/* binding */ openKeyRing),
/* harmony export */   w7: () => (/* binding */ inThrowawayFolder)
/* harmony export */ });
/* unused harmony export gpgSettings */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24406);





const mostOutput = 64 * 1024 * 1024;
/**
 * Runs a verifier, bounded in time and output, with an environment that holds no token. Never rejects: a verifier
 * that is not there says nothing.
 */
function runProgram(program, words, options) {
    const outside = options.outside ?? null;
    const path = (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)(program, outside);
    if (path === null)
        return Promise.resolve({ status: null, stdout: Buffer.alloc(0), stderr: '' });
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, words, {
            cwd: options.folder,
            env: { ...(0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Qc)({ outside }), ...options.environment },
            windowsHide: true,
            timeout: options.milliseconds ?? 20_000,
            killSignal: 'SIGKILL',
        });
        const out = [];
        const err = [];
        let length = 0;
        let satisfied = false;
        const take = (list, chunk) => {
            length += chunk.length;
            if (length > mostOutput)
                child.kill('SIGKILL');
            else
                list.push(chunk);
        };
        child.stdout.on('data', (chunk) => {
            if (satisfied)
                return;
            if (!options.enough)
                return take(out, chunk);
            satisfied = options.enough(chunk);
            if (satisfied)
                child.kill('SIGKILL');
        });
        child.stderr.on('data', (chunk) => take(err, chunk));
        child.stdin.on('error', () => { }); // it may end before it has read everything
        const end = (status) => resolve({
            status: satisfied ? 0 : status,
            stdout: Buffer.concat(out),
            stderr: Buffer.concat(err).toString('utf8'),
        });
        child.on('error', () => end(null));
        child.on('close', end);
        child.stdin.end(options.input);
    });
}
/** A folder for keys and signatures that nobody else reads, gone when the work is done. */
async function inThrowawayFolder(work) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'premortem-keys-')); // mode 700, which gpg insists on
    try {
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/** Writes under a name of our own: names from the repository never reach a command line. */
async function writeScratch(folder, name, content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content, { mode: 0o600 });
    return path;
}
/**
 * Keeps gpg to what is in its home: no network, no agent, no key fetched for a signature that names one.
 * https://www.gnupg.org/documentation/manuals/gnupg/GPG-Configuration-Options.html
 */
const gpgSettings = [
    'batch',
    'no-autostart',
    'no-auto-key-retrieve',
    'disable-dirmngr',
    'trust-model always',
]
    .map((line) => `${line}\n`)
    .join('');
const mostKeyBytes = 256 * 1024;
const mostKeys = 100;
/** A gpg home in `folder` with the keys given. Keys that are none, or too large, are left out. */
async function openKeyRing(folder, keys, outside) {
    await writeScratch(folder, 'gpg.conf', gpgSettings);
    let usable = false;
    for (const key of keys.slice(0, mostKeys)) {
        if (key.length > mostKeyBytes)
            continue;
        const imported = await runProgram('gpg', ['--batch', '--no-tty', '--status-fd', '1', '--import'], {
            folder,
            outside,
            environment: { GNUPGHOME: folder },
            input: key,
        });
        usable ||= /^\[GNUPG:\] IMPORT_OK /m.test(imported.stdout.toString('latin1'));
    }
    return { home: folder, usable };
}


/***/ }),

/***/ 45258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ readSshVerdict),
/* harmony export */   P7: () => (/* binding */ readGpgStatus),
/* harmony export */   WS: () => (/* binding */ fingerprints),
/* harmony export */   oU: () => (/* binding */ judgeCommits)
/* harmony export */ });
/* unused harmony export signatureOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58234);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24406);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18585);
/* harmony import */ var _openpgp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46272);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43082);






const parallel = 4;
const mostMilliseconds = 20_000;
/** A change with more commits than this on its deploy scripts is judged by what the first of them say. */
const mostVerified = 300;
/** Grades commits: by what they carry, and by a key of the trust files where there is one. */
async function judgeCommits(repository, records, trust, bots) {
    const judged = new Map();
    const checked = records.filter(({ signature }) => signature?.kind === 'ssh' || signature?.kind === 'pgp');
    const needsPrograms = checked.some(({ signature }) => signature?.kind === 'ssh' || trust.gpgKeys.length > 0);
    const work = async (folder) => {
        const verifier = folder === null ? null : await openVerifier(repository, folder, trust);
        const queue = [...records];
        let left = mostVerified;
        const next = async () => {
            for (let record = queue.shift(); record; record = queue.shift()) {
                const verdict = verifier !== null && left-- > 0 ? await verifier(record) : null;
                judged.set(record.id, signatureOf(record, verdict, bots));
            }
        };
        await Promise.all(Array.from({ length: parallel }, next));
    };
    await (needsPrograms ? (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .inThrowawayFolder */ .w7)(work) : work(null));
    return judged;
}
/** `verdict` null: there was nothing to check it with. */
function signatureOf(record, verdict, bots) {
    const { id: sha, signature } = record;
    const kind = signature?.kind ?? null;
    const common = { sha, kind, bot: (0,_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .isBot */ .w2)(record, bots), verified: false, bad: null };
    if (signature === null)
        return { ...common, grade: 'none', reason: 'unsigned' };
    // A kind that nobody knows is no signature that anybody could check.
    if (kind === null)
        return { ...common, grade: 'none', reason: 'a signature of an unknown kind' };
    if (kind === 'pgp' && (0,_openpgp_js__WEBPACK_IMPORTED_MODULE_5__/* .issuersOf */ .Mi)(Buffer.from(signature.text, 'latin1')) === null)
        return { ...common, grade: 'unknown', bad: 'malformed_signature', reason: 'malformed_signature' };
    if (verdict?.verdict === 'bad')
        return { ...common, grade: 'unknown', bad: verdict.reason, reason: verdict.reason };
    const verified = verdict?.verdict === 'valid';
    if (record.platform)
        return { ...common, verified, grade: 'platform', reason: 'signed by the hosting service' };
    if (verified)
        return { ...common, verified, grade: 'author', reason: verdict.reason };
    return {
        ...common,
        grade: 'unknown',
        reason: verdict?.reason ?? 'a signature is there, and no key of the base branch to check it with',
    };
}
async function openVerifier(repository, folder, trust) {
    const ring = await (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .openKeyRing */ .sc)(folder, trust.gpgKeys, repository.top);
    const signers = await (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .writeScratch */ ._D)(folder, 'allowed_signers', trust.allowedSigners ?? '');
    const listed = fingerprints(trust.allowedSigners ?? '');
    // Git for Windows brings programs of its own that are not in PATH.
    const program = (name) => (0,_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)(name, repository.top) ?? name;
    // The repository's own settings name programs and files; none of them is used.
    const settings = [
        `gpg.program=${program('gpg')}`,
        `gpg.openpgp.program=${program('gpg')}`,
        `gpg.ssh.program=${program('ssh-keygen')}`,
        'gpg.x509.program=false',
        'gpg.ssh.defaultKeyCommand=',
        'gpg.ssh.revocationFile=',
        'gpg.minTrustLevel=undefined',
        `gpg.ssh.allowedSignersFile=${signers}`,
    ].flatMap((setting) => ['-c', setting]);
    return async ({ id, signature }) => {
        if (signature?.kind === 'pgp' && !ring.usable)
            return null;
        if (signature?.kind !== 'pgp' && signature?.kind !== 'ssh')
            return null;
        const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository, [...settings, 'verify-commit', '--raw', id], {
            environment: { GNUPGHOME: ring.home },
            milliseconds: mostMilliseconds,
        });
        const said = `${result.stdout.toString('utf8')}\n${result.stderr}`;
        return signature.kind === 'pgp' ? readGpgStatus(said) : readSshVerdict(said, result.status === 0, listed);
    };
}
/** SHA256 fingerprints, as ssh-keygen tells them, of the keys in an allowed signers file. */
function fingerprints(text) {
    const found = new Set();
    for (const match of text
        .slice(0, 1024 * 1024)
        .matchAll(/\b(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[\w@.-]{1,60} +([A-Za-z0-9+/=]{40,4000})/g)) {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.from(match[1], 'base64')).digest('base64');
        found.add(`SHA256:${digest.replace(/=+$/, '')}`);
    }
    return found;
}
/** What ssh-keygen said, through git or by itself. `listed` are the keys that may sign. */
function readSshVerdict(said, accepted, listed) {
    if (accepted && /^Good ".*" signature for /m.test(said))
        return { verdict: 'valid', reason: 'signed by an allowed key' };
    const good = /^Good ".*" signature with .* key (SHA256:[A-Za-z0-9+/]+)/m.exec(said);
    if (good) {
        // Listed and yet not taken: outside its dates or its namespace.
        return listed.has(good[1])
            ? { verdict: 'bad', reason: 'expired_key' }
            : { verdict: 'unknown', reason: 'its key is not among the allowed signers of the base branch' };
    }
    if (/incorrect signature|Could not verify signature|Signature verification failed|namespace .* does not match/i.test(said))
        return { verdict: 'bad', reason: 'bad_signature' };
    if (/invalid format|couldn't parse signature|Couldn't (?:decode|load|read) signature|not a (?:valid )?signature/i.test(said))
        return { verdict: 'bad', reason: 'malformed_signature' };
    return { verdict: 'unknown', reason: 'it could not be verified here' };
}
/**
 * What gpg said through its status lines; the words that people read carry names that anybody can choose.
 * https://github.com/gpg/gnupg/blob/master/doc/DETAILS
 */
function readGpgStatus(said) {
    const status = new Map();
    for (const match of said.matchAll(/^\[GNUPG:\] ([A-Z_]+)(.*)$/gm)) {
        if (!status.has(match[1]))
            status.set(match[1], match[2].trim().split(' '));
    }
    if (status.has('BADSIG'))
        return { verdict: 'bad', reason: 'bad_signature' };
    if (status.has('REVKEYSIG') || status.has('KEYREVOKED'))
        return { verdict: 'bad', reason: 'revoked_key' };
    if (status.has('NODATA') || status.has('BADARMOR'))
        return { verdict: 'bad', reason: 'malformed_signature' };
    const valid = status.get('VALIDSIG');
    if (valid === undefined) {
        return {
            verdict: 'unknown',
            reason: status.has('NO_PUBKEY') ? 'no key of the base branch made it' : 'it could not be verified here',
        };
    }
    if (status.has('EXPSIG'))
        return { verdict: 'bad', reason: 'expired_signature' };
    if (status.has('EXPKEYSIG')) {
        const made = Number(valid[2]);
        const expired = Number(status.get('KEYEXPIRED')?.[0] ?? Number.NaN);
        // Made while the key still held: what ended since says nothing of this commit.
        return made < expired
            ? { verdict: 'valid', reason: 'signed with a key that has expired since' }
            : { verdict: 'bad', reason: 'expired_key' };
    }
    return status.has('GOODSIG')
        ? { verdict: 'valid', reason: 'signed by an allowed key' }
        : { verdict: 'unknown', reason: 'it could not be verified here' };
}


/***/ }),

/***/ 87864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ signingWords),
/* harmony export */   PJ: () => (/* binding */ noSignatures),
/* harmony export */   SU: () => (/* binding */ meetsBaseline),
/* harmony export */   V: () => (/* binding */ gradeOf),
/* harmony export */   zA: () => (/* binding */ signaturePolicy)
/* harmony export */ });
/* unused harmony export defaultBots */
/** Where there is no repository to ask. */
function noSignatures(unknown) {
    return {
        about: null,
        commitsOf: () => [],
        detachedOf: () => [],
        baseline: null,
        required: false,
        changedTrust: [],
        counts: {},
        unknown,
    };
}
const rank = {
    none: 0,
    unknown: 1,
    platform: 2,
    author: 3,
};
/** The weakest commit decides: a signed change on top of an unsigned one does not vouch for it. */
function gradeOf(signatures, path) {
    if (signatures.detachedOf(path).some(({ verdict }) => verdict === 'valid'))
        return 'artifact';
    const [weakest] = [...signatures.commitsOf(path)].sort((a, b) => rank[a.grade] - rank[b.grade]);
    return weakest?.grade ?? 'unknown';
}
const gradeWords = [
    ['none', 'unsigned'],
    ['platform', 'signed by the site only'],
    ['author', 'signed by their authors'],
    ['artifact', 'signed as files'],
    ['unknown', 'not verifiable here'],
];
/** `deploy scripts: 3 unsigned, 1 not verifiable here`; null where nothing is known of any. */
function signingWords({ counts }) {
    const said = gradeWords.flatMap(([grade, words]) => counts[grade] ? [[grade, `${counts[grade]} ${words}`]] : []);
    return said.some(([grade]) => grade !== 'unknown')
        ? `deploy scripts: ${said.map(([, words]) => words).join(', ')}`
        : null;
}
const defaultBots = ['dependabot[bot]', 'renovate[bot]', 'github-actions[bot]'];
/** A value that makes no sense is its default: the configuration is checked elsewhere. */
function signaturePolicy(options) {
    const oneOf = (value, allowed, otherwise) => allowed.find((one) => one === value) ?? otherwise;
    const number = (value, least, most, otherwise) => typeof value === 'number' && value >= least && value <= most ? value : otherwise;
    const text = (value) => (typeof value === 'string' && value !== '' ? value : null);
    const path = (value) => (typeof value === 'string' && value !== '' ? plainPath(value) : null);
    return {
        mode: oneOf(options.mode === false ? 'off' : options.mode, ['off', 'baseline', 'require'], 'baseline'),
        require: oneOf(options.require, ['any', 'author', 'artifact'], 'author'),
        baselinePercent: number(options['baseline-percent'], 0, 100, 90),
        baselineCommits: number(options['baseline-commits'], 1, 10_000, 200),
        baselineMin: number(options['baseline-min'], 1, 10_000, 20),
        bots: Array.isArray(options.bots)
            ? options.bots.filter((bot) => typeof bot === 'string')
            : defaultBots,
        allowedSigners: path(options['allowed-signers']) ?? '.github/allowed_signers',
        gpgKeys: path(options['gpg-keys']),
        sigstoreRoot: path(options['sigstore-root']),
        sigstoreIdentity: text(options['sigstore-identity']),
        sigstoreIssuer: text(options['sigstore-issuer']),
        history: historyOf(options.history),
    };
}
function plainPath(path) {
    return path.replace(/^(\.?\/)+/, '').replace(/\/+$/, '');
}
function historyOf(value) {
    if (value === 'all')
        return { kind: 'all' };
    const since = typeof value === 'object' && value !== null ? value.since : undefined;
    return typeof since === 'string' && since !== '' ? { kind: 'since', revision: since } : { kind: 'last' };
}
/** Enough of the repository's own commits are signed for an unsigned one to stand out. */
function meetsBaseline(baseline, policy) {
    return (baseline !== null &&
        baseline.of >= policy.baselineMin &&
        baseline.signed * 100 >= policy.baselinePercent * baseline.of);
}


/***/ }),

/***/ 34063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countSigned: () => (/* binding */ countSigned),
  signatures: () => (/* binding */ signatures)
});

// EXTERNAL MODULE: ./build/clients/git.js
var git = __webpack_require__(45975);
// EXTERNAL MODULE: ./build/clients/signatures/blobs.js
var blobs = __webpack_require__(98139);
// EXTERNAL MODULE: ./build/clients/signatures/commits.js
var commits = __webpack_require__(18585);
// EXTERNAL MODULE: ./build/clients/git-program.js
var git_program = __webpack_require__(58234);
;// CONCATENATED MODULE: ./build/clients/signatures/history.js

/** Commits of one change; a longer one is told from its newest. */
const mostCommits = 2000;
const mostMilliseconds = 60_000;
/**
 * The commits from `base` (exclusive) to `head` that touch the paths, also under the names that they had before.
 * Merges are left out: they bring what other commits did. Null when git cannot tell.
 */
async function commitsBetween(repository, base, head, paths) {
    const result = await log(repository, [
        '-M',
        `--max-count=${mostCommits}`,
        '--end-of-options',
        `${base}..${head}`,
    ]);
    if (result.status !== 0)
        return null;
    const reader = new LogReader(paths, 'all');
    reader.take(result.stdout);
    return reader.touches();
}
/** The last commit of `head`'s history that touches each path. Git is stopped when all are found. */
async function lastCommits(repository, head, paths) {
    const reader = new LogReader(paths, 'last');
    const words = ['--no-renames', '--end-of-options', head, '--', ...paths];
    const result = await log(repository, words, (chunk) => {
        reader.take(chunk);
        return reader.found === paths.size;
    });
    return result.status === 0 ? reader.touches() : null;
}
/** All commits up to `head`, after `since` where that is given, that touch the paths. */
async function allCommits(repository, head, since, paths) {
    const range = since === null ? head : `${since}..${head}`;
    const result = await log(repository, ['--no-renames', '--end-of-options', range, '--', ...paths]);
    if (result.status !== 0)
        return null;
    const reader = new LogReader(paths, 'all');
    reader.take(result.stdout);
    return reader.touches();
}
/** Ids of the last `count` commits that are no merges. */
async function recentCommits(repository, from, count) {
    const words = ['rev-list', '--no-merges', `--max-count=${count}`, '--end-of-options', from];
    const result = await (0,git_program/* git */.$Y)(repository, words, { milliseconds: mostMilliseconds });
    return result.status === 0 ? result.stdout.toString('utf8').split('\n').filter(Boolean) : [];
}
/** `-z --raw` says `id parents NUL`, then `:modes ids letter NUL path NUL` for each file. */
function log(repository, words, enough) {
    const shape = [
        '-z',
        '--raw',
        '--relative',
        '--no-merges',
        '--no-show-signature',
        '--no-ext-diff',
        '--no-color',
    ];
    return (0,git_program/* git */.$Y)(repository, ['log', ...shape, '--format=tformat:%H %P', ...words], {
        milliseconds: mostMilliseconds,
        ...(enough ? { take: enough } : {}),
    });
}
class LogReader {
    #wanted;
    /** Name in the commits read so far \u2192 path today. */
    #names;
    #byPath = new Map();
    #parentless = [];
    #rest = Buffer.alloc(0);
    #commit = '';
    #status = '';
    #from = null;
    constructor(paths, wanted) {
        this.#wanted = wanted;
        this.#names = new Map([...paths].map((path) => [path, path]));
    }
    get found() {
        return this.#byPath.size;
    }
    take(chunk) {
        const whole = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        let start = 0;
        for (let end = whole.indexOf(0); end !== -1; end = whole.indexOf(0, start)) {
            this.#token(whole.toString('utf8', start, end));
            start = end + 1;
        }
        this.#rest = whole.subarray(start);
    }
    touches() {
        return { byPath: this.#byPath, parentless: this.#parentless };
    }
    #token(written) {
        if (this.#status !== '') {
            this.#path(written);
            return;
        }
        const token = written.replace(/^\n/, '');
        if (token.startsWith(':')) {
            this.#status = token.slice(token.lastIndexOf(' ') + 1);
            return;
        }
        const [id = '', parent = ''] = token.split(' ');
        this.#commit = id;
        if (parent === '' && id !== '')
            this.#parentless.push(id);
    }
    #path(path) {
        const moved = this.#status.startsWith('R') || this.#status.startsWith('C');
        if (moved && this.#from === null) {
            this.#from = path;
            return;
        }
        const today = this.#names.get(path);
        if (today !== undefined) {
            const commits = this.#byPath.get(today);
            if (commits === undefined)
                this.#byPath.set(today, [this.#commit]);
            else if (this.#wanted === 'all' && commits.at(-1) !== this.#commit)
                commits.push(this.#commit);
            // Older commits know it by its old name.
            if (this.#from !== null && this.#status.startsWith('R'))
                this.#names.set(this.#from, today);
        }
        this.#status = '';
        this.#from = null;
    }
}

// EXTERNAL MODULE: ./build/clients/signatures/verify.js
var verify = __webpack_require__(45258);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/signature.js
var signature = __webpack_require__(87864);
// EXTERNAL MODULE: ./build/run/settings.js + 1 modules
var settings = __webpack_require__(98192);
;// CONCATENATED MODULE: ./build/run/signatures.js








/** A deploy with more files than this is judged by the first of them. */
const mostPaths = 1000;
/** Who signed what deploys. Always has an answer, if only that nobody can say. */
function signatures(options) {
    return async (facts, change) => {
        const [{ rules }, { vouchedIn }, { trustFiles }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(2150), __webpack_require__.e(6010), __webpack_require__.e(5881)]).then(__webpack_require__.bind(__webpack_require__, 45881)),
            Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 14463)),
            Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(1544)]).then(__webpack_require__.bind(__webpack_require__, 1544)),
        ]);
        const policy = (0,signature/* signaturePolicy */.zA)(options.rules?.get(rules.find(({ signatures }) => signatures === 'policy')?.id ?? '')?.options ?? {});
        const changedTrust = change
            ? [
                ...changedFiles(change.base, change.head, trustFiles, policy),
                ...(await changedPolicy(options.history?.repository ?? null, change.base, change.head)),
            ]
            : [];
        const vouched = vouchedIn(facts);
        const answer = await known(options.history, facts, [...vouched.keys()], policy);
        const counts = {};
        for (const { path, role } of vouched.values()) {
            const grade = (0,signature/* gradeOf */.V)(answer, path);
            if (role === 'script')
                counts[grade] = (counts[grade] ?? 0) + 1;
        }
        return { value: { ...answer, about: facts, changedTrust, counts }, diagnostics: [] };
    };
}
async function known(history, facts, all, policy) {
    const paths = new Set(all.filter((path) => !path.includes('\0')).slice(0, mostPaths));
    if (paths.size === 0)
        return (0,signature/* noSignatures */.PJ)('nothing here deploys');
    if (!history)
        return (0,signature/* noSignatures */.PJ)('this is no git repository');
    const local = history.repository
        ? await fromClone(history, history.repository, facts, paths, policy)
        : null;
    const settled = local !== null && local.unknown === null && [...paths].every((path) => isSettled(local, path));
    const answer = settled ? null : ((await history.service?.({ paths, policy })) ?? null);
    if (answer === null) {
        if (local !== null)
            return local;
        return (0,signature/* noSignatures */.PJ)(history.service ? 'the service did not tell its commits' : 'this is no git repository');
    }
    const told = new Map([...answer.commits.values()].flat().map((commit) => [commit.sha, commit]));
    return {
        ...(local ?? (0,signature/* noSignatures */.PJ)('')),
        commitsOf: (path) => local === null || local.unknown !== null
            ? (answer.commits.get(path) ?? [])
            : local.commitsOf(path).map((one) => (one.verified || one.bad ? one : (told.get(one.sha) ?? one))),
        baseline: local?.baseline ?? answer.baseline,
        required: answer.required,
        unknown: null,
    };
}
/** Nobody else could add to what the keys at hand said. */
function isSettled(signatures, path) {
    return signatures.commitsOf(path).every(({ verified, bad }) => verified || bad !== null);
}
async function fromClone(history, repository, facts, paths, policy) {
    const head = await (0,git/* resolveRevision */.eZ)(repository, history.head ?? 'HEAD');
    const base = history.base === null ? null : await (0,git/* resolveRevision */.eZ)(repository, history.base);
    if (head === null || (history.base !== null && base === null)) {
        return (0,signature/* noSignatures */.PJ)('its commits are not in this clone');
    }
    const trusted = history.trust ? await (0,git/* resolveRevision */.eZ)(repository, history.trust) : null;
    let trust;
    let touches;
    try {
        [trust, touches] = await Promise.all([
            readTrust(repository, trusted ?? base ?? head, policy, base === null ? facts : null),
            commitsTouching(repository, base, head, paths, policy),
        ]);
    }
    catch (error) {
        if (error instanceof model_error/* GitError */.XS)
            return (0,signature/* noSignatures */.PJ)(error.message.replace(/\.$/, ''));
        throw error;
    }
    const detached = await readDetached(repository, facts, paths, trust);
    const nothing = { ...(0,signature/* noSignatures */.PJ)(''), detachedOf: (path) => detached.get(path) ?? [] };
    if (touches === null)
        return { ...nothing, unknown: 'git could not list its commits' };
    const records = await (0,commits/* readCommits */.Fe)(repository, [...touches.byPath.values()].flat());
    if (repository.shallow && (await isCutOff(repository, touches, base))) {
        return { ...nothing, unknown: 'this clone holds only part of the history (fetch-depth)' };
    }
    const judged = await (0,verify/* judgeCommits */.oU)(repository, [...records.values()], trust, policy.bots);
    const lacking = [...judged.values()].some(({ grade }) => grade === 'none');
    return {
        ...nothing,
        commitsOf: (path) => (touches.byPath.get(path) ?? []).flatMap((id) => {
            const commit = judged.get(id);
            return commit ? [commit] : [];
        }),
        // Asked for only where an unsigned commit would be held against it.
        baseline: base !== null && lacking ? await baselineOf(repository, base, policy) : null,
        unknown: null,
    };
}
function commitsTouching(repository, base, head, paths, policy) {
    if (base !== null)
        return commitsBetween(repository, base, head, paths);
    const { history } = policy;
    if (history.kind === 'last')
        return lastCommits(repository, head, paths);
    if (history.kind === 'all')
        return allCommits(repository, head, null, paths);
    return (0,git/* resolveRevision */.eZ)(repository, history.revision).then((since) => since === null ? null : allCommits(repository, head, since, paths));
}
/**
 * Where a shallow clone ends, git takes the last commit for one that made every file. Its object still names
 * the parents that are not there.
 */
async function isCutOff(repository, touches, base) {
    if (base !== null && touches.byPath.size === 0)
        return touches.parentless.length > 0;
    const ends = await (0,commits/* readCommits */.Fe)(repository, touches.parentless);
    return [...ends.values()].some(({ parents }) => parents.length > 0);
}
const mostTrustBytes = 1024 * 1024;
/** Public keys of minisign, and of cosign's key pairs, where people keep them. */
const publicKey = /(^|\/)(minisign[^/]*|cosign[^/]*)\.pub$/;
/**
 * Allowed signers and keys as the base has them: a change cannot let itself in. `audited` are the facts of an
 * audit, whose own list of files says without git that there are none.
 */
async function readTrust(repository, commit, policy, audited) {
    const folder = policy.gpgKeys === null ? null : `${policy.gpgKeys}/`;
    const isTrust = (path) => path === policy.allowedSigners ||
        path === policy.sigstoreRoot ||
        publicKey.test(path) ||
        (folder !== null && path.startsWith(folder));
    const none = audited !== null && ![...audited.files.paths()].some(isTrust);
    const ids = none ? new Map() : await (0,blobs/* treeIds */.v)(repository, commit, isTrust);
    const bytes = await (0,blobs/* readBytes */.i)(repository, [...ids.values()]);
    const signers = bytes.get(ids.get(policy.allowedSigners) ?? '');
    const root = bytes.get(ids.get(policy.sigstoreRoot ?? '') ?? '');
    const keys = [];
    const texts = [];
    for (const [path, id] of ids) {
        const content = bytes.get(id);
        if (content === undefined || content.length > mostTrustBytes)
            continue;
        if (path === policy.allowedSigners || path === policy.sigstoreRoot)
            continue;
        if (publicKey.test(path))
            texts.push(content.toString('utf8'));
        else
            keys.push(content);
    }
    return {
        allowedSigners: signers && signers.length <= mostTrustBytes ? signers.toString('utf8') : null,
        gpgKeys: keys,
        minisignKeys: texts.filter((text) => !text.includes('-----BEGIN')),
        publicKeys: texts.filter((text) => text.includes('-----BEGIN')),
        sigstore: {
            root: root && root.length <= mostTrustBytes ? root : null,
            identity: policy.sigstoreIdentity,
            issuer: policy.sigstoreIssuer,
        },
    };
}
async function baselineOf(repository, base, policy) {
    if (repository.shallow)
        return null;
    // Bots' and the platform's commits are sorted out afterwards, so more are read than are counted.
    const ids = await recentCommits(repository, base, policy.baselineCommits * 5);
    const records = await (0,commits/* readCommits */.Fe)(repository, ids);
    return countSigned([...records.values()], policy);
}
/** How many of people's own commits carry a signature of theirs, whether or not it can be checked here. */
function countSigned(records, policy) {
    const own = records
        .filter((record) => record.parents.length < 2 && !record.platform && !(0,commits/* isBot */.w2)(record, policy.bots))
        .slice(0, policy.baselineCommits);
    return { signed: own.filter(({ signature }) => (signature?.kind ?? null) !== null).length, of: own.length };
}
/** Files of trust that one tree has otherwise than the other. */
function changedFiles(base, head, trustFiles, policy) {
    const paths = new Set([...trustFiles(base, policy), ...trustFiles(head, policy)]);
    return [...paths]
        .filter((path) => {
        const before = base.files.get(path);
        const after = head.files.get(path);
        // Without an id it was edited on disk.
        return before === undefined || after === undefined || after.id === null || before.id !== after.id;
    })
        .sort();
}
/** The configuration, where what it says of signatures is not what the base says. */
async function changedPolicy(repository, base, head) {
    const changed = settings/* configPaths */.hg.filter((path) => {
        const after = head.files.get(path);
        return base.files.get(path)?.id !== after?.id && after?.id !== null;
    });
    if (repository === null || changed.length === 0)
        return [];
    const ids = changed.map((path) => [base.files.get(path)?.id ?? '', head.files.get(path)?.id ?? '']);
    const bytes = await (0,blobs/* readBytes */.i)(repository, ids.flat());
    const [{ parse }, { rules: all }] = await Promise.all([__webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(2150), __webpack_require__.e(6010), __webpack_require__.e(5881)]).then(__webpack_require__.bind(__webpack_require__, 45881))]);
    const signatureRules = all.filter(({ signatures }) => signatures !== undefined).map(({ id }) => id);
    const policyOf = (id) => {
        try {
            const text = bytes.get(id)?.toString('utf8') ?? '';
            const rules = parse(text, { maxAliasCount: 100 })?.rules;
            return JSON.stringify(signatureRules.map((rule) => rules?.[rule] ?? null));
        }
        catch {
            return null; // told where the configuration is read
        }
    };
    return changed.filter((_, place) => {
        const [before, after] = ids[place].map(policyOf);
        return before !== null && after !== null && before !== after;
    });
}
async function readDetached(repository, facts, paths, trust) {
    const { signaturesBeside } = await __webpack_require__.e(/* import() */ 1390).then(__webpack_require__.bind(__webpack_require__, 91390));
    return signaturesBeside(repository, facts.files, paths, trust);
}


/***/ })

};
