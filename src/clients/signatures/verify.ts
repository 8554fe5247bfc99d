import { createHash } from 'node:crypto';
import type { CommitSignature } from '../../model/signature.ts';
import { git, type Repository } from '../git-program.ts';
import { findProgram } from '../programs.ts';
import { type CommitRecord, isBot } from './commits.ts';
import { issuersOf } from './openpgp.ts';
import { inThrowawayFolder, openKeyRing, writeScratch } from './programs.ts';

/** Who may sign, as the base revision says. */
export interface Trust {
  /** Text of git's allowed signers file; null where there is none. */
  readonly allowedSigners: string | null;
  /** Armored or binary keys. */
  readonly gpgKeys: readonly (string | Buffer)[];
  /** Texts of minisign public keys. */
  readonly minisignKeys?: readonly string[];
  /** PEM public keys, as `cosign generate-key-pair` makes them. */
  readonly publicKeys?: readonly string[];
  readonly sigstore?: SigstoreAnchor;
}

/** Whose sigstore bundles count, and who may say so. What is null is not configured, and then none can be checked. */
export interface SigstoreAnchor {
  /** Content of a trusted root file: certificate authorities and logs. */
  readonly root: Buffer | null;
  /** Of the certificate: a workflow's address or a mail address, whole or as a glob. */
  readonly identity: string | null;
  /** Who vouched for the identity: `https://token.actions.githubusercontent.com`. */
  readonly issuer: string | null;
}

/** What one check said. `reason` is for people, `bad` the name of the fault. */
export interface Verdict {
  readonly verdict: 'valid' | 'bad' | 'unknown';
  readonly reason: string;
}

const parallel = 4;
const mostMilliseconds = 20_000;
/** A change with more commits than this on its deploy scripts is judged by what the first of them say. */
const mostVerified = 300;

/** Grades commits: by what they carry, and by a key of the trust files where there is one. */
export async function judgeCommits(
  repository: Repository,
  records: readonly CommitRecord[],
  trust: Trust,
  bots: readonly string[],
): Promise<ReadonlyMap<string, CommitSignature>> {
  const judged = new Map<string, CommitSignature>();
  const checked = records.filter(({ signature }) => signature?.kind === 'ssh' || signature?.kind === 'pgp');
  const needsPrograms = checked.some(
    ({ signature }) => signature?.kind === 'ssh' || trust.gpgKeys.length > 0,
  );
  const work = async (folder: string | null) => {
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
  await (needsPrograms ? inThrowawayFolder(work) : work(null));
  return judged;
}

/** `verdict` null: there was nothing to check it with. */
export function signatureOf(
  record: CommitRecord,
  verdict: Verdict | null,
  bots: readonly string[],
): CommitSignature {
  const { id: sha, signature } = record;
  const kind = signature?.kind ?? null;
  const common = { sha, kind, bot: isBot(record, bots), verified: false, bad: null } as const;
  if (signature === null) return { ...common, grade: 'none', reason: 'unsigned' };
  // A kind that nobody knows is no signature that anybody could check.
  if (kind === null) return { ...common, grade: 'none', reason: 'a signature of an unknown kind' };
  if (kind === 'pgp' && issuersOf(Buffer.from(signature.text, 'latin1')) === null)
    return { ...common, grade: 'unknown', bad: 'malformed_signature', reason: 'malformed_signature' };
  if (verdict?.verdict === 'bad')
    return { ...common, grade: 'unknown', bad: verdict.reason, reason: verdict.reason };
  const verified = verdict?.verdict === 'valid';
  if (record.platform)
    return { ...common, verified, grade: 'platform', reason: 'signed by the hosting service' };
  if (verified) return { ...common, verified, grade: 'author', reason: verdict.reason };
  return {
    ...common,
    grade: 'unknown',
    reason: verdict?.reason ?? 'a signature is there, and no key of the base branch to check it with',
  };
}

type Verifier = (record: CommitRecord) => Promise<Verdict | null>;

async function openVerifier(repository: Repository, folder: string, trust: Trust): Promise<Verifier> {
  const ring = await openKeyRing(folder, trust.gpgKeys, repository.top);
  const signers = await writeScratch(folder, 'allowed_signers', trust.allowedSigners ?? '');
  const listed = fingerprints(trust.allowedSigners ?? '');
  // Git for Windows brings programs of its own that are not in PATH.
  const program = (name: string) => findProgram(name, repository.top) ?? name;
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
    if (signature?.kind === 'pgp' && !ring.usable) return null;
    if (signature?.kind !== 'pgp' && signature?.kind !== 'ssh') return null;
    const result = await git(repository, [...settings, 'verify-commit', '--raw', id], {
      environment: { GNUPGHOME: ring.home },
      milliseconds: mostMilliseconds,
    });
    const said = `${result.stdout.toString('utf8')}\n${result.stderr}`;
    return signature.kind === 'pgp' ? readGpgStatus(said) : readSshVerdict(said, result.status === 0, listed);
  };
}

/** SHA256 fingerprints, as ssh-keygen tells them, of the keys in an allowed signers file. */
export function fingerprints(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of text
    .slice(0, 1024 * 1024)
    .matchAll(/\b(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[\w@.-]{1,60} +([A-Za-z0-9+/=]{40,4000})/g)) {
    const digest = createHash('sha256').update(Buffer.from(match[1]!, 'base64')).digest('base64');
    found.add(`SHA256:${digest.replace(/=+$/, '')}`);
  }
  return found;
}

/** What ssh-keygen said, through git or by itself. `listed` are the keys that may sign. */
export function readSshVerdict(said: string, accepted: boolean, listed: ReadonlySet<string>): Verdict {
  if (accepted && /^Good ".*" signature for /m.test(said))
    return { verdict: 'valid', reason: 'signed by an allowed key' };
  const good = /^Good ".*" signature with .* key (SHA256:[A-Za-z0-9+/]+)/m.exec(said);
  if (good) {
    // Listed and yet not taken: outside its dates or its namespace.
    return listed.has(good[1]!)
      ? { verdict: 'bad', reason: 'expired_key' }
      : { verdict: 'unknown', reason: 'its key is not among the allowed signers of the base branch' };
  }
  if (
    /incorrect signature|Could not verify signature|Signature verification failed|namespace .* does not match/i.test(
      said,
    )
  )
    return { verdict: 'bad', reason: 'bad_signature' };
  if (
    /invalid format|couldn't parse signature|Couldn't (?:decode|load|read) signature|not a (?:valid )?signature/i.test(
      said,
    )
  )
    return { verdict: 'bad', reason: 'malformed_signature' };
  return { verdict: 'unknown', reason: 'it could not be verified here' };
}

/**
 * What gpg said through its status lines; the words that people read carry names that anybody can choose.
 * https://github.com/gpg/gnupg/blob/master/doc/DETAILS
 */
export function readGpgStatus(said: string): Verdict {
  const status = new Map<string, string[]>();
  for (const match of said.matchAll(/^\[GNUPG:\] ([A-Z_]+)(.*)$/gm)) {
    if (!status.has(match[1]!)) status.set(match[1]!, match[2]!.trim().split(' '));
  }
  if (status.has('BADSIG')) return { verdict: 'bad', reason: 'bad_signature' };
  if (status.has('REVKEYSIG') || status.has('KEYREVOKED')) return { verdict: 'bad', reason: 'revoked_key' };
  if (status.has('NODATA') || status.has('BADARMOR'))
    return { verdict: 'bad', reason: 'malformed_signature' };
  const valid = status.get('VALIDSIG');
  if (valid === undefined) {
    return {
      verdict: 'unknown',
      reason: status.has('NO_PUBKEY') ? 'no key of the base branch made it' : 'it could not be verified here',
    };
  }
  if (status.has('EXPSIG')) return { verdict: 'bad', reason: 'expired_signature' };
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
