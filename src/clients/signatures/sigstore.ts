import type { SignedEntity, TrustMaterial } from '@sigstore/verify';
import type { SigstoreAnchor, Verdict } from './verify.ts';

const mostBundleBytes = 1024 * 1024;
const mostIdentity = 2000;

/** https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto, `media_type` */
const bundleType = 'application/vnd.dev.sigstore.bundle';
const knownBundle = /^application\/vnd\.dev\.sigstore\.bundle(\+json;version=0\.[123]|\.v0\.3\+json)$/;
const knownRoot = /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.[12]|\.v0\.2\+json)$/;

const unknown = (reason: string): Verdict => ({ verdict: 'unknown', reason });
const malformed: Verdict = { verdict: 'bad', reason: 'malformed_signature' };

/**
 * Holds a bundle, as `cosign sign-blob --bundle` writes it, against the bytes that it signs. Nothing is fetched:
 * the certificate authorities and logs are those of the trusted root, and the bundle brings the log's answer.
 */
export async function checkSigstore(
  signed: Buffer,
  said: Buffer,
  anchor: SigstoreAnchor | undefined,
): Promise<Verdict> {
  if (!anchor?.root || !anchor.identity || !anchor.issuer)
    return unknown('it is there, and no root, identity and issuer to check it with are configured');
  if (!isPinnedIdentity(anchor.identity) || !isPinnedIssuer(anchor.issuer))
    return unknown('it is there, and the configured identity or issuer admits anybody');
  if (said.length > mostBundleBytes) return unknown('it is too large for a signature');
  const json = readJson(said);
  if (json === undefined) return said.includes(bundleType) ? malformed : unknown('it is of an unknown form');
  if (!knownBundle.test(mediaTypeOf(json))) return unknown('it is of an unknown form');
  const trust = await trustIn(anchor);
  if (trust === null) return unknown('the trusted root of the base branch could not be read');
  const [{ bundleFromJSON }, { toSignedEntity }] = await Promise.all([
    import('@sigstore/bundle'),
    import('@sigstore/verify'),
  ]);
  let entity: SignedEntity;
  try {
    const bundle = bundleFromJSON(json);
    // An attestation signs a statement that only names the file.
    if (bundle.content.$case !== 'messageSignature')
      return unknown('it is an attestation, not a signature over the file');
    entity = toSignedEntity(bundle, signed);
  } catch {
    return malformed;
  }
  if (entity.key.$case !== 'certificate') return unknown('it was made with a key, not with an identity');
  return judge(entity, trust, anchor);
}

async function judge(entity: SignedEntity, trust: TrustMaterial, anchor: SigstoreAnchor): Promise<Verdict> {
  const { VerificationError, Verifier } = await import('@sigstore/verify');
  try {
    // By itself it takes an identity for a pattern that may fit anywhere, so that is compared here.
    const { identity } = new Verifier(trust).verify(entity);
    const fits =
      fitsPattern(anchor.identity ?? '', identity?.subjectAlternativeName ?? '') &&
      fitsPattern(anchor.issuer ?? '', identity?.extensions?.issuer ?? '');
    return fits
      ? { verdict: 'valid', reason: 'signed by the configured identity' }
      : unknown('its identity or issuer is not the configured one');
  } catch (error) {
    const { code, message } = error instanceof VerificationError ? error : { code: '', message: '' };
    // The certificate and the log were found good before these are looked at.
    if (code === 'SIGNATURE_ERROR' || (code === 'TLOG_BODY_ERROR' && message.endsWith('mismatch')))
      return { verdict: 'bad', reason: 'bad_signature' };
    return unknown('the trusted root of the base branch does not vouch for its certificate, log or time');
  }
}

const roots = new WeakMap<SigstoreAnchor, Promise<TrustMaterial | null>>();

function trustIn(anchor: SigstoreAnchor): Promise<TrustMaterial | null> {
  let trust = roots.get(anchor);
  if (!trust) {
    trust = readRoot(anchor.root ?? Buffer.alloc(0));
    roots.set(anchor, trust);
  }
  return trust;
}

async function readRoot(text: Buffer): Promise<TrustMaterial | null> {
  const json = readJson(text);
  if (!knownRoot.test(mediaTypeOf(json))) return null;
  const [{ TrustedRoot }, { toTrustMaterial }] = await Promise.all([
    import('@sigstore/protobuf-specs'),
    import('@sigstore/verify'),
  ]);
  try {
    const root = TrustedRoot.fromJSON(json);
    // Without a start, a log's key would be taken for good at any time.
    return toTrustMaterial({ ...root, tlogs: root.tlogs.filter((log) => log.publicKey?.validFor?.start) });
  } catch {
    return null;
  }
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function mediaTypeOf(json: unknown): string {
  const type = typeof json === 'object' && json !== null ? (json as { mediaType?: unknown }).mediaType : null;
  return typeof type === 'string' ? type : '';
}

/** `https://github.com/acme/**` or `*@example.com`: a glob has to say whose, or it is open to everybody. */
export function isPinnedIdentity(pattern: string): boolean {
  return !pattern.includes('*')
    ? pattern !== ''
    : /^[a-z]+:\/\/[^/*]+\/[^/*]+\//.test(pattern) || /^[^/@]*@[^/@*]+\.[^/@*]+$/.test(pattern);
}

/** `https://token.actions.githubusercontent.com/*`: everything after the host may be a glob. */
export function isPinnedIssuer(pattern: string): boolean {
  return !pattern.includes('*') ? pattern !== '' : /^[a-z]+:\/\/[^/*]+\//.test(pattern);
}

/** `*` stands for anything but a slash, `**` for anything. Walks the value once for each piece of the pattern. */
export function fitsPattern(pattern: string, value: string): boolean {
  if (value === '' || value.length > mostIdentity) return false;
  let reached = new Set([0]);
  for (const piece of pattern.split(/(\*+)/)) {
    const next = new Set<number>();
    if (piece.startsWith('*')) {
      let open = false;
      for (let at = 0; at <= value.length; at++) {
        open = reached.has(at) || (open && (piece !== '*' || value[at - 1] !== '/'));
        if (open) next.add(at);
      }
    } else {
      for (const at of reached) if (value.startsWith(piece, at)) next.add(at + piece.length);
    }
    reached = next;
  }
  return reached.has(value.length);
}
