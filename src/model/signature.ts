import type { Facts } from './facts.ts';

/** Who vouches for a change (none, the hosting service, its author, a signature over the bytes), or nobody can say. */
export type Grade = 'none' | 'platform' | 'author' | 'artifact' | 'unknown';

export type SignatureKind = 'pgp' | 'ssh' | 'x509' | 'minisign' | 'sigstore' | 'cosign' | 'checksum';

/** One commit, as far as its signature tells. */
export interface CommitSignature {
  readonly sha: string;
  readonly grade: Exclude<Grade, 'artifact'>;
  /** Null where there is no signature. */
  readonly kind: SignatureKind | null;
  /** Somebody checked it against a key. Without: what it says of itself. */
  readonly verified: boolean;
  /** It is there and fails: `expired_key`, `revoked_key`, `bad_signature`, `malformed_signature`. */
  readonly bad: string | null;
  /** Made by one of the bots whose platform signature is enough. */
  readonly bot: boolean;
  /** For people: `unsigned`, `no key of the base branch made it`. */
  readonly reason: string;
}

/** A signature file beside a script. */
export interface DetachedSignature {
  readonly path: string;
  readonly kind: SignatureKind;
  readonly verdict: 'valid' | 'bad' | 'unknown';
  readonly reason: string;
}

/** How much of a repository's own work is signed: commits that are no merges, no bots' and not the platform's. */
export interface SigningBaseline {
  readonly signed: number;
  readonly of: number;
}

/** What is known of signatures in one tree. Trust is read from the base alone, so that a change cannot sign itself. */
export interface Signatures {
  /** The facts of the tree that was looked at. Of any other tree nothing is known. */
  readonly about: Facts | null;
  /** Of a change: its commits that touch the path. Of an audit: the last one. Empty where that is not known. */
  commitsOf(path: string): readonly CommitSignature[];
  detachedOf(path: string): readonly DetachedSignature[];
  /** Null where the history is not at hand. */
  readonly baseline: SigningBaseline | null;
  /** The branch itself asks for signatures. */
  readonly required: boolean;
  /** Paths of trust files and of the signature policy that the change edits. */
  readonly changedTrust: readonly string[];
  /** Deploy scripts by grade, for the summary. */
  readonly counts: Readonly<Partial<Record<Grade, number>>>;
  /** Why nothing is known of the commits, for people; null where something is. */
  readonly unknown: string | null;
}

/** Where there is no repository to ask. */
export function noSignatures(unknown: string): Signatures {
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

const rank: Readonly<Record<CommitSignature['grade'], number>> = {
  none: 0,
  unknown: 1,
  platform: 2,
  author: 3,
};

/** The weakest commit decides: a signed change on top of an unsigned one does not vouch for it. */
export function gradeOf(signatures: Signatures, path: string): Grade {
  if (signatures.detachedOf(path).some(({ verdict }) => verdict === 'valid')) return 'artifact';
  const [weakest] = [...signatures.commitsOf(path)].sort((a, b) => rank[a.grade] - rank[b.grade]);
  return weakest?.grade ?? 'unknown';
}

const gradeWords: readonly (readonly [Grade, string])[] = [
  ['none', 'unsigned'],
  ['platform', 'signed by the site only'],
  ['author', 'signed by their authors'],
  ['artifact', 'signed as files'],
  ['unknown', 'not verifiable here'],
];

/** `deploy scripts: 3 unsigned, 1 not verifiable here`; null where nothing is known of any. */
export function signingWords({ counts }: Signatures): string | null {
  const said = gradeWords.flatMap(([grade, words]) =>
    counts[grade] ? [[grade, `${counts[grade]} ${words}`] as const] : [],
  );
  return said.some(([grade]) => grade !== 'unknown')
    ? `deploy scripts: ${said.map(([, words]) => words).join(', ')}`
    : null;
}

/** What the configuration asks of signatures, read from the options of `unsigned-deploy-script`. */
export interface SignaturePolicy {
  readonly mode: 'off' | 'baseline' | 'require';
  readonly require: 'any' | 'author' | 'artifact';
  readonly baselinePercent: number;
  readonly baselineCommits: number;
  readonly baselineMin: number;
  /** Logins: `dependabot[bot]`. */
  readonly bots: readonly string[];
  /** Path of git's allowed signers file, from the root. */
  readonly allowedSigners: string;
  /** Folder of armored keys, from the root; null for none. */
  readonly gpgKeys: string | null;
  /** Path of sigstore's trusted root, from the root; null for none. */
  readonly sigstoreRoot: string | null;
  /** Whose certificate, whole or as a glob. */
  readonly sigstoreIdentity: string | null;
  readonly sigstoreIssuer: string | null;
  readonly history:
    | { readonly kind: 'last' }
    | { readonly kind: 'all' }
    | { readonly kind: 'since'; readonly revision: string };
}

export const defaultBots: readonly string[] = ['dependabot[bot]', 'renovate[bot]', 'github-actions[bot]'];

/** A value that makes no sense is its default: the configuration is checked elsewhere. */
export function signaturePolicy(options: Readonly<Record<string, unknown>>): SignaturePolicy {
  const oneOf = <T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T =>
    allowed.find((one) => one === value) ?? otherwise;
  const number = (value: unknown, least: number, most: number, otherwise: number) =>
    typeof value === 'number' && value >= least && value <= most ? value : otherwise;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  const path = (value: unknown) => (typeof value === 'string' && value !== '' ? plainPath(value) : null);
  return {
    mode: oneOf(options.mode === false ? 'off' : options.mode, ['off', 'baseline', 'require'], 'baseline'),
    require: oneOf(options.require, ['any', 'author', 'artifact'], 'author'),
    baselinePercent: number(options['baseline-percent'], 0, 100, 90),
    baselineCommits: number(options['baseline-commits'], 1, 10_000, 200),
    baselineMin: number(options['baseline-min'], 1, 10_000, 20),
    bots: Array.isArray(options.bots)
      ? options.bots.filter((bot): bot is string => typeof bot === 'string')
      : defaultBots,
    allowedSigners: path(options['allowed-signers']) ?? '.github/allowed_signers',
    gpgKeys: path(options['gpg-keys']),
    sigstoreRoot: path(options['sigstore-root']),
    sigstoreIdentity: text(options['sigstore-identity']),
    sigstoreIssuer: text(options['sigstore-issuer']),
    history: historyOf(options.history),
  };
}

function plainPath(path: string): string {
  return path.replace(/^(\.?\/)+/, '').replace(/\/+$/, '');
}

function historyOf(value: unknown): SignaturePolicy['history'] {
  if (value === 'all') return { kind: 'all' };
  const since =
    typeof value === 'object' && value !== null ? (value as { since?: unknown }).since : undefined;
  return typeof since === 'string' && since !== '' ? { kind: 'since', revision: since } : { kind: 'last' };
}

/** Enough of the repository's own commits are signed for an unsigned one to stand out. */
export function meetsBaseline(
  baseline: SigningBaseline | null,
  policy: SignaturePolicy,
): baseline is SigningBaseline {
  return (
    baseline !== null &&
    baseline.of >= policy.baselineMin &&
    baseline.signed * 100 >= policy.baselinePercent * baseline.of
  );
}
