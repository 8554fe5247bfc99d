export const id = 1390;
export const ids = [1390];
export const modules = {

/***/ 91390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signaturesBeside: () => (/* binding */ signaturesBeside)
});

// UNUSED EXPORTS: checkKeyPair, kindOf, readMinisign

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/workspace.js
var workspace = __webpack_require__(9259);
// EXTERNAL MODULE: ./build/clients/signatures/blobs.js
var blobs = __webpack_require__(98139);
// EXTERNAL MODULE: ./build/clients/signatures/openpgp.js
var openpgp = __webpack_require__(46272);
// EXTERNAL MODULE: ./build/clients/signatures/programs.js
var programs = __webpack_require__(43082);
;// CONCATENATED MODULE: ./build/clients/signatures/sigstore.js
const mostBundleBytes = 1024 * 1024;
const mostIdentity = 2000;
/** https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto, `media_type` */
const bundleType = 'application/vnd.dev.sigstore.bundle';
const knownBundle = /^application\/vnd\.dev\.sigstore\.bundle(\+json;version=0\.[123]|\.v0\.3\+json)$/;
const knownRoot = /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.[12]|\.v0\.2\+json)$/;
const unknown = (reason) => ({ verdict: 'unknown', reason });
const malformed = { verdict: 'bad', reason: 'malformed_signature' };
/**
 * Holds a bundle, as `cosign sign-blob --bundle` writes it, against the bytes that it signs. Nothing is fetched:
 * the certificate authorities and logs are those of the trusted root, and the bundle brings the log's answer.
 */
async function checkSigstore(signed, said, anchor) {
    if (!anchor?.root || !anchor.identity || !anchor.issuer)
        return unknown('it is there, and no root, identity and issuer to check it with are configured');
    if (!isPinnedIdentity(anchor.identity) || !isPinnedIssuer(anchor.issuer))
        return unknown('it is there, and the configured identity or issuer admits anybody');
    if (said.length > mostBundleBytes)
        return unknown('it is too large for a signature');
    const json = readJson(said);
    if (json === undefined)
        return said.includes(bundleType) ? malformed : unknown('it is of an unknown form');
    if (!knownBundle.test(mediaTypeOf(json)))
        return unknown('it is of an unknown form');
    const trust = await trustIn(anchor);
    if (trust === null)
        return unknown('the trusted root of the base branch could not be read');
    const [{ bundleFromJSON }, { toSignedEntity }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
    ]);
    let entity;
    try {
        const bundle = bundleFromJSON(json);
        // An attestation signs a statement that only names the file.
        if (bundle.content.$case !== 'messageSignature')
            return unknown('it is an attestation, not a signature over the file');
        entity = toSignedEntity(bundle, signed);
    }
    catch {
        return malformed;
    }
    if (entity.key.$case !== 'certificate')
        return unknown('it was made with a key, not with an identity');
    return judge(entity, trust, anchor);
}
async function judge(entity, trust, anchor) {
    const { VerificationError, Verifier } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
    try {
        // By itself it takes an identity for a pattern that may fit anywhere, so that is compared here.
        const { identity } = new Verifier(trust).verify(entity);
        const fits = fitsPattern(anchor.identity ?? '', identity?.subjectAlternativeName ?? '') &&
            fitsPattern(anchor.issuer ?? '', identity?.extensions?.issuer ?? '');
        return fits
            ? { verdict: 'valid', reason: 'signed by the configured identity' }
            : unknown('its identity or issuer is not the configured one');
    }
    catch (error) {
        const { code, message } = error instanceof VerificationError ? error : { code: '', message: '' };
        // The certificate and the log were found good before these are looked at.
        if (code === 'SIGNATURE_ERROR' || (code === 'TLOG_BODY_ERROR' && message.endsWith('mismatch')))
            return { verdict: 'bad', reason: 'bad_signature' };
        return unknown('the trusted root of the base branch does not vouch for its certificate, log or time');
    }
}
const roots = new WeakMap();
function trustIn(anchor) {
    let trust = roots.get(anchor);
    if (!trust) {
        trust = readRoot(anchor.root ?? Buffer.alloc(0));
        roots.set(anchor, trust);
    }
    return trust;
}
async function readRoot(text) {
    const json = readJson(text);
    if (!knownRoot.test(mediaTypeOf(json)))
        return null;
    const [{ TrustedRoot }, { toTrustMaterial }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
    ]);
    try {
        const root = TrustedRoot.fromJSON(json);
        // Without a start, a log's key would be taken for good at any time.
        return toTrustMaterial({ ...root, tlogs: root.tlogs.filter((log) => log.publicKey?.validFor?.start) });
    }
    catch {
        return null;
    }
}
function readJson(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function mediaTypeOf(json) {
    const type = typeof json === 'object' && json !== null ? json.mediaType : null;
    return typeof type === 'string' ? type : '';
}
/** `https://github.com/acme/**` or `*@example.com`: a glob has to say whose, or it is open to everybody. */
function isPinnedIdentity(pattern) {
    return !pattern.includes('*')
        ? pattern !== ''
        : /^[a-z]+:\/\/[^/*]+\/[^/*]+\//.test(pattern) || /^[^/@]*@[^/@*]+\.[^/@*]+$/.test(pattern);
}
/** `https://token.actions.githubusercontent.com/*`: everything after the host may be a glob. */
function isPinnedIssuer(pattern) {
    return !pattern.includes('*') ? pattern !== '' : /^[a-z]+:\/\/[^/*]+\//.test(pattern);
}
/** `*` stands for anything but a slash, `**` for anything. Walks the value once for each piece of the pattern. */
function fitsPattern(pattern, value) {
    if (value === '' || value.length > mostIdentity)
        return false;
    let reached = new Set([0]);
    for (const piece of pattern.split(/(\*+)/)) {
        const next = new Set();
        if (piece.startsWith('*')) {
            let open = false;
            for (let at = 0; at <= value.length; at++) {
                open = reached.has(at) || (open && (piece !== '*' || value[at - 1] !== '/'));
                if (open)
                    next.add(at);
            }
        }
        else {
            for (const at of reached)
                if (value.startsWith(piece, at))
                    next.add(at + piece.length);
        }
        reached = next;
    }
    return reached.has(value.length);
}

// EXTERNAL MODULE: ./build/clients/signatures/verify.js
var verify = __webpack_require__(45258);
;// CONCATENATED MODULE: ./build/clients/signatures/detached.js







const endings = ['.asc', '.sig', '.sign', '.gpg', '.minisig', '.sigstore.json', '.sigstore', '.bundle'];
const lists = /^(sha(256|512)sums?|checksums?|sha(256|512)sums?)(\.txt)?$/i;
/**
 * The signatures that lie beside files, told by their content and not by their names, and held against the
 * file's bytes in git: what is checked out may have other line ends.
 */
async function signaturesBeside(repository, files, paths, trust) {
    const pairs = [...paths].flatMap((path) => [
        ...endings
            .filter((ending) => files.has(path + ending))
            .map((ending) => ({ path, of: path, signature: path + ending })),
        ...signedLists(files, path),
    ]);
    const ids = pairs.flatMap(({ path, of, signature }) => [path, of, signature].map((one) => files.get(one)?.id ?? ''));
    const found = new Map();
    if (pairs.length === 0)
        return found;
    const bytes = await (0,blobs/* readBytes */.i)(repository, ids);
    const blob = (path) => bytes.get(files.get(path)?.id ?? '');
    await (0,programs/* inThrowawayFolder */.w7)(async (folder) => {
        const check = await openChecker(folder, trust, repository.top);
        for (const { path, of, signature } of pairs) {
            const [content, signed, said] = [blob(path), blob(of), blob(signature)];
            if (!content || !signed || !said)
                continue; // edited on disk, or not git's
            const kind = kindOf(said);
            if (kind === null)
                continue;
            const verdict = await check(kind, signed, said);
            const covered = of === path ? verdict : throughList(verdict, content, signed, path);
            if (covered === null)
                continue;
            found.set(path, [...(found.get(path) ?? []), { path: signature, kind, ...covered }]);
        }
    });
    return found;
}
/** `SHA256SUMS` and its signature in the script's folder or at the root. */
function signedLists(files, path) {
    const found = [];
    for (const folder of new Set([(0,workspace/* folderOf */.yS)(path), ''])) {
        for (const name of [
            'SHA256SUMS',
            'SHA256SUMS.txt',
            'sha256sums.txt',
            'checksums.txt',
            'SHA512SUMS',
            'sha256sum.txt',
        ]) {
            const of = folder === '' ? name : `${folder}/${name}`;
            if (!files.has(of) || !lists.test(name))
                continue;
            for (const ending of endings)
                if (files.has(of + ending))
                    found.push({ path, of, signature: of + ending });
        }
    }
    return found;
}
/** A signed list covers a file only through the line that names it. Null where it does not. */
function throughList(verdict, content, list, path) {
    for (const line of list.toString('utf8').split('\n')) {
        const match = /^([0-9a-fA-F]{64}|[0-9a-fA-F]{128}) [ *](\S.*?)\r?$/.exec(line.slice(0, 5000));
        if (!match)
            continue;
        const name = match[2].replace(/^\.\//, '');
        if (name !== path && name !== (0,workspace/* baseName */.Fl)(path))
            continue;
        const digest = (0,external_node_crypto_.createHash)(match[1].length === 64 ? 'sha256' : 'sha512')
            .update(content)
            .digest('hex');
        if (digest === match[1].toLowerCase())
            return verdict;
        // The list's signature being good is what makes the difference count.
        return verdict.verdict === 'unknown' ? null : { verdict: 'bad', reason: 'changed_since_signed' };
    }
    return null;
}
/** What a signature file is, by its first bytes. Null: none that is known. */
function kindOf(said) {
    const text = said
        .subarray(0, 64 * 1024)
        .toString('latin1')
        .trimStart();
    if (text.startsWith('-----BEGIN SSH SIGNATURE-----'))
        return 'ssh';
    if ((0,openpgp/* pgpBytes */.tb)(said) !== null)
        return 'pgp';
    if (text.startsWith('untrusted comment:'))
        return 'minisign';
    if (text.startsWith('{') && /"(mediaType|verificationMaterial|base64Signature|rekorBundle)"/.test(text))
        return 'sigstore';
    return /^[A-Za-z0-9+/]{60,700}={0,2}\s*$/.test(text) ? 'cosign' : null;
}
const notHere = { verdict: 'unknown', reason: 'it is there, and could not be verified here' };
async function openChecker(folder, trust, outside) {
    const ring = await (0,programs/* openKeyRing */.sc)(folder, trust.gpgKeys, outside);
    const signers = await (0,programs/* writeScratch */._D)(folder, 'allowed_signers', trust.allowedSigners ?? '');
    const listed = (0,verify/* fingerprints */.WS)(trust.allowedSigners ?? '');
    return async (kind, signed, said) => {
        if (kind === 'minisign')
            return readMinisign(signed, said, trust.minisignKeys ?? []);
        if (kind === 'cosign')
            return checkKeyPair(signed, said, trust.publicKeys ?? []);
        if (kind === 'sigstore')
            return checkSigstore(signed, said, trust.sigstore);
        if (kind !== 'pgp' && kind !== 'ssh')
            return notHere;
        const signature = await (0,programs/* writeScratch */._D)(folder, 'signature', said);
        if (kind === 'pgp') {
            if ((0,openpgp/* issuersOf */.Mi)(said) === null)
                return { verdict: 'bad', reason: 'malformed_signature' };
            if (!ring.usable)
                return notHere;
            const file = await (0,programs/* writeScratch */._D)(folder, 'signed', signed);
            const words = ['--batch', '--no-tty', '--status-fd', '1', '--verify', '--', signature, file];
            const result = await (0,programs/* runProgram */.mB)('gpg', words, {
                folder,
                outside,
                environment: { GNUPGHOME: folder },
            });
            return (0,verify/* readGpgStatus */.P7)(result.stdout.toString('utf8'));
        }
        return checkSsh(folder, outside, signers, listed, signature, signed);
    };
}
async function checkSsh(folder, outside, signers, listed, signature, signed) {
    const keygen = (words) => (0,programs/* runProgram */.mB)('ssh-keygen', words, { folder, outside, input: signed });
    const who = await keygen(['-Y', 'find-principals', '-s', signature, '-f', signers]);
    const [principal] = who.status === 0 ? who.stdout.toString('utf8').split(/[\n,]/) : [];
    if (principal) {
        const words = ['-Y', 'verify', '-f', signers, '-I', principal, '-n', 'file', '-s', signature];
        const result = await keygen(words);
        return (0,verify/* readSshVerdict */.OH)(`${result.stdout}\n${result.stderr}`, result.status === 0, listed);
    }
    const result = await keygen(['-Y', 'check-novalidate', '-n', 'file', '-s', signature]);
    const verdict = (0,verify/* readSshVerdict */.OH)(`${result.stdout}\n${result.stderr}`, false, listed);
    // A signature file bears no date: it may be from the time when its key still held.
    return verdict.reason === 'expired_key'
        ? { verdict: 'unknown', reason: 'its key has ended, and when it signed is not known' }
        : verdict;
}
/** Prefix of an Ed25519 key in DER (https://www.rfc-editor.org/rfc/rfc8410). */
const ed25519 = Buffer.from('302a300506032b6570032100', 'hex');
/**
 * https://jedisct1.github.io/minisign/: algorithm (2 bytes), key id (8), signature (64); the last line signs the
 * signature and the trusted comment. `ED` is over the BLAKE2b-512 of the file, `Ed` over the file.
 */
function readMinisign(signed, said, keys) {
    const lines = said.toString('utf8').split(/\r?\n/);
    const body = Buffer.from(lines[1] ?? '', 'base64');
    const global = Buffer.from(lines[3] ?? '', 'base64');
    const comment = /^trusted comment: (.*)$/.exec(lines[2] ?? '')?.[1];
    const algorithm = body.toString('latin1', 0, 2);
    if (body.length !== 74 || global.length !== 64 || comment === undefined || !/^E[dD]$/.test(algorithm))
        return { verdict: 'bad', reason: 'malformed_signature' };
    for (const text of keys) {
        const key = minisignKey(text);
        if (key === null || !key.id.equals(body.subarray(2, 10)))
            continue;
        const message = algorithm === 'ED' ? (0,external_node_crypto_.createHash)('blake2b512').update(signed).digest() : signed;
        const signature = body.subarray(10);
        const good = (0,external_node_crypto_.verify)(null, message, key.key, signature) &&
            (0,external_node_crypto_.verify)(null, Buffer.concat([signature, Buffer.from(comment, 'utf8')]), key.key, global);
        return good
            ? { verdict: 'valid', reason: 'signed by a key of the base branch' }
            : { verdict: 'bad', reason: 'bad_signature' };
    }
    return notHere;
}
function minisignKey(text) {
    const line = text.split(/\r?\n/).find((one) => /^RW[A-Za-z0-9+/]{54}$/.test(one.trim()));
    const bytes = line === undefined ? null : Buffer.from(line.trim(), 'base64');
    if (bytes === null || bytes.length !== 42)
        return null;
    const der = Buffer.concat([ed25519, bytes.subarray(10)]);
    return { id: bytes.subarray(2, 10), key: (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' }) };
}
/** `cosign sign-blob --key`: the signature in base64, over SHA-256 with the key pair's own kind. */
function checkKeyPair(signed, said, keys) {
    const signature = Buffer.from(said.toString('latin1').trim(), 'base64');
    for (const text of keys) {
        try {
            const key = (0,external_node_crypto_.createPublicKey)(text);
            const digest = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
            if ((0,external_node_crypto_.verify)(digest, signed, key, signature))
                return { verdict: 'valid', reason: 'signed by a key of the base branch' };
        }
        catch {
            // No key, or of a kind that this signature cannot be of.
        }
    }
    // Of several keys none says that it made this signature, so that nothing can be called broken.
    return notHere;
}


/***/ })

};
