import { createHash, createPublicKey, verify } from 'node:crypto';
import type { DetachedSignature, SignatureKind } from '../../model/signature.ts';
import type { FileIndex } from '../../model/workspace.ts';
import { baseName, folderOf } from '../../model/workspace.ts';
import type { Repository } from '../git-program.ts';
import { readBytes } from './blobs.ts';
import { issuersOf, pgpBytes } from './openpgp.ts';
import { inThrowawayFolder, openKeyRing, runProgram, writeScratch } from './programs.ts';
import { checkSigstore } from './sigstore.ts';
import { fingerprints, readGpgStatus, readSshVerdict, type Trust, type Verdict } from './verify.ts';

const endings = ['.asc', '.sig', '.sign', '.gpg', '.minisig', '.sigstore.json', '.sigstore', '.bundle'];
const lists = /^(sha(256|512)sums?|checksums?|sha(256|512)sums?)(\.txt)?$/i;

/**
 * The signatures that lie beside files, told by their content and not by their names, and held against the
 * file's bytes in git: what is checked out may have other line ends.
 */
export async function signaturesBeside(
  repository: Repository,
  files: FileIndex,
  paths: ReadonlySet<string>,
  trust: Trust,
): Promise<ReadonlyMap<string, readonly DetachedSignature[]>> {
  const pairs = [...paths].flatMap((path) => [
    ...endings
      .filter((ending) => files.has(path + ending))
      .map((ending) => ({ path, of: path, signature: path + ending })),
    ...signedLists(files, path),
  ]);
  const ids = pairs.flatMap(({ path, of, signature }) =>
    [path, of, signature].map((one) => files.get(one)?.id ?? ''),
  );
  const found = new Map<string, DetachedSignature[]>();
  if (pairs.length === 0) return found;
  const bytes = await readBytes(repository, ids);
  const blob = (path: string) => bytes.get(files.get(path)?.id ?? '');
  await inThrowawayFolder(async (folder) => {
    const check = await openChecker(folder, trust, repository.top);
    for (const { path, of, signature } of pairs) {
      const [content, signed, said] = [blob(path), blob(of), blob(signature)];
      if (!content || !signed || !said) continue; // edited on disk, or not git's
      const kind = kindOf(said);
      if (kind === null) continue;
      const verdict = await check(kind, signed, said);
      const covered = of === path ? verdict : throughList(verdict, content, signed, path);
      if (covered === null) continue;
      found.set(path, [...(found.get(path) ?? []), { path: signature, kind, ...covered }]);
    }
  });
  return found;
}

/** `SHA256SUMS` and its signature in the script's folder or at the root. */
function signedLists(files: FileIndex, path: string): { path: string; of: string; signature: string }[] {
  const found: { path: string; of: string; signature: string }[] = [];
  for (const folder of new Set([folderOf(path), ''])) {
    for (const name of [
      'SHA256SUMS',
      'SHA256SUMS.txt',
      'sha256sums.txt',
      'checksums.txt',
      'SHA512SUMS',
      'sha256sum.txt',
    ]) {
      const of = folder === '' ? name : `${folder}/${name}`;
      if (!files.has(of) || !lists.test(name)) continue;
      for (const ending of endings)
        if (files.has(of + ending)) found.push({ path, of, signature: of + ending });
    }
  }
  return found;
}

/** A signed list covers a file only through the line that names it. Null where it does not. */
function throughList(verdict: Verdict, content: Buffer, list: Buffer, path: string): Verdict | null {
  for (const line of list.toString('utf8').split('\n')) {
    const match = /^([0-9a-fA-F]{64}|[0-9a-fA-F]{128}) [ *](\S.*?)\r?$/.exec(line.slice(0, 5000));
    if (!match) continue;
    const name = match[2]!.replace(/^\.\//, '');
    if (name !== path && name !== baseName(path)) continue;
    const digest = createHash(match[1]!.length === 64 ? 'sha256' : 'sha512')
      .update(content)
      .digest('hex');
    if (digest === match[1]!.toLowerCase()) return verdict;
    // The list's signature being good is what makes the difference count.
    return verdict.verdict === 'unknown' ? null : { verdict: 'bad', reason: 'changed_since_signed' };
  }
  return null;
}

/** What a signature file is, by its first bytes. Null: none that is known. */
export function kindOf(said: Buffer): SignatureKind | null {
  const text = said
    .subarray(0, 64 * 1024)
    .toString('latin1')
    .trimStart();
  if (text.startsWith('-----BEGIN SSH SIGNATURE-----')) return 'ssh';
  if (pgpBytes(said) !== null) return 'pgp';
  if (text.startsWith('untrusted comment:')) return 'minisign';
  if (text.startsWith('{') && /"(mediaType|verificationMaterial|base64Signature|rekorBundle)"/.test(text))
    return 'sigstore';
  return /^[A-Za-z0-9+/]{60,700}={0,2}\s*$/.test(text) ? 'cosign' : null;
}

type Checker = (kind: SignatureKind, signed: Buffer, said: Buffer) => Promise<Verdict>;

const notHere: Verdict = { verdict: 'unknown', reason: 'it is there, and could not be verified here' };

async function openChecker(folder: string, trust: Trust, outside: string): Promise<Checker> {
  const ring = await openKeyRing(folder, trust.gpgKeys, outside);
  const signers = await writeScratch(folder, 'allowed_signers', trust.allowedSigners ?? '');
  const listed = fingerprints(trust.allowedSigners ?? '');
  return async (kind, signed, said) => {
    if (kind === 'minisign') return readMinisign(signed, said, trust.minisignKeys ?? []);
    if (kind === 'cosign') return checkKeyPair(signed, said, trust.publicKeys ?? []);
    if (kind === 'sigstore') return checkSigstore(signed, said, trust.sigstore);
    if (kind !== 'pgp' && kind !== 'ssh') return notHere;
    const signature = await writeScratch(folder, 'signature', said);
    if (kind === 'pgp') {
      if (issuersOf(said) === null) return { verdict: 'bad', reason: 'malformed_signature' };
      if (!ring.usable) return notHere;
      const file = await writeScratch(folder, 'signed', signed);
      const words = ['--batch', '--no-tty', '--status-fd', '1', '--verify', '--', signature, file];
      const result = await runProgram('gpg', words, {
        folder,
        outside,
        environment: { GNUPGHOME: folder },
      });
      return readGpgStatus(result.stdout.toString('utf8'));
    }
    return checkSsh(folder, outside, signers, listed, signature, signed);
  };
}

async function checkSsh(
  folder: string,
  outside: string,
  signers: string,
  listed: ReadonlySet<string>,
  signature: string,
  signed: Buffer,
): Promise<Verdict> {
  const keygen = (words: readonly string[]) =>
    runProgram('ssh-keygen', words, { folder, outside, input: signed });
  const who = await keygen(['-Y', 'find-principals', '-s', signature, '-f', signers]);
  const [principal] = who.status === 0 ? who.stdout.toString('utf8').split(/[\n,]/) : [];
  if (principal) {
    const words = ['-Y', 'verify', '-f', signers, '-I', principal, '-n', 'file', '-s', signature];
    const result = await keygen(words);
    return readSshVerdict(`${result.stdout}\n${result.stderr}`, result.status === 0, listed);
  }
  const result = await keygen(['-Y', 'check-novalidate', '-n', 'file', '-s', signature]);
  const verdict = readSshVerdict(`${result.stdout}\n${result.stderr}`, false, listed);
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
export function readMinisign(signed: Buffer, said: Buffer, keys: readonly string[]): Verdict {
  const lines = said.toString('utf8').split(/\r?\n/);
  const body = Buffer.from(lines[1] ?? '', 'base64');
  const global = Buffer.from(lines[3] ?? '', 'base64');
  const comment = /^trusted comment: (.*)$/.exec(lines[2] ?? '')?.[1];
  const algorithm = body.toString('latin1', 0, 2);
  if (body.length !== 74 || global.length !== 64 || comment === undefined || !/^E[dD]$/.test(algorithm))
    return { verdict: 'bad', reason: 'malformed_signature' };
  for (const text of keys) {
    const key = minisignKey(text);
    if (key === null || !key.id.equals(body.subarray(2, 10))) continue;
    const message = algorithm === 'ED' ? createHash('blake2b512').update(signed).digest() : signed;
    const signature = body.subarray(10);
    const good =
      verify(null, message, key.key, signature) &&
      verify(null, Buffer.concat([signature, Buffer.from(comment, 'utf8')]), key.key, global);
    return good
      ? { verdict: 'valid', reason: 'signed by a key of the base branch' }
      : { verdict: 'bad', reason: 'bad_signature' };
  }
  return notHere;
}

function minisignKey(text: string) {
  const line = text.split(/\r?\n/).find((one) => /^RW[A-Za-z0-9+/]{54}$/.test(one.trim()));
  const bytes = line === undefined ? null : Buffer.from(line.trim(), 'base64');
  if (bytes === null || bytes.length !== 42) return null;
  const der = Buffer.concat([ed25519, bytes.subarray(10)]);
  return { id: bytes.subarray(2, 10), key: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

/** `cosign sign-blob --key`: the signature in base64, over SHA-256 with the key pair's own kind. */
export function checkKeyPair(signed: Buffer, said: Buffer, keys: readonly string[]): Verdict {
  const signature = Buffer.from(said.toString('latin1').trim(), 'base64');
  for (const text of keys) {
    try {
      const key = createPublicKey(text);
      const digest = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
      if (verify(digest, signed, key, signature))
        return { verdict: 'valid', reason: 'signed by a key of the base branch' };
    } catch {
      // No key, or of a kind that this signature cannot be of.
    }
  }
  // Of several keys none says that it made this signature, so that nothing can be called broken.
  return notHere;
}
